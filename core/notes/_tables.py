"""The sentences we lend to the user's words: for every field that asks for some, one pool for each form.

The law of this module: tables only. The pools of one field run in step, and no sentence stands in two places
of them, so two people of one case never meet in one wording.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.notes._letter import Pool


@dataclass(frozen=True, slots=True)
class Way:
    """How words of one form are said: inside a sentence of ours ({x}), or opening it ({X}); `lead` goes
    before them.

    With neither pool, `lead` and the words are the sentence.
    """

    inside: Pool = ()
    opening: Pool = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Frame:
    """`before` and `after` are the sentence the form shows around the empty field; `alone` are the forms that
    stand as they are."""

    before: str
    after: str
    ways: Mapping[str, Way]
    loose: Pool
    alone: tuple[str, ...] = ("sentence",)


# ---- what you two talked about (advice 24, 46, 47) ----

_HEARING = (
    "I enjoyed hearing about {x}.",
    ("I have thought more than once since then about {x}.", "I keep thinking about {x}."),
    "What stayed with me most was {x}.",
    ("I found it instructive to hear about {x}.", "I liked hearing about {x}."),
    ("I particularly valued our exchange about {x}.", "The best part, for me, was {x}."),
    ("I learned a good deal when we spoke about {x}.", "I learned a lot when we got onto {x}."),
)
_STAYED = (
    "{X} {stays} with me.",
    ("{X} gave me a good deal to think about.", "{X} gave me plenty to think about."),
    ("{X} made a strong impression on me.", "{X} made an impression on me."),
    ("{X} came back to me more than once afterwards.", "{X} kept coming back to me afterwards."),
    ("{X} interested me in particular.", "{X} caught my attention straight away."),
    ("{X} will stay in my mind.", "{X} will stick in my mind."),
)

DETAIL = Frame(
    before="I enjoyed hearing about",
    after=".",
    ways={
        "clause": Way(_HEARING, _STAYED),
        "noun": Way(_HEARING, _STAYED),
        "gerund": Way(_HEARING, _STAYED),
        "talk": Way((), _STAYED),
        "that": Way((), _STAYED, lead="the fact "),
        "when": Way((), _STAYED, lead="the moment "),
        "about": Way((), _STAYED, lead="our conversation "),
        "verb:we": Way(lead="we "),
        "verb:you": Way(lead="you "),
        "verb:I": Way(lead="I "),
        "question": Way(
            (
                "One question from our conversation has stayed with me: {x}.",
                (
                    "I have gone on considering one of the questions we came to: {x}.",
                    "I am still turning over one of the questions we came to: {x}.",
                ),
                "There is a question I have thought about since: {x}.",
                "One question has been on my mind since we spoke: {x}.",
                "I am still thinking about one question we discussed: {x}.",
                "We touched on a question that I have gone back to since: {x}.",
            )
        ),
    },
    loose=(
        "One part of our conversation has stayed with me: {x}.",
        "There is one thing I have gone back to since we spoke: {x}.",
        "One moment in particular is still on my mind: {x}.",
        "Of everything we discussed, I have thought most about this: {x}.",
        "There was one point I valued above the rest: {x}.",
        "I made a note of one thing as soon as we had finished: {x}.",
    ),
)

# ---- one or two skills (28, 29) ----

_BRINGING = (
    "What I would bring to the work is {x}.",
    "From the first week you could count on {x}.",
    "What I can offer you is {x}.",
    "One thing I could put to use straight away is {x}.",
    "In this role I could draw on {x}.",
    (
        "I believe that {x} would make me useful to you early on.",
        "I think {x} would make me useful to you early on.",
    ),
)
_USEFUL = (
    "{X} would let me contribute from the first week.",
    ("{X} should be of use to you from the outset.", "{X} should come in useful straight away."),
    "{X} would carry over well to this work.",
    (
        "{X} would allow me to take on my share of the work early.",
        "{X} would help me pull my weight early on.",
    ),
    "{X} would help me find my feet quickly.",
    "{X} could be my first contribution.",
)
_DONE = (
    "{X}, which would help me from the start.",
    "{X}, and I would put that to use for you.",
    "{X}, and much of that would carry over.",
    "{X}, which is not far from what this role asks for.",
    "{X}, and I would be able to build on that here.",
    "{X}, and that is what I would bring with me.",
)

SKILLS = Frame(
    before="What I would bring to the work is",
    after=".",
    ways={
        "noun": Way(_BRINGING, _USEFUL),
        "clause": Way(_BRINGING, _USEFUL),
        "gerund": Way(_BRINGING, _USEFUL),
        "gerund:of": Way(_BRINGING, _USEFUL, lead="experience in "),
        "verb:I": Way((), _DONE, lead="I "),
        "verb:we": Way((), _DONE, lead="I "),
        "verb:you": Way((), _DONE, lead="I "),
        "adjective": Way((), _DONE, lead="I am "),
    },
    loose=(
        "For my part, I would bring this: {x}.",
        "What you could count on from me: {x}.",
        "What I can offer in turn: {x}.",
        "One thing I could put to use straight away: {x}.",
        "In this role I could draw on the following: {x}.",
        "My side of it, in a few words: {x}.",
    ),
)

# ---- why you and they fit (30, 83) ----

_BECAUSE_OF = (
    "I think we would work well together because of {x}.",
    "I see a good match here because of {x}.",
    "What makes me think that we suit each other is {x}.",
    "What speaks for working together, I think, is {x}.",
    "One reason I can picture myself with you is {x}.",
    "I believe this could go well for both sides, given {x}.",
)

FIT = Frame(
    before="I think we would work well together because",
    after=".",
    ways={
        "said": Way(
            (
                "I think we would work well together because {x}.",
                "I see a good match here, because {x}.",
                "It seems to me that we suit each other, because {x}.",
                "What speaks for working together, I think, is that {x}.",
                "One reason I can picture myself with you is that {x}.",
                "I believe this could go well for both sides, because {x}.",
            )
        ),
        "because": Way(
            (
                "I think we would work well together {x}.",
                "I see a good match here {x}.",
                "It seems to me that we suit each other {x}.",
                "I think there is good reason for us to work together {x}.",
                "I can picture myself with you {x}.",
                "I believe this could go well for both sides {x}.",
            )
        ),
        "noun": Way(_BECAUSE_OF),
        "clause": Way(_BECAUSE_OF),
        "gerund": Way(_BECAUSE_OF),
        "that": Way(
            (
                "What makes me think that we would work well together is {x}.",
                "I see a good match here, given {x}.",
                "It seems to me a good sign {x}.",
                "What speaks for working together, I think, is {x}.",
                "One reason I can picture myself with you is {x}.",
                "What tells me that this could go well for both sides is {x}.",
            )
        ),
        "verb:I": Way(lead="I "),
        "verb:we": Way(lead="we "),
        "verb:you": Way(lead="you "),
    },
    loose=(
        "Why I think we would work well together: {x}.",
        "The match I see, in short: {x}.",
        "Why it seems to me that we suit each other: {x}.",
        "What speaks for working together, I think: {x}.",
        "One reason I can picture myself with you: {x}.",
        "Why I believe this could go well for both sides: {x}.",
    ),
)

# ---- a doubt and the answer to it (31, 32) ----

_ASKED = (
    "You asked {x}.",
    "When we spoke, you wanted to know {x}.",
    "You wondered {x}, and I would like to answer that more fully.",
    "One thing you asked was {x}.",
    "I would like to come back to one question, {x}.",
    "It was a fair question {x}.",
)
_RAISED = (
    "You asked about {x}.",
    "When we spoke, you wanted to know more about {x}.",
    "You wondered about {x}, and I would like to answer that more fully.",
    "One thing you brought up was {x}.",
    "I would like to come back to {x}.",
    "It was fair to ask about {x}.",
)
_POINTED = (
    "You raised the point {x}.",
    "When we spoke, the point came up {x}.",
    "You had noticed {x}, and I would like to answer that more fully.",
    "One doubt you voiced was {x}.",
    "I would like to come back to the point {x}.",
    "It was fair to point out {x}.",
)
_QUOTED = (
    "You asked me: {x}.",
    "When we spoke, you put a question to me: {x}.",
    "One of your questions deserves a fuller answer: {x}.",
    "One thing you asked was this: {x}.",
    "I would like to come back to one of your questions: {x}.",
    "You asked me something that I have gone on thinking about: {x}.",
)
UNNAMED = (
    "There is one point I would like to answer more fully.",
    "On one point I owe you a better answer.",
    "One of my answers was shorter than it should have been.",
    "I would like to add something on one point.",
    "One thing I could have put more clearly.",
    "Let me return to one point in our conversation.",
)

CONCERN = Frame(
    before="You asked",
    after=".",
    alone=(),
    ways={
        "clause": Way(_ASKED),
        "if": Way(_ASKED),
        "noun": Way(_RAISED),
        "gerund": Way(_RAISED),
        "about": Way(_ASKED),
        "that": Way(_POINTED),
        "mine": Way(_POINTED, lead="that "),
        "question": Way(_QUOTED),
        "unnamed": Way(UNNAMED),
    },
    loose=(
        "You raised a point that I would like to come back to: {x}.",
        "When we spoke, this came up: {x}.",
        "You wondered about one thing that I would like to answer more fully: {x}.",
        "One thing you brought up was this: {x}.",
        "I would like to return to one of your doubts: {x}.",
        "It was fair to bring this up: {x}.",
    ),
)

FELT = Frame(
    before="I would like to add a word about",
    after=".",
    alone=(),
    ways={
        form: Way(
            (
                "I would like to add a word about {x}.",
                "I owe you a clearer answer about {x}.",
                "I was brief when we came to {x}.",
                "There is more to say about {x} than I managed.",
                "I could have said more about {x}.",
                "Let me add something about {x}.",
            )
        )
        for form in ("noun", "clause", "gerund")
    },
    loose=UNNAMED,
)

ANSWER = Frame(
    before="My answer:",
    after="",
    ways={
        "noun": Way(
            (
                "What I can point to is {x}.",
                "My answer to that is {x}.",
                "What I can set against it is {x}.",
                "I would answer with {x}.",
                "What should help is {x}.",
                "I can point to {x}.",
            )
        ),
        "verb:I": Way(lead="I "),
        "verb:we": Way(lead="we "),
        "verb:you": Way(lead="I "),
        "adjective": Way(lead="I am "),
    },
    loose=(
        "My fuller answer: {x}.",
        "In short: {x}.",
        "This is what I can say to that: {x}.",
        "To put it plainly: {x}.",
        "What I would add: {x}.",
        "What I should have said: {x}.",
    ),
)

# ---- when you can talk again (33, 34) ----

REACH = Frame(
    before="If anything is still open, you can reach me",
    after=".",
    ways={
        "time": Way(
            (
                (
                    "If anything is still open, I am reachable {x}.",
                    "If anything is still open, you can reach me {x}.",
                ),
                (
                    "Should further questions arise, you can reach me {x}.",
                    "If more questions come up, I am around {x}.",
                ),
                "If another conversation would help, I am free {x}.",
                "I will gladly answer anything else you would like to know; I can talk {x}.",
                (
                    "For further questions or another meeting, I am available {x}.",
                    "For more questions or another chat, I am free {x}.",
                ),
                "Do ask if something was left unanswered; I can be reached {x}.",
            )
        ),
        "adjective": Way(
            (
                "If anything is still open, I am {x}.",
                ("Should further questions arise, I am {x}.", "If more questions come up, I am {x}."),
                "If another conversation would help, I am {x}.",
                "I will gladly answer anything else you would like to know; I am {x}.",
                "For further questions or another talk, I am {x}.",
                "Do ask if something was left unanswered; I am {x}.",
            )
        ),
    },
    loose=(
        "If anything is still open, this is when I am reachable: {x}.",
        "Should further questions come up, this is when we could talk: {x}.",
        "If another conversation would help, this would suit me: {x}.",
        "I will gladly answer anything else you would like to know, at a time such as this: {x}.",
        "For further questions or another talk, I have these times: {x}.",
        "Do ask if something was left unanswered; this would suit me: {x}.",
    ),
)

# ---- an honest view of the role (93) ----

_DECIDED = (
    "What decided it for me was {x}.",
    "The reason, to be open with you, lies in {x}.",
    "In the end it came down to {x}.",
    "What weighed most was {x}.",
)

FEEDBACK = Frame(
    before="What decided it for me was",
    after=".",
    ways={
        "noun": Way(
            (
                "What decided it for me was {x}.",
                "The reason, to be open with you, is {x}.",
                "In the end it came down to {x}.",
                "What weighed most was {x}.",
            )
        ),
        "clause": Way(_DECIDED),
        "gerund": Way(_DECIDED),
        "that": Way(
            (
                "What decided it for me was {x}.",
                "The reason, to be open with you, is {x}.",
                "In the end it came down to the fact {x}.",
                "What weighed most was {x}.",
            )
        ),
        "said": Way(
            (
                "What decided it for me was that {x}.",
                "The reason, to be open with you, is that {x}.",
                "In the end it came down to this: {x}.",
                "What weighed most was that {x}.",
            )
        ),
        "because": Way(
            (
                "I decided this {x}.",
                "To be open with you, I came to this {x}.",
                "In the end I chose so {x}.",
                "I am stepping back {x}.",
            )
        ),
        "verb:I": Way(lead="I "),
        "verb:we": Way(lead="we "),
        "verb:you": Way(lead="you "),
        "adjective": Way(lead="I am "),
    },
    loose=(
        "What decided it for me: {x}.",
        "The reason, to be open with you: {x}.",
        "In the end it came down to this: {x}.",
        "What weighed most: {x}.",
    ),
)

# ---- material they asked for (64) ----

MATERIAL = Frame(
    before="As you asked, I have attached",
    after=".",
    alone=(),
    ways={
        "noun": Way(
            (
                "As you asked, I have attached {x}.",
                "You will find {x} attached, as promised.",
                "I am sending you {x}, attached to this message, as we agreed.",
                "I said that I would send you {x}; everything is attached.",
                "Following our conversation, I have attached {x}.",
                "With this message you receive {x}, attached as promised.",
            )
        ),
    },
    loose=(
        "I have attached what you asked for: {x}.",
        "As promised, you will find this attached: {x}.",
        "Attached to this message is what we agreed on: {x}.",
        "What I said I would send you is attached: {x}.",
        "Following our conversation, this is attached: {x}.",
        "With this message you receive what I promised, attached: {x}.",
    ),
)

# an invitation to call or to write, typed as one

PLEASE = (
    "If anything is still open, please {x}.",
    "Should further questions come up, please {x}.",
    "If another conversation would help, please {x}.",
    "I will gladly answer anything else you would like to know; please {x}.",
    "For further questions or another talk, please {x}.",
    "If something was left unanswered, do {x}.",
)
