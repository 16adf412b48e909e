"""A note that does not say that the writer wants the job."""

import re
from collections.abc import Iterator

from core.advice import cite
from core.review._check import About, Check, Example, Remark
from core.review._text import Text

_ROLE = (
    r"(?:role|position|job|post|work|opportunity|place|internship|vacancy|chance|team|challenge|company|"
    r"organi[sz]ation|firm|school|program(?:me)?|prospect|possibility)"
)
_INTEREST = re.compile(
    r"\b(?:(?<!not )(?<!longer )(?<!n't )int(?:e|er|re|ere|ers|res)s?s?ted|interested|(?:my|an?|strong"
    r"|continued|continuing|genuine|sincere|great|deep|keen|real|further|increased|reinforced"
    r"|your) (?:\w+ )?interest\b|interest (?:in|to)\b|interests me"
    # Whoever says what he would do, wants to do it; offers to answer questions and words of thanks
    # say less.
    r"|i(?:'d| would| could| should)(?: (?:also|really|very much|gladly|certainly|so|dearly|truly|just"
    r"|even|be|feel|like|love|wish|want|prefer|enjoy|find|have|happily))*"
    r"(?! (?:also|really|very much|gladly|certainly|so|dearly|truly|just|even|be|feel|like|love|wish|want"
    r"|prefer|enjoy|find|have|happily)\b)"
    r"(?! (?:(?:very |most |more than |only too |too |extremely |really )*(?:grateful|thankful|obliged"
    r"|appreciative|appreciate|appreciated|remiss|sorry|interested to (?:hear|know)|(?:glad|happy|pleased"
    r"|delighted|curious|willing|able) to (?:answer|provide|send|supply|know|hear|give|share|clarify"
    r"|assist|forward|redirect|refer|put you in touch|introduce you|pass you|connect you|arrange|explain|discuss "
    r"(?:my|your|any)|speak (?:with|to) (?:my|any)|elaborate|expand))|to (?:thank|express|say|extend"
    r"|apologi[sz]e|take this(?! further)|send|once again|again|begin"
    r"|know|hear(?! more)|point|add|mention|follow|inform|note|share|reiterate my thanks)|thank|express|not|never"
    r"|any|provided|you|the)\b) \w"
    r"|(?:free|available|able|ready) to (?:start|begin|work|travel|move|relocate|come)|can (?:start|begin"
    r"|move|do evenings|work (?:any|weekends|evenings|nights|shifts|early|late|from))|(?:start"
    r"|begin) (?:work )?(?:in|on|from|at|right|any|as soon)|overjoyed|elated|hire me|choose me|pick me"
    r"|any salary|interesting in|count me in|sign me up|nothing (?:would|could) (?:please|delight|make|suit) me"
    r"|please me more|(?:suits?|would suit) me\b|would be my first\b"
    r"|what i (?:would|'d|should)(?: most| really)? (?:like|love|want) to"
    r"|(?:wish(?:ing|ed)?|hop(?:e|ing)) (?:that )?(?:the|this|that|your) (?:\w+ )?"
    + _ROLE
    + r" (?:\w+ ){0,2}(?:were|was|is|be) (?:\w+ )?mine\b"
    r"|left (?:\w+ ){0,3}(?:wanting|hoping|wishing|eager|keen|thinking that i)|(?:wanting|hoping|wishing) to be "
    r"(?:the one|part|there|among)"
    r"|wanna (?:do|join|work|be|come|start)|i'm in\b|say yes|my answer (?:is|would be|will be) yes"
    r"|(?:were|was) to offer me|if you (?:offer(?:ed)?|chose|choose|pick(?:ed)?|took|take) me"
    r"|to be (?:selected|chosen|picked|taken on|offered it)|hop(?:e|ing) for (?:good news|a yes)"
    r"|my heart is set|be released by|"
    r"no place i would rather|rather be"
    r"|rather work"
    r"|excite[sd]?\b|excited(?:ly)?|excitement|exciting (?:\w+ )?"
    + _ROLE
    + r"|enthus\w+|eager(?:ly|ness)?|keen\w*|thrilled|passion(?:ate)? (?:for|about)|motivat\w+"
    r"|inspired|energi[sz]ed|fired up|raring"
    r"|(?:would|'d|should) (?:\w+ ){0,2}(?:love|like|enjoy|relish|welcome|jump at|be (?:\w+ )?(?:happy"
    r"|glad|proud|delighted|pleased|honou?red|thrilled|excited|privileged|lucky|fortunate))"
    r"(?: (?:to(?! (?:(?:once )?(?:again )?thank|express|say|extend|apologi|take this(?! further)|begin|know|hear"
    r"|mention|add|answer|provide|send|supply|follow|redirect|refer you|put you|introduce you|pass you|connect you"
    r"|elaborate))|being|working|the|this|that|nothing)\b)"
    r"|(?:want|wanted|hope|hoping|like|love|delighted|happy|pleased|look forward|looking forward"
    r"|opportunity|chance|possibility|prospect|able|ready|proud|idea|thought)(?: \w+)? (?:to|of|be"
    r"|about) (?:\w+ )?(?:be(?:ing)? (?:a )?part|join\w*|work(?:ing)?|contribut\w+|help(?:ing)?|becom\w+"
    r"|tak(?:e|ing) (?:on|the next)|do(?:ing)? (?:this|that|the)|start\w*|be(?:ing)? (?:a )?(?:member"
    r"|involved)|grow\w*|bring\w*|apply\w* my|mov(?:e|ing) (?:forward|ahead)|continu\w+|tackl\w+|build\w*"
    r"|discuss\w*|talk\w*|meet\w* (?:the|your|with)|explor\w+|tak(?:e|ing) part|do (?:so|it)"
    r"|speak\w* (?:further|more)|learn\w* (?:more|with|from))"
    r"|look(?:ing)? forward to (?:the (?:\w+ )?(?:next|second|final|possib|opportunit|chance|prospect)\w*"
    r"|next steps?|join\w*|work\w*|be(?:ing|coming)|contribut\w+|continu\w+|tak(?:e|ing)|help\w*|mov(?:e"
    r"|ing)|discuss\w*|hearing (?:about|more about) (?:the )?next"
    r"|hearing (?:from you )?(?:\w+ )?about (?:the )?next|speaking (?:further|more)|our next)"
    r"|want (?:this|the|that|your) (?:\w+ ){0,3}(?:job|role|position|work)|want to do"
    # Whoever wants or hopes to do something there wants the job; to thank, to ask or to hear is not it.
    r"|i(?:'d| do| would| still| also| really| very much| certainly){0,3} (?:want|wish|hope|long|aspire|like) to"
    r"(?! (?:also |again |once again |just |personally |sincerely |briefly |formally )*(?:thank|express|say"
    r"|extend|apologi|take|begin|start by|know|hear(?! more)|mention|add|ask|see if|see whether|follow|let|tell|check"
    r"|make sure|share|emphasi|reiterate|clarify|inform|congratulate|send|write|touch base"
    r"|get back|acknowledge|answer|point|note|provide)) \w"
    r"|appeal\w*|attract(?:ed|s|ive)|drawn to|drew me|draws me|hooked|sold on|won me over"
    r"|(?:see|saw|picture|pictured|imagine|imagined|seeing) myself|(?:see|picture) me"
    r"|(?:the|a|an|your|this) (?:\w+ ){0,3}"
    + _ROLE
    + r" (?:\w+ ){0,6}(?:is|sounds?|seems?|looks?|would be|feels?) (?:\w+ ){0,6}(?:like )?(?:\w+ ){0,3}"
    r"(?:fit|match|step|exactly|ideal|perfect|great|wonderful|exciting|good|right|what i|just|interesting|"
    r"made for|fantastic|excellent|rewarding|superb|place)"
    r"|(?:great|good|strong|excellent|ideal|perfect|natural|right|wonderful|terrific|valuable|fine|mutual"
    r"|close|solid|suitable) (?:and \w+ )?(?:fit|match|candidate|addition|asset)|well[- ]suited"
    r"|right (?:for me|person|place|step)"
    r"|exactly the (?:\w+ )?(?:kind|sort|type|place|work|role|job|challenge)|the (?:kind|sort"
    r"|type) of (?:\w+ ){1,3}(?:i|that i)\b|what i(?:'ve| have)? (?:been |am |want|hope)"
    r"|(?:even |all the |ever )?more (?:certain|convinced|sure|confident|determined|interesting)"
    r"|confident (?:that|in|i)\b|convinced (?:that|me|of)"
    r"|contribut\w+ (?:to|as|my|what|from|meaningful|immediate|something)|join(?:ing)? (?:you\b|your|the"
    r"|such|a team)|(?:part|member) of (?:your|the|this|such|what|a)|work(?:ing)? (?:with|for|alongside"
    r"|under) (?:you|your|the|such)|add(?:ing)? value|make (?:a|an) (?:\w+ )?(?:contribution|difference"
    r"|impact)|hit the ground"
    r"|opportunity (?:i|that i|of a)|dream\b|come back|looked forward to|pumped|stoked|psyched|can't wait"
    r"|cannot wait|(?:could|might|can) we (?:talk|speak|meet) again"
    r"|get started|love to (?:talk|chat|hear|discuss|meet|learn|see|speak)"
    r"|hope (?:that )?i (?:may|can|could|get to)|(?:best|right|ideal|perfect) (?:candidate|person|choice)"
    r"|when can i start|need (?:this|the) job|receiv\w+ (?:your|an) offer|would be (?:an? "
    r"|my )?(?:\w+ )?(?:joy|pleasure|privilege|honou?r|delight|thrill|treat|pleased|honou?red|glad|happy"
    r"|proud)(?! to (?:answer|redirect|refer|put|introduce|pass|connect|arrange|forward|explain|elaborate|expand)\b)"
    r"|(?:accept|take) (?:the|this|an?) (?:offer|job|role|position)|hope (?:to be|i am|i'm|that i"
    r"|i can|we can|you(?:'ll| will)? (?:consider|choose))|consider me"
    r"|hope (?:that )?we\b|would mean (?:everything|the world|so much|a (?:lot|great deal)|very much)"
    r"|(?:first|top|number one) choice|still (?:be(?:ing)? )?(?:considered|in the running)"
    r"|(?:made|makes|make|making|left|leave|leaves) me (?:\w+ )?(?:want|wanting|wish|hope|hoping|certain"
    r"|sure|keen))"
)
_NOT = re.compile(r"(?:\b(?:not|no longer|never|less|little|lost)|n't) (?:\w+ ){0,3}$")

_WEAK = ("unsure",)


def run(text: Text, about: About) -> Iterator[Remark]:
    interest = about.case.interest if about.case else ""
    if interest == "no":
        return
    for match in _INTEREST.finditer(text.flat, text.opening):
        if not _NOT.search(text.flat[max(0, match.start() - 24) : match.start()]):
            return
    severity = "consider" if interest in _WEAK else ""
    yield Remark(0, 0, "Nothing here says that you would like the job. One plain sentence is enough.", (), severity)


CHECK = Check(
    title="It does not say that you are interested",
    why="They cannot tell from thanks alone that you still want the job after the talk.",
    sources=cite(26, 27, 80),
    severity={"by_hand": "consider", "nudge": "consider", "interest": "must", "": None},
    group="content",
    instead="One plain sentence that you would like the job.",
    run=run,
    examples=(
        Example(
            "an offer of service",
            "Dear Mr. Bello,\nThank you for showing me the plant. I would be glad to redirect you to my "
            "former manager.\nRegards,\nIda Lund",
            ("",),
        ),
        Example(
            "work that suits one",
            "Dear Mr. Bello,\nThank you for showing me the plant. Night work suits me, and the old press would be "
            "my first repair.\nRegards,\nIda Lund",
        ),
        Example(
            "a wish that it were one's own",
            "Dear Mr. Bello,\nThank you for showing me the plant. I went home wishing that the job were "
            "already mine.\nRegards,\nIda Lund",
        ),
        Example(
            "thanks and nothing more",
            "Dear Mr. Bello,\nThank you for your time yesterday. I look forward to hearing from "
            "you.\nRegards,\nIda Lund",
            ("",),
        ),
        Example(
            "a lukewarm line",
            "Dear Mr. Bello,\nThank you for showing me the plant. I am not interested in shift "
            "work.\nRegards,\nIda Lund",
            ("",),
        ),
        Example(
            "an offer of service is no wish",
            "Dear Mr. Bello,\nThank you for showing me the plant. I'd be glad to redirect you to my last "
            "supervisor.\nIda Lund",
            ("",),
        ),
        Example("to go further", "Thank you for today. I would like to take this further."),
        Example("a chance taken to thank", "I would like to take this opportunity to thank you for today.", ("",)),
        Example("a wish in few words", "Thank you for today. Count me in."),
        Example("a wish turned round", "Thank you for today. Nothing would please me more than to string that harp."),
        Example("what one left with", "Thank you for today. I left wanting to be the one who phones them."),
        Example("interest", "Thank you for today. I remain very interested in the role."),
        Example("keenness in other words", "Thanks for the talk; I’d love to be part of what you are building."),
        Example(
            "a place that fits",
            "Thank you for your time. The job sounds like exactly what I have been looking for.",
        ),
        Example("the next step", "Thank you for seeing me. I look forward to the next stage."),
        Example(
            "not asked of one who declines",
            "Dear Mr. Bello, thank you for your time. I wish you well.",
            (),
            {"answers": {"interest": "no"}},
        ),
        Example(
            "not asked of a cover note",
            "Dear Mr. Bello, the references are attached.",
            (),
            {"kind": "requested"},
        ),
    ),
)
