"""Two interviewers, one note."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.kinds import note_key, parse_key
from core.people import names
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_RUN = 4  # words in a row that count as the same wording
_SHARE = 0.55  # of the shorter note's runs found in the other
_LEAST = 20  # words; anything shorter is alike by nature
_TOLD = 3  # runs of a talk that only one note tells: that is what the two are to differ in


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}


def run(text: Text, about: About) -> Iterator[Remark]:
    key = note_key(about.kind, about.person)
    own = [word.low.replace("’", "'") for word in text.body_words()]
    if len(own) < _LEAST or not about.others:
        return
    mine = _runs(own)
    to = about.case.person(about.person) if about.case else None
    talk = mine & _runs(_words(to.detail)) if to else set()
    worst, name = 0.0, ""
    for other, words in about.others.items():
        kind, person = parse_key(other)
        if other == key or kind != about.kind:
            continue
        theirs = _runs(_words(words[:20_000]))
        if len(theirs) < _LEAST - _RUN or len(talk - theirs) >= _TOLD:
            continue
        share = len(mine & theirs) / min(len(mine), len(theirs))
        if share > worst:
            met = about.case.person(person) if about.case else None
            who = next(iter(names(met)), None) if met else None
            worst, name = share, (who.given or who.whole) if who else ""
    if worst >= _SHARE:
        yield Remark(
            0,
            0,
            f"Nearly the note to {name or 'the other'}: say what only you two talked about.",
        )


_WISH = (
    "Thank you for the hour this morning. I would very much like the post and I would be glad to talk again. "
    "Thank you again for all your time. I look forward to hearing from you."
)
_OURS = (
    "Thank you for the hour this morning. I liked hearing about the tide tables you keep by hand, and I "
    "would be glad to help "
    "with the new pier in spring. I look forward to hearing from you."
)

CHECK = Check(
    title="It is too like another note of yours",
    why="Interviewers forward these notes to one another; two alike are two templates.",
    sources=cite(46, 47, 12),
    severity={
        "attachment": None,
        "to_hr": None,
        "spoken": None,
        "by_hand": "consider",
        "detail": "must",
        "": "consider",
    },
    group="content",
    instead="Another detail for each of them: they may compare.",
    run=run,
    examples=(
        Example(
            "the same note with another name",
            f"Dear Ana,\n{_OURS}\nBest,\nLee",
            ("",),
            {"person": "a", "others": {"thank-you.b": f"Dear Ben,\n{_OURS}\nBest,\nLee"}},
        ),
        Example(
            "two notes of one hand",
            f"Dear Ana,\n{_OURS}\nBest,\nLee",
            (),
            {
                "person": "a",
                "others": {
                    "thank-you.b": "Dear Ben,\nthank you for the walk along the quay. "
                    "How you train pilots on a model of "
                    "the harbour, with real ropes, "
                    "was new to me. I would love to learn it from you. I look "
                    "forward to hearing from you.\nBest,\nLee"
                },
            },
        ),
        Example(
            "two notes of one hand, each with a talk of its own",
            f"Dear Ana,\nYou told me how you train pilots on a model of the harbour. {_WISH}\nBest,\nLee",
            (),
            {
                "person": "a",
                "answers": {
                    "people.a.name": "Ana",
                    "people.a.detail": "You told me how you train pilots on a model of the harbour.",
                },
                "others": {
                    "thank-you.b": f"Dear Ben,\nYou showed me the lights by which ships come in. {_WISH}\nBest,\nLee"
                },
            },
        ),
        Example(
            "the note itself, saved",
            f"Dear Ana,\n{_OURS}\nBest,\nLee",
            (),
            {"person": "a", "others": {"thank-you.a": f"Dear Ana,\n{_OURS}\nBest,\nLee"}},
        ),
    ),
)
