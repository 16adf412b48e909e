"""Messages that several kinds say: thanks with what they are for, a reminder of the talk, a wish with its reason.

The law of this module: it joins a sentence of ours to one of the user's where core/notes/joints.py is certain, and
lets them follow each other where it is not.
"""

from __future__ import annotations

from core.notes import joints, words
from core.notes.letter import Letter
from core.notes.planner import Content
from core.notes.say import Sentences, choice, may_say, quote, say
from core.notes.sentence import COURTESY, FACT, THEIRS, Sentence
from core.notes.words import Words


def detail_of(told: Content) -> Words | None:
    """What the user and the first of these readers talked about, if it stands."""
    return next((detail for _, detail, _ in told.details if detail.stands), None)


def why_of(told: Content) -> Words | None:
    """What made it stay with the user, if it stands."""
    return next((why for _, _, why in told.details if why.stands), None)


def thanks_for(
    letter: Letter, thanks: Sentence, detail: Words | Sentence | None, alone: bool = False
) -> Sentence | None:
    """Thanks for what was told or shown: "…, and for telling me how …". The sentence is the user's, so that a tap on it
    leads to their field; None where that is not certain to read well. In the chosen wording, or the first that shares
    no word with theirs; `alone`: with the first of their sentences only, where the rest would have no point."""
    first, rest = words.split_first(detail.text) if detail else ("", "")
    given = joints.as_thanks(first)
    if not detail or not given or thanks.out:
        return None
    chosen = thanks.text
    if choice(letter, thanks.name) is None and words.shared(chosen, given):
        dateless = chosen.replace(f" {letter.facts['when']}", "")  # no "on Friday, …, the Friday when"
        chosen = next((it for it in (dateless, *thanks.choices) if not words.shared(it, given)), chosen)
    pieces = joints.thanks_for(chosen, given, "" if alone else rest)
    if isinstance(detail, Sentence):
        return detail.said(pieces, must=True)
    return thanks.said(pieces, label=THEIRS, field=detail.field, choices=(), must=True)


def led_by(letter: Letter, thanks: Sentence, told: list[Sentence]) -> list[Sentence]:
    """Thanks, then what was told: in one sentence with the first of these where that reads well."""
    joined = thanks_for(letter, thanks, told[0]) if told and not told[0].out else None
    return [joined, *told[1:]] if joined else [thanks, *told]


def reminder(letter: Letter, met: Sentence | None, told: Content) -> Sentence | None:
    """ "We met on 3 November, when you told me …": which of many candidates is writing."""
    detail = detail_of(told)
    clause = joints.when_clause(detail.text) if detail else ""
    if not met or not detail or not clause:
        return met
    return met.said(joints.when(met.text, clause), label=THEIRS, field=detail.field, choices=())


def wish(
    letter: Letter, sentences: Sentences, fit: Words, weight: int = 70, alone: bool = True, wished: bool = False
) -> list[Sentence]:
    """The one wish, with what draws the user there where there is such: behind it as a reason, or before it;
    without `alone` only where it can be joined to the wish. `wished`: other words of the user's say it already."""
    act = "informal" if letter.about_no_job else letter.wants
    said = quote(letter, "fit", fit, weight=weight)
    text = joints.without_because(fit.text)
    liked = joints.liked(fit.text)
    if act == "yes" and said and not said.out and joints.is_wish(fit.text):
        if alone:
            return [said.said(((True, text),))]  # theirs is the wish
        said = None
    closing = said if joints.closes(fit.text) else None  # it closes the letter, and leads to nothing
    said = None if closing else said
    said_yes = act == "yes" and said and not said.out
    kind, label = f"wish {act}", FACT if act == "yes" else COURTESY
    if act == "yes" and alone and letter.case.setting == "screening":
        kind = "wish yes screening"
    elif said_yes and alone and liked:
        kind = "wish liked"
    elif said_yes and not wished:
        to_you = "wish because you" if joints.is_about_them(fit.text) and "wish because you" in sentences else ""
        plain = say(letter, sentences, to_you or "wish because", "wish", must=True)
        pieces = joints.because(plain.text, fit.text)
        if " still " not in plain.text:  # "…, so I would still like to" follows from nothing
            pieces = pieces or joints.so(text, plain.text) or joints.and_mine(text, plain.text)
        if pieces:
            return [plain.said(pieces, label=THEIRS, field="fit")]
    drawn = said.said(liked or ((True, text),)) if said and alone else None
    if act == "yes" and wished:
        return [it for it in (drawn, closing) if it]
    wanted = may_say(letter, sentences, kind, "wish", label, must=True)
    if wanted and not wanted.out and kind == "wish liked" and (one := joints.liked_so(fit.text, wanted.text)):
        return [wanted.said(one, label=THEIRS, field="fit")]
    return [it for it in (drawn, wanted, closing if alone else None) if it]


def when_free(letter: Letter, free: Words) -> Sentence | None:
    """When the user can be reached: their own sentence, or the one their taps make."""
    said = quote(letter, "times", free, weight=60)
    return said.said(((False, said.text),), label=FACT) if said and free.field == "available" else said
