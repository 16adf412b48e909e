# ruff: noqa: E501 - an entry is a line
"""What is better kept for later, or to oneself: wages, other offers, money, complaints (advice 48)."""

LIST = """
# phrase | must catch | must not catch | instead
the/your wage/wages/salary/pay/money (on) (offer) is/was/are/were/seems/sounds (a) (bit/little) (rather/quite/too/very/somewhat) low/lower/less/small/poor/below/under | I would come, though the wage is lower than mine now. | You said that the pay run is lower on Fridays. |
cannot/can't/couldn't/won't take/accept/go (on) (for) less/lower/under than/a | I cannot take less than 30,000 a year. | I cannot take less care than I do. |
less/lower than i/what (currently/now) earn/make/get | It is less than I earn now. | It takes less than I thought. |
than what i earn/make/get | It is lower than what I earn now. | It is more than what I knew. |
i (currently/now/already) earn more/less | I currently earn more than that. | I make more bread than that. |
they/who/which/both pay/pays/offered (me) (much) more/better | They pay more than you. | They pay for more ovens. |
have/received/got an/one/two/three (better/other/competing/job) offer/offers from/at another/other/elsewhere/a | I also have an offer from another bakery. | You have an offer from the council for the yard. |
below/under what i (currently/now) earn/make/get | It is below what I get now. | It is below what I hoped to see of the tide. |
another/other/second _ has/have/had/also (already/also/just) made/given/offered me an/a (firm/better/good) offer/job/post/position/contract | Another yard has made me an offer. | Another visitor had given me a lift. |
they/which/who have/has/also (already/also/just) made/given/offered me an/a (firm/better/good) offer/job/post/position/contract | They have offered me a post. | They have offered me a cup. |
have/received/got another/two/other/better/several/competing (better/other/job) offer/offers | I have another offer. | You have another office. |
interviewing with/at other/several/two/three/many (other) companies/firms/employers/places/competitors | I am interviewing with other companies. | You are interviewing other people. |
my other/second/first offer/offers | My other offer runs out. | My offer to help stands. |
sent/have/other several/other/many job applications/interviews | I have several job interviews. | You read several job descriptions. |
first/second/third/last/other/only choice was/is/were another | My first choice was another bakery. | The first choice was oak. |
my (current/old/last/former/present/previous) boss/manager/employer/supervisor/company/job/colleagues/team is/was/are/were (so/very/really/just/simply/completely) (a) impossible/terrible/awful/horrible/bad/toxic/incompetent/unfair/nightmare/bully/useless/lazy/stupid/boring/rude | My current boss is impossible. | My last manager was a baker. |
hate/hated/loathe/despise my (current/old/last/former/present/previous) work/job/boss/company/manager/colleagues/employer | I hate my job. | I hated my first pair of skates. |
can't/cannot stand/bear/take my/the/this/it/that (work/boss/place/job/company/people) any/there/here (more/longer) | I cannot stand the place any more. | You cannot stand on the kiln. |
was/got/been fired/sacked/dismissed from/by/because my/the/they/from/of/a | I was fired from my last job. | The pots are fired from May on. |
they/he/she fired/sacked me | They fired me. | They fired the kiln. |
in debt/arrears | I am in debt. | I am in Debden. |
behind on/with my/the rent/bills/mortgage | I am behind on my rent. | The yard is behind with the hay. |
pay/paying my rent/bills/mortgage/debts/loans | It would help me pay my bills. | Borrowers cannot always pay the rent. |
mortgage/rent/bills/loan/debts does/do/don't/doesn't/won't/will/must/need/needs (not) (to) wait/pay/paid/paying (itself/themselves) | The rent does not wait. | The rent does not matter to the guild. |
have a/my/the/to mortgage/rent/loan/pay (to) (my) pay/rent/mortgage/bills/debts | I have a mortgage to pay. | You have a rent roll. |
money is/was/has (been) (very/rather/a) (bit) tight/short/scarce | Money is tight at home. | Money is counted at noon. |
my (current/old/last/former/present/previous) boss/manager/employer/company/colleagues never/hardly listens/listened/thanks/thanked/cared/cares/respected/respects/pays/paid/helps/helped | My present boss never listens. | My old manager never raised her voice. |
need/needed the/some/a/more (steady/regular/better/higher/proper) money/income/cash/paycheck/wage | I need the money. | You need the monitor. |
hoped/hoping/hope/asked/wished for (a) better/higher/more pay/salary/wage/wages/money | I hoped for a better salary. | I hoped for a better answer. |
waiting/wait to hear (back) from two/three/other/another/several/some | I am waiting to hear from two other yards. | I am waiting to hear from you. |
treats/treated/treat its/his/her/their/us/me/people/staff (people/staff/employees/workers) badly/poorly/unfairly/terribly/horribly/disgracefully | My bank treats its people badly. | You treat their sheep well. |
was/were/am/is/felt (a) (bit/little) (very/really/rather/quite/so) disappointed/annoyed/upset/offended/irritated/frustrated by/with/that/about/when/at you/your/the/how (interview/questions/way/process/tone) | I was annoyed that you took the call. | I was disappointed with my own answer. |
interview/meeting/call/talk/you started/began/was/were/came (more) (than) (almost/over/about/at/least) (ten/fifteen/twenty/thirty/forty/sixty/half/an/one/two/45/20/30/15) (an) minutes/hour/hours late/later | The interview started forty minutes late. | The shift started forty minutes early. |
kept/made me waiting/wait | You kept me waiting. | The work kept me busy. |
room/office/building/place/questions/question was/were (so/very/really/rather/a) (bit) freezing/filthy/dirty/stuffy/ugly/unfair/stupid/rude/silly/depressing/messy | The room was freezing. | The room was full of light. |
the only part/bit/half (that/which) i (really/actually/truly/ever) wanted/liked/enjoyed/loved/understood/cared | It is the only part I really wanted to hear about. | It is the only part I have not seen. |
the only thing (that/which) i (really/actually/truly) liked/enjoyed/cared/loved | The only thing I liked was the kiln. | The only thing I forgot was the kiln. |
the only thing (that/which) i (really/actually/truly) wanted to hear/know/see | It was the only thing I really wanted to hear. | The only thing I wanted to add is my thanks. |
waste/wasted of/my time | It was a waste of time. | The waste of timber is small. |
divorce/divorced/bankrupt/bankruptcy/depression/burnout/burned-out/burnt-out | After my divorce I moved. | After the course I moved. |
"""
