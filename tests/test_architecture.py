"""The picture of the house is the house: docs/architecture.md shows the imports as they are."""

from builder.drawing import DOCUMENT, arrows, ground, picture


def test_the_picture_is_drawn_from_the_imports():
    assert picture() in DOCUMENT.read_text("utf-8"), "python -m builder.drawing draws it anew"


def test_what_is_drawn_is_read():
    found = arrows()
    assert "notes" in found["outbox"] and "outbox" in found["app"] and "builder" in found["build"]
    assert {"model", "fields", "kinds", "people"} <= ground(found)
    assert not {"notes", "plan", "view"} & ground(found)
