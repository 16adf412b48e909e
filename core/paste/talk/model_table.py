"""What the model of talk learned: builder/talk_model.py writes it, from ce06eacdab34cd75."""

GAP = """\
E<day>	a9
E<figure>	a-20
E<mark>	a-34
E<name>	a4
E<number>	a4
Eand	a3
Eask	a10
Ebecause	a9
Edoubt	a3
Efeel	a5
Ehear	a5
Ei	a6
Ekin	a3
Emoved	a7
Epaper	a6
Epay	a-3
Erole	a3
Esend	a4
Etalk	a10
Etell	a7
Ethat	a5
Ethey	a8
Etime	a4
Ewas	a6
Eway	a4
Ewe	a5
Eyou	a5
F<figure>	a-23
F<mark>	a-55
F<month>	a-4
F<name>	a-10
F<name>'s	a-14
Fable	a3
Fask	a-3
Fdoubt	a3
Ffeel	a-6
Fhush	a-3
Fi	a-4
Fmention	a-8
Fpay	a-3
Frole	a-8
Fsend	a3
Ftalk	a-8
Ftell	a-3
Fway	a3
Fwe	a-4
G<day> <mark>	a-8
G<day> <month>	a-11
G<day> <name>	a5
G<day> and	a-17
G<day> because	a-12
G<day> doubt	a-14
G<day> i	a-26
G<day> that	a-42
G<day> they	a-4
G<day> time	a8
G<day> way	a-25
G<figure> <figure>	a-30
G<figure> <mark>	a-6
G<figure> <month>	a-15
G<figure> <name>	a-21
G<figure> <number>	a-13
G<figure> able	a-8
G<figure> and	a-5
G<figure> because	a-17
G<figure> doubt	a-22
G<figure> i	a-18
G<figure> moved	a-10
G<figure> no	a-12
G<figure> paper	a-18
G<figure> pay	a-9
G<figure> role	a-24
G<figure> that	a-23
G<figure> was	a-12
G<figure> way	a-12
G<mark> <day>	a-10
G<mark> <figure>	a-7
G<mark> <mark>	a-10
G<mark> <name>	a-27
G<mark> able	a-19
G<mark> and	a-13
G<mark> ask	a-20
G<mark> doubt	a-16
G<mark> hear	a-3
G<mark> kin	a-16
G<mark> mention	a-8
G<mark> moved	a-16
G<mark> paper	a-14
G<mark> pay	a-7
G<mark> role	a-19
G<mark> send	a-10
G<mark> tell	a-12
G<mark> they	a-7
G<month> <figure>	a-10
G<month> <name>	a-19
G<month> <number>	a-7
G<month> and	a-38
G<month> because	a-37
G<month> i	a-35
G<month> that	a-6
G<month> they	a19
G<month> was	a8
G<name> <day>	a-4
G<name> <figure>	a-10
G<name> <mark>	a-14
G<name> <name>	a5
G<name> <name>'s	a-16
G<name> <number>	a-10
G<name> able	a-12
G<name> ask	a-5
G<name> because	a-3
G<name> feel	a13
G<name> i	a12
G<name> no	a-16
G<name> paper	a6
G<name> role	a-7
G<name> talk	a-8
G<name> that	a3
G<name> they	a-7
G<name> was	a-8
G<name> way	a-3
G<name> we	a3
G<name>'s doubt	a-10
G<name>'s i	a-9
G<name>'s paper	a-8
G<number> <day>	a-16
G<number> <figure>	a-20
G<number> <mark>	a-24
G<number> <name>	a-14
G<number> <number>	a-3
G<number> able	a-34
G<number> and	a-3
G<number> ask	a-47
G<number> because	a-23
G<number> doubt	a-14
G<number> feel	a-19
G<number> kin	a7
G<number> moved	a-11
G<number> no	a-11
G<number> paper	a-3
G<number> pay	a6
G<number> that	a-14
G<number> they	a-7
G<number> was	a-11
G<number> way	a-23
Gable <figure>	a-13
Gable <mark>	a-3
Gable <name>	a-22
Gable <number>	a-6
Gable and	a-19
Gable ask	a-23
Gable because	a-11
Gable doubt	a-11
Gable hear	a-32
Gable hush	a-19
Gable i	a4
Gable moved	a-3
Gable no	a-41
Gable role	a-4
Gable send	a-33
Gable talk	a-8
Gable tell	a-7
Gable that	a-15
Gable they	a-22
Gable was	a-5
Gable way	a-24
Gable we	a-28
Gable you	a5
Gand <day>	a-32
Gand <mark>	a-24
Gand <name>	a-9
Gand <name>'s	a16
Gand <number>	a-14
Gand able	a-14
Gand ask	a-9
Gand because	a-13
Gand doubt	a-13
Gand feel	a3
Gand hush	a8
Gand i	a-6
Gand mention	a-7
Gand moved	a-14
Gand pay	a-14
Gand role	a-6
Gand send	a-6
Gand talk	a-5
Gand tell	a-14
Gand that	a-7
Gand they	a-6
Gand was	a-7
Gand way	a-3
Gand you	a5
Gask <number>	a-18
Gask able	a-6
Gask and	a-10
Gask because	a-8
Gask hear	a-6
Gask hush	a-12
Gask moved	a-9
Gask paper	a-3
Gask role	a-7
Gask talk	a-5
Gask tell	a-7
Gask they	a-7
Gask time	a13
Gask was	a-12
Gask way	a-27
Gask you	a-21
Gbecause <day>	a-3
Gbecause <figure>	a-14
Gbecause <month>	a-37
Gbecause <number>	a-7
Gbecause able	a-10
Gbecause and	a-15
Gbecause ask	a-25
Gbecause because	a3
Gbecause doubt	a-22
Gbecause feel	a-26
Gbecause hear	a-6
Gbecause hush	a-7
Gbecause kin	a-36
Gbecause mention	a-11
Gbecause moved	a-24
Gbecause paper	a11
Gbecause role	a7
Gbecause send	a-30
Gbecause talk	a-3
Gbecause tell	a-19
Gbecause that	a-15
Gbecause they	a-6
Gbecause way	a-35
Gbecause we	a-18
Gbecause you	a-34
Gdoubt <day>	a-23
Gdoubt <figure>	a-11
Gdoubt <mark>	a-12
Gdoubt <name>	a-19
Gdoubt <number>	a3
Gdoubt able	a-5
Gdoubt and	a-21
Gdoubt ask	a-14
Gdoubt because	a-14
Gdoubt doubt	a-4
Gdoubt i	a4
Gdoubt kin	a-6
Gdoubt mention	a-3
Gdoubt moved	a4
Gdoubt no	a-8
Gdoubt paper	a-3
Gdoubt pay	a-29
Gdoubt send	a-12
Gdoubt talk	a3
Gdoubt tell	a-29
Gdoubt that	a-4
Gdoubt they	a-8
Gdoubt time	a-14
Gdoubt was	a-3
Gfeel <day>	a-20
Gfeel <name>	a4
Gfeel <number>	a-11
Gfeel and	a-16
Gfeel because	a-12
Gfeel i	a-9
Gfeel pay	a-6
Gfeel role	a-15
Gfeel send	a13
Gfeel talk	a-10
Gfeel that	a-10
Gfeel they	a-4
Ghear <day>	a8
Ghear <figure>	a-11
Ghear <mark>	a-15
Ghear <name>	a3
Ghear <number>	a-5
Ghear and	a-3
Ghear ask	a-12
Ghear because	a-29
Ghear doubt	a-30
Ghear i	a5
Ghear moved	a5
Ghear no	a-33
Ghear paper	a5
Ghear pay	a-20
Ghear role	a-19
Ghear talk	a-19
Ghear tell	a-4
Ghear they	a-16
Ghear was	a5
Ghear way	a-36
Ghush <name>	a-25
Ghush and	a-15
Ghush ask	a-10
Ghush hear	a-6
Ghush i	a14
Ghush tell	a-28
Ghush that	a-21
Ghush they	a-37
Ghush you	a6
Gi <figure>	a-14
Gi <mark>	a-15
Gi <name>	a-4
Gi and	a-5
Gi feel	a-7
Gi hear	a-9
Gi hush	a-8
Gi i	a8
Gi kin	a-5
Gi moved	a-3
Gi no	a-7
Gi paper	a-6
Gi send	a5
Gi talk	a-6
Gi tell	a-3
Gi that	a-7
Gi they	a-10
Gi way	a-8
Gi we	a7
Gkin <mark>	a-14
Gkin <number>	a-3
Gkin able	a-36
Gkin and	a-15
Gkin ask	a7
Gkin because	a-23
Gkin doubt	a3
Gkin i	a-18
Gkin no	a-24
Gkin tell	a-9
Gkin that	a-46
Gkin they	a-7
Gkin time	a-30
Gkin was	a-20
Gkin way	a-3
Gkin we	a9
Gmention and	a-10
Gmention i	a3
Gmention paper	a8
Gmention that	a7
Gmention they	a-17
Gmoved <mark>	a-5
Gmoved <name>	a-19
Gmoved and	a-12
Gmoved ask	a-11
Gmoved because	a7
Gmoved doubt	a3
Gmoved kin	a-14
Gmoved moved	a16
Gmoved no	a-11
Gmoved paper	a-15
Gmoved pay	a-26
Gmoved role	a-7
Gmoved talk	a-17
Gmoved tell	a6
Gmoved they	a-13
Gmoved time	a-32
Gmoved way	a-29
Gmoved we	a-27
Gno <day>	a-35
Gno <mark>	a-14
Gno <name>	a-16
Gno <number>	a-8
Gno and	a-28
Gno ask	a-14
Gno because	a4
Gno doubt	a-26
Gno hear	a-31
Gno moved	a-10
Gno paper	a4
Gno tell	a-3
Gno that	a-10
Gno they	a-11
Gno was	a-24
Gpaper <figure>	a-24
Gpaper <mark>	a-6
Gpaper <name>	a-31
Gpaper <number>	a-46
Gpaper able	a-10
Gpaper and	a-15
Gpaper because	a-39
Gpaper doubt	a-27
Gpaper hush	a-32
Gpaper i	a-19
Gpaper moved	a11
Gpaper no	a-4
Gpaper role	a-11
Gpaper send	a-3
Gpaper talk	a-7
Gpaper that	a6
Gpaper they	a-29
Gpaper time	a-27
Gpaper was	a-14
Gpay <figure>	a-10
Gpay <mark>	a-6
Gpay because	a16
Gpay i	a-29
Gpay paper	a-23
Gpay pay	a7
Gpay that	a-35
Gpay they	a-5
Gpay was	a-7
Grole <figure>	a-26
Grole <mark>	a-14
Grole able	a-16
Grole and	a-4
Grole ask	a6
Grole because	a-14
Grole doubt	a-11
Grole hear	a-11
Grole kin	a3
Grole moved	a-28
Grole no	a-35
Grole paper	a-5
Grole role	a-5
Grole send	a-14
Grole talk	a-16
Grole tell	a9
Grole that	a-8
Grole they	a-7
Grole was	a-3
Grole way	a-41
Gsend <mark>	a-12
Gsend <name>	a-29
Gsend <number>	a-20
Gsend and	a-16
Gsend because	a5
Gsend hear	a-11
Gsend i	a7
Gsend mention	a-30
Gsend no	a-22
Gsend role	a-16
Gsend send	a-30
Gsend that	a-4
Gsend they	a-5
Gsend was	a3
Gtalk <name>	a-10
Gtalk <number>	a-41
Gtalk and	a-12
Gtalk because	a-35
Gtalk hear	a-27
Gtalk hush	a-24
Gtalk i	a7
Gtalk moved	a4
Gtalk no	a4
Gtalk paper	a-31
Gtalk pay	a-3
Gtalk role	a-10
Gtalk talk	a9
Gtalk they	a-12
Gtalk was	a-7
Gtalk way	a-32
Gtell <day>	a-6
Gtell <figure>	a-11
Gtell <mark>	a-17
Gtell <name>	a-10
Gtell <number>	a-4
Gtell able	a7
Gtell and	a-5
Gtell ask	a-9
Gtell because	a-20
Gtell feel	a-14
Gtell hear	a9
Gtell moved	a-30
Gtell no	a4
Gtell paper	a-4
Gtell role	a-38
Gtell send	a11
Gtell that	a-5
Gtell time	a10
Gtell was	a-6
Gtell way	a18
Gtell we	a4
Gtell you	a-3
Gthat <day>	a-10
Gthat <figure>	a-7
Gthat <mark>	a-14
Gthat <month>	a-21
Gthat <name>	a-4
Gthat <number>	a-4
Gthat able	a-4
Gthat ask	a-22
Gthat doubt	a-8
Gthat hear	a-5
Gthat hush	a-11
Gthat i	a7
Gthat moved	a-5
Gthat no	a-9
Gthat pay	a4
Gthat talk	a-3
Gthat tell	a-14
Gthat they	a-7
Gthat time	a-6
Gthat was	a-3
Gthat we	a-3
Gthey <figure>	a-20
Gthey <mark>	a-19
Gthey <month>	a12
Gthey <name>	a-21
Gthey <number>	a-6
Gthey able	a-8
Gthey because	a-13
Gthey feel	a-17
Gthey kin	a-12
Gthey mention	a-8
Gthey no	a-12
Gthey paper	a-11
Gthey pay	a-50
Gthey role	a-5
Gthey send	a-11
Gthey that	a-4
Gthey they	a-12
Gthey time	a-7
Gthey way	a-15
Gthey we	a-15
Gtime <day>	a-5
Gtime <figure>	a-18
Gtime <mark>	a-19
Gtime <month>	a16
Gtime <name>	a-4
Gtime and	a-6
Gtime ask	a-38
Gtime because	a7
Gtime i	a-8
Gtime role	a-42
Gtime that	a3
Gtime time	a18
Gtime was	a-9
Gwas <day>	a10
Gwas <number>	a-5
Gwas able	a-5
Gwas and	a-10
Gwas ask	a-4
Gwas because	a-4
Gwas doubt	a3
Gwas feel	a11
Gwas hear	a7
Gwas i	a-8
Gwas no	a9
Gwas paper	a-4
Gwas pay	a-12
Gwas send	a-20
Gwas talk	a-6
Gwas they	a-14
Gwas time	a-16
Gwas we	a-7
Gwas you	a-3
Gway <day>	a-26
Gway <figure>	a-23
Gway <mark>	a-24
Gway <name>	a-28
Gway <number>	a-23
Gway and	a-4
Gway ask	a-17
Gway because	a4
Gway hear	a-34
Gway hush	a-9
Gway i	a-18
Gway moved	a-30
Gway send	a-26
Gway talk	a-4
Gway tell	a-11
Gway that	a-16
Gway they	a-16
Gway was	a-6
Gway you	a3
Gwe <day>	a-3
Gwe <name>	a-25
Gwe <number>	a-21
Gwe and	a-9
Gwe doubt	a-15
Gwe hear	a-14
Gwe kin	a-30
Gwe moved	a-6
Gwe role	a-25
Gwe talk	a-33
Gwe tell	a-5
Gwe that	a-5
Gwe they	a-32
Gwe way	a9
Gyou <name>	a-37
Gyou because	a-23
Gyou doubt	a-27
Gyou i	a-7
Gyou send	a-36
Gyou that	a-7
Gyou was	a-10
H 	a-7
H <figure>	a-28
H <mark>	a-18
H <month>	a-4
H <name>'s	a-18
H <number>	a-9
H able	a-11
H and	a-20
H ask	a-3
H because	a-7
H doubt	a-5
H feel	a-21
H hear	a-6
H hush	a-6
H i	a-3
H kin	a-11
H mention	a-8
H no	a-11
H paper	a-22
H role	a-6
H send	a-13
H talk	a-3
H tell	a-8
H that	a-10
H they	a-11
H time	a-11
H was	a-15
H we	a-33
H you	a-32
H<day> they	a-11
H<day> time	a-8
H<figure> 	a-14
H<figure> <mark>	a-5
H<mark> 	a-23
H<month> 	a-9
H<name> 	a-8
H<name> <mark>	a-8
H<name> <name>	a-4
H<name> ask	a9
H<name> i	a-28
H<name> no	a-17
H<name> role	a-14
H<name> tell	a8
H<name> that	a-14
H<name> they	a-4
H<name> was	a4
H<name>'s 	a4
H<number> 	a-4
H<number> able	a-11
H<number> and	a-31
H<number> i	a-28
H<number> paper	a-26
H<number> pay	a-9
H<number> role	a-18
H<number> they	a-30
H<number> time	a8
H<number> was	a-24
H<number> way	a-11
Hable 	a-7
Hable and	a-11
Hable i	a-33
Hable that	a-19
Hand <number>	a-28
Hand ask	a3
Hand because	a7
Hand doubt	a-34
Hand hear	a-45
Hand hush	a-11
Hand kin	a5
Hand no	a-13
Hand role	a13
Hand tell	a-30
Hand that	a9
Hand they	a3
Hask 	a-9
Hask <number>	a-22
Hask i	a-5
Hask that	a7
Hask they	a-26
Hbecause 	a-6
Hbecause and	a5
Hbecause i	a-8
Hbecause that	a-7
Hbecause they	a-3
Hbecause we	a-22
Hdoubt 	a-13
Hdoubt <number>	a-3
Hdoubt ask	a-30
Hdoubt because	a-22
Hdoubt doubt	a-29
Hdoubt hear	a-25
Hdoubt i	a-21
Hdoubt moved	a-27
Hdoubt role	a-21
Hdoubt talk	a4
Hdoubt tell	a-16
Hdoubt that	a-18
Hdoubt was	a-20
Hfeel 	a-16
Hfeel i	a-16
Hfeel that	a4
Hhear 	a-16
Hhear <day>	a-24
Hhear and	a-23
Hhear i	a-36
Hhear that	a-14
Hhear they	a4
Hhush 	a-21
Hhush hear	a-26
Hhush moved	a18
Hi 	a-4
Hi <day>	a9
Hi <number>	a-22
Hi able	a-19
Hi because	a-24
Hi doubt	a-4
Hi feel	a-12
Hi hear	a-7
Hi hush	a6
Hi i	a-6
Hi kin	a-10
Hi moved	a-5
Hi no	a7
Hi paper	a-10
Hi role	a-21
Hi send	a-13
Hi that	a-15
Hi they	a-13
Hi was	a-5
Hi way	a-18
Hkin 	a-12
Hkin and	a-21
Hkin was	a-13
Hmention 	a-8
Hmention i	a-22
Hmention that	a-23
Hmoved 	a-3
Hmoved and	a-12
Hmoved because	a-7
Hmoved i	a-32
Hmoved that	a-32
Hmoved was	a-8
Hno 	a-3
Hno tell	a-33
Hpaper 	a-16
Hpaper <number>	a-12
Hpaper and	a-23
Hpaper i	a-16
Hpaper paper	a-16
Hpaper that	a-28
Hpaper they	a-18
Hpay 	a-13
Hrole 	a-4
Hrole <name>	a-7
Hrole because	a-20
Hrole i	a4
Hrole they	a-30
Hrole was	a-19
Hsend 	a-33
Hsend i	a-26
Hsend that	a-21
Hsend they	a-5
Htalk 	a-7
Htalk i	a-33
Htalk talk	a-18
Htalk that	a-3
Htalk they	a-27
Htalk was	a-33
Htell 	a-4
Htell <name>	a-7
Htell and	a-28
Htell i	a-31
Htell talk	a-15
Htell that	a-21
Htell they	a-15
Htell was	a15
Hthat 	a-5
Hthat and	a-8
Hthat because	a-33
Hthat doubt	a-8
Hthat i	a-5
Hthat moved	a13
Hthat paper	a-9
Hthat talk	a-33
Hthat tell	a-14
Hthat that	a-18
Hthat they	a-7
Hthat was	a-15
Hthat you	a-9
Hthey <number>	a6
Hthey able	a-35
Hthey ask	a7
Hthey doubt	a14
Hthey i	a-24
Hthey moved	a3
Hthey no	a-7
Hthey role	a-25
Hthey send	a-10
Hthey tell	a-12
Hthey that	a-30
Hthey they	a-17
Hthey way	a-32
Htime 	a-22
Htime and	a-13
Htime i	a-21
Htime they	a-19
Hwas 	a-11
Hwas <name>	a3
Hwas <number>	a-6
Hwas and	a-29
Hwas ask	a-23
Hwas because	a-23
Hwas doubt	a-28
Hwas i	a-27
Hwas no	a-25
Hwas tell	a-25
Hwas that	a-35
Hwas they	a-10
Hwas was	a9
Hwas way	a-32
Hway 	a-16
Hway and	a-24
Hway because	a-28
Hway i	a-22
Hway was	a-17
Hway way	a-15
Hwe 	a-5
Hwe tell	a-7
Hyou 	a-13
Hyou hear	a-5
I 	a-8
I <day>	a4
I <figure>	a-15
I <mark>	a-3
I <month>	a-12
I <number>	a-9
I able	a-15
I ask	a-4
I because	a-8
I doubt	a-22
I feel	a-14
I hush	a-8
I i	a-3
I kin	a-3
I mention	a-10
I moved	a10
I no	a-11
I paper	a-24
I pay	a-22
I role	a-7
I send	a-12
I talk	a-16
I that	a-8
I time	a-16
I was	a-4
I way	a-12
I we	a3
I you	a4
I<day> 	a-7
I<day> they	a-5
I<day> time	a-27
I<figure> 	a-19
I<mark> 	a-14
I<mark> <name>	a-10
I<name> 	a-12
I<name> <mark>	a-11
I<name> and	a-11
I<name> ask	a-8
I<name> i	a-3
I<name> no	a-22
I<name> role	a-11
I<name> tell	a-22
I<name> that	a17
I<name> was	a6
I<name>'s 	a-20
I<number> 	a-13
I<number> able	a-16
I<number> i	a9
I<number> paper	a-23
I<number> pay	a4
I<number> role	a-30
I<number> talk	a-33
I<number> they	a23
I<number> time	a-19
I<number> was	a5
I<number> way	a-21
Iable 	a-13
Iable and	a-16
Iable i	a-5
Iable that	a-6
Iand 	a-26
Iand <name>	a-3
Iand <number>	a-7
Iand and	a-13
Iand ask	a-9
Iand because	a-13
Iand doubt	a-27
Iand hear	a-16
Iand hush	a-13
Iand i	a-23
Iand kin	a-23
Iand no	a-20
Iand role	a-33
Iand that	a-25
Iand they	a-36
Iand was	a-29
Iand we	a-23
Iask 	a-5
Iask <number>	a-30
Iask that	a-27
Iask they	a-23
Ibecause 	a-19
Ibecause and	a-8
Ibecause i	a-21
Ibecause that	a-34
Ibecause they	a-33
Ibecause we	a-33
Idoubt 	a-11
Idoubt <number>	a-7
Idoubt ask	a-20
Idoubt because	a4
Idoubt hear	a-17
Idoubt i	a-40
Idoubt moved	a-23
Idoubt role	a-27
Idoubt talk	a-26
Idoubt tell	a-21
Idoubt that	a-9
Idoubt was	a-22
Ifeel 	a-10
Ifeel i	a-4
Ifeel that	a-37
Ihear 	a-14
Ihear <day>	a-7
Ihear and	a5
Ihear i	a4
Ihear they	a12
Ihush 	a-27
Ihush hear	a-25
Ihush moved	a-19
Ii 	a-11
Ii <day>	a-28
Ii <number>	a-3
Ii able	a-26
Ii ask	a-23
Ii because	a-20
Ii doubt	a-23
Ii feel	a-25
Ii hear	a-5
Ii i	a-13
Ii kin	a-15
Ii moved	a-28
Ii no	a-36
Ii paper	a-19
Ii role	a-4
Ii send	a-16
Ii tell	a-18
Ii that	a-12
Ii they	a-10
Ii was	a-19
Ii way	a-16
Ikin 	a-16
Ikin <name>	a-22
Ikin and	a6
Ikin was	a-24
Imention 	a-31
Imention i	a-22
Imention that	a-15
Imoved 	a3
Imoved and	a20
Imoved because	a-27
Imoved i	a-8
Imoved that	a-17
Imoved was	a-28
Ino 	a-33
Ino tell	a-34
Ipaper <number>	a3
Ipaper and	a-4
Ipaper i	a3
Ipaper paper	a-18
Ipaper that	a-10
Ipay 	a-10
Irole 	a-11
Irole <name>	a-22
Irole and	a-8
Irole because	a-5
Irole i	a-27
Irole role	a-16
Irole they	a12
Irole was	a6
Isend 	a-22
Isend i	a-15
Isend that	a12
Isend they	a-8
Italk 	a-5
Italk i	a-13
Italk talk	a-13
Italk that	a-43
Italk they	a6
Italk was	a-17
Itell <name>	a-23
Itell and	a5
Itell i	a-5
Itell talk	a-29
Itell was	a-27
Ithat 	a-15
Ithat <name>	a-13
Ithat <number>	a-14
Ithat because	a-8
Ithat doubt	a-10
Ithat i	a-26
Ithat moved	a-31
Ithat no	a-46
Ithat paper	a-4
Ithat talk	a-39
Ithat tell	a-15
Ithat that	a-5
Ithat they	a-18
Ithat you	a-23
Ithey 	a-27
Ithey <number>	a-33
Ithey able	a-22
Ithey ask	a-20
Ithey doubt	a-30
Ithey hear	a-30
Ithey i	a-20
Ithey kin	a-23
Ithey moved	a-26
Ithey no	a-26
Ithey role	a-3
Ithey tell	a-24
Ithey that	a-18
Ithey they	a19
Ithey way	a-13
Itime and	a-3
Itime i	a16
Iwas 	a-15
Iwas <name>	a-15
Iwas <number>	a-4
Iwas and	a11
Iwas ask	a-19
Iwas because	a-39
Iwas doubt	a-29
Iwas i	a-20
Iwas no	a-35
Iwas role	a-24
Iwas tell	a-12
Iwas that	a-19
Iwas they	a7
Iwas was	a-19
Iwas way	a-22
Iway and	a-19
Iway because	a-34
Iway was	a-27
Iway way	a-27
Iwe 	a-13
Iwe tell	a-13
Iyou 	a-33
Iyou hear	a-11
J  	a-14
J  <day>	a-16
J  <figure>	a-26
J  <mark>	a-32
J  <name>	a-17
J  <number>	a-5
J  and	a-24
J  ask	a-14
J  because	a-22
J  doubt	a-18
J  feel	a-24
J  hear	a-19
J  hush	a-33
J  i	a-12
J  mention	a7
J  moved	a-14
J  no	a-21
J  paper	a-12
J  pay	a9
J  role	a-8
J  talk	a-14
J  tell	a-17
J  that	a-18
J  they	a-27
J  was	a-4
J  way	a-6
J  we	a-28
J  you	a-26
J <day> 	a-7
J <day> they	a-7
J <figure> 	a-17
J <mark> 	a-14
J <mark> <name>	a-8
J <month> 	a-23
J <name> <name>	a-8
J <name> and	a-23
J <name> ask	a7
J <name> tell	a-5
J <name> they	a-13
J <name> was	a4
J <number> 	a-9
J <number> able	a-24
J <number> and	a-28
J <number> i	a-32
J <number> pay	a19
J <number> way	a-20
J and <name>	a-25
J and <number>	a-18
J and and	a-7
J and because	a-26
J and doubt	a-23
J and hush	a-14
J and i	a-34
J and role	a-15
J and tell	a-15
J and that	a-8
J and they	a-11
J and was	a-24
J and we	a-13
J ask 	a-9
J ask i	a-8
J ask that	a-29
J because 	a-14
J because and	a-25
J because i	a-40
J because that	a4
J because they	a-24
J doubt 	a-4
J doubt because	a-21
J doubt i	a-8
J feel 	a-26
J hear 	a4
J hear i	a-3
J hear that	a-34
J hear they	a-32
J hush 	a-11
J i 	a-17
J i able	a-11
J i and	a-26
J i ask	a-44
J i because	a6
J i doubt	a-12
J i hear	a18
J i i	a-11
J i kin	a-23
J i no	a-14
J i paper	a-28
J i role	a-25
J i send	a12
J i tell	a-28
J i was	a-13
J kin 	a-33
J kin <name>	a-18
J kin and	a3
J mention 	a-27
J moved that	a9
J no 	a-3
J paper 	a-20
J paper and	a-23
J paper i	a-19
J role <name>	a-26
J role and	a-41
J role i	a-7
J role role	a8
J role they	a5
J role was	a12
J send i	a-21
J talk 	a-19
J talk i	a-10
J talk that	a-10
J tell i	a-8
J tell talk	a-30
J tell that	a-25
J tell they	a-10
J that 	a-14
J that <name>	a-22
J that <number>	a-26
J that and	a-26
J that doubt	a-33
J that i	a-23
J that moved	a-7
J that tell	a-5
J that that	a-23
J that they	a-29
J they 	a-11
J they able	a-37
J they ask	a-3
J they doubt	a8
J they i	a3
J they kin	a-24
J they moved	a-25
J they tell	a-14
J they was	a-40
J time i	a-16
J time they	a-31
J was 	a-13
J was <name>	a-23
J was <number>	a-22
J was because	a-17
J was i	a-10
J was that	a-20
J was they	a-20
J was was	a4
J way and	a-19
J way i	a-22
J way was	a-10
J way way	a12
J we 	a-23
J you 	a-17
J<day>  	a-5
J<figure>  	a-16
J<mark>  	a-20
J<month>  	a6
J<name>  <name>	a-29
J<name>  ask	a-11
J<name>  i	a-15
J<name>  role	a-35
J<name>  that	a-7
J<name>  they	a5
J<name> <name> <name>	a-23
J<name> <name> and	a-31
J<name> <name> role	a-23
J<name> <name> they	a-6
J<name> and 	a-33
J<name> and i	a8
J<name> and they	a8
J<name> ask 	a-3
J<name> role 	a-3
J<name> tell 	a-6
J<name> that 	a-22
J<name> was 	a10
J<number>  <number>	a-32
J<number>  and	a-15
J<number>  i	a-12
J<number>  that	a-25
J<number>  they	a11
J<number>  time	a15
J<number>  was	a-3
J<number> able 	a-10
J<number> i 	a-17
J<number> way 	a-10
Jable  	a-30
Jable  and	a-23
Jable  i	a-21
Jable  that	a-12
Jable i 	a-21
Jand  	a-16
Jand  <number>	a7
Jand  and	a-20
Jand  doubt	a-29
Jand  i	a25
Jand  role	a7
Jand  that	a-9
Jand  they	a-14
Jand  was	a12
Jand <name> 	a9
Jand <name> <name>	a-8
Jand <number> 	a-22
Jand and they	a-4
Jand because 	a10
Jand doubt 	a-20
Jand hush 	a-23
Jand i moved	a-3
Jand i tell	a-9
Jand i was	a7
Jand role 	a-6
Jand that was	a-13
Jand they 	a-7
Jand they kin	a-26
Jand they tell	a-12
Jand was was	a10
Jask  	a-18
Jask  hear	a-23
Jask  i	a7
Jask i 	a-36
Jask that 	a-29
Jask that i	a-34
Jask they 	a-17
Jbecause  	a-29
Jbecause  <name>	a17
Jbecause  and	a-27
Jbecause  because	a-32
Jbecause  i	a-11
Jbecause  that	a-26
Jbecause i 	a-22
Jbecause i kin	a-18
Jbecause i was	a-11
Jbecause that was	a12
Jbecause they 	a-16
Jdoubt  	a-9
Jdoubt  and	a-20
Jdoubt  i	a-15
Jdoubt  that	a6
Jdoubt  they	a-22
Jdoubt <number> 	a-32
Jdoubt i 	a-20
Jdoubt tell 	a-12
Jdoubt that i	a-28
Jdoubt was 	a-17
Jfeel  	a-29
Jhear  i	a-13
Jhear i 	a-14
Jhear that 	a-3
Jhear they 	a-24
Jhush  	a-14
Ji  	a-11
Ji  <name>	a-30
Ji  <number>	a-35
Ji  able	a-8
Ji  and	a-21
Ji  because	a-9
Ji  doubt	a-19
Ji  hear	a-20
Ji  i	a-15
Ji  kin	a-21
Ji  moved	a-5
Ji  paper	a-8
Ji  role	a7
Ji  send	a5
Ji  talk	a-9
Ji  tell	a5
Ji  that	a-3
Ji  they	a-7
Ji  was	a14
Ji <day> 	a10
Ji able 	a-4
Ji ask 	a-15
Ji ask that	a5
Ji ask they	a16
Ji because 	a-17
Ji because i	a-12
Ji doubt 	a-20
Ji feel 	a3
Ji hear 	a-19
Ji i 	a-32
Ji kin 	a10
Ji moved 	a-13
Ji tell 	a-3
Ji tell they	a-10
Ji they 	a-10
Ji was 	a-4
Ji was <number>	a-23
Ji way 	a-7
Jkin  	a-9
Jkin <name> 	a4
Jkin was 	a-17
Jmention  	a-20
Jmoved  	a-25
Jmoved  because	a-18
Jmoved  i	a-33
Jmoved because i	a-7
Jmoved i 	a-30
Jmoved that 	a-22
Jpaper  	a-28
Jpaper  i	a-28
Jpaper and 	a-16
Jpaper and i	a-12
Jpaper i 	a-9
Jpaper paper 	a-10
Jpay  	a-40
Jrole  	a-4
Jrole  <name>	a-3
Jrole  i	a-29
Jrole  role	a-13
Jrole  they	a-25
Jrole <name> 	a7
Jrole <name> <name>	a-6
Jrole and 	a-25
Jrole and <name>	a-13
Jrole i 	a7
Jrole role 	a6
Jrole they 	a-12
Jrole was 	a-10
Jsend  	a-21
Jsend  i	a-18
Jsend i 	a-19
Jtalk  	a-9
Jtalk  i	a-4
Jtalk i 	a-20
Jtell  	a-41
Jtell  i	a-3
Jtell  talk	a19
Jtell  that	a-29
Jtell  they	a-24
Jtell i 	a-24
Jtell i they	a-18
Jtell talk 	a-11
Jtell that 	a-20
Jtell they 	a-3
Jtell they i	a-29
Jthat  	a-8
Jthat  and	a4
Jthat  because	a-29
Jthat  doubt	a-5
Jthat  i	a-6
Jthat  role	a-27
Jthat  that	a-9
Jthat  was	a-12
Jthat <number> 	a-6
Jthat and 	a-27
Jthat i 	a-3
Jthat i able	a-24
Jthat i doubt	a-11
Jthat moved i	a9
Jthat that 	a-30
Jthat was 	a-5
Jthey  	a-9
Jthey  <name>	a3
Jthey  and	a-3
Jthey  doubt	a5
Jthey  hear	a-16
Jthey  i	a4
Jthey  moved	a-10
Jthey  role	a-32
Jthey  talk	a5
Jthey  tell	a-8
Jthey  they	a-30
Jthey  was	a4
Jthey able 	a-27
Jthey ask 	a-6
Jthey ask i	a9
Jthey doubt 	a3
Jthey hear i	a-22
Jthey i 	a-23
Jthey moved 	a-3
Jthey role 	a-19
Jthey tell 	a3
Jthey was 	a-12
Jtime  	a-7
Jtime  time	a-28
Jtime and 	a-9
Jwas  	a-10
Jwas  <name>	a6
Jwas  and	a-20
Jwas  because	a-21
Jwas  doubt	a-25
Jwas  i	a-23
Jwas  paper	a-28
Jwas  role	a-15
Jwas  talk	a-9
Jwas  that	a-24
Jwas  they	a-24
Jwas  was	a-13
Jwas <name> 	a-14
Jwas <name> <name>	a-7
Jwas <number> 	a-18
Jwas doubt 	a-11
Jwas i 	a-22
Jwas that 	a-10
Jwas they 	a-26
Jway  	a-8
Jway  and	a-15
Jway  i	a-13
Jway and 	a-15
Jway was 	a-19
Jway way 	a-15
Jyou  	a-10
a#	a-31
a+	a-24
a<day>	a9
a<mark>	a-24
a<month>	a7
a<name>	a8
a<name>'s	a-39
a<number>	a8
a=	a-27
a>	a-46
aa	a-37
aabout	a-19
aacross	a-28
aafter	a-11
aagain	a10
aall	a-16
aalone	a4
aalways	a-7
aam	a-10
aan	a-25
aand	a-41
aanswer	a3
aanything	a14
aare	a-10
aaround	a-14
aas	a-46
aask	a10
aasked	a-10
aat	a-27
aaway	a3
aback	a3
abad	a-14
abe	a-18
abecause	a-37
abeen	a-34
abefore	a-32
abehind	a-31
abeing	a-32
abetween	a-35
abig	a-45
abit	a-3
abook	a-17
aboth	a-12
abring	a-25
abrought	a-19
abuilt	a-20
abus	a-12
abut	a-48
aby	a-31
acall	a5
acalled	a-23
acame	a-11
acan	a-44
acan't	a-19
acaptain	a-27
acar	a-12
acause	a-34
acertificate	a-4
achef	a-9
achief	a3
achildren	a-3
aclose	a-30
acoach	a-22
acoffee	a-3
acold	a-6
acome	a-4
acomes	a20
acoming	a-12
acopy	a11
acould	a-44
acut	a-24
adate	a11
aday	a18
adid	a-43
adidn't	a-35
ado	a-15
adoctor	a5
adoes	a-29
adog	a-6
adon't	a-37
adone	a-17
adont	a4
adown	a-7
adr	a-46
aeach	a-12
aend	a-27
aenough	a9
aeven	a-36
aevening	a-28
aever	a-40
aevery	a-35
aeverybody	a-36
aeveryone	a-27
aexactly	a-31
aexplained	a-30
aface	a11
afamily	a-12
afather	a-27
afelt	a-23
afifty	a14
afind	a-48
afinished	a-5
afire	a-8
afirst	a-25
aflood	a-4
afloor	a-13
afor	a-24
aforget	a5
aforgot	a3
aform	a-3
aforty	a-14
afound	a-26
afree	a-28
afrom	a-38
afront	a4
afull	a-6
agate	a8
agave	a-21
aget	a-33
agets	a-27
agive	a-22
ago	a9
agod	a-19
agoes	a17
agoing	a9
agonna	a-18
agot	a-17
agroup	a-22
aguy	a-34
ahad	a-37
ahand	a-3
ahands	a20
ahas	a-22
ahave	a-35
ahaving	a-22
ahe	a-28
ahe's	a-33
ahead	a-21
ahear	a-13
aheart	a12
ahello	a-29
aher	a-10
aherself	a3
ahey	a-41
ahis	a-30
ahold	a-26
ahome	a-3
ahonestly	a-25
ahour	a-10
ahow	a-46
ahr	a-15
ahundred	a-20
ai	a-30
ai'd	a-41
ai'll	a-31
ai'm	a-31
ai've	a-29
aif	a-51
aim	a-24
ain	a-7
ainside	a-3
ainterview	a-3
ainto	a-31
ais	a-24
ait	a10
ait's	a-39
aits	a-30
aive	a-22
ajob	a16
ajust	a-52
akeep	a-35
akeeps	a-25
akept	a-18
akids	a6
akitchen	a4
aknow	a-17
aknows	a-6
alady	a-10
alast	a-20
alater	a-7
alaughed	a18
alead	a-6
alet	a-34
aletter	a-9
alevel	a-31
alift	a11
alike	a-44
aliked	a-28
aline	a5
alist	a-20
alittle	a-27
alook	a-35
alooked	a-17
alooking	a-21
alost	a-23
alove	a-20
alunch	a3
amachine	a-17
amade	a-31
amake	a-30
amanager	a-8
amay	a-16
ame	a6
amean	a-26
amention	a-8
amet	a-23
ami	a-42
amind	a4
amine	a-13
aminutes	a-3
amiss	a-31
amoney	a7
amonth	a10
amonths	a11
amost	a5
amostly	a-35
amother	a9
amouth	a17
amr	a-33
amrs	a-30
ams	a-29
amuch	a-9
amust	a-27
amy	a-35
amyself	a-18
aname	a-6
anearly	a-26
aneed	a-32
aneeds	a-29
anever	a-30
anew	a-5
anext	a-24
anight	a14
anights	a13
anineteen	a4
aninety	a-12
ano	a-16
anobody	a-34
anot	a-28
anothing	a-7
anow	a-13
anumber	a-8
aof	a-24
aoff	a-14
aoffice	a-3
aoh	a-28
aok	a6
aokay	a-4
aold	a-25
aon	a-9
aonce	a-4
aones	a-3
aonly	a-11
aopen	a-9
aopened	a-18
aor	a-35
aour	a-34
aout	a-23
aoutside	a-36
aover	a-27
aown	a-13
aowner	a-37
apage	a-6
apanel	a-19
apaper	a6
aparking	a-26
apart	a-23
apast	a-15
apay	a-9
apeople	a9
aperson	a-13
aphone	a6
aplace	a7
aplease	a-41
aprincipal	a-28
aput	a-23
aquestion	a15
aquestions	a20
aquiet	a15
aradio	a4
aran	a-23
aread	a-20
areally	a-6
arecord	a3
arecording	a-7
aright	a-36
aring	a8
aroad	a16
aroof	a18
around	a8
arun	a-25
arunning	a-7
aruns	a-24
asafety	a6
asame	a-3
asample	a10
asaw	a-19
asay	a-21
asays	a-10
aschool	a-11
asecond	a-20
asee	a-15
aseen	a11
asend	a-34
ashe	a-26
ashe's	a-23
ashes	a-35
ashift	a6
ashort	a-13
ashould	a-45
ashow	a-31
ashowed	a-26
aside	a17
asign	a-4
asince	a-21
asir	a-37
asister	a-33
asit	a-27
asite	a-25
asitting	a-7
asmall	a-4
aso	a-25
asome	a-25
asomebody	a-31
asomeone	a-31
asomething	a8
aspeak	a-30
astart	a-14
astarted	a-24
astay	a-32
astill	a-36
astory	a-27
astraight	a-29
asure	a-35
atable	a16
atake	a-29
atalk	a-7
atalked	a-17
atalking	a6
ataught	a-12
atea	a-14
ateacher	a-12
ateam	a6
atell	a-7
atelling	a-18
athan	a-33
athat	a-5
athat's	a-44
athats	a-36
athe	a-37
atheir	a-29
athem	a10
athen	a-20
athere's	a-40
athey	a-27
athey'd	a-18
athey'll	a-19
athey're	a-30
athey've	a-19
athing	a7
athink	a3
athinks	a-19
athough	a-13
athought	a-32
athousand	a6
athrough	a-8
aticket	a10
atill	a-23
atime	a3
atimes	a3
ato	a-23
atold	a-6
atomorrow	a6
atoo	a6
atook	a-15
atwenty	a-10
atwice	a15
auh	a-25
aum	a-40
auncle	a3
aunder	a-46
auntil	a-40
aup	a6
aused	a-30
avan	a-7
avery	a-42
avoice	a9
await	a-20
awaiting	a5
awalked	a-16
awalking	a-31
awall	a23
awant	a-35
awanted	a-9
awants	a-28
awas	a-28
awasn't	a-23
awater	a-3
awe	a-40
awedding	a-26
aweek	a-3
aweeks	a-3
awell	a-13
awere	a-33
awhat	a-36
awhen	a-28
awhere	a-36
awhether	a-37
awhich	a-44
awhile	a-51
awho	a-26
awho's	a-23
awhole	a-33
awhose	a-38
awhy	a4
awife	a-29
awill	a-30
awind	a-3
awinter	a15
awith	a-24
awithout	a-34
awomen	a6
aword	a11
awork	a14
aworking	a9
awould	a-29
awrite	a-36
awrong	a18
awrote	a-25
ayeah	a-17
ayear	a5
ayears	a16
ayes	a-33
ayou	a-12
ayoung	a-31
ayour	a-29
a·	a-29
b+	a-21
b<figure>	a-26
b<mark>	a-8
b<month>	a-3
b<name>'s	a4
b<number>	a-4
b=	a-23
babout	a-25
bacross	a-31
bafter	a-27
bagain	a-9
ball	a-5
balone	a-27
balready	a-33
balso	a-10
balways	a-23
bam	a4
ban	a-10
banswer	a-28
banything	a-22
bare	a-25
baround	a-38
bas	a-9
bask	a-33
basked	a-7
bat	a-9
baway	a-20
bback	a-26
bbad	a-25
bbe	a-41
bbecause	a-16
bbeen	a-22
bbefore	a-5
bbehind	a-32
bbeing	a-20
bbetween	a20
bbit	a10
bboard	a-20
bbook	a-19
bboss	a-7
bboth	a-23
bbox	a-22
bbring	a9
bbrother	a-10
bbrought	a-11
bbuilding	a-14
bbuilt	a-18
bbus	a-21
bbut	a-6
bby	a-9
bcall	a-34
bcalled	a-30
bcame	a-22
bcan	a-35
bcaptain	a24
bcar	a-18
bcase	a-13
bcause	a-31
bcertificate	a-24
bchair	a-24
bchief	a-3
bchildren	a-5
bclass	a-16
bclose	a-29
bcoach	a-30
bcoffee	a-26
bcold	a-20
bcomes	a-28
bcoming	a-23
bcopy	a-19
bcould	a11
bcouncil	a-26
bcourse	a-28
bcut	a-33
bdate	a-20
bday	a-12
bdays	a-20
bdid	a-25
bdidn't	a-13
bdirector	a-27
bdo	a-6
bdoes	a-30
bdon't	a-6
bdone	a-21
bdont	a3
bdoor	a-16
bdown	a-29
bdr	a10
beach	a-21
belse	a-24
bend	a10
benglish	a-24
benough	a-28
beven	a-26
bevening	a-17
bever	a-24
bevery	a-45
beverybody	a16
beveryone	a-36
bexactly	a-33
bexplained	a-23
bface	a-23
bfamily	a-30
bfar	a-20
bfather	a-9
bfelt	a7
bfifty	a-29
bfind	a-20
bfinished	a-23
bfire	a-19
bfirst	a17
bflood	a-19
bfloor	a-15
bforget	a-26
bforgot	a-38
bform	a-16
bfree	a-22
bfrench	a-30
bfrom	a-11
bfront	a-26
bfull	a4
bgate	a-23
bgave	a7
bget	a5
bgets	a-23
bgive	a-28
bgo	a-33
bgod	a-27
bgoes	a-33
bgoing	a-29
bgonna	a-29
bgood	a-12
bgot	a3
bgroup	a-28
bguy	a-8
bhalf	a-24
bhand	a-22
bhands	a-14
bhas	a-19
bhave	a-28
bhe	a-8
bhe's	a-13
bhead	a-9
bhear	a-30
bheart	a-13
bher	a-12
bhere	a-20
bherself	a-25
bhim	a-29
bhis	a-10
bhold	a-28
bhome	a-27
bhonestly	a8
bhour	a-21
bhours	a-33
bhow	a-12
bhr	a3
bhundred	a-11
bi'll	a-17
bi'm	a5
bi've	a-6
bid	a3
bif	a4
bim	a-7
binside	a6
binterview	a3
binto	a-22
bis	a-8
bit	a-3
bits	a7
bive	a-5
bjob	a-23
bjust	a-3
bkeep	a-26
bkeeps	a-10
bkept	a-14
bkid	a-18
bkids	a-19
bkitchen	a-24
bknow	a-40
bknows	a-18
blady	a-11
blast	a-25
blate	a-17
blater	a4
blaugh	a-32
blaughed	a-24
blead	a-35
bleave	a-26
bleft	a-26
bletter	a-13
blevel	a-25
blicence	a-15
blift	a-25
blike	a-29
bline	a-19
blist	a-9
blittle	a-21
blong	a-27
blook	a-18
blooked	a-31
blooking	a-10
blost	a-23
blove	a-27
blunch	a-5
bmachine	a-29
bmade	a8
bmake	a13
bman	a-4
bmanager	a-36
bmay	a-25
bme	a-12
bmean	a-9
bmention	a-20
bmet	a5
bmind	a-25
bmine	a-9
bminutes	a-31
bmiss	a8
bmoney	a-16
bmonth	a-26
bmonths	a-33
bmore	a-26
bmorning	a-30
bmost	a6
bmostly	a-35
bmother	a-21
bmouth	a-20
bmr	a5
bms	a5
bmuch	a-22
bmust	a-29
bmy	a-8
bmyself	a-40
bname	a-29
bneed	a-4
bneeds	a-31
bnever	a-21
bnew	a-26
bnice	a-8
bnight	a-32
bnights	a-20
bnineteen	a4
bninety	a8
bno	a-8
bnobody	a-11
bnot	a-4
bnothing	a-7
bnow	a5
bnumber	a-27
bof	a-22
boff	a-25
boffice	a-36
boh	a7
bokay	a-15
bold	a-24
bon	a-10
bonce	a-22
bones	a-17
bonly	a5
bopen	a-30
bopened	a-13
bor	a-27
bother	a-25
bour	a-22
bout	a-12
boutside	a-29
bover	a-11
bown	a-25
bowner	a-24
bpage	a-24
bpanel	a-8
bpaper	a-19
bparking	a7
bpart	a-18
bpast	a-23
bpay	a-22
bpeople	a-47
bperson	a-35
bphone	a-31
bplace	a-40
bplan	a-12
bplease	a6
bput	a-9
bquestion	a-29
bquestions	a-21
bquiet	a-26
bradio	a-9
bran	a-19
bread	a-17
breal	a6
breally	a-30
brecord	a-14
brecording	a-16
bring	a-19
broad	a-21
broof	a-22
broom	a-23
bround	a-25
brun	a-21
brunning	a-28
bruns	a-15
bsafety	a-23
bsaid	a-40
bsame	a-9
bsample	a-6
bsaw	a10
bsay	a-7
bsaying	a-28
bsays	a-34
bschool	a-38
bsecond	a-32
bsee	a5
bsend	a-15
bservice	a-20
bshe	a-8
bshe's	a-5
bshift	a-19
bshoes	a-17
bshop	a-22
bshort	a-26
bshould	a-22
bshow	a-25
bshowed	a-23
bside	a-20
bsign	a-13
bsince	a-44
bsir	a17
bsit	a-13
bsite	a-19
bsitting	a6
bsmall	a-4
bsmells	a5
bsome	a-10
bsomebody	a14
bsomeone	a14
bsomething	a28
bsomewhere	a10
bspeak	a-8
bspoke	a-12
bstart	a-28
bstarted	a-13
bstay	a-30
bstill	a-8
bstop	a-32
bstory	a-26
bstraight	a-33
bsure	a-18
btable	a-19
btake	a-25
btalk	a-23
btalked	a5
btalking	a-27
btaught	a-16
btea	a-21
bteacher	a7
bteam	a-22
btell	a11
btelling	a-12
btest	a-42
bthan	a-25
bthat	a-12
bthat's	a-11
bthats	a13
bthe	a7
btheir	a-23
bthem	a-14
bthen	a8
bthere	a-13
bthere's	a-3
bthey	a3
bthey're	a18
bthey've	a7
bthing	a-21
bthink	a-22
bthinks	a-20
bthird	a-27
bthirty	a-25
bthis	a-6
bthose	a-22
bthought	a-15
bthousand	a-24
bthrough	a-30
bticket	a-28
btill	a-22
btime	a-21
btimes	a-20
bto	a-7
btoday	a-29
btomorrow	a-44
btoo	a-23
btook	a-29
btwenty	a-5
btwice	a-41
buh	a4
bum	a6
buncle	a-6
bunder	a-27
buntil	a-5
bup	a-23
bus	a-26
bused	a-19
bvery	a-26
bvoice	a-22
bwait	a-21
bwaiting	a-12
bwalking	a-22
bwall	a-19
bwant	a-12
bwanted	a-28
bwants	a-25
bwas	a-43
bwasn't	a-5
bwater	a6
bway	a-19
bwedding	a-19
bweek	a-27
bweeks	a-10
bwent	a-47
bwere	a-40
bwhat	a6
bwhere	a8
bwhether	a-36
bwhich	a-10
bwhile	a6
bwho	a-8
bwho's	a-33
bwhole	a-24
bwhose	a-30
bwhy	a-33
bwife	a-20
bwill	a-25
bwind	a-34
bwinter	a-29
bwith	a-9
bwithout	a-36
bwomen	a-23
bword	a-24
bwords	a-37
bwork	a9
bworking	a-32
bwould	a-12
bwrite	a-16
bwrong	a-22
bwrote	a-12
byeah	a-25
byear	a-24
byears	a-27
byes	a-21
byet	a-24
byou	a-9
byoung	a-23
byour	a-27
c#	a-30
c+	a-27
c<day>	a-15
c<end>	a-41
c<figure>	a-28
c<mark>	a-20
c<month>	a-12
c<name>	a-4
c<name>'s	a-4
c<number>	a-4
c=	a-16
c>	a-32
cabout	a-25
cafter	a-3
call	a-17
calone	a-28
calready	a-28
calso	a11
calways	a3
cam	a-10
can	a-29
cand	a-10
caround	a-14
cas	a-8
cask	a-12
casked	a5
cat	a-14
caway	a-27
cback	a-39
cbad	a-25
cbe	a20
cbecause	a-21
cbeen	a9
cbefore	a-7
cbehind	a-18
cbeing	a4
cbetween	a4
cbig	a-5
cbit	a-25
cboard	a8
cbook	a-24
cboss	a-4
cboth	a-29
cbox	a-27
cbring	a-12
cbrother	a-17
cbuilding	a3
cbuilt	a-28
cbut	a-42
cby	a-9
ccall	a-7
ccame	a-5
ccan	a-13
ccan't	a-6
ccaptain	a3
ccar	a-3
ccard	a-27
ccase	a-25
ccause	a-35
ccertificate	a-32
cchair	a15
cchildren	a7
cclass	a-29
cclose	a13
ccoach	a7
ccoffee	a-17
ccold	a-26
ccome	a-4
ccomes	a7
ccoming	a8
ccopy	a-8
ccould	a14
ccouncil	a20
ccourse	a-21
ccut	a-31
cdate	a9
cday	a-18
cdays	a-15
cdid	a6
cdidn't	a-3
cdirector	a-28
cdo	a-3
cdoctor	a4
cdoes	a-14
cdog	a-30
cdone	a-34
cdont	a-10
cdoor	a-28
cdown	a-8
cdr	a4
ceach	a-31
celse	a7
cenglish	a-16
cenough	a-3
ceven	a-34
cevening	a-27
cever	a-16
cevery	a-33
ceverybody	a-25
ceveryone	a-27
cexactly	a-14
cexplained	a9
cface	a-30
cfamily	a-26
cfar	a-26
cfather	a-21
cfelt	a6
cfifty	a-12
cfind	a-22
cfinished	a-29
cfirst	a-8
cflood	a-10
cfloor	a-15
cfor	a-4
cforget	a-6
cforgot	a4
cform	a-25
cforty	a-28
cfound	a-9
cfree	a-28
cfrench	a-23
cfrom	a-18
cfront	a3
cfull	a-36
cgate	a-16
cgave	a6
cget	a12
cgets	a3
cgive	a-10
cgo	a-3
cgod	a-31
cgoes	a6
cgoing	a-8
cgonna	a21
cgood	a-5
cguy	a4
chad	a12
chalf	a-17
chand	a-7
chave	a6
chaving	a-23
che	a-17
che's	a-15
chead	a5
chear	a10
cher	a-3
chere	a-16
cherself	a-14
chim	a-9
chis	a-28
chold	a-20
chome	a-36
chonestly	a10
chour	a-15
chours	a-14
chow	a-18
chr	a-33
chundred	a-16
ci'd	a-29
ci'll	a-12
ci'm	a-26
ci've	a-9
cid	a3
cif	a-23
cim	a-43
cinside	a-24
cinterview	a-23
cinto	a-38
cit	a-12
cits	a-33
cive	a-8
cjob	a-11
cjust	a-6
ckeep	a-9
ckeeps	a-27
ckept	a3
ckid	a-21
ckids	a-8
ckitchen	a-5
cknow	a-20
cknows	a-21
clady	a6
clast	a-36
clate	a-25
clater	a-26
claugh	a8
claughed	a14
clead	a3
cleave	a-25
cleft	a-26
clet	a-8
cletter	a-3
clevel	a-16
clicence	a-24
clift	a-14
clike	a12
cliked	a-22
cline	a-14
clist	a-17
clong	a-34
clook	a-10
clooked	a19
clooking	a9
clost	a-13
clove	a4
clunch	a4
cmachine	a-22
cmade	a-4
cmake	a-6
cman	a-32
cmanager	a4
cmay	a-7
cme	a-6
cmean	a3
cmi	a-37
cmind	a16
cmine	a-27
cminutes	a-38
cmiss	a-23
cmoney	a-38
cmonth	a-29
cmonths	a-22
cmorning	a-33
cmost	a-27
cmostly	a22
cmother	a-25
cmouth	a-35
cmr	a-8
cmrs	a-3
cms	a-41
cmuch	a-28
cmust	a-16
cmy	a-15
cname	a-12
cnearly	a14
cneeds	a4
cnever	a3
cnew	a-25
cnext	a-33
cnice	a-15
cnight	a-32
cnights	a-27
cnineteen	a-15
cno	a-11
cnobody	a-9
cnot	a-15
cnothing	a-30
cnow	a-4
cnumber	a10
coff	a-22
coffice	a21
coh	a-32
cokay	a12
cold	a-9
con	a-6
conce	a-14
cones	a8
conly	a-9
copen	a-29
copened	a10
cor	a-25
cother	a-13
cour	a-40
cout	a-19
coutside	a-28
cover	a-27
cown	a-14
cowner	a4
cpage	a-24
cpanel	a6
cpaper	a-33
cpast	a-29
cpeople	a-11
cperson	a13
cphone	a-12
cplace	a-3
cplan	a-12
cplease	a-34
cquestion	a30
cquestions	a-8
cquiet	a-26
cradio	a-17
cread	a-21
creal	a-26
creally	a-17
crecord	a-21
crecording	a-20
cright	a-26
croad	a-25
croof	a-21
croom	a-20
cround	a-15
crun	a-17
cruns	a-17
csafety	a-27
csaid	a-14
csame	a-37
csaw	a-26
csay	a-27
csaying	a-30
csays	a9
csecond	a-31
csee	a13
csend	a-20
cservice	a-29
cshe	a-6
cshe's	a-33
cshift	a-15
cshoes	a-7
cshop	a-23
cshort	a12
cshould	a14
cshow	a-24
cshowed	a-14
cside	a-26
csince	a-36
csir	a-8
csit	a-29
csite	a-19
csitting	a-25
csmall	a-29
cso	a-17
csome	a-6
csomebody	a-3
csomeone	a-30
csomething	a-5
csomewhere	a6
csorry	a-33
cspeak	a-20
cspoke	a13
cstart	a5
cstarted	a-12
cstay	a8
cstill	a-9
cstop	a-26
cstraight	a-25
csure	a-6
ctable	a-29
ctake	a16
ctalk	a-28
ctalked	a-19
ctalking	a-22
ctaught	a-24
ctea	a-11
cteacher	a-10
cteam	a-24
ctell	a-12
ctelling	a-14
ctest	a-21
cthan	a-30
cthat	a-13
cthat's	a-25
cthe	a6
ctheir	a-10
cthem	a-14
cthen	a-6
cthere's	a16
cthey	a-9
cthey'd	a-34
cthey'll	a-6
cthey're	a-19
cthey've	a-14
cthing	a18
cthink	a-14
cthinks	a18
cthird	a-32
cthirty	a3
cthis	a-23
cthose	a-28
cthough	a-11
cthought	a-8
cthousand	a-15
cthrough	a-32
cticket	a-15
ctill	a-15
ctime	a-5
ctimes	a-31
ctoday	a-16
ctomorrow	a-15
ctoo	a-28
ctwenty	a-27
ctwice	a-19
cuh	a-34
cum	a-6
cuncle	a5
cunder	a-27
cuntil	a-11
cup	a-17
cused	a11
cvan	a-23
cvery	a-28
cwait	a-42
cwaiting	a-4
cwalked	a-12
cwalking	a-28
cwall	a-20
cwant	a3
cwanted	a4
cwants	a-4
cwasn't	a-8
cwater	a-19
cway	a-34
cwe	a-10
cwedding	a-21
cweeks	a9
cwell	a3
cwhat	a-5
cwhen	a-11
cwhere	a-9
cwhether	a-23
cwhich	a-39
cwhile	a-4
cwho	a-13
cwho's	a-28
cwhole	a-40
cwhose	a-19
cwhy	a-27
cwill	a-9
cwind	a-34
cwinter	a-30
cwith	a-9
cwithout	a-6
cwomen	a-17
cword	a-29
cwork	a-16
cwould	a3
cwrite	a-18
cwrong	a-20
cwrote	a-3
cyeah	a-9
cyear	a-28
cyears	a-19
cyes	a-31
cyet	a-23
cyou	a-20
cyoung	a-31
cyour	a-25
d<begin> <mark>	a-10
d<begin> i	a-10
d<begin> okay	a-38
d<begin> so	a-24
d<begin> well	a-36
d<day> in	a7
d<day> the	a-10
d<mark> <name>	a-11
d<name> <mark>	a-9
d<name> <name>	a-6
d<name> and	a-17
d<name> from	a-14
d<name> has	a-25
d<name> he	a-14
d<name> he's	a-9
d<name> i	a-8
d<name> is	a-36
d<name> she's	a-10
d<name> the	a-16
d<name> told	a-13
d<name> was	a-17
d<name> who	a-20
d<number> and	a-18
d<number> hours	a5
d<number> hundred	a-17
d<number> i	a-15
d<number> in	a-11
d<number> minutes	a3
d<number> months	a13
d<number> of	a-27
d<number> the	a-11
d<number> weeks	a-3
d<number> years	a-5
da <number>	a-21
da bit	a10
da good	a-28
da year	a4
dabout a	a-9
dabout it	a18
dabout the	a-14
dafter the	a-9
dall the	a-7
dan hour	a5
dand <name>	a-19
dand <number>	a-41
dand a	a-15
dand he	a-12
dand her	a-27
dand his	a-19
dand how	a-19
dand i	a-14
dand i'm	a-17
dand it	a-22
dand it's	a-29
dand my	a-16
dand nobody	a-19
dand not	a-29
dand she	a-25
dand that	a-19
dand the	a-25
dand then	a-33
dand there	a-22
dand they	a-12
dand we	a-17
das a	a-21
dat <number>	a-7
dat all	a17
dat my	a-17
dat the	a-22
dbecause i	a-10
dbecause my	a-23
dbecause the	a-25
dbefore i	a-12
dbefore the	a-19
dbit of	a-17
dbut i	a-13
dby <day>	a25
dby <name>	a-3
dby the	a-14
dcalled <name>	a17
ddid the	a-8
ddoes the	a-14
ddr <name>	a-8
dend of	a-25
dfor <number>	a3
dfor a	a-14
dfor me	a-5
dfor the	a-19
dfrom a	a-17
dfrom me	a18
dfrom my	a-12
dfrom the	a-20
dgave me	a-10
dget a	a-9
dgot a	a-17
dhad a	a-24
dhad me	a-13
dhad to	a-17
dhave the	a-13
dhave to	a-12
dhe did	a-25
dhe said	a13
dhe was	a-15
dhead of	a-17
dhow she	a-9
dhow they	a-10
di am	a-24
di asked	a-17
di can	a-14
di could	a-26
di did	a-11
di didn't	a-18
di do	a-25
di don't	a-8
di felt	a-15
di got	a14
di had	a-24
di have	a-18
di just	a-19
di must	a-14
di said	a-15
di think	a13
di told	a-20
di want	a-12
di was	a-4
di would	a-20
di'm in	a-11
di've been	a-16
di've got	a-28
dif i	a-9
din <figure>	a24
din <month>	a17
din <number>	a-23
din a	a-20
din my	a-22
din that	a-30
din the	a-20
dis <name>	a6
dis a	a-20
dis i	a-13
dis my	a-16
dis that	a-26
dis the	a-20
dit and	a-15
dit i	a-8
dit in	a-21
dit is	a11
dit the	a-14
dit was	a-22
dknow i	a-11
dlet me	a-17
dlevel <number>	a-3
dlike a	a-21
dlike that	a14
dmade me	a-27
dmanager and	a-9
dme a	a-31
dme and	a-9
dme i	a-16
dme in	a-28
dme the	a-16
dme to	a-24
dmiss <name>	a18
dmr <name>	a10
dms <name>	a-25
dmy last	a-24
dmy own	a-3
dname is	a-28
dof <month>	a12
dof <number>	a-10
dof a	a-19
dof it	a5
dof my	a-18
dof the	a-18
dof them	a-43
doff the	a-17
doh and	a-20
dokay so	a-26
don <day>	a-5
don a	a-22
don it	a11
don my	a-8
don the	a-17
donly <number>	a-27
dout of	a-23
dout the	a-18
dover the	a-21
druns the	a-11
dsaid i	a-7
dshe said	a3
dshe was	a-22
dshe's the	a-12
dshowed me	a-26
dsince i	a-11
dsince my	a-10
dso i	a-16
dso i'm	a-10
dso that	a-28
dso the	a-11
dthat <number>	a6
dthat i	a-10
dthat i've	a-7
dthat in	a26
dthat is	a17
dthat my	a-10
dthat same	a-28
dthat she	a-7
dthat was	a-17
dthat's the	a-16
dthe <name>	a17
dthe <number>	a-47
dthe board	a7
dthe bus	a-3
dthe car	a-31
dthe first	a-24
dthe head	a-32
dthe last	a-19
dthe new	a-29
dthe night	a-35
dthe old	a-18
dthe other	a6
dthe panel	a-17
dthe same	a-6
dthe school	a-30
dthe second	a6
dthe way	a3
dthe whole	a-20
dthem i	a-6
dthen <name>	a-23
dthen the	a-15
dthere was	a-17
dthere's a	a-16
dthey gave	a-10
dthey had	a-14
dthey said	a-33
dthey were	a-22
dthis is	a-11
dto <number>	a-20
dto be	a-36
dto get	a-20
dto go	a-25
dto me	a-13
dto my	a-14
dto say	a-26
dto see	a-28
dto the	a-22
dtold him	a-11
dtold me	a-14
dtold them	a-28
dtwenty <number>	a9
dunder the	a-18
dup on	a-20
dup the	a-20
dused to	a-16
dwant to	a-7
dwanted to	a-7
dwas <name>	a-10
dwas <number>	a25
dwas a	a-25
dwas the	a-16
dwe had	a-15
dwhat i	a-8
dwhen i	a-13
dwhen the	a-14
dwhen they	a-11
dwhich is	a-15
dwho does	a-9
dwho is	a-25
dwith <name>	a-48
dwith <number>	a-38
dwith a	a-19
dwith me	a30
dwith my	a-19
dwith no	a-29
dwith the	a-21
dyears and	a-16
dyou know	a-37
e<day> in	a-8
e<day> the	a-10
e<figure> <mark>	a-5
e<name> <mark>	a-8
e<name> <name>	a-4
e<name> from	a-17
e<name> has	a-4
e<name> he	a-32
e<name> i	a-22
e<name> is	a-6
e<name> she's	a-19
e<name> the	a-11
e<name> told	a15
e<name> was	a16
e<name> who	a-5
e<number> and	a-15
e<number> hours	a-8
e<number> hundred	a-16
e<number> i	a-21
e<number> in	a-15
e<number> minutes	a-11
e<number> months	a-23
e<number> of	a11
e<number> the	a-25
e<number> weeks	a12
e<number> years	a-11
ea <number>	a-17
ea bit	a-17
ea good	a-14
ea year	a-15
eabout a	a-22
eabout it	a-36
eabout the	a-39
eafter the	a-33
eall the	a-18
ean hour	a-12
eand <name>	a4
eand <number>	a-12
eand a	a-14
eand he	a4
eand her	a-24
eand how	a-8
eand i	a-6
eand i'm	a-5
eand it	a-8
eand it's	a-8
eand nobody	a-25
eand not	a-13
eand she	a-5
eand that	a5
eand the	a-8
eand then	a6
eand we	a-10
eas a	a-18
eat <number>	a-4
eat all	a-15
eat my	a-16
eat the	a-8
ebecause i	a-36
ebecause my	a-15
ebecause the	a-33
ebefore the	a-8
ebit of	a19
ebut i	a-11
eby <name>	a-19
eby the	a-3
ecalled <name>	a-19
edid the	a-16
edoes the	a-16
edon't know	a-14
eend of	a18
efor <number>	a-18
efor a	a-6
efor me	a6
efor the	a-13
efrom a	a-16
efrom me	a-17
efrom my	a10
efrom the	a-17
egave me	a4
eget a	a-29
egot a	a-24
ehad a	a13
ehad me	a-24
ehad to	a-23
ehave the	a-5
ehave to	a-6
ehe did	a7
ehe said	a-28
ehe was	a-3
ehead of	a-16
ehow she	a-12
ehow they	a-16
ei asked	a-3
ei can	a-16
ei could	a-8
ei did	a-23
ei didn't	a-9
ei felt	a9
ei got	a-9
ei had	a4
ei just	a3
ei must	a7
ei said	a13
ei think	a-26
ei was	a-9
ei would	a-25
ei'm in	a-19
ei've been	a-6
ei've got	a-20
eif i	a-8
ein <figure>	a-9
ein <month>	a-9
ein <number>	a-4
ein a	a-7
ein that	a-20
ein the	a-3
eis <name>	a-15
eis a	a-14
eis i	a-17
eis my	a-13
eis that	a-16
eis the	a-28
eit and	a-25
eit i	a-30
eit in	a-24
eit is	a-15
eit the	a-22
eit was	a4
eknow i	a-11
elast <number>	a-9
elet me	a-23
elevel <number>	a-19
elike a	a-29
elike that	a-21
emade me	a14
emanager and	a-5
eme a	a-25
eme and	a13
eme in	a-14
eme the	a-19
eme to	a-14
emiss <name>	a15
emr <name>	a8
emrs <name>	a7
ems <name>	a5
emy last	a-9
ename is	a-21
enext week	a-25
eof <month>	a-6
eof <number>	a-14
eof a	a-13
eof it	a-10
eof my	a-13
eof the	a-16
eof them	a-9
eoff the	a-11
eoh and	a33
eokay so	a5
eon a	a-18
eon it	a-19
eon my	a-15
eon that	a-16
eout of	a-3
eout the	a-12
eover the	a-16
eruns the	a-15
esaid i	a-7
eshe's the	a-34
eshowed me	a-21
esince i	a-21
esince my	a-6
eso i	a-3
eso that	a-25
eso the	a5
ethat <number>	a7
ethat i	a-17
ethat i've	a-20
ethat in	a-21
ethat is	a-32
ethat my	a-16
ethat same	a-15
ethat she	a-19
ethat was	a-32
ethat's the	a-38
ethe <figure>	a-9
ethe <number>	a6
ethe board	a-3
ethe bus	a-24
ethe first	a13
ethe head	a13
ethe last	a-15
ethe new	a-10
ethe night	a-16
ethe panel	a11
ethe same	a-24
ethe school	a-25
ethe second	a-22
ethe way	a-10
ethe whole	a-23
ethem i	a-7
ethen <name>	a-11
ethen the	a8
ethere was	a10
ethey gave	a9
ethey had	a-4
ethey said	a-30
eto <number>	a-21
eto be	a6
eto get	a-13
eto go	a-16
eto know	a-17
eto me	a-21
eto my	a-20
eto say	a-6
eto see	a-18
eto the	a-14
etold him	a-27
etold me	a-25
etold them	a-25
etwenty <number>	a9
eunder the	a-24
eup on	a-6
eup the	a-13
eused to	a-19
ewant to	a-25
ewanted to	a-26
ewas <name>	a-10
ewas <number>	a-5
ewas a	a-18
ewas on	a-4
ewas the	a-22
ewe had	a-6
ewhen i	a-25
ewhen the	a-16
ewhen they	a10
ewhich is	a-26
ewho does	a-4
ewho is	a-12
ewhole time	a-5
ewith <name>	a7
ewith <number>	a-20
ewith a	a-20
ewith me	a-17
ewith my	a-12
ewith no	a-19
ewith the	a-6
eyears and	a-4
f<name> <name> <name>	a-23
f<name> <name> and	a-20
f<name> <name> the	a-28
f<name> <name> who	a-3
f<name> and i	a4
f<name> and the	a-19
f<name> from the	a-13
f<number> of them	a8
fdr <name> <name>	a-8
fi had to	a-14
fi was <number>	a-23
fi'm in the	a-17
fin the car	a-22
fit was the	a3
fthe whole time	a-12
fthey gave me	a11
g<day> in	a-23
g<day> the	a-7
g<mark> <name>	a-10
g<name> <mark>	a-11
g<name> from	a-11
g<name> has	a-8
g<name> he	a-5
g<name> he's	a-22
g<name> i	a-4
g<name> is	a-18
g<name> she	a-8
g<name> she's	a-45
g<name> the	a-4
g<name> told	a-15
g<name> was	a-26
g<name> who	a-18
g<number> days	a-15
g<number> hours	a-25
g<number> hundred	a-11
g<number> i	a-7
g<number> in	a-19
g<number> minutes	a-13
g<number> months	a-14
g<number> of	a-9
g<number> the	a13
g<number> weeks	a-8
g<number> years	a-14
ga <number>	a-12
ga bit	a-18
ga good	a-8
ga week	a-5
ga year	a-6
gabout a	a-16
gabout it	a-15
gabout the	a-36
gafter the	a-38
gall the	a-18
gan hour	a-8
gand <name>	a-24
gand <number>	a-11
gand a	a-12
gand he	a-14
gand her	a-7
gand his	a-6
gand how	a-9
gand i	a-17
gand i'm	a-22
gand it	a-14
gand it's	a-12
gand my	a-11
gand nobody	a-15
gand not	a-7
gand she	a-9
gand that	a-20
gand the	a-13
gand then	a-18
gand there	a-19
gand they	a-18
gand we	a-9
gas a	a-8
gat <number>	a-18
gat all	a-10
gat my	a-22
gat the	a-18
gbecause i	a-21
gbecause my	a-16
gbecause the	a-24
gbefore i	a-3
gbefore the	a-32
gbit of	a-10
gbut i	a-16
gby <day>	a-15
gby the	a-17
gcalled <name>	a-18
gdid the	a-10
gdoes the	a-25
gdon't know	a-8
gdr <name>	a-25
gend of	a-6
gfor <number>	a-14
gfor a	a-14
gfor me	a-16
gfor the	a-19
gfrom a	a-11
gfrom me	a-17
gfrom my	a-20
gfrom the	a-15
ggave me	a-13
gget a	a-7
ggot a	a-12
ghad a	a-9
ghad me	a-7
ghad to	a-8
ghave the	a-21
ghave to	a-6
ghe did	a-10
ghe said	a-5
ghe was	a-7
ghead of	a-4
ghow she	a-11
ghow they	a-12
gi am	a-15
gi asked	a-4
gi can	a-5
gi could	a-16
gi did	a-6
gi didn't	a-9
gi do	a-11
gi don't	a-20
gi felt	a-13
gi got	a-11
gi had	a-11
gi have	a-7
gi just	a-13
gi must	a-8
gi said	a-8
gi think	a-8
gi told	a-22
gi want	a-6
gi was	a-6
gi would	a-5
gi'm in	a-7
gi've been	a-9
gi've got	a-18
gif i	a-10
gin <figure>	a-10
gin <month>	a-27
gin <number>	a-17
gin a	a-19
gin my	a-24
gin that	a-16
gin the	a-29
gis <name>	a-32
gis a	a-13
gis i	a13
gis my	a-14
gis that	a-9
gis the	a-10
git and	a-6
git i	a10
git in	a-24
git is	a-23
git was	a-17
glast <number>	a-15
glet me	a-15
glevel <number>	a-21
glike a	a-7
glike that	a-18
gmade me	a-12
gmanager and	a-28
gme a	a-4
gme and	a-6
gme in	a-21
gme to	a-11
gmiss <name>	a-24
gmr <name>	a-29
gmrs <name>	a-27
gms <name>	a-29
gmy last	a-9
gmy own	a-9
gname is	a-15
gnext week	a-8
gof <month>	a-21
gof <number>	a-14
gof a	a-12
gof it	a-21
gof my	a-17
gof the	a-18
gof them	a-8
goff the	a-19
goh and	a-16
gokay so	a-9
gon <day>	a-18
gon a	a-19
gon it	a-10
gon my	a-23
gon that	a-17
gon the	a-23
gout of	a-7
gout the	a-23
gover the	a-16
gruns the	a-17
gsaid i	a-4
gshe said	a-10
gshe was	a-6
gshe's the	a-35
gshowed me	a-7
gsince i	a-28
gsince my	a-20
gso i	a-18
gso i'm	a-15
gso that	a-12
gso the	a-19
gthat <number>	a-14
gthat i	a-18
gthat i've	a-14
gthat in	a-25
gthat is	a-9
gthat my	a-20
gthat same	a-12
gthat she	a-21
gthat was	a-8
gthat's the	a-20
gthe <figure>	a-6
gthe <name>	a-17
gthe <number>	a-28
gthe board	a-4
gthe bus	a-5
gthe car	a-5
gthe first	a-22
gthe head	a-15
gthe last	a-10
gthe new	a-8
gthe old	a-12
gthe other	a-8
gthe panel	a-14
gthe same	a-18
gthe second	a-7
gthe way	a-6
gthe whole	a-6
gthem i	a-18
gthen the	a-19
gthere was	a-10
gthere's a	a-18
gthey gave	a-11
gthey said	a-9
gthey were	a-9
gthis is	a-12
gto <number>	a-25
gto be	a-8
gto get	a-9
gto go	a-5
gto know	a-10
gto me	a-19
gto my	a-19
gto say	a-19
gto see	a-4
gto the	a-27
gtold him	a-9
gtold me	a-16
gtold them	a-6
gtwenty <number>	a-26
gunder the	a-21
gup on	a-22
gup the	a-27
gused to	a-5
gwant to	a-5
gwanted to	a-6
gwas <name>	a-10
gwas <number>	a-12
gwas a	a-14
gwas on	a-5
gwas the	a-14
gwe had	a-10
gwhat i	a-19
gwhen i	a-5
gwhen the	a-22
gwhen they	a-26
gwhich is	a-5
gwho does	a-4
gwho is	a-11
gwhole time	a-5
gwith <name>	a-17
gwith <number>	a-19
gwith a	a-16
gwith me	a-10
gwith my	a-17
gwith no	a-13
gyears and	a-26
gyou know	a-9
h<base> <day>	a-7
h<base> <ed>	a-23
h<base> <end>	a-11
h<base> <ing>	a-7
h<base> <long>	a-3
h<base> <ly>	a-28
h<base> <mark>	a-8
h<base> <number>	a-39
h<base> <third>	a-5
h<base> <who>	a-32
h<base> an	a-13
h<base> and	a-31
h<base> at	a-32
h<base> back	a-8
h<base> by	a-28
h<base> for	a-30
h<base> her	a-23
h<base> him	a-26
h<base> how	a-16
h<base> i	a-8
h<base> i'm	a-19
h<base> if	a-25
h<base> in	a-32
h<base> it	a9
h<base> me	a-33
h<base> my	a-19
h<base> of	a-5
h<base> on	a-17
h<base> out	a-22
h<base> so	a-29
h<base> that	a-29
h<base> the	a-36
h<base> them	a3
h<base> this	a-24
h<base> up	a-18
h<base> when	a-30
h<base> you	a-27
h<day> <who>	a-8
h<day> in	a-8
h<day> the	a-10
h<ed> <long>	a-24
h<ed> <number>	a-21
h<ed> a	a-19
h<ed> and	a-11
h<ed> on	a-16
h<ed> up	a-19
h<ed> with	a-9
h<figure> <long>	a-14
h<figure> <mark>	a-5
h<ing> <base>	a-29
h<ing> <ing>	a-28
h<ing> <long>	a-9
h<ing> <ly>	a-17
h<ing> <name>	a-23
h<ing> <number>	a-34
h<ing> <third>	a16
h<ing> <who>	a-29
h<ing> and	a-27
h<ing> at	a-24
h<ing> back	a-18
h<ing> for	a-30
h<ing> from	a-18
h<ing> i	a-8
h<ing> in	a-22
h<ing> it	a-21
h<ing> me	a-31
h<ing> my	a-23
h<ing> on	a-24
h<ing> so	a-20
h<ing> that	a-3
h<ing> the	a-11
h<ing> to	a-6
h<ing> with	a-25
h<long> +	a-21
h<long> <base>	a7
h<long> <day>	a-8
h<long> <ed>	a-13
h<long> <end>	a-13
h<long> <figure>	a-14
h<long> <ing>	a-4
h<long> <ly>	a-8
h<long> <mark>	a-18
h<long> <name>	a-13
h<long> <number>	a-4
h<long> <past>	a6
h<long> >	a-27
h<long> all	a-3
h<long> and	a-17
h<long> as	a-8
h<long> at	a-6
h<long> but	a-22
h<long> by	a-10
h<long> day	a-19
h<long> done	a-13
h<long> for	a-28
h<long> from	a-5
h<long> hand	a9
h<long> he's	a3
h<long> his	a-26
h<long> how	a-26
h<long> i	a-5
h<long> i'd	a-28
h<long> i'm	a-16
h<long> i've	a-30
h<long> if	a-27
h<long> in	a-9
h<long> it	a-5
h<long> it's	a-26
h<long> man	a-13
h<long> mr	a-24
h<long> mrs	a-23
h<long> my	a-25
h<long> next	a-15
h<long> no	a-27
h<long> not	a-3
h<long> now	a10
h<long> of	a-10
h<long> off	a-10
h<long> on	a-9
h<long> out	a-24
h<long> over	a-18
h<long> room	a-23
h<long> side	a-19
h<long> so	a-12
h<long> than	a-25
h<long> the	a-6
h<long> then	a-20
h<long> this	a-16
h<long> time	a-16
h<long> to	a-19
h<long> too	a-17
h<long> up	a9
h<long> what	a-35
h<long> when	a-21
h<long> who	a-32
h<long> will	a-6
h<long> with	a-35
h<long> you	a4
h<ly> <base>	a-3
h<ly> <past>	a-14
h<ly> the	a26
h<mark> <long>	a-8
h<name> <base>	a-15
h<name> <ed>	a4
h<name> <ing>	a-33
h<name> <long>	a-4
h<name> <ly>	a17
h<name> <mark>	a-8
h<name> <name>	a-4
h<name> <past>	a3
h<name> from	a-17
h<name> i	a-22
h<name> the	a-11
h<name> who	a-5
h<number> <base>	a-28
h<number> <ed>	a-18
h<number> <ing>	a6
h<number> <long>	a5
h<number> <past>	a-5
h<number> <third>	a-8
h<number> and	a-15
h<number> i	a-21
h<number> in	a-15
h<number> of	a11
h<number> the	a-25
h<past> <base>	a-5
h<past> <end>	a-12
h<past> <figure>	a-10
h<past> <ing>	a-27
h<past> <long>	a-15
h<past> <ly>	a-27
h<past> <name>	a-25
h<past> <number>	a-28
h<past> <past>	a-36
h<past> <who>	a-23
h<past> all	a-19
h<past> and	a-20
h<past> at	a-19
h<past> back	a-15
h<past> by	a12
h<past> down	a8
h<past> for	a-22
h<past> from	a-21
h<past> her	a-27
h<past> him	a7
h<past> his	a-33
h<past> how	a-23
h<past> i	a-26
h<past> in	a-30
h<past> it	a-11
h<past> me	a-11
h<past> my	a-21
h<past> not	a-11
h<past> of	a-4
h<past> on	a-29
h<past> out	a-20
h<past> so	a-16
h<past> that	a-8
h<past> the	a4
h<past> them	a-10
h<past> this	a-33
h<past> up	a-19
h<past> with	a6
h<third> <base>	a7
h<third> <ed>	a-19
h<third> <ing>	a-27
h<third> <long>	a-8
h<third> <ly>	a-20
h<third> <name>	a-38
h<third> <number>	a-27
h<third> <past>	a-29
h<third> a	a-23
h<third> and	a-28
h<third> for	a-24
h<third> i	a-21
h<third> in	a-29
h<third> it	a-27
h<third> me	a-20
h<third> my	a-14
h<third> on	a-27
h<third> that	a-18
h<third> the	a-4
h<third> to	a-18
h<third> when	a-27
h<third> with	a-21
h<who> <ed>	a-8
h<who> <long>	a3
h<who> <past>	a-3
h<who> <third>	a-10
ha <base>	a-15
ha <ed>	a-26
ha <number>	a-17
ha <past>	a-17
ha good	a-14
ha year	a-15
hall the	a-18
han <long>	a-15
han hour	a-12
hand <base>	a-16
hand <ing>	a-13
hand <name>	a4
hand <number>	a-12
hand <past>	a-42
hand <third>	a-32
hand a	a-14
hand her	a-24
hand how	a-8
hand i	a-6
hand i'm	a-5
hand it	a-8
hand it's	a-8
hand not	a-13
hand that	a5
hand the	a-8
hand then	a6
hand we	a-10
hare <long>	a-11
has a	a-18
hat <long>	a-3
hat <number>	a-4
hat all	a-15
hat my	a-16
hat the	a-8
hback <long>	a-16
hbeen <ing>	a-13
hbus <long>	a-12
hbut <long>	a-17
hbut i	a-11
hby <long>	a-32
hby <name>	a-19
hby the	a-3
hcan <base>	a-11
hfor <long>	a-10
hfor <number>	a-18
hfor a	a-6
hfor me	a6
hfor the	a-13
hfrom <long>	a-27
hfrom a	a-16
hfrom me	a-17
hfrom my	a10
hfrom the	a-17
hgood <base>	a-22
hgood <long>	a-27
hhe's <long>	a11
hhead <long>	a-3
hhead of	a-16
hher <base>	a-7
hher <long>	a-14
hhim <long>	a-15
hhis <base>	a3
hhis <long>	a-19
hhow <who>	a-14
hi <base>	a-6
hi <ed>	a12
hi can	a-16
hi just	a3
hi must	a7
hi'll <base>	a-9
hi'm <ing>	a-8
hi'm in	a-19
hi've <long>	a13
hi've <past>	a-11
hi've been	a-6
hif i	a-8
hin <base>	a-41
hin <figure>	a-9
hin <long>	a-32
hin <month>	a-9
hin <number>	a-4
hin a	a-7
hin that	a-20
hin the	a-3
hit <past>	a9
hit <third>	a14
hit and	a-25
hit i	a-30
hit in	a-24
hit the	a-22
hit's <long>	a6
hjust <base>	a-24
hjust <past>	a-32
hlast <long>	a-15
hlast <number>	a-9
hme <base>	a-28
hme <ing>	a-29
hme <long>	a-6
hme <past>	a-27
hme <who>	a-13
hme a	a-25
hme and	a13
hme in	a-14
hme the	a-19
hme to	a-14
hmr <name>	a8
hmrs <name>	a7
hms <name>	a5
hmust <base>	a-16
hmy <ing>	a-22
hmy <long>	a6
hmy last	a-9
hnext week	a-25
hno <long>	a-6
hnot <base>	a-26
hnot <ing>	a-22
hnot <long>	a-31
hnot <past>	a-25
hof <ing>	a-22
hof <long>	a-11
hof <month>	a-6
hof <number>	a-14
hof a	a-13
hof it	a-10
hof my	a-13
hof the	a-16
hof them	a-9
hoff the	a-11
hoh and	a33
hokay so	a5
hold <long>	a-12
hon <ing>	a-21
hon <long>	a-17
hon a	a-18
hon it	a-19
hon my	a-15
hon that	a-16
hour <long>	a-15
hout <long>	a-24
hout of	a-3
hout the	a-12
hover the	a-16
hsame <long>	a4
hso <base>	a-12
hso i	a-3
hso that	a-25
hso the	a5
hthat <long>	a-13
hthat <number>	a7
hthat <past>	a8
hthat <third>	a-22
hthat <who>	a-23
hthat i	a-17
hthat i've	a-20
hthat in	a-21
hthat my	a-16
hthat same	a-15
hthe <base>	a4
hthe <ed>	a-24
hthe <figure>	a-9
hthe <ing>	a4
hthe <ly>	a-5
hthe <number>	a6
hthe <third>	a-31
hthe bus	a-24
hthe head	a13
hthe last	a-15
hthe new	a-10
hthe same	a-24
hthe way	a-10
hthem <long>	a-13
hthem i	a-7
hthen <long>	a6
hthen <name>	a-11
hthen the	a8
hthis <long>	a-3
hthis <third>	a-19
hto <base>	a-11
hto <ing>	a-12
hto <long>	a-8
hto <number>	a-21
hto <past>	a-20
hto me	a-21
hto my	a-20
hto the	a-14
hup <long>	a-14
hup on	a-6
hup the	a-13
hwe <past>	a6
hwhat <long>	a24
hwhat <who>	a3
hwhen <long>	a-39
hwhen i	a-25
hwhen the	a-16
hwho <base>	a-23
hwho <long>	a-24
hwho <past>	a3
hwho <third>	a-22
hwill <base>	a-21
hwith <long>	a-28
hwith <name>	a7
hwith <number>	a-20
hwith a	a-20
hwith me	a-17
hwith my	a-12
hwith no	a-19
hwith the	a-6
hyou <base>	a3
hyou <long>	a-29
i<base> <base> <long>	a18
i<base> <end> <end>	a-11
i<base> <ing> <long>	a15
i<base> <long> <base>	a-11
i<base> <long> <end>	a-17
i<base> <long> <ing>	a-27
i<base> <long> <long>	a-38
i<base> <long> <number>	a-27
i<base> <long> <past>	a-5
i<base> <long> <third>	a8
i<base> <long> <who>	a-21
i<base> <long> and	a7
i<base> <long> i	a17
i<base> <long> the	a-28
i<base> <name> <name>	a-8
i<base> <name> <past>	a-10
i<base> <number> <long>	a-35
i<base> <past> <long>	a-3
i<base> <third> <long>	a-18
i<base> <who> <past>	a-16
i<base> a <base>	a-36
i<base> a <long>	a-6
i<base> and <base>	a-11
i<base> and i	a-8
i<base> at <long>	a-15
i<base> i <base>	a11
i<base> i <long>	a-32
i<base> i <past>	a-33
i<base> in <long>	a-16
i<base> in the	a-14
i<base> it <long>	a-20
i<base> it <past>	a-26
i<base> me <long>	a-29
i<base> my <long>	a-17
i<base> of the	a5
i<base> on <long>	a-22
i<base> on the	a-29
i<base> that i	a-22
i<base> the <base>	a-22
i<base> the <long>	a-20
i<base> to <base>	a-11
i<ed> <long> <long>	a-14
i<figure> <long> <long>	a-9
i<ing> <long> <long>	a-23
i<ing> <long> <who>	a-17
i<ing> <long> and	a-11
i<ing> <long> the	a-18
i<ing> <who> <past>	a-28
i<ing> a <long>	a7
i<ing> i <past>	a-4
i<ing> in the	a-14
i<ing> my <long>	a-21
i<ing> on the	a-19
i<ing> the <long>	a-31
i<long> <base> <base>	a-16
i<long> <base> <ing>	a-3
i<long> <base> <past>	a-7
i<long> <base> <third>	a18
i<long> <base> <who>	a-10
i<long> <base> a	a-17
i<long> <base> and	a-24
i<long> <base> i	a-21
i<long> <base> in	a8
i<long> <base> it	a-5
i<long> <base> me	a-14
i<long> <base> the	a-4
i<long> <base> to	a-8
i<long> <end> <end>	a-13
i<long> <figure> <long>	a-7
i<long> <ing> <long>	a-13
i<long> <ing> <past>	a-5
i<long> <ing> the	a-28
i<long> <long> <base>	a8
i<long> <long> <day>	a-22
i<long> <long> <end>	a-26
i<long> <long> <figure>	a-10
i<long> <long> <ing>	a-14
i<long> <long> <long>	a-12
i<long> <long> <ly>	a-28
i<long> <long> <mark>	a-8
i<long> <long> <name>	a-37
i<long> <long> <past>	a-10
i<long> <long> <third>	a-3
i<long> <long> <who>	a-37
i<long> <long> a	a-16
i<long> <long> and	a-36
i<long> <long> at	a-24
i<long> <long> for	a-22
i<long> <long> from	a-27
i<long> <long> i	a-12
i<long> <long> in	a-3
i<long> <long> it	a10
i<long> <long> me	a-3
i<long> <long> my	a-34
i<long> <long> of	a-35
i<long> <long> so	a-30
i<long> <long> that	a-41
i<long> <long> the	a-19
i<long> <long> then	a22
i<long> <long> to	a-32
i<long> <long> with	a-6
i<long> <mark> <long>	a-14
i<long> <name> <name>	a-7
i<long> <name> <past>	a-3
i<long> <name> and	a-8
i<long> <number> <long>	a-10
i<long> <past> <base>	a-10
i<long> <past> <ing>	a9
i<long> <past> <name>	a-3
i<long> <past> <number>	a5
i<long> <past> <past>	a-24
i<long> <past> a	a13
i<long> <past> for	a-3
i<long> <past> in	a-25
i<long> <past> me	a3
i<long> <past> my	a-15
i<long> <past> on	a-27
i<long> <past> that	a-28
i<long> <past> the	a-16
i<long> <past> to	a-10
i<long> <past> up	a9
i<long> <third> <base>	a-17
i<long> <third> <ing>	a-23
i<long> <third> <long>	a-6
i<long> <third> <past>	a-22
i<long> <third> a	a20
i<long> <third> and	a-23
i<long> <third> in	a-22
i<long> <third> the	a-8
i<long> <third> to	a-20
i<long> <who> <base>	a-4
i<long> <who> <long>	a-33
i<long> <who> <past>	a8
i<long> <who> <third>	a-40
i<long> a <long>	a-41
i<long> and <base>	a-17
i<long> and <long>	a-16
i<long> and <name>	a-13
i<long> and <number>	a-13
i<long> and <past>	a-17
i<long> and <who>	a-25
i<long> and a	a-16
i<long> and my	a-10
i<long> and the	a-13
i<long> and then	a-22
i<long> as a	a9
i<long> at <long>	a-24
i<long> at the	a11
i<long> for <long>	a-20
i<long> for <number>	a-21
i<long> for a	a-20
i<long> for the	a-16
i<long> from <long>	a-32
i<long> from the	a-22
i<long> i <base>	a-7
i<long> i <long>	a-10
i<long> in <long>	a-32
i<long> in <number>	a16
i<long> in a	a-23
i<long> in the	a-36
i<long> it <long>	a-22
i<long> it <past>	a10
i<long> it <third>	a-9
i<long> it's <long>	a-23
i<long> mr <name>	a-20
i<long> mrs <name>	a-21
i<long> my <base>	a-11
i<long> my <long>	a-18
i<long> no <base>	a-20
i<long> no <long>	a-21
i<long> of <ing>	a-26
i<long> of <long>	a-35
i<long> of <month>	a16
i<long> of my	a-23
i<long> of the	a-22
i<long> so <long>	a4
i<long> so <who>	a-20
i<long> so i	a-25
i<long> that <long>	a9
i<long> that <past>	a-28
i<long> that <third>	a-10
i<long> that i	a8
i<long> the <base>	a-28
i<long> the <ing>	a-4
i<long> the <long>	a3
i<long> to <base>	a-5
i<long> to <long>	a-31
i<long> to the	a-23
i<long> we <past>	a-23
i<long> who <past>	a-11
i<long> who <third>	a-24
i<long> with <long>	a-14
i<long> with a	a-13
i<long> with the	a-11
i<long> you <base>	a-22
i<name> <long> <base>	a19
i<name> <long> <long>	a-9
i<name> <long> the	a-8
i<name> <name> <name>	a-23
i<name> <name> <past>	a-5
i<name> <name> and	a-20
i<name> <name> the	a-28
i<name> <name> who	a-3
i<name> <past> <ing>	a-5
i<name> <past> <long>	a-5
i<name> <past> a	a17
i<name> <past> me	a9
i<name> <past> the	a-11
i<name> <third> <long>	a-5
i<name> <third> the	a-16
i<name> <who> <past>	a-11
i<name> <who> <third>	a3
i<name> and i	a4
i<name> and the	a-19
i<name> from <long>	a-18
i<name> from the	a-13
i<number> <ed> <long>	a-10
i<number> <long> <base>	a-21
i<number> <long> <long>	a-8
i<number> <long> <past>	a11
i<number> <long> and	a-17
i<number> <long> in	a-30
i<number> <long> of	a-28
i<number> <long> the	a-30
i<number> of them	a8
i<past> <base> <long>	a-10
i<past> <end> <end>	a-12
i<past> <ing> <long>	a-12
i<past> <long> <base>	a-17
i<past> <long> <ing>	a-24
i<past> <long> <long>	a-5
i<past> <long> <name>	a-19
i<past> <long> <number>	a-16
i<past> <long> <past>	a-28
i<past> <long> <who>	a-19
i<past> <long> a	a4
i<past> <long> and	a-10
i<past> <long> for	a-10
i<past> <long> i	a-18
i<past> <long> my	a-32
i<past> <long> that	a-26
i<past> <long> the	a-15
i<past> <name> <long>	a-17
i<past> <name> <name>	a-4
i<past> <number> <long>	a-23
i<past> <number> of	a-8
i<past> <past> <long>	a-19
i<past> <who> <past>	a-13
i<past> a <base>	a9
i<past> a <long>	a-37
i<past> a <past>	a-23
i<past> at the	a-17
i<past> for the	a-16
i<past> i <base>	a-19
i<past> i <past>	a-24
i<past> in <long>	a-20
i<past> in a	a-13
i<past> in the	a-21
i<past> it <long>	a-16
i<past> me a	a-29
i<past> me the	a-24
i<past> my <long>	a-17
i<past> of a	a15
i<past> on <long>	a-6
i<past> on the	a-17
i<past> that i	a-25
i<past> the <base>	a-6
i<past> the <ing>	a-14
i<past> the <long>	a-38
i<past> to <base>	a5
i<past> with the	a-25
i<third> <long> <base>	a-25
i<third> <long> <long>	a17
i<third> <long> and	a-13
i<third> <long> the	a-17
i<third> <number> <long>	a-23
i<third> a <long>	a-13
i<third> i <past>	a-17
i<third> my <long>	a-10
i<third> on the	a-16
i<third> the <base>	a-18
i<third> the <long>	a5
i<third> to <base>	a-15
i<who> <base> <long>	a-5
i<who> <long> <base>	a8
i<who> <past> <base>	a8
i<who> <past> <ing>	a7
i<who> <past> <long>	a-4
i<who> <past> a	a11
i<who> <past> it	a5
i<who> <past> me	a6
i<who> <past> on	a-35
i<who> <past> the	a-11
i<who> <past> to	a-17
i<who> <third> <long>	a-7
i<who> <third> the	a-33
i<who> <third> to	a22
ia <base> <long>	a-18
ia <long> <ing>	a-26
ia <long> <long>	a-8
ia <long> <past>	a6
ia <long> and	a-22
ia <long> for	a-22
ia <long> from	a9
ia <long> i	a-29
ia <long> in	a-19
ia <long> of	a-19
ia <past> <long>	a-10
ia <past> of	a-8
iand <long> <base>	a-7
iand <long> <long>	a5
iand <long> <name>	a-5
iand <long> <past>	a-21
iand <long> <third>	a-26
iand <number> <long>	a-6
iand <past> the	a-14
iand <who> <past>	a-17
iand <who> <third>	a5
iand a <long>	a-3
iand i <long>	a-39
iand i <past>	a-4
iand it <past>	a5
iand the <long>	a3
ias a <long>	a-8
iat <long> <long>	a-22
iat the <long>	a-4
iby the <base>	a-35
iby the <long>	a-33
ican <base> <long>	a-4
idr <name> <name>	a-8
ifor <long> <long>	a-32
ifor <number> <long>	a-16
ifor the <long>	a-24
ifrom <long> <long>	a-10
ifrom the <long>	a-14
iher <long> <long>	a-32
ihis <long> <long>	a5
ihow <who> <past>	a-11
ihow <who> <third>	a-15
ii <base> <base>	a-7
ii <base> <long>	a-6
ii <base> <past>	a5
ii <base> it	a-9
ii <base> that	a-10
ii <base> the	a-10
ii <base> to	a6
ii <long> <long>	a-6
ii <long> <past>	a-6
ii <ly> <past>	a9
ii <past> <base>	a6
ii <past> <ing>	a3
ii <past> <long>	a-3
ii <past> <number>	a-13
ii <past> <past>	a-10
ii <past> a	a-7
ii <past> for	a-23
ii <past> her	a-6
ii <past> i	a-6
ii <past> my	a-18
ii <past> that	a-4
ii <past> the	a-6
ii <past> to	a6
ii <past> up	a-7
ii can <base>	a-16
ii'm in the	a-17
iin <long> <long>	a-20
iin <long> and	a-11
iin <number> <long>	a7
iin a <long>	a5
iin my <long>	a14
iin the <base>	a-6
iin the <ing>	a-25
iin the <long>	a-30
iin the car	a-22
iit <long> <base>	a14
iit <past> <long>	a-6
iit <past> a	a-16
iit <past> me	a8
iit <past> the	a3
ime to <base>	a-10
imrs <name> <past>	a17
imy <base> <long>	a3
imy <long> <base>	a-12
imy <long> <long>	a-8
imy <long> <past>	a13
imy <long> <third>	a24
ino <long> <long>	a-26
iof <long> <long>	a-12
iof <long> and	a-6
iof a <long>	a-5
iof my <long>	a-10
iof the <long>	a-15
iold <long> <long>	a-7
ion <long> <long>	a-16
ion a <long>	a-11
ion the <base>	a5
ion the <long>	a11
iso i <past>	a9
iso the <long>	a6
ithat <long> <long>	a5
ithat <past> me	a23
ithat <past> the	a-26
ithat i <base>	a-16
ithat i <long>	a-16
ithat i <past>	a-18
ithat my <long>	a-16
ithe <base> <long>	a-12
ithe <base> <past>	a13
ithe <base> <third>	a14
ithe <base> of	a-13
ithe <ing> <long>	a-31
ithe <long> <base>	a-42
ithe <long> <ing>	a-36
ithe <long> <number>	a-11
ithe <long> <past>	a17
ithe <long> <third>	a11
ithe <long> <who>	a-16
ithe <long> and	a-12
ithe <long> at	a-30
ithe <long> for	a-24
ithe <long> from	a-34
ithe <long> i	a-34
ithe <long> in	a-8
ithe <long> it	a-16
ithe <long> of	a-5
ithe <long> on	a-19
ithe <long> side	a-21
ithe <long> so	a-29
ithe <long> that	a-36
ithe <long> the	a-37
ithe <long> time	a-38
ithe <long> to	a-22
ithe <long> with	a-23
ithe <number> <long>	a-13
ithe old <long>	a-38
ithen the <long>	a6
ito <base> a	a-20
ito <base> i	a-21
ito <base> in	a-18
ito <base> my	a-12
ito <base> the	a-19
ito <long> <long>	a-28
ito the <long>	a-15
iup the <long>	a-7
iwhen i <past>	a-15
iwhen the <long>	a-20
iwho <third> <long>	a-5
iwho <third> the	a-22
iwith a <long>	a-13
iwith my <long>	a-10
iwith the <long>	a3
j<base> <day>	a-42
j<base> <ed>	a-16
j<base> <ing>	a-21
j<base> <long>	a5
j<base> <ly>	a3
j<base> <number>	a8
j<base> <past>	a5
j<base> <third>	a-9
j<base> <who>	a-8
j<base> a	a-24
j<base> an	a-12
j<base> and	a-10
j<base> at	a-3
j<base> back	a-11
j<base> by	a4
j<base> from	a-23
j<base> her	a-9
j<base> him	a-17
j<base> how	a-25
j<base> i'm	a-12
j<base> if	a-15
j<base> in	a6
j<base> it	a-7
j<base> me	a-35
j<base> of	a-13
j<base> on	a-7
j<base> out	a-24
j<base> so	a3
j<base> that	a-23
j<base> the	a8
j<base> them	a-23
j<base> this	a-3
j<base> to	a-18
j<base> up	a-18
j<base> when	a-12
j<base> with	a-7
j<base> you	a-34
j<day> <long>	a-21
j<day> <who>	a4
j<day> in	a-23
j<day> the	a-7
j<ed> <long>	a-9
j<ed> <number>	a-21
j<ed> a	a-32
j<ed> and	a-30
j<ed> in	a-5
j<ed> on	a-7
j<ed> up	a-17
j<ed> with	a-21
j<figure> <long>	a-26
j<ing> <base>	a-8
j<ing> <ing>	a-31
j<ing> <long>	a-3
j<ing> <name>	a-21
j<ing> <number>	a6
j<ing> <past>	a-3
j<ing> <third>	a-32
j<ing> a	a-25
j<ing> and	a-11
j<ing> back	a-20
j<ing> for	a-29
j<ing> from	a-26
j<ing> i	a-7
j<ing> in	a-24
j<ing> it	a-7
j<ing> me	a-29
j<ing> my	a-12
j<ing> on	a-28
j<ing> so	a6
j<ing> that	a6
j<ing> to	a-21
j<ing> with	a-24
j<long> <base>	a7
j<long> <day>	a-3
j<long> <ed>	a-21
j<long> <figure>	a-13
j<long> <ing>	a4
j<long> <long>	a6
j<long> <mark>	a-20
j<long> <name>	a10
j<long> <number>	a-5
j<long> <third>	a-14
j<long> <who>	a4
j<long> a	a7
j<long> all	a17
j<long> are	a-16
j<long> as	a8
j<long> at	a-22
j<long> but	a-14
j<long> by	a-33
j<long> day	a5
j<long> done	a-17
j<long> for	a10
j<long> hand	a-14
j<long> he's	a3
j<long> his	a16
j<long> how	a11
j<long> i	a-3
j<long> i'd	a-18
j<long> i'm	a6
j<long> i've	a13
j<long> if	a-11
j<long> in	a-18
j<long> it's	a11
j<long> man	a-35
j<long> mr	a-8
j<long> mrs	a-6
j<long> next	a3
j<long> no	a5
j<long> not	a11
j<long> of	a-14
j<long> off	a-15
j<long> on	a3
j<long> out	a-12
j<long> room	a-19
j<long> side	a-13
j<long> than	a-18
j<long> that	a5
j<long> this	a9
j<long> time	a-16
j<long> to	a-6
j<long> too	a-12
j<long> up	a-15
j<long> we	a-4
j<long> what	a16
j<long> when	a8
j<long> who	a-25
j<long> will	a-12
j<long> with	a-6
j<long> you	a5
j<ly> <base>	a-22
j<ly> <number>	a-5
j<ly> <past>	a-32
j<ly> the	a-34
j<mark> <base>	a-8
j<mark> <long>	a-17
j<mark> <name>	a-10
j<mark> <past>	a-12
j<month> <long>	a-30
j<name> <base>	a-8
j<name> <ed>	a-23
j<name> <ing>	a-28
j<name> <long>	a-4
j<name> <ly>	a-30
j<name> <mark>	a-11
j<name> <past>	a-4
j<name> <third>	a-20
j<name> <who>	a7
j<name> from	a-11
j<name> he's	a-22
j<name> i	a-4
j<name> the	a-4
j<name> who	a-18
j<number> <base>	a11
j<number> <ed>	a-18
j<number> <long>	a-24
j<number> <past>	a-5
j<number> <third>	a-3
j<number> days	a-15
j<number> i	a-7
j<number> in	a-19
j<number> of	a-9
j<number> the	a13
j<past> <base>	a-5
j<past> <ed>	a-19
j<past> <figure>	a-10
j<past> <ing>	a-26
j<past> <long>	a3
j<past> <ly>	a-44
j<past> <name>	a-6
j<past> <past>	a-20
j<past> a	a-28
j<past> all	a-24
j<past> and	a8
j<past> at	a-10
j<past> back	a-10
j<past> by	a-3
j<past> down	a-17
j<past> for	a-26
j<past> from	a-22
j<past> her	a-30
j<past> him	a-18
j<past> his	a-31
j<past> how	a-17
j<past> i	a-6
j<past> in	a-24
j<past> it	a-28
j<past> me	a-11
j<past> my	a-32
j<past> of	a-11
j<past> on	a-20
j<past> out	a-12
j<past> so	a-34
j<past> that	a-28
j<past> the	a-17
j<past> them	a-24
j<past> this	a-30
j<past> to	a-32
j<past> up	a-12
j<past> with	a4
j<third> <base>	a-33
j<third> <ed>	a-17
j<third> <ing>	a-34
j<third> <ly>	a-29
j<third> <name>	a-10
j<third> <number>	a6
j<third> <past>	a-34
j<third> a	a-26
j<third> and	a12
j<third> for	a-22
j<third> i	a-7
j<third> in	a-27
j<third> it	a-17
j<third> me	a-27
j<third> my	a-28
j<third> on	a-24
j<third> that	a-21
j<third> the	a4
j<third> to	a-21
j<third> when	a-26
j<third> with	a-21
j<who> <base>	a-21
j<who> <ed>	a-10
j<who> <long>	a-21
j<who> <past>	a-16
j<who> <third>	a-14
j> <long>	a-20
ja <base>	a-16
ja <ed>	a-5
ja <ing>	a-14
ja <long>	a-20
ja <number>	a-12
ja <past>	a-18
ja good	a-8
ja week	a-5
ja year	a-6
jall <long>	a-17
jall the	a-18
jalso <past>	a-14
jan <long>	a-9
jan hour	a-8
jand <base>	a-18
jand <ing>	a-15
jand <long>	a-19
jand <name>	a-24
jand <number>	a-11
jand <past>	a-29
jand <third>	a-11
jand <who>	a-18
jand a	a-12
jand her	a-7
jand his	a-6
jand how	a-9
jand i	a-17
jand i'm	a-22
jand it	a-14
jand it's	a-12
jand my	a-11
jand not	a-7
jand that	a-20
jand the	a-13
jand then	a-18
jand we	a-9
jare <long>	a-24
jas <long>	a-14
jas a	a-8
jat <long>	a-19
jat <number>	a-18
jat all	a-10
jat my	a-22
jat the	a-18
jback <long>	a-23
jbeen <ing>	a-13
jbus <long>	a-16
jbut <long>	a-17
jbut i	a-16
jby <day>	a-15
jby <long>	a-26
jby the	a-17
jcan <base>	a-18
jdr <name>	a-25
jfor <ing>	a-18
jfor <number>	a-14
jfor a	a-14
jfor me	a-16
jfor the	a-19
jfrom <long>	a-20
jfrom a	a-11
jfrom me	a-17
jfrom my	a-20
jfrom the	a-15
jgood <base>	a-16
jgood <long>	a8
jhe's <long>	a-15
jhe's <past>	a-17
jhead <long>	a-16
jhead of	a-4
jher <base>	a-19
jher <long>	a-12
jhim <long>	a-18
jhis <base>	a-20
jhis <long>	a-27
jhow <who>	a-12
ji <base>	a-19
ji <ed>	a-12
ji <long>	a-20
ji <ly>	a-19
ji <past>	a-11
ji am	a-15
ji can	a-5
ji just	a-13
ji must	a-8
ji'd <base>	a-17
ji'll <base>	a-16
ji'm <ing>	a-18
ji'm <long>	a-17
ji'm in	a-7
ji've <long>	a-17
ji've <past>	a-19
ji've been	a-9
jid <base>	a-34
jif i	a-10
jin <base>	a-8
jin <figure>	a-10
jin <long>	a-5
jin <month>	a-27
jin <number>	a-17
jin a	a-19
jin my	a-24
jin that	a-16
jin the	a-29
jit <base>	a3
jit <long>	a9
jit <past>	a-25
jit <third>	a-29
jit and	a-6
jit i	a10
jit in	a-24
jit's <long>	a-18
jjust <base>	a-16
jjust <past>	a-18
jlast <number>	a-15
jme <base>	a-31
jme <ing>	a-33
jme <long>	a13
jme <who>	a-5
jme a	a-4
jme and	a-6
jme in	a-21
jme to	a-11
jmr <name>	a-29
jmrs <name>	a-27
jms <name>	a-29
jmust <base>	a-19
jmy <base>	a-20
jmy <ing>	a-16
jmy <long>	a-19
jmy last	a-9
jnext week	a-8
jno <base>	a-30
jno <long>	a-5
jnot <base>	a-22
jnot <ing>	a-22
jnot <long>	a-16
jnot <past>	a-23
jof <ing>	a-21
jof <long>	a-23
jof <month>	a-21
jof <number>	a-14
jof a	a-12
jof it	a-21
jof my	a-17
jof the	a-18
jof them	a-8
joff the	a-19
joh and	a-16
jokay so	a-9
jold <long>	a-17
jon <day>	a-18
jon <ing>	a-21
jon <long>	a-3
jon a	a-19
jon it	a-10
jon my	a-23
jon that	a-17
jon the	a-23
jour <long>	a-20
jout <long>	a-9
jout of	a-7
jout the	a-23
jover the	a-16
jsame <long>	a-35
jso <base>	a-29
jso <long>	a-33
jso <who>	a-21
jso i	a-18
jso i'm	a-15
jso that	a-12
jso the	a-19
jthat <number>	a-14
jthat <past>	a-23
jthat <third>	a-21
jthat <who>	a-10
jthat i	a-18
jthat i've	a-14
jthat in	a-25
jthat my	a-20
jthat same	a-12
jthe <base>	a-15
jthe <ed>	a-9
jthe <figure>	a-6
jthe <ing>	a-16
jthe <long>	a-17
jthe <ly>	a-34
jthe <name>	a-17
jthe <number>	a-28
jthe <third>	a-21
jthe bus	a-5
jthe car	a-5
jthe head	a-15
jthe last	a-10
jthe new	a-8
jthe old	a-12
jthe same	a-18
jthe way	a-6
jthem <long>	a15
jthem i	a-18
jthen <long>	a-21
jthen the	a-19
jthis <long>	a-33
jthis <third>	a-14
jto <base>	a-24
jto <ing>	a-22
jto <long>	a-13
jto <number>	a-25
jto <past>	a-25
jto me	a-19
jto my	a-19
jto the	a-27
jup <long>	a13
jup on	a-22
jup the	a-27
jwe <past>	a-17
jwell <long>	a-20
jwhat <long>	a-27
jwhat <who>	a-18
jwhat i	a-19
jwhen <long>	a-36
jwhen <who>	a-28
jwhen i	a-5
jwhen the	a-22
jwho <base>	a-17
jwho <long>	a-22
jwho <past>	a-19
jwho <third>	a-15
jwill <base>	a-17
jwith <long>	a-24
jwith <name>	a-17
jwith <number>	a-19
jwith a	a-16
jwith me	a-10
jwith my	a-17
jwith no	a-13
jyou <base>	a-17
k<base> <base> <long>	a-10
k<base> <long> <base>	a-25
k<base> <long> <ing>	a-25
k<base> <long> <third>	a-19
k<base> <long> <who>	a-12
k<base> <long> the	a-5
k<base> <name> <name>	a-31
k<base> <name> <past>	a-29
k<base> <number> <long>	a-22
k<base> <past> <long>	a12
k<base> <who> <past>	a-9
k<base> a <base>	a-14
k<base> a <long>	a-21
k<base> and <base>	a-6
k<base> and i	a-10
k<base> at <long>	a-17
k<base> i <base>	a-13
k<base> i <long>	a-16
k<base> i <past>	a-9
k<base> in <long>	a-20
k<base> in the	a-9
k<base> it <long>	a-7
k<base> it <past>	a-25
k<base> my <long>	a-13
k<base> of the	a-8
k<base> on <long>	a4
k<base> on the	a-11
k<base> that i	a-13
k<base> the <base>	a-14
k<base> the <long>	a-19
k<base> to <base>	a-15
k<begin> <long> <long>	a-24
k<ed> <long> <long>	a-6
k<figure> <long> <long>	a-27
k<ing> <long> <long>	a-6
k<ing> <long> <past>	a-22
k<ing> <long> <who>	a-5
k<ing> <long> and	a13
k<ing> <long> the	a-12
k<ing> <who> <past>	a-19
k<ing> a <long>	a-8
k<ing> i <past>	a-8
k<ing> in the	a-11
k<ing> my <long>	a-12
k<ing> on the	a-11
k<ing> the <long>	a-20
k<ing> to <base>	a-14
k<long> <base> <base>	a6
k<long> <base> <ing>	a-21
k<long> <base> <long>	a4
k<long> <base> <past>	a-30
k<long> <base> <third>	a-27
k<long> <base> a	a-14
k<long> <base> and	a3
k<long> <base> for	a-21
k<long> <base> i	a-3
k<long> <base> in	a11
k<long> <base> it	a3
k<long> <base> me	a-14
k<long> <base> my	a-19
k<long> <base> on	a-28
k<long> <base> that	a-14
k<long> <base> the	a-9
k<long> <base> to	a-14
k<long> <figure> <long>	a-24
k<long> <ing> <long>	a12
k<long> <ing> <past>	a-19
k<long> <ing> a	a-16
k<long> <ing> the	a-6
k<long> <long> <base>	a-3
k<long> <long> <day>	a8
k<long> <long> <figure>	a-10
k<long> <long> <ing>	a-8
k<long> <long> <long>	a-3
k<long> <long> <ly>	a8
k<long> <long> <name>	a-10
k<long> <long> <number>	a-28
k<long> <long> <third>	a7
k<long> <long> <who>	a-8
k<long> <long> a	a-4
k<long> <long> at	a-14
k<long> <long> for	a-11
k<long> <long> from	a8
k<long> <long> i	a3
k<long> <long> in	a-22
k<long> <long> it	a7
k<long> <long> my	a9
k<long> <long> of	a-8
k<long> <long> on	a-10
k<long> <long> so	a8
k<long> <long> that	a11
k<long> <long> then	a-4
k<long> <long> with	a5
k<long> <ly> <long>	a13
k<long> <mark> <base>	a-8
k<long> <name> <long>	a-21
k<long> <name> <name>	a-12
k<long> <name> <past>	a-25
k<long> <name> <third>	a-12
k<long> <name> and	a-37
k<long> <name> who	a-13
k<long> <number> <long>	a-5
k<long> <past> <base>	a-21
k<long> <past> <ing>	a-20
k<long> <past> <name>	a4
k<long> <past> <number>	a-29
k<long> <past> <past>	a-13
k<long> <past> a	a-15
k<long> <past> for	a-14
k<long> <past> in	a-12
k<long> <past> it	a-18
k<long> <past> me	a-22
k<long> <past> on	a-14
k<long> <past> that	a-14
k<long> <past> the	a-25
k<long> <past> to	a-12
k<long> <past> up	a-11
k<long> <third> <base>	a-18
k<long> <third> <ing>	a-12
k<long> <third> <long>	a-10
k<long> <third> <past>	a-9
k<long> <third> a	a-19
k<long> <third> and	a-4
k<long> <third> in	a-16
k<long> <third> on	a-13
k<long> <third> the	a-32
k<long> <third> to	a-17
k<long> <who> <base>	a-19
k<long> <who> <long>	a-10
k<long> <who> <past>	a-16
k<long> <who> <third>	a-11
k<long> a <long>	a-10
k<long> and <base>	a-21
k<long> and <long>	a-18
k<long> and <name>	a-10
k<long> and <number>	a-8
k<long> and <past>	a-19
k<long> and <who>	a-11
k<long> and a	a-7
k<long> and i	a-10
k<long> and my	a-13
k<long> and the	a-17
k<long> and then	a-16
k<long> as a	a-8
k<long> at <long>	a-12
k<long> at the	a-12
k<long> by the	a-14
k<long> for <long>	a-27
k<long> for <number>	a-11
k<long> for a	a-19
k<long> for the	a-13
k<long> from <long>	a-14
k<long> from the	a-14
k<long> i <base>	a-12
k<long> i <long>	a-19
k<long> i <past>	a-13
k<long> in <long>	a-9
k<long> in <number>	a-11
k<long> in a	a-12
k<long> in my	a-18
k<long> in the	a-13
k<long> it <long>	a-35
k<long> it <past>	a-12
k<long> it <third>	a-20
k<long> it's <long>	a-18
k<long> mr <name>	a-12
k<long> mrs <name>	a-8
k<long> my <base>	a-18
k<long> my <long>	a-12
k<long> no <base>	a-10
k<long> no <long>	a-22
k<long> of <ing>	a-14
k<long> of <long>	a-17
k<long> of <month>	a-17
k<long> of my	a-10
k<long> of the	a-14
k<long> on <long>	a-29
k<long> on the	a-18
k<long> so <long>	a-10
k<long> so <who>	a-19
k<long> so i	a-19
k<long> that <past>	a-19
k<long> that <third>	a-15
k<long> that i	a-12
k<long> the <base>	a-15
k<long> the <ing>	a-7
k<long> the <long>	a-17
k<long> to <base>	a-20
k<long> to <long>	a5
k<long> to the	a-12
k<long> we <past>	a-11
k<long> who <past>	a-14
k<long> who <third>	a-16
k<long> with <long>	a-20
k<long> with a	a-8
k<long> with the	a5
k<long> you <base>	a-7
k<name> <long> <base>	a-17
k<name> <long> <long>	a-6
k<name> <long> the	a-26
k<name> <name> <long>	a5
k<name> <name> <name>	a16
k<name> <name> <past>	a10
k<name> <name> <third>	a-8
k<name> <name> and	a-31
k<name> <name> the	a-27
k<name> <name> who	a-12
k<name> <past> <ing>	a-11
k<name> <past> <long>	a-22
k<name> <past> a	a-8
k<name> <past> me	a-14
k<name> <past> the	a-24
k<name> <third> <long>	a4
k<name> <third> the	a-3
k<name> <who> <past>	a-5
k<name> <who> <third>	a-8
k<name> and <long>	a-14
k<name> and i	a-8
k<name> and the	a-7
k<name> from <long>	a-7
k<name> from the	a-8
k<name> the <long>	a-9
k<name> who <third>	a-9
k<number> <ed> <long>	a-7
k<number> <long> <base>	a18
k<number> <long> <long>	a-9
k<number> <long> <past>	a-30
k<number> <long> and	a-17
k<number> <long> i	a4
k<number> <long> in	a-9
k<number> <long> of	a-12
k<number> <long> the	a-20
k<number> of them	a-8
k<past> <ing> <long>	a-11
k<past> <long> <base>	a-27
k<past> <long> <ing>	a4
k<past> <long> <long>	a-8
k<past> <long> <name>	a-5
k<past> <long> <number>	a-3
k<past> <long> <past>	a-24
k<past> <long> <who>	a-5
k<past> <long> a	a-28
k<past> <long> for	a-33
k<past> <long> i	a19
k<past> <long> to	a-17
k<past> <name> <long>	a-14
k<past> <name> <name>	a10
k<past> <number> <long>	a-29
k<past> <number> of	a-10
k<past> <past> <long>	a-33
k<past> <who> <past>	a-5
k<past> a <base>	a-11
k<past> a <long>	a-18
k<past> a <past>	a-7
k<past> at the	a-10
k<past> for the	a-16
k<past> i <base>	a-18
k<past> i <past>	a-11
k<past> in <long>	a-27
k<past> in a	a-9
k<past> in the	a-13
k<past> it <long>	a-14
k<past> me <base>	a-25
k<past> me <long>	a-37
k<past> me a	a-15
k<past> me the	a-30
k<past> my <long>	a-9
k<past> of a	a-15
k<past> on <long>	a-30
k<past> on the	a-15
k<past> that i	a-11
k<past> the <base>	a-13
k<past> the <ing>	a-13
k<past> the <long>	a-14
k<past> to <base>	a-11
k<past> with the	a-26
k<third> <long> <base>	a-28
k<third> <long> <long>	a-4
k<third> <long> and	a-34
k<third> <long> the	a-15
k<third> <number> <long>	a-25
k<third> a <long>	a-12
k<third> i <past>	a-20
k<third> on the	a-10
k<third> the <base>	a-10
k<third> the <long>	a-14
k<third> to <base>	a-15
k<who> <base> <long>	a-23
k<who> <long> <base>	a-27
k<who> <past> <base>	a4
k<who> <past> <ing>	a-11
k<who> <past> <long>	a-8
k<who> <past> a	a-12
k<who> <past> it	a-22
k<who> <past> me	a-23
k<who> <past> on	a-15
k<who> <past> to	a-6
k<who> <third> <long>	a-15
k<who> <third> the	a-44
k<who> <third> to	a-12
ka <base> <long>	a-29
ka <long> <base>	a-34
ka <long> <ing>	a-31
ka <long> <long>	a-17
ka <long> <past>	a-22
ka <long> and	a-25
ka <long> for	a-32
ka <long> from	a-23
ka <long> i	a7
ka <long> in	a-3
ka <long> of	a-9
ka <past> of	a-10
kand <long> <base>	a-27
kand <long> <long>	a-13
kand <long> <name>	a-3
kand <long> <past>	a-31
kand <long> <third>	a-11
kand <name> <name>	a3
kand <number> <long>	a-13
kand <past> the	a-24
kand <who> <past>	a-10
kand <who> <third>	a-6
kand a <long>	a-8
kand i <base>	a-7
kand i <long>	a-10
kand i <past>	a-8
kand it <past>	a-14
kand the <long>	a-11
kand we <past>	a-7
kas a <long>	a-7
kat <long> <long>	a18
kat the <long>	a-16
kby the <base>	a-16
kby the <long>	a-11
kcan <base> <long>	a-25
kdr <name> <name>	a-14
kfor <long> <long>	a10
kfor <number> <long>	a-22
kfor a <long>	a-7
kfor the <long>	a-8
kfrom <long> <long>	a4
kfrom the <long>	a-16
kher <long> <long>	a-37
khis <long> <long>	a19
khow <who> <past>	a-3
khow <who> <third>	a-6
ki <base> <base>	a-17
ki <base> <long>	a-9
ki <base> <past>	a5
ki <base> it	a-33
ki <base> that	a-17
ki <base> the	a-17
ki <base> to	a-11
ki <long> <base>	a-9
ki <long> <long>	a-9
ki <long> <past>	a-28
ki <ly> <past>	a-14
ki <past> <base>	a-14
ki <past> <ing>	a-8
ki <past> <number>	a-25
ki <past> <past>	a-13
ki <past> a	a-12
ki <past> for	a-18
ki <past> her	a-16
ki <past> him	a-10
ki <past> i	a-34
ki <past> it	a-29
ki <past> my	a-16
ki <past> that	a-13
ki <past> the	a-9
ki <past> them	a-11
ki <past> to	a-13
ki <past> up	a-7
ki can <base>	a-10
ki'm in the	a-8
kin <long> <long>	a4
kin <number> <long>	a-7
kin a <long>	a-9
kin my <long>	a-4
kin the <base>	a-7
kin the <ing>	a-5
kin the <long>	a-14
kit <long> <base>	a-5
kit <past> <long>	a-33
kit <past> a	a-23
kit <past> me	a-26
kit <past> the	a-9
kmrs <name> <past>	a-18
kmy <base> <long>	a-14
kmy <long> <base>	a-34
kmy <long> <long>	a-17
kmy <long> <past>	a-19
kmy <long> <third>	a-23
kno <long> <long>	a10
kof <long> <long>	a-6
kof <long> and	a-27
kof a <long>	a-7
kof my <long>	a-12
kof the <long>	a-12
kold <long> <long>	a-36
kon <long> <long>	a-6
kon a <long>	a-7
kon the <base>	a-9
kon the <long>	a-13
kso i <past>	a-5
kso that <past>	a-15
kso the <long>	a-17
kthat <long> <long>	a10
kthat <past> me	a-17
kthat <past> the	a-30
kthat i <base>	a-7
kthat i <long>	a-6
kthat i <past>	a-8
kthat my <long>	a-6
kthe <base> <long>	a-8
kthe <base> <past>	a-32
kthe <base> <third>	a-29
kthe <base> of	a-7
kthe <ing> <long>	a-35
kthe <long> <base>	a-5
kthe <long> <ing>	a-40
kthe <long> <long>	a-14
kthe <long> <name>	a15
kthe <long> <past>	a6
kthe <long> <third>	a-26
kthe <long> <who>	a8
kthe <long> and	a-11
kthe <long> at	a-13
kthe <long> for	a-25
kthe <long> from	a-28
kthe <long> i	a15
kthe <long> in	a-23
kthe <long> of	a-9
kthe <long> side	a-17
kthe <long> so	a-3
kthe <long> that	a-17
kthe <long> the	a26
kthe <long> time	a-9
kthe <long> to	a-23
kthe <long> with	a-4
kthe <number> <long>	a-14
kthe old <long>	a-6
kthen the <long>	a-11
kto <base> <long>	a-14
kto <base> a	a-14
kto <base> in	a-31
kto <base> my	a-3
kto <base> the	a-22
kto <long> <long>	a-25
kto the <long>	a-11
kup the <long>	a-5
kwhen i <past>	a-4
kwhen the <long>	a-7
kwho <third> <long>	a-24
kwho <third> the	a-36
kwith a <long>	a-7
kwith my <long>	a-19
kwith the <long>	a-10
l<base> <base> <long>	a-9
l<base> <ing> <long>	a-22
l<base> <long> <base>	a7
l<base> <long> <end>	a-9
l<base> <long> <ing>	a-17
l<base> <long> <long>	a-5
l<base> <long> <number>	a-7
l<base> <long> <third>	a7
l<base> <long> <who>	a-4
l<base> <long> and	a-19
l<base> <long> i	a-11
l<base> <long> the	a-9
l<base> <name> <name>	a-3
l<base> <name> <past>	a5
l<base> <number> <long>	a4
l<base> <third> <long>	a-14
l<base> <who> <past>	a-5
l<base> a <base>	a-13
l<base> a <long>	a-20
l<base> and <base>	a-30
l<base> and i	a-4
l<base> at <long>	a8
l<base> i <base>	a-19
l<base> i <long>	a-10
l<base> i <past>	a-3
l<base> in <long>	a-18
l<base> in the	a-23
l<base> it <long>	a-15
l<base> me <long>	a-22
l<base> my <long>	a9
l<base> of the	a-5
l<base> on <long>	a-13
l<base> that i	a-9
l<base> the <base>	a4
l<base> the <long>	a-7
l<base> to <base>	a-11
l<ed> <long> <long>	a-28
l<figure> <long> <long>	a-16
l<ing> <long> <long>	a7
l<ing> <long> and	a-12
l<ing> <long> the	a-38
l<ing> <who> <past>	a8
l<ing> a <long>	a-16
l<ing> i <past>	a-23
l<ing> in the	a-19
l<ing> my <long>	a-5
l<ing> on the	a-22
l<ing> to <base>	a-18
l<long> <base> <ing>	a-6
l<long> <base> <past>	a-4
l<long> <base> <third>	a4
l<long> <base> <who>	a-19
l<long> <base> and	a-13
l<long> <base> for	a-20
l<long> <base> i	a6
l<long> <base> in	a-17
l<long> <base> it	a-27
l<long> <base> me	a-20
l<long> <base> my	a-17
l<long> <base> on	a-3
l<long> <base> that	a-25
l<long> <base> the	a-24
l<long> <base> to	a12
l<long> <ing> <long>	a-6
l<long> <ing> <past>	a-20
l<long> <ing> a	a4
l<long> <ing> the	a-28
l<long> <long> <base>	a-19
l<long> <long> <end>	a-12
l<long> <long> <figure>	a-9
l<long> <long> <ing>	a3
l<long> <long> <long>	a-3
l<long> <long> <ly>	a-17
l<long> <long> <mark>	a-8
l<long> <long> <name>	a-9
l<long> <long> <number>	a-16
l<long> <long> and	a-24
l<long> <long> for	a-19
l<long> <long> i	a-15
l<long> <long> in	a-9
l<long> <long> it	a-10
l<long> <long> me	a-7
l<long> <long> my	a-23
l<long> <long> that	a15
l<long> <long> the	a-12
l<long> <long> then	a-20
l<long> <long> to	a-4
l<long> <long> with	a-21
l<long> <ly> <long>	a-34
l<long> <name> <long>	a-9
l<long> <name> <name>	a-15
l<long> <name> <past>	a-4
l<long> <name> <third>	a21
l<long> <name> and	a-12
l<long> <name> who	a-40
l<long> <past> <base>	a-27
l<long> <past> <ing>	a-27
l<long> <past> <long>	a-14
l<long> <past> <name>	a-12
l<long> <past> <number>	a-21
l<long> <past> <past>	a-25
l<long> <past> a	a10
l<long> <past> for	a-18
l<long> <past> in	a-23
l<long> <past> it	a-24
l<long> <past> me	a4
l<long> <past> my	a-17
l<long> <past> on	a-18
l<long> <past> that	a-15
l<long> <past> up	a-17
l<long> <third> <base>	a-31
l<long> <third> <ing>	a-11
l<long> <third> <long>	a-24
l<long> <third> <past>	a-8
l<long> <third> a	a-10
l<long> <third> and	a-9
l<long> <third> in	a-23
l<long> <third> on	a-14
l<long> <third> the	a-14
l<long> <third> to	a-13
l<long> <who> <long>	a13
l<long> <who> <past>	a3
l<long> <who> <third>	a-8
l<long> a <long>	a5
l<long> and <base>	a-5
l<long> and <long>	a-8
l<long> and <number>	a-9
l<long> and <past>	a-32
l<long> and <who>	a-3
l<long> and a	a-19
l<long> and i	a5
l<long> and my	a-4
l<long> as a	a-15
l<long> at <long>	a-14
l<long> at the	a-15
l<long> by the	a-15
l<long> for <long>	a-3
l<long> for <number>	a-20
l<long> for a	a4
l<long> from <long>	a-16
l<long> from the	a-13
l<long> i <long>	a-9
l<long> i <past>	a3
l<long> in <long>	a-14
l<long> in <number>	a-24
l<long> in a	a-20
l<long> in my	a-23
l<long> in the	a-22
l<long> it <long>	a-3
l<long> mr <name>	a-4
l<long> mrs <name>	a3
l<long> my <base>	a12
l<long> my <long>	a-5
l<long> no <base>	a10
l<long> of <ing>	a-6
l<long> of <long>	a-9
l<long> of <month>	a-6
l<long> of my	a-5
l<long> of the	a-7
l<long> on the	a3
l<long> that <long>	a5
l<long> that <past>	a3
l<long> that <third>	a-22
l<long> that i	a-16
l<long> the <long>	a3
l<long> to <base>	a-3
l<long> to the	a-9
l<long> who <past>	a-12
l<long> who <third>	a-11
l<long> with <long>	a-28
l<long> with a	a-8
l<long> with the	a-27
l<long> you <base>	a14
l<name> <long> <base>	a-29
l<name> <long> the	a-26
l<name> <name> <long>	a-6
l<name> <name> <name>	a-11
l<name> <name> <third>	a-28
l<name> <name> and	a-3
l<name> <name> who	a-25
l<name> <past> <ing>	a-16
l<name> <past> <long>	a-26
l<name> <past> a	a-25
l<name> <past> me	a-31
l<name> <past> the	a-34
l<name> <third> <long>	a-18
l<name> <third> the	a-17
l<name> and <long>	a5
l<name> and i	a-39
l<name> and the	a-38
l<name> from <long>	a-9
l<name> from the	a-5
l<name> the <long>	a-40
l<name> who <third>	a-10
l<number> <ed> <long>	a-9
l<number> <long> <base>	a-26
l<number> <long> <long>	a-25
l<number> <long> and	a-10
l<number> <long> i	a-25
l<number> <long> in	a-19
l<number> <long> of	a-16
l<number> <long> the	a3
l<number> of them	a-7
l<past> <base> <long>	a17
l<past> <ing> <long>	a-16
l<past> <long> <base>	a-10
l<past> <long> <ing>	a15
l<past> <long> <long>	a-42
l<past> <long> <name>	a7
l<past> <long> <number>	a-27
l<past> <long> <past>	a10
l<past> <long> <who>	a-28
l<past> <long> a	a-37
l<past> <long> and	a-23
l<past> <long> for	a-11
l<past> <long> i	a-39
l<past> <long> my	a-14
l<past> <long> that	a-29
l<past> <long> the	a-31
l<past> <long> to	a-23
l<past> <name> <long>	a16
l<past> <name> <name>	a-27
l<past> <number> <long>	a-30
l<past> <number> of	a-35
l<past> <past> <long>	a-6
l<past> <who> <past>	a10
l<past> a <base>	a-9
l<past> a <long>	a-19
l<past> at the	a12
l<past> for the	a-14
l<past> i <base>	a-32
l<past> in <long>	a-9
l<past> in a	a-13
l<past> in the	a-15
l<past> it <long>	a-23
l<past> me <base>	a-8
l<past> me <long>	a-13
l<past> me a	a-7
l<past> me the	a-6
l<past> my <long>	a-15
l<past> of a	a-5
l<past> on <long>	a-12
l<past> on the	a-23
l<past> that i	a-6
l<past> the <base>	a4
l<past> the <ing>	a-29
l<past> the <long>	a-3
l<past> to <base>	a-16
l<past> with the	a5
l<third> <long> <base>	a-36
l<third> <long> <long>	a6
l<third> <long> and	a-15
l<third> <long> the	a-8
l<third> <number> <long>	a7
l<third> a <long>	a-12
l<third> i <past>	a7
l<third> my <long>	a-20
l<third> on the	a-24
l<third> the <base>	a-26
l<third> the <long>	a9
l<third> to <base>	a-12
l<who> <base> <long>	a-16
l<who> <long> <base>	a-18
l<who> <past> <base>	a-6
l<who> <past> <ing>	a-7
l<who> <past> <long>	a-17
l<who> <past> a	a-11
l<who> <past> it	a-10
l<who> <past> me	a-9
l<who> <past> the	a-9
l<who> <past> to	a-11
l<who> <third> <long>	a-22
l<who> <third> the	a-7
l<who> <third> to	a-6
la <base> <long>	a-13
la <long> <base>	a-25
la <long> <ing>	a-20
la <long> <long>	a-14
la <long> <past>	a-15
la <long> and	a-4
la <long> from	a-4
la <long> i	a-9
la <long> in	a-7
la <long> of	a-9
la <past> <long>	a-14
la <past> of	a-20
land <long> <base>	a-9
land <long> <long>	a-9
land <long> <name>	a-10
land <long> <past>	a-20
land <long> <third>	a-7
land <name> <name>	a-6
land <number> <long>	a-7
land <past> the	a-9
land <who> <past>	a-15
land <who> <third>	a-9
land a <long>	a-9
land i <base>	a-8
land i <long>	a-10
land i <past>	a-16
land it <past>	a-11
land the <long>	a-14
land we <past>	a-16
las a <long>	a-7
lat <long> <long>	a-9
lat the <long>	a-14
lby the <base>	a-22
lby the <long>	a-13
lcan <base> <long>	a-6
ldr <name> <name>	a-12
lfor <long> <long>	a-15
lfor <number> <long>	a-14
lfor a <long>	a-13
lfor the <long>	a-17
lfrom <long> <long>	a-10
lfrom the <long>	a-14
lher <long> <long>	a-24
lhis <long> <long>	a-9
lhow <who> <past>	a-8
lhow <who> <third>	a-11
li <base> <base>	a-18
li <base> <long>	a-10
li <base> <past>	a-11
li <base> it	a-13
li <base> that	a-5
li <base> the	a-5
li <base> to	a-16
li <long> <base>	a-18
li <long> <long>	a-13
li <long> <past>	a-24
li <ly> <past>	a-10
li <past> <base>	a-9
li <past> <ing>	a-4
li <past> <long>	a-9
li <past> <number>	a-4
li <past> <past>	a-10
li <past> a	a-11
li <past> for	a-3
li <past> her	a-5
li <past> him	a-6
li <past> it	a-10
li <past> that	a-8
li <past> the	a-12
li <past> them	a-7
li <past> to	a-13
li <past> up	a-4
li can <base>	a-5
li'm in the	a-6
lin <long> <long>	a-32
lin <long> and	a-15
lin <number> <long>	a-3
lin a <long>	a-14
lin my <long>	a-19
lin the <base>	a-16
lin the <ing>	a-9
lin the <long>	a-29
lin the car	a-14
lit <long> <base>	a-6
lit <past> <long>	a-13
lit <past> a	a-16
lit <past> me	a-19
lit <past> the	a-5
lme to <base>	a-10
lmrs <name> <past>	a-19
lmy <base> <long>	a-11
lmy <long> <base>	a-20
lmy <long> <long>	a-14
lmy <long> <past>	a-19
lmy <long> <third>	a-12
lno <long> <long>	a-19
lof <long> <long>	a-18
lof <long> and	a-6
lof a <long>	a-8
lof my <long>	a-15
lof the <long>	a-15
lold <long> <long>	a-20
lon <long> <long>	a-22
lon a <long>	a-10
lon the <base>	a-20
lon the <long>	a-20
lso i <past>	a-15
lso that <past>	a-12
lso the <long>	a-19
lthat <long> <long>	a4
lthat <past> me	a-17
lthat <past> the	a-14
lthat i <base>	a-16
lthat i <long>	a-14
lthat i <past>	a-11
lthat my <long>	a-18
lthe <base> <long>	a-9
lthe <base> <past>	a-11
lthe <base> <third>	a-10
lthe <base> of	a-17
lthe <ing> <long>	a-12
lthe <long> <base>	a-18
lthe <long> <ing>	a-21
lthe <long> <long>	a-18
lthe <long> <name>	a-15
lthe <long> <number>	a-11
lthe <long> <past>	a-22
lthe <long> <third>	a-15
lthe <long> <who>	a-13
lthe <long> and	a-6
lthe <long> at	a-11
lthe <long> from	a-5
lthe <long> i	a-12
lthe <long> in	a-6
lthe <long> it	a-8
lthe <long> of	a-16
lthe <long> on	a-8
lthe <long> so	a-11
lthe <long> that	a-7
lthe <long> the	a-12
lthe <long> time	a-7
lthe <long> with	a-5
lthe <number> <long>	a-13
lthe old <long>	a-8
lthen the <long>	a-16
lto <base> <long>	a-18
lto <base> a	a-16
lto <base> i	a-14
lto <base> in	a-6
lto <base> my	a-4
lto <base> the	a-8
lto <long> <long>	a-21
lto the <long>	a-23
lup the <long>	a-20
lwhen the <long>	a-15
lwho <third> <long>	a-10
lwho <third> the	a-10
lwith a <long>	a-10
lwith my <long>	a-14
lwith the <long>	a-13
m+	a-21
m,<base>	a-17
m,<figure>	a-12
m,<ing>	a-14
m,<long>	a-8
m,<ly>	a-22
m,<name>	a-23
m,<number>	a-30
m,<past>	a-14
m,<third>	a-8
m,<who>	a-31
m,and	a7
m,as	a-28
m,but	a-26
m,i	a-27
m,no	a-35
m,so	a-25
m,the	a-25
m,who	a-9
m.<base>	a8
m.<long>	a10
m.<name>	a5
m.<number>	a17
m.<past>	a14
m.<who>	a7
m.it	a-9
m.my	a-6
m.the	a12
m:<long>	a-24
m:<past>	a-6
m;<long>	a-25
m<day>	a-14
m<ed>	a-30
m<figure>	a-14
m<ing>	a-4
m<long>	a4
m<ly>	a7
m<month>	a-3
m<name>'s	a14
m<number>	a-7
m<past>	a-4
m<third>	a-3
m<who>	a-4
m=	a-23
ma	a-8
mall	a-3
malso	a-20
mam	a4
man	a-28
mand	a-3
mare	a-25
mas	a-13
mat	a-9
maway	a-20
mback	a-26
mbad	a-25
mbeen	a-22
mbook	a-19
mboss	a-7
mboth	a-22
mbox	a-22
mbus	a-21
mbut	a-4
mby	a-9
mcan	a-35
mcar	a-18
mcase	a-13
mchef	a-3
mcold	a-20
mday	a-12
mdays	a-20
mdone	a-21
mdont	a3
mdoor	a-16
mdown	a-29
mdr	a-11
meach	a-21
melse	a-24
meven	a-26
mever	a-24
mfar	a-20
mfor	a-7
mform	a-16
mfree	a-19
mfrom	a-14
mfull	a4
mgate	a-19
mgod	a-23
mgood	a-5
mguy	a-8
mhalf	a-24
mhand	a-22
mhe's	a-13
mhead	a-15
mher	a-12
mhere	a-20
mhim	a-29
mhis	a-15
mhome	a-27
mhour	a-21
mhow	a-12
mhr	a-12
mi	a6
mi'd	a3
mi'll	a-10
mi've	a-6
mid	a3
mim	a-7
min	a-10
minto	a-22
mits	a7
mive	a-5
mjob	a-23
mjust	a-3
mkid	a-18
mkids	a-19
mlady	a-11
mlast	a-25
mlate	a-17
mline	a-19
mlist	a-9
mlong	a-27
mman	a-4
mmay	a-25
mme	a-12
mmore	a-26
mmost	a6
mmrs	a3
mms	a4
mmuch	a-22
mmust	a-29
mmy	a-4
mnew	a-26
mno	a-3
mnot	a-11
mnow	a5
mof	a-22
moff	a-25
moh	a7
mokay	a-15
mold	a-24
mon	a-17
monce	a-22
mones	a-17
mor	a-27
mour	a-22
mout	a-28
mover	a-11
mpage	a-24
mpart	a-18
mpast	a-23
mroad	a-21
mroof	a-22
mroom	a-23
msame	a-9
mside	a-20
msir	a10
msite	a-19
mso	a5
msome	a-10
msure	a-18
mtea	a-21
mteam	a-22
mthan	a-25
mthat	a-16
mthe	a4
mthem	a-38
mthen	a10
mthis	a-6
mtill	a-22
mtime	a-21
mto	a-17
mtoo	a-23
muh	a4
mum	a6
mup	a-23
mus	a-26
mvery	a-26
mwall	a-19
mway	a-19
mweek	a-27
mwhat	a4
mwhen	a-10
mwho	a-6
mwhy	a-23
mwill	a-25
mwith	a-12
mword	a-24
myeah	a-25
myear	a-24
myes	a-21
myet	a-24
myou	a-8
myour	a-27
n	a-3
n,	a-33
n.	a50
n:	a-32
n;	a-30
"""

KIND = """\
	a-17b-7d-3e-4f9g-10h5j13
<	a-32b-28c-25d-19e-20f-5g8h-8i-23j51
<answer	a-12b-20c15d14e9f-8g-12h-19i-20j-11
<detail	a-7b53c-17d-14e-26f-11g-30h-39i-12j-23
<doubt	a-22b-31c14e16f-19g-17h-17i24j-26
<other	b-35c-12e-14f-19g24h-9i-8j11
<people	a18b-24c-22d-9e-34f-20g-28h-18i-3j23
<private	a-8b-20c10d-24e-9f6h-20i-20j10
<promised	a-22b-22c-22d-23e-33f-32g-17h51i-23j-11
<request	a-26b-34c-3d-32e13f35g-19i-18j-23
<skill	a-28b-19c20d-6e-26f20g-10h14i-15j-21
<why	a6b-29c-3d16e-9f-31g-6h-25i14
A	a-12b-13e-5f5g-6h4j12
A.	a-15c-3d-9f6g-12j11
B1	a-22b-10c-13d-13e-19g-19h-16i-9j22
B2	a-39b-12d-13e-20f8g-15i-19j15
B3	a-28b-17c6d-13e-22f7g-8h8i-11j7
B4	a-9b-11c7g-4j11
B5	a-12b-9c3d-9f5g-3i-4j-3
B6	a5b9c-9d-12e-10f-8h-8i7j-18
B7	a6b9c-12d-6e3f-8g-4h-22i-10j-9
B8	a16b-8c-18d15f-10g4h-10i-9j-21
K	b-5c-4e-3f-6g-8h-5i-4j-3
K<day>	a-10b-8c-10d-19e-14f15g-6h-15i-10j-6
K<figure>	a-3b-7c-5d-5e-5f-5g-6h-6
K<mark>	a-3b-4c-4f-10g3h-6j-12
K<month>	a-9b-4c-9d-9f11g-5h-9i4j-10
K<name>	b-10c-5d-3e-12f-8g7h-7i-7j-9
K<name>'s	a3b-6c-5d3e-11f-11g-5i-8j-6
K<number>	a-6b-3d-3f-5g-5h-5j-4
Kable	a-6b-7c-11e7f-21g-4i-9j-10
Kand	a-4b-9c-4d-3f-3h-4i3j9
Kask	a-11b-8c10d-16f3g-12i7j-12
Kbecause	a-6b10c-7d6e-6f-10g-9h-4i-4j-5
Kdoubt	a-10b-11c-18d20e-4f-18i-13j-12
Kfeel	a3b-17c-10e-21f-4g-10h11i-4j3
Khear	a-5c-3d-4e-8f13g-16h-3i-6j-5
Khush	a5b-5c-9d-5e-7f-20g-4h13i-15j-10
Ki	a-20b6c-6d9f-7g-24h6i6j-6
Kkin	a-5b12c-11d-13e-9f-14g12h9i-11j-11
Kmention	a-17b-3c-7d-7e17f-16g-8h-3j-9
Kmoved	b12c-11d-12e-5f-6g-13h-10i-13j-14
Kno	a-9b-3c-12e-6g-21h4i-9j-5
Kpaper	a-13b-21c16f-20g-7h-9i-3j-13
Kpay	a-4c-23d-10e-10g-8h16i-7
Krole	a-10b-8d-3e-10f-8g21i6j-5
Ksend	a3b-12c27d-20e-3f-9g-18h-23i-10j-9
Ktalk	a3b-7c-3e-3f-5g-20j-7
Ktell	a10b-11c-5d-15e6f4g-20i5j-4
Kthat	a-4d-4e-3i3
Kthey	b-7c5e-16f7g-6h-3j-6
Ktime	a-6b-8c-22d-11e-24f18g-7h-8i-11j-7
Kwas	a-7b-5c-8e-11g7i-11
Kway	c-3d-3e-8f-10g-12h-5i-5j13
Kwe	b11c-13d-23g-20h-6
Kyou	a-12b-9c-14d3e-4f-14g-12h-3
L 	a3b-4c-7d-7e-4f-8g-8h-7i-8j-5
L <day>	a-4b-20c-4d-25e-20f3i-10j-8
L <figure>	a4c-7d-21e3f-5g-24i-3j-5
L <mark>	a3b-3c-8d-5e-11f-10g4i-16j-20
L <month>	a-9c-3d-3e-6f10g-5h-6i-6j-4
L <name>	a-3b-7c3d-14e-11f-15g12h-7i-9j-5
L <number>	b-10c-8e-3f-11g3h-5j-3
L able	a-6d-3e-8f-12h-11i-6
L and	c-12d-7e-5h8i3j7
L ask	a-5b-6c-12d5f-13g-11h-4i-8j-7
L because	a3b8c-8e-15f-5g-16h-3j-6
L doubt	b-8c-10d6e-11f-17g-8i-3
L feel	b-10c-7d-10e-8f-4j4
L hear	a4d-10e-4f-4h-4j-15
L hush	a-3b-10c-3d-14e-7f-15h3i-8j-6
L i	a-25b8c5d3g-21h3i-13j-4
L kin	e-8f-10h6i-10j-18
L mention	a-11b-5e10f-5g-4h-16i-9j-10
L moved	c-11d-13e-5g-21h-4i-11j-8
L no	a-17b-5c-19e-5f-5g-13h-6j-8
L paper	a-8b-20c15d-5e-3f-14g-6h-10i-5j-12
L pay	a-21b5c-18d-11g-3h15i-5
L role	a-12b-6c6d-6e-3f-5g13h-6i-12
L send	a6b-7c8d-24e-5g-17h-18j-4
L talk	a-3c-5d4e-3f-9g-12h5i-4
L tell	a-7b-8c-19d-4e11g-4h-10j5
L that	a-6d6f-4j-6
L they	a10b4d-9e-21f4h-11j-10
L time	b-5c-11d-11e-16f13g-10h-6i-5j-10
L was	b-10c-7d-13e-11g-4h-8j-3
L way	d6e-3f-7g-8h-4i-19j4
L we	a-15b12c-8d-9e-8f-3g-11h-8i-6j-5
L you	a-9b-10c-3d3e-23f-13g-10h-4j3
L<day> 	a-6b4c-3d-12e-5g-6h-10j3
L<day> they	a5b-5c-5d-5f3h-5i-16j-14
L<day> time	b-10c-9d-5e-5f9g-5h-5i-9j-10
L<figure> 	b-8c-6d-21f-14g-6i-14j3
L<mark> 	b-10c-3d-6e-15f-8h-5i-8j-4
L<mark> <name>	b-10c-3e-9f-9g-6i-8
L<month> 	b-5c-10d-18e-11f6g-5h-3i-11j-5
L<name> 	a-11c-5d-4e-15f-8g7h-6j-4
L<name> <mark>	a4b-8c-10d-15e-4g9h-8i-5j-6
L<name> <name>	a-5b7c-5d-7e-12f3g3h-13i-5
L<name> and	a8b-16c-18d-14e-3h-10i-3j-13
L<name> ask	a-6b-12c5d-11e-15f-13g-10h-8j-3
L<name> i	a4b-7c-9d-6e-9f-4g12h-9i-14j-16
L<name> no	b-5c-9d8e-7h-5i-8j-21
L<name> role	d-8e-5g15j-13
L<name> tell	a7b6c-7d7e-13f-4g-16h-11
L<name> that	a8b-5d-9e-8g17j-4
L<name> they	a-3b-9d-7e-10f-5g5h-15i-11
L<name> was	a3b-7c-7d4e-5f4h-11i-5j-5
L<name>'s 	a5b-6e-10f-10i-8j-12
L<number> 	a-10b-8g-5h-9i-8j4
L<number> able	a-3b-7c-15d-3e9f-5i-5j-17
L<number> and	a-22b-8e-16f-8g-4h-7i-14j8
L<number> i	a-4c-12d-11e-8f-6i3
L<number> paper	a-13b-7c18d-9f-5g-14h-18i-16j-10
L<number> pay	b-16d-4e-13g-4h-14i-5j6
L<number> role	a-5b-3c-5d-15e-5f-8g7h6i-9j-4
L<number> talk	a-5b-5c9e5f-12g-5h-12i-3j-18
L<number> time	a5b-3c-14d-9e-9f5g-7h-4j-20
L<number> was	a9b-12c-6d-8e-9h-5i-10j-5
L<number> way	b-16c-15d-5e-9f-5h-6j6
Lable 	a-11b-5d-5e4f-15g8h-12i-7j4
Lable and	a7c-5d-3e9f-5g-20h-4i-18j-9
Lable i	a-5b6d-19e-7h-10j-3
Lable that	a-9b-9c-3e-13f4g-4h4i-8j3
Land 	b-6c-5d-5f-5h-12i-8j6
Land <name>	a-8b-10c-6d-15e-19f4h-16i7j5
Land <number>	b-12d-10g-4i-7j7
Land and	b-3c-3d8e5f-12h-24i-12
Land ask	b5d-5e5f5g-5h-4i-5j7
Land because	a-11c-4d-20e-5f-4g4h-10i7j10
Land doubt	a-10b9c-6d6e-13f-5h-5i-17j3
Land hear	a-13c4d-10f-10g-5h-14i-11j9
Land hush	a5c-5d-20e-4f-7g-6h5i-4j-13
Land i	c-11d-7e-6f-8g-7h3i8j3
Land kin	b-10c-5e-4f-5g6h-10i-6j-5
Land no	a8b-9c-5e-12f-5g-22h-12i-3j-5
Land role	a4d-5e-8f-5h-8i-6j-11
Land tell	a3b-5c-21d11e-6f5g-5h-5j-9
Land that	a3b-3c-6d-6f-5j4
Land they	a-14c-7d-7e-5f-16g3h5i4j3
Land was	a4b-8d8f-16h-6i5
Land we	a-3b-8c-5d-5e-15f-11h-5i-15j7
Lask 	b-9c8d-8e-4f-8g-5i-4
Lask <number>	a-9b-5c7d3e-5g-10h3i-10
Lask i	a-4c4d5e-17f-5h-17i6j-9
Lask that	a-8c-3d-9e-12f4g-6h-9i9j-13
Lask they	b-9c-7d-5e13f5g5i-9j-17
Lbecause 	a-10c-7e-8f3h-3i5
Lbecause and	a-6b-3c-4e-12f-6h-4i-5
Lbecause i	a-6b11c-22d-3e-19f-4g-10h-7i4
Lbecause that	b-12d-9e-3f5g4h-6i-16j-3
Lbecause they	a4c-7d3f-5g-7h9i-10j-10
Lbecause we	a-5d-5e-5f-5h-5i-9j3
Ldoubt 	a-4b-6c-17d14e-5f-7g-9h-7i-13j-10
Ldoubt <number>	a-5b-10c4d-6e-5f-6g6h8i-5
Ldoubt ask	a3b6c-4d-12f-5g9h-10i-13j-21
Ldoubt because	a-8b-4d-4e5h-11i7
Ldoubt doubt	a-10b-5c-9d10e-11f-5g-4h-12i-8j4
Ldoubt hear	c-10d-6e-9f-5g-9h7i-10j5
Ldoubt i	a-6b-11c-3d10e-11h-4j-3
Ldoubt moved	b-5c7d-4g5h-16i-12j-8
Ldoubt role	b-5c-7d-5e-5f-5g10i12j-10
Ldoubt talk	a-8b-10c3d8e-8f5g-5h-14i-8j-16
Ldoubt tell	a-6c-18e7f-13g-5h-8i-5j4
Ldoubt that	a4b-9c-5e-14i-8j-6
Ldoubt was	a-15b5c-9d23e-12f-8g-12h-8i-10j-3
Lfeel 	a-7b-11c-10d7e-13f-11g-9h7i5j-3
Lfeel that	a5b-5d-13e-5i-9
Lhear 	a-4d-4e-17f10g-9h-11i-11j-6
Lhear <day>	a-3c-8e-9f19g-5h-4i-4j-14
Lhear i	a-10c-8d-26e13f-3g-5h-7i-12
Lhear that	a-5b-6c-18e5f8g-5h-4j-5
Lhear they	a-11c-3d-10e-6f-8h6i-10j-4
Lhush 	b-4e-13f-16i-9
Lhush hear	a4b-13c-3d3e-3f-8i-5j3
Lhush moved	a7b-3c-10d-4e6f-9h-3i-11j-10
Li 	a-10c4d5e-4f-8g-26h-9i4
Li <day>	a-9b7c-10d-4e5g12h-5i-10j-15
Li able	a-6b-6c6e7g-5h-15i-4j-9
Li and	a8b-8c-11d5e4f-8g-5j-15
Li ask	a-20c-5d-15e-4f-8g-4h3i9j-9
Li because	a-13b6c-17d5f-11g-5i-12j-9
Li doubt	a-18d4f-9g-4h14i-16j-27
Li feel	a-5b-4c-18d-14e-17f-13g-5h8i-12j-7
Li hear	a-6b-6c-13f9g-5h-16i-7j-12
Li hush	a-5b-10c-16d9e-13f-5h-11i-6j4
Li i	a-9b6c-12d-11e-5f-6h-10i6j-3
Li kin	a-5b14c-8d-18e-5f-5g-5h4j-20
Li moved	a-8b3c-8d-15g-8h-11j4
Li no	a3c-8d-5e-13f-10g-9h17i-23j-16
Li paper	a-20d12e-5f-10g-4h-15i-7
Li role	a-9b8c-5d-13e-17f-10g-5i-13j8
Li send	a-18b-17c11d-7e-7f-12g-5h-8i-13
Li tell	a-11b-13c3d-24e-28f-20g-7h-7i17
Li that	a6b13c-10d-11e-5h-8i4j-16
Li they	a7b-5c-18d-14e-6f-9g13i-6j-9
Li was	a-11c-8d-9f-6g5h-5i-11
Li way	c-9d-5e-5f-3h-14j5
Lkin 	a5b7c-17e-14f-12g4h8i-11j-12
Lkin <name>	b-5c5d-9e-4h-7i-4
Lkin and	a-8c-9d-5e-5f-4g5i12j-9
Lkin was	a-5b10c-5d-14e-6f-7h3i-4j-9
Lmention 	a-5b-8d-13e13f-10g-5h-8i6j-14
Lmention i	a-9b-17c-3d-17e7f-10g-5h3i-15
Lmention that	a-5c-9e7f-9i-12j-12
Lmoved 	a3c-11d-10e-7f-11g-10i-9j-9
Lmoved and	a5c-12d-5e-10f-4g-7h5i-5j-4
Lmoved because	a-5b9c-8e4f-5g-5h-8i-12j-17
Lmoved i	a-15b7c-4d-13e6f-5g-5i-15j-12
Lmoved that	b-3c-7d-6f-5g-5i-15j-4
Lmoved was	b-4c4d-6e5f-4g-4h-12i-4j3
Lno 	a-9b-5d3e-8g-15h-4i9j-7
Lno tell	a-5c5d-18e-3f-5h4i-12j-16
Lpaper 	a-4b-25c12e-3f-11g-4h-14i-18j-12
Lpaper and	a-19b-5c7d-5e-10f-6g-3h4i6j-9
Lpaper i	a-9b-3c-5e3h-4i-8j3
Lpaper paper	a-5c7d-24e-10g-5i-9j-4
Lpaper that	a6b-5c-4e-14f-5g-15h-6i9j6
Lpaper they	a3c7d-4e-16f-6g-7i-4j-18
Lpay 	c-9d-10e-4g-5h15i-9j-10
Lrole 	a-7b-3c-3d-11e-5f-6g23h-6i-3j-17
Lrole <name>	a7c-6d-21f8g-7h-5i-10j-8
Lrole and	a-4b-13c-7d-9e-14f-8g11h4j-5
Lrole i	a12c-14e-8f-5g-7i-17
Lrole role	b-3d-6e-5f-8g-6h6i-8j-7
Lrole they	d-14e-7f5h8
Lrole was	a-10c-15d9e-8f-5g5h-12i-3j-12
Lsend 	a8b-9c20d-20e-4f-5g-10h-13i-12j-23
Lsend i	a-8b-5c8d-8e-13g-4h-5i-9j-9
Ltalk 	a3b-9c-9d-8e-7f-7g-24h12j-9
Ltalk i	a3b3c-17d10f-12g-9h-6i-24j-8
Ltalk talk	b-5d-14e-6f-5g-8h-4i4j-6
Ltalk that	a-13c-10e6f-11g-8h-9i-10j4
Ltalk they	e-12f-4g-14h-10i-14j-8
Ltalk was	a6b-5c-10d7e-14f-5g-5h-8i-9j-8
Ltell 	a-9d-7e-10f-12g-21h6i-13j-3
Ltell <name>	a-17c-17d3f4h-4i9j-5
Ltell and	a-8b-6c-6d-13g9h-13i3j7
Ltell i	a10b-15c-10e8f-4g-25h-11j-5
Ltell talk	a18c-8d-12e-15f-10g-6i-12j-9
Ltell that	a11b-10c-5d-27g-7h-4i5j-17
Ltell they	a-14c-17d-25e11g-14h-5i8j-16
Ltell was	a5c-11d-3f-8h10i-7j-6
Lthat 	a4b3c-4d-4e-6f-14g-4j5
Lthat <name>	b-5c-9d-13f-8g5h-8i-13
Lthat <number>	a4b-4c-4d-15e4g-6i3j8
Lthat and	a-4b-4c-6e4g4i-3j-5
Lthat because	a-10b5c-6g-5i-5j-10
Lthat doubt	a-11c6d-4e14g-5h4i-5j-14
Lthat i	a-20c-8d11e5f-17g-14h-5i3j-5
Lthat moved	a-13b9c-4d6e-12f3g-5i-5j-14
Lthat no	a-5b-5d-8i-3j-11
Lthat talk	a7b-6c-12d-8e-14f-8g-5h-12i-5j7
Lthat tell	a-6d-3e-9f-9g-5h3i-15
Lthat that	a-4b-8c-8f-14g-5h-6i-15
Lthat they	a5b-21d-6f-5g-10i-6j-23
Lthat was	a-4c-5e-17f-9h-11i8j3
Lthat you	b-6c-6d-11e6f-7g4h-10i-4j-5
Lthey 	a5b-8c-4e-15f-5h-5j-4
Lthey <number>	a-3b-3c-10d8e-10f-8g3h-8i-5j-26
Lthey able	b-5e-14f-16g-3h-11
Lthey and	a3b4c-14d4e-9f-5g-9h-13i-6j-5
Lthey ask	a-11b-16c16e-6f-5h-5j-7
Lthey doubt	a-8b-5d6e7f-10g4i-14j-15
Lthey hear	a-10b-20c-15d-7e-12f8g-7h-13i-5j-5
Lthey i	b-8d-16e9f-5h-12i-3j-5
Lthey kin	b-5c-6d-18e5f-10g5h3i-5
Lthey moved	a6d-13e-11f5g-5h-15i4j-6
Lthey no	a-6b-6d3e5f4g-8i-5j-10
Lthey role	a-14b-9c-6e-5f-5g11h5i-11j-5
Lthey tell	a3b-10c-3d-4f12g-13i-15j-11
Lthey that	a-5b-5c-5d8e-10f-5h6j-10
Lthey was	d-14e-11f-10i-15j5
Lthey way	a12b-4d-13e-8f-5g-5h-6i-5j-7
Ltime 	a-9b-5c-18d-12e-20f7i3j-4
Ltime and	a4b-9c-12d-14e-12f6g-5i3j-11
Ltime they	a-11c-10f4g-8h-9i-4j-8
Lwas 	a-8d-10f5h-5i-7j3
Lwas <name>	a5b-10c-13d-4e-6f-5h-10j-12
Lwas <number>	a-9b8c-6d-5f-9h-17i-6
Lwas and	a-5c-5d-8e-9f-4g-4h-10
Lwas ask	a-5c14d5e-5f-5h-17i-10j-12
Lwas because	c-5d-5e-9g5i-5j5
Lwas doubt	a-3b-19c5e-6h-14i-3j-7
Lwas i	a-3b-7e4f-9h-14
Lwas no	a-16c-11e-5f-6g-7h-8i4
Lwas role	b-5c-23d8e-7f-5i-9j-13
Lwas tell	a11c-6d-6e-5f-4g-5h-6i-5j-5
Lwas that	c-10d-3e-18f-14
Lwas they	b-9d3f9h-9i-15j-7
Lwas was	a-12b-12e-12f-5g11h-10i-4
Lwas way	a-5b-3e-4h8i-8
Lway 	a-4c4d-14f-18g-15h4i-4
Lway and	a6b-6c-10d-4e-12f-5g-5h-17j8
Lway because	a-5c3d4e-5f-5h-5i-6j4
Lway was	a-4c-8d-15e-17f-3g8h-13i-5j4
Lway way	a9b-5c-5d-7e-4h-5i-5
Lwe 	a-11b14c-8d-25g-17h-4i-3j-5
Lwe tell	a5b-5c-5d-4e-4f-5g-9h-5i-11j3
Lyou 	a-12b-4c-15e-11f-4g-14h-11
Lyou hear	a-12b3c-9d4e-5f-5g-8i-7
M	a-6b-10d-7e-5f5g4h-5i-8j9
M<day>	a-10c-5d-5e-8f6h-5i-5j-5
M<figure>	a-6c5d-4e-15f5g-14h-13j-6
M<mark>	a-6b-4f-9g-18h-3j-5
M<name>	b-18e-20f-4g-4h-6i-7j-5
M<name>'s	a3b-5c-5d-18e-8f-6g-5h4i-9
M<number>	b-6c-4d-6e6f11i-7
Mand	a4c5d-4e-4g-12h-20i-18j8
Mask	a-6b-5c-10d-20e-5f-9g-5i8j-19
Mbecause	a3c17d-8e-16g-5h-13i-4j-7
Mdoubt	a-5b-10c-7d6e-8f-5g4h-18
Mhear	a-12b5c-10d-11e-4f5g-4h-10i-9j-7
Mhush	a-16b-13c-14d-15e7f-5h13i-15j-16
Mi	a-12d-12e-15g-3h9j-6
Mkin	b-5d-6e-5h5i-6j-14
Mmoved	a-7b5c-17d-7f-7g-4h-4i-7j7
Mno	a-14c-5d-16h-5i-14j9
Mrole	a9b-9c-8d4e4f-3g-19h-6i4j-15
Mtell	a-15b-7c-10d-15f-15g-6i9
Mthat	a-6b8c-9d-16h-13i-9j3
Mthey	a-11b-16c-3d4e-6f7g-14j5
Mwas	b-10c-12d3e-6f-11g5h7i-9j-8
Mwe	a-14b-3c-10d-10f7g-13h-10i-5j10
N 	a-6b4d-4e-3f4g5h-6i5j-9
N <name>	b-9c4d3e-20f-10h-31i-7j5
N <number>	a5b-5e-11f5g-5h3i-12
N and	a-12b-5c-5d-5f-5g7h-12i-5
N ask	a-4b-14d-5e-6g-4h-13j-7
N because	a-13b-12c7d-9e-9f4h-9i-5j16
N doubt	a-5b4c-10d7e-5f-13g-10i-6j3
N hear	a-4b-8c-5d-5e-5f7h-9i-5j-7
N i	a-3b15d-20e-9f-14g-5h-12i4
N paper	a-14d-10e-14g-14h-8i-12j16
N role	a6b-5c-10d9e-14h-18i-12j-11
N talk	a-10b-3c-10d-4e6f-12g-5h-10i-7j3
N tell	c-11d4e-13g-5h-14i8j-10
N that	b-17c-17d-3e10f-15g-5h-3i-9j-6
N they	a-14b-22c-16e-5f-6g-8i-11j7
N was	a-5b-6c5d-4e-10f-17g-3h-21i-9j3
N way	a-13b-10c-6d-15f-6h-7i-14j12
N<figure> 	c5d-14e-14f6g-10h-13i-11j-13
N<mark> 	b-4c-4d-9e-11f-3g-16h-6i-8
N<mark> <name>	b-10c-3e-9f-9g-6i-8
N<name> 	a-4b-8c-10e-6f-14h4i-5j-6
N<name> <name>	a-4b-17c-15e-6f-18g7h-18i-13j3
N<name> and	a10b-5c-6d-5e-5f-4g-11i-10j-5
N<name> ask	a5b-5c7d-14e-9f-9g-9h-13i-5j-19
N<name> tell	a3b-11d5e-6f-6g-9h-5i5j-24
N<name> was	a4b-7c-7e-5f4i-5j-9
N<number> 	a7b-10c-17d3e-15f3h-7i-8j-8
Nand 	a8b-13c4e-16g-4h-16i-20j-8
Nand <name>	a4b-5c-3d-10e-10f-5g-8h-13j4
Nand and	a7b-7d-7e8f-7g-7h-15i-8
Nand because	a-3b-4c-4d-14e-11f-4h-8i-5j8
Nand i	a-12b10c-4d-12f-7g-5h-14i-7j9
Nand that	a-9b7c-13d-3e-11f-6g-5h-6i-7j10
Nand they	a-14b-7c13d-21f11h-8i-10j8
Nand was	a8b-10c-16d-13e3f-14g-13h-4i-13
Nbecause 	a-12b-3c15d-7e-10h-7i-11j-3
Nbecause i	b-5c-4d-9e-10f-5g-9h-16i3j-5
Nbecause that	b-8c-11d-6f-4g10h-12i-8
Ni 	b-4c4d-10e-14f3g-15h-3i-4j-5
Ni ask	a-10b-4c-3d-10e6f-7g-5h-11j-8
Ni moved	a-8d-9e-6f-5h-3i-12j4
Ni no	a-5b5c-5d-5g-5h4i-5j-5
Ni tell	a-15b-7c-12d-11e-9f-11g-9h4i5
Ni was	a-11b-3d-10e-9f-3g9h7i-10j-9
Nno 	a-9c-5d-13e6h-5i-12
Nrole 	a-4b-8c-9e4g-11h3i-5j-11
Nthat 	a-17b12c-11d-17f-4g-6h-8i-5
Nthat i	b-3e8f-5i-18j-13
Nthat moved	a-4b4
Nthat was	b4c-5d-11e-9f-5h-7i-5
Nthey 	a-4b-11c-4d4e-4f5g-14h-12i-4j7
Nthey ask	a-11b-5c7d4e-6f-5h-4j-4
Nthey doubt	a-7b-6e10f-9g-6h-12i-14j-14
Nthey hear	a-6b-19c-10e-5f5g-5h-5i-9j-10
Nthey tell	a3b-9c-5e-5f-8i-18j-3
Nthey was	a-5b-10c3d-12f6h-6i-13j-8
Nwas 	a-3b-5d8e-6f-4g-9h8j-13
Nwas was	a-6b-10c-6e-5f-9g8h-12i-5
Nwe 	a-13b5c-5d-9e-20f7g-8h-7i-5j5
O  	a-11b-10c-9e3g9h-4i7
O  <number>	a-7b6c6d-13e-20f-15g5h-10i-14j-4
O  and	a11b-5d-5e-5f-5g-6h-22i-5
O  i	c-14d-3e-10g-5h-8i-3j-4
O  role	b-11e-14f11g-7h-6i-8
O  that	b-8c-9d-12e3f-4g-12i-5j4
O  was	a6c-14d-11e-10f-11g-8h-6i-18
O <name> 	a-3b-5c5d-4e-20f-9g-4h-19i-11j3
O <name> <name>	b-5c-12d-10g3j-11
O ask 	b-14c-17d-15e-3f7h-9
O i 	a-5d-22f-5h-4i7j8
O role 	a6b-5c-9d6e-9g5h-19i-5j-10
O that 	a4b-9c-5e4f-5g-5h-14j-7
O they 	a-22b-17c-4e-5f-14g-7h3i-15
O way 	a-12b-5c-16d-11f-5h-4i-10j13
O<mark>  	a-3b-6c-8d-7e-18f-9g-16j-3
O<mark> <name> 	b-10e-9f-5g-13h-12i-9j3
O<name>  	b-8d-7e-7f-7g-22h10i-15j-17
O<name> <name> 	a-4b-17c-12d8e-6g12h-6i-13j-11
O<name> tell 	a11b-4c-8d-6e-4h-5i-6j-18
O<name> tell i	a-7b-11c-5d9e-5f-5g-5h4i-4j-11
O<name> was 	a-4b-7c-7f4i-5j-8
O<number>  	b-5c-9d9e-7f-10g-5h4j4
Oand  	b-17c10d-5e-12f-4g-5h-9i-5j-4
Oand  i	c-15d-6e-3f4g-5h-9i-13j3
Oand <name> 	a5b-9d-6e-5h-9i-9j-5
Oand and 	a7b-7d-8f-5g-7h-5i-9j-17
Oand i 	a-8b6d-12f-7g-5h-10i-6
Oand that 	a-4b-9c-8d3e-5f-5h-5i-6j8
Oi  	a-4b-5e-12f4g-8i-13j3
Oi  tell	a-10b-9c8f-4g-5h-11i10j-15
Oi  that	a-11b9c-9d-15e-16f-5h-7i10j-8
Oi  was	a8b-10c-9d-18e-5f-8h13j-15
Oi tell 	a-14b-5c-14e-5f-8j8
Oi tell they	a-4b-5c-13g-5h-8i10j-10
Oi was 	a-5b-7d-4e-9f-5g5h7j-19
Orole  	b-10c-5e-7f-5g-12h3i-5j-9
Othat  	a-24b9d-24f3g3i-20j-6
Othat  i	a-5b7c-6d-9e-10h7i5j-18
Othat moved i	a-4b4
Othat was 	b4c-5d-9e-9f-5g-5h-7i-5j5
Othey  	a-21b-8c3d4e6f-4g-6i-10j6
Othey  i	a5b-5d-3e-13g-5h-9i3j-7
Othey ask 	a-8b-5c6d-5e-5f-9h-5i-3j4
Owas was 	a-5b-5c-6f-8g3h-12i-5
Owe  	a-4b5c-5d-4e-20f7h-7i-5
P   	a-8b-4d5e-10f-6g-3h-3i8
P   <number>	a-8c-13d-15e4f-13g-10h-8j5
P   i	a-8b-6c-8e-16f5h-5
P   that	a-11c-5d-9f-8h-7i-8j6
P  i 	c-14d-6e-3f-9g-5h-7i-11
P  was 	a6c-14d-11e-10f-11g-8h-6i-18
P <name>  	a-5b-5c4d-6e-15f-5g-4h-5i-13j5
P i  	a-5b-5d-13f-5h-13i-9j11
P role  	a4b-5c-9d7e-9h-5i-5j-18
P<mark>   	a-6c-11d-5e-12f-22g-13i-3j-3
P<mark> <name>  	a-4b-10c-3e-9g-10h-8i-9j4
P<name>   	a-7b-6c6d-4e-6f-14g-20h15i-9j-11
Pand   	a-4b-9e-6g-19i-7j3
Pand  i 	a4b5c-8d-11e-14f-9g-4h-5i-10
Pand i  	a-8b7d-19f-5h-9i-7j4
Pi   	b-4c-7e-9g-5h-10i-12j7
Pi   that	a-5c-13e-14f-19i6j-7
Pthat   	a-18b5c-5d-13e6f8g-5i-6j-3
Pthat was  	a-4b5d-5e-5g-5h-4i-5j5
Pthey   	a-20b-12d-8e4f-5h-10i-13j12
Pthey  i 	a5b-6e-10f4g-5h-9j-11
Pwas was  	a-5b-5c-6f-8h-12i-5
p#	a10b-5c-4d-10e-8g-5i4j-16
p+	a-5c6d-11f-6g-8h-15i-10j5
p<day>	a-10b-8c-10d-19e-14f15g-6h-15i-10j-6
p<figure>	a-3b-7c-5d-5e-5f-5g-6h-6
p<mark>	a-3b-4c-4f-10g3h-6j-12
p<month>	a-9b-4c-9d-9f11g-5h-9i4j-10
p<name>	b-10c-5d-3e-12f-8g7h-7i-7j-9
p<name>'s	a3b-6c-5d3e-11f-11g-5i-8j-6
p<number>	a-6b-3d-3f-5g-5h-5j-4
p=	a-5b-13c-14e-21f-8g-4h4i-8j6
p>	a-10b7c-4d-3e-10f-9g-12h-6i-4j-12
pa	a-8b-3d-5e-9f-10g-3i-3
pabout	a7c-12d3e-4f-18g-20i-5j-9
pacross	a-3b-18c-13d6f-13g-10h-17i-14j3
pafter	b-11c-11d-6e-6f21g-7h-16i-11j-11
pagain	b5d-9e-5f-6g-10h3i-5
pall	b3c-10d10f-10g-12h-11i-6
palone	d-9e-3f-9g5h-3i3
palready	a-10b-12c-11d-5g-9h11i-11j-11
palso	a3d-11e3f-5g-8h-17j6
palways	a-6b8c-10d-12f-5g-6h-22i-13
pam	a-12b-3c3e5f-16g-5i-13j4
pan	a-12b-7c-9d-14g6h7i3j-5
pand	a-3c-5d-6e-3f-8g6h-3i5
panswer	b-11c-7e-9f6h-7i-10j-17
panything	a-6b9c-4d-6e-15h4i4
pare	a-12b-4c-9d6e-10f-4g-6h10i-5
paround	a-4b5c-4d12e-5g-4h11i7j-12
pas	a-3b-3d-11e4f8g-3i5j-10
pask	a-3b-10c-10d-13e-8f-9g-5h6i12j-5
pasked	a-15b-18c4d-8e3f-19h-8i14j-18
pat	a-7e-3g-8i-4j-8
paway	a-8c-6e-10f-4g-6h-6i-8j8
pback	b5d3e-17f-7g-8h-14i-6
pbad	a-10b-5c-9d-15e-8f-11g-9j10
pbe	a-21b-18c-11d-3e-4f14g-7j-5
pbecause	a-13b15c-18e-11g-10i-7
pbeen	a9b-3d-7e-15f-12g-6i3j-22
pbefore	a-7c11d-10e-16f-3g-14h-15i-3
pbehind	b5c5d-9e-10f-5g-13h-9i-6j3
pbeing	a-4b-7d10e-5f-5g-4i3j-19
pbetween	b-5c-12d4f-9g-8h10i-5j-3
pbig	b-5c-5d-3e-10f-10g3i-5
pbit	a-22b-11c5d3e-13f-5h6i-15
pboard	a-10b4c-10d5f4g10h-14i-10j-13
pbook	a-6b-9c6d5e-6f-7g-9h-11i5j-8
pboss	a-13b-9c-12e-5f-9g-4h4j-12
pboth	a3b-6d-11e5f-9h-12j-4
pbox	b-10c6e-6f-8h-8i-9j-8
pbring	a6c9d-14e3f-12g-5h-5i-11j-12
pbrother	a-15c-12d-9e-6g15h5i-3j-4
pbrought	a9b-7c-9d-11i-7j-11
pbuilding	a5b-5c-5d-5f-5g-4h-10i-4
pbuilt	a13c3d-8g-11h-5i-12j-15
pbus	a18c-11d-9e3f-12g-15h-22i-8j-6
pbut	a-8b-9c-12d-13e-12f-3g-10h18i-9j-4
pby	b-3c3d-16f8h-4i-12j-8
pcall	a-10b-7c-7d-5e-5f4g10h4i-14j-3
pcalled	a-10c-9d-21f6g5j-8
pcame	a5b-9c-10d7f-16g8h-13i-12
pcan	b-15d-3e6f-4g-13h-10
pcan't	b5d-10e-6f-8g-8i-6j-5
pcar	b-6c-12e-13f-12g-6h5i-12j-10
pcard	a-7b-15d4f-5g-5h-18i-10j-3
pcase	a-7d-7e-13h-5i12j-8
pcause	a4b15c-8d-7e-12g-4h-6j-7
pcertificate	a-6b-4c10d-6e8f-19g-10h-10i-15j-21
pchair	a-3b5c-10d-5e-9f-6g5h-9i-9j5
pchef	a-7c8d-4e-5h-6i-3j-10
pchief	a-11c-10d-10e-5f5g-3j4
pchildren	b-10c-15d5f-5g-5i-5j-8
pclass	a-5b-6d-6e3f-5h-16i-9j7
pclose	a-5b5c-12e-10h-9i6j4
pcoach	b-8c-4d-16e7f-9h-5i6j-8
pcoffee	a-8b-3c-16d-15e-9f-15g-9h-14i-7j15
pcold	a5b-7c-11e-5f-6h-10i-11j6
pcome	a-12b-6c10d10e-8f7g5h-12i-11j-3
pcomes	a3b-5c-10d-11f5g9h-5j-9
pcoming	b-5c-18e-9h-17i5
pcopy	a9d-7e-9f-3g-5h-4i-5j-16
pcould	a-3b6c17e-16f-4g-5h-4i-11j-13
pcouncil	b-5c8d-13e-8h-5j-5
pcourse	a-10b-15c-3d-4f16g-5h-14i-12j-19
pcut	b-10d-15e5g-5h-4i10j-10
pdate	a-13b-5d-9e-6f9h-9i4j-15
pday	a-5b-5d-8e-3f13g-13h-7i-10j-4
pdays	a-9b-12d-14e-3f6g-7h3i-4j-15
pdid	a-17b6d-9e13f-16h-8i-3j-8
pdidn't	a-3b-3c-18e9f-6g-9h7i-25j-16
pdirector	a-10b-5c5d-5e-3g14i-5j-9
pdo	a-4b-21d-18e-4f-14g-4h5i18j-7
pdoctor	a8b-5c10d8e-20f-8g-16h-8j-12
pdoes	a-15c-17d-9e-10f-11g26h-14j-12
pdog	a-8b-14c-8d-13e-11f-5g5h-6i-12j14
pdon't	a-4b-18c-20d3e-16f-19g-5h11i-12j-5
pdone	a-13b-4c-7d7e3g-10h-7i-11
pdont	b-5c-10d5i-6j-6
pdoor	b5c-10d8e-8f-5g-4h-6i-5
pdown	a-3b-11c-15d-11e6f14g11h-7i-14
pdr	a3b-9c-11d-7e-10f-7g16h-13i-13j-24
peach	a11c-6d-17e-12f-9g-7h-6i-16j-5
pelse	a-20b-5c-11e-4f-6g4h-12j-6
pend	a-4b5c-7d7e-18f5h-14i-12j6
penglish	a-6b-13c-5d10e-13f-9g-15h-10i-6j-3
penough	a-6b-4c-5d4e3f-9g-8h-17i15
peven	a-10b-9c-9d-14f-13g-10h5i-11j9
pevening	a-6c-12d-9e4g-9h3i-17j-4
pever	a9b10c-11e-8f-10h-4j-6
pevery	a10e-9f-9g-17h-11i-11j-14
peverybody	a-8b-9c-5d-13e-10f-11i-5j13
peveryone	a-10b-7c-10d-15f8i-5
pexactly	a-8b11c-13d-9e5g-5h-9i4j-10
pexplained	a7b-5c-11e-5f-5g-5h-13i10j-21
pface	a-8b-10c-5d10e-8f-5g-5h6j-7
pfamily	a-4b-11c-9e-16f-9g-9i11
pfar	b-5c-5i-14j-3
pfather	c-5d-13e-9f-4i5j-5
pfelt	a-10c-5d-4e-6f-6g-5i-13
pfifty	a-9b-8c-6d17e-15f-13g-15h-11i6j-6
pfind	b-15c4e-13f-8g-6h-4i-9
pfinished	c-8d-8e3f-9g-4h-18i-5j7
pfire	b-10c5d-13e-6f-5g-5h-5i-6j9
pfirst	a-18b-3d-4e-5f8g-5h-14i5j12
pflood	a-4b9c-13d-14e5f-5g-4h-11i-5j-8
pfloor	a-14c-14d-11e-7f-5g7h7i-14
pfor	c10d-5e-3f-13g-8h-5i-14j-13
pforget	a-5d-12e-4g-9h-10i-13j6
pforgot	a-11c-9d-11e13f-6g-5h-17i-3j-18
pform	a-9b8c9d-8e-12f-11g-14h-18i-11
pforty	b-9c-19d-8f4g-5i-14j6
pfound	a5b3c-9d-10f-11g-6h-22i4j-4
pfree	a10b-5c-8d-12e-15f-9g-8h3i-13j-10
pfrench	a-8b-4c-7d17e-4f-13g-8h-6i-12j-17
pfrom	a-5b-11c10d4e-4h-10i-18j-6
pfront	a-9b-15c7d5e-4f-5g-8h-8i-7j-3
pfull	a-7b-4c-5d-22f-12g-10i-5j-3
pgate	b-11c-13d-7e-7g-5h-14i-9j9
pgave	a-6b-10c-12d-17e-11h-12i13
pget	b-6c5d-4e4f-5g-13h-5i-22j-10
pgets	a-4b7c-5e-5f-10g-8h-13i-4j3
pgive	b-5c-10d-11e7f4g-5h-17i-8j5
pgo	b-3c-11d-5e-13f-5g-10h-8i6j3
pgod	a-10b-10c-5d-8e-5f-8h8i-5j-3
pgoes	a-10b-10c8d-10e-12f11h-5i-4j-12
pgoing	a7c-14d-6e-12f-15i-11j12
pgonna	a-13b-5c-16e-8f-15g-4i-9j5
pgood	a-5c-6d-8e-12f-15g-6h7i-10
pgot	a-8b-6c-11d3e4f6g-5h-21i7j5
pgroup	a-9b-12c-18d-4e-5f-7g3h-5i-3j8
pguy	a-8b-7d-10e-5g5h3i-5j6
phad	a5b-7c-17d-11e-6f-12h-12i-3j5
phalf	a-7b-14c4d5e-10f-5g-5h-6i3
phand	a3b-12c3f-11g-5h-9j-12
phands	a-11b-5c-6d8e-6f-7g-4h4i8
phas	a11b-3c-8d-6e-13f-7g-6
phave	a-23b-4c8d12i-11j-10
phaving	a-14d10e-9f-5h-10i-7j-10
phe	a-10b4c-11d-5e-13h9i-10j-10
phe's	a6b-12c-4d-8e-6f-12g-3h6i-9j-5
phead	a-18c-6e-14f-5g7h-5i-11j8
phear	a-10b-12c-19d-20e20f-3h5i-10
pheart	b-6c-4d-6e-7f-6h-3i-5j-4
phello	a-13b-5c-10d-7f-17g-5i-5j6
pher	a-4c3d-7e-3f-12h-3j-23
phere	a-18b11c-14e-17f-22g-12h-17
pherself	a-9c-5d-5e-5g5h-5i-12j4
phey	a-5b-8d-16e-9f-9h-10j9
phim	b-13c-21d-4h3i4j-10
phis	b3d-12e-15f-11g-7i-4
phold	a-5b-5d7e3f11h-10i10j-8
phome	a-4c-9e-10f-14g-3h-10i-15j-3
phonestly	b8c-5d-4e-8f-5g-5h5i-10j-5
phour	a-3b-5c-16e-7f-4g-9h10i-5
phours	b9c-9e-5g-4i-9
phow	a13b-12c-8d-10e-7f-10g-14h-3i3j-12
phr	a-9b-8c-4d-5e-5f5g-5h6i-8j6
phundred	a-5b4c-10d-5f-5g-6h7i-6
pi	a-9c-10e4f-11g-11j-5
pi'd	a-9b-3e-9f-15g-8h6j-11
pi'll	a-10b-7c-5d-7f13h-8i4j-7
pi'm	a-15c5d-11e-14f-7g-4i4j6
pi've	a-8b-8c-10d6f-10i-5j-6
pid	a-13b-9c-12d-9e11f-5g-4h-3
pif	a-20b-13c9f-14i3j-9
pim	a-10b-5c-9e10f-5g-5i-8
pin	b9c-8e8g-12
pinside	a5b-4c-13d-11e-11f-10g3h-4i4j-12
pinterview	a-8b-14c-19d-14e-10f-11h-17i-15j18
pinto	a15b-10c-5d-5e-10f-5g-10h-12i-10j-8
pis	a-14b-4d3e-7i-6j-3
pit	a-3f8g-3i-8
pit's	a-15c-19d-4e-15g8i-15
pits	a4d-20e-6f-3g6h-14i-19j4
pive	a-10b4c-4d7f-10g-9h-15i-8j-19
pjob	a-7b-5e-8f-7g-4i7j4
pjust	a-6b-11c-17d-11e-10f-4g-15h-13j11
pkeep	a-8b-3c-7d-7e-12f-9h10i-12
pkeeps	a25b-9c-23d-14e-4f-4h-9i5j-13
pkept	a-9b4c-16d5e3f4g-5h-3i-12
pkid	a-7c-5d-4e-4
pkids	a9c-5d-12e-5f-8g-8h-10i-5j3
pkitchen	a-4b9c-13d-4e-10f-6g12h4i-5
pknow	a-5b-12c-18d3e7f8g-10h7i-9j-16
pknows	a11b-9c-13d-8f12g-6h-7i-5j-21
plady	a4b-7c-10d-5e-8f7h-9i-4j6
plast	b-12c-6d14f-14g-6h-5i-11j-11
plate	b-5c-5e-9g-8h-10j11
plater	a3b-7d-6f10g4h-5i-16j-11
plaugh	a-5c-6d-14e-6f-12h-16j8
plaughed	a-9b-9c-8d-9e-5f-10g-9i-5j15
plead	c-9e-5h-15i-13
pleave	a11b-5c-4d-5e-3f-14g-5h4j-10
pleft	a-10b7c5d-3f-12g-10h-10i-4
plet	b-24c5e8f-6g-7h-18i-7
pletter	b-8c-6d-12e3f8g-10h5i-10j-10
plevel	a-8b-4c5d-11e5f-5g-5h-5i-9j7
plicence	a-11b-5c-6d4e10g5h-4i-5j-6
plift	a-6b-8c-16d-9e-11g-4h-7j7
plike	a-4b8c-5e-6f-9g-4h-13i-15j5
pliked	b11c-14e-8f-15h-3i-12j12
pline	a-4b-5c-5d6e-5f-4g-4h-5i-5j4
plist	a9b-9c-8f-3g-4h-8i-13j-6
plittle	a-10b-7e-14f-5h-15i-4j7
plong	a-6c-5e-10g-5h-3i5
plook	a-15b-4c5d13e-18f-9g-8h-13i-14j-4
plooked	b-6c-10d14e-5f-5g-6h7i-6
plooking	a-13b-10c-7d7e-7f-4g9h5i9j5
plost	b3c7d-6e-7f-3g-5h-8i-17j-4
plove	b-7c-3d-5e-9g-9h4i-5j-10
plovely	a-17b-10c-10d-12e-8f-10g-7h-22i-8j20
plunch	a-11b-7c-18d-19e-7g-12h-11i-5j10
pmachine	b-6c-12d-8e-5f-5g-6h-12i-9j12
pmade	b9c-4d-11e4f-18g-9h-14
pmake	a10b10c-11d-14e3f-5g-5i4j-10
pman	a4b3c-15d-11e-12f-7g5h5i-5j-7
pmanager	a-12b4c-7d-9e-8f5g16i-5j-17
pmay	a-16b-6c-15d17f-4h-13i-6j-16
pme	b4c-3e-21f-3g-11h5
pmean	a-10b13c-6d9e-14h-5i-5j5
pmention	b-14c-20f-6g-5h14i-9j-14
pmet	a-4d-3f8g-5h-5i-5j-10
pmi	a-11b8c-3d-16f-7g-11h-12i-4j6
pmind	a5b5c13d-4h-5i-6
pmine	a-10b9c-7d14e-6f-17g-5h-8i-10j-26
pminutes	a-8b-16c-12d-7e-17f-5g-5h-7j12
pmiss	b-7c-4d-7e-14f-11g10h-9i-14j7
pmoney	a-5b-5c-6d-10f5g5h10i-3j-4
pmonth	a3b3c-10d-17e-11f-13g-5h-6j-3
pmonths	a10b-16c-7f-9g-5h3i-12j-10
pmore	a11b-10d-7e-9f-9g-10i-9j-8
pmorning	b-5c-8e-8f-15h-9i-5
pmost	a-3b-8c-6d-7e-10f-4g-4h-9i5j8
pmostly	a-17b-5c-11d-8e-9f-21g-5h-17j17
pmother	b4c-5d-11e-9f-4g9j-8
pmouth	b-10c-5f5g-5h-5i-5
pmr	a-11b-13c-7d4e-17f-9h-16i-15j7
pmrs	a-4b-6c-6d5e-13f-5g12h-17i-11j-13
pms	b-5d7e-7f4h-14i-7
pmuch	a-10b-5c-9d5e5f-7g-8h5
pmust	a6b-8c-8d-24e9g-13h7i-3
pmy	a-29b5c4f-14g-8h-3
pmyself	a-12b10c7d-12f-6g-8h-6i-8j-6
pname	b-4c-5d-18e-6f8g7h-19i4j-22
pnearly	a-8b7c-6d9e-6f-9h-10i-12j10
pneed	a-10c9d-14e-18f-9g-7h3i-11
pneeds	a-5b-9c20d-9f-6g-14h3j-6
pnever	a-5c-21d-5e9f-9g-7i-10j-14
pnew	a-9c8e4f-5h-7i-5
pnext	a-3b-8c-7e-6f11h-6i-5j-17
pnice	d-5e-4f-5g5h-7i-7
pnight	c-7d-13f8g-8h-9j-14
pnights	b-5c-15d5e-13f-14h-6j-10
pnineteen	a6c-6d-18e-12g-11h3j-8
pninety	a-11b5c-5e-15f-5g-11h-5i-5j10
pno	a-13b-17c-10d4e-8g-10h-9j-4
pnobody	a7b-6c-14d-31e-6f-10g3h8i-5j-12
pnot	a-20b-6e5f-10g-15h9i-5j4
pnothing	c-4e-5f4i-15j-9
pnow	a6c-10d-8f-7h-7i-14j3
pnumber	a3b-5c8d-15e-14f-17g-4h-9i-10
pof	c8d-4e-8g-3j-4
poff	a8b-3c-7d-11e-14f-5g-12h-5i-16j11
poffice	a-11b-10c8f-7g-13h-6i-15j6
poh	d-13f-16g-9h-5i-10j7
pok	a-10b-5c5d-10e-8f-13g-6h-5i5j5
pokay	a-6b-14c-5d-13e-13f3h-4i-3j9
pold	a6b-6d-22e-9f-11g-17i-6j5
pon	a7c-7e3g-7h-10i-12j-6
ponce	b-4c-11d-7e-6f12g-5h-15i-14j-5
pones	b5c-10d-5e-5f-5h-5i-5
ponly	b11c7e-5f-21g10h-13i-10j-13
popen	a-8b-6d4e-4f-4g-10h4i-9
popened	b-10c-5d-9g-10h-7i-8j9
por	a9b-10c-15d-10e-15f8g-7h-13i5
pother	b-6c-3d-10g14h5i-12j4
pour	a-13b8c-6d-10e10f-5g-5h-11i-8j-9
pout	b-11c-9e5f-3g-7h-6i4j-3
poutside	b-11c4d9f-10h-11i-7j-8
pover	a3c6d4e-16f3g-5i-11j-7
pown	h-13i-7j-12
powner	a-5b-14c-6d-16e-11f-7g10h5i-10j-8
ppage	a-9b-9c21d-20e-5f-5h-9i4j-12
ppanel	a-5b-10c-8d-7h-5i-7
ppaper	a5b-5c5d7f9g-10h-14i-6j-12
pparking	a-4c-18d-14e-19f-13g-9h-4i-10j13
ppart	c-6e-4f9g4h-10i-7j-6
ppast	b-13c-9f-4h-6i-8j9
ppay	a4b-7c-10d-10e-9f-5g-5h14j-10
ppeople	a4b-4c-9d3e-10g-16h-17i-7j4
pperson	a-4b4c-7d-15e-5f-5g9h-9i-5
pphone	b-9c-21d-15g3h-11i-5j9
pplace	a-11b-8c-11d-12e7f-4g9h6i-23j12
pplan	a10b-9c7d-5e-5f-5h4j-20
pplease	a-5b-8c-7d-22e9f-9g-4i-12j-5
pprincipal	a4c-4d-4e-11f5h-9i-5j-21
pput	a-16b-6c-3d6e5f-15g-5h-13j-4
pquestion	a-14b-5c-9d3e-15f-12g-9h-12i6
pquestions	a-9b-9c-9d-15e-6f-8g-5h-17i-5j15
pquiet	a-9b-5c-8d10e-6f-5h-3i-10j-9
pradio	a-7b-8c-8d-13e8f-7g5h-18i8j-9
pran	a-14b-6c-7d7g-5h-10i-10j5
pread	c4d-3f-5g-5h-5i-10j-6
preal	a-7b-10c-5d6e-8f4h7i-10j-7
preally	b5c4d-8e-12f-5g4h15i-5
precord	b-10c4e-5f-5g-10i-5
precording	a10d-6f-12i-5
pright	b10e-11f-5g-10h-7i-5
pring	b-7c3d-11e-5g-4h-15i-5j-16
proad	b-3c-9d-14e11f-14g-11h-7i-5j-7
proof	a5b9c-5d-5e5f-5g-10h-6i-8j6
proom	a4c-3f-5g-9h-11i-3j3
pround	a-8b4c7d-7e8g-4h-10i-6j9
prun	a-4b-10c-14d6e-13f-16h-13i-9j4
prunning	a9b-4c-19d-7e3f-12g-5h-7i-9j-9
pruns	a-7c8d-7e-6f-13g12i-5j-6
psafety	a4b9c6d-10e-9f-3g3h-15i-15
psaid	a-18b-19e-8f11g-5h-17i5j-15
psame	a5b6c4d-16e-12g-5h-18i-6j-12
psample	c9d-6e-7g-5i-5j4
psaw	a-16b-5c-15d11e-10f-10h-11i-10
psay	a-5c-13d-11e17f-11g-12h-5i-12j-9
psaying	a-4b-6d-8e10i-18j3
psays	a-17b-14c-9d-5f-5g-6h10i-6j-10
pschool	a4b5c-3e-13f-5j-5
psecond	a-7b-5c7d-9e-17f-11h-10i10j-7
psee	a-3b-4d-10e-15g-10h-12i-10
pseen	a-9c5d9e-10f-5h-5i-16j-4
psend	a21b-5c13d-10e-6f10g-9h-5i-10j-20
pservice	a-6b-6c5e-3f-8h-13i5j-10
pshe	a9b-6c3d9e-12g7h-24i-9j-15
pshe's	a-13d-19e-12f4g7h3i-14j-12
pshes	b-8c9d-3e-7f-5g3h-5i-9j-6
pshift	a3b-6c-11d3e-19f-9g-13h7i-5j-3
pshoes	a-14c-5d-8e-9g-5h8i-5j10
pshop	a-10b5c-11d-9e-10f-5g9h-17i10j3
pshort	a-5b-5e-19f-9g-5h-12j-4
pshould	a-26b-7c-18d-29e21f5g-5h-4i-11j-13
pshow	a-11b-9c-3d-3f-5g3h7i-5j-4
pshowed	a9b-5c-6d-8f-10h3i-11
pside	a-5b-5c4d-3e-6f-10g-4h-6i-9j10
psign	a3b6d-10e-7f-16g-9h-9i-13j14
psince	a-7d6e-14f-14g-5h-3i-13j-12
psir	a-11b-11e-10f-5g9h-17i10j-12
psister	b5c-5d-11e-10f-5i-9j3
psit	a-11b4d-8e-5f-4h-8j-3
psite	a-25c-15d-3f-5g14h-4i-12j-7
psitting	a-5b5d3e-7g10h-9i-4j-3
psmall	a-10b10c-14d5e-14f-9g-5h-17j-5
psmells	a-17b-10c-17d-14e-6f-5g-5h3i-13j9
pso	a-4b-10d-3e-6f-4g-7i-8j6
psome	b-6c-5d4e-5f-3g-5h-10i-7
psomebody	a10b-7c-18f-16g-13h-15i3j-7
psomeone	b5c3d11e4f-8g-9h-4i-5j-10
psomething	c-14d-8e10f-11h-7i-3j-10
psomewhere	a-10b-12c4d5f-5g-4h-12j-12
psorry	a-6b-6c-9d-12e-11f-9g7h6i-11j3
pspeak	a7b5c-13d4e4f-5g-13i-12j-6
pspoke	a5b-5c-6d-18e-17f-8g-9h-15i-8j13
pstart	a-13b-10c8d-15e-22f-21g-5h-12j10
pstarted	a9b3c-10d-12f-8g-12h-8i-16j7
pstay	a5c-9d-14e-8f-5g-5h8j-5
pstill	a-3b-4c-18d-7e-8f-13g-3h-15j14
pstop	a5c-15d-16e-20f-5h-5i3j-17
pstory	a3c4d-19e-14f-7g-11h-11i8j-12
pstraight	a-18b6c-7d-3e-13g-5h-7j5
psure	a-5b-6c-6f-5g-5h6i-13
ptable	b8c-4d-5e-4f-5g10h8i-6j-16
ptake	a-7c-3d-3e7f-8g-5h-5i-4
ptalk	c-5d-13e-8f-5g-16h-3i-7j6
ptalked	a4b-10c-12d-12e-16f-5g-3h8i-3
ptalking	a-7b-10c-11d-6e-15f-7h-11i-14j12
ptaught	a5b-8c-5g-5h-9j-4
ptea	a5b-14c-9d-10e-9f-9h7i-5j3
pteacher	a-9b-9c-4d-5e-5f-6g5i-10j-8
pteam	a-12b-4c-6e-12f-5g10h-5i-4j-4
ptell	a-3b5c-10e4f-4g-5h4i-7j-21
ptelling	a8b-10c-5d-10e-4f-5g-5i-5j-8
ptest	a-4b-10c8d3e-11f-11g-5h-11i-7j-10
pthan	a-11b-4c-7d-8e-6f-6h12i-7
pthat	b5c-4e3i-4j-12
pthat's	a-6b-10c-4d-8e-4g5h-14i-25j10
pthats	a-14b5d-8e-3g-5h-10i-16j8
pthe	b-4c-3d-3f-5i4
ptheir	a13b-9c-22d3e-19f-10g-3h-12i-4j-7
pthem	b-10d-9e8f-6h-5i3
pthen	a-4b-5c3e-16f-6h-17i-11j-3
pthere	a-3b-9c-7d5g-4h3i-5
pthere's	a-19b-14c13e-4f-9g5h-12i-13
pthey	b-24d-4g-14h-4j9
pthey'd	a-11b-10d4e6f-3g-9h5i-5j-4
pthey'll	a-19b-7c-15d-11e-5f14g-5h-9i-7j-12
pthey're	a-4b-4c3d-4e-6f-5g-3i-8j-4
pthey've	a-12b-9c-4d-9e-6f5g-6h-5i-6j10
pthing	a-4c-3e3f-7g-9h-6j-6
pthink	a-9b-7d-4f-9g5i-13j-10
pthinks	a-7b-5c-15d15e-10f-10g-13j-11
pthird	c-10d-19e-10f-5g7h-7i-5j8
pthirty	a-12b7c-4e-8f-7g-5h-17i-7j18
pthis	a-3b-8c-8d-6e-19f-13g-11i-9j13
pthose	a-9b5c-5d-7h4i-5j-14
pthough	a-17b-5d-7e7f-6g-8i-6j4
pthought	a-5b4c-5d12e-5f-5g-5h7i-8j-6
pthousand	a-5b-9f-5i3j-11
pthrough	a13b-17c-7d-14e-4f-9g-5h-13i-6
pticket	a-10b-6d6f-5g-9h-20i-6j-10
ptill	a-8b5c3d-9e-3f-10g-6h3i-8j-13
ptime	a-7b-9c-6d-7e-3f3h7i-16j3
ptimes	a-5c-6f-5h7i-20
pto	a-3b-3c7d-4f-4g-14i-5j-5
ptoday	a10b-5c-6d-7e-5f-4g6h-8i-12j4
ptold	a9c4d-9e-16f5g-5i13j-18
ptomorrow	a-18b-9c3d-6e-11f6g-5h-3i-8j-26
ptoo	a-6b6c-14d5e-19h-7i-16j-6
ptook	a11c-12d-7e-5f-13h-14i-8j-7
ptwenty	b-13e-9f4g-4h-4i5
ptwice	a-19c-28f-5g-5i-11j5
puh	a-16b-10c-8e3f-8h-11i-9j6
pum	b-13c-5d-9f4h-14j-4
puncle	b-5c-5d-5e-5g-4h5i9
punder	a10b-21c-5d-14f-8g-13h9i-13j6
puntil	b-5c8d-4e-6f5i-9j-8
pup	a7b-6c-13e5f-16g-16h-4i-12
pus	a-7b-6c-10d-5e-8f4g-16i12j-3
pused	a-5b7e-10f-4g-5h-6i-3j-5
pvan	a-3b-5c-13d-5e-5f-5g8h-6i3j3
pvery	a-15c-14d-3e-9f-6g4h-20i-14j5
pvoice	a-10b-7c-5d13e-15f-5g-4h-14i5j-7
pwait	a3b5c6d-12e-5f-3g10h-13i-9j-10
pwaiting	a-7b-5c6d-8e-5f-3g-5h8i5j3
pwalked	a-18b5c-15d-13e-7f-13g-13h-14j23
pwalking	a7c-5d-5g-12h-5i-5j8
pwall	a-3b-6c-3d-10e-5f-4g-5h5i-9j4
pwant	a-8b-11d-3e11f-10g4h9i-26j-13
pwanted	c-16d4f-5h-3i8j-17
pwants	b11d-7e-10g-10h6i-14j-13
pwas	a-9b4d-5e-10f-11g12i-6j3
pwasn't	a-8b-10c-7f-5g5h-6
pwater	a-5b-8c-11d-5e-10f-5g5j5
pway	a-24c-11d-8e-3f-4g-9h-3i-8j3
pwe	a4c-13d-24e-4f-5g-12j4
pwedding	b-5e-9f5g-6h-5j-5
pweek	a-4b-7c-16d-15e-10f12g-8i4j-6
pweeks	c-12f5g-7h-12j-5
pwell	a-4c-16d4e-11h-16i5
pwent	b3c-14d11e-14f-13g-9h-16i6j-7
pwere	a-8b-12c-10e-14g5h11i-10j-8
pwhat	a9c-3f-5g-14h-8i3j-5
pwhen	a-8b-6c-14d7e-8f8g-14h-4j-15
pwhere	a14b-11c-6e-17f-14g-5h-8j-3
pwhether	a3b-7c-23d15e-6f-10h-9
pwhich	a13b-14c-11d-13e3g-5h-19j15
pwhile	a8b-13c-20d-15e-3f-3g-12h-5i-5j8
pwho	a-3b-4e-16g6h-3j-3
pwho's	a-9b-10d-10e-5f-5g5i8j-9
pwhole	b4c-17d-11e4f-17g4h4i-20j-5
pwhose	b-5d-8e-5g7h-5i5j-10
pwhy	b-4c-15d-8e-11f-5g-5h4i-3
pwife	a-10b4d-10e-6f-8g-5h5i-11j-10
pwill	a-14b-14c-13e-13f14g-16h4i-12j-5
pwind	a-10b-5c-16d5e-3f-5h-3i-4
pwinter	a5b4c-18d-18e3f-4g-5h-8i-13j-15
pwith	a6b-7d-3e-6f-14g-6h-14i-4j-13
pwithout	a-10b-8c4d-18e3h-11j5
pwomen	d-11e4f-5i-5j-6
pword	a-10b-3d-3e-4f13g5h-6i-5j6
pwords	b-5c6d-5e-7f5g-10h7i-9j-12
pwork	a-17c-18e11f-13g-6i-11j-6
pworking	a-10b-10e-5f5h-9i-9j5
pwould	a-10b5c8f-15g-11h-3j-25
pwrite	a-7b-11f7h-9j-12
pwrong	a-21b-8c-11d5e-10f-5g-9j8
pwrote	a-5c-9d-8e-10f5g8h-14
pyeah	c10d-13e-10f-13g-5h-10i4
pyear	a4b-10c-7d5e-8f-8g-5h-10i5j-17
pyears	a-6c-18e9f-5g-3h4i-3j-19
pyes	e-12f4g-9h-6i-11j-10
pyet	a-11b-8c-10e-9f-5g-5h6i-7j-10
pyou	a-7b-5c-12d-3e-4f-5g-8h-3j3
pyoung	a-3b-5c-10d-7e-10f-5g11h5i-3j-3
pyour	a-12b-5c-3d5e-13f-9g-10h-6
p·	a4b4c-17d-4f-4g-4i-9j-11
q#	a10b-5c-4d-10e-8g-5i4j-16
q+	a-5c6d-11f-6g-8h-15i-10j5
q<base>	a-16b-3c5e8f-6g-17h5j-4
q<day>	a-10b-8c-10d-19e-14f15g-6h-15i-10j-6
q<ed>	a-11b-10c-4d8e6f-12g-12i-5j-6
q<figure>	a-3b-7c-5d-5e-5f-5g-6h-6
q<ing>	b-5d3e-5g-8h3i-5j-5
q<long>	b-6c-5d-5f-4g-5h-10i-9j-6
q<ly>	a-7b-5c-3d-3e-9f-10j-4
q<mark>	a-3b-4c-4f-10g3h-6j-12
q<month>	a-9b-4c-9d-9f11g-5h-9i4j-10
q<name>	b-10c-5d-3e-12f-8g7h-7i-7j-9
q<name>'s	a3b-6c-5d3e-11f-11g-5i-8j-6
q<number>	a-6b-3d-3f-5g-5h-5j-4
q<past>	a-3b9c-12f-7g-9h-4i7
q<third>	b-9c-9d3e-14f11g-3i-4j-3
q<who>	a6b-11e-19f6g-5h-7i-3
q=	a-5b-13c-14e-21f-8g-4h4i-8j6
q>	a-10b7c-4d-3e-10f-9g-12h-6i-4j-12
qa	a-8b-3d-5e-9f-10g-3i-3
qall	b3c-10d10f-10g-12h-11i-6
qalso	a3d-11e3f-5g-8h-17j6
qam	a-12b-3c3e5f-16g-5i-13j4
qan	a-12b-7c-9d-14g6h7i3j-5
qand	a-3c-5d-6e-3f-8g6h-3i5
qare	a-12b-4c-9d6e-10f-4g-6h10i-5
qas	a-3b-3d-11e4f8g-3i5j-10
qat	a-7e-3g-8i-4j-8
qaway	a-8c-6e-10f-4g-6h-6i-8j8
qback	b5d3e-17f-7g-8h-14i-6
qbad	a-10b-5c-9d-15e-8f-11g-9j10
qbeen	a9b-3d-7e-15f-12g-6i3j-22
qbig	b-5c-5d-3e-10f-10g3i-5
qbook	a-6b-9c6d5e-6f-7g-9h-11i5j-8
qboss	a-13b-9c-12e-5f-9g-4h4j-12
qboth	a3b-6d-11e5f-9h-12j-4
qbox	b-10c6e-6f-8h-8i-9j-8
qbus	a18c-11d-9e3f-12g-15h-22i-8j-6
qbut	a-8b-9c-12d-13e-12f-3g-10h18i-9j-4
qby	b-3c3d-16f8h-4i-12j-8
qcan	b-15d-3e6f-4g-13h-10
qcar	b-6c-12e-13f-12g-6h5i-12j-10
qcard	a-7b-15d4f-5g-5h-18i-10j-3
qcase	a-7d-7e-13h-5i12j-8
qchef	a-7c8d-4e-5h-6i-3j-10
qcold	a5b-7c-11e-5f-6h-10i-11j6
qday	a-5b-5d-8e-3f13g-13h-7i-10j-4
qdays	a-9b-12d-14e-3f6g-7h3i-4j-15
qdog	a-8b-14c-8d-13e-11f-5g5h-6i-12j14
qdone	a-13b-4c-7d7e3g-10h-7i-11
qdont	b-5c-10d5i-6j-6
qdoor	b5c-10d8e-8f-5g-4h-6i-5
qdown	a-3b-11c-15d-11e6f14g11h-7i-14
qdr	a3b-9c-11d-7e-10f-7g16h-13i-13j-24
qeach	a11c-6d-17e-12f-9g-7h-6i-16j-5
qelse	a-20b-5c-11e-4f-6g4h-12j-6
qeven	a-10b-9c-9d-14f-13g-10h5i-11j9
qever	a9b10c-11e-8f-10h-4j-6
qfar	b-5c-5i-14j-3
qfor	c10d-5e-3f-13g-8h-5i-14j-13
qform	a-9b8c9d-8e-12f-11g-14h-18i-11
qfree	a10b-5c-8d-12e-15f-9g-8h3i-13j-10
qfrom	a-5b-11c10d4e-4h-10i-18j-6
qfull	a-7b-4c-5d-22f-12g-10i-5j-3
qgate	b-11c-13d-7e-7g-5h-14i-9j9
qgod	a-10b-10c-5d-8e-5f-8h8i-5j-3
qgood	a-5c-6d-8e-12f-15g-6h7i-10
qguy	a-8b-7d-10e-5g5h3i-5j6
qhalf	a-7b-14c4d5e-10f-5g-5h-6i3
qhand	a3b-12c3f-11g-5h-9j-12
qhe's	a6b-12c-4d-8e-6f-12g-3h6i-9j-5
qhead	a-18c-6e-14f-5g7h-5i-11j8
qher	a-4c3d-7e-3f-12h-3j-23
qhere	a-18b11c-14e-17f-22g-12h-17
qhey	a-5b-8d-16e-9f-9h-10j9
qhim	b-13c-21d-4h3i4j-10
qhis	b3d-12e-15f-11g-7i-4
qhome	a-4c-9e-10f-14g-3h-10i-15j-3
qhour	a-3b-5c-16e-7f-4g-9h10i-5
qhow	a13b-12c-8d-10e-7f-10g-14h-3i3j-12
qhr	a-9b-8c-4d-5e-5f5g-5h6i-8j6
qi	a-9c-10e4f-11g-11j-5
qi'd	a-9b-3e-9f-15g-8h6j-11
qi'll	a-10b-7c-5d-7f13h-8i4j-7
qi'm	a-15c5d-11e-14f-7g-4i4j6
qi've	a-8b-8c-10d6f-10i-5j-6
qid	a-13b-9c-12d-9e11f-5g-4h-3
qif	a-20b-13c9f-14i3j-9
qim	a-10b-5c-9e10f-5g-5i-8
qin	b9c-8e8g-12
qinto	a15b-10c-5d-5e-10f-5g-10h-12i-10j-8
qit	a-3f8g-3i-8
qit's	a-15c-19d-4e-15g8i-15
qits	a4d-20e-6f-3g6h-14i-19j4
qive	a-10b4c-4d7f-10g-9h-15i-8j-19
qjob	a-7b-5e-8f-7g-4i7j4
qjust	a-6b-11c-17d-11e-10f-4g-15h-13j11
qkid	a-7c-5d-4e-4
qkids	a9c-5d-12e-5f-8g-8h-10i-5j3
qlady	a4b-7c-10d-5e-8f7h-9i-4j6
qlast	b-12c-6d14f-14g-6h-5i-11j-11
qlate	b-5c-5e-9g-8h-10j11
qline	a-4b-5c-5d6e-5f-4g-4h-5i-5j4
qlist	a9b-9c-8f-3g-4h-8i-13j-6
qlong	a-6c-5e-10g-5h-3i5
qman	a4b3c-15d-11e-12f-7g5h5i-5j-7
qmay	a-16b-6c-15d17f-4h-13i-6j-16
qme	b4c-3e-21f-3g-11h5
qmi	a-11b8c-3d-16f-7g-11h-12i-4j6
qmine	a-10b9c-7d14e-6f-17g-5h-8i-10j-26
qmore	a11b-10d-7e-9f-9g-10i-9j-8
qmost	a-3b-8c-6d-7e-10f-4g-4h-9i5j8
qmr	a-11b-13c-7d4e-17f-9h-16i-15j7
qmrs	a-4b-6c-6d5e-13f-5g12h-17i-11j-13
qms	b-5d7e-7f4h-14i-7
qmuch	a-10b-5c-9d5e5f-7g-8h5
qmust	a6b-8c-8d-24e9g-13h7i-3
qmy	a-29b5c4f-14g-8h-3
qnew	a-9c8e4f-5h-7i-5
qnext	a-3b-8c-7e-6f11h-6i-5j-17
qnice	d-5e-4f-5g5h-7i-7
qno	a-13b-17c-10d4e-8g-10h-9j-4
qnot	a-20b-6e5f-10g-15h9i-5j4
qnow	a6c-10d-8f-7h-7i-14j3
qof	c8d-4e-8g-3j-4
qoff	a8b-3c-7d-11e-14f-5g-12h-5i-16j11
qoh	d-13f-16g-9h-5i-10j7
qok	a-10b-5c5d-10e-8f-13g-6h-5i5j5
qokay	a-6b-14c-5d-13e-13f3h-4i-3j9
qold	a6b-6d-22e-9f-11g-17i-6j5
qon	a7c-7e3g-7h-10i-12j-6
qonce	b-4c-11d-7e-6f12g-5h-15i-14j-5
qones	b5c-10d-5e-5f-5h-5i-5
qor	a9b-10c-15d-10e-15f8g-7h-13i5
qour	a-13b8c-6d-10e10f-5g-5h-11i-8j-9
qout	b-11c-9e5f-3g-7h-6i4j-3
qover	a3c6d4e-16f3g-5i-11j-7
qpage	a-9b-9c21d-20e-5f-5h-9i4j-12
qpart	c-6e-4f9g4h-10i-7j-6
qpast	b-13c-9f-4h-6i-8j9
qreal	a-7b-10c-5d6e-8f4h7i-10j-7
qroad	b-3c-9d-14e11f-14g-11h-7i-5j-7
qroof	a5b9c-5d-5e5f-5g-10h-6i-8j6
qroom	a4c-3f-5g-9h-11i-3j3
qsame	a5b6c4d-16e-12g-5h-18i-6j-12
qseen	a-9c5d9e-10f-5h-5i-16j-4
qshes	b-8c9d-3e-7f-5g3h-5i-9j-6
qside	a-5b-5c4d-3e-6f-10g-4h-6i-9j10
qsir	a-11b-11e-10f-5g9h-17i10j-12
qsite	a-25c-15d-3f-5g14h-4i-12j-7
qso	a-4b-10d-3e-6f-4g-7i-8j6
qsome	b-6c-5d4e-5f-3g-5h-10i-7
qsure	a-5b-6c-6f-5g-5h6i-13
qtea	a5b-14c-9d-10e-9f-9h7i-5j3
qteam	a-12b-4c-6e-12f-5g10h-5i-4j-4
qthan	a-11b-4c-7d-8e-6f-6h12i-7
qthat	b5c-4e3i-4j-12
qthe	b-4c-3d-3f-5i4
qthem	b-10d-9e8f-6h-5i3
qthen	a-4b-5c3e-16f-6h-17i-11j-3
qthis	a-3b-8c-8d-6e-19f-13g-11i-9j13
qtill	a-8b5c3d-9e-3f-10g-6h3i-8j-13
qtime	a-7b-9c-6d-7e-3f3h7i-16j3
qto	a-3b-3c7d-4f-4g-14i-5j-5
qtoo	a-6b6c-14d5e-19h-7i-16j-6
quh	a-16b-10c-8e3f-8h-11i-9j6
qum	b-13c-5d-9f4h-14j-4
qup	a7b-6c-13e5f-16g-16h-4i-12
qus	a-7b-6c-10d-5e-8f4g-16i12j-3
qvan	a-3b-5c-13d-5e-5f-5g8h-6i3j3
qvery	a-15c-14d-3e-9f-6g4h-20i-14j5
qwall	a-3b-6c-3d-10e-5f-4g-5h5i-9j4
qway	a-24c-11d-8e-3f-4g-9h-3i-8j3
qwe	a4c-13d-24e-4f-5g-12j4
qweek	a-4b-7c-16d-15e-10f12g-8i4j-6
qwell	a-4c-16d4e-11h-16i5
qwhat	a9c-3f-5g-14h-8i3j-5
qwhen	a-8b-6c-14d7e-8f8g-14h-4j-15
qwho	a-3b-4e-16g6h-3j-3
qwhy	b-4c-15d-8e-11f-5g-5h4i-3
qwife	a-10b4d-10e-6f-8g-5h5i-11j-10
qwill	a-14b-14c-13e-13f14g-16h4i-12j-5
qwith	a6b-7d-3e-6f-14g-6h-14i-4j-13
qword	a-10b-3d-3e-4f13g5h-6i-5j6
qyeah	c10d-13e-10f-13g-5h-10i4
qyear	a4b-10c-7d5e-8f-8g-5h-10i5j-17
qyes	e-12f4g-9h-6i-11j-10
qyet	a-11b-8c-10e-9f-5g-5h6i-7j-10
qyou	a-7b-5c-12d-3e-4f-5g-8h-3j3
qyour	a-12b-5c-3d5e-13f-9g-10h-6
q·	a4b4c-17d-4f-4g-4i-9j-11
r<day> in	a-10b-5c-5d-5e-9f-3h-6j8
r<day> the	a-6c-5d-5e-5f5i-6j-5
r<mark> <name>	b-10c-3e-9f-9g-6i-8
r<name> <mark>	a4b-8c-10d-15e-4g9h-8i-5j-6
r<name> <name>	a-5b7c-5d-7e-12f3g3h-13i-5
r<name> and	a5b-16c-18d-13e-3g4h-10i-3j-13
r<name> from	a-17b-5c3d-5e-3f-6g3j7
r<name> has	b-4c11d-3e-15f-10g-6h-12i-12j-10
r<name> he	a-6c-5d3e-10f-5g4h-14i-11j-10
r<name> he's	a4b-5c-5f-4g5
r<name> is	b-5c5d-10e-9f-3h-5i-9j-8
r<name> she's	a-11c8j4
r<name> the	c-5d-5e-4f-4g16h8i5j-7
r<name> told	b-11c-5d5j-15
r<name> was	a3b-7c-7d4e-5f4h-11i-5j-5
r<name> who	a-14c6d-8e-5f-5g4h-5i-6j10
r<number> and	a-14b-4e-11f-10g-14h-3i-10j6
r<number> days	a-9c-5d-6e-5h5i-9j-12
r<number> hours	a-5b-9c-14d-3e-11g-4h-11i-5j6
r<number> hundred	a-5b4c-10e4g-6h-9i-6j6
r<number> i	b-5c-5d-5e-8f-5h4i5j-5
r<number> in	a8c-6e-5f-6g-8h-5i3j-10
r<number> minutes	b-16c-15d-5e-9f-5h-6j5
r<number> months	a10b-16c-5f-10i-11j-8
r<number> of	a4b7d3e-13f-9g8h-3i-7j-16
r<number> weeks	c-10f3g-7h-12j-5
r<number> years	a-3b-7c-15d-7e9f-5h5i-5j-17
ra <number>	a-5b-6c3e-6f-5g-5h-11
ra bit	a-15b-9c-6d16e-13g-4h3i-7j-9
ra good	a6b-10c-10d-13e-6g-5h-14i-6j11
ra week	a-7c-10d-5e7f-3h7i3j7
ra year	b-9c-16d4f-5i-13j-11
rabout a	a-10b-10c8d-5e-5f-5g-4h-6i3j6
rabout it	a-12b5c-11d-12e4f-6g-5h-4j5
rabout the	a5b-12c-12d-5e-5f-16g-8i5j-9
rafter the	b-5e-14f17g-8h-12i-11j-8
rall the	b-14c-9d-12e6f-9g-4h-8i-8j6
ran hour	a-9b-4c-9d-6e-6g-8h9i6j3
rand <name>	a-16b-6c-3d-13e-10f5h-9i-4j6
rand <number>	b-9d-10f-10g7h3i-7j7
rand a	a-10b-15d-7e-12f-5g14h-16i-10j7
rand he	a-13d-8e-13f-5g6h-5i3j-8
rand her	a5b5c-4d-4e-5g-4h-4
rand his	d-9g11j-11
rand how	a8b-10e-8g-5h-5i5j-9
rand i	a8b-6c-5f-6g-15h11i4j-6
rand i'm	a-5b5c-8d-6f-5h5i7j-6
rand it	b-5d-5e5f-5g-5h-6i4
rand it's	a-9b-6c-7e-5f-19g-8h-10
rand my	a-5d-13f-5h5i-3j3
rand nobody	a5b-3c-5d-20e-4f-7g-6i-4j-8
rand not	b-4c-5d15e-9g-9i-14j-10
rand she	a-4c-4e-5f-13g-5i4j-14
rand that	a-13b5c-9d-14e-4g4j-5
rand the	a5b-7c-10e4f-3g-8h-6i-8
rand then	a-5b3c-8d-3e-11f-14g3h-9i-7j-4
rand there	a-5b-13c-12d5h-6i9j-11
rand they	a-3b3c-8d-4e3f-11g-4i-6
rand we	b-11c-5d-5e-14f-9h-5i-4j5
ras a	a9c-5d-9e-17f-9g-5h-4
rat <number>	a-5b-8c-9d4e6f-6g-13h-11i-9
rat all	a-8b-6c-8d-22f-6g4h5i-10j15
rat my	a-6c-4d3e-14f-5g-5h13i-6j-8
rat the	a-3b-9c5d-6e10f-11g-8h-13i-8j-7
rbecause i	a-5b6d-17e-5h-18i-5
rbecause my	a-9b5c-13d5e-3g-5h-5j-5
rbecause the	a-6c5f-8g-4h-9
rbefore the	b5d-10e-5f15g-5h-5i-5
rbit of	a-19b-10d3e-5f-5g-5i-4j3
rbut i	a-5b-4d-10e13i-10j-7
rby <day>	a-13b-5d-12e-5f15g-9h-9j-9
rby the	b-14c-9d-11e-4f5g-4h-5i-9
rcalled <name>	a5j-5
rdid the	a-15b-9c-10d-12f-9g11h11i-3j-7
rdoes the	a-14b-4c-8d-7f-8g14h-5i-10j-5
rdon't know	a4b-13c-10d4e-3f-8i-5j4
rdr <name>	a5b-6c-15d-7e-8f-7g12h-8i-4j-16
rend of	c-4d-4e-10f5g-4h-5j-8
rfor <number>	a7b-10c-5d-11e10f-9h-12i-9j-5
rfor a	a-9b4c4d-12f-7h-14i4
rfor me	a11b8c13d-5e-5f-4h-10i-9j-18
rfor the	a-4b-15c7f-17g9h-10i-20j-3
rfrom a	a9b-5c-9d7e-5f-9g-5h-5i-4j-9
rfrom me	a-5b-5c12d-26e-10f-6h-5i-5j-5
rfrom my	a-5b-5c9d-8e-4f-5g-5h3i-8j-21
rfrom the	c18d-13e-8g3h-7i-11j-7
rgave me	b-5d-14e-5f5g-10h-10i-4
rget a	a-7b-9c-6d-13e-13f7h-22i-10
rgot a	a-3b-14c-15e-10f5g5h-4
rhad a	a-4b-6c-6f-6g-4h3i-13
rhad me	a12c-7d-11f-6h-15
rhad to	c-17e-20f-5g-5h-6i-14j6
rhave the	a-19b-4c10d3e4f-5h-14i-9j-5
rhave to	a-9b-7d-3e-17f-8g-5i-11j6
rhe did	b-5c-11d11e-11f-8g-5h-16i4j-16
rhe said	a-7b-5c7e-5g7h-4i-8j-13
rhe was	a-7b5c-5d-9f-6h5i-6j-4
rhead of	a-13d-4f-8g8
rhow she	a15c-9d-6g-9i-5j-4
rhow they	a8b-5c-13d-12f-4g-5h-5i5j-10
ri am	a-9c3e5h-3i-13j3
ri asked	a-10b-11c-8d-5f-8g-5h-5i13j-11
ri can	b-10d6e6f-10h-15i-3j-5
ri could	a3b14e-15f-9g-4h-14i3j-11
ri did	a-6c7e9f-9h-4i-7j-17
ri didn't	a3b-12c-5e-3g-9h6i-19j-13
ri do	a-5b-10c-11d-8g-4h5i12j-12
ri don't	b-10c-12d7e-12f-5h-9i-5
ri felt	a-5d-6e-6h-4i-10
ri got	a-10b-9f8g-7h-11i7
ri had	b-7c-12d-15e-14f-6i-11j8
ri have	a-11b-7c5d3f-10
ri just	b-4c-13d-5f-4g-5h-6i10j-9
ri must	a-8c3d-10e-15h-5i-5j9
ri said	a-8b-11d-11e-10f-19h6j4
ri think	b-6e-14f-6g5h-6i-13
ri told	a-16b-15c-14d-9e-13g-5h-12i13j-9
ri want	a-5b-6c-9d-10e7g5i-18j-9
ri was	a-6c-4d-7f-6g-11h-7i-10j6
ri would	a-6c-8e-6h-5i7j-4
ri'm in	a-5b-4c-5d-10e-11f-4h-8i-4j9
ri've been	a-10b-3c6e-6f-9i-6
ri've got	a-5b-3c-9e3f-7h-13i-5j-14
rif i	a-5b-5d12e-8h4i-8
rin <figure>	a5b5c-6d-10e-10g-5i-8j-14
rin <month>	a-4b-5d5e-5f-9g-4h-5
rin <number>	c-20e-14g-8h-16i-4
rin a	a-5c-3e-7f-9g-5h-3j-12
rin my	a-5c-10d-11e9f-11g-5h-7j-3
rin that	a-6d-5e11f-6g-13h-5j6
rin the	b5c-5d3e-4f-8g-11h5i-5j8
ris <name>	a-8b5c-7d5g4h-5j-8
ris a	a-11b-9c9e3h6i-13j-3
ris my	a-5e-5f-10g-9h-4i-6j-20
ris that	b-9c-5d6f-5h-10i-5j9
ris the	a15c-8d-6g-13h-7j-14
rit and	a-7b4c-5d4e-5f10g4h4i-4j-3
rit in	a-4b-4g-5h-5j-5
rit is	a-3b-10c-5e-7f-10g-7h5i-3j8
rit was	c-4d-14e-14f-3h-13i-3
rlast <number>	b-8c5d5e-14f-5g-7i-17j-3
rlet me	a-6b-17d-15g-5h-12i-5j13
rlevel <number>	a-8b-9c5d-3e11h-10i-5
rlike a	a-12b-13c-10d8e5f-5g5h9i-24j-7
rlike that	a-8b18c-11d-4e-5h-7i-5j-10
rmade me	a-15c-5d-14e-11f-15h-7i5
rmanager and	a-6c-7e-5f-8g6j-5
rme a	a-6b-11c7d-25e-5f7h-15i-4
rme and	a8c-9d-4e-14f-5g-5h5j-15
rme in	b3d-5f5g-5h-4
rme the	a14b-5c-7d-15e-5f-6g-10h-9i-7j-7
rme to	a-6b-5c9d-12e-5f-5h-5j7
rmiss <name>	d-5e-5f-10g10h-5i-5j-16
rmr <name>	a-8b-5c-5d4e-5f-9h-15i-5j-8
rmrs <name>	a3b-5c-4e-5f-5g7h-11i-11j-9
rms <name>	d7f4h-9i-4j-13
rmy last	a-9b-5c-4d3e-4f-5i-10j-11
rmy own	a-5d3e6h-12i-4j-16
rname is	a-5g5j-9
rnext week	a-5c-5e-6f10g-4h-5j-9
rof <month>	a-5b-5c-13e-9f11g-5h-7i-10j-10
rof <number>	c-8d4e-5f-5g-5h-5i4
rof a	a6b-10e-5f-16g-8h-3j3
rof it	a-13b-5c-6d-8f-11i-15j4
rof my	a-9c12d-7e-19f-9g-5h-12i-10j-11
rof the	a4d-6e-3f-7g9h-15i-3j-9
rof them	a3b8c-7d-3e-10f-9g8h-4i-5j-9
roff the	a3b-9c4d-12e10g-8h-9i-6j5
roh and	b-5d-5f-5g-5i-9
rokay so	a13d-5h-5j7
ron <day>	b-10c-10d-9e-8g-5i-9j-5
ron a	a-6b11c-8d-17e5f-6g-4h-13i9
ron it	a6b6d-17f-4g-5h-9i-9j-13
ron my	a-5b-12c-15e8f-7g-4i-5
ron that	a-11b9c-10d-12e4f3h-3j-11
ron the	b-8c-3e-5f3g-4h-5i5
ronly <number>	b-5c-10d-3e4f-5g6h3i-4
rout of	a6c-8e-9f-7g-10
rout the	a-8b-5c-5d-23e15f9g-4h-11i5j6
rover the	a10b-5c5d-15f-5g-5h-5i-9j-7
rruns the	a-10d-7f-5g14i-5j-4
rsaid i	a-10b-14c3d-3h-9i3j-24
rshe said	a-5b-5c-18d11e-5f-4g-5h-10j-15
rshe was	a8b-14c8d-5g-13h-5i-5
rshe's the	a-5b-5c-5d-9e-4f-8g3h-5i-5j7
rshowed me	a4b-5c-10d-11f-5h-9i-7j7
rsince i	b3c-9d-11e-5h-8i4j-12
rsince my	b11c-5e-5i-10j-5
rso i	a-8b-7c-7d-7e-5f-5g-4i10j4
rso i'm	a-5h-5j4
rso that	a9b-10c-5d-12e-4f-5g-7h-19i-10j11
rso the	b-5d-13e-6g-5h-5i-11j8
rthat <number>	a-5b3d-14f4g-5h-12j3
rthat i	a-15b-4c-15d10e11f-11g-14h-5i-4j-5
rthat i've	a-6b-9c-5d5e4f-5h-10j-9
rthat in	a-3b-12c-5e7f-8h-5i-13
rthat is	a-7b5c-7d-12e-5f10g-5h-4i-5j4
rthat my	a-5b6c-5d8h-9i-5j-9
rthat same	a-9b9c-4d-5e-5f6g-5h-5i-5j-5
rthat she	b-5c-5d5e-5f5g-5i-4j-9
rthat was	a-6b-6c-19d5e-4f-10g-3h-8i4j5
rthat's the	a-17b-5c3d-9e-9f6g4h-6i-9j-6
rthe <figure>	a7c-11d-15e-14f12g-6h-9i3j-20
rthe <name>	b-10c-5d8e-10g-11h5i-5
rthe <number>	a-4b-7d4f-7g6i-8j-5
rthe board	a-10b-5c-5f5g6h-6
rthe bus	b-9d-8e5g-5h-10
rthe car	a-5c-12d-10e-11f-10g-6h6i-9j-10
rthe first	b6c-11d3e-9g-13h-16i-15
rthe head	f-5g5h-3j-4
rthe last	b3d-6e-7g-7h-8j3
rthe new	e5j-9
rthe night	a-3b6c-13d-12e6f-6h-8i4j-11
rthe old	a13b-10d-18e-14f-11g-8i-6j-15
rthe other	a4b-6c-3d-11g14h9i-10
rthe panel	a-5b-5c-8d-4e-9f7g5h-5j-5
rthe same	a6b8c-10d-5e-5f-8h-9i-5j-9
rthe school	a11b5c-12d-13e5f-6g8h-6i-10j-12
rthe second	a-8b-5c7e-12g-5h-9i3
rthe way	a-18c-9e-5f-10g-9h-19i-5j7
rthe whole	c-17d-18e-5f-11g11h6i-15
rthem i	a5b-9c-9d-10e9f-5h-7i-5j-5
rthen <name>	b-5c-7d-5e-3f-5g-3h-4j8
rthen the	a-3b-9c-16d6e-5f-5g5i5j-8
rthere was	a-11b-18c3d4e-9f-16g7h-10i5
rthere's a	a-10b-5c-5d-9e-4f-5h-10i-13j6
rthey gave	a-11b-5c-4d-10f-10h-5j5
rthey had	a-7b-5c-12e-5f-8g5h-5i4j8
rthey said	a-12b-6c5d-9e-5f10g-5h-12i-5
rthey were	a4b-7d-7e-9h-7i-14
rthis is	a-5b-5c-10d-6f-9h4i-5
rto <number>	a-3b5c-9d3e-14h-7i-12j7
rto be	b-4c-17d-12e-16f9h6
rto get	b-6d-17e-7f4i-11j-12
rto go	b-3c-6d-14e-11f-5g-5h-6
rto know	b-11c-8d-14e4g-5h-3i8j-10
rto me	a-4b6c-14d9e-5f5h-10j-12
rto my	a-4b3c-9d7e-8f-5g-5h-4i-6j4
rto say	a-4b-5c-8d5e9f-5h-3i-7
rto see	a3b-5c6d-10e-11h-6i-7j-8
rto the	a-4b-15c-8e3f-4g-18h-3i-9
rtold him	a-5b-7c-9d-9e-4f-5h-10i7j-5
rtold me	a8b9c-10d-5e-8f6g-5h3i-18j-10
rtold them	a-5b-3c-5d-9e-8f-5g-5h-5i9j-5
rtwenty <number>	b-10f-11g4h-4j-21
runder the	a9b-6c-12d-8e-5f-5g-5h5i-8j3
rup on	a8c-9d3e-5g-5i-7j-11
rup the	a12b-5c-15d-8f14g-7i-5j5
rused to	a-7b11c-6d5e-14g5i-5j-11
rwant to	a-5c-5d-10e-5g5h8
rwanted to	a5c-10d-5h-13j-15
rwas <name>	a-8g4i5
rwas <number>	b8c-5d-7e-6f-6g-6h-11i-3j-4
rwas a	a-7b5c-7d-9e3f-9
rwas on	a7b4c-4f-13g-5h-5i-4j5
rwas the	b6c-24d-4e-6h-9i-9
rwe had	a-9b10c-4e-5f-9g5i-4
rwhat i	a5b10c-10d-5e3f-5h-10i5j-6
rwhen i	a-3b4c-9e-12f-8i-7j6
rwhen the	c-5e-10f11g-5h-11i13j-7
rwhen they	a4b-5c-6d5f-3h-6j-5
rwhich is	a-9b-5c-5d-9f-5i-13j7
rwho does	a-5g10i-5j-5
rwho is	a-9c6e-5g11h-9j-10
rwhole time	a-9b-5c-5d-15f-7h6i-11j5
rwith <name>	a9b-10c-13d-4e-6f-5h-10i-10j-12
rwith <number>	a-8b-3e3f-5g-5h-14
rwith a	a3e-14f-9g-9h-8i-9
rwith me	a-3e-5h-5i-5
rwith my	a-5d-3e-8f-5h-11i-3j-3
rwith no	a-5c-11e-5f-6g-7h-8i4j-4
rwith the	b-5c10d-5e9f-18g-7h-7j-4
ryears and	c-5e6f-5g-5h-5i-8j-10
ryou know	a-12b3c-9d4e-5f-5g-8i-7j-3
s<base> <base>	a-15b5c3d10f-8g-16h-14i-9j-3
s<base> <day>	a-3b-5c-6d-5e-9f7g-5h-5i-5j-14
s<base> <ed>	a14b-5c-6d7e5g-4h-8i-9j-12
s<base> <ing>	a-8b15c-12d-8f-10g4h5i-25j-6
s<base> <long>	c-10d-10e-3f-17g-11h-4i7j-9
s<base> <ly>	a-7b-11c-10d-4e4h-8i-11j8
s<base> <name>	a-19b-5c-8d-13e5f-22h-3i8j-21
s<base> <number>	a-5d-3e-4f-10g-11h-7i-4j-9
s<base> <past>	a-20b-13c-13e9f12i7j-12
s<base> <third>	a4b-20c-13d10e-16h-12i-10j-8
s<base> <who>	a5b-5e-8g-14i-7j-10
s<base> a	a-10b-3c3d7e3f10g-10h-12i-7j-11
s<base> an	a-14b-5c-4d-5e-13g-10h3j-3
s<base> and	a9c-9d-18e-6f-8g8h-12i6j13
s<base> at	a-20b-9c-6d10f-16h-8i-10j-16
s<base> back	a-6b-10c7d-4e-5f5h-6i-4j4
s<base> by	a-9b-5c4d-6e-3f9h5i-5j-9
s<base> for	b5d-5e-6g5h6i-10j-9
s<base> from	a-12b-6c11e-4f10g-5h-6i-5j-4
s<base> her	a-7b4c4d-18f-9h-10i-15
s<base> him	b-14d-10h8i-4j-9
s<base> how	a-7b-12c-7d-10f-6g-5i4
s<base> i	a-14b8c-10e7f-11h-9j-9
s<base> i'm	a-6c4e-7f-4h-5i-9j4
s<base> if	b-5d-23e-3f-5h-12i8j-12
s<base> in	c-10d-15f10g-16i-12j-16
s<base> it	a-8b-5c-7d-3e3f-5g-7i-7
s<base> me	a-5b-11c3d-18e-17h7j-4
s<base> my	b7c3d-20e-11f3h-6i-17j-8
s<base> of	a13b-16c5d-5e-3f3g-5h-9i-17j-19
s<base> on	a5b4c3d-8e-9h-8i-6
s<base> out	a-4b-5c-15d-14e-3g-8h4i-4j-10
s<base> so	b-11c-17e5f-4g-8h-9i-3j-7
s<base> that	b4d-7e4f-14g-5h10i-19
s<base> the	a-18c13d5e-10f-18g5h-17
s<base> them	a-4b-11c7d-6e14f-6g-6h-15i-14j-13
s<base> this	a-3b-6c-10d-16e-5f-5
s<base> to	b-3f-12g-6i-17j-3
s<base> up	b-10c-6d10f-9g-5h4i-13j-5
s<base> when	a5b-5c-5e-10f10g-5h-15j-16
s<base> with	a5b-10d-11f-10g-10h-9j-3
s<base> you	a-4b5d-3e-20f5g-5h-5i-11j5
s<day> <long>	a5b-14c5d-7e-9g-9h-6j-12
s<day> in	a-10b-5c-5d-5e-9f-3h-6j8
s<day> the	a-6c-5d-5e-5f5i-6j-5
s<ed> <long>	b5c-14e6f-6g-14h-4i-8
s<ed> a	a-4b8c6d3e-9h-16i-14j-12
s<ed> and	a-5b-11c-4d-9f-5g-3h-6j8
s<ed> on	a4b-12c-8e-7f-5g-6h-10i-5j8
s<ed> up	a4b7c-4d-12g-5h-21i-12j-9
s<ed> with	a10c-4e-6f-5i-8j-11
s<figure> <long>	a-10d-4f-14g-16h-11i-13j4
s<ing> <base>	b-13c12e-6f-4g-5h-5i-8j-7
s<ing> <ing>	a-3b-5c-4d-18e-8f-5h3j8
s<ing> <long>	a-5b-7e-5g-5h-6i3j-5
s<ing> <name>	a4b-5c-9d-5f-7i-4j-5
s<ing> <number>	a4c-11e-5i-14
s<ing> <past>	a-4b-9c-14d9e-3f-5g-9j-5
s<ing> <third>	b-6c-8d-20f4g-5h-6j-3
s<ing> <who>	a3b-5c4d-9e-5f5g-13h3i-5
s<ing> a	b4c3d-6e-14f-15g-10h-3i-5j-6
s<ing> and	a-8b-10c-8d-4e11f-4g3h7i-14j-5
s<ing> at	a8c-11d-8e-8f5g9i-5
s<ing> back	b5c-7e-10f7g-4h-5i-3
s<ing> for	a-14c-13d7e-8f-6g5h-12i3j-5
s<ing> from	b5c-11e-3f-7g-8h-17i-10j3
s<ing> i	a-9b-6c-5d4e4f-10h-9i-25j10
s<ing> in	a-7c-6e-10f-12g5h7
s<ing> it	a10c-11d-11e-5f-5g-6h-13i-15
s<ing> me	b-9c8d-8e-5f8g5h-16i10j-13
s<ing> my	b11d-11e-6f-4h-5i3j-15
s<ing> on	a5b-13d-15e3f-6g-5h-10i3j4
s<ing> so	a-5b-15c-5d-13e5h5
s<ing> that	b-7c-5e5f-8g-4h8i-4j-14
s<ing> the	a14b-14c-15d-12e-10f-12h-15i-5
s<ing> to	a-9b3c-7e8f-12g-5h-5i-10
s<ing> with	a3b-3c-10d10e3f-5h-5i-10j-17
s<long> <base>	b-4c-3e-8f-6g-13i-3j-5
s<long> <day>	a4b-8c11d-10e-8f-8g5h-5i-10
s<long> <ed>	a-28b-8e-15f-5g-11h-10i8j6
s<long> <figure>	a-6b-8c6e-4f-14h-10i-20j4
s<long> <ing>	a12b-7c-12d-10e3f-3g-4h-17i4j-11
s<long> <long>	a-12b-10c-4d-8f-11g10h-10i-3j-5
s<long> <ly>	f-17g-13h-4i-3
s<long> <mark>	a4b-3c-12d-5e-9f-10g4h-12i-14j-17
s<long> <name>	a-5d-10e-7g6i-21j-5
s<long> <number>	a-5b-3d-13e-3f-9h-12i-18j5
s<long> <past>	c6f-15g8h-11i-21j-6
s<long> <third>	a-14b-12c-3d-3h14i-10j-4
s<long> <who>	b-5c-3d3e-16g-5i-15
s<long> a	a-9b-13c9d3e-11f-5g-4h-9j16
s<long> all	a-6b5c-10f-11g-5h-9i-12j-5
s<long> and	a-7b-9d-7e-8f4g4h-11i-7j-4
s<long> are	a-7b11c-9d4e-9f-6g-6h5i4j3
s<long> as	a7b-4d-7e-10g-18h-16i-12j5
s<long> at	b-5c-5d-11e6f-18h-7i8j-7
s<long> but	c-4d-17e-9f-11g5h14j-12
s<long> by	a13b-9d-13e-3g-3h-13j-7
s<long> day	a-14b-5c-9d-10e-16f-8g-8h-15i9j6
s<long> done	a-13b-10c5d-3e-21f5g-10h-9i-5j-3
s<long> for	a-4c-6d-3e4f-12g-12h-3i-13
s<long> from	a7b-3d-21e5g-4h-8i-12j-18
s<long> hand	a10b-5c-6d-5e8f-5h-9i-6j-5
s<long> her	a-9c-9d8e-9f-14g4h6i-9j-8
s<long> his	a8b3c-12d-8f-11g10h-4i-8j-11
s<long> i	a-9b5c11d-7e-12f-3g-4h3j-5
s<long> i'd	a-5b-5c3d8e-11f-6g-5h-6i-5j3
s<long> i'm	c-14d-9f-12i-11j4
s<long> in	a3b11c-4d-15e8g-15h-14i-8
s<long> it	b-3c4d-11e-3f5g-14h12i-17j-11
s<long> it's	a-11b5c-5d-6e-6f-10g-6h-17i3j-3
s<long> man	a-6b10c7d-5e-5g-6h4i-5j-14
s<long> me	a-9b-13c-11d4f7g-5i10j-3
s<long> mr	a-7d-5e-5f-4g3
s<long> mrs	a-8b-5c-5d3e-5f-4g13h-5j-9
s<long> my	a-10b8c-7d8e-6f-17g-15h-4j-5
s<long> next	a5b-3c-5e-6i-7j-5
s<long> no	a-3b-11c8d-17e-20f-9g7h-6i11j-3
s<long> not	a-3b3c-3d-3e-5f-5i6
s<long> of	a-13b-3c16d-6e-3f4g-11h-3i6j-9
s<long> off	a4b-8c-6d-11e-16f-4g-5h-5i-4
s<long> on	a-11b-7c-4d6e-6h-13i-29j-10
s<long> out	a-3b-10c-12d3f-9g-5h-6j5
s<long> over	a10b3c-10d-9e-10f-5g-4i-8j-5
s<long> room	a4b5c-5d-9f-7g-10h-5j3
s<long> side	a-18c-15d-3e-5f-5g-3h-6i-8j11
s<long> so	a-12b-7c-4f6g4i-3
s<long> than	a-27b-11c-4d-5e-9f-5h7i-9j7
s<long> that	a7b-18c-12d-10e-6f6h-4
s<long> the	a-14c9d-10e-5f6h-6i-11j-3
s<long> then	a-5b-10c-8d5e-9f-5g5h-9i5j-9
s<long> time	a-15b-3c-4d3f-16g6h5i-12j6
s<long> to	a3b-11c-8d-13e12f3g-21h-25i-10j5
s<long> too	a-14b-5c-12d-9f-12h-8i-5j6
s<long> up	a-13c-18d-9f-5g17h-9i-5j4
s<long> we	b-8c-9d-8e-8f-7h5i-7
s<long> when	a10c-8e-3g-5i-15j-5
s<long> who	a6b-6d8e-14f-15g3h-7j-17
s<long> will	a-10b-11d4e-12f9g-9i-13j-6
s<long> with	b-4d5e-5f-23g6h-13i6j-3
s<long> you	a-6c-9d-9e-12f-14g-3h4i-15j4
s<ly> <base>	b5e-17f-9g-8i-14
s<ly> <long>	a-3b-7d-5e-12f-18g-13h-3i-9j9
s<ly> <number>	b-5c-10d-3e-7f-5g6i5j-6
s<ly> <past>	a-6b5d-14e-10f-9g4h3i-6
s<ly> the	a-7b4c-4d-14e-10f-4g3h-5i5j-9
s<mark> <base>	a-19b-4c-9e13f-8g-5h-12i-19j4
s<mark> <long>	a-4b-4c-25e-18f-14g6h8i-15j-10
s<mark> <name>	b-10c-3e-9f-9g-6i-8
s<mark> <past>	a-10b3c-9d-14e-6f-12g-5i3j-24
s<month> <long>	a-7c-5d-10f5g-5h-19i5
s<name> <base>	a-4b-13d-12e-12f-11g-17i3
s<name> <ed>	a6b-5c10d3e-9f-3g-6h-14i-13j-15
s<name> <ing>	b-6c-7d-8e-5f-5h-6i-5j-3
s<name> <long>	b-13c9e-14f-6h-10j-14
s<name> <ly>	a6c-7d-6e-5f-5g-8h-17i-4j10
s<name> <mark>	a4b-8c-10d-15e-4g9h-8i-5j-6
s<name> <name>	a-5b7c-5d-7e-12f3g3h-13i-5
s<name> <past>	a3b-4c-4e-11f-3h-9i-10j5
s<name> <third>	a6b-10c-6d-11e-12f3g9h-3i-18j-15
s<name> <who>	a5b-5c-5d-7e-10f-5g4h-15i-11j-5
s<name> and	a5b-16c-18d-13e-3g4h-10i-3j-13
s<name> from	a-17b-5c3d-5e-3f-6g3j7
s<name> he's	a4b-5c-5f-4g5
s<name> the	c-5d-5e-4f-4g16h8i5j-7
s<name> who	a-14c6d-8e-5f-5g4h-5i-6j10
s<number> <base>	a-9b-8c6d12e-4f-5g-5h-11i-5j-5
s<number> <ed>	c-10e3g-6h-9i-6
s<number> <ing>	b-10d-6e8f9g-5h-10i-7j-13
s<number> <long>	b-6f-20i-16j-5
s<number> <past>	a4c-5d-17e-10f-6g5h-6i-12j-8
s<number> <third>	a-4b8c-5d-6f8h-10i-12j-3
s<number> and	a-14b-4e-11f-10g-14h-3i-10j6
s<number> days	a-9c-5d-6e-5h5i-9j-12
s<number> i	b-5c-5d-5e-8f-5h4i5j-5
s<number> in	a8c-6e-5f-6g-8h-5i3j-10
s<number> of	a4b7d3e-13f-9g8h-3i-7j-16
s<past> <base>	b-10d-9f-9g3h-5i7j-6
s<past> <ed>	a-5c-5d-3e-7f-4g-4h5i-6
s<past> <figure>	a-4b-8c-22d-11e8f-10g-7h-14i-13j5
s<past> <ing>	b-3c-15e-10f-3g-8h9j3
s<past> <long>	b-10c9d-4e-12f3i-13
s<past> <ly>	a-10d-14e-6f-19g6h-5j-3
s<past> <name>	b-5c7d3e-9f6h-10i9j-13
s<past> <number>	a8b13c-10d-14f-6g-10h-20i5j-10
s<past> <past>	b3c-10d6e-16g-7h-14i-7j4
s<past> <who>	a-9b-8c4e-10f-10g10h-5i6
s<past> a	a-5b3c-14d-10e6f-3i-11
s<past> all	a-10b-16c-14d-7g-12i-11j5
s<past> and	a-8b-10c-19d-8e5f-14g5i4j-6
s<past> at	a-14c-6e-10f-6g-5i-6j4
s<past> back	a8c-14d8e-5f-4g-5h-6i6j-8
s<past> by	a-4b4c4e-3f-7g3h-10i-13j-4
s<past> down	b-7d-14g-5h-13
s<past> for	a4b-6d-4f-21g-7h-5j-6
s<past> from	a5b-4c-3d-14f-13g-7h-9i-14
s<past> her	a-6c-5d-6f-5g-5i6j-17
s<past> him	a-9b3c-9f-5h-5i7j-5
s<past> his	a-11b8c-14d-5e-4f-13g12i-5j-9
s<past> how	c-12d-10f-4g-5h-5i4j-8
s<past> i	b-10d4e5f-9h-12i-6j-4
s<past> in	a4b6c-21f-9g-4h-7i-7j-16
s<past> it	b3c-8e-7f-5g3h-7i8j-9
s<past> me	a9b6c-15d-27e-11f-11g-14h-10i-13j9
s<past> my	a-8b-15e-3f-5g-4h-11i3j4
s<past> of	a6b-6c-8d-7e-7f-5g-5h4i-5j6
s<past> on	a-3b10c8d-5f-9g-7h-17i-6j-10
s<past> out	b-10c-9d7e3f-9h-17i-7j7
s<past> so	a-8c-9f-4g-4h4
s<past> that	a-3b4d-9g-11h-20i8j-14
s<past> the	a-3b16c-12d-8e-14f-4i11
s<past> them	a-3b-14c-10d-20e-9f-7g-5i13
s<past> this	a8b-10e-10f-5g-5i-5j-3
s<past> to	a6e-6f-6i-4j-11
s<past> up	a3b-10d-4e10f-10g-18h-7i-12
s<past> with	a-3b-7c5d-13e5f-14g-18h-5i-12j14
s<third> <base>	a-3b-21c5d5e-8f-8g8h-32i3j3
s<third> <ed>	a-7b-9c7d3e-7f-5h-5j-6
s<third> <ing>	a6d-29e-13f-8g4i8j7
s<third> <long>	b-16c-4e-12f-11i-21
s<third> <ly>	a-5b11c-6d-7e3f-4g-5j-6
s<third> <name>	a-5b-3c-13d10g-5h-5i-5j-8
s<third> <number>	a5b-11c-13d11e-10f-10g-10i-17j-4
s<third> <past>	a-3b5c3d-11e-7f11g-14h-15i6j-9
s<third> a	b-18c6d-8e3f-4g-3h16i-3j-4
s<third> and	a-10b-13c-6d-9e-11g-5h3i-10j14
s<third> for	a10b-5c5d-5e-15f-9i-5
s<third> i	a-13b-5c-14d9e10f-9g-5h5i-3j-13
s<third> in	b-8c-13d-7e8f8g-4h-18i-5j-10
s<third> it	c-11d-11e-6f3h-7i-11j-4
s<third> me	a3b-4d6e-6f-10j-13
s<third> my	a-5e-5f-11g-9h-4i-7j-20
s<third> on	a-16b11c-12e-3f7h-13i-11
s<third> that	a-8b-9c-10d11f-5g-5h-9i-11j5
s<third> the	a-4b-6c-14d-15f-5g19h-3i4j-12
s<third> to	a10b8d-19e-11f-5g-9h-13i-9
s<third> when	a-7b-5c-10d-10e-5f3g-5i4j-13
s<third> with	b-5c-9d-18e3f-13h11i-12j-14
s<who> <base>	b-19e-13f-16g-8h-3i-5j5
s<who> <ed>	a-11b-8c-14d-6e5g-3h4i-11j6
s<who> <long>	a-19b-15c9d-3e12f5i-14j-16
s<who> <past>	a14b-4c-4d7e-11g-14h-12
s<who> <third>	a3d5e-9f-5g12h-8j-7
s> <long>	a-6b-10c5d-12f-3g3h-17i-19j-10
sa <base>	a-8c7d-14e-9f3g-14h-7i-9j-3
sa <ed>	b4c-6d-15f-5g-5h5i7j-5
sa <ing>	a-5b-8c-10d6f-9g-5h-12i6j-6
sa <long>	a4c-6d-7f-10g-15h-9i-5
sa <number>	a-5b-6c3e-6f-5g-5h-11
sa <past>	b-9c-10d15e-8f-5g-5h6i-9j-19
sa good	a6b-10c-10d-13e-6g-5h-14i-6j11
sa week	a-7c-10d-5e7f-3h7i3j7
sa year	b-9c-16d4f-5i-13j-11
sall <long>	b6c-6d-5e-3f-16g-8h-13i-6
sall the	b-14c-9d-12e6f-9g-4h-8i-8j6
salso <past>	a13b5c-5d-5e5f-10h-4i-5j-5
san <long>	a-9c-12e-5f-15g-10h-6i5j-16
san hour	a-9b-4c-9d-6e-6g-8h9i6j3
sand <base>	a-3b15c5d-7e5g-7h-15j-3
sand <ing>	a-11d-9e6f-6g-5h-13i-7j10
sand <long>	a-7b3c-11e-8f4h-7j-13
sand <name>	a-16b-6c-3d-13e-10f5h-9i-4j6
sand <number>	b-9d-10f-10g7h3i-7j7
sand <past>	b-9c-6d-22e-7g-10h-13i-11j10
sand <third>	a13b5c-9d-5e-5f-10g-11h-5i-5
sand <who>	a-13b3f-22h3i6j-13
sand a	a-10b-15d-7e-12f-5g14h-16i-10j7
sand her	a5b5c-4d-4e-5g-4h-4
sand his	d-9g11j-11
sand how	a8b-10e-8g-5h-5i5j-9
sand i	a8b-6c-5f-6g-15h11i4j-6
sand i'm	a-5b5c-8d-6f-5h5i7j-6
sand it	b-5d-5e5f-5g-5h-6i4
sand it's	a-9b-6c-7e-5f-19g-8h-10
sand my	a-5d-13f-5h5i-3j3
sand not	b-4c-5d15e-9g-9i-14j-10
sand that	a-13b5c-9d-14e-4g4j-5
sand the	a5b-7c-10e4f-3g-8h-6i-8
sand then	a-5b3c-8d-3e-11f-14g3h-9i-7j-4
sand we	b-11c-5d-5e-14f-9h-5i-4j5
sare <long>	a-13b-6c-13d-16e-6f-10i13j9
sas <long>	a8c-4d-5e-9g-7h-10i-5j-10
sas a	a9c-5d-9e-17f-9g-5h-4
sat <long>	a-10e-6f-18g5h-11j-10
sat <number>	a-5b-8c-9d4e6f-6g-13h-11i-9
sat all	a-8b-6c-8d-22f-6g4h5i-10j15
sat my	a-6c-4d3e-14f-5g-5h13i-6j-8
sat the	a-3b-9c5d-6e10f-11g-8h-13i-8j-7
sback <long>	a-8b5d5e-5f-4g-5h-10j-4
sbeen <ing>	a8b12c-12d-13f-4g-5h-5i5j-20
sbus <long>	a5b4c-9d-5e5f-6g-9h-9i13j-6
sbut <long>	a-7b-4c-5d13e-14f-6g-5h6i-9j-9
sbut i	a-5b-4d-10e13i-10j-7
sby <day>	a-13b-5d-12e-5f15g-9h-9j-9
sby <long>	a10b-4c-16f-6g-8h-13i-9j-4
sby the	b-14c-9d-11e-4f5g-4h-5i-9
scan <base>	b-6c4d5f6g-13h-6i3j-3
sdr <name>	a5b-6c-15d-7e-8f-7g12h-8i-4j-16
sfor <ing>	a14b-9c-5d-5e7i-14j-11
sfor <long>	a5c-7d3e-6f-9g-17h-6i-5j-8
sfor <number>	a7b-10c-5d-11e10f-9h-12i-9j-5
sfor a	a-9b4c4d-12f-7h-14i4
sfor me	a11b8c13d-5e-5f-4h-10i-9j-18
sfor the	a-4b-15c7f-17g9h-10i-20j-3
sfrom <long>	a-13b-9c-15e-14f-9g5i-10j9
sfrom a	a9b-5c-9d7e-5f-9g-5h-5i-4j-9
sfrom me	a-5b-5c12d-26e-10f-6h-5i-5j-5
sfrom my	a-5b-5c9d-8e-4f-5g-5h3i-8j-21
sfrom the	c18d-13e-8g3h-7i-11j-7
sgood <base>	a7b-5c4d-11e-10f-4g-5h7i-7j-3
sgood <long>	b-7c-9d-4e-10f-13g-5h-8i-5j7
she's <long>	a-6b-7c-5d-10e-6f-4g-5h9i-8j-27
she's <past>	a12b-5c-8d-6e-5f-9h-5i-4j-5
shead <long>	a-5b8d-7f4g5j-4
shead of	a-13d-4f-8g8
sher <base>	b-11c5e-10f-17g-18h-9i-5j-3
sher <long>	a-3b-6c7e-8f3g9h-4i-4j-14
shim <long>	a4b-11c-5d-5e-4f-5g14h-6j-10
shis <base>	b-15c-6e-10g5h-10
shis <long>	a10c-6d-9e-5f-14g-8i-3
show <who>	a7b-9c-10d-12e-5f-4g-10h4j-14
si <base>	a-10b-3c-8f-11h-3j14
si <ed>	a7b-3c-7d-17e-7f-9g-5h8j-12
si <long>	a-4d7e-7g-12h3i-21j-4
si <ly>	a8b-8c-12d-8e-8f-5j-8
si <past>	a-11d-19e-3g-15h4i11j-16
si am	a-9c3e5h-3i-13j3
si can	b-10d6e6f-10h-15i-3j-5
si just	b-4c-13d-5f-4g-5h-6i10j-9
si must	a-8c3d-10e-15h-5i-5j9
si'd <base>	a-10b-5d-3e3f-3g-8h5j-8
si'll <base>	a-9b-5d-7f13h-9i-5j-5
si'm <ing>	a-3b-5c-14d-10e-15f-9h12
si'm <long>	b4c-17d-8e-11f-13g-4i-9j6
si'm in	a-5b-4c-5d-10e-11f-4h-8i-4j9
si've <long>	a-5c14h-7i-6j-7
si've <past>	a-11c-9e3f-7h-14i-4j-15
si've been	a-10b-3c6e-6f-9i-6
sid <base>	a-10b-5c-12d-9e7f-5g-4i-4
sif i	a-5b-5d12e-8h4i-8
sin <base>	a-4b-8c-6e-10f9g3h-9j-11
sin <figure>	a5b5c-6d-10e-10g-5i-8j-14
sin <long>	a4b4d-17e14f-16g-11h-17j-7
sin <month>	a-4b-5d5e-5f-9g-4h-5
sin <number>	c-20e-14g-8h-16i-4
sin a	a-5c-3e-7f-9g-5h-3j-12
sin my	a-5c-10d-11e9f-11g-5h-7j-3
sin that	a-6d-5e11f-6g-13h-5j6
sin the	b5c-5d3e-4f-8g-11h5i-5j8
sit <base>	a-16b-5c-5d5e4f-7h-3i-6j-6
sit <long>	a-3b5c11d-12e8f-8g-15h-14j-6
sit <past>	a-11b-3c-3d10e-15h-18i-7
sit <third>	b-9c-3d-5e-5g-20i-5j7
sit and	a-7b4c-5d4e-5f10g4h4i-4j-3
sit in	a-4b-4g-5h-5j-5
sit's <long>	a-17b6c-13d-10f7g9h-27i3j-15
sjust <base>	a-5b-5c-9d3e-5f-4h-14i5
sjust <past>	a-9c-6d-9e-4f-4g-5h-11j7
slast <long>	a-5c-14e5f-5g-6h7i-12
slast <number>	b-8c5d5e-14f-5g-7i-17j-3
sme <base>	a-5c-6d-19e-9f-6g-7h5
sme <ing>	a-11b-9d18e-4f-11h-7i-10j3
sme <long>	b6c-11d8e-11g-13h-3i-9j-3
sme <past>	a11b-10c-5d-13e-5h10i-5j-11
sme <who>	a7c-7d-12e-5f-9g8h5i-5j-6
sme a	a-6b-11c7d-25e-5f7h-15i-4
sme and	a8c-9d-4e-14f-5g-5h5j-15
sme in	b3d-5f5g-5h-4
sme the	a14b-5c-7d-15e-5f-6g-10h-9i-7j-7
sme to	a-6b-5c9d-12e-5f-5h-5j7
smr <name>	a-8b-5c-5d4e-5f-9h-15i-5j-8
smrs <name>	a3b-5c-4e-5f-5g7h-11i-11j-9
sms <name>	d7f4h-9i-4j-13
smust <base>	a-5b-10d-14e13g-9h-10i5
smy <base>	a-6c-3d-3e-3f4h-3i-7j-5
smy <ing>	a-6b-10c-11d-4e10f-13g-6h-7i-9
smy <long>	a-16b4d-5e6f-13g-5i-12j-3
smy last	a-9b-5c-4d3e-4f-5i-10j-11
snext week	a-5c-5e-6f10g-4h-5j-9
sno <base>	a-10c-18d-21e-13f-11g3i9
sno <long>	a-17b-11d9f-10g-17h-8j-5
snot <base>	b-6c-4d-10e8g-9h9i-7j-8
snot <ing>	a-5c-11e-3f-5h7i-5j3
snot <long>	a-5b-10c-13d9e-14f-7g6i-6j6
snot <past>	a-10b-12c10d-12e10f-8i-13j-13
sof <ing>	b-15c-4d-8e-10f-7g-10h4j-11
sof <long>	a8c13e-11f-14g-4h4i-10
sof <month>	a-5b-5c-13e-9f11g-5h-7i-10j-10
sof <number>	c-8d4e-5f-5g-5h-5i4
sof a	a6b-10e-5f-16g-8h-3j3
sof it	a-13b-5c-6d-8f-11i-15j4
sof my	a-9c12d-7e-19f-9g-5h-12i-10j-11
sof the	a4d-6e-3f-7g9h-15i-3j-9
sof them	a3b8c-7d-3e-10f-9g8h-4i-5j-9
soff the	a3b-9c4d-12e10g-8h-9i-6j5
soh and	b-5d-5f-5g-5i-9
sokay so	a13d-5h-5j7
sold <long>	a6c-13d-20f-5g-4h-10i-7j6
son <day>	b-10c-10d-9e-8g-5i-9j-5
son <ing>	a12b-12c-3d-7f5g-5h-9i-10j-8
son <long>	a12b-7f-17h-13j-12
son a	a-6b11c-8d-17e5f-6g-4h-13i9
son it	a6b6d-17f-4g-5h-9i-9j-13
son my	a-5b-12c-15e8f-7g-4i-5
son that	a-11b9c-10d-12e4f3h-3j-11
son the	b-8c-3e-5f3g-4h-5i5
sour <long>	a-11b4c-4d-4e10h-10i-5j-8
sout <long>	b-11c-19d-10e6f-6g-5h-11i-20j3
sout of	a6c-8e-9f-7g-10
sout the	a-8b-5c-5d-23e15f9g-4h-11i5j6
sover the	a10b-5c5d-15f-5g-5h-5i-9j-7
ssame <long>	a13b-9c-14d-9e-6f5h-5i-5j-15
sso <base>	a-12b-9c-14d-12e14f-4g5h-11i-6
sso <long>	a10b-7d-12e-3f-5g-3i-5j-5
sso <who>	a15b5c-6f-7g-5j-9
sso i	a-8b-7c-7d-7e-5f-5g-4i10j4
sso i'm	a-5h-5j4
sso that	a9b-10c-5d-12e-4f-5g-7h-19i-10j11
sso the	b-5d-13e-6g-5h-5i-11j8
sthat <long>	a-5b-7c-6d-13f-3g-19h-3i4
sthat <number>	a-5b3d-14f4g-5h-12j3
sthat <past>	a7b10c-14e-13f-15h-15i-4j-3
sthat <third>	a9b-7c-8h5i-11j-3
sthat <who>	b-5e-5f5g-5h-13i-4j-9
sthat i	a-15b-4c-15d10e11f-11g-14h-5i-4j-5
sthat i've	a-6b-9c-5d5e4f-5h-10j-9
sthat in	a-3b-12c-5e7f-8h-5i-13
sthat my	a-5b6c-5d8h-9i-5j-9
sthat same	a-9b9c-4d-5e-5f6g-5h-5i-5j-5
sthe <base>	a4c-5d-20e-12f-7g-5i9j-9
sthe <ed>	a6b6c-5d-11e5f-5h-6i-6j-3
sthe <figure>	a7c-11d-15e-14f12g-6h-9i3j-20
sthe <ing>	a-10b-15c11d7f-3g11h-4j-8
sthe <long>	a-3b-10c-4d-4e-4f8g10h-7i10
sthe <ly>	a3b-8c5e-8f5g-9h-9i5j-9
sthe <name>	b-10c-5d8e-10g-11h5i-5
sthe <number>	a-4b-7d4f-7g6i-8j-5
sthe <third>	a-13c9d-5e-13f-16g-7h-3j3
sthe bus	b-9d-8e5g-5h-10
sthe car	a-5c-12d-10e-11f-10g-6h6i-9j-10
sthe head	f-5g5h-3j-4
sthe last	b3d-6e-7g-7h-8j3
sthe new	e5j-9
sthe old	a13b-10d-18e-14f-11g-8i-6j-15
sthe same	a6b8c-10d-5e-5f-8h-9i-5j-9
sthe way	a-18c-9e-5f-10g-9h-19i-5j7
sthem <long>	b-10c-10d-12f-6g-5j-17
sthem i	a5b-9c-9d-10e9f-5h-7i-5j-5
sthen <long>	b-5c4d-5e-8g-13h-5i-9j7
sthen <name>	b-5c-7d-5e-3f-5g-3h-4j8
sthen the	a-3b-9c-16d6e-5f-5g5i5j-8
sthis <long>	a-3b-10c-11d-7e-7f-13g-5h-9i-8j7
sthis <third>	a-5b-5c-10d-6f-9h5i-5
sto <base>	a4b-4d-13e5f-3g-9i-3j-8
sto <ing>	a13b-5c-13e4f-5g-7h-10i-9j-8
sto <long>	a-17b-14c3d9e-14f-8g-13h-4i-15j6
sto <number>	a-3b5c-9d3e-14h-7i-12j7
sto <past>	a-8b-9c3d-12e3h-10i5j-6
sto me	a-4b6c-14d9e-5f5h-10j-12
sto my	a-4b3c-9d7e-8f-5g-5h-4i-6j4
sto the	a-4b-15c-8e3f-4g-18h-3i-9
sup <long>	a-21b-6c-9e-10f-14g-10h-8i-10j15
sup on	a8c-9d3e-5g-5i-7j-11
sup the	a12b-5c-15d-8f14g-7i-5j5
swe <past>	a4b-15c-10d-19e-20f-7g-9h-12j8
swell <long>	a-3b-5c-7e-9f-5g-5h-5i-9j5
swhat <long>	a-6b-9c3d-12e9f-5j-5
swhat <who>	b-5c-3d13f8g-5h-5i-5j-5
swhat i	a5b10c-10d-5e3f-5h-10i5j-6
swhen <long>	a5c-10d-3e-5f9g-5h-7i-5j-4
swhen <who>	b6c-6d9f-3h-6j-5
swhen i	a-3b4c-9e-12f-8i-7j6
swhen the	c-5e-10f11g-5h-11i13j-7
swho <base>	c-5d5e-5f-10g5h-4i-5j-5
swho <long>	b7c-7d4g-8h-5i7j-5
swho <past>	a20c-13d-24e-10f-9g-16h-10i-4j-4
swho <third>	a-10b-10c-4d-10e-14f10h4i-5j-5
swill <base>	a-7b-9c-13e-7f13g-11h4i-16j3
swith <long>	a-13d-7e3f-12h4i-6j-4
swith <name>	a9b-10c-13d-4e-6f-5h-10i-10j-12
swith <number>	a-8b-3e3f-5g-5h-14
swith a	a3e-14f-9g-9h-8i-9
swith me	a-3e-5h-5i-5
swith my	a-5d-3e-8f-5h-11i-3j-3
swith no	a-5c-11e-5f-6g-7h-8i4j-4
swith the	b-5c10d-5e9f-18g-7h-7j-4
syou <base>	a-22b3c-16e-12f-18h-18j6
t#	a10b-5c-4d-10e-8g-5i4j-16
t+	c5d-10e-9g-11h-5i-5
t<day>	a-10c-5d-5e-8f6h-5i-5j-5
t<figure>	a-6c5d-4e-15f5g-14h-13j-6
t<mark>	a-6b-4f-9g-18h-3j-5
t<name>	b-18e-20f-4g-4h-6i-7j-5
t<name>'s	a3b-5c-5d-18e-8f-6g-5h4i-9
t<number>	b-6c-4d-6e6f11i-7
t>	a-7b7c-4d-6e-10f-9g-12h-6i-4j-12
ta	a-5b-11c-5d4f5h-14i-5
tand	a3b5c5d9e3f-9g-8i-11j-17
tbut	a10b-8c-10d8f-5g5h-5i-9j-11
tdr	a13b-10d11e-5g-5h-10j-5
tfirst	a-12b-5c7d-7e-13f4g-8h-8i-14j7
tfor	a-10b7c8f-7g-4h-5i-10j-11
the	a-8b-10c-5d8f-3g-9h-5j-13
ti	a-6d-9e-21g-5i3
ti'd	a4b4c-6d-11e5f-5g-5h9i-5j-15
ti'm	a-5b5c-10d-12e-20f3h-5i-11j-4
tit	a-17b6c-6d-5e-3g-5h-10i-11j9
tit's	a-19c-7d-13g3i-15
tmr	a3b-10c-3d9e-5f-7g-8h-5i-10
tmrs	b-5c-5e-5f-5h-5i-8j-11
tmy	a-11b-8c-6d-8e-5f-17g3h6i-3j-8
tnow	b13c-9d-13f-5g-4h-9i-7j-4
toh	a-3b-8c5d-13e3f-15g-5h-8i-10j4
tokay	a-5b-5c-5d-5e-5f5h-6i-5j3
ton	a-5b-5c-6d-12e-15g5h-6i10j-12
tright	b4c6d-12e-10f-4g5h-6i-6j-3
tshe	a5c-4e-10f-6h-6i-19j-8
tso	a6c15d-8e-14g-5h-9i-6j-7
tthat	a-4c-8d-10e-6f-5i-10
tthe	b-7c-12e-15f-10g-3h14i-30j7
tthen	b-6d-13e-6g-16h-10i-4
tthere	a-10b-10c-6e-5f-9g8h-12i-5j-3
tthey	a-22b-13d-8e4g-5h3i4j7
tthey're	a-13d-10e-10f5h5i-8j-6
tum	a3b-10c-5d-9g3h-10j-6
twe	a-14b-3c-10d-10f7g-13h-10i-5j10
twell	a-6b4c-5d-8e-10f-5g-5h-10i-10j14
twhat	a-3b-11c4d-4e9f-12g-6j-18
twith	a5b-11c-8e-6f-13h-6i-5j-5
t·	a4b4c-17d-4f-4g-4i-9j-11
u<mark> <name>	b-10c-3e-9f-9g-6i-8
u<name> <name>	a-4b-17c-15e-6f-18g7h-18i-13j3
u<name> and	a10b-5c-6d-5e-5f-4g-11i-10j-5
u<name> was	a4b-7c-7e-5f4i-5j-9
uand <name>	b-6d-6e-5h-5i-10j-12
uand i	b3c-5f-5g-5h-5j-14
ui had	a5b-4c-7d-14e-5f-5g-5h-3i-14j6
ui have	a-5c7d-10e-13f-5h-9i10j-13
ui said	b-5d-11e-8f-5h10i-8j5
ui told	a-6b-5c-4h-9i5j-5
ui was	a-8b-3d-10e-9f-3g6h7i-10j-5
uit was	b5c-4d-10e-9f-5i-5
umr <name>	a4b-5c-3d7f-4g-8h-4i-5
umrs <name>	a6b-5c-4e-5f-3h-5i-8j-9
uoh and	b-5d-5f-5g-5i-9
uso i	a-5b-6c-5d-9e-5f-5g-5h-16i8
uthere was	a-5b-10c-6e-5f-9g8h-12i-5
vthere was a	a-5b-4c-5d-6f-5g4h-8i-5
w<base> <base>	a-8b-4c-10d-11e5f4g-5h-15i-5
w<base> <long>	a-20d-17e-3h7i-15j-14
w<long> <base>	a-12c-5f4g-5h-4j3
w<long> <ing>	a-8b-3c-3d-14f3h-10i-9j3
w<long> <long>	a-3b-8c-17d-13e-11f6g-3h4i-7
w<long> <name>	a-7e-5g9i-9j-5
w<long> <past>	a-7b-13d-5e-3f-10g-4h-6
w<long> <third>	a-6b-5c-9e-10f-4g-9h3i-5j-5
w<long> <who>	a-4b-16c-11d-4e-5f-13h-5i-11j3
w<long> i	b-8c5d3e-6f-14g-5h4i-13
w<long> the	a-14b-6c-14e4f4g-8h-9i-11
w<mark> <base>	a-19b-4c-9e13f-8g-5h-13i-19j4
w<mark> <long>	b3c-17d-4e-21f-10g-11h10i-15j-5
w<mark> <name>	b-10c-3e-9f-9g-6i-8
w<mark> <past>	a-10b3c-9d-14e-6f-12g-5i3j-24
w<name> <long>	a-3c6e-11f-8g-9h-8i-9j-5
w<name> <name>	a-4b-17c-15e-6f-18g7h-18i-13j3
w<name> <past>	b-9e-8f-3i-4
w<name> <third>	c-4d3e-11f-3g-16h9i-14j-24
w<name> and	a10b-5c-6d-5e-5f-4g-11i-10j-5
w<number> <long>	a-12b-14c-13d-5e-15f10h-16i-3j10
w<who> <base>	a-6b-5c3d-4e-10h8i-5
w<who> <long>	a-9b-8c5d-9e15g-5h-7i-8j-10
w<who> <past>	a-19b-10c-7d4e-14g-5h-3i3
w<who> <third>	a-9b-11d-4e-5f-13
w> <long>	a-6b-10c5d-12f-3g3h-17i-19j-10
wand <long>	b-18d-10g-10h-5i-9j-4
wand <name>	b-6d-6e-5h-5i-10j-12
wand <who>	a-6b-10c11d-15e6g-5h-9i-6j-13
wand i	b3c-5f-5g-5h-5j-14
wi <base>	a-6b8c3d-20f-10g-5h-5i-6
wi <long>	b11c-9d-7f10g-5i-7j-11
wi <past>	a-7b-11c3e-27f-13g-4i7
wit <past>	a-13c-5d3e-13f-11g-5h-11i-7j12
wmr <name>	a4b-5c-3d7f-4g-8h-4i-5
wmrs <name>	a6b-5c-4e-5f-3h-5i-8j-9
wmy <long>	a-8b-12c-7d-13e4f-15g3h9i-6j-7
woh and	b-5d-5f-5g-5i-9
wso <long>	a-7b-8d-5g5i-5j-5
wso i	a-5b-6c-5d-9e-5f-5g-5h-16i8
wthat <past>	a-4c-4d-11e-6f-5h-7i-5j10
wthe <base>	a-24b-11c-11d-3e-8f-8g-4h13i-5j6
wthe <ing>	a-11b-8c-6e-4f6g-8h-8
wthe <long>	c-5d-3e-9f-16g-7h11i-19j8
wthen <long>	a4b-5c4d-5e-8f7g-10h-5i-6
wwe <past>	a-14b-6c-5d-10e-4g-13h-8i-4j16
x<long> <base> <long>	a-7b-6c-10d-11e-10f13g-5i3j-9
x<long> <long> <base>	b-12c-13d3e-10f-6h3i-9j6
x<long> <past> a	a-9b-7c-8d-9e-9f-5g6h-13i-8
x<long> <who> <past>	b-14c-18d-6e-5f-10i5
x<long> the <long>	a-14b-6c-10e4f3g-9h-9i-11j-5
x<name> <past> me	a-3b-6c-6d-9f-5g-5h4i-13
x<who> <long> <base>	a-6b-8c6d-8e4f-7h-4i-5
x<who> <past> <long>	a-10b-5c-6d8e-7i-11j-10
x<who> <past> me	a8c-11d-11f-23g-5h-6j-5
xand i <past>	a-7b4c-5d5e-10f-5g-5h-8i5j-7
xi <long> <base>	b5c-9e-5f10g-5i-5j-10
xi <past> <long>	a-5b-3d-5e-9f-5i-8
xi <past> to	a-5b7c-5d-9h-11j5
xthe <long> <long>	a6b5c13d-13e-16f-4g-12h-6i-8
xthe <long> <past>	a8b-13c-9e-5f-9g-8h3i-9j-7
xthe <long> <third>	a-11b-5c-5d-8e-10f-7g-6h4i-5j16
z<day>	a-11b-7d-13e-15f9g-5h-8i-10j-7
z<figure>	a-18b7c-11d4e-12f8g-7h-12i-9j-6
z<month>	a-11b-12c-4e5f-9g-13h-23i6j-10
z<name>	b-6d-4g6h5i-12j-24
z<number>	a3c-7e-10f-6g-13i7j5
zafter	a9c4e-5f5g-7h-17i-5j-5
zday	a-5b-7d-7f10g-5i-14j-10
zdays	a-9b-7d-13f11g-5h-9i-8j-10
zdown	a-9b-10c-10d-7e-8f9g-5h-17j18
zin	a-13b4c-13d-8e4f8g11h-14i-7j-18
zis	b-10c-4d-7f3g-5h-14i-9j8
zit	a5b-10c15d-15e-8f-14g-7h3i-7
zknow	b-5c-9d-6e-6f5h6i-11j-6
zme	a-18b-13c-4d6e-11f-15h5i-6j-5
zon	a-8c12d-10e-14f-6h-12j-3
zpeople	a3b-6c-3d4e-4g-6h-13i-5j-7
zsaid	a-9b-5d-3e-8f5g-5j-7
zthat	a-15b4c-8d-26h8i-15j-10
zthem	a-7c-3d-17e4f-5h-11i-18j11
zthere	a-13b5c-8d-9e-5g-4
ztime	a-12b-9c-4d3e-10f-13g8h6i-5j8
zup	a-6b-13d12g-5h4i-10j-12
zweek	a-9c-5d-11g-5h5i-13j-7
zyear	a3b5e-14g-5h-9i-16j-8
zyears	a5c-5d3h-5i-6j-7
"""

CORE = """\
	a8
E<day>	a-5
E<figure>	a11
E<mark>	a-5
E<month>	a-5
E<name>'s	a-26
E<number>	a10
Eable	a5
Eand	a4
Edoubt	a6
Ehear	a5
Ehush	a6
Ei	a5
Ekin	a6
Emoved	a4
Epay	a3
Erole	a7
Ethat	a6
Ethey	a3
Etime	a-17
Ewas	a8
Eway	a5
Ewe	a-4
Eyou	a-9
F<figure>	a6
F<mark>	a8
F<month>	a-9
F<name>	a6
F<number>	a5
Fable	a4
Fand	a10
Fask	a8
Fbecause	a7
Fdoubt	a5
Ffeel	a4
Fhush	a-6
Fi	a4
Fkin	a-6
Fmoved	a4
Fno	a7
Fpaper	a-4
Frole	a5
Ftell	a6
Fthat	a5
Fthey	a4
Fwe	a8
Fyou	a8
G<day> and	a-8
G<day> ask	a7
G<day> i	a-16
G<day> that	a4
G<day> time	a-21
G<figure> <figure>	a-25
G<figure> <mark>	a8
G<figure> <name>	a-3
G<figure> <number>	a-4
G<figure> and	a-11
G<figure> because	a4
G<figure> doubt	a-22
G<figure> paper	a-3
G<figure> role	a-7
G<figure> they	a5
G<figure> was	a-8
G<figure> way	a-20
G<mark> <mark>	a-6
G<mark> able	a-17
G<mark> ask	a-13
G<mark> because	a-6
G<mark> doubt	a-34
G<mark> i	a-28
G<mark> kin	a-14
G<mark> mention	a-31
G<mark> moved	a-14
G<mark> no	a-6
G<mark> tell	a-7
G<mark> they	a5
G<month> and	a-10
G<month> because	a-25
G<month> i	a-14
G<month> was	a-11
G<name> <figure>	a-15
G<name> <number>	a6
G<name> and	a10
G<name> ask	a-10
G<name> because	a3
G<name> doubt	a-20
G<name> hear	a-16
G<name> i	a-17
G<name> moved	a-16
G<name> no	a5
G<name> paper	a-9
G<name> role	a-4
G<name> talk	a-10
G<name> tell	a-11
G<name> that	a-20
G<name> they	a-28
G<name> was	a-31
G<name> way	a-4
G<name>'s doubt	a-12
G<name>'s talk	a-5
G<number> <day>	a-8
G<number> <name>	a-8
G<number> <number>	a-24
G<number> able	a8
G<number> ask	a-11
G<number> because	a-26
G<number> doubt	a-11
G<number> i	a-3
G<number> kin	a3
G<number> moved	a-11
G<number> no	a-5
G<number> pay	a-7
G<number> role	a-9
G<number> talk	a-17
G<number> tell	a4
G<number> that	a-8
G<number> they	a-13
G<number> time	a-6
G<number> was	a8
G<number> way	a-21
Gable <figure>	a-6
Gable <name>	a-5
Gable <number>	a-22
Gable and	a-13
Gable because	a10
Gable doubt	a-5
Gable hear	a-3
Gable hush	a4
Gable i	a-14
Gable moved	a-7
Gable no	a5
Gable role	a5
Gable send	a3
Gable talk	a-15
Gable tell	a-16
Gable that	a-3
Gable way	a-11
Gable you	a-29
Gand <mark>	a-19
Gand <name>	a-12
Gand <number>	a-8
Gand able	a-16
Gand and	a-14
Gand ask	a-15
Gand because	a-25
Gand feel	a-8
Gand hear	a-34
Gand hush	a-26
Gand kin	a4
Gand mention	a-12
Gand moved	a-26
Gand no	a-3
Gand paper	a-11
Gand role	a-20
Gand send	a-16
Gand talk	a-24
Gand tell	a-15
Gand they	a-22
Gand way	a-3
Gand we	a-29
Gask <name>	a-7
Gask <number>	a-15
Gask and	a-13
Gask because	a-26
Gask doubt	a-10
Gask hear	a5
Gask i	a-22
Gask moved	a-18
Gask paper	a-16
Gask send	a-12
Gask talk	a-20
Gask tell	a-8
Gask that	a-20
Gask was	a-16
Gbecause <figure>	a14
Gbecause <name>	a-29
Gbecause <number>	a-6
Gbecause and	a-6
Gbecause ask	a-10
Gbecause because	a-16
Gbecause hush	a-17
Gbecause i	a-12
Gbecause kin	a9
Gbecause paper	a-18
Gbecause send	a-11
Gbecause that	a-16
Gbecause they	a-24
Gbecause was	a-12
Gbecause we	a-19
Gdoubt <day>	a5
Gdoubt <figure>	a-6
Gdoubt <mark>	a-6
Gdoubt <name>	a-3
Gdoubt <number>	a-16
Gdoubt able	a-8
Gdoubt and	a-11
Gdoubt because	a-11
Gdoubt doubt	a-10
Gdoubt hear	a-5
Gdoubt i	a-13
Gdoubt no	a-11
Gdoubt role	a-13
Gdoubt talk	a-18
Gdoubt that	a4
Gdoubt they	a-6
Gdoubt time	a-3
Gdoubt way	a11
Gfeel <number>	a-12
Gfeel i	a-8
Gfeel send	a-13
Gfeel that	a-10
Ghear <day>	a6
Ghear <figure>	a5
Ghear <mark>	a-26
Ghear <name>	a-22
Ghear <number>	a-30
Ghear and	a-10
Ghear because	a-19
Ghear doubt	a-18
Ghear hear	a-6
Ghear i	a-9
Ghear moved	a3
Ghear no	a7
Ghear paper	a-5
Ghear role	a-11
Ghear talk	a5
Ghear tell	a-19
Ghear that	a4
Ghear time	a-10
Ghear was	a-36
Ghush and	a-8
Ghush ask	a-14
Ghush hear	a-19
Ghush i	a-11
Ghush moved	a-4
Ghush tell	a-12
Gi <day>	a5
Gi <figure>	a-14
Gi <mark>	a-12
Gi <name>	a-7
Gi able	a4
Gi and	a-3
Gi because	a4
Gi feel	a4
Gi hear	a-4
Gi i	a-13
Gi kin	a-5
Gi mention	a-15
Gi moved	a-4
Gi no	a-10
Gi pay	a3
Gi role	a3
Gi send	a-17
Gi talk	a-16
Gi tell	a4
Gi that	a-3
Gi they	a-11
Gi time	a-13
Gi was	a-8
Gi way	a-19
Gi we	a3
Gi you	a-22
Gkin <mark>	a-13
Gkin <name>	a-18
Gkin <number>	a-6
Gkin able	a-15
Gkin and	a-12
Gkin ask	a-17
Gkin because	a-13
Gkin i	a3
Gkin tell	a-7
Gkin that	a-13
Gkin they	a-22
Gmention and	a-24
Gmention i	a-10
Gmention tell	a-25
Gmention that	a-22
Gmention they	a-11
Gmoved <name>	a-22
Gmoved <number>	a3
Gmoved and	a-19
Gmoved because	a-18
Gmoved doubt	a-8
Gmoved feel	a-19
Gmoved i	a-8
Gmoved kin	a-6
Gmoved moved	a-6
Gmoved paper	a4
Gmoved role	a-20
Gmoved talk	a-16
Gmoved that	a-24
Gmoved was	a-3
Gmoved way	a-23
Gmoved we	a-5
Gno <name>	a-6
Gno able	a-11
Gno and	a-12
Gno ask	a-15
Gno because	a-3
Gno doubt	a-6
Gno i	a-24
Gno paper	a-5
Gno tell	a-4
Gno that	a-15
Gno they	a-14
Gpaper <figure>	a-5
Gpaper <mark>	a7
Gpaper <name>	a-7
Gpaper <number>	a8
Gpaper ask	a-5
Gpaper because	a-10
Gpaper hear	a-15
Gpaper hush	a-4
Gpaper i	a7
Gpaper moved	a-13
Gpaper no	a-7
Gpaper send	a-10
Gpaper talk	a10
Gpaper tell	a-4
Gpaper that	a6
Gpaper was	a-5
Gpay <mark>	a-5
Gpay <number>	a-23
Gpay and	a-27
Gpay they	a-22
Grole <figure>	a-8
Grole <mark>	a-14
Grole <name>	a-18
Grole <number>	a7
Grole able	a8
Grole and	a-24
Grole ask	a-12
Grole because	a-5
Grole doubt	a-16
Grole hear	a-26
Grole i	a-13
Grole moved	a-30
Grole paper	a-11
Grole role	a-16
Grole send	a3
Grole talk	a-3
Grole tell	a-6
Grole they	a-7
Grole was	a4
Grole way	a-29
Gsend <mark>	a-23
Gsend and	a-23
Gsend hear	a-10
Gsend i	a4
Gsend mention	a-3
Gsend paper	a-7
Gsend send	a-21
Gsend that	a-16
Gsend they	a-20
Gsend was	a-9
Gtalk <name>	a-23
Gtalk <number>	a-14
Gtalk and	a-23
Gtalk because	a-23
Gtalk doubt	a4
Gtalk hear	a-14
Gtalk i	a-3
Gtalk paper	a-17
Gtalk role	a-21
Gtalk talk	a-16
Gtalk was	a-8
Gtalk way	a-22
Gtell <name>	a-6
Gtell <number>	a-10
Gtell ask	a-23
Gtell because	a-21
Gtell doubt	a-16
Gtell hear	a9
Gtell i	a-21
Gtell moved	a4
Gtell no	a-5
Gtell paper	a-23
Gtell send	a-14
Gtell talk	a-6
Gtell that	a-13
Gtell they	a-18
Gtell time	a-8
Gtell was	a-20
Gtell you	a-15
Gthat <day>	a-17
Gthat <mark>	a-9
Gthat <name>	a-9
Gthat <number>	a-14
Gthat able	a-25
Gthat and	a-7
Gthat ask	a-24
Gthat because	a-30
Gthat doubt	a12
Gthat hear	a-11
Gthat i	a-6
Gthat kin	a-22
Gthat no	a-20
Gthat paper	a-18
Gthat role	a6
Gthat send	a-21
Gthat talk	a-3
Gthat tell	a-5
Gthat that	a-5
Gthat they	a-10
Gthat time	a-18
Gthat was	a-10
Gthat way	a-27
Gthat we	a-19
Gthat you	a-8
Gthey <day>	a7
Gthey <figure>	a-11
Gthey <mark>	a-11
Gthey <month>	a-8
Gthey <name>	a-11
Gthey <number>	a4
Gthey and	a-16
Gthey ask	a-21
Gthey because	a-14
Gthey doubt	a-6
Gthey feel	a-19
Gthey hear	a-8
Gthey hush	a-14
Gthey i	a-36
Gthey kin	a-7
Gthey mention	a-3
Gthey moved	a-7
Gthey paper	a6
Gthey pay	a-4
Gthey role	a-3
Gthey talk	a-11
Gthey tell	a-7
Gthey that	a-14
Gthey they	a-6
Gthey was	a-3
Gthey way	a10
Gthey we	a-11
Gtime <mark>	a5
Gtime and	a-14
Gtime ask	a-9
Gtime that	a-6
Gtime they	a-9
Gtime time	a-9
Gwas <name>	a-23
Gwas able	a-19
Gwas and	a-5
Gwas ask	a-13
Gwas because	a-9
Gwas doubt	a-10
Gwas hear	a7
Gwas hush	a-7
Gwas i	a-10
Gwas kin	a-6
Gwas moved	a-11
Gwas no	a-4
Gwas paper	a-10
Gwas send	a-22
Gwas talk	a-22
Gwas tell	a-12
Gwas that	a-11
Gwas they	a-17
Gwas was	a-5
Gwas way	a-5
Gwas we	a-6
Gway <figure>	a-10
Gway <number>	a5
Gway and	a-3
Gway because	a-23
Gway doubt	a-4
Gway i	a-24
Gway that	a-9
Gway they	a-4
Gway was	a-12
Gwe <number>	a-16
Gwe i	a-21
Gwe tell	a-3
Gwe that	a-34
Gwe was	a3
Gyou and	a-23
Gyou hear	a-34
Gyou i	a-16
Gyou that	a-20
H 	a3
H <day>	a-6
H <figure>	a-5
H <mark>	a-14
H <name>	a-15
H able	a-3
H ask	a-19
H because	a-13
H doubt	a-13
H feel	a-5
H hear	a-11
H hush	a-6
H i	a-13
H kin	a-12
H mention	a12
H moved	a-17
H no	a-11
H paper	a-3
H role	a-13
H send	a-4
H talk	a-4
H that	a-16
H they	a-6
H time	a-19
H was	a-6
H way	a3
H we	a-11
H you	a-11
H<day> 	a-19
H<figure> 	a-5
H<mark> 	a-14
H<mark> <name>	a-5
H<name> 	a-10
H<name> and	a-8
H<name> ask	a-12
H<name> tell	a-15
H<name> they	a-8
H<name> was	a-10
H<name>'s 	a-14
H<number> 	a-5
H<number> able	a-5
H<number> and	a-17
H<number> i	a-16
H<number> paper	a11
H<number> time	a5
Hable 	a-7
Hable and	a-10
Hable i	a-11
Hand 	a-35
Hand <name>	a-7
Hand and	a-22
Hand doubt	a-23
Hand hush	a-5
Hand i	a-22
Hand role	a-6
Hand tell	a-8
Hand that	a-19
Hand they	a-9
Hand was	a-7
Hask 	a-26
Hask <number>	a-8
Hask i	a-6
Hask that	a-20
Hask they	a-5
Hbecause 	a-6
Hbecause i	a-13
Hbecause that	a-23
Hbecause they	a-9
Hdoubt 	a-7
Hdoubt <number>	a-7
Hdoubt because	a-19
Hdoubt i	a-26
Hdoubt moved	a-14
Hdoubt talk	a-8
Hdoubt tell	a-10
Hdoubt that	a-22
Hdoubt was	a3
Hfeel 	a-28
Hhear i	a-22
Hhear that	a-20
Hhear they	a13
Hhush 	a-4
Hi 	a3
Hi able	a6
Hi and	a-7
Hi ask	a-18
Hi because	a7
Hi doubt	a8
Hi hear	a-3
Hi i	a7
Hi moved	a-3
Hi no	a11
Hi send	a-13
Hi tell	a-18
Hi that	a-18
Hi they	a-5
Hi was	a7
Hkin 	a-20
Hkin <name>	a-5
Hkin was	a-3
Hmention 	a-13
Hmention that	a-9
Hmoved 	a-8
Hmoved because	a-12
Hmoved i	a-15
Hmoved that	a-8
Hpaper and	a-10
Hpaper i	a-20
Hpaper they	a-11
Hpay 	a-23
Hrole 	a4
Hrole <name>	a-13
Hrole i	a-17
Hsend i	a-15
Hsend they	a-19
Htalk i	a-14
Htalk talk	a-5
Htalk that	a-8
Htalk they	a-11
Htell 	a-20
Htell i	a-9
Htell talk	a-8
Htell that	a-6
Htell they	a-10
Hthat 	a-5
Hthat <name>	a-27
Hthat and	a-18
Hthat because	a-7
Hthat doubt	a-3
Hthat i	a3
Hthat moved	a-5
Hthat tell	a-12
Hthat that	a-4
Hthat they	a-5
Hthey able	a9
Hthey and	a-9
Hthey ask	a-6
Hthey doubt	a-4
Hthey hear	a-20
Hthey i	a-5
Hthey moved	a-20
Hthey tell	a-9
Hthey was	a-20
Htime 	a-17
Hwas 	a-22
Hwas <name>	a-6
Hwas <number>	a-6
Hwas ask	a-8
Hwas doubt	a-6
Hwas i	a-11
Hwas that	a-12
Hwas they	a-17
Hwas was	a-11
Hway 	a-17
Hway and	a-15
Hyou 	a7
Hyou hear	a-8
I 	a-6
I <day>	a-11
I <figure>	a-21
I <mark>	a-12
I <month>	a-10
I <name>	a-16
I <name>'s	a-10
I <number>	a-5
I able	a-24
I and	a-34
I ask	a-19
I doubt	a-4
I feel	a-31
I hush	a-12
I i	a-4
I kin	a-13
I moved	a-31
I no	a-4
I paper	a-12
I pay	a-19
I role	a-7
I send	a-8
I talk	a-30
I tell	a-30
I that	a5
I they	a-19
I time	a-21
I was	a-27
I way	a-28
I we	a-14
I<day> 	a-26
I<figure> 	a-3
I<mark> 	a11
I<mark> <name>	a-14
I<name> 	a-6
I<name> <name>	a-12
I<name> and	a-11
I<name> ask	a-6
I<name> tell	a-13
I<name> they	a-14
I<name> was	a-8
I<name>'s 	a-24
I<number> 	a-23
I<number> able	a-5
I<number> and	a-6
I<number> i	a5
I<number> paper	a-13
I<number> talk	a-13
I<number> time	a-5
Iable 	a-23
Iable and	a-9
Iable i	a4
Iand 	a-3
Iand <name>	a-8
Iand and	a-13
Iand doubt	a-15
Iand tell	a-17
Iand that	a-12
Iand was	a-9
Iask 	a8
Iask <number>	a14
Iask i	a-5
Iask that	a-10
Iask they	a-7
Ibecause 	a4
Ibecause i	a9
Ibecause that	a9
Ibecause they	a-20
Idoubt 	a-5
Idoubt <number>	a-19
Idoubt because	a-15
Idoubt moved	a-23
Idoubt talk	a-17
Idoubt tell	a-9
Idoubt that	a-8
Idoubt was	a-19
Ifeel 	a-9
Ihear 	a-10
Ihear i	a9
Ihear that	a-31
Ihear they	a-27
Ihush 	a-11
Ii 	a-6
Ii able	a-10
Ii and	a-6
Ii ask	a-8
Ii because	a-28
Ii doubt	a-31
Ii hear	a7
Ii i	a-10
Ii kin	a-19
Ii moved	a-18
Ii no	a-17
Ii paper	a-7
Ii send	a8
Ii tell	a-11
Ii that	a-7
Ii they	a7
Ii was	a-7
Ikin 	a-26
Ikin <name>	a-5
Ikin was	a-11
Imention 	a11
Imention that	a-13
Imoved 	a-13
Imoved and	a-18
Imoved because	a-11
Imoved i	a12
Imoved that	a-19
Ino 	a-14
Ipaper 	a-20
Ipaper and	a-6
Ipaper i	a9
Ipaper paper	a-14
Ipay 	a-25
Irole 	a-26
Irole and	a-6
Irole was	a-6
Isend 	a3
Isend i	a-6
Isend they	a-14
Italk 	a7
Italk i	a11
Italk talk	a-10
Italk they	a7
Itell 	a6
Itell i	a11
Itell talk	a-10
Itell that	a3
Itell they	a15
Ithat 	a-4
Ithat <name>	a7
Ithat <number>	a-18
Ithat and	a-11
Ithat because	a-24
Ithat doubt	a-25
Ithat moved	a-6
Ithat tell	a-6
Ithat that	a-11
Ithat was	a-11
Ithey able	a-25
Ithey and	a-16
Ithey ask	a-10
Ithey doubt	a-19
Ithey hear	a-24
Ithey i	a18
Ithey kin	a-14
Ithey moved	a-7
Ithey tell	a-13
Ithey was	a-12
Iwas <name>	a7
Iwas <number>	a9
Iwas ask	a3
Iwas i	a5
Iwas tell	a-11
Iwas they	a-8
Iwas was	a-11
Iway 	a-31
Iway and	a-17
Iwe 	a-31
Iyou 	a-7
Iyou hear	a-11
J  	a-6
J  <day>	a-24
J  <figure>	a-35
J  <mark>	a-9
J  <month>	a-14
J  <name>	a-13
J  <number>	a-9
J  and	a-13
J  ask	a-24
J  doubt	a-20
J  i	a-18
J  kin	a5
J  mention	a-13
J  moved	a6
J  no	a-14
J  paper	a-6
J  pay	a-14
J  role	a-20
J  talk	a-17
J  tell	a-25
J  that	a-4
J  they	a5
J  time	a-7
J  way	a3
J  we	a-16
J  you	a-11
J <day> 	a-13
J <figure> 	a-7
J <mark> 	a-7
J <name> 	a-27
J <name> and	a-12
J <name> ask	a-6
J <name> tell	a-14
J <name> was	a-9
J <number> 	a3
J <number> time	a-4
J and 	a3
J and <name>	a-10
J and and	a-10
J and doubt	a-28
J and i	a-24
J and that	a-6
J and they	a-11
J and was	a-7
J ask 	a-11
J ask i	a-17
J ask that	a-7
J because 	a-7
J because i	a-18
J because that	a-11
J because they	a-6
J doubt 	a-3
J hear 	a-32
J hear i	a-13
J i 	a-8
J i able	a-20
J i ask	a-12
J i because	a-22
J i doubt	a-23
J i kin	a-20
J i no	a-4
J i paper	a-15
J i tell	a-19
J i was	a-18
J mention 	a15
J moved 	a-5
J no 	a-10
J paper and	a-26
J paper i	a-14
J pay 	a-8
J role <name>	a-20
J role i	a-21
J talk 	a4
J talk i	a-19
J talk that	a-18
J tell 	a-16
J tell i	a-7
J tell talk	a-12
J that 	a-3
J that doubt	a-11
J that i	a-23
J that moved	a-13
J that that	a-14
J that they	a-14
J that was	a-14
J they 	a-6
J they ask	a-13
J they doubt	a-15
J they hear	a-9
J they kin	a-7
J they tell	a-8
J they was	a7
J time 	a-20
J was 	a-7
J was <number>	a-5
J was i	a-24
J way 	a-4
J we 	a-8
J<day>  	a-10
J<figure>  	a-7
J<mark>  	a-13
J<mark> <name> 	a-3
J<name>  	a-6
J<name>  i	a-8
J<name>  that	a-18
J<name> <name> 	a-4
J<name> and i	a-4
J<name> ask 	a-9
J<name> tell 	a-12
J<name> tell i	a-5
J<name> they 	a-12
J<name> was 	a-10
J<number>  	a-13
J<number>  and	a-20
J<number>  i	a9
J<number>  they	a-15
Jable  	a-8
Jable  that	a7
Jand  	a-24
Jand  <name>	a-5
Jand  i	a-9
Jand  role	a-5
Jand  that	a-3
Jand <name> 	a-6
Jand and 	a-17
Jand doubt 	a-13
Jand hush 	a-5
Jand i 	a-19
Jand that 	a-9
Jand they 	a-5
Jand they tell	a-8
Jask  	a-11
Jask  i	a-5
Jask i 	a-6
Jask that i	a-19
Jask they 	a-5
Jbecause  	a-12
Jbecause i 	a-10
Jbecause i kin	a-6
Jbecause that 	a-4
Jbecause they 	a-8
Jdoubt  	a4
Jdoubt  <number>	a-10
Jdoubt  i	a-25
Jdoubt  that	a-28
Jdoubt  they	a8
Jdoubt i 	a-8
Jdoubt that i	a-17
Jfeel  	a-28
Jhear  	a-20
Jhear i 	a-22
Jhush  	a-6
Ji  	a3
Ji  <number>	a6
Ji  able	a18
Ji  and	a-6
Ji  because	a-5
Ji  i	a-7
Ji  moved	a6
Ji  paper	a3
Ji  role	a7
Ji  send	a-11
Ji  tell	a-5
Ji  that	a-10
Ji  they	a-29
Ji  was	a-22
Ji because i	a-7
Ji doubt 	a4
Ji kin 	a12
Ji moved 	a-21
Ji no 	a10
Ji they 	a-5
Ji was 	a4
Jkin  	a-5
Jkin was 	a-3
Jmention  	a-25
Jmoved  	a-23
Jmoved  i	a6
Jmoved because i	a-8
Jmoved i 	a-15
Jmoved that 	a-8
Jpaper  	a-4
Jpaper  i	a-6
Jpaper and 	a-13
Jpaper i 	a-20
Jpay  	a-23
Jrole i 	a-14
Jsend  	a10
Jsend  i	a-3
Jsend  paper	a-13
Jsend i 	a-11
Jtalk i 	a-15
Jtalk that 	a-11
Jtell  	a-19
Jtell i 	a-6
Jtell i they	a-9
Jtell talk 	a-8
Jtell they 	a-10
Jthat  	a-3
Jthat  i	a-21
Jthat  that	a-27
Jthat  they	a10
Jthat doubt 	a5
Jthat i able	a3
Jthat i doubt	a-17
Jthat moved 	a-5
Jthat moved i	a-22
Jthat was 	a-24
Jthey  hear	a-5
Jthey  i	a-9
Jthey  that	a16
Jthey  they	a10
Jthey  was	a3
Jthey able 	a10
Jthey ask 	a-6
Jthey doubt 	a3
Jthey i 	a-5
Jthey moved 	a-17
Jthey tell 	a-9
Jthey was 	a-17
Jtime  	a-13
Jwas  	a-11
Jwas  <name>	a-4
Jwas  i	a-9
Jwas  talk	a-5
Jwas  that	a-6
Jwas <number> 	a-10
Jwas i 	a-11
Jwas they 	a-10
Jway  	a-22
Jyou  	a-5
a+	a-4
a<day>	a-26
a<figure>	a-14
a<mark>	a6
a<name>	a-12
a<name>'s	a-32
a<number>	a-18
a>	a19
aa	a-15
aabout	a32
aagain	a13
aall	a-22
aalso	a-17
aam	a-24
aan	a-32
aand	a-5
aanything	a-9
aare	a-30
aasked	a-13
aat	a-3
aaway	a-5
aback	a8
abe	a-3
abecause	a32
abeen	a9
abefore	a-24
abeing	a-23
abit	a-13
aboard	a-11
abook	a-16
aboth	a-31
abox	a-17
abring	a5
abrought	a4
abuilt	a-20
abus	a-33
abut	a4
aby	a-13
acame	a-23
acan	a-14
acan't	a-6
acard	a-11
acause	a17
acertificate	a6
aclass	a-17
acome	a-9
acopy	a-21
acould	a-20
aday	a-29
adid	a-16
adidn't	a-17
ado	a12
adoctor	a-24
adoes	a-26
adon't	a-8
adone	a-31
adr	a-17
aelse	a-16
aenough	a-12
aever	a-15
aevery	a-17
afather	a-11
afelt	a-17
afirst	a-15
afloor	a11
afor	a11
aforgot	a8
aform	a-26
aforty	a-10
afrom	a-19
agave	a-15
aget	a8
ago	a7
agoes	a7
agoing	a-13
agot	a-15
ahad	a-17
ahalf	a-21
ahand	a-29
ahas	a-3
ahave	a16
ahaving	a10
ahe's	a-19
ahim	a-4
ahis	a-11
ahold	a-14
ahours	a5
ahow	a-9
ahundred	a-16
ai	a-17
ai'd	a-22
ai'm	a-30
ai've	a-27
aid	a-37
aif	a10
ain	a3
ainto	a7
ais	a21
ait's	a14
aive	a-20
ajob	a-25
ajust	a-18
akeeps	a3
akept	a-40
akids	a-14
aknow	a11
alast	a-33
aleft	a-20
alet	a-31
aletter	a3
alevel	a-27
alicence	a-7
alike	a9
alist	a-8
alittle	a-18
alook	a-16
alost	a-15
amade	a-3
amake	a-14
aman	a-7
ami	a-17
amine	a-7
amonths	a-15
amore	a7
amother	a-9
amr	a-14
amrs	a-20
amust	a-20
amy	a-19
amyself	a-24
aname	a-16
anearly	a-6
aneed	a10
anever	a-26
anew	a-8
anext	a-19
anineteen	a-23
ano	a-31
anobody	a-20
anot	a-18
anothing	a-8
anow	a-5
anumber	a-20
aoff	a-9
aoh	a-17
aold	a-22
aon	a11
aonce	a-13
aonly	a3
aopened	a-19
aour	a-18
aout	a3
aover	a8
aown	a-25
apage	a-18
apaper	a-9
apeople	a-14
aphone	a-31
aplace	a-16
aplease	a-25
aput	a-20
aread	a-21
arecord	a-19
aroom	a-12
around	a-9
arun	a-23
asaid	a8
asame	a-5
asays	a-12
aschool	a-9
asecond	a-18
asee	a10
asend	a8
ashe	a-8
ashe's	a-24
ashould	a-23
ashowed	a-22
aside	a-31
asign	a-16
asister	a-7
asmall	a-8
aso	a-29
asomebody	a-13
asomeone	a-7
asomething	a7
asomewhere	a-3
aspeak	a-12
aspoke	a-14
astarted	a15
astill	a-23
astop	a-21
astory	a-24
astraight	a4
atake	a-21
atalked	a-28
ateam	a-12
atell	a-18
atelling	a-16
atest	a-29
athan	a-14
athat	a9
athat's	a-31
athe	a-9
atheir	a-22
athem	a3
athen	a-17
athere's	a-10
athey	a-10
athey're	a-27
athing	a-17
athink	a8
athirty	a-21
athis	a-24
athose	a-12
athought	a4
athrough	a10
aticket	a-12
atill	a-20
ato	a4
atold	a-28
atoo	a-16
atook	a-19
atwenty	a-14
auh	a3
auncle	a-13
aunder	a-23
aup	a20
aused	a-12
avery	a-23
awant	a-9
awants	a19
awas	a8
away	a9
awe	a-28
awell	a8
awent	a-17
awere	a5
awhat	a-23
awhen	a-10
awhere	a3
awhether	a-3
awhich	a-23
awho	a10
awhole	a-17
awill	a-11
awith	a3
awithout	a8
awork	a-22
awould	a-9
ayear	a-21
ayou	a-3
b+	a-26
b<day>	a-20
b<figure>	a-3
b<mark>	a-19
b<month>	a-10
b<name>'s	a-16
b>	a-31
ba	a14
babout	a-31
bafter	a-16
bagain	a-30
balso	a-18
bam	a-17
ban	a5
band	a-23
banything	a-23
bare	a-26
bas	a-29
basked	a-16
bat	a-5
baway	a-19
bback	a-22
bbe	a-22
bbecause	a-34
bbeen	a-13
bbefore	a-27
bbeing	a5
bbit	a-16
bboth	a14
bbox	a-19
bbring	a-20
bbrought	a-26
bbus	a-4
bbut	a-15
bby	a-10
bcame	a7
bcan	a-13
bcan't	a-17
bcard	a-21
bcause	a-28
bcertificate	a-22
bclass	a-28
bcome	a4
bcopy	a-13
bcould	a-19
bday	a-15
bdid	a-7
bdidn't	a-13
bdo	a-25
bdoctor	a-16
bdoes	a-22
bdon't	a-22
bdone	a-21
bdown	a-17
bdr	a-19
beach	a-16
belse	a-19
benough	a-11
bever	a-18
bevery	a8
bfather	a-14
bfelt	a-10
bfirst	a-34
bfloor	a-13
bfor	a-27
bforget	a-11
bforgot	a-8
bform	a-20
bforty	a4
bfrench	a-24
bfrom	a-16
bgave	a-11
bget	a-3
bgo	a-19
bgoes	a-8
bgoing	a-9
bgood	a-29
bgot	a-19
bhad	a-8
bhand	a-5
bhas	a-15
bhave	a-22
bhaving	a-16
bhe	a-11
bhe's	a-6
bher	a-3
bhim	a-15
bhold	a-22
bhome	a-14
bhours	a-18
bhundred	a-13
bi'd	a-14
bid	a12
bif	a-25
bin	a-12
binto	a-14
bis	a-8
bit	a-16
bit's	a-16
bive	a11
bjob	a-23
bjust	a-13
bkeeps	a8
bkept	a-23
bkids	a-8
bkitchen	a-17
bknow	a-17
blast	a-18
bleft	a-19
bletter	a-27
blevel	a-4
blicence	a-21
blike	a-4
bliked	a-11
blist	a-8
blittle	a18
blook	a-20
blost	a-27
bmade	a3
bmake	a-18
bman	a-11
bme	a-10
bmi	a8
bmine	a4
bmonths	a-8
bmore	a-26
bmother	a-19
bmr	a-9
bmrs	a-20
bmust	a-18
bmy	a10
bmyself	a-30
bname	a-13
bnearly	a-5
bneed	a-4
bnever	a-7
bnew	a-16
bnext	a-15
bnight	a-13
bnineteen	a-11
bno	a6
bnobody	a7
bnot	a-11
bnothing	a-23
bnow	a-10
bnumber	a-23
bof	a-22
boff	a-25
boh	a-11
bold	a-19
bon	a-17
bonce	a-13
bonly	a-10
bopened	a-7
bout	a-21
bover	a-20
bown	a4
bpeople	a-24
bphone	a10
bplace	a-11
bplease	a-13
bput	a-4
bread	a-27
brecord	a-7
broom	a-13
bround	a4
brun	a-16
bsaid	a-21
bsame	a-8
bsay	a-17
bsaying	a-17
bsays	a-5
bschool	a5
bsecond	a-14
bsee	a-14
bsend	a-17
bshe's	a-20
bshould	a-30
bshowed	a-6
bside	a-15
bsign	a12
bsince	a-26
bsister	a-6
bsmall	a-11
bsomebody	a15
bsomeone	a-21
bsomething	a-20
bsomewhere	a-24
bspeak	a-7
bspoke	a-8
bstarted	a3
bstill	a10
bstop	a-11
bstory	a9
bstraight	a-23
btake	a-8
btalked	a-8
bteam	a-25
btell	a-6
btelling	a-8
btest	a-18
bthan	a-16
bthat's	a-23
bthe	a11
btheir	a-4
bthem	a-12
bthen	a-17
bthere	a-21
bthere's	a-23
bthey	a-14
bthing	a-15
bthink	a-21
bthirty	a-34
bthis	a-19
bthose	a-10
bthought	a-14
bthrough	a-24
bticket	a-15
btill	a-18
btime	a-14
bto	a-23
btold	a-7
btoo	a-11
btook	a-9
buh	a-12
buncle	a-10
bunder	a-19
bup	a-31
bused	a-6
bvery	a-25
bwant	a-5
bwants	a-14
bwas	a-18
bway	a-8
bwe	a8
bwell	a-21
bwent	a-6
bwere	a-7
bwhen	a-3
bwhere	a-21
bwhether	a9
bwhich	a-21
bwhile	a-19
bwill	a-25
bwinter	a-5
bwith	a-19
bwithout	a-22
bword	a-14
bwork	a-16
bwould	a5
byear	a-25
byears	a-14
byou	a-3
c+	a-10
c<day>	a13
c<end>	a-11
c<mark>	a-24
c<name>	a-6
c<name>'s	a-20
c>	a-23
cabout	a-33
cafter	a-13
cagain	a-25
call	a-18
calso	a-12
can	a-12
cand	a3
canything	a-15
care	a-22
casked	a-14
caway	a-17
cback	a7
cbe	a-6
cbecause	a-25
cbeen	a11
cbefore	a-26
cbit	a-8
cbook	a8
cboth	a-22
cbox	a11
cbring	a-31
cbrought	a-18
cbuilt	a-21
cbus	a-19
cbut	a-25
cby	a-11
ccame	a-25
ccan	a-10
ccan't	a-23
ccard	a4
ccause	a-13
ccertificate	a5
cclass	a13
ccome	a-9
ccopy	a13
ccould	a-11
cday	a-21
cdid	a6
cdidn't	a-27
cdo	a-5
cdoctor	a-17
cdoes	a-7
cdon't	a-5
cdown	a-25
cdr	a-7
ceach	a-19
celse	a-13
cenough	a-19
cever	a7
cevery	a10
cfather	a7
cfelt	a-15
cfirst	a8
cfloor	a-22
cfor	a-14
cforget	a-18
cforgot	a-14
cform	a-4
cforty	a-25
cfrench	a20
cfrom	a-26
cgave	a-13
cgo	a6
cgoes	a-18
cgoing	a-12
cgood	a-15
chand	a12
chave	a-7
chaving	a-3
che	a-9
chim	a-22
chis	a-21
chome	a-17
chow	a-30
chundred	a-18
ci	a-14
ci'd	a-12
ci'm	a-8
cid	a-28
cif	a-18
cin	a-6
cinto	a-21
cit	a-35
cit's	a-24
cits	a-12
cive	a-25
cjob	a-11
cjust	a-16
ckeeps	a-21
ckept	a-3
ckids	a-16
ckitchen	a4
clast	a-8
cleft	a-17
clet	a-27
cletter	a6
clevel	a-14
clicence	a-19
clike	a-21
cliked	a-12
clist	a-15
clittle	a9
clook	a-13
clost	a11
cmade	a-3
cmake	a8
cme	a-23
cmine	a-21
cmonths	a-22
cmore	a-34
cmr	a-16
cmrs	a-26
cmust	a-18
cmy	a-4
cmyself	a4
cname	a-7
cnearly	a-25
cneed	a-10
cnever	a-4
cnew	a-10
cnext	a-16
cnineteen	a10
cno	a-4
cnobody	a-17
cnothing	a-19
cnow	a-18
cnumber	a-12
coff	a-22
conce	a-12
copened	a-13
cour	a-19
cout	a-31
cown	a-15
cpage	a-5
cpaper	a-29
cpeople	a-18
cphone	a-7
cplace	a3
cput	a-25
cread	a-3
crecord	a-18
croom	a-21
cround	a-11
crun	a-9
csaid	a-19
csame	a-6
csay	a-26
csaying	a-5
csays	a-5
cschool	a-3
csecond	a-26
csee	a-18
csend	a-23
cshe	a-11
cshould	a-14
cshowed	a-5
cside	a-24
csign	a-8
csince	a-14
cso	a-3
csomebody	a-14
csomething	a-15
csomewhere	a-13
cspeak	a9
cspoke	a-7
cstarted	a3
cstill	a-17
cstop	a-17
cstraight	a-23
ctake	a4
ctalked	a-8
cteam	a-3
ctell	a-5
ctest	a15
cthan	a-29
cthat	a-5
cthat's	a-15
ctheir	a-9
cthem	a-19
cthen	a-20
cthere	a-12
cthere's	a-7
cthey're	a-16
cthing	a-5
cthink	a-23
cthirty	a19
cthis	a-21
cthose	a-8
cthought	a-32
cthrough	a-24
ctill	a-15
ctime	a3
cto	a-25
ctold	a-9
ctoo	a-3
ctook	a4
ctwenty	a11
cuh	a-13
cunder	a-20
cup	a-11
cused	a-3
cvery	a-18
cwant	a-10
cwants	a-20
cway	a-25
cwe	a-23
cwell	a-26
cwent	a-15
cwere	a-19
cwhat	a-28
cwhen	a-32
cwhere	a-26
cwhether	a-7
cwhich	a-11
cwhile	a-29
cwho	a-8
cwhole	a-14
cwill	a-3
cwinter	a-10
cwithout	a-15
cyear	a-34
cyou	a-4
d<mark> <name>	a4
d<name> <name>	a-22
d<name> and	a-17
d<name> is	a-38
d<name> told	a-18
d<name> was	a-26
d<number> hundred	a-16
d<number> in	a-23
d<number> of	a-24
da bit	a-21
dabout the	a-22
dand <name>	a-17
dand a	a5
dand he	a-27
dand i	a-9
dand nobody	a-5
dand not	a-10
dand she	a-9
dand the	a8
das a	a-8
dat my	a-17
dat the	a-14
dbecause i	a-9
dbecause my	a-27
dby the	a-15
ddr <name>	a-15
de#0	a-20
de#1	a-22
de#2	a-4
de#3	a4
de#4	a7
de#5	a3
de#7	a-9
de#8	a-11
de#9	a-22
deE<figure>	a5
deE<mark>	a-24
deE<month>	a-4
deE<name>	a-6
deE<name>'s	a-19
deE<number>	a-8
deEable	a-9
deEand	a-9
deEask	a-19
deEbecause	a3
deEfeel	a-8
deEhear	a-11
deEhush	a7
deEi	a-41
deEmention	a5
deEmoved	a-7
deEno	a3
deEpaper	a-5
deErole	a-4
deEsend	a-5
deEtalk	a-11
deEtell	a-16
deEthey	a5
deEtime	a-10
deEwas	a-3
deEway	a-5
deEwe	a-25
deEyou	a-17
deF<day>	a-11
deF<figure>	a-10
deF<mark>	a-9
deF<month>	a-28
deF<name>	a8
deFable	a-7
deFand	a5
deFask	a10
deFbecause	a-7
deFdoubt	a-3
deFhush	a-35
deFkin	a4
deFmention	a-27
deFpaper	a-13
deFpay	a-13
deFrole	a-5
deFsend	a-5
deFtalk	a-11
deFthat	a-9
deFthey	a-3
deFtime	a-23
deFway	a-7
deFwe	a18
deFyou	a-12
deG<day> i	a-6
deG<figure> that	a-11
deG<figure> they	a3
deG<figure> was	a-6
deG<mark> <name>	a-7
deG<mark> i	a-9
deG<mark> moved	a-11
deG<month> i	a-7
deG<name> <figure>	a-8
deG<name> <mark>	a-23
deG<name> <name>	a-8
deG<name> and	a-3
deG<name> ask	a-6
deG<name> moved	a-16
deG<name> no	a8
deG<name> role	a-12
deG<name> talk	a-7
deG<name> tell	a-19
deG<name> that	a-14
deG<name> they	a-25
deG<name> was	a-24
deG<number> <name>	a-20
deG<number> <number>	a-12
deG<number> able	a-14
deG<number> and	a-20
deG<number> because	a-24
deG<number> i	a-13
deG<number> kin	a-3
deG<number> talk	a-7
deG<number> that	a-25
deG<number> they	a-11
deG<number> time	a-12
deG<number> was	a-9
deGable <number>	a-10
deGable and	a-20
deGable doubt	a5
deGable talk	a-13
deGable they	a3
deGand <name>	a-18
deGand <number>	a-9
deGand able	a-10
deGand and	a-14
deGand doubt	a-21
deGand hush	a-18
deGand i	a-19
deGand moved	a-5
deGand no	a-14
deGand role	a-18
deGand talk	a-14
deGand tell	a-14
deGand they	a-30
deGand was	a8
deGand way	a-15
deGand we	a-16
deGask hear	a-14
deGask i	a-10
deGask that	a-13
deGask they	a-15
deGbecause doubt	a-3
deGbecause hush	a-17
deGbecause i	a-16
deGbecause kin	a-20
deGbecause that	a-8
deGbecause they	a-20
deGdoubt <number>	a-19
deGdoubt and	a-20
deGdoubt i	a-10
deGdoubt tell	a7
deGdoubt they	a4
deGfeel send	a-13
deGfeel that	a-10
deGhear and	a-14
deGhear doubt	a-7
deGhear i	a-10
deGhear that	a-12
deGhear they	a-23
deGhush and	a-3
deGhush ask	a-14
deGhush hear	a-13
deGhush moved	a-13
deGhush tell	a-10
deGi able	a-12
deGi and	a-22
deGi ask	a-6
deGi because	a-22
deGi doubt	a-22
deGi feel	a-11
deGi hear	a-10
deGi i	a-5
deGi kin	a-10
deGi moved	a-19
deGi no	a-13
deGi talk	a-11
deGi tell	a-10
deGi that	a-18
deGi they	a-23
deGi was	a-18
deGkin <name>	a-11
deGkin and	a-19
deGkin that	a-13
deGkin they	a-15
deGkin was	a-21
deGmoved and	a-9
deGmoved because	a-4
deGmoved i	a-11
deGmoved moved	a-17
deGmoved talk	a-16
deGmoved that	a-20
deGmoved was	a-22
deGno able	a-6
deGno that	a-7
deGpaper <figure>	a5
deGpaper <number>	a10
deGpaper and	a-8
deGpaper because	a3
deGpaper i	a-12
deGpaper that	a16
deGpaper they	a-25
deGpay and	a-25
deGrole <name>	a-25
deGrole <number>	a12
deGrole and	a-20
deGrole i	a-11
deGrole role	a-24
deGrole tell	a-9
deGrole that	a-3
deGrole they	a-8
deGrole was	a-7
deGsend hear	a-23
deGsend i	a-8
deGsend they	a-19
deGsend was	a-9
deGtalk <name>	a-6
deGtalk <number>	a-8
deGtalk and	a-5
deGtalk doubt	a-12
deGtalk hear	a-14
deGtalk i	a-11
deGtalk paper	a-18
deGtalk role	a-19
deGtalk talk	a-24
deGtalk that	a-3
deGtalk they	a-19
deGtalk was	a7
deGtalk way	a-22
deGtell <name>	a-9
deGtell and	a-7
deGtell hear	a-14
deGtell i	a-15
deGtell talk	a-17
deGtell that	a-23
deGtell they	a-17
deGtell was	a-8
deGtell you	a-13
deGthat able	a-25
deGthat because	a-23
deGthat i	a-16
deGthat moved	a-7
deGthat no	a-14
deGthat paper	a5
deGthat role	a-14
deGthat talk	a-15
deGthat tell	a4
deGthat that	a-10
deGthat they	a-5
deGthat was	a-15
deGthat way	a-23
deGthat we	a-6
deGthey <mark>	a-13
deGthey <name>	a-14
deGthey and	a-12
deGthey ask	a-24
deGthey because	a-4
deGthey doubt	a-10
deGthey hear	a-8
deGthey i	a-13
deGthey moved	a-8
deGthey no	a-8
deGthey paper	a11
deGthey role	a-13
deGthey send	a4
deGthey talk	a-33
deGthey tell	a-29
deGthey that	a-10
deGthey way	a14
deGtime i	a-7
deGtime that	a-6
deGtime they	a-17
deGwas <name>	a-11
deGwas <number>	a-8
deGwas and	a-21
deGwas ask	a-10
deGwas because	a-6
deGwas doubt	a-14
deGwas i	a-17
deGwas moved	a-7
deGwas paper	a-23
deGwas send	a-17
deGwas talk	a-22
deGwas tell	a-10
deGwas that	a-26
deGwas they	a-13
deGwas way	a-18
deGway <number>	a-28
deGway and	a-17
deGway because	a-15
deGway i	a-19
deGway they	a-5
deGway was	a-4
deGwe moved	a-17
deGwe tell	a-12
deGwe that	a-10
deGyou hear	a-5
deGyou that	a-10
deH 	a-6
deH <figure>	a-5
deH <mark>	a-10
deH <name>	a-5
deH <number>	a-9
deH able	a-11
deH and	a-12
deH ask	a-9
deH doubt	a-15
deH feel	a-3
deH hear	a-20
deH i	a-9
deH kin	a-21
deH moved	a-7
deH no	a-21
deH paper	a-4
deH send	a-16
deH talk	a-16
deH tell	a-14
deH that	a-9
deH they	a-3
deH time	a-19
deH was	a-34
deH way	a-4
deH<day> 	a-10
deH<mark> 	a-6
deH<mark> <name>	a-4
deH<name> 	a-10
deH<name> and	a-6
deH<name> tell	a-10
deH<name> they	a-7
deH<name> was	a-6
deH<number> 	a-32
deHable 	a-12
deHand 	a-11
deHand <name>	a-7
deHand and	a-5
deHand that	a-4
deHand they	a-9
deHask 	a-4
deHbecause 	a-20
deHbecause they	a-8
deHhear 	a-9
deHhush 	a-17
deHi 	a-13
deHi that	a-8
deHi they	a-5
deHkin 	a-24
deHmoved 	a-11
deHpaper 	a-29
deHpay 	a-20
deHrole 	a-3
deHrole <name>	a-6
deHsend 	a4
deHtell 	a-15
deHtell i	a-9
deHtell talk	a-8
deHtell that	a-6
deHtell they	a-8
deHthat they	a-4
deHthat was	a-9
deHthey kin	a5
deHthey moved	a-18
deHthey tell	a-9
deHthey was	a-11
deHtime 	a-8
deHwas 	a-17
deHwas <name>	a-5
deHway 	a-5
deHwe 	a-17
deI 	a-8
deI <day>	a-10
deI <figure>	a-24
deI <mark>	a-7
deI <name>	a-4
deI <number>	a-24
deI able	a-4
deI and	a-13
deI ask	a-9
deI feel	a-13
deI hear	a-16
deI i	a-20
deI kin	a-22
deI moved	a-23
deI no	a-21
deI paper	a-17
deI role	a-20
deI send	a-19
deI talk	a-25
deI tell	a-16
deI that	a9
deI they	a-14
deI time	a-5
deI was	a-23
deI way	a-25
deI<day> 	a-21
deI<figure> 	a-21
deI<mark> 	a5
deI<mark> <name>	a-11
deI<name> 	a-11
deI<name> <name>	a-8
deI<name> and	a-11
deI<name> tell	a-13
deI<name> they	a-14
deI<name> was	a-9
deI<number> 	a-22
deIable 	a-24
deIand 	a-20
deIand <name>	a-6
deIand and	a-6
deIand i	a-5
deIand that	a-30
deIand they	a-16
deIbecause 	a-36
deIbecause they	a-17
deIdoubt 	a-28
deIhear 	a-10
deIhush 	a-6
deIi 	a-10
deIi that	a-5
deIi they	a7
deIkin 	a-23
deImoved 	a-14
deIno 	a-14
deIpaper 	a-21
deIrole 	a-12
deIrole <name>	a-14
deIsend 	a-29
deItalk 	a12
deItell 	a7
deItell i	a-8
deItell talk	a-10
deItell that	a-4
deIthat 	a-11
deIthat was	a-6
deIthey 	a-8
deIthey kin	a-14
deIthey moved	a-6
deIthey tell	a-13
deIthey was	a-10
deItime 	a-16
deIwas 	a6
deIwas <name>	a-26
deIwas tell	a-8
deIway 	a-21
deIwe 	a-18
deJ  	a-11
deJ  <day>	a-19
deJ  <figure>	a-20
deJ  <mark>	a-15
deJ  <name>	a-34
deJ  <number>	a-20
deJ  able	a4
deJ  ask	a-12
deJ  because	a-6
deJ  doubt	a-9
deJ  hear	a7
deJ  i	a-25
deJ  moved	a-7
deJ  paper	a-6
deJ  talk	a-11
deJ  tell	a-10
deJ  that	a-12
deJ  time	a-26
deJ  was	a-11
deJ  way	a5
deJ <figure> 	a-18
deJ <mark> 	a-8
deJ <name> 	a-21
deJ <name> <name>	a11
deJ <name> tell	a-12
deJ <number> 	a-7
deJ able 	a-8
deJ and 	a-16
deJ and i	a-6
deJ and they	a-6
deJ ask 	a-9
deJ because they	a-4
deJ doubt 	a-5
deJ hear 	a-18
deJ i 	a-9
deJ kin 	a-8
deJ role 	a3
deJ send 	a-16
deJ talk 	a-10
deJ tell 	a-7
deJ that 	a3
deJ that moved	a-7
deJ that they	a-14
deJ they 	a-11
deJ they kin	a-6
deJ they tell	a-8
deJ was 	a-25
deJ way 	a-9
deJ<figure>  	a6
deJ<mark>  	a-6
deJ<name>  	a-17
deJ<name> <name> 	a4
deJ<name> and i	a-4
deJ<name> tell 	a-10
deJ<number>  	a-32
deJable  	a-6
deJand  	a-9
deJand they 	a-5
deJbecause  	a-22
deJbecause they 	a-8
deJdoubt  	a-41
deJhear  	a-9
deJhush  	a-18
deJi  	a-13
deJi they 	a-5
deJkin  	a-10
deJmoved  	a-12
deJpaper  	a-25
deJsend  	a5
deJtalk  	a4
deJtell  	a-9
deJtell i they	a-9
deJtell talk 	a-8
deJthat  	a-13
deJthat was 	a-6
deJthey  	a-3
deJthey  they	a11
deJthey kin 	a5
deJthey moved 	a-14
deJthey tell 	a-9
deJthey was 	a-11
deJwas  	a-11
deJway  	a-16
dea<day>	a-20
dea<figure>	a-24
dea<mark>	a7
dea<name>	a-10
dea<number>	a-23
deaa	a-12
deaabout	a35
deaafter	a-12
deaand	a-7
deaas	a-12
deaback	a8
deabefore	a-5
deabus	a-29
deaby	a-28
deacame	a-19
deaday	a-16
deadoes	a-25
deadr	a-17
deaevery	a-24
deafirst	a-7
deafrom	a-20
deagot	a-7
deahad	a-22
deahas	a8
deahe	a9
deahe's	a-15
deaher	a-14
deahim	a-22
deahis	a-3
deahow	a-5
deai	a-18
deain	a-10
deainto	a7
deais	a5
deait	a-10
deakeeps	a4
deakids	a-10
dealike	a-11
deamrs	a-8
deanight	a3
deaof	a7
deaoff	a-13
deaold	a-16
deaon	a20
deaonly	a-26
deaout	a6
deaover	a3
deaown	a-14
deapeople	a-16
dearoom	a-10
deasame	a-16
deashe	a-6
deashowed	a-22
deaso	a-22
deaspoke	a-14
deastarted	a9
deastill	a-7
deatalked	a-27
deatelling	a-16
deathat	a-3
deathe	a-20
deatheir	a-23
deathem	a-27
deathen	a-24
deathere	a-10
deathey	a-9
deathing	a-15
deathis	a-26
deato	a3
deatold	a-25
deatook	a-18
deaup	a5
deawas	a5
deawe	a-25
deawent	a-16
deawhat	a-6
deawhen	a-27
deawhich	a-21
deawhile	a-12
deawho	a-17
deawhole	a-12
deb<day>	a-15
deb<figure>	a-5
deb<mark>	a-7
deb<name>	a-8
deb<number>	a-10
debabout	a-27
deball	a-4
deband	a-8
debas	a-7
debat	a-15
debback	a-14
debbefore	a-4
debbus	a-4
debcame	a7
debday	a-10
debdoes	a-18
debdr	a-15
debfirst	a-29
debfor	a-15
debfrom	a-13
debgot	a-8
debhad	a-20
debhas	a-22
debhe	a-10
debhe's	a-24
debhim	a-13
debhis	a3
debhow	a4
debi	a-11
debin	a-20
debinto	a-14
debis	a-32
debit	a-24
debkeeps	a8
debkids	a-6
deblike	a-9
debme	a-12
debmrs	a-10
debnight	a-9
debnobody	a-18
debof	a-16
deboff	a-13
debold	a-11
debon	a-14
debonly	a-24
debout	a-18
debover	a-11
debown	a-28
debpeople	a-21
debroom	a-9
debsame	a-6
debschool	a7
debshowed	a-6
debspoke	a-8
debstarted	a3
debstill	a-28
debtalked	a-5
debtelling	a-8
debthat	a-10
debthem	a-15
debthen	a-7
debthere	a-8
debthey	a-9
debthing	a-7
debtime	a-14
debto	a-14
debtook	a-20
debup	a-12
debwas	a-25
debwe	a-20
debwent	a-6
debwhat	a-29
debwhere	a-21
debwhich	a-19
debwhile	a-13
debwho	a-14
debwhole	a-9
debwith	a-12
dec<day>	a9
dec<figure>	a-6
dec<mark>	a-12
dec<name>	a-6
deca	a-12
decabout	a-26
decall	a-11
decand	a-7
decas	a-14
decat	a-12
decback	a-11
decbecause	a-7
decbefore	a-9
decbus	a-13
decby	a-5
deccame	a-16
decdoes	a-12
decdr	a-7
decevery	a14
decfor	a-17
decfrom	a-23
decgot	a-21
dechad	a-13
deche	a-8
decher	a-14
dechim	a-11
dechis	a-19
dechow	a-22
deci	a-17
decin	a-24
decinto	a-18
decis	a-30
decit	a-19
deckeeps	a-21
deckids	a-8
declike	a-8
decmade	a-10
decme	a-13
decnight	a6
decnobody	a-14
decof	a-22
decoff	a-16
decon	a-18
deconly	a-13
decout	a-18
decover	a10
decown	a-17
decpeople	a-17
decroom	a-17
decshe	a-8
decshowed	a-5
decso	a-15
decspoke	a-7
decstarted	a17
decstill	a-6
dectalked	a-7
decthe	a-10
dectheir	a-6
decthem	a-26
decthen	a-8
decthere	a-10
decthey	a-5
decthing	a-23
decthis	a-11
dectime	a4
decto	a-10
dectold	a-8
dectook	a-21
decup	a-7
decwas	a-31
decwe	a-17
decwent	a-12
decwhat	a-14
decwhen	a-30
decwhere	a-25
decwhich	a-10
decwho	a-23
decwhole	a-25
decwith	a-25
decyou	a9
ded<name> <name>	a-13
ded<name> and	a-15
ded<name> has	a3
ded<name> was	a-20
dedabout the	a-20
dedand <name>	a-16
dedand i	a-9
dedand the	a9
dedat the	a-10
deddr <name>	a-15
dedfor the	a-13
dedfrom the	a-5
dedhow she	a-21
dedin a	a-9
dedin the	a-19
dedit was	a-8
dedof a	a-20
dedof the	a-15
dedon the	a-17
dedout of	a-28
dedover the	a-18
dedshowed me	a6
dedthe old	a-16
dedto the	a-15
dedtold me	a-4
dedup the	a-8
dedwith a	a-5
dedwith the	a-8
dee<mark> <name>	a-4
dee<name> and	a-8
dee<name> was	a-5
deeabout the	a-14
deeat the	a-7
deedr <name>	a-5
deefor the	a-10
deefrom the	a-5
deehow she	a-9
deein a	a-9
deein the	a-12
deeit was	a-6
deeof a	a-6
deeof the	a-8
deeon the	a-8
deeout of	a-9
deeover the	a-10
deethe old	a3
deeto the	a-8
deeup the	a-7
deewith a	a-4
deewith the	a-4
deg<mark> <name>	a-11
deg<name> <name>	a-8
deg<name> has	a-12
deg<name> was	a-9
degabout the	a22
degand <name>	a-5
degand i	a-5
degand the	a3
degat the	a-26
degdr <name>	a-5
degfor the	a-26
degfrom the	a-9
degin the	a-8
degit was	a-4
degout of	a-6
degover the	a3
degshowed me	a-5
degthe old	a-7
degto the	a-5
degtold me	a-7
degup the	a-6
degwith a	a-15
deh<base> <long>	a-6
deh<base> <past>	a-6
deh<base> <who>	a-9
deh<base> a	a-10
deh<base> and	a12
deh<base> for	a-5
deh<base> in	a-8
deh<base> of	a-10
deh<base> on	a-18
deh<base> the	a-12
deh<ed> <long>	a-19
deh<ing> <long>	a8
deh<ing> <who>	a-18
deh<ing> the	a11
deh<long> <base>	a6
deh<long> <ing>	a7
deh<long> <long>	a-5
deh<long> <ly>	a3
deh<long> <mark>	a-4
deh<long> <name>	a-21
deh<long> <number>	a-23
deh<long> <past>	a-10
deh<long> <third>	a-10
deh<long> <who>	a-6
deh<long> a	a-12
deh<long> and	a-5
deh<long> at	a-10
deh<long> for	a-22
deh<long> from	a-21
deh<long> i	a-7
deh<long> in	a-16
deh<long> it	a-9
deh<long> of	a-11
deh<long> on	a-11
deh<long> so	a-6
deh<long> that	a8
deh<long> the	a-3
deh<long> to	a-13
deh<long> who	a-17
deh<long> with	a-10
deh<mark> <name>	a-4
deh<name> <long>	a-9
deh<name> <past>	a-16
deh<name> <third>	a-6
deh<name> <who>	a-5
deh<name> and	a-8
deh<past> <ing>	a-24
deh<past> <long>	a-12
deh<past> a	a-3
deh<past> for	a-21
deh<past> from	a-20
deh<past> in	a-18
deh<past> it	a-5
deh<past> me	a-5
deh<past> of	a-21
deh<past> out	a-13
deh<past> to	a10
deh<past> up	a-19
deh<third> <ing>	a-16
deh<third> <long>	a15
deh<third> <past>	a-11
deh<third> the	a-11
deh<third> to	a-6
deh<who> <base>	a4
deh<who> <long>	a-20
deh<who> <third>	a3
deha <long>	a-4
dehand <long>	a-4
dehand <past>	a-4
dehand <who>	a-4
dehat <long>	a-10
dehat the	a-7
dehby <long>	a-17
dehdr <name>	a-5
dehfor <long>	a-15
dehfor the	a-10
dehfrom the	a-5
dehher <long>	a11
dehhis <long>	a-4
dehi <past>	a-8
dehin <long>	a-10
dehin a	a-9
dehin the	a-12
dehit <long>	a-11
dehit <past>	a-9
dehme <long>	a-6
dehof <long>	a-11
dehof a	a-6
dehof the	a-8
dehold <long>	a-5
dehon <long>	a-15
dehon the	a-8
dehout of	a-9
dehover the	a-10
dehso <who>	a-8
dehthat <past>	a-20
dehthat <third>	a-23
dehthat <who>	a-29
dehthe <base>	a-8
dehthe old	a3
dehto <base>	a-8
dehto the	a-8
dehup the	a-7
dehwe <past>	a-15
dehwho <past>	a-7
dehwith a	a-4
dehwith the	a-4
dei<base> <long> <long>	a5
dei<base> the <long>	a-8
dei<ing> <long> <long>	a-4
dei<ing> the <long>	a15
dei<long> <base> <long>	a-26
dei<long> <base> the	a-13
dei<long> <ing> <long>	a-44
dei<long> <ing> the	a-22
dei<long> <long> <base>	a-7
dei<long> <long> <ing>	a-21
dei<long> <long> <long>	a-4
dei<long> <long> <past>	a8
dei<long> <long> <third>	a3
dei<long> <long> <who>	a-5
dei<long> <long> and	a6
dei<long> <long> for	a6
dei<long> <long> in	a-5
dei<long> <name> <past>	a-7
dei<long> <number> <long>	a-11
dei<long> <past> <long>	a-17
dei<long> <past> the	a6
dei<long> <third> <long>	a6
dei<long> <who> <past>	a-21
dei<long> <who> <third>	a3
dei<long> a <long>	a-9
dei<long> and <long>	a-9
dei<long> and the	a-13
dei<long> i <past>	a-4
dei<long> in <long>	a-5
dei<long> in the	a-9
dei<long> of the	a-20
dei<long> on <long>	a-15
dei<long> that <past>	a10
dei<long> the <long>	a-6
dei<long> to <base>	a-6
dei<name> <past> a	a-5
dei<name> <past> me	a-5
dei<number> <long> <long>	a-6
dei<past> <ing> <long>	a-13
dei<past> <long> the	a-8
dei<past> the <long>	a-19
dei<third> <long> <long>	a5
dei<who> <past> <ing>	a-5
dei<who> <past> the	a11
deia <long> <long>	a8
deia <long> in	a-4
deifor the <long>	a-6
deiher <long> <long>	a-21
deihow <who> <third>	a7
deiin a <long>	a-9
deiin the <long>	a-4
deiof <long> <long>	a-5
deiof the <long>	a-7
deion the <long>	a-8
deithe <base> <long>	a-7
deithe <long> <base>	a-11
deithe <long> <past>	a-11
deithe <long> <third>	a-24
deithe <long> <who>	a19
deithe <long> and	a-12
deithe <long> i	a-15
deithe <long> that	a9
deiwith a <long>	a-4
dej<base> <long>	a-6
dej<base> <name>	a-5
dej<base> <past>	a-26
dej<base> <who>	a-24
dej<base> a	a7
dej<base> in	a-8
dej<base> of	a-11
dej<base> on	a-9
dej<base> the	a-9
dej<ed> <long>	a-21
dej<ing> <long>	a-9
dej<ing> a	a-20
dej<ing> the	a-12
dej<long> <base>	a-18
dej<long> <ing>	a-6
dej<long> <long>	a-7
dej<long> <ly>	a-17
dej<long> <mark>	a-6
dej<long> <past>	a-7
dej<long> <third>	a-3
dej<long> <who>	a4
dej<long> a	a-18
dej<long> and	a-7
dej<long> at	a-10
dej<long> by	a-13
dej<long> for	a-6
dej<long> from	a-15
dej<long> in	a-10
dej<long> it	a-15
dej<long> of	a-13
dej<long> on	a-11
dej<long> so	a-13
dej<long> that	a-27
dej<long> the	a-3
dej<long> to	a-8
dej<long> who	a-11
dej<ly> <long>	a-22
dej<mark> <name>	a-11
dej<name> <long>	a-8
dej<name> <name>	a-8
dej<name> <past>	a-3
dej<name> <third>	a-7
dej<name> <who>	a-11
dej<number> <long>	a-9
dej<past> <name>	a-10
dej<past> a	a7
dej<past> for	a-9
dej<past> from	a-5
dej<past> in	a-6
dej<past> it	a-11
dej<past> me	a-8
dej<past> of	a-7
dej<past> on	a-10
dej<past> out	a-7
dej<past> to	a-9
dej<past> up	a-10
dej<past> with	a-4
dej<third> <ing>	a-8
dej<third> <long>	a3
dej<third> <past>	a-20
dej<third> a	a9
dej<third> to	a-7
dej<who> <long>	a-15
dej<who> <third>	a4
deja <long>	a-25
dejand <base>	a-12
dejand <long>	a-22
dejand <name>	a-5
dejand <past>	a-20
dejand <who>	a-5
dejand i	a-5
dejand the	a3
dejat <long>	a-12
dejat the	a-26
dejby <long>	a-14
dejdr <name>	a-5
dejfor <long>	a4
dejfor the	a-26
dejfrom the	a-9
dejher <long>	a-8
deji <past>	a-10
dejin <long>	a-22
dejin the	a-8
dejit <long>	a3
dejit <past>	a-21
dejme <long>	a-4
dejof <long>	a6
dejold <long>	a-7
dejon <long>	a9
dejout of	a-6
dejover the	a3
dejso <who>	a-9
dejthat <third>	a-16
dejthat <who>	a3
dejthe <base>	a-10
dejthe <ing>	a-22
dejthe <long>	a-6
dejthe old	a-7
dejto <base>	a-13
dejto the	a-5
dejup the	a-6
dejwe <past>	a-20
dejwho <past>	a-24
dejwith <long>	a-22
dejwith a	a-15
dek<base> <long> <long>	a9
dek<base> the <long>	a-6
dek<ing> <long> <long>	a-22
dek<ing> the <long>	a-20
dek<long> <base> <long>	a-10
dek<long> <base> the	a-10
dek<long> <ing> <long>	a-17
dek<long> <ing> the	a-16
dek<long> <long> <base>	a-4
dek<long> <long> <ing>	a12
dek<long> <long> <long>	a-25
dek<long> <long> <name>	a-13
dek<long> <long> <past>	a-11
dek<long> <long> <third>	a5
dek<long> <long> <who>	a12
dek<long> <long> and	a-4
dek<long> <long> for	a-5
dek<long> <long> the	a-13
dek<long> <name> <name>	a-4
dek<long> <name> <past>	a-17
dek<long> <number> <long>	a-4
dek<long> <past> <long>	a-14
dek<long> <past> the	a5
dek<long> <third> <long>	a3
dek<long> <who> <past>	a9
dek<long> a <long>	a-10
dek<long> and <long>	a-17
dek<long> and the	a-12
dek<long> in <long>	a-7
dek<long> in the	a-11
dek<long> of <long>	a-10
dek<long> of the	a-7
dek<long> on <long>	a-7
dek<long> on the	a-4
dek<long> that <past>	a4
dek<long> the <long>	a-17
dek<long> to <base>	a-8
dek<name> <name> <past>	a-7
dek<name> <past> a	a-11
dek<name> <past> me	a-5
dek<name> and i	a-5
dek<number> <long> <long>	a7
dek<past> <ing> <long>	a-13
dek<past> <long> <long>	a-14
dek<past> <long> the	a-6
dek<past> a <long>	a-10
dek<past> the <long>	a8
dek<third> <long> <long>	a-24
dek<third> a <long>	a-9
dek<third> the <long>	a-20
dek<who> <past> <ing>	a-19
dek<who> <past> <long>	a-22
dek<who> <past> me	a-6
dek<who> <past> the	a-10
dek<who> <third> the	a-17
deka <long> <long>	a-23
deka <long> in	a-10
dekand i <past>	a-9
dekand the <long>	a-18
dekfor the <long>	a-4
dekher <long> <long>	a-24
dekhow <who> <third>	a-27
dekin a <long>	a-9
dekin the <long>	a-4
dekof <long> <long>	a-7
dekof the <long>	a-10
dekon the <long>	a-13
dekthe <base> <long>	a-12
dekthe <long> <base>	a-8
dekthe <long> <long>	a-38
dekthe <long> <past>	a-7
dekthe <long> <third>	a12
dekthe <long> <who>	a-14
dekthe <long> of	a-5
dekthe <long> that	a-10
dekthe old <long>	a-6
dekwith a <long>	a-5
dekwith the <long>	a-5
del<base> <long> <long>	a-15
del<base> the <long>	a-5
del<ing> <long> <long>	a11
del<ing> the <long>	a-16
del<long> <ing> <long>	a-7
del<long> <long> <base>	a-27
del<long> <long> <ing>	a3
del<long> <long> <past>	a-26
del<long> <long> <third>	a-23
del<long> <long> <who>	a-12
del<long> <long> and	a-17
del<long> <long> for	a-10
del<long> <long> in	a-4
del<long> <long> on	a-3
del<long> <name> <past>	a-5
del<long> <past> <long>	a5
del<long> <past> the	a-15
del<long> <third> <long>	a-18
del<long> <who> <past>	a-23
del<long> <who> <third>	a-23
del<long> a <long>	a3
del<long> in <long>	a-10
del<long> in the	a-4
del<long> of <long>	a-11
del<long> of the	a-5
del<long> on <long>	a-4
del<long> on the	a-5
del<long> that <past>	a-8
del<long> the <long>	a-12
del<long> to <base>	a-5
del<name> <name> <past>	a-4
del<number> <long> <long>	a-4
del<past> <long> the	a-9
del<past> the <long>	a-5
del<third> <long> <long>	a-14
del<third> a <long>	a-12
del<third> the <long>	a-12
del<who> <past> <long>	a-10
del<who> <past> the	a-25
del<who> <third> the	a-22
dela <long> <long>	a-18
dela <long> in	a-6
deland i <past>	a-5
deland the <long>	a8
delfor the <long>	a-20
delher <long> <long>	a12
delhow <who> <third>	a-9
delin the <long>	a-29
delof <long> <long>	a-25
delof the <long>	a5
delthe <base> <long>	a-10
delthe <long> <base>	a-9
delthe <long> <long>	a5
delthe <long> <past>	a-14
delthe <long> <third>	a-9
delthe <long> <who>	a-10
delthe <long> and	a-4
delthe <long> of	a-11
delthe <long> that	a-20
delwith the <long>	a-4
dem,<long>	a-4
dem.<long>	a-17
dem.<name>	a-12
dem<base>	a-10
dem<day>	a-15
dem<ed>	a-24
dem<figure>	a-14
dem<ing>	a12
dem<ly>	a6
dem<mark>	a-7
dem<name>	a-18
dem<number>	a-10
dem<third>	a-9
dem<who>	a-6
demall	a-4
demand	a-8
demas	a-7
demat	a-15
demback	a-14
dembus	a-4
demday	a-10
demdr	a-15
demfor	a-15
demfrom	a-13
demhe's	a-24
demhim	a-13
demhis	a3
demhow	a4
demi	a-11
demin	a-20
deminto	a-14
demit	a-23
demkids	a-6
demme	a-12
demof	a-16
demoff	a-13
demold	a-11
demon	a-14
demout	a-18
demover	a-11
demroom	a-9
demsame	a-6
demthat	a-10
demthem	a-15
demthen	a-7
demtime	a-14
demto	a-14
demup	a-12
demwe	a-20
demwhat	a-25
demwho	a-13
demwith	a-12
den	a-4
den,	a-15
den.	a7
den:	a42
deo	a6
dfor <number>	a-9
dfor a	a-10
dfor me	a9
dfor the	a-15
dfrom a	a-19
dfrom my	a-6
dfrom the	a-20
dhad a	a-20
dhad to	a-9
dhe was	a-7
dhow she	a-21
di am	a-24
di can	a-14
di could	a-10
di did	a-8
di got	a-10
di had	a-8
di was	a-40
di've got	a-21
din <number>	a-14
din a	a-17
din my	a-11
din that	a3
din the	a-34
dis a	a-20
dis my	a-28
dis that	a15
dis the	a-15
dit in	a-10
dit was	a-4
dme a	a-18
dme and	a-18
dme the	a-27
dmr <name>	a-10
dmrs <name>	a-13
dmy last	a-17
dmy own	a-19
do#0	a-36
do#1	a-17
do#2	a4
do#3	a8
do#5	a3
do#6	a6
do#7	a-9
do#8	a-11
do#9	a-11
doE<figure>	a-13
doE<mark>	a-16
doE<name>	a4
doE<name>'s	a-17
doE<number>	a-5
doEable	a4
doEand	a-6
doEask	a-8
doEbecause	a-3
doEdoubt	a5
doEfeel	a-7
doEhear	a-11
doEhush	a-14
doEkin	a-10
doEmention	a-11
doEmoved	a-6
doEno	a-3
doEpaper	a-12
doEthat	a-14
doEthey	a-3
doEway	a-7
doEyou	a-12
doF<day>	a-25
doF<figure>	a12
doF<mark>	a3
doF<name>	a4
doF<name>'s	a16
doF<number>	a-5
doFable	a-9
doFand	a-3
doFbecause	a3
doFfeel	a-20
doFi	a-12
doFkin	a-12
doFmention	a-8
doFmoved	a-17
doFno	a-7
doFpay	a-13
doFsend	a8
doFtalk	a-5
doFtell	a3
doFthat	a-6
doFthey	a8
doFtime	a-4
doFway	a-9
doFwe	a-13
doFyou	a-6
doG<figure> <mark>	a4
doG<mark> <name>	a-17
doG<mark> send	a9
doG<name> <name>	a-20
doG<name> ask	a7
doG<name> because	a4
doG<name> doubt	a-19
doG<name> i	a-11
doG<name> tell	a-15
doG<name> that	a-16
doG<name> they	a-13
doG<name> was	a-13
doG<number> <number>	a-10
doG<number> able	a4
doG<number> and	a-14
doG<number> ask	a-20
doG<number> because	a-10
doG<number> doubt	a-3
doG<number> i	a-27
doG<number> that	a-26
doG<number> they	a-10
doG<number> time	a4
doGable because	a7
doGable doubt	a-13
doGable i	a-11
doGable that	a-22
doGable they	a-7
doGand and	a-38
doGand doubt	a10
doGand i	a-4
doGand tell	a-10
doGand that	a-20
doGand they	a-18
doGand was	a-10
doGask i	a-16
doGask that	a-19
doGbecause <figure>	a3
doGbecause and	a-3
doGbecause because	a-3
doGbecause doubt	a-3
doGbecause i	a-12
doGbecause that	a-28
doGbecause they	a-10
doGdoubt <mark>	a-10
doGdoubt <number>	a-5
doGdoubt and	a-6
doGdoubt because	a-13
doGdoubt hear	a4
doGdoubt i	a5
doGdoubt no	a-11
doGdoubt role	a-15
doGdoubt talk	a-31
doGdoubt tell	a-21
doGdoubt that	a-13
doGdoubt they	a-20
doGdoubt was	a-7
doGfeel i	a3
doGhear <number>	a-10
doGhear that	a-26
doGhear they	a-28
doGhush i	a-26
doGi able	a-6
doGi and	a3
doGi doubt	a-4
doGi feel	a6
doGi hear	a7
doGi hush	a-8
doGi i	a-4
doGi moved	a-10
doGi no	a-5
doGi paper	a-12
doGi send	a-13
doGi that	a-13
doGi they	a-10
doGi was	a4
doGmention that	a-13
doGmoved i	a-12
doGmoved they	a-24
doGmoved was	a-4
doGno able	a-7
doGno doubt	a-5
doGno paper	a-7
doGpaper and	a-16
doGpaper i	a-7
doGpaper that	a-11
doGrole i	a-22
doGrole tell	a5
doGrole was	a10
doGsend that	a5
doGtalk doubt	a9
doGtalk i	a-5
doGtalk that	a-24
doGtalk was	a-27
doGtell and	a-24
doGtell i	a-11
doGtell paper	a-15
doGtell talk	a-28
doGtell that	a-6
doGtell they	a-14
doGtell was	a-16
doGtell you	a-13
doGthat <number>	a-29
doGthat and	a-8
doGthat ask	a-21
doGthat because	a-9
doGthat doubt	a4
doGthat i	a-8
doGthat moved	a18
doGthat role	a3
doGthat that	a-26
doGthat they	a-22
doGthat was	a3
doGthat you	a-10
doGthey able	a-8
doGthey and	a-24
doGthey ask	a-4
doGthey doubt	a-12
doGthey hear	a-7
doGthey i	a-18
doGthey role	a4
doGthey tell	a-17
doGthey that	a-20
doGthey they	a-15
doGthey was	a-18
doGwas <name>	a-8
doGwas <number>	a15
doGwas and	a-13
doGwas ask	a-9
doGwas doubt	a-7
doGwas i	a-18
doGwas talk	a-18
doGwas that	a-21
doGwas they	a-10
doGwas was	a-16
doGway and	a8
doGyou hear	a-20
doH 	a-13
doH <mark>	a-10
doH <name>	a-20
doH <number>	a-22
doH able	a-18
doH and	a-10
doH ask	a-19
doH because	a-22
doH doubt	a-14
doH hear	a-11
doH i	a-11
doH no	a-21
doH paper	a-20
doH role	a-13
doH talk	a11
doH tell	a-10
doH that	a-18
doH they	a-3
doH was	a-5
doH way	a-14
doH<mark> 	a-5
doH<name> 	a-14
doH<number> able	a-16
doHable 	a-12
doHand 	a-18
doHand and	a-9
doHand doubt	a-5
doHand i	a-13
doHand they	a-6
doHask 	a-20
doHbecause 	a-22
doHbecause i	a-6
doHdoubt 	a-9
doHdoubt i	a-19
doHdoubt that	a-13
doHdoubt was	a8
doHhear 	a-11
doHi 	a-4
doHi doubt	a6
doHmoved 	a-17
doHpaper 	a8
doHrole 	a4
doHtalk 	a-22
doHtell 	a-13
doHthat 	a-31
doHthat i	a6
doHthey 	a-8
doHwas 	a-15
doHwas i	a-9
doI 	a-20
doI <mark>	a-5
doI <name>	a-27
doI <number>	a-6
doI able	a-23
doI and	a-10
doI ask	a-13
doI because	a-32
doI doubt	a-11
doI no	a-4
doI paper	a-5
doI role	a-21
doI talk	a-19
doI tell	a-10
doI they	a-22
doI was	a-16
doI way	a-13
doI<mark> 	a-23
doI<name> 	a-12
doI<number> 	a-14
doI<number> able	a-7
doIable 	a-21
doIand 	a11
doIand and	a-10
doIand doubt	a-18
doIand i	a7
doIand they	a9
doIask 	a-12
doIbecause 	a17
doIdoubt 	a-33
doIdoubt i	a5
doIdoubt that	a-8
doIdoubt was	a-19
doIhear 	a-35
doIi 	a4
doIi doubt	a-27
doImoved 	a-22
doIno 	a-29
doIpaper 	a-24
doIrole 	a-18
doItalk 	a-10
doIthat 	a12
doIthat i	a-4
doIthey 	a-31
doIthey doubt	a-13
doIwas 	a-10
doJ  	a-10
doJ  <name>	a4
doJ  <number>	a-24
doJ  and	a-22
doJ  doubt	a-32
doJ  i	a-15
doJ  paper	a-17
doJ  role	a-17
doJ  talk	a-30
doJ  they	a-26
doJ  was	a-7
doJ  way	a-21
doJ <name> 	a-9
doJ <number> 	a-18
doJ and 	a-31
doJ and doubt	a-27
doJ and i	a-16
doJ because 	a-14
doJ because i	a-8
doJ doubt 	a7
doJ i 	a-12
doJ i doubt	a-23
doJ i tell	a-14
doJ no 	a-20
doJ paper 	a-18
doJ talk 	a17
doJ that 	a-13
doJ that i	a-19
doJ was 	a-22
doJ<name>  	a-13
doJ<name>  i	a-8
doJ<number>  	a-4
doJable  	a-10
doJand  	a-9
doJand doubt 	a-5
doJask  	a-9
doJbecause  	a-16
doJdoubt  	a14
doJdoubt  i	a-24
doJdoubt that i	a-13
doJhear  	a-10
doJi  	a-6
doJi  i	a-8
doJi  that	a-3
doJi doubt 	a5
doJno  	a-5
doJpaper  	a-4
doJrole  	a-7
doJtalk  	a-21
doJthat  	a-34
doJthat i 	a6
doJthey  	a-6
doJwas  	a-15
doa<mark>	a-17
doa<name>	a-15
doa<number>	a-24
doaa	a-31
doaabout	a11
doaall	a-18
doaand	a8
doaat	a-5
doaback	a-17
doabe	a-10
doabit	a-24
doacould	a-19
doadid	a-22
doadone	a-15
doafor	a-21
doafrom	a-13
doagot	a-13
doahad	a-16
doahave	a4
doahe	a-23
doai	a-11
doai'm	a-7
doai've	a-18
doaif	a17
doain	a-21
doais	a5
doait	a-14
doalast	a-10
doame	a-10
doamr	a-10
doamy	a-30
doanever	a-10
doano	a-26
doanot	a-8
doaof	a-44
doaon	a-4
doaonly	a-21
doaout	a-21
doashe	a-15
doasince	a-11
doaso	a12
doathat	a12
doathe	a-4
doathere	a9
doathey	a-19
doathing	a-14
doato	a9
doatoo	a-30
doawas	a12
doawhat	a-9
doawhen	a-16
doawhether	a-3
doawith	a-8
doawould	a-21
dob<mark>	a-12
dob<number>	a-10
doba	a-6
dobabout	a-11
doball	a8
doband	a-8
dobat	a-22
dobback	a-11
dobbe	a-18
dobbit	a-13
dobcould	a-14
dobdid	a-6
dobdone	a-13
dobenough	a-11
dobfor	a-10
dobfrom	a-12
dobgot	a-9
dobhad	a-11
dobhave	a-9
dobhe	a-17
dobi	a5
dobi'm	a5
dobi've	a-4
dobif	a-16
dobin	a-14
dobit	a-19
dobknow	a-18
doblast	a-17
dobme	a6
dobmr	a-11
dobnever	a3
dobno	a8
dobnot	a-13
dobof	a-14
dobon	a-10
dobout	a-9
dobsaid	a-9
dobsince	a-14
dobso	a-24
dobthat	a-4
dobthe	a-12
dobthere	a-20
dobthey	a-15
dobthing	a-9
dobto	a-13
dobtoo	a-6
dobup	a-11
dobwas	a-10
dobwhat	a12
dobwhen	a-8
dobwith	a-15
dobwould	a14
dobyears	a-14
doc<mark>	a-17
doc<name>	a-20
doc<number>	a-14
doca	a-36
docabout	a-20
docall	a-17
docand	a-6
docat	a-8
docback	a5
docbe	a6
docbit	a-29
doccould	a-8
docdone	a-20
docenough	a-19
docfor	a-24
docfrom	a-30
dochad	a8
dochave	a3
doche	a-16
doci	a-9
doci'm	a5
doci've	a8
docif	a-11
docin	a5
docis	a7
docit	a-9
docknow	a9
doclast	a-7
docme	a-21
docmy	a-6
docno	a-6
docnot	a15
docof	a-31
docon	a-24
doconly	a8
docout	a-25
docsaid	a-15
docshe	a-13
docsince	a-13
docso	a-15
docthat	a-27
docthe	a-35
docthere	a-12
docthing	a7
docto	a-36
doctoo	a6
docwas	a-17
docwhat	a-5
docwhen	a-13
docwhether	a-7
docwith	a11
docwould	a11
docyears	a-16
dod<name> <name>	a-8
doda bit	a-10
dodi have	a-7
dodin the	a-10
dodmr <name>	a-5
dodthat i	a-16
doe<number> years	a-15
doea bit	a-29
doei have	a5
doemr <name>	a-6
doethat i	a-4
dof a	a-23
dof my	a-21
dof the	a-19
dof them	a-17
dog<number> years	a-4
doga bit	a-4
dogi have	a-8
dogin the	a-11
dogmr <name>	a-7
dogthat i	a4
doh<base> <base>	a-14
doh<base> <long>	a4
doh<base> <third>	a-10
doh<base> a	a-8
doh<base> i	a-9
doh<base> the	a-14
doh<ing> <past>	a-22
doh<long> <base>	a-11
doh<long> <ing>	a18
doh<long> <long>	a-21
doh<long> <ly>	a-15
doh<long> <mark>	a-10
doh<long> <number>	a-21
doh<long> <past>	a-6
doh<long> <who>	a11
doh<long> a	a-19
doh<long> for	a-14
doh<long> i	a-8
doh<long> of	a-14
doh<long> on	a-11
doh<long> so	a-4
doh<long> that	a-10
doh<long> the	a-9
doh<long> to	a-10
doh<name> <past>	a-15
doh<name> <third>	a-15
doh<number> <long>	a-19
doh<past> <ing>	a-17
doh<past> <long>	a-17
doh<past> <past>	a-11
doh<past> a	a-9
doh<past> i	a-9
doh<past> my	a-8
doh<past> the	a-5
doh<third> <long>	a-29
doh<who> <base>	a-14
doha <long>	a-10
doha <past>	a-29
dohand <long>	a-5
dohfor <long>	a-7
dohi <base>	a-3
dohi <long>	a17
dohi <past>	a-13
dohmr <name>	a-6
dohno <long>	a3
dohthat i	a-4
dohthe <long>	a-13
dohto <base>	a-4
doi<base> <long> <long>	a-14
doi<base> the <long>	a-14
doi<long> <base> <long>	a-18
doi<long> <long> <base>	a9
doi<long> <long> <long>	a-6
doi<long> <long> i	a-24
doi<long> <who> <past>	a-13
doi<long> and <long>	a-23
doi<long> i <past>	a-13
doi<long> the <long>	a-9
doi<past> <long> <long>	a-13
doia <long> <long>	a-23
doii <long> <base>	a3
doimy <long> <third>	a6
doithat i <base>	a3
doithe <long> <long>	a4
doj<base> <long>	a-4
doj<base> <third>	a-3
doj<base> a	a-24
doj<base> the	a-4
doj<ing> <long>	a-29
doj<ing> <past>	a-7
doj<long> <base>	a-16
doj<long> <ing>	a-29
doj<long> <long>	a-8
doj<long> <ly>	a-17
doj<long> <mark>	a-5
doj<long> <name>	a-14
doj<long> <number>	a-12
doj<long> <past>	a-24
doj<long> <third>	a-19
doj<long> <who>	a-15
doj<long> and	a-7
doj<long> i	a-21
doj<long> my	a-13
doj<long> on	a-6
doj<long> that	a-29
doj<long> the	a-8
doj<long> to	a-4
doj<name> <past>	a-9
doj<name> <third>	a-14
doj<number> <long>	a-25
doj<past> <ing>	a-22
doj<past> <long>	a-4
doj<past> <past>	a-10
doj<past> a	a-37
doj<past> i	a15
doj<past> it	a-6
doj<past> my	a7
doj<past> the	a-4
doj<third> <long>	a11
doj<who> <base>	a-8
doj<who> <past>	a-16
doja <long>	a-20
doja <past>	a-4
dojand <long>	a-24
dojfor <long>	a-24
doji <base>	a-18
doji <long>	a9
doji <past>	a-6
dojin the	a-11
dojmr <name>	a-7
dojmy <long>	a-13
dojno <long>	a-21
dojthat i	a4
dojthe <ing>	a-11
dojthe <long>	a3
dojto <base>	a-13
dok<base> <long> <long>	a-4
dok<base> the <long>	a-10
dok<long> <base> <long>	a3
dok<long> <long> <base>	a-21
dok<long> <long> <long>	a-12
dok<long> <long> <third>	a-6
dok<long> <who> <past>	a-10
dok<long> my <long>	a-5
dok<long> the <long>	a-22
dok<past> <long> <long>	a14
dok<who> <past> <long>	a3
doka <long> <long>	a-13
doki <long> <base>	a-5
dokmy <long> <long>	a-14
dokmy <long> <third>	a-11
dokthe <long> <long>	a-15
dol<base> the <long>	a-3
dol<long> <base> <long>	a-8
dol<long> <long> <base>	a-31
dol<long> <long> <long>	a-18
dol<long> <long> <third>	a-4
dol<long> <long> i	a14
dol<long> <number> <long>	a3
dol<long> <who> <past>	a-25
dol<long> my <long>	a-14
dol<long> the <long>	a-7
dola <long> <long>	a-4
doli <long> <base>	a11
dolmy <long> <third>	a-15
dolthat i <base>	a-7
dolthe <long> <long>	a-14
dom<base>	a-13
dom<ed>	a3
dom<ing>	a-4
dom<long>	a-10
dom<ly>	a-6
dom<mark>	a-12
dom<number>	a-20
dom<past>	a-31
dom<third>	a-5
dom<who>	a-9
doma	a-6
domall	a8
domand	a-8
domat	a-22
domback	a-11
domdone	a-13
domfor	a-10
domfrom	a-12
domi	a5
domi've	a-4
domif	a-16
domin	a-14
domit	a-19
domlast	a-10
domme	a6
dommr	a-11
domno	a9
domnot	a-22
domof	a-14
domon	a-10
domout	a-9
domso	a-24
domthe	a-12
domto	a-13
domtoo	a-6
domup	a-11
domwhen	a-8
domwith	a-15
don a	a-19
don it	a-19
don my	a-12
don that	a-7
don the	a-27
don,	a-18
don.	a-22
don:	a30
doo	a-20
dout of	a-34
dover the	a-15
dshe was	a-32
dshowed me	a6
dsince my	a-13
dthat i	a-16
dthat i've	a-22
dthat my	a-6
dthat same	a-14
dthe <number>	a-14
dthe first	a-8
dthe old	a-15
dthe same	a-16
dthe whole	a-14
dto be	a14
dto me	a6
dto say	a-4
dto the	a-15
dtold me	a-7
dup on	a22
dup the	a-16
dwas <number>	a-11
dwas a	a-13
dwas on	a-22
dwas the	a5
dwhat i	a-11
dwhen i	a-3
dwith <name>	a-15
dwith <number>	a-12
dwith a	a-21
dwith my	a-5
dwith the	a-20
dyou know	a26
e<mark> <name>	a-5
e<name> and	a-9
e<name> has	a-5
e<name> is	a-7
e<name> was	a-8
e<number> hundred	a-18
e<number> in	a-13
e<number> of	a9
e<number> years	a-5
ea bit	a-8
ea year	a-15
eabout the	a-17
eand <name>	a-4
eand i	a-6
eand not	a-5
eand she	a-4
eas a	a-13
eat <number>	a-14
eat my	a10
eat the	a-12
ebecause i	a-5
ebecause my	a-5
eby the	a9
edr <name>	a-5
efor <number>	a-9
efor a	a-8
efor me	a-5
efor the	a-9
efrom a	a-6
efrom me	a-8
efrom my	a-5
efrom the	a-8
ehad a	a-18
ehad to	a-6
ehe was	a-5
ehow she	a-9
ei am	a4
ei can	a-7
ei could	a-6
ei did	a-5
ei got	a-21
ei had	a-5
ei was	a8
ei've got	a22
ein <number>	a-23
ein a	a-22
ein my	a5
ein the	a-18
eis a	a-21
eis i	a-8
eis my	a-12
eis that	a-10
eit in	a-5
eit was	a8
elike that	a-4
eme a	a-5
eme and	a7
eme i	a-10
eme the	a-10
eme to	a-10
emr <name>	a-7
emrs <name>	a-6
emy last	a-3
emy own	a-4
eof a	a-10
eof my	a-5
eof the	a-11
eof them	a-5
eon a	a-13
eon it	a-4
eon my	a-4
eon the	a-10
eout of	a-10
eover the	a-18
eshe was	a-5
esince my	a-10
ethat <number>	a-8
ethat i	a-9
ethat i've	a-5
ethat my	a-24
ethat same	a9
ethe <number>	a-3
ethe old	a5
ethe same	a-12
eto get	a-7
eto me	a-6
eto the	a-8
eup on	a-8
eup the	a-8
ewas <number>	a-9
ewas a	a-4
ewas on	a-14
ewas the	a-10
ewhat i	a12
ewhen i	a-4
ewith <name>	a-5
ewith <number>	a-5
ewith a	a-5
ewith my	a-8
ewith the	a-5
eyou know	a-8
f<number> of them	a-15
g<mark> <name>	a-14
g<name> <name>	a-12
g<name> has	a-12
g<name> is	a-12
g<name> was	a-8
g<number> hundred	a-13
g<number> in	a-10
g<number> of	a-5
g<number> years	a-5
ga bit	a-6
ga year	a-4
gabout the	a13
gand <name>	a-17
gand a	a-13
gand he	a-6
gand i	a-5
gand nobody	a-15
gand not	a-7
gand she	a-13
gand the	a-11
gas a	a-19
gat <number>	a-6
gat my	a-10
gat the	a-5
gbecause i	a10
gbecause my	a18
gby the	a-19
gdr <name>	a-5
gfor a	a-4
gfor me	a-14
gfor the	a-13
gfrom a	a-13
gfrom me	a-6
gfrom my	a-14
gfrom the	a-17
ghad a	a-18
ghe was	a-5
gi am	a-17
gi can	a-11
gi could	a-17
gi did	a-8
gi got	a-5
gi had	a-11
gi have	a-7
gi was	a-12
gi've got	a-10
gin <number>	a-8
gin a	a5
gin my	a-6
gin that	a-9
gis a	a-10
gis my	a11
gis that	a-7
gis the	a21
git in	a-18
git was	a-8
glike that	a-22
gme a	a15
gme and	a-5
gme the	a8
gme to	a-5
gmr <name>	a-5
gmrs <name>	a-5
gmy last	a-9
gmy own	a-6
gof a	a3
gof my	a-4
gof them	a-5
gon a	a-24
gon it	a-18
gon my	a-10
gon the	a-14
gout of	a-6
gshe was	a-24
gshowed me	a-5
gsince my	a-4
gthat <number>	a-12
gthat i	a5
gthat i've	a-7
gthat my	a10
gthat same	a4
gthe <number>	a-19
gthe first	a-5
gthe night	a-10
gthe old	a-14
gthe same	a-5
gthe whole	a-27
gto be	a-5
gto get	a-20
gto say	a-11
gto the	a-6
gtold me	a-12
gup on	a-12
gwas <number>	a4
gwas a	a8
gwas on	a-5
gwas the	a-9
gwhat i	a-18
gwhen i	a-15
gwith <name>	a7
gwith <number>	a4
gwith a	a-4
gwith me	a-13
gwith my	a-11
gwith the	a-4
gyou know	a-11
h<base> <ed>	a-21
h<base> <ing>	a4
h<base> <mark>	a-13
h<base> <name>	a-14
h<base> <number>	a-3
h<base> <past>	a-11
h<base> <third>	a-27
h<base> <who>	a-10
h<base> a	a-28
h<base> and	a3
h<base> at	a-3
h<base> for	a-22
h<base> from	a-17
h<base> her	a7
h<base> i	a-16
h<base> in	a-16
h<base> it	a-5
h<base> me	a-5
h<base> my	a-13
h<base> of	a-19
h<base> on	a-17
h<base> so	a-8
h<base> that	a-22
h<base> the	a3
h<base> them	a-15
h<base> to	a-7
h<base> up	a-26
h<base> with	a8
h<day> <long>	a-10
h<ed> <long>	a-4
h<ed> a	a14
h<figure> <long>	a-8
h<ing> <base>	a-14
h<ing> <past>	a-31
h<ing> <third>	a-7
h<ing> <who>	a-18
h<ing> a	a-6
h<ing> and	a3
h<ing> for	a-6
h<ing> from	a-19
h<ing> i	a-26
h<ing> in	a7
h<ing> my	a-16
h<ing> that	a-11
h<ing> the	a12
h<ing> to	a-23
h<ing> with	a8
h<long> <base>	a10
h<long> <ed>	a-25
h<long> <ing>	a4
h<long> <long>	a5
h<long> <ly>	a-4
h<long> <mark>	a-11
h<long> <name>	a-28
h<long> <number>	a-14
h<long> <past>	a-3
h<long> <who>	a6
h<long> a	a-31
h<long> all	a-10
h<long> and	a7
h<long> are	a-16
h<long> as	a-15
h<long> at	a-18
h<long> day	a-16
h<long> from	a-5
h<long> hand	a-18
h<long> her	a-12
h<long> his	a-6
h<long> how	a-14
h<long> i	a-13
h<long> i'm	a-26
h<long> i've	a-23
h<long> it	a-15
h<long> me	a-20
h<long> my	a-8
h<long> no	a-3
h<long> not	a-28
h<long> of	a6
h<long> on	a6
h<long> over	a-21
h<long> so	a-17
h<long> that	a6
h<long> the	a-6
h<long> then	a-18
h<long> to	a-19
h<long> up	a-23
h<long> what	a-4
h<long> when	a-17
h<long> who	a-7
h<long> you	a10
h<ly> <base>	a-25
h<ly> <long>	a4
h<ly> <past>	a-24
h<mark> <base>	a-9
h<mark> <long>	a-10
h<mark> <name>	a-5
h<mark> <past>	a-5
h<name> <base>	a-9
h<name> <ed>	a-9
h<name> <long>	a-15
h<name> <past>	a4
h<name> <third>	a-8
h<name> <who>	a-6
h<name> and	a-9
h<number> <base>	a19
h<number> <ed>	a-18
h<number> <ing>	a-24
h<number> <long>	a4
h<number> <third>	a-16
h<number> in	a-13
h<number> of	a9
h<past> <base>	a-29
h<past> <ing>	a8
h<past> <long>	a-6
h<past> <ly>	a-19
h<past> <name>	a-12
h<past> <past>	a-13
h<past> a	a6
h<past> all	a-16
h<past> and	a-24
h<past> at	a-8
h<past> for	a-21
h<past> from	a-20
h<past> i	a-11
h<past> in	a-24
h<past> it	a-23
h<past> me	a-20
h<past> my	a-4
h<past> of	a-27
h<past> on	a11
h<past> out	a-14
h<past> that	a-13
h<past> the	a8
h<past> to	a5
h<past> up	a-23
h<past> with	a-14
h<third> <base>	a-20
h<third> <ed>	a-12
h<third> <ing>	a-26
h<third> <long>	a5
h<third> <number>	a-10
h<third> <past>	a-16
h<third> a	a-4
h<third> and	a-14
h<third> i	a-8
h<third> in	a-27
h<third> it	a-6
h<third> me	a-11
h<third> my	a-12
h<third> that	a-13
h<third> the	a4
h<third> to	a-10
h<who> <base>	a-5
h<who> <ed>	a-23
h<who> <long>	a-25
h<who> <third>	a3
ha <base>	a4
ha <ing>	a-26
ha <long>	a-5
ha year	a-15
hall <long>	a7
hand <base>	a-8
hand <long>	a-7
hand <name>	a-4
hand <past>	a-4
hand <who>	a-4
hand i	a-6
hand not	a-5
has a	a-13
hat <long>	a-15
hat <number>	a-14
hat my	a10
hat the	a-12
hbeen <ing>	a-10
hby <long>	a-21
hby the	a9
hcan <base>	a-11
hdr <name>	a-5
hfor <long>	a-13
hfor <number>	a-9
hfor a	a-8
hfor me	a-5
hfor the	a-9
hfrom <long>	a-11
hfrom a	a-6
hfrom me	a-8
hfrom my	a-5
hfrom the	a-8
hher <base>	a-10
hher <long>	a9
hhis <long>	a-5
hi <ed>	a-8
hi <ly>	a-11
hi am	a4
hi can	a-7
hi've <long>	a-5
hin <long>	a-4
hin <number>	a-23
hin a	a-22
hin my	a5
hin the	a-18
hit <base>	a-10
hit <long>	a-12
hit <past>	a6
hit <third>	a-23
hit in	a-5
hlast <long>	a-11
hme <base>	a-21
hme <long>	a-7
hme <who>	a-5
hme a	a-5
hme and	a7
hme i	a-10
hme the	a-10
hme to	a-10
hmr <name>	a-7
hmrs <name>	a-6
hmy <base>	a-6
hmy <ing>	a11
hmy <long>	a-3
hmy last	a-3
hno <long>	a5
hnot <base>	a-16
hnot <long>	a-11
hnot <past>	a-20
hof <ing>	a-14
hof <long>	a-12
hof a	a-10
hof my	a-5
hof the	a-11
hof them	a-5
hold <long>	a-12
hon <ing>	a-7
hon <long>	a-16
hon a	a-13
hon it	a-4
hon my	a-4
hon the	a-10
hour <long>	a-4
hout of	a-10
hover the	a-18
hsame <long>	a-16
hso <long>	a-31
hso <who>	a-8
hthat <long>	a5
hthat <number>	a-8
hthat <past>	a-19
hthat <third>	a-3
hthat <who>	a-30
hthat i	a-9
hthat i've	a-5
hthat my	a-24
hthat same	a9
hthe <base>	a3
hthe <ing>	a-6
hthe <long>	a4
hthe <number>	a-3
hthe <third>	a-15
hthe old	a5
hthe same	a-12
hto <base>	a-16
hto <ing>	a-13
hto <long>	a-18
hto me	a-6
hto the	a-8
hup <long>	a-9
hup on	a-8
hup the	a-8
hwhat i	a12
hwhen <who>	a5
hwhen i	a-4
hwho <past>	a-8
hwho <third>	a8
hwith <long>	a-14
hwith <name>	a-5
hwith <number>	a-5
hwith a	a-5
hwith my	a-8
hwith the	a-5
hyou <base>	a-11
i<base> <ing> <long>	a4
i<base> <long> <base>	a-26
i<base> <long> <long>	a9
i<base> <long> <past>	a-27
i<base> <long> and	a-8
i<base> <long> the	a-30
i<base> <past> <long>	a-7
i<base> <who> <past>	a-6
i<base> a <base>	a-8
i<base> a <long>	a-16
i<base> i <base>	a-5
i<base> i <past>	a-11
i<base> in <long>	a-6
i<base> in the	a-12
i<base> my <long>	a-8
i<base> that i	a-9
i<base> the <long>	a6
i<base> to <base>	a-5
i<ed> <long> <long>	a3
i<figure> <long> <long>	a-5
i<ing> <long> <long>	a-7
i<ing> <long> <who>	a-18
i<ing> <long> the	a-26
i<ing> a <long>	a-4
i<ing> i <past>	a-14
i<ing> the <long>	a15
i<ing> to <base>	a-22
i<long> <base> <base>	a-16
i<long> <base> <ing>	a-12
i<long> <base> <long>	a-3
i<long> <base> <past>	a7
i<long> <base> a	a-20
i<long> <base> i	a-20
i<long> <base> in	a-16
i<long> <base> on	a6
i<long> <base> that	a-19
i<long> <base> the	a-39
i<long> <ing> the	a-17
i<long> <long> <base>	a-10
i<long> <long> <ing>	a-34
i<long> <long> <long>	a4
i<long> <long> <ly>	a-13
i<long> <long> <mark>	a-20
i<long> <long> <name>	a-11
i<long> <long> <number>	a-14
i<long> <long> <third>	a-18
i<long> <long> <who>	a-6
i<long> <long> a	a-14
i<long> <long> and	a-9
i<long> <long> at	a-19
i<long> <long> for	a-8
i<long> <long> from	a3
i<long> <long> i	a-27
i<long> <long> in	a-10
i<long> <long> my	a-19
i<long> <long> on	a-13
i<long> <long> that	a7
i<long> <long> to	a-28
i<long> <long> with	a-24
i<long> <mark> <base>	a-10
i<long> <name> <past>	a-7
i<long> <number> <long>	a-4
i<long> <past> <ing>	a-14
i<long> <past> <long>	a-20
i<long> <past> in	a-16
i<long> <past> me	a3
i<long> <past> on	a-17
i<long> <past> the	a5
i<long> <past> up	a-24
i<long> <third> <long>	a7
i<long> <third> a	a6
i<long> <third> to	a-9
i<long> <who> <base>	a6
i<long> <who> <past>	a-18
i<long> a <long>	a-10
i<long> and <long>	a-10
i<long> and <past>	a-27
i<long> and <who>	a-8
i<long> and i	a-17
i<long> and the	a-24
i<long> at <long>	a-18
i<long> at the	a-12
i<long> for <long>	a5
i<long> for <number>	a-18
i<long> i <base>	a-9
i<long> i <long>	a-18
i<long> i <past>	a-15
i<long> in <long>	a-8
i<long> in a	a3
i<long> in the	a-26
i<long> it <past>	a-9
i<long> it <third>	a-10
i<long> my <long>	a-4
i<long> of <long>	a-9
i<long> of my	a5
i<long> of the	a18
i<long> on <long>	a-11
i<long> on the	a8
i<long> that <past>	a10
i<long> that <third>	a-22
i<long> that i	a-12
i<long> the <long>	a-12
i<long> to <base>	a-13
i<long> who <past>	a-20
i<long> with <long>	a6
i<long> with a	a-19
i<long> with the	a6
i<name> <long> <base>	a-5
i<name> <past> <ing>	a-9
i<name> <past> <long>	a-10
i<name> <past> me	a-5
i<name> <third> <long>	a-5
i<number> <long> <long>	a3
i<number> <long> and	a-11
i<number> <long> i	a-24
i<number> <long> of	a6
i<number> of them	a-15
i<past> <ing> <long>	a-9
i<past> <long> <ing>	a-9
i<past> <long> <long>	a4
i<past> <long> my	a-6
i<past> <long> the	a-8
i<past> <number> <long>	a-5
i<past> <number> of	a-7
i<past> a <long>	a3
i<past> for the	a-7
i<past> i <past>	a-6
i<past> in <long>	a-8
i<past> me <long>	a-8
i<past> my <long>	a-10
i<past> the <long>	a-24
i<past> to <base>	a11
i<third> <long> <long>	a4
i<third> i <past>	a-6
i<third> the <long>	a-6
i<third> to <base>	a-8
i<who> <long> <base>	a-14
i<who> <past> <ing>	a-11
i<who> <past> it	a-13
i<who> <past> the	a9
i<who> <third> <long>	a-21
ia <long> <base>	a-5
ia <long> <long>	a-7
ia <long> <past>	a11
ia <long> and	a-34
ia <long> in	a-10
ia <long> of	a-5
iand <long> <base>	a-3
iand <long> <long>	a-5
iand <long> <past>	a-5
iand <who> <past>	a-4
iand i <past>	a-4
ias a <long>	a-4
iat the <long>	a-11
ican <base> <long>	a-8
ifor <long> <long>	a-6
ifor <number> <long>	a-9
ifor a <long>	a-8
ifor the <long>	a-8
ifrom the <long>	a-5
iher <long> <long>	a-21
ihow <who> <third>	a7
ii <base> <long>	a17
ii <base> <past>	a-6
ii <base> the	a-8
ii <base> to	a8
ii <long> <base>	a-6
ii <long> <past>	a3
ii <past> <ing>	a-7
ii <past> <long>	a5
ii <past> a	a11
ii <past> my	a30
ii <past> that	a3
ii <past> the	a16
ii <past> to	a-5
ii <past> up	a17
ii can <base>	a4
iin <long> <long>	a3
iin <number> <long>	a-5
iin a <long>	a-11
iin my <long>	a5
iin the <long>	a-13
ime to <base>	a-10
imrs <name> <past>	a-6
imy <base> <long>	a8
imy <long> <long>	a18
imy <long> <third>	a-11
iof <long> <long>	a-5
iof my <long>	a-5
iof the <long>	a-8
iold <long> <long>	a-9
ion <long> <long>	a-7
ion the <long>	a-12
ithat <past> me	a-4
ithat i <base>	a3
ithat i <long>	a-20
ithat i <past>	a-30
ithat my <long>	a-23
ithe <long> <base>	a10
ithe <long> <ing>	a4
ithe <long> <long>	a7
ithe <long> <number>	a4
ithe <long> <past>	a-17
ithe <long> <third>	a-8
ithe <long> <who>	a11
ithe <long> and	a-25
ithe <long> for	a-28
ithe <long> from	a3
ithe <long> i	a4
ithe <long> in	a-13
ithe <long> of	a-8
ithe <long> that	a8
ithe <long> the	a8
ito <base> <long>	a-10
ito <base> a	a-6
ito <base> in	a-6
ito <base> my	a-10
ito <base> the	a-5
ito <long> <long>	a-15
ito the <long>	a-11
iwith a <long>	a-5
iwith the <long>	a-5
j<base> <base>	a13
j<base> <ed>	a10
j<base> <ing>	a-7
j<base> <long>	a7
j<base> <mark>	a-9
j<base> <name>	a-27
j<base> <number>	a16
j<base> <past>	a5
j<base> <third>	a-8
j<base> <who>	a-27
j<base> a	a-3
j<base> and	a-4
j<base> at	a-17
j<base> for	a-21
j<base> from	a-9
j<base> in	a-24
j<base> it	a-30
j<base> me	a-22
j<base> my	a3
j<base> of	a-10
j<base> on	a-13
j<base> so	a-26
j<base> them	a-12
j<base> to	a-6
j<base> up	a-27
j<base> with	a-12
j<ed> <long>	a-6
j<ed> a	a7
j<figure> <long>	a-17
j<ing> <base>	a-33
j<ing> <long>	a-7
j<ing> <name>	a-11
j<ing> <past>	a-27
j<ing> <third>	a-20
j<ing> <who>	a-3
j<ing> a	a5
j<ing> and	a-4
j<ing> for	a-12
j<ing> from	a-7
j<ing> in	a-12
j<ing> my	a-21
j<ing> on	a-9
j<ing> that	a-24
j<ing> the	a-17
j<ing> to	a-7
j<ing> with	a-5
j<long> <base>	a-24
j<long> <day>	a-5
j<long> <figure>	a-11
j<long> <ing>	a-7
j<long> <long>	a-3
j<long> <ly>	a-7
j<long> <mark>	a-12
j<long> <name>	a-9
j<long> <number>	a6
j<long> <past>	a-9
j<long> <third>	a-12
j<long> a	a-9
j<long> all	a4
j<long> and	a-11
j<long> are	a-12
j<long> as	a-14
j<long> at	a-7
j<long> by	a-16
j<long> day	a-13
j<long> for	a-8
j<long> from	a-14
j<long> hand	a-28
j<long> her	a3
j<long> his	a-10
j<long> i	a-13
j<long> i'm	a-12
j<long> in	a11
j<long> it	a6
j<long> me	a6
j<long> my	a3
j<long> no	a-19
j<long> not	a-19
j<long> of	a-19
j<long> on	a-10
j<long> over	a-6
j<long> so	a-23
j<long> that	a-17
j<long> the	a-7
j<long> then	a-6
j<long> to	a-10
j<long> up	a-6
j<long> what	a-19
j<long> when	a-19
j<long> who	a-17
j<long> with	a-12
j<long> you	a-8
j<ly> <base>	a-26
j<ly> <long>	a-35
j<ly> <past>	a-18
j<mark> <base>	a-28
j<mark> <long>	a17
j<mark> <name>	a-14
j<mark> <past>	a8
j<name> <ed>	a-16
j<name> <long>	a-12
j<name> <name>	a-12
j<name> <past>	a-7
j<name> <third>	a-9
j<name> <who>	a-11
j<number> <base>	a-14
j<number> <ed>	a-13
j<number> <ing>	a-13
j<number> <long>	a-18
j<number> in	a-10
j<number> of	a-5
j<past> <base>	a4
j<past> <ing>	a-10
j<past> <ly>	a-24
j<past> <name>	a-16
j<past> <number>	a5
j<past> <past>	a-22
j<past> a	a5
j<past> all	a-12
j<past> and	a-5
j<past> at	a-6
j<past> for	a-13
j<past> from	a-6
j<past> her	a12
j<past> i	a15
j<past> in	a-10
j<past> it	a-11
j<past> me	a-23
j<past> my	a-4
j<past> of	a-11
j<past> on	a-14
j<past> out	a-9
j<past> that	a-5
j<past> to	a-12
j<past> up	a-10
j<past> with	a-7
j<third> <base>	a-21
j<third> <ed>	a-21
j<third> <long>	a9
j<third> <number>	a10
j<third> <past>	a-27
j<third> a	a6
j<third> and	a-5
j<third> i	a12
j<third> in	a-11
j<third> it	a-15
j<third> me	a-11
j<third> my	a21
j<third> that	a8
j<third> the	a-5
j<third> to	a-14
j<who> <base>	a4
j<who> <ed>	a-25
j<who> <long>	a-24
j<who> <past>	a-5
ja <base>	a-10
ja <ing>	a-16
ja <long>	a-5
ja <past>	a-9
ja year	a-4
jall <long>	a-10
jand <base>	a18
jand <name>	a-17
jand <past>	a-27
jand <who>	a-17
jand a	a-13
jand i	a-5
jand not	a-7
jand the	a-11
jas a	a-19
jat <long>	a-14
jat <number>	a-6
jat my	a-10
jat the	a-5
jbeen <ing>	a9
jby <long>	a-16
jby the	a-19
jcan <base>	a-12
jdr <name>	a-5
jfor <long>	a-5
jfor a	a-4
jfor me	a-14
jfor the	a-13
jfrom <long>	a-16
jfrom a	a-13
jfrom me	a-6
jfrom my	a-14
jfrom the	a-17
jher <base>	a-23
jher <long>	a-3
ji <base>	a-5
ji <ed>	a-15
ji <ly>	a-12
ji <past>	a-23
ji am	a-17
ji can	a-11
ji'd <base>	a-19
ji've <long>	a-16
ji've <past>	a-12
jin <long>	a-14
jin <number>	a-8
jin a	a5
jin my	a-6
jin that	a-9
jit <base>	a-20
jit <long>	a12
jit <past>	a-6
jit <third>	a-21
jit in	a-18
jlast <long>	a-8
jme <base>	a-13
jme <ing>	a-10
jme <long>	a5
jme <who>	a7
jme a	a15
jme and	a-5
jme the	a8
jme to	a-5
jmr <name>	a-5
jmrs <name>	a-5
jmy <base>	a-12
jmy <ing>	a-23
jmy <long>	a-20
jmy last	a-9
jno <long>	a-25
jnot <base>	a-8
jnot <long>	a-18
jnot <past>	a-28
jof <ing>	a-7
jof <long>	a6
jof a	a3
jof my	a-4
jof them	a-5
jold <long>	a-20
jon <ing>	a24
jon <long>	a-5
jon a	a-24
jon it	a-18
jon my	a-10
jon the	a-14
jour <long>	a-11
jout of	a-6
jsame <long>	a-10
jso <long>	a-23
jso <who>	a-9
jthat <number>	a-12
jthat <third>	a-22
jthat <who>	a9
jthat i	a5
jthat i've	a-7
jthat my	a10
jthat same	a4
jthe <base>	a-12
jthe <ing>	a-3
jthe <long>	a4
jthe <number>	a-19
jthe <third>	a-27
jthe old	a-14
jthe same	a-5
jto <base>	a-9
jto <ing>	a9
jto the	a-6
jup <long>	a8
jup on	a-12
jwe <past>	a-20
jwhat i	a-18
jwhen <who>	a-13
jwhen i	a-15
jwho <past>	a9
jwho <third>	a-12
jwith <long>	a-28
jwith <name>	a7
jwith <number>	a4
jwith a	a-4
jwith me	a-13
jwith my	a-11
jwith the	a-4
jyou <base>	a-12
k<base> <ing> <long>	a-14
k<base> <long> <base>	a-7
k<base> <long> <past>	a-16
k<base> <long> and	a-7
k<base> <long> the	a17
k<base> <number> <long>	a-7
k<base> <past> <long>	a5
k<base> <who> <past>	a-18
k<base> a <base>	a-15
k<base> a <long>	a-32
k<base> i <base>	a-7
k<base> i <past>	a-9
k<base> in <long>	a6
k<base> in the	a4
k<base> my <long>	a-17
k<base> the <long>	a-18
k<base> to <base>	a-8
k<ed> <long> <long>	a11
k<figure> <long> <long>	a-10
k<ing> <long> the	a-5
k<ing> a <long>	a-17
k<ing> the <long>	a-20
k<ing> to <base>	a-14
k<long> <base> <base>	a4
k<long> <base> <ing>	a-23
k<long> <base> <long>	a-8
k<long> <base> <past>	a-18
k<long> <base> a	a-13
k<long> <base> i	a-9
k<long> <base> in	a-4
k<long> <base> on	a-11
k<long> <base> that	a-9
k<long> <base> the	a3
k<long> <base> to	a-18
k<long> <ing> <long>	a-20
k<long> <ing> the	a-16
k<long> <long> <base>	a-13
k<long> <long> <figure>	a-20
k<long> <long> <ing>	a18
k<long> <long> <long>	a-30
k<long> <long> <ly>	a-11
k<long> <long> <mark>	a-9
k<long> <long> <name>	a-13
k<long> <long> <number>	a7
k<long> <long> <past>	a-23
k<long> <long> <third>	a3
k<long> <long> <who>	a8
k<long> <long> and	a-6
k<long> <long> at	a-13
k<long> <long> for	a-5
k<long> <long> from	a-5
k<long> <long> i	a-12
k<long> <long> in	a-12
k<long> <long> my	a-9
k<long> <long> of	a-3
k<long> <long> on	a-6
k<long> <long> that	a-20
k<long> <long> the	a-5
k<long> <long> to	a-4
k<long> <name> <name>	a-5
k<long> <name> <past>	a-17
k<long> <name> <third>	a-5
k<long> <number> <long>	a-12
k<long> <past> <ing>	a-11
k<long> <past> <long>	a-26
k<long> <past> a	a-20
k<long> <past> me	a-13
k<long> <past> on	a-5
k<long> <past> the	a10
k<long> <past> up	a-6
k<long> <third> <long>	a-3
k<long> <third> to	a-14
k<long> <who> <base>	a-19
k<long> <who> <long>	a-8
k<long> a <long>	a-27
k<long> and <base>	a-16
k<long> and <long>	a-22
k<long> and <past>	a-23
k<long> and <who>	a-5
k<long> and the	a-31
k<long> at <long>	a-11
k<long> at the	a-40
k<long> for <long>	a-21
k<long> for <number>	a-26
k<long> for the	a-17
k<long> from the	a-12
k<long> i <long>	a-22
k<long> i <past>	a-18
k<long> in <long>	a-15
k<long> in a	a-20
k<long> in the	a-19
k<long> it <past>	a-6
k<long> my <long>	a-9
k<long> of <long>	a-3
k<long> of my	a-6
k<long> of the	a-18
k<long> on <long>	a-12
k<long> on the	a-13
k<long> that <past>	a4
k<long> that <third>	a-24
k<long> that i	a5
k<long> to <base>	a-11
k<long> who <past>	a10
k<long> with <long>	a-19
k<long> with a	a-10
k<long> with the	a-19
k<name> <long> <base>	a-11
k<name> <name> <long>	a-14
k<name> <name> <past>	a-11
k<name> <past> <ing>	a-4
k<name> <past> <long>	a-10
k<name> <past> a	a-18
k<name> <past> me	a-9
k<name> and i	a-5
k<number> <long> <long>	a-5
k<number> <long> of	a-5
k<number> of them	a-5
k<past> <ing> <long>	a-20
k<past> <long> <ing>	a5
k<past> <long> <long>	a5
k<past> <long> my	a-6
k<past> <long> the	a-10
k<past> <number> <long>	a-7
k<past> <number> of	a-5
k<past> a <long>	a-27
k<past> for the	a-10
k<past> i <past>	a-8
k<past> in <long>	a-15
k<past> me <base>	a-22
k<past> me <long>	a-14
k<past> my <long>	a-7
k<past> on the	a-6
k<past> the <long>	a-3
k<past> to <base>	a-20
k<third> <long> <long>	a-26
k<third> a <long>	a-11
k<third> the <long>	a11
k<third> to <base>	a-25
k<who> <long> <base>	a-10
k<who> <past> <ing>	a-28
k<who> <past> it	a-6
k<who> <past> me	a-13
k<who> <third> the	a-17
ka <base> <long>	a-24
ka <long> <base>	a-11
ka <long> <long>	a-28
ka <long> <past>	a-13
ka <long> in	a4
ka <long> of	a-4
kand <long> <base>	a-5
kand <long> <long>	a-17
kand <long> <past>	a-13
kand <who> <past>	a-17
kand i <past>	a-9
kand the <long>	a-26
kas a <long>	a-7
kat the <long>	a-13
kcan <base> <long>	a-27
kfor <long> <long>	a-12
kfor <number> <long>	a-8
kfor a <long>	a-7
kfor the <long>	a-14
kfrom the <long>	a-6
kher <long> <long>	a-24
khow <who> <third>	a-27
ki <base> <long>	a-42
ki <base> <past>	a4
ki <base> the	a-12
ki <base> to	a-9
ki <long> <base>	a-9
ki <long> <past>	a-11
ki <past> <ing>	a-23
ki <past> <long>	a-26
ki <past> <number>	a-21
ki <past> a	a-25
ki <past> my	a-26
ki <past> that	a-22
ki <past> the	a-11
ki <past> to	a-5
ki <past> up	a-6
ki can <base>	a-12
kin <long> <long>	a-3
kin a <long>	a-9
kin the <long>	a-18
kme to <base>	a5
kmrs <name> <past>	a-9
kmy <base> <long>	a-24
kmy <long> <base>	a-10
kmy <long> <long>	a-30
kmy <long> <past>	a-18
kmy <long> <third>	a-17
kof <long> <long>	a-17
kof my <long>	a-5
kof the <long>	a-10
kold <long> <long>	a-23
kon <long> <long>	a-12
kon the <long>	a-12
kthat <past> me	a-5
kthat i <long>	a-18
kthat i <past>	a-10
kthat my <long>	a-6
kthe <base> <long>	a-22
kthe <ing> <long>	a-21
kthe <long> <base>	a-8
kthe <long> <ing>	a-20
kthe <long> <long>	a-13
kthe <long> <name>	a-15
kthe <long> <number>	a-23
kthe <long> <past>	a-12
kthe <long> <who>	a-14
kthe <long> for	a-4
kthe <long> from	a-9
kthe <long> i	a5
kthe <long> in	a-7
kthe <long> of	a-8
kthe <long> that	a-9
kthe <long> the	a-28
kthe old <long>	a-6
kto <base> <long>	a14
kto <base> a	a15
kto <base> i	a15
kto <base> in	a-10
kto <base> the	a7
kto the <long>	a-15
kwith a <long>	a-21
kwith the <long>	a-10
l<base> <ing> <long>	a-25
l<base> <long> <base>	a-16
l<base> <long> <past>	a-24
l<base> <long> and	a4
l<base> <long> i	a-5
l<base> <long> the	a-16
l<base> <number> <long>	a-3
l<base> <who> <past>	a-10
l<base> a <base>	a-14
l<base> a <long>	a9
l<base> i <base>	a-6
l<base> i <past>	a10
l<base> in <long>	a-14
l<base> in the	a-11
l<base> my <long>	a6
l<base> that i	a-31
l<base> to <base>	a-7
l<ed> <long> <long>	a-15
l<figure> <long> <long>	a-4
l<ing> <long> <long>	a9
l<ing> <long> <who>	a-6
l<ing> a <long>	a7
l<ing> i <past>	a7
l<ing> the <long>	a-22
l<ing> to <base>	a-6
l<long> <base> <base>	a-7
l<long> <base> <ing>	a-10
l<long> <base> <long>	a-9
l<long> <base> <past>	a-7
l<long> <base> a	a-5
l<long> <base> in	a-4
l<long> <base> on	a-11
l<long> <base> that	a-5
l<long> <base> the	a-9
l<long> <ing> <long>	a6
l<long> <long> <base>	a8
l<long> <long> <figure>	a-32
l<long> <long> <long>	a-11
l<long> <long> <ly>	a-16
l<long> <long> <mark>	a-11
l<long> <long> <name>	a-3
l<long> <long> <number>	a-20
l<long> <long> <past>	a6
l<long> <long> <third>	a-9
l<long> <long> <who>	a-12
l<long> <long> a	a-9
l<long> <long> and	a-20
l<long> <long> at	a-8
l<long> <long> for	a-23
l<long> <long> from	a-19
l<long> <long> i	a14
l<long> <long> in	a-11
l<long> <long> my	a-12
l<long> <long> of	a-17
l<long> <long> on	a9
l<long> <long> to	a-8
l<long> <long> with	a-11
l<long> <name> <past>	a-9
l<long> <name> <third>	a-5
l<long> <past> <ing>	a-16
l<long> <past> a	a-6
l<long> <past> in	a-4
l<long> <past> me	a-5
l<long> <past> on	a-22
l<long> <past> the	a-16
l<long> <past> to	a-5
l<long> <past> up	a-10
l<long> <third> <long>	a-22
l<long> <third> a	a-21
l<long> <third> to	a-5
l<long> <who> <base>	a15
l<long> <who> <long>	a-11
l<long> <who> <past>	a-32
l<long> <who> <third>	a-21
l<long> a <long>	a-11
l<long> and <past>	a-4
l<long> and <who>	a-4
l<long> at <long>	a-17
l<long> at the	a-6
l<long> for <long>	a-10
l<long> for <number>	a-5
l<long> for the	a-4
l<long> from the	a-5
l<long> i <base>	a-10
l<long> in <long>	a3
l<long> in a	a-11
l<long> in the	a-10
l<long> it <past>	a10
l<long> my <long>	a-7
l<long> of <long>	a-11
l<long> of the	a-9
l<long> on <long>	a-7
l<long> on the	a-9
l<long> that <past>	a-8
l<long> that <third>	a-13
l<long> that i	a-23
l<long> to <base>	a-5
l<long> who <past>	a-6
l<long> with <long>	a-6
l<name> <long> <base>	a-11
l<name> <name> <long>	a-5
l<name> <name> <past>	a-19
l<name> <past> <ing>	a-6
l<name> <past> <long>	a-15
l<name> <past> a	a-6
l<name> <third> <long>	a-14
l<number> <long> <long>	a-11
l<number> <long> and	a-4
l<number> <long> of	a-7
l<number> of them	a-5
l<past> <ing> <long>	a-3
l<past> <long> <ing>	a-19
l<past> <long> <long>	a6
l<past> <long> my	a-5
l<past> <long> the	a-9
l<past> <number> <long>	a7
l<past> a <long>	a6
l<past> for the	a-5
l<past> in <long>	a-6
l<past> me <base>	a-21
l<past> me <long>	a-19
l<past> my <long>	a-6
l<past> on the	a-5
l<past> the <long>	a-5
l<past> to <base>	a-8
l<third> <long> <long>	a-18
l<third> a <long>	a-11
l<third> the <long>	a-15
l<third> to <base>	a-7
l<who> <long> <base>	a-12
l<who> <past> <ing>	a-11
l<who> <past> <long>	a-10
l<who> <past> it	a-4
l<who> <past> me	a-6
l<who> <past> the	a-25
l<who> <third> <long>	a14
l<who> <third> the	a-22
la <base> <long>	a-18
la <long> <base>	a-11
la <long> <long>	a11
la <long> <past>	a-10
la <long> and	a-5
la <long> in	a-6
la <long> of	a-16
land <long> <base>	a-11
land <long> <past>	a-15
land <who> <past>	a-5
land i <past>	a-6
las a <long>	a-11
lcan <base> <long>	a-10
lfor <long> <long>	a-25
lfor <number> <long>	a10
lfor a <long>	a-27
lfor the <long>	a-22
lfrom the <long>	a-12
lher <long> <long>	a11
lhow <who> <third>	a-9
li <base> <long>	a-13
li <base> <past>	a-5
li <base> the	a10
li <long> <base>	a6
li <long> <past>	a-13
li <past> <ing>	a-5
li <past> <long>	a-8
li <past> <number>	a-8
li <past> a	a-8
li <past> my	a-5
li <past> that	a-4
li <past> the	a-10
li <past> to	a-4
li can <base>	a-11
lin <long> <long>	a-22
lin <number> <long>	a-9
lin my <long>	a-20
lin the <long>	a-14
lme to <base>	a-4
lmrs <name> <past>	a-5
lmy <base> <long>	a-6
lmy <long> <base>	a-19
lmy <long> <long>	a-12
lmy <long> <past>	a-13
lmy <long> <third>	a-19
lof <long> <long>	a-25
lof my <long>	a-20
lold <long> <long>	a-8
lon <long> <long>	a7
lon the <long>	a-12
lthat <past> me	a-5
lthat i <base>	a-5
lthat i <long>	a15
lthat i <past>	a18
lthat my <long>	a8
lthe <base> <long>	a-16
lthe <ing> <long>	a-28
lthe <long> <base>	a-26
lthe <long> <ing>	a12
lthe <long> <long>	a-6
lthe <long> <number>	a-21
lthe <long> <past>	a-22
lthe <long> <third>	a-19
lthe <long> <who>	a-10
lthe <long> and	a9
lthe <long> for	a-8
lthe <long> from	a-4
lthe <long> in	a-13
lthe <long> of	a-17
lthe <long> that	a-20
lthe <long> the	a-23
lto <base> <long>	a-13
lto <base> a	a-10
lto <base> in	a-15
lto <base> the	a-29
lto <long> <long>	a-11
lto the <long>	a5
lwith a <long>	a9
lwith the <long>	a-8
m+	a-26
m,<figure>	a-23
m,<long>	a13
m,<ly>	a-21
m,<number>	a-14
m,<past>	a4
m,<who>	a-25
m,and	a-6
m.<long>	a-16
m.<name>	a-10
m.<who>	a-9
m.i	a-26
m.it	a-26
m:<long>	a31
m:<past>	a15
m<base>	a-5
m<day>	a-20
m<ed>	a6
m<figure>	a-10
m<ing>	a15
m<long>	a6
m<ly>	a-8
m<mark>	a-20
m<month>	a-10
m<name>'s	a-16
m<number>	a-3
m<past>	a6
m<third>	a5
m<who>	a-9
m>	a-31
ma	a11
malso	a-18
mam	a-17
man	a5
mand	a-23
mare	a-26
mas	a-22
mat	a-5
maway	a-19
mback	a-22
mbeen	a-13
mboth	a14
mbox	a-19
mbus	a-4
mbut	a-15
mby	a-10
mcan	a-24
mcard	a-21
mday	a-15
mdone	a-21
mdown	a-17
mdr	a-19
meach	a-16
melse	a-19
mever	a-18
mfor	a-22
mform	a-20
mfrom	a-16
mgood	a-24
mhand	a-5
mhe's	a-6
mher	a-3
mhim	a-15
mhome	a-14
mi'd	a-14
mi'm	a-3
mid	a12
mif	a-25
min	a-12
minto	a-14
mit	a-15
mit's	a-12
mive	a11
mjob	a-23
mjust	a-13
mkids	a-8
mlast	a-15
mlist	a-8
mman	a-11
mme	a-10
mmi	a8
mmore	a-26
mmr	a-9
mmrs	a-17
mmust	a-18
mmy	a6
mnew	a-16
mnext	a-15
mno	a3
mnot	a-21
mnow	a-10
mof	a-22
moff	a-25
moh	a-11
mold	a-19
mon	a-17
monce	a-13
mout	a-21
mover	a-20
mroom	a-13
msame	a-24
mside	a-15
mso	a3
mteam	a-25
mthan	a-16
mthat	a-4
mthe	a12
mthem	a-12
mthen	a-11
mthis	a-19
mtill	a-18
mtime	a-14
mto	a-23
mtoo	a-11
muh	a-12
mup	a-31
mvery	a-25
mway	a-8
mwe	a3
mwell	a-21
mwhen	a-3
mwill	a-25
mwith	a-19
mword	a-14
myear	a-25
n,	a8
n.	a-7
n:	a67
n;	a20
o	a12
re#0	a-31
re#1	a-6
re#2	a11
re#3	a6
re#4	a4
re#7	a-10
re#8	a-31
re#9	a-40
reE<day>	a-7
reE<figure>	a9
reE<mark>	a-4
reE<month>	a4
reE<name>	a-15
reE<name>'s	a-17
reE<number>	a-3
reEable	a-9
reEand	a-7
reEask	a-11
reEbecause	a3
reEdoubt	a-5
reEfeel	a-7
reEhear	a-3
reEhush	a-3
reEkin	a-4
reEmention	a4
reEmoved	a-8
reEno	a-13
reEpay	a-11
reEsend	a-10
reEtalk	a3
reEtell	a-3
reEthat	a4
reEthey	a-6
reEtime	a-6
reEway	a-7
reEwe	a-28
reEyou	a10
reF<day>	a18
reF<figure>	a3
reF<month>	a7
reF<name>	a-8
reF<name>'s	a-15
reF<number>	a-14
reFable	a3
reFand	a-7
reFdoubt	a9
reFfeel	a-5
reFhush	a-12
reFkin	a-7
reFmention	a-10
reFpaper	a-17
reFpay	a-10
reFrole	a-10
reFtalk	a-9
reFthat	a-4
reFthey	a-4
reFtime	a9
reFyou	a-21
reG<day> ask	a10
reG<day> that	a-16
reG<day> they	a-13
reG<day> time	a-9
reG<figure> <number>	a-12
reG<mark> <name>	a-13
reG<mark> they	a10
reG<name> <name>	a-4
reG<name> <number>	a-4
reG<name> ask	a-8
reG<name> i	a-13
reG<name> tell	a4
reG<name> that	a-4
reG<number> and	a-26
reG<number> doubt	a-18
reG<number> i	a11
reG<number> that	a-16
reG<number> they	a3
reGable i	a-5
reGable that	a6
reGand <number>	a8
reGand and	a-5
reGand hear	a-28
reGand i	a-5
reGand no	a7
reGand paper	a-13
reGand role	a-5
reGand send	a-15
reGand that	a-10
reGand they	a-8
reGand was	a-24
reGask <number>	a-21
reGask i	a-13
reGask paper	a-18
reGask send	a-12
reGask that	a-5
reGask they	a-20
reGbecause <figure>	a3
reGbecause i	a-16
reGdoubt <number>	a-23
reGdoubt ask	a4
reGdoubt i	a-19
reGdoubt send	a10
reGfeel i	a-14
reGhear <day>	a5
reGhear i	a-16
reGhear that	a4
reGhear they	a8
reGhear time	a-11
reGi <figure>	a-11
reGi able	a-3
reGi and	a-10
reGi ask	a-14
reGi doubt	a-4
reGi hear	a-11
reGi i	a-26
reGi kin	a-15
reGi mention	a-14
reGi moved	a-4
reGi no	a-10
reGi role	a10
reGi send	a-16
reGi tell	a12
reGi that	a-8
reGi they	a-4
reGi time	a-7
reGi was	a-6
reGkin ask	a-17
reGmoved i	a-12
reGmoved role	a5
reGno i	a-16
reGno tell	a-23
reGno they	a-19
reGpaper <figure>	a-4
reGpaper <mark>	a7
reGpaper <name>	a7
reGpaper <number>	a-5
reGpaper able	a7
reGpaper and	a5
reGpaper because	a-23
reGpaper doubt	a4
reGpaper hear	a-4
reGpaper i	a9
reGpaper no	a-13
reGpaper role	a-6
reGpaper send	a-10
reGpaper that	a5
reGpaper they	a6
reGpaper was	a-6
reGrole <name>	a-11
reGrole i	a-9
reGrole talk	a-19
reGrole they	a-11
reGsend mention	a-3
reGsend paper	a-14
reGsend send	a-19
reGsend that	a3
reGsend they	a-18
reGtell i	a-24
reGtell no	a-17
reGtell send	a-5
reGtell that	a9
reGtell they	a-7
reGthat <day>	a-9
reGthat <number>	a-16
reGthat doubt	a10
reGthat i	a3
reGthat paper	a-15
reGthat tell	a-11
reGthat that	a-10
reGthat they	a-28
reGthat time	a-18
reGthat was	a-6
reGthey <day>	a-3
reGthey able	a-13
reGthey and	a-11
reGthey ask	a-24
reGthey hear	a-25
reGthey i	a-13
reGthey moved	a-9
reGthey paper	a-41
reGthey tell	a4
reGthey that	a-21
reGthey they	a-21
reGthey was	a-21
reGthey way	a-26
reGtime <mark>	a5
reGtime and	a-3
reGtime i	a-8
reGtime they	a-4
reGtime time	a-9
reGwas <number>	a-25
reGwas i	a-21
reGwas that	a-15
reGwas they	a-19
reGwas was	a-12
reGway i	a-20
reGway was	a-5
reH 	a-5
reH <day>	a-19
reH <figure>	a-18
reH <mark>	a-10
reH <name>	a-15
reH <number>	a-12
reH and	a-13
reH ask	a-11
reH because	a-10
reH doubt	a-9
reH i	a-21
reH role	a-35
reH send	a-7
reH that	a-13
reH they	a-27
reH was	a7
reH way	a-25
reH<figure> 	a-7
reH<mark> 	a-5
reH<name> 	a-8
reH<name> ask	a-5
reH<number> 	a-7
reH<number> paper	a12
reHable 	a-13
reHand 	a-28
reHand and	a-13
reHask 	a-17
reHask i	a-5
reHbecause 	a-17
reHdoubt 	a-15
reHhear 	a12
reHi 	a-4
reHi paper	a13
reHno 	a-28
reHpaper and	a-10
reHpaper they	a-15
reHrole 	a-26
reHsend 	a-3
reHsend i	a-15
reHtalk 	a-20
reHtell 	a-15
reHthat 	a8
reHthat they	a-16
reHthey 	a-21
reHthey ask	a-6
reHwas 	a-9
reHway 	a-9
reI 	a-11
reI <day>	a-10
reI <figure>	a-5
reI <mark>	a-8
reI <name>	a-19
reI <number>	a-6
reI able	a-29
reI and	a-22
reI ask	a-17
reI because	a-13
reI doubt	a-16
reI hear	a-4
reI i	a-13
reI paper	a-4
reI role	a-26
reI send	a-6
reI that	a-10
reI they	a-13
reI was	a-10
reI way	a-6
reI<figure> 	a-5
reI<mark> 	a17
reI<name> 	a-16
reI<name> ask	a-6
reI<number> 	a-16
reI<number> paper	a-12
reIable 	a-16
reIand and	a-7
reIask 	a7
reIask i	a8
reIbecause 	a-27
reIdoubt 	a19
reIhear 	a-20
reIi 	a-23
reIi paper	a4
reIno 	a3
reIpaper 	a-5
reIpaper and	a-6
reIpaper paper	a-14
reIrole 	a-17
reIsend 	a11
reIsend i	a-6
reItell 	a-27
reIthat 	a-26
reIthat they	a-11
reIthey 	a5
reIthey ask	a-10
reIthey tell	a-4
reJ  	a-11
reJ  <day>	a-20
reJ  <name>	a-23
reJ  <number>	a-4
reJ  and	a-20
reJ  hear	a-6
reJ  i	a-8
reJ  paper	a-4
reJ  role	a-23
reJ  that	a-8
reJ  they	a-22
reJ  was	a3
reJ <number> 	a-6
reJ and 	a-3
reJ ask 	a-7
reJ hear 	a-17
reJ i 	a-20
reJ paper 	a5
reJ paper and	a-26
reJ role 	a-21
reJ send 	a4
reJ that 	a-8
reJ they 	a-14
reJ was 	a9
reJ<name>  	a-5
reJ<number>  	a-7
reJand  	a-14
reJask  	a-6
reJask i 	a-5
reJi  	a-3
reJi  send	a-11
reJpaper  i	a-4
reJpaper and 	a-13
reJsend  	a4
reJsend  paper	a-13
reJsend i 	a-11
reJthat  	a8
reJthey  	a-17
reJthey ask 	a-6
reJwas  	a-12
rea<figure>	a-13
rea<mark>	a6
rea<name>	a-17
rea<number>	a-12
reaa	a-5
reaand	a-6
reabe	a-26
reabefore	a-10
reabring	a14
reaby	a-10
reacard	a-6
reacertificate	a8
reacopy	a-21
reacould	a-8
reado	a18
reafrom	a-13
reaget	a10
reahave	a19
reahe	a-9
reaher	a11
reai	a3
reai'm	a-19
reain	a17
reais	a9
reait	a-17
realike	a-8
reame	a12
reamy	a-9
reaneed	a10
reanot	a-16
reaof	a-8
reaon	a-8
reasaid	a-4
reasend	a8
reaso	a-29
reathat	a-18
reathem	a6
reathey	a-13
reato	a-17
reawants	a12
reawhat	a-12
reawith	a6
reawould	a-10
reb<day>	a-10
reb<mark>	a-20
reb<name>	a-17
reb<number>	a5
reba	a13
reband	a-12
rebasked	a-5
rebat	a-6
rebbe	a-12
rebbefore	a-14
rebbring	a-15
rebby	a-25
rebcard	a-16
rebcertificate	a-21
rebcopy	a-13
rebcould	a-15
rebdo	a-23
rebfor	a-14
rebform	a-20
rebfrom	a-16
rebget	a6
rebhave	a-18
rebhe	a-9
rebher	a-14
rebi	a-16
rebi'm	a-14
rebin	a-18
rebis	a-33
rebit	a-22
reblike	a-13
rebme	a-13
rebmy	a13
rebneed	a-4
rebnot	a-5
rebnumber	a-21
rebof	a-14
rebon	a-13
rebsaid	a-9
rebsend	a-15
rebshe	a-15
rebso	a-21
rebtest	a-18
rebthat	a11
rebthe	a11
rebthem	a-9
rebthey	a-8
rebto	a-17
rebwants	a-14
rebwhat	a-22
rebwith	a-11
rebwould	a-23
rec<day>	a-21
rec<figure>	a-7
rec<mark>	a-20
rec<name>	a-16
rec<number>	a-10
reca	a-8
recand	a-8
recasked	a-9
recat	a-5
recbe	a-30
recbefore	a-19
recbring	a-24
recby	a-12
reccard	a16
reccopy	a13
recdo	a-17
recfor	a-8
recform	a-3
recfrom	a-4
recget	a-20
rechave	a-20
reche	a-8
recher	a3
reci	a-18
recin	a-36
recis	a-26
recit	a-8
reclike	a-11
recme	a-11
recmy	a-3
recneed	a-10
recno	a3
recnot	a-15
recnumber	a-8
recof	a7
recon	a-24
recsaid	a-5
recsend	a-23
recshe	a-9
rectest	a9
recthat	a-21
recthe	a-14
recthem	a-14
recthey	a-5
recto	a-31
recwants	a-15
recwould	a-5
redfor the	a-11
redfrom my	a-6
redfrom the	a-7
redme to	a4
redof my	a-21
redof the	a-20
redwith the	a-4
reeat the	a-6
reefor the	a-7
reefrom my	a-4
reefrom the	a-8
reeme to	a-10
reeof my	a-5
reeof the	a-4
reewith the	a-4
regfor the	a-3
regfrom my	a-12
regfrom the	a-16
regme to	a-5
regof my	a-3
regof the	a-5
regwith the	a-21
reh<base> <base>	a-7
reh<base> <long>	a-36
reh<base> a	a-29
reh<base> from	a-13
reh<base> me	a-5
reh<base> my	a-13
reh<base> of	a-18
reh<base> the	a7
reh<base> to	a-4
reh<ing> <base>	a22
reh<ing> <long>	a-17
reh<long> <ing>	a-20
reh<long> <long>	a-5
reh<long> <mark>	a-9
reh<long> <number>	a-27
reh<long> <past>	a-21
reh<long> <third>	a-20
reh<long> <who>	a-5
reh<long> a	a-15
reh<long> and	a-4
reh<long> from	a3
reh<long> i	a-5
reh<long> my	a-20
reh<long> of	a6
reh<long> on	a-18
reh<long> the	a-18
reh<long> with	a-7
reh<name> <long>	a-8
reh<name> <past>	a-5
reh<name> <third>	a-7
reh<past> <long>	a-3
reh<third> <long>	a-24
reh<third> a	a-7
reh<third> my	a-8
reh<third> to	a-8
reh<who> <base>	a-15
reh<who> <long>	a-7
reh<who> <past>	a-10
reh<who> <third>	a-4
reha <base>	a12
rehat the	a-6
rehfor the	a-7
rehfrom my	a-4
rehfrom the	a-8
rehi <base>	a-14
rehi <long>	a-17
rehi <past>	a-9
rehme to	a-10
rehof <long>	a-5
rehof my	a-5
rehof the	a-4
rehthe <base>	a-4
rehthe <ing>	a9
rehthe <long>	a-8
rehto <base>	a-21
rehwith the	a-4
rei<base> <long> <long>	a-16
rei<base> a <long>	a-10
rei<base> my <long>	a-9
rei<base> the <long>	a11
rei<long> <base> <long>	a5
rei<long> <long> <base>	a-23
rei<long> <long> <long>	a7
rei<long> <who> <past>	a-4
rei<long> from the	a8
rei<long> i <base>	a-5
rei<long> of my	a5
rei<long> the <long>	a-13
rei<who> <long> <base>	a-7
reia <long> <long>	a-7
reifor the <long>	a-7
reifrom the <long>	a-4
reime to <base>	a-10
reimy <long> <long>	a10
reiof my <long>	a-5
reithe <long> <long>	a-5
reito <base> a	a-6
rej<base> <base>	a10
rej<base> <long>	a12
rej<base> a	a-3
rej<base> from	a-8
rej<base> me	a-11
rej<base> my	a5
rej<base> of	a-6
rej<base> to	a-6
rej<ing> <base>	a-26
rej<ing> <long>	a4
rej<long> <base>	a-19
rej<long> <ing>	a-33
rej<long> <long>	a-4
rej<long> <mark>	a-5
rej<long> <name>	a-4
rej<long> <number>	a10
rej<long> <past>	a-15
rej<long> <third>	a-17
rej<long> <who>	a-7
rej<long> and	a-7
rej<long> for	a-8
rej<long> from	a-9
rej<long> i	a-12
rej<long> my	a20
rej<long> of	a-9
rej<long> with	a-6
rej<name> <past>	a-7
rej<name> <third>	a-8
rej<number> <long>	a-21
rej<past> <long>	a-29
rej<past> for	a-10
rej<third> a	a-4
rej<third> my	a13
rej<third> to	a-13
rej<who> <base>	a-8
rej<who> <long>	a-12
rej<who> <past>	a-16
rej<who> <third>	a-8
reja <base>	a-10
reja <long>	a10
rejfor the	a-3
rejfrom my	a-12
rejfrom the	a-16
reji <base>	a12
reji <long>	a-17
reji <past>	a-16
rejme to	a-5
rejmy <long>	a-23
rejof <long>	a-19
rejof my	a-3
rejof the	a-5
rejthe <base>	a-16
rejthe <ing>	a6
rejthe <long>	a-33
rejto <base>	a-10
rejwith the	a-21
rek<base> <long> <long>	a-23
rek<base> a <long>	a-32
rek<base> my <long>	a-7
rek<base> the <long>	a-13
rek<base> to <base>	a-14
rek<long> <base> <long>	a-16
rek<long> <long> <base>	a-7
rek<long> <long> <long>	a-23
rek<long> <who> <past>	a-9
rek<long> for the	a-11
rek<long> from the	a-11
rek<long> i <base>	a12
rek<long> i <past>	a-16
rek<long> of my	a-5
rek<long> the <long>	a-24
rek<who> <long> <base>	a-10
reka <long> <long>	a-20
rekme to <base>	a5
rekmy <long> <long>	a-16
rekof my <long>	a-5
rekthe <long> <long>	a-27
rekto <base> a	a32
rel<base> <long> <long>	a19
rel<base> a <long>	a7
rel<base> my <long>	a9
rel<base> to <base>	a-7
rel<long> <base> <long>	a-5
rel<long> <long> <base>	a14
rel<long> <long> <long>	a-30
rel<long> from the	a-5
rel<long> i <base>	a-6
rel<long> i <past>	a-11
rel<long> the <long>	a5
rel<who> <long> <base>	a-9
rela <long> <long>	a16
relfor the <long>	a-14
relfrom the <long>	a-10
relme to <base>	a-4
relmy <long> <long>	a-9
relof my <long>	a-18
relthe <long> <long>	a-25
relto <base> a	a-8
rem.<long>	a-5
rem<base>	a-4
rem<ed>	a-4
rem<figure>	a3
rem<ing>	a-20
rem<long>	a-7
rem<ly>	a-20
rem<mark>	a-20
rem<name>	a-17
rem<number>	a8
rem<third>	a-14
rem<who>	a-12
rema	a12
remand	a-12
remat	a-6
remby	a-25
remcard	a-16
remfor	a-14
remform	a-20
remfrom	a-16
remher	a-14
remi	a-16
remi'm	a-14
remin	a-18
remit	a-13
remme	a-13
remmy	a12
remnot	a-5
remof	a-14
remon	a-13
remso	a-21
remthat	a11
remthe	a12
remthem	a-9
remto	a-17
remwith	a-11
ren,	a-6
ren.	a-29
ren:	a21
reo	a5
sk#0	a-7
sk#1	a-19
sk#3	a3
sk#4	a9
sk#5	a8
sk#7	a-16
sk#8	a-30
sk#9	a-34
skE<day>	a-6
skE<figure>	a-6
skE<mark>	a-5
skE<month>	a-11
skE<name>	a-8
skE<name>'s	a-11
skEand	a3
skEask	a-6
skEbecause	a-8
skEdoubt	a-7
skEfeel	a-19
skEhear	a-6
skEhush	a-14
skEi	a6
skEkin	a-27
skEmention	a-26
skEmoved	a-7
skEno	a-10
skEpay	a-8
skErole	a-7
skEsend	a3
skEtalk	a-21
skEtell	a-26
skEthat	a-4
skEthey	a-15
skEtime	a-20
skEway	a-7
skEwe	a-17
skEyou	a-29
skF<day>	a-22
skF<figure>	a-5
skF<name>	a-11
skF<number>	a-19
skFable	a-3
skFand	a-7
skFbecause	a-6
skFfeel	a4
skFhear	a-5
skFi	a-13
skFkin	a4
skFmention	a7
skFno	a4
skFrole	a-16
skFtell	a-7
skFthat	a-8
skFtime	a-13
skFwas	a-13
skFwe	a-5
skFyou	a-8
skG<figure> <mark>	a5
skG<figure> role	a-14
skG<name> <name>	a-11
skG<name> ask	a-19
skG<name> tell	a-4
skG<name> was	a-17
skG<number> and	a11
skG<number> doubt	a-8
skG<number> paper	a4
skG<number> talk	a-22
skG<number> they	a-22
skG<number> time	a-19
skGable <name>	a-5
skGable <number>	a-14
skGable and	a-4
skGable i	a3
skGable no	a5
skGand <number>	a3
skGand and	a3
skGand doubt	a6
skGand i	a-4
skGand that	a-23
skGand they	a-10
skGask and	a-9
skGask i	a-9
skGask tell	a-8
skGask that	a-9
skGask they	a-13
skGbecause i	a-7
skGbecause that	a-13
skGdoubt <number>	a-26
skGdoubt i	a-21
skGdoubt moved	a-18
skGdoubt tell	a-21
skGdoubt that	a8
skGdoubt they	a-16
skGhear i	a-32
skGhear that	a-25
skGi <name>	a-18
skGi able	a-7
skGi and	a-15
skGi ask	a-18
skGi doubt	a6
skGi i	a8
skGi mention	a-12
skGi moved	a8
skGi no	a-9
skGi role	a13
skGi tell	a-25
skGi that	a9
skGi they	a-12
skGi was	a-11
skGmention i	a-18
skGmention that	a-17
skGmention they	a-10
skGmoved i	a-11
skGmoved that	a-11
skGno <number>	a4
skGno tell	a-8
skGpaper i	a-11
skGrole <name>	a-6
skGrole send	a3
skGsend i	a3
skGtalk that	a-11
skGtell i	a-19
skGtell that	a-7
skGtell they	a-16
skGthat <name>	a-17
skGthat <number>	a-3
skGthat and	a-14
skGthat ask	a-11
skGthat doubt	a-28
skGthat i	a-10
skGthat paper	a-15
skGthat tell	a-9
skGthat that	a-14
skGthey ask	a-14
skGthey doubt	a10
skGthey hear	a-26
skGthey i	a-16
skGtime time	a-7
skGwas <number>	a-12
skGwas doubt	a-11
skGwas i	a3
skGwas that	a-9
skH <figure>	a7
skH <mark>	a-7
skH <name>	a-5
skH able	a-12
skH ask	a-11
skH because	a4
skH doubt	a-17
skH hear	a-29
skH i	a-15
skH mention	a-24
skH no	a-11
skH paper	a-19
skH role	a-24
skH talk	a-24
skH tell	a-4
skH that	a-27
skH they	a-18
skH was	a-23
skH<figure> 	a-11
skH<number> able	a-5
skHand 	a-10
skHand i	a-13
skHask 	a-7
skHdoubt 	a-13
skHhear i	a-5
skHi doubt	a-7
skHmention 	a-10
skHmoved 	a-20
skHpaper 	a-23
skHrole 	a-4
skHtell 	a-8
skHtell i	a-6
skHtell they	a-5
skHthat 	a-10
skHthat i	a-22
skHthey 	a-10
skHthey i	a-5
skHwas 	a-6
skI 	a-15
skI <figure>	a-11
skI able	a-9
skI and	a-11
skI ask	a-4
skI because	a-22
skI doubt	a-17
skI hear	a-11
skI i	a-12
skI mention	a-9
skI moved	a-20
skI no	a-25
skI paper	a-17
skI talk	a-17
skI tell	a-16
skI that	a-21
skI they	a-12
skI was	a-6
skI<figure> 	a-9
skI<number> 	a-10
skI<number> able	a-5
skIable 	a-25
skIand 	a3
skIand i	a-3
skIask 	a-15
skIdoubt 	a14
skIhear i	a23
skIi 	a-43
skIi able	a-6
skImention 	a16
skImoved 	a-21
skIno 	a-26
skIpaper 	a-30
skIrole 	a-18
skItell 	a-7
skItell i	a23
skItell they	a-8
skIthat i	a3
skIthey i	a29
skIwas 	a-9
skJ  	a-15
skJ  <figure>	a-27
skJ  <name>	a-14
skJ  <number>	a5
skJ  able	a-27
skJ  because	a-6
skJ  hear	a-18
skJ  i	a5
skJ  no	a-26
skJ  paper	a-6
skJ  role	a-21
skJ  tell	a-9
skJ  that	a-10
skJ  they	a-16
skJ <figure> 	a7
skJ i 	a-21
skJ paper 	a-15
skJ that 	a-11
skJ that i	a-14
skJ was 	a-15
skJ<number>  	a-28
skJable  	a-9
skJand  	a-6
skJdoubt  	a-10
skJtell i 	a-5
skJthat  	a-14
skJthat i 	a-18
skJthat i able	a-6
skJthey  	a-7
skJwas  	a-13
ska<figure>	a-14
ska<mark>	a-9
ska<name>	a3
ska<number>	a-12
skaa	a-19
skaall	a-16
skaand	a-21
skaat	a3
skabe	a-16
skacan	a-11
skadid	a-11
skadidn't	a-17
skafor	a-18
skafrom	a-11
skagot	a-29
skahave	a-6
skai	a-9
skai've	a-22
skais	a33
skait	a7
skaknow	a3
skalike	a8
skamy	a-12
skanever	a-15
skanot	a-27
skaof	a-24
skaon	a-8
skaout	a13
skaput	a-9
skasaid	a7
skashould	a-23
skaso	a-10
skatell	a-9
skathat	a10
skathe	a-6
skathem	a4
skathey	a-9
skato	a10
skaup	a8
skawas	a5
skawhat	a-18
skawhole	a-5
skawith	a-5
skayears	a-17
skb<figure>	a-14
skb<mark>	a-13
skb<number>	a-3
skba	a-23
skball	a-15
skband	a-9
skbat	a-18
skbbe	a-11
skbdidn't	a-10
skbdo	a-7
skbfor	a-13
skbfrom	a-5
skbgot	a-5
skbhave	a-8
skbi've	a12
skbin	a-21
skbis	a-16
skbit	a-20
skbknow	a-13
skblike	a-3
skbmy	a-4
skbnever	a-12
skbnot	a-10
skbof	a-9
skbon	a-8
skbout	a-16
skbput	a-14
skbsay	a-6
skbshould	a-25
skbso	a-12
skbthat	a-22
skbthem	a-6
skbthey	a-10
skbto	a-9
skbup	a-8
skbwas	a-19
skbwhat	a-12
skbwhole	a-16
skbwith	a-7
skbyears	a-11
skc<figure>	a4
skc<mark>	a-18
skc<name>	a-12
skc<number>	a-8
skca	a4
skcall	a-16
skcat	a-30
skcbe	a-22
skccan	a-5
skcdid	a-16
skcfor	a-4
skcfrom	a-24
skcgot	a-12
skchave	a-12
skci	a-18
skci've	a-12
skcin	a-4
skcis	a-27
skcit	a-14
skcknow	a5
skclike	a-11
skcmy	a-15
skcnever	a-10
skcon	a4
skcout	a-22
skcsay	a-9
skcshould	a-15
skcso	a-7
skcthat	a-26
skcthe	a-8
skcthem	a-7
skcthey	a-5
skcto	a-16
skcup	a-34
skcwant	a-7
skcwhole	a-21
skcwith	a-26
skcyears	a3
skd<number> years	a-14
skdat the	a-10
skdfor <number>	a-6
skdfor the	a-23
skdi can	a-11
skdi did	a-6
skdthat i	a-9
ske<number> years	a-5
skeat the	a-9
skefor the	a-4
skei can	a-5
skei did	a-11
skethat i	a-7
skg<number> years	a-5
skgat the	a4
skgfor <number>	a-11
skgfor the	a-21
skgi can	a-5
skgi did	a-4
skh<base> <base>	a-7
skh<base> <past>	a-10
skh<base> a	a-5
skh<base> i	a-7
skh<base> in	a-20
skh<base> that	a-6
skh<base> the	a-6
skh<ing> <long>	a6
skh<long> <ing>	a-5
skh<long> <long>	a-7
skh<long> <past>	a-21
skh<long> <third>	a-24
skh<long> and	a-5
skh<long> at	a-12
skh<long> for	a5
skh<long> i	a-11
skh<long> in	a5
skh<long> on	a9
skh<long> so	a-6
skh<long> that	a-8
skh<long> the	a-32
skh<long> to	a-11
skh<number> <long>	a3
skh<past> that	a-9
skh<past> the	a6
skh<third> i	a-9
skh<who> <long>	a-5
skha <long>	a-16
skhand <long>	a-6
skhat the	a-9
skhfor the	a-4
skhi <base>	a5
skhi <long>	a4
skhi <past>	a4
skhi can	a-5
skhin <long>	a-9
skhit <long>	a-6
skhmy <long>	a-5
skhthat i	a-7
skhthe <long>	a4
skhto <base>	a-8
ski<base> <long> <long>	a7
ski<base> that i	a-6
ski<long> <long> i	a-20
ski<long> at the	a-8
ski<long> in <long>	a-8
ski<long> the <long>	a-27
ski<long> to <base>	a-11
ski<number> <long> <long>	a13
ski<past> the <long>	a-18
skia <long> <long>	a-13
skiat the <long>	a-6
skii <long> <past>	a-6
skii <past> <long>	a20
skii <past> the	a9
skii can <base>	a8
skithat i <past>	a-4
skj<base> <base>	a-24
skj<base> <long>	a5
skj<base> <past>	a5
skj<base> a	a-15
skj<base> in	a-17
skj<base> that	a-8
skj<base> the	a-3
skj<base> them	a-6
skj<ing> <long>	a-20
skj<long> <base>	a-13
skj<long> <ing>	a4
skj<long> <long>	a-8
skj<long> <number>	a-30
skj<long> <past>	a-28
skj<long> <third>	a-15
skj<long> at	a-6
skj<long> for	a-4
skj<long> i	a-15
skj<long> in	a-8
skj<long> of	a-4
skj<long> on	a-11
skj<long> that	a-4
skj<long> to	a-8
skj<number> <long>	a-9
skj<past> that	a-13
skj<past> the	a-31
skj<third> i	a5
skj<who> <long>	a-9
skja <long>	a-13
skjand <long>	a5
skjat the	a4
skjcan <base>	a-5
skjfor <number>	a-11
skjfor the	a-21
skji <base>	a-8
skji <long>	a-11
skji <past>	a-8
skji can	a-5
skjin <long>	a-19
skjit <long>	a4
skjmy <long>	a-9
skjthe <long>	a-6
skjto <base>	a-20
skk<base> <long> <long>	a-5
skk<base> that i	a-8
skk<long> <long> <long>	a-20
skk<long> <long> <past>	a-20
skk<long> <number> <long>	a-4
skk<long> at the	a-23
skk<long> in <long>	a-5
skk<long> the <long>	a12
skk<long> to <base>	a-6
skk<number> <long> <long>	a-6
skk<past> the <long>	a-26
skka <long> <long>	a-7
skkat the <long>	a-11
skkfor <number> <long>	a-4
skki <long> <past>	a-8
skki <past> <long>	a-19
skki <past> the	a-17
skki can <base>	a-5
skkthat i <past>	a-7
skl<base> <long> <long>	a8
skl<base> that i	a-4
skl<long> <long> <long>	a-21
skl<long> <number> <long>	a-27
skl<long> at the	a-5
skl<long> the <long>	a7
skl<number> <long> <long>	a-6
skl<past> the <long>	a-17
skla <long> <long>	a-11
sklat the <long>	a4
sklfor <number> <long>	a-9
skli <past> <long>	a-8
skli <past> the	a-8
skli can <base>	a-5
sklthat i <past>	a8
sklthe <long> <long>	a-25
skm,<long>	a-22
skm<base>	a-12
skm<ed>	a-3
skm<figure>	a-14
skm<ing>	a-3
skm<ly>	a-15
skm<mark>	a-13
skm<past>	a3
skm<third>	a-30
skm<who>	a-10
skma	a-23
skmall	a-14
skmand	a-8
skmat	a-18
skmcan	a-6
skmfor	a-13
skmfrom	a-5
skmi've	a12
skmin	a-21
skmit	a-20
skmnot	a-10
skmof	a-9
skmon	a-8
skmout	a-16
skmso	a-12
skmthat	a-22
skmthem	a-6
skmto	a-9
skmup	a-8
skmwhat	a-12
skmwith	a-7
skn,	a-10
skn.	a-26
skn:	a20
sko	a16
wh#0	a-8
wh#3	a19
wh#4	a10
wh#5	a14
wh#6	a4
wh#8	a-13
wh#9	a-39
whE<day>	a-14
whE<figure>	a8
whE<mark>	a-11
whE<month>	a-23
whE<name>	a-9
whE<name>'s	a-24
whE<number>	a4
whEask	a-12
whEbecause	a-3
whEfeel	a-8
whEhear	a10
whEi	a6
whEkin	a5
whEmention	a-17
whEmoved	a-5
whEno	a-12
whEpaper	a-15
whEpay	a-10
whErole	a-7
whEsend	a-18
whEtalk	a-8
whEtime	a-18
whEwas	a-6
whEway	a3
whEwe	a7
whEyou	a-30
whF<day>	a-3
whF<figure>	a-4
whF<mark>	a5
whF<month>	a-17
whF<name>	a-22
whF<number>	a-8
whFable	a-11
whFand	a-9
whFask	a-13
whFbecause	a-8
whFdoubt	a-6
whFfeel	a15
whFhear	a-14
whFhush	a-10
whFkin	a-41
whFmention	a-7
whFmoved	a-3
whFno	a5
whFpay	a-10
whFrole	a-4
whFsend	a-7
whFtalk	a-5
whFtell	a-14
whFthat	a6
whFthey	a-3
whFtime	a-17
whFway	a-4
whFwe	a-18
whFyou	a4
whG<figure> <name>	a-22
whG<figure> and	a-11
whG<mark> <name>	a3
whG<mark> i	a-26
whG<month> and	a-6
whG<name> and	a-3
whG<name> ask	a-8
whG<name> i	a-16
whG<name> tell	a-21
whG<name> they	a-9
whG<name> was	a-11
whG<number> able	a11
whG<number> and	a-5
whG<number> ask	a-9
whG<number> because	a-7
whG<number> i	a-17
whG<number> kin	a-7
whG<number> pay	a-11
whG<number> they	a-25
whG<number> time	a-16
whG<number> was	a8
whG<number> we	a7
whGable and	a-4
whGable i	a-12
whGable that	a-7
whGand <name>	a-20
whGand and	a-23
whGand because	a-15
whGand doubt	a-14
whGand hush	a-21
whGand i	a-7
whGand kin	a-5
whGand moved	a-24
whGand role	a-24
whGand tell	a-6
whGand that	a-10
whGand they	a-3
whGand we	a-20
whGask i	a-15
whGask that	a-13
whGask they	a-7
whGbecause and	a-17
whGbecause because	a-21
whGbecause i	a-11
whGbecause kin	a9
whGbecause that	a-24
whGbecause they	a-20
whGbecause we	a-19
whGdoubt <mark>	a-3
whGdoubt and	a-7
whGdoubt because	a-21
whGdoubt i	a-27
whGdoubt moved	a-12
whGdoubt tell	a-10
whGdoubt was	a3
whGfeel i	a-9
whGhear i	a-8
whGhear that	a8
whGhush i	a3
whGhush moved	a-14
whGi <name>	a4
whGi able	a8
whGi and	a-3
whGi ask	a-21
whGi because	a-4
whGi hear	a-12
whGi hush	a7
whGi i	a-12
whGi moved	a-14
whGi no	a-21
whGi paper	a-4
whGi role	a-14
whGi send	a-8
whGi talk	a-22
whGi tell	a-5
whGi that	a-13
whGi was	a-16
whGi way	a-12
whGi we	a3
whGkin <number>	a-6
whGkin able	a-15
whGkin and	a-6
whGkin i	a-18
whGkin tell	a-18
whGkin that	a-9
whGkin they	a-13
whGmention that	a-7
whGmoved <name>	a-22
whGmoved <number>	a4
whGmoved and	a-18
whGmoved because	a-16
whGmoved doubt	a-8
whGmoved i	a-4
whGmoved moved	a-6
whGmoved talk	a-14
whGmoved that	a-18
whGmoved was	a-18
whGmoved we	a-5
whGno <number>	a-4
whGno and	a7
whGno because	a-19
whGpaper i	a-32
whGrole <name>	a-13
whGrole ask	a-4
whGrole because	a-26
whGrole doubt	a-11
whGrole i	a3
whGrole that	a-5
whGrole they	a6
whGrole was	a-10
whGsend they	a-9
whGsend was	a-6
whGtalk and	a-5
whGtalk because	a-23
whGtalk that	a3
whGtell <number>	a-7
whGtell and	a-12
whGtell because	a-14
whGtell i	a-16
whGtell talk	a-19
whGtell that	a-22
whGtell they	a-16
whGthat <name>	a-24
whGthat <number>	a-25
whGthat and	a-14
whGthat because	a-24
whGthat doubt	a-15
whGthat hush	a-7
whGthat i	a-22
whGthat kin	a-15
whGthat moved	a-3
whGthat they	a-20
whGthey <number>	a-3
whGthey and	a5
whGthey ask	a-12
whGthey doubt	a-25
whGthey hear	a9
whGthey i	a-15
whGthey kin	a-20
whGthey mention	a-12
whGthey moved	a-16
whGthey send	a-9
whGthey tell	a4
whGthey that	a-5
whGthey was	a-15
whGtime and	a-5
whGtime i	a11
whGwas <name>	a-21
whGwas and	a-21
whGwas because	a-8
whGwas doubt	a3
whGwas i	a8
whGwas moved	a-11
whGwas no	a-9
whGwas role	a-11
whGwas talk	a-7
whGwas tell	a-3
whGwas they	a-9
whGwas was	a-22
whGway role	a6
whGwe <number>	a-13
whGwe moved	a11
whGwe was	a6
whGyou hear	a-29
whGyou i	a-13
whH 	a-8
whH <figure>	a-15
whH <mark>	a-6
whH <name>	a-16
whH able	a4
whH and	a-9
whH ask	a-4
whH because	a-20
whH doubt	a-6
whH hear	a-20
whH i	a-13
whH moved	a-21
whH talk	a-21
whH tell	a11
whH that	a-25
whH they	a-17
whH way	a-28
whH we	a-8
whH<mark> 	a-5
whH<number> 	a-14
whHable 	a-24
whHand 	a-10
whHand hush	a-5
whHand i	a-13
whHand that	a-4
whHask that	a-13
whHbecause 	a3
whHbecause i	a-13
whHdoubt 	a-19
whHhear 	a-18
whHhush 	a15
whHi 	a-4
whHi because	a14
whHi kin	a4
whHi moved	a-4
whHkin was	a-3
whHmoved 	a-13
whHmoved because	a-12
whHmoved i	a-6
whHmoved that	a-8
whHno 	a-17
whHrole 	a-7
whHtalk that	a-5
whHtell 	a-8
whHthat 	a-15
whHthat because	a-7
whHthat i	a-9
whHthat was	a12
whHthey 	a-18
whHwas 	a-8
whHwas <number>	a-6
whHwas i	a-8
whHway 	a-11
whHwe 	a3
whI 	a-15
whI <figure>	a-22
whI <mark>	a-7
whI <number>	a-13
whI able	a-21
whI and	a-12
whI ask	a-8
whI doubt	a-19
whI hear	a6
whI kin	a-3
whI moved	a-18
whI no	a4
whI talk	a-15
whI tell	a-22
whI they	a-13
whI was	a-16
whI way	a-10
whI we	a-6
whI<number> 	a-17
whIable 	a3
whIand 	a-22
whIand hush	a5
whIand that	a-18
whIand they	a-5
whIask that	a-22
whIbecause 	a22
whIbecause i	a16
whIdoubt 	a-21
whIhush 	a-10
whIi 	a-16
whIi because	a-13
whIi kin	a-19
whIi moved	a-17
whIi was	a-5
whIkin 	a-18
whIkin was	a-11
whImoved 	a-7
whImoved because	a-11
whImoved i	a17
whImoved that	a-13
whIno 	a-8
whIrole 	a-13
whItalk that	a-21
whItell 	a-25
whIthat 	a-14
whIthat because	a-19
whIthat moved	a-6
whIthat was	a-12
whIthey 	a-19
whIwas 	a-5
whIwas <number>	a-9
whIwas i	a-13
whIway 	a-13
whIwe 	a-22
whJ  	a-23
whJ  <name>	a-8
whJ  <number>	a-6
whJ  and	a-15
whJ  ask	a-5
whJ  because	a-33
whJ  doubt	a-13
whJ  i	a-24
whJ  role	a-19
whJ  that	a-16
whJ  they	a7
whJ  we	a-15
whJ <name> 	a-11
whJ <number> 	a-7
whJ and 	a-6
whJ and i	a-21
whJ and they	a-5
whJ ask that	a-4
whJ because 	a-16
whJ because i	a-14
whJ doubt 	a-30
whJ i 	a-6
whJ i kin	a-20
whJ i moved	a-7
whJ i was	a-9
whJ kin 	a8
whJ moved 	a-14
whJ role 	a4
whJ that 	a-20
whJ they 	a-8
whJ was 	a3
whJ we 	a-6
whJ<number>  	a-23
whJand  	a-7
whJand i 	a-8
whJbecause i 	a-10
whJbecause i kin	a-6
whJdoubt  	a-15
whJi  because	a-24
whJi  i	a-9
whJi  that	a-31
whJi because i	a-7
whJi kin 	a12
whJkin was 	a-3
whJmoved  	a-19
whJmoved  i	a7
whJmoved because i	a-8
whJmoved i 	a-5
whJtell  	a-5
whJthat  	a-4
whJthat  i	a-22
whJthat moved i	a-22
whJthey  	a-21
whJwas  	a-4
whJwe  	a4
wha<mark>	a5
wha<name>	a-22
wha<number>	a-5
whaa	a-28
whaabout	a-33
whaall	a-11
whaand	a-4
whaas	a12
whaat	a-38
whaback	a4
whabecause	a34
whacause	a18
whacould	a-5
whadid	a-22
whaever	a-12
whaevery	a-7
whafirst	a-14
whafor	a16
whafrom	a-18
whagot	a-18
whahad	a5
whahave	a-12
whahe	a-6
whaher	a-7
whahis	a-19
whahome	a6
whai	a-31
whai'm	a-22
whai've	a-14
whain	a-27
whais	a-17
whait	a4
whamade	a-10
whame	a-11
whamy	a-14
whanever	a-5
whano	a-8
whanobody	a-10
whaof	a-8
whaon	a-24
whaonly	a-8
whaour	a-14
whaown	a-9
whasame	a-3
whasee	a-4
whasince	a10
whaso	a-25
whathe	a-35
whathing	a-20
whato	a-34
whaup	a-3
whawas	a-18
whawe	a-15
whawent	a-9
whawhen	a10
whayou	a-11
whb<figure>	a-22
whb<mark>	a-11
whb<name>	a6
whb<number>	a-21
whba	a-11
whbabout	a-8
whball	a-20
whband	a-14
whbas	a-25
whbat	a5
whbback	a-16
whbbecause	a-36
whbcause	a-28
whbcould	a-4
whbdid	a-18
whbever	a-9
whbevery	a-23
whbfirst	a-9
whbfor	a-27
whbfrom	a-6
whbgot	a-16
whbhave	a-9
whbhe	a-4
whbher	a-17
whbhis	a-17
whbhome	a-10
whbi'm	a7
whbi've	a6
whbis	a-3
whbit	a-5
whblike	a5
whbmade	a-15
whbme	a-26
whbnever	a-15
whbnobody	a12
whbof	a-5
whbon	a-8
whbonly	a-11
whbown	a-6
whbsee	a-7
whbsince	a-22
whbso	a5
whbthat	a-5
whbthe	a-11
whbthing	a-14
whbto	a-18
whbup	a-21
whbwas	a-8
whbwe	a11
whbwent	a-6
whbwhen	a-21
whbwith	a-9
whbyou	a-8
whc<figure>	a-18
whc<mark>	a-11
whc<name>	a3
whc<number>	a-4
whca	a7
whcabout	a-5
whcall	a-10
whcand	a-13
whcas	a-17
whcat	a3
whcbecause	a-18
whccause	a-13
whccould	a-13
whcdid	a18
whcever	a-3
whcevery	a-22
whcfirst	a16
whcfor	a-29
whcfrom	a-10
whchad	a-6
whchave	a-3
whcher	a4
whchis	a-11
whchome	a-11
whci	a-16
whcis	a9
whcit	a-21
whclike	a-10
whcme	a-18
whcmy	a-10
whcnever	a-15
whcno	a-13
whcnobody	a-17
whcof	a-27
whcour	a-17
whcown	a4
whcshe	a-10
whcsince	a-14
whcso	a9
whcthat	a-4
whcthe	a-5
whcthen	a-5
whcthere	a-18
whcthey	a-5
whcthing	a-11
whcto	a-25
whcup	a-24
whcwas	a3
whcwe	a-20
whcwent	a-8
whcwhen	a-10
whcwith	a-28
whd<number> of	a-10
whdand nobody	a-5
whdbecause i	a-9
whdbecause my	a-27
whdi had	a-8
whdi was	a-13
whdin a	a-10
whdin my	a-8
whdin the	a-8
whdmy own	a-9
whdon the	a-5
whdthat same	a-14
whdthe same	a-11
whdwas a	a-12
whe<number> of	a-10
whebecause i	a-5
whebecause my	a-5
whei had	a-11
whein a	a-12
whein my	a10
whein the	a-15
whemy own	a4
wheon the	a-7
whethat same	a9
whethe same	a-6
whewas <number>	a-5
whewas a	a-4
whg<number> of	a-5
whgand nobody	a-13
whgbecause i	a10
whgbecause my	a6
whgi had	a-11
whgi was	a-12
whgin a	a-12
whgin my	a-9
whgin the	a-15
whgmy own	a-6
whgon the	a-16
whgthat same	a4
whgthe same	a-5
whgwas <number>	a-5
whgwas a	a-25
whh<base> <base>	a-7
whh<base> <ing>	a4
whh<base> <long>	a-13
whh<base> i	a-9
whh<base> it	a-5
whh<base> my	a-15
whh<base> that	a-20
whh<ing> <long>	a5
whh<long> <base>	a-31
whh<long> <ing>	a-21
whh<long> <mark>	a-5
whh<long> <name>	a-6
whh<long> <number>	a-10
whh<long> <past>	a-3
whh<long> <third>	a7
whh<long> and	a-4
whh<long> as	a-8
whh<long> at	a-10
whh<long> for	a-5
whh<long> i	a-15
whh<long> in	a7
whh<long> my	a-19
whh<long> that	a-10
whh<long> the	a-4
whh<number> <long>	a-20
whh<number> of	a-10
whh<past> <ing>	a-8
whh<past> <long>	a-24
whh<past> <number>	a8
whh<past> <past>	a-11
whh<past> a	a6
whh<past> in	a-15
whh<past> it	a-10
whh<past> me	a-14
whh<past> my	a-8
whh<past> on	a9
whh<past> that	a-11
whh<past> the	a-33
whh<past> to	a-8
whh<who> <past>	a-10
whha <base>	a-29
whhand <long>	a-5
whhi <long>	a-5
whhi <past>	a5
whhin a	a-12
whhin my	a10
whhin the	a-15
whhit <long>	a-12
whhit <past>	a7
whhme <long>	a-9
whhmy <long>	a-7
whhon <long>	a-10
whhon the	a-7
whhsame <long>	a-15
whhthat <long>	a-4
whhthat <past>	a-12
whhthat same	a9
whhthe <long>	a-5
whhthe same	a-6
whhto <base>	a-9
whhwe <past>	a6
whhyou <base>	a-8
whi<base> <long> <long>	a-5
whi<base> <long> <past>	a-4
whi<base> i <past>	a-8
whi<long> <base> <long>	a-6
whi<long> <long> <base>	a-8
whi<long> <long> <long>	a-10
whi<long> <long> <past>	a-4
whi<long> <long> i	a-9
whi<long> <past> <long>	a-6
whi<long> i <base>	a-5
whi<long> i <past>	a-5
whi<long> my <long>	a-19
whi<long> the <long>	a-21
whi<past> <long> <long>	a-9
whi<past> <number> of	a-7
whi<past> me <long>	a-8
whi<past> my <long>	a-7
whi<past> the <long>	a-11
whi<past> to <base>	a-7
whia <long> <long>	a-10
whiand <long> <past>	a-5
whii <long> <base>	a-13
whimy <base> <long>	a9
whimy <long> <long>	a-7
whimy <long> <past>	a10
whithat <past> me	a-4
whithe <long> <long>	a3
whj<base> <ing>	a5
whj<base> <long>	a-32
whj<base> <past>	a-19
whj<base> i	a-7
whj<base> it	a-28
whj<base> my	a-5
whj<base> that	a3
whj<ing> <long>	a-18
whj<long> <base>	a-10
whj<long> <ing>	a-19
whj<long> <long>	a-7
whj<long> <mark>	a-6
whj<long> <number>	a-10
whj<long> <past>	a-4
whj<long> <third>	a-24
whj<long> and	a-5
whj<long> for	a-8
whj<long> i	a7
whj<long> in	a11
whj<long> it	a7
whj<long> my	a4
whj<number> <long>	a-10
whj<number> of	a-5
whj<past> <ing>	a-10
whj<past> <long>	a-28
whj<past> <number>	a-16
whj<past> <past>	a-8
whj<past> a	a-4
whj<past> in	a-10
whj<past> it	a-8
whj<past> me	a-17
whj<past> my	a-27
whj<past> on	a-11
whj<past> that	a-26
whj<past> the	a-28
whj<past> to	a-9
whj<who> <past>	a-5
whja <base>	a-5
whja <long>	a-15
whjand <long>	a-16
whjand <past>	a-16
whjand <who>	a-5
whji <base>	a-8
whji <long>	a-6
whji <past>	a-15
whjin <long>	a-10
whjin a	a-12
whjin my	a-9
whjin the	a-15
whjit <long>	a8
whjit <past>	a3
whjme <long>	a-5
whjmy <base>	a-7
whjmy <long>	a-13
whjof <long>	a9
whjon the	a-16
whjsame <long>	a-16
whjthat <long>	a-8
whjthat <past>	a-16
whjthat same	a4
whjthe <long>	a-10
whjthe same	a-5
whjto <base>	a-15
whjwe <past>	a-8
whjyou <base>	a-11
whk<base> <long> <long>	a4
whk<base> <long> <past>	a-8
whk<long> <long> <base>	a-5
whk<long> <long> <long>	a-14
whk<long> <long> <past>	a-13
whk<long> <long> i	a9
whk<long> <long> my	a-5
whk<long> <past> me	a-6
whk<long> and <long>	a-12
whk<long> and i	a-29
whk<long> i <base>	a-9
whk<long> i <long>	a-4
whk<long> i <past>	a-8
whk<long> my <long>	a-5
whk<past> <long> <long>	a-11
whk<past> <number> of	a-5
whk<past> a <long>	a-8
whk<past> me <long>	a-20
whk<past> my <long>	a-6
whk<past> the <long>	a-13
whk<past> to <base>	a-16
whka <long> <long>	a-15
whkand <long> <past>	a-14
whki <long> <base>	a-6
whki <past> <long>	a-11
whki <past> <number>	a-10
whkmy <base> <long>	a-8
whkmy <long> <long>	a-25
whkmy <long> <past>	a-14
whkthat <past> me	a-5
whkthe <long> <long>	a-9
whl<base> <long> <long>	a-8
whl<base> <long> <past>	a-5
whl<base> i <past>	a11
whl<long> <long> i	a-4
whl<long> <past> <long>	a-4
whl<long> <past> me	a-5
whl<long> i <base>	a12
whl<long> my <long>	a3
whl<past> <long> <long>	a-9
whl<past> a <long>	a4
whl<past> me <long>	a-5
whl<past> my <long>	a-18
whl<past> the <long>	a-16
whl<past> to <base>	a-5
whla <long> <long>	a-12
whland <long> <past>	a-12
whland i <past>	a3
whli <long> <base>	a-4
whli <past> <long>	a-5
whli <past> <number>	a-9
whlmy <base> <long>	a-6
whlmy <long> <long>	a-15
whlmy <long> <past>	a-15
whlthat <past> me	a-5
whlthe <long> <long>	a-5
whm,<long>	a-3
whm.i	a-24
whm<base>	a-14
whm<ed>	a10
whm<figure>	a-23
whm<ing>	a-19
whm<long>	a-8
whm<ly>	a-19
whm<mark>	a-11
whm<name>	a6
whm<number>	a-21
whm<past>	a-4
whm<third>	a-4
whm<who>	a-10
whma	a-20
whmall	a-20
whmand	a-14
whmas	a-13
whmat	a5
whmback	a-16
whmever	a-9
whmfor	a-13
whmfrom	a-6
whmher	a-17
whmhis	a-17
whmhome	a-10
whmi'm	a7
whmi've	a6
whmit	a-5
whmme	a-26
whmmy	a-6
whmof	a-5
whmon	a-8
whmsame	a-24
whmso	a5
whmthat	a-14
whmthe	a-10
whmto	a-18
whmup	a-21
whmwe	a7
whmwhen	a-21
whmwith	a-9
whmyou	a-6
whn,	a6
whn.	a7
whn:	a15
"""

UNTIL = """\
	a6
E<name>	a4
E<name>'s	a-12
Eand	a7
Eask	a8
Ebecause	a5
Edoubt	a4
Efeel	a5
Ehear	a4
Ehush	a3
Ei	a9
Epay	a-14
Erole	a4
Esend	a4
Etalk	a9
Etell	a3
Ethat	a7
Ethey	a7
Etime	a4
Ewas	a11
Eway	a3
Ewe	a-7
F<day>	a-18
F<mark>	a-11
F<month>	a-5
F<name>	a-12
F<name>'s	a-25
F<number>	a3
Fable	a10
Fask	a-3
Fbecause	a-4
Ffeel	a-3
Fhear	a-4
Fhush	a3
Fkin	a5
Fmention	a-10
Fmoved	a-4
Fno	a-4
Fsend	a7
Ftalk	a-3
Ftell	a-3
Fthat	a-9
Fthey	a-5
Fwe	a-18
Fyou	a-7
G<day> <mark>	a-6
G<day> <month>	a-5
G<day> ask	a-4
G<day> i	a7
G<day> that	a-16
G<day> they	a9
G<day> time	a3
G<figure> <mark>	a-3
G<figure> <name>	a-16
G<figure> <number>	a-5
G<figure> and	a3
G<figure> paper	a-15
G<figure> that	a3
G<figure> was	a-16
G<figure> way	a-15
G<mark> <mark>	a5
G<mark> <name>	a-17
G<mark> able	a-3
G<mark> and	a-7
G<mark> ask	a-11
G<mark> because	a7
G<mark> doubt	a10
G<mark> hear	a-12
G<mark> kin	a3
G<mark> mention	a8
G<mark> moved	a-6
G<mark> tell	a-25
G<mark> they	a-7
G<month> and	a-23
G<month> because	a-23
G<month> i	a-28
G<month> was	a3
G<name> <figure>	a9
G<name> <mark>	a4
G<name> <number>	a-18
G<name> ask	a-6
G<name> doubt	a10
G<name> i	a-7
G<name> no	a-4
G<name> paper	a-27
G<name> role	a-8
G<name> send	a7
G<name> talk	a15
G<name> that	a5
G<name> they	a-15
G<name> was	a8
G<number> <day>	a-28
G<number> <figure>	a12
G<number> <mark>	a-32
G<number> <name>	a-6
G<number> <number>	a4
G<number> able	a-11
G<number> and	a-5
G<number> ask	a-26
G<number> because	a-35
G<number> doubt	a-7
G<number> hear	a4
G<number> i	a-11
G<number> kin	a-13
G<number> moved	a-3
G<number> no	a-20
G<number> pay	a11
G<number> role	a-17
G<number> that	a-27
G<number> they	a3
G<number> was	a-10
G<number> we	a-19
Gable <figure>	a-8
Gable <name>	a-16
Gable and	a-31
Gable because	a3
Gable doubt	a-4
Gable hear	a-9
Gable i	a-3
Gable moved	a-7
Gable no	a-18
Gable role	a-5
Gable send	a-25
Gable that	a-7
Gable they	a-19
Gable was	a-11
Gable you	a4
Gand <mark>	a-23
Gand <number>	a-5
Gand able	a-24
Gand and	a-7
Gand ask	a-18
Gand feel	a14
Gand hear	a-3
Gand hush	a-6
Gand kin	a-8
Gand mention	a9
Gand moved	a-23
Gand no	a3
Gand role	a5
Gand send	a-6
Gand talk	a-22
Gand tell	a-4
Gand that	a4
Gand they	a-6
Gand was	a4
Gand way	a-7
Gask and	a5
Gask hear	a-4
Gask i	a6
Gask moved	a-15
Gask paper	a8
Gask that	a-3
Gask was	a-4
Gbecause <figure>	a-15
Gbecause and	a12
Gbecause because	a-16
Gbecause doubt	a-4
Gbecause hush	a-10
Gbecause i	a3
Gbecause kin	a-14
Gbecause paper	a-17
Gbecause role	a12
Gbecause send	a-7
Gbecause that	a-3
Gbecause we	a13
Gdoubt <day>	a-8
Gdoubt <figure>	a-14
Gdoubt <mark>	a-4
Gdoubt <name>	a-15
Gdoubt <number>	a-6
Gdoubt able	a19
Gdoubt and	a3
Gdoubt because	a7
Gdoubt doubt	a6
Gdoubt hear	a-4
Gdoubt i	a4
Gdoubt moved	a-3
Gdoubt no	a15
Gdoubt paper	a-7
Gdoubt role	a-18
Gdoubt send	a-18
Gdoubt talk	a8
Gdoubt that	a-11
Gdoubt they	a6
Gfeel <number>	a-8
Gfeel i	a7
Ghear <day>	a3
Ghear <figure>	a12
Ghear <mark>	a-13
Ghear <number>	a-5
Ghear and	a-7
Ghear because	a-21
Ghear hear	a-6
Ghear moved	a-33
Ghear paper	a6
Ghear role	a-18
Ghear tell	a-3
Ghear that	a6
Ghear time	a4
Ghush ask	a4
Ghush hear	a6
Ghush i	a8
Ghush moved	a-6
Ghush tell	a-10
Gi <day>	a9
Gi <figure>	a5
Gi and	a-4
Gi doubt	a-10
Gi feel	a8
Gi hear	a3
Gi i	a-4
Gi kin	a3
Gi no	a4
Gi paper	a11
Gi role	a-7
Gi send	a4
Gi talk	a-5
Gi tell	a-4
Gi that	a-9
Gi time	a-4
Gi was	a-4
Gi way	a-11
Gkin <mark>	a-15
Gkin able	a-17
Gkin ask	a8
Gkin because	a-6
Gkin doubt	a-19
Gkin i	a-13
Gkin tell	a-28
Gkin that	a-13
Gkin they	a-26
Gkin was	a-11
Gmention i	a-12
Gmention that	a-3
Gmoved <name>	a-12
Gmoved because	a3
Gmoved i	a5
Gmoved kin	a13
Gmoved role	a4
Gmoved talk	a-5
Gmoved tell	a-16
Gmoved they	a3
Gmoved was	a-19
Gmoved way	a-21
Gno <mark>	a-20
Gno <name>	a-12
Gno <number>	a-5
Gno able	a6
Gno and	a4
Gno ask	a-8
Gno because	a17
Gno i	a-6
Gno paper	a-5
Gno talk	a-13
Gno tell	a-8
Gpaper <figure>	a19
Gpaper <mark>	a-20
Gpaper <name>	a-7
Gpaper <number>	a-19
Gpaper able	a4
Gpaper and	a12
Gpaper ask	a7
Gpaper because	a-19
Gpaper doubt	a4
Gpaper hear	a-5
Gpaper i	a7
Gpaper moved	a18
Gpaper paper	a-26
Gpaper send	a-18
Gpaper talk	a-13
Gpaper tell	a10
Gpaper they	a-11
Gpay and	a-7
Gpay because	a22
Gpay paper	a-12
Gpay they	a-11
Gpay was	a-10
Grole <mark>	a7
Grole <number>	a-9
Grole and	a6
Grole because	a-5
Grole hear	a-8
Grole moved	a-16
Grole talk	a-3
Grole tell	a6
Grole that	a-26
Grole they	a-9
Grole was	a-3
Gsend <number>	a-14
Gsend and	a-10
Gsend hear	a-12
Gsend i	a4
Gsend paper	a-14
Gtalk <name>	a-14
Gtalk and	a-8
Gtalk because	a-20
Gtalk doubt	a-6
Gtalk i	a10
Gtalk that	a-17
Gtalk they	a-3
Gtalk was	a3
Gtell <number>	a6
Gtell ask	a12
Gtell doubt	a3
Gtell moved	a-8
Gtell no	a-16
Gtell paper	a14
Gtell talk	a-12
Gtell that	a4
Gtell they	a-6
Gtell time	a-21
Gtell you	a-10
Gthat <day>	a5
Gthat <mark>	a-10
Gthat and	a-7
Gthat ask	a-4
Gthat because	a-14
Gthat doubt	a-9
Gthat hear	a-3
Gthat hush	a5
Gthat no	a-8
Gthat paper	a5
Gthat send	a-5
Gthat tell	a-4
Gthat that	a10
Gthat time	a-11
Gthat way	a-10
Gthat you	a-6
Gthey <mark>	a-18
Gthey <month>	a-8
Gthey <number>	a10
Gthey ask	a-4
Gthey hear	a-4
Gthey i	a8
Gthey kin	a-19
Gthey mention	a-4
Gthey moved	a-9
Gthey no	a-15
Gthey talk	a10
Gthey tell	a4
Gthey that	a3
Gthey they	a-8
Gthey was	a-5
Gthey way	a-6
Gtime <mark>	a-4
Gtime and	a-6
Gtime that	a-38
Gtime time	a6
Gtime was	a-15
Gwas <name>	a-3
Gwas <number>	a-16
Gwas able	a-13
Gwas and	a9
Gwas ask	a-20
Gwas because	a4
Gwas doubt	a-9
Gwas hear	a7
Gwas kin	a12
Gwas moved	a7
Gwas no	a-21
Gwas paper	a6
Gwas role	a-24
Gwas talk	a-9
Gwas tell	a11
Gwas that	a6
Gwas they	a-5
Gwas was	a-4
Gwas way	a11
Gwas we	a10
Gway <number>	a-3
Gway and	a-7
Gway because	a-24
Gway i	a-24
Gway role	a-10
Gway that	a-22
Gway way	a-16
Gwe <number>	a-17
Gwe and	a8
Gwe moved	a-3
Gwe that	a-9
H <figure>	a-3
H <mark>	a-18
H able	a-14
H and	a-41
H ask	a-5
H feel	a-28
H hear	a-3
H hush	a-6
H i	a5
H kin	a-28
H mention	a-30
H moved	a-8
H paper	a-15
H send	a-3
H talk	a-10
H tell	a-10
H that	a-9
H time	a-6
H was	a-9
H way	a-16
H you	a-13
H<day> 	a11
H<mark> 	a-4
H<mark> <name>	a23
H<name> 	a-4
H<name> <name>	a-8
H<name> and	a4
H<number> able	a-10
H<number> and	a-26
Hable 	a-8
Hable and	a-5
Hand 	a-6
Hand <name>	a-6
Hand doubt	a-11
Hand hush	a-20
Hand i	a-9
Hand that	a6
Hand they	a9
Hand was	a-4
Hask 	a-17
Hbecause 	a-3
Hbecause they	a7
Hfeel 	a-15
Hhear 	a-6
Hhush 	a-13
Hi 	a-6
Hi able	a-13
Hi ask	a-13
Hi doubt	a8
Hi kin	a-9
Hi moved	a12
Hi no	a9
Hi tell	a-7
Hi was	a-6
Hkin 	a-19
Hkin was	a-10
Hmention 	a-13
Hmoved 	a-14
Hno 	a6
Hpaper 	a-12
Hpaper and	a-28
Hpaper paper	a-12
Hpaper they	a-10
Hpay 	a-4
Htalk 	a-11
Htell 	a-16
Htell they	a6
Hthat <number>	a17
Hthat and	a-10
Hthat doubt	a4
Hthat that	a-6
Hthat they	a5
Hthat was	a4
Hthey able	a-25
Hthey hear	a-27
Hthey kin	a4
Hthey moved	a-4
Hthey tell	a3
Hthey was	a5
Htime 	a-12
Hwas 	a-10
Hwas <number>	a-14
Hwas i	a-25
Hwas they	a-8
Hway 	a-22
Hwe 	a6
Hyou 	a-11
I <day>	a-5
I <figure>	a-3
I <mark>	a7
I <month>	a-15
I <name>	a-4
I able	a-17
I and	a6
I ask	a4
I feel	a-20
I hear	a6
I hush	a5
I i	a9
I kin	a-9
I mention	a-6
I moved	a-8
I no	a-5
I paper	a-21
I pay	a-19
I role	a-9
I talk	a-21
I they	a7
I time	a-31
I was	a3
I way	a-29
I we	a3
I you	a15
I<day> 	a-26
I<figure> 	a-7
I<name> 	a-5
I<name> <name>	a-4
I<number> able	a-14
I<number> and	a3
I<number> paper	a-11
I<number> time	a-18
Iable 	a-10
Iable and	a-22
Iand 	a-9
Iand doubt	a-27
Iand hush	a-5
Iand i	a-19
Iand that	a-15
Iand they	a-20
Iask 	a-22
Iask that	a-27
Ibecause 	a-6
Ibecause i	a-20
Ibecause that	a-34
Ibecause they	a-19
Idoubt 	a-9
Ifeel 	a-21
Ihear 	a3
Ihear that	a-13
Ihush 	a-34
Ii 	a-7
Ii able	a-7
Ii doubt	a-23
Ii hear	a-11
Ii kin	a-9
Ii moved	a-7
Ii paper	a-5
Ii was	a-6
Ikin 	a-13
Ikin was	a-11
Ino 	a-25
Ipaper 	a12
Ipaper and	a8
Ipaper i	a-3
Ipaper paper	a4
Ipaper they	a26
Ipay 	a-12
Irole 	a-5
Isend 	a-8
Italk 	a-18
Itell 	a-9
Itell they	a-24
Ithat 	a-10
Ithat <number>	a-9
Ithat and	a-14
Ithat doubt	a5
Ithat i	a-29
Ithat moved	a-10
Ithat that	a-7
Ithat was	a-18
Ithey 	a-20
Ithey able	a-11
Ithey kin	a-12
Ithey tell	a-9
Itime 	a-20
Iwas 	a-15
Iwas <number>	a-16
Iwas i	a-22
Iwas they	a-21
Iwe 	a-15
Iyou 	a-25
J  	a-9
J  <day>	a-19
J  <figure>	a-34
J  <mark>	a13
J  <month>	a12
J  <name>	a-21
J  <number>	a-8
J  and	a-24
J  ask	a-14
J  because	a-23
J  feel	a-26
J  hear	a6
J  i	a-5
J  kin	a3
J  moved	a-6
J  no	a-12
J  pay	a4
J  role	a-7
J  send	a-32
J  talk	a-4
J  tell	a-15
J  that	a-22
J  they	a-7
J  time	a-14
J  was	a-4
J  way	a-32
J  we	a-10
J <figure> 	a-8
J <mark> 	a-12
J <name> 	a-5
J <name> <name>	a-12
J <name> ask	a-13
J <name> tell	a-28
J <number> 	a3
J <number> able	a-19
J <number> time	a-20
J and 	a-30
J and <name>	a-5
J and and	a-12
J and doubt	a-11
J and i	a-17
J and that	a-19
J and they	a-9
J ask 	a-7
J ask that	a3
J because they	a-23
J feel 	a-19
J hear 	a3
J i 	a-12
J i ask	a-27
J i kin	a-3
J i moved	a4
J i no	a-21
J i tell	a-23
J i was	a9
J kin 	a-6
J moved 	a-3
J paper 	a-12
J paper and	a-21
J pay 	a5
J role 	a-11
J talk 	a-14
J tell 	a-29
J that 	a-7
J that <number>	a-12
J that moved	a-19
J that they	a3
J that was	a9
J they 	a-3
J they ask	a-10
J they hear	a-3
J they kin	a-7
J they tell	a6
J time 	a-9
J way 	a3
J<day>  	a7
J<figure>  	a-5
J<mark>  	a-9
J<name> <name> 	a-5
J<number>  	a-7
J<number>  and	a-9
J<number>  they	a-14
J<number> able 	a-4
Jable  	a-13
Jand  	a-19
Jand doubt 	a-10
Jand i 	a-7
Jand that 	a16
Jand they 	a-8
Jbecause  	a3
Jdoubt  	a-8
Jdoubt  that	a-30
Jfeel  	a-14
Jhear  	a-12
Jhush  	a-33
Ji  	a-5
Ji  doubt	a-10
Ji  paper	a6
Ji  that	a-3
Ji  they	a-6
Ji  was	a11
Ji able 	a-11
Ji doubt 	a17
Ji tell 	a16
Ji was 	a-5
Jkin  	a-10
Jmoved  	a-15
Jno  	a4
Jpaper  	a-4
Jpaper  i	a-15
Jpaper and 	a-11
Jpaper paper 	a-9
Jrole  	a-7
Jsend  	a-23
Jtalk  	a-8
Jtell  	a-6
Jthat  	a-3
Jthat  i	a-5
Jthat they 	a-10
Jthat was 	a-3
Jthey  	a-11
Jthey  i	a4
Jthey  that	a6
Jthey ask 	a-4
Jthey kin 	a5
Jthey was 	a-17
Jwas  	a-5
Jwas  <name>	a8
Jwas <number> 	a-14
Jway  	a-16
a<day>	a-12
a<figure>	a7
a<month>	a-3
a<number>	a3
aa	a-37
aafter	a-6
aall	a-18
aan	a-16
aand	a-41
aanything	a-23
aare	a-17
aas	a-26
aat	a-13
aback	a16
abe	a-28
abecause	a-27
abeen	a-30
abefore	a-29
abit	a-21
abook	a-23
aboth	a-11
abuilt	a-13
abus	a-23
aby	a-28
acan	a-15
acard	a18
acertificate	a20
acome	a-16
acould	a-19
aday	a-3
adid	a-23
ado	a5
adoes	a-23
adone	a3
adown	a9
aeach	a10
aenough	a-25
aever	a-18
aevery	a-22
afirst	a-16
afor	a-14
aform	a12
aforty	a-18
afrench	a10
afrom	a-4
aget	a-15
ago	a3
agoing	a-5
agot	a-29
ahad	a-25
ahas	a-17
ahave	a-14
ahaving	a-22
ahe	a-15
aher	a-11
ahim	a-22
ahis	a-7
ahome	a-5
ahours	a-7
ahow	a-11
ahundred	a-22
ai	a-31
ai'm	a-27
ai've	a-17
ain	a-13
ais	a-38
ait	a13
aive	a-15
akept	a-15
akids	a12
akitchen	a8
aknow	a-4
alast	a-22
aleft	a10
aletter	a4
alevel	a-32
alike	a-8
alist	a3
alost	a-10
amade	a-34
ame	a-10
amonths	a16
amother	a15
amy	a-22
amyself	a5
aname	a-8
anever	a-27
anew	a-21
anight	a-13
ano	a-15
anobody	a-15
anot	a-24
anothing	a-7
anumber	a3
aof	a-14
aoff	a-13
aold	a-12
aon	a-22
aonce	a3
aonly	a5
aour	a-15
aover	a-31
aown	a-8
apage	a14
apeople	a-3
aplace	a9
aroom	a3
arun	a-14
asaid	a-26
asame	a-4
asay	a-20
aschool	a-3
asecond	a-16
ashe	a-16
aside	a14
asince	a-15
asmall	a-7
aso	a-10
astill	a-20
atake	a-24
ateam	a-5
atest	a4
athan	a-25
athat	a-18
athat's	a-30
athe	a-29
atheir	a-17
athem	a4
athere	a-38
athey	a-20
athing	a-8
athis	a3
athose	a-9
athrough	a-13
aticket	a14
atill	a-12
atime	a-9
ato	a-36
atoo	a-8
aup	a-24
aused	a-12
awas	a-6
awe	a-12
awent	a-4
awhat	a-25
awhen	a-30
awhere	a-21
awhich	a-28
awho	a-30
awhole	a-17
awinter	a4
awith	a-30
awould	a-31
ayear	a14
ayears	a11
ayou	a-22
b+	a-6
b<day>	a-6
b<figure>	a-7
b<name>	a-5
b<number>	a-5
b>	a4
babout	a-11
bafter	a-24
bagain	a-9
balso	a-8
ban	a4
bare	a-18
bat	a-5
bback	a-31
bbe	a-10
bbecause	a16
bbeen	a-16
bbefore	a16
bbit	a-11
bbook	a-24
bboth	a-23
bbox	a-18
bbuilt	a-7
bbus	a-13
bbut	a-7
bby	a5
bcame	a-7
bcan	a-14
bcard	a-13
bcertificate	a-15
bclass	a-16
bcome	a-15
bcopy	a-16
bcould	a11
bday	a-9
bdid	a-15
bdo	a-13
bdoes	a-19
bdone	a-20
bdown	a-18
beach	a-20
benough	a-18
bever	a-27
bevery	a-26
bfor	a-3
bform	a-18
bforty	a13
bfrench	a-13
bgo	a-27
bgoing	a-9
bgot	a-24
bhad	a-14
bhand	a-13
bhas	a7
bhave	a8
bhaving	a3
bhe	a-9
bher	a-28
bhim	a-20
bhis	a-9
bhome	a-16
bhours	a-4
bhow	a-3
bhundred	a-19
bi'm	a-7
bif	a17
bin	a8
bis	a14
bit's	a-4
bkept	a9
bkids	a-13
bkitchen	a-15
bknow	a-13
blast	a-17
bleft	a-8
bletter	a-9
blevel	a-11
blike	a11
blost	a-18
bmade	a3
bme	a-10
bmonths	a-20
bmother	a-10
bmr	a5
bmy	a-7
bmyself	a-18
bname	a-25
bnever	a-5
bnew	a-11
bnext	a6
bnight	a-8
bnineteen	a5
bno	a-5
bnobody	a-19
bnothing	a-29
bnow	a12
bnumber	a-10
bof	a-21
boff	a-18
bold	a-20
bon	a-6
bonly	a5
bour	a-16
bout	a-21
bover	a5
bown	a-17
bpage	a-15
bpaper	a-11
bpeople	a-32
bplace	a-12
brecord	a-14
broom	a-10
brun	a-19
bsame	a7
bsay	a-23
bschool	a-22
bsecond	a-10
bshe	a7
bside	a-15
bsince	a-9
btake	a-20
bteam	a-17
btest	a-19
bthan	a-27
bthat	a-4
bthat's	a19
bthe	a8
btheir	a-19
bthem	a-9
bthere	a-4
bthey	a-3
bthing	a-26
bthirty	a-10
bthis	a-9
bthose	a-15
bthrough	a-29
bticket	a-18
btill	a-22
btime	a-19
btoo	a-23
bup	a-21
bused	a-11
bwas	a10
bwe	a19
bwell	a11
bwent	a-20
bwhat	a-7
bwho	a-25
bwhole	a-13
bwinter	a-6
bwith	a-8
bwork	a-13
bwould	a16
byear	a-26
byears	a-13
byou	a-3
c<day>	a10
c<figure>	a-12
c<mark>	a-3
c<month>	a-7
c>	a-11
cabout	a-10
cagain	a-30
calso	a-5
can	a-10
cand	a-4
canything	a5
cas	a-4
casked	a5
cat	a-19
cback	a-31
cbe	a4
cbecause	a-6
cbeen	a3
cbefore	a-8
cbit	a-14
cboth	a-28
cbuilt	a-17
cbus	a-10
cbut	a-14
cby	a-5
ccalled	a-19
ccan	a-31
ccan't	a4
ccard	a-18
ccertificate	a-16
ccome	a5
ccould	a3
cday	a-17
cdid	a14
cdidn't	a9
cdo	a-13
cdoes	a-9
cdone	a-25
cdown	a-12
ceach	a-19
cenough	a13
cever	a-29
cevery	a-17
cfirst	a-11
cfor	a-7
cform	a9
cforty	a-6
cfrom	a-16
cget	a20
cgo	a12
cgoing	a-8
chad	a-3
chand	a-11
chas	a8
chave	a4
che	a3
chim	a-4
chis	a13
chome	a-6
chours	a-6
chow	a-13
chundred	a-8
ci	a-3
ci'd	a-17
ci'm	a-23
ci've	a5
cif	a-6
cis	a10
cit	a-9
cit's	a4
cits	a-30
cjust	a-5
ckept	a-5
ckids	a-15
ckitchen	a6
cknow	a-14
clast	a-23
cleft	a-15
clet	a-4
cmade	a-4
cmonths	a-12
cmr	a-13
cmy	a-9
cmyself	a-6
cnever	a-5
cnew	a-22
cnext	a-15
cnight	a-21
cnineteen	a-11
cno	a-6
cnot	a-13
cnothing	a7
cnow	a-11
cof	a-5
coff	a-18
cold	a5
con	a-5
conce	a-12
cour	a-18
cout	a-34
cover	a-28
cown	a-6
cpage	a-26
cpaper	a-12
cpeople	a-25
cphone	a-12
cplace	a-9
cput	a-6
crecord	a-4
croom	a-14
crun	a-11
csaid	a9
csame	a-26
csay	a13
cschool	a5
csecond	a-19
cside	a-9
csince	a-35
csmall	a-22
cso	a-21
cstill	a6
ctell	a14
cthan	a-26
cthat	a-6
cthat's	a7
cthe	a9
ctheir	a-4
cthem	a-7
cthen	a3
cthey	a-12
cthey'll	a11
cthey're	a-12
cthing	a15
cthis	a-14
cthose	a11
cthrough	a16
cticket	a-16
ctime	a7
cto	a3
ctold	a-10
ctoo	a-20
cup	a4
cused	a-5
cwant	a-11
cwe	a-12
cweek	a14
cweeks	a-7
cwell	a-10
cwent	a-5
cwhat	a-18
cwhen	a-16
cwhich	a-12
cwho	a-18
cwhole	a-26
cwill	a16
cwinter	a-14
cwith	a-20
cwork	a-12
cwould	a-12
cyear	a-31
cyears	a-11
cyou	a-5
d<number> hundred	a-22
d<number> of	a-11
d<number> years	a9
dabout the	a-9
dand i	a-17
dand nobody	a-18
dand not	a-11
dand the	a-16
das a	a-5
dat <number>	a-20
dat my	a-10
dat the	a-20
dbecause my	a-4
de#0	a49
de#1	a-51
de#2	a-18
de#3	a-31
de#4	a-12
de#5	a-21
de#6	a-19
de#7	a-19
de#8	a-19
de#9	a-32
deE<day>	a-26
deE<figure>	a7
deE<mark>	a-5
deE<month>	a-27
deE<name>	a5
deE<number>	a-5
deEable	a10
deEand	a3
deEdoubt	a-5
deEfeel	a7
deEi	a3
deEkin	a-7
deEno	a-5
deEpay	a-13
deErole	a8
deEsend	a-4
deEtalk	a6
deEthat	a-4
deEwas	a3
deF<day>	a7
deF<mark>	a-23
deF<month>	a-4
deF<name>	a-20
deF<name>'s	a-15
deF<number>	a-9
deFable	a-10
deFand	a-9
deFask	a-7
deFbecause	a6
deFdoubt	a-7
deFfeel	a-7
deFhush	a3
deFi	a-48
deFkin	a3
deFmention	a-10
deFmoved	a-4
deFno	a-12
deFpaper	a-5
deFrole	a-8
deFsend	a-12
deFtalk	a-26
deFtell	a-16
deFthat	a-11
deFthey	a-4
deFtime	a14
deFwas	a-9
deFway	a-5
deFwe	a-25
deFyou	a-17
deG<figure> that	a-26
deG<figure> was	a-16
deG<mark> <name>	a-12
deG<mark> able	a-3
deG<mark> ask	a-3
deG<mark> doubt	a6
deG<mark> i	a-3
deG<month> i	a-14
deG<name> <mark>	a17
deG<name> <name>	a-6
deG<name> ask	a-13
deG<name> i	a7
deG<name> role	a-17
deG<name> tell	a-6
deG<name> that	a8
deG<name> they	a-8
deG<name> was	a-3
deG<number> <number>	a9
deG<number> able	a-9
deG<number> because	a-23
deG<number> pay	a-15
deG<number> talk	a-3
deG<number> that	a-10
deG<number> they	a-8
deG<number> time	a-22
deG<number> was	a-19
deGable <number>	a-7
deGable and	a-16
deGable that	a-23
deGable they	a-4
deGand <name>	a-12
deGand able	a-11
deGand and	a-21
deGand doubt	a-28
deGand hush	a-7
deGand i	a-10
deGand moved	a-11
deGand no	a-25
deGand role	a4
deGand that	a-8
deGand way	a-4
deGask hear	a-5
deGask that	a7
deGask they	a11
deGbecause hush	a-16
deGbecause kin	a-18
deGbecause that	a-22
deGbecause they	a-19
deGdoubt and	a9
deGdoubt i	a3
deGdoubt moved	a4
deGdoubt role	a-22
deGdoubt that	a-10
deGdoubt they	a-3
deGdoubt was	a6
deGhear and	a-13
deGhear i	a7
deGhear that	a-18
deGhear they	a-3
deGhush and	a-11
deGhush ask	a4
deGhush hear	a-12
deGhush tell	a-8
deGi able	a11
deGi and	a9
deGi ask	a-8
deGi doubt	a9
deGi hear	a8
deGi i	a4
deGi no	a-12
deGi talk	a-7
deGi tell	a13
deGi that	a-17
deGi they	a9
deGi was	a-14
deGkin that	a-13
deGkin they	a-23
deGkin was	a-14
deGmoved <number>	a7
deGmoved and	a-3
deGmoved because	a5
deGmoved i	a3
deGmoved that	a-9
deGmoved they	a-5
deGmoved was	a-10
deGno i	a-16
deGno that	a-18
deGpaper <number>	a-13
deGpaper and	a-12
deGpaper because	a-5
deGpaper i	a3
deGpaper moved	a7
deGpaper that	a6
deGpaper they	a-24
deGrole <name>	a-5
deGrole <number>	a-16
deGrole and	a4
deGrole i	a4
deGrole they	a-13
deGsend i	a-9
deGsend they	a-4
deGtalk i	a4
deGtalk they	a-12
deGtell and	a5
deGtell i	a-22
deGtell that	a12
deGthat <name>	a4
deGthat <number>	a-9
deGthat because	a-9
deGthat doubt	a-8
deGthat hear	a7
deGthat moved	a-6
deGthat no	a-7
deGthat send	a-3
deGthat tell	a-22
deGthat that	a7
deGthat they	a-7
deGthat way	a8
deGthey <mark>	a-18
deGthey <name>	a5
deGthey <number>	a5
deGthey able	a-28
deGthey ask	a-5
deGthey because	a4
deGthey doubt	a-10
deGthey hear	a-19
deGthey kin	a-14
deGthey moved	a-18
deGthey no	a-16
deGthey paper	a-9
deGthey send	a-18
deGthey tell	a7
deGthey that	a3
deGthey was	a-21
deGthey way	a-32
deGtime i	a-10
deGtime that	a-14
deGtime they	a-18
deGtime was	a-11
deGwas <name>	a-7
deGwas <number>	a-16
deGwas and	a4
deGwas ask	a-12
deGwas because	a-11
deGwas i	a8
deGwas paper	a-3
deGwas that	a4
deGwas they	a-30
deGwas was	a-4
deGwas way	a4
deGway <number>	a-18
deGway and	a-5
deGway i	a-17
deGway that	a-25
deGway they	a4
deGway was	a4
deGway way	a-14
deH 	a-5
deH <mark>	a-15
deH <name>	a4
deH <number>	a-9
deH and	a-16
deH ask	a-15
deH because	a-23
deH doubt	a-14
deH hear	a-24
deH i	a7
deH kin	a-12
deH moved	a-9
deH no	a-14
deH paper	a-17
deH role	a-9
deH send	a-24
deH talk	a-14
deH that	a-11
deH they	a-11
deH time	a-16
deH was	a-5
deH way	a-23
deH<day> 	a-14
deH<mark> 	a-9
deH<name> 	a3
deH<number> 	a-11
deHable 	a-4
deHand 	a-6
deHand they	a17
deHask 	a5
deHbecause they	a-13
deHhear 	a-6
deHhush 	a-12
deHi 	a-4
deHkin 	a-8
deHmoved 	a-4
deHno 	a6
deHpaper 	a-22
deHpay 	a-17
deHtell 	a-18
deHthat 	a-3
deHthat they	a-24
deHthey 	a4
deHthey kin	a-9
deHwas 	a-14
deHway 	a-15
deI <day>	a-15
deI <figure>	a-4
deI <mark>	a7
deI <name>	a8
deI <number>	a-16
deI and	a4
deI because	a-4
deI doubt	a-6
deI hear	a-19
deI i	a4
deI kin	a-14
deI moved	a-3
deI send	a-10
deI talk	a-4
deI tell	a-13
deI that	a-7
deI they	a-3
deI time	a-20
deI way	a-20
deI<day> 	a-14
deI<figure> 	a-19
deI<name> 	a-16
deI<number> 	a8
deIable 	a-4
deIand 	a-19
deIand that	a-9
deIask 	a-26
deIbecause 	a-25
deIbecause they	a-18
deIdoubt 	a-24
deIhear 	a-23
deIhush 	a-13
deIkin 	a-16
deIno 	a-16
deIpaper 	a-35
deIpay 	a8
deIrole 	a-4
deIsend 	a-22
deItell 	a-13
deIthat 	a-4
deIthey kin	a-9
deIwas 	a-22
deIway 	a-15
deJ  	a-14
deJ  <figure>	a-9
deJ  <mark>	a3
deJ  <name>	a-26
deJ  <number>	a7
deJ  and	a-33
deJ  ask	a-28
deJ  because	a-22
deJ  doubt	a-30
deJ  hear	a14
deJ  i	a-23
deJ  moved	a-25
deJ  paper	a-22
deJ  role	a-23
deJ  send	a-18
deJ  tell	a4
deJ  that	a-35
deJ  they	a-30
deJ  time	a-13
deJ  way	a-30
deJ <figure> 	a-23
deJ <mark> 	a-9
deJ <name> 	a6
deJ and 	a-11
deJ and i	a-6
deJ and that	a-8
deJ because 	a-23
deJ because they	a-4
deJ doubt 	a-14
deJ hear 	a-19
deJ i 	a-5
deJ i moved	a12
deJ kin 	a-4
deJ moved 	a-3
deJ paper 	a-8
deJ send 	a-13
deJ that moved	a-13
deJ they 	a-17
deJ way 	a-23
deJ<mark>  	a-13
deJ<name>  	a6
deJ<number>  	a-9
deJable  	a-12
deJand  	a-7
deJand i 	a-5
deJbecause  	a-23
deJdoubt  	a-33
deJhush  	a-12
deJi  	a-4
deJi  that	a5
deJkin  	a-6
deJmoved  	a-10
deJpaper  	a-19
deJthat they 	a-23
deJthey  	a-15
deJthey  that	a14
deJwas  	a-13
deJway  	a-6
dea<day>	a4
dea<figure>	a-7
dea<number>	a7
deaa	a-17
deaand	a-40
deaas	a-8
deaat	a-10
deabefore	a-29
deabus	a-8
deaby	a-29
deaday	a-11
deaevery	a-16
deafirst	a-9
deafor	a-7
deafrom	a-24
deahas	a-12
deahe	a-10
deaher	a8
deahis	a-17
deahow	a-9
deain	a-6
deais	a-18
deait	a6
deanight	a-17
deanobody	a-16
deaof	a-4
deaoff	a-17
deaold	a-14
deaon	a-10
deaout	a8
deaover	a-20
deapeople	a-6
dearoom	a4
deaschool	a-21
deashe	a-14
deaso	a-26
deastill	a-18
deathat	a-26
deathe	a-27
deatheir	a-15
deathey	a-18
deato	a-21
deaup	a-13
deawas	a-14
deawhen	a-19
deawhere	a-18
deawhich	a-9
deawho	a-11
deawhole	a-11
deawith	a-19
deb<day>	a-15
deb<figure>	a-4
deb<mark>	a-3
deb<name>	a8
deb<number>	a-17
deba	a-24
deball	a-13
deband	a-5
debas	a-15
debat	a-17
debback	a-10
debbecause	a-4
debbefore	a10
debby	a-8
debday	a-9
debevery	a-25
debfirst	a-14
debfrom	a-10
debhas	a-8
debhe	a-5
debher	a-27
debhow	a-10
debi	a-7
debis	a-13
debit	a-8
debkids	a-6
debmade	a5
debnight	a-3
debnobody	a-8
debof	a-12
deboff	a-12
debold	a-12
debon	a-14
debonly	a6
debout	a-17
debover	a-23
debpeople	a-8
debroom	a-5
debschool	a-8
debshe	a-11
debso	a-8
debstill	a-28
debthat	a-9
debtheir	a-15
debthem	a-14
debto	a-29
debup	a-14
debwas	a11
debwhen	a-10
debwhere	a-19
debwhich	a-4
debwho	a-20
debwhole	a-6
debwith	a-4
dec<mark>	a16
dec<number>	a-10
deca	a4
decall	a-11
decand	a-18
decare	a3
decas	a-11
decat	a-22
decback	a-14
decbecause	a-5
decbefore	a-16
deccould	a14
decday	a-14
decdid	a23
decevery	a-11
decfor	a5
decfrom	a-25
dechad	a11
deche	a-6
decher	a-18
dechis	a3
dechow	a-9
deci	a4
decin	a-5
decis	a19
decit	a-14
deckids	a-13
decmy	a-18
decnobody	a-15
decof	a-25
decoff	a-14
decold	a-22
decout	a-7
decpeople	a-14
decroom	a-13
decsame	a-19
decso	a-15
decstill	a6
decthat	a-15
decthe	a-9
dectheir	a-13
decthem	a-19
decthey	a-11
decto	a-6
decup	a-13
decwas	a9
decwhat	a-12
decwhen	a-9
decwhere	a-16
decwhich	a-18
decwho	a-19
decwhole	a-13
decwith	a-33
dedabout the	a-4
dedand the	a-12
dedat the	a-5
dedfor the	a-10
dedfrom the	a-5
dedin a	a-5
dedin the	a-14
dedof a	a-11
dedof the	a-8
dedon the	a-12
dedover the	a-6
dedthe old	a-5
dedto the	a-6
dedwith a	a-5
dedwith the	a-6
deeand i	a6
deeand the	a6
deeat the	a-19
deefor the	a-18
deefrom the	a-12
deein a	a7
deein the	a-13
deeof the	a-5
deeon the	a-10
deethe old	a-18
deeto the	a-5
deewith a	a-10
deewith the	a-12
degand the	a-10
degat the	a-9
degfor the	a-10
degfrom the	a-12
degin a	a-7
degin the	a-13
degof the	a-15
degon the	a-14
degthe old	a-4
degto the	a-11
degwith a	a-4
degwith the	a-4
deh<base> and	a-14
deh<base> for	a-18
deh<base> the	a-9
deh<ed> <long>	a-14
deh<ing> <long>	a-9
deh<long> <base>	a-8
deh<long> <ing>	a-16
deh<long> <ly>	a7
deh<long> <name>	a-19
deh<long> <number>	a8
deh<long> <third>	a-19
deh<long> <who>	a-4
deh<long> a	a-12
deh<long> and	a-13
deh<long> at	a-7
deh<long> by	a3
deh<long> for	a-18
deh<long> from	a-8
deh<long> i	a-7
deh<long> in	a-21
deh<long> it	a-17
deh<long> of	a-16
deh<long> on	a3
deh<long> so	a-4
deh<long> that	a-6
deh<long> the	a-9
deh<long> to	a-25
deh<long> who	a-16
deh<long> with	a-12
deh<number> <long>	a-11
deh<past> <ing>	a-8
deh<past> <long>	a-24
deh<past> for	a-16
deh<past> in	a-25
deh<past> it	a-9
deh<past> to	a7
deh<third> <long>	a-12
deh<third> the	a-16
deh<who> <long>	a-15
deh<who> <past>	a-10
deh<who> <third>	a-13
deha <long>	a-11
dehand <base>	a-15
dehand <long>	a9
dehand <past>	a-15
dehand i	a6
dehand the	a6
dehat <long>	a-9
dehat the	a-19
dehby <long>	a-22
dehfor <long>	a-21
dehfor the	a-18
dehfrom the	a-12
dehher <long>	a-6
dehhis <long>	a-20
dehi <base>	a-9
dehi <long>	a-7
dehin <long>	a-17
dehin a	a7
dehin the	a-13
dehit <past>	a5
dehof <long>	a-10
dehof the	a-5
dehold <long>	a-10
dehon <long>	a-21
dehon the	a-10
dehthat <past>	a-4
dehthe <base>	a-13
dehthe old	a-18
dehto <base>	a-10
dehto the	a-5
dehwho <past>	a-14
dehwith a	a-10
dehwith the	a-12
dei<base> <long> <long>	a-28
dei<base> the <long>	a-8
dei<ing> <long> <long>	a-9
dei<long> <base> <long>	a-28
dei<long> <ing> <long>	a-14
dei<long> <long> <long>	a-21
dei<long> <long> <past>	a3
dei<long> <long> <who>	a-8
dei<long> <long> and	a8
dei<long> <long> i	a6
dei<long> <long> the	a-15
dei<long> <who> <past>	a5
dei<long> and <long>	a-11
dei<long> i <past>	a-3
dei<long> in <long>	a-5
dei<long> in the	a-12
dei<long> of <long>	a-7
dei<long> on the	a6
dei<long> the <long>	a-7
dei<who> <past> <long>	a-10
deia <long> <long>	a-7
deifor the <long>	a-18
deii <long> <base>	a-12
deiin a <long>	a8
deiin the <long>	a-6
deiof the <long>	a-4
deion the <long>	a-7
deithe <long> <base>	a-13
deithe <long> <long>	a4
deithe <long> <third>	a9
deithe <long> i	a-11
deiwith a <long>	a-7
dej<base> <long>	a5
dej<base> and	a-3
dej<base> for	a16
dej<base> in	a-33
dej<base> the	a-8
dej<ed> <long>	a-17
dej<ing> a	a-7
dej<ing> the	a-19
dej<long> <base>	a3
dej<long> <ing>	a-5
dej<long> <ly>	a7
dej<long> <mark>	a21
dej<long> <name>	a12
dej<long> <number>	a-14
dej<long> <third>	a-27
dej<long> <who>	a-19
dej<long> a	a-11
dej<long> and	a-4
dej<long> at	a-12
dej<long> by	a-26
dej<long> for	a5
dej<long> from	a-8
dej<long> i	a18
dej<long> in	a-28
dej<long> it	a-17
dej<long> of	a-10
dej<long> on	a-11
dej<long> so	a-6
dej<long> that	a-3
dej<long> the	a-26
dej<long> to	a-9
dej<long> who	a-7
dej<number> <long>	a-5
dej<past> <ing>	a-9
dej<past> <long>	a-35
dej<past> for	a-16
dej<past> from	a-7
dej<past> in	a-31
dej<past> it	a-3
dej<past> on	a-7
dej<past> to	a-5
dej<third> <long>	a-24
dej<third> the	a-4
dej<who> <base>	a-12
dej<who> <past>	a-18
dej<who> <third>	a-14
deja <long>	a-10
dejand <past>	a-6
dejand the	a-10
dejat <long>	a-8
dejat the	a-9
dejby <long>	a-14
dejfor the	a-10
dejfrom the	a-12
dejher <long>	a14
dejhis <long>	a-9
dejhow <who>	a-8
dejin <long>	a-12
dejin a	a-7
dejin the	a-13
dejof <long>	a-11
dejof the	a-15
dejold <long>	a-7
dejon <long>	a-13
dejon the	a-14
dejthat <past>	a-8
dejthat <third>	a-5
dejthe <base>	a-5
dejthe <ing>	a-4
dejthe <long>	a-10
dejthe old	a-4
dejto <base>	a-11
dejto the	a-11
dejwho <past>	a-16
dejwith <long>	a-9
dejwith a	a-4
dejwith the	a-4
dek<base> <long> <long>	a-4
dek<base> the <long>	a-4
dek<ing> <long> <long>	a-8
dek<ing> the <long>	a-6
dek<long> <ing> <long>	a4
dek<long> <ing> the	a-28
dek<long> <long> <base>	a-9
dek<long> <long> <long>	a-22
dek<long> <long> <past>	a-11
dek<long> <long> <who>	a-8
dek<long> <long> and	a-6
dek<long> <long> for	a-12
dek<long> <long> in	a-11
dek<long> <long> the	a-28
dek<long> <number> <long>	a4
dek<long> <who> <third>	a-13
dek<long> a <long>	a-5
dek<long> in <long>	a-15
dek<long> in the	a-6
dek<long> of <long>	a-11
dek<long> on the	a-8
dek<long> the <long>	a-8
dek<past> the <long>	a-9
dek<third> <long> <long>	a-15
dek<third> the <long>	a-7
dek<who> <third> the	a-9
deka <long> <long>	a-6
deka <long> in	a-5
dekher <long> <long>	a-14
dekin a <long>	a-5
dekin the <long>	a-4
dekof <long> <long>	a12
dekof the <long>	a-7
dekthe <base> <long>	a11
dekthe <long> <who>	a6
dekthe <long> i	a13
dekthe old <long>	a-5
del<base> <long> <long>	a-15
del<ing> the <long>	a-19
del<long> <base> <long>	a5
del<long> <ing> <long>	a-12
del<long> <long> <base>	a-6
del<long> <long> <long>	a-11
del<long> <long> <past>	a-14
del<long> <long> <who>	a-4
del<long> <long> and	a-9
del<long> <long> for	a-4
del<long> <long> i	a-3
del<long> <long> in	a-9
del<long> <long> the	a-8
del<long> <who> <past>	a-14
del<long> <who> <third>	a-10
del<long> i <past>	a20
del<long> in <long>	a-5
del<long> in the	a-5
del<long> of <long>	a-5
del<long> on the	a-7
del<long> that <past>	a8
del<long> the <long>	a-35
del<past> the <long>	a15
del<third> <long> <long>	a-22
dela <long> <long>	a-7
delfor the <long>	a-8
delin a <long>	a-7
delin the <long>	a-8
delof <long> <long>	a-8
delof the <long>	a-19
delon the <long>	a-8
delthe <base> <long>	a-5
delthe <long> <base>	a-6
delthe <long> <long>	a-4
delthe <long> i	a-7
dem,<long>	a8
dem.i	a-6
dem<day>	a-15
dem<ed>	a-19
dem<ing>	a-28
dem<long>	a-11
dem<ly>	a6
dem<mark>	a-3
dem<name>	a-4
dem<number>	a-17
dem<past>	a-7
dem<third>	a-17
dem<who>	a9
dema	a-24
demall	a-13
demand	a-7
demas	a-15
demat	a-17
demback	a-10
demby	a-8
demday	a-9
demfrom	a-21
demher	a-27
demhow	a-10
demkids	a-6
demof	a-12
demoff	a-12
demold	a-12
demon	a-14
demout	a-17
demover	a-23
demroom	a-5
demthat	a-10
demthe	a-5
demthem	a-14
demto	a-29
demup	a-14
demwhen	a-20
demwho	a-14
demwith	a-3
dfor <number>	a-8
dfor a	a-6
dfor the	a-8
dfrom a	a-7
dfrom my	a-9
dfrom the	a-10
di can	a-9
di did	a-16
di have	a-13
di've got	a-11
din <number>	a-19
din a	a-6
din my	a-12
din the	a-19
dis a	a-8
dis my	a-9
dis the	a-14
dmy last	a-27
dmy own	a-7
do#0	a43
do#1	a-38
do#2	a-15
do#3	a-25
do#4	a-18
do#5	a-5
do#6	a-21
do#7	a-18
do#8	a-16
do#9	a-24
doE<mark>	a-13
doE<month>	a-9
doE<name>	a3
doE<number>	a-12
doEable	a-4
doEbecause	a-3
doEdoubt	a-8
doEfeel	a-12
doEhear	a-6
doEi	a-5
doEkin	a-21
doEmention	a3
doEmoved	a-17
doEno	a-3
doEpaper	a-7
doEpay	a9
doEsend	a-14
doEtalk	a-10
doEthey	a3
doEtime	a-13
doEwas	a-8
doEway	a-18
doEyou	a-21
doF<figure>	a-10
doF<mark>	a-14
doF<name>	a-19
doF<name>'s	a-14
doFable	a-8
doFand	a-7
doFask	a-4
doFdoubt	a4
doFfeel	a10
doFhear	a-11
doFhush	a-18
doFkin	a-10
doFmention	a-6
doFmoved	a-9
doFno	a4
doFpay	a6
doFrole	a8
doFsend	a3
doFtell	a-22
doFthat	a-11
doFthey	a-10
doFtime	a-5
doFwas	a-8
doFway	a11
doFyou	a4
doG<mark> <name>	a-9
doG<mark> ask	a-8
doG<mark> mention	a8
doG<mark> tell	a-15
doG<number> <number>	a-30
doG<number> ask	a-19
doG<number> i	a-22
doG<number> that	a-26
doG<number> they	a-19
doG<number> time	a-8
doGable because	a-16
doGable doubt	a-14
doGable i	a4
doGable they	a-12
doGand doubt	a-18
doGand i	a-3
doGand that	a15
doGand they	a-13
doGand was	a-20
doGask i	a-6
doGask that	a-6
doGask they	a-5
doGbecause <figure>	a-5
doGbecause and	a12
doGbecause i	a-5
doGbecause that	a5
doGbecause they	a4
doGdoubt <mark>	a-32
doGdoubt <name>	a-20
doGdoubt and	a-24
doGdoubt because	a-6
doGdoubt doubt	a-25
doGdoubt paper	a-7
doGdoubt tell	a-4
doGdoubt that	a3
doGdoubt was	a-15
doGfeel i	a10
doGhear that	a13
doGhear they	a-6
doGi able	a5
doGi and	a-3
doGi ask	a-3
doGi because	a-17
doGi doubt	a-16
doGi hear	a10
doGi i	a6
doGi moved	a-11
doGi no	a-6
doGi paper	a-9
doGi send	a11
doGi tell	a-11
doGi that	a-18
doGi they	a-21
doGi was	a-6
doGpaper and	a9
doGpaper i	a-5
doGpaper that	a-14
doGrole i	a-9
doGtalk i	a-3
doGtell and	a9
doGtell paper	a8
doGtell that	a-14
doGthat doubt	a-9
doGthat that	a5
doGthat they	a-5
doGthat was	a-4
doGthey and	a-23
doGthey ask	a-14
doGthey hear	a-5
doGthey tell	a5
doGthey that	a-4
doGwas i	a-12
doGwas that	a-7
doH 	a-15
doH <mark>	a-13
doH <name>	a-22
doH <number>	a-3
doH able	a-8
doH and	a-26
doH because	a-19
doH i	a-9
doH role	a10
doH tell	a-13
doH that	a4
doH was	a-12
doH way	a-19
doH<name> 	a14
doH<number> 	a-13
doH<number> able	a-4
doHable 	a-17
doHand 	a-10
doHand doubt	a-8
doHand i	a11
doHbecause 	a-16
doHbecause i	a8
doHi 	a-5
doHi tell	a-7
doHpaper 	a-13
doHthey 	a-6
doHwas 	a-7
doI <mark>	a-3
doI <number>	a-16
doI able	a-21
doI doubt	a-8
doI i	a5
doI paper	a-19
doI role	a-10
doI they	a-9
doI way	a-13
doI<number> 	a-8
doI<number> able	a-7
doIable 	a-5
doIand doubt	a-10
doIbecause 	a6
doIdoubt 	a-14
doIi doubt	a-10
doIno 	a-8
doIrole 	a3
doIthat 	a-14
doIthat i	a-14
doIthey 	a-18
doIwas 	a-10
doJ  	a-15
doJ  <name>	a5
doJ  <number>	a-26
doJ  and	a-22
doJ  because	a-16
doJ  i	a-6
doJ  paper	a5
doJ  that	a-9
doJ and 	a-22
doJ and doubt	a-8
doJ doubt 	a7
doJ i 	a-7
doJ i tell	a-16
doJ they 	a-10
doJ was 	a-17
doJ<number>  	a-17
doJable  	a-8
doJand doubt 	a-8
doJbecause  	a-5
doJdoubt  	a-9
doJno  	a4
doJpaper  	a-11
doJwas  	a-4
doa<number>	a5
doaa	a-25
doaall	a-21
doaand	a-18
doaat	a-18
doabe	a-11
doadone	a-34
doafor	a-3
doafrom	a10
doahave	a-11
doai	a-14
doai've	a-6
doais	a-27
doait	a18
doalast	a-15
doame	a12
doamy	a-12
doanever	a-12
doano	a-8
doanot	a-14
doaof	a-16
doaon	a-19
doaonly	a-18
doathat	a-18
doathe	a-20
doato	a-20
doatoo	a-24
doaup	a17
doawas	a-20
doawhen	a-17
doawith	a-10
doawould	a-19
doayears	a13
dob<name>	a18
dob<number>	a-19
doba	a3
dobat	a-23
dobbe	a-28
dobdone	a-12
dobfor	a-11
dobfrom	a-7
dobhave	a-9
dobhe	a-21
dobin	a-7
doblast	a-9
dobme	a-15
dobmy	a-9
dobnever	a-21
dobnot	a-9
dobof	a-13
dobso	a-5
dobthe	a-8
dobthey	a-7
dobto	a-7
dobtoo	a-7
dobup	a-17
dobwas	a3
dobwhen	a-21
dobwith	a-16
dobyears	a-5
doc<mark>	a-14
doc<name>	a-10
doc<number>	a-5
doca	a-15
docand	a-19
docat	a-19
docbe	a-5
docdone	a-11
docenough	a14
docfrom	a-16
dochave	a21
doche	a5
doci	a-14
docin	a-20
docit	a-18
docme	a-26
docnever	a-10
docno	a-3
docof	a-10
docon	a-4
doconly	a-17
docso	a-15
docthat	a13
docthe	a7
docto	a4
doctoo	a-18
docup	a-15
docwas	a8
docwhen	a-17
docwith	a-9
docyears	a-8
dodi have	a-14
dodin the	a-6
dodthat i	a-5
doei said	a-3
doein the	a-14
dof a	a-12
dof my	a-10
dof the	a-14
dogi have	a-5
dogin the	a-14
doh<base> <long>	a-23
doh<base> the	a-20
doh<ing> <long>	a-14
doh<long> <base>	a-12
doh<long> <long>	a-3
doh<long> <mark>	a-7
doh<long> <number>	a8
doh<long> <past>	a-17
doh<long> <third>	a9
doh<long> <who>	a-9
doh<long> and	a-11
doh<long> for	a-10
doh<long> of	a-10
doh<long> to	a8
doh<number> <long>	a-9
doh<third> <long>	a-32
doh<who> <past>	a-4
doha <long>	a8
dohand <long>	a-18
dohfor <long>	a8
dohi <base>	a8
dohi <past>	a3
dohin the	a-14
dohthe <long>	a-11
dohto <base>	a-19
doi<long> <long> <base>	a-14
doi<long> <long> <long>	a-13
doi<long> <long> i	a-14
doi<long> and <long>	a-5
doi<long> i <past>	a-29
doj<base> <long>	a-13
doj<ing> <long>	a-5
doj<long> <base>	a4
doj<long> <ing>	a-18
doj<long> <long>	a-4
doj<long> <mark>	a4
doj<long> <number>	a-10
doj<long> <past>	a-4
doj<long> <who>	a6
doj<long> and	a-9
doj<long> for	a-12
doj<long> i	a19
doj<long> of	a-9
doj<long> to	a-5
doj<number> <long>	a-17
doj<past> <long>	a-19
doj<third> <long>	a-8
doj<who> <past>	a-10
doja <long>	a-5
dojfor <long>	a-11
doji <base>	a-5
doji <long>	a-6
doji <past>	a-8
dojin the	a-14
dojmy <long>	a-12
dojno <long>	a-8
dojthe <long>	a-7
dojto <base>	a-8
dok<long> <long> <base>	a10
dok<long> <long> <long>	a-3
doki <long> <base>	a-17
dokthat i <base>	a-5
dol<long> <long> <long>	a-30
dol<long> <long> i	a3
dol<long> and <long>	a-11
dol<long> i <past>	a6
dom.i	a33
dom<base>	a-3
dom<ed>	a-18
dom<ing>	a-7
dom<long>	a-18
dom<number>	a-18
dom<past>	a5
dom<third>	a11
doma	a3
domat	a-23
domdone	a-12
domfor	a-11
domfrom	a-7
domi	a-3
domin	a-7
domit	a-4
domme	a-15
dommy	a-10
domnot	a-8
domof	a-13
domon	a-26
domso	a3
domthe	a-8
domto	a-13
domtoo	a-7
domup	a-17
domwhen	a-21
domwith	a-16
don	a3
don a	a-13
don my	a-15
don the	a-15
don,	a5
don.	a8
doo	a-3
dout of	a-27
dover the	a-6
dthat i	a-5
dthat my	a-9
dthat same	a-13
dthe <number>	a-17
dthe first	a-11
dthe night	a-12
dthe old	a-20
dthe same	a-6
dthe whole	a-12
dto the	a-17
dup the	a-12
dwas <number>	a22
dwas a	a-8
dwas the	a-14
dwith <number>	a-16
dwith a	a-7
dwith my	a-7
dwith the	a-14
e<mark> <name>	a23
e<name> <name>	a-8
e<number> hundred	a-8
e<number> of	a-9
e<number> years	a-10
eand <name>	a-4
eand he	a12
eand i	a7
eand nobody	a-20
eand not	a-8
eas a	a7
eat <number>	a-10
eat the	a7
ebefore the	a7
efor <number>	a-19
efrom a	a-9
efrom my	a5
efrom the	a-7
ei could	a12
ei did	a-24
ei have	a-6
ei said	a3
ei told	a3
ei was	a-5
ein my	a-11
ein the	a-15
emr <name>	a5
emy last	a-12
emy own	a-5
eof my	a-5
eof the	a-10
eon a	a-7
eon my	a-16
eon the	a-5
eout of	a-5
eshe said	a5
eso i	a-5
ethe <number>	a3
ethe old	a11
ethe same	a-9
ethe whole	a-12
eto the	a-22
ewas a	a-9
ewas the	a21
ewhen they	a13
ewith a	a-10
ewith the	a-19
g<name> <name>	a-4
g<number> hundred	a-19
g<number> of	a-7
g<number> years	a-10
gand i	a-15
gand nobody	a-5
gand not	a-10
gand the	a-14
gas a	a-9
gat <number>	a-5
gat my	a-12
gat the	a-20
gfor <number>	a-11
gfor a	a-6
gfor the	a-14
gfrom a	a-16
gfrom my	a-11
gfrom the	a-16
gi can	a-5
gi did	a-5
gi have	a-8
gi was	a-9
gi've got	a-7
gin <number>	a-8
gin a	a-13
gin my	a-8
gin the	a-13
gmy last	a-6
gmy own	a-6
gof my	a-14
gof the	a-17
gon a	a-8
gon my	a-15
gon the	a-17
gout of	a-6
gthe <number>	a-5
gthe first	a-7
gthe night	a-3
gthe old	a-15
gthe same	a-10
gthe whole	a-10
gto the	a-11
gwas <number>	a-14
gwas the	a-11
gwith a	a-6
gwith the	a-15
h<base> <base>	a-12
h<base> <ing>	a-27
h<base> <number>	a-23
h<base> <third>	a-17
h<base> and	a-17
h<base> at	a-8
h<base> for	a-23
h<base> from	a-6
h<base> i	a-14
h<base> it	a-13
h<base> of	a-29
h<base> on	a-7
h<base> so	a-18
h<base> that	a-4
h<base> the	a-24
h<base> to	a12
h<base> up	a-22
h<base> with	a-17
h<day> <long>	a-6
h<ed> <long>	a6
h<figure> <long>	a-11
h<ing> <base>	a-20
h<ing> <long>	a-5
h<ing> <past>	a-11
h<ing> <who>	a8
h<ing> and	a-6
h<ing> i	a8
h<ing> the	a-33
h<long> <base>	a3
h<long> <day>	a-14
h<long> <ed>	a-23
h<long> <figure>	a-18
h<long> <ing>	a-7
h<long> <long>	a3
h<long> <ly>	a-3
h<long> <mark>	a-8
h<long> <name>	a-7
h<long> <number>	a4
h<long> <third>	a5
h<long> <who>	a-9
h<long> a	a-24
h<long> and	a-3
h<long> are	a4
h<long> as	a-6
h<long> at	a-21
h<long> by	a4
h<long> for	a-16
h<long> from	a-5
h<long> his	a-32
h<long> in	a3
h<long> it	a-3
h<long> my	a-10
h<long> no	a-24
h<long> not	a-23
h<long> so	a-28
h<long> that	a-8
h<long> the	a3
h<long> then	a-15
h<long> to	a-5
h<long> what	a-18
h<long> when	a-15
h<long> who	a-17
h<long> with	a-24
h<ly> <base>	a-10
h<mark> <base>	a13
h<mark> <long>	a14
h<mark> <name>	a23
h<mark> <past>	a-12
h<name> <long>	a-14
h<name> <name>	a-8
h<name> <past>	a3
h<name> <third>	a-3
h<number> <ed>	a-8
h<number> <long>	a-5
h<number> <third>	a-26
h<number> of	a-9
h<past> <base>	a-16
h<past> <ing>	a-13
h<past> <long>	a-5
h<past> <number>	a-35
h<past> <past>	a-27
h<past> a	a-9
h<past> all	a-23
h<past> for	a-17
h<past> from	a-8
h<past> her	a-18
h<past> in	a5
h<past> it	a-19
h<past> me	a-3
h<past> my	a-30
h<past> of	a-29
h<past> on	a-20
h<past> that	a9
h<past> the	a8
h<past> with	a4
h<third> <number>	a-4
h<third> in	a-26
h<third> it	a-13
h<who> <base>	a-6
h<who> <ed>	a6
h<who> <third>	a-4
ha <base>	a-22
ha <ing>	a10
ha <long>	a-12
ha <past>	a-9
hall <long>	a4
hand <long>	a5
hand <name>	a-4
hand <past>	a-3
hand <who>	a4
hand i	a7
hand not	a-8
has a	a7
hat <long>	a-23
hat <number>	a-10
hat the	a7
hby <long>	a-29
hcan <base>	a-13
hfor <long>	a-8
hfor <number>	a-19
hfrom <long>	a-18
hfrom a	a-9
hfrom my	a5
hfrom the	a-7
hher <long>	a-14
hhis <long>	a-22
hi <base>	a6
hi <past>	a-6
hin <long>	a-25
hin my	a-11
hin the	a-15
hit <past>	a4
hit <third>	a12
hlast <long>	a-12
hmr <name>	a5
hmy <base>	a9
hmy <long>	a-6
hmy last	a-12
hno <long>	a-30
hof <long>	a-13
hof my	a-5
hof the	a-10
hold <long>	a-14
hon <long>	a-29
hon a	a-7
hon my	a-16
hon the	a-5
hout of	a-5
hsame <long>	a-10
hso <long>	a3
hso <who>	a5
hso i	a-5
hthat <third>	a8
hthe <base>	a-10
hthe <number>	a3
hthe <third>	a-27
hthe old	a11
hthe same	a-9
hthen <long>	a-8
hto <long>	a-8
hto the	a-22
hwe <past>	a6
hwhen <who>	a5
hwho <past>	a-14
hwith <long>	a-5
hwith a	a-10
hwith the	a-19
hyou <base>	a-9
i<base> <long> <base>	a-15
i<base> <long> <long>	a-7
i<base> <long> <past>	a-27
i<base> a <long>	a-5
i<base> i <past>	a-19
i<base> the <long>	a-12
i<ed> <long> <long>	a13
i<ing> <long> <long>	a-11
i<ing> <long> <who>	a-9
i<long> <base> <base>	a-12
i<long> <base> <ing>	a-12
i<long> <base> <long>	a-14
i<long> <base> i	a-5
i<long> <base> in	a-6
i<long> <base> that	a3
i<long> <base> the	a9
i<long> <ing> <long>	a-8
i<long> <long> <base>	a7
i<long> <long> <figure>	a-22
i<long> <long> <ing>	a-10
i<long> <long> <long>	a-19
i<long> <long> <ly>	a-26
i<long> <long> <mark>	a-15
i<long> <long> <name>	a-28
i<long> <long> <number>	a12
i<long> <long> <past>	a-3
i<long> <long> <third>	a-15
i<long> <long> at	a-16
i<long> <long> for	a-19
i<long> <long> from	a-13
i<long> <long> i	a-6
i<long> <long> in	a-13
i<long> <long> my	a-17
i<long> <long> of	a-19
i<long> <long> on	a-6
i<long> <long> that	a-18
i<long> <long> the	a-16
i<long> <long> to	a-14
i<long> <long> with	a-13
i<long> <mark> <base>	a-5
i<long> <name> <past>	a-9
i<long> <number> <long>	a-9
i<long> <past> <long>	a-8
i<long> <past> <past>	a-9
i<long> <past> a	a7
i<long> <past> me	a-4
i<long> <past> to	a-22
i<long> <third> <long>	a-25
i<long> <who> <past>	a-9
i<long> <who> <third>	a-6
i<long> a <long>	a-24
i<long> and <long>	a-10
i<long> and <past>	a-11
i<long> and <who>	a-9
i<long> and i	a10
i<long> and the	a-5
i<long> at <long>	a-8
i<long> at the	a-19
i<long> for <long>	a-9
i<long> for <number>	a-20
i<long> for the	a-14
i<long> from the	a-9
i<long> i <long>	a-3
i<long> i <past>	a-8
i<long> in <long>	a-13
i<long> in a	a-9
i<long> in the	a-17
i<long> my <long>	a7
i<long> of <long>	a-25
i<long> of the	a12
i<long> on <long>	a-26
i<long> on the	a7
i<long> that <past>	a-13
i<long> that <third>	a-31
i<long> the <long>	a4
i<long> with <long>	a-11
i<long> with a	a-8
i<long> with the	a-12
i<number> <long> and	a-4
i<number> <long> i	a-23
i<past> <number> <long>	a-17
i<past> a <long>	a-8
i<past> for the	a-4
i<past> my <long>	a-18
i<past> the <long>	a7
i<past> to <base>	a4
i<third> the <long>	a-22
i<who> <long> <base>	a-3
i<who> <past> me	a-4
ia <long> in	a-9
iand <long> <base>	a12
iand <long> <long>	a-6
iand <long> <past>	a-8
iand i <past>	a15
iand the <long>	a-9
iat the <long>	a16
ican <base> <long>	a-4
ifor <long> <long>	a-23
ifor <number> <long>	a-20
ifor the <long>	a-6
ifrom the <long>	a-19
ii <long> <past>	a-7
ii <past> <long>	a10
ii <past> that	a23
ii <past> to	a30
iin <long> <long>	a-16
iin a <long>	a12
iin the <long>	a-16
imy <long> <past>	a-14
iof <long> <long>	a-9
iof my <long>	a-5
iof the <long>	a-11
iso i <past>	a-7
ithe <base> <long>	a-16
ithe <ing> <long>	a-18
ithe <long> <base>	a-13
ithe <long> <number>	a-15
ithe <long> <past>	a5
ithe <long> <third>	a3
ithe <long> and	a-20
ithe <long> for	a-9
ithe <long> i	a-19
ithe <long> of	a-6
ito the <long>	a-15
iwith a <long>	a-7
iwith the <long>	a-12
j<base> <base>	a-10
j<base> <ing>	a-15
j<base> <number>	a-5
j<base> <past>	a-13
j<base> <third>	a-30
j<base> <who>	a-18
j<base> a	a-23
j<base> and	a-12
j<base> at	a4
j<base> for	a-20
j<base> i	a5
j<base> it	a-16
j<base> of	a-11
j<base> on	a-4
j<base> so	a-4
j<base> that	a-25
j<base> the	a-5
j<base> to	a-8
j<base> up	a-19
j<base> with	a-35
j<ed> <long>	a-9
j<figure> <long>	a-24
j<ing> <base>	a3
j<ing> <past>	a-16
j<ing> a	a-13
j<ing> and	a-5
j<ing> for	a-16
j<ing> i	a-3
j<ing> in	a-19
j<ing> on	a-17
j<ing> with	a-15
j<long> <base>	a5
j<long> <day>	a-28
j<long> <ed>	a4
j<long> <figure>	a-16
j<long> <ing>	a6
j<long> <long>	a8
j<long> <ly>	a14
j<long> <mark>	a10
j<long> <name>	a9
j<long> a	a7
j<long> are	a-15
j<long> by	a10
j<long> day	a3
j<long> for	a6
j<long> from	a-3
j<long> his	a10
j<long> i	a17
j<long> in	a-24
j<long> it	a18
j<long> my	a15
j<long> no	a-6
j<long> not	a5
j<long> of	a-20
j<long> on	a6
j<long> so	a16
j<long> that	a8
j<long> then	a3
j<long> to	a10
j<long> what	a28
j<long> when	a-6
j<long> who	a-18
j<long> with	a-3
j<ly> <base>	a-15
j<ly> <long>	a-9
j<name> <name>	a-4
j<name> <past>	a-3
j<number> <ed>	a-19
j<number> <long>	a-16
j<number> <third>	a-5
j<number> of	a-7
j<past> <base>	a-25
j<past> <ing>	a-10
j<past> <long>	a-7
j<past> <number>	a8
j<past> a	a-23
j<past> all	a-11
j<past> for	a-20
j<past> from	a-15
j<past> her	a-16
j<past> in	a-28
j<past> it	a-18
j<past> me	a-16
j<past> my	a-3
j<past> of	a-5
j<past> on	a-19
j<past> that	a-16
j<past> the	a-6
j<past> to	a-13
j<past> up	a-11
j<past> with	a-9
j<third> <long>	a-16
j<third> <number>	a14
j<third> <past>	a-20
j<third> in	a-29
j<third> it	a-23
j<third> the	a-17
j<third> to	a-19
j<who> <base>	a-13
j<who> <long>	a-22
j<who> <past>	a-19
j<who> <third>	a-14
ja <base>	a-17
ja <ing>	a-5
ja <long>	a-15
ja <past>	a-5
jall <long>	a-18
jand <base>	a-9
jand <long>	a-17
jand <past>	a-16
jand <who>	a-11
jand i	a-15
jand not	a-10
jand the	a-14
jas a	a-9
jat <long>	a-15
jat <number>	a-5
jat my	a-12
jat the	a-20
jby <long>	a-14
jcan <base>	a-15
jfor <long>	a-4
jfor <number>	a-11
jfor a	a-6
jfor the	a-14
jfrom <long>	a-21
jfrom a	a-16
jfrom my	a-11
jfrom the	a-16
jher <base>	a-11
jher <long>	a5
jhis <long>	a-13
jhow <who>	a-8
ji <base>	a-16
ji <long>	a-22
ji <past>	a-10
ji can	a-5
ji've <long>	a-24
ji've <past>	a-8
jin <long>	a-8
jin <number>	a-8
jin a	a-13
jin my	a-8
jin the	a-13
jit <long>	a-5
jit <past>	a-25
jlast <long>	a-18
jme <ing>	a9
jmy <base>	a-11
jmy <ing>	a-20
jmy <long>	a-11
jmy last	a-6
jno <long>	a-11
jof <long>	a-17
jof my	a-14
jof the	a-17
jold <long>	a-12
jon <long>	a-21
jon a	a-8
jon my	a-15
jon the	a-17
jour <long>	a-9
jout of	a-6
jsame <long>	a-14
jso <long>	a-14
jso <who>	a-11
jthat <long>	a-9
jthat <past>	a-25
jthat <third>	a-7
jthe <base>	a-9
jthe <ing>	a-10
jthe <long>	a-11
jthe <number>	a-5
jthe <third>	a-20
jthe old	a-15
jthe same	a-10
jto <base>	a-14
jto <long>	a-23
jto the	a-11
jwe <past>	a-8
jwhen <who>	a-22
jwho <past>	a-18
jwith <long>	a-12
jwith a	a-6
jwith the	a-15
k<base> <long> <long>	a-3
k<base> <long> <past>	a6
k<base> <long> and	a-11
k<base> <number> <long>	a-13
k<base> a <long>	a-8
k<base> i <past>	a-6
k<base> my <long>	a-6
k<base> the <long>	a-8
k<figure> <long> <long>	a-23
k<ing> <long> <long>	a16
k<ing> <long> <who>	a5
k<ing> a <long>	a-10
k<ing> the <long>	a-6
k<long> <base> <long>	a16
k<long> <base> <past>	a-27
k<long> <base> in	a7
k<long> <base> the	a-19
k<long> <ing> <long>	a3
k<long> <long> <base>	a-3
k<long> <long> <long>	a8
k<long> <long> <ly>	a12
k<long> <long> <mark>	a30
k<long> <long> <name>	a18
k<long> <long> <number>	a-16
k<long> <long> <past>	a10
k<long> <long> <third>	a5
k<long> <long> at	a-16
k<long> <long> in	a-13
k<long> <long> my	a11
k<long> <long> of	a-10
k<long> <long> on	a-11
k<long> <long> that	a9
k<long> <long> the	a-6
k<long> <long> to	a-3
k<long> <number> <long>	a-5
k<long> <past> <long>	a10
k<long> <past> a	a-16
k<long> <past> the	a-21
k<long> <past> to	a-9
k<long> <third> <long>	a-3
k<long> <who> <past>	a-11
k<long> <who> <third>	a-13
k<long> a <long>	a-15
k<long> and <long>	a-12
k<long> and <past>	a-12
k<long> and <who>	a-9
k<long> and i	a-12
k<long> and the	a-10
k<long> at <long>	a-6
k<long> at the	a-12
k<long> for <long>	a-16
k<long> for <number>	a-6
k<long> for the	a-8
k<long> from the	a-10
k<long> i <base>	a-13
k<long> i <long>	a-14
k<long> i <past>	a-5
k<long> in a	a-5
k<long> in the	a-8
k<long> my <long>	a-7
k<long> of <long>	a-11
k<long> of my	a-12
k<long> of the	a-12
k<long> on <long>	a-11
k<long> on the	a-14
k<long> that <past>	a-22
k<long> that <third>	a-9
k<long> the <long>	a-13
k<long> to <base>	a-17
k<long> with <long>	a-10
k<long> with the	a-7
k<number> <long> <long>	a-3
k<number> <long> and	a-25
k<number> <long> i	a10
k<number> <long> of	a-5
k<past> <ing> <long>	a-21
k<past> <long> <long>	a3
k<past> <number> <long>	a-4
k<past> <number> of	a-4
k<past> a <long>	a-4
k<past> for the	a-12
k<past> my <long>	a-6
k<past> on the	a-8
k<past> the <long>	a-10
k<past> to <base>	a-6
k<third> <long> <long>	a10
k<third> a <long>	a-6
k<third> the <long>	a-8
k<third> to <base>	a-11
k<who> <past> <long>	a-29
k<who> <past> the	a-22
k<who> <third> the	a-9
ka <base> <long>	a-20
ka <long> <base>	a-3
ka <long> <long>	a-16
ka <long> and	a-12
ka <long> in	a-12
ka <long> of	a-9
kand <long> <long>	a-10
kand <long> <past>	a-20
kand <who> <past>	a-5
kand i <past>	a-7
kand the <long>	a-8
kat the <long>	a-10
kcan <base> <long>	a-10
kfor <number> <long>	a-16
kfor a <long>	a-5
kfor the <long>	a-9
kfrom the <long>	a-12
kher <long> <long>	a-18
ki <base> <long>	a-30
ki <long> <base>	a-23
ki <past> <long>	a-21
ki <past> <number>	a-8
ki <past> a	a-5
ki <past> my	a-13
ki <past> the	a-16
ki can <base>	a-8
kin <long> <long>	a-7
kin <number> <long>	a-3
kin a <long>	a-5
kin the <long>	a-5
kmy <base> <long>	a-18
kmy <long> <base>	a-23
kmy <long> <long>	a-30
kmy <long> <past>	a-10
kmy <long> <third>	a-33
kof <long> <long>	a-4
kof my <long>	a-6
kof the <long>	a-8
kon <long> <long>	a-23
kon the <long>	a-9
kthat i <base>	a-5
kthat my <long>	a-7
kthe <ing> <long>	a-34
kthe <long> <ing>	a-24
kthe <long> <long>	a-15
kthe <long> <number>	a-5
kthe <long> <past>	a-18
kthe <long> <third>	a-27
kthe <long> <who>	a18
kthe <long> and	a6
kthe <long> for	a-25
kthe <long> from	a-20
kthe <long> i	a3
kthe <long> in	a-17
kthe <long> of	a-5
kthe <long> that	a-3
kthe old <long>	a-5
kto the <long>	a-5
kwith the <long>	a-8
l<base> <long> <base>	a5
l<base> <long> <long>	a-28
l<base> <long> <past>	a18
l<base> <long> and	a-13
l<base> a <long>	a-14
l<base> the <long>	a-16
l<ed> <long> <long>	a-25
l<ing> <long> <long>	a-3
l<ing> <long> <who>	a-19
l<long> <base> <base>	a22
l<long> <base> <long>	a5
l<long> <base> <past>	a-27
l<long> <base> i	a-13
l<long> <base> in	a-23
l<long> <base> the	a-19
l<long> <ing> <long>	a6
l<long> <long> <base>	a-10
l<long> <long> <figure>	a-15
l<long> <long> <ing>	a-12
l<long> <long> <long>	a4
l<long> <long> <ly>	a4
l<long> <long> <name>	a-16
l<long> <long> <number>	a-4
l<long> <long> <who>	a6
l<long> <long> and	a-15
l<long> <long> at	a-13
l<long> <long> for	a-13
l<long> <long> i	a-3
l<long> <long> in	a-17
l<long> <long> my	a5
l<long> <long> of	a10
l<long> <long> with	a-14
l<long> <name> <past>	a12
l<long> <number> <long>	a8
l<long> <past> <long>	a-13
l<long> <past> a	a-4
l<long> <past> the	a5
l<long> <past> to	a-14
l<long> <third> <long>	a-29
l<long> <who> <past>	a-3
l<long> <who> <third>	a13
l<long> and <long>	a-6
l<long> and <past>	a3
l<long> and <who>	a3
l<long> and i	a16
l<long> at <long>	a-5
l<long> at the	a6
l<long> for <long>	a5
l<long> for <number>	a-17
l<long> for the	a4
l<long> from the	a-24
l<long> i <base>	a4
l<long> i <long>	a13
l<long> i <past>	a-3
l<long> in <long>	a-27
l<long> in a	a-24
l<long> in the	a-6
l<long> my <long>	a6
l<long> of <long>	a-8
l<long> of my	a-5
l<long> of the	a-5
l<long> on <long>	a-17
l<long> on the	a-8
l<long> that <past>	a14
l<long> that <third>	a15
l<long> the <long>	a5
l<long> to <base>	a5
l<long> with a	a-16
l<long> with the	a-11
l<number> <long> <long>	a-10
l<number> <long> and	a-4
l<number> <long> i	a-6
l<number> <long> of	a-11
l<past> <long> <long>	a-26
l<past> <number> <long>	a-22
l<past> <number> of	a-6
l<past> a <long>	a-10
l<past> for the	a-15
l<past> on the	a-15
l<past> the <long>	a6
l<past> to <base>	a-11
l<third> <long> <long>	a-3
l<third> the <long>	a-12
l<third> to <base>	a-14
l<who> <past> <long>	a-12
l<who> <past> the	a-7
la <base> <long>	a-4
la <long> <base>	a-4
la <long> <long>	a-10
la <long> in	a-3
land <long> <long>	a-9
land <long> <past>	a-8
land <who> <past>	a-9
land i <past>	a-9
land the <long>	a-6
lat the <long>	a-11
lcan <base> <long>	a-5
lfor <long> <long>	a-19
lfor <number> <long>	a-12
lfor the <long>	a-8
lfrom the <long>	a-11
li <base> <long>	a-10
li <long> <base>	a-19
li <past> my	a-4
li <past> the	a-7
li can <base>	a-5
lin <long> <long>	a-10
lin <number> <long>	a-6
lin a <long>	a-12
lin the <long>	a-9
lmy <base> <long>	a-11
lmy <long> <base>	a-5
lmy <long> <long>	a-11
lmy <long> <past>	a-6
lmy <long> <third>	a-11
lof <long> <long>	a-11
lof my <long>	a-7
lof the <long>	a-15
lon the <long>	a-14
lthe <base> <long>	a-5
lthe <ing> <long>	a-10
lthe <long> <base>	a-9
lthe <long> <ing>	a-8
lthe <long> <long>	a-14
lthe <long> <number>	a-5
lthe <long> <past>	a-7
lthe <long> <third>	a-9
lthe <long> <who>	a-4
lthe <long> from	a-4
lthe <long> i	a-7
lthe <long> in	a-4
lthe <long> of	a-7
lto the <long>	a-10
lwith the <long>	a-14
m+	a-5
m,<figure>	a-34
m,<long>	a4
m,<number>	a-10
m,<past>	a-28
m,<who>	a-8
m,and	a8
m.<name>	a-16
m.i	a-3
m<day>	a-7
m<ed>	a-19
m<ing>	a-10
m<long>	a3
m<name>	a-5
m<number>	a-7
m<third>	a3
m<who>	a3
m>	a4
ma	a-3
man	a-21
mand	a-3
mare	a-18
mas	a-8
mat	a-5
mback	a-31
mbeen	a-16
mbook	a-24
mboth	a-17
mbox	a-18
mbus	a-13
mbut	a-7
mcan	a-14
mcard	a-13
mday	a-9
mdone	a-20
mdown	a-18
meach	a-20
mever	a-27
mfor	a-8
mform	a-18
mhand	a-13
mher	a-28
mhim	a-20
mhis	a-9
mhome	a-16
mhow	a-3
mi'd	a-12
mi'm	a-9
mi've	a-10
mif	a13
min	a7
mit's	a4
mkids	a-13
mlast	a-17
mme	a-13
mmr	a3
mmy	a-8
mnew	a-11
mnext	a6
mnot	a3
mnow	a6
mof	a-21
moff	a-18
mold	a-20
mon	a-12
mour	a-16
mout	a-21
mover	a5
mpage	a-15
mroom	a-10
msame	a-12
mside	a-15
mso	a8
mteam	a-17
mthan	a-27
mthat	a-5
mthe	a8
mthem	a-22
mthis	a-9
mtill	a-22
mtime	a-19
mtoo	a-23
mup	a-21
mwe	a16
mwell	a11
mwhat	a-8
mwhen	a-12
mwho	a-22
mwith	a-6
myear	a-26
myou	a-3
n	a4
n,	a21
n.	a10
o	a14
re#0	a17
re#1	a-33
re#2	a-14
re#3	a-9
re#4	a-5
re#5	a-14
re#6	a-18
re#7	a-15
re#8	a-50
re#9	a-27
reE<figure>	a-5
reE<mark>	a-3
reE<month>	a6
reEable	a-4
reEask	a-7
reEbecause	a-5
reEdoubt	a-11
reEfeel	a3
reEhear	a-4
reEhush	a7
reEi	a-4
reEkin	a4
reEmention	a-13
reEmoved	a-6
reEno	a10
reErole	a-14
reEsend	a-5
reEtalk	a-15
reEtell	a-7
reEtime	a-5
reEwas	a-8
reEway	a-16
reEwe	a-13
reEyou	a-9
reF<day>	a-23
reF<figure>	a7
reF<mark>	a10
reF<name>	a-8
reF<name>'s	a-20
reFask	a-4
reFbecause	a-9
reFfeel	a10
reFhear	a-5
reFhush	a5
reFi	a6
reFkin	a-9
reFmention	a5
reFmoved	a-10
reFno	a-10
reFpay	a4
reFsend	a-6
reFtalk	a9
reFtell	a-7
reFthat	a-23
reFthey	a-17
reFtime	a-7
reFwas	a5
reFway	a6
reG<day> that	a-15
reG<day> they	a13
reG<mark> and	a-5
reG<mark> hear	a-12
reG<mark> mention	a7
reG<mark> tell	a-20
reG<name> <name>	a-8
reG<name> send	a7
reG<number> and	a-6
reG<number> doubt	a-16
reG<number> i	a-31
reG<number> paper	a14
reG<number> that	a-14
reG<number> they	a7
reG<number> time	a3
reGand <number>	a4
reGand and	a-9
reGand doubt	a11
reGand hear	a-5
reGand i	a-10
reGand no	a9
reGand paper	a-3
reGand role	a-5
reGand send	a-3
reGand was	a-9
reGask they	a-3
reGbecause i	a-3
reGdoubt ask	a-8
reGhear <day>	a4
reGhear hear	a-8
reGhear that	a7
reGhear time	a-5
reGi <number>	a16
reGi able	a5
reGi and	a-11
reGi ask	a-14
reGi doubt	a-7
reGi hear	a-7
reGi i	a-34
reGi mention	a-4
reGi moved	a8
reGi no	a3
reGi paper	a4
reGi role	a-16
reGi tell	a-9
reGi that	a10
reGi they	a-12
reGi time	a-6
reGi was	a13
reGno they	a5
reGpaper <mark>	a-20
reGpaper <name>	a-21
reGpaper <number>	a-22
reGpaper and	a-6
reGpaper because	a-26
reGpaper i	a-7
reGpaper no	a15
reGpaper paper	a-22
reGpaper role	a-18
reGpaper send	a-15
reGpaper that	a-5
reGpaper they	a-5
reGrole i	a8
reGrole they	a-5
reGsend i	a6
reGsend that	a7
reGtalk they	a-9
reGtell and	a-6
reGtell that	a-3
reGtell they	a-7
reGthat <day>	a-13
reGthat <number>	a5
reGthat and	a-27
reGthat doubt	a-15
reGthat i	a-14
reGthat tell	a8
reGthat that	a-12
reGthat they	a5
reGthat time	a-9
reGthey <day>	a7
reGthey able	a-5
reGthey and	a4
reGthey ask	a4
reGthey hear	a4
reGthey i	a15
reGthey tell	a-5
reGthey that	a-21
reGthey they	a7
reGthey was	a-12
reGthey way	a-6
reGtime <mark>	a7
reGtime and	a-6
reGtime i	a-5
reGtime time	a4
reGwas tell	a-6
reGwas that	a-8
reGwas they	a-24
reH 	a-3
reH <figure>	a-3
reH <mark>	a-11
reH <name>	a6
reH and	a-33
reH because	a8
reH doubt	a-6
reH paper	a-25
reH role	a-23
reH that	a-7
reH they	a10
reH was	a-3
reH<figure> 	a-4
reHable 	a-13
reHand 	a-7
reHi 	a-13
reHno 	a-18
reHpaper 	a-5
reHpaper and	a-26
reHpaper paper	a-12
reHsend 	a-5
reHtell 	a-17
reHthat 	a-15
reHthey 	a-13
reHthey tell	a-5
reHwas 	a-25
reI 	a-5
reI <figure>	a8
reI <mark>	a15
reI <name>	a-31
reI <number>	a11
reI able	a-26
reI and	a-6
reI doubt	a4
reI hear	a8
reI paper	a-21
reI role	a-9
reI that	a-4
reI was	a-15
reI way	a-19
reI<number> paper	a-11
reIable 	a-30
reIand 	a-7
reIhear 	a5
reIi 	a-5
reIi paper	a-6
reIpaper 	a11
reIpaper and	a12
reIpaper paper	a4
reIrole 	a-10
reIsend 	a-8
reIthat 	a-39
reIthey 	a-37
reIwas 	a-16
reJ  	a-9
reJ  <day>	a-5
reJ  <name>	a-33
reJ  <number>	a-9
reJ  and	a-3
reJ  hear	a-29
reJ  i	a-7
reJ  paper	a3
reJ  that	a-15
reJ  time	a-12
reJ  was	a-30
reJ i 	a-8
reJ paper 	a-18
reJ paper and	a-21
reJ role 	a-13
reJ that 	a-8
reJ they 	a6
reJ<number>  	a-16
reJand  	a-8
reJpaper  	a10
reJpaper  i	a-15
reJpaper and 	a-8
reJpaper paper 	a-9
reJthey  	a-5
reJwas  	a-22
rea<figure>	a5
rea<name>	a-5
rea<number>	a-10
reaa	a-30
reaand	a-18
reaat	a-22
reaby	a-22
reacard	a17
reacertificate	a21
reafor	a-25
reaform	a11
reafrom	a-24
reai	a-10
reain	a-24
reait	a10
reame	a-18
reamy	a-24
reanumber	a3
reaof	a-3
reaon	a-19
reatest	a5
reathat	a-10
reathe	a-24
reato	a-33
reawith	a-18
reb<figure>	a-6
reb<mark>	a-6
reb<name>	a-9
reb<number>	a-3
reba	a-3
rebat	a4
rebby	a7
rebcard	a-14
rebcertificate	a-10
rebcopy	a-16
rebfor	a-5
rebform	a-16
rebfrom	a6
rebhe	a4
rebi	a-12
rebin	a9
rebit	a-22
rebme	a-14
rebmy	a6
rebnumber	a-10
rebof	a-21
rebon	a7
rebshe	a3
rebtest	a-18
rebthey	a-18
rebwith	a-18
rec<day>	a-4
rec<end>	a9
rec<figure>	a-10
rec<mark>	a-14
rec<name>	a4
rec<number>	a9
reca	a-11
recand	a7
recat	a-6
recby	a-7
reccertificate	a-16
recfor	a-37
recform	a-21
recfrom	a-35
reche	a-3
reci	a-16
recit	a5
recme	a11
recmy	a-19
recnumber	a-14
recof	a3
recon	a-11
recsaid	a7
recshe	a-4
recthe	a-3
recthey	a-3
recto	a8
recwith	a-9
redat the	a-19
redfor the	a-15
redfrom my	a-12
redfrom the	a-19
redof my	a-8
redof the	a-6
redwith the	a-9
reefor the	a7
reefrom my	a-28
reefrom the	a-6
reeof my	a-5
reewith the	a-16
regfor the	a-11
regfrom my	a-8
regfrom the	a-12
regof my	a-14
regwith the	a-9
reh<base> <base>	a-13
reh<base> <long>	a4
reh<base> of	a-15
reh<long> <base>	a6
reh<long> <ing>	a-6
reh<long> <long>	a-7
reh<long> <mark>	a-16
reh<long> <number>	a-23
reh<long> <past>	a-3
reh<long> <third>	a-14
reh<long> and	a4
reh<long> for	a-15
reh<long> from	a-12
reh<long> i	a-36
reh<long> of	a4
reh<long> on	a-10
reh<long> the	a4
reh<number> <long>	a-7
reh<past> <long>	a-5
reh<who> <past>	a-4
reha <long>	a-24
rehfor the	a7
rehfrom my	a-28
rehfrom the	a-6
rehi <base>	a-8
rehmy <long>	a10
rehof <long>	a-10
rehof my	a-5
rehthe <long>	a-6
rehwith the	a-16
rei<long> <long> <base>	a11
rei<long> <long> <long>	a-18
rei<long> <who> <past>	a-6
rei<long> from the	a-5
reifrom the <long>	a-19
reithe <long> <long>	a-33
rej<base> <base>	a7
rej<base> <long>	a-10
rej<base> of	a-7
rej<base> the	a-6
rej<ing> <base>	a-19
rej<ing> <long>	a-15
rej<long> <base>	a-11
rej<long> <ing>	a8
rej<long> <mark>	a6
rej<long> <number>	a-15
rej<long> <who>	a8
rej<long> and	a7
rej<long> from	a-5
rej<long> i	a-9
rej<long> of	a-19
rej<long> on	a9
rej<long> the	a10
rej<long> with	a-19
rej<number> <long>	a-22
rej<who> <past>	a-8
reja <base>	a-5
reja <long>	a-8
rejfor the	a-11
rejfrom my	a-8
rejfrom the	a-12
reji <past>	a-7
rejmy <long>	a-9
rejof <long>	a-8
rejof my	a-14
rejthe <base>	a-17
rejthe <ing>	a-10
rejthe <long>	a-11
rejwith the	a-9
rek<base> <long> <long>	a-4
rek<base> a <long>	a-5
rek<base> my <long>	a-6
rek<base> the <long>	a-6
rek<long> <long> <base>	a-5
rek<long> <long> <long>	a15
rek<long> from the	a-9
rek<long> of my	a-12
rek<long> the <long>	a-11
reka <long> <long>	a-22
rekfor the <long>	a-4
rekfrom the <long>	a-8
rekmy <long> <long>	a-31
rekof my <long>	a-6
rekthe <long> <long>	a-10
rel<long> <long> <base>	a-4
rel<long> <long> <long>	a4
rel<long> <who> <past>	a-6
rel<long> from the	a-23
rel<long> of my	a-5
relfor the <long>	a-8
relfrom the <long>	a-8
relmy <long> <long>	a-9
relof my <long>	a-7
relthe <long> <long>	a-10
rem<base>	a-7
rem<ed>	a-5
rem<ing>	a-6
rem<mark>	a-6
rem<number>	a-9
rem<third>	a-7
rem<who>	a-7
rema	a-3
remand	a-6
remat	a4
remby	a3
remcard	a-14
remfor	a-8
remform	a-16
remfrom	a6
remi	a-10
remin	a6
remit	a-18
remme	a-14
remmy	a-3
remof	a-21
remon	a7
remwith	a-16
ren,	a10
ren.	a-15
reo	a7
sk#0	a43
sk#1	a-57
sk#2	a-40
sk#3	a-21
sk#5	a-6
sk#6	a-10
sk#7	a-22
sk#8	a-26
sk#9	a-36
skE<day>	a7
skE<mark>	a5
skE<month>	a7
skE<number>	a-3
skEable	a-10
skEfeel	a-9
skEhush	a-15
skEi	a-4
skEkin	a-17
skEmention	a3
skEno	a-15
skEpaper	a-12
skEpay	a-17
skErole	a-6
skEsend	a3
skEthat	a10
skEtime	a6
skEwas	a6
skEway	a15
skEwe	a-13
skF<day>	a-20
skF<mark>	a-12
skF<name>	a9
skF<number>	a3
skFand	a-14
skFask	a-11
skFbecause	a-30
skFdoubt	a-22
skFhear	a-22
skFhush	a-3
skFi	a-3
skFmention	a-17
skFmoved	a5
skFno	a-7
skFpaper	a-16
skFpay	a5
skFrole	a9
skFsend	a5
skFtalk	a-25
skFtell	a-11
skFthat	a-32
skFthey	a-20
skFtime	a14
skFwas	a-7
skFway	a-14
skFwe	a-10
skG<day> <figure>	a-3
skG<figure> <mark>	a-19
skG<name> <name>	a11
skG<name> ask	a4
skG<name> tell	a-8
skG<name> was	a-4
skG<number> able	a-11
skG<number> doubt	a5
skG<number> i	a-21
skG<number> paper	a-18
skG<number> they	a-6
skG<number> time	a-7
skGable <name>	a-10
skGable <number>	a-23
skGable and	a-9
skGable i	a4
skGable no	a-18
skGable that	a-14
skGand <number>	a-20
skGand and	a-7
skGand that	a12
skGand they	a-23
skGask <number>	a8
skGask i	a-15
skGask they	a-23
skGbecause that	a6
skGdoubt <number>	a-4
skGdoubt talk	a-6
skGdoubt tell	a5
skGhear <day>	a7
skGhear hear	a-4
skGhear i	a-14
skGi <number>	a-23
skGi able	a-10
skGi ask	a17
skGi hear	a-11
skGi moved	a-17
skGi paper	a12
skGi send	a4
skGi they	a11
skGmention they	a-7
skGmoved i	a12
skGmoved that	a7
skGno <number>	a-12
skGpaper and	a-6
skGpaper they	a-4
skGrole <name>	a5
skGsend i	a4
skGthat and	a4
skGthat doubt	a-5
skGthat i	a-11
skGthat that	a3
skGthat they	a3
skGthey ask	a-12
skGthey doubt	a10
skGthey hear	a-9
skGthey i	a6
skGthey no	a-8
skGthey tell	a-9
skGthey was	a10
skGtime they	a3
skGwas <number>	a7
skGwas doubt	a-26
skGwas that	a-3
skH 	a-7
skH <name>	a-19
skH <number>	a-8
skH able	a-14
skH and	a-9
skH i	a-10
skH no	a-27
skH paper	a-23
skH that	a-36
skH they	a-12
skH was	a-14
skH<figure> 	a-9
skH<number> 	a-6
skH<number> able	a-5
skHable 	a-13
skHand 	a-5
skHask 	a-28
skHdoubt 	a7
skHi 	a-14
skHpaper 	a-17
skHthat 	a5
skHthey 	a4
skHwas 	a-12
skI 	a-11
skI <figure>	a-9
skI <number>	a-4
skI able	a-12
skI and	a3
skI because	a7
skI i	a-3
skI no	a3
skI paper	a-13
skI role	a-5
skI that	a10
skI they	a5
skI was	a-19
skI<figure> 	a-7
skI<number> 	a-7
skI<number> able	a-6
skIable 	a-26
skIand 	a-12
skIdoubt 	a-21
skIi 	a-12
skIi able	a-6
skIno 	a-10
skIthat 	a-12
skIwas 	a-15
skJ  	a-10
skJ  <figure>	a-18
skJ  <name>	a-8
skJ  <number>	a-24
skJ  and	a-24
skJ  because	a-21
skJ  no	a-20
skJ  role	a5
skJ  that	a-17
skJ  they	a-7
skJ  was	a-32
skJ <figure> 	a-11
skJ <number> 	a-24
skJ and 	a-8
skJ i 	a-6
skJ that 	a-19
skJ was 	a-13
skJ<number>  	a-18
skJable  	a-4
skJand  	a-26
skJdoubt  	a8
skJi  	a-17
skJwas  	a-11
ska<figure>	a-3
ska<number>	a-21
skaa	a-15
skaall	a-12
skaand	a-27
skaat	a-14
skacan	a-11
skadid	a-21
skafor	a-13
skafrom	a-14
skai	a-32
skai've	a-8
skain	a-25
skait	a-15
skamy	a-12
skaof	a-24
skaon	a-32
skaso	a-19
skathat	a-13
skathe	a-14
skato	a-22
skaup	a-22
skawhole	a-14
skawith	a-16
skb<figure>	a-11
skb<mark>	a19
skb<number>	a-5
skba	a-7
skball	a5
skbat	a-18
skbcan	a-7
skbdid	a-9
skbin	a-18
skbmy	a-6
skbof	a-6
skbon	a-17
skbso	a16
skbthat	a-10
skbthe	a-6
skbup	a-8
skbwhole	a-10
skbwith	a-16
skbyears	a-8
skc<day>	a20
skc<end>	a-6
skc<figure>	a-13
skc<mark>	a-25
skc<name>	a-15
skca	a-8
skcall	a-28
skcand	a-20
skcat	a-17
skcdid	a-6
skcfor	a-14
skcfrom	a8
skci	a-9
skcin	a-3
skcit	a-6
skcmy	a-4
skcof	a6
skcon	a-12
skcso	a-22
skcthat	a5
skcthe	a-4
skcthey	a-8
skcto	a-20
skcup	a-24
skcwhole	a-25
skcwith	a-14
skcyears	a-5
skdat the	a-15
skdfor <number>	a-5
skdfor the	a-6
skdi can	a-6
skdi did	a-8
skdthat i	a-4
ske<number> years	a-5
skeat the	a-17
skefor <number>	a-7
skefor the	a-4
skg<number> years	a-6
skgat the	a-9
skgfor <number>	a-11
skgfor the	a-14
skgi can	a-5
skgi did	a-5
skh<base> <long>	a5
skh<ing> <long>	a-7
skh<long> <base>	a3
skh<long> <long>	a-20
skh<long> <number>	a-21
skh<long> and	a-7
skh<long> at	a-13
skh<long> for	a-3
skh<long> i	a4
skh<long> in	a-21
skh<long> of	a7
skh<long> so	a-18
skh<long> the	a-3
skh<long> to	a-23
skh<number> <long>	a-20
skh<past> <long>	a-7
skh<past> the	a-9
skha <long>	a-16
skhand <long>	a-32
skhat the	a-17
skhcan <base>	a-5
skhfor <long>	a9
skhfor <number>	a-7
skhfor the	a-4
skhi <base>	a20
skhi <past>	a-27
skhin <long>	a-10
skhmy <long>	a-22
skhthe <long>	a-11
ski<long> <long> <long>	a-12
ski<long> <long> i	a-8
ski<long> <number> <long>	a-13
ski<long> at the	a-13
ski<long> in <long>	a-10
ski<number> <long> <long>	a5
ski<past> the <long>	a-9
skia <long> <long>	a-8
skiat the <long>	a-13
skifor <number> <long>	a-7
skithe <long> <long>	a-4
skj<ing> <long>	a-4
skj<long> <base>	a8
skj<long> <ing>	a-17
skj<long> <long>	a-3
skj<long> <number>	a-4
skj<long> <past>	a4
skj<long> <third>	a-8
skj<long> at	a-10
skj<long> for	a9
skj<long> i	a-4
skj<long> in	a-11
skj<long> of	a-6
skj<long> on	a-17
skj<number> <long>	a-27
skj<past> <long>	a-17
skj<past> the	a-9
skja <long>	a-6
skjand <long>	a-4
skjat the	a-9
skjcan <base>	a-5
skjfor <number>	a-11
skjfor the	a-14
skji <base>	a-12
skji <past>	a-6
skji can	a-5
skjin <long>	a-22
skjmy <long>	a-5
skjthe <long>	a-10
skk<base> <long> <long>	a-10
skk<long> <long> <long>	a-7
skk<long> <number> <long>	a-7
skk<long> at the	a-10
skk<long> in <long>	a-11
skk<number> <long> <long>	a-3
skk<past> the <long>	a-6
skka <long> <long>	a-13
skkat the <long>	a-5
skkfor <number> <long>	a-5
skki <past> <long>	a-6
skki <past> the	a-9
skki can <base>	a-5
skkthe <long> <long>	a-11
skl<base> <long> <long>	a-8
skl<long> <long> <long>	a-9
skl<long> <long> i	a3
skl<long> <number> <long>	a-7
skl<long> at the	a-10
skl<long> in <long>	a-4
skl<number> <long> <long>	a-9
skl<past> the <long>	a-4
sklat the <long>	a-5
sklfor <number> <long>	a-11
skli can <base>	a-5
sklthe <long> <long>	a-8
skm,<long>	a8
skm<base>	a-8
skm<ed>	a-25
skm<figure>	a-11
skm<ing>	a-19
skm<long>	a-4
skm<ly>	a-4
skm<mark>	a18
skm<name>	a-7
skm<number>	a-3
skm<past>	a-8
skm<third>	a9
skm<who>	a-8
skma	a-7
skmall	a6
skmat	a-18
skmcan	a-7
skmfor	a-8
skmi	a4
skmin	a-18
skmmy	a-9
skmof	a-6
skmon	a-17
skmso	a12
skmthat	a-10
skmup	a-8
skmwith	a-16
skn,	a12
skn.	a6
sko	a10
wh#0	a60
wh#1	a-43
wh#2	a-32
wh#3	a-33
wh#4	a-26
wh#5	a-35
wh#6	a-30
wh#7	a-33
wh#8	a-21
wh#9	a-33
whE<day>	a-7
whE<figure>	a-5
whE<mark>	a-6
whE<month>	a-6
whE<name>'s	a-5
whEask	a-3
whEdoubt	a-6
whEhush	a-10
whEi	a6
whEmention	a-5
whEno	a-19
whEpay	a-19
whErole	a-4
whEsend	a-4
whEtalk	a3
whEtime	a6
whEwas	a3
whEway	a-6
whEyou	a11
whF<day>	a11
whF<figure>	a-8
whF<mark>	a-19
whF<month>	a9
whF<name>	a8
whF<number>	a-3
whFable	a-5
whFand	a-5
whFask	a-9
whFbecause	a-31
whFfeel	a-26
whFhear	a-7
whFhush	a-7
whFi	a-7
whFkin	a-4
whFmention	a4
whFmoved	a-10
whFpaper	a-17
whFrole	a-5
whFsend	a8
whFtell	a14
whFthat	a3
whFthey	a8
whFtime	a3
whFwas	a-3
whFwe	a-17
whFyou	a-17
whG<figure> and	a-16
whG<month> and	a-4
whG<name> <name>	a-8
whG<name> and	a4
whG<name> ask	a-7
whG<name> i	a-7
whG<name> tell	a9
whG<name> they	a-5
whG<name> was	a-5
whG<number> <name>	a-3
whG<number> <number>	a5
whG<number> able	a-10
whG<number> and	a12
whG<number> ask	a-19
whG<number> i	a3
whG<number> they	a-21
whG<number> time	a-18
whG<number> was	a-3
whG<number> we	a-20
whGable and	a-20
whGand <name>	a9
whGand and	a3
whGand because	a-15
whGand doubt	a-9
whGand hush	a-20
whGand i	a-7
whGand moved	a-14
whGand role	a-7
whGand tell	a-22
whGand that	a-26
whGand they	a-16
whGand was	a-3
whGand way	a-9
whGand we	a-16
whGask <number>	a-19
whGask i	a9
whGask talk	a-7
whGask they	a15
whGbecause and	a-5
whGbecause i	a-9
whGbecause kin	a-11
whGbecause they	a-14
whGbecause we	a13
whGdoubt <number>	a4
whGdoubt and	a-15
whGdoubt i	a-6
whGdoubt moved	a-9
whGdoubt tell	a-19
whGdoubt that	a4
whGhear i	a-9
whGhear that	a-6
whGhush moved	a3
whGi <name>	a-24
whGi able	a-5
whGi and	a-4
whGi ask	a-6
whGi because	a-17
whGi hear	a-11
whGi i	a-17
whGi kin	a-13
whGi moved	a-4
whGi no	a-18
whGi paper	a3
whGi send	a-7
whGi tell	a-4
whGi that	a-9
whGkin <number>	a-11
whGkin and	a6
whGkin i	a-7
whGkin tell	a-24
whGmention that	a3
whGmoved <name>	a-30
whGmoved <number>	a13
whGmoved and	a5
whGmoved because	a-8
whGmoved i	a5
whGmoved talk	a-5
whGmoved that	a-12
whGmoved was	a-11
whGno and	a-17
whGpay was	a-7
whGrole ask	a-7
whGrole i	a-9
whGrole that	a-6
whGrole was	a-13
whGsend was	a-10
whGtalk i	a10
whGtalk that	a-9
whGtell and	a-11
whGtell i	a10
whGtell that	a4
whGtell they	a-10
whGthat <name>	a-30
whGthat <number>	a8
whGthat and	a-4
whGthat because	a-15
whGthat doubt	a4
whGthat i	a8
whGthat kin	a-24
whGthat that	a4
whGthat they	a-6
whGthat was	a-21
whGthey and	a3
whGthey ask	a5
whGthey doubt	a-6
whGthey hear	a3
whGthey i	a-25
whGthey kin	a-17
whGthey moved	a3
whGthey role	a7
whGthey send	a-13
whGthey tell	a3
whGthey that	a-5
whGthey they	a-9
whGtime and	a-13
whGwas and	a-15
whGwas ask	a3
whGwas doubt	a-12
whGwas no	a7
whGwas role	a-20
whGwas tell	a11
whGwas that	a-4
whGwas they	a-5
whGway role	a-12
whGwe <number>	a-15
whGwe and	a-8
whH 	a-10
whH <figure>	a-11
whH <mark>	a-5
whH <number>	a-28
whH and	a-20
whH because	a-19
whH doubt	a-6
whH hear	a-11
whH i	a-7
whH kin	a-21
whH role	a3
whH tell	a-18
whH that	a-23
whH they	a-7
whH way	a-15
whH we	a-9
whH<mark> 	a15
whH<name> 	a6
whH<number> 	a3
whHable 	a-11
whHand 	a3
whHand hush	a-12
whHand i	a-15
whHand they	a-19
whHask that	a-24
whHbecause 	a-7
whHbecause i	a8
whHdoubt 	a-23
whHhush 	a-17
whHi 	a6
whHi kin	a-12
whHi was	a-5
whHkin 	a-17
whHkin was	a-10
whHmoved 	a-10
whHrole 	a-3
whHthat moved	a-13
whHwas 	a-18
whHwas <number>	a-12
whHway 	a-11
whHwe 	a-14
whI 	a-10
whI <figure>	a-23
whI <mark>	a19
whI <name>	a-5
whI <number>	a-14
whI and	a-6
whI because	a14
whI doubt	a-9
whI hear	a-9
whI kin	a-4
whI moved	a-11
whI role	a4
whI that	a-10
whI they	a-11
whI was	a8
whI way	a-5
whI we	a-8
whI<number> 	a-22
whIand 	a-13
whIand hush	a-5
whIand i	a-7
whIand they	a-11
whIask that	a-17
whIbecause 	a-27
whIbecause i	a-11
whIdoubt 	a-14
whIhush 	a-9
whIi 	a-20
whIi kin	a-9
whIi was	a-4
whIkin 	a-6
whIkin was	a-11
whIrole 	a-24
whItell 	a-20
whIthat 	a8
whIthat moved	a-7
whIthey 	a-19
whIwas 	a-9
whIwas <number>	a-15
whIway 	a-10
whIwe 	a-15
whJ  	a-5
whJ  <mark>	a-15
whJ  <name>	a-18
whJ  <number>	a-7
whJ  and	a-13
whJ  ask	a-18
whJ  because	a3
whJ  doubt	a-3
whJ  i	a-17
whJ  role	a-29
whJ  that	a-11
whJ  they	a-17
whJ  was	a-6
whJ <name> 	a-10
whJ <number> 	a-21
whJ and 	a-9
whJ and they	a-4
whJ because 	a-11
whJ i 	a-11
whJ kin 	a-5
whJ role 	a5
whJ that 	a-23
whJ they 	a-13
whJ was 	a-13
whJ we 	a-9
whJ<name>  	a6
whJ<number>  	a5
whJand  	a-28
whJand i 	a-5
whJand they 	a-20
whJdoubt  	a-20
whJkin  	a-8
whJmoved  	a-12
whJrole  	a-3
whJthat  	a-11
whJthat  i	a6
whJthat moved 	a-8
whJthey  	a-10
whJwas  	a-14
whJwe  	a-5
wha<number>	a-4
whaa	a-17
whaall	a-20
whaand	a-18
whaas	a-6
whadid	a-14
whaevery	a-14
whafirst	a-11
whafor	a-12
whafrom	a-18
whagot	a-7
whahad	a-9
whahe	a-11
whaher	a-8
whai	a-15
whain	a-10
whais	a-11
whait	a-8
whalike	a-6
whamy	a-15
whanobody	a-8
whaof	a-13
whaon	a-13
whaonly	a-7
whaour	a-13
whaown	a-10
whaso	a-36
whathat	a-7
whathe	a-17
whato	a-21
whaup	a-10
whawe	a-11
whawent	a12
whawith	a-13
whb<figure>	a4
whb<mark>	a19
whb<name>	a-11
whba	a-4
whball	a-15
whband	a-3
whbas	a-3
whbat	a-4
whbdid	a-4
whbevery	a-17
whbfirst	a-8
whbfor	a-22
whbfrom	a-7
whbgot	a-7
whbhave	a-7
whbhe	a-3
whbher	a-5
whbhis	a-8
whbi	a5
whbin	a-30
whbis	a-22
whbit	a-8
whblike	a-12
whbme	a-18
whbmy	a-16
whbnobody	a-11
whbof	a-10
whbon	a-15
whbonly	a-25
whbown	a-5
whbsame	a-11
whbshe	a-5
whbso	a17
whbthat	a-12
whbthe	a-14
whbthen	a-5
whbthey	a12
whbto	a-17
whbup	a-12
whbwas	a-14
whbwe	a-11
whbwent	a-12
whbwhen	a9
whc<figure>	a-11
whc<mark>	a-10
whc<name>	a-4
whc<number>	a-20
whca	a-7
whcall	a12
whcas	a-11
whcasked	a-3
whcdid	a-5
whcevery	a-17
whcfor	a-4
whcfrom	a-21
whcgot	a14
whchad	a-3
whchave	a-28
whche	a-11
whchis	a-10
whcin	a-14
whcis	a7
whcit	a-9
whcme	a-20
whcnever	a-5
whcnobody	a-12
whcof	a-9
whcon	a-18
whcsame	a-11
whcso	a-18
whcthat	a-20
whcthe	a-5
whcthen	a7
whcthey	a-3
whcto	a-20
whcup	a-15
whcwas	a-9
whcwe	a3
whcwhen	a-13
whcwith	a-14
whd<number> of	a-10
whdand nobody	a-15
whdbecause my	a-4
whdin a	a-7
whdmy own	a-10
whdon the	a-5
whdthat same	a-13
whdwas <number>	a22
whdwas a	a-8
wheand nobody	a-12
whei was	a-4
whein a	a-4
whein the	a-7
wheon the	a-8
whethe same	a-7
whewas a	a-9
whg<number> of	a-4
whgand nobody	a-5
whgin a	a-5
whgin the	a-5
whgon the	a-10
whgthe same	a-4
whgwas <number>	a-14
whh<base> <long>	a-3
whh<ing> <long>	a-7
whh<long> <ing>	a-8
whh<long> <long>	a-19
whh<long> <mark>	a-6
whh<long> <name>	a-7
whh<long> <number>	a-19
whh<long> <third>	a-9
whh<long> and	a-31
whh<long> at	a6
whh<long> for	a-11
whh<long> i	a-15
whh<long> in	a-15
whh<long> my	a6
whh<long> the	a-35
whh<name> <past>	a8
whh<past> <long>	a-10
whh<past> <number>	a-6
whh<past> <past>	a-4
whh<past> a	a-9
whh<past> in	a-13
whh<past> it	a-5
whh<past> me	a-12
whh<past> my	a-6
whh<past> on	a-5
whh<past> the	a-17
whh<past> to	a-12
whha <base>	a-14
whhand <long>	a3
whhand <past>	a-16
whhand <who>	a-8
whhi <long>	a-10
whhin <long>	a-11
whhin a	a-4
whhin the	a-7
whhmy <long>	a-22
whhof <long>	a-4
whhon the	a-8
whhsame <long>	a-11
whhthat <long>	a-27
whhthe <base>	a-15
whhthe same	a-7
whhto <base>	a-13
whhwe <past>	a-8
whi<base> <long> <past>	a-10
whi<long> <long> <base>	a-9
whi<long> <long> <long>	a-9
whi<long> <long> <past>	a-15
whi<long> <past> <long>	a-14
whi<long> i <past>	a-30
whi<long> the <long>	a-22
whi<past> <long> <long>	a-9
whi<past> a <long>	a-4
whi<past> my <long>	a-6
whi<past> to <base>	a-4
whia <long> <long>	a4
whiand <long> <past>	a-18
whimy <long> <long>	a-22
whj<base> <long>	a-12
whj<ing> <long>	a-18
whj<long> <base>	a-15
whj<long> <ing>	a-18
whj<long> <long>	a7
whj<long> <mark>	a18
whj<long> <past>	a-13
whj<long> <third>	a-28
whj<long> and	a-7
whj<long> for	a-16
whj<long> in	a-17
whj<long> my	a-25
whj<number> <long>	a-8
whj<number> of	a-4
whj<past> <long>	a4
whj<past> a	a-7
whj<past> in	a-5
whj<past> it	a-11
whj<past> me	a-11
whj<past> my	a-10
whj<past> the	a-21
whj<past> to	a-6
whj<who> <past>	a-10
whja <base>	a-6
whja <long>	a-7
whjand <long>	a-13
whjand <past>	a-5
whjand <who>	a-6
whji <base>	a-5
whji <past>	a-8
whjin <long>	a-10
whjin a	a-5
whjin the	a-5
whjmy <long>	a-10
whjof <long>	a-5
whjon the	a-10
whjsame <long>	a-12
whjthat <long>	a3
whjthe <long>	a-11
whjthe same	a-4
whjto <base>	a-5
whk<long> <long> <long>	a-12
whk<long> <long> <past>	a-5
whk<long> <past> <long>	a11
whk<long> my <long>	a-5
whk<past> <long> <long>	a9
whk<past> my <long>	a-5
whk<past> to <base>	a-5
whkand <long> <past>	a-8
whki <past> <number>	a-8
whkmy <base> <long>	a-9
whkmy <long> <long>	a-5
whkmy <long> <past>	a-10
whl<base> <long> <past>	a4
whl<long> <long> <base>	a-8
whl<long> <long> <long>	a-4
whl<long> <long> <past>	a3
whl<long> i <past>	a-13
whl<past> <long> <long>	a-15
whl<past> a <long>	a-5
whl<past> my <long>	a-10
whl<past> to <base>	a-5
whland <long> <past>	a-8
whlmy <long> <past>	a-6
whm<base>	a-24
whm<ed>	a-15
whm<figure>	a4
whm<ing>	a-8
whm<long>	a4
whm<ly>	a-26
whm<mark>	a20
whm<number>	a-8
whm<past>	a-27
whm<third>	a-7
whma	a-25
whmall	a-15
whmas	a-27
whmat	a-4
whmfor	a-18
whmfrom	a-7
whmher	a-5
whmhis	a-8
whmin	a-31
whmit	a-8
whmme	a-18
whmmy	a-15
whmof	a-10
whmon	a-15
whmsame	a-11
whmso	a16
whmthat	a-12
whmthe	a-8
whmthen	a-5
whmto	a-17
whmup	a-12
whmwe	a-11
whmwith	a-6
whn,	a7
whn.	a6
who	a21
"""

TOLD = """\
	a-19
C&	a-9
C+	a18
C/	a4
C<>	a-7
C<day>	a-13
C<figure>	a-20
C<mark>	a-5
C<month>	a-12
C<number>	a10
C=	a28
C>	a6
C@	a-12
Cabout	a4
Cabove	a5
Cacquisition	a-5
Cacross	a4
Caddress	a3
Cadministrator	a-7
Cafter	a11
Cafternoon	a-10
Cafterwards	a-5
Cagain	a10
Calan	a-9
Callow	a-5
Calright	a-10
Calso	a12
Cam	a-8
Canalyst	a-5
Canalytics	a-5
Canother	a-5
Canswer	a-3
Cany	a-7
Canything	a-5
Capplication	a-3
Capplying	a-5
Care	a-8
Carrival	a-5
Cas	a7
Cask	a7
Casked	a4
Cassistant	a-15
Cat	a-5
Cattached	a-10
Cattendee;cn=jordan	a-4
Cavery	a-11
Cavery:mailto:jordan@gmail.com	a-4
Caway	a-5
Cb	a12
Cback	a5
Cbad	a4
Cband	a-5
Cbank	a-5
Cbar	a-4
Cbe	a-5
Cbecause	a8
Cbeen	a-3
Cbefore	a6
Cbegin:daylight	a-5
Cbegin:standard	a-5
Cbegin:vcalendar	a-9
Cbegin:vevent	a-9
Cbegin:vtimezone	a-5
Cbehalf	a-5
Cbeing	a4
Cbell	a-3
Cbelow	a-5
Cbest	a-11
Cbetter	a4
Cbetween	a-9
Cbit	a6
Cboard	a-3
Cbook	a-4
Cbooked	a-6
Cboss	a5
Cboth	a-5
Cbox	a11
Cbranch	a-7
Cbrandt	a-5
Cbring	a-3
Cbrother	a4
Cbrought	a5
Cbus	a10
Cbusiness	a-6
Cby	a6
Cc	a4
Ccall	a-9
Ccalled	a5
Ccallum	a-7
Ccalscale:gregorian	a-5
Ccame	a7
Ccan	a-4
Ccan't	a10
Ccandidate	a-5
Ccandidates	a3
Ccar	a12
Ccard	a9
Ccare	a-7
Ccase	a-10
Ccastle	a-4
Ccause	a9
Ccc	a-9
Ccentral	a-4
Ccertificate	a8
Ccet	a-11
Cchaired	a3
Cchange	a4
Cchat	a-9
Ccheck	a3
Cchef	a-11
Cchildren	a5
Cchristmas	a-5
Cchurch	a7
Cclaims	a-5
Cclerk	a-8
Cclient	a-12
Cclose	a5
Cco	a-9
Ccoach	a11
Ccode	a5
Ccoding	a5
Ccoffee	a-5
Ccolin	a-9
Ccolleague	a-7
Ccollege	a-4
Ccomes	a5
Ccoming	a-5
Ccommittee	a-5
Ccommunity	a-10
Ccompany	a-5
Cconfirm	a-4
Cconfirmed	a-21
Cconfirming	a-5
Cconsultant	a-8
Ccontact	a-7
Ccontroller	a-4
Cconversation	a-10
Ccoordinator	a-6
Ccopy	a9
Ccould	a-7
Ccounty	a8
Ccourse	a9
Ccourt	a5
Ccover	a3
Ccredit	a-4
Ccrew	a-9
Ccurrent	a7
Ccustomer	a-8
Ccv	a-13
Cdad	a-4
Cdairy	a-9
Cdata	a-7
Cdate	a-5
Cdaughter	a-9
Cdays	a8
Cde	a-22
Cdean	a-8
Cdear	a-26
Cdelighted	a-5
Cdepartment	a-5
Cdepot	a-9
Cder	a-19
Cdescription	a-5
Cdescription:hi	a-4
Cdesign	a-10
Cdesigner	a-4
Cdesk	a-5
Cdetails	a-7
Cdial	a-7
Cdid	a9
Cdidn't	a11
Cdirector	a-8
Cdistrict	a-5
Cdo	a-4
Cdoctor	a6
Cdoesn't	a9
Cdog	a9
Cdoing	a-5
Cdon't	a-4
Cdone	a7
Cdoor	a9
Cdr	a-4
Cdrive	a-5
Cdrop	a6
Ce	a-14
Ceach	a14
Cearly	a6
Cemail	a4
Cend:daylight	a-5
Cend:standard	a-5
Cend:vcalendar	a-9
Cend:vevent	a-9
Cend:vtimezone	a-5
Cengineer	a4
Cengineering	a-7
Cenglish	a5
Cenjoyed	a-12
Cenough	a4
Ceven	a4
Cevent	a-6
Cever	a13
Cevery	a10
Ceverybody	a11
Ceveryone	a11
Cexactly	a9
Cexecutive	a-5
Cexercise	a-5
Cexperience	a4
Cface	a5
Cfair	a-5
Cfalk	a-9
Cfamily	a10
Cfar	a6
Cfather	a6
Cfelt	a9
Cfield	a-7
Cfifty	a11
Cfile	a9
Cfinal	a5
Cfinch	a-9
Cfinished	a6
Cfire	a8
Cfirst	a13
Cflood	a8
Cfloor	a8
Cfollow	a-4
Cfollowing	a-8
Cforget	a13
Cforgot	a11
Cform	a7
Cformal	a-10
Cforty	a13
Cforward	a-10
Cforwarded	a-4
Cfound	a9
Cfounder	a-7
Cfrau	a-15
Cfree	a5
Cfrench	a5
Cfull	a4
Cgarage	a-3
Cgarden	a-4
Cgave	a8
Cgets	a9
Cgive	a-11
Cgiven	a5
Cglad	a5
Cgmbh	a-11
Cgmt	a-12
Cgod	a6
Cgoes	a8
Cgone	a-6
Cgonna	a9
Cgood	a-3
Cgoogle	a-6
Cgot	a-3
Cgovernors	a-10
Cgrace	a-5
Cgraham	a-5
Cgrant	a3
Cgreat	a-7
Cgroup	a9
Cguests	a-9
Cguy	a5
Chad	a10
Chaddad	a-8
Chall	a-13
Chand	a-3
Chappy	a-3
Chas	a-5
Chaven't	a-5
Chaving	a9
Che	a6
Che'd	a10
Che'll	a3
Che's	a4
Chead	a4
Cheadteacher	a-10
Cheard	a4
Chearing	a-5
Cheld	a8
Chelen	a-16
Chello	a-16
Chelp	a-7
Cher	a3
Chere	a-11
Cherr	a-15
Chey	a-11
Chi	a-14
Chim	a3
Chiring	a-5
Chis	a7
Chiya	a-11
Chold	a12
Chollis	a-4
Cholm	a-19
Chome	a7
Chonest	a10
Chonestly	a5
Chope	a5
Chospital	a5
Chours	a16
Chouse	a-8
Chow	a4
Chundred	a6
Ci	a11
Ci'd	a10
Ci'll	a-15
Ci'm	a4
Ci've	a4
Cid	a-8
Cif	a-4
Cii	a-9
Cin	a6
Cinc//google	a-4
Cines	a-5
Cinside	a8
Cinstead	a4
Cinterview	a-7
Cinterviewer	a-17
Cinterviewers	a-4
Cinterviewing	a-4
Cinterviews	a-4
Cinto	a8
Cinvitation	a-4
Cinvite	a-4
Cinvited	a-6
Cinvitees	a-6
Cinviting	a-9
Cit	a6
Cit'll	a-6
Cits	a-6
Cive	a10
Cjob	a-13
Cjoin	a-12
Cjordan	a-23
Cjordan@gmail.com	a-14
Cjunior	a-5
Ckeen	a-10
Ckeeps	a16
Ckept	a13
Ckid	a11
Ckids	a7
Ckind	a-11
Ckindly	a-6
Ckitchen	a9
Cknow	a9
Cknows	a19
Ckofi	a-9
Cla	a-16
Clady	a8
Clane	a-4
Clast	a-7
Clater	a10
Claugh	a9
Claughed	a8
Cle	a-20
Clead	a-6
Cleader	a-3
Cleft	a9
Clegal	a6
Clesson	a-5
Clet	a5
Cletter	a8
Clevel	a9
Clibrary	a5
Clicence	a-3
Clift	a5
Clight	a4
Clike	a4
Cliked	a8
Clindqvist	a5
Cline	a3
Clink	a-5
Clisbon	a-5
Clist	a9
Clittle	a8
Clocation	a-7
Clondon	a-5
Clong	a6
Clook	a-9
Clooked	a6
Clooking	a4
Clooks	a-9
Clost	a6
Clot	a3
Clovely	a-9
Cltd	a-5
Clunch	a4
Cm	a-8
Cmachine	a5
Cmade	a10
Cmail	a5
Cmake	a5
Cmakes	a4
Cman	a5
Cmanagement	a5
Cmanaging	a-9
Cmark	a-4
Cmarket	a5
Cmarsh	a-14
Cmay	a10
Cmaybe	a-6
Cmean	a-5
Cmeet	a-15
Cmeeting	a-5
Cmember	a-5
Cmentioned	a-8
Cmessage	a-8
Cmet	a-3
Cmethod:request	a-8
Cmicrosoft	a-10
Cmight	a-4
Cmin	a9
Cmind	a-13
Cmine	a17
Cmins	a-5
Cminute	a-3
Cminutes	a-9
Cmiss	a3
Cmoira	a-9
Cmoney	a9
Cmonth	a14
Cmonths	a9
Cmore	a5
Cmorning	a-11
Cmost	a6
Cmostly	a14
Cmove	a3
Cmoved	a-6
Cmr	a-4
Cms	a-5
Cmuch	a4
Cmuseum	a4
Cmust	a10
Cmy	a13
Cmyself	a-6
Cn	a-11
Cnadia	a-12
Cname	a11
Cnearly	a5
Cneed	a-4
Cneeds	a5
Cnever	a14
Cnews	a-14
Cnext	a12
Cnice	a10
Cnight	a4
Cnights	a4
Cnineteen	a9
Cno	a15
Cnobody	a10
Cnoon	a6
Cnot	a11
Cnotes	a-7
Cnothing	a7
Cnotice	a-5
Cnumber	a11
Cnurse	a4
Cof	a8
Coff	a3
Coffice	a3
Cofficer	a-5
Coh	a9
Cok	a5
Cokafor	a-18
Cokay	a10
Cold	a6
Conce	a-3
Conly	a13
Consite	a-9
Copen	a-4
Copened	a6
Copening	a-10
Coperations	a-3
Cops	a3
Cor	a5
Corganiser	a-8
Corganizer	a-10
Coriginal	a9
Cosei	a-16
Cother	a5
Cour	a-11
Cout	a4
Cown	a9
Cp.m	a-5
Cpacific	a-11
Cpanel	a-4
Cpark	a-3
Cparking	a-5
Cpass	a-3
Cpasscode	a-5
Cpassport	a5
Cpast	a-10
Cpaul	a-5
Cpay	a16
Cpayroll	a4
Cpeople	a4
Cper	a-10
Cpeter	a-8
Cphone	a-4
Cphones	a12
Cpike	a-10
Cpin	a-4
Cplace	a5
Cplan	a4
Cplant	a6
Cplay	a9
Cplease	a-8
Cpleased	a-4
Cplus	a4
Cpm	a-7
Cpoint	a8
Cportfolio	a-9
Cposition	a-7
Cprepare	a-5
Cprevious	a-4
Cprimary	a-5
Cproblem	a-9
Cprodid:-//apple	a-12
Cprodid:-//google	a-4
Cproduct	a-11
Cproduction	a-12
Cprof	a8
Cprofessor	a-5
Cproject	a-7
Cpromised	a-4
Cproof	a7
Cproper	a-5
Cpst	a-4
Cput	a6
Cquality	a-3
Cquestion	a4
Cquick	a-6
Cquiet	a9
Cr	a5
Cran	a8
Cre	a-11
Creach	a11
Cread	a9
Creal	a5
Creally	a-9
Creception	a3
Crecord	a5
Crecording	a8
Crecruiter	a3
Crecruiting	a-9
Crecruitment	a-12
Creferee	a-5
Creferences	a5
Cregards	a-15
Cregional	a-5
Creply	a4
Crequired	a-5
Cresearch	a-5
Creview	a5
Creyes	a-3
Cright	a-3
Cring	a-6
Crole	a-11
Croof	a8
Crosa	a-6
Crosalind	a-5
Crow	a8
Cruns	a-3
Csafety	a11
Csaid	a13
Csame	a7
Csample	a6
Csaw	a3
Csay	a5
Csaying	a5
Cschedule	a-7
Cscheduled	a-5
Cschool	a8
Csearch	a-5
Csecond	a11
Csecretary	a-3
Csecurity	a11
Cseeing	a-6
Cseen	a7
Csend	a8
Csenior	a-8
Csent	a-6
Cservice	a-6
Cservices	a-4
Csession	a-5
Cset	a-4
Cshall	a-5
Cshe	a9
Cshe'd	a5
Cshe'll	a-4
Cshe's	a-4
Cshift	a3
Cshoes	a5
Cshop	a5
Cshort	a-5
Cshortlisted	a-5
Cshould	a13
Cshout	a-7
Cshow	a-6
Cshowed	a13
Cshut	a-9
Cside	a5
Csigned	a8
Csince	a15
Csincerely	a-5
Csister	a-5
Csit	a-6
Csitting	a6
Csmall	a5
Csmells	a13
Csomebody	a8
Csomething	a4
Csomewhere	a5
Csorry	a-5
Csort	a5
Cspeaking	a-7
Cspecialist	a-5
Cspring	a6
Cst	a-7
Cstaff	a6
Cstage	a-3
Cstandard	a-5
Cstart	a9
Cstarted	a-5
Cstation	a-5
Cstatus:confirmed	a-4
Cstay	a3
Cstep	a-9
Cstill	a4
Cstop	a14
Cstore	a-4
Cstory	a8
Cstraight	a5
Cstudio	a-6
Csubject	a-8
Csuit	a-10
Csuite	a-4
Csummary:interview	a-12
Csupervisor	a-11
Csupport	a-4
Csure	a5
Csystem	a7
Csystems	a-9
Ct	a-6
Ctable	a18
Ctake	a-12
Ctalent	a-5
Ctalked	a6
Ctaught	a6
Ctea	a4
Cteacher	a-4
Cteam	a-7
Cteams	a-3
Ctech	a5
Ctechnical	a-5
Ctechnician	a-7
Ctell	a-3
Ctest	a7
Ctext	a-8
Cthan	a13
Cthank	a-14
Cthanks	a-16
Cthat	a9
Cthat's	a3
Cthats	a-6
Ctheatre	a-7
Ctheir	a11
Cthem	a15
Cthen	a-7
Cthere's	a-4
Cthey	a12
Cthey'd	a9
Cthey'll	a7
Cthey're	a3
Cthey've	a7
Cthing	a20
Cthink	a-5
Cthinks	a9
Cthird	a11
Cthirty	a4
Cthis	a-3
Cthose	a5
Cthought	a5
Cthrough	a3
Cticket	a7
Ctill	a-8
Ctime	a4
Ctobias	a-11
Ctogether	a-4
Ctold	a7
Ctoo	a7
Ctook	a5
Ctopic	a-4
Ctouch	a-5
Ctour	a-9
Ctraining	a4
Ctran	a-5
Ctravel	a-4
Ctrial	a-3
Ctrust	a4
Ctwice	a5
Cu	a-7
Cuh	a4
Cuhr	a-8
Cum	a6
Cuncle	a3
Cunder	a8
Cunion	a5
Cuniversity	a-3
Cuntil	a-12
Cup	a6
Cupdated	a-5
Cuse	a7
Cvacancy	a-5
Cvalues	a-5
Cvan	a-13
Cvery	a-6
Cvia	a-9
Cview	a9
Cvisit	a-5
Cvoice	a5
Cvon	a-7
Cw/	a10
Cwaiting	a13
Cwalk	a-12
Cwalked	a9
Cwalking	a9
Cwall	a13
Cwant	a-4
Cwanted	a3
Cward	a4
Cwarehouse	a-5
Cwarm	a-7
Cwas	a10
Cwasn't	a10
Cwater	a5
Cway	a-3
Cwe	a-4
Cwe'd	a-4
Cwe'll	a-9
Cwe're	a-11
Cwedding	a6
Cweek	a-3
Cweeks	a15
Cwelcome	a-10
Cwere	a11
Cwhat	a4
Cwhere	a-4
Cwhich	a11
Cwhile	a5
Cwho's	a5
Cwhole	a10
Cwhose	a4
Cwhy	a16
Cwill	a-4
Cwind	a-4
Cwindow	a11
Cwinter	a5
Cwishes	a-17
Cwith	a-4
Cwithout	a6
Cwon't	a-10
Cwords	a6
Cwork	a3
Cworking	a13
Cworks	a-10
Cwould	a-4
Cwriting	a4
Cwrong	a10
Cwrote	a6
Cx	a-10
Cyard	a-7
Cyeah	a5
Cyear	a-5
Cyears	a5
Cyes	a-10
Cyesterday	a-5
Cyet	a11
Cyou	a-14
Cyou'd	a-15
Cyou'll	a-6
Cyou're	a3
Cyoung	a7
Cyour	a-14
Cyours	a-5
Cyusuf	a-3
Czone	a-4
Czoom	a-5
C|	a-6
C·	a-14
C⋅	a-12
D<figure>	a-13
D<mark>	a4
D>	a5
Da	a-6
Dall	a5
Dany	a-4
Dattendee;cn=jordan	a-4
Dbegin:daylight	a-5
Dbegin:standard	a-5
Dbegin:vcalendar	a-9
Dbegin:vevent	a-8
Dbegin:vtimezone	a-5
Dbest	a-11
Dcalscale:gregorian	a-5
Dcandidate	a-5
Dcc	a-9
Ddate	a-5
Ddear	a-26
Ddescription:hi	a-4
Ddr	a-16
Dend:daylight	a-5
Dend:standard	a-5
Dend:vcalendar	a-8
Dend:vevent	a-8
Dend:vtimezone	a-5
Dfrom	a-7
Dgood	a-10
Dgreat	a-11
Dguests	a-5
Dhello	a-16
Dhey	a-11
Dhi	a-14
Dhr	a-17
Di	a4
Dif	a-5
Dinterview	a-9
Dinterviewer	a-9
Dinterviewers	a-11
Dinvitation	a-4
Dinvitees	a-6
Dit	a-14
Djob	a-7
Djoin	a-7
Dkind	a-9
Dlocation	a-7
Dmeeting	a-11
Dmethod:request	a-8
Dmy	a8
Dnotes	a-8
Dokay	a8
Don	a-8
Dorganizer	a-7
Dour	a-4
Dpanel	a-10
Dpeople	a-5
Dplease	a-5
Dpost	a-10
Dprodid:-//apple	a-12
Dprodid:-//google	a-4
Drecruiter	a-10
Drecruiting	a-9
Dregards	a-4
Drequired	a-5
Dsenior	a-9
Dsent	a-6
Dso	a8
Dstatus:confirmed	a-4
Dsubject	a-8
Dsummary:interview	a-8
Dtalent	a-10
Dthank	a-9
Dthanks	a-20
Dthe	a-6
Dthis	a-8
Dtime	a-13
Dto	a-20
Dtopic	a-4
Dvideo	a-5
Dwe	a-17
Dwell	a8
Dwhen	a-7
Dwhere	a-5
Dwho	a-9
Dwith	a-10
Dyes	a-5
Dyou	a-7
Dyou're	a-4
Dyour	a-8
Dyours	a-5
"""
