"""A label and a colon, as on a form: “What I liked: the kiln”."""

import re

from core.advice import cite
from core.review._check import About, Check, Example, Pattern
from core.review._text import Text

_LABEL = re.compile(
    r"(?:(?<=\n)|(?<=[.!?] ))(?:(?:What (?:I|you|we) (?:liked|loved|enjoyed|learned|learnt|offer|bring"
    r"|talked about|discussed|can do|said)"
    r"(?: (?:most|best))?|(?:My |Your )?(?:(?:[Mm]ain|[Kk]ey|[Oo]ther|[Rr]elevant|[Pp]rofessional|[Pp]ersonal|"
    r"[Tt]echnical|[Ss]oft|[Cc]ore|[Ww]ork(?:ing)?|[Pp]revious|[Pp]ast|[Cc]urrent|[Ll]anguage|[Aa]dditional|[Ff]urther|[Bb]iggest|"
    r"[Gg]reatest|[Ff]avou?rite|[Uu]seful) )?(?:[Ss]trengths?|[Ss]kills?|[Ww]eakness(?:es)?"
    r"|[Ee]xperience|[Dd]etails?|[Ff]it|[Ff]eedback|"
    r"[Ii]nterests?|[Mm]otivation|[Gg]oals?|[Qq]ualifications?|[Tt]opics?|[Hh]ighlights?|[Aa]vailability"
    r"|[Ss]tart(?:ing)? date|[Nn]otice(?: period)?"
    r"|[Tt]ools|[Ss]alary|[Hh]obbies|[Tt]raining"
    r"|[Bb]ackground"
    r"|[Aa]chievements?|[Ss]ummary|[Ll]icen[cs]es?|[Cc]ertificates?|[Ll]ocation"
    r"|[Cc]oncerns?|[Qq]uestions?|[Rr]easons?|"
    r"[Ll]anguages?|[Ee]ducation|[Nn]otes?|[Ww]hy(?: (?:me|you|I fit))?|[Rr]apport|[Tt]hanks|[Ii]mpression"
    r"|[Dd]iscussed|[Tt]alked about|[Ll]iked|"
    r"[Bb]est part|[Aa]ction items?|[Nn]ext steps?|[Rr]ole|[Pp]osition|[Cc]ompany|[Ii]nterviewer))):(?= \w)"
)


def whole(text: Text, about: About, match: re.Match[str]) -> bool:
    """What goes on for more than a few words is a sentence of its own."""
    end = text.body[1]
    stop = text.plain.find("\n", match.end())
    return len(text.plain[match.end() : end if stop < 0 else min(stop, end)].split()) > 25


CHECK = Check(
    title="A label stands where a sentence should",
    why="Labels are for forms and lists; a letter speaks in sentences.",
    sources=cite(42, 46),
    severity={"spoken": None, "attachment": None, "": "consider"},
    group="tone",
    instead="A sentence: “I liked …”, “You told me …”.",
    patterns=(
        Pattern(_LABEL, "This reads like a form. Make it a sentence: “I liked …”, “You told me …”.", spared=whole),
    ),
    examples=(
        Example("a label", "Dear Ms. Roy,\nThank you. What I liked: the kiln.", ("What I liked:",)),
        Example(
            "a line of a form",
            "Dear Ms. Roy,\nThank you for the hour at the mill.\nStrengths: sourdough and mornings\nI would love "
            "to bake.",
            ("Strengths:",),
        ),
        Example(
            "a label with its adjective",
            "Dear Ms. Roy,\nThank you for the hour. Relevant experience: nine years of sourdough.",
            ("Relevant experience:",),
        ),
        Example(
            "a colon in a sentence",
            "Dear Ms. Roy,\nOne thing I forgot: my uncle tuned pianos. I have a question: when is the fair?",
        ),
        Example(
            "below the name", "Dear Ms. Roy,\nThank you for the hour.\nKind regards,\nLee Wood\nExperience: ten years"
        ),
    ),
)
