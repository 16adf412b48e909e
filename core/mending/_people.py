"""Words for people: after one of them, he and she may be somebody else."""

_ONE = """
resident patient client customer guest visitor owner user boy girl man woman guy lady kid child baby son daughter father
mother dad mum mom brother sister uncle aunt cousin nephew niece grandmother grandfather grandma grandad gran
husband wife
partner boyfriend girlfriend friend neighbour neighbor colleague coworker boss manager supervisor director founder
ceo cto
coach mentor teacher tutor lecturer professor student pupil apprentice trainee intern graduate candidate applicant
interviewer recruiter chef cook waiter waitress barista nurse doctor consultant surgeon vet dentist pharmacist
carer driver
engineer developer designer architect builder joiner carpenter plumber electrician gardener farmer fisherman
painter artist
writer author poet editor journalist reporter translator photographer musician singer actor lawyer solicitor judge
accountant auditor banker trader analyst scientist researcher chemist biologist postdoc officer soldier sergeant
policeman
policewoman fireman mayor hire starter guide ref bloke fella lad lass mate nan nana grandpa grandson
granddaughter head predecessor successor minister priest operator planner worker
vicar bishop bride groom tenant landlord
buyer seller supplier vendor investor
someone somebody anyone anybody everyone everybody nobody person person's people elder chairman chairwoman chair leader
secretary receptionist assistant clerk cleaner caretaker porter guard clown king queen dog cat horse
""".split()
PEOPLE = frozenset(_ONE) | frozenset(f"{one}s" for one in _ONE) | {
    "men", "women", "children", "wives", "ladies", "team-mate", "who", "policemen", "firemen", "secretaries",
}  # fmt: skip
EVERYDAY_CAPITALS = frozenset(
    """
    i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may
    june july
    august september october november december english french german spanish italian british american european
    python excel
    mondays tuesdays wednesdays thursdays fridays saturdays sundays
    christmas easter internet mon tue wed thu fri sat sun
    """.split()
)

# What ends like a word for a person and is none.
THINGS = frozenset(
    """
    paper water number order letter computer printer weather summer winter dinner corner matter center tower door
    floor motor error mirror river offer answer chapter career sector factor counter trailer freezer shutter cover
    poster quarter border timber rubber copper silver butter pepper power shower flower hammer filter folder server
    router laser scanner buffer cluster container boiler cooler heater charter register semester other another
    former latter better later earlier bigger smaller longer newer older harder faster higher lower larger greater
    inner outer upper proper newsletter theater monitor elevator generator calculator conveyor elevator projector
    tractor reactor tumor color labor honor favor humor harbor flavor behavior interior exterior senior junior major
    minor list twist coffee committee degree tree fee knee three free human german roman tour hour four colour
    labour dryer ladder layer prayer transfer poker super rather over under never ever user-manual barrier carrier
    premier frontier year car bar
    """.split()
)
