"""When and how somebody can be reached, in one sentence: sixty and more written out by hand before the code was,
then every combination of taps held to what a sentence is."""

import re
from itertools import product

import pytest

from core.availability import DAYS, sentence


def given(text: str) -> dict[str, object]:
    """`mon tue from=09:00 not=the_4th` as the answers it stands for."""
    pairs = (word.partition("=") for word in text.split())
    return {name: value.replace("_", " ") if name in TYPED else value or True for name, _, value in pairs}


TYPED = {"not", "through", "reason"}

EXPECTED = """
warm   | mon tue | Mondays and Tuesdays are best.
formal | mon tue | Mondays and Tuesdays are best.
warm   | thu | Thursdays are best.
warm   | mon thu sat | Mondays, Thursdays and Saturdays are best.
warm   | sat sun | Weekends are best.
warm   | tue sat sun | Tuesdays and weekends are best.
formal | mon wed fri sun | Mondays, Wednesdays, Fridays and Sundays are best.
warm   | mon tue wed | I'm free Monday to Wednesday.
formal | mon tue wed | I am free Monday to Wednesday.
formal | thu fri sat sun | I am free Thursday to Sunday.
warm   | mon tue wed thu fri | I'm free any weekday.
formal | mon tue wed thu fri | I am free any weekday.
warm   | mon tue thu fri | I'm free any weekday but Wednesday.
warm   | mon tue wed thu fri sat | I'm free any day but Sunday.
warm   | mon tue wed thu fri sat by=text | I'm free any day but Sunday; a text is best.
formal | mon wed fri sat sun | I am free any day but Tuesday and Thursday.
warm   | mon tue wed thu fri sat sun | I'm free any day.
formal | mon tue wed thu fri sat sun | I am free any day.
warm   | from=06:00 | I'm around from six in the morning.
formal | from=06:00 | I am free from six in the morning.
formal | from=09:30 | I am free from 9:30 am.
warm   | until=17:00 | I'm around until five in the afternoon.
warm   | until=22:00 | I'm around until ten at night.
warm   | until=17:30 | I'm around until 5:30 pm.
formal | from=09:00 until=17:00 | I am free from nine to five.
warm   | from=10:00 until=12:00 | I'm around from ten to noon.
warm   | from=14:00 until=17:00 | I'm around from two to five in the afternoon.
warm   | from=06:00 until=22:00 | I'm around from six in the morning until ten at night.
warm   | from=18:00 until=21:00 | I'm around from six to nine in the evening.
formal | from=09:00 until=17:30 | I am free from 9 am to 5:30 pm.
warm   | from=12:00 | I'm around from noon.
warm   | from=20:00 until=00:00 | I'm around from eight in the evening until midnight.
warm   | from=22:00 until=02:00 | I'm around from ten at night until two in the morning.
formal | from=12:00 until=18:00 | Any afternoon is a good time to reach me.
warm   | from=12:00 until=17:00 by=phone | Any afternoon is a good time to reach me; a call is best.
formal | until=12:00 | Any morning is a good time to reach me.
warm   | mon from=12:00 until=18:00 | Monday afternoons are best.
warm   | mon sat sun until=12:00 | Monday and weekend mornings are best.
formal | mon tue wed thu fri until=12:00 | Any weekday morning is a good time to reach me.
warm   | mon tue wed thu fri sat until=12:00 | I'm free any morning but Sunday.
warm   | mon tue wed thu from=12:00 until=18:00 | I'm free Monday to Thursday in the afternoon.
warm   | from=after_work | I'm around after work.
formal | from=after_work | I am free after work.
warm   | from=after_class | I'm around after class.
warm   | from=after_work until=21:00 | I'm around after work until nine in the evening.
warm   | mon wed from=after_work by=text | Mondays and Wednesdays after work are best; a text is easiest.
warm   | mon tue wed thu fri from=after_work | I'm around any weekday after work.
formal | mon thu from=09:00 until=17:00 | Mondays and Thursdays from nine to five are best.
formal | mon tue wed thu fri from=09:00 until=17:00 by=phone | I am free any weekday from nine to five; a call is best.
warm   | mon tue wed from=16:00 | I'm around Monday to Wednesday from four in the afternoon.
warm   | by=text | The best way to reach me is by text.
formal | by=email | The best way to reach me is by email.
formal | by=phone | The best way to reach me is by phone.
formal | mon tue by=email | Mondays and Tuesdays are best; an email is easiest.
warm   | not=not_on_Thursdays | I'm free any day but Thursday.
warm   | not=church | I'm free any time, apart from church.
warm   | not=Church by=text | I'm free any time, apart from church; a text is best.
warm   | not=sat_and_sun | I'm free any weekday.
warm   | mon tue wed thu fri not=thu | I'm free any weekday but Thursday.
formal | not=weekends from=09:00 | I am free any weekday from nine in the morning.
formal | mon tue not=not_in_the_mornings | Mondays and Tuesdays are best, but not in the mornings.
warm   | from=18:00 not=when_I'm_on_call | I'm around from six in the evening, but not when I'm on call.
warm   | not=except_friday_morning | I'm free any time, apart from Friday morning.
warm   | not=I_can't_on_the_4th | I'm free any time, but I can't on the 4th.
formal | from=09:00 until=17:00 zone=Europe/London | I am free from nine to five, London time.
warm   | tue thu from=17:00 zone=IST | Tuesdays and Thursdays from five in the afternoon, IST, are best.
warm   | from=12:00 until=18:00 zone=CET | I'm free any afternoon, CET.
formal | from=09:00 zone=America/New_York by=phone | I am free from nine in the morning, New York time; a call is best.
warm   | mon tue zone=Europe/London | Mondays and Tuesdays are best.
warm   | through=my_sister_Ana | The best way to reach me is through my sister Ana.
warm   | by=text through=my_sister_Ana | The best way to reach me is by text through my sister Ana.
warm   | from=after_work through=Via_the_agency | I'm around after work; a message through the agency is best.
formal | mon tue reason=I_am_not_at_the_desk_then | Mondays and Tuesdays are best, as I am not at the desk then.
warm   | not=sunday reason=church by=text | I'm free any day but Sunday, because of church; a text is best.
formal | by=email reason=because_I_teach_all_day | The best way to reach me is by email, as I teach all day.
"""


@pytest.mark.parametrize("line", EXPECTED.strip().splitlines(), ids=lambda line: line.rpartition("| ")[2])
def test_sentences_written_out_by_hand(line):
    register, answers, expected = (part.strip() for part in line.split("|"))
    assert sentence(given(answers), register) == expected


def test_these_are_many():
    assert len(EXPECTED.strip().splitlines()) >= 60


NOT_A_SENTENCE = re.compile(
    r"\b(\w+) \1\b|  | [,;.]|[,;] ?[,;.]|\b(and|to|from|until|but|any|on|in|the|or)[,;.]|[.!?].|_|None|True"
)
DAY_SETS = list(product((False, True), repeat=7))
TIMES = {
    **{"from": (None, "06:00", "09:00", "12:00", "18:30", "after_work", "after_class")},
    **{"until": (None, "12:00", "17:00", "21:30")},
}


def words(text: str) -> int:
    """How many words it has to the ear: “9:30 am” is one."""
    return len(re.sub(r"(\d) ([ap]m)", r"\1\2", text).split())


def check(text: str, register: str, longest: int) -> None:
    assert re.match(r"[A-Z]", text), text
    assert text.endswith(".") and text.count(".") == 1, text
    assert text.count(";") <= 1, text
    assert not NOT_A_SENTENCE.search(text), text
    assert words(text) <= longest, text
    assert ("I'm" in text) <= (register == "warm"), text
    assert ("I am" in text) <= (register == "formal"), text
    assert len(re.findall(r"\bbest\b", text)) <= 1, text
    assert len(re.findall(r"\b(is|are|I am|I'm)\b", text)) == 1 + text.count(";"), f"one statement a clause: {text}"


@pytest.mark.parametrize("register", ["formal", "warm"])
def test_every_combination_of_taps_is_one_sentence(register):
    seen = set()
    for ticks, start, end, by in product(DAY_SETS, *TIMES.values(), (None, "phone", "email", "text")):
        taps = dict(zip(DAYS, ticks, strict=True)) | {"from": start, "until": end, "by": by}
        text = sentence({name: value for name, value in taps.items() if value is not None}, register)
        if not (any(ticks) or start or end or by):
            assert text == ""
            continue
        check(text, register, 18)
        for day, ticked in zip(DAYS, ticks, strict=True):
            if len([tick for tick in ticks if tick]) < 3 and ticked and not (ticks[5] and ticks[6]):
                assert DAYS[day] in text, (day, text)
        seen.add(text)
    # The seven days ticked, and none, differ in words where a time is given ("any day"); an afternoon may be
    # written as one time or another. Nearly every combination has a sentence of its own.
    assert len(seen) > 0.9 * len(DAY_SETS) * 7 * 4 * 4


@pytest.mark.parametrize("register", ["formal", "warm"])
@pytest.mark.parametrize("typed", ["church", "not on Thursdays", "in the mornings", "the school run", "when I teach"])
def test_every_combination_with_words_of_theirs_is_one_sentence(register, typed):
    for ticks, start, by, zone in product(DAY_SETS, (None, "09:00", "after_work"), (None, "text"), (None, "CET")):
        taps = dict(zip(DAYS, ticks, strict=True)) | {"from": start, "by": by, "zone": zone, "not": typed}
        text = sentence({name: value for name, value in taps.items() if value is not None}, register)
        if ticks == (False, False, False, True, False, False, False) and typed == "not on Thursdays":
            assert text == "", "Thursdays, and not on Thursdays: nothing true can be said"
        else:
            check(text, register, 22)
            assert ("CET" in text) == bool(zone and start)


def test_the_days_said_are_the_days_ticked():
    """Read back from the sentence."""
    names = list(DAYS.values())
    for ticks in DAY_SETS[1:]:
        text = sentence(dict(zip(DAYS, ticks, strict=True)), "formal")
        said = [any(re.search(rf"\b{name}s?\b", part) for part in [text]) for name in names]
        if run := re.search(r"(\w+day) to (\w+day)", text):
            first, last = (names.index(name) for name in run.groups())
            said = [first <= place <= last for place in range(7)]
        elif "any weekday" in text:
            said = [place < 5 and not said[place] for place in range(7)]
        elif "any day" in text:
            said = [not one for one in said]
        elif re.search("weekends", text, re.IGNORECASE):
            said[5:] = [True, True]
        assert tuple(said) == ticks, text


@pytest.mark.parametrize(
    "available",
    [
        {},
        {"mon": False},
        {"zone": "Europe/London"},
        {"reason": "I teach"},
        {"from": "soon", "until": "25:00", "by": "pigeon", "not": "  ", "mon": "yes"},
        {"thu": True, "not": "Thursday"},
        {"not": "weekdays and weekends"},
    ],
    ids=str,
)
def test_nothing_is_said_where_nothing_is_known(available):
    assert sentence(available, "warm") == ""


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Christmas", "I'm free any time, apart from Christmas."),
        ("NHS shifts", "I'm free any time, apart from NHS shifts."),
        ("Not at night.", "I'm free any time, but not at night."),
        ("unless I'm on call", "I'm free any time, unless I'm on call."),
        ("mornings. Or Sundays!", "I'm free any time, apart from mornings, Or Sundays."),
        ("sunday because church", "I'm free any day but Sunday, because of church."),
        ("{{ 7*7 }}", "I'm free any time, apart from {{ 7*7 }}."),
    ],
)
def test_words_of_theirs_stand_as_typed(typed, expected):
    assert sentence({"not": typed}, "warm") == expected
