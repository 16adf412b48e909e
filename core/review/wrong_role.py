"""Another job than the case's."""

import re
from collections.abc import Iterator

from core.advice import cite, ours
from core.everyday_words import GRAMMAR
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import all_names
from core.review._text import Text

_NAME = r"(?P<role>[A-Z][\w&/'-]*(?: (?:(?:of|and|for|&|-) )?[A-Z][\w&/'-]*){0,5} ?)"
_WORD_FOR_IT = r"(?:role|position|job|post|vacancy|opening|interview)"
_BEFORE = re.compile(rf"\b(?:[Tt]he|[Yy]our|[Tt]his|[Aa]n?|[Ff]or) {_NAME}(?<= ){_WORD_FOR_IT}\b")
_AFTER = re.compile(
    rf"\b(?:[Tt]he|[Yy]our|[Tt]his) (?:open |vacant |advertised )?(?:role|position|job|post|vacancy|opening) "
    rf"(?:of|as|for) "
    rf"(?:an? |the |your )?{_NAME}"
)
_JOIN = re.compile(rf"\b(?:join|joining) (?:you|your \w+|the team|us) as (?:an? |the |your )?{_NAME}")
_APPLIED = re.compile(
    rf"\b(?:my |the )?(?:application|candidacy|apply|applied|applying) (?:for|as) (?:an? |the |your )?{_NAME}"
)
# In small letters, where somebody says what they would like to be.
_AS = re.compile(
    r"\b(?:like|love|glad|happy|hope|pleased|proud|delighted|want|ready) to (?:work|start|come|join|be)\b"
    r"[^.!?\n]{0,30}? as (?:an? |the |your )(?P<role>[a-z][\w'-]*(?: [a-z][\w'-]*){0,2})"
)
_ANYBODY = frozenset("member player partner learner listener helper teammate colleague part person leader".split())
_SUBJECT = re.compile(
    r"(?im)^[ \t]*subject(?: line)? ?:(?-i:[^\n]{0,40}?\b(?P<role>[A-Z][\w&/'-]*(?: [A-Z][\w&/'-]*){0,4}) "
    r"(?:role|position|job|interview|vacancy)\b)"
)
# What an occupation ends with: a name of anything else (a team, a product) is left alone.
_OCCUPATION = re.compile(
    r"(?:er|or|ist|ian|ant|ent|eer|man|woman|person|hand|nurse|chef|cook|clerk|guard|guide|aide|intern|lead|head"
    r"|associate|"
    r"representative|executive|analyst|architect|scientist|therapist|apprentice|trainee|secretary|attendant"
    r"|pilot|maid|host)s?$"
)
_MINE = re.compile(
    r"\b(?:my|previous|former|current|present|last|past|earlier|was|were|worked|used to|ex|his|her|their|new|as "
    r"an?|own|"
    r"in the|held|left|another|since)\b[^.!?]{0,40}$"
)
_SMALL = GRAMMAR | {
    "senior",
    "junior",
    "lead",
    "chief",
    "head",
    "assistant",
    "deputy",
    "associate",
    "trainee",
    "staff",
    "principal",
}


def _occupation(said: str) -> str:
    """The words up to the occupation: "night porter and" is a night porter; "" where none is named."""
    words = said.split()
    at = next((at for at, word in enumerate(words) if _OCCUPATION.search(word) and word not in _ANYBODY), None)
    return "" if at is None else " ".join(words[: at + 1])


def run(text: Text, about: About) -> Iterator[Remark]:
    role = about.case.role if about.case else ""
    mine = _words(role)
    if not mine:
        return
    names = all_names(about) - mine
    plain = text.plain.replace("\n", " ")
    start, end = text.body
    found = [
        *_SUBJECT.finditer(text.plain, 0, start),
        *(
            match
            for pattern in (_BEFORE, _AFTER, _JOIN, _APPLIED, _AS)
            for match in pattern.finditer(plain, start, end)
        ),
    ]
    for match in found:
        said = match["role"].rstrip(" .,")
        if match.re is _AS:
            said = _occupation(said)
        words = _words(said)
        last = bare(re.split(r" (?:of|for) ", said)[0].split()[-1]) if said.split() else ""
        if not words or not _OCCUPATION.search(last) or _shared(words, mine) or words <= names:
            continue
        if match.re is not _SUBJECT and _MINE.search(plain[max(0, match.start() - 50) : match.start()].lower()):
            continue
        if match.re is _AFTER and re.match(r",? (?:at|with|in) (?:my|another|a|the)\b", plain[match.end() - 1 :]):
            continue
        at = match.start("role")
        yield Remark(at, at + len(said), f"This case is about the job of {role}.", (role,))
        return


def _words(name: str) -> set[str]:
    return {word for part in re.findall(r"[^\W_]+", name) if (word := bare(part)) not in _SMALL}


def _shared(words: set[str], mine: set[str]) -> bool:
    """Whether two jobs have a word in common, in any form, or one is the other's initials."""
    initials = "".join(word[0] for word in sorted(mine))
    return any(a[:5] == b[:5] for a in words for b in mine) or any(
        sorted(a) == sorted(initials) for a in words if len(a) > 1
    )


_CASE = {"answers": {"role": "Archivist", "company": "Milltown Library", "people.a.name": "Ruth Ames"}}

CHECK = Check(
    title="The job is wrong",
    why="The name of another job says that this note was written for somebody else.",
    sources=(*cite(25, 49), *ours("That the job is held against the case is our own precaution.")),
    severity={"": "must"},
    group="facts",
    instead="The job this note is about, or none.",
    run=run,
    examples=(
        Example("another job", "I am keen on the Graphic Designer role.", ("Graphic Designer",), _CASE),
        Example(
            "after the word for it",
            "Thank you for the talk about the position of Sales Manager.",
            ("Sales Manager",),
            _CASE,
        ),
        Example("what one applied for", "Thank you for my application for Tax Adviser.", ("Tax Adviser",), _CASE),
        Example("what one would be", "I would like to join you as Head of Maps.", ("Head of Maps",), _CASE),
        Example("in the subject", "Subject: Accountant interview\n\nDear Ruth,\nthank you.", ("Accountant",), _CASE),
        Example(
            "the same job in other words",
            "I am keen on the Archivist position, the role of Junior Archivist.",
            (),
            _CASE,
        ),
        Example(
            "jobs of others and of before",
            "In my role as Records Officer I met your new Programme Manager. The Maps team role is Ruth's.",
            (),
            _CASE,
        ),
        Example("without a case nothing is known", "I am keen on the Graphic Designer role."),
    ),
)
