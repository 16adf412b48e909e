"""Your reason, as feedback to them: how a fragment of it may go on."""

from __future__ import annotations

from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._whose import I_DID, NOT_I


def completions(it: Fragment) -> Iterable[str]:
    if it.form == "because":
        yield from (f"My reason is that {it.words.split(' ', 1)[1]}", f"I decided this {it}")
    elif it.form in ("noun", "list", "gerund"):
        yield from (f"I liked {it}", f"My reason is {it}")
    elif it.form == "clause" and it.first in ("how", "what"):
        yield from (f"I liked {it}", f"I was surprised by {it}")
    elif it.form == "that":
        yield from (f"I liked {it}", f"My reason is {it}")
    elif it.form == "adjective":
        yield f"It was {it}"
    elif it.form == "verb" and it.first in I_DID | NOT_I:
        yield f"I {it}"
