# ruff: noqa: E501 - an entry is a line
"""Pressing: it sets them a deadline, takes the job for granted or announces calls (advice 48, 54, 56, 69, 70)."""

LIST = """
# phrase | must catch | must not catch | instead
i (really/do/also/will/just) need/require/demand/want/expect an/your/some answer/reply/response/decision/update | I need an answer by Friday. | I would welcome an answer when you have one. | would be glad of an answer
i (just/really/do/also) need to know/hear | I need to know by Friday. | You showed me what I need to learn about safety. | would like to know
i must know/hear | I must know by Friday. | You must know the canal well. | would like to know
i want to know if/whether/when/why/what | I want to know when you will decide. | The children want to know how it works. | would like to know
i demand/insist | I insist on a reply this week. | You insist on dry wood.
i (fully/would/certainly/do) expect to hear/be/have/receive/get | I expect to hear from you by Monday. | I heard what you expect of a foreman. | hope to hear
i'm/am expecting to/a/an/your | I am expecting an offer. | She said they are expecting a new plant. | hope for
please respond/reply/answer/decide/call/confirm ... immediately/urgently/asap/promptly | Please reply to me immediately. | Please call the desk on arrival. | when you can
let me know ... asap/immediately/urgently | Please let me know your decision asap. | Please let me know. | when it suits you
let me know right away/now | Let me know right away. | Let me know when the hall opens. | let me know
let me know/hear ... as soon as | Let me know your decision as soon as possible. | I will send the files as soon as I can. | let me know when
respond/reply/answer/decide ... as soon as | Please reply as soon as possible. | The pump starts as soon as the tank is full. | when you can
get back to me asap/quickly/immediately/promptly/soon/today/by | Please get back to me by Monday. | You asked me to get back to the yard. | reply when you can
back to me as soon as | Please get back to me as soon as possible. | Send it back as soon as it is dry. | when you can
hear from/back ... as soon as | I hope to hear from you as soon as possible. | I heard from you about the tide. | hear from you
hear/hearing from/back ... within | I look forward to hearing from your team within the next week. | You sell within a mile of the mill. | hear from you
let me know ... by/before/no monday/tuesday/wednesday/thursday/friday/tomorrow/tonight/noon/the/end/later | Let me know your decision by Friday. | You said you would decide by Friday. | let me know
hear/hearing from/back ... by/before/no monday/tuesday/wednesday/thursday/friday/tomorrow/the/later | I expect to be hearing from you by Friday. | I can start by Friday. | hear from you
monday/tuesday/wednesday/thursday/friday/tomorrow/noon/today at the latest | Tell me by Friday at the latest. | Friday at the lock was fun.
i'll/will call/phone/ring (you/your) (again/office) tomorrow/tonight/daily/every/until/later/first | I'll call you tomorrow. | We can call it a prototype until May.
i'll/will be calling/phoning/ringing/stopping/dropping | I will be calling your office. | You called it the north hall.
i'll/will keep calling/emailing/writing/following/trying/checking | I will keep calling. | You will keep the line running.
i'll/will continue to/calling/emailing call/email/write/follow/calling/emailing | I will continue to call. | You will continue the line to the sea.
i'll/will follow up every/daily/again | I will follow up again. | I would follow up on your idea.
i'll/will stop/drop/swing/pop by/in | I’ll stop by on Tuesday. | The tram will stop at your gate.
when can/do/will/should/could i start/begin | When can I start? | Tell me when the test can start.
when do you want me | When do you want me to start? | Call me when the tests start.
when/once/after you hire/'ve/have hire/hired/me me | When you have hired me, I will fix it. | When you hire cranes, it takes weeks. | if you choose me
you should/must/need/have hire/choose/pick/select/to me/hire/choose | You should hire me. | You must hire cranes for that.
you would/will/'ll be making a/the/an big/huge/great/terrible/serious/right/wrong/mistake | You would be making a big mistake. | You will be making a model.
you/you'll won't/will/not/never regret/not/find regret/it/this/hiring/me/anyone/someone (else/better) | You won't regret it. | You will find the keys inside.
i'm/am the best/only/right candidate/person/choice/one for/you | I am the best candidate for the job. | The right person for the lock is Ana.
i (already/basically/practically) consider myself (already/part/hired) (hired/part) | I already consider myself hired. | I considered the self-closing gate.
i have other offers | I have other offers. | The other firms have offers.
other offers waiting/pending/on/and/coming | There are other offers on my table. | The other offers in your shop are fine.
don't make me wait | Don't make me wait. | The gates make trains wait.
please hurry | Please hurry. | There is no need to hurry.
hurry up | Hurry up and decide. | The crews hurry upstairs.
this is (very/really/extremely/quite) urgent | This is very urgent. | You work in urgent care.
urgent/immediate/prompt response/reply/attention/answer/action/decision/feedback | I await your prompt response. | You run an urgent care ward and an immediate-aid tent. | reply
i'm/am waiting for/on your | I am waiting for your answer. | The goods were waiting for your lorry.
look/looking forward to receiving/getting/your/an/the/my/signing (an/the/your/my/job) offer/contract | I look forward to receiving an offer. | I look forward to what you offer visitors. | look forward to hearing from you
look/looking forward to my new/first job/role/position/day/office | I look forward to my first day. | I look forward to your first show. | look forward to hearing from you
look/looking forward to starting (on/next/my/the/with/in/work) | I look forward to starting on Monday. | The engine was starting up. | would be glad to start
consider/call this/it a done | Consider it a done deal. | Consider this a draft.
i assume/presume/trust (that) i have/got/will/am/was | I assume I have the job. | I assume the river floods in spring. | hope
i assume/presume/trust (that) you/you'll (will/have/are) hire/choose/pick/offer/hired/chosen/picked/offering/hiring me | I trust you will hire me. | I assume that you have chosen someone else. | hope
i assume/presume/trust (that) the/this job/position/role is | I assume the job is mine. | I assume the river is deep. | hope
i can only wait/hold/give | I can only wait until Friday. | I can only guess how deep it is.
can't/cannot/won't wait any/much/long/forever longer/more | I cannot wait any longer. | I can't say how much longer it takes.
i won't/cannot/can't wait until/till/long/forever | I won't wait long. | I can wait.
give/send me your/a/the/an decision/answer/offer/contract/reply | Give me your answer. | You gave me a map of the answer desk. | let me know your decision
make/made (up) your/a/the decision/mind quickly/soon/now/today/already/fast/up | Please make your decision quickly. | You make decisions at the Friday round.
have you decided yet | Have you decided yet? | You have decided to keep the oak.
expecting/expect your/a/an call/offer/positive (call/reply/response) | I will expect your call. | Visitors expect a map.
"""
