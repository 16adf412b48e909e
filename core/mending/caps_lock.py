"""A whole text in capitals becomes one in small letters."""

import re
from collections.abc import Iterator

from core.mending._protected import foreign_spans
from core.mending._repair import Change, Context, Repair
from core.mending._words import first_in_sentence, words

_SMALL = frozenset("the and to of i you we it is in for my your with a was me on at that have are how not".split())
_KEPT = frozenset(
    "cad cv hr uk usa eu ai api ios crm erp seo ux ui aml kyc osce nhs faq ceo cto coo cfo cpc ibm bbc sap iso "
    "itil aws "
    "id tv pa ac dna hiv icu a&e gp iso rda clt rfid led usb ups sla kpi okr url ide pr b2b b2c saas paas".split()
)
_VOWEL = re.compile(r"[aeiouy]")


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    if len(found) < 4 or text.upper() != text or sum(word.low in _SMALL for word in found) < 2:
        return
    known = {part.low: part.text for value in (context.role, context.company, *context.names) for part in words(value)}
    odd = foreign_spans(text)
    for index, word in enumerate(found):
        if any(start < word.end and word.start < end for start, end in odd):
            continue
        if word.low in known:
            right = known[word.low]
        elif word.low in ("i", "i'm", "i've", "i'd", "i'll"):
            right = word.text[0] + word.text[1:].lower()
        elif word.low in _KEPT or not _VOWEL.search(word.low):
            continue
        else:
            right = word.text.lower()
        if first_in_sentence(found, index):
            right = right[:1].upper() + right[1:]
        if right != word.text:
            yield word.start, word.end, right


REPAIR = Repair(
    title="No capitals throughout",
    why="A text in capitals reads as shouting.",
    change=change,
    changes=(
        ("I LOVE THE YARD AND I KNOW CNC", "I love the yard and I know CNC"),
        ("YOU TOLD ME HOW IT WORKS. I LAUGHED.", "You told me how it works. I laughed."),
        ("I MET LENA AT KAFFEINE", "I met Lena at Kaffeine"),
    ),
    leaves=("AML AND KYC, SQL", "CNC, CLT, NHS, HR", "I know CNC AND the yard.", "PYTHON"),
    context=Context(names=("Lena Fischer",), company="Kaffeine"),
    stage=0,
    touches="names",
)
