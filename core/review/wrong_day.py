"""A day that cannot be: another weekday than that date's, another day than the interview's, thanks for tomorrow."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from core.advice import cite, ours
from core.review._check import About, Check, Example, Remark
from core.review._days import DATE, WEEKDAY, dated, spoken
from core.review._text import Text
from core.timing import DAY_NAMES, in_words

_BOTH = re.compile(rf"\b{WEEKDAY},? (?:the )?{DATE}")
_MET = (
    r"(?:(?:thank(?:s| you)(?: (?:so|very) much| again| a lot)? for|(?:pleasure|great|nice|good|lovely|wonderful|glad|"
    r"pleased|happy|honou?r|privilege|enjoyed|appreciate[ds]?)(?: (?:to|the chance to|you))?) "
    r"(?:(?:taking )?(?:the |your |some )?time|meet(?:ing)?|seeing|see|talk(?:ing)?|speak(?:ing)?|(?:the|our|your) "
    r"(?:\w+ )?(?:talk|interview|conversation|chat|meeting|visit|tour|hour)|interviewing|having me|showing)"
    r"|\b(?:we|i) (?:met|spoke|talked|interviewed|was interviewed|visited)"
    r"|\bour (?:\w+ )?(?:talk|interview|conversation|chat|meeting|visit|discussion))"
    r"(?: (?!to\b|how|that|when|next|could|would|will|can|and|or|until|from|before|after|every|each|on|if"
    r"|about)[\w'-]+){0,7}?"
)
_THEN = re.compile(
    rf"{_MET} (?:on |last |this (?:past )?)+(?:{WEEKDAY}(?:,? (?:the )?{DATE.replace('?P<', '?P<x')})?|{DATE})(?!'s)"
)
_RELATIVE = re.compile(
    rf"{_MET} (?P<day>tomorrow|today|yesterday|this (?:morning|afternoon|evening)|last night|tonight)\b(?! "
    rf"(?:night's|evening's))(?!'s)"
)
# Looking forward to what is over; what was shown or said yesterday may well be gone on with.
_TO_COME = re.compile(
    r"\b(?:look(?:ing)? forward to (?:seeing|meeting|visiting|speaking|talking|joining|coming|our)|"
    r"(?:i|we)(?:'ll| will| shall) (?:come|call|phone|ring|send|write|meet|visit|see|start|begin|be))"
    r"(?: (?:with|to|you|your|the|team|us|me|back|again|in|by|for|a|an|at|it|them|there|shift|trial|next|call|talk|"
    r"meeting|visit|interview)){0,5} (?P<day>yesterday|last (?:night|week|\w+day))\b(?!'s)"
)
_MORNING_IS_OVER, _EVENING_BEGINS, _NOON = (
    14,
    16,
    11,
)  # hours: an interview may have begun an hour or two before its end


def run(text: Text, about: About) -> Iterator[Remark]:
    case = about.case
    ended = case.ended if case else None
    taken = []
    for match in _BOTH.finditer(text.flat):
        said = spoken(match)
        day = dated(said, ended.date() if ended else None)
        if day is None or day.weekday() == said.weekday:
            continue
        if said.year is None and ended and abs((day - ended.date()).days) > 120:
            continue  # which year is meant?
        taken.append(match.span())
        right = DAY_NAMES[day.weekday()]
        start, end = match.span("w")
        yield Remark(start, end, f"{match['d1'] or match['d2']} {in_words(day).split()[-1]} is a {right}.", (right,))
    for match in _RELATIVE.finditer(text.flat, *text.body):
        message, instead = _relative(match["day"], ended, about)
        if message:
            yield Remark(match.start("day"), match.end("day"), message, instead)
    for match in _TO_COME.finditer(text.flat, *text.body):
        yield Remark(*match.span("day"), "You speak of what is still to come, and this is over.")
    if ended is None:
        return
    for match in _THEN.finditer(text.flat, *text.body):
        said = spoken(match)
        place = "w" if match["w"] else "d1" if match["d1"] else "m2"
        start = min(match.start(name) for name in ("w", "d1", "m2") if match[name])
        end = match.end("w") if place == "w" else match.end("m1" if match["m1"] else "d2")
        if any(a < end and start < b for a, b in taken):
            continue
        was = ended.date()
        if said.month is None and said.weekday != was.weekday():
            yield _other_day(start, end, was, DAY_NAMES[was.weekday()])
        elif said.month is not None and (said.month, said.day) != (was.month, was.day):
            shown = f"{was.day} {in_words(was).split()[-1]}"
            yield _other_day(start, end, was, shown)


def _other_day(start: int, end: int, was: date, right: str) -> Remark:
    return Remark(start, end, f"You met on {in_words(was)}.", (right,))


def _relative(day: str, ended: datetime | None, about: About) -> tuple[str, tuple[str, ...]]:
    if day == "tomorrow":
        return "You thank them for what is still to come.", ("today", "yesterday")
    now = about.now.astimezone(ended.tzinfo) if about.now and ended else None
    if ended is None:
        return "", ()
    days = (now.date() - ended.date()).days if now else 0
    if day == "yesterday" and days > 1:
        right = "on " + DAY_NAMES[ended.weekday()]
        return f"You met on {in_words(ended.date())}; that was not yesterday.", (right,) if days < 7 else ()
    if day in ("today", "this morning", "this afternoon", "this evening", "tonight") and days > 0:
        right = "yesterday" if days == 1 else "on " + DAY_NAMES[ended.weekday()]
        return f"You met on {in_words(ended.date())}, not today.", (right,) if days < 7 else ()
    hour = ended.hour
    wrong = (
        (day == "this morning" and hour >= _MORNING_IS_OVER)
        or (day in ("this evening", "tonight") and hour < _EVENING_BEGINS)
        or (day == "this afternoon" and hour < _NOON)
    )
    if wrong:
        part = "morning" if hour < 13 else "afternoon" if hour < 18 else "evening"
        return f"Your interview ended at {ended:%H:%M}.", (f"this {part}",)
    return "", ()


_TUESDAY = {"answers": {"ended": "2026-11-24T15:00:00+01:00", "company": "Northwind"}}

CHECK = Check(
    title="The day is wrong",
    why="A day that cannot be makes the reader look twice, at the calendar and at the note.",
    sources=(*cite(49), *ours("That a weekday is held against its date and the interview is our own precaution.")),
    severity={"spoken": None, "": "must"},
    group="facts",
    instead="The day of the interview, or none.",
    run=run,
    examples=(
        Example(
            "another weekday than the interview's", "Thank you for meeting me on Thursday.", ("Thursday",), _TUESDAY
        ),
        Example("another date", "Thank you for our talk on November 14.", ("November 14",), _TUESDAY),
        Example("a weekday that is not that date", "We met on Friday, 24 November 2026.", ("Friday",)),
        Example("thanks for tomorrow", "Thank you for meeting me tomorrow.", ("tomorrow",)),
        Example("looking forward to what is over", "I look forward to seeing you yesterday.", ("yesterday",)),
        Example("what is gone on with", "I look forward to going on with what we began yesterday."),
        Example("another time of day", "Thank you for the interview this evening.", ("this evening",), _TUESDAY),
        Example("that very day", "Thank you for meeting me on Tuesday, November 24, this afternoon.", (), _TUESDAY),
        Example(
            "another occasion",
            "Thank you for inviting me to meet the team on Thursday. We could talk on Monday, 30 November, or "
            "tomorrow.",
            (),
            _TUESDAY,
        ),
        Example("what happens on a weekday", "Thank you for the talk about how you bake on Fridays.", (), _TUESDAY),
        Example("without a case", "Thank you for meeting me on Thursday, and for tomorrow's list."),
    ),
)
