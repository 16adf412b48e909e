"""A doubt they raised: how a fragment of it may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._reported import reported
from core.mending.asking._whose import YOU_DID
from core.mending.grammar.verbs import BASES, PASTS
from core.mending.grammar.words import ARTICLES, POSSESSIVES


def completions(it: Fragment) -> Iterable[str]:
    if it.form == "question":
        asked = reported(it.words)
        if asked:
            yield from (f"You asked {asked}", f"You wanted to know {asked}")
    elif it.form == "that":
        yield from (f"You mentioned {it}", f"You pointed out {it}")
    elif it.form == "clause":
        yield from (f"You asked {it}", f"You wondered {it}")
    elif it.first in ("why", "how", "whether", "if") and re.match(r"\w+ (?!i\b|you\b|to\b)[a-z]+", it.words):
        asked, rest = it.words.split(maxsplit=1)  # "why left last place": the I was left out
        asked = "whether" if asked.lower() == "if" else asked.lower()
        yield from (f"You asked {asked} I {rest}", f"You asked {asked} I would {rest}")
    elif it.first in ("only", "never"):
        yield from (f"You mentioned that I have {it}", f"I have {it}")
    elif it.first in ("why", "how") and re.match(r"\w+ \d", it.words):
        yield f"You asked {it.first} I had {it.words.split(maxsplit=1)[1]}"
    elif it.first in YOU_DID and it.form == "verb":
        yield f"I {it}"
    elif it.first in BASES and (it.form == "verb" or re.match(r"\w+ (?:[A-Z]|on |in |with |at |to )", it.words)):
        yield from (f"You asked whether I can {it}", f"You asked whether I {it}")
    elif it.form == "verb" and it.first in PASTS:
        yield f"You asked whether I {it}"
    elif it.form == "bare" and not it.first.startswith(("over", "under")):
        yield from (f"You asked about {'my ' + it.words if it.mine else it.named}", f"You wondered about {it.named}")
    elif it.form == "none":
        yield from (f"You mentioned that I have {it}", f"I have {it}")
    elif it.form == "noun" and it.mine and it.first not in POSSESSIVES | ARTICLES:
        yield from (f"You asked about my {it}", f"You asked about the {it}")
    elif it.form in ("noun", "gerund", "list", "terms"):
        yield from (f"You asked about {it}", f"You wondered about {it}")
    elif it.form == "about":
        yield from (f"You asked {it}", f"You wondered {it}")
    elif it.form == "adjective" or (it.form == "bare" and it.first.startswith(("over", "under"))):
        yield from (f"You asked whether I am {it}", f"You wondered whether I am {it}")
