"""Mending: each repair keeps its examples, what is right stays as it is, and what is mended once is mended."""

import json
import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.fields import read_case
from core.mending import (
    LONGEST,
    REPAIRS,
    Certain,
    Context,
    changes,
    context_of,
    english,
    is_sentence,
    mend,
    question,
    replaced,
)
from core.mending._language import mendable
from core.mending.asking import QUESTIONS
from core.model import Person
from core.notes import as_it_stands

HERE = Path(__file__).parent
SPELLING = {"teh": "the", "dovtails": "dovetails", "niether": "neither"}
CONTEXT = Context(("Mick", "Lena Fischer"), "Kaffeine", "bench joiner", Person("m", "Mick"), SPELLING, True)
KINDS = tuple(QUESTIONS)


def lines(name: str) -> list[str]:
    found = (HERE / name).read_text("utf-8").splitlines()
    return [line for line in found if line and not line.startswith("#")]


CLEAN, DIRTY, FRAGMENTS = lines("mending_clean.txt"), lines("mending_dirty.txt"), lines("mending_fragments.txt")
each_repair = pytest.mark.parametrize("repair", REPAIRS.values(), ids=REPAIRS)

# ---- repairs ----


@each_repair
def test_a_repair_keeps_its_examples(repair):
    assert len(repair.changes) >= 3 and len(repair.leaves) >= 3
    for before, after in repair.changes:
        assert replaced(before, changes(repair, before, repair.context)) == after != before
        assert not changes(repair, after, repair.context)
    for text in repair.leaves:
        assert not changes(repair, text, repair.context), text


@each_repair
def test_a_repair_says_what_it_is_for(repair):
    assert repair.title and repair.title[-1] not in ".!?"
    assert repair.why.endswith(".") and repair.stage in (0, 1, 2) and repair.touches in ("", "role", "names")


@each_repair
def test_examples_are_not_mended_elsewhere_into_something_else(repair):
    """A repair's result stands when all the others have read it as well."""
    for _, after in repair.changes:
        mended = mend(after, repair.context)
        assert not [edit for edit in mended.edits if edit.repair == repair.slug], after


def test_what_is_right_stays_as_it_is():
    assert len(CLEAN) >= 300
    assert {line: mend(line, CONTEXT).text for line in CLEAN if mend(line, CONTEXT).edits} == {}


def test_what_is_dirty_is_mended():
    pairs = [line.split(" => ") for line in DIRTY]
    assert len(pairs) >= 120
    wrong = {before: mend(before, CONTEXT).text for before, after in pairs if mend(before, CONTEXT).text != after}
    assert set(wrong) <= {"when he was young he worked in leeds"}  # known: no comma, so no certain sentence


def test_texts_written_later():
    """The one left: "12 hour shifts" might belong to it as well."""
    reader = Person("p", "Priya Nair", "Ms")
    context = Context(("Ms Priya Nair", "Nina Holt"), "Greenfield", "shop assistant", reader, None, True)
    pairs = [(line.split(" => ")[0], line.split(" => ")[-1]) for line in lines("mending_more.txt")]
    wrong = [before for before, after in pairs if mend(before, context).text != after]
    assert len(pairs) == 120 and wrong == ["they said its 12 hour shifts , which is fine"]


@pytest.mark.parametrize("text", [line.split(" => ")[0] for line in DIRTY])
def test_edits_are_of_what_was_typed(text):
    mended = mend(text, CONTEXT)
    assert replaced(text, [(edit.start, edit.end, edit.text) for edit in mended.edits]) == mended.text
    assert all(one.end < two.start or one.end == two.start != one.start for one, two in pairwise(mended.edits))
    assert {edit.repair for edit in mended.edits} <= set(REPAIRS)
    assert "".join(piece for _, piece in mended.pieces()) == mended.text
    assert mended.original == text


def test_pieces_are_marked_by_whole_words():
    mended = mend("i met mick, i think", Context(("Mick",)))
    assert mended.pieces() == [
        (True, "I"),
        (False, " met "),
        (True, "Mick,"),
        (False, " "),
        (True, "I"),
        (False, " think"),
    ]
    assert mend("You laughed.", CONTEXT).pieces() == [(False, "You laughed.")]


# ---- what is never touched ----

NEVER = (
    '"im late, dont wait" and i', "the call `i = im + dont` and i", "see https://im.example/dont?i=u and i",
    "i@dont.example and i",
    "dont_wait.txt and i", "{{ im }} and i", "parseDont and i", "“teh list” and i",
)  # fmt: skip


@pytest.mark.parametrize("text", NEVER)
def test_quotes_code_and_addresses_stay(text):
    mended = mend(text, CONTEXT).text
    assert mended.removesuffix(".").removesuffix("I").lower() == text.removesuffix("i").lower()
    assert mended.removesuffix(".").removesuffix("I")[1:] == text.removesuffix("i")[1:]


def test_a_word_of_the_case_stays():
    case = Context(
        ("Im Yoon", "Ur Shlonsky", "Don Dont"), "monday.com", "english teacher (im)", None, {"yoon": "soon"}, False
    )
    for text in ("I met im and ur and dont", "the english im is here", "we spoke of it at monday.com"):
        assert mend(text, case).text == text
    assert mend("I had coffee with ryan & co", Context((), "Ryan & Co")).text == "I had coffee with Ryan & Co"


@pytest.mark.parametrize("text", (
    "im Büro war es schön und ich dachte dont", "la saudade na poesia de Pessoa", "terças e quintas de manhã",
    "dont je vous ai parlé avec mon ami", "se eu conheço o SDL Trados", "i když je to pravda",
    "i miei genitori e la mia casa",
    "本日は面接のお時間をいただき", "مرحبا بكم im", "im Januar bin ich in der Schweiz",
    "u kunt mij op mon bereiken en het is",
    "jeg er på jobb i morgen",
))  # fmt: skip
def test_another_language_stays(text):
    assert english(text) is not True
    assert mend(text, CONTEXT) == mend(text, CONTEXT) and mend(text, CONTEXT).text == text


@pytest.mark.parametrize(("text", "verdict"), (
    ("You told me how the ward works", True), ("Der Hund ist nicht mit mir", False), ("latte art", None),
    ("😍", None), ("", None),
    ("I worked at Gießerei Süd in Köln", True), ("kafka vs rabbitmq", None),
    ("Uso memoQ há dez anos e o Trados há três.", False),
))  # fmt: skip
def test_the_language_is_known_or_not(text, verdict):
    assert english(text) is verdict


# ---- whatever is typed ----

HOSTILE = [
    piece * (20_000 // len(piece))
    for piece in (
        *("i ", "im dont ", "his her ", ", ", "a, b ", "😍", "\n", " ", "i", "“", "he said that ", "{", "mon tue "),
        *("its its'", "x", "שלום ", "I WOULD LOVE THE YARD ", "um ", "! ? ", "@.", "The kiln that ", "I know a, b, "),
        *("'", "/", "<", "so we, like, "),
    )
]


def fastest(work, *given_) -> float:
    """Seconds of our own processor time, the best of three."""
    best = 9.0
    for _ in range(3):
        started = time.process_time()
        work(*given_)
        best = min(best, time.process_time() - started)
    return best


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:10]))
def test_long_texts_are_fast_and_whole(text):
    assert mend(text, CONTEXT).text == text
    assert fastest(mend, text, CONTEXT) < 0.05
    assert max(fastest(question, text, kind) for kind in KINDS) < 0.05


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:10]))
def test_a_text_just_short_enough_to_be_mended_is_no_trap(text):
    text = text[:LONGEST]
    mended = mend(text, CONTEXT)
    assert mend(mended.text, CONTEXT).text == mended.text
    assert sum(map(str.isalpha, mended.text)) >= 0.5 * sum(map(str.isalpha, text)) or "um" in text
    assert fastest(mend, text, CONTEXT) < 0.6  # all of it is wrong; a field of 300 characters takes a few thousandths
    assert max(fastest(question, text, kind) for kind in KINDS) < 0.05


@pytest.mark.parametrize(
    "text",
    ("", " ", "😍", "😍😍 ❤️", ":)", "xx", "i", "?", "Immediately", "vendredi", "um", "lol", "&", "\u202e", "\x00"),
)
def test_next_to_nothing_is_not_lost(text):
    mended = mend(text, CONTEXT)
    assert mended.text.strip() or not text.strip()
    assert mend(mended.text, CONTEXT).text == mended.text


PIECES = st.sampled_from(
    "i im he she his her told me said was mick Mick's lena its it's mon tue may in march and & + w/ w/o u ur lol um "
    "well so like , . ! !! ? ; : \" ' ( ) 😍 :) xx teh dont cant id ill a b c the yard is has knows kaffeine english I "
    "HAVE etc &c - \n 7*7 {{ }} https://a.b/i x@y.z ` we know that who resident".split(" ")
)


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join) | st.text(max_size=60) | st.lists(PIECES, max_size=14).map("".join))
def test_mending_twice_is_mending_once(text):
    mended = mend(text, CONTEXT)
    assert mend(mended.text, CONTEXT).text == mended.text
    assert replaced(text, [(edit.start, edit.end, edit.text) for edit in mended.edits]) == mended.text
    assert "".join(piece for _, piece in mended.pieces()) == mended.text
    for kind in KINDS:
        question(mended.text, kind)


SOMEBODY_ELSE = """
you told me about your first boss and how he fired you
We talked about Messi and how he plays.
we talked about the new hire and what she brings
i liked the story of your grandad and his shed
the tour guide was funny and he knew every tree
you said the last guy left because he hated nights
my husband works for you, he drives the 42
she is my neighbour, the one with the dog
we talked about god and whether he exists
I loved your dog and his basket
the bloke who fixed it said he used tape
Ofsted was there and her report was fine
you told me your daughter loves it and that she sings
I thought of my nan and her hands
the puppy and his blanket
we laughed about Kevin and his hat
you showed me the robot, he waved
we discussed hamlet and his doubts
the client changed his mind
you described how a buyer thinks and what she pays
the ref blew his whistle
the last candidate said she would think about it
I met your number two and liked her ideas
Jess said he was late
your head of sales told me he likes data
""".strip().splitlines()


@pytest.mark.parametrize("text", SOMEBODY_ELSE)
def test_he_may_be_somebody_else(text):
    edits = mend(text, Context(("Mick Foster",), reader=Person("m", "Mick Foster"))).edits
    assert not [edit for edit in edits if edit.repair == "reader"]


def test_only_a_certain_correction_is_taken_from_the_dictionary():
    class Known:
        def corrections(self, word):
            return {"zteh": ("the",), "zthier": ("their", "there")}.get(word, ())

    mended = mend("zteh staff and zthier kiln", Context(spelling=Certain(Known())))
    assert mended.text == "the staff and zthier kiln"


# ---- the context of a field ----


def test_the_context_is_read_from_the_case():
    case = read_case({
        "company": "Kaffeine", "role": "barista", "people.a.name": "Tom", "people.b.name": "Ana",
        "concerns.c.text": "x", "concerns.c.by": "b", "skills": "what tom and Ana saw", "fit": "what Tom saw",
    })  # fmt: skip
    assert context_of(case, "people.a.detail").reader.name == "Tom"
    assert context_of(case, "concerns.c.text").reader.name == "Ana"
    assert context_of(case, "skills").reader is None
    assert context_of(case, "skills").sentence and context_of(case, "people.a.detail").sentence
    for field in ("company", "people.a.name", "requested.r.what", "people.a.title", "debrief.text"):
        assert not context_of(case, field).sentence
    assert set(context_of(case, "skills").names) == {"Tom", "Ana"}
    assert context_of(case, "fit").names == ("Tom",)  # so a name that changes is news only to the words it is in
    alone = read_case({"people.a.name": "Tom"})
    assert context_of(alone, "skills").reader.name == "Tom"


@pytest.mark.parametrize(("name", "typed", "mended"), (
    ("Kate and Rob", "they showed me the snail farm", "You showed me the snail farm."),
    ("Kate and Rob", "he showed me the snail farm", "He showed me the snail farm."),
    ("Sister Joan Kelly", "sister kelly told me that she runs the ward", "You told me that you run the ward."),
    ("Sister Joan Kelly", "he told me about the ward", "He told me about the ward."),
    ("Dr. Jane Smith, MD", "Dr Smith asked me why I left", "You asked me why I left."),
    ("Mr. Brian Foster", "he told me how one resident wants his tea", "You told me how one resident wants his tea."),
    ("Mr. Brian Foster", "she told me how one resident wants his tea", "She told me how one resident wants his tea."),
    ("", "he told me about the ward", "You told me about the ward."),
))  # fmt: skip
def test_the_reader_is_spoken_to(name, typed, mended):
    case = read_case({"people.a.name": name, "people.a.detail": typed})
    assert mend(typed, context_of(case, "people.a.detail")).text == mended


# ---- sentences and questions ----


def test_fragments_are_no_sentences():
    assert len(FRAGMENTS) > 100
    assert [line for line in FRAGMENTS if is_sentence(line)] == []


def test_sentences_are_sentences():
    """Of what needs no repair nearly all is found to be a sentence; the rest is asked about in vain, not harmed."""
    missed = [line for line in CLEAN if not is_sentence(line)]
    assert len(missed) <= 4, missed


COMPLETED = (
    ("detail", "your flat white recipe", "We talked about your flat white recipe."),
    ("detail", "kafka vs rabbitmq", "You told me about kafka vs rabbitmq."),
    ("detail", "timber, joints, CLT, the fire people", "We talked about timber, joints, CLT and the fire people."),
    ("detail", "How you moved the warehouse", "You told me how you moved the warehouse."),
    ("detail", "The monolith", "We talked about the monolith."),
    ("detail", "Loved the bit on killing features", "I loved the bit on killing features."),
    ("detail", "told me about the merger", "You told me about the merger."),
    (
        "detail",
        "- design tokens\n- your crit on Thursdays",
        "We talked about design tokens and your crit on Thursdays.",
    ),
    (
        "detail",
        "the oak staircase you did for the church it's amazing",
        "The oak staircase you did for the church is amazing.",
    ),
    ("detail", "what you said about training", "I liked what you said about training."),
    ("detail", "lad who counts the buses", "You told me about the lad who counts the buses."),
    ("detail", "children who cry in maths tests", "You told me about children who cry in maths tests."),
    ("detail", "family room, they put a piano in", "You told me about the family room. They put a piano in."),
    ("detail", "The damp map! One boiler installer", "You told me about the damp map. One boiler installer."),
    ("detail", "calls cues with her eyes shut", "You call cues with her eyes shut."),
    ("detail", "killed a feature and nobody complained", "You killed a feature and nobody complained."),
    (
        "detail",
        "the drawer of orphan tiles, from houses long gone",
        "You told me about the drawer of orphan tiles, from houses long gone.",
    ),
    ("why", "lol", "It made me laugh."),
    ("why", "not what I am used to", "It is not what I am used to."),
    ("why", "my father and his tea", "It reminded me of my father and his tea."),
    ("why", "glad you told me", "I am glad you told me."),
    ("skills", "30 years nights", "I have 30 years of nights."),
    ("skills", "Chief engineer 14 years", "I have 14 years as a chief engineer."),
    ("skills", "can drive a forklift", "I can drive a forklift."),
    ("fit", "no frozen dough", "I like that you have no frozen dough."),
    ("concern", "pay cut", "You asked about the pay cut."),
    ("concern", "kafka in prod?", "You asked about the kafka in prod."),
    ("concern", "only been lead as cover", "You mentioned that I have only been lead as cover."),
    ("concern", "why did I leave the first place", "You asked why I left the first place."),
    ("answer", "no but ran the safety talk", "I have not, but I ran the safety talk."),
    ("answer", "can buy it out", "I can buy it out."),
    ("availability", "Wed 2-4, Fri all day", "I can talk on Wed 2-4 and Fri all day."),
    ("why", "made me laugh", "It made me laugh."),
    ("why", "because I have a dog", "I liked it because I have a dog."),
    ("skills", "crushed my number 6 quarters in a row", "At my last post I crushed my number 6 quarters in a row."),
    (
        "skills",
        "3 years on acute medical, cannulation and phlebotomy trained",
        "I have 3 years on acute medical behind me and am trained in cannulation and phlebotomy.",
    ),
    ("skills", "trained in cannulation", "I am trained in cannulation."),
    ("skills", "running experiments without a platform", "I am good at running experiments without a platform."),
    ("skills", "dbt and teaching SQL to analysts", "I know dbt and am good at teaching SQL to analysts."),
    (
        "skills",
        "excellent communication skills and a team player",
        "I have excellent communication skills and am a team player.",
    ),
    ("skills", "sage, xero", "I know sage and xero."),
    ("skills", "don't have a car but I can get the bus", "I don't have a car but I can get the bus."),
    ("fit", "Friendly", "You were friendly."),
    ("fit", "because I grew up here", "I would like to join you because I grew up here."),
    ("concern", "that I hadn't worked in the NHS before", "You mentioned that I hadn't worked in the NHS before."),
    ("concern", "how do you handle on call with kids", "You asked how I handle on call with kids."),
    ("concern", "Do you drive?", "You asked whether I drive."),
    ("concern", "my English", "You asked about my English."),
    ("concern", "overqualified", "You asked whether I am overqualified."),
    ("concern", "No site experience", "You mentioned that I have no site experience."),
    ("answer", "10 weeks with Costain last summer", "I spent 10 weeks with Costain last summer."),
    (
        "answer",
        "did it for 2 years at a startup, was the only PM",
        "I did it for 2 years at a startup and was the only PM.",
    ),
    ("skills", "trained in cannulation", "I have been trained in cannulation."),
    ("skills", "good with people", "I think that I am good with people."),
    ("availability", "from Monday on", "I am free from Monday on."),
    ("availability", "mornings best", "Mornings are best."),
    ("availability", "whenever", "I am free whenever it suits you."),
    ("feedback", "because it is too far", "My reason is that it is too far."),
    ("requested", "github link to the library", "You asked for the github link to the library."),
    ("requested", "My last 2 W2s", "You asked me to send my last 2 W2s."),
)


@pytest.mark.parametrize(("kind", "text", "completion"), COMPLETED)
def test_a_fragment_is_completed(kind, text, completion):
    asked = question(text, kind)
    assert completion in asked.completions


@pytest.mark.parametrize(("kind", "text"), (
    ("detail", "activation metrics / why day-7 retention lies"),
    ("skills", "mental math < 5s, C++/OCaml"), ("fit", "models first, renders later"), ("skills",
    "three BLAs from pre-IND to approval"),
    ("fit", "- remote\n- small team"), ("availability", "always really but not the 4th"), ("detail", "nice"),
))  # fmt: skip
def test_where_nothing_is_certain_nothing_is_offered(kind, text):
    asked = question(text, kind)
    assert asked.completions == ()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_offered_is_whole(kind):
    """Over every fragment and every kind of field: completions are sentences that need no repair."""
    answered = 0
    for line in (mend(line, Context()).text for line in FRAGMENTS):
        asked = question(line, kind)
        assert asked is not None
        assert len(asked.completions) <= 2
        for completion in asked.completions:
            assert is_sentence(completion) and question(completion, kind if kind != "concern" else "detail") is None
            assert re.match(r"[A-Z0-9a-z\"]", completion) and completion.endswith(".") and ".." not in completion
            assert mend(completion, Context(sentence=True)).text == completion
        answered += bool(asked.completions)
    assert answered > len(FRAGMENTS) * (0.6 if kind in ("detail", "skills", "concern") else 0.08)


def test_a_sentence_is_not_asked_about():
    assert [line for line in CLEAN if is_sentence(line) and question(line, "detail")] == []
    assert question("", "detail") is None and question("😍", "detail") is None
    assert question("terças e quintas de manhã", "availability") is None


# ---- every word of every shipped case ----


@pytest.mark.parametrize("path", sorted((HERE / "cases").glob("*.json")), ids=lambda path: path.stem)
def test_the_words_of_a_case_are_mended_or_left(path):
    answers = json.loads(path.read_text("utf-8"))["answers"]
    case = read_case(answers)
    for field, typed in answers.items():
        if not isinstance(typed, str):
            continue
        context = context_of(case, field)
        mended = mend(typed, context)
        assert mend(mended.text, context).text == mended.text
        assert mendable(typed) or mended.text == typed


def test_an_answer_to_a_doubt_has_no_then():
    """Only the answer stands behind what was asked; elsewhere the words before it say since when."""
    typed = "Since then I have had the operation and I walk every day."
    case = read_case({"concerns.c.text": "You asked about my knee.", "concerns.c.answer": typed, "skills": typed})
    told = mend(typed, context_of(case, "concerns.c.answer"))
    assert told.text == "I have had the operation and I walk every day."
    assert mend(told.text, context_of(case, "concerns.c.answer")).text == told.text
    for field in ("skills", "concerns.c.text", "people.a.why"):
        assert mend(typed, context_of(case, field)).text == typed


@pytest.mark.parametrize("text", (
    "Les cours sont de 9h à 17h et je suis libre après 18h.", "Ich bin um 16h da und habe bis 18h Zeit für das.",
    "Aujourd'hui je suis là at 16h et vous êtes dans la salle.",
))  # fmt: skip
def test_hours_of_another_language_stay(text):
    assert mend(text, CONTEXT).text == text


ELLIS = "You told me about Mr Ellis who was a baker, so your night staff put the kettle on for him."


@pytest.mark.parametrize(("name", "detail", "why", "asked"), (
    ("Carys Bowen", ELLIS, "I nearly cried in the car. Most places would just put him back to bed.", False),
    ("Carys Bowen", ELLIS, "Most places would just put her back to bed.", True),
    ("Carys Bowen", ELLIS, "He explained it so well that I wrote it down.", True),
    ("Carys Bowen", "You told me about the handover sheets.", "Most places would just put him back to bed.", True),
    ("Carys Bowen", "You told me about the patient who sings at four.", "I thought of her in the car.", False),
    ("Carys Bowen", "You told me about your son who sings at four.", "I thought of her in the car.", True),
))  # fmt: skip
def test_who_is_spoken_of_in_the_detail_may_be_meant_in_its_why(name, detail, why, asked):
    case = read_case({"people.a.name": name, "people.a.detail": detail, "people.a.why": why})
    stands = as_it_stands(case, "people.a.why")
    assert stands.text == why and bool(stands.problem) is asked


def test_only_somebody_else_in_the_detail_keeps_the_reader_from_being_spoken_to():
    typed = "I liked his rule."
    for detail, mended in ((ELLIS, typed), ("You told me about the rota.", "I liked your rule.")):
        case = read_case({"people.a.name": "Mr Owen Reed", "people.a.detail": detail})
        assert mend(typed, context_of(case, "people.a.why")).text == mended
    case = read_case({"people.a.name": "Mr Owen Ellis", "people.a.detail": ELLIS.replace(" who", ", he")})
    assert mend(typed, context_of(case, "people.a.why")).text == "I liked your rule."
