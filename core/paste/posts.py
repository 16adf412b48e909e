"""Which job a text is about: every phrase that can be a job, and what the words beside it say.

The law of this module: a job is of the interview where a label, a title or the words beside it say so ("the … position",
"applied for …"); what somebody does who is named is not. Two jobs of one weight are none.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from core.name_words import JOB, vocabulary
from core.paste.found import Found, found
from core.paste.names import is_given
from core.paste.trades import is_job, names_job, several
from core.paste.words import GAP, MAY_GAP, legal

_LABEL = re.compile(
    r"\W{0,4}(?:(?:job|post|posting|opening|position|role|vacancy|stelle|puesto|poste|posizione|função|functie|tjänst)(?: ?(?:title|applied for|name|details|offer|posting|opening|requisition)|,? (?:that )?you(?:['’]re| are|['’]ve| have)? ?(?:applied|applying|interviewing|interested)(?: (?:to|for|in|with))?)?|title of post|(?:you )?applied for|applying for|application for|vacature|stellenbezeichnung)"
    r"\W{0,2}(?:\s?[:：]\s*|\s?\.{3,}\s?|\t+| {2,})([^\s.].*)",
    re.IGNORECASE,
)
_WHAT = re.compile(r"\W{0,4}(?:what|was|qué|quoi|wofür)\s?[:：]\s*([^,]{3,60})(?:,.*)?", re.IGNORECASE)
_ASKED = re.compile(
    r"\W{0,4}(?:for )?(?:which|what) (?!(?:last|previous|current|dream)\b)(?:[\w-]+ ){0,1}(?:job|role|position|post|vacancy|opening)\b[^?]{0,60}\?\W{0,3}",
    re.IGNORECASE,
)
_RE = re.compile(r"(?:re|betr(?:ifft)?|ref)\s?[:.]\s*(.+)", re.IGNORECASE)
_APART = re.compile(
    rf"{GAP}[-–—|•·:]{{1,3}}\s+|:\s+|{MAY_GAP}[|•·]\s*|\t+|\s<>\s|\sx\s(?=[A-Z])|(?<=[a-z)]),? (?=interview\b)",
    re.IGNORECASE,
)
_NOISE = re.compile(
    rf"{MAY_GAP}[(\[]\s*+(?:(?:job )?ref(?:erence)?\b|req\b|id\b|\d|[a-z]{{1,4}}[-/ ]?\d{{3,}}|\d\w* (?:round|stage)|(?:first|second|third|final|initial) (?:round|stage)|round|stage)[^()\[\]]{{0,30}}[)\]]|"
    rf"{MAY_GAP}(?:[-–—,]\s*+)?\b(?:job )?ref(?:erence)?\b\.?:?\s*+[\w/-]{{2,20}}$|^(?:R|REQ|JR|ID)[-_]?\d{{3,}}\s+|\b(?:the )?(?:position|role|post|job|vacancy|opening)$",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"\b(?:(?:phone |video |on-?site |panel |final |first |second |technical |portfolio )*(?:interviews?|screen(?:ing)?|conversation|(?:selection|assessment|interview|trial) day|review|loop|chat|call|debrief|slot|arrangements?|schedule|invitation|confirmation|confirmed|invite|pairing|assessment|plan|round|stage)|vorstellungsgespräch|bewerbungsgespräch|einladung zum|gespräch|entrevista|entretien|colloquio|gesprek|sollicitatiegesprek|uitnodiging|intervju|inbjudan|invito|convocation|candidature|votre|onsite|(?<!clerk )(?<!assistant )(?<!secretary )(?<!\bpa )to|for|your|zum|candidate)\b",
    re.IGNORECASE,
)
_WORD = r"(?:[A-ZÀ-Þ0-9(][\w/&'’()*.+-]*|to(?= the [A-Z])|the(?= [A-Z])|of|and|&|in|for|de|del|di|du|des|la|der|la)"
_PHRASE = rf"([A-ZÀ-Þ][\w/&'’()*+-]*(?:,? (?!I\b){_WORD}){{0,7}})"
# "The Partnerships Associate would sit on my team."
_PLACED = re.compile(
    r"\b[Tt]he PHRASE (?:would|will) (?:sit (?:on|within|under|inside)|report (?:in)?to|be based|work (?:alongside|with) me|be part of)\b".replace(
        "PHRASE", _PHRASE
    )
)
# the words in front of a job, behind which nothing else can stand …
_BEFORE = re.compile(
    r"\b(?i:(?:applied|applying|application|applications|interview(?:s|ed|ing)?|interest(?:ed)?|shortlisted|selected|considered|panel|invite[ds]?|schedule[d]?|screen|round|stage|step|conversation|onsite|booked|down|set|confirm(?:ed|ing))\s(?:\w+\s){0,2}?(?:for|in)|(?:position|post|role|job|vacancy|opening|appointment|recruitment) (?:of|as|is)|for the (?:position|post|role|job|vacancy)|appl(?:ying|ied|ication) to be|talk(?:ing)? (?:to you |with you )?about|as) (?:(?i:the|our|a|an|(?:post|position|role) of (?:an?|the)?) )?(?:[A-Z]{1,3}-?\d{3,} )?"
    + _PHRASE
)
# In quotation marks: 'the position "Postdoctoral Researcher"'.
_QUOTED = re.compile(
    r"\b(?:position|post|role|job|vacancy|stelle|poste|puesto|posizione)(?: (?:of|as|als|de|di))?:? [“\"„«]\s?([^“”\"„«»]{3,80}?)\s?[”\"“»]",
    re.I,
)
# In languages that write what follows small: "el puesto de Auxiliar administrativo".
_ABROAD = re.compile(
    r"\b(?i:(?:posizione|ruolo|puesto|poste|função|vaga|functie|stelle|plaza) (?:de|di|van|als|d['’])|tjänsten? som|stillingen som|(?:entrevista (?:de|para)|entretien (?:de|pour)|colloquio (?:di|per))(?= (?-i:[A-ZÀ-Þ]))|(?:como|als|come|candidature (?:de|comme|pour))(?=\s))\s?((?:[^\W\d_][\w'’()/*-]*)(?: (?!(?:el|la|le|il|lo|los|am|op|na|no|em|en|dal|bei|im|bij|per|por|chez|presso|is|ist|est|zu|um|para|pour|dalle|\w+dì|sabato)\b)[^\W\d_][\w'’()/*-]*){0,4})"
)
# … and those behind it.
_AFTER = re.compile(
    r"\b(?:the|our|this|a|an|your|re|about|for|in|same) ((?:(?!(?-i:is|it|are|was|my)\b)[\w/&'’-]+ ){0,5}?(?!in-(?:store|person|house)\b)[\w/&'’-]+(?: \([\w ]{1,15}\))?) (?:role|position|job|post|opening|vacancy|program(?:me)?|work|interview|opportunity|traineeship|apprenticeship|spot|chair|gig|place)\b",
    re.IGNORECASE,
)
_LEADS = re.compile(
    _PHRASE + r" (?:(?:portfolio|phone|video|panel|technical|first|final) )?(?:review|interview|screen|call|chat)\b"
)
# In small letters: "your application for seasonal sales associate and …"
_SMALL = re.compile(
    r"\b(?:(?i:job|role|position|post) is (?:for )?|(?i:appl(?:ication|ied|ying)|interview(?:ing)?|trial|shortlisted) (?:for|as) )(?:the |an? |our )?((?:[a-z][\w/'’-]* ){0,3}[a-z][\w/-]*)"
)
# "the … is still open", "we need a florist"
_OPEN = re.compile(
    r"(?:^|[,.!?] )((?:[\w'/-]+ ){1,3}?)(?:job|role|position|post) is (?:still )?(?:open|free|going|available)\b|"
    r"\b(?:need|want|looking for|after) an? ((?:[a-z][\w-]+ ){0,2}[a-z]+)(?= (?:from|for|to|who|in|at)\b|[.,!]|$)"
)
_INSIDE = re.compile(r"(?<=[.!?] )(?:Role|Job|Position|Post|Vacancy): ([A-ZÀ-Þ][^.!?;:]{2,60})")
_DOING = re.compile(
    r"(?!(?:following|coming|existing|amazing|interesting|paying|training|remaining|meeting)$)[a-z]{4,}ing$"
)
_LOOKING = re.compile(r"\blooking for ((?:[\w/&'’-]+ ){1,4}?)(?:work|job|role)\b", re.IGNORECASE)
_ENDS = re.compile(
    r"\s(?:at|on|with|is|has|will|through|via|el|la|il|am|um|bei|chez|le|scheduled|from|by|this|next|giovedì|op)\s.*$|[.;:!?].*$|,\s(?=[a-z\d]).*$"
)
_ARTICLE = re.compile(r"(?:^|\s)(?:the|an?|our|this|your|about|for|as|re)(?=\s)", re.IGNORECASE)
_COVER = re.compile(r"\s\([^()]{0,40}\b(?:cover|for|until)\b[^()]{0,40}\)")  # "(maternity cover for Mrs Penfold)"
_APPLIED = re.compile(
    r"^.{0,60}?\b(?:application|interview|interest|applied)\b.{0,20}?\s(?:as|for|in)\s+(?:(?:the|an?)\s)?",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?:[a-z]|(?:Department|Dept|School|Faculty|Institute|Division|Directorate)\b).*$")
_BRACKETED = re.compile(r"(?<![\w'’-])[a-z0-9]{1,20} \(([A-Z][^()]{3,50})\)")
_AT_END = re.compile(
    r"(?<!\S)(\S{1,40}) \(([A-ZÀ-Þ][^()]{2,60})\)\W*$"
)  # "Call: Ana Torres / Copperlight (Sound Designer)"
_UNIT = re.compile(
    r"(?i)\b(?:team|department|desk|unit|hr|human resources|recruitment|careers|admissions|people|talent)$"
)
_SPEAKS = re.compile(
    r"(?i)\b(?:interview\w*|poste?\b|appl(?:y|ying|ied|ication)\b|vacanc\w+|position|role|job|shortlist\w*|gespräch|vorstellungsgespräch|entrevista|entretien|colloquio|gesprek|candidate|opening|review|visit|panel|screen|line-?up|puesto|trial|spot|chair|gig|stage|onsite|booked|next step)"
)
_SENTENCE = re.compile(r"(?i)^(?:hi|hello|hey|dear)\b|\b(?:its|it's|is|are|am|will|we|you|i|me|was|were|have|has)\b")
_CANDIDATE = re.compile(r"\b[Cc]andidate\b[^()]{0,60}\(([A-Z][^()]{3,50})\)")
_FOR_CERTAIN = re.compile(r"\b(?:role|position|post|vacancy|opening)$")
_PERSONS = re.compile(r"\b(?:hiring manager|recruiter|head of department|your|our|my|line manager)\b", re.IGNORECASE)


def _clean(text: str, shown: bool = True) -> str:
    """The job alone; "" where this names none."""
    text = _NOISE.sub("", text.strip(" \"'“”*_#.,;:-–—")).strip(" \"'“”*_#.,;:-–—")
    text = _NOISE.sub("", text).strip(" *_.,;:-–—")
    text = re.sub(
        r"^(?:the )?(?:post|position|role|job|vacancy) (?:of|as) (?:an? |the )?(?=[A-ZÀ-Þ])",
        "",
        text,
        flags=re.IGNORECASE,
    )
    text = re.sub(r"^(?:the )?(?:post|position|role|job|vacancy):? (?=[A-ZÀ-Þ])", "", text)
    text = re.sub(r"\s(?:of|and|in|for|de|to|the)$", "", text)
    text = re.sub(r"\s(?:yes|no|please|thanks?|thank you|ok(?:ay)?|then|one)$", "", text)
    text = text[1:-1] if text.startswith("(") and text.endswith(")") and text.count("(") == 1 else text
    if text.count("(") != text.count(")"):
        text = text.partition("(")[0].strip()
    good = (
        1 < len(text) <= 80
        and len(text.split()) <= 9
        and not legal(text)
        and not _PERSONS.search(text)
        and not _UNIT.search(text)
    )
    return text if good and not _SENTENCE.search(text) and "@" not in text and "://" not in text else ""


def is_post(text: str) -> bool:
    """Whether a phrase names a job one can apply for."""
    bare = re.sub(r"\([^()]*\)|,.*", "", text).strip()
    graded = _GRADED.fullmatch(bare)
    return bool(
        names_job(bare) or graded or JOB.search(bare) or _POST.search(bare) or (is_job(bare) and len(bare.split()) > 1)
    )


_GRADED = re.compile(r"[A-Z][A-Z/&-]+ (?:II|III|IV)")  # "SDET II"
_POST = re.compile(
    r"(?i)\b(?:lectureship|fellowship|traineeship|apprenticeship|internship|professorship|studentship|postdoc|temp|QS|auxiliar|(?:volunteer|community|union|campaign|field) organi[sz]er|graduate \w+)\b"
)


def _is_person(text: str) -> bool:
    """ "John Smith" is somebody, whatever smiths do."""
    return is_given(text.split()[0]) and not names_job(text)


def _names_somebody(word: str, people: set[str]) -> bool:
    return is_given(word) or any(word.casefold() in name.split() for name in people)


_PROSE = re.compile(r"(?i)\b(?:view|see|click|please|visit|read|find|join|below|attached|page|material|link)\b")


# Words for a talk that are also the beginning of a job: "Stage Manager", "Call Centre Agent".
_IN_JOBS = vocabulary("stage panel call screen review chat plan loop schedule slot assessment conversation")


def _without_talk(part: str) -> str:
    """A part of a title with a break for each word of a talk, but for those of a job, and the small ones in brackets."""

    def cut(match: re.Match) -> str:
        behind = part[match.end() :].split()[:2]
        word, adjoins = match[0].casefold(), part[match.end() : match.end() + 1] == " "
        if (
            word in _IN_JOBS
            and behind
            and adjoins
            and (is_job(behind[0]) or behind[0].casefold() in ("centre", "center"))
        ):
            return match[0]
        return (
            match[0]
            if word in ("for", "to", "your") and part.count("(", 0, match.start()) > part.count(")", 0, match.start())
            else "\n"
        )

    return _TALK.sub(cut, part)


def _of_title(text: str, people: set[str]) -> Iterator[str]:
    """The jobs among the parts of a title: "Interview – Ana Torres – QS"."""
    for name in people:  # "Kofi / kiln assistant"
        first = name.partition(" ")[0]
        rest = text[len(first) :].lstrip() if first and text.casefold().startswith(f"{first} ") else ""
        text = rest[2:] if rest[:1] in ("/", "|", "–", "-") and rest[1:2] == " " else text
    for part in _APART.split(text):
        part = _ASIDE.sub("", _NOISE.sub("", part)).strip()
        part = next(
            (part[len(name) :].lstrip(" ,:-–") for name in people if part.casefold().startswith(f"{name},")), part
        )
        if part.casefold().strip(" .,") in people:
            continue
        part = _APPLIED.sub("", _COVER.sub("", part), count=1)
        pieces = [piece for piece in _without_talk(part).split("\n") if piece.strip(" ,;()'’")]
        if len(pieces) > 2 or any(map(_PROSE.search, pieces)):
            continue  # "View your candidate page for prep material"
        rest = " ".join(pieces).strip()
        rest = re.sub(
            r"\s(?:at|@|bei|chez|with|mit|with)\s.*$",
            "",
            re.sub(
                r"^(?:(?:the|a|an|als|as|for|on|about|(?-i:opening|position|role|post|vacancy))\s+)+",
                "",
                rest,
                flags=re.I,
            ),
        )
        if (job := _clean(rest)) and is_post(job) and not _is_person(job) and not several(job):
            yield job


def _candidates(title: str, lines: Sequence[str], people: set[str], aside: set[str]) -> Iterator[tuple[int, str, str]]:
    """(weight, job, the line)"""
    filled = [line for line in lines[:300] if line]
    for line, below in pairwise([*filled, ""]):
        if below and _ASKED.fullmatch(line) and (job := _clean(below.strip("- "))):
            yield 5, job, below
        if (match := _LABEL.fullmatch(line)) and (job := _clean(match[1])):
            yield 5, job, line
        elif (match := _WHAT.fullmatch(line)) and (job := _clean(match[1])) and is_post(job):
            yield 4, job, line
        elif (match := _RE.fullmatch(line)) and (jobs := list(_of_title(match[1], people))):
            yield 4, jobs[0], line
    for job in _of_title(title, people) if title else ():
        yield 4, job, title
    if (match := _AT_END.search(title[:300])) and is_post(match[2]) and not _names_somebody(match[1], people):
        yield 4, match[2], title
    for number, line in enumerate(filled):
        letters = [char for char in line if char.isalpha()]
        caps = len(letters) > 6 and all(char.isupper() for char in letters)
        if number and line.isupper() and re.fullmatch(r"[^\W\d_]{4,20}", line) and is_job(line):
            yield 3, line, line
        elif number and caps and len(line) < 90 and not legal(line):
            for job in _of_title(line, people):
                yield 3, job, line
        elif not number and len(line) < 120 and not re.search(r"[@?!]", line):
            for job in _of_title(line.lstrip("*# "), people):
                yield 3, job, line
        elif number < 14 and len(line) < 90 and _HEADS.match(line):
            for job in _of_title(line, people):
                yield 3, job.partition(",")[0] if any(map(str.isdigit, job)) else job, line
        elif number < 14 and len(line) < 90 and line.count("\t") < 2 and line not in aside and _alone(line, people):
            for job in _of_title(line.lstrip("*# "), people):
                if not re.search(rf"{re.escape(job)}\s?[:：]\s", line):  # "Managing Director: Heike Brüning"
                    yield 2, job, line
        if len(line) > 600:
            continue
        first, stop, _ = line.partition(". ")
        if (
            stop
            and first[:1].isupper()
            and ":" not in first
            and len(first.split()) < 6
            and (job := _clean(first))
            and is_post(job)
        ):
            yield 2, job, line
        for match in [*_BRACKETED.finditer(line), *_CANDIDATE.finditer(line)]:
            if is_post(match[1]) and match[1].casefold() not in people:
                yield 2, match[1], line
        if leads := _LEADS.match(line):
            yield from ((3, job, line) for job in [_clean(leads[1])] if job and is_post(job))
        for match in _PLACED.finditer(line):
            if (job := _clean(match[1])) and is_post(job):
                yield 4, job, line
        if (quoted := _QUOTED.search(line)) and (job := _clean(quoted[1])):
            yield 5, job, line
        for match in [*_OPEN.finditer(line), *_INSIDE.finditer(line)]:
            job = _clean(re.sub(r"^(?:the|our|an?) ", "", match[match.lastindex or 1].strip(), flags=re.I))
            if job and names_job(job) and not _is_person(job):
                yield 3 + (match.re is _INSIDE), job, line
        for match in _SMALL.finditer(line):
            words = match[1].split()
            count = next((count for count in range(len(words), 0, -1) if names_job(words[count - 1])), 0)
            if count and (job := _clean(" ".join(words[:count]))):
                yield 3, job, line
        for form in (_BEFORE, _ABROAD, _AFTER, _LOOKING):
            for match in form.finditer(line):
                said = _ARTICLE.split(match[1])[-1] if form is _AFTER else match[1]
                job = _clean(_ENDS.sub("", said))
                if form is _AFTER and job and _DOING.match(job) and match[0].endswith(" job"):
                    yield 3, f"{job} job", line  # "the milking job"
                    continue
                named = form is _BEFORE and is_job(job) and not is_given(job.split()[0]) if job else False
                if job and (named or is_post(job)):
                    yield 3 + bool(_FOR_CERTAIN.search(match[0])), job, line


_HEADS = re.compile(
    r"(?i)\W{0,3}(?:your )?(?:(?:invitation to )?interview(?:ing for)?|you are interviewing for|onsite|trial)\s?[:–-]\s"
)


def _alone(line: str, people: set[str]) -> bool:
    """Whether a line is a heading that names no person: "Software Engineer, Payments — Video interview loop"."""
    low = line.casefold()
    return (
        line[:1].isupper()
        and not any(name in low for name in people)
        and not re.search(r"[@?!]|://|^\w[\w ]{2,45}:\s|[,:]$", line)
    )


def post(
    title: str, lines: Sequence[str], people: Sequence[str], does: Sequence[str], aside: Sequence[str] = ()
) -> Found | None:
    """The one job a text is about; `does` are the jobs of its people, who stand in the lines `aside`."""
    names = {name.casefold() for name in people if name}
    theirs = {job.casefold() for job in does if job}
    best: dict[str, tuple[int, str, str]] = {}
    for weight, job, line in _candidates(title, lines, names, set(aside)):
        key = job.casefold()
        if key in theirs and weight < 4:
            continue
        before = best.get(key, (0, job, line))
        best[key] = (before[0] + weight if before[0] else weight, before[1], before[2])
    about = any(_SPEAKS.search(line) for line in (title, *lines[:200]))
    best = {key: one for key, one in best.items() if one[0] > 3 or about}
    if not best:
        return None
    ranked = sorted(best.values(), key=lambda one: -one[0])
    top = [one for one in ranked if one[0] == ranked[0][0]]
    longest = max(top, key=lambda one: len(one[1]))
    if any(one[1].casefold() not in longest[1].casefold() for one in top):
        return None
    return found(longest[1], longest[2])
