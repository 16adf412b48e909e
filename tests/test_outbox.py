"""The outbox: which notes make sense now, how each goes out, which would be one too many, and what is remarked."""

import json
from pathlib import Path

import pytest

import core.notes
import core.outbox
from core.app import handle
from core.fields import read_case
from core.kinds import note_key
from core.model import Finding
from core.outbox import findings, item, outbox, over_following_up, texts
from core.plan import plan
from core.review import About, review
from core.rules.interview import interview
from core.timing import moment
from core.view import case_regions

CASES = Path(__file__).parent / "cases"
E = "2026-11-18T15:00:00+01:00"  # a Wednesday
NUDGED = {"sent.check-in": "2026-11-25T10:00:00+01:00", "sent.final": "2026-12-02T10:00:00+01:00"}


def outgoing(answers, now, profile=None):
    case = read_case(answers, profile)
    return outbox(case, plan(case, moment(now)), moment(now))


# ---- how to send it ----

AGENCY = {"people.lee.name": "Lee Park", "people.lee.part": "agency"}
GIVEN = {"people.ana.address": "ana@harbour.example", "people.ana.address_from": "given"}
SAME_DAY, NEXT_DAY, THIRD_DAY = (f"2026-11-{n}T18:00:00+01:00" for n in (18, 19, 20))


@pytest.mark.parametrize(
    ("says", "kind", "answers", "now", "name", "also", "rule"),
    [
        ("email is the way", "thank-you", GIVEN, SAME_DAY, "email", (), 50),
        (
            "nothing said about an address is no reason to go to HR",
            "thank-you",
            {},
            SAME_DAY,
            "email",
            (),
            50,
        ),
        ("no address: HR", "thank-you", {"people.ana.address_from": "none"}, SAME_DAY, "hr", (), 15),
        (
            "no address: HR for a check-in too",
            "check-in",
            {"people.ana.address_from": "none"},
            SAME_DAY,
            "hr",
            (),
            15,
        ),
        ("asked to call", "check-in", {"asked_to_call": True}, SAME_DAY, "phone", ("email",), 52),
        (
            "asked to call, even the next day",
            "thank-you",
            {"asked_to_call": True},
            NEXT_DAY,
            "phone",
            ("email",),
            52,
        ),
        (
            "rapport, the same day",
            "thank-you",
            {"people.ana.rapport": True},
            SAME_DAY,
            "phone",
            ("email",),
            53,
        ),
        ("rapport, but the next day", "thank-you", {"people.ana.rapport": True}, NEXT_DAY, "email", (), 56),
        (
            "rapport, the day after next",
            "thank-you",
            {"people.ana.rapport": True},
            THIRD_DAY,
            "phone",
            ("email",),
            53,
        ),
        (
            "their answer is overdue",
            "check-in",
            {"promised": "2026-11-19"},
            THIRD_DAY,
            "email",
            ("phone",),
            57,
        ),
        ("their answer is not overdue", "check-in", {"promised": "2026-11-20"}, THIRD_DAY, "email", (), 50),
        ("overdue, but the next day", "check-in", {"promised": "2026-11-18"}, NEXT_DAY, "email", (), 50),
        (
            "overdue thanks are not a reason to call",
            "thank-you",
            {"promised": "2026-11-19"},
            THIRD_DAY,
            "email",
            (),
            50,
        ),
        ("material goes by email", "requested", {"asked_to_call": True}, SAME_DAY, "email", (), 50),
        (
            "a card at a traditional company",
            "handwritten",
            {"culture": "traditional"},
            SAME_DAY,
            "card",
            (),
            63,
        ),
        ("a card is advised against in tech", "handwritten", {"culture": "tech"}, SAME_DAY, "card", (), 62),
        ("a card is not needed elsewhere", "handwritten", {"culture": "formal"}, SAME_DAY, "card", (), 61),
        ("a call is a call", "phone-script", {"asked_to_call": True}, SAME_DAY, "phone", ("email",), 52),
        ("a call the next day is advised against", "phone-script", {}, NEXT_DAY, "phone", ("email",), 56),
        ("an agency stands between", "thank-you", AGENCY, SAME_DAY, "agency", (), 12),
        ("an agency passes a check-in on too", "check-in", AGENCY, SAME_DAY, "agency", (), 12),
        ("they allow it", "thank-you", {**AGENCY, "agency_allows": True}, SAME_DAY, "email", (), 50),
        ("no call past them", "check-in", {**AGENCY, "asked_to_call": True}, SAME_DAY, "agency", (), 12),
        ("HR is HR", "ask-hr", {}, SAME_DAY, "hr", (), 15),
    ],
)
def test_the_channel(says, kind, answers, now, name, also, rule):
    found = item(read_case(interview(answers)), kind, None if kind == "requested" else "ana", moment(now)).channel
    assert (found.name, found.also) == (name, also)
    assert rule in {source.advice for source in found.sources}
    assert found.why.endswith(".")


def test_an_answer_without_a_date_is_overdue_after_two_weeks():
    case = read_case(interview())
    assert item(case, "check-in", "ana", moment("2026-12-02T23:59:00+01:00")).channel.also == ()
    assert item(case, "check-in", "ana", moment("2026-12-03T00:00:00+01:00")).channel.also == ("phone",)


def way(case, kind, person):
    return item(case, kind, person, moment(SAME_DAY)).channel.name


def test_a_note_to_the_company_goes_to_someone_who_can_be_reached():
    answers = interview({"people.ana.address_from": "none", "people.ben.name": "Ben Okafor"})
    assert way(read_case(answers), "check-in", None) == "email"
    assert way(read_case({}), "check-in", None) == "email"
    to_hr = interview({"hr.name": "Sato Emi"})
    assert way(read_case(to_hr), "check-in", None) == "hr"
    assert way(read_case(to_hr | GIVEN), "check-in", None) == "email"
    assert way(read_case(to_hr), "thank-you", "ana") == "email"


# ---- which notes ----


@pytest.mark.parametrize(
    ("says", "answers", "now", "expected"),
    [
        (
            "a thank-you for each",
            {"people.ben.name": "Ben"},
            SAME_DAY,
            [("thank-you", "ana"), ("thank-you", "ben")],
        ),
        ("before the end is known too", {"ended": None}, SAME_DAY, [("thank-you", "ana")]),
        ("or a decline", {"ended": None, "interest": "no"}, SAME_DAY, [("decline", "")]),
        ("material", {"requested.r.what": "cv"}, SAME_DAY, [("requested", "r"), ("thank-you", "ana")]),
        (
            "the check-in on its day",
            {},
            "2026-11-25T10:00:00+01:00",
            [("thank-you", "ana"), ("check-in", "")],
        ),
        (
            "the last one on its day, beside those that are sent",
            NUDGED | {"sent.thank-you.ana": E, "sent.final": None},
            "2026-12-02T10:00:00+01:00",
            [("thank-you", "ana"), ("check-in", ""), ("final", "")],
        ),
        ("a refusal", {"interest": "no"}, SAME_DAY, [("decline", "")]),
        ("an answer to a no", {"outcome": "rejected", "outcome_at": E}, SAME_DAY, [("rejection-reply", "")]),
        (
            "what helps after an offer",
            {"outcome": "offer", "outcome_at": E},
            SAME_DAY,
            [("more-time", ""), ("accept", ""), ("decline", "")],
        ),
        ("what helps after withdrawing", {"outcome": "withdrawn", "outcome_at": E}, SAME_DAY, [("decline", "")]),
        (
            "an answer to a word from them",
            {"outcome": "heard", "outcome_at": E, "sent.thank-you.ana": E},
            SAME_DAY,
            [("thank-you", "ana"), ("reply", "")],
        ),
        (
            "something to put right, before the check-in",
            {"correction": "It was three ships.", "sent.thank-you.ana": E},
            SAME_DAY,
            [("thank-you", "ana"), ("correction", "")],
        ),
        (
            "nothing is put right after the check-in",
            {"correction": "It was three ships.", "sent.thank-you.ana": E, "sent.check-in": E},
            SAME_DAY,
            [("thank-you", "ana"), ("check-in", "")],
        ),
        (
            "an agency gets a report, the others their thanks",
            {"people.lee.name": "Lee Park", "people.lee.part": "agency"},
            SAME_DAY,
            [("agency", "lee"), ("thank-you", "ana")],
        ),
        (
            "a card once the email is sent",
            {"culture": "traditional", "sent.thank-you.ana": E},
            SAME_DAY,
            [("thank-you", "ana"), ("handwritten", "ana")],
        ),
        ("no card before", {"culture": "traditional"}, SAME_DAY, [("thank-you", "ana")]),
        (
            "one call, not one to each",
            {"asked_to_call": True, "people.ben.name": "Ben"},
            SAME_DAY,
            [("thank-you", "ana"), ("thank-you", "ben"), ("phone-script", "ana")],
        ),
        (
            "HR, where there is no address",
            {"people.ana.address_from": "none"},
            SAME_DAY,
            [("thank-you", "ana"), ("ask-hr", "")],
        ),
        (
            "no call on the next day",
            {"people.ana.rapport": True},
            NEXT_DAY,
            [("thank-you", "ana")],
        ),
    ],
)
def test_the_notes_on_offer(says, answers, now, expected):
    found = outgoing(interview(answers), now)
    assert [it.note.key for it in found] == [note_key(*pair) for pair in expected]


def test_hr_is_not_called_by_a_script_for_nobody():
    answers = interview({"people.ana.address_from": "none", "hr.name": "Rosa Lind", "asked_to_call": True})
    found = outgoing(answers | {"sent.thank-you.ana": E}, "2026-11-25T18:00:00+01:00")
    assert [it.note.key for it in found] == ["thank-you.ana", "check-in"]
    assert (found[1].channel.name, found[1].channel.also) == ("phone", ("hr",))


# ---- not too many ----


@pytest.mark.parametrize(
    ("says", "kind", "answers", "words"),
    [
        ("a first thank-you", "thank-you", {}, ""),
        (
            "a second thank-you",
            "thank-you",
            {"sent.thank-you.ana": E},
            "You have thanked Ana Ruiz already, on Wed 18 Nov.",
        ),
        ("a first check-in", "check-in", {}, ""),
        ("a second check-in", "check-in", {"sent.check-in": E}, "You have checked in already"),
        ("a check-in after the last one", "check-in", NUDGED, "You have followed up one last time already"),
        ("the last one", "final", {"sent.check-in": E}, ""),
        ("one more after the last", "final", NUDGED, "You have followed up one last time already"),
        ("a call after the last", "phone-script", NUDGED, "You have followed up one last time already"),
        ("a call before it", "phone-script", {"sent.check-in": E}, ""),
        (
            "after a no",
            "check-in",
            {"outcome": "rejected", "outcome_at": E},
            "They have given you their answer",
        ),
        ("after an offer", "final", {"outcome": "offer", "outcome_at": E}, "They made you an offer"),
        ("after closing", "final", {"done.close": E}, "You have closed this one"),
        (
            "a new round after their word",
            "check-in",
            NUDGED | {"outcome": "heard", "outcome_at": "2026-12-04T10:00:00+01:00"},
            "",
        ),
        ("material is never too much", "requested", {"sent.requested.r": E}, ""),
    ],
)
def test_one_note_too_many_is_said(says, kind, answers, words):
    found = over_following_up(read_case(interview(answers)), kind, "ana")
    assert found.startswith(words) and bool(found) is bool(words)
    assert "(advice" not in found and found.endswith("." if found else "")


# ---- the user's own text ----

DRAFTED = {"people.ana.detail": "You showed me the tide tables you keep by hand."}
MINE = "Dear Ana, thank you for your time today. I would like the job very much, and I hope to hear from you."
OWN = {**DRAFTED, "notes.thank-you.ana.text": MINE}


def test_the_edit_wins_and_the_draft_goes_on():
    (mine,) = outgoing(interview(OWN), SAME_DAY)
    assert mine.own == mine.text == MINE and mine.sendable
    assert "tide tables" in mine.note.body
    assert texts((mine,)) == {"thank-you.ana": MINE}
    (draft,) = outgoing(interview(), SAME_DAY)
    assert draft.text == draft.note.body and not draft.own and not draft.sendable


# ---- remarks ----


def remarked(answers, profile=None, **about):
    items = outgoing(interview(answers), SAME_DAY, profile)
    return findings(items, About(read_case(interview(answers), profile), **about))


def test_a_note_that_waits_for_words_gets_no_remark_and_one_that_does_not_is_read():
    assert remarked({}) == {}
    assert remarked(DRAFTED, {"name": "Jo Day"}) == {"thank-you.ana": ()}
    found = remarked(OWN)
    assert found.keys() == {"thank-you.ana"} and all(isinstance(it, Finding) for it in found["thank-you.ana"])
    assert "no-detail" in {it.check for it in found["thank-you.ana"]}
    assert not remarked(OWN, off=frozenset(it.check for it in found["thank-you.ana"]))["thank-you.ana"]


GRAVE = {
    "You told me about [name] and the tag in the template.": "“[name]”",
    "You told me about {{ 7*7 }} and the template that broke.": "“{{ 7*7 }}”",
    "You told me that <b>bold</b> is banned in the print shop.": "“",
    "I am desperate to try the lathe you showed me.": "“desperate”",
    "You showed me the kiln, and you never replied about the glaze.": "“you never replied",
}


@pytest.mark.parametrize(("detail", "words"), GRAVE.items())
@pytest.mark.parametrize("length", ["", "short"])
def test_a_draft_is_not_ready_while_words_in_it_would_be_remarked_on_in_anybodys(detail, words, length):
    given = {
        "ended": E,
        "company": "Harbour",
        "people.a.name": "Ana Sousa",
        "people.a.detail": detail,
        "interest": "yes",
    }
    case = read_case(given, {"name": "Lee Wood"})
    found = item(case, "thank-you", "a", moment(SAME_DAY), length)
    assert not found.sendable and found.note.missing[0].field == "people.a.detail"
    assert found.note.missing[0].question.startswith(words)
    for reply in (one for need in found.note.missing for one in need.replies):
        given[reply.field] = reply.value  # "Leave it as it is"
    assert item(read_case(given, {"name": "Lee Wood"}), "thank-you", "a", moment(SAME_DAY), length).sendable


@pytest.mark.parametrize(
    "detail",
    [
        "You told me that the farm was desperate for rain in May.",
        "You told me that nobody has ever called you back about the boat.",
        "You said I could try the lathe in the second workshop.",
        "You told me that we should hurry up with the harvest.",
    ],
)
def test_what_they_told_is_no_reproach(detail):
    given = {
        "ended": E,
        "company": "Harbour",
        "people.a.name": "Ana Sousa",
        "people.a.detail": detail,
        "interest": "yes",
    }
    assert item(read_case(given, {"name": "Lee Wood"}), "thank-you", "a", moment(SAME_DAY)).sendable


CLEAN = (Path(__file__).parent / "mending_clean.txt").read_text("utf-8").splitlines()


def test_a_ready_draft_is_one_that_would_pass_from_a_stranger():
    """Each sentence that needs no repair, as a detail: what is ready is not remarked on gravely."""
    remarked, ready = {}, 0
    for detail in (line for line in CLEAN if line.startswith(("You ", "We ", "I liked "))):
        given = {"ended": E, "company": "Harbour", "people.a.name": "Ana Sousa", "interest": "yes"}
        case = read_case({**given, "people.a.detail": detail}, {"name": "Lee Wood"})
        found = item(case, "thank-you", "a", moment(SAME_DAY))
        ready += found.sendable
        grave = [it for it in review(found.text, About(case, "thank-you", "a")) if it.severity == "must"]
        if found.sendable and grave:
            remarked[detail] = grave
    assert ready > 40 and not remarked, remarked


def test_a_short_form_is_not_asked_for_a_closing():
    given = {"ended": E, "company": "Harbour", "people.a.name": "Ana Sousa", "interest": "yes"}
    given["people.a.detail"] = (
        "You told me how you find the leak in a hull of forty metres by the sound of a coin on it."
    )
    given |= {
        "skills": "I have mended hulls in steel and in wood for eleven years.",
        "notes.thank-you.a.length": "short",
    }
    case = read_case(given, {"name": "Lee Wood"})
    out = outbox(case, plan(case, moment(SAME_DAY)), moment(SAME_DAY))
    assert not findings(out, About(case))["thank-you.a"]


def test_the_name_that_a_card_asks_for_is_no_remark_too():
    assert not remarked(DRAFTED)["thank-you.ana"]
    assert "no-signature" in {it.check for it in remarked(OWN)["thank-you.ana"]}


def test_a_note_is_read_beside_the_others_of_its_kind_and_with_all_that_the_case_says():
    spoke = "We spoke of tide tables kept by hand, of the new pier and of night shifts."
    same = f"Hi {{}},\nThank you for the hour. {spoke}\nJo"
    answers = {"people.ben.name": "Ben Okafor", "interest": "unsure"}
    answers |= {f"notes.thank-you.{id}.text": same.format(id.title()) for id in ("ana", "ben")}
    for found in remarked(answers).values():
        checks = {it.check: it.severity for it in found}
        assert checks["too-alike"] == "must" and checks["no-interest"] == "consider"


# ---- frozen as it was sent ----


def test_a_sent_note_is_what_was_sent_as_long_as_it_is_sent():
    was = {"sent_as.thank-you.ana.subject": "Thank you, Ana", "sent_as.thank-you.ana.body": "Hi Ana,\nas I sent it."}
    sent = {**was, "sent.thank-you.ana": SAME_DAY, "notes.thank-you.ana.text": "an edit of another day"}
    for now in (SAME_DAY, THIRD_DAY):
        (found,) = [it for it in outgoing(interview(sent), now) if it.note.key == "thank-you.ana"]
        assert (found.note.subject, found.text) == ("Thank you, Ana", "Hi Ana,\nas I sent it.")
    (found,) = [it for it in outgoing(interview(was), SAME_DAY) if it.note.key == "thank-you.ana"]
    assert found.text == found.note.body != "Hi Ana,\nas I sent it." and found.note.subject != "Thank you, Ana"


# ---- once a request ----


def counted(monkeypatch, module, name):
    calls, real = [], getattr(module, name)

    def spy(*given, **more):
        calls.append(given)
        return real(*given, **more)

    monkeypatch.setattr(module, name, spy)
    return calls


@pytest.mark.parametrize("action", ["case", "ics", "text"])
def test_six_notes_are_six_letters_and_six_channels_and_one_plan_a_request(monkeypatch, action):
    case = json.loads((CASES / "five-interviewers.json").read_text("utf-8"))
    letters = counted(monkeypatch, core.notes, "address")
    channels = counted(monkeypatch, core.outbox, "_channel")
    plans = counted(monkeypatch, core.app, "plan")
    request = {"action": action, "now": "2026-11-26T10:00:00+01:00", "id": "abc", **case}
    answer = json.loads(handle(json.dumps(request)))
    assert "error" not in answer
    if action == "case":
        assert answer["regions"]["notes"].count("<article") == 6
        assert sum(name.startswith("remarks.") for name in answer["regions"]) == 6
    assert (len(letters), len(channels), len(plans)) == (6, 6, 1)


def test_hundreds_of_people_are_written_to():
    people = {f"people.p{n}.name": f"Person {n}" for n in range(300)}
    assert len(outgoing(interview(people | {"asked_to_call": True}), SAME_DAY)) == 302


@pytest.mark.parametrize(
    ("sent", "offered"),
    [
        ("", {"more-time", "accept", "decline"}),
        ("more-time", {"more-time", "accept", "decline"}),
        ("accept", {"accept"}),
        ("decline", {"decline"}),
    ],
)
def test_an_offer_that_is_answered_is_not_answered_otherwise(sent, offered):
    now = moment("2026-11-25T12:00:00+01:00")
    answers = {"outcome": "offer", "outcome_at": "2026-11-24T10:00:00+01:00"}
    case = read_case(interview(answers | ({f"sent.{sent}": "2026-11-25T10:00:00+01:00"} if sent else {})))
    kinds = {item.note.kind for item in outbox(case, plan(case, now), now)}
    assert kinds & {"more-time", "accept", "decline"} == offered


def test_who_accepted_may_still_withdraw_and_a_new_offer_is_open_again():
    now = moment("2026-11-27T12:00:00+01:00")
    for outcome, sent in (("withdrawn", "accept"), ("offer", "decline")):
        answers = {"outcome": outcome, "outcome_at": "2026-11-26T10:00:00+01:00"}
        case = read_case(interview(answers | {f"sent.{sent}": "2026-11-25T10:00:00+01:00"}))
        kinds = {item.note.kind for item in outbox(case, plan(case, now), now)}
        assert ("decline" if outcome == "withdrawn" else "accept") in kinds


@pytest.mark.parametrize(("heard", "out"), [("2026-11-25T12:00:05+01:00", False), ("2026-11-24T12:00:05+01:00", True)])
def test_a_check_in_that_a_word_has_answered_is_drafted_anew(heard, out):
    """Else the note of the next one would be the old one, sent already."""
    frozen = {"sent_as.check-in.body": "As it was sent.", "sent_as.check-in.subject": "Then"}
    answers = {
        "sent.thank-you.ana": "2026-11-18T18:00:00+01:00",
        "sent.check-in": "2026-11-25T10:00:00+01:00",
        **frozen,
    }
    case = read_case(interview(answers | {"outcome": "heard", "outcome_at": heard}))
    now = moment("2026-12-02T10:00:00+01:00")
    found = next(one for one in outbox(case, plan(case, now), now) if one.note.key == "check-in")
    assert (found.text == "As it was sent.", found.note.subject == "Then") == (out, out)
    assert (item(case, "check-in", None, now).text == "As it was sent.") is out
    regions = case_regions(case, "x", now, plan(case, now), outbox(case, plan(case, now), now))
    assert ("Sent Wed 25 Nov" in regions["notes"]) is out
    assert ('data-before="2026-11-25T10:00:00+01:00"' in regions["plan"]) is not out
