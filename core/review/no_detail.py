"""A note that could have followed any interview.

What makes a note specific is something in it that only this conversation could have brought: a thing they
told, showed or asked, named with words of its own. So the words that every such note may hold
(core/everyday_words.py) are set aside, as are the role, the company and the names; what is left near
“you mentioned”, “our talk about”, “I was struck by” and their like is weighed.
"""

import re
from collections.abc import Iterator

from core.advice import cite
from core.everyday_words import GRAMMAR, common
from core.mending import context_of, mend
from core.model import Case, Corrections, Person
from core.people import bare
from core.review._check import About, Check, Example, Remark
from core.review._people import all_names
from core.review._text import Text, Word
from core.spoken import cut
from core.timing import MONTH_NAMES, MONTHS

# Words that tie a sentence to the conversation: whatever follows was said, shown or asked there.
_TALK = re.compile(
    r"\b(?:discuss\w*|talk(?:ed|ing)? (?:about|through|with|to)|our (?:\w+ ){0,2}(?:talk|chat|discussion"
    r"|conversation|exchange|time|meeting|interview)s? (?:\w+ )?(?:about|on|regarding|around|of|concerning"
    r"|touching|covering|into)"
    r"|(?:discussion|conversation|chat|talk|exchange|debate|dialogue|session"
    r"|presentation)s? (?:\w+ )?(?:about|on|regarding|around|of|concerning|over)|conversation|chatt(?:ed"
    r"|ing) about"
    r"|hear(?:d|ing)? (?:\w+ )?(?:about|of|how|that|what|why|where|your|from you (?:about|how))|hear(?:d"
    r"|ing)? more|learn(?:t|ed|ing|s)?|find(?:ing)? out|found out"
    r"|mention\w*|describ\w*|descriptions?|explain\w*|explanations?|shar(?:ed|ing)|tell(?:ing)? me"
    r"|told (?:me|us)|show(?:ed|ing|n|s)? (?:me|us|how)|tour\w*|demo\w*|walk(?:ed|ing)? (?:me|us)"
    r"|walk-?through"
    r"|outlin\w*|insights?|perspectives?|questions? (?:about|on|of|whether|regarding)|(?:you|your team|he"
    r"|she|they) (?:also )?(?:asked|said|raised|noted|pointed|suggested|called|brought|gave|spoke|touched"
    r"|stressed|emphasi[sz]ed|wondered|were|are|have|had|built|run|use|plan|need|want|moved|took|started"
    r"|do)"
    r"|asked (?:me|whether|about|if|for)|(?:your|the) (?:points?|stor(?:y|ies)|advice|remarks?|comments?"
    r"|ideas?|thoughts?|views?|account|example|analogy|question|suggestion|approach|plans?|vision|work"
    r"|efforts?|team's|company's|philosophy|strategy|goals?|commitment|focus|emphasis|recent|upcoming|new"
    r"|current|latest|project|use|program(?:me)?|challenges?)\b"
    r"|spoke (?:about|of|with)|speaking (?:about|of|with you about)|touched on|brought up|as we|when you"
    r"|how (?:you|your|the|they|it|we|much|important)|what (?:you|your|it)|why (?:you|your)|where (?:you"
    r"|your)|the way|the fact that|plans? (?:to|for)|reading|read|saw|seeing|visit\w*"
    r"|(?:answers?|explanations?|stor(?:y|ies)|news|account|words?|lesson|anecdote|joke|thoughts?|report"
    r"|pictures?|photos?) (?:about|of|on|behind)"
    r"|had (?:no idea|not (?:known|realised|realized|expected|heard|seen|thought)|never)|(?:didn't"
    r"|did not) (?:know|reali[sz]e|expect)|never (?:seen|heard|knew|known|thought|met|tasted|before)"
    r"|watch(?:ed|ing)|tasted|smelled|smelt"
    # Your line about hiring, your trick with the grapes: something of theirs, and what it was about.
    r"|your (?:\w+ ){1,2}(?:about|on|of|with|that|for)\b|notes (?:on|about)"
    # What was seen or felt there, and has not gone since.
    r"|(?:not|never|n't) (?:\w+ )?forget|remember(?:ed|ing)?|(?:on|in) my (?:mind|head|ears|notes)|notic(?:ed|ing)"
    r"|letting me (?:see|sit|work|try|watch|join|follow|meet|look|taste|hold|help)|sit(?:ting)? in on"
    r"|follow(?:ing)? up on|reflect\w*|think(?:ing)? (?:of|about|more about|over)|thought (?:more )?(?:about"
    r"|over)|consider(?:ed|ing) (?:your|the))\b"
)
# Words of being taken by something; what the writer says of himself after them does not count.
_TAKEN = re.compile(
    r"\b(?:impressed|impressive|excit\w+|interest(?:ed|ing)|intrigu\w*|struck|strikes|love[ds]?|loving"
    r"|liked?|admir\w+|fascinat\w+|inspir\w+|appreciat\w+|enjoy\w+|appeal\w*|drawn|attracted|resonat\w+"
    r"|thank(?:s|ed)?|grateful|curious|enthus\w+|looking forward|look forward|forward to|opportunity"
    r"|chance|pleas(?:ed|ure)|great|thrilled|happy|glad|delighted|surpris\w+|touched|amazed|amazing"
    r"|wonderful|honou?r(?:ed)?|privileged?|treat|joy|fun|memorable|moved)\b"
)
_AFTER = re.compile(
    r"\b(?:(?:has|have) )?(?:stayed|stay|stuck|sticks|remained|resonat\w+|lingers?|has been on my mind"
    r"|(?:made|makes|had) (?:me|us) (?:laugh|smile|think|see|wonder|stop|want|realize|realise)\w*"
    r"|made (?:an|a) (?:\w+ )?impression|came up|comes to mind|(?:impressed|struck|fascinated|intrigued"
    r"|inspired|excited|surprised|amazed|interested|moved|convinced) me|sounds?|caught my)\b"
)
_MINE = re.compile(r"\b(?:my|mine|i(?:'ve| have| am|'m| can| could| would|'d| will| believe| think| feel| bring)?)\b")
# We discussed how my experience in … could serve you: what follows is the writer's own advertisement.
_HOW_MINE = re.compile(
    r"\bhow (?:well )?my (?:\w+ ){0,3}(?:experience|background|skills?|skillset|qualifications?|strengths?"
    r"|abilit(?:y|ies)|education|training|expertise|knowledge|career|degree|talents?|coursework|studies|work)\b"
)

_ROLE = frozenset(
    """
        position positions role job opening vacancy internship opportunity post posting interview
        candidacy application fellowship apprenticeship traineeship placement
        """.split()
)
_ROLE_STOPS = frozenset(
    """
        about for of as in on to with and at is was i you we that by me my discuss regarding
        concerning into from interviewing discussing an your our
        """.split()
)
_UNIT = frozenset(
    """
        team teams department company organization organisation firm group division unit staff
        family district branch office store location campus
        """.split()
)
_AT = frozenset("at with join joining joins for of from to".split())
_WEIGHT_NEAR, _WEIGHT_ANYWHERE = 2, 3
# Where one was taken, and what one was let do there: one word of its own is enough.
_SHOWN = re.compile(
    r"\b(?:taking|took) me (?:down|up|along|out|round|around|through|into|over|to)\b|\b(?:letting|let) me (?:see"
    r"|watch|try|taste|touch|"
    r"sit|listen|help|hold|have|read|stand|walk|follow|muck|rehearse)\b|"
    r"\bthank(?:s| you)[^.!?]{0,30} for (?:showing me|(?:the|that|an|our) (?:\w+ )?"
    r"(?:hours?|morning|afternoon|minutes|evening|walk|tour) (?:among|in|on|with|at|by|behind|beside|through)) "
    r"(?:the|your|my|those|these)\b"
)
_GIVEN = re.compile(
    r"\b(?:thank|thanks|grateful|enjoyed|liked|loved|struck|impressed|glad|you|your|stayed"
    r"|appreciate[ds]?|fascinated|rule|thinking|forget|remember|mind)\b"
)
# What a clause tells of a thing: the rye that rests for two days, how the partners moved the year-end. With one word of
# its own such a clause is somebody's; a bare topic takes two.
_TELLS = re.compile(
    r"\b(?:how|that|which|who|why|where|what|whose) (?!i\b|i'|my\b|would|will|could|this|the (?:role|position"
    r"|job|company|team|organi[sz]ation)\b)"
    r"[\w'-]+(?: [\w'-]+){3,12}"
)


def run(text: Text, about: About) -> Iterator[Remark]:
    if _uses_own_detail(text, about) or _specific(text, about):
        return
    person = about.case.person(about.person) if about.case else None
    if person and person.part == "arranged" and not person.detail:
        return  # thanked for arranging it: the two had no talk
    if person and person.detail:
        detail = " ".join(person.detail.split())
        short = cut(detail, 70)
        message = f"Nothing here is from your talk. You noted “{short}”: say it."
    else:
        message = "This could follow any interview. Name one thing you two talked about, in your own words."
    yield Remark(0, 0, message)


def _uses_own_detail(text: Text, about: About) -> bool:
    """Whether the note holds the substance of what the user noted for this person (or for anyone)."""
    if about.case is None:
        return False
    person = about.case.person(about.person)
    details = [told for one in ([person] if person else about.case.people) for told in _told(about.case, one)]
    have = {word.low[:6] for word in text.words}
    for detail in details:
        # "You told me how …" may have become "for telling me how …", "You told me it …" "telling me that it …".
        whole = Text(" ".join(detail.split())).low.strip(" .")
        told = whole.split()[2:]
        told = told[told[:1] in (["me"], ["us"]) :]
        if detail and (whole in text.low or (len(told) > 2 and " ".join(told) in text.low)):
            return True
        words = {
            w
            for w in re.findall(r"[^\W_]{3,}", detail.casefold().replace("’", "'"))
            if w not in GRAMMAR and not common(w)
        }
        words = {w[:6] for w in words}
        if words and len(words & have) >= min(2, len(words)) and len(words & have) * 3 >= len(words):
            return True
    return False


def _told(case: Case, person: Person) -> tuple[str, ...]:
    """What the user noted for somebody, as typed and as it stands in a note once it is mended."""
    field = f"people.{person.id}.detail"
    if not person.detail or field in case.kept:
        return (person.detail,)
    return person.detail, mend(person.detail, context_of(case, field, case.spelling)).text


def _specific(text: Text, about: About) -> bool:
    weights = _weights(text, about)
    flat = text.flat
    for start, end in (*text.sentences, *filter(None, [text.postscript])):
        words = [(word, weight) for word, weight in weights if start <= word.start < end]
        total = sum(weight for _, weight in words)
        if not total:
            continue
        for clause in () if flat[start:end].rstrip().endswith("?") else _TELLS.finditer(flat, start, end):
            mine = _MINE.search(flat, clause.start(), clause.end())
            stop = mine.start() if mine else clause.end()
            near = sum(weight for word, weight in words if clause.start() - 14 <= word.start < stop)
            opens = clause.start() - start < 28 and not _MINE.search(flat, start, clause.start())
            if near and stop - clause.start() > 16 and (opens or _GIVEN.search(flat, start, clause.start())):
                return True
        shown = _SHOWN.search(flat, start, end)
        if shown and any(word.start > shown.start() for word, _ in words):
            return True
        if total < _WEIGHT_NEAR:
            continue
        if _AFTER.search(flat, start, end) and not _MINE.match(
            flat, start + len(flat[start:end]) - len(flat[start:end].lstrip())
        ):
            return True
        anchor = _TALK.search(flat, start, end)
        mine = _HOW_MINE.search(flat, start, end)
        stop = mine.start() if mine else end
        if anchor and sum(weight for word, weight in words if anchor.start() <= word.start < stop) >= _WEIGHT_NEAR:
            return True
        for anchor in _TAKEN.finditer(flat, start, end):
            mine = _MINE.search(flat, anchor.end(), end)
            stop = mine.start() if mine else end
            if sum(weight for word, weight in words if anchor.end() <= word.start < stop) >= _WEIGHT_NEAR:
                return True
        # Seeing your night shift, … convinced me: what stands before the writer speaks of
        # himself is about them.
        mine = _MINE.search(flat, start, end)
        if sum(weight for word, weight in words if not mine or word.start < mine.start()) >= _WEIGHT_ANYWHERE:
            return True
    return False


def _weights(text: Text, about: About) -> list[tuple[Word, int]]:
    """Each word of the body that says something of its own, with its weight: 1, or 2 for a name."""
    words = _words(text)
    aside = _set_aside(text, words)
    names = {bare(w) for w in all_names(about)}
    if text.greeting:
        names |= {
            bare(w) for w in text.plain[text.greeting.names_start : text.greeting.names_end].replace(".", " ").split()
        }
    if text.signature:
        end = text.postscript[0] if text.postscript else text.signature[1]
        names |= {bare(w) for w in text.plain[text.signature[0] : end].split()}
    employers = _employers(text, words)
    starts = {start for start, _ in text.sentences}
    found = []
    for number, word in enumerate(words):
        if number in aside or (common(word.low) and text.plain[word.start : word.end] != "IT"):
            continue
        low = word.low[:-2] if word.low.endswith("'s") else word.low
        if bare(low) in names or low in employers or _misspelt(low, about.dictionary):
            continue
        if word.low[0].isdigit():
            weight = 0 if _is_date(text, words, number) else 1
        elif len(low) <= 2 and not text.plain[word.start].isupper():
            weight = 0
        else:
            first = text.plain[word.start]
            before = words[number - 1] if number else None
            opens = before is None or any(before.start < start <= word.start for start in starts)
            weight = 2 if first.isupper() and not opens else 1
        if weight:
            found.append((word, weight))
    return found


def _words(text: Text) -> tuple[Word, ...]:
    """The words of the body and of a P.S.: many say there what they remember best."""
    start = text.postscript[0] if text.postscript else len(text.plain)
    return (*text.body_words(), *(word for word in text.words if word.start >= start))


def _misspelt(low: str, dictionary: Corrections | None) -> bool:
    """Whether this is a common word with a slip in it: `oppurtunity` says no more than `opportunity`."""
    return dictionary is not None and any(common(right) for right in dictionary.corrections(low))


_MONTHS = frozenset(name.lower() for name in (*MONTH_NAMES, *MONTHS)) | frozenset("sept st nd rd th".split())


def _is_date(text: Text, words: tuple[Word, ...], number: int) -> bool:
    around = [words[i].low for i in (number - 1, number + 1, number + 2) if 0 <= i < len(words)]
    low = words[number].low
    return (
        any(word in _MONTHS for word in around)
        or low.endswith(("am", "pm", "st", "nd", "rd", "th"))
        or "years" in around
        or "hours" in around
        or "minutes" in around
        or "pm" in around
        or "am" in around
        or "at" in around[:1]
        or re.match(r"[\d:.]*\d[/:-]\d", text.low[max(0, words[number].start - 3) : words[number].end + 3].strip())
        is not None
        or (
            low.isdigit()
            and len(low) >= 4
            and text.low[words[number].start - 1 : words[number].start] not in ("$", "€", "£")
        )
    )


def _set_aside(text: Text, words: tuple[Word, ...]) -> set[int]:
    """Words that only name the job: `the IT Project Manager position`, `the post of X at`, `your X team`."""
    aside = set()
    for number, word in enumerate(words):
        if word.low in _ROLE:
            back = number - 1
            seen = []
            while back >= 0 and number - back <= 8 and _adjacent(text, words[back], words[back + 1]):
                if words[back].low in _ROLE_STOPS and not (
                    words[back].low in ("and", "of", "for") and number - back <= 5 and _capital(text, words[back + 1])
                ):
                    break
                seen.append(back)
                if words[back].low in ("the", "a", "this", "that"):
                    break
                back -= 1
            aside.update(seen)
            ahead = number + 1
            if ahead < len(words) and words[ahead].low in ("of", "as", "for"):
                while ahead < len(words) and ahead - number <= 9 and _adjacent(text, words[ahead - 1], words[ahead]):
                    if (
                        words[ahead].low
                        in (
                            "at",
                            "with",
                            "i",
                            "which",
                            "that",
                            "today",
                            "yesterday",
                            "this",
                            "on",
                            "is",
                            "and",
                            "your",
                        )
                        and ahead > number + 1
                    ):
                        break
                    aside.add(ahead)
                    ahead += 1
        elif word.low in _UNIT:
            back = number - 1
            while (
                back >= 0
                and number - back <= 4
                and _adjacent(text, words[back], words[back + 1])
                and words[back].low not in GRAMMAR
            ):
                back -= 1
            lead = words[back - 1].low if back > 0 else ""
            if (
                back >= 0
                and words[back].low in ("the", "your", "a", "this", "our", "such", "an")
                and not (lead == "in" and back > 4 and _told_of(words, back - 2))
                and lead
                in (
                    "join",
                    "joining",
                    "of",
                    "with",
                    "to",
                    "on",
                    "for",
                    "in",
                    "at",
                    "within",
                    "be",
                    "becoming",
                    "become",
                    "part",
                    "meet",
                    "meeting",
                )
            ):
                aside.update(range(back, number))
    return aside


def _told_of(words: tuple[Word, ...], number: int) -> bool:
    """Whether these words tell of the reader's own past: about your years (in the consumer retail group)."""
    return (
        words[number].low in ("time", "years", "days", "start", "beginnings", "career", "apprenticeship")
        and words[number - 1].low in ("your", "early", "first")
        and any(word.low in ("about", "of") for word in words[number - 3 : number - 1])
    )


def _adjacent(text: Text, one: Word, other: Word) -> bool:
    return other.start - one.end <= 3 and not set(text.plain[one.end : other.start]) & set(".;:!?()\n")


def _capital(text: Text, word: Word) -> bool:
    return text.plain[word.start].isupper()


def _employers(text: Text, words: tuple[Word, ...]) -> set[str]:
    """Names that stand where an employer's name stands: after `at`, `with`, `join`; or that recur."""
    found = set()
    starts = {start for start, _ in text.sentences}
    count: dict[str, int] = {}
    for number, word in enumerate(words):
        if not _capital(text, word) and not word.low[0].isdigit():
            continue
        if (number and words[number - 1].low in _AT and words[number - 1].low not in ("of", "to", "from", "for")) or (
            number > 1 and words[number - 1].low == "the" and words[number - 2].low in ("at", "join", "joining")
        ):
            ahead = number
            while (
                ahead < len(words)
                and ahead - number < 5
                and (_capital(text, words[ahead]) or words[ahead].low in ("of", "and", "&", "the"))
            ):
                if not common(words[ahead].low):
                    found.add(words[ahead].low.removesuffix("'s"))
                ahead += 1
                if ahead < len(words) and not _adjacent(text, words[ahead - 1], words[ahead]):
                    break
        low = word.low.removesuffix("'s")
        if not common(low) and not any(start == word.start for start in starts):
            count[low] = count.get(low, 0) + 1
    return found | {low for low, times in count.items() if times >= 2 and not low.isdigit()}


CHECK = Check(
    title="Nothing in it is from your talk",
    why="One detail of the conversation shows that you listened, and no other candidate can have written it.",
    sources=cite(24, 46, 47),
    severity={"spoken": None, "detail": "must", "": None},
    group="content",
    instead="One thing you two talked about, in your own words.",
    run=run,
    examples=(
        Example(
            "the note everybody sends",
            "Dear Ms. Roy,\nThank you for taking the time to meet with me yesterday about the Data "
            "Analyst position. I enjoyed our "
            "conversation and learning more about the role and the company. I believe my skills and "
            "experience are a great match. I look forward to hearing from you.\nRegards,\nLee Wood",
            ("",),
        ),
        Example(
            "the writer's own record is not the talk",
            "Hi Sam,\nThank you for today. I am excited about the opportunity to bring my ten years of "
            "Python and SQL to your company.\nBest,\nLee",
            ("",),
        ),
        Example(
            "a bracket where the detail should be",
            "Hi Sam,\nI enjoyed hearing about [specific project].\nBest,\nLee",
            ("",),
        ),
        Example(
            "what they told",
            "Dear Ms. Roy,\nHow you moved the Lisbon warehouse to night shifts without losing a single "
            "supplier has stayed with me.\nLee Wood",
        ),
        Example("one thing, and what it does", "Hi Sam,\nThank you for the rye that rests for two days.\nLee"),
        Example("somewhere one was taken", "Hi Sam,\nThank you for taking me up to the substation.\nLee"),
        Example(
            "a topic of the talk",
            "Hi Sam,\nthanks for today. I enjoyed our discussion about churn among smaller clients.\nBest,\nLee",
        ),
        Example(
            "where they were before",
            "Dear Ms. Roy,\nThank you for telling me about your years in the consumer retail group.\nLee Wood",
        ),
        Example(
            "their hour in a department",
            "Dear Ms. Roy,\nThank you for your time in the consumer retail group today.\nLee Wood",
            ("",),
        ),
        Example(
            "what one thinks of",
            "Dear Ms. Roy,\nThank you. I keep thinking of the lizard that knows you by the sound of your keys.\nLee",
        ),
        Example(
            "something seen",
            "Dear Sister Agnes,\nThank you for the tour of the pottery and the kiln.\nLee Wood",
        ),
        Example(
            "their plan",
            "Hi Sam,\nI was struck by your plan to pair every junior with a retired fitter.\nLee",
        ),
        Example(
            "the user's own words from the checklist",
            "Hi Sam,\nThe lighthouse lamps will be on my mind.\nLee",
            (),
            {
                "answers": {"people.s.name": "Sam", "people.s.detail": "restoring lighthouse lamps"},
                "person": "s",
            },
        ),
        Example(
            "the user's own words as mended",
            "Hi Ana,\nThanks for showing me round the ward, and it was really busy.\nLee",
            (),
            {
                "answers": {
                    "people.a.name": "Ana",
                    "people.a.detail": "you showed me round the ward and it was realy busy",
                },
                "person": "a",
            },
        ),
        Example(
            "not asked of a check-in",
            "Hi Sam, I wanted to ask where you are in your decision.\nLee",
            (),
            {"kind": "check-in"},
        ),
    ),
)
