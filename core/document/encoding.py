"""Letters that a program changed which took UTF-8 for Windows' own encoding: "JosÃ©" was "José".

The law of this module: what people write themselves is never taken for it; "CAFÉ™" and "Ä…hm" are words.
"""

from __future__ import annotations

import re

# The signs of Windows-1252 for the bytes 80 to BF, which stand second in a letter of UTF-8. Some have no sign, some
# are marks that people write behind a letter.
_NONE = "\x80-\x9f"
_MARKS = "‘’“”„‚…–—›‹»«\xa0•™®°²³¹½¼¾"
_SIGNS = "€ƒ†‡ˆ‰Š‹ŒŽ˜šœžŸ\xa1-\xbf"
_ANY = f"{_NONE}{_MARKS}{_SIGNS}"
_LETTER = r"[^\W\d_]"
_CHANGED = re.compile(
    rf"[Â-ï][{_NONE}]"
    rf"|Â[\xa0-\xbf]|Ã(?![{_MARKS}])[{_SIGNS}]|Ã[°²³¹½¼¾®™•]"
    rf"|(?<=[a-zß-ÿ])Ã[{_MARKS}]|Ã[{_MARKS}](?={_LETTER})|(?<![A-ZÀ-Þ])Ã(?:\xa0|[‘’“”–](?= [A-Z]))"
    rf"|[ÄÅ](?![{_MARKS}])[{_SIGNS}]|(?<=[a-zß-ÿ])[ÄÅ][{_MARKS}]|[ÄÅ][½¼¾™](?={_LETTER})"
    rf"|â€|â[{_ANY}]{{2}}|ðŸ|á[º»][{_ANY}]"
    rf"|[Ì-Ú][{_ANY}][Ì-Ú][{_ANY}]|[à-ï][{_ANY}]{{2}}[à-ï][{_ANY}]{{2}}"
)


def garbled(text: str) -> bool:
    """Whether a text holds letters that another encoding changed."""
    return not text.isascii() and bool(_CHANGED.search(text))


def utf_16_without_mark(data: bytes) -> str | None:
    """How UTF-16 without its mark is stored, by where its zeros stand; None for any other text."""
    head = data[:400]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if (even and odd) or max(even, odd) <= max(3, len(head) // 10):
        return None
    return "utf-16-be" if even else "utf-16-le"
