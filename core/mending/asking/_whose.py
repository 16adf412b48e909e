"""Whose verb it is, where its subject was left out: yours, ours, mine."""

from __future__ import annotations

WE_DID = frozenset("talked discussed spoke chatted compared laughed agreed swapped exchanged touched".split())
YOU_DID = frozenset(
    "told explained showed mentioned described asked said pointed walked gave offered recommended".split()
)
IT_DID = frozenset("made reminded surprised helped felt sounded got sounds makes reminds".split())
I_DID = frozenset(
    "loved liked enjoyed learned learnt appreciated admired love like enjoy admire appreciate noticed wanted "
    "understood laughed felt thought knew need feel wish hate hated hope want prefer think know".split()
)
NOT_I = frozenset("don't can't couldn't won't haven't hadn't didn't wouldn't".split())
