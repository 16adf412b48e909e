# ruff: noqa: E501 - a row is a line
# fmt: off
"""Tenses with since, yesterday, last year; if and when with will."""

from core.review._grammar import CLAUSE, START, Row

_COUNT = r"(?:about |almost |more than |over |nearly )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\d\d?|many|several|a few|some)"
_SINCE = r"(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|last|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|then|childhood|my|i was|\d+)"
_PAST_TIME = r"(?:yesterday|last (?:week|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:two|three|four|five|\d+) (?:days|weeks|months|years) ago)"

ROWS = (
    Row("since", rf"since ({_COUNT}) (years?|months?|weeks?|days?)(?! (?:ago|before|earlier|after))", "for {1} {2}", "I live here since three years.", "I have lived here since three years ago."),
    Row("i i'm", rf"(i am|i'm) (\w+ing)(?=(?: (?!since|i\b)[\w'-]+){{0,6}} since {_SINCE}\b)", "i have been {2}", "I am working there since 2015.", "I am writing since I forgot."),
    Row("i", rf"i (?P<base>work|live|study|teach|drive|know|do|play|cook|bake|write|practise|sing|paint|repair|manage)(?=(?: (?!since|i\b)[\w'-]+){{0,6}} since {_SINCE}\b)", "i have {base:pp}", "I work there since 2015.", "I work hard, since I like it.", CLAUSE),
    Row("i i'm", rf"(?:i am|i'm) (in|at|with|a|an) ([\w'-]+)(?=(?: (?!since|i\b)[\w'-]+){{0,5}} since {_SINCE}\b)", "i have been {1} {2}", "I am in the trade since 2010.", "I am in luck, since you came."),
    Row("i we you they", rf"(\w+) have((?: also| already)?) (?P<pp>visited|seen|met|shown|told|spoken|gone|taken|finished|started|bought|written|received|applied|moved|learned)((?: (?:your|the|my|a|an|this) \w+| you| it| there| here| him| her)?(?: (?:in|at|to|with) (?:the |your |my )?\w+)?) (?P<when>{_PAST_TIME})", "{1}{2} {pp:past}{4} {when}", "I have seen your shop last year.", "I have thought about our talk yesterday.", CLAUSE),
    Row("yesterday", r"yesterday,? (i|you|we|they) have((?: also)?) (?P<pp>\w+)", "yesterday {1}{2} {pp:past}", "Yesterday you have shown me it.", "Yesterday, you have to know, it rained.", START),
    Row("last", r"last (week|month|year|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday),? (i|you|we|they) have((?: also)?) (?P<pp>\w+)", "last {1} {2}{3} {pp:past}", "Last week I have visited it.", "Last week I had to visit it.", START),
    Row("we i you", r"(we|i|you) have (?P<pp>had|met|seen|spoken|talked|discussed|shown|told)((?: me| about| with you)?) (yesterday|last week|last \w+day)", "{1} {pp:past}{3} {4}", "The talk we have had yesterday was good.", "The talk we had yesterday was good."),
    Row("during", rf"during ({_COUNT}) (years?|months?|weeks?|days?)", "for {1} {2}", "I worked there during five years.", "I worked there during those five years."),
    # ---- if, when ----
    Row("if", r"if (i|we) would be", "if {1} were", "If I would be chosen, I would move.", "I wonder if I would be chosen.", r"(?:^ ?|[.!?] |,\s|\b(?:happy|glad|and|but|great|nice) )$"),
    Row("if", r"if (i|we) would (?P<base>get|have|become|join|work|start|win|come|know|live)", "if {1} {base:past}", "If I would get it, I would move.", "I wonder if I would get it.", r"(?:^ ?|[.!?] |,\s|\b(?:happy|glad|and|but|great|nice) )$"),
    Row("if", r"if i will be", "if I am", "If I will be there, I will learn.", "I wonder if I will be there.", r"(?:^ ?|[.!?] |,\s|\b(?:happy|glad|and|but|great|nice) )$"),
    Row("if", r"if (i|you|we|they|there) will (?P<base>call|need|get|want|come|find|choose|work|start|give|take|join|decide)", "if {1} {base}", "If you will need more, call me.", "I wonder if you will need more.", r"(?:^ ?|[.!?] |,\s|\b(?:happy|glad|and|but|great|nice) )$"),
    Row("when", r"when (i|you|we|they) will (?P<base>\w+)", "when {1} {base}", "When I will start, I will bring it.", "I know when I will start.", START),
    Row("wish", r"wish i can", "wish I could", "I wish I can join you.", "I wish. I can join you."),
    Row("since", r"since (last (?:year|summer|winter|spring|autumn|month|week)|(?:19|20)\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december)|my \w+),? (i) (?P<base>work|live|study|teach|learn|play|drive|know)(?= (?:in|at|as|for|with|here|there|on|a|the|english|german|french)\b)", "since {1} {2} have {base:pp}", "Since last summer I work in a bakery.", "Since last summer I worked in a bakery, I know ovens.", START),
    Row("when", r"when i was (an? \w+|young|small|little|younger|\w+teen|at school|in school),? i have (?P<pp>lived|worked|learned|learnt|played|visited|seen|had|studied|helped|been|started)", "when i was {1} I {pp:past}", "When I was a child I have lived on a farm.", "When I was a child I had a farm."),
)
