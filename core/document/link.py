"""An interview in the part of a link behind its `#`, for another device of the user's: packed, and sent to no server.

The law of this module: a link opens to the very text that was packed, or to a Mistake in words.
"""

from __future__ import annotations

import json
from binascii import Error, a2b_base64, b2a_base64
from collections.abc import Mapping
from zlib import MAX_WBITS, compressobj, decompressobj, error

from core.contract import BACKUP, FORMAT, SIZE
from core.errors import Mistake

PLACE = "#/take/"  # the page that shows what a link holds before it is taken
LONGEST = 8_000  # characters of a whole link that mail programs and messengers leave whole

_TO_LINK, _FROM_LINK = str.maketrans("+/", "-_", "=\n"), str.maketrans("-_", "+/")
_BROKEN = (
    "This link is not whole: some of it was lost on the way. Please copy it once more, or bring the interview over as "
    "a file."
)


def packed(id: str, revision: int, answers: Mapping, profile: Mapping, saved: str) -> str:
    """What stands behind `#/take/`: a backup of this one interview, as short as it can be made."""
    record = {"format": FORMAT, "id": id, "revision": revision, "answers": answers}
    backup = {"afterword": BACKUP, "saved": saved, "profile": profile, "cases": [record]}
    text = json.dumps(backup, separators=(",", ":"))  # ASCII, so that half an emoji comes over unharmed
    packer = compressobj(9, wbits=-MAX_WBITS)
    return b2a_base64(packer.compress(text.encode()) + packer.flush()).decode().translate(_TO_LINK)


def unpacked(data: str) -> str:
    """The text of the backup in a link."""
    if len(data) > SIZE:
        raise Mistake(_BROKEN)
    opener = decompressobj(wbits=-MAX_WBITS)
    try:
        text = opener.decompress(a2b_base64(data.translate(_FROM_LINK) + "=" * (-len(data) % 4)), SIZE)
        if not opener.eof:
            raise Mistake(_BROKEN)
        return text.decode()
    except (Error, error, ValueError):
        raise Mistake(_BROKEN) from None
