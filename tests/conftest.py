"""What every test shares."""

from __future__ import annotations

import pytest
from hypothesis import settings

import build

# A slow machine is not a failure; how long things may take is for the bench to say.
settings.register_profile("afterword", deadline=None)
settings.load_profile("afterword")


@pytest.fixture(scope="session")
def built() -> dict[str, bytes]:
    """Every file of the site, built once."""
    return build.outputs()
