"""Every sentence of ours for a call: spoken English, a line at a time; what to do stands in brackets."""

from core.notes.say import Sentences

SENTENCES: Sentences = {
    "hello": ("Hello, this is {name}.", "Good day, my name is {name}."),
    "hello unnamed": ("Hello, this is …",),
    "met": ("We met {met} about {named}.", "We met {met}.", "We met about {job}."),
    # To somebody who was not there.
    "was": ("My interview for {named} was {met}.", "My {talk} was {met}."),
    "moment": ("Do you have a minute?", "Is this a good moment?"),
    # Theirs may follow: "…, and for telling me …".
    "thanks": ("I wanted to thank you for your time.",),
    "promise": ("You said I might hear by {spoken}.",),
    "news": ("I wanted to ask where things stand.", "Is there any news yet?"),
    "wish yes": ("I'd still really like the job.", "I'd still like to work with you."),
    "wish unsure": (),
    "wish no": (),
    "wish informal": ("I'd be glad to talk again some time.",),
    "else": ("(Somebody else answers? Ask for {reader}.)",),
    "later": ("(A bad moment? Ask when to call again.)",),
    "listen": ("(Let them answer.)",),
    "close": ("Thank you, and have a good day.", "Thank you, and goodbye."),
    "voicemail": ("(On voicemail, instead of asking: “Please call me back on {phone}.”)",),
    "voicemail unnumbered": ("(On voicemail, ask to be called back, and say your number twice.)",),
}
