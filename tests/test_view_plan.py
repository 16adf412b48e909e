"""The plan as it is shown: reasons as sentences, times there and here, the rounds before, an interview ahead."""

from __future__ import annotations

import re

from core import view
from core.advice import ADVICE, ARTICLES, BEYOND, beyond, cite, ours
from core.fields import read_case
from core.outbox import outbox
from core.plan import plan
from core.rules import RULES
from core.rules._interview import interview
from core.timing import moment
from core.view._html import behind, reasons, render


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", str(html)).split())


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
    assert "Best sent from today, 16:00 on, between 8 and 20 o'clock where they are." in early
    assert "Best sent" not in shown(ANA, "2026-11-18T16:00:00+01:00", "notes")
