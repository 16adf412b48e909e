"""Material they asked for: how a fragment of it may go on."""

from __future__ import annotations

from collections.abc import Iterable

from core.mending.asking._fragment import Fragment


def completions(it: Fragment) -> Iterable[str]:
    words = f"the {it}" if it.form == "bare" and it.singular else f"{it}"
    if it.form in ("noun", "list") or words != f"{it}":
        yield from (f"You asked for {words}", f"You asked me to send {words}")
