"""Notes: every kind's examples, and the laws all of them keep."""

import json
import re
from itertools import product
from pathlib import Path

import pytest

from core import notes
from core.errors import Mistake
from core.fields import read_case
from core.kinds import KINDS
from core.notes import joints
from core.notes.say import PLAIN, wordings
from core.notes.sentence import COURTESY, FACT, THEIRS
from core.notes.words import third_person
from core.notes.written import Written
from core.timing import moment

ROOT = Path(__file__).parent.parent
COMPLETED = sorted((ROOT / "bench/notes/completed").glob("*.json"))
TYPED = sorted((ROOT / "bench/notes/typed").glob("*.json"))
NOW = "2026-11-26T18:00:00+01:00"

WARD = {
    "company": "St Mary's Hospital",
    "role": "staff nurse",
    "ended": "2026-11-26T15:03:00+01:00",
    "interest": "yes",
    "people.k.name": "Sister Joan Kelly",
    "people.k.detail": "You told me about the new handover sheets and the night staff.",
    "people.s.name": "Dr. Simon Lacey",
    "people.s.detail": "You asked me what I would change about the night shift first.",
    "skills": "I have three years on acute medical.",
    "fit": "Because you let nurses run their own ward rounds.",
    "availability": "Any afternoon is good for me.",
}


def draft(answers, kind="thank-you", id=None, now=NOW, length="", profile=None):
    case = read_case(answers, {"name": "Ines Duarte"} if profile is None else profile)
    return notes.draft(case, kind, id, moment(now), length=length)


def asked(note):
    return [it.field for it in note.missing]


# ---- the examples of every kind ----

SAMPLES = [(slug, sample) for slug, written in notes.WRITTEN.items() for sample in written.examples]


@pytest.mark.parametrize(("kind", "sample"), SAMPLES, ids=[f"{slug}: {it.says}" for slug, it in SAMPLES])
def test_examples(kind, sample):
    note = draft(sample.answers, kind, sample.id, sample.now, profile=sample.profile)
    expect = dict(sample.expect)
    if "ready" in expect:
        assert note.ready is expect.pop("ready"), note
    if "subject" in expect:
        assert note.subject == expect.pop("subject")
    if "body" in expect:
        assert note.body == "\n".join(expect.pop("body"))
    if "missing" in expect:
        assert asked(note) == expect.pop("missing")
    for piece in expect.pop("has", ()):
        assert piece in note.body
    for piece in expect.pop("lacks", ()):
        assert piece not in note.body
    assert len(note.body.split()) <= expect.pop("most", 1000)
    assert not expect, f"not looked at: {expect}"


def test_every_kind_has_examples_on_both_sides():
    for slug, written in notes.WRITTEN.items():
        assert isinstance(written, Written)
        assert len(written.examples) >= 3, slug
        assert written.sources, slug


# ---- sentences of ours ----


def sentence_tables():
    import importlib

    for slug in notes.WRITTEN:
        module = importlib.import_module(f"core.notes.{slug.replace('-', '_')}.sentences")
        for table in ("SENTENCES", "THANKS"):
            for act, pool in getattr(module, table, {}).items():
                registers = {"": pool} if isinstance(pool, tuple) else pool
                for register, found in registers.items():
                    yield slug, act, register, found


POOLS = list(sentence_tables())


@pytest.mark.parametrize(("slug", "act", "register", "pool"), POOLS, ids=[f"{a} {b} {c}" for a, b, c, _ in POOLS])
def test_our_sentences_are_plain(slug, act, register, pool):
    for wording in pool:
        assert len(wording.split()) <= 14, wording
        assert wording[-1] in ".?…)", wording
        if wording.startswith("("):
            continue  # a stage direction
        assert ":" not in wording, f"a label and a colon: {wording}"
        assert not re.search(
            r"\b(?:pleasure|delighted|excited|thrilled|impressed|enjoyed|honou?red|insightful)\b", wording
        )
        if register == "formal":
            assert not re.search(r"\b\w+'(?:m|ve|d|ll|re|t)\b", wording), f"a contraction: {wording}"


def test_both_registers_of_an_act_are_there():
    seen = {}
    for slug, act, register, pool in POOLS:
        if register:
            seen.setdefault((slug, act), {})[register] = len(pool)
    assert all(set(it) == {"formal", "warm"} for it in seen.values())


@pytest.mark.parametrize("path", COMPLETED, ids=lambda path: path.stem)
def test_what_stands_by_default_is_short_enough_to_be_anybodys(path):
    """A sentence of ours over eight words would be met again in the note of somebody else."""
    data = json.loads(path.read_text())
    case = read_case(data["answers"], data["profile"])
    for person in case.people:
        for slot in notes.draft(case, "thank-you", person.id, moment(NOW)).slots:
            if slot.label == COURTESY:
                assert len(slot.text.split()) <= PLAIN, slot.text


@pytest.mark.parametrize("path", [*COMPLETED, *TYPED], ids=lambda path: f"{path.parent.name} {path.stem}")
def test_every_sentence_is_courtesy_fact_or_the_users(path):
    data = json.loads(path.read_text())
    case = read_case(data["answers"], data["profile"])
    for kind, traits in KINDS.items():
        for id in [one.id for one in case.people] if traits.whose == "person" else [None]:
            note = notes.draft(case, kind, id, moment(NOW))
            for slot in note.slots:
                assert slot.label in (COURTESY, FACT, THEIRS), slot
                if slot.start or slot.end:
                    assert note.body[slot.start : slot.end] == slot.text
                    theirs = any(a < slot.end and slot.start < b for a, b in note.spans)
                    assert theirs == (slot.label == THEIRS), slot


@pytest.mark.parametrize("path", TYPED, ids=lambda path: path.stem)
def test_no_label_and_colon_and_nobody_in_the_third_person(path):
    data = json.loads(path.read_text())
    case = read_case(data["answers"], data["profile"])
    for person in case.people:
        note = notes.draft(case, "thank-you", person.id, moment(NOW))
        ours = "".join(slot.text for slot in note.slots if slot.label != THEIRS)
        assert ":" not in ours
        if note.ready:
            assert not re.search(r"\b(?:he|she) (?:told|said|showed|asked|thinks)\b", note.body, re.IGNORECASE)


# ---- the planner ----


def test_a_fact_goes_to_one_reader_first():
    full = (
        "I have had that on two wards, and each time we found another way to do it with what was there, until it held."
    )
    first, second = (draft({**WARD, "people.k.why": full}, id=id).body for id in "ks")
    assert "acute medical" in first and "ward rounds" in first
    answers = {
        **WARD,
        "people.k.why": f"{full} {full} It took us quite a while and some patience, and it was worth it all.",
    }
    first, second = (draft(answers, id=id).body for id in "ks")
    assert "acute medical" in first and "ward rounds" not in first, "what draws them there goes before what they can do"
    assert "ward rounds" in second and "acute medical" not in second
    answers["people.k.why"] += " Nobody had asked us before, and we said so to everybody who came by in the night."
    first, second = (draft(answers, id=id).body for id in "ks")
    assert "acute medical" in second and "acute medical" not in first, "the first letter is long enough"


def test_an_answer_comes_before_what_one_can_do():
    """A letter leaves off with what speaks for its writer, and names the day they named, whatever the times."""
    asked = {
        "concerns.c.text": "You asked whether I know the British charts.",
        "concerns.c.raised_by": "them",
        "concerns.c.by": "k",
        "concerns.c.answer": "I have not used them yet, but I learned ours in a week.",
    }
    body = draft({**WARD, **asked, "promised": "2026-12-04"}, id="k").body
    said = [body.index(it) for it in ("British charts", "acute medical", "afternoon is good", "by 4 December")]
    assert said == sorted(said)


def test_the_planner_keeps_the_times_with_the_first():
    first, second = (draft(WARD, id=id).body for id in "ks")
    assert "afternoon is good" in first and "afternoon is good" not in second


def test_the_user_moves_a_fact_to_another_reader():
    moved = {**WARD, "notes.thank-you.s.pick.skills": 0}
    assert "acute medical" in draft(moved, id="s").body
    assert "acute medical" not in draft(moved, id="k").body


def test_one_reader_hears_everything_once():
    alone = {name: value for name, value in WARD.items() if not name.startswith("people.s")}
    body = draft(alone).body
    for piece in ("handover", "acute medical", "ward rounds", "afternoon is good"):
        assert body.count(piece) == 1
    assert len(re.findall(r"\bI would (?:really like|like|love|be glad)\b", body)) == 1, "the wish is said once"


def test_a_doubt_is_answered_to_who_raised_it():
    doubt = {
        **WARD,
        "concerns.c.text": "You asked about my notice.",
        "concerns.c.raised_by": "them",
        "concerns.c.by": "s",
        "concerns.c.answer": "It is four weeks, and they know that I am looking.",
    }
    assert "four weeks" in draft(doubt, id="s").body
    assert "four weeks" not in draft(doubt, id="k").body


def test_a_felt_doubt_stays_out_until_it_is_wanted():
    felt = {
        **WARD,
        "concerns.c.text": "I should have said more about wounds.",
        "concerns.c.raised_by": "me",
        "concerns.c.answer": "I did a course on them in May.",
    }
    assert "wounds" not in draft(felt, id="k").body
    assert "wounds" in draft({**felt, "concerns.c.use": True}, id="k").body


def test_ours_are_dropped_before_theirs():
    long = "We ran the night shift with four of us for two years and I kept the rota for all of them in that time."
    note = draft({**WARD, "people.k.detail": " ".join([long] * 4), "people.s.name": "", "people.s.detail": ""})
    assert long in note.body
    assert "hearing from you" not in note.body


# ---- sentence by sentence ----


def slot(note, name):
    return next(it for it in note.slots if it.name == name)


def test_a_wording_is_chosen_for_one_sentence_alone():
    plain = {name: value for name, value in WARD.items() if name not in ("fit", "skills")}
    before = draft(plain, id="k")
    choices = slot(before, "wish").choices
    assert len(choices) > 1
    after = draft({**plain, "notes.thank-you.k.pick.wish": 1}, id="k")
    assert after.body == before.body.replace(choices[0], choices[1])


def test_a_sentence_is_left_out_and_still_listed():
    note = draft({**WARD, "notes.thank-you.k.pick.skills": "out"}, id="k")
    assert "acute medical" not in note.body
    assert slot(note, "skills").out


def test_times_to_talk_close_a_letter_by_themselves():
    note = draft(WARD, id="k", profile={"name": "Ines Duarte", "phone": "07700 900123"})
    assert note.body.endswith("any afternoon is good for me.\n\nYours sincerely,\nInes Duarte\n07700 900123")
    assert "close" in {it.name for it in draft({**WARD, "availability": ""}, id="k").slots}


def test_a_sentence_of_their_own_stands_in_its_place():
    note = draft({**WARD, "notes.thank-you.k.own.wish": "I want this job, plainly."}, id="k")
    assert "I want this job, plainly." in note.body and "to join" not in note.body
    assert slot(note, "wish").own


def test_a_choice_that_is_not_there_any_more_does_no_harm():
    assert draft({**WARD, "notes.thank-you.k.pick.wish": 77}, id="k").body == draft(WARD, id="k").body


def test_greeting_and_sign_off_are_sentences_with_their_place_and_their_wordings():
    note = draft(WARD, id="k")
    first, last = note.slots[0], note.slots[-1]
    assert (first.name, last.name) == ("greeting", "sign-off")
    for slot in note.slots:
        assert note.body[slot.start : slot.end] == ("" if slot.out else slot.text)
    assert len(last.choices) > 1
    for slot in (it for it in (first, last) if len(it.choices) > 1):
        assert slot.choices[slot.picked] == slot.text
        other = draft({**WARD, f"notes.thank-you.k.pick.{slot.name}": 1}, id="k")
        assert slot.choices[1] in other.body.splitlines()
    mine = draft({**WARD, "notes.thank-you.k.own.greeting": "Morning Kate,"}, id="k")
    assert mine.body.startswith("Morning Kate,\n\n") and mine.slots[0].own and mine.short.startswith("Morning Kate, ")
    card = draft(WARD, "phone-script", "k")
    assert not {"sign-off"} & {slot.name for slot in card.slots}, "what is not signed has no sign-off to choose"


def test_an_edit_wins_over_any_draft():
    case = read_case({**WARD, "notes.thank-you.k.text": "Mine."})
    note = notes.draft(case, "thank-you", "k", moment(NOW))
    assert notes.text(case, note) == "Mine." and notes.edited(case, note)


def test_a_sent_note_stays_as_it_was_sent():
    sent = {
        **WARD,
        "sent.thank-you.k": NOW,
        "sent_as.thank-you.k.subject": "Hello",
        "sent_as.thank-you.k.body": "As sent.",
    }
    case = read_case(sent)
    assert notes.text(case, notes.draft(case, "thank-you", "k", moment("2026-12-08T10:00:00+01:00"))) == "As sent."


# ---- mending and asking ----


def test_slips_are_mended_and_named():
    note = draft({**WARD, "people.k.detail": "you told me that i hadnt seen the new ward yet"}, id="k")
    assert "I hadn't seen the new ward yet" in note.body
    assert ("people.k.detail", "i", "I") in note.repairs


def test_what_the_user_keeps_is_not_mended():
    kept = {**WARD, "people.k.detail": "you told me that i hadnt seen the new ward yet", "kept.people.k.detail": True}
    note = draft(kept, id="k")
    assert "you told me that i hadnt seen the new ward yet." in note.body
    assert not note.repairs


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("people.k.detail", "kafka vs rabbitmq for the events pipeline"),
        ("people.k.detail", "the monolith"),
        ("people.k.detail", "🎉🎉"),
        ("people.k.detail", "كان الحديث عن المستودع الجديد"),
        ("people.k.detail", "Wir haben über die neuen Übergaben und die Nachtschicht gesprochen"),
        ("people.k.detail", "word " * 10_000),
        ("people.k.detail", "You told me about the company culture and the role responsibilities."),
        ("skills", "golang, postgres, k8s etc."),
        ("fit", "I'm not sure about the hybrid policy yet."),
        ("availability", "tue/thu after 17:00 IST"),
    ],
)
def test_what_is_no_sentence_is_asked_about_and_nothing_is_lost(field, words):
    answers = {name: value for name, value in WARD.items() if not name.startswith("people.s")} | {field: words}
    note = draft(answers, id="k")
    assert not note.ready
    assert field in asked(note)
    assert answers[field] == words
    assert ":" not in note.body


def test_braces_are_text():
    note = draft(
        {**WARD, "people.k.detail": "You told me why {{ 7*7 }} and {when} stand in every letter you get."}, id="k"
    )
    assert "{{ 7*7 }} and {when}" in note.body


@pytest.mark.parametrize(
    ("detail", "given"),
    [
        ("You told me how the night staff manage.", "telling me how the night staff manage"),
        ("You showed me the new kiln.", "showing me the new kiln"),
        ("We talked about the yellow stickers.", "talking with me about the yellow stickers"),
        ("You asked me what I would change first.", "asking me what I would change first"),
        ("You told me that it leaks and that you fixed it.", "telling me that it leaks and that you fixed it"),
        ("You told me about the otter and I laughed.", ""),
        ("You told me the team eats together.", "telling me that the team eats together"),
        (
            "You told me you draw by hand and you plant at night.",
            "telling me that you draw by hand and you plant at night",
        ),
        ("You told me the story of the otter.", ""),
        ("You asked me a hard question.", ""),
        ("You said that a catalogue is a promise.", ""),
        ("I liked that you publish the mistakes.", ""),
        ("You showed me the kiln, it is huge.", ""),
        ("You showed me the plaid, and let me turn it over.", "showing me the plaid and letting me turn it over"),
        ("You told me that you book 40 minutes, and that's huge.", ""),
        ("You showed me the plaid and then let me turn it over.", "showing me the plaid and letting me turn it over"),
        ("You asked me to true a wheel and then never looked at it once.", ""),
    ],
)
def test_a_detail_becomes_thanks_only_where_that_is_certain(detail, given):
    assert joints.as_thanks(detail) == given


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Mrs. Hargreave", "I have not started that early, but he says you get used to it.", ""),
        ("Mrs. Hargreave", "I have not started that early, but she says you get used to it.", "she"),
        ("Mr. Hargreave", "I have not started that early, but he says you get used to it.", "he"),
        ("Robin Hargreave", "My grandad was a milkman and he says you get used to it.", ""),
        ("Robin Hargreave", "I have not started that early, but he says you get used to it.", "he"),
    ],
)
def test_a_he_may_be_the_reader_only_where_the_title_allows_it(name, text, found):
    assert third_person(text, read_case({**WARD, "people.k.name": name}).people[0]) == found


@pytest.mark.parametrize(
    ("fit", "is_reason"),
    [
        ("Because you let apprentices finish a piece.", True),
        ("Because I have patience.", False),
        ("Because my sister works there.", False),
        ("You promote from within.", False),
        ("Because you promote from within because it works because it does.", False),
    ],
)
def test_a_reason_follows_the_wish_only_where_it_is_about_them(fit, is_reason):
    assert bool(joints.because("I would like to join you.", fit)) is is_reason


@pytest.mark.parametrize(
    ("why", "detail", "text"),
    [
        (
            "It made me laugh. Mine won't get up.",
            "You told me that your dog comes in with you.",
            "It made me laugh when you told me that your dog comes in with you. Mine won't get up.",
        ),
        (
            "It really made me smile.",
            "We talked about the customer who has never bought a book.",
            "It really made me smile when we talked about the customer who has never bought a book.",
        ),
        ("It made me laugh because I do that too.", "You told me that your dog comes in with you.", ""),
        ("It made me laugh.", "The dog comes in with you.", ""),
        ("It made me laugh.", "You told me what you say when the oven is out.", ""),
        ("It made me think.", "You told me that your dog comes in with you.", ""),
    ],
)
def test_a_laugh_goes_before_what_it_was_about(why, detail, text):
    assert "".join(words for _, words in joints.made_me(why, detail) or ()) == text


@pytest.mark.parametrize(
    ("skills", "text"),
    [
        (
            "I can do quick changes in the dark. I did two seasons on tour.",
            "I can do quick changes in the dark, and I did two seasons on tour.",
        ),
        ("I can cook and I can clean. I did two seasons on tour.", ""),
        ("I can weld a little. My uncle has a garage.", ""),
        ("I can weld a little.", ""),
        ("I can weld. I did it for a year. I liked it.", ""),
    ],
)
def test_two_short_sentences_about_the_writer_are_one(skills, text):
    assert "".join(words for _, words in joints.two_of_mine(skills) or ()) == text


@pytest.mark.parametrize(
    ("fit", "text"),
    [
        (
            "Because you mend before you buy.",
            "I like that you mend before you buy, and I'd love to work with you.",
        ),
        ("Because you mend and you care.", ""),
        ("Because you mend since it is right.", ""),
        ("Because I like to mend.", ""),
        ("Because you mend. It is right.", ""),
    ],
)
def test_a_short_reason_leads_to_the_wish(fit, text):
    assert "".join(words for _, words in joints.liked_so(fit, "I'd love to work with you.") or ()) == text


def test_hours_that_follow_a_lead_lose_the_capital_of_their_sentence():
    alone = {name: value for name, value in WARD.items() if not name.startswith("people.s")}
    assert (
        "ring me, late afternoons are best" in draft({**alone, "availability": "Late afternoons are best for me."}).body
    )
    assert "ring me, LATE shifts" not in draft({**alone, "availability": "LATE shifts suit me."}).body


def test_the_day_is_not_said_twice_in_one_sentence():
    alone = {name: value for name, value in WARD.items() if not name.startswith("people.s")}
    alone["people.k.detail"] = "You told me about the Thursday when the lift stood still."
    body = draft(
        {**alone, "sent.thank-you.k": "2026-11-26T18:00:00+01:00"}, "handwritten", now="2026-11-30T18:00:00+01:00"
    ).body
    assert "Thursday" in body and body.count("Thursday") == 1


def test_more_is_asked_for_once():
    """Who would like to know more about it does not hear more about the job as well."""
    alone = {name: value for name, value in WARD.items() if not name.startswith("people.s")} | {"interest": "unsure"}
    assert "hear more" in draft(alone).body
    body = draft({**alone, "people.k.why": "I would like to know more about that."}).body
    assert body.count(" more") == 1 and "talk again" in body


@pytest.mark.parametrize(
    ("times", "stale"),
    [
        ("I can talk any time Wednesday.", True),
        ("I am at home until 5 December.", True),
        ("I work nights this week.", True),
        ("I can talk any Wednesday.", False),
        ("I can talk after three on Wednesdays.", False),
    ],
)
def test_times_of_the_week_of_the_talk_are_not_said_later(times, stale):
    answers = {**WARD, "availability": times, "outcome": "called_off"}
    assert times in draft({**WARD, "availability": times}, id="k").body
    body = draft(answers, "new-time", id="k", now="2026-12-04T12:00:00+01:00").body
    assert (times not in body) is stale


def test_an_answer_is_left_out_with_its_doubt_until_it_is_wanted():
    asked = {
        "concerns.c.text": "You asked whether I know the British charts.",
        "concerns.c.raised_by": "them",
        "concerns.c.by": "k",
        "concerns.c.answer": "I have not used them yet, but I learned ours in a week.",
    }
    out = {**WARD, **asked, "notes.thank-you.k.pick.doubt-c": "out"}
    body = draft(out, id="k").body
    assert "British charts" not in body and "learned ours" not in body
    assert "learned ours" in draft({**out, "notes.thank-you.k.pick.answer-c": 0}, id="k").body


def test_a_letter_does_not_end_on_one_word_twice():
    answers = {**WARD, "interest": "no", "people.k.first_name": True, "people.k.name": "Joan Kelly", "setting": "peer"}
    body = draft(answers, id="k").body
    assert "All the best to you" in body and "Kind regards," in body and "Best wishes," not in body
    assert "Best wishes," in draft({**answers, "interest": "yes"}, id="k").body


# ---- lengths ----

WRITTEN_KINDS = [slug for slug, kind in KINDS.items() if not kind.by_hand and not kind.spoken]


@pytest.mark.parametrize(
    ("path", "kind"), list(product(COMPLETED, WRITTEN_KINDS)), ids=lambda it: getattr(it, "stem", it)
)
def test_the_short_form_fits_a_text_message(path, kind):
    data = json.loads(path.read_text())
    case = read_case(data["answers"], data["profile"])
    ids = [one.id for one in case.people] if KINDS[kind].whose == "person" else [None]
    for id in ids:
        note = notes.draft(case, kind, id, moment(NOW), length="short")
        assert 0 < len(note.short) <= 300
        assert note.body == note.short
        name = case.profile.name.split()[0]
        assert name in note.short


def test_the_short_form_keeps_the_detail():
    assert "handover sheets" in draft(WARD, id="k").short


def test_in_a_short_form_a_doubt_and_its_answer_stand_together_or_not_at_all():
    """ "I have not, but …" answers nothing where the question had no room."""
    asked = {
        "concerns.c.text": "You asked whether I had worked in the NHS before.",
        "concerns.c.answer": "I have not, but we used the same protocols in Lagos.",
    }
    for detail in ("You told me about the new handover sheets.", WARD["people.k.detail"] * 2):
        for skills in ("I have three years on acute medical.", "", WARD["skills"] * 3):
            given = {**WARD, **asked, "people.k.detail": detail, "skills": skills, "availability": "", "fit": ""}
            brief = draft({**given, "concerns.c.by": "k"}, id="k").short
            assert ("You asked whether" in brief) is ("I have not, but" in brief)
    assert "I have not, but" in draft({**WARD, **asked, "skills": "", "fit": "", "concerns.c.by": "k"}, id="k").short


def test_a_short_last_note_still_says_that_it_is_the_last():
    case = {**WARD, "role": "Year 4 teacher", "culture": "formal"}
    note = draft(case, "final", length="short")
    assert "Year 4 teacher" in note.body and "leave it with you" in note.body and "Either way" not in note.body


def test_a_card_and_a_call_have_no_short_form():
    assert not draft(WARD, "handwritten", "k").short
    assert not draft(WARD, "phone-script", "k").short


# ---- names of things that are not there ----


@pytest.mark.parametrize(("kind", "id"), [("love-letter", None), ("thank-you", "nobody"), ("requested", "nothing")])
def test_what_is_not_there_is_said(kind, id):
    with pytest.raises(Mistake):
        draft(WARD, kind, id)


def test_a_doubtful_name_is_never_ready():
    note = draft({**WARD, "people.k.name": "margaret ?"}, id="k")
    assert not note.ready and "people.k.name" in asked(note)


def test_wordings_leave_out_what_the_case_does_not_know():
    case = read_case({"people.k.name": "Ana"})
    letter = notes.address(case, "thank-you", "k", moment(NOW))
    assert wordings(letter, {"x": ("We met {met}.", "We met.")}, "x") == ("We met.",)


# ---- first names ----


def test_people_on_first_names_are_greeted_so():
    case = {**WARD, "people.s.name": "Simon Lacey"}
    assert draft(case, id="s").body.startswith("Dear Simon Lacey,")
    assert draft({**case, "people.s.first_name": True}, id="s").body.startswith("Hello Simon,")
    formal = {**case, "people.s.first_name": True, "culture": "formal"}
    assert draft(formal, id="s").body.startswith("Dear Simon,")
    titled = draft({**WARD, "people.s.first_name": True}, id="s").body
    assert titled.startswith("Hello Simon,") and "Yours sincerely" not in titled, "then the title is not said"


# ---- a talk about no job ----

_OF_A_JOB = re.compile(r"\b(?:job|role|position|post|interview|process|decide|decided|decision|candidate|join)\b", re.I)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("accept", "more-time", "agency", "decline")])
@pytest.mark.parametrize(("interest", "culture"), list(product(("yes", "unsure"), ("formal", "casual"))))
def test_an_informal_talk_without_a_role_speaks_of_no_job_and_no_decision(kind, interest, culture):
    given = {
        "company": "The Old Mill",
        "ended": "2026-11-16T15:03:00+01:00",
        "setting": "informal",
        "interest": interest,
        "culture": culture,
        "people.s.name": "Sally",
        "people.s.detail": "You told me how you found the mill wheel under a metre of mud.",
        "requested.r.what": "photos of my bar",
        "fit": "Because you close on Mondays.",
    }
    id = {"person": "s", "request": "r"}.get(KINDS[kind].whose)
    note = draft(given, kind, id)
    for wording in (note.body, *(it for slot in note.slots for it in slot.choices)):
        assert not _OF_A_JOB.search(wording), wording
    assert "nterview" not in note.subject, note.subject


# ---- what is no sentence of theirs at all ----

MAILS = (
    "From: Kate Morris <kate@hv.example>\nTo: me\nSubject: Interview\n\nHi Sam,\n\nThanks for coming in.\nKate",
    "Hi Sam,\n\nThanks for coming in on Tuesday. I really enjoyed our chat.\n\nBest,\nKate",
    "I liked it.\n\nOn Mon, 23 Nov 2026 at 10:12, Kate Morris wrote:\n> See you at ten.",
    "-----Original Message-----\nSee you at ten.",
)


@pytest.mark.parametrize("field", ["people.k.detail", "people.k.why", "skills", "fit"])
@pytest.mark.parametrize("mail", MAILS)
def test_a_pasted_mail_is_asked_about_and_kept_whole(field, mail):
    note = draft({**WARD, field: mail}, id="k")
    assert field in asked(note) and "mail" in next(it for it in note.missing if it.field == field).question
    assert "Thanks for coming in" not in note.body and "See you at ten" not in note.body
    words = notes.as_it_stands(read_case({**WARD, field: mail}), field)
    assert words.mended is None and words.text == " ".join(mail.split())


@pytest.mark.parametrize(
    "words",
    [
        "You told me about the handover sheets.\nI had not seen that before.",
        "Hello Dolly was on the radio in the ward, and you sang along.",
        "You told me: from now on, subject to a vote, the night staff choose the rota.",
        "On Monday you wrote: “No more lists.” It hung above the desk on the ward.",
    ],
)
def test_what_only_looks_like_a_mail_is_a_detail(words):
    assert "mail" not in " ".join(it.question for it in draft({**WARD, "people.k.detail": words}, id="k").missing)


def test_ten_thousand_characters_are_quoted_in_a_few():
    for typed in ("x" * 10_000, "https://example.org/" + "a" * 3_000):
        (need,) = (it for it in draft({**WARD, "people.k.detail": typed}, id="k").missing)
        assert len(need.question) < 120 and not need.replies


def test_an_address_gets_no_article():
    note = draft({**WARD, "people.k.detail": "https://example.org/kiln"}, id="k")
    assert note.missing and all("the https" not in reply.words for reply in note.missing[0].replies)


def test_a_mark_that_turns_the_words_behind_it_is_left_out():
    note = draft({**WARD, "people.k.detail": "You told me about the sheets\u202e and the staff at night."}, id="k")
    assert note.ready and "\u202e" not in note.body


# ---- nothing twice: ours give way to theirs ----

WISHES = (
    "I'd love to join you.",
    "I would love to work with you because you bake by hand.",
    "I would very much like the job.",
    "I want this job more than any other.",
)
NO_WISHES = (
    "I want to work with people who argue about fonts.",
    "I would like to be part of that.",
    "I'd love to know how you keep them.",
    "I want the job done well.",
)
OUR_WISH = re.compile(r"I(?: would|'d) (?:\w+ ){0,3}(?:like|love) (?:the|to join|to work with you)")


@pytest.mark.parametrize("field", ["fit", "people.k.why"])
@pytest.mark.parametrize("kind", ["thank-you", "check-in", "final"])
@pytest.mark.parametrize("words", WISHES)
def test_a_wish_of_theirs_is_the_only_one(words, kind, field):
    given = {
        "company": "Acme",
        "role": "baker",
        "ended": WARD["ended"],
        "interest": "yes",
        "people.k.name": "Kate Hill",
    }
    given |= {"people.k.detail": "You told me how you wake the dough.", field: words}
    note = draft(given, kind, "k" if kind == "thank-you" else None)
    assert note.ready
    said = note.body.replace(words.rstrip("."), "x")
    assert len(OUR_WISH.findall(said)) == (words.rstrip(".") not in note.body), note.body


@pytest.mark.parametrize("words", NO_WISHES)
def test_what_is_no_wish_leaves_ours(words):
    note = draft({**WARD, "people.k.why": words, "fit": "", "skills": ""}, id="k")
    assert len(OUR_WISH.findall(note.body.replace(words, "x"))) == 1, note.body


def test_thanks_of_theirs_go_into_ours_or_stand_for_them():
    def body(detail, **more):
        return draft({**WARD, "people.k.detail": detail, **more}, id="k").body

    assert ", and for showing me the kiln behind the ward." in body(
        "Thank you for showing me the kiln behind the ward."
    )
    assert body("Thank you so much for your time and the tour of the kiln.").count("hank you") == 1
    assert body("You thanked the porter by name, and so did I.").count("hank you") == 1


def test_a_close_of_theirs_closes():
    for words in ("I hope to hear from you soon.", "I look forward to hearing from you."):
        text = draft({**WARD, "fit": words, "availability": ""}, id="k").body
        assert f"{words}\n" in text and ", so" not in text and text.count("hear") == 1, text
