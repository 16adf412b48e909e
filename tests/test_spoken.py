"""Dates in words: never ambiguous, near ones as people say them."""

from datetime import date, datetime, timedelta, timezone

import pytest

from core import spoken
from core.spoken import Telling

TODAY = date(2026, 11, 24)  # a Tuesday
HALF_PAST_FIVE = datetime(2026, 11, 24, 17, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("when", "hour12", "said"),
    [
        (HALF_PAST_FIVE, False, "today, 17:30"),
        (HALF_PAST_FIVE, True, "today, 5:30 pm"),
        (HALF_PAST_FIVE.replace(hour=0, minute=5), True, "today, 12:05 am"),
        (HALF_PAST_FIVE.replace(hour=12, minute=0), True, "today, 12:00 pm"),
        (date(2026, 11, 23), False, "yesterday"),
        (date(2026, 11, 25), False, "tomorrow"),
        (date(2026, 11, 26), False, "Thursday"),
        (date(2026, 11, 30), False, "Monday"),
        (date(2026, 12, 1), False, "Tue 1 Dec"),
        (date(2026, 11, 22), False, "Sun 22 Nov"),
        (date(2027, 1, 1), False, "Fri 1 Jan 2027"),
    ],
)
def test_a_near_day_is_named_and_a_far_one_is_dated(when, hour12, said):
    assert spoken.near(when, TODAY, Telling(hour12)) == said


def test_a_short_date_has_its_weekday_and_its_time():
    assert spoken.short(HALF_PAST_FIVE, TODAY) == "Tue 24 Nov, 17:30"


@pytest.mark.parametrize("offset", range(7))
def test_the_days_to_tap_lie_ahead_and_are_all_different(offset):
    today = TODAY + timedelta(offset)
    days = [day for _, day in spoken.coming_days(today)]
    assert all(day > today for day in days)
    assert len(set(days)) == len(days)
    assert any(day.weekday() == 4 for day in days), "there is always a Friday"


# ---- a traveller ----

TEN_PAST_SIX = datetime(2026, 11, 24, 10, 10, tzinfo=timezone(timedelta(hours=-5)))  # on the phone


@pytest.mark.parametrize(
    ("when", "zone", "said"),
    [
        (HALF_PAST_FIVE, "", "today, 17:30 there (11:30 here)"),
        (HALF_PAST_FIVE, "Europe/Lisbon", "today, 17:30 in Lisbon (11:30 here)"),
        (HALF_PAST_FIVE, "America/Argentina/Buenos_Aires", "today, 17:30 in Buenos Aires (11:30 here)"),
        (HALF_PAST_FIVE, "Etc/GMT-1", "today, 17:30 there (11:30 here)"),
        (HALF_PAST_FIVE, "Lisbon time, I think", "today, 17:30 there (11:30 here)"),
        (HALF_PAST_FIVE.replace(day=25, hour=2), "", "tomorrow, 02:30 there (Tue 20:30 here)"),
        (HALF_PAST_FIVE.replace(day=20), "", "Fri 20 Nov, 17:30"),
        (date(2026, 11, 25), "Europe/Lisbon", "tomorrow"),
    ],
)
def test_a_time_says_which_zone_it_is_in_where_the_phone_is_in_another(when, zone, said):
    assert spoken.near(when, TODAY, Telling(False, TEN_PAST_SIX, zone)) == said


def test_at_home_no_zone_is_named():
    at_home = HALF_PAST_FIVE.replace(hour=12)
    assert spoken.near(HALF_PAST_FIVE, TODAY, Telling(True, at_home, "Europe/Lisbon")) == "today, 5:30 pm"


def test_what_the_phone_ticked_itself_is_told_in_its_offset_of_then():
    told = Telling(False, HALF_PAST_FIVE).of(TEN_PAST_SIX.replace(day=2))
    assert spoken.clock(HALF_PAST_FIVE.replace(day=2, hour=16), told) == "16:30 there (10:30 here)"


@pytest.mark.parametrize(
    ("text", "most", "said"),
    [
        ("two words", 9, "two words"),
        ("two words", 8, "two …"),
        ("two, words", 9, "two …"),
        ("Donaudampfschifffahrt", 8, "Donaud …"),
        ("a b c d e f g", 7, "a b c …"),
    ],
)
def test_what_is_quoted_is_cut_between_words(text, most, said):
    assert spoken.cut(text, most) == said
