# ruff: noqa: E501 - a row is a line
# fmt: off
"""Subject and verb, one and many."""

from core.review._grammar import CLAUSE, START, Row

_INSIDE = r"\b(?:of|with|for|about|to|by|from|at|in|on|and|between|than|like|what|as|\w+ing)(?: \w+){0,2} $"
_CLAUSE_THE = r"(?:^ ?|[.!?;,] |\b(?:that|because|but|when|said|if|think|and) )(?:the|your|our|my|these|those|many|some|all the|all your) $"
_HAVE = "was:were is:are has:have doesn't:don't isn't:aren't wasn't:weren't hasn't:haven't"

ROWS = (
    *(
        Row("people children women men", rf"(people|children|women|men) {one}", f"{{1}} {many}", f"The people {one} tired.", f"The number of people {one} higher.", unless=_INSIDE)
        for one, many in (pair.split(":") for pair in _HAVE.split())
    ),
    *(
        Row("boats answers questions ideas skills colleagues patients students customers clients machines rooms books things words plans projects courses products values references documents tools managers interviewers teachers nurses apprentices residents guests visitors parents workers workshops trees engineers drivers doctors details tasks teams", rf"(?P<many>\w+) {one}", f"{{many}} {many}", f"You said that the boats {one} late.", f"One of the boats {one} late.", _CLAUSE_THE, r"\b(?:one|each|set|list|number|of|in|with|for|to) (?:of )?(?:the|your|our|my|these|those) $")
        for one, many in (*(pair.split(":") for pair in _HAVE.split()), ("leaves", "leave"), ("takes", "take"), ("makes", "make"), ("goes", "go"), ("comes", "come"), ("needs", "need"), ("gives", "give"), ("likes", "like"), ("helps", "help"), ("knows", "know"), ("wants", "want"))
    ),
    Row("tools machines boats books rooms apprentices nurses customers guests residents students teachers patients plants trees animals stories questions colleagues drawings ovens benches shelves windows lamps lights walls beds chairs tables doors signs notes floors pictures paintings letters cables pipes cars trains ships fields roses dogs horses cows files samples photos maps tiles bells clocks engines", r"(\w+) (in|on|at|from) (the|your|our) ([a-z]+[^\W\ds]) (was|is|has)", "{1} {2} {3} {4} {5:many_verb}", "The tools in the shed was old.", "The smell of tools in the shed was strong.", r"(?:^ ?|[.!?;,] |\b(?:that|because|but|and) )(?:the|your|our|all the|many|some|these) $"),
    Row("he she it", r"(he|she|it) don't", "{1} doesn't", "He don't like it.", "Those who know it don't.", CLAUSE),
    Row("brother sister mother father husband wife boss friend colleague uncle aunt son daughter manager cousin", r"(\w+) (work|live|study|teach|come|go|know|speak|want|need|like|help|make|take|give|say|think|tell|run|own|play|drive|have)(?= (?:in|on|at|as|with|for|to|the|a|an|me|us|that|here|there|two|three|english|german)\b)", "{1} {2:third}", "My sister work in the same hospital.", "You let my sister work in the shop.", r"(?:^ ?|[.!?;] |\b(?:because|and|but|that) )(?:my|your|his|her|our) $", r"\b(?:let|made|make|help|helped|see|saw|watch|watched|heard|hear|did|does|do|can|could|will|would|should|may|might|must|suggest\w*|and (?:my|your|his|her|our)) (?:my |your )?$"),
    Row("he she it", r"(he|she|it) (make|take|give|need|want|work|seem|look|mean|help|show|feel|come|go|say|tell|know|like|depend|sound|start|require|allow|remind|have)(?= (?:me|us|you|the|a|an|to|like|that|more|very|so|on|from|my|at|with|how))", "{1} {2:third}", "It make me feel welcome.", "Let it make noise.", r"(?:^ ?|[.!?;] |\b(?:because|and) )$", r"\b(?:let|make|made|help|and|or|does|did|can|will) (?:\w+ )?and $"),
    Row("i", r"i (?P<third>has|does|needs|wants|likes|thinks|hopes|knows|feels|believes|works|looks|enjoys)", "i {third:base}", "I has worked there.", "What she and I has in mind.", r"(?:^ ?|[.!?;,] |\b(?:but|because|that|so|when|if|as) )$"),
    Row("i", r"i is", "i am", "I is happy.", "The letter, I is.", START),
    Row("i", r"i were(?= (?:impressed|happy|very|so|glad|surprised|there|born|able|working))", "i was", "I were impressed by it.", "If I were impressed by it, I would say so.", r"(?:^ ?|[.!?;] |\b(?:but|because) )$"),
    Row("we they", r"(we|they) (was|is|has|does)(?= \w)", "{1} {2:many_verb}", "We was talking.", "Between us and them, we, is a word.", r"(?:^ ?|[.!?;,] |\b(?:but|because|that|when|and|so|how|where) )$"),
    Row("you", r"you (was|is|has|does)(?= \w)", "you {1:many_verb}", "You has a fine team.", "Meeting you was a pleasure.", r"(?:^ ?|[.!?;] |\b(?:but|because|when|liked that|said|so|the time|the way|everything|the things|hear that) )$"),
    Row("you", r"you (?P<third>takes|needs|gives|makes|works|wants|likes|says|does|has|helps|shows|treats|cares|goes|keeps|uses|knows|thinks)(?= \w)", "you {third:base}", "I liked that you takes time.", "The job that interests you takes time.", r"\b(?:that|when|because|how|if|where|since|said|think|know) $"),
    # ---- there is ----
    Row("there", r"there (?:is|'s) (many|several|two|three|four|five|six|seven|so many|a few|few|lots of \w+s|a lot of \w+s)", "there are {1}", "There is many things to learn.", "There is two-way trust."),
    Row("there's", r"there's (many|several|two|three|four|five|so many|a few)", "there are {1}", "There's many things to learn.", "There's two-way trust."),
    Row("there", r"there was (many|several|two|three|four|five|six|seven|so many|a few|few)", "there were {1}", "There was two points.", "There was two-way trust."),
    Row("there", r"there (are|were) (a|an|one) (?P<one>\w+)", "there {1:one_verb} {2} {one}", "There are a question left.", "There are a lot of them."),
    # ---- one of, each of, everybody ----
    Row("one", r"one of (the|my|your|our|these|those|his|her|their)((?: (?:best|nicest|greatest|biggest|largest|finest|oldest|first|most [a-z]+))?) (?P<one>\w+)(?! \w+s\b)", "one of {1}{2} {one:many}", "One of the thing I liked was it.", "One of the team leads."),
    Row("each", r"each of (the|your|our|these|them)((?: \w+)?) (have|are|were)", "each of {1}{2} {3:one_verb}", "Each of the rooms have a door.", "Each of the rooms has a door."),
    Row("everybody everyone nobody somebody someone everything nothing", r"(\w+) (in|on|at|from) (the|your|our|my) (\w+) (were|are|have)", "{1} {2} {3} {4} {5:one_verb}", "Everybody in the team were kind.", "Everybody in the team was kind."),
    Row("everybody everyone nobody somebody everything nothing", r"(\w+) (were|are|have)(?= \w)", "{1} {2:one_verb}", "Everybody were kind.", "If everybody were kind, I would stay.", r"(?:^ ?|[.!?;] |\b(?:because|and|but) )$"),
    # ---- this, these ----
    Row("this that", r"(?:this) (?P<many>\w+)(?=[.,!;]|$| (?:are|were|have|about|and|in|of|that|is|was|for|to|with|from|you|i)\b)", "these {many}", "This ideas are new.", "This teams up well.", unless=r"\b(?:like|all) $"),
    Row("these those", r"(these|those) (kind|type|sort) of", "this {2} of", "These kind of work is for me.", "These kinds of work are for me."),
    Row("these those", r"(?P<x>these|those) (?P<one>\w+)(?= (?:is|was|has|i|you)\b|[.,!])", "{x:other} {one}", "These idea is new.", "These team leads are new."),
    Row("much", r"much (?P<many>\w+)", "many {many}", "I learned much things.", "I liked it as much, things being so.", unless=r"\b(?:as|very|so|how|that|too|not) $"),
    Row("much many", r"(?:much|many) (?P<one>question|idea|skill|colleague|patient|student|customer|client|machine|room|book|thing|plan|project|course|detail|tool|problem|reason|topic)(?=[.,!;]|$| (?:about|and|in|of|that|for|to|with|from|during)\b)", "many {one:many}", "I learned much thing about it.", "Many a thing was new."),
    Row("how", r"how much (hours|days|weeks|months|years|people|patients|customers|students|children|questions)(?= (?:i|you|we|do|does|would|are|there|will|did)\b)", "how many {1}", "How much hours would I work?", "I saw how much people laugh."),
    Row("lot lots", r"(lots?) of (?P<one>thing|question|idea|skill|person|machine|customer|colleague|patient|student|book|tool|project|problem|task)(?= |[.,!])", "{1} of {one:many}", "There are a lot of thing to do.", "It takes a lot of project-work."),
    Row("every", r"every (day|week|month|year|morning|evening|time)s(?= |[.,!]|$)", "every {1}", "I learn every days.", "I learn every day."),
    # ---- what cannot be counted ----
    Row("informations advices furnitures equipments knowledges feedbacks softwares homeworks sceneries luggages", r"(\w+)s((?: (?:are|were|have))?)", "{1}{2:one_verb}", "I need informations about it.", "I need information about it."),
    Row("an a", r"an? ((?:good |useful |new |great )?)(advice|information|furniture|equipment|feedback|homework)(?=[.,!;]|$| (?:about|on|from|that|to|for|of|in)\b)", "some {1}{2}", "You gave me a good advice.", "It was an advice column."),
    Row("many few several these those", r"(many|few|several|these|those) (advice|information|furniture|equipment|feedback|homework|knowledge)(?=[.,!;]|$| (?:about|on|from|that|to|for|of|in)\b)", "{1:other} {2}", "I need many information about it.", "Many information desks were closed."),
    # ---- comparing ----
    Row("more most", r"more (?P<comp>better|worse|faster|slower|higher|bigger|older|younger|longer|harder|easier|stronger|cheaper|closer|nicer|kinder|cleaner|happier|friendlier|quicker|safer|simpler)", "{comp}", "It is more better.", "There is more, better yet."),
    Row("more", r"more ([a-z]+) as (i|we) (thought|expected|imagined|believed|hoped)", "more {1} than {2} {3}", "It is more interesting as I thought.", "It is no more than I thought."),
    # ---- whose ----
    Row("interviewers managers teachers companys", r"(interviewer|manager|teacher)s (questions?|office|name|advice|idea|approach|desk|words|kindness|patience)(?= |[.,!])", "{1}'s {2}", "The interviewers questions were good.", "The interviewers questioned everyone.", r"\b(?:the|your|my) $"),
    Row("companies", r"companies (approach|culture|values|mission|goals?|vision|history|future|website|products?|reputation|strategy|atmosphere|success|growth|commitment|ideas?|spirit|policy|way of)(?= |[.,!])", "company's {1}", "I liked your companies approach.", "I like companies. Values matter.", r"\b(?:your|the|this|our) $"),
    Row("teams schools hospitals firms shops departments", r"(team|school|hospital|firm|shop|department)s (approach|culture|values|mission|vision|history|future|website|reputation|atmosphere|success|spirit|garden|kitchen|policy|energy|dedication|commitment)(?= |[.,!])", "{1}'s {2}", "I liked the teams spirit.", "The teams, spirit and all, came.", r"\b(?:of|in|with|by|about|to|for|like|liked|love|loved|admire|admired|on|at|from|impressed by) (?:the|your|our|this) $"),
    Row("yesterdays todays tomorrows", r"(yesterday|today|tomorrow)s (interview|talk|tour|meeting|conversation|visit|call|lesson|class|shift|chat|lunch|questions?|discussion|session)", "{1}'s {2}", "I keep thinking about yesterdays tour.", "All our yesterdays; talk is cheap."),
    Row("teams companys schools clinics wards museums factorys managers chefs teachers towns cooks bosses zoos farms shops firms", r"(team|school|clinic|ward|museum|manager|chef|teacher|town|cook|zoo|farm|shop|firm)s (patience|kindness|warmth|care|humour|humor|trust|honesty|attention|discipline|calm|courage|skill|skills|courtesy|pride|openness|welcome|generosity|creativity|curiosity|energy|passion|devotion|hospitality|enthusiasm)(?= |[.,!])", "{1}'s {2}", "I admired your teams patience.", "I admired your teams. Patience helps.", r"\b(?:your|the|this|our|each) $"),
    Row("weeks months years days hours", r"(week|month|year|day|hour)s (time|notice|work|holiday|experience|leave|pay)(?=[.,!;]|$| (?:i|we|you|to|and|at|in|before|from|for|with|of)\b)", "{1}s' {2}", "In three weeks time I can start.", "It took weeks. Time passed.", r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|few|several|\d+) $"),
)
