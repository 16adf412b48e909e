"""Sorts typed words by their form, by a small grammar of the words English sentences are built with.

The law of this module: it says `sentence`, `noun` or `clause` only where it is certain; whatever looks as if
it might be something else is `loose`. A wrong guess costs grammar, a loose one costs nothing.
"""

from __future__ import annotations

import re

from core.notes._marks import CLOSE, OPEN, vocabulary

ENOUGH = 48  # tokens that are looked at; the rest of a long text cannot change what its beginning is

_DETERMINERS = vocabulary(
    "the a an your our my his her their its this these those some any every each all both another several "
    "many most much more one two three four five six seven eight nine ten no"
)
_PRONOUNS = vocabulary("i we you they he she it there")
_INDEFINITE = vocabulary(
    "everything something anything nothing everyone everybody someone somebody nobody anyone people"
)
_WH = vocabulary("how why what where who which whose whom whether when if")
_PREPOSITIONS = vocabulary(
    "of in for with at on about between from by to over under into through during after before without "
    "within across around behind against among than as like until since per via toward towards regarding "
    "concerning"
)
_ABOUT = {"about", "on", "regarding", "concerning", "around"}
_LINKS = {"and", "or", "but", "nor", "then", "yet"}
_AUXILIARIES = vocabulary(
    "is are was were am has have had will would can could should must may might shall does do did isn't "
    "aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't don't "
    "doesn't didn't"
)
_ADVERBS = vocabulary("not never always just also really still only even often now already actually both all")
_SUBJECTS_OF = {  # a verb typed without its subject, and whose verb it is in a note about two people talking
    "we": "talked discussed spoke chatted compared laughed agreed went touched swapped exchanged shared met",
    "you": "told explained showed mentioned described asked said pointed walked gave offered recommended",
    "I": "loved liked enjoyed learned learnt appreciated admired led ran built managed have had worked did "
    "spent know speak can was am wrote designed made set grew trained taught started founded organised "
    "organized handled sold cut moved helped coordinated launched shipped developed created supervised "
    "supported reduced improved understand enjoy love like want care think believe live own run lead manage "
    "build studied hold",
}
_VERBS = {verb: subject for subject, verbs in _SUBJECTS_OF.items() for verb in verbs.split()}
_NOT_GERUNDS = vocabulary(
    "thing king ring string spring wing morning evening building meeting nothing anything everything "
    "something during interesting amazing inspiring fascinating exciting surprising ceiling wedding being "
    "bring sing sting"
)
_TALK = vocabulary("hearing learning talking seeing meeting speaking discussing getting finding listening")
_ADJECTIVES = vocabulary(
    "good great fluent excellent able skilled experienced comfortable confident strong trained certified "
    "familiar patient quick capable free available reachable flexible open happy"
)
_SUSPICIOUS = vocabulary(
    "uses needs wants makes takes gives keeps seems gets goes comes thinks knows says feels loves likes "
    "matters remains depends requires moved made went took gave became got felt knew came began grew held "
    "kept led left lost met ran said saw sold sent set spent stood told stay stays stayed work works live "
    "lives care cares need want make take use know think like love run grow keep get go come run"
)
_NO_ARTICLE = re.compile(
    r"(?:[^s]s|ing|[mv]ation|gement|opment|ity|ism|ness|ance|ence|ship|ware|work|logy|culture|structure|ese)$"
)
SAFE = (  # words whose capital says nothing: none of them is a name
    _DETERMINERS | (_PRONOUNS - {"i"}) | _INDEFINITE | _WH | _PREPOSITIONS | _TALK | _LINKS | set(_VERBS)
) | vocabulary("that because not good great fluent able free available yes weekdays whenever any")

_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_CLEAN = re.compile(r"^[^\w<{\[(\"'“‘«„+$€£#@.\\/~|=-]*|[^\w'’+#%]+$")


def _tokens(text: str) -> list[str]:
    pieces = text.replace(OPEN, "").replace(CLOSE, "").split(maxsplit=ENOUGH)[:ENOUGH]
    return [_CLEAN.sub("", piece[:60].replace("’", "'")) for piece in pieces]


def form_of(text: str, head: str, prose: bool) -> tuple[str, str]:
    """The form of `text`, whose first sentence is `head` (`prose`: more follows); a verb's lost subject."""
    raw = [token for token in _tokens(head) if token]
    words = [token.lower() for token in raw]
    if len(raw) > 1 and len(raw[0]) > 1 and raw[0].isupper() and not raw[1].isupper():
        words[0] = raw[0]  # IT, US: an abbreviation, no pronoun
    first = text.lstrip(OPEN)[:1]
    if not words or (not _LATIN.match(first) and not first.isdigit()) or not _latin(head):
        return "loose", ""
    one, two = words[0], words[1] if len(words) > 1 else ""
    asked = head.rstrip("\"'”’)" + CLOSE).endswith("?")
    if asked and (one in _WH | _AUXILIARIES or prose or two in _PRONOUNS):
        return "question", ""
    if asked:
        return "loose", ""
    if (
        one in _AUXILIARIES
        and one not in ("am", "can't", "don't")
        and two in _PRONOUNS | _DETERMINERS - {"a", "an", "no"}
        and (one not in _VERBS or two in _PRONOUNS)
    ):
        return "question", ""
    if re.fullmatch(
        r"(i|we|you|they|he|she|it|that|there|everyone|what|here|who|how|where)'(m|ve|re|s|d|ll)", one
    ):
        return ("loose" if one.split("'")[0] in _WH else "sentence"), ""
    ended = bool(re.search(r"[.!]$", head)) and first.isupper()
    if one in _PRONOUNS:
        return _pronoun_first(words, raw), ""
    if one in _WH:
        return _question_word_first(words, raw, ended), ""
    if one == "that" and two in _PRONOUNS | _DETERMINERS | _INDEFINITE:
        return "that", ""
    if one == "because":
        return "because", ""
    if one in _ABOUT:
        return "about", ""
    if (
        one in _VERBS
        and not (one == "shared" and two not in _DETERMINERS)
        and two != "of"
        and not (two in _AUXILIARIES and one not in ("have", "had"))
    ):
        return ("verb", _VERBS[one]) if two else ("loose", "")
    if one in ("never", "always", "recently") and two in _VERBS | {"lost": ""}:
        return "verb", "I"
    if one in _PREPOSITIONS or one in ("no", "not", "too", "yes", "very") or two == "'s":
        return "loose", ""
    if one in _TALK and two in _ABOUT | _WH | {"you", "your", "the", "that"}:
        return "talk", ""
    if (
        one in _ADJECTIVES
        and (two == "to") <= (one == "able")
        and (
            two in _PREPOSITIONS | _LINKS | {"any", "every", "all", "most", ""}
            or one in ("free", "available", "reachable", "flexible")
        )
    ):
        return "adjective", ""
    verb = _main_verb(words, raw)
    if verb == "sure":
        return "sentence", ""
    if verb == "maybe":
        return "loose", ""
    if re.fullmatch(r"[a-z]{2,}ing", one) and one not in _NOT_GERUNDS:
        return "gerund", ""
    if (
        one in _DETERMINERS | {"that"} | _INDEFINITE
        or re.fullmatch(r"\d[\d.,]*\+?%?|[a-z]+'s?", one)
        or "'s" in one
    ):
        return "noun", ""
    return ("noun" if _needs_no_article(words) else "bare"), ""


def _latin(text: str) -> bool:
    letters = _LETTER.findall(text[:200])
    return 10 * len([letter for letter in letters if _LATIN.match(letter)]) >= 8 * len(letters)


def _pronoun_first(words: list[str], raw: list[str]) -> str:
    if len(words) == 1:
        return "loose"
    two = words[1]
    if two in _LINKS or two in _PREPOSITIONS:
        return "sentence" if _main_verb(words, raw) == "sure" else "loose"
    if two.endswith("ing") and two not in ("bring", "sing", "cling", "swing"):
        return "noun" if words[0] in ("you", "it", "they") else "loose"
    return "sentence"


def _question_word_first(words: list[str], raw: list[str], ended: bool) -> str:
    one, two, three = [*words, "", "", ""][:3]
    if not two or (one == "what" and two in ("a", "an")) or one == "if":
        return "if" if one == "if" and two else "loose"
    if two in _AUXILIARIES and three in _PRONOUNS | _DETERMINERS:
        return "question"
    verb = _main_verb(words, raw)
    if verb == "sure" and one != "when":
        return "sentence"
    if verb == "maybe" or (one != "whether" and ended and any(word in _AUXILIARIES for word in words)):
        return "loose"
    return "when" if one == "when" else "clause"


def _main_verb(words: list[str], raw: list[str]) -> str:
    """Whether these words have a finite verb of their own, outside of every clause within: sure, maybe or ''.

    A clause opens with how/that/which …, with a pronoun or article straight after a noun ("the problems the
    team has"), or with a name after a small word ("the work Ana has done"), and takes the next verb for
    itself.
    """
    open_clauses = 0
    taken = False  # the token before was the verb of a clause
    skip = False  # the next token is the verb of a clause
    verdict = ""
    for index, word in enumerate(words):
        before = words[index - 1] if index else ""
        if skip:
            if word in _ADVERBS or word.endswith("ly"):
                continue
            skip, taken = False, True
            open_clauses = max(open_clauses - 1, 0)
            continue
        if word in _WH or (word == "that" and before and before not in _PREPOSITIONS | _LINKS):
            open_clauses += 1
        elif word in _PRONOUNS - {"there"} and index and word != "it":
            open_clauses += before not in _WH | {"that"}
            skip = True
        elif (
            word in _DETERMINERS
            and index
            and not taken
            and before
            not in (_PREPOSITIONS | _LINKS | _WH | _DETERMINERS | _AUXILIARIES | _ADVERBS | {"that"})
            and not before.endswith("ing")
            and word in ("the", "your", "our", "my", "their", "his", "her")
        ):
            open_clauses += 1
        elif word in _AUXILIARIES and before not in _PREPOSITIONS:  # "since May" is no verb
            chained = before in _AUXILIARIES | _LINKS | _ADVERBS | {"to"}
            if chained or (word == "will" and words[index + 1 : index + 2] == ["to"]):
                continue
            named = (
                index >= 2
                and raw[index - 1][:1].isupper()
                and raw[index - 2].islower()
                and (words[index - 2] not in _PREPOSITIONS | _LINKS | _DETERMINERS)
            )
            if open_clauses:
                open_clauses -= 1
            elif named or not index:
                verdict = verdict or ("" if named else "maybe")
            else:
                return "sure"
        elif index and not open_clauses and not taken and _suspicious(words, index):
            verdict = "maybe"
        taken = False
    return verdict


def _suspicious(words: list[str], index: int) -> bool:
    """A word that could be the main verb of a sentence ("the team moved to …", "people stay for …")."""
    word, before = words[index], words[index - 1]
    after = words[index + 1] if index + 1 < len(words) else ""
    if (
        before in _DETERMINERS | _PREPOSITIONS | _LINKS | _AUXILIARIES | _ADVERBS | {"that"}
        or before.endswith("'s")
        or after == "of"
    ):
        return False
    if word in _SUSPICIOUS:
        return after in _PREPOSITIONS | _DETERMINERS | _PRONOUNS | _WH | _ADVERBS | {
            "",
            "that",
            "me",
            "us",
        } or word.endswith(("ent", "ook", "ame", "ds"))
    return word.endswith("ed") and len(word) > 4 and after in _PREPOSITIONS | _DETERMINERS | _PRONOUNS | {""}


def _needs_no_article(words: list[str]) -> bool:
    """Whether a noun without an article can stand so: plurals, "forecasting", "logistics", "experience" …"""
    end = next(
        (
            i
            for i, word in enumerate(words)
            if i and word in _PREPOSITIONS | _LINKS | {"that", "which", "who"}
        ),
        len(words),
    )
    return end <= 4 and bool(_NO_ARTICLE.search(words[end - 1]))
