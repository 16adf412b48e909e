"""The table of the plan, written a second time without the rules: due and not before of every task, case by case."""

from datetime import datetime, time, timedelta, timezone
from random import Random

import pytest

from core.fields import read_case
from core.plan import plan

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OUTCOMES = ("waiting",) * 4 + ("heard", "invited", "rejected", "offer", "withdrawn")


def working_days_after(day, count):
    while count:
        day += DAY
        count -= day.weekday() < 5
    return day


def first(day, suits):
    while not suits(day):
        day += DAY
    return day


def midweek(day):
    return first(day, lambda it: it.weekday() in (1, 2))


def away(day):
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)


def after_the_holidays(day, weekdays):
    return first(day, lambda it: not away(it) and it.weekday() in weekdays) if away(day) else day


class Story:
    """A case drawn from a seed, and what the table says of it."""

    def __init__(self, seed):
        draw = Random(seed)
        zone = timezone(timedelta(minutes=draw.choice([-480, -300, 0, 60, 330, 540])))
        half = draw.choice([0, 30])
        self.end = datetime(2026, draw.randint(9, 12), draw.randint(1, 28), draw.randint(0, 23), half, tzinfo=zone)
        self.answers = {"ended": self.end.isoformat(), "people.a.name": "Ana"}
        for id, part in (("b", "agency"), ("c", "arranged")):
            if draw.random() < 0.3:
                self.answers |= {f"people.{id}.name": id, f"people.{id}.part": part}
        self.wanted = draw.choice(["yes", "unsure", "no"]) != "no"
        self.answers["interest"] = "yes" if self.wanted else "no"
        self.traditional, self.informal = draw.random() < 0.3, draw.random() < 0.2
        if self.traditional:
            self.answers["culture"] = "traditional"
        if self.informal:
            self.answers["setting"] = "informal"
        self.named = self.end.date() + draw.choice([0, 1, 2, 5, 9, 14, 30]) * DAY if draw.random() < 0.5 else None
        if self.named:
            self.answers["promised"] = self.named.isoformat()
        self.wait = draw.choice([0, 0, 5, 10, 21])
        if self.wait:
            self.answers["asked_to_wait"] = self.wait
        self.sent = {}
        self.send("thank-you.a", draw.random() < 0.6, draw.randint(1, 40))
        self.outcome, self.told = draw.choice(OUTCOMES), None
        if self.outcome != "waiting":
            self.told = self.end + timedelta(days=draw.randint(0, 30), hours=draw.randint(1, 20), seconds=7)
            self.answers |= {"outcome": self.outcome, "outcome_at": self.told.isoformat()}
        asked = draw.random() < 0.5
        self.send("check-in", asked, 24 * draw.randint(7, 20))
        self.send("final", asked and draw.random() < 0.5, 24 * draw.randint(27, 34))
        self.now = self.end + timedelta(days=draw.randint(0, 40), hours=draw.randint(0, 23))

    def send(self, note, whether, hours):
        if whether:
            self.sent[note] = self.end + hours * HOUR
            self.answers[f"sent.{note}"] = self.sent[note].isoformat()

    def day(self, when):
        return when.astimezone(self.end.tzinfo).date()

    def unanswered(self, note):
        at = self.sent.get(note)
        return None if at and self.outcome == "heard" and at <= self.told else at

    def thanks(self):
        day, soon = self.end.date(), self.end + 2 * HOUR
        if self.named == day:
            return soon
        if self.named == day + DAY:
            return max(soon, datetime.combine(day, time(20), self.end.tzinfo))
        return self.end + 24 * HOUR

    def check_in(self):
        heard, named = self.told if self.outcome == "heard" else None, self.named
        if named and heard and named <= self.day(heard):
            named = None
        out = self.unanswered("check-in")
        if named:
            due, begins = after_the_holidays(working_days_after(named, 2), range(5)), named + DAY
        else:
            contacts = [self.end, *([heard] if heard else [])]
            contacts += [
                at for note, at in self.sent.items() if note not in ("check-in", "final") and not (out and at >= out)
            ]
            begins = self.day(max(contacts)) + 7 * DAY
            due = after_the_holidays(midweek(begins), (1, 2))
        waited = self.end.date() + self.wait * DAY
        if waited > begins:
            return (due if due >= waited else after_the_holidays(midweek(waited), (1, 2))), waited
        return due, begins

    def table(self):
        end, out, last = self.end, self.unanswered("check-in"), self.unanswered("final")
        found = {"debrief": (end + HOUR, end)}
        for id in "ac":
            note, sent = f"thank-you.{id}", self.sent.get(f"thank-you.{id}")
            if f"people.{id}.name" in self.answers and (self.wanted or sent):
                found[note] = (self.thanks(), end)
            if f"people.{id}.name" in self.answers and self.wanted and self.traditional:
                third = end.date() + 3 * DAY
                begins = self.day(sent) if sent else third
                found[f"handwritten.{id}"] = (max(third, begins), begins)
        if "people.b.name" in self.answers and self.wanted:
            found["agency.b"] = (end + 2 * HOUR, end)
        if not self.wanted:
            found["decline"] = (end + 24 * HOUR, end)
        if out or (self.wanted and (self.named or not self.informal)):
            found["check-in"] = self.check_in()
        if last or (self.wanted and out):
            week = self.day(out or last) + 7 * DAY
            found["final"] = (after_the_holidays(midweek(week), (1, 2)), week)
        if self.wanted and last:
            found["close"] = (self.day(last) + 14 * DAY,) * 2
        if self.outcome == "rejected":
            found["reply-rejection"] = (max(self.told, end) + 24 * HOUR, max(self.told, end))
        return found


@pytest.mark.parametrize("block", range(10))
def test_the_plan_is_what_the_table_says(block):
    for seed in range(60 * block, 60 * block + 60):
        story = Story(seed)
        tasks = plan(read_case(story.answers), story.now).tasks
        assert {task.id: (task.due, task.not_before) for task in tasks} == story.table(), (seed, story.answers)
