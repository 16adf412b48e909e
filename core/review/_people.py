"""Names: comparing them as people do, with diminutives, accents and small slips."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from core.review._text import lower

_DIMINUTIVES = """
alexander alexandra alex sandy sasha alec lex xander; andrew andy drew andreas; anthony tony antonio;
barbara barb babs; benjamin ben benny; bernard bernie; beverly bev; bradley brad; caroline carolyn carrie
carol; catherine katherine kathryn katharine kate katie kathy cathy kat kit; charles charlie chuck chas;
charlotte lottie charlie; christopher chris kit; christina christine chris tina chrissy; daniel dan danny
daniela dani; david dave davey; deborah debra deb debbie; donald don donnie; dorothy dot dottie; douglas
doug; edward ed eddie ted teddy ned edgar; eleanor ellie nell nora elena; elizabeth liz lizzie beth betsy
betty eliza lisa elisabeth libby; emily em emma millie; eugene gene; francis frank francesca fran frances
francisco paco; frederick fred freddie friedrich; gabriel gabe gabrielle gaby gabi; gerald jerry gerry;
gregory greg; harold harry hal henry hank; isabella bella izzy isabel; jacob jake; jacqueline jackie;
james jim jimmy jamie; janet jan; jason jay; jeffrey jeff geoffrey geoff; jennifer jen jenny jenn; jessica
jess jessie; john jack johnny jon jonathan; joseph joe joey josef pepe jose; joshua josh; judith judy
jude; julia jules julie juliet juliana; kenneth ken kenny; kimberly kim; lawrence laurence larry laurie;
leonard leo len lenny leonardo; louis lou louise lewis; margaret maggie meg peggy greta marge margot;
maria mary marie molly polly; martin marty; matthew matt matthias mathias; maximilian max maxine maxwell;
melissa mel missy; michael mike mick mickey mikhail misha mikey; michelle shelly mich; nathan nathaniel
nate nat; nicholas nick nicky niko nicolas nikolai kolya; nicole nikki nicky; olivia liv ollie oliver;
pamela pam; patricia pat patty tricia trish; patrick pat paddy; peter pete piotr pedro; philip phillip
phil; rachel rach; raymond ray; rebecca becky bec becca; richard rick rich dick richie ricardo; robert bob
rob bobby robbie roberto; ronald ron ronnie; samantha sam sammy; samuel sam sammy; sarah sara sally;
sebastian seb bastian; stephanie steph; stephen steven steve stefan; susan sue suzanne susie suzy;
theodore ted theo teddy; theresa teresa terry tess; thomas tom tommy tomas; timothy tim; valerie val;
vanessa nessa; victoria vicky tori; vincent vince vinny; virginia ginny; walter walt; william will bill
billy liam; zachary zach zack; joanna jo joanne jojo; siobhan shiv; roberta bobbie; tatiana tanya;
ekaterina katya; aleksandr sasha; dmitri dima; vladimir vova volodya; svetlana sveta; natalia natasha;
ignacio nacho; guadalupe lupe; mohammed mohamed muhammad mohammad mo; rajesh raj; krishnan krish; wolfgang
wolf
"""
_GROUPS: dict[str, set[int]] = {}
for _number, _group in enumerate(_DIMINUTIVES.replace("\n", " ").split(";")):
    for _name in _group.split():
        _GROUPS.setdefault(_name, set()).add(_number)

TITLES = frozenset(
    """
        mr mrs ms miss mx dr prof professor doctor sir madam rev reverend hon sgt capt col judge
        herr frau señor señora monsieur madame
        """.split()
)
SUFFIXES = frozenset("jr sr ii iii iv phd md mba esq cpa pe rn".split())
_PART = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


@lru_cache(maxsize=1024)
def bare(name: str) -> str:
    """Lower-cased, without accents: how a name is compared."""
    folded = unicodedata.normalize("NFKD", lower(name.replace("’", "'")))
    return (
        "".join(c for c in folded if not unicodedata.combining(c))
        .replace("ß", "ss")
        .replace("ø", "o")
        .replace("ł", "l")
    )


@lru_cache(maxsize=512)
def parts(name: str) -> tuple[str, ...]:
    """The parts of a name as written, without titles and suffixes."""
    return tuple(
        part
        for part in _PART.findall(name.replace("’", "'"))
        if bare(part) not in TITLES and bare(part) not in SUFFIXES
    )


def known_names(about) -> tuple[str, ...]:
    """The names of those this note may greet: the person it is for, else everyone in the case."""
    if about.case is None:
        return ()
    person = about.case.person(about.person)
    people = (person,) if person else about.case.people
    names = tuple(person.name for person in people if person.name)
    if about.traits.to_hr:
        names = (about.case.hr_name,) if about.case.hr_name else ()
    return names


def all_names(about) -> frozenset[str]:
    """Every word of every name in the case, bare: never misspelt, never shouted."""
    case = about.case
    if case is None:
        return frozenset()
    names = [case.company, case.profile.name, case.hr_name, case.role]
    for person in case.people:
        names += [person.name, person.title, person.role]
    return frozenset(
        bare(word)
        for name in names
        for word in re.findall(r"[^\W_]+(?:['-][^\W_]+)*", name.replace("’", "'"))
    )


def given(about) -> tuple[str, ...]:
    """The names and the role as typed in the case, lower-cased: whatever they hold is meant."""
    case = about.case
    if case is None:
        return ()
    names = [
        case.company,
        case.role,
        case.profile.name,
        case.hr_name,
        *(person.name for person in case.people),
    ]
    return tuple(lower(name) for name in names if name)


def distance(one: str, other: str, most: int = 2) -> int:
    """Edits between two words (insert, drop, replace, swap neighbours); most + 1 when there are more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, row = [], list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def same(one: str, other: str) -> bool:
    """Whether two parts of names may be one: equal, an initial, a short form or a diminutive."""
    one, other = bare(one), bare(other)
    if one == other or one.replace("-", "") == other.replace("-", ""):
        return True
    if min(len(one), len(other)) == 1:
        return one[0] == other[0]
    if min(len(one), len(other)) >= 2 and (one.startswith(other) or other.startswith(one)):
        return True
    if "-" in one or "-" in other:
        return bool(set(one.split("-")) & set(other.split("-")))
    return bool(_GROUPS.get(one, set()) & _GROUPS.get(other, set()))


def slip(word: str, name: str) -> bool:
    """Whether `word` looks like `name` mistyped."""
    one, other = bare(word), bare(name)
    if one == other or len(other) < 3:
        return False
    allowed = 1 if len(other) <= 5 else 2
    return distance(one, other, allowed) <= allowed and (one[0] == other[0] or len(other) > 4)
