"""Forms of English words: what a row of the grammar needs to say what to write instead.

The law of this module: a form is given only for a word that is known; for every other word it is empty.
"""

from __future__ import annotations

from collections.abc import Container

from core.mending.grammar.verbs import BASE_OF, BASES, IRREGULAR, PARTICIPLES, PASTS, THIRD_OF, THIRDS

_DOUBLES = frozenset("get put run set sit stop plan let cut win begin swim dig hit shut chat step drop refer".split())
# Participles that are not the past as well: plain form to participle.
_PARTICIPLE = dict(
    pair.split(":")
    for pair in "be:been become:become begin:begun bite:bitten blow:blown break:broken choose:chosen come:come do:done "
    "draw:drawn drink:drunk drive:driven eat:eaten fall:fallen fly:flown forget:forgotten forgive:forgiven "
    "freeze:frozen "
    "give:given go:gone grow:grown hide:hidden know:known lie:lain oversee:overseen ride:ridden ring:rung rise:risen "
    "run:run see:seen shake:shaken show:shown sing:sung sink:sunk speak:spoken steal:stolen swear:sworn swim:swum "
    "take:taken tear:torn throw:thrown undertake:undertaken wake:woken wear:worn write:written "
    "rewrite:rewritten".split()
)
_BASE_OF = BASE_OF | {pp: base for base, pp in _PARTICIPLE.items()} | {"been": "be", "were": "be"}


def base(word: str) -> str:
    """The plain form of any form of a verb."""
    if word in BASES:
        return word
    if word in THIRDS:
        return THIRD_OF.get(word, "be")
    if word in _BASE_OF:
        return _BASE_OF[word]
    if word.endswith("ing"):
        stem = word[:-3]
        for found in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else "", stem[:-1] + "ie"):
            if found in BASES:
                return found
    return ""


def ing(word: str) -> str:
    """Any form of a verb as in “doing”."""
    plain = base(word)
    if not plain:
        return ""
    if plain in _DOUBLES:
        return plain + plain[-1] + "ing"
    if plain.endswith("ie"):
        return plain[:-2] + "ying"
    return (
        plain[:-1] if plain.endswith("e") and not plain.endswith(("ee", "oe", "ye")) and plain != "be" else plain
    ) + "ing"


def past(word: str) -> str:
    """Any form of a verb as in “did”."""
    plain = base(word)
    if plain in IRREGULAR:
        return IRREGULAR[plain]
    return next((it for it in sorted(BASE_OF) if BASE_OF[it] == plain), "") if plain else ""


def participle(word: str) -> str:
    """Any form of a verb as in “have done”."""
    plain = base(word)
    return _PARTICIPLE.get(plain) or past(plain)


def third(word: str) -> str:
    """Any form of a verb as in “she does”."""
    plain = base(word)
    return next((it for it, of in THIRD_OF.items() if of == plain), "is" if plain == "be" else "")


def article(word: str) -> str:
    """“a” or “an”, by the letters."""
    return "an" if word[:1] in "aeio" or word.startswith(("hono", "honest", "hour")) else "a"


# Verbs that are hardly ever anything else; and nouns that are hardly ever verbs, with their plural.
ONLY_VERBS = BASES & frozenset(
    "accept achieve add admit agree allow apologise appear apply appreciate arrange ask assume attend avoid be "
    "become begin "
    "believe belong bring choose clean collect combine communicate compare complete confirm connect consider "
    "contribute convince "
    "create decide deliver describe develop discuss do earn eat encourage enjoy ensure establish exceed expand "
    "explain explore "
    "express fill find follow forget gain get give go grow handle happen have hear identify imagine improve include "
    "introduce invite join keep know learn leave let listen lose maintain make manage meet mention organise "
    "organize participate "
    "perform persuade prepare prevent produce protect prove provide pursue put reach realise realize receive recommend "
    "reduce refer remember remove repair reply require respond say see seem sell send serve show sit solve speak spend "
    "suggest take teach tell thank think translate understand write".split()
)
NOUNS = dict(
    [*pair.split(":"), pair + "s"][:2] if ":" not in pair else pair.split(":")
    for pair in "answer apprentice boat book boss:bosses building certificate child:children client colleague "
    "company:companies "
    "course customer department detail doctor document driver duty:duties employee engineer event garden goal "
    "guest idea "
    "interviewer job kid kitchen machine manager material member method moment nurse office "
    "opportunity:opportunities patient "
    "person:people place plan point problem product project pupil question reason reference resident room school "
    "shift skill "
    "student task teacher team thing tool topic trainee value visitor worker workshop word".split()
)
PLURALS = {plural: one for one, plural in NOUNS.items()}
COMPARATIVES = frozenset(
    "better worse faster slower higher lower larger smaller bigger older younger newer longer shorter harder "
    "easier earlier "
    "stronger weaker cheaper richer deeper closer nicer kinder warmer cleaner greater fewer rather quicker "
    "smarter busier "
    "happier friendlier quieter louder lighter heavier broader wider safer simpler tougher more less".split()
)
# What one feels, and what makes one feel it.
_FELT = dict(
    pair.split(":")
    for pair in "exciting:excited motivating:motivated interesting:interested boring:bored disappointing:disappointed "
    "surprising:surprised fascinating:fascinated confusing:confused tiring:tired embarrassing:embarrassed "
    "worrying:worried "
    "frustrating:frustrated impressive:impressed".split()
)
_CAUSING = {felt: causing for causing, felt in _FELT.items()}
CLASSES: dict[str, Container[str]] = {
    "base": BASES - {"being"},
    "verb": ONLY_VERBS,
    "third": THIRDS,
    "past": PASTS,
    "pp": PARTICIPLES,
    "one": NOUNS,
    "many": PLURALS,
    "comp": COMPARATIVES,
}
_MANY = {"was": "were", "is": "are", "has": "have", "does": "do"}
_ONE = {many: one for one, many in _MANY.items()}
_OTHER = {"these": "this", "those": "that", "many": "much", "few": "little", "several": "some"}
FORMS = {
    "base": base,
    "ing": ing,
    "past": past,
    "pp": participle,
    "third": third,
    "an": lambda word: f"{article(word)} {word}",
    "felt": lambda word: _FELT.get(word, ""),
    "causing": lambda word: _CAUSING.get(word, ""),
    "many_verb": lambda word: _MANY.get(word, ""),
    "one_verb": lambda word: " " if not word else f"{' ' * word.startswith(' ')}{_ONE[word.strip()]}",
    "other": lambda word: _OTHER.get(word, ""),
    "name": str.capitalize,
    "many": lambda word: NOUNS.get(word, ""),
    "one": lambda word: PLURALS.get(word, ""),
}
