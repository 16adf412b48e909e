"""The advice of five published articles, in our own words, what was read beyond them, and where they disagree.

The law of this module: what one of the five says is cited by number, what was read beyond them by its W…, what we chose
ourselves is marked as ours, and the three are never mixed up.
"""

from core.model import Advice, Beyond, Disagreement, Source

ARTICLES = {
    "S0": "Following up after peer interviews: etiquette and best practices",
    "S1": "A comprehensive guide to following up after an interview",
    "S2": "Best Practices for Job Seekers When Following Up After an Interview (18 May 2020)",
    "S3": "Four action steps after an interview (a staffing firm's guest blog)",
    "S3p": "A reader's pingback quoted at the end of S3",
    "S4": "How to follow up after a job interview, with an FAQ (cupcakesgourmet.com)",
}

# Read where the five are silent and people ask. None of these is ever cited as one of the five.
BEYOND = {
    "W1": Beyond(
        "Appoint, a recruitment agency: Interview thank you letters",
        "https://www.appoint.co.uk/tag/interview-thank-you-email/",
        "26 November 2026",
        "Where an agency arranged it, not straight to the interviewer unless the consultant asked for it; the "
        "consultant wants to hear from you soon.",
    ),
    "W2": Beyond(
        "Recruit and Consult: Post interview follow up",
        "https://recruitandconsult.com.au/post-interview-follow-up-div-nbsp-div.html",
        "26 November 2026",
        "Through a recruiter: speak to them straight afterwards, send them the note to pass on, mind confidentiality.",
    ),
    "W3": Beyond(
        "PSG Staffing: Ask a recruiter, following up after an interview",
        "https://blog.psgstaffing.com/2012/08/02/ask-a-recruiter-following-up-after-an-interview/",
        "26 November 2026",
        "Debrief with the recruiter at once; another version to each interviewer.",
    ),
    "W4": Beyond(
        "CareerRide: How to write a thank you note after the interview",
        "https://www.careerride.com/view/how-to-write-a-thank-you-note-after-the-interview-40601.aspx",
        "26 November 2026",
        "Not the moment you are out of the door; 6 to 24 hours later.",
    ),
    "W5": Beyond(
        "University of Illinois, Graduate College: After the interview",
        "https://grad.illinois.edu/node/4273",
        "26 November 2026",
        "Email where a decision comes quickly; within two days; say so if you do not want it.",
    ),
    "W6": Beyond(
        "Georgetown University: After your job interview",
        "https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/",
        "26 November 2026",
        "Write at once; then a week after the date, after two weeks, after four weeks.",
    ),
}

ADVICE = {
    # Leaving the interview
    1: Advice("Thank the interviewer for the invitation.", "S2"),
    2: Advice("Say politely that you admire the company and want the job.", "S2"),
    3: Advice("If nobody named a date, ask politely when you will hear and what the process is.", "S2 S3"),
    4: Advice("Know the next steps; remember how long they said it will take.", "S3"),
    5: Advice("Asked for something (references, a portfolio): say it comes by next morning.", "S2"),
    6: Advice("The interview is not the finish line: have a plan for how and when to follow up.", "S1 S2"),
    7: Advice("Act at once after the interview.", "S3"),
    # Whether, and to whom
    8: Advice("Follow up with every company you interview with.", "S4"),
    9: Advice("Never leave the follow-up out.", "S0"),
    10: Advice("Follow up even if nobody invited you to.", "S0"),
    11: Advice(
        "After an informal talk, or when unsure, a brief and polite note of thanks and interest is right.", "S0"
    ),
    12: Advice("Write to each person who interviewed you.", "S3 S3p"),
    13: Advice("Contact only people you spoke with; writing to others can breach confidentiality.", "S3"),
    14: Advice("Use only the contact details you were given.", "S0"),
    15: Advice("Without contact details, try HR or the company's website.", "S4"),
    16: Advice("Talks with future colleagues need a follow-up too: they judge the team and the fit.", "S0"),
    # When to thank
    17: Advice("Write within 24 hours.", "S0 S2 S3"),
    18: Advice("Write within 24 to 48 hours.", "S1 S4"),
    19: Advice("Do not write so late that they forget you.", "S1 S4"),
    20: Advice("Do not write so soon that you seem impatient.", "S4"),
    21: Advice("Tuesday and Wednesday may be ideal; Mondays and Fridays are busier.", "S1"),
    # What a note says
    22: Advice("Open with thanks, for their time and for the opportunity.", "S0 S1 S4"),
    23: Advice("A note without thanks reads as indifferent.", "S1"),
    24: Advice("Mention specific details of the conversation.", "S0 S1 S4"),
    25: Advice("Tailor it to the company and its culture.", "S1"),
    26: Advice("Reaffirm interest in the role and in the company.", "S0 S1 S3p S4"),
    27: Advice("Show enthusiasm.", "S0 S1 S3p"),
    28: Advice("Reinforce your qualifications.", "S0 S1"),
    29: Advice("Name one or two applicable skills, concisely.", "S0 S3p"),
    30: Advice("Say why you are the best candidate.", "S4"),
    31: Advice("Address concerns they raised: how you will meet them.", "S4"),
    32: Advice("Clarify what you felt went weakly.", "S1"),
    33: Advice("Give your availability for further talks.", "S0 S4"),
    34: Advice("Offer to answer questions.", "S0 S4"),
    35: Advice("Thank them again at the end.", "S4"),
    36: Advice("Close by looking forward to hearing back.", "S1 S4"),
    # Form and tone
    37: Advice("Keep it short and to the point.", "S0 S1 S4"),
    38: Advice("No rambling, and no tangents.", "S4"),
    39: Advice("Keep a professional tone.", "S0 S1 S4"),
    40: Advice("Use formal language.", "S4"),
    41: Advice("Address by proper title.", "S4"),
    42: Advice("Address by name.", "S4"),
    43: Advice("Be polite and respectful.", "S0 S1 S2 S3"),
    44: Advice("Do not be overly casual.", "S1"),
    45: Advice("Make it heartfelt and thoughtful.", "S3 S3p"),
    46: Advice("Do not be generic.", "S0 S1"),
    47: Advice("It is no filled-in template: let it be about your talk and their culture.", "S1"),
    48: Advice("Never be impatient, pushy, accusatory, aggressive or desperate.", "S1 S3p S4 S2 S3"),
    49: Advice("Proofread: slips of spelling and grammar look unprofessional.", "S1 S4"),
    # By which channel
    50: Advice("Email is the standard, safest choice.", "S1 S2 S4"),
    51: Advice("Email intrudes least, is prompt, is kept, and is answered when it suits them.", "S1 S2 S4"),
    52: Advice("Call if they asked for a call or encouraged one.", "S1 S4"),
    53: Advice("A call is fine too where you got on really well.", "S1"),
    54: Advice("A call shows enthusiasm and may interrupt: respect their time.", "S1"),
    55: Advice("Their culture decides: formal firms prefer email, others may like a call.", "S1"),
    56: Advice("Do not call the next day about the job unless asked to.", "S2"),
    57: Advice("When their answer is overdue, call or email.", "S2"),
    58: Advice("A thank-you by email is fine, sometimes better than by hand.", "S2 S4"),
    59: Advice("A handwritten note is a nice touch.", "S3 S4"),
    60: Advice("Email when time is short.", "S3"),
    61: Advice("A handwritten note is unnecessary and slower.", "S4"),
    62: Advice("A handwritten note may look antiquated, above all in technology and social media.", "S2"),
    63: Advice("At a traditional company send an email and, a few days later, a handwritten note.", "S2"),
    # Requested material
    64: Advice("Send it by the next morning, as promised.", "S2"),
    65: Advice("Being on time shows that you are reliable; being late may raise a red flag.", "S2"),
    # Waiting
    66: Advice("Respect the timeline the employer gave.", "S0 S1 S2 S4"),
    67: Advice("Asked to wait a week, wait a week.", "S2"),
    68: Advice("Be patient; delays are common.", "S0 S1 S3 S4"),
    69: Advice("Balance your interest with their time: be patient but proactive.", "S1 S3"),
    70: Advice("Do not follow up too often.", "S0 S1 S3"),
    71: Advice("Follow up politely, when necessary.", "S3"),
    72: Advice("Silence is not necessarily a no.", "S1 S2"),
    # Checking in
    73: Advice("Where they gave a date, ask a few days after it has passed.", "S1"),
    74: Advice('"By the end of the week", and the weekend has passed: follow up, even if it feels awkward.', "S2"),
    75: Advice("Without a date and without news, wait at least a week.", "S0 S4"),
    76: Advice("Ask when a week or more has passed since the last contact.", "S1"),
    77: Advice("Ask about a week after the interview.", "S3p"),
    78: Advice("Without a timeline, ask after a week or two.", "S4"),
    79: Advice("Be brief.", "S1"),
    80: Advice("Repeat your interest.", "S1 S3p"),
    81: Advice("Ask kindly where they are in the process.", "S1 S2"),
    82: Advice("Thank them again for considering you.", "S2"),
    83: Advice("Stress your fit with the company's goals.", "S1"),
    # The last one, and moving on
    84: Advice("Without an answer to the check-in, follow up once more after a week or two.", "S4"),
    85: Advice("If there is still nothing, assume a no and move on.", "S4"),
    86: Advice("Reflect on how the interview went; treat it as growth.", "S1"),
    87: Advice("It is about the right fit on both sides.", "S1"),
    # Rejected, or not interested
    88: Advice("Take a rejection gracefully; burn no bridges.", "S2"),
    89: Advice("Thank them again for their time.", "S2"),
    90: Advice("Hope they keep your résumé on file and think of you later.", "S2"),
    91: Advice("Other posts may open, and their first choice may not work out.", "S2"),
    92: Advice("Say whether or not you are interested.", "S3"),
    93: Advice("Give honest, useful feedback on your view of the role.", "S3"),
    # Reasons worth showing
    94: Advice("It shows interest, initiative and professionalism.", "S0 S1 S3p S4"),
    95: Advice("It sets you apart; many neglect it.", "S1 S3 S3p S4"),
    96: Advice("It can break a tie, and guarantees nothing.", "S3"),
    97: Advice("It keeps you in their mind.", "S0 S1"),
    98: Advice("It may bring you news.", "S1"),
    99: Advice("It builds connections for later.", "S0 S1"),
    100: Advice("It values the time that teammates gave.", "S0"),
    101: Advice("What you do afterwards counts in the decision.", "S0 S2"),
}

# Where the articles pull apart, or are silent: what each side says, what is behind it, and what the product does
# everywhere. From C20 on one side was read beyond the five, or is ours.
DISAGREEMENTS = {
    "C1": Disagreement(
        "How soon to thank",
        ("within 24 hours", (17,)),
        ("within 24 to 48 hours", (18,)),
        "The target is 24 hours after the interview ends. From 24 to 48 hours a note is late and still worth "
        "sending; after that it is still sent, with a line that owns the delay.",
    ),
    "C2": Disagreement(
        "How long to wait for news",
        ("about one week", (75, 76, 77)),
        ("one to two weeks", (78,)),
        "Check in on the first Tuesday or Wednesday from day 7 on, by day 14, the days around the new year aside.",
    ),
    "C3": Disagreement(
        "A date they named, or a week",
        ("a few days after the date they gave", (73,)),
        ("at least a week after the interview", (75,)),
        "The date they promised wins.",
    ),
    "C4": Disagreement(
        "How long after a promised date",
        ("a few days later", (73,)),
        ("as soon as the weekend has passed", (74,)),
        "Two business days after the promised date.",
    ),
    "C5": Disagreement(
        "Whether a Monday is a good day",
        ("Monday is right when the weekend was the deadline", (74,)),
        ("Mondays and Fridays are busy", (21,)),
        "Midweek is chosen only where nobody named a date.",
    ),
    "C6": Disagreement(
        "Midweek, or within a day",
        ("midweek is best", (21,)),
        ("within 24 hours", (17,)),
        "The thank-you is never delayed for a better weekday.",
    ),
    "C7": Disagreement(
        "Whom to write to",
        ("only people you met, at the addresses you were given", (13, 14)),
        ("HR or the company's website", (15,)),
        "Without an address, ask HR for it or ask them to pass the note on; never another colleague.",
    ),
    "C8": Disagreement(
        "A note by hand",
        ("a nice touch, above all at a traditional company", (59, 63)),
        ("slow, unnecessary, antiquated in technology", (61, 62)),
        "Email always goes first. A card follows three days later only for a traditional company, and is advised "
        "against in tech.",
    ),
    "C9": Disagreement(
        "When to call",
        ("when they asked for it, or the rapport was strong", (52, 53)),
        ("when an answer is overdue", (57,)),
        "A call is suggested on request or with rapport, offered when an answer is overdue, and never made on the "
        "next day unasked.",
    ),
    "C10": Disagreement(
        "Templates",
        ("a note must not be a filled-in template", (47,)),
        ("ready-made templates are offered", ("S0",)),
        "A note is not ready until it holds something specific that you wrote.",
    ),
    "C11": Disagreement(
        "Saying you want the job",
        ("say so", (2, 36)),
        ("do not seem overeager", (48,)),
        "One plain sentence of interest; pleading is pointed out.",
    ),
    "C12": Disagreement(
        "Formal or heartfelt",
        ("formal language and proper titles", (40, 41)),
        ("heartfelt, and fitted to their culture", (25, 45)),
        "Formality follows the company's culture; formal is the default.",
    ),
    "C13": Disagreement(
        "Short, or complete",
        ("short and to the point", (37,)),
        ("a long list of things to say", tuple(range(22, 37))),
        "Each kind of note has a length budget, filled in order of weight.",
    ),
    "C14": Disagreement(
        "Whose concerns to answer",
        ("the ones they raised", (31,)),
        ("the ones you felt", (32,)),
        "Raised ones by default; felt ones only when you choose to.",
    ),
    "C15": Disagreement(
        "Asking for news in a thank-you",
        ("following up may bring an update", (98,)),
        ("asking too early annoys", (56,)),
        "A thank-you never asks where they are.",
    ),
    "C16": Disagreement(
        "Always, or when necessary",
        ("always follow up", (8, 9, 10)),
        ("only when necessary", (71,)),
        "The thank-you always; nudges only when they are due.",
    ),
    "C17": Disagreement(
        "How often",
        ("one more after the check-in", (84,)),
        ("do not overdo it", (70,)),
        "One check-in, one last follow-up, then stop. Another one gets a clear warning.",
    ),
    "C18": Disagreement(
        "What silence means",
        ("assume a no", (85,)),
        ("it is not necessarily a no", (72,)),
        "Patience first; closing only after the last follow-up.",
    ),
    "C19": Disagreement(
        "Always show interest",
        ("always reaffirm it", (26,)),
        ("say when you are not interested", (92,)),
        "You are asked first: interested, unsure or not interested.",
    ),
    "C20": Disagreement(
        "When in the day to send it",
        ("write at once", (7, "W6")),
        ("not the minute you leave", (20, "W4")),
        "The note is written at once and sent when it suits: best from an hour after, between 8 in the "
        "morning and 8 in the evening, where they are. That is a hint, never a lock.",
    ),
    "C21": Disagreement(
        "A decision that comes sooner than the thank-you",
        ("within 24 hours", (17,)),
        ("before they decide, where that is soon", ("W5",)),
        "They decide the same day: two hours after the end. The next day: by 20:00 of the day of the interview. The "
        "note is a short one.",
    ),
    "C22": Disagreement(
        "An agency stands between",
        ("write to each interviewer", (12,)),
        ("not past the agency that arranged it", ("W1",)),
        "One report to the consultant the same day, and each note goes to them to pass on, unless they said that you "
        "may write directly.",
    ),
    "C23": Disagreement(
        "A thank-you that comes too late to be one",
        ("always send one", (8, 9, 10)),
        ("one that reaches them after the check-in, or after two weeks, thanks nobody", ()),
        "Once the check-in is out, or two weeks have passed, it is let go, and a card with it. The check-in says the "
        "thanks.",
    ),
    "C24": Disagreement(
        "Days when nobody works",
        ("follow up when it is due", (71, 84)),
        ("not while everybody is away", ()),
        "A check-in or a last follow-up never falls on 24 December to 1 January. On other days the next working day is "
        "as good where there is a holiday.",
    ),
    "C25": Disagreement(
        "What is never sent",
        ("once more, then move on", (84, 85)),
        ("nothing ever ends", ()),
        "What was not sent four weeks after its day, or two weeks after the interview where it is a no or a report, is "
        "let go, and the interview offers to close.",
    ),
    "C26": Disagreement(
        "Whoever arranged it",
        ("only people you spoke with", (13,)),
        ("thank who arranged it as well", ("W3",)),
        "Whoever arranged it has been in touch, so counts as one you spoke with. Their thanks are short and ask "
        "nothing.",
    ),
}


def cite(*numbers: int) -> tuple[Source, ...]:
    """Every article behind the numbered pieces of advice, one Source for each pair."""
    return tuple(Source(article=article, advice=n) for n in numbers for article in ADVICE[n].articles.split())


def beyond(*ids: str) -> tuple[Source, ...]:
    """What was read beyond the five articles, by its W…; never mixed up with them."""
    return tuple(Source(article=id) for id in ids if BEYOND[id])


def ours(reason: str) -> tuple[Source, ...]:
    """Marks a choice that no article makes; the reason is shown to the user."""
    return (Source(ours=reason),)


def disagreements(sources: tuple[Source, ...]) -> dict[str, Disagreement]:
    """The disagreements that touch any advice among these sources, by id."""
    numbers = {source.advice or source.article for source in sources if not source.ours}
    return {
        key: value
        for key, value in DISAGREEMENTS.items()
        if numbers & {number for side in (value.one, value.other) for number in side[1]}
    }
