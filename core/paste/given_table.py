"""Given names, folded: that a word is one speaks for a person; that it is none speaks against nobody.

The law of this module: builder/given_names.py writes it, from the lists of Faker 40.63.0
(MIT licence, Copyright (c) 2012 Daniele Faraglia).
"""

GIVEN = """\
aaaqil aaban aabid aachal aada aadam aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah aamil aamir
aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan aashi aashif aashir
aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba abaan abayomi abbas abbey abbie abbos abby abdelatif
abdelkader abderaouf abderrahmane abdi abdu abduaziz abduboriy abdul abdulhamid abdullah abdullahi abdulloh abdumalik
abdurahmon abebi abeer abeiku abel abelardo abelone abena abeni abha abhimanyu abhiram abigael abigail abigaili abiodun
abiona abjorn abner abosede abraham abram abril abror abubakr achille achim ada adaeze adalberto adam adamo adams adan
adda addison adebiyi adebowale adebukola adedayo adedeji adekitan adekola adekunle adel adela adelaida adelaide adelasia
adelbert adele adeleke adelheid adelia adelina adeline adelmo adem aden adenike adeniyi adeolu adeoti adepeju aderopo
adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhra adia adiela adigun adil adimu adina aditya adnan
adolf adolfo adolfs adolphe adomas adonis adrian adriana adriane adrianna adrianne adriano adriel adrien adrienn
adrienne adrija adrijana adunni advaith advay advik advika adweta adwoa adya aedan afaq afia afil afiq afolarin afonso
afra afruza afua aga agahadi agamusa agastya agata agatha agathe agaxan agca age agne agnes agnesa agnese agneta agnete
agnieszka agnolo agostina agostino agris agusta agustin agustina ahmad ahmed ahmet ahti aicha aida aidan aideen aiden
aiga aigars aija aijuka aiko aila aileen aili ailis aimable aime aimee aimo aina ainars aine aino airi aisha aishani
aisling aistis aivar aivaras aivars ajala ajan ajani ajda ajna ajoke akanmu akbar aki akif akinkunmi akinlabi akinwale
akmal akobir akos akosua akram aksel akseli akshay akua akumaa akumu akwasi akwesi alade aladin alain alamu alan alana
alanna alannah alara alba alban albeiro alberico albert alberta alberte albertina albertine alberto alberts albin albina
albino albrecht alcides alcira alda aldair aldemar alderano aldis aldo aldonza alea alec aleida aleix alejandra
alejandro alejo aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs aleksanteri aleksei aleksi alen
alena alenka ales alessandra alessandro alessia alessio aleta alex alexa alexandar alexander alexandr alexandra
alexandre alexandria alexandrie alexandru alexej alexia alexis alf alfio alfons alfonsina alfonso alfonz alfred alfredo
alfreds algirdas algot ali alica alice alicia alida alina aline alinur alirio alis alisa alise alisha alison alissa
alisson alistair alix aliya aliyu alize alja aljaz aljosa alka alla allahverdi allan allana allegra allen allison ally
alma almasi almaz almira almus alois aloisia alojz alojzia alojzij alojzija alondra alonso aloys aloyse alphons alphonse
alphonsus alva alvar alvaro alveiro alvin alvine alwin alwina alwine aly alya alyssa alzbeta alzina ama amada amadeo
amado amador amahle amaira amalia amalie amalija amanda amandine amani amar amara amarachi amaro amaya ambar amber
ambrose ambroz amedeo amel amelia amelie amelija america americo ami amico amie amin amina aminatu amine amir amira
amleto amoke amol amon amondi amope amos amparo amri amrita amruta amy an ana anabel anabela anabella anahi anais analia
anamika anar anas anasa anastacia anastasia anastasie anastazie anastazja anay ancizar andela anders anderson andile
andjela andjelina andor andra andras andre andrea andreas andree andrei andreia andrej andreja andrejka andrejs andres
andress andrew andrey andri andrija andrin andris andrius andrus andrzej andwele andy ane anej anel anes aneta anete
anett anette anezka angalia angavu ange angel angela angele angeles angelica angelika angelina angeline angelique
angelita angelo angie angus anh ani anibal anica anicet aniela anika aniko anina anirudh anis anisa anissa anita anja
anjali anjolaoluwa anka anke ankica anmol ann anna annabel annabell annabella annabelle annalena annalisa annalise
annamaria annamarie anne anneke anneli annelie annelies anneliese annelise annemarie annemette annemie annemijn annetta
annette anni annibale annick annie anniina annija annika annikki annina annita annukka annunziata anny anon anoni anouk
ansaldo anselmo ansh ansis ansora anssi antal antanas ante antero anthony antje anto antoine antoinette anton antonella
antonello antoni antonia antonie antonietta antonija antonin antonina antonino antonio antonius antons antony antra ants
antti antun anu anusha anvar anvi anya anyi anze aoife apisara apolena apollo apolonia april aqil arabella araceli
aracely aradhana aran aranka aras arbey arcelia archer archie arda ardis arezki argemiro arham ari aria ariadna arian
ariana ariane arianna arie ariel ariele ariella arif arija arijus arike arild arin arina arinola aris arisara aristide
arja arjun arkadiusz arlene arlet arlette arley arlo armand armandas armande armando armands armas armelle armida armin
arminas arnaldo arnas arnau arnaud arnaude arne arnis arno arnold arnoldas arnoldo arnolds arnost arnulfo aron aronas
arpad arron arsenio arta artan artemio arthur artis arto arttu artturi artur arturas arturo arturs arunas arunima arusi
arvid arvids arvo arvydas arya aryan arzu asa asad asafe asake asali asani asanti asatira asbjorn ase asger asha asher
ashlee ashleigh ashley ashling ashton asia asif asila asilbek asiman asko aslan asma asmini asmira assunta asta astrid
astride asuncion atabala atamoglan atena atenulf atfat atharv atheel athena athumani ati atiena atila atilio atinuke
atit atlas attaf atte attila aud aude audrey audrius august augusta augustas auguste augustin augustina augustine
augusto augusts aukusti aulikki aulis aune aunyaporn aura auraq aureja aurel aurelia aurelie aurelien aurelija aurelio
aurimas aurora aurore ausma ausra ausrine austin austra autumn ava avgust avi avni awadil awamil awamiri awan awani
awero awesi awj awlya awmar awrad axel axelle aya ayaan ayamin ayan aydan ayden ayesha aygul aygun ayinde ayinke ayla
ayleen aylin aylla aymen aynur ayodeji ayodele ayoka ayoub aysar ayse aysel aysu ayten ayub ayush ayushman ayyubi azaan
azad azban azeeb azeglio aziz aziza azizi azra azucena azuolas baaba baahir baaizeed baaqee baaqir baaree baashir baasim
baasit baba babar babasola babatunji babawale baber babette baccio bachittar badawi badr baghyawati baha bahaa
bahadurjit bahari baiba bailey bairbel bakhshi balazs baldassare baldur baldwin bale baleegh balendra balhaar balinda
balint baljiwan baltasar balthasar balvan balveer bambad bambi bandile banjeet bao baptiste baqar baqir bara barbara
barbora barica baris barkha barna barnabas barr barraq barry bart bartek bartholomew bartley bartolomej bartolomeo bas
basaam baseer basel basem bashaar bashaarat bashar basharat basheer basheerah basil basilio basim basir bassam bastiaan
bastian bastien batal batool bautista bayram bayron bazam beata beate beatrice beatrix beatriz beau bebe becky beda
bedrich behruz bela belen belinda bella bello belo ben benadik benard benas bence bendeguz benedek benedetto benedict
benedicte benedikt benedikte benedita beni benicio benita benito benjamim benjamin benno benny benoit benson bent benta
bente benthe bento benvenuto beppe berat berend berends berenice berezat berit bernabe bernadett bernadette bernadine
bernard bernarda bernardino bernardita bernardo bernd berndt bernhard bernice bernt berra bert berta bertalan bertha
berthe bertil bertram bertrand bertulis beryl beshte betania beth bethan bethany betina betsy bettina betty beverley
beverly bhanumati bhavani bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka
bibi bibiana bibisora bibuwa biel bilaal bilal biljana bilkisu bill billie billy bilol bimala bina birger birgit
birgitta birgitte birousk birte birthe biruta biserka bishakha bitten bizhan bjarne bjorg bjorn bladimir blahoslav
blaine blair blake blanca blanche blandine blanka blas blaz blazej blazena blessing bo boaz bob bobby bobur bodil boe
boel bogdan boglarka bogomir bohdan bohdana bohumil bohumila bohumir bohus bohuslav bohuslava bojan boje bolatito
boleslav boluwatife boma bonifac bonnie bonu borbala borge boris borivoj borja borris borut borys bostjan botond bouchra
bozena bozica bozidara bozo brad bradley brady brahim bram brandi brandon brandy branislav branislava branka branko
braulio braxton brayan brayden breanna breda brencis brenda brendan brendon breno brent bretislav brett brian briana
brianna brice bridget brien brigid brigida brigita brigitta brigitte brijesh brilyant brinda brit brita britney britt
britta brittany brittney brodie brogan bronagh bronislava bronwyn brooke brooklyn bruce bruna bruno bryan bryce bunmi
buraid busara busisiwe byron bystrik cabbar cacilia caetana cahan cahangir caio caitlin caitlyn caitriona cal calcedonio
caleb calebe calista callum calogero calvin cameron camila camilla camille camillo camilo campbell campo canan candace
candela candelaria candice candida candido caoimhe capucine cara caren caridad carin carina carine carita carl carla
carlijn carlo carlos carlota carlotta carly carmel carmela carmelita carmelo carmen carmenza carmina carmine carminho
carol carola carole carolin carolina caroline carolyn carolyne carrie carsten carter cas casandra casey casper cassandra
cassidy cassie cataleya catalina catarina caterina cathal catharina catherine cathleen cathrine cathy cato catrin
catrina catrine catriona caua caue cavad cavid cecelia cecil cecile cecilia cecilie cecilija cecille cedric ceferino
celeste celestin celestine celestino celia celina celine celso cesar cesare ceyhun ceyla ceylin ceyran cezary chaaya
chabane chad chaifah chaitaly chaitanya chaiwut chakradev chakradhar chakrika chalisa chamali chaman chameli champak
chanakya chanchal chandani chandra chandran chandresh chanez changaz chanikan chaniya chantal chantel chantelle chanya
charan charita charity charlene charles charlesh charlie charline charlotta charlotte charly charmaine charo charos
charvi chase chashida chasmum chatresh chatura chau chausiki chavvi chawin chawish chayanin chayapat che chelsea chelsey
cheragh cherie cherif cheryl cheusi cheyenne chi chiamaka chiara chibuzo chidimma chigozie chijioke chinedu chinelo
chinyere chipukizi chiraz chizoba chloe chris christa christel christelle christian christiana christiane christianne
christie christin christina christine christof christofer christoffer christoph christophe christopher christos christy
chuki chukwudi chukwuemeka ciara ciaran cielo cillian cimnaz cindy cingiz cinthia cintia cipriano ciril cirillo
cirkeline ciro citlali clair claire clara clare clarence clarice clarisa clarissa clarisse clark claude claudette
claudia claudie claudine claudio claudius claudy claus clavs clayton clelia clemence clemencia clemens clement clemente
clementina clementine clifford clinton cliodhna cliona clive clodagh cloe clothilde clotilde codie cody cohen cole
coleman colette colin colins colleen collette collin collins colm colton coluccio colum comfort conal conall conan
concepcion concetta concha conchita conn connie connor conny conor conrad conradin constanca constance constant
constantin constantino constanza constanze consuela consuelo cooper cora coral coralie cordula corey corina corine
corinna corinne coriolano cormac corneille cornel cornelia cornelio cornelis cornelius corona corrado corrie cortney
cory cosima cosimo cosqun costantino costanzo courtney craig cristal cristhian cristian cristiano cristina cristobal
cristofer cristopher cruz crystal csaba csilla csongor ctibor ctirad cumsud curt curtis custodio cvetka cvetko cynthia
cyprian cyril cyrille cyrus daamin daan daanish daanyaal daawood dabbah dabir dace dafina dafne dag daghfal dagmar
dagmara dagny dagoberto dahiana dai daiga daina dainess dainis dainius daire dairo daisy daiyaan dakhil dakota daksh
daksha dakshesh dalaja dalbir dale daler dalia dalibor dalili dalton dalvin damaris dameer damian damiano damien
damienne damife damijan damini damir damjan damjana damon damurah damyanti dan dana danae dani dania danica daniel
daniela daniele danielius daniella danielle daniels danijel danijela danilo danique danish danjuma danna danny dante
danuse dany daphne dara darain darcy daren daria dariana darija darika darin darina darinka dario daris darius dariusz
darja darko darlene darpan darragh darrell darren darrin darryl darryn darsh darta darwin dary daryl dasa dastageer
daudi dave davi david davide davin davis davor davorin davy dawid dawn dawud dayamai dayana dayita dayna dayyaan dean
deane deanna dearbhail dearbhla debbie debby debora deborah deborrah debra declan deepa deiby deicy deidre deirdre deisy
deividas dejan del delfina delfino delia delphine demeter demetra demetrio demi demian demilade denes deniis denis
denisa denise denisse deniz dennis denny dereck derek derick derly dermot derrick dervla desiderio desire desiree
desmond destiny detlef dev devansh devika devin devon dewi dex deyanira dezider dezso dhriti dhruv diamond dian diana
diane diann dianna dianne diarmuid didier diego dieter dietmar dietrich dilan dilara dildora dillon dilnoz dilnur dilsad
dimas dimitri dimitrios dina dinah dinis dino diogo dion dionigi dionisio dionne dionyz dipta dirk dita ditte divya diya
diyor diyora djamel dmitri dobromila dobroslav dobroslava dolly dolores dom domagoj domantas domas domen domenic
domenica domenico domhnall dominga domingo dominic dominick dominik dominika dominique dominyka dominykas don dona donal
donald donat donatas donatella donatello donato doniyor donna donovan dora dorcas doreen dori dorian dorina dorine doris
dorota dorotea doroteja dorothea dorothee dorothy dorottya dorte dorthe douglas dounia dovile dovud dovydas doyinsola
draga dragan dragica drago dragutin drahomir drahomira drahoslav drahoslava drazen drew duane duarte duban duje duke
dulce duma dumisani dumisile duncan dung dunia dunja dunya dunyo duong durab durante durdona durna durodola dusan
dusanka dustin duuk duvan duyen dwayne dylan dylano dzidra dzintars dzintra eakumbu eamon eamonn earl ebba ebbe ebenezer
ebony ebuka ecrin eda edda eddie eddy edel edelmira eden eder edgar edgaras edgard edgardo edgars edhitha edier
edilberto edilma edilson edin edina edinson edison edisson edit edita edite edith edmond edmund edmundo edmunds edna
edoardo edouard edson eduar eduard eduarda eduardo eduards edvard edvardas edvin edvinas edvins edwar edward edwin
edwina eelis eemeli eemil eerik eero eesaa eesha eetu eeva efrain efren egbert eggert egidijus egil egils egle egon ehan
ehsaas ehsan eider eidvile eija eijaz eila eileen eilis eilish eimantas eimear eimer einar einari einer eino eiravati
eirik eivind ejaz ejlaal ekaja ekalinga ekani ekansh ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekene ekiya
ekow ekrem ekta ekundayo ekundu el ela eladio elaf elaine elariz elba elbert elcin elcy elda eldar eldon elea eleanor
eleanora elemer elena eleni elenore eleonora eleonore eleuterio elfida elfie elfriede elgin elgun eli elia eliabeth
eliakimu elian eliana eliane elias elie eliecer eliette elif eliisa elijah elin elina eline elinor elio eliona eliot
elis elisa elisabet elisabeth elise eliseo elisha eliska elita eliza elizabeta elizabete elizabeth elize elke elkin ella
elladio ellen elli ellie ellinor elliot elliott ellis elly elma elman elmar elmars elmer elmeri elmidar elmir elmira
elmo elna elnur eloa eloah elodia elodie eloi eloisa eloise elon elona eloy elsa elsad elsbeth else elsebeth elsie elsy
elton elturan elva elvana elver elvia elvin elvina elvira elvire elvis elvy elxan elyas elza elzbieta ema emanuel
emanuela emanuella emanuelly emeka emelia emelie emelina emeline emely emer emerald emerson emese emil emilce emile
emilia emilian emiliana emiliano emilie emilija emilio emilis emilly emils emilse emily emin emine emir emiro emma
emmanuel emmanuelle emmet emmett emmi emmy emran emy encarnacion enda endre ene enea enes engla eniko eniola enith enna
ennio enola enrico enrika enrique enriqueta ensio enver enya enzi enzio enzo eoghan eoin eowyn epifanio eraldo erasmo
erastus erdogan eren erhard eric erica erich erick erik erika erikas eriks erin erina eris erkan erkki erla erland
erling ermanis ermanno ermenegildo ermes erna ernest ernestas ernestina ernestine ernesto ernests erno ernst erny erol
erva ervin erwin eryk eryn erzsebet esa esben esfandyar eshan eshana esi esila esko eslemnur esmarelda esmee esmeralda
esmira esneider esparta espartaco espen esperanza esra essi esteban estefania estefany estela estella estelle ester
estera esteri esther estiven estrella esupofo eszter eta etela etelka ethan ethel etibar etienne etiqad etizaaz etna
etta ettore eufemia eugen eugene eugenia eugenie eugenio eulalia eunice eunika eusebia eusebio eva evald evaldas evalds
evaline evan evance evangelina evangelista evans evaristo eve evelien eveliina evelin evelina eveline evelio evelyn
evelyne ever evert evi evie evija evita evy ewa ewald ewatomi ewelina eyyub ezekiel ezequiel ezio ezra faas faber fabia
fabian fabiana fabien fabienne fabio fabiola fabrice fabricio fabrizia fabrizio facundo fadekemi faderera fahari fahmi
faiq faisa faith faizan falak falan falguni fanaka fanni fanny faqid farah faraj faraja farangiz faras fares farhan
farhiya farhod farid farijika fariq faris fariz fariza farouk faruk farzona fatih fatiha fatima fatma fatteh faustas
faustino fausto fay faye fazil fazli feargal fearghal febe fedde fedele federica federico federigo fedor fehintola
felice felicia feliciano felicie felicien felicitas felicity feliks feline felipa felipe felix fella fem femke fenna
fenne ferdinand ferdinando ferenc fergal fergus ferhat feriel fermin fernand fernanda fernande fernando ferney ferny
feruza festus fiamma fibikemi fidan fidel fidvi fien fiene fiifi fikayomi filip filipa filipe filippa filippo filomena
fimar finbar finn fintan fiona fionnuala fiorenzo fiorino firdavs firdovsi firmin firudin fitan fiyaz fjolla flavia
flavio flemming fletcher fleur floor floortje flor flora flore florence florencia florencio florent florentin florentina
florentine florentino florian floriane florin florina florinda florine floris fodil folashade folu fortunata forum
fotima fouzia frado fran franc franca france frances francesca francesco franci francia francine francis francisca
francisco francisek franciska franciszek franck franco francois francoise francy franjo frank frankie franklin franky
frans frantisek frantiska franz franziska fred freda freddy frede frederic frederick frederico frederik frederika
frederikke frederique fredo fredric fredrick fredrik fredy freja freya fricis frida fridolin fridrich frieda friederike
friedrich fritz frode fryderyk fulvio fuma fuzayl fuzuli gabi gabino gabor gabriel gabriela gabriele gabrielius
gabriella gabrielle gabrielly gaby gael gaelle gaetano gagan gaia gaida gail gaja gal galasso galina gallego gambo ganga
gareth garima garret garrett garry gary gaspar gaspare gaston gastone gatis gaurang gaurangi gaurav gauri gaurika gautam
gautami gavin gayathri gaylene gbadebo gbolahan gbowoade gebhard gederts gediminas geert geetika geir gejza gelsomina
gema gemma genaro gene genesis genevieve gennaro genovefa genoveva geoffrey georg george georges georgette georgia
georgiana georgina georgine georgios geovanny gerald geraldine geraldo gerard gerardo geraud gerd gerda gergely gergo
gerhard gerhardt geri gerlinde germaine german germana gerold geronimo gerrit gerry gerson gert gertrud gertruda
gertrude gery gethera geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghanee ghanem ghannam ghasaan ghauth ghawth
ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghilas ghislain ghislaine ghiyaath ghiyath ghufran ghulaam
ghulam ghunayn ghusharib ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian giancarlo
gianfrancesco gianfranco gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gideon giedre giedrius
giel gifty gijs gil gilbert gilberte gilberto gilda gildardo giles gilles gillian gilma gilman gina ginette gino gintare
gioacchino gioachino gioele gioffre gioia gion gionata giorgia giorgio giosue giovanna giovanni giovanny girik girindra
girish girolamo girts gisela gisele giselle gisselle gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe
giuseppina giustino gizela gizella gizem gladis gladys glen glenda glenn gloria goda godfrey goffredo gohar goma goncalo
gonzalo gopal goran gorazd gordana gordon gorm gottfried gottlieb grace gracia graciela graeme graham grainne grant
grayson grazia graziano graziella greca greco greg grega gregg gregoire gregor gregorio gregory greta gretchen grete
grethe gretta grieta griselda gro grzegorz guadalupe guarino gudrun guglielmo gugu gugulethu guido guilherme guillaume
guillermina guillermo gulab gulaga gulay gulbala gulcin gulfaam gulfam gulmira gulnar gulnaz gulnur gulshan gulsum
gultac gulus gulustan gulxar gulzar gunar gunars gunay gunbir gunda gundhild gunduz guneet guney gunhild gunita gunn
gunnar gunner gunta guntars gunter gunther guntis gurli gust gustaf gustas gustav gustave gustavo gustaw gusztav guus
guusje guy gwen gwenael gwenda gwendoline gwendolyn gyda gyongyi gyorgy gyorgyi gyozo gyte gytis gyula ha habib habiba
habibu habil hadassa hadicha hadija hadithi hadiza hadjer hafiz hafsat hai haiba hailey hajnalka hakan hakim hakon haley
halid halil halima halisi halley hamid hamis hamish hamsini hamza hana hanh hania hanife hanja hanna hannabel hannah
hanne hannele hannelore hannes hannu hans hansjorg hanspeter hanss harald harambee hardik hardy harijs harinakshi harini
harish harita harley harm harmony harnail harol harold harper harri harriet harrison harry harsh harshil hartmut harun
haruna harvey hasan hashiki hassan hatice hatima hauwa havard hawehindi hayat haydee hayden hayleigh hayley hazeem hazel
heather hector hedda hedi hedviga hedvika hedwig hedy hege heidi heidy heike heikki heiko heinrich heinz heitor hekima
helen helena helene helga helge heli helina hella helle hellen hellena hellevi helma helmer helmi helmut heloisa heloise
helvi hema hemal hemang hemangini hemani hendrik henna henning henny henri henrich henrieta henrietta henriette henrik
henrikki henriks henrique henry herbert herdis heriberto herma herman hermanis hermann hermanni hermelinda hermes
hermina hermine herminia herminio hernan hernando herney herta hertha herve hicran hidaya hidde hilal hilario hilary
hilbert hilda hilde hildegard hildur hilkka hillary hillevi hilma hilmar hipolito hiral hiram hitesh hjalmar hjalte
hjordis hoang hocine hodari holger hollie holly holm homero hong honora honore hope horacio horst hortense hortensia
hortenzia horymir hosea houcine houda howard hredhaan hritik hrvoje hubert hudson hugh hugo hugues huguette hulda
humaiya humayra humberto humoyun humphrey hung hunor hunter huong huseyin huseyn huseynqulu hussein huy huzaifa hynek
iain ian iara ib ibaad iben ibeth ibidapo ibironke ibis ibn ibolya ibraaheem ibraheem ibrahim ibrohim ica ida ide idika
idrees idris iesa ieva ifeanyi ifechukwu ifeoma ifora iftikhaar iftikhar ifunanya ige ignac ignace ignacia ignacio
ignacy ignas ignatz ignaz ignazio igne igor igors ihab ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris
iisakki ijaya ijli ika ikbal ikenna ikeoluwa iker ikhlaas ikraam ikram ikramah ikrimah ikshita ilan ilari ilaria ildiko
ileana ilenia ilga ilham ilias ilija ilja ilkin ilkka ilmari ilmars ilona ilqar ilse ilyas ilyes ilze ima imam imane
imants imany imara imaran imelda imene imke immanuel imona imran imre imrich imron ina inara inaya indali india indiana
indira indra indrajit indre indrek indrikis indy ines inese ineta inez inga inge ingeborg ingelise inger ingmar ingo
ingrid ingrida inguna ingvar inioluwa inkeri inna inqilab inta intiqam intizar ioannis iolanda iona ippazio ira iren
irena irene iretioluwa irfan irina irine iris irja irma irmantas irmeli irmgard irya isa isaac isabel isabela isabell
isabella isabelle isabelly isadora isaiah isaias isak isaque isaya ise iseoluwa isfandiyor isha ishaan ishani ishanvi
ishita ishola ishwar isidor isidora isidoro isidro isis isla islam islom ismael ismail ismet ismo ismoil isobel israel
israfil issack istvan itanya ituri itzel iva ivan ivana ivanka ivar ivars iver iveta ivette ivica ivka ivo ivona ivonne
ivor ivy iwan iwo ixtiyar iyabode iyadunni iymona izaaz izabela izabele ize izidor iztok jaabir jaafar jaakko jaan jaana
jaanus jabbaar jabir jabr jabulani jacek jacinta jacinto jack jackeline jackie jackson jacky jaclyn jacob jacobine
jacobo jacopo jacqueline jacques jad jade jader jadranka jael jafar jafet jaffer jagat jagdish jagrati jagvi jahangir
jahanzeb jahdami jahdari jahi jahiz jahm jahongir jai jaider jaime jair jairaj jairo jaka jake jakob jakobs jakov jakub
jalaal jalal jalees jalia jalil jalmari jalol jalsa jamaal jamal jameel james jamie jamil jamila jamshid jan jana janaki
janani jane janet janeth janette janez jangwa jani janice janick janik janina janine janis janja janko jann janna janne
janneth janni jannie jannik jannis jano janos januja janus janya jaqueline jara jared jari jarkko jarl jarlath jarmila
jarmo jarno jarolim jaromir jaromira jaron jaroslav jaroslava jarrod jaruwan jasiri jasmijn jasmin jasmina jasmine
jasminka jasmit jasna jason jasper jasur jatin javier javiera javohir jaxon jay jayda jayde jayden jaylinn jayne jayson
jazeps jazmin jean jeana jeanette jeanine jeanne jeannette jeannie jeannine jeannot jeanny jedrzej jeet jeevika jeferson
jeff jefferson jeffery jeffrey jeison jeisson jekabs jekaterina jekaubs jelani jele jelena jelka jelle jelte jemma jena
jenifer jeniffer jenna jenni jennie jennifer jenniffer jenny jeno jens jente jeppe jere jeremi jeremiah jeremias jeremie
jeremy jergus jerica jermaine jernej jerneja jerome jeronimo jerry jerson jerzy jesper jesse jessica jessie jessika
jessy jesus jet jevgeni jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jill jillian jim jimena jimmie jimmy
jina jindrich jindriska jinjuta jinthe jip jiri jirina jitka jitrin jo joachim joakim joan joana joann joanna joanne
joao joaquim joaquin joaquina job jocelyn jocelyne jochen jodi jodie jody joe joel joelle joep joey johan johana johann
johanna johanne johannes johans john johnathan johnnie johnny johnson johny joi jokubas jolan jolana jolanda jolanta
jolene jolie jolijn jolina joline jon jona jonah jonas jonatan jonathan jonathon joni jonna jonny joojo joona joonas
joonatan joost jordan jordi jordon jordy jorg jorge jorgen joris jorja jorma jorn jort jorune jorunn jos jose josee
josef josefa josefiina josefin josefina josefine joselyn josep joseph josephine josephus josette josh joshua josiah
josiane josip josipa josko joso jost josua josue josy jouko jouni jovan jovana jovita joy joyce jozef jozefa jozefina
jozica jozo jozsef jua juan juana juanita jude judit judita judith judy juha juhana juhani juho jukka jula jule jules
juli julia julian juliana juliane julianna julie julien julienne juliet julieta julieth juliette julija julijana julijs
julio julita julius juliusz jumaane juna june juni junia junior junius juozas juraj jure jurgen jurgita juri juris jurre
jussi justas justin justina justinas justine justiniani justus justyna jutta juul juulia juuso juwon jyoti jyrki jytte
kaamil kaarina kaarlo kaashif kaazim kabeer kabir kabiru kachela kacper kada kadri kafeel kahina kai kaia kaija kaique
kaisa kaiser kaitlin kaitlyn kaj kaja kajetan kajji kajus kala kalbi kaleb kaleem kaleema kalervo kalevi kali kalina
kalle kalman kalpit kaluwa kamal kamala kami kamil kamila kamilly kamolchanok kamran kamron kamya kane kaombwe kara
karaamat karam karama karan kare kareem karel karen kari karim karima karin karina karine karl karla karley karli
karlijn karlina karlis karlo karma karmen karol karoliina karolin karolina karoline karolis karoly karsten karyn kasam
kashan kashangaki kashif kashish kashvi kasim kaskazi kaspar kaspars kasper kassandra kata katalin katariina katarina
katarzyna katcha kate katelyn katerina katerine katharina katharine kathe katherin katherina katherine kathi kathleen
kathrin kathryn kathy kati katia katica katie katja kato katri katriina katrin katrina katrine katty katy kauko kauthar
kavya kawkab kawthar kay kayden kaye kayla kaylee kayleigh kaysan kazi kazim kazimierz kazimir keano keanu keegan keely
keijo keira keisha keith keji keld kelechi kelli kellie kelly kelsey kelvin kemal ken kenan kendra kenn kennedy kenneth
kenny kent kenyangi kenzie keri kerri kerrie kerry kerstin kerttu kestutis kevim kevin keya keyaan khaalid khaan
khadidja khadija khaled khalid khalil khamani khamisi khanyisile khloe khoa kiaan kiah kian kiano kiapo kiara kibafupia
kibibi kiburi kick kiera kieran kijana kijani kikelomo kiki kilian killian kim kimberley kimberly kimbilio kimmo kimya
kinaya kinga kingston kinubi kiojah kipenzi kipepeo kipras kira kirby kirk kirsi kirsten kirsti kirstie kirstin kirstine
kirsty kisima kitti kitty kiume kiwara kjeld kjell kjersti kjetil klaas klara klaudia klaudie klaus klavdija klavs klea
klemen klemens klement kliment knut kobe kodchaporn koen kofi kojo koko kolawole koloman kondo konrad konradi konradus
konstantin konstantinos konstanty konul korede kori kornel kornelia kornelija kornelius kosisochukwu kotryna kovu kris
krish krisha krishna krisjanis kriss krista kristaps kristel kristen krister kristers kristi kristian kristiana kristie
kristiina kristijan kristin kristina kristine kristjan kristof kristofer kristoffer kristopher krists kristupas kristy
kristyna krisztian krisztina krisztofer kritika krystal krystian krystof krystyna krzysztof ksawery ksenija kuchanua
kujoe kullervo kulnun kumush kunaporn kunkyi kuno kurt kurtis kurunzi kusiima kustaa kveta kvetoslav kvetoslava kwabena
kwadwo kwaku kwame kwamena kwasi kweku kweli kwesi kyan kyano kyara kyla kyle kylie kyllikki kyra laban labeeb labib
lacey lada ladina ladislav ladislava ladli lady laeeq laetitia lahiah laia laila lailati laimonis laini laiq lais laith
lajita lajlaj lajos laksh lakshit lakshmi lala lam lamar lambert lamberto lamine lan lana lance lando langalibalele
laqeet lara larisa larissa larry lars lasse lassi laszlo latasha lateef latif latoya laura laure laureano laureen lauren
laurence laurens laurent laurenz lauretta laurette lauri laurie laurin laurina laurine lauris laurita laurits laurynas
laus laust lautaro lavanya lavinia lavize lawrence lawrencia layla laylo layth lazar lazaro laziz lazzaro lea leah lean
leana leander leandra leandre leandro leanne leano lee leela leena leevi leia leider leidy leif leigh leila leja leke
lekha lelia lena lene leni lenka lenn lennard lennart lennarth lenny leo leon leona leonard leonardo leonce leoncio
leone leonel leonhard leoni leonidas leonie leonor leonora leonore leons leontina leontine leopold leopolda leopoldo
leos lere leroy lesana lesia lesley leslie lesly leticia leticija letitia letizia levente levi levin levoslav lewis lex
leydi leyla leyli lhanzey lia liam lian liana liane liba liban libardo libby liberto libia libni libor libusa libuse
liceth licia lida lidia lidija lieke liene liepa liesbeth lieve liga ligia ligita liisa lila lili lilia lilian liliana
liliane lilija lilijana lilita lilja liljana lilla lilli lillian lilly lily limazah lina linas lincoln linda linde
lindsay lindsey line linh linn linnea lino linus lio lionel lipika lirjan lisa lisandro lisanne lisbet lisbeth lise
liselotte liseth lisette lissette liv liva livia livio liwia liya liyaaqat liyaqat liz liza lize lizete lizeth lizz
lizzy ljiljana ljubica ljubov ljudmila lloyd lodovico loek loes logan lohit loic lois lola lolita lona londisizwe
londiwe lone loni lonnie loot lopa lora loraine lorcan lore loredana lorelei lorena lorenz lorenza lorenzo loreto
loretta loretto lori lorin lorine loris lorna lorraine lot lotfi lothar lotta lotte lotti lou louana louie louis louisa
louise lourdes lourenco love lovisa lovre lovro luan luana luara luay lubica lubomir lubomira lubor lubos luboslav
luboslava luc luca lucas lucca luce lucero lucette luchino lucia lucian luciana luciano lucie lucien lucienne lucija
lucila lucile lucinda lucio lucky lucretia lucrezia lucy ludek ludivine ludmila ludolf ludomil ludomila ludovic ludovica
ludovico ludovit ludvig ludvik ludwig luej luena luigi luigina luis luisa luisana luise luisina luiza lujza luka lukas
lukasz luke lumir luna lungile lunna lupe luqmaan luqman lut lutf lutfi luther lutz luuk luyanda luz luzia lwandile
lydia lydiane lydianne lydie lyna lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lysiane maahir maaike
maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaz maazin mabad mabel mac macarena maciej mackenzie
macs mad madaha madalena madani madara maddison made madeleine madelene madelief madeline madhav madhavi madina madini
madison madiyan madleina madoa mads madyan mael maelle maeva maeve mafalda maftuna magali magalie magaly magda magdalena
magdalene magdolna maggie maggy magne magnolia magnus mahad mahali mahaz mahbeer mahboob mahbub mahdee mahdi mahdy
maheen maher mahfooz mahfuj mahfuz mahika mahir mahja mahmood mahmoud mahmud mahmut mahulena mai maia maicol maida maie
maija maik maiken maila maira maire mairead maisa maisha maisy maite maivi maj maja majani majd majdi majdy majeed
majken makayla makeen makena makini maks maksim maksimiljan maksymilian makunga makuu malachy malak malcolm malea malena
malene malgorzata malia malik malika malin malio maliza malle mallory malou malte malthe malu malvina malwina mamun man
manaf manan manbir manca manda mandla mandlakhe mandy manel manfred manila manon mantas mante manthan manuel manuela
manuelita manuella manuelle manus manya maqsud mar mara marc marcantonio marcel marcela marcelina marceline marcelino
marcell marcella marcelle marcello marcelo marcia marcial marcin marcio marco marcos marcus mare marek mareks maren
marga margaret margareta margarete margaretha margarida margarita margaud margaux margherita margit margita margo margot
margoth margret margrethe margrieta margrit marguerite margus marguy mari maria mariah mariam marian mariana mariane
marianela mariann marianna marianne mariano maribel marica maricela marie mariela mariella marielle marietta mariette
marija marijan marijana marijn marika marilena marilyn marin marina marine marini marinka marino marinus mario marion
maris marisa marise marisela marisol marissa marit marita marite maritta maritza marius mariusz marja marjaana marjan
marjana marjanca marjani marjatta marjeta marjo marjona marjorie marjukka marjut mark markas marketa marketta markku
marko markus marleen marlen marlena marlene marleny marlies marlin marlis marlon marly marlyse maroof maros mart marta
marte marten martha marthe marti martial martim martin martina martine martino martins marton martta martti martyn
martynas marusa marvin marwa mary maryam maryann maryanne marylene maryline maryse maryvonne masa mason massimiliano
massimo massinissa matas mate matea matej mateja mateo mateus mateusz matevz matheo matheus mathew mathias mathieu
mathijs mathilda mathilde mathis mati matias matic matija matilda matilde matiss matjaz mato matous mats matteo matthew
matthias matthieu matthijs matti mattia mattias matunda matus matyas maua maud maude mauno maura maureen mauri maurice
mauricette mauricio maurilio maurine maurits maurizio mauro maurycy mavie mavuno max maxim maxima maxime maximilian
maximiliano maximilien maximo maximus maxine maxwell may maya mayerly mayra maysa mayte maza mcebisi mckenzie meagan
meaghan meda medard medeja meelis meera mees meg megan megane megha meghan meghana mehdi mehdiqulu mehin mehman mehmet
mehrimoh meike meinrad mekhala mel melania melanie melanine melany melba melek melichar melina melinda melisa melissa
melita melle melodie melody melvin mercedes mercy meredith merel merete merethe meriem merijn merike merja merle merlin
mert merve mervi mervin mervyn mery meryem meta metehan metin metka metod metta mette meyransa mia micael micaela micah
micha michael michaela michaele michal michala micheal michel michela michelangelo michele micheletto micheline michell
michelle michelotto mick mickael mie mieszko migle miguel miha mihael mihaela mihaly mihels mihhail mihkel miia miika
mijo mik mika mikael mikaela mikayla mike mikelis mikels mikhail mikkel mikko miklos mikolaj mikulas mikyas mila milada
milagros milan milana milda mildred mile milena milica milka milla mille miller millicent millie milly milo milos
miloslav miloslava milosz milota milou milton miluse mimi mimy mina mindaugas mindy minenhle minerva minh minna mio
miodrag mira miran miranda mirco mirdza mireille mirela mirella mireya miriam miriama mirian mirja mirjam mirjami
mirjana mirko mirna miro miron mironshoh miroslav miroslava mirsad mirta mirte mirthe miryam misael mislav misty misuli
mitali mitchel mitchell mitesh mitra mitzy mizhir mkarkara mladen mlungisi mnqobi modesto modris modupe mofifoluwa
mogens mohamad mohamed mohamedi mohammad mohammed mohand mohini mohinur mohlaroyim moira moises mojca mojisola
mojisoluwa mojmir mollie molly mona monica monika monique monserrat montserrat mora moradeke morayo morena morenike
moreno morgan morgane moric moritz morolake morris morten mortimer moses mosinmileoluwa mosunmola motunrayo mouloud
mounir mourad mourib moussa moyosore mrihani mthokozisi mubariz mubina mugdha muhallil muhamed muhammad muhammadali
muhammadamin muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar
muhammadyasin muhammadyusuf muhammadziyo muhammed muhazzim muhima muhsina muizza mulayim mulele muli mumtaz mumtoz muni
munisa murad murat muriel murielle murilo murod murray mursalina musa musfira mushtariy musila muskunaz muslim muslima
muslum mustafa mustafo mustapha muxlisa muxtar muzayyana muzdahir muzdalifa muzhir mwamini mwasaa mwezi mya mylene myles
myra myriam myrta myrthe mzamo naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil
nacer nachiket nada nadeem nadege nadezda nadhir nadia nadim nadin nadine nadir nadja nadr naeem nael nafasat nafees
nafesa nafis naglis nahiara nahla nahuel naiara naib nail naim nair naja najair najam najeeb najuma naki nakif naksh
nakul nam namiq nana nancy nandini nando nandor nanna nanni naoise naomh naomi napoleone narcisa narciso narcisse
narimane nashipie nasiru nasra nassim nastja natacha natali natalia natalie natalija natalja nataly natan natanael
nataniel natasa natascha natasha natasja natasza natella nath nathalia nathalie nathaly nathan nathanael nathaniel
nathari nathasha natiq natividad nattawun naud naveen nawal nayeli nayfa nayibe nazim nazir ndumiso nea neal nedas nedda
nedjma neel neelima neha nehemiah neider neil neja nejc nel nela nelah nelcy nele nelia nelida nelio nell nella nelli
nellie nelly nelson nelsy nelya nenad neo nereida nerijus neringa neslisah nesrine nestor nete netra nevaeh nevenka
neville nevin nevio newton neza ngamia ngeni ngoc ngozi nhat nhien nhlanhla nia niall niamh niara nicanor nicat niccolo
nichakarn nichola nicholas nichole nick nicklas nicky niclas nico nicola nicolai nicolaj nicolas nicole nicoletta
nicoline nicolo nidhi nidia nidra niek niels nienke nieves nigar nigel nigesa nihad nihal niharika niilo niina nik nika
nikita nikki niklas niko nikodem nikol nikola nikolai nikolaj nikolajs nikolaos nikolas nikolaus nikolett nikoletta
nikolina niks niksa nil nilda nilima nils nilson nilufar nimakoah nimrat nina ninetta ninioluwa nino ninthe niracha
nirja nisa nisha nitara nitesh nives nixon niyaz niyazi niyilolawa njabulo njozi nkazimulo nkiruka nnamdi nneka noa noah
noam nobantu nobuhle noe noel noelia noella noelle noemi noemie nohora nojus nokulunga nolan nomagugu nomalanga
nomasonto nomathalente nomathemba nomcebo nomthandazo nomusa nomvula nonhlanhla nonjabulo nonso noor noora noortje
noppakao nora norah norbert norberto norbey noreen norma norman normunds nothando noud nour nout nova novruz noxolo
nozibusiso nozima nozizwe nqobizitha ntimi nuala nubar nubia nuhu nula nuno nuria nuriat nuriya nurlan nurlana
nurmuhammad nuru nurulla nury nusa nutcha nutkrita nutwadee nwabudike nyasi nynke nyoka nyoni nyota nyuki oba obaid
obanijesu obed obianuju obinna ocampo oceane octavia octavie octavio oda odalis odalys odd odeline odette odika odile
odina oeshi ofelia ofeliya ogechi ogooluwa oisin oiva oivind ojas ojasvi ojvind oke okechukwu okto ola oladare oladimeji
olaf olajumoke olakunle olanrewaju olansile olasunmbo olav olavi oldrich ole oleg olegario olena olfert olga olgerts
olgierd olimpia oliva olive oliver olivia olivie olivier olivija oliwier olli olof ololade oluchi olufunke olufunmilayo
olumorotimi oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole olwethu olympia om
omair omaira omaja omar omari omeir omer omina omisha omkaar omobobola omobolanle omodunni omolabake omolara omosalewa
omotara omotayo omotola omotoun omowumi omran omya ona ondrej oni onkar onni onofre onveer onyinye oona oonagh ophelia
ophelie opwonya oqtay ora oran orazio orduxan oreofe orestas oreste orhan oriana orinder orla orlaith orlando ornella
orni orsolya orvokki orxan osa osama oscar osha osiyo oskar oskari oskars osman osmo osogo ossama ossi osunleke osvald
osvaldo osvalds oswald oswaldo otabek otakar otavio othmar otilia otilija otis oto ottavio ottilia ottilie otto ottone
otylie ouanes oussama outi ove ovidio oviya ovli owais owen owethu oxana oyenike oyindasola oysha oystein oyvind ozioma
ozlem paavo pablo pachongruk pada padraic padraig pahal paige paivi paivikki pak pakjira pal pallavi palle paloma pam
pambe pamela panfilo panini pankrac pannawich panya paola paoletta paolo paride parin paris parker parsa parth parvez
pasa pascal pascale pascual pascuala pasi paskalia pasqual pasquale patchaploy patcharaporn patience patric patrice
patricia patricie patricija patricio patrick patrik patrizia patrizio patryk pattamon pattapon pattatomporn patty pau
paul paula paule paulette pauli pauliina paulina pauline paulino paulius paulo pauls pauric pavani pavao pavel pavla
pavlina pavol paw pawan pawel payton paz peace peadar pearl pearse peder pedro peem peeter peggy pekka pelaji pellegrino
penelope penny pentti pepijn per percy perla pernille pero perry pertti pervaiz petar pete peter peteris petr petra
petrana petras petri petrina petronela petros petter petteri peyton phenphitcha phileine philip philipp philippa
philippe philippine phillip philomena phoebe phoenix phubes phuc phuong phylis phyllis pia piedad pien pier pierangelo
pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero pierpaolo pierre pierrette piersanti pieter
pietra pietro piia pijus pilar pim pina pintusorn piotr piper pippa piret pirjo pirkko pirmin piroska pitipat pius pleun
pol polad polly polona polonca pompeo pomponio pooja popobawa porfirio pornchanok poul povilas prames pranav praneel
pranit pratyush pravoslav preben premysl preston priit prima prisca priscila priscilla prisha priska priya prokop
prudence przemyslaw puccio puck puk pumbaa punhan puntira pushti qaadir qaasim qabeel qabil qadar qadeer qadi qadim
qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim qatadah qawee qays qiyas
qosqar quadir quang qudamah quddoos qudoos queen quentin quincy quinn quinten quinty qulam qulu qumru qurban qusay qushi
qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb rabbaanee rabbani rabee
rabi rabiah rabit racha rachael rachana racheal rachel rachele rachelle rachid rachit rachita radek radeke radha radhee
radhika radi radim radka radmila rado radomir radoslav radoslava radoslaw radovan radovana raduz radvile raed raees rael
raf rafael rafaela rafal rafan rafay rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi
rafiq raghav ragheb raghib ragna ragnar ragner ragnhild rahat raheel raheem rahel raid raija raili raimo raimondo
raimonds raimund raimundo raina rainer raisa raivis raivo rajata rajeshri rajko raksha ralf ralph rama ramadan ramazan
ramid ramil raminta ramiro ramon ramona ramunas ramune ramzi rana ranbir randall randi randolf randy rania ranieri
ranveer raoul raphael raphaela raphaelle raquel rasa rashidi rasim rasma rasmus rastislav ratchanon raul rauno raven
ravi ravy ray rayaan rayan rayana rayhona raymond raymonde rayyona razi reagan rebeca rebecca rebeka rebekah rebekka
reda redmond reece reet regan regina reginald regine regis regitse regitze rehaan reidun reijo reimar rein reina
reinaldo reine reinel reiner reinhard reinhart reinhilde reinhold reinis reino rejane reka rembrandt remi remigio remo
remy rena renan renata renate renato renaud rene renee rens renske renzo reshoni reuben reva rex reyansh reyes reyhan
reyna reynaldo reza rhavi rhianna rhiannon rhoda rhona rhonda rhys ria riad rian ricarda ricardas ricardo ricards
riccardo ricciotti richard richardt rick rickey ricky rico rida ridhi rigoberto rihards riikka riina riitta rik rikke
riku riley rim rimante rina rino risasi rishi risto rita ritt ritva riya riyad rizvan roan roar rob robbie robby robert
roberta robertas roberto roberts robin robinson robiya robyn rocco rochdi rochelle rocio roderick rodger rodney rodolfo
rodolphe rodrigo roel rogelio roger rogers rohaan rohan roisin rojus rok rokas roko roksana roland rolandas rolande
rolando rolands rolf rollande romain romaine roman romana romane romano romeo romina romolo romuald romualdas romulo
romy ron rona ronal ronald ronaldo ronan ronith ronja ronke ronni ronnie ronny rony ronya roope roos roosa roque rory
rosa rosalba rosalia rosalie rosalind rosalinda rosanna rosanne rosaria rosario rose roseanna roseline roselyn rosemarie
rosemary rosendo rosetta rosey rosi rosie rosina rosita roslyn rosmarie ross rossana rostislav roswitha rosy rouven
rowan rowena roxana roxane roxanna roxanne roy roya royal roza rozalia rozalija roziya rozsa rua ruairi rubani ruben
rubeyda rubiela ruby rudi rudiger rudite rudolf rudolfs rudolph rudra rudy rufino ruggero ruggiero rugile ruhiu ruhshona
rui rumaysa rune rungo rupert ruperto ruqayya ruqiya rushil ruslan rusne russell rusul rut ruta rute ruth ruwaihim ruza
ruzena ruzica ryan ryder rym ryma ryszard ryte rytis rza saabir saad saadat saadiq saafir saahir saaiq saajid saal
saalih saalim saanvi saaqib saar saara saariyah sabah sabahat saban sabari sabatino sabbir sabeeh sabil sabina sabine
sabiq sabir saboor sabri sabrina sabur saburah sacha sachi sad sadaka sadan sadao sadaqat saddam sadeed sadia sadie
sadiki sadiq safari safet safia safina safiri safiya saga sahlar sahmar sahnaz sahra sai said saida saim sair sairah
sakari sakina sakir saksham salah saleh salih salim salima salina sally salma salohiddin salome salomey salomon salvador
salvatore salvi sam samaksh samama samandar samanta samantha samar samarth samesh sami samil samina samir samira samiya
sammy samo samson samu samuel samuli samweli samxal samy sanaya sander sandi sandile sandis sandor sandra sandrine
sandro sandy sani sanita sanja sanjar sanna sanne sanni santa sante santeri santiago santino santos sanya saood sapa
saphira sara sarabi sarafina sarah sarai sardor sari sarina sarita sarka sarlota sarmite sarthak sarunas sarunporn
sarvan sarvar sarvinoz sasa sascha sasha saskia saso sathvik satu saul saulius saumya saundra sauti savannah saverio
scarlet scarlett scarlette scot scott seamus sean sebastiaan sebastian sebastiano sebastiao sebastien sebastijan
sebastjan sedat segilola segundo seif seija selcan selena selim selin selina selma sem sena senn senna sep sepp seppo
serafin serafina serena serge sergei sergej sergey sergio sergius serine servac sessa seth sevara severin severine
severino severo sevil sevim sevinc sevinch seyda seye seyfulla seymur seyran shaban shahina shahnoza shahriyor shahzod
shahzoda shakira shamsuddeen shana shane shani shania shanice shanna shannan shannen shannon shari sharlene sharon shaun
shauna shaurya shawana shawn shawna shay shayne shea sheena shehu sheila sheilah shekoni shelby shelia shelley shelly
sheree sheri sherri sherry sheryl shida shiela shirley shivani shivansh shohjahon shohrux shona shravya shukrona sian
sibonelo sibongile sibusisiwe sibusiso sibylle siddharth sidonia siegfried siem siena sienna sierra sifa sigita sigmar
sigmund signa signe sigrid sigrun sigurd sihawukele siim siiri sijuade siku sil silas silja silje silke sille silondile
silva silvana silvano silvester silvestro silvia silvie silvija silvio silvo sima simao simas sime simen simeon
similoluwa simion simisola simo simon simona simonas simone simonetta simonne simphiwe simphiweyinkosi sina sindre sindy
sine sinead sini sinikka sinisa sintija siobhan siphesihle sirac siri sirin sirje sirkka sirpa sirzad sisko sissel
sithembiso siti sitiwat sittikorn siv siya siyabonga sjoerd skaidrite skolastika skye skyla skylar slava slavena slavica
slavka slavko slavomir slavomira slobodan smilte smith sneha sneider snjezana socorro sofia sofiane sofie sofija sol
solange sole soledad solene soliha solmaz solomon solon solveig solvej solvita somadina somtochukwu sona sonata sondre
sonia sonja sonny sonya sophia sophie soraia sorawut soraya sorcha soren sorine sos souad soufiane souma soumia sowande
spela spencer sphiwe srecko stacey stacie stacy stan stana stanislaus stanislav stanislava stanislavs stanislaw stanka
stanko stanley steen stef stefan stefana stefani stefania stefanie stefanija stefano steffen steffi stefica stefka stein
steinar stela stella sten stepan stepanka stephan stephane stephanie stephany stephen sterre steve steven stewart stian
stig stijn stina stine stiven stjepan stojan stuart subhan subomi sudiksha sue sugra suhani sukur sula suleyman sumayya
summer sungara supasit supasita susan susana susann susanna susannah susanne susi sussanne sussie suus suvakit suvi
suwijuk suzana suzanna suzanne suze suzette suzy svatopluk svatoslav svea svein sven svenja svenning sverre svetlana
svetozar swala swen sybilla sybille sydney sylva sylvain sylvaine sylvere sylvester sylvia sylviane sylvie sylwia
synnove sys szabolcs szilard szilveszter szilvia szymon taahaa taahir taaj taalib taamir taanish taariq taban tabassum
tabea tabish tabitha tadas tade tadeas tadeen tadej tadeja tadeusz tafazal tage taha tahawwur taheem tahir tahmaseb
tahmeed tahmid tahoor tahseen tai taial taimur taina taisir taisto taj taja tajammal tajammul tajudinn tajus takatifu
talal talat talha talhah tali talia talib tamam tamanna tamara tamas tamasa tambika tami tamilla tammie tammy tamu tanay
taneli tanguy tania tanimu tanish tanja tanmayi tanner tanveer tanvi tanya tapani tapio tara tarak tarfaan tari tarik
tariyel tarja tarmo taru tarzicius tasha tatiana tatjana tauno tautvydas tawkeel tayla taylor tea ted teddy teemu teerth
teetat tegan teija teja tejas tejs tekla telemaco tellervo telman temidayo temir temistocle tenis tenzin teo teodor
teodora teodoro teodors teofilo tera terence teresa terese teresia teresita terez tereza terezia terezija terhi terje
tero terrance terrence terri terry terttu tess tessa teun teuvo teymur teymuraz teymurcin thabani thabisa thabisile
thabiti thaddeus thalente thales thalia thanatcha thandazile thandeka thandiwe thando thanh thao thea theda thekla
thelma thembeka thembekile thembile thembisile theo theodor theodora theodore theodoro theophile theres theresa therese
theresia thi thiago thibaud thibault thibaut thierry thijmen thijn thijs thinhinane thom thomas thor thorsten thuthukile
tia tiago tiana tiara tiare tibor tichomir ties tiffany tiia tiina tiit tiiu tijmen tijn tijs tilda tilde tilen till
tilman tim timea timmy timo timon timotej timoteo timothee timothy timur tina tindra tine tino tirdad tirza tisa tishk
titas titilayo tito titus tivadar tiziana tiziano tjasa tobias tobiasz toby todd todsawun tofiq togrul toivo toki
tokunbo tola tolulope toluwanimi tom toma tomas tomasa tomasz tomaz tome tomi tomislav tommi tommy tomo tomori tomris
toms tone toni tonia tonino tonje tonny tonu tony tonya toomas topias tor torben torbjorn tore tori torill torquato
torsten tory tove tovuz toy tracey traci tracie tracy travis trent trevor tricia triin trina trine trinidad trinity
tripti tristan triveni triya troels trond trong troy trudi trung tu tuere tufani tuija tukufu tulia tulio tullio tunar
tunchanok tunde tung tunradee tuomas tuomo tural turan turid turkan turvi turxan tutu tuukka tuula tuuli tuulia tuulikki
twan tycho tygo tyler tymon tymoteusz tyra tyrone tyson ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah uberto
ubika ucchal uche uchenna udant udarsh udeera udo udyati uffe ugne ugo ugolino ugur uhban ujamaa ujunwa uldis ulduz ulf
ulfat uli ulises ulla ulle ulrich ulrik ulrike ulvi uma umaarah umair umande umang umar umberto umid umoja una unnati
unni uolevi upadhriti upasna upkaar upma urban urfan uriel urishilla urmas urmi uros urrab urs ursa urska ursula urszula
urvashi urvi ushindi usiku usman usmon ute utkarsh uwe uzeyir uzima vaclav vagn vahar vahid vaida vaidas vaino vaishnavi
vajen vakare vakris vala valborg valda valdemar valdis valeh valentijn valentim valentin valentina valentine valentino
valer valeri valeria valerie valerija valerio valery valeska valid valija valter valtteri vamakshi van vanda vanesa
vanessa vania vanja vansha vanya varenya varsha vasana vasare vasatika vasco vasif vasil vasudha vasyl vavrinec vazeh
veda vedant vedhika vedika vedran veer veera veerle veeti vega vegard veijo veikko vejune veli vello velma velta
venancio vendelin vendula veneranda venla venus vera verena verner verneri vernon veronica veronika veronique vesa vesna
veta vi vic vicente vicki vickie vicky victoire victor victoria victoriano victorine victorino vid vida vidadi vidal
vidar vidhi viera vieroslava viesturs viggo vigilija vigo vihaan viivi vija viktor viktoria viktorie viktorija viktors
vilde vilem vilhelm vilhelmiina vilhelmina vilho viliam vilis vilius viljami viljem viljo villa villads ville vilma
vilmos vilnis vilte vilums vinaya vince vincenc vincent vincentio vincenza vincenzo vinciane vineta vinicius vinzenz
viola violet violeta violetta violette virag viraj virgilio virginia virginie viridiana virpi visvaldis vit vita
vitalija vitazoslav vitezslav vito vitor vitoria vittoria vittorio vivaan vivian viviana viviane vivien vivienne
vjekoslav vladimir vladimira vladislav vladislavs vlado vlasta vlastimil vojtech voldemars volker von vratislav vratko
vrinda vrishti vritti vu vuokko vuqar vurgun vusal vusumuzi vyanjana vytautas vyte waahid waail waajid waceera wadee
wadi wadood wafa wafae wafeeq wafi wafiq wahab wahb wahban waheed wahhaab wahhaaj waida wakeeta waldemar waldo walid
wally walter waltraud wamwema wanda ward warda warhi waridi warinder warjas warren waseme washington wasin wassaya
wassim watika wayne wazir weena weldon wenche wendelin wendolin wendy wenzel werner wesley wessel whitney widisha wiktor
wilber wilder wilfred wilfredo wilfrido wilfried wilhelm wilhelmina wilhelmine willard willem willi william williams
willian willie willis willow willy wilma wilman wilmar wilmer wilson winfred winifred winni winnie wishi witold wladimir
wojciech wolfgang wout wouter wriddhish wridesh wuraola wyatt xalak xalid xaliq xamis xander xankisi xanlar xaver xavi
xavier xenia ximena xiomara xiti xobeen xolid xosrov xuan xudaverdi xudayar xudu xumar yaa yaaseen yachana yacine yada
yadavi yadid yadigar yadira yael yafi yafir yaghnam yagnesh yago yahia yahvi yahya yahyaa yahyo yair yakobo yaman yamar
yameen yamid yamile yamilet yamini yan yanet yaneth yanis yanisa yann yannick yannis yaqeen yaqoot yaqub yar yara
yaritza yasaar yasar yaseen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasina
yasinta yasir yasmin yasmina yasmine yasser yassin yassine yasti yatan yathrib yatin yauvani yaw yawar yawer yazan
yazeed yazgul yazmin yda yecid yeferson yeimy yeison yejide yen yeni yenifer yenny yeny yeraz yergha yerson yesenia
yesica yesid yesoob yessenia yessica yetunde yewande yfke yilmaz yina yineth yinthe ylva ylvi ylvie yngve yoan yochana
yohan yohana yohane yolanda yolande yolima yosef yoselin yoshita youba youcef younes yousra youssef yrjo yrsa yudy yug
yuli yuliana yulieth yuly yunis yunus yurani yurany yureed yuri yuridia yury yusif yusuf yutika yuvraj yvan yves yvette
yvon yvonne zaafir zaahid zaahir zaakir zabir zac zacarias zacharias zacharie zachary zackariya zaeem zafar zafeer zafir
zafrul zahaar zaheer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur zaib zaid zaida zainab zaira zaitra zaituni
zakaria zakariyo zakhele zakir zakiyaxon zalan zaman zamin zamiq zamir zan zane zaneta zanis zansi zara zarar zarina
zarna zashil zauqi zaur zaweel zayan zayd zaynab zayyan zayyir zbynek zdenek zdenka zdenko zdislava zdravko zeferino
zehaan zehnia zehra zejna zelda zeljka zeljko zelma zelmira zemfira zemyna zende zenia zeno zenobia zenta zenzele
zenzile zerdad zewad zeynal zeynep zeynulla ziba zibuyile ziedonis ziga ziggy zigmund zigrida zikmund zilmil zimran zina
zinal zineb zinhle zinnura zion zita ziva zivile ziya zlatica zlatko zoe zoey zofia zofie zofija zoja zoltan zora
zoraida zoran zorka zsanett zsigmond zsofia zsolt zsombor zsuzsanna zuba zubayr zuhri zuleyxa zulma zumaridi zumrud
zuwayhir zuwena zuzana zvonka zvonko zwatie zygimantas
"""
