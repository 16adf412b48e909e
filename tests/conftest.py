"""What every test shares."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime

import pytest
from hypothesis import settings

import build

# It is two in the afternoon where the tests run, here and in every browser they start: what the page offers and says of
# "this morning" and "tomorrow" hangs on the hour, and a run around midnight would see two days.
behind = datetime.now(UTC).hour - 14
os.environ["TZ"] = f"Etc/GMT{behind:+}" if behind else "Etc/GMT"
time.tzset()

# A slow machine is not a failure; how long things may take is for the bench to say.
settings.register_profile("afterword", deadline=None)
settings.load_profile("afterword")


@pytest.fixture(scope="session")
def built() -> dict[str, bytes]:
    """Every file of the site, built once."""
    return build.outputs()
