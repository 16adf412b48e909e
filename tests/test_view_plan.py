"""The plan as it is shown: reasons as sentences, times there and here, the rounds before, an interview ahead."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from html import unescape

import pytest
from markupsafe import escape

from core import view
from core.advice import ADVICE, ARTICLES, BEYOND, beyond, cite, ours
from core.app import handle
from core.document import plan_as_text
from core.fields import read_case
from core.outbox import outbox
from core.plan import changes, plan
from core.rules import RULES
from core.rules.interview import interview
from core.rules.one_note_to_a_panel import PANEL
from core.timing import moment
from core.view._html import behind, reasons, render


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", str(html))).split())


# ---- reasons people can read ----


def test_every_piece_of_advice_is_a_sentence():
    for number, advice in ADVICE.items():
        assert re.match(r"[A-Z\"]", advice.text) and advice.text.endswith("."), number
        assert len(advice.text.split()) > 1, number


def test_two_sources_stand_at_once_and_the_others_wait_behind_a_tap():
    html = render("regions/sources.html", given=cite(75, 78, 21) + beyond("W6") + ours("Day seven is ours."))
    first, _, rest = html.partition("<details")
    assert first.count("<li>") == 2 and rest.count("<li>") == 3
    assert "Without a date and without news" in first and "Without a timeline" in first
    assert "read beyond the five: Georgetown University" in rest and "our choice" in rest
    assert "How long to wait for news" in rest, "both sides of what they differ on"
    assert "<details" not in render("regions/sources.html", given=cite(1) + ours("A day is ours."))


def test_no_reason_shows_a_number_or_the_name_of_a_list():
    for rule in RULES.values():
        html = render("regions/sources.html", given=rule.sources)
        assert not re.search(r"\badvice\b|\b[SWC]\d", words(html)), rule.slug


def test_it_is_said_how_many_of_the_five_say_so_and_never_of_what_was_read_beyond_them():
    assert reasons(cite(12)) == [(ADVICE[12].text, "one of the five articles says so")], "a pingback is no article"
    assert reasons(cite(17))[0][1] == "three of the five articles say so"
    for id in BEYOND:
        assert "beyond the five" in reasons(beyond(id))[0][1]
        assert "articles say" not in reasons(beyond(id))[0][1]


def test_a_side_of_a_disagreement_names_its_articles():
    assert behind((17, "W5")) == ["S0", "S2", "S3", "W5"]
    assert set(behind(tuple(ADVICE))) == set(ARTICLES)


# ---- there and here ----

ANA = interview({"people.ana.detail": "You told me about the new list."})
IN_NEW_YORK = "2026-11-18T09:30:00-05:00"  # half an hour after it ended


def shown(answers, now, step="plan"):
    case, now = read_case(answers, {"name": "Ines Duarte"}), moment(now)
    current = plan(case, now)
    return view.case_regions(case, "x", now, current, outbox(case, current, now))[step]


def test_a_traveller_reads_a_time_there_and_here():
    answers = {**ANA, "zone": "Europe/Madrid"}
    html = words(shown(answers, IN_NEW_YORK))
    assert "By tomorrow, 15:00 in Madrid (09:00 here)" in html
    assert "Best sent from today, 16:00 in Madrid (10:00 here) on" in html
    case, now = read_case(answers), moment(IN_NEW_YORK)
    home = view.home({"x": view.row(case, plan(case, now))}, now)["regions"]["home"]
    assert "15:00 in Madrid (09:00 here)" in words(home)


def test_at_home_a_time_is_only_a_time():
    html = words(shown(ANA, "2026-11-18T15:30:00+01:00"))
    assert "By tomorrow, 15:00 " in html and " here)" not in html


def test_the_card_of_a_note_says_when_it_suits_to_be_sent():
    early = words(shown(ANA, "2026-11-18T15:30:00+01:00", "notes"))
    assert not any("o'clock" in one for one in (early, *(rule.why for rule in RULES.values()), ADVICE[7].text))
    assert "Best sent from today, 16:00 on, between 8 in the morning and 8 in the evening, where they are." in early
    assert "Best sent" not in shown(ANA, "2026-11-18T16:00:00+01:00", "notes")


@pytest.mark.parametrize(
    ("ended", "now", "best"),
    [
        ("18:00", "2026-11-18T18:05:00+01:00", "today, 19:00"),
        ("18:00", "2026-11-18T20:00:00+01:00", ""),
        ("18:00", "2026-11-18T20:01:00+01:00", "tomorrow, 08:00"),
        ("20:30", "2026-11-19T06:00:00+01:00", "today, 08:00"),
        ("20:30", "2026-11-19T08:00:00+01:00", ""),
        ("20:30", "2026-11-19T20:20:00+01:00", ""),
        ("07:50", "2026-11-19T07:55:00+01:00", ""),  # by eight it would be late
    ],
)
def test_in_the_night_the_morning_suits_better_where_it_is_in_time(ended, now, best):
    """C20: an hour after, and between 8 and 20 o'clock, also when the note is written later or the day has turned."""
    html = words(shown({**ANA, "ended": f"2026-11-18T{ended}:00+01:00"}, now, "notes"))
    assert f"Best sent from {best} on" in html if best else "Best sent" not in html


@pytest.mark.parametrize(
    ("ended", "now", "hour12", "said"),
    [
        ("19:43", "19:45", True, "by 9:40 pm tonight"),
        ("19:43", "21:41", True, "by 9:43 pm tonight"),  # the five minutes before have passed
        ("14:04", "14:10", False, "by 16:00 today"),
        ("15:00", "15:10", False, "by 17:00 today"),
    ],
)
def test_a_time_to_do_something_by_is_told_as_people_tell_it(ended, now, hour12, said):
    """Only told so: the task keeps its minute."""
    answers = {**ANA, "ended": f"2026-11-18T{ended}:00+01:00", "promised": "2026-11-18"}
    case, now = read_case(answers), moment(f"2026-11-18T{now}:00+01:00")
    current = plan(case, now)
    html = words(view.case_regions(case, "x", now, current, (), hour12=hour12)["plan"])
    assert f"Thank Ana Ruiz {said}." in html and f"B{said[1:]} Why?" in html.replace("Why? Why?", "Why?")
    assert current.task("thank-you.ana").due == case.ended + timedelta(hours=2)


@pytest.mark.parametrize(
    ("ended", "now", "said", "never"),
    [
        ("2026-12-15", "2026-12-23", "today; it is still worth it", "people are back"),
        ("2026-12-15", "2026-12-24", "from Mon 4 Jan 2027 on, when people are back", "today; it is"),
        ("2026-12-15", "2027-01-01", "from Mon 4 Jan on, when people are back", "today; it is"),
        ("2026-12-15", "2027-01-02", "today; it is still worth it", "people are back"),
        ("2026-12-17", "2026-12-25", "Best Tue 5 Jan 2027", "fine from now on"),
        ("2026-12-17", "2027-01-02", "fine from now on", "people are back"),
    ],
)
def test_nobody_is_asked_on_days_when_nobody_works(ended, now, said, never):
    """C24, also for a check-in whose day came before them, or whose time begins within them."""
    answers = {**ANA, "ended": f"{ended}T15:00:00+01:00", "sent.thank-you.ana": f"{ended}T18:00:00+01:00"}
    html = words(shown(answers, f"{now}T10:00:00+01:00"))
    assert said in html and never not in html


def test_what_opens_a_sheet_brings_it_into_view():
    html = shown({**ANA, "sent.thank-you.ana": "2026-11-18T18:00:00+01:00"}, "2026-11-20T10:00:00+01:00")
    chips = dict(re.findall(r'data-arg-outcome="(\w+)"[^>]*?(?: data-then="([\w-]+)")?>', html))
    assert chips["rejected"] == chips["offer"] == chips["withdrawn"] == "ending-heading" and not chips["heard"]


AT_TEN = "2026-11-20T10:00:00+01:00"


@pytest.mark.parametrize(
    ("more", "offered"),
    [
        ({}, True),
        ({"outcome": "offer", "outcome_at": AT_TEN}, True),
        ({"outcome": "offer", "outcome_at": AT_TEN, "sent.accept": AT_TEN}, True),
        ({"outcome": "offer", "outcome_at": AT_TEN, "sent.decline": AT_TEN}, False),
        ({"outcome": "offer", "outcome_at": "2026-11-20T11:00:00+01:00", "sent.decline": AT_TEN}, True),
        ({"interest": "no", "sent.decline": AT_TEN}, False),
        ({"outcome": "heard", "outcome_at": "2026-11-20T11:00:00+01:00", "sent.decline": AT_TEN}, False),
        ({"outcome": "rejected", "outcome_at": AT_TEN}, False),
        ({"done.close": AT_TEN}, False),
    ],
)
def test_nobody_is_asked_to_withdraw_from_what_is_over(more, offered):
    html = shown({**ANA, "sent.thank-you.ana": "2026-11-18T18:00:00+01:00", **more}, "2026-11-20T12:00:00+01:00")
    assert ('data-arg-outcome="withdrawn"' in html) == offered
    assert 'data-arg-outcome="heard"' in html


def test_what_changed_says_nothing_twice():
    before = {**ANA, "sent.thank-you.ana": "2026-11-18T18:00:00+01:00"}
    for outcome in ("invited", "rejected", "offer", "withdrawn", "called_off", "nobody_came", "heard"):
        answers = {**before, "outcome": outcome, "outcome_at": "2026-11-20T10:00:00+01:00"}
        answer = handle(json.dumps({"action": "case", "id": "x", "now": "2026-11-20T10:01:00+01:00", "hour12": False,
                                    "answers": answers, "before": before}))  # fmt: skip
        html = json.loads(answer)["regions"]["plan"]
        (said,) = re.findall(r"<(?:span|p) data-say>What changed: (.*?)</(?:span|p)>", html)
        sentences = said.split(". ")
        assert len(set(sentences)) == len(sentences), said
        openings = [" ".join(re.findall(r"\w+", one)[:3]) for one in sentences]
        assert len(set(openings)) == len(openings), said
        assert html.count(said) == 1


# ---- an interview that is still ahead, and one that was not ----

BEFORE, DURING = "2026-11-17T10:00:00+01:00", "2026-11-18T14:30:00+01:00"


def logged(answers, outcome, now):
    """The answers after one tap on what happened."""
    request = {"action": "log", "now": now, "hour12": False, "outcome": outcome, "answers": answers}
    effects = json.loads(handle(json.dumps(request)))["effects"]
    return {**answers, **{it["name"]: it["value"] for it in effects}}


def drafts(answers, now):
    case, now = read_case(answers, {"name": "Ines Duarte"}), moment(now)
    return {item.note.key: item for item in outbox(case, plan(case, now), now)}


def test_before_its_end_a_case_shows_what_to_ask_at_the_door_and_nothing_is_due():
    html = shown(ANA, BEFORE)
    for rule in RULES.values():
        assert (escape(rule.title) in html) == (rule.place == "before"), rule.slug
    assert "It ends tomorrow, 15:00" in words(html)
    assert 'data-arg-outcome="moved"' in html and 'data-arg-outcome="called_off"' in html
    assert 'data-arg-outcome="nobody_came"' not in html, "nobody can say so a day before"
    assert 'data-arg-outcome="nobody_came"' in shown(ANA, DURING)
    case = read_case(ANA)
    assert all(task.state in ("waiting", "done") for task in plan(case, moment(BEFORE)).tasks)


def test_home_says_when_it_is_and_asks_for_the_debrief_once_it_has_ended():
    answers = interview({"people.ana.name": None})
    row = view.row(read_case(answers), plan(read_case(answers), moment(BEFORE)))

    def at(now):
        return words(view.home({"x": row}, moment(now))["regions"]["home"])

    assert "The interview ends tomorrow, 15:00" in at(BEFORE) and "Who did you meet?" not in at(BEFORE)
    assert "What to ask on your way out" in at(DURING)
    assert "Who did you meet?" in at("2026-11-18T15:00:00+01:00")


def test_two_days_later_nobody_is_asked_whether_it_took_place():
    assert 'data-arg-outcome="nobody_came"' in shown(ANA, "2026-11-20T14:59:00+01:00")
    assert 'data-arg-outcome="nobody_came"' not in shown(ANA, "2026-11-20T15:00:00+01:00")
    thanked = {**ANA, "sent.thank-you.ana": "2026-11-18T16:00:00+01:00"}
    assert 'data-arg-outcome="nobody_came"' not in shown(thanked, "2026-11-18T17:00:00+01:00")


def test_moved_is_one_tap_a_line_and_the_new_time():
    moved = logged(ANA, "moved", BEFORE)
    html = shown(moved, BEFORE)
    assert 'name="ended"' in html and "notes/new-time" in html
    assert "Which day would suit you?" in drafts(moved, BEFORE)["new-time"].text
    later = {**moved, "ended": "2026-11-24T15:00:00+01:00"}
    assert "Tuesday, 24 November is fine for me." in drafts(later, BEFORE)["new-time"].text
    assert "It ends Tue 24 Nov, 15:00" in words(shown(later, BEFORE))
    after = "2026-11-24T16:00:00+01:00"
    assert "new-time" not in drafts(later, after) and "thank-you.ana" in drafts(later, after)
    assert 'data-arg-outcome="heard"' in shown(later, after).partition("more-news")[0], "news is asked for as ever"
    again = logged(later, "moved", "2026-11-23T09:00:00+01:00")
    assert plan(read_case(again), moment("2026-11-23T10:00:00+01:00")).next == "new-time"
    undone = logged(moved, "waiting", BEFORE)
    assert undone["was_at"] is None and plan(read_case(undone), moment(BEFORE)).next == "thank-you.ana"


def test_called_off_and_nobody_came_bring_the_line_they_need():
    for outcome, now, said in (
        ("called_off", BEFORE, "I hope that we can find another day."),
        ("nobody_came", "2026-11-18T15:10:00+01:00", "Could we find another time?"),
    ):
        answers = logged(ANA, outcome, now)
        item = drafts(answers, now)[outcome.replace("_", "-")]
        assert said in item.text and item.sendable
        assert said in shown(answers, now), "it stands in the sheet"
        assert "thank-you.ana" not in drafts(answers, now)
        found = plan(read_case(logged(answers, "moved", now)), moment(now))
        assert found.next == "new-time", "another day may be named after all"


# ---- the other notes that people need ----


def test_a_missed_call_is_one_tap_and_brings_a_line():
    now = "2026-11-20T12:00:00+01:00"
    assert 'data-name="missed_call"' in shown(ANA, now)
    answers = {**ANA, "missed_call": "2026-11-20T10:00:00+01:00"}
    assert "missed your call this morning" in drafts(answers, now)["missed-call"].text
    sent = {**answers, "sent.missed-call": now}
    assert "Ring Harbour Books back" not in words(shown(sent, "2026-11-21T12:00:00+01:00")).partition("Done")[0]
    assert plan(read_case({**sent, "missed_call": "2026-11-21T10:00:00+01:00"}), moment(now)).task("call-back").due


def test_one_note_to_a_panel_goes_through_whoever_holds_their_addresses():
    now = "2026-11-18T16:00:00+01:00"
    each = {**PANEL, "one_note": None}
    answers = interview({**each, "people.ana.detail": "You told me about the new list."})
    html = shown(answers, now, "notes")
    assert 'data-name="one_note" data-type="boolean"' in html and "panel" not in drafts(answers, now)
    one = {**answers, "one_note": True}
    found = drafts(one, now)
    assert found.keys() == {"panel", "thank-you.lin"}
    assert found["panel"].channel.name == "email" and found["panel"].text.startswith("Dear Lin Chen,")
    assert 'data-do="unset" data-name="one_note"' in shown(one, now, "notes")
    nobody = {**one, "people.lin.name": None, "people.lin.address": None, "people.lin.part": None}
    assert drafts(nobody, now)["panel"].channel.name == "hr"
    assert drafts(nobody, now).keys() == {"panel"}, "who passes it on need not be asked for addresses"
    agency = {**one, "people.lee.name": "Lee Park", "people.lee.part": "agency"}
    assert drafts(agency, now)["panel"].channel.name == "agency"
    assert drafts(agency, now)["panel"].text.startswith("Dear Lee Park,")


def test_an_address_left_empty_is_not_yet_an_address_that_was_not_left():
    answers = interview({"people.ben.name": "Ben Okafor"})
    assert "one_note" not in shown(answers, "2026-11-18T16:00:00+01:00", "notes")


def test_they_said_i_may_write_directly_is_a_tap_beside_the_note():
    now, answers = "2026-11-18T16:00:00+01:00", {**ANA, "people.lee.name": "Lee Park", "people.lee.part": "agency"}
    assert 'data-name="agency_allows"' in shown(answers, now, "notes")
    direct = {**answers, "agency_allows": True}
    assert drafts(direct, now)["thank-you.ana"].channel.name == "email"
    assert 'data-name="agency_allows"' not in shown(direct, now, "notes")


def test_references_are_told_first_and_that_stands_where_they_are_sent():
    now, answers = "2026-11-18T16:00:00+01:00", {**ANA, "requested.r.what": "two references"}
    for step in ("plan", "notes"):
        assert "First tell the people you name" in shown(answers, now, step)
        sent = {**answers, "sent.requested.r": now}
        assert "First tell the people you name" not in shown(sent, "2026-11-18T18:00:00+01:00", step)


# ---- rounds ----


def test_the_notes_of_the_round_before_are_a_tap_away_and_the_sum_is_told():
    now, answers = "2026-11-18T16:00:00+01:00", {**ANA, "round": 2, "previous": "c 1", "sent_before": 3}
    for step in ("plan", "notes"):
        assert 'href="#/case/c%201/notes"' in shown(answers, now, step)
        assert "round before" not in shown({**answers, "round": 1}, now, step)
        assert "round before" not in shown({**answers, "previous": 7}, now, step)
    assert "With the rounds before, you have written to them 3 times." in shown(answers, now)
    assert "The notes of the round before" in shown({**answers, "ended": None}, now), "before its time is known as well"
    assert "you have written to them twice." in shown({**answers, "sent_before": 2}, now)
    assert "you have written to them once." in shown({**answers, "sent_before": 1}, now)


# ---- the end ----


def test_letting_go_is_not_praised_as_still_worth_it():
    sent = dict.fromkeys(("sent.thank-you.ana", "sent.check-in", "sent.final"), "2026-12-08T10:00:00+01:00")
    html = words(shown({**ANA, **sent}, "2027-01-12T10:00:00+01:00"))
    assert "go and look ahead today." in html and "still worth it" not in html


def test_an_offer_accepted_after_some_time_to_decide_is_accepted():
    offer = {**ANA, "outcome": "offer", "outcome_at": "2026-11-23T10:00:00+01:00"}
    asked = {**offer, "sent.more-time": "2026-11-23T10:05:00+01:00"}
    assert "Answer the offer of" in words(shown(asked, "2026-11-26T09:00:00+01:00"))
    said = words(shown({**asked, "sent.accept": "2026-11-26T09:00:00+01:00"}, "2026-11-26T09:30:00+01:00"))
    assert "You accepted" in said and "Accepting an offer: sent" in said
    assert "Answer the offer of" not in said and "When you have to answer" not in said
    assert "Put the plan in my calendar" not in said, "nothing is in it"


def test_what_stands_above_a_plan_is_not_told_as_a_change_as_well():
    now = "2026-12-20T10:00:00+01:00"
    case, before = read_case({**ANA, "done.close": now}), plan(read_case(ANA), moment(now))
    now, after = moment(now), plan(case, moment(now))
    html = words(view.case_regions(case, "x", now, after, (), changed=changes(before, after))["plan"])
    assert html.count("The next one is ahead of you.") == 1


def test_on_day_two_hundred_there_is_one_friendly_line_and_two_ways_on():
    now = "2027-06-06T10:00:00+02:00"
    for more in ({}, {"people.ana.name": None}, {"interest": "no"}, {"setting": "panel", "promised": "2026-11-27"}):
        case = read_case(interview(more))
        html, found = shown(interview(more), now), plan(case, moment(now))
        assert found.rests and not found.warnings and not found.next
        assert words(html).startswith("Quiet for a long time.")
        assert 'data-name="done.close"' in html and ">It goes on</button>" in html
        name, day = found.goes_on
        on = plan(read_case(interview({**more, name: day.isoformat()})), moment(now))
        assert on.next and not on.rests
        home = view.home({"x": view.row(case, plan(case, moment("2026-11-19T10:00:00+01:00")))}, moment(now))
        assert home["badge"] == 0 and "Nothing today." in words(home["regions"]["home"])


def test_a_round_without_a_time_is_asked_when_it_is_and_is_not_done():
    answers = interview({"ended": None, "round": 2, "previous": "c1"})
    case, now = read_case(answers), moment("2026-11-19T10:00:00+01:00")
    home = words(view.home({"x": view.row(case, plan(case, now))}, now)["regions"]["home"])
    assert "When is it, or when did it end?" in home and "done" not in home.lower()


def test_after_an_informal_talk_staying_in_touch_may_be_dated_and_nobody_is_chased():
    coffee, now = {**ANA, "setting": "informal"}, "2026-11-18T16:00:00+01:00"
    assert 'name="own_date"' in shown(coffee, now)
    named = shown({**coffee, "own_date": "2027-03-04"}, now)
    assert "Thu 4 Mar 2027" in words(named.partition('id="w-own-date"')[2][:60]), "beside the field, in words"
    found = plan(read_case(coffee), moment(now))
    assert {task.id for task in found.tasks} == {"debrief", "thank-you.ana"}
    thanked = plan(read_case({**coffee, "sent.thank-you.ana": now}), moment(now))
    assert "stay in touch" in thanked.closed
    late = plan(read_case(coffee), moment("2026-12-10T10:00:00+01:00"))
    assert "check-in" not in late.task("thank-you.ana").dropped, "there is none to say the thanks"


def test_a_no_that_was_never_answered_is_not_called_answered():
    refused = {**ANA, "outcome": "rejected", "outcome_at": "2026-11-24T10:00:00+01:00"}
    let_go = plan(read_case(refused), moment("2027-02-01T10:00:00+01:00"))
    assert let_go.closed and "answered with grace" not in let_go.closed
    sent = {**refused, "sent.rejection-reply": "2026-11-24T12:00:00+01:00"}
    assert "answered with grace" in plan(read_case(sent), moment("2026-11-24T12:00:00+01:00")).closed


def test_a_pasted_cancellation_asks_which_it_was_and_logs_it_in_a_tap():
    text = "Dear Sam,\n\nUnfortunately your interview on Thursday has been cancelled.\n\nKind regards,\nAna Ruiz"
    request = {
        "action": "paste-preview",
        "now": BEFORE,
        "hour12": False,
        "answers": {**ANA, "told": text},
        "profile": {},
    }
    html = json.loads(handle(json.dumps({**request, "fresh": "n"})))["regions"]["paste"]
    assert 'data-arg-outcome="moved"' in html and 'data-arg-outcome="called_off"' in html


def test_a_plan_that_is_passed_on_says_which_zone_its_times_are_in():
    case = read_case({**ANA, "sent.thank-you.ana": "2026-11-18T12:00:00-05:00"})
    text = plan_as_text(case, plan(case, moment(IN_NEW_YORK)).tasks)
    assert "Interview: Wed 18 Nov 2026, 15:00 (UTC+01:00)" in text
    assert "- Wed 18 Nov 2026, 18:00: Thank Ana Ruiz" in text, "ticked on a phone in New York, told as all the others"


# ---- the rounds of one story on home ----


def home_of(cases, now):
    now = moment(now)
    rows = {id: view.row(read_case(one), plan(read_case(one), now)) for id, one in cases.items()}
    return words(view.home(rows, now)["regions"]["home"])


def test_home_tells_the_rounds_of_a_story_under_its_company_once():
    first = {**ANA, "sent.thank-you.ana": "2026-11-18T18:00:00+01:00", "outcome": "invited",
             "outcome_at": "2026-11-20T10:00:00+01:00"}  # fmt: skip
    second = {**ANA, "ended": "2026-12-02T15:00:00+01:00", "round": 2, "previous": "a"}
    now = "2026-12-02T16:00:00+01:00"
    html = home_of({"a": first, "b": second}, now)
    assert html.count("Harbour Books") == 1 and "They invited you to another round" in html
    assert "The others" not in html
    # A round whose first one was deleted, one that names itself, and another interview there stand for themselves.
    assert "Thank Ana Ruiz" in home_of({"b": second}, now)
    assert "Thank Ana Ruiz" in home_of({"a": {**second, "previous": "b"}, "b": {**second, "previous": "a"}}, now)
    assert home_of({"a": first, "b": {**second, "previous": ""}}, now).count("Harbour Books") == 2


def test_the_sheet_of_an_end_does_not_say_its_heading_again():
    html = words(
        shown({**ANA, "outcome": "rejected", "outcome_at": "2026-11-20T10:00:00+01:00"}, "2027-06-01T10:00:00+01:00")
    )
    assert "They said no That door need not be shut" in html
