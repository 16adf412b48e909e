# ruff: noqa: E501 - an entry is a line
"""Too casual for a note after an interview (advice 39, 40, 44). `~`: fine where the company itself is casual."""

LIST = """
# phrase | must catch | must not catch | instead
~ hey | Hey Tom, thanks for today. | They said hello to everyone. | Hello
hiya/howdy/heya | Hiya Tom, thanks for today. | Hi Tom, thanks for today. | Hello
hey guys/girls/dude/man | Hey guys, thanks for today. | Hello everyone, thanks for today. | Hello everyone
you guys | It was great to meet you guys. | The choir sang as you came in with Guy. | you
guys | Thanks, guys. | Thanks to Guy and to you both. | all
gonna | I'm gonna think it over. | I am going to think it over. | going to
wanna | I wanna join you. | I want to join you. | want to
gotta | I gotta say it was fun. | I have got to say it was a pleasure. | have to
gimme | Gimme a call. | Give me a call. | give me
lemme | Lemme know. | Let me know. | let me
dunno | I dunno yet. | I do not know yet. | do not know
kinda/sorta | It was kinda new to me. | It was the kind of work I like. | rather
cuz/coz | I applied cuz I like trains. | I applied because I like trains. | because
ain't | It ain’t easy. | It isn’t easy. | is not
y'all | It was nice to meet y’all. | It was nice to meet you all. | you all
u | I hope to hear from u soon. | I read about the U.S. market, the U-bend and U of T.
ur | I like ur office. | The Ur excavation and your office are near. | your
r u | R u free on Monday? | The r in your logo is fine. | are you
thx/thnx/thanx/tnx | Thx for today. | Thanks for today. | Thank you
pls/plz | Pls call me. | Please call me. | please
btw | Btw, the office is lovely. | By the way, the office is lovely. | by the way
lol/lmao/rofl/omg/wtf/imho/ttyl/brb/idk/ngl/smh | The test was tough lol. | The Lola project was tough.
haha/hahaha/hehe | The coffee was strong haha. | Ms. Hahn showed me the kiln.
xoxo | Best, Jo xoxo | Best, Jo
yeah/yep/yup/nope/nah | Yeah, I would take it. | Yes, I would take it. | yes
~ awesome | It was awesome to meet you. | The hall was awe-inspiring. | wonderful
~ super excited/stoked/pumped/happy/cool/nice/interesting/interested/keen/fun/fast/grateful/helpful/impressed | I'm super excited. | The superb team excited me. | very excited
~ totally | I totally agree. | The total cost agreed. | fully
stoked/psyched | I'm stoked about the job. | The boiler was stoked-up coal, you said. | very glad
i'm/am/was/so/super pumped | I'm pumped about the job. | The water is pumped uphill. | very glad
~ is/was/be/so/really/pretty/super/how cool | It was really cool to see the lab. | The cellar is cooler than the hall. | impressive
~ cool company/place/team/people/office/project/projects/product/products/stuff/job/things | You are a cool company. | The cooling company is new. | fine
stuff | I liked all the stuff you said. | I liked the staff I met. | things
~ a/one ton of | I learned a ton of things. | The crane lifts ten tonnes at once. | a great deal of
~ tons of | I have tons of ideas. | It carries tons, often steel. | many
~ thanks a bunch | Thanks a bunch. | They grow in a bunch. | Thank you very much
~ a bunch of | I have a bunch of questions. | The vines bear bunches. | a few
dude/bro | Thanks, dude. | The Bronx office is new.
thanks/cheers/hi/hello mate/buddy/pal | Cheers mate. | Thanks for the buddy system and the classmates I met. | Thank you
what's up | What's up, Tom? | You told me what's upstairs. | Hello
hit me up | Hit me up if you need more. | The storm hit the coast. | write to me
ping me | Ping me if you need more. | I liked the ping test. | write to me
shoot me | Shoot me an email. | You went to shoot the film. | send me
hanging out | It was fun hanging out with you. | The banner hanging over the door is new. | talking
hung out | I liked how we hung out. | The keys hung by the door. | talked
no worries | No worries if not. | You spoke of the worries of tenants. | please do not worry
no biggie | It's no biggie. | There is no bigger hall. | not a problem
my bad | Sorry I was late, my bad. | Sorry, it was my mistake. | my mistake
oops/whoops | Oops, I forgot the link. | The hoops are steel.
wow | Wow, what an office! | The vow was kept.
yay/woohoo/yippee | Yay, I loved it! | The yacht was lovely.
sucks/sucked | The traffic sucked. | The pump has a suction side.
crap/crappy/damn/shit/bullshit/freaking/freakin/fucking/friggin/badass | That was a damn good talk. | The dam was good.
kick ass | I will kick ass in this role. | The kick-off is in May. | do well
nailed it | I think I nailed it. | They nailed the boards. | did well
~ vibe/vibes | I loved the vibe. | The vibration was low. | atmosphere
~ the gig | I'd love the gig. | The gigabit line and the gigs you play are new. | the job
catch/see ya/u | See ya, Jo | See you on Monday, Jo | See you
later dude/gator/alligator | Later dude | A later date is fine.
peace out | Peace out, Jo | The peace talks were long.
thanks a million/ton/heaps | Thanks a million! | Thanks to a million users. | Thank you very much
how's it going | Hi Tom, how's it going? | You told me how it is going.
prolly | I'd prolly say yes. | I'd probably say yes. | probably
obvs | I'm obvs keen. | I'm obviously keen. | obviously
tbh/imo/fyi/iirc/afaik/irl/nvm | I would love to join tbh. | I would love to join the TBM crew. |
~ asap | I can start asap. | I can start as soon as possible. | as soon as possible
was/is/so/really/totally lit | It was so lit. | The street is lighted. | wonderful
legit/lowkey/highkey/deffo/defo | I legit loved it. | It is a legitimate question. | really
bestie/homie/homies | Thanks, homie. | The family came. |
gr8/l8r/b4/2day/2moro/4u/cya/tysm/thks/thxs | It was gr8 to meet you. | It was great to meet 8 of you. |
rly/rlly/sooo/soooo/sooooo/soo/veryyy/yesss/thaaanks/reallyyy/suuuper | It was soooo good. | It was so good. | very
aint/gotcha/whatcha/betcha/outta/lotsa/coulda/shoulda/woulda | I coulda stayed. | I could have stayed. |
"""
