# ruff: noqa: E501 - a row is a line
# fmt: off
"""Small words left out, put in, or put for another."""

from core.review._grammar import Row

_TRADE = "nurse|teacher|engineer|waiter|waitress|cook|driver|developer|designer|mechanic|cleaner|baker|barista|carer|translator|technician|electrician|programmer|plumber|carpenter|accountant|assistant|receptionist|gardener|intern|trainee|volunteer|tutor|student|lawyer|doctor|researcher|consultant"
_JOB = "job|position|role|post|vacancy"
_YOURS = "time|help|company|team|patience|reply|response|kindness|consideration|support|interest|answer|colleagues|office|staff|garden|advice|offer|decision|hospitality|website|invitation"

ROWS = (
    # ---- to ----
    Row("like love want wanted hope wish need", r"(\w+) (?!(?:work|share|see|say) that)(?P<base>thank|hear|say|see|join|learn|tell|ask|meet|know|become|contribute|work|discuss|continue|apply|express|speak|take|share)(?= (?:you|the|your|a|my|to|in|with|for|more|from|about|that|part|how)\b)", "{1} to {base}", "I would like thank you.", "I would like, say, the morning.", r"\b(?:would|should|'d|i|we|also|really|just|very much) $", r"\b(?:work|things|people|just|which|what|as|who|that) (?:i|we|you) $"),
    Row("explain explained explains explaining", r"(explain\w*) (me|us|you|him|them)", "{1} to {2}", "You explained me the rota.", "You explained, me listening, the rota."),
    Row("explain explained", r"(explain\w*) her(?= (?:how|that|the|what|why))", "{1} to her", "You explained her the rota.", "You explained her plan."),
    Row("describe described", r"(describe\w?) (me|us)(?= (?:how|the|your|what|a))", "{1} to {2}", "You described me the rota.", "You described me well."),
    Row("said", r"said (me|us)(?= (?:that|about|how|you|the|it))", "told {1}", "You said me that it was old.", "You said: me."),
    Row("listen listened listening", r"(listen\w*) (you|me|him|them|your \w+)(?= (?:with|very|and|for|talk|speak|say|about|when)|[.,!]|$)", "{1} to {2}", "I listened you with interest.", "Listen, you were right."),
    Row("wait waited waiting", r"(wait\w*) (your|you|(?:the|a) (?:bus|train|answer|reply|result|decision|call))(?= |[.,!]|$)", "{1} for {2}", "I waited the bus.", "I waited a week.", unless=r"\bcan't $"),
    Row("hear hearing", r"(hear\w*) you((?: back)?) soon", "{1}{2} from you soon", "I hope to hear you soon.", "I hope to hear you sing soon."),
    # ---- me, you, a verb's object ----
    Row("told", r"told (that|about|how)(?= (?:the|you|your|it|there|this|we|they|my|a|i|he|she)\b)", "told me {1}", "You told that it starts at ten.", "I was told that it starts at ten.", r"(?:^ ?|[.!?,;] |\b(?:and|as|when|because|but|that|liked that) )(?:you|he|she|they) $"),
    Row("for of with to from in on at about", rf"(\w+) you ({_YOURS})(?=[.,!;]|$| (?:and|with|to|in|on|at|yesterday|today|this|during|about|last)\b)", "{1} your {2}", "Thank you for you help.", "I will do it for you, time allowing."),
    Row("from", r"from your soon", "from you soon", "I hope to hear from your soon.", "I hope to hear from your team soon."),
    Row("thank", r"thank you (the|your|this|a) (interview|time|opportunity|meeting|invitation|tour|help|conversation|talk|chance)", "thank you for {1} {2}", "Thank you the interview.", "Thank you. The interview was good."),
    # ---- a word too many ----
    Row("discuss discussed discussing discusses", r"(discuss\w*) about", "{1}", "We discussed about the boats.", "We had a discussion about the boats."),
    Row("mentioned mention mentions mentioning", r"(mention\w*) about", "{1}", "You mentioned about the boats.", "You made mention of it about noon."),
    Row("requested", r"requested for", "requested", "I send what you requested for.", "It was requested for Monday.", r"\b(?:you|they|i|we) $", r"\bwhat was $"),
    Row("asked told", r"(asked|told) to me(?= (?:why|how|if|whether|about|that|what|when|where))", "{1} me", "You asked to me why I left.", "It was told to me by a nurse."),
    Row("help thank contact answer", r"(help|contact|thank) (?:to|with) (you|them|him|your)(?= (?:with|for|in|about|soon|again|team)|[.,!]|$)", "{1} {2}", "I can help to you with it.", "I can be of help to you.", r"\b(?:can|could|will|would|to|may|please) $", r"\b(?:of) $"),
    Row("join joined joining", r"(join\w*) (?:to|with) (your|the|this) (team|company|group|staff|project|firm|department)", "{1} {2} {3}", "I want to join to your team.", "I want to join, to the end."),
    Row("visited visit", r"(visited) to", "visited", "I visited to your shop.", "It was a visit to your shop."),
    Row("apply applied applying", r"(appl\w+) (?:me|myself) (for|to)", "{1} for", "I want to apply me for this.", "I apply myself to it.", r"\b(?:to|i|would like to) $", r"\b(?:i) $"),
    Row("apply applied applying", rf"(appl\w+) to (the|this|your|a|that) ((?:\w+ ){{0,2}})({_JOB})", "{1} for {2} {3}{4}", "I would apply to the job of gardener.", "I apply to schools, for a job."),
    # ---- the other preposition ----
    Row("interested", r"interested (?:for|on|to|about|at|by) (the|this|your|a|an|my|that|joining|working|learning)(?= \w)", "interested in {1}", "I am interested to the role.", "I was interested to hear it.", r"\b(?:am|is|are|was|were|i'm|very|be|been|more|really|also|still|so) $", r"\bto the point"),
    Row("depend depends depended depending", r"(depend\w*) (?:of|from)", "{1} on", "It depends of the tide.", "It depends, of course, on the tide."),
    Row("good bad", r"(good|bad) in (?P<ing>\w+)", "{1} at {ing}", "I am good in talking.", "What is good in talking is rare.", r"\b(?:am|i'm|is|are|be|very|really|quite|pretty|been) $", r"\bwhat (?:is|was) $"),
    Row("responsible", r"responsible of", "responsible for", "I am responsible of the stock.", "Responsible, of course, I was."),
    Row("capable", r"capable to (?P<base>\w+)", "capable of {base:ing}", "I am capable to do it.", "I am capable of doing it."),
    Row("afraid", r"afraid from", "afraid of", "I am not afraid from work.", "Afraid? From work? Never."),
    Row("proud", r"proud (?:for|about|with) (my|our|what|the|this)", "proud of {1}", "I am proud for my work.", "You were proud for me."),
    Row("married", r"married with (?=an?|the|my)(\w+)", "married to {1}", "I am married with a teacher.", "I am married, with a son."),
    Row("convinced", r"convinced (?:for|from) (your|the|this|my)", "convinced by {1}", "I am convinced for your way.", "I am convinced, for once."),
    Row("thinking thought think", r"(thinking|thought|think) to (what|the|your|our) (?=you|we|\w+ you|idea|plan|question|talk|conversation)(\w+)", "{1} about {2} {3}", "I am thinking to what you said.", "I thought to myself."),
    Row("different", r"different than the ones (?:of|from)", "different from those of", "It is different than the ones of mine.", "It is different from mine."),
    Row("in", r"in the (nursing|teaching|engineering|marketing|retail) since", "in {1} since", "I worked in the nursing since May.", "I am in the nursing home."),
    Row("congratulate congratulations", r"(congratulat\w+) for (your|the)", "{1} on {2}", "Congratulations for your prize.", "Congratulations! For your prize I bought a cake."),
    # ---- a, an, the ----
    Row("enjoyed liked loved", r"(enjoyed|liked|loved) (tour|visit|talk|conversation|interview|atmosphere|meeting|walk|lunch)(?= (?:of|with|through|around|in|and|at)\b|[.,!]|$)", "{1} the {2}", "I enjoyed tour of the factory.", "I liked tours of the factory.", r"\b(?:i|we|really|also|much|so) $"),
    Row("part member", r"(part|member) of (team|company|crew|group|family|organi[sz]ation|staff|project)(?=[.,!;]|$| (?:and|in|with|at|that|as|to|for)\b)", "{1} of the {2}", "I would be happy to be part of team.", "It was part of team talk.", r"\b(?:be|become|becoming|being|as|a|feel|am|is|was) $"),
    Row("if", r"if (need|want|have|require) (anything|any|more|something|further|questions|help|me|my|other|additional)(?= \w|[.,!]|$)", "if you {1} {2}", "Let me know if need anything else.", "If need be, I will wait.", unless=r"\b(?:as|even|what) $"),
    Row("if", r"if need (papers|documents|references|a|an|the|some|anything|help|proof|copies|samples|to)(?= \w|[.,!]|$)", "if you need {1}", "Please tell me if need papers.", "If need be, I will wait."),
    Row("apply applied applying", r"(appl\w+) for to (?P<base>\w+)", "{1} to {base}", "I applied for to be a driver.", "I applied for it to be near you."),
    Row("discuss discussed discussing", r"(discuss\w*) (?:on|over) (the|your|this|our|these|those) (?!phone|telephone|day|way|first|second|last|morning|weekend|tour|same|spot|next|train|tea|table|lunch|call)(\w+)", "{1} {2} {3}", "We discussed on the new timetable.", "We discussed on the phone what to do."),
    Row("good bad better", r"(good|bad|better) in (welding|baking|cooking|reading|drawing|writing|math|maths|english|german|french|spanish|sewing|painting|numbers|computers|sales|repairs|gardening|accounting|organi[sz]ing|teaching|driving|languages|chemistry|planning)(?=[.,!;]|$| (?:and|but|because|with|than)\b)", "{1} at {2}", "I am good in maths and in reading plans.", "What is good in maths is rare.", r"\b(?:i am|i'm|am|very|really|quite|pretty|also|was|be|been|is) $", r"\bwhat (?:is|was) $"),
    Row("impressed surprised", r"(impressed|surprised) (?:from|of) (the|your|how|this|all|my)(?= \w)", "{1} by {2}", "I was impressed from the order in your store.", "I was impressed. From the start it worked.", r"\b(?:was|am|were|is|i'm|been|be|very|really|so|also|deeply) $"),
    Row("was is been it's be", r"(was|is|been|it's|be)((?: great| real| big| true| genuine| huge)?) (pleasure|privilege)(?= (?:to|meeting|speaking|talking|working|for)|[.,!]|$)", "{1} a{2} {3}", "It was pleasure to meet you.", "It was pleasure and work."),
    Row("was is been it's be", r"(was|is|been|it's|be) (honou?r)(?= (?:to|meeting|for)|[.,!]|$)", "{1} an {2}", "It was honour to meet you.", "It was an honour to meet you."),
    Row("been for is after it's", r"(been|for|it's|after) long time", "{1} a long time", "It has been long time.", "It was a long time ago."),
    Row("have has had with learned learnt gained got spent is are", r"(\w+) lot of", "{1} a lot of", "I have lot of experience.", "I have a lot of it."),
    Row("lot", r"lot of for", "lot for", "Thank you a lot of for it.", "A lot of forms came."),
    Row("work worked working job experience career started", rf"(\w+) as ({_TRADE})(?= (?:in|at|for|and|since|with|on|from)|[.,!]|$)", "{1} as {2:an}", "I worked as nurse for years.", "I worked as nurses do.", unless=r"\b(?:such|well|soon) $"),
    Row("i i'm", rf"(i am|i'm) ({_TRADE})(?= (?:in|at|for|and|with|from|who)|[.,!]|$)", "{1} {2:an}", "I am nurse with two children.", "I am nursing two plants."),
    Row("a an", r"an? such ([a-z]+)", "such a {1}", "It was a such nice day.", "As a rule such days are rare."),
    Row("a an", r"an? so (?!that\b|as\b)([a-z]+) (?=[a-z])([a-z]+)", "such {1:an} {2}", "I never saw a so modern lab.", "A so-called lab."),
    Row("so", r"so (nice|good|great|beautiful|big|interesting|wonderful|kind|friendly|clean|modern|small|warm|lovely) (workshop|day|team|place|company|person|talk|interview|conversation|office|school|house|garden|kitchen|morning|afternoon)(?= (?:that|and|in|with)|[.,!]|$)", "such {1:an} {2}", "It was so nice workshop that I stayed.", "So nice a workshop is rare.", r"\b(?:is|was|have|had|have seen|saw|such|in|at|been) $"),
    # ---- relative words, word order ----
    Row("person people time things thing way help chance information opportunity everything all nothing", r"(\w+) what (you|i|we|they)", "{1} that {2}", "Thank you for the time what you gave me.", "Next time, what you need is rest.", r"\b(?:the|of|for|about|that|your|remember|liked|you) $|^$", r"\b(?:not|at|next|every|this) $"),
    Row("man woman lady person people colleague colleagues nurse girl boy manager teacher", r"(\w+) which (is|are|was|were|has|have|showed|told|gave|works?|helped|explained|had|did)", "{1} who {2}", "The man which showed me it was kind.", "The man, which is rare, was kind."),
    Row("way", r"way how (you|the|i|we|they|your)", "way {1}", "I like the way how you work.", "There is no way. How you work is new."),
    Row("like liked love loved enjoy enjoyed appreciate appreciated", r"(\w+) very much (the|your|how|our|this)", "very much {1} {2}", "I liked very much the tour.", "I liked it very much, the tour."),
    Row("speak speaks write", r"(\w+) (english|french|german|spanish|italian|russian|arabic|polish|portuguese|dutch|chinese|turkish) good(?=[.,!]|$| (?:and|enough|but))", "{1} {2:name} well", "I can speak English good.", "I speak English, good or bad."),
    Row("speak speaks", r"(speaks?) ((?:very )?well|fluently) (english|french|german|spanish|italian|russian|arabic|polish|portuguese|dutch|chinese|turkish)", "{1} {3:name} {2}", "I speak very well English.", "I speak English very well."),
    Row("know understand explain explained wonder wondered asked ask", r"(know|understand|explain\w*|wonder\w*|asked|ask) (when|how|where|why) (can|could|should|will) (i|you|we|they|he|she|it)", "{1} {2} {4} {3}", "I wonder when can I start.", "Do you know how it can go?"),
    Row("me", r"me (when|how|where|why) (can|could|should|will) (i|you|we|they|he|she|it)", "me {1} {3} {2}", "Please tell me when can I start.", "Tell me how I can go.", r"\b(?:tell|asked|told|ask|show|explain to) $"),
    Row("know", r"know (how|where|why|when) is (the|your) (\w+)", "know {1} {2} {3} is", "I don't know how is the work.", "I know how the work is."),
    Row("me know", r"(me|know) (what|how|where|why|when) (?:do|did) (i|you|we|they) (?P<base>\w+)", "{1} {2} {3} {base}", "You asked me what do I do.", "You asked me what I do.", r"\b(?:asked|told|tell|ask|don't|to|you|i) $"),
)
