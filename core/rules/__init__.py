"""The rulebook: one piece of advice a file, found by looking.

The law of this package: a rule holds its condition, its date, its words, its sources and its examples in
one file. What an article says is cited by number; what we chose ourselves is marked as ours. Files in
`HELPERS` are no rules.
"""

from dataclasses import replace

from core.discovery import members
from core.model import Rule

# Where the user meets a rule. Each rule names one of these as its `place`.
PLACES = {
    "before": "Before you leave the room",
    "debrief": "While it is fresh",
    "plan": "What to do, and by when",
    "channel": "How to reach them",
    "notes": "What a note says",
    "form": "How a note reads",
    "waiting": "While you wait",
    "closing": "When it ends",
    "why": "Why it is worth it",
}

HELPERS = ("facts", "interview", "no_talk", "nudges", "warnings")  # other rooms ask them as well

RULES = {slug: replace(rule, slug=slug) for slug, rule in members(__name__, "RULE", Rule, HELPERS).items()}
