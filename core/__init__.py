"""Afterword's core: what to do after an interview, and what to write. Pure: no clock, no randomness, no I/O."""
