"""Something left to be filled in."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._people import given, known_names
from core.review._text import Text, lower

# What people write where a name, a date or a topic should go; used for (…) and for bare capitalised words.
_WHO = (
    r"(?:your|my|their|his|her|his/her|the|company|recipient|interviewer|hiring[ -]manager|recruiter|manager|"
    r"candidate|contact|employer|first|last|full|job|role|position)(?:'s)?"
)
_WHAT = (
    r"(?:name|names|first name|last name|surname|full name|company|company name|firm|employer"
    r"|organi[sz]ation|position|"
    r"position title|job|job title|role|title|date|day|day/date|date/time|time|topic|topics|skill|skills"
    r"|phone|"
    r"phone number|number|contact information|contact info|email|email address|address|signature"
    r"|specific \w{1,12}|"
    r"reason|factor|project|field|industry|department|team name|university|school|degree|link|month"
    r"|weekday|city)"
)
_ROUND = re.compile(
    r"\((?:(?:please )?(?:insert|fill in|enter|add|type|replace|mention|include|describe|specify|state"
    r"|name of|e\.g\.,? your|date of|title of|your own)\b"
    r"[^()\n]{0,80}|(?:(?:my|your) )?(?:portfolio|website|linkedin|profile|github|cv|resume) (?:url|link"
    r"|address)|(?:" + _WHO + r" ){0,2}" + _WHAT + r"(?: (?:of|or|and|/) [a-z' ]{1,30})?)\)"
)
_BARE = re.compile(
    r"\b(?:Your (?:(?:Full |First |Last )?Name|(?:[Tt]yped|[Pp]rinted|[Hh]andwritten|[Ff]ull|[Ss]igned) [Nn]ame)\b"
    r"|(?<=\n)(?:First ?[Nn]ame|Name) (?:Surname|Last ?[Nn]ame)(?=\s|$)|(?:[Yy]our|YOUR) [Ss]ignature\b|Your "
    r"(?:Phone(?: Number)?|Address|Email(?: Address)?|Signature"
    r"|Title|Contact Information)\b"
    r"|(?:First|Last|Full|Company|Interviewer|Recruiter|Employer|Hiring Manager|Manager|Recipient|Contact"
    r"|Firm|Organization|Organisation|Person)(?:'s)? Name"
    r"|(?:Job|Position|Role) Title|Name of (?:Company|Interviewer|Person)|Company X|Company XYZ"
    r"|(?:Mr|Ms|Mrs)\.? ?/ ?(?:Mr|Ms|Mrs|Dr)\.?(?: ?/ ?(?:Mr|Ms|Mrs|Dr)\.?)?(?: (?:Last Name|Surname|X+))?"
    r"|(?:Mr|Ms|Mrs|Dr)\.? (?:Recruiter|Interviewer|Manager|Employer|Surname|Lastname|So-and-so"
    r"|Smith/Jones|X\b))"
)
_BLANK = re.compile(
    r"\b(?:insert|add|fill|enter|mention|name|refer\w*|specific\w*|something|anything|someone|relevant"
    r"|related|particular|your|my|their|his|her|"
    r"names?|compan\w+|firm|employer|organi[sz]ations?|positions?|roles?|jobs?|titles?|dates?|day|weekday"
    r"|time|month|years?|number|phone|email|address|city|state|zip|"
    r"interviewers?|managers?|recruiters?|hiring|skills?|experiences?|topics?|subjects?|projects?|details?"
    r"|reasons?|areas?|fields?|industry|department|team|school|"
    r"university|degree|link|signature|achievements?|accomplishments?|examples?|challenges?|goals?|values?"
    r"|products?|events?|persons?|contacts?|info\w*|first|last|surname|"
    r"amount|qualifications?|responsibilit\w+|discuss\w*|attribute|strengths?|initiatives?|aspects?|x+|xyz"
    r"|abc|e\.g|or|blank|placeholder|here)\b|/|_|\.\.\.|…"
)
_SQUARE = re.compile(r"\[[^\[\]\n]{1,160}\](?!\()")
_SQUARE_FINE = re.compile(
    r"\[(?:[^\w\[\]]*|\d{1,4}(?:[-–,] ?\d{1,4})*|sic|x|external|ext|pdf|docx?|image|image:[^\[\]]*|cid:[^\[\]]*"
    r"|encrypted|re|fwd|secure|"
    r"(?:at|dot)|the|a|an|my|our|your|their|his|her|its|we|they|it|is|are|was|were|has|had|and|to|of|in"
    r"|that|this|these|those|redacted)\]"
)
_CURLY = re.compile(r"\$?\{{1,3}[^{}\n]{1,60}\}{1,3}|\{%[^{}\n]{1,60}%\}")
_ANGLE = re.compile(r"<{1,2}[a-z][a-z0-9 _'/,.-]{0,48}>{1,2}")
_ANGLE_FINE = re.compile(
    r"<<?/?(?:a|abbr|b|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|li"
    r"|meta|o:p|ol|p|pre|s|"
    r"small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|grin|g|wink|smile)\b[^>]*>"
)
_SIGN = re.compile(
    r"%[a-z_][a-z0-9_ ]{1,30}%|\$(?:[a-z][a-z]*_[a-z_]{1,30}|(?:name|company|role|position|title|first"
    r"|last|date|interviewer|manager|"
    r"firstname|lastname|job|topic)[a-z]{0,12})\b|\*\|[^|\n]{1,30}\|\*|#(?:name|company|role|position"
    r"|first_?name|last_?name|date)#"
    r"|\$[a-z]{0,8}(?:name|firm|company|title|role|position|date)\b"
    r"|@@[a-z_]{2,30}@@|\|(?:first|last)?_?name\|"
)
_MARKS = re.compile(
    r"_{3,200}|\.{7,200}|…{3,100}|\bx{3,40}\b|\bt(?:bd|bc|ba)\b|\btodo\b|\bfixme\b"
    r"|\blorem ipsum(?: dolor(?: sit amet)?)?"
)
_XX = re.compile(
    r"\bXX\b(?! chromosome)|\bXYZ(?= (?:Compan|Corp|Inc|Ltd|Organi|Firm|Group|Industr|Technolog|Compan))\w*|"
    r"\bX{1,3}(?= (?:years|months|people|company|Company)\b)|\b(?:at|with|joining|for|the) XYZ\b"
)
_CAPS = re.compile(
    r"\b(?:INSERT|ENTER|ADD) [A-Z]{3,}(?: [A-Z]{3,}){0,3}\b|\b(?:COMPANY|POSITION|INTERVIEWER|RECRUITER"
    r"|EMPLOYER|JOB|ROLE|YOUR|FIRST|LAST|MANAGER)[ _](?:NAME|TITLE)\b|\b(?:FIRST|LAST)NAME\b"
)
_ANYONE = re.compile(
    r"dear (?:hiring (?:manager|team|committee)|recruiter|recruiting team|interviewer|sir or madam"
    r"|sir/madam|sirs?(?= ?[,:\n])|"
    r"madam(?= ?[,:\n])|human resources(?: manager)?|hr(?: manager| team)?(?= ?[,:\n]))"
    r"|to whom it may concern"
)

_MESSAGE = "This still has to be filled in."


def run(text: Text, about: About) -> Iterator[Remark]:
    taken: list[tuple[int, int]] = []
    names = given(about)
    for pattern, source, fine in (
        (_SQUARE, text.low, _SQUARE_FINE),
        (_ROUND, text.low, None),
        (_CURLY, text.low, None),
        (_ANGLE, text.low, _ANGLE_FINE),
        (_SIGN, text.low, None),
        (_MARKS, text.low, None),
        (_XX, text.plain, None),
        (_BARE, text.plain, None),
        (_CAPS, text.plain, None),
    ):
        for match in pattern.finditer(source):
            if fine and fine.match(match[0]):
                continue
            if pattern is _SQUARE and (text.quoted(match.start()) or _aside(text, match)):
                continue
            if any(lower(match[0]) in name for name in names):
                continue
            start = match.start() + (match[0].find("XYZ") if pattern is _XX and "XYZ" in match[0] else 0)
            if not any(a < match.end() and start < b for a, b in taken):
                taken.append((start, match.end()))
                yield Remark(start, match.end(), _MESSAGE)
    if text.greeting and text.greeting.word in ("dear", "to whom it may concern") and not about.traits.to_hr:
        met = known_names(about)
        anyone = _ANYONE.match(text.low, text.greeting.start)
        if met and anyone:
            yield Remark(anyone.start(), anyone.end(), f"You know who interviewed you: address {met[0]} by name.")


def _aside(text: Text, match: re.Match[str]) -> bool:
    """[building 3], [in German]: small letters and no word that stands for something to be filled in."""
    return (text.plain[match.start() + 1].islower() and not _BLANK.search(match[0])) or bool(
        re.fullmatch(r"\[[a-z]+ \d+\]", text.plain[match.start() : match.end()])
    )


CHECK = Check(
    title="A blank is left to be filled in",
    why="A bracket or a “Your Name” left in a note tells the reader that it was not written for them.",
    sources=cite(47, 49, 42),
    severity={"": "must"},
    group="facts",
    instead="The name, the day or the thing that belongs there.",
    run=run,
    examples=(
        Example("square brackets", "Dear [Interviewer’s Name],", ("[Interviewer’s Name]",)),
        Example(
            "every other style",
            "{{company}} {name} ${role} <role> %NAME% $first_name ____ (insert topic) XXX TBD",
            (
                "{{company}}",
                "{name}",
                "${role}",
                "<role>",
                "%NAME%",
                "$first_name",
                "____",
                "(insert topic)",
                "XXX",
                "TBD",
            ),
        ),
        Example(
            "bare words",
            "I enjoyed learning more about Company Name.\n\nYour Name",
            ("Company Name", "Your Name"),
        ),
        Example(
            "a placeholder in round brackets",
            "the position of (job title) on (day/date)",
            ("(job title)", "(day/date)"),
        ),
        Example(
            "blanks that came from a form letter",
            "Dear $fName,\nmy work is at (PORTFOLIO URL).\n\nYour typed name",
            ("$fName", "(PORTFOLIO URL)", "Your typed name"),
        ),
        Example("a name that is none", "Dear Ms. Roy,\nthank you.\n\nName Surname", ("Name Surname",)),
        Example("filler text", "Lorem ipsum dolor sit amet, as they say.", ("Lorem ipsum dolor sit amet",)),
        Example(
            "an impersonal greeting although the name is known",
            "Dear Hiring Manager,\nthank you for your time.",
            ("Dear Hiring Manager",),
            {"answers": {"people.a.name": "Ana Sousa"}},
        ),
        Example(
            "an impersonal greeting when nobody's name is known",
            "Dear Hiring Manager,\nthank you for your time.",
        ),
        Example(
            "prices, addresses, footnotes and asides",
            "You mentioned a $40,000 budget (your largest so far) [1]; write to Ana <ana@example.org> or “[our] team”.",
        ),
        Example(
            "percentages and ordinary phrases",
            "Moving from 50% to 80% of orders is quite a step, and your name came up (in your team) as well.",
        ),
        Example("an aside in square brackets", "The plant [building 3] and the talk [in German] were a treat."),
        Example("a mail's own tags", "[EXTERNAL] the file is report_final_v2.pdf [sic]"),
    ),
)
