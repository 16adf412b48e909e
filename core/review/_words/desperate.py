# ruff: noqa: E501 - an entry is a line
"""Pleading (advice 48; C11: one plain sentence of interest, no more)."""

LIST = """
# phrase | must catch | must not catch | instead
beg/begging/plead/pleading/implore/implored | I beg you to consider me. | The tour began at nine.
desperate | I am desperate for work. | The despatch office is near.
desperately | I desperately want this job. | The river rose fast. | very much
i'm/am/i'll/will/would/i'd (willing/ready/happy/prepared/honestly/literally) (to) do/take/accept anything/whatever/any | I will do anything to get this job. | I'd take the stairs anytime.
willing to do/take/accept/work anything/whatever/any/for (free/less/nothing) | I am willing to work for free. | You asked who is willing to lend a hand.
do/doing whatever/anything it/to/you takes/get/prove/need/want/ask | I'd gladly do whatever it takes. | They do anything with cork.
any/whatever job/position/salary/pay/role you/at/will/would/is (have/offer/all/do/give) | I hope for any job you have. | I cannot name any job like it.
work/working for/without free/nothing/less/pay | I can work for free. | The tour is free for schools.
i (really/so/truly/badly/just/do) need/needed this/the/a/your (new) job/position/role/chance/break/income/money/opportunity/work | I really need this job. | They need the job done by May.
need/want/wanted this/the/it (job/position/role/chance) (so) badly/desperately | I want this job so badly. | The gate wants this bolt.
so badly | I miss it so badly. | The road was badly lit.
i need the income/salary/paycheck | I need the salary. | You need the income office for that.
please hire/choose/pick/select/accept me | Please hire me. | Please call when the kiln is cold.
please take me on | Please take me on. | Please take me out of the running.
please please | Please, please call. | Please call.
hire me | I hope you hire me. | You hire mechanics from the yard.
please/just/only/could/if/to (you/would/can/will/could) (just/please) give/grant me a/the/this/one/another chance/job/shot/opportunity/try/break | Please give me a chance. | Thank you for giving me the opportunity to interview.
give me just/one/another one/more/last/chance/shot/try/opportunity | Give me one chance. | You gave me one lamp to hold.
just/only need/want/ask/asking (for) one/a chance/shot/try | I am just asking for a chance. | I would only ask for a new date.
last/only/final hope | You are my last hope. | The last hop kiln is yours.
my (whole/entire) life depends/hangs | My whole life depends on it. | The whole lift moved.
dream come true | It would be a dream come true. | The dream theatre came to mind.
dying to/for | I am dying to work for you. | The dyeing works are old. | eager
would/i'd/'d (literally/honestly) kill/die for/to | I'd kill for this job. | I'd kiln-dry it.
i'd/would/i'll/will/i'm/am/was be/absolutely/so/completely/truly heartbroken/devastated/crushed | I would be devastated to lose it. | The crusher was loud.
heartbroken/devastated | I am devastated. | The heart of the town is its quay.
been out of work/a | I have been out of work for months. | We walked out of the works gate smiling.
i'm/am/been/being/currently unemployed/jobless | I am unemployed. | You train unemployed riggers.
pay my (overdue) bills/rent/mortgage/debts/loans | I have to pay my rent. | Visitors pay the porter.
bills/rent/mortgage/debts to pay | I have bills to pay. | There is no fee to pay.
feed my family/kids/children | I must feed my family. | They feed the ducks.
family/kids/children to feed/support | I have kids to feed. | The kids came to sing.
i haven't/can't/couldn't/cannot slept/sleep/eat | I can't sleep. | I can't see the sleepers from here.
sleepless nights | I have had sleepless nights. | The nights there are quiet.
losing hope/sleep | I am losing hope. | The mill is losing slates.
running out of time/money/savings/options | I am running out of money. | The belt is running out of sight.
no other options/offers/prospects/choice/hope/jobs/leads | I have no other options. | We saw no other ship.
i'm/am/been/i pray/praying (that/to/for/every) | I am praying to hear from you. | The spray booth is new.
fingers crossed | I have my fingers crossed. | The beams crossed.
fingers are crossed | My fingers are crossed. | The roads are crossed by rails.
never get/find/have another/such/a/this chance/job/opportunity/like | I will never get another chance. | You will never find dust there.
forever/eternally grateful/indebted | I would be forever grateful. | The forever home is near. | very grateful
sorry to bother/disturb/pester/bug/keep (you/bothering) | Sorry to bother you again. | The bees bother nobody.
sorry for bothering/disturbing/pestering/bugging | Sorry for bothering you. | I am sorry for the delay.
don't/do (not) want/mean to be/bother/pester/annoy/bug (a/annoying/you) (pest/nuisance/pain) | I don't want to be a pest. | You do want to see the mill.
hate to bother/bug/annoy/pester/ask/beg/keep | I hate to bother you. | They hate to waste wood.
at your mercy | I am at your mercy. | The gate at your mews is new.
i don't/won't/do/didn't (not) deserve | I know I don't deserve it. | The mill deserves a visit.
i know i messed/blew/bombed/screwed/failed/did/wasn't/am/was (up/terrible/terribly/bad/badly/not) | I know I messed up. | I know the river well.
messed/screwed up | I messed up the second question. | The nets were screened upstream.
never/won't/not let you down | I would never let you down. | They let you downstairs. | disappoint you
i love you | I love you so much. | I love the sea.
obsessed with | I am obsessed with your company. | The obsolete press is fun.
"""
