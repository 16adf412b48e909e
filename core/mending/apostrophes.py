"""The apostrophe of a short form: hadnt, im, youre."""

from collections.abc import Iterator

from core.mending._repair import Change, Context, Repair
from core.mending._words import Word, apostrophe, each, first_in_sentence, joined, like, low, words
from core.mending.grammar.verbs import BASES, PARTICIPLES
from core.mending.grammar.words import SUBJECTS

_NEGATIVE = "are could did does do had has have is might must need should was were would".split()
_ALWAYS = {verb + "nt": verb + "n't" for verb in _NEGATIVE} | {
    "im": "I'm", "ive": "I've", "youre": "you're", "youve": "you've", "youll": "you'll", "theyre": "they're",
    "theyve": "they've", "theyll": "they'll", "weve": "we've", "itll": "it'll", "thats": "that's", "theres": "there's",
    "whats": "what's", "heres": "here's", "wheres": "where's", "hes": "he's", "shes": "she's", "thatll": "that'll",
    "wouldve": "would've", "couldve": "could've", "shouldve": "should've", "mightve": "might've", "mustve": "must've",
    "oclock": "o'clock", "youd": "you'd", "theyd": "they'd", "aint": "ain't",
}  # fmt: skip
_SOMETIMES = {"cant": "can't", "wont": "won't", "id": "I'd", "ill": "I'll"}
_BEFORE = {"", "and", "but", "so", "because", "that", "then", "if", "when", "said", "think", "thought", "know", "hope"}
_ADVERBS = {"also", "always", "never", "really", "just", "still", "rather", "even", "be", "have", "like", "love"}


def change(text: str, context: Context) -> Iterator[Change]:
    found = words(text)
    mark = apostrophe(text)
    for index, word in each(text, _ALWAYS | _SOMETIMES):
        before, after = low(found, index - 1), joined(found, index + 1)
        if word.low == "im" and before in ("an", "the", "via", "by", "per"):
            continue
        if word.low in _SOMETIMES and not _certain(found, index, before, after):
            continue
        right = (_ALWAYS | _SOMETIMES)[word.low].replace("'", mark)
        yield word.start, word.end, like(word.text, right)


def _certain(found: tuple[Word, ...], index: int, before: str, after: str) -> bool:
    """cant, wont, id and ill are words of their own as well."""
    follows = after in BASES or after in _ADVERBS or after.endswith("ly")
    if found[index].low in ("cant", "wont"):
        ends = before in SUBJECTS and not after
        return (follows or ends) and before not in ("a", "the", "my", "his", "her", "their", "its", "is", "own")
    opens = first_in_sentence(found, index) or before in _BEFORE or "," in found[index].gap
    if found[index].low == "id" and before == "if" and after in PARTICIPLES:
        return True
    return opens and follows and after not in PARTICIPLES - BASES


REPAIR = Repair(
    title="hadn't, not hadnt",
    why="A missing apostrophe is a slip every reader knows, and every reader sees.",
    change=change,
    changes=(
        ("you asked why I hadnt left", "you asked why I hadn't left"),
        ("im sure youre right and thats good", "I'm sure you're right and that's good"),
        ("Dont ring, I cant talk then and I wont hear it.", "Don't ring, I can't talk then and I won't hear it."),
        ("I would but I cant, sorry", "I would but I can't, sorry"),
        ("id like to, and ill bring tools", "I'd like to, and I'll bring tools"),
    ),
    leaves=(
        "My id is on the card and he was ill.",
        "As is my wont, I read about cant.",
        "Send an IM to the IM group, or an im to me.",
        "We were there, so well and its name were known.",
    ),
)
