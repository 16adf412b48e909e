"""Pasted texts line by line: quoted ones, times as people write them, titles that stand alone."""

# ruff: noqa: E501  (samples as they come)

import pytest

from core.paste import read
from core.timing import moment
from tests.test_paste import NOW, OWN, ROOMS, as_written, own_of

EVENING = moment("2026-11-24T20:00:00+01:00")


# ---- quoted ----

PLAIN = [
    room for room in ROOMS
    if "BEGIN:V" not in room[1] and "\n>" not in room[1] and not room[1].startswith(("|", ">")) and "Content-T" not in room[1] and "<td" not in room[1]
]  # fmt: skip


@pytest.mark.parametrize("mark", ["> ", "| ", ">> ", "> > ", "| | "])
def test_a_quoted_text_is_read_like_the_same_text_unquoted(mark):
    different = []
    for what, text, expected in PLAIN[:: 1 if mark == "> " else 9]:
        quoted = "\n".join((mark + line).rstrip() for line in text.split("\n"))
        if as_written(read(quoted, NOW, own_of(expected))) != as_written(read(text, NOW, own_of(expected))):
            different.append(what)
    assert len(PLAIN) > 500 and not different


@pytest.mark.parametrize("text", [
    "> Thursday 26 November 2026, 9:30 - 10:15 suits me.\n\nPerfect!",
    "Jordan wrote:\n> could we do Thursday 26 November 2026, 9:30 - 10:15?\nNo.",
])  # fmt: skip
def test_one_line_quoted_to_be_answered_is_nobody(text):
    assert not read(text, NOW, OWN).people


def test_a_table_of_bars_is_no_quotation():
    text = "Interview on Thursday 26 November 2026\n\n| Time | Who |\n| --- | --- |\n| 9:30 - 10:15 | Colm Breslin |\n"
    assert [one.name for one in read(text, NOW, OWN).people] == ["Colm Breslin"]


# ---- times ----


@pytest.mark.parametrize(("said", "clock"), [
    ("between 9:30 and 10:15", "10:15"), ("between 9.30 and 10.15", "10:15"), ("between 2 and 3pm", "15:00"), ("between 10 and 11 a.m.", "11:00"),
    ("between 11 and noon", "12:00"), ("between half past two and three", "15:00"), ("between 2 pm and 2.45 pm", "14:45"),
    ("von halb drei bis drei", "15:00"), ("von halb drei bis drei Uhr", "15:00"), ("halb zehn bis halb elf", "10:30"), ("von dreiviertel drei bis halb vier", "15:30"),
    ("von Viertel nach neun bis zehn Uhr", "10:00"), ("viertel vor zehn bis elf", "11:00"), ("von 14 bis 15 Uhr", "15:00"), ("von 14 Uhr bis 15 Uhr", "15:00"),
    ("14 bis 15.30 Uhr", "15:30"), ("zwischen 10 und 11 Uhr", "11:00"), ("zwischen halb zehn und zehn", "10:00"), ("von 10 bis 12 Uhr mittags", "12:00"),
    ("11 - 12", "12:00"), ("11 – 12", "12:00"), ("11-12", "12:00"), ("14 - 15", "15:00"), ("10 - 11.30", "11:30"),
    ("from 11 to noon", "12:00"), ("11 to noon", "12:00"), ("from 11 until 12", "12:00"), ("from eleven to noon", "12:00"), ("noon to one", "13:00"), ("from midday to 1", "13:00"),
    ("half past two to three", "15:00"), ("from half past two to three", "15:00"), ("half two to half three", "15:30"), ("from half past nine until quarter past ten", "10:15"),
    ("quarter to ten to half past ten", "10:30"), ("from ten to ten forty-five", "10:45"),
    ("entre 10h et 11h", "11:00"), ("de 14h à 15h", "15:00"), ("entre las 10 y las 11", "11:00"), ("de 10 a 11 h", "11:00"), ("tra le 10 e le 11", "11:00"),
])  # fmt: skip
def test_a_span_as_people_write_it(said, clock):
    ended = read(f"Interview\nWhen: Tue, Nov 24, {said}\n", EVENING).ended
    assert (ended.value if ended else None) == f"2026-11-24T{clock}:00+01:00"


@pytest.mark.parametrize(("line", "clock"), [
    ("Your interview is on Tuesday 24 November between 9:30 and 10:15.", "10:15"), ("Interview: Tuesday 24 November, 11 - 12", "12:00"),
    ("We meet on Tuesday, 24 November from 11 - 12.", "12:00"), ("Das Gespräch ist am Dienstag, 24.11., von halb drei bis drei.", "15:00"),
    ("Das Vorstellungsgespräch findet am 24.11.2026 zwischen 10 und 11 Uhr statt.", "11:00"), ("Your interview: Tue 24 Nov, half past two to three, in our office", "15:00"),
    ("Interview with Jane Roe on Tuesday 24 November, from 11 to noon", "12:00"), ("Date: Tuesday 24 November 2026\nTime: 11 - 12", "12:00"),
    ("Datum: 24.11.2026\nUhrzeit: 11 - 12", "12:00"), ("Interview Tue 24 Nov 11 - 12 CET", "12:00"),
    ("Das Gespräch ist am Dienstag, 24.11. von 9 bis halb elf.", "10:30"), ("Gespräch am 24.11., dreiviertel drei bis halb vier, danach Führung", "15:30"), ("Interview Tue 24 Nov from half nine to ten", "10:00"),
    ("Interview Tuesday, 24 November 2026 | 11 - 12 | Room 4", "12:00"), ("Tue, Nov 24 · 11 – 12 (CET) interview", "12:00"), ("Entretien mardi 24 novembre entre 10h30 et 11h15", "11:15"), ("When: Tue 24 Nov, from two to three", "15:00"),
])  # fmt: skip
def test_a_span_in_a_sentence(line, clock):
    ended = read(f"Interview\n{line}\n", EVENING).ended
    assert (ended.value if ended else None) == f"2026-11-24T{clock}:00+01:00"


@pytest.mark.parametrize("line", [
    "Interview on Tuesday 24 November, rooms 11 - 12", "Interview on Tuesday 24 November, 11 - 12 people will listen", "Your interview is on 24 November, 11 - 12 minutes from the station.",
    "Interview on Tuesday 24 November in building 11 - 12", "The interview takes place on 11 - 12 December.", "Interview week: Nov 11 - 12", "Interview Dec 11 - 12, 2026",
    "Interview on 24 November. Please read pages 11 - 12.", "Interview on 24 November, ages 11 - 12", "Interview on 24 November. Between 10 and 11 candidates were asked.",
    "Interview on Tuesday 24 November. You have between 5 and 10 years of practice.", "Am 24.11. kommen zwischen 10 und 11 Bewerber zum Gespräch.",
    "Interview on Tuesday 24 November. Ring me between 9:30 and 10:15 to confirm.", "Interview on Tuesday 24 November. Our office is open from 11 to noon.",
    "Interview on Tuesday 24 November: 11 - 12 questions", "Interview on Tuesday 24 November. Score: 11 - 12", "Interview on Tuesday 24 November, floors 2 - 3",
    "Interview Tuesday 24 November, 11 - 12 Castle Street", "Interview on 24 November, chapters two to three", "Interview on Tuesday 24 November, line 11 - 12", "Interview on Tuesday 24 November, level 2 to 3",
    "When: Tue 24 Nov, 2 - 3", "When: Tue 24 Nov, 3:00 to 4:00", "Interview Tue 24 Nov, 7 - 8", "Interview on Tuesday 24 November with from two to three people", "Interview on Tuesday 24 November; it has two to three rounds",
    "Das Gespräch am Dienstag, 24.11. dauert von zwei bis drei Stunden.", "Das Gespräch am Dienstag, 24.11., von 2 bis 3 Leuten", "Interview on Tuesday 24 November. Please call between 2pm and 3pm.",
    "Interview on Tuesday 24 November. Salary between 40.50 and 45.30 an hour", "Interview on Tuesday 24 November. I am free between 2pm and 3pm.", "Interview on Tuesday 24 November, 9 - 10 months contract",
])  # fmt: skip
def test_two_numbers_that_are_no_times(line):
    assert not read(f"{line}\n", EVENING).ended


# ---- a title alone ----


@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "Subject: {}",
        "Subject: Re: {}",
        "Betreff: {}\n\nBis dann!",
        "{}\nThu 26 Nov 2026, 9:30 - 10:15",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:{}\nDTSTART:20261126T083000Z\nDTEND:20261126T091500Z\nEND:VEVENT\nEND:VCALENDAR",
    ],
)
@pytest.mark.parametrize(("title", "names"), [
    ("Interview with Jane Roe and Bob Lee", ["Jane Roe", "Bob Lee"]), ("Interview with Jane Roe & Bob Lee", ["Jane Roe", "Bob Lee"]), ("Interview with Jane Roe / Bob Lee", ["Jane Roe", "Bob Lee"]),
    ("Interview with Jane Roe, Bob Lee and Ana Sousa", ["Jane Roe", "Bob Lee", "Ana Sousa"]), ("Your interview with Jane Roe", ["Jane Roe"]), ("Panel interview with Priya Raman and Tom Okafor", ["Priya Raman", "Tom Okafor"]),
    ("Second-round interview with Jane Roe and Bob Lee", ["Jane Roe", "Bob Lee"]), ("Video interview with Dr. Jane Roe", ["Jane Roe"]), ("Interview with Jane Roe from Acme", ["Jane Roe"]), ("Call with Jane Roe + Bob Lee", ["Jane Roe", "Bob Lee"]),
    ("Gespräch mit Sabine Krüger und Jörg Müller", ["Sabine Krüger", "Jörg Müller"]), ("Entretien avec Camille Lefèvre et Jean Dupont", ["Camille Lefèvre", "Jean Dupont"]), ("Entrevista con Lucía Fernández y Juan Pérez", ["Lucía Fernández", "Juan Pérez"]),
    ("Interview (with Jane Roe and Bob Lee)", ["Jane Roe", "Bob Lee"]), ("Interview - Jordan Avery with Jane Roe and Bob Lee", ["Jane Roe", "Bob Lee"]),
    ("Interview with Corvo Labs", []), ("Interview with HR", []), ("Interview with the team", []), ("Interview with the Team", []), ("Interview with Hiring Manager", []), ("Interview with Engineering", []), ("Interview with Marketing and Sales", []),
    ("Interview with Marks and Spencer", []), ("Interview with Johnson & Johnson", []), ("Interview with Ernst & Young", []), ("Interview with People Team", []), ("Interview with Talent Acquisition", []), ("Interview with two engineers", []),
    ("Interview with HR and the Team Lead", []), ("Interview with Calder Press", []), ("Gespräch mit der Personalabteilung", []), ("Interview with Human Resources", []), ("Interview with Jordan Avery", []),
    ("Interview Ana Sousa <> Corvo", []), ("Interview Ana Sousa x Ben Ode", []), ("Interview: Jordan Avery <> Corvo", []), ("Interview Jordan Avery x Corvo Labs", []), ("Jordan Avery x HR interview", []),
    ("Interview Jordan Avery <> Ana Sousa", ["Ana Sousa"]), ("Interview Jordan Avery x Ana Sousa", ["Ana Sousa"]), ("Ana Sousa x Jordan Avery", ["Ana Sousa"]), ("Interview: Ana Sousa <> Jordan Avery", ["Ana Sousa"]), ("Jordan <> Ana Sousa interview", ["Ana Sousa"]),
    ("Interview: Jordan Avery / Ana Sousa", ["Ana Sousa"]), ("Jordan Avery x Ana Sousa & Ben Ode | Interview", ["Ana Sousa", "Ben Ode"]), ("Interview Jordan Avery × Ana Sousa (Corvo)", ["Ana Sousa"]),
])  # fmt: skip
def test_a_title_alone_says_whom_it_is_with(form, title, names):
    assert sorted(one.name for one in read(form.format(title), NOW, OWN).people if not one.part) == sorted(names)


@pytest.mark.parametrize(
    "title", ["Interview Ana Sousa <> Corvo", "Interview Ana Sousa x Ben Ode", "Interview: Ana Sousa <> Ben Ode"]
)
def test_of_a_pair_nobody_is_taken_where_the_users_name_is_not_known(title):
    assert not read(title, NOW).people


@pytest.mark.parametrize("title", [
    "Interview with Senior Engineers", "Interview with Jane Roe and the Head of Design", "Interview with Data Science", "Interview with Legal and Compliance",
])  # fmt: skip
def test_whom_a_title_is_with_is_no_job_and_a_department_no_company(title):
    found = read(title, NOW, OWN)
    assert not (found.role or found.company)


def test_an_article_about_an_interview_is_no_invitation():
    assert not read(
        "Interview with Jane Roe\n\nJane Roe founded the studio in a shed, and tells our magazine how it grew.",
        NOW,
        OWN,
    ).people
    assert not read("Podcast: our interview with Jane Roe", NOW, OWN).people
