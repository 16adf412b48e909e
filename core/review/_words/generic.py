# ruff: noqa: E501 - an entry is a line
"""Worn-out phrases that anyone says of anything (advice 46, 47)."""

LIST = """
# phrase | must catch | must not catch | instead
hope/trust this/my/the (short/brief/quick) email/e-mail/message/letter/note/mail finds/find/reaches (all/both) you/your | I hope this email finds you well. | I hope the mail van finds its way.
hope/trust this/my/the email/e-mail/message/letter/note/mail is/has finding/found/reached you | I hope this message has found you well. | The message has found its hall.
think/thinks/thinking/thinker outside/out (of) the box | I think outside the box. | The fox sat outside the box office.
outside-the-box/out-of-the-box thinking/thinker/ideas/solutions | I offer outside-the-box thinking. | It worked out of the box.
team player/players | I am a team player. | The team’s record player was on.
hard worker | I am a hard worker. | The hard hats and workers were many.
hard-working/hardworking individual/person/candidate/professional/employee | I am a hardworking person. | The hardworking mill hands sang.
self-starter | I am a self-starter. | The starter motor failed.
go-getter | I am a go-getter. | I had to go get her coat.
people person | I am a people person. | Ten people per sonar, you said.
people-person | I am a people-person. | The person in the picture is you.
fast/quick learner | I am a quick learner. | The learners were quick.
hit/hits/hitting the ground running | I can hit the ground running. | The ball hit the ground near us. | start from the first week
proven track record | I have a proven track record. | The track was a record length.
results-driven/results-oriented/detail-oriented/goal-oriented/highly-motivated | I am results-driven. | The results drove the plan.
detail/results oriented | I am detail oriented. | The detail was oriental.
highly motivated individual/professional/person/candidate/team | I am a highly motivated individual. | The crews are highly skilled.
motivated individual/self-starter/professional/person | I am a motivated individual. | The march was motivated by hunger.
dynamic individual/professional/go-getter | I am a dynamic individual. | The dynamic load was high.
fast-paced environment/workplace/setting/world | I thrive in a fast-paced environment. | The song is fast-paced.
wear/wearing many/multiple/several/different hats | I like wearing many hats. | They wear many layers of wool.
give/giving/gave (it) 110/110%/120/1000 | I always give 110%. | I'd give 100 pounds for that chair.
go/going/goes/went above and beyond | I go above and beyond. | We went above deck.
go/going/goes/went the extra mile | I go the extra mile. | You go a mile by boat.
synergy/synergies/synergize/synergistic | We have synergy. | Your energy shows.
win-win | It is a win-win. | The team can win.
perfect/ideal candidate/applicant for | I am the perfect candidate for the job. | The ideal timber for the bridge is oak.
bring/brings/bringing to the table | I know what I bring to the table. | They bring tea to the tablet room.
wealth of experience/knowledge/expertise/skills | I have a wealth of knowledge. | The wealth of the town was salt.
valuable/great/invaluable/tremendous/huge/real asset to/for | I would be a great asset to your company. | The rope walk is an asset, you said.
passion for excellence/success/people/innovation | I have a passion for excellence. | His passion for trams was clear.
esteemed/reputed/reputable organization/organisation/company/firm/institution/concern | I hope to join your esteemed organization. | The esteemed painter lived here.
do/doing the needful | Please do the needful. | You listed the needful repairs.
leverage/leveraging/utilize/utilizing/utilise/utilising my skills/skillset/experience/abilities/expertise/talents/strengths/knowledge | I hope to leverage my skills. | The lever raged in my hand.
to the next level | I will bring it to the next level. | The office is on the next level.
low-hanging fruit | I see low-hanging fruit. | The fruit hung low.
circle/circling back | I'll circle back. | The road circles back there.
move/moving the needle | I will move the needle. | The needle moves north.
game changer/changers | It is a game changer. | The game changed at noon.
game-changer/game-changing | It is a game-changer. | The game has changed.
thought leader/leaders/leadership | You are a thought leader. | I thought the leaders shy.
value add | I offer value add. | The values add up.
value-add | I offer a value-add. | The sum is added.
rockstar/ninja/guru/superstar | I am a marketing rockstar. | The rocket stares up.
jack of all | I am a jack of all trades. | The jack of hearts hung there.
"""
