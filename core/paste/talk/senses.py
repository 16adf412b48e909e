"""What a word has to do with an interview, so that words which were never seen count like those that were.

The law of this module: a word stands where its commonest meaning after an interview is; of several senses the first
one counts.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re
from functools import cache

from core.mending.grammar.words import vocabulary
from core.paste.talk.words import DEPARTMENT, WHO

_SENSES = {
    "tell": "told tell tells telling said say says saying showed shows show showing explained explains explaining described describes mentioned mentions spoke speaks talked talks talking chatted chatting walked added adds reckons reckoned pointed recalled confessed admitted joked recounted bragged demonstrated went goes telt explaining",
    "ask": "ask asked asks asking wanted wants want needs need needed request requested requested required requires require like liked please after wondered wonders wondering curious",
    "send": "send sends sending sent email emailed emailing mail forward forwarding post posted bring bringing submit submitting upload uploading scan scanned scans drop text whatsapp share fill complete sign return fax provide supply dig hand pop furnish attach resend copy copies",
    "paper": "certificate certificates cert certs licence license licences licenses reference references referee referees referees' photo photos picture pictures portfolio passport transcript transcripts cv resume resumé payslip payslips slip slips letter letters card cards form forms proof clearance check dbs number numbers sample samples document documents documentation id contract report plan plans drawings clip clips video recording recordings link links reel diploma degree record records file files list logbook copy copies availability dates spreadsheet essay abstract thesis case certificate qualification qualifications registration permit visa statement summary design designs code repo writeup exercise menu recipe",
    "doubt": "worried worry worries worrying concern concerned concerns concerning doubt doubts doubted doubtful doubting unsure sceptical skeptical hesitant hesitated hesitation nervous afraid fear feared frowned frown gap gaps weak weaker weakness weakest thin shaky rusty lack lacking lacked missing risk risky overqualified underqualified inexperienced experience unconvinced convinced snag catch stuck catch hurdle reservation reservations iffy dodgy flagged poked pressed grilled pushed eyebrow eyebrows hmm cope handle manage survive struggle struggled never only little not enough too young old far commute jumpy hopping gap green",
    "moved": "stuck stick sticks stayed stays staying hit hits struck touched moved got gets grabbed loved love loving laughed laugh melted goosebumps chuffed tickled smiled smile cried cry remember remembered remembering reminds reminded remind forget heart hooked sold fascinated delighted resonated resonates special meant chimed rang bell home thrilled warmed teared choked admired respect respected impressed impressive same too",
    "kin": "mum mam mom mama dad da daddy father mother nan nana gran grandma granny grandad grandpa grandfather grandmother granda uncle auntie aunt aunty brother sister son daughter wife husband partner cousin niece nephew family kid kids child baby friend mate",
    "because": "because cos cause coz cuz since as being so",
    "hear": "hear heard hearing ring rings ringing phone phoning call calls calling text answer answers decide decides decided deciding decision decisions revert reply respond response know let news result results outcome verdict update told either back touch letting",
    "able": "can certified qualified trained fluent fluently licence ticket speak speaks know built run ran led managed driven drove taught trained wrote coached years experience experienced certificate certification diploma degree skill skills good handy comfortable familiar used familiarity master",
    "mention": "mention mentioned remind highlight include add put drop note remember forgot forget say letter plug",
    "pay": "money pay paid salary wage wages rate bonus hours overtime rota rent holiday pension parking commute shifts package band quid grand",
    "feel": "honestly god knackered gutted nervous anxious relieved awful terrible horrible hate hated boring bored smelled smell weird creepy rude grumpy gossip fancy desperate embarrassed sweating sweaty shaking babbled waffled rambled mumbled blushed cringe stupid idiot messed fluffed froze blanked hope hoping prefer rather backup other secret tired dread dreading regret",
    "hush": "myself private privately privately secret nobody noone don't dont between repeat tell",
    "was": "was were there met meeting panel interviewer interviewers sat interviewed interview with",
    "time": "today tomorrow tonight week weeks fortnight month monday tuesday wednesday thursday friday saturday sunday end weekend latest days morning afternoon evening noon christmas",
    "i": "i i'm i've i'd i'll me my mine myself im ive",
    "they": "they they're they've they'd they'll them he he's he'd he'll she she's she'd she'll him her his hers their theyre",
    "we": "we we're we've us our ours",
    "you": "you your you're you've",
    "no": "not no never don't didn't haven't hadn't isn't wasn't aren't weren't can't couldn't won't wouldn't nobody none nothing without",
    "and": "and then so but also plus anyway well okay ok right now oh um uh er yeah",
    "that": "that that's which this it it's what how why whether if",
    "talk": "about story stories chat conversation topic subject bit thing",
    "way": "bus train car traffic park parked parking lift stairs reception receptionist coffee tea biscuits biscuit weather rain raining office building room corridor minutes late early waited waiting bench walk walking home door outside",
}
_OF = {word: sense for sense in reversed(_SENSES) for word in vocabulary(_SENSES[sense])}
_ROLE = re.compile(rf"(?:{WHO}|{DEPARTMENT})", re.IGNORECASE)


@cache
def sense(word: str) -> str:
    """What a word has to do with an interview, or ""."""
    if word[0] == "<":
        return word
    return _OF.get(word) or ("role" if _ROLE.fullmatch(word) else "")
