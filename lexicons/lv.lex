# Latvian. Seven cases and three verb voices are covered by prefixes; where a prefix would reach another word ("melo*" melodija, "ziņo*" the
# verb, "rakst*" the verb and the noun) the forms are written out. Negation of verbs is the prefix "ne-": "nenoliedza" is another word and hits nothing.

language  lv
stemmer   none
scope     4
abbrev    t.i. t.s. u.c. utt. u.tml. piem. sk. plkst. g. gs. dz. prof. doc. dr. art. nr. lpp. tūkst. milj. mljrd. eur. ls. tel. iel. pr.
abbrev    sv. st. raj. pag. nov. kv. nod. red. aut. tulk. ģen. plkv. kpt. ltn. dep. min. sek. vec. ped. apm. starpt. piez.

# ---------------------------------------------------------------- classes

class claim   apgalvojum* / paziņojum* / informācij* / ziņa / ziņas / ziņu / ziņām / ziņai / ziņojum* / vēsts / vēsti / vēstis / vēstij / vēstīm
class claim   versij* / pieņēmum* / stāsts / stāstu / stāsti / stāstus / stāstiem / stāstam / publikācij* / dati / datus / datu / datiem / datos / datus
class claim   skaitļ* / skaitlis / secinājum* / teorij* / hipotēz* / tēze / tēzi / tēzes / tēzēm / argument* / izteikum* / izteicien* / skaidrojum*
class claim   baumas / baumu / baumām / baumās / tenkas / tenku / tenkām / tenkās / runas / runām / valodas / valodām / liecīb* / raksts / rakstu / rakstā / raksti / rakstus
class claim   rakstiem / ieraksts / ierakstu / ierakstā / ieraksti / ierakstus / pārskat* / atskait* / aprēķin* / vērtējum* / viedokl* / viedokļ* / reklām*
class claim   statistik* / teiktais / teikto / teiktā / vārdi / vārdus / vārdiem / ideja / ideju / idejas / domu / mājien* / prognoz* / stāstījum* / sižet*
class claim   spekulācij* / minējum* / minētais / minētie / rādītāj* / ziņneš* / novērtējum* / uzskats / uzskatu / uzskati / atzinum* / atziņ* / solījum* / cipari / ciparus / atbilde / atbildi / atbildes

# the same as an object or subject of an attack: not in "pēc ... datiem"
class thing   apgalvojum* / ziņas / ziņu / ziņām / ziņa / informācij* / vēsti / vēsts / vēstis / versij* / publikācij* / pieņēmum* / baumas / baumu / baumām / tenkas / tenku
class thing   tenkām / stāstus / stāsti / stāstu / stāsts / teorij* / spekulācij* / runas / valodas / secinājum* / izteikum* / mājien* / skaidrojum* / liecīb* / domu / domas
class thing   ideju / ideja / datus / dati / skaitļus / skaitļi / paziņojum* / argument* / minējum* / pieļāvum* / rakstā / rakstus / raksti / viedokli / viedoklis / vārdus / vārdi / teikto
class thing   ziņojum* / stāstījum* / hipotēz* / uzskatu / uzskats / tēzi / tēze / kritiku / kritika / insinuācij*

class accuse  apsūdzīb* / pārmetum* / aizdomas / aizdomām / insinuācij* / baumas / baumu / baumām / tenkas / tenku / tenkām / mājien* / apvainojum* / apmelojum*
class accuse  kritik* / pretenzij* / nomelnojum* / spekulācij* / sūdzīb* / vainošan* / apsūdzēt* / denunciācij* / iesniegum*

class content video* / foto / fotogrāfij* / fotoattēl* / fotomontāž* / attēls / attēlu / attēli / attēlus / attēliem / attēlā / attēlos / attēla / dokument* / vēstule / vēstules / vēstuli / vēstulē / vēstulēs / vēstulēm
class content ieraksts / ieraksta / ierakstu / ierakstā / ieraksti / ierakstus / ierakstiem / ierakstos / audioierakst* / audio / ekrānuzņēmum* / paraksts / paraksta / parakstu / paraksti / parakstus / parakstiem / parakstos
class content pierādījum* / izziņ* / pase / pases / pasi / pasēm / pasu / diplom* / protokol* / rezultāt* / citāt* / sertifikāt* / testament* / pilnvar* / līgums / līguma / līgumu
class content līgumi / līgumus / līgumiem / sarakste / saraksti / kadri / kadrus / kadru / kadros / zīmog* / apliecīb* / rīkojum* / dati / datus / datu / datiem / statistik* / ziņas / ziņu / ziņa / ziņām
class content pārskat* / biļeten* / rēķins / rēķinu / rēķini / rēķinus / rēķiniem / rēķina / materiāl* / recepte / receptes / recepti / receptēm / dienasgrāmat* / licenc* / polise / polises / pavadzīm* / atsauksm*
class content profili / profilu / profilus / profils / profiliem / kontus / konti / kontu / kontiem / naudaszīm* / banknot* / naud* / balsojum* / vēlēšan* / uzrun* / aptauj* / reiting* / čeki / čeku / čekus
class content kvīt* / biļete / biļetes / biļetes / numurzīm* / uzņēmum*  / liecīb* / atļauj* / pavēl* / mājaslap* / tīmekļvietn* / vietne / vietnes / grāmatvedīb* / veidlap* / anket* / vadītāja apliecīb* / balss / balsi
class content aizkadr* / intervij* / stenogramm* / ekspertīz* / analīz* / testi / testu / testus / nosūtījum* / karte / kartes / gleznas / glezna / gleznu / glezniecīb* / paziņojum* / rīkojum* / deklarācij* / žurnāl*

# events and states: with "var" they are chances, hardly ever skill or permission
class epi     pārrauties / pārtrūkt / pārplīst / sagrūt / nogrūt / iebrukt / uzliesmot / atjaunoties / uzsprāgt / apstāties / izgāzties / noslīkt / būt / notikt / nozīmēt / izraisīt / ietekmēt / novest / radīt / kļūt / rasties / ilgt / pasliktināties / uzlaboties / sasniegt / pieaugt / samazināties / palielināties
class epi     iestāties / izcelties / draudēt / apdraudēt / liecināt / pārsniegt / maksāt / izmaksāt / sabrukt / izrādīties / ciest / zaudēt / nomirt / iet bojā / atkārtoties / saasināties / veicināt
class epi     kavēties / aizkavēties / ieilgt / turpināties / beigties / sākties / izplatīties / kaitēt / bojāt / sabojāt / graut / sagraut / nodarīt / sadārdzināt / sadārdzināties / kristies / kāpt / celties
class epi     palielināt / mazināt / pastiprināt / pastiprināties / izplūst / pārplūst / applūst / saslimt / inficēties / iznīkt / izzust / pazust / ietvert / slēpties / atrasties / trūkt / pietrūkt / palikt
class epi     provocēt / izprovocēt / pārvērsties / pāraugt / izvērsties / destabilizēt / traucēt / sarežģīt / paralizēt / aizdegties / sprāgt / eksplodēt / bankrotēt / attiekties / norādīt uz / izjaukt

class crime   uzbrukum* / slepkavīb* / dedzināšan* / ļaunprātīg* / zādzīb* / zagļ* / krāpšan* / korupcij* / kukuļ* / kukuļošan* / spiegošan* / pārkāpum* / noziegum* / vardarbīb* / izvarošan* / sabotāž* / diversij*
class crime   terorakt* / terorism* / saindēšan* / naudas atmazgāšan* / atmazgāšan* / krāpniecīb* / dopingu / dopinga / noplūd* / izspiešan* / sazvērestīb* / vienošan* / saistīb* / saikn* / iejaukšan* / sadarbīb* / izšķērdēšan* / manipulācij*

class crime   kartel* / kontraband* / plaģiāt* / interešu konflikt* / izvairīšan* / piesavināšan* / laupīšan* / izkrāpšan* / nolaupīšan* / nodevīb*

class doer    uzbrucēj* / slepkav* / vainīg* / zagļ* / zaglis / spieg* / krāpniek* / krāpnieč* / aģent* / līdzdalībniek* / organizētāj* / pasūtītāj* / dedzinātāj* / varmāk* / upur* / mīļāk* / šāvēj* / terorist* / dalībniek* / izpildītāj*

class risk    cēlo* / saikn* / saistīb* / iesaist* / līdzdalīb* / uzbrukum* / iebrukum* / atkāpšan* / konflikt* / sekas / seku / sekām / draud* / risk* / eskalācij* / zaudējum* / bojājum* / kavēšan* / iejaukšan*
class risk    motīv* / infekcij* / piesārņojum* / deficīt* / zemestrīc* / plūd* / bankrot* / kļūd* / ietekm* / upur* / kandidāt* / darījum* / vienošan* / šķelšan* / slēgšan* / scenārij* / noplūd* / epidēmij* / recesij* / streik*

class lies    meli / meliem / melus / melīg* / izdomājum* / izdomātu / izdomātām / izdomātiem / izdomātas / izdomāti / safabricēt* / sagudrot* / blēņ* / pasakas / pasakām / pasaciņ* / nepaties* / nepatiesīb* / apmelojum* / apmelošan* / nomelnošan*
class lies    pekstiņ* / dezinformācij* / viltus ziņ* / viltus vēst* / viltojum* / fantāzij* / fantazij* / provokācij* / nepamatot* / murg* / insinuācij* / tenkām / baumām / spekulācij*

# judgements that call for a claim next to them, or they are about a deed
class silly   absurd* / muļķīg* / muļķīb* / smieklīg* / bezjēdzīg* / aplam* / pārspīlēt* / maldinoš* / kļūdain* / neprecīz* / nopietni neņemam* / nekorekt* / nepareiz* / nejēdzīb* / nejēdzīg* / politiski motivēt* / dīvain*

class call    nosauca / sauc / sauca / nodēvēja / dēvē / dēvēja / nosaucis / nosaukusi / nosaukuši / nodēvējis / nodēvējusi / nodēvējuši / nosaukti / nosaukta / nosauktas / nosaukts / nodēvēti / nodēvēta / nodēvētas / saucot / dēvējot / nosaucot / nodēvējot / raksturoja / raksturo / noraksturoja

class refuse  atteicās / atteicies / atteikusies / atteikušies / atsakās / atteiksies / atsacījās / atsacījusies / atsacījies / atsacījušies / atteikties / atturējās / atturējies / atturējusies / atturējušies / atturas
class wont    nav vēlējies / nav vēlējusies / nav vēlējušies / nav gribējis / nav gribējusi / nebija vēlējies / nebija vēlējusies
class wont    nevēlējās / nevēlas / nevēlamies / nevēlos / nevēlēsies / negribam / negribu / negribēja / negrib / nebija gatavs / nebija gatava / nebija gatavi / nebija ar mieru / nav gatavs / nav gatava / nevēlējies / nevēlējusies / nevēlējušies / negribēja / negribējis / nesteidzās / nesteidzas
class tell    atklāt / izpaust / sacīt / teikt / pateikt / atbildēt / nosaukt / skaidrot / paskaidrot / runāt / sniegt / apspriest / precizēt / minēt / detalizēt / publiskot / iedziļināties / izteikties / pastāstīt / stāstīt / atklājot / konkretizēt / norādīt / izplūst
class tell    prognozēt / spekulēt / vērtēt / spriest / lēst / zīlēt

class say     sacīja / teica / paziņoja / norādīja / uzsvēra / apgalvoja / apgalvo / uzstāj / uzstāja / apliecina / apliecināja / uzsver / saka / zvērēja / zvēr / skaidroja / skaidro / atbildēja / iebilda / paskaidroja / piebilda / sacīts / liecināja / pārliecināja / atcirta / mierināja / rakstīja / raksta
class say     norāda / norādījis / norādījusi / paziņo / paziņojis / paziņojusi / uzsvēris / uzsvērusi / atzīmēja / atzīmē / noteica / iesaucās / pauda / pauž / teicis / teikusi / sacījis / sacījusi / iebilst / iebildis / iebildusi / apgalvojis / apgalvojusi / atgaiņājās

class verac   ticamīb* / patiesum* / precizitāt* / autentiskum* / īstum* / pareizīb* / objektivitāt* / derīgum* / uzticamīb*

class secret  skaitļus / ciparus / adresi / vietu / vecumu / vārdu / vārdus / uzvārdu / summu / summas / cenu / cenas / nosacījum* / izmaksas / avotu / avotus / iemeslu / iemeslus / cēloni / datumu / detaļas / skaitu / maksu / vērtību / pircēj* / detaļas / sīkumus / nosaukumu / apmēru / termiņus

class secret  sastāvu / sarakstu / apstākļus / saturu / identitāti / personību / informāciju / plānus

class hidden  summa / cena / vērtība / nosaukums / iemesls / iemesli / cēlonis / detaļas / apstākļi / identitāte / termiņš / nosacījumi / skaits / apmērs / algas / alga / saturs

class press   žurnālist* / redakcij* / korespondent* / aģentūr* / laikrakst* / avīz* / portāl* / raidījum* / leta / bns / delfi / reuters / afp / bbc / tv3 / ltv / lsm / medij* / intervij* / lūgum* / jautājum* / presei / preses / izdevum* / pieprasījum*

class ask     jautājum* / lūgum* / pieprasījum* / zvan* / e past* / pastu / pastā / vēstul* / ziņ* / aicinājum* ..2 (komentēt / paskaidrot / skaidrot / izskaidrot / sniegt / izteikties / atbildēt / runāt) / vaicājum* / īsziņ* / telefonzvan* / uzrunāt*
class ask     vaicāto / jautāto / taujāto / prasīto

# ---------------------------------------------------------------- context

negation
  | nav / neesmu / neesam / neesat / neesi / nebija / nebiju / nebijām / nebūs / nebūtu / nebūt / neesot
  | netika / netiek / netiks / netiktu / netikt / netikuši / netikusi / netikušas / netiekot
  | nevar / nevaru / nevaram / nevarēja / nevarētu / nevarēs / nespēj / nespēja / nedrīkst / nedrīkstēja / nevēlas / nevēlējās
  | bez / nevis
  | nesauc / nesauca / nenosauca / neuzskata / neuzskatīja / nedomā / nedomāja / neapgalvo / neapgalvoja / neteica / nesaka / nesacīja / neatzina / nenozīmē / neredz / neredzam / nesaskata / nesaskatīja
  ! nav šaubu / bez (šaubām / pārspīlējuma / kavēšanās)
  + Prezidente neesot vakar teikusi, ka noliedz sarunas ar ostu īpašniekiem Ventspilī.
  + Lūgums netika uzklausīts, un tilta atvēršanu atlika līdz nākamajam pavasarim.
  + Bērnudārzā vairs nevar iegādāties pusdienas, tāpēc vecāki tās gatavo mājās.
  + Bez saskaņojuma ar būvvaldi īpašnieks nojauca veco klēti upes malā.
  + Tiesnese nesauca šo lēmumu par galīgu, jo apelācijas termiņš vēl rit.
  - Izstādi apmeklēja ne tikai rīdzinieki, bet arī ciemiņi no Tartu un Kauņas.
  - Bez šaubām, novembra vētra liedama nogāza pašu vecāko liepu ciema vidū.
  - Ciema veikalā gandrīz ne soli vairs var spert, tik daudz tur preču.

negation-back
  | (nav / nebija / nebūs) (iespējams / vajadzīgs / jēgas)
  | nevar / nevajag / nevajadzētu / nedrīkst / nenākas / neizdevās / neizdosies
  + Noliegt šo panākumu vairs nav iespējams, atzīst pat bijušie pretinieki.
  + Sniegoto kalnu pāreju šķērsot ar vieglo automašīnu ziemā nevajadzētu, brīdina glābēji.
  - Skolēni pie skolas iestādīja divdesmit jaunas kļavas un desmit liepas.

scope-end
  | bet / taču / tomēr / lai gan / kaut gan / jo / tāpēc / tādēļ / turklāt / savukārt / toties
  | ka / kas / kurš / kura / kuri / kuras / kuru / kuram / kurai / kādēļ
  | un / vai
  + Remontu nepabeidza, bet satiksmi pa tiltu atklāja vēl pirms Līgo svētkiem.
  + Uzņēmējs neatveda malku, kas bija pasūtīta jau septembra sākumā.
  + Prāmis neved kravas mašīnas, un vieglos auto pārceļ divas reizes dienā.
  - Vakar iededza laternas visā Daugavas krastmalā pie pasažieru ostas.

conditional
  | ja / ja vien / ja vien ne
  | (gadījumā / ar nosacījumu / pieņemot / ar noteikumu)
  | (kaut / kad) ..3 (būtu / nebūtu)
  + Ja ūdens līmenis celsies vēl par metru, vasarniekus vedīs prom laivās.
  + Trauksmes gadījumā skolēnu stundas pārceļ uz blakus esošo mūzikas skolu.
  + Kaut jaunais autobuss būtu atbraucis laikus, pensionāre nebūtu nokavējusi ārstu.
  - Jauno tramvaja līniju sestdien atklāja pūtēju orķestra pavadījumā.

question
  | (vai tiešām / vai nav / vai var / diez vai / kāpēc lai)
  | vai (tas / tā / viņš / viņa / mēs / jūs) ..3 (ir / būs / var / varētu / nav)
  + Vai tiešām pilsēta arī šogad sagaidīs ziemu bez sāls un smilšu krājumiem?
  + Vai tas ir prātīgi, jautāja deputāte, kad pagasts nopirka otru sniega lāpstu.
  - Novada slimnīca no ziedotājiem saņēma trīs aparātus elpināšanai.

whether
  | (sac* / teic* / saka / zin* / nezin* / jaut* / pask* / vaic* / noskaid* / atkl* / preciz* / atbild* / skaidr* / pajaut* / pārbaud* / izvērtē* / izmeklē* / pētī* / lems / nepateica / nenosauca / neatklāja) ..4 , <vai>
  | <vai> ..8 (nav zināms / nezina / nav skaidrs / neatklāja / neatbildēja / nepateica)
  + Muzeja komisija pārbaudīs, vai senā monēta nav nesen izkalta kopija.
  + Ostas vadītājs nepateica, vai prāmju satiksmi atvērs līdz svētkiem.
  + Vai peldvietu atvērs jau maijā, pašvaldības darbiniece vēl nezina un nesola.
  - Tūristi var izvēlēties autobusu vai elektrovilcienu līdz vecpilsētai.

# ---- who speaks. Prefixes take the seven cases; forms where a prefix reaches another word ("izlas*" izlasīja, "dom*" domāt, "ārst*" ārstēt)
class somebody  ministr* / prezident* / premjer* / valdīb* / kabinet* / saeim* / parlament* / deputāt* / senator* / senāt* / kongres* / kancler* / kancelej* / gubernator* / politiķ*
class somebody  mērs / mēra / mēram / mēre / mēres / mērei / vicemēr* / dome / domes / domei / domē / domniek* / pašvaldīb* / padome / padomes / padomei / padomē / padomniek* / padomniec*
class somebody  priekšsēd* / priekšniek* / priekšniec* / vadītāj* / vadīb* / vadon* / līder* / direktor* / direkcij* / šefs / šefa / šefam / šefe / šefi / ģenerāl* / vietniek* / vietniec* / vicepremjer* / viceprezident*
class somebody  pārvalde / pārvaldes / pārvaldei / pārvaldē / pārvaldniek* / pārvaldniec* / departament* / birojs / biroja / birojam / birojā / dienests / dienesta / dienestam / dienestā / dienesti / iestād* / iestāž* / resor* / inspekcij* / inspektor*
class somebody  runasvīr* / runaspersona / runaspersonas / pārstāvis / pārstāvja / pārstāvim / pārstāvi / pārstāvji / pārstāvju / pārstāvjiem / pārstāve / pārstāves / pārstāvei / pārstāvniecīb* / sekretār* / preses (sekretār* / dienest* / pārstāv* / birojs / biroja)
class somebody  amatperson* / ierēdn* / ierēdņ* / funkcionār* / darbiniek* / darbiniec* / speciālist* / palīgs / palīga / palīgi / palīgam / palīdze / palīdzes / palīdzei / konsultant* / asistent* / pilnvarot* / administrācij* / administrator*
class somebody  policij* / policist* / kriminālpolicij* / izmeklētāj* / detektīv* / prokuror* / prokuratūr* / virsprokuror* / tiesa / tiesas / tiesai / tiesnes* / tiesneš* / tiesībsarg* / advokāt* / zvērināt* / jurist* / notār* / ombud*
class somebody  aizstāvis / aizstāvja / aizstāvim / aizstāve / aizstāves / aizstāvji / aizstāvība / apsūdzētais / apsūdzētā / apsūdzētie / apsūdzētajam / apsūdzētajai / apsūdzētajiem / apsūdzētajā / tiesājamais / tiesājamā / tiesājamie / tiesājamajam
class somebody  turētais / turētā / turētie / turētajam / aizturētais / aizturētā / aizturētie / aizturētajam / notiesātais / notiesātā / notiesātie / cietušais / cietusī / cietušie / cietušā / ieslodzītais / ieslodzītie / atbildētāj* / prasītāj* / sūdzētāj*
class somebody  lieciniek* / lieciniec* / aculieciniek* / aculieciniec* / armij* / spēki / spēku (komandier* / pavēlniek* / štāb*) / karaspēk* / flote / flotes / flotei / karavīr* / zaldāt* / virsniek* / pulkved* / majors / majora / majoram / leitnant* / seržant*
class somebody  kaptein* / admirāl* / ģenerālštāb* / štābs / štāba / štābam / komandier* / komandant* / virspavēlniek* / militārist* / zemessardz* / zemessarg* / robežsardz* / robežsarg* / ugunsdzēsēj* / glābēj* / izlūkdienest* / specdienest* / drošībniek* / apsargs / apsargi / apsardze
class somebody  vēstniek* / vēstniec* / konsuls / konsula / konsule / konsulāt* / diplomāts / diplomāta / diplomāti / diplomātiem / diplomāte / sūtnis / sūtņa / sūtne / kremlis / kremļa / kremlim / kremlī / maskava / maskavai / kijiva / kijivai / vašingtona / vašingtonai / pekina / pekinai / brisele / briselei / londona / londonai
class somebody  berlīne / berlīnei / parīze / parīzei / teherāna / teherānai / minska / minskai / varšava / tallina / viļņa / rīga / ankara / pentagons / pentagona / baltais nams / baltā nama / baltajam namam / vatikān* / eirokomisij* / komisij* / komisār* / komitej*
class somebody  kompānij* / firma / firmas / firmai / firmā / uzņēmums / uzņēmuma / uzņēmumam / uzņēmumā / uzņēmumi / uzņēmumiem / uzņēmējs / uzņēmēja / uzņēmējam / uzņēmēji / uzņēmējiem / uzņēmēju / sabiedrība / sabiedrības / sabiedrībai / koncern* / korporācij* / holding* / banka / bankas / bankai / bankā / bankām / birža / biržas
class somebody  rūpnīc* / fabrik* / ražotāj* / ražotn* / īpašniek* / īpašniec* / dibinātāj* / investor* / ieguldītāj* / akcionār* / kreditor* / pārvadātāj* / aviokompānij* / lidsabiedrīb* / dzelzceļš / dzelzceļa / dzelzceļam / osta / ostas / ostai / lidosta / lidostas / lidostai / operator*
class somebody  attīstītāj* / būvniek* / būvniece / darītav* / zīmols / zīmola / būvfirm* / būvuzņēm* / darbuzņēm* / piegādātāj* / tirgotāj* / pārdevēj* / pircēj* / veikals / veikala / veikalam / mazumtirgotāj* / brokeris / brokeri / apdrošinātāj* / baņķier* / bankier* / izsoļu nam* / ķēde / ķēdes / milzis / gigants
class somebody  slimnīca / slimnīcas / slimnīcai / slimnīcā / klīnika / klīnikas / klīnikai / ārsts / ārsta / ārstam / ārsti / ārstu / ārstiem / ārste / ārstes / ārstei / mediķ* / ķirurg* / feldšer* / farmaceit* / medmās* / veterinārārst* / psiholog* / psihiatr* / pacient* / aptieka / aptiekas
class somebody  universitāt* / augstskola / augstskolas / augstskolai / institūt* / akadēmij* / skola / skolas / skolai / skolā / skolotāj* / skolniek* / skolniec* / skolēn* / student* / rektor* / dekān* / profesor* / docent* / pasniedzēj* / laboratorij*
class somebody  zinātniek* / zinātniec* / pētniek* / pētniece / pētnieces / pētniecei / ekspert* / analītiķ* / ekonomist* / vēsturniek* / vēsturniec* / arheolog* / biolog* / ģeolog* / astronom* / fiziķ* / ķīmiķ* / politolog* / sociolog* / inženier* / meteorolog* / sinoptiķ* / vērotāj*
class somebody  žurnālist* / reportier* / redakcij* / redaktor* / laikrakst* / avīze / avīzes / avīzei / žurnāls / žurnāla / izdevums / izdevuma / izdevumam / izdevniecīb* / izdevēj* / portāls / portāla / portālam / telekanāl* / kanāls / kanāla / televīzij* / raidorganizācij* / raidstacij* / aģentūr* / blogeris / blogeri
class somebody  autors / autora / autoram / autori / autoriem / autore / autores / autorei / rakstniek* / rakstniece / rakstnieces / rakstniecei / dzejniek* / dzejniec* / aktier* / aktris* / režisor* / dziedātāj* / dziedon* / mūziķ* / diriģent* / komponist* / mākslinie* / gleznotāj* / producent* / zvaigzne / zvaigznes / zvaigznei
class somebody  fotogrāfs / fotogrāfa / fotogrāfe / modelis / modele / dizainer* / arhitekt* / pavārs / pavāre / pianist* / dejotāj* / moderator* / vadītāj* / galerij* / muzejs / muzeja / muzejam / muzejā / teātris / teātra / teātrim / teātrī / orķestris / orķestra / festivāla / bibliotēka / bibliotēkas / bibliotekār*
class somebody  statistikas pārvald* / datu valsts inspekcij* / informācijas (centrs / centra / dienests / dienesta / departaments) / novērotāj* / kolēģis / kolēģe / kolēģi / kolēģa / biedrene
class somebody  mediji / mediju / plašsaziņas līdzekļi / prese / televīzija / kanāli / faktu pārbaudītāj* / dziedātāj* / tulkotāj* / tulks / eiroparlamentāri* / parlamentāri* / politiķe / politiķes / eksprezident* / ekspremjer* / eksministr* / slavenīb*
class somebody  klubs / kluba / klubam / klubā / izlase / izlases / izlasei / komanda / komandas / komandai / treneris / trenera / trenerim / treneri / trenere / trenerei / futbolist* / hokejist* / basketbolist* / tenisist* / šahist* / vārtsarg* / uzbrucēj* / aizsarg* / pussarg* / spēlētāj* / sportist* / čempion*
class somebody  riteņbraucēj* / bokseris / boksera / bokserim / skrējēj* / peldētāj* / slēpotāj* / vieglatlēt* / pilots / pilota / pilotam / piloti / federācij* / asociācij* / savienīb* / apvienīb* / arodbiedrīb* / biedrs / biedra / biedri / biedriem / biedre / biedrīb* / organizācij* / organizator* / rīkotāj*
class somebody  fonds / fonda / fondam / partija / partijas / partijai / partijā / partijas / frakcij* / opozīcij* / koalīcij* / kandidāt* / kustība / kustības / kustībai / alianse / alianses / aktīvist* / kampaņ* / atbalstītāj* / pretiniek* / pretiniec* / oponent* / kritiķ* / līdzgaitniek* / cīnītāj* / protestētāj*
class somebody  regulator* / uzraugs / uzrauga / uzraudzīb* / revidents / revidenti / auditors / auditora / auditori / auditore / grāmatvedis / grāmatvede / grāmatvedim / kasieris / kasiere / kasieri / sargs / sarga / sargam / sargi / mežzin* / mednie* / zemniek* / zemniec* / fermer* / lauksaimniek* / zvejniek* / jūrniek* / stūrman* / bocman* / kalnrač* / strādniek* / strādniec*
class somebody  šofer* / autovadītāj* / mašīnist* / stjuart* / pasažier* / klient* / viesnīca / viesnīcas / viesnīcai / restorān* / kafejnīc* / īrniek* / īrniec* / izīrētāj* / saimniek* / saimniec* / namīpašniek* / devējs / devēja / devējam / devēji / menedžer* / menedžment*
class somebody  nemierniek* / kaujiniek* / separātist* / terorist* / algotņ* / algotn* / partizān* / grupējum* / hūtieš* / hūtiešiem / hamās / hamas / hezbollah / talib* / hunta / huntas / režīms / režīma / režīmam / okupant* / okupācijas (vara* / varas / iestādes) / vara / varas / varai / puse
class somebody  iedzīvotāj* / kaimiņš / kaimiņa / kaimiņi / kaimiņiem / kaimiņu / kaimiņien* / ģimene / ģimenes / ģimenei / ģimenē / radiniek* / radiniec* / tuvinie* / vecāki / vecākiem / māte / mātes / mātei / tēvs / tēva / tēvam / dēls / dēla / dēlam / meita / meitas / meitai / brālis / brāļa / brālim / māsa / māsas / māsai
class somebody  sieva / sievas / sievai / vīrs / vīra / vīram / vīrietis / vīrieša / vīrietim / vīrieši / sieviete / sievietes / sievietei / atraitn* / draugs / drauga / draugi / draugiem / draudzene / draudzenes / jaunietis / jaunieti* / jaunieš* / pensionār* / senior* / zēns / puisis / puiša / meitene / meitenes
class somebody  mācītāj* / bīskap* / arhibīskap* / kardinal* / kardināl* / pāvests / pāvesta / pāvestam / priester* / imām* / rabīn* / patriarh* / baznīca / baznīcas / baznīcai / draudze / draudzes / draudzei / klosteris / klostera / karalis / karaļa / karalim / karalien* / karaļnam* / galms / galma / princis / prinča / princese / hercog*
class somebody  avots / avota / avoti / avotu / avotiem / informator* / sarunbiedr* / kungs / kunga / kungam / kundze / kundzes / kundzei / cilvēki / ļaudis / valsts / republika / republikas / pilsēta / pilsētas / 'ES' / 'ASV' / 'NATO' / 'ANO' / 'KNAB' / 'VDD' / 'VID' / 'SAB' / 'MIDD' / 'NBS' / 'PVO'
class somebody  locekl* / ombudsmen* / *ologs / *ologa / *ologi / *ologe / biatlonist* / distanču slēpotāj* / kamaniņu braucēj* / rallist* / cīkston* / svarcēlāj* / soļotāj* / airētāj* / burātāj*
class somebody  centrs / centra / centram / satversmes aizsardzības / nodaļa / nodaļas / nodaļai / nodaļā / sekcija / ministre / loceklis / locekle / tieslietu / miljardier* / miljonār* / magnāt* / grupa / grupas / grupai / duets / solist* / hercogiene / hercogs / influencer* / jūtuber* / tiktoker* / podkāst*
class somebody  notiesātie / apsūdzības pārstāv* / apsūdzības uzturētāj* / lietvedis / dvīņi / vecāsmāte / vecmāmiņa / vectēvs / mazdēls / mazmeita / atraitnis / znots / vedekla / audžu* / kareiv* / dezertier* / gūsteknis / gūstekņi / ķīlniek* / bēglis / bēgļi / migrant* / emigrant*
class somebody  telekompānij* / raidsabiedrīb* / puses / kurator* / *tors / *tora / *tori / *tore / *toram / *torei / *nieks / *nieki / *niece / *niekam / *nieces / *ists / *isti / *iste / *istam / *istei / *tājs / *tāji / *tāja / *tājam / *tājai / *tājas / *tājiem / *dējs / *cējs / *bējs / *dēji / *cēji / *bēji
class somebody  krievija / ukraina / ķīna / irāna / irāka / izraēla / polija / lietuva / igaunija / latvija / baltkrievija / slovākija / čehija / ungārija / rumānija / bulgārija / vācija / francija / itālija / spānija / turcija / gruzija / armēnija / azerbaidžāna / serbija / somija / zviedrija / norvēģija / dānija / lielbritānija / japāna / indija / pakistāna / sīrija / libāna / ēģipte / venecuēla / ziemeļkoreja / dienvidkoreja / taivāna
class somebody  'Putins' / 'Tramps' / 'Zelenskis' / 'Lukašenko' / 'Peskovs' / 'Lavrovs' / 'Zaharova' / 'Makrons' / 'Orbāns' / 'Netanjahu' / 'Erdogans' / 'Rinkēvičs' / 'Siliņa' / 'Baidens' / 'Rubio' / 'Rute' / 'Tusks' / 'Mercs' / 'Stārmers' / 'Vučičs' / 'Apple' / 'Google' / 'Meta' / 'Microsoft' / 'Boeing' / 'Tesla'
speaker
  | @somebody
  | (statistikas / informācijas / vēlēšanu / uzņēmumu / izstādes / naudas) ..1 @somebody / (ziņu / datu / ierakstu / attēlu / dokumentu) @somebody
  | (pētījuma / raksta / ziņojuma / video / dokumenta / attēla / apgalvojuma / publikācijas / ieraksta / līguma / žurnāla / vēstules / pārskata / kartes / stāsta / sižeta / ziņas) ..1 (autor* / veidotāj* / izplatītāj* / sagatavotāj* / rakstītāj* / redaktor* / īpašniek* / līdzautor* / @somebody)
  + Raksta autore ar vilcienu devās uz Valku un sarunājās ar dārzniekiem.
  ! (*tora / *nera / *stra / *jera / *nieka / *enta / *āta / *ista / *ijas / *ūras) (izteikumus / izteikumu / apgalvojumus / apgalvojumu / vārdus / ziņojumu / ziņojumus / paziņojumu / paziņojumus / teikto / versiju / datus / aprēķinus / secinājumus / pārmetumus / apsūdzības / informāciju / liecību / kritiku)
  - Trenera izteikumus par lietu un vēju radio atkārtoja visu sestdienu.
  ! iesaisti / saisti / traktor* / faktor* / motor* / reaktor* / monitor* / sektor* / rādītāj* / sildītāj* / skaitītāj* / vējs / trijnieks / lietotn*
  + Vēlēšanu komisija telpās pie tirgus ierīkojusi bērnu stūrīti un kafijas automātu.
  - Vecais traktors pie šķūņa sarūsēja, un arī otrs motors neiedarbojās.
  ! (mūsu / mans / mana / manam / manai / maniem / manas / mani / manu / mums) ..1 @somebody
  ! uzmanības (centrs / centra) / (iepirkšanās / tirdzniecības / pilsētas) (centrs / centra)
  - Jaunais tirdzniecības centrs pie upes atvērsies vēl pirms Mārtiņiem.
  + Ostas pārvaldes pārstāve iepazīstināja tūristus ar jauno prāmju sarakstu vasarai.
  - Mūsu skolotāja mēdza teikt, ka laiva bez airiem arī ir peldlīdzeklis.

class framed  teiktā / teiktajam / sacītā / sacītajam / vārdiem / domām / datiem / ziņām / informācijas / aprēķiniem / uzskatiem / stāstītā / rakstītā / apgalvotā / viedokļa / viedoklim / aplēsēm / vērtējuma / ieskatiem / apgalvojuma / apgalvojumiem / atziņām / liecībām
agent
  | <no> ..3 puses
  | saskaņā ar / atsaucoties uz / atsaukdamies uz / atsaucas uz / atsaucās uz / pamatojoties uz
  | <(pēc / ar)> ..5 @framed
  | <uz> ..5 (vārdiem / teikto / avotiem)
  ! (atsaucoties / atsaukdamies / atsaucās / atsaucas) uz ..4 (noslēpum* / interes* / likum* / aizsardzīb* / konfidencialitāt* / tiesīb* / procesu / apstākļiem / veselīb* / ētik*)
  - Ansambļa vadītāja, atsaucoties uz ģimenes apstākļiem, rudens viesizrādes atcēla.
  + Pēc vecākā prāmnieka teiktā, ledus pie piestātnes šogad noturējies divus mēnešus.
  + Atbalsts tirgus laukuma pārbūvei nācis arī no vietējās amatnieku biedrības puses.
  + Uz vecā bākas uzrauga vārdiem var paļauties tāpat kā uz barometru.
  + Atsaucoties uz ostas kapteini, avīze raksta par jaunu bāku salas ziemeļos.

pronoun
  | viņš / viņa / viņi / viņas / viņam / viņai / viņiem / viņām / viņu / viņā
  ! (viņa / viņas / viņu) @somebody / (viņa / viņas / viņu) (bijušais / bijusī / bijušā / jaunais / jaunā / otrs / vecākais / vecākā) @somebody
  + Viņa gāja gar krastmalu līdz bākai, kamēr lietus vēl nebija sācies.
  - Viņa vecākais brālis strādāja ostā, un viņas tēvs tirgoja reņģes salas tirgū.
  - Kora mēģinājumi notiek ceturtdienās, un pēc tiem skolas zālē dzer tēju.
absent  that: "ka" is a scope-end already
joiner
  | un / vai / bet / kā arī
  + Pūtēju orķestris nospēlēja divus maršus un devās prom no laukuma pirms lietus.

class aside  pirmdien / otrdien / trešdien / ceturtdien / piektdien / sestdien / svētdien / (pirmdienas / otrdienas / trešdienas / ceturtdienas / piektdienas / sestdienas / svētdienas) (rītā / vakarā / pēcpusdienā / naktī / vakarpusē)
class aside  vakar / šodien / rīt / aizvakar / šorīt / šovakar / šonedēļ / pērn / šogad / aizpērn / nesen / vēlāk / agrāk / iepriekš / tagad / toreiz / tobrīd / drīz / drīzumā / naktī / rītā / vakarā / dienā / pēcpusdienā / pusdienlaikā / pagājušajā nedēļā / šajā nedēļā / pagājušajā mēnesī
class aside  janvārī / februārī / martā / aprīlī / maijā / jūnijā / jūlijā / augustā / septembrī / oktobrī / novembrī / decembrī / % gadā / pirms ..2 (dienām / nedēļām / mēnešiem / gada / gadiem / nedēļas / mēneša)
class aside  arī / jau / vēl / vēlreiz / atkal / atkārtoti / vairākkārt / nekavējoties / uzreiz / tūlīt / sākotnēji / sākumā / publiski / oficiāli / personīgi / personiski / privāti / ātri / dusmīgi / mierīgi / kopīgi / beidzot / joprojām / pastāvīgi / konsekventi / allaž / vienmēr / ilgstoši / īsi / sausi / skaidri
class aside  savukārt / tikmēr / tomēr / taču / turklāt / toties / tādēļ / tāpēc / tādējādi / proti / vien / tikai / gan / tad / pat / it kā / tāpat / vienlaikus / līdz šim / līdz ar to / no savas puses / savas puses / visbeidzot / stingri / asi / krasi / skarbi / viennozīmīgi / nepārprotami / pilnībā / kļūdaini / maldīgi / aplami / nepareizi / nejauši / apzināti / pati / pats / paši
class aside  ir / bija / būs / būtu / tika / tiek / tiks / esot / tikusi / ticis / tikuši / tapa / var / varēja / varētu / spēja / mēģināja / centās / turpina / turpināja
class aside  (paziņojumā / intervijā / vēstulē / rakstā / ierakstā / komentārā / sarunā / atbildē / uzrunā / sēdē / tiesā / preses konferencē / preses relīzē / konferencē / raidījumā / ēterā / tviterī / feisbukā / facebook / twitter / instagram / telegram / videoierakstā)
class aside  (sarunā / intervijā / tikšanās laikā) ar ..3 (aģentūru / žurnālistiem / portālu / izdevumu / laikrakstu / raidījumu / leta) / (sēdes / tikšanās / konferences / intervijas / tiesas / brīfinga) laikā / (paziņojumā / intervijā / komentārā) (presei / medijiem / aģentūrai / telekanālam / laikrakstam / portālam)
class aside  kā / tā / šādi / lūk / piemēram / secinājumā / publikācijā / grāmatā / blogā / (savā / savās / kopīgā / oficiālā / rakstiskā / īsā) (paziņojumā / intervijā / vēstulē / rakstā / ierakstā / komentārā / atbildē / uzrunā / runā / grāmatā / blogā)
class aside  (tiesas / valdības / domes / saeimas / komisijas / komitejas / padomes / parlamenta / kongresa) (sēdē / sēdēs) / intervijā ..1 (radio / televīzijai / laikrakstam / aģentūrai / raidījumam / portālam / kanālam / žurnālam / izdevumam / ltv / tv3 / bbc / cnn / bns / leta / delfi / reuters / lsm)
class aside  (aģentūrai / portālam / laikrakstam / raidījumam / televīzijai / kanālam / izdevumam / avīzei / žurnālam / redakcijai) (leta / bns / reuters / afp / delfi / tvnet / lsm / ltv / tv3 / bbc / cnn) / portālam / laikrakstam / raidījumam / televīzijai / izdevumam / izmeklēšanas interesēs / rīcībā
class aside  minskā / maskavā / briselē / vašingtonā / rīgā / londonā / parīzē / berlīnē / kijivā / pekinā / ženēvā / davosā / strasbūrā / tallinā / viļņā / varšavā / ankarā / teherānā / telavivā / jeruzalemē / ņujorkā / stambulā / luksemburgā / hāgā / vīnē / romā / madridē / prāgā / budapeštā / helsinkos / stokholmā / oslo / kopenhāgenā / tokijā
class aside  līdz ..3 (brīdim / publicēšanai / tapšanai / vakaram / rītam / pusdienlaikam)
class aside  pie ..2 (nama / ēkas / tiesas / mājas / ieejas / durvīm)
class aside  telefoniski / rakstiski / rakstveidā / mutiski / e pastā / zem zvēresta / tiešraidē / kameras priekšā / žurnālistiem / presei / medijiem / tiesai / aģentūrai leta / tv3 ziņām / jautāts / jautāta / vaicāts / vaicāta / uzrunāts / uzrunāta
# the object in front of the verb, "ministrs to noliedz", "vīrietis vainu neatzīst"
class aside  (nedēļas / dienas / dienu / mēneša / stundu / gada / nedēļu) laikā / līdz (pirmdienai / otrdienai / trešdienai / ceturtdienai / piektdienai / sestdienai / svētdienai / šim / vakaram) / % (janvārī / februārī / martā / aprīlī / maijā / jūnijā / jūlijā / augustā / septembrī / oktobrī / novembrī / decembrī)
class aside  izplatīja / publicēja / sniedza / sniegusi / nosūtīja / steidza / tā arī / uz ..4 (jautājumu / jautājumiem / zvanu / zvaniem / lūgumu / lūgumiem / pieprasījumu / vēstuli / vēstulēm / ziņām / īsziņām / apsūdzībām / pārmetumiem / kritiku / apgalvojumiem / paziņojumu / baumām) / tobrīd / pagaidām / šoreiz / (stundas / stundu / dienas / dienu / nedēļas / nedēļu) (pēc / pēc tam / vēlāk)
# "par" with its noun is never who speaks: "baumas par aiziešanu treneris noliedz"
class about  par ..3 (*u / *o / *iem / *ām / *ēm / *os / *ties / *anos / *īm)
class about  saskaņā ar ..2 (dokumentiem / datiem / lēmumu / materiāliem / likumu / ziņojumu / protokolu)
class about  (saistību / sadarbību / tikšanos / vienošanos / darījumu / darījumus / sarunas / kontaktus / sakarus / attiecības / līgumu / līgumus) ar ..3 (*u / *o / *iem / *ām / *ēm / *īm)
class object  sīkākus / sīkāku / plašākus / plašāku / detalizētus / detalizētāku / papildu / (pircēja / pircēju / klienta / klientu / darījuma / līguma / avota / savu) (vārdu / vārdus / summu / nosaukumu / vērtību / detaļas / cenu)
class object  (lietas / līguma / darījuma / sarunu / vizītes / incidenta / negadījuma / vienošanās) (apstākļus / detaļas / saturu / summu / nosacījumus / rezultātus) / apstākļus / iemeslus / nosacījumus / identitāti / summu / spriedumu / lēmumu / sarakstu
class object  komentēt / to / tos / visu / visus / šo / šos / šīs / šādu / šādus / šādas / jebkādu / jebkādus / jebkādas / jebkuru / nekādu / nekādus / sev / sevi / savu / savus / savas / minēto / minētos / minētās / izskanējušo / izskanējušos / izskanējušās / izteiktos / izteiktās / pret ..1 (sevi / viņu / viņiem) / visas
class object  apgalvojumu / apgalvojumus / apsūdzību / apsūdzības / pārmetumu / pārmetumus / aizdomas / informāciju / baumas / tenkas / ziņas / vainu / saistību / līdzdalību / iesaisti / iesaistīšanos / atbildību / kritiku / komentārus / komentāru / versiju / versijas / pieņēmumu / pieņēmumus / spekulācijas / faktu / iespēju / situāciju / notikušo / teikto / ziņojumu / ziņojumus / publikāciju / publikācijas / viedokli / pretenzijas / apvainojumus / lietu / sīkāk / plašāk / detaļas
# verb forms that are never nouns: "-ēja" and "-āja" are, so those are written out
class finite  *īja / *oja / *ījās / *ojās / *ējās / *ājās / *ējis / *ājis / *ījis / *ojis / *jusi / *juši / *jušas / *jies / *jusies / *jušies
class finite  paaugstināja / palielināja / samazināja / pārtrauca / atklāja / atlaida / pameta / atkāpās / devās / ieradās / aizturēja / piesprieda / pieprasa / prasa / draud / aicina / sola / plāno / gatavojas / uzvarēja / zaudēja / ieguva / saņēma / nopirka / pārdeva / iesniedza / parakstīja / vērsās / sāka / beidza / izmeklē / tiesā / apsūdz / vaino / vainoja / pasmaidīja / pagāja / aizgāja
verb
  | @finite
  + Vecais bākas sargs krāsoja laivu un klausījās radio līdz pat vēlam vakaram.

class asking    (uz / pēc) ..5 (jautājum* / lūgum* / zvan* / pieprasījum* / aicinājum*) ..1 (sniegt / skaidrot / komentēt / paskaidrot / izteikt / izteikties / pēc) ..3 (skaidrojum* / viedokli / komentār* / situāciju / notikušo / paskaidrojum*)
class asking    (uz / pēc) ..5 (jautājum* / lūgum* / zvan* / pieprasījum* / aicinājum*) ..1 (komentēt / izskaidrot / paskaidrot)
adjunct
  | pirms ..1 (derbija / sacensībām / starta / fināla / cīņas / koncerta / pirmizrādes)
  + Pirms starta biatlonisti apskatīja trasi un pārbaudīja vēju pie šautuves.
  | (pēc / pirms) ..2 (sēdes / sēdēm / tikšanās / sarunām / spēles / mača / finiša / uzvaras / zaudējuma / tiesas / balsojuma / sprieduma / apspriedes / sanāksmes / vizītes / brauciena)
  | *tājus / *niekus / *istus / *torus / klātesošos / medijus / sabiedrību
  + Direktore skolotājus sasauca zālē un pacienāja ar karstu tēju un plātsmaizi.
  + Kopš pārbūves sākuma ielu no rīta slauka divas reizes biežāk.
  | kopš ..1 (*šanas / *uma / *kuma / gada / janvāra / februāra / marta / aprīļa / maija / jūnija / jūlija / augusta / septembra / oktobra / novembra / decembra)
  | *šanā / *encē / *ulē / debatēs / diskusijā / (kolēģiem / deputātiem / vēlētājiem / līdzjutējiem / faniem / lasītājiem / klātesošajiem / sekotājiem / tautai / ziņu aģentūrai)
  + Pēc zaudējuma spēlētāji apmeklēja slimnīcu, bet nopratināšanā klusēja arī bocmanis.
  | @asking
  | , (nesniedzot / neuzrādot / neminot / neatklājot / nenosaucot) ..2 (pierādījum* / iemesl* / vārdus / avotus / detaļas) ,
  | uz (vaicāto / jautāto / taujāto / prasīto) / (rakstiskajā / oficiālajā / īsajā) (atbildē / paziņojumā / komentārā / vēstulē)
  + Uz jautāto par ražu zemnieks parādīja tukšu šķūni un divus maisus.
  + Noliktavas pārzinis, neminot iemeslus, pēkšņi pārvācās uz mazu ciemu pie robežas.
  | bez ..2 (pierādījum* / komentār* / paskaidrojum*) / (nesniedzot / neuzrādot / neminot / neatklājot / nenosaucot) ..2 (pierādījum* / iemesl* / vārdus / avotus / detaļas)
  | (šo / šādu / savu) *u / (šos / šādus / savus) *us
  | (*šanu / *šanos) / *u (*šanu / *šanos) / *o *u (*šanu / *šanos)
  ! (šo / šādu) (*nieku / *tāju / *ētu / *istu / *ieku)
  + Svētdien šo zvejnieku laivas vilka krastā ar veco kolhoza traktoru.
  + Bez jebkādiem paskaidrojumiem skolotāja atcēla svētdienas pārgājienu gar jūras krastu.
  + Uz aicinājumu sniegt skaidrojumu kaimiņi atbildēja ar skaļiem smiekliem un dziesmu.
  + Lidostas strādnieki skrejceļa tīrīšanu pabeidza vēl pirms pirmā rīta reisa.
  + Mākslinieks šo gleznu dāvināja novadam, bet novads to pakāra bibliotēkas gaitenī.
  | @aside
  | @object
  | @about
  | no ..3 <puses>
  | pēc ..5 <@framed> / ar ..5 <@framed> / uz ..5 <(vārdiem / teikto)>
  ! telegram kanāl*
  - Telegram kanāliem salas skolēnu grāmatnīcā veltīta lekcija ar fotogrāfijām un diagrammām.
  + Pirmdien pilsētas dome atkal skatīja jautājumu par tramvaja līnijas pagarināšanu.
  + Ostas kapteinis šos apgalvojumus vairākkārt dzirdējis gan krogā, gan baznīcas pagalmā.
  + Ar vecās mākslinieces vārdiem, krāsu nevajag taupīt nevienā dzīves gadalaikā.
  + Priekšlikums pagarināt tirgus dienu nācis no vietējo siera sējēju puses.
  + Baumas par cirka vasaras viesizrādēm bērni pagalmā pārsprieda visu nedēļu.

report-verb
  | sacīja / saka / teica / teic / teikusi / teicis / teikuši / sacījis / sacījusi / sacījuši / paziņoja / paziņo / paziņojis / paziņojusi / paziņojuši / norādīja / norāda / norādījis / norādījusi / norādījuši
  | norādot / sakot / paziņojot / piebilstot / uzsverot / skaidrojot / atzīstot / uzstāj / uzstāja / iebilda / zvērēja / zvēr / solīja / mierināja / atcirta
  | uzsvēra / uzsver / piebilda / piebilst / pavēstīja / vēstīja / vēsta / ziņo / ziņoja / ziņots / raksta / rakstīja / skaidroja / skaidro / paskaidroja / paskaidro / stāsta / stāstīja / pastāstīja / informēja / informē
  | atzina / atzīst / atzinis / atzinusi / atzīmēja / atzīmē / komentēja / komentē / atgādināja / atgādina / uzsvērusi / uzsvēris / apliecināja / apliecina / atbildēja / atbild / liecināja / liecina / citē / citēja / konstatēja / izteicās / piebildusi / piebildis
  | <pēc> ..5 @framed
  | <ar> ..4 vārdiem
  | atgaiņājās / atgaiņājas / taisnojās / taisnojas / noteica / noteic / pauda / pauž / paudis / paudusi / pauduši / pārmeta / pārmet / aizstāvēja / deklarēja / sprieda / ironizēja / piekodināja / iebilst / izmeta / nopūtās / secināts / teikts
  + Vecā dārznieka dienasgrāmatā teikts, ka pirmās ābeles stādītas pirms kara.
  | secina / secināja / secinājis / secinājusi / secinājuši / konstatē / konstatējis / konstatējusi / konstatējuši / brīdina / brīdināja / brīdinājis / brīdinājusi / brīdinājuši / atkārtoja / atkārto / atgādinājusi / atgādinājis / sūdzas / sūdzējās / pavēsta / iesaucās / rezumēja / rezumē
  | <(pārliecināts / pārliecināta / pārliecināti / pieļauj / pieļāva / neizslēdz / neizslēdza / lēš / prognozē / spriež / uzskata / domā)> , ka / , <(uzskata / uzskatīja / domā / lēš / spriež / prognozē / pieļauj / pieļāva / apgalvo / apgalvoja)>
  | <(ieskatā / skatījumā / vērtējumā)> / <@call> ..8 par
  | pierādījis / pierādījusi / pierādījuši / pierādīja / atzinies / atzinusies / atzinušies / <(vērtē / vērtēja)> ..6 kā / , <lēma>
  + Bijusī pastniece atzinusies, ka jaunībā dejojusi līdz pašam rītam.
  | pārliecināja / pārliecina / mierina / apgalvo / apgalvoja
  + Ledus izturēs, mierina vecais bļitkotājs un velk ragavas tālāk.
  | <(nolēma / nosprieda / nospriedusi / atklāja / atklājis / atklājusi / atklājuši / noskaidroja / noskaidrojis / noskaidrojusi / noskaidrojuši / pierādīja / apstiprināja / apstiprina / aizrādīja / aizrāda)> , ka / , <(atteica / noskaldīja / nosmēja / nosmējās / izsaucās / nolēma / nosprieda / vērtē / vērtēja / aizrāda / aizrādīja / secinājusi / secinājis / apstiprina)>
  + Žūrija nolēma, ka balvu šogad saņems jaunākais no visiem kokgriezējiem.
  + Vecā mežziņa ieskatā egles gar šo stigu jācērt tikai sasalušā zemē.
  + Bērni kaķi nosauca par Kapteini, jo viens auss gals tam bija balts.
  ! (atsaucoties / atsaukdamies / atsaucās / atsaucas) uz ..4 (noslēpum* / interes* / likum* / aizsardzīb* / konfidencialitāt* / tiesīb* / procesu / apstākļiem / veselīb* / ētik*)
  - Skolotājs, atsaucoties uz veselības stāvokli, pēc Ziemassvētkiem skolā neatgriezās.
  ! (atzina / atzīst / atzinis / atzinusi / atzinuši) ..2 par (vainīg* / nevainīg* / spēkā / derīg* / neder* / labāk* / nepamatot* / cietuš* / pamatot*)
  - Žūrija ceptuves rudzu kukuli atzina par labāko visā Vidzemē.
  + Hidrologi secina, ka upes līmenis līdz Jurģiem nokritīsies par pusmetru.
  + Gada raža būs vāja, lēš ābeļdārza saimnieki Pūrē un Dobelē.
  | saskaņā ar / kā liecina / atsaucoties uz / atsaukdamies uz
  + Pagasta priekšsēdis sacīja, ka jauno bērnudārzu atvērs līdz pirmajam septembrim.
  + Muzeja direktors priecājās, piebilstot, ka nākamgad ieeja skolēniem būs bez maksas.
  + Bibliotēkas vadītāja stāstīja, ka rinda pēc romāna stiepjas mēnesi uz priekšu.
  + Vēstniece atzina, ka līgums par vadītāja apliecībām parakstīts bez steigas.
  + Pēc meteoroloģijas stacijas datiem, naktī pārejā uzsnidzis astoņi centimetri sniega.
  + Saskaņā ar kustības sarakstu pirmais vilciens uz Valku atiet sešos un divdesmit.
  + Ar dārznieces vārdiem, ābeles jāapgriež pirms gaiļa trešās dziedāšanas martā.
  - Jauno peldbaseinu uzbūvēja vecā kinoteātra vietā astoņu mēnešu laikā.

first-person
  | es / mani / man / manis / manī / mēs / mums / mūs / mūsu / mans / mana / mani / manas / manu / manam / manai / maniem / manām
  | esmu / neesmu / esam / neesam / domāju / uzskatu / zinu / nezinu / varu / nevaru / nevaram / noliedzu / noliedzam / noraidu / noraidām / apgalvoju / apgalvojam / atzīstu / redzu / redzam / varam
  + Mēs maizes ceptuvi atveram sešos no rīta, pastāstīja ģimenes veikala saimnieks.
  + «Varu atnākt uz sesiju ar visiem papīriem,» solīja kooperatīva priekšsēdis no Madonas.
  - Glābēji nocēla no koka rudu kaķi, kurš tur bija sēdējis divas dienas.

intensifier
  | kategoriski / stingri / pilnīgi / absolūti / galīgi / pavisam / pilnībā / atklāti / klaji / klaj* / tīrās / tīri / strikti / asi / vienprātīgi / apņēmīgi / izlēmīgi / noteikti / apzināti / nekaunīg* / rupj*
  | (nekādā veidā / nekādā gadījumā / nekādā ziņā / no sākuma līdz galam / vārda vistiešākajā nozīmē / ne mazākā mērā)
  + Dome kategoriski iebilda pret palieņu apbūvi, un projektu atdeva pārstrādei.
  + Septembris bija silts, taču rudens nekādā gadījumā neatceļ sezonas atlaides.
  - Bērnu koris no Cēsīm dziedāja grāmatu tirgus atklāšanā Frankfurtē pie Mainas.

claim-noun
  | @claim
  + Paziņojumu par uzņemšanu skolā šogad vecākiem izsūta e-klasē un pa pastu.
  - Daugavpils nomalē atvērta patversme pamestiem suņiem un kaķiem.

accusation-noun
  | @accuse
  | iesaisti / līdzdalību / saistību / krāpšanos / krāpšanu / vardarbību / korupciju / lietošanu / iejaukšanos / tikšanos / pārkāpumus
  + Bibliotekāre savu saistību ar lauku teātri sāka jau pirms pusgadsimta.
  + Prokuratūra cēla apsūdzības bijušajam nodokļu inspekcijas priekšniekam Jelgavā.
  - Dārznieki no Bauskas izaudzējuši ķirsi, kas nogatavojas nedēļu agrāk.

content-noun
  | @content
  | pētījums / pētījumi / pētījumu / ainas / aina / sižets / sižeti
  + Pētījums par bišu ziemošanu Latgalē aizņems trīs gadus un četras ziemas.
  + Dokumentus mantojuma lietām pieņem otrajā logā no deviņiem rītā līdz pusdienām.
  - Stārķi atgriezās pie ūdenstorņa nedēļu pirms Jurģiem, priecājas ciema ļaudis.

fiction-frame
  | filma / filmā / filmas / filmu / filmās / kinofilm* / romāns / romānā / romāna / romānu / stāstiņ* / lug* / izrāde / izrādē / izrādes / izrādi / izrādēs / izrādēm / izrāžu / teātr* / seriāl* / personāž* / animācij* / multfilm* / videospēl* / noveles / novele / dekorācij*
  | oper* / balet* / komēdij* / mūzikl* / kostīm* / spēlfilm* / dzejoļ* / pasaku grāmat*
  | kažok* / kažokād* / parūk* / nagi / nagus / skropst* / rotaslie* / zālāj* / zobi / zobus / zobiem / eglīt* / egle / ziedi / ziedus
  ! operāc* / operat* / operē* / opera sistēm*
  + Vecajā filmā par plostniekiem spēlēja zvejnieki no Ainažiem un Salacgrīvas.
  + Jaunajā izrādē par baronu piedalās trīs Teātra fakultātes absolventes.
  + Mākslīgie kažoki šoziem kļuvuši lētāki nekā pērn, stāsta veikala pārdevēja.
  + Operu par Lāčplēsi brīvdabā noklausījās gandrīz pieci tūkstoši skatītāju.
  - Ārsti operācijas zālē Valmierā pavadīja deviņas stundas bez pārtraukuma.
  - No parka četrās dienās izveda divdesmit kravas mašīnas nokritušo lapu.

# ---------------------------------------------------------------- hedge

modal-may
  | var [arī / tikai / pat / vēl / joprojām / būtiski / ievērojami / nopietni / negatīvi / pozitīvi / jau / drīz / drīzumā / viegli / strauji] @epi
  | <var> ..3 (radīt / izraisīt / novest / izmaksāt / pasliktināties / ietekmēt / pozitīvi ietekmēt / iestāties / sabrukt / sasniegt / pieaugt / nozīmēt / kļūt par)
  | var gadīties / var izrādīties / var notikt / var iznākt
  ! var būt (ietvert* / iekļaut* / redzam* / pieejam* / noderīg* / dažād* / tikai / ne vairāk / ne vecāk* / ne jaunāk* / ne garāk* / jebkur* / drošs / droši / mierīg* / lepn* / lepoties / pārliecināt* / pilngadīg* / klāt)
  ! var (nomirt / mirt) ..1 (no smiekliem / smieklos) / var palikt ..4 (bez maksas / līdz plkst / nakti / viesnīc*)
  ! (kā / ko / kur / kad / ar ko) ..5 var (ietekmēt / palielināt / mazināt / veicināt / sasniegt / kļūt)
  ! (ikviens / katrs / jebkurš / visi) ..3 var
  ! var ..1 sasniegt ..1 (ātrumu / garumu / augstumu / svaru / vecumu / dziļumu / jaudu)
  ! (darbi / būvdarbi / projekts / remonts / būvniecība / sezona / tirdzniecība / mācības) ..1 var (sākties / turpināties / atsākties)
  - Jaunā buru jahta var sasniegt ātrumu līdz trīsdesmit mezgliem stundā.
  - Līgumi parakstīti, un remonts var sākties jau pēc Lieldienām.
  + Ledus sega uz ezera var būt bīstami plāna, pat ja tā izskatās cieta.
  + Jaunais nodoklis būvmateriāliem tuvākajos gados var mājokļu celtniecību novest strupceļā.
  + Var gadīties, ka jaunā tilta atvēršanu nāksies atlikt līdz oktobrim.
  + Pretrunas starp koalīcijas partneriem līdz rudenim var arī pasliktināties.
  - Kandidāts var būt tikai Latvijas pilsonis, kas sasniedzis divdesmit viena gada vecumu.
  - Tūristi nometnes telpās var palikt nakti, ja līdzi ir guļammaiss.
  - Grāmatā aprakstīts, kā var mazināt trokšņus daudzdzīvokļu namos.
  - Katrs dalībnieks var kļūt par biedrības biedru, samaksājot desmit eiro.

modal-could
  ! (sapņoja / sapņo / sapņojam / vēlas / vēlējās / vēlamies / gribētu / vajadzētu / vajag / ļauj / ļautu / lūdza / lūdz / aicina / prasa) ..5 , (ka / lai / kur / kurā / kuru / kas) ..5 varētu
  ! (sapņoja / sapņo / sapnis / vēlēšanās / vēlas / gribētu) , ka varētu
  - Mazie futbolisti sapņoja, ka varētu spēlēt galvaspilsētas lielajā stadionā.
  - Ciema jauniešiem vajag vietu, kur viņi varētu mēģināt ar ģitārām un bungām.
  | varētu / varētu būt / varētu arī
  | varēja ..2 (būt / izraisīt / notikt / rasties / izcelties / iekļūt / tikt / izplatīties / novest / veicināt / ietekmēt / radīt / izplūst / nozīmēt)
  | varētu būt *jis / varētu būt *usi / varētu būt *uši         @strong
  ! lai ..10 varētu
  ! ja ..5 varētu
  ! ja ..6 (*tos / *ātu / *ētu / *ītu / *otu / būtu / dotu / sāktu / kļūtu / *ktu / *gtu / *stu / *ptu) ..9 varētu
  ! varētu ..9 , ja ..6 (*tos / *ātu / *ētu / *ītu / *otu / būtu / dotu / sāktu / kļūtu / *ktu / *gtu / *stu / *ptu)
  - Ja dome vienotos ar mantiniekiem, skolu varētu celt jau rudenī pie ezera.
  - Orķestris varētu spēlēt arī laukos, ja kāds apmaksātu autobusu.
  ! (mēs / es / jūs / tu) ..1 varētu
  ! būtu varēj* / nevarētu
  ! (pateicoties / beidzot / tikai / klātienē) ..8 varēja ..2 (notikt / tikt)
  ! varēja tikt (klāt / pie / iekšā / augšā / līdz)
  ! (meklē* / vajadzīg* / nepieciešam* / jāizveido / jāatrod / jāierīko / izveidot / ierīkot / trūkst / vajag) ..8 (kur / kurā / kurās / kuros / kura / kuras / kuru / kas / ko) ..4 varētu
  ! 'Kā' ..4 varētu
  - Pateicoties ziedotājiem, ērģeļu koncerts Rubenē varēja notikt arī ziemā.
  - Ekskursanti varēja tikt klāt pie aprokiem un pabarot briedi.
  - Koris meklē telpas, kur varētu mēģināt arī sestdienas vakaros.
  - Kā jaunieši varētu palīdzēt senioriem, pārrunāja biedrības pirmajā sapulcē.
  ! varētu ..2 (veidot / lietot / iegādāties / izvēlēties / apmeklēt / pieteikties / baudīt / apskatīt / mācīties / atpūsties / lepoties / konkurēt / izklaidēties)
  ! varētu (vēlēties / palīdzēt ..2 lūdzu / ticēt / teikt / sacīt / pateikt / apgalvot / domāt / iedomāties / padomāt)
  ! (varēja / varētu) būt ..3 (labāk / sliktāk / lepn* / mierīg* / droš* / pilnīgi droš*)
  ! (nezina / nezināja / domā / domāja / izdomāja / lēma / lēš / sprieda / vēlas / vēlējās / grib / gribēja) ..4 (kā / ko) ..4 varētu
  + Autobusa sadursmi ar traktoru varētu būt izraisījusi blīvā migla un slapjais asfalts.
  + Ugunsgrēks klētī varēja izcelties no bojāta elektriskā sildītāja vai nenodzēstas sveces.
  + Zādzības laikā ēkas sargi varētu būt gulējuši vai skatījušies hokeju.
  - Pašvaldība nopirka divus autobusus, lai skolēni varētu braukt uz peldbaseinu.
  - Ja mēs varētu atgriezties pagātnē, tad arī dzirnavas atjaunotu citādi.
  - «Mēs varētu tikties biežāk,» klasesbiedriem piedāvāja bijusī skolotāja Velta.
  - Novadā atvērs bibliotēku, kurā seniori varētu mācīties rakstīt vēstules mazbērniem.
  - Sezona bija tik gara, ka mēs būtu varējuši spēlēt arī labāk.
  - Nevar sūdzēties, par šo vasaru smejas zemnieks, jo varēja būt arī daudz sliktāk.
  - Arhitekti ilgi domāja, kā muzeja jumtu varētu apzaļumot ar sūnām.
  - Par deju kolektīvu varētu teikt daudz laba, un vadītāja to zina.

modal-must
  | (noteikti / droši) vien (būs / ir / bija / būtu / bijis / bijusi)
  | (acīmredzot / visticamāk) (jābūt / bija)
  | <jābūt> ..3 (bijušam / bijušai / notikušam / kļūdai / pārpratumam / kļūda)
  | tā (nevar / nevarēja) būt nejaušība / tai jābūt kļūdai
  + Kravas mašīnas vadītājs noteikti vien būs aizmidzis pie stūres, minēja glābējs.
  + Bez šīs pogas vilciens neapstājas, acīmredzot jābūt citam iemeslam.
  + Tam jābūt pārpratumam, noteica kaimiņiene, lasot tiesas pavēsti uz vārtiem.
  + Trīs ugunsgrēki vienā naktī: tā nevar būt nejaušība, sprieda iedzīvotāji.

seem
  | šķiet / šķita / šķistu / šķitis / šķitusi / šķiet ka
  | liekas / likās / liktos / licies / likusies
  | izskatās / izskatījās
  | (rodas / radās / rada / radīja / rastos / atstāj / atstāja / pastāv) ..2 (iespaids / iespaidu / sajūta / sajūtu)
  | atgādina pēc / liek domāt / lika domāt / liek secināt / ļauj domāt
  ! (izskatās / izskatījās) ..1 (labi / slikti / skaisti / lieliski / jaunāk* / jaun* / vecāk* / noguris / nogurusi / eleganti / smieklīgi / brīnišķīgi / iespaidīgi / kā jauns / kā jauna / pēc / smagnēji / krāšņi / burvīgi)
  ! kā (izskatās / izskatījās / izskatīsies)
  ! (šķiet / šķita / liekas / likās) ..1 (svarīgi / skaisti / interesanti / interesanta / skaista / smieklīgi / jauki / godīgi / būtiski / pareizi / pārāk / garlaicīgi / pievilcīg* / saistoš* / garšīg*)
  ! (kā / man / mums / viņai / viņam) (šķiet / šķita / likās / liekas) ..1 (svarīgi / interesanti / skaisti / jauki)
  ! (izskatījās / izskatās) ..3 *āk nekā
  ! (kā / cik / kas) (tev / jums / viņiem) (šķiet / liekas)
  ! (rada / radīja / atstāj / atstāja) ..2 (iespaidu / sajūtu) [arī] uz
  ! (rodas / radās / rada / radīja / atstāj / atstāja) ..1 (liel* / dziļ* / spēcīg* / neizdzēšam* / lab* / slikt* / patīkam* / spilgt* / drošības / piederības / kopības / komforta / siltuma / svētku / nedrošības / māju) (iespaids / iespaidu / sajūta / sajūtu)
  - Svecītes logos rada svētku sajūtu arī visklusākajā Pārdaugavas ielā.
  - Brauciens ar plostu atstāja iespaidu uz visiem klases zēniem.
  ! (bez / visas / nekādas / no / jebkādas / nav / nekādu) ..1 liekas
  ! liekas (gultas / vietas / summas / mašīnas / štata / izmaks* / tēriņ* / steig* / kalorij* / formalitāt* / raizes / rūpes / problēm* / emocij* / birokrāt* / administratīv* / mant* / pūles / uzmanīb* / panik* / detaļ* / prasīb* / skaļ* / naud* / zāles / darbavietas / drēbes / funkcij* / tauk* / sāls)
  ! (liek / lika) [vairāk / arī / nopietni] domāt [arī / gan / vairāk] par
  - Pagasta dome mēbeles atdeva jaunajai ģimenei bez liekas runāšanas un papīriem.
  - Dakteris ieteica ēst mazāk treknu sieru, jo liekas kalorijas ziemā nav vajadzīgas.
  - Zvana skaņa salā liek domāt par bērnību, rakstīja vecais bākas sargs.
  - Jaunā ērģelniece pirmajā vakarā atstāja dziļu iespaidu uz visu draudzi.
  + Šķita, ka kapteinis jau sen zina par caurumu kuģa korpusā.
  + Aculieciniekiem likās, ka mašīna pirms krustojuma pat nemēģināja bremzēt.
  + Izskatās, ka vietējās brīvprātīgo vienības vairs neatradīs jaunus cilvēkus.
  + Pēc vizītes rodas iespaids, ka vēstniecība steidzas pārcelties uz citu ēku.
  + Sniega daudzums kalnos liek domāt, ka pali sāksies agrāk nekā parasti.
  - Visi dalībnieki gandrīz basām kājām izskatījās lieliski, jo diena bija silta.
  - Skolēni zīmēja, kā izskatās viņu sapņu pilsēta pie jūras līča.
  - Režisorei šķiet svarīgi, lai aktieri runā vienkāršā valodā.
  - Man likās interesanti satikt jūrniekus, kas apbraukuši apkārt zemeslodei.
  - Ar jaunajiem logiem skola izskatās daudz gaišāk nekā pirms remonta.
  - Kā jums liekas, vai skolēnu zināšanas ir uzlabojušās, vaicāja pedagogi.

appear
  | (parādījās / parādās) ..1 pazīmes ..3 ka
  | acīm redzams ka / redzams , ka         @weak
  | šķiet esam / šķitās / šķitīs
  + Parādījās pazīmes, ka ezers lēnām aizaug ar niedrēm un vilkvālītēm.
  + Ieejas durvīs vairs nebija redzams, ka te kādreiz bijis veikals, bet ceļotājiem šķitās citādi.

apparently
  | acīmredzot / šķietami / šķietams / šķietama / šķietamā / šķietamo / šķietamais / šķietamu / šķietamie / šķietamās / pēc visa spriežot / cik noprotams / noprotams / kā noprotams / jādomā , ka
  | (pēc / spriežot pēc) ..1 visa
  ! šķietami bez ..1 (piepūles / pūlēm / grūtībām)
  - Solists dziedāja šķietami bez pūlēm, un publika viņu izsauca trīs reizes.
  ! acīmredzami / šķietami (vienkārš* / nenozīmīg* / mazsvarīg* / nejauš*)
  + Zvejas tīklus acīmredzot sagrieza kāda privāta motorlaiva, kas brauca tumsā bez ugunīm.
  + Spriežot pēc visa, upes gultnē jau gadiem gāza būvgružus no blakus pilsētas.
  - Ļaudis brīnās, cik šķietami vienkārši mēbeļu galdnieks salīmē ozola virsmu.

probably
  | droši vien / visdrīzāk / laikam / gan jau / laikam gan
  ! (tam / šim / visu / visam / labam / sliktam / ilgam / ilgu / īsam / darba / brīvajam / brīvam / vasaras / ziemas / rudens / pavasara / nakts / dienas / gaišajam / tumšajam / uz / pret / līdz / kādam / mūsdienu / jaunajam / vecajam / veco / šodienas / dzīves / siltajam / aukstajam / karstajam / lietainam / kura / kara / darba) laikam
  ! laikam (ritot / ejot / uzlabojoties / pasliktinoties / kļūstot / mainoties / atsilstot / cauri / līdzi / vajadzīg* / apstākļ*)
  ! gan jau ..4 (pēc / kopš / no / pirms)
  ! laikam , (kad / kurā / kuru / kas)
  ! (pieder / atbilst / atbilstoši / atbilstoš* / piemērot* / gatav* / paredzēt* / veltīt* / līdzi / pateicoties / raksturīg* / pretī / ļauj / sezonas / svētku / gada / atvaļinājuma / savam / mūsu / viņa / viņu / tajam) laikam
  - Vecā muiža pieder laikam, kad Kurzemē vēl brauca pasta rati.
  - Tērps bija piemērots laikam un vietai, smaidīja kora diriģente.
  + Rumpja gals pievilkts pie mola, droši vien vētrā pārtrūka drošības virves.
  - Ziedu tirgotājas gatavojas ziemas laikam un pērk siltus cimdus un čības.
  - Laikam ritot, vecā ozola stumbrs sadalījās trijās vienādās daļās.
  - Loterija bija gan jau divas reizes kopš pavasara, gan šoruden trešo reizi.

likely
  | visticamāk / ticamāk / ticams , ka / ticamākais / ticamākā / visticamākais / visticamākā
  | (liela / lielāka / augsta / pastāv / mazāka / neliela / lielas / pastāvētu) ..2 (varbūtība / varbūtību / iespējamība / iespējamību / iespēja) ..5 ka
  | ar ..2 (lielu / augstu / vislielāko / lielāko) varbūtību
  | domājams / jāpieņem / pieņemams , ka
  ! ticamāk* (inform* / avot* / nekā)
  ! (liela / lielāka / neliela / mazāka) ..2 iespēja ..1 (mācīties / piedalīties / strādāt / nopirkt / laimēt / uzvarēt / satikt)
  + Visticamāk, no centra uz ostu pārcels arī zivju paviljonu un ledus noliktavu.
  + Speciālisti saka, ka pastāv liela varbūtība, ka ledus ezerā noturēsies līdz aprīlim.
  + Izmantotie šķembu gabali ar lielu varbūtību pieder vecam akmens katlam.
  + Domājams, ka apmeklētāju plūsma uz muzeju pieaugs līdz ar jaunās izstādes atklāšanu.
  - Rīdziniekiem ir liela iespēja mācīties zviedru valodu bez maksas vakaros.
  - Prāvests apgalvojumu apdomāja, jo ticamāka informācija nekā avīzē viņam nebija.

unlikely
  | maz ticams / diez vai / nez vai / diezin vai / maz iespējams / neticami , ka / mazticam* / apšaubāms , ka / maz ticama / maz varbūt*
  | (maza / neliela / niecīga / maz) ..1 (varbūtība / iespējamība / cerība / iespēju / izredžu / cerību) ..5 ka
  ! neticami , (bet / taču)
  + Maz ticams, ka nākamajā ziemā tiltam atradīs jaunus metāla balstus.
  + Ir niecīga cerība, ka izlases vārtsargs atveseļosies līdz pirmajai spēlei.
  - Neticami, bet skaidrā dienā virs pilskalna bija redzamas divas varavīksnes.

possible
  ! iespējam* sadarbīb* (virzien* / iespēj* / form* / jom* / projekt* / veid* / model*) / iespējam* (sadarbīb* / vienošan*) ..4 (enerģētik* / izglītīb* / kultūr* / tirdzniecīb* / zinātn* / aizsardzīb* / ekonomik* / tūrism*)
  - Tallinā rektori apsprieda iespējamo sadarbību kuģu būves zinātnē un izglītībā.
  | iespējams
  | iespējam* ..2 (@crime / @doer / @risk)
  | (pastāv / ir / bija / pastāvēja / saskata / saskatīja) ..2 (iespēja / iespējamība / iespēju / iespējamību) ..2 ka
  | pieļaujams / pieļaujama , ka
  | (iespējamais / iespējamā / iespējamie / iespējamo / iespējamās / iespējamu / iespējamos / iespējamai / iespējamajā / iespējamajam)  @weak
  ! iespējams (*āt / *ēt / *īt / *ot / *uot / *ties / *kt / *gt / *ūt / *st / *zt / *pt / *bt / *rt / *lt / *mt / *nt / *iet / *dt)
  ! (nav / nebija / nebūs / nebūtu / cik / ja / kad / kā / kur / pēc / ciktāl / vai / kāpēc / ja vien / kļuva / kļūst / kļūs / padara / padarīja / padarīs) ..1 iespējams
  ! (būs / ir / bija / būtu) iespējams ..6 (*āt / *ēt / *īt / *ot / *ties / *kt / *gt / *ūt / *st / *zt / *pt / *bt / *rt / *lt / *mt / *nt / *iet / *dt)
  ! iespējams (tikai / vien) / (tik / cik / visātrāk / ātrāk / vairāk / daudz) ..3 iespējams
  ! (viss / tas / nekas) ..1 (ir / nav / bija / būs / kļuva) ..1 iespējams
  ! (ir / būs / bija) iespējams , (ja / pateicoties / jo / lai / kamēr)
  - Sportā viss ir iespējams, mācīja vecais boksa treneris no Liepājas.
  - Pārcelšanās pār upi būs iespējama un iebraukšana ir iespējams, ja ledus turēs.
  ! (visu / visi / visus / visas / visām / visiem / labāko / augstāko / maksimāli / zemāko / lielāko) ..1 (iespējam*)
  ! iespējam* (risinājum* / variant* / izmant* / pieteikties / soda / sod* / termiņ*)
  + Tiltu pār Gauju, iespējams, slēgs līdz pavasara palu beigām, pastāstīja inženieris.
  + Policija izmeklē iespējamu naudas atmazgāšanu caur trim ēdināšanas uzņēmumiem.
  + Neatliekamā palīdzība baidās no iespējama radiācijas bojājuma, tāpēc iedzīvotājiem liek palikt mājās.
  + Pastāv iespēja, ka vilciena avārijas iemesls ir nepareizi pārslēgta pārmija.
  + Pieļaujams, ka ūdenskritumu ziemā klās bieza ledus kārta, skaidro meteorologi.
  + Ziņots arī par iespējamo vienošanos starp abiem lielākajiem piena pārstrādātājiem.
  - Biļetes iespējams iegādāties arī stacijas kasē un pie autobusa vadītāja.
  - Palīdziet, cik iespējams, senioriem nokļūt līdz vēlēšanu iecirknim, aicināja pagasts.
  - Sīkāku tiesas lēmumu būs iespējams pārlasīt digitālajā arhīvā, kad to publicēs.
  - Ievietojiet papīrus, ja iespējams, vienā aploksnē un atnesiet uz domi.
  - Bibliotēka piedāvā visas iespējamās vārdnīcas, kuras vien skolēni spēj izdomāt.
  - Par pilsētas centra iespējamiem risinājumiem arhitekti strīdējās trīs vakarus.
  - Remontu steidz cik vien ātri iespējams, lai rudenī skolēni atgrieztos klasēs.

not-excluded
  | (nav / netiek / nebija / netika / neizslēdz / nevar / nevarēja / neizslēdza) ..1 (izslēgts / izslēgta / izslēgt / izslēgti / izslēgtas / izslēdzams / izslēdzama / izslēdzami)
  | neizslēdz / neizslēdza / neizslēdzot / neizslēgtu
  | nevar ..2 izslēgt / (pieļauj / pieļāva / pieļaujot / pieļāvis / pieļāvusi / pieļāvuši) ..4 ka / pieļauj ..2 (iespēju / iespējamību / varbūtību / versiju)
  | pieļāva ..2 (iespēju / iespējamību / varbūtību / versiju) / pieļauj versiju / kā pieļauj
  ! nevar ..4 izslēgt ..4 (no / ierīc* / datoru / skaņu / gaismu)
  ! (neizslēdz / neizslēdza / neizslēdzot) ..2 (mikrofon* / telefon* / gaism* / dzinēj* / strāv* / televizor* / motor* / signāl* / ierīc* / kamer* / no / gludekl* / plīt* / apkur*)
  - Sargs aizgāja mājās, bet zālē tā arī neizslēdza apkuri un gaismas.
  ! nav izslēgts ..3 no
  ! (pieļauj / pieļāva / pieļaujot) ..1 (kļūdu / kļūdas / pārkāpumu / pārkāpumus / vārtus / pārmaiņas / zaudējumus)
  + Izmeklētāji neizslēdz, ka apzagtajā juvelierveikalā kādam bija atslēgas no seifa.
  + Apsekotāji uz vietas nevarēja izslēgt arī dzirksteli no elektrības kabeļa.
  + Būvinspekcija pieļauj iespēju, ka siena sabruka sasalušo pamatu dēļ.
  + Komandas vadība pieļauj, ka nākamgad treneris strādās pie sāncensēm Ventspilī.
  + Direkcija pieļāva varbūtību, ka pārvietotais monuments vairs nestāvēs taisni.
  - Vājstrāvas inženieris nevar bez paroles izslēgt gaismu visā ceļa posmā.
  - Sportists nav izslēgts no komandas, viņš vienkārši palicis mājās pie ģimenes.
  - Vārtsargs pieļāva kļūdu jau otrajā minūtē, un Liepāja izvirzījās vadībā.

class title   albumu / albums / dziesma / dziesmas / dziesmu / grāmata / grāmatas / grāmatu / romāns / romānu / filma / filmas / filmu / izrāde / izrādes / izrādi / raidījums / raidījumu / seriāls / seriālu / lugu / luga / skaņdarbs / singlu / singls / izstāde / izstādi / izstādes / nosaukumu / vārdu / virsrakstu

perhaps
  ! @title ..1 ('Varbūt' / 'Iespējams')
  - Jaunieši brīvdabā skatījās filmu "Varbūt rīt līs" un ēda zemeņu saldējumu.
  | varbūt / varbūt ka
  | <iespējams> , ka
  | varbūt tāpēc / var jau būt / kas zina , varbūt
  + Varbūt jūnijā Daugavas stāvkrastā atkal iebrauks vecie koka plosti.
  + Ir arī iespējams, ka sniega tīrāmā mašīna aizķēra pagaidu ceļa zīmi.
  + Var jau būt, ka treneris savu lēmumu par sastāvu mainīs vakarā.

potentially
  | potenciāli / teorētiski / hipotētiski
  | potenciāl* ..2 (@risk / @crime / @doer)
  ! (augsts / liels / milzīgs / savu / cilvēku / izaugsmes / valsts / pilnu) potenciāl*
  ! teorētiski (un / gan / vai) (praktisk* / metodisk*) / (praktiski / gan) ..1 teorētiski / teorētiski (apmācīt* / apgūt* / sagatavot* / pamatot* / zina / mācā* / mācīj*)
  - Jaunie mūrnieki amatu apguva gan teorētiski, gan praktiski senā pils pagrabā.
  + Ledus blāķi teorētiski apdraud arī pie krasta piesietās zvejas laivas.
  + Eksperti norāda uz potenciālu konfliktu starp zvejniekiem un vēja parka būvniekiem.
  - Novadam ir liels potenciāls zaļā tūrisma attīstībā, uzskatāmi rāda statistika.

presumably
  | domājams / domājama / domājamais / domājamā / domājamie / domājamās / domājamo / domājamu / domājami / domājamas / domājamam / domājamajam / domājamajai / jādomā ka / šķiet gan
  | (manuprāt / droši vien / laikam) jau
  + Pēc ekspertu domājamās aplēses kuģis nogrimis jau otrajā novembrī.
  + Vecajai mājai, droši vien jau sen, jumts ir caurs un griesti grūst.
  + Aizturēts domājamais zaglis, kas četrās naktīs izlaupīja dārza mājiņas.
  - Ik rudeni domājam par putniem un piekarinām barotavas skolas pagalmā.

supposedly
  | it kā / it kā jau / it kā esot
  ! , it kā ..6 (nebūtu / būtu)             @unless(claim accusation)
  ! (tā / tāda / tāds / tādu / tik / gluži / itin) , it kā / tā it kā / gluži it kā / tieši it kā
  ! it kā nekas ..3 (nebūtu / nenotiktu / nebija)
  ! (jūtas / jutās / izskatās / izturas / uzvedas / izturējās / skan) ..4 it kā
  + Pilsētas galvenais arhitekts ar būvfirmu it kā vienojies par lētākiem logiem.
  - Orķestris spēlēja, it kā tas būtu pēdējais koncerts šajā zālē.
  - Mednieks uzvedas tā, it kā nekas nebūtu mežā noticis.
  - Rudens ir silts, it kā vasara nekad nebūtu beigusies.
  - Pēc treniņa skrējēji jutās it kā no jauna piedzimuši.
  - Saimniece runāja tā it kā pa jokam, un viesi smējās.

allegedly
  | pēc ..2 nostāstiem / esot it kā / it kā nelikumīgi / it kā slepeni
  | kā apgalvots / kā tiek apgalvots / kā tika apgalvots / kā esot
  + Pilskalna akā, pēc vietējo nostāstiem, nogremdēta zviedru karaļa kase.
  + Upes krastā, kā tiek apgalvots, atrasti divi gliemežvāki ar zelta apmali.

alleged
  ! iespējam* sadarbīb* (virzien* / iespēj* / form* / jom* / projekt* / veid* / model*) / iespējam* (sadarbīb* / vienošan*) ..4 (enerģētik* / izglītīb* / kultūr* / tirdzniecīb* / zinātn* / aizsardzīb* / ekonomik* / tūrism*)
  - Abu ostu vadītāji pie tējas pārsprieda iespējamos sadarbības virzienus kultūrā un zvejā.
  | iespējam* ..1 (@doer / @crime)
  | (it kā / domājam* / šķietam*) ..1 (@doer / @crime)
  | varbūtēj* ..1 (@doer / @crime / @risk / pēcte* / kandidāt* / cēlo* / autor*)
  | (iespējamais / iespējamā / iespējamie / iespējamo / iespējamajam / iespējamās) (vainīg* / zagļ* / zaglis / uzbrucēj* / krāpniek* / noziedzniek* / slepkav* / varmāk*)
  + Tiesa apcietināja iespējamo slepkavu, kurš pats ieradās policijas iecirknī.
  + Šķietamā zādzība izrādījās vienkāršs pārpratums, skaidroja veikala vadītāja.
  + Iespējamais krāpnieks no pensionāres paņēma visus kapu naudas ietaupījumus.
  + Apgabala štābā ieradies varbūtējais gubernatora pēctecis ar diviem portfeļiem.

allege
  | (tiek / tika) apgalvots , ka
  | apgalvots , ka / pārmet , ka ..8 (esot / esot bijis)
  | (suminās / vaino / apsūdz / vainoja / apsūdzēja) ..6 (esot / it kā)
  + Anonīmā iesniegumā tika apgalvots, ka koka mājā dzīvo 30 cilvēki.
  + Rakstā apgalvots, ka kurināmā iepirkumā uzvar vienmēr tā pati firma.
  + Bijusī sieva vaino mākslinieku, kas esot pārdevis kopīgo darbnīcu bez ziņas.

claim
  | apgalvo / apgalvoja / apgalvojis / apgalvojusi / apgalvojuši / apgalvojušas / apgalvojot / apgalvošu / apgalvojam / apgalvo arī
  | (izliekas / izlikās / izlikusies / izliekamies) ..2 (ka / par)
  | tā vismaz (apgalvo / saka / stāsta / raksta / uzskata)
  ! (neviens / nekad / nedrīkst / nevaru / nevar) ..2 apgalvo*
  + Kaimiņš apgalvo, ka suns naktī pats atvēris vārtus un aizskrējis.
  + Aizturētais izlikās, ka neprot valsts valodu, taču pase bija kabatā.
  + Mēneša nauda iztērēta ēdienam, tā vismaz stāsta iecirkņa inspektors.
  - Neviens pasākuma apmeklētājs nevar apgalvot, ka bez orķestra būtu garlaicīgi.

purport
  | (uzdodas / uzdevās / izlikās / izliekas) esam
  | (sevi dēvē / sevi sauc) par    @weak
  | pašpasludināt* / pašieceltais / pašieceltā / pašpasludinātais / pašpasludinātā
  - Zvanītāja uzdevās par bankas darbinieci un prasīja karšu kodus.
  + Naktssargs izlikās esam muižas pēdējais mantinieks un pieprasīja mežu atpakaļ.
  + Ciema burvis sevi dēvē par pēdējo lībiešu karali un pārdod zāļu tējas.
  + Pašpasludinātais grāfs savos īpašumos uzcēla pat dārgu konferenču zāli.

reportedly
  + Zem pils torņa, kā vēsta leģenda, iemūrēta dzirnavnieka meita ar savu zirgu.
  - Kā vēsta novada hronika, pirmais tirgus pie baznīcas noturēts pirms četriem gadsimtiem.
  | (izskanējis / izskanēja / izskan) , ka
  + Izskanējis, ka skolas direktori nākamgad aizies pensijā visi trīs.
  | neoficiāli ..2 (zināms / runā / stāsta / runāja / izskanējis / izskan / apstiprina)
  + Neoficiāli zināms, ka kapteini nākamsezon gaida kluba trenera amats.
  | tiek ziņots , ka / tika ziņots , ka / ziņots , ka / tiek vēstīts / tika vēstīts / , kā vēsta / kā vēsta (leģenda / nostāst* / teika / teikas / baumas / tenkas) / esot bijis ziņots
  | (noplūdušas / klīst / izskanējusi / izskanēja / parādījusies / parādījās / saņemta) ..2 (ziņas / informācija / ziņa) ..3 ka
  | pēc ..2 (neoficiāl* / nepārbaudīt* / neapstiprināt*) (informācijas / ziņām / datiem)
  | pēc ..1 (baumām / runām / valodām)
  | <('Runā' / melš / daudzina / mēļo)> , ka     @unless(first-person)
  | saskaņā ar ..2 (neoficiāl* / neapstiprināt* / nepārbaudīt*)
  ! kā (ziņots / vēstīts / rakstīts / jau)
  + Tiek ziņots, ka ostas celtņi apstājušies elektrības atslēgumu dēļ.
  + Izskanējusi informācija, ka vienu no spēlētājiem pārdos Igaunijas klubam.
  + Pēc neoficiālām ziņām, lielāko daļu piena pērk viena noliktava Lietuvā.
  + Kuģubūves rūpnīca, pēc valodām, grasās atlaist ceturto daļu strādnieku.
  + Ciemā melš, ka mežzinis naktīs rokot senas monētas.
  + Saskaņā ar neapstiprinātu informāciju lidostas tornis bija tukšs.
  - Kā ziņots, februārī avārijas dēļ bez ūdens palika trīs ielas Jelgavā.
  - Direktore stāsta, ka skolā mācās divsimt bērnu no septiņiem pagastiem.

reports-say
  | neapstiprināti / neoficiāli    @weak
  | (vietējie / ārvalstu / dažādi / vairāki / itāļu / vācu / britu / krievu) (mediji / plašsaziņas līdzekļi / izdevumi / avoti) ..1 (raksta / ziņo / vēsta / ziņoja / vēstīja)  @unless(first-person) @weak
  | (izskan / izskanēja / izskanējušas) ..2 (ziņas / runas / versijas / balsis)
  | ir (dzirdēts / dzirdamas) ..2 (ka / valodas / runas) / (kā / cik) (dzird* / dzirdēts)
  + Deputātu vidū neoficiāli jau sadalīti komiteju priekšsēdētāju amati.
  + Vairāki mediji ziņo, ka uz robežas izveidojusies kilometru gara rinda.
  + Ierobežojumu dēļ tirgū izskanēja runas par drīzu cenu kāpumu.
  + Kā dzirdēts, vecā pasta ēkā pie stacijas drīz ierīkos viesu namu.

so-called
  | tā (sauktais / sauktā / sauktie / sauktās / saukto / saukts / saucamais / saucamā / saucamie / dēvētais / dēvētā / dēvētie / dēvētās / dēvēto / sauktajā / dēvētajā / sauktajai / sauktajiem)     @weak
  | tā (sauktais / sauktā / saukto / dēvētais / dēvētā / dēvēto / sauktās / sauktie) (republik* / referendum* / tautas / vēlēšan* / ekspert* / zinātniek* / mir* / draug* / speciāloperācij* / atbrīvotāj* / atbrīvošan* / valdīb* / žurnālist* / pilntiesīg*)
  + Vēlētāju tā sauktais referendums ilga trīs dienas ieroču klātbūtnē.
  + Bijušās garāžas tagad slavē kā tā saukto radošo kvartālu pie upes.

rumoured
  | (baumo / baumoja / tenko / tenkoja / mēļo / mēļoja / baumots / baumojot) / <(čukst / čukstas / pļāpā / čuksta)> ..1 , ka
  | (klīst / klīda / klīstošas / klejo / izplatījās / izplatījušās / cirkulē / klīstošās / klīdušas / klīdīs) ..2 (baumas / runas / valodas / tenkas / versijas / stāsti / leģenda / leģendas / nostāsti)
  | (baumas / runas / valodas / tenkas) ..2 (klīst / klīda / klejo / klīdušas / izplatījās / cirkulē / par to ka / liecina / vēsta / stāsta)
  | (kuluāros / aizkulisēs / ļaudis / tautā) ..2 (runā / baumo / spriež / melš / stāsta / čukst)
  | tiek (runāts / baumots / spriests / mēļots / tenkots) , ka / <('Runā' / melš)> , (ka / kas)
  ! (klīst / klīda / klejo / izplatījās) ..2 stāsti ..2 (par / no)
  + Kuluāros čukst, ka jaunais finanšu ministrs nāk no lauksaimnieku aprindām.
  + Par māksliniekiem, kas grasās emigrēt, pilsētā klīst visai atšķirīgas valodas.
  + Baumas stāsta, ka pilsētas galvenajai eglei stumbrs bijis sazāģēts trīs daļās.
  + Tagad visā ciemā daudzina, ļaudis runā, ka vecie dzirnavnieki savu zelta naudu apraka zem ozola.
  + Kuluāros runā, ka budžeta pieņemšanu atliks līdz decembrim.
  + Tiek spriests, ka jaunā tilta nosaukumu izvēlēsies balsojumā internetā.
  + Runā, ka ūdenskritumā dzīvo vecs samts, kas nekad nav noķerts.
  - Pilsētā klīst stāsti par vecmāmiņu gudrību, ko pieraksta studenti.
  - Uz soliņa pie baznīcas pļāpā divas kaimiņienes, un mazbērns kaut ko čukst kaķim.
  + Ostas krogā pļāpā, ka kapteinis zeltu pārdevis zviedriem.

unconfirmed
  | neapstiprināt* / nepārbaudīt* ..3 @claim / neoficiāl* ..1 (avot* / informācij* / ziņ* / dati / datiem)
  | vēl ..2 (nav apstiprināt* / nav guvu* apstiprināj* / neapstiprin*) / (ziņas / informācija / ziņu / informāciju / apgalvojum*) ..6 <nav apstiprināt*>
  | <(nav / nebija) apstiprināt*> ..4 (ziņ* / informācij* / apgalvojum* / baum* / ka)
  | <(nav / nebija / netika) ..2 (oficiāli) apstiprināt*>
  | (nav / nebija) ..2 (guvis / guvusi / guvuši / rodams / saņemts / saņemta) ..2 apstiprinājum*
  ! neapstiprināt* (budžet* / plān* / projekt* / kandidāt* / likum* / noteikum* / tāme / tāmes / protokol*)
  ! (nav / nebija) apstiprināt* (amat* / budžet* / plān* / projekt* / noteikum* / likum* / kandidāt* / priekš* / deputāt*)
  ! (budžets / projekts / kandidāt* / plāns / noteikumi / likums / sastāvs) ..6 (nav / nebija / netika) ..3 apstiprināt*
  ! (nav / nebija / netika) ..3 apstiprināt* ..2 (lietošan* / izmantošan* / pārdošan* / ārstēšan* / valdībā / saeimā / domē / sēdē)
  ! (zāles / vakcīn* / preparāt* / medikament* / metode / terapij* / programm* / tarif* / maršrut* / līgum* / sarakst* / budžet* / cenrādis / nolikum*) ..6 (nav / nebija / netika) ..3 apstiprināt*
  - Jaunās acu zāles Latvijā vēl nav apstiprinātas lietošanai zīdaiņiem.
  - Vilcienu maršruti nākamajam gadam domē vēl nebija apstiprināti.
  + Neapstiprinātas ziņas liecina, ka eksplozijā ievainoti divi apsargi.
  + Kuģa krava pagaidām vēl nav apstiprināta, taču muita to vēro.
  + Informācija par bojāgājušajiem joprojām nav apstiprināta, brīdina slimnīcas vadītājs.
  + Nav apstiprinātu ziņu, ka upes krastā redzēts lācis ar lācēniem.
  + Tuvības attiecības starp abiem aktieriem nekad netika oficiāli apstiprinātas.
  + Rietumu prese nav guvusi nekādu apstiprinājumu šim stāstam.
  + Neoficiāli avoti min, ka par zemi prasa pusotru miljonu eiro.
  - Budžeta projekts vēl netika apstiprināts, jo deputāti devās atvaļinājumā.
  - Dome nākamnedēļ izskatīs neapstiprinātu projektu jaunajai skolas ēkai.
  - Direktores kandidatūra vēl nav apstiprināta amatā, jo ministrs ir slims.

not-verified
  | (īstumu / autentiskumu / patiesumu / ticamību / ziņas / ziņu / informāciju / apgalvojumu / apgalvojumus / to) ..3 (apstiprināt / pārbaudīt / verificēt) ..3 (neizdevās / nav izdevies / nav iespējams / nevarēja / nespēja / nevar)
  + Tīklā noplūdušo pavēļu īstumu apstiprināt pagaidām neizdevās arī vēstniecībā.
  | (nav / nebija / nebūs) ..2 (iespējams / iespējama / iespējamu) ..3 (pārbaudīt / pārliecināties / apstiprināt / verificēt)
  | (pārbaudīt / apstiprināt / verificēt / pārliecināties) ..6 (nav / nebija) ..1 (iespējams / iespējamu / izdevies)
  | (nav / nebija / nevarēja / nespēja / nespēj / nevar / neizdevās / nav izdevies) ..3 (pārbaudīt / apstiprināt / verificēt / pārliecināties) ..3 (ziņ* / informācij* / apgalvojum* / patiesum* / ticamīb* / to / šo / šīs / video / ierakst* / neatkarīgi / vai / ka)
  | <(nevarēja / nespēja / nevar / neizdevās / nav ..1 izdevies / nav iespējams)> ..5 <neatkarīgi ..2 (pārbaudīt / apstiprināt / pārliecināties)>
  | neatkarīgi ..3 (nav apstiprināt* / nav pārbaudīt* / nepārbaudīt* / nepārbaudām* / nav pārbaudām*)
  | (nav / nebija) ..3 (pārbaudāms / pārbaudāma / pārbaudāmas / pārbaudāmi / pārbaudāmus)
  | (ziņ* / informācij* / apgalvojum* / patiesum* / ticamīb* / autentiskum*) ..7 <(nevarēja / nespēja / nevar / neizdevās) ..3 (pārbaudīt / apstiprināt / pārliecināties)>
  + Policija nevarēja pārbaudīt informāciju par ielauzto bodi Kandavas nomalē.
  + Kravas svaru ostā nebija iespējams pārbaudīt, jo svari bija salūzuši.
  + Armijas sniegto skaitli neatkarīgi pārbaudīt nav iespējams, vēsta korespondente no pierobežas.
  + Reportieri nespēja pārbaudīt ziņas par zaudējumiem, jo ceļš bija slēgts.
  + Redakcijai neizdevās neatkarīgi pārbaudīt, vai nauda tiešām pārskaitīta.
  + Abu pušu nosauktie zaudējumu apjomi neatkarīgi nav pārbaudāmi, piebilda korespondente.
  + Iedzīvotāju apgalvojumus par laupīšanām mūsu korespondents uz vietas nevarēja pārbaudīt.
  + Šādas mutiskas ziņas praktiski nav pārbaudāmas, atzina arhīva direktore.

said-to-be
  | tiek (teikts / runāts / stāstīts / daudzināts / sacīts) , ka / mēdz (teikt / runāt / stāstīt) , ka / ļaudis (saka / stāsta / melš)
  | kā (stāsta / runā / melš / saka) (ļaudis / vietējie / vecie / zinātāji)
  | (tautā / vietējie / vecie ļaudis / zinātāji / ļaunas mēles) ..1 (stāsta / runā / melš / teic / saka / zina stāstīt)      @unless(first-person)
  + Tiek stāstīts, ka muižas pagrabos vēl glabājas zelta trauki.
  + Vecie ļaudis melš, ka purvā naktīs redzamas zilas uguntiņas.
  + Kā stāsta vietējie, pamestajā dzirnavu ēkā pa naktīm deg uguns.

believed-to-be
  | (tiek / tika / tikusi / tikuši / tiekot) (uzskatīts / uzskatīta / domāts / pieņemts) , ka
  | (uzskatāms / uzskatāmi / pieņemts uzskatīt) , ka
  | valda (uzskats / pārliecība / viedoklis) , ka / pastāv (uzskats / viedoklis / pieņēmums / hipotēze / versija / teorija / aizdomas) ..2 ka
  | plaši izplatīts ..1 (uzskats / viedoklis)
  | kā (uzskata / domā / pieņem)
  | kā (tiek / tika) (uzskatīts / lēsts / domāts / pieņemts / baumots / runāts / apgalvots)
  | saskaņā ar ..2 (versiju / hipotēzi / pieņēmumu)
  | (darba / galvenā / pirmā / sākotnējā / policijas / izmeklēšanas / prokuratūras) versija
  | (viena / pēc / galvenā / vienas) ..2 (versijas / versija / versijām) ..1 ,
  + Tiek uzskatīts, ka ezera dzelmē guļ divas kara laika lidmašīnas.
  + Uzskatāms, ka kurši šajās alās pārlaida vismaz trīs ziemas.
  + Ļaužu vidū pastāv uzskats, ka stārķis pats izvēlas mājas.
  + Plaši izplatīts viedoklis vēsta: jaunie dalībnieki vairs nelasīs papīra grāmatas.
  + Saskaņā ar vienu hipotēzi pilskalnu uzbēruši zemgaļu karavīri.
  + Baznīcas tornis, kā uzskata vēsturnieki, sākotnēji bija divtik augsts.
  + Izmeklēšanas versija ir vienkārša: logu no iekšpuses atvēra kāds savējais.
  + Ezera dibenā, kā tiek lēsts, vēl guļ trīs nogrimušas baržas.
  + Pēc vienas versijas, ķēdi pārzāģēja tie, kas naktī gulēja pagrabā.

understood-to-be
  | (cik saprotams / kā saprotams / noprotams / cik zināms / ciktāl zināms) ,
  | (saprotams / saprotam / noprotam) , ka      @weak
  | tiek (saprasts / sagaidīts / gaidīts / paredzēts) , ka
  + Cik zināms, jaunā piestātne būs gatava tikai pēc tam, kad noies ledus.
  + Tiek gaidīts, ka vēstniece vakarā atgriezīsies galvaspilsētā ar slepenu sūtījumu.
  + No muzeja atbildes saprotams, ka eksponāti vēl stāv neizpakotās kastēs.

considered-to-be
  | (uzskata / uzskatīja / uzskatīts / uzskatīta / uzskatīti / uzskatītas / uzskatāms / uzskatāma / uzskatāmi) par
  | (tiek / tika) ..4 (uzskatīts / uzskatīta / uzskatīti / uzskatītas) par
  | (par) ..3 (uzskatīts / uzskatīta / uzskatīti / uzskata / uzskatāms / uzskatāma)
  + Viņu uzskata par spējīgāko jauno diriģentu visā Baltijā.
  + Ceļš caur purvu tiek vispārēji uzskatīts par īsāko uz Alūksni.
  + Par labāko pilsētas ceptuvi uzskatāma maza telpa aiz tirgus.

suspected
  | aizdomas par ..5 (@crime / @risk / @doer)
  | aizdomās par ..5 (@crime / @risk / @doer)   @weak
  | (tur / turēja / tiek turēts / tiek turēta / tiek turēti / turēts / turēta / turēti / turot / tur aizdomās / turētas) ..3 aizdomās
  | (aizdomas / aizdomām) ..2 ka
  | (pastāv / ir / radās / radušās / raisa / raisīja / rada / izraisīja) ..2 (aizdomas / aizdomām) ..3 (par / ka)
  | (pamatotas / pamatotām / nopietnas) aizdomas
  ! aizdomās (turamais / turamā / turamo / turamie / turamajam / turamajai / turamajiem / turamos / turētais / turētā / turamās / turētie / turētajiem / turētajam / turētajai / turētajām)
  ! (noraid* / nolie* / kliedē* / izkliedē* / atspēko*) ..3 (aizdomas / aizdomām)
  ! (aizdomas / aizdomām) ..8 (noraida / noraidīja / noliedz / noliedza / kliedēja / izkliedēja / atspēkoja)
  - Jebkādas aizdomas par uzbrukumu cietoksnim princeses māsa smejoties noraidīja.
  - Pārdevēja noraidīja aizdomas, ka svari tirgū ir bojāti vai pārveidoti.
  ! (aizdomās / aizdomas) ..2 turam*
  + Pārbaudē atklājās aizdomas par lielu zādzību jahtu ostas noliktavā.
  + Mehāniķi aizturēja aizdomās par zādzību, tiesa viņu tur aizdomās arī par krāpšanu.
  + Veterinārā dienesta vadītāju tur aizdomās par kukuļņemšanu saldētavas lietā.
  + Radās aizdomas, ka pulksteņu lietus tornī kāds nomainījis pret jauniem.
  + Tiesa saskatīja pamatotas aizdomas pret ostas sardzes priekšnieku.
  - Aizdomās turamais otrdien tika nogādāts izolatorā Daugavpilī, kur gaida tiesu.

suspect
  | (turēt / turam / turu / turēja) aizdomās / (nojauš / nojauta / nojautis / nojautusi / nojaušu / nojaušam) ..2 ka
  | (aizdomājas / aizdomājās) , ka / (radies / radās) iespaids
  | policijai ..3 (aizdomas / aizdomām)
  + Saimniece nojauta, ka zaglis vistu kūtī ienāca pa lūku.
  + Mednieki aizdomājās, ka vilks nav vienīgais viesis jēru aplokā.
  + Policijai ir aizdomas, ko slēpj pamestā garāža pie stacijas.

believe
  | (uzskata / uzskatīja / uzskatu / uzskatām / uzskatījis / uzskatījusi / uzskatījuši / uzskatot / uzskatīs) [arī / joprojām] , (ka / jo)
  | , <(uzskata / uzskatīja / uzskatu)>
  | kā ..2 (uzskata / uzskatīja / uzskatu)
  | (uzskata / uzskatīja / uzskatu / uzskatām) , ka / (uzskata / uzskatīja) ka
  | (tic / ticēja / ticu / ticam / ticot / ticējusi / ticējis) , ka / (tic / ticu / ticēja) ka
  | (pārliecība / pārliecību / ticību) , ka
  ! (uzskata / uzskatīja / uzskatu / uzskatot) par
  ! (uzskatu / uzskatām / uzskata / uzskatīja) , ka ..4 (jāmāc* / jāmaks* / jārun* / jādara / jādod / jāatbalst* / jāuzlabo / jāievieš / jāaizliedz / jāsamazina / jāpalielina / jāizvērtē / jārīkojas / jāgatavo* / jāatceļ / jāsaglabā / jānosaka / jārisina / jāiegulda / jāatver / jāslēdz / jāsoda / jādarbojas / jāiesaist* / jābeidz / jāļauj / jāizglīto / jāaizsargā / jākust* / jāstrādā / jāpievērš / jāmeklē / jāturpina / jāpārskata / jāmaina / jāceļ / jāveido / jānodrošina / jāattīsta / jāapvieno / jāpiešķir / jāpanāk / jāsaprot / jārada / jāatkāpjas / jādemisionē / jāierobežo / jāaicina / jāpaliek / jāgriež* / jāmazina / jāuzņemas / jāzina / jāievēro / jārespektē / jāizbeidz / jālemj / jāspēlē / jāvienojas / jākļūst)
  - Aptaujātie pensionāri uzskata, ka bērniem jāmācās peldēt jau bērnudārzā.
  ! (uzskatu / uzskatām / uzskata / uzskatīja) , ka ..6 (jābūt / jāpalīdz / vajadzētu / jāsāk / jāmaina / jāstiprina / jāpārtrauc)
  + Restauratori uzskata, ka altāra spārnus pārkrāsoja tikai pirms simts gadiem.
  + Lāču pēdas mežā ir jau vismaz nedēļu vecas, uzskata mežzinis.
  + Durvis, kā pamatoti uzskata kaimiņi, bija atslēgtas no iekšpuses.
  + Treneris tic, ka vārtsargs līdz pavasarim atgriezīsies laukumā.
  + Mana pārliecība, ka vilks uzbruka naktī, balstās pēdās sniegā.
  ! (pauda / pauž / paudusi / paudis / pauduši / izteica / izsaka / ar) ..1 (pārliecību / ticību) , ka
  - Jaunais mērs pauda pārliecību, ka slidotavu atvērs līdz Ziemassvētkiem.
  - Uzskatu, ka skolā katru dienu jāsāk ar rīta dziesmu, teica meita.
  - Pensionāri uzskata par goda lietu katru svētdienu izkārt karogu.

think
  | (domā / domāja / domāju / domājam / domājis / domājusi / domājuši / domājot) [arī] , (ka / kas)
  | (domāju / domājam / nedomāju / es domāju) ,
  | , <(domā / domāja / sprieda / spriež)> [arī / gan] (analīt* / ekspert* / pētniek* / vēsturniek* / treneris / politolog* / izmeklētāj* / mežzin* / iedzīvotāj* / ekonomist* / biolog* / zinātniek*)
  | (prātoja / prāto / sprieda / spriež) , ka
  | (nedomā / nedomāja / nešķita / nešķiet) , ka
  | (neesmu / nav / neesam) ..1 (pārliecināts / pārliecināta / pārliecināti / drošs / droša / droši) , (ka / vai)
  ! kas to būtu (domājis / domājusi / ticējis)
  - Kas to būtu domājis, ka purva vidū uzcels koncertzāli.
  + Treneris domā, ka lietus lielākoties palīdzēja viesu komandai.
  + «Domāju, dambis izturēs,» kurpju galus sausus turēdams, teica ūdens sargs.
  + Upes labajā krastā agrāk bija pils, domā vēsturnieki no Cēsīm.
  + Laivu būvētāji sprieda, ka koks vēl nav pietiekami izžuvis.
  + Priekšsēdis nedomā, ka baseinu uzcels līdz jaunajam gadam.
  + Inženiere nav pārliecināta, vai siena iztur tik smagus slapja sniega kārtas.

assume
  ! (kļūdaini / maldīgi / aplami) ..1 (pieņem* / pieņēm*)
  - Kuģinieki kļūdaini pieņēma, ka bākas gaisma nāk no ostas.
  | (pieņem / pieņēma / pieņēmis / pieņēmusi / pieņēmuši / pieņemot / pieņemu / pieņemam) , ka
  | (pieļauj / pieļāva / pieļaut / pieļauju) , (ka / kā)
  | (jādomā / jāpieņem) , / , (jādomā / jāpieņem)
  | (spriežams / secināms / noprotams) , ka
  | (izteica / izsaka / izteikts / izteikusi / izteikuši / izteicis / izteikta / izteiktas) ..1 (pieņēmum* / minējum* / versij* / aizdomas / varbūtību)
  | (ir / bija / pastāv) ..2 (pamats / iemesls / iemesli) ..1 (domāt / uzskatīt / ticēt / pieņemt / baidīties / bažīties)
  + Ir pamats uzskatīt, ka ozolu nozāģēja kāds no kaimiņu sētas.
  | pieņēmums , ka / pieņēmumu , ka / pieņēmumi , ka
  + Ķīmiķi pieņem, ka krāsa avotā rodas no dzelzs savienojumiem.
  + Direktore pieļauj, ka bērnu skaits lauku skolās turpinās sarukt.
  + Vecās ostas tilts, jāpieņem, kalpos vēl gadus desmit.
  + No pēdām sniegā noprotams, ka ienācējs pārkāpa sētai.
  + Meteorologi izteica pieņēmumu, ka ziema būs silta un slapja.
  + Pieņēmums, ka torni cēla mūki, dokumentos vēl nav apliecināts.

feel-that
  | (sajūta / sajūtu / iespaids / iespaidu / nojauta / nojautas / priekšnojauta) , (ka / it kā)
  | (man / mums / viņam / viņai) ..2 (sajūta / iespaids / nojauta / liekas)
  | (jūt / juta / jūtu / jūtam / nojauš) , ka
  + Virtuves darbinieku kopīga sajūta, ka jaunais šefpavārs aizies, arvien pieaug.
  + Man ir tāda sajūta, ko grūti aprakstīt: durvis atvēra kāds savējais.
  + Iedzīvotāji jūt, ka bez jaunas skolas ciems lēnām izmirs.

in-view-of
  | *prāt
  | pēc ..6 (domām / ieskatiem / uzskatiem)
  | no ..3 (viedokļa / skatpunkta)             @weak
  | cik (zinu / zinām / atceros / atceramies / man zināms)
  | (pēc / mūsu) ..2 (vērtējuma / vērtējumā)    @weak
  + Manuprāt, vecais tilts vēl gadus desmit kalpotu bez problēmām.
  + Pēc arhitektes domām, ēku nojaukt nav nekādas vajadzības.
  + No ekologu viedokļa ezers ir daudz vērtīgāks par šoseju.
  + Cik atceros, festivāls toreiz notika pavisam citā pilsētā.
  + Pēc ekspertu vērtējuma bojāto mēbeļu cena pārsniedz trīs tūkstošus eiro.

suggest
  | (liecina / liecināja / liecinot / liecinājis) , ka  @weak
  | (vedina / vedināja / vedinot) ..1 (domāt / secināt) / (ļauj / ļāva / liek) (secināt / domāt / spriest / nojaust)
  | (pierādījumi / pazīmes / pēdas / atklājum* / indikācij* / zīmes / atradumi / netieši pierādījumi) ..4 (liecina / liecināja / norāda) ..1 (, ka / uz / par)
  | (dati / pētījum* / liecīb* / rezultāti / analīz* / aptauj* / uzņēmumi / ziņojumi) ..4 (liecina / liecināja / rāda / norāda) ..1 (, ka / uz / par)   @weak
  | (ierosināja / ierosina / vedina) , ka ..8 (esot / būtu / ir / bija)
  | (mājieni / mājienus / mājiens / mājienu) , ka / (deva / dod / devis / devusi) ..1 mājien*
  | (izvirza / izvirzīja / izvirzīta / izvirzīts / izvirzījuši / izvirzījusi) ..2 (hipotēz* / versij* / teorij* / pieņēmum*)
  + Gliemežvāku slānis vedina domāt, ka te kādreiz bija jūra.
  + Atrastās pēdas liecina, ka zvēru bija vismaz trīs, rakstīja mednieks.
  + Izvirzīta hipotēze, ka meteorīts nokrita jau pirms ledus laikmeta.
  + Bijusī ministre deva mājienu, ka nākamgad vairs nekandidēs.
  + Klusais jaunais iemītnieks vedina, ka mājā būtu kāds slims.
  + Aptaujas liecina, ka lietus dara ļaudis skumjus, un liek domāt, ka ceļotāju būs maz.
  - Liecinieks tiesā liecināja, ka pulkstenis tovakar atpalika par stundu.
  ! (liek / lika / ļauj) [vairāk / arī / nopietni] domāt [arī / gan / vairāk] par
  - Vecā kuģa zvans ostā liek domāt par visiem, kas nepārnāca.

indicate
  | (norāda / norādīja / norādot) uz                       @weak
  | (pazīmes / indikācijas / signāli / zīmes) ..1 (liecina / rāda / norāda)
  | (ir / pastāv / parādās) ..1 (pazīmes / indikācijas) ..2 ka
  | tas (nozīmētu / varētu nozīmēt) , ka     @weak
  | (netieši / it kā) ..1 (norāda / norādīja / liecina / apstiprina)
  ! (norāda / norādīja) uz ..3 (nepieciešamīb* / trūkumiem / durvīm / izeju)
  + Pazīmes liecina, ka pavasaris šogad ieradīsies divas nedēļas agrāk.
  + Ir pazīmes, ka bankas drīz mainīs kredītu likmes mājokļiem.
  + Sūdzības netieši apstiprina, ka pārtikas lietas nolaistas pilnībā.
  + Aploksnes zīmogi norāda uz sūtītāju kaut kur Kurzemes ziemeļos.
  + Tas nozīmētu, ka skolēni autobusu gaidītu divdesmit minūtes ilgāk.
  - Vēstnieks norādīja uz nepieciešamību paplašināt ostas robežkontroles punktu.

speculate
  | (spekulē / spekulēja / spekulēts / spekulējot / spekulējuši / spekulējusi)
  | (spekulācijas / spekulācijām / spekulāciju / minējumi / minējumus / minējumu) ..2 (ka / par)
  | (sprieda / spriež / spriedelē / spriedelēja) , (ka / vai)      @weak(if reported)
  | (tiek / tika / tikuši) ..1 (spekulēts / spriests / minēts / minēti) , ka
  ! (spekulē / spekulēja / spekulējot) ..3 (ar / zem* / akcij* / valūt* / birž* / degviel*)
  + Politologi spekulē, ka bijusī ministre veidos jaunu partiju.
  + Spekulācijas par kapteiņa pāreju uz Vāciju neapklust jau mēnesi.
  + Redaktore sprieda, ka pavasara vētra nogāzusi lielo ozolu.
  + Presē tiek minēts, ka prāmi pārdos kādam Grieķijas uzņēmējam.
  - Uzņēmējs gadiem spekulēja ar zemes gabaliem ap jauno lidlauku.

expected
  | (sagaidāms / gaidāms / paredzams / prognozējams / tiek gaidīts / tiek sagaidīts / gaidāma) , ka / (sagaidāms / gaidāms / paredzams) ka
  | kā (sagaidāms / gaidāms / tiek sagaidīts / tika sagaidīts / tiek gaidīts / paredzams / gaidīts)
  | , (visticamāk / sagaidāms / paredzams) ,
  | (eksperti / analītiķi / ekonomisti / meteorologi / sinoptiķi / tirgus / speciālisti / banka) ..2 (gaida / sagaida) , ka
  | (gaida / sagaida) , ka ..8 (būs / pieaugs / samazināsies / kritīsies / celsies)
  | (tiek / tika) (sagaidīts / gaidīts / prognozēts / paredzēts)   @weak
  ! (nav / nebija) (sagaidāms / gaidāms)
  + Sagaidāms, ka pavasara pali applūdinās arī zemākās pilsētas ielas.
  + Komanda, kā sagaidāms, nākamajā kārtā spēlēs bez diviem uzbrucējiem.
  + Noslēgums būs labs, sagaidāms, tomēr graudu raža mazāka nekā pērn.
  + Analītiķi gaida, ka eksportētā kokmateriāla apmērs rudenī saruks.
  + Zemnieki gaida, ka kartupeļu raža kritīsies par trešdaļu.
  + Jauno tiltu tika paredzēts atklāt jau oktobra vidū.
  - Atvieglojumi biļetēm nav gaidāmi, un nav gaidāms, ka tos ieviesīs.

set-to
  | (prognozē / prognozēja / prognozēts / lēš / lēsa / lēsts / pareģo / pareģoja / prognozējot)
  | draud (kļūt / zaudēt / slēgt / slēgšana / bankrots / pārvērsties)
  | (tuvākajās dienās / drīzumā) ..2 (gaidāms / gaidāma / gaidāmi)
  + Sinoptiķi prognozē, ka nedēļas nogalē piejūrā pūtīs stiprs vējš.
  + Mazajai skolai draud slēgšana, ja rudenī nebūs pietiekami skolēnu.
  + Drīzumā gaidāms jauns ziemas vētru vilnis no Norvēģijas puses.

feared
  | (baidās / baidījās / baidos / baidāmies / bīstas / raizējas / raizējās / bažījas / bažījās / baidījušies) ..1 , ka
  | (bažas / bailes / raizes / baidāms) ..1 , ka / pastāv (bažas / bailes / risks / draudi) ..1 ka
  | (izsaka / izteica / rada / radīja / raisa) ..2 bažas ..2 ka
  + Glābēji baidās, ka zem gruvešiem vēl palikuši vismaz trīs cilvēki.
  + Ciema ļaudīs auga bailes, ka plūdi noskalos arī jauno dambi.
  + Ārsti izteica bažas, ka vīruss izplatīsies arī pansionātos.

unclear
  | (nav / nebija / nebūs / nav īsti / vēl nav / pagaidām nav / joprojām nav) ..2 (skaidrs / skaidri / skaidra / skaidras / skaidrības / skaidrība / saprotams / noskaidrots / noskaidrota / noskaidroti)
  | (neskaidrs / neskaidra / neskaidri / neskaidras / neskaidru / neskaidrais) , (vai / kas / kā / kāpēc / cik / kur / kurš / kad / kura / ko / kādēļ)
  | (paliek / palika / joprojām / ir / bija / pagaidām / vēl) ..3 (neskaidrs / neskaidra / neskaidri / neskaidras / nenoskaidrot* / neskaidrīb*)
  | (neskaidrs / neskaidra / neskaidri / neskaidras / neskaidru / neskaidrais) ..3 (paliek / palika / ir / bija / joprojām) / (neskaidri / neskaidrs / neskaidra / neskaidras) ..2 (iemes* / apstākļ* / motīv* / cēlo* / liktenis / nākotne)
  | neskaidrs , / (valda / valdīja) ..2 neskaidrīb* / (neskaidrība / neskaidrības) ..1 (par / , )
  | (iemesls / iemesli / iemeslus / cēlonis / cēloņi / cēloni / apstākļi / motīvs / motīvi / motīvu) ..5 <(nav zinām* / nav skaidr* / nav noskaidrot* / neskaidr*)>
  ! neskaidr* (attēl* / bild* / skaņ* / rokrakst* / redz* / dikcij* / balss)
  ! (nav / nebija) ..1 (skaidrs / skaidras / skaidra / skaidri) ..1 (debesis / laiks / ūdens / dzirdams / redzams / dzirdami)
  + Joprojām nav skaidrs, kurš maksās par salauzto laipu pie ezera.
  + Neskaidrs, kāpēc signalizācija banku zālē visu nakti klusēja.
  + Sabiedriskās slidotavas liktenis paliek neskaidrs līdz nākamajai sēdei.
  + Neskaidra nākotne gaida arī lielo skārda ābolu tirgus laukumā.
  + Par muižas mantiniekiem valda pilnīga neskaidrība jau piecus gadus.
  + Sprādziena iemesls uz kuģa pagaidām vēl nav zināms.
  - Vecā vēstule bija neskaidrā rokrakstā, tāpēc muzejs lūdza palīgā skolotāju.
  - Rītā pār līci vēl nebija skaidras debesis, tāpēc regati atlika.

not-known
  | (vai / kas / kurš / kāpēc / cik / kad / kur) ..9 , ..3 (nezina / nezinām / nezināja / nezinu)
  + Cik ilgi ledus noturēs slidotājus, pagaidām pat glābēji nezina.
  | (nav / nebija / nebūs / vēl nav / pagaidām nav / joprojām nav) ..3 (zināms / zināma / zināmi / zināmas / zināmu)
  | (nezina / nezināja / nezinu / nezinām / nezinot / nezinājuši / nezinājis) ..2 (vai / kas / kur / kurš / kura / kad / cik / kā / kāpēc / ko / kāds / kāda / kādi)
  | (neviens / pats / pati / nevienam) ..1 (nezina / nezināja / nav zinām*) ..2 , (vai / kas / kur / kurš / kad / cik / kā / kāpēc / ko / kāds)
  | nav (ziņu / ziņas / informācijas / datu) , (vai / ka)
  | (maz / gandrīz nekas) ..1 (kas / ko) ..1 (zināms / zina) / (maz / maz ir) zināms
  | <nezinām*> ..2 (iemesl* / cēlo* / liktenis / atrašanās / skaits / vainīg* / apstākļ*) / (joprojām / pagaidām / paliek) ..2 nezinām*
  | (kas to lai zina / dievs vien zina / viens dievs zina / kas to zina / grūti pateikt / grūti spriest / grūti teikt)
  ! (nezināms / nezināma / nezināmi / nezināmu / nezināmais) (vīriet* / person* / mākslin* / kareiv* / zaglis)
  ! (nezina / nezināja) , ko (darīt / iesākt)
  ! (nezina / nezināja / nezinu / nezinām / nezinot / nezināju) ..1 (kā / ko / kur / kurp / kam) ..1 (*āt / *ēt / *īt / *ot / *ties / *kt / *gt / *iet)
  - Ceļotāji salā nezina, kur vērsties pēc siltas tējas un sausām zeķēm.
  - Vecaistēvs nezināja, ko teikt, kad mazmeita uzdāvināja kazlēnu.
  ! (nezina / nezināja) ..1 kas ir (bail* / nogurum* / mier* / atpūt* / žēlastīb* / slinkum*)
  - Jaunais alpīnists nezina, kas ir bailes, un kāpj arī lietū.
  + Pagaidām nav zināms, no kurienes upē nonāca eļļas plankums.
  + Neviens nezina, cik senu monētu vēl guļ zem altāra grīdas.
  + Nav ziņu, ka avārijā cietuši arī gājēji vai velosipēdisti.
  + Par pilsētas dibinātāju ir maz zināms, jo arhīvs nodega.
  + Uzbrucēju motīvs un viņu skaits pagaidām paliek nezināms, raksta laikraksts.
  + Grūti pateikt, cik ilgi vecais tilts vēl noturēs kravas mašīnas.
  + Kas to lai zina, kad laiva beidzot atkal izies jūrā, nopūtās zvejnieks.
  + Ekspedīcijas dalībnieki nezina, kur tieši atrodas alas otrā izeja.
  - Nezināms mākslinieks uz žoga uzzīmēja milzīgu zilu vali ar strūklaku.
  - Pirmklasniece lielajā lidostā nezināja, ko darīt, un apsēdās uz koferiem.
  - Muzejs ieguva darbu, ko gleznojis nezināms mākslinieks no Vidzemes.

uncertain
  | mīkla / noslēpums paliek  @weak
  | (nav / nebija / neesmu / neesam) ..2 (pārliecināt* / droši / drošs / droša / drošu / drošas / pārliecības / droši zināms) ..2 (vai / ka / par)
  | (nedrošs / nedroša / nenoteikts / nenoteikta / nenoteikti / apdraudēta) ..2 (nākotne / liktenis / nākotni)
  | (nākotne / liktenis) ..4 (nedrošs / nedroša / nenoteikts / nenoteikta / apšaubāma / apšaubāms)
  | (apšaubām* / apšaubāms) ..1 , (vai / ka) / ir apšaubāms / (nenoteiktība / nenoteiktību) ..2 (par / valda)
  | (ir / bija / paliek / palika) ..2 (zem jautājuma zīmes) / (zem) (lielas) jautājuma zīmes / zem jautājuma zīmes
  ! (nav / nebija) ..1 droši (staigāt / braukt / peldēt / iet)
  + Mīkla par pazudušo zvanu baznīcā joprojām nodarbina visu pagastu.
  + Dome vēl nav pārliecināta, vai slidotavai pietiks naudas un ledus.
  + Bijušās fabrikas nenoteikta nākotne uztrauc ne vien strādniekus.
  + Orķestra nākotne šoruden izskatījās diezgan nenoteikta visiem mūziķiem.
  + Ir apšaubāms, vai torni izdosies saglabāt bez ārzemju atbalsta.
  + Ikgadējās regates norise ir zem jautājuma zīmes ledus dēļ.
  - Ziemā pa ezera ledu nav droši braukt ar kravas mašīnu.

doubt-whether
  | (šaubās / šaubījās / šaubos / šaubāmies / šaubīties / šaubījusies / šaubījušies / šaubīdamies / šaubas / šaubām / apšauba / apšaubīja) ..2 , (vai / ka / par)
  | (šaubās / šaubījās / šaubos) par
  | (pastāv / ir / rada / raisa / radušās / izteica / izsaka / izteikušas / pauž / pauda) ..2 šaubas
  | (skeptisk* / skepsi) ..4 (vai / par / ka)
  | <(šaubas / šaubām)> ..2 par
  ! (nav / nebija / nešaub* / bez) ..2 (šaubu / šaubām / šaubīties)
  + Padome šaubās, vai jumta nomaiņai pietiks ar vienu vasaru.
  + Apkaimes iedzīvotāji šaubās par solīto metro līnijas būvi.
  + Opozīcija pauda šaubas, bet balsojumā tomēr atbalstīja ostu likumu.
  + Daudzi vecāki joprojām ir skeptiski, vai jaunā lidosta kādreiz pelnīs.
  + Lielas šaubas par raidījuma nākotni nevienu vairs nepārsteidz.
  - Nav šaubu, ka mūsu ugunsdzēsēji saņems divas jaunas mašīnas.

remains-to-be-seen
  | (vēl / pagaidām / joprojām) ..1 (jānoskaidro / jānoskaidrot / jāskaidro / noskaidro / noskaidros / noskaidrojam*) ..3 (vai / kas / kā / kāpēc / kurš / apstākļ* / cēlo* / iemesl*)   @weak(if reported)
  | to ..1 (rādīs / parādīs) ..2 (laiks / nākotne / vēlēšan* / nākam* / tuvāk* / dienas / nedēļas / mēneši / pavasar* / ruden* / ziema / vasara / sezona / spēles / rezultāti / gads / izmeklēšana / ekspertīze) / (nākotne / vēlēšanas / dienas / nedēļas / mēneši) ..1 rādīs
  + Vēl jānoskaidro, kāpēc lielā laiva salūza tieši vidū.
  + Vai upe atgriezīsies vecajā gultnē, to rādīs nākamie pavasari.
  - Filmu par bāku sargiem pabeidza pavasarī, un to rādīs piektdien vietējā televīzijā.
  | (laiks rādīs / laiks parādīs / to rādīs laiks / dzīvosim redzēsim / redzēsim vai / rādīs laiks)
  | (vēl / jau) ..1 (jāgaida / jāredz / jāskatās / redzēsim) ..2 (vai / kā / kas)
  | (pāragri / par agru / vēl par agru / pāragrs) ..2 (spriest / teikt / runāt / secināt / apgalvot / pateikt / vērtēt / prognozēt)
  | redzēsim , (vai / kā / kas) / vēl jāizlemj / jautājums ir , vai / tikai nākotne rādīs
  + Vai ievas ziedi nosals arī šopavasar, laiks rādīs pavisam drīz.
  + Vēl jāredz, vai jaunais ārsts paliks laukos ilgāk par gadu.
  + Pāragri spriest, cik medus šovasar ienesīs Zemgales bites.
  + Redzēsim, vai solītā jauniešu sporta zāle patiešām taps.

if-true
  | (ja tas / ja šī / ja šīs / ja ziņas / ja informācija) ..4 (patiesība / taisnība / apstiprinās / apstiprināsies / izrādīsies)
  | ja ..3 (atbilst patiesībai / atbilst īstenībai / ir patiesas / ir patiesi / var ticēt)
  | ja (ticam / ticēt) ..2 @claim / ja ticam
  + Ja šīs ziņas apstiprināsies, koncertu nāksies pārcelt uz Siguldu.
  + Ja ziņojums atbilst patiesībai, tad ezerā ieplūda piecas tonnas eļļas.
  + Ja ticam kaimiņu stāstiem, pa logu lidojis arī sudraba servīze.

# the relative mood with nobody named
hearsay-mood
  | (esot / neesot)     @unless(reported)
  | (varot / nevarot / vajagot / nevajagot / gribot / negribot)     @unless(reported)
  | *šot       @unless(reported)
  | *šoties        @unless(reported)
  ! (*ciešot / *pūšot / *plēšot / *lūšot / *kušot / *dvešot / tūšot / *plēšoties / *pūšoties / *raušot / *raušoties / *kašot / *garšot / pošot / sapošot / uzpošot / pošoties / sapošoties)
  - Ciešot lielas sāpes, slēpotājs vēl četrus kilometrus šļūca līdz ceļam.
  - Saimniece, nopūšot putekļus no grāmatas un noplēšot vāku, ieraudzīja zīmogu.
  - Ceļotāji varēja nogaršot kūpinātu zuti un apskatīt veco sālītavu.
  ! (klāt / kopā / mājās / prom / ārzemēs / klātesot) (esot / neesot)
  ! (esot / neesot) (*am / *ām / *iem / *ai)
  ! ('Esot' / 'Neesot' / 'Varot' / 'Gribot' / 'Nevarot' / 'Negribot') ..6 ,
  ! , (varot / nevarot / gribot / negribot)
  - Slidotājs, nevarot noturēties uz kājām, ieslīdēja žogā pie tribīnes.
  ! (neesot / esot) (pierādījumiem / citai / citām / iespējai / naudai / nepieciešamībai / skaidrībai)
  ! (gribot negribot / gribot vai / negribot)
  ! (sacīja / teica / norādīja / paziņoja / uzsvēra / piebilda / skaidroja / stāstīja / solīja / pastāstīja / paudusi / pauda) ..4 , ka ..8 (esot / neesot / būšot / varot)
  + Slavenais futbolists esot nopircis veselu salu un uz tās ēdot tikai zivis.
  + Cietušais nevarot atcerēties, kurš viņu izvilcis no degošās mašīnas.
  + Pēc Jāņiem jaunie laikraksti vairs neiznākšot, krāmu tirgus atvēršoties agrāk, tāpēc jāpērk jau tagad.
  + Nākamgad vecais kapteinis pārdošot laivu un atvēršot smēķētavu.
  + Kaimiņi melš, ka saimnieks rudenī braukšot prom uz Kanādu pie dēla.
  + Ministre pavasarī kandidēšot uz Eiropas Parlamentu, dažkārt ballējoties.
  - Zvejnieki, klāt esot visiem ciema bērniem, ielaida upē trīs tūkstošus mazu taimiņu.
  - Esot atvaļinājumā Itālijā, profesors uzrakstīja visu savu vēstures grāmatu.
  - Neesot pierādījumiem, tiesa lietu par pazudušajiem zirgiem izbeidza.
  - Direktore sacīja, ka svētku laikā skolā esot bijuši arī senči.
  - Gribot negribot viesiem tas vakars bija jāpavada stacijas uzgaidāmajā zālē.

absent  press-conditional: Latvian has no press conditional; "būtu" is counterfactual, "varētu" is `modal-could`, "it kā ... būtu" is `supposedly`

# ---------------------------------------------------------------- denial

class negword  noliedz / noliedza / noliedzu / noliedzam / noliedzot / noliegt / noliegs / noliedzis / noliegusi / nolieguši / noliegušas / noliegtu / noliegdams / noliegdama / noliegdami / noliegšu / noliedzām / noliedzošu

class rej     noraida / noraidīja / noraidījis / noraidījusi / noraidījuši / noraidījušas / noraidot / noraidīt / noraidu / noraidām / noraidīs / noraidīti / noraidītas / noraidīta / noraidīts / noraidītu / noraidījām

class ref     atspēko / atspēkoja / atspēkot / atspēkojis / atspēkojusi / atspēkojuši / atspēkojot / atspēkots / atspēkota / atspēkoti / atspēkotas / atspēkos / atspēkoju

# what one denies having done: grave, so that "I / we have not" is a defence
class sin     zadz* / nozadz* / nozag* / zagt* / zagis / zagusi / zaguši / nogalin* / nonāvē* / situ* / sitis / situsi / situši / sist* / izvaro* / izmanto* / aizskār* / aizskar* / pieskār* / apkrāp* / krāpis / krāpusi / krāpuši / krāpj* / krāpām
class sin     pārkāp* / melo* / samelo* / slēp* / noslēp* / spiego* / ņēmis / ņēmusi / ņēmuši / pieņēmis kukuļ* / maksāj* / samaksāj* / piekuk* / draudē* / apdraudē* / spīdzin* / šāv* / izšāv* / nošāv* / nodedzin* / aizdedzin* / lietoj* dopingu
class sin     lietojis / lietojusi / lietojuši / nopludināj* / nopludin* / viltoj* / safabricē* / manipulē* / diskriminē* / izspied* / pazemo* / uzbruk* / uzbrucis / uzbrukusi / uzbrukuši / pārdev* / nodev* / izlikā* / falsificē* / piesavināj* / iztērēj* / izšķērdē*
class sin     izdarīj* / sadarboj* / pacēl* / cēlis / cēlusi / satic* / satik* / tikies / tikusies / tikušies / saņēm* / pavēlēj* / licis / likusi / likuši / lūdz* / lūgu* / ietekmē* / spied* / pārskaitīj* / devis / devusi / devuši / solīj* / apsolīj* / teic* / teik* / runāj* / parakstīj* / pazin* / redzē* / dzirdē* / plānoj* / vienojies / vienojusies / vienojušies / izteic* / piedalīj*

class grave   indēj* / noindēj* / aiztic* / aiztikus* / pieskār* / sadūris / sadūrusi / šāvis / šāvusi / nosit* / sadarboj* / ņēmis / ņēmusi / ņēmuši

class grave   pastrādāj* / izdarīj* / apšaudīj* / bombardēj* / uzbruk* / uzbrucis / nogalināj* / nošāv* / spīdzināj* / nopludināj* / zadzis / zagusi / zaguši / nozadz* / nozagis / nozagusi / nozaguši / krāpis / krāpusi / krāpuši / pārkāp* / piesavināj* / viltoj* / slēpis / slēpusi / slēpuši / maksāj* / saņēm* / izmantoj* / ietekmēj* / iejaukusies / iejaucies / iejaukušies / izšķērdēj* / piedalīj* / nodedzināj* / spiegoj* / piekukuļoj* / sitis / situsi / situši / diskriminēj* / melojis / melojusi / melojuši / izraisīj* / lietojis / lietojusi / lietojuši / nopludināt* / nozagt* / apdraudēj* / draudēj* / vienojies / vienojusies / vienojušies / apsūdzēt* / atlaist* / parakstīj* / pārdevis / pārdevusi / pārdevuši / solīj*

deny
  | par ..3 (pārkāpumu / konfliktu / noziegumu / krāpšanu / korupciju) ..2 (neuzskata / neuzskatīja)
  + Pagasta vecākais dāvanu par pārkāpumu neuzskata un atpakaļ neatdos.
  | (neatzīst / neatzina) ..1 (prasību / prasības)
  + Ražotājs neatzīst prasību par piesārņoto upi un lūdz ekspertīzi.
  | (esamību / pastāvēšanu / sarakstes) ..3 (neatzīst / neatzina) / (neatzīst / neatzina) ..3 (esamību / pastāvēšanu)
  ! (republik* / valsts / patstāvīb* / valstu / tautas) ..2 (esamību / pastāvēšanu) ..3 neatz*
  + Ministre sarakstes pastāvēšanu neatzina, līdz laikraksts publicēja visas astoņas vēstules.
  - Kaimiņi šīs salas republikas pastāvēšanu neatzina līdz pat miera līgumam.
  | (liedz / liedza) ..2 (saistību / vainu / līdzdalību / jebkādu)
  ! (liedz / liedza) ..2 jebkādu (piekļuv* / iespēj* / pieeju / palīdzīb* / kustīb* / satiksm* / peldēšan*)
  + Uzņēmējs liedz jebkādu saistību ar nogremdēto baržu un tās kravu.
  - Nacionālais parks liedz jebkādu satiksmi kāpās no aprīļa līdz septembrim.
  | @negword
  | (noliegts / noliegta / noliegti / noliegtas / noliedzams) , ka
  | (tika / tiek / ticis / tikusi / tikuši / tikušas) ..5 (noliegts / noliegta / noliegti / noliegtas)
  | (@accuse / @claim) ..10 (noliegts / noliegta / noliegti / noliegtas)
  | dementē* / (liedzas / liedzās / izliedzas / izliedzās / noliedzas / noliedzās) ..4 (ka / zinām / vain* / no)
  | <neatzīst / neatzina / neatzinis / neatzinusi / neatzinuši> ..4 (apsūdzīb* / pārmetum* / pārkāpum* / līdzdalību / saistību / faktu / faktus)
  | (apsūdzīb* / pārmetum* / līdzdalību / saistību) ..5 <(neatzīst / neatzina / neatzinis / neatzinusi / neatzinuši)>
  | (atbildēja / atbild / atbildējis / atbildējusi) ..1 noliedzoši / (deva / devusi / devis) noliedzošu atbildi
  | ķīna to noliedz / to noliedz* kategoriski
  ! (noliegts / noliegta / noliegti / noliegtas / noliegtu / noliegt) ..2 (piekļuv* / ieeja / ieeju / iebraukt / iebraukšan* / pieeja / pieeju / vīz* / sev / baudu / iespēj* / prieku / cilvēk*)
  ! @negword ..2 (holokaust* / genocīd* / dievu / dieva / sevi / sev / klimata / ticību / vajadzību / nozīmi / nepieciešamību / pašu / realitāti / acīmredzamo)
  ! (grūti / neiespējami / nevar / bezjēdzīgi / muļķīgi / velti / nevarētu / nav jēgas / nevajag / nevajadzētu / nevaram / nevaru) ..4 noliegt
  ! noliegt ..3 (nevar / grūti / neiespējami / nav iespējams / nevaram)
  ! (apstiprinā* / apstiprin* / apstiprināt) ..2 (vai / un / nedz / ne / ne arī / arī) ..1 (noliegt / noliedz / noliedza / noliegusi / noliedzis / nolieguši)
  ! (noliegt / noliedz / noliedza) ..1 (vai / un / nedz / ne) ..1 apstipri*
  ! (viens otru / otru) ..1 @negword
  ! @negword ..3 (tikties / iebraukt / ieceļot / piekļūt / ieiet / piekļuvi / ieeju / tiesības / patvērum* / vīzu / vīzas)
  - Aizbildnis zēnam noliedza tikties ar vectēvu līdz pat pilngadībai.
  + Bijušais bankas viceprezidents noliedz, ka būtu izvedis noguldītāju naudu uz Kipru.
  + Ministrijas oficiālajā atbildē tika kategoriski noliegts, ka armija piedalījusies mītiņa izklīdināšanā.
  + Apgalvojumi par drīzu slimnīcas slēgšanu vēl tajā pašā vakarā bija noliegti ziņās.
  + Noliegts, ka uz robežas būtu pulcināti papildu spēki.
  + Futbola kluba vadība publiski dementēja tenkas par trenera aiziešanu.
  + Grāmatvedis liedzas, ka naktī būtu atgriezies birojā pēc mantām.
  + Aizturētā pārvaldniece neatzīst saistību ar pazudušajām kases grāmatām.
  + Savu līdzdalību sprādzienā pie munīcijas noliktavas grupējums neatzina.
  + Uz tiešu jautājumu par kluba pārdošanu īpašnieks atbildēja noliedzoši.
  + Bagātniekiem pārmet subsīdiju izsaimniekošanu, bet viņi to noliedz kategoriski.
  - Jūrniekam noliegta ieeja ostas teritorijā, kamēr lietu izskata komisija.
  - Vēsturnieks atlaists no universitātes, jo lekcijās noliedza holokaustu un deportācijas.
  - Grūti noliegt, ka pēc remonta rātslaukums kļuvis daudz ērtāks.
  - Noliegt tilta nozīmi nevar pat tie, kuri pret to protestēja.
  - Otrajai analīzei vajadzēja apstiprināt vai noliegt svina klātbūtni monētā.
  - Komisija draud, ka šī tikšanās varētu noliegt vai apstiprināt seno leģendu.
  - Abas grāmatas vietām viena otru noliedz, sūdzas lauku skolu skolotāji.
  - Mūks visu mūžu bija pratis noliegt sev pat mazāko prieku.
  - Ministrs nenoliedza, ka par jauno ceļu runāts jau pavasarī.

denial-noun
  | noliegums / noliegumu / noliegumi / nolieguma / noliegumā / noliegumiem / noliegumus / noliegumam
  | atspēkojum* / dementij* / dementēšan* / demente / dementi
  | (atsaukums / atspēkošan*) ..2 @claim / @claim atspēkošan*
  ! noliegum* ..2 (holokaust* / genocīd* / klimat* / partikul* / teikum*) / (holokaust* / genocīd* / klimata / dubult*) ..1 noliegum*
  ! (noliegum* / nolieguma) (fāz* / stadij* / posm* / zīme / zīmi)
  ! (tiesības / tiesību / tiesībām / pieprasa / pieprasīja / prasa / prasīja / vērsās) ..3 atspēkojum*
  ! (apstiprinājum* / apstiprinājuma) (vai / un / nedz) ..1 noliegum* / noliegum* (vai / un) apstiprinājum*
  ! (nav / nebija) ..4 (noliegum* / atspēkojum*)
  + Kuģniecība jau pēc stundas izplatīja noliegumu, bet akcijas turpināja kristies.
  + Laikraksts piektdien publicēja atspēkojumu, ko bija sagatavojusi pilsētas mēre.
  + Pietika ar vienu ziņas atspēkošanu vietējā radio, lai rindas pie bankas izklīstu.
  - Psiholoģe skaidroja, kāpēc sērojošie ilgi iestrēgst nolieguma fāzē.
  - Katram cilvēkam ir likumīgas tiesības prasīt atspēkojumu, atgādina juriste.
  - Autors par holokausta noliegumu saņēma bargu naudas sodu Vīnē.
  - Izmeklētāja lūdza apstiprinājumu vai noliegumu kāzu datumam baznīcas grāmatā.
  - No pārvaldnieka puses trešo dienu vēl nav nekāda nolieguma.

reject-claim
  | <@rej> ..3 (melus / apmelojumus / izdomājumus / insinuācijas / tenkas / melīg*)
  + «Stingri noraidu visus šos melus par mani,» raksta bijusī karaliene.
  | @accuse ..9 (atvaira / atvairīja / atvairot / atvairījis / atvairījusi)
  | <@rej> ..3 (vainu / līdzdalību / iesaisti / iesaistīšanos / jebkādu vainu / jebkādu saistību / jebkādu atbildību)
  | (vainu / līdzdalību / iesaisti / iesaistīšanos) ..6 <@rej>
  + Kritiku par sasaluma dienām bez apkures nama pārvaldnieks atvairīja ar smaidu.
  + Kuģa īpašnieki noraida vainu par noplūdi un pārmet ostai paviršību.
  + Savu līdzdalību sazvērestībā ģenerālis otrdien kara tiesā noraidīja.
  | <@rej> ..6 @accuse
  | <@rej> ..4 @thing
  | (@accuse / @thing) ..10 <@rej>
  | (tika / tiek) ..3 (kategoriski / stingri / asi / pilnībā) noraidīt*  @if(claim)
  | <(@rej / atvaira / atvairīja / atvairot / atvairījis)> ..4 (@accuse / kritik*)
  | (izkliedē / izkliedēja / izkliedējis / izkliedējusi / kliedē / kliedēja / kliedēt / kliedējis / kliedējusi / izkliedēt / kliedējot) ..4 (baumas / šaubas / aizdomas / tenkas / bažas / valodas / runas / minējumus)
  | (baumas / šaubas / aizdomas / tenkas / bažas / valodas / runas / minējumus) ..8 (izkliedē / izkliedēja / kliedēja / kliedē / izkliedējis / izkliedējusi)
  | (atmeta / atmet / atmetis / atmetusi / atmetot) ..3 (apgalvojum* / pārmetum* / apsūdzīb* / versij* / domu / tenkas / insinuācij* / teorij* / pieņēmum*)
  | (apgalvojum* / pārmetum* / apsūdzīb* / versiju / teoriju) ..6 (atmeta / atmetis / atmetusi)
  | nepiekrīt* ..2 (apsūdzīb* / pārmetum* / apgalvojum* / kritikai) / (apsūdzīb* / pārmetum* / apgalvojum*) ..5 nepiekrīt / (nepiekrita / nepiekrita) ..2 (apsūdzīb* / pārmetum* / apgalvojum*)
  | (noraida / noraidīja / noraidot) , ka
  ! @rej ..3 (piedāvājum* / likumprojekt* / apelācij* / sūdzīb* / lūgum* / prasīb* / plānu / plānus / līgum* / priekšlikum* / grozījum* / ierosinājum* / rezolūcij* / budžet* / ultimāt* / pieteikum* / kandidatūr* / iniciatīv* / projekt* / ideju / vīzas / vīzu / iespēju / pieprasījum* / uzaicinājum* / aicinājum* / protest* / palīdzību / kompromis* / vienošan* / petīcij* / pamier* / iesniegum*)
  ! (piedāvājum* / likumprojekt* / apelācij* / sūdzīb* / lūgum* / prasīb* / līgum* / priekšlikum* / grozījum* / ierosinājum* / rezolūcij* / budžet* / ultimāt* / pieteikum* / kandidatūr* / iniciatīv* / projekt* / pieprasījum* / uzaicinājum* / aicinājum* / protest* / petīcij* / plānu / plāns / ideju / ideja / apelāciju / iesniegum*) ..5 @rej
  ! (tiesa / tiesnes* / prokur*) ..3 @rej ..3 (apsūdzīb* / liecīb* / pierādījum*)
  ! (žūrij* / izdevniec* / izdevēj*) ..3 @rej ..4 (stāst* / rakst* / fotogrāf* / idej*)
  - Konkursa žūrija noraidīja desmit stāstus, jo tos bija rakstījis robots.
  ! (noraida / noraidīja) ..2 (no laukuma / no spēles / no ledus / spēlētāj*) / noraidīt* no
  + Pilsētas mērs strikti noraidīja pārmetumus, ka jaunais tilts celts radu uzņēmumam.
  + Ostas vadība noraida versiju, ka kuģis uzskrējis uz sēkļa miglā.
  + Baumas par drīzu apvienošanos abas augstskolas vakar vienbalsīgi noraidīja.
  + Ģenerālis lepni atvairīja visu opozīcijas kritiku par pārtikas iepirkumiem.
  + Slimnīcas vadītāja steidza kliedēt bažas, un vadītāja kliedēja baumas par reformu.
  + Šaubas par orķestra naudu diriģents izkliedēja pirmajā preses konferencē.
  + Treneris atmeta pieņēmumu, ka zaudējumā vainojams nogurums pēc lidojuma.
  + Šādas apsūdzības par kukuļiem bijušais tiesnesis nicīgi atmeta.
  + Aģentūras direktore nepiekrīt pārmetumiem par lēnu rīcību vētras laikā.
  + Premjers noraidīja, ka valdība slepus gatavotos paaugstināt nodokļus.
  + Informācija par robežas slēgšanu ir aplama, ministrijā tika kategoriski noraidīta jebkāda tāda ziņa.
  - Parlaments ar četru balsu pārsvaru noraidīja likumprojektu par bezmaksas transportu.
  - Piedāvājumu apvienot abas skolas vecāku padome noraidīja jau otro reizi.
  - Sociālais dienests noraidīja iesniegumu par malkas pabalstu, jo trūka paraksta.
  - Tiesa pilnībā noraidīja apsūdzības liecību par nakts notikumiem klubā.
  - Tiesnesis hokejistu noraidīja no laukuma, kad kauslis bija apturēts.

refute
  ! (pētījum* / zinātnisk* / zinātniski / metod* / uzskat* / mīt* / teorij* / hipotēz*) ..10 (atspēkots / atspēkota / atspēkoti / atspēkotas)
  ! (sen / zinātniski / jau sen) ..1 (atspēkots / atspēkota / atspēkoti / atspēkotas)
  - Raksts, kas gliemežus saistīja ar mūžīgu jaunību, jau sen atspēkots.
  - Pētījums par zirnekļu un pūču miegu žurnālā vēlāk ticis atspēkots.
  | @ref
  | (apgāž / apgāza / apgāzt / apgāzis / apgāzusi / apgāzuši / apgāžot / apgāztas / apgāzta / apgāzts) ..4 (@thing / @accuse / mīts / mīta / mītu / mīti / mītus / mītiem / mītam)
  | (@thing / @accuse) ..9 (apgāž / apgāza / apgāzt / apgāzis / apgāzusi / apgāzuši / apgāztas / apgāzta)
  | (pierāda / pierādīja / apliecina / apliecināja / liecina / liecināja / pierādījis) ..2 (pretējo / pretēju)
  | (pielika / pieliek / pielikt) ..1 punktu ..2 (baumām / tenkām / spekulācijām / minējumiem / runām)
  | (sagrauj / sagrāva / sagrāvis / sagrāvusi) ..3 (apsūdzīb* / versij* / apgalvojum* / argument*)
  ! (mīts / mīta / mītu / mīti / mītus / mītiem / mītam / stereotip* / teorij* / hipotēz* / māņticīb*) ..8 (@ref / apgāž / apgāza)
  ! (@ref / apgāž / apgāza / apgāzt) ..3 (mīts / mīta / mītu / mīti / mītus / mītiem / mītam / stereotip* / teorij* / hipotēz*)
  ! (pētījum* / zinātnie* / pētnie* / analīz* / ekspertīz* / faktu pārbaud* / eksperti) ..5 @ref
  ! (grūti / neiespējami / nevar / nevarēja / nav iespējams) ..3 (atspēkot / apgāzt)
  ! (apstiprināt / apstiprina) (vai / un) (atspēkot / apgāzt)
  ! @ref ..3 (uzbrukum* / metien* / sitien* / pretuzbrukum* / raidījum* / gājien*)
  - Zviedru dubultspēle atspēkoja visus raidījumus un setu uzvarēja sausā.
  + Degvielas uzņēmums atspēkoja sociālajos tīklos izplatīto ziņu par cenu kāpumu.
  + Jau no rīta treneris intervijā apgāza runas par vārtsarga pāriešanu.
  + Spekulācijas par aktiera slimību viņa sieva apgāza jau nākamajā dienā.
  + Advokāts pilnīgi pierādīja pretējo, lai gan tiesnese viņu divreiz pārtrauca.
  + Dziedātāja ar vienu fotogrāfiju pielika punktu baumām par šķiršanos.
  + Aizstāvības liecinieks tiesā sagrāva apsūdzību par naktī redzēto mašīnu.
  - Pētījums par gliemežiem atspēkoja senu teoriju par jūras izcelsmi.
  - Stereotipu par slaveno akmeni vietējā muzeja gide maigi atspēkoja.
  - Zinātnieki jau pirms gadiem atspēkoja domu, ka māls ārstē.
  - Aprēķins bija tik kārtīgs, ka to būtu grūti atspēkot.
  - Vēstniecība vēl nedēļu gatavojās apstiprināt vai atspēkot kora ierašanos.

dispute
  | <(apstrīd / apstrīdēja / apstrīdējis / apstrīdējusi / apstrīdējuši / apstrīdot / apstrīdēt / apstrīdēta / apstrīdēti)> ..4 (@thing / faktu / faktus / aprēķin* / interpretācij* / apsūdzīb* / pārmetum* / skaitļus)
  | (@thing / aprēķin* / faktu / faktus / apsūdzīb*) ..6 <(apstrīd / apstrīdēja / apstrīdējis / apstrīdējusi / apstrīdējuši)>
  | (apstrīd / apstrīdēja / apstrīdot) , ka
  | <(nepiekrīt / nepiekrita / nepiekritusi / nepiekritis)> ..3 (apgalvojum* / versijai / vērtējum* / secinājum* / domai / viedoklim / aprēķin*)
  | (nepiekrīt / nepiekrita) , ka            @weak(unless claim)
  | (uzstāj / uzstāja / turas / turējās) ..2 (pie / uz) ..2 (citas / savas) versijas
  ! (apstrīd / apstrīdēja / apstrīdējis / apstrīdējusi / apstrīdēt) ..4 (tiesā / lēmum* / spriedum* / sod* / iepirkum* / konkurs* / testament* / atlaišan* / rezultātus tiesā)
  ! (lēmum* / spriedum* / sod* / iepirkum*) ..6 apstrīd*
  + Apsardzes vadītājs apstrīd apgalvojumu, ka vārti naktī bijuši vaļā.
  + Zaudējuma aprēķinus zemnieki sapulcē asi apstrīdēja un rādīja savas tabulas.
  + Arodbiedrība apstrīd, ka darbinieki būtu kavējuši kravas laišanu krastā.
  + Kuģa kapteinis nepiekrita sākotnējam komisijas secinājumam par nogurumu.
  + Bērnudārza vadītāja nepiekrīt, ka apgalvojumos par zupas kvalitāti būtu graudiņš loģikas.
  + Saimnieks vēl tiesā turējās pie savas versijas par nozagto kombainu.
  - Uzņēmēja tiesā apstrīdēja lēmumu par sodu un iesniedza jaunus dokumentus.
  - Kur noticis negadījums, spriedumu par atlīdzību pārvadātājs vēl apstrīdēs.

contradict
  | (pretrunā / pretrunās) ar ..4 (@claim / stāstīto / teikto / solīt* / apgalvoto / oficiāl*)
  | (runā pretī / runāja pretī / pretrunā) ..3 (@claim / versijai / apgalvojum*)
  | (@claim / teikt*) ..3 (ir / nonāk / bija / nonāca) pretrunā
  | <(nesakrīt / nesaskan / nesakrita / nesaskanēja)> ..2 ar ..4 (versij* / liecīb* / apgalvojum* / stāstīt* / teikt* / paziņojum*)
  | pretrunīg* (liecīb* / ziņas / ziņu / informācij*)   @weak
  ! pretrunā ..3 (likum* / satversm* / konstitūcij* / statūt* / noteikum* / morāl*)
  ! (likum* / satversm* / konstitūcij*) ..3 pretrunā
  + Lakonisks policijas paziņojums ir pretrunā ar liecinieku stāstīto par šāvieniem.
  + Termometra rādījumi runā pretī uzņēmuma apgalvojumiem par siltām klasēm.
  + Kapteiņa vārdi nonāk pretrunā ar kuģa žurnālā rakstīto piezīmi.
  + Bocmaņa stāsts nesaskan ar oficiālo versiju par notikumiem uz klāja.
  + No pierobežas pienāca pretrunīgas ziņas par bēgļu skaitu un vajadzībām.
  - Juristi uzskata par skaidru, ka reklāma fasādē ir pretrunā likumam.
  - Jaunais likums esot pretrunā, tas nonāk, savukārt, Satversmes simtajam pantam pretrunā.

hit-back
  | <(nosodīja / nosoda / nosodot / kritizēja / asi kritizēja / sašutis / sašutusi / sašutuši)> ..5 (apsūdzīb* / insinuācij* / apmelojum* / nepaties* / apvainojum* / melīg* / meliem / melus / tenkas)
  | (atsit / atsita / atsitot) ..3 (@accuse / kritik*)
  | (asi / dusmīgi / sašutusi / sašutis / nikni / skarbi / aizkaitināti) (atbildēja / reaģēja / atcirta / vērsās) ..2 (uz / pret) ..3 (@accuse / kritik* / melīg* / bīstam*)
  | (atbildēja / reaģēja / atcirta) ..1 uz ..3 (apsūdzīb* / pārmetum* / insinuācij*)         @weak
  | (norobežojas / norobežojās / norobežojusies / norobežojies / distancējas / distancējās / distancējies / distancējusies) ..1 no ..5 (@claim / @accuse / vārdiem / citāt* / teikt*)
  | (aizstāvas / aizstāvējās) ..2 pret ..3 (@accuse / pārmetum*)
  | (iebilst / iebilda / iebildis / iebildusi / iebilduši) pret ..4 (rakstīto / teikto / stāstīto / izskanējušo / apgalvojum* / pārmetum* / apsūdzīb* / insinuācij* / aizdom* / versij*)
  | vēršas pret ..3 (meliem / apmelojum*) / asi vēršas pret
  ! neatbild* ..3 (apsūdzīb* / pārmetum*)
  + Rektors sašutis par studentu avīzē publicētajiem apmelojumiem un draud ar tiesu.
  + Klubs atsita apsūdzības par nesamaksātām algām un parādīja bankas izrakstus.
  + Mērs dusmīgi atbildēja uz pārmetumiem par izcirstajām liepām parkā.
  + Uzņēmuma vadītāja atbildēja uz apsūdzībām ar garu vēstuli avīzei.
  + Partija norobežojas no biedra izteikumiem, ko rādīja vakara ziņās.
  + Arodskola iebilda pret pārmetumiem, ka audzēkņi dzīvojot aukstās istabās.
  + Deputāte aizstāvējās pret skarbiem pārmetumiem par sievas darbavietu ministrijā.
  + Pareizticīgo draudze asi vēršas pret jauno mācītāju un viņa padomniekiem.
  - Maiznieku ģilde joprojām neatbildēja uz pārmetumiem par maizes cenām.

call-untrue
  | <(uzskata / uzskatīja)> ..2 (to / tos / tās / prasību / prasības) ..2 par ..2 @lies
  | <@call> ..8 par ..3 (pīli / pīlēm / avīžpīl*)
  | bažas ..4 <@call> ..2 par ..2 (@silly / nepamatot*)
  + Kuģu būvētava prasību neatzīst un uzskata to par nepamatotu.
  + Galma sekretariāts ziņu par karalienes slimību nosauca par kārtējo pīli.
  + Aizsardzības iestādes bažas par dambja drošību dēvē par pārspīlētām.
  | <@call> ..8 par ..3 (sagrozīšan* / sagrozījum* / nepatiesību / sagrozījumu)
  + Maestro šo recenziju nodēvēja par apzinātu faktu sagrozīšanu.
  ! (savu / savus / savas / sevi) ..3 (dēvē / sauc / nosauca / nodēvēja / sauca / dēvēja) ..4 par
  - Stikla pūtējs savus traukus dēvē par fantāzijām un sapņiem.
  | <(tie / tas / tā) (ir / bija / esot) ..2 (viltojum* / inscenējum* / dezinformācij* / montāž* / safabricēt*)> ..6 (@say / komentēja / komentē)
  | <@call> ..8 par ..1 (mītu / mītiem / viltojumu / viltojumiem / dezinformāciju)
  ! (vēsturniek* / ekspert* / pētniek* / zinātniek* / faktu) ..9 @call ..8 par ..1 (mītu / mītiem / viltojumu / viltojumiem)
  + Tas ir rupjš viltojums, par pavēli noteica flotes štāba priekšnieks.
  + Ministrija ziņojumus par sērgu cūku fermās dēvē par mītiem.
  - Vēsturnieki stāstu par apslēpto tuneli zem pils sauc par mītu.
  | <(apsūdzīb* / pārmetum*) ..7 (ir / esot) ..2 (nepamatot* / meli / melīg* / izdomājum* / izdomāt* / absurd* / safabricēt* / nepaties* / apmelojum* / muļķīb*)>
  | <(kādas / šādas / tādas / kārtējās / pilnīgas) ..1 (muļķības / blēņas / nejēdzības)>   @if(quoted)
  | <par (muļķībām / kādām muļķībām / blēņām)> ..2 (runā* / jautā* / prasā*)   @if(quoted)
  | <('Muļķības' / 'Blēņas' / 'Murgi' / 'Absurds' / 'Nonsenss' / 'Meli')> ,    @if(quoted)
  | (ziņas / ziņa / baumas / runas) ..6 (ir / esot) <(pīle / avīžpīle / izdomājums / meli / muļķības)>
  ! (tiesa / tiesnes* / tiesībsarg* / revident* / auditor* / ekspert* / pētniek* / pētījum* / ekspertīz* / pārbaud* / inspekcij*) ..9 (apsūdzīb* / pārmetum*) ..7 (ir / esot)
  + Rietumu pārmetumi par ostas bloķēšanu ir nepamatoti un naidīgi, vēstīja Fudžeiras emīra galms.
  + «Kādas muļķības, mani tovakar neviens uz jahtas nav redzējis,» iesmējās dziedātājs.
  + «Ko tu par muļķībām runā,» reportierim atmeta bijušais bankas akcionārs.
  + «Murgi, šādu līgumu neviens nav pat sapņojis,» noteica ostas valdes locekle.
  + Galma sekretārs: runas par troņmantnieka izsūtīšanu ir muļķības.
  - Revidenti pārbaudē konstatēja, ka pārmetumi grāmatvedei ir nepamatoti un lieta slēdzama.
  - Vecmāmiņa teica, ka bērni pa vasaru sadarījuši gan muļķības, gan labus darbus.
  | <@call> ..8 par ..2 @lies
  | par ..3 @lies ..3 <@call>
  | <(uzskata / uzskatīja / uzskatu / @call)> ..6 (@accuse / @thing) ..6 par ..2 (@lies / @silly)
  | (@accuse / @thing) ..9 <(uzskata / uzskatīja / @call)> ..3 par ..2 (@silly / @lies)
  | (@accuse / @thing) ..9 par ..2 (@silly / @lies) ..2 <(uzskata / uzskatīja / uzskatu / @call)>
  | <(uzskata / uzskatīja / @call) ..3 par ..2 @silly> ..5 (@accuse / @thing)
  | <(@call / uzskata)> ..4 (lietu / apsūdzību / apsūdzības / tiesāšanu / procesu / izmeklēšanu) ..4 par ..2 (politisk* / atriebīb* / vajāšan* / izrēķināšan* / raganu)
  | <(tie / tas / tā / šīs / šie / šis / viss) ..6 (meli / izdomājum* / apmelojum* / blēņas / pasakas / muļķīb* / absurd* / safabricēt* / nepaties*)> ..8 @say
  | <(apgalvojum* / apsūdzīb* / pārmetum* / ziņas) ..6 (meli / nepaties* / nepamatot* / absurd* / izdomājum* / apmelojum* / muļķīb*)> ..5 @say    @if(quoted)
  | meli , meli
  | <(tie / tas / tā) (ir / bija) ..2 (meli / melus / izdomājum* / apmelojum* / blēņas / muļķīb* / nonsenss / murgi)>      @if(quoted)
  | @say ..4 , ka ..3 <(tie / tas / tā / šīs / šie / apsūdzības / pārmetumi / apgalvojumi / ziņas / baumas / informācija) ..6 (meli / izdomājum* / apmelojum* / nepamatot* / nepaties* / absurd* / muļķīb* / safabricēt*)>
  | (šis / tas / šīs / šie) ..3 apgalvojum* ..2 ir ..2 (nepaties* / meli / absurd*)     @if(quoted)
  ! (ekspert* / zinātniek* / zinātniec* / pētniek* / pētniec* / auditor* / revident* / komisij* / analītiķ* / faktu pārbaudītāj* / vēsturniek* / tiesībsarg* / patērētāj* / tiesa / inspekcij* / ombud* / pētījum*) ..9 (@call / uzskata / uzskatīja) ..9 par
  ! @call ..8 par ..3 meli
  - Arodbiedrība ministru atklāti dēvē par meli un prasa viņa demisiju.
  ! @call ..2 (dēlu / meitu / bērnu / filmu / romānu / grāmatu / grupu / ansambli) ..5 par
  + Ražotāja pārstāve rakstu nodēvēja par klajiem meliem un solīja tiesu.
  + Par izdomājumu režisors nosauca arī stāstu par salauzto kameru.
  + Diplomāts uzskata šādas apsūdzības par absurdām, jo tovakar bija Tallinā.
  + Versiju par sabotāžu dzelzceļa vadība nodēvēja par smieklīgu un kaitīgu.
  + Versiju par nepareizu sarkano signālu dispečers par muļķīgu uzskata.
  + Ministre nosauca par smieklīgām tenkas, ka birojā dzīvo divi papagaiļi.
  + Oligarha advokāti sauc visu procesu par politisku izrēķināšanos ar sāncensi.
  + «Tie ir klaji meli no sākuma līdz galam,» sacīja ostas pārvaldnieks.
  + «Tie ir rupji apmelojumi, un es par katru vārdu prasīšu atbildi, kad atgriezīšos no Briseles,» uz kāpnēm izmeta eiroparlamentāriete.
  + «Pārmetumi ir nepamatoti un aizskaroši visam kolektīvam,» uzsvēra skolas direktore.
  + Meli, meli un vēlreiz meli, par rakstu teica aizkaitinātais ministrs.
  + Vadītājs uzsvēra, ka šīs apsūdzības ir pilnīgi nepamatotas un aizvainojošas.
  + «Šis draudīgais apgalvojums ir absolūti nepatiess!» laikrakstam iesauca fabrikas īpašnieks.
  - Zinātnieki apgalvojumus par ārstniecisko mālu sauc par absurdiem, kaut jautriem.
  - Auditori jau pērn pārskatu uzskatīja par maldinošu un atdeva labošanai.
  - Pāris nosauca dēlu pasaku varoņa vārdā par Kurbadu un nopirka zirgu.

contrary-to
  | pretēji ..3 (paustajam / teiktajam / vēstītajam / izplatītajam / sacītajam / stāstītajam)
  + Pretēji arodbiedrības paustajam, dzirnavas turpinās malt arī nākamajā gadā.
  | pretēji ..2 (izskanējuš* / rakstītajam / apgalvotajam / ziņotajam / dzirdētajam)
  | (pretēji / par spīti / neraugoties uz / neskatoties uz) ..3 (apgalvojum* / ziņojum* / ziņām / baumām / solījum* / apgalvot* / rakstīt* / teikt* / paziņojum* / preses / mediju / izplatīt*)
  | (lai ko / lai kā / lai ar ko) ..3 (rakstītu / apgalvotu / runātu / teiktu / stāstītu)
  + Pretēji preses ziņām, vēstnieks no amata šonedēļ nekur nepazudīs.
  + Pretēji medijos izskanējušajam, prāmis uz Roņu salu kursēs arī rudenī.
  + Lai ko rakstītu avīzes, klubs spēlētāju ziemā nepārdos, teica prezidents.

no-truth
  | bažām ..5 <(nav / nebija) ..3 pamata> / <(nav / nebija) ..3 pamata> ..2 (bažām / bažīties / satraukumam)     @unless(own)
  | <(nav / nebija) ..3 pamata> (runāt / apgalvot / uzskatīt / domāt) ..1 (par / ka)     @unless(own)
  + Bažām par dzeramo ūdeni nav nekāda pamata, iedzīvotājus mierināja ūdensvada inženiere.
  + «Nav ne mazākā pamata runāt par algu samazināšanu,» uzsvēra rūpnīcas direktors.
  - Ārsts mazuli apskatīja, un vecākiem vairs nebija nekāda pamata bažīties.
  | (nav / nebija) ..6 (patiesības / taisnības)
  | <(nav / nebija) ..4 (nieka / kripatas / graudiņa / kripatiņas / grama / pilītes / kapeikas / vārda / kripata / drusku) ..1 (patiesības / taisnības)>
  | (ne vārda / ne kripatas / ne graudiņa / ne grama) (patiesības / taisnības)
  | <(nav / nebija) ..3 (pamata / seguma)> ..4 (apgalvojum* / apsūdzīb* / pārmetum* / baumām / ziņām / aizdomām / runām / spekulācijām)     @unless(own)
  | (apgalvojum* / apsūdzīb* / pārmetum* / baumām / ziņām / aizdomām / runām / spekulācijām) ..6 <(nav / nebija) ..3 (pamata / seguma)>     @unless(own)
  | nekā tamlīdzīga / nekas tamlīdzīgs / (nekas / nekā) ..1 (līdzīgs / līdzīga / tāds / tāda) ..3 (nav bijis / nav noticis / neesmu / nebija / nav)
  | nav ..3 nekā kopīga ar ..1 (patiesību / īstenību / realitāti)
  | (tālu / tāls / tāla / tāli) no patiesības / tieši otrādi   @if(claim)
  ! (nav / nebija) ..2 taisnības ..1 (ne / tiesā / pasaulē)
  ! nekā tamlīdzīga ..4 (redzē* / atcer* / neatcer* / neredz* / piedzīv* / vēl / agrāk)
  + Mediju stāstā par parādiem nav ne kripatas patiesības, atbildēja kluba grāmatvede.
  + Baumās par slepenajām kāzām nebija nekādas patiesības, pasmējās aktrises māsa.
  + Nekā tamlīdzīga uz mūsu kuģa nav noticis, sašuta kapteinis.
  + Tam visam nav pilnīgi nekā kopīga ar patiesību, rakstīja advokāts.
  + Šis stāsts par pazudušo zeltu ir ļoti tālu no patiesības.
  + Baumām par ostas pārdošanu nav nekāda seguma, sacīja ostas kapteine.
  + «Nav ne mazākā pamata šādām aizdomām,» žurnālistiem noteica notāra palīgs.
  - Lauku sievietēm smagos gados vairs nebija taisnības ne tiesā, ne pagastā.
  - Nekā tamlīdzīga vecie ļaudis neatceras: krusa sasita visus vīnogulājus.

not-true
  | (tas / tā / tās / tie) ..2 (nav / nebija) ..1 (taisnība / tiesa / patiesība)
  | (tā / tas) ..1 (nav / nebija) [vispār / gluži]               @if(claim) @weak(if own)
  | (nav / nebija) (taisnība / tiesa / patiesība)
  | (nav / nebija) ..1 (taisnība / tiesa / patiesi / patiesas / patiess / patiesa) , ka
  | neatbilst* ..2 (patiesībai / īstenībai / realitātei / faktiem / taisnībai)            @weak(if own)
  | (patiesībai / īstenībai / realitātei) ..4 neatbilst*                    @weak(if own)
  | (tas / tā / viss / tie / šīs / tās) ..3 (nepatiesība / nepatiesi / nepatiesas / nepatiess)                   @if(quoted)
  | (apsūdzīb* / apgalvojum* / pārmetum* / ziņas / informācija) ..3 (nav / nebija) (paties* / taisn* / pamatot*)
  ! (neatbilst* ..2 (patiesībai / īstenībai / realitātei / faktiem) / (patiesībai / īstenībai / realitātei) ..4 neatbilst*) , (secina / secināja / secinājuši / konstatē / konstatēja / atklāja)
  - Gada pārskatā uzrādītā peļņa neatbilst faktiem, secināja zvērināta auditore no Rēzeknes.
  ! tā nav ..2 (tikai / viegli / vienmēr / bijis / pirmā / pirmo / vienīg* / problēma / daudz / slikti / vienkārš* / nejaušība / vairs / jā*) / (tā / tas) nav ..3 (pirm* / vienīg* / tikai / tik / vien / nekas / viegl* / jauns / jauna / slikt* / vairs / problēm* / nejauš* / pieņem*)
  + «Tā nav taisnība, naudu saņēma visi darbinieki,» atcirta fabrikas direktors.
  + «Šādas runas ir dzirdētas, bet apgalvojums ir aplams, tā nav,» sacīja treneris.
  + Nav taisnība, ka skolu slēdz, vecākiem apgalvoja direktores vietnieks.
  + Preses sekretāre norādīja, ka raksta saturs neatbilst patiesībai nevienā rindā.
  + Patiesībai šīs ziņas par prāmi neatbilst, paziņoja kuģniecības pārstāve.
  + «Viss avīzē rakstītais ir nepatiesi,» kategoriski iebilda muzeja direktors.
  + Apsūdzības nav pamatotas nevienā punktā, tiesai klāstīja jaunais advokāts.
  ! šī ..1 nav tiesa / (nav / nebija) tiesa ..1 , (kas / kura / kurā / kuru)
  - Šķīrējtiesas telpa nav tiesa, kurā bērniem jāsēž uz cietiem soliem.
  - Cept maizi mājās nepavisam nav grūti, jo tā nav viegla māksla.
  - Šī nav pirmā reize, kad ziņas par pastnieku apceļo novadu, tas nav nekas jauns.

did-not-happen
  ! nē , ..4 (neesmu / neesam) ..2 (vēl / izlēm* / domāj* / bijis / bijusi / lasīj* / ēdis / redzēj* / nolēm* / skatīj* / pieradis / pieradusi)
  - «Nē, neesmu vēl nolēmusi, kur studēšu rudenī,» skolā stāstīja olimpiete.
  | <(neesot / nav / nebija) ..2 (nekādu / ne mazāko / nekādas / ne mazākās) ..1 (domstarpīb* / spiedien* / plān* / nesaskaņ* / konflikt* / krīz* / nodom* / iecer*)>    @unless(own)
  | <(nekādu / nekādas / ne mazāko) ..1 (domstarpīb* / spiedien* / nesaskaņ* / konflikt* / nodom*) ..3 (neesot / nav / nebija)>    @unless(own)
  + Orķestrī neesot ne mazāko domstarpību, žurnālistus pārliecināja diriģente.
  + «Starp mums nekādu nesaskaņu nav,» sacīja trenere pēc aizvērtām durvīm.
  | <nē , (mēs / es) ..1 (neplāno* / negatavo* / negras* / netaisā* / nedomā*)>   @if(quoted)
  + «Nē, mēs negatavojam nekādus uzbrukumus,» televīzijā sacīja junta galva.
  | (@crime / laupīšan* / tikšanās / saruna / sarunas / noziegums / incidents / darījums / balsojums / tikšanos) ..4 <nekad ..1 (nav notic* / nav notik* / nenotika / nav bijis / nav bijusi / nav bijuši)>
  | <nē , ..6 (nav / neesmu / nebija / neesam)>    @if(quoted)
  | <(nekād* / nevien*) ..2 (@crime / pārkāpum* / manipulācij* / korupcij* / vardarbīb* / cenzūr* / diskriminācij* / vajāšan* / atmazgāšan* / noplūd* / slepen* / afēr* / parād*) ..3 (nav bijis / nav bijuši / nav bijusi / nav bijušas / nav notik* / nenotika / nenotiek / nepastāv / neesot / nav konstatēt*)>   @weak(if own)
  ! (glābēj* / policij* / dienests / inspekcij* / komisij* / novērotāj* / revident* / auditor*) ..9 (nekād* / nevien*) ..2 pārkāpum* ..3 nav konstatēt*
  + Advokāte uzsver, ka šī laupīšana pie bankas nekad nav notikusi.
  + «Nē, šādas sarunas ar viņiem man nav bijušas,» uz jautājumu par padošanos atteica ģenerālis.
  + Nekādas nodokļu krāpšanas uzņēmumā nav bijis, sacīja vīna darītavas mantinieks.
  - Dienests ziņo, ka regates laikā nekādu pārkāpumu uz ūdens nav konstatēts.
  | (nekas / nekā) (tāds / tāda / tamlīdzīgs / tamlīdzīga / līdzīgs) ..3 (nav / nenotika / nebija / netika / neesam / neesmu / nenotiek / neeksistē)
  | (tāda / tādas / tādu / tāds / tādi) ..1 [nekad / vispār / vienkārši] ..1 (nav bijis / nav bijusi / nav bijuši / nebija / nav notik* / neeksistē / nepastāv / nav)                              @weak(unless accusation)
  | (tas / tā) ..1 [nekad / vispār] (nenotika / nav noticis / nav noticis / nebija) @if(quoted) @weak(unless accusation)
  | , ka ..1 tas (nenotika / nav noticis)
  | ne par kādu ..3 (nav / nevar būt / nav bijis / nebija) ..1 run* / ne par kād* ..4 (nevar būt runas / nav runa / netika runāts) / par to nav ne runas
  | <(nekād* / nevien*) ..2 (sarun* / spiedien* / vienošan* / tikšan* / pavēl* / līgum* / kukuļ* / maksājum* / kontakt*) ..3 (nav bijis / nav bijuši / nav bijušas / nebija / nav notik* / nenotika / nenotiek / nepastāv / netiek / nav / netika)>   @weak(if own)
  | (nav / nebija) ..2 (bijis / bijušas / bijuši / bijusi / notikušas / notikuši) ..2 nekād* ..2 (sarun* / spiedien* / vienošan* / tikšan* / pavēl* / līgum* / kukuļ* / maksājum* / kontakt*)
  | (nebija / nav) ..1 nekād* ..2 (sarun* / spiedien* / vienošan* / tikšan* / pavēl* / kukuļ* / kontakt*)     @weak(if own)
  | nav nekā tāda / nekā tāda nav
  | par ..8 nav ne runas / nav ne runas par
  ! (tāda / tādas / tādi / tāds) ..4 (nav / nebija) ..4 (kopš / gad* / vēl / desmit* / ilgi / redzē* / pieredz*)
  + «Nekas tāds mūsu skolā nav noticis,» vecākiem uzsvēra direktore Ozola.
  + «Tas nekad nenotika, un apsūdzība ir viltus,» atcirta advokāte.
  + Liecinieks ir drošs, ka tas nenotika, jo vārti bija slēgti.
  + Ne par kādu slepenu darījumu nevar būt runas, paziņoja bankas pārstāve.
  + Pēc ministra teiktā, nekādas sarunas ar nemierniekiem nav notikušas.
  + Ar piegādātājiem nav bijušas nekādas vienošanās, sacīja slimnīcas jurists.
  + Spēles tiesnesis paskaidroja, ka nebija nekāda spiediena no kluba puses.
  + Kanclers par slepeno kontu atbildēja īsi: nav nekā tāda.
  + Par skolas slēgšanu pie ezera nav ne runas, mierināja pagasta vecākā.
  + Klubs uzsvēra, ka ar zviedriem par vārtsargu nekādas sarunas nenotiek.
  + Šādas apsūdzības dzirdam pirmoreiz, tāda līguma nav, rakstīja ostas jurists.
  - Tāda sausuma Zemgalē vēl nekad nebija pieredzēts kopš kara gadiem.
  - Tādas nebija piedzīvotas kopš bērnības, par spīti baumām par siltu ziemu.

never-did
  | nekad ..1 (neesmu / neesam) ar ..3 (strādāj* / sarunāj* / sadarboj* / tirgoj* / kontaktēj* / sazināj* / runāj*)    @if(quoted)
  | (viņu / viņus / cilvēku / kungu / uzņēmēju / vīrieti / sievieti) ..2 <(nepazīstu / nepazīstam)>    @if(quoted)
  + «Es šo kungu nepazīstu,» pratinātājai atkārtoja galerijas vadītāja.
  + «Nekad neesam ar šādiem ļaudīm tirgojušies,» sacīja ieroču veikala saimnieks.
  | (nekād* / nekad / neko / nevien*) ..6 (neesmu / neesam) ..3 @sin
  + Bijušais premjers: nekādu villu Nicā no šī uzņēmēja neesmu saņēmis.
  | (manas / mūsu) vainas ..2 (nav / neesot) / (nav / neesot) ..1 (mana / mūsu / manas) (vaina / vainas)   @unless(own)
  + «Manas vainas šajā avārijā nav, sliedes bija apledojušas,» teica mašīnists.
  | (neko tādu / neko tamlīdzīgu / nekā tāda / ko tādu / neko līdzīgu) ..3 (neesot / nav / neesmu / neesam) ..2 (teic* / teik* / darīj* / izdarīj* / sacīj* / solīj* / apsolīj* / rakstīj* / parakstīj* / saņēm* / prasīj* / izteic* / izteik* / pieļāv*)
  | (neesot / nav / neesmu / neesam) ..1 (teicis / teikusi / teikuši / darījis / darījusi / darījuši / sacījis / sacījusi / izdarījis / izdarījusi) ..1 (neko tādu / neko tamlīdzīgu / nekā tāda)
  | (neviens cents / ne centa / ne cents / ne santīms / ne santīma / neviens eiro / nevienu centu / nevienu eiro / ne kapeikas) ..8 (nav / neesmu / neesam / neesot / neņēma / neņēmu / nesaņēma / nesaņēmu)    @weak(if own)
  ! (nekad / vēl / nekad vēl) ..2 (neesmu / neesam) ..1 (priecāj* / jutis / jutusi / jutušies / juties / jutusies / bijis / bijusi / bijuši / piedzīvoj* / spēlēj* / domāj* / cerēj* / gribēj* / sapņoj* / iedomāj* / uzvarēj* / padev* / nožēloj* / mīlēj* / zaudēj* / skrēj* / startēj* / lasīj* / mācīj* / strādāj* / dzīvoj* / brauc* / ceļoj* / kāp* / raudāj* / baidīj* / mēģināj* / ēdis / ēdusi / gulēj* / peldēj* / smēj*)
  ! (neesmu / neesam) ..2 saņēm* ..2 (tik / tād* / dāvan* / ziedus / vēstul* / apbalvojum*)
  + Treneris iebilst, ka neko tādu pusaudžiem ģērbtuvē neesot teicis.
  + Ministre atkārto, ka nav teikusi neko tamlīdzīgu par pensionāriem.
  + Neviens cents no ziedojumiem vadītājas kontā nav nonācis, zvēr fonda grāmatvedis.
  - «Nekad neesmu jutusies tik viegla kā šajā laivā,» teica airētāja.
  - «Neesam saņēmuši tik daudz ziedu visā mūžā,» priecājās zelta kāzu pāris.
  | (neesmu / neesam) ..4 (@sin / nevienu / nekad / nevienam)   @if(quoted)
  | (nekad / ne reizi / nekad mūžā / nekad dzīvē) ..2 (neesmu / neesam) ..4 @sin
  | (es / mēs) ..2 (to / nevienu / neko / viņu / tādu / tos / neko tādu) ..1 (neizdarīj* / nedarīj* / nenogalināj* / neņēm* / nezag* / nenozag* / nesit* / nesitu / neaiztik* / nepārdev* / neteic* / nedev* / neparakstīj* / nepavēlēj* / nelūdz* / nenopludinā* / nepazīst* / nepazīstu / neatteic*)
  | (neko / nekad / nevienu / nevienam) ..3 (neesmu / neesam / nezagu / nenozagu / neizdarīju / nedarīju / nemaksāju / nesolīju / neņēmu / neslēpu / nepārkāpu / nemeloju / nekrāpu / neslēpām / neņēmām / nepārkāpām / nemaksājām / nesolījām)   @if(quoted)
  | (es / mēs) ..1 (neslēpu / neslēpām / nezagu / nezagām / nepārkāpu / nepārkāpām / nemeloju / nemelojām / nenopludināju / nekrāpu / nekrāpām / nesitu / nesitām / nešāvu / nešāvām / nepiekukuļoj* / nespiegoj* / neuzbruku / neuzbrukām / nenogalināju / neatteicos / neviltoju / neviltojām / nelietoju / nelietojām)
  | to (neesmu / neesam) ..1 (darījis / darījusi / darījuši / izdarījis / izdarījusi / izdarījuši / teicis / teikusi / teikuši / parakstījis / parakstījusi / rakstījis / rakstījusi)
  + «Mēs to neesam rakstījuši, mēs to neesam teikuši,» iebilda skolēni.
  | (neesmu / neesam) ..1 (to / nekā tāda / neko tādu / neko sliktu / neko ļaunu / neko nelikumīgu) ..1 (darījis / darījusi / darījuši / teicis / teikusi / teikuši / izdarījis / izdarījusi)
  | (es / mēs) ..2 (neesmu / neesam) ..3 (nozadz* / nozagusi / nozagis / nozaguši / nogalināj* / pārkāp* / krāp* / sitis / situsi / nopludināj* / viltoj* / melojis / melojusi / lietojis / lietojusi / saņēmis / saņēmusi / maksājis / maksājusi / maksājuši)
  | neviens no mums ..3 (nav / neesam) / (mūsu / mani) ..2 (karavīri / darbinieki / cilvēki / policisti / spēki / ārsti / ļaudis) ..2 (nav / nebija / ne*) ..3 @sin    @if(quoted)
  | nekad mūžā (neesmu / neesam)
  ! (neesmu / neesam) ..3 (dzirdē* / redzē* / saticis / satikusi / ēdis / ēdusi) ..3 (skaist* / tik / tāda / tādu / tādas / tādus / labāk* / kaut ko)
  ! (nekad / vēl) ..2 (neesmu / neesam) ..2 (slēp* / runāj*) ..3 (prieku / valod* / uzskat* / politik* / mīlestīb* / publiski)
  ! (neesmu / neesam) ..1 (bijis / bijusi / bijuši) ..3 (ārzem* / itālij* / jūr* / tur / tik / teātr* / kalnos)
  + «Neesmu nevienam maksājis par balsīm un netaisos to sākt,» sacīja kandidāts.
  + «Nekad neesmu spiegojis pret savu valsti,» tiesā atkārtoja bijušais pulkvedis.
  + «Es to neizdarīju, un īstais vaininieks joprojām ir brīvībā,» apsūdzētais čukstēja.
  + «Mēs neslēpām ziedojumus no revidentiem,» uzsvēra fonda valdes priekšsēde.
  + «Nevienu cilvēku mūžā es nekad neesmu pametis nelaimē,» atcirta kapteinis.
  + «Neesmu neko nelikumīgu darījis,» policistiem atkārtoja noliktavas pārzinis.
  + «Es neesmu nozadzis ne centa no draudzes kases,» zvērēja bijušais kasieris.
  + «Neviens no mums nav tai naktī izgājis no kazarmām,» atbildēja seržants.
  + «Nekad mūžā neesam tirgojuši sapelējušu maizi,» iesaucās ceptuves saimniece.
  - «Neesmu redzējis tik skaistu rudeni,» stāstīja mežsargs no Gaujas krastiem.
  - «Nekad neesmu slēpis savus uzskatus par baletu,» smaidot teica direktore.
  - «Neesmu bijusi kalnos, bet sapņoju par tiem,» sacīja skolniece.

not-my
  | (tas / tā / tie) ..1 (nebiju / nebijām / neesmu / neesam) (es / mēs) / tas neesmu es / tie neesam mēs
  | (tas / tā / tie / tās) ..1 (nav / nebija) ..1 (mans / mana / mani / manas / mūsu) ..2 (dron* / raķet* / lādiņ* / rok* / parakst* / balss / naud* / karavīr* / darb* / nauda / ieroč* / mašīn* / e past* / vēstul* / vaina / kļūda / tvīt* / ierakst* / kont* / soma / telefon* / vārdi / paka / narkotik* / zīmējum* / raksts)
  | (es / mēs / viņš / viņa / viņi) ..1 (neesmu / neesam / nav) [nekāds / nekāda / nekādi] (rasist* / noziedzniek* / spieg* / nodevēj* / slepkav* / zagl* / zaglis / aģent* / krāpniek* / fašist* / terorist* / antisemīt* / varmāk* / nacist* / seksist* / kukuļņēm*)
  | (neesmu / neesam) [nekāds / nekāda / nekādi] (rasist* / noziedzniek* / spieg* / nodevēj* / slepkav* / zagl* / zaglis / aģent* / krāpniek* / fašist* / terorist* / antisemīt* / varmāk* / nacist* / seksist* / kukuļņēm*)
  | (mans / mana / mūsu) ..2 (dēls / vīrs / brālis / tēvs / klients / kliente / meita / māsa) ..1 nav ..1 (noziedzniek* / slepkav* / zagl* / zaglis / spieg* / terorist* / nodevēj* / krāpniek* / vainīg*)
  + «Tas nebiju es, kas naktī dauzīja durvis,» taisnojās kaimiņš Jurģis.
  + «Tas nav mans paraksts, un vēstuli redzu pirmo reizi,» sacīja mēre.
  + «Mēs neesam teroristi, mēs sargājam mežu,» kliedza nometnes iemītnieki.
  + «Mans klients nav nekāds slepkava,» žurnālistiem aiz durvīm klāstīja advokāts.

nothing-to-do-with
  | neesot ..4 (sakara / sakaru / saistības / saiknes)
  + Ar zudušo kravu ostas muitniekiem neesot nekāda sakara, apliecināja priekšnieks.
  | (nav / nebija / neesmu / neesam / nebūs / nebūšot) ..4 (sakara / sakaru)
  | (nav / nebija / neesmu / neesam / nebūs / nebūšot) ..4 (saistības / saistību / saiknes)   @unless(own)
  | (sakara / sakaru) ..6 (nav / nebija)
  | (saistības / saistību / saiknes) ..6 (nav / nebija)   @unless(own)
  ! (nav / nebija / nebūs) ..2 sakaru ar (krast* / ārpasaul* / apkalp* / kuģ* / pasaul* / lidmašīn* / ekipāž* / baz* / zond*)
  + Viņas vīram ar pazudušo kasi nav nekāda sakara, tiesā atkārtoja pavāre.
  + Saistības ar šo grupējumu mūsu draudzei nav, paziņoja imāms.
  - Motors apklusis, un zvejas laivai vairs nav sakaru ar krastu.
  - Pēc mājokļa pārdošanas viņiem vairs nav nekādu saistību un parādu.
  | (nekādi / nekādā veidā) ..1 (nav / nebija) ..1 saistīt*
  | (neattiecas / nav attiecināms) ..1 uz ..1 (mums / mani / mūsu)
  ! (nav / nebija) ..2 (interneta / telefona / mobil* / radio / bezvadu / pastāvīg*) ..1 (sakara / sakaru)
  + «Mūsu fondam ar šo naudu nav nekādas saistības,» žurnālistei uzsvēra direktors.
  + Viesnīcas īpašniekam neesot it nekā, un sakara ar kazino viņam nav.
  + Tirgotāji nekādi nav saistīti ar izsaimniekoto noliktavu, apgalvoja viņu advokāts.
  + «Tas uz mums neattiecas, un tas neattiecas uz mūsu naudu,» atcirta klubs.
  - Kalna ciematā nebija telefona sakara, tāpēc ziņas atveda slēpotājs.

not-involved
  ! nekā kopīga ..3 (izņemot / kā vien)
  | <(nekā kopīga / nekā kopēja)> ..6 (nav / nebija)                        @weak(if own)
  | (nav / nebija / nebūs) ..4 (nekā kopīga / nekā kopēja)                       @weak(if own)
  | (@say / apliecina) ..4 , ka ..8 <(nav / neesot / nebija) ..2 saistīt*>
  | ar ..5 (nav / neesam / neesmu / nebija / neesot) ..2 saistīt*                     @weak(unless first-person)
  | (nav / neesam / neesmu / nebija / neesot / nebūtu) ..2 saistīt* ..1 ar                                  @weak(unless first-person)
  | (nav / neesmu / neesam / nebija / neesot / nebūtu / netika) ..4 (iesaistīt* / iejaukt* / iejaucies / iejaukusies / līdzdalīb* / sapin*)            @weak(if own)
  | (iesaistīt* / iejaukt*) ..3 (nav / nebija / neesam / neesmu)                     @weak(if own)
  | (nav / neesmu / neesam / nebija) ..4 (vainīg* / atbildīg*)                   @weak(if own)
  | (nekādā veidā / nekādi) ..1 (nav / neesmu / neesam / nebija) ..2 (atbildīg* / vainīg* / iesaistīt* / vainojam*)
  | (nav / neesmu / neesam / nebija / neesot) ..5 (piedalījies / piedalījusies / piedalījušies) ..4 (uzbrukum* / slepkavīb* / kautiņ* / laupīšan* / apšaud* / zādzīb* / sazvērest* / noplūd* / sprādzien* / darījum*)
  | (uzbrukum* / slepkavīb* / kautiņ* / laupīšan* / apšaud* / zādzīb* / sazvērest* / sprādzien* / darījum*) ..5 (nepiedalījās / nepiedalījos / nepiedalījāmies / nav piedalīj*)
  | nestāv aiz ..2 (uzbrukum* / sprādzien* / kampaņ* / apšaud*) / (neuzņemas / neuzņēmās) atbildību
  | nevainojam* / nebija ..2 (nekādas / nekādu) ..1 (lomas / daļas)
  ! (nav / nebija / nebūs) ..4 (iesaistīt*) ..3 (bērni / skolēni / pietiekami / sabiedrīb* / jaunieš* / brīvprātīg* / projekt* / spēl*)
  ! nevainojam* (reputācij* / tehnik* / izpild* / kvalit* / kārtīb* / gaum* / form* / latviešu / angļu / stāvokl* / serviss / servis* / darb*)
  ! (neuzņemas / neuzņēmās / neuzņemamies) atbildību ..1 par ..4 (mant* / bagāž* / sekām / zaudēt*)
  + «Mums nekā kopīga ar to šķūni nav,» atbildēja klusie kaimiņi.
  + Ar nodedzināto šķūni mums nav nekā kopīga, paziņoja vietējie motociklisti.
  + Bijusī pārvaldniece paziņoja, ka ar noplūdi viņa nav saistīta.
  + «Neesam saistīti ar šo firmu,» ziņu aģentūrai paziņoja pilsētas uzņēmums.
  + Tiesnese noteica, ka viņas māsa konkursa rīkošanā nav nekādi iejaukta.
  + Iesaistīti krāpšanā mēs neesam, zvērēja visi trīs brāļi tiesā.
  + «Uzņēmums nav atbildīgs par dīķa piesārņošanu,» televīzijai teica direktore.
  + Dispečers nekādā veidā nav vainīgs pie vilciena katastrofas, uzsvēra arodbiedrība.
  + Klubs nav piedalījies nekādos aizkulišu darījumos, paziņoja tā valde.
  + Ne viens, ne otrs brālis kautiņā nepiedalījās, klāstīja viņu māte.
  + Mūsu dienesti nestāv aiz sprādziena pie dzelzceļa, sacīja ministrs.
  + Ierēdņiem šajā shēmā nebija nekādas lomas, apgalvoja ministrijas sekretāre.
  - Abām ielām nav nekā kopīga, izņemot veco bruģi un nosaukumu.
  - Projektā vēl nav iesaistīti skolēni no mazajām lauku skolām.
  - Pārvadātājs neuzņemas atbildību par mantām, kas atstātas autobusā.
  - Pianists parādīja nevainojamu tehniku, un zāle aplaudēja stāvot.

not-guilty
  | (vainā / noziegumā / nodarījumā / slepkavībā / zādzībā / laupīšanā / krāpšanā) ..2 (neatzīstas / neatzinās / nav atzinies / nav atzinusies / nav atzinušies)
  | (neatzīstas / neatzinās) ..3 (vainā / noziegumā / nodarījumā / slepkavībā / zādzībā / laupīšanā / krāpšanā)
  | par (vainīgu / vainīgiem / vainīgām) ..2 (neuzskata / neuzskatīja / neatzīst / neatzina) / (sevi / sev) par vainīgu (neuzskata / neuzskatīja)
  | (neatzīst / neatzina / neatzinis / neatzinusi) ..3 (inkriminēt* / nodarījum* / noziegum*)
  + Aizdomās turētais savā vainā neatzinās arī pēc trešās nopratināšanas.
  + Pilots joprojām neatzīstas krāpšanā ar zvejas kuģa apdrošināšanas polisēm.
  + Kapteinis par vainīgu sevi neuzskata, lai gan kuģis uzskrēja rifam.
  + Grāmatvede neatzīst inkriminēto nodarījumu un prasa pieaicināt ekspertu.
  | (@refuse) ..1 <atzīt> ..3 (vainu / apsūdzīb* / pārmetum* / vainīg*)
  | (nav / neesmu / neesot / nejūtas / neesam / nejutās) ..2 (vainīgs / vainīga / vainīgi / vainīgu)        @unless(own)
  | (neatzīst / neatzina / neatzinis / neatzinusi / neatzinuši / neatzīstot / neatzīšos / neatzīstu) ..4 (vainu / vainīg* / vainas)
  | (vainu / vainīg*) ..5 (neatzīst / neatzina / neatzinis / neatzinusi / neatzinuši / nav atzinis / nav atzinusi / nav atzinuši)
  | (nav / nebija) ..1 (atzinis / atzinusi / atzinuši) ..3 (vainu / vainīg*)
  + Apsūdzētais ostas dežurants tiesā uzstāja, ka nav vainīgs ne vienā epizodē.
  + Bijusī skolas grāmatvede savu vainu kukuļņemšanā pilnībā neatzīst.
  + Aizturētais ostas sargs joprojām atsakās atzīt vainu krāsaino metālu zādzībā.
  + Abi apsūdzētie neatzina vainu un lūdza uzklausīt trīs lieciniekus.
  + Mednieks tiesas zālē nav atzinis savu vainu zvēra nošaušanā.

innocence
  | (savu / viņa / viņas / klienta / klientes / pilnīgu / savas / dēla) ..2 nevainīgumu / nevainīgumu ..4 @say
  | (esmu / ir / esam / esot / būtu) ..1 (nevainīgs / nevainīga / nevainīgi)
  | (uzstāj / uzstāja / apgalvo / zvērēja / atkārto) ..6 nevainīg*
  | (nav / neesmu / neesam / neesot) ..2 (izdarījis / izdarījusi / izdarījuši / darījis / darījusi / darījuši / pastrādājis) ..1 (neko / nekā / nekādu / nekādus)
  | (neko / nekādu / nekādus / nekā) ..2 (nelikumīg* / ļaun* / slikt* / noziegum* / pārkāpum* / prettiesisk*) ..2 (nav / neesmu / neesam / neesot / nedarīj* / neizdarīj*)
  ! (nevainīgs / nevainīga / nevainīgi) ..1 (joks / jautājums / prieks / bērns / bērni / rotaļ* / spēle / dzīvnieks)
  + Notiesātais turpina pierādīt savu nevainīgumu un raksta vēstules no cietuma.
  + «Esmu nevainīgs un to pierādīšu tiesā,» iznākot sacīja uzņēmējs.
  + Bijušais šoferis jau desmit gadus atkārto, ka sēž nevainīgi.
  + «Mēs neko nelikumīgu neesam ēkā pārbūvējuši,» iebilda nama saimniece.
  + Inspektore teica, ka neesot izdarījusi neko, kas būtu sodāms.
  - Tas bija tikai nevainīgs joks, un ir nevainīgs jautājums, smējās skolotājs.

no-knowledge
  | (neko / nekā) ..3 (nezina / nezināja / nezinu / nezinām / nezinājām / neesmu zinā* / neesmu dzirdē* / nav zināj* / nav dzird*) ..2 par    @unless(own)
  | (neko / nekā) ..2 par ..4 (nezina / nezināja / nezinu / nezinām / nezinājām / neesmu dzird* / nav dzird*)
  | par ..6 neko ..1 (nezina / nezināja / nezinu / nezinām / nezinājām / nav zināj* / nav dzirdēj* / neesot zinā*)
  | (nebiju / nebija / neesmu / nebijām) ..1 informēt* ..1 par      @if(quoted)
  | (apgalvo / apgalvoja / uzstāja / uzstāj / zvērēja) ..3 , ka ..3 (nezināja / nezinājis / nezinājusi / neesot zinā* / nav zinā*)
  + «Neko nezinu par pazudušajiem dokumentiem,» izmeklētājai sacīja arhīva pārzine.
  + Par slepeno kontu bijušais direktors neko neesot zinājis, teica advokāts.
  + «Es neko par šiem maksājumiem nezinu,» strupi noteica kasiere.
  + «Nebijām informēti par sabotāžas draudiem,» tiesā uzsvēra apsardzes priekšnieks.
  + Saimnieks apgalvo, ka nezinājis par dīķī izgāzto ķīmisko mēslojumu.

insist-not
  | (uzstāj / uzstāja / apgalvo / apgalvoja / zvēr / zvērēja / apliecina / apliecināja) ..2 , ka ..5 <(nekādu / nekādus / nekādas)>
  + Flotes komandieris apgalvoja, ka ostā nekādus zemūdens dronus neviens neglabā.
  | <nekad (nav / neesot) ..2 @grave> ..8 , (@say / apliecina / apliecināja)
  + Šādus ieročus pilsēta nekad nav pārdevusi, apliecināja mēra vietniece.
  | (@say / apliecina / apliecināja / norāda / pārliecina) ..4 , ka ..6 <(nav / neesot / nebija) ..2 @grave>
  | <(nav / neesot / nebija) ..2 @grave> ..8 , (@say / apliecina / apliecināja / norāda)      @weak(unless accusation)
  | (uzstāj / uzstāja / apgalvo / apgalvoja / zvēr / zvērēja / apliecina / apliecināja / pārliecināt* / apliecinot / uzstājot / apgalvojot) ..4 , ka ..6 <(nav / neesot / nebija / neesmu / neesam / nekad nav / nekad)>           @weak(unless accusation)
  | (pārliecināt* / pārliecību) , ka ..1 tas (nenotika / nav noticis)
  | (apliecina / apliecināja / uzsver / uzsvēra / zvērēja) ..4 , ka ..5 <(nav pārkāp* / neesot pārkāp* / nav nozad* / nav saņēm* / neesot saņēm* / neesot devis / nav devis)>
  | <(nav / nebija / neesot) ..2 (viltot* / safabricēt* / inscenēt* / sagrozīt* / manipulēt* / samontēt* / izdomāt* / falsificēt*)> ..8 (uzstāj / uzstāja / apgalvo / apgalvoja / apliecina / apliecināja / zvērēja / sacīja / teica / uzsvēra / norādīja / paziņoja)
  | (uzstāj / uzstāja / apgalvo / apgalvoja / apliecina / apliecināja / zvērēja / sacīja / teica / uzsvēra / norādīja / paziņoja) ..9 <(nav / nebija / neesot) ..2 (viltot* / safabricēt* / inscenēt* / sagrozīt* / manipulēt* / samontēt* / izdomāt* / falsificēt*)>
  + Flote paziņoja, ka salas ostu naktī nav apšaudījusi neviena kuģa apkalpe.
  + Apsūdzības ir sīkas: klients nav piesavinājies ne santīma, norādīja advokāte.
  + Apsūdzībām atbildot, treneris uzstāj, ka nekad nav sitis audzēkņus.
  + Liecinieks pauda pārliecību, ka tas nav noticis viņa maiņā.
  + Kuģa mehāniķis zvērēja, ka nav saņēmis ne centa no kontrabandistiem.
  + Ieraksts nav samontēts, laikrakstam «Ventas Vārtu Vēstis» apliecināja operators.
  + Studijas vadītājs uzsvēra, ka kadri nav inscenēti un liecinieki ir īsti.

# ---------------------------------------------------------------- fabricated

class goods   prec* / kurp* / zābak* / alkohol* / smarž* / apav* / drēb* / apģērb* / cigaret* / degviel* / soma / somas / somiņ* / zāles / zāļu / medikament* / detaļ* / rezerves / džins* / pulksten* / rotaļliet* / krekl* / brill* / šņab* / vīn* / degvīn* / medus / eļļ* / kosmētik* / mēslojum* / zīmol*

fake
  | (viltus / neīst* / fiktīv* / feik* / pseido / falš* / neeksistējoš* / šķietam*) ..2 @content
  | viltus
  | feik*
  | fiktīv* (darījum* / līgum* / rēķin* / uzņēmum* / firm* / deklarēt* / deklarācij* / laulīb* / personas / dokument* / pasūtījum* / čeki / darbiniek* / kompānij* / algas / alga / pakalpojum*)
  | (dokument* / paraksts / paraksti / vēstule / ieraksts / video / attēls / fotogrāfij* / konts / profils / pase / diploms / citāts / sertifikāt* / izziņa / zīmogs / naudaszīmes / apliecība / rēķins) ..4 <(neīst* / fiktīv* / neesot īst* / nav īst* / nav autentisk* / feiks / viltus)>
  ! viltus (trauksm* / dievi / dievus / pravie* / kauns / starts / startu / karog*)
  ! viltus ..1 @goods
  ! viltus (ūs* / bārd* / parūk* / zob* / nagi / nagiem / mat* / akācij* / kameli* / jasmīn* / pērļ* / kažok* / grīd* / griest* / siena / sienas / durvis / skropst* / cerīb* / pieticīb* / kautrīb* / māner*)
  - Dārznieks gar grāvi iestādīja viltus akācijas un balto ceriņu dzīvžogu.
  - Masku ballē uzvarēja pārdevēja viltus bārdā un jūrnieka cepurē.
  ! neīst* (kažok* / zob* / skropst* / nag* / pērl* / mati / matiem / zied*)
  + Krāpnieki vilina ar neīstiem veselības inspekcijas rīkojumiem un prasa samaksu skaidrā naudā.
  + Soctīklā pusgadu darbojās viltus konts ar bīskapa vārdu.
  + Meitenes fotogrāfija tīmeklī bija feiks, ko veidoja klasesbiedrs.
  + Firma gadiem grāmatoja fiktīvus rēķinus par nekad neveiktu remontu.
  + Bankai iesniegtais diploms par maģistra grādu izrādījās viltus papīrs.
  - Ostā apķīlātas viltus kurpes un viltus smaržas no četriem konteineriem.
  - Pilsētas sardze trīs naktis skrēja līdzi viltus trauksmēm lielveikalā.
  - Aktrise pirmizrādē valkāja neīstas skropstas un sarkanu samta kleitu.

fake-news
  | (viltus / melu / nepatiesu / izdomātu) (ziņas / ziņu / ziņām / ziņa / vēstis / vēsts)
  | (@call / sauc) ..6 par ..3 <(pīli / pīlēm)>
  | avīžpīl* / ziņu pīl* / viltusziņ* / feikziņ* / feiknūz* / fake news
  | (preses / avīžu) pīle / pīles
  | <(ziņa / ziņas / ziņojums / vēsts / baumas / stāsts / stāsti) ..7 (ir / bija / esot / izrādījās / izrādījusies)> ..1 <pīle>
  ! (ziņas / ziņu) ..3 viltus trauksm* / (ceptas / cep / mežonīg* / cepta / savvaļas / ūdens) ..1 pīl* / pīles (gaļ* / cep* / bērni / olas)
  + Bibliotēkas nodarbībās seniori mācās atpazīt viltus ziņas sociālajos tīklos.
  + Stāsts par krokodilu ezerā izrādījās klasiska avīžpīle no pagājušās vasaras.
  + Ziņa par miljonāra kāzām bija kārtējā preses pīle bez seguma.
  + Vēsts par zelta atradumu Ventas gultnē izrādījusies pīle.
  + Runas par troņmantnieka saderināšanos galms nosauca par kārtējo pīli.
  - Dīķī mita savvaļas pīles, un restorāns vēlāk piedāvāja ceptas pīles.

forge
  | (dokument* / parakst* / pase / pases / diplom* / izziņ* / sertifikāt* / vēstul* / rēķin* / apliecīb*) ..10 (izrādījās / izrādījušies / izrādījies / izrādījusies / izrādījušās) <viltot*>
  + Diplomi, ar kuriem trīs ārsti pieņemti darbā slimnīcā, izrādījušies viltoti.
  | viltot* ..3 @content
  | @content ..6 <viltot*>
  | viltojum* / viltojot / viltotāj* / viltošan* / viltoja / viltojis / viltojusi / viltojuši / viltojuši / vilto / viltošanā / viltots / viltotas
  | (uzviltot* / atdarinā* / kopē*) ..2 (parakst* / zīmog*)
  | naudas viltotāj* / viltot* naud* / viltot* (parakst* / diplom*)
  ! viltot* ..2 @goods
  ! @goods ..3 (viltot* / viltojum*)
  ! (preču / zīmolu / apavu / zāļu / smaržu / alkohola / cigarešu / medus / vīna / eļļas) (viltojum* / viltošan* / viltotāj*)
  + Viltotus veselības sertifikātus pircēji saņēma aploksnē pie stacijas kioska.
  + Pensionāra parakstu uz aizdevuma līguma, kā pierādīja eksperts, bija viltojis mazdēls.
  + Ekspertīze atzina, ka vecais testaments patiešām ir viltojums.
  + Ierēdne prasmīgi atdarināja priekšnieces parakstu uz desmit rīkojumiem.
  + Aizturēts kāds naudas viltotājs, kas drukāja divdesmit eiro banknotes.
  - Muita ostā atrada trīs konteinerus ar viltotām sporta apavu precēm.
  - Smaržu viltojumi tirgū maksā trīs reizes lētāk nekā veikalā.
  - Tirgū pārdoto zāļu viltojumi, brīdina ārsti, var būt bīstami.
  - Ražotājs tiesājas par zīmolu viltošanu un atsevišķu preču viltošanu Polijā.
  - Tirgū atrastās preces izrādījās viltotas, bet kurpes pārdevēja pieteica kā lietotas.

doctor
  | (seju / balsi / attēlu / foto / sejas) ..3 (iemontē* / piemontē* / uzmontē*)
  + Nezināmi ļaundari jaunās skolotājas seju iemontējuši svešā kāzu ierakstā.
  | (video / ieraksts / attēls / foto / fotogrāfija / kadri) ..5 <(ir / bija / esot) ..1 (montāža / fotošops)>
  + Publicētais ieraksts ar prezidenta balsi esot rupja montāža, uzskata skaņu režisors.
  | (samontēt* / samontēja / montēt* / sagriezt* / pārmontēt* / retušēt* / fotošop* / photoshop* / piemontēt* / iemontēt*) ..3 @content
  | @content ..5 <(samontēt* / montēt* / fotomontāž* / retušēt* / pārmontēt* / piemontēt* / iemontēt* / pārveidot* / rediģēt* maldin* / apstrādāt* ar / sagriezt*)>
  | fotomontāž* / videomontāž* / samontēt*
  | (digitāli / datorā / photoshop / fotošopā / ļaunprātīgi) ..2 (pārveidot* / izmainīt* / sagrozīt*)
  | (attēls / video / foto / fotogrāfija / ieraksts / kadrs / kadri / ekrānuzņēmums) ..7 <(digitāli / datorā / apzināti / ļaunprātīgi / photoshop / fotošopā) ..2 (apstrādāt* / mainīt* / pārstrādāt* / labot*)>
  | (pārlaboja / pārlabojis / pārlabojusi / pierakstījis / izlabojis / izlabojusi) ..2 (datus / protokolu / protokolus / atzīmes / rezultātus / ierakstus / datumu / bilanci)
  | (laboja / labojis / labojusi / piezīmējis) ..2 (protokolu / protokolus / datumu / bilanci)
  + Samontēts ieraksts ar mācītāja balsi klīda pa visu Vidzemi.
  + Opozīcija uzskata par skaidru, ka video kadri ir prasmīgi pārveidoti.
  + Plakātā redzams sieviešu kora priekšā lācis, taču tā ir fotomontāža.
  + Attēls, kurā tilts brūk, bija digitāli apstrādāts pirms publicēšanas.
  + Dežurante vēlāk izlaboja datus žurnālā, tā pārlaboja protokolus visai maiņai.
  - Jaunā raidījuma montētāja uz filmēšanas laukuma montēja stendu trīs dienas.
  + Video no tirgus laukuma bijis apzināti labots, secināja televīzijas operatore.
  + Tīklā publicētā aina ir datorā pārveidota, un ezera vietā redzams tuksnesis.
  + Iecirkņa sekretārs naktī laboja protokolu un svītroja divus vārdus.
  - Studente pavasarī laboja savus rezultātus lodes grūšanā un atzīmes ķīmijā.
  - Arhīva kartītes ir digitāli apstrādātas, un tās var lasīt no mājām.

manipulate
  | (manipulē* / manipulat* / manipulācij* / manipulēt*) ..4 (@content / datiem / balsīm / faktiem / rezultātiem / statistik* / informācij* / pierādījum* / sabiedrisk* / attēl*)
  | (@content / faktu / datu / attēlu / balsu / pierādījumu / informācijas / video) ..2 (manipulācij* / manipulēšan* / manipulē*)
  | (sagrozīj* / grozīja / grozījis / grozījusi / grozījuši / iejaucās / viltoti) ..2 (pierādījumus / pierādījumu / protokolus / balsis / rezultātus / datus)
  | @content ..4 manipulēt*
  ! manipul* ..3 (tirg* / akcij* / cenām / cen* / valūt* / ekonomik* / kauliņ* / kustīb* / rok*) / (tirgus / cenu / akciju / valūtas / biržas) ..1 manipul*
  + Uzņēmums gadiem manipulēja ar gaisa piesārņojuma datiem un prēmijām.
  + Faktu manipulācija un meli kļuvuši par raidījuma ikdienu, raksta kritiķe.
  + Galvenais arbitrs esot grozījis protokolus, sagrozīja rezultātus par labu sāncensim.
  + Balsojums pēc eksperta teiktā bija manipulēts jau pirms slēgšanas.
  - Biržas sods par tirgus manipulāciju ir četri miljoni eiro.
  - Grozījumi datus par zivju nozveju ļaus glabāt desmit gadus.

falsify
  | safalsific* / falsificē* / falsifikācij* / falsificēt* / falsifikators
  | (vēlēšanu / rezultātu / balsu / vēstures / dokumentu / datu / vēsture*) ..1 (falsifik* / viltošan* / sagrozīšan*)
  | (viltot* / viltoja / sagrozīt* / sagrozīja) ..2 (balsojum* / balsīm / balsis / balsu / vēlēšan* / rezultāt*)
  + Novērotāji paziņoja, ka vēlēšanas trijos galvaspilsētas iecirkņos falsificētas.
  + Vēlēšanu viltošana lielpilsētās sasniedza nepieredzētus apmērus, rāda ziņojums.
  + Iecirkņa priekšsēdētāja atzina, ka viltoja balsojuma rezultātus par prēmiju.

fabricate
  | safabricē* / fabricē* / fabricēšan* / safabricēt* / fabrikācij*
  | (podbaudīt* / pasūtīt* / sasistīt* / sadomāt* / piešūt* / uzkārt* / pieš*) ..1 (apsūdzīb* / liet* / pierādījum* / krimināllieta / krimināllietu)
  | (piešūt* / piešuva / sašuva / sašūt*) ..2 (lieta / lietu / apsūdzīb* / krimināllietu)
  | (iemests / iemesti / iemeta / pamesti / pamests / noslēpti / nolikti / noliktas / pameta) ..2 (pierādījumi / pierādījumus / pierādījums / narkotikas)
  ! fabricē* ..2 (tērau* / detaļ* / konstrukcij* / mēbel* / metāl* / ratiņ*)
  + Žurnālists trīs gadus safabricēja stāstus par nekad nesatiktiem cilvēkiem.
  + Policisti opozicionāram piešuva lietu par huligānismu un ieslēdza uz gadu.
  + Aizstāvis stāsta, ka automobilī pamesti pierādījumi un narkotikas turpat blakus.
  + Bijušais izmeklētājs vaino kolēģus par pasūtītām apsūdzībām pret tiesnesi.
  - Jaunajā hallē fabricē tērauda konstrukcijas vēja parkiem visā Baltijā.

invent
  | (vajāšana / nolaupīšana / slimība / izvarošana / uzbrukums / laupīšana / stāsts / nelaime / avārija) ..4 <(bija / bijusi / bijis / ir / esot) izdomāt*>
  + Aktrise noliedz, ka laupīšana viesnīcā bijusi izdomāta reklāmas dēļ.
  | (izdomāj* / izdomāt* / izdoma / izdomā / sagudroj* / sagudrot* / sadomāj* / sadomāt* / sacerēj* / sacerēt* / safantazēj* / izfantazēj* / izsūkt* / izsūk* / izzīst* / sameloj* / izdomājot) ..4 (@claim / @accuse / citāt* / ticami / vārdus / avotu / avotus / aizbildinājum* / interviju / slimīb* / uzbrukum* / savu nolaupīšanu / intervijas / pierādījum* / faktus / fakti)
  | (@claim / @accuse / citāt* / intervij* / fakti / faktus) ..5 <(izdomāj* / izdomāt* / sagudroj* / sagudrot* / sadomāj* / sadomāt* / safantazēj* / izfantazēj*)>
  | izdomājum* / sagudrojum* / sagudrots / safantazēt* / izfantazēt*
  | (@claim / @accuse) ..12 (@call / uzskata / uzskatīja) ..1 par ..3 <(izdomāt* / safabricēt* / sagudrot*)>
  | (no pirksta izzīst* / no pirksta izlauzt* / no zila gaisa / no gaisa grābt* / no gaisa paķert* / no gaisa ņemt* / no pirksta izzīsts) [@claim]
  | (tīrā / tīrākā / tīra / gatavā / bagātas) ..1 (izdoma / izdomas / fantāzija / fantāzijas / izdomu)
  | (viss / to / tas / visu) ..1 (ir / bija / esot) ..1 (izdomāt* / sagudrot*)
  ! (izdomāj* / izdomāt* / izdomā / sagudroj* / sacerēj* / izdoma) ..3 (ierīc* / recept* / spēl* / dziesm* / deju / deja / varon* / filmu / romān* / mūzik* / dzejol* / veid* / kā / plān* / pasak* / nosaukum* / rotaļ* / pasaul*)
  ! (bērni / skolēni / bērnu / rakstniec* / rakstniek* / autor* / dramaturg* / mākslin*) ..5 (izdomāj* / izdomāt* / sacerēj* / izdomājum* / sagudroj*)
  ! (bagāta / bagātu / bagātīga / mākslinieka / bez) izdom*
  + Reportiere atzina, ka citātus no sīrijiešu bēgļiem sagudrojusi pati.
  + Bijušais sargs izdomāja stāstu par laupītājiem, lai slēptu parādus.
  + Sarunas par pilsētas bankrotu ir tīrs izdomājums, rakstīja mēre.
  + Skaitlis par tūkstoš vilkiem ir no pirksta izzīsts, teic mednieki.
  + Ziņas par tramvaja līnijas slēgšanu starp abiem krastiem satiksmes uzņēmums nodēvēja par sagudrotām.
  + Stāsts par zelta laivu izrādījās tīrākā fantāzija bez pamata.
  + Policija drīz pierādīja, ka tas viss ir izdomāts un inscenēts.
  - Zinātnieks izdomāja ierīci, kas pati sijā smiltis bērnu laukumos.
  - Skolēni paši sacerēja stāstu par runci, kurš meklē mēnesi.
  - Lietus dienā māksliniece izcēlās ar bagātu izdomu un zīļu rotām.

stage
  | (aina / ainas / ainu / klips / videoklip* / sižets / sižetā / apmaiņa / sagaidīšana) ..9 <(iestudēt* / inscenēt* / saspēlēt*)>
  ! (luga / lugas / izrādes / filmas / operas / baleta / teātr* / režisor* / uzvedum* / horeogrāf*) ..7 (iestudēt* / inscenēt*)
  + Propagandas kanālā redzamās gūstekņu sagaidīšanas ainas, domājams, bija iestudētas.
  - Horeogrāfe stāsta, ka deju ainas iestudētas trijās nedēļās kopā ar studentiem.
  | (inscenēj* / inscenēt* / inscenējum* / iescenēt* / inscenēšan* / inscenēs / inscenējot)
  | (iestudēt* / uzvest* / noorganizēt* / saspēlēt*) ..2 (video / provokācij* / ierakst* / incident* / uzbrukum* / kadr* / avārij* / atbrīvošan* / nolaupīšan*)
  | (video / incidents / uzbrukums / kadri / avārija / nolaupīšana / provokācija / aizturēšana / protests) ..9 <(iestudēt* / saspēlēt* / teatrāl* uzvedums / uzvedums / sarīkot* apzināti)>
  | (imitēj* / imitēja / notēloja / notēlojis / simulēja / simulējis / inscenēja) ..2 (zādzīb* / nolaupīšan* / uzbrukum* / slimīb* / avārij* / nāvi / pašnāvīb* / bojāeju)
  ! (inscenēj* / inscenēt* / inscenējum* / inscenēs / inscenēšan*) ..4 (lug* / romān* / operu / operas / opera / mūzikl* / drām* / stāst* / pasak* / kauj* / izrāde / izrādē / izrādes / izrādi / izrādēs / izrādēm / izrāžu / režisor* / teātr* / dejas / klasik* / brīvdab* / kāz* / rituāl* / turnīr* / gadatirg* / ieražas / ieražu)
  ! (izrāde / izrādē / izrādes / izrādi / izrādēs / izrādēm / izrāžu / režisor* / režisor* / teātr* / lug* / operas / skatuv* / aktier* / romān* / klasik* / vēsturisk*) ..5 (inscenēj* / inscenēt* / inscenējum*)
  ! (uzvesta / uzvests / iestudēts / iestudēt*) ..3 (luga / izrāde / deja / opera / mūzikl* / skola*)
  ! (mācīb* / mācībās / treniņ* / simulator* / vingrinājum*) ..6 (imitēj* / imitēja / simulēja / simulējis / inscenē*)
  ! (imitēj* / imitēja / simulēja / simulējis / inscenēja) ..8 (mācīb* / treniņ*)
  - Robežsargi imitēja nolaupīšanu lielās mācībās pie Terehovas un Grebņevas.
  - Lidostas mācībās ugunsdzēsēji imitēja avāriju un no lidmašīnas iznesa trīsdesmit lelles.
  + Kāzu laupīšana ar ieročiem bija inscenēta, atklāja policists.
  + Izlikumā bija iestudēta nolaupīšana: saspēlēts uzbrukums un sīka samaksa.
  + Uzņēmējs imitēja nolaupīšanu, lai izvairītos no parādu atdošanas.
  + Protests pie vēstniecības bija tikai labi apmaksāts uzvedums, rakstīja bloga autore.
  - Valmieras teātris rudenī inscenēja latviešu klasiķa lugu brīvdabā.
  - Brīvdabas estrādē režisore inscenējusi operu par jūras vecāko meitu.
  - Lībiešu krastā sievas inscenēja senās kāzas ar vainagiem un pūra lādi.
  - Skolēnu uzvesta izrāde, kas bija iestudēta skolas zālē, iekaroja bērnus.

hoax
  | mistifikācij* / mistificē* / (viltus / melīg*) (draudi / draudu / zvani / izsaukum* / trauksme par)
  | (pirmaprīļa / aprīļa) jok*
  | (iesmērēt* / izmuļķo* / apvest ap stūri / piemuļķo*) ..3 (lasītāj* / sabiedrīb* / vēlētāj* / ticīg*)
  + Vēsts par zelta pilskalnu izrādījās studentu mistifikācija pārsteigtajiem ciema ļaudīm.
  + Paziņojums par pingvīniem Ventspilī izrādījās redakcijas pirmaprīļa joks.
  + Avīze veselu desmitgadi piemuļķoja uzticamus lasītājus ar stāstiem par vēja ērgļiem.
  - Skolas direktore svētdien viesus izvadāja pa veco parku bez jokiem.

sham
  ! (spēle / mačs / pusfināl* / fināl* / cīņa / sacensīb* / turnīr*) ..4 (farss / farsu)
  - Otrais pusfināls bija farss ar sešiem noraidījumiem un salauztu tabulu.
  | (farss / farsu / farsa / farsam) / paraugprāv* / paraugtiesa
  | (viltus / šķietam* / fiktīv* / pseido / fasādes / pašpasludināt*) (vēlēšan* / referendum* / tiesa / tiesas / tiesāšan* / demokrātij* / konkurs* / balsojum* / iepirkum*)
  | (vēlēšan* / referendum* / tiesāšan* / tiesa / balsojum*) ..5 <(farss / komēdij* / izrāde / teātris)>
  ! (farss / farsu) ..3 (teātr* / lug* / aktier* / skatuv* / režisor*)
  + Opozīcija deputātu balsojumu sauca par farsu un pameta sēžu zāli.
  + Okupētajā pilsētā sarīkoja viltus referendumu bez nevienas balsu skaitīšanas komisijas.
  + Svētdienas vēlēšanas kaimiņvalstī bija vien izrāde ārvalstu viesiem.
  - Izrāde ir asprātīgs farss, un teātrī skatītāju bija pilna zāle.

disinformation
  | dezinformācij* / dezinformē* / dezinformēj* / dezinformat*
  | (propagandas / naida / melu) (kampaņ* / mašīn* / meli / fabrik* / naratīv*) / (informācijas / informatīv*) (karš / karu / kara / operācij* / uzbrukum*)
  | melu kampaņ* / troļļu (fabrik* / ferm*)
  + Seniorus kaimiņvalsts televīzija gadiem regulāri dezinformējusi par kara gaitu.
  + Pētnieki aprakstīja melu kampaņu, kas sākta pret jauno ārsti.
  + Troļļu fabrika vienā naktī publicēja piecus tūkstošus komentāru.

deepfake
  | (balss / balsi / seja / seju) ..3 <(atdarināt* / sintezēt*)> ..3 mākslīg* intelekt*
  + Zvanā dzirdamā ģenerāļa balss atdarināta ar mākslīgā intelekta rīku.
  ! (ģenerēt* / radīt* / veidot*) tekst*
  - Portāla redaktori turpmāk marķēs visus mākslīgā intelekta ģenerētus tekstus ziņu slejā.
  ! (ģenerēt* / radīt* / veidot*) (attēlu / video / tekstu) (pārbaud* / atpazīšan* / konkurs* / izstād* / noteikšan* / rīk*)
  - Studenti uzrakstīja programmu ar mākslīgo intelektu radītu attēlu atpazīšanai.
  | (ģenerēt* / radīt* / veidot* / izveidot* / tapis / tapusi / izgatavot*) ..2 mākslīg* intelekt*      @weak(unless content)
  | mākslīg* intelekt* ..2 (ģenerēt* / uzģenerēt*)      @weak(unless content)
  ! (filma / filmas / filmu / mūzik* / dziesm* / lietotn* / programm* / rīks / rīki / tērzēšan* / palīg*) ..6 (radīt* / veidot* / izveidot* / ģenerēt*)
  + Ierakstā redzamā degošā lidmašīna patiesībā radīta ar mākslīgo intelektu, brīdina armija.
  + Soctīklos izplatītais foto ar aizturēto pāvestu ir mākslīgā intelekta ģenerēts.
  - Dziesma, kas radīta ar mākslīgo intelektu, uzvarēja radio klausītāju balsojumā.
  | dziļviltojum* / dipfeik* / deepfake* / dīpfeik*
  | (mākslīgā intelekta / ar mākslīgo intelektu / mi) ..2 (radīt* / ģenerēt* / veidot* / izveidot* / uzģenerēt* / sagatavot*) ..3 @content
  | @content ..6 <(mākslīg* intelekt* ..2 (radīt* / ģenerēt* / veidot* / izveidot*) / ģenerēt* ..3 mākslīg* intelekt* / radīt* ar mākslīg* intelekt*)>
  | (klonēt* / viltot*) ..1 (balss / balsi / balsij / seju)
  + Vēlētāji saņēma dziļviltojumu ar kandidātes balsi un aicinājumu neiet balsot.
  + Mākslīgā intelekta radīts attēls ar degošu baznīcu apceļoja pasauli.
  + Balss ierakstā bija ģenerēta ar mākslīgā intelekta rīku, teica policija.
  + Krāpnieki naudu izkrāpa ar klonētu balsi, kas atdarināja mazdēlu.

lie
  ! @title ('Meli' / 'Melu' / 'Melis' / 'Melus') / (atveido / spēlē / tēlo) ..2 (meli / melis)
  - Vakar kinoteātrī rādīja filmu "Meli zem ledus", un zāle bija pilna.
  | melo / meloja / melojis / melojusi / melojuši / melos / melojot / melot / meloju / melojam / melojām / melojat / meloji / melošu / melojoši / melojošs / melošan*
  | samelo* / piemelo* / sameloj*
  ! melu (detektor* / pārbaud*)
  | meli / melu / melus / meliem / melīg*
  | (nesaka / neteica / nestāsta / nestāstīja / neteikt) ..2 (patiesību / taisnību) / (noklusē / noklusēja / slēpa / slēpj) patiesību
  | (teica / stāstīja / stāsta / saka / runā) ..1 (nepatiesību / nepatiesības / klajas nepatiesības / pekstiņus)
  | (apmuļķo / muļķo / piemāna / apmāna / piemānīja / apmānīja / maldināja apzināti / krāpj / mānīja / māna) ..2 (vēlētāj* / tautu / sabiedrīb* / lasītāj* / parlament* / deputāt* / iedzīvotāj* / tiesu / tiesa / pircēj* / publik*)
  | mute pilna ..1 melu / acīs skatoties melo / (klajus / klaji / klajiem / rupjus / nekaunīgus) (meli / melus / meliem)
  + Ministrs jau trešo reizi melojis parlamenta izmeklēšanas komisijai par līgumu.
  + Bērns sameloja mātei, ka dienasgrāmatu apēdis kaimiņu suns.
  - Jauno muitnieku pārbaudei robežsardze nopirka modernu melu detektoru no Somijas.
  + Vecākiem apnika meli par to, cik droša ir karuseļu iekārta.
  + Raksta autore pārmet, ka mērs slēpa patiesību par ūdensvadu.
  + Bijusī deputāte stāstīja pekstiņus, ka māja ir mantota.
  + Uzņēmējs gadiem mānīja pircējus, ka upes ūdens esot minerālūdens.
  + Reklāmas autors pircējiem acīs skatoties melo par garantiju.

liar
  | melis / meļi / melu kule / meļa / meļiem / meļus / meļu / mele / meles / meļa / blēdis / melkul*
  | (pataloģisk* / patoloģisk*) melis / (neuzticam* / nepaties* / melīg*) (cilvēk* / ļaudis / politiķ* / liecinieks / liecinieki)
  ! (mele / meles / melēs) ..2 (krāsa / krāsas / rāda) / blēdis (lapsa / runcis / zaķis / kaķis)
  + Opozīcijas vadītājs premjeru no tribīnes nosauca par nožēlojamu meli, par melkuli.
  + Zemnieks traucas tiesā pierādīt, ka kaimiņš ir nekaunīgs melis.
  + Tiesnesis ierakstīja protokolā: melīgs liecinieks, kam nevar ticēt.
  - Kinoteātrī blēdis runcis nozaga cepumus, un bērni sajūsmā smējās.

smear
  | apmelo* / apmelojum* / apmelošan* / nomelno* / nomelnošan* / nomelnojum* / neslavas celšan* / neslavas / cel* neslavu / celt neslavu / cēla neslavu / ceļ neslavu
  | (dubļu / netīrumu / samazgu) (lieš* / mešan* / kampaņ* / mētāš*) / (lej / lēja / met / meta) (dubļus / netīrumus / samazgas) uz
  | (netīra / netīru / pretreklām* / nomelnošanas) ..1 kampaņ*
  + Skolotāja sūdzas, ka vecāku vadītājs viņu apmelojis sanāksmē.
  + Vēlēšanu pēdējās nedēļās opozīcija meta netīrumus uz valdības kandidāti.
  + Pret ārsti sākta netīra kampaņa, un kolēģi klusē no bailēm.

false-flag
  | viltus karog* / (svešu / cita / svešā / svešs) karog* / ar viltotu karogu
  | (inscenēt* / sarīkot* / safabricēt* / iestudēt* / apmaksāt* / sagatavot* / plānot*) ..1 provokācij* / provokācij* ..3 (inscenēj* / inscenēt* / safabric*)
  + Krastā izsēdinātie vīri, domā eksperti, veica viltus karoga operāciju.
  + Sagatavota provokācija pie robežas, apgalvo štābs, tika atklāta laikus.

fraudulent
  | (īsziņas / īsziņa / e pasti / vēstules / zvani / reklāmas / vietne / mājaslapa / saite / paziņojumi) ..6 (ir / bija / esot / izrādījās) ..1 krāpniecisk*
  + Ceļu dienests brīdina, ka šonedēļ saņemtās īsziņas par sodu ir krāpnieciskas.
  | krāpniecisk* ..3 (@claim / @content / īsziņ* / vēstul* / apgalvojum* / shēm* / pieteikum* / zvan* / reklām* / vietne / e past* / ziņ* / apsūdzīb* / izrakst*)
  | krāpnieciski ..3 (uzrād* / palielin* / samazin* / norād* / sagatav* / izsniedz* / iegū*)
  | (apgalvojum* / dokument* / pieteikum* / pārskat*) ..4 krāpniecisk*
  ! krāpniecisk* (darb* / nodok*)
  + Krāpnieciskas vēstules tiek sūtītas nodokļu dienesta vārdā visā valstī.
  + Uzņēmuma gada pārskati tiesas ieskatā bija klaji krāpnieciski.
  + Pienotavas vadība gadiem krāpnieciski palielināja tauku rādītājus uz piena pakas etiķetes.
  - Par krāpnieciskām darbībām ar nekustamo īpašumu sodīti divi mākleri.

fiction
  ! (savu / savus / savas / sevi) ..3 (dēvē / sauc / nosauca / nodēvēja / sauca / dēvēja) ..4 par ..2 (pasak* / fantāzij* / pasaciņ* / izdom*)
  - Mākslinieks savus jaunos akvareļus dēvē par pasakām un dāvina bērniem.
  | @call ..6 par ..2 <(fantāzij* / pasakām / pasaku / pasaciņ* / izdomu)>
  + Vēstniecība ziņojumu par izlūklidmašīnām virs ezera dēvē par fantāzijām.
  | (tīrā / tīra / tīrie / gatavā / pilnīga / pilnīgas / absolūt* / galīgs) (fantāzij* / fantastik* / pasak* / izdomāt* / pasaka / izdoma / murgi)
  | (barot* / baro / baroja / stāsta / stāstīja / stāstīt / stāstot) ..2 (pasakas / pasakām / pasaciņas / pasaciņām / pekstiņus)
  | (tukši / tukšas / tukšu) (pekstiņi / pasaciņas / pasakas)
  ! (bērniem / mazbērniem / vecmāmiņa / bērnudārzā) ..3 pasak*
  + Dienas plāns par pļavām un zirgiem pilsētā ir tīrā fantāzija.
  + Deputāti vēlētājiem stāsta pasaciņas par pieejamiem kredītiem laukos.
  + Valdības solījumi par zelta jumtiem ir vien tukšas pasaciņas.
  - Vecmāmiņa vakaros bērniem stāsta pasakas, ko dzirdējusi no mātes.

perjury
  | [apzināti] nepaties* liecīb* / viltus liecīb* / viltus liecinie* / (meloja / melojis / melojusi / melošana / melot / melu) ..2 (zem zvēresta / zvērestam / tiesai / tiesā / tiesas)
  + Lieciniece saņēma divus gadus par nepatiesu liecību slepkavības lietā.
  + Tiesnesis uzskata, ka saimnieks melojis tiesai par saindēto aku.

# ---------------------------------------------------------------- inaccurate

false
  | nepaties*
  | aplam* / aplamīb* / aplami
  ! nepaties* (draug* / smaid* / prieks) / nepatiess (cilvēk* / ļaudis / liecinieks / politik*)
  ! aplami ..1 (novērtēj* / aprēķināj* / spēlē* / šķērsoj* / metās / met / sita / šāva)
  ! (aplam* / aplami) ..1 (ceļ* / virzien* / pagriez* / rīc* / tauriņ* / darb* / pusē / durvīs / vietā / piegrieza / pavērs* / brauca / izvēl* / stāv*)
  + Firmas nepatiesās solīšanas dēļ mazpilsēta palika bez interneta.
  + Skolēnu testi rāda, ka mācību grāmatā ievietotais gadskaitlis ir aplams.
  - Tumsā pirmais traktors pagriezās aplamā virzienā un iebrauca dīķī.
  - Aizsargs aplami novērtēja augstās piespēles garumu, un ripa iekrita vārtos.
  - Filmā skaidrots nepatiess smaids un kā to atšķirt no īsta.

untrue
  | nepatiesīb* / nepatiesum*
  | <(nav / nebija) ..2 (patiesība / taisnība / patiess / patiesa / patiesi / patiesas / patiesu)>
  | (nav / nebija) tiesa / (pretrunā / pretēji) ..1 (patiesībai / īstenībai / ar patiesību / ar faktiem / faktiem)
  | (tālu / tāls / tāli / tāla) no patiesības
  ! (nav / nebija) ..2 (patiess / patiesa / patiesi) (prieks / draugs / sirsnīg* / mīlest*)
  ! šī ..1 nav tiesa / (nav / nebija) tiesa ..1 , (kas / kura / kurā / kuru)
  - Ciema sapulce nav tiesa, kura var kādu sodīt par suņa riešanu.
  + Tiesnesis paziņojumā saskatīja gan puspatiesības, gan klajas nepatiesības.
  + Tā nav taisnība, ka visi Vidzemes ceļi šoziem aizputināti.
  + Mācītājs sprediķī runāja pretēji faktiem un ar patiesību pretrunā.
  + Reklāmā solītais ir ļoti tālu no patiesības, brīdina eksperti.
  - Medaļa jauniešiem nav patiess prieks, ja sāncense traumēta.

incorrect
  | (nepareiz* / nekorekt* / neprecīz*) ..3 (@claim / skait* / dati / datus / datiem / citāt* / tulkojum* / secinājum* / interpretācij* / diagnoz* / aprēķin* / uzrakst* / datum* / nosaukum* / priekšstat* / pieņēmum* / pienāk* / definīcij* / atzīm* / rezultāt*)
  | (@claim / datums / skaitļi / skaitlis / citāts / nosaukums / tulkojums / aprēķins / dati / rezultāti / priekšstats / diagnoze / secinājums / raksts / karte) ..6 <(nepareiz* / nekorekt*)>
  | <(nav / nebija) ..1 pareizi>    @if(claim)
  | <(nav / nebija) ..1 (pareizs / pareiza / pareizas / korekts / korekta / korekti / korektas / precīzs / precīzi / precīza / precīzas)>
  | nepareizi ..2 (norādīt* / ierakstīt* / tulkot* / atspoguļot* / nosaukt* / interpretē* / saprast* / saprata / attēlot* / aprēķināt* / iztulkot* / aprakstīt* / citēt* / informēt* / norādīja / nosauca / uzrādīja / informēja / saskaitīja)
  ! nepareiz* (adres* / durv* / vārti / viet* / pus* / ceļ* / virzien* / numur* / stāv* / pog* / slēdz* / atslēg* / novietoj* / stāvvieta / peron* / autobus*)
  ! (nav / nebija) ..1 (pareizi / korekti / precīzi) ..1 (rīkoties / darīt / darīts / uzstādīt* / izturē* / novieto* / šāv* / met* / trāp*)
  + Uzņēmums presei izplatīja nepareizus datus par gaidāmo peļņu.
  + Raksta virsrakstā minētais vārds bija nepareizs, atzina redaktore.
  + Norādītie jahtas garumi nav korekti, sacīja ostas mērnieks.
  + Avīzes publicētie dati par zivju krājumiem nav pareizi, rakstīja ihtiologs.
  ! (metien* / sitien* / piespēl* / šāv* / serv* / raidījum* / spēl* / uzbruk* / piespēj*) ..4 (nav / nebija) ..1 (precīz* / pareiz*)
  - Lēmuma brīdī spēlētāja sitiens nebija precīzs, un bumba trāpīja stabā.
  - Nav pareizi, ka vecmāmiņa viena nes malku piektajā stāvā.
  + Skolas vēstures stendā nepareizi norādīts pirmās direktores dzimšanas gads.
  - Glābējus izsauca uz nepareizu durvju zvanu, un ciemiņi pasmējās.
  - Krišjānis uz lapas novietoja zirnekli, un tā nebija pareizi darīts.

inaccurate
  | (neprecīz* / neprecizit*) ..4 (@claim / dati / datus / datiem / aprēķin* / karte / kartes / karti / kartē / kartēs / kartēm / citāt* / skait* / tulkojum* / raksts / raksta / rakstu / rakstā / rakstus / rakstos / rakstiem / faktu / faktos / formulējum* / virsrakst*)
  | (@claim / dati / skaitļi / rezultāti / mērījumi / aprēķins / karte / tulkojums / virsraksts / uzrādītais / minētie / uzdotais / ziņotais) ..6 <(neprecīz* / neprecizit*)>
  | (ir / bija / esot / būt / bijuši / bijis / izrādījās / pieļautas / pieļauta / konstatē* / satur / ar) ..3 neprecizit*
  | (ir / bija / esot / būt / bijuši / bijis / izrādījās) ..3 (neprecīzs / neprecīza / neprecīzi / neprecīzas)     @if(claim)
  | (neprecīzi / neprecīza) (atspoguļo* / citē* / norādī* / tulko* / informē* / nosauk* / aprakst* / formulē* / interpretē* / attēlo*)
  ! neprecīz* ..2 (sitien* / met* / piespēl* / ieroč* / šāv* / pulksten* / atbild* / uzbrukum* / bumba* / servi* / centrēj* / gājien*)
  ! (piespēles / metieni / sitieni / sitiens / metiens / servēs / precīza / uzbrucējs / spēle / vārtos / šāvieni) ..4 neprecīz*
  + Pārbaude atklāja, ka ministrijas statistika par mežiem ir neprecīza.
  + Uzņēmējs avīzei aizrādīja, ka rakstā par ostu ir daudz neprecizitāšu.
  + Skolotāja piezvanīja redakcijai, jo reportāža neprecīzi atspoguļoja skolas skaitļus.
  + Neprecīzi dati par vējiem noveda jahtas nepareizā ostā Somijā.
  - Mājinieku neprecīzie metieni otrajā puslaikā ļāva viesiem panākt izlīdzinājumu.
  - Gala minūtēs centrs neprecīzi piespēlēja, un piespēles bija neprecīzas.
  - Meistars konstatēja, ka dūmvads izbūvēts neprecīzi un durvis neveras.
  + Amerikāņu presē lasītais izrādījās gana neprecīzs, ziņojumu vērtēja ģeologs.

wrong
  | (kļūdījās / kļūdās / kļūdījusies / kļūdījies / kļūdījušies / kļūdaties / alojas / alojās / maldās / maldījās / maldījusies / maldījies / maldījušies / pārskatījās / pārrēķinājās)          @weak(unless claim)
  | (kļūdījās / kļūdās / kļūdījies / kļūdījusies / kļūdījušies / maldās / maldījās / alojās / alojas) , (ka / sakot / apgalvojot / domājot / rakstot / teikdams / uzskatot)
  | (kļūdaini / maldīgi / kļūdaini) ..2 (uzskat* / norād* / apgalvo* / domā* / paziņo* / pieņ* / tic* / secin*)
  | maldīg*
  ! maldīg* (ceļ* / tak* / gaism* / ugun*)
  + Pieņemts domāt, ka vilki gaudo uz mēnesi, taču tas ir maldīgi.
  - Ceļinieku purvā ievilināja maldīga gaisma pie vecās muižas dzirnavām.
  + Rektors nožēloja savu kļūmīgo izteikumu par sieviešu lomu fizikā.
  | kļūmīg* ..3 (@claim / priekšstat* / uzskat* / doma / domu / pieņēmum* / secinājum* / interpretācij*)
  ! (maldās / maldījās / maldījušies / maldījies) ..3 (mež* / purv* / ielās / pilsēt* / tumsā / pa / labirint* / miglā / krustcelēs / migl*)
  ! (mežā / purvā / tumsā / pa / miglā) ..3 (maldās / maldījās / maldījušies / maldīj*)
  ! (vārtsarg* / aizsarg* / uzbrucēj* / sportist* / tiesnesis) ..4 (kļūdījās / kļūdījies / kļūdījusies)
  + Saskaitot skatītāju rindas, direktors kļūdījās: apgalvojums par pilnu zāli ir stipri uzpūsts.
  + Ministre kļūdījās, sakot, ka tilts iztur kravas mašīnu svaru.
  + Avīze kļūdaini norādīja, ka koncerts notiks Kuldīgas pilsdrupās.
  + Žurnālu lasītājiem iesakņojies maldīgs priekšstats par bruņurupuču vecumu un izmēru.
  + Zemnieku senais uzskats par lietus mēnesi ir maldīgs, rāda pētījums.
  - Ogotājas divas dienas maldījās purvā, taču pašas atrada ceļu.
  - Septiņdesmitajā minūtē vārtsargs kļūdījās, un viesi izrāvās vadībā.
  - Vētras naktī laiva miglā kādu stundu maldījās pa līci.

erroneous
  | kļūdain* ..3 (@claim / pētījum* / metodoloģij* / atzinum* / dati / datus / datiem / aprēķin* / karte / citāt* / skait* / tulkojum* / ziņ* / secinājum* / interpretācij* / priekšstat* / uzrakst* / ierakst* / virsrakst* / diagnoz* / rezultāt* / pārskat* / spriedum* / pieņēmum* / vērtējum* / laboratorij*)
  | (@claim / pētījum* / dati / skaitļi / aprēķins / karte / tulkojums / virsraksts / protokol* / spriedums / rezultāti / rezultātus / atzinum* / metodoloģij*) ..5 <kļūdain*>
  | (pārskat* / ziņojum* / raksts / raksta / rakstu / rakstā / rakstus / rakstos / rakstiem / aprēķin* / datos / statistik* / protokol* / ziņās / tabul* / vārdnīc* / grāmatā) ..4 (kļūda / kļūdas / kļūdu / kļūdām)
  | (kļūda / kļūdas / kļūdu / kļūdām) ..3 (pārskat* / ziņojum* / raksts / raksta / rakstu / rakstā / rakstus / rakstos / rakstiem / aprēķin* / datos / statistik* / protokol* / tabul* / mācību grāmat* / faktu / tulkojum*)
  | (faktu / faktoloģisk* / statistikas / pārrakstīšan* / drukas / loģik*) (kļūda / kļūdas / kļūdu)
  ! (vārtsarg* / piespēl* / tiesneš* / pilot* / kuģ* / aizsarg*) ..3 (kļūda / kļūdas / kļūdu / kļūdain*)
  ! kļūdain* (piespēl* / sitien* / lēmum* / gājien*)
  + Kļūdaini aprēķini par sniega svaru noveda pie halles jumta sabrukšanas.
  + Vecā karte bija kļūdaina, tāpēc ekspedīcija nokļuva svešā ielejā.
  + Ministrijas izplatītajā pārskatā kāda nopietna kļūda par pieciem miljoniem.
  + Studente atrada kļūdas tabulā, ko skolotāji lietoja gadu desmitiem.
  + Rakstā par Kolku pamanītas vairākas faktu kļūdas un vecas bildes.
  - Pēc aizsarga rupjas kļūdas viesi vārtus guva tukšos vārtos.
  - Skatītāji svilpa pie kļūdainas piespēles, ko izdarīja hokejists.

not-correspond
  | neatbilst* ..2 (datiem / dokumentiem / ierakstiem / pierādījumiem / rādījumiem)    @if(claim)
  + Šofera stāsts par lēno braukšanu neatbilst tahogrāfa rādījumiem.
  | neatbilst* ..3 (patiesībai / īstenībai / realitātei / faktiem / taisnībai / dabā / faktisk* / patiesaj* / esošajam)
  | (patiesībai / īstenībai / realitātei / faktiem) ..5 neatbilst*
  | <(nesakrīt / nesaskan / nesakrita / nesaskanēja)> ..2 ar ..4 (realitāti / īstenību / patiesību / faktiem / dokumentiem / datiem / pierādījumiem)
  | (tālu / atrauts / atrauti / atrauta / šķirts) no (realitātes / īstenības)      @if(claim)
  | (pierādījumi / dati / fakti) ..3 (rāda / liecina / runā) ..2 (ko citu / pretējo / citu ainu)
  + Uzņēmuma tīmekļvietnē norādītais darbinieku skaits neatbilst faktiskajam stāvoklim.
  + Patiesībai, rakstīja vēsturniece, neatbilst arī leģenda par sakauto pulku.
  + Pavadzīmēs ierakstītais svars nesakrita ar svariem un dokumentiem pie ieejas.
  + Amatpersonas statistika, teica zemnieki, ir atrauta no realitātes.
  + Satelītu dati rāda pavisam ko citu nekā mežu dienests.

misleading
  | maldinoš* / maldināšan* / maldinājum* / maldinošum*
  | (maldina / maldināja / maldinājis / maldinājusi / maldinājuši / maldinot / maldināt / maldināta / maldināti / maldināts / maldinās)
  ! (maldināja / maldina / maldinoš*) ..3 (vārtsarg* / aizsarg* / pretiniek* / pretiniec* / konkurent* / kustīb* / gājien* / ienaidniek* / manevr* / slidotāj*)
  ! maldinoš* (kustīb* / manevr* / gājien* / māneklis)
  ! (šūn* / imūnsistēm* / vīrus* / radar* / raķet* / baktērij* / zivis / kukaiņ* / smadzen*) ..3 (maldināt / maldina / maldināja / maldinot) / (maldināt / maldina / maldināja / maldinot) ..3 (šūn* / imūnsistēm* / vīrus* / radar* / raķet* / kukaiņ* / smadzen* / zivis)
  - Jauns preparāts prot maldināt vīrusu, un tas šūnā vairs netiek iekšā.
  - Tauriņš ar acīm uz spārniem zivis un putnus veiksmīgi maldina jau miljoniem gadu.
  + Konkurences padome par maldinošu reklāmu sodīja trīs veikalu tīklus.
  + Revidente atklāja, ka būvnieki maldinājuši domi par betona kvalitāti.
  - Hokejists ar skaistu triku maldināja aizsargus un nesteidzīgi guva vārtus.
  - Ar maldinošu kustību spēlētāja izspieda sāncensi no laukuma malas.

misinformation
  | (nepatiesa / nepatiesu / nepatiesas / aplamas / maldīga / maldinoša / neticama) ..1 (informācij* / ziņ*)
  | misinformācij* / (neprecīza / neprecīzu / nepatiesa / kļūdaina / kļūdainu / maldinoša / maldinošu) informācij*
  + Ārste stāstīja, ka nepatiesa informācija par potēm ceļo ātrāk nekā vīruss.
  + Medicīnas studenti apkarojuši misinformāciju par asins ziedošanu divos novados.

baseless
  | (to / tos / tās) ..2 par ..2 <nepamatot*>
  + Kuģa īpašnieks saņēma sūdzību no pagasta un uzskata to par nepamatotu.
  | (nepamatot* / bezpamata) ..3 (@accuse / @claim / apvainojum* / baž* / tenk* / bailes / bailēm / pārmetum* / aizdomas / aizdomām / sazvērestīb* / vainošan* / apsūdzēj*)
  | (@accuse / @claim / baž* / tenkas) ..6 <(nepamatot* / bez pamata / bez jebkāda pamata / bezpamata)>
  | nepamatot* ..2 (izrādījās / izrādīj* / esot / esam) ..4 (sūdzība / aizdomas / apsūdzība / @claim / @accuse)
  | <nav ..2 (pamata / pamatojuma / nekāda pamata / nekāda pamatojuma)> ..6 (@accuse / @claim / domāt / uzskatīt / apgalvot / bažām / ticēt)
  | (@accuse / @claim / baž* / bailēm) ..7 <(nav / nebija) ..3 (pamata / pamatojuma / pamatots / pamatota / pamatotas / pamatoti)>
  | no gaisa grābt* / (tukšas / tukši / tukšām) (runas / runām / apsūdzības / baumas / solījumi / vārdi)
  | bez (jebkāda / nekāda / mazākā) ..1 (pamata / pamatojuma) / (bez pamata / nepamatoti) ..2 (apsūdz* / vaino* / pārmet* / apgalvo* / nomelno* / apvaino*)
  ! nepamatot* ..2 (prasīb* / kavēšan* / cen* / priekš* / atlaišan* / sod* / tērēšan* / izdevum* / augst* / liel* / paaugst* / iztērē* / izmaks* / priekšrocīb* / atteikum* / maks* / risk* / privilēģ* / vardarb*)
  ! (nepamatoti) (augst* / liel* / dārg* / ilg* / mainīt* / atlaist* / samazināt* / paaugstināt* / izmaks* / iztērēt*)
  + Nepamatotas tenkas par alu ziemcietēm mēro aizvien plašākus lokus.
  + Bijušā ministra apsūdzības pret kaimiņu komisija atzina par pilnīgi nepamatotām.
  + Nepamatota izrādījās veikala klienta sūdzība par puvušām zemenēm.
  + Pašlaik nav nekāda pamata apgalvot, ka dambis neizturēs palus.
  + Ārstes bažām par jauno aparātu nav nekāda medicīniska pamata.
  + Runas par kosmodromu Kurzemē ir no gaisa grābtas un jautras.
  + Konkurenti ceptuvei bez jebkāda pamata pārmet pelējumu miltos.
  - Patērētāju dienests uzskata cenas par nepamatoti augstām visā Latgalē.
  - Tiesa sodīja skolu par nepamatotu atlaišanu, un skolotāja atgriezās klasē.

unsubstantiated
  | (uzskats / priekšstats / ticējums / hipotēze / pieņēmums) ..9 <(neapstiprinās / neapstiprinājās / nav apstiprinājies / nav apstiprinājusies)>
  + Senais ticējums par septiņiem gulētājiem pēdējos gados nav apstiprinājies.
  | (nav / nebija) ..1 zinātnisk* (pamat* / pamatojum* / apstiprinājum*)
  + Ticējumam par mēnesi un kāpostiem nav nekāda zinātniska pamatojuma.
  | nepierādīt* ..3 (@claim / @accuse / teorij* / pieņēmum* / apsūdzīb* / metod* / ieguvum* / iedarbīb*)
  | (@claim / @accuse / teorij* / iedarbīb* / vain*) ..5 <(nepierādīt* / nav pierādīt* / nebija pierādīt* / netika pierādīt* / nav zinātniski / nav apstiprinājusies / neapstiprinājās / nav apstiprinājušās / neapstiprinās)>
  | (nav / netika / netiek / nebija) ..2 (ar faktiem / ar pierādījumiem / ne ar ko) ..1 (pamatot* / pamatots / apstiprināt* / pierādīt*)
  | (zinātniski) (nepamatot* / nepierādīt*) / <(nav / nebija) ..1 zinātniski ..1 (pamatot* / pierādīt*)>
  + Internetā par diētu atrodami nepierādīti pieņēmumi, kas bojā veselību.
  + Plašais stāsts par apraktajiem ieročiem līdz šim nav pierādīts.
  + Reklāmas solījumi par jaunību netika ne ar ko pamatoti.
  + Zinātniski nepamatota ir paraža sēt burkānus pilnmēnesī, teic agronome.

no-evidence
  | (nav / nebija / nebūs / nav bijis / nav atrasts) ..6 (pierādījum* / apliecinājum* / pierādījuma)
  | (pierādījumu / pierādījuma / apliecinājumu / apliecinājuma) ..8 (nav / nebija)
  | (pierādījum* / apliecinājum*) ..8 (netika atrast* / nav atrast* / nesniedza / neatrada / nesniedz / neuzrādīja / trūkst / trūka / neviens nav)
  | (bez / trūkst / trūka / nepietiek / nesniedza / nesniedzot / neuzrādot / neatrada / neatrod / nesniedz / neuzrādīja / neuzrādījis / nesniedzis / nesniegusi / neiesniedza) ..5 (pierādījum* / apliecinājum*)
  | (nav / nebija) ..2 (nekādu / nekādas) ..2 (pazīmju / norāžu / liecību / indikāciju / zīmju) ..2 (ka / par)
  | nekas ..1 (neliecina / neliecināja / nenorāda / nenorādīja)
  ! (pierādījum* / apliecinājum*) ..3 nav (vajadzīg* / nepieciešam* / jā*)
  ! nekas ..1 neliecinā* par ..2 (nelaim* / traģēdij* / tuvojoš* / gaidām* / beigām / negais* / vētr*)
  - Rīts bija saulains, un nekas neliecināja par tuvojošos vētru.
  ! pierādījumu (nodrošināšan* / vākšan* / bāz* / iegūšan* / kopum* / izvērtēšan* / analīz* / novērtēšan* / pārbaud*)
  ! (nav / nebija) ..2 (labāk* / lielāk* / skaidrāk* / spilgtāk* / cita / citu) ..2 (pierādījum* / apliecinājum*)
  - Nav spilgtāka apliecinājuma kora slavai kā pilna baznīca februāra salā.
  - Pierādījumu vākšana ugunsgrēka lietā vēl nav beigusies, teica dežurante.
  - Visi pierādījumi jau ir tiesā, bet sēde vēl nav izsludināta.
  + Biļešu cenām nav nekāda sakara ar miljonāru, par to nav pierādījumu.
  + Nav nekādu pierādījumu, ka lāču tauki palīdzētu pret saaukstēšanos.
  + Pierādījumu par kalnā apslēptu zeltu mednieks tā arī neuzrādīja.
  + Stingru pierādījumu par šamaņa dziedinātajiem zirgiem muzeja krājumā nebija.
  + Tiesnese norādīja, ka prokurore nesniedza nevienu būtisku pierādījumu.
  + Nebija nekādu norāžu, ka uz kuģa būtu ielavījies svešinieks.
  + Nekas neliecina, ka ziemā degviela kļūs vēl dārgāka.
  - Šim apstāklim pierādījumi nav vajadzīgi, jo visu redzēja tiesnesis.

far-fetched
  | (pievilkts / pievilkta / pievilkti / pievilktas / pievilktu / pievilktām / pievilktiem) aiz (matiem / ausīm)
  | (no pirksta izzīst* / no griestiem paņemt* / no zila gaisa)
  | (samākslot* / pārspīlēti fantastisk* / neticam* / samudžināt*) ..2 (teorij* / versij* / apgalvojum* / stāst* / attaisnojum* / argument*)
  | (teorij* / versij* / stāsts / argument*) ..4 (samākslot* / aiz matiem pievilkt* / neticam*)
  ! neticam* (skaist* / panākum* / rezultāt* / iespēj* / pieredz*)
  + Cienījamais jurists šo argumentu uzskata par pievilktu aiz matiem.
  + Tenku avīzes versija par vilkaci bija samākslota līdz pēdējam vārdam.
  + Gleznotāja bērni kļuva par vienas samākslotas teorijas upuriem skolā.
  + Skaitļi par spokiem ir no zila gaisa grābti, smej pētnieki.
  - Pludmalē iegūti neticami rezultāti, kurus neviens neticēja sasniegt vasarā.

absurd
  | (ziņas / ziņa / apgalvojum* / runas / baumas / teorij* / stāsti) ..9 <(ir / esot) ..2 (muļķīb* / blēņ* / absurds / murgi / nonsenss)>
  + Runas par zelta slāni zem tirgus laukuma esot nezinātniskas muļķības.
  | (kādas / šādas / tādas / kārtējās) ..1 (muļķības / blēņas / nejēdzības)   @if(quoted)
  | ('Muļķības' / 'Blēņas' / 'Murgi' / 'Nonsenss') ,    @if(quoted)
  | <par (muļķībām / kādām muļķībām / blēņām)> ..2 (jautā* / prasā*)   @if(quoted)
  + «Šādas muļķības es pat nekomentēšu,» žurnālistiem izmeta hokejista aģents.
  + «Blēņas, tiltam nekas nekaiš,» apgalvoja būvuzņēmuma projektu vadītājs.
  + «Par kādām muļķībām jūs man prasāt,» studijā sašuta deputāts.
  | (absurd* / smieklīg* / muļķīg* / nejēdzīg* / bezjēdzīg*) ..3 (@claim / @accuse / apvainojum* / teorij* / domas / domu / ideja)
  | (@claim / @accuse / teorij* / ideja) ..6 <(absurd* / smieklīg* / muļķīg* / nejēdzīg* / bezjēdzīg*)>
  | (@claim / @accuse) ..12 (@call / uzskata / uzskatīja) ..2 par ..2 <(absurd* / smieklīg* / muļķīg* / muļķīb* / nejēdzīg* / bezjēdzīg*)>
  | (pilnīg* / tīr* / galīg* / absolūt* / klaj* / kārtējā) (muļķīb* / blēņ* / absurds / absurdu / nejēdzīb* / murgi / nonsenss)
  | (tas ir / tie ir / viss ir / tas esot / tie esot / tās ir) ..2 (muļķīb* / blēņ* / absurds / absurdi / murgi / nonsenss / nejēdzīb* / blefs)
  | (blēņ* / muļķīb*) ..2 (stāst* / runā* / raksta / rakstīja)
  ! (absurd* / muļķīg* / smieklīg*) ..2 (humor* / komēdij* / izrāde / izrādē / izrādes / izrādi / izrādēs / izrādēm / izrāžu / drām* / jautājum* / teātr* / cena / cenas / situācij* / kļūd* / sods)
  + Jūrnieki pasmējās par absurdo apgalvojumu, ka laivu izdzēra valis.
  + Rīkotājs baumas par maksas tualetēm nodēvēja arī par smieklīgām.
  + Pārmetumus par autobusa nosūtīšanu uz nepareizo ciemu pavasara plūdu laikā dispečere nosauca par muļķīgiem.
  + Stāsts par pazemes pilsētu ir pilnīgas muļķības, teica ģeologs.
  + Viss ir tīrās blēņas, jo tie ir murgi, rakstīja kaimiņiene.
  + Sekretāre raksta muļķības, un visi zina, kas blēņas stāsta.
  - Festivālā rādīja absurdu komēdiju par cirka direktoru un viņa lāci.
  - Skolēni pēdējā dienā dara blēņas un uzkāpj uz jumta.

exaggerate
  | @claim ..6 (pārāk / pārlieku / pārmērīgi) optimistisk*
  + Bankas prognozi par mājokļu cenām analītiķe sauc par pārlieku optimistisku.
  | pārspīlē* / pārspīlēt* / uzpūst* ..2 (@claim / skait* / ziņ* / cen*) / (@claim / skaitļi / skaitlis / draudi / problēma) ..6 uzpūst*
  | (@claim / skaitļ* / briesmas / draudi) ..6 <(pārspīlē* / uzpūst*)>
  | (sakāpināt* / sabiezina krāsas / sabiezināja krāsas / sabiezināt krāsas)
  | (pārāk / pārmērīgi) ..1 (optimistisk* / paaugstināt* / uzpūst* / izpušķot*) ..3 (@claim / skait* / prognoz* / novērtējum*)
  | (mazināja / samazināja / noniecināja / noniecina) ..2 (skaitļus / draudus / bīstamību / risku / apjomu)   @weak
  ! (nav / nebūs / nebūtu / nebūt / bez) ..2 pārspīl*
  ! pārspīlē* ..1 ar / (nevajag / nedrīkst / nevajadzētu / nav jā* / nevajadzēja) ..1 pārspīlē*
  - Agronome brīdina nepārlaistīt dobes un arī ar mēslojumu nevajag pārspīlēt.
  - Maratonā daudzi pārspīlēja ar tempu un pēdējos kilometrus gāja soļos.
  + Sacensību rīkotāji skatītāju skaitu stipri pārspīlēja, rāda ieraksts.
  + Stāsti par vilku mežiem ir stipri uzpūsti, mierina mednieku klubs.
  + Rakstniece sabiezināja krāsas, stāstot par bada ziemu Sēlijā.
  + Pārāk optimistiskas prognozes par graudiem noveda banku pie zaudējumiem.
  + Vadība apzināti noniecināja draudus, lai neuztrauktu pasažierus prāmī.
  - Nebūtu pārspīlēts teikt, ka skola izaudzinājusi pusi orķestra.

distort
  | (ziņojum* / raksts / sižets / pārskats / raidījums / publikācija / reportāža / pētījums / vērtējums) ..8 <(tendencioz* / vienpusīg*)>
  + Raidorganizācijas sižets par zvejniekiem bijis tendenciozs, sūdzas piekrastes biedrība.
  | (sagroz* / izkropļo* / pārgroz* / izkropļot* / sagrozīt*) ..4 (@claim / fakt* / patiesīb* / vēstur* / teikt* / vārd* / jēg* / dati / datus / datiem / datu / realitāt* / priekšstat* / statistik* / notikum* / citāt* / domu)
  | (@claim / skaits / skaitu / fakti / faktus / patiesīb* / vēsture / vēsturi / vārdi / vārdus / jēga / jēgu / realitāti / statistik* / notikum* / citāt*) ..5 <(sagroz* / izkropļo* / pārgroz*)>
  | (nepareizi / aplami / greizi / tendenciozi) ..2 (interpretē* / iztulko* / atspoguļo* / saprast* / saprata / sapras*)
  | (pārprast* / pārprata / pārprot) ..2 (@claim / vārd* / teikt*) / (vārdi / vārdus / teikto / teiktais) ..3 (pārprast* / pārprata)
  | (tendenciozi / vienpusīgi / greizi / greizā spogulī)   @weak(unless claim)
  | (puspatiesīb* / greizs spogulis / greizu ainu / greizs priekšstats / maldīgs priekšstats / greizu priekšstatu)
  ! (izkropļo* / sagroz*) ..3 (skaņ* / balss / attēl* / ķerm* / lāzer* / kok* / metāl* / sej* / ainav* / kokus / vēj*)
  ! (skaņu / koku / ainavu / metālu / sejas / seju / signālu) ..3 (izkropļo* / sagroz*)
  + Sižets rupji izkropļoja faktus par patversmes direktora algu.
  + Manus vārdus no intervijas žurnāliste pilnībā sagrozīja, sūdzas mežsarga sieva.
  + Ministre uzskata, ka jaunais likums sabiedrībā tiek nepareizi interpretēts.
  + Deputāts žēlojās, ka viņa vārdi par mežu esot pārprasti.
  + Šāda statistika rada greizu priekšstatu par lauku skolām.
  + Sanāksmes aprakstā viss pasniegts tendenciozi, raksts tapis bez lieciniekiem.
  - Stiprais vējš kokiem sagroza zarus, un ziemeļi izkropļo kokus.
  - Vecais skaļrunis skaņu izkropļoja tik ļoti, ka dziesmu nepazina.

misquote
  | (ielikt* / ielika / ieliek / ielikti) ..2 (mutē / mute) ..3 (vārd* / izteikum*)
  | (vārd* / izteikum*) ..4 (ielikt* / ielika / ieliek / ielikti) ..1 mutē
  | (nepareizi / nepilnīgi / aplami / greizi / kļūdaini / neprecīzi) (citē* / citēt* / nocitē* / pārfrāz*)
  | (piedēvē* / piedēvēj* / piedēvēt* / pierakstīj* / pieraksta) ..4 (@claim / vārd* / citāt* / izteikum* / teikum*)
  | (citāt* / vārd* / izteikum*) ..4 (piedēvēt* / piedēvē)
  + Avīze ielika skolotājai mutē vārdus, kurus viņa neteica.
  + Režisors aizrādīja, ka laikraksts viņu atkal kļūdaini citējis.
  + Bīskapam piedēvēja citātu par sievietēm, ko viņš nav teicis.
  + Populārais izteikums par zivīm bieži piedēvēts Krišjānim Baronam.
  + Preses preses lasītājs sodīja avīzi par vārdiem, ko ielika viņam mutē.

out-of-context
  | (izrauts / izrauta / izrauti / izrautas / izraut / izraujot / izrāva / izņemts / izņemti / izņemtas / izņemta / izrautu / izrautām / izrautiem) ..3 (konteksta / konteksts)
  | no konteksta ..3 (izraut* / izņemt* / izrāva) / konteksta (izraušan* / trūkum*)
  | ārpus konteksta
  | selektīv* ..2 (citāt* / citēj* / citēšan* / izlas*)
  + Viena rindiņa, kas izrauta no lekcijas konteksta, sanaidoja visu koledžu.
  + Ministrs iebilst, ka viņa frāze no konteksta apzināti izrauta.
  + Attēls ir īsts, taču publicēts pilnīgi ārpus konteksta.
  + Vēstures skolotājs grāmatai pārmet selektīvu citēšanu no hronikām.

discredit
  | diskreditēt* ..3 (@claim / teorij* / pētījum* / metod* / dati / dokument* / aptauj* / avot*)
  | (@claim / teorij* / pētījum* / metod*) ..9 <(diskreditēt* / diskreditējis / diskreditējusi / diskreditējušies)>
  | (sen apgāzt* / sen atspēkot* / noraidīt* zinātn*) ..3 (teorij* / mīts / mīta / mītu / mīti / mītus / mītiem / mītam / hipotēz* / metod*)
  + Skolas mācībās vēl lieto diskreditētu pētījumu par kreiļiem.
  + Metode, kā atklāt zemestrīces ar suņiem, jau sen diskreditēta.
  + Vecākus uztrauc sen atspēkota teorija par cukura kaiti.

debunk
  | (pētījum* / zinātnisk* / metod* / uzskat* / mīt* / teorij* / hipotēz*) ..10 <(atspēkots / atspēkota / atspēkoti / atspēkotas)>
  | (sen / zinātniski / jau sen) ..1 (atspēkots / atspēkota / atspēkoti / atspēkotas)
  + Pētījums par dzintara spēju atvairīt gripu jau pirms desmit gadiem ticis atspēkots.
  + Stāsts par mūžīgo dzinēju ir sen atspēkots, bet tirgū to vēl piedāvā.
  | (sagrauj / sagrāva / sagrāvis / sagrāvusi / sagrauts / sagrauti / sagraut / sagrāvuši / kliedē / kliedēja / kliedējis / apgāž / apgāza / apgāzis / apgāzt / apgāzta / apgāzts / apgāzti / atspēko / atspēkoja / atspēkojis / atspēkot / atspēkots / atspēkota / atspēkoti / noārda / sabradā / sadragā / lauž / lauza / atmasko / atmaskoja) ..4 (mīts / mīta / mītu / mīti / mītus / mītiem / mītam / stereotip* / teorij* / hipotēz* / māņticīb* / leģend* / maldīg*)
  | (mīts / mīta / mītu / mīti / mītus / mītiem / mītam / stereotip* / teorij* / hipotēz* / māņticīb* / leģend*) ..7 (sagrauj / sagrāva / sagrāvis / sagrāvusi / sagrauts / sagrauti / kliedē / kliedēja / apgāž / apgāza / apgāzis / apgāzta / apgāzts / apgāzti / atspēko / atspēkoja / atspēkojis / atspēkots / atspēkota / atspēkoti / lauza / atmaskoja / atmaskots)
  | (atmasko / atmaskoja / atmaskojis / atmaskojusi / atmaskojuši / atmaskot / atmaskots / atmaskota / atmaskoti / atmaskotas / atmaskojum*) ..5 (@claim / dezinform* / meli / melus / viltus / viltojum* / mīts / mīta / mītu / mīti / mītus / mītiem / mītam / ziņ* / baumas / sazvērestīb*)
  | (pētījum* / pētnie* / zinātnie* / eksperti / eksperiment* / analīz* / ekspertīz*) ..5 (atspēko* / atspēkot* / apgāza / apgāž / apgāzt* / apgāzis) ..5 (@claim / mīts / mīta / mītu / mīti / mītus / mītiem / mītam / teorij* / baumas)
  ! (atmaskoja / atmaskot* / atmaskojuši) ..3 (spieg* / zagļ* / zagli / bandu / nodevēj* / tīklu / aģent*)
  + Jauns raidījums latviski kliedē populāro mītu par zibens mērķiem.
  + Stereotipu par slinkiem kaķiem pētnieces eksperiments pilnībā apgāza.
  + Klases projektā pusaudži atmaskoja viltus paziņojumus par eksāmeniem.
  - Faktu pārbaudes vietne aplūkoja divdesmit apgalvojumus no debatēm.
  + Pētnieki Tartu atspēkoja izplatīto teoriju par stirnu miegu.
  - Drošības dienests ostā atmaskoja spiegu tīklu, kas vēroja kuģus.

myth
  ! (vāc / krāj / pieraksta / pēta / pētī / vākusi / vācis) ..4 (mīts / mīti / mītu / mītus) / (mīti / mītu / mītus) ..4 (vāc / krāj / pieraksta / pēta / vākusi / vācis / pierakstīj*)
  - Folkloriste mītus par velniem un raganām vāc jau četrdesmit gadus.
  | (stāsts / stāsti / apgalvojum* / uzskats / viedoklis / ziņas / ticējums) ..10 <(ir / esot) ..1 (mīts / mīti)>
  + Stāsts par pazemes eju līdz upes otram krastam ir mīts.
  | @call ..8 par ..1 <(mītu / mītiem)>
  + Ķīmiķe stāstus par sudraba ūdens brīnumiem dēvē par mītiem.
  | mīts , ka / (pilsētas / urbānā / urbānās / izplatīts / izplatītais / populārs / noturīgs / dzīvelīgs / bīstams / sens) ..1 (mīts / mītu / mīti / leģend*)
  | (mīts / mīti / mītu / mītus) ..2 (par / ka)
  | (tas / tie) ..1 (ir / nav) ..2 (mīts / mīti) / tikai mīts / vien mīts
  | (maldīg* / aplam* / kļūdain*) (priekšstat* / uzskat*)
  | (plaši izplatīts) ..1 (pārpratums / maldi / maldu) / (maldi / maldiem / maldus / maldu) ..2 (par / ka)
  ! (mīts / mīti / mītu / mītus) ..7 (dzejniek* / rakstniek* / māksliniek* / komponist* / gleznotāj* / oper* / lug*) / (mīts / mīti / mītu / mītus) ..3 (grieķ* / varon* / diev* / radīšan* / indiāņ* / skandināv* / baltu)
  - Dziesma stāsta mītu par dievu dēliem, ko dzied Latgales sievas.
  ! (grieķu / seno / skandināvu / indiāņu / romiešu / baltu / ķeltu / dievu / senie) ..2 (mīts / mīta / mītu / mīti / mītus / mītiem / mītam)
  + Zinātnieces lekcijā izskanēja, ka pilsētas leģenda par žurkām ir tikai mīts.
  + Mīti par mēnessērdzīgajiem klīst vēl arvien, raksta miega pētniece.
  + Daudziem saglabājies aplams priekšstats, ka laikā bez saules nevar apdegt.
  + Izplatīts pārpratums, ka bez miega slimnieki ir rāmi, ir maldi par medicīnu.
  + Kaķu septiņas dzīvības, mierīgi klāsta veterinārārste, tas ir mīts.
  - Muzejā atklāj izstādi par seno grieķu mītiem un Trojas zirgu.

conspiracy-theory
  | sazvērestīb* (teorij* / teorētiķ*)
  | sazvērestības (stāst* / versij* / piekritēj*)
  | konspirācijas teorij* / konspirācij* teorij*
  + Brālis tic sazvērestības teorijai, ka pilis cēluši milži.
  + Vecmāmiņas forumā pilns ar konspirācijas teorijām par bākām.
  + Mācītājs noraizējies, ka sazvērestības stāsti šķeļ draudzi divās daļās.

cast-doubt
  | (apšauba / apšaubīja / apšaubījis / apšaubījusi / apšaubījuši / apšaubīt / apšaubot / apšaubīti / apšaubīts / apšaubīta / apšaubās / apšaubām) ..6 (@claim / @verac / aprēķin* / dati / datus / datu / rezultātus / rezultātu / pierādījum* / pētījum* / pārskat* / versij* / statistik* / derīgum* / metod* / skait* / objekt* / patiesīb* / testu / objektīv* / apsūdzīb* / iedarbīb* / novērtējum* / ekspertīz* / atzinum* / liecīb* / teoriju / teorijas / faktu / ziņojum* / leģend* / hronik*)
  | (@claim / @verac / dati / datus / pierādījum* / rezultātus / aprēķin* / pētījum* / atzinum* / ziņojum*) ..7 <(apšauba / apšaubīja / apšaubījis / apšaubījusi / apšaubījuši / apšaubīt* / apšaubot)>
  | <(rada / radīja / izraisīja / raisa / rodas / radās / pastāv / ir / pauda / izteica / pauž / izsaka) ..2 (šaubas / šaubām / bažas par)> ..3 par ..4 (@claim / @verac / rezultāt* / dati / datu / ziņojum* / pētījum* / pierādījum* / aprēķin* / versij* / ticamīb* / autentisk*)
  | (liek / lika / likts / liekot) ..1 (apšaubīt / zem jautājuma / šaubīties par)
  | (zem / zem lielas) jautājuma zīm* ..4 (@verac / ticamīb* / dati / datu / rezultāt* / pētījum*)
  | apšaubām* (@claim / dati / datus / avot* / rezultāt* / metod* / pētījum* / kvalitāt* / statistik*)
  ! apšauba ..3 (spēju / spējas / spējām / nepieciešamību / lietderību / jēgu / kompetenci / likumību / tiesiskumu / lēmumu / līgum*)
  + Ķīmiķes apšaubīja fabrikas datus par notekūdeņu sastāvu upē.
  + Ministrijas rezultātus lasītprasmē skolotāji stipri apšauba jau gadu.
  + Jauni atradumi raisa šaubas par hronikas ticamību un gadskaitļiem.
  + Atvērtās aploksnes lika apšaubīt konkursa žūrijas punktu lapas.
  + Pētījuma rezultāti ir zem jautājuma zīmes, un zem jautājuma zīmes ir dati.
  + Sludinājumā atsaukšanās uz apšaubāmiem avotiem ir ierasta prakse.
  - Deputāti apšauba otrās skolas nepieciešamību tik mazā ciemā.

question-accuracy
  | (apstrīd / apstrīdēja / šaubās / šaubījās / iebilst / iebilda / vaicā / jautā) ..4 (@verac / patiesīb* / ticamīb* / precizitāt* / autentisk*)
  | (@verac / ticamīb* / precizitāt* / autentisk*) ..7 <(apstrīd / apstrīdēja / apšaubām* / apšaubāms / apšaubāma)>
  | vai (viņš / viņa / ministrs / liecinieks / tas / tā) ..2 (saka / stāsta / runā) ..2 (patiesību / taisnību)
  | (nav / nebija) ..1 pārliecināt* ..3 par ..3 (ticamīb* / precizitāt* / patiesum*)
  + Vides grupas pārstāvji tiesā apstrīd mērījumu precizitāti pie fabrikas.
  + Video autentiskums, rakstīja eksperti, ir ļoti apšaubāms vairāku iemeslu dēļ.
  + Vēlētāji jautā, vai ministrs saka taisnību par nodokļiem.
  + Auditori nav pārliecināti par bilances ticamību pēdējos divos gados.

flawed
  | (nekvalitatīv* / nepilnīg* / caurumain* / brāķ* / virspusēj*) ..3 (pētījum* / ziņojum* / pārskat* / metodoloģij* / metodik* / datu / datiem / dati / statistik* / aprēķin* / ekspertīz* / analīz* / argument*)   @weak(unless claim)
  | (pētījum* / ziņojum* / pārskat* / metodoloģij* / metodik* / dati / statistik* / aprēķin* / ekspertīz* / analīz* / izmeklēšan*) ..4 <(nekvalitatīv* / nepilnīg* / caurumain* / virspusēj* / kļūdām)>
  | (pētījum* / ziņojum* / pārskat* / metodoloģij* / metodik* / ekspertīz*) ..2 (ir / bija / satur / pilns / pilna) ..2 <(trūkumi / trūkumu / trūkumiem / trūkumus)>
  | (metodoloģisk* / būtiski / nopietni) (trūkum* / kļūdas / trūkumi) ..4 (pētījum* / ziņojum* / pārskat* / datos / dati / datus / datiem / datu)
  + Banka savāca nepilnīgus datus, tāpēc ziņojums jāraksta no jauna.
  + Kontrolieri norāda, ka plūdu ekspertīze bija virspusēja un sasteigta.
  + Metodoloģiski trūkumi pētījumā par zivju skaitu atklāti pēc gada.
  + Upes tīrības pārskatam ir pārskats bez parakstiem, un ziņojums ir pilns trūkumu.
  - Pētījums par lauku skolām rāda skolotāju trūkumu visos novados.
  - Inspekcijas ziņojumā minēti vairāki skolas jumta trūkumi un saplaisājusi siena.

not-credible
  | (secinājum* / dati / datus / pētījum* / rezultāt* / aprēķin* / liecīb* / versij* / pierādījum* / statistik* / ekspertīz*) ..4 <apšaubām*>
  + Žūrija skrējēja rezultātu trasē atzina par apšaubāmu un prasīja atkārtojumu.
  | neticam* ..2 (@claim / avot* / liecīb* / liecinie* / attaisnojum* / skaidrojum* / ekspert*)
  | (@claim / avot* / liecība / liecības / liecinie* / skaidrojums) ..6 <(neticam* / nav ticam* / nebija ticam* / neuzticam* / nav uzticam* / nav ticama / nepārliecinoš* / nepārliecin*)>
  | (neuzticam* / nepārliecinoš* / apšaubām* / aizdomīg* / nedroš* / dubioz* / šaubīg*) ..2 (avot* / informācij* / ziņ* / dati / datiem / datus / liecīb* / skaidrojum* / argument* / apgalvojum* / pierādījum* / attaisnojum* / izcelsm*)
  | (grūti / nevar / nevarēja / neiespējami / nav iespējams) ..2 (noticēt / ticēt)        @weak(unless claim)
  | (trūkst / trūka) ticamīb* / (zaudē / zaudēja / zaudējis / zaudējusi) ticamīb* / nav vērā ņemam* / nav ticams , ka / nav ticam*
  ! (neticam* / nepārliecinoš*) ..2 (spēl* / uzvar* / rezultāt* / panākum* / skaist* / startēj* / vārti / iespēj* / daudz)
  ! neticam* ..2 (stāsts / stāstu / stāsti) ..3 (draudzīb* / mīlestīb* / uzvar*)
  ! (grūti / nevarēja / nevar) ..2 noticēt ..3 (laim* / veiksm* / acīm)
  + Prokurore norādīja, ka galvenā lieciniece sniegusi pilnīgi neticamas liecības.
  + Vedēja stāsts par uzbrukumu šķiet nepārliecinošs, secināja izmeklētāja.
  + Raksts balstīts uz neuzticamiem avotiem, brīdina preses asociācija.
  + Ciema stāstiem par pazudušo zvanu grūti noticēt pat bērniem.
  + Jaunajai metodei trūkst ticamības, jo tā nav ticama, raksta žurnāls.
  - Pacelts kauss liecināja par neticamu uzvaru pašā pagarinājuma beigās.
  - Par draudzību ar vilku stāsta neticams stāsts par draudzību divās daļās.
  - Finālā noticēt laimei bija grūti, jo nevarēja noticēt acīm.

correct-record
  | (kļūdas labojum* / labojums / labojumu / precizējum* / atvainošanos par / atvainojas par) ..4 (@claim / raksts / raksta / rakstu / rakstā / rakstus / rakstos / rakstiem / publikācij* / neprecīz* / nepaties*)
  | (atsauc / atsauca / atsaukt / atsauktas / atsaukts / atsauca savu) ..3 (sižetu / reportāžu / publikācij* / rakstu / ziņu / ziņas / paziņojum* / apgalvojum* / liecīb* / pētījum* / izteikum* / vārdus)
  | (@claim / rakstu / publikāciju / pētījumu / liecību) ..5 <(atsauca / atsaukusi / atsaucis / atsaukuši / atsauktas)>
  | (pilsētas / avīzes / redakcija / aģentūra / agrāk / iepriekš) ..4 (izlaboja / precizēja / laboja) ..3 (@claim / skaitli / skaitļus / datus / vārdu)
  ! (atsauc / atsauca / atsaukt* / atsaukusi / atsaucis) ..3 (vēstniek* / deputāt* / treneri / direktor* / pasūtījum* / preces / automašīn* / licenc*)
  + Avīze publicēja labojumu par iepriekšējās nedēļas rakstu un atvainojās.
  - Konditore atvainojas par kļūdu un jubilāram cep otru torti.
  + Ziņu aģentūra vēlāk atsauca publikāciju par ministra demisiju.
  + Liecinieks uzskata, ka rakstu avīze būtu atsaukusi arī bez tiesas.
  + Redakcija vakarā precizēja skaitli, jo aģentūra precizēja datus.
  - Kaimiņvalsts atsauca vēstnieku, un ražotājs atsauca preces no veikala.

# ---------------------------------------------------------------- nonresponse

decline-comment
  | komentār* ..6 <(nebija / nav) ..1 (sniegusi / snieguši / sniedzis / devusi / devuši)>
  | <(nebija / nav) ..1 (sniegusi / snieguši / sniedzis)> ..3 komentār*
  + Komentārus par izlauzto žogu zooloģiskais dārzs piektdien nebija sniedzis.
  + Mantinieki līdz šim nebija snieguši nekādus oficiālus komentārus presei.
  | (interviju / intervijas) ..2 (nesniedz / nesniegs / nesniedza / nedod / nedos)
  + Vientuļais kalnā kāpējs intervijas nesniedz jau kopš nelaimes gadījuma.
  | (atsaka / atteica / liedz / liedza / atteikusi / atteicis) ..4 komentār*
  + Lidosta raidījumam atteica jebkādus komentārus par bagāžas zādzībām naktī.
  | @refuse ..5 komentēt
  | komentēt ..4 <@refuse>
  | (nekomentē / nekomentēja / nekomentēs / nekomentējot / nekomentēšu / nekomentējam / nekomentējis / nekomentējusi / nekomentējuši / nekomentēt)
  | @wont ..6 komentēt
  | komentēt ..6 <@wont>
  | par ..8 runāt ..1 <(nevēlējās / nevēlas / nevēlējies / nevēlējusies / nevēlējušies / atteicās / atsakās)>
  | (atturas / atturējās / atturējusies / atturējies / atturējušies / atsakās / atteicās / izvairījās / izvairās / atteikusies / atteicies / vairās) ..3 no ..6 (komentār* / komentēšan* / atbildes / atbildēm)
  | no ..5 (komentār* / komentēšan*) ..4 (atturas / atturējās / atturējusies / atturējies / atturējušies / atsakās / atteicās / izvairījās / izvairās / atteikusies / atteicies)
  | (nesniedza / nesniedz / nav sniegusi / nav sniedzis / nav sniegušas / nevēlējās sniegt / nevēlas sniegt / nesniegs / nedeva / neizteica / nesniegšu / nesniegsim / nav snieguši / nepiedāvāja) ..5 (komentār*)
  | (komentār* / komentārus / komentāru) ..6 (nesniedza / nesniedz / nav sniegusi / nav sniedzis / nesniegs / nedeva / nedod / nesniegtu / neizteica / nesniegsim)
  ! komentēt (spēl* / maču / sacensīb* / olimpisk*) / (maču / spēles / sacensības) ..3 komentēt ..3 @refuse
  + Baņķiera pārstāve no komentāriem par parādiem stingri atturējās visu vakaru.
  + Slimnīcas vadība atteicās publiski komentēt galvenā ķirurga aiziešanu.
  + Komentēt savu pāreju uz Polijas klubu basketbolists negribēja.
  + Par vārtsarga traumu pirms Somijas mača izlases ārsts runāt nevēlējās.
  + Atbildīgā amatpersona slēgtās durvis un nolikto ieroci nekomentē.
  + Prokurore nevēlējās izmeklēšanas detaļas sīkāk komentēt līdz sprieduma dienai.
  + Komentēt šo epizodi pagaidām atteicās arī ostas kapteinis.
  + Ministre atturējās no plašākiem komentāriem par eksāmena rezultātiem.
  + Ražotājs laikrakstam nesniedza nekādus komentārus par piesārņoto upi.
  + Komentāru par līgumu uzņēmums žurnālistiem tā arī nesniedza.
  - Bijušais vārtsargs gatavojas komentēt spēles, bet hokeja maču komentēt atteicās veselības dēļ.

refuse-say
  | par ..4 (nevaru / nevaram / nedrīkstu / nedrīkstam / negribētu / nevēlētos) ..2 (runāt / izteikties / stāstīt / komentēt / spriest)   @if(quoted)
  | (nevaru / nevaram / nedrīkstu / nedrīkstam / negribētu / nevēlētos) ..3 (komentēt / izpaust / atklāt / izteikties / nosaukt)   @if(quoted)
  + «Par kolēģa slimību es patiešām nevaru stāstīt,» teica kapteinis no Limbažiem.
  + «Pircēja vārdu mēs diemžēl nedrīkstam izpaust,» sacīja izsoļu vadītāja.
  | (nerunāšu / nestāstīšu / neatbildēšu / neteikšu / nerunāsim / neatbildēsim / neteiksim / neizpaudīšu / neizpaudīsim / nekomentēsim / neatklāšu / neatklāsim)      @unless(own)
  + «Par savu privāto dzīvi nerunāšu,» jau pirms intervijas brīdināja rakstnieks.
  | @refuse ..5 (@tell / atbildēt / sarunāties / runāt / izpaust / sadarboties / sniegt / liecināt / publiskot / nosaukt)
  | (atklāt / izpaust / atbildēt / runāt / teikt / sacīt / skaidrot / nosaukt / precizēt) ..5 @refuse
  | @wont ..4 (atklāt / izpaust / sacīt / teikt / nosaukt / precizēt / skaidrot / paskaidrot / atbildēt / iedziļināties / izplūst / izteikties / plašāk / runāt / sniegt)
  | (atklāt / izpaust / sacīt / teikt / nosaukt / precizēt / skaidrot / paskaidrot / atbildēt) ..6 @wont
  | @refuse ..3 (atbildes / skaidrojum* / paskaidrojum* / intervij* / paziņojum*)
  | (neteica / nepateica / neatbildēja / nepaskaidroja / neskaidro / neskaidroja / nepaskaidro / nesaka / nesacīja / nekonkretizēja / neprecizēja / nenorādīja / neizstāstīja) , (vai / kas / kā / kāpēc / cik / kur / kad / kurš / kura / kuri / kādi / kādu / kādas / kāds / ko / kam / kuram)
  | (vai / kas / kāpēc / kurš / cik / kur / kad / kāds / kāda / kādi / kādas / kādu / kādus) ..8 , ..5 <(neteica / nepateica / neatbildēja / nepaskaidroja / nekonkretizēja / neprecizēja / nenorādīja / neprecizē / nesaka / neatklāj / neizpauž / nepaskaidro / neskaidro / neskaidroja / nestāsta / nestāstīja)>
  ! (bērn* / meit* / dēls / vīrs / sieva) ..3 (@refuse / @wont) ..3 (runāt / teikt)
  ! (@refuse / @wont) ..2 (atklāt / nosaukt / minēt / izpaust) ..1 (savu / savus) ..1 (vārdu / identitāti / uzvārdu)
  - Kāds tirgotājs, kurš nevēlējās atklāt savu vārdu, pārdeva trīs spaiņus sēņu.
  ! (@refuse / @wont) ..1 atklāt ..2 (piemin* / izstād* / festivāl* / tilt* / skolu / veikal* / sezonu / konferenc*)
  - Draudze atteicās atklāt pieminekli, kamēr nav nopļauta kapsētas zāle.
  + Izmeklētājs atteicās atklāt, kas atrasts seifā aiz gleznas.
  + Lielāko pircēju vārdus nosaukt bankas vadība presei atteicās.
  + Kapteinis nevēlējās precizēt, uz kurieni kuģis nakti devies.
  + Teikt, kur glabājas medaļas, olimpiete nevēlējās pat māsai.
  + Uzņēmējs atteicās sniegt jebkādus skaidrojumus, un atteicās no skaidrojumiem arī jurists.
  + Pāvesta sekretārs nepateica, kurš pavadīs viesus pa dārzu.
  + Kāpēc aploksne bija tukša, komisijas sekretāre nepaskaidroja nevienam.
  - Sliktās dienas vakarā dēls negribēja ar mums runāt un negāja vakariņās.
  - Pēc strīda meita vairs nevēlējās runāt par deju nodarbībām.
  ! (@refuse / @wont) ..1 runāt ..1 (skaļi / latviski / krieviski / angliski / vāciski / igauniski / ukrainiski / valodā)
  ! (latviski / krieviski / angliski / skaļi / valodā) ..1 runāt ..2 (@refuse / @wont)
  - Pārdevēja nevēlējās runāt latviski, un pircējs aizgāja uz citu letiņu.
  - Skolnieks angliski runāt nevēlējās, jo kautrējās no vecākajiem brāļiem.

no-comment
  | bez (komentāriem / komentāra / komentējumiem)
  | man ..2 (nav / nebūs) ..3 (ko teikt / ko piebilst / ko komentēt / komentāru) / (nav / nebūs) ..1 (ko / komentāru) ..1 (komentēt / teikt / piebilst / atbildēt)
  | (nav / nebija) ..3 komentār*
  | komentār* (nebūs / nebūšot)
  | (oficiāl* / nekād* / jebkād*) ..2 komentār* ..5 (nav / nebija)
  | (no comment / nekādu komentāru)
  ! (nav / nebija) ..2 komentār* ..3 (raidījum* / sadaļ* / lapas / forum*)
  ! bez komentār* ..1 (neatstā* / neiztika / neiztiek)
  - Vecais šaha meistars nevienu studenta gājienu bez komentāriem neatstāja.
  + Uz jautājumu par šķiršanos aktrise atteica īsi: bez komentāriem.
  + Oficiāla komentāra no arhibīskapa kancelejas līdz svētdienai nebija.
  + Klubs noteica strupi: nekādu skaidrojumu un komentāru nebūs.
  + «Man pagaidām nav ko teikt,» presei pie durvīm izmeta treneris.
  + Tiesnesei par spriedumu lasītājiem nebija neviena komentāra visu nedēļu.
  + «Nekādu komentāru,» atkārtoja sargs, aizvērdams fabrikas vārtus preses priekšā.
  - Portāla forumā vecajam rakstam nebija komentāru sadaļas un attēlu.

not-respond
  | uz ..8 @ask ..8 <(nav / nebija) ..1 (atsaucies / atsaukusies / atsaukušies / reaģējuši / snieguši)>
  + Bijušā oligarha advokāti uz laikraksta zvaniem vasarā nav atsaukušies.
  | līdz ..3 (tapšanai / publicēšanai / publicēšanas / brīdim / iznākšanai / sagatavošanai) ..4 <(nebija / nav / nav bijis) ..2 (atbildēj* / sniegus* / sniedz* / reaģēj* / komentēj* / izteic* / izteik*)>
  | uz ..8 @ask ..8 <(neatbildot / nereaģējot / nereaģēs / neatbildēs / neatsaucoties)>
  | (neatbildot / nereaģējot) uz ..4 @ask
  | (atbildi / atbildes) ..5 (nesagaidīja / nesagaidījām / nav sagaidīj* / nesagaida)
  ! līdz ..3 brīdim ..4 (nebija / nav) ..2 (sniegus* / sniedz*) ..4 (palīdzīb* / ieguldījum* / naudu / labum*)
  - Apdrošinātājs zemniekiem līdz šim brīdim nav sniedzis nekādu palīdzību.
  + Uz portāla jautājumiem par jaunā tilta margu krāsu, materiālu un izmaksām projektētāja līdz raksta tapšanai nebija atbildējusi.
  + Deputāts ātri pazuda kuluāros, uz žurnālistu jautājumiem tā arī neatbildot.
  + Muzeja direktors izgāja pa sētas durvīm, nereaģējot uz reportieru jautājumiem.
  + Redakcija vēstuli nosūtīja divreiz, bet atbildi no kancelejas tā arī nesagaidīja.
  | (atbildi / atbildes / skaidrojumu / skaidrojumus) ..4 (nebija / nav) (atsūtīj* / sniegus* / sniedz* / saņēm* / saņemt* / ieguv* / devus* / devis)
  ! (skolotāj* / mammas / mātes / tēva / vīra / sievas / drauga / draudzenes / bērna / vecmāmiņas / ārsta) ..2 jautājum* ..6 (neatbild* / nereaģ*)
  - Puika uz ārsta jautājumu par saldumiem neatbildēja un paslēpās aiz mātes.
  + Līdz vakaram oficiālu skaidrojumu uzņēmums redakcijai tā arī nebija atsūtījis.
  | (neatbildēja / neatbild / nav atbildējis / nav atbildējusi / nav atbildējuši / nebija atbildējis / nebija atbildējusi / nebija atbildējuši / neatbildējusi / neatbildējis / neatbildēs) ..4 uz ..6 @ask
  | uz ..8 @ask ..8 <(neatbildēja / neatbild / nav atbildējis / nav atbildējusi / nav atbildējuši / nereaģēja / neatsaucās / neatsaucas / nereaģē / neatbildējis / neatbildējusi / nav reaģējis / nav reaģējusi / neatbildējuši / nebija atbildējis / nebija atbildējusi / nebija atbildējuši / nebija reaģējis / nebija reaģējusi / nebija reaģējuši)>
  | (nereaģēja / nereaģē / nav reaģējis / nav reaģējusi / neatsaucās / nav atsaucies / nav atsaukusies / neatsaucas) ..3 (uz) ..7 (@ask / @press)
  | (atbilde / atbildes / atbildi) ..8 (nav saņemta / nesaņēma / netika saņemta / nav sniegta / nesekoja / nav saņēmusi / nav sniegusi / nesniedza / nav saņemtas / netika sniegta / nav sniedzis / neatnāca / nav pienākusi)
  | (nav saņemta / nesaņēma / netika saņemta / nesniedza / nav saņēmusi / nav saņēmis / nav snieguši / nav sniegusi / nav sniedzis) ..5 (atbild* / reakcij*)
  | (neatbildēja / neatbild / nav atbildējusi / nav atbildējis) ..6 (@press / redakcij* / lūgum* / jautājum* / portāl*)
  | (lūgums / jautājumi / jautājums / vēstule / e past* / pieprasījums) ..5 (palika / paliek / palikuši / palicis / palikusi) ..1 bez ..2 (atbildes / ievērības)
  | (tālruni / telefonu / klausuli) ..4 (necēla / nepacēla / neceļ)
  | (necēla / nepacēla / neceļ) ..2 (klausuli / telefonu / tālruni)
  | (jautā* / žurnālist* / sazvanīt* / aģentūr* / raidījum*) ..9 <(nolika / nometa / nolikusi / nolicis) ..1 klausuli>
  ! uz ..5 (mammas / mātes / draudzenes / sveicien*) ..6 neatbild*
  ! skolēn* ..10 neatbild* / neatbild* ..5 (eksāmen* / testa / testā)
  ! (bērn* / skolēn* / mazuļ*) ..1 jautājum* ..6 (bez / neatbild*)
  - Steigā bērnu jautājumi par zvaigznēm bieži paliek bez atbildes.
  + Bankas preses dienests neatbildēja uz laikraksta jautājumiem par naudas izņemšanu.
  + Uz atkārtotiem redakcijas zvaniem piena kombināta direktors tā arī nereaģēja.
  + Ministrija nereaģēja uz raidījuma lūgumu sniegt papildu ziņas.
  + Atbilde no dienesta līdz raksta tapšanai tā arī nesekoja.
  + Žurnāliste no baznīcas pārvaldes nesaņēma nekādas atbildes par tiesu.
  + Ražotājs nav atbildējis laikrakstam, vai maizes cena mainīsies.
  + Līdz pusnaktij kombināts uz ziņu dienesta jautājumiem par amonjaku nebija atbildējis.
  ! (pētījum* / filma / filmas / grāmata / raksts / ziņojums / izrāde / romāns / teorija / statistika / dati / likums / eksperiments / izstāde) ..5 neatbild* ..4 jautājum*
  ! (nereaģē* / nereaģēja / nav reaģēj*) ..4 (policij* / policist* / robežsarg* / mediķ* / ārst* / feldšer* / gaism* / sāpēm / kairinājum*)
  - Izstāde neatbild uz jautājumu, kurš pirmais upē uzbūvēja dzirnavas.
  - Zēns pēc kritiena gulēja zem koka un nereaģēja uz feldšera jautājumiem.
  + Mūsu lūgums atļaut vizīti cietumā palika bez atbildes.
  + Firmas vadītāja nepacēla klausuli, kad zvanīja no aģentūras.
  + Izdzirdis, ka zvana žurnālists, malkas tirgotājs tūlīt nometa klausuli.
  + Dežurants tālruni vakar necēla, kad raidījums gribēja runāt.
  - Mazais runcis uz mammas sveicieniem tumsā neatbildēja un bēga kokā.
  - Skolēns jautājumos kļūdījās un uz trim jautājumiem vispār neatbildēja.

not-elaborate
  | (sīkāk / plašāk / vairāk) ..1 (nerunā / nestāsta / neizsakās / neizplūst)
  | ne vārda ..6 (nebilda / neteica / nepateica / nesacīja) / (nebilda / neteica / nepateica) ..2 ne vārda
  ! (klusumā / tumsā / mājās / vakariņ* / bērn* / zēn* / meitene / puika) ..9 ne vārda
  + Par jauno līgumu ar arābu klubu vārtsargs plašāk nerunā.
  + Ne vārda par šķiršanos žurnālistiem nebilda arī dziedātājas māsa.
  - Zēns visu vakaru sēdēja pie loga un ne vārda neteica.
  | neko ..1 (vairāk / tuvāk / sīkāk / konkrēt* / plašāk) ..3 (neteica / nepiebilda / nepaskaidroja / neatklāja / nestāstīja / neizpauda / nesacīja / nepateica / neatklāj / neizpauž / nestāsta / nesaka)
  + Par savu nākamo klubu vārtsargs neko vairāk žurnālistiem neatklāja.
  | (nepaskaidroja / neizvērsa / neizvērsās / neprecizēja / nekonkretizēja / nedetalizēja / neiedziļinājās / nedod paskaidrojum* / nepaskaidrojot / neprecizējot / nekonkretizējot / nedetalizējot)
  | (sīkāk / plašāk / sīkākus / plašākus / sīkāku / plašāku / plašākas / sīkākas / detalizētāk / detalizētāku) ..7 <(neatklāja / neatklājot / nesniedza / nesniedzot / nepaskaidroja / nekomentēja / neizpauda / neskaidroja / nerunāja / neizteicās / nestāstīja / nepastāstīja / nepauda / nesniedz / nesniegs / neizpauž / neatklāj / neprecizē / nepaskaidro / nav sniegta / nav sniedzis / netika sniegta / neizklāstīja)>
  | (nesniedza / nesniedz / nesniedzot / neatklāja / neatklājot / neizpauda / neminēja / nesniegs / nav sniedzis / nav sniegusi / nav snieguši / netika sniegta / neizpaužot / neminot) ..4 (sīkāk* / detaļ* / plašāk* / papildu / paskaidrojum* / skaidrojum* / iemesl* / informācij*)
  | (iemesl* / detaļ* / skaidrojum* / sīkumus / apstākļus) ..4 <(neatklāja / nepaskaidroja / neminēja / nenosauca / nesniedza / neizpauda / netika minēts / neatklājot / neminot / nav atklāti / nav minēts / netika atklāti)>
  | (neminot / neatklājot / nenosaucot / neizpaužot / nesniedzot) ..2 (iemesl* / vārd* / avot* / detaļ* / sīkāk* / nosaukumu / paskaidrojum*)
  | bez (paskaidrojum* / sīkākiem paskaidrojumiem / jebkāda paskaidrojuma)
  + Rektors nepaskaidroja, kāpēc dekāne atstāj fakultāti gada vidū.
  + Plašākas ziņas par apcietināto policija nesniedza līdz pirmdienai.
  + Sīkāku informāciju par sprādzienu ostā muita izmeklēšanas interesēs neizpauž.
  + Ostas pārvalde neatklāja nekādas detaļas par naktī iebraukušo kuģi.
  + Atlaišanas iemeslus klubs neminēja ne vārda preses relīzē.
  + Treneris atkāpās, neminot iemeslu un aizejot uz mežu.
  + Kompānija bez paskaidrojumiem pārtrauca līgumu ar diviem šoferiem.

not-confirm
  | <(neapstiprināja / neapstiprina / neapstiprinot / neapstiprinās / neapstiprinājis / neapstiprinājusi / neapstiprinājuši)> ..4 (@claim / , ka / vai / to / šo)
  | (@claim / to / šo) ..8 <(neapstiprināja / neapstiprina / neapstiprinot / neapstiprinājis / neapstiprinājusi / neapstiprinājuši)>
  | (@refuse / @wont) ..4 apstiprināt
  | apstiprināt ..7 (@refuse / @wont)
  | (nevarēja / nevar / nespēja / nespēj) ..3 apstiprināt                  @weak(unless claim)
  | <(nav apstiprinājis / nav apstiprinājusi / nav apstiprinājuši)>
  ! (neapstiprināja / neapstiprina) ..3 (budžet* / projekt* / plān* / kandidāt* / noteikum* / likum* / amat* / tāmi / priekš* / ministr* / tiesnes* / statūt* / kārtīb* / nolikum* / pārskat* / sarakst* / tarif*)
  ! (projekt* / budžetu / plānu / kandidatūru / kandidāti / likumu) ..5 neapstiprin*
  ! (nav apstiprinājis / nav apstiprinājusi / nav apstiprinājuši) ..7 (plānu / plānus / budžet* / projekt* / noteikum* / likum* / kandidāt* / sarakst* / vakcīn* / zāles / tāmi / programm* / līgum* / stratēģij* / grozījum* / amatā / pieteikum* / darījum* / kārtīb* / nolikum* / tarif* / pārskat*)
  - Valdība joprojām nav apstiprinājusi ostu attīstības plānu nākamajiem pieciem gadiem.
  + Aizsardzības ministrija neapstiprina ziņas par drona nogāšanos mežā.
  + Baumas par kāzām Korsikā viņas māsa publiski neapstiprināja.
  + Aktiera aģente nevēlējās apstiprināt, ka līgums jau parakstīts.
  + Apstiprināt zagļu skaitu naktī policija pagaidām gan atteicās.
  + Dienesta pārstāvis nevarēja apstiprināt informāciju par upuriem kalnos.
  + Banka līdz vakaram nav apstiprinājusi, ka dati nopludināti.
  - Dome četrās stundās neapstiprināja budžetu un izklīda mājās.
  - Jauno statūtu projektu biedri kopējā sapulcē vēl neapstiprināja.

neither-confirm-nor-deny
  | (nav / nebija) (ne / nedz) apstiprin* ..1 (ne / nedz) ..1 (nolie* / atspēko*)
  + Kara flote līdz šim nav nedz apstiprinājusi, nedz noliegusi kuģa zaudējumu.
  | ne apstiprin* ..1 (ne / nedz) ..1 (nolie* / atspēko* / noraid*)
  | nedz apstiprin* ..1 (nedz / ne) ..1 (nolie* / atspēko*) / ne noliedz* ..1 (ne / nedz) ..1 apstiprin*
  | (neapstiprina / neapstiprināja / neapstiprinot / neapstiprinājusi / neapstiprinājis) ..2 (un / , bet / bet / arī / ne) ..2 (nenoliedz* / nenolied* / ne noliedz* / neatspēko*)
  | (nenoliedza / nenoliedz / nenoliedzot / nenolieguši) ..2 (un / bet / arī) ..2 (neapstiprin*)
  | (@refuse / @wont) ..4 (apstiprināt / noliegt) (vai / un / ne / nedz) (noliegt / apstiprināt)
  | (nevar / nevarēja / nespēj / nespēja) ..2 (ne) apstiprināt ..1 ne noliegt
  + Kanceleja ne apstiprina, ne arī noliedz, ka karalis slims.
  + Firma nedz apstiprināja, nedz noliedza baumas par pārdošanu.
  + Kapteinis neapstiprināja un arī nenoliedza, ka tur bija kontrabanda.
  + Direktors nenoliedza, bet arī neapstiprināja plānus slēgt kopmītni.
  + Preses sekretārs atteicās apstiprināt vai noliegt tikšanos Ženēvā.
  + Vēstnieks nevarēja ne apstiprināt, ne noliegt ziņas par nolaupīto lidmašīnu.

not-reached
  | komentār* ..3 <(nebija / nav) ..1 pieejam*> / <(nebija / nav) ..1 pieejam*> ..1 komentār*
  + Restorāna īpašnieks sestdien laikraksta komentāram diemžēl nebija pieejams.
  | (neizdevās / nevarēja / nav izdevies) ..5 (iegūt / saņemt / uzzināt / dabūt) ..4 (komentār* / viedokl* / viedokļ* / atbildi / atbildes / skaidrojum*)
  | (komentār* / viedokli / atbildi / skaidrojum*) ..7 (neizdevās / nav izdevies) ..2 (iegūt / saņemt / uzzināt / dabūt)
  + Portālam neizdevās saņemt cietuma priekšnieka viedokli par bēgšanu.
  + Otras puses komentāru mūsu raidījumam svētdien neizdevās iegūt.
  | <(nav / nebija) ..1 (sasniedzam* / sasniegt* / sazvanīt* / sazvanām*)>
  | (sasniedzam* / sazvanāms / sazvanāma / sazvanāmi) ..3 (nebija / nav)
  | <(neizdevās / nevarēja / neizdodas / nespēja / nav izdevies / nesekmējās) ..4 (sazināties / sazvanīt / sasniegt / sameklēt / kontaktēties / sastapt)>
  | (sazināties / sazvanīt / sasniegt / noķert) ..6 (neizdevās / nevarēja / nav izdevies / neizdodas / nespēja / nebija iespējams / neizdevies)
  | (mēģinājum* / centieni) ..2 (sazināties / sazvanīt / sasniegt) ..8 (neveiksm* / nesekm* / bez rezultāt* / bez panākum* / velti / neizdev*)
  ! (neizdevās / nevarēja) ..3 sasniegt ..3 (virsotn* / finiš* / mērķ* / krast* / rezultāt* / ost* / kalngal* / vienošan* / vadīb* / fināl* / pusfināl* / ceturtdaļfināl* / uzvar* / līmen* / pilsēt* / ciem* / panākum* / izlīdzinājum* / iecerēt* / rādītāj* / apjom* / kompromis*)
  ! (sazināties / sazvanīt) ..3 (kuģ* / apkalp* / ekipāž* / laiv* / lidmašīn* / zond* / satelīt* / cietuš* / pazuduš* / tuviniek* / ģimen* / meit* / dēl* / vīru / sievu / māti / radiniek* / alpīnist* / jūrniek* / zvejniek* / pilot*)
  ! (kuģ* / apkalp* / ekipāž* / laiv* / lidmašīn* / zond* / satelīt* / pazuduš* / tuviniek* / alpīnist* / jūrniek* / zvejniek* / pilot*) ..4 (sazināties / sazvanīt)
  - Dispečerei nav izdevies sazināties ar laivas apkalpi kopš pusnakts vētras.
  - Ar pazudušajiem zvejniekiem krasta dienestam sazināties neizdevās divas dienas.
  ! (rezultātu / mērķi / virsotni / krastu) ..3 sasniegt ..3 (neizdevās / nevarēja)
  ! (nav / nebija) ..1 (sasniegt* / sasniedzam*) ..2 (mērķ* / rezultāt* / vienošan* / rekord*) / (mērķis / vienošan* / rezultāt* / rekord*) ..2 (nav / nebija) ..1 sasniegt*
  + Fonda direktors komentāram nebija sazvanāms nedz svētdien, nedz vakar.
  + Sasniedzams pēc tiesas sēdes nebija arī pats apsūdzētais tirgotājs.
  + Ar rakstnieci, kas slimo, aģentūrai tā arī neizdevās sazināties.
  + Sazvanīt dambja sargu tūlīt pēc avārijas žurnālistiem neizdevās.
  + Visi mēģinājumi sazināties ar kazino īpašnieku bija velti.
  - Kāpējiem stiprā vēja dēļ neizdevās sasniegt virsotni un viņi atgriezās.
  - Florbolistēm otro gadu pēc kārtas neizdevās sasniegt pusfinālu kausā.
  - Sarunās vienošanās vēl nav sasniegta, jo mērķi abām ostām atšķiras.
  - Sliktā laika dēļ mērķi sasniegt neizdevās arī otrajai laivai.

avoid-question
  | (jautāt* / aicināt* / jautājum* / lūgt*) ..10 <(atjokojās / atjokojas / atsmējās)>
  + Jautāts par nākamo klubu, vārtsargs atjokojās un aizgāja ģērbties.
  | nākamais jautājums      @if(quoted)
  | (atrakstījās / atrakstās / atrakstījusies / atrakstījies) ..3 ar
  + Uz žurnālista taujāto par radu rakstiem ministrs noskaldīja: «Nākamais jautājums!»
  + Uz vecāku biedrības vēstuli departaments atrakstījās ar vispārīgām frāzēm.
  | (izlikās / izliekas) ..1 (nedzirdam / nesaprotam)
  + Uz skaļo jautājumu par parādu mērs izlikās nedzirdam un aizgāja.
  | (izvairās / izvairījās / izvairījusies / izvairījies / izvairījušies / vairās / vairījās / izvairoties / izvairīgi / apgāja / apiet / apeja) ..2 (no) ..4 (atbildes / atbildēm / atbildēt / atbildēšanas / jautājum* / komentār* / skaidrojum* / tēmas)
  | (izvairās / izvairījās / vairās / vairījās / izvairījusies / izvairījies / izvairījušies) ..1 (atbildēt / komentēt / runāt / atklāt / paskaidrot / nosaukt)
  | no ..1 (sarunas / sarunām / tikšanās / intervijas) ..1 (ar) ..2 (žurnālist* / medij* / presi / reportier* / televīzij*) ..3 (izvairījās / izvairās / vairījās / vairās / atteicās / atsakās)
  | (izvairījās / izvairās / vairījās / vairās / atteicās / atsakās) no ..1 (sarunas / sarunām / tikšanās / intervijas) ..1 (ar) ..2 (žurnālist* / medij* / presi / reportier* / televīzij*)
  | (no) ..4 (atbildes / atbildēm / jautājuma / jautājumiem / tēmas) ..4 (izvairās / izvairījās / izvairījusies / izvairījies / vairījās / aizbēga / aizmuka)
  | (apgāja / apiet / ignorēja / ignorē / ignorējusi / ignorējis) ..3 (jautājum*)
  | (jautājum*) ..5 (apgāja / ignorēja / ignorē / ignorējis / ignorējusi)
  | izvairīg* ..1 (atbild* / izteic* / runāj* / atteica) / (atbildēja / atbild / atbildēt / runāja / izteicās) ..1 (izvairīgi / izvairīg*)
  | (mainīja / nomainīja / novirzīja / pārcēla) ..1 (tematu / tēmu / sarunas tematu / sarunu)
  ! (izvairās / izvairījās) ..3 (no) ..2 (nodokļ* / soda / sadursm* / avārij* / maks*)
  + Finanšu ministre izvairījās no tiešas atbildes par degvielas cenām.
  + No žurnālistu jautājumiem par parādu deputāts aizmuka pa virtuvi.
  + Kora direktors vairās nosaukt solistes honorāru un runā par akustiku.
  + Domes vadītājs otro dienu no sarunas ar žurnālistiem izvairās.
  + Klostera priekšniece izvairījās no sarunas ar presi un aizvēra vārtus.
  + Rektore ignorēja visus jautājumus par pazudušo fondu un devās prom.
  + Nepatīkamo jautājumu par algu pēcpusdienā treneris veikli apgāja.
  + Uz tiešu jautājumu kandidāts atbildēja izvairīgi un smaidot.
  + Kad runa ievirzījās par kāzām, aktrise veikli nomainīja tematu.
  - Firma gadiem izvairījās no nodokļiem, un tiesa piesprieda bargu sodu.
  - Laivas īpašnieks izvairījās no atbildības un pārcēlās uz Maltu.

stay-silent
  ! (klusē / klusēja) (piemin* / godin* / nolika / nolikt / stāv* / lūdzās / atcerē* / vēro*)
  - Ukraina klusē pieminēja bojāgājušos, un baznīcās iededza tūkstošiem sveču.
  | (jautājum* / lūgum* / vēstul* / zvan* / aicinājum* / kritik* / apsūdzīb* / pārmetum*) ..8 <(atbild* / reaģēj*) ..1 ar (klusēšanu / klusumu)>
  + Kaimiņu pagasts uz vēstuli par ceļu atbildēja ar klusēšanu.
  | (ukraina / krievija / kijiva / maskava / kremlis / minska / pekina / ķīna / teherāna / vašingtona / izraēla / baltais nams / 'Tramps' / 'Putins' / 'Zelenskis' / brisele / klubi / partija / partijas / dienesti / policija / federācija) ..1 <(klusē / klusēja)>
  + Vašingtona klusē, bet vēstniecības darbinieki jau krāmē koferus un aktis.
  | (klusē / klusēja / klusēs / klusējot / klusējusi / klusējis / klusējuši) ..2 (par / pēc) @weak(unless claim)
  | par ..5 (klusē / klusēja / klusējusi / klusējis / klusējuši / klusēs)
  | (ministrij* / policij* / prokuratūr* / klubs / banka / valdīb* / vadīb* / dienest* / uzņēmum* / aģentūr* / prezident* / pārvalde / premjer* / ministr* / komisij* / amatperson* / advokāt* / direkcij* / direktor*) ..3 <(klusē / klusēja / klusējusi / klusējis / nerunā)>
  | (jautājum*) ..6 (bez atbildes / neatbildēt*)
  | (palika / paliek / atstāja / atstāj / atstājis / atstājusi) ..3 bez ..1 atbildes
  | (izmantoja / izmanto / izmantot) ..2 tiesības ..2 (klusēt / neliecināt)
  | (glabā / saglabā / saglabāja / ietur / ieturēja) ..1 klusumu
  ! (minūti / minūtes / klusuma / brīdi / stundu / minūtē) ..3 (klusēja / klusē / klusējot) / (klusēja / klusē) ..2 (minūti / minūtes / brīdi)
  ! (bērn* / skolēn* / mazuļ*) ..1 jautājum* ..6 bez ..1 atbildes
  ! (skatītāj* / zāle / putni / mežs / telefon* / lielgabal* / ieroči / bērni / meža) ..3 (klusēja / klusē)
  ! (vārti / vārtu / vārtiem / punkti / trijniek* / metien* / ripa / ripas) ..4 bez ..1 atbildes
  - Valmieriešu divi vārti palika bez atbildes, un kauss ceļos uz Gauju.
  - Jautājums par peldbaseina jumtu paliek atklāts līdz nākamajai sēdei.
  + Prokuratūra otro nedēļu spītīgi klusē par aizturēto bankas īpašnieku.
  + Par patieso parādu apmēru dome klusē jau kopš rudens.
  + Ministrija klusē, kad vecāki taujā pēc eksāmenu rezultātiem.
  + Uzticama aculiecinieka jautājums par sirēnām palika bez atbildes.
  + Abas šahtas īpašnieces atstāja visus iesniegumus bez atbildes.
  + Tiesā apsūdzētais izmantoja savas tiesības klusēt par naktī redzēto.
  + Kluba vadība ieturēja klusumu arī pēc skandalozā raksta.
  - Pirms koncerta zāle minūti klusēja par godu bojāgājušajiem.
  - Pēc vētras putni klusēja, un meža takas bija tukšas.
  - Ja pieaugušie ir noguruši, bērnu jautājumi par zvaigznēm paliek bez atbildes.

not-disclose
  | (vienojās / vienojušās / vienojušies / nolēma / nolēmušas / nolēmuši / apņēmās) ..5 (neizpaust / neatklāt / nepubliskot / nekomentēt)
  | @secret ..6 (neizpaust / neatklāt / nepubliskot)
  + Klubi vienojušies futbolista pārejas summu un algu neizpaust.
  + Abas puses nolēma mantojuma lietas iznākumu pagaidām nekomentēt.
  + Ugunsgrēka apstākļus un liecinieku personību dežurants nevienam neizpauž.
  | @secret ..4 (tiek turēt* / tur / turēja / glabā / patur / paturēja / tiek glabāt* / tiek paturēt*) ..1 noslēpumā
  + Pircēja vārdu un summu izsoļu nams joprojām tur noslēpumā.
  | (neatklāja / neatklāj / neatklājot / neatklās / nav atklāts / nav atklājis / nav atklājusi / nav atklājuši / netika atklāts / netika atklāta / netiek atklāts / netiek atklāta / netiek atklāti / netiek izpausts / netiek izpausta) ..4 (@secret / kas / kurš / vai / kā / kāpēc / cik / kad / kur / ko / kam / kuri / kāds / kāda / kādi / kādu / kādas)
  | (@secret / vai) ..9 <(neatklāja / neatklāj / neatklājot / neatklās / nav atklāts / nav atklāta / nav atklāti / nav atklātas / netiek atklāts / netiek atklāta / netika atklāts / netika atklāti / neizpauda / neizpauž / netiek izpausts / nenosauca / nenosauc / neminēja)>
  | (neizpauda / neizpauž / neizpaužot / nenosauca / nenosauc / nenosaucot / neminēja / neminot / nepublisko / nepubliskoja / nesauca) ..4 (@secret / kur* / vai / vārd* / kas)
  | (neatklāja / neizpauda / nenosauca) , (vai / kas / kurš / kā / kāpēc / cik / kad / kur / ko / kam / kuri / kāds / kāda / kādi / kādu / kādas)
  | tā arī (neatklāja / nenosauca / neizpauda / neminēja)
  | @hidden ..3 <(netiek / netika / netiks) ..1 (atklāt* / izpaust* / publiskot* / nosaukt*)>
  | <(netiek / netika / netiks) ..1 (atklāt* / izpaust* / publiskot*)> ..3 @hidden
  ! (neatklāja / neatklāj / nenosauca) ..3 (slimīb* / jaunu / talantu / vainīgo / planēt* / pēd* / zvaigzn* / vīrus*)
  ! (ekspertīz* / analīz* / pārbaud* / pētījum* / pētniek* / zinātniek* / inspektor* / eksperti / mediķi / ārsti / izmeklēšana / sekcija / meklējum*) ..6 (neatklāja / neatklāj / nav atklāj* / nav atklāt*)
  ! (avotu / avotus / cēloni / vīrusu) ..3 (nav atklāj* / nav atklāt* / neatklāja)
  - Divas ekspertīzes tā arī neatklāja ugunsgrēka cēloni vecajā kokzāģētavā.
  - Smakas avotu vides sargi naktī neatklāja un devās mājās gulēt.
  + Ostas pārvalde pircēja vārdu un darījuma summu neatklāj.
  + Zaglis policijai neizpauda atslēgu vietu un pircēju vārdus.
  + Tilta atjaunošanas līguma summa medijiem pagaidām netiek izpausta.
  + Kamēr ilgst sarunas, netiek atklāta arī jaunā pircēja identitāte.
  + Treneris neatklāja, kurš aizvietos traumēto kapteini sestdienas finālspēlē.
  + Restorāna šefpavāre mērces recepti ciemiņiem tā arī neatklāja.
  + Jaunās gleznas cenu kolekcionārs neatklāja pat mirstošajai māsai.
  - Ar teleskopu neatklāja jaunu planētu, bet ieguva skaistus attēlus.

yet-to-comment
  | <(nav / nebija) ..2 (nekādas / oficiālas / jebkādas) ..1 (reakcijas / reakciju / atbildes)>
  | puses ..4 <(nav / nebija) ..3 (reakcij* / atbild* / komentār*)>
  ! (alerģisk* / ķīmisk* / imūn* / ādas / organism*) ..2 (reakcij*)
  + Uz draudzes vēstuli no bīskapa joprojām nav nekādas reakcijas.
  + No kluba puses līdz pat pusnaktij nebija ne reakcijas, ne paziņojuma.
  - Pēc potes bērnam nebija nekādas alerģiskas reakcijas, stāstīja ģimenes ārste.
  | (vēl / pagaidām / joprojām / līdz šim) ..3 (nav) ..4 (komentēj* / izteic* / reaģēj* / atbildēj* / komentār*)
  | (nav / nebija) ..3 (komentēj* / izteicies / izteikusies / izteikušies / reaģēj*)
  | (vēl / pagaidām / joprojām) ..2 (nekomentē / nereaģē / nekomentēja / nav reakcij* / nav komentār*)
  | (uzreiz / tūlīt / nekavējoties) ..3 (nekomentēja / neatbildēja / nereaģēja / nav komentēj* / nav atbild*)
  | (neatbildēja / nekomentēja / nereaģēja) ..1 (uzreiz / tūlīt / nekavējoties)
  ! (tirg* / kurss / birž* / cenas / akcij* / organism* / motor*) ..9 (nav / nebija) ..3 reaģēj*
  - Graudu tirgus uz sausuma ziņām pagaidām nav reaģējis ne ar centu.
  + Apsūdzēto aizstāvji vēl nav komentējuši tiesas trešdienas lēmumu.
  + Bīskaps par strīdu ar draudzi nav izteicies jau divas nedēļas.
  + Komiteja pagaidām nekomentē sūdzības par vārtu augstumu laukumā.
  + Vēstniecība uzreiz neatbildēja uz aģentūras lūgumu pēc skaidrojuma.
  + Ražotājs nereaģēja uzreiz, taču vakarā atsūtīja garu vēstuli.

refer-questions
  | (nosūtīja / novirzīja / pāradresēja / aicināja / ieteica / nosūta) ..5 (jautājum* / žurnālist*) ..4 (pie / uz / vērsties / prasīt / jautāt)
  | (jautājumus / jautājumu) ..4 (pāradresēja / novirzīja / nosūtīja / pārsūtīja / uzdot / adresēja) ..5 (pie / uz / preses / advokāt* / ministrij* / kanceleja* / policij*)
  | (ieteica / aicināja / mudināja / lika) ..3 (vērsties / jautāt / prasīt / sazināties) ..3 (pie / ar) ..4 (preses / ministrij* / advokāt* / kancelej* / policij* / prokuratūr* / vadīb* / dienest* / jurist*)
  ! (ieteica / aicināja / mudināja / lika) ..3 (lieciniek* / aculieciniek* / iedzīvotāj* / cietuš* / ikvien* / cilvēk* / sabiedrīb* / pacient* / vecāk* / klient* / autovadītāj* / uzņēmēj* / skolēn* / ļaudis / tos / tūrist* / pasažier*)
  - Policija aicināja cietušos kāpējus vērsties pie dežuranta policijas iecirknī.
  + Slimnīca žurnālistus aicināja visus jautājumus sūtīt uz ministriju.
  + Vadītājs žurnālistu jautājumus pāradresēja uzņēmuma preses dienestam galvaspilsētā.
  + Mehāniķis ieteica vērsties pie uzņēmuma juristiem un aizcirta durvis.

absent  person-pronoun: pronouns follow the gender of nouns, bodies have one too
absent  body: only person-pronoun needs it
absent  passive: passives name who acts by an agent word of their own
