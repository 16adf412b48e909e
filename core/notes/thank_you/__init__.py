"""Thank-you: to each person who interviewed the user, within a day, with the detail only the two of them
share.
"""

from datetime import timedelta

from core.advice import cite, ours
from core.notes import _frames as frames
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._joining import read
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.thank_you import wordings
from core.notes.thank_you.examples import EXAMPLES

SUBJECTS = (
    ("Thank you for our conversation about {job}", "Thank you for talking with me about {job}"),
    ("{Job}: thank you", "{Job}: thank you"),
    ("With thanks for our meeting: {job}", "Thanks for meeting me: {job}"),
    ("Thank you for your time: {job}", "Thank you for your time: {job}"),
    ("Our conversation about {job}: thank you", "Our talk about {job}: thank you"),
    ("Thank you for discussing {job} with me", "Thank you for telling me about {job}"),
)
SHORT_SUBJECTS = (
    "Thank you for our conversation{when}",
    "Thank you for your time{when}",
    "Thank you for speaking with me{when}",
    "With thanks for our conversation{when}",
    "With thanks for your time{when}",
    "Thank you for meeting me{when}",
)


def subject(letter: Letter) -> str:
    pool = SHORT_SUBJECTS if letter.topic == "the role" else SUBJECTS
    return shared.subjects(pool)(letter)


def _wanted(letter: Letter) -> bool:
    return letter.case.interest != "no"


def _in_turn(first: bool):
    """Of two parts every note would share, a large panel's notes carry one each, in turn."""

    def when(letter: Letter) -> bool:
        both = read(letter.case.skills) and read(letter.case.fit)
        return _wanted(letter) and not (
            both and len(letter.case.people) > 2 and (letter.turn % 2 == 0) != first
        )

    return when


PARTS = (
    Part(
        "thanks",
        100,
        cite(1, 22, 23, 35, 100),
        must=True,
        says=lambda letter: letter.say("thanks", wordings.THANKS[letter.case.setting or "manager"]),
    ),
    Part(
        "late",
        99,
        cite(17, 18, 19) + ours("After 48 hours a line owns the delay."),
        wordings.LATE,
        must=True,
        when=lambda letter: letter.since(letter.case.ended) > timedelta(hours=48),
    ),
    shared.DETAIL,
    Part(
        "interest",
        90,
        cite(2, 11, 26, 27),
        must=True,
        when=_wanted,
        says=lambda letter: letter.say(
            "interest", wordings.INTEREST["unsure" if letter.case.interest == "unsure" else "yes"]
        ),
    ),
    Part(
        "skills",
        60,
        shared.SKILLS.sources,
        shared.SKILLS.says,
        when=_in_turn(True),
        field=shared.SKILLS.field,
    ),
    Part("fit", 50, shared.FIT.sources, shared.FIT.says, when=_in_turn(False), field=shared.FIT.field),
    *shared.CONCERNS,
    Part(
        "reach",
        65,
        cite(33, 34),
        lambda letter: frames.reach(letter, letter.case.availability),
        when=_wanted,
        field=lambda letter: "availability",
    ),
    Part(
        "questions",
        30,
        cite(34),
        wordings.QUESTIONS,
        when=lambda letter: _wanted(letter) and not read(letter.case.availability),
    ),
    Part(
        "closing",
        98,
        cite(35, 36),
        must=True,
        says=lambda letter: letter.say("closing", wordings.CLOSING if _wanted(letter) else wordings.PARTING),
    ),
    shared.SIGN_OFF,
)

NOTE = Written(
    sources=cite(9, 12, 16, 17, 22, 37, 46, 47) + ours("170 words at most: about a phone screen and a half."),
    parts=PARTS,
    needs=(needs.detail,),
    wants=(needs.name,),
    subject=subject,
    examples=EXAMPLES,
)
