"""How sentences of a letter are joined: a detail into the thanks, a reason behind a wish, two short ones into one.

The law of this module: a joint is made only where the grammar on both sides is certain. Everywhere else two sentences
simply follow each other. The user's words stay as they are but for a capital, a full stop and the verb of "You told
me …", which becomes "for telling me …". Another language has another file of this name.
"""

from __future__ import annotations

import re

from core.mending import is_sentence
from core.mending.grammar.cutting import ended, sentences
from core.mending.grammar.verbs import PASTS
from core.notes.sentence import Piece, count

# "You told me how …" -> "… and for telling me how …"
_GIVEN = {
    "told": "telling",
    "showed": "showing",
    "explained": "explaining",
    "walked": "walking",
    "talked": "talking",
    "took": "taking",
    "let": "letting",
    "gave": "giving",
    "introduced": "introducing",
    "described": "describing",
    "shared": "sharing",
    "taught": "teaching",
    "asked": "asking",
    "offered": "offering",
    "invited": "inviting",
    "played": "playing",
    "lent": "lending",
    "read": "reading",
    "brought": "bringing",
    "made": "making",
    "were": "being",
    "helped": "helping",
    "listened": "listening",
    "answered": "answering",
    "drew": "drawing",
}
_OPENING = re.compile(r"^You (?P<verb>[a-z]+) (?P<rest>\S.*)$", re.DOTALL)
_ME = {
    "told",
    "showed",
    "taught",
    "asked",
    "let",
    "gave",
    "took",
    "invited",
    "lent",
    "brought",
    "made",
    "helped",
    "offered",
    "read",
    "walked",
}  # these need "me" to be something done for the writer
_TOLD = re.compile(
    r"me (?:all |a (?:bit|little|lot) |more |so much |straight |right away |[a-z]+ly )?"
    r"(?:about|how|why|what|where|when|who|which|that|of)\b"
)
_SECOND = re.compile(  # a second clause of its own would hang in the air behind "for telling me …"
    r"(?:,| and| but| so| yet|;|:| –| —|\.) (?:then |also |now |honestly |really )?"
    r"(?:i|it|we|you|they|he|she|that|this|there|i'm|i've|i'd|it's|that's|we're|you're|who knew)\b(?!'s own)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r", (?:and|but) (?:the|a|an|one|my|your|our|their|everyone|nobody)\b", re.IGNORECASE)  # clause
_AND = re.compile(r",? and (?:(?:then|never|always|still|also|even|just) )*(?P<verb>[a-z]+)\b")
_CLAUSE = re.compile(r"\b(?:that|how|why|what|which|who|when|where|whether|if)\b")
_ABOUT_THEM = re.compile(r"\b(?:you|your|yours|you're|you've|you'd|you'll)\b", re.IGNORECASE)
_MINE = re.compile(r"^(?:because )?(?:i|i'm|i've|i'd|my|me)\b", re.IGNORECASE)
_LINKED = re.compile(r"\b(?:because|so|since|although|though|which is why)\b", re.IGNORECASE)
_SO_DO_I = re.compile(r"\bso (?:do|am|have|would|can|did) I\b")
_OF_WORK = re.compile(  # times of working, not of talking
    r"\b(?:start|begin|work|join|shifts?|nights|weekends|notice|relocate|move|free from|available from|permit|visa)\b",
    re.IGNORECASE,
)
_FREE = re.compile(  # "I am free …", "Any afternoon is good": a time to talk, as a whole sentence
    r"I(?:'m| am| can be|'ll be) (?:usually |always )?(?:free|available)\b|"
    r"(?:any|most|every|after|before|mornings|afternoons|evenings|weekdays|weekends)\b[^,;]* "
    r"(?:is|are|would be|works?|suits?)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\b(?:I'm|I am|any time|anytime|best time|(?:is|are) (?:good|fine|best|my days? off))\b", re.IGNORECASE
)
_REACHED = re.compile(
    r"\b(?:call|ring|phone|text|message|write|reach|speak|e-?mail|answer|voicemail|landline|coffee|chat|meet|visit|come)\w*",
    re.IGNORECASE,
)
_NAMELIKE = re.compile(r"^(?:I\b|I'|[A-Z]{2,}|[A-Z]\w*[A-Z0-9])")
_ORDINARY = frozenset(
    "the a an any best it that this these those there we you your our my his her their they he she its if when "
    "while because so and but as at in on for from with without after before by not no yes every each all some "
    "most many much more what how why who where which having being getting seeing working watching hearing "
    "reading talking one two three mornings afternoons evenings lunchtimes weekdays weekends four five six seven "
    "eight nine ten everything everyone nothing nobody people something somebody since although even just only "
    "also still sometimes usually often always never perhaps maybe late early".split()
)


def bare(sentence: str) -> str:
    """A sentence without its full stop."""
    return sentence.rstrip(". \n\t")


def lowered(sentence: str) -> str:
    """A sentence that now follows other words: its first capital goes where that is certainly no name."""
    first = re.split(r"[\s,']", sentence, maxsplit=1)[0]
    if first.lower() in _ORDINARY and not _NAMELIKE.match(sentence):
        return sentence[:1].lower() + sentence[1:]
    return sentence


def is_namelike(word: str) -> bool:
    """Whether a word that opens a sentence may be somebody's name: it has a capital and is no ordinary word."""
    return word[:1].isupper() and word.lower() not in _ORDINARY and not word.endswith(("ing", "ly", "ed"))


def single(sentence: str) -> bool:
    return not re.search(r"[.!?…]['\"”’)]*\s+\S", sentence)


def _second(text: str) -> bool:
    """Whether a second clause of its own follows; "told me that … and that …" is one."""
    if " that " in text:
        text = re.sub(r",? and that\b(?!')", " +", text)
    if re.match(r"You told me (?!about|of)", text):
        # "told me that you plan it and you cook it": what the other did is told as well.
        text = re.sub(r"(?<!,) (?:and|but|so) (?=(?:you|they|he|she)\b)", " + ", text)
    return bool(_SECOND.search(text[3:]))


_WISH = re.compile(
    r"\b(?:I(?: would|'d|’d)(?: (?:very much|really|dearly|still|so|also))* "
    r"(?:love|like|be (?:glad|happy|proud|delighted|thrilled))|I(?: do| really| still)* want)(?: very much)? "
    r"(?:to (?:join (?:you|your|the team|[A-Z])|work (?:with|for|alongside|at) (?:you|your))"
    r"|(?:this|the|your) (?:\w+ ){0,3}(?:job|role|post|position|place|apprenticeship|internship)\b(?! done| market))"
)
_THANKS = re.compile(r"(?:(?:Many )?[Tt]hanks|(?:A (?:big|huge) )?[Tt]hank you)\b(?! again)")
_CLOSES = re.compile(
    r"\b(?:look(?:ing)? forward|hope to hear|hear(?:ing)? from you|thank(?:s| you) again)\b", re.IGNORECASE
)
_FOR = re.compile(
    rf"(?:Thanks|Thank you)(?: so much| very much| again)? for (?P<given>(?:{'|'.join(_GIVEN.values())}) \S.*)",
    re.DOTALL,
)


def is_wish(text: str) -> bool:
    """Whether the user's words say that they want the job: ours would say it twice."""
    return bool(_WISH.search(text))


def thanks(text: str) -> bool:
    """Whether the user's words begin with thanks."""
    return bool(_THANKS.match(text))


def closes(text: str) -> bool:
    """Whether the user's words say what closes a letter."""
    return bool(_CLOSES.search(text))


def as_thanks(sentence: str) -> str:
    """ "telling me how …" for "You told me how …", "talking with me about …" for "We talked about …"; '' where it
    is not certain to read well. `sentence` is one."""
    text = bare(sentence)
    if count(text) > 32 or ": " in text or sentence.rstrip()[-1:] in "!?" or _second(text):
        return ""
    if talked := re.fullmatch(r"We (?:talked|spoke|chatted)(?: a (?:lot|bit|little))? about (\S.*)", text, re.DOTALL):
        if re.match(r"that (?:one|you|it|we|they|the|a)\b", talked[1]) or re.search(r"\band that\b", talked[1]):
            return ""  # a clause, which "about" does not take
        if re.match(r"(?:how|why) you(?:r [a-z]+)? ", talked[1]):
            return f"telling me {talked[1]}"  # of how they do a thing it is they who tell
        return f"talking with me about {talked[1]}"
    if said := _FOR.fullmatch(text):
        return said["given"]
    found = _OPENING.match(text)
    if not found or found["verb"] not in _GIVEN:
        return ""
    if found["verb"] in _ME and not re.match(r"me\b", found["rest"]):
        return ""
    if found["verb"] == "told" and not _TOLD.match(found["rest"]):
        clause = found["rest"].removeprefix("me ")  # "You told me the team eats together" wants its "that"
        return f"telling me that {clause}" if is_sentence(f"{clause[:1].upper()}{clause[1:]}.") else ""
    if found["verb"] == "asked" and not re.match(r"me (?:about|how|why|what|whether|if|to)\b", found["rest"]):
        return ""
    if found["verb"] == "were" and not re.match(
        r"(?:so )?(?:kind|patient|honest|frank|open|clear|generous)\b", found["rest"]
    ):
        return ""
    if found["verb"] != "told" and _ANOTHER.search(found["rest"]):
        return ""
    return _given_too(f"{_GIVEN[found['verb']]} {found['rest']}")


def _given_too(text: str) -> str:
    """What else the other did, in the same form: "showing me the plaid and letting me turn it over"; '' where a second
    verb cannot be put so."""
    for link in _AND.finditer(text):
        verb = link["verb"]
        if _CLAUSE.search(text[: link.start()]) or (verb not in _GIVEN and verb not in PASTS):
            continue
        if verb not in _GIVEN:
            return ""
        return f"{text[: link.start()]} and {_GIVEN[verb]}{text[link.end() :]}"
    return text


def thanks_for(thanks: str, given: str, rest: str = "") -> tuple[Piece, ...]:
    """ "Thank you for your time this morning, and for telling me how …", and the rest of the user's sentences."""
    return (False, f"{bare(thanks)}, and for "), (True, given), (False, "."), (True, f" {rest}" if rest else "")


def when_clause(detail: str) -> str:
    """ "you told me how …", to stand behind "We met on 3 November, when …"; '' where it would not be certain."""
    text = bare(detail)
    if not single(detail) or count(text) > 18 or detail.rstrip()[-1:] in "!?" or _second(text):
        return ""
    if re.search(r"\bwhen\b|\band that\b|\byour own\b|\b(?:mistake|wrong|fault)\b", text):
        return ""  # a second "when"; what was candid in the talk is a jab weeks later
    if not re.match(
        r"(?:You [a-z]+ed|You (?:told|showed|took|let|gave|said|taught|drew|spoke|made)|We (?:talked|spoke))\b", text
    ):
        return ""
    return text[:1].lower() + text[1:]


def is_about_them(text: str) -> bool:
    return bool(_ABOUT_THEM.search(text))


def because(wish: str, fit: str) -> tuple[Piece, ...] | None:
    """ "I would like to join you because you let apprentices finish a piece.": a reason about them, to follow the wish;
    None where it is about the writer, or too long, or no clause."""
    first, rest = _parted(fit)
    text = bare(first)
    found = re.match(r"because (\S.*)", text, re.IGNORECASE | re.DOTALL)
    if not found or count(text) > 30 or _MINE.match(text) or len(_LINKED.findall(text)) > 1:
        return None
    return (False, f"{bare(wish)} "), (True, f"because {lowered(found[1])}"), (False, "."), (True, rest)


def liked_so(fit: str, wish: str) -> tuple[Piece, ...] | None:
    """ "I like that you mend before you buy, and I would be glad to join you.": a short reason leads to the wish."""
    found = liked(fit)
    linked = re.search(r"\b(?:and|but|or)\b", fit) or _LINKED.search(fit[len("because") :])
    if not found or found[3][1] or linked or count(fit) > 14:
        return None
    return *found[:2], (False, f", and {wish}")


def liked(fit: str) -> tuple[Piece, ...] | None:
    """ "I like that you are five people.": a reason about them that no wish to join follows; None where it is about the
    writer."""
    first, rest = _parted(fit)
    found = re.match(r"because ((?:you|your|it|there|the)\b.*)", bare(first), re.IGNORECASE | re.DOTALL)
    if not found or count(first) > 30 or first.rstrip()[-1:] in "!?" or _SO_DO_I.search(first):
        return None
    theirs, _, mine = lowered(found[1]).partition(" and I ")
    mine = f"{',' * (theirs[-1:] != ',')} and I {mine}" if mine else ""  # what is liked ends there
    return (False, "I like that "), (True, f"{theirs}{mine}"), (False, "."), (True, rest)


def _parted(text: str) -> tuple[str, str]:
    """The first sentence, and the rest with the blank before it."""
    first = (sentences(text) or [""])[0]
    rest = text[len(first) :].strip()
    return first, f" {rest}" if rest else ""


def talk_again(times: str, formal: bool) -> tuple[Piece, ...] | None:
    """ "If you would like to talk again, any afternoon is good.": times that would come out of nothing get a lead."""
    first, rest = _parted(times)
    if _OF_WORK.search(times) or re.search(r"\b(?:talk|phone me|if)\b", times):
        return None
    if not _FREE.match(first):  # "I'm at school till three": hours that say nothing of a call
        if _REACHED.search(re.sub(r"\bleave me a message\b", "", times)) or not _HOURS.search(first):
            return None
        lead = "If you would like to ring me, " if formal else "If you'd like to ring me, "
        said = re.sub(r"^Best time\b", "The best time", first)
        return (False, lead), (True, f"{lowered(said)}{rest}")
    lead = "If you would like to talk again, " if formal else "If you'd like to talk again, "
    return (False, lead), (True, f"{lowered(first)}{rest}")


def when(met: str, clause: str) -> tuple[Piece, ...]:
    return (False, f"{bare(met)}, when "), (True, clause), (False, ".")


def without_because(fit: str) -> str:
    """A reason about the writer as a sentence of its own: "I have patience." for "Because I have patience." """
    found = re.match(r"because (\S.*)", fit, re.IGNORECASE | re.DOTALL)
    if not found:
        return fit
    text = found[1][:1].upper() + found[1][1:]
    return ended(text)  # a clause came without a stop


def so(first: str, second: str) -> tuple[Piece, ...] | None:
    """ "You promote from within, so I would like to join you.": theirs, then ours; None where not certain."""
    text = bare(first)
    if not _plain(first) or not is_about_them(text) or count(text) > 16:
        return None
    return (True, text), (False, f", so {second}")


def and_mine(first: str, second: str) -> tuple[Piece, ...] | None:
    """ "I like a ward where people talk, and I would like to join you.": two that both begin with "I" are one."""
    clause = re.search(r"\b(?:when|what|who|where|how)\b", first)
    mine = re.match(r"I (?:like|love|want|enjoy|am|have|would)\b", first)
    return _with_and(first, second) if mine and not clause else None


def and_wish(first: str, second: str) -> tuple[Piece, ...] | None:
    """ "I can calve on my own, and I would very much like the job.": one plain thing the writer is or can, then the
    wish."""
    alone = re.match(r"I\b(?!'d| would)", first) and not re.search(r",|\b(?:and|but|or)\b", first)
    return _with_and(first, second) if alone and count(first) <= 9 else None


def two_of_mine(text: str) -> tuple[Piece, ...] | None:
    """ "I can do quick changes in the dark, and I did two seasons on tour.": two short plain sentences about the writer
    are one, where otherwise they would read like a list."""
    first, rest = _parted(text)
    second = rest.strip()
    short = all(re.match(r"I(?:'m|'ve)? \w", it) and _plain(it) and count(it) <= 12 for it in (first, second))
    if not short or re.search(r"\b(?:and|but|or)\b", text):
        return None
    return (True, bare(first)), (False, ", and "), (True, second)


_MORE = re.compile(r"\b(?:know|hear|learn|see|find out|talk) more\b")


def asks_for_more(text: str) -> bool:
    return bool(_MORE.search(text))


def _with_and(first: str, second: str) -> tuple[Piece, ...] | None:
    """Theirs, if it is short and plain, and ours as one sentence."""
    text = bare(first)
    return ((True, text), (False, f", and {second}")) if _plain(first) and count(text) <= 14 else None


def _plain(sentence: str) -> bool:
    """One statement without a link of its own."""
    return single(sentence) and not _LINKED.search(sentence) and sentence.rstrip()[-1:] not in "!?"


def and_it(detail: str, why: str) -> bool:
    """Whether a short reaction belongs into the sentence it is about: "…, and it made me laugh." """
    return (
        _plain(detail)
        and single(why)
        and why.startswith(("It ", "That "))
        and count(detail) <= 18
        and count(why) <= 10
        and not re.search(r"\band it\b", detail, re.IGNORECASE)
    )


def made_me(why: str, detail: str) -> tuple[Piece, ...] | None:
    """ "It made me laugh when you told me …": the reaction before what it is about, and the rest of the user's
    sentences; None where that is not certain to read well."""
    first, rest = _parted(why)
    what = when_clause(detail)
    if not what or not re.fullmatch(
        r"It (?:really )?made me (?:laugh|smile|grin)(?: (?:a lot|so much|out loud))?\.", first
    ):
        return None
    return (True, bare(first)), (False, " when "), (True, what), (False, "."), (True, rest)


def and_then(detail: str, why: str) -> tuple[Piece, ...]:
    return (True, bare(detail)), (False, ", and "), (True, f"{why[:1].lower()}{why[1:]}")
