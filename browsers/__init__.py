"""One driver an engine, for the tests and the bench: Chromium, WebKit and Firefox as a person's hands and eyes."""
