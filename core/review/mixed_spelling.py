"""American and British spelling in one text."""

from collections.abc import Iterator

from core.advice import ours
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

# British and American stems that differ in the same place; -ize is at home on both sides, so -ise only
# speaks against itself.
_OUR = "behavi col fav flav harb hon hum lab neighb od rum vap endeav sav rig val arm glam"
_RE = "cent:er theat:er fib:er lit:er met:er kilomet:er calib:er spect:er"
_ISE = (
    "organ real recogn emphas special optim prior summar util minim maxim modern custom final visual "
    "standard character "
    "central digit familiar general harmon ideal individual initial local mobil normal personal popular "
    "priorit rational "
    "revolution revital symbol synthes theor author apolog capital categor critic econom energ itemis memor"
)
_PAIRS = (
    "analyse:analyze analysed:analyzed analysing:analyzing catalyse:catalyze paralyse:paralyze "
    "defence:defense offence:offense "
    "licence:license travelling:traveling travelled:traveled traveller:traveler modelling:modeling "
    "modelled:modeled labelled:labeled "
    "labelling:labeling cancelled:canceled cancelling:canceling counselling:counseling "
    "counsellor:counselor fulfil:fulfill fulfilment:fulfillment "
    "enrol:enroll enrolment:enrollment skilful:skillful programme:program programmes:programs "
    "cheque:check grey:gray judgement:judgment "
    "jewellery:jewelry aluminium:aluminum tyre:tire tyres:tires plough:plow mould:mold moulds:molds "
    "manoeuvre:maneuver paediatric:pediatric "
    "anaesthetic:anesthetic orthopaedic:orthopedic archaeology:archeology whilst:while learnt:learned "
    "ageing:aging sceptical:skeptical storey:story"
)
# Words that count on one side only, their partner being at home on both.
_BOTH = frozenset(
    """
        license program programs check learned while story canceled judgment aging archeology tire
        tires mold molds gray metre meter
        """.split()
)


def _table() -> tuple[dict[str, str], dict[str, str], dict[str, str], dict[str, str]]:
    """British to American, back, -ise to -ize, back."""
    british: dict[str, str] = {}
    for stem in _OUR.split():
        for ending in ("", "s", "ed", "ing", "able", "ite", "ites", "ful", "al", "er", "hood"):
            british[stem + "our" + ending] = stem + "or" + ending
    for pair in _RE.split():
        stem = pair.split(":")[0]
        for ending in ("", "s", "d"):
            british[stem + "re" + ending] = stem + "er" + ("ed" if ending == "d" else ending)
    for pair in _PAIRS.split():
        left, right = pair.split(":")
        british[left] = right
    american = {right: left for left, right in british.items() if right not in _BOTH}
    ise = {}
    for stem in _ISE.split():
        for ending in ("e", "ed", "es", "ing", "ation", "ations", "er", "ers"):
            ise[stem + "is" + ending] = stem + "iz" + ending
    return british, american, ise, {right: left for left, right in ise.items()}


_BRITISH, _AMERICAN, _ISE_FORMS, _IZE_FORMS = _table()
_ALL = (_BRITISH, _ISE_FORMS, _AMERICAN, _IZE_FORMS)


def run(text: Text, about: About) -> Iterator[Remark]:
    british, american = [], []
    for word in text.words:
        low = word.low
        if low in _BRITISH or low in _ISE_FORMS:
            british.append(word)
        elif low in _AMERICAN or low in _IZE_FORMS:
            american.append(word)
        else:
            continue
        if (
            text.plain[word.start].isupper()
            and word.start
            and text.plain[word.start - 1] == " "
            and text.plain[: word.start].rstrip()[-1:] not in ".!?"
        ):
            (british if british and british[-1] is word else american).pop()  # a name: Labour Party, Rockefeller Center
    strong_british = [w for w in british if w.low in _BRITISH]
    strong_american = [w for w in american if w.low in _AMERICAN]
    if (strong_british and strong_american) or (
        [w for w in british if w.low in _ISE_FORMS]
        and ([w for w in american if w.low in _IZE_FORMS] or strong_american)
    ):
        # Oxford spelling joins -our with -ize; so -ize alone is no reason.
        if not strong_american:
            british = [w for w in british if w.low in _ISE_FORMS]
        fewer, name = (british, "British") if len(british) <= len(american) else (american, "American")
        for word in fewer:
            right = next(table[word.low] for table in _ALL if word.low in table)
            if text.plain[word.start].isupper():
                right = right[0].upper() + right[1:]
            yield Remark(
                word.start,
                word.end,
                f"This is {name} spelling, the rest is not. Both are right; pick one.",
                (right,),
            )


CHECK = Check(
    title="American and British spelling are mixed",
    why="Either is right; both at once look copied together.",
    sources=ours(
        "The articles ask for careful proofreading and do not care which English; consistency is our reading of it."
    ),
    severity={"": "consider"},
    group="proofreading",
    instead="One of the two throughout; theirs, if you know it.",
    run=run,
    examples=(
        Example("colour and center", "The colour of the center and the labor of the theater.", ("colour",)),
        Example("organise and realize", "You organise it well, I realize.", ("organise",)),
        Example(
            "all British, with Oxford -ize",
            "The colour of the theatre, as you organize it, at the Rockefeller Center.",
        ),
        Example("all American", "The color of the theater, as you organize it with the Labour Party."),
        Example(
            "British with words at home on both sides",
            "Whilst at the centre I learned about the licence and the computer program.",
        ),
    ),
)
