"""A note as the checks read it: the same characters, folded for comparison, and the parts found once for
all.

The law of this module: every position is a position in the text as the user wrote it. Folding replaces a
character by one character; what is not the user's note (markup, quoted mail) is blanked, never removed.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from core.abbreviations import ABBREVIATED
from core.everyday_words import COMMON, ENGLISH
from core.mending import english
from core.name_words import GIVEN_TOO, TITLES

LONGEST = 12_000  # characters that are read closely; a note has a tenth of that

_FOLD = str.maketrans(
    {
        **dict.fromkeys("’‘ʼ´`′", "'"),
        **dict.fromkeys("“”„‟″", '"'),
        **dict.fromkeys("\u00a0\u202f\u2007\u2009\r\t\ufeff", " "),
        **dict.fromkeys("‐‑", "-"),
    }
)

_MARKUP = re.compile(r"</[a-z][a-z0-9]{0,9}>|<br ?/?>|<(?:p|div|span|body|html|table|td)[ >]|&nbsp;", re.I)
_TAG = re.compile(r"</?[a-z!][^<>]{0,2000}>", re.I)
_BLOCK = re.compile(r"(?:</(?:p|div|tr|li|h\d|table)|<br)\b", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.I)
_QUOTED = re.compile(r"(?m)^[ \t]*>.*$")
_EARLIER = re.compile(
    r"(?m)^[ \t]*(?:-{2,} ?(?:original|forwarded) message ?-{2,}|on [^\n]{5,120} wrote:)[ \t]*$", re.I
)

WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>]{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}"
    r"|\b[\w-]{2,40}(?:\.[\w-]{2,40}){0,2}\.(?:com|org|net|io|edu|gov|dev|co\.uk|de|eu"
    r"|me)\b(?:/[^\s<>]{0,300})?"
)
_HEADER = re.compile(r"(?im)^[ \t*]*(?:subject(?: line)?|re|to|from|cc|bcc|date|sent|betreff)\s?:[^\n]*$")

_TITLES = sorted((title for word, title in TITLES.items() if word not in GIVEN_TOO), key=len, reverse=True)
TITLE = (
    rf"(?:{'|'.join(re.escape(title.rstrip('.')) for title in _TITLES)}|hon|col|madam|ma'am"
    r"|mr\.?/ms|mr\.? ?(?:and|&) ?mrs)\b\.?"
)
_GREETING = re.compile(
    r"(?im)^[ \t*_\"(]*(?P<word>dear|hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening|day)"
    r"|greetings|"
    r"to whom it may concern|to(?= (?:mr|mrs|ms|dr|prof|the )\b)|esteemed|respected)\b(?P<there> there\b)?"
)
_BARE = re.compile(
    r"[ \t*\"]*(?:(?i:"
    + TITLE
    + r")\s+)?(?P<first>[^\W\d_a-z][\w'.-]*)(?: (?:van|de|der|von|al|bin)?[^\W\d_a-z][\w'-]*){0,2}\s?[,:—–!]"
)
_NAME_END = re.compile(r"[,:;!?\n—–]|\.(?=\s|$)| - ")
_TITLE_AT = re.compile(TITLE + r"(?:\s*/\s*" + TITLE + ")*", re.I)

_CLOSER = re.compile(
    r"(?:(?:with|and|many|my|our|the|kind|kindest|best|warm|warmest|warmer|big|sincere|sincerest|cordial|very|most|deep|"
    r"deepest|much|all|good|again|once|more|heartfelt|professional|friendly|in|great) ){0,5}"
    r"(?:regards|reg[ua]{1,2}r?ds|wishes|thanks|thank you|gratitude|appreciation|respect|respectfully"
    r"|sincere?le?y|sincerly|cordially|truly|"
    r"faithfully|gratefully|appreciatively|warmly|cheers|best|rgds|thx|yours|enthusiastically|kindly"
    r"|thankfully|greetings|hugs|love|salutations)"
    r"(?: (?:yours|and|again|so|much|very|in|advance|for|to|you|all|the|your|our|time|kind|kindest|best"
    r"|warm|regards|"
    r"wishes|thanks|truly|sincerely|submitted|team|once|more|everyone|everything|consideration|appreciation|"
    r"from|opportunity|conversation|chance|help|faithfully|day|interview|today)){0,9}"
    r"|(?:(?:talk|speak|catch|see) (?:to )?(?:you|ya|u) )?later|ciao"
    r"|take care|god bless(?: you)?|(?:many )?blessings|until (?:then|soon|we (?:meet|speak|talk))|(?:talk"
    r"|speak|see you)(?: to you)? soon"
    r"|have an? (?:great|good|nice|lovely|wonderful|pleasant|fantastic|terrific) (?:day|weekend|week"
    r"|evening|one|afternoon|rest of (?:your|the) (?:day|week))"
    r"|enjoy (?:your|the)(?: rest of (?:your|the))? (?:day|week|weekend|evening)"
    r"|looking forward(?: to (?:it|hearing from you|hearing from you soon|your reply|speaking soon"
    r"|next steps))?"
)
_INLINE = re.compile(
    r"(?s:.*)[\s.,!?](?P<closer>(?:(?:kind|best|warm|warmest|kindest|many) )?(?:regards|wishes|thanks)"
    r"|sincerely(?: yours)?|"
    r"(?:thank you|thanks)(?: again| so much| very much)?|cheers|yours (?:truly|sincerely|faithfully)|best"
    r"|all the best|"
    r"respectfully|warmly|cordially|gratefully)[,.!]?\s*[\s—–-](?P<name>[^\n]{2,60})$"
)
_LEAD = re.compile(r"\b(?:kind|kindest|best|warm|warmest|many|with|all|good|and|sincere|my) $")
# First words before a comma that are no names.
_OPENERS = frozenset(
    "thanks thank today yesterday first firstly again however finally well also additionally moreover "
    "after since as it i we "
    "lastly second secondly overall indeed once unfortunately following per re subject yes no please so "
    "now then meanwhile "
    "sincerely regards best cheers congratulations sorry apologies wow great good hello hi hey".split()
)
_PARTICLES = frozenset(
    """
        van der den de del della la le di da dos das von zu bin ibn al el ter ten y e jr sr ii iii
        phd mba md
        """.split()
)
_CONTACT = re.compile(
    r"[@\d|]|https?:|www\.|linkedin|github|^(?:phone|tel|mobile|cell|email|e-mail|address|p\.?s)\b", re.I
)
_POSTSCRIPT = re.compile(r"(?m)^[ \t]*p\.? ?s\b[.:, ]")
_HOLE = re.compile(
    r"\[[^\[\]\n]{1,80}\]|\{\{?[^{}\n]{1,60}\}?\}|<{1,2}[a-z][a-z0-9 _'/-]{1,40}>{1,2}|_{3,}|%[a-z_]{2,30}%|"
    r"\(insert\b[^()\n]{0,60}\)|\bx{3,20}\b|\btb[dca]\b|\(job title\)|\(company(?: name)?\)"
    r"|\byour (?:full )?name\b|\(your [a-z ]{2,30}\)|\(name\)",
    re.I,
)
_SENTENCE_END = re.compile(r"(?:[.!?…]{1,6}[\"')\]]{0,3}(?=\s|$))|\n[ \t]*\n|\n(?=[ \t]*[-*•])")


class Greeting(NamedTuple):
    """The greeting's characters, its first word, and those of the names in it (start == end: none)."""

    start: int
    end: int
    word: str
    names_start: int
    names_end: int
    alone: bool  # on a line of its own


class Word(NamedTuple):
    start: int
    end: int
    low: str


def lower(text: str) -> str:
    """Lower case, one character for one."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def blank(text: str, start: int, end: int) -> str:
    """The text with these characters as spaces, line breaks kept."""
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


class Text:
    """`raw` as written; `plain` folded, foreign matter blanked; `low` lower-cased besides."""

    def __init__(self, raw: str):
        self.raw = raw
        self.long = len(raw) > LONGEST
        self.markup = _MARKUP.search(raw, 0, LONGEST)
        self.plain = self._plain(raw[:LONGEST])
        self.low = lower(self.plain)

    def _plain(self, text: str) -> str:
        text = text.translate(_FOLD)
        if self.markup:
            for opening, closing in (("<style", "</style>"), ("<script", "</script>"), ("<!--", "-->")):
                start = text.find(opening)
                while start >= 0 and (end := text.find(closing, start)) >= 0:
                    text = blank(text, start, end + len(closing))
                    start = text.find(opening, end)
            text = _TAG.sub(lambda m: ("\n" if _BLOCK.match(m[0]) else " ") + re.sub(r"[^\n]", " ", m[0][1:]), text)
            text = _ENTITY.sub(lambda m: " " * len(m[0]), text)
        if ">" in text:
            text = _QUOTED.sub(lambda m: " " * len(m[0]), text)
        if earlier := _EARLIER.search(text):
            text = blank(text, earlier.start(), len(text))
        return text

    @cached_property
    def flat(self) -> str:
        """`low` with line breaks as blanks, for phrases that a mail program has wrapped."""
        return self.low.replace("\n", " ")

    # ---- words, lines, sentences ----

    @cached_property
    def links(self) -> tuple[tuple[int, int], ...]:
        return tuple(m.span() for m in _LINK.finditer(self.low))

    @cached_property
    def holes(self) -> tuple[tuple[int, int], ...]:
        """Where something is left to be filled in, as far as other checks care."""
        return tuple(m.span() for m in _HOLE.finditer(self.low))

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Every word, except in addresses, links and places left to be filled in."""
        low = self.low
        for start, end in (*self.links, *self.holes):
            low = blank(low, start, end)
        return tuple(Word(m.start(), m.end(), m[0]) for m in WORD.finditer(low))

    @cached_property
    def lines(self) -> tuple[tuple[int, int], ...]:
        """The lines that are not empty, without the blanks around them."""
        found = []
        position = 0
        for line in self.plain.split("\n"):
            stripped = line.strip()
            if stripped:
                start = position + len(line) - len(line.lstrip())
                found.append((start, start + len(stripped)))
            position += len(line) + 1
        return tuple(found)

    def body_words(self) -> tuple[Word, ...]:
        start, end = self.body
        return tuple(word for word in self.words if start <= word.start < end)

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The sentences of the body, roughly."""
        start, end = self.body
        found, position = [], start
        for match in _SENTENCE_END.finditer(self.plain, start, end):
            if match[0] == "." and ABBREVIATED.search(self.plain, max(position, match.start() - 8), match.start()):
                continue
            if match.end() > position:
                found.append((position, match.end()))
            position = match.end()
        if position < end:
            found.append((position, end))
        return tuple((a, b) for a, b in found if not self.plain[a:b].isspace())

    # ---- greeting, body, sign-off, signature ----

    @cached_property
    def opening(self) -> int:
        """Where the note begins after header lines such as Subject."""
        position = 0
        for start, end in self.lines[:8]:
            if not _HEADER.match(self.plain, start, end):
                break
            position = end
        return position

    @cached_property
    def greeting(self) -> Greeting | None:
        limit = self.lines[min(len(self.lines), 22) - 1][1] if self.lines else 0
        match = _GREETING.search(self.plain, self.opening, limit)
        if match:
            return self._greeting(match.start("word"), match.end(), lower(match["word"]))
        first = next((line for line in self.lines if line[0] >= self.opening), None)
        if first:
            match = _BARE.match(self.plain, first[0], min(first[1] + 1, first[0] + 60))
            if match and lower(match["first"]) not in _OPENERS:
                alone = match.end() >= first[1]
                return Greeting(match.start(), match.end(), "", first[0], match.end() - 1, alone)
        return None

    def _greeting(self, start: int, end: int, word: str) -> Greeting:
        line_end = next((line[1] for line in self.lines if line[0] <= start < line[1]), len(self.plain))
        rest = self.plain[end:line_end]
        alone = len(rest) <= 60 and (
            rest[-1:] in ",:;!—–-" or (not _NAME_END.search(rest[:-1]) and len(rest.split()) <= 6)
        )
        position = end
        while position < line_end:
            at = position
            while at < line_end and self.plain[at] in " ,":
                at += 1
            if title := _TITLE_AT.match(self.plain, at):
                position = title.end()
            match = _NAME_END.search(self.plain, position, line_end)
            if not match:
                position = line_end if line_end - end <= 60 else end
                break
            position = match.start()
            if alone and match[0] == "," and match.end() < line_end - 1 and self._names_follow(match.end(), line_end):
                position = match.end()
                continue
            break
        names_start = end
        while names_start < position and self.plain[names_start] in " ,":
            names_start += 1
        names_end = position
        while names_end > names_start and self.plain[names_end - 1] in " ,:;!.—–-":
            names_end -= 1
        stop = position + 1 if position < line_end else position
        return Greeting(
            start,
            max(stop, end),
            word,
            names_start,
            max(names_start, names_end),
            alone and stop >= line_end - 1,
        )

    def _names_follow(self, start: int, end: int) -> bool:
        """Whether, after a comma, the greeting goes on: `Jake, Jill, and Maria`."""
        words = re.split(r"[,:;!]", self.low[start:end])[0].split()
        return bool(words) and all(
            word in ("and", "&", "all", "team", "the", "everyone") or word not in COMMON for word in words
        )

    @cached_property
    def _ending(self) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
        """The sign-off and the signature, each its characters or None."""
        lines = [line for line in self.lines if not self.greeting or line[1] > self.greeting.end]
        for number in range(len(lines) - 1, max(-1, len(lines) - 12), -1):
            start, end = lines[number]
            if end - start > 90:
                continue
            line = self.low[start:end].lstrip("-–—* ")
            match = _CLOSER.match(line)
            if not match:
                continue
            offset = end - len(line)
            rest = line[match.end() :]
            if not rest.strip(" ,.!-–—:)*"):
                after = lines[number + 1 :]
                return (start, end), ((after[0][0], after[-1][1]) if after else None)
            name = rest.lstrip(" .!-–—,")
            if rest[0] in ",.!-–—" and self._is_name(end - len(name), end):
                return (start, offset + match.end()), (end - len(name), end)
        if not self.lines:
            return None, None
        tail = max(self.lines[-1][0] - 1, 0)
        match = _INLINE.match(self.low, max(tail, self.lines[-1][1] - 130), self.lines[-1][1])
        if match and self._is_name(*match.span("name")):
            start = match.start("closer")
            while lead := _LEAD.search(self.low, max(0, start - 14), start):
                start = lead.start()
            return (start, match.end("closer")), match.span("name")
        return None, self._lone_signature(lines)

    def _lone_signature(self, lines: list[tuple[int, int]]) -> tuple[int, int] | None:
        """A name at the end without a sign-off before it."""
        position = len(lines) - 1
        while (
            position > 0
            and _CONTACT.search(self.plain, *lines[position])
            and lines[position][1] - lines[position][0] < 80
        ):
            position -= 1
        if position < 0:
            return None
        start, end = lines[position]
        if position > 0 and self._is_name(start, end):
            return start, lines[-1][1]
        cut = max(self.plain.rfind(mark, start, end - 1) for mark in (". ", "! ", "? ", "– ", "— ", " -", ".\n"))
        if cut > start and self._is_name(cut + 1, end) and self.plain[end - 1] not in ".!?":
            return cut + 1, end
        return None

    def _is_name(self, start: int, end: int) -> bool:
        if any(a < end and b > start for a, b in self.holes):
            return True
        chunk = self.plain[start:end].strip(' -–—*,.!~"')
        if not chunk or len(chunk) > 60 or any(c in chunk for c in "!?:;@"):
            return False
        chunk = chunk.split(",")[0]
        parts = chunk.replace("(", " ").replace(")", " ").split()
        if not parts or len(parts) > 5:
            return False
        known = sum(lower(part).strip(".'") in COMMON for part in parts)
        if known == len(parts):
            return False
        if len(parts) == 1 and len(chunk) <= 14 and chunk.isalpha():
            return True
        return all(not part[0].islower() or lower(part).strip(".") in _PARTICLES for part in parts)

    @property
    def signoff(self) -> tuple[int, int] | None:
        return self._ending[0]

    @property
    def signature(self) -> tuple[int, int] | None:
        return self._ending[1]

    @cached_property
    def postscript(self) -> tuple[int, int] | None:
        """From a `P.S.` after the sign-off to the end."""
        after = self.signoff or self.signature
        match = _POSTSCRIPT.search(self.low, after[0]) if after else None
        return (match.end(), len(self.plain)) if match else None

    @cached_property
    def body(self) -> tuple[int, int]:
        """From after the greeting to the sign-off or signature."""
        start = self.greeting.end if self.greeting else self.opening
        end = min([part[0] for part in self._ending if part], default=len(self.plain))
        return start, max(start, end)

    # ---- places ----

    def opens(self, position: int) -> bool:
        """Whether what stands here begins a sentence, or what follows a colon."""
        before = self.plain[:position].rstrip(" \"'(")
        return not before or before[-1] in ".!?\n:"

    def quoted(self, position: int) -> bool:
        """Whether a quotation is open here that began on this line."""
        line = self.plain.rfind("\n", 0, position) + 1
        return self.plain.count('"', line, position) % 2 == 1

    def verbatim(self, position: int) -> bool:
        """Whether what stands here is repeated as it stood elsewhere: in quotation marks, or in code."""
        return self.quoted(position) or self.raw.count("`", 0, position) % 2 == 1

    # ---- the language ----

    @cached_property
    def english(self) -> bool:
        """Whether this reads as English, or is too little to tell."""
        letters = sum(c.isalpha() for c in self.plain)
        latin = sum(c.isalpha() and c < "\u0250" for c in self.plain)
        if letters >= 12 and latin < letters * 0.6:
            return False
        words = [word.low for word in self.words if word.low[0].isalpha()]
        if len(words) < 8:
            return True
        return sum(word in ENGLISH for word in words) >= len(words) * 0.14 or english(self.plain) is True
