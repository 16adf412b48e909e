"""Words of those who tell: what no name is, who interviews, who is only spoken of, what is told with."""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

from core.everyday_words import common
from core.mending.grammar.verbs import BASES, PASTS, THIRDS
from core.mending.grammar.words import ADJECTIVES, ADVERBS, AUXILIARIES, PREPOSITIONS, SUBJECTS, vocabulary
from core.paste.names import is_given

# Everyday words that neither the tables of grammar nor those of the review hold.
_EVERYDAY = vocabulary("""
    um uh er erm ah oh hmm yeah yep nah nope okay ok well like just right so then and but also plus anyway honestly actually basically
    something somebody someone anybody nobody everybody everyone thing things stuff bit lot kind sort one ones two three four five six
    cos cause coz cuz because because since til till till gonna gotta wanna dunno em ma'am mate dude bruv lord god wow hey yo hi hello shoot
    today tomorrow tonight yesterday morning afternoon evening night noon week weeks weekend month year days hours minutes monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november december
    lovely nice great grand good bad fine sound calm quick quiet loud noisy cold hot warm late early long short big small tiny little wee
    huge old young new wet dry dirty clean tired shattered nervous happy sad mad scary weird odd funny brilliant class sweet kind
    badge camera screen teams zoom phone office room building car bus train truck van street road town city village pub shop place site
    salon school ward unit clinic hospital hotel kitchen garage depot yard lab library museum theatre warehouse workshop church station reception
    reference references licence license certificate ticket photo photos letter form forms passport payslips portfolio transcript
    interview interviews panel round job jobs role post trial shift test exam course college uni university
    mum mam mom mama dad daddy father mother nan nana gran grandma granny grandad grandpa uncle auntie aunt brother sister son daughter
    wife husband partner cousin niece nephew kid kids child children baby family friend mate
    boss manager owner head chef chief lead leader director teacher nurse matron doctor dentist vet captain foreman supervisor trainer
    guy bloke fella lad lass lady woman man girl boy chap gentleman person people team lot staff crew finance legal personnel design
    him her them us me my your his their our its this that these those here there where when what who whose which how why
    something greek else first second third last next other another both same such own
    lesson fish tank tanks hr lx it admin floor safety payroll tea coffee royal cat litter electric housekeeping staff board customer case door ok ground
    recruiter councillor engineer cook setter editor treasurer governor miss mrs mr ms dr doctor captain madam sir
    via per versus vs re etc north south east west red blue green black white
""")
_ENDINGS = re.compile(r"(?:ing|ed|ly|tion|ness|ment|able|ful|less|ology|ies|'(?:s|re|ve|ll|d|t|m))$")
_NAMES_TOO = vocabulary(
    "mark grace rose faith joy dawn bill rob pat sue frank grant jack drew dean kit ray june april heather holly ivy lily ruby pearl victor carol summer chase nick peter josh harry"
)


def everyday(word: str) -> bool:
    """Whether a word in small letters is one of everyday speech, so that nothing speaks for a name."""
    return (
        word in _EVERYDAY
        or word in BASES
        or word in PASTS
        or word in THIRDS
        or word in AUXILIARIES
        or word in PREPOSITIONS
        or word in SUBJECTS
        or word in ADVERBS
        or word in ADJECTIVES
        or len(word) < 2
        or (word.endswith("s") and not word.endswith("ss") and word[:-1] in _EVERYDAY)
        or (common(word) and not is_given(word))
        or (bool(_ENDINGS.search(word)) and not is_given(word))
    )


def name_too(word: str) -> bool:
    """Whether an everyday word is a given name as well: "mark told me"."""
    return word in _NAMES_TOO


# ---- parts of patterns ----

TELLS = (
    r"(?:told|tells|telling|tell|said|say|says|saying|showed|shows|showing|shown|show|asked|asks|asking|ask|talked|talks|talking|spoke|speaks|explained|explains|"
    r"described|describes|mentioned|mentions|wants|wanted|needs|questioned|queried|wondered|worried|fretted|feared|doubted|flagged|promised|added|thought|thinks|"
    r"reckons|reckoned|discussed|pushed|pressed|grilled|goes|played|pulled|spread|took|walked|opened|gave|made|went|demoed|shared|pointed|laughed|brought|kept|keeps)"
)
AUX = r"(?:was|is|were|'s|has|had|have|did|didn['’]?t|wasn['’]?t|isn['’]?t|will|would|['’]ll|['’]d|just|also|then|really|kindly|even|only)"
CAUSE = r"(?:because|cos|cause|coz|cuz|'cause|since|as|for)"
KIN = r"(?:mum|mam|mom|mama|dad|da|daddy|father|mother|nan|nana|gran|grandma|granny|grandmama|grandad|grandpa|grandfather|grandmother|uncle|auntie|aunt|brother|sister|son|daughter|wife|husband|partner|cousin|niece|nephew|girl|boy|friend|mate|neighbour|neighbor|instructor|flatmate|ex|boyfriend|girlfriend|missus|fella|mentor|tutor|landlord|landlady)"
# Who is spoken of at work and interviews nobody, and what has a name and is nobody.
SPOKEN_OF = (
    r"(?:customer|resident|patient|pupil|guest|client|bride|caller|referee|student|kid|child|baby|visitor|passenger|tenant|budgie|parrot|dog|cat|puppy|horse|pony|kelpie|"
    r"pigeon|fish|goat|cow|hen|hamster|rabbit|robot|machine|ship|boat|tree|place|company|firm|tool|app|system|project|programme|program|book|film|movie|song|game|band|street|village|town|"
    r"author|founder|predecessor|competitor|player|singer)s?"
)
WHO = (
    r"(?:woman|man|lady|bloke|fella|fellow|guy|dude|lad|lass|girl|boy|chap|gentleman|person|boss|matron|head|head ?teacher|chef|cook|captain|foreman|gaffer|nurse|doctor|dentist|"
    r"vet|manager|owner|principal|chair|chief|director|lead|leader|trainer|recruiter|partner|supervisor|secretary|treasurer|governor|colleague|assistant|teacher|interviewer|"
    r"engineer|developer|designer|analyst|scientist|consultant|coordinator|officer|administrator|editor|president|producer|planner|buyer|technician|setter|guide|clerk|"
    r"professor|registrar|super|vp|ceo|cto|cfo|hr|lx|someone|somebody|cleaner|driver|mechanic|baker|brewer|farmer|gardener|librarian|accountant|solicitor|lawyer|therapist|physio|steward|usher|porter|warden|caretaker|councillor)s?"
)
DEPARTMENT = r"(?:hr|legal|personnel|finance|design|sales|marketing|product|engineering|operations|ops|it|data|research|admin|training|safety|quality|compliance|the \w+|human resources?|head office|\w+ team)"
