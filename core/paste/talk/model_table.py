"""What the model of talk learned: builder/talk_model.py writes it, from 38b372957c6f8766."""

GAP = """\
E<day>	a11
E<figure>	a-22
E<mark>	a-32
E<month>	a8
E<name>	a7
E<number>	a6
Eable	a5
Eand	a3
Eask	a10
Ebecause	a8
Edoubt	a4
Ehear	a6
Ei	a5
Emention	a3
Emoved	a6
Eno	a5
Epaper	a9
Epay	a5
Erole	a3
Esend	a6
Etalk	a9
Etell	a8
Ethat	a6
Ethey	a9
Etime	a6
Ewas	a5
Eway	a3
Ewe	a4
F<day>	a-4
F<figure>	a-23
F<mark>	a-52
F<month>	a-4
F<name>	a-9
F<name>'s	a-19
Fable	a3
Fask	a-4
Ffeel	a-3
Fhush	a-4
Fi	a-6
Fmention	a-6
Frole	a-8
Fsend	a4
Ftalk	a-10
Ftell	a-3
Fwe	a-7
G<day> <mark>	a-11
G<day> <name>	a3
G<day> and	a-20
G<day> ask	a4
G<day> because	a-4
G<day> doubt	a-13
G<day> hear	a-14
G<day> i	a-23
G<day> role	a-26
G<day> that	a-46
G<day> they	a-5
G<day> time	a4
G<day> was	a-4
G<day> way	a-26
G<figure> <figure>	a-15
G<figure> <mark>	a-5
G<figure> <month>	a-3
G<figure> <name>	a-3
G<figure> <number>	a-15
G<figure> able	a-17
G<figure> and	a5
G<figure> because	a-12
G<figure> doubt	a-27
G<figure> i	a-29
G<figure> moved	a-11
G<figure> no	a-14
G<figure> paper	a-20
G<figure> pay	a-8
G<figure> role	a-26
G<figure> that	a-31
G<figure> was	a-10
G<figure> way	a-14
G<mark> <day>	a-13
G<mark> <figure>	a-9
G<mark> <mark>	a-9
G<mark> <name>	a-21
G<mark> able	a-14
G<mark> and	a-13
G<mark> ask	a-18
G<mark> doubt	a-15
G<mark> hear	a-14
G<mark> i	a-11
G<mark> kin	a-8
G<mark> mention	a-5
G<mark> moved	a-19
G<mark> no	a-7
G<mark> paper	a-13
G<mark> pay	a-10
G<mark> role	a-15
G<mark> send	a-9
G<mark> tell	a-16
G<mark> they	a-16
G<month> <figure>	a-9
G<month> <name>	a-34
G<month> and	a-38
G<month> because	a-33
G<month> i	a-32
G<month> tell	a-12
G<month> that	a-6
G<month> they	a16
G<month> was	a7
G<name> <day>	a-7
G<name> <figure>	a-13
G<name> <mark>	a-15
G<name> <name>	a4
G<name> <name>'s	a-12
G<name> <number>	a-14
G<name> able	a-6
G<name> ask	a-5
G<name> because	a-12
G<name> feel	a4
G<name> hear	a9
G<name> i	a5
G<name> moved	a3
G<name> no	a-26
G<name> paper	a11
G<name> pay	a-27
G<name> role	a-5
G<name> send	a4
G<name> talk	a-3
G<name> they	a-9
G<name> was	a-7
G<name> way	a6
G<name> we	a-4
G<name>'s ask	a3
G<name>'s doubt	a-7
G<name>'s i	a-5
G<number> <day>	a-20
G<number> <figure>	a-27
G<number> <mark>	a-20
G<number> <name>	a-13
G<number> <number>	a-7
G<number> able	a-14
G<number> and	a-6
G<number> ask	a-45
G<number> because	a-27
G<number> doubt	a-13
G<number> feel	a-27
G<number> hear	a-8
G<number> i	a-6
G<number> kin	a9
G<number> moved	a-17
G<number> no	a-10
G<number> paper	a-5
G<number> pay	a11
G<number> send	a3
G<number> that	a-11
G<number> they	a-10
G<number> time	a-3
G<number> was	a-9
G<number> way	a-22
G<number> we	a-3
G<number> you	a-8
Gable <figure>	a-19
Gable <mark>	a-5
Gable <name>	a-30
Gable <number>	a-11
Gable and	a-25
Gable ask	a-37
Gable because	a-11
Gable doubt	a-7
Gable hear	a-27
Gable hush	a-25
Gable i	a-3
Gable moved	a-9
Gable no	a-11
Gable role	a-10
Gable send	a-39
Gable talk	a-3
Gable tell	a-15
Gable that	a-16
Gable they	a-26
Gable was	a-9
Gable way	a-14
Gable we	a-32
Gable you	a16
Gand <day>	a-41
Gand <mark>	a-25
Gand <name>	a-8
Gand <name>'s	a15
Gand <number>	a-13
Gand able	a-16
Gand ask	a-3
Gand because	a-13
Gand doubt	a-8
Gand feel	a3
Gand hush	a6
Gand i	a-3
Gand kin	a-5
Gand mention	a-4
Gand moved	a-17
Gand no	a-9
Gand paper	a-14
Gand pay	a-15
Gand role	a-6
Gand send	a-10
Gand talk	a-3
Gand tell	a-13
Gand that	a-8
Gand they	a-8
Gand was	a-7
Gand way	a-6
Gand we	a7
Gand you	a8
Gask <mark>	a-14
Gask <name>	a-11
Gask <number>	a-9
Gask and	a-9
Gask ask	a-29
Gask because	a-7
Gask hear	a-11
Gask hush	a-11
Gask i	a4
Gask kin	a-4
Gask moved	a-10
Gask no	a-7
Gask pay	a-9
Gask role	a-7
Gask send	a-5
Gask talk	a-7
Gask tell	a-10
Gask they	a-7
Gask time	a15
Gask was	a-7
Gask way	a-4
Gask we	a13
Gask you	a-16
Gbecause <day>	a-5
Gbecause <figure>	a-14
Gbecause <mark>	a-8
Gbecause <month>	a-36
Gbecause <name>	a-3
Gbecause <number>	a-9
Gbecause able	a-9
Gbecause and	a-13
Gbecause ask	a-21
Gbecause doubt	a-20
Gbecause feel	a-26
Gbecause hear	a-3
Gbecause hush	a-18
Gbecause kin	a-38
Gbecause mention	a-3
Gbecause moved	a-29
Gbecause paper	a11
Gbecause role	a5
Gbecause send	a-28
Gbecause tell	a-26
Gbecause that	a-16
Gbecause they	a-4
Gbecause was	a-4
Gbecause way	a-34
Gbecause we	a-21
Gbecause you	a-28
Gdoubt <day>	a-20
Gdoubt <figure>	a-16
Gdoubt <mark>	a-12
Gdoubt <name>	a-24
Gdoubt able	a-9
Gdoubt and	a-15
Gdoubt ask	a-12
Gdoubt because	a-4
Gdoubt doubt	a-3
Gdoubt i	a6
Gdoubt mention	a-4
Gdoubt moved	a-3
Gdoubt no	a-10
Gdoubt paper	a-5
Gdoubt pay	a-29
Gdoubt send	a-8
Gdoubt talk	a-10
Gdoubt tell	a-12
Gdoubt that	a-4
Gdoubt they	a-11
Gdoubt time	a-11
Gdoubt was	a-7
Gdoubt you	a-24
Gfeel <day>	a-18
Gfeel <name>	a3
Gfeel <number>	a-16
Gfeel and	a-14
Gfeel ask	a-23
Gfeel because	a-4
Gfeel i	a-3
Gfeel pay	a-4
Gfeel role	a-14
Gfeel talk	a-18
Gfeel that	a-14
Gfeel they	a-8
Gfeel way	a-11
Ghear <day>	a8
Ghear <figure>	a6
Ghear <mark>	a-13
Ghear <name>	a6
Ghear and	a-5
Ghear ask	a-12
Ghear because	a-31
Ghear doubt	a-29
Ghear i	a6
Ghear moved	a3
Ghear no	a-34
Ghear paper	a3
Ghear pay	a-21
Ghear role	a-21
Ghear talk	a-20
Ghear tell	a-9
Ghear they	a-12
Ghear time	a-6
Ghear was	a4
Ghear way	a-33
Ghear you	a-6
Ghush <name>	a-32
Ghush and	a-14
Ghush hear	a-4
Ghush i	a10
Ghush tell	a-21
Ghush that	a-22
Ghush they	a-19
Ghush we	a-10
Ghush you	a6
Gi <figure>	a-25
Gi <mark>	a-25
Gi <name>	a-7
Gi <number>	a-5
Gi able	a-4
Gi ask	a-5
Gi because	a4
Gi hear	a-11
Gi hush	a-8
Gi i	a6
Gi kin	a-6
Gi no	a-8
Gi paper	a-5
Gi pay	a-6
Gi send	a3
Gi talk	a-7
Gi tell	a-4
Gi that	a-7
Gi they	a-10
Gi time	a-6
Gi way	a-13
Gi we	a3
Gi you	a-8
Gkin <mark>	a-19
Gkin <name>	a3
Gkin <number>	a-3
Gkin able	a-15
Gkin and	a-5
Gkin ask	a7
Gkin because	a-23
Gkin doubt	a14
Gkin hear	a-4
Gkin i	a-12
Gkin role	a-22
Gkin tell	a-4
Gkin that	a-42
Gkin they	a-3
Gkin was	a-18
Gkin we	a17
Gmention able	a6
Gmention and	a-14
Gmention i	a5
Gmention paper	a7
Gmention tell	a-3
Gmention they	a-16
Gmoved <mark>	a-7
Gmoved <name>	a-27
Gmoved <name>'s	a-35
Gmoved and	a-12
Gmoved ask	a-12
Gmoved because	a8
Gmoved doubt	a3
Gmoved feel	a5
Gmoved hear	a-20
Gmoved hush	a-32
Gmoved kin	a-19
Gmoved moved	a14
Gmoved no	a-4
Gmoved paper	a-15
Gmoved pay	a-24
Gmoved role	a-5
Gmoved send	a-34
Gmoved talk	a-16
Gmoved tell	a3
Gmoved that	a-6
Gmoved they	a-15
Gmoved time	a-32
Gmoved was	a-4
Gmoved way	a-23
Gmoved we	a-3
Gno <day>	a-41
Gno <mark>	a-17
Gno <name>	a-25
Gno <number>	a-10
Gno and	a-24
Gno ask	a-16
Gno because	a3
Gno doubt	a-28
Gno hear	a-26
Gno i	a5
Gno mention	a3
Gno moved	a-7
Gno pay	a-8
Gno role	a-37
Gno tell	a-6
Gno that	a-15
Gno they	a-9
Gno was	a-25
Gno we	a5
Gpaper <day>	a-28
Gpaper <figure>	a-6
Gpaper <mark>	a-9
Gpaper <name>	a-8
Gpaper <number>	a-37
Gpaper able	a-24
Gpaper and	a-12
Gpaper because	a-13
Gpaper doubt	a-42
Gpaper hear	a3
Gpaper hush	a-35
Gpaper i	a-19
Gpaper no	a-6
Gpaper paper	a4
Gpaper role	a-10
Gpaper send	a-9
Gpaper tell	a-6
Gpaper they	a-33
Gpaper time	a-33
Gpaper was	a-11
Gpay <figure>	a4
Gpay <mark>	a-9
Gpay <number>	a-6
Gpay and	a-17
Gpay because	a6
Gpay i	a-34
Gpay no	a8
Gpay paper	a-24
Gpay pay	a7
Gpay talk	a5
Gpay that	a-16
Gpay they	a-14
Gpay time	a-33
Gpay was	a-11
Gpay way	a-5
Gpay you	a12
Grole <figure>	a-26
Grole <mark>	a-20
Grole <number>	a-7
Grole able	a-21
Grole ask	a6
Grole because	a-11
Grole doubt	a-9
Grole hear	a-19
Grole i	a5
Grole kin	a3
Grole moved	a-29
Grole no	a-31
Grole paper	a-8
Grole role	a-7
Grole send	a-12
Grole talk	a-21
Grole tell	a7
Grole that	a-10
Grole they	a-7
Grole way	a-41
Gsend <mark>	a-9
Gsend <name>	a-27
Gsend <number>	a-22
Gsend and	a-22
Gsend because	a-3
Gsend hear	a-13
Gsend i	a9
Gsend mention	a-24
Gsend no	a-32
Gsend paper	a4
Gsend role	a-23
Gsend send	a-20
Gsend that	a-7
Gsend they	a-8
Gsend time	a-3
Gsend was	a-16
Gtalk <name>	a-8
Gtalk <number>	a-35
Gtalk and	a-12
Gtalk because	a-26
Gtalk hear	a-19
Gtalk hush	a-26
Gtalk paper	a-8
Gtalk role	a-9
Gtalk talk	a5
Gtalk that	a5
Gtalk they	a-4
Gtalk way	a-23
Gtell <day>	a-15
Gtell <figure>	a-12
Gtell <mark>	a-16
Gtell <name>	a-16
Gtell able	a-4
Gtell ask	a-13
Gtell because	a-13
Gtell doubt	a-7
Gtell feel	a-4
Gtell hush	a-5
Gtell i	a5
Gtell kin	a3
Gtell moved	a-31
Gtell no	a3
Gtell paper	a-5
Gtell role	a-29
Gtell send	a15
Gtell talk	a-7
Gtell tell	a-5
Gtell that	a-7
Gtell time	a9
Gtell was	a-5
Gtell way	a9
Gtell we	a9
Gthat <day>	a-12
Gthat <figure>	a-19
Gthat <mark>	a-20
Gthat <month>	a-24
Gthat <name>	a-5
Gthat <number>	a-3
Gthat ask	a-20
Gthat because	a4
Gthat doubt	a-7
Gthat feel	a-5
Gthat hush	a-3
Gthat i	a7
Gthat mention	a-11
Gthat no	a-11
Gthat paper	a-3
Gthat pay	a9
Gthat send	a7
Gthat tell	a-16
Gthat that	a3
Gthat they	a-7
Gthat time	a-7
Gthat way	a4
Gthat we	a-4
Gthat you	a-4
Gthey <figure>	a-22
Gthey <mark>	a-15
Gthey <month>	a15
Gthey <name>	a-20
Gthey <number>	a-12
Gthey able	a-11
Gthey and	a5
Gthey ask	a-4
Gthey because	a-7
Gthey feel	a-14
Gthey hush	a7
Gthey i	a-5
Gthey kin	a-10
Gthey mention	a-10
Gthey moved	a-8
Gthey no	a-5
Gthey paper	a-7
Gthey pay	a-18
Gthey role	a-11
Gthey send	a-12
Gthey talk	a5
Gthey that	a-8
Gthey they	a-12
Gthey time	a-7
Gthey way	a-17
Gthey you	a-4
Gtime <figure>	a-16
Gtime <mark>	a-10
Gtime <month>	a16
Gtime <number>	a-30
Gtime and	a-8
Gtime ask	a-18
Gtime hear	a7
Gtime i	a-4
Gtime no	a-5
Gtime role	a-38
Gtime send	a-42
Gtime tell	a-10
Gtime that	a3
Gtime time	a17
Gtime was	a-27
Gwas <figure>	a-18
Gwas <number>	a-8
Gwas able	a-6
Gwas and	a-11
Gwas because	a-6
Gwas feel	a6
Gwas hear	a7
Gwas hush	a-8
Gwas i	a-5
Gwas kin	a3
Gwas no	a10
Gwas paper	a-14
Gwas pay	a-18
Gwas send	a-33
Gwas talk	a-4
Gwas tell	a-4
Gwas they	a-16
Gwas time	a-17
Gwas was	a5
Gwas way	a6
Gwas we	a-9
Gwas you	a3
Gway <figure>	a-25
Gway <mark>	a-23
Gway <name>	a-40
Gway <number>	a-22
Gway able	a-4
Gway and	a-4
Gway ask	a-17
Gway hear	a-26
Gway hush	a-26
Gway i	a-16
Gway kin	a-5
Gway moved	a-33
Gway no	a5
Gway role	a4
Gway send	a-32
Gway talk	a-9
Gway tell	a-11
Gway that	a-24
Gway they	a-9
Gway was	a-8
Gway way	a4
Gway you	a7
Gwe <day>	a-5
Gwe <name>	a-45
Gwe <number>	a-18
Gwe and	a-12
Gwe doubt	a-21
Gwe hear	a-13
Gwe i	a-4
Gwe kin	a-28
Gwe moved	a-4
Gwe role	a-18
Gwe talk	a-34
Gwe tell	a-9
Gwe that	a-5
Gwe they	a-19
Gwe way	a4
Gyou <name>	a-36
Gyou able	a4
Gyou because	a-29
Gyou doubt	a-20
Gyou i	a-10
Gyou no	a-10
Gyou send	a-12
Gyou tell	a-15
Gyou that	a-11
Gyou was	a-12
H 	a-8
H <day>	a4
H <figure>	a-27
H <mark>	a-18
H <name>	a-8
H <name>'s	a-26
H <number>	a-12
H able	a-16
H and	a-16
H ask	a-6
H because	a-16
H doubt	a-8
H feel	a-28
H hear	a-11
H hush	a-3
H i	a-3
H kin	a-11
H no	a-8
H paper	a-20
H pay	a-6
H role	a-9
H send	a-11
H talk	a-4
H tell	a-20
H that	a-8
H they	a-11
H time	a-20
H was	a-15
H we	a-30
H you	a-40
H<day> 	a-3
H<day> i	a-30
H<day> they	a-7
H<day> time	a-14
H<figure> 	a-17
H<figure> <mark>	a-5
H<mark> 	a-14
H<month> 	a-8
H<name> 	a-12
H<name> <mark>	a-12
H<name> <name>	a-8
H<name> i	a-30
H<name> no	a-5
H<name> role	a-21
H<name> that	a-28
H<name> they	a-3
H<name> was	a7
H<name>'s 	a3
H<number> 	a-4
H<number> <name>	a-21
H<number> able	a-17
H<number> and	a-36
H<number> i	a-28
H<number> paper	a-23
H<number> pay	a-13
H<number> role	a-6
H<number> that	a-21
H<number> they	a-24
H<number> time	a5
H<number> was	a-33
H<number> way	a-14
Hable 	a-9
Hable and	a-9
Hable because	a-21
Hable i	a-28
Hable that	a-23
Hand <number>	a-17
Hand and	a5
Hand ask	a-4
Hand because	a10
Hand doubt	a-39
Hand hear	a-33
Hand hush	a-11
Hand role	a16
Hand tell	a-32
Hand that	a6
Hand was	a3
Hand we	a-4
Hask 	a-15
Hask <number>	a-4
Hask that	a7
Hask they	a-12
Hbecause 	a-9
Hbecause and	a5
Hbecause doubt	a-31
Hbecause i	a-8
Hbecause that	a-8
Hbecause we	a-19
Hdoubt 	a-13
Hdoubt <number>	a-7
Hdoubt ask	a-29
Hdoubt because	a-23
Hdoubt doubt	a-25
Hdoubt hear	a-26
Hdoubt i	a-34
Hdoubt moved	a-21
Hdoubt role	a-22
Hdoubt talk	a7
Hdoubt tell	a-24
Hdoubt that	a-21
Hdoubt was	a-19
Hfeel 	a-15
Hfeel that	a-3
Hhear 	a-11
Hhear <day>	a-8
Hhear and	a-25
Hhear i	a-39
Hhear that	a-21
Hhush 	a-20
Hhush hear	a-31
Hhush tell	a-20
Hi 	a-3
Hi <day>	a19
Hi <number>	a-23
Hi able	a-20
Hi and	a-8
Hi ask	a6
Hi because	a-24
Hi doubt	a-3
Hi feel	a-19
Hi hear	a-18
Hi hush	a8
Hi moved	a-5
Hi no	a8
Hi paper	a-11
Hi role	a-23
Hi send	a-16
Hi talk	a-8
Hi that	a-14
Hi they	a-12
Hi was	a-4
Hi way	a-19
Hkin 	a-9
Hkin <name>	a-12
Hkin and	a-24
Hkin was	a-17
Hmention 	a-5
Hmention i	a-22
Hmention that	a-22
Hmoved 	a3
Hmoved and	a-24
Hmoved because	a-4
Hmoved i	a-10
Hmoved that	a-33
Hmoved was	a-4
Hno 	a-6
Hno and	a-16
Hno tell	a-30
Hpaper 	a-13
Hpaper <number>	a-10
Hpaper and	a-21
Hpaper i	a-24
Hpaper paper	a-25
Hpaper that	a-24
Hpaper they	a-19
Hpay 	a-9
Hpay they	a-4
Hrole and	a-9
Hrole i	a4
Hrole role	a5
Hrole they	a-24
Hrole was	a-18
Hsend 	a-17
Hsend i	a-9
Hsend that	a-11
Hsend they	a-9
Htalk 	a-7
Htalk i	a-30
Htalk talk	a-18
Htalk that	a-11
Htalk they	a-30
Htalk was	a-34
Htell <number>	a-15
Htell and	a-33
Htell because	a-16
Htell i	a-33
Htell no	a-23
Htell talk	a-17
Htell that	a-22
Htell they	a-4
Htell was	a14
Hthat and	a-18
Hthat because	a-32
Hthat doubt	a-13
Hthat i	a-5
Hthat moved	a11
Hthat paper	a-4
Hthat role	a7
Hthat talk	a-39
Hthat tell	a-12
Hthat that	a-23
Hthat they	a-11
Hthat was	a-12
Hthat you	a-13
Hthey 	a-3
Hthey <number>	a5
Hthey able	a-30
Hthey and	a20
Hthey ask	a8
Hthey doubt	a12
Hthey i	a-32
Hthey kin	a-3
Hthey mention	a-3
Hthey moved	a8
Hthey no	a-13
Hthey role	a-25
Hthey send	a-10
Hthey tell	a-12
Hthey that	a-26
Hthey they	a-20
Hthey was	a-4
Hthey way	a-31
Htime 	a-22
Htime and	a-18
Htime i	a-26
Htime they	a-14
Hwas 	a-12
Hwas <name>	a9
Hwas <number>	a-6
Hwas and	a-31
Hwas ask	a-27
Hwas because	a-21
Hwas doubt	a-21
Hwas i	a-24
Hwas no	a-24
Hwas role	a4
Hwas tell	a-17
Hwas that	a-31
Hwas they	a-12
Hwas was	a8
Hwas way	a-30
Hway 	a-8
Hway and	a-28
Hway because	a-26
Hway i	a-20
Hway they	a-20
Hway was	a-16
Hway way	a-21
Hwe 	a-6
Hyou 	a-12
Hyou hear	a-4
I 	a-8
I <day>	a3
I <figure>	a-19
I <mark>	a-6
I <month>	a-11
I <name>'s	a7
I <number>	a-10
I able	a-15
I ask	a-4
I because	a-7
I doubt	a-17
I feel	a-9
I hush	a-14
I kin	a-5
I mention	a-16
I moved	a9
I no	a-9
I paper	a-42
I pay	a-15
I role	a-12
I send	a-7
I talk	a-12
I that	a-7
I time	a-14
I was	a-4
I way	a-13
I you	a5
I<day> 	a-4
I<day> i	a22
I<day> they	a-4
I<day> time	a-33
I<figure> 	a-32
I<mark> 	a-11
I<mark> <name>	a-12
I<month> 	a-7
I<name> 	a-8
I<name> <mark>	a-12
I<name> <name>	a-3
I<name> and	a-15
I<name> ask	a-35
I<name> doubt	a-27
I<name> no	a-30
I<name> role	a-14
I<name> tell	a-34
I<name> that	a9
I<name> they	a4
I<name>'s 	a-20
I<number> 	a-12
I<number> and	a-12
I<number> i	a15
I<number> paper	a-31
I<number> pay	a-3
I<number> role	a-34
I<number> talk	a-27
I<number> that	a19
I<number> they	a9
I<number> time	a-26
I<number> way	a-21
Iable 	a-11
Iable and	a-17
Iable because	a8
Iable that	a-14
Iand 	a-27
Iand <name>	a-5
Iand <number>	a-7
Iand ask	a-22
Iand because	a-16
Iand doubt	a-19
Iand hear	a-26
Iand hush	a-14
Iand i	a-25
Iand kin	a-29
Iand role	a-30
Iand tell	a-7
Iand that	a-23
Iand they	a-35
Iand was	a-29
Iand we	a-24
Iask 	a-9
Iask <number>	a-32
Iask i	a7
Iask that	a-22
Iask they	a-21
Ibecause 	a-24
Ibecause and	a-4
Ibecause doubt	a-27
Ibecause i	a-20
Ibecause that	a-36
Ibecause they	a-31
Ibecause we	a-24
Idoubt 	a-10
Idoubt <number>	a-10
Idoubt ask	a-25
Idoubt doubt	a8
Idoubt hear	a-15
Idoubt i	a-20
Idoubt moved	a-22
Idoubt role	a-38
Idoubt talk	a-32
Idoubt tell	a-28
Idoubt that	a-14
Idoubt was	a-29
Ifeel 	a-14
Ifeel i	a-11
Ifeel that	a-34
Ihear 	a-7
Ihear <day>	a-34
Ihear and	a3
Ihear i	a10
Ihear that	a-13
Ihear they	a6
Ihush 	a-30
Ihush hear	a-21
Ihush tell	a-20
Ii 	a-10
Ii <day>	a-26
Ii <number>	a-7
Ii able	a-26
Ii and	a-8
Ii ask	a-23
Ii because	a-19
Ii doubt	a-25
Ii feel	a-25
Ii hear	a5
Ii i	a-10
Ii kin	a-25
Ii moved	a-23
Ii no	a-40
Ii paper	a-20
Ii send	a-15
Ii talk	a-14
Ii tell	a-8
Ii that	a-17
Ii they	a-10
Ii was	a-22
Ii way	a-19
Ikin 	a-17
Ikin <name>	a-44
Ikin and	a7
Ikin was	a-19
Imention 	a-27
Imention i	a-20
Imention that	a-24
Imoved and	a15
Imoved because	a-22
Imoved i	a-6
Imoved that	a-16
Imoved was	a-21
Ino 	a-37
Ino tell	a-26
Ipaper i	a4
Ipaper paper	a-34
Ipaper that	a-6
Ipaper they	a-5
Ipay 	a-6
Ipay they	a-6
Irole 	a-7
Irole <name>	a-21
Irole and	a-6
Irole i	a-24
Irole role	a-26
Irole they	a8
Irole was	a14
Isend 	a-21
Isend i	a-10
Isend that	a12
Isend they	a-10
Italk 	a5
Italk i	a-10
Italk talk	a-10
Italk that	a-34
Italk they	a3
Italk was	a-15
Itell 	a-8
Itell <name>	a-32
Itell <number>	a4
Itell and	a-9
Itell because	a-25
Itell i	a-5
Itell no	a-21
Itell talk	a-30
Itell was	a-4
Ithat 	a-12
Ithat <name>	a-19
Ithat <number>	a-11
Ithat because	a-4
Ithat doubt	a-4
Ithat i	a-21
Ithat moved	a-38
Ithat no	a-43
Ithat paper	a-4
Ithat role	a-12
Ithat talk	a-39
Ithat tell	a-24
Ithat they	a-17
Ithat you	a-31
Ithey 	a-22
Ithey <number>	a-35
Ithey able	a-17
Ithey and	a4
Ithey ask	a-29
Ithey doubt	a-27
Ithey hear	a-37
Ithey i	a-12
Ithey kin	a-31
Ithey mention	a-12
Ithey moved	a-24
Ithey no	a-36
Ithey role	a-5
Ithey send	a-21
Ithey tell	a-27
Ithey that	a-17
Ithey they	a14
Ithey way	a-8
Itime i	a19
Itime they	a5
Iwas 	a-17
Iwas <name>	a-19
Iwas <number>	a-8
Iwas and	a12
Iwas ask	a-17
Iwas because	a-37
Iwas doubt	a-33
Iwas i	a-15
Iwas no	a-33
Iwas role	a-26
Iwas tell	a-8
Iwas that	a-16
Iwas they	a7
Iwas was	a-17
Iwas way	a-18
Iway and	a-11
Iway because	a-46
Iway they	a5
Iway was	a-26
Iway way	a-27
Iwe 	a-12
Iyou 	a-40
Iyou hear	a-10
J  	a-15
J  <day>	a-19
J  <figure>	a-32
J  <mark>	a-27
J  <month>	a-7
J  <name>	a-15
J  <name>'s	a-31
J  <number>	a-8
J  and	a-25
J  ask	a-14
J  because	a-23
J  doubt	a-19
J  feel	a-20
J  hear	a-21
J  hush	a-35
J  i	a-12
J  kin	a-7
J  mention	a5
J  moved	a-24
J  no	a-17
J  paper	a-8
J  pay	a-3
J  role	a-10
J  send	a-16
J  talk	a-11
J  tell	a-18
J  that	a-16
J  they	a-22
J  time	a-11
J  way	a-12
J  we	a-22
J  you	a-23
J <day> 	a-8
J <day> they	a-9
J <figure> 	a-13
J <mark> 	a-12
J <mark> <name>	a-5
J <month> 	a-20
J <name> 	a-3
J <name> <name>	a-8
J <name> and	a-31
J <name> role	a-28
J <name> tell	a-5
J <name> that	a-30
J <name> they	a-12
J <name> was	a12
J <number> 	a-7
J <number> able	a-30
J <number> and	a-33
J <number> i	a-36
J <number> pay	a7
J <number> way	a-32
J and 	a-10
J and <name>	a-33
J and <number>	a-27
J and and	a-10
J and because	a-26
J and doubt	a-25
J and hush	a-26
J and i	a-25
J and role	a-18
J and tell	a-33
J and that	a-5
J and they	a-19
J and was	a-35
J ask i	a-5
J ask that	a-23
J because 	a-3
J because and	a-20
J because i	a-33
J because that	a-3
J because they	a-25
J doubt 	a-4
J doubt <number>	a-4
J doubt because	a-27
J doubt i	a-11
J doubt role	a5
J feel 	a-30
J hear i	a9
J hear that	a-31
J hear they	a-35
J hush 	a-13
J i 	a-14
J i able	a-7
J i and	a-30
J i ask	a-17
J i because	a4
J i doubt	a-8
J i hear	a17
J i i	a-6
J i kin	a-24
J i no	a-19
J i paper	a-25
J i role	a-34
J i send	a11
J i tell	a-15
J i was	a-18
J kin 	a-11
J kin <name>	a-21
J kin and	a-5
J mention 	a-18
J moved 	a4
J no 	a-6
J paper 	a-22
J paper and	a-26
J paper i	a-19
J paper paper	a-24
J role <name>	a-24
J role and	a-41
J role i	a-8
J role they	a-5
J role was	a10
J send i	a-3
J talk 	a-7
J talk i	a-5
J talk that	a-14
J talk they	a-16
J tell i	a-8
J tell that	a-20
J tell they	a-9
J that 	a-19
J that <name>	a-26
J that <number>	a-35
J that and	a-39
J that doubt	a-35
J that i	a-25
J that moved	a-4
J that that	a-28
J that they	a-11
J that was	a-7
J they 	a-11
J they able	a-35
J they and	a-30
J they ask	a-7
J they doubt	a7
J they i	a5
J they kin	a-26
J they moved	a-33
J they role	a-19
J they tell	a-19
J they was	a-37
J time 	a-3
J time and	a-27
J time i	a-25
J time they	a-34
J was 	a-10
J was <name>	a-28
J was <number>	a-28
J was because	a-9
J was i	a-14
J was that	a-29
J was they	a-21
J way and	a-25
J way i	a-22
J way was	a-7
J way way	a9
J we 	a-24
J you 	a-26
J<day>  	a-9
J<figure>  	a-15
J<mark>  	a-15
J<name>  <name>	a-35
J<name>  ask	a-22
J<name>  i	a-8
J<name>  role	a-49
J<name>  that	a-8
J<name>  they	a-10
J<name> <name> <name>	a-21
J<name> <name> and	a-33
J<name> <name> role	a-33
J<name> and 	a-29
J<name> and i	a9
J<name> role 	a-7
J<name> tell i	a-5
J<name> that 	a-24
J<name> they 	a-3
J<name> was 	a7
J<number>  	a-3
J<number>  <name>	a8
J<number>  <number>	a-34
J<number>  and	a-17
J<number>  i	a-12
J<number>  that	a-25
J<number>  they	a7
J<number>  time	a13
J<number>  was	a-7
J<number> able 	a-14
J<number> i 	a-13
J<number> time 	a-3
J<number> way 	a-13
Jable  	a-20
Jable  and	a-17
Jable  i	a-12
Jable  that	a-17
Jable i 	a-18
Jand  	a-21
Jand  <name>	a-4
Jand  <number>	a-4
Jand  and	a-27
Jand  doubt	a-35
Jand  i	a16
Jand  moved	a-10
Jand  role	a4
Jand  talk	a-11
Jand  that	a-18
Jand  they	a-8
Jand  was	a11
Jand <name> <name>	a-13
Jand <number> 	a-33
Jand and they	a7
Jand because 	a10
Jand doubt 	a-26
Jand hush 	a-25
Jand i 	a-11
Jand i moved	a-8
Jand i tell	a-13
Jand role 	a-7
Jand that 	a-4
Jand that was	a-16
Jand they ask	a13
Jand they kin	a-27
Jand they tell	a-6
Jand was was	a7
Jand we 	a-9
Jask  	a-19
Jask  hear	a-18
Jask  i	a11
Jask i 	a-7
Jask that 	a-29
Jask that i	a-29
Jbecause  	a-19
Jbecause  <name>	a23
Jbecause  and	a-21
Jbecause  i	a-12
Jbecause  that	a-45
Jbecause i 	a-17
Jbecause i kin	a-16
Jbecause i was	a-8
Jbecause that was	a13
Jbecause they 	a-16
Jdoubt  	a-12
Jdoubt  and	a-20
Jdoubt  i	a-20
Jdoubt  that	a4
Jdoubt  they	a-31
Jdoubt <number> 	a-33
Jdoubt i 	a-25
Jdoubt tell 	a-19
Jdoubt that i	a-20
Jdoubt was 	a-18
Jfeel  	a-36
Jhear  	a6
Jhear  i	a-20
Jhear i 	a-15
Jhear that 	a-5
Jhush  	a-6
Ji  	a-13
Ji  <name>	a-29
Ji  <number>	a-36
Ji  able	a-6
Ji  and	a-26
Ji  ask	a-7
Ji  because	a-12
Ji  doubt	a-17
Ji  hear	a-23
Ji  i	a-7
Ji  kin	a-27
Ji  moved	a-6
Ji  no	a-28
Ji  paper	a-19
Ji  role	a5
Ji  send	a4
Ji  talk	a-11
Ji  that	a-4
Ji  they	a-15
Ji  was	a13
Ji <number> 	a-19
Ji able 	a-4
Ji and 	a14
Ji ask 	a-12
Ji ask they	a20
Ji because 	a-23
Ji because i	a-8
Ji doubt 	a-18
Ji hear 	a-22
Ji hush hear	a-27
Ji i 	a-33
Ji kin 	a7
Ji moved 	a-15
Ji talk 	a-8
Ji tell 	a-6
Ji tell i	a9
Ji tell they	a-11
Ji they 	a-13
Ji was 	a-6
Ji was <number>	a-22
Ji way 	a-7
Jkin  	a-6
Jkin <name> 	a9
Jkin was 	a-20
Jmention  	a-20
Jmention that i	a-16
Jmoved  	a-25
Jmoved  because	a-14
Jmoved  i	a-4
Jmoved i 	a-29
Jmoved that 	a-17
Jpaper  	a-16
Jpaper  <number>	a-17
Jpaper  i	a-26
Jpaper and 	a-14
Jpaper and i	a-20
Jpaper i 	a-12
Jpaper paper 	a-17
Jpay  	a-4
Jrole  	a-5
Jrole  and	a11
Jrole  i	a-24
Jrole  role	a-14
Jrole  they	a-28
Jrole <name> they	a-35
Jrole and 	a-24
Jrole and <name>	a-29
Jrole i 	a11
Jrole role 	a3
Jrole they 	a-13
Jrole was 	a-11
Jsend  	a-28
Jsend  i	a-23
Jsend i 	a-25
Jtalk  	a-8
Jtalk  i	a-5
Jtalk i 	a-15
Jtalk they 	a-11
Jtell  	a-8
Jtell  and	a-30
Jtell  because	a-17
Jtell  talk	a14
Jtell  that	a-32
Jtell  they	a-24
Jtell <number> 	a-15
Jtell i 	a-26
Jtell i they	a-22
Jtell talk 	a-15
Jtell that 	a-19
Jtell they i	a-29
Jthat  	a-12
Jthat  <name>	a-10
Jthat  and	a3
Jthat  because	a-33
Jthat  doubt	a-6
Jthat  i	a-7
Jthat  role	a-41
Jthat  that	a-16
Jthat  they	a-10
Jthat  was	a-13
Jthat  you	a-12
Jthat <number> 	a-6
Jthat and 	a-25
Jthat i 	a-6
Jthat i able	a-33
Jthat i doubt	a4
Jthat moved i	a8
Jthat that 	a-34
Jthat was 	a-3
Jthey  	a-6
Jthey  <name>	a-7
Jthey  and	a-11
Jthey  doubt	a6
Jthey  hear	a-13
Jthey  i	a6
Jthey  role	a-27
Jthey  tell	a-4
Jthey  that	a3
Jthey  they	a-27
Jthey  was	a-3
Jthey able 	a-24
Jthey ask i	a4
Jthey ask that	a-3
Jthey doubt 	a9
Jthey hear i	a-18
Jthey i 	a-29
Jthey kin 	a-5
Jthey no 	a-7
Jthey role 	a-20
Jthey tell 	a7
Jthey tell and	a-24
Jthey was 	a-12
Jtime  	a-14
Jtime  they	a-18
Jtime  time	a-20
Jwas  	a-12
Jwas  <name>	a6
Jwas  and	a-26
Jwas  because	a-19
Jwas  doubt	a-26
Jwas  i	a-23
Jwas  kin	a-25
Jwas  paper	a-25
Jwas  role	a-16
Jwas  talk	a-8
Jwas  they	a-23
Jwas  was	a-20
Jwas <name> 	a-18
Jwas <number> 	a-15
Jwas because 	a-20
Jwas doubt 	a-8
Jwas i 	a-16
Jwas that 	a-9
Jwas they 	a-25
Jway  	a-8
Jway  and	a-21
Jway  i	a-18
Jway and 	a-13
Jway because 	a-14
Jway was 	a-16
Jway way 	a-22
Jyou  	a-4
a#	a-40
a+	a-36
a<day>	a7
a<figure>	a-6
a<mark>	a-26
a<month>	a5
a<name>	a8
a<name>'s	a-37
a<number>	a9
a=	a-31
a>	a-47
aa	a-39
aabout	a-19
aacross	a-30
aactually	a-14
aafter	a-8
aagain	a12
aall	a-9
aalone	a4
aalready	a4
aalso	a4
aalways	a-10
aam	a-12
aan	a-37
aand	a-44
aanswer	a4
aanything	a7
aare	a-18
aaround	a-12
aas	a-37
aask	a-7
aasked	a-6
aat	a-29
aback	a8
abad	a-19
abe	a-22
abecause	a-33
abeen	a-41
abefore	a-36
abehind	a-32
abeing	a-40
abetween	a-35
abig	a-45
abit	a-8
aboard	a3
aboat	a3
abook	a-7
aboth	a-22
abring	a-28
abrought	a-15
abuilding	a-5
abuilt	a-18
abus	a-19
abut	a-55
aby	a-34
acalled	a-23
acame	a-12
acan	a-35
acan't	a-13
acaptain	a-33
acar	a-23
acard	a9
acase	a-26
acause	a-35
acertificate	a-5
achair	a-3
achief	a-6
achild	a-11
achildren	a-6
achurch	a7
aclass	a-4
aclose	a-24
acoach	a-14
acoffee	a-6
acold	a-8
acomes	a10
acoming	a-14
acould	a-45
acounty	a-19
acut	a-27
adate	a8
aday	a14
adays	a-5
adesk	a-3
adid	a-36
adidn't	a-30
adirector	a-8
ado	a-9
adoes	a-27
adog	a-4
adoing	a-27
adon't	a-29
adone	a-18
adoor	a15
adown	a-7
adr	a-48
adriving	a-34
aeach	a-19
aeat	a-20
aelse	a-6
aend	a-18
aenough	a4
aeven	a-35
aevening	a-31
aever	a-44
aevery	a-48
aeverybody	a-30
aeveryone	a-33
aexactly	a-33
aexplained	a-25
aface	a16
afair	a8
afamily	a-16
afar	a3
afather	a-24
afella	a5
afelt	a-29
afifteen	a-26
afifty	a4
afind	a-27
afinished	a-6
afire	a-9
afirst	a-32
afish	a6
aflood	a-10
afloor	a-17
afor	a-25
aforget	a3
aform	a-6
aforty	a-21
afound	a-24
afourth	a3
afree	a-26
afrench	a4
afrom	a-37
afull	a-16
agate	a17
agave	a-20
aget	a-35
agets	a-29
agive	a-22
ago	a12
agod	a-16
agoes	a4
agoing	a9
agonna	a-26
agot	a-14
agroup	a-23
aguy	a-32
ahad	a-40
ahalf	a-4
ahand	a-8
ahands	a18
ahas	a-19
ahave	a-31
ahaving	a-26
ahe	a-39
ahe's	a-33
ahead	a-23
aheart	a9
ahello	a-21
aher	a-11
ahere	a-4
aherself	a5
ahey	a-40
ahim	a-6
ahis	a-34
ahold	a-26
ahonestly	a-21
ahospital	a4
ahot	a-9
ahour	a-8
ahours	a8
ahouse	a7
ahow	a-43
ahr	a-14
ahundred	a-26
ai	a-30
ai'd	a-32
ai'll	a-24
ai'm	a-33
ai've	a-28
aid	a-3
aif	a-51
aim	a-31
ain	a-10
ainside	a-7
ainto	a-36
ais	a-24
ait	a10
ait's	a-45
aits	a-36
aive	a-20
ajob	a6
ajust	a-48
akeep	a-33
akeeps	a-27
akept	a-28
akid	a-4
akids	a10
aknow	a-19
alady	a-14
alast	a-18
alate	a-3
alaughed	a11
alearned	a-26
aleave	a4
alet	a-32
aletter	a-8
alevel	a-31
alicence	a-5
alift	a7
alike	a-26
aliked	a-28
aline	a12
alink	a9
alist	a-21
alittle	a-32
along	a-7
alook	a-33
alooked	a-20
alooking	a-27
alost	a-26
alove	a-4
alunch	a12
ama'am	a-15
amachine	a-17
amade	a-33
amake	a-31
amanager	a-10
amay	a-17
ame	a10
amean	a-25
amention	a-15
amet	a-20
ami	a-42
amin	a-16
amine	a-24
aminute	a10
aminutes	a-3
amiss	a-35
amoney	a10
amonths	a6
amore	a5
amorning	a13
amost	a10
amostly	a-37
amother	a11
amouth	a20
amr	a-40
amrs	a-35
ams	a-39
amuch	a-9
amum	a-23
amust	a-23
amy	a-39
amyself	a-24
aname	a-10
anearly	a-19
aneed	a-24
aneeds	a-27
anever	a-34
anew	a-7
anext	a-27
anice	a-8
anight	a16
anights	a23
anineteen	a13
aninety	a-6
ano	a-15
anobody	a-31
anot	a-30
anothing	a3
anow	a-12
anumber	a-4
aof	a-30
aoff	a-8
aoffice	a-11
aoh	a-37
aok	a7
aold	a-28
aon	a-8
aonce	a-9
aopen	a-11
aopened	a-18
aor	a-43
aought	a-17
aour	a-35
aout	a-25
aoutside	a-16
aover	a-19
aown	a-11
aowner	a-27
apage	a-5
apanel	a-26
apaper	a7
aparking	a-22
apart	a-27
apast	a-18
apay	a-3
apeople	a6
aperson	a-16
aphone	a-4
aphones	a-15
aplace	a13
aplan	a-6
aplease	a-36
aplus	a-32
aprincipal	a-29
aproper	a-24
aput	a-26
aquestion	a25
aquestions	a24
aquick	a3
aquiet	a10
aradio	a-4
aran	a-30
aread	a-26
areally	a-37
arecording	a-13
aright	a-31
aring	a9
aroad	a11
aroof	a17
arun	a-31
arunning	a-11
aruns	a-25
asaid	a-7
asame	a-12
asaw	a-21
asay	a-31
asays	a-18
aschool	a-8
asecond	a-24
asee	a-15
aseen	a15
asend	a-23
aset	a-20
ashe	a-6
ashe'd	a-17
ashe's	a-32
ashift	a5
ashoes	a-7
ashop	a8
ashort	a-13
ashould	a-35
ashow	a-8
ashowed	a-21
aside	a20
asign	a-11
asince	a-18
asir	a-45
asister	a-31
asite	a-25
asitting	a-9
asixty	a-28
aslow	a3
asmall	a-10
aso	a-23
asome	a-29
asomebody	a-21
asomeone	a-26
asomething	a4
asomewhere	a-5
asorry	a-6
aspeak	a-19
astaff	a-22
astart	a-13
astarted	a-27
astation	a-4
astay	a-20
astill	a-21
astory	a-23
astraight	a-3
asure	a-34
atable	a17
atake	a-32
atalk	a-7
atalked	a-12
atalking	a7
ataught	a-17
atea	a-8
ateacher	a-14
ateam	a6
atell	a-10
atelling	a-16
atest	a-4
athan	a-42
athat's	a-48
athats	a-35
athe	a-38
atheir	a-41
athem	a6
athen	a-31
athere's	a-29
athey	a-35
athey'd	a-19
athey'll	a-20
athey're	a-35
athey've	a-18
athing	a9
athink	a-3
athinks	a-31
athird	a-5
athirty	a-5
athis	a-8
athose	a5
athough	a-7
athought	a-39
athrough	a-14
aticket	a11
atill	a-22
ato	a-27
atook	a-13
atouch	a-10
atwenty	a-17
atwice	a21
auh	a-32
aum	a-37
auncle	a4
aunder	a-26
aunit	a-23
auntil	a-37
aup	a5
aus	a-7
ause	a-24
aused	a-26
avan	a-13
avery	a-48
avillage	a-22
aw/	a-18
await	a-25
awalk	a-20
awalked	a-16
awalking	a-30
awall	a22
awant	a-42
awanted	a-16
awants	a-32
awas	a-26
awasn't	a-6
awater	a-4
away	a-5
awe	a-35
awedding	a-30
aweek	a-4
aweeks	a-10
awell	a-17
awent	a6
awere	a-37
awhat	a-41
awhen	a-30
awhere	a-40
awhether	a-34
awhich	a-50
awhile	a-49
awho	a-36
awho's	a-28
awhole	a-35
awhose	a-36
awife	a-26
awill	a-37
awind	a-9
awinter	a17
awith	a-25
awithout	a-32
aword	a16
awords	a-13
awork	a12
aworking	a7
aworkshop	a-4
awould	a-38
awrite	a-35
awriting	a-29
awrong	a13
awrote	a-25
ayeah	a-16
ayear	a12
ayears	a14
ayes	a-7
ayet	a16
ayou	a-9
ayoung	a-38
ayour	a-27
a°	a-28
a·	a-30
b+	a-26
b<day>	a-4
b<figure>	a-31
b<mark>	a-6
b<month>	a-6
b<name>'s	a4
b<number>	a-4
b=	a-24
ba	a-5
babout	a-29
bacross	a-32
bafter	a-26
bagain	a-16
ball	a-6
balone	a-39
balready	a-26
balso	a-10
balways	a-26
ban	a-10
banswer	a-24
banything	a-22
bare	a-26
baround	a-39
bas	a-6
bask	a-30
basked	a-3
bat	a-11
baway	a-25
bback	a-31
bbad	a-21
bbe	a-18
bbecause	a-20
bbeen	a-19
bbefore	a-11
bbehind	a-32
bbeing	a-26
bbetween	a19
bbig	a5
bbit	a12
bboard	a-20
bboat	a-17
bbook	a-23
bboss	a-8
bboth	a-19
bbox	a-21
bbring	a15
bbrother	a-19
bbrought	a-9
bbuilding	a-14
bbuilt	a-12
bbus	a-3
bbut	a-8
bby	a-6
bcall	a-24
bcalled	a-29
bcame	a-26
bcan	a-15
bcan't	a-14
bcaptain	a17
bcar	a-11
bcase	a-15
bcause	a-34
bcertificate	a-22
bchair	a-36
bchild	a-24
bchurch	a-25
bclass	a-18
bclinic	a13
bclose	a-30
bclub	a-23
bcoach	a-27
bcoffee	a-27
bcold	a-29
bcome	a-6
bcomes	a-33
bcoming	a-27
bcopy	a-20
bcould	a7
bcouncil	a-27
bcounty	a-10
bcourse	a-44
bcried	a-17
bcut	a-30
bdad	a-31
bdate	a-12
bday	a-12
bdays	a-26
bdesk	a-18
bdid	a-28
bdidn't	a-22
bdirector	a-37
bdo	a-9
bdoctor	a7
bdoes	a-27
bdog	a10
bdoing	a-26
bdone	a-22
bdoor	a-20
bdown	a-29
bdr	a9
bdriving	a-8
beach	a-23
beat	a-16
belse	a-27
bemail	a-22
benglish	a-27
benough	a-29
beven	a-24
bevening	a-21
bever	a-21
bevery	a-44
beverybody	a11
beveryone	a-38
bexactly	a-20
bexplained	a-23
bface	a-22
bfair	a3
bfamily	a-29
bfar	a-16
bfather	a-33
bfella	a-24
bfelt	a7
bfifteen	a-33
bfifty	a-30
bfind	a-21
bfinished	a-26
bfire	a-24
bfirst	a16
bfish	a-20
bflood	a-25
bfloor	a-22
bfor	a-3
bforget	a-21
bforgot	a-4
bform	a-19
bforty	a-6
bfound	a6
bfourth	a3
bfrench	a-25
bfrom	a-11
bfront	a-22
bfull	a-4
bgate	a-20
bget	a11
bgets	a-25
bgive	a-23
bgo	a-27
bgod	a-16
bgoes	a-42
bgoing	a-29
bgonna	a-28
bgood	a-16
bgot	a5
bgroup	a-29
bguy	a-8
bhalf	a-24
bhand	a-21
bhands	a-19
bhas	a-31
bhave	a-34
bhe	a-10
bhe's	a-11
bhear	a-34
bheart	a4
bher	a-9
bhere	a-22
bherself	a-30
bhim	a-15
bhimself	a-28
bhis	a-11
bhold	a-36
bhome	a-37
bhonestly	a7
bhospital	a-29
bhot	a-4
bhour	a-26
bhours	a-11
bhouse	a-4
bhow	a-12
bhr	a-7
bhundred	a-15
bi	a4
bi'll	a-17
bi've	a-5
bid	a3
bim	a-8
binto	a-26
bis	a-13
bit	a-3
bive	a-7
bjob	a-21
bjust	a-5
bkeep	a-35
bkeeps	a-13
bkept	a-13
bkid	a-24
bkids	a-23
bkitchen	a-24
bknow	a-45
bknows	a-18
blady	a-8
blast	a-23
blate	a-22
blater	a3
blaughed	a-26
blead	a-21
blearned	a-17
bleave	a-27
bleft	a-29
blet	a-3
bletter	a-18
blevel	a-30
blicence	a-20
blift	a-31
blight	a-19
blike	a-33
bliked	a9
bline	a-26
blink	a-16
blist	a-16
blittle	a-15
blong	a-31
blook	a-16
blooked	a-14
blooking	a-15
blost	a-27
blove	a-24
blunch	a-11
bma'am	a8
bmachine	a-30
bmadam	a3
bmade	a3
bmake	a15
bman	a-7
bmanager	a-45
bmay	a-27
bme	a-14
bmean	a-7
bmention	a-18
bmet	a5
bmin	a-7
bmind	a-25
bmine	a-18
bminute	a-16
bminutes	a-27
bmiss	a14
bmoney	a-16
bmonth	a-10
bmonths	a-31
bmore	a-27
bmorning	a-24
bmostly	a-24
bmother	a-27
bmouth	a-13
bmr	a4
bms	a10
bmuch	a-24
bmum	a-32
bmust	a-7
bmy	a-7
bmyself	a-34
bname	a-28
bneed	a-5
bneeds	a5
bnever	a-18
bnew	a-24
bnext	a6
bnight	a-29
bnights	a-23
bnineteen	a7
bninety	a-5
bno	a-6
bnobody	a-16
bnot	a-14
bnothing	a-4
bnumber	a-24
bof	a-22
boff	a-25
boffice	a-40
boh	a7
bok	a-13
bokay	a-17
bold	a-30
bon	a-9
bonce	a-26
bones	a-22
bonly	a4
bopen	a-23
bopened	a-18
bor	a-26
bother	a-25
bought	a-17
bour	a-23
bout	a-15
boutside	a-34
bover	a-14
bown	a-33
bowner	a-21
bpage	a-28
bpanel	a-7
bpaper	a-20
bparking	a13
bpart	a-22
bpast	a-26
bpay	a-30
bpeople	a-41
bperson	a-37
bphone	a-13
bphones	a-15
bplace	a-29
bplan	a-24
bplease	a14
bprincipal	a15
bproper	a-4
bput	a-9
bquestion	a-31
bquestions	a-19
bquick	a-17
bquiet	a-22
bradio	a-16
brain	a12
bran	a-17
bread	a-20
breal	a6
breally	a-17
brecord	a-20
brecording	a-14
bring	a-14
broad	a-22
broof	a-22
broom	a-27
bround	a-26
brun	a-18
brunning	a-27
bruns	a-16
bsafety	a-30
bsaid	a-12
bsame	a-14
bsample	a-16
bsaw	a16
bsay	a-5
bsaying	a-24
bschool	a-25
bsee	a9
bseen	a-17
bsend	a-29
bservice	a-34
bset	a-22
bshe	a-9
bshe'd	a-4
bshe's	a-3
bshift	a-28
bshoes	a4
bshop	a-34
bshort	a-24
bshould	a-15
bshow	a-36
bshowed	a-18
bside	a-19
bsign	a-15
bsince	a-55
bsir	a16
bsister	a12
bsit	a-13
bsitting	a8
bslow	a-15
bsmall	a6
bsmells	a3
bsome	a-4
bsomebody	a4
bsomeone	a18
bsomething	a18
bsomewhere	a14
bsorry	a7
bspeak	a-11
bspoke	a-19
bstaff	a-23
bstart	a-27
bstarted	a-13
bstation	a-32
bstay	a-26
bstill	a-18
bstop	a-30
bstory	a-23
bstraight	a-33
bsure	a-24
btable	a-25
btake	a-26
btalk	a-34
btalked	a4
btaught	a-18
btea	a-22
bteam	a-27
btell	a12
btelling	a-19
btest	a-36
btext	a-17
bthan	a-26
bthat	a-12
bthat's	a-6
bthats	a16
bthe	a6
btheir	a-24
bthem	a-20
bthen	a7
bthere	a-12
bthere's	a-13
bthey're	a17
bthey've	a9
bthing	a-14
bthink	a-21
bthinks	a-20
bthird	a-26
bthirty	a-25
bthis	a-5
bthose	a-17
bthought	a7
bthrough	a-36
bticket	a-16
btill	a-25
btime	a-22
btimes	a-15
bto	a-9
btoday	a-28
btold	a-3
btomorrow	a-21
btoo	a-27
btook	a-36
btouch	a-41
btwenty	a-9
btwice	a-38
bum	a5
bunder	a-35
bunit	a-19
buntil	a-8
bup	a-24
bus	a-29
buse	a-16
bused	a-16
bvan	a-3
bvery	a-4
bvillage	a-23
bvoice	a-33
bw/	a-22
bwait	a-15
bwaiting	a-17
bwalk	a-6
bwalking	a-18
bwall	a-20
bwanted	a-22
bwas	a-43
bwasn't	a-16
bwater	a-4
bway	a-21
bwe	a-3
bwedding	a-10
bweek	a-29
bweeks	a-18
bwent	a-46
bwere	a-44
bwhat	a8
bwhen	a-3
bwhere	a9
bwhether	a-32
bwhich	a-7
bwhile	a4
bwho	a-11
bwho's	a-31
bwhole	a-27
bwhose	a-34
bwhy	a-37
bwife	a-25
bwill	a-25
bwind	a-22
bwindow	a-19
bwinter	a-24
bwith	a-10
bwithout	a-45
bword	a-23
bwords	a-24
bwork	a3
bworking	a-23
bworkshop	a-14
bwould	a-13
bwrite	a8
bwriting	a-13
bwrong	a-23
bwrote	a-9
byeah	a-26
byear	a-26
byears	a-30
byes	a-25
byet	a-20
byou	a-9
byoung	a-25
byour	a-26
c#	a-28
c+	a-33
c<day>	a-18
c<end>	a-44
c<figure>	a-12
c<mark>	a-21
c<month>	a-13
c<name>'s	a-3
c=	a-25
c>	a-34
cabout	a-23
cactually	a-30
cafter	a-10
cagain	a10
call	a-17
calone	a-27
calready	a-25
calso	a6
calways	a3
cam	a-12
can	a-34
cand	a-10
canything	a-3
care	a12
caround	a-11
cas	a-12
cask	a-5
casked	a5
cat	a-19
caway	a-28
cback	a-32
cbad	a-28
cbe	a15
cbecause	a-24
cbeen	a6
cbehind	a-30
cbeing	a9
cbetween	a3
cbig	a-6
cbit	a-17
cboard	a10
cboat	a-11
cbook	a-19
cboss	a-6
cboth	a-39
cbox	a-23
cbring	a-3
cbrother	a-30
cbrought	a4
cbuilt	a-22
cbus	a-4
cbut	a-31
cby	a-11
ccall	a-5
ccalled	a-3
ccame	a-10
ccan	a-13
ccan't	a-9
ccaptain	a4
ccar	a-4
ccard	a-24
ccase	a-22
ccause	a-26
ccertificate	a-29
cchair	a4
cchurch	a-14
cclass	a-35
cclinic	a-25
cclose	a15
cclub	a-26
ccoach	a8
ccoffee	a7
ccold	a-28
ccome	a3
ccomes	a13
ccoming	a5
ccopy	a-14
ccould	a11
ccouncil	a13
ccounty	a10
ccourse	a-36
ccut	a-32
cdate	a12
cday	a-8
cdays	a-17
cdid	a4
cdidn't	a-5
cdirector	a-28
cdoctor	a6
cdoes	a-5
cdog	a-27
cdoing	a-21
cdon't	a-11
cdone	a-38
cdoor	a-30
cdown	a-13
ceach	a-32
ceat	a-13
cemail	a-21
cend	a-4
cenglish	a-14
cenough	a4
ceven	a-29
cevening	a-32
cever	a-17
cevery	a-39
ceverybody	a-22
ceveryone	a-28
cexactly	a-23
cexplained	a11
cface	a-21
cfair	a-30
cfamily	a-32
cfar	a-22
cfather	a-26
cfifteen	a-24
cfifty	a-24
cfind	a-22
cfinished	a-32
cfire	a-21
cfirst	a-6
cflood	a-9
cfloor	a-17
cfor	a3
cforget	a-4
cforgot	a-4
cform	a-30
cforty	a-30
cfourth	a-32
cfree	a-37
cfrench	a-28
cfrom	a-23
cfront	a5
cfull	a-33
cgate	a-13
cgave	a13
cget	a18
cgets	a3
cgive	a-7
cgod	a-33
cgoes	a10
cgoing	a-6
cgonna	a19
cgood	a-9
cgot	a-3
chad	a10
chalf	a-14
chand	a-13
chave	a4
chaving	a-33
che	a-13
chear	a7
chere	a-15
cherself	a-15
chim	a-4
chis	a-26
chold	a-24
chome	a-37
chonestly	a12
chospital	a-12
chot	a-26
chour	a-18
chours	a-17
chouse	a15
chow	a-21
chr	a-33
chundred	a-17
ci'd	a-14
ci'll	a-18
ci'm	a-21
ci've	a-15
cid	a8
cif	a-17
cim	a-41
cinside	a-4
cinterview	a-22
cinto	a-37
cis	a4
cit	a-9
cit's	a3
cits	a-28
cive	a-11
cjust	a-10
ckeep	a-5
ckeeps	a-30
ckept	a3
ckid	a-25
ckids	a-11
ckitchen	a-7
cknow	a-27
cknows	a-21
clady	a11
clast	a-21
clate	a-27
clater	a-23
claughed	a23
clead	a-13
clearned	a-33
cleave	a-22
cleft	a-36
clet	a-14
cletter	a-18
clevel	a-21
clicence	a-16
clift	a-17
clike	a4
cliked	a-10
cline	a-3
clist	a-20
clong	a-31
clook	a-5
clooked	a11
clooking	a7
clost	a-23
clove	a-7
clunch	a6
cma'am	a23
cmachine	a-17
cmadam	a-14
cmade	a-6
cmake	a-10
cman	a-13
cmanager	a-4
cme	a-7
cmet	a-4
cmi	a-47
cmin	a-5
cmind	a7
cmine	a-21
cminute	a-19
cminutes	a-35
cmiss	a-34
cmoney	a-25
cmonth	a-21
cmonths	a-21
cmore	a6
cmorning	a-27
cmost	a-23
cmostly	a17
cmouth	a-32
cmr	a-11
cmrs	a-7
cms	a-12
cmuch	a-30
cmum	a-7
cmust	a-13
cmy	a-16
cname	a-21
cnearly	a-3
cneed	a-4
cneeds	a4
cnever	a-3
cnew	a-24
cnext	a-34
cnice	a-30
cnight	a-29
cnights	a-30
cnineteen	a-12
cninety	a-21
cno	a-23
cnobody	a-11
cnot	a-18
cnothing	a-32
cnow	a-5
cnumber	a6
cof	a3
coff	a-5
coffice	a17
coh	a-36
cok	a-27
cokay	a5
cold	a-13
con	a-3
conce	a-35
cones	a3
conly	a-10
copen	a-20
copened	a15
cor	a-24
cother	a-12
cought	a11
cour	a-26
cout	a-12
coutside	a-29
cover	a-37
cown	a-9
cpage	a-29
cpanel	a7
cpaper	a-33
cpart	a-3
cpast	a-27
cpeople	a-16
cperson	a11
cphone	a-10
cphones	a-27
cplan	a-14
cplease	a-31
cplus	a-27
cprincipal	a3
cput	a-4
cquestion	a16
cquestions	a-3
cquick	a-19
cquiet	a7
cradio	a-16
crain	a-31
cran	a-4
cread	a-34
creal	a-18
creally	a-12
crecording	a-21
cright	a-7
croad	a-30
croof	a-23
croom	a-22
crun	a-21
crunning	a3
cruns	a-28
csafety	a-26
csaid	a-10
csame	a-43
csample	a-23
csaw	a-26
csay	a-25
csaying	a-9
csays	a-7
cschool	a-4
csecond	a-33
csee	a15
csend	a-29
cservice	a-29
cset	a-4
cshe	a-5
cshe'd	a5
cshe's	a-29
cshift	a-12
cshoes	a-4
cshop	a-25
cshort	a8
cshould	a14
cshow	a-14
cshowed	a-11
cside	a3
csign	a-11
csince	a-33
csir	a-4
csister	a5
csit	a-16
csitting	a-25
csixty	a-20
cslow	a-25
csmall	a-36
cso	a-22
csome	a-11
csomebody	a-3
csomeone	a-22
csomething	a-8
csomewhere	a-3
csorry	a-24
cspeak	a-24
cspoke	a16
cstaff	a-24
cstart	a7
cstarted	a-12
cstation	a-25
cstay	a13
cstill	a-16
cstop	a-30
cstory	a-6
cstraight	a-28
csure	a3
ctable	a-19
ctake	a15
ctalk	a-27
ctalked	a-16
ctalking	a-22
ctaught	a-19
ctea	a-17
cteacher	a-13
cteam	a-32
ctell	a-19
ctelling	a-24
ctest	a-26
ctext	a-32
cthan	a-31
cthat	a-12
cthat's	a-11
cthats	a3
cthe	a6
ctheir	a-7
cthem	a-14
cthere's	a17
cthey	a-5
cthey'd	a-31
cthey'll	a-16
cthey're	a-16
cthey've	a-10
cthing	a15
cthink	a-11
cthinks	a13
cthird	a-31
cthirty	a-14
cthis	a-12
cthose	a-22
cthough	a-27
cthought	a-11
cthrough	a-31
cticket	a-23
ctill	a-14
ctimes	a-33
cto	a3
ctoday	a-20
ctold	a5
ctoo	a-35
ctook	a-4
ctwenty	a-29
ctwice	a-11
cuh	a-35
cum	a-14
cuncle	a10
cunder	a-5
cuntil	a-26
cup	a-20
cus	a-13
cuse	a-38
cused	a11
cvan	a-27
cvery	a-28
cvillage	a-20
cwait	a-36
cwalk	a-17
cwalked	a-11
cwalking	a-21
cwall	a-30
cwant	a-5
cwants	a-11
cwasn't	a-12
cwater	a-29
cway	a-33
cwe	a-12
cwedding	a-16
cweeks	a6
cwell	a-9
cwere	a-3
cwhen	a-9
cwhere	a-15
cwhether	a-32
cwhich	a-37
cwhile	a3
cwho	a-18
cwho's	a-22
cwhole	a-37
cwhose	a-19
cwhy	a-31
cwife	a-21
cwill	a-7
cwind	a-28
cwindow	a-19
cwinter	a-27
cwith	a-7
cwithout	a-9
cword	a-25
cwords	a4
cworkshop	a-23
cwould	a7
cwrite	a-26
cwriting	a-16
cwrong	a-24
cwrote	a-6
cyeah	a-8
cyear	a-27
cyears	a-25
cyes	a-6
cyet	a-27
cyou	a-18
cyoung	a-22
cyour	a-7
c°	a-25
d<begin> <mark>	a-17
d<begin> i	a-6
d<begin> okay	a-38
d<begin> right	a-14
d<begin> so	a-19
d<begin> well	a-25
d<day> in	a6
d<day> the	a-12
d<figure> <mark>	a-6
d<figure> min	a-16
d<mark> <name>	a-18
d<name> <mark>	a-5
d<name> <name>	a-4
d<name> and	a-17
d<name> from	a-23
d<name> goes	a-31
d<name> has	a-30
d<name> he	a-13
d<name> he's	a-19
d<name> head	a-16
d<name> i	a-5
d<name> is	a-24
d<name> says	a-6
d<name> she	a-8
d<name> she's	a-18
d<name> the	a-18
d<name> was	a-19
d<name> who	a-20
d<number> <name>	a-32
d<number> and	a-10
d<number> days	a-4
d<number> hundred	a-24
d<number> i	a-13
d<number> in	a-11
d<number> months	a12
d<number> of	a-29
d<number> people	a3
d<number> the	a-10
d<number> weeks	a-10
d<number> years	a3
da <number>	a-24
da bit	a6
da good	a-29
da week	a-8
da whole	a-9
dabout a	a-8
dabout it	a15
dabout the	a-15
dafter the	a-9
dall the	a-12
dan hour	a6
dand <name>	a-20
dand <number>	a-18
dand a	a-18
dand he	a-21
dand her	a-24
dand his	a-8
dand how	a-22
dand i	a-15
dand i'm	a-17
dand it	a-22
dand it's	a-26
dand me	a-35
dand my	a-13
dand nobody	a-16
dand not	a-27
dand she	a-28
dand that	a-28
dand the	a-25
dand then	a-31
dand there	a-19
dand they	a-16
dand we	a-21
das a	a-23
das i	a-11
dat all	a17
dat my	a-14
dat the	a-23
dbecause i	a-18
dbecause my	a-14
dbecause the	a-26
dbefore i	a-11
dbefore the	a-24
dbit of	a-19
dbut i	a-13
dby <day>	a30
dby <name>	a-7
dby the	a-19
dcalled <name>	a17
ddid the	a-10
ddoes the	a-17
ddr <name>	a-12
dend of	a-27
dfor <number>	a10
dfor a	a-13
dfor the	a-17
dfrom a	a-10
dfrom me	a17
dfrom my	a-23
dfrom the	a-18
dgave me	a-37
dget a	a-14
dgot a	a-19
dhad <number>	a-6
dhad a	a-20
dhad me	a-21
dhad to	a-11
dhave the	a-14
dhave to	a-17
dhe did	a-22
dhe goes	a-37
dhe said	a23
dhe says	a-17
dhe was	a-17
dhe's like	a-25
dhead of	a-13
dhow he	a-6
dhow she	a-11
dhow they	a-11
di am	a-22
di can	a-12
di could	a-10
di did	a-11
di didn't	a-13
di do	a-26
di don't	a-20
di felt	a-14
di go	a-38
di got	a6
di had	a-24
di have	a-16
di just	a-24
di mean	a-24
di must	a-14
di never	a-14
di said	a-10
di think	a13
di told	a-19
di want	a-15
di would	a-13
di'd be	a-15
di'm in	a-12
di've been	a-24
di've got	a-30
dif i	a-10
din <figure>	a26
din <month>	a17
din <number>	a-22
din a	a-20
din my	a-24
din that	a-29
din the	a-22
din there	a-5
dis <name>	a9
dis a	a-20
dis i	a-13
dis my	a-10
dis that	a-19
dis the	a-20
dit and	a-15
dit i	a-8
dit in	a-29
dit is	a12
dit the	a-14
dit was	a-29
dit went	a-38
dknow i	a-12
dlast <number>	a-23
dlet me	a-23
dlevel <number>	a-12
dlike a	a-19
dlike that	a8
dmade me	a-24
dmanager and	a-6
dme a	a-20
dme about	a-10
dme and	a-14
dme he	a-10
dme i	a-17
dme in	a-19
dme the	a-13
dme to	a-24
dmiss <name>	a14
dmr <name>	a6
dmrs <name>	a-13
dms <name>	a-30
dmy last	a-19
dname is	a-30
dnext to	a-23
dno sorry	a-32
dof <month>	a8
dof <number>	a-19
dof a	a-18
dof it	a5
dof my	a-15
dof the	a-19
dof them	a-41
doff the	a-24
doh and	a-16
dokay so	a-25
don <day>	a-3
don a	a-20
don about	a-8
don it	a11
don my	a-13
don that	a-5
don the	a-18
donly <number>	a-22
dought to	a12
dout of	a-11
dout the	a-18
dover the	a-21
druns the	a-8
dsaid i	a-9
dshe goes	a-5
dshe said	a-4
dshe was	a-10
dshe's the	a-15
dshowed me	a-28
dsince i	a-14
dsince my	a-6
dso i	a-15
dso i'm	a-15
dso it	a-17
dso that	a-31
dso the	a-19
dso they	a-16
dtelling me	a-16
dthat <number>	a-8
dthat i	a-13
dthat i've	a-10
dthat in	a29
dthat is	a19
dthat my	a-8
dthat same	a-30
dthat she	a-13
dthat was	a-15
dthat's the	a-13
dthe <name>	a7
dthe <number>	a-47
dthe board	a5
dthe bus	a-4
dthe car	a-29
dthe first	a-19
dthe head	a-27
dthe last	a-20
dthe new	a-26
dthe night	a-34
dthe old	a-24
dthe other	a5
dthe panel	a-22
dthe second	a5
dthe way	a5
dthe whole	a-19
dthem i	a-10
dthen <name>	a-27
dthen a	a-22
dthen the	a-20
dthere was	a-16
dthere's a	a-23
dthey gave	a-9
dthey had	a-16
dthey said	a-27
dthey were	a-18
dthis is	a-21
dto <number>	a-18
dto be	a-25
dto get	a-19
dto go	a-33
dto me	a-16
dto my	a-14
dto say	a-27
dto see	a-23
dto the	a-20
dtold him	a-30
dtold me	a-15
dtold them	a-20
dtwenty <number>	a20
dunder the	a-21
dup on	a-23
dup the	a-18
dused to	a-12
dwant to	a-10
dwanted to	a-5
dwas <name>	a-3
dwas <number>	a22
dwas a	a-32
dwas on	a6
dwas that	a4
dwas the	a-21
dwe had	a-13
dwell i	a-13
dwhat i	a-11
dwhen i	a-23
dwhen the	a-14
dwhen they	a-10
dwhich is	a-24
dwho does	a-8
dwho is	a-31
dwhole time	a-3
dwith <name>	a-24
dwith <number>	a-34
dwith a	a-19
dwith me	a33
dwith my	a-19
dwith no	a-26
dwith the	a-22
dyears and	a-17
dyou know	a-28
e<day> in	a-9
e<day> the	a-10
e<figure> <mark>	a-5
e<figure> min	a-5
e<month> <end>	a-6
e<name> <mark>	a-12
e<name> <name>	a-8
e<name> and	a-4
e<name> from	a-16
e<name> he	a-30
e<name> he's	a-10
e<name> head	a5
e<name> i	a-19
e<name> is	a-13
e<name> says	a20
e<name> she	a3
e<name> she's	a-19
e<name> the	a-7
e<name> was	a10
e<name> who	a-6
e<number> <name>	a-21
e<number> and	a-13
e<number> hours	a-5
e<number> hundred	a-17
e<number> i	a-22
e<number> in	a-26
e<number> minutes	a-14
e<number> months	a-21
e<number> of	a10
e<number> people	a15
e<number> the	a-23
e<number> weeks	a6
e<number> years	a-17
ea <number>	a-16
ea bit	a-18
ea good	a-13
ea week	a14
ea whole	a-8
ea year	a-15
eabout a	a-23
eabout it	a-31
eabout the	a-31
eafter the	a-32
eall the	a-23
ean hour	a-10
eand <name>	a3
eand <number>	a-21
eand a	a-13
eand he	a-3
eand her	a-25
eand his	a-6
eand how	a-7
eand i	a-3
eand it	a-8
eand it's	a-10
eand me	a3
eand nobody	a-24
eand not	a-13
eand she	a-4
eand that	a5
eand the	a-7
eand there	a-3
eand they	a-8
eand we	a-11
eas a	a-17
eas i	a-15
eat all	a-17
eat my	a-18
eat the	a-8
ebecause i	a-28
ebecause my	a-13
ebecause the	a-32
ebefore i	a8
ebefore the	a3
ebit of	a14
ebut i	a-7
eby <day>	a-5
eby <name>	a-26
eby the	a-7
ecalled <name>	a-19
edid the	a-17
edoes the	a-15
edon't know	a-12
edr <name>	a3
eend of	a12
efor <number>	a-18
efor a	a-5
efor me	a5
efor the	a-8
eforty <number>	a10
efrom a	a-19
efrom me	a-18
efrom my	a7
efrom the	a-15
eget a	a-27
egot a	a-24
ehad <number>	a-15
ehad a	a13
ehad me	a-25
ehad to	a-21
ehave the	a-6
ehave to	a-6
ehe did	a10
ehe said	a-33
ehe says	a-20
ehead of	a3
ehow he	a-7
ehow she	a-16
ehow they	a-17
ei can	a-16
ei could	a-6
ei did	a-21
ei didn't	a-10
ei don't	a11
ei felt	a14
ei go	a-4
ei got	a-6
ei had	a11
ei have	a5
ei just	a5
ei must	a5
ei never	a3
ei said	a11
ei think	a-14
ei told	a15
ei want	a-6
ei was	a-8
ei would	a-31
ei'd be	a7
ei'm in	a-20
ei've got	a-25
ein <figure>	a-11
ein <month>	a-19
ein <number>	a-4
ein a	a-6
ein my	a4
ein that	a-21
ein the	a-8
ein there	a-17
eis <name>	a-13
eis a	a-14
eis i	a-17
eis my	a-34
eis that	a-13
eis the	a-25
eit and	a-23
eit i	a-24
eit in	a-27
eit is	a-17
eit the	a-26
eit was	a3
eit went	a-6
eknow i	a-8
elast <number>	a-9
elet me	a-25
elevel <number>	a-17
elike a	a-23
elike that	a-21
emade me	a15
emanager and	a-5
eme <end>	a-4
eme a	a-20
eme about	a-8
eme and	a8
eme he	a-16
eme i	a4
eme in	a-20
eme the	a-19
eme to	a-19
emiss <name>	a15
emr <name>	a6
emrs <name>	a7
emy last	a-12
emy own	a4
ename is	a-19
enext time	a4
enext to	a-29
enext week	a-21
eno sorry	a-16
eof <month>	a-9
eof <number>	a-12
eof a	a-14
eof it	a-10
eof my	a-9
eof the	a-15
eof them	a-8
eoff the	a-12
eoh and	a22
eokay so	a7
eon <day>	a5
eon a	a-15
eon about	a-12
eon it	a-22
eon my	a-15
eon that	a-16
eon the	a3
eonly <number>	a-3
eought to	a-17
eout the	a-10
eover the	a-15
eruns the	a-17
esaid i	a-11
eshe goes	a11
eshe said	a-3
eshe was	a-11
eshe's the	a-30
eshowed me	a-14
esince i	a-20
esince my	a-7
eso that	a-27
etelling me	a-7
ethat <number>	a3
ethat i	a-17
ethat i've	a-22
ethat in	a-19
ethat is	a-29
ethat my	a-15
ethat same	a-18
ethat she	a-19
ethat was	a-4
ethat's the	a-10
ethe <figure>	a-11
ethe <name>	a7
ethe <number>	a7
ethe bus	a-22
ethe first	a6
ethe gate	a-10
ethe head	a12
ethe kids	a3
ethe last	a3
ethe new	a-10
ethe night	a-16
ethe panel	a11
ethe same	a-25
ethe second	a-32
ethe table	a-12
ethe way	a-10
ethe whole	a-21
ethem i	a-7
ethen <name>	a-7
ethen a	a-12
ethen the	a9
ethere was	a13
ethey gave	a8
ethey had	a-11
ethey said	a-27
ethey were	a4
ethis <number>	a-26
eto <number>	a-21
eto be	a9
eto get	a-22
eto go	a-16
eto know	a-16
eto me	a-21
eto my	a-20
eto say	a-13
eto see	a-21
eto the	a-15
etold him	a-16
etold me	a-29
etwenty <number>	a8
eunder the	a-18
eup on	a-6
eup the	a-9
eused to	a-21
ewant to	a-37
ewanted to	a-18
ewas <name>	a-24
ewas <number>	a-7
ewas a	a-22
ewas on	a-5
ewas that	a-17
ewas the	a-21
ewas there	a-22
ewe had	a-6
ewhat i	a-3
ewhen i	a-25
ewhen the	a-22
ewhen they	a5
ewhich is	a-36
ewho does	a-8
ewho is	a-17
ewhole time	a-5
ewith <number>	a-21
ewith a	a-20
ewith me	a-16
ewith my	a-15
ewith no	a-19
ewith the	a-5
eyears and	a-4
eyou know	a4
f<month> <end> <end>	a-6
f<name> <name> <name>	a-21
f<name> <name> and	a-23
f<name> <name> the	a-28
f<name> <name> who	a-4
f<name> from the	a-15
f<number> of them	a9
fand i said	a5
fand there was	a-3
fdr <name> <name>	a-5
fi had to	a-17
fi have to	a3
fi was <number>	a-22
fi'm in the	a-17
fin the car	a-14
fme <end> <end>	a-4
fthe whole time	a-13
fthere was a	a3
fthey gave me	a13
g<day> in	a-24
g<day> the	a-9
g<figure> min	a-7
g<mark> <name>	a-12
g<name> <mark>	a-12
g<name> <name>	a-3
g<name> from	a-16
g<name> goes	a-14
g<name> has	a-13
g<name> he	a-6
g<name> he's	a-27
g<name> head	a-23
g<name> i	a-3
g<name> is	a-20
g<name> says	a-16
g<name> she	a-13
g<name> she's	a-40
g<name> the	a-7
g<name> was	a-21
g<name> who	a-18
g<number> and	a-4
g<number> days	a-18
g<number> hours	a-34
g<number> hundred	a-15
g<number> i	a-10
g<number> in	a-24
g<number> minutes	a-16
g<number> months	a-15
g<number> of	a-9
g<number> people	a-13
g<number> the	a12
g<number> weeks	a-19
g<number> years	a-23
ga <number>	a-13
ga bit	a-24
ga good	a-6
ga week	a-5
ga whole	a-7
ga year	a-5
gabout a	a-21
gabout it	a-22
gabout the	a-35
gafter the	a-46
gall the	a-18
gan hour	a-8
gand <name>	a-23
gand <number>	a-15
gand a	a-12
gand he	a-10
gand her	a-6
gand his	a-7
gand how	a-8
gand i	a-14
gand i'm	a-18
gand it	a-15
gand it's	a-17
gand me	a-5
gand my	a-8
gand nobody	a-8
gand not	a-8
gand she	a-13
gand that	a-15
gand the	a-13
gand then	a-22
gand there	a-14
gand they	a-14
gand we	a-11
gas a	a-8
gas i	a-17
gat <number>	a-19
gat all	a-10
gat my	a-23
gat the	a-18
gbecause i	a-18
gbecause my	a-26
gbecause the	a-24
gbefore the	a-32
gbit of	a-13
gbut i	a-14
gby <day>	a-23
gby <name>	a5
gby the	a-13
gcalled <name>	a-30
gcame out	a-6
gdid the	a-9
gdoes the	a-13
gdon't know	a-5
gdr <name>	a-24
gend of	a-11
gfor <number>	a-18
gfor a	a-15
gfor me	a-18
gfor the	a-19
gforty <number>	a-29
gfrom a	a-10
gfrom me	a-19
gfrom my	a-19
gfrom the	a-14
ggave me	a-13
gget a	a-7
ggot a	a-11
ghad <number>	a-16
ghad a	a-8
ghad me	a-9
ghave the	a-21
ghave to	a-5
ghe did	a-10
ghe goes	a-8
ghe said	a-8
ghe says	a-11
ghe was	a-7
ghe's like	a-12
ghow he	a-11
ghow she	a-7
ghow they	a-12
gi am	a-14
gi can	a-8
gi could	a-13
gi did	a-5
gi didn't	a-9
gi do	a-10
gi don't	a-25
gi felt	a-16
gi go	a-7
gi got	a-15
gi had	a-8
gi have	a-7
gi just	a-13
gi mean	a-6
gi must	a-9
gi never	a-7
gi said	a-13
gi think	a-5
gi told	a-13
gi want	a-11
gi was	a-8
gi would	a-6
gi'd be	a-10
gi'm in	a-6
gi've been	a-7
gi've got	a-19
gif i	a-12
gin <figure>	a-6
gin <month>	a-26
gin <number>	a-15
gin a	a-20
gin my	a-23
gin that	a-22
gin the	a-29
gin there	a-34
gis <name>	a-27
gis a	a-12
gis i	a8
gis my	a-16
gis that	a-10
gis the	a-8
git and	a-10
git i	a13
git is	a-23
git the	a-3
git was	a-15
git went	a-14
gknow i	a5
glast <number>	a-16
glet me	a-13
glevel <number>	a-19
glike a	a-10
glike that	a-16
gmade me	a-9
gmanager and	a-30
gme a	a-11
gme about	a-15
gme and	a-8
gme in	a-23
gme to	a-13
gmiss <name>	a-27
gmr <name>	a-29
gmrs <name>	a-33
gms <name>	a-36
gmy heart	a-14
gmy last	a-8
gmy own	a-11
gname is	a-11
gnext time	a-8
gnext to	a-13
gnext week	a-12
gno sorry	a-14
gof <month>	a-16
gof <number>	a-12
gof a	a-10
gof it	a-20
gof my	a-19
gof the	a-17
gof them	a-14
goff the	a-23
goh and	a-20
gokay so	a-8
gon <day>	a-29
gon a	a-21
gon about	a-20
gon it	a-13
gon my	a-25
gon that	a-20
gon the	a-23
gonly <number>	a-7
gought to	a-17
gout of	a-7
gout the	a-20
gover the	a-20
gruns the	a-18
gsaid i	a-33
gshe goes	a-8
gshe said	a-16
gshe was	a-9
gshe's the	a-29
gshowed me	a-9
gsince i	a-24
gsince my	a-24
gso i	a-21
gso i'm	a-18
gso it	a-18
gso that	a-13
gso the	a-17
gso they	a-17
gtelling me	a-7
gthat i	a-7
gthat i've	a-21
gthat in	a-25
gthat is	a-14
gthat my	a-22
gthat same	a-14
gthat she	a-26
gthat was	a-8
gthat's the	a-21
gthe <figure>	a-6
gthe <name>	a-19
gthe <number>	a-28
gthe board	a-7
gthe bus	a-14
gthe car	a-11
gthe first	a-20
gthe gate	a-6
gthe head	a-17
gthe kids	a-6
gthe last	a-6
gthe new	a-9
gthe night	a-5
gthe old	a-8
gthe other	a-9
gthe panel	a-16
gthe same	a-15
gthe second	a-7
gthe table	a-7
gthe way	a-7
gthe whole	a-16
gthem i	a-19
gthen a	a-10
gthen the	a-17
gthere was	a-14
gthere's a	a-21
gthey gave	a-9
gthey had	a-7
gthey said	a-7
gthey were	a-6
gthis <number>	a-16
gthis is	a-12
gto <number>	a-21
gto be	a-9
gto get	a-13
gto go	a-4
gto know	a-5
gto me	a-16
gto my	a-22
gto say	a-17
gto see	a-8
gto the	a-25
gtold him	a-8
gtold me	a-20
gtold them	a-8
gtwenty <number>	a-30
gunder the	a-25
gup on	a-22
gup the	a-26
gused to	a-5
gwant to	a-5
gwanted to	a-3
gwas <name>	a-15
gwas <number>	a-18
gwas a	a-14
gwas on	a-7
gwas that	a-8
gwas the	a-14
gwas there	a12
gwe had	a-7
gwell i	a6
gwhat i	a-18
gwhen the	a-20
gwhen they	a-25
gwhich is	a-9
gwho does	a-5
gwho is	a-18
gwhole time	a-9
gwith <name>	a-16
gwith <number>	a-20
gwith a	a-13
gwith me	a-13
gwith my	a-19
gwith no	a-15
gyears and	a-34
gyou know	a-10
h<base> <base>	a5
h<base> <day>	a-5
h<base> <ed>	a-21
h<base> <end>	a-7
h<base> <long>	a-7
h<base> <ly>	a-28
h<base> <mark>	a-6
h<base> <number>	a-8
h<base> <past>	a-4
h<base> <third>	a-13
h<base> <who>	a-38
h<base> an	a-18
h<base> and	a-28
h<base> at	a-27
h<base> back	a-13
h<base> by	a-31
h<base> for	a-42
h<base> from	a3
h<base> her	a-22
h<base> him	a-9
h<base> how	a-18
h<base> i	a-14
h<base> i'm	a-19
h<base> if	a-26
h<base> it	a7
h<base> me	a-25
h<base> my	a-23
h<base> no	a-18
h<base> of	a-9
h<base> on	a-24
h<base> out	a-23
h<base> so	a-19
h<base> that	a-24
h<base> the	a-33
h<base> this	a-3
h<base> up	a-30
h<base> what	a-20
h<base> when	a-38
h<base> with	a-3
h<base> you	a-23
h<day> <who>	a-4
h<day> in	a-9
h<day> the	a-10
h<ed> <long>	a-21
h<ed> <number>	a-20
h<ed> a	a-16
h<ed> and	a-22
h<ed> on	a-19
h<ed> up	a-21
h<ed> with	a-15
h<figure> <long>	a-11
h<figure> <mark>	a-5
h<figure> min	a-5
h<ing> <base>	a-28
h<ing> <ing>	a-20
h<ing> <long>	a-8
h<ing> <ly>	a-23
h<ing> <name>	a-26
h<ing> <number>	a-34
h<ing> <third>	a12
h<ing> <who>	a-26
h<ing> and	a-31
h<ing> at	a-21
h<ing> back	a-22
h<ing> for	a-34
h<ing> from	a-19
h<ing> i	a-7
h<ing> in	a-34
h<ing> it	a-28
h<ing> me	a-35
h<ing> my	a6
h<ing> on	a-26
h<ing> so	a-16
h<ing> the	a-6
h<ing> to	a-35
h<ing> up	a-20
h<ing> with	a-25
h<long> +	a-22
h<long> <base>	a3
h<long> <day>	a-10
h<long> <end>	a-12
h<long> <figure>	a-17
h<long> <ing>	a-4
h<long> <ly>	a-21
h<long> <mark>	a-17
h<long> <name>	a-4
h<long> <number>	a-14
h<long> <past>	a5
h<long> >	a-24
h<long> a	a4
h<long> and	a-20
h<long> are	a-3
h<long> as	a-16
h<long> at	a3
h<long> both	a-24
h<long> but	a-21
h<long> by	a-9
h<long> card	a-17
h<long> day	a-30
h<long> done	a-25
h<long> even	a-20
h<long> for	a-30
h<long> from	a-5
h<long> hand	a9
h<long> he's	a6
h<long> her	a-12
h<long> his	a-28
h<long> how	a-18
h<long> i	a-7
h<long> i'd	a-22
h<long> i've	a-30
h<long> if	a-22
h<long> in	a-15
h<long> it	a-6
h<long> it's	a-32
h<long> last	a-18
h<long> me	a-8
h<long> mr	a-32
h<long> mrs	a-22
h<long> my	a-32
h<long> next	a-17
h<long> no	a-25
h<long> of	a-10
h<long> off	a11
h<long> on	a-20
h<long> out	a-34
h<long> over	a-19
h<long> room	a-18
h<long> side	a-25
h<long> so	a-14
h<long> than	a-25
h<long> that	a3
h<long> the	a-9
h<long> then	a-11
h<long> this	a-31
h<long> time	a-16
h<long> to	a-11
h<long> too	a-23
h<long> up	a3
h<long> we	a-7
h<long> what	a-39
h<long> when	a-32
h<long> who	a-30
h<long> will	a-13
h<long> with	a-37
h<long> you	a3
h<ly> <base>	a-6
h<ly> <ing>	a8
h<ly> <long>	a-7
h<ly> <number>	a-3
h<ly> <past>	a-10
h<ly> <third>	a-32
h<ly> i	a6
h<ly> the	a15
h<mark> <long>	a-15
h<month> <end>	a-6
h<name> <base>	a-25
h<name> <ing>	a-23
h<name> <long>	a-6
h<name> <ly>	a10
h<name> <mark>	a-12
h<name> <name>	a-8
h<name> <third>	a-5
h<name> <who>	a-5
h<name> and	a-4
h<name> from	a-16
h<name> he's	a-10
h<name> head	a5
h<name> i	a-19
h<name> the	a-7
h<name> who	a-6
h<number> <base>	a-29
h<number> <ed>	a-19
h<number> <long>	a7
h<number> <name>	a-21
h<number> <past>	a-4
h<number> <third>	a-12
h<number> <who>	a-18
h<number> and	a-13
h<number> i	a-22
h<number> in	a-26
h<number> of	a10
h<number> the	a-23
h<past> <ed>	a-6
h<past> <end>	a-10
h<past> <figure>	a-9
h<past> <ing>	a-33
h<past> <long>	a-18
h<past> <ly>	a-28
h<past> <name>	a-16
h<past> <number>	a-26
h<past> <past>	a-37
h<past> <who>	a-31
h<past> a	a-15
h<past> all	a-24
h<past> and	a-20
h<past> at	a-17
h<past> back	a-13
h<past> down	a8
h<past> for	a-24
h<past> from	a-16
h<past> her	a-6
h<past> his	a-24
h<past> how	a-22
h<past> i	a-26
h<past> in	a-33
h<past> me	a-5
h<past> my	a-24
h<past> not	a-6
h<past> of	a10
h<past> on	a-33
h<past> out	a-11
h<past> so	a-13
h<past> that	a-6
h<past> this	a-32
h<past> to	a-3
h<past> up	a-20
h<third> <base>	a3
h<third> <ed>	a-22
h<third> <ing>	a-10
h<third> <ly>	a-22
h<third> <name>	a-36
h<third> <number>	a-4
h<third> <past>	a-38
h<third> <third>	a-22
h<third> <who>	a-30
h<third> a	a-30
h<third> and	a-30
h<third> for	a-23
h<third> i	a-25
h<third> in	a-34
h<third> it	a-28
h<third> me	a-28
h<third> on	a-25
h<third> that	a-20
h<third> the	a-12
h<third> to	a-23
h<third> when	a-24
h<third> with	a-26
h<who> <base>	a3
h<who> <long>	a3
h<who> <third>	a-14
ha <base>	a-16
ha <ed>	a-24
ha <number>	a-16
ha <past>	a-17
ha good	a-13
ha week	a14
ha year	a-15
hall <long>	a-5
hall <past>	a-31
hall the	a-23
han <long>	a-16
han hour	a-10
hand <base>	a-23
hand <ing>	a-14
hand <long>	a-4
hand <name>	a3
hand <number>	a-21
hand <past>	a-41
hand <third>	a-34
hand a	a-13
hand her	a-25
hand his	a-6
hand how	a-7
hand i	a-3
hand it	a-8
hand it's	a-10
hand me	a3
hand not	a-13
hand that	a5
hand the	a-7
hand we	a-11
hare <long>	a-13
has <long>	a-11
has a	a-17
has i	a-15
hat all	a-17
hat my	a-18
hat the	a-8
hback <long>	a-8
hbeen <ing>	a-12
hbig <long>	a-19
hboth <long>	a-11
hbus <long>	a-22
hbut <long>	a-13
hbut i	a-7
hby <day>	a-5
hby <long>	a-36
hby <name>	a-26
hby the	a-7
hcan <base>	a-15
hday <long>	a4
hdone <long>	a-10
hdr <name>	a3
hever <past>	a-22
hfor <long>	a-4
hfor <number>	a-18
hfor a	a-5
hfor me	a5
hfor the	a-8
hfrom <long>	a-29
hfrom a	a-19
hfrom me	a-18
hfrom my	a7
hfrom the	a-15
hgood <base>	a-21
hgood <long>	a-27
hhe's <long>	a14
hhe's <past>	a-5
hhead <long>	a-9
hhead of	a3
hher <base>	a-30
hher <long>	a-19
hhim <long>	a-24
hhis <base>	a6
hhis <long>	a-19
hhow <who>	a-14
hi <base>	a-5
hi <ed>	a11
hi <ly>	a4
hi can	a-16
hi just	a5
hi must	a5
hi'll <base>	a-9
hi'm <ing>	a-7
hi'm <long>	a3
hi'm in	a-20
hi've <long>	a14
hi've <past>	a-13
hid <base>	a7
hin <base>	a-42
hin <figure>	a-11
hin <long>	a-36
hin <month>	a-19
hin <number>	a-4
hin a	a-6
hin my	a4
hin that	a-21
hin the	a-8
hit <base>	a-3
hit <past>	a9
hit and	a-23
hit i	a-24
hit in	a-27
hit the	a-26
hjust <base>	a-27
hjust <past>	a-29
hlast <base>	a-5
hlast <long>	a-11
hlast <number>	a-9
hme <base>	a-24
hme <end>	a-4
hme <ing>	a-31
hme <past>	a-29
hme <who>	a-12
hme a	a-20
hme and	a8
hme i	a4
hme in	a-20
hme the	a-19
hme to	a-19
hmr <name>	a6
hmrs <name>	a7
hmust <base>	a-29
hmy <ing>	a-26
hmy <long>	a8
hmy last	a-12
hnext time	a4
hnext to	a-29
hnext week	a-21
hnot <base>	a-26
hnot <ing>	a-17
hnot <long>	a-28
hnot <past>	a-29
hof <base>	a-17
hof <ing>	a-23
hof <long>	a-13
hof <month>	a-9
hof <number>	a-12
hof a	a-14
hof it	a-10
hof my	a-9
hof the	a-15
hof them	a-8
hoff the	a-12
hoh and	a22
hokay so	a7
hold <long>	a-17
hon <day>	a5
hon <ing>	a-16
hon <long>	a-14
hon a	a-15
hon it	a-22
hon my	a-15
hon that	a-16
hon the	a3
hour <long>	a-12
hout <long>	a-21
hout the	a-10
hover the	a-15
hsame <long>	a-3
hso <long>	a-3
hso that	a-27
hthat <long>	a-14
hthat <number>	a3
hthat <past>	a4
hthat <third>	a-36
hthat <who>	a-24
hthat i	a-17
hthat i've	a-22
hthat in	a-19
hthat my	a-15
hthat same	a-18
hthe <base>	a3
hthe <ed>	a-16
hthe <figure>	a-11
hthe <ing>	a7
hthe <ly>	a-7
hthe <name>	a7
hthe <number>	a7
hthe <past>	a-7
hthe <third>	a-24
hthe bus	a-22
hthe gate	a-10
hthe head	a12
hthe kids	a3
hthe last	a3
hthe new	a-10
hthe same	a-25
hthe way	a-10
hthem <long>	a-13
hthem i	a-7
hthen <long>	a12
hthen <name>	a-7
hthen <who>	a6
hthen a	a-12
hthen the	a9
hthis <long>	a-4
hthis <number>	a-26
hthis <third>	a-26
htime <long>	a-19
hto <base>	a-6
hto <ing>	a-11
hto <long>	a-8
hto <number>	a-21
hto <past>	a-19
hto me	a-21
hto my	a-20
hto the	a-15
hup <long>	a-15
hup on	a-6
hup the	a-9
hvery <long>	a8
hwe <past>	a3
hwhat <long>	a11
hwhat <who>	a-3
hwhat i	a-3
hwhen <long>	a-31
hwhen <who>	a-3
hwhen i	a-25
hwhen the	a-22
hwho <long>	a-24
hwho <third>	a-17
hwill <base>	a-21
hwith <long>	a-17
hwith <number>	a-21
hwith a	a-20
hwith me	a-16
hwith my	a-15
hwith no	a-19
hwith the	a-5
hyou <base>	a4
hyou <long>	a-37
hyour <long>	a-18
i<base> <base> <long>	a5
i<base> <end> <end>	a-7
i<base> <ing> <long>	a9
i<base> <long> <base>	a-14
i<base> <long> <long>	a-15
i<base> <long> <name>	a-31
i<base> <long> <number>	a-27
i<base> <long> <past>	a-5
i<base> <long> <third>	a3
i<base> <long> <who>	a-30
i<base> <long> and	a-5
i<base> <long> for	a-14
i<base> <long> i	a14
i<base> <long> in	a-25
i<base> <long> of	a-30
i<base> <long> the	a-28
i<base> <name> <name>	a-4
i<base> <name> <past>	a-17
i<base> <number> <long>	a-31
i<base> <past> <long>	a4
i<base> <third> <long>	a-16
i<base> <who> <past>	a-19
i<base> a <base>	a-36
i<base> a <long>	a4
i<base> and <base>	a-16
i<base> and i	a-17
i<base> at <long>	a-16
i<base> at the	a-15
i<base> for the	a-15
i<base> her <long>	a-13
i<base> i <base>	a10
i<base> i <long>	a-35
i<base> i <past>	a-28
i<base> in <long>	a-23
i<base> in a	a-21
i<base> in the	a-28
i<base> it <long>	a-18
i<base> it <past>	a-24
i<base> me <long>	a-30
i<base> my <long>	a-19
i<base> of the	a-28
i<base> on <long>	a-18
i<base> on the	a-29
i<base> that i	a-11
i<base> the <base>	a-17
i<base> the <long>	a-17
i<base> to <base>	a-12
i<base> with a	a-25
i<ed> <long> <long>	a-9
i<figure> <long> <long>	a-5
i<ing> <long> <long>	a-19
i<ing> <long> <who>	a-21
i<ing> <long> and	a-15
i<ing> <long> i	a-28
i<ing> <long> the	a-26
i<ing> <who> <past>	a-21
i<ing> a <long>	a3
i<ing> in the	a-11
i<ing> my <long>	a-40
i<ing> on the	a-21
i<ing> the <long>	a-25
i<ing> to <base>	a-23
i<long> <base> <base>	a-17
i<long> <base> <end>	a-20
i<long> <base> <ing>	a-3
i<long> <base> <past>	a-11
i<long> <base> <third>	a18
i<long> <base> <who>	a-17
i<long> <base> a	a-15
i<long> <base> and	a-18
i<long> <base> for	a-18
i<long> <base> i	a-38
i<long> <base> in	a6
i<long> <base> me	a-15
i<long> <base> on	a13
i<long> <base> that	a-6
i<long> <base> the	a-18
i<long> <base> to	a-13
i<long> <end> <end>	a-12
i<long> <figure> <long>	a-7
i<long> <ing> <long>	a-15
i<long> <ing> <past>	a9
i<long> <ing> a	a-3
i<long> <ing> the	a-24
i<long> <long> <base>	a3
i<long> <long> <day>	a-32
i<long> <long> <ed>	a4
i<long> <long> <end>	a-28
i<long> <long> <figure>	a-19
i<long> <long> <ing>	a-16
i<long> <long> <long>	a-16
i<long> <long> <ly>	a-37
i<long> <long> <mark>	a-19
i<long> <long> <name>	a-48
i<long> <long> <number>	a-7
i<long> <long> <past>	a-8
i<long> <long> <who>	a-33
i<long> <long> a	a-15
i<long> <long> and	a-23
i<long> <long> at	a-34
i<long> <long> for	a-28
i<long> <long> from	a-27
i<long> <long> i	a-18
i<long> <long> in	a-5
i<long> <long> it	a4
i<long> <long> me	a-3
i<long> <long> my	a-36
i<long> <long> on	a3
i<long> <long> so	a-25
i<long> <long> that	a-37
i<long> <long> the	a-20
i<long> <long> then	a18
i<long> <long> to	a-41
i<long> <long> with	a-12
i<long> <mark> <base>	a-5
i<long> <mark> <long>	a-12
i<long> <name> <long>	a-4
i<long> <name> <past>	a-19
i<long> <name> <third>	a-3
i<long> <name> and	a-29
i<long> <name> who	a-7
i<long> <number> <long>	a-9
i<long> <number> and	a-18
i<long> <past> <base>	a-10
i<long> <past> <ing>	a9
i<long> <past> <long>	a-7
i<long> <past> <name>	a-9
i<long> <past> <number>	a-4
i<long> <past> <past>	a-18
i<long> <past> a	a13
i<long> <past> for	a-3
i<long> <past> in	a-30
i<long> <past> me	a7
i<long> <past> my	a-10
i<long> <past> on	a-25
i<long> <past> that	a3
i<long> <past> the	a-10
i<long> <past> to	a-8
i<long> <past> up	a5
i<long> <third> <base>	a-13
i<long> <third> <ing>	a-35
i<long> <third> <long>	a-8
i<long> <third> <past>	a-19
i<long> <third> a	a18
i<long> <third> and	a-25
i<long> <third> in	a-19
i<long> <third> on	a-4
i<long> <third> the	a7
i<long> <third> to	a-10
i<long> <who> <base>	a-5
i<long> <who> <long>	a-40
i<long> <who> <past>	a6
i<long> <who> <third>	a-16
i<long> a <long>	a-47
i<long> and <base>	a-23
i<long> and <long>	a-22
i<long> and <name>	a-21
i<long> and <number>	a-11
i<long> and <past>	a-18
i<long> and <who>	a-25
i<long> and a	a-18
i<long> and i	a4
i<long> and my	a-6
i<long> and the	a-10
i<long> and then	a-20
i<long> as a	a11
i<long> at <long>	a-29
i<long> at the	a15
i<long> by the	a-9
i<long> for <long>	a-13
i<long> for <number>	a-21
i<long> for a	a-25
i<long> for the	a-16
i<long> from <long>	a-28
i<long> from the	a-19
i<long> i <base>	a-11
i<long> i <long>	a-12
i<long> in <long>	a-35
i<long> in <number>	a13
i<long> in a	a-26
i<long> in my	a3
i<long> in the	a-34
i<long> it <past>	a6
i<long> it <third>	a-12
i<long> it's <long>	a-28
i<long> mr <name>	a-26
i<long> mrs <name>	a-23
i<long> my <base>	a-11
i<long> my <long>	a-19
i<long> no <base>	a-17
i<long> no <long>	a-16
i<long> of <ing>	a-31
i<long> of <long>	a-33
i<long> of <month>	a21
i<long> of my	a-23
i<long> of the	a-20
i<long> on <long>	a5
i<long> on the	a-28
i<long> so <long>	a5
i<long> so <who>	a-19
i<long> so i	a-19
i<long> that <long>	a3
i<long> that <past>	a-46
i<long> that <third>	a-8
i<long> that i	a6
i<long> the <base>	a-35
i<long> the <ing>	a3
i<long> the <number>	a4
i<long> then <long>	a-21
i<long> to <base>	a-17
i<long> to <long>	a-38
i<long> to the	a-24
i<long> we <past>	a-22
i<long> who <past>	a-10
i<long> who <third>	a-23
i<long> with <long>	a-13
i<long> with a	a-13
i<long> with the	a-17
i<long> you <base>	a-28
i<ly> <past> <long>	a-31
i<month> <end> <end>	a-6
i<name> <long> <base>	a21
i<name> <long> <name>	a3
i<name> <long> the	a-16
i<name> <name> <base>	a-6
i<name> <name> <long>	a-11
i<name> <name> <name>	a-21
i<name> <name> <past>	a-8
i<name> <name> and	a-23
i<name> <name> the	a-28
i<name> <name> who	a-4
i<name> <past> a	a14
i<name> <past> me	a12
i<name> <past> the	a-9
i<name> <third> <long>	a-13
i<name> <third> the	a-11
i<name> <who> <past>	a-17
i<name> and <long>	a-5
i<name> from <long>	a-14
i<name> from the	a-15
i<name> the <long>	a6
i<name> who <third>	a-4
i<number> <ed> <long>	a-13
i<number> <long> <base>	a-28
i<number> <long> <long>	a-15
i<number> <long> and	a-12
i<number> <long> in	a-34
i<number> <long> the	a-34
i<number> of them	a9
i<past> <base> <long>	a-24
i<past> <end> <end>	a-10
i<past> <ing> <long>	a-20
i<past> <long> <base>	a-18
i<past> <long> <ing>	a-23
i<past> <long> <name>	a-17
i<past> <long> <number>	a-16
i<past> <long> <past>	a-28
i<past> <long> <who>	a-11
i<past> <long> a	a12
i<past> <long> and	a-15
i<past> <long> for	a-14
i<past> <long> my	a-36
i<past> <long> that	a-22
i<past> <long> the	a-24
i<past> <name> <long>	a-19
i<past> <number> <long>	a-18
i<past> <number> of	a-11
i<past> <past> <long>	a-15
i<past> <who> <past>	a-12
i<past> a <base>	a-11
i<past> a <long>	a-28
i<past> at the	a-16
i<past> for the	a-13
i<past> her <long>	a-24
i<past> i <base>	a-15
i<past> i <past>	a-25
i<past> in <long>	a-18
i<past> in a	a-15
i<past> in the	a-20
i<past> it <long>	a-4
i<past> me <base>	a-6
i<past> me <long>	a12
i<past> me a	a-25
i<past> my <long>	a-22
i<past> of a	a9
i<past> on <long>	a-7
i<past> on the	a-16
i<past> that <long>	a-10
i<past> that i	a-23
i<past> the <base>	a-9
i<past> the <ing>	a-5
i<past> the <long>	a-37
i<past> to <base>	a5
i<past> with the	a-22
i<third> <long> <base>	a-29
i<third> <long> <long>	a3
i<third> <long> and	a-20
i<third> <long> the	a3
i<third> <number> <long>	a-26
i<third> a <long>	a-14
i<third> i <past>	a-22
i<third> my <long>	a6
i<third> on the	a-13
i<third> the <base>	a-16
i<third> the <ing>	a-16
i<third> the <long>	a3
i<third> to <base>	a-21
i<who> <base> <long>	a-4
i<who> <long> <base>	a12
i<who> <past> <ing>	a7
i<who> <past> <long>	a-4
i<who> <past> a	a17
i<who> <past> it	a5
i<who> <past> me	a7
i<who> <past> on	a-30
i<who> <past> the	a-3
i<who> <past> to	a-15
i<who> <third> <long>	a6
i<who> <third> the	a-10
i<who> <third> to	a23
ia <base> <long>	a-14
ia <long> <base>	a5
ia <long> <ing>	a-17
ia <long> <name>	a-30
ia <long> <past>	a6
ia <long> and	a-22
ia <long> for	a-22
ia <long> from	a9
ia <long> i	a-29
ia <long> in	a-21
ia <long> of	a-23
iand <long> <long>	a10
iand <long> <name>	a-8
iand <long> <past>	a-23
iand <number> <long>	a-11
iand <past> the	a-17
iand <who> <past>	a-23
iand a <long>	a-3
iand her <long>	a-21
iand i <long>	a-22
iand i <past>	a-11
iand it <past>	a4
iand my <long>	a8
ias a <long>	a-8
iat <long> <long>	a-18
iby the <base>	a-25
iby the <long>	a-31
ican <base> <long>	a-11
idr <name> <name>	a-5
ifor <long> <long>	a-27
ifor <number> <long>	a-16
ifor a <long>	a4
ifor the <long>	a-12
ifrom <long> <long>	a-15
ifrom the <long>	a-14
iher <long> <long>	a-28
ihow <who> <past>	a-15
ihow <who> <third>	a-10
ii <base> <base>	a-12
ii <base> <long>	a-6
ii <base> it	a-5
ii <base> that	a-11
ii <base> the	a-12
ii <base> to	a5
ii <long> <base>	a-4
ii <long> <long>	a-11
ii <long> <past>	a-12
ii <ly> <past>	a5
ii <past> <base>	a8
ii <past> <ing>	a4
ii <past> <number>	a-11
ii <past> <past>	a-11
ii <past> a	a-4
ii <past> for	a-19
ii <past> her	a-5
ii <past> i	a-11
ii <past> it	a-4
ii <past> my	a-12
ii <past> that	a-5
ii <past> the	a-7
ii <past> them	a9
ii <past> to	a11
ii <past> up	a-7
ii can <base>	a-16
ii'm in the	a-17
iin <long> <long>	a-16
iin <long> and	a-11
iin <number> <long>	a3
iin my <long>	a12
iin the <base>	a-6
iin the <ing>	a-26
iin the <long>	a-28
iin the car	a-14
iit <long> <base>	a13
iit <past> <long>	a-3
iit <past> a	a-12
iit <past> me	a6
ime <end> <end>	a-4
ime <long> <long>	a-22
ime <long> the	a-16
ime to <base>	a-14
imr <name> <past>	a13
imrs <name> <past>	a9
imy <long> <base>	a-15
imy <long> <long>	a-11
imy <long> <past>	a9
imy <long> <third>	a19
imy <long> i	a-34
ino <long> <long>	a5
iof <long> <long>	a-13
iof <long> and	a-9
iof a <long>	a-7
iof my <long>	a-11
iof the <long>	a-15
iold <long> <long>	a-9
ion <long> <long>	a-16
ion <long> the	a-14
ion a <long>	a-9
ion the <long>	a8
iover the <long>	a-12
iso <long> <long>	a-28
iso i <base>	a8
iso the <long>	a4
ithat <long> <long>	a7
ithat <past> me	a17
ithat i <base>	a-17
ithat i <long>	a-18
ithat i <past>	a-16
ithat my <long>	a-15
ithe <base> <long>	a-18
ithe <base> <past>	a13
ithe <base> <third>	a14
ithe <base> of	a-23
ithe <ing> <base>	a-12
ithe <ing> <long>	a-27
ithe <long> <base>	a-32
ithe <long> <ing>	a-32
ithe <long> <long>	a3
ithe <long> <name>	a-6
ithe <long> <number>	a-19
ithe <long> <past>	a16
ithe <long> <third>	a14
ithe <long> <who>	a-22
ithe <long> and	a-12
ithe <long> for	a-21
ithe <long> from	a-29
ithe <long> i	a-28
ithe <long> in	a-3
ithe <long> it	a-25
ithe <long> of	a3
ithe <long> on	a-21
ithe <long> side	a-16
ithe <long> so	a-20
ithe <long> that	a-36
ithe <long> the	a-33
ithe <long> time	a-37
ithe <long> to	a-17
ithe <long> with	a-34
ithe <number> <long>	a-14
ithe old <long>	a-25
ithe same <long>	a-13
ithen the <long>	a4
ito <base> <long>	a5
ito <base> a	a-23
ito <base> i	a-26
ito <base> in	a-17
ito <base> my	a-13
ito <base> the	a-22
ito <long> <long>	a-28
ito the <long>	a-15
iup the <long>	a-12
iwe <past> a	a13
iwhen i <past>	a-15
iwhen the <long>	a-13
iwho <third> <long>	a-7
iwho <third> the	a-22
iwith <long> <long>	a-21
iwith a <long>	a-8
iwith my <long>	a-10
iwith the <long>	a6
j+ <long>	a-16
j<base> <base>	a-7
j<base> <day>	a-11
j<base> <ed>	a-32
j<base> <figure>	a-13
j<base> <ing>	a-20
j<base> <long>	a7
j<base> <ly>	a3
j<base> <number>	a5
j<base> <past>	a7
j<base> <third>	a-3
j<base> <who>	a-7
j<base> a	a-22
j<base> an	a-8
j<base> back	a-15
j<base> from	a-25
j<base> her	a-13
j<base> him	a-28
j<base> how	a-12
j<base> i'm	a-14
j<base> if	a-17
j<base> it	a-12
j<base> me	a-37
j<base> no	a-30
j<base> of	a-16
j<base> on	a-21
j<base> out	a-22
j<base> that	a-30
j<base> the	a4
j<base> them	a-24
j<base> this	a-10
j<base> to	a-19
j<base> up	a-20
j<base> what	a-4
j<base> when	a-7
j<base> with	a-6
j<base> you	a-42
j<day> <long>	a-20
j<day> <who>	a3
j<day> in	a-24
j<day> the	a-9
j<ed> <long>	a-19
j<ed> <number>	a-20
j<ed> a	a-25
j<ed> and	a-31
j<ed> on	a-10
j<ed> up	a-16
j<ed> with	a-25
j<figure> <long>	a-20
j<figure> min	a-7
j<ing> <base>	a-17
j<ing> <ing>	a-31
j<ing> <ly>	a11
j<ing> <name>	a-15
j<ing> <past>	a-12
j<ing> <third>	a-12
j<ing> a	a-27
j<ing> and	a-14
j<ing> at	a8
j<ing> back	a-20
j<ing> for	a-29
j<ing> from	a-25
j<ing> i	a-8
j<ing> in	a-32
j<ing> me	a-24
j<ing> my	a-19
j<ing> on	a-26
j<ing> so	a9
j<ing> that	a5
j<ing> the	a3
j<ing> to	a-24
j<ing> up	a-8
j<ing> with	a-28
j<long> <base>	a8
j<long> <day>	a6
j<long> <ed>	a-24
j<long> <figure>	a-17
j<long> <long>	a7
j<long> <mark>	a-24
j<long> <name>	a10
j<long> <number>	a-3
j<long> <third>	a-11
j<long> <who>	a6
j<long> a	a7
j<long> all	a16
j<long> and	a-6
j<long> are	a-18
j<long> as	a4
j<long> at	a-23
j<long> both	a-13
j<long> but	a-5
j<long> by	a-34
j<long> card	a-23
j<long> day	a3
j<long> done	a-15
j<long> even	a-13
j<long> for	a10
j<long> from	a-3
j<long> hand	a-13
j<long> he's	a-3
j<long> her	a5
j<long> his	a10
j<long> how	a9
j<long> i'd	a-15
j<long> i'm	a3
j<long> i've	a10
j<long> if	a-15
j<long> in	a-12
j<long> it's	a12
j<long> last	a-13
j<long> man	a-37
j<long> me	a3
j<long> mr	a-4
j<long> mrs	a-6
j<long> my	a4
j<long> no	a-10
j<long> not	a4
j<long> now	a6
j<long> of	a-14
j<long> off	a-14
j<long> on	a4
j<long> out	a-15
j<long> over	a6
j<long> room	a-19
j<long> side	a-18
j<long> so	a-5
j<long> than	a-18
j<long> the	a3
j<long> time	a-20
j<long> too	a-12
j<long> up	a-15
j<long> we	a-4
j<long> what	a21
j<long> when	a3
j<long> who	a-30
j<long> will	a-10
j<long> you	a4
j<ly> <ing>	a-29
j<ly> <number>	a-10
j<ly> <past>	a-28
j<ly> <third>	a-30
j<ly> i	a-3
j<ly> the	a-38
j<mark> <base>	a-14
j<mark> <long>	a-22
j<mark> <name>	a-12
j<mark> <past>	a-14
j<month> <long>	a-3
j<name> <base>	a-10
j<name> <ed>	a-26
j<name> <ing>	a-36
j<name> <long>	a-5
j<name> <ly>	a-28
j<name> <mark>	a-12
j<name> <name>	a-3
j<name> <past>	a-16
j<name> <third>	a-29
j<name> <who>	a5
j<name> from	a-16
j<name> he's	a-27
j<name> head	a-23
j<name> i	a-3
j<name> the	a-7
j<name> who	a-18
j<number> <base>	a7
j<number> <ed>	a-22
j<number> <ing>	a-3
j<number> <long>	a-25
j<number> <past>	a10
j<number> <third>	a-12
j<number> <who>	a9
j<number> and	a-4
j<number> days	a-18
j<number> i	a-10
j<number> in	a-24
j<number> of	a-9
j<number> the	a12
j<past> <ed>	a-25
j<past> <figure>	a-10
j<past> <ing>	a-25
j<past> <ly>	a-37
j<past> <name>	a-7
j<past> <past>	a-30
j<past> <who>	a3
j<past> a	a-25
j<past> all	a-28
j<past> and	a10
j<past> at	a-6
j<past> back	a-11
j<past> down	a-15
j<past> for	a-25
j<past> from	a-20
j<past> her	a-33
j<past> him	a-15
j<past> his	a-26
j<past> how	a-25
j<past> i	a-16
j<past> in	a-29
j<past> it	a-25
j<past> me	a-12
j<past> my	a-31
j<past> not	a-14
j<past> of	a-13
j<past> on	a-20
j<past> out	a-11
j<past> so	a-27
j<past> that	a-29
j<past> the	a-19
j<past> them	a-25
j<past> this	a-25
j<past> to	a-27
j<past> up	a-16
j<past> with	a8
j<third> <base>	a-18
j<third> <ed>	a-15
j<third> <ing>	a-30
j<third> <ly>	a-23
j<third> <name>	a-11
j<third> <past>	a-26
j<third> <who>	a-8
j<third> a	a-27
j<third> and	a10
j<third> for	a-25
j<third> in	a-25
j<third> it	a-18
j<third> me	a-33
j<third> my	a-29
j<third> on	a-22
j<third> that	a-23
j<third> the	a4
j<third> to	a-20
j<third> when	a-28
j<third> with	a-25
j<who> <base>	a-17
j<who> <ed>	a-13
j<who> <long>	a6
j<who> <past>	a-18
j<who> <third>	a-22
j> <long>	a-23
ja <base>	a-17
ja <ed>	a-9
ja <ing>	a-16
ja <long>	a-20
ja <number>	a-13
ja <past>	a-24
ja good	a-6
ja week	a-5
ja year	a-5
jall <long>	a-23
jall <past>	a-17
jall the	a-18
jalso <past>	a-29
jan <long>	a-19
jan hour	a-8
jand <base>	a-23
jand <ing>	a-21
jand <long>	a-25
jand <name>	a-23
jand <number>	a-15
jand <past>	a-29
jand <third>	a-8
jand <who>	a-15
jand a	a-12
jand her	a-6
jand his	a-7
jand how	a-8
jand i	a-14
jand i'm	a-18
jand it	a-15
jand it's	a-17
jand me	a-5
jand my	a-8
jand not	a-8
jand that	a-15
jand the	a-13
jand then	a-22
jand we	a-11
jare <long>	a-11
jas <long>	a-14
jas a	a-8
jas i	a-17
jat <long>	a-21
jat <number>	a-19
jat all	a-10
jat my	a-23
jat the	a-18
jback <long>	a-23
jbeen <ing>	a-13
jbig <long>	a-25
jboth <long>	a-14
jbus <long>	a-31
jbut <long>	a-17
jbut i	a-14
jby <day>	a-23
jby <long>	a-26
jby <name>	a5
jby the	a-13
jcan <base>	a-24
jdone <long>	a-20
jdr <name>	a-24
jever <past>	a-32
jfor <ing>	a-17
jfor <number>	a-18
jfor a	a-15
jfor me	a-18
jfor the	a-19
jfrom <long>	a-26
jfrom a	a-10
jfrom me	a-19
jfrom my	a-19
jfrom the	a-14
jgood <base>	a-24
jgood <long>	a3
jhe's <base>	a-12
jhe's <long>	a-11
jhe's <past>	a-22
jhead <long>	a-17
jher <base>	a-18
jher <long>	a-15
jhim <long>	a-14
jhis <base>	a-20
jhis <long>	a-25
jhow <who>	a-13
ji <base>	a-23
ji <ed>	a-16
ji <long>	a-22
ji <ly>	a-16
ji <past>	a-14
ji am	a-14
ji can	a-8
ji just	a-13
ji must	a-9
ji'd <base>	a-17
ji'll <base>	a-22
ji'm <ing>	a-13
ji'm <long>	a-20
ji'm in	a-6
ji've <long>	a-18
ji've <past>	a-27
ji've been	a-7
jid <base>	a-26
jif i	a-12
jin <base>	a8
jin <figure>	a-6
jin <long>	a-6
jin <month>	a-26
jin <number>	a-15
jin a	a-20
jin my	a-23
jin that	a-22
jin the	a-29
jit <past>	a-20
jit <third>	a-30
jit and	a-10
jit i	a13
jit the	a-3
jit's <long>	a-22
jjust <base>	a-20
jjust <past>	a-19
jlast <base>	a-15
jlast <number>	a-16
jme <ing>	a-40
jme <long>	a7
jme <who>	a-6
jme a	a-11
jme and	a-8
jme in	a-23
jme to	a-13
jmr <name>	a-29
jmrs <name>	a-33
jms <name>	a-36
jmust <base>	a-20
jmy <base>	a-20
jmy <ing>	a-15
jmy <long>	a-19
jmy last	a-8
jnext time	a-8
jnext to	a-13
jnext week	a-12
jno <base>	a-32
jno <long>	a-8
jnot <base>	a-27
jnot <ing>	a-25
jnot <long>	a-22
jnot <past>	a-25
jof <base>	a-12
jof <ing>	a-21
jof <long>	a-21
jof <month>	a-16
jof <number>	a-12
jof a	a-10
jof it	a-20
jof my	a-19
jof the	a-17
jof them	a-14
joff the	a-23
joh and	a-20
jokay so	a-8
jold <long>	a-28
jon <day>	a-29
jon <ing>	a-28
jon <long>	a-10
jon a	a-21
jon it	a-13
jon my	a-25
jon that	a-20
jon the	a-23
jour <long>	a-23
jout <long>	a-7
jout of	a-7
jout the	a-20
jover the	a-20
jsame <long>	a-27
jso <base>	a-30
jso <long>	a-40
jso <who>	a-22
jso i	a-21
jso i'm	a-18
jso it	a-18
jso that	a-13
jso the	a-17
jthat <base>	a-26
jthat <past>	a-10
jthat <third>	a-19
jthat <who>	a-11
jthat i	a-7
jthat i've	a-21
jthat in	a-25
jthat my	a-22
jthat same	a-14
jthe <base>	a-16
jthe <ed>	a-10
jthe <figure>	a-6
jthe <ing>	a-19
jthe <long>	a-18
jthe <ly>	a-33
jthe <name>	a-19
jthe <number>	a-28
jthe <past>	a-18
jthe <third>	a-26
jthe bus	a-14
jthe car	a-11
jthe gate	a-6
jthe head	a-17
jthe kids	a-6
jthe last	a-6
jthe new	a-9
jthe old	a-8
jthe same	a-15
jthe way	a-7
jthem <long>	a11
jthem i	a-19
jthen <long>	a-26
jthen <who>	a-22
jthen a	a-10
jthen the	a-17
jthis <long>	a-38
jthis <number>	a-16
jthis <third>	a-13
jto <base>	a-24
jto <ing>	a-22
jto <long>	a-11
jto <number>	a-21
jto <past>	a-23
jto me	a-16
jto my	a-22
jto the	a-25
jup <long>	a15
jup on	a-22
jup the	a-26
jvery <long>	a-17
jwe <base>	a-10
jwe <past>	a-24
jwell <long>	a-18
jwell i	a6
jwhat <long>	a-29
jwhat <who>	a-13
jwhat i	a-18
jwhen <long>	a-36
jwhen <who>	a-25
jwhen the	a-20
jwho <long>	a-19
jwho <past>	a-23
jwho <third>	a-16
jwill <base>	a-26
jwith <long>	a-24
jwith <name>	a-16
jwith <number>	a-20
jwith a	a-13
jwith me	a-13
jwith my	a-19
jwith no	a-15
jyou <base>	a-34
jyou <long>	a-5
jyour <long>	a-16
k<base> <long> <base>	a-6
k<base> <long> <ing>	a-30
k<base> <long> <long>	a-5
k<base> <long> <name>	a-18
k<base> <long> <number>	a5
k<base> <long> <past>	a6
k<base> <long> <third>	a-31
k<base> <long> <who>	a-15
k<base> <long> and	a-3
k<base> <long> in	a-23
k<base> <long> of	a-7
k<base> <long> the	a-3
k<base> <name> <name>	a-35
k<base> <name> <past>	a-25
k<base> <number> <long>	a-18
k<base> <past> <long>	a11
k<base> <who> <past>	a-19
k<base> a <base>	a-19
k<base> a <long>	a-20
k<base> and <base>	a-6
k<base> and i	a-10
k<base> at <long>	a-16
k<base> at the	a-14
k<base> for the	a-19
k<base> her <long>	a-18
k<base> i <base>	a-11
k<base> i <long>	a-16
k<base> i <past>	a-11
k<base> in <long>	a-16
k<base> in a	a-14
k<base> in the	a-12
k<base> it <past>	a-25
k<base> my <long>	a-10
k<base> of the	a-6
k<base> on the	a-11
k<base> that i	a3
k<base> the <base>	a-13
k<base> the <long>	a-18
k<base> to <base>	a-10
k<base> with a	a-3
k<begin> <long> <long>	a-21
k<ed> <long> <long>	a-8
k<figure> <long> <long>	a-9
k<ing> <long> <long>	a-16
k<ing> <long> <past>	a-5
k<ing> <long> <who>	a-3
k<ing> <long> and	a10
k<ing> <long> i	a-16
k<ing> <long> the	a-14
k<ing> <who> <past>	a-11
k<ing> a <long>	a-9
k<ing> i <past>	a-12
k<ing> in the	a-11
k<ing> my <long>	a-18
k<ing> on the	a-10
k<ing> the <long>	a-11
k<ing> to <base>	a-18
k<long> <base> <base>	a7
k<long> <base> <ing>	a-22
k<long> <base> <long>	a3
k<long> <base> <past>	a-34
k<long> <base> <third>	a-36
k<long> <base> <who>	a-9
k<long> <base> a	a-16
k<long> <base> for	a-16
k<long> <base> i	a4
k<long> <base> in	a11
k<long> <base> it	a-4
k<long> <base> me	a-14
k<long> <base> my	a-19
k<long> <base> on	a-11
k<long> <base> that	a-18
k<long> <base> the	a-12
k<long> <base> to	a-17
k<long> <base> with	a-23
k<long> <figure> <long>	a-28
k<long> <ing> <long>	a13
k<long> <ing> <past>	a-29
k<long> <ing> a	a-24
k<long> <ing> the	a-12
k<long> <long> <base>	a-7
k<long> <long> <day>	a7
k<long> <long> <ed>	a-12
k<long> <long> <figure>	a-14
k<long> <long> <ing>	a-6
k<long> <long> <ly>	a7
k<long> <long> <name>	a-12
k<long> <long> <number>	a-17
k<long> <long> <past>	a-5
k<long> <long> <who>	a-13
k<long> <long> a	a-6
k<long> <long> at	a-11
k<long> <long> for	a-12
k<long> <long> from	a10
k<long> <long> i	a4
k<long> <long> in	a-25
k<long> <long> it	a7
k<long> <long> me	a-4
k<long> <long> my	a7
k<long> <long> no	a-25
k<long> <long> of	a-14
k<long> <long> on	a-7
k<long> <long> so	a9
k<long> <long> that	a8
k<long> <long> then	a-10
k<long> <long> to	a4
k<long> <ly> <long>	a21
k<long> <mark> <base>	a-12
k<long> <mark> <long>	a-6
k<long> <name> <long>	a-30
k<long> <name> <name>	a-23
k<long> <name> <past>	a-28
k<long> <name> <third>	a-13
k<long> <name> and	a-35
k<long> <name> the	a-26
k<long> <name> who	a-13
k<long> <number> <long>	a-9
k<long> <number> and	a9
k<long> <past> <base>	a-28
k<long> <past> <ing>	a-18
k<long> <past> <long>	a-6
k<long> <past> <name>	a-8
k<long> <past> <number>	a-23
k<long> <past> <past>	a-15
k<long> <past> a	a-13
k<long> <past> for	a-13
k<long> <past> in	a-22
k<long> <past> it	a-16
k<long> <past> me	a-21
k<long> <past> my	a-9
k<long> <past> on	a-14
k<long> <past> out	a-10
k<long> <past> that	a-15
k<long> <past> the	a-22
k<long> <past> to	a-11
k<long> <past> up	a-7
k<long> <third> <base>	a-23
k<long> <third> <ing>	a-13
k<long> <third> <long>	a-12
k<long> <third> <past>	a-14
k<long> <third> a	a-16
k<long> <third> in	a-14
k<long> <third> on	a-10
k<long> <third> the	a-33
k<long> <third> to	a-15
k<long> <who> <base>	a-15
k<long> <who> <long>	a-30
k<long> <who> <past>	a-12
k<long> <who> <third>	a-13
k<long> a <long>	a-14
k<long> and <base>	a-14
k<long> and <long>	a-21
k<long> and <name>	a-15
k<long> and <number>	a-8
k<long> and <past>	a-21
k<long> and <who>	a-12
k<long> and a	a-6
k<long> and i	a-8
k<long> and my	a-8
k<long> and the	a-10
k<long> and then	a-18
k<long> as a	a-8
k<long> at <long>	a-14
k<long> at the	a-12
k<long> by the	a-13
k<long> for <number>	a-16
k<long> for a	a-13
k<long> for the	a-13
k<long> from <long>	a-11
k<long> from the	a-12
k<long> i <base>	a-11
k<long> i <long>	a-24
k<long> i <past>	a-13
k<long> in <long>	a-15
k<long> in <number>	a-17
k<long> in a	a-13
k<long> in my	a-16
k<long> in the	a-13
k<long> it <past>	a-18
k<long> it <third>	a-22
k<long> it's <long>	a-15
k<long> mr <name>	a-15
k<long> mrs <name>	a-13
k<long> my <base>	a-14
k<long> my <long>	a-18
k<long> no <base>	a-12
k<long> no <long>	a-21
k<long> of <ing>	a-10
k<long> of <long>	a-18
k<long> of <month>	a-16
k<long> of my	a-15
k<long> of the	a-15
k<long> on <long>	a-24
k<long> on the	a-16
k<long> so <long>	a-26
k<long> so <who>	a-16
k<long> so i	a-19
k<long> that <long>	a-4
k<long> that <past>	a-24
k<long> that <third>	a-19
k<long> that i	a-22
k<long> the <base>	a-17
k<long> the <ing>	a-13
k<long> the <long>	a-14
k<long> the <number>	a-13
k<long> then <long>	a-23
k<long> to <base>	a-26
k<long> to <long>	a4
k<long> to the	a-9
k<long> we <past>	a-16
k<long> who <past>	a-7
k<long> who <third>	a-13
k<long> with <long>	a-21
k<long> with a	a-11
k<long> with the	a9
k<long> you <base>	a-25
k<ly> <past> <long>	a4
k<mark> <long> <long>	a-9
k<name> <long> <long>	a5
k<name> <long> <name>	a-19
k<name> <long> the	a-30
k<name> <name> <base>	a-23
k<name> <name> <long>	a9
k<name> <name> <name>	a13
k<name> <name> <third>	a-10
k<name> <name> and	a-35
k<name> <name> the	a-35
k<name> <name> who	a-7
k<name> <past> <ing>	a-13
k<name> <past> <long>	a-20
k<name> <past> a	a-10
k<name> <past> me	a-12
k<name> <past> the	a-22
k<name> <who> <past>	a-5
k<name> <who> <third>	a-9
k<name> and <long>	a-13
k<name> and the	a-6
k<name> from <long>	a-8
k<name> from the	a-9
k<name> the <long>	a-12
k<name> who <third>	a-7
k<number> <ed> <long>	a-8
k<number> <long> <base>	a14
k<number> <long> <past>	a-33
k<number> <long> and	a-13
k<number> <long> i	a3
k<number> <long> in	a-18
k<number> <long> of	a-6
k<number> <long> the	a-20
k<number> of them	a-9
k<past> <base> <long>	a-4
k<past> <ing> <long>	a-8
k<past> <long> <base>	a-29
k<past> <long> <ing>	a8
k<past> <long> <number>	a5
k<past> <long> <past>	a7
k<past> <long> <who>	a-8
k<past> <long> a	a-26
k<past> <long> and	a-15
k<past> <long> for	a-25
k<past> <long> i	a15
k<past> <long> my	a3
k<past> <long> the	a-8
k<past> <long> to	a-17
k<past> <name> <long>	a-10
k<past> <number> <long>	a-29
k<past> <number> of	a-13
k<past> <past> <long>	a-35
k<past> <who> <past>	a-8
k<past> a <base>	a-7
k<past> a <long>	a-15
k<past> at the	a-9
k<past> for the	a-19
k<past> her <long>	a-15
k<past> i <base>	a-18
k<past> i <past>	a-14
k<past> in <long>	a-28
k<past> in a	a-9
k<past> in the	a-11
k<past> it <long>	a-8
k<past> me <base>	a-35
k<past> me <long>	a-30
k<past> me a	a-9
k<past> my <long>	a-13
k<past> of a	a-10
k<past> on <long>	a-26
k<past> on the	a-14
k<past> that <long>	a-7
k<past> that i	a-19
k<past> the <base>	a-15
k<past> the <ing>	a-12
k<past> the <long>	a-15
k<past> to <base>	a-14
k<past> with the	a-21
k<third> <long> <base>	a-22
k<third> <long> <long>	a-7
k<third> <long> and	a-33
k<third> <long> the	a-10
k<third> <number> <long>	a-31
k<third> a <long>	a-11
k<third> i <past>	a-19
k<third> my <long>	a-10
k<third> on the	a-10
k<third> the <base>	a-9
k<third> the <ing>	a-9
k<third> the <long>	a-19
k<third> to <base>	a-12
k<who> <base> <long>	a-24
k<who> <long> <base>	a-26
k<who> <past> <base>	a9
k<who> <past> <ing>	a-7
k<who> <past> <long>	a-3
k<who> <past> a	a-12
k<who> <past> it	a-24
k<who> <past> me	a-28
k<who> <past> on	a-15
k<who> <past> the	a-28
k<who> <past> to	a-5
k<who> <third> <long>	a-9
k<who> <third> the	a-37
k<who> <third> to	a-14
ka <base> <long>	a-37
ka <long> <base>	a-40
ka <long> <ing>	a-32
ka <long> <long>	a-25
ka <long> <name>	a-9
ka <long> <past>	a-28
ka <long> and	a-12
ka <long> for	a-35
ka <long> from	a-23
ka <long> i	a3
ka <long> of	a-8
kand <long> <base>	a-30
kand <long> <long>	a-17
kand <long> <name>	a-13
kand <long> <past>	a-31
kand <name> <name>	a-3
kand <number> <long>	a-18
kand <past> the	a-24
kand <who> <past>	a-10
kand <who> <third>	a-6
kand a <long>	a-11
kand her <long>	a-14
kand i <base>	a-13
kand i <long>	a-8
kand i <past>	a-11
kand it <past>	a-11
kand my <long>	a-7
kand the <long>	a-11
kas a <long>	a-6
kat <long> <long>	a16
kat the <long>	a-13
kby the <base>	a-7
kby the <long>	a-8
kcan <base> <long>	a-26
kdr <name> <name>	a-9
kfor <long> <long>	a13
kfor <number> <long>	a4
kfor a <long>	a-9
kfor the <long>	a-11
kfrom <long> <long>	a3
kfrom the <long>	a-17
kher <long> <long>	a-32
khis <long> <long>	a18
khow <who> <past>	a-7
khow <who> <third>	a-11
ki <base> <base>	a-25
ki <base> it	a-35
ki <base> that	a-19
ki <base> the	a-7
ki <base> to	a-10
ki <long> <base>	a-28
ki <long> <long>	a-13
ki <long> <past>	a-28
ki <ly> <past>	a-11
ki <past> <base>	a-19
ki <past> <ing>	a-8
ki <past> <long>	a-5
ki <past> <number>	a-24
ki <past> <past>	a-19
ki <past> a	a-18
ki <past> for	a-20
ki <past> her	a-22
ki <past> him	a-11
ki <past> i	a-25
ki <past> it	a-30
ki <past> my	a-21
ki <past> that	a-13
ki <past> the	a-3
ki <past> them	a-12
ki <past> to	a-7
ki <past> up	a-10
ki can <base>	a-11
ki'm in the	a-9
kin <long> <long>	a8
kin <long> and	a5
kin <number> <long>	a-11
kin a <long>	a-8
kin my <long>	a-8
kin the <base>	a-10
kin the <ing>	a-5
kin the <long>	a-11
kit <long> <base>	a-5
kit <past> <long>	a-29
kit <past> a	a-19
kit <past> me	a-24
kme <long> <long>	a-30
kme <long> the	a-17
kme to <base>	a-5
kmr <name> <past>	a-21
kmrs <name> <past>	a-13
kmy <base> <long>	a-21
kmy <long> <base>	a-32
kmy <long> <long>	a-23
kmy <long> <past>	a-21
kmy <long> <third>	a-32
kno <long> <long>	a4
kof <long> <long>	a-10
kof <long> and	a-34
kof a <long>	a-6
kof my <long>	a-13
kof the <long>	a-11
kold <long> <long>	a-47
kon <long> <long>	a-15
kon <long> the	a-14
kon a <long>	a-8
kon the <base>	a-11
kon the <long>	a-13
kover the <long>	a-9
kso <long> <long>	a-8
kso i <base>	a-5
kso i <past>	a-7
kso that <past>	a-17
kso the <long>	a-15
kthat <long> <long>	a10
kthat <past> <long>	a-26
kthat <past> me	a-19
kthat <past> the	a-30
kthat i <base>	a-10
kthat i <long>	a-9
kthat i <past>	a-7
kthat my <long>	a-9
kthe <base> <long>	a-27
kthe <base> <past>	a-31
kthe <base> <third>	a-27
kthe <base> of	a-4
kthe <ing> <base>	a-28
kthe <ing> <long>	a-30
kthe <long> <base>	a-5
kthe <long> <ing>	a-33
kthe <long> <long>	a-16
kthe <long> <name>	a9
kthe <long> <number>	a-13
kthe <long> <third>	a-31
kthe <long> <who>	a11
kthe <long> and	a-11
kthe <long> for	a-5
kthe <long> from	a-29
kthe <long> i	a14
kthe <long> in	a-23
kthe <long> of	a-11
kthe <long> on	a6
kthe <long> side	a-17
kthe <long> so	a-5
kthe <long> that	a-19
kthe <long> the	a23
kthe <long> time	a-9
kthe <long> to	a-31
kthe <number> <long>	a-18
kthe old <long>	a-8
kthe same <long>	a-14
kthen the <long>	a-12
kto <base> <long>	a-8
kto <base> a	a-20
kto <base> i	a-7
kto <base> in	a-31
kto <base> my	a-3
kto <base> the	a-20
kto <long> <long>	a-9
kto the <long>	a-8
kup the <long>	a-6
kwe <past> a	a-16
kwhen i <past>	a-4
kwhen the <long>	a-11
kwho <third> <long>	a-27
kwho <third> the	a-31
kwith <long> <long>	a-30
kwith a <long>	a-6
kwith my <long>	a-13
kwith the <long>	a-10
l<base> <base> <long>	a-4
l<base> <ing> <long>	a-19
l<base> <long> <base>	a9
l<base> <long> <ing>	a-10
l<base> <long> <long>	a-7
l<base> <long> <name>	a15
l<base> <long> <third>	a3
l<base> <long> <who>	a-8
l<base> <long> and	a-25
l<base> <long> for	a-23
l<base> <long> i	a-14
l<base> <long> of	a-22
l<base> <long> the	a-8
l<base> <name> <name>	a4
l<base> <name> <past>	a10
l<base> <number> <long>	a3
l<base> <past> <long>	a-9
l<base> <third> <long>	a-27
l<base> <who> <past>	a-4
l<base> a <base>	a-17
l<base> a <long>	a-19
l<base> and <base>	a-26
l<base> and i	a-4
l<base> at <long>	a7
l<base> at the	a-23
l<base> for the	a-27
l<base> i <base>	a-8
l<base> i <long>	a-10
l<base> in <long>	a-17
l<base> in a	a6
l<base> in the	a-22
l<base> it <long>	a-16
l<base> it <past>	a7
l<base> me <long>	a-17
l<base> my <long>	a3
l<base> on <long>	a-10
l<base> on the	a-21
l<base> that i	a-9
l<base> the <base>	a3
l<base> to <base>	a-13
l<base> with a	a-12
l<ed> <long> <long>	a-21
l<figure> <long> <long>	a-15
l<ing> <long> <who>	a-3
l<ing> <long> and	a-18
l<ing> <long> i	a-36
l<ing> <long> the	a-39
l<ing> <who> <past>	a5
l<ing> a <long>	a-16
l<ing> i <past>	a-19
l<ing> in the	a-14
l<ing> my <long>	a-9
l<ing> on the	a-20
l<ing> to <base>	a-26
l<long> <base> <base>	a-8
l<long> <base> <end>	a-5
l<long> <base> <ing>	a-21
l<long> <base> <third>	a6
l<long> <base> <who>	a-15
l<long> <base> a	a-8
l<long> <base> and	a-16
l<long> <base> for	a-21
l<long> <base> i	a-3
l<long> <base> in	a-36
l<long> <base> it	a-27
l<long> <base> my	a-15
l<long> <base> on	a-8
l<long> <base> that	a-32
l<long> <base> the	a-26
l<long> <base> to	a10
l<long> <base> with	a-30
l<long> <figure> <long>	a-5
l<long> <ing> <long>	a-8
l<long> <ing> <past>	a-29
l<long> <ing> a	a6
l<long> <ing> the	a-33
l<long> <long> <base>	a-8
l<long> <long> <day>	a-6
l<long> <long> <ed>	a-5
l<long> <long> <end>	a-8
l<long> <long> <figure>	a-18
l<long> <long> <ly>	a-14
l<long> <long> <mark>	a-7
l<long> <long> <name>	a-17
l<long> <long> <number>	a-5
l<long> <long> <third>	a-11
l<long> <long> and	a-23
l<long> <long> at	a-8
l<long> <long> for	a-20
l<long> <long> from	a3
l<long> <long> i	a-13
l<long> <long> in	a-5
l<long> <long> it	a-9
l<long> <long> me	a-5
l<long> <long> my	a-25
l<long> <long> no	a-22
l<long> <long> of	a-3
l<long> <long> on	a-30
l<long> <long> so	a7
l<long> <long> that	a12
l<long> <long> the	a-10
l<long> <long> to	a7
l<long> <long> with	a-20
l<long> <ly> <long>	a-25
l<long> <name> <long>	a-4
l<long> <name> <name>	a-12
l<long> <name> <past>	a3
l<long> <name> <third>	a18
l<long> <name> the	a-30
l<long> <name> who	a-29
l<long> <number> <long>	a3
l<long> <number> and	a-9
l<long> <past> <ing>	a-24
l<long> <past> <long>	a-6
l<long> <past> <name>	a-17
l<long> <past> <number>	a-15
l<long> <past> <past>	a-23
l<long> <past> a	a3
l<long> <past> for	a-24
l<long> <past> in	a-27
l<long> <past> it	a-28
l<long> <past> me	a5
l<long> <past> my	a-26
l<long> <past> on	a-22
l<long> <past> out	a-13
l<long> <past> that	a-22
l<long> <past> up	a-19
l<long> <third> <base>	a-31
l<long> <third> <ing>	a-18
l<long> <third> <long>	a-30
l<long> <third> <past>	a-12
l<long> <third> a	a-10
l<long> <third> and	a-6
l<long> <third> in	a-22
l<long> <third> on	a-10
l<long> <third> the	a-22
l<long> <third> to	a-14
l<long> <who> <long>	a18
l<long> <who> <past>	a4
l<long> <who> <third>	a-6
l<long> a <long>	a6
l<long> and <long>	a-6
l<long> and <number>	a-12
l<long> and <past>	a-18
l<long> and a	a-22
l<long> and my	a-5
l<long> and the	a-5
l<long> and then	a-3
l<long> as a	a-13
l<long> at <long>	a-13
l<long> at the	a-13
l<long> by the	a-17
l<long> for <long>	a-4
l<long> for <number>	a-18
l<long> for a	a5
l<long> for the	a6
l<long> from <long>	a-16
l<long> from the	a-12
l<long> i <long>	a-7
l<long> in <long>	a-14
l<long> in <number>	a-28
l<long> in a	a-23
l<long> in my	a-31
l<long> in the	a-26
l<long> it <third>	a7
l<long> it's <long>	a4
l<long> mrs <name>	a4
l<long> my <base>	a18
l<long> my <long>	a-11
l<long> no <long>	a-4
l<long> of <ing>	a-7
l<long> of <long>	a-11
l<long> of <month>	a-9
l<long> of my	a-5
l<long> of the	a-8
l<long> on the	a4
l<long> so <long>	a6
l<long> so <who>	a-5
l<long> that <past>	a4
l<long> that <third>	a-19
l<long> that i	a-14
l<long> the <base>	a3
l<long> to the	a-16
l<long> who <past>	a-12
l<long> who <third>	a-8
l<long> with <long>	a-26
l<long> with a	a-19
l<long> with the	a-33
l<long> you <base>	a12
l<ly> <past> <long>	a-16
l<mark> <long> <long>	a-5
l<name> <long> <base>	a-40
l<name> <long> <long>	a-10
l<name> <long> <name>	a-36
l<name> <long> the	a-31
l<name> <name> <long>	a-14
l<name> <name> <name>	a-6
l<name> <name> <past>	a4
l<name> <name> <third>	a-10
l<name> <name> and	a-10
l<name> <name> the	a-39
l<name> <name> who	a-30
l<name> <past> <ing>	a-9
l<name> <past> <long>	a-21
l<name> <past> a	a-15
l<name> <past> me	a-27
l<name> <past> the	a-31
l<name> <third> <long>	a-23
l<name> <third> the	a-14
l<name> <who> <third>	a8
l<name> and <long>	a10
l<name> and i	a-38
l<name> and the	a-33
l<name> from <long>	a-10
l<name> from the	a-6
l<name> the <long>	a-33
l<name> who <third>	a-7
l<number> <ed> <long>	a-7
l<number> <long> <base>	a-33
l<number> <long> <long>	a-27
l<number> <long> <past>	a6
l<number> <long> and	a-13
l<number> <long> i	a-26
l<number> <long> in	a-20
l<number> <long> of	a-23
l<number> of them	a-7
l<past> <base> <long>	a10
l<past> <ing> <long>	a-19
l<past> <long> <base>	a-6
l<past> <long> <ing>	a9
l<past> <long> <long>	a-39
l<past> <long> <name>	a-5
l<past> <long> <number>	a-22
l<past> <long> <past>	a18
l<past> <long> <who>	a-28
l<past> <long> a	a-33
l<past> <long> and	a-22
l<past> <long> for	a-14
l<past> <long> i	a-8
l<past> <long> my	a-11
l<past> <long> that	a-29
l<past> <long> the	a-29
l<past> <long> to	a-26
l<past> <name> <long>	a13
l<past> <name> <name>	a-32
l<past> <number> <long>	a-30
l<past> <number> of	a-31
l<past> <past> <long>	a-9
l<past> <who> <past>	a14
l<past> a <base>	a-8
l<past> a <long>	a-17
l<past> at the	a16
l<past> for the	a-16
l<past> her <long>	a-14
l<past> i <base>	a-26
l<past> i <past>	a9
l<past> in <long>	a-8
l<past> in a	a-15
l<past> in the	a-17
l<past> it <long>	a-25
l<past> me <base>	a-8
l<past> me <long>	a-17
l<past> me a	a-6
l<past> my <long>	a-16
l<past> of a	a-4
l<past> on <long>	a-8
l<past> on the	a-22
l<past> that <long>	a-13
l<past> that i	a-6
l<past> the <base>	a7
l<past> the <ing>	a-24
l<past> the <long>	a-9
l<past> to <base>	a-16
l<third> <long> <base>	a-27
l<third> <long> <long>	a8
l<third> <long> and	a-13
l<third> <long> the	a-3
l<third> <number> <long>	a4
l<third> a <long>	a-18
l<third> i <past>	a7
l<third> my <long>	a-23
l<third> on the	a-23
l<third> the <base>	a-27
l<third> the <ing>	a-25
l<third> the <long>	a3
l<third> to <base>	a-15
l<who> <base> <long>	a-8
l<who> <long> <base>	a3
l<who> <past> <base>	a-11
l<who> <past> <ing>	a-10
l<who> <past> <long>	a-16
l<who> <past> a	a-10
l<who> <past> it	a-13
l<who> <past> me	a-13
l<who> <past> on	a-5
l<who> <past> the	a-14
l<who> <past> to	a-17
l<who> <third> <long>	a-25
l<who> <third> the	a-8
l<who> <third> to	a-6
la <base> <long>	a-14
la <long> <base>	a-25
la <long> <ing>	a-17
la <long> <long>	a-16
la <long> <name>	a-21
la <long> <past>	a-19
la <long> and	a-5
la <long> for	a-3
la <long> from	a-6
la <long> i	a-13
la <long> in	a-5
la <long> of	a-8
land <long> <base>	a-11
land <long> <long>	a-12
land <long> <name>	a-13
land <long> <past>	a-14
land <name> <name>	a-11
land <number> <long>	a-15
land <past> the	a-8
land <who> <past>	a-9
land <who> <third>	a-11
land a <long>	a-12
land her <long>	a-5
land i <base>	a-6
land i <long>	a-8
land i <past>	a-16
land it <past>	a-14
land my <long>	a-9
land the <long>	a-12
las a <long>	a-8
lat <long> <long>	a-14
lat the <long>	a-16
lby the <base>	a-15
lby the <long>	a-10
lcan <base> <long>	a-23
ldr <name> <name>	a-28
lfor <long> <long>	a3
lfor <number> <long>	a-20
lfor a <long>	a-9
lfor the <long>	a-15
lfrom <long> <long>	a-11
lfrom the <long>	a-13
lher <long> <long>	a-24
lhis <long> <long>	a-12
lhow <who> <past>	a-7
lhow <who> <third>	a-12
li <base> <base>	a-20
li <base> <long>	a-10
li <base> <past>	a-11
li <base> it	a-12
li <base> that	a-9
li <base> the	a-5
li <base> to	a-16
li <long> <base>	a-16
li <long> <long>	a-11
li <long> <past>	a-22
li <ly> <past>	a-12
li <past> <base>	a-10
li <past> <ing>	a-4
li <past> <long>	a-10
li <past> <number>	a-8
li <past> <past>	a-9
li <past> a	a-7
li <past> for	a-5
li <past> her	a-12
li <past> him	a-6
li <past> i	a-4
li <past> it	a-11
li <past> my	a-6
li <past> that	a-7
li <past> the	a-15
li <past> them	a-14
li <past> to	a-25
li <past> up	a-5
li can <base>	a-8
li'm in the	a-6
lin <long> <long>	a-37
lin <long> and	a-13
lin <number> <long>	a-3
lin a <long>	a-14
lin my <long>	a-16
lin the <base>	a-14
lin the <ing>	a-14
lin the <long>	a-29
lin the car	a-11
lit <long> <base>	a-5
lit <past> <long>	a-14
lit <past> a	a-11
lit <past> me	a-28
lme <long> <long>	a-31
lme <long> the	a-14
lme to <base>	a-12
lmr <name> <past>	a-17
lmrs <name> <past>	a-25
lmy <base> <long>	a-12
lmy <long> <base>	a-18
lmy <long> <long>	a-13
lmy <long> <past>	a-20
lmy <long> <third>	a-15
lmy <long> i	a-7
lno <long> <long>	a-16
lof <long> <long>	a-15
lof <long> and	a-5
lof a <long>	a-8
lof my <long>	a-11
lof the <long>	a-14
lold <long> <long>	a-20
lon <long> <long>	a-28
lon <long> the	a-30
lon a <long>	a-10
lon the <base>	a-18
lon the <long>	a-17
lover the <long>	a-13
lso <long> <long>	a-8
lso i <base>	a-9
lso i <past>	a-25
lso that <past>	a-12
lso the <long>	a-19
lthat <past> <long>	a-15
lthat <past> me	a-24
lthat <past> the	a-21
lthat i <base>	a-28
lthat i <long>	a-27
lthat i <past>	a-28
lthat my <long>	a-21
lthe <base> <long>	a-9
lthe <base> <past>	a-16
lthe <base> <third>	a-10
lthe <base> of	a-8
lthe <ing> <base>	a-8
lthe <ing> <long>	a-8
lthe <long> <base>	a-13
lthe <long> <ing>	a-19
lthe <long> <long>	a-11
lthe <long> <name>	a-13
lthe <long> <number>	a-9
lthe <long> <past>	a-22
lthe <long> <third>	a-15
lthe <long> <who>	a-16
lthe <long> and	a-7
lthe <long> for	a-4
lthe <long> from	a-5
lthe <long> i	a-13
lthe <long> in	a-8
lthe <long> it	a-9
lthe <long> of	a-24
lthe <long> on	a-5
lthe <long> side	a-5
lthe <long> so	a-5
lthe <long> that	a-6
lthe <long> the	a-10
lthe <long> time	a-9
lthe <long> to	a-4
lthe <long> with	a-5
lthe <number> <long>	a-13
lthe old <long>	a-5
lthe same <long>	a-13
lthen the <long>	a-13
lto <base> <long>	a-11
lto <base> a	a-15
lto <base> i	a-6
lto <base> in	a-11
lto <base> my	a-5
lto <base> the	a-8
lto <long> <long>	a-25
lto the <long>	a-22
lup the <long>	a-15
lwe <past> a	a-4
lwhen the <long>	a-12
lwho <third> <long>	a-13
lwho <third> the	a-16
lwith <long> <long>	a-18
lwith a <long>	a-6
lwith my <long>	a-17
lwith the <long>	a-26
m+	a-24
m,<base>	a-21
m,<figure>	a-7
m,<ing>	a-9
m,<long>	a-8
m,<ly>	a-27
m,<name>	a-12
m,<number>	a-29
m,<past>	a-16
m,<third>	a-8
m,<who>	a-27
m,and	a9
m,as	a-21
m,but	a-27
m,i	a-33
m,no	a-27
m,so	a-23
m,the	a-28
m,who	a-8
m.<base>	a10
m.<long>	a12
m.<name>	a7
m.<number>	a17
m.<past>	a12
m.i	a-3
m.it	a-6
m.my	a-8
m.the	a14
m:<long>	a-31
m:<name>	a-21
m:<past>	a-5
m:i	a-25
m:the	a5
m;<long>	a-16
m<day>	a-7
m<ed>	a-22
m<figure>	a-15
m<ing>	a-4
m<long>	a6
m<ly>	a3
m<mark>	a3
m<month>	a-6
m<name>'s	a5
m<number>	a-7
m<past>	a-4
m<third>	a-3
m<who>	a-6
m=	a-24
ma	a-10
mall	a-5
malso	a-14
man	a-23
mand	a-3
mare	a-26
mas	a-17
mat	a-11
maway	a-25
mback	a-31
mbad	a-21
mbeen	a-19
mbig	a5
mboat	a-17
mbook	a-23
mboss	a-8
mboth	a-24
mbox	a-21
mbus	a-3
mbut	a-5
mby	a-5
mcan	a-34
mcar	a-11
mcase	a-15
mchef	a-5
mclub	a-23
mcold	a-22
mday	a-12
mdays	a-26
mdesk	a-18
mdog	a10
mdone	a-22
mdoor	a-20
mdown	a-29
meach	a-23
melse	a-27
meven	a-24
mever	a-21
mfair	a3
mfar	a-16
mfish	a-20
mfor	a-12
mform	a-19
mfrom	a-14
mfull	a-11
mgate	a-20
mgod	a-5
mgood	a-6
mguy	a-8
mhalf	a-24
mhand	a-21
mhe's	a-11
mhead	a-6
mher	a-10
mhere	a-22
mhim	a-15
mhis	a-14
mhome	a-37
mhot	a-4
mhour	a-26
mhow	a-12
mhr	a-13
mi'd	a4
mi'll	a-10
mi've	a-9
mid	a3
mif	a-4
mim	a-8
min	a-8
minto	a-26
mit's	a-3
mive	a-7
mjob	a-21
mjust	a-4
mkid	a-24
mkids	a-23
mlady	a-8
mlast	a-23
mlate	a-22
mline	a-26
mlist	a-16
mlong	a-31
mman	a-7
mme	a-14
mmin	a-7
mmore	a-27
mmr	a7
mmrs	a5
mms	a11
mmuch	a-24
mmust	a-7
mmy	a-8
mnew	a-24
mnext	a8
mnice	a14
mnot	a-7
mof	a-22
moff	a-25
moh	a6
mok	a-13
mokay	a-17
mold	a-30
mon	a-25
monce	a-26
mones	a-22
mor	a-26
mour	a-23
mout	a-31
mover	a-14
mpage	a-28
mpart	a-22
mpast	a-26
mroad	a-22
mroof	a-22
mroom	a-27
msame	a-14
mseen	a-17
mside	a-19
msir	a9
msome	a-4
msure	a-24
mtea	a-22
mteam	a-27
mtext	a-17
mthan	a-26
mthat	a-16
mthem	a-41
mthen	a8
mthis	a-3
mtill	a-25
mtime	a-22
mto	a-16
mtoo	a-27
mum	a5
munit	a-19
mup	a-24
mus	a-29
mvan	a-3
mvery	a-4
mw/	a-22
mwall	a-20
mway	a-21
mwe	a-5
mweek	a-29
mwhen	a-9
mwho	a-9
mwhy	a-25
mwife	a-25
mwill	a-25
mwith	a-16
mword	a-23
myeah	a-26
myear	a-26
myes	a-25
myet	a-20
myou	a-9
myour	a-26
n,	a-36
n.	a51
n:	a-39
n;	a-29
n?	a-3
"""

KIND = """\
	a-14b-9c4d-4e-7f10g-8h3i3j9
<	a-35b-24c-35d-20e-22f-12h-9i-30j52
<answer	a-14b-24c14d15e13f-12g-21h-15i-26j-12
<detail	a-4b61c-19d-7e-30f-31g-24h-32i-19j-25
<doubt	a-19b-28c14d-18e25f-17g-23h-11i33j-31
<other	a7b-26c-13e-9f-19g21h-8j6
<people	a15b-21c-22d-7e-25f-23g-5h-20i-7j29
<private	a-20b-13d-16e8f6h-18i-25j7
<promised	a-16b-26c-26d-27e-28f-22h51i-32j-5
<request	a-31b-38d-10e16f24g-21h-3i-16j-20
<skill	a-30b-25c22d-11e-26f20g-26h12i-22j-20
<why	b-26c-6d19e-9f-28g-12h-28i21
A	a-16b-9e-9f9g-4h3j9
A.	a-13b-9d-10e-4f-6g-7i5j10
B0	a-9b-10c-19d-22e-25f-4g-18h-27i-15j16
B1	a-38b-13c-17d-14e-25f8g-8h-17i-10j24
B2	a-32b-18c-3d-7e-3f8g-29h5i-5j12
B3	a-18b-15c8d-5e-11f5g-5h8j10
B4	a-8b-15c3d-7e-6f-8g-5h-4i7j4
B5	a-9c9f-12g5h-3i9j-7
B6	a8b6c-10d-12f-12h-3i-5j-9
B7	a11b12c-9d-3e-5f-4h-15i-5j-11
B8	a12b-7c-11d12e9f-5g-6h-21i-11j-26
K	g-6i-4
K<day>	a-14b-7c-4d-26e-18f16g-5h-11i-23j-7
K<figure>	b-7c-3d-6e-6g-10h-12i-7
K<mark>	b-3c-8e-4f-14h-6i-6j-10
K<month>	a-3b-9c-5d-9f7g-12h-10j-8
K<name>	a3b-9e-9g10h-5i-7j-4
K<name>'s	a4b-12c-4e-12f-11g-12i-10j-7
K<number>	b-6d-3f-6h-3j3
Kable	a-10c-18d-3e13f-6g-10h-5i-11j-11
Kand	b-6c-6e-7f-12g4j9
Kask	a-8b-9c4d-6g-8h-5i8j-8
Kbecause	a-4b6c-5d3e-9g-20h-6j-6
Kdoubt	a-9b-15c-16d25e-6f-18g-12h5i-9j-9
Kfeel	a-6b-12c-7d-14e-15f-11g-4h13i-12j5
Khear	a-3b-3c-4d-7f7g-16h-11i-7j-9
Khush	a-4b4c-9d-6e-4f-20g-4h15i-7j-11
Ki	a-22b3c-5d4f-8g-24h3j-5
Kkin	b11c-16d-14e-17f-24g8h7i-9j-15
Kmention	a-10b-3c-17d-4e18f-18g-14h3i-13j-7
Kmoved	b12c-11d-9e-7f-6g-18h-9i-13j-8
Kno	a-9b-9c-9g-9h9i-4j-3
Kpaper	a-6b-14c18d-5f-18g-22h-7i-4j-7
Kpay	a-9b-6c-13d-19e-23f-16g-14h20i9j-3
Krole	a-8b-5d4e-4f-14g26i-9j-6
Ksend	b-22c23d-10e-3f-3g-28h-16i-3
Ktalk	a3c-6e-4f-13g-19h6i-6j-5
Ktell	b-3c-4d-7e3f6g-26i7
Kthat	a-6c-6f-3g-4i-3j-4
Kthey	a6b-7d8e-13f9g-4
Ktime	a-7c-4d-8e-15f23g-9i-9
Kwas	a-5b-4c-7d-3e-11g8h-7i-6
Kway	b-4c-8d-8e-19f-14g-26h-10i-4j9
Kwe	a-4c-15d-23f-5g-28h-4
Kyou	a-12b3c-5d9e-7f-18g-11h-8i-14j4
L 	a6c-5d-3f-6g-5h-4i-5j-3
L <day>	b-9d-21e-17f7g-10h-13i-12
L <figure>	a-3c-13d-19f-9g-16h-5j3
L <mark>	a6c-16d-5e-7f-15g8h-16i-12j-14
L <month>	a-3b-7d-9e-4f4g-12h-5i-17j-6
L <name>	b-5d4e-13f-16g14h-5i-8j-4
L <number>	b-3f-9g-8h-7j5
L able	a-8c-7e-4f-23g-5h-16i-3
L and	a-4b-5c-15d-11e-4f-16g-4j10
L ask	c-13d8f-5g-4i-14j3
L because	a8b-3c-15d-3e-8g-13i-8
L doubt	c-12d5e-13f-20g-4h5i-4j-5
L feel	b-8c-16d-7e-4f-10h3j-3
L hear	a-11b-7c3d-20e3f10g-11h-12j-16
L hush	a-5d-15e-5f-9i-10j-4
L i	a-27b6c6e-4f-9g-4h9i-8j-5
L kin	a9c-12d-7e-4f-8g9h14i-7j-22
L mention	a-5c-8d-4e6f-7h-15i-14j-4
L moved	a3b5c-7d-18e-4f-7g-28h8j-6
L no	a-14b-5c-5f-10g-3h-6
L paper	a-7b-18c14d-6e5f-17g-16h-11i-7j-5
L pay	a-18c-10d-17e7f-14g-17h7i10
L role	a-17b-10c7d-11e3f-7g18i-14
L send	c8d-11e-12f7g-19h-21i5j-9
L talk	a-5b6c-13d4e-6f-9g-10h5i-5j-4
L tell	a10c-11e3h-7j-4
L that	b-13c-3d6e-4g-4h6i6
L they	a7c5d4e-17f3i-7j-12
L time	b-12c-9d-11e-16f15g-17h-8
L was	b-12c-4d-8e7g3h-7
L way	b-3c-6e-12f-16g-21h-3i-5j3
L we	b6c-6d-13g-14h-9i-11
L you	b-15c-3d3e-17f-14g-9h-12i-9j5
L<day> 	a-8b-10d-16e-14h-8i-10
L<day> they	a5b-5c-8d-9e-4f6h-14i-5j-7
L<day> time	a-5b-6c-3d-5e-8f9h-10i-9j-5
L<figure> 	b-11c-11d-7e3f-10g-8h-3i-7
L<mark> 	a4b-9d-8e-14f-3g7h-3i-5
L<mark> <name>	b-9c-6e-10f-9g-4i-8
L<month> 	a4b-5c-17d-14f-4g-5h4i-19j-8
L<name> 	a-3b-11c-8f-11h-12j-7
L<name> <mark>	b-5c-10d-16e-4g5h-12i-6j-16
L<name> <name>	b6c-7d-18e-12h-14
L<name> and	a15b-3c-10d-14f4g-8i-7j-20
L<name> ask	a-3b-9c6d-7e-10f-15g-10h-10i4j-5
L<name> doubt	a5b-5c-9d8f-5g-4h-9
L<name> i	a9b-5c-4d5e-8f-5g4h-13i-5j-10
L<name> no	a8c-13d11e-16f-5g-5h-12i-9j-18
L<name> role	a-9d-6g17j-10
L<name> tell	a-6c-10d-9e-18g-17h-22i-5j8
L<name> that	a-7c-5d-8e-9g8h-5j-9
L<name> they	a-14b-6c5d-3e-5f-5g9h-14i-9j6
L<name> was	a-4b-10d3h-14i-4j-6
L<name>'s 	b-8c-6e-12f-10i-10j-5
L<number> 	c6d-6e9f-6h-7i-5
L<number> able	a-3b7c-11d4e7f-10g-6i-5j-21
L<number> and	a-18d9e-6f-9g-4h-7i-6j5
L<number> i	a3b-6c-9d-15e-5f-5g4h-5i6j4
L<number> paper	b-5c22d-9e-10f-5g-15h-14i-12j-15
L<number> pay	b4d-4e-18f3g-8h-7i-10j8
L<number> role	a-6c-9d-12e-5f-10g6h6i-5j-8
L<number> talk	b-12c10f-5h-21i-8j-8
L<number> time	a3c3d6e-12g-6j-11
L<number> was	b-5c-9d-5e-4g3i4
L<number> way	a-9b-15d-3e-14f-5g5h10i5j4
Lable 	a-16b-3c-9d-9e9f-8h-9i-8j-3
Lable and	a5c-7d-3e5f-5g-13h-8i-11
Lable i	a-13b12c4d-14e-17f-5h-3i-9j3
Lable that	a-14b-11e-10f4i-9j-3
Land 	c-6e-4f-3g3h-14i-7j6
Land <name>	a-4b-10c8d-17e-13f4g-4h-14i6
Land <number>	a-9b-5d-16e-5f5g9h-3i-5j6
Land and	a3b-17d8e-10f3h-11i-10j-3
Land ask	a-7b-4c-10d-7e11f3g7h-7i-8j-8
Land because	a-18c-5d-10e-12f-5h-8j5
Land doubt	a-15c-12d6e-16f-7g-9h-11i-22j3
Land hear	a-14b3c5d-6f-10g-5i-9
Land hush	a3b11d-18e-5f-5g-11j-15
Land i	c-21e-5f-6g-16h4i4
Land kin	b-5c4d-7e-9f-9g8h-4i-7
Land role	a10b-3c10d-5e-6g4h-8i-8j-7
Land tell	a5b-5d12g-14h-6i-7j-8
Land that	b-11c-10d-10e-4f-13g-4h-8j5
Land they	a-6c-14d-5e-14g-10h4i-3j8
Land was	a-4b-8c-5d4f-13g4h-13j-12
Land we	a-9d-5e-13h-7i5j8
Lask 	a-11b-11c7d-11e-3g3i-6j-4
Lask <number>	b-4c7d-4e-9g-7h3i-7j-5
Lask i	a10c-3d-5e-22f-12g-4h-4i-4j-4
Lask that	a-17b4c-9d-16e-15f4g-4h-10i4j-15
Lask they	a-4b-9c-18d-15e9f-6g7h-5i7
Lbecause 	a-12b6c-5d6e-8f-3g-18h-4i3
Lbecause and	a-5b-8d-4e-10f-12g-3h6i-5j-12
Lbecause doubt	a8b-9c-6d-5e5f-21h-12i5j-9
Lbecause i	a-15b16c-15d-13e-13g-9h-12j-3
Lbecause that	a4b-18c-15e12f3h-4j-7
Lbecause they	a4d-13e-4g-5h-11
Lbecause we	a-12c-4e-4f-10h-4i-10j6
Ldoubt 	b-10c-14d11f-14g-5i-9j-8
Ldoubt <number>	b3c-4d-11f-10g3h3i-12j3
Ldoubt ask	a-4c-8d-7g10i-16j-7
Ldoubt because	a-10d-5h-15i9
Ldoubt doubt	a-6b-5c-16d14e-7f-5g-8i-9j-19
Ldoubt hear	c-11d-9e-8f-8g-5h11i-20
Ldoubt i	a-8b-9d9e-18f-4j-7
Ldoubt moved	a4b6c6d-12e5h-8i-5j-11
Ldoubt role	a4c-4d-3e-5h-7i-12j-14
Ldoubt talk	a-5b-12c7d8e-8f5g-9h-10i-5j-11
Ldoubt tell	c-22d-10e6f-21g-5h-4i-12j-5
Ldoubt that	a8b-14c-4d13e-8f6g-4h-10i-10
Ldoubt was	a-9b-5c-5d12e-5f-5g-12h-12j-6
Lfeel 	a-9b-8c-13d4e-13f-9h5j-3
Lfeel i	a-10b-9d-9e12g-11i-10j5
Lfeel that	b-9c-19d-16e-12f-8g5h7i-9j-3
Lhear 	a-4c-10d-4e-9f9h-12i-13j-9
Lhear <day>	b-4c-6d-5e-5f9g-5h-5i-5j-12
Lhear and	a-13b-13d-4e6f-6g-5h-5i-11
Lhear i	a-9b-4c-18d-10e6g-5i-3j9
Lhear that	b6c-12d-8e8f-7g-3h-13i-7j-8
Lhear they	a-13b-3d-9e-12f-15g5h-5i-23j6
Lhush 	a-7b5c-6e5f-14g-3i-3j3
Lhush hear	b-18c-3e-6f-7h-5i-7j8
Lhush tell	a5b-6c-10d-5e-5f-5h6j-16
Li 	a-16c5e5f-10g-25h-4
Li <day>	a-5c-23d-8e9f-4g5h-10i-5j-6
Li <number>	a-10b-4e3i-11j-8
Li able	a-6d-10e9f4g-14h-19i-10j-16
Li and	b-6c-14f-6g-9i-5j-19
Li ask	a-15b-6d-14f-10g-7h7i12j-4
Li because	a-11b14c-13d12f-10g-5i-5j-14
Li doubt	a-18b3d7e-4f-16g-5j-31
Li feel	a-15b-7c-10d-3e-15f-7h9i-6j4
Li hear	a3b-16c-9d5e5f12g5h-21i-10j-7
Li hush	b-11c-15d10e-5f-5h-3i-5j3
Li i	a-11b4c-8d-3e-6f-9h-10i6
Li kin	a-6b9c-10d-8e-13f-5g-10h-4i-7
Li moved	a-9c-18d6e-3f3g-6h-15i-6j-12
Li no	a-4c-10d-9f-8g-9h15i-20j-9
Li paper	a-10b4c-7d4e-6f-5h-13j3
Li role	a-5b6c-4d-13e-11f-5g-4i-12j3
Li send	a-11b-7c12e-14f-5g-5h-4i-9
Li talk	a4b5d-9h-6i-6j-9
Li tell	a3b-11c-9d-17e-26f-3g-5h7i16j-13
Li that	b8d-5e-8f-4h-9i-7j-10
Li they	a11c-3d-14f-9g13i-5j-17
Li was	a-5b4c-15d-8e-6i-17j4
Li way	a-9b6d-7e-6h-11j10
Lkin 	b6c-15d-14e-23f-11g8h5i-14j-15
Lkin <name>	b-10c5d-14e-5h-8i-5j4
Lkin and	a-9d-10f-5g6i12j-6
Lkin was	a-12b9c-7d-11e-5f-10g-4i-6j-7
Lmention 	a-10b-5c-9d-5e11f-11g-9h-8i3j-10
Lmention i	a-5b-10c-11d3e12f-10g-5h-3i-19j8
Lmention that	a3b-3c-5d-4g-5h3i-10j-11
Lmoved 	a-8c-16e-7g-12h-9i-5j-8
Lmoved and	a4b3c-17d-9e-8f-13g-7h3i-9
Lmoved because	a-5b5c-5d-5f-4g-5i-9j-10
Lmoved i	a-13b11d-13e8f-5g-5h-8i-16j-18
Lmoved that	a-5b-3c-6d-13e9f-8h-9i-9j19
Lmoved was	a-3b-10d-9e3f-7g-5h-6i-16
Lno 	a-9b-15c-4e-10f3g-6h-3
Lno tell	a-10c5d-8e5f-5g-4h3i-26
Lpaper 	a-3b-20c18e-10f-12g-17h-9i-3j-14
Lpaper and	a-19c10d-11e-6f-8g4j-14
Lpaper i	a-9d-7e-8h-8i-6j3
Lpaper paper	a-7c9d-18e-12g-6h-6i-10j-5
Lpaper that	a-14b-6c10e-12f-20g-5h-8i4j-3
Lpay 	b-10c-6d-7e-8f-12g-11h10i-19j-6
Lrole 	a3b-7d-15e-12f-14g14j-7
Lrole <name>	b6c-6d-10e3f5g7h-8i-9j-10
Lrole and	a-13c-9d-5g15i-5
Lrole i	b-3c-12d-8e-7f-5g-8h7i-9j-5
Lrole role	a-8c-3d-5e-5f-10g6h6i-4
Lrole they	b-4c-13d-5f12g6h5i-4
Lrole was	b-5c-12d7e-6f-7h-9i-12j-3
Lsend 	a8b-19c17d-11e-8f-6g-13h-17i-11j-24
Lsend i	b-11c9d-11e-6f-5g-5h-10i5j-9
Lsend they	a8b-5c11d-5e-13g-8h-7i-10j-6
Ltalk 	a4b-7c-8d4f-15g-12h10i5j-10
Ltalk i	b6c-17d5f-4g-5h-8i-15j-6
Ltalk talk	b-8d-16g-5h-3j-5
Ltalk that	a-10b9c-13f-7g-5i-14j-3
Ltalk they	b4e-22f5g-11h-15i-11j-12
Ltalk was	b-13c-10d11e-9g7h-11i-6j-14
Ltell 	b4d-9e-6g-14h3i-4
Ltell <name>	a-10c-14d4f9h-6j-11
Ltell and	a-7b-12c-4d-8e-9h-8i-5j5
Ltell because	a-17b-10c-10d4e5f11h-5i5j-12
Ltell i	a6b-9c-17d-8e11f-4g-12j3
Ltell no	a-7c6e-9f5h-4i-7
Ltell talk	a11b-3d-10e-14f-5h-5i-14j-6
Ltell that	a4b-3c7d-14f-10g-5h-9i8j-8
Ltell they	a-15b-3c-9d-31e12f-14g-13h-15i12j-9
Ltell was	a4b-5c-13d-5e-13f-3g-5h5i-13j3
Lthat 	b-3c-3e-6g-5j5
Lthat <name>	a6b-4c5d-5f-5g-5h-5j-10
Lthat <number>	a-17c-8e-15g3h3i4j-4
Lthat and	a-9b-6c-15d-5e-8f4g4i-4
Lthat because	a-10b12c-5d-9e-5g-5h-5i-5j-6
Lthat doubt	a5b-5c8d-4e14g-12h-4i-9j-8
Lthat i	a-20b-4c-6d14e9f-10g-17h-10
Lthat moved	a-14b10c-8e-6f4g-7h-4i-10j-18
Lthat no	a-7b-9d-10e-3f8i-9j-14
Lthat talk	a4b-18c-7d4e-7f-9h-8i-10j12
Lthat tell	a-9b-11c5e-12f4i-11j10
Lthat that	a-7c-8d-9f-5i-9j9
Lthat they	a13b-17d-6e-10g-13h-6i5j-18
Lthat was	a-8b5c-5d-7e-10f3g-7h-9j3
Lthat you	a6b-11c-7d-11e7f-4g-6h-12i6
Lthey 	a10b-5c-6e-7f3j-5
Lthey <number>	a23b-12c-6d11e-15h-13i-10j-16
Lthey able	a-4b-9d6e-5f-8g-3h-14i-3
Lthey and	a7b-4c-7d4e-10f-10g-14i-4j-4
Lthey ask	a-6b-15c5d-3e-10g-5h-4
Lthey doubt	a-7b-14c-11d12f-5g5h-9j-27
Lthey hear	a-12b-9c-6d-14f-10g8h-14
Lthey i	a-5b-4c-10d-16e13f-4g-11h-12i5j-6
Lthey kin	a-10b-6c-10d-6f-5g7h3i-5
Lthey mention	a-9e-8f-5g-5h-11j4
Lthey moved	a6b5d-7e-11g-10h-11i6
Lthey no	a-4b-3d17e-5h-9i-11j-12
Lthey role	a-6b-5c-5d-5e-5g8j-4
Lthey send	a10b4c-8d-7e-5f14g-13h-8i-6j-12
Lthey tell	a3e-12f9g-9h-6i-8j-8
Lthey that	a-4b-14d6e-18f-10j-16
Lthey was	b-6c10d-13e-5f3h-3i-10j8
Lthey way	a13b-5c10d-10f-8g-5h-15i-6j-17
Ltime 	a-9c-11d-5e-6f14g3i-11j-3
Ltime and	a-10b-11c-6d-7e-10f5g-5h5j-4
Ltime they	a-10b7c-6d8f5g-5h-5i-4j-7
Lwas 	a-4c-13d-6e-8h-10i-4
Lwas <name>	a4b-12c-6e-9f-12g-7
Lwas <number>	a4b6d-20e-8f-10g-10h-13i-3j-3
Lwas and	b-7c-10e-10f-9h-14i6j-7
Lwas ask	a-7c14d-3e-13f-5g-18h-20i-19j-12
Lwas because	b-4c-5d-10e-11f-3i-7j8
Lwas doubt	b-11d4e-4f5g13h-17i-6
Lwas i	a-4b-3c-10g-7h-12i6j-9
Lwas no	a-8c-9d6e-9f-5g-3h-10i5j7
Lwas role	b-8c-12d4e-5f-5g5i-5j-15
Lwas tell	a8b-4c-9d5f-3g-5h-5i-5j-12
Lwas that	a-9c-7e-18f-12g8j-14
Lwas they	a-6b-4c8d-3f5g5h-10i-11j-5
Lwas was	a-9b-9c-11d4e-12f-10g15i-10j-4
Lwas way	a-5b-6d-5e-5h7i-14
Lway 	a5b-9c-6d-6e-5f-7g-26
Lway and	a-7b-11c-11e-10f-6h-7i3j3
Lway because	a6b-10d5e-5f-5h-5i-5j5
Lway i	b4c-8d-5e-5f-5g-10h-12i-5j11
Lway was	a-4d-7e-5f-5g3h-10i-10j5
Lway way	a4b-5c-15d-5e-7f-9g-4h-7i-5
Lwe 	a-4c-12d-26e-3g-21h-6
Lyou 	b-9e-7f-16g-5h-7i-15
Lyou hear	a-16b6d10e-5f-5g-4h-9i-11j-4
M	b-10c-4d-5e-11h-3j6
M<day>	a-7d-4e-6f5g3i-4j-13
M<figure>	b3c4d-8e-12g-5h-9j-5
M<mark>	a-6b-5c-3d-5e-3f-12g-9h-4i-3j-8
M<name>	a3b-22c-7e-24f-12h4i-7j-6
M<name>'s	b-8d-7e-10f-11g-12i-14
M<number>	a-5b-5c-16d-5f7h-7i-16
Mand	a4b-4c8e-14f-8g-13h-21i-6j10
Mask	a-11c-7d-16e3g-11h4i4j-13
Mbecause	c13d-11e-19f-3g-5h-7i3j3
Mdoubt	a-8b-7d4f-8h-9i-14j6
Mhear	a-10b4c-14d-11f9g-14i-15j-12
Mhush	a-13b-20c-13d-18f-8g-9h22i-14j-12
Mi	a-13c-4d-9e-13f-3g-4i6j-8
Mkin	a9b-14c4d6e-5f-5g-5h-4i-5j-22
Mmoved	a-16b6c-15d-11e12f-7g-10h-16i-18j-4
Mno	a-11b-4d-13f-3g-5i-13j5
Mpay	a-9b-14c-5d-12e-10f-5g5h8i-4
Mrole	a13b-10c-23f-14g-4i-5
Msend	a-8b-5c24d-9e-4f-16h-8i-8j-14
Mtalk	a-12b-10c-13d-9e-12f-5h9i-10j13
Mtell	a-13b-9c-16d-18e3f-12
Mthat	a-7c-5d-11e7g-6h-6i-8j5
Mthey	a-8b-22c-6d12e-12f8g-12i-3j8
Mwas	b-17c-14e-5f-17g5h7i-8j-5
Mway	a-11b-4c-15d-8e-12f-24h-10i-14j21
Mwe	a-17c-10d-12e-6g-13h-9j5
N 	a-14b-3d-8e-5f-10g-3h-3i-7j5
N <name>	a3b-14d5e-26f-12g-7h-19i4j5
N <number>	a5b7e-4f14g-10i-6j-9
N and	a-9b-14c-15d-16e11f-4g7h-10i5j-15
N ask	b-16c-4d-16f-6g-9h-10i7j-4
N because	a-9b-9d-11e-10f6h-15j8
N doubt	c-7d-6f-16g-12h-16i-6j-5
N hear	a-6b-9c-4d-16e-9f11h-9i-5j-5
N i	a-7b16d-9e-6f-9g-13h-11i3j-14
N paper	a-11d-10e-12f-10g-5h-9i-15j14
N role	b-6c-15d4e-16f6h-10j3
N talk	a-14c-26f-6g-7h-4i-11j-5
N tell	a6b-12c-11d10e-12f5h-14j-11
N that	a9b-18c-5d-6f-3g-6i-6
N they	b-13c-6d3e-6g-5h-7i3
N was	a-5b-8d3e-22f-19g14h-7i-19
N way	a-16b-10c-17d-8e-4f-19g-12h-4i-11j16
N<day> 	a-7d-4e-6f6g3j-12
N<figure> 	a6b3c13d-12e-8f3g-4h-7i-9j-9
N<mark> 	b-7d-6e-15g-5h-5i-5j4
N<mark> <name>	b-9c-6e-10f-9g-4i-8
N<name> 	b-15c-12d-10e-18f-17h9i-3j-4
N<name> <name>	a-3b-5c-6e-14f-18g4h-16i-5j12
N<name> and	a11c-5d-12e-6g-14h-6i-5j-5
N<name> ask	a7c4d-6e-5f-9g-5h-18i-5j-18
N<name> tell	a-5b-10c-4d-9e-10g-13h-16i-12j-10
N<name> was	a-5b-4d4g-7h-11i-4j-10
N<number> 	b-13c-8d8e-4f7g6h-4i-3j-10
Nand 	b-4d-4e-6f-4h-11i-16
Nand <name>	a6b-10c6d-10e-4f-7g-15h-5j3
Nand and	b-12c7d-4e-9f6g-8h-7i-9
Nand because	c-5d-9e-14f-5h-8i-15j7
Nand i	a-16c-7d-15e3f-10g-6h-29j7
Nand role	b-4c8e-6g4h-8i-8j-13
Nand that	a-10c-14d-5e-10f-11g4h-13i-7j12
Nand they	a-3b-18e-6f8h-5i-12j5
Nand was	a-3b-9c-12d-14e5f-10g-5h-5i-5j9
Nask 	a-5b-5d-5f3g-4h-5j-9
Nbecause 	a-9c10d-6e-13i-16j7
Nbecause i	a-3b-5d-5e-5f-5g-5h-12i3
Nbecause that	b-10c-5d-5e-9g5h-8i-6
Nbecause they	a-10b-5c3d-5f3h-5i-6
Ndoubt 	a-8c-7d11g5h-5
Nhear 	a-10b-5c-4e-5f3g-5i-4
Ni 	a-3b-3c-6d-4e-12f-3g-11i6j-6
Ni ask	a-5b-5c5d-12e5f-5h-9i5j-17
Ni moved	b5c9d-5e-13f-5h-6i-9
Ni tell	a-14b-10c-3d-24e-15f-12g-5i6j11
Ni was	a-10b-6d-12e-10g3j-7
Nmoved 	a-4c-12d-11f-14g-10h-12i-16j-5
Nno 	a-7b-4d-12f-3g-5i-13
Nrole 	a6b-6c-15d-5e-3f-9g-3h4i-18
Nrole <name>	a3c-5d-5h-8i-5j-4
Ntell 	a-13b-9c-15d-17f-11h-4i4j3
Nthat 	a-5b7c-3d-8e-5g-6h-7i-10j6
Nthat i	c5e9h3i-9j-8
Nthat moved	b5d-6f-7h-5j-5
Nthat was	a-10b-4c-6d-11e-14f-5h5i-10j7
Nthey 	a-9b-12c-8d6f8g-11h-11j10
Nthey ask	a-17b-10c9d-5e-11f-13g-5h3i7
Nthey doubt	a5b-5c-5e-7f-5g-4h-21i-10j-12
Nthey hear	a-5b-5c-12e-6f7h-3i-11j-6
Nthey tell	a5b-5h5i-6j-5
Nwas 	a8b-13c-5d8e-5h8i-10j-18
Nwas was	a-5b-8c-13e-8f-9h-9i-5j6
Nwe 	a-13b3c-5d-9e-14g-14h-9
O  	a-18b-8f-3g11j-4
O  <name>	a6b-7c-4d-8e-13f-5g5h-6i-5j-11
O  <number>	b12d-5e-11f-10g4h-13i-10j-3
O  and	a5b-5c-5d12f-5g-11h-13i-6j-4
O  i	b3c-23e-9f4g-5h-4i-8
O  role	b-7c-16d7e-25g-3h-12i3j-10
O  that	a-7d-13e4g-10h-16i-10j12
O  was	b4c-7d-11e-11f-6g-14i-21j-6
O <name> 	a-5b-9c4e-25f-9g-7h-10
O <name> <name>	a-6c-5d-7f-5g8h-5i-9j-14
O <number> 	a5b7c-20d-22f-5h-5i-10j-5
O ask 	b-8c-6d-11e-7g-9h-8i-3j5
O doubt 	a-14c-10d6e4f-11g-5h-10i-11j-20
O i 	a-5b5c3d-11e-4f-14g-4h-3i-4j10
O role 	b-6c-11d6e-9f5g6h-10j-7
O that 	a3b-5c-4d4f-6h-11i-13
O they 	a-6b-6c-3d3e-16f-7g-5i-19j-6
O was 	a-9b-13c-8d-5e-14f-15g14h-6i-14j7
O way 	a-13b-7c-9d-8e6f-10g-5i-17j16
O<mark>  	b-8d-4e-20f-6g-28i5j6
O<mark>  <name>	a-5b-5c13d-6f-5g5h-6j-14
O<mark> <name> 	a-12b-7c9d-3e-5f-5g-15h-8i-8j5
O<name>  	a-4b-7c-8d-3e-14f-13g4h13i-20j-24
O<name> <name> 	b-5c-6e-14f-6g6h-5i-5
O<name> tell 	a11c6d-10e-5f-11g-14h-9i-10j-21
O<name> tell i	a-8b-10c-6d8e-9f-5h-9i-8j-15
O<name> was 	a-5c-5d8f5h-6j-10
O<number>  	a-15b-5c-8d12e-22f-5g-5h5j3
Oand  	a-18b-11e-18f-4g8h-10i4j-9
Oand  i	a-10d-5e-4f7h-10i-7
Oand <name> 	a4b-9c11d-7f-5g-9h-5i-5j-7
Oand and 	a5b-11c16d-21e-11f-4g-5h-5i-4
Oand i 	a-6c4d-16e4f-5h-13i-12j6
Oand that 	a-3b-7c-5d4e-9f-9g-5i-6j8
Oand they 	b-11d-17f5h-5i-12j4
Obecause  	a-13b-9c9d-5e-11g6h-7i-10
Obecause i 	a-5b-5e-5h-10i-4j8
Oi  	a-3c3d6e-23g-8j-10
Oi  that	b8c-5d-8e-6f-5h-9i10
Oi  was	a12b-9c-18d-11e-19f-4h9i-4j-16
Oi tell 	a-18b-6c-14d-19e-8f-13h5i-11j13
Oi tell i	b-5c5d-5e-10j-6
Oi tell they	a-5b-5c-10e-5h-7i11j-11
Oi was 	a-5b-3c3d-10e-10f-7i3j-9
Ono  	a-7b-6d-15f-3g-4h3i-10j-6
Orole  	a4b-5c-15e-10f-13i-10j-5
Othat  	a-26d-3f6g-6h-4i-9j-10
Othat  i	a-4b8c-10d-10e-10f-4h7i10j-8
Othat i 	b-5c5d5e5h3i-5j-8
Othat moved i	b5d-6f-7h-5j-5
Othat was 	a-8b-5c-6d-7e-9f-5g-3h5i-8j4
Othey  	a-14b-14c8d-4e-4g-10h-7i-8
Othey  i	a8b-5c-9e-17g-5h-11i10j-4
Othey ask 	a-14b-8c3d-5e-6f-11g-5i-6j9
Othey ask i	b-4c5d-5f-5h-4i4j-5
Othey tell 	a-15b-4h-12i3j-11
Owas was 	a-5b-4c-13e-4f-4h-6i-5j5
Owe  	a-10b3c-5d-6e-14g-5h-5j-6
P   	a3b-11c5e-14f-21g-3i6j-3
P   <number>	a-12b-5c-7d-23e6f-7g-14h-18i-21j8
P   i	a-13b-4c-5e-13f3i5j-7
P   that	a-13c-17d-15e-7f-4g8i-4j-4
P  i 	c-18d-14e-7f-5g-5h-4i-9
P  that 	a5b-13c-11d-5e-10f4g-6h-10i-9j4
P  was 	c-16d-12e-12f-6g-17i-20
P <name>  	a-9b-5c4d-4e-19f-7g-3h-10i-21j6
P i  	a-11b-7c3d-3e-3f-11g-4h-11i-25j10
P role  	b-6d4e-5f5g5h-5j-9
P they  	b-5c4e-15g-6h-6i-21j-19
P way  	a-13c-5d-8e6f-10g-5h4i-6j11
P<mark>   	a-7c3d-9e-18f-22g-12h5i-5j4
P<mark> <name>  	a-13b-7c7e-5f-5g-12h-8i-8j6
P<name>   	a-18b-10c4d6e-10f-12h9i-10j-12
Pand   	a-18b-16e-14f-4g-8h-4i-6j6
Pand  i 	a-9b5c7e-10h-5i-7j-3
Pand i  	a-6d-10f-5h-4i-5j3
Pi   	a-3b-10c-8d5e-8g-5h-4i4
Pi   that	b4c-6e-20f-15h-7i-9j-14
Pthat   	a-16c-9d-10e3f7g-10h-6i-5
Pthat was  	a-7b-9c-6d-4e-9f-5g-3h5i-8
Pthey   	a-10b-10c5d-18e-4f-6g-4h-6i-16j8
Pthey  i 	a8b-5c-9e-17g-5h-12i5j-3
Pthey ask  	a-11c5d-8e-6f-11g-5h-12j11
Pwas was  	a-5b-4c-13e-4f-4h-6i-5j9
p#	a6c-12d-5e-10g-5h-3j-13
p+	a-3b-6c3d-16e8f-21g-9h-9i-5j-3
p<day>	a-14b-7c-4d-26e-18f16g-5h-11i-23j-7
p<figure>	b-7c-3d-6e-6g-10h-12i-7
p<mark>	b-3c-8e-4f-14h-6i-6j-10
p<month>	a-3b-9c-5d-9f7g-12h-10j-8
p<name>	a3b-9e-9g10h-5i-7j-4
p<name>'s	a4b-12c-4e-12f-11g-12i-10j-7
p<number>	b-6d-3f-6h-3j3
p=	a-13b-16c-16d-7e-14f-16g4i-17
p>	a-3b9c-5e-4f-5g-7h-5i-10j-11
pa	a-3c5f-4g-6j6
pabout	a10b4c-16e-9f-15g-18i-9j-7
pacross	a-3b-5c-12d3e10f-14g-5h-16i-6j3
pactually	a-6c-16d-6e-9f-9h-8i7j4
pafter	b-11c-9e-11f22h-18i-16j-13
pagain	b-5d-14e8f-4g-7h-4i-6j-5
pall	a-5b-3c-12d-7f-14g-14
palone	a-5b11c-11d-5f-14h5i-9
palready	a-5b-5c-8d3f-8g-10h7i-13
palso	a8b-6c-10e8f-7g-6h-4i-6j-4
palways	a-5b18d-13e5f-5g-4h-18i4j-3
pam	a-13b-4f-12g-5i-6j4
pan	a-16b-7c-18d-9e3f6i8j-11
pand	b-5c-8d-10e4f-6g5i9
panswer	a-5b-12c-5d8e-17f10h-10i-17j-15
panything	a-12b-4c8d-4e-16f-6g-5j-10
pare	a-16b-13c-7d3e-15f3g-7j4
paround	a-5b4c-9d9e-4h5j-12
pas	c-10d-6e9f3g-8i-9j-5
pask	a-5b-11c-13d-10e-10f-6g-6h6i15j-7
pasked	a-18b-8d-12e-5f-19g-5h-5i16j-8
pat	a-7c-11e-4f-11g-6h6i-5j-6
paway	a-3c-9d-9e-10f-5g-10h-4i-9j10
pback	b-7c-6d7e-11g-11h-13i-5
pbad	a-7b3c-12d-6f-6g-5h-13i-6j13
pbe	a-3b-11c-10d13e5f15g-8i6j-11
pbecause	a7b10c-5d-10e-11f-18g-7h-16
pbeen	a-5b4e-24f-14g-3h-3i-5j-11
pbefore	a-10d-9e-13f6g-11h3i-9j6
pbehind	d-13e-14f-5g-10h-5i5
pbeing	a-12b-9c-5d9e-13f-18g-5h-5i-4j-13
pbetween	b-8d-4e-9f-5g-16h15i-5j-17
pbig	a-15b3c-9d-3e-14f-13g8h-12j4
pbit	a-21b-12d8f-10h7i-18j-3
pboard	c-9d-4e-4f5h-9i-5j-6
pboat	a6b4c-13d-14e-4f-9g-5h-10i-5j-6
pbook	b-10c8d-5e-14f-5h-10i3j-17
pboss	b-9c-16e-7f-8h4i3j-20
pboth	b-13c-5d-5e14f-5h-10j-7
pbox	b-4c8d3e-5f-4h-5i-5j-5
pbring	a4b-7c8d-10e5f-18h-10i-12j-5
pbrother	a-11b-8c-7d-5e-5g20h-4j5
pbrought	a4c-14e3f-7h8i-17j-4
pbuilding	a10b-5c-7d-15e5f-4g-5h-3i-4
pbuilt	a12d-5g-7h-5j-10
pbus	a6b5c-3d-16e-9f-13g-6h-11i-13j-3
pbut	a-6b-6c-13d-4e3f-6g-3h18i-13j-11
pby	a3c-4d-17e-7i-6j-8
pcall	a-9b5c-13d-15e-9f4g-7h-6i-12j-4
pcalled	a6b-4c-16d-26e-8i3j-9
pcame	b-13c-13d-5e8f-9g7h-12i-5j15
pcan	a7b-17c7d-3e3g-15h-8j-7
pcan't	b11c15d-9e-15f-5g-9h-5i-9
pcar	a-4b4c-17d-8e-9f-8h3i-8
pcard	a-13b-14c6d3f-8g-9h-9i-8j-3
pcase	a-11b9c-5d-17e-20f-6h-10i7j-6
pcause	a-4b10c-14e-8f-10h-11j-15
pcertificate	a-9b-3c14d-5f-10g-5h-10i-10j-16
pchair	a-9c-12d-14e-4f-6i-9j9
pchef	a5b5c10d-5e-14g-5h-6i6j-13
pchief	a-7c-4d-5e-5f7g-5h-5j10
pchild	a8b7d-12e-15f-5g-5h-7i-8j9
pchildren	a7c-12d-6f-9g-11j-4
pchurch	a15b5c3d-6e-4g-4h-6i-5j-7
pclass	c-6e5f-5h-6i3
pclinic	a-4b-10c15d-10e-8g-5h-7i-10j-5
pclose	a-9c-14d-7e-10g-5h-11j7
pclub	b-5c-7d-9e5f-5g5h9i-5j-8
pcoach	a-6b-9c-4d-10e5f-9g8h-7i3j-10
pcoffee	a-6c-15d-11e-5f-15g-5h-8i-19j6
pcold	a6b-3c-9e-5f-15g-5h-5i-10
pcome	b-9d4e-6f9g-14h-12i-11
pcomes	b-4c-7d-6e-8f3g9h-5j-3
pcoming	a-15b-11c-10e-9f3g-5h-15i-8
pcopy	a8c8d-6e-13f-9g-5h-6i-10j-9
pcould	b6c17e-8f-11g-6h-13i-14j-12
pcouncil	a-8b-6c6d-14e-13f5g4h-5j-5
pcounty	a-10c13d-5e3f-5g-3h-20i6j-9
pcourse	a-10b-19c-11d-4f16g-16h-19i-13j-8
pcried	a-8b12c-16d-17e-18f-5h14i-11j-19
pcut	b-13c4d-10e-3f-6h5j-12
pdad	a-8b9c-6d-5e-8f-10g-8i-10j-14
pdate	a-14b-4f3g-5h-15j-16
pday	b-6c3d-16e-3f15g-10h-15j-11
pdays	b-5c4d-13e-7f4g-6j-5
pdesk	a-11b9c-3e-10f-10g5h-9i-8j6
pdid	a-23b-9d-3e15f-18g13h-6j-14
pdidn't	a-3b-8c-21d4e12f-8g-4h4i-24j-7
pdirector	a-5g14h-5i-5j-14
pdo	a-8b-6c9d-33e-11f-22h3i13j-10
pdoctor	a8b-6c3e-6f-4g-9h-6i-4j-22
pdoes	c-17d-8f-13g20h-18i-7j-6
pdog	a3b-14c-5d-19e-14f-9g-11h-12j5
pdoing	b5c-8d-12e-10f-5g6h-15i4j-14
pdon't	b-34c-23d-3e-10f-16g-4h8i-14j3
pdone	a-7b-6c-4d4g-10h-6i-14
pdoor	a-5b-5c-13d8e-7f-5h-6i-10
pdown	b4c-17d-15e-6f4h-11i-10j-4
pdr	a5b-8c-14d-17e-21f-12g11h-9i-9j-16
pdriving	a-5b-13c5d-9e-10f-8g18h5i-10j-18
peach	a14b-5d-14e-8f-10g-6h-4i-6j-3
peat	a4b-10c-7e-8f-10h-13j5
pelse	a-12b4c-14d6e-3f4g4h-8j-7
pemail	a-10b-5c13d-8e-9f-6h-10i-14j-12
pend	c-13d5e-15h-13i-5
penglish	a-5b-14c-10d14e-14f-5g-11h-9j-3
penough	a-17b-5c-10d3e-5f-4g-12h-10i6j-3
peven	a-11c-11d-14e8f-19g-6h8i-9j11
pevening	a-4b-8c-12d-3f10g-10h3i-14j-8
pever	a-9b9c-12e-6f-9i7j-4
pevery	a18c-8d-4e-15f-9g-13h-10j-11
peverybody	a-11b-9c-9d-13e-13f-5g10i-14j9
peveryone	a-13b-12c-7d-14e-5f8g-12h5i-14
pexactly	a-9b7c-13d-5e4f10h-10j-11
pexplained	a8b4c-18d-9e-5f-4h-10i22j-17
pface	a-8b-7c-5d3e-5h3j-4
pfair	b-10c-13d3e-10f-11g-5h-4j6
pfamily	c-13d-6e-10g-7i-4j-10
pfar	a5b-7c-14d-3h-6i-5j-5
pfather	a5b-5c-8d-13g3h-5i8j-6
pfella	b-5c-5d-4g-7h-5i5j-4
pfelt	a-14c-5e-17f-19g-6h5i-21j9
pfifteen	a4b-7c-6d-10e-10h10j-7
pfifty	a6b-12c-5e-19f-5g-16h-6i15j6
pfind	a-5b-5d-9f-5g-10i-11
pfinished	c-11e-3f-10g-14h-8i-7j8
pfire	b-6d-14e-7f-8h-10i-5j6
pfirst	a-18c-6d-7e-8f-3g5h-12i10j3
pfish	a-7c-8d-11e-13f-11g10h-13i-4
pflood	b6c-13d-11e4g-5h-5j-6
pfloor	a-7b-3c-9e-7g5h13i-6j4
pfor	b4c8d-4f-14g-9i-15j-9
pforget	c-9d-10f-3g-10h-9i-10j7
pforgot	a-12c-6d-11e14f-10g-5h-8i-12
pform	b6c13d-10e-12g-6h-10i-12j-7
pforty	a-10b-12d-6e-12f3g-19h-6i-17
pfound	a5b8c-11d-5f-8g-5h-17j-4
pfourth	b8c-5d-5f11g-10i-5j-5
pfree	a13b-4d-9e-11f-5g-17h-8i-7j-5
pfrench	a-5c-6d9f-8g-4h-5i-16j-17
pfrom	b-8c7d-3f-7h-8i-12j-3
pfront	b-11c8d4e-6f-17g-8h-6i-8j-5
pfull	a-8b-6c-6d-20h5i-5j7
pgate	a4b-5c-11d-12e-4f-5g-9h-15i-8j6
pgave	a-5b-8c-10d-17e-13f7g-4h-11i8j5
pget	a-8b-11c7d-11f-4g-12i-18j-3
pgets	c-12e-5f-5g-9h-11i-4j9
pgive	a-5b-5c-12d-10f3h-20
pgo	a-3b-15c-10d-7e-4f-21g-9h-5i18j10
pgod	a-5b-10c-5d-11f-5g-5h6i-10
pgoes	a-13b-5c4d-15e-19f4g5h-4i-8j9
pgoing	a11b-9c-13e-9f-11g-11h9i-6j-3
pgonna	a-12b-5c-15d3e-11f-10h-12i-11j7
pgood	a-9c-5d-12e-23f-20g-7h6j3
pgot	a-10c-11d-5e-3g-4h-21i-7j3
pgroup	a-10b-10c-10d5e-5g5h-5j5
pguy	a-9c-10d-10e-5f-3g12i-9j-3
phad	b-3c-25d12e-9f-14h-9i-14j6
phalf	a-5c-4d3e-17f-9h-8
phand	b-7c3e4f-10g-5h-3i-4j-9
phands	a-11b-17c-11e-6f-13g-4h-3i9
phas	a4b4c-6d-6e-15f-9g-5h4i3j8
phave	a-18c-4d9e-8f5g-3i-11j-17
phaving	b-6d15e5f-5g-5h-16i-10j-12
phe	a4b3c-7e-15f5g6i-5
phe's	a4b-10c-10d-6e-15g-4h3i-14j-4
phead	a-10b-3c-27e-14f3h-20i-5j3
phear	a-6b-8c-19d-18e10g-5h5i-10j5
pheart	b-5c-5d5e-10h-5i-4j6
phello	a-11b-10c-13d-13e-8f-5h-4i-5j15
pher	b3c-7d-11e-3f-14g5h-4i5j-11
phere	a-10b5c-12d-4e-6f-14g-9h-21i5
pherself	b-9c-3d-13g5i-5j-10
phey	b-8d-15e-5g8h-8i-13
phim	a5c-14e-3f-17i-4j-7
phimself	a7b-9c-7d-11e-4g-12h5j6
phis	a5b4d-12e-11f-9g4h-3
phold	a-5b-9c-8d-5e6f11h-11i13j3
phome	a8b-4c-4e-10f-14g-12h-7i-9j-3
phonestly	a-5b6c-4d-5g5h3j-5
phospital	a-27b5c-3d-9e-12f-15g-5h-17j4
phot	a5b-14c-5d-16e-11f-7g-5h-7i-9j10
phour	a-5b-5c-16d-7e-3f-6g-9h6i-14j-3
phours	a-9b7c-19d-9e-12f4g-10i-15
phouse	a-10b-7d-11f-8g-6h8i-5
phow	a13c-7d-10e-3f-5g-8h-7j-4
phr	a-8d-5e-5f16h6i-4
phundred	a-6b-13c-18e8f-13g-9i-13j-7
pi	a-11b-3c-10f-5g-8i4j-4
pi'd	a-6b-9d8e-7f-5h9i-10j-9
pi'll	a-5b-10d-6e-4f9g-5h-7i-12j-12
pi'm	a-9b-5c4d-5e-5g4h4j3
pi've	a-13c-4d3f-15g-8i-7
pid	a-9b-22c-12d-5f-8h4i4
pif	a-16b-12c9e6f-16g-11h5i-4j-8
pim	a-14d-9e5f-4g-5h9i-7
pin	a-8b6c-10d-5f-5g-13h-3j-8
pinside	a6b-7c-12d-18e-6f4i-8j-11
pinterview	a-4b-16c-19d-20e-5f-10g-8h-15i-17j24
pinto	a7b-5c-10d-10e-13f-5g-11h-11i4j-6
pis	a-8b-12c-4d13e-6g5h4i-5
pit	a-7b5d-10e5h-8i-3j-5
pit's	a-9c-14d-13e-13f-8i-18j6
pits	a-5c-7d-24e-10g-3h-8i-10j6
pive	a-13c3f-8h-16j-13
pjob	a7b-14c-8d-11f-12g-10h12i5j-7
pjust	a-4b-10c-14d-12e-10f4g-6h-13i6j7
pkeep	a-11b-3c-8d-15e-10f-5g5h17i-10j-5
pkeeps	a8b-5c-16d-10e-5f-5g-14h-4i5j-9
pkept	a-18b3c-12d5e-5i-18
pkid	a6c-6d-9e-5f-5g-5j-6
pkids	a5b-5c-13d3e-9f-5g-9h-8i-6
pkitchen	b-3c-5d-4e-10f-6g4h-6i-13
pknow	a-13b-3c-11e16f-6g-5h5i-12j-5
pknows	b-5c-6d-6e-5f11g-5h5i-9j-15
plady	a-11b-5c-11e-16g6h-9i-8j12
plast	a-4b-10c-15d10e7f-13g-14i-3j-4
plate	b-6c-5e-5g-5j4
plater	a3b-5c-3d-14e-16f13h-10i-20
plaughed	a-9c-8d-10e-7f-10g-7h-20i-9j19
plead	a-7b-6c-10e-13f-5g13h-19i-5j9
plearned	a5b9d-6e-3f-4h-9j-11
pleave	b-10c-18d-8e-6f-5g-9h10i10j-15
pleft	a-18b8c-7e11f-14g-12h-12i-3j-15
plet	b-21c9d-7f-13g-9h-4i-3j8
pletter	a3b-7c-6d-14e8f4g-10h-7i-5j-18
plevel	b-8c9d-4e6f-5g-5h-14i-5
plicence	a-9b-9e9g5h-8i-5j-12
plift	b-7c-6d-17e-14f-8g-5j3
plike	a8b-9c-6e4f-6g-19h-15i-11j7
pliked	a-9b11c-12e-5f-14g-12h-11i-16j11
pline	a-13c-14e-4f-10g-5h-17i3
plink	a-6b-4d-5f-4g-5h-10i-3j-5
plist	a6b-4c-6e3g-5h-7i-9
plittle	d4e-12f-5g-14h-8i-5
plong	a4b-17c-5e-11f-3g-6i14
plook	b-4c7d9e-16f-4g-5h-5i-11
plooked	a-4b-6c-8d14e-14f-5g-5j-13
plooking	a-14b-13c-9d7e-18h5i13
plost	a10b6c-12d-14e-11f-10g-6h-10i-11
plove	a-4c7d-3e-10f-12h-5i-5j-13
plovely	a-11b-9c-23d-11e-6f-5h-18i-3j15
plunch	b-7c-3d-10e-13f-5g-5h-6i3j14
pma'am	a-5b-10c-10d5e-11f-5g5h-7i9j-6
pmachine	a8b-10c-11d-15e4g-10h-13i-5j26
pmadam	a5b-10c-13d-11f-5g-5h-9i9j-13
pmade	a-9b9c3d-12e3f-5g-5h-17i-4j-5
pmake	a10b7c-10d-10e3h7i-5j-15
pman	b-8c-6d-10e-10f-9g-6h6
pmanager	a-14c-6d-3e-10f-3g18j-6
pmay	a-11b-5c-9d5e3f-6g-5h-13j-4
pme	b7c-7e-21g-14i4j-4
pmean	a-10b4c-5d9e-6h-9i3
pmention	a-8b-5c-27d-14e12f-10g-5h4i-11j-14
pmet	a8b-7c-5d-7e-4f9g-7h-5j-4
pmi	a-17b6c-22d-17e-7f-3g-16h-9j12
pmin	b-8c-10d-13e-11f-5h-14i-5j4
pmind	a9b5d-3f-4i-5j4
pmine	a-9b10c-14d13e-15f-14g-7h-13i-22j-14
pminute	a-13b-13c-8d-15e-10f13g-6h-4i-8j17
pminutes	a-17b-21d-7e-13f-5i-3j12
pmiss	a5b-5c-13d3e-11f-9g9h4i-10j-4
pmoney	a4b-8c-5d-10e-5f7g-4h-3i-5
pmonth	a4c-6d-7e-4f4g-14h3i4
pmonths	b-15c-5d-10e8f-9g-5h5i4j-9
pmore	b-13e-3f-12g-13h10i4j-6
pmorning	a-4d3e-7f-6g-12h-9i-16j3
pmost	a-4b-11c-12d-8e-9f-5h-17i-5j8
pmostly	a-16b-13c-14e-5f-8g-9h-21i5j5
pmother	a11c-5d-12e-5g6i5j-8
pmouth	a-9b-5c-8d-4e5f6g-13h-5i-4j8
pmr	a-9b-8c-4d8e-18f-5g6h-7i-5j6
pmrs	b-14c-11d7e-10f-5g7h-13i-7j-16
pms	a4b-5c-5d6e-6h-11i-8j-12
pmuch	a-6b-4c-8d8e-3f-6h-3i-6j-3
pmum	a-5c5d-11e-5h6i-5j-8
pmust	a4b-14d-17f-5g-5h7i-9
pmy	a-22b4c4f-15g-16h-6i-10j-5
pmyself	a-8b5c7d-11e3f-5g-5i-15j-3
pname	b-6c-4d-15e-6f5i8j-14
pnearly	b4c-5e-14f-5i-6
pneed	a-9c9d-10e-7f-10g-5h-8i-16j-6
pneeds	a-11b-5c17d-11e5f-5g-10h-5i-4j-13
pnever	a-8b-7c-10d6e15f-12g-6h-8j-19
pnew	b-5e-5f-5h-5i-5j-4
pnext	a-15b-6d10e4f5g5i-5j-10
pnice	a-5c-13d-6e-5f-6h-7i-11j7
pnight	b6c-7d-12e-7g-9h-11j-20
pnights	b-5c-20d4e-9f-10g-3h-10
pnineteen	a12b-8c-22d-22e6f-7g-9h5i9j-8
pninety	a-8c-15d-5e6f-9g-13h-10i-6j11
pno	b-16c-6d7e-9g-4h-3j-5
pnobody	a-6b11c-15d-23f-9g7j-11
pnot	a-24b-8e-5f-6g-3h8i3
pnothing	e-10g-4h-7j-19
pnow	a-12b-6c-14d-10f-3g-5i-16j5
pnumber	b-3c13d-10e-11f-8h-11j-6
pof	d-3e-10i-6
poff	b-3d-16e-5f-12g-11h5i-22j7
poffice	a-8b-9d-7e-7f4g-8h-4i-12j-3
poh	a-10c4d-12e4f-17g-5h-4i-9j3
pok	a-14b-14c-3d-3e-17f-8g-5i-3
pokay	b-10c-6d-9e-16f-5g5h-12i-5j8
pold	a8b8c-6d-19e-7f-6g-9h-15i-20j9
pon	c-10e-4g-13h-12i-6j-3
ponce	b9c-13d-6e-7f12g-9h-12i-15j3
pones	a-4b-5c3d-11e-9f-10g-11h-5i-12j3
ponly	b6c5d-5g10h-7i-10j-4
popen	a-11b-9c4e5f-13g-17i-13j5
popened	a13c-14d-9f-5g-10h-5i-7
por	b-18c-9d-6e-13f14g-7h-19i-9j-4
pother	a5c-20d-6e-4f-4g6h-6i-4j-6
pought	a-8b-6c-5d-6e11f-5g-5h-8j-9
pour	a-10b9c-5d-9e3f-6g-5h-12i-10j-13
pout	a4b-15c-13e8f3g-9
poutside	b-5d-4f7h-12i-8j-10
pover	a11c-6d3e-17f-6g-10h-7i-16j-5
pown	a9d-15g-6h-13i-3j-20
powner	a4b-5c-5d-7e-10f-7g12i-8j-9
ppage	a-13b-4c13d-16e-11f-5h-11i5j-13
ppanel	a-8b-6c-9d-4e-9f5g13h-5
ppaper	a-4b4c9d8g-5h-15i7j-11
pparking	c-12d-7e-5i-6j12
ppart	c-4d-9e-5f5g-5h-9i-5j3
ppast	a-7b-8c-10e-5f-13g-11h9i-8j-4
ppay	a-14b-11c-22d-13e-10f-7g-10h18i-12j-13
ppeople	a11b-14c-25d-5e-4g-7i-7j-5
pperson	a-9b5d-11e-4g12h-5i-5
pphone	a4b-7c-6d-12e-11f9g-13h-14i-21j-4
pphones	a-10b-5c-4d6e-7f5g-7h-5i4j9
pplace	a-15c-13d-5e-4f-10i-15
pplan	a-5b-5c-3d-12e-8f-8i5j-22
pplease	a-5b-10c-8d-14e14f-9i-15j-4
pplus	a-18b-5c12d-15e-4f-18g-12h-5i-15j-14
pprincipal	a-8c-5d-9e-11g14h-6i-5j-12
pproper	a9c-12e-6f-4g-10h-8i-20
pput	a-5b-7d4e-6f-9g-5h-3i3j-14
pquestion	b-10c-15d15e-28f-17g-5h-13i6j-12
pquestions	a-17c-19d-7e-9f-15g-9h-7i-6j17
pquick	a-17b-5c-22e-9h-11i9j12
pquiet	a-7b-8c-7e-5f-5g-9h7j-13
pradio	a-4c-17d-18e4f-11g-3h-13j-8
prain	a3b10d-9e-8f-5h-10i-5j-4
pran	a-13b-5c-26d4f-10h-5i-10j7
pread	a-10b8c-5d3f-9g-12h-10i-13j-5
preal	d3e-9f-10h7i-9j-9
preally	b-7d-9e-5f5g5h5i-5j-13
precord	a-3b-5e-5f-6g-6i-12
precording	a-5d-9e-9f-4g-5h-5i-4j8
pright	a-7b7c3d7e-18f-9g-14h-4i-8j6
pring	a-6b-9c-10d-6e-4f7g-7h-10j-5
proad	a-8b-11c-17d-10e7f-9h-11j11
proof	b-3c-5d-5e4g-5i-12j-4
proom	d-4e-4f-9g-9h-3i-8
pround	a-5b5c7d-11f-5h-5i-9
prun	b-8c-12e-6f-15g-4h-13i-4
prunning	c-11e4i-4j-5
pruns	c6d-10e-9g-5h-5i-5j5
psafety	a-5c9d-5e-5g-4h-5j-7
psaid	a-10b-22c3d6f12h-12i8j-3
psame	b12d-11e-12f-3g-11h-5i-14j-21
psample	a-7c17d-13e-7g-5h-4i-5
psaw	a-16b5c-8d7e-8f-9g7h-18i-5
psay	a-14b-5c-14d-8e5g4i-19j-4
psaying	a-4b-7c9d-13e3h-5i-10
psays	a-8b-14c-3d9g-6h-4j-23
pschool	b-4c-13d-12e-17f-5h3i-13
psecond	a-10b-3c-3d-9e-20f-10i6
psee	a4b-3c-5d7e-5f-9h-11i-10j6
pseen	a-16c-5e-9g10j-7
psend	b-8c8d-12e-9g-13h-7i-9j-8
pservice	a-10b-10d-5e5f-10g10h-17i3j-7
pset	a4b-4d-9e5f-7g-5j-9
pshe	a8b-5d9e-18g6h-10i-10
pshe'd	b3c11d-14e-10f-12h-6i-15j-6
pshe's	a-20b-7c8d4e-10f10g15i-20
pshift	b-7c-7e-14f-5h8i-17j-9
pshoes	a-8b-6c-21d-3e-17f-5g-5i-17j11
pshop	a-16b8c-15d-16e-9f-5g10h-21i4
pshort	a-5b-5c5d-4e-10f-6g-4h-5i6
pshould	a-19b-6c-14d-15e26g-5h-6i-11j-13
pshow	a-13b-9c7e-3f-12g-11i-19
pshowed	b-4d-6e-4f-5h4i-12j-3
pside	a-8c10d3e-5f-12g-5h-15i-14j7
psign	a6b5c-10d-10e4f-14g-6h-9i-6j6
psince	a-8b4d11e-5f-17g-13h-15j-19
psir	a-6b-14c4d5e-6f-4g10h-10i8j-8
psister	b-14d11e-5f-10g-4i-7
psit	a-12d-11e-5f-9g-5h-12i-11j13
psite	a-11b3c-11d4f-7g8h3i-6j-5
psitting	a-11b5c-4e-14f-6g11h-9i-9j3
psixty	a-5b-5c-9d6e4f-5i-7j-20
pslow	a-14b-13c-19d14e-5f-9g-5h-23i7j-9
psmall	a-18b11c-12e-5f-11g-10h-20i3j-3
psmells	a-10b-6c-6d-15e-14f-9g-6h-8i-14j16
pso	a-3b-3d-9g-13h-7i-4j5
psome	a-4b-5c-9e-9f7g-4h-11i-9j-6
psomebody	a7b6c-14d-14f-7g-10h-13i5j-11
psomeone	a4c-17d9f-5g-13h-11i-5j-15
psomething	b7c-11d-5e-7f-8j5
psomewhere	b-10d6e3f-7g-5h-10i-6j-17
psorry	a-18b-5c-5d-12e-16f-5g14h4i-9j6
pspeak	a3c-8d-3e11g-13i-13j-8
pspoke	a12b-9c-17d-21e-16f-8g-7h-20i-17j3
pstaff	a3b-5c-3d-17e-12f-7g-6h3i-15j4
pstart	a-8b-18d-18e-11f-16g-7h-17i13j4
pstarted	a7d-11g-12h-6i-8j8
pstation	b-5c-9d-8e-5g10h-10i-6
pstay	a-8b5c-9d-19e-11f-12g-5h8i-4j-18
pstill	a3b-5c-12d-5e-15f-9g5h-6i-9j18
pstop	a7b3c-13d-13e-10f-15g-5h8i4j-14
pstory	b-12c5d-7e-12h-13i9j-12
pstraight	a-3b-9c-11d4e-7f-8g-10h-21i11j3
psure	a-6b-14c-12e5f-5g-5h11i-15j-3
ptable	a-4c-11d-15f-6g4h5i-11j-11
ptake	b-12c4d-5e3f-4g-11h10i-7j-4
ptalk	a9b7c-5d-13e-11f-6g-11h-15i-4
ptalked	a3b4c-10d-14e-11f-11h13i-7j-9
ptalking	a-3b-12c-6d-14e-5f-5g8h-15i-8j7
ptaught	b-14c-17d11f-5h-7i-11j-10
ptea	a-5b-22c-10d-11e-8f-7h7i-11j5
pteacher	a9b-7c-7f-5g16h-5j-12
pteam	a-6b-10e-5g10h-10
ptell	b4c-8d7e8g-9i-4j-18
ptelling	a11b-14d-16e4f-10g-10h7i-5j-16
ptest	a-7b-8c7d9e-11f-21g-8h-7i-3j3
ptext	d-9f14h-10i-11j-12
pthan	a-8b-5c-14e-14f-15g-11h7i-6j-3
pthat	b9c-5d-8f-4g-11i-11j-14
pthat's	a-18c-9d-21e-9f9g11h-12i-15j7
pthats	a-11b10c5d-14e-5f3g-5h-7i-6
pthe	a3b-7c4g7h5i8
ptheir	a12b-9c-17d-3e-20g-19h-18j-9
pthem	a-9b-6c-4d-24e6f-17g-5h-14i6j-9
pthen	a7b3d-7e-8g5h-9i-3j-7
pthere	a-6b-11c-13d12e4f-10g6i-21
pthere's	a-21c13d-9f-5g5h-11i-13j-3
pthey	a-6b-20c3d-11e-6f5g-16
pthey'd	a-17b-15c3d-5e4g-10i-13j-5
pthey'll	a-10b-3c-9d-16e-4f14h-5i-6j-6
pthey're	a-5b-5c4d-9e-16g-10i-6
pthey've	a-9b-10d-18e-5g-14h-10i-5j11
pthing	a-9b8c-6d-7g-15h-3i-4j-5
pthink	a-3b-21c-11d-5e-10f-9g3h9i-13j-8
pthinks	c-5d13e-10f-5g-9h3i-4j-8
pthird	a-8b-10c-16e-8f-5g6h-5i-5j4
pthirty	a-14b3d-7e-8f-9g6h-15i-9j14
pthis	b-13c-7d-11e-13f-12g4i-16j4
pthose	a-10b6d-17e-3f-5i-5j-10
pthough	a-5b5c-9e-5f-10g-18h6i-6
pthought	a-6b3c-13e-6f-4g-13h8i-11j-9
pthrough	c-7d-10e11f-15g-12h-13i-5j3
pticket	a-10b-14c-6d9e11f-13g-5h-16i-6j-13
ptill	a-6b5c10d-7e-6f-7g-13h8i-8j-18
ptime	a-7c-8d-3e8f-7g-6h6i-6j5
ptimes	a-9b5c-15h3i-14
pto	c7e-3f-6g-22i-6
ptoday	b-5c-10d-6e-4f5g4h-6i-11
ptold	b-9c-4d-23e-8g-5h4i10j-17
ptomorrow	a-14b-9c-5d-17e-7f12g-14h-4i-16j-17
ptoo	b7c-9e-10f5g-6h-9i-6j-5
ptook	a7c-12d-6e-10f-5g-6h-12
ptouch	a6b-6c-5e-12f9g-5h-5i-5j-10
ptwenty	a-8b-6c-10d5e-3f5g-7j7
ptwice	a-11c-9d4e-14f-7g-5i-19j11
puh	a-3b-9c-4e9g-10h-9i-8j6
pum	a9b-12c-5d-19e-5g7h-13i-3
puncle	c-22d-9e-3f-8g-7i4j-5
punder	a13b-6c-7d-8f-10g-13h11i-13j4
punit	a3d-5e-5f-5i-6
puntil	a-5b5e-5g-4i-13j-11
pup	b3c-22e8f-4g-20h-6i-14j3
pus	a-3b-8d-13e-15f13g-5h-4i-7j-9
puse	b-9c9e5f-4g-4h-11i-7
pused	a-8c-6e-10f-5h-14j-4
pvan	a-10c-11d-16e-11f-9g4h9i-3j3
pvery	a-12b-3c-18d-7e-8f4g4h-6i-12j11
pvillage	b6c-7d-13h-5i-11j-11
pvoice	a3b-9c-6d7e-7f-5g-4h-5i4j-8
pw/	a-7b-5c-11d-5e8f-25g9h-15i-10j-6
pwait	b5d-23e-5f-6g3h-10i-6
pwaiting	a-12b-5c-3e-10f-6g-8h-5j6
pwalk	a5b9c-3d-5e-10h-9j-4
pwalked	a-14b4c-9d-14e-17f-10g-9h-15i-7j19
pwalking	a-5b-5c-9d-10g-10h-9i-5j20
pwall	a12b-4c-13d-7e-9f-5h7i-6j5
pwant	a-16b-13c-8d-7e11f-7g5h17i-18j-15
pwanted	a5b-7c-8d-5f-5g-4i7j-14
pwants	b8c7d-13e-14f-17g-5h7i-5j-21
pwas	a-10c-4d-3e-11f3g7i-6j-3
pwasn't	a-12b-10c-10d8f-9g-7h-3i-4j-7
pwater	a6b5c-12d-12e-9f-6g-5h-5i-5j9
pway	a-14b7c-24d-7e-6f-13g-14i-13j5
pwe	a4c-13d-20e-24f-9g-24h-3i7
pwedding	a-3b-10e-9f5g-10h-9i-4j-11
pweek	a-10c-10d-10e-6f4g-8h-5i7j-5
pweeks	a-6b-3c-11d6e-5f6g-5h-5j-5
pwell	a-5b7c-13d5e-9f5h-18
pwent	a-6b4c-15d4e-17f-16g-10h-19i6
pwere	c-8d-10e-5f4g-10h8j-3
pwhat	b-10c-5d-3f-11g-14
pwhen	a4b4c-22d6e-15f11g-11h-10i6j-15
pwhere	a9b-9c-8d9e-10f-6g-10h-4i-4j-10
pwhether	a-4b-9c-20d14e-17g-8h-10i3
pwhich	d-18e-10f-7g-5h-11i14
pwhile	a11b-10c-9d-15e-7g-9h-17
pwho	a-6b-6c-12d-8e-18f4
pwho's	a-5b-10c-5d-10e-5f-5g12h-5i6j-9
pwhole	a-4c-24e11f-7i-13j3
pwhose	a5b-8d-8e-9i-5
pwhy	a-19b-7c-11e-13f-5g-10h6i5j5
pwife	a-9b5c-3d-9e-5f-7g5h5i-5j-6
pwill	a-6b-15c-9d4e-15f10g-15h7i-17j-5
pwind	a-9b-5c-10d3e-8i-5j9
pwindow	a5b-10c-9d-16e-10f-8g-19h-10i4j10
pwinter	a14b5c-10d-7e3f-6g-5h-11i-10j-18
pwith	a4b4c-4d-4e-3f-20g-3i-9j-7
pwithout	a-3b-5c10d-10e-3f-5h-13i5
pword	a-12b-5c-3d-9e-11f10g5h-4i-9j-5
pwords	b-12e4f14g-5h-5i-6j-8
pwork	a-16b-8c-16d7e13f-10g-14h-8i-11j-12
pworking	a-5b-8d-11e-7f8g10h-5i-4j-9
pworkshop	a-7b-9c-4d-12e8h-9j7
pwould	a-11b-4c12d4e-4f-10g-16h10i-13j-14
pwrite	a4b-12c-14d-4f6g-5h-10j-7
pwriting	a-7b-10c7d3e-10f-5h-17i-11j-4
pwrong	a-10c-14d-5e-7f-9g-15h9j7
pwrote	a-13b-10c-7d-9e-10f11g9h-14i7j-8
pyeah	a-13b-4c11d-13e-17f-5h-17
pyear	b3d10f-5g4h-17i-7j-19
pyears	a-7b14c-13d6e5f-10g-4h3i5j-24
pyes	a-5b5c-5e-8f-7g-4h-9j-7
pyet	a-14c-6d10e-9f-9g-11i5j-11
pyou	a-6b4c-22f-9g-7h-6i-7
pyoung	a4b-9c-10d-19e-9g4h3i-3j-4
pyour	a-9b-9c7d4e-8f-12g-13h-13i-4
p°	c5d-11f-10g-14i-17j-20
p·	a7b-4c-17e3i-5j-8
q#	a6c-12d-5e-10g-5h-3j-13
q+	a-3b-6c3d-16e8f-21g-9h-9i-5j-3
q<base>	a-12b-4d-3f-4g-15h-3j-10
q<day>	a-14b-7c-4d-26e-18f16g-5h-11i-23j-7
q<ed>	a-11b-6e3f-14g-21h-5j-4
q<figure>	b-7c-3d-6e-6g-10h-12i-7
q<ing>	b-8c-6d-6e-7g-9i-10j-4
q<long>	b-6c3e3f-5g3h-6j-4
q<ly>	b-5d-7e-9f-13g-11j5
q<mark>	b-3c-8e-4f-14h-6i-6j-10
q<month>	a-3b-9c-5d-9f7g-12h-10j-8
q<name>	a3b-9e-9g10h-5i-7j-4
q<name>'s	a4b-12c-4e-12f-11g-12i-10j-7
q<number>	b-6d-3f-6h-3j3
q<past>	b4c-8e-5f-7g-6h-3i8
q<third>	a5b-12c-14d9e-8f6g4h6i-6
q<who>	a4d-4e-15f7h-5i-5j4
q=	a-13b-16c-16d-7e-14f-16g4i-17
q>	a-3b9c-5e-4f-5g-7h-5i-10j-11
qa	a-3c5f-4g-6j6
qall	a-5b-3c-12d-7f-14g-14
qalso	a8b-6c-10e8f-7g-6h-4i-6j-4
qam	a-13b-4f-12g-5i-6j4
qan	a-16b-7c-18d-9e3f6i8j-11
qand	b-5c-8d-10e4f-6g5i9
qare	a-16b-13c-7d3e-15f3g-7j4
qas	c-10d-6e9f3g-8i-9j-5
qat	a-7c-11e-4f-11g-6h6i-5j-6
qaway	a-3c-9d-9e-10f-5g-10h-4i-9j10
qback	b-7c-6d7e-11g-11h-13i-5
qbad	a-7b3c-12d-6f-6g-5h-13i-6j13
qbeen	a-5b4e-24f-14g-3h-3i-5j-11
qbig	a-15b3c-9d-3e-14f-13g8h-12j4
qboat	a6b4c-13d-14e-4f-9g-5h-10i-5j-6
qbook	b-10c8d-5e-14f-5h-10i3j-17
qboss	b-9c-16e-7f-8h4i3j-20
qboth	b-13c-5d-5e14f-5h-10j-7
qbox	b-4c8d3e-5f-4h-5i-5j-5
qbus	a6b5c-3d-16e-9f-13g-6h-11i-13j-3
qbut	a-6b-6c-13d-4e3f-6g-3h18i-13j-11
qby	a3c-4d-17e-7i-6j-8
qcan	a7b-17c7d-3e3g-15h-8j-7
qcar	a-4b4c-17d-8e-9f-8h3i-8
qcard	a-13b-14c6d3f-8g-9h-9i-8j-3
qcase	a-11b9c-5d-17e-20f-6h-10i7j-6
qchef	a5b5c10d-5e-14g-5h-6i6j-13
qclub	b-5c-7d-9e5f-5g5h9i-5j-8
qcold	a6b-3c-9e-5f-15g-5h-5i-10
qdad	a-8b9c-6d-5e-8f-10g-8i-10j-14
qday	b-6c3d-16e-3f15g-10h-15j-11
qdays	b-5c4d-13e-7f4g-6j-5
qdesk	a-11b9c-3e-10f-10g5h-9i-8j6
qdog	a3b-14c-5d-19e-14f-9g-11h-12j5
qdone	a-7b-6c-4d4g-10h-6i-14
qdoor	a-5b-5c-13d8e-7f-5h-6i-10
qdown	b4c-17d-15e-6f4h-11i-10j-4
qdr	a5b-8c-14d-17e-21f-12g11h-9i-9j-16
qeach	a14b-5d-14e-8f-10g-6h-4i-6j-3
qelse	a-12b4c-14d6e-3f4g4h-8j-7
qeven	a-11c-11d-14e8f-19g-6h8i-9j11
qever	a-9b9c-12e-6f-9i7j-4
qfair	b-10c-13d3e-10f-11g-5h-4j6
qfar	a5b-7c-14d-3h-6i-5j-5
qfish	a-7c-8d-11e-13f-11g10h-13i-4
qfor	b4c8d-4f-14g-9i-15j-9
qform	b6c13d-10e-12g-6h-10i-12j-7
qfree	a13b-4d-9e-11f-5g-17h-8i-7j-5
qfrom	b-8c7d-3f-7h-8i-12j-3
qfull	a-8b-6c-6d-20h5i-5j7
qgate	a4b-5c-11d-12e-4f-5g-9h-15i-8j6
qgod	a-5b-10c-5d-11f-5g-5h6i-10
qgood	a-9c-5d-12e-23f-20g-7h6j3
qguy	a-9c-10d-10e-5f-3g12i-9j-3
qhalf	a-5c-4d3e-17f-9h-8
qhand	b-7c3e4f-10g-5h-3i-4j-9
qhe's	a4b-10c-10d-6e-15g-4h3i-14j-4
qhead	a-10b-3c-27e-14f3h-20i-5j3
qher	b3c-7d-11e-3f-14g5h-4i5j-11
qhere	a-10b5c-12d-4e-6f-14g-9h-21i5
qhey	b-8d-15e-5g8h-8i-13
qhim	a5c-14e-3f-17i-4j-7
qhis	a5b4d-12e-11f-9g4h-3
qhome	a8b-4c-4e-10f-14g-12h-7i-9j-3
qhot	a5b-14c-5d-16e-11f-7g-5h-7i-9j10
qhour	a-5b-5c-16d-7e-3f-6g-9h6i-14j-3
qhow	a13c-7d-10e-3f-5g-8h-7j-4
qhr	a-8d-5e-5f16h6i-4
qi	a-11b-3c-10f-5g-8i4j-4
qi'd	a-6b-9d8e-7f-5h9i-10j-9
qi'll	a-5b-10d-6e-4f9g-5h-7i-12j-12
qi'm	a-9b-5c4d-5e-5g4h4j3
qi've	a-13c-4d3f-15g-8i-7
qid	a-9b-22c-12d-5f-8h4i4
qif	a-16b-12c9e6f-16g-11h5i-4j-8
qim	a-14d-9e5f-4g-5h9i-7
qin	a-8b6c-10d-5f-5g-13h-3j-8
qinto	a7b-5c-10d-10e-13f-5g-11h-11i4j-6
qit	a-7b5d-10e5h-8i-3j-5
qit's	a-9c-14d-13e-13f-8i-18j6
qits	a-5c-7d-24e-10g-3h-8i-10j6
qive	a-13c3f-8h-16j-13
qjob	a7b-14c-8d-11f-12g-10h12i5j-7
qjust	a-4b-10c-14d-12e-10f4g-6h-13i6j7
qkid	a6c-6d-9e-5f-5g-5j-6
qkids	a5b-5c-13d3e-9f-5g-9h-8i-6
qlady	a-11b-5c-11e-16g6h-9i-8j12
qlast	a-4b-10c-15d10e7f-13g-14i-3j-4
qlate	b-6c-5e-5g-5j4
qline	a-13c-14e-4f-10g-5h-17i3
qlist	a6b-4c-6e3g-5h-7i-9
qlong	a4b-17c-5e-11f-3g-6i14
qman	b-8c-6d-10e-10f-9g-6h6
qmay	a-11b-5c-9d5e3f-6g-5h-13j-4
qme	b7c-7e-21g-14i4j-4
qmi	a-17b6c-22d-17e-7f-3g-16h-9j12
qmin	b-8c-10d-13e-11f-5h-14i-5j4
qmine	a-9b10c-14d13e-15f-14g-7h-13i-22j-14
qmore	b-13e-3f-12g-13h10i4j-6
qmost	a-4b-11c-12d-8e-9f-5h-17i-5j8
qmr	a-9b-8c-4d8e-18f-5g6h-7i-5j6
qmrs	b-14c-11d7e-10f-5g7h-13i-7j-16
qms	a4b-5c-5d6e-6h-11i-8j-12
qmuch	a-6b-4c-8d8e-3f-6h-3i-6j-3
qmum	a-5c5d-11e-5h6i-5j-8
qmust	a4b-14d-17f-5g-5h7i-9
qmy	a-22b4c4f-15g-16h-6i-10j-5
qnew	b-5e-5f-5h-5i-5j-4
qnext	a-15b-6d10e4f5g5i-5j-10
qnice	a-5c-13d-6e-5f-6h-7i-11j7
qno	b-16c-6d7e-9g-4h-3j-5
qnot	a-24b-8e-5f-6g-3h8i3
qnow	a-12b-6c-14d-10f-3g-5i-16j5
qof	d-3e-10i-6
qoff	b-3d-16e-5f-12g-11h5i-22j7
qoh	a-10c4d-12e4f-17g-5h-4i-9j3
qok	a-14b-14c-3d-3e-17f-8g-5i-3
qokay	b-10c-6d-9e-16f-5g5h-12i-5j8
qold	a8b8c-6d-19e-7f-6g-9h-15i-20j9
qon	c-10e-4g-13h-12i-6j-3
qonce	b9c-13d-6e-7f12g-9h-12i-15j3
qones	a-4b-5c3d-11e-9f-10g-11h-5i-12j3
qor	b-18c-9d-6e-13f14g-7h-19i-9j-4
qour	a-10b9c-5d-9e3f-6g-5h-12i-10j-13
qout	a4b-15c-13e8f3g-9
qover	a11c-6d3e-17f-6g-10h-7i-16j-5
qpage	a-13b-4c13d-16e-11f-5h-11i5j-13
qpart	c-4d-9e-5f5g-5h-9i-5j3
qpast	a-7b-8c-10e-5f-13g-11h9i-8j-4
qplus	a-18b-5c12d-15e-4f-18g-12h-5i-15j-14
qreal	d3e-9f-10h7i-9j-9
qroad	a-8b-11c-17d-10e7f-9h-11j11
qroof	b-3c-5d-5e4g-5i-12j-4
qroom	d-4e-4f-9g-9h-3i-8
qsame	b12d-11e-12f-3g-11h-5i-14j-21
qseen	a-16c-5e-9g10j-7
qside	a-8c10d3e-5f-12g-5h-15i-14j7
qsir	a-6b-14c4d5e-6f-4g10h-10i8j-8
qsite	a-11b3c-11d4f-7g8h3i-6j-5
qso	a-3b-3d-9g-13h-7i-4j5
qsome	a-4b-5c-9e-9f7g-4h-11i-9j-6
qsure	a-6b-14c-12e5f-5g-5h11i-15j-3
qtea	a-5b-22c-10d-11e-8f-7h7i-11j5
qteam	a-6b-10e-5g10h-10
qtext	d-9f14h-10i-11j-12
qthan	a-8b-5c-14e-14f-15g-11h7i-6j-3
qthat	b9c-5d-8f-4g-11i-11j-14
qthe	a3b-7c4g7h5i8
qthem	a-9b-6c-4d-24e6f-17g-5h-14i6j-9
qthen	a7b3d-7e-8g5h-9i-3j-7
qthis	b-13c-7d-11e-13f-12g4i-16j4
qtill	a-6b5c10d-7e-6f-7g-13h8i-8j-18
qtime	a-7c-8d-3e8f-7g-6h6i-6j5
qto	c7e-3f-6g-22i-6
qtoo	b7c-9e-10f5g-6h-9i-6j-5
quh	a-3b-9c-4e9g-10h-9i-8j6
qum	a9b-12c-5d-19e-5g7h-13i-3
qunit	a3d-5e-5f-5i-6
qup	b3c-22e8f-4g-20h-6i-14j3
qus	a-3b-8d-13e-15f13g-5h-4i-7j-9
qvan	a-10c-11d-16e-11f-9g4h9i-3j3
qvery	a-12b-3c-18d-7e-8f4g4h-6i-12j11
qw/	a-7b-5c-11d-5e8f-25g9h-15i-10j-6
qwall	a12b-4c-13d-7e-9f-5h7i-6j5
qway	a-14b7c-24d-7e-6f-13g-14i-13j5
qwe	a4c-13d-20e-24f-9g-24h-3i7
qweek	a-10c-10d-10e-6f4g-8h-5i7j-5
qwell	a-5b7c-13d5e-9f5h-18
qwhat	b-10c-5d-3f-11g-14
qwhen	a4b4c-22d6e-15f11g-11h-10i6j-15
qwho	a-6b-6c-12d-8e-18f4
qwhy	a-19b-7c-11e-13f-5g-10h6i5j5
qwife	a-9b5c-3d-9e-5f-7g5h5i-5j-6
qwill	a-6b-15c-9d4e-15f10g-15h7i-17j-5
qwith	a4b4c-4d-4e-3f-20g-3i-9j-7
qword	a-12b-5c-3d-9e-11f10g5h-4i-9j-5
qyeah	a-13b-4c11d-13e-17f-5h-17
qyear	b3d10f-5g4h-17i-7j-19
qyes	a-5b5c-5e-8f-7g-4h-9j-7
qyet	a-14c-6d10e-9f-9g-11i5j-11
qyou	a-6b4c-22f-9g-7h-6i-7
qyour	a-9b-9c7d4e-8f-12g-13h-13i-4
q°	c5d-11f-10g-14i-17j-20
q·	a7b-4c-17e3i-5j-8
r<day> in	a-12b-7c-14d-5e-5g-6h-10i-10j14
r<day> the	a-5b-4c-5d-4e-5f5i-5j-11
r<figure> min	b-8c-10d-13e-11f-5h-14i-5j4
r<mark> <name>	b-9c-6e-10f-9g-4i-8
r<name> <mark>	b-5c-10d-16e-4g5h-12i-6j-16
r<name> <name>	b6c-7d-18e-12h-14
r<name> and	a8b-3c-10d-10f4i-4j-17
r<name> from	a-12b-4c3d-5e-5f-11g9h-9i-5
r<name> goes	a-6c-12d-3e-4f10g-10h-14i-5j11
r<name> has	a8b-10c6e-9f-5g-10h-8i-15j-10
r<name> he	a-3b-6e-5g7h-10i-5j-20
r<name> he's	a-5b-6g5i-4j-13
r<name> head	a-5d-4g5
r<name> is	a4c3d-12f-5g4h6j-10
r<name> says	a-13c10d-4e-5f-5g-16h-7i-10j4
r<name> she	b-5d-18f-5g5h-5i-6j-3
r<name> she's	a-14b-5c5g6j9
r<name> the	a-9b-5c-9d-5e-5f-5g9h-5i5j-3
r<name> was	a-7b-10d3h-14i-4
r<name> who	a-15d-7f-15g11h-9i-9
r<number> and	a-13d9e-6f-9g-9h-7i-6
r<number> days	b-3c9d-3e-10f-7g-5h5i-9j-4
r<number> hours	b5c-10e-18f7g-5h-7i-9j4
r<number> hundred	a-6b-13c-16d5e9f-13g-9h-13i-13j-9
r<number> i	a5b-5c-5d-7e-5f-5h-4i6j-4
r<number> in	b7c-12d8e-8g-5h-10i7j-15
r<number> minutes	a-9b-15d-3e-9f-5g5h10i6j3
r<number> months	a9b-17c-5d-10f-8g-9i4j-8
r<number> of	b10c7d-9e-6g-4i-6j-10
r<number> people	a-13b-5c-15d-5f-8g5i-6j7
r<number> weeks	a-6b-3c-11d6e-5f6g-5h-5j-5
r<number> years	a-3b7c-11e7f-10g-6h4i-3j-21
ra <number>	c8e-10f-5g-4h-11i-8
ra bit	a-17b-10c-13d15e-7g-5i-13j-4
ra good	b5c-5d-8e-6f-6g-5h-13i-9j4
ra week	a-8b-5c-8d-11h-3i4
ra whole	a7b-3c-10d-10e10f-5g-4h-13i-14j-15
ra year	a14b-5c-16d7e6h4i-8j-5
rabout a	a-10b-11e-5f-6g-5h-5
rabout it	a-7b6c-9d-6f-7g-5h6i-9j-4
rabout the	a10b-10c-16d-4f-10g-6h3i4j-12
rafter the	b-5c-3d-6e-20f7g4h-21i-9j-16
rall the	b-4d-5e3f-11g-9h-7i-21j3
ran hour	a-5b-5c-6d-6e-16f-6g-9h6i-3j-8
rand <name>	a-7b-10c6d-14e-8f5g3h-12i3
rand <number>	a-9b-5c-8d-16f-4g9h-4j7
rand a	a-10b-15c5d-9e-10f-9g11h-17i-8j-3
rand he	a-14c3d-3e-10f-9g16h-7
rand her	a-5b-12c-5d-8e-5g9i-6j-7
rand his	d-5e-5f-3g-3h-5i-3
rand how	a11b-5d-4e-5g-5h-4j-8
rand i	a5b-6c-8d-9g-11h6j-5
rand i'm	b7c-9d-9e-9f-5g-5i5j-6
rand it	a5b-4c-5d-5e5g-9h-9i-11j4
rand it's	b-3c-7e-5f-5g-5h-14i-4
rand me	a4e-9f-5g-5h5i-7j-10
rand my	a-10b10c12d-10e-5g-4j3
rand nobody	a3b10d-10e-5f-5g-11j-11
rand not	a-5d14e-10g-5h-10i-10j-14
rand she	a-9b-16d5e-5f-9g6h-5i6j-26
rand that	a-12b3c-5d-12e5h3
rand the	b-5c-16d4e4f5g7h-12i-14j8
rand then	b-3c-5e-5g7h-10i3j-3
rand there	a-4b-9d-6e5g3h-5j-11
rand they	a-11c-4d-9e-3f-11g-13h-10i5
rand we	a-11d-5e-12h-4i7j5
ras a	a3b4c-7d-6e-12f-11g-5h-7
ras i	c6d4e-5h-5i-5j5
rat <number>	a3b-5c-8d-3e-4g-5h-11i4
rat all	b-11d-9g-10h5i-13
rat my	a-10e-13f-6g-5i-5j-8
rat the	a-13b-3c7e7f-7g-4h-13i-3j-7
rbecause i	b7c-5d-9e-10h-8i-18j4
rbecause my	a-5b8c-6d5i-4j-9
rbecause the	a6b5c5e-5g-5h-5i-5j-4
rbefore i	a-5b5c-10d-6e-4g-6h-8j12
rbefore the	a-4c-4d-7e-10f13g-9h-5i-5j-6
rbit of	a-16b-6d4e4f-5g-4h3i-6j3
rbut i	a-5b-5d-10e6i-4j-11
rby <day>	a-13b-5d-14e-5f15g-12h-8j-12
rby the	a-7b-18c-11d-7e-9f4h-3i-5j8
rcalled <name>	b5c-4d-6g-3h-6i-7j-11
rcame out	a5b-6f-4g-5h-7i-5j8
rdid the	a-19c-15d-15f-16g16h3i5
rdoes the	a-6c-5d-13f-6g14h-10i-5j-15
rdon't know	b-15c-8d3e-5f-7h-4i-5j4
rdr <name>	a-3b-8c-16d-11e-9f-4g11h-9i-4j-10
rend of	a5b-6d-5e-5f3g-8h-9i-5
rfor <number>	a8b-4c-3d-3e8f-9g-4h-14i3j-17
rfor a	c5d-12e-4g7
rfor me	c-3f-5g-5h-23i-7j-6
rfor the	b-4d-7e3h-22i-16
rforty <number>	a-10b-5c9d-12e-5f3g-5i-11j-9
rfrom a	a10b-5c-18e-10f-4g-6h-14i-5
rfrom me	a-5b4c20d-14e-15f-8h-15i-4j-16
rfrom my	c12d-6e-6f-5i-9j-9
rfrom the	a-7c7d-4f-4g-7h-9i-16
rgave me	b-10c-4d-17e-9g-4h-9j5
rget a	b-8c-5d-20e-16f7h-10i-10j5
rgot a	a15c-19e-5f5g-10h-7
rhad <number>	a5b10d-5e-4h-9i-12j-9
rhad a	c-9e-5f-9g-13i-13
rhad me	a5c-9d-10g-9h-13i4
rhad to	a-6b6c-15e-15f-4g-5h-9i-7j6
rhave the	a-8b-5c5d3f-5g8h-17i-6j-13
rhave to	a-5b-6c6e-7f-5g-5h-6i-5j4
rhe did	b3c-14d8e-5h-6j-8
rhe goes	a-4b-4c3d-6e-5f-14h-10i-3j3
rhe said	a-8b-5c5d-4e-5f10h-5j-7
rhe says	a3b-5f4g-5h-6i3j-18
rhe was	a-11b3c4d-5f5g3h3i-5j-11
rhe's like	a3b-5c-15d3e-8g-5h-7i-17j4
rhead of	a-13c-4g5i-4j7
rhow he	a-5b-8d-5f-7g5h10i-9j-5
rhow she	a9b-4c-5g-5j-5
rhow they	a10b-10c-5d-4f-5g-5h-7i5j-6
ri am	a-13b-4g-5h-15j5
ri can	b-13d7f-8g-5h-15i-3j-15
ri could	a5b10c-8d10e-16f-8h-13i-5j-15
ri did	a-10b-20c7d-9e13f-6g-4h-10i6j-19
ri didn't	b-12c-8d3e3f-6g-4h13i-18j-8
ri do	a-5b-14c-10d-12g8h8j-13
ri don't	a3b-14c-10d7e-5f-5h-3i-4j3
ri felt	a-5e-9g-4h8i-12
ri go	a-9b-5c-5d-6e-9f-8g-5h-17i17j-4
ri got	a-5b-10c-7f5g-5h-12j-8
ri had	a-3b3c-11e-14i-7j3
ri have	b-5c7d7e-10f-5g-4h-4j-8
ri just	a-5b-7c-9d-10e-5f-4g-5h-8i9j4
ri mean	a-10b9c-5d5e-6h-5i3
ri must	b-5d-12e-11h7i-10j5
ri never	a-5c-10d-17e15g-5h-5i-10j-5
ri said	a-8b-17d-8e-14f-11h4i6j-7
ri think	b-14c-11d-8e-12g3i-10
ri told	a-11b-13c-5d-12e-14f-4h-15i18j-8
ri want	a-5b-6c-5d-5e9g5h5i-5j-12
ri was	a-8d-3e-3h-10i-15
ri would	a-8c-13e-5h5i3j-6
ri'd be	a-5b-5c7e-5h6i-5j-3
ri'm in	a-5b-10c-5d-10e-8f-5h-12i-5j16
ri've been	a-17d-4e-18f-14g-4i-3j-6
ri've got	a-9b-11c-10d11e10h-16i-10j-11
rif i	a-12b-10c5e-9f-5g-5h5i-4
rin <figure>	a5b-20c-10d-10e-7f4g-5i-7j-7
rin <month>	b-5c11f-17g-5h3i-9j-5
rin <number>	a3c-9e-17h-9i7j6
rin a	a-3b7c-14d-6e-3f-13g-5h-11i6j-4
rin my	a-5b3c-14d-7e5f-5h-10
rin that	a-5b-8c-7d-14e10f-4g-5h-7i-4j5
rin the	b-4c-9d7e-3f-8g-15h7j3
rin there	a-8b-11c-5d-13e8f-5h-6i-5j9
ris <name>	a5b5c-5d6g4h-11j-8
ris a	a-12b-10c9d-5f-5i-10j-11
ris my	a-12c6d-7f-6g-5h-6i-4j-4
ris that	a-10c-5d7e-7g-10h-5j3
ris the	a4c-5d-7f-4g-10h-14i9
rit and	a-10b8c-9e-6f5g8i-4
rit in	a-17d-5h-5i3j-5
rit is	b-16c-5d-4e-10f-12g-5i-12j9
rit was	a-7b3c-5d-10e-14f3g-4
rlast <number>	a-3b-5c6d9e-14f-6g-8i-20j-9
rlet me	a-10b-5c-5d-12e4h-6i-6j18
rlevel <number>	a-9b-5c7d6e11g-5h-10i-5j14
rlike a	a-4b-10c-15f-11g9h4i-10
rlike that	a-5b15c-9d-5e-9f-6h-8i-12j-4
rmade me	a-10b5c-5d-8e-6f-9g-4h-12i5
rmanager and	a-15g15j-5
rme a	a4b-6c-5d-15e-4f6g-5h-11j-5
rme about	a4b5d-9h-6i-6j-9
rme and	a-3b-12c-9e-6f-5g-9h8j-20
rme in	b-14c-7d-19e-9f8g-5h-11i8j-5
rme the	a9b-5d-6f-8g-9h-10i-6j-6
rme to	a-5b-3c10d-8e-9h-5i-13j-7
rmiss <name>	a5b-4e-8f-6g9h-5j-11
rmr <name>	a-6b-5d3e-5h-7i-5
rmrs <name>	b-4c-11e-5f-5g6h-5i-6j-7
rms <name>	b-5c-4d17e-5h-6j-13
rmy heart	b-5c-5d5e-10h-5i-4j6
rmy last	a-5b-5d7f-5g-5h-4i-4j-10
rmy own	a-6c-5d-10e3f-5g-5h-9j-10
rname is	a-13d-4g13j-6
rnext time	a-5b-5d-15e-5f-10g-5h7i-7j-12
rnext to	a-16b-5c-7d9e-10f-4g9h-6i11
rnext week	a-10c-4f11g-5j-7
rno sorry	a-14b-4c-5d-10e-9f-5g14h-15i-8j-7
rof <month>	a-8b-4c-11d-8e-5f13g-8h-4i-12j-13
rof <number>	a-4d10e-10g-5h-5i8j-7
rof a	a-6b-9c-5d4f-12g-5i-4j4
rof it	a-15b-5c-6d-9f-5h6i-16j7
rof my	a-5c13d-10e-11f-6g-9h-10i-13j-9
rof the	a4b-3c-7d-13e-3f-9g4h-9i8j-3
rof them	b8c-4d-15e-19g6h4i-10j-7
roff the	b-8d-10e5f-4g-7h-12j-8
roh and	a-6b-6c8d-10g-4h-4i-4j-7
rokay so	a10j-8
ron <day>	a9d-8e-4h-5j-5
ron a	b3c-7d-13e-5f-8g-4h-15i3j-8
ron about	a15b-5d-10e-5j-14
ron it	a7b-12c-4d-11e-4f4h-15i-6j3
ron my	a-5c-10d6f-8i-12j4
ron that	a-10b7c-11d-7e6f-5j-14
ron the	a4b-7c-13d-5f12g-10h-12i4j-6
ronly <number>	a-10b5c-13d-3e5f-5g8i-9
rought to	a-8b-6c-5d-6e11f-5g-5h-8j-9
rout of	b-11c-10d9e-14f-5g-9i6j7
rout the	a-5b-9c-10d-10e10h-17j5
rover the	a10b4f-5g-8i-10j-3
rruns the	a-14d-10g10h-5i-5j5
rsaid i	a-5b-10c4f-5i4j-9
rshe goes	a-9b-4c12d-12f-9h-7i9
rshe said	a-9b-5d9e-5f3g-9h-10i6j-3
rshe was	a10b-8d4f-9g-9h-4i-5j8
rshe's the	a-11b-8c-14d-9g15h-10i-4j6
rshowed me	a4b-4c-6d-6f-5h-10i-5
rsince i	a-5c-16d-10e-5g-5h-5i5j-5
rsince my	a-6b9c-19e-7h-5i-4j-5
rso i	a-14c-10d5e-10f-5g-5h-7i5j4
rso i'm	b-5c-4d-4i-4j9
rso it	a-15b-6c5d10f-16h-12i-5j-3
rso that	a8b-10c-5d-10g-5h-11i-9j12
rso the	a-8b-8c7d-10h-9i-10j4
rso they	a4b-5c-3f-4i5j-14
rtelling me	a5d-12g-5j-5
rthat <number>	a-11b4d-10g5h-4i-5
rthat i	a-12b-11c-9d5e14f-5g-5h-13j-5
rthat i've	a-12b-10c-5d6e-6g-5h-7i5j-14
rthat in	a-9b-10c-8d4e3f-9h-10i-11j4
rthat is	a-4b16c-8d-14e-5f9g-5h-21i-8j3
rthat my	a-7b6c-10d6e6h-10i-5j-9
rthat same	a-13b11c-9d-6e-5g-7h-9i-10j-10
rthat she	a-3c-12f5h-5j-4
rthat was	a-12c-4d-4e-5f-11h-17j9
rthat's the	a-10c10d-16e-15f10g10h-7i-4j-15
rthe <figure>	a3b7c-8d-13e-18f3g-14h-10i3j-18
rthe <name>	a-4c-5f-4h-10i-5j8
rthe <number>	a-4b-8c-7f-5g8i-3
rthe board	a-10d-5f9g5i-5j-4
rthe bus	a5b-5c3d-10f-9g-5h-9i-5j-8
rthe car	a-4b4c-9d-9e-9f-8h12i-8j-10
rthe first	a8b10c-15d-3e-9g-10h-20i-12
rthe gate	a5b-5c-9d-12e-4f-5g-9h-11i-8j7
rthe head	a-14f5g13j-4
rthe kids	a4b-6c-9d-14g-5h-9j4
rthe last	b-10c-8e-13g-9h-11
rthe new	a4c3g-5
rthe night	a8b10c-14d-13f-6g-5h-12j-10
rthe old	a13b-13c-3d-16e-19f-5h-5i-5j-11
rthe other	a6c-14d-9e-4f-3g6h-4j-7
rthe panel	a-8c-5e-11f5g13h-5j-5
rthe same	a5b6c-12d-8e-5g-10h-7i-6j-10
rthe second	a-8b-11e-11f-5h-5i12j4
rthe table	a-14c-4d-15e5f-8g5h5i-10j-6
rthe way	a-16b4c-22e-5f-10g-14h-19i-9j8
rthe whole	a-5b-12c-18d-22e6f-7g8h4i-19j5
rthem i	b-6c-8e9f-4g-4h-5i-17j-5
rthen <name>	a8c-14f-6g-20h-5i-5j10
rthen a	a-8b-5e-5i-7j9
rthen the	a-5b-10c-20e-11g10h-4i5j-9
rthere was	a-11b-9c-5d6e-6f-10g8h-14i-5j-3
rthere's a	c-5d-10e-4f-5h-13i-11j10
rthey gave	a-7d-13e-9f-13h-5i7
rthey had	a-12b-5c-15d4f-9h-13i3j4
rthey said	a-9b-4d-17e-5f17h-5i-8j-9
rthey were	a5b-8c4d-11e-4f5g-5h-5i-17j-4
rthis <number>	b-5c-7d-5e-5g-4h7i-10
rthis is	b-5c-13e-12f-4h-12i-6j8
rto <number>	b5c-5e-5f-5i5j5
rto be	c-10d-10e-8f13g-4h12j-14
rto get	a-4b-12c12d-18f-7h3i-10j-23
rto go	a3c4d-16h-12
rto know	b-11c-10d-5e7f-5g-5h4i9j-13
rto me	b4c-10d6e-7f3g-5h-9j-11
rto my	a-5b9c-10d-3g-5h-11i-5
rto say	a-9b-4c-15d6f-9g5h6i-8j-9
rto see	a4b-5c6d-6e-5h-16i-5j-5
rto the	b-7c-14d-3f-11g-16h-5j4
rtold him	b-14c-5d-5e5h-7i3j-5
rtold me	a10b8c-8d5e-10f4g-5i-12j-25
rtold them	a-5c-5d-5e-9f-5i6j-10
rtwenty <number>	b-5c-7d6f-5h3i-4j-4
runder the	a8c-5e-3f-5g-5h5i-5
rup on	a5c-10d5i-5
rup the	a14b-7c-13d-15e5f6g-12h-6i-5j-5
rused to	a-6b3c-10d-4h-9j-10
rwant to	a-5b-5c-11d-7e-8g5h12i-4j-5
rwanted to	b-7c-6d-7h-8i5j-10
rwas <name>	a5b-5c-5d-5g-4h-5i3j-11
rwas <number>	b6d-14e-6f-8g-12h-16j-5
rwas a	a-25d-11f-16g8i-6j5
rwas on	a-3b5c-5d-5e-6f-9g-6h-5i-5
rwas that	a7b4c-18d-15e-13f-5g-6h-12i11j-5
rwas the	a-9b5c-10d5e-10g-10i-12
rwe had	a4b7d-5g4i-5j-8
rwhat i	a10b-5c-7d-14e-4f5h-15
rwhen i	a-5b6c-4d-4e-10f-8h-5i-16
rwhen the	a-13b-5c-10e-5f6g-5h-7i12j-14
rwhen they	a9c-5d-5e-5f4h-5j-5
rwhich is	a-5b-7c-10d-6f-5g-3i-7
rwho does	c-5g10i-5j-13
rwho is	a-5b-5c5f-5g6h-5j-10
rwhole time	a-11b-5c-5d-15e3f-5h3i-17j4
rwith <name>	b-10c-13e-9f-6h4j-8
rwith <number>	a4d-10e-7f-5g-4h-12i-5
rwith a	a3b3c-9d-5e-17f-7h-12i-6j7
rwith me	a-6b7c-10d-13e-14g-5h-5i-14j-9
rwith my	a-6b6e-9f-10g-5h-9i-8
rwith no	a-9c-9d6e-5f-4g-3h-10i5j-5
rwith the	a-3b-5d-11e7f-13g-9h-13i-9j-7
ryears and	b7c-5d-3e-5f-5g-5i-9j-16
ryou know	a-16b6d10e-5f-5g-4h-9i-11j-5
s+ <long>	a-3d-9e10f-9g-15h-19i-12j-13
s<base> <base>	a-14b8c-12d8e-7f-15g-3h-7i-10j-4
s<base> <day>	b-5c-5d-6e-8f6g-5h-6i-9j-12
s<base> <ed>	a7b5f-9g-10i-5j-19
s<base> <figure>	b-13c-8d-18e-12f-21g-5h4j4
s<base> <ing>	a-15b14c-26d-8e-12f-10g8h13i-6j-8
s<base> <long>	a-5b-6d-9f-15g-8h4i6j-4
s<base> <ly>	b-11c-9d6f5g-9h-4j10
s<base> <name>	a-9b-5c4d-5e16f-16g10h-12j-4
s<base> <number>	a-7b8c5g-15h6i-10j-22
s<base> <past>	a-21b-10c-18d3e3f-4g-4h-4i-4
s<base> <third>	a6b-4c-18d4e-3f8g7j-5
s<base> <who>	b-8c8e-8f-8g-17h-22j-9
s<base> a	a-13b-15c5f13g-3i-9j-3
s<base> an	a-10d-3e-9f5g-5i-5
s<base> and	c-18d-21e-6f-9h-16j6
s<base> at	a-17b-4c-4f-13g3h-9j-13
s<base> back	a-5b-7d-16e-4h-12i-10j3
s<base> by	a-5b-10d-5e-5f5g-10h6i-8j-10
s<base> for	b-5c8h5i-5j-6
s<base> from	a-5b-11c8d4e-3f-6g-12i-5j-7
s<base> her	a-6c5d-18e5f-15g-3h-8i-6
s<base> him	a-6b-9c14d-4e8f-5h4i4j-19
s<base> how	a-3b-13c-5d-11e9f-16h-7i5j8
s<base> i	a-14b-4c-12d9e5f-14g-8h-4i-10
s<base> i'm	a-5b-5d5e4h-6i-6
s<base> if	d-12e-6f-14h-18
s<base> in	b-20c-13d-14e12f8g-18i-8j-3
s<base> it	a-7b-6d4e6g-7h-5i-6j-7
s<base> me	a-5b-11c5d-22e-13f-7h9i8j-4
s<base> my	a-11d-11e-7f5g-5i-8j-14
s<base> no	a-11b-9d14f-5g-13h-15j-3
s<base> of	a11b-21c9e-6f-6h-18i-16j-11
s<base> on	c-8d-3e-16f-9g-9h-13
s<base> out	b-5c-12d-14e3f11g-5i3j-3
s<base> so	a-10c-8e-3g-5h-10i-11
s<base> that	a-17b4c-7d-14f-15g-5h9i-12j-4
s<base> the	a-3b4c3d-5f-23g8h-18i-9j8
s<base> them	b-11c7d-4e7f-16g-13h-8i-7j-12
s<base> this	b-6c-9d-5e-5f-8g-5i-6j-4
s<base> to	a-13b-7c12d-12e-3f-6g-9h-5i-15j-7
s<base> up	a-5b-16c-8d4e6f-10g-4h-8i-12
s<base> when	c-9d5e-9f3h-11i-3j-18
s<base> with	b9d-13f-10g-10h-4i9j-13
s<base> you	a13b-17c-7d-11e-11g-10h-14i-7
s<day> <long>	a3b4d-10e-5f5g-9h-14i-12j-9
s<day> in	a-12b-7c-14d-5e-5g-6h-10i-10j14
s<day> the	a-5b-4c-5d-4e-5f5i-5j-11
s<ed> <long>	a5b-11c-17d-6e6f-9g-12i-5j-11
s<ed> a	a-5b6c-9d9e-6g-10h-10i-6j-11
s<ed> and	a-10b-5c-11e5g3h5i-4j-6
s<ed> on	a-4b-4c-13e-6f-5h-6i-5j12
s<ed> up	a-9d-14f-4g5h-10i-12
s<ed> with	a8b-8c-4d-11e-5f-4g-5h4i-6j-8
s<figure> <long>	a-5b-6c-8d-7e6f-15g-13h-5i-16
s<figure> min	b-8c-10d-13e-11f-5h-14i-5j4
s<ing> <base>	a3c8d-10e5f-6g-12h-7i-10j6
s<ing> <ing>	a-9c-3d-9e-6g6h-3j-6
s<ing> <long>	a-6b-4c7d3f-8g-9h-24i-5j-5
s<ing> <ly>	a-10b-11c-23d6e-17f-5h3i6j-14
s<ing> <name>	b-10c-5d-9g5h-4i-4j-6
s<ing> <number>	a-4b3c-20d-13f-5g-5h-12i16j7
s<ing> <past>	a-5b-8c-15d13f-9g6h-9j-18
s<ing> <third>	a-3b-3c-3d-14e-6g-8h-3j10
s<ing> <who>	a4b-9c-9d-8e-9f3g-11h4i-8j-16
s<ing> a	a11d-5e-20f-9g-9h5i-13
s<ing> and	a-18b-6c-5e8f-5g9i-8
s<ing> at	a-6c-7d-4e-6f10g5i-13j-3
s<ing> back	a-3b10c-5d3e-10g-13h-11i-5j-3
s<ing> for	a-4b-7d5e3f-10g-6h-3i6
s<ing> from	a-21g-14h-22i-9j12
s<ing> i	a-15b10c-16d-10e4f-10g-4h-4i-3j-15
s<ing> in	a3c-11d-8e-6f-12g5i6j-5
s<ing> it	a10c-5d-13e-7g-6h-6i-6j-10
s<ing> me	a-9b-5d-14f4g3h-6i5j-3
s<ing> my	a-8b11c8d-4h-11i-9j-20
s<ing> on	a-5b-20c3d-11e3h-7i6j3
s<ing> so	a-8b-13c-12d-3e5h12i-3j5
s<ing> that	a8b-3c-8f-5h8j-11
s<ing> the	a16b-9c-8d-23e-6f-10g5h-22i3j-15
s<ing> to	a-3b-7c-17d-6f3g-5h3
s<ing> up	a-7b-5c-9d12f-5g-18h-12i-5j-4
s<ing> with	a-6b-8c-11d17e5h-8j-10
s<long> <base>	b-4c-9e-8f-4g-14h-5j-6
s<long> <day>	a7c10d-5e-10f-6h-15i-10j-17
s<long> <ed>	a-6c6e-11f-6g-4h-7i6j7
s<long> <figure>	b-12d-4e9f-8g5h-19i-19j-8
s<long> <ing>	a5c-9d-5f-8g-9h-11i-5
s<long> <long>	a-5b-4c-5d-7e4f-11g4h-8i-4j-3
s<long> <ly>	a-4c-6d16e5f-15g-17h-10i5j-7
s<long> <mark>	a4b9c-11d-19e-13f-5g15h-6i-5j-16
s<long> <name>	a-9b-4c-3d-8e-6f7g13h-3i-10j-7
s<long> <number>	b-11c3d-5e8g-6h-3j-3
s<long> <past>	b-7d-4e-3f-11g8i-18j-6
s<long> <third>	a-14b-15c-10d3f7g6h6i-8
s<long> <who>	a3e-4f-4h-8i-7j3
s<long> a	a-7b-12c-3d5e-8f-8g-15h-4i-3j14
s<long> all	a-16b-4c-11d-4e9g-5h-17i-18j4
s<long> and	a-5f5g4h-4j-7
s<long> are	a-3b-3c-15e-15f-5g-13h3i10
s<long> as	a-4c-3e-5f-12g-17h-14i-10j8
s<long> at	a-5c-5d-18f-18g-5h11i-6
s<long> both	a-16b-4e10f-5g5h-8i-11j-4
s<long> but	b-4c-11d-14e-8f-5g5h16i-10
s<long> by	a7b-10c-7d-27f-6h-25j-10
s<long> card	a-7b-9c-7d5e5f-5g-5h-9i-7j-21
s<long> day	a-4c7d-11e-15f-4h-10i7
s<long> done	a-17b-5c4e-16f5h-5i-6j7
s<long> even	a4b5c-4d-5e5f-5h4i-9j-4
s<long> for	a-6b7c-5d-7e-9f-5g-7h-12i-17j13
s<long> from	a11c-5d-5e10f15g-14h-11i-6j-13
s<long> hand	a10b-8e6f-5g-5h-5i-4j-5
s<long> her	a-9b4c-9e-8f-5g7h8i-5j-8
s<long> his	b12c-11d-9f-15g12h-9i-6j-13
s<long> i	a-8c6d-18e-12f-8h4i-4j-5
s<long> i'd	a-9b-5c7d9e-10h-14i-5
s<long> i'm	c-3d-14e3f-5h-14i-14j9
s<long> i've	a-5c-5d3e-7h4i-5j-15
s<long> if	a-10c11d-4f-11g-10h-8i-10
s<long> in	b9c4d-17f-10g-8h-9i-17
s<long> it	d-4e3f-5g-13h7j-8
s<long> it's	c-5d-8e-13f-4g-5h-12i-6
s<long> last	a-11b3c-10d9e-6f-5g-5h-8i-4j-10
s<long> man	b6c5d-5j-9
s<long> me	a-16b-6c-11d9e-10f-5g-10
s<long> mr	a-15c-5d-5e-9g15
s<long> mrs	a-6b-9c-9d9e-9g11h-5i-4j-7
s<long> my	a-14b10c-6d-4e-18f-11g-7h3i-14j-6
s<long> next	a-3b-5d8e3f-4g-7h9i-11j-5
s<long> no	a-16b-19d-8e-5f-9g8h-13i10j-15
s<long> not	b5d-6e-5f-10h-4i-6
s<long> of	a-10b4c4d-6e3f6g-12h-6j-10
s<long> off	a4b-4c-6d-5e-10f-6h4i-17
s<long> on	a6b-7c10d-7e3f-6i-36j-10
s<long> out	b-9c-8d8e-5f-9g-14h-5i-10j4
s<long> over	a17b-3c-6d-10e-10f-10g-3i-5
s<long> room	b5c-14d-5e5g-4h-9j-8
s<long> side	a-18b5c-11d10e-4f-11g-5h-7i-13j8
s<long> so	a-18b-9c-15d-6e13g-5
s<long> than	a-18b-7c-7d-4e-14f-7g-5i-12j6
s<long> that	a9b-13c6d-4e-11f8g5h-3i-7j-6
s<long> the	b-9c4f3g7h-13i-13j4
s<long> then	a7b-13c-11d-5e5f-15g-12h-9i8j-6
s<long> this	a4b-4c-10d-13e-4f-5g-13i-7j3
s<long> time	a-5c-6e3f-9h3i-13j4
s<long> to	a-3b-3c-16d-8e8f-10g-10h-13i-12j7
s<long> too	a4c-8d-10e5f-5h-12i-5j4
s<long> up	b7c-11e-7f-5h-15j-3
s<long> we	b-3c-5d-9f-10h5i-10
s<long> when	a9b7c-9d-8e-9f4h3i-10j-6
s<long> who	a10c-9d-4e-10f-6g-9h-22j-23
s<long> will	a-13b-8c-5d13e-7f10g-5i-5j-11
s<long> with	a-4c3d3e-4f-15h-6j-4
s<long> you	a-6c-12d-13e-19f-10g3h7i-9
s<ly> <base>	a3b-6d-4e-6f-9g-6h-5i-10
s<ly> <ing>	a-5b-5c3d-5e-10f4g-10h-21i-6j7
s<ly> <long>	c5d-13e-4f-18h-14i-7j10
s<ly> <number>	a-10b5c-13d-3e4f-5g8j-7
s<ly> <past>	a-14b3d-7e-12f-6h3i-10j4
s<ly> <third>	a10c-18e-11f-14g-10h-13i-10j-17
s<ly> the	a-4b-4d-12g5h-5i-4
s<mark> <base>	a-18b-4c-15d-3e14f-14g-11h3i-16j5
s<mark> <long>	a-5c-14d4e-5h6i-27j-8
s<mark> <name>	b-9c-6e-10f-9g-4i-8
s<mark> <past>	a-7b-4c-13f-11g-9h-3i15j-16
s<month> <long>	a-6c-14d-13g-8h-15
s<name> <base>	b-5d-8e-10f4g-18h-8i3
s<name> <ed>	a3c5d15e8g-10h-16j-17
s<name> <ing>	a9b-5c-10d-10h-4i-8j-8
s<name> <long>	b-10d-6e-22f-13g7h-12i4j-5
s<name> <ly>	a6b-9c-11d-15f-5g-13h-10i-6j20
s<name> <mark>	b-5c-10d-16e-4g5h-12i-6j-16
s<name> <name>	b6c-7d-18e-12h-14
s<name> <past>	b-7c-7d4e-22h-8i-5
s<name> <third>	a7b-11c5d-15e-10f-7g-5i-7j-4
s<name> <who>	a-5b-5d-3e-5f-5g7h-14i-8j-3
s<name> and	a8b-3c-10d-10f4i-4j-17
s<name> from	a-12b-4c3d-5e-5f-11g9h-9i-5
s<name> he's	a-5b-6g5i-4j-13
s<name> head	a-5d-4g5
s<name> the	a-9b-5c-9d-5e-5f-5g9h-5i5j-3
s<name> who	a-15d-7f-15g11h-9i-9
s<number> <base>	a-11b-6c4d13e-5f-8g-6h-10i-10
s<number> <ed>	a-4b-13c-16d3e9f-13g-9h-13i-13j-9
s<number> <ing>	a7b-12f7h-15i-11j-10
s<number> <long>	b12c-6d-4f3g8h-11j-7
s<number> <past>	c6d-17e-6g7h-10i-13j-8
s<number> <third>	a-6c5d-9e-5f3h-5j4
s<number> and	a-13d9e-6f-9g-9h-7i-6
s<number> days	b-3c9d-3e-10f-7g-5h5i-9j-4
s<number> i	a5b-5c-5d-7e-5f-5h-4i6j-4
s<number> in	b7c-12d8e-8g-5h-10i7j-15
s<number> of	b10c7d-9e-6g-4i-6j-10
s<past> <base>	a-4b-13d-3e-9f-23h-3i4j-5
s<past> <ed>	a-8c-8e-8f-14g-4h6i-20
s<past> <figure>	a-10b-5c-13d-16e10f-9g-8h-17i-17j12
s<past> <ing>	b-15c-11e-3f-12g-4i-6j3
s<past> <long>	a11b-16c4d-3e-9f-12g-13
s<past> <ly>	a-12b-13e-4f-13g10h-3i-4
s<past> <name>	a7c-7d-7e-10g-14h-12i7j-3
s<past> <number>	a-10b13c-15d-8f-11g-25h-14j-11
s<past> <past>	a-3c-5d-3e-4f-6g7h-12i-8j7
s<past> <who>	b-5c-3d-8e-10f-4g-10h9i7
s<past> a	c-34d3g4h-4i-7j-3
s<past> all	a-6b-10c-10d4f4i-14
s<past> and	a-3b-13c-9d-8e-5f-14g-10h3i6
s<past> at	a-16b-5c-7e-17f-6g-13h-5i3j5
s<past> back	a4c-13e-5g-3h-5i5
s<past> by	a-4b5c-11d-5e6f5h-11i-9j-16
s<past> down	a3b-5c-5d-10g-5h-7i3j-8
s<past> for	a5b-11c6d-9e-11f-14g-7h-16i4j-6
s<past> from	b5d-10f-4i-5j-5
s<past> her	b-3c11d-4e-14f-10g-5h-9i9j-11
s<past> him	a-3b-15c-5e5f-9h-11i-3j4
s<past> his	a-11c-5d-6f-5g13h-5i-5
s<past> how	b5c-5d-5e-5h-5j-4
s<past> i	b-5c-4e3f-14g-5h-7i-5j-3
s<past> in	b8c-15d-6e-4f-14g-15h5i-17j-6
s<past> it	a-4b8c-15d3e-11f-5g9j-17
s<past> me	a8c-14d-14e-12f-4g-20h-5i4j12
s<past> my	f-5g-12h-14
s<past> not	a-9b-12c-10d3g-8i5j-5
s<past> of	a6b-11c-3d-4f-5h8i-6
s<past> on	a-4b5c5d5e-11f-11g-14h-20i-27j-5
s<past> out	a3b-9c-13d7f-6g4h-18i-7j9
s<past> so	a-14b7c-3e5f9h-7i-5j-10
s<past> that	a-9b5c7d-26g-10h-6i10j-14
s<past> the	a-13b6c-21d-7e-12f-3g-11h9i12j3
s<past> them	a-14b-10c-17d-10e-13f-11g-5h-8i15
s<past> this	a6b-10c-8e-10f-7g-6h-3i-5j-6
s<past> to	b5c-7d-7e-6f-5i-3
s<past> up	a6b4c-8d-9e10f-9g-9h-18i-6j-9
s<past> with	b-8c4d-15e10f-11g-13h-16i-18
s<third> <base>	a-5b-12c9e-13f-11g4h-11j6
s<third> <ed>	a8b-5c11d4e-14g-5h-5i-11j-8
s<third> <ing>	a4b-6d-27e-11f-16g5h3i-5
s<third> <long>	a-9b-12c-3d5e-9f-3g3h5i-11j13
s<third> <ly>	d-19e3f-5g-13h14i7
s<third> <name>	a-5c-9f3h-16i-5j-5
s<third> <number>	b4c-14d6e-13f-22g-14h9j-10
s<third> <past>	a8b10c11d-13e-12f13g-12h-12i3j3
s<third> a	a5b-14c3d-10e-3f-16g-17h13j-6
s<third> and	a-9b-10c-5d-12e-8f7g5h-9i-5j8
s<third> for	a5c8d-8e-9h-6i-9
s<third> i	a-9b-7c-15e8f-4i4j-23
s<third> in	a-5b-9c-19d-4e4f-4g-5h-6
s<third> it	b4c-10d-13e-11f-8g-5i4
s<third> me	a5b4c-5d4e-13g-3h-3i-5j-28
s<third> my	a-12c13d-7f-9g-5h-8i-10j-9
s<third> on	a-17c-15d-3e4f10h-6i-17
s<third> that	a-10c-8d10e-8g-10i-8j-6
s<third> the	a-12b-8c-6d-5e-14f-9g7h5i9j-9
s<third> to	a9c-3d-18e-7f-4g-9h-14i7j-7
s<third> when	a-15b-4c-5d-15f3g-6h9j-13
s<third> with	b-7c-9d-11f-10h11i-10j-25
s<who> <base>	b-21d6e-10f-13g-9i-12
s<who> <ed>	a-7b-6c-5h-8i-5
s<who> <long>	a-11b-16d-8e5f-4g-6h13i-21j-13
s<who> <past>	a8d7e-16g-9h-10j6
s<who> <third>	a7b-4c-5e-17g11h-13i-5j-14
s> <long>	b-21c8d-19e-5f-8g-13h-14i-24j-17
sa <base>	a-13b-6c3d-4f16g-13h8i-8
sa <ed>	a-5b-3c-7d-11e8f-5g-5h5i10j-6
sa <ing>	a4b-6c-11e3g-5h-24i9j-9
sa <long>	b6c-5d-7e3h-4j-3
sa <number>	c8e-10f-5g-4h-11i-8
sa <past>	a-7b-11c-13d13e-4g-5h5i-13j-6
sa good	b5c-5d-8e-6f-6g-5h-13i-9j4
sa week	a-8b-5c-8d-11h-3i4
sa year	a14b-5c-16d7e6h4i-8j-5
sall <long>	b-4c-10d6e-9f-8g-8h5i5j-4
sall <past>	a-4g-15h-5i4
sall the	b-4d-5e3f-11g-9h-7i-21j3
salso <past>	b3d-13e5f-5i-5j-7
san <long>	a-11b-6c-20d6e4f-6g-10h-8j-16
san hour	a-5b-5c-6d-6e-16f-6g-9h6i-3j-8
sand <base>	a4c6d-16e6h-6i-10j-7
sand <ing>	a-6b-5d-6e9f-6g-11h-14i-10j-3
sand <long>	a3b7c-7e4f6h-11i4j-12
sand <name>	a-7b-10c6d-14e-8f5g3h-12i3
sand <number>	a-9b-5c-8d-16f-4g9h-4j7
sand <past>	a3b-3c-4d-16e-5f-7g-12i-5j6
sand <third>	a11b10c-5d-8e-6g-9h-5i-11j3
sand <who>	a-20b4c-3e-11f-17h-7i11j-8
sand a	a-10b-15c5d-9e-10f-9g11h-17i-8j-3
sand her	a-5b-12c-5d-8e-5g9i-6j-7
sand his	d-5e-5f-3g-3h-5i-3
sand how	a11b-5d-4e-5g-5h-4j-8
sand i	a5b-6c-8d-9g-11h6j-5
sand i'm	b7c-9d-9e-9f-5g-5i5j-6
sand it	a5b-4c-5d-5e5g-9h-9i-11j4
sand it's	b-3c-7e-5f-5g-5h-14i-4
sand me	a4e-9f-5g-5h5i-7j-10
sand my	a-10b10c12d-10e-5g-4j3
sand not	a-5d14e-10g-5h-10i-10j-14
sand that	a-12b3c-5d-12e5h3
sand the	b-5c-16d4e4f5g7h-12i-14j8
sand then	b-3c-5e-5g7h-10i3j-3
sand we	a-11d-5e-12h-4i7j5
sare <long>	a-11b-5c-16d-3e-7f-11g-5h8i-3j5
sas <long>	a14b8c-7d-9e-11f-3g-4h-10i-6
sas a	a3b4c-7d-6e-12f-11g-5h-7
sas i	c6d4e-5h-5i-5j5
sat <long>	b-9c-13d-5f-6h-8
sat <number>	a3b-5c-8d-3e-4g-5h-11i4
sat all	b-11d-9g-10h5i-13
sat my	a-10e-13f-6g-5i-5j-8
sat the	a-13b-3c7e7f-7g-4h-13i-3j-7
sback <long>	a-4b8c-3e-6f-5g-3h-8i7j3
sbeen <ing>	b12c-10d-5e-5f-5g-9h-18i3j-15
sbig <long>	a-5b-10c-13e-10f-5g-7h-12j7
sboth <long>	b-6e8f-8g-9h-4j-5
sbus <long>	a4b12d-5e-4h-6i8j-7
sbut <long>	b-5c-5d10e-5g5h8i-6j-10
sbut i	a-5b-5d-10e6i-4j-11
sby <day>	a-13b-5d-14e-5f15g-12h-8j-12
sby <long>	a14c-20e-9f4g-9h-23i-6j-16
sby the	a-7b-18c-11d-7e-9f4h-3i-5j8
scan <base>	a4b-14e3g-15h-6j-9
sdone <long>	a-10b-15c-17d5e-3f5g-5h-5i-5j10
sdr <name>	a-3b-8c-16d-11e-9f-4g11h-9i-4j-10
sever <past>	a-9b9c-9e-6f-5h-6i5
sfor <ing>	a3c-8d-10e-5f5h-7i-18j-16
sfor <long>	a7c-20d4f-5g-22h-17i-14j-7
sfor <number>	a8b-4c-3d-3e8f-9g-4h-14i3j-17
sfor a	c5d-12e-4g7
sfor me	c-3f-5g-5h-23i-7j-6
sfor the	b-4d-7e3h-22i-16
sfrom <long>	a-19c-22e-6g12h-14i-7j15
sfrom a	a10b-5c-18e-10f-4g-6h-14i-5
sfrom me	a-5b4c20d-14e-15f-8h-15i-4j-16
sfrom my	c12d-6e-6f-5i-9j-9
sfrom the	a-7c7d-4f-4g-7h-9i-16
sgood <base>	a-9b-11c3d-18e-5f-10g-9h4i-7
sgood <long>	b-10c-9d-6e-6f-10g-7h-17i-15j7
she's <base>	a3b-5c-15d3e-8g-5h-7i-17j4
she's <long>	a-5b-5c9d-15e-14f-5h5i5j-17
she's <past>	a7b-9c-5d-7f5g-5i-4j-15
shead <long>	a-6c-9d-4e-4f5g-13h-5j-3
shead of	a-13c-4g5i-4j7
sher <base>	a4b-13d-4e-8g-13h-10i-9j-8
sher <long>	a8b6c-4d-6e-15f-3h-16i-13j-7
shim <long>	a-7b-4f-5g10h-12j-7
shis <base>	a-4b-8c-12f5g5h-14j5
shis <long>	a7d-9e-9f-5g-3h5j3
show <who>	a10b-14c-8d-9f-5g-4h9j-6
si <base>	a-9c-18e-7f-4h-7i7
si <ed>	a5c-5d-15e3f-5h-3i-3j-21
si <long>	c-4d6g-4i-22j-9
si <ly>	a-5b4d-3e-3f-8h6
si <past>	a-11c-12f3g-10i3j-11
si am	a-13b-4g-5h-15j5
si can	b-13d7f-8g-5h-15i-3j-15
si just	a-5b-7c-9d-10e-5f-4g-5h-8i9j4
si must	b-5d-12e-11h7i-10j5
si'd <base>	a-10b-8d8h11i-12j-9
si'll <base>	a-5b-10d-6e-3f12g-5h-14i-16j-12
si'm <ing>	a-5b-5c-11d-9e-13f-5h5j8
si'm <long>	a-10b7c-18d-7e-6f-14g8h-6i-17
si'm in	a-5b-10c-5d-10e-8f-5h-12i-5j16
si've <long>	a-5c3d4e-5h-8i-9j-14
si've <past>	a-9c-11d4f6h3i-10j-21
si've been	a-17d-4e-18f-14g-4i-3j-6
sid <base>	a-10b-5c-8d-6e-10f-5h4j5
sif i	a-12b-10c5e-9f-5g-5h5i-4
sin <base>	b-6c-8f8g5h-12i-10j-10
sin <figure>	a5b-20c-10d-10e-7f4g-5i-7j-7
sin <long>	a11b-3c-7d-30e12f-19g-9h-8i-20j-10
sin <month>	b-5c11f-17g-5h3i-9j-5
sin <number>	a3c-9e-17h-9i7j6
sin a	a-3b7c-14d-6e-3f-13g-5h-11i6j-4
sin my	a-5b3c-14d-7e5f-5h-10
sin that	a-5b-8c-7d-14e10f-4g-5h-7i-4j5
sin the	b-4c-9d7e-3f-8g-15h7j3
sit <base>	a-14c-12d4e5f-8g-3i-13j-15
sit <long>	b6d-17e6f-7g-16h3i-12j-15
sit <past>	a-8c-5d4e-30f-5g-4h-6i-5j6
sit <third>	d-16e-4f3g-9h4i-7j8
sit and	a-10b8c-9e-6f5g8i-4
sit in	a-17d-5h-5i3j-5
sit's <long>	b-7c-14d-18e-4f5g12h-20i4j-7
sjust <base>	a-5b-4c-7d6e-5f-9h-6i-8j6
sjust <past>	a-3b5c-5d-9f-5g-6h-9i6
slast <base>	a-5b-10c-9d-4e3f-5h-5j-17
slast <long>	a-8b5c-14d8f-10g-9i-8j4
slast <number>	a-3b-5c6d9e-14f-6g-8i-20j-9
sme <base>	c-3d-6e-6g-5h-6i-10
sme <ing>	a-15b-7c5d10e-5f-9g-7h-6i-9j-3
sme <long>	a3b14c-13d-3e-10g-16h-3j-7
sme <past>	a5c-10d-11e-5f-5g-4h9i-8j-15
sme <who>	a3d-14f-11g8h4i-5j-10
sme a	a4b-6c-5d-15e-4f6g-5h-11j-5
sme and	a-3b-12c-9e-6f-5g-9h8j-20
sme in	b-14c-7d-19e-9f8g-5h-11i8j-5
sme the	a9b-5d-6f-8g-9h-10i-6j-6
sme to	a-5b-3c10d-8e-9h-5i-13j-7
smr <name>	a-6b-5d3e-5h-7i-5
smrs <name>	b-4c-11e-5f-5g6h-5i-6j-7
sms <name>	b-5c-4d17e-5h-6j-13
smust <base>	a4b-9c4d-12e6f-5g-5h-10j3
smy <base>	a-10b4c-7d-12e-4g-6j-4
smy <ing>	a-12b-8c-6d9e5f-5h-17i-7j-14
smy <long>	a-5e5f-20g-17i-8j6
smy last	a-5b-5d7f-5g-5h-4i-4j-10
snext time	a-5b-5d-15e-5f-10g-5h7i-7j-12
snext to	a-16b-5c-7d9e-10f-4g9h-6i11
snext week	a-10c-4f11g-5j-7
sno <base>	a-3b-13c-13d-16e-11g5h4i9
sno <long>	a-13b-15c-14d12e-5f-12g-6h-20j-6
snot <base>	a5b-3c-3d-9e-3g-5h7i-4j-9
snot <ing>	a-9b-6c-9e-10f-9g-5i4
snot <long>	a-11b-5c-16d8e-6g3h-3i-4
snot <past>	a-5b-5c9d-12e18f-9h-18i-22j-10
sof <base>	a-8b-14d11e-18f-5g-5h-6
sof <ing>	b-16c-6d-3e-6f3g-5h10i-6
sof <long>	b4c11d-10e-8f-12h-5i-17j-7
sof <month>	a-8b-4c-11d-8e-5f13g-8h-4i-12j-13
sof <number>	a-4d10e-10g-5h-5i8j-7
sof a	a-6b-9c-5d4f-12g-5i-4j4
sof it	a-15b-5c-6d-9f-5h6i-16j7
sof my	a-5c13d-10e-11f-6g-9h-10i-13j-9
sof the	a4b-3c-7d-13e-3f-9g4h-9i8j-3
sof them	b8c-4d-15e-19g6h4i-10j-7
soff the	b-8d-10e5f-4g-7h-12j-8
soh and	a-6b-6c8d-10g-4h-4i-4j-7
sokay so	a10j-8
sold <long>	a14c-5d-15f-5g-13h-17i-14j5
son <day>	a9d-8e-4h-5j-5
son <ing>	a3b-27c9g-9h-21i-10j-18
son <long>	b-6c-11e8f-25g-11h-15j-9
son a	b3c-7d-13e-5f-8g-4h-15i3j-8
son it	a7b-12c-4d-11e-4f4h-15i-6j3
son my	a-5c-10d6f-8i-12j4
son that	a-10b7c-11d-7e6f-5j-14
son the	a4b-7c-13d-5f12g-10h-12i4j-6
sour <long>	a-7b8c-4d-8f-10h-8i-6j-3
sout <long>	b-8c-11d-11f-10g-5h-5i-15j4
sout of	b-11c-10d9e-14f-5g-9i6j7
sout the	a-5b-9c-10d-10e10h-17j5
sover the	a10b4f-5g-8i-10j-3
ssame <long>	a5b7c-11d-10e-10g-9h-7i-10j-15
sso <base>	a-10b-16d-9e8f-9h-12i-10j8
sso <long>	a4c-6d-5e-13f-9g-6i-11
sso <who>	c6d-9f-9h-5i-4j3
sso i	a-14c-10d5e-10f-5g-5h-7i5j4
sso i'm	b-5c-4d-4i-4j9
sso it	a-15b-6c5d10f-16h-12i-5j-3
sso that	a8b-10c-5d-10g-5h-11i-9j12
sso the	a-8b-8c7d-10h-9i-10j4
sthat <base>	b-12c4d-13e-10f-10g12h-6i-14j-15
sthat <long>	a6b3c3d-9e-6f-12g-5h-18i7j-3
sthat <number>	a-11b4d-10g5h-4i-5
sthat <past>	a16c-6d-5e-9f-12g-4h-11i-17
sthat <third>	a5b-8d-3f9g-3i-7j-24
sthat <who>	a-3f5h-5j-8
sthat i	a-12b-11c-9d5e14f-5g-5h-13j-5
sthat i've	a-12b-10c-5d6e-6g-5h-7i5j-14
sthat in	a-9b-10c-8d4e3f-9h-10i-11j4
sthat my	a-7b6c-10d6e6h-10i-5j-9
sthat same	a-13b11c-9d-6e-5g-7h-9i-10j-10
sthe <base>	d-3e-14f-8g-3h-3i-5
sthe <ed>	b5c-5d-10e5h-14i-8
sthe <figure>	a3b7c-8d-13e-18f3g-14h-10i3j-18
sthe <ing>	a-27b-9e4f-3g10h4i-11j5
sthe <long>	b-6c-11e-3f9g8i-5
sthe <ly>	a-9b8c6d-11e-13f5h-5i3j-14
sthe <name>	a-4c-5f-4h-10i-5j8
sthe <number>	a-4b-8c-7f-5g8i-3
sthe <past>	a6c7d-13f-10g-5h-17i-7j-4
sthe <third>	a-18c7d-3e-10f-12g-9h-6i3
sthe bus	a5b-5c3d-10f-9g-5h-9i-5j-8
sthe car	a-4b4c-9d-9e-9f-8h12i-8j-10
sthe gate	a5b-5c-9d-12e-4f-5g-9h-11i-8j7
sthe head	a-14f5g13j-4
sthe kids	a4b-6c-9d-14g-5h-9j4
sthe last	b-10c-8e-13g-9h-11
sthe new	a4c3g-5
sthe old	a13b-13c-3d-16e-19f-5h-5i-5j-11
sthe same	a5b6c-12d-8e-5g-10h-7i-6j-10
sthe way	a-16b4c-22e-5f-10g-14h-19i-9j8
sthem <long>	b-11d-5f-16g-7i7j-21
sthem i	b-6c-8e9f-4g-4h-5i-17j-5
sthen <long>	a-5b-10c3e-10g-13h-5i-13j7
sthen <name>	a8c-14f-6g-20h-5i-5j10
sthen <who>	a-5b5c-3d-5e-6f5h-5i-10j11
sthen a	a-8b-5e-5i-7j9
sthen the	a-5b-10c-20e-11g10h-4i5j-9
sthis <long>	a6b-6c-8e-5f-8g-11h-4i-6
sthis <number>	b-5c-7d-5e-5g-4h7i-10
sthis <third>	b-5c-13e-12f-4h-12i-6j8
sto <base>	d-14g-4h6i-18j-4
sto <ing>	a7b-10c-4d6e-9f-5g-6h-8j-8
sto <long>	d7e-10f-10g-18h-4i-25
sto <number>	b5c-5e-5f-5i5j5
sto <past>	a-5b-3d-17f5g-5h-12i-12j-5
sto me	b4c-10d6e-7f3g-5h-9j-11
sto my	a-5b9c-10d-3g-5h-11i-5
sto the	b-7c-14d-3f-11g-16h-5j4
sup <long>	a-20b-7c-5d14e-25f-9g-10h-5i-10j16
sup on	a5c-10d5i-5
sup the	a14b-7c-13d-15e5f6g-12h-6i-5j-5
svery <long>	a-10c-7d-8f5h-5i-5j7
swe <past>	a9b3c-4d-13e-13f-12g-13h-16j7
swell <long>	b-11c-7e-4g-4h-5i5
swhat <long>	a-10b-10d-19e7f-5h-10i5
swhat <who>	b5c-6d6e-10f5h-9i-5j-4
swhat i	a10b-5c-7d-14e-4f5h-15
swhen <long>	b-5d-6e-5f9g-4h-8i8j-3
swhen <who>	a13b5c-6d-7e-5f4g-5h-5j-10
swhen i	a-5b6c-4d-4e-10f-8h-5i-16
swhen the	a-13b-5c-10e-5f6g-5h-7i12j-14
swho <long>	a8b5c-5f-6g-14h-14j-17
swho <past>	a5b-7c-5d-12e-13f-5g9h-10i-11
swho <third>	a-22b-10c-10d-4e-10f6g-5h3j-4
swill <base>	a-7b-12c-10d4e-9f7g-10i-9
swith <long>	a3b-8d3e-4f-18g-11h-5j-10
swith <name>	b-10c-13e-9f-6h4j-8
swith <number>	a4d-10e-7f-5g-4h-12i-5
swith a	a3b3c-9d-5e-17f-7h-12i-6j7
swith me	a-6b7c-10d-13e-14g-5h-5i-14j-9
swith my	a-6b6e-9f-10g-5h-9i-8
swith no	a-9c-9d6e-5f-4g-3h-10i5j-5
swith the	a-3b-5d-11e7f-13g-9h-13i-9j-7
syou <base>	a-8b8c-14d-16e-8f-11g-6h-20
syou <long>	a8b-5c-19d7e4f-4g-5h-8i-13j3
syour <long>	a-9b-5d8e-8f-5g-11h-5j5
t#	a6c-12d-5e-10g-5h-3j-13
t+	d-12e-12f-15g-8i-4
t<day>	a-7d-4e-6f5g3i-4j-13
t<figure>	b3c4d-8e-12g-5h-9j-5
t<mark>	a-6b-5c-3d-5e-3f-12g-9h-4i-3j-8
t<name>	a3b-22c-7e-24f-12h4i-7j-6
t<name>'s	b-8d-7e-10f-11g-12i-14
t<number>	a-5b-5c-16d-5f7h-7i-16
t>	b8c-12d-4e-3f-4g-6h-5i-8j-9
ta	a-12b-9c-10f5h-12i-16j3
tand	a10c5e-5g-9h-15i-8j-12
tbut	a-9b-7c-5d7e5f-5h-7i-8j-7
tdr	a7b-6c-5d-6e-5f-4g-4h-7i-4j-9
tfirst	a-13b-4d-13e-16f4g-10h-12i-9j17
tfor	a-7b10c3e-3f-10g-5h-14i-6j-11
the	a-12b-13c-3d9e-8g-6h-3j-3
ti	a-14c-5d-8e-13f-3
ti'd	a5b-7c-6d-13e5g-5h7i-5j-9
ti'm	b7c-8d-9e-12g-5h-14i-12j9
tin	a-14b-11c-16e-3f8g5h-17i3j-11
tit	a-10c-11d-12e-8f8g-4i-10j5
tit's	a-5c-8d-11g3h-4i-10
tmr	b-5c-17d8e-8g-9h-8i-5j3
tmrs	a4c-7e-4f-5h-5i-6j-11
tmy	a-26b-24c-7f-16h5i7
tno	a-16b-9c-10d-10e-3f13g-5h-14i-13j8
tnow	a7c-10d-13e3f10h-14i-10
toh	a-14b-10c8d-12e4f-17g-4h-6i-5
tokay	a-15b-5c-5d-7e-5g10h-5j3
ton	a-9b-10c-10d-5e-15f5h-6i11j-12
tright	a-5c7d-5e-13f-7g-5h-12i-10
tshe	a8b-8e-11f-5g-5h5i-6j-14
tso	a3b-5c13d-10e-18f-5h-7j3
tthat	a-7b13c-9d-8e-15f-10g-5h4i-13j7
tthe	a-7b-15c-6d-4e-18f-5g-11h14i-10j11
tthen	a15b-16e-10g-15h-5j9
tthere	a-7b-8c-13d5e-10f-9h-9i-5j6
tthey	a-21b-18d-9f7g-9h-4j4
tthey're	a-7b-5c-4d-7e-8f5g-5i-5j4
tum	b-5c-5d-15f-5g5h-10i-3
twe	a-17c-10d-12e-6g-13h-9j5
twell	a-9b6c-7d-8e-5g-5h-8
twhat	b-13e7f-14g-5i-4j-10
twhich	b8d-9e-4f-7h-5j-10
twith	a4b-11c-8e-5f-4g8h-8i-10j-14
t°	c5d-11f-10g-14i-17j-20
t·	a7b-4c-17e3i-5j-8
u<mark> <name>	b-9c-6e-10f-9g-4i-8
u<name> <name>	a-3b-5c-6e-14f-18g4h-16i-5j12
u<name> was	a-12b-4d4g-7h-11i-4j-7
u<number> of	a7b-9c-5e-14g9i-5j-8
uand <name>	a4b-10c6d-7e-4f-4g-5i-5j-3
uand i	c-5d-13f-5g-5h-13j-24
uand then	a4b-5d4e-5g-3h-5j-5
udr <name>	b-4c-6d-7e-5f-4g-4h-7i-4j-9
ui had	b-13c-4d-20e-10g-5h5i-9j3
ui have	a-5c7d-6e-10f-4h-3i-4
ui said	b-5d-9e-5f-12h9i-10j11
ui told	a-9b-10c-5d-5e-5h-5i12j-5
ui was	a-10b-6d-12e-10g3j-7
uit was	a-9c-6d-5e-10f-6h3i-9
umr <name>	a4b-5c-15d4g-9i-5j5
umrs <name>	c-7e-4f-5h-5i-6j-7
uoh and	a-6b-6c8d-10g-4h-4i-4j-7
uso i	a-10b-5c-5d-5e-5f-5g-5h-11i8
uthere was	a-5b-8c-13e-8f-9h-9i-5j6
uwhat i	b7e9h-9i-5j-7
vthere was a	a-5b-4c-9f-4i-5j5
w<base> <base>	a-5b-5c-13d-19e14h-18i-12j-7
w<base> <long>	a-8d-19e4f6g-6i-14j-12
w<long> <base>	a-17b-3d-6f6g-12h-5i-7j-18
w<long> <ing>	a-7b4d-16e-9f5h-10i-18j3
w<long> <long>	a9b-11c-10d-5e-18g-3h7i-10j-4
w<long> <name>	a-5c-5d-11g7j-9
w<long> <past>	c-10d-6e-14f-4g-4h-18i-11j4
w<long> <third>	a-3b-13c-6d4e-27f-12g-4h11i-11
w<long> <who>	a-8b-9c-17d3e-5f-6i-18j9
w<long> i	a-3b-19c7d-8e-14f-16g-6h-10i-10j3
w<long> the	a-9b-5c-18d5f14h-9i-10
w<mark> <base>	a-21b-3c-15d-3e14f-10g-6h-4i-16j7
w<mark> <long>	a-4b5c-14e-5g-7h6i-22j-6
w<mark> <name>	b-9c-6e-10f-9g-4i-8
w<mark> <past>	a-7b-4c-13f-11g-9h-3i15j-16
w<name> <long>	b-5c3e-19f-9g-22i-10j-16
w<name> <name>	a-3b-5c-6e-14f-18g4h-16i-5j12
w<name> <past>	a-6b-12c-4e-16f3g-19i-13
w<name> <third>	a-4c3e-8f-14g-11i-12j-8
w<number> <long>	a-10b-7c-12e-5f4h-3i-7j7
w<number> of	a7b-9c-5e-14g9i-5j-8
w<past> <long>	a-14b-5c-9d-5f-10h-5i4j6
w<who> <base>	a-10b-8c7d-11e-11f-13i6j-3
w<who> <long>	a-13b-15c10d-12e7g-6h-10i-15j-15
w<who> <past>	b-11c-11d16e-13f-4g-5h-4i5j6
w<who> <third>	a-24b-14c11d-12e-5f-5h-4i4j-8
w> <long>	b-18d-16e-4f-7g-4h-9i-14j-13
wand <long>	b5c4d-14e-10f5g-10i-19j3
wand <name>	a4b-10c6d-7e-4f-4g-5i-5j-3
wand <who>	a14b-13c14d-16e3f-5g-5h-5i-5j-20
wand i	c-5d-13f-5g-5h-13j-24
wand then	a4b-5d4e-5g-3h-5j-5
wdr <name>	b-4c-6d-7e-5f-4g-4h-7i-4j-9
wi <base>	a-5b-4c5d-20f-9h-4
wi <long>	a4b7c-17d-6f4i-16j-9
wi <past>	a-12b-5c-7e-22f-3i7j7
wi'd <base>	b-5c-5d-12e5g-5h5i-5j-5
wit <past>	a-9b-8c-6e-22f-10i-9j10
wmr <name>	a4b-5c-15d4g-9i-5j5
wmrs <name>	c-7e-4f-5h-5i-6j-7
wmy <long>	a-25b-14c-7d-15f-15h3j4
woh and	a-6b-6c8d-10g-4h-4i-4j-7
wso <long>	a-10b-5c5d-8e-5f-3h3i-13j6
wso i	a-10b-5c-5d-5e-5f-5g-5h-11i8
wthat <past>	a-8b8d-7e-5f-5i-11j8
wthe <base>	a-6b-11c-14e-5f-5h11i-14j5
wthe <ing>	a-19b-11c-8e-11g-9h3i-5
wthe <long>	a-5b-7c-12e-30f-3g-6i-10j6
wthen <long>	a-5b-5c3e-9g-13h-5i-11
wwe <past>	a-19d-5f-5g-9h-5i-15j15
wwhat i	b7e9h-9i-5j-7
x<long> <base> <long>	a-9b-14d-10e-20f4g-9h6i-5j-16
x<long> <long> <base>	a-5b-6c-12e-10f-3g-6i-21
x<long> <long> <long>	a-14c-11d-6e-17f-14g-5h-14i-4j12
x<long> <past> a	b-12c-13d-3e-5f-5g-4h-9i-5j8
x<long> <past> me	a10b8c-5d-7f6g-5h-13i-7j-13
x<long> <who> <past>	a-3b-9c-9e-5f-10j10
x<long> i <past>	a-5b-7c5d-6e-14f-13h-9i-3j4
x<long> the <long>	a-9b-5c-16d5f12g4h-9i-10j-10
x<name> <past> me	a-8b-10c-10d-3e-5f-9g-5h10i-11
x<who> <long> <base>	a-10b-14c9d-15e4f-3h-8i-9
x<who> <past> <long>	a-10b-10d4e-5f5h-5j-12
x<who> <past> me	a6b-5c-8d-11e-5f-4g-5h-9i8j5
xand i <past>	a-5b7c-5d-5e-5g-5h-5j-9
xi <long> <base>	a5c-21d3e-8f4h-4i-10j-10
xi <past> <long>	a-5b-3c-6d-17e-10f-10h3i-5j4
xi <past> to	a-5b-8c8d-18e-4h-12i4j7
xthe <long> <long>	b5d-9e-8f11g-10h-8j-7
xthe <long> <past>	a-9b-6c-6e-5f-4g-3h-5i-17j9
xthe <long> <third>	a-17b-5c-7d-10e-6g-17i-5j10
z<day>	a-4b-10c-3d-15e-13f17g-10h-13i-5j-17
z<figure>	b-8c-3d-4e-5f9g-17h-15i-9j-13
z<month>	a-18b-5c-9d8e-5g-5h-11
z<name>	b4d-19g7h6j-17
z<number>	a4b-8c-19e-15f-14g-12h-12i9j6
zafter	a7d-11e-5f5g-4h-17i10j-6
zday	b-6c3d-16e4g-5h-3i-19j-7
zdays	a5d-5g-5h-13i5j-20
zdown	a-18b-5c-8d-14e-9f5h-21i5j10
zgo	a-4b-5c-14d-13e-11f-12g-8h-17i7j14
zin	a-16c-10d-20e6f5g23h-13i-10j-14
zis	b-8c-8d-6f9g-5h-15i-14j3
zit	a3b-9c12d-12e4f-13h4i-17j-7
zknow	a-10b-14c-10d-10e-6f9h13i-9j-6
zme	a-13b-11c-21d9e-15f-10g-6h5i-13j9
znow	a-7b-5c6d-5e-19f-5g-12h12i-7j-4
zon	b-6c13d-16e-11f-9g5h-17i-7
zpeople	a4b-5d-3f4g-5h3i-5j-8
zplace	a-10c-17d-6e7f-5h-14i-9j-4
zsaid	a-9b-8c8d-4e-5f6g-5h-16i-9j-12
zthat	a-14b-6c-7d-12e-3f-8g7h15i-14j-4
zthem	a-12b-5c4d-5e5f-4g-5h-11i-8
zthere	a-10c-12d-19f-5g-9h3i-10j6
zthing	a-9d-5e-14f-3g-5h-13i-9j6
ztime	a-8b-5c12d3e-13f-9g5i-11
zup	a-4b-15c-8d-3e-10g-10h4i-17j-4
zweek	a-15b5c-17d-5f-10g-5h6i-8j4
zyear	a4b4d3e-6h-10i-6j-11
zyears	a6b4c-5f-5g-5h-9i5j-9
zyet	a-5b-13c-6d6e-5f-5g-7i5j-13
"""

CORE = """\
	a7
E<day>	a-8
E<figure>	a3
E<mark>	a-7
E<month>	a-4
E<name>	a5
E<name>'s	a-30
E<number>	a8
Eable	a3
Eand	a4
Edoubt	a8
Efeel	a-5
Ehear	a8
Ei	a6
Ekin	a6
Emention	a-4
Emoved	a4
Epay	a-4
Erole	a12
Ethat	a3
Ethey	a7
Etime	a-13
Ewas	a3
Eway	a9
Ewe	a-9
Eyou	a-7
F<figure>	a7
F<mark>	a7
F<name>	a9
F<name>'s	a5
F<number>	a3
Fand	a6
Fask	a9
Fbecause	a7
Fdoubt	a5
Ffeel	a7
Fhear	a3
Fhush	a-4
Fi	a4
Fkin	a-4
Fno	a8
Fpay	a-6
Frole	a3
Fsend	a3
Ftell	a5
Fthat	a4
Fthey	a6
Ftime	a-6
Fwas	a3
Fwe	a9
Fyou	a6
G<day> and	a-12
G<day> ask	a7
G<day> because	a-9
G<day> i	a-12
G<day> that	a-11
G<day> they	a-10
G<day> time	a-8
G<day> was	a-11
G<figure> <figure>	a-20
G<figure> <mark>	a5
G<figure> <name>	a-10
G<figure> <number>	a-10
G<figure> and	a-19
G<figure> because	a7
G<figure> doubt	a-15
G<figure> role	a-5
G<figure> was	a-13
G<figure> way	a-21
G<mark> <day>	a-9
G<mark> <figure>	a10
G<mark> <mark>	a-7
G<mark> <name>	a4
G<mark> able	a-7
G<mark> and	a-4
G<mark> because	a-12
G<mark> doubt	a-36
G<mark> hear	a4
G<mark> i	a-19
G<mark> kin	a-16
G<mark> mention	a-14
G<mark> moved	a-14
G<mark> no	a-8
G<mark> send	a5
G<mark> tell	a-11
G<mark> they	a-9
G<month> and	a-10
G<month> because	a-15
G<month> i	a-12
G<month> was	a-14
G<name> <number>	a-6
G<name> and	a14
G<name> ask	a-5
G<name> because	a6
G<name> doubt	a-13
G<name> hear	a-17
G<name> i	a-24
G<name> moved	a-18
G<name> paper	a-10
G<name> role	a-4
G<name> talk	a-20
G<name> tell	a-20
G<name> that	a-6
G<name> they	a-9
G<name> was	a-26
G<name> way	a-4
G<name>'s doubt	a-8
G<name>'s talk	a-5
G<number> <day>	a-6
G<number> <mark>	a-3
G<number> <name>	a-9
G<number> <number>	a-20
G<number> able	a8
G<number> and	a-5
G<number> ask	a-21
G<number> because	a-17
G<number> doubt	a-7
G<number> hear	a10
G<number> kin	a-11
G<number> moved	a-6
G<number> no	a-8
G<number> paper	a-5
G<number> pay	a-5
G<number> role	a-13
G<number> talk	a-11
G<number> that	a-17
G<number> they	a-17
G<number> time	a4
G<number> was	a4
G<number> way	a-27
G<number> we	a-13
Gable <mark>	a-13
Gable <name>	a-9
Gable <number>	a-22
Gable able	a11
Gable and	a-11
Gable because	a3
Gable hear	a-9
Gable hush	a3
Gable no	a5
Gable role	a9
Gable talk	a-29
Gable that	a-4
Gable they	a-8
Gable was	a-8
Gable you	a-23
Gand <mark>	a-7
Gand <name>	a-17
Gand <name>'s	a-10
Gand <number>	a-8
Gand and	a-20
Gand ask	a-24
Gand because	a-27
Gand doubt	a-3
Gand feel	a-10
Gand hear	a-22
Gand hush	a-30
Gand kin	a6
Gand mention	a-15
Gand moved	a-16
Gand no	a4
Gand paper	a-14
Gand role	a-9
Gand send	a-18
Gand talk	a-10
Gand tell	a-14
Gand that	a-3
Gand they	a-14
Gand was	a-7
Gand we	a-31
Gand you	a-20
Gask <name>	a-7
Gask <number>	a-15
Gask able	a-12
Gask and	a-16
Gask because	a-29
Gask doubt	a-14
Gask i	a-27
Gask kin	a-11
Gask moved	a-16
Gask paper	a-21
Gask send	a-9
Gask talk	a-16
Gask tell	a-16
Gask was	a-16
Gask you	a-18
Gbecause <figure>	a6
Gbecause <mark>	a-31
Gbecause <name>	a-34
Gbecause able	a-19
Gbecause and	a-9
Gbecause ask	a-16
Gbecause because	a-15
Gbecause doubt	a-5
Gbecause hush	a-20
Gbecause i	a-12
Gbecause kin	a7
Gbecause moved	a-10
Gbecause paper	a-9
Gbecause role	a-9
Gbecause send	a-7
Gbecause that	a-18
Gbecause they	a-30
Gbecause was	a-9
Gbecause way	a-7
Gbecause we	a-18
Gdoubt <day>	a7
Gdoubt <figure>	a-9
Gdoubt <mark>	a-12
Gdoubt <name>	a-7
Gdoubt <number>	a-9
Gdoubt and	a-16
Gdoubt because	a-10
Gdoubt doubt	a-9
Gdoubt hear	a-9
Gdoubt i	a-7
Gdoubt moved	a3
Gdoubt no	a-20
Gdoubt role	a-10
Gdoubt send	a-3
Gdoubt talk	a-14
Gdoubt they	a-3
Gdoubt time	a-5
Gdoubt way	a13
Gdoubt you	a-16
Gfeel <number>	a-21
Gfeel and	a-20
Gfeel ask	a-4
Gfeel i	a-13
Gfeel that	a-9
Ghear <day>	a-6
Ghear <mark>	a-29
Ghear <name>	a-19
Ghear <number>	a-26
Ghear and	a-18
Ghear ask	a-13
Ghear because	a-9
Ghear i	a-19
Ghear paper	a-10
Ghear role	a-12
Ghear tell	a-19
Ghear that	a5
Ghear time	a-21
Ghear was	a-25
Ghear you	a-6
Ghush and	a-25
Ghush hear	a-21
Ghush i	a-12
Ghush tell	a-14
Gi <day>	a3
Gi <figure>	a-14
Gi <mark>	a-4
Gi <name>	a-6
Gi able	a-3
Gi and	a-4
Gi ask	a-8
Gi because	a5
Gi feel	a6
Gi hush	a3
Gi i	a-9
Gi mention	a-19
Gi moved	a-9
Gi no	a-18
Gi role	a7
Gi send	a-16
Gi talk	a-22
Gi tell	a3
Gi they	a-8
Gi time	a-13
Gi was	a-8
Gi way	a-19
Gi we	a8
Gi you	a-25
Gkin <mark>	a-17
Gkin <name>	a-19
Gkin <number>	a-7
Gkin able	a-4
Gkin and	a-14
Gkin ask	a-21
Gkin because	a-15
Gkin tell	a-7
Gkin that	a-10
Gkin they	a-16
Gkin was	a3
Gkin we	a4
Gmention able	a-5
Gmention and	a-14
Gmention i	a-5
Gmention tell	a-15
Gmention that	a-23
Gmention they	a-6
Gmoved <name>	a-18
Gmoved able	a-25
Gmoved and	a-17
Gmoved because	a-12
Gmoved doubt	a-20
Gmoved feel	a-10
Gmoved i	a-6
Gmoved kin	a-12
Gmoved moved	a-16
Gmoved no	a-3
Gmoved role	a-28
Gmoved talk	a-18
Gmoved tell	a-7
Gmoved that	a-30
Gmoved was	a5
Gmoved way	a-21
Gno <mark>	a-8
Gno <name>	a-16
Gno <number>	a4
Gno and	a-8
Gno ask	a-17
Gno because	a8
Gno doubt	a-10
Gno hear	a-17
Gno i	a-27
Gno tell	a-5
Gno that	a-24
Gno they	a-19
Gpaper <day>	a4
Gpaper because	a-12
Gpaper hear	a-11
Gpaper i	a3
Gpaper moved	a-4
Gpaper no	a-15
Gpaper role	a-10
Gpaper send	a-8
Gpaper talk	a15
Gpaper that	a-3
Gpaper time	a5
Gpaper was	a-4
Gpay <number>	a-12
Gpay and	a-8
Gpay paper	a-8
Gpay that	a-15
Gpay they	a-15
Gpay was	a5
Grole <mark>	a-17
Grole <name>	a-24
Grole <number>	a8
Grole able	a-5
Grole and	a-7
Grole ask	a-11
Grole doubt	a-9
Grole hear	a-27
Grole i	a-8
Grole moved	a-22
Grole role	a-20
Grole send	a5
Grole talk	a-9
Grole tell	a-6
Grole they	a-15
Grole was	a-4
Grole way	a-39
Gsend <mark>	a-25
Gsend <number>	a-8
Gsend and	a-24
Gsend hear	a-24
Gsend i	a4
Gsend no	a-9
Gsend paper	a-8
Gsend send	a-27
Gsend that	a-7
Gsend they	a-20
Gsend was	a-9
Gtalk <name>	a-26
Gtalk <number>	a-9
Gtalk and	a-15
Gtalk because	a-9
Gtalk doubt	a3
Gtalk hear	a-12
Gtalk paper	a-16
Gtalk role	a-23
Gtalk talk	a-13
Gtalk they	a-4
Gtalk was	a5
Gtell <name>	a-9
Gtell <number>	a-8
Gtell and	a-4
Gtell ask	a-24
Gtell because	a-24
Gtell doubt	a-3
Gtell hear	a14
Gtell i	a-26
Gtell moved	a4
Gtell no	a-9
Gtell paper	a-20
Gtell send	a-7
Gtell talk	a-3
Gtell that	a-20
Gtell they	a-13
Gtell time	a-18
Gtell was	a-18
Gtell we	a-12
Gtell you	a-22
Gthat <mark>	a-13
Gthat <name>	a-3
Gthat <number>	a-14
Gthat able	a-15
Gthat and	a-17
Gthat ask	a-24
Gthat because	a-27
Gthat doubt	a9
Gthat hear	a-11
Gthat i	a-3
Gthat kin	a-31
Gthat mention	a-9
Gthat no	a-12
Gthat paper	a-28
Gthat send	a-18
Gthat tell	a-17
Gthat that	a-9
Gthat they	a-6
Gthat time	a-14
Gthat was	a-7
Gthat way	a-15
Gthat we	a-16
Gthat you	a-16
Gthey <day>	a6
Gthey <figure>	a-17
Gthey <mark>	a-16
Gthey <month>	a-5
Gthey <name>	a-6
Gthey and	a-15
Gthey ask	a-29
Gthey because	a-6
Gthey doubt	a-16
Gthey feel	a-15
Gthey hear	a-21
Gthey hush	a-9
Gthey i	a-33
Gthey mention	a6
Gthey moved	a-15
Gthey paper	a6
Gthey pay	a-5
Gthey role	a-11
Gthey talk	a-10
Gthey tell	a-3
Gthey that	a-6
Gthey they	a-5
Gthey was	a-3
Gthey way	a7
Gthey we	a-17
Gtime <number>	a-7
Gtime and	a-18
Gtime ask	a-13
Gtime because	a-12
Gtime that	a-19
Gtime they	a-8
Gtime time	a-15
Gtime was	a-8
Gwas <figure>	a3
Gwas <name>	a-26
Gwas <number>	a-6
Gwas able	a-16
Gwas and	a-3
Gwas ask	a-8
Gwas because	a-6
Gwas feel	a-15
Gwas hear	a8
Gwas hush	a-13
Gwas moved	a-11
Gwas no	a-6
Gwas paper	a-16
Gwas role	a4
Gwas send	a-20
Gwas talk	a-23
Gwas tell	a-17
Gwas that	a-16
Gwas they	a-14
Gwas was	a-5
Gwas way	a7
Gwas you	a4
Gway <figure>	a-11
Gway <number>	a-12
Gway and	a-3
Gway because	a-18
Gway doubt	a-7
Gway i	a-32
Gway kin	a-7
Gway that	a-9
Gway they	a-3
Gway was	a-4
Gway way	a-3
Gwe <number>	a-18
Gwe and	a5
Gwe i	a-14
Gwe tell	a-7
Gwe that	a-24
Gwe was	a-3
Gyou doubt	a-4
Gyou hear	a-31
Gyou i	a-13
Gyou that	a-18
Gyou they	a-14
H 	a3
H <figure>	a-8
H <mark>	a-13
H <month>	a-5
H <name>	a-6
H <name>'s	a-12
H able	a-6
H and	a-3
H ask	a-14
H because	a-5
H doubt	a-13
H feel	a-10
H hear	a-14
H i	a-17
H kin	a-5
H mention	a11
H moved	a-16
H no	a-3
H role	a-17
H send	a-6
H talk	a-7
H tell	a3
H that	a-13
H they	a-5
H time	a-6
H was	a-11
H way	a-4
H we	a-18
H you	a-9
H<figure> 	a-7
H<mark> 	a-11
H<mark> <name>	a-7
H<month> 	a-13
H<name> 	a-7
H<name> <name>	a-4
H<name> and	a-11
H<name> ask	a-6
H<name> tell	a-9
H<name> they	a-12
H<name> was	a-7
H<name>'s 	a-13
H<number> 	a4
H<number> able	a-6
H<number> and	a-24
H<number> paper	a6
H<number> time	a12
Hable 	a-13
Hable and	a-11
Hand 	a-31
Hand <name>	a-8
Hand and	a-19
Hand doubt	a-17
Hand hush	a-6
Hand i	a-25
Hand role	a-10
Hand tell	a-4
Hand that	a-21
Hand they	a-12
Hand was	a-7
Hand we	a-11
Hask 	a-21
Hask <number>	a-19
Hask i	a-10
Hask that	a-25
Hask they	a-4
Hbecause 	a-5
Hbecause i	a-13
Hbecause that	a-27
Hbecause they	a-9
Hdoubt 	a-8
Hdoubt <number>	a-17
Hdoubt because	a-25
Hdoubt i	a-20
Hdoubt moved	a-11
Hdoubt role	a-16
Hdoubt talk	a-10
Hdoubt tell	a-15
Hdoubt that	a-20
Hdoubt was	a5
Hfeel 	a-18
Hhear 	a4
Hhear i	a-14
Hhear that	a-20
Hhear they	a10
Hhush 	a-5
Hi able	a11
Hi and	a-3
Hi ask	a-13
Hi because	a3
Hi doubt	a7
Hi i	a16
Hi kin	a3
Hi no	a8
Hi paper	a-7
Hi send	a-18
Hi talk	a-5
Hi tell	a-15
Hi that	a-13
Hi they	a-5
Hi was	a7
Hkin 	a-15
Hkin was	a-6
Hmention 	a-26
Hmention that	a-4
Hmoved 	a-7
Hmoved because	a-7
Hmoved i	a-8
Hmoved that	a-9
Hmoved was	a-8
Hno 	a-10
Hpaper 	a-5
Hpaper and	a-7
Hpaper i	a-8
Hpaper paper	a-10
Hpaper they	a-20
Hpay 	a-25
Hrole 	a-6
Hrole <name>	a-15
Hrole i	a-33
Hsend i	a-17
Hsend they	a-23
Htalk 	a-3
Htalk i	a-10
Htalk that	a-12
Htalk they	a-10
Htell 	a-23
Htell i	a-9
Htell talk	a-5
Htell they	a-11
Hthat <name>	a-20
Hthat <number>	a-8
Hthat and	a-18
Hthat because	a-7
Hthat moved	a-9
Hthat tell	a-9
Hthat they	a-9
Hthat was	a6
Hthey <number>	a-6
Hthey and	a-10
Hthey ask	a-18
Hthey doubt	a-4
Hthey hear	a-25
Hthey i	a-9
Hthey kin	a-4
Hthey moved	a-20
Hthey tell	a-14
Hthey was	a-22
Htime 	a-16
Hwas 	a-13
Hwas <name>	a-4
Hwas <number>	a-6
Hwas ask	a-5
Hwas doubt	a-17
Hwas i	a-13
Hwas tell	a-5
Hwas that	a-11
Hwas they	a-20
Hwas was	a-19
Hway 	a-11
Hway and	a-19
Hyou 	a8
Hyou hear	a-10
I 	a-9
I <day>	a-21
I <figure>	a-14
I <mark>	a-14
I <month>	a-13
I <name>	a-11
I <name>'s	a-14
I <number>	a-3
I able	a-11
I and	a-32
I ask	a-24
I doubt	a-9
I feel	a-24
I hush	a-4
I i	a-6
I kin	a-14
I mention	a-3
I moved	a-33
I no	a-5
I paper	a-10
I pay	a-27
I role	a-9
I send	a-13
I talk	a-27
I tell	a-32
I they	a-20
I time	a-18
I was	a-28
I way	a-30
I we	a-14
I<day> 	a-4
I<figure> 	a-5
I<mark> 	a9
I<mark> <name>	a-13
I<name> 	a-8
I<name> <name>	a-17
I<name> and	a-9
I<name> ask	a-5
I<name> tell	a-12
I<name> they	a-23
I<name> was	a-7
I<name>'s 	a-22
I<number> 	a-20
I<number> able	a-14
I<number> and	a-9
I<number> paper	a-15
I<number> time	a-11
Iable 	a-21
Iable and	a-6
Iand 	a5
Iand <name>	a-13
Iand and	a-12
Iand doubt	a-15
Iand i	a6
Iand tell	a-12
Iand that	a-14
Iand was	a-5
Iand we	a-3
Iask <number>	a15
Iask i	a-11
Iask that	a-14
Iask they	a-5
Ibecause 	a7
Ibecause i	a9
Ibecause that	a12
Ibecause they	a-19
Idoubt <number>	a-20
Idoubt because	a-20
Idoubt i	a3
Idoubt moved	a-11
Idoubt role	a-25
Idoubt talk	a-16
Idoubt tell	a-7
Idoubt that	a-13
Idoubt was	a-15
Ifeel 	a-20
Ihear 	a-19
Ihear i	a10
Ihear that	a-34
Ihear they	a-30
Ihush 	a-26
Ii 	a-8
Ii able	a-16
Ii and	a-14
Ii ask	a-15
Ii because	a-24
Ii doubt	a-25
Ii hear	a7
Ii i	a-22
Ii kin	a-18
Ii no	a-23
Ii paper	a-9
Ii send	a7
Ii talk	a-11
Ii tell	a-13
Ii that	a-16
Ii they	a12
Ii was	a-8
Ikin 	a-25
Ikin was	a-15
Imention 	a13
Imention that	a-13
Imoved 	a-14
Imoved and	a-19
Imoved because	a-24
Imoved i	a9
Imoved that	a-13
Imoved was	a-17
Ino 	a-13
Ipaper 	a-20
Ipaper and	a-10
Ipaper paper	a-22
Ipay 	a-21
Irole 	a-16
Irole and	a-6
Irole i	a-3
Irole was	a-8
Isend i	a-8
Isend they	a-16
Italk 	a9
Italk i	a10
Italk they	a9
Itell 	a3
Itell i	a13
Itell talk	a-9
Itell they	a10
Ithat <name>	a10
Ithat and	a-12
Ithat because	a-18
Ithat doubt	a-23
Ithat moved	a-4
Ithat that	a-4
Ithat they	a3
Ithat was	a-24
Ithey 	a-4
Ithey <number>	a-18
Ithey able	a-14
Ithey and	a-19
Ithey ask	a-12
Ithey doubt	a-19
Ithey hear	a-24
Ithey i	a10
Ithey kin	a-15
Ithey moved	a-21
Ithey tell	a-17
Ithey was	a-13
Ithey way	a-18
Iwas <name>	a8
Iwas doubt	a4
Iwas i	a5
Iwas tell	a-11
Iwas they	a-13
Iwas was	a-8
Iway 	a-31
Iway and	a-15
Iwe 	a-9
Iyou 	a-14
Iyou hear	a-16
J  	a-5
J  <day>	a-23
J  <figure>	a-33
J  <mark>	a-13
J  <month>	a-21
J  <name>	a-8
J  able	a-3
J  ask	a-28
J  because	a-4
J  doubt	a-15
J  feel	a5
J  hear	a6
J  i	a-9
J  kin	a8
J  mention	a-13
J  moved	a4
J  no	a-6
J  pay	a-4
J  role	a-13
J  send	a-3
J  talk	a-15
J  tell	a-20
J  that	a-3
J  time	a-6
J  was	a5
J  we	a-25
J  you	a-17
J <day> 	a-8
J <mark> 	a-12
J <name> 	a-36
J <name> ask	a-6
J <name> tell	a-15
J <name> was	a-16
J <number> able	a-3
J <number> and	a-16
J <number> time	a-5
J able 	a7
J and 	a-3
J and <name>	a-19
J and and	a-18
J and doubt	a-24
J and i	a-19
J and tell	a-12
J and they	a-12
J ask 	a-15
J ask i	a-10
J ask that	a-12
J because 	a-15
J because i	a-17
J because that	a-10
J because they	a-7
J doubt 	a-4
J hear 	a-12
J hear i	a-13
J hush 	a6
J i 	a-11
J i able	a-12
J i and	a-7
J i ask	a-11
J i because	a-15
J i doubt	a-22
J i kin	a-20
J i moved	a5
J i paper	a-15
J i tell	a-14
J i was	a-16
J mention 	a12
J no 	a-7
J paper and	a-4
J paper i	a-24
J paper paper	a-9
J pay 	a-8
J role <name>	a-24
J send 	a-3
J talk 	a3
J talk i	a-23
J talk that	a-16
J talk they	a-27
J tell 	a-10
J tell i	a-7
J tell that	a-6
J tell they	a-10
J that doubt	a-26
J that i	a-19
J that moved	a-16
J that that	a-11
J that they	a-30
J that was	a-19
J they 	a-6
J they ask	a-18
J they doubt	a-24
J they hear	a-5
J they i	a-6
J they kin	a8
J they tell	a-22
J they was	a11
J time 	a-20
J was 	a-3
J was <number>	a-25
J was i	a-19
J way 	a-3
J we 	a-16
J you 	a4
J<day>  	a-27
J<figure>  	a-8
J<mark>  	a-23
J<mark> <name> 	a-5
J<name>  i	a-15
J<name>  that	a-13
J<name> <name> 	a-7
J<name> ask 	a-5
J<name> tell 	a-6
J<name> they 	a-12
J<name> was 	a-5
J<number>  	a-12
J<number>  and	a-25
J<number>  i	a5
J<number>  they	a-13
J<number> able 	a-10
Jable  	a-10
Jable  that	a9
Jand  	a-26
Jand  <name>	a-5
Jand  i	a-7
Jand  role	a-7
Jand  that	a-4
Jand  they	a-5
Jand <name> 	a-7
Jand and 	a-19
Jand doubt 	a-13
Jand hush 	a-6
Jand i 	a-14
Jand that 	a-11
Jand they 	a-7
Jand they tell	a-7
Jask  	a-12
Jask  i	a-6
Jask i 	a-10
Jask that i	a-18
Jask they 	a-4
Jbecause  	a-9
Jbecause i 	a-11
Jbecause i kin	a-9
Jbecause that 	a-6
Jbecause they 	a-9
Jdoubt  <number>	a-10
Jdoubt  i	a-16
Jdoubt  that	a-17
Jdoubt  they	a8
Jdoubt i 	a-10
Jdoubt tell 	a-13
Jdoubt that i	a-15
Jfeel  	a-18
Jhear  	a-12
Jhear i 	a-14
Jhush  	a-6
Ji  <number>	a5
Ji  able	a20
Ji  doubt	a6
Ji  i	a-13
Ji  kin	a5
Ji  moved	a13
Ji  role	a4
Ji  send	a-14
Ji  that	a-8
Ji  they	a-20
Ji  was	a-22
Ji able 	a8
Ji and 	a8
Ji because i	a-9
Ji kin 	a11
Ji moved 	a-17
Ji paper 	a-6
Ji talk 	a-5
Ji tell 	a-14
Ji they 	a-5
Ji was 	a9
Ji was <number>	a4
Jkin  they	a-16
Jkin was 	a-4
Jmention  	a-21
Jmoved  	a-11
Jmoved  because	a-5
Jmoved  i	a4
Jmoved because i	a-5
Jno  	a-4
Jpaper  	a-6
Jpaper  i	a-4
Jpaper and 	a-18
Jpaper i 	a-18
Jpay  	a-21
Jrole  	a4
Jrole i 	a-14
Jsend  	a6
Jsend  paper	a-22
Jsend i 	a-10
Jtalk  	a-6
Jtalk i 	a-8
Jtalk that 	a-12
Jtalk they 	a-11
Jtell  	a-14
Jtell  talk	a-6
Jtell i 	a-5
Jtell talk 	a-5
Jtell they 	a-11
Jtell they i	a-5
Jthat  	a-5
Jthat  i	a-20
Jthat  that	a-22
Jthat  they	a-5
Jthat doubt 	a8
Jthat i 	a4
Jthat i able	a5
Jthat i doubt	a-13
Jthat moved 	a-5
Jthat moved i	a-20
Jthat was 	a-6
Jthey  	a-4
Jthey  and	a5
Jthey  hear	a9
Jthey  i	a-12
Jthey  that	a8
Jthey  they	a4
Jthey ask 	a-15
Jthey ask i	a-5
Jthey i 	a-9
Jthey kin 	a5
Jthey moved 	a-15
Jthey tell 	a-11
Jthey tell i	a-4
Jthey was 	a-21
Jtime  	a-15
Jwas  	a-11
Jwas  <name>	a-5
Jwas  i	a-9
Jwas  talk	a-5
Jwas <number> 	a-6
Jwas i 	a-8
Jwas they 	a-11
Jway  	a-19
a+	a6
a<day>	a-8
a<figure>	a-16
a<mark>	a7
a<month>	a-8
a<name>	a-10
a<name>'s	a-30
a<number>	a-8
a>	a20
aa	a-15
aabout	a29
aagain	a16
aall	a-7
aalso	a-11
aam	a-22
aan	a-34
aanything	a-5
aare	a-28
aas	a-3
aasked	a-8
aat	a-6
aaway	a7
aback	a9
abe	a-9
abecause	a29
abeen	a12
abefore	a-25
abeing	a-28
abit	a-11
aboard	a-8
abook	a-14
aboth	a-33
abox	a-21
abring	a7
abrought	a4
abuilt	a-10
abus	a-19
abut	a9
aby	a-8
acalled	a-15
acame	a-19
acan	a-12
acan't	a-9
acard	a-30
acause	a19
acertificate	a-4
achildren	a-7
aclass	a-21
acome	a-8
acopy	a-22
acould	a-21
acut	a-25
aday	a-26
adid	a-19
adidn't	a-13
ado	a6
adoctor	a-11
adoes	a-21
adon't	a-18
adone	a-31
adr	a-12
aeach	a-20
aelse	a-15
aenough	a-9
aever	a-14
aevery	a-23
afamily	a-14
afather	a-11
afelt	a-23
afirst	a-25
afloor	a13
afor	a7
aforget	a-7
aforgot	a7
aform	a-34
aforty	a-22
afrom	a-28
afull	a-16
agave	a-18
aget	a8
agoes	a-6
agoing	a-5
agood	a4
agot	a-7
ahad	a-5
ahalf	a-27
ahand	a-18
ahas	a-5
ahave	a11
ahaving	a10
ahe's	a-20
ahear	a-19
aheart	a-23
aher	a-4
ahim	a7
ahis	a-14
ahold	a-12
ahome	a6
ahours	a11
ahow	a-11
ahundred	a-14
ai	a-11
ai'd	a-19
ai'm	a-27
ai've	a-24
aif	a10
ain	a5
ainto	a13
ais	a25
ait's	a16
aive	a-30
ajob	a-14
ajust	a-25
akept	a-23
akids	a-12
aknow	a7
alast	a-31
alaughed	a-13
alearned	a-6
aleft	a-18
alet	a-27
aletter	a5
alevel	a-25
alicence	a-18
alist	a-9
alittle	a-12
alook	a-12
alost	a-21
amade	a-3
amake	a-15
aman	a-5
ami	a-30
amine	a-7
amonth	a-11
amonths	a-13
amore	a4
amorning	a-9
amother	a-6
amr	a-12
amrs	a-17
ams	a-26
amust	a-32
amy	a-17
amyself	a-28
aname	a-17
anearly	a-7
aneed	a22
aneeds	a7
anever	a-21
anew	a-10
anext	a-19
anight	a-4
anineteen	a-19
ano	a-32
anobody	a-17
anot	a-13
anothing	a-9
anow	a-6
anumber	a-11
aoff	a-14
aoh	a-35
aold	a-35
aon	a8
aonce	a-26
aopened	a-23
aour	a-21
aout	a5
aover	a6
aown	a-18
apage	a-27
apaper	a-18
apeople	a-16
aphone	a-22
aplace	a-21
aplease	a-22
aput	a-19
aread	a-19
arecord	a-8
aright	a-26
aroom	a-18
around	a-19
arun	a-21
asaid	a11
asame	a-8
asample	a-5
asaying	a10
asays	a-5
aschool	a-11
asecond	a-20
asee	a7
asend	a10
ashe	a-10
ashe'd	a-12
ashe's	a-20
ashould	a-22
ashowed	a-30
aside	a-26
asign	a-6
asister	a-9
asmall	a-11
aso	a-20
asomebody	a-19
asomeone	a-8
asomething	a5
asomewhere	a9
aspeak	a-16
astarted	a16
astill	a-27
astory	a-23
astraight	a-3
atake	a-14
atalked	a-22
ateam	a-16
atell	a-17
atelling	a-8
atest	a-25
athan	a-7
athat	a6
athat's	a-21
athe	a-7
atheir	a-23
athen	a-18
athere	a-4
athere's	a-3
athey	a-18
athey're	a-19
athing	a-9
athink	a4
athirty	a-16
athis	a-15
athose	a-14
athrough	a8
aticket	a-19
atill	a-28
ato	a3
atold	a-22
atoo	a-13
atook	a-24
atwenty	a-11
auh	a7
auncle	a-12
aunder	a-30
aup	a15
aus	a18
aused	a-17
avery	a-27
awall	a-16
awants	a29
awas	a12
awe	a-31
awell	a10
awent	a-20
awere	a8
awhat	a-20
awhen	a-13
awhich	a-17
awhile	a4
awho	a-4
awhole	a-10
awill	a-6
awith	a5
awithout	a7
awork	a-27
awould	a-20
awrite	a5
ayear	a-27
ayears	a8
ayou	a-7
ayour	a-22
b+	a-27
b<mark>	a-18
b<month>	a-14
b<name>'s	a-14
b<number>	a8
b>	a-26
ba	a10
babout	a-27
bafter	a-20
bagain	a-37
balso	a-26
bam	a-19
ban	a4
band	a-14
banything	a-24
bare	a-30
bas	a-30
basked	a-13
bat	a-4
baway	a-18
bback	a-24
bbe	a-24
bbecause	a-31
bbeen	a-27
bbefore	a-20
bbeing	a3
bbit	a-11
bboth	a7
bbox	a-16
bbring	a-30
bbrought	a-30
bbuilt	a5
bbus	a-4
bbut	a-20
bby	a-9
bcalled	a-16
bcame	a8
bcan	a-12
bcan't	a-11
bcard	a-21
bcause	a-26
bcertificate	a-29
bchildren	a-15
bclass	a-15
bcopy	a-31
bcould	a-3
bday	a-18
bdid	a-17
bdidn't	a-15
bdo	a4
bdoctor	a-15
bdoes	a-23
bdon't	a-29
bdone	a-19
bdown	a-24
bdr	a-16
beach	a-12
belse	a-16
benough	a-7
bever	a-18
bfather	a-23
bfelt	a-19
bfirst	a-11
bfloor	a-23
bfor	a-29
bforget	a-16
bforgot	a-9
bform	a-11
bfound	a-5
bfrench	a-10
bfrom	a-18
bfull	a-9
bgave	a-15
bget	a-18
bgo	a-15
bgoes	a-12
bgoing	a-21
bgood	a-31
bgot	a-5
bhand	a-7
bhas	a-16
bhave	a-17
bhaving	a-10
bhe	a-13
bhe's	a-4
bheart	a-7
bher	a-9
bhim	a-14
bhold	a-18
bhome	a-20
bhours	a-11
bhow	a3
bhundred	a-11
bi	a-3
bi'd	a-11
bi'm	a6
bid	a6
bif	a-31
bin	a-8
binto	a-13
bis	a-10
bit	a-16
bit's	a-13
bive	a12
bkeeps	a6
bkept	a-13
bkids	a-14
bkitchen	a-28
bknow	a-18
blast	a-18
blearned	a7
bleft	a5
bletter	a-17
blicence	a-26
bliked	a-17
blist	a-7
blittle	a15
blook	a-22
blost	a-3
blove	a-14
bmake	a-15
bman	a-19
bme	a-10
bmention	a-13
bmi	a4
bmonth	a-6
bmonths	a-13
bmore	a-33
bmorning	a-5
bmother	a-15
bmr	a-14
bmrs	a-19
bms	a-14
bmust	a-23
bmy	a9
bmyself	a-27
bname	a-18
bnearly	a-4
bneed	a-4
bneeds	a-6
bnever	a-8
bnew	a-15
bnext	a-19
bnight	a-14
bnineteen	a-18
bno	a4
bnobody	a9
bnot	a-14
bnothing	a-19
bnow	a-9
bnumber	a-22
bof	a-17
boff	a-22
boh	a-12
bold	a-16
bon	a-20
bonce	a-15
bonly	a-3
bopened	a8
bought	a-7
bour	a3
bout	a-18
bover	a-27
bpaper	a4
bpeople	a-27
bplace	a-15
bplease	a-10
bread	a6
brecord	a-9
bright	a-11
broom	a-14
bround	a4
brun	a-11
bsaid	a-15
bsame	a-8
bsample	a-13
bsay	a-19
bsaying	a-17
bsays	a-16
bschool	a4
bsecond	a-12
bsee	a-14
bsend	a-27
bshe'd	a8
bshe's	a-10
bshould	a-19
bshowed	a-4
bside	a-11
bsign	a12
bsince	a-21
bsister	a-11
bsmall	a-10
bsomebody	a11
bsomeone	a-18
bsomething	a-20
bsomewhere	a-12
bspeak	a-7
bstill	a5
bstory	a7
bstraight	a-24
bsure	a-6
btake	a-9
btalk	a-13
btalked	a-7
bteam	a-12
btell	a-9
btelling	a-13
btest	a-18
bthan	a-23
bthat	a4
bthat's	a-18
bthe	a11
bthem	a-18
bthen	a-14
bthere	a-20
bthere's	a-23
bthey	a-17
bthing	a-25
bthink	a-15
bthirty	a-29
bthis	a-14
bthose	a-12
bthought	a-19
bthrough	a-27
bticket	a-21
btill	a-17
btime	a-12
bto	a-27
btold	a-8
btoo	a-25
btook	a-20
btwenty	a-12
buh	a-17
buncle	a-12
bunder	a-18
bup	a-34
bused	a-7
bvery	a-18
bwant	a-19
bwants	a-14
bwas	a-13
bway	a-17
bwe	a4
bwell	a-11
bwent	a-21
bwere	a-5
bwhen	a-5
bwhere	a-25
bwhether	a11
bwhich	a-19
bwhile	a-17
bwho	a-3
bwhole	a5
bwill	a-17
bwinter	a-12
bwith	a-19
bwithout	a-13
bword	a-17
bwork	a-16
bwould	a3
bwrite	a-22
byear	a-19
byears	a-22
byou	a-9
byour	a11
c+	a10
c<day>	a10
c<end>	a-17
c<figure>	a5
c<mark>	a-25
c<month>	a-5
c<name>	a-3
c<name>'s	a-11
c<number>	a-3
c>	a-28
ca	a-6
cabout	a-34
cafter	a-25
cagain	a-27
call	a-29
calso	a-8
cam	a3
can	a-4
canything	a-17
care	a-29
cas	a-10
casked	a-18
caway	a-15
cback	a11
cbe	a-7
cbecause	a-21
cbeen	a3
cbefore	a-26
cbeing	a5
cbook	a9
cboth	a-16
cbox	a16
cbring	a-22
cbrought	a-25
cbuilt	a-14
cbus	a-13
cbut	a-25
cby	a-6
ccalled	a12
ccame	a-20
ccan	a-5
ccan't	a-25
ccard	a4
ccause	a-12
ccertificate	a5
ccopy	a13
ccould	a-7
cday	a-3
cdidn't	a-11
cdo	a-18
cdoctor	a-18
cdoes	a-15
cdone	a-15
cdown	a-20
cdr	a-6
ceach	a-26
celse	a-14
cenough	a-15
cever	a7
cevery	a12
cfelt	a-18
cfloor	a-24
cfor	a-12
cforget	a-17
cforgot	a-13
cform	a-10
cfound	a3
cfrench	a11
cfrom	a-25
cgave	a-14
cget	a-10
cgo	a3
cgoes	a-17
cgoing	a-5
cgood	a-18
cgot	a3
chand	a10
chave	a-10
chaving	a-3
che	a-6
cheart	a-12
chim	a-18
chis	a-28
chome	a-23
chow	a-29
chundred	a-22
ci	a-13
ci'd	a-5
ci'm	a-5
ci've	a-3
cid	a-26
cif	a-19
cinto	a-25
cis	a-5
cit	a-45
cit's	a-24
cits	a-7
cive	a-23
cjust	a-19
ckeeps	a-22
ckept	a-9
ckids	a-20
ckitchen	a10
clast	a-7
clearned	a5
cleft	a-5
clet	a-24
cletter	a8
clevel	a-4
clicence	a-4
clike	a-22
cliked	a-9
clist	a-20
clittle	a8
clook	a-8
clove	a-14
cmade	a-3
cmake	a-3
cman	a-23
cme	a-20
cmention	a13
cmine	a-15
cmonth	a-8
cmonths	a-26
cmore	a-25
cmorning	a-14
cmother	a-5
cmr	a-27
cmrs	a-25
cmust	a-28
cmy	a-8
cmyself	a4
cname	a-3
cnearly	a-21
cneed	a-10
cneeds	a-10
cnew	a-13
cnext	a-15
cnobody	a-19
cnothing	a-12
cnow	a-21
cnumber	a-8
coff	a-31
coh	a-8
con	a-6
conce	a9
conly	a3
copened	a-20
cought	a-13
cour	a-14
cout	a-21
cown	a-16
cpaper	a-29
cpeople	a-22
cphone	a-12
cplace	a-3
cplease	a-12
cput	a-21
crecord	a-16
cright	a-13
croom	a-31
cround	a-17
crun	a-5
csaid	a-6
csame	a-10
csample	a7
csay	a-21
csaying	a-14
csays	a-13
cschool	a-9
csecond	a-23
csee	a-28
csend	a-17
cshe	a-11
cshe's	a-20
cshould	a-14
cside	a-25
csign	a-7
csince	a-6
csmall	a-5
cso	a-12
csomebody	a-21
csomething	a-14
csomewhere	a-11
cspeak	a13
cstarted	a3
cstill	a-9
cstory	a-7
cstraight	a-16
csure	a-22
ctake	a12
ctalk	a-15
ctalked	a-11
cteam	a-10
ctell	a-12
ctelling	a-4
ctest	a18
cthan	a-24
cthat	a-9
cthat's	a-13
cthe	a-3
ctheir	a-9
cthem	a-27
cthen	a-13
cthere	a-19
cthere's	a-9
cthey're	a-7
cthing	a-3
cthink	a-19
cthirty	a11
cthis	a-12
cthose	a-10
cthought	a-19
cticket	a-15
ctill	a-15
ctime	a4
cto	a-20
ctold	a-11
ctook	a-3
ctwenty	a16
cuh	a-19
cunder	a-25
cup	a-14
cvery	a-12
cwant	a-8
cwants	a-16
cway	a-22
cwe	a-15
cwell	a-19
cwent	a-11
cwere	a-20
cwhat	a-25
cwhen	a-24
cwhere	a-26
cwhether	a-19
cwhich	a-23
cwhile	a-21
cwho	a-7
cwhole	a-8
cwinter	a-13
cwith	a-7
cwithout	a-13
cword	a4
cwould	a8
cyear	a-9
cyears	a3
cyour	a-22
d<name> <name>	a-8
d<name> and	a-28
d<name> has	a3
d<name> is	a-42
d<name> was	a-43
d<number> and	a-14
d<number> hundred	a-14
d<number> in	a-15
d<number> of	a-33
d<number> years	a4
da <number>	a-22
da bit	a-28
da whole	a-5
dabout a	a-10
dabout the	a-21
dall the	a-18
dand <name>	a-22
dand a	a12
dand he	a-21
dand how	a-25
dand i	a-10
dand nobody	a-7
dand not	a-12
dand she	a-6
dand the	a5
dand then	a-8
das a	a-7
dat my	a-28
dat the	a-19
dbecause i	a-15
dbecause my	a-18
dby the	a-15
ddr <name>	a-17
de#0	a-21
de#1	a-25
de#2	a11
de#3	a8
de#4	a7
de#7	a-9
de#8	a-9
de#9	a-18
deE<figure>	a6
deE<mark>	a-8
deE<name>	a-6
deE<name>'s	a-13
deEable	a-7
deEand	a-6
deEask	a-25
deEfeel	a-3
deEhear	a-11
deEhush	a3
deEi	a-42
deEmention	a4
deEmoved	a-5
deEpay	a5
deEsend	a-4
deEtalk	a-19
deEtell	a-12
deEthat	a4
deEtime	a-24
deEwas	a-4
deEway	a-6
deEwe	a-17
deEyou	a-21
deF<day>	a-17
deF<figure>	a-3
deF<mark>	a-12
deF<month>	a-9
deF<name>	a4
deF<name>'s	a3
deF<number>	a-6
deFable	a-7
deFand	a9
deFask	a15
deFbecause	a-7
deFdoubt	a-7
deFfeel	a-7
deFhear	a3
deFhush	a-24
deFkin	a7
deFmention	a-27
deFno	a6
deFpaper	a-13
deFpay	a-6
deFsend	a-6
deFtalk	a-9
deFtell	a6
deFthat	a-9
deFthey	a-3
deFtime	a-12
deFwas	a-4
deFway	a-9
deFwe	a17
deFyou	a4
deG<day> they	a-9
deG<figure> <name>	a-5
deG<figure> that	a-5
deG<figure> they	a4
deG<figure> was	a-8
deG<mark> <name>	a-5
deG<mark> i	a-5
deG<mark> moved	a-14
deG<mark> they	a-18
deG<month> i	a-7
deG<name> <figure>	a-8
deG<name> <mark>	a-23
deG<name> <name>	a6
deG<name> <number>	a-31
deG<name> and	a-8
deG<name> ask	a-12
deG<name> doubt	a-16
deG<name> i	a-4
deG<name> moved	a-17
deG<name> no	a7
deG<name> role	a-17
deG<name> talk	a-21
deG<name> tell	a-31
deG<name> they	a-8
deG<name> was	a-16
deG<number> <name>	a-26
deG<number> <number>	a-13
deG<number> able	a-17
deG<number> and	a-26
deG<number> because	a-20
deG<number> i	a-17
deG<number> moved	a-20
deG<number> pay	a-18
deG<number> talk	a-16
deG<number> that	a-27
deG<number> they	a-22
deG<number> time	a-15
deG<number> was	a-3
deGable <number>	a-10
deGable and	a-19
deGable talk	a-23
deGable tell	a3
deGable that	a-8
deGable they	a3
deGable was	a5
deGand <name>	a-19
deGand <number>	a-16
deGand able	a-16
deGand and	a-24
deGand ask	a-7
deGand because	a-14
deGand doubt	a-22
deGand hush	a-18
deGand i	a-17
deGand kin	a-17
deGand moved	a-12
deGand no	a-8
deGand role	a-20
deGand talk	a-20
deGand tell	a-15
deGand they	a-33
deGand was	a-23
deGand way	a-11
deGand we	a-25
deGask and	a-8
deGask hear	a-13
deGask i	a-8
deGask that	a-15
deGask they	a-12
deGask you	a-7
deGbecause <figure>	a7
deGbecause and	a-13
deGbecause hush	a-13
deGbecause i	a-15
deGbecause kin	a-24
deGbecause they	a-23
deGbecause way	a-5
deGdoubt and	a-20
deGdoubt ask	a-8
deGdoubt i	a-6
deGdoubt moved	a7
deGdoubt role	a-4
deGdoubt tell	a9
deGdoubt they	a11
deGdoubt was	a-5
deGfeel that	a-9
deGhear and	a-15
deGhear ask	a-9
deGhear doubt	a-13
deGhear i	a-7
deGhear that	a-22
deGhear they	a-34
deGhush and	a-21
deGhush hear	a-15
deGhush moved	a-10
deGhush tell	a-5
deGi able	a-12
deGi and	a-19
deGi ask	a-5
deGi because	a-23
deGi doubt	a-22
deGi feel	a-10
deGi hear	a-25
deGi i	a-11
deGi kin	a-8
deGi moved	a-11
deGi no	a-14
deGi paper	a-22
deGi talk	a-18
deGi tell	a-12
deGi that	a-26
deGi they	a-19
deGi was	a-18
deGi we	a-17
deGkin <name>	a-20
deGkin able	a9
deGkin i	a-6
deGkin that	a-23
deGkin they	a-10
deGkin was	a-32
deGmoved and	a-10
deGmoved because	a-3
deGmoved i	a-16
deGmoved moved	a-14
deGmoved talk	a-26
deGmoved that	a-18
deGmoved they	a4
deGmoved was	a-20
deGno that	a-17
deGpaper <figure>	a8
deGpaper <number>	a4
deGpaper and	a-14
deGpaper because	a5
deGpaper i	a-19
deGpaper that	a9
deGpaper they	a-18
deGpay and	a-13
deGrole <name>	a-30
deGrole <number>	a4
deGrole and	a-26
deGrole i	a-22
deGrole moved	a-21
deGrole role	a-27
deGrole tell	a-17
deGrole that	a-12
deGrole they	a-8
deGrole was	a-23
deGsend hear	a-23
deGsend i	a-13
deGsend they	a-15
deGsend was	a-8
deGtalk <name>	a-7
deGtalk <number>	a-9
deGtalk doubt	a-11
deGtalk hear	a-12
deGtalk i	a-11
deGtalk paper	a-15
deGtalk role	a-23
deGtalk talk	a-25
deGtalk that	a10
deGtalk they	a-15
deGtalk was	a9
deGtell <name>	a-18
deGtell <number>	a-7
deGtell and	a-18
deGtell hear	a-12
deGtell i	a-13
deGtell talk	a-26
deGtell that	a-31
deGtell they	a-19
deGtell was	a-7
deGtell we	a-12
deGtell you	a-7
deGthat <name>	a3
deGthat able	a-20
deGthat because	a-15
deGthat i	a-21
deGthat kin	a-16
deGthat moved	a-13
deGthat no	a-16
deGthat paper	a5
deGthat role	a-20
deGthat talk	a-13
deGthat tell	a3
deGthat that	a-7
deGthat they	a-5
deGthat way	a-11
deGthat we	a-12
deGthat you	a-12
deGthey <mark>	a-18
deGthey able	a5
deGthey and	a-27
deGthey ask	a-14
deGthey doubt	a-11
deGthey hear	a-11
deGthey i	a-13
deGthey mention	a6
deGthey moved	a-4
deGthey no	a-7
deGthey paper	a11
deGthey pay	a-5
deGthey role	a-9
deGthey send	a6
deGthey talk	a-35
deGthey tell	a-28
deGthey they	a-3
deGthey was	a7
deGthey way	a11
deGtime and	a-10
deGtime i	a-6
deGtime that	a-6
deGtime they	a-18
deGtime was	a-8
deGwas <name>	a-12
deGwas and	a-27
deGwas ask	a-8
deGwas because	a-15
deGwas doubt	a-21
deGwas i	a-19
deGwas moved	a5
deGwas paper	a-16
deGwas send	a-16
deGwas talk	a-21
deGwas tell	a-14
deGwas that	a-15
deGwas they	a-18
deGwas was	a3
deGwas way	a-17
deGway <number>	a-20
deGway and	a-13
deGway because	a-16
deGway i	a-13
deGway that	a-23
deGway they	a-3
deGway was	a-6
deGway way	a-3
deGwe moved	a-27
deGwe tell	a-12
deGwe that	a-13
deGyou hear	a-5
deGyou that	a-7
deH 	a-4
deH <day>	a7
deH <figure>	a-11
deH <mark>	a-7
deH <name>	a-9
deH <number>	a-11
deH able	a-9
deH and	a-14
deH ask	a-7
deH doubt	a-10
deH hear	a-19
deH i	a-10
deH kin	a-8
deH moved	a-7
deH no	a-26
deH paper	a-7
deH role	a-7
deH send	a-14
deH talk	a-15
deH tell	a-24
deH that	a-7
deH they	a-5
deH time	a-13
deH was	a-39
deH way	a-4
deH we	a-11
deH<day> 	a-21
deH<figure> 	a-3
deH<mark> 	a-10
deH<mark> <name>	a-5
deH<name> 	a-15
deH<name> and	a-6
deH<name> tell	a-5
deH<name> they	a-11
deH<name> was	a-4
deH<number> 	a-21
deHable 	a-4
deHand 	a-17
deHand <name>	a-7
deHand and	a-5
deHand that	a-9
deHand they	a-10
deHask 	a-5
deHbecause 	a-18
deHbecause they	a-8
deHdoubt 	a-9
deHhear 	a-8
deHhush 	a-19
deHi that	a-7
deHi they	a-5
deHkin 	a-25
deHmoved 	a-23
deHno 	a-10
deHpaper 	a-32
deHrole 	a-4
deHrole <name>	a-4
deHsend 	a8
deHtalk 	a3
deHtell 	a-11
deHtell i	a-4
deHtell talk	a-5
deHtell they	a-9
deHthat they	a-4
deHthat was	a-9
deHthey kin	a-3
deHthey moved	a-17
deHthey tell	a-13
deHthey was	a-14
deHtime 	a-6
deHwas 	a-13
deHway 	a-4
deI 	a-8
deI <day>	a-10
deI <figure>	a-28
deI <mark>	a-15
deI <name>	a-9
deI <number>	a-24
deI able	a-5
deI and	a-19
deI ask	a-4
deI because	a4
deI feel	a-14
deI hear	a-36
deI i	a-21
deI kin	a-26
deI moved	a-21
deI no	a-21
deI paper	a-32
deI role	a-15
deI send	a-6
deI talk	a-37
deI tell	a-19
deI that	a10
deI they	a-16
deI time	a-8
deI was	a-16
deI way	a-25
deI we	a-4
deI<day> 	a-17
deI<figure> 	a-27
deI<mark> 	a3
deI<mark> <name>	a-7
deI<name> <name>	a-8
deI<name> and	a-9
deI<name> tell	a-12
deI<name> they	a-22
deI<name> was	a-7
deI<number> 	a-21
deIable 	a-20
deIand 	a-35
deIand <name>	a-5
deIand and	a-10
deIand i	a-9
deIand that	a-26
deIand they	a-6
deIask 	a-5
deIbecause 	a-35
deIbecause they	a-14
deIdoubt 	a-28
deIhear 	a-9
deIhush 	a-5
deIi 	a-8
deIi that	a-5
deIi they	a13
deIkin 	a-24
deImoved 	a-3
deIno 	a-13
deIpaper 	a-14
deIrole 	a-11
deIrole <name>	a-12
deIsend 	a-34
deItalk 	a18
deItell 	a6
deItell i	a-10
deItell talk	a-9
deItell that	a-7
deIthat 	a-11
deIthat they	a5
deIthat was	a-5
deIthey 	a-5
deIthey and	a-7
deIthey kin	a-12
deIthey moved	a-9
deIthey tell	a-16
deIthey was	a-5
deItime 	a-19
deIwas tell	a-9
deIway 	a-19
deIwe 	a-7
deJ  	a-10
deJ  <day>	a-18
deJ  <figure>	a-26
deJ  <mark>	a-28
deJ  <name>	a-8
deJ  <number>	a-27
deJ  able	a6
deJ  and	a-3
deJ  ask	a-7
deJ  because	a-10
deJ  doubt	a-6
deJ  hear	a4
deJ  i	a-21
deJ  moved	a3
deJ  paper	a-5
deJ  role	a-5
deJ  send	a-4
deJ  talk	a-9
deJ  tell	a-16
deJ  that	a-8
deJ  time	a-6
deJ  was	a-11
deJ <figure> 	a-18
deJ <mark> 	a-6
deJ <name> 	a-25
deJ <name> <name>	a11
deJ <name> tell	a-6
deJ <number> 	a-10
deJ able 	a-7
deJ and 	a-33
deJ and i	a-5
deJ ask 	a-7
deJ because 	a4
deJ because they	a-4
deJ doubt 	a-4
deJ hear 	a-19
deJ i 	a-5
deJ kin 	a-5
deJ send 	a-14
deJ talk 	a-9
deJ tell 	a-13
deJ that they	a-30
deJ they 	a-6
deJ they kin	a8
deJ they tell	a-10
deJ was 	a-21
deJ way 	a-3
deJ we 	a-10
deJ<mark>  	a-14
deJ<name>  	a-22
deJ<name> tell 	a-5
deJ<number>  	a-17
deJand  	a-15
deJand <name> 	a-5
deJand that 	a-5
deJand they 	a-5
deJask  	a-5
deJbecause  	a-19
deJbecause they 	a-8
deJdoubt  	a-34
deJhear  	a-8
deJhush  	a-16
deJi they 	a-5
deJkin  	a-9
deJmoved  	a-22
deJno  	a3
deJpaper  	a-27
deJsend  	a8
deJtalk  	a3
deJtell  	a-8
deJtell talk 	a-5
deJthat  	a-10
deJthat  they	a-5
deJthat they 	a4
deJthat was 	a-10
deJthey  	a-3
deJthey  they	a6
deJthey kin 	a5
deJthey moved 	a-14
deJthey tell 	a-10
deJthey tell i	a-4
deJthey was 	a-14
deJwas  	a-11
deJway  	a-13
dea<day>	a-17
dea<figure>	a-32
dea<mark>	a9
dea<month>	a-16
dea<name>	a-6
dea<name>'s	a-15
dea<number>	a-21
deaa	a-13
deaabout	a33
deaafter	a-16
deaall	a10
deaand	a-15
deaas	a-21
deaat	a-5
deabecause	a-22
deabefore	a-9
deabus	a-19
deaby	a-36
deacame	a-12
deacan	a-7
deaday	a-20
deadoes	a-20
deadown	a-9
deadr	a-12
deaevery	a-19
deafirst	a-14
deafrom	a-22
deagoes	a5
deagot	a-3
deahad	a-13
deahas	a5
deahe	a4
deahe's	a-17
deaher	a-15
deahim	a-3
deahis	a-11
deahow	a-4
deai	a-17
deain	a-17
deainto	a13
deait	a-14
deakids	a-10
dealast	a-18
dealike	a-9
deame	a3
deamore	a11
deaof	a10
deaoff	a-21
deaold	a-15
deaon	a14
deaonly	a-17
deaout	a11
deaown	a-7
deapeople	a-12
dearoom	a-10
deasame	a-17
deaschool	a-6
deashe	a-12
deashowed	a-26
deaside	a-13
deaso	a-19
deastarted	a11
deastill	a-9
deatalked	a-22
deatelling	a-8
deathat	a-7
deathe	a-20
deatheir	a-24
deathem	a-19
deathen	a-23
deathere	a-17
deathey	a-7
deathing	a5
deathis	a-22
deato	a3
deatold	a-24
deatook	a-16
deaup	a6
deawas	a5
deawe	a-23
deawent	a-14
deawhat	a9
deawhen	a-25
deawhere	a-3
deawhich	a-22
deawhile	a-7
deawho	a-10
deawhole	a-8
deayou	a-29
deb<day>	a-21
deb<figure>	a-7
deb<mark>	a-10
deb<name>	a-14
deb<name>'s	a-21
deb<number>	a-12
deba	a3
debabout	a-26
debafter	a-6
deball	a-4
deband	a-17
debas	a-8
debat	a-20
debback	a-16
debbecause	a-11
debbefore	a-5
debbus	a-4
debcame	a8
debcan	a-13
debday	a-11
debdoes	a-17
debdr	a-11
debevery	a4
debfirst	a-26
debfor	a-16
debfrom	a-13
debgoes	a-5
debgot	a-22
debhad	a-28
debhas	a-15
debhe	a-12
debhe's	a-7
debhim	a-19
debhis	a4
debhow	a5
debin	a-24
debinto	a-13
debis	a-35
debit	a-24
debkeeps	a6
debkids	a-7
deblast	a-8
deblike	a-10
debme	a-17
debnight	a-8
debnobody	a-16
debof	a-16
deboff	a-14
debold	a-8
debon	a-15
debonly	a-29
debout	a-10
debover	a-15
debown	a-23
debpeople	a-26
debroom	a-11
debsame	a-5
debschool	a9
debshe	a-10
debshowed	a-4
debso	a3
debstill	a-22
debtalked	a-7
debtelling	a-13
debthat	a-14
debtheir	a5
debthem	a-12
debthen	a-7
debthere	a-14
debthey	a-12
debthing	a-21
debthis	a-5
debtime	a-11
debto	a-15
debtold	a-5
debtook	a-20
debup	a-15
debwas	a-32
debwe	a-9
debwent	a-18
debwhat	a-29
debwhere	a-25
debwhich	a-18
debwhile	a-17
debwho	a-18
debwhole	a-16
debwith	a-10
debyou	a-20
dec<day>	a11
dec<figure>	a-14
dec<mark>	a-7
dec<name>	a-7
dec<number>	a4
deca	a-4
decabout	a-26
decafter	a-4
decall	a-11
decand	a-9
decas	a-18
decat	a-16
decback	a-15
decbecause	a-13
decbefore	a-7
decbus	a-9
decby	a-5
deccame	a-12
decdoes	a-23
decdr	a-6
decevery	a8
decfirst	a-8
decfor	a-15
decfrom	a-33
decgot	a-26
dechad	a8
deche	a-5
decher	a-10
dechim	a-14
dechis	a-26
dechow	a-20
deci	a-21
decin	a-29
decinto	a-23
decis	a-24
decit	a-15
decit's	a-25
deckeeps	a-22
deckids	a-19
declast	a-19
declike	a-10
decmade	a-10
decme	a-8
decmy	a-4
decnight	a9
decnobody	a-20
decof	a-7
decoff	a-25
decon	a-13
deconly	a-19
decout	a-12
decover	a12
decown	a-23
decpeople	a-18
decroom	a-29
decsame	a-18
decschool	a-5
decshe	a-10
decso	a-13
decstarted	a12
decstill	a-10
dectalked	a-8
dectelling	a-4
decthat	a3
decthe	a-6
dectheir	a-5
decthem	a-21
decthen	a-13
decthing	a-25
decthis	a-9
decto	a-4
dectold	a-4
dectook	a-13
decup	a-6
decwas	a-28
decwe	a-8
decwent	a-14
decwhat	a-14
decwhen	a-19
decwhere	a-26
decwhich	a-23
decwhile	a-20
decwho	a-18
decwhole	a-33
decwith	a-23
decyou	a19
ded<mark> <name>	a-4
ded<name> <name>	a-6
ded<name> and	a-23
ded<name> was	a-31
dedabout the	a-18
dedand <name>	a-13
dedand i	a-6
dedand the	a14
dedat the	a-7
deddr <name>	a-17
dedfor the	a-10
dedfrom the	a-8
dedhad a	a-16
dedhow she	a-15
dedin a	a-8
dedin the	a-20
dedit was	a-12
dedmr <name>	a-11
dedof a	a-8
dedof the	a-17
dedon about	a6
dedon the	a-13
dedout of	a-22
dedshowed me	a8
dedthe first	a-5
dedthe old	a-14
dedto the	a-11
dedtold me	a-7
dedup the	a-13
dedwith a	a-6
dedwith the	a-13
dee<mark> <name>	a-5
dee<name> and	a-4
dee<name> was	a-4
deeabout the	a-13
deeand <name>	a-5
deeand the	a-4
deeat the	a-8
deedr <name>	a-7
deefor the	a-10
deefrom the	a-5
deehad a	a-25
deein a	a-7
deein the	a-13
deeit was	a-9
deeof a	a-7
deeof the	a-7
deeon about	a-5
deeon the	a-7
deeout of	a-6
deetelling me	a-4
deethe first	a-5
deethe old	a3
deeto the	a-7
deewith a	a-5
deewith the	a-4
deg<mark> <name>	a-7
deg<name> <name>	a-8
deg<name> was	a-4
degabout the	a17
degand <name>	a-5
degand i	a-9
degand the	a5
degat the	a-31
degdr <name>	a-8
degfor the	a-23
degfrom the	a-10
degin the	a-10
degit was	a-5
degof the	a4
degon about	a-16
degon the	a-5
degout of	a-9
degshowed me	a-3
degtelling me	a-5
degthe first	a-10
degthe old	a-7
degto the	a-11
degtold me	a-5
degwith a	a-15
degwith the	a-4
deh<base> <base>	a9
deh<base> <long>	a-9
deh<base> <past>	a-7
deh<base> <who>	a-13
deh<base> and	a-12
deh<base> for	a-6
deh<base> in	a-8
deh<base> of	a5
deh<base> on	a-18
deh<base> the	a-14
deh<ed> <long>	a-11
deh<figure> <long>	a-14
deh<ing> <long>	a6
deh<ing> <who>	a-28
deh<ing> a	a5
deh<ing> me	a-4
deh<ing> the	a10
deh<long> <figure>	a-9
deh<long> <long>	a-7
deh<long> <mark>	a-8
deh<long> <name>	a-30
deh<long> <number>	a-26
deh<long> <past>	a-8
deh<long> <third>	a-12
deh<long> <who>	a-9
deh<long> a	a-22
deh<long> and	a6
deh<long> at	a-12
deh<long> by	a3
deh<long> for	a-18
deh<long> from	a-17
deh<long> i	a-5
deh<long> in	a-14
deh<long> it	a-10
deh<long> of	a-4
deh<long> on	a-5
deh<long> so	a-5
deh<long> that	a10
deh<long> to	a-12
deh<long> who	a-12
deh<long> with	a-8
deh<ly> <long>	a5
deh<mark> <name>	a-5
deh<name> <long>	a-6
deh<name> <past>	a-12
deh<name> <third>	a-6
deh<name> <who>	a-10
deh<name> and	a-4
deh<past> <ing>	a-22
deh<past> <long>	a-10
deh<past> <past>	a-7
deh<past> a	a8
deh<past> for	a-21
deh<past> from	a-19
deh<past> in	a-16
deh<past> me	a-3
deh<past> of	a-24
deh<past> out	a-9
deh<past> the	a3
deh<past> to	a5
deh<past> up	a-26
deh<past> with	a-5
deh<third> <ing>	a-15
deh<third> <long>	a7
deh<third> <past>	a-10
deh<third> a	a-4
deh<third> the	a-3
deh<third> to	a-16
deh<who> <base>	a4
deh<who> <long>	a-23
deh<who> <past>	a-5
deh<who> <third>	a4
deha <ing>	a-7
deha <long>	a-3
dehand <long>	a-5
dehand <name>	a-5
dehand <past>	a-4
dehand the	a-4
dehat <long>	a-11
dehat the	a-8
dehby <long>	a-10
dehdr <name>	a-7
dehfor <long>	a-11
dehfor the	a-10
dehfrom the	a-5
dehher <long>	a13
dehhow <who>	a4
dehi <past>	a7
dehin <long>	a-8
dehin a	a-7
dehin the	a-13
dehit <long>	a-6
dehit <past>	a-12
dehme <long>	a-10
dehof <long>	a-13
dehof a	a-7
dehof the	a-7
dehold <long>	a-4
dehon <long>	a-10
dehon the	a-7
dehout of	a-6
dehso <who>	a-6
dehthat <past>	a-11
dehthat <third>	a-20
dehthat <who>	a-23
dehthe <base>	a-3
dehthe <ing>	a-10
dehthe old	a3
dehto <base>	a-12
dehto the	a-7
dehwho <past>	a-14
dehwith <long>	a-3
dehwith a	a-5
dehwith the	a-4
dei<base> <long> <long>	a9
dei<base> <long> <past>	a-5
dei<base> the <long>	a-8
dei<ing> <long> <long>	a-5
dei<ing> the <long>	a5
dei<long> <base> <long>	a-14
dei<long> <base> the	a-12
dei<long> <ing> <long>	a-33
dei<long> <ing> the	a-19
dei<long> <long> <base>	a-6
dei<long> <long> <ing>	a-14
dei<long> <long> <long>	a-6
dei<long> <long> <past>	a6
dei<long> <long> <third>	a10
dei<long> <long> <who>	a-5
dei<long> <long> that	a-17
dei<long> <long> the	a7
dei<long> <name> <past>	a-5
dei<long> <number> <long>	a-16
dei<long> <past> <long>	a-16
dei<long> <past> me	a-5
dei<long> <past> the	a6
dei<long> <third> <long>	a6
dei<long> <who> <past>	a-20
dei<long> <who> <third>	a5
dei<long> a <long>	a-14
dei<long> and <long>	a-7
dei<long> i <past>	a-5
dei<long> of the	a-15
dei<long> on <long>	a-15
dei<long> on the	a3
dei<long> that <past>	a7
dei<long> the <long>	a-10
dei<long> to <base>	a-5
dei<name> <third> <long>	a-5
dei<number> <long> <long>	a-9
dei<past> <ing> <long>	a-12
dei<past> <long> <long>	a4
dei<past> <long> the	a-7
dei<past> a <long>	a-3
dei<past> the <long>	a-24
dei<third> the <long>	a7
dei<third> to <base>	a-4
dei<who> <past> <ing>	a-6
dei<who> <past> me	a-4
dei<who> <past> the	a7
dei<who> <third> <long>	a-18
deia <long> <long>	a10
deiand the <long>	a-4
deifor the <long>	a-5
deifrom the <long>	a-5
deiher <long> <long>	a-20
deihow <who> <past>	a-10
deihow <who> <third>	a7
deiin <long> <long>	a-6
deiin a <long>	a-7
deiin the <long>	a-8
deiof <long> <long>	a-9
deiof the <long>	a-7
deion the <long>	a-6
deithe <long> <base>	a-11
deithe <long> <long>	a-3
deithe <long> <past>	a-7
deithe <long> <third>	a-17
deithe <long> <who>	a20
deithe <long> and	a-10
deithe <long> i	a-14
deithe <long> that	a13
deithe old <long>	a5
deito <base> <long>	a-5
deiwith a <long>	a-5
deiwith the <long>	a-4
dej<base> <long>	a-8
dej<base> <name>	a-9
dej<base> <who>	a-15
dej<base> and	a-5
dej<base> in	a-5
dej<base> of	a-6
dej<base> on	a-5
dej<base> the	a-12
dej<ed> <long>	a-16
dej<ing> <long>	a-9
dej<ing> <name>	a-10
dej<ing> a	a-20
dej<ing> me	a-5
dej<ing> the	a-14
dej<long> <base>	a-25
dej<long> <ing>	a-6
dej<long> <long>	a-10
dej<long> <ly>	a-17
dej<long> <mark>	a-5
dej<long> <name>	a-3
dej<long> <number>	a-6
dej<long> <past>	a-7
dej<long> a	a-11
dej<long> and	a-8
dej<long> at	a-7
dej<long> by	a-14
dej<long> for	a-7
dej<long> from	a-8
dej<long> in	a-10
dej<long> it	a-16
dej<long> of	a-10
dej<long> on	a-9
dej<long> over	a-10
dej<long> so	a-11
dej<long> that	a-19
dej<long> to	a-10
dej<long> who	a-13
dej<long> with	a-5
dej<ly> <long>	a-23
dej<mark> <name>	a-7
dej<name> <long>	a-6
dej<name> <name>	a-8
dej<name> <past>	a-10
dej<name> <who>	a-17
dej<number> <long>	a-8
dej<past> <name>	a-11
dej<past> a	a6
dej<past> for	a-7
dej<past> from	a-9
dej<past> in	a-6
dej<past> it	a-15
dej<past> me	a-6
dej<past> of	a-7
dej<past> on	a-9
dej<past> out	a-11
dej<past> to	a-11
dej<past> up	a-11
dej<past> with	a-5
dej<third> <ing>	a-7
dej<third> <past>	a-22
dej<third> a	a10
dej<third> and	a-5
dej<third> to	a-8
dej<who> <base>	a5
dej<who> <long>	a-12
deja <ing>	a-24
deja <long>	a-25
dejand <base>	a-19
dejand <long>	a-23
dejand <name>	a-5
dejand <past>	a-22
dejand <third>	a-16
dejand <who>	a-11
dejand i	a-9
dejand the	a5
dejat <long>	a-11
dejat the	a-31
dejby <long>	a-16
dejdr <name>	a-8
dejfor <long>	a11
dejfor the	a-23
dejfrom the	a-10
dejher <base>	a-15
dejher <long>	a-14
deji <past>	a-24
dejin <long>	a-22
dejin the	a-10
dejit <long>	a8
dejit <past>	a-21
dejof <long>	a8
dejof the	a4
dejold <long>	a-6
dejon <long>	a3
dejon the	a-5
dejout of	a-9
dejso <who>	a-6
dejthat <past>	a6
dejthat <third>	a-14
dejthat <who>	a8
dejthe <base>	a-13
dejthe <ing>	a-23
dejthe <long>	a-6
dejthe old	a-7
dejto <base>	a-18
dejto the	a-11
dejwe <past>	a-18
dejwho <past>	a-8
dejwith <long>	a-22
dejwith a	a-15
dejwith the	a-4
dek<base> <long> <long>	a6
dek<base> the <long>	a-7
dek<ing> <long> <long>	a-11
dek<ing> the <long>	a-16
dek<long> <base> <long>	a3
dek<long> <base> the	a-9
dek<long> <ing> <long>	a-22
dek<long> <ing> the	a-13
dek<long> <long> <base>	a-10
dek<long> <long> <ing>	a13
dek<long> <long> <long>	a-22
dek<long> <long> <name>	a-6
dek<long> <long> <number>	a8
dek<long> <long> <past>	a-19
dek<long> <long> <third>	a5
dek<long> <long> <who>	a9
dek<long> <long> in	a-4
dek<long> <long> that	a-19
dek<long> <long> the	a-23
dek<long> <name> <past>	a-18
dek<long> <number> <long>	a-6
dek<long> <past> <long>	a-25
dek<long> <past> the	a6
dek<long> <third> <long>	a3
dek<long> <who> <base>	a-9
dek<long> <who> <past>	a3
dek<long> <who> <third>	a-4
dek<long> a <long>	a-7
dek<long> and <long>	a-19
dek<long> in <long>	a-11
dek<long> of <long>	a-4
dek<long> of the	a-5
dek<long> on <long>	a-9
dek<long> on the	a-4
dek<long> that <past>	a6
dek<long> the <long>	a-16
dek<long> to <base>	a-9
dek<name> <name> <past>	a-8
dek<name> <third> <long>	a7
dek<number> <long> <long>	a-5
dek<past> <ing> <long>	a-12
dek<past> <long> <long>	a-13
dek<past> <long> the	a-8
dek<past> a <long>	a-11
dek<past> the <long>	a8
dek<third> <long> <long>	a-26
dek<third> a <long>	a-9
dek<third> the <long>	a-17
dek<third> to <base>	a-12
dek<who> <past> <ing>	a-15
dek<who> <past> <long>	a-19
dek<who> <past> me	a-5
dek<who> <past> the	a-14
dek<who> <third> the	a-14
deka <long> <long>	a-16
dekand the <long>	a9
dekfor the <long>	a-5
dekfrom the <long>	a-4
dekher <long> <long>	a-17
dekhow <who> <past>	a-18
dekhow <who> <third>	a-21
dekin a <long>	a-8
dekin the <long>	a-7
dekof <long> <long>	a-9
dekof the <long>	a-18
dekon the <long>	a-9
dekthe <base> <long>	a-10
dekthe <long> <base>	a-9
dekthe <long> <long>	a-24
dekthe <long> <past>	a-12
dekthe <long> <third>	a17
dekthe <long> <who>	a-13
dekthe <long> that	a-8
dekthe old <long>	a-6
dekto <base> <long>	a12
dekwith a <long>	a-6
dekwith the <long>	a-12
del<base> <long> <long>	a-19
del<base> the <long>	a-7
del<ing> <long> <long>	a9
del<ing> the <long>	a-12
del<long> <base> the	a-4
del<long> <ing> <long>	a-3
del<long> <ing> the	a-8
del<long> <long> <base>	a-23
del<long> <long> <ing>	a3
del<long> <long> <long>	a-4
del<long> <long> <past>	a-18
del<long> <long> <third>	a-16
del<long> <long> <who>	a-13
del<long> <long> and	a-22
del<long> <long> i	a-5
del<long> <long> in	a-4
del<long> <long> that	a-8
del<long> <long> the	a-4
del<long> <name> <past>	a-10
del<long> <past> <long>	a7
del<long> <past> the	a-20
del<long> <third> <long>	a-21
del<long> <who> <base>	a15
del<long> <who> <past>	a-12
del<long> <who> <third>	a-23
del<long> and <long>	a-5
del<long> in <long>	a-8
del<long> of <long>	a-5
del<long> of the	a-5
del<long> that <past>	a-8
del<long> the <long>	a-18
del<long> to <base>	a-5
del<name> <third> <long>	a-15
del<number> <long> <long>	a-5
del<past> <long> <long>	a16
del<past> <long> the	a-13
del<past> a <long>	a-6
del<past> the <long>	a-3
del<third> <long> <long>	a-11
del<third> a <long>	a-7
del<third> the <long>	a-16
del<third> to <base>	a-8
del<who> <past> <long>	a-8
del<who> <past> me	a-3
del<who> <past> the	a-20
del<who> <third> <long>	a7
del<who> <third> the	a-20
dela <long> <long>	a-24
deland the <long>	a5
delfor the <long>	a-20
delfrom the <long>	a-5
delher <long> <long>	a6
delhow <who> <past>	a12
delhow <who> <third>	a-5
delin <long> <long>	a-8
delin the <long>	a-38
delof <long> <long>	a-26
delof the <long>	a3
delthe <base> <long>	a-10
delthe <long> <base>	a-13
delthe <long> <long>	a13
delthe <long> <past>	a-9
delthe <long> <third>	a-15
delthe <long> <who>	a-7
delthe <long> and	a-4
delthe <long> that	a-20
delthe old <long>	a-4
delto <base> <long>	a-11
delwith a <long>	a-4
delwith the <long>	a-10
dem.<long>	a-23
dem.<name>	a-8
dem:<long>	a13
dem<base>	a-5
dem<day>	a-21
dem<ed>	a-33
dem<figure>	a-29
dem<ing>	a16
dem<mark>	a-8
dem<name>	a-28
dem<number>	a-15
dem<past>	a-4
dema	a3
demall	a-4
demand	a-12
demas	a-8
demat	a-20
demback	a-16
dembus	a-4
demcan	a-13
demday	a-11
demdr	a-11
demfor	a-16
demfrom	a-13
demhe's	a-7
demhim	a-19
demhis	a4
demhow	a5
demin	a-24
deminto	a-13
demit	a-23
demkids	a-7
demlast	a-8
demme	a-17
demof	a-16
demoff	a-14
demold	a-8
demon	a-15
demout	a-10
demover	a-15
demroom	a-11
demsame	a-5
demso	a3
demthat	a-14
demthem	a-12
demthen	a-7
demthis	a-5
demtime	a-11
demto	a-15
demup	a-15
demwe	a-9
demwhat	a-26
demwho	a-20
demwith	a-10
demyou	a-20
den	a-5
den,	a-18
den.	a4
den:	a38
deo	a4
dfor <number>	a-14
dfor a	a-30
dfor me	a7
dfor the	a-26
dfrom my	a-8
dfrom the	a-22
dgot a	a-22
dhad <number>	a-16
dhad a	a-24
dhad to	a-9
dhe did	a-9
dhe was	a-10
dhow she	a-15
di am	a-22
di can	a-11
di could	a-8
di did	a-21
di got	a-19
di had	a-12
di have	a3
di never	a-3
di was	a-35
di've got	a-19
din <figure>	a-8
din <month>	a-13
din <number>	a-15
din a	a-7
din my	a-10
din that	a11
din the	a-23
dis a	a-16
dis my	a-23
dis that	a19
dis the	a-24
dit was	a-4
dme a	a-14
dme about	a15
dme and	a-13
dme to	a4
dmr <name>	a-11
dmrs <name>	a-21
dmy last	a-20
dmy own	a-20
do#0	a-29
do#1	a-20
do#2	a5
do#3	a16
do#4	a7
do#5	a5
do#6	a4
do#7	a-5
do#9	a-8
doE<figure>	a-24
doE<mark>	a-18
doE<month>	a5
doE<name>	a11
doE<name>'s	a-21
doE<number>	a-8
doEable	a3
doEand	a-6
doEask	a-3
doEbecause	a-3
doEdoubt	a4
doEfeel	a-8
doEhear	a-3
doEhush	a-8
doEkin	a-4
doEmention	a-14
doEmoved	a-3
doEpaper	a-9
doEtalk	a-4
doEtell	a-5
doEthat	a-10
doEthey	a-3
doEtime	a-5
doEwas	a-4
doEway	a-6
doEyou	a-10
doF<day>	a-8
doF<figure>	a10
doF<month>	a4
doF<name>'s	a7
doFable	a-8
doFand	a-5
doFask	a3
doFdoubt	a-6
doFfeel	a-16
doFi	a-9
doFkin	a-13
doFmention	a-3
doFmoved	a-16
doFno	a-12
doFpaper	a-6
doFpay	a-9
doFrole	a3
doFthat	a-8
doFthey	a7
doFtime	a5
doFwe	a-32
doG<figure> <mark>	a9
doG<mark> <name>	a-19
doG<mark> i	a-8
doG<mark> mention	a-11
doG<mark> send	a12
doG<name> ask	a6
doG<name> because	a7
doG<name> doubt	a-4
doG<name> i	a-19
doG<name> tell	a-11
doG<name> that	a-18
doG<name> they	a-20
doG<name> was	a-15
doG<number> <number>	a-12
doG<number> able	a3
doG<number> and	a5
doG<number> ask	a-14
doG<number> because	a-10
doG<number> doubt	a-4
doG<number> i	a-28
doG<number> paper	a-12
doG<number> that	a-17
doG<number> they	a-12
doGable because	a3
doGable doubt	a-8
doGable hear	a-4
doGable i	a-22
doGable that	a-28
doGable they	a-5
doGand and	a-26
doGand doubt	a7
doGand tell	a-7
doGand that	a-22
doGand they	a-23
doGand was	a-12
doGask i	a-19
doGask paper	a-15
doGask that	a4
doGask they	a5
doGbecause and	a5
doGbecause doubt	a-8
doGbecause i	a-21
doGbecause that	a-23
doGbecause they	a-19
doGdoubt <mark>	a-10
doGdoubt <number>	a-7
doGdoubt and	a-5
doGdoubt because	a-12
doGdoubt hear	a6
doGdoubt i	a-4
doGdoubt no	a-19
doGdoubt paper	a5
doGdoubt role	a-27
doGdoubt talk	a-28
doGdoubt tell	a-15
doGdoubt that	a-5
doGdoubt they	a-5
doGfeel ask	a-4
doGfeel i	a-13
doGhear <number>	a-11
doGhear i	a-7
doGhear that	a-24
doGhear they	a-18
doGhush i	a-14
doGi because	a4
doGi doubt	a-6
doGi feel	a9
doGi hear	a6
doGi i	a-10
doGi mention	a3
doGi moved	a-11
doGi no	a-7
doGi paper	a-5
doGi send	a-29
doGi tell	a-12
doGi that	a-6
doGi they	a-11
doGi was	a4
doGi you	a-21
doGmention i	a-18
doGmention that	a-13
doGmoved i	a-10
doGmoved tell	a4
doGmoved they	a-18
doGmoved was	a-3
doGno and	a-5
doGno doubt	a-9
doGno paper	a-6
doGno talk	a3
doGpaper and	a-20
doGpaper i	a-11
doGpaper that	a-27
doGrole i	a-28
doGrole was	a6
doGsend that	a9
doGtalk doubt	a14
doGtalk i	a-7
doGtalk that	a-27
doGtalk they	a11
doGtalk was	a-26
doGtell <name>	a-11
doGtell and	a-19
doGtell because	a-7
doGtell doubt	a3
doGtell i	a-4
doGtell no	a10
doGtell paper	a-17
doGtell talk	a-23
doGtell that	a-16
doGtell they	a-6
doGtell was	a-9
doGtell you	a-23
doGthat <number>	a-19
doGthat and	a-8
doGthat ask	a-23
doGthat because	a-20
doGthat doubt	a3
doGthat i	a-17
doGthat moved	a14
doGthat role	a4
doGthat that	a-26
doGthat they	a-23
doGthat was	a-23
doGthat you	a-16
doGthey <number>	a7
doGthey able	a-7
doGthey and	a-11
doGthey ask	a-11
doGthey doubt	a-6
doGthey hear	a-26
doGthey i	a-24
doGthey no	a-11
doGthey role	a-3
doGthey tell	a-4
doGthey that	a-25
doGthey they	a-20
doGthey was	a-21
doGwas and	a-16
doGwas ask	a-12
doGwas doubt	a-12
doGwas i	a-22
doGwas talk	a-8
doGwas that	a-18
doGwas they	a-20
doGwas was	a-14
doGway and	a5
doGyou doubt	a-4
doGyou hear	a-25
doH 	a-8
doH <mark>	a-13
doH <name>	a-23
doH <number>	a-14
doH able	a-11
doH and	a-11
doH ask	a-14
doH because	a-25
doH doubt	a-5
doH hear	a-16
doH i	a-9
doH no	a-21
doH paper	a-28
doH role	a-8
doH talk	a13
doH tell	a-11
doH that	a-17
doH they	a4
doH was	a-28
doH way	a-25
doH you	a-8
doH<mark> 	a-8
doH<name> 	a-13
doH<number> 	a4
doH<number> able	a-14
doHable 	a-14
doHand 	a-26
doHand and	a-6
doHand doubt	a-9
doHand i	a-24
doHask 	a-17
doHbecause 	a-23
doHdoubt 	a-11
doHdoubt i	a-21
doHdoubt that	a-15
doHdoubt was	a6
doHhear 	a-18
doHpaper 	a4
doHrole 	a4
doHtalk 	a-23
doHtalk i	a-7
doHtell 	a-10
doHthat 	a-38
doHthat i	a7
doHthey 	a-10
doHthey doubt	a7
doHthey tell	a-12
doHwas 	a-10
doHwas i	a-15
doHyou 	a5
doI 	a-18
doI <mark>	a-6
doI <name>	a-20
doI <number>	a-9
doI able	a-32
doI and	a-7
doI ask	a-16
doI because	a-20
doI doubt	a-8
doI no	a-5
doI paper	a-4
doI role	a-30
doI talk	a-14
doI tell	a-11
doI that	a-5
doI they	a-20
doI was	a-13
doI way	a-17
doI you	a9
doI<mark> 	a-19
doI<name> 	a-12
doI<number> 	a-20
doI<number> able	a-8
doIable 	a-17
doIand 	a9
doIand and	a-9
doIand doubt	a-22
doIand i	a-3
doIand they	a10
doIask 	a-17
doIbecause 	a16
doIdoubt 	a-40
doIdoubt i	a8
doIdoubt that	a-13
doIdoubt was	a-15
doIhear 	a-31
doIi 	a4
doIi doubt	a-23
doImoved 	a4
doIno 	a-20
doIpaper 	a-24
doIrole 	a-21
doItalk 	a-10
doItalk i	a19
doIthat 	a11
doIthat i	a-5
doIthey 	a-23
doIthey doubt	a-15
doIthey tell	a-9
doIwas 	a-15
doIwas i	a6
doJ  	a-9
doJ  <name>	a-6
doJ  <number>	a-24
doJ  and	a-32
doJ  doubt	a-13
doJ  i	a-15
doJ  paper	a-24
doJ  talk	a-27
doJ  tell	a-13
doJ  that	a-4
doJ  they	a-12
doJ  was	a-11
doJ  way	a-21
doJ <name> 	a-15
doJ <number> 	a-12
doJ <number> able	a-24
doJ and 	a-27
doJ and doubt	a-26
doJ and i	a-14
doJ because 	a-9
doJ because i	a-4
doJ doubt 	a6
doJ i 	a-9
doJ i doubt	a-22
doJ i tell	a-5
doJ no 	a-23
doJ paper 	a-22
doJ talk 	a14
doJ tell 	a-10
doJ that 	a-19
doJ that i	a-14
doJ they 	a-4
doJ was 	a-20
doJ<name>  	a-17
doJ<number>  	a-10
doJable  	a-8
doJand  	a-8
doJand doubt 	a-9
doJask  	a-10
doJbecause  	a-17
doJdoubt  	a4
doJdoubt  i	a-12
doJdoubt i 	a-10
doJdoubt that i	a-15
doJi  	a4
doJi  doubt	a8
doJi  that	a-3
doJrole  	a-6
doJthat  	a-25
doJthat i 	a7
doJthey  	a-5
doJwas  	a-10
doa<mark>	a-18
doa<name>	a-13
doa<number>	a-25
doaa	a-28
doaabout	a9
doaall	a-28
doaand	a3
doabe	a-4
doabit	a-12
doabut	a3
doadid	a-17
doadone	a-17
doafor	a-33
doafrom	a-17
doagot	a-18
doahad	a-24
doahave	a7
doahaving	a-22
doahe	a-12
doai	a-3
doai'm	a-12
doai've	a-13
doaif	a16
doain	a-17
doais	a11
doait	a-18
doalast	a-11
doalike	a6
doame	a-10
doamr	a-7
doamrs	a-15
doamy	a-5
doanever	a-8
doano	a-19
doanot	a-4
doaof	a-29
doaon	a7
doaonly	a-18
doaout	a-25
doasaid	a4
doashe	a-29
doasince	a-15
doaso	a13
doathat	a11
doathe	a-4
doathere	a6
doathey	a-16
doathing	a-26
doatoo	a-23
doaup	a4
doawas	a11
doawhat	a-15
doawhen	a-21
doawith	a-14
doayou	a9
dob<mark>	a-12
dob<name>	a-6
dob<number>	a-5
doba	a-3
dobabout	a-7
doball	a8
doband	a-9
dobat	a-20
dobbe	a-19
dobbit	a-5
dobbut	a-13
dobdid	a-7
dobdone	a-13
dobfor	a-9
dobfrench	a-10
dobfrom	a-9
dobgot	a3
dobhad	a-19
dobhave	a-10
dobhaving	a-20
dobhe	a-14
dobi'm	a-3
dobif	a-21
dobin	a-21
dobit	a-17
dobknow	a-15
doblast	a-13
doblike	a-14
dobme	a7
dobmr	a-8
dobmrs	a-15
dobnever	a-3
dobno	a4
dobnot	a-6
dobof	a-17
dobon	a-13
dobout	a-15
dobsaid	a-13
dobsince	a-15
dobso	a-20
dobthat	a-3
dobthe	a-8
dobthere	a-13
dobthey	a-15
dobthing	a-8
dobto	a-5
dobtoo	a-20
dobup	a-15
dobwas	a-16
dobwhen	a-16
dobwith	a-10
dobwork	a-6
dobyears	a-12
dobyou	a5
doc<mark>	a-14
doc<name>	a-34
doc<number>	a-19
doca	a-27
docabout	a-25
docall	a-20
docat	a-8
docbe	a4
docbit	a-31
doccould	a-8
docdone	a-26
docfor	a-22
docfrench	a11
docfrom	a-22
dochad	a8
dochave	a-5
dochaving	a5
doche	a-21
doci	a-6
doci'd	a-4
doci've	a7
docif	a-12
docis	a5
docit	a-13
doclike	a-15
docme	a-13
docnever	a5
docnot	a10
docof	a-30
docon	a-20
doconly	a14
docout	a-13
docsaid	a-16
docshe	a-16
docsince	a-9
docso	a-25
docthat	a-27
docthe	a-6
docthere	a-12
docthey	a4
docthing	a8
docto	a-28
doctoo	a9
docwas	a-8
docwhat	a-15
docwhen	a-9
docwhether	a-19
docwith	a6
docwork	a-27
docwould	a9
docyears	a-12
docyou	a-4
doda bit	a-12
dodi have	a-4
dodin the	a-7
dodmr <name>	a-6
dodon the	a-11
dodthat i	a-20
doe<number> years	a-12
doea bit	a-31
doei have	a7
doemr <name>	a-5
doeon the	a-7
doethat i	a-5
dof a	a-8
dof my	a-23
dof the	a-20
dof them	a-10
doff the	a-13
dog<number> years	a-5
doga bit	a-5
dogi have	a-11
dogin the	a-19
dogmr <name>	a-5
dogon the	a-22
dogthat i	a5
doh and	a-6
doh<base> <base>	a-17
doh<base> <long>	a6
doh<base> <third>	a-9
doh<base> i	a-11
doh<base> the	a-13
doh<ing> <long>	a-5
doh<long> <base>	a-8
doh<long> <ing>	a9
doh<long> <long>	a-7
doh<long> <ly>	a8
doh<long> <mark>	a-7
doh<long> <number>	a-23
doh<long> <past>	a-5
doh<long> <third>	a11
doh<long> <who>	a10
doh<long> a	a-18
doh<long> and	a-4
doh<long> for	a-18
doh<long> me	a-11
doh<long> my	a4
doh<long> of	a-14
doh<long> on	a-7
doh<long> so	a-9
doh<long> that	a-7
doh<long> the	a-9
doh<long> to	a-15
doh<ly> <long>	a-14
doh<name> <past>	a-18
doh<number> <long>	a-14
doh<past> <base>	a-4
doh<past> <ing>	a-11
doh<past> <long>	a-15
doh<past> <past>	a-13
doh<past> a	a-7
doh<past> i	a-15
doh<past> my	a-18
doh<past> the	a10
doh<third> <long>	a-24
doh<who> <base>	a-10
doh<who> <past>	a-3
doh<who> <third>	a-23
doha <long>	a-8
doha <past>	a-31
dohand <long>	a-5
dohfor <long>	a-5
dohi <base>	a-4
dohi <long>	a11
dohi <past>	a-13
dohme <ing>	a5
dohme <long>	a-3
dohmr <name>	a-5
dohno <long>	a13
dohon <long>	a-9
dohon the	a-7
dohthat i	a-5
dohthe <long>	a-16
dohto <base>	a-5
doi<base> <long> <long>	a-13
doi<base> the <long>	a-13
doi<long> <base> <long>	a-21
doi<long> <long> <long>	a-18
doi<long> <long> <past>	a6
doi<long> <long> i	a-27
doi<long> <who> <past>	a-14
doi<long> i <past>	a-10
doi<long> my <long>	a4
doi<long> the <long>	a-8
doi<past> <long> <long>	a-7
doia <long> <long>	a-18
doimy <long> <long>	a17
doimy <long> <third>	a9
doj<base> <base>	a8
doj<base> <long>	a-11
doj<base> <third>	a3
doj<base> a	a-25
doj<base> i	a3
doj<ed> <long>	a-18
doj<ing> <long>	a-27
doj<ing> <past>	a-24
doj<long> <base>	a-15
doj<long> <ing>	a-27
doj<long> <ly>	a-26
doj<long> <mark>	a-4
doj<long> <name>	a-18
doj<long> <number>	a-5
doj<long> <past>	a-16
doj<long> <third>	a-29
doj<long> <who>	a-21
doj<long> a	a5
doj<long> and	a-9
doj<long> for	a-5
doj<long> i	a-20
doj<long> me	a3
doj<long> my	a-17
doj<long> of	a-5
doj<long> on	a-5
doj<long> that	a-32
doj<long> the	a-5
doj<long> with	a-12
doj<ly> <long>	a-8
doj<name> <past>	a-10
doj<number> <long>	a-16
doj<past> <base>	a-17
doj<past> <ing>	a-21
doj<past> <past>	a-13
doj<past> a	a-23
doj<past> i	a19
doj<past> it	a-9
doj<past> my	a8
doj<past> the	a-8
doj<third> <long>	a8
doj<who> <base>	a-10
doj<who> <past>	a-10
doj<who> <third>	a-22
doja <long>	a-16
doja <past>	a-5
dojand <long>	a-23
dojfor <long>	a-26
doji <base>	a-27
doji <long>	a7
doji <past>	a4
dojin the	a-19
dojme <ing>	a-7
dojme <long>	a-5
dojmr <name>	a-5
dojmy <long>	a-11
dojno <long>	a-24
dojon <long>	a3
dojon the	a-22
dojthat i	a5
dojthe <ing>	a-18
dojto <base>	a-9
dok<base> <long> <long>	a5
dok<base> the <long>	a-14
dok<long> <base> <long>	a3
dok<long> <long> <base>	a-12
dok<long> <long> <long>	a-22
dok<long> <long> <third>	a-5
dok<long> <who> <past>	a-14
dok<long> the <long>	a-21
dok<past> <long> <long>	a16
doka <long> <long>	a-15
doki <long> <base>	a-5
dokmy <long> <long>	a-14
dokmy <long> <third>	a-9
dokthe <long> <long>	a-28
dol<base> <long> <long>	a-8
dol<base> the <long>	a-9
dol<long> <base> <long>	a-7
dol<long> <long> <base>	a-21
dol<long> <long> <past>	a10
dol<long> <long> i	a14
dol<long> <who> <past>	a-19
dol<long> the <long>	a-4
dol<past> <long> <long>	a-3
dola <long> <long>	a-7
doli <long> <base>	a13
dolmy <long> <long>	a-7
dolmy <long> <third>	a-15
dolthe <long> <long>	a-24
dom.<name>	a-12
dom:<long>	a18
dom<base>	a-14
dom<ing>	a11
dom<long>	a-7
dom<ly>	a-3
dom<mark>	a-11
dom<name>	a-6
dom<number>	a-11
dom<past>	a-14
dom<third>	a-8
dom<who>	a-4
doma	a-3
domall	a8
domand	a-9
domat	a-20
domdone	a-13
domfor	a-9
domfrom	a-9
domi'm	a-3
domif	a-21
domin	a-21
domit	a-16
domlast	a-12
domme	a7
dommr	a-8
domno	a4
domnot	a-20
domof	a-17
domon	a-13
domout	a-15
domso	a-20
domthat	a-3
domthe	a-8
domto	a-5
domtoo	a-20
domup	a-15
domwhen	a-16
domwith	a-10
domyou	a5
don a	a-10
don about	a6
don it	a-13
don my	a-17
don that	a-18
don the	a-34
don,	a-10
don.	a-20
don:	a30
doo	a-25
dought to	a-5
dout of	a-31
dover the	a-23
dshe was	a-11
dshowed me	a8
dsince i	a-6
dsince my	a-13
dso i	a-14
dthat i	a-22
dthat i've	a-22
dthat my	a-9
dthat same	a-14
dthe <number>	a-23
dthe first	a-5
dthe last	a-10
dthe old	a-14
dthe same	a-19
dthe whole	a-20
dto be	a17
dto get	a-8
dto me	a14
dto say	a-8
dto the	a-12
dtold me	a-7
dup on	a27
dup the	a-16
dused to	a-21
dwas <number>	a-10
dwas a	a-7
dwas on	a-19
dwhat i	a-15
dwhen i	a-5
dwith <number>	a-19
dwith a	a-25
dwith my	a-8
dwith the	a-24
dyou know	a28
e<mark> <name>	a-7
e<name> <name>	a-4
e<name> and	a-11
e<name> has	a-5
e<name> is	a-6
e<name> was	a-7
e<number> and	a-19
e<number> hundred	a-22
e<number> in	a-21
e<number> of	a6
ea <number>	a-6
ea whole	a-14
ea year	a-14
eabout a	a-5
eabout the	a-16
eall the	a-20
eand <name>	a-8
eand he	a-5
eand i	a-5
eand nobody	a-6
eand not	a-6
eand the	a-5
eand then	a-9
eas a	a-7
eat <number>	a-12
eat my	a12
eat the	a-16
ebecause my	a-6
eby the	a11
edr <name>	a-7
efor <number>	a-11
efor a	a-6
efor me	a-5
efor the	a-9
efrom me	a-11
efrom my	a-4
efrom the	a-7
ehad <number>	a7
ehad a	a-24
ehad to	a-5
ehe did	a-13
ehe was	a-9
ei am	a4
ei can	a-4
ei could	a-18
ei got	a-25
ei had	a-9
ei have	a4
ei never	a-4
ei was	a11
ei've got	a20
ein <figure>	a-10
ein <month>	a-7
ein <number>	a-24
ein a	a-19
ein my	a7
ein that	a-8
ein the	a-21
eis a	a-18
eis i	a-13
eis my	a-17
eis that	a-13
eis the	a6
eit was	a9
elike that	a-4
eme a	a-10
eme and	a11
eme i	a10
eme to	a-10
emr <name>	a-5
emrs <name>	a-5
emy last	a-4
eof a	a-7
eof my	a-5
eof the	a-8
eof them	a-5
eoff the	a-11
eoh and	a-9
eon a	a-9
eon about	a-5
eon my	a-5
eon that	a-6
eon the	a-12
eought to	a-7
eout of	a-8
eover the	a-21
eshe said	a-6
eshe was	a-7
esince i	a-3
esince my	a-8
eso i	a-6
etelling me	a-4
ethat <number>	a-13
ethat i	a-10
ethat my	a-26
ethat same	a8
ethe <number>	a-4
ethe last	a-19
ethe same	a-18
eto be	a-4
eto get	a-6
eto me	a-4
eto say	a-4
eto the	a-7
etold me	a-4
eup on	a-7
eup the	a-6
eused to	a-4
ewas <number>	a-10
ewas a	a-7
ewas on	a-13
ewas the	a-19
ewhat i	a13
ewhen i	a-4
ewith <number>	a-6
ewith a	a-5
ewith me	a-9
ewith my	a-5
ewith the	a-10
eyou know	a-10
f<number> of them	a-13
fi was <number>	a4
g<mark> <name>	a-13
g<name> <name>	a-17
g<name> and	a-5
g<name> has	a-13
g<name> is	a-12
g<name> was	a-6
g<number> hundred	a-11
g<number> in	a-18
g<number> of	a-9
g<number> years	a-13
ga <number>	a-15
ga bit	a-5
ga whole	a-4
ga year	a-5
gabout a	a-3
gabout the	a11
gall the	a-5
gand <name>	a-12
gand a	a-15
gand he	a-12
gand how	a-17
gand i	a-6
gand nobody	a-23
gand not	a-7
gand she	a-18
gand the	a-13
gand then	a-8
gas a	a-30
gat <number>	a-10
gat my	a-3
gbecause i	a7
gbecause my	a18
gby the	a-17
gdr <name>	a-8
gfor <number>	a-6
gfor a	a-4
gfor me	a-19
gfor the	a-11
gfrom me	a-7
gfrom my	a-14
gfrom the	a-16
ggot a	a18
ghad <number>	a-7
ghad a	a-8
ghad to	a-5
ghe did	a-6
ghe was	a-7
gi am	a-19
gi can	a-15
gi could	a-16
gi did	a-19
gi got	a10
gi had	a-7
gi have	a-12
gi was	a-18
gi've got	a-24
gin <figure>	a-6
gin <month>	a-11
gin <number>	a-8
gin a	a8
gin my	a-12
gin that	a-6
gin the	a4
gis a	a-8
gis my	a15
gis that	a-8
gis the	a26
git was	a-7
glike that	a-18
gme a	a12
gme about	a-11
gme and	a-11
gme to	a-5
gmr <name>	a-5
gmrs <name>	a-8
gmy last	a-5
gmy own	a-6
gof a	a3
gof my	a-9
gof the	a-4
gof them	a-5
goff the	a-19
gon a	a-16
gon about	a-16
gon it	a-11
gon my	a-18
gon that	a8
gon the	a-13
gout of	a-10
gshe said	a-4
gshe was	a-13
gshowed me	a-3
gsince i	a-7
gsince my	a-4
gso i	a-15
gtelling me	a-5
gthat <number>	a-21
gthat i	a5
gthat i've	a-4
gthat my	a16
gthe <number>	a-24
gthe first	a-12
gthe last	a-5
gthe night	a-18
gthe old	a-13
gthe same	a-5
gthe whole	a-26
gto be	a-7
gto get	a-15
gto say	a-8
gto the	a-3
gtold me	a-8
gup on	a-11
gused to	a-5
gwas the	a-7
gwhat i	a-8
gwhen i	a-13
gwith a	a-3
gwith me	a-19
gwith my	a-6
gwith the	a-4
gyou know	a-16
h<base> <ed>	a-18
h<base> <ing>	a-3
h<base> <long>	a4
h<base> <mark>	a-5
h<base> <name>	a-12
h<base> <past>	a-14
h<base> <third>	a-27
h<base> <who>	a-13
h<base> a	a-19
h<base> and	a-33
h<base> at	a-7
h<base> by	a-18
h<base> for	a-22
h<base> from	a-25
h<base> her	a12
h<base> i	a-14
h<base> in	a-17
h<base> it	a-8
h<base> me	a-12
h<base> my	a-13
h<base> on	a-19
h<base> that	a-23
h<base> them	a-13
h<base> to	a-20
h<base> up	a-26
h<base> with	a3
h<base> you	a7
h<day> <long>	a11
h<ed> <long>	a-10
h<ed> a	a11
h<figure> <long>	a-4
h<ing> <base>	a-15
h<ing> <long>	a3
h<ing> <past>	a-14
h<ing> <third>	a-7
h<ing> <who>	a-28
h<ing> and	a7
h<ing> for	a-13
h<ing> from	a-22
h<ing> i	a-24
h<ing> in	a6
h<ing> me	a-9
h<ing> my	a-18
h<ing> that	a-12
h<ing> the	a13
h<ing> up	a4
h<ing> with	a-8
h<long> +	a-34
h<long> <base>	a4
h<long> <day>	a3
h<long> <ed>	a-22
h<long> <ing>	a4
h<long> <long>	a4
h<long> <mark>	a-12
h<long> <name>	a-11
h<long> <number>	a-16
h<long> >	a-12
h<long> a	a-25
h<long> all	a-8
h<long> and	a6
h<long> are	a-13
h<long> as	a-17
h<long> at	a-10
h<long> but	a-12
h<long> by	a3
h<long> day	a-26
h<long> from	a-6
h<long> her	a-13
h<long> his	a-12
h<long> how	a-7
h<long> i	a-10
h<long> i'm	a-23
h<long> i've	a-23
h<long> it	a-14
h<long> it's	a-19
h<long> last	a-18
h<long> me	a-11
h<long> my	a-13
h<long> no	a9
h<long> not	a-21
h<long> of	a5
h<long> off	a-9
h<long> on	a4
h<long> out	a-20
h<long> over	a-14
h<long> so	a-14
h<long> the	a-5
h<long> then	a-14
h<long> to	a-19
h<long> up	a-21
h<long> what	a-4
h<long> when	a-17
h<long> with	a-5
h<long> you	a13
h<ly> <base>	a-27
h<ly> <past>	a-28
h<ly> <third>	a-24
h<mark> <base>	a-7
h<mark> <long>	a-6
h<mark> <name>	a-7
h<mark> <past>	a-8
h<name> <base>	a-9
h<name> <ed>	a-13
h<name> <long>	a-15
h<name> <name>	a-4
h<name> <past>	a8
h<name> <third>	a-14
h<name> <who>	a-11
h<name> and	a-11
h<number> <base>	a20
h<number> <ed>	a-22
h<number> <ing>	a-31
h<number> <long>	a5
h<number> <past>	a-16
h<number> <third>	a-13
h<number> and	a-19
h<number> in	a-21
h<number> of	a6
h<past> <base>	a-29
h<past> <ed>	a9
h<past> <figure>	a10
h<past> <ing>	a-3
h<past> <long>	a-12
h<past> <ly>	a-29
h<past> <name>	a-14
h<past> <past>	a-12
h<past> a	a14
h<past> all	a-8
h<past> and	a-14
h<past> at	a-29
h<past> by	a-20
h<past> for	a-22
h<past> from	a-21
h<past> i	a-16
h<past> in	a-27
h<past> it	a-21
h<past> me	a-4
h<past> of	a-26
h<past> on	a6
h<past> out	a-16
h<past> that	a-16
h<past> the	a15
h<past> them	a-20
h<past> up	a-32
h<past> with	a-12
h<third> <base>	a-9
h<third> <ed>	a-20
h<third> <ing>	a-20
h<third> <long>	a4
h<third> <past>	a-10
h<third> <who>	a-7
h<third> a	a-6
h<third> and	a-16
h<third> i	a-13
h<third> in	a-25
h<third> it	a-9
h<third> me	a-8
h<third> my	a-17
h<third> that	a-15
h<third> to	a-17
h<who> <base>	a-4
h<who> <ed>	a-14
h<who> <long>	a-29
ha <ed>	a4
ha <ing>	a-4
ha <number>	a-6
ha year	a-14
hall the	a-20
halso <past>	a-5
hand <base>	a-10
hand <long>	a-10
hand <name>	a-8
hand <past>	a-5
hand <who>	a-5
hand i	a-5
hand not	a-6
hand the	a-5
hand then	a-9
has a	a-7
hat <long>	a-19
hat <number>	a-12
hat my	a12
hat the	a-16
hbeen <ing>	a-17
hboth <long>	a13
hby <long>	a-14
hby the	a11
hcan <base>	a-11
hdr <name>	a-7
hfor <long>	a-12
hfor <number>	a-11
hfor a	a-6
hfor me	a-5
hfor the	a-9
hfrom <long>	a-9
hfrom me	a-11
hfrom my	a-4
hfrom the	a-7
hhe's <past>	a-8
hher <long>	a9
hhow <who>	a4
hi <ed>	a-5
hi <long>	a5
hi <ly>	a-12
hi <past>	a4
hi am	a4
hi can	a-4
hi'd <base>	a-3
hi'm <long>	a-22
hi've <long>	a-8
hin <base>	a-19
hin <figure>	a-10
hin <long>	a-10
hin <month>	a-7
hin <number>	a-24
hin a	a-19
hin my	a7
hin that	a-8
hin the	a-21
hit <base>	a-11
hit <long>	a-9
hit <third>	a-12
hlast <long>	a-12
hme <base>	a-20
hme <long>	a-13
hme <who>	a-5
hme a	a-10
hme and	a11
hme i	a10
hme to	a-10
hmr <name>	a-5
hmrs <name>	a-5
hmy <base>	a-9
hmy <ing>	a13
hmy <long>	a-6
hmy last	a-4
hno <long>	a12
hnot <base>	a-8
hnot <long>	a-15
hnot <past>	a-13
hof <ing>	a-11
hof <long>	a-11
hof a	a-7
hof my	a-5
hof the	a-8
hof them	a-5
hoff the	a-11
hoh and	a-9
hold <long>	a-10
hon <ing>	a-6
hon <long>	a-10
hon a	a-9
hon my	a-5
hon that	a-6
hon the	a-12
hour <long>	a-3
hout of	a-8
hover the	a-21
hso <long>	a-21
hso <who>	a-8
hso i	a-6
hthat <number>	a-13
hthat <past>	a-8
hthat <who>	a-24
hthat i	a-10
hthat my	a-26
hthat same	a8
hthe <ing>	a-6
hthe <long>	a7
hthe <number>	a-4
hthe <third>	a-15
hthe last	a-19
hthe same	a-18
hthen <long>	a-5
hto <base>	a-17
hto <ing>	a-9
hto <long>	a-9
hto <past>	a-18
hto me	a-4
hto the	a-7
hup <long>	a-10
hup on	a-7
hup the	a-6
hwe <past>	a4
hwhat <who>	a-9
hwhat i	a13
hwhen <who>	a8
hwhen i	a-4
hwho <past>	a-12
hwho <third>	a6
hwith <long>	a-9
hwith <number>	a-6
hwith a	a-5
hwith me	a-9
hwith my	a-5
hwith the	a-10
hyou <base>	a-21
i<base> <ing> <long>	a5
i<base> <long> <base>	a-18
i<base> <long> <long>	a10
i<base> <long> <past>	a-28
i<base> <long> and	a10
i<base> <long> i	a-16
i<base> <long> the	a-24
i<base> <number> <long>	a7
i<base> <past> <long>	a-11
i<base> <who> <past>	a-17
i<base> a <base>	a-9
i<base> a <long>	a-16
i<base> i <base>	a-11
i<base> i <past>	a-11
i<base> in the	a-9
i<base> it <long>	a-4
i<base> my <long>	a-8
i<base> of the	a8
i<base> on the	a-19
i<base> that i	a-12
i<base> to <base>	a-5
i<figure> <long> <long>	a5
i<ing> <long> <long>	a-3
i<ing> <long> <who>	a-15
i<ing> <long> the	a-19
i<ing> i <past>	a-9
i<ing> my <long>	a-14
i<ing> the <long>	a11
i<long> <base> <base>	a-25
i<long> <base> <ing>	a-14
i<long> <base> <long>	a-9
i<long> <base> <past>	a12
i<long> <base> a	a-26
i<long> <base> i	a-25
i<long> <base> in	a-23
i<long> <base> on	a3
i<long> <base> that	a-14
i<long> <base> the	a-15
i<long> <ing> <long>	a3
i<long> <ing> the	a-19
i<long> <long> <base>	a-13
i<long> <long> <day>	a-14
i<long> <long> <figure>	a8
i<long> <long> <ing>	a-27
i<long> <long> <long>	a6
i<long> <long> <ly>	a-20
i<long> <long> <mark>	a-27
i<long> <long> <name>	a-21
i<long> <long> <number>	a-11
i<long> <long> <past>	a13
i<long> <long> <third>	a-14
i<long> <long> <who>	a-7
i<long> <long> a	a-12
i<long> <long> and	a-17
i<long> <long> at	a-23
i<long> <long> for	a-16
i<long> <long> from	a-7
i<long> <long> i	a-30
i<long> <long> in	a-6
i<long> <long> my	a-14
i<long> <long> on	a-18
i<long> <long> that	a11
i<long> <long> to	a-37
i<long> <long> with	a-23
i<long> <mark> <base>	a-7
i<long> <mark> <long>	a-7
i<long> <name> <past>	a-12
i<long> <name> <third>	a-8
i<long> <number> <long>	a-3
i<long> <past> <ing>	a-17
i<long> <past> <long>	a-16
i<long> <past> <past>	a-8
i<long> <past> a	a-3
i<long> <past> in	a-20
i<long> <past> on	a-21
i<long> <past> that	a-17
i<long> <past> the	a9
i<long> <past> to	a-10
i<long> <past> up	a-31
i<long> <third> <long>	a4
i<long> <third> a	a9
i<long> <third> to	a-16
i<long> <who> <base>	a6
i<long> <who> <long>	a-8
i<long> <who> <past>	a-23
i<long> <who> <third>	a4
i<long> a <long>	a-7
i<long> and <base>	a-22
i<long> and <long>	a-18
i<long> and <past>	a-25
i<long> and <who>	a-12
i<long> and i	a-11
i<long> and the	a-18
i<long> at <long>	a-13
i<long> for <number>	a-30
i<long> for the	a-5
i<long> from the	a5
i<long> i <base>	a-11
i<long> i <long>	a-23
i<long> i <past>	a-14
i<long> in <long>	a-8
i<long> in the	a-32
i<long> it <past>	a-6
i<long> it <third>	a-9
i<long> my <base>	a-4
i<long> my <long>	a-6
i<long> of <long>	a-14
i<long> of my	a4
i<long> of the	a10
i<long> on <long>	a-7
i<long> on the	a14
i<long> that <past>	a7
i<long> that <third>	a-11
i<long> that i	a-13
i<long> the <long>	a-20
i<long> to <base>	a-10
i<long> to <long>	a-5
i<long> with <long>	a4
i<long> with a	a-19
i<long> with the	a9
i<long> you <base>	a3
i<name> <long> <base>	a-12
i<name> <name> <past>	a4
i<name> <past> <ing>	a-15
i<name> <past> <long>	a3
i<name> <past> a	a3
i<name> <past> me	a-4
i<name> <past> the	a-12
i<name> <third> <long>	a-5
i<number> <ed> <long>	a-12
i<number> <long> <long>	a5
i<number> <long> and	a-18
i<number> <long> i	a-21
i<number> of them	a-13
i<past> <base> <long>	a-4
i<past> <ing> <long>	a-13
i<past> <long> <base>	a-15
i<past> <long> <ing>	a-3
i<past> <long> <long>	a5
i<past> <long> my	a-10
i<past> <long> the	a-6
i<past> <number> <long>	a-4
i<past> <number> of	a-9
i<past> a <long>	a4
i<past> i <past>	a-6
i<past> in <long>	a-8
i<past> in the	a-13
i<past> me <base>	a-17
i<past> me <long>	a-17
i<past> my <long>	a-15
i<past> on <long>	a-7
i<past> to <base>	a8
i<third> <long> <long>	a-3
i<third> a <long>	a-4
i<third> i <past>	a-5
i<third> my <long>	a-10
i<third> the <long>	a-3
i<third> to <base>	a-6
i<who> <long> <base>	a-13
i<who> <past> <base>	a-10
i<who> <past> <ing>	a-15
i<who> <past> it	a-14
i<who> <past> me	a-5
i<who> <past> on	a-17
i<who> <past> the	a7
i<who> <third> <long>	a-19
ia <long> <base>	a-5
ia <long> <past>	a16
ia <long> and	a-40
ia <long> from	a9
ia <long> in	a-17
iand <long> <base>	a-5
iand <long> <past>	a-4
iand <who> <past>	a-5
iand i <past>	a-5
iand the <long>	a-5
ias a <long>	a-5
iat the <long>	a-8
ican <base> <long>	a-5
ifor <long> <long>	a-9
ifor <number> <long>	a-11
ifor a <long>	a-7
ifor the <long>	a-5
ifrom the <long>	a-8
iher <long> <long>	a-20
ihow <who> <past>	a-10
ihow <who> <third>	a7
ii <base> <long>	a14
ii <base> <past>	a-6
ii <base> it	a-10
ii <base> to	a9
ii <long> <past>	a-6
ii <past> <number>	a9
ii <past> <past>	a-6
ii <past> a	a18
ii <past> my	a23
ii <past> that	a9
ii <past> to	a-5
ii <past> up	a9
iin <long> <long>	a6
iin <number> <long>	a-9
iin a <long>	a-7
iin my <long>	a7
iin the <long>	a-11
ime to <base>	a-9
imy <base> <long>	a10
imy <long> <base>	a5
imy <long> <long>	a16
imy <long> <third>	a-12
iof <long> <long>	a-10
iof the <long>	a-9
iold <long> <long>	a-9
ion <long> <long>	a-5
ion the <long>	a-7
ithat <long> <long>	a-15
ithat <past> me	a-13
ithat i <base>	a5
ithat i <long>	a-25
ithat i <past>	a-28
ithat my <long>	a-25
ithe <ing> <long>	a-3
ithe <long> <base>	a19
ithe <long> <ing>	a14
ithe <long> <long>	a4
ithe <long> <number>	a5
ithe <long> <past>	a-22
ithe <long> <third>	a-11
ithe <long> <who>	a20
ithe <long> and	a-22
ithe <long> for	a-29
ithe <long> i	a3
ithe <long> in	a3
ithe <long> of	a-17
ithe <long> that	a12
ithe <long> the	a4
ithe old <long>	a5
ithe same <long>	a-16
ito <base> <long>	a-6
ito <base> a	a-6
ito <base> i	a-4
ito <base> in	a-8
ito <base> my	a-5
ito <base> the	a-5
ito <long> <long>	a-9
ito the <long>	a-7
iup the <long>	a-6
iwhen i <past>	a-4
iwith a <long>	a-5
iwith the <long>	a-9
j<base> <base>	a7
j<base> <ed>	a7
j<base> <long>	a11
j<base> <mark>	a-11
j<base> <name>	a-25
j<base> <number>	a14
j<base> <who>	a-23
j<base> and	a-12
j<base> at	a-15
j<base> by	a-17
j<base> for	a-14
j<base> from	a-11
j<base> her	a-10
j<base> in	a-21
j<base> it	a-21
j<base> me	a-32
j<base> of	a-6
j<base> on	a-9
j<base> so	a-24
j<base> the	a6
j<base> them	a-6
j<base> to	a-11
j<base> up	a-22
j<base> with	a-9
j<base> you	a-18
j<day> <long>	a-13
j<ed> a	a6
j<figure> <long>	a-13
j<ing> <base>	a-24
j<ing> <long>	a-7
j<ing> <name>	a-11
j<ing> <past>	a-10
j<ing> <third>	a-16
j<ing> a	a5
j<ing> for	a-21
j<ing> from	a-5
j<ing> in	a-11
j<ing> me	a-5
j<ing> my	a-6
j<ing> on	a-9
j<ing> that	a-25
j<ing> the	a-13
j<ing> to	a-10
j<ing> up	a-15
j<ing> with	a-4
j<long> +	a-15
j<long> <base>	a-10
j<long> <day>	a-12
j<long> <figure>	a-22
j<long> <ing>	a-12
j<long> <long>	a-3
j<long> <ly>	a-9
j<long> <mark>	a-10
j<long> <past>	a-13
j<long> <third>	a-16
j<long> >	a-11
j<long> a	a-8
j<long> all	a6
j<long> and	a-7
j<long> are	a-13
j<long> as	a-10
j<long> at	a-3
j<long> but	a-5
j<long> by	a-17
j<long> card	a-13
j<long> day	a-14
j<long> for	a-10
j<long> from	a-14
j<long> he's	a-24
j<long> her	a3
j<long> his	a-24
j<long> i	a-14
j<long> i'm	a-14
j<long> in	a5
j<long> it	a9
j<long> last	a-14
j<long> me	a3
j<long> my	a3
j<long> no	a-29
j<long> not	a-13
j<long> of	a-14
j<long> off	a-15
j<long> on	a-10
j<long> out	a-14
j<long> over	a-10
j<long> so	a-23
j<long> that	a-17
j<long> the	a-6
j<long> then	a-7
j<long> to	a-12
j<long> up	a-8
j<long> what	a-15
j<long> when	a-19
j<long> who	a-20
j<long> with	a-17
j<long> you	a-18
j<ly> <base>	a-19
j<ly> <long>	a-32
j<ly> <past>	a-22
j<ly> <third>	a-9
j<mark> <base>	a-3
j<mark> <long>	a16
j<mark> <name>	a-13
j<mark> <past>	a-3
j<name> <base>	a-7
j<name> <ed>	a-11
j<name> <long>	a-11
j<name> <name>	a-17
j<name> <past>	a-18
j<name> <who>	a-17
j<name> and	a-5
j<number> <base>	a-24
j<number> <ed>	a-11
j<number> <ing>	a-16
j<number> <long>	a-6
j<number> <third>	a-7
j<number> in	a-18
j<number> of	a-9
j<past> <base>	a-8
j<past> <ing>	a-12
j<past> <ly>	a-32
j<past> <name>	a-19
j<past> <number>	a6
j<past> <past>	a-21
j<past> all	a-11
j<past> and	a-4
j<past> at	a-10
j<past> for	a-14
j<past> from	a-9
j<past> her	a21
j<past> i	a18
j<past> in	a-12
j<past> it	a-14
j<past> me	a-30
j<past> my	a-5
j<past> of	a-8
j<past> on	a-9
j<past> out	a-15
j<past> that	a-3
j<past> the	a-3
j<past> them	a-11
j<past> to	a-15
j<past> up	a-14
j<past> with	a-5
j<third> <base>	a-33
j<third> <ed>	a-27
j<third> <long>	a7
j<third> <number>	a-3
j<third> <past>	a-26
j<third> <who>	a-22
j<third> a	a4
j<third> and	a-9
j<third> i	a10
j<third> in	a-5
j<third> it	a-17
j<third> me	a-23
j<third> my	a19
j<third> that	a5
j<third> the	a-5
j<third> to	a-18
j<who> <ed>	a-16
j<who> <long>	a-28
j<who> <third>	a-5
ja <base>	a-23
ja <ed>	a-25
ja <ing>	a-18
ja <long>	a-6
ja <number>	a-15
ja <past>	a-10
ja year	a-5
jall the	a-5
jalso <past>	a-16
jand <base>	a18
jand <long>	a-9
jand <name>	a-12
jand <past>	a-26
jand <third>	a-15
jand <who>	a-22
jand a	a-15
jand how	a-17
jand i	a-6
jand not	a-7
jand the	a-13
jand then	a-8
jas a	a-30
jat <long>	a-12
jat <number>	a-10
jat my	a-3
jbeen <ing>	a13
jboth <long>	a-21
jby <long>	a-19
jby the	a-17
jcan <base>	a-12
jdr <name>	a-8
jfor <number>	a-6
jfor a	a-4
jfor me	a-19
jfor the	a-11
jfrom <long>	a-9
jfrom me	a-7
jfrom my	a-14
jfrom the	a-16
jhe's <past>	a-24
jher <base>	a-31
jher <long>	a-5
ji <ed>	a-20
ji <ly>	a-17
ji <past>	a-6
ji am	a-19
ji can	a-15
ji'd <base>	a-24
ji'm <long>	a-9
ji've <long>	a-20
ji've <past>	a-23
jin <figure>	a-6
jin <long>	a-5
jin <month>	a-11
jin <number>	a-8
jin a	a8
jin my	a-12
jin that	a-6
jin the	a4
jit <base>	a-14
jit <long>	a9
jit <past>	a-9
jit <third>	a-17
jlast <long>	a-14
jme <base>	a-15
jme <ing>	a-8
jme <long>	a7
jme <who>	a6
jme a	a12
jme and	a-11
jme to	a-5
jmr <name>	a-5
jmrs <name>	a-8
jmy <base>	a-9
jmy <ing>	a-32
jmy <long>	a-20
jmy last	a-5
jno <long>	a-25
jnot <base>	a-10
jnot <long>	a-19
jnot <past>	a-22
jof <ing>	a-7
jof <long>	a9
jof a	a3
jof my	a-9
jof the	a-4
jof them	a-5
joff the	a-19
jold <long>	a-18
jon <ing>	a29
jon <long>	a6
jon a	a-16
jon it	a-11
jon my	a-18
jon that	a8
jon the	a-13
jour <long>	a-10
jout of	a-10
jsame <long>	a-25
jso <long>	a12
jso <who>	a-9
jso i	a-15
jthat <long>	a3
jthat <number>	a-21
jthat <past>	a-3
jthat <third>	a-33
jthat <who>	a9
jthat i	a5
jthat i've	a-4
jthat my	a16
jthe <base>	a-17
jthe <ing>	a5
jthe <number>	a-24
jthe <third>	a-23
jthe last	a-5
jthe old	a-13
jthe same	a-5
jthen <long>	a-9
jthis <long>	a-18
jto <base>	a-9
jto <ing>	a12
jto <long>	a-6
jto <past>	a7
jto the	a-3
jup <long>	a14
jup on	a-11
jwe <past>	a-16
jwhat <who>	a-7
jwhat i	a-8
jwhen <who>	a-10
jwhen i	a-13
jwho <past>	a8
jwho <third>	a-13
jwith <long>	a-25
jwith a	a-3
jwith me	a-19
jwith my	a-6
jwith the	a-4
jyou <base>	a-21
k<base> <ing> <long>	a-11
k<base> <long> <base>	a-7
k<base> <long> <long>	a5
k<base> <long> <past>	a-17
k<base> <long> and	a-5
k<base> <long> the	a13
k<base> <name> <past>	a-6
k<base> <number> <long>	a-13
k<base> <past> <long>	a5
k<base> <who> <past>	a-22
k<base> a <base>	a-12
k<base> a <long>	a-29
k<base> i <base>	a-12
k<base> i <past>	a-29
k<base> in the	a6
k<base> it <long>	a-14
k<base> my <long>	a-15
k<base> of the	a-12
k<base> on the	a5
k<base> the <long>	a-17
k<base> to <base>	a-17
k<ed> <long> <long>	a14
k<figure> <long> <long>	a-11
k<ing> <long> the	a-8
k<ing> a <long>	a-20
k<ing> my <long>	a-10
k<ing> the <long>	a-16
k<long> <base> <base>	a15
k<long> <base> <ing>	a-25
k<long> <base> <past>	a-14
k<long> <base> a	a-11
k<long> <base> on	a-18
k<long> <base> that	a-13
k<long> <base> to	a-6
k<long> <base> with	a-5
k<long> <figure> <long>	a-22
k<long> <ing> <long>	a-24
k<long> <ing> the	a-13
k<long> <long> <base>	a-11
k<long> <long> <figure>	a-17
k<long> <long> <ing>	a15
k<long> <long> <long>	a-29
k<long> <long> <ly>	a-15
k<long> <long> <mark>	a-7
k<long> <long> <name>	a-12
k<long> <long> <past>	a-22
k<long> <long> <third>	a5
k<long> <long> <who>	a9
k<long> <long> a	a-3
k<long> <long> and	a-5
k<long> <long> at	a-18
k<long> <long> for	a-4
k<long> <long> i	a-11
k<long> <long> in	a-20
k<long> <long> my	a-16
k<long> <long> of	a-5
k<long> <long> that	a-29
k<long> <long> the	a-7
k<long> <long> with	a-4
k<long> <mark> <long>	a7
k<long> <name> <name>	a-7
k<long> <name> <past>	a-19
k<long> <name> <third>	a-8
k<long> <number> <long>	a-14
k<long> <past> <long>	a-29
k<long> <past> <number>	a-18
k<long> <past> <past>	a-7
k<long> <past> a	a-11
k<long> <past> me	a-15
k<long> <past> on	a-5
k<long> <past> that	a-20
k<long> <past> the	a7
k<long> <past> to	a-4
k<long> <past> up	a-5
k<long> <third> <long>	a-6
k<long> <third> a	a-7
k<long> <third> to	a-5
k<long> <who> <base>	a-14
k<long> <who> <long>	a-14
k<long> <who> <third>	a-8
k<long> a <long>	a-14
k<long> and <base>	a-18
k<long> and <long>	a-25
k<long> and <past>	a-19
k<long> and <who>	a-6
k<long> and i	a3
k<long> and the	a-30
k<long> at <long>	a-11
k<long> at the	a-39
k<long> for <long>	a-24
k<long> for <number>	a-16
k<long> for the	a-24
k<long> from the	a-9
k<long> i <base>	a5
k<long> i <long>	a-25
k<long> i <past>	a-23
k<long> in <long>	a-24
k<long> in a	a-25
k<long> in the	a-16
k<long> it <past>	a-24
k<long> my <base>	a-5
k<long> my <long>	a-13
k<long> of my	a-6
k<long> of the	a-17
k<long> on the	a-14
k<long> that <third>	a-13
k<long> that i	a4
k<long> the <long>	a-5
k<long> to <base>	a-10
k<long> to <long>	a-10
k<long> with <long>	a-19
k<long> with a	a-17
k<long> with the	a-13
k<long> you <base>	a-7
k<name> <long> <base>	a-18
k<name> <name> <long>	a-10
k<name> <name> <past>	a-8
k<name> <past> <ing>	a7
k<name> <past> <long>	a-29
k<name> <past> a	a-7
k<name> <past> me	a-10
k<name> <past> the	a12
k<number> <ed> <long>	a-11
k<number> <long> <long>	a-14
k<number> <long> and	a-5
k<number> <long> of	a-10
k<number> of them	a-5
k<past> <ing> <long>	a-19
k<past> <long> <base>	a-20
k<past> <long> <ing>	a6
k<past> <long> my	a-18
k<past> <long> the	a-13
k<past> <number> <long>	a-12
k<past> <number> of	a-5
k<past> a <long>	a-16
k<past> for the	a-6
k<past> i <past>	a11
k<past> in <long>	a-8
k<past> in the	a8
k<past> me <base>	a-20
k<past> me <long>	a-16
k<past> my <long>	a-16
k<past> on <long>	a-14
k<past> to <base>	a-23
k<third> <long> <long>	a-24
k<third> a <long>	a-15
k<third> my <long>	a-17
k<third> to <base>	a-25
k<who> <long> <base>	a-17
k<who> <past> <base>	a-9
k<who> <past> <ing>	a-17
k<who> <past> <long>	a5
k<who> <past> it	a-5
k<who> <past> me	a-19
k<who> <past> on	a-4
k<who> <third> <long>	a6
k<who> <third> the	a-18
ka <base> <long>	a-22
ka <long> <base>	a-7
ka <long> <ing>	a-14
ka <long> <long>	a-22
ka <long> <past>	a-15
ka <long> and	a-5
ka <long> from	a-9
ka <long> in	a7
ka <long> of	a-8
kand <long> <base>	a-5
kand <long> <long>	a-18
kand <long> <past>	a-11
kand <who> <past>	a-15
kand i <past>	a-22
kand the <long>	a8
kas a <long>	a-6
kat the <long>	a-19
kcan <base> <long>	a-36
kfor <long> <long>	a-7
kfor <number> <long>	a-13
kfor a <long>	a-7
kfor the <long>	a-8
kfrom the <long>	a-8
kher <long> <long>	a-17
khow <who> <past>	a-18
khow <who> <third>	a-21
ki <base> <long>	a-35
ki <base> <past>	a8
ki <base> it	a-19
ki <base> to	a-9
ki <long> <base>	a-10
ki <long> <past>	a-14
ki <past> <long>	a-23
ki <past> <number>	a-24
ki <past> <past>	a-5
ki <past> a	a-22
ki <past> my	a-16
ki <past> that	a-16
ki <past> the	a-19
ki <past> to	a-5
ki <past> up	a-4
ki can <base>	a-12
kin a <long>	a-8
kin my <long>	a-5
kin the <long>	a-23
kme to <base>	a12
kmrs <name> <past>	a-5
kmy <base> <long>	a-23
kmy <long> <base>	a-18
kmy <long> <long>	a-31
kmy <long> <past>	a-17
kmy <long> <third>	a-7
kof <long> <long>	a-15
kof my <long>	a-5
kof the <long>	a-20
kold <long> <long>	a-22
kon <long> <long>	a-15
kon the <long>	a-11
kthat <past> me	a-18
kthat i <base>	a-5
kthat i <long>	a-20
kthat i <past>	a-7
kthat my <long>	a-9
kthe <base> <long>	a-21
kthe <ing> <long>	a-22
kthe <long> <base>	a-11
kthe <long> <ing>	a-15
kthe <long> <long>	a-17
kthe <long> <name>	a-13
kthe <long> <number>	a-15
kthe <long> <past>	a-10
kthe <long> <third>	a11
kthe <long> <who>	a-13
kthe <long> and	a-4
kthe <long> from	a-5
kthe <long> i	a5
kthe <long> in	a-15
kthe <long> of	a-5
kthe <long> that	a-8
kthe <long> the	a-30
kthe old <long>	a-6
kthe same <long>	a-7
kto <base> <long>	a12
kto <base> a	a27
kto <base> in	a-10
kto <base> my	a3
kto <base> the	a4
kto <long> <long>	a-3
kto the <long>	a-16
kup the <long>	a-18
kwhen i <past>	a-5
kwith a <long>	a-25
kwith the <long>	a-13
l<base> <ing> <long>	a-23
l<base> <long> <base>	a-26
l<base> <long> <long>	a9
l<base> <long> and	a-8
l<base> <long> i	a-6
l<base> <long> the	a-24
l<base> <name> <past>	a-7
l<base> <number> <long>	a-4
l<base> <past> <long>	a-8
l<base> <who> <past>	a-12
l<base> a <base>	a-9
l<base> a <long>	a8
l<base> i <base>	a-9
l<base> i <past>	a16
l<base> in the	a-11
l<base> of the	a-4
l<base> on the	a-6
l<base> that i	a-26
l<base> the <long>	a4
l<base> to <base>	a-7
l<ed> <long> <long>	a-20
l<ing> <long> <long>	a6
l<ing> <long> <who>	a-6
l<ing> <long> the	a-4
l<ing> a <long>	a4
l<ing> my <long>	a-14
l<ing> the <long>	a-17
l<long> <base> <base>	a-16
l<long> <base> <ing>	a-17
l<long> <base> <long>	a6
l<long> <base> <past>	a-11
l<long> <base> a	a-4
l<long> <base> i	a-4
l<long> <base> in	a-4
l<long> <base> on	a-9
l<long> <base> that	a-5
l<long> <base> the	a-13
l<long> <base> to	a-5
l<long> <base> with	a-13
l<long> <figure> <long>	a-10
l<long> <ing> the	a-8
l<long> <long> <base>	a13
l<long> <long> <day>	a-17
l<long> <long> <figure>	a-24
l<long> <long> <long>	a-13
l<long> <long> <ly>	a-12
l<long> <long> <mark>	a-10
l<long> <long> <name>	a7
l<long> <long> <number>	a-24
l<long> <long> <past>	a3
l<long> <long> <third>	a-7
l<long> <long> <who>	a-16
l<long> <long> a	a-5
l<long> <long> and	a-21
l<long> <long> at	a-17
l<long> <long> for	a-15
l<long> <long> from	a-5
l<long> <long> i	a9
l<long> <long> in	a-15
l<long> <long> my	a-4
l<long> <long> of	a-12
l<long> <long> on	a13
l<long> <long> that	a-9
l<long> <long> the	a-5
l<long> <long> to	a-13
l<long> <long> with	a-7
l<long> <mark> <long>	a-5
l<long> <name> <past>	a3
l<long> <name> <third>	a-5
l<long> <past> <ing>	a-12
l<long> <past> <long>	a-3
l<long> <past> <number>	a-13
l<long> <past> <past>	a-7
l<long> <past> a	a-5
l<long> <past> in	a-7
l<long> <past> me	a-7
l<long> <past> on	a-28
l<long> <past> that	a-8
l<long> <past> the	a-17
l<long> <past> to	a-14
l<long> <past> up	a-8
l<long> <third> <long>	a-22
l<long> <third> a	a-17
l<long> <third> to	a-4
l<long> <who> <base>	a15
l<long> <who> <long>	a-3
l<long> <who> <past>	a-13
l<long> <who> <third>	a-23
l<long> a <long>	a-3
l<long> and <long>	a-7
l<long> and <past>	a-5
l<long> at <long>	a-16
l<long> at the	a-5
l<long> for <long>	a-5
l<long> for <number>	a-6
l<long> i <base>	a-12
l<long> i <long>	a10
l<long> i <past>	a-3
l<long> in a	a-21
l<long> in the	a-13
l<long> it <past>	a11
l<long> my <long>	a-7
l<long> of <long>	a-7
l<long> of my	a-5
l<long> of the	a-7
l<long> on <long>	a-6
l<long> on the	a-5
l<long> that <past>	a-8
l<long> that <third>	a-5
l<long> that i	a-12
l<long> to <base>	a-5
l<long> to <long>	a-5
l<long> with <long>	a-9
l<long> you <base>	a-17
l<name> <long> <base>	a-5
l<name> <name> <long>	a-8
l<name> <name> <past>	a-8
l<name> <past> <ing>	a-4
l<name> <past> <long>	a-11
l<name> <past> a	a-7
l<name> <past> the	a-18
l<name> <third> <long>	a-15
l<number> <ed> <long>	a-5
l<number> <long> <long>	a-19
l<number> <long> and	a-4
l<number> <long> of	a-12
l<number> of them	a-5
l<past> <base> <long>	a-19
l<past> <ing> <long>	a-7
l<past> <long> <base>	a-14
l<past> <long> <ing>	a-12
l<past> <long> <long>	a12
l<past> <long> my	a-6
l<past> <long> the	a-13
l<past> <number> <long>	a9
l<past> <number> of	a-5
l<past> for the	a-5
l<past> in <long>	a-10
l<past> in the	a-5
l<past> me <base>	a-10
l<past> me <long>	a-15
l<past> my <long>	a-13
l<past> on <long>	a-5
l<past> to <base>	a-9
l<third> <long> <long>	a-10
l<third> a <long>	a-7
l<third> my <long>	a9
l<third> the <long>	a-21
l<third> to <base>	a-10
l<who> <long> <base>	a-20
l<who> <past> <base>	a-9
l<who> <past> <ing>	a-15
l<who> <past> <long>	a-8
l<who> <past> me	a-7
l<who> <past> on	a11
l<who> <past> the	a-20
l<who> <third> <long>	a6
l<who> <third> the	a-20
la <base> <long>	a-13
la <long> <base>	a-17
la <long> <ing>	a-8
la <long> <long>	a14
la <long> <past>	a-20
la <long> and	a-6
la <long> from	a-14
la <long> in	a-8
la <long> of	a-14
land <long> <base>	a-12
land <long> <long>	a-5
land <long> <past>	a-15
land <who> <past>	a-6
land i <past>	a-11
land the <long>	a-14
las a <long>	a-20
lat the <long>	a5
lcan <base> <long>	a-9
lfor <long> <long>	a-31
lfor a <long>	a-12
lfor the <long>	a-33
lfrom the <long>	a-8
lher <long> <long>	a4
lhow <who> <past>	a12
lhow <who> <third>	a-5
li <base> <long>	a-28
li <long> <base>	a4
li <long> <past>	a-19
li <past> <long>	a-20
li <past> <number>	a-17
li <past> <past>	a-4
li <past> a	a-16
li <past> my	a-15
li <past> that	a-4
li <past> the	a5
li <past> to	a-10
li <past> up	a-4
li can <base>	a-15
lin <long> <long>	a-16
lin a <long>	a-3
lin my <long>	a-16
lin the <long>	a-7
lme to <base>	a-5
lmrs <name> <past>	a-6
lmy <base> <long>	a-6
lmy <long> <base>	a-11
lmy <long> <long>	a-18
lmy <long> <past>	a-16
lmy <long> <third>	a-18
lof <long> <long>	a-31
lof my <long>	a-14
lold <long> <long>	a-10
lon <long> <long>	a8
lon the <long>	a-17
lthat <long> <long>	a-26
lthat <past> me	a8
lthat i <long>	a27
lthat i <past>	a26
lthat my <long>	a14
lthe <base> <long>	a-12
lthe <ing> <long>	a-28
lthe <long> <base>	a-28
lthe <long> <ing>	a15
lthe <long> <long>	a-3
lthe <long> <number>	a-20
lthe <long> <past>	a-12
lthe <long> <third>	a-25
lthe <long> <who>	a-7
lthe <long> and	a14
lthe <long> from	a-6
lthe <long> in	a-10
lthe <long> of	a-21
lthe <long> that	a-20
lthe <long> the	a-18
lthe old <long>	a-4
lthe same <long>	a-5
lto <base> <long>	a-20
lto <base> a	a-11
lto <base> in	a-11
lto <base> the	a-28
lto <long> <long>	a-22
lwhen i <past>	a-13
lwith a <long>	a11
lwith the <long>	a-6
m+	a-25
m,<figure>	a-16
m,<long>	a15
m,<ly>	a-14
m,<number>	a-25
m,<past>	a11
m,<third>	a-18
m,<who>	a-20
m,and	a-10
m,i	a-19
m.<long>	a-10
m.<name>	a-9
m.<who>	a-7
m.i	a-31
m.it	a-27
m:<long>	a33
m:<past>	a18
m:i	a15
m<base>	a-4
m<ed>	a6
m<figure>	a-12
m<ing>	a7
m<long>	a6
m<ly>	a-3
m<mark>	a-16
m<month>	a-14
m<name>	a-8
m<name>'s	a-14
m<number>	a-4
m<past>	a6
m>	a-26
ma	a8
mall	a3
malso	a-27
mam	a-19
man	a4
mand	a-14
mare	a-30
mas	a-22
mat	a-4
maway	a-18
mback	a-24
mbeen	a-27
mboth	a8
mbox	a-16
mbus	a-4
mbut	a-17
mby	a-9
mcan	a-19
mcard	a-21
mday	a-18
mdone	a-19
mdown	a-24
mdr	a-15
meach	a-12
melse	a-16
mever	a-18
mfor	a-20
mform	a-11
mfrom	a-18
mfull	a-9
mgood	a-29
mhand	a-7
mhe's	a-4
mher	a-9
mhim	a-14
mhis	a3
mhome	a-20
mhow	a3
mi	a-5
mi'd	a-11
mi'm	a5
mi've	a3
mid	a6
mif	a-29
min	a-8
minto	a-13
mit	a-12
mit's	a-13
mive	a12
mkids	a-14
mlast	a-18
mlist	a-7
mman	a-19
mme	a-9
mmi	a4
mmine	a-10
mmore	a-33
mmr	a-14
mmrs	a-19
mmust	a-23
mmy	a4
mnew	a-15
mnext	a-19
mno	a4
mnot	a-29
mnow	a-9
mof	a-17
moff	a-22
moh	a-12
mold	a-16
mon	a-20
monce	a-15
mour	a3
mout	a-18
mover	a-27
mroom	a-14
msame	a-14
mside	a-11
msure	a-6
mteam	a-12
mthan	a-23
mthe	a11
mthem	a-18
mthen	a-10
mthis	a-14
mtill	a-17
mtime	a-12
mto	a-27
mtoo	a-25
muh	a-17
mup	a-34
mvery	a-18
mway	a-17
mwe	a-3
mwell	a-11
mwhen	a-5
mwill	a-17
mwith	a-19
mword	a-17
myear	a-19
myou	a-9
myour	a7
n!	a13
n,	a4
n.	a4
n:	a62
n;	a27
o	a15
re#0	a-26
re#1	a-7
re#2	a17
re#3	a8
re#4	a5
re#5	a6
re#6	a-3
re#7	a-6
re#8	a-36
re#9	a-41
reE<day>	a-8
reE<figure>	a3
reE<name>	a-10
reE<name>'s	a-18
reE<number>	a-3
reEable	a-4
reEand	a-5
reEask	a-6
reEdoubt	a-11
reEfeel	a-8
reEhear	a-4
reEhush	a-8
reEi	a-6
reEkin	a-5
reEno	a-10
reEpay	a-4
reEsend	a-7
reEthat	a8
reEthey	a-10
reEtime	a-9
reEwe	a-26
reF<day>	a11
reF<name>'s	a-10
reF<number>	a-8
reFable	a4
reFand	a-4
reFask	a-6
reFdoubt	a4
reFfeel	a-8
reFhear	a-4
reFhush	a-15
reFi	a-3
reFkin	a-13
reFmention	a-13
reFmoved	a3
reFno	a3
reFpaper	a-13
reFpay	a-7
reFrole	a-9
reFtalk	a-8
reFthat	a-6
reFyou	a-11
reG<day> ask	a7
reG<day> that	a-11
reG<day> they	a-13
reG<day> time	a-6
reG<mark> <name>	a5
reG<mark> and	a-3
reG<mark> hear	a5
reG<mark> they	a-5
reG<name> <name>	a-17
reG<name> <number>	a-9
reG<name> ask	a-13
reG<name> i	a-14
reG<name> that	a-10
reG<number> and	a-9
reG<number> doubt	a-21
reG<number> i	a12
reG<number> that	a-15
reG<number> time	a6
reGable i	a-9
reGable send	a-5
reGable that	a6
reGand <name>	a-7
reGand and	a-7
reGand hear	a-17
reGand i	a-9
reGand paper	a-16
reGand send	a-17
reGand tell	a-8
reGand that	a-15
reGand was	a-19
reGask <number>	a-25
reGask i	a-17
reGask paper	a-21
reGask send	a-9
reGask that	a-15
reGbecause <figure>	a4
reGbecause i	a-17
reGdoubt <number>	a-8
reGdoubt ask	a6
reGdoubt i	a-6
reGdoubt paper	a-9
reGdoubt talk	a-18
reGfeel i	a-16
reGhear <day>	a-25
reGhear and	a-9
reGhear hear	a-7
reGhear i	a-15
reGhear that	a9
reGhear they	a4
reGhear time	a-14
reGi <figure>	a-7
reGi <number>	a-6
reGi able	a-3
reGi and	a-18
reGi ask	a-16
reGi doubt	a-6
reGi hear	a-11
reGi i	a-18
reGi kin	a-17
reGi mention	a-14
reGi moved	a-6
reGi no	a-9
reGi paper	a6
reGi role	a13
reGi send	a-24
reGi tell	a4
reGi that	a-24
reGi they	a3
reGi time	a-10
reGi was	a-12
reGkin ask	a-19
reGmention i	a3
reGmoved i	a-25
reGno i	a-21
reGno paper	a-3
reGno tell	a-23
reGno they	a-24
reGpaper <day>	a4
reGpaper <figure>	a-8
reGpaper <name>	a3
reGpaper <number>	a3
reGpaper and	a5
reGpaper because	a-21
reGpaper doubt	a5
reGpaper i	a7
reGpaper moved	a-3
reGpaper no	a-26
reGpaper role	a-12
reGpaper send	a-8
reGpaper tell	a3
reGpaper that	a5
reGpaper they	a3
reGpaper time	a5
reGpaper was	a-5
reGrole <name>	a-17
reGrole <number>	a-3
reGrole i	a-5
reGrole talk	a-23
reGrole they	a-4
reGsend <mark>	a-25
reGsend and	a-21
reGsend paper	a-17
reGsend send	a-23
reGsend that	a-3
reGsend they	a-25
reGtell <number>	a-7
reGtell and	a5
reGtell i	a-22
reGtell send	a-7
reGtell that	a11
reGtell they	a-6
reGthat <name>	a-5
reGthat <number>	a-25
reGthat doubt	a13
reGthat paper	a-19
reGthat tell	a-22
reGthat that	a-11
reGthat they	a-23
reGthat time	a-14
reGthat was	a-21
reGthey <day>	a9
reGthey <number>	a-12
reGthey able	a-20
reGthey and	a-7
reGthey ask	a-26
reGthey hear	a-19
reGthey i	a-11
reGthey moved	a-12
reGthey paper	a-33
reGthey tell	a5
reGthey that	a-25
reGthey they	a-13
reGthey was	a-24
reGthey way	a-24
reGtime and	a-9
reGtime i	a-11
reGtime they	a-17
reGtime time	a-14
reGwas <number>	a-26
reGwas i	a-19
reGwas paper	a-6
reGwas that	a-15
reGwas they	a9
reGwas was	a-17
reGway i	a-19
reGway was	a-9
reH 	a-5
reH <day>	a-11
reH <figure>	a-37
reH <mark>	a-16
reH <name>	a-18
reH <number>	a-5
reH able	a4
reH and	a-13
reH ask	a-8
reH because	a-22
reH doubt	a-14
reH hear	a-7
reH i	a-25
reH no	a10
reH paper	a3
reH role	a-20
reH send	a-9
reH that	a-20
reH they	a-23
reH was	a7
reH way	a-16
reH<figure> 	a-8
reH<mark> 	a-8
reH<name> 	a4
reH<name> ask	a-6
reH<number> 	a-9
reH<number> paper	a6
reHable 	a-13
reHand 	a-19
reHand and	a-8
reHask 	a-13
reHask i	a-4
reHbecause 	a-12
reHdoubt 	a-22
reHhear 	a10
reHi paper	a17
reHi send	a-15
reHno 	a-24
reHpaper and	a-7
reHpaper paper	a-10
reHrole 	a-31
reHsend i	a-17
reHtalk 	a-16
reHtell 	a-17
reHthat 	a3
reHthat they	a-7
reHthey 	a-22
reHthey ask	a-5
reHthey tell	a-11
reHwas 	a-10
reHway 	a-10
reI 	a-15
reI <day>	a-18
reI <mark>	a-15
reI <name>	a-6
reI <number>	a-10
reI able	a-24
reI and	a-22
reI ask	a-8
reI because	a-11
reI doubt	a-17
reI hear	a-4
reI i	a-13
reI paper	a-7
reI role	a-25
reI send	a-10
reI that	a-11
reI they	a-21
reI was	a-9
reI way	a-10
reI<figure> 	a-6
reI<mark> 	a16
reI<name> 	a-18
reI<name> ask	a-5
reI<number> 	a3
reI<number> paper	a-15
reIable 	a-17
reIand 	a6
reIand and	a-4
reIand i	a-6
reIask 	a10
reIask i	a16
reIbecause 	a-14
reIdoubt 	a17
reIhear 	a-17
reIi 	a-12
reIi paper	a14
reIi send	a12
reIpaper 	a-11
reIpaper and	a-9
reIpaper paper	a-22
reIrole 	a-11
reIsend 	a6
reIsend i	a-8
reItalk 	a4
reItell 	a-23
reIthat 	a-28
reIthat they	a-11
reIthey 	a8
reIthey ask	a-10
reIthey tell	a-14
reJ  	a-6
reJ  <day>	a-20
reJ  <mark>	a-13
reJ  <name>	a-16
reJ  <number>	a-3
reJ  and	a-4
reJ  doubt	a-11
reJ  hear	a-3
reJ  i	a-12
reJ  paper	a3
reJ  role	a-18
reJ  that	a-4
reJ  they	a-25
reJ <name> 	a-9
reJ and 	a-5
reJ ask 	a-12
reJ hear 	a-28
reJ i 	a-25
reJ paper and	a-4
reJ paper paper	a-9
reJ role 	a-23
reJ send 	a4
reJ that 	a-11
reJ they 	a-16
reJ was 	a13
reJ<figure>  	a-15
reJ<name>  	a4
reJ<name> ask 	a-5
reJ<number>  	a-12
reJand  	a-17
reJask  	a-8
reJask i 	a-4
reJbecause  	a-9
reJi  	a-3
reJi  paper	a-3
reJi  send	a-14
reJpaper  	a4
reJpaper and 	a-18
reJsend  	a5
reJsend  paper	a-22
reJsend i 	a-10
reJthat  	a4
reJthey  	a-15
reJthey ask i	a-5
reJwas  	a-9
rea<figure>	a-16
rea<mark>	a6
rea<name>	a-16
rea<number>	a-3
reaa	a-5
reaand	a-11
reaasked	a-4
reabe	a-23
reabefore	a-9
reabring	a16
reaby	a5
reacard	a-7
reacopy	a-22
reacould	a-5
reado	a11
reafirst	a-14
reafrom	a-16
reaget	a11
reahave	a26
reahe	a-12
reaher	a16
reai	a-6
reai'm	a-10
reain	a23
reais	a11
reait	a-25
realetter	a-15
realicence	a-18
realike	a-7
reame	a9
reamy	a-29
reaneed	a22
reaneeds	a9
reanot	a-28
reanumber	a-5
reaon	a-6
reasaid	a-7
reasample	a-5
reasend	a10
reaso	a-17
reatest	a-20
reathat	a-34
reathe	a5
reathem	a15
reathey	a-10
reato	a-17
reawants	a25
reawhat	a-10
reawith	a8
reawould	a-15
reb<day>	a-18
reb<figure>	a4
reb<mark>	a-16
reb<name>	a-7
reb<number>	a6
reba	a13
reband	a-13
rebasked	a-4
rebat	a-18
rebbe	a-16
rebbefore	a-13
rebbring	a-24
rebby	a-15
rebcard	a-18
rebcertificate	a-27
rebcopy	a-31
rebcould	a-22
rebfor	a-14
rebform	a-11
rebfrom	a-12
rebget	a-20
rebhave	a-15
rebhe	a-12
rebher	a-11
rebi	a-14
rebi'm	a-21
rebin	a-17
rebis	a-23
rebit	a-19
rebletter	a-15
reblike	a-13
rebme	a-19
rebmy	a15
rebneed	a-4
rebneeds	a-6
rebnot	a-6
rebnumber	a-17
rebof	a-10
rebon	a-14
rebsaid	a-11
rebsample	a-13
rebsend	a-20
rebshe	a-13
rebso	a-9
rebtest	a-17
rebthat	a8
rebthe	a7
rebthem	a-11
rebthey	a-12
rebto	a-18
rebwants	a-14
rebwhat	a-17
rebwith	a-8
rebwould	a-25
rec<day>	a-11
rec<figure>	a-12
rec<mark>	a-28
rec<name>	a-13
rec<number>	a-6
reca	a-18
recand	a-3
recasked	a-9
recat	a6
recbe	a-20
recbefore	a-7
recbring	a-18
recby	a-22
reccard	a14
reccertificate	a-4
reccopy	a13
recdo	a-12
recfor	a-4
recform	a-9
recfrom	a-5
recget	a-17
rechave	a-10
reche	a-6
reci	a-16
recin	a-33
recis	a-25
recit	a-11
recletter	a10
reclike	a-9
recme	a-21
recmy	a-10
recneed	a-10
recneeds	a-10
recno	a7
recnot	a-18
recof	a7
recon	a-21
recsaid	a-5
recsample	a7
recsend	a-17
recshe	a-6
rectest	a13
recthat	a-16
recthe	a-3
recthem	a-14
recthey	a-7
recto	a-37
recwants	a-12
recwould	a-9
redfor the	a-20
redfrom my	a-8
redfrom the	a-9
redme to	a7
redof my	a-24
redof the	a-17
reeat the	a-7
reefor the	a-3
reefrom me	a-11
reefrom the	a-5
reeme to	a-9
reeof my	a-5
reeof the	a-6
regfrom me	a-7
regfrom my	a-14
regfrom the	a-13
regme to	a-5
regof my	a-4
regof the	a-3
regwith the	a-37
reh<base> <base>	a-3
reh<base> <long>	a-5
reh<base> a	a-9
reh<base> from	a-14
reh<base> in	a-10
reh<base> me	a-12
reh<base> my	a-10
reh<base> of	a-19
reh<base> to	a-5
reh<figure> <long>	a3
reh<ing> <base>	a7
reh<ing> <long>	a-13
reh<long> <day>	a-6
reh<long> <ing>	a-3
reh<long> <mark>	a-16
reh<long> <number>	a-31
reh<long> <past>	a-18
reh<long> <third>	a-25
reh<long> <who>	a-4
reh<long> a	a-15
reh<long> and	a3
reh<long> from	a3
reh<long> i	a-10
reh<long> in	a-19
reh<long> my	a-24
reh<long> on	a-16
reh<long> the	a-28
reh<long> to	a-16
reh<long> with	a-3
reh<name> <long>	a-13
reh<name> <past>	a4
reh<name> <third>	a-11
reh<past> <long>	a-23
reh<third> <long>	a-19
reh<third> a	a-7
reh<third> my	a-6
reh<third> to	a-4
reh<who> <base>	a-12
reh<who> <long>	a-9
reh<who> <past>	a-14
reh<who> <third>	a-11
reha <base>	a8
rehand <long>	a-5
rehat the	a-7
rehfor the	a-3
rehfrom me	a-11
rehfrom the	a-5
rehi <base>	a-11
rehi <long>	a-20
rehi <past>	a-8
rehme to	a-9
rehmy <long>	a5
rehof <long>	a-9
rehof my	a-5
rehof the	a-6
rehthe <ing>	a5
rehto <base>	a-12
rei<base> <long> <long>	a-13
rei<base> a <long>	a-7
rei<base> my <long>	a-9
rei<base> to <base>	a-5
rei<long> <base> <long>	a3
rei<long> <long> <base>	a-21
rei<long> <long> <long>	a20
rei<long> <who> <past>	a-4
rei<long> for the	a6
rei<long> from the	a6
rei<long> i <base>	a-12
rei<long> of <long>	a-27
rei<long> of my	a4
rei<long> the <long>	a-20
rei<number> <long> <long>	a5
rei<who> <long> <base>	a-9
reia <long> <long>	a-9
reiat the <long>	a-7
reifor the <long>	a-3
reime to <base>	a-9
reimy <long> <long>	a7
reithe <long> <long>	a-4
reito <base> a	a-6
rej<base> <base>	a3
rej<base> <long>	a15
rej<base> from	a-9
rej<base> me	a-14
rej<base> my	a6
rej<base> of	a-5
rej<base> to	a-8
rej<ing> <base>	a-21
rej<ing> <long>	a7
rej<long> <base>	a-23
rej<long> <ing>	a-17
rej<long> <long>	a-6
rej<long> <mark>	a-5
rej<long> <name>	a5
rej<long> <number>	a-3
rej<long> <past>	a-18
rej<long> <third>	a-15
rej<long> and	a-12
rej<long> for	a-4
rej<long> from	a-5
rej<long> i	a-6
rej<long> in	a-10
rej<long> my	a19
rej<long> of	a-16
rej<long> to	a-11
rej<long> with	a-9
rej<name> <long>	a3
rej<name> <past>	a-8
rej<name> <third>	a-9
rej<number> <long>	a-25
rej<past> <long>	a-29
rej<past> for	a-5
rej<third> <long>	a-4
rej<third> my	a19
rej<third> to	a-15
rej<who> <base>	a-14
rej<who> <long>	a-10
rej<who> <past>	a-17
rej<who> <third>	a-14
reja <base>	a-18
rejand <long>	a-5
rejfrom me	a-7
rejfrom my	a-14
rejfrom the	a-13
reji <base>	a8
reji <long>	a-20
reji <past>	a-18
rejme to	a-5
rejmy <long>	a-22
rejof <long>	a-13
rejof my	a-4
rejof the	a-3
rejthe <base>	a-16
rejthe <ing>	a6
rejthe <long>	a-30
rejto <base>	a-6
rejwith the	a-37
rek<base> <long> <long>	a-15
rek<base> a <long>	a-29
rek<base> the <long>	a-13
rek<base> to <base>	a-15
rek<long> <base> <long>	a-3
rek<long> <long> <base>	a-10
rek<long> <long> <long>	a-24
rek<long> for the	a-17
rek<long> from the	a-9
rek<long> i <base>	a8
rek<long> i <past>	a-18
rek<long> of <long>	a-12
rek<long> of my	a-6
rek<long> the <long>	a-27
rek<number> <long> <long>	a-13
rek<who> <long> <base>	a-9
reka <long> <long>	a-13
rekfrom the <long>	a-4
rekme to <base>	a12
rekmy <long> <long>	a-23
rekof my <long>	a-5
rekthe <long> <base>	a-13
rekthe <long> <long>	a-21
rekto <base> a	a26
rel<base> <long> <long>	a6
rel<base> a <long>	a11
rel<base> my <long>	a20
rel<base> to <base>	a-7
rel<long> <base> <long>	a-10
rel<long> <long> <base>	a18
rel<long> <long> <long>	a-32
rel<long> i <base>	a-11
rel<long> i <past>	a-5
rel<long> of <long>	a-7
rel<long> of my	a-5
rel<long> the <long>	a10
rel<number> <long> <long>	a-11
rel<who> <long> <base>	a-18
rela <long> <long>	a18
relfor the <long>	a-21
relfrom the <long>	a-6
relme to <base>	a-5
relmy <long> <long>	a-21
relof my <long>	a-10
relthe <long> <long>	a-26
relto <base> a	a-10
rem.<long>	a-12
rem:<long>	a17
rem<base>	a-6
rem<day>	a-18
rem<ed>	a-7
rem<ing>	a-14
rem<ly>	a-27
rem<mark>	a-16
rem<name>	a-30
rem<number>	a8
rem<third>	a-8
rem<who>	a-15
rema	a11
remand	a-13
remat	a-18
remby	a-15
remcard	a-18
remfor	a-14
remform	a-11
remfrom	a-12
remher	a-11
remi	a-14
remi'm	a-21
remin	a-17
remit	a-19
remme	a-19
remmy	a14
remnot	a-6
remof	a-10
remon	a-14
remso	a-9
remthat	a8
remthe	a8
remthem	a-11
remto	a-18
remwith	a-8
ren	a-5
ren,	a3
ren.	a-23
ren:	a18
reo	a6
sk#0	a-13
sk#1	a-16
sk#2	a6
sk#3	a10
sk#4	a8
sk#5	a8
sk#6	a-4
sk#7	a-22
sk#8	a-33
sk#9	a-38
skE<day>	a-5
skE<figure>	a-13
skE<mark>	a3
skE<month>	a-11
skE<name>	a-16
skE<name>'s	a-14
skEable	a3
skEbecause	a-4
skEdoubt	a-9
skEfeel	a-13
skEhear	a-7
skEhush	a-5
skEi	a3
skEkin	a-12
skEmention	a-33
skEmoved	a-12
skEno	a-8
skEpaper	a-5
skEpay	a-4
skEtalk	a-28
skEtell	a-32
skEthat	a-7
skEthey	a-19
skEtime	a-23
skEway	a-7
skEwe	a-26
skEyou	a-16
skF<day>	a-20
skF<figure>	a-4
skF<name>	a-15
skF<number>	a-20
skFable	a-6
skFand	a-4
skFfeel	a12
skFhush	a6
skFi	a-12
skFkin	a6
skFmention	a4
skFno	a4
skFpay	a3
skFrole	a-16
skFtalk	a5
skFtell	a-9
skFthat	a-8
skFwas	a-11
skFway	a-5
skFwe	a-9
skG<figure> <mark>	a8
skG<figure> role	a-7
skG<mark> mention	a-11
skG<name> <name>	a-12
skG<name> ask	a-17
skG<name> was	a-12
skG<number> able	a5
skG<number> and	a4
skG<number> ask	a-6
skG<number> doubt	a-12
skG<number> talk	a-25
skG<number> they	a-13
skG<number> time	a-29
skGable <figure>	a-6
skGable <name>	a-3
skGable <number>	a-15
skGable able	a11
skGable and	a-6
skGable no	a5
skGable that	a6
skGand <number>	a8
skGand doubt	a6
skGand i	a-3
skGand tell	a-6
skGand that	a-30
skGand they	a-14
skGask <number>	a-14
skGask and	a-14
skGask i	a-16
skGask tell	a-4
skGask that	a-6
skGask they	a-25
skGbecause that	a-8
skGdoubt <number>	a-29
skGdoubt i	a-22
skGdoubt moved	a-6
skGdoubt talk	a-12
skGdoubt tell	a-15
skGdoubt that	a7
skGdoubt they	a-17
skGhear <day>	a-5
skGhear and	a-4
skGhear i	a-24
skGhear that	a-14
skGhear they	a-22
skGi <day>	a5
skGi <name>	a-13
skGi able	a-9
skGi ask	a-18
skGi because	a7
skGi doubt	a-5
skGi hear	a3
skGi i	a6
skGi mention	a-13
skGi moved	a6
skGi no	a-9
skGi role	a7
skGi tell	a-16
skGi that	a3
skGi they	a-12
skGi was	a-12
skGmention i	a-12
skGmention that	a-15
skGmoved i	a-8
skGmoved that	a-11
skGno <name>	a-9
skGno <number>	a6
skGno tell	a-6
skGpaper and	a-16
skGpaper i	a-5
skGrole <name>	a-12
skGrole send	a5
skGsend i	a7
skGtalk i	a-7
skGtalk that	a-5
skGtell and	a-3
skGtell i	a-18
skGtell that	a-6
skGtell they	a-14
skGthat <name>	a-15
skGthat and	a-15
skGthat doubt	a-24
skGthat i	a-5
skGthat paper	a-16
skGthat tell	a-6
skGthat that	a-9
skGthey and	a-10
skGthey ask	a-10
skGthey hear	a-15
skGthey i	a-16
skGthey no	a-11
skGwas <figure>	a3
skGwas doubt	a-26
skGwas i	a9
skGwas that	a-7
skH <figure>	a8
skH <mark>	a-5
skH <name>	a-5
skH ask	a-16
skH because	a-3
skH doubt	a-17
skH hear	a-16
skH i	a-22
skH mention	a-20
skH no	a-16
skH paper	a-7
skH role	a-23
skH talk	a-26
skH tell	a-6
skH that	a-31
skH they	a-15
skH was	a-20
skH<figure> 	a-9
skH<number> able	a-4
skHand 	a-13
skHand i	a-15
skHask 	a-10
skHbecause 	a-22
skHdoubt 	a-14
skHhear i	a-6
skHi 	a7
skHi ask	a-5
skHi doubt	a-8
skHmention 	a-12
skHmoved 	a-13
skHno 	a5
skHpaper 	a-15
skHtell 	a-13
skHtell i	a-5
skHtell they	a-5
skHthat 	a-14
skHthat i	a-19
skHthey 	a-17
skHthey i	a-5
skHwas 	a-11
skI 	a-10
skI <figure>	a-9
skI <mark>	a-10
skI and	a-12
skI ask	a-13
skI because	a-12
skI doubt	a-20
skI hear	a-11
skI i	a-12
skI mention	a-20
skI moved	a-19
skI no	a-16
skI paper	a-14
skI role	a-8
skI talk	a-11
skI tell	a-13
skI that	a-25
skI they	a-6
skI was	a-15
skI<figure> 	a-3
skI<number> 	a-17
skI<number> able	a-5
skIable 	a-25
skIand 	a-4
skIand i	a-4
skIask 	a-8
skIbecause 	a-26
skIhear i	a15
skIi 	a-34
skIi able	a-10
skIi doubt	a-5
skImention 	a16
skImoved 	a-19
skIno 	a-27
skIpaper 	a-25
skIrole 	a-27
skIsend 	a-24
skItalk 	a10
skItell 	a4
skItell i	a19
skItell they	a-8
skIthat 	a4
skIthat i	a4
skIthey i	a34
skIwas 	a-12
skJ  	a-10
skJ  <figure>	a-14
skJ  <name>	a-18
skJ  <number>	a7
skJ  able	a-16
skJ  and	a-5
skJ  because	a-10
skJ  hear	a-17
skJ  i	a5
skJ  no	a-12
skJ  paper	a-4
skJ  role	a-33
skJ  tell	a-5
skJ  that	a-5
skJ  they	a-13
skJ  was	a7
skJ <figure> 	a8
skJ <number> able	a-12
skJ and 	a3
skJ ask 	a-4
skJ i 	a-18
skJ no 	a-14
skJ paper 	a-11
skJ that 	a-8
skJ that i	a-10
skJ they 	a-15
skJ was 	a-15
skJ<figure>  	a-9
skJ<number>  	a-10
skJable  	a-13
skJand  	a-13
skJand i 	a-10
skJask  	a-9
skJdoubt  	a-11
skJi  <number>	a17
skJno  	a5
skJtell i 	a-5
skJtell they i	a-5
skJthat  	a-15
skJthat i 	a-21
skJthat i able	a-12
skJthey  	a-15
skJwas  	a-11
ska<figure>	a-5
ska<mark>	a-6
ska<name>	a7
ska<number>	a-18
skaa	a-17
skaall	a-22
skaand	a-18
skaat	a-3
skabe	a-8
skacan	a-8
skadid	a-18
skadidn't	a-12
skado	a6
skafor	a-32
skafrom	a-10
skaget	a-15
skagot	a-18
skahave	a-9
skahundred	a-4
skai	a-16
skai've	a-25
skain	a3
skais	a36
skait	a13
skaknow	a5
skalast	a-9
skalike	a8
skame	a-17
skamy	a-15
skanever	a-13
skanot	a-32
skaof	a-19
skaon	a-6
skaout	a16
skaput	a-14
skasaid	a5
skasay	a10
skashould	a-18
skaso	a-17
skatell	a-8
skathat	a4
skathe	a-6
skathem	a5
skathey	a-10
skato	a11
skaup	a11
skawant	a-13
skawas	a5
skawhat	a-22
skawhole	a-7
skawith	a-9
skayears	a-20
skb<figure>	a-18
skb<mark>	a-18
skba	a-26
skball	a-11
skband	a-12
skbat	a-20
skbbe	a-14
skbcan	a4
skbdid	a-6
skbdidn't	a-9
skbdo	a-15
skbfor	a-18
skbforgot	a-5
skbfrom	a-8
skbget	a-13
skbgot	a-10
skbhave	a-10
skbhundred	a-6
skbi've	a16
skbin	a-19
skbis	a-19
skbit	a-17
skbknow	a-11
skblast	a-8
skblike	a-4
skbmy	a-5
skbnever	a-8
skbnot	a-7
skbof	a-8
skbon	a-9
skbout	a-22
skbput	a-11
skbsaid	a-5
skbsay	a-5
skbshould	a-16
skbso	a-11
skbtell	a-5
skbthat	a-23
skbthe	a-3
skbthem	a-10
skbthey	a-5
skbto	a-10
skbup	a-10
skbwas	a-10
skbwhat	a-14
skbwhole	a-21
skbwith	a-15
skbyears	a-10
skc<end>	a-13
skc<figure>	a13
skc<mark>	a-9
skc<name>	a-14
skc<number>	a-9
skca	a15
skcall	a-16
skcat	a-28
skcbe	a-20
skccan	a-7
skcdid	a-16
skcfrom	a-19
skcgot	a-10
skchave	a-7
skchundred	a-18
skci	a-24
skci've	a-18
skcin	a-7
skcis	a-22
skcit	a-16
skclast	a-9
skclike	a-14
skcmy	a-16
skcnever	a-9
skcout	a-21
skcsaid	a-7
skcsay	a-4
skcshould	a-7
skcso	a-5
skctell	a-4
skcthat	a-23
skcthe	a-10
skcthem	a-5
skcthey	a-8
skcto	a-14
skcup	a-22
skcwant	a-7
skcwas	a3
skcwhole	a-18
skcwith	a-15
skcyears	a4
skd<number> years	a-18
skdat the	a-10
skdfor the	a-9
skdi can	a-6
skdi did	a-14
skdi never	a-3
skdin the	a-21
skdthat i	a-6
skdthe whole	a-7
skeat the	a-7
skei can	a-5
skei did	a-7
skei never	a-4
skethat i	a-8
skethe whole	a-17
skg<number> years	a-5
skgand i	a-23
skgat the	a4
skgfor <number>	a-9
skgfor the	a-18
skgi can	a-5
skgin the	a-28
skgthe whole	a-14
skh<base> <base>	a-18
skh<base> <long>	a8
skh<base> <past>	a-9
skh<base> a	a-6
skh<base> i	a-4
skh<base> in	a-19
skh<base> that	a-9
skh<ed> <long>	a-27
skh<figure> <long>	a-16
skh<ing> <long>	a5
skh<long> <base>	a-3
skh<long> <figure>	a-10
skh<long> <ing>	a-6
skh<long> <long>	a-6
skh<long> <mark>	a-5
skh<long> <name>	a-7
skh<long> <number>	a-5
skh<long> <past>	a-22
skh<long> <third>	a-25
skh<long> <who>	a-8
skh<long> and	a-6
skh<long> at	a-16
skh<long> i	a-7
skh<long> in	a5
skh<long> on	a5
skh<long> so	a-4
skh<long> that	a-14
skh<long> the	a-28
skh<long> to	a-10
skh<number> <long>	a-7
skh<past> <long>	a6
skh<past> a	a-3
skh<past> i	a-8
skh<past> that	a-4
skh<past> the	a8
skh<third> i	a-5
skha <long>	a-10
skhand <long>	a-6
skhat the	a-7
skhcan <base>	a5
skhi <base>	a3
skhi <past>	a6
skhi can	a-5
skhin <long>	a-19
skhit <long>	a-11
skhthat i	a-8
skhto <base>	a-10
ski<base> <long> <long>	a9
ski<base> that i	a-9
ski<long> <long> <base>	a-16
ski<long> <long> <long>	a-8
ski<long> <long> i	a-14
ski<long> <number> <long>	a4
ski<long> at the	a-16
ski<long> in <long>	a-8
ski<long> the <long>	a-16
ski<long> to <base>	a-10
ski<number> <long> <long>	a10
ski<past> the <long>	a-22
skia <long> <long>	a-6
skiat the <long>	a-7
skii <long> <base>	a5
skii <long> <past>	a-4
skii <past> <long>	a14
skii <past> the	a8
skii can <base>	a4
skimy <long> <long>	a8
skithat i <past>	a-5
skithe <long> <long>	a3
skj<base> <base>	a-19
skj<base> <past>	a4
skj<base> a	a-8
skj<base> i	a4
skj<base> in	a-13
skj<base> it	a-5
skj<base> the	a-7
skj<base> them	a-6
skj<ed> <long>	a4
skj<figure> <long>	a-32
skj<ing> <long>	a-24
skj<long> <base>	a4
skj<long> <figure>	a-10
skj<long> <ing>	a6
skj<long> <long>	a-10
skj<long> <number>	a-42
skj<long> <past>	a-21
skj<long> <third>	a-15
skj<long> and	a-5
skj<long> at	a-11
skj<long> i	a-11
skj<long> in	a-10
skj<long> of	a-6
skj<long> on	a-6
skj<long> that	a-5
skj<number> <long>	a-18
skj<past> a	a-12
skj<past> i	a10
skj<past> that	a-11
skj<past> the	a-21
skj<third> i	a4
skj<who> <long>	a-10
skja <long>	a-9
skjand <long>	a3
skjand i	a-23
skjat the	a4
skjcan <base>	a-8
skjfor <number>	a-9
skjfor the	a-18
skji <base>	a-15
skji <long>	a-15
skji <past>	a-15
skji can	a-5
skjin <long>	a-13
skjin the	a-28
skjmy <long>	a-10
skjto <base>	a-22
skk<base> <long> <long>	a-11
skk<base> that i	a-5
skk<long> <long> <long>	a-22
skk<long> <long> <past>	a-13
skk<long> <number> <long>	a-5
skk<long> and <long>	a-16
skk<long> at the	a-27
skk<long> in <long>	a-5
skk<long> the <long>	a13
skk<long> to <base>	a-5
skk<number> <long> <long>	a-5
skk<past> the <long>	a-30
skka <long> <long>	a-7
skkat the <long>	a-8
skki <long> <past>	a-3
skki <past> <long>	a-13
skki <past> the	a-14
skkthat i <past>	a-4
skkthe <long> <long>	a11
skl<base> <long> <long>	a6
skl<long> <long> <long>	a-19
skl<long> <number> <long>	a-26
skl<long> and <long>	a-3
skl<long> in <long>	a-5
skl<number> <long> <long>	a-5
skl<past> the <long>	a-14
skla <long> <long>	a-10
sklat the <long>	a6
sklfor <number> <long>	a-9
skli <past> <long>	a-4
skli <past> the	a-13
skli can <base>	a-5
sklmy <long> <long>	a-4
sklthat i <past>	a15
sklthe <long> <long>	a-31
skm,<long>	a-29
skm<base>	a-7
skm<ed>	a-11
skm<figure>	a-18
skm<ing>	a-3
skm<ly>	a-15
skm<mark>	a-18
skm<past>	a-7
skm<third>	a-29
skm<who>	a-5
skma	a-26
skmall	a-11
skmand	a-12
skmat	a-20
skmcan	a-6
skmfor	a-18
skmfrom	a-8
skmi've	a16
skmin	a-19
skmit	a-17
skmlast	a-8
skmmy	a-3
skmnot	a-7
skmof	a-8
skmon	a-9
skmout	a-22
skmso	a-11
skmthat	a-23
skmthe	a-3
skmthem	a-10
skmto	a-10
skmup	a-10
skmwhat	a-14
skmwith	a-15
skn,	a-15
skn.	a-30
skn:	a21
sko	a8
wh#0	a-15
wh#2	a3
wh#3	a17
wh#4	a10
wh#5	a14
wh#6	a6
wh#7	a-6
wh#8	a-19
wh#9	a-37
whE<day>	a-7
whE<figure>	a10
whE<mark>	a-11
whE<month>	a-28
whE<name>	a-8
whE<name>'s	a-19
whEbecause	a-9
whEdoubt	a-3
whEfeel	a-5
whEhush	a8
whEi	a3
whEmention	a-25
whEmoved	a-3
whEno	a-8
whEpaper	a-10
whEpay	a-22
whErole	a-13
whEsend	a-20
whEtalk	a-16
whEtell	a-3
whEthat	a-4
whEthey	a-4
whEtime	a-16
whEway	a-9
whEyou	a-22
whF<day>	a-7
whF<month>	a-19
whF<name>	a-20
whFable	a-9
whFand	a-4
whFask	a-7
whFbecause	a-9
whFdoubt	a-9
whFfeel	a11
whFhear	a-16
whFhush	a-21
whFkin	a-35
whFmention	a-4
whFno	a3
whFpay	a-3
whFsend	a-6
whFthat	a7
whFthey	a-4
whFtime	a-19
whFwe	a-17
whFyou	a8
whG<day> was	a-10
whG<figure> <name>	a-17
whG<figure> and	a-19
whG<mark> <name>	a9
whG<mark> i	a-22
whG<name> <name>	a4
whG<name> and	a7
whG<name> ask	a-12
whG<name> doubt	a-9
whG<name> i	a-12
whG<name> tell	a-19
whG<name> they	a-9
whG<name> was	a-16
whG<number> and	a-8
whG<number> ask	a-10
whG<number> because	a-16
whG<number> i	a-6
whG<number> kin	a-14
whG<number> pay	a-17
whG<number> they	a-19
whG<number> time	a-15
whG<number> was	a9
whGable because	a-6
whGable i	a-5
whGable that	a-11
whGand <name>	a-13
whGand and	a-21
whGand because	a-16
whGand doubt	a-27
whGand hush	a-25
whGand i	a4
whGand kin	a-13
whGand moved	a-13
whGand role	a-20
whGand tell	a-8
whGand that	a-13
whGand we	a-7
whGask <number>	a3
whGask i	a-13
whGask that	a5
whGask they	a-9
whGbecause and	a-26
whGbecause because	a-27
whGbecause i	a-10
whGbecause kin	a8
whGbecause role	a-6
whGbecause that	a-21
whGbecause they	a-7
whGbecause we	a-18
whGdoubt <mark>	a3
whGdoubt <number>	a-7
whGdoubt and	a-11
whGdoubt ask	a-6
whGdoubt because	a-20
whGdoubt i	a-23
whGdoubt moved	a-13
whGdoubt tell	a-8
whGdoubt that	a-4
whGdoubt was	a-6
whGfeel i	a-4
whGhear i	a-6
whGhear that	a7
whGhush i	a4
whGi <name>	a-5
whGi <number>	a7
whGi able	a8
whGi ask	a-23
whGi because	a-9
whGi hear	a-13
whGi i	a-9
whGi moved	a-9
whGi no	a-13
whGi role	a-11
whGi send	a-7
whGi talk	a-11
whGi that	a-5
whGi they	a18
whGi time	a-7
whGi was	a-12
whGi way	a-13
whGkin <number>	a-6
whGkin able	a-13
whGkin ask	a-12
whGkin doubt	a-6
whGkin i	a-8
whGkin tell	a-22
whGkin that	a-5
whGkin they	a-3
whGkin was	a4
whGkin we	a4
whGmention that	a-4
whGmoved <name>	a-18
whGmoved and	a-7
whGmoved because	a-17
whGmoved doubt	a-4
whGmoved i	a-6
whGmoved kin	a-6
whGmoved moved	a-14
whGmoved talk	a-11
whGmoved that	a-19
whGmoved was	a-32
whGno <number>	a-7
whGno because	a-15
whGpaper and	a-6
whGpaper i	a-33
whGpay was	a6
whGrole <name>	a-16
whGrole and	a-4
whGrole ask	a-4
whGrole because	a-24
whGrole doubt	a-8
whGrole i	a7
whGrole they	a3
whGrole was	a-11
whGsend they	a-5
whGsend was	a-5
whGtalk because	a-9
whGtalk that	a4
whGtell and	a-9
whGtell because	a-22
whGtell doubt	a-11
whGtell i	a-20
whGtell talk	a-22
whGtell that	a-17
whGtell they	a-19
whGthat <name>	a-13
whGthat <number>	a-9
whGthat and	a-14
whGthat because	a-24
whGthat doubt	a-19
whGthat i	a-19
whGthat kin	a-20
whGthat moved	a-4
whGthat they	a-16
whGthey <name>	a-27
whGthey and	a-4
whGthey ask	a-25
whGthey because	a-17
whGthey doubt	a-15
whGthey hear	a-17
whGthey i	a-12
whGthey kin	a-14
whGthey mention	a-10
whGthey moved	a-14
whGthey role	a-16
whGthey send	a-8
whGthey that	a-16
whGthey they	a-20
whGthey was	a-5
whGtime and	a-5
whGtime i	a11
whGwas <name>	a-28
whGwas <number>	a4
whGwas ask	a-11
whGwas because	a-6
whGwas doubt	a8
whGwas i	a14
whGwas moved	a-17
whGwas no	a-15
whGwas role	a-16
whGwas talk	a-7
whGwas tell	a-4
whGwas that	a-7
whGwas they	a-12
whGwas was	a-24
whGwas we	a6
whGway kin	a-7
whGway role	a12
whGwe <number>	a-18
whGwe and	a5
whGwe i	a-14
whGwe moved	a11
whGyou hear	a-22
whGyou i	a-28
whH 	a-9
whH <figure>	a-21
whH <mark>	a-13
whH <name>	a8
whH <number>	a6
whH and	a-9
whH ask	a-8
whH because	a-20
whH doubt	a-7
whH i	a-8
whH moved	a-9
whH no	a-10
whH talk	a-26
whH tell	a16
whH that	a-20
whH they	a-23
whH way	a-27
whH we	a-3
whH<mark> 	a-5
whH<number> 	a-6
whHable 	a-18
whHand 	a-9
whHand hush	a-5
whHand i	a-14
whHand that	a-6
whHand they	a-6
whHask that	a-20
whHbecause 	a8
whHbecause i	a-14
whHdoubt 	a-17
whHhear 	a-29
whHhush 	a5
whHi 	a-6
whHi because	a7
whHi doubt	a21
whHi kin	a4
whHi moved	a-3
whHi was	a-6
whHkin 	a-3
whHkin was	a-6
whHmoved 	a-7
whHmoved because	a-7
whHmoved i	a-3
whHmoved that	a-5
whHno 	a-21
whHrole 	a-7
whHtalk 	a-7
whHtell 	a-12
whHthat 	a-13
whHthat because	a-7
whHthat i	a-13
whHthat moved	a-4
whHthat was	a12
whHthey 	a-18
whHwas 	a-12
whHwas <number>	a-7
whHwas i	a-8
whHway 	a-10
whHwe 	a4
whI 	a-11
whI <figure>	a-15
whI <mark>	a-10
whI <name>	a-13
whI able	a-27
whI and	a-17
whI ask	a-14
whI because	a3
whI doubt	a-19
whI hear	a7
whI i	a5
whI moved	a-26
whI no	a7
whI talk	a-8
whI tell	a-22
whI that	a-5
whI they	a-19
whI was	a-25
whI way	a-5
whI<mark> 	a8
whI<number> 	a-21
whIable 	a-5
whIand 	a-21
whIand i	a-4
whIand that	a-23
whIand they	a-7
whIask that	a-24
whIbecause 	a23
whIbecause i	a16
whIdoubt 	a-28
whIhush 	a-8
whIi 	a-21
whIi because	a-13
whIi doubt	a-10
whIi kin	a-18
whIi moved	a-4
whIi was	a-7
whIkin 	a-22
whIkin was	a-15
whImoved 	a-9
whImoved because	a-19
whImoved i	a11
whImoved that	a-13
whIno 	a-11
whIrole 	a-20
whItalk that	a-22
whItell 	a-15
whIthat 	a-22
whIthat because	a-14
whIthat i	a-5
whIthat moved	a-3
whIthat was	a-14
whIthey 	a-17
whIwas 	a-12
whIwas <number>	a-14
whIwas i	a-17
whIway 	a-18
whJ  	a-16
whJ  <name>	a-18
whJ  <number>	a-6
whJ  and	a-17
whJ  ask	a-10
whJ  because	a-28
whJ  doubt	a-12
whJ  i	a-23
whJ  role	a-18
whJ  talk	a8
whJ  tell	a-15
whJ  that	a-31
whJ  they	a-13
whJ  was	a-15
whJ  we	a-10
whJ <mark> 	a-7
whJ <name> 	a-14
whJ and 	a-5
whJ and i	a-18
whJ and they	a-12
whJ ask that	a-8
whJ because 	a-17
whJ because i	a-16
whJ doubt 	a-29
whJ i because	a-10
whJ i kin	a-20
whJ i moved	a-10
whJ i was	a-14
whJ kin 	a8
whJ moved 	a-4
whJ role 	a4
whJ tell 	a-19
whJ that 	a-16
whJ that i	a-11
whJ they 	a-23
whJable  	a-6
whJand  	a-5
whJand i 	a-13
whJand they 	a-6
whJbecause  	a-7
whJbecause i 	a-10
whJbecause i kin	a-9
whJdoubt  	a-15
whJi  because	a-21
whJi  i	a-13
whJi  that	a-6
whJi because i	a-9
whJi kin 	a11
whJi moved 	a-11
whJkin was 	a-4
whJmoved  	a-16
whJmoved  i	a4
whJmoved because i	a-5
whJmoved i 	a7
whJrole  	a-7
whJtell  	a-7
whJthat  	a-10
whJthat  i	a-19
whJthat i 	a-8
whJthat moved 	a4
whJthat moved i	a-20
whJthey  	a-17
whJwas  	a-4
whJwas <number> 	a-7
wha<figure>	a3
wha<mark>	a10
wha<name>	a-19
wha<number>	a-9
whaa	a-26
whaabout	a-29
whaall	a-15
whaas	a15
whaat	a-34
whaback	a9
whabecause	a31
whabeen	a-11
whacause	a23
whacould	a-11
whadid	a-21
whaever	a-12
whaevery	a-13
whafirst	a-15
whafor	a11
whafrom	a-9
whagot	a-21
whahave	a-6
whahe	a-19
whaher	a-14
whahis	a-12
whahome	a13
whai	a-30
whai'm	a-19
whai've	a-23
whain	a-37
whais	a-22
whait's	a3
whajust	a-17
whaknow	a15
whalike	a4
whalost	a-10
whamade	a-15
whame	a-11
whamy	a-12
whanearly	a-7
whanever	a-7
whano	a-13
whanobody	a-8
whaof	a-9
whaon	a-14
whaonly	a-9
whaour	a-16
whaown	a-11
whasame	a-8
whashe	a-6
whasince	a12
whaso	a-20
whastill	a-6
whathat	a-7
whathe	a-30
whathere	a-10
whathing	a-3
whato	a-35
whawas	a-15
whawe	a-22
whawent	a-16
whawhole	a-12
whawith	a-5
whayears	a10
whayou	a-8
whb<figure>	a-15
whb<mark>	a-12
whb<number>	a-20
whba	a-10
whbabout	a-10
whball	a-21
whband	a-10
whbas	a-24
whbback	a-17
whbbecause	a-29
whbbeen	a-10
whbcause	a-26
whbcould	a13
whbdid	a-13
whbever	a-9
whbevery	a-17
whbfirst	a-15
whbfor	a-27
whbfrom	a-9
whbgot	a-3
whbhave	a-15
whbhe	a-11
whbher	a-15
whbhis	a-19
whbhome	a-15
whbi'm	a6
whbi've	a4
whbin	a6
whbis	a3
whbit	a-3
whbit's	a6
whbjust	a5
whblike	a6
whblost	a-12
whbmade	a-14
whbme	a-16
whbmy	a4
whbnearly	a-4
whbnever	a-13
whbnobody	a14
whbof	a-12
whbon	a-15
whbonly	a-12
whbour	a3
whbown	a-6
whbshe	a-5
whbsince	a-16
whbso	a10
whbstill	a-4
whbthe	a-16
whbthere	a-22
whbthing	a-7
whbto	a-15
whbtoo	a-10
whbup	a-22
whbwas	a-12
whbwe	a14
whbwent	a-5
whbwhen	a-13
whbwhole	a9
whbwith	a-7
whbyears	a-16
whbyou	a-17
whc<figure>	a-22
whc<mark>	a-15
whc<name>	a15
whca	a3
whcabout	a-8
whcall	a-9
whcand	a-20
whcas	a-15
whcbecause	a-24
whcbeen	a-10
whcbut	a-11
whccause	a-13
whcdid	a13
whcevery	a-19
whcfirst	a16
whcfor	a-34
whcfrom	a-13
whcgot	a7
whchad	a-9
whchave	a4
whche	a-8
whcher	a8
whchis	a-13
whchome	a-14
whci	a-10
whci've	a-25
whcis	a11
whcit	a-24
whcjust	a-11
whclike	a-15
whclost	a17
whcme	a-10
whcmy	a-7
whcnever	a-21
whcno	a-11
whcnobody	a-17
whcof	a-19
whcon	a3
whconly	a-5
whcour	a-9
whcown	a7
whcsame	a-9
whcshe	a-5
whcsince	a-14
whcso	a7
whcthen	a-13
whcthere	a-13
whcthey	a-4
whcthing	a-19
whcto	a-26
whctoo	a-16
whcup	a-22
whcwas	a-4
whcwe	a-13
whcwent	a-6
whcwhen	a-11
whcwhole	a-7
whcwith	a-32
whcyears	a-24
whd<number> of	a-14
whdand i	a-4
whdat the	a-6
whdbecause i	a-15
whdbecause my	a-18
whdi had	a-12
whdi was	a-19
whdin a	a-5
whdin my	a-9
whdin the	a-9
whdmy own	a-11
whdsince i	a-6
whdthat same	a-14
whdthe same	a-8
whdto me	a6
whdwas a	a-7
whdwas the	a-21
whe<number> of	a-7
wheand i	a-3
wheat the	a-7
whebecause my	a-6
whei had	a-13
whein a	a-18
whein my	a9
whein the	a-18
whelike that	a-4
whemy own	a7
wheon the	a-5
whesince i	a-3
whethat same	a8
whethe same	a-5
whewas <number>	a-7
whewas a	a-6
whewas the	a-12
whg<number> of	a-9
whgand i	a-4
whgat the	a-9
whgbecause i	a8
whgbecause my	a11
whgi had	a-6
whgi was	a-13
whgin a	a-13
whgin my	a-14
whgin the	a-15
whglike that	a-11
whgmy own	a-6
whgon the	a-14
whgsince i	a-6
whgthe same	a-5
whgto me	a-16
whgwas <number>	a-5
whgwas a	a-31
whgwas the	a-11
whh<base> <base>	a-8
whh<base> <ing>	a7
whh<base> <long>	a-18
whh<base> <past>	a-6
whh<base> and	a-10
whh<base> i	a-14
whh<base> my	a-12
whh<base> that	a-20
whh<base> the	a-10
whh<ing> <long>	a-3
whh<long> <base>	a-20
whh<long> <ing>	a-27
whh<long> <long>	a-3
whh<long> <mark>	a-4
whh<long> <name>	a8
whh<long> <number>	a-12
whh<long> <past>	a9
whh<long> <third>	a7
whh<long> <who>	a-5
whh<long> as	a-13
whh<long> at	a-12
whh<long> for	a-8
whh<long> i	a-8
whh<long> in	a-10
whh<long> my	a-15
whh<long> so	a-11
whh<long> that	a-8
whh<long> the	a-8
whh<long> to	a-4
whh<long> when	a-4
whh<long> with	a-6
whh<ly> <past>	a-5
whh<number> <long>	a-8
whh<number> of	a-7
whh<past> <ing>	a-8
whh<past> <long>	a-34
whh<past> <past>	a-11
whh<past> a	a8
whh<past> her	a9
whh<past> in	a-13
whh<past> it	a-5
whh<past> me	a-4
whh<past> my	a4
whh<past> on	a4
whh<past> that	a-13
whh<past> the	a-36
whh<past> to	a-15
whh<past> up	a-4
whh<who> <past>	a-12
whha <base>	a-24
whhand <long>	a-5
whhand <past>	a-5
whhand <who>	a-5
whhand i	a-3
whhat the	a-7
whhi <past>	a4
whhin a	a-18
whhin my	a9
whhin the	a-18
whhit <long>	a-6
whhit <past>	a7
whhme <long>	a-14
whhmy <base>	a-3
whhmy <long>	a-11
whhof <long>	a-5
whhon <long>	a-8
whhon the	a-5
whhsame <long>	a4
whhthat <long>	a-10
whhthat <past>	a-6
whhthat same	a8
whhthe <base>	a-25
whhthe <long>	a-4
whhthe same	a-5
whhto <base>	a-8
whhto <long>	a-7
whhyou <base>	a-17
whi<base> <long> <long>	a-4
whi<base> <long> <past>	a-5
whi<base> i <past>	a-11
whi<base> my <long>	a-5
whi<long> <base> <long>	a-7
whi<long> <long> <base>	a-13
whi<long> <long> <long>	a-11
whi<long> <long> <past>	a-16
whi<long> <long> i	a-9
whi<long> <long> my	a-9
whi<long> <past> <long>	a-7
whi<long> i <past>	a-6
whi<long> my <long>	a-11
whi<long> the <long>	a-14
whi<past> <long> <long>	a-12
whi<past> <number> of	a-9
whi<past> a <long>	a4
whi<past> me <long>	a-17
whi<past> my <long>	a-11
whi<past> the <long>	a-12
whi<past> to <base>	a-5
whia <long> <long>	a-18
whiand i <past>	a-3
whii <long> <base>	a-10
whii <past> <long>	a-6
whii <past> <number>	a-7
whii <past> that	a11
whii <past> the	a15
whii <past> to	a-5
whii <past> up	a9
whiin my <long>	a10
whimy <base> <long>	a11
whimy <long> <past>	a14
whithat <past> me	a-13
whj<base> <long>	a-25
whj<base> <past>	a-20
whj<base> and	a-7
whj<base> i	a-5
whj<base> it	a-21
whj<base> my	a-6
whj<base> that	a6
whj<base> the	a15
whj<ing> <long>	a-14
whj<long> <base>	a-18
whj<long> <ing>	a-10
whj<long> <mark>	a-8
whj<long> <number>	a-19
whj<long> <past>	a-3
whj<long> <third>	a-13
whj<long> and	a-5
whj<long> as	a-9
whj<long> at	a-4
whj<long> for	a-8
whj<long> i	a5
whj<long> in	a10
whj<long> it	a10
whj<long> my	a5
whj<long> on	a-5
whj<long> so	a-18
whj<long> the	a-4
whj<ly> <past>	a-5
whj<number> <long>	a6
whj<number> of	a-9
whj<past> <ing>	a-14
whj<past> <long>	a-25
whj<past> <number>	a-30
whj<past> <past>	a-5
whj<past> a	a-5
whj<past> her	a-8
whj<past> in	a-16
whj<past> it	a-7
whj<past> me	a-22
whj<past> my	a-16
whj<past> on	a-6
whj<past> that	a-23
whj<past> the	a-18
whj<past> to	a-5
whj<past> up	a-4
whj<who> <past>	a-10
whja <base>	a-5
whja <long>	a-16
whjand <long>	a-22
whjand <past>	a-22
whjand <who>	a-5
whjand i	a-4
whjat the	a-9
whji <base>	a-8
whji <long>	a-9
whji <past>	a-16
whjin <long>	a-6
whjin a	a-13
whjin my	a-14
whjin the	a-15
whjit <long>	a-18
whjme <long>	a-16
whjmy <base>	a-6
whjmy <long>	a-17
whjof <long>	a14
whjon <long>	a-23
whjon the	a-14
whjsame <long>	a-23
whjthat <past>	a-8
whjthe <base>	a-4
whjthe <long>	a-10
whjthe same	a-5
whjto <base>	a-14
whjto <long>	a-14
whjto me	a-16
whjwe <past>	a-9
whjyou <base>	a-8
whk<base> <long> <long>	a-3
whk<base> <long> <past>	a-10
whk<base> i <past>	a-5
whk<long> <long> <base>	a-11
whk<long> <long> <long>	a-20
whk<long> <long> <past>	a-14
whk<long> <long> i	a11
whk<long> <long> my	a-9
whk<long> <past> me	a-10
whk<long> and <long>	a-11
whk<long> and i	a-27
whk<long> i <base>	a-7
whk<long> i <long>	a-5
whk<long> i <past>	a-14
whk<long> my <long>	a-9
whk<past> <long> <long>	a-12
whk<past> <number> of	a-5
whk<past> a <long>	a-6
whk<past> me <long>	a-23
whk<past> my <long>	a-7
whk<past> the <long>	a-9
whk<past> to <base>	a-14
whka <long> <long>	a-20
whkand <long> <past>	a-9
whkand i <past>	a-4
whki <long> <base>	a-8
whki <past> <long>	a-10
whki <past> <number>	a-9
whki <past> a	a-11
whki <past> that	a-16
whki <past> the	a-9
whki <past> to	a-5
whki <past> up	a-4
whkmy <base> <long>	a-11
whkmy <long> <long>	a-24
whkmy <long> <past>	a-17
whkthat <past> me	a-18
whkthe <long> <long>	a-9
whl<base> <long> <long>	a-10
whl<base> <long> <past>	a-7
whl<base> i <past>	a5
whl<long> <base> <long>	a-8
whl<long> <long> <past>	a-3
whl<long> <long> i	a-5
whl<long> <long> my	a-4
whl<long> <past> <long>	a-5
whl<long> <past> me	a-7
whl<long> i <base>	a8
whl<long> i <long>	a-10
whl<long> i <past>	a6
whl<past> <long> <long>	a-10
whl<past> <number> of	a-5
whl<past> me <long>	a-9
whl<past> my <long>	a-14
whl<past> the <long>	a-12
whla <long> <long>	a-13
whland <long> <past>	a-8
whli <long> <base>	a-9
whli <past> <long>	a-8
whli <past> <number>	a-7
whli <past> a	a-10
whli <past> that	a-4
whli <past> the	a-4
whli <past> to	a-5
whli <past> up	a-4
whlin my <long>	a-14
whlmy <base> <long>	a-6
whlmy <long> <long>	a-5
whlmy <long> <past>	a-16
whlthat <past> me	a8
whlthe <long> <long>	a-7
whm,<long>	a-10
whm.i	a-30
whm<base>	a-10
whm<ed>	a4
whm<figure>	a-15
whm<ing>	a-15
whm<long>	a-7
whm<ly>	a-22
whm<mark>	a-12
whm<number>	a-20
whm<third>	a-3
whm<who>	a-12
whma	a-21
whmall	a-21
whmand	a-10
whmas	a-9
whmback	a-17
whmbeen	a-10
whmever	a-9
whmfor	a-10
whmfrom	a-9
whmher	a-15
whmhis	a-19
whmhome	a-15
whmi'm	a6
whmi've	a5
whmin	a5
whmit	a-3
whmit's	a6
whmjust	a5
whmme	a-12
whmmy	a-9
whmof	a-12
whmon	a-15
whmour	a3
whmsame	a-10
whmso	a12
whmthat	a-12
whmthe	a-15
whmto	a-15
whmtoo	a-10
whmup	a-22
whmwe	a9
whmwhen	a-13
whmwith	a-7
whmyou	a-11
whn	a3
whn,	a13
whn.	a5
whn:	a18
who	a5
"""

UNTIL = """\
	a6
E<figure>	a3
E<month>	a4
E<name>	a6
E<name>'s	a-9
E<number>	a4
Eable	a4
Eand	a7
Eask	a4
Ebecause	a7
Edoubt	a4
Ehear	a4
Ei	a8
Emention	a-4
Epay	a-8
Etalk	a4
Etell	a4
Ethat	a9
Ethey	a6
Etime	a5
Ewas	a8
Ewe	a-4
Eyou	a-3
F<day>	a-16
F<figure>	a3
F<mark>	a-11
F<name>	a-10
F<name>'s	a-19
F<number>	a4
Fable	a5
Fask	a-7
Fbecause	a-8
Fhear	a-9
Fhush	a4
Fmention	a-3
Fmoved	a-3
Fpay	a3
Frole	a6
Fsend	a4
Ftell	a-4
Fthat	a-5
Ftime	a5
Fwas	a4
Fway	a5
Fwe	a-15
G<day> <figure>	a7
G<day> <mark>	a-3
G<day> <month>	a-8
G<day> ask	a-5
G<day> i	a4
G<day> that	a-16
G<day> they	a9
G<figure> <mark>	a-14
G<figure> <name>	a-9
G<figure> <number>	a4
G<figure> and	a6
G<figure> because	a9
G<figure> doubt	a-9
G<figure> paper	a-19
G<figure> that	a-5
G<figure> was	a-10
G<figure> way	a-10
G<mark> <mark>	a7
G<mark> <name>	a-14
G<mark> <number>	a-22
G<mark> able	a-4
G<mark> and	a-9
G<mark> because	a9
G<mark> doubt	a-3
G<mark> hear	a-12
G<mark> i	a-3
G<mark> kin	a-3
G<mark> mention	a9
G<mark> tell	a-24
G<mark> they	a4
G<month> and	a-16
G<month> because	a-16
G<month> i	a-21
G<month> was	a6
G<name> <figure>	a9
G<name> <mark>	a13
G<name> <number>	a-13
G<name> and	a-7
G<name> because	a-8
G<name> doubt	a16
G<name> hear	a11
G<name> i	a-10
G<name> moved	a13
G<name> no	a-3
G<name> paper	a-25
G<name> talk	a17
G<name> tell	a5
G<name> that	a7
G<name> they	a-17
G<name> was	a8
G<name>'s doubt	a-8
G<number> <day>	a-12
G<number> <figure>	a12
G<number> <mark>	a-31
G<number> <name>	a-6
G<number> <number>	a-3
G<number> able	a-12
G<number> ask	a-24
G<number> because	a-23
G<number> doubt	a-4
G<number> i	a-7
G<number> kin	a-10
G<number> moved	a-3
G<number> no	a-21
G<number> pay	a12
G<number> role	a-21
G<number> talk	a3
G<number> that	a-8
G<number> they	a-3
G<number> time	a3
G<number> was	a-9
G<number> we	a-22
Gable <figure>	a-8
Gable <mark>	a-17
Gable <name>	a-17
Gable <number>	a-5
Gable and	a-29
Gable because	a4
Gable doubt	a-3
Gable hear	a-10
Gable moved	a-9
Gable no	a-12
Gable send	a-20
Gable tell	a-10
Gable that	a-9
Gable they	a-13
Gable was	a-16
Gable way	a7
Gand <mark>	a-23
Gand <number>	a-6
Gand able	a-10
Gand and	a-7
Gand ask	a-13
Gand because	a-7
Gand doubt	a-5
Gand feel	a20
Gand hush	a-3
Gand i	a-9
Gand kin	a-13
Gand mention	a10
Gand moved	a-15
Gand no	a9
Gand paper	a-4
Gand send	a-7
Gand talk	a-21
Gand tell	a-3
Gand they	a-5
Gand way	a-9
Gand you	a10
Gask <number>	a-3
Gask hear	a-10
Gask i	a5
Gask kin	a-23
Gask moved	a-13
Gask paper	a7
Gask talk	a-6
Gask that	a-3
Gbecause <figure>	a-21
Gbecause <mark>	a14
Gbecause <name>	a-7
Gbecause <number>	a-22
Gbecause and	a6
Gbecause because	a-19
Gbecause doubt	a5
Gbecause hush	a-8
Gbecause kin	a-23
Gbecause paper	a-16
Gbecause role	a-3
Gbecause send	a-9
Gbecause that	a-5
Gbecause was	a-5
Gbecause way	a-7
Gbecause we	a12
Gdoubt <day>	a-6
Gdoubt <figure>	a-23
Gdoubt <mark>	a4
Gdoubt <number>	a-13
Gdoubt able	a19
Gdoubt and	a4
Gdoubt ask	a-7
Gdoubt because	a5
Gdoubt doubt	a6
Gdoubt i	a5
Gdoubt moved	a-5
Gdoubt no	a18
Gdoubt role	a-7
Gdoubt send	a-15
Gdoubt talk	a15
Gdoubt that	a-10
Gdoubt they	a7
Gdoubt was	a3
Gdoubt way	a-11
Gfeel <number>	a4
Gfeel and	a-23
Gfeel i	a8
Gfeel that	a4
Ghear <day>	a-4
Ghear <figure>	a17
Ghear <number>	a-7
Ghear and	a-7
Ghear ask	a8
Ghear because	a-21
Ghear hear	a-6
Ghear moved	a-32
Ghear paper	a6
Ghear role	a-14
Ghear tell	a-6
Ghear that	a-3
Ghear they	a3
Ghear was	a-6
Ghush and	a-5
Ghush hear	a12
Ghush i	a12
Ghush mention	a6
Ghush moved	a-12
Ghush tell	a-19
Gi <day>	a4
Gi <figure>	a5
Gi <mark>	a-10
Gi <name>	a-3
Gi able	a-4
Gi and	a-6
Gi doubt	a-4
Gi feel	a15
Gi hear	a3
Gi hush	a4
Gi i	a-5
Gi kin	a-3
Gi mention	a6
Gi moved	a5
Gi paper	a7
Gi pay	a-9
Gi role	a-4
Gi send	a-5
Gi tell	a-4
Gi that	a-14
Gi time	a5
Gi was	a-3
Gi way	a-5
Gkin <mark>	a-20
Gkin <name>	a-4
Gkin <number>	a-8
Gkin able	a-3
Gkin ask	a3
Gkin because	a-8
Gkin doubt	a3
Gkin i	a-25
Gkin tell	a-34
Gkin that	a-21
Gkin they	a-24
Gkin was	a-9
Gmention able	a-10
Gmention i	a-6
Gmention they	a-24
Gmoved <name>	a-7
Gmoved <number>	a-5
Gmoved and	a6
Gmoved doubt	a-8
Gmoved kin	a12
Gmoved no	a-12
Gmoved role	a12
Gmoved talk	a3
Gmoved tell	a-17
Gmoved that	a-4
Gmoved was	a-23
Gmoved way	a-14
Gno <mark>	a-20
Gno <name>	a-10
Gno <number>	a-10
Gno able	a4
Gno and	a5
Gno ask	a-13
Gno because	a7
Gno hear	a10
Gno i	a-10
Gno tell	a-17
Gno that	a-4
Gpaper <figure>	a10
Gpaper <mark>	a-28
Gpaper <name>	a-12
Gpaper <number>	a-15
Gpaper able	a-13
Gpaper and	a3
Gpaper ask	a-4
Gpaper because	a-3
Gpaper doubt	a5
Gpaper hear	a4
Gpaper hush	a5
Gpaper no	a-4
Gpaper paper	a-16
Gpaper send	a-21
Gpaper talk	a-15
Gpaper tell	a3
Gpaper they	a-17
Gpaper was	a-3
Gpay <number>	a-3
Gpay and	a-18
Gpay because	a14
Gpay paper	a-24
Gpay they	a-12
Gpay was	a-14
Grole <name>	a8
Grole <number>	a-5
Grole and	a7
Grole ask	a-8
Grole because	a3
Grole hear	a-10
Grole i	a-3
Grole moved	a-13
Grole paper	a-25
Grole talk	a5
Grole tell	a11
Grole that	a-22
Grole they	a-17
Gsend <mark>	a3
Gsend <number>	a-22
Gsend hear	a-8
Gsend i	a5
Gsend no	a-20
Gsend paper	a-13
Gsend that	a5
Gsend was	a-9
Gtalk <name>	a-10
Gtalk and	a-16
Gtalk because	a-19
Gtalk doubt	a-8
Gtalk that	a-12
Gtell <name>	a4
Gtell <number>	a8
Gtell because	a6
Gtell doubt	a6
Gtell hear	a-10
Gtell i	a-4
Gtell moved	a-10
Gtell no	a-33
Gtell paper	a9
Gtell talk	a-16
Gtell time	a-14
Gtell was	a-9
Gtell we	a-21
Gthat <day>	a-5
Gthat <mark>	a-14
Gthat ask	a7
Gthat because	a-17
Gthat doubt	a-8
Gthat hear	a-3
Gthat kin	a12
Gthat mention	a9
Gthat no	a-11
Gthat paper	a5
Gthat send	a-3
Gthat tell	a3
Gthat that	a11
Gthat time	a-8
Gthat was	a-3
Gthat you	a4
Gthey <day>	a-4
Gthey <figure>	a4
Gthey <mark>	a-22
Gthey <month>	a-6
Gthey <number>	a5
Gthey able	a-7
Gthey because	a-4
Gthey doubt	a-3
Gthey hear	a-5
Gthey i	a4
Gthey kin	a-19
Gthey mention	a-7
Gthey moved	a-4
Gthey no	a-8
Gthey paper	a-3
Gthey pay	a-7
Gthey role	a-6
Gthey talk	a6
Gthey tell	a10
Gthey way	a-11
Gtime <mark>	a-9
Gtime <number>	a-13
Gtime and	a-3
Gtime that	a-19
Gtime was	a-8
Gwas <number>	a-18
Gwas able	a-16
Gwas and	a10
Gwas ask	a-7
Gwas because	a3
Gwas hear	a4
Gwas i	a7
Gwas kin	a20
Gwas moved	a4
Gwas no	a-19
Gwas role	a-16
Gwas tell	a3
Gwas that	a4
Gwas they	a-5
Gwas way	a5
Gwas we	a4
Gway <figure>	a6
Gway <number>	a-16
Gway and	a-8
Gway because	a-18
Gway doubt	a-3
Gway i	a-17
Gway role	a-10
Gway that	a-27
Gway was	a3
Gway way	a-16
Gwe <number>	a-22
Gwe and	a7
Gwe moved	a-4
Gwe that	a-4
Gyou hear	a5
Gyou i	a-4
H <figure>	a-4
H <mark>	a-12
H <number>	a-5
H able	a-15
H and	a-27
H ask	a-4
H because	a3
H feel	a-34
H hear	a-8
H hush	a-4
H kin	a-28
H mention	a-19
H moved	a-5
H paper	a-15
H role	a-5
H send	a9
H tell	a-10
H that	a-8
H they	a6
H time	a-3
H was	a-8
H way	a-17
H we	a-3
H you	a-4
H<day> 	a16
H<mark> 	a6
H<mark> <name>	a24
H<month> 	a4
H<name> 	a-5
H<name> <name>	a-4
H<name> tell	a4
H<number> 	a3
H<number> able	a-8
H<number> and	a-29
Hable 	a-10
Hable and	a-6
Hable i	a-6
Hand 	a-8
Hand <name>	a-7
Hand doubt	a-14
Hand hush	a-14
Hand i	a-10
Hand they	a5
Hand was	a-11
Hask 	a-15
Hask that	a10
Hbecause that	a4
Hfeel 	a-15
Hhear they	a-14
Hhush 	a-8
Hi 	a-5
Hi able	a-12
Hi ask	a-10
Hi doubt	a9
Hi kin	a-11
Hi moved	a3
Hi no	a5
Hi was	a-8
Hkin 	a-20
Hkin was	a-13
Hmention 	a-8
Hmoved 	a-7
Hmoved i	a-7
Hpaper 	a-5
Hpaper and	a-19
Hpaper paper	a-10
Hpaper they	a-14
Hsend 	a6
Htalk 	a-7
Htell 	a-11
Htell they	a12
Hthat 	a-5
Hthat <number>	a18
Hthat i	a4
Hthat moved	a4
Hthat that	a-17
Hthey able	a-23
Hthey and	a17
Hthey ask	a4
Hthey hear	a-35
Hthey kin	a3
Hthey was	a5
Htime 	a-12
Hwas 	a-6
Hwas <number>	a-18
Hwas i	a-28
Hwas they	a-7
Hway 	a-19
Hyou 	a-6
I <figure>	a-4
I <month>	a-12
I <name>	a-13
I <number>	a3
I able	a-17
I and	a3
I ask	a4
I doubt	a4
I feel	a-13
I hush	a9
I i	a6
I kin	a-17
I mention	a-5
I no	a-7
I paper	a-25
I pay	a-21
I send	a-3
I talk	a-10
I tell	a6
I that	a3
I they	a3
I time	a-24
I was	a4
I way	a-32
I you	a8
I<day> 	a-21
I<figure> 	a-5
I<month> 	a-7
I<name> 	a-6
I<number> 	a-3
I<number> able	a-18
I<number> and	a-6
I<number> paper	a-19
I<number> time	a-26
Iable 	a-13
Iable and	a-5
Iand 	a-6
Iand doubt	a-19
Iand hush	a-5
Iand i	a-15
Iand that	a-20
Iand they	a-15
Iask 	a-13
Iask that	a-31
Ibecause 	a-10
Ibecause i	a-19
Ibecause that	a-26
Ibecause they	a-29
Idoubt 	a-10
Idoubt was	a-11
Ifeel 	a-26
Ihear 	a4
Ihush 	a-36
Ii able	a-9
Ii and	a-9
Ii doubt	a-20
Ii hear	a-12
Ii kin	a-9
Ii moved	a-9
Ii paper	a-9
Ii was	a-9
Ikin 	a-10
Ikin was	a-10
Imoved 	a-10
Imoved i	a7
Ino 	a-21
Ipaper 	a9
Ipaper and	a11
Ipaper they	a33
Ipay 	a-13
Irole 	a-3
Isend 	a-15
Italk 	a-10
Itell they	a-29
Ithat 	a-9
Ithat <number>	a-8
Ithat and	a-8
Ithat doubt	a9
Ithat i	a-16
Ithat moved	a-10
Ithat they	a-4
Ithat was	a-9
Ithey 	a-26
Ithey able	a-10
Ithey ask	a-27
Ithey kin	a-8
Ithey tell	a-9
Itime 	a-23
Iwas 	a-14
Iwas <number>	a-12
Iwas i	a-20
Iwas they	a-18
Iway 	a-4
Iwe 	a-15
Iyou 	a-25
J  	a-6
J  <day>	a-26
J  <figure>	a-18
J  <mark>	a8
J  <name>	a-23
J  <number>	a-5
J  able	a-7
J  and	a-10
J  ask	a-12
J  because	a-31
J  feel	a-33
J  hush	a-15
J  kin	a-4
J  moved	a-11
J  no	a-23
J  paper	a-4
J  pay	a5
J  role	a-10
J  send	a-27
J  talk	a-7
J  tell	a-20
J  that	a-27
J  they	a-9
J  time	a-20
J  way	a-27
J  we	a-12
J  you	a-16
J <day> 	a9
J <figure> 	a-7
J <mark> 	a-20
J <name> 	a-3
J <name> <name>	a-8
J <name> ask	a-19
J <name> tell	a-21
J <number> able	a-15
J <number> time	a-19
J able 	a-3
J and 	a-18
J and <name>	a-12
J and and	a-11
J and doubt	a-8
J and that	a-12
J and they	a-16
J ask 	a4
J because 	a-5
J because i	a4
J because they	a4
J doubt 	a-3
J feel 	a-14
J hear 	a3
J i 	a-8
J i ask	a-15
J i kin	a-8
J i tell	a-24
J i was	a8
J kin 	a-14
J no 	a-6
J paper 	a-7
J paper and	a-20
J paper i	a-8
J pay 	a3
J role 	a-6
J send 	a5
J tell 	a-26
J that 	a-11
J that <number>	a-19
J that doubt	a-17
J that moved	a-6
J that they	a3
J they 	a-6
J they ask	a-20
J they kin	a-10
J they tell	a-5
J time 	a-12
J way 	a-4
J we 	a-3
J<day>  	a6
J<mark>  	a-12
J<name>  	a3
J<number>  	a-4
J<number>  and	a-13
J<number>  i	a-18
J<number>  they	a-14
J<number> able 	a-6
Jable  	a-13
Jand  	a-17
Jand doubt 	a-13
Jand i 	a-4
Jand that 	a14
Jand they 	a-8
Jask  	a-11
Jbecause  	a7
Jbecause i 	a-4
Jbecause they 	a4
Jdoubt  	a-11
Jdoubt  <number>	a-12
Jdoubt  that	a-17
Jfeel  	a-18
Jhush  	a-25
Ji  	a-6
Ji  doubt	a-8
Ji  paper	a6
Ji  tell	a5
Ji  they	a-7
Ji  was	a6
Ji able 	a-12
Ji ask 	a4
Ji doubt 	a10
Ji kin 	a9
Ji tell 	a8
Ji tell i	a-6
Jkin  	a-10
Jmoved  	a-21
Jmoved  i	a13
Jmoved i 	a-16
Jno  	a12
Jpaper  i	a-11
Jpaper and 	a-9
Jpaper paper 	a-10
Jsend  	a-24
Jtalk  	a-14
Jtell  	a-6
Jthat  that	a4
Jthat  they	a4
Jthat was 	a-4
Jthey  	a-15
Jthey  i	a7
Jthey ask 	a-5
Jthey kin 	a3
Jthey tell 	a-9
Jthey was 	a-13
Jwas  	a-9
Jwas  i	a-28
Jwas <number> 	a-18
Jway  	a-10
Jwe  	a-3
Jyou  	a-20
a<day>	a-10
a<figure>	a10
a<month>	a-4
a<name>	a-4
a<number>	a5
aa	a-35
aafter	a-7
aall	a-12
aan	a-20
aand	a-45
aanything	a-19
aare	a-21
aas	a-18
aat	a-9
aback	a25
abe	a-34
abecause	a-24
abeen	a-27
abefore	a-27
abeing	a-15
abit	a-21
abook	a-7
abox	a-6
abuilt	a-9
abus	a-22
aby	a-19
acalled	a-13
acan	a-20
acard	a22
acertificate	a20
acome	a-9
acould	a-33
aday	a-11
adid	a-20
ado	a-7
adoes	a-29
adone	a5
adown	a4
aenough	a-17
aever	a-30
aevery	a-22
afirst	a-22
afor	a-15
aform	a16
aforty	a-24
afrench	a22
afrom	a-14
aget	a-11
ago	a3
agot	a-27
ahad	a-13
ahand	a8
ahas	a-23
ahave	a-12
ahaving	a-16
ahe	a-21
ahe's	a-21
aher	a-10
ahim	a-20
ahis	a-12
ahours	a4
ahow	a-22
ahundred	a-21
ai	a-29
ai'd	a-25
ai'm	a-32
ai've	a-25
ain	a-16
ais	a-28
ait	a6
ait's	a-8
aive	a-10
ajust	a-28
akept	a-12
akids	a15
akitchen	a6
alast	a-20
alearned	a-15
aleft	a-13
aletter	a4
alevel	a-13
alike	a-11
alist	a-3
alost	a-13
amade	a-33
ame	a-8
amine	a-8
amonth	a-22
amonths	a11
amother	a10
amy	a-23
amyself	a6
aname	a-12
anever	a-22
anew	a-28
anight	a-13
anineteen	a6
ano	a-10
anobody	a-14
anot	a-25
anothing	a-16
anumber	a8
aof	a-13
aoff	a-9
aold	a-5
aon	a-10
aonly	a-10
aour	a-13
aover	a-45
apage	a17
apaper	a3
aphone	a-3
aplace	a14
aput	a-9
aread	a-20
arecord	a5
arun	a-29
asaid	a-35
asame	a-5
asay	a-18
asecond	a-23
ashe	a-22
aside	a13
asince	a-13
asmall	a-7
aso	a-12
astill	a-10
atake	a-6
ateam	a-6
athan	a-31
athat	a-23
athat's	a-29
athe	a-31
atheir	a-15
athere	a-42
athey	a-18
athing	a-5
athirty	a-13
athose	a-13
athrough	a-19
aticket	a17
atill	a-16
atime	a-6
ato	a-39
atoo	a-12
atook	a5
atwenty	a-14
aunder	a-9
aup	a-22
aused	a-15
awas	a-6
awe	a-10
awhat	a-22
awhen	a-27
awhere	a-22
awhich	a-13
awho	a-35
awhole	a-21
awill	a-20
awinter	a6
awith	a-33
awork	a-7
awould	a-19
ayear	a15
ayears	a9
ayou	a-26
ayour	a-25
b+	a-6
b<day>	a-11
b<figure>	a-12
b<mark>	a-3
b<month>	a3
b>	a13
ba	a-3
babout	a-9
bafter	a-13
bagain	a-5
ball	a3
ban	a-3
band	a-4
banything	a7
bare	a-23
bas	a7
basked	a10
bat	a-6
bback	a-31
bbe	a-35
bbecause	a13
bbeen	a-15
bbefore	a17
bbit	a-7
bbook	a-16
bboth	a-29
bbox	a-23
bbuilt	a-4
bbus	a-5
bbut	a-4
bcalled	a-23
bcame	a-6
bcan	a-20
bcard	a-19
bcertificate	a-22
bclass	a-27
bcome	a-28
bcopy	a-23
bcould	a11
bday	a-9
bdid	a-18
bdo	a-12
bdoes	a-20
bdone	a-14
bdown	a-18
beach	a-21
benough	a-21
bever	a-23
bevery	a-20
bfirst	a5
bfor	a-3
bform	a-19
bforty	a12
bfrench	a-28
bfrom	a3
bget	a8
bgo	a-31
bgoing	a-11
bgot	a-9
bhad	a-18
bhand	a-10
bhas	a16
bhaving	a4
bhe	a-10
bher	a-18
bhim	a-11
bhis	a-5
bhome	a-27
bhours	a5
bhundred	a-10
bi	a-3
bi'm	a-5
bif	a14
bin	a4
bis	a14
bit	a-7
bit's	a-11
bits	a-6
bjust	a11
bkept	a5
bkids	a-16
bkitchen	a-15
bknow	a6
blast	a-21
bleft	a-11
blet	a-12
bletter	a-12
blevel	a-23
blicence	a-10
blike	a11
blist	a-10
blost	a-9
bmade	a-3
bmake	a14
bme	a-7
bmonth	a-17
bmonths	a-24
bmother	a-19
bmr	a6
bmy	a-6
bmyself	a-14
bname	a-25
bnever	a-4
bnew	a-23
bnight	a-13
bnineteen	a-8
bno	a3
bnobody	a-16
bnothing	a-22
bnow	a9
bnumber	a-6
bof	a-21
boff	a-17
bold	a-20
bonce	a5
bonly	a3
bour	a-14
bout	a-28
bover	a3
bown	a-22
bpage	a-11
bpaper	a-18
bpeople	a-23
bphone	a-6
bplace	a-15
bread	a-11
brecord	a-14
broom	a-10
brun	a-8
bsame	a7
bsay	a-19
bschool	a-25
bsecond	a-13
bshe	a6
bshe's	a-5
bshould	a31
bside	a-12
bsince	a-11
bsmall	a4
btake	a-11
bteam	a-16
btell	a13
btest	a-25
bthan	a-29
bthat	a-7
bthat's	a24
bthe	a8
btheir	a-15
bthem	a-8
bthen	a-6
bthere	a-11
bthing	a-22
bthirty	a-13
bthis	a-19
bthose	a-18
bthrough	a-24
bticket	a-15
btill	a-21
btime	a-20
btold	a-6
btoo	a-19
btook	a-8
btwenty	a-11
bunder	a-20
bup	a-21
bused	a-8
bwas	a10
bwe	a15
bwell	a9
bwent	a-17
bwhat	a-6
bwhen	a-6
bwhere	a3
bwho	a-24
bwhole	a-8
bwill	a-4
bwinter	a-22
bwith	a-6
bwork	a-29
bwould	a13
byear	a-21
byears	a-17
c+	a-7
c<day>	a7
c<figure>	a-17
c<month>	a-12
c<name>	a-4
c<name>'s	a-9
c>	a-6
ca	a-5
cabout	a-7
cafter	a-4
cagain	a-20
call	a-5
calso	a-12
can	a-15
cand	a-12
canything	a-3
cas	a-6
casked	a3
cat	a-19
cback	a-29
cbe	a5
cbecause	a-3
cbeen	a5
cbefore	a-3
cbit	a6
cbook	a-19
cboth	a-26
cbus	a-7
cbut	a-3
cby	a-5
ccalled	a-15
ccan	a-18
ccard	a-25
ccertificate	a-13
ccome	a3
ccould	a12
cdid	a11
cdidn't	a13
cdo	a-3
cdoctor	a-6
cdoes	a-4
cdon't	a-11
cdone	a-19
cdown	a-16
ceach	a-16
cenough	a16
cever	a-30
cevery	a-14
cfirst	a-10
cform	a4
cforty	a-11
cfrom	a-16
cgave	a5
cget	a15
cgo	a10
cgoes	a23
cgoing	a-25
chad	a-13
chand	a-28
chas	a9
chaving	a-11
chim	a-14
chis	a6
chome	a-14
chours	a-21
chow	a-15
chundred	a-12
ci	a-3
ci'm	a-12
ci've	a3
cif	a-15
cinside	a13
cis	a18
cit	a-3
cits	a-32
cjust	a-10
ckids	a-15
ckitchen	a-3
cknow	a-6
clast	a-22
cleft	a-23
clevel	a-20
clicence	a-17
cmade	a-4
cme	a6
cmonth	a-23
cmonths	a-15
cmore	a-3
cmr	a-14
cmy	a-5
cmyself	a-4
cname	a-11
cnearly	a11
cnever	a-9
cnew	a-28
cnext	a-20
cnight	a-29
cnineteen	a-18
cno	a-9
cnot	a-5
cnothing	a3
cnow	a-17
cof	a-12
cold	a5
conce	a-15
conly	a-10
cour	a-17
cout	a-28
cover	a-9
cown	a-11
cpage	a-20
cpaper	a-11
cpeople	a-16
cphone	a-10
cplace	a-18
cput	a-7
croom	a-10
crun	a-6
csaid	a11
csame	a-25
csays	a-9
cschool	a8
csecond	a-7
csee	a-12
cshe	a5
cshe's	a-19
cshould	a-8
cside	a7
csince	a-44
csmall	a-22
cso	a-9
cstill	a7
ctell	a8
ctest	a-23
cthan	a-29
cthat's	a5
cthe	a7
ctheir	a-6
cthem	a-14
cthen	a4
cthere	a-10
cthey	a-11
cthey'll	a6
cthey're	a-16
cthing	a13
cthirty	a-14
cthis	a-18
cthose	a9
cthrough	a16
cticket	a-19
ctime	a13
ctold	a-13
ctoo	a-40
ctook	a-7
ctwenty	a-12
cunder	a-7
cused	a-7
cwants	a-11
cwe	a-15
cweek	a8
cweeks	a-9
cwell	a-4
cwent	a-4
cwere	a3
cwhat	a-11
cwhen	a-15
cwhich	a-23
cwho	a-11
cwhole	a-18
cwill	a19
cwinter	a-11
cwith	a-27
cwork	a-6
cwould	a-14
cyear	a-20
cyears	a-13
cyou	a-3
d<name> <name>	a6
d<number> hundred	a-17
d<number> in	a-11
d<number> of	a-14
d<number> years	a4
da <number>	a-19
da whole	a-14
da year	a4
dabout a	a-4
dabout the	a-11
dall the	a-4
dand a	a-17
dand i	a-19
dand nobody	a-12
dand not	a-14
dand the	a-9
das a	a-9
dat <number>	a-21
dat my	a-10
dat the	a-31
dbecause i	a-9
dbecause my	a-6
de#0	a53
de#1	a-46
de#2	a-22
de#3	a-29
de#4	a-14
de#5	a-22
de#6	a-18
de#7	a-20
de#8	a-18
de#9	a-30
deE<day>	a-27
deE<figure>	a-6
deE<mark>	a-13
deE<month>	a-32
deE<name>'s	a3
deEask	a-5
deEbecause	a-6
deEdoubt	a-7
deEfeel	a-3
deEi	a6
deEkin	a-3
deEmention	a-4
deEno	a-10
deEpay	a-6
deErole	a5
deEtell	a-8
deEthat	a-3
deEthey	a-4
deEtime	a-3
deEway	a-6
deEwe	a-6
deEyou	a-4
deF<day>	a4
deF<figure>	a-3
deF<mark>	a-26
deF<month>	a-9
deF<name>	a-25
deF<name>'s	a-27
deF<number>	a-11
deFable	a-5
deFand	a-5
deFbecause	a7
deFdoubt	a-5
deFfeel	a-8
deFhush	a11
deFi	a-59
deFkin	a4
deFmention	a-15
deFmoved	a-6
deFno	a-10
deFpaper	a-11
deFpay	a-3
deFrole	a-9
deFsend	a-7
deFtalk	a-27
deFtell	a-13
deFthat	a-15
deFthey	a-6
deFtime	a12
deFwas	a-9
deFway	a-5
deFwe	a-30
deFyou	a-14
deG<figure> <name>	a-15
deG<figure> that	a-17
deG<figure> they	a5
deG<figure> was	a-7
deG<mark> able	a-4
deG<mark> doubt	a18
deG<mark> moved	a3
deG<month> i	a-18
deG<name> <mark>	a18
deG<name> <name>	a-4
deG<name> <number>	a19
deG<name> and	a-14
deG<name> ask	a-3
deG<name> doubt	a4
deG<name> role	a-23
deG<name> that	a-6
deG<name> they	a8
deG<number> <number>	a-9
deG<number> able	a-7
deG<number> and	a-28
deG<number> because	a-23
deG<number> i	a5
deG<number> kin	a-5
deG<number> moved	a-4
deG<number> talk	a-5
deG<number> time	a-23
deG<number> was	a-18
deGable and	a-11
deGable i	a9
deGable that	a-13
deGable they	a-4
deGable was	a-8
deGand <name>	a-5
deGand <number>	a-4
deGand able	a-6
deGand and	a-16
deGand ask	a6
deGand because	a11
deGand doubt	a-33
deGand hush	a-4
deGand i	a-4
deGand moved	a-12
deGand no	a-24
deGand role	a3
deGand that	a-8
deGand they	a7
deGand was	a15
deGand way	a-4
deGask i	a5
deGask that	a7
deGask they	a12
deGbecause hush	a-14
deGbecause kin	a-18
deGbecause that	a-33
deGbecause they	a-20
deGbecause way	a-7
deGdoubt <number>	a-20
deGdoubt and	a8
deGdoubt because	a11
deGdoubt moved	a8
deGdoubt role	a-12
deGdoubt tell	a-19
deGdoubt that	a-5
deGdoubt was	a3
deGfeel that	a10
deGhear ask	a-21
deGhear i	a3
deGhear that	a-13
deGhear they	a-10
deGhush and	a-13
deGhush hear	a-8
deGi able	a6
deGi and	a14
deGi ask	a-11
deGi because	a3
deGi doubt	a6
deGi hear	a4
deGi i	a6
deGi no	a-9
deGi tell	a14
deGi that	a-13
deGi they	a7
deGi was	a-14
deGkin that	a-18
deGkin they	a-13
deGkin was	a-13
deGmoved <number>	a3
deGmoved and	a-3
deGmoved because	a3
deGmoved i	a3
deGmoved that	a-12
deGmoved they	a-4
deGmoved was	a-8
deGno i	a-9
deGno that	a-9
deGpaper <number>	a-15
deGpaper and	a-14
deGpaper because	a-7
deGpaper i	a-16
deGpaper that	a11
deGpaper they	a-23
deGpay and	a-23
deGrole <number>	a-14
deGrole and	a11
deGrole i	a5
deGrole moved	a-16
deGrole they	a-15
deGsend i	a4
deGsend they	a-5
deGtalk that	a-3
deGtalk they	a-7
deGtell and	a3
deGtell i	a-17
deGtell that	a10
deGthat <name>	a6
deGthat <number>	a-7
deGthat and	a3
deGthat because	a-6
deGthat doubt	a-9
deGthat hear	a11
deGthat i	a-3
deGthat moved	a-6
deGthat no	a-6
deGthat send	a-15
deGthat tell	a-24
deGthat that	a5
deGthat was	a-6
deGthat way	a11
deGthat you	a-3
deGthey <mark>	a-22
deGthey <name>	a-8
deGthey able	a-18
deGthey and	a4
deGthey ask	a5
deGthey because	a7
deGthey doubt	a-6
deGthey hear	a-19
deGthey kin	a-21
deGthey moved	a-16
deGthey no	a-6
deGthey send	a-29
deGthey tell	a10
deGthey that	a5
deGthey they	a3
deGthey was	a-14
deGthey way	a-26
deGtime and	a-12
deGtime i	a-18
deGtime that	a-11
deGtime they	a-25
deGtime was	a-8
deGwas <name>	a-15
deGwas <number>	a-13
deGwas and	a7
deGwas ask	a-10
deGwas i	a6
deGwas moved	a-5
deGwas paper	a3
deGwas they	a-17
deGway <number>	a-11
deGway and	a-6
deGway because	a4
deGway i	a-14
deGway that	a-19
deGway they	a4
deGway way	a-15
deGyou hear	a9
deH 	a-6
deH <figure>	a3
deH <name>	a10
deH <number>	a-26
deH able	a5
deH and	a-4
deH ask	a-16
deH because	a-22
deH doubt	a-11
deH hear	a-26
deH kin	a-16
deH moved	a-7
deH no	a-17
deH paper	a-16
deH role	a-5
deH send	a-20
deH talk	a-9
deH tell	a-13
deH that	a-14
deH they	a-14
deH time	a-14
deH was	a-4
deH way	a-17
deH<day> 	a-17
deH<figure> 	a-3
deH<mark> 	a-9
deH<name> 	a9
deH<number> 	a-9
deHand 	a-4
deHand i	a-5
deHand that	a10
deHand they	a20
deHbecause they	a-13
deHhear 	a-4
deHhush 	a-11
deHi moved	a23
deHkin 	a-9
deHmoved 	a4
deHno 	a12
deHpaper 	a-25
deHsend 	a-6
deHtell 	a-8
deHthat 	a-3
deHthat i	a7
deHthat moved	a6
deHthat they	a-33
deHthey 	a4
deHthey kin	a-12
deHtime 	a-11
deHwas 	a-10
deHway 	a-11
deI <day>	a-9
deI <figure>	a-3
deI <mark>	a9
deI <name>	a6
deI <number>	a-25
deI able	a4
deI because	a-6
deI hear	a-19
deI kin	a-12
deI moved	a12
deI no	a5
deI paper	a-19
deI role	a-10
deI send	a-7
deI tell	a-14
deI that	a-4
deI time	a-21
deI was	a5
deI way	a-17
deI<day> 	a-10
deI<figure> 	a-12
deI<name> 	a-14
deI<number> 	a8
deIand 	a-22
deIand that	a-10
deIbecause 	a-18
deIbecause they	a-15
deIdoubt 	a-30
deIhear 	a-20
deIhush 	a-8
deIkin 	a-8
deIno 	a-7
deIpaper 	a-27
deIrole 	a-9
deIsend 	a-20
deItell 	a-10
deIthat 	a-8
deIthey 	a-7
deIthey kin	a-8
deItime 	a-11
deIwas 	a-27
deIway 	a-27
deJ  	a-18
deJ  <figure>	a-17
deJ  <mark>	a11
deJ  <name>	a-23
deJ  <number>	a9
deJ  and	a-38
deJ  ask	a-38
deJ  doubt	a-25
deJ  hear	a15
deJ  i	a-4
deJ  moved	a-25
deJ  paper	a-16
deJ  role	a-23
deJ  send	a-14
deJ  talk	a7
deJ  tell	a12
deJ  that	a-17
deJ  they	a-18
deJ  time	a-12
deJ  was	a5
deJ  way	a-29
deJ <figure> 	a-29
deJ <mark> 	a-15
deJ <name> 	a16
deJ <number> 	a-15
deJ able 	a5
deJ and 	a-12
deJ and i	a-20
deJ and that	a-16
deJ and they	a-14
deJ because 	a-19
deJ because they	a-9
deJ doubt 	a-10
deJ hear 	a-19
deJ i 	a-6
deJ kin 	a-5
deJ paper 	a-14
deJ send 	a-20
deJ that 	a-5
deJ that moved	a-6
deJ they 	a-19
deJ was 	a3
deJ way 	a-19
deJ<figure>  	a-25
deJ<mark>  	a-12
deJ<number>  	a-9
deJable  	a-7
deJand  	a-8
deJbecause  	a-20
deJdoubt  	a-49
deJi  	a-3
deJi  that	a8
deJkin  	a-4
deJmoved  	a-22
deJpaper  	a-15
deJrole  	a-9
deJthat  	a-6
deJthat they 	a-30
deJthey  	a-12
deJthey  that	a14
deJwas  	a-8
deJway  	a-7
dea<day>	a11
dea<figure>	a-9
dea<name>	a-7
dea<number>	a7
deaa	a-17
deaand	a-34
deaas	a-9
deaat	a-16
deabecause	a-22
deabefore	a-26
deabus	a-13
deaby	a-24
deacame	a5
deaday	a-5
deaevery	a-19
deafirst	a-8
deafor	a-12
deafrom	a-20
deahad	a-18
deahas	a-11
deahe	a-12
deaher	a6
deahis	a-15
deahow	a-8
deais	a-12
deait	a9
deakids	a3
dealast	a-17
deanight	a-20
deanobody	a-8
deaof	a-10
deaoff	a-19
deaold	a-16
deaonly	a-5
deaout	a8
deaover	a-18
deaown	a-19
deapeople	a-16
deaschool	a-14
deashe	a-10
deaso	a-16
deastill	a-25
deathat	a-22
deathe	a-29
deatheir	a-15
deathem	a4
deathey	a-14
deato	a-28
deaup	a-11
deawas	a-14
deawhen	a-23
deawhere	a-15
deawho	a-14
deawhole	a-14
deawith	a-23
deb<day>	a-12
deb<figure>	a-4
deb<name>	a6
deb<number>	a-27
deba	a-21
deball	a-13
deband	a-5
debas	a-11
debat	a-18
debback	a-13
debbecause	a-8
debbefore	a12
debby	a-6
debday	a-11
debevery	a-19
debfirst	a-8
debfor	a4
debfrom	a-19
debhad	a-6
debhas	a-11
debhe	a-4
debher	a-17
debhow	a-10
debi	a-5
debis	a-9
debit	a-10
debkids	a-8
deblast	a-8
debmade	a10
debnobody	a-10
debof	a-15
deboff	a-7
debold	a-16
debon	a-19
debonly	a4
debout	a-9
debover	a-22
debown	a-10
debpeople	a-8
debroom	a-7
debsame	a3
debshe	a-10
debso	a-9
debstill	a-27
debthat	a-12
debthe	a6
debtheir	a-13
debthem	a-15
debto	a-23
debup	a-11
debwas	a11
debwhat	a10
debwhen	a-20
debwhere	a-25
debwhich	a-7
debwho	a-19
debwhole	a-12
debwith	a-8
dec<day>	a3
dec<mark>	a14
dec<number>	a-14
deca	a5
decall	a-14
decand	a-8
decas	a-14
decat	a-17
decback	a-13
decbefore	a-21
decby	a-13
deccould	a10
decday	a-12
decdid	a24
decevery	a-12
decfirst	a-10
decfor	a9
decfrom	a-19
decgot	a-5
dechad	a15
deche	a-5
decher	a-19
dechow	a-8
deci	a9
decin	a-12
decis	a15
decit	a-13
deckids	a-15
declast	a-13
decmade	a15
decmy	a-16
decnobody	a-15
decof	a-27
decoff	a-15
decold	a-22
decon	a-5
decout	a-8
decover	a-23
decown	a-9
decpeople	a-6
decroom	a-6
decsame	a-22
decshe	a-3
decso	a-17
decstill	a7
decthat	a-10
decthe	a-11
dectheir	a-13
decthem	a-14
decthey	a-14
decto	a-5
decup	a-3
decwas	a12
decwhat	a-4
decwhen	a5
decwhere	a-20
decwhich	a-14
decwho	a-13
decwhole	a-13
decwith	a-34
decyou	a-24
dedabout the	a-4
dedand the	a-10
dedfor the	a-16
dedfrom the	a-7
dedhow she	a-5
dedin a	a-5
dedin the	a-9
dedof a	a-9
dedof the	a-5
dedon the	a-12
dedthe old	a-9
dedto the	a-6
dedwith a	a-5
dedwith the	a-8
deeand i	a5
deeand the	a6
deeat the	a-19
deefor the	a-18
deefrom the	a-6
deein a	a3
deein the	a-11
deeof the	a-4
deeon the	a-10
deethe old	a-23
deeto the	a-8
deewith a	a-14
deewith the	a-17
degand the	a-9
degat the	a-9
degfor the	a-19
degfrom the	a-7
degin a	a-5
degin the	a-18
degof the	a-14
degon the	a-16
degthe old	a-5
degto the	a-10
degwith the	a-5
deh<base> <long>	a-8
deh<base> and	a-22
deh<base> for	a-17
deh<base> in	a-8
deh<base> the	a-13
deh<ed> <long>	a-17
deh<figure> <long>	a-23
deh<ing> <long>	a-12
deh<ing> the	a-8
deh<long> <base>	a-12
deh<long> <ing>	a-10
deh<long> <long>	a-3
deh<long> <ly>	a11
deh<long> <number>	a-12
deh<long> <third>	a-4
deh<long> <who>	a-7
deh<long> a	a-13
deh<long> and	a-17
deh<long> at	a-9
deh<long> by	a3
deh<long> for	a-9
deh<long> from	a-7
deh<long> in	a-16
deh<long> it	a-20
deh<long> of	a-19
deh<long> on	a-18
deh<long> that	a-8
deh<long> the	a-3
deh<long> who	a-11
deh<long> with	a-14
deh<number> <long>	a-8
deh<past> <ing>	a-19
deh<past> <long>	a-27
deh<past> for	a-29
deh<past> in	a-30
deh<past> it	a3
deh<past> on	a-20
deh<past> to	a-13
deh<third> <long>	a-25
deh<third> the	a-14
deh<who> <long>	a-12
deh<who> <third>	a-14
deha <long>	a-11
dehand <base>	a-9
dehand <long>	a18
dehand <past>	a-12
dehand i	a5
dehand the	a6
dehat <long>	a-11
dehat the	a-19
dehby <long>	a-9
dehfor <long>	a-26
dehfor the	a-18
dehfrom the	a-6
dehher <long>	a-6
dehhis <long>	a-18
dehi <base>	a-12
dehin <long>	a-24
dehin a	a3
dehin the	a-11
dehit <past>	a6
dehof <long>	a-7
dehof the	a-4
dehold <long>	a-14
dehon <long>	a-21
dehon the	a-10
dehthat <past>	a-3
dehthe <base>	a-21
dehthe <long>	a5
dehthe old	a-23
dehto <base>	a-13
dehto the	a-8
dehwho <past>	a-17
dehwith a	a-14
dehwith the	a-17
dei<base> <long> <long>	a-22
dei<base> the <long>	a-17
dei<long> <base> <long>	a-21
dei<long> <base> the	a-8
dei<long> <long> <long>	a-15
dei<long> <long> <past>	a5
dei<long> <long> <who>	a-22
dei<long> <long> and	a7
dei<long> <long> i	a3
dei<long> <long> in	a-9
dei<long> <long> that	a-12
dei<long> <long> the	a-17
dei<long> <number> <long>	a-4
dei<long> <who> <past>	a6
dei<long> <who> <third>	a-5
dei<long> and <long>	a-5
dei<long> i <past>	a-5
dei<long> in <long>	a-13
dei<long> of <long>	a-6
dei<long> on the	a-10
dei<long> that <past>	a-7
dei<number> <long> <long>	a-6
dei<past> the <long>	a4
dei<who> <past> <long>	a-7
deia <long> <long>	a-5
deifor the <long>	a-14
deifrom the <long>	a-6
deii <long> <base>	a-10
deiin <long> <long>	a-4
deiin a <long>	a3
deiin the <long>	a-5
deiof <long> <long>	a-4
deiof the <long>	a-4
deion the <long>	a-12
deithe <base> <long>	a-14
deithe <long> <base>	a-15
deithe <long> <past>	a-20
deithe <long> <third>	a13
deithe <long> i	a-16
deiwith a <long>	a-9
deiwith the <long>	a-6
dej<base> <long>	a4
dej<base> for	a13
dej<base> in	a-33
dej<base> the	a-11
dej<ed> <long>	a-14
dej<figure> <long>	a-23
dej<ing> <long>	a5
dej<ing> a	a-7
dej<ing> the	a-8
dej<long> <ing>	a-4
dej<long> <long>	a-3
dej<long> <ly>	a10
dej<long> <mark>	a24
dej<long> <number>	a-6
dej<long> <past>	a-11
dej<long> <third>	a-30
dej<long> <who>	a-17
dej<long> a	a-10
dej<long> at	a-9
dej<long> by	a-25
dej<long> for	a9
dej<long> from	a-14
dej<long> i	a8
dej<long> in	a-27
dej<long> it	a-7
dej<long> of	a-5
dej<long> on	a-12
dej<long> so	a-7
dej<long> that	a-3
dej<long> the	a-26
dej<long> to	a-18
dej<long> who	a-8
dej<number> <long>	a-5
dej<past> <ing>	a-9
dej<past> <long>	a-30
dej<past> a	a-11
dej<past> for	a-18
dej<past> from	a-11
dej<past> in	a-23
dej<past> on	a-4
dej<past> the	a3
dej<past> to	a-4
dej<third> <long>	a-33
dej<who> <base>	a-9
dej<who> <past>	a-13
dej<who> <third>	a-14
deja <long>	a-10
dejand <long>	a-5
dejand <past>	a-6
dejand the	a-9
dejat <long>	a-8
dejat the	a-9
dejby <long>	a-12
dejfor the	a-19
dejfrom the	a-7
dejher <long>	a5
dejhis <long>	a-10
dejhow <who>	a-8
dejin <long>	a-12
dejin a	a-5
dejin the	a-18
dejof <long>	a-6
dejof the	a-14
dejold <long>	a-12
dejon <long>	a-11
dejon the	a-16
dejthat <past>	a-5
dejthat <third>	a-5
dejthe <base>	a-6
dejthe <ing>	a-5
dejthe <long>	a-9
dejthe old	a-5
dejto <base>	a-14
dejto the	a-10
dejwho <past>	a-8
dejwith <long>	a-5
dejwith the	a-5
dek<base> the <long>	a-4
dek<ing> <long> <long>	a-3
dek<ing> the <long>	a-3
dek<long> <base> the	a-12
dek<long> <ing> <long>	a4
dek<long> <ing> the	a-20
dek<long> <long> <base>	a-6
dek<long> <long> <long>	a-18
dek<long> <long> <past>	a-3
dek<long> <long> <who>	a-3
dek<long> <long> and	a-6
dek<long> <long> in	a-8
dek<long> <long> that	a-5
dek<long> <long> the	a-24
dek<long> <who> <past>	a-5
dek<long> <who> <third>	a-8
dek<long> a <long>	a-8
dek<long> in <long>	a-5
dek<long> of <long>	a-5
dek<long> on the	a-5
dek<long> that <past>	a-4
dek<long> the <long>	a-6
dek<number> <long> <long>	a-3
dek<past> <long> <long>	a6
dek<past> a <long>	a-5
dek<past> the <long>	a-10
dek<third> <long> <long>	a-20
dek<who> <past> <long>	a-9
dek<who> <third> the	a-14
deka <long> <long>	a-20
dekfor the <long>	a-4
dekher <long> <long>	a-22
dekhow <who> <third>	a-5
dekin <long> <long>	a12
dekin a <long>	a-4
dekof <long> <long>	a16
dekthe <base> <long>	a6
dekthe <long> <base>	a-3
dekthe <long> <long>	a-3
dekthe <long> i	a33
dekthe <long> that	a-6
dekwith the <long>	a-5
del<base> <long> <long>	a-23
del<base> the <long>	a4
del<ing> the <long>	a-9
del<long> <base> <long>	a5
del<long> <base> the	a-9
del<long> <long> <base>	a-14
del<long> <long> <long>	a-18
del<long> <long> <past>	a-11
del<long> <long> <who>	a-4
del<long> <long> and	a-11
del<long> <long> i	a-4
del<long> <long> in	a-10
del<long> <long> that	a-7
del<long> <long> the	a4
del<long> <number> <long>	a-5
del<long> <who> <past>	a-10
del<long> <who> <third>	a-8
del<long> and <long>	a-11
del<long> i <past>	a25
del<long> on the	a-6
del<long> that <past>	a4
del<long> the <long>	a-35
del<number> <long> <long>	a-11
del<past> the <long>	a15
del<third> <long> <long>	a-18
del<who> <past> <long>	a-4
del<who> <third> the	a-5
dela <long> <long>	a-8
delfor the <long>	a-5
delfrom the <long>	a-6
delher <long> <long>	a9
delin <long> <long>	a-11
delin the <long>	a-7
delof the <long>	a-16
delon the <long>	a-7
delthe <base> <long>	a-5
delthe <long> <long>	a-4
delthe <long> <past>	a-6
delthe <long> <who>	a-4
delthe <long> i	a-4
delwith the <long>	a-5
dem,<long>	a7
dem.i	a-8
dem<base>	a-5
dem<day>	a-12
dem<ed>	a-15
dem<ing>	a-36
dem<long>	a-11
dem<ly>	a9
dem<number>	a-27
dem<past>	a-4
dem<third>	a-19
dem<who>	a6
dema	a-21
demall	a-13
demand	a-5
demas	a-11
demat	a-18
demback	a-13
demby	a-6
demday	a-11
demfrom	a-19
demher	a-17
demhow	a-10
demkids	a-8
demlast	a-8
demof	a-15
demoff	a-7
demold	a-16
demon	a-19
demout	a-9
demover	a-22
demroom	a-7
demsame	a3
demthat	a-11
demthe	a-4
demthem	a-15
demto	a-23
demup	a-11
demwhen	a-20
demwho	a-9
demwith	a-14
den,	a6
deo	a5
dfor <number>	a9
dfor a	a-9
dfor the	a-12
dfrom my	a-4
dfrom the	a-13
dhad <number>	a5
dhad a	a-10
dhow she	a-5
di can	a-9
di did	a-14
di have	a-12
di've got	a-9
din <month>	a-6
din <number>	a-15
din a	a-10
din my	a-13
din the	a-9
dis a	a-4
dis my	a-9
dis the	a-12
dmy last	a-18
do#0	a41
do#1	a-41
do#2	a-14
do#3	a-23
do#4	a-18
do#5	a-8
do#6	a-25
do#7	a-18
do#8	a-21
do#9	a-29
doE<mark>	a-17
doE<month>	a-12
doE<number>	a-14
doEable	a-3
doEask	a-4
doEdoubt	a-9
doEfeel	a-4
doEhear	a-4
doEi	a-4
doEkin	a-19
doEmention	a7
doEmoved	a-18
doEno	a-7
doEpaper	a-9
doEsend	a-7
doEtell	a-4
doEtime	a-11
doEwas	a-5
doEway	a-14
doEwe	a14
doF<figure>	a-5
doF<mark>	a-10
doF<name>	a-25
doF<name>'s	a-13
doF<number>	a3
doFable	a-4
doFand	a-9
doFbecause	a3
doFdoubt	a4
doFfeel	a4
doFhear	a-6
doFhush	a-17
doFkin	a-7
doFmention	a-3
doFmoved	a-5
doFno	a-7
doFpay	a3
doFrole	a4
doFsend	a8
doFtalk	a5
doFtell	a-17
doFthat	a-18
doFthey	a-10
doFtime	a-3
doFwas	a-6
doFway	a7
doFyou	a11
doG<figure> <mark>	a7
doG<mark> <name>	a-9
doG<mark> ask	a-7
doG<mark> mention	a16
doG<mark> send	a-4
doG<name> ask	a-6
doG<number> <number>	a-6
doG<number> able	a-4
doG<number> and	a5
doG<number> ask	a-17
doG<number> i	a-29
doG<number> that	a-19
doG<number> they	a-24
doG<number> time	a-13
doGable because	a-12
doGable doubt	a-19
doGable they	a-12
doGand doubt	a-18
doGand i	a3
doGand that	a6
doGand they	a-9
doGask paper	a9
doGask that	a-16
doGask they	a4
doGbecause <figure>	a-3
doGbecause doubt	a6
doGbecause i	a-6
doGbecause that	a3
doGbecause they	a15
doGdoubt <number>	a-6
doGdoubt and	a-20
doGdoubt because	a3
doGdoubt doubt	a-23
doGdoubt paper	a-5
doGdoubt that	a-7
doGdoubt they	a10
doGdoubt was	a-24
doGfeel i	a13
doGhear that	a22
doGi <number>	a7
doGi and	a-4
doGi ask	a5
doGi because	a-24
doGi doubt	a-20
doGi hear	a11
doGi mention	a6
doGi moved	a-6
doGi paper	a-19
doGi send	a4
doGi tell	a-12
doGi that	a-10
doGi they	a-16
doGi was	a-12
doGmoved tell	a-14
doGno paper	a-5
doGpaper and	a13
doGpaper ask	a15
doGpaper i	a-4
doGpaper that	a-18
doGtalk i	a-17
doGtell paper	a12
doGtell talk	a-4
doGtell that	a-13
doGthat doubt	a-5
doGthat i	a-7
doGthat tell	a7
doGthat that	a8
doGthat they	a-4
doGthat was	a-3
doGthey and	a-17
doGthey ask	a-17
doGthey tell	a12
doGthey that	a-6
doGthey was	a-5
doGwas and	a3
doGwas i	a-7
doGwas that	a-10
doH 	a-8
doH <mark>	a-13
doH <name>	a-16
doH <number>	a-5
doH able	a-8
doH and	a-6
doH because	a-24
doH doubt	a5
doH i	a-4
doH role	a10
doH tell	a-12
doH that	a10
doH they	a-6
doH was	a-27
doH way	a-24
doH<number> 	a-3
doH<number> able	a-4
doHable 	a-20
doHand 	a-8
doHand doubt	a-6
doHand i	a10
doHbecause 	a-13
doHbecause i	a5
doHi tell	a-5
doHpaper 	a-10
doHthat 	a-4
doHthey 	a-7
doI <mark>	a3
doI <number>	a-20
doI able	a-16
doI and	a5
doI doubt	a-17
doI i	a4
doI paper	a-11
doI role	a-29
doI that	a3
doI was	a-4
doI way	a-18
doI<number> 	a-8
doI<number> able	a-9
doIable 	a-9
doIand 	a3
doIand doubt	a-8
doIbecause 	a6
doIdoubt 	a-7
doIi 	a-6
doIi doubt	a-12
doImoved 	a-19
doIno 	a-24
doIrole 	a-9
doIthat 	a-19
doIthat i	a-22
doIthey 	a-15
doIwas 	a-14
doJ  	a-17
doJ  <mark>	a-17
doJ  <number>	a-20
doJ  and	a-28
doJ  because	a-19
doJ  doubt	a-4
doJ  i	a-11
doJ  paper	a4
doJ  that	a-8
doJ  was	a3
doJ <number> able	a-15
doJ and 	a-5
doJ and doubt	a-7
doJ and i	a3
doJ because 	a-16
doJ doubt 	a10
doJ i 	a-5
doJ i tell	a-17
doJ they 	a-4
doJ was 	a-22
doJable  	a-16
doJand  	a-8
doJand doubt 	a-6
doJbecause  	a-5
doJdoubt  	a-10
doJi  	a-3
doJpaper  	a-9
doJthat  	a-3
doJthey  	a3
doJwas  	a3
doa<number>	a4
doaa	a-27
doaall	a-18
doaand	a-25
doaat	a-18
doabe	a-15
doadone	a-35
doafrom	a9
doahad	a-6
doahave	a-15
doahaving	a-17
doai	a-15
doai've	a-8
doain	a-15
doais	a-26
doait	a8
doalast	a-6
doame	a10
doamy	a-17
doanever	a-15
doano	a6
doanot	a-19
doaof	a-24
doaon	a-19
doaonly	a-4
doathat	a-24
doathe	a-19
doato	a-22
doatoo	a-24
doaup	a16
doawith	a-14
doayears	a15
dob<mark>	a6
dob<name>	a13
dob<number>	a-9
doba	a4
doband	a3
dobat	a-12
dobbe	a-23
dobdone	a-14
dobfor	a-10
dobfrom	a-12
dobhad	a-14
dobhave	a-13
dobhaving	a-14
dobhe	a-11
dobin	a-3
dobis	a-6
dobit	a7
doblast	a-7
dobme	a-15
dobmy	a-5
dobnever	a-29
dobno	a-20
dobnot	a-6
dobof	a-14
dobso	a-6
dobthe	a-4
dobthey	a-10
dobto	a-9
dobtoo	a-12
dobup	a-15
dobwith	a-26
dobwork	a-24
dobyears	a-11
doc<mark>	a-15
doc<name>	a-12
doc<number>	a-6
doca	a-7
docand	a-24
docat	a-20
docdone	a-12
docenough	a17
docfrom	a-24
dochave	a16
doche	a12
doci	a-13
docin	a-19
docis	a-4
docit	a-3
doclast	a-9
docme	a-8
docmy	a-7
docnever	a-21
docno	a-21
docof	a-8
docon	a-8
doconly	a-16
docsaid	a-5
docso	a-11
docthat	a5
docthe	a9
docto	a3
doctold	a-3
doctoo	a-28
docup	a-20
docwas	a9
docwith	a-19
docwork	a-17
docyears	a-13
dod<number> years	a17
dodin the	a-6
dodon the	a-15
doe<number> years	a-4
doei said	a-6
doein the	a-13
dof a	a-11
dof my	a-10
dof the	a-13
doff the	a-8
dog<number> years	a-5
dogin the	a-9
dogon the	a-10
doh<base> <base>	a-4
doh<base> <long>	a-26
doh<base> the	a-21
doh<ing> <long>	a-22
doh<long> <base>	a-14
doh<long> <ing>	a-10
doh<long> <long>	a-8
doh<long> <mark>	a-4
doh<long> <number>	a14
doh<long> <past>	a-20
doh<long> <third>	a3
doh<long> <who>	a-12
doh<long> and	a-17
doh<long> for	a-9
doh<long> of	a-9
doh<long> to	a9
doh<number> <long>	a-5
doh<past> <long>	a-4
doh<third> <long>	a-30
doh<who> <past>	a3
doha <long>	a5
dohand <long>	a-16
dohi <base>	a9
dohi <past>	a4
dohin the	a-13
dohmy <long>	a5
dohthe <long>	a-17
doi<long> <long> <base>	a-19
doi<long> <long> <long>	a-11
doi<long> <long> i	a-20
doi<long> i <past>	a-19
doj<base> the	a6
doj<ed> <long>	a-16
doj<ing> <long>	a-3
doj<long> <ing>	a-23
doj<long> <long>	a-7
doj<long> <ly>	a7
doj<long> <mark>	a5
doj<long> <number>	a-13
doj<long> <past>	a-4
doj<long> <third>	a5
doj<long> <who>	a7
doj<long> and	a-12
doj<long> for	a-24
doj<long> i	a6
doj<long> of	a-11
doj<number> <long>	a-22
doj<past> <long>	a-17
doj<third> <long>	a-21
doj<who> <past>	a-10
doja <long>	a-10
dojfor <long>	a-18
doji <base>	a-13
doji <long>	a-9
doji <past>	a-10
dojin the	a-9
dojmy <long>	a-12
dojno <long>	a-11
dojon the	a-10
dojthe <ing>	a-8
dojthe <long>	a-8
dok<long> <long> <base>	a7
dokmy <long> <long>	a-22
dokthe <long> <long>	a-8
dol<long> <long> <base>	a-8
dol<long> <long> <long>	a-18
dol<long> i <past>	a12
dolmy <long> <long>	a-4
dolthe <long> <long>	a-3
dom.i	a11
dom<base>	a-3
dom<ed>	a-18
dom<ing>	a-12
dom<long>	a-11
dom<ly>	a-10
dom<mark>	a7
dom<name>	a6
dom<number>	a-6
dom<past>	a3
dom<third>	a6
dom<who>	a6
doma	a4
domat	a-12
domdone	a-14
domfor	a-10
domfrom	a-12
domi	a-7
domin	a-3
domit	a5
domlast	a-7
domme	a-15
dommy	a-22
domno	a-17
domof	a-14
domon	a-36
domthe	a-4
domto	a-25
domtoo	a-12
domup	a-15
domwith	a-26
don	a3
don a	a-10
don my	a-11
don the	a-16
don,	a8
don.	a9
doo	a3
dout of	a-8
dover the	a-7
dthat i	a-4
dthat i've	a-6
dthat my	a-8
dthat same	a-10
dthe <number>	a-30
dthe first	a-9
dthe last	a-8
dthe night	a-5
dthe old	a-22
dthe same	a-11
dthe whole	a-15
dto the	a-15
dup the	a-13
dused to	a-5
dwas <number>	a10
dwas a	a-9
dwas the	a-13
dwith <number>	a-29
dwith a	a-5
dwith my	a-8
dwith the	a-16
e<mark> <name>	a24
e<name> <name>	a-4
e<number> hundred	a-12
e<number> in	a-15
e<number> of	a-7
e<number> weeks	a-9
e<number> years	a-8
ea year	a-18
eand <name>	a-3
eand he	a10
eand i	a8
eand nobody	a-14
eand not	a-18
eas a	a5
eat <number>	a-7
eat my	a-12
eat the	a7
efor <number>	a-17
efor a	a-5
efrom my	a-6
efrom the	a-9
ehad a	a-5
ei could	a9
ei did	a-22
ei have	a-9
ei told	a3
ei was	a-8
ein <figure>	a-17
ein <month>	a-21
ein a	a6
ein the	a-17
eit was	a10
emr <name>	a7
emy last	a-14
eof my	a-8
eof the	a-9
eoff the	a-12
eon a	a-11
eon my	a-12
eout of	a-8
eshe said	a4
eso i	a-5
ethe <number>	a5
ethe last	a-13
ethe old	a14
ethe same	a-11
ethe whole	a-18
eto the	a-23
ewas a	a-8
ewas the	a21
ewhen they	a6
ewith a	a-12
ewith the	a-23
g<number> hundred	a-10
g<number> in	a14
g<number> of	a-9
g<number> years	a-16
ga <number>	a-4
ga year	a-5
gand i	a-13
gand nobody	a-5
gand not	a-5
gand the	a-8
gas a	a-9
gat <number>	a-4
gat my	a-12
gat the	a-16
gfor <number>	a-9
gfor a	a-5
gfor the	a-16
gfrom my	a-10
gfrom the	a-15
ghad <number>	a-8
ghad a	a-5
gi can	a-4
gi did	a-9
gi have	a-12
gi was	a-9
gi've got	a-5
gin <figure>	a-8
gin <month>	a-19
gin <number>	a-12
gin a	a-7
gin my	a-11
gin the	a-16
gmy last	a-5
gmy own	a-9
gof a	a-5
gof my	a-12
gof the	a-13
goff the	a-17
gon a	a-14
gon my	a-10
gon the	a-18
gout of	a-7
gthe <number>	a-10
gthe first	a-10
gthe last	a-8
gthe night	a-5
gthe old	a-8
gthe same	a-8
gto the	a-12
gused to	a-7
gwas <number>	a-14
gwas a	a-4
gwas the	a-13
gwith a	a-5
gwith the	a-9
h<base> <base>	a-7
h<base> <ed>	a-19
h<base> <ing>	a-13
h<base> <mark>	a-18
h<base> <number>	a-27
h<base> <past>	a-4
h<base> <third>	a-17
h<base> a	a3
h<base> and	a10
h<base> at	a-6
h<base> for	a-18
h<base> from	a-11
h<base> i	a-18
h<base> in	a3
h<base> it	a-3
h<base> of	a-18
h<base> on	a-10
h<base> so	a-22
h<base> that	a-11
h<base> to	a6
h<base> up	a-18
h<base> with	a-9
h<day> <long>	a-7
h<figure> <long>	a-6
h<ing> <base>	a-23
h<ing> <long>	a-4
h<ing> <past>	a-12
h<ing> and	a-9
h<ing> in	a-12
h<ing> the	a-26
h<long> +	a-26
h<long> <base>	a4
h<long> <day>	a-22
h<long> <ed>	a-7
h<long> <figure>	a-16
h<long> <ly>	a-7
h<long> <mark>	a-5
h<long> <name>	a-7
h<long> <number>	a-7
h<long> <who>	a-6
h<long> >	a-18
h<long> a	a-16
h<long> are	a4
h<long> as	a4
h<long> at	a-11
h<long> day	a6
h<long> for	a-18
h<long> from	a-5
h<long> his	a-32
h<long> in	a-3
h<long> it	a-5
h<long> last	a-7
h<long> my	a-7
h<long> no	a-32
h<long> not	a-19
h<long> of	a3
h<long> on	a-9
h<long> so	a-32
h<long> that	a-6
h<long> then	a-5
h<long> to	a-5
h<long> what	a-13
h<long> when	a-15
h<long> who	a-16
h<long> with	a-16
h<ly> <base>	a-23
h<mark> <base>	a6
h<mark> <name>	a24
h<mark> <past>	a-19
h<name> <long>	a-5
h<name> <name>	a-4
h<name> <third>	a6
h<number> <ed>	a-13
h<number> <long>	a-4
h<number> <third>	a-22
h<number> in	a-15
h<number> of	a-7
h<past> <base>	a-8
h<past> <ing>	a-19
h<past> <long>	a-11
h<past> <name>	a-25
h<past> <number>	a-27
h<past> <past>	a-34
h<past> a	a-12
h<past> all	a-23
h<past> for	a-31
h<past> from	a-10
h<past> her	a-11
h<past> in	a3
h<past> it	a-8
h<past> me	a8
h<past> my	a-21
h<past> of	a-18
h<past> on	a-20
h<past> that	a6
h<past> to	a-19
h<past> up	a4
h<third> <base>	a-19
h<third> <past>	a-12
h<third> in	a-17
h<third> it	a-10
h<third> to	a12
h<who> <base>	a-7
h<who> <long>	a-3
ha <base>	a-8
ha <ing>	a11
ha <long>	a-4
ha <past>	a-10
ha year	a-18
hall <long>	a-5
hand <base>	a-5
hand <name>	a-3
hand <past>	a-7
hand <who>	a6
hand i	a8
hand not	a-18
has a	a5
hat <long>	a-17
hat <number>	a-7
hat my	a-12
hat the	a7
hby <long>	a-16
hcan <base>	a-17
hfor <long>	a-6
hfor <number>	a-17
hfor a	a-5
hfrom <long>	a-16
hfrom my	a-6
hfrom the	a-9
hher <long>	a-8
hhis <long>	a-21
hi <base>	a3
hi <past>	a-5
hin <figure>	a-17
hin <long>	a-24
hin <month>	a-21
hin a	a6
hin the	a-17
hit <long>	a-11
hit <past>	a3
hit <third>	a7
hlast <long>	a-8
hmr <name>	a7
hmy <base>	a9
hmy <long>	a-13
hmy last	a-14
hno <long>	a-32
hnot <long>	a-28
hof <long>	a-18
hof my	a-8
hof the	a-9
hoff the	a-12
hold <long>	a-16
hon <long>	a-31
hon a	a-11
hon my	a-12
hout of	a-8
hsame <long>	a-9
hso <long>	a8
hso <who>	a10
hso i	a-5
hthat <past>	a-3
hthe <base>	a-13
hthe <ing>	a-6
hthe <number>	a5
hthe <third>	a-23
hthe last	a-13
hthe old	a14
hthe same	a-11
hthen <long>	a-10
hto <long>	a-6
hto the	a-23
hwe <past>	a10
hwhen <who>	a5
hwho <past>	a-17
hwith a	a-12
hwith the	a-23
hyou <base>	a-11
i<base> <long> <base>	a-17
i<base> <long> <past>	a-12
i<base> <long> and	a-4
i<base> i <past>	a-22
i<base> the <long>	a-27
i<ed> <long> <long>	a12
i<figure> <long> <long>	a-16
i<ing> <long> <long>	a-26
i<ing> <long> <who>	a-9
i<long> <base> <base>	a-7
i<long> <base> <long>	a-15
i<long> <base> i	a-9
i<long> <base> in	a-4
i<long> <base> on	a-19
i<long> <base> that	a8
i<long> <ing> <long>	a-8
i<long> <long> <base>	a4
i<long> <long> <figure>	a-23
i<long> <long> <long>	a-28
i<long> <long> <ly>	a-24
i<long> <long> <mark>	a-13
i<long> <long> <name>	a-14
i<long> <long> <number>	a4
i<long> <long> <past>	a10
i<long> <long> <third>	a-15
i<long> <long> <who>	a8
i<long> <long> a	a10
i<long> <long> and	a6
i<long> <long> at	a-20
i<long> <long> for	a-31
i<long> <long> from	a-15
i<long> <long> i	a-12
i<long> <long> in	a-11
i<long> <long> my	a-23
i<long> <long> of	a-18
i<long> <long> on	a-12
i<long> <long> that	a-12
i<long> <long> the	a-25
i<long> <long> to	a-14
i<long> <long> with	a-15
i<long> <mark> <long>	a-7
i<long> <name> <past>	a-20
i<long> <name> <third>	a4
i<long> <number> <long>	a-9
i<long> <past> a	a8
i<long> <past> in	a-10
i<long> <past> me	a-10
i<long> <past> on	a-12
i<long> <past> to	a-21
i<long> <third> <long>	a-20
i<long> <who> <base>	a6
i<long> <who> <long>	a-12
i<long> <who> <past>	a-15
i<long> <who> <third>	a-9
i<long> a <long>	a-23
i<long> and <base>	a-22
i<long> and <long>	a-10
i<long> and <past>	a-12
i<long> and <who>	a-12
i<long> and i	a11
i<long> and the	a-9
i<long> at <long>	a-9
i<long> for <long>	a-15
i<long> for <number>	a-11
i<long> for the	a-13
i<long> from the	a-5
i<long> i <base>	a-3
i<long> i <long>	a-4
i<long> i <past>	a-9
i<long> in <long>	a-9
i<long> in a	a-10
i<long> in the	a-22
i<long> my <long>	a8
i<long> of <long>	a-16
i<long> of the	a7
i<long> on <long>	a-24
i<long> on the	a3
i<long> that <past>	a-19
i<long> that <third>	a-27
i<long> the <long>	a3
i<long> to <base>	a-3
i<long> with <long>	a-9
i<long> with a	a-10
i<long> with the	a-9
i<number> <ed> <long>	a-10
i<number> <long> <long>	a-8
i<number> <long> and	a-5
i<number> <long> i	a-15
i<number> <long> of	a3
i<past> <long> <long>	a-11
i<past> <number> <long>	a-12
i<past> a <long>	a-10
i<past> my <long>	a-14
i<past> on the	a-20
i<past> the <long>	a8
i<past> to <base>	a-11
i<third> the <long>	a-17
i<third> to <base>	a12
ia <long> <base>	a-9
ia <long> <long>	a-4
ia <long> and	a-4
ia <long> in	a-13
iand <long> <base>	a-5
iand <long> <long>	a3
iand <long> <past>	a-8
iand i <past>	a18
iand the <long>	a-10
iat the <long>	a12
ican <base> <long>	a-7
ifor <long> <long>	a-19
ifor <number> <long>	a-17
ifor the <long>	a-12
ifrom the <long>	a-23
iher <long> <long>	a-16
ii <past> <long>	a9
ii <past> that	a12
ii <past> to	a25
iin <long> <long>	a-12
iin a <long>	a10
iin the <long>	a-19
imy <long> <long>	a-3
imy <long> <past>	a-18
iof <long> <long>	a-9
iof my <long>	a-7
iof the <long>	a-9
iold <long> <long>	a-11
ion the <long>	a-10
iso i <past>	a-3
ithe <base> <long>	a-16
ithe <ing> <long>	a-20
ithe <long> <base>	a-15
ithe <long> <past>	a4
ithe <long> <third>	a5
ithe <long> and	a-16
ithe <long> for	a-20
ithe <long> i	a-19
ithe <long> in	a5
ithe <long> of	a-6
ithe same <long>	a-8
ito <base> <long>	a5
ito <base> the	a-21
ito the <long>	a-15
iwith a <long>	a-11
iwith the <long>	a-13
j<base> <ed>	a3
j<base> <ing>	a-17
j<base> <mark>	a8
j<base> <third>	a-21
j<base> <who>	a-19
j<base> a	a-18
j<base> and	a-6
j<base> for	a-12
j<base> from	a13
j<base> i	a5
j<base> in	a3
j<base> it	a-31
j<base> of	a-8
j<base> on	a-10
j<base> that	a-20
j<base> the	a-9
j<base> to	a-7
j<base> up	a-19
j<base> with	a-10
j<day> <long>	a-18
j<ed> <long>	a-21
j<figure> <long>	a-21
j<ing> <long>	a-4
j<ing> <past>	a-22
j<ing> <who>	a-4
j<ing> a	a-16
j<ing> for	a-8
j<ing> i	a9
j<ing> in	a-24
j<ing> on	a-21
j<ing> the	a-11
j<long> <base>	a9
j<long> <day>	a-14
j<long> <ed>	a9
j<long> <figure>	a-19
j<long> <ing>	a-6
j<long> <long>	a8
j<long> <ly>	a18
j<long> <mark>	a16
j<long> <name>	a10
j<long> <past>	a6
j<long> <who>	a-4
j<long> >	a18
j<long> are	a-14
j<long> as	a-18
j<long> at	a-12
j<long> by	a13
j<long> day	a-3
j<long> for	a10
j<long> from	a-3
j<long> his	a5
j<long> i	a12
j<long> in	a-26
j<long> it	a12
j<long> last	a-8
j<long> my	a19
j<long> no	a-13
j<long> of	a-27
j<long> so	a10
j<long> that	a9
j<long> the	a4
j<long> then	a14
j<long> to	a7
j<long> what	a29
j<long> when	a-5
j<long> who	a-17
j<long> you	a-4
j<ly> <long>	a-14
j<ly> <past>	a-14
j<name> <past>	a-24
j<number> <ed>	a-11
j<number> <long>	a-8
j<number> <third>	a-7
j<number> in	a14
j<number> of	a-9
j<past> <base>	a-27
j<past> <figure>	a4
j<past> <ing>	a-8
j<past> <long>	a-15
j<past> <number>	a9
j<past> <past>	a-13
j<past> a	a-22
j<past> all	a-15
j<past> for	a-14
j<past> from	a-17
j<past> her	a-13
j<past> in	a-32
j<past> it	a-21
j<past> me	a-15
j<past> of	a-6
j<past> on	a-23
j<past> that	a-18
j<past> the	a-8
j<past> to	a-21
j<past> up	a-11
j<third> <number>	a3
j<third> <past>	a-24
j<third> in	a-16
j<third> it	a-24
j<third> the	a-10
j<third> to	a-25
j<who> <base>	a-10
j<who> <long>	a-16
j<who> <past>	a-18
j<who> <third>	a-24
ja <base>	a-12
ja <ed>	a-4
ja <ing>	a-9
ja <long>	a-16
ja <number>	a-4
ja <past>	a-15
ja year	a-5
jall <long>	a-23
jand <base>	a-27
jand <long>	a-11
jand <past>	a-6
jand <who>	a-10
jand i	a-13
jand not	a-5
jand the	a-8
jas a	a-9
jat <long>	a-14
jat <number>	a-4
jat my	a-12
jat the	a-16
jboth <long>	a-23
jby <long>	a-17
jcan <base>	a-22
jfor <long>	a-5
jfor <number>	a-9
jfor a	a-5
jfor the	a-16
jfrom <long>	a-26
jfrom my	a-10
jfrom the	a-15
jher <base>	a-24
jhis <long>	a-18
jhow <who>	a-8
ji <base>	a-12
ji <long>	a-16
ji <past>	a-16
ji can	a-4
ji've <long>	a-20
ji've <past>	a-12
jin <figure>	a-8
jin <long>	a-17
jin <month>	a-19
jin <number>	a-12
jin a	a-7
jin my	a-11
jin the	a-16
jit <long>	a-3
jit <past>	a-4
jlast <long>	a-11
jme <ing>	a6
jmy <base>	a-9
jmy <ing>	a-12
jmy <long>	a-12
jmy last	a-5
jno <long>	a-21
jnot <long>	a-16
jof <long>	a-15
jof a	a-5
jof my	a-12
jof the	a-13
joff the	a-17
jold <long>	a-15
jon <long>	a-25
jon a	a-14
jon my	a-10
jon the	a-18
jour <long>	a-7
jout of	a-7
jsame <long>	a-18
jso <long>	a-6
jso <who>	a-14
jthat <past>	a-23
jthat <third>	a-9
jthe <base>	a-16
jthe <ing>	a-11
jthe <long>	a-11
jthe <number>	a-10
jthe <third>	a-17
jthe last	a-8
jthe old	a-8
jthe same	a-8
jto <base>	a-25
jto <long>	a-21
jto the	a-12
jwe <past>	a-8
jwhen <who>	a-20
jwho <past>	a-9
jwith <long>	a-17
jwith a	a-5
jwith the	a-9
k<base> <long> <long>	a-11
k<base> <long> and	a-12
k<base> <number> <long>	a-12
k<base> a <long>	a-7
k<base> i <past>	a-5
k<base> my <long>	a-4
k<base> the <long>	a-6
k<ed> <long> <long>	a6
k<ing> <long> <long>	a11
k<ing> <long> <who>	a12
k<ing> a <long>	a-13
k<ing> the <long>	a-3
k<long> <base> <long>	a18
k<long> <base> <past>	a-23
k<long> <base> the	a-19
k<long> <ing> <long>	a5
k<long> <ing> the	a-19
k<long> <long> <figure>	a-5
k<long> <long> <ing>	a4
k<long> <long> <long>	a8
k<long> <long> <ly>	a10
k<long> <long> <mark>	a23
k<long> <long> <name>	a14
k<long> <long> <number>	a-25
k<long> <long> <past>	a17
k<long> <long> <third>	a6
k<long> <long> <who>	a4
k<long> <long> and	a6
k<long> <long> at	a-21
k<long> <long> for	a3
k<long> <long> i	a6
k<long> <long> in	a-18
k<long> <long> my	a14
k<long> <long> of	a-17
k<long> <long> on	a-12
k<long> <long> with	a-7
k<long> <number> <long>	a8
k<long> <past> <past>	a-4
k<long> <past> a	a-21
k<long> <past> in	a-14
k<long> <past> on	a-6
k<long> <past> the	a-14
k<long> <past> to	a-6
k<long> <third> <long>	a-3
k<long> <who> <past>	a-11
k<long> <who> <third>	a-8
k<long> a <long>	a-9
k<long> and <long>	a-9
k<long> and <past>	a-6
k<long> and <who>	a-5
k<long> and i	a-12
k<long> and the	a-5
k<long> at <long>	a-9
k<long> at the	a-15
k<long> for <long>	a-13
k<long> for <number>	a-6
k<long> for the	a-12
k<long> from the	a-13
k<long> i <base>	a-6
k<long> i <long>	a-13
k<long> i <past>	a-11
k<long> in <long>	a-10
k<long> in a	a-6
k<long> in the	a-7
k<long> my <long>	a-5
k<long> of <long>	a-13
k<long> of my	a-8
k<long> of the	a-11
k<long> on <long>	a-14
k<long> on the	a-11
k<long> that <past>	a-21
k<long> that <third>	a-6
k<long> the <long>	a-11
k<long> to <base>	a-14
k<long> with <long>	a-13
k<long> with a	a-4
k<long> with the	a-5
k<number> <ed> <long>	a-7
k<number> <long> <long>	a3
k<number> <long> and	a-19
k<number> <long> i	a17
k<number> <long> of	a-8
k<past> <ing> <long>	a-16
k<past> <long> <long>	a-8
k<past> <number> <long>	a-8
k<past> a <long>	a-9
k<past> for the	a-13
k<past> i <past>	a-7
k<past> my <long>	a-5
k<past> on the	a-5
k<past> the <long>	a-7
k<past> to <base>	a-8
k<third> a <long>	a-4
k<third> to <base>	a-5
k<who> <past> <long>	a-21
k<who> <past> the	a-18
k<who> <third> the	a-14
ka <base> <long>	a-15
ka <long> <base>	a-10
ka <long> <long>	a-23
ka <long> and	a-11
ka <long> from	a-20
ka <long> in	a-10
ka <long> of	a-5
kand <long> <long>	a-6
kand <long> <past>	a-15
kand <who> <past>	a-11
kand i <past>	a-7
kand the <long>	a-6
kat the <long>	a-9
kcan <base> <long>	a-17
kfor <number> <long>	a4
kfor the <long>	a-5
kfrom the <long>	a-5
kher <long> <long>	a-9
khow <who> <third>	a-5
ki <base> <long>	a-26
ki <long> <base>	a-30
ki <past> <long>	a-13
ki <past> <number>	a-8
ki <past> a	a-5
ki <past> my	a-15
ki <past> the	a-17
ki <past> up	a-5
ki can <base>	a-8
kin <number> <long>	a-6
kin a <long>	a-4
kin the <long>	a-4
kmy <base> <long>	a-18
kmy <long> <base>	a-29
kmy <long> <long>	a-26
kmy <long> <past>	a-12
kmy <long> <third>	a-24
kof <long> <long>	a-10
kof my <long>	a-5
kof the <long>	a-6
kon <long> <long>	a-24
kon the <long>	a-9
kthat i <long>	a-4
kthe <base> <long>	a-5
kthe <ing> <long>	a-25
kthe <long> <ing>	a-22
kthe <long> <long>	a-7
kthe <long> <number>	a-22
kthe <long> <past>	a-28
kthe <long> <third>	a-18
kthe <long> <who>	a15
kthe <long> and	a3
kthe <long> for	a-33
kthe <long> from	a-22
kthe <long> i	a-8
kthe <long> in	a-18
kthe <long> of	a-5
kthe <long> that	a-7
kthe same <long>	a-9
kto <base> <long>	a-28
kto the <long>	a-7
kwith a <long>	a-5
kwith the <long>	a-8
l<base> <long> <base>	a4
l<base> <long> <long>	a-15
l<base> <long> <past>	a16
l<base> <long> and	a-15
l<base> a <long>	a-16
l<base> i <past>	a17
l<base> the <long>	a-17
l<ed> <long> <long>	a-14
l<figure> <long> <long>	a-25
l<ing> <long> <who>	a-23
l<ing> the <long>	a-10
l<long> <base> <base>	a19
l<long> <base> <long>	a4
l<long> <base> <past>	a-17
l<long> <base> i	a-15
l<long> <base> the	a-23
l<long> <long> <day>	a-12
l<long> <long> <figure>	a-9
l<long> <long> <ing>	a-19
l<long> <long> <long>	a3
l<long> <long> <mark>	a-18
l<long> <long> <name>	a-19
l<long> <long> <past>	a4
l<long> <long> <third>	a-10
l<long> <long> <who>	a8
l<long> <long> and	a-9
l<long> <long> at	a-32
l<long> <long> for	a-16
l<long> <long> i	a-5
l<long> <long> in	a-13
l<long> <long> my	a7
l<long> <long> of	a18
l<long> <long> on	a-8
l<long> <long> that	a-5
l<long> <long> the	a7
l<long> <long> to	a8
l<long> <long> with	a-7
l<long> <mark> <base>	a-4
l<long> <name> <third>	a19
l<long> <number> <long>	a9
l<long> <past> <long>	a-5
l<long> <past> <past>	a-27
l<long> <past> a	a-7
l<long> <past> in	a7
l<long> <past> on	a-19
l<long> <past> the	a4
l<long> <past> to	a-15
l<long> <third> <long>	a-17
l<long> <who> <base>	a-14
l<long> <who> <long>	a11
l<long> <who> <past>	a-8
l<long> <who> <third>	a14
l<long> and <base>	a11
l<long> and <long>	a-7
l<long> and <past>	a4
l<long> and i	a20
l<long> and the	a-4
l<long> at <long>	a-9
l<long> at the	a-5
l<long> for <number>	a-12
l<long> for the	a13
l<long> from the	a-16
l<long> i <base>	a3
l<long> i <long>	a12
l<long> in <long>	a-21
l<long> in a	a-24
l<long> in the	a-10
l<long> my <long>	a11
l<long> of <long>	a-16
l<long> of my	a-6
l<long> on <long>	a-21
l<long> on the	a-6
l<long> that <past>	a7
l<long> that <third>	a17
l<long> with a	a-9
l<long> with the	a-7
l<number> <ed> <long>	a-15
l<number> <long> <long>	a-21
l<number> <long> and	a-12
l<number> <long> i	a-22
l<number> <long> of	a-19
l<past> <long> <long>	a-26
l<past> <number> <long>	a-19
l<past> <number> of	a-6
l<past> a <long>	a-13
l<past> for the	a-6
l<past> my <long>	a3
l<past> on the	a-21
l<past> the <long>	a3
l<past> to <base>	a-6
l<third> the <long>	a-4
l<third> to <base>	a-20
l<who> <past> <long>	a-8
l<who> <past> the	a-8
l<who> <third> the	a-5
la <base> <long>	a-6
la <long> <base>	a-4
la <long> <long>	a-7
la <long> from	a-5
la <long> in	a-9
land <long> <long>	a-4
land <long> <past>	a-7
land <who> <past>	a-10
land i <past>	a-7
land the <long>	a-7
lat the <long>	a-14
lcan <base> <long>	a-8
lfor <long> <long>	a-17
lfor <number> <long>	a-8
lfor the <long>	a-10
lfrom the <long>	a-10
lher <long> <long>	a9
li <base> <long>	a-5
li <long> <base>	a-16
li <past> <long>	a-4
li <past> my	a-7
li <past> the	a-8
li can <base>	a-4
lin <long> <long>	a-10
lin a <long>	a-10
lin the <long>	a-7
lmy <base> <long>	a-6
lmy <long> <base>	a-4
lmy <long> <long>	a-11
lmy <long> <past>	a-5
lmy <long> <third>	a-13
lof <long> <long>	a-12
lof my <long>	a-5
lof the <long>	a-14
lold <long> <long>	a-9
lon the <long>	a-12
lthe <base> <long>	a-5
lthe <ing> <long>	a-12
lthe <long> <base>	a-7
lthe <long> <ing>	a-12
lthe <long> <long>	a-6
lthe <long> <past>	a-6
lthe <long> <third>	a-7
lthe <long> <who>	a-7
lthe <long> i	a-6
lthe <long> of	a-6
lthe same <long>	a-18
lto <base> <long>	a-7
lto <base> the	a-9
lto the <long>	a-9
lwith a <long>	a-5
lwith the <long>	a-9
m+	a-5
m,<figure>	a-25
m,<number>	a-9
m,<past>	a-22
m,<who>	a-14
m,and	a9
m.<name>	a-19
m.<who>	a-3
m.i	a-5
m<base>	a4
m<day>	a-11
m<ed>	a-16
m<ing>	a-9
m<ly>	a-4
m<mark>	a-4
m<month>	a3
m<name>	a-3
m<number>	a-5
m<past>	a5
m>	a12
ma	a-4
mall	a-3
malso	a-6
man	a-25
mand	a-6
mare	a-23
mat	a-6
mback	a-31
mbeen	a-15
mbook	a-16
mboth	a-20
mbox	a-23
mbus	a-5
mbut	a-4
mcan	a-20
mcard	a-19
mday	a-9
mdone	a-14
mdown	a-18
meach	a-21
mever	a-23
mfor	a-9
mform	a-19
mfrom	a3
mhand	a-10
mher	a-18
mhim	a-11
mhis	a-5
mhome	a-27
mi	a-5
mi'd	a-11
mi'm	a-7
mi've	a-13
mif	a9
min	a4
mits	a-6
mjust	a11
mkids	a-16
mlast	a-21
mlist	a-10
mme	a-11
mmr	a5
mmy	a-9
mnew	a-23
mnext	a7
mno	a-3
mnow	a5
mof	a-21
moff	a-17
mold	a-20
mon	a-9
monce	a5
mour	a-14
mout	a-28
mover	a3
mpage	a-11
mroom	a-10
mside	a-12
mso	a4
mteam	a-16
mthan	a-29
mthat	a-6
mthe	a7
mthem	a-16
mthen	a-4
mthis	a-19
mtill	a-21
mtime	a-20
mtoo	a-19
mup	a-21
mwe	a12
mwell	a9
mwhat	a-9
mwhen	a-13
mwho	a-17
mwill	a-4
mwith	a-15
myear	a-21
n,	a23
n.	a10
o	a15
re#0	a24
re#1	a-31
re#2	a-9
re#3	a-8
re#4	a-5
re#5	a-12
re#6	a-15
re#7	a-12
re#8	a-37
re#9	a-20
reE<day>	a4
reE<figure>	a-4
reE<mark>	a5
reE<name>	a-6
reEable	a-6
reEand	a-4
reEdoubt	a-20
reEfeel	a-5
reEhear	a-3
reEhush	a7
reEi	a-5
reEmention	a-7
reEno	a9
reEpaper	a6
reEpay	a3
reErole	a-12
reEtalk	a-3
reEtell	a-7
reEway	a-15
reEwe	a-11
reEyou	a-4
reF<day>	a-26
reF<figure>	a5
reF<mark>	a8
reF<name>'s	a-14
reF<number>	a-8
reFable	a5
reFask	a-6
reFbecause	a-6
reFfeel	a9
reFhear	a-6
reFhush	a-5
reFi	a3
reFkin	a-21
reFmention	a4
reFmoved	a-12
reFno	a-13
reFrole	a-3
reFsend	a-6
reFtalk	a5
reFtell	a-7
reFthat	a-22
reFthey	a-18
reFtime	a-11
reFway	a5
reFyou	a5
reG<day> that	a-18
reG<day> they	a10
reG<day> time	a-3
reG<mark> <name>	a-8
reG<mark> and	a-9
reG<mark> hear	a-11
reG<mark> mention	a3
reG<mark> tell	a-18
reG<name> <name>	a-9
reG<name> tell	a-3
reG<number> and	a-9
reG<number> doubt	a-12
reG<number> i	a-33
reG<number> that	a-14
reG<number> they	a7
reG<number> time	a5
reGable that	a-4
reGand <name>	a-19
reGand <number>	a-11
reGand and	a-11
reGand doubt	a15
reGand hear	a-13
reGand no	a7
reGand role	a5
reGand send	a-6
reGand tell	a8
reGand they	a-8
reGand was	a-8
reGdoubt <number>	a4
reGdoubt talk	a5
reGhear <day>	a4
reGhear hear	a-8
reGhear that	a-3
reGhear time	a-7
reGi <number>	a8
reGi able	a-5
reGi and	a-10
reGi ask	a-15
reGi doubt	a-12
reGi i	a-19
reGi moved	a6
reGi no	a6
reGi paper	a6
reGi role	a-10
reGi tell	a-12
reGi that	a10
reGi they	a-14
reGi was	a10
reGmention i	a4
reGno tell	a-3
reGno they	a4
reGpaper <mark>	a-29
reGpaper <name>	a-29
reGpaper <number>	a-27
reGpaper and	a-9
reGpaper because	a-25
reGpaper doubt	a14
reGpaper no	a15
reGpaper paper	a-23
reGpaper role	a-14
reGpaper send	a-16
reGpaper that	a-12
reGpaper they	a-14
reGrole i	a8
reGrole talk	a5
reGsend and	a4
reGsend i	a3
reGsend that	a8
reGtalk that	a-7
reGtalk they	a-17
reGtell that	a-7
reGtell they	a-7
reGthat <number>	a-4
reGthat and	a-26
reGthat doubt	a-7
reGthat i	a-8
reGthat tell	a-7
reGthat that	a-8
reGthat they	a4
reGthat time	a-6
reGthat was	a-8
reGthey <day>	a6
reGthey hear	a8
reGthey i	a21
reGthey that	a-10
reGthey they	a7
reGthey was	a-8
reGthey way	a-9
reGtime and	a-3
reGtime that	a-10
reGtime they	a3
reGtime time	a5
reGwas that	a-12
reGwas they	a-21
reGwas was	a-17
reH 	a-3
reH <day>	a-5
reH <mark>	a-21
reH <name>	a7
reH <number>	a-5
reH and	a-25
reH because	a3
reH doubt	a-6
reH hear	a4
reH i	a-3
reH paper	a-24
reH role	a-30
reH that	a-7
reH they	a11
reH time	a-3
reH was	a-10
reH way	a5
reH<figure> 	a-6
reHable 	a-8
reHand 	a-5
reHask 	a8
reHhear 	a-4
reHi 	a-14
reHno 	a-12
reHpaper 	a-3
reHpaper and	a-21
reHpaper paper	a-10
reHsend 	a4
reHtell 	a-8
reHthat 	a-12
reHthey 	a-6
reHthey tell	a-3
reHwas 	a-12
reI <day>	a3
reI <figure>	a3
reI <mark>	a11
reI <name>	a-25
reI <number>	a12
reI able	a-18
reI and	a3
reI because	a-15
reI hear	a7
reI paper	a-24
reI role	a-10
reI send	a-4
reI that	a-12
reI they	a4
reI was	a-11
reI way	a-11
reI<number> 	a4
reI<number> paper	a-14
reIable 	a-30
reIand 	a-4
reIhear 	a9
reIi 	a-21
reIi paper	a-5
reIpaper 	a9
reIpaper and	a17
reIrole 	a-10
reIsend 	a-14
reItell 	a6
reIthat 	a-35
reIthey 	a-22
reIwas 	a-16
reJ  	a-11
reJ  <day>	a-16
reJ  <mark>	a5
reJ  <name>	a-6
reJ  <number>	a-9
reJ  hear	a-29
reJ  i	a-5
reJ  paper	a-7
reJ  that	a-19
reJ  was	a-21
reJ and 	a-15
reJ i 	a-3
reJ paper 	a-20
reJ paper and	a-20
reJ role 	a-20
reJ that 	a-9
reJ they 	a8
reJ<number>  	a-20
reJand  	a-7
reJpaper  i	a-12
reJpaper and 	a-9
reJpaper paper 	a-10
reJthey  	a-6
reJwas  	a-27
rea<figure>	a7
rea<name>	a-11
rea<number>	a-10
reaa	a-28
reaand	a-26
reaat	a-16
reaby	a-22
reacard	a20
reacertificate	a19
reafor	a-34
reaform	a13
reafrom	a-31
reai	a-13
reain	a-29
reait	a13
realetter	a12
reame	a-28
reamy	a-18
reanot	a-20
reanumber	a8
reaof	a-7
reaon	a-19
reatest	a3
reathat	a-11
reathe	a-26
reato	a-16
reawith	a-26
reb<day>	a-5
reb<figure>	a-13
reb<name>	a-10
reb<number>	a-4
reba	a-7
rebby	a12
rebcard	a-14
rebcertificate	a-20
rebcopy	a-21
rebfor	a-8
rebform	a-19
rebfrom	a8
rebi	a-9
rebin	a12
rebit	a-18
rebletter	a-10
rebme	a-18
rebmy	a7
rebnot	a4
rebnumber	a-6
rebof	a-14
rebon	a7
rebshe	a4
rebtest	a-22
rebthat	a12
rebthey	a-14
rebto	a4
rebwith	a-14
rec<end>	a5
rec<figure>	a-10
rec<mark>	a-25
rec<name>	a3
rec<number>	a8
reca	a-8
recand	a8
recat	a-32
reccard	a-21
reccertificate	a-13
recfor	a-19
recform	a-20
recfrom	a-31
reci	a-16
recme	a10
recmy	a-12
recnot	a-16
recnumber	a-8
recon	a-16
recsaid	a9
recthat	a-12
recthey	a-11
recto	a9
recwith	a-10
redat the	a-17
redfor the	a-9
redfrom my	a-4
redfrom the	a-12
redof my	a-10
redof the	a-7
redwith the	a-10
reeat the	a5
reefor the	a4
reefrom my	a-17
reefrom the	a-8
reeof my	a-6
reewith the	a-14
regat the	a-16
regfor the	a-13
regfrom my	a-10
regfrom the	a-11
regof my	a-12
regwith the	a-8
reh<base> <base>	a-14
reh<base> <long>	a-5
reh<base> of	a-12
reh<long> <ing>	a-4
reh<long> <long>	a-6
reh<long> <mark>	a-6
reh<long> <number>	a-16
reh<long> <past>	a-8
reh<long> <third>	a-13
reh<long> <who>	a-5
reh<long> and	a6
reh<long> for	a-17
reh<long> from	a-13
reh<long> i	a-26
reh<long> in	a4
reh<long> of	a4
reh<long> on	a-5
reh<number> <long>	a-8
reh<past> <long>	a-9
reha <long>	a-27
rehand <long>	a4
rehat the	a5
rehfor the	a4
rehfrom my	a-17
rehfrom the	a-8
rehi <base>	a-12
rehmy <long>	a9
rehof <long>	a-13
rehof my	a-6
rehthe <long>	a-5
rehwith the	a-14
rei<base> <long> <long>	a4
rei<long> <long> <base>	a16
rei<long> <long> <long>	a-20
rei<long> <who> <past>	a-12
rei<long> from the	a-4
rei<long> the <long>	a4
reifor the <long>	a-3
reifrom the <long>	a-22
reiof my <long>	a-5
reithe <long> <long>	a-26
rej<base> <base>	a9
rej<base> <long>	a-8
rej<base> of	a-8
rej<ing> <base>	a-29
rej<ing> <long>	a-16
rej<long> <base>	a-6
rej<long> <ing>	a7
rej<long> <number>	a-4
rej<long> <past>	a3
rej<long> <who>	a9
rej<long> and	a10
rej<long> in	a-13
rej<long> of	a-19
rej<long> on	a6
rej<long> the	a15
rej<long> with	a-27
rej<number> <long>	a3
rej<past> <long>	a-28
rej<who> <past>	a-6
reja <base>	a-13
reja <long>	a-10
rejat the	a-16
rejfor the	a-13
rejfrom my	a-10
rejfrom the	a-11
reji <past>	a-9
rejmy <long>	a-7
rejof <long>	a-15
rejof my	a-12
rejthe <base>	a-16
rejthe <ing>	a-6
rejthe <long>	a-10
rejwith the	a-8
rek<base> <long> <long>	a-4
rek<base> my <long>	a-4
rek<base> the <long>	a-8
rek<long> <long> <base>	a-14
rek<long> <long> <long>	a14
rek<long> from the	a-9
rek<long> of <long>	a-12
rek<long> of my	a-8
rek<long> the <long>	a-11
reka <long> <long>	a-24
rekat the <long>	a-8
rekfrom the <long>	a-5
rekmy <long> <long>	a-18
rekof my <long>	a-5
rekthe <long> <long>	a-18
rel<long> <long> <base>	a-11
rel<long> for the	a11
rel<long> from the	a-16
rel<long> of <long>	a-4
rel<long> of my	a-6
rel<number> <long> <long>	a-19
relfor the <long>	a-9
relfrom the <long>	a-4
relmy <long> <long>	a-7
relof my <long>	a-5
relthe <long> <long>	a-7
rem<base>	a-12
rem<day>	a-5
rem<ed>	a-7
rem<figure>	a-4
rem<ing>	a-3
rem<name>	a-3
rem<number>	a-12
rem<past>	a10
rem<third>	a-7
rem<who>	a-12
remand	a-6
remby	a6
remcard	a-14
remfor	a-9
remform	a-19
remfrom	a8
remi	a-8
remin	a12
remit	a-16
remme	a-18
remmy	a-4
remnot	a4
remof	a-14
remon	a7
remthat	a12
remto	a4
remwith	a-13
ren,	a5
ren.	a-10
reo	a8
sk#0	a46
sk#1	a-44
sk#2	a-41
sk#3	a-15
sk#5	a-3
sk#6	a-12
sk#7	a-24
sk#8	a-26
sk#9	a-31
skE<day>	a5
skE<figure>	a-8
skE<month>	a7
skE<name>	a-3
skE<number>	a-8
skEable	a-19
skEand	a-3
skEbecause	a4
skEdoubt	a6
skEhush	a-8
skEi	a-5
skEkin	a-15
skEmention	a7
skEno	a-12
skEpaper	a-16
skEpay	a-11
skErole	a-10
skEthat	a5
skEwas	a8
skEway	a14
skEwe	a-10
skEyou	a-3
skF<day>	a-24
skF<figure>	a-6
skF<mark>	a-21
skF<name>	a7
skFable	a6
skFand	a-7
skFask	a-16
skFbecause	a-21
skFdoubt	a-20
skFfeel	a-20
skFhear	a-18
skFi	a-6
skFmention	a-7
skFmoved	a3
skFpaper	a-14
skFpay	a12
skFrole	a6
skFtalk	a-27
skFtell	a-18
skFthat	a-32
skFthey	a-16
skFtime	a17
skFwas	a-11
skFway	a-13
skFwe	a-13
skG<day> <figure>	a-5
skG<figure> <mark>	a-12
skG<name> <name>	a15
skG<name> ask	a8
skG<name> paper	a-19
skG<name> tell	a-15
skG<name> was	a-5
skG<number> able	a-12
skG<number> doubt	a4
skG<number> i	a-13
skG<number> paper	a-15
skG<number> they	a-5
skG<number> time	a-19
skGable <name>	a-14
skGable <number>	a-20
skGable and	a-10
skGable no	a-12
skGable that	a-8
skGand <number>	a-8
skGand and	a-11
skGand doubt	a3
skGand i	a3
skGand that	a14
skGand they	a-21
skGask <number>	a6
skGask i	a-3
skGask that	a-3
skGask they	a-20
skGbecause they	a-8
skGdoubt <number>	a-10
skGdoubt i	a5
skGdoubt talk	a-12
skGdoubt tell	a9
skGdoubt they	a-19
skGhear <day>	a-10
skGhear i	a-6
skGi <name>	a3
skGi <number>	a-17
skGi able	a-10
skGi and	a-8
skGi ask	a15
skGi hear	a-4
skGi moved	a-4
skGi send	a6
skGi they	a-5
skGmoved i	a10
skGmoved that	a17
skGno <name>	a-28
skGno <number>	a-12
skGpaper and	a5
skGpaper they	a-4
skGsend i	a5
skGsend paper	a7
skGtell that	a-4
skGthat <number>	a7
skGthat and	a4
skGthat ask	a-5
skGthat doubt	a-18
skGthat i	a-10
skGthat paper	a5
skGthat that	a11
skGthey and	a-5
skGthey ask	a-13
skGthey doubt	a6
skGthey hear	a-14
skGthey kin	a5
skGthey no	a-10
skGthey was	a15
skGtime they	a5
skGwas doubt	a-6
skGwas i	a-4
skH 	a-3
skH <figure>	a3
skH <mark>	a-11
skH <name>	a-24
skH <number>	a-4
skH able	a-21
skH and	a-6
skH ask	a3
skH because	a11
skH hear	a-4
skH i	a-8
skH no	a-6
skH paper	a-16
skH role	a-7
skH that	a-37
skH they	a-9
skH time	a4
skH was	a-16
skH<figure> 	a-9
skH<number> 	a-12
skH<number> able	a-3
skHable 	a-10
skHand 	a-6
skHask 	a-22
skHdoubt 	a10
skHi 	a-6
skHpaper 	a-10
skHthat 	a4
skHthey 	a-3
skHthey ask	a-3
skHwas 	a-16
skI 	a-7
skI <figure>	a-9
skI <mark>	a10
skI <name>	a-3
skI <number>	a-19
skI able	a-8
skI and	a3
skI no	a3
skI paper	a-16
skI role	a-7
skI they	a3
skI was	a-20
skI<figure> 	a-7
skI<number> 	a3
skI<number> able	a-11
skIable 	a-25
skIand 	a-16
skIdoubt 	a-13
skIi 	a-13
skIi able	a-5
skIno 	a-14
skIrole 	a-16
skIthat 	a-15
skIwas 	a-16
skJ  	a-14
skJ  <figure>	a-7
skJ  <name>	a-10
skJ  <number>	a-26
skJ  able	a10
skJ  and	a-28
skJ  because	a-24
skJ  i	a-3
skJ  no	a-15
skJ  send	a-12
skJ  that	a-15
skJ  they	a-10
skJ  was	a-36
skJ <figure> 	a-10
skJ <number> 	a-19
skJ <number> able	a-12
skJ and 	a-9
skJ i 	a-16
skJ no 	a-29
skJ that 	a-30
skJ they 	a-3
skJ was 	a-15
skJ<figure>  	a-9
skJ<number>  	a-12
skJable  	a-8
skJand  	a-15
skJi  	a-11
skJthat  	a8
skJthey  	a-11
skJwas  	a-19
ska<figure>	a-3
ska<number>	a-15
skaa	a-13
skaall	a-22
skaand	a-21
skaat	a-16
skacan	a-5
skadid	a-20
skafor	a-16
skafrom	a-21
skagot	a-19
skahundred	a-19
skai	a-26
skai've	a-9
skain	a-32
skait	a-10
skalast	a-11
skamy	a-11
skaof	a-22
skaon	a-33
skaso	a-32
skathat	a-12
skathe	a-21
skato	a-20
skaup	a-13
skawhole	a-12
skawith	a-16
skb<end>	a-4
skb<figure>	a-10
skb<mark>	a19
skb<name>	a-4
skb<number>	a-19
skba	a-6
skband	a3
skbat	a-15
skbcan	a-5
skbdid	a-11
skbfor	a-3
skbfrom	a3
skbgot	a-13
skbhundred	a-7
skblast	a-6
skbmy	a-9
skbof	a-8
skbon	a-24
skbso	a4
skbthat	a-6
skbthe	a-6
skbthey	a8
skbup	a-10
skbwhole	a-6
skbwith	a-19
skbyears	a-12
skc<day>	a6
skc<end>	a-5
skc<figure>	a-12
skc<mark>	a-21
skc<name>	a-16
skc<number>	a-9
skca	a-7
skcall	a-25
skcand	a-23
skcat	a-4
skcdid	a-13
skcfor	a-20
skcfrom	a13
skchundred	a-5
skcin	a-3
skcit	a-4
skclast	a-11
skcof	a-12
skcon	a-7
skcso	a3
skcthat	a9
skcthe	a-6
skcthey	a-6
skcto	a-7
skcup	a-24
skcwhole	a-18
skcwith	a-17
skcyears	a-3
skd<number> years	a-5
skdat the	a-28
skdfor <number>	a-13
skdfor the	a-17
skdi can	a-4
skdi did	a-12
skdthat i	a-4
ske<end> <end>	a-4
ske<number> years	a-3
skeat the	a-22
skefor the	a-5
skf<end> <end> <end>	a-4
skg<number> years	a-10
skgat the	a-10
skgfor <number>	a-4
skgfor the	a-10
skgi did	a-4
skh<base> <long>	a-4
skh<base> a	a4
skh<ed> <long>	a-9
skh<end> <end>	a-4
skh<figure> <long>	a-17
skh<ing> <long>	a-6
skh<long> <base>	a7
skh<long> <figure>	a-20
skh<long> <ing>	a4
skh<long> <long>	a-18
skh<long> <mark>	a-9
skh<long> <name>	a5
skh<long> <number>	a-19
skh<long> <third>	a6
skh<long> <who>	a-4
skh<long> and	a-6
skh<long> for	a-7
skh<long> i	a8
skh<long> in	a-19
skh<long> of	a-7
skh<long> on	a5
skh<long> so	a-24
skh<long> the	a-4
skh<long> to	a-19
skh<number> <long>	a-16
skh<past> <long>	a-14
skh<past> the	a7
skha <long>	a-20
skhand <long>	a-27
skhat the	a-22
skhfor <long>	a6
skhfor the	a-5
skhi <base>	a8
skhi <past>	a-20
skhin <long>	a-18
skhmy <long>	a-26
skhthe <long>	a-9
skhto <base>	a4
ski<base> <long> <long>	a-13
ski<end> <end> <end>	a-4
ski<long> <long> <long>	a-18
ski<long> <long> i	a-17
ski<long> <number> <long>	a-13
ski<long> at the	a6
ski<long> i <past>	a7
ski<long> in <long>	a-6
ski<number> <long> <long>	a-4
ski<past> the <long>	a-11
skia <long> <long>	a-15
skiat the <long>	a-13
skj<base> <long>	a-4
skj<ed> <long>	a3
skj<figure> <long>	a-12
skj<ing> <long>	a-17
skj<long> <base>	a3
skj<long> <figure>	a-8
skj<long> <ing>	a-21
skj<long> <mark>	a10
skj<long> <name>	a8
skj<long> <number>	a-13
skj<long> at	a-10
skj<long> for	a11
skj<long> in	a-25
skj<long> of	a-8
skj<long> on	a-15
skj<long> to	a-3
skj<past> <long>	a-14
skj<past> a	a-7
skj<past> the	a-10
skja <long>	a-9
skjand <long>	a-4
skjat the	a-10
skjfor <number>	a-4
skjfor the	a-10
skji <base>	a-8
skji <long>	a-14
skji <past>	a-13
skjin <long>	a-16
skjmy <long>	a-5
skjthe <long>	a-8
skk<long> <long> <long>	a-7
skk<long> <long> i	a-8
skk<long> <number> <long>	a7
skk<long> at the	a-11
skk<long> in <long>	a-11
skka <long> <long>	a-14
skkat the <long>	a-5
skkfor <number> <long>	a-14
skki <past> <long>	a-5
skki <past> the	a-9
skkthe <long> <long>	a-12
skl<base> <long> <long>	a-9
skl<long> <long> <long>	a-5
skl<long> <long> i	a6
skl<long> <number> <long>	a-16
skl<long> at the	a-8
skl<long> in <long>	a-7
skl<number> <long> <long>	a-19
skl<past> the <long>	a-7
sklat the <long>	a-7
sklfor <number> <long>	a-4
skli <past> <long>	a-4
skli <past> the	a-4
sklthe <long> <long>	a-4
skm,<long>	a10
skm<base>	a-12
skm<ed>	a-18
skm<figure>	a-21
skm<ing>	a-27
skm<long>	a-9
skm<mark>	a19
skm<name>	a-5
skm<number>	a-17
skm<past>	a-10
skm<third>	a10
skm<who>	a-4
skma	a-6
skmall	a4
skmat	a-15
skmcan	a-5
skmfor	a-10
skmfrom	a3
skmi	a4
skmlast	a-6
skmmy	a-10
skmof	a-8
skmon	a-24
skmso	a3
skmthat	a-6
skmthe	a5
skmup	a-10
skmwith	a-19
skn,	a4
skn.	a7
sko	a15
wh#0	a62
wh#1	a-42
wh#2	a-31
wh#3	a-30
wh#4	a-25
wh#5	a-33
wh#6	a-27
wh#7	a-33
wh#8	a-19
wh#9	a-32
whE<day>	a-17
whE<figure>	a-6
whE<mark>	a-9
whE<month>	a-3
whE<name>	a-7
whE<name>'s	a-7
whEand	a-3
whEdoubt	a-10
whEfeel	a-7
whEhear	a9
whEhush	a-11
whEi	a5
whEkin	a5
whEmention	a3
whEmoved	a-5
whEno	a-15
whEpay	a-26
whEsend	a-3
whEtell	a-3
whEthat	a-4
whEtime	a-7
whEway	a-7
whEwe	a-5
whEyou	a8
whF<figure>	a-6
whF<mark>	a-20
whF<month>	a10
whF<name>	a11
whF<number>	a-4
whFable	a4
whFask	a-14
whFbecause	a-28
whFdoubt	a-4
whFfeel	a-21
whFhear	a-12
whFhush	a-9
whFi	a-7
whFmoved	a-6
whFpay	a-5
whFrole	a-6
whFsend	a13
whFtell	a12
whFthat	a5
whFthey	a10
whFway	a3
whFwe	a-16
whFyou	a-17
whG<figure> <name>	a7
whG<figure> and	a-8
whG<mark> <name>	a7
whG<mark> they	a4
whG<name> <name>	a-5
whG<name> ask	a-4
whG<name> doubt	a15
whG<name> i	a-5
whG<name> tell	a6
whG<name> was	a-5
whG<number> <number>	a4
whG<number> able	a-14
whG<number> and	a4
whG<number> ask	a-14
whG<number> pay	a5
whG<number> they	a-15
whG<number> time	a-13
whGable and	a-26
whGand <name>	a8
whGand and	a8
whGand because	a-15
whGand doubt	a-4
whGand hush	a-18
whGand i	a-9
whGand moved	a-19
whGand role	a-6
whGand tell	a-13
whGand that	a-26
whGand they	a-11
whGand was	a-14
whGand way	a-3
whGand we	a-6
whGask <number>	a-12
whGask i	a8
whGask that	a-7
whGask they	a7
whGbecause i	a-6
whGbecause kin	a-23
whGbecause that	a-4
whGbecause we	a12
whGdoubt <number>	a4
whGdoubt and	a-20
whGdoubt i	a-3
whGdoubt tell	a-6
whGdoubt was	a5
whGhear i	a-11
whGhear that	a-5
whGhush mention	a6
whGi <name>	a-21
whGi <number>	a-3
whGi able	a5
whGi and	a-10
whGi ask	a-14
whGi because	a-22
whGi hear	a-5
whGi i	a-8
whGi kin	a-13
whGi moved	a5
whGi no	a-19
whGi paper	a8
whGi send	a-13
whGi tell	a-3
whGi that	a-5
whGi they	a11
whGkin <number>	a-16
whGkin and	a6
whGkin i	a-13
whGkin tell	a-28
whGkin they	a-3
whGmention that	a4
whGmoved <name>	a-21
whGmoved <number>	a6
whGmoved and	a-3
whGmoved because	a-10
whGmoved i	a5
whGmoved kin	a8
whGmoved talk	a-15
whGmoved that	a-15
whGmoved was	a-14
whGno and	a-20
whGpaper and	a-8
whGpay was	a-6
whGrole ask	a-9
whGrole i	a-6
whGrole that	a-13
whGrole was	a-10
whGsend they	a-4
whGsend was	a-9
whGtalk i	a11
whGtalk that	a-16
whGtell and	a-3
whGtell i	a10
whGtell talk	a-4
whGtell they	a-5
whGthat <name>	a-24
whGthat <number>	a6
whGthat and	a-6
whGthat because	a-10
whGthat doubt	a8
whGthat i	a7
whGthat kin	a-28
whGthat they	a-16
whGthat was	a-7
whGthey <name>	a-6
whGthey and	a3
whGthey ask	a5
whGthey doubt	a-5
whGthey hear	a5
whGthey i	a-16
whGthey kin	a-13
whGthey mention	a-3
whGthey moved	a3
whGthey role	a4
whGthey send	a-23
whGthey tell	a-5
whGthey that	a-4
whGthey they	a-13
whGtime and	a-13
whGwas <name>	a-3
whGwas and	a-20
whGwas ask	a5
whGwas i	a-7
whGwas moved	a5
whGwas no	a8
whGwas role	a-16
whGwas tell	a17
whGwas they	a-5
whGwas was	a5
whGwas we	a4
whGway role	a-13
whGway they	a-4
whGwe <number>	a-9
whGwe and	a7
whH 	a-6
whH <figure>	a-11
whH <mark>	a-7
whH <number>	a-26
whH and	a-20
whH ask	a-3
whH because	a-23
whH hear	a-18
whH i	a-14
whH kin	a-15
whH talk	a-8
whH tell	a-22
whH that	a-25
whH they	a-12
whH was	a-13
whH way	a-12
whH we	a-5
whH<mark> 	a12
whH<number> 	a-3
whHable 	a-12
whHand 	a4
whHand i	a-16
whHand they	a-9
whHask that	a-24
whHbecause i	a6
whHdoubt 	a-18
whHhear 	a6
whHhush 	a-10
whHi kin	a-12
whHi was	a-4
whHkin 	a-18
whHkin was	a-13
whHmoved 	a-9
whHtell 	a-4
whHthat 	a3
whHthat moved	a-13
whHwas 	a-5
whHwas <number>	a-13
whHwas i	a-18
whHway 	a-8
whHwe 	a-10
whI 	a-6
whI <figure>	a-18
whI <mark>	a-3
whI <name>	a-7
whI <number>	a-4
whI because	a15
whI doubt	a-10
whI hear	a6
whI i	a-7
whI kin	a-9
whI moved	a-26
whI role	a5
whI that	a-6
whI they	a-7
whI was	a7
whI way	a-9
whI we	a-5
whI<number> 	a-19
whIand 	a-12
whIand i	a-14
whIand they	a-15
whIask that	a-18
whIbecause 	a-25
whIbecause i	a-10
whIdoubt 	a-22
whIhear 	a-14
whIhush 	a-15
whIi 	a-12
whIi kin	a-9
whIi moved	a-5
whIkin 	a-9
whIkin was	a-10
whImoved 	a-24
whIrole 	a-8
whItell 	a-26
whIthat 	a7
whIthat moved	a-5
whIthey 	a-17
whIwas 	a-3
whIwas <number>	a-12
whIwas i	a-14
whIway 	a-7
whIwe 	a-8
whJ  	a-3
whJ  <mark>	a-23
whJ  <name>	a-16
whJ  <number>	a-4
whJ  and	a-5
whJ  ask	a-10
whJ  i	a-14
whJ  moved	a-4
whJ  role	a-26
whJ  tell	a-9
whJ  they	a-8
whJ  was	a-12
whJ <mark> 	a-7
whJ <name> 	a-14
whJ <number> 	a-17
whJ and 	a-7
whJ and i	a-11
whJ and they	a-4
whJ because 	a-13
whJ because i	a-16
whJ doubt 	a-13
whJ i 	a-4
whJ role 	a5
whJ tell 	a-17
whJ that 	a-20
whJ they 	a-10
whJ was 	a-16
whJ we 	a-5
whJ<name>  	a16
whJ<number>  	a5
whJable  	a-11
whJand  	a-6
whJand they 	a-20
whJbecause  	a-3
whJdoubt  	a-22
whJkin  	a-7
whJmoved  	a-9
whJtell  	a-12
whJthat  	a-13
whJthat  i	a8
whJthat moved 	a-13
whJwas  	a-23
wha<figure>	a-6
wha<number>	a3
whaa	a-15
whaall	a-4
whaand	a-18
whaas	a-5
whadid	a-7
whaevery	a-15
whafirst	a-12
whafor	a-14
whafrom	a-11
whagot	a-10
whahad	a-12
whahave	a-4
whahe	a-16
whaher	a-15
whahis	a-5
whai	a-17
whai've	a-14
whain	a-6
whais	a-16
whait	a-5
whalike	a-10
whalost	a-9
whame	a-5
whamy	a-18
whanobody	a-18
whaof	a-13
whaon	a-4
whaonly	a-5
whaour	a-10
whaown	a-13
whasame	a5
whasince	a9
whaso	a-30
whathat	a-9
whathe	a-17
whato	a-14
whaup	a-12
whawas	a3
whawe	a-9
whawent	a11
whawhen	a-13
whawhole	a-11
whawith	a-12
whayears	a-5
whb<mark>	a4
whb<name>	a-10
whb<number>	a-5
whba	a-9
whball	a-15
whbas	a-23
whbat	a-5
whbdid	a-5
whbevery	a-12
whbfirst	a-16
whbfor	a-23
whbfrom	a-12
whbgot	a-9
whbhad	a-7
whbhave	a-10
whbhe	a-5
whbhis	a-19
whbi	a9
whbin	a-22
whbis	a-23
whbit	a-6
whblike	a-15
whblost	a-7
whbme	a-16
whbmy	a-17
whbnobody	a-10
whbof	a-16
whbon	a-17
whbonly	a-29
whbown	a-4
whbsame	a-12
whbsince	a-27
whbso	a14
whbthat	a-9
whbthe	a-8
whbthey	a15
whbto	a-17
whbup	a-9
whbwas	a-22
whbwe	a-8
whbwent	a-14
whbwhen	a9
whbwith	a7
whbyears	a-10
whc<figure>	a-12
whc<mark>	a-13
whc<name>	a-7
whc<number>	a-14
whca	a-6
whcand	a-4
whcas	a-22
whcasked	a-4
whcdid	a-5
whcevery	a-12
whcfor	a-15
whcfrom	a-12
whcgot	a5
whchad	a-4
whchave	a-27
whche	a-10
whchis	a-8
whcin	a-8
whcis	a4
whcit	a-8
whcme	a-8
whcmy	a5
whcnever	a-3
whcnobody	a-12
whcof	a-10
whcon	a-24
whconly	a-3
whcown	a6
whcsame	a-13
whcshe	a-4
whcsince	a-13
whcso	a-13
whcthat	a-15
whcthe	a-5
whcthen	a6
whcthere	a18
whcthey	a5
whcto	a-20
whctold	a10
whcup	a-15
whcwas	a-6
whcwe	a7
whcwent	a-7
whcwhen	a-17
whcwith	a-12
whcyears	a-7
whd<number> of	a-5
whdbecause i	a-4
whdbecause my	a-6
whdi was	a4
whdin a	a-10
whdin my	a-8
whdin the	a-11
whdmy own	a-13
whdon the	a-4
whdthat same	a-10
whdwas <number>	a10
whdwas a	a-9
whei was	a-4
whein a	a-15
whein my	a-12
whein the	a-7
whemy own	a6
wheon the	a-9
whethe same	a-9
whgand i	a-5
whgin a	a-6
whgin my	a-5
whgin the	a-9
whgmy own	a-4
whgon the	a-7
whgthe same	a-5
whgwas <number>	a-14
whh<base> <long>	a-10
whh<base> <past>	a-12
whh<base> and	a-10
whh<base> that	a-22
whh<base> the	a12
whh<ing> <long>	a-10
whh<long> <ing>	a-14
whh<long> <long>	a-12
whh<long> <mark>	a-7
whh<long> <name>	a-16
whh<long> <number>	a-23
whh<long> <past>	a3
whh<long> <third>	a-5
whh<long> <who>	a3
whh<long> and	a-18
whh<long> for	a-6
whh<long> i	a-23
whh<long> in	a-10
whh<long> on	a-6
whh<long> so	a-19
whh<long> the	a-21
whh<long> when	a-13
whh<name> <past>	a4
whh<past> <long>	a-10
whh<past> <number>	a-11
whh<past> <past>	a-6
whh<past> a	a-8
whh<past> in	a-11
whh<past> it	a-13
whh<past> my	a-7
whh<past> on	a-7
whh<past> that	a-12
whh<past> the	a-20
whh<past> to	a12
whha <base>	a-5
whha <long>	a-4
whhand <past>	a-13
whhand <who>	a-5
whhi <long>	a-12
whhin <long>	a-10
whhin a	a-15
whhin my	a-12
whhin the	a-7
whhmy <base>	a4
whhmy <long>	a-15
whhof <long>	a-9
whhon <long>	a-6
whhon the	a-9
whhsame <long>	a-8
whhthat <long>	a-25
whhthe <base>	a-11
whhthe <long>	a-3
whhthe same	a-9
whhto <base>	a-9
whhto <long>	a-12
whhwe <past>	a-3
whi<base> <long> <past>	a-14
whi<long> <long> <base>	a-11
whi<long> <long> <long>	a-23
whi<long> <long> <past>	a-23
whi<long> <past> <long>	a-16
whi<long> <who> <past>	a4
whi<long> i <past>	a-21
whi<long> the <long>	a-15
whi<past> <long> <long>	a-6
whi<past> a <long>	a-5
whi<past> my <long>	a-6
whi<past> the <long>	a-11
whi<past> to <base>	a19
whiand <long> <past>	a-15
whimy <long> <long>	a-13
whithe <long> <long>	a-7
whj<base> <long>	a-4
whj<base> that	a-7
whj<base> the	a-4
whj<ing> <long>	a-19
whj<long> <base>	a-27
whj<long> <ing>	a-14
whj<long> <long>	a12
whj<long> <mark>	a21
whj<long> <number>	a-5
whj<long> <past>	a-12
whj<long> <third>	a-23
whj<long> <who>	a5
whj<long> and	a-12
whj<long> at	a-20
whj<long> for	a-19
whj<long> i	a10
whj<long> in	a-9
whj<long> my	a-3
whj<long> on	a-10
whj<long> so	a24
whj<long> when	a7
whj<number> <long>	a-19
whj<past> <long>	a7
whj<past> <past>	a-5
whj<past> a	a-9
whj<past> in	a-10
whj<past> it	a-19
whj<past> me	a-8
whj<past> my	a-11
whj<past> on	a-5
whj<past> that	a-12
whj<past> the	a-19
whj<past> to	a-6
whj<who> <past>	a-11
whja <base>	a-5
whja <long>	a-8
whjand <long>	a-12
whjand <who>	a-6
whjand i	a-5
whji <base>	a-6
whji <past>	a-9
whjin <long>	a-12
whjin a	a-6
whjin my	a-5
whjin the	a-9
whjmy <base>	a-4
whjmy <long>	a-8
whjof <long>	a-4
whjon <long>	a-15
whjon the	a-7
whjsame <long>	a-15
whjthe <base>	a-3
whjthe <long>	a-9
whjthe same	a-5
whjto <base>	a-5
whjto <long>	a-8
whjwe <past>	a-5
whk<long> <long> <base>	a-21
whk<long> <long> <long>	a-3
whk<long> <long> <past>	a-4
whk<long> <past> <long>	a16
whk<long> my <long>	a-4
whk<past> <long> <long>	a9
whk<past> a <long>	a-4
whk<past> my <long>	a-3
whk<past> the <long>	a-5
whk<past> to <base>	a-4
whkand <long> <past>	a-12
whki <past> <long>	a-12
whki <past> <number>	a-8
whki <past> the	a-9
whkmy <base> <long>	a-7
whkmy <long> <long>	a-10
whkmy <long> <past>	a-12
whl<base> <long> <past>	a4
whl<long> <long> <base>	a-5
whl<long> <long> <past>	a4
whl<long> i <past>	a-10
whl<past> <long> <long>	a-9
whl<past> a <long>	a-6
whl<past> my <long>	a-9
whl<past> the <long>	a-19
whl<past> to <base>	a-4
whland <long> <past>	a-7
whlmy <base> <long>	a-4
whlmy <long> <past>	a-5
whm.<long>	a3
whm<base>	a-6
whm<ed>	a-16
whm<ing>	a-11
whm<ly>	a-29
whm<mark>	a-3
whm<number>	a-4
whm<past>	a-26
whm<third>	a-6
whm<who>	a5
whma	a-19
whmall	a-15
whmand	a4
whmas	a-26
whmat	a-5
whmfor	a-18
whmfrom	a-12
whmhis	a-19
whmin	a-23
whmit	a-6
whmme	a-16
whmmy	a-16
whmof	a-16
whmon	a-17
whmsame	a-12
whmso	a13
whmthat	a-13
whmthe	a-9
whmto	a-17
whmup	a-9
whmwe	a-13
whmwith	a-4
whn	a-3
whn,	a3
whn.	a11
who	a6
"""

TOLD = """\
	a-18
C&	a-18
C+	a12
C<>	a-7
C<day>	a-7
C<figure>	a-21
C<jordan@gmail.com>	a-5
C<month>	a-12
C<number>	a7
C=	a19
C>	a14
C@	a-13
Ca	a6
Cabout	a9
Caccount	a-5
Cactually	a7
Cadeyemi	a7
Cadministrator	a-5
Cafter	a7
Cafternoon	a-4
Cafterwards	a5
Cagain	a10
Calan	a-12
Call	a5
Callow	a-5
Calone	a8
Calready	a9
Calso	a5
Cam	a-5
Can	a3
Cana	a-14
Canalyst	a-5
Cand	a-3
Canother	a5
Cany	a-5
Canything	a-14
Capplication	a-5
Capplied	a5
Capplying	a-9
Capprentice	a-4
Care	a-17
Caround	a-6
Carrival	a-8
Cas	a12
Cask	a3
Casked	a4
Cassistant	a-8
Cat	a-6
Cattached	a-8
Cattend	a-5
Cattendee;cn=jordan	a-8
Cavery	a-7
Cavery:mailto:jordan@gmail.com	a-8
Cb	a10
Cbadge	a5
Cband	a4
Cbar	a-7
Cbe	a-10
Cbecause	a8
Cbeen	a3
Cbegin:daylight	a-5
Cbegin:standard	a-5
Cbegin:vcalendar	a-7
Cbegin:vevent	a-7
Cbegin:vtimezone	a-5
Cbehalf	a-4
Cbehind	a-11
Cbeing	a5
Cbelow	a-9
Cbench	a5
Cbest	a-10
Cbetter	a5
Cbetween	a-5
Cbig	a6
Cbit	a4
Cboard	a11
Cbook	a8
Cbooked	a-9
Cbooks	a-5
Cboots	a4
Cboss	a15
Cboth	a-9
Cbrandt	a-5
Cbreslin	a-7
Cbring	a-3
Cbrother	a-9
Cbrought	a9
Cbuilt	a5
Cbus	a10
Ccalendar	a-9
Ccall	a-7
Ccalled	a7
Ccallum	a-6
Ccalscale:gregorian	a-8
Ccame	a6
Ccancel	a-5
Ccandidate	a-6
Ccanteen	a5
Ccar	a9
Ccarry	a5
Ccase	a-9
Ccastle	a-6
Ccause	a9
Ccc	a-9
Ccentral	a-5
Ccertificate	a14
Ccet	a-14
Cchair	a10
Cchat	a-14
Ccheck	a6
Cchief	a5
Cchildren	a5
Cchristmas	a5
Cchurch	a5
Cclaims	a-5
Cclass	a5
Cclerk	a-10
Cclient	a-13
Cclinic	a-8
Cco	a-6
Ccoach	a11
Ccode	a10
Ccoding	a8
Ccoffee	a-4
Ccold	a6
Ccolin	a-10
Ccolleague	a-10
Ccollege	a-9
Ccolm	a-6
Ccome	a-6
Ccomes	a4
Ccoming	a-4
Ccommercial	a-9
Ccommunity	a-6
Ccompany	a-3
Cconfirm	a-5
Cconfirmation	a-4
Cconfirmed	a-15
Cconsultant	a-8
Ccontact	a-8
Ccontroller	a-5
Cconversation	a-8
Ccook	a-7
Ccoordinator	a-10
Ccopy	a8
Ccould	a8
Ccouncil	a-5
Ccounty	a4
Ccourse	a9
Ccourt	a5
Ccrane	a-4
Ccrew	a-8
Ccried	a13
Ccurrent	a14
Ccustomer	a-6
Ccut	a9
Cd	a9
Cdairy	a-6
Cdata	a-6
Cdaughter	a-12
Cday	a8
Cde	a-23
Cdean	a-11
Cdear	a-4
Cdecide	a7
Cdelighted	a-6
Cdepartment	a-5
Cdepot	a6
Cdeputy	a-4
Cder	a-11
Cdescription:hi	a-8
Cdesign	a-11
Cdesigner	a-11
Cdesk	a-4
Cdetails	a-5
Cdial	a-9
Cdid	a11
Cdidn't	a6
Cdirector	a-5
Cdistrict	a-5
Cdo	a6
Cdoctor	a9
Cdoes	a-6
Cdog	a8
Cdoing	a-3
Cdone	a8
Cdown	a-4
Cdrive	a4
Cdriver	a-4
Ce	a-13
Ceach	a6
Cearly	a5
Ceastern	a-9
Ceat	a10
Ceither	a-4
Celse	a7
Cemail	a4
Cend	a5
Cend:daylight	a-5
Cend:standard	a-5
Cend:vcalendar	a-7
Cend:vevent	a-7
Cend:vtimezone	a-5
Cengineering	a-4
Cenglish	a5
Cenjoyed	a-9
Cest	a-4
Cevent	a-8
Cever	a11
Cevery	a11
Ceverybody	a5
Ceveryone	a7
Ceverything	a-3
Cexactly	a10
Cexchange	a-5
Cexecutive	a-3
Cexercise	a5
Cexpect	a-3
Cface	a12
Cfair	a-5
Cfalk	a-13
Cfamily	a12
Cfar	a5
Cfarm	a5
Cfather	a5
Cfella	a4
Cfield	a-4
Cfifteen	a6
Cfifty	a4
Cfile	a5
Cfinal	a7
Cfinance	a-5
Cfinch	a-10
Cfind	a4
Cfinish	a8
Cfinished	a8
Cfire	a9
Cfirst	a11
Cfish	a7
Cflood	a9
Cfloor	a-8
Cfollow	a8
Cfollowing	a-6
Cforget	a7
Cforgot	a5
Cform	a9
Cformal	a-7
Cforty	a12
Cforward	a-12
Cfound	a5
Cfounder	a-4
Cfourth	a6
Cfrau	a-7
Cfree	a4
Cfrench	a4
Cfrom	a-5
Cfront	a-6
Cfull	a11
Cgames	a-9
Cgarden	a-13
Cgave	a8
Cgeneral	a5
Cget	a5
Cgets	a7
Cgive	a-3
Cgiven	a10
Cglad	a-8
Cgmbh	a-6
Cgmt	a-9
Cgo	a5
Cgod	a7
Cgoes	a10
Cgoing	a3
Cgone	a-4
Cgoogle	a-4
Cgot	a-3
Cgovernors	a-6
Cgrace	a-7
Cgraham	a-7
Cgreat	a-13
Cgroup	a5
Cguests	a-9
Cguy	a5
Chad	a10
Chaddad	a-13
Chall	a-6
Chand	a9
Chands	a5
Chappy	a-10
Charbour	a-7
Chas	a4
Chave	a3
Chaven't	a7
Chaving	a5
Che	a6
Che'd	a11
Che'll	a-4
Chead	a5
Cheadteacher	a-7
Chealth	a7
Chear	a11
Chearing	a-4
Cheart	a5
Cheld	a3
Chelen	a-13
Chello	a-4
Chelp	a-3
Cher	a5
Chere	a-8
Cherr	a-7
Chey	a-11
Chi	a-13
Chigh	a3
Chiring	a-9
Chis	a5
Chiya	a-16
Chold	a5
Chollis	a-4
Cholm	a-19
Chonestly	a5
Chope	a3
Chospital	a5
Chour	a4
Chours	a6
Chouse	a-9
Chousing	a-5
Chr	a-8
Chuman	a-5
Chundred	a7
Ci	a6
Ci'd	a13
Ci'll	a-23
Ci've	a12
Cif	a-3
Cii	a-8
Cim	a4
Cin	a3
Cinc//google	a-5
Cines	a-5
Cinside	a14
Cinterview	a-10
Cinterviewer	a-15
Cinterviewers	a-17
Cinterviews	a-9
Cinto	a5
Cinvite	a-11
Cinvited	a-10
Cinvitees	a-6
Cinviting	a-5
Cit'll	a-14
Cit's	a6
Cits	a-4
Cive	a4
Cjo	a-9
Cjob	a-10
Cjoin	a-9
Cjordan	a-23
Cjordan@gmail.com	a-12
Cjunior	a-4
Cjust	a-8
Ckeen	a-9
Ckeep	a10
Ckeeps	a13
Ckept	a6
Ckid	a8
Ckids	a5
Ckind	a-10
Ckitchen	a5
Cknow	a8
Cknows	a12
Ckofi	a-10
Cla	a-16
Clady	a10
Clast	a11
Clate	a-4
Claughed	a5
Cle	a-19
Cleader	a-7
Clearned	a4
Clegal	a4
Clesson	a-5
Clet	a-8
Clet's	a-4
Clevel	a5
Clie	a-4
Clift	a14
Clight	a6
Clike	a8
Cliked	a8
Clindqvist	a5
Cline	a3
Clink	a11
Clist	a8
Clocation	a-10
Clondon	a-7
Clong	a5
Clook	a-5
Clooked	a7
Clooking	a-7
Clooks	a5
Clot	a4
Cloved	a-8
Clovely	a3
Cltd	a-7
Cluck	a5
Cmachine	a4
Cmade	a13
Cman	a7
Cmanagement	a5
Cmanager	a-6
Cmanaging	a-5
Cmany	a5
Cmarcus	a-5
Cmarguerite	a5
Cmarsh	a-11
Cmaybe	a-8
Cme	a7
Cmedical	a9
Cmeet	a-21
Cmeeting	a-9
Cmember	a5
Cmention	a6
Cmentioned	a-3
Cmessage	a-5
Cmet	a-8
Cmethod:request	a-14
Cmicrosoft	a-10
Cmight	a-5
Cmill	a5
Cmin	a10
Cmine	a15
Cmins	a-7
Cminutes	a-5
Cmiss	a-3
Cmit	a-7
Cmobile	a-7
Cmoira	a-8
Cmoney	a10
Cmonths	a8
Cmorning	a-16
Cmost	a4
Cmostly	a9
Cmother	a9
Cmouth	a6
Cmove	a-5
Cmoved	a-5
Cmr	a5
Cmrs	a7
Cmum	a-3
Cmust	a5
Cmy	a13
Cmyself	a11
Cna	a-9
Cnadia	a-14
Cname	a3
Cnearly	a5
Cneed	a-8
Cneeds	a7
Cnever	a11
Cnew	a-11
Cnews	a-5
Cnext	a7
Cnice	a9
Cnight	a10
Cnights	a8
Cnineteen	a5
Cninety	a5
Cno	a12
Cnobody	a6
Cnot	a11
Cnotes	a-9
Cnothing	a3
Cnotice	a3
Cnumber	a5
Cof	a7
Coff	a9
Cofficer	a4
Coh	a5
Cokafor	a-15
Cokay	a6
Conce	a4
Conly	a5
Consite	a-11
Copen	a-11
Copened	a12
Copening	a-7
Cops	a3
Corganiser	a-9
Corganizer	a-9
Cosei	a-11
Cother	a10
Cought	a5
Cour	a-23
Cout	a4
Coutside	a5
Cover	a6
Cown	a7
Cowns	a-3
Cp	a10
Cp.m	a-8
Cpacific	a-10
Cpage	a4
Cpaid	a9
Cpanel	a-5
Cpaper	a5
Cpark	a5
Cpart	a-9
Cpartner	a-12
Cpartners	a-4
Cpass	a-4
Cpasscode	a-5
Cpatients	a4
Cpaul	a-6
Cpay	a12
Cpayroll	a5
Cpeople	a5
Cper	a-8
Cperfect	a-5
Cpeter	a-8
Cpetra	a-8
Cphone	a4
Cphoto	a-4
Cpike	a-10
Cplace	a6
Cplanning	a5
Cplant	a8
Cplatform	a5
Cplay	a3
Cplease	a-6
Cplus	a6
Cpm	a-7
Cpoint	a13
Cporter	a-6
Cportfolio	a-5
Cposition	a-11
Cprepare	a5
Cpresent	a-3
Cprevious	a-5
Cprimary	a-5
Cprincipal	a-5
Cpriya	a9
Cproblem	a-14
Cprodid:-//apple	a-6
Cprodid:-//google	a-5
Cprodid:microsoft	a-5
Cproduct	a-7
Cproduction	a-14
Cprof	a9
Cprofessor	a5
Cpromised	a-5
Cproof	a9
Cproper	a3
Cpst	a-5
Cquality	a-5
Cquestion	a6
Cquestions	a6
Cquick	a-7
Cradio	a7
Crain	a9
Cran	a9
Crather	a-4
Creach	a8
Cread	a7
Creal	a7
Creally	a-6
Crecord	a9
Crecording	a9
Crecruiter	a-4
Crecruiting	a-7
Crecruitment	a-7
Cref	a-5
Creferee	a-8
Creference	a-5
Cregards	a-12
Cregional	a-5
Creport	a4
Crequired	a-6
Creschedule	a-4
Cresearch	a-11
Cresources	a-5
Creview	a5
Cright	a5
Croad	a-5
Crole	a-11
Croof	a7
Croom	a3
Crosa	a-16
Crosalind	a-5
Cround	a-3
Crow	a5
Crun	a-4
Crunning	a-4
Cruns	a-8
Cruth	a4
Csafety	a8
Csaid	a10
Csalary	a8
Csales	a-3
Csame	a11
Csample	a5
Csay	a10
Csaying	a6
Cschedule	a-10
Cscheduled	a-9
Csecretary	a3
Csecurity	a6
Csee	a-6
Cseen	a9
Csenior	a-13
Csent	a-6
Cserver	a-5
Cservice	a-6
Cservices	a-5
Cshall	a-5
Cshared	a-4
Cshe	a9
Cshe'd	a5
Cshe'll	a5
Cshe's	a-3
Cshift	a4
Cshoes	a5
Cshort	a4
Cshortlisted	a-5
Cshout	a4
Cshow	a-11
Cshowed	a12
Cside	a6
Csign	a-4
Csigned	a9
Csince	a11
Csincerely	a-9
Csir	a3
Csister	a-5
Csit	a-7
Csitting	a5
Csixty	a5
Cslot	a5
Cslow	a10
Csmall	a-4
Csmells	a8
Cso	a5
Csome	a8
Csomebody	a9
Csomewhere	a13
Csorry	a-12
Csort	a9
Cspeak	a3
Cspeaking	a-7
Cspoke	a4
Cspring	a4
Cst	a-9
Cstaff	a9
Cstage	a4
Cstandard	a-9
Cstart	a9
Cstarted	a-5
Cstatus:confirmed	a-5
Cstay	a3
Cstep	a-12
Cstill	a5
Cstop	a10
Cstore	a9
Cstory	a4
Cstraight	a5
Cstudio	a-6
Csubject	a-16
Csuit	a-13
Csuite	a3
Csummary:interview	a-6
Csummer	a6
Csupport	a-4
Csure	a5
Csystems	a-8
Ct	a-9
Ctable	a12
Ctake	a-15
Ctaken	a-5
Ctakes	a-5
Ctaking	a5
Ctalent	a-11
Ctalk	a-6
Ctalked	a8
Ctaught	a4
Ctea	a5
Cteacher	a-5
Cteam	a-4
Cteams	a-6
Ctech	a-5
Ctechnical	a-3
Ctechnician	a-9
Ctelling	a8
Ctest	a6
Ctext	a-9
Cthan	a7
Cthank	a-10
Cthanks	a-18
Cthat	a9
Cthat's	a4
Cthats	a-6
Cthe	a3
Ctheatre	a-5
Ctheir	a3
Cthem	a6
Cthere	a7
Cthere's	a5
Cthey	a14
Cthey'd	a5
Cthey'll	a-5
Cthey're	a3
Cthey've	a7
Cthing	a13
Cthink	a5
Cthinks	a8
Cthird	a6
Cthirty	a7
Cthose	a5
Cthough	a3
Ctill	a3
Ctime	a-3
Ctimes	a6
Cto	a5
Ctobias	a-9
Ctogether	a-5
Ctold	a10
Ctom	a3
Ctomorrow	a-7
Ctoo	a11
Ctook	a8
Ctopic	a-6
Ctouch	a7
Ctour	a-3
Ctraffic	a5
Ctrain	a5
Ctrained	a11
Ctraining	a5
Ctran	a-5
Ctravel	a-11
Ctrial	a-6
Ctrust	a-9
Ctrustee	a7
Ctwenty	a5
Ctwice	a3
Cu	a-14
Cuhr	a-9
Cum	a-3
Cuncle	a7
Cunder	a12
Cunion	a7
Cuniversity	a-3
Cuntil	a-16
Cup	a9
Cupdated	a-5
Cus	a-14
Cused	a3
Cvacancy	a-12
Cvalues	a-5
Cvan	a-9
Cvia	a-5
Cvideo	a-4
Cview	a13
Cvillage	a9
Cvisitor	a-4
Cvoice	a5
Cvon	a-7
Cvorstellungsgespräch	a-8
Cw/	a15
Cwait	a-10
Cwaiting	a11
Cwalk	a-4
Cwalked	a16
Cwalking	a5
Cwall	a10
Cwant	a5
Cwanted	a9
Cwants	a6
Cwarehouse	a-6
Cwarm	a-10
Cwas	a9
Cwasn't	a6
Cwater	a10
Cway	a-5
Cwe	a-14
Cwe'd	a-13
Cwe'll	a3
Cwe're	a-7
Cwe've	a-6
Cweather	a-4
Cwedding	a5
Cweek	a-7
Cweeks	a6
Cwelcome	a-14
Cwell	a5
Cwent	a4
Cwere	a7
Cwhat	a6
Cwhen	a9
Cwhere	a6
Cwhether	a7
Cwhich	a8
Cwhile	a5
Cwho	a3
Cwho's	a-7
Cwhole	a8
Cwhose	a-4
Cwhy	a10
Cwife	a7
Cwill	a-3
Cwindow	a10
Cwishes	a-8
Cwithout	a7
Cwon't	a-10
Cwords	a9
Cworked	a15
Cworking	a4
Cworks	a-11
Cworkshop	a5
Cwould	a-11
Cwrite	a5
Cwriting	a19
Cwrong	a7
Cwrote	a18
Cx	a-18
Cyard	a-9
Cyear	a-5
Cyears	a9
Cyes	a-5
Cyesterday	a-5
Cyet	a12
Cyou	a-17
Cyou'd	a-14
Cyou'll	a-16
Cyou're	a-10
Cyou've	a-8
Cyoung	a5
Cyour	a-18
Cyours	a-7
Czoom	a-11
C|	a-10
C·	a-7
C⋅	a-13
D<day>	a-5
D<figure>	a-8
D<mark>	a9
Da	a-11
Dall	a-5
Dan	a-5
Dany	a-5
Dattendee;cn=jordan	a-5
Dbegin:daylight	a-5
Dbegin:standard	a-5
Dbegin:vcalendar	a-7
Dbegin:vevent	a-7
Dbegin:vtimezone	a-5
Dbest	a-7
Dcalscale:gregorian	a-8
Dcandidate	a-10
Dcc	a-9
Ddate	a-11
Ddear	a-28
Ddescription:hi	a-8
Ddr	a-16
Dend:daylight	a-5
Dend:standard	a-5
Dend:vcalendar	a-7
Dend:vevent	a-7
Dend:vtimezone	a-5
Devent	a-6
Dfor	a8
Dfrom	a-10
Dgood	a-13
Dgreat	a-10
Dguests	a-5
Dhello	a-15
Dhey	a-11
Dhi	a-13
Dhr	a-10
Dhuman	a-4
Di'm	a-4
Dif	a-9
Dinterview	a-20
Dinterviewer	a-17
Dinterviewers	a-9
Dinvitees	a-6
Dit	a-10
Djob	a-5
Djoin	a-5
Djordan	a-7
Dkind	a-8
Dlocation	a-9
Dmeeting	a-9
Dmethod:request	a-13
Dmy	a5
Dneed	a-4
Dnotes	a-5
Doffice	a5
Dokay	a6
Don	a-10
Dorganizer	a-6
Dpanel	a-9
Dpasscode	a-5
Dpeople	a-5
Dplease	a-9
Dposition	a-4
Dpost	a-9
Dprodid:-//apple	a-6
Dprodid:-//google	a-5
Dprodid:microsoft	a-5
Drecruiter	a-10
Drecruiting	a-11
Drecruitment	a-5
Dregards	a-5
Drequired	a-6
Dright	a5
Drole	a-4
Dsee	a-7
Dsenior	a-6
Dsent	a-5
Dso	a5
Dstatus:confirmed	a-5
Dsubject	a-16
Dsummary:interview	a-6
Dtalent	a-11
Dthank	a-8
Dthanks	a-22
Dthe	a-18
Dthis	a-8
Dtime	a-13
Dto	a-9
Dtopic	a-6
Dvideo	a-5
Dwe	a-16
Dwell	a5
Dwhen	a-11
Dwhere	a-9
Dwho	a-9
Dwith	a-9
Dyes	a-8
Dyou	a-10
Dyou're	a-5
Dyour	a-11
Dyours	a-7
"""
