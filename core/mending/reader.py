"""He, she or their name becomes you, where it is the reader."""

import re
from collections.abc import Iterator

from core.mending._people import EVERYDAY_CAPITALS, PEOPLE, THINGS
from core.mending._repair import Change, Context, Repair, replaced
from core.mending._words import Word, apostrophe, ends_clause, first_in_sentence, joined, like, low, words
from core.mending.grammar.verbs import BASES, INTRANSITIVE, PARTICIPLES, PASTS, THIRD_OF
from core.mending.grammar.words import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    WH,
    AnyOf,
)
from core.model import Person
from core.name_words import EVERYDAY_TITLES
from core.people import names

_HE = frozenset("he him his himself he's he'd he'll".split())
_SHE = frozenset("she her hers herself she's she'd she'll".split())
_THEY = frozenset("they them their theirs themselves they're they've they'd they'll".split())
_SUBJECT = frozenset("he she they".split())
_TURNED = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't", **THIRD_OF,
}  # fmt: skip
_SAID = frozenset(
    "told showed said asked explained mentioned described gave offered promised pointed walked recommended thought "
    "wanted tells says shows asks".split()
)
_SAYING = frozenset("telling saying showing explaining asking describing".split())
_GIVEN_TO = frozenset("told showed asked gave sent offered taught".split())
_OPENS = frozenset("that and but how when why because what where if since as while whether so which".split())
_LIKED = frozenset("like liked love loved enjoy enjoyed admire admired saw see appreciate appreciated".split())
_MAN = re.compile(r"(?:mr|herr|sir|father|brother|monsieur|señor|lord)\b", re.IGNORECASE)
_WOMAN = re.compile(r"(?:mrs|ms|miss|frau|sister|madame|señora|lady|dame|madam|mother|dra)\b", re.IGNORECASE)
_TITLES = frozenset("mr mrs ms miss".split())
_MEN = frozenset(
    "mr boy man guy son father dad brother uncle nephew grandfather grandad grandpa grandson husband boyfriend bloke "
    "fella lad policeman fireman groom waiter king chairman".split()
)
_WOMEN = frozenset(
    "mrs ms miss woman girl lady daughter mother mum mom sister aunt niece grandmother grandma gran nan nana "
    "granddaughter wife girlfriend lass policewoman bride waitress queen chairwoman actress".split()
)
_NOBODY = frozenset("who person's people everyone everybody anyone anybody nobody starter head elder chair".split())
_BEFORE_SOMEBODY = DETERMINERS | ADJECTIVES | {"old", "new", "first", "last", "former", "little", "elderly"}
_NO_PERSON_AFTER = (AUXILIARIES | ADVERBS | SUBJECTS | {"to"}) - {"all", "both", "only", "no"}
_AGENT = re.compile(r"[a-z]{2,20}(?:er|or|ist|ee|man|woman|ian)")
_BEFORE_AGENT = DETERMINERS | {"old", "new", "first", "last", "former"}
_KNOWN = AnyOf(
    frozenset("that and but so because really i'm i've it's way lot lots bit thing things time day".split()),
    *(SUBJECTS, OBJECTS, AUXILIARIES, BASES, PASTS, PARTICIPLES, WH, PREPOSITIONS, ADVERBS, ADJECTIVES, DETERMINERS),
    _TURNED,
)
_TOWARDS = frozenset("to for with at from about of by".split())
_STEPS = frozenset("in at from near to of".split())


# Whom a pronoun means: known only from the others; likely the reader, unless somebody else comes up; the reader.
FOLLOWS, LIKELY, CERTAIN = range(3)


def as_you(text: str, reader: Person) -> str:
    """The text with every he or she as "you", for the user to say yes to; '' where somebody else comes up, or where
    what the verb becomes is not certain."""
    made = _turned_all(text, Context(reader=reader), sure=False)
    return replaced(text, sorted(made)) if made else ""


def change(text: str, context: Context) -> list[Change] | tuple[()]:
    if context.reader and _named_before(text, context.before, context.reader):
        return ()
    return _turned_all(text, context)


def is_another(pronoun: str, reader: Person) -> bool:
    """Whether a he or she cannot be the reader: "Mrs Hargreave" is no he."""
    return _other_sex(reader, _HE if pronoun.lower() in _HE else _SHE)


def theirs(text: str, before: str, reader: Person) -> bool:
    """Whether he or she in a text is somebody else whom the words before it speak of: behind "You told me about Mr
    Ellis" it is him. Who told or showed is the reader all the same."""
    found = words(text)
    telling = any(word.low in _HE | _SHE and joined(found, index + 1) in _SAID for index, word in enumerate(found))
    return not telling and _named_before(text, before, reader)


def _named_before(text: str, before: str, reader: Person) -> bool:
    """Whether the words before a text name somebody else whom its he or she may mean."""
    used = {word.low for word in words(text)} if before else set()
    if not used & (_HE | _SHE):
        return False
    other = (_WOMEN if used & _HE else frozenset()) | (_MEN if used & _SHE else frozenset())
    found = words(before)
    mine = {word.low for name in names(reader) for word in words(name.whole)}
    for index, word in enumerate(found):
        one, name = word.low.removesuffix("'s"), low(found, index + 1).removesuffix("'s")
        if one in other:
            continue
        if one in _TITLES and name and name not in mine and found[index + 1].text != found[index + 1].low:
            return True
        if one in PEOPLE - _NOBODY and low(found, index - 1) in _BEFORE_SOMEBODY:
            return True
    return False


def _turned_all(text: str, context: Context, sure: bool = True) -> list[Change] | tuple[()]:
    """The changes that speak to the reader; none where not all of them can be made or, if `sure`, are certain."""
    reader = context.reader
    if reader is None or not text:
        return ()
    found = words(text)
    pair = len(names(reader)) > 1
    spans = () if pair else tuple(_names(found, reader))
    ours = frozenset(word for start, end, _ in spans for word in range(start, end))
    used = {word.low for word in found}
    group = _THEY if pair else _HE if used & _HE else _SHE
    if not spans and not used & group:
        return ()
    if not pair and used & group and ((used & _HE and used & _SHE) or _other_sex(reader, group)):
        return ()
    others = frozenset(part.low for name in context.names if name != reader.name for part in words(name))
    stop = next((i for i in range(len(found)) if i not in ours and _somebody(found, i, others)), len(found))
    out, surest = [], FOLLOWS
    starts = {start: (end, owns) for start, end, owns in spans}
    for index in range(stop):
        if index in starts:
            end, owns = starts[index]
            made, certain = _turned_name(text, found, index, end, owns)
        elif found[index].low in group and index not in ours:
            made, certain = _turned(text, found, index, sure)
            if certain == LIKELY and not _nobody_before(found, index):
                certain = FOLLOWS
        else:
            continue
        if made is None:
            return ()  # what cannot be turned with certainty keeps all as it is
        out += made
        surest = max(surest, certain)
    if not sure:
        return () if any(word.low in group for word in found[stop:]) else out
    if surest == LIKELY and (stop == len(found) or _only_reached(found, stop)):
        surest = CERTAIN
    return out if surest == CERTAIN else ()


def _nobody_before(found: tuple[Word, ...], index: int) -> bool:
    """Whether nothing stands before that could be somebody: a name typed small ("messi and how he plays"), a word for
    a person we do not know ("the new hire and what she brings"). In "the kiln he built" the kiln is nobody."""
    return all(
        word.low in _KNOWN
        or word.low.endswith(("ing", "ed", "ly"))
        or (number == index - 1 and found[index].joined and low(found, number - 1) in DETERMINERS | ADJECTIVES)
        for number, word in enumerate(found[:index])
    )


def _only_reached(found: tuple[Word, ...], index: int) -> bool:
    """Whether who comes up here only has something done for them ("kind to the apprentice"): no he before is theirs."""
    return low(found, index - 1) in DETERMINERS and low(found, index - 2) in _TOWARDS


def _names(found: tuple[Word, ...], reader: Person) -> Iterator[tuple[int, int, bool]]:
    """Where the reader is named: (first word, past the last, whether it is somebody's: Mick's)."""
    name = next(iter(names(reader)), None)
    if name is None:
        return
    titles = {word.low for word in words(name.title)} | EVERYDAY_TITLES
    known = {word.low for word in words(name.whole)} - titles
    start = 0
    while start < len(found):
        end = start
        while low(found, end) in titles and end - start < 3:  # a title may be typed small: sister Kelly
            end += 1
        first = end
        while (
            end < len(found)
            and end - start < 5
            and found[end].text != found[end].low
            and (low(found, end).removesuffix("'s") in known)
        ):
            end += 1
            if found[end - 1].low.endswith("'s"):
                break
        if end > first:
            yield start, end, found[end - 1].low.endswith("'s")
        start = max(end, start + 1)


def _other_sex(reader: Person, group: frozenset[str]) -> bool:
    known = f"{reader.title} {reader.name}".strip()
    return bool((_WOMAN if group is _HE else _MAN).match(known))


def _somebody(found: tuple[Word, ...], index: int, others: frozenset[str]) -> bool:
    """Whether somebody else comes up here, whom a later he or she may mean."""
    word = found[index]
    if word.low.removesuffix("'s") in others and word.text != word.low:
        return True
    if word.low.removesuffix("'s") in PEOPLE:
        return low(found, index - 1) not in _NO_PERSON_AFTER  # "was patient", "I cook", "to judge"
    if _AGENT.fullmatch(word.low) and word.low not in THINGS and low(found, index - 1) in _BEFORE_AGENT:
        return True  # "the referee", "my welder"
    unknown = word.low not in _KNOWN and word.low not in _HE | _SHE | _THEY
    if first_in_sentence(found, index) and unknown and joined(found, index + 1) in PASTS | AUXILIARIES:
        return True  # "Jess said he was late"
    if word.text == word.low or first_in_sentence(found, index) or word.text.isupper() or not word.ordinary:
        return False
    return word.low not in EVERYDAY_CAPITALS and low(found, index - 1) not in _STEPS and "'" not in word.low


def _turned(text: str, found: tuple[Word, ...], index: int, sure: bool) -> tuple[list[Change] | None, int]:
    """The changes that make this pronoun "you", and whether it is certain whom it means; None for unsure."""
    word = found[index]
    after = joined(found, index + 1)
    before = low(found, index - 1)
    opening = first_in_sentence(found, index)
    if word.low in _SUBJECT:
        verb, strong = _verb(text, found, index + 1, before, sure)
        if verb is None and not opening and before in _TURNED and low(found, index - 2) in WH | {""}:
            return [_becomes(found[index - 1], _TURNED[before]), _becomes(word, "you")], LIKELY
        return (None if verb is None else [_becomes(word, "you"), *verb]), CERTAIN if strong else LIKELY
    mark = apostrophe(text)
    if "'" in word.low:
        right = _short_form(found, index, word.low.split("'")[1], after)
        return ([_becomes(word, right.replace("'", mark))] if right else None), LIKELY
    if word.low in ("himself", "herself", "themselves"):
        return [_becomes(word, "yourselves" if word.low[0] == "t" else "yourself")], FOLLOWS
    if opening and not sure and word.low in ("his", "her", "their"):
        return [_becomes(word, "your")], FOLLOWS
    if opening:
        return None, FOLLOWS  # "Her letters are in the archive": whose?
    certain = LIKELY if before in _LIKED | {"with", "from", "met", "meeting"} else FOLLOWS
    if word.low in ("him", "them"):
        return [_becomes(word, "you")], certain
    if word.low in ("hers", "theirs"):
        return [_becomes(word, "yours")], FOLLOWS
    over = not after or ends_clause(text, found, index)
    if word.low == "her":
        if over or after in PREPOSITIONS | SUBJECTS | WH | AUXILIARIES | {"and", "but", "that", "to", "so", "because"}:
            return [_becomes(word, "you")], certain
        if before in _GIVEN_TO or after in DETERMINERS | OBJECTS | ADVERBS:
            return None, FOLLOWS
        return [_becomes(word, "your")], certain
    over = over or after in PREPOSITIONS | AUXILIARIES
    return [_becomes(word, "yours" if over else "your")], certain


def _turned_name(
    text: str, found: tuple[Word, ...], index: int, end: int, owns: bool
) -> tuple[list[Change] | None, int]:
    before, after = low(found, index - 1), joined(found, end)
    last = found[end - 1]
    whole = found[index].start, last.end
    opening = first_in_sentence(found, index)
    if owns:
        if (
            after
            and found[end].text == after
            and after not in ADVERBS | DETERMINERS
            and not after.endswith("ing")
            and (before in PREPOSITIONS | _LIKED)
        ):
            return [(*whole, "your")], CERTAIN
        return None, FOLLOWS
    if opening or before in _OPENS or "," in found[index].gap:
        verb, strong = _verb(text, found, end, before)
        if verb is not None:
            return [(*whole, "You" if opening else "you"), *verb], CERTAIN if strong else LIKELY
        return None, FOLLOWS
    over = not after or ends_clause(text, found, end - 1)
    if before in PREPOSITIONS | _GIVEN_TO | {"met", "meet", "thank", "meeting"} and (
        over or after in PREPOSITIONS | WH | AUXILIARIES | {"that", "because"}
    ):
        return [(*whole, "you")], CERTAIN
    return None, FOLLOWS


def _verb(
    text: str, found: tuple[Word, ...], number: int, before: str, sure: bool = True
) -> tuple[list[Change] | None, bool]:
    """The changes a verb here needs after "you", and whether it is one of telling; None for unsure."""
    steps = 0
    while steps < 2 and (joined(found, number) in ADVERBS or joined(found, number).endswith("ly")):
        number, steps = number + 1, steps + 1
    verb = joined(found, number)
    if not verb or found[number].text != verb or _second_verb(text, found, number):
        return None, False
    strong = verb in _SAID or joined(found, number + 1) in _SAYING
    if verb in _TURNED:
        right = _TURNED[verb].replace("'", apostrophe(text))
        return [_becomes(found[number], right)], strong
    if verb in AUXILIARIES or verb in PASTS or verb in BASES or verb.endswith("ed"):
        return [], strong
    if not sure and verb.endswith("s") and not verb.endswith(("ss", "ies", "ches", "shes", "xes", "oes")):
        return [_becomes(found[number], verb[:-1])], strong  # "she animates": a verb we do not know
    return None, False


def _second_verb(text: str, found: tuple[Word, ...], number: int) -> bool:
    """Whether a verb follows that would have to turn as well: "she runs the shop and knows everyone"."""
    for index in range(number + 1, len(found)):
        word = found[index]
        if (
            first_in_sentence(found, index)
            or word.low in SUBJECTS
            or ("'" in word.low and word.low.split("'")[0] in SUBJECTS)
        ):
            return False
        if word.low not in _TURNED:
            continue
        start = index - 1
        while start > number and low(found, start) in ADVERBS:
            start -= 1
        after = joined(found, index + 1)
        if low(found, start) in ("and", "but", "or") and (
            not after
            or after in DETERMINERS | OBJECTS | PREPOSITIONS | WH | ADJECTIVES | ADVERBS | {"that", "been"}
            or word.low in ("is", "was", "has", "does")
        ):
            return True
    return False


def _short_form(found: tuple[Word, ...], index: int, ending: str, after: str) -> str:
    """he's, she'd, they're as said to you; '' for unsure."""
    if ending in ("d", "ll", "re", "ve"):
        return f"you'{ending}"
    place = index + 1
    while joined(found, place) in ADVERBS - {"not"} and place - index < 3:
        place += 1
    word = joined(found, place)
    if word in INTRANSITIVE or (word in PARTICIPLES and word not in ADJECTIVES and not word.endswith("ed")):
        return "you've"
    if word.endswith("ing") or word in ADJECTIVES | DETERMINERS | PREPOSITIONS | {"not", "very"}:
        return "you're"
    return ""


def _becomes(word: Word, right: str) -> Change:
    return word.start, word.end, like(word.text, right)


REPAIR = Repair(
    title="You, not he or she",
    why="A note speaks to its reader. Only what is certainly the reader is turned; after somebody else has come up, "
    "nothing is.",
    change=change,
    changes=(
        ("he told me how one resident always want his tea", "you told me how one resident always want his tea"),
        (
            "we spoke about mice and he said that he thinks it is the tram",
            "we spoke about mice and you said that you think it is the tram",
        ),
        ("Mick showed me the kiln he built", "You showed me the kiln you built"),
        ("He was patient. I liked his shop.", "You were patient. I liked your shop."),
        ("I liked Mick's way of drying oak", "I liked your way of drying oak"),
        ("he's been there and he doesn't mind", "you've been there and you don't mind"),
    ),
    leaves=(
        "One resident told me that he never sleeps.",
        "Lena said she was late.",
        "My brother and I ran it, and he still does.",
        "Mick and Sons was on the van.",
        "He and I swam there.",
        "His shop is long gone.",
        "She asked him why.",
        "I do not have her address.",
        "We talked about messi and how he plays.",
        "Jess said he was late.",
        "We met the new starter and liked her ideas.",
        "You told me about the referee and how he decides.",
    ),
    context=Context(names=("Mick", "Lena Fischer"), reader=Person("m", "Mick")),
    touches="names",
)
