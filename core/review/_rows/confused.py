# ruff: noqa: E501 - a row is a line
# fmt: off
"""Words that sound alike, or nearly."""

from core.review._grammar import START, Row

_NEAR = r"\b(?:of|in|with|for|to|about|think|like|liked|love|loved|on|from|by|all|at|visited|saw|see|join|joining|admire|enjoyed) $"
_OWNED = "team|plan|plans|company|office|staff|customers|patients|values|garden|job|website|questions|needs|students|families|ideas|experience|way|own|colleagues|approach|spirit|people|products|clients"
_HIS = "spirit|garden|history|team|staff|people|culture|values|name|products|customers|residents|clients|future|mission|role|place|own|size|focus|reputation|approach|impact|way|members|employees|goals|location|atmosphere|work"
_ABLE = r"\b(?:is|was|are|were|be|been|it's|that's|not)(?: (?:a bit|a little|far|much|way))? $"

ROWS = (
    # ---- its, it's ----
    Row("its", r"its (a|an|the|been|my|your|what|how|why|because|clear that|hard to|easy to|great to|nice to|good to|important to|important that|true that|possible that|possible to|difficult to|not|going to|always been|always a|so (?:nice|good|kind|clear|important)|never too|more than|only fair)", "it's {1}", "Its clear that you care.", "The club and its really old kiln."),
    Row("it's", rf"it's ({_HIS})(?=[.,!;]|$| (?:and|of|in|with|for|to|on|at|by|from))", "its {1}", "I liked the lab and it's spirit.", "It's work that I like.", r"\b(?:of|in|with|for|to|by|at|on|about|like|liked|love|loved|from|and) $"),
    Row("it's", r"it's own", "its own", "The lab has it's own kiln.", "It's owned by two sisters."),
    Row("it's", r"it's (tools|rooms|walls|name|doors|windows|machines|shelves|fields|roof|staff|history|garden|people|team|place|size|way|future|guests|patients|customers|products|suppliers|promises|standards|own|files|records|apprentices|crew|members|books|animals|boats|ovens|prices|deadlines|shape|purpose)(?=[.,!;]|$| (?!that\b|who\b|which\b|i\b|you\b|we\b|they\b|the\b|a\b)[a-z])", "its {1}", "The workshop keeps it's tools in order.", "You said it keeps: it's tools that wear.", r"\b(?:keeps?|kept|has|had|have|treats?|lost|loses?|shows?|knows?|loves?|opened|opens|changed|changes|finds?|found|trains?|runs?|chooses?|cares for|looks after|pays|feeds|sells|makes|made|all|gives?|gave) $"),
    Row("your", r"your (well|fine|busy|happy|satisfied|pleased|able|sure|certain|ready|willing|free|interested)(?=[.,!;?]|$| (?:and|after|with|to|on|by|that|for|about|in|when|now|again|this|today|next)\b)", "you're {1}", "I hope your well after the move.", "I know your well-known bread and your free evenings.", r"\b(?:hope|hoping|know|glad|think|believe|if|that|when|because|sure|trust|see|understand|guess|heard) $"),
    Row("you're", r"you're (thoughts|opinion|view|views|plan|plans|words|kitchen|shop|workshop|ward|school|garden|factory|farm|museum|library|lab|crew|apprentices|customers|guests|residents|pupils|clients|door|decision|invitation|tour|rota|idea|ideas|name|boss|manager|colleague|house|hands|example|trust|attention|letter|message|call|own|notes|desk|experience)(?=[.,!;?]|$| (?!you\b)[a-z])", "your {1}", "I would like to hear you're thoughts on it.", "You're planning it, and you're thoughtful."),
    Row("there", r"there ((?:new|old|own|first|last|next|big|small|young|great|kind|warm|own|clever|different|daily|weekly) )?(rota|roster|kitchen|tools|machines|rooms|children|jobs|work|children|trainees|apprentices|residents|pupils|guests|boss|manager|suppliers|recipes|training|story|stories|problems|hands|trade|shop|farm|school|house|boats|animals|plans?|time|day|shift|shifts|skills|habits|rules|methods|product|products)(?=[.,!;?]|$| (?:and|of|in|with|for|to|on|at|by|from|about|when|before|after|every|so|because)\b)", "their {1}{2}", "The nurses told me about there new rota.", "I was there first thing and went there by boat.", r"\b(?:about|of|with|for|all|show|showed|told me|love|loved|like|liked|in|at|visited|saw|explained|on|by|from|know|knew|teach|do|did|use|share|shared|take|took|bring|brought) $"),
    Row("they're", r"they're (shop|plan|plans|tools|kitchen|work(?= (?:is|was|has))|garden|school|ward|patients|apprentices|residents|children|story|stories|ideas|values|products|machines|rooms|farm|workshop|way|methods|spirit|house|boss|manager|rota|time|house|website|culture|approach)(?=[.,!;?]|$| (?:is|are|was|were|and|of|in|with|for|to|on|at|has|have|by|from)\b)", "their {1}", "I think they're shop is the best.", "They're shop stewards.", unless=r"\b(?:or|not) $"),
    # ---- your, you're ----
    Row("your", r"your (a|an|the|so|not|very (?:kind|welcome|patient|friendly|helpful|good|nice)|too|my|going to|never|always (?:so|welcome|there|kind)|welcome to|kind to)", "you're {1}", "Your the first who asked.", "Your very own kiln, your not-so-new one."),
    Row("your", r"your (looking|searching|hoping|planning|trying|about|ready|proud|interested|known) (for|to|of|in)\b", "you're {1} {2}", "I know your looking for somebody.", "I like your looking glass; your interest in it shows.", r"\b(?:know|that|if|because|when|said|heard|see|understand|think|sure|glad|since) $"),
    Row("its", r"its (still|already|always|often|now) (\w+(?:ed|ing)|there|here|open|true|in|on|the|an?)\b", "it's {1} {2}", "I saw that its still loved.", "The club and its now closed kiln.", r"\b(?:that|because|know|see|think|said|hope|sure|glad|if|when|since) $"),
    Row("your", r"your (right|wrong) (about|that)", "you're {1} {2}", "I think your right about it.", "Your right hand, about which I asked."),
    Row("you're", r"you're (time|help|company|team|patience|reply|response|kindness|consideration|support|interest|answer|email|e-mail|advice|office|colleagues?|staff|story|questions?|hospitality|feedback|website|mission|students|patients|approach|offer|work(?= [a-z]+(?<!ing)\b)|kind words)", "your {1}", "Thank you for you're time.", "You're patient."),
    # ---- their, there, they're ----
    Row("their", r"their (is|are|was|were|isn't|aren't|has been|have been|will be)", "there {1}", "Their is one more thing.", "Theirs is one more thing."),
    Row("there", rf"there ({_OWNED})", "their {1}", "I think there plan is brave.", "We went there. Plan B was to stay.", _NEAR),
    Row("they're", r"they're (own|team|plan|customers|patients|garden|company|staff|job|office)", "their {1}", "I liked they're team.", "They're planning a garden.", _NEAR),
    Row("their", r"their (not|going to|so (?:kind|nice|friendly|helpful|proud|happy)|always (?:kind|there|ready))", "they're {1}", "Their not afraid of it.", "Their not-so-old kiln."),
    # ---- then, than ----
    Row("then", r"then (?=(?:i|we|you|he|she|they|the|a|an|my|your|our|their|any|anything|ever|expected|usual|that|what|most|others?|one|two|three|in|at|before|it|this|last|speed|just|many)\b)(\w+)", "than {1}", "It is faster then the old one.", "It was faster. Then the bell rang.", r"\b(?:better|worse|faster|slower|higher|lower|larger|smaller|bigger|older|younger|newer|longer|shorter|harder|easier|stronger|weaker|cheaper|richer|deeper|closer|nicer|kinder|warmer|cleaner|greater|fewer|rather|quicker|smarter|busier|happier|friendlier|quieter|louder|lighter|heavier|wider|safer|simpler|tougher|other|(?:more|less)(?: [a-z]+)?) $", r"\b(?:even|no|much|felt|was) (?:better|worse) $"),
    Row("than", r"than (?=(?:i|we|you|he|she|they|the)\b)(\w+)", "then {1}", "Since than I have read it.", "I have read more than the list.", r"\b(?:since|until|back|by|now and) $|^and $|[.!?,] (?:and )?$"),
    # ---- to, too ----
    Row("to", r"to (much|many|late|early|often|expensive|difficult|busy)(?= (?:for|to|of)|[.,!?;]|$)", "too {1}", "It would be to much to ask.", "It comes to much the same.", _ABLE),
    Row("too", r"too (?P<verb>\w+)", "to {verb}", "I would like too see it.", "I, too, see it.", r"\b(?:would like|want|able|hope|need|would love|glad|happy|going|ready|forward) $"),
    Row("to", r"to (nervous|shy|tired|slow|fast|quick|young|old|small|big|large|heavy|long|short|loud|quiet|polite|proud|excited|hot|cold|warm|far|high|low|good|bad|hard|easy|simple|strict|formal|modest|honest|careful|weak|strong|afraid|wet|dark|few|little|soon|quickly|slowly)(?= (?:to|for|and|about|of|in|at|when)\b|[.,!?;]|$)", "too {1}", "I was to nervous to say it.", "It was to good effect that you spoke.", r"\b(?:am|i'm|is|was|are|were|be|been|it's|that's|not|a bit|a little|far|much|way|none|felt|seemed|looked|sounded|spoke|came|went|all) $", r"\b(?:from (?:\w+ )?|due|up|down|next|close|back|all) $"),
    Row("forward", r"forward too", "forward to", "I look forward too it.", "I went forward, too.", r"\blook(?:ing)? $"),
    Row("to", r"to(?=[.!?])", "too", "I can work at weekends, to.", "Is there anybody to talk to?", r", $"),
    # ---- have, of ----
    Row("could should would must might may couldn't shouldn't wouldn't", r"(\w+(?:'t)?) of (?P<pp>\w+)", "{1} have {pp}", "I should of asked.", "You could of course have asked."),
    # ---- affect, effect; lose, loose ----
    Row("affect affects", r"affect(s?)(?= (?:on|upon)|[.,!;]|$)", "effect{1}", "The visit had a great affect on me.", "Does it affect on-call shifts?", r"\b(?:a|an|the|great|big|good|strong|positive|no|any|lasting|deep|huge|little|real|bad|negative|many|such) $"),
    Row("effect effects effected", r"effect(s|ed|)(?= (?:me|us|you|how|my|our|your|people|everyone|patients)\b)", "affect{1}", "It will effect me deeply.", "The effect you had was deep.", r"\b(?:will|would|can|could|may|might|does|did|not|to|it|that|deeply|has|have|really|also) $"),
    Row("effect effects effected", r"effect(s|ed|)(?= (?:the|all|every|both|this|these|those|his|her|their|its|each|everybody|everyone|patients|customers|residents|children|work|quality|sales)\b)", "affect{1}", "The new rules will effect the whole yard.", "To good effect the whole yard sang.", r"\b(?:will|would|can|could|may|might|does|did|not|deeply|really|also|they|rules|rule|weather|noise) $"),
    Row("loose", r"loose(?= (?:my|your|our|their|his|her|its|the|a|any|patience|time|hope|money|interest|sight|touch|track|contact|it|them|you|this|that|heart)\b)", "lose", "I hope you don't loose patience.", "The loose ends are mine.", r"\b(?:to|not|don't|didn't|never|will|would|can|could|might|may|should|i|we|you|they|won't|wouldn't|can't) $"),
    Row("loosing", r"loosing", "losing", "I am not loosing hope.", "I am not losing hope."),
    # ---- and others ----
    Row("here", r"here((?: back)?) from you", "hear{1} from you", "I hope to here from you.", "The way here from your house was long.", r"\b(?:to|can|could|will) $"),
    Row("quiet", r"quiet (a|an|impressed|interesting|interested|sure|happy|nice|good|well|new|excited|right)(?= \w|[.,!])", "quite {1}", "I was quiet impressed.", "It was quiet, a rare thing.", r"\b(?:is|was|am|be|i'm|been|feel|felt|are|were|it's|for|after) $"),
    Row("weather", r"weather (?=or not|you|i|we|they|it|there)(\w+)", "whether {1}", "I wondered weather you knew.", "The weather you had was bad.", r"\b(?:know|ask|asked|wonder|wondered|wondering|see|sure|tell|said|decide|or|depends on|and) $"),
    Row("advice", r"advice (me|us|you|people|customers|him|her|them|clients|patients)", "advise {1}", "Could you advice me on it?", "The advice you gave was good.", r"\b(?:to|would|can|could|will|please|should|i|you) $"),
    Row("advise", r"advise(?=[.,!]|$| (?:about|on|from|and|you gave|for))", "advice", "Thank you for the good advise.", "I advise on returns.", r"\b(?:your|the|some|good|any|for|much|of|this|that|helpful|useful) $"),
    Row("lead", r"lead(?= (?:by|the|a|an|your|our|this|to)\b)", "led", "I have lead a team.", "I have lead pipes.", r"\b(?:has|have|had|i've|you've) $"),
    Row("except", r"except (your|the|this) (offer|invitation|position|job|role)", "accept {1} {2}", "I would gladly except your offer.", "All but the last, except the offer.", r"\b(?:to|would|will|gladly|happily|can) $"),
    Row("where", r"where (very|so|really|all|kind|happy|impressed)", "were {1}", "You where very kind.", "I saw where all of you sat.", r"\b(?:you|we|they|people|children|questions|colleagues) $"),
    Row("were", r"were (you|we|they) (?P<past>worked|showed|met|sat|talked|spoke|told)", "where {1} {past}", "I liked the room were we sat.", "Those were you two.", r"\b(?:room|place|house|yard|kitchen|hall|lab|town|shop|office|floor|hospital|school|moment) $"),
    Row("than", r"than(ks)? you", "thank you", "Than you for your time.", "She knows more than you.", START),
    Row("thanks", r"thanks you", "thank you", "Thanks you for your time.", "Thanks, you all."),
    Row("thank", r"thank for (your|the|all)", "thank you for {1}", "Thank for your time.", "I have you to thank for the hour.", START),
    Row("lets", r"lets (talk|meet|speak|discuss|hope|see|keep|stay|say)", "let's {1}", "Lets talk again.", "She lets talk run on.", START),
    Row("i", r"i(?:ve| ve) (?P<pp>been|had|seen|worked)", "i've {pp}", "I ve been there.", "I have been there."),
    Row("no", r"no (?:doubt's|longers)", "no longer", "I am no longers there.", "I am no longer there."),
)
