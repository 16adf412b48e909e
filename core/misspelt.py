"""The misspellings that are commonest in these notes, each with what it is: known before any dictionary is there."""

# What is most often misspelt in these notes; known without the dictionary. wrong:right
COMMONEST = dict(
    pair.split(":")
    for pair in """
recieve:receive recieved:received recieving:receiving definately:definitely definatly:definitely
defiantely:definitely oppurtunity:opportunity oppertunity:opportunity opertunity:opportunity
opportunitys:opportunities oppurtunities:opportunities oportunity:opportunity opporunity:opportunity
oppotunity:opportunity opportunty:opportunity seperate:separate seperately:separately greatful:grateful
gratefull:grateful thankyou:thank_you thanku:thank_you interveiw:interview intervew:interview
inteview:interview interviw:interview intreview:interview accomodate:accommodate sincerly:sincerely
sincerley:sincerely sincereley:sincerely managment:management manger's:manager's enviroment:environment
enviornment:environment comapny:company companys:company's untill:until truely:truly wich:which
thier:their appriciate:appreciate apreciate:appreciate appreicate:appreciate appriciated:appreciated
apreciated:appreciated appreciat:appreciate foward:forward forwad:forward foreward:forward fowards:forward
intrested:interested intersted:interested interesed:interested experiance:experience expereince:experience
experence:experience knowlege:knowledge knowledgable:knowledgeable freind:friend beleive:believe
belive:believe acheive:achieve acheivement:achievement wierd:weird teh:the taht:that adn:and
posistion:position postion:position positon:position possition:position conversaton:conversation
conversastion:conversation converstation:conversation discusion:discussion dicussion:discussion
discused:discussed benifit:benefit benefical:beneficial commited:committed committment:commitment
comunication:communication comunicate:communicate succesful:successful successfull:successful
sucessful:successful sucess:success neccessary:necessary necesary:necessary occured:occurred
occuring:occurring refered:referred refering:referring preferance:preference perfomance:performance
responsability:responsibility responsibilites:responsibilities responsiblities:responsibilities
collegue:colleague collegues:colleagues colleage:colleague colleauge:colleague colleauges:colleagues
candiate:candidate canidate:candidate employement:employment organiztion:organization
profesional:professional proffesional:professional professionaly:professionally proffessional:professional
excelent:excellent exellent:excellent excellant:excellent excitment:excitement exicted:excited
extremly:extremely enthusiam:enthusiasm enthousiasm:enthusiasm enthusiatic:enthusiastic
enthuasiasm:enthusiasm enthusiasim:enthusiasm consideraton:consideration considerd:considered
hesitat:hesitate hestitate:hesitate hessitate:hesitate convienience:convenience convenince:convenience
convinience:convenience availible:available avaliable:available availabe:available adress:address
addtional:additional additonal:additional additionaly:additionally infomation:information
informaton:information qualifed:qualified qualificatons:qualifications resposibilities:responsibilities
tommorow:tomorrow tommorrow:tomorrow tomorow:tomorrow yesturday:yesterday yesterdy:yesterday
wensday:Wednesday wendesday:Wednesday wednsday:Wednesday thrusday:Thursday thursady:Thursday
febuary:February febrary:February recomend:recommend reccomend:recommend recommed:recommend
recommendaton:recommendation refrence:reference refrences:references referances:references alot:a_lot
noone:no_one infact:in_fact aswell:as_well atleast:at_least eachother:each_other incase:in_case
sofar:so_far dont:don't doesnt:doesn't didnt:didn't isnt:isn't wasnt:wasn't couldnt:couldn't
wouldnt:wouldn't shouldnt:shouldn't havent:haven't hasnt:hasn't im:I'm ive:I've youre:you're youve:you've
theres:there's thats:that's lets's:let's basicly:basically finaly:finally realy:really usefull:useful
helpfull:helpful wonderfull:wonderful skillfull:skillful carrer:career careeer:career challange:challenge
challanges:challenges challanging:challenging intresting:interesting intersting:interesting
insightfull:insightful insite:insight plesure:pleasure pleasent:pleasant pleasureable:pleasurable
priviledge:privilege privelege:privilege privledge:privilege liason:liaison maintainance:maintenance
maintenence:maintenance persue:pursue persuing:pursuing relevent:relevant relavant:relevant
reguarding:regarding regaurding:regarding reagrding:regarding regaring:regarding regrads:regards
reguards:regards regads:regards speach:speech strenght:strength strenghts:strengths strenghten:strengthen
stratagy:strategy thoughful:thoughtful throughly:thoroughly througout:throughout togther:together
toghether:together unfortunatly:unfortunately usualy:usually writting:writing writen:written your's:yours
yoru:your yuor:your whith:with wiht:with whic:which becuase:because becasue:because beacuse:because
buisness:business bussiness:business busness:business calender:calendar certian:certain comming:coming
contibute:contribute contirbute:contribute contribue:contribute develope:develop developement:development
dissapoint:disappoint dissapointed:disappointed dissappointed:disappointed disapointed:disappointed
explaination:explanation futher:further garantee:guarantee grammer:grammar happend:happened
immediatly:immediately immediatley:immediately independant:independent inital:initial knowldge:knowledge
learnig:learning lenght:length manufactering:manufacturing marketting:marketing meating:meeting
meetting:meeting mentionned:mentioned noticable:noticeable oppinion:opinion orginal:original
particularily:particularly particulary:particularly passonate:passionate posible:possible
possibilty:possibility prefered:preferred proccess:process proces:process recruitement:recruitment
resturant:restaurant reveiw:review shedule:schedule scedule:schedule similiar:similar
specificly:specifically suprise:surprise suprised:surprised surprized:surprised tranfer:transfer
transfered:transferred underestand:understand understandig:understanding vaule:value valueable:valuable
wellcome:welcome whole-heartedly:wholeheartedly
""".split()
)
