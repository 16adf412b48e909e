"""Days and moments."""

from datetime import date, datetime

import pytest

from core.timing import business_days_after, day, day_of, midweek_from, moment


@pytest.mark.parametrize(
    ("start", "count", "expected"),
    [
        ("2026-11-16", 2, "2026-11-18"),  # Monday
        ("2026-11-19", 2, "2026-11-23"),  # Thursday, over the weekend
        ("2026-11-20", 2, "2026-11-24"),  # Friday
        ("2026-11-21", 2, "2026-11-24"),  # Saturday
        ("2026-11-22", 2, "2026-11-24"),  # Sunday
        ("2026-12-31", 2, "2027-01-04"),  # over the year's end
        ("2028-02-28", 2, "2028-03-01"),  # over a leap day
        ("2027-02-26", 1, "2027-03-01"),  # a February without one
        ("2026-11-21", 0, "2026-11-21"),
    ],
)
def test_business_days_skip_the_weekend(start, count, expected):
    assert business_days_after(day(start), count) == day(expected)


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-11-23", "2026-11-24"),  # Monday
        ("2026-11-24", "2026-11-24"),  # Tuesday
        ("2026-11-25", "2026-11-25"),  # Wednesday
        ("2026-11-26", "2026-12-01"),  # Thursday
        ("2026-11-27", "2026-12-01"),  # Friday
        ("2026-11-28", "2026-12-01"),  # Saturday
        ("2026-11-29", "2026-12-01"),  # Sunday
        ("2028-02-28", "2028-02-29"),  # a leap day is a Tuesday like any other
    ],
)
def test_midweek_is_tuesday_or_wednesday(start, expected):
    assert midweek_from(day(start)) == day(expected)


def test_a_day_is_a_day_where_the_interview_was():
    ended = moment("2026-11-18T15:00:00-08:00")
    assert day_of(moment("2026-11-19T07:59:00+00:00"), ended) == date(2026, 11, 18)
    assert day_of(moment("2026-11-19T08:00:00+00:00"), ended) == date(2026, 11, 19)
    assert day_of(moment("2026-11-19T07:59:00+00:00")) == date(2026, 11, 19)
    assert day_of(date(2026, 11, 19), ended) == date(2026, 11, 19)


@pytest.mark.parametrize("text", ["2026-11-18T15:00:00", "2026-02-29T10:00:00+01:00", "tomorrow", ""])
def test_a_moment_needs_a_real_date_and_an_offset(text):
    with pytest.raises(ValueError):
        moment(text)


@pytest.mark.parametrize("text", ["2026-02-29", "2026-11-31", "20261118", "2026-1-1", "2026-W47-3", ""])
def test_a_day_is_one_of_the_calendar(text):
    with pytest.raises(ValueError):
        day(text)


def test_z_is_an_offset():
    assert moment("2026-11-18T15:00:00Z") == datetime.fromisoformat("2026-11-18T15:00:00+00:00")
