"""What draws you to them: how a fragment of it may go on."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.mending.asking._fragment import Fragment
from core.mending.asking._whose import I_DID, NOT_I
from core.mending.grammar.verbs import BASES, PARTICIPLES, PASTS, THIRD_OF


def completions(it: Fragment) -> Iterable[str]:
    if they := re.match(r"(?:because )?they (?=[a-z])", it.words, re.IGNORECASE):
        yield f"Because you {it.words[they.end() :]}"
    elif it.form == "none":
        yield from (f"I like that you have {it}", f"I like that there is {it}")
    elif it.first in THIRD_OF and not it.alone:
        yield f"I like that you {THIRD_OF[it.first]} {it.words.split(maxsplit=1)[1]}"
    elif it.first in PARTICIPLES - PASTS or (it.form in ("noun", "list") and not it.thing):
        return
    elif it.form == "noun" and it.owned:
        yield from (f"I have {it}", f"I had {it}")
    elif it.form == "because":
        yield from (f"I would like to join you {it}", f"I think that we would fit {it}")
    elif it.form == "adjective":
        if it.alone:
            yield from (f"You were {it}", f"I am {it}")
        else:
            yield f"I am {it}"
    elif it.form in ("noun", "list"):
        yield from (f"I like {it}", f"I am looking for {it}")
    elif it.form == "gerund":
        yield from (f"I like {it}", f"I enjoy {it}")
    elif (it.form == "clause" and it.first in ("how", "what")) or it.form == "that":
        yield from (f"I like {it}", f"I admire {it}")
    elif (it.form == "verb" and it.first in BASES | PASTS | NOT_I) or it.first in I_DID:
        yield f"I {it}"
