"""Word lists that a person can read, one a file. See core/review/_phrases.py for how a line is written."""
