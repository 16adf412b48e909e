"""Every sentence of ours for a call: spoken English, a line at a time."""

SENTENCES = {
    "hello": ("Hello, this is {name}.", "Good day, my name is {name}."),
    "hello unnamed": ("Hello, this is …",),
    "met": ("We met {met}.",),
    "about": ("It was about {job}.",),
    "moment": ("Do you have a minute?", "Is this a good moment?"),
    "thanks": ("I wanted to thank you for your time.",),
    "news": ("I wanted to ask where things stand.", "I wanted to ask if there is any news."),
    "news promised": ("You hoped for news by {day}, so I'm asking.",),
    "wish yes": ("I'd still really like the job.", "I'd still like to work with you."),
    "wish unsure": ("I'd like to hear a bit more.",),
    "wish no": (),
    "wish informal": ("I'd be glad to talk again some time.",),
    "close": ("That was all. Thank you, and have a good day.", "That's all I wanted to say. Thank you."),
    "voicemail": ("On voicemail: this is {name}, my number is {phone}.",),
    "voicemail unnumbered": ("On voicemail: say your name and number, slowly, twice.",),
}
