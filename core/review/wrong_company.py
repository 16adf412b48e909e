"""Another company's name, or the right one mistyped."""

import re
from collections.abc import Iterator

from core.advice import cite, ours
from core.everyday_words import COMMON, GRAMMAR
from core.people import bare
from core.review._check import About, Check, Elsewhere, Example, Remark
from core.review._people import all_names, distance, parts
from core.review._text import Text

_FORMS = frozenset(
    "inc inc. ltd ltd. limited llc llp plc corp corp. corporation co co. company gmbh ag sa s.a. srl sarl "
    "bv nv ab oy as kg "
    "group holding holdings international the and & of".split()
)
_WORD = re.compile(r"[^\W_]+(?:['&.-][^\W_]+)*")
_EARLIER = re.compile(
    r"\b(?:(?:previous(?:ly)?|former(?:ly)?|current(?:ly)?|my last|past|ex|prior|when i (?:was|worked)"
    r"|i (?:was|worked|work|ran|built|led|spent)|worked|"
    r"client|supplier|partner|competitor"
    r"|(?<!would )(?<!'d )(?<!still )like(?! to\b)|unlike|used to|stint|tenure|studied)\b[^.!?\n]{0,50}"
    r"|(?:my|years?|experience|internship|time|days|degree|studies) (?:[\w'-]+ ){0,4}(?:at|with|for|from"
    r"|in) (?:the )?|from (?:the )?)$"
)
_JOB_AT = re.compile(
    r"\b(?:the|this|your|a|an) (?:[\w/&-]+ ){0,5}?(?:role|position|job|opening|opportunity|internship"
    r"|vacancy|post) (?:at|with) (?:the )?"
    r"|\b(?:joining|join|working (?:at|for)|work (?:at|for)|(?:interview(?:ing|ed)?|career|future) (?:at"
    r"|with)|(?:the )?team at|everyone at|part of|myself (?:at|with)) (?:the )?"
)
# Where an employer's name is likely, and a place's or a person's just as well: several words, and asked about only.
_LIKELY = re.compile(
    r"\b(?:invit\w+ me to|interview(?:ing)? (?:me )?(?:at|for)|visit(?:ing)?|visit to|tour of|welcom\w+ me (?:at"
    r"|to)|(?:my|the|your) "
    r"time at|(?:more|learn\w*) about|what|opportunity at|opening at|interest in|offices? of|everybody at|people "
    r"at|mission of) (?:the )?"
)
_BUSINESS = re.compile(
    r"\b(?:Lines?|Group|Crossings?|Systems?|Solutions?|Technolog\w+|Labs?|Partners|Logistics|Consult\w+"
    r"|Industries|Foods?|Bank|"
    r"Media|Studios?|Software|Capital|Airlines?|Airways|Motors|Pharma\w*|Health(?:care)?|Insurance|Energy"
    r"|Freight|Shipping|"
    r"Brothers|Sons|Associates|Holdings?|Ltd|Inc|LLC|GmbH|Corp|Corporation|Company|Stores?|Hotels?|Bakery|Clinic"
    r"|Ferries|Books|"
    r"Press|Works|Services|Ventures|Agency|Robotics|Analytics|Digital|Retail)\b"
)
_NAME = re.compile(r"(?:[A-Z0-9][\w&'.-]*)(?: (?:(?:of|and|&|the) )?[A-Z][\w&'-]*){0,3}")
_UNIT = re.compile(r"'?s? ?(?:team|department|group|division|unit|community|program|programme|office|crew)\b", re.I)


# "I share Riverbend Hospital's way with its patients": what is admired in a letter is the reader's.
_ADMIRED = re.compile(
    r"(?<![\w'])(?P<name>[A-Z][\w&-]{1,20}(?: (?:(?:of|and|&|the) )?[A-Z][\w&-]{1,20}){0,3})'s? "
    r"(?:way|mission|values|culture|approach|reputation|commitment|vision|spirit|care|"
    r"focus|future|goals?|success|standards)\b"
)
_PLACE = re.compile(
    r"\b(?:Park|Zoo|Hospital|School|Academy|Museum|Hotel|Trust|University|College|Council|Mill|Brewery|Farm|Gallery|"
    r"Theatre|Library|Garage|Garden(?:s|ing)?|Mutual|Marine|Boatyard)\b"
)
_HEAR = re.compile(r"\b(?:hear(?:ing)?|news|word|a (?:reply|call|letter)) from (?:the )?")
_WISH = re.compile(r"\b(?:share|admire|fits?|match(?:es)?|appeals?|contribute|impressed|join|drawn|love|agree)\b")


def run(text: Text, about: About) -> Iterator[Remark]:
    company = about.case.company if about.case else ""
    own = _core(company)
    found = list(_elsewhere(text, about, company))
    if own:
        found += _mistyped(text, about, own, company)
    yield from found
    if own and not found and not _mentioned(text, own, company):
        yield from _another(text, about, own, company)


def _core(name: str) -> list[str]:
    """The words that make a company's name, without its legal form."""
    words = [bare(w) for w in _WORD.findall(name.replace("’", "'"))]
    return [w for w in words if w not in _FORMS] or words


def _elsewhere(text: Text, about: About, company: str) -> Iterator[Remark]:
    mine = bare(company)
    for name in about.elsewhere.companies:
        words = list(_WORD.findall(name.replace("’", "'")))
        core = [w for w in words if bare(w) not in _FORMS] or words
        joined = " ".join(bare(w) for w in core)
        if not core or joined == " ".join(_core(company)) or (mine and (joined in mine or mine in joined)):
            continue
        written = r"[\s-]+".join(re.escape(w) for w in core)
        first = core[0]
        if len(core) > 1 and len(first) >= 5 and bare(first) not in COMMON and bare(first) not in mine:
            written += "|" + re.escape(first)  # the first word alone, where it is a name
        pattern = re.compile(rf"(?<![\w-])(?:{written})(?![\w-])", re.I)
        for match in pattern.finditer(text.plain):
            found = match[0]
            if not any(c.isupper() or c.isdigit() for c in found) and not any(c.isdigit() for c in joined):
                continue
            if len(core) == 1 and bare(core[0]) in COMMON and text.opens(match.start()):
                continue
            if " " not in found and _part_of_person(about, found):
                continue
            if _EARLIER.search(text.flat[max(0, match.start() - 60) : match.start()]):
                continue
            yield Remark(
                match.start(),
                match.end(),
                f"{name} is another of your cases." + (f" This note is for {company}." if company else ""),
                (company,) if company else (),
            )


def _part_of_person(about: About, word: str) -> bool:
    names = [p.name for p in about.case.people] + [about.case.profile.name] if about.case else []
    return any(bare(word) == bare(part) for name in names for part in parts(name))


def _mentioned(text: Text, own: list[str], company: str) -> bool:
    flat = bare(text.flat)
    return (
        " ".join(own) in flat
        or any(len(w) > 3 and w not in COMMON and re.search(r"\b" + re.escape(w), flat) for w in own)
        or (len(own) > 1 and re.search(r"\b" + re.escape("".join(w[:1] for w in own)) + r"\b", flat) is not None)
        or bare(company) in flat
    )


def _mistyped(text: Text, about: About, own: list[str], company: str) -> Iterator[Remark]:
    """A capitalised word within an edit or two of a word of the company's name."""
    targets = [w for w in own if len(w) >= 4 and w not in GRAMMAR]
    shown = {bare(w): w for w in _WORD.findall(company.replace("’", "'"))}
    known = (
        all_names(about) | {bare(p) for p in _all_people(about)} | {it for w in own for it in (w, w.removesuffix("'s"))}
    )
    for word in text.words:
        if not text.plain[word.start].isupper():
            continue
        low = bare(word.low).removesuffix("'s").rstrip("'")
        if low in known or (low in COMMON and (text.opens(word.start) or low in GRAMMAR)):
            continue
        for target in targets:
            most = 1 if len(target) <= 6 else 2
            if abs(len(low) - len(target)) > most or low in (target + "s", target + "es") or low + "s" == target:
                continue
            if (low[0] != target[0] and len(target) < 6) or (low in COMMON and target in COMMON):
                continue
            if 0 < distance(low, target, most) <= most and not (low in COMMON and len(target) < 7):
                end = word.start + len(low) if len(low) <= word.end - word.start else word.end
                right = shown.get(target, target)
                yield Remark(
                    word.start,
                    end,
                    f"The company is spelt {company}.",
                    (right if right[:1].isupper() or not right.islower() else right.capitalize(),),
                )
                break


def _all_people(about: About) -> list[str]:
    case = about.case
    names = [p.name for p in case.people] + [case.profile.name, case.hr_name] if case else []
    return [part for name in names for part in parts(name)]


def _another(text: Text, about: About, own: list[str], company: str) -> Iterator[Remark]:
    """`the role at X` where the right company is named nowhere and X shares nothing with it."""
    people = {bare(p) for p in _all_people(about)}
    start, stop = text.body
    spoken_of = [
        *_JOB_AT.finditer(text.flat),
        *_LIKELY.finditer(text.flat, start, stop),
        *_ADMIRED.finditer(text.plain, start, stop),
        *_HEAR.finditer(text.flat, start, stop),
    ]
    for match in spoken_of:
        name = _NAME.match(text.plain, match.start("name") if match.re is _ADMIRED else match.end())
        if not name or (match.re is not _ADMIRED and _UNIT.match(text.plain, name.end())):
            continue
        if match.re is _ADMIRED and not (
            (_BUSINESS.search(match["name"]) or _PLACE.search(match["name"])) and _wished(text, match.start())
        ):
            continue
        if match.re is _HEAR and not (_BUSINESS.search(name[0]) or _PLACE.search(name[0])):
            continue
        if match.re is _LIKELY and not _BUSINESS.search(name[0], len(name[0].split()[0])):
            continue
        said = re.sub(r"'s?$", "", name[0].rstrip(".'"))
        end = name.start() + len(said)
        found = _core(said)
        initials = "".join(w[0] for w in own)
        if (
            not found
            or set(found) & (set(own) | people)
            or any(w in COMMON for w in found[:1])
            or found[0] in (initials,)
            or initials in found
        ):
            continue
        if any(a.startswith(b) or b.startswith(a) for a in found for b in own) or "".join(
            w[0] for w in found
        ) == "".join(own):
            continue
        if _EARLIER.search(text.flat[max(0, match.start() - 40) : match.start()]) or re.search(
            r"\b(?:previous|former|last|current|my)\b", match[0]
        ):
            continue
        yield Remark(name.start(), end, f"This note is for {company}.", (company,))
        return


def _wished(text: Text, position: int) -> bool:
    """Whether the sentence says what the writer shares or wants."""
    return any(a <= position < b and _WISH.search(text.flat, a, b) for a, b in text.sentences)


_CASE = {
    "answers": {"company": "Northwind Ferries", "role": "Planner", "people.a.name": "Ana Sousa"},
    "elsewhere": Elsewhere(("Globex GmbH", "Apple"), ()),
}

CHECK = Check(
    title="The company is wrong",
    why="The name of another employer is the worst slip there is: it says that this note was sent before.",
    sources=(
        *cite(25, 49),
        *ours("That the names of your other cases are looked for is our own precaution."),
    ),
    severity={"": "must"},
    group="facts",
    instead="The name of the company this note is for.",
    run=run,
    examples=(
        Example("another case's company", "I would love to join Globex and its night shift.", ("Globex",), _CASE),
        Example("a slip in the name", "I would love to join Norhtwind.", ("Norhtwind",), _CASE),
        Example(
            "a job somewhere else",
            "Thank you for the talk about the Planner role at Initech.",
            ("Initech",),
            _CASE,
        ),
        Example(
            "a business that is not theirs",
            "Thank you for inviting me to Atlantic Crossings yesterday.",
            ("Atlantic Crossings",),
            _CASE,
        ),
        Example("as a family", "I hope to be part of the Heron Marine family.", ("Heron Marine",), _CASE),
        Example("after a wish", "I would still like to work for Meridian Trust.", ("Meridian Trust",), _CASE),
        Example("whose answer is waited for", "I hope to hear from Harbour Freight.", ("Harbour Freight",), _CASE),
        Example("their answer, or a person's", "I hope to hear from Ms. Prado, and from Peter.", (), _CASE),
        Example("its values", "I share Riverbend Hospital's values.", ("Riverbend Hospital",), _CASE),
        Example(
            "somebody else's ways",
            "You told me of Riverbend Hospital's approach to night shifts. I share Ana Sousa's way with charts.",
            (),
            _CASE,
        ),
        Example("a place", "Thank you for inviting me to Covent Garden and for the tour of Kew.", (), _CASE),
        Example(
            "the right company",
            "I would love to join Northwind and its night shift. Northwind’s piers were a treat.",
            (),
            _CASE,
        ),
        Example(
            "a former employer",
            "In my last post at Globex I ran the returns desk; the role at Northwind Ferries would build on it.",
            (),
            _CASE,
        ),
        Example(
            "a word that is also a company",
            "You mentioned the apple harvest. Apples travel badly.",
            (),
            _CASE,
        ),
        Example("a department", "I would love to join the Pricing team. Working at night suits me.", (), _CASE),
        Example("without a case nothing is known", "Thank you for the talk about the Planner role at Initech."),
    ),
)
