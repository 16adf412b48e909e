"""The words that stand in and around names: titles, particles, credentials, jobs, short forms.

The law of this module: each table is here and nowhere else; what they mean for a name is decided in
core/people. Titles and credentials are compared without dots and case.
"""

# ruff: noqa: E501  (tables of words, one thought a line)

import re


def vocabulary(words: str) -> frozenset[str]:
    """A set of words, written as people read them."""
    return frozenset(words.split())


def bare_title(token: str) -> str:
    """How a title or credential is looked up: "Eng.º" as "eng", "Ph.D." as "phd"."""
    return re.sub(r"[.ºª]", "", token).lower()


# ---- titles ----

# Before a name, with their usual capitals; printed as typed, but a first one in lower case as here.
_TITLES = """
    Dr. Prof. A/Prof. Professor Doctor Mr. Mrs. Ms. Miss Mx. Sir Dame Lady Lord Senator Ambassador Mayor Governor Minister
    Sister Matron Nurse Midwife Chef Judge Justice Recorder Sheriff Atty. Attorney Cllr. Councillor Councilor Alderman
    Capt. Captain Col. Colonel Major Maj. Lt. Lieutenant Sgt. Sergeant Cpl. Corporal Pvt. Private General Gen. Brigadier Admiral
    Commander Cmdr. Officer Inspector Insp. Detective Det. Constable Superintendent Supt. Commissioner Chief Marshal
    Rev. Revd. Reverend Father Fr. Brother Mother Pastor Vicar Canon Bishop Archbishop Deacon Rabbi Imam Sheikh Hon. Honourable Monsignor Msgr. Mgr.
    Dean Provost Rector Principal Headmaster Headmistress Coach Madam Docent Doz.
    Herr Herrn Frau Doktor Dipl.-Ing. Ing. Mag. Ir. Drs. Dhr. Mevr. Meneer Mevrouw Hr. Fru Herra Rouva
    Sr. Sra. Srta. Señor Señora Señorita Don Doña Dña. Dra. Profa. Eng. Enga. Engr. Arq. Lic. Senhor Senhora Dom
    Monsieur Madame Mademoiselle M. Mme Mlle Maître Me Sig. Sig.ra Signor Signora Dott. Dott.ssa Avv. Arch. Pan Pani
    Shri Smt. Kumari Bapak Ibu Encik Puan Tuan Datuk Dato' Tan Alhaji Alhaja Hajia Hj. Ustadh Ustaz Er.
"""
TITLES = {bare_title(title): title for title in _TITLES.split() if title not in ("M.", "Me", "Tan")}
# Any longer abbreviation before a name is a title as well (Priv.-Doz., MUDr., Barr.), but for these.
SHORTENED_GIVEN = vocabulary("chas geo thos jas wm edw robt benj saml danl jos")
CAPITAL_TITLES = vocabulary("PD PC DC DS DI DCI WPC")  # only in capitals: "Di" and "Pc" are not these
AFTER_A_TITLE = vocabulary(
    "med rer nat habil hab phil iur jur oec pol theol agr vet dent hc h c dres emeritus emerita em superior"
)
BEFORE_A_TITLE = vocabulary(
    "the very right most rt associate assistant adjunct visiting senior junior staff charge ward head sous executive pastry "
    "deputy vice his her honour worship honor police"
)
WITH_GIVEN = vocabulary("sir dame don doña shri")  # these go with the given name, or with the whole of it
GIVEN_TOO = vocabulary(
    "don dean pan hon col mag ing eng imam dom major justice arch madam gen fr"
)  # Don Draper, Eng Tan
TITLES_FIRST = vocabulary("imam major")  # of these, the greeting of a title is right for a given name as well
SPANISH = vocabulary("sr sra srta señor señora señorita")  # two family names, or two given ones: nobody can tell

# Those that people put before a name in a sentence of their own, in small letters too.
EVERYDAY_TITLES = vocabulary("mr mrs ms miss mx dr prof professor sister father sir madam")

# Which titles cannot belong to one person at once.
FAMILY_TITLES = {
    "mr": "m", "sir": "m", "ms": "f", "mrs": "f", "miss": "f", "dr": "dr", "doctor": "dr", "prof": "prof",
    "professor": "prof", "mx": "mx",
}  # fmt: skip

# ---- inside and behind a name ----

PARTICLES = vocabulary(
    "van von der den de des la las los les le lo du di da do dos das del dela delos della dello degli dei ter ten te zu zur zum "
    "vom af av bin ibn ben bint binti bat bar abu al el ul st st. saint san santa mac mc ap ab ferch ó ní nic uí ua o ka wa 't 's op "
    "d' y e i"
)
JOINS = vocabulary("y e i und")  # Ortega y Gasset, von und zu Brandis
PARTICLES_TOO = vocabulary(
    "ben al abu bar san ap mac bat o do e i y"
)  # as likely a given name or an initial, with a capital
NEVER_ALONE = vocabulary("abu abd abdul umm")  # half of a given name: Abu Bakr
EPITHETS = vocabulary("old young big little wee")

CREDENTIALS = vocabulary("""
    phd md mba esq cpa cma pmp rn bsn msn dnp np lpn fnp aprn crna cna do dds dmd dvm vmd mvb mrcvs jd llm llb msc bsc beng meng
    ma ba bs ms mfa bfa med mphil dphil edd psyd mph mpa mha msw lcsw lmft lpc lmhc bcba pt dpt ot otr rd rdn emt slp
    ccc-slp pa-c pharmd obe mbe cbe kbe kcb frcs mrcs frcp mrcp mrcgp frs frsa facs facp kc qc pe peng ceng ieng mice fice miet
    fiet mcips mcipd fcipd acipd cipd aca acca fca cfa frm cfp cia cisa cissp phr sphr shrm-cp shrm-scp csm riba aia leed mrics
    frics rgn rmn rscn dipl-ing csc drsc prince2 jp mp mep cppm
""")
GENERATIONS = re.compile(r"(?:jr|jnr|sr|snr|ii|iii|iv)\.?|(?-i:VI{0,3}|IX)", re.IGNORECASE)
PRONOUNS = re.compile(
    r"(?<![\s,|·–—-])[\s,|·–—-]++(?:she|he|they|ze|xe|any)\s?/\s?(?:her|him|them|they|she|he|hir|zir|xem|any)s?(?:\s?/\s?\w+)?$",
    re.IGNORECASE,
)

# ---- what people do ----

JOB = re.compile(
    r"(?:\b(?:head of|vice president|vp|svp|evp|c[etfomp]o|cpo|chro|hr|human resources|talent|people|recruiting|dean|chef|"
    r"nurse|teacher|intern|trainee|fellow|postdoc|staff|principal|partner|founder|co-founder|owner|ingenier[oa]|"
    r"desarrollador[a]?|gerente|jef[ea]|responsable|directeur|directrice|chargée?|"
    r"directora?|direttore|professor[a]?|lecturer|lehrer(?:in)?|pflegefachkraft|werkstudent(?:in)?|praktikant(?:in)?)\b"
    r"|(?:engineer|developer|manager|designer|analyst|analista|scientist|architekt|architect|consultant|assistant|coordinator|"
    r"specialist|officer|recruiter|accountant|administrator|editor|writer|researcher|representative|associate|"
    r"president|producer|planner|buyer|technician|operator|programmer|supervisor|director|lead|leader|educator|"
    r"executive|strategist|advisor|adviser|counsel|librarian|therapist|pharmacist|electrician|controller|"
    r"entwickler|ingenieur|leiter|leitung|berater|referent|sachbearbeiter|geschäftsführer|vorstand|"
    r"coordinador|ingénieur|développeu(?:r|se)|marketer|copywriter|translator)(?:in|s|a|e)?\b"
    r"|部長|課長|係長|主任|代表|取締役|エンジニア|マネージャー|マネジャー|担当|人事|営業|開発|デザイナー|리더|매니저|팀장)",
    re.IGNORECASE,
)
# Typed where a name belongs, and nothing but these: no name is known. Before a name they are left out.
ROLES = vocabulary("""
    hiring manager managers hr recruiter recruiters recruiting recruitment talent acquisition people team lead leader head teacher
    headteacher director interviewer interviewers panel owner ceo cto cfo coo vp president supervisor receptionist secretary
    assistant admin administrator coordinator officer engineer developer designer partner operations store shop ward
    department branch area regional deputy managing committee colleague human resources boss staff senior junior general
    foreman trainer tutor lecturer consultant representative rep agent agency executive product project sales marketing
    nurse chef principal chief professor doctor sister matron
""")
SURNAMES_TOO = vocabulary("ward head branch partner foreman store general principal lead")  # Ms. Ward, Mr. Head
ALSO_RANKS = vocabulary("officer")  # a rank where it stands first, a job behind another: "HR Officer Jane Doe"
PURE_ROLES = ROLES - vocabulary(
    "nurse chef principal chief professor doctor sister matron general senior junior staff ward head deputy"
)

# ---- one name, many forms ----

_DIMINUTIVES = """
alexander alexandra alex sandy sasha alec lex xander; andrew andy drew andreas; anthony tony antonio;
barbara barb babs; benjamin ben benny; bernard bernie; beverly bev; bradley brad; caroline carolyn carrie
carol; catherine katherine kathryn katharine kate katie kathy cathy kat kit; charles charlie chuck chas;
charlotte lottie charlie; christopher chris kit; christina christine chris tina chrissy; daniel dan danny
daniela dani; david dave davey; deborah debra deb debbie; donald don donnie; dorothy dot dottie; douglas
doug; edward ed eddie ted teddy ned edgar; eleanor ellie nell nora elena; elizabeth liz lizzie beth betsy
betty eliza lisa elisabeth libby; emily em emma millie; eugene gene; francis frank francesca fran frances
francisco paco; frederick fred freddie friedrich; gabriel gabe gabrielle gaby gabi; gerald jerry gerry;
gregory greg; harold harry hal henry hank; isabella bella izzy isabel; jacob jake; jacqueline jackie;
james jim jimmy jamie; janet jan; jason jay; jeffrey jeff geoffrey geoff; jennifer jen jenny jenn; jessica
jess jessie; john jack johnny jon jonathan; joseph joe joey josef pepe jose; joshua josh; judith judy
jude; julia jules julie juliet juliana; kenneth ken kenny; kimberly kim; lawrence laurence larry laurie;
leonard leo len lenny leonardo; louis lou louise lewis; margaret maggie meg peggy greta marge margot;
maria mary marie molly polly; martin marty; matthew matt matthias mathias; maximilian max maxine maxwell;
melissa mel missy; michael mike mick mickey mikhail misha mikey; michelle shelly mich; nathan nathaniel
nate nat; nicholas nick nicky niko nicolas nikolai kolya; nicole nikki nicky; olivia liv ollie oliver;
pamela pam; patricia pat patty tricia trish; patrick pat paddy; peter pete piotr pedro; philip phillip
phil; rachel rach; raymond ray; rebecca becky bec becca; richard rick rich dick richie ricardo; robert bob
rob bobby robbie roberto; ronald ron ronnie; samantha sam sammy; samuel sam sammy; sarah sara sally;
sebastian seb bastian; stephanie steph; stephen steven steve stefan; susan sue suzanne susie suzy;
theodore ted theo teddy; theresa teresa terry tess; thomas tom tommy tomas; timothy tim; valerie val;
vanessa nessa; victoria vicky tori; vincent vince vinny; virginia ginny; walter walt; william will bill
billy liam; zachary zach zack; joanna jo joanne jojo; siobhan shiv; roberta bobbie; tatiana tanya;
ekaterina katya; aleksandr sasha; dmitri dima; vladimir vova volodya; svetlana sveta; natalia natasha;
ignacio nacho; guadalupe lupe; mohammed mohamed muhammad mohammad mo; rajesh raj; krishnan krish; wolfgang
wolf
"""
SHORT_FORMS: dict[str, set[int]] = {}  # a given name, and the groups of names it is a form of
for _number, _group in enumerate(_DIMINUTIVES.replace("\n", " ").split(";")):
    for _name in _group.split():
        SHORT_FORMS.setdefault(_name, set()).add(_number)
