"""The words that any note after any interview may hold, whoever writes it to whomever.

What is left of a note without them is what only this conversation could have brought. No word is here for
being short or frequent, only for saying nothing about one particular talk.
"""

from __future__ import annotations

from core.timing import CALENDAR_WORDS

# Words of grammar; also what tells English from other languages.
_GRAMMAR = """
a an the this that these those and or but nor so yet if as than then because since while when where which
who whom whose what how why whether though although however therefore also too very really quite rather
just only even still again once more most much many few several some any no not none each every all both
either neither other another such own same i me my mine myself we us our ours ourselves you your yours
yourself he him his she her hers they them their theirs it its itself one ones someone anyone everyone
something anything everything nothing there here now am is are was were be been being have has had having
do does did doing done can could will would shall should may might must ought need cannot i'm i've i'd
i'll you're you've you'd you'll we're we've we'd we'll they're it's that's don't didn't doesn't can't
couldn't won't wouldn't isn't wasn't haven't hasn't there's let's to of in on at by for from with without
within into onto about above after before between through during under over up down out off back away
around across along against among toward towards upon until till per via regarding concerning like unlike
despite except plus
"""

# Function words that are hardly ever words of another European language.
ENGLISH = frozenset(
    """
    the and to of you for your that with my it is have i we at this our be about from thank thanks would will
    as was are not if i'm i've i'd us me by on has been had they what how there their please more any again
    when after look forward hearing time
    """.split()
)

# Time, place of the meeting, and everyday verbs and adjectives.
_EVERYDAY = """
today yesterday tomorrow tonight morning afternoon evening day days week weeks month months year years
hour hours minute minutes moment moments weekend sept am pm early earlier late later recent recently soon sooner
last next past previous former first second third fourth final finally current currently present future
ago yet already always never ever often sometimes time times date long longer short shortly brief briefly
little bit lot lots thing things way ways kind kinds sort part parts place point points side end start
beginning rest number couple variety range go going goes went gone come comes came get gets got getting
give gives gave given giving take takes took taken taking make makes made making let keep kept keeping put
set see saw seen seeing look looks looked looking find found finding feel feels felt feeling think thinks
thought thinking know knew known knowing believe believes believed want wants wanted wanting wish wishes
wished hope hopes hoped hoping try tries tried trying use used using say says said saying tell told
telling ask asks asked asking call calls called calling seem seems seemed become becomes became leave left
leaving mean means meant bring brings brought bringing send sends sent sending show shows showed shown
remain remains remained continue continues continued continuing begin began begun turn move moved moving
help helps helped helping work works worked working serve served serving need needs needed happen happened
good better best great greatly nice well fine wonderful excellent amazing fantastic lovely pleasant
perfect perfectly ideal ideally new old big small large high higher low full right wrong sure certain
certainly clear clearly able possible possibly likely particular particularly especially specific
specifically general generally overall real true truly sincere sincerely genuine genuinely deep deeply
strong strongly stronger big hard easy open ready free available busy different similar important
extremely incredibly absolutely definitely completely entirely fully highly simply actually obviously
probably perhaps maybe else instead lmk rly plz kinda omg 2day
totally together person personal personally people guy man woman men women
folks mr mrs ms miss mx dr prof professor sir madam yes no ok okay oh well please sorry one two three four
five six seven eight nine ten dozen half
"""

# The words of applying, interviewing, thanking, following up.
_INTERVIEW = """
thank thanks thankful thanking grateful gratitude appreciate appreciated appreciates appreciation
appreciative kindness kind kindly generous generosity courtesy gracious welcome welcoming welcomed warm
warmly warmth hospitality pleasure pleased delight delighted delightful glad happy enjoy enjoyed enjoying
enjoyable honor honour honored honoured privilege privileged interview interviews interviewed interviewing
interviewer interviewers meet meets met meeting meetings speak spoke spoken speaking talk talks talked
talking chat chatted chatting discuss discussed discussing discussion discussions conversation
conversations call phone video zoom skype teams virtual person visit visited visiting invite invited
inviting invitation spend spent spending hear heard hearing listen learn learned learnt learning
understand understanding understood explain explained explaining explanation describe described describing
description mention mentioned mentioning share shared sharing outline outlined insight insights insightful
perspective perspectives overview detail details detailed information informative informational info
knowledge idea ideas question questions answer answers answered answering advice introduce introduced
introducing introduction interest interests interested interesting excite excited exciting excitement
enthuse enthusiasm enthusiastic eager eagerly eagerness keen keenly thrilled passion passionate motivated
motivation inspired inspiring inspire impressed impressive impress admire admired intrigued fascinated
fascinating love loved loving like liked curious confident confidence convinced convince certain confirm
confirmed confirms confirming reinforce reinforced reinforces reaffirm reaffirmed reaffirms reiterate
reiterated strengthen strengthened affirm affirmed express expressed expressing position positions role
roles job jobs opportunity opportunities opening openings vacancy post internship placement apply applied
applying application applications applicant applicants candidate candidates candidacy hire hired hiring
recruit recruiter recruiters recruiting recruitment selection select selected employ employed employer
employers employment employee employees manager managers management director supervisor leadership leader
leaders lead leading company companies firm firms organization organizations organisation organisations
organizational business businesses corporation enterprise agency institution school office offices
department departments division unit group team teams staff colleague colleagues coworkers peers member
members committee panel board crew culture cultural value values mission vision goal goals objective
objectives aim aims direction strategy strategic plan plans planning planned project projects initiative
initiatives responsibility responsibilities duty duties task tasks expectation expectations expect
expected requirement requirements require required requires need needs function process processes
procedure procedures structure operation operations environment environments workplace atmosphere setting
industry industries field fields sector area areas market world community profession professional
professionally professionalism professionals career careers trajectory path paths skill skills skillset
ability abilities capability capabilities qualification qualifications qualified qualify experience
experiences experienced background backgrounds education educational training trained degree expertise
talent talents talented strength strengths knowledge competence resume resumé résumé cv portfolio
references reference letter letters email emails e-mail message note fit fits fitting match matches
matched matching suit suits suited suitable align aligns aligned alignment aligning contribute contributes
contributed contributing contribution contributions add adds added adding addition additional additionally
asset assets benefit benefits valuable value offer offers offered offering provide provides provided
providing supply apply utilize utilise use leverage join joins joined joining joined become belong
participate participating involve involved involves involvement bring impact difference success successful
successfully succeed achieve achieved achieving achievement accomplish accomplished grow growing growth
develop developed developing development improve improving improvement advance advancement build building
built create creating deliver delivering support supporting supported supportive excel thrive thriving
challenge challenges challenging challenged meaningful effective effectively efficient efficiently
consider considers considered considering consideration decide decided decision decisions choose chosen
choice step steps stage stages round rounds forward further hesitate contact contacting reach reached
reaching touch respond response reply replying follow following follow-up followup up-to-date update
updates status progress timeline schedule convenience available availability additional anything
assistance assist feel free regarding innovative innovation dynamic creative creativity unique
collaborative collaboration collaborate collaborating cooperative supportive inclusive diverse diversity
fast-paced exceptional outstanding remarkable incredible superb dedicated dedication commitment committed
commit quality excellence passionate reputation reputable renowned respected prestigious esteemed leading
cutting-edge forward-thinking talented friendly knowledgeable helpful customer customers client clients
service services product products solution solutions satisfaction teamwork attitude energy energetic
integrity initiative driven goal-oriented ethic ethics personality impression close day-to-day daily life
balance everyday regards regard wishes best yours cheers respectfully cordially subject re hello hi hey
dear greetings return returning touch aspect aspects element elements topic topics subject matter matters
issue issues type level line key main major various numerous multiple whole entire total nature sense
scope extent depth name names candid honest honestly frank open openness transparency transparent
thoughtful thoughtfully detailed in-depth immediate immediately prompt promptly effort efforts chance
chances mind heart thought thoughts opinion feedback view views reason reasons fact result results example
examples access support possibility possibilities prospect prospects potential potentially ms. mr. mrs.
mentioned upcoming ongoing attach attached attaching attachment enclosed request requested requests
promise promised connect connected connecting engaging enlightening pursue pursuing pursued allow allows
allowing hit ground running approach approaches energized energised energizing highlight highlighted
highlights drive drives driving prepare prepared prepares handle handling sound sounds sounded special
individual individuals gain gained gaining deeper deepened dive exactly technical continued track record
proven reflect reflected reflection realize realized realise realised address addressed relevant review
reviewed reviewing compensation package direct directly relate relates related familiar familiarity
combined combine combination combining phase invest invested ambitious existing considerable complement
complements initial increase increased maintain maintained maintaining communication communicate
communicating organizational organisational interpersonal analytical problem-solving technically
productivity productive rewarding promising refreshing comprehensive vibrant enriching stellar top notch
world-class awesome cool appealing appeal appeals bottom line mutual mutually journey endeavors endeavours
endeavor endeavour luck stay keep posted informed file mind stand stands standing exceed exceeds practical
hands-on firsthand thorough thoroughly patient patience understand welcome forward-looking progressive
modern professionalism caliber calibre talented hard-working hardworking self-motivated enthusiastic
immediately contributor addition tailored proficient proficiency solid extensive extensively strength
transferable relevant demonstrate demonstrates demonstrated demonstrating example include including
includes included remotely remote online onsite on-site in-person face-to-face room thx lol lemme asap
super pls btw gonna wanna haha yeah wow hey really god bless salary pay bills entry-level senior junior
associate assistant coordinator analyst engineer developer designer specialist consultant representative
executive administrator officer intern trainee accountant teacher nurse
friendliness politeness helpfulness wisdom guidance positivity camaraderie reliability reliable responsible
punctual punctuality ambition fluent versatile versatility adaptable adaptability multitask multitasking organized
organised diligent diligence conscientious resourceful resourcefulness flexible flexibility proactive trustworthy
honesty humble humility charismatic charisma graciousness hospitable attentive attentiveness cordial cordiality
candor candour sincerity thoughtfulness eloquent state-of-the-art award-winning fast-growing contagious infectious
uplifting heartwarming terrific tremendous phenomenal splendid magnificent stimulating thought-provoking eye-opening
fruitful constructive worthwhile invaluable comfortable relaxed approachable down-to-earth easygoing personable
competent capable loyal loyalty respectful respect trust determination perseverance persistence resilience resilient
zeal zest imaginative imagination inventive artistic meticulous managerial administrative clerical secretarial
graduate graduated undergraduate bachelor's master's gpa university college coursework extracurricular
"""


def _stems(words: str) -> frozenset[str]:
    return frozenset(words.split())


GRAMMAR = _stems(_GRAMMAR)
COMMON = GRAMMAR | CALENDAR_WORDS | _stems(_EVERYDAY) | _stems(_INTERVIEW)


def common(word: str) -> bool:
    """Whether this (lower-cased) word, or what it is inflected from, belongs to any note."""
    if word in COMMON:
        return True
    if word.endswith(("'s", "s'")):
        word = word[:-2] if word.endswith("'s") else word[:-1]
        return word in COMMON
    for ending in ("s", "d", "ed", "es", "ing", "ly", "al"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            if ending == "d" and not stem.endswith("e"):
                continue  # appreciat-d is a slip
            if stem in COMMON or (ending in ("ed", "es", "ing", "al") and stem + "e" in COMMON):
                return True
    if "-" in word:
        return all(part in COMMON or common(part) for part in word.split("-") if part)
    return False
