"""Reply to a rejection: thanks, good wishes, and a door left open."""

from core.advice import cite, ours
from core.notes import _needs as needs
from core.notes import _shared as shared
from core.notes._kind import Part, Written
from core.notes._letter import Letter
from core.notes.rejection_reply.examples import EXAMPLES

THANKS = (
    "Thank you for letting me know your decision about {role}, and for the time you gave me.",
    "Thank you for your message about {role}, and for the care you took over my application.",
    "I appreciate your telling me about {role}. Thank you again for your time, and for considering me.",
    "Thank you for writing about {role}, and once more for the time we spent talking.",
)
UNDERSTAND = (
    "I had hoped for a different answer, but I understand it, and I wish your new colleague a good start.",
    (
        "Of course I would have liked to join you. I respect your choice, and wish the person you have "
        "found every success."
    ),
    (
        "It is not the news I had hoped for, yet I am glad to have met you and to have seen something of "
        "the work."
    ),
    "I am sorry that it will not be this time, and I wish you and your new colleague well.",
)
REMEMBER = (
    "I will remember {x}.",
    "I have not forgotten {x}.",
    "One thing I take with me is {x}.",
    "I still like to think of {x}.",
)
KEEP = (
    "If another role comes up for which you could see me, I would be glad to hear of it. You are "
    "welcome to keep my "
    "résumé on file.",
    "Should something else open, or this role open again, please think of me; my résumé may stay on file.",
    "I would be pleased if you kept my résumé on file and thought of me when another post comes up.",
    (
        "Please keep my résumé on file. If circumstances change, or another opening suits me better, I "
        "would gladly talk again."
    ),
)
CLOSING = (
    "Thank you again, and all good wishes to you and the team.",
    "With thanks and good wishes, I hope that our paths cross again.",
    "Thank you once more, and I wish {team} every success.",
    "I wish you and the team well, and thank you again for your kindness.",
)
SUBJECTS = (
    "Thank you for letting me know: {job}",
    "{Job}: thank you for your reply",
    "Thank you for your message about {job}",
    "With thanks for your reply: {job}",
)


def _remember(letter: Letter) -> str:
    """What they talked about, where it stands inside a sentence of ours as it was typed."""
    words = letter.words(letter.person.detail) if letter.person else letter.words("")
    if (
        not words
        or words.form not in ("clause", "noun", "gerund")
        or not words.can_follow
        or words.text.count(" ") > 40
    ):
        return ""
    return letter.say("remember", REMEMBER, x=words.inside)


NOTE = Written(
    sources=cite(88, 89, 90, 91, 99) + ours("120 words at most."),
    parts=(
        Part("thanks", 100, cite(88, 89), THANKS, must=True),
        Part("understand", 70, cite(43, 87, 88), UNDERSTAND),
        Part(
            "remember",
            60,
            cite(24, 45, 99),
            _remember,
            field=lambda letter: f"people.{letter.person.id}.detail" if letter.person else "",
        ),
        Part("keep", 90, cite(90, 91), KEEP, must=True),
        Part("closing", 95, cite(35, 88), CLOSING, must=True),
        shared.SIGN_OFF,
    ),
    needs=(needs.job,),
    wants=(needs.name,),
    subject=shared.subjects(SUBJECTS),
    examples=EXAMPLES,
)
