"""What people do, in a place where only that can stand: behind a name and a comma, or in "Interview: …".

The law of this module: a word here may be a family name elsewhere (Porter, Mason). Who asks has seen that no name can
stand there; what tells a job from a name anywhere is JOB in core/name_words.py.
"""

# ruff: noqa: E501  (tables of words)

import re

from core.name_words import JOB, vocabulary

# Also family names: with something before them that says what kind.
_SURNAMES = vocabulary(
    "baker barber butler carpenter chandler cook cooper clerk driver dyer farmer fisher fletcher forester gardener guard hunter "
    "mason miller page painter parker plumber porter potter ranger sailor sawyer shepherd singer smith steward tailor tanner taylor "
    "thatcher turner tyler warden weaver wright"
)
_TRADES = vocabulary("""
    accompanist actor actuary acupuncturist adjuster administratrix agent agronomist aide anaesthetist animator announcer anthropologist
    apprentice arborist archaeologist archivist artist assembler assessor astronomer attendant attorney auctioneer audiologist auditor author
    baler beater practitioner stocker finisher slater herdsman stockman purser cadet banker barista barrister bartender beautician beekeeper biochemist biologist blacksmith boatbuilder bookbinder bookkeeper bookseller
    botanist bouncer brewer bricklayer broker builder bursar cabinetmaker camerawoman cameraman captain caregiver caretaker carer cartographer
    cashier checker caterer cellist ceramicist chairman chairperson chairwoman chambermaid chaplain chauffeur cheesemaker chemist childminder chiropodist
    chiropractor choreographer cleaner climber clinician clockmaker coach coder collector columnist comedian commissioner compositor concierge
    conductor confectioner conservationist conservator cosmetologist costumier councillor counsellor counselor courier crew criminologist
    critic croupier curator custodian dancer dealer decorator dentist dermatologist detective diagnostician dietitian dietician dispatcher
    distiller diver doctor docker doorman dramaturg draughtsman drafter dressmaker driller economist embroiderer engraver entomologist
    environmentalist epidemiologist ergonomist estimator examiner fabricator facilitator farrier firefighter fishmonger fitter florist foreman
    forwarder framer fundraiser gamekeeper geneticist geographer geologist geophysicist glazier goldsmith governess grader grocer groom
    groundskeeper guide gynaecologist hairdresser handler handyman hairstylist harpist headhunter headmaster headmistress headteacher herbalist
    historian horticulturist host hostess housekeeper hydrologist hygienist illustrator imam immunologist informatician inspector installer
    instructor interpreter investigator janitor jeweller jeweler joiner journalist judge keeper labourer laborer landscaper laundress lawyer
    lecturer lexicographer librarian lifeguard linguist loader locksmith logger logistician longshoreman luthier machinist magistrate maid
    mailman marketer masseur masseuse mathematician matron mechanic mediator medic merchandiser merchant metallurgist meteorologist metrologist
    microbiologist midwife milliner minder miner minister mixologist model moderator modeller molder mortician moulder mover musician nanny
    naturalist navigator negotiator neurologist neuroscientist notary nurse nutritionist oceanographer oncologist optician optometrist orderly
    organist orthodontist orthoptist osteopath packer paediatrician pediatrician palaeontologist paralegal paramedic park-ranger pathologist
    pedagogue pharmacologist phlebotomist photographer physician physicist physiologist physiotherapist pianist picker pilot planner plasterer
    playwright podiatrist policeman policewoman polisher politician postman presenter preservationist priest printer proctor prosecutor
    proofreader psychiatrist psychologist psychotherapist publicist publisher purchaser quantity-surveyor radiographer radiologist rabbi
    realtor receptionist registrar rehabilitationist reporter repairer restorer retailer rigger roaster roofer saddler sales salesman
    salesperson saleswoman scaffolder sculptor seamstress secretary sergeant setter sheriff shipwright shoemaker signwriter silversmith sister
    skipper sprayer sociologist solicitor sommelier sonographer sous-chef spokesperson stagehand statistician stenographer stevedore stoker
    stonemason stockbroker storekeeper storyteller stylist surgeon surveyor teller tester tiler toolmaker trader trainer treasurer
    triage tuner tutor typesetter typist umpire underwriter undertaker upholsterer usher valet valuer vet veterinarian veterinary videographer
    vigneron vicar vintner virologist violinist waiter waitress ward-sister watchmaker welder winemaker woodworker worker yogi zookeeper zoologist
    cofounder trustee chair dean governor governors oberarzt oberärztin arzt ärztin chefarzt chefärztin chefkoch koch operative
    mgr asst exec controller counsel intern trainee head deputy headteacher principal senco sendco it hr reception procurement recruitment
""")
# Elsewhere a job shows at its end, like no name does …
_ENDINGS = re.compile(
    r"(?:leiter(?:in)?|meister(?:in)?|mechaniker(?:in)?|pfleger(?:in)?|erzieher(?:in)?|technolog(?:e|in)|zeichner(?:in)?|techniker(?:in)?|"
    r"kaufmann|kauffrau|fachkraft|fachfrau|fachmann|assistent(?:in)?|sekretär(?:in)?|verkäufer(?:in)?|köchin|gärtner(?:in)?|buchhalter(?:in)?|"
    r"betreuer(?:in)?|helfer(?:in)?|arbeiter(?:in)?|pädagog(?:e|in)|therapeut(?:in)?|elektriker(?:in)?|tischler(?:in)?|direktor(?:in)?|"
    r"ledare|arbetare|skötare|lärare|handläggare|medarbeider|sekretariat|abteilung|leitung|technicus|kundige|medewerk(?:er|ster)|teamleider|afdelingsleider|voorman|adviseu[rs]e?|monteur)$",
    re.IGNORECASE,
)
# … or as few names do: where no name can stand, or alone.
_MAYBE = re.compile(
    r"(?:ologist|[oó]log[oae]|ographer|iatrist|ician|opath|nomist|chef|(?<!before)(?<!second)hand|maker|trice|euse|ière|icienn?e?|eur|iste|ista|[ae]dora?|ctora?|tore|enfermer[oa]|cociner[oa]|camarer[oa]|peluquer[oa]|carpinter[oa]|"
    r"infermier[ae]|camerier[ae]|cuoc[oa]|contabile|tecnic[oa]|técnic[oa]|bibliotecari[oa]|impiegat[oa]|operai[oa])$",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"(?:técnic[oa] de|tecnic[oa] di|jefe de|jefa de|chef(?:fe)? de|chargée? de|maître de|auxiliar de|auxiliaire de|aide|capo|"
    r"direc(?:tor|tora|teur|trice) |direttore|hoofd|ufficio|oficina de|head of|responsabile|verantwoordelijke)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_][\w'’/.&-]*")


def is_job(text: str) -> bool:
    """Whether this says what somebody does, in a place where a job may stand."""
    if JOB.search(text):
        return True
    words = [word.strip(".").casefold() for word in _WORDS.findall(text)]
    if not 0 < len(words) <= 8:
        return False
    ends = {words[0], words[-1]} | {word.removesuffix("s") for word in words}
    ends -= set() if "IT" in text.split() else {"it"}
    listed = bool(ends & _TRADES or ends & _SURNAMES or _BEGINS.match(text))
    return listed or any(kind.search(word) for kind in (_ENDINGS, _MAYBE) for word in (words[0], words[-1]))


def names_job(text: str) -> bool:
    """The same where a person's name might stand as well: "Night Porter" is one, "Nigel Porter" is left alone."""
    if JOB.search(text) or _BEGINS.match(text):
        return True
    words = [word.strip(".").casefold() for word in _WORDS.findall(text)]
    if not 0 < len(words) <= 6:
        return False
    if (
        re.search(r"(?:ologist|ographer|(?<!before)(?<!second)hand|maker)$", words[-1])
        or words[-1] in _TRADES
        or words[-1].removesuffix("s") in _TRADES
    ):
        return True
    if words[-1] in _SURNAMES:
        return len(words) > 1 and words[0] in _KINDS
    if words[0] in _GIVEN or len(words[0]) < 7:
        return False
    joined = len(words) == 1 or "".join(text.split()[1:2])[:1].islower()  # "Conductrice de travaux": no name goes on so
    return bool(_ENDINGS.search(words[0]) or (joined and _MAYBE.search(words[0])))


_GIVEN = vocabulary("salvador isidor teodor baptista batista")
_KINDS = vocabulary(
    "head senior junior assistant chief lead trainee apprentice night day hotel hospital kitchen pastry bus truck lorry van delivery "
    "taxi train tram forklift crane machine stone parish town court school line sheet metal landscape security prison traffic park "
    "theatre opera house master graduate dairy pig sheep"
)


_SEVERAL = re.compile(
    r"[A-ZÀ-Þ]\S* (?:[A-ZÀ-Þ&]\S* )*(?:architects|engineers|solicitors|surveyors|builders|consultants|accountants|opticians|"
    r"butchers|bakers|brewers|distillers|growers|makers|weavers|chemists|potters|joiners|tailors|jewellers|outfitters|roofers|plasterers|decorators|hauliers|booksellers|stonemasons|florists|dentists|designers|publishers|planners|movers|roasters|caterers|printers|agents|brokers|valuers|auctioneers|undertakers|advis[eo]rs)",
    re.IGNORECASE,
)


_CAPITAL = re.compile(r"[A-ZÀ-Þ&]")


def several(text: str) -> bool:
    """Whether this is a firm named after what its people do: "Dovetail Architects"."""
    if _SEVERAL.fullmatch(text) and text[0].isupper():
        return True
    words = text.split()
    trade = words[-1].casefold() if 1 < len(words) < 6 and all(map(_CAPITAL.match, words)) else ""
    return trade.endswith("s") and trade[:-1] in _TRADES | _SURNAMES and words[0].casefold() not in _KINDS
