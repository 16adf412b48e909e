# ruff: noqa: E501 - an entry is a line
"""Blaming: it holds their silence or their choice against them (advice 43, 48, 68, 72)."""

LIST = """
# phrase | must catch | must not catch | instead
you said/told/promised/assured (me) (that) you would/will/'d/were/had call/contact/reply/respond/write/email/get/let/inform/decide/be/have/going | You said you would call by Friday. | You said that the river will rise.
you said/promised (me) you'd/you'll/i'd/i'll/i | You said you'd call. | You said the kiln is old.
you promised/assured me/to/that | You promised me a reply. | You and your crew keep a promise to the town.
you had/have/'ve promised/assured | You had promised a reply. | You have shown me the mill.
you were supposed/meant to | You were supposed to call. | You were kind to show me round.
you should have called/told/replied/let/informed/contacted/written/responded/hired/chosen/at/had | You should have told me. | You said one should have seen it in May.
you (still) haven't/never (even) called/replied/responded/answered/written/contacted/bothered/gotten/got/returned/emailed/followed/given/gave/told/got/wrote/kept | You haven't called. | You haven't lost a day to frost.
you (have/did) (still/yet) (to) not (even/yet) called/call/replied/reply/responded/respond/answered/answer/contacted/contact/bothered/bother/gotten/returned/return | You have not even replied. | You did not lose a day to frost.
you failed/neglected/forgot/refused to | You failed to call. | You showed how the pump failed to start.
your failure/refusal/silence/lack of/to/is/has/reply/respond/call/after | Your failure to reply surprised me. | Your fail-safe valve is clever.
no one has/had/ever/even (even/ever) bothered/called/replied/contacted/responded/gotten/told/answered/got/emailed | No one has called me. | No one has seen the north tower since.
nobody has/had/ever/even/calls/replies/bothered/called/replied (even/ever) bothered/called/replied/contacted/responded/told/answered/to/me | Nobody has called me. | Nobody has climbed it yet.
why haven't/didn't/hasn't/aren't you/anyone/i/nobody/your/it | Why haven't you replied? | You explained why didactic films fail.
why you haven't/didn't/never/don't/won't/rejected/ignored/passed | I ask why you haven't replied. | I see why you line the kiln.
why i was/wasn't/haven't/didn't rejected/overlooked/ignored/passed/not/turned/chosen/selected/hired/heard/get | I'd like to know why I was rejected. | That is why I was early.
ignoring me/my/us/candidates/applicants/people | You have been ignoring me. | The sensor is ignoring dust.
feel/felt/been/being/was (completely/totally/simply/so) ignored/forgotten/disrespected/insulted/misled/cheated/overlooked/ghosted | I feel completely ignored. | The forgotten mill was lovely.
ghosted/ghosting | You are ghosting me. | The ghost ride was fun.
left me hanging/wondering | You left me hanging. | You left me a fine map.
kept me waiting/hanging | You kept me waiting. | You kept me laughing.
keep/keeping me/people/candidates waiting/hanging | Why do you keep candidates waiting? | You keep me curious.
made me wait | You made me wait an hour. | You made me smile.
still waiting for/to/on | I am still waiting for your answer. | The still water was waiting there.
i've/have been waiting | I have been waiting for two weeks. | The boats have been mended.
i've/have waited (for) (over/more/almost/nearly/about) (than) two/three/four/five/six/a/several/weeks/days/months/long | I have waited for three weeks. | We waited for the ferry.
waste/wasted/wasting my/everyone's/people's time | You wasted my time. | You recycle the waste of three towns.
waste of time/my | It was a waste of time. | You recycle the waste of three towns.
disappointed in/with you/your | I am disappointed in you. | I was disappointed not to be chosen, yet I am glad we met.
disappointed that you/your/nobody/no haven't/have/didn't/did/chose/one/team/couldn't/could/were/bothered/never | I am disappointed that you didn't call. | I was disappointed that the post is filled, of course.
how disappointing/unprofessional/rude/disrespectful | How disappointing that you chose someone else. | You told me how fast it rusts.
disappointing that/to you/no/nobody/not/be/realize/realise | It is disappointing that you forgot me. | The weather was disappointing.
i'm/am/feel/felt/was (very/really/quite/so/extremely/a) (little/bit) frustrated/annoyed/upset/angry/insulted/offended/disgusted/outraged/irritated | I am frustrated. | You told me tenants are upset about the lift.
frustrating/annoying/upsetting/unacceptable/insulting that/to/when/and/not | It is frustrating to wait. | The annoying hum is gone.
unprofessional/unprofessionalism/disrespectful/inconsiderate/discourteous | That is unprofessional. | Your professional ethic shows.
you people | You people have no manners. | You told people to come in.
is/was (very/so/really/just/simply/both/frankly) rude/unacceptable/insulting/impolite | This is rude and unacceptable. | The rudder is oak.
rude of/to/that/not | I find it rude not to answer. | The rudder is oak.
it's/is/was/seems/seemed/think (this/that/very/so/really/quite) unfair | It was very unfair. | You handle unfair-dismissal claims.
common courtesy/decency | A reply is common courtesy. | The common room was full.
least you can/could do | A call is the least you could do. | At least you can see the sea.
have/had the courtesy/decency | Have the decency to call. | You have the oldest press in town.
how long can/does/will it/i/this/a take/have/decision/need/possibly | How long does it take to reply? | I saw how long the weir is.
i'm/am/was (very/quite/rather/really) surprised/shocked/astonished/appalled/stunned (that) you/nobody/no/not (have/had/haven't/didn't/did/never/one/to/chose) | I am surprised you haven't called. | I was surprised by the quiet hall.
you obviously/clearly/apparently/evidently don't/didn't/haven't/do/did/forgot/lost/chose/have (not) | You obviously forgot me. | You clearly love the place.
you don't/didn't (even/really) care/value/respect/appreciate/bother/listen/read/understand/want/keep/give/reply/call/get | You didn't even read my file. | You didn't waste a plank.
your loss | It is your loss. | You weighed your losses.
your mistake | It was your mistake. | You told me of a mistake you mended.
what's/whats taking so/you/this | What's taking so long? | What's taking shape is grand.
why/how (is/are/does/do) (it/you/this) taking/take so long | Why is it taking so long? | The turn takes long.
made a/the big/huge/terrible/grave/wrong mistake/choice/decision | You made a big mistake. | We laughed at a small mistake.
wrong decision/choice/candidate | It was the wrong decision. | The wrong turn led to the sea.
i deserve/deserved an/a/to/better/at/more/some | I deserve an answer. | The mill deserves a visit.
not how you/professionals/people/a treat/are/should/company/act/behave | That is not how you treat people. | This is how you treat oak.
contrary to what you/i | Contrary to what you told me, it is late. | Quite the contrary is true.
despite your promise/promises/assurance/assurances/promising/saying | Despite your promise, nobody called. | Despite the rain we saw it all.
couldn't/can't/didn't/cannot/don't be/even/bother bothered/bother/to | You couldn't be bothered to call. | I couldn't see the far bank.
based on your silence/behaviour/behavior | Based on your silence, it is over. | It is based on your map.
given your silence/behaviour/behavior | Given your silence, it is over. | You were given your grandfather’s lathe.
passed up/over a/on/me/the | You passed up a good candidate. | The train passed over two rivers.
wrong with my | What is wrong with my qualifications? | The clock was wrong, with Mysore time.
distasteful/appalling/outrageous/pathetic/ridiculous | I find this ridiculous. | The ridge is steep.
you lied/misled/deceived | You lied to me. | The lid was lifted by you.
"""
