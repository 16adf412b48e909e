"""The reviewer: its checks' own examples, its lists, and its calm over bad input."""

import re
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.fields import read_case
from core.kinds import KINDS, TRAITS
from core.model import Finding
from core.review import CHECKS, About, Elsewhere, finding_id, review, severity_table
from core.review._text import Text

DESIGNED = set(
    "placeholder no-thanks no-detail no-interest no-closing no-greeting no-signature too-long too-short "
    "generic casual pushy "
    """
        accusatory desperate asks-too-early wrong-name wrong-company too-alike spelling doubled-word
        shouting
        """.split()
)
# Of grammar each phrase is put as it was written, so its list is read by the check itself.
LISTS = {
    **{slug: check.phrases for slug, check in CHECKS.items() if check.phrases},
    "grammar": import_module("core.review.grammar").PHRASES,
}
CLEAN = """Dear Dr. Okafor,

Thank you for the hour you gave me yesterday. Your point that the screen knows the schedule but the pencil
knows the harbour has stayed with me, and I would be glad to bring my years with the buses to your team.

Kind regards,
Miriam Castellanos"""


def about_of(fields):
    fields = dict(fields)
    if "answers" in fields or "profile" in fields:
        fields["case"] = read_case(fields.pop("answers", {}), fields.pop("profile", {}))
    return About(**fields)


def said(text, **fields):
    return [finding.check for finding in review(text, About(**fields))]


# ---- every check ----


def test_every_check_of_the_design_is_there():
    assert set(CHECKS) >= DESIGNED


EXAMPLES = [(slug, example) for slug, check in CHECKS.items() for example in check.examples]


@pytest.mark.parametrize(("slug", "example"), EXAMPLES, ids=[f"{slug}: {example.says}" for slug, example in EXAMPLES])
def test_a_check_points_at_what_its_example_says(slug, example):
    about = about_of(example.about)
    check = CHECKS[slug]
    remarks = list(check.remarks(Text(example.text), about)) if check.severity_for(about.kind) else []
    assert sorted(example.text[r.start : r.end] for r in remarks) == sorted(example.expect)


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_has_a_reason_a_source_and_examples_of_both_kinds(slug):
    check = CHECKS[slug]
    assert check.title and check.why and check.sources
    assert check.run or check.phrases or check.patterns
    assert bool(check.says) == bool(check.phrases)
    assert check.group in ("content", "facts", "tone", "proofreading")
    assert set(check.severity.values()) <= {"must", "consider", None} and "" in check.severity
    assert set(check.severity) <= {"", *TRAITS}
    assert any(example.expect for example in check.examples), "no example that it must catch"
    assert any(not example.expect for example in check.examples), "no example that it must let pass"


@pytest.mark.parametrize("slug", CHECKS)
def test_a_check_says_what_to_write_instead(slug):
    """Of the check one sentence, and of every remark in its examples one that is not only the fault."""
    check = CHECKS[slug]
    assert check.instead.endswith((".", "”")) and len(check.instead) <= 90
    said = [
        remark
        for example in check.examples
        for remark in check.remarks(Text(example.text), about_of(example.about))
        if example.expect
    ]
    assert said or slug == "too-alike"
    assert all(remark.message.endswith((".", "?", "”")) and remark.message[0] in OPENS for remark in said)


OPENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ“0123456789"
ENTRIES = [(name, phrase) for name, phrases in LISTS.items() for phrase in phrases.all]


@pytest.mark.parametrize(("name", "phrase"), ENTRIES, ids=[f"{name}: {phrase.words}" for name, phrase in ENTRIES])
def test_a_list_entry_catches_its_example_and_not_its_counterexample(name, phrase):
    assert phrase.catches and phrase.passes
    for text in (
        phrase.catches,
        phrase.catches.upper(),
        phrase.catches.replace("'", "’"),
        phrase.catches.replace(" ", "\n"),
    ):
        assert any(hit.phrase is phrase for hit in LISTS[name].find(Text(text))), text
    assert not list(CHECKS[name].remarks(Text(phrase.passes), About()))


ROWS = import_module("core.review.grammar").ROWS
LETTER = "Dear Ana,\n\n{}\n\nKind regards,\nTom Reed"


@pytest.mark.parametrize("row", ROWS.all, ids=lambda row: row.catches)
def test_a_row_catches_its_example_and_not_its_counterexample(row):
    for text in (row.catches, row.catches.replace("'", "’"), row.catches.replace(" ", "\n")):
        found = [fault for fault in ROWS.find(Text(LETTER.format(text))) if fault.row is row]
        assert found and found[0].instead, text
    assert not list(CHECKS["grammar"].remarks(Text(LETTER.format(row.passes)), About()))


def test_a_row_says_what_to_write_as_it_was_written():
    text = LETTER.format("Last week I have visited your shop. I has worked there.")
    said = [remark.replacements[0] for remark in CHECKS["grammar"].remarks(Text(text), About())]
    assert said == ["Last week I visited", "I have"]


def language(sentence, words=None):
    """What is said about the language of one sentence in a letter."""
    text = LETTER.format(f"Thank you for seeing me today.\n\n{sentence}")  # a line alone may not look like English
    return [f for f in review(text, About(dictionary=words)) if CHECKS[f.check].group == "proofreading"]


@pytest.mark.parametrize(("part", "least"), [("", 0.9), ("-2", 0.75), ("-3", 0.9), ("-4", 0.9)])
def test_learners_sentences(part, least):
    """Four writings, each half faulty (tests/notes/README.md): of what is right nothing is remarked."""
    folder = Path(__file__).parent / "notes" / "learners"
    faulty, right = ((folder / f"{name}{part}.txt").read_text().splitlines() for name in ("faulty", "right"))
    assert not [sentence for sentence in right if language(sentence)]
    found = sum(bool(language(sentence)) for sentence in faulty)
    assert found / len(faulty) >= least


@pytest.mark.parametrize("name", LISTS)
def test_a_list_has_no_entry_twice(name):
    words = [phrase.words for phrase in LISTS[name].all]
    assert len(words) == len(set(words))


# ---- findings ----


def test_a_clean_note_gets_no_remark():
    assert review(CLEAN) == ()


def test_findings_come_in_the_order_of_the_text_and_name_their_sources():
    findings = review("Hi Ana, thx for the the tour. I definately need an answer.")
    starts = [finding.start for finding in findings]
    assert starts == sorted(starts)
    for finding in findings:
        assert finding.sources and finding.message and finding.severity in ("must", "consider")
        assert finding.json()["check"] in CHECKS


def test_replacing_what_is_pointed_at_mends_it():
    text = "Hi Ana, thank you for the the tour of an useful oven, I definately enjoyed it."
    for finding in sorted(review(text), key=lambda f: -f.start):
        if finding.end and finding.replacements:
            text = text[: finding.start] + finding.replacements[0] + text[finding.end :]
    assert "for the tour of a useful oven, I definitely" in text


def test_on_the_same_words_only_the_weightiest_remark_stays():
    found = [f for f in review("Dear [Name],\n" + CLEAN.partition("\n")[2]) if f.end]
    assert [f.check for f in found] == ["placeholder"]


def test_a_check_can_be_switched_off_and_a_finding_ignored():
    text = CLEAN.replace("Thank you for the hour", "Thank you for the the hour")
    (finding,) = review(text)
    assert finding.check == "doubled-word"
    assert review(text, About(off=frozenset({"doubled-word"}))) == ()
    assert review(text, About(ignored=frozenset({finding_id(finding, text)}))) == ()


def test_a_finding_keeps_its_id_when_other_words_change():
    text = CLEAN.replace("Thank you for the hour", "Thank you for the the hour")
    longer = text.replace("Dear Dr. Okafor,", "Dear Dr. Okafor, dear all,\n\nI write from the train.")
    ids = [[finding_id(f, t) for f in review(t) if f.check == "doubled-word"] for t in (text, longer)]
    assert ids[0] == ids[1] == ["doubled-word:the the"]
    assert finding_id(Finding("no-thanks", "must", ""), text) == "no-thanks"


def test_the_same_text_gives_the_same_findings():
    assert review("Hey u, thx!!") == review("Hey u, thx!!")


# ---- kinds ----


def test_severity_follows_the_kind_of_note():
    table = {row[0]: dict(zip(KINDS, row[1:], strict=True)) for row in severity_table()[1:]}
    assert table["no-detail"]["thank-you"] == "must" and table["no-detail"]["requested"] == "-"
    assert table["no-interest"]["decline"] == "-"
    assert table["asks-too-early"]["thank-you"] == table["asks-too-early"]["handwritten"] == "must"
    assert table["asks-too-early"]["check-in"] == table["asks-too-early"]["decline"] == "-"
    assert table["no-greeting"]["phone-script"] == table["no-signature"]["phone-script"] == "-"
    assert all(table["placeholder"][kind] == "must" for kind in KINDS)


def test_interest_is_only_considered_of_one_who_is_unsure():
    text = CLEAN.replace(", and I would be glad to bring my years with the buses to your team", "")
    case = read_case({"interest": "unsure"})
    assert [(f.check, f.severity) for f in review(text, About(case=case))] == [("no-interest", "consider")]
    assert [(f.check, f.severity) for f in review(text)] == [("no-interest", "must")]


def test_an_unknown_kind_is_reviewed_like_any_other():
    assert "placeholder" in said("Dear [Name], thank you for the tour of the mill.", kind="postcard")


# ---- with a case ----


def test_names_in_the_case_are_never_flagged():
    case = read_case(
        {
            "company": "Recieve & Sons",
            "role": "Seperate Officer",
            "people.a.name": "Teh Adress",
            "people.a.detail": "the oak",
        },
        {"name": "BOB VERY"},
    )
    text = (
        "Dear Teh,\n\nThank you for showing me the oak at Recieve & Sons. I would love the "
        "Seperate Officer role, in that hall above all.\n\nBest,\nBOB VERY"
    )
    assert review(text, About(case=case, person="a")) == ()


def test_the_note_of_another_case_is_recognised():
    case = read_case({"company": "Northwind", "people.a.name": "Ana Sousa"})
    about = About(case=case, person="a", elsewhere=Elsewhere(("Globex",), ("Lena Voss",)))
    text = CLEAN.replace("Dr. Okafor", "Ms. Voss").replace("your team", "the team at Globex")
    assert {f.check for f in review(text, about)} == {"wrong-name", "wrong-company"}


# ---- bad input ----


@pytest.mark.parametrize("text", ["", " ", "\n\n\t"])
def test_nothing_is_answered_with_nothing(text):
    assert review(text) == ()


@pytest.mark.parametrize("text", ["😀", "👍🏽 🎉🎉", "...", "?", "Hi"])
def test_hardly_anything_gets_one_calm_remark(text):
    assert said(text) == ["too-short"]


def test_only_placeholders_are_pointed_out_one_by_one():
    assert said("[Name] {{company}} ____") == ["too-short", "placeholder", "placeholder", "placeholder"]


def test_another_language_is_named_once():
    german = "Sehr geehrte Frau Roth, vielen Dank für das Gespräch. Ich freue mich, von Ihnen zu hören."
    assert said(german) == ["language"]
    assert said("面接のお時間をいただき、誠にありがとうございました。どうぞよろしくお願いいたします。") == ["language"]
    assert said("شكراً جزيلاً على وقتكم يوم الثلاثاء، وأتطلع إلى سماع أخباركم قريباً مع أطيب التحيات.") == ["language"]


def test_a_hundred_thousand_characters_get_a_short_answer():
    findings = review("I would like to add one thing about the mill. " * 2200)
    assert len(findings) < 60
    assert "too-long" in [f.check for f in findings]


def test_pasted_mail_is_read_through_its_markup():
    html = "<div>" + "".join(f"<p>{line}</p>" for line in CLEAN.split("\n\n")) + "</div><style>p { margin: 0 }</style>"
    assert said(html) == ["markup"]


def test_quoted_mail_is_not_the_writers():
    assert review(CLEAN + "\n\nOn Tuesday, Okafor wrote:\n> hey u, thx for comming\n> teh boss") == ()


def test_a_wrapped_text_and_windows_line_ends_change_nothing():
    wrapped = re.sub(r"(.{40,60}?) ", r"\1\n", CLEAN)
    assert review(wrapped) == ()
    assert review(CLEAN.replace("\n", "\r\n")) == ()


def test_curly_and_straight_are_read_alike():
    assert said("Hi Ana, I’m gonna call.") == said("Hi Ana, I'm gonna call.")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.sampled_from(sorted(KINDS)))
def test_no_text_breaks_it_and_every_span_lies_within(text, kind):
    for finding in review(text, About(kind=kind)):
        assert 0 <= finding.start <= finding.end <= len(text)


_PIECES = st.sampled_from(
    "Dear Ana,|Hi|[Name]|thank you|the the|I|i|you said you "
    "would|!!|..|(|“|\"|’|'|an|university|\n|\n\n|Best,|Jo|role at|"
    """
        Acme|salary|?|$40|<p>|</p>|{x}|____|a@b.co|https://a.b|😀|é|Straße|İ|ﬁ|,|;|:|-|—|1|24|as
        requested|when|decide
        """.split("|")
)


@settings(max_examples=120, deadline=None)
@given(st.lists(_PIECES, max_size=40), st.booleans())
def test_no_mixture_breaks_it(pieces, known):
    text = " ".join(pieces)
    case = read_case({"company": "Acme Ltd", "people.a.name": "Ana Sousa"}, {"name": "Jo Day"}) if known else None
    for finding in review(text, About(case=case, person="a", elsewhere=Elsewhere(("Globex",), ("Lena Voss",)))):
        assert 0 <= finding.start <= finding.end <= len(text)


# ---- speed ----

SEEDS = [
    "a",
    "A",
    "a ",
    "A ",
    "the ",
    "I ",
    "i ",
    ". ",
    "!",
    "..",
    ", ",
    ",",
    "(",
    "[",
    "{",
    "<",
    '"',
    "'",
    "“",
    "_",
    "X",
    "XX ",
    "%a",
    "$n",
    "<p",
    "<a ",
    "<style",
    "&nbsp;",
    "\n",
    " \n",
    "  ",
    "> \n",
    "On ",
    "a@",
    "a.",
    "a-",
    "1 ",
    "0.",
    "dear ",
    "Dear A, ",
    "hi\n",
    "the the ",
    "you said ",
    "let me know ",
    "i would ",
    "i am ",
    "thank you ",
    "when you ",
    "the role at ",
    "at Acme ",
    "the a role is ",
    "opportunity to be ",
    "look forward to ",
    "regards\n",
    "best, ",
    "*|",
    "don't ",
    "(insert ",
    "Your ",
    "http://",
    "would be ",
    "what ",
    "salary ",
    "could you ",
    "as requested ",
    "a'",
    " ,",
]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_pattern_runs_away(seed):
    case = read_case({"company": "Acme Freight", "people.a.name": "Katherine Okafor"})
    about = About(case=case, person="a", elsewhere=Elsewhere(("Globex",), ("Lena Voss",)))
    text = (seed * (100_000 // len(seed) + 1))[:100_000]
    times = []
    for _ in range(3):
        start = time.process_time()
        review(text, about)
        times.append(time.process_time() - start)
        if times[-1] < 0.25:
            return
    pytest.fail(f"{min(times):.2f} s of processor time for all checks together")


def test_the_dictionary_form_gives_back_every_correction():
    pytest.importorskip("codespell_lib")
    from builder import dictionary as built
    from core.codespell import Words
    from core.review._spelling import Dictionary

    data = built.compact()
    assert data == built.compact()
    dictionary = Dictionary(data)
    entries = built.words()
    assert len(entries) > 50_000
    assert all(dictionary.corrections(wrong) == tuple(rights) for wrong, rights in entries)
    terminal = Words(built.text())  # knows the same, by another way
    assert all(terminal.corrections(wrong) == tuple(rights) for wrong, rights in entries)
    assert not terminal.corrections("receive")
    assert dictionary.corrections("recieve") == ("receive",)
    assert (
        not dictionary.corrections("receive")
        and not dictionary.corrections("ab")
        and not dictionary.corrections("zzzzzz")
    )


def test_what_no_dictionary_knows_is_held_against_what_is_often_written():
    pytest.importorskip("codespell_lib")
    from builder import dictionary as built
    from core.review._spelling import Dictionary

    words = Dictionary(built.compact())
    assert words.knows("colour") and words.knows("color") and words.knows("organise") and words.knows("organize")
    assert not words.knows("intervirw") and not words.knows("switchgear")
    assert words.likely("intervirw")[0] == "interview"
    assert words.likely("conversaiton")[0] == "conversation"
    assert words.likely("apprenticehsips")[0] == "apprenticeships"
    for fine in ("colour", "onboarding", "switchgear", "playtest", "xyzzyq", "sgraffito", "abc", "naïve"):
        assert not words.likely(fine), fine
    text = LETTER.format(
        "Thank you for the intervirw at the foundry, and for the coffe. I use kubectl, “intervirw” and int_ervirw."
    )
    found = [text[f.start : f.end] for f in review(text, About(dictionary=words)) if f.check == "spelling"]
    assert found == ["intervirw", "coffe"]


def test_slips_of_the_hand_are_found_and_right_words_are_not():
    """Every hundredth word of the notes with its middle letters swapped; and every word as it is."""
    pytest.importorskip("codespell_lib")
    from builder import dictionary as built
    from core.review._spelling import Dictionary

    words = Dictionary(built.compact())
    texts = [note.read_text() for note in sorted((Path(__file__).parent / "notes").glob("good*.txt"))]
    plain = sorted({word for text in texts for word in re.findall(r"(?<![\w'-])[a-z]{6,}(?![\w'-])", text)})
    assert sum(bool(words.likely(word)) for word in plain) <= 0.003 * len(plain) + 1
    slips = [(w, w[:2] + w[3] + w[2] + w[4:]) for w in plain if w[2] != w[3] and words.knows(w)]
    slips = [(meant, slip) for meant, slip in slips if not words.knows(slip)]
    found = [(meant, words.corrections(slip) or words.likely(slip)) for meant, slip in slips]
    assert sum(bool(likely) for _, likely in found) >= 0.9 * len(found)
    assert sum(likely[:1] == (meant,) for meant, likely in found) >= 0.85 * len(found)


def test_a_check_is_a_value():
    assert replace(CHECKS["pushy"], title="x").slug == "pushy"
