"""What people say when they begin to speak of a wish, a doubt, a reason, a skill or an answer.

The law of this module: a cue says what a piece is; where it may be another thing, the reader proposes it unticked.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

from __future__ import annotations

import re

from core.paste.talk.words import CAUSE

# Where, in speech without full stops, another piece begins.
CUTS = (
    r"(?:i['’]ve (?:got )?to|i (?:must|owe)|i gotta|gotta (?:bring|send|get))\b",
    r"(?:they|he|she)(?:['’](?:s|re)| is| are) (?:after|looking for|ringing|calling)\b",
    r"(?:they|he|she)(?:['’]ll|['’]d (?:like|love))\b",
    r"(?:hr|recruiter) (?:says|said|will)\b",
    r"(?:i['’]ll|i['’]d|should) (?:hear|know|find out)\b",
    r"decision (?:is|by|on|tuesday|monday|wednesday|thursday|friday)\b",
    r"i can (?!talk|be|see|come|hardly|only)\w+ ",
    r"i['’]ve (?:driven|run|built|set|written|led)\b",
    r"i (?:type|speak|rate)\b",
    r"that['’]s what (?:got|hit|stuck)\b",
    r"(?:that|this|it) (?:got|hit|touched|moved|tickled|made) me\b",
    r"i(?:['’]m| was) (?:sold|obsessed|laughing|in stitches)\b",
    r"i(?:['’]ll| will) never forget\b",
    r"i (?:thought that|needed the laugh|just melted|could['’]ve hugged)\b",
    r"(?:he |she |they )?wasn['’]t (?:sure|convinced|happy)\b",
    r"(?:they|he|she) (?:grilled|pressed|pushed|wanted to know|did ask)\b",
    r"(?:told (?:him|her|them|em)|i said|said i)\b",
    r"(?:nobody needs to know|between us|don['’]?t tell|note to self|god i)\b",
)
PRIVATE = re.compile(
    r"\b(?:nobody (?:needs to|heard)|between (?:us|you and me)|don['’]?t tell|for (?:me|myself) only|only for (?:me|my)|for myself|not for anyone|note to self)\b|^private\b",
    re.IGNORECASE,
)
ANSWERED = re.compile(
    r"^(?:i (?:said|told|answered|replied|owned)|told (?:him|her|them|em|straight)|telt|said (?:i|no|yes|that i))\b",
    re.IGNORECASE,
)
_SENDING = r"(?:send|bring|email|mail|submit|drop in|fling over|get them|show|provide|forward|text|furnish|share|hand in|upload)"
WISHES = (
    re.compile(
        rf"\b(?:(?:they|he|she|hr)(?:['’](?:d (?:like|love)|s after|re after|re looking for)| (?:also |just |really )?(?:wants?|needs?|require|are after|is after|asked for|would like))|"
        rf"(?:must|gotta|got to|i['’]ve to|(?:have|need|remember|supposed|forget|am) to|to do))(?: to (?:see|have|get))?(?: {_SENDING})?(?: (?:them|him|her|me))?:? "
        r"(?P<what>(?:my|your|me|a|an|the|two|three|some|one|photos?|pictures?|before|proof|copies|relieving|right to)\b (?!to\b).+)",
        re.IGNORECASE,
    ),
    re.compile(r"\bi owe them (?P<what>.+)", re.IGNORECASE),
    re.compile(rf"^(?P<what>[^,;:]{{5,80}}?) i (?:have|need) to {_SENDING}\b", re.IGNORECASE),
    re.compile(rf"^(?:please )?(?:to do |must )?{_SENDING}:? (?P<what>.+)", re.IGNORECASE),
)
DOUBTED = (
    re.compile(
        r"\b(?:ask(?:s|ed|ing)?|wanted to know|wondered)\b(?: me| us)?(?:,? (?:kindly|straight out|pretty sharply|sharply|three times|then),?)?(?: me| ma['’]am)? "
        r"(?P<what>(?:if|whether|why|was i|would i|could i|can i|is it|about|how i['’]d|what happens|have you|have i|do i|am i)\b.+)",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:pushed|pressed|grilled|queried|flagged|fretted|feared|unsure|(?:not|no|wasn['’]t) (?:happy|sure|convinced)|funny|had a go at|having doubt|had doubts|has doubts|coming back to)(?: me)?(?: on| about| that| whether)? (?P<what>.+)",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:reckons?|thinks) (?P<what>(?:i['’]m|i['’]ve|my|i) .+)", re.IGNORECASE),
    re.compile(r"['’]s (?:concern|(?:only )?worry|thing)(?: was| is|:| ->)? (?P<what>.+)", re.IGNORECASE),
    re.compile(r"^(?P<what>(?:would|have|do|are|can) (?:i|you|parents|we) [^?]{5,90})\?", re.IGNORECASE),
)
SKILLED = re.compile(
    r"^(?:and |so |look |skill: |my plus point: )?(?:i|you) (?P<what>(?:can|know to|type|speak|am good with) (?!talk|do a follow|be |see|come|hardly|only|start).+)|"
    r"^(?:and )?i['’]ve (?P<done>(?:driven|run|built|set|written|led) .+)|^(?P<bare>can (?!talk|do a)\w+ .+)",
    re.IGNORECASE,
)
# A sentence of its own, which stays one.
PRAISED = re.compile(
    r"^(?:(?:and|so|i think|i know|i guess|honestly|well),? )*(?P<what>i(?:['’]?m| am) (?:(?:really|very|pretty|quite|always) )?(?:good|strong|best|great) (?:at|with) (?!th(?:is|at|e moment)\b).+|"
    r"my (?:(?:main|real|biggest|greatest) )?strengths? (?:is|are) .+)",
    re.IGNORECASE,
)
MOVED = re.compile(
    r"\b(?:(?:that|this|it|what)(?:['’]s)?(?: really| just| also)?(?: what)? (?:got(?: to)? me|hit me|touched me|moved me|tickled me|made me (?:laugh|smile|cry)|pleased me|stuck|stayed|is staying)|"
    r"i (?:really |just )?(?:rate|respected|needed the laugh|melted|got goosebumps|nearly welled up|thought (?:that|it) was|could['’]ve hugged|will not forget|will keep|find this|felt very)|this i will not forget|"
    r"i['’]?(?:m| was) (?:sold|obsessed|laughing|in stitches)|i['’]ll never forget|for me is special|that['’]s what got me|only thing i['’]ll remember)\b|^why\b[^:]{2,40}:",
    re.IGNORECASE,
)
REASON = re.compile(
    rf"(?:\b{CAUSE} |^why\b[^:]{{2,40}}: )(?P<what>(?:i|i['’]m|i['’]ve|my|we|we['’]d|our|at|in|where|this|today|that)\b.+)",
    re.IGNORECASE,
)
OWN_LIFE = re.compile(r"^(?:i|i['’]ve|i['’]m|my|our|at (?:college|my|home)|in my)\b", re.IGNORECASE)
HEARD = re.compile(
    r"\b(?:(?:they|he|she|hr|i)(?:['’]ll| will)? (?:ring|text|tell me|revert|decide|know|find out|give me)|(?:i['’]ll|should|i) (?:hear|know|find out)|decision|result|ringing everyone|give me a bell|call me|answer)\b",
    re.IGNORECASE,
)
