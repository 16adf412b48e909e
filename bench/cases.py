"""Interviews to measure with: believable in length, alike in shape, as many as asked for."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

COMPANIES = (
    "Brightwater Logistics",
    "Nordhafen Energie",
    "Okonkwo & Daughters",
    "Vela Robotics",
    "Casa Miró",
)
PEOPLE = (
    ("Ana Ferreira", "Head of Operations"),
    ("Tomasz Wójcik", "Warehouse Manager"),
    ("Dr. Lin Mei", "Director"),
)

NOTE = """Dear Ms. Ferreira,

Thank you for your time this morning, and for the chance to talk about the operations analyst role at
Brightwater Logistics. How you moved the Lisbon warehouse to night shifts without losing a single supplier
has stayed with me. It is the kind of work I would like to do, and the forecasting I did at my last post
would let me start on it from the first week.

You asked whether I have led a team. I have not had the title, but I ran the returns desk of six people for
a year, wrote their rota and stood in for the shift lead through two seasons of sales. I learned there that
people work well when they know on Monday what Friday will look like, and I kept that promise in all but
three weeks of the fifty-two.

You also mentioned that the carriers send their figures late and in five different forms. I have thought
about that on the way home. At my last post we had the same trouble with our suppliers, and what helped was
a single page that each of them could fill in from a phone, with the three numbers we truly used and nothing
else. It took a fortnight to build and saved us a day every week. I would be glad to show you how it worked,
and where it did not work as well as we had hoped.

I would very much like to join you. The role is close to what I have been doing and goes a good deal
further, which is what I was looking for. If anything is still open, I am reachable any weekday after three,
and I can send the names of two people who have seen my work from close by.

Thank you again for the conversation and for the walk through the hall. I look forward to hearing from you.

Kind regards,
Jordan Avery
"""


def answers(number: int = 0, now: datetime | None = None) -> dict:
    """One interview, some days back, with two people met and a few of their words."""
    ended = (now or datetime.now(UTC)) - timedelta(days=number % 30, hours=2)
    first, second = PEOPLE[number % 3], PEOPLE[(number + 1) % 3]
    return {
        "company": f"{COMPANIES[number % len(COMPANIES)]} {number}" if number else COMPANIES[0],
        "role": "operations analyst",
        "ended": ended.isoformat(timespec="minutes"),
        "setting": "manager",
        "culture": "formal",
        "interest": "yes",
        "people.p1.name": first[0],
        "people.p1.title": first[1],
        "people.p1.detail": "how you moved the Lisbon warehouse to night shifts without losing a supplier",
        "people.p2.name": second[0],
        "people.p2.title": second[1],
        "people.p2.detail": "the story of the flooded depot, and who answered the phone that night",
        "skills": "the forecasting I did at my last post",
        "availability": "any weekday after three",
        "requested.r1.what": "two references",
    }


def records(count: int) -> dict[str, str]:
    """Storage key -> text of so many cases."""
    return {
        f"afterword/case/bench{number}": json.dumps(
            {"format": 1, "id": f"bench{number}", "revision": 1, "answers": answers(number)},
            separators=(",", ":"),
        )
        for number in range(count)
    }
