# ruff: noqa: E501 - an entry is a line
"""Slips of grammar that are slips wherever they stand (advice 49)."""

LIST = """
# phrase | must catch | must not catch | instead
look forward to hear | I look forward to hear you. | I look forward to hearing you. | look forward to hearing
looking forward to hear | I am looking forward to hear you. | I am looking forward to hearing you. | looking forward to hearing
look forward to meet | I look forward to meet you. | I look forward to meeting you. | look forward to meeting
looking forward to meet | I am looking forward to meet you. | I am looking forward to meeting you. | looking forward to meeting
look forward to work | I look forward to work you. | I look forward to working you. | look forward to working
looking forward to work | I am looking forward to work you. | I am looking forward to working you. | looking forward to working
look forward to join | I look forward to join you. | I look forward to joining you. | look forward to joining
looking forward to join | I am looking forward to join you. | I am looking forward to joining you. | looking forward to joining
look forward to speak | I look forward to speak you. | I look forward to speaking you. | look forward to speaking
looking forward to speak | I am looking forward to speak you. | I am looking forward to speaking you. | looking forward to speaking
look forward to see | I look forward to see you. | I look forward to seeing you. | look forward to seeing
looking forward to see | I am looking forward to see you. | I am looking forward to seeing you. | looking forward to seeing
look forward to discuss | I look forward to discuss you. | I look forward to discussing you. | look forward to discussing
looking forward to discuss | I am looking forward to discuss you. | I am looking forward to discussing you. | looking forward to discussing
look forward to talk | I look forward to talk you. | I look forward to talking you. | look forward to talking
looking forward to talk | I am looking forward to talk you. | I am looking forward to talking you. | looking forward to talking
look forward to be | I look forward to be you. | I look forward to being you. | look forward to being
looking forward to be | I am looking forward to be you. | I am looking forward to being you. | looking forward to being
look forward to learn | I look forward to learn you. | I look forward to learning you. | look forward to learning
looking forward to learn | I am looking forward to learn you. | I am looking forward to learning you. | looking forward to learning
could of | I could of asked. | You could have asked of course. | could have
should of | I should of asked. | You should have asked of course. | should have
would of | I would of asked. | You would have asked of course. | would have
must of | I must of asked. | You must have asked of course. | must have
might of | I might of asked. | You might have asked of course. | might have
thank you for you time | Thank you for you time. | Thank you for your time. | thank you for your time
thanks for you time | Thanks for you time. | Thanks for your time. | thanks for your time
your welcome to | Your welcome to call me. | Your welcome was warm. | you're welcome to
i'm/am very/also interesting in | I am very interesting in the job. | I am very interested in the job. | am very interested in
time an consideration | Thank you for your time an consideration. | Thank you for your time and consideration. | time and consideration
for taking you time | Thank you for taking you time. | Thank you for taking your time. | for taking your time
hear from your soon | I hope to hear from your soon. | I hope to hear from your soonest. | hear from you soon
hearing from your soon | I look forward to hearing from your soon. | I look forward to hearing from your team soon. | hearing from you soon
i has | I has worked there. | She has worked there. | I have
i have went | I have went there. | I have been there. | I have gone
had went | He had went there. | He went there. | had gone
would had | It would had helped. | It would have helped, had I known. | would have
more better | It is more better. | It is much better. | better
alot of | I learned alot of things. | I learned a lot of things. | a lot of
look forward hearing | I look forward hearing from you. | I look forward to hearing from you. | look forward to hearing
looking forward hearing | Looking forward hearing from you. | Looking forward to hearing from you. | looking forward to hearing
for all you help | Thank you for all you help. | Thank you for all you did and all the help. | for all your help
you and you team | I liked you and you team. | I liked you and your team. | you and your team
"""
