"""Another person's name, or the right name mistyped."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.everyday_words import COMMON
from core.model import Person
from core.name_words import CREDENTIALS, FAMILY_TITLES, GENERATIONS, GIVEN_TOO, SHORT_FORMS, TITLES
from core.people import bare, same
from core.review._check import About, Check, Elsewhere, Example, Remark
from core.review._people import all_names, distance, parts, slip
from core.review._text import TITLE, Greeting, Text, lower

_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# Thanks again, Susan. It was a pleasure to meet you today, Ms. Keller. What stands before the comma tells a name
# that is called out from one in a list; what stands behind it, from one that something is said of.
_CALLED = re.compile(
    r"\b(?:you|again|more|much|today|yesterday|soon|thanks|thank you|tomorrow|(?:this|that) (?:morning|afternoon"
    r"|evening)|week|"
    r"weekend|your (?:time|help|patience|kindness|advice|consideration)|yes|well|so),\s"
    rf"(?P<title>(?i:{TITLE}) )?(?P<name>[^\W\d_a-z][^\W\d_]{{1,20}}(?: [^\W\d_a-z][\w'-]{{1,20}})?)"
    r"(?=[.!?]|\n|,(?! (?:and (?!to\b|[iI]\b|for\b)|or|who|which|from|of|as well|the|your|our|my|[A-Z]))| for "
    r"(?:the|your|all|taking|showing|everything)\b|$)"
)
_CAPITAL = r"[^\W\d_a-z][^\W\d_]{1,20}"
_OPENING = re.compile(
    rf"\s*(?P<title>(?i:{TITLE}) )?(?P<name>{_CAPITAL}), (?:I|I'[dm]|I've|we|you|it was|thank|thanks|please|that)\b"
)
_ENDING = re.compile(rf"(?<=[a-z]), (?P<title>(?i:{TITLE}) )?(?P<name>{_CAPITAL}(?: {_CAPITAL})?)(?=\s*[.!]*\s*$)")
_WARM = re.compile(
    r"\s*(?:(?:many |again,? |so )?thank|it (?:was|is|has been)|i (?:hope|enjoyed|look|appreciate|would|am|wish|left)|"
    r"i'[dm]\b|what (?:a|an)\b|(?:see|speak|talk) )"
)
_THANKED = re.compile(r"\s*(?:many |again,? |so |with )?thank")
_THING = re.compile(r"(?:[ '][a-z]+|day)$")
# Your colleague, Grace: what stands before the comma is the same person, or the same dog.
_APPOSED = re.compile(
    r"\b(?:colleague|friend|partner|wife|husband|sons?|daughters?|sisters?|brothers?|mother|father|aunt|uncle|cousin|"
    r"dog|cat|horse|pony|parrot|nephew|niece|boss|head|lead|chef|cook|nurse|clerk|apprentice|trainee|chief|baby|child|"
    r"boy|girl|deputy|book|play|film|ship|boat|village|town|city|street|\w+(?:er|or|ist|ian|ant|ent|eer|man|woman))$"
    r"|\b(?:with|meet(?:ing)?|met|from|by|like|of|about) (?:your|my|our|the|his|her|their|an?) (?:\w+ ){0,2}\w+$"
)
_FULL = re.compile(rf"\s*(?P<name>{_CAPITAL}(?: {_CAPITAL}\b){{1,2}})\s*(?:\n|$)")
_GROUP = frozenset(
    """
        all everyone everybody team both hiring interview panel committee colleagues folks ladies
        gentlemen and there again
        """.split()
)


def run(text: Text, about: About) -> Iterator[Remark]:
    case = about.case
    person = case.person(about.person) if case else None
    people = [p for p in case.people if p.name] if case else []
    if about.traits.to_hr:
        rights = [case.hr_name] if case and case.hr_name else []
        others = []
    else:
        rights = [person.name] if person and person.name else ([] if person else [p.name for p in people])
        others = [p.name for p in people if p is not person] if person else []
        thanks_one = about.traits.thanks and about.traits.whose == "person"
        if case and case.hr_name and rights and not thanks_one:
            rights = [*rights, case.hr_name]
    seen: set[tuple[int, int]] = set()
    yield from _signed(text, about)
    if text.greeting and text.greeting.names_end > text.greeting.names_start:
        for remark in _greeting(text, text.greeting, about, person, rights, others):
            seen.add((remark.start, remark.end))
            yield remark
    known = [*rights, *others]
    if case:
        known += [name for name in (case.profile.name, case.hr_name) if name]
    yield from _elsewhere(text, about, known, seen)
    for remark in _spoken_to(text, rights, known):
        seen.add((remark.start, remark.end))
        yield remark
    if case:
        yield from _body(text, about, known, seen)


def _greeting(
    text: Text, greeting: Greeting, about: About, person: Person | None, rights: list[str], others: list[str]
) -> Iterator[Remark]:
    start, end = greeting.names_start, greeting.names_end
    if any(a < end and b > start for a, b in text.holes):
        return
    tokens = list(_TOKEN.finditer(text.plain, start, end))
    if not rights or not tokens:
        return
    names = []
    title = None
    for token in tokens:
        low = bare(token[0])
        if low in TITLES and low not in GIVEN_TOO:
            title = token
        elif (
            low in _GROUP
            or GENERATIONS.fullmatch(low)
            or low in CREDENTIALS
            or (lower(token[0]) in COMMON and not _is_right(token[0], rights + others))
        ):
            return  # a group, or no name at all
        else:
            names.append(token)
    if person and person.title and title:
        yield from _title(text, person, title)
    wrong = [token for token in names if not _is_right(token[0], rights)]
    if not wrong or (len(wrong) < len(names) and not _slips(wrong, rights) and not _theirs(wrong, others)):
        return  # at least one part is right, and no other part is a slip: a middle or married name
    for token in wrong:
        if other := next((name for name in others if _is_right(token[0], [name], exact=True)), None):
            right = _instead(names, token, rights, title is not None)
            yield Remark(
                token.start(),
                token.end(),
                f"This note is for {rights[0]}; {other} is someone else you met.",
                right,
            )
            continue
        near = next((part for name in rights for part in parts(name) if slip(token[0], part)), None)
        if near:
            yield Remark(token.start(), token.end(), f"The name is spelt {near}.", (near,))
        elif any(_is_right(token[0], [name], exact=True) for name in about.elsewhere.people):
            yield Remark(
                token.start(),
                token.end(),
                "That is someone from another of your cases.",
                _instead(names, token, rights, title is not None),
            )
        elif len(rights) == 1 and token is wrong[0]:
            yield Remark(
                token.start(),
                token.end(),
                f"The person you met is {rights[0]}.",
                _instead(names, token, rights, title is not None),
            )
        elif token is wrong[0]:
            yield Remark(token.start(), token.end(), "Nobody you met that day has this name.")


def _spoken_to(text: Text, rights: list[str], known: list[str]) -> Iterator[Remark]:
    """Somebody called by a name that is not the reader's; without a case the greeting says who that is."""
    greeting = text.greeting
    if not rights and greeting and greeting.names_end > greeting.names_start:
        greeted = text.plain[greeting.names_start : greeting.names_end]
        if len(greeted.split()) > 3 or "," in greeted or any(bare(word) in _GROUP for word in greeted.split()):
            return
        rights = [greeted]
        form = bool(re.match(rf"(?i:{TITLE})[ .]", greeted + " "))
    else:
        form = None
    if not rights:
        return
    start, end = text.body
    found = [*_CALLED.finditer(text.plain, start, end), *_at_the_edge(text, known)]
    taken = set()
    for match in sorted(found, key=re.Match.start):
        name = match["name"]
        if match.start("name") in taken:
            continue
        taken.add(match.start("name"))
        if form is not None and form != bool(match["title"]) and " " not in name:
            continue  # Dear Mr. Brandt … thank you, Hugo: who knows
        if lower(name.split()[0]) in COMMON or any(_is_right(word, known + rights[:1]) for word in name.split()):
            other = next((it for it in known if it not in rights and _is_right(name.split()[-1], [it])), None)
            if other is None or any(_is_right(word, rights) for word in name.split()):
                continue
            message = f"This note is for {rights[0]}; {other} is someone else you met."
        elif any(slip(word, part) for it in rights for part in parts(it) for word in name.split()):
            continue  # looked at below
        else:
            message = f"This note is for {rights[0]}."
        at = match.start("name")
        right = _instead([match], match, rights, match["title"] is not None) if len(rights) == 1 else ()
        yield Remark(at, at + len(name), message, right)


def _at_the_edge(text: Text, known: list[str]) -> Iterator[re.Match[str]]:
    """A name that opens or ends a sentence behind its only comma, where it is one of the case's or a given name."""
    start, end = text.body
    for first, last in text.sentences:
        if not start <= first < end:
            continue
        stop = min(last, end)
        match = _OPENING.match(text.plain, first, stop)
        if not match and text.plain.count(",", first, stop) == 1 and _WARM.match(text.flat, first, stop):
            match = _ENDING.search(text.plain, first, stop)
            match = match if match and not _APPOSED.search(text.flat, first, match.start()) else None
        if match and (
            # thanked by a name that no list knows; a place has its town before the comma
            (
                match.re is _ENDING
                and _THING.search(text.plain, first, match.start())
                and _THANKED.match(text.flat, first, stop)
            )
            or match["title"]
            or bare(match["name"].split()[0]) in SHORT_FORMS
            or _is_right(match["name"], known, exact=True)
        ):
            yield match


def _signed(text: Text, about: About) -> Iterator[Remark]:
    """A whole name in the signature that has no part of the writer's own."""
    own = about.case.profile.name if about.case else ""
    if not text.signature or len(parts(own)) < 2:
        return
    start, end = text.signature
    match = _FULL.match(text.plain, start, end)
    if not match or any(_is_right(word, [own]) for word in match["name"].split()):
        return
    if any(slip(word, part) for word in match["name"].split() for part in parts(own)):
        return
    if any(lower(word) in COMMON for word in match["name"].split()):
        return
    yield Remark(*match.span("name"), f"Your name here is {own}.", (own,))


def _is_right(word: str, names: list[str], exact: bool = False) -> bool:
    for name in names:
        for part in parts(name):
            if bare(part) == bare(word) if exact else same(word, part):
                return True
            if not exact and "'" in part and bare(part).replace("'", "") == bare(word):
                return True
        joined = bare(name).replace(" ", "").replace("-", "")
        if not exact and len(word) > 3 and joined.startswith(bare(word).replace("-", "")) and parts(name):
            return True
    return False


def _slips(wrong: list[re.Match[str]], rights: list[str]) -> bool:
    return any(slip(token[0], part) for token in wrong for name in rights for part in parts(name))


def _theirs(wrong: list[re.Match[str]], others: list[str]) -> bool:
    return any(_is_right(token[0], [name], exact=True) for token in wrong for name in others)


def _instead(names: list[re.Match[str]], token: re.Match[str], rights: list[str], titled: bool) -> tuple[str, ...]:
    """The right name in the form that was used: a surname after a title, a given name without."""
    if len(rights) != 1:
        return ()
    pieces = parts(rights[0])
    if not pieces:
        return (rights[0],)
    if len(names) > 1:
        return (pieces[0],) if token is names[0] else (pieces[-1],)
    return (pieces[-1],) if titled else (pieces[0],)


def _title(text: Text, person: Person, title: re.Match[str]) -> Iterator[Remark]:
    used, right = FAMILY_TITLES.get(bare(title[0])), FAMILY_TITLES.get(bare(person.title.strip(" .")))
    if not used or not right or used == right:
        return
    end = title.end() + (text.plain[title.end() : title.end() + 1] == ".")
    yield Remark(title.start(), end, f"You noted the title {person.title}.", (person.title,))


def _elsewhere(text: Text, about: About, known: list[str], seen: set[tuple[int, int]]) -> Iterator[Remark]:
    """A person from another case, by full name anywhere, or by surname after a title."""
    for name in about.elsewhere.people:
        pieces = parts(name)
        if not pieces or any(
            bare(piece) == bare(part) for piece in pieces[-1:] for known_name in known for part in parts(known_name)
        ):
            continue
        if len(pieces) > 1:
            whole = r"\s+".join(re.escape(p) for p in pieces)
            titled = r"(?:Mr|Ms|Mrs|Mx|Dr|Prof)\.?\s+" + re.escape(pieces[-1])
            pattern = rf"(?<![\w-])(?:{whole}|{titled})(?!\w|-\w)"  # Dr Adebayo is not Dr Adebayo-Fitzgerald
            for match in re.finditer(pattern, text.plain):
                if not any(a < match.end() and match.start() < b for a, b in seen):
                    yield Remark(match.start(), match.end(), "That is someone from another of your cases.")


def _body(text: Text, about: About, known: list[str], seen: set[tuple[int, int]]) -> Iterator[Remark]:
    """Known names mistyped later in the text: a capital letter, one edit away, and no ordinary word."""
    pieces = {part for name in known for part in parts(name) if len(part) >= 5 and bare(part) not in COMMON}
    right = all_names(about)
    if not pieces:
        return
    lengths = {len(part) for part in pieces}
    for word in text.words:
        size = word.end - word.start
        if not text.plain[word.start].isupper() or not any(abs(size - length) <= 1 for length in lengths):
            continue
        low = word.low.removesuffix("'s")
        if bare(low) in right or low in COMMON or any(a <= word.start < b for a, b in seen):
            continue
        for part in pieces:
            plural = low in (bare(part) + "s", bare(part) + "es")
            if low[0] == lower(part)[0] and not plural and distance(bare(low), bare(part), 1) == 1:
                end = word.start + len(low)
                yield Remark(word.start, end, f"The name is spelt {part}.", (part,))
                break


_MET = {
    "answers": {"people.a.name": "Katherine Okafor", "people.a.title": "Dr.", "people.b.name": "Tom Reyes"},
    "person": "a",
}

CHECK = Check(
    title="The name is wrong",
    why="A wrong or misspelt name undoes the rest of the note.",
    sources=cite(41, 42, 49),
    severity={"": "must"},
    group="facts",
    instead="Their name as you noted it.",
    run=run,
    examples=(
        Example("the other interviewer's name", "Dear Tom,\nthank you for today.", ("Tom",), _MET),
        Example("a slip in the name", "Dear Dr. Okofar,\nthank you for today.", ("Okofar",), _MET),
        Example("nobody they met", "Hi Susan,\nthank you for today.", ("Susan",), _MET),
        Example("the wrong title", "Dear Mr. Okafor,\nthank you for today.", ("Mr.",), _MET),
        Example(
            "someone from another case",
            "Hi Katherine,\nplease greet Lena Voss.",
            ("Lena Voss",),
            {**_MET, "elsewhere": Elsewhere(("Globex",), ("Lena Voss",))},
        ),
        Example(
            "the half of a surname of two",
            "Dear Ms. Adebayo-Reid,\nthank you for today.",
            (),
            {
                "answers": {"people.a.name": "Folake Adebayo-Reid", "people.a.title": "Ms."},
                "person": "a",
                "elsewhere": Elsewhere(("Globex",), ("Seun Adebayo",)),
            },
        ),
        Example(
            "a slip further down",
            "Hi Kate,\nplease thank Tom. Katherin, it was a treat.",
            ("Katherin",),
            _MET,
        ),
        Example(
            "called by another name",
            "Dear Dr. Okafor,\nthanks again, Susan. I liked the tour of the yard very much.",
            ("Susan",),
            _MET,
        ),
        Example("called by the colleague's name", "Hi Kate,\nit was good to meet you, Tom!", ("Tom",), _MET),
        Example("the colleague thanked", "Dear Dr. Okafor,\nThank you for the hour at the loom, Tom.", ("Tom",), _MET),
        Example(
            "a name that opens",
            "Hi Kate,\nThe loom was a joy. Rachel, I would love to come.\nBest wishes,\nSam",
            ("Rachel",),
            _MET,
        ),
        Example(
            "no list knows it", "Hi Kate,\nThank you so much for Tuesday, Ayo. I liked it.\nBest,\nSam", ("Ayo",), _MET
        ),
        Example(
            "places, and who is meant by the word before",
            "Hi Kate,\nThank you for Kinsale, Cork. Thank you for the tour with your deputy, Tom.\nBest,\nSam",
            (),
            _MET,
        ),
        Example(
            "somebody else's signature",
            "Hi Kate,\nthank you for the hour at the loom.\nKind regards,\nJonas Weber",
            ("Jonas Weber",),
            {**_MET, "profile": {"name": "Sam Oyelaran"}},
        ),
        Example(
            "one's own, in short or with a new surname",
            "Hi Kate,\nI met your head weaver, Tom. Thank you.\nKind regards,\nSamuel Weber",
            (),
            {**_MET, "profile": {"name": "Sam Oyelaran"}},
        ),
        Example(
            "two names without a case",
            "Dear Marta,\nthank you so much, Susan. I liked the tour of the yard very much.",
            ("Susan",),
        ),
        Example(
            "in a list",
            "Hi Kate,\nI liked meeting you, Tom, and Lena. Thank you, Kate. See you soon, Dr. Okafor.",
            (),
            _MET,
        ),
        Example("a given name", "Dear Katherine,\nthank you for today.", (), _MET),
        Example("a diminutive", "Hi Kate,\nTom was kind too.", (), _MET),
        Example("title and surname", "Dear Dr. Okafor,\nthank you for today.", (), _MET),
        Example("both of them", "Dear Kate and team,\nthank you for today.", (), _MET),
        Example("without a case nothing is known", "Dear Susan,\nthank you for today."),
        Example(
            "an accent left out",
            "Dear Jose,\nthank you for today.",
            (),
            {"answers": {"people.a.name": "José Núñez"}, "person": "a"},
        ),
        Example(
            "family name first",
            "Dear Ms. Nguyen,\nthank you for today.",
            (),
            {"answers": {"people.a.name": "Nguyễn Thị Lan"}, "person": "a"},
        ),
        Example(
            "a particle",
            "Dear Mr. de la Cruz,\nthank you for today.",
            (),
            {"answers": {"people.a.name": "Juan de la Cruz"}, "person": "a"},
        ),
    ),
)
