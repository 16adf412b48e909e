"""What the words around somebody say of their part: they meet the candidate, they arrange it, they do neither.

The law of this module: these are kinds of words, and no sentences. A word counts for whom it stands beside; where words
of two kinds stand there, the nearer one counts.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

MEETS, GUEST, ARRANGES, ABSENT, CANDIDATE, MAYBE = "meets", "guest", "arranges", "absent", "candidate", "maybe"
ASKED, LATER = "asked", "later"  # asked for at the door; met after this interview, if at all
LEFT, OTHER = "left", "other"  # nothing but the meeting is why they are named; another reason is

# ---- what a heading, a label or the head of a column says of those who stand under it ----

_LABELS = (
    (CANDIDATE, re.compile(r"\b(?:candidate|applicant|bewerber(?:in)?|candidat[ea]?|kandidaat|your name|name of (?:the )?(?:candidate|applicant))\b|^\W*(?:to|an|para|aan)$", re.I)),
    ("", re.compile(r"^\W*(?:partners|directors|trustees|owners?|board of \w+|vorstand|aufsichtsrat|geschäftsführ\w+|registered \w+)\W*$|\b(?:from|von|de|da|sent|subject|betreff|date)\b", re.I)),
    (ABSENT, re.compile(r"^\W*(?:was|old|before|earlier|formerly|original(?:ly)?|previous(?:ly)?)\W*$|\b(?:referees?|references?|previous\w*|former|last holder|post ?holder|copied|declined|unable|apolog\w+|absent)\b", re.I)),
    (OTHER, re.compile(r"\b(?:location|venue|where|union|trade union|marshal|first aid\w*|available on|help ?(?:line|desk)|(?<!any )(?:issues|problems)|emergenc\w+|transport|travel|report(?:s|ing)|address|building|(?<!in the )room|ort|lieu|line manager|manager at|client|company|employer|access|parking|dress|bring|note)\b", re.I)),
    (ASKED, re.compile(r"^\W*(?:your )?(?:contacts|contact (?:persons|people|partners))\W*$", re.I)),
    (ARRANGES, re.compile(r"\b(?:recruit\w*|co-?ordinat\w+|(?!interviewed|chaired|led|hosted|conducted|run)\w{2,12}(?:ed|sent|set up) by|organi[sz]\w+|organisa\w+|contacts?|ansprechpartner(?:in)?|enquir\w+|quer(?:y|ies)|questions|reach|reply|for the day|hr|talent|help|support|admin\w*|agency|consultant|your? (?:buddy|guide))\b", re.I)),
    (MEETS, re.compile(r"\b(?:interview(?:er|ers|ing|ed)\b|interview (?:team|panel|partners?|officers?|board|committee|with)|(?:panel|board|committee|jury)(?: members?| chair| consists?)?|panell?ists?|gesprächspartner\w*|hiring managers?|meet(?:ing)?|talk(?:ing)?|speak(?:ing|ers?)?|calling|attend(?:ing|s)?|chair(?:ed|ing|person)?|(?:independent |external )?members?|joining|in the room|on (?:the|your) (?:call|day|panel)|line-?up|present|seeing|your? hosts?|\w+ed by|led by|run by|entrevistador\w*|intervenants?)\b|^\W*(?:with|who|who['’]s who|avec|con|mit|met|wer|quién|qui|com|och med)(?: you['’]?(?:ll| will)? .{3,30})?\W*$", re.I)),
    (GUEST, re.compile(r"\b(?:guests?|gäste|gasten|ospiti|optional\w*|attendees?|participants?|invitees?|teilnehmer\w*|invitados|invités|required|erforderlich\w*|hosts?|people)\b", re.I)),
)  # fmt: skip


_COUNTED = re.compile(
    r"\W*\d{1,3} (?:guests?|gäste|gasten|ospiti|invitados|invités|attendees?|participants?|invitees?|people)\b", re.I
)


def of_label(text: str) -> str:
    """The part of those who stand behind or below this heading; "" where it says none."""
    words = text.split()
    if not 0 < len(words) <= 7:
        return ""
    if "👥" in text or "👤" in text:
        return MEETS
    if _COUNTED.match(text):
        return GUEST
    return next((kind for kind, words in _LABELS if words.search(text)), "")


# ---- what a sentence says of somebody: the words before them, up to where they stand ----

_TALK = r"(?:sit down|1[:-]1|1-on-1|one[ -](?:to|on)[ -]one|meet\w*|met|interview\w*|talk\w*|speak\w*|spoke|chat\w*|call\w*|see|seeing|saw|seen|panel\w*|conversation\w*|session\w*|round|appointment|screen\w*|debrief\w*|review\w*|discuss\w*|programming|pair(?:ing)?(?= with)|gespräch\w*|vorstellungsgespräch\w*|sprech\w*|sprichst|entretien\w*|échang\w*|entrevist\w*|habl\w*|reuni\w*|colloqui\w*|parl\w*|incontr\w*|gesprek\w*|spreek\w*|falar|träff\w*|conversar|entrevista|hablar\w*|encontr\w*)"
_BEFORE = (
    re.compile(r"\b(?:(?:those )?(?:present|attending) (?:will be|are)|(?:anwesend|dabei) (?:sein wird|sein werden|sind|ist))\s*:?\s*$|^\s+(?:with|who|panel|interviewers?|present)\s?:\s*$", re.I),
    re.compile(r"\b(?:panel|board|committee|jury|commission)\b[^!?;]{0,90} and (?:also )?(?:includes?|comprises?|consists of)\s*$", re.I),
    # "Dad will sit in as well, he's …"
    re.compile(r"\b(?:sit(?:ting)? in|join(?:ing)?|be there|see you|meet you|talk to you|speak to you)\b[^.!?;]{0,25}[,;–-] ?(?:he|she|they|that)(?:['’]s| is| are)(?: called| named)?\s*$", re.I),
    # the word for it, a small word or two, and then the person
    re.compile(rf"\b{_TALK}\b(?:[^.!?;]|\.(?=\d)){{0,90}}?\s(?:with|w/?|to|mit|con|avec|met|com|between)\s*$", re.I),
    re.compile(r"\b(?:meet|meeting|see|seeing|met|saw|hiring managers?|interviewers?|panel(?:lists?)?|members?|(?:gesprächs|interview)[ -]?partner\w*|treffen|triffst|träff\w*|rencontrer\w*|conocer\w*|incontrer\w*|entrevistará\w*)\s*(?:(?:(?:will (?:now )?be|is|are)(?: (?:now|still|again|just))?|(?:now |also )?includes?|consists? of|(?:(?:will|shall) )?compris(?:es?|ed|ing) (?:of )?|(?:will|shall) (?:include|consist of)|made up of|sind|ist|unchanged|today|tomorrow|remains?)\s*)?[:(–—-]?\s*$|\b(?:board|committee|jury|commission) (?:(?:will (?:now )?be|is|are)(?: (?:now|still|again))?|includes?)\s*:?\s*$", re.I),
    re.compile(r"\b(?:interviewed|conducted|led|held|run|hosted|chaired|seen|joined|assisted|followed|accompanied|supported|received|made up|taken|panel) (?:up )?(?:by|of)\s*$|\b(?:hand|pass|turn) you (?:over |on |straight |then )*to\s*$|\bleave you (?:then )?(?:in the (?:\w+ )?hands of|with|to)\s*$|\b(?:consist\w*|compris\w*|made up|composed|panel|board) of\s*$", re.I),
    re.compile(r"\b(?:hours?|minutes?|mins?)(?: [\w'’-]+){0,2} with\s*$|\b(?:your|the|this) (?:[\w'’-]+ ){0,3}(?:event|booking|slot) with\s*$", re.I),
    re.compile(r"\b(?:confirm\w*|booked|scheduled|arranged|set up|all set)\b(?:[^.!?;]|\.(?=\d)){0,90}\s(?:with|w/?)\s*$|\bwith (?:[\w'’-]+ ){1,8}?(?:people|colleagues|members|managers|leads|team|group|panel|us)(?: [\w'’]+){0,4}\s?[:–-]\s*$|(?:^\s*|[.!?,;–-] )(?:(?:it['’]s |it is |you['’]re |this time )?(?:still|again|now)|you['’]re|as before) with\s*$", re.I),
    re.compile(r"\b(?:empfängt|nimmt|nehmen|reçue?s? par|recibido por|recibida por|accueillie? par|present(?:i|es?|s)|présente?s|anwesend|ricevut[oa] da|entrevistará|entrevistarán|recevra|entrevistad[oa] por|joining (?:you|us|me) (?:is|are|will be)|together with|along(?:side| with)|(?:start(?:ing)?|finish(?:ing)?|begin|end) with|(?:it['’]s(?: just| only| still| again| now)?(?: with)?|(?:the )?(?:panel|interviewers),|(?:it|that|there)(?:['’]ll|['’]d| will| would)(?: still| just)? be(?: just)?(?: with)?|just be|be just|you(?:['’]ll| will|['’]d)?(?: just| only| also| now)? (?:get|have)) )\s*$", re.I),
)  # fmt: skip
_ARRANGED_BEFORE = re.compile(
    r"\b(?:contact|confirm (?:(?!meet|interview|talk|speak)\w+ ){0,4}with|e-?mail|ring|text|reach(?: out to)?|get in touch with|questions?\??|quer(?:y|ies)(?: to)?|enquiries(?: to)?|reply to|repl(?:y|ies)|let|tell|inform|notify|"
    r"this is|i['’]?m|i am|my name is|(?<!hear )from|(?:sent|scheduled|rescheduled|booked|arranged|organi[sz]ed|moved|changed|updated|created|put together|put (?:on|in) your (?:calendar|diary))(?: for you)? by|pp|p\.p\.|pa to|assistant to|on behalf of|recruiter(?: is)?|coordinator(?: is)?|copied(?: in)?|cc'?d|"
    r"phone|dear|hi|hello|hey|thanks,?|thank you,?|regards,?|cheers,?|love,?|best,?|send|forward\w*(?: to)?|speak to)\s*$",
    re.I,
)
_YOU_SPEAK_TO = re.compile(r"\byou(?:['’]ll| will|['’]d)(?: \w+){0,2} (?:speak|talk) to\s*$", re.I)
_AWAY_BEFORE = re.compile(
    r"\b(?:referees?,?|reference from|recommended by|referred by|introduced by|instead of|in place of|rather than|(?<!not )replac(?:es|ing)|cover(?:s|ing)? for|(?:taking|takes|took) over from|swap(?:s|ped|ping)(?: places)? with|thanks to|"
    r"(?:retirement|departure|promotion|resignation|death|absence|maternity leave|sabbatical|secondment) of|"
    r"\b(?:position|post|role|job|desk|seat|work|(?:formerly|previously|recently|last|once|was)) (?:is |was |has been |had been )?(?:(?:most )?(?:formerly|previously|recently|currently|last|once|until \w+) )?(?:held|filled|vacated|occupied|left|done|run) by|"
    r"\b(?:after|following|since) your (?:first|initial|earlier|previous|last|phone|screening) (?:[\w-]+ )?(?:meeting|interview|chat|call|conversation|talk|round) with|(?:post|job) ?holder,?|incumbent,?|"
    r"(?:predecessor|replacement for|successor to)(?:,| is| was)?)\s*$",
    re.I,
)
# Whom somebody reports to or works with may interview as well, or not.
_BESIDE_THEM = re.compile(
    r"\b(?:report(?:s|ing)? to|work(?:s|ing)? (?:closely )?(?:with|for|under|alongside)|manag(?:ed|er) (?:by|is|would be|will be))\s*$",
    re.I,
)
# "… will meet you in the lobby" is no interview; who does that may interview all the same.
_AT_DOOR = re.compile(r"\b(?:lobby|desk|reception|door|entrance|gate|foyer|badge|up|in|around|round)$", re.I)
# "Nora can't make Thursday morning, so we'd move it to 15:00, when both she and Samir are in"
_BOTH = re.compile(r" [^.!?]{10,120}\bboth (?:he|she) and\b", re.I)
_LOOKS_ON = re.compile(
    r"\W{0,3}(?:(?:who|also|and) )*(?:is |will be |['’]ll be )?(?:shadowing|observing as|taking (?:the )?(?:minutes|notes)|in training)\b",
    re.I,
)
_WORKED_WITH = re.compile(
    r"\b(?:i|we|used to|ever|once) (?:have |had )?work(?:ed)? (?:\w+ )?(?:with|for|under|alongside)\s*$", re.I
)
# Who chairs the trustees or leads a department does not interview for that.
_HEADED_BY = re.compile(
    r"(?<!interview )(?<!hiring )(?<!interviewing )\b(?:trustees|governors|team|department|company|charity|school|firm|group|unit|faculty|division|committee of \w+),?(?: (?:is|are|was|were))? (?:currently )?(?:chaired|led|run|managed|headed|owned|built up) by\s*$",
    re.I,
)
_ASK_FOR = re.compile(r"\bask (?:\w+ ){0,5}for\s*$", re.I)

# ---- the words after them ----

_WILL = r"(?:['’]ll|(?:will|would|can|is|are|was|were|has|have|had|may|might|shall|should|would like|'d like|wants?|hopes?|looks? forward|(?:is|are) going)\b)(?: (?:also|both|all|be|to|like|try|love|happy|glad|able|then|each|jointly|kindly|have|really|very much))*"
# A clause may stand between: ", who runs the warehouse, will be doing the interviews".
_CLAUSE = r"(?:(?:runs?|does|leads?|heads?|owns?|manages?|keeps?|looks? after) [^,.;:!?]{3,40}? and(?= will | would |['’]))?(?:(?:who|which|qui|der|die|che) [^,.;:!?]{3,60},)?"
_AFTER = re.compile(
    rf"\W{{0,3}}{_CLAUSE}\W{{0,2}}(?:(?:who|which|both|together|qui|die|der|che|que) )?{_WILL} (?:(?!and\b|arrang|confirm|schedul|book|organi|coordinat|send|e-?mail)[\w'’]+ ){{0,3}}?"
    r"(?:interview(?:s|ing|ed)?\b(?! (?:someone|people|slots?|times?))|meet(?:ing)? (?:with )?(?:you|us|me)\b|chair\w*|conduct\w*|lead(?:ing)?\b|run(?:ning)?\b|host(?:ing)?\b|join(?:ing)?\b|sit(?:ting)? (?:in|beside|next to|alongside|with)\b|(?:hear|learn|know|find out) (?:\w+ ){0,2}about\b|see(?:ing)? you|"
    r"(?:speak|talk|chat)(?:ing)? (?:with|to) you|have (?:a|an) (?:[\w-]+ ){0,3}with you\b|be there\b(?! to\b)|present\b|attend\w*|(?:take|talk|walk|guide|lead) you through|ask(?:ing)? (?:you )?(?:[\w'’-]+ ){0,6}questions|(?:call|ring|phone)(?:ing)? you)|"
    r"\W{0,3}(?:who|whom) you(?:['’]ll| will|['’]re|['’]d)[^.!?]{0,20} (?:meet|talk|speak|see|chat)\w*|"
    r"\W{0,3}(?:(?:will|['’]ll) be )?(?:are |is )?on (?:the|your) (?:(?:panel|call|interview)\b|other (?:phone|line|end))|"
    r"\W{0,3}(?:(?:and i )?were (?:(?:both|all|really|very|so) ){0,2}(?:impressed|taken|struck|delighted|pleased)\b|\W{0,3}(?:(?:both|and i|all|also) )?(?:(?:really|very much|also) )?(?:enjoyed|loved|liked|appreciated|had|found) (?:meeting|talking|speaking|chatting|hearing|seeing|(?:(?:our|the|your|it|a|an|very|really|lovely|good|great|nice|pleasant|interesting|quick) ){1,5}(?:visit|interview|conversation|talk|chat|discussion|meeting|call)\b)|joins? (?:the (?:two|three) of )?(?:you|us|me)\b|,? (?:who|he|she|they) (?:does|do|runs?|takes?|leads?|conducts?|holds?) (?:all |most |every |each |the |our |these |of |first |final |second )*(?:interviews?|calls?)\b|(?:told|tell|tells|said)(?: me| us)?(?: that| how much| to me)? (?:they|she|he) (?:\w+ ){0,2}(?:enjoyed|loved|liked|appreciated)\b|[^.!?;]{0,70}\b(?:it(?:['’]ll| will|['’]d) be|with|by) (?:him|her|them) and (?:me|I|myself)\b|(?:(?!\b(?:not|n['’]t)\b)[^.!?;]){0,40}\b(?:would like|['’]d like|wants?) you to (?:come|visit|join|meet)\b|(?:will|is|['’]ll|to) (?:now |also )?(?:be )?joined by\b|(?:also )?(?:sitting in|joining|attending)\b|(?:met je|met u|mit ihnen|mit dir|avec vous|med dig|con te|contigo)\b|(?:from [^.!?;,]{3,40} )?(?:takes?|does|runs?|leads?|handles?) (?:it|this one|the (?:call|interview|first round))\b|(?:\([^()]{2,30}\) )?(?:is|are) free\b[^.!?;]{0,40} to (?:talk|chat|meet|see)\b|(?:, [^,.!?]{3,30},)? ?(?:quiere|quisiera|desea|vorrebbe|souhaite|aimerait|möchte) (?:\w+ )?(?:conocer|verte|verle|hablar|entrevistar|conoscer|incontrar|vous|sie|dich)\w*|(?:aimerions|voudrions|souhaitons|serions|möchten|würden|freuen uns|queremos|quisiéramos|nos gustaría|vorremmo|vill|vil gjerne) |can do (?:mon|tue|wed|thu|fri|sat|sun|the|\d)|chairs?\b|(?:takes? over|steps? in|stands? in|fills? in) (?:from|for)\b|(?:remains?|stays?)(?: on\b| as (?:planned|before|agreed)\b|[.!]|$)|to (?:sit in|join)\b)|"
    r"\W{0,3}(?:takes? (?:his|her|their|my) place\b|(?:has )?accepted (?:your|this|the) invit)|"
    r"\W{0,3}(?:qui |che |que |die |der )?(?:(?:vous|te|ti|la|le|lo|sie|je|jou|dig) )?(?:führ(?:t|en)|leite[tn]|nimmt|nehmen|recevr\w+|rencontrer\w+|entrevistar\w+|recibir\w+|incontrer\w+|ricever\w+|spreken?\b|träffar)",
    re.I,
)  # fmt: skip
_ARRANGED_AFTER = re.compile(
    rf"\W{{0,3}}(?:(?:event )?organi[sz]er|organisator(?:in)?|organizador[a]?)\b|\W{{0,3}}(?:(?:has |hat sie |te ha )?invit(?:ed|es|ado)\b|is inviting\b|"
    rf"{_WILL} (?:arrang|confirm|schedul|book|organi|coordinat|send|e-?mail|be in touch|sort|help|text|set up|sign|give|let you know)\w*|"
    r"(?:in|from|at) (?:people ops|people|hr|recruit\w+|talent|the office)\b|is (?:your|the) (?:recruiter|coordinator|contact))|"
    r"\W{0,3}(?:from [^.,;:]{2,30} )?(?:has |have )?(?:set (?:it|this|that|everything) up|(?:arranged|booked|organi[sz]ed|scheduled|sorted) (?:it|this|that|everything|the (?:meeting|interview|call))\b)",
    re.I,
)
_ABSENT_AFTER = re.compile(
    r"(?:(?!\b(?:and|but|so|while)\b(?! (?:is|was|will|has|does|can)\b))[^.!?]){0,60}\b(?:(?:will|is|does|can|could|would|may|are|do)(?: ?not|n['’]t)|can['’]t|won['’]t)(?: (?!worry|bite|mind)[\w'’]+){0,3}? (?:attend(?:ing)?|join(?:ing)?|make (?:it|the)\b|do (?:the|that|this) (?:new )?(?:time|day|date|slot)|tak(?:e|ing) part|sit(?:ting)?|(?:be )?(?:there|present|with us|coming|available|involved|around)|(?:on|one of|among|part of) (?:it|this|the|your)\b|(?:meet|see)(?:ing)? you|interview(?:ing)?)\b|"
    r"(?:(?!\b(?:and|but|so|while)\b(?! (?:is|was|will|has|does|can)\b))[^.!?]){0,60}\b(?:(?:then|and|will) drop\b|hop(?:s|ping)? on\b(?![^.!?]{0,20} with (?:you|us)\b)|(?:might|may|could)(?: just| also)? (?:look|pop|drop|stick|put|poke|wander)(?:s|ping)? (?:in|by|round|over|(?:his|her|their) head)\b|say hi\b|(?:will|['’]ll) be (?:in the room|there|present|around|on hand|on the call) (?:only |just |simply )?(?:to (?:only |just )?(?:help|support|assist|hand|translate|interpret|operate|let|welcome|greet|set up|sort|take minutes)\b|in case\b)|(?:meets?|greets?|collects?|fetch\w*|shows?|brings?|walks?|lets?)\b[^.!?]{0,30}\b(?:lobby|desk|reception|door|entrance|gate|foyer|badge|up|in|around|round)\b|badge|won['’]t be|will not be|can(?:not|['’]t) (?:make|join|attend)|(?:is|['’]s|will be) (?:away|off|out|on (?:(?:paternity|maternity|sick|annual|parental|study|long) )?(?:leave|holiday|vacation)|ill|unwell|sick|abroad|in hospital)\b|(?:would|could|will|may|might) (?:then |also )?(?:join|come in|meet|see|talk|speak)[^.!?]{0,20} (?:for|in|at) (?:the|a|your) (?:second|next|later|following|final) (?:interview|conversation|round|stage|talk|meeting|call)|no longer|(?:sends?|pass(?:es)? on) (?:you )?(?:her|his|their|best|kind|warm)|says? (?:hi|hello)|apolog)|\W{0,3}(?:som had(?:d)?e|der (?:vorher|bisher|zuvor)|die (?:vorher|bisher|zuvor)|qui (?:occupait|avait)|que (?:ocupaba|tenía)|che (?:occupava|aveva)) |\W{0,3}(?:who )?(?:remember(?:s|ed) you|(?:held|left|vacated|had) (?:the|this) (?:post|role|job|position)|(?:has|is|was) (?:retir|leav|left)\w*|retire[sd])",
    re.I,
)
ABSENT_ME = re.compile(
    r"\bi(?: will not|['’]m not going to| won['’]t| shall not| can(?:not|['’]t))(?: actually)? (?:be (?:there|in the room|on the call|joining|present|attending|taking part)|join|attend)\b",
    re.I,
)


_SMALL = re.compile(
    r"(?:\s|^)(?:(?:both|our|my|the|his|her|their|also|auch|außerdem|either|unsere[rnm]?|il|la|le|l'|a|os?|de|del|herr|frau|dott\.?(?:ssa)?|sig\.?(?:ra)?|mr|mrs|ms|dr|mme|colleagues?|our own|at least)\b\.?\s?){1,5}$",
    re.I,
)


_TALKS = re.compile(rf"\b{_TALK}\b", re.I)


def talks(text: str) -> bool:
    """Whether words speak of a conversation."""
    return bool(_TALKS.search(text))


_DETAILS = re.compile(r"\b(?:details?|requisition|vacancy|information|arrangements|documents?|the following (?:job|role|position|post|vacancy)\b.*)$", re.I)  # fmt: skip


def announces(text: str) -> str:
    """What a sentence that ends with a colon says of the list below it: "The panel will consist of:"."""
    text = text.rstrip(":： *")
    words = text.split()[-4:]
    if _DETAILS.search(text):
        return ""
    return before(f"{text} ") or (MEETS if _TALKS.search(text[-160:]) or of_label(" ".join(words)) == MEETS else "")


def of_their_own(text: str) -> bool:
    """Whether the words up to a person say whom somebody worked with, or who leads something."""
    return bool(_WORKED_WITH.search(text) or _HEADED_BY.search(text))


_CLAUSE_ENDS = re.compile(r"[.,;!?)]\s+")


def announced(ahead: str) -> bool:
    """Whether the words up to a person end with a label that says they meet: "… for the post. Speaking with you: "."""
    *before, label = _CLAUSE_ENDS.split(ahead.rstrip())
    return bool(before) and ahead.endswith(": ") and of_label(label) == MEETS


def before(text: str) -> str:
    """What the words up to a person say of them."""
    text = _SMALL.sub(" ", text[-140:])
    if of_their_own(text):
        return ""
    if _AWAY_BEFORE.search(text):
        return ABSENT
    if _BESIDE_THEM.search(text):
        return OTHER
    if _ARRANGED_BEFORE.search(text) and not _YOU_SPEAK_TO.search(text):
        return ARRANGES
    if any(kind.search(text) for kind in _BEFORE):
        return MEETS
    return ASKED if _ASK_FOR.search(text) else ""


_TIMED = re.compile(
    r"\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\b\.?|uhr|h\b)?(?: (?-i:[A-Z]{2,5})\b)?(?: \([^()]{2,30}\))?(?:,? (?:today|tomorrow|(?:this|tomorrow) (?:morning|afternoon)|(?:on )?\w{3,6}day(?: \d{1,2}(?:st|nd|rd|th)?(?: \w+)?)?))?,? with (?:our |the )?$",
    re.I,
)


def at_a_time(text: str) -> str:
    """The same where they are a time and "with": "12:15 PM - 1:00 PM MST (Denver) with"."""
    return MEETS if re.search(r"\d[:.]\d\d|\d\s?[ap]\.?m\b", text[-60:]) and _TIMED.search(text[-60:]) else ""


def after(text: str) -> str:
    """What the words behind a person say of them."""
    text = text[:140]
    if _LOOKS_ON.match(text):
        return OTHER
    if _BOTH.match(text):
        return MEETS
    if absent := _ABSENT_AFTER.match(text):
        return (
            OTHER
            if _AT_DOOR.search(absent[0])
            and re.search(r"\b(?:meet|greet|collect|fetch|show|bring|walk|let)\w*\b", absent[0])
            else ABSENT
        )
    if _ARRANGED_AFTER.match(text):
        return ARRANGES
    return MEETS if _AFTER.match(text) else ""
