"""The example a first visitor may look around in: an invented interview, dated from now."""

from collections.abc import Mapping
from datetime import datetime, timedelta

NAME = "Robin Marsh"


def signed(answers: Mapping, profile: Mapping | None) -> Mapping | None:
    """The profile to sign with: the example is lent a name, which is stored nowhere, until the user gives theirs."""
    if answers.get("example") is not True or (profile or {}).get("name"):
        return profile
    return {**(profile or {}), "name": NAME}


def answers(now: datetime) -> dict:
    """Answers of the example case; it ended a quarter of an hour before `now`."""
    ended = (now - timedelta(minutes=15)).replace(second=0, microsecond=0)
    return {
        "example": True,
        "company": "Harbour & Finch",
        "role": "Logistics planner",
        "ended": ended.isoformat(),
        "interest": "yes",
        "setting": "manager",
        "people.one.name": "Adaeze Okafor",
        "people.one.title": "Dr.",
        "people.one.detail": (
            "You told me how you moved the Lisbon warehouse to night shifts without losing a single supplier."
        ),
        "people.one.why": "We tried the same in Porto and lost two.",
        "people.two.name": "Jonas Weber",
        "people.two.detail": "You showed me the returns desk, and why half of what comes back was never opened.",
        "skills": "At my last post I did the forecasting for three warehouses.",
        "availability": "Any weekday after three is good for me.",
        "concerns.one.text": "You asked whether I have led a team.",
        "concerns.one.raised_by": "them",
        "concerns.one.answer": "I have not had the title, but I ran the returns desk of six people for a year.",
        "requested.one.what": "two references",
    }
