"""The sentences of a thank-you note: six ways to say each thing, so that six people read six notes.

The law of this module: every sentence thanks, asks for nothing, and would be worth sending if it stood alone.
"""

THANKS = {
    "manager": (
        (
            "Thank you for your time{when}, and for the chance to talk about {role}.",
            "Thank you for your time{when}, and for the chance to talk about {role}.",
        ),
        (
            (
                "Thank you for taking the time to speak with me{when}. I was glad of the opportunity to "
                "discuss {role}."
            ),
            "Thank you for making time for me{when}. It was good to have the chance to talk about {role}.",
        ),
        (
            "Thank you for the time you gave me{when}, and for the opportunity to interview for {role}.",
            (
                "Thank you for the time you gave me{when}. I left knowing a good deal more about {role}, "
                "and was glad of the chance."
            ),
        ),
        (
            (
                "Our conversation{when} told me a great deal about {role}. Thank you for your time and for "
                "the opportunity."
            ),
            "Our conversation{when} told me a lot about {role}. Thank you for the chance, and for your time.",
        ),
        (
            "Thank you for inviting me to talk about {role}{when}. You were generous with your time, "
            "and I appreciate the "
            "opportunity.",
            "Thank you for inviting me to talk about {role}{when}. You were generous with your time, "
            "and I appreciated the "
            "chance.",
        ),
        (
            (
                "It was a pleasure to meet you{when}. Thank you for your time and for the opportunity to "
                "learn about {role} from you."
            ),
            (
                "It was good to meet you{when}. Thank you for your time, and for the chance to learn about "
                "{role} from you."
            ),
        ),
    ),
    "peer": (
        "Thank you for taking time out of your day{when} to talk about {role}. I was glad of the chance "
        "to hear about the "
        "work from someone who does it.",
        (
            (
                "Thank you for your time{when}, and for the opportunity to see {role} from the team’s point "
                "of view."
            ),
            "Thank you for your time{when}, and for the chance to see {role} from the team’s side.",
        ),
        (
            "Thank you for speaking with me{when} about {role}. I know that interviews come on top of "
            "your own work, and I value "
            "the opportunity all the more.",
            "Thank you for talking with me{when} about {role}. I know interviews come on top of your "
            "own work, so the chance "
            "meant all the more.",
        ),
        (
            "It was a pleasure to meet one of the people behind {role}. Thank you for your time{when} "
            "and for the opportunity "
            "to ask you about it.",
            "It was good to meet one of the people behind {role}. Thank you for your time{when}, and "
            "for the chance to ask you "
            "about it.",
        ),
        (
            "Thank you for telling me{when} what {role} is like from day to day. I appreciate the time "
            "you took and the "
            "opportunity to ask.",
            (
                "Thank you for telling me{when} what {role} is like from day to day. I appreciated your "
                "time, and the chance to ask."
            ),
        ),
        (
            "Thank you for your time{when}. The opportunity to meet a member of the team taught me more "
            "about {role} than any "
            "description could.",
            "Thank you for your time{when}. The chance to meet someone on the team taught me more about "
            "{role} than any job ad "
            "could.",
        ),
    ),
    "informal": (
        (
            "Thank you for your time{when}. I liked the chance to talk without an agenda, and to hear more "
            "about {role}."
        ),
        (
            "Thank you for meeting me{when}. I was glad of the chance to get to know you a little, and to "
            "talk about {role}."
        ),
        (
            "It was a pleasure to speak with you{when}. Thank you for your time, and for the "
            "opportunity to hear about {role} at "
            "first hand.",
            (
                "It was good to talk{when}. Thank you for your time, and for the chance to hear about "
                "{role} at first hand."
            ),
        ),
        (
            "Thank you for the conversation{when}, and for the time you set aside for it. It was a good "
            "chance to ask about {role}."
        ),
        (
            (
                "Thank you for so kindly making time for me{when}. I valued the opportunity to learn about "
                "{role} from you directly."
            ),
            (
                "Thank you for making time for me{when}. I valued the chance to learn about {role} from you "
                "directly."
            ),
        ),
        (
            "Thank you for an easy and useful conversation{when}. I appreciate your time, and the chance to "
            "talk about {role}."
        ),
    ),
    "panel": (
        (
            "Thank you for your time in the panel{when}, and for the opportunity to talk about {role} with "
            "all of you."
        ),
        (
            "Thank you for the part you took in the interview{when}. I was glad of the opportunity to "
            "discuss {role} from several "
            "sides, and of the time you all gave it.",
            "Thank you for the part you took in the interview{when}. I was glad of the chance to look "
            "at {role} from several "
            "sides, and of the time you all gave it.",
        ),
        (
            "It was a pleasure to meet you and your colleagues{when}. Thank you for your time and for "
            "the opportunity to learn "
            "about {role} from you.",
            "It was good to meet you and your colleagues{when}. Thank you for your time, and for the "
            "chance to learn about {role} "
            "from you.",
        ),
        "Thank you for your questions{when}, and for the time behind them. They were a good opportunity "
        "to think about {role} "
        "aloud.",
        "Thank you for taking the time to meet me with your colleagues{when}. Hearing several views of "
        "{role} in one room was "
        "a chance I valued.",
        "A panel leaves each person only a few minutes, so thank you for the time you took{when} and "
        "for the chance to speak "
        "with you about {role}.",
    ),
    "screening": (
        "Thank you for your time{when}, and for the opportunity of a first conversation about {role}.",
        (
            "Thank you for speaking with me{when}. It was a helpful first look at {role}, and I was glad of "
            "the time and the chance."
        ),
        (
            "Thank you for taking the time to explain {role} to me{when}. I appreciated the opportunity to "
            "introduce myself."
        ),
        (
            "Thank you for a clear introduction to {role}{when}, for your time, and for the chance to say "
            "something about my work."
        ),
        (
            "Thank you for considering me for {role}, and for the time you gave our first "
            "conversation{when}. I value the "
            "opportunity.",
            "Thank you for considering me for {role}, and for the time you gave our first "
            "conversation{when}. I was glad of the "
            "chance.",
        ),
        "Thank you for your time{when} and for the opportunity to ask about {role} before we go any further.",
    ),
}

LATE = (
    "This note should have reached you sooner, and I am sorry that it comes late.",
    "I meant to write the day after we met; please excuse the delay.",
    "I am sorry to be writing later than I meant to.",
    "My thanks come later than they should, and the delay is mine alone.",
    "Please forgive the delay in writing; it says nothing about how much I valued our meeting.",
    "I should have written before now, and I am sorry that I did not.",
)

INTEREST = {
    "yes": (
        ("I would very much like to join {you}.", "I would really like to join {you}."),
        (
            "I am more interested in the role now than I was before we spoke.",
            "I am more interested in the role now than I was before we spoke.",
        ),
        (
            "My interest in the role is all the stronger now that we have met.",
            "Meeting you has made me want the job more than before.",
        ),
        (
            "The work you described is the kind I would like to do, and I would be glad to do it with you.",
            "The work you described is the kind I like to do, and I would be happy to do it with you.",
        ),
        (
            "I remain very interested in the role, and I can see where I would begin.",
            "I am very interested in the role, and I can already see where I would begin.",
        ),
        (
            "I would be glad to join {you}: both the work and the people interest me.",
            "I would be happy to join {you}: both the work and the people interest me.",
        ),
    ),
    "unsure": (
        "I am interested in learning more about the role.",
        (
            "I have a clearer picture of the role now, and I would be interested in a further conversation.",
            "I have a clearer picture of the role now, and would be interested to talk further.",
        ),
        "There is more that I would like to understand about the role, and I am interested in going on.",
        "The role interests me, and I would like to hear more before either of us decides.",
        (
            "I have thought about the role since, with interest, and would be glad of a second conversation.",
            "I have thought about the role since, with interest, and would like a second conversation.",
        ),
        "I am taking the role seriously, and I would be interested to see more of the work.",
    ),
}

QUESTIONS = (
    "If anything is still open, I am glad to answer it.",
    ("Should you have further questions, I will gladly answer them.", "If more questions come up, just ask."),
    "If anything else would be useful to know, please ask.",
    "I can readily say more about anything we only touched on.",
    (
        "If a question has occurred to you since, I would be happy to answer it.",
        "If a question has occurred to you since, I am happy to answer it.",
    ),
    "Please let me know if something needs a longer answer.",
)

CLOSING = (
    "Thank you again, and I look forward to hearing from you.",
    (
        "With renewed thanks, I look forward to the next step.",
        "Thanks again, and I look forward to the next step.",
    ),
    "I look forward to hearing from you. Until then, thank you again.",
    "Once more, thank you. I look forward to speaking with you again.",
    "Thank you again for your kindness; I look forward to whatever comes next.",
    "My thanks again, and I look forward to your reply.",
)

PARTING = (
    "Thank you again, and I wish you and the team well.",
    "Once more, thank you. I wish you every success with the search.",
    "My thanks again, with all good wishes for you and the team.",
    "Thank you again for your kindness, and all good wishes for what comes next.",
)
