"""What a record is called, for people."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from core.model import Case
from core.people import case_name
from core.timing import in_words, moment


def summary(record: object) -> str:
    """Which interview this is, for people: company, role, date. Works on anything, damaged or not."""
    answers = record.get("answers") if isinstance(record, Mapping) else None
    answers = answers if isinstance(answers, Mapping) else {}
    texts = {name: value.strip()[:80] for name in ("company", "role") if isinstance(value := answers.get(name), str)}
    parts = [case_name(Case(company=texts.get("company", ""), role=texts.get("role", "")), role=True)]
    with suppress(KeyError, ValueError, TypeError, OverflowError):
        parts.append(in_words(moment(answers["ended"]).date()))
    return ", ".join(parts)
