# ruff: noqa: E501 - a row is a line
# fmt: off
"""Forms of verbs after to, for, have, can and their like."""

from core.review._grammar import CLAUSE, Row

_SUBJECT = r"\b(?:i|you|we|they|he|she|it)(?: (?:really|also|never|still|just|certainly))? $"
_NOUNS_BEFORE = r"\b(?:the|a|an|your|my|our|their|his|her|its|free|last|good|own|strong|in|of|since|until|by|early|late|next|what|all|as|from) $"
_MODALS = "can could will would should must may might can't couldn't won't wouldn't shouldn't cannot"
_MODAL = r"(can|could|will|would|should|must|may|might|can't|couldn't|won't|wouldn't|shouldn't|cannot)"
_ME = r"(?= (?:me|us|the|your|a|an|my|our|this|that|these|to|with|so|about|how|from)\b)"
_FINISHED = "went:gone saw:seen wrote:written took:taken gave:given came:come did:done knew:known began:begun spoke:spoken chose:chosen forgot:forgotten ate:eaten broke:broken drove:driven fell:fallen flew:flown grew:grown ran:run sang:sung wore:worn became:become drew:drawn threw:thrown rose:risen"
_WRONG_PARTICIPLE = "|".join(pair.split(":")[0] for pair in _FINISHED.split())

ROWS = (
    # ---- look forward to ----
    Row("forward", r"forward to (?P<verb>\w+)", "forward to {verb:ing}", "I look forward to hear from you.", "I look forward to hearing from you.", r"\blook(?:ing|ed)?(?: \w+)? $"),
    Row("forward", r"forward to (?P<base>work|talk|visit|start|see|chat|help|meet)(?= (?:with|for|to|you|your|the|in|on|as|together|soon|further|again))", "forward to {base:ing}", "I look forward to visit you.", "I look forward to work that matters.", r"\blook(?:ing|ed)?(?: \w+)? $"),
    Row("forward", r"forward (?P<ing>hearing|meeting|seeing|speaking|working|joining|discussing|talking|learning)", "forward to {ing}", "I look forward hearing from you.", "I look forward to hearing from you.", r"\blook(?:ing)?(?: \w+)? $"),
    Row("forward", r"forward (?=(?:your|the|our) \w+)(your|the|our)", "forward to {1}", "I look forward your answer.", "I look forward, as your answer told me.", r"\blook(?:ing)?(?: \w+)? $"),
    Row("forward", r"forward for (your|the|our|a|(?P<ing>\w+ing))", "forward to {1}", "Looking forward for your reply.", "Looking forward, for once, to Monday.", r"\blook(?:ing)?(?: \w+)? $"),
    Row("forward", r"forward to (your|the|our) (\w+) and to (?P<verb>see|hear|meet|speak|discuss|join|learn)", "forward to {1} {2} and to {verb:ing}", "I look forward to your answer and to see you.", "I look forward to your answer and to seeing you.", r"\blook(?:ing)?(?: \w+)? $"),
    # ---- thank you for ----
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for to (?P<base>\w+)", "{1}{2} for {base:ing}", "Thank you for to invite me.", "Thank you for inviting me to see it."),
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for (?P<verb>\w+)" + _ME, "{1}{2} for {verb:ing}", "Thank you for explain me the rota.", "Thank you for work that matters."),
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for (?P<base>meet|see|call|interview|tour|show|take|talk)(?= (?:me|us|with me|the time|your time|to me))", "{1}{2} for {base:ing}", "Thank you for interview me.", "Thank you for interview tips."),
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for (?P<past>took|gave|showed|told|met|invited|explained|made|let|spent|shared|came|spoke|received|considered|offered|allowed|found)" + _ME, "{1}{2} for {past:ing}", "Thanks for gave me the chance.", "Thanks for shared meals."),
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for (?P<pp>shown|taken|given|told|spoken|written|chosen|seen|spent|invited|explained|considered)(?= (?:me|us|the time|your|how|around|with me|to me)\b)", "{1}{2} for {pp:ing}", "Thank you for shown me the greenhouse.", "Thank you for given names."),
    Row("thank thanks", r"(thank you|thanks)((?: so much| very much| a lot| again)?) for your (?P<base>invite|give|show|explain|meet|let|tell|take) me", "{1}{2} for {base:ing} me", "Thank you for your invite me to the plant.", "Thank you for your invitation."),
    Row("thank", r"thank you that you (?P<past>\w+)", "thank you for {past:ing}", "Thank you that you took the time.", "Thank you. That you took the time was kind."),
    # ---- for, of, in, by, without, about and a verb ----
    Row("of in by without about for at from", r"(\w+) (?P<verb>manage|become|create|improve|develop|provide|explain|understand|teach|write|prepare|organi[sz]e|handle|solve|bring|deliver|receive|join|meet|learn|discuss|describe)(?= (?:a|an|the|your|my|our|new|people|customers|children|how|with))", "{1} {verb:ing}", "I have experience in manage a team.", "I have experience in managing a team.", unless=r"\b(?:be|is|are|was|to|what|and|join|log|come|came|stay|step|drop|care|think) $"),
    Row("in of for at by", r"(in|of|for|at|by) to (?P<verb>\w+)", "{1} {verb:ing}", "I have experience in to repair boats.", "I came in to repair boats.", r"\b(?:experience|interested|skilled|good|success|succeeded|help|interest|way|idea|chance|possibility|opportunity|looking|thank you|thanks) $"),
    # ---- have, has, had ----
    Row("have has had haven't hasn't hadn't i've you've we've they've", rf"(\w+(?:'\w+)?)((?: never| already| always| just| not| also| only)?) (?P<past>{_WRONG_PARTICIPLE})", "{1}{2} {past:pp}", "I have never saw such a kitchen.", "I have never seen what they saw."),
    Row("have has haven't hasn't i've you've we've", r"(\w+(?:'\w+)?)((?: never| already| always| just| not yet| not| also| only| yet)?) (?P<verb>see|learn|be|give|take|write|speak|know|tell|receive|choose|eat|apply|enjoy|prepare|decide|improve|develop)", "{1}{2} {verb:pp}", "I already have see the plan.", "I have to see the plan."),
    Row("have has i've we've you've", r"(\w+(?:'\w+)?)((?: never| already| always| just| not| also| only)?) meet(?= (?:you|him|her|the|your|with|many|so))", "{1}{2} met", "I have meet your team.", "I have meetings on Monday."),
    Row("have has i've we've", r"(\w+(?:'\w+)?) (never|already|also) (?P<base>work|visit|use|start|help|finish|try|play|study|live|hear|think|make|do|get|find)", "{1} {2} {base:pp}", "I have never work there.", "I have never, work aside, rested."),
    Row("have has i've we've", r"(\w+(?:'\w+)?) (?P<base>work|live|study|visit|help|learn|use|repair|manage|cook|bake|teach|train)(?= (?:as|at|with|here|there|in (?!hand|progress))\b[^.!?]{0,40}\b(?:for (?:\w+ )?(?:\w+ )?(?:years|months|weeks)(?! to come)|since)\b)", "{1} {base:pp}", "I have work as a welder for six years.", "I have work in hand for months.", r"(?:^ ?|[.!?;,] |\b(?:and|because|that|where|who|but|i|we) )(?:i |we |she |he |who )?$", r"\bto $"),
    Row("i i'm", r"(i am|i'm)((?: very| so| highly| really)?) (motivate|interest|excite)(?= (?:to|in|about|by))", "{1}{2} {3}d", "I am very motivate to work.", "I am very motivated to work."),
    Row("prefer", r"prefer (?P<base>work|live|stay|learn|speak|write|start)(?= (?:in|at|with|on|to|early|late))", "prefer {base:ing}", "I prefer work at night.", "I prefer work, to be honest."),
    Row("it", r"it have(?= (?:been|a|the|to|made|helped))", "it has", "It have been a pleasure.", "Let it have a rest.", CLAUSE),
    # ---- can, will, must ----
    Row(_MODALS, _MODAL + r" (?P<third>confirms|helps|makes|takes|gives|goes|comes|says|sees|shows|starts|learns|brings|knows|does|has|is|keeps|becomes|provides|gets|finds|tells|joins|contributes|adds|improves|works)", "{1} {third:base}", "My boss can confirms it.", "The can has a lid.", unless=_NOUNS_BEFORE),
    Row(_MODALS, _MODAL + r" (?P<past>went|saw|took|gave|came|did|knew|spoke|wrote|began|told|brought|made|helped|learned|learnt|worked|started|liked|wanted|became|found|got|showed|joined|used|had|was|were)", "{1} {past:base}", "I could went with you.", "The will made us laugh.", _SUBJECT),
    Row("must should", r"(must|should) to (?P<base>\w+)", "{1} {base}", "I must to say it was fun.", "I must, to be honest, say so."),
    Row("can could will may might", r"(can|could|will|may|might) to (?P<base>\w+)", "{1} {base}", "I can to start in March.", "You did what you could to help.", r"(?:^ ?|[.!?,;:] |\b(?:and|but|because|that) )(?:i|you|we|they|he|she) $", r"\b(?:all|what|everything|as|best|whatever)\b[^.,]{0,14}$"),
    Row("will would should must", r"(will|would|should|must) can", "{1} be able to", "I will can start in May.", "The will can be read.", r"\b(?:i|you|we|they|he|she|it) $"),
    Row("don't doesn't didn't", r"don't can", "cannot", "I don't can work on Sundays.", "I don't. Can you?"),
    Row("don't doesn't", r"don't have (?P<pp>visited|finished|seen|worked|been|received|heard|met|done|learned|started|used|tried|made|decided)", "have not {pp}", "I don't have visited it.", "I don't have limited time."),
    # ---- do and did ----
    Row("didn't don't doesn't", r"(\w+'t)((?: really| even| yet| also)?) (?P<past>received|knew|finished|went|saw|had|got|heard|understood|met|took|gave|told|thought|expected|came|found|made|did|was|were|wanted|needed|liked|worked|learned|started|used|asked|answered|showed|spoke|wrote|noticed|realised|realized|seemed|felt|brought|mentioned|sent|tried)", "{1}{2} {past:base}", "I didn't received it.", "I didn't receive it."),
    Row("did does", r"(did|does) not (?P<past>received|knew|finished|went|saw|had|got|heard|understood|met|took|gave|told|thought|expected|came|found|made|was|were|wanted|needed|liked|worked|learned|started|used|asked|answered|showed|spoke|wrote|noticed|seemed|felt|brought|sent)", "{1} not {past:base}", "I did not knew it.", "I did not know it."),
    Row("doesn't does", r"(doesn't|does not) (?P<third>\w+)", "{1} {third:base}", "It doesn't takes long.", "It doesn't, as things go, take long."),
    Row("did", r"did (you|he|she|they|we|i|it) (?P<past>received|knew|went|saw|got|heard|met|took|gave|told|came|made|wanted|liked)", "did {1} {past:base}", "Why did you went there?", "Why did you go there?"),
    Row("i we they", r"(\w+) not (?P<past>worked|had|knew|received|finished|saw|visited|learned|understood|went|did)", "{1} did not {past:base}", "I not worked there.", "Should I not work there?", CLAUSE),
    # ---- to and its verb ----
    Row("to", r"to (?P<past>met|went|saw|took|gave|came|did|knew|spoke|wrote|began|told|brought|became|got|learned|worked|joined|helped|started|visited|shared|showed|received|discussed|thanked|improved|wanted)(?! (?:and|or) )", "to {past:base}", "I would like to went there.", "We owe it to learned people.", r"\b(?:want|wants|wanted|like|love|loved|hope|hoped|need|needs|able|glad|happy|ready|going|try|tried|plan|wish|have|has|had|chance|opportunity|pleasure|great|nice|good) $"),
    Row("to", r"to (?P<ing>thanking|working|starting|joining|learning|helping|meeting|seeing|speaking|asking|telling|saying|sharing|showing|visiting|talking|applying|contributing|developing|improving|understanding|writing|sending|finding)(?= (?:you|your|the|a|an|my|with|to|about|for|more|how|in|this)\b)", "to {ing:base}", "I want to thanking you for it.", "I look forward to thanking you.", r"\b(?:want|wants|wanted|hope|hopes|need|needs|would like|would love|'d like|'d love|able|decided|plan|try|wish|ready|glad|happy) $"),
    Row("to", r"to (?P<ing>working|starting|joining|learning|helping|meeting|seeing|speaking|doing|making|having|becoming|contributing|discussing|continuing|hearing|bringing|using|taking|giving|going|coming|being)(?! (?:and|or|with|for|in|at|on|conditions|hours|groups?|together)? ?(?:day|is|are))", "to {ing:base}", "I am able to working at night.", "I look forward to working at night.", r"\b(?:able|ready|want|wants|wanted|(?:would|'d|will) (?:like|love)|hope|need|willing|plan|decided|going|try|tried|wish|glad|happy|pleased|eager) $"),
    Row("i i'm we", r"(i am|i'm|i've been|i have been|we are|i got)((?: not)?) used to (?P<base>work|deal|live|travel|drive|be|handle|lead|speak|take|write|make|solve|meet|teach|do|have|manage|get|learn|see|help)", "{1}{2} used to {base:ing}", "I am not used to deal with it.", "I am used to deals like it."),
    Row("enjoy enjoyed enjoys", r"(\w+)((?: very much| a lot)?) to (?P<base>\w+)", "{1}{2} {base:ing}", "I enjoyed to see the kiln.", "What I enjoyed, to be honest, was the kiln."),
    Row("finish finished avoid avoided avoids practise suggest keep", r"(\w+) to (?P<base>\w+)", "{1} {base:ing}", "I avoid to make promises.", "I suggest, to be frank, a rest.", r"\b(?:i|you|we|they|he|she|who|to|and|always|just|never) $"),
    Row("suggested recommended suggest recommend", r"(\w+) me to (?P<base>\w+)", "{1} that i {base}", "You suggested me to read it.", "You recommended me to your boss."),
    Row("let letting lets", r"(\w+) (me|us|people|them) to (?P<base>\w+)", "{1} {2} {base}", "Thank you for letting me to watch.", "You let me go to watch."),
    Row("made makes make", r"(\w+) (me|us) to (?P<base>feel|think|want|laugh|understand|see|realise|realize|wish|believe|wonder|smile|know|work|do|go|like)", "{1} {2} {base}", "You made me to feel at home.", "You made me feel at home."),
    Row("worth", r"worth to (?P<base>\w+)", "worth {base:ing}", "It is worth to try it.", "It is worth trying to do."),
    Row("busy", r"busy to (?P<base>learn|prepare|work|study|write|read|build|finish|look|do|make)", "busy {base:ing}", "I am busy to learn it.", "I was too busy to learn it.", r"\b(?:am|i'm|is|are|was|were|been|very) $"),
    Row("difficulty difficulties problems trouble", r"(difficulty|difficulties|problems) to (?P<base>\w+)", "{1} {base:ing}", "I have difficulty to understand it.", "I have difficulty. To understand it takes time.", r"\b(?:have|had|has|no|any|some|little) $"),
    Row("spent spend spends", r"(\w+) ((?:\w+ ){1,3}(?:hours?|days?|weeks?|months?|years?|minutes?|(?:much|a lot of|lot of|some|more) time)) to (?P<base>\w+)", "{1} {2} {base:ing}", "I spent two hours to read it.", "I spent two hours reading it."),
    Row("stopped", r"stopped to (?P<base>use|make|do|work|buy|sell|teach)", "stopped {base:ing}", "You stopped to use paper.", "You stopped to show me why.", unless=r"\bi $"),
    Row("looking", r"looking for to (?P<base>\w+)", "looking to {base}", "I am looking for to join you.", "I am looking for a team to join."),
    Row("want wants", r"(want|wants) that (you|we|they|he|she|the \w+|the \w+ \w+|your \w+) (?P<third>\w+s)", "{1} {2} to {third:base}", "You want that the new one starts in June.", "You want the new one to start in June.", r"\b(?:i|you|we|they|he|she) $"),
    Row("want wants", r"(want|wants) that (you|we|they) (?P<base>\w+)", "{1} {2} to {base}", "I want that you know it.", "I want you to know that.", r"\b(?:i|you|we|they|he|she) $"),
    Row("find", r"find attach", "find attached", "Please find attach my papers.", "Please find attached my papers."),
    # ---- agree, interested, excited ----
    Row("i i'm we", r"(i am|i'm|we are)((?: not| fully| totally| completely| also| really)?) agree", "i{2} agree", "I am agree with you.", "I am, I agree, slow."),
    Row("i i'm", r"(i am|i'm) (?P<base>want|hope|believe|think|know|understand|appreciate|enjoy|live|have|remember)", "i {base}", "I am hope to see you.", "I am, I hope, ready."),
    Row("am i'm", r"am (?P<ing>knowing|understanding|wanting|believing|needing|preferring) (that|the|your|how|this|my|more|what|it)", "{ing:base} {2}", "I am knowing the area.", "I know the area.", r"\bi $"),
    Row("am", r"am having (?=(?:\w+ ){0,3}(?:experience|degree|knowledge|diploma|certificate)\b)(\w+)", "have {1}", "I am having ten years of experience.", "I am having tea.", r"\bi $"),
    Row("interesting", r"interesting (?:in|for|on|about) (the|this|your|working|joining|it|a|learning)", "interested in {1}", "I am also interesting for the job.", "It was interesting for the team.", r"\b(?:i am|i'm|i was|am|i'm still|me)(?: \w+)? $"),
    Row("i i'm", r"(i am|i'm|i was|i feel|i felt|i have been)((?: very| so| really| quite| too)?) (exciting|motivating|interesting|boring|disappointing|surprising|fascinating|confusing|tiring|embarrassing|worrying|frustrating)(?= (?:in|for|on|about|to|when|by|that|with|at|from|and|because)|[.,!;]|$)", "{1}{2} {3:felt}", "I was very exciting when you came.", "I was exciting them."),
    Row("interested", r"interested (?:for|to) (me|us)", "interesting to {1}", "It sounded interested for me.", "I was interested to see it."),
    Row("interview talk tour meeting visit job role position conversation work it everything workshop place", r"(\w+) (was|is|were|sounds|seems|looks)((?: very| so| really| quite)?) (interested|excited|impressed|motivated|fascinated)(?= (?:and|for)|[.,!;]|$)", "{1} {2}{3} {4:causing}", "The tour was very interested.", "The team was very interested.", unless=r"\b(?:who|that) $"),
    Row("found find", r"(found|find) (the|your|it|this|our) ((?:\w+ )?)(very |so |really |quite )?(impressed|interested|excited|fascinated)(?=[.,!;]|$| and)", "{1} {2} {3}{4}{5:causing}", "I found the tour very impressed.", "I found the team interested in it."),
    Row("i", r"i (have|am) (\d\d) years(?: old)?(?=[.,]| and)", "i am {2}", "I have 32 years and I live here.", "I have 32 years of practice."),
)
