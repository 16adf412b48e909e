"""Verbs: their plain form, the one after he or she, and their past.

The law of this module: a word stands here because people write it of themselves and of each other after an
interview; what is not here is not known to be a verb.
"""

from __future__ import annotations

import re

from core.mending.grammar.words import Many

_REGULAR = """
accept achieve act add admire admit advise agree aim allow analyse analyze answer apologise appear apply appreciate
approach argue arrange arrive ask assist assume attend automate avoid believe belong bother brew cancel care carry
catalogue cause chair change chase chat check clean clear climb close coach code collect combine compare complain
confirm complete consider contain continue control convince cook cooperate coordinate copy count cover crack craft
crash create cross crush cure dance deal debug decide deliver depend describe deserve design detail determine develop
differ disagree discover discuss divide document double doubt draft dress drop dry earn edit email employ enable
encourage end enjoy ensure establish exchange excite exist expand expect explain explore express face facilitate fail
fetch figure file fill finish fit fix follow force foster function garden gather greet grill guess guide handle happen
hate help hire hope host imagine implement impress improve include increase inform inspire install intend interest
interview introduce invent invest invite involve iron join joke judge jump kick laugh launch learn like link listen
live load lock look love maintain manage mark marry match matter measure mention mentor merge mind miss mix monitor
move name need negotiate notice nurse offer open operate order organise organize own pack paint park pass pause
perform phone pick place plan plant play point polish post pour practise practice praise prefer prepare present press
prevent print process produce program promise promote prove provide publish pull push question quote race rain raise
reach react realise realize receive recognise recognize recommend record recruit reduce refer reflect refuse relate
relax release rely remain remember remind remove rent repair repeat replace reply report represent require research
resolve respect respond rest restore result retire return review rotate rush sail sample save schedule score search
seem select serve settle share ship shop shout sign smile smoke solve sort sound specialise specialize start state
stay stick stop study succeed suffer suggest suit supervise supply support suppose surprise survive suspect swap
switch talk taste test thank tick touch tour trace track trade train translate travel treat trust try turn type
uncover update use value vary visit volunteer vote wait walk want warn wash waste watch water welcome wish wonder work
worry wrap yell blank rehearse restructure rewrite sketch streamline call charge stock bark die cry animate fascinate
log unpick reckon narrate insist absorb adapt adjust adopt afford agonise amaze amuse announce annoy appoint attach
attract bake bandage bang bathe bless bloom boil borrow bounce brighten brush bump bundle carve cater celebrate
channel chop clap coax collapse comb comfort commute compete compose concentrate conduct confess confuse connect
consist consult contribute convert cough crawl creak cuddle curl dare darken dazzle decorate dedicate defend delay
delight demand demonstrate direct disappear discourage dismantle dispatch display dissolve distract dive dodge drag
drain drift drip drum dye ease echo embrace empty endure engage enter entertain escape exercise expire extend faint
fancy fasten flap flash fold frighten fry gaze glow glue grab graft grate grin grip groom growl grumble halve hammer
handcraft harvest haul haunt heal heat heave hesitate hop hug hum hurry ignore illustrate inspect insure interrupt
juggle knead knit lack lean lift loan loosen melt memorise mimic mop motivate mow mumble nag neglect nod nudge obey
observe obtain occur outlast overflow pat pedal peel permit persuade plead please pledge plough pop possess pray
preserve pretend propose protect puncture purr quieten rank rattle reassure recall recover recycle refill refresh
regret reheat reject rejoin relieve renovate rescue resent resist rinse roar rob rub ruin satisfy scare scatter scrape
scratch scrub scurry separate shelve shift shiver shovel shred shrug sift simplify sip skate skip slam slip slow smell
smooth sneeze snore soak sob soften soothe sparkle splash spoil spray squeak squeeze stain stammer stare steer stir
stitch strain strengthen stretch stroll stumble tame tap tease tempt tend thrive tickle tie tolerate toss transcribe
transfer treasure trim tuck tug unite unload unlock unpack unwind upgrade urge vanish wander weigh whisper whistle
widen wobble worship wrestle yawn zip kill hunt bury scrap sack fire ditch
ache boast brag date wave explode flourish jam perish stall
breathe commit compile comply consume cope declare decline delete deny depart devote diagnose dine
disclose distribute disturb donate elect eliminate emerge evaluate evolve examine exceed exclude fade flood gamble
inhabit inherit injure invade investigate isolate jog leak lick nominate notify occupy offend overlook owe predict
prescribe proceed prohibit prune pursue reap refuel refurbish regulate rehome reinforce relocate reopen reorganise
reorganize resign retain retrain rip roam rust scald scoop shear shuffle slice smuggle snap sow splice sprout stoke
submit sue surrender swell swerve tackle thatch thaw threaten trample transform transmit tremble trot tumble unblock
unfold validate vow wade weaken weld whisk wilt wither wreck yield
""".split()

# plain form, past
IRREGULAR = dict(
    pair.split(":")
    for pair in """
be:was become:became begin:began bend:bent bet:bet bite:bit blow:blew break:broke bring:brought build:built burn:burnt
buy:bought catch:caught choose:chose come:came cost:cost cut:cut deal:dealt dig:dug do:did draw:drew dream:dreamt
drink:drank drive:drove eat:ate fall:fell feed:fed feel:felt fight:fought find:found fly:flew forget:forgot
forgive:forgave freeze:froze get:got give:gave go:went grow:grew hang:hung have:had hear:heard hide:hid hit:hit
hold:held
hurt:hurt keep:kept know:knew lay:laid lead:led learn:learnt leave:left lend:lent let:let lie:lay light:lit lose:lost
make:made mean:meant meet:met oversee:oversaw pay:paid put:put quit:quit read:read ride:rode ring:rang rise:rose run:ran
say:said see:saw seek:sought sell:sold send:sent set:set shake:shook shine:shone shoot:shot show:showed shut:shut
sing:sang sink:sank sit:sat sleep:slept speak:spoke spend:spent spill:spilt spread:spread stand:stood steal:stole
stick:stuck strike:struck swear:swore sweep:swept swim:swam swing:swung take:took teach:taught tear:tore tell:told
think:thought throw:threw understand:understood undertake:undertook wake:woke wear:wore win:won write:wrote
bleed:bled breed:bred cling:clung kneel:knelt leap:leapt overcome:overcame undergo:underwent undo:undid split:split
upset:upset
rewrite:rewrote rebuild:rebuilt beat:beat sew:sewed weave:wove spin:spun wind:wound
""".split()
)


def _third(base: str) -> str:
    """The form after he, she and it."""
    if base in ("be", "have", "do", "go"):
        return {"be": "is", "have": "has", "do": "does", "go": "goes"}[base]
    if base.endswith("y") and base[-2] not in "aeou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")


_MAY_DOUBLE = re.compile(r"(?:[^aeiou]|qu)[aeiou][bcdfgklmnprstvz]\Z")  # stopped, travelled, equipped


def _past(base: str) -> tuple[str, ...]:
    """The regular past, with both spellings where the last letter may double."""
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in "aeou":
        return (base[:-1] + "ied",)
    return (base + "ed", base + base[-1] + "ed") if _MAY_DOUBLE.search(base) else (base + "ed",)


BASES = Many((*_REGULAR, *IRREGULAR))
THIRD_OF = {_third(base): base for base in sorted(BASES) if base != "be"}
THIRDS = Many((*THIRD_OF, "is"))
PASTS = Many(
    (
        *(past for base in _REGULAR if base not in IRREGULAR for past in _past(base)),
        *IRREGULAR.values(),
        *("were", "learned", "burned", "dreamed", "dealt"),
    )
)
BASE_OF = {past: base for base in sorted(BASES.difference(IRREGULAR)) for past in _past(base)} | {
    past: base for base, past in IRREGULAR.items()
}
INTRANSITIVE = frozenset(  # their past is hardly ever anything but the verb of its sentence
    past
    for base in "agree appear arrive bark belong chat close complain continue depend disagree end fail happen insist "
    "jump laugh listen live look matter move open rain react rely remain respond retire rotate seem smile start "
    "stay stop "
    "struggle suffer talk travel wait walk wave work worry "
    "apologise apologize bounce collapse cope depart die disappear emerge faint hesitate leak shiver sneeze thrive "
    "explode flourish perish "
    "tremble vanish".split()
    for past in _past(base)
) | frozenset("sat slept stood felt won meant said thought".split())
PARTICIPLES = (
    frozenset(
        "been become begun bent bitten broken brought built bought caught chosen come cut done drawn driven eaten "
        "fallen fed "
        "felt found flown forgotten given gone grown heard hidden held kept known laid led left lost made meant "
        "met paid put "
        "read ridden run said seen sold sent set shown sat slept spoken spent stood stuck taken taught told "
        "thought thrown "
        "understood woken worn won written had got gotten".split()
    )
    | PASTS
)
FINITE_PASTS = frozenset(  # never a participle
    past for base, past in IRREGULAR.items() if past != base
) - frozenset(
    "bent bet brought built burnt bought caught cost dealt dug dreamt fed felt fought found got hung had heard "
    "held kept "
    "laid led learnt left lent lit lost made meant met paid said sought sold sent shone shot sat slept spent "
    "spilt stood "
    "stuck struck swept swung taught told thought understood won rebuilt bit hid broke".split()
) | {"came", "ran", "became", "was", "were"}
