"""The small words of English, and those that open or end what stands around them; verbs are in verbs.py."""

from __future__ import annotations

import re
from collections.abc import Container


def vocabulary(words: str) -> frozenset[str]:
    """A set of words, written as people read them."""
    return frozenset(words.split())


class AnyOf:
    """Several sets of words read as one, not copied: that takes the memory of one more dictionary, and its time."""

    def __init__(self, *sets: Container[str], but: Container[str] = ()):
        self.sets, self.but = sets, but

    def __contains__(self, word: object) -> bool:
        for one in self.sets:
            if word in one:
                return word not in self.but
        return False

    def __or__(self, other: Container[str]) -> AnyOf:
        return AnyOf(*((self,) if self.but else self.sets), other)

    def __ror__(self, other: Container[str]) -> AnyOf:
        return AnyOf(other, self)

    def __sub__(self, other: Container[str]) -> AnyOf:
        return AnyOf(self, but=other)


class Many(frozenset[str]):
    """A set of very many words: joined with another one, or less one, it is only looked up."""

    def __or__(self, other: Container[str]) -> AnyOf:  # type: ignore[override]
        return AnyOf(self, other)

    def __ror__(self, other: Container[str]) -> AnyOf:
        return AnyOf(other, self)

    def __sub__(self, other: Container[str]) -> AnyOf:  # type: ignore[override]
        return AnyOf(self, but=other)


ARTICLES = vocabulary("the a an")
POSSESSIVES = vocabulary("your our my his her their its")
DETERMINERS = (
    ARTICLES
    | POSSESSIVES
    | vocabulary(
        "this these those some any every each all both another several many most much more one two three four five six "
        "seven eight nine ten twelve no half such"
    )
)
SUBJECTS = vocabulary("i we you they he she it there y'all")
OBJECTS = vocabulary("me us him them myself yourself ourselves himself herself themselves itself")
INDEFINITE = vocabulary(
    "everything something anything nothing everyone everybody someone somebody nobody anyone anybody people none"
)
WH = vocabulary("how why what where who which whose whom whether when if")
LINKING_WORDS = vocabulary("because although though while since once unless until before after as")
PREPOSITIONS = vocabulary(
    "of in for with at on about between from by to over under into through during after before without within across "
    "around behind against among than as like until till since per via toward towards regarding concerning vs versus "
    "despite except off onto out up down near beside besides past"
)
LINKS = vocabulary("and or but nor then yet so plus")
BE = vocabulary("is are was were am isn't aren't wasn't weren't")
AUXILIARIES = BE | vocabulary(
    "has have had will would can could should must may might shall does do did hasn't haven't hadn't won't wouldn't "
    "can't cannot couldn't shouldn't mustn't don't doesn't didn't"
)
MODALS = vocabulary("will would can could should must may might shall won't wouldn't can't cannot couldn't shouldn't")
ADVERBS = vocabulary(
    "not never always just also really still only even often now already actually both all sometimes usually then "
    "once again probably maybe perhaps certainly definitely truly simply rarely hardly almost quite rather soon "
    "finally kindly recently very too ever"
)
ADJECTIVES = vocabulary(
    "good great fluent excellent able skilled experienced comfortable confident strong trained certified familiar "
    "patient quick capable free available reachable flexible open happy amazing brilliant lovely fantastic awesome "
    "incredible wonderful beautiful impressive interesting fascinating exciting funny nice perfect hard easy difficult "
    "true false clear sure certain possible impossible fun cold warm hot late early busy quiet calm kind friendly "
    "helpful useful important cool fine ready worth tough rare odd strange sad bad better best worse small far close "
    "near right wrong nervous curious keen eager glad proud sorry afraid aware new old broken closed overqualified "
    "underqualified inspiring insane stunning gorgeous superb terrific ok okay unusual unsure tired punctual reliable "
    "organised organized motivated passionate competitive enthusiastic adaptable hardworking honest creative short "
    "long big slow fast fresh remote soft legal local public private young scary hilarious silly weird gentle sweet "
    "scared daunting brave touching bold wise smart clever cosy cozy handy neat honest strict mad grand refreshing"
)
NOT_GERUNDS = vocabulary(
    "thing king ring string spring wing morning evening building meeting nothing anything everything something during "
    "interesting amazing inspiring fascinating exciting surprising ceiling wedding being bring sing sting sling swing "
    "cling fling wring ping mitigating growing existing outstanding remaining leading"
)
IMPERATIVES = vocabulary(
    "ring call email text write phone contact reach ping try ask let feel please message send tell give leave see"
)
CONTRACTED = re.compile(
    r"(?:i|we|you|they|he|she|it|that|there|everyone|everybody|nobody|what|here|who|how|where|this|mine)"
    r"'(?:m|ve|re|s|d|ll)"
)
