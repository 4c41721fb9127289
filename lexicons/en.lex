# English. Stems are treacherous here (reportedly/report, fabricated/fabric, staged/stage): forms are listed, prefixes kept long.
language  en
stemmer   english
scope     5
word-order  SVO
abbrev    Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Sen. Rep. Gov. Pres. Amb. Messrs. St. Jr. Sr. Fr. Det. Insp. Supt.
abbrev    Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Pvt. Adm. Cmdr. Cdr. Brig. Lieut. Spc. Sens. Reps. Govs. Gens.
abbrev    Inc. Ltd. Co. Corp. Bros. Assn. Dept. Univ. vs. v. e.g. i.e. cf. approx. est. al. vol. ed. pp. ca.
abbrev    U.S. U.K. U.N. E.U. U.A.E. D.C. N.Y. L.A. N.J. N.C. S.C. N.H. N.M. Ph.D. M.D. B.A. M.A.
abbrev    D. E. F. G. H. J. K. L. M. N. P. R. S. T. W.
abbrev    Jan. Feb. Mar. Apr. Aug. Sep. Sept. Oct. Nov. Dec. Ave. Blvd. Rd. Mt. Ft.
abbrev    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Kan. Ky. La. Mass. Md. Mich. Minn. Mo. Mont.
abbrev    Neb. Nev. Okla. Ore. Pa. Tenn. Va. Vt. Wis. Wyo.

# classes
# things said
class claim  claim / claims / statement / statements / assertion / assertions / contention / report / reports / story
class claim  stories / account / accounts / version / versions / narrative / narratives / rumour / rumours / rumor / rumors
class claim  suggestion / suggestions / notion / insinuation / insinuations / speculation / theory / theories / testimony
class claim  characterisation / characterization / article / articles / post / posts / tweet / tweets / news / information
class claim  tale / tales / interpretation / portrayal / depiction / allegation / allegations / accusation / accusations
class claim  assertation / implication / inference / innuendo / hearsay / conclusion / conclusions / figure / figures
class claim  statistic / statistics / estimate / estimates / explanation / advert / adverts / ad / ads / advertisement
class claim  advertisements / finding / findings / argument / arguments / assumption / assumptions / premise / belief
class claim  perception / headline / headlines / publication / publications / idea / remark / remarks / comments / quote
class claim  quotes / quotation
# things held against somebody
class accus  accusation / accusations / allegation / allegations / charge / charges / suspicion / suspicions / rumour
class accus  rumours / rumor / rumors / insinuation / insinuations / complaint / complaints / slur / slurs / imputation
class accus  innuendo / smear / smears / indictment
# what a rejection or a denial of truth may be aimed at: a claim, never a bill, an offer, an appeal
class untold  claim / claims / allegation / allegations / accusation / accusations / assertion / assertions / suggestion
class untold  suggestions / report / reports / rumour / rumours / rumor / rumors / notion / insinuation / insinuations
class untold  contention / contentions / speculation / story / stories / account / accounts / version / narrative
class untold  narratives / theory / theories / statement / statements / testimony / characterisation / characterization
class untold  charge / charges / conclusion / conclusions / finding / findings / implication / implications / gossip
class untold  innuendo / comparison / comparisons / assertation / interpretation / portrayal / depiction / description
class untold  article / slur / slurs / reproach / reproaches / assessment / assessments / explanation / timeline
# content that can be forged or tampered with
class content  document / documents / letter / letters / memo / memos / memorandum / paper / papers / file / files
class content  certificate / certificates / image / images / photo / photos / photograph / photographs / picture / pictures
class content  screenshot / screenshots / snapshot / video / videos / footage / film / clip / clips / recording / recordings
class content  audio / tape / tapes / transcript / transcripts / soundbite / selfie / evidence / exhibit / exhibits / quote
class content  quotes / quotation / quotations / signature / signatures / passport / passports / visa / visas / invoice
class content  invoices / receipt / receipts / cheque / cheques / record / records / log / logs / logbook / logbooks / data
class content  dataset / figures / statistics / numbers / results / result / ballot / ballots / email / emails / message
class content  messages / text / texts / post / posts / tweet / tweets / review / reviews / profile / profiles / account
class content  accounts / website / websites / diploma / diplomas / degree / degrees / licence / licences / license
class content  licenses / id / ids / identity / contract / contracts / prescription / prescriptions / study / studies
class content  research / testimony / confession / confessions / report / reports / statement / statements / story / stories
class content  leaflet / leaflets / poster / posters / survey / surveys / poll / polls / map / maps / page / pages
class content  banknote / banknotes / voice / caption / captions / headline / headlines / site / sites / references / cv
# papers a forger makes
class forgeable  document / documents / letter / letters / memo / paper / papers / certificate / certificates / signature
class forgeable  signatures / passport / passports / visa / visas / invoice / invoices / receipt / receipts / cheque
class forgeable  cheques / check / checks / prescription / prescriptions / note / seal / seals / statement / statements
class forgeable  artwork / artworks / relic / relics / sculpture / sculptures / diploma / diplomas / degree / degrees
class forgeable  licence / licences / license / licenses / id / ids / contract / contracts / banknote / banknotes / notes
class forgeable  bills / deed / deeds / painting / paintings / diary / diaries / evidence / record / records / ticket
class forgeable  tickets / stamp / stamps / email / emails / handwriting / currency / coins / report / reports / ballot
class forgeable  ballots / permit / permits / autograph / autographs / manuscript / manuscripts / letterhead / paperwork
class forgeable  data / map / maps / masterpiece / initials / sheet / sheets / form / forms / transcript / transcripts
class forgeable  minutes / will / wills / card / cards / letters of
# who speaks in the news
class speaker  official / officials / police / officer / officers / prosecutor / prosecutors / investigator / investigators
class speaker  detective / detectives / ministry / government / minister / ministers / president / premier / chancellor
class speaker  senator / mayor / governor / spokesman / spokeswoman / spokesperson / spokesmen / embassy / kremlin / moscow
class speaker  kyiv / washington / beijing / tehran / brussels / london / paris / berlin / company / firm / union / unions
class speaker  party / opposition / group / groups / campaigners / activists / critics / supporters / opponents / lawyer
class speaker  lawyers / attorney / attorneys / lawsuit / complaint / plaintiffs / defence / defense / prosecution / witness
class speaker  witnesses / analyst / analysts / economist / economists / expert / experts / scientist / scientists
class speaker  researcher / researchers / scholars / historians / doctors / army / military / rebels / militants / militia
class speaker  separatists / insurgents / regime / residents / locals / neighbours / neighbors / relatives / family
class speaker  families / insiders / observers / diplomats / intelligence / authorities / agency / newspaper / author
class speaker  authors / website / tabloid / broadcaster / filing / indictment / manager / coach / owner / founder / seller
class speaker  manufacturer / industry / pundits / traders / investors / commentators / advocates / watchdog / teachers
class speaker  farmers / firefighters / victims / republicans / democrats / council / club / airline / bank / office / team
class speaker  biologists / astronomers / engineers / archaeologists / geologists / doctor / navy / leader / leaders / chief
class speaker  general / commander / secretary / chairman / executive / executives / director / brewery / operator
class speaker  hospital
# small words
class pron  he / she / they / it / we / i / you / who
class det  the / a / an / this / that / these / those / his / her / its / their / our / my / your / any / all / some / such
class det  both / every / another / what
class be  is / are / was / were / be / been / being
class bepres  is / are / was / were / remain / remains / remained
class cop  is / are / was / were / be / been / being / remain / remains / remained / seem / seems / seemed / appear / appears
class cop  appeared / look / looks / looked / sound / sounds / sounded / appeared to be / appears to be / appear to be
class adv  simply / just / completely / entirely / totally / utterly / absolutely / wholly / patently / blatantly
class adv  demonstrably / plainly / clearly / categorically / manifestly / quite / also / now / later / all / both / still
class adv  widely / previously / repeatedly / immediately / swiftly / quickly / flatly / strongly / firmly / vehemently
class adv  strenuously / publicly / since / then / factually / grossly / wildly / largely / partly / always / consistently
class adv  again / long / angrily / obviously / deliberately / technically / very / so / rather / too / generally / already
class adv  once / privately / initially / even / only / genuinely / basically / frankly / probably / officially / really
class adv  downright / outright / finally / eventually / ultimately / formally / unanimously / rightly / wrongly / jointly
class adv  usually / personally / directly / in any way / currently / often / independently / yet / seriously / deeply
class adv  fundamentally / somewhat / equally / highly / emphatically / indignantly / promptly / sharply / indirectly
class adv  instantly / loudly / most / immediately afterwards
class fin  is / are / was / were / has / have / had / will / would / can / could / may / might / must / did / does / do
class fin  should / cannot / it's / he's / she's / that's / there's / they're / we're / i'm / they've / we've / i've
class fin  they'll / it'll / he'll / she'll / we'll / isn't / aren't / wasn't / weren't / hasn't / haven't / hadn't / won't
class fin  wouldn't / can't / couldn't / didn't / doesn't / don't / who's / he'd / she'd / they'd / you're / what's / here's
class fin  you'll / i'll / it'd / came / went / took / got / made / left / began / died / became / lost / won / saw / gave
class fin  knew / fell / led / held / kept / told / stole / caused / happened / started / moved / tried / wanted / used
class fin  hid / belonged / meant / beat / hit / killed / attacked / stopped / failed / refused / offered / paid / sold
class fin  bought / sent / signed / ordered / asked / met / broke / destroyed / drove / opened / closed / turned / ran
class fin  worked / lived / comes / goes / makes / needs / wants / shows / plays / owns / knows / crashed / escaped
class fin  exploded / sank / planned / plans / cost / costs / owes / threatened / threatens / fired / shot / launched
class fin  helped / remains / remained / lies / means / leads / seems / seemed / looks / overshot / struck / fled / acted
class neg  not / never / no / nobody / none / neither / nor / cannot / can't / didn't / doesn't / don't / wasn't / weren't
class neg  isn't / aren't / hasn't / haven't / hadn't / won't / wouldn't / couldn't / nothing / without / ain't / shouldn't
class neg  nowhere
class didnt  did not / didn't / does not / doesn't / do not / don't
class hasnt  has not / hasn't / have not / haven't / had not / hadn't
class whether  if / whether / who / what / why / how / when / where / which / whose / exactly / precisely
# whom a rule or a notice addresses
class public  visitors / passengers / members / applicants / pupils / students / residents / employees / customers / guests
class public  drivers / motorists / parents / participants / readers / spectators / holders / citizens / taxpayers / tenants
class public  shareholders / travellers / travelers / tourists / hikers / cyclists / anglers / children / anyone / everyone
class public  visitor / passenger / member / applicant / pupil / student / resident / employee / customer / guest / driver
class public  parent / citizen / tenant / holder / person / buyer / seller / traveller / reader / shareholder / taxpayer
class public  landlord / subscriber / entrants / delegates / prisoners / inmates / users / subscribers / jurors / you
class public  pensioners / walkers / dogs / bathers / swimmers / skiers / ramblers / commuters / hunters / bearers
class public  mourners
class permverb  bring / enter / use / park / apply / vote / appeal / keep / smoke / drink / attend / submit / register
class permverb  request / choose / carry / swim / wear / board / opt / cancel / invite / camp / fish / cycle / accept
class permverb  receive / terminate / contact / download / exchange / nominate / propose / hunt / exit / book / borrow
class permverb  inspect / renew / sign / participate / enrol / enroll / collect / consult / take photographs / take photos
class permverb  take pictures / take part / take one / take up / buy one / buy two / buy up to / buy only / stay overnight
class permverb  travel free
# what one is able to do, after "could"
class abilityverb  see / hear / feel / smell / speak / read / walk / run / count / understand / tell / manage / move / sleep
class abilityverb  stand / fly / cook / say / watch / touch / taste / recognise / recognize / identify / sense / hold
class abilityverb  carry / reach / climb / finish / drive / write
class abilityonly  afford / remember / recall / imagine / breathe / bear / swim / sing / dance / juggle / cope / whistle
class abilityonly  fathom
class appearadj  likely / unlikely / significant / calm / determined / reluctant / unharmed / genuine / authentic / intent
class appearadj  inevitable / certain / deliberate / accidental / unaware / confident / nervous / increasingly / more / less
class appearadj  ready / willing / unwilling / unable / close / headed / poised / doomed / confused / coordinated / random
class appearadj  consistent / imminent / shaken / relaxed / uninterested / minor / undecided / divided / linked / unrelated
class appearadj  closer / nearer / better / worse / happy / unhappy / cautious / wary / optimistic / resigned / connected / isolated / targeted / self-inflicted / satisfied / keen / unmoved / normal
class unlikelynoun  hero / heroes / heroine / friendship / friends / pair / pairing / alliance / ally / allies / romance
class unlikelynoun  star / stars / couple / setting / source / place / places / champion / champions / winner / duo
class unlikelynoun  bedfellows / partnership / location / collaboration / success / comeback / victory / victor / leader
class unlikelynoun  venue / celebrity / career / journey / survivor / hit / route / saviour / team
class inferverb  been / had / known / seen / left / taken / come / gone / fallen / felt / thought / made / got / happened
class inferverb  slipped / cost / heard / died / entered / escaped / started / caused / used / forgotten / lost / broken
class inferverb  realised / realized / occurred / crossed / hidden / passed / begun / looked / seemed / spent / travelled
class inferverb  traveled / noticed / cut / meant / sounded / received / waited / driven / fled / run / jumped / climbed
class inferverb  walked / flown / planned / intended / eaten / drunk / worked / lived / stolen / switched / changed
class theorist  scholars / historians / scientists / researchers / archaeologists / linguists / biologists / astronomers / physicists / geologists
class theorist  anthropologists / palaeontologists / paleontologists / economists / analysts / biographers / astrophysicists / chemists / ecologists
class theorist  geneticists / zoologists / botanists / oceanographers / psychologists / neuroscientists / climatologists / critics / sociologists
class theorist  *ologists / *ographers / investigators / detectives / police / prosecutors / forensic experts
# what may turn out to be so: a possible attack, a potential link, an alleged fraud
class event  attack / attacks / link / links / connection / connections / tie / ties / explanation / explanations / cause
class event  causes / motive / motives / breach / breaches / sighting / sightings / outbreak / case / cases / involvement
class event  collusion / suspect / suspects / leak / leaks / fraud / murder / suicide / homicide / terrorism / contamination
class event  exposure / corruption / crime / crimes / offence / offences / offense / violation / violations / interference
class event  merger / takeover / deal / sale / return / recession / strike / strikes / war / invasion / escalation / delay
class event  delays / closure / closures / scenario / ban / sanctions / injury / injuries / concussion / fracture
class event  successor / target / targets / threat / threats / risk / risks / impact / consequences / effect / effects
class event  side-effect / conflict / conflicts / default / downturn / shortage / shortages / tsunami / aftershocks
class event  cover-up / wrongdoing / misconduct / irregularities / bribery / plot / conspiracy / manipulation / cheating
class event  sabotage / arson / espionage / overdose / poisoning / infection / reinfection / abuse / genocide / collapse
class event  split / rift / move / bid / exit / departure / resignation / impeachment / prosecution / charges / penalties
class event  fine / fines / job losses / cuts / layoffs / evacuation / damage / harm / danger / casualties / trigger
class event  culprit / discrepancy / tampering / origin
# "claim": the distancing verb against the noun and against winning or demanding a thing
class plural  critics / residents / activists / campaigners / opponents / supporters / officials / lawyers / prosecutors
class plural  rebels / militants / many / some / others / experts / authors / scientists / unions / organisers / organizers
class plural  researchers / locals / insiders / analysts / police / they / we / neighbours / neighbors / relatives / doctors
class plural  authorities / plaintiffs / farmers / teachers / makers / manufacturers / sceptics / skeptics / economists
class plural  historians / republicans / democrats / conservatives / separatists / victims / fans / advocates / who
class plural  investigators / detectives / workers / employees / parents / ministers / leaders / environmentalists
class plural  conservationists / you / people / observers / witnesses / diplomats / traders / investors / engineers
class plural  astronomers / biologists / archaeologists / most / forces / troops / groups / companies / fighters / soldiers
class plural  protesters / users / owners / men / women / both / pollsters / bookmakers / meteorologists / epidemiologists
class plural  agents / pilots / fishermen / villagers / students / players / drivers / commanders / hackers / agencies
class plural  parties / *ologists / *ographers / biographers / scholars / surgeons / lecturers / curators / physicists / chemists / mathematicians / cousins / sisters
# sayings that pass from mouth to mouth
class whisper  whisper / whispers / talk / rumour / rumours / rumor / rumors / gossip / chatter / hearsay / murmurs / scuttlebutt
class claimdoc  motion / motions / petition / petitions / suit / suits / lawsuit / letter / report / document / study / book / memoir / memoirs / article
class claimdoc  website / film / documentary / paper / affidavit / appeal / advert / leaflet / video / post / dossier / biography / manifesto / brief
class claimdoc  message / submission / writ / pamphlet / prospectus / brochure / essay / blog / podcast / magazine / statement / legend / plaque
class claimverb  be / have / know / own / represent / hold / possess / speak / believe / support / love / offer / seek / act
class claimverb  do / make / use / provide / show / reach / contain / cure / help / see / hear / work / understand / want
class claimverb  control / defend / fight / remember / feel / find / solve / protect / respect / prove / explain / reduce
class claimverb  treat / care / teach / come / earn / run / favour / detect / read
class detnothat  the / a / an / this / these / his / her / its / their / our / my / your / any / another / at least
class detnothat  more than / about / nearly / almost / up to / some / many / hundreds of / thousands of / dozens of
class detnothat  the first / a first / over / several / only / just / part
class claimobject  life / lives / victim / victims / wicket / wickets / medal / medals / title / titles / gold / silver
class claimobject  bronze / trophy / crown / victory / win / wins / prize / prizes / championship / honours / honors
class claimobject  responsibility / credit / benefits / benefit / asylum / expenses / compensation / damages / refund
class claimobject  refunds / insurance / throne / scalp / scalps / seat / seats / point / points / spot / podium / pole
class claimobject  allowance / allowances / pension / ownership / sovereignty / territory / attention / baggage / luggage
class claimobject  reward / jackpot / success / yellow / jersey / double / treble / hat-trick / refugee / sanctuary
class claimobject  inheritance / rebate / lead / award / record / deduction / overtime / costs / mileage / victories
class claimobject  triumph / independence / immunity / privilege / copyright / ball / third / second / fourth / fifth
class claimobject  place / places / cross
class claimnounbefore  the / these / those / his / her / their / its / our / my / your / such / any / no / several / false
class claimnounbefore  untrue / unfounded / baseless / misleading / similar / earlier / previous / wild / outlandish
class claimnounbefore  exaggerated / unsubstantiated / unproven / extraordinary / bold / competing / rival / repeated / new
class claimnounbefore  fresh / further / widespread / persistent / viral / online / health / abuse / assault / misconduct
class claimnounbefore  fraud / bullying / racism / injury / tax / insurance / asylum / benefit / damages / land
class claimnounbefore  compensation / expense / territorial / legal / jobless / fraudulent / other / recent / marketing
class claimnounbefore  advertising / a / rejected / denied / dismissed / denies / rejects / dismisses / deny / reject
class claimnounbefore  dismiss / denying / rejecting / dismissing / refuted / refutes / disputed / disputes / backed / made
class claimnounbefore  make / makes / making / faces / faced / facing / face / spread / spreading / repeating / fuelled
class claimnounbefore  contradicted / contradicts / investigating / investigate / investigated / said / heard / published
class claimnounbefore  sparked / prompted / about / over / by / of / from / amid / despite / with / after / following / on
class claimnounbefore  against / for / into / between / evaluating / assess / assessing / public / sexual / numerous
class claimnounbefore  conflicting / russian / ukrainian / ridiculed / mocked / debunked / rubbished / slammed / denounced
class claimnounbefore  withdrew / support / supported / lay / laid / stake / staked / under / pay / paying / settle
class claimnounbefore  settled / file / filed / filing / bring / brought / more / than / including / through / main
# who spreads a rumour, and how
class spreadverb  swirl / swirled / swirling / circulated / circulating / circulate / spread / persist / persisted / abound
class spreadverb  abounded / flew / grew / emerged / surfaced / began / mounted / intensified / resurfaced / buzzed
class spreadverb  started
class reportskind  unconfirmed / media / local / some / several / press / news / early / initial / various / conflicting
class reportskind  tv / newspaper / online / multiple / widespread / foreign / turkish / spanish / italian / german / french
class reportskind  british / chinese / russian / israeli / numerous
class superlative  best / worst / highest / lowest / strongest / earliest / latest / only / fullest / smallest / largest
class superlative  greatest / widest / fastest / shortest / clearest / simplest / every / cheapest / closest / broadest
class superlative  biggest / toughest / first
# hedging by belief: who believes, and what follows
class beinfin  be / have / belong / date / contain / include / involve / cost / own / weigh / number / range / come / hold
class beinfin  show / want / owe / depict / live / know / run / carry / favour / favor / possess / originate / represent
class beinfin  lie / stand / earn / account / cause / affect / stem / hide / measure / allow / work / support / explain
class beinfin  require / consist / oppose / use / rise / reach / believe / fear / consider / prefer / help / reduce
class beinfin  increase / control / mark / face / exist / remain / attract / suffer / like
class comp  that / he / she / they / it / we / you / i / there / this / these / those / the / a / an / most / many / some
class comp  people / his / her / our / their / its / my / your / such / both / all / any / every / no / one / two / nothing
class comp  nobody / everyone / everything / someone / maybe / it's / he's / she's / they're / that's / there's / we're
class comp  i'm / they've / it'll / he'll / we'll / we've / i've / he'd / she'd / they'd
class taste  lovely / great / wonderful / beautiful / fantastic / fun / funny / brilliant / amazing / nice / awesome / cool
class taste  hilarious / gorgeous / delicious / incredible / terrific / superb / fabulous / marvellous / lucky / proud / sad
class taste  disgusting / horrible / awful / terrible / disgraceful / outrageous / shameful / important / crucial / vital
class taste  good / bad / better / best / worse / worst / interesting / special / sweet / cute / boring / ugly / appalling
class taste  unfair / tragic / exciting / magnificent / stupid / shocking / fitting
class ought  should / ought / must / need / needs / deserve / deserves / deserved / shouldn't / oughtn't
class dutyact  allowed / given / banned / made / taught / paid / held accountable / treated / free / scrapped / abolished / punished / jailed / tried
class dutyact  do / learn / pay / buy / sell / stop / resign / quit / step / apologise / apologize / give / teach / vote / spend / invest / build / ban
class dutyact  allow / let / act / speak / study / serve / share / protect / respect / fund / wait / sweep / decide / choose / listen / support
class dutyact  accept / reject / withdraw / removed / sacked / fired / dismissed / released / elected / funded / protected / respected / taxed / required
class dutyact  forced / told / asked / heard / restored / returned / rebuilt / forgiven / renamed / consulted / legalised / legalized / closed / refuse
class dutyact  refund / negotiate / intervene / own / donate / recognise / recognize / apply themselves / offer / care / reform / remain neutral
# nouns and verbs of evidence, for suggest, indicate, point to
# those whose "indicated" is plain "said"
class officer  police / officer / officers / authorities / authority / official / officials / ministry / minister / ministers / prosecutor / prosecutors
class officer  spokesman / spokeswoman / spokesperson / company / firm / club / union / unions / government / president / council / lawyer / lawyers
class officer  judge / court / agency / department / service / brigade / organisers / organizers / coach / manager / mayor / governor / commission
class officer  committee / board / regulator / bank / airline / operator / hospital / doctors / army / navy / embassy / palace / school / university
class officer  investigators / detectives / coroner / coastguard / leader / leaders / chairman / chief / secretary / director / parliament / attorney
class evidencenoun  evidence / data / figures / findings / research / study / studies / survey / surveys / poll / polls
class evidencenoun  report / reports / documents / analysis / tests / test / results / signs / images / footage / records
class evidencenoun  emails / messages / leaks / estimates / statistics / model / models / modelling / indications / details
class evidencenoun  photographs / photos / transcripts / intelligence / letter / letters / history / numbers / measurements
class evidencenoun  marks / traces / clues / wounds / injuries / witnesses / sources / rumours / papers / review
class evidencenoun  experience / video / videos / satellite / logs / remains / fossils / scans / samples / experiments
class evidencenoun  trial / trials / projections / speculation
class quotedeed  walk / drink / break / compromise / visit / name / way / route / alternative / donation / price / retail
class quotedeed  itinerary / serving
class verify  verify / confirm / corroborate / authenticate / establish / determine / substantiate / ascertain
class verified  verified / confirmed / corroborated / authenticated / established / determined / substantiated / ascertained
class clausebelief  dead / killed / trapped / missing / responsible / lost / extinct / drowned / stolen / linked / connected
class clausebelief  related / involved / behind / capable / buried / unique / guilty / innocent / alive / armed / abandoned
class viewed  considered / regarded / seen / viewed / perceived / deemed / judged / rated
class forecasters  analysts / economists / experts / forecasters / observers / officials / traders / pollsters / scientists
class forecasters  bookmakers / investors / meteorologists / insiders / commentators / markets / doctors
class truthful  true / confirmed / verified / correct / proven / proved / genuine / authentic / accurate / substantiated
class truthful  real / right
# what a court, a law or an office gives the power to do
class lawact  proceed / continue / keep / stay / remain / retain / use / view / see / access / inspect / obtain / sue
class lawact  seek / claim / appeal / challenge / enforce / impose / order / require / demand / ban / bar / block / refuse / withhold / deny
class lawact  dismiss / rule / decide / hear / try / prosecute / charge / extradite / deport / detain / hold / arrest / search / seize / sell
class lawact  buy / build / demolish / publish / broadcast / print / marry / adopt / inherit / vote / serve / compete
class lawact  enter / leave / travel / work / operate / wear / carry / own / drive / protest / march / testify / attend / collect / examine
class lawact  copy / disclose / allocate / appropriate / declare / impeach / dissolve / pardon / amend / override / convene / nominate / appoint
class lawact  summon / subpoena / levy / tax / suspend / adjourn / withdraw / terminate / renounce / veto / ratify / grant
class lawact  recruit / hire / employ / import / export / trade / revoke / speak / intervene / review / recall / delegate / authorise / authorize / elect / propose / initiate / overrule / expel
class belaw  tried / sued / extradited / deported / released / detained / held / prosecuted / published / removed / evicted / demolished
class belaw  seized / sold / used / opened / heard / enforced / admitted / compelled / charged / named / questioned / dissolved / dismissed
class belaw  broadcast / shown / searched / inspected / amended / overridden / re-elected / elected / appointed / recalled / impeached
class courts  court / courts / tribunal / tribunals / judge / judges / justices / magistrate / magistrates / arbitrator / arbitrators / ombudsman
class courts  umpires / adjudicator / regulator / arbitration
class ruled  ruled / ruling / held / holding / found / finding / decided / deciding / agreed / confirmed / affirmed / rules / finds / decides
class ruled  declared / upheld / concluded
# who votes a candidate into office, and what is so confirmed
class confirmer  senate / senators / parliament / congress / lawmakers / legislators / mps / deputies / assembly / legislature / knesset / duma
class confirmer  upper house / lower house / house of representatives / bundestag / cortes / councillors / synod / shareholders
class confirmee  nominee / nominees / candidate / appointee / appointment / nomination / nominations / appointments / judges / justices / ambassadors
class confirmee  ambassador / cabinet / judge / justice / commissioner / commissioners / director / secretary / governor / bishop
# what is denied without contradicting anybody: bail, entry, a goal
class denyobj  bail / parole / entry / access / asylum / visa / visas / permission / opportunity / opportunities / goal
class denyobj  goals / request / requests / appeal / appeals / motion / motions / application / applications / petition
class denyobj  petitions / justice / right / rights / chance / chances / treatment / care / food / water / sleep / education
class denyobj  freedom / freedoms / citizenship / boarding / coverage / licence / license / permit / permits / extension
class denyobj  funding / benefits / service / services / tenure / promotion / pardon / clemency / hearing / stay
class denyobj  injunction / admission / victory / title / equaliser / equalizer / penalty / spot-kick / hat-trick / winner
class denyobj  compensation / protection / liberty / voice / credit / recognition / refuge / shelter / sanctuary / medicine
class denyobj  medication / aid / assistance / loan / loans / mortgages / housing / jobs / employment / pay / pension
class denyobj  pensions / reparations / custody / visits / passage / oxygen / space / sight / satisfaction / glory / spot
class denyobj  point / points / medal / gold / crown / record / try / touchdown / run / homer / status / refugee
class denyobj  naturalisation / planning / consent / approval / clearance / membership / seat / accreditation / lawyer
class denyobj  counsel / representation / dignity / abortion / abortions / surgery / vaccines / transplant / reinstatement
class denyobj  privileges / exemption / exemptions / bid / fuel / supplies / petrol / electricity / heating / burial
class denyobj  daylight / sunlight / rest / waiver / relief / equality / equal / peace / autonomy / independence / statehood
class denyobj  sovereignty / ownership / toilets / breaks
class denyadj  medical / fair / full / second / last / further / early / adequate / fundamental / human / legal / free
class denyadj  proper / temporary / political / same / late / clear / certain / consular / humanitarian / final / third
class denyadj  first / formal / special / unanimous / their / her / his / constitutional / federal / official / social / any
class denyadj  potential / possible / such / life-saving / vital / essential / necessary / stonewall / obvious / almost
class denyadj  famous / historic / deserved / maiden / home / public / good / new / civil / voting / land / own / work
class people  him / her / them / us / me / people / women / men / children / migrants / refugees / prisoners / patients
class people  workers / citizens / residents / applicants / families / students / journalists / reporters / observers
class people  voters / couples / victims / inmates / pupils / detainees / passengers / others / many / thousands / hundreds
class people  millions / anyone / civilians / survivors / parents / players / aid / inspectors
# people with a purpose: "so engineers could reach the pylon"
class doers  engineers / restorers / surgeons / nurses / crews / crew / teams / team / divers / technicians / mechanics / builders / officers / volunteers
class doers  rescuers / firefighters / paramedics / astronomers / patients / families / listeners / viewers / fans / farmers / staff / conservators
class doers  historians / inspectors / surveyors / boats / ships / lorries / buses / trucks / wheelchair users / wheelchairs / pedestrians / shoppers
class doers  @public / @plural / @people
class purposeverb  study / examine / reach / repair / fix / mend / treat / test / see / hear / watch / follow / use / enter / pass / cross / travel
class purposeverb  land / work / finish / eat / drink / sleep / rest / play / learn / read / write / vote / pray
class purposeverb  attend / take part / collect / inspect / search / remove / clear / install / measure / observe / photograph / film / record / identify
class purposeverb  locate / rescue / help / save / join / meet / speak / talk / stay / live / return / share / choose / compare / plan / prepare
class purposeverb  practise / practice / focus / concentrate / walk / ride / drive / grow / build / earn / afford / enjoy
class purposeverb  breathe / access / view / download / check / find / bring / carry / operate / connect / board / sit / stand / swim / sail / dock
# rejecting a claim
class reject  reject / rejects / rejected / rejecting / dismiss / dismisses / dismissed / dismissing / repudiate
class reject  repudiates / repudiated / rebuff / rebuffs / rebuffed / discount / discounts / discounted / discounting
class reject  disavow / disavowed
class denyqual  false / latest / media / press / recent / fresh / new / repeated / western / russian / american / british
class denyqual  iranian / israeli / chinese / widespread / persistent / prosecution's / opposition / police / very / serious
class denyqual  similar / wild / newspaper / online / foreign / public
class bill  bill / bills / offer / offers / deal / deals / amendment / amendments / bid / bids / plan / plans / proposal
class bill  proposals / request / requests / appeal / appeals / application / applications / motion / motions / budget
class bill  treaty / agreement / manuscript / petition / resolution / settlement / loan / invitation / nomination / demand
class bill  demands / overtures / merger
class untrueadj  false / untrue / lie / lies / baseless / unfounded / groundless / absurd / nonsense / ridiculous
class untrueadj  ludicrous / preposterous / laughable / fabrication / fabrications / fabricated / fake / rubbish / fiction
class untrueadj  fantasy / slander / slanderous / libellous / libelous / defamatory / invention / inventions / hoax
class untrueadj  propaganda / misinformation / disinformation / speculation / speculative / gossip / rumour / rumours
class untrueadj  rumor / rumors / incorrect / inaccurate / wrong / misleading / falsehood / falsehoods / unsubstantiated
class untrueadj  smear / smears / garbage / bogus / outrageous / malicious / scurrilous / meritless / far-fetched
class untrueadj  unsupported / erroneous / mistaken / insulting / hearsay / bunk / provocation / exaggerated / hogwash
class untrueadj  poppycock / balderdash / concocted / invented / made-up / politically motivated / nonsensical
class callverb  call / calls / called / calling / brand / brands / branded / branding / label / labels / labelled / labeled
class callverb  labelling / describe / describes / described / describing / denounced / denounces / denouncing / dismiss
class callverb  dismisses / dismissed / dismissing / slammed / slamming / blasted / decried / condemned / rejected / rejects
class callverb  rejecting / ridiculed
class sportpart  goalkeeper / keeper / goalie / crossbar / woodwork / post / upright / save / saves / linesman / netminder
class sportpart  bar / stop / block / flag / challenge / reflexes / posts / tackle
class saveverb  dived / dove / stood / stretched / leapt / rushed / tipped / saved / save / saves / block / blocked / stop
class saveverb  cleared / spread / parried / sprang / scrambled / hand / legs / foot / fingertips / flung
class debunker  checkers / checker / scientists / researchers / experts / regulator / watchdog / judge / court / inquiry
class debunker  panel / review / study / tribunal / historians / doctors / ombudsman / commission / academics / analysts
class debunker  factcheckers / engineers / auditors / magistrates
class criticism  criticism / criticisms / concern / concerns / fears / worries / argument / arguments / idea / suggestion
class criticism  notion / complaints / talk / assessment / assessments / charge / speculation / view / reproach / reproaches
class criticism  possibility / prospect / chatter / whispers / murmurs / scuttlebutt / hearsay / gossip / conjecture / rumblings
# ways to put an end to talk
class scotch  scotch / scotched / scotches / scotching / quash / quashed / quashes / quashing / squash / squashed / squashes / quell / quelled / quells / quelling / dispel / dispelling / damp down / put to rest / lay to rest
class disputables  version / figures / accuracy / findings / number / numbers / validity / characterisation / authenticity
class disputables  figure / sum / total / count / diagnosis / chronology / toll / events / claim / claims / account / accounts / facts / report / allegations / tally / estimate
class disputables  estimates / description / assertion / reading / conclusions / conclusion / theory / interpretation
class disputables  explanation / timeline / statement / statements / charge / charges / testimony / calculation
# what people are accused of, and deny having done; then verbs that also serve innocent sentences
class misdeed  leak / leaked / steal / stolen / kill / killed / murder / murdered / attack / attacked / rape / raped
class misdeed  assault / assaulted / harm / harmed / lie / lied / cheat / cheated / authorise / authorised / authorize
class misdeed  authorized / bribe / bribed / violate / violated / commit / committed / plot / plotted / threaten
class misdeed  threatened / harass / harassed / intimidate / intimidated / mislead / misled / deceive / deceived / dope
class misdeed  doped / collude / colluded / conspire / conspired / interfere / interfered / betray / betrayed / abuse
class misdeed  abused / molest / molested / bomb / bombed / poison / poisoned / plagiarise / plagiarised / forge / forged
class misdeed  fake / faked / fabricate / fabricated / insult / insulted / spy / spied / hack / hacked / sabotage
class misdeed  sabotaged / bully / bullied / discriminate / discriminated / smuggle / smuggled / mistreat / mistreated
class misdeed  delete / deleted / destroy / destroyed / embezzle / embezzled / launder / laundered / rig / rigged / incite
class misdeed  incited / torture / tortured / obstruct / obstructed / falsify / falsified / touch / touched / punch
class misdeed  punched / fire on / fired on / open fire / tamper / tampered / blackmail / blackmailed / neglect / neglected
class misdeed  order / ordered / solicit / solicited / pressure / pressured / invade / invaded / loot / looted
class misdeed  hide anything / hidden anything / cover up / covered up / dump / dumped / sexually / groom / groomed / grope
class misdeed  groped / evade / evaded / push / pushed / shove / shoved / slap / slapped / stab / stabbed / strangle / strangled / stalk
class misdeed  stalked / copy / copied / extort / extorted / conceal evidence / tip off / tipped off / phone in / choke / choked
class mildeed  take / taken / took / say / said / ask / asked / use / used / give / given / call / called / send / sent
class mildeed  tell / told / hit / speak / spoken / agree / agreed / meet / met / receive / received / sign / signed / pay
class mildeed  paid / promise / promised / offer / offered / sell / sold / push / pushed / hide / hidden / shoot / shot
class mildeed  accept / accepted / invite / invited / approve / approved / seek / sought / write / written / work / worked
class mildeed  plan / planned / target / targeted / launch / launched / start / started / break / broken / contact
class mildeed  contacted / own / owned / influence / influenced / request / requested / benefit / benefited / profit
class mildeed  profited / copy / copied / touch / carry / carried / strike
# what people deny being
class badname  racist / racists / sexist / criminal / criminals / thief / thieves / murderer / murderers / killer / killers
class badname  traitor / traitors / spy / spies / terrorist / terrorists / crook / crooks / cheat / cheats / monster
class badname  rapist / fraud / liar / liars / bully / bullies / antisemite / antisemitic / homophobe / homophobic / fascist
class badname  fascists / nazi / nazis / extremist / extremists / hypocrite / dictator / predator / puppet / puppets
class badname  anti-semite / anti-semitic / drug dealer / gangster / gangsters / paedophile / pedophile / smuggler
class badname  hooligan / hooligans / violent man / cult / sect / gang / mafia / addict / pervert / thug / thugs / vandals
class badname  junkie / swindler / charlatan / conman / deserter / rebel / doper / arsonist / mole / leaker / agent
class badname  mercenary / mercenaries / stooge / misogynist / xenophobe / transphobic / islamophobic / corrupt
# events and crimes one may be said to be behind
class deed  attack / attacks / murder / killing / killings / crime / bombing / blast / explosion / fire / theft / robbery
class deed  leak / leaks / hack / plot / fraud / scandal / shooting / poisoning / coup / strike / strikes / raid / incident
class deed  affair / disappearance / death / deaths / case / matter / decision / scheme / conspiracy / breach / assault
class deed  abduction / kidnapping / massacre / violence / unrest / accident / crash / sabotage / smuggling / drone / drones
class deed  missile / missiles / collapse / assassination / outage / payments / payment / transaction / deal / email
class deed  emails / campaign / cyberattack / wrongdoing / corruption / doping / trafficking / collusion / arson / war
class deed  cartel / network / riots / riot / burglary / heist
class insist  insist / insists / insisted / insisting / maintain / maintains / maintained / maintaining / swear / swears
class insist  swore / assert / asserts / asserted / asserting / protest / protested / protesting / insistence / assured
class insist  assures / assuring / pleaded / reiterated / reiterates / affirmed
class nosuch  meeting / meetings / deal / deals / plan / plans / order / orders / agreement / talks / conversation / payment
class nosuch  payments / incident / decision / document / documents / request / letter / contract / call / attack / event
class nosuch  offer / arrangement / promise / remark / remarks / list / fund / instruction / instructions / statement
class nosuch  operation / report / email / message / pact / intention / proposal / convoy / unit / account
# short forms of negation, of having and of saying
class isnt  is not / isn't / was not / wasn't / are not / aren't / were not / weren't
class havenever  have never / never / had never
class insistverb  insist / insists / insisted / assert / asserts / asserted / declared / declares / stressed / pleaded
class insistverb  pleads / avowed / maintain / maintains / maintained / maintaining / protest / protests / protested
class insistverb  protesting / proclaim / proclaims / proclaimed / affirmed / swears
class fault  wrong / illegal / improper / unlawful / untoward / inappropriate / criminal / shameful / dishonest
class guilt  guilt / liability / wrongdoing / charge / charges / offence / offences / offense / blame / fault
class guilt  responsibility
class tie  link / links / connection / connections / ties / dealings / relation / relations / relationship / association
class tie  involvement / affiliation
class secret  payment / payments / money / deal / bribe / bribes / meeting / transfer / abuse / crimes / plot / conversation
class secret  order / orders / letter / allegations / call / memo / instruction / attack / scheme
class happened  happen / happened / occur / occurred / take place / taken place
# staged crimes and scenes; made-up things
class stageable  video / videos / photo / photos / photograph / footage / scene / scenes / accident / crash / kidnapping
class stageable  abduction / burglary / robbery / suicide / provocation / provocations / incident / confession / interview
class stageable  shooting / murder / break-in / massacre / death / deaths / assassination / disappearance / hoax / attack
class stageable  attacks / picture / pictures / recording / clip / images / image / photo-op / poisoning / raid / raids
class stageable  ambush / explosion / blast / arrest / hijacking / heist / rescue / bombing / riot / escape / event / events
class stageable  fall / injury / collision / theft / execution / rescue footage / encounter / assault / emergency
class madeup  story / stories / claim / claims / allegation / allegations / accusation / accusations / excuse / excuses
class madeup  quote / quotes / evidence / figures / numbers / facts / details / tale / tales / rumour / rumours / rumor
class madeup  rumors / lie / lies / account / witness / witnesses / statistics / results / testimony / sources / source
class madeup  injury / illness / crime / crimes / victim / threat / nonsense / charges / plot / interview / interviews
class madeup  anecdote / pretext / alibi / reports / report / data / conversation / conversations / past / diagnosis
class madeup  patients / charity / kidnapping / attack / scandal / cases / narrative / case / orders / everything
class madeup  controversy / cv / career / invoices / background / assault / identity / version
# goods and body parts: "fake" is plain description there
class fakegoods  fur / furs / tan / tans / lashes / eyelashes / nails / snow / grass / blood / flowers / plants / leather
class fakegoods  diamonds / diamond / pearls / beard / moustache / mustache / wood / tree / trees / turf / eggs / meat
class fakegoods  smile / smiles / teeth / hair / breasts / boobs / glasses / candles / fireplace / spider / spiders / gun
class fakegoods  guns / weapon / weapons / bomb / rocks / books / ice / fruit / food / feathers / jewellery / jewelry
class fakegoods  handbag / handbags / watches / trainers / shirts / goods / designer / perfume / cigarettes / toys / brands
class fakegoods  rolex / rolexes / bags / shoes / clothes / branded / vodka / medicine / medicines / drugs / pills / viagra
class fakegoods  botox / alcohol / whisky / coffin / wall / windows / orgasm / orgasms / injury-time / moon / punt / pass
class fakegoods  shot / kick / handoff / snowflakes / cobwebs / cake / sunflowers / cheese / tattoo / tattoos / lawn / brick
class fakegoods  marble / gold
class fakeable  news / accent / death / charity / company / companies / firm / police / officer / doctor / lawyer
class fakeable  university / universities / online / followers / marriage / marriages / ids / illness / cancer / kidnapping
class fakeable  robbery / heiress / sheikh / psychic / miracle / cure / bids / election / elections / crisis / antisemitic
class fakeable  electors / documents / proof / scandal / bomb threat / threats / threat / invoices / identity / emergency
class fakeable  charges / injury / interview / quotes / social / facebook / twitter / whatsapp / instagram / telegram
class fakeable  ministry / official / trial / trials / vaccination / covid / test / tests / job / jobs / degrees / degree
class fakeable  credentials / orders / order / names / name / arrest
class forgevb  forge / forges / forged / forging
class show  attack on / attacks on / raid on / raids on / protest / protests / play / plays / comeback / rally / rallies
class show  coup / walkout / strike / sit-in / concert / concerts / exhibition / opera / musical / recovery / fightback
class show  revival / demonstration / demonstrations / march / festival / show / event / events / production / performance
class show  vigil / offensive / uprising / hunger / boycott / election / competition / tournament / race / parade / display
class show  rescue / retreat / premiere / pantomime / ballet / games / intervention / invasion / ambush / mutiny / go-slow
class show  stoppage / blockade / picket / celebration / reading / auction / drill / drills / exercise / exercises
class show  evacuation / walk-out / tour
class lieprep  in / on / at / ahead / between / behind / with / within / beneath / under / below / underneath / near / off
class lieprep  north / south / east / west / halfway / along / outside / inside / across / beyond / elsewhere / dormant
class lieprep  idle / empty / abandoned / dead / buried / open / somewhere / low / next / partly / squarely / mainly / deep
class lieprep  far / close / around / unconscious / awake / still / flat / face / down / back / upstairs / there
class lieprep  motionless / beside / by / amid / among / against / over / atop / opposite / bleeding / injured / prone / ill
class lieprep  broken / wounded / facedown / above / further / vacant / fallow / ruined / unused / untouched / unopened
class lieprep  exposed
class lienoun  truth / problem / problems / answer / answers / future / blame / challenge / solution / strength / strengths
class lienoun  difficulty / secret / heart / interest / interests / responsibility / onus / power / fault / key / weakness
class lienoun  priority / priorities / loyalty / loyalties / roots / origins / dangers / danger / potential / sympathies
class lienoun  beauty / value / village / town / island / body / bodies / wreck / remains / road / difference / issue
class lienoun  decision / appeal / explanation / cause / hopes / focus / opportunity / opportunities / sovereignty / ability
class lienoun  talent / risk / risks
class fakeadj  fake / bogus / phoney / phony / spurious
class fakeverb  fake / fakes / faked / faking
class altervb  alter / alters / altered / altering
class edited  altered / retouched / cropped
class manipulatevb  manipulate / manipulates / manipulated / manipulating / manipulation of
class market  market / markets / price / prices / currency / currencies / joint / joints / spine / gene / genes / object
class market  objects / puppets / rates / benchmark / share / shares / stock / electricity / energy / bond / muscles / rules
class market  voters / crowd / clay
class inventvb  invent / invents / invented / inventing
class makevb  make / makes / made / making
class stagevb  stage / stages / staged / staging
class smearobj  him / her / them / me / us / name / reputation / opponents / rivals / critics / candidate / candidates
class smearobj  character / party / police / image
class blot  test / tests / of / with / in / on / across / over
class sayshow  mislead / understate / overstate / make / suggest / hide / remove / appear / show / look / conceal
class sayshow  exaggerate / imply / sound / deceive
class fablike  pre / steel / metal / chip / semiconductor / glass / custom / laser / digital / wafer / factory / aluminium
class fablike  aluminum / structural
class fabproduct  steel / metal / parts / components / plant / plants / shop / yard / facility / facilities / process
class fabproduct  workshop / chips / panels / lab / hall / structure / devices / tools / hull / modules / business / company
class fabproduct  girder / girders / hulls / pipes / tanks / turbines / roof / panels / trusses / section / sections / towers
class fabproduct  techniques / unit / bridge / beams / frames / costs / site
# what "false" and "wrong" are said of
class falsenoun  advertising / accusation / accusations / impression / impressions / propaganda / promises / charges
class falsenoun  charge / narrative / balance / equivalence / prophecy / hopes / comparison / dichotomy / picture / pretext
class falsenoun  evidence / testimony / names / name / address / rumours / rumors / belief / beliefs / premise / assertion
class falsenoun  accounting / declaration / declarations / tip / confession / confessions / entry / entries / reporting
class falsenoun  content / messages / data / science / labels / label / labelling / description / descriptions / facts
class falsenoun  claims / claim / idea / notion / portrayal / translation / quote / quotes / quotation / prediction
class falsenoun  predictions / reading / memories / memory / results / figures / statistics / intelligence / warning
class falsenoun  warnings / message / number / numbers / diagnosis
class falsekind  and misleading / or misleading / and defamatory / and malicious / and baseless / and inaccurate
class falsekind  and exaggerated / and unfounded
class falsebad  alarm / alarms / teeth / start / starts / dawn / dawns / economy / ceiling / ceilings / floor / wall / walls
class falsebad  bottom / nail / nails / eyelashes / lashes / beard / moustache / leg / hope / sense / hopes / move / modesty
class falsebad  nine / number nine / imprisonment / pretences / pretenses / positive / positives / negative / negatives
class falsebad  step / summit / killer / widow / widows / door / doors / god / gods / idol / idols / prophet / flag / flags
class falsebad  note / friend / friends / arrest / colours / colors / limbs / ribs / rib / spring / peace / confidence
class falsebad  passport control / front
class wrongable  claim / claims / statement / report / reports / figure / figures / information / assertion / assumption
class wrongable  assumptions / premise / conclusion / conclusions / prediction / predictions / forecast / forecasts
class wrongable  estimate / estimates / story / impression / theory / numbers / calculation / calculations / analysis
class wrongable  interpretation / diagnosis / answer / answers / translation / data / perception / narrative / account
class wrongable  reporting / headline / article / date / spelling / caption / description / explanation / polls / pollsters
class wrongable  name / names / total / quote / measurement / measurements / reading / readings / results / result
class wrongable  intelligence / allegation / allegations / belief / charge / map / news / year / age / title / amount / sum
class wrongable  count / totals / calendar / price / dates
class falseverb  claim / claims / claimed / claiming / accuse / accused / accusing / suggest / suggests / suggested
class falseverb  suggesting / state / states / stated / stating / told / tell / telling / report / reported / reporting
class falseverb  said / saying / say / says / advertise / advertised / labelled / labeled / portray / portrayed / portraying
class falseverb  imply / implied / implies / implying / identified / described / describing / describe / alleged / assert
class falseverb  asserted / asserts / asserting / believe / believed / attributed / attributing / presented / depicted
class falseverb  represented / marketed / declared / show / showed / shown / showing / listed / included / placed / named
class falseverb  put / translated / dated / assumed / interpreted / concluded / predicted / estimated / inferred / informed
class falseverb  advised / convinced / linked / blamed / blaming / announced / testified / certified / recorded / captioned
class falseverb  quoted / branded / called / attribute / thought / credited
class realitynoun  reality / facts / fact / truth / evidence / data / record / records / figures / situation / video
class realitynoun  footage / timeline / findings / world / circumstances / documents / statistics / research / science
class realitynoun  numbers / events / experience / state of affairs / logs / testimony
class validity  accuracy / validity / veracity / authenticity / reliability / truth / truthfulness / credibility / integrity
class validity  provenance / genuineness / correctness / soundness / trustworthiness / plausibility / legitimacy / factual
class misleadobj  fog / signs / satnav / lights / map / sign / mist / light
class evidadj  shred of / scrap of / scintilla of / iota of / scientific / credible / concrete / hard / solid / clear
class evidadj  conclusive / direct / real / any / compelling / medical / convincing / firm / reliable / sufficient / actual
class evidadj  independent / documentary / physical / forensic / such / empirical / further / good / strong / factual
class evidadj  supporting / available / single piece of / public / immediate / definitive / tangible / substantive
class fanciful  far-fetched / farfetched / fanciful / outlandish / implausible / preposterous / wild / outrageous / wacky
class fanciful  crazy / lurid / hare-brained
class absurdadj  absurd / ridiculous / ludicrous / preposterous / laughable / nonsensical / risible / farcical / nonsense
class absurdadj  rubbish
class overdo  exaggerate / exaggerates / exaggerated / exaggerating / exaggeration / exaggerations / overstate / overstates
class overdo  overstated / overstating / overstatement / understate / understates / understated / understating / overblown
class overdo  overhyped / hyperbole / hyperbolic / sensationalist / sensationalised / sensationalized / embellished
class overdo  embellish / embellishing / embellishment / embellishments
class inflatevb  inflated / inflates / inflate / inflating / deflated / padded / overestimated / overestimates
class inflatevb  overestimate / underestimates / overcounted
class distortvb  distort / distorts / distorted / distorting / distortion of / distortions of / twist / twists / twisted
class distortvb  twisting / mangled / garbled
class misreadvb  misrepresent / misrepresents / misrepresented / misrepresenting / misrepresentation / misrepresentations
class misreadvb  mischaracterised / mischaracterized / mischaracterises / mischaracterizes / mischaracterising
class misreadvb  mischaracterization / mischaracterisation / misinterpret / misinterprets / misinterpreted / misinterpreting
class misreadvb  misinterpretation / misinterpretations / misconstrued / misconstrue / misread / misreading / misreadings
class misreadvb  misportrayed / misdescribed
class mythplace  greek / roman / norse / ancient / founding / creation / celtic / classical / viking / germanic / national
class mythplace  egyptian / hindu / pagan / nordic
class mythname  orpheus / prometheus / sisyphus / icarus / narcissus / creation / medusa / persephone / europa / oedipus
class mythname  odysseus / theseus / atlantis / pygmalion
class questionvb  question / questions / questioned / questioning / challenge / challenges / challenged / challenging
class questionvb  doubt / doubts / doubted / doubting / dispute / disputes / disputed / query / queries / queried / contest
class questionvb  contested / contests
class questionable  findings / finding / figures / statistics / version / results / numbers / methodology / conclusions
class questionable  basis / data / methods / claims / claim
class badwork  flawed / faulty / defective / shoddy / unscientific / unsound / sloppy
class studynoun  methodology / method / methods / reasoning / logic / model / models / modelling / science / assumptions
class studynoun  analysis / intelligence / reporting / journalism / research / study / studies / survey / surveys / data
class studynoun  evidence / design / report / theory / argument / arguments / statistics / experiment / investigation
class studynoun  premise / poll / polls / paper / trial / dossier / assessment / audit / review / estimates / calculations
class correctvb  correct / corrects / corrected / correcting / clarify / clarifies / clarified / amend / amended
class corrnoun  correction / corrections / corrigendum / erratum / clarification / clarifications / retraction / retractions
class retractvb  retract / retracts / retracted / retracting / retraction / retractions / withdrew / withdrawn / withdraw
class misstate  stated / said / gave / misstated / referred / incorrectly / misspelled / misspelt / misidentified / wrongly
class misstate  mistakenly / erroneously / contained / suggested / named
class sayinf  say / claim / suggest / think / believe / assume / assert / state / describe / conclude / report / call
class sayinf  argue / infer / accuse / speak
class aimless  weapon / weapons / rocket / rockets / artillery / fire / passing / kicking / shooting / pass / passes / throw
class aimless  serve / crossing / putting
class notion  belief / beliefs / assumption / assumptions / impression / view / notion / idea / claim / claims / premise
class notion  report / about / conclusion
class errkind  factual / typographical / clerical / statistical / arithmetical / reporting / translation / spelling
class errkind  editing / transcription
class misstateverb  misstate / misstated / misstates / misstatement / misstatements / miscalculated / miscalculation
class misstateverb  miscounted / misnamed / misidentified / misspelled / misspelt / mislabelled / mislabeled / misdated
class misstateverb  mistranslated / mistranslation
class matchverb  correspond / match / tally / square / fit / agree / accord / chime / align / reflect
class strainverb  strain / strains / strained / stretch / stretches / beggar / beggars / defies / defy
class bunk  nonsense / hogwash / poppycock / balderdash / claptrap / codswallop / baloney / piffle / bunkum / drivel
class bunk  gibberish / absurdity / absurdities / malarkey / tosh / twaddle / hooey / gobbledygook
class givewhat  provide / offer / present / produce / give / cite / providing / offering / presenting / giving / citing
class givewhat  producing / provided / offered
class looks  elegance / style / design / charm / beauty / glamour / bow / bows / gestures / gesture / features / eyebrows
class looks  way / performance / decor
class debunkword  false / untrue / misleading / wrong / fake / incorrect / flagged / debunked / inaccurate / baseless
class debunkword  unfounded / fabricated
class exposevb  expose / exposes / exposed / exposing / unmasked
class bustvb  busted / busting / bust / dispel / dispels / dispelled / dispelling / explode / exploded / explodes
class mythadj  common / popular / widespread / persistent / dangerous / old / pure / total / complete / big / biggest
class mythadj  enduring / modern
class consp  theory / theories / theorist / theorists / myth / myths / narrative / narratives / website / websites / peddler
class consp  peddlers / minded
class raisevb  raise / raises / raised / raising / sow / sows / sowed / sowing
class faultypart  wiring / brakes / brake / heater / engine / equipment / valve / airbags / battery / part / parts
class faultypart  appliance / goods / switch / boiler
class papers  visa / visas / licence / licences / license / licenses / passport / passports
class bigadj  serious / considerable / further / some / fresh / new / grave / severe / real
# withholding an answer
class decline  decline / declines / declined / declining / refuse / refuses / refused / refusing
class wontsay  would not / wouldn't / will not / won't
class tosay  say / answer / discuss / explain / speculate / be interviewed / be drawn / go into / talk about / talk to
class tosay  speak to / speak about / take questions / answer questions / be quoted / be specific / testify / clarify
class tosay  address / respond / reply / speak on / state / tell
class ask  request / requests / question / questions / inquiry / inquiries / enquiry / enquiries / email / emails / e-mail
class ask  e-mails / call / calls / message / messages / letter / letters / query / queries / text / texts / allegation
class ask  allegations / accusation / accusations / criticism / claims / invitation to / phone / telephone / voicemail
class ask  voicemails / report / reports / complaint / complaints / summons / approaches / charges / reporters / interview
class detail  details / detail / specifics / explanation / explanations / reason / reasons / information / particulars
class detail  clarification / examples / names / timeline / timetable / indication / figures / elaboration
class tellall  disclose / disclosed / reveal / revealed / specify / specified / divulge / divulged / identify / identified
class tellall  name / named / detail / detailed / make public / made public
class secretly  terms / details / name / names / identity / identities / amount / sum / price / figure / figures / number
class secretly  location / whereabouts / nationality / cause / findings / results / source / sources / value / size / salary
class secretly  reason / reasons / evidence / which / how / what / where / whether / why / who / when / contents / specifics
class secretly  data / information / motive / age / further / any / more
class dodge  dodge / dodges / dodged / dodging / sidestep / sidesteps / sidestepped / sidestepping / evade / evades / evaded
class dodge  evading / duck / ducks / ducked / ducking / avoid / avoids / avoided / avoiding / deflect / deflects
class dodge  deflected / deflecting / skirt / skirted / skirts / parry / parried / parries / parrying / fudge / fudged
class dodge  swerved / swerve / brushed aside / batted away / fended off / shrugged off / waved away
class unreachable  agreement / deal / consensus / compromise / verdict / decision / settlement / understanding / accord
class unreachable  village / villages / area / areas / island / summit / survivors / climbers / town / district / towns
class unreachable  districts / wreck / homes / patients / communities / conclusion / peak / hut / huts
class unreachable  cabin / chalet / hamlet / beach / coast / ruins / valley / ridge / shore / cave / cavern / plateau
class rescue  radio / road / rescue / rescuers / car / boat / land / helicopter / emergency / ambulance / firefighters
class rescue  crews / sea / air / train / foot / aid
class refer  refer / refers / referred / referring / direct / directs / directed / directing / forward / forwards
class refer  forwarded / redirect / redirected / deferred
class asking  question / questions / inquiry / inquiries / enquiry / enquiries / query / queries / calls / call / requests
class asking  request / comment / emails
class failed  failed / unsuccessful / fail / unanswered / in vain / fruitless / without success / unreturned
class failed  not successful / futile / unavailing
class unwilling  unwilling to / not willing to / not prepared to / reluctant to / not want to / not ready to
class respond  respond / responded / reply / replied
class gaveno  gave / gives / giving / provided / offered / offering / providing / provides / offers / released
class drugs  treatment / therapy / drug / drugs / stimuli / antibiotics / chemotherapy / commands / radio / controls / music
class drugs  alarm / signal / goal
class keepvb  remain / remains / remained / remaining / stay / stays / stayed / staying / kept / keep / keeps / keeping
class discloses  disclose / disclosed / disclosing / specify / specified / specifying / divulge / divulged / divulging
class reveals  reveal / revealed / revealing / name / named / naming / identify / identified / identifying
class matter  matter / issue / question / subject / allegations / allegation / topic / claims / scandal / affair
class matter  accusations / case / reports
class arguethat  argued / argues / stressed / stresses / claimed / claims / testified / contends / contended / pleads
class tamperable  document / documents / record / records / image / images / photo / photos / photograph / photographs
class tamperable  video / videos / footage / recording / recordings / audio / tape / tapes / transcript / transcripts
class tamperable  evidence / data / results / figures / log / logs / certificate / certificates / invoice / invoices
class tamperable  report / reports / statement / statements / signature / email / emails / message / messages / screenshot
class tamperable  screenshots / ballots / quote / quotes / test / tests / receipts / files / file / date on / dates on
class tamperable  numbers / marks / grades / scores / logbook / logbooks / exhibit
class coverup  cover-up / conspiracy / plot / collusion / quid pro quo / rift / coup / crisis / bribe / bribes / wrongdoing
class coverup  hidden agenda / secret deal / secret plan / secret agreement / secret pact / secret meeting / ulterior motive
class coverup  favouritism / corruption / discrimination / pressure
class denyprize  place / victory / goal / win / title / chance / hat-trick / point / points / winner / equaliser / equalizer
class denyprize  penalty / century / medal / spot / final / second / third / fourth / fifth / visa / hearing / licence
class denyprize  license / job / vote / seat / voice / lawyer / run / try / pole / shot
class basever  meet / go / take / be / have / move / come / leave / stay / try / speak / talk / consider / wait / use / make
class basever  buy / sell / sign / write / travel / marry / retire / join / work / pay / see / do / get / give / become
class basever  apply / seek / play / run / read / call / visit
class lawnoun  law / laws / treaty / rules / constitution / agreement / contract / terms / act / regulations / rule
class lawnoun  bylaw / bylaws / statutes / lease / convention / rulebook / guidelines / charter / statute / code / protocol / deal / ordinance
class permstrict  enter / bring / park / smoke / apply / register / board / camp / fish / hunt / swim / use / borrow / book
class permstrict  attend / vote / enrol / enroll / cycle / travel free / ride
class denystrong  bail / parole / asylum / appeal / appeals / application / applications / petition / request / requests
class denystrong  citizenship / residency
# done to content to deceive
class tampered  staged / doctored / faked / fake / forged / fabricated / rigged / manipulated / photoshopped / altered
class tampered  invented / made up / tampered with / falsified / ai-generated / a deepfake / a hoax / a fake / a forgery
# what one is blamed for, after "our driver was not"
class blamed  drunk / drinking / asleep / negligent / reckless / careless / speeding / armed / racist / corrupt / bribed
class blamed  at fault / to blame / on drugs / involved / texting / lying / cheating / in the wrong / intoxicated / doped
class knockvb  knock down / knocks down / knocking down / bats away / swatted away / shoots down / shot down / pooh-poohed
class ing  leaving / swapping / joining / moving / buying / selling / returning / quitting / retiring / splitting / marrying
class ing  signing / merging / resigning / replacing / running / planning / going / coming / taking / heading / seeking
class smallbit  word / grain / shred / scrap / ounce / scintilla / iota / jot / kernel / drop / speck / bit / trace / whit
class smallbit  atom / particle / syllable / hint
class dismissvb  parried / parries / dispelled / dispels / demolished / demolishes / objected to / objects to / scoffed at
class dismissvb  swept aside / sweeps aside / waved off / knocked down / hit out at / bristled at / balked at / shook off
class dismissvb  threw out / brushed off / fended off / poured scorn on / made light of
class forgedtie  link / links / tie / ties / partnership / partnerships / alliance / alliances / bond / bonds / friendship
class forgedtie  friendships / deal / deals / relationship / relationships / career / careers / path / paths / reputation
class forgedtie  consensus / coalition / coalitions / future / peace / compromise / agreement / agreements / connection
class forgedtie  connections / unity / way / lead / pact / pacts / union / nation / sense / community / trail
class forgedtie  understanding / identity / team / network / marriage / culture / generation / pathway / life / destiny
class forgedtie  contact / contacts
class tieadj  close / closer / strong / stronger / new / unlikely / lasting / deep / deeper / common / own / political
class tieadj  successful / strategic / military / firm / economic / international / lifelong / solid / special / good / warm
class tieadj  trade / cultural / diplomatic / business / global / late / early
class falsepaper  document / documents / papers / passport / passports / id / ids / identity / diploma / diplomas
class falsepaper  certificate / certificates / licence / license / invoices / prescription / prescriptions / visa / visas
class falsepaper  number plates / registration / moustache passport / credentials / cv
class weakenvb  shook / shakes / shaken / undermine / undermines / undermined / undermining / weakened / dented / dents
class weakenvb  chip away at / question mark over / question marks over / cast a shadow over / casts a shadow over
class weakenvb  cast a shadow on / cast shadows on / shadow over
class mistakable  facts / story / figures / numbers / date / name / names / answer / science / history / maths / math / sums
class mistakable  forecast / diagnosis / prediction / spelling / details / timing / dates / count / tone / translation
class mistakable  quote / law
class newsroom  we / newspaper / paper / reporters / reporter / correspondent / correspondents / journalists / journalist
class newsroom  newsroom / programme / program / magazine / station / reuters / afp / bbc / cnn / outlet / daily / weekly
class newsroom  broadcaster / this website / news agency
class reach  reach / contact / get through to / get hold of / locate / speak to / track down / get in touch with
class giveinfo  name / names / identity / identities / figures / number / footage / documents / files / images / findings
class giveinfo  data / results / tapes / report / reports / information / details / specifics / timeline / evidence / figure
class giveinfo  estimate / breakdown / copy / copies / transcript / audio / statement / contract
class coin  penny / cent / dollar / euro / pound / rouble / ruble / rupee / rial / yen / yuan / kopeck / krona / crown
class coin  bribe / bribes / money / cash / gift / gifts
class dutyverb  wear / obey / behave / follow / comply / bow / adhere / greet / address / dress / abide / observe
class dutyverb  leave their shoes / refrain
class guest  visitors / passengers / pupils / customers / guests / cyclists / hikers / walkers / tourists / travellers
class guest  travelers / holders / pensioners / dogs / bathers / swimmers / anglers / readers / participants / applicants
class guest  delegates / entrants / spectators / ramblers / skiers / motorists / subscribers / commuters / visitor
class guest  passenger / pupil / customer / guest / holder / applicant / concertgoers / shoppers / campers / climbers
class guest  borrowers / pilgrims / reporters / pedestrians / riders / boaters / picnickers / students / owners / lodgers
class guest  patrons
class permloose  take / return / visit / go / leave / buy / keep / stay / travel / drive / run / walk / ride / sit / play
class permloose  watch / wait / photograph / touch / feed / climb / cross / light / sleep / eat / carry / film / cook / pick
class permloose  wander / fly / paddle / reserve / swap
class denygift  money / funds / cash / means / support / tools / resources / time / space / weapons / ammunition / lead
class denygift  votes / attention / dignity / respect / right / chance / opportunity / points / victory / room / staff
class denygift  equipment / benefit / protection / safety
class insistonly  insist / insists / insisted / insisting / swears / swore / asserts / asserted / protests / protested
class insistonly  reiterated / assured / insistence
class negverb  not / never / isn't / wasn't / aren't / weren't / hadn't / hasn't / haven't / didn't / doesn't / don't
class inventable  story / stories / claim / claims / allegation / allegations / accusation / accusations / quote / quotes
class inventable  evidence / account / tale / tales / charges / interview / interviews / source / sources / witness
class inventable  witnesses / details / conversation / conversations / victim / victims / threat / illness / plot / rumour
class inventable  rumours / rumor / rumors / excuse / numbers / testimony / anecdote / anecdotes / quotation / patients
class conduct  it / decision / decisions / behaviour / behavior / conduct / war / act / actions / action / policy / killing
class conduct  invasion / move / treatment / violence
class genre  novel / novels / film / films / series / league / football / world / author / writer / book / books / game
class genre  games / adventure / drama / epic / section / genre / saga / trilogy / show / role / sports / writing / shelves
class denysubj  request / requests / visa / visas / bail / parole / permission / access / entry / application / applications
class denysubj  appeal / appeals / goal / motion / motions / petition / petitions / opportunity / extension / coverage
class denysubj  loan / loans / licence / license / permit / permits / asylum / citizenship / clemency / pardon / admission
class denysubj  boarding / promotion / tenure / equaliser
class asked  request / requests / inquiry / inquiries / enquiry / enquiries / query / queries / email / emails / letter
class asked  letters / call / calls / list / message / messages
class nearmiss  avoided / prevented / averted / saved / better / worse / much / far / different / stopped / spared / done
class nearmiss  won / scored / stretched / doubled / levelled / equalised / extended / added / wrapped / asked / hoped
class nearmiss  wished / gone either / lost more / imagined / chosen / gone / sealed / had a
class prospect  future / ability / capacity / prospects / fate / survival / viability / leadership / chances / commitment
class prospect  fitness / plans / deal / bid / hopes / participation / availability / career / position / resolve
class prospect  willingness

# context
negation
  | @neg / no one / hardly / scarcely / barely / few
  | (fail / fails / failed / failing) to / (did / does / do / done / doing) (little / nothing) to
  | rather than / instead of / far from / anything but / short of / far too / no longer
  | stopped short of / stops short of
  ! not (only / just / merely / least / surprisingly / infrequently / to mention / for the first time)
  ! no (doubt / wonder / fewer than / less than / more than / sooner / matter / later than)
  ! nothing but / never mind / why not / whether or not / if not / none other / nothing less / never more / a few / quite a few
  + The glazier had not measured the windows before he ordered the panes.
  + The committee failed to find a tenant for the old customs house.
  + The new lamp did little to help the night porter find his keys.
  + The sculptor worked in lime wood rather than marble all her life.
  + The inspector stopped short of closing the bakery on the main square.
  - The orchard supplies not only the town but also two hotels on the lake.
  - No fewer than nine brass bands marched through the rain in Innsbruck.
  - The pupils saw nothing but fog from the top of the tower.
negation-back
  | not at all / not one bit / not a bit
  + The neighbours liked the new bell tower not at all, said the mason.
  - A mason from the next village finished the bell tower in June.
scope-end
  | but / and / although / though / because / which / while / whereas / however / despite / since / after / until / yet
  | adding / insisting / saying / where / when / who / as well as
  + The quarry lost money last year, but its owner kept every worker.
  + The cyclist punctured twice on the climb, her mechanic saying later it was glass.
  - Snow fell on the quarry, filling both of its pits with meltwater.
whether
  | whether
  | (say / says / said / saying / ask / asks / asked / tell / told / know / knows / knew / see / determine / clear / sure / certain) <if>
  ! whether or not
  + The ferry line did not say whether the harbour would close in March.
  + The lockkeeper asked if the barge was carrying gravel or sand from the pit.
  - The regatta will be held on Sunday if the wind drops before noon.
  - The fair will go ahead on Sunday, whether or not the rain has stopped by noon.
conditional
  | if / unless / provided that / providing / in case / assuming that / on condition that / as long as / in the event / were it not
  | had (he / she / they / it / we / i) / should (he / she / they / it / we) / otherwise
  ! as if / if not / what if / even if / if anything / if indeed
  + The fair moves to the gymnasium if rain is forecast for Saturday.
  + Had she missed the train, the soprano would have sung in Bergen.
  - The acrobat smiled as if falling from a rope were nothing special.
question
  | do you / did you / are you / have you / is it true / is there any / can you / could you / would you / why did / why is
  | what did / who did / how did / did he / did she / did they / was it / why was / how could / how can / is this / are they
  + "Do you keep bees yourself," the judge asked the woman in the first row.
  + Who did the town hire to paint the ceiling of the baths, readers wonder.
  - Two sisters from Ghent painted the dome over the old thermal pool.
class somebody  @speaker
class somebody  spokeswomen / press office / press service / chiefs / chief of staff / striker / goalkeeper / captain / defender / midfielder / winger
class somebody  actor / actress / singer / star / film-maker / filmmaker / painter / novelist / writer / editor / publisher / producer / presenter
class somebody  landlord / tenant / landlady / shopkeeper / driver / pilot / captain / skipper / sailor / soldier / soldiers / troops / sergeant / colonel
class somebody  major / lieutenant / marshal / admiral / ambassador / envoy / diplomat / consul / consulate / king / queen / prince / princess / duke / palace
class somebody  bishop / archbishop / priest / pope / vatican / imam / rabbi / church / diocese / monastery / judge / magistrate / court / tribunal / jury
class somebody  prime minister / foreign ministry / white house / pentagon / state department / downing street / cabinet / parliament / senate / congress
class somebody  lawmaker / lawmakers / politician / politicians / candidate / deputy / mp / councillor / councillors / commissioner / commission / committee
class somebody  federation / association / league / society / institute / university / school / headteacher / headmaster / professor / student / students
class somebody  teacher / nurse / nurses / surgeon / patient / pharmacist / vet / engineer / technician / inspector / regulator / ombudsman / auditor / auditors
class somebody  treasurer / accountant / banker / bankers / broker / trader / investor / shareholder / shareholders / board / retailer / supplier / contractor
class somebody  developer / builder / farmer / fisherman / fishermen / miner / miners / workers / worker / staff / employee / employees / employer / boss
class somebody  suspect / defendant / the accused / prisoner / inmate / widow / widower / mother / father / son / daughter / brother / sister / wife / husband
class somebody  parents / victim / survivor / survivors / neighbour / friend / friends / agent / aide / aides / adviser / advisers / advisor / assistant
class somebody  source / sources / insider / reporter / journalist / broadcaster / network / station / publisher / charity / trust / foundation / hotel / museum
class somebody  gallery / theatre / opera / orchestra / studio / label / brand / maker / manufacturer / carrier / railway / port / airport / factory / plant
class somebody  startup / start-up / giant / group / alliance / coalition / movement / guerrillas / warlord / faction / junta / side / camp / campaign / nation
class somebody  country / kingdom / republic / city / town hall / village / islanders / boxer / cyclist / runner / swimmer / athlete / athletes / referee / umpire
class somebody  rider / jockey / trainer / skater / skier / climber / dancer / chef / architect / designer / artist / photographer / pianist / conductor
class somebody  woman / man / men / women / boy / girl / people / couple / teenager / person / fact-checkers / fact-checker / resident / visitor / tourist / passenger / passengers / expert / lab
class somebody  sheriff / constable / guard / guards / coastguard / warden / ranger / firefighter / fire chief / fire service / rescuers / paramedic / coroner
class somebody  archaeologist / historian / astronomer / biologist / geologist / scientist / chemist / physicist / economist / analyst / pollster
speaker
  | @somebody
  + Both the harbour company and its insurers blamed the storm, the mayor said.
agent
  | by / from / according to / in the words of / on behalf of
  + The bridge was opened by the mayor and the oldest ferryman in town.
pronoun
  | he / she / they / it / who / which / whose
  + She walked along the quay to the lighthouse before the rain began.
person-pronoun
  | he / she / who
  + He rowed the last guests across the lake before the ice came.
class bodies  office / offices / ministry / ministries / department / departments / company / companies / firm / firms / government / governments / administration
class bodies  police / army / navy / air force / military / council / court / tribunal / parliament / senate / congress / cabinet / commission / committee / agency
class bodies  party / union / club / team / bank / university / school / hospital / church / embassy / consulate / palace / white house / kremlin / pentagon
class bodies  state department / downing street / group / organisation / organization / network / newspaper / magazine / broadcaster / publisher / foundation / charity
class bodies  press office / press service / board / authority / authorities / regulator / airline / airport / hotel / museum / theatre / studio / label / brand
class bodies  country / nation / city / town / village / federation / association / league / institute / campaign / coalition / alliance / movement / station / side
body
  | @bodies
  + The harbour office keeps a ledger of every boat since 1820.
class finite  met / saw / came / went / took / gave / spoke / made / won / lost / led / became / began / broke / brought / built / bought / caught / chose / fell / felt
class finite  fought / got / grew / heard / kept / knew / paid / ran / sent / stood / threw / wore / wrote / rose / sat / flew / drew / ate / hid / sought / taught / fled / quit
class finite  accused / visited / searched / ordered / reported / printed / carried / resigned / wanted / tried / moved / worked / lived / died / opened / closed / signed
class finite  called / calls / branded / labelled / labeled / described / describes / dismissed / dismisses / slammed / suffered / received / followed / showed / looked / helped / joined / shared / hired / published / faced / played / watched / arrived / agreed / decided / failed
class finite  accuses / says / wants / seeks / meets / leads / runs / visits / knows / hopes / gives / takes / makes / goes / comes / became / becomes
verb
  | @finite
  + The two brothers built a boat and took it down the river to the sea.
passive
  | was / were / is / are / been / being / be / gets / got
  + The chapel was painted by two sisters who never signed their work.
class aside  on / in / at / during / after / before / since / until / within / from / earlier / later / last / this / next / early / late / today / yesterday / tonight
class aside  (on / since / until / by / late / early) ('Monday' / 'Tuesday' / 'Wednesday' / 'Thursday' / 'Friday' / 'Saturday' / 'Sunday') [morning / afternoon / evening / night]
class aside  'January' / 'February' / 'March' / 'April' / 'May' / 'June' / 'July' / 'August' / 'September' / 'October' / 'November' / 'December'
class aside  'Monday' / 'Tuesday' / 'Wednesday' / 'Thursday' / 'Friday' / 'Saturday' / 'Sunday' / 'Monday’s' / 'Tuesday’s' / 'Friday’s'
class aside  (last / this / next) (week / month / year / night / summer / spring / autumn / winter) / (a / two / three / several) (days / weeks / months / years) (ago / later)
class aside  in [a / an / the / his / her / their / its] ..2 (statement / interview / letter / speech / tweet / post / video / email / report / briefing / address / note)
class aside  (at / during) [a / the] ..2 (conference / briefing / hearing / meeting / rally / summit / trial) / in response / in turn / for (his / her / its / their) part
class aside  has / have / had / is / are / was / were / be / been / being / will / would / could / can / may / might / must / shall / should / did / does / do / to
class aside  also / again / already / always / repeatedly / immediately / initially / later / previously / publicly / personally / privately / promptly
class aside  quickly / swiftly / angrily / calmly / formally / officially / jointly / reportedly / subsequently / recently / finally / eventually / still
class aside  then / now / once / only / simply / merely / once more / meanwhile / however / therefore / thus / so / when / as / if / there / with / for / among / while / against / amid
class aside  both times / time and again / in court / under oath / on oath / online / by phone / by telephone / by email / on television / on the radio / on camera
class aside  asked / pressed / questioned / contacted / approached / speaking / writing
that
  | that / what / how / why
  + The oldest ferryman in the port insisted that the tide would turn by noon.
joiner
  | and / or / but / nor
  + The choir sang two carols and left the square before the snow began.
adjunct
  | @aside
  + The harbour company has again been asked to dredge the channel on Monday.
report-verb
  | said / says / say / saying / told / tells / telling / announced / announces / announcing / wrote / writes / writing / tweeted
  | according to / added / adds / adding / stated / stating / declared / declares / explained / explains / noted
  | accused / accuses / accusing
  ! (was / were / been / being / is / are / be / stands / stand / stood) ..1 accused / the accused
  ! (those / anyone / man / men / woman / women / people) accused of
  + The ferryman accused the miller of stealing wood from the landing stage.
  - The mill was built by a man accused of stealing two barges.
  - The miller stood accused of nothing more than a poor memory for dates.
  | stressed / replied / testified / recalled / warned / warns / remarked / retorted / insisted / insists
  ! it is said / (was / were / be / been / is / are) told / said to be / said to have / to say the least
  + The pier will be rebuilt in oak, the harbour board announced on Monday.
  + The river is cleaner than in her youth, according to the ferrywoman.
  + The trainer recalled a morning when snow covered half of the racecourse.
  - The painting is said to be a portrait of the miller's second wife.
first-person
  | i / we / me / us / my / our / ours / mine / myself / ourselves / i'm / i've / i'd / i'll / we're / we've / we'd / we'll / let's
  + "We planted the first vines on this slope in the spring of 1974," he said.
  - The cooperative planted its earliest vines above the chapel in 1974.
intensifier
  | flatly / utterly / categorically / completely / absolutely / entirely / totally / wholly / vehemently / strenuously / strongly
  | firmly / emphatically / patently / blatantly / manifestly / demonstrably / outright / unequivocally / plainly / downright
  | adamantly / fiercely / forcefully / simply / deliberately / wildly / grossly / pure / sheer / roundly / resolutely / angrily
  + The glassworks was completely rebuilt after the fire of 1911.
  + The widow firmly shut the gate behind the two men from the council.
  + The forester angrily threw his cap into the stove and left the room.
  - Yellow brick from the glassworks went into half of the town's chimneys.
claim-noun
  | @claim
  ! fairy (tale / tales)
  + The old account of the siege was read aloud in the parish hall.
  - The windows of the puppet house show scenes from a fairy tale by Andersen.
accusation-noun
  | @accus
  + The charge against the ferryman fills nine pages of blue paper.
  - The ferryman carried eleven goats across the lake before the storm.
content-noun
  | @content
  + The archive keeps nine letters that the poet sent to her sister.
  - The poet kept nine hens and a blind dog behind the rectory.
fiction-frame
  | film / films / movie / movies / playwright / novel / novels / novelist / fiction / drama / a play / sitcom / musical / ballet
  | on stage / on screen / stunt / stunts / screenplay / episode / thriller / characters / film set / props / choreographer
  | costume / costumes / fashion / designer / runway / catwalk / makeup / cosmetics / fur / leather / lashes / eyelashes / nails / tan
  | toy / toys / puppet / puppets / video game / pantomime / magician / cabaret / decorations / rehearsal / cosplay / halloween
  ! puppet (state / regime / government) / fiction that / (pure / complete / total / utter / sheer / absolute / outright) fiction
  ! @callverb ..6 (fiction / drama / a stunt)
  + The old cinema behind the station reopens on Friday with a silent film.
  + The fishmonger's son did his own stunts on the back of a camel.
  + The designer cut all her coats from sailcloth found in a barn.
  + The toy makers of the valley carve wooden horses through the winter.
  - The marshal left the puppet government in 1943 and fled by boat.
  - The umpire called the tale of a brawl a stunt by rivals from across the bay.

# hedge: modals
modal-may
  | 'may'                                        # small letters: the month and the names have a capital
  | might
  | 'May' ('Be' / 'Have' / 'Not' / 'Never' / 'Face' / 'Lose' / 'Need' / 'Soon' / 'Still' / 'Become' / 'Cost' / 'Help' / 'Cause')
  ! @public ..2 may [not / also / still / now / only / then / again / once again] @permverb
  ! @public ..5 may [not / also / still / now / only / then / again / once again] @permstrict
  ! @guest ..5 may [not / also / still / now / only / again / once again] @permloose
  ! may ..8 (free of charge / for free / without (paying / queuing / charge) / at no (extra / charge) / per (person / household))
  ! may ..10 (but / and) must
  ! under ..4 @lawnoun ..8 may / may ..8 under [@det] ..2 @lawnoun
  ! ('The' / 'A' / 'Its' / 'Their' / 'Our' / 'His' / 'Her') ..1 @lawnoun [of / on] [@det] ..1 (say / says / said) [that] ..8 may
  ! @lawnoun ..3 (state / states / stated / provide / provides / provided / stipulate / stipulates / specify / specifies / specified) [that] ..8 may
  ! ('Only' / because only / that only / , only / and only / but only) ..4 may [then / also / now / ever] @lawact
  ! (each / every / either / neither) ..1 (@public / @somebody / @plural / state / side / spouse / juror / delegate / party / member) may [then / also / not / now / only / again] @lawact
  ! (each / every / either / neither) ..1 (@public / @somebody / @plural / state / side / spouse / juror / delegate / party / member) may @lawact ..8 may
  ! may [then / also / not / again / only] @lawact ..6 as (many / much / often / long / little) ..4 as
  ! may [then / also / not / again / only] @lawact ..6 (once / twice / three times / four times) ..1 (a / per / each / every / any)
  ! may [then / also / not / again / only] @lawact ..8 (with / without / subject to) the (consent / approval / permission / agreement) of
  ! may [then / also / not / again / only] @lawact ..8 (with / without / by / on / upon / after giving) ..2 (notice / consent / permit / warrant)
  ! may ..6 by a ..1 (two thirds / three fifths / three quarters / simple / qualified / absolute) (majority / vote)
  ! (anyone / everyone / those / people / persons) who ..6 may [then / also / now / again] (@permverb / @permloose)
  ! as (may / might) [@adv] (be / befit)
  ! (try / hard) as (@pron / the ..1) (may / might) / as (you / readers / viewers) may (know / recall / remember)
  ! may not (enter / park / smoke / bring / use / vote / board / sell / swim / wear / carry / camp / leave / marry / speak / own / apply)
  ! (no one / nobody / no person / no vehicle / no vehicles) may / no more than ..3 may
  ! may (only / no longer)
  ! may [not / also / then] be (used / purchased / obtained / submitted / requested / contacted / returned / reproduced / published)
  ! may [not / also / then] be (republished / broadcast / rewritten / redistributed / brought / booked / collected / addressed / exchanged)
  ! may be (reached / sent / made / left / viewed / ordered / bought) (at / by / to / online / in / via / through / on)
  ! may (i / we / you / check in / kiss / proceed / dine / help themselves)
  ! come what may / as it may / (may / might) as well
  ! so that ..4 (may / might)
  ! (military / economic / naval / industrial / financial / full / all / imperial / nuclear / combined / political / last) might
  ! (his / their / my / your / the / its) might (of / and / against / on / in / to) / the might / with all ..2 might / might is right
  ! (as / than / what / like / how) ..3 (you / one / anyone / anybody) might
  + Engineers warned that the bridge may have been weakened by years of salt spray.
  + Commuters on the northern line might face another week of cancellations, the operator admitted.
  + Cheap Flights May Soon Be a Thing of the Past for European Travellers
  + The rash may not be linked to the new vaccine at all, doctors in Lisbon cautioned.
  + She might never play professional handball again after tearing the same ligament twice.
  - Theresa Bloom opened the flower show on 3 May in front of a record crowd.
  - Guests with small dogs may sit on the terrace from noon.
  - Small boats may use the lock for free on Sundays and holidays.
  - Boys under nine may join the choir but must pass a hearing test.
  - Holders of the island card may again enter the fort without paying.
  - Season ticket holders may also bring one child free of charge to the opening match.
  - Each customer may buy two bottles at the reduced price until the end of the month.
  - Lorries heavier than ten tonnes may not use the old stone bridge during repairs.
  - Under the 1998 treaty, the navy may use the harbour twice a year.
  - No one may approach the crater without a licensed guide, the park authority said.
  - Competitors may only change bicycles in the marked zone beside the feed station.
  - The hall may be used free of charge by local charities on weekday mornings.
  - This photograph may not be reproduced in any form without the agency's written consent.
  - Copies of the map may be collected from the ranger station after ten.
  - The booking office may be reached by telephone between nine and five on weekdays.
  - "Now, may I introduce the winner of this year's poetry prize," the host said.
  - Come what may, the ferry to the outer islands sails at seven every morning.
  - The council moved the bus stop so that wheelchair users might board more easily.
  - The parade was meant to show off the country's military might to its neighbours.
  - The miners pushed with all their might until the wagon rolled back onto the rails.
  - The broth is thinner than you might find in a restaurant in Osaka.
  - The statutes of the guild say that a widow may carry on her husband's trade.
  - The charter of the port provides that pilots may refuse a drunken master.
  + Opponents of the treaty say it may ruin the small dairies of the plain.
  + Each storm may leave another dozen hamlets without a road, the mayor fears.
  - Only the regent may summon the diet outside the months of spring.
  - Either spouse may appeal against the order within thirty days.
  - Every juror may examine the knife and may ask the usher for gloves.
  - A deputy may serve for as many terms as the voters of the canton allow.
  - The president of the club may convene the members twice a year.
  - The heirs may sell the vineyard only with the consent of the abbey.
  - The rules of the order may be changed by a two-thirds majority of the monks.
  - Anyone who catches a marked trout may keep it and claim the prize.
  - The tables were laid with silver, as might befit a visit by the queen.
  - Try as she might, the lighthouse keeper could not wake the pilot.
  + The ministry said only that the convoy may need a second escort in the north.
  + Only part of the crew may have reached the lifeboats, the owners said.
  + The strike may end with a whimper rather than a settlement, commuters were told.
modal-could
  | could
  ! could not / could (no longer / never / only / hardly / barely / scarcely / neither)
  ! @public [@adv] could [@adv] (see / hear / feel / smell / watch) (the / a / it / them / him / her)
  ! (he / she / who / witnesses / residents / neighbours / neighbors / visitors / spectators) [@adv] could [@adv] @abilityverb
  ! could [@adv] (@abilityonly / tell (that / the difference) / read and write / speak (fluent / only / no / several) / play % / play the)
  ! could [@adv] be (seen / heard / felt / smelled / spotted / glimpsed / bought) [@adv] (in / from / at / on / across / for / above)
  ! could (you / i / we / he / she / they / anyone / anybody / someone)
  ! so [that] (@pron / (her / his / their / our / my) ..1 / people / everyone) could / (so / in order) that ..4 could
  ! so [that] [@det] [@adv] ..1 @doers could [@adv] @purposeverb
  ! @courts ..6 @ruled [that] ..8 could [@adv] be @belaw
  ! @courts ..6 @ruled [that] ..8 could [@adv] @lawact / @courts ..6 @ruled ..1 that it could
  ! (ruling / judgment / judgement / verdict / decree / injunction) ..5 (that / finding / holding / saying / declaring / finding that / holding that / saying that) ..8 could [@adv] @lawact
  ! could [@adv] (choose / pick / select) (between / from / among / which / what / whether / how) / could [@adv] (change / switch / swap) between
  ! (before / until / till) (@pron / @det ..1 / help) could
  ! than (@pron / anyone / anybody / @det ..1) could
  ! (someone / somebody / anyone / anybody / everyone / everybody / those) who could [@adv] (@abilityverb / @abilityonly / help / lead / fix / pay / teach / translate / work / play / repair / explain / answer)
  ! how (anyone / anybody / someone / a person / a human) could
  ! could be (forgiven / excused) / could (and / or) should / could ask (questions / anything)
  ! could [so / just as / quite / very] easily have / could have [so / just as / quite / very] easily
  ! (he / she / who) could [@adv] (@abilityonly / speak / read / walk / hear) ..8 and could
  ! where [@det] ..1 (@public / @people / families / workers) could [@adv] (@permverb / @permloose / @abilityverb / learn / rest / shop / try)
  ! (wish / wished / wishes) ..4 could
  ! if [only] (@pron / people / someone / anyone) [only] could
  ! (as / so) (much / many / fast / hard / soon / well / best / far / long / quickly / often / loudly / little / close) ..3 could
  ! (all / everything / anything / whatever / wherever / best / least / most / what) @pron could / all the ..1 @pron could
  ! (nobody / no one / none / few / neither / nothing) ..4 could / no ..1 could / how could
  ! @public [@adv] could @permverb
  ! could [@adv] have [@adv] [been] @nearmiss
  ! could [@adv] have ..8 (if / had) / (if / had) ..12 could [@adv] have
  ! could (do with / care less / use a)
  + Ministers warned that the shortage could last until the spring, with hospitals worst hit.
  + The tremors could signal a much larger eruption, volcanologists in Quito said.
  + The pilot could have mistaken the taxiway for the runway in thick fog.
  + Rail fares could rise by as much as 6 per cent in January.
  + The deal could be signed as early as next week, two diplomats told reporters.
  - After the operation she could not walk without a stick for several months.
  - He could only watch as the flood carried his van down the high street.
  - Witnesses could hear shots from the barracks long before the gates were opened.
  - Only a third of tenants could afford the new rents, a survey by the charity found.
  - The explosion could be heard in villages ten kilometres away from the quarry.
  - "How long is this going on, and could you bear it?" the columnist asked.
  - The farmer sold two tractors so his daughter could study medicine in Pune.
  - She wishes she could spend more time with the horses on the family ranch.
  - "If only we could turn back the clock," the widow of the captain said.
  - Volunteers filled sandbags as fast as they could before the river peaked.
  - Paramedics did everything they could for the cyclist before the helicopter landed.
  - Nobody could remember a colder April in the wine villages along the river.
  - Under the old rules, residents could park two cars on the street for free.
  - The deaths could have been avoided, the inquiry into the fire at the mill found.
  - If the lifeboats had been launched at once, many more could have survived.
  - The village school could do with a new roof before the winter, the headmistress said.
  - From the pass the hikers could see the lake and the roofs of Bellinzona.
  - The lock was drained for a week so divers could mend the lower gates.
  - The labour court ruled that the dockers could keep their bonus for night work.
  - The high court found that it could hear the case of the fishing fleet.
  - The appeal judges held that the smuggler could be extradited to Malta.
  + Prosecutors could ask for a longer sentence at the hearing in May.
  - Her lawyers welcomed the judgment that the children could stay in Norway.
  - Diners at the new inn could choose between trout, mutton and a barley stew.
  - The stranded whale died before the vet could reach the sandbank.
  - The abbey kept a warm hall where travellers could sleep on straw.
  - The sacks were heavier than the boys could lift, so they rolled them.
  - The parish needed someone who could play the organ at short notice.
  - The widow asked the doctor how anyone could live on barley alone.
  - Guests could be forgiven for mistaking the butler for the duke.
  - "The council could and should buy the meadow," the forester wrote.
  - The second boat could easily have won if its rudder had not snapped.
  - Her uncle said he could read Latin at six and could recite it at eight.
  + The lad who climbed the mast could be hurt, his aunt fears.
  + The court heard that the fumes could have poisoned the whole shift.
  + The tribunal found that the merger could harm small bakeries in the valley.
  + The dam was never finished, so the next flood could drown the lower town.
  + The ruling could open the way for claims by thousands of former miners.
  + The mill is closing, so workers could lose their homes beside the weir.
  - On the new machine players could switch between four kinds of court.
modal-must
  | must [@adv] have @inferverb
  | must [@adv] be (mistaken / joking / kidding / dreaming / wondering / exhausted / hiding / linked / behind)
  | there must be (a / an / some) [@adv] (reason / explanation / mistake / misunderstanding / link / connection)
  | must (surely / presumably)
  ! (applicants / candidates / entrants / claimants / students / members / travellers / pets / nominees / nurses / recruits) must have
  ! must have been (born / resident / living / employed / vaccinated / registered / aged / enrolled / paid / published / completed)
  + Whoever opened the vault must have known the code, the inspector in charge told reporters.
  + "You must be mistaken, the gate was locked all weekend," the caretaker replied.
  + There must be some explanation for the missing pages, the archivist told the inquiry.
  + The thieves must surely be hiding somewhere close to the coast road.
  - Applicants must have taken the written test no more than two years ago.
  - To qualify, nurses must have been registered with the board for three years.
  - All dogs must have a licence and be kept on a lead in the park.

# hedge: appearance, probability
appear
  | (appear / appears / appeared / appearing) to
  | (appear / appears / appeared / appearing) (not / never / no longer / neither / also / now / still) to
  | it (appears / appeared / would appear) [that]
  | (appears / appeared) that
  | (appear / appears / appeared) [@adv / no / far / much / little / ever / any / equally / increasingly] @appearadj
  | apparent
  ! (appeared / appears / appear / appearing) to (cheers / applause / great / rave / @det / him / them / me / us / loud / boos)
  ! (heir / heirs) apparent / (became / becomes / become / becoming / @be / all too / readily / increasingly) [@adv] apparent
  ! no apparent (reason / motive / cause) / apparent ease
  + The two gunmen appear to have fled on foot towards the cattle market.
  + It appears that the tanker struck a reef several hours before raising the alarm.
  + It now appeared that the shipment had never left the port of Santos, auditors wrote.
  + Rescuers said the children appeared unharmed after two nights in the forest.
  + By Monday a second round of voting appeared inevitable in the mountain republic.
  + The beavers appear never to have left the upper valley of the Inn.
  + The sultan's heirs appeared no longer to trust their own bankers.
  + The bombings appeared coordinated, a security source in the capital said.
  + The strikers appear no nearer to a settlement than in the first week.
  + A prison officer died on Sunday in an apparent suicide, the justice ministry said.
  - The conductor appeared to loud applause in front of the restored organ.
  - The former treasurer appeared in court on Friday in a grey suit and dark glasses.
  - It became apparent within minutes that the visitors had the better goalkeeper.
  - A stranger shouted at the tram driver for no apparent reason and walked off.
seem
  | seem / seems / seemed / seeming
  | (looks / look / looked / looking) (as if / as though)
  | (looks / look / looked) set (to / for)
  | <(looks / look / looked) like> (it / he / she / they / we / there / being / the ..2 @fin)
  | it (looks / looked) (like / increasingly like)
  | (looks / look / looked) to (be / have)
  | (looks / look / looked) [@adv] (genuine / authentic / likely / unlikely / inevitable / doomed / poised / uncertain)
  | (sounds / sounded) as (if / though)
  ! (can't / cannot / could not / couldn't) [@adv] seem
  ! (what / how) ..4 (looks / look / looked) like
  + The central bank seems in no hurry to cut interest rates this year.
  + It looked as if the storm would pass south of the capital, forecasters said.
  + The coalition looks set to lose its majority in Sunday's regional election.
  + It looks like rain will decide the final Test in Galle, the umpires said.
  + The home side looked like they would hold on until the last minute.
  + The signatures on the treaty looked genuine to two of the archivists.
  + The caves look to have been used by smugglers well into the last century.
  + The recording sounds as though two separate speeches were joined together.
  - The rookie cannot seem to find a club he is happy with this winter.
  - A model in the hall shows what it looked like before the war.
apparently
  | apparently / seemingly / by all (appearances / accounts)
  | (evidently / outwardly)                      @weak
  + The burglars apparently used a key hidden beneath a flower pot.
  + The driver had evidently fallen asleep and apparently never touched the brakes.
  + Seemingly unaware of the camera, the officer put the banknotes in his pocket.
  - Inflation eased to 2.4 per cent in October, the lowest figure for three years.
probably
  | probably
  | in all (probability / likelihood)
  | (the chances are / chances are / the odds are / odds are)
  | (it is / it's / most / highly / very) probable
  | (a / an / the / its / his / her / their / another / most / more / less / one / as / two / three / several) [@adv] <probable>
  ! probable cause (hearing / hearings / affidavit / statement / to / for / that / existed / exists) / (no / have / had / lacked / found / established / without / with) ..1 probable cause
  ! probable (pitcher / pitchers / starter / starters)
  | the probability (that / of ..4 (is / was / at))
  + The fossil probably belonged to a juvenile of a species already known in Patagonia.
  + The missing yacht has in all probability sunk, the coastguard told relatives.
  + Chances are the next mayor will come from one of the two largest parties.
  + It is probable that the fire began in the kitchen of the ground-floor flat.
  + Forecasters put the probability that the river bursts its banks at one in five.
  - The judge set a probable cause hearing for the two brothers on Thursday.
  - The officers had no probable cause to open the boot, the judge found.
  - The home side named its two probable pitchers for the weekend series.
  + Divers have found the probable wreck of a Danish frigate near Bornholm.
  + The inquest gave a gas lamp as the probable cause of the blaze.
likely
  | likely
  ! (more / less / times / twice / equally / as) likely (to / than) / likely as not / likely (voter / voters)
  + Turnout is likely to fall below forty per cent, pollsters in Sofia predict.
  + The virus most likely reached the island with a cargo of live poultry.
  + Snow will likely delay the start of the rally in the Vosges.
  - Left-handers are twice as likely to take up fencing, a study of pupils shows.
  - Among likely voters over sixty the harbour plan leads by nine points.
  - Bread prices rose for the third month running, the consumer association said.
unlikely
  | unlikely / doubtful (that / whether / if / for)
  | (highly / very / most / wildly / seems / it is / it's / was / is) improbable
  | remains doubtful
  ! unlikely [@adv] @unlikelynoun
  + A rescue before nightfall looked unlikely as the wind picked up on the north face.
  + Agronomists called it highly improbable that the blight would spread before harvest.
  + The captain is doubtful for Saturday and his return this season remains doubtful.
  - The retired postman became an unlikely hero after pulling three swimmers from the surf.

possible
  | possibly
  | <(possible / conceivable)> that / (it's / it is / it was / it remains) [@adv] <possible> @comp
  | possible [future / new / early / military / terrorist / terror / russian / chinese / human / criminal] @event
  | possible                                     @weak
  | (the / a / any / every / real / distinct / strong) <possibility> that
  | (raises / raised / raising / floated / investigating / examining / probing) ..2 <(possibility / possibilities)>
  | <possibility> of                               @weak
  | (conceivable / conceivably / not impossible)
  | <(a / good / strong / slim / slight / small / real / fair / outside / every / better / fighting / decent) chance> that
  | <a [% / one / two] [in / per / percent] [cent / % / three / four / five / ten] chance> (that / of)
  | there is <(a / some / every) [@adv] [good / strong / slim / real / small / fair / slight] (chance / danger / risk)> that
  | there is <(every / a) [good / fair / strong / real / decent / slim / high / small / outside] chance> ..8 (will / would / could / may / might / is / are / was / were / has / have)
  | (possible / probable / likely) (factor / factors / reason / reasons / witness / witnesses / contributor / culprit / culprits)
  ! (as / than / where / whenever / wherever / if / everything / all) [humanly / at all] possible
  ! (make / makes / made / making) ..2 possible
  ! (soon / much / many / often / close / quickly / @superlative) ..2 possible
  ! (can't / cannot / couldn't / could not / can not) possibly
  ! possible to / every conceivable / possible for ..4 to
  ! not [@adv] possible / no possible
  + The two fires were possibly started by the same group, the sheriff said.
  + It is possible that the parasite reached Lake Turana on the hulls of barges.
  + Inspectors are looking into a possible terrorist link after the blast in the market.
  + Two possible dates for the summit have been mentioned in the Brazilian press.
  + There is a distinct possibility that the archive was destroyed in the war.
  + The discovery raises the possibility of life in lakes deep below the ice.
  + Detectives are examining the possibility that the killer knew the family well.
  + The prime minister spoke of the possibility of a snap vote before the summer.
  + A larger landslide is conceivable if the rain goes on, the geologist warned.
  + There is a good chance that the bridge will close again before Easter.
  + There is some danger that the debris will drift towards the shipping lane.
  + Bookmakers give the Finn a one in five chance of winning the slalom globe.
  - The union wants the pay talks to resume as soon as possible after the holiday.
  - A gift from the foundation made possible the restoration of the chapel organ.
  - The surgeon used the smallest possible cut to reach the damaged valve.
  - "I could not possibly have asked for kinder neighbours," the evacuee said.
  - It is now possible to cross the strait by train in under twenty minutes.
  - The fair displayed mustard in every conceivable flavour, from fig to seaweed.
  - A replay was not possible because the officials had already left the ground.
  + Rust was a possible factor in the fall of the crane, the port inspector wrote.
not-excluded
  | <@neg ..3 (rule / ruled / ruling / rules) [it / this / that / them / anything / him / her / either / a ..2] out>
  | (refused / refuses / refusing / declined / declines / failed / unwilling / impossible) to rule [anything / it / this / that] out
  | <@neg ..3 (excluded / exclude / excluding / discounted / discount / dismissed out of hand)> @unless(question)
  | (left / leaves / leaving / leave / kept / keeps / keeping) open the (possibility / prospect / option / door)
  | (open / wide open) the possibility
  | (keeping / kept / keep / keeps) an open mind
  ! @neg ..3 (discount / discounted) (store / stores / price / prices / rate / retailer / retailers / card / cards / code)
  ! @neg ..2 exclude* from
  ! @neg ..4 (exclude / excludes / excluded / excluding) (anyone / anybody / someone / him / her / them / us / it / [@det] ..2 (@public / @people / @plural)) from
  ! @neg ..1 (want / wants / wanted / wish / wishes / wished / seek / seeks / sought / mean / meant / intend / intended / trying / designed) to exclude
  ! @neg ..3 (exclude / excludes / excluded / excluding) ..4 from (@det) ..2 (fund / vote / scheme / talks / race / competition / games / list / ballot / election / school / market / programme / program / club / service / pact / tournament / championship / census / process / group / cooperation / team / squad / benefit / benefits / union / league / contest / cup)
  + The fire chief has not ruled out arson at the abandoned cotton mill.
  + The foreign secretary refused to rule out further sanctions against the junta.
  + Investigators said a technical fault could not be excluded at this early stage.
  + The trainer left open the possibility of a return to racing in the spring.
  + Detectives are keeping an open mind about the motive for the stabbing.
  - Doctors have ruled out surgery for the injured fly-half, who rejoins the squad.
  - Children under six are not excluded from the free places at the island's pool.
  - The chain does not discount prices on books published in the past year.
  - The rowing club has never excluded any residents from its summer regatta.
  - The founders did not wish to exclude poorer pupils when they raised the fees.
  - The new rules do not exclude foreign crews from the autumn race.
  + The coroner did not exclude foul play in the death of the organist.
perhaps
  | perhaps / maybe
  ! (perhaps / maybe) [not / @adv] (best known / most famous / most famously / better known / unsurprisingly / surprisingly / inevitably)
  + Perhaps the strangest detail of the case will never be explained, her brother wrote.
  + "Maybe the wind was stronger than we thought," the balloon pilot told the panel.
  - The singer, perhaps best known for a single hit in 1987, died on Sunday.
potentially
  | potentially
  | potential [future / new / military / human / criminal / health / safety / long-term / serious] @event
  | <(has / have / had / having / with) the potential> (to / for)   @weak
  | (in theory / theoretically / hypothetically)
  ! potentially (hazardous / dangerous / lethal / harmful / explosive) (materials / chemicals / waste / substances / goods)
  + The recall affects 40,000 kettles with a potentially fatal fault in the plug.
  + Regulators are studying potential conflicts of interest in the sale of the port.
  + The strain has the potential to spread quickly, and potential side effects worry doctors.
  + In theory the new reservoir holds enough water for two dry summers.
  - The apprentice has yet to reach her full potential in the hurdles.
  - The plant stores potentially hazardous chemicals in a bunker outside the town.
presumably
  | presumably
  | presumed [to / dead / drowned / lost / killed / missing / stolen / extinct / hacked / russian]
  ! presumed (innocent / guilty / innocence / consent)
  + The masked man presumably left by the back stairs during the alarm.
  + Nineteen sailors are missing, presumed drowned, after the trawler sank off Reykjanes.
  - The defendant is presumed innocent and will be tried by a jury in May.
supposedly
  | supposedly / ostensibly / ostensible
  | (a / the / his / her / its / their / this / these / those / for / of / by / as / two / some / any) <supposed>
  | <supposed to have> (been / had / said / hidden / died / lived / left / taken / come / made / built / written / told)
  + The money was supposedly meant for a school that nobody in the valley has seen.
  + A blurred picture of the supposed sea monster drew thousands to the loch.
  + A medieval king, supposed to have hidden his silver beneath the abbey, lies there.
  - The lift was supposed to be repaired last week, tenants complained on Monday.
allegedly
  | allegedly
  + The accountant allegedly moved six million pesos to a shell firm in Panama.
  - The accountant was jailed for eight years after a trial in Guadalajara.
alleged
  | alleged                                      # adjective and verb alike
  + Three alleged members of the smuggling ring were arrested near Trieste.
  + The coach has apologised over alleged abuse at the gymnastics academy.
  - The allegation was made in a letter to the school board last autumn.
allege
  | (alleges / alleging / allege)
  | <alleged> that
  | (has / had / have / also / previously / first / further / she / he / they / it / who / police / prosecutors) <alleged>
  | <alleged> [@adv] (he / she / they / it / there / his / her / their / the ..3 (was / were / had))
  | (is / are / was / were) [@adv] <alleged>
  + The complaint alleges that waste was poured into the canal at night.
  + The nurse alleged that records had been changed after the patient died.
  + The heiress had alleged bullying at the foundation two years earlier.
  + Her former driver alleged she was paid in cash by a mining company.
  + It is alleged the pair sold fake concert tickets to hundreds of teenagers.
  - The alleged victim did not attend the opening of the trial in Perth.
claim
  | <(claims / claimed / claiming)> that
  | <(claims / claimed / claiming)> to [@adv] @claimverb
  | <(claims / claimed / claiming)> (it / he / she / they / we / i / there / everyone / nobody / no one / someone)
  | <(claimed / claiming)> ..5 @fin
  | <(claims / claimed)> (last / on / in / at / during / earlier / yesterday / this / late / again) ..6 that
  | <claims> (the / a / an / his / her / its / their / this / these / most / many / some / no / both) ..4 @fin
  | @plural [@adv] <claim> (that / to / the / a / @pron / their / his / her / this / these / in / such / otherwise)
  | @plural [@adv] <claim> ..5 @fin
  | , <claim> (that / he / she / they / it / we / to @claimverb / ..6 @fin)
  | , <claim> ..5 *ed (the / a / an / his / her / their / its / to / in / on / by / from / at / with / for / into / them / him)
  | (the / a / an / this / that / his / her / their / its / another / one / new) ..1 @claimdoc [@adv / also] <(claims / claimed)>
  ! @claimdoc claims (were / are / have / had / made / about / against / for / by / of)
  | (@speaker / he / she / they / it / we / who) [@adv] <(claims / claimed)>
  | <(contend / contends / contended)> that / or so ..3 (claims / claim / claimed / maintains)
  | <(maintain / maintains / maintained)> that      @weak
  | <(claims / claimed)> (mr / ms / mrs / dr / professor / one @speaker / a @speaker / the @speaker)
  | (has / have / had / having) [@adv] <claimed>
  | it (is / was / has been / had been) [@adv] <claimed> / (is / are / was / were) [@adv] <claimed> to
  ! (claim / claims / claimed / claiming) [@detnothat] [% / two / three / four / five] ..1 @claimobject
  ! @claimnounbefore (claims / claim)
  ! (@reject / deny / denies / denied / denying / refute / refutes / refuted / disputed / disputes / rebutted) (..2 claim / ..3 claims)
  ! (despite / amid / contrary to / over / about / following / with / from / by / of / at / against / on) ..1 claims
  ! 'Claims' that / (deny / denies / denied / denying) [ever] [having] (claiming / claimed) that
  + The general claims that his troops hold both banks of the Amrun river.
  + The hacker claims to have copied the entire customer file of the airline.
  + The treasurer claimed last week in Porto that nobody had read the ledger.
  + A retired carpenter claimed he saw a panther in the woods near Bodmin.
  + The herbalist claimed her tea would cure baldness within a single month.
  + Campaigners claim that a rival bid was never opened by the city's lawyers.
  + Residents claim the factory has been burning tyres after dark for years.
  + Some critics claim no serious study will ever be funded by the ministry.
  + The rebels' spokesman claimed otherwise in a message to foreign reporters on Sunday.
  + "It was like an earthquake," claimed one witness, a baker from the square.
  + The developer has repeatedly claimed in interviews to own the disputed meadow.
  + It is claimed the painting hung in a dentist's waiting room for decades.
  + The firm claims the software was tested on ten thousand scans.
  - A little-known group claimed responsibility for the bombing of the pipeline near Basra.
  - The Kenyan claimed her third gold medal of the championships in the steeplechase.
  - The cyclone has claimed at least 200 lives along the delta since Saturday.
  - The spinner claimed four wickets before lunch on a worn pitch in Kandy.
  - Both neighbours lay claim to the islet, and claims to the seabed overlap.
  - The claim that the dam was unsafe first appeared on an engineering blog.
  - Insurance claims after the hailstorm are the highest since records began.
  + The duke's biographers maintain that the letters were burned by a maid.
  + The union contends that the crane was never inspected after the storm.
  - The museum refuted the widow's claim that the drawing had been hers.
  - The president dismissed the rebels' claim that two bridges had been lost.
  - The palace rejected claims that the wedding had been paid for by taxpayers.
  - The inquiry will look into claims that cadets were beaten at the college.
  - Despite government claims that the lake is clean, nobody swims there any more.
  - Travellers can claim back the airport tax within two years of the flight.
  - Claims that the well was cursed kept the drovers away for a century.
  - The hotel owner denies ever claiming that the spring could heal the blind.
  + The suit claims Ferreira's patents were copied from a drawing in a museum.
  + A new memoir claims Bellini's last score was burned by his landlady.
  + The divers, both from Zadar, claim the amphora had been moved overnight.
  + The cousins, who deny the charge, claim they found the coins in a well.
  + The beekeepers, cousins from Lleida, claim the queen travelled with them to Rome.
  + The chess club, from the north of the city, claim to have invented the clock.
  - The paper claims made by the old insurer are kept in the cellar.
purport
  | purport / purports / purported / purporting / purportedly
  | (self-styled / self-proclaimed)
  | <(professes / professed / professing / profess)> to [@adv] @claimverb
  | (styles / styled / styling) (itself / himself / herself / themselves)
  + A letter purporting to come from the bishop asked parishioners for money.
  + The self-styled prince was arrested with four passports in a Dubai hotel.
  + The group professes to represent the fishermen of the northern islands.
  + A body that styles itself the council of elders issued the statement.
  - The bishop wrote to parishioners to ask for money for the roof.
reportedly
  | reportedly
  | (is / are / was / were / been) [@adv] <reported to> (have / be)
  | <reported (to have / to be)>
  + The striker has reportedly agreed a three-year contract with a club in Qatar.
  + The former dictator is reported to be living in a villa near Tangier.
  + Three climbers were on Sunday night reported to have reached the hut below the glacier.
  - The theft was reported to police at half past six on Thursday morning.
reports-say
  | it (was / has been / is being / had been / is) [@adv] reported
  | (according to / citing / cited) [@adv] <@reportskind reports>
  | @reportskind reports (say / said / suggest / suggested / claim / claimed / indicate / indicated)
  | <reports ..2 @spreadverb> ..3 that
  | (there (are / were / have been) / amid / following) [@adv] <[@reportskind] reports> (that / of)   @weak
  | word (has it / is that / on the street)
  | (according to / citing) [a / an / several / some / people / one] [unnamed / anonymous] (insider / insiders / rumours / rumors)
  + It was reported last night that the singer had been taken to a clinic.
  + According to local reports, at least a dozen homes were swept into the river.
  + Media reports suggest the carmaker will close its plant in Slovakia.
  + Reports emerged on Sunday that two ministers had offered to resign.
  + There were reports of shooting near the airport, but some reports said it was thunder.
  + Word has it that the chef is opening a second restaurant in the old mint.
  + According to insiders, the merger was called off after a row over pensions.
  - According to reports published by the statistics bureau, exports of rice doubled.
so-called
  | so-called
  | what (he / she / they / it / officials / critics / moscow / the ..2) (calls / called / call / describes as / described as)   @weak
  + The so-called health guru sold bottled tap water for ninety euros.
  + Troops were sent to guard what the junta calls peace villages and so-called model farms.
  - The newspaper called the new bridge the most elegant in the province.
rumoured
  | rumoured / rumored
  | (rumour / rumor / gossip / legend / tradition / folklore) has it
  | <(rumours / rumors / gossip / rumour / rumor) ..1 @spreadverb> ..2 that
  | there (is / was / has been / had been) [@adv] <[some / much / growing / increasing / even] talk> (that / of)
  | <(whispers / rumours / rumors / gossip / paddock talk)> ..4 (have / has) (it / him / her / them / [@det] ..3 @ing)
  | <(whispers / murmurs)> ..3 (that / of ..2 @event)
  | <word is> (that / @comp ..5 @fin)
  ! (his / her / my / your / their / our / the / last / one / key / good / final / a / god's) word is
  | (the word / the talk) is that / the story goes
  + The director is rumoured to be working on a film about the Antarctic.
  + Rumour has it that the tunnel leads from the cellar to the old harbour.
  + Rumours persist that the lost manuscript lies in a bank vault in Zurich.
  + There is talk of a new airline being set up by former pilots.
  + The story goes that the duke lost the whole forest in a game of cards.
  - Stories for children fill two floors of the new library in Aarhus.
  + Gossip on the quay has the skipper selling his trawler to a Basque cousin.
  + Whispers that the abbot had gambled reached the archbishop in Lent.
  + Word is the old tannery will become a hotel with ninety rooms.
  - Her word is the law in the kitchen of the officers' mess at Brest.

# hedge: unconfirmed, said to be, belief
unconfirmed
  | unconfirmed / unverified / uncorroborated
  | not [yet / been / yet been] [@adv] (confirmed / corroborated / authenticated)
  | (yet / still / remains / remain / waiting) to be [@adv] (confirmed / verified / corroborated / authenticated)   @weak
  | awaiting (confirmation / verification)
  ! (dates / date / line-up / venue / details / fixtures / price / squad / opponent / opponents) ..8 to be confirmed
  ! @confirmer ..6 (not / never / yet to / hasn't / haven't / hadn't / didn't / without) ..2 (confirm / confirmed / confirming) (him / them / her (as / for / to / in / yet / by / until / when / before) / either / [@det] ..2 @confirmee)
  ! (not / never / yet / yet to be / hasn't / haven't / hadn't / still) ..2 confirmed by [the / a] ..1 @confirmer
  ! (not / never / yet to / hasn't / haven't / hadn't) ..2 (confirm / confirmed) (him / them / her (as / for / to / in / yet) / @det ..2 (nominee / nominees / appointment / appointments / nomination / nominations / appointee / candidate) / a (successor / replacement / new ..1 @confirmee))
  + Unconfirmed reports put the number of dead in the mine collapse at thirty.
  + The identity of the hostages has not yet been confirmed by the foreign office.
  + The sighting has still to be verified by the national museum's bird experts.
  + The archive is awaiting confirmation that the bones are those of the explorer.
  - The reign of the new champion was confirmed by the referee after a video review.
  - Dates for the spring tour have yet to be confirmed by the orchestra.
  - The upper house of the duchy has not confirmed him as chancellor.
  - The new head of the mint was not confirmed by the senate until May.
  - The island's council had not yet confirmed a new bishop when the old one died.
  - The ambassador to the Holy See has not yet been confirmed by deputies.
  + The deal has not been confirmed, though the shareholders were told on Monday.
  + The clinic has not confirmed her account of the night in the cellar.
  + Police have not yet confirmed the judge was the target of the parcel.
not-verified
  | (could not / couldn't / cannot / can't) [@adv] be [@adv] @verified
  | (could not / couldn't / cannot / can't / not able to / did not / didn't) [@adv] independently @verify
  | (unable / impossible / difficult / hard / no way / not able / not possible / failed / no ..4 able) to [@adv] @verify
  | (could not / cannot / couldn't / can't) ..3 be [@adv] independently @verified
  | independent (verification / confirmation) ..10 <not [been] (possible / available)>
  | (not / never / hasn't / haven't) [yet / yet been / been] [@adv] (verified / independently confirmed / substantiated / established)
  | no [independent / official / immediate / outside] (confirmation / verification / corroboration)
  | (could not / cannot / couldn't / can't) [@adv] (vouch for / be vouched for)
  ! (identity / ticket / tickets / password / email / age / account) ..4 (verified / verify)
  + The rebels' account of the battle could not be immediately verified by reporters.
  + Our newspaper was not able to independently confirm the figures in the leaked spreadsheet.
  + Reports from the besieged town cannot for the moment be independently confirmed.
  + Independent confirmation of the toll given by the warlord was not possible.
  + It was impossible to verify the claim because the road to the town is closed.
  + The authorship of the sonnet has never been established beyond dispute.
  + There was no independent confirmation of the raid from aid workers in the enclave.
  + The embassy could not vouch for the letters found in the ambassador's safe.
  - Buyers whose age has not been verified are turned away at the till.
said-to-be
  | <said to> @beinfin
  | (is / are / was / were / been) [@adv] <said (that / to)>
  | said by (some / many / insiders / locals / critics / friends) to
  | (so the story goes / so they say / as the story goes / or so it is said / if legend)
  | they say (that / it / he / she / there / the)   @weak
  + The diamond is said to have belonged to a princess from Golconda.
  + It is said that no guest ever finished the inn's largest dumpling.
  + The villa, said by locals to be haunted, was sold for a symbolic euro.
  + The founder paid for the tower with a sack of pepper, so the story goes.
  + They say that the bell rings by itself before a storm, the sexton explained.
  - "I said to him that the boat was ready," the harbour master told the court.
believed-to-be
  | <(believed / thought)> [by ..3] to @beinfin
  | (is / are / was / were / be / been / being) [@adv] <(believed / thought) [to / that]>
  | (widely / generally / now / once / previously / commonly / originally / initially / long) (believed / thought) to
  | <(believed / thought)> [@adv] @clausebelief
  | (tentatively / provisionally) (attributed / identified / dated / linked / assigned / ascribed / traced / blamed / named)
  ! (is / are / was / were / be / been / being) [@adv] (thought / believed) (provoking / through / out / in)
  ! (to / must / should / can / could / not / never) be believed
  + The stolen altarpiece is believed to be in a private collection in Geneva.
  + It is thought that the ship's cargo of timber shifted in heavy seas.
  + The species was long thought extinct until a farmer photographed one in 2019.
  + Two hikers, believed trapped on the ledge since Sunday, waved at the helicopter.
  + A gang thought linked to the port robberies was stopped near the frontier.
  + The mural, originally believed to show a saint, in fact portrays a banker.
  - The exhibition is thought provoking, well lit and open until eight on Fridays.
  - Victims of abuse deserve to be believed when they speak to the police.
  + The shards were provisionally dated to the reign of an early Saxon king.
understood-to-be
  | (is / are / was / were / been) [@adv] <understood (to / that)>
  | it (is / was) [@adv] understood
  | (it is / it's / is) my understanding that / (our / my) understanding (is / was) [that]
  ! understood by (all / everyone / every / readers / children / many / most)
  + It is understood the chairman offered his resignation before the shareholders met.
  + Negotiators are understood to have agreed on a two-year freeze on tariffs.
  + "Our understanding is that the crane had been inspected in June," she added.
  - How the beetle finds its way home is not fully understood by biologists.
  - It is understood by every sailor on the estuary that red lights mean wait.
considered-to-be
  | (is / are / was / were / been / being) [@adv] <@viewed> [by ..4] (as / to be / to have)
  | it is [@adv] <estimated> that / <estimated> to have
  | <@viewed> by (some / many / critics / analysts / observers / experts / most) [@adv] (as / to)
  | (is / are / was / were) [@adv] <considered> (a / an / the / one)
  + The vote is widely seen as a test of the young president's popularity.
  + The reform, regarded by many as overdue, passed its first reading on Monday.
  + It is estimated that the spring was already dry in Roman times.
  + The lagoon is considered one of the most important nurseries for rays.
  - The owner was seen leaving the theatre by a side door shortly after ten.
suspected
  | suspected
  | on suspicion (of / that)                     @weak
  | (under / comes under / fell under / came under) suspicion   @weak
  | (a / the) <suspicion> that / <suspicion> (falls / fell / has fallen) on / <suspicions> (that / of)
  + Suspected pirates boarded a tanker off the coast of Benin on Thursday.
  + The mayor is suspected of taking bribes from a waste company.
  + A man of 31 was held on suspicion of arson after the warehouse fire.
  + Doctors say two passengers have suspected measles and remain in isolation.
  + The teller came under suspicion of helping the robbers, though suspicion fell on others too.
  + There is a suspicion that the match was fixed, the league's lawyer admitted.
  - The suspect, a 24-year-old student, will appear before magistrates next week.
  - Her conduct as a judge was above suspicion for thirty years, colleagues said.
suspect
  | (@plural / i / police) [@adv] <suspect> (@det / @pron / there / arson / foul / someone / him / her)
  | <suspect> that
  | (i / we) [@adv] <suspect> (, / the / a / he / she / it / they / there / so / not / this / that / many / most / some)
  | <suspects> (that / it / there / foul / someone / somebody / an / his / her)
  | <suspected> [@adv] that
  | (had / have / has / police / officials / investigators / he / she / they / i) [@adv] <suspected> (a / the / @pron / there / foul)
  | <suspecting> (that / @det / @pron / foul / there)
  + Scientists suspect that the moon hides an ocean beneath its frozen crust.
  + Chemists at the mint suspect that the acid had been diluted.
  + The head nurse suspects someone copied the key to the medicine cupboard.
  + Some investigators suspect arson in the fire that gutted the opera house.
  + The tax office suspected that the antique shop was a front for smugglers.
  + "I had suspected a gas leak for days," the caretaker of the block recalled.
  + The crew turned back, suspecting that the cargo had begun to move.
  - Officers questioned the murder suspect for nine hours at the station in Arles.
  - Police released the suspects after their alibis were checked against train tickets.
  + This, I suspect, explains the empty seats at the opera house on Tuesdays.
believe
  | <(believe / believes / believed / believing)> (that / ..6 @fin)
  | (@speaker / @plural / i / who / he / she) [@adv] <(believe / believes)>
  | <(the belief is / in the belief / there is a belief / belief is growing / reason to believe / belief)> that
  | (led / leads / lead / leading) ..3 to believe
  ! (believe / believes / believed / believing) (in / me / him / us / you / passionately / what / them / everything / deeply / strongly)
  ! (no / little) [@adv / good] reason to [@adv] believe
  ! believe it or not / (make / makes) believe / believe (women / survivors / victims / @det eyes / ..2 luck)
  ! (can't / cannot / couldn't / could not / hard to / difficult to / impossible to / refused to / could) [@adv] believe
  ! (is / are / was / were / be / been / being) [@adv] believed / believed [by ..3] to / (widely / long / once / originally) believed
  ! (i / we) [@adv] believe ..5 (@ought / @taste / (have / has / had) (to / @det) / right to)
  ! (believe / believes / believed) [that] ..5 (ought / oughtn't / deserve / deserves / deserved)
  ! (believe / believes / believed) [that] ..5 (should / shouldn't) [not / never / all / also] [be] @dutyact
  + Analysts believe the central bank will raise rates twice before the summer.
  + Seismologists believe the fault slipped twice within the same hour.
  + The diver's family believes that he is still alive somewhere in the caves.
  + Detectives believe a second man was waiting in the lane with a van.
  + Archaeologists, she believes, have been digging on the wrong side of the hill.
  + The teller was led to believe that the caller worked for the fraud squad.
  + He joined in the belief that the order would send him to sea.
  - The old coach still believes in hard running and early nights for his squad.
  - "I couldn't believe how loud the crowd was on the last lap," Okafor said.
  - Believe it or not, this street has two post offices and a lighthouse.
  - The refugees are believed to have crossed the river on inner tubes.
  - "I believe we should build more homes for young families," the vicar said.
  - The headmaster believes that pupils should sweep their own classrooms.
  - Most mothers in the valley believe teachers ought to live in the village.
  + Surgeons believe the jockey should make a full recovery before the autumn.
  + The pilots believe the tower misheard them twice on the same approach.
  - Divers had no reason to believe that the hull was damaged, the log shows.
think
  | (i / we) [@adv] <(think / reckon)>
  | (i / we) <(don't / do not / didn't) [@adv] (think / reckon)>   @strong
  | (i / we) [@adv] <(thought / reckoned)> @comp
  | <(think / thinks / thinking / thought)> that ..6 @fin
  | (@plural / @speaker / he / she) [@adv] <(think / thinks / thought)> (@comp / ..5 @fin) / (@plural / he / she) <(do not / don't / does not / doesn't) think> (@comp / ..5 @fin)
  | <(reckons / reckoned)> / (@plural / @speaker) [@adv] <reckon>
  | i (would / should) (think / imagine / say)   @weak
  ! (think / thinks / thinking / thought) (about / of / through / twice / tank / again / ahead / before / so much / back / to / over)
  ! (i / we) [@adv] (think / thought) ..4 (@ought / (have / has / had) to)
  ! (i / we) (don't / do not / didn't / did not / never) [@adv] (think / thought) ..5 (@ought / (have / has / had) to)
  ! (think / thinks / thinking / thought / reckons / reckon) [that] ..5 (ought / oughtn't / deserve / deserves / deserved)
  ! (think / thinks / thinking / thought / reckons / reckon) [that] ..5 (should / shouldn't) [not / never / all / also] [be] @dutyact
  ! (i / we) [don't / do not / didn't / did not] [@adv] (think / thought) ..5 (@be / it's / that's) [ever / @adv] (@taste / right / acceptable / appropriate / proper / fair / necessary / justified / wise / reasonable / helpful / sensible / wrong) (to / that / for / when)
  ! (i / we) [@adv] (think / thought) ..4 (it's / that's / he's / she's / they're / @be) ..2 @taste
  ! (what / how / who / why / do / did / does / than) [do / did / does] (you / they / we / he / she / people / i) [@adv] (think / thought)
  ! (would have / would've / never / wouldn't have) [@adv] thought
  ! (force / forces) to be reckoned
  + "I think the driver never saw the level crossing," the signalman said.
  + Economists think that wages will outpace prices for most of next year.
  + Some astronomers think the object came from outside the solar system.
  + She reckons a third of the trees will not survive another dry summer.
  + "We don't think anyone else was in the house," the superintendent said.
  + "I would imagine the repairs will take most of the winter," he added.
  + Insiders thought Alvarez would win the nomination on the first ballot.
  + "We reckoned the storm would miss us," said the skipper, who thought that nobody was at risk.
  - "I think it's a wonderful honour to carry the torch," the skater said.
  - "We think about the miners every day," said the mayor of the Chilean town.
  - The report from a think tank in Oslo compares school meals in nine countries.
  - The cook had not thought about opening a restaurant until she won the prize.
  - "What do you think you will do after the Olympics?" asked the radio host.
  - "Who would have thought that a cow could swim so far?" laughed the postman.
  - "We think children should learn to swim at school," the federation's head said.
  - "I do not think it can be right to charge mourners for parking," the vicar said.
  - "We don't think our members ought to pay for the flood twice," she told the mill.
  + "I do not think the ferry will run before Easter," the purser told us.
  - Two deputies think the toll ought to be scrapped before the holidays.
  - Many farmers think the state should pay for the fences along the line.
  + Insiders think he should be fit for the second leg in Porto.
  - Her neighbours thought she deserved a medal for saving the goats.
  - The young forward is a force to be reckoned with in the air.
assume
  | <(assume / assumes / assumed / assuming)> (that / @pron / there / the ..3 @fin)
  | <(presume / presumes / presumed)> (that / @pron / there)
  | (suppose / supposes / i guess / we guess / my guess / best guess / one assumes / i'd guess / i would guess)
  | (surmise / surmises / surmised / conjecture / conjectured / guesses that / guessed that / i gather / i imagine)
  | (is / are / was / were / be) [@adv] <assumed> (that / to)
  | (exploring / investigating / examining / pursuing / considering / probing / testing / studying) [@det] ..1 <(theory / hypothesis / scenario)> that
  | (leading / prevailing / main / working / one / likeliest / favoured / another) ..1 <(theory / hypothesis / scenario)> (is / was / holds / has it)
  | (work / works / working / operating / proceeding) on the (assumption / theory / hypothesis / premise) that / (the / an) assumption (is / was) that / on the assumption that
  ! (assume / assumes / assumed) @det ..1 (office / power / control / command / role / post / presidency / position / responsibility)
  + Officials assume that most of the missing had already left the valley.
  + "I presume they met at university," the biographer told an audience in Turin.
  + "I guess the wind must have blown the gate open," the farmer said.
  + Historians surmise that the scroll was hidden during the siege of the city.
  + The culprit is assumed to be a former employee with a master key.
  + The fire brigade worked on the assumption that somebody was still inside.
  - She assumed the presidency and was sworn in on the steps of the old parliament.
  - Assuming control of the ministry, he promised to publish every contract.
  + Police are pursuing the theory that the glider hit a flock of storks.
  + The prevailing hypothesis is that the frescoes were painted by two monks.
feel-that
  | <(feel / feels / felt)> (that / @pron ..2 @fin / the ..3 @fin)
  | (have / has / had / gave / get / gives / leaves / left / getting / under / creating / leaving) ..2 <(impression / sense / feeling)> that
  | (it / this / that) [@adv] <(feels / felt)> (as if / as though / like ..3 @fin)   @weak
  | <(senses / sensed)> that
  | (have / has / had / got) [@det] <(hunch / gut feeling / sneaking suspicion / inkling)>
  ! (feel / feels / felt) that (way / pain / love / pressure / warm)
  ! (false / wrong / misleading / mistaken) impression
  + Teachers feel that the new timetable was drawn up without listening to schools.
  + Several jurors had the impression that the witness was holding something back.
  + "It feels as if the whole town is holding its breath," the baker said.
  + The skipper sensed that the ice ahead was thinner than the chart showed.
  + The detective had a hunch that the necklace never left the house.
  - The regulator said the label gave a false impression that the honey was local.
  - Her team-mates feel that way about every long bus ride to the coast.
in-view-of
  | in (my / his / her / our / their / some / one) [@adv / humble / personal] (view / opinion / estimation / judgment / judgement)
  | in the (view / opinion) of
  | (as far as / so far as) (we / i / is / anyone / they / he / she) (know / knows / known / aware / can tell / can see)
  | (to my knowledge / to the best of ..2 knowledge / if i remember rightly / as i see it / as (he / she) sees it / as they see it)
  | (my / our / his / her / the) <(view / feeling / sense / hunch / opinion)> (is / was) that
  | (my / our / his / her) [@adv / best / own] <(hunch / guess / suspicion / bet / instinct / sense / theory)> (is / was / has been) @comp
  + In her view, the treaty leaves too many questions open for small islands.
  + In the opinion of two geologists, the tunnel runs too close to the fault.
  + As far as we know, nobody was inside the boathouse when the roof fell.
  + To the best of my knowledge, the invoices were paid on the same day.
  + "My feeling is that they left in a hurry," the landlady told detectives.
  - As far as the grape harvest is concerned, 2022 was a year to forget.
  - The plain stretches as far as the eye can see beyond the last village.
  + My guess is they hid the cello in the barge, the conductor said.

# hedge: suggestion, prediction, not knowing
suggest
  | <(suggest / suggests / suggested / suggesting)> [@adv] (that / otherwise)
  | <(suggest / suggests / suggested / suggesting)> [@adv] (he / she / they / it / there / we / i) ..2 @fin
  | <(suggests / suggested / suggesting)> ..5 @fin
  | @theorist [have / has / had / now / also / even / @adv] <(suggest / suggested)> ..4 *ed @unless(question)
  | @theorist [have / has / had / now / also / even / @adv] <(suggest / suggested)> ..4 (records / depicts / shows / represents / marks / refers / dates / belongs / reflects / contains / stems / describes / causes / affects / formed / began / wrote / did)
  | (the / a / an / this / that / his / her / their / its / another / one / new) ..1 @claimdoc [@adv / also] <(suggests / suggested)> ..3 (*ed / wrote / had)
  | @evidencenoun [@adv / may / would] <(suggest / suggests / suggested / suggesting)>
  | <suggesting> (a / an / some / the / possible / widespread / strong)
  | <(suggestion / suggestions)> ..3 (is / are / was / were) that / suggestive of
  ! (suggest / suggested / suggests / suggesting) [that] ..6 (should / ought / resign / be (put / moved / given / allowed))
  ! (suggested / suggests / suggest) that (he / she / it) @basever / suggested that (they / we) (meet / marry / talk / wait / split)
  ! suggested (@quotedeed / by / as / for / to) / (as / name / title) ..3 suggests
  + The minister suggested that the leak had come from inside the cabinet office.
  + Satellite pictures suggest otherwise, showing fresh tracks around the silo.
  + Friends suggested she might have been followed from the station that evening.
  + Early data suggest the new drug works best in patients under fifty.
  + The wallet was found empty, suggesting a robbery gone wrong, police in Quito said.
  + A neighbour suggested the quarrel was about a fence, not about money.
  + The suggestion from his camp is that the vote was bought with party funds.
  - The mediator suggested that both sides should meet again after the harvest festival.
  - Her trainer suggested that she take a month off before the indoor season.
  - As the name suggests, the Long Room is the largest hall in the palace.
  + Two historians have suggested monks planted the oaks to shelter their herds.
  + Some geologists suggest the crater marks the fall of a small comet.
  + A new essay suggests Galvani borrowed the frog from a neighbour's pond.
  - The suggested retail price of the new electric van is 31,000 euros.
indicate
  | <(indicate / indicates / indicated / indicating)> [@adv] (that / ..5 @fin / a / an / some / otherwise / possible)
  | <(imply / implies / implied / implying)> [@adv] (that / @comp)
  | <(hint / hints / hinted / hinting)> [@adv] (at / that / @comp) / <(dropped / gave / drop) [@det] [@adv] (hint / hints)> that
  | (early / initial / preliminary / first / all) <(indications / signs / evidence / results / findings / figures / projections)> (point / points / pointed / pointing) (to / towards)
  | <(indications / indication / signs / sign)> [@adv] (are / is / were / was / suggest / point / of / that) [that / to]   @weak
  | <(pointing / points / point / pointed) to> [@det] [@adv] ..2 @event
  | <(every indication / all the signs / some indication / there are (signs / indications))> [are] that
  | <consistent with> [@det] ..2 (@event / fall / shot / blow) / smacks of / (has / have / bears / bore) ..2 <hallmarks of>
  ! (no / little / without) ..1 (sign / signs / indication / indications)
  ! indicated (by / in / on / with / beside)
  ! @officer [has / have / had / @adv] indicated ..4 (that / @comp)
  ! (data / figures / records / statistics / register / registers / ledgers / accounts / returns / receipts) ..7 (indicate / indicates / indicated) [that] [@adv / about / around / only / nearly / almost / over / some / more than / at least] (% / one / two / three / four / five / six / seven / eight / nine / ten / eleven / twelve / dozens / hundreds / thousands / half)
  ! (pointing / pointed / points / point) to ..12 as (an example / examples / a model / evidence / proof / a reason / the reason / a sign)
  ! , pointing to (the / his / her / its / their / these / those / previous / earlier / past / similar)
  + Preliminary findings indicate that the brakes had not been serviced for years.
  + The goalkeeper hinted that this season would be his last in Bergen.
  + The editor's note implied that several sources had refused to be quoted.
  + There are signs that the glacier is retreating faster than predicted.
  + Scratches on the lock point to a deliberate attack by someone with tools.
  + The wound was consistent with a fall, while the cover-up smacks of panic.
  - There was little sign of damage to the church after the tremor on Monday.
  - The fault is indicated by a lamp, which will flash twice.
  - The harbour police indicated that the quay would reopen at six on Sunday.
  - The lighthouse keeper's records indicate nine ships were lost on the reef that winter.
  - The union called the depot a death trap, pointing to the attacks on two night watchmen.
  - The envoy pointed to the attack on the mission as a reason to leave.
  + Marks on the window indicate that the burglars came over the roof.
  + First signs point to a poor olive harvest in the hills of Jaén.
speculate
  | <(speculate / speculates / speculated / speculating)> [@adv] (that / about / on / over / @whether / @comp / ..2 @fin)
  | <speculation> (that / about / over / is / was / has / swirls / swirled / mounts / mounted / grew / grows / as to / surrounding)
  | (fuelled / fuelling / fueled / fueling / sparked / sparking / amid / prompting / prompted / widespread / intense) ..1 <speculation>
  | (speculative / guesswork / conjecture / pure speculation)   @weak
  ! (property / land / currency / financial / market / housing / stock / price / estate / bond) speculation
  ! (@reject / @scotch / ended / ending / end / deny / denied / denies) ..2 speculation
  ! speculat* on ..2 (property / land / shares / stocks / currencies / futures / bonds / gold / commodities / exchange / market)
  ! speculative (bubble / bubbles / investment / investments / fiction / trading / bets / attack / attacks / buying)
  + Commentators speculated that the duke had written the anonymous pamphlet himself.
  + His absence from the parade has fuelled speculation about the marshal's health.
  + Speculation is growing in Lima that the cabinet will be reshuffled on Friday.
  + Any talk of a transfer is pure speculation, and such stories are guesswork, she said.
  - Land speculation has tripled the price of fields along the new railway.
  - Her grandfather lost the house after he speculated on the stock market in the eighties.
  - The fund steered clear of speculative investments in the start-up sector.
  - The palace moved to quash speculation that the regent was gravely ill.
expected
  | expected to
  | (is / are / was / were) [@adv] <expected> (that / by / in / on / this / next / later / soon / within / as early / tomorrow / before)
  | (predicted / projected / anticipated) to / (is / are / was / were) [@adv] forecast to
  | it (is / was) [@adv] expected
  | <(expect / expects / expected)> [@adv] (that / @comp) ..4 (to / will / would)   @weak
  | @forecasters [@adv] <(expect / expected)>
  | as expected                                  @weak
  ! (than / when) [@adv / @forecasters] expected
  ! expected to @dutyverb
  + The river is expected to crest at Varna in the small hours of Friday.
  + A verdict in the poisoning trial is expected on Thursday at the earliest.
  + Sea levels are projected to rise by a hand's breadth around the atoll.
  + It is expected the two banks will announce a merger before the summer break.
  + The airline expects that the strike will cost it two million a day.
  + Economists expect another rise in the price of eggs before the holidays.
  + As expected, the council voted along party lines on the stadium.
  - Guests are expected to leave their shoes at the door of the shrine.
  - The crossing took longer than economists expected because of ice in the channel.
  - Recruits are expected to obey orders and to be in bed by ten.
  - Much is expected of the twenty-year-old sprinter from Kingston at these games.
set-to
  | (is / are / was / were / all) [@adv] <(set / poised / tipped / slated / in line / on course / on track / bound / destined) (to / for)>
  | (tipped / poised / set) to
  | <(predict / predicts / predicted / predicting / forecast / forecasts)> [@adv] (that / @comp / ..5 (will / would / to))
  | <(predictions / prediction / forecast / forecasts / projection / projections)> (that / of / for / is / are / suggest)
  | <(anticipate / anticipates / anticipated / foresee / foresees)> (that / @comp)
  ! (weather / shipping) (forecast / forecasts) (is / for / that / of / are)
  ! set ..1 to (music / work / zero / % / one side) / set to ..1 (degrees / music)
  + The veteran midwife is tipped to lead the national health service.
  + The port is set to reopen next month after nine weeks of dredging.
  + Meteorologists predict that the heatwave will break before the weekend.
  + The latest projections suggest a hung parliament, and analysts anticipate that debt will double.
  - The poems were set to music by a composer from Tallinn in 1961.
  - The shipping forecast is read twice a day on the old longwave band.
feared
  | (is / are / was / were / been) [@adv] <feared> [to / that / dead / drowned / killed / trapped / lost / missing]
  | feared (dead / drowned / killed / trapped / lost / missing / to be / to have / buried / stolen)
  | (it is feared / fears that / fear that / fears are / fears were / fears grow / fears grew / for fear that)
  | (@plural / @speaker / he / she) [@adv] <(fear / fears / feared)> (that / @comp / ..4 @fin)
  | <fearing> (that / @pron / the ..3 @fin)
  ! (unfounded / groundless / baseless / allay / allayed / ease / eased / exaggerated / dispel / dispelled) ..2 fears
  ! (fear / fears / feared) (nothing / no one / nobody / him / her / them)
  + At least forty people are feared dead after the ferry sank near Barisal.
  + Officials fear that the toll will rise once the landslide is cleared.
  + The crew's relatives are waiting on the quay amid fears that none of the sailors survived.
  + The actress left the country, fearing that she would be charged with treason.
  - The defender was once the most feared man in Italian football.
  - "He feared nobody in the ring," said his first trainer, who fears no one himself.
  - The ranger called unfounded the fears that wolves would raid the crèche.
unclear
  | unclear
  | (not / isn't / wasn't / aren't / never / far from / less than) [@adv / at all] clear
  | <(little / no / lack of) clarity> (on / about / over / as to)
  ! (not / isn't / far from) [@adv] clear (of / cut)
  + It was unclear late on Tuesday how many sailors had left the burning ship.
  + It is not clear who ordered the bridge to be raised at noon.
  + There was no clarity on when the border crossing would open again.
  - The ship was not clear of the reef until the tide turned.
not-known
  | (not / isn't / wasn't / aren't / never / not yet) [@adv / yet / immediately] known
  | <(unknown / unknowable)> @whether / (remain / remains / remained / is / was / are / still) unknown / whereabouts ..4 <unknown>
  | (nobody / no one / none) ..3 (knows / knew / can say / could say) [@adv] (for sure / for certain / @whether)
  | (@plural / i) [@adv] <(don't / do not / didn't / did not) [@adv] know> [yet] @whether
  | (we / i / they) [@adv] (have / had) no (idea / way of knowing)
  | little [else] (is / was) [@adv] known
  | (has / have / had) [@adv] <yet to be (determined / established / decided / identified / explained / found)>
  | <(could not / couldn't / cannot / can't / unable to / impossible to / hard to / difficult to) (say / tell)> [@adv] @whether
  | anyone's guess / (is / remains / remained / was) [@adv] a mystery / remains unexplained
  ! (not / never) [@adv] known (for / as / by)
  + It was not immediately known who had signed the order to fell the oaks.
  + The number of victims remains unknown three days after the landslide.
  + Nobody knows for sure why the whales came ashore in such numbers.
  + "We don't know yet what made the pilot turn back," the controller said.
  + "We have no idea who sent the flowers," the nurse at the desk said.
  + Little is known about the woman who bought the island in 1931.
  + The cause of death has yet to be established, the coroner's clerk added.
  + Engineers were unable to say when the power would be back in Beira.
  + Where the second half of the manuscript went remains a mystery to scholars.
  - The quarter is not known for its quiet nights, but rents are low.
uncertain
  | uncertain
  | (not / isn't / aren't / wasn't / hardly) [@adv / at all] (sure / certain)
  | unsure
  | <uncertainty> (over / about / as to / around / surrounding / remains / is / whether / hangs)
  | (in doubt / far from certain)
  | (in the balance / up in the air / touch and go)   @weak
  | (no / without any) certainty (that / of) / (no / not) [a] guarantee* (that / @comp)
  | (cannot / can't / could not / couldn't) [@adv] be (sure / certain)
  ! uncertain (times / world / economic / age / era)
  ! uncertain (on / footing / steps / step / gait / ground)
  ! (no / in no / never in / not in / without / never been in / never really in) doubt
  ! in (no / little) uncertain terms / in no doubt
  + The future of the steelworks is uncertain after the second investor withdrew.
  - Wine growers face uncertain times as the frost returned for a third spring.
  + The captain said he was not sure whether the engine would start again.
  + Voters are unsure which of the four proposals they will back.
  + Uncertainty over the date of the handover has unsettled staff at the museum.
  + The tour is in doubt after the drummer broke his wrist in Leeds.
  + The fate of the whaling station hangs in the balance after the vote.
  + There is no guarantee that the well will hold water until August.
  + "I cannot be certain that it was the same man," the cashier testified.
  - The referee told both captains in no uncertain terms to calm their players.
  - The result was never in doubt once the Danes had scored their third.
  - After the operation the foal took a few uncertain steps across the yard.
doubt-whether
  | <(doubt / doubts / doubted / doubting)> [@adv] (if / whether / that / @pron / @comp)
  | (doubts / doubt) (remain / remained / persist / persisted / linger / lingered / exist / grew / grow / hang / hangs)
  | <(sceptical / skeptical / dubious)> [@adv] (that / about / of / whether)
  | <(scepticism / skepticism / doubts / doubt)> (over / about / as to / whether / that)
  | (serious / considerable / grave / real / some / strong / growing / its / his / her / their / my) doubts
  | (questions / question marks / question mark) (remain / remains / hang / hangs / linger / persist / hung)
  | (have / has / had / having / having my) ..2 <(doubts / reservations)> (about / over / that / whether)
  ! (doubt / doubts / doubted / doubting) [about / over / as to / on] [@det] ..1 @validity
  ! (no / little / without / beyond / never / don't / doesn't / didn't / nobody / no one / few) [any / a / @adv] [reasonable] doubt*
  ! (@scotch / remove / removes / removed / removing / erase / erased / erases / banish / banished / settle / settled / resolve / resolved / silence / silenced / silences / allay / allays / allayed / put aside / end / ended / answer / answered / overcome / overcame / clear up / cleared up) (any / all / the / his / her / their / its / our / my / those / these / whatever / lingering / last) ..2 (doubt / doubts) @unless(negated)
  + The ferry captain doubts whether the harbour will be dredged in time.
  + Doubts remain over the financing of the tram line to the airport.
  + Villagers are sceptical that the mine will bring the promised jobs.
  + There is scepticism about the general's promise to hand over power.
  + The coroner voiced serious doubts, and the mother doubted that he had jumped.
  + Question marks hang over the fitness of the Samoan prop.
  + The treasurer has grave doubts about the plan to sell the town hall.
  - Auditors doubted the accuracy of the meters installed by the water company.
  - There is no doubt that the new lock has made the canal safer.
  - The tenor silenced all doubts about his stamina with four encores in Parma.
  - The bishop opened the tomb in order to remove any doubts about the relics.
  + The second survey did not settle the doubts about the stability of the cliff.
  + The captain's statement did little to dispel the doubts about his ribs.
  - The jury must be sure beyond a reasonable doubt before it convicts.
remains-to-be-seen
  | (remains / remain / remained / yet / still) to be seen
  | (only / but) time (will / would / can) tell / time will (tell / show)
  | (too early / too soon / premature) to (say / tell / know / judge / speculate / draw / call / predict / conclude)
  | (we'll / we will / we shall) (have to wait / wait) and see / (we'll / we will / we shall / let us) see (if / whether / what / how)
  | (jury is still out / jury is out on / early days / remains an open question / open question / an open question)
  ! yet to be seen (in / at / on) [@det] (public / training / field / screen)
  + It remains to be seen whether the ceasefire in the hills will hold.
  + "Only time will tell if the cure has worked," the vet told the farmers.
  + It is too early to say who will profit from the new customs union.
  + "We'll have to wait and see what the referee's report says," she added.
  + Whether the reef can recover is an open question, divers at the station say.
  - The new signing is yet to be seen in training after his long flight.
if-true
  | if @truthful
  | if [@det / @adv] ..1 @claim [@adv] (is / are / prove / proves / was / were) [@adv] @truthful
  | if ..4 (is / are) to be believed / if (we / you) [are to] believe ..3 @claim
  | (assuming / provided / supposing) ..4 (is / are / was / were) @truthful
  | if indeed
  ! if (true / real) (love / north / believers / fans / friends / life)
  + The find, if confirmed, would be the oldest bread oven in the Balkans.
  + If the reports are true, the fleet left port two days ahead of schedule.
  + If the villagers are to be believed, a wolf sleeps in the old mill.
  + Assuming the figures are correct, the town lost a tenth of its people.
  + The treaty was signed in the spring, if indeed it was signed at all.
  - If true believers filled every seat, there was still room in the gallery.
absent  hearsay-mood: English verbs have no mood for hearsay; adverbs and "is said to" do the work (`reportedly`, `said-to-be`)
absent  press-conditional: "would have" in English is counterfactual or future in the past, never a press hedge

# denial: denying, rejecting
deny
  | deny / denies / denied / denying
  ! (deny / denies / denied / denying) [@detnothat] [@denyadj] [@denyadj] @denyobj
  ! (deny / denies / denied / denying) [@detnothat] [@denyadj] @people ..3 @denyobj
  ! (deny / denies / denied / denying) @detnothat ..3 @denystrong
  ! (deny / denies / denied / denying) (him / us / me) / (deny / denies / denied / denying) (her / them / you) (a / an / the / any / their)
  ! (deny / denies / denied / denying) ..2 (a / an / another / their / his) [@denyadj] (@denyprize / @denyobj)
  ! @denysubj ..5 (was / were / been / being / is / are) [@adv] (denied / being denied)
  ! (judge / judges / court / courts / tribunal / magistrate / magistrates / parole board) [@adv] [has / had] (deny / denies / denied)
  ! (deny / denies / denied / denying) ..3 (the / any / their / its / a) @denygift
  ! (deny / denies / denied) by [@det] ..3 @sportpart / @sportpart ..4 (denied / denies / denying)
  ! @saveverb ..6 to deny / (deny / denied / denies) ..3 (from close range / from point / one on one / from % yards)
  ! (cannot / can't / can not / could not / couldn't / hard to / impossible to / difficult to) [@adv] [be] (deny / denied)
  ! no denying
  ! (no one / nobody / none / few / who / neither) [@adv] (can / could / would / will) (deny / denied)
  ! confirm* ..2 (nor / or) (deny / denies / denied / denying)
  ! (deny / denies / denied / denying) (himself / herself / themselves / itself / ourselves / oneself)
  ! (holocaust / genocide / climate) (denying / deny)
  + The ambassador denied having met the arms dealer in a hotel in Vienna.
  + Both brothers deny the charge and will give evidence next week in Cardiff.
  + Turkey denies that its drones crossed the frontier on the night of the raid.
  + In a sharply worded letter, the club denied it had broken the transfer rules.
  + The rumour was immediately denied by the singer's manager in Seoul.
  + Denying any link to the cartel, the governor opened his bank records to reporters.
  - The immigration office denied visas to eleven members of the folk choir.
  - The canton denied the Kurdish singer's residency application in December.
  - The court denied her second appeal and set a date for the execution.
  - Officials denied thousands of migrants the right to a hearing, the charity found.
  - Her illness denied her the chance to defend the title in Nagoya.
  - The guards denied them the use of a telephone for three weeks.
  - The officers denied him sleep for two nights, the report on the jail says.
  - The council denied the museum the money it needed for a new roof.
  - Permission to film in the crypt was denied at the last minute.
  - A late try denied Samoa a place in the semi-finals in Nelson.
  - The parole board denied his release for the fourth time on Thursday.
  - The Croat was twice denied by a post before he finally scored.
  - Mbeki dived low to his left to deny the Swede a minute before the whistle.
  - A brilliant diving save from Osei denied the visitors late on Saturday.
  - It is hard to deny that the tram has changed life in the suburbs.
  - There is no denying the charm of the old harbour in the evening light.
  - Few would deny that the orchestra plays better under its new conductor.
  - The trust can neither confirm nor deny a sale of the two Vermeers.
  - The prime minister has denied himself a salary rise for the third year.
  - A law against Holocaust denying groups passed with a large majority in Prague.
denial-noun
  | denial / denials / rebuttal / rebuttals / disavowal / disclaimer of (responsibility / involvement)
  ! in denial / (stage / phase / state / mood / period) of denial
  ! (holocaust / genocide / climate / change / science / self / election / history / visa / entry / bail / parole / access) denial*
  ! (insurance / loan / permit / asylum / aids / covid / evolution) (denial / denials)
  ! (denial / denials) of [@det] [@denyadj] [@denyadj] @denyobj
  ! denial of [the] (women / climate / holocaust / genocide / death / reality / science / self / existence / armenian)
  + The denial came hours after a tape of the meeting was posted online.
  + Despite repeated denials from the palace, the wedding was called off on Monday.
  + The company issued a swift rebuttal of the claims made by its former chemist.
  - The country is in denial about the cost of its motorways, the economist argued.
  - The clinic keeps a list of insurance denials to show to members of parliament.
  - Climate denial has lost ground among farmers who saw three harvests fail.
  - A denial of service attack took the tax office's website down on Friday.
  - The report lists denials of entry at the northern border since January.
  - Visa denials for foreign scientists have doubled in two years, the academy says.
  - He was tried for denial of the genocide under a law passed in 2003.
  - Her first reaction to the diagnosis, a phase of denial, lasted several weeks.
reject-claim
  | <@reject> [@adv] [@det] ..2 @untold
  | <@reject> ..6 (accusation / accusations / allegation / allegations / insinuations)
  | <@reject> [@det] [@denyqual] ..1 @criticism (that / about / of / as)
  | <@reject> (it / them / this / that / @det ..3) as [@adv] [a / an / so much] ..1 @untrueadj
  | (@untold / talk / information) ..12 (was / were / been / being / is / are) [@adv] <(rejected / dismissed / brushed aside / rubbished)>
  | @untold ..4 <(rejected / dismissed / disowned)> by
  | <@dismissvb> [@det] ..2 (@untold / @criticism)
  | <@knockvb> [@det] ..2 (@untold / talk / idea / chatter)
  | (waved / brushed / laughed / shrugged / batted) (it / this / them) (off / aside / away)   @weak
  | <(brush / brushed / brushes / brushing / wave / waved / waves / waving) (aside / off / away)> [@det] ..2 (@untold / @criticism)
  | <(shrugged / shrugs / laughed / laughs / batted / bats / swatted / explained) (off / away)> [@det] ..2 (@untold / @criticism)
  | <(poured / pours / pour / pouring) (cold water / scorn) on> ..4 (@untold / talk / idea / whispers / hopes of / chatter)
  | <@scotch> ..3 (@untold / talk / whispers / chatter)
  | <(reject / rejects / rejected / dismisses / dismissed)> [@adv] (that / any (link / connection / involvement))
  | <@reject> (any / all) ..1 (attempt / attempts / effort / efforts) to (cast / link / portray / suggest / blame / smear)
  ! @reject [@det] ..1 @bill
  ! (judge / judges / court / courts / tribunal / magistrate / magistrates / jury / arbitrator) [@adv / has / have] (dismiss* / reject*)
  ! @untold ..3 (was / were / been / is / are) [@adv] (dismissed / rejected) by [@det] ..2 (judge / court / tribunal / jury / magistrate)
  ! (insurance / asylum / compensation / damages / legal / refund / expense / patent) (claim / claims) ..4 (rejected / dismissed)
  ! @reject ..3 (insurance / asylum / compensation / refund / patent / damages) (claim / claims)
  ! (dismiss / dismissed / dismisses / dismissing) [@det] ..1 (charge / charges) / (charge / charges) ..3 (was / were / been) dismissed
  + The Kremlin rejected the accusation that its ships had cut the cable.
  + The abbess rejected with a weary smile the accusation of favouritism.
  + Campaign aides dismissed rumours of a rift with the finance committee.
  + The president rejected the notion that the army had lost control of the coast.
  + The bishop dismissed criticism that the restoration had cost too much money.
  + The harbour board scotched talk of a sale to a Danish shipping line.
  + The governor dismissed it as gossip and went back to opening the new school.
  + The allegations were flatly rejected by the owner of the chicken farm.
  + Her version, angrily dismissed by the guards, has been backed by two prisoners.
  + The mayor brushed aside claims that he had skipped the memorial service.
  + The queen's dentist swept aside the rumours of a golden crown.
  + Asked about the affair, the tenor laughed it off and ordered oysters.
  + The manager laughed off suggestions that the winger is homesick in Turin.
  + The bank poured cold water on reports of a takeover by a Spanish rival.
  + The embassy rejects that any of its staff took part in the march.
  + The speaker rejected any attempt to link the charity with the militia.
  - Deputies rejected the amendment, reports from the upper house said on Friday.
  - A judge dismissed claims brought by the families of the drowned fishermen.
  - The copyright claim was rejected by a court in Hamburg last Thursday.
  - His asylum claim was finally rejected after four years in the camp.
  - The insurer rejected her compensation claim because the premium was two days late.
  - Prosecutors dismissed the charges against the two beekeepers for lack of funds.
  + The brewery shoots down talk of a merger with its oldest rival in Pilsen.
  + The abbot brushed aside chatter about a buried treasure under the refectory.
  + The jockey did his best to quell rumours of an early retirement.
refute
  | (refute / refutes / refuted / refuting / rebut / rebuts / rebutted / rebutting / refutation)
  | (disprove / disproves / disproved / disproving / disproven)
  | (gives / gave / giving / give) the lie to
  + The data refute the mayor's claim that traffic has fallen since the toll.
  + Her counsel rebutted each point of the indictment in a two-hour speech.
  + The discovery disproves the long-held view that the islands were uninhabited.
  + Full shelves in every shop gave the lie to tales of famine in the south.
  - The debate was dull, with neither candidate landing a blow on the other.
dispute
  | <(disputes / disputed / disputing)> [@adv] (that / this / it / those / [@det] ..3 @disputables) / <dispute> @det ..2 @disputables
  | (@plural / i) [@adv] <dispute> (@det / @whether / @pron)
  | (@speaker / he / she / who) [@adv] <(disputes / disputed)> (@det / @whether / @pron)
  | (@untold / figure / figures / toll) ..4 (was / were / is / are / been / being) [@adv] <(disputed / contested / challenged)>
  | hotly <disputed> by / it (is / was) [@adv] <disputed> / which (@speaker / @plural / he / she) [@adv] <(dispute / disputes / disputed)>
  | <(contest / contests / contested / contesting)> ..2 @untold
  | <(takes / took / take / taking) issue with> [@det] ..3 (@untold / @criticism / figures) / (begs / begged / beg) to differ
  | <(challenge / challenges / challenged / challenging)> [@det] ..2 (account / version / claim / claims / narrative / assertion / assertions)
  ! (no one / nobody / few / none / not) [@adv / can / would / could] [@adv] (dispute / disputes / disputed)
  + The widow's lawyers dispute that the will was signed in the hospital.
  + The airline disputes the number of passengers given by the coastguard.
  + Local fishermen disputed this, pointing to nets they had mended in March.
  + The death toll is disputed by relatives, who have their own list of names.
  + The inspector's account is hotly disputed by the owners of the circus.
  + Defence counsel contested the prosecution's version of the drive to the airport.
  + The museum took issue with the article and asked for a reply in print.
  + A former aide challenged the general's account of the retreat from the delta.
  - The two states have argued for decades over the disputed islands in the strait.
  - The tribunal settled a dispute that had split the two villages since the war.
  - A pay dispute has stopped the trams in the city since last Tuesday.
  - Nobody disputes that the lighthouse keeper was the first on the scene.
contradict
  | (contradict / contradicts / contradicted / contradicting)
  | <(contradiction / contradictory)> [to / of] ..1 (@untold / versions / evidence)   @weak
  | <(at odds with / conflicts with / conflicted with / inconsistent with)> [@det] ..3 (@untold / line / denial)
  | <(flies / flew / fly / flying) in the face of> [@det] ..3 @untold
  ! contradict* (himself / herself / itself / themselves / each other / one another)
  ! contradict* [@det] ..2 (law / laws / principle / principles / constitution / values / rules / spirit / treaty / instinct / convention)
  + A second waiter contradicted the banker's statement about the broken glass.
  + The nurse's diary contradicts what the surgeon told the panel in April.
  + The army's account was contradicted by villagers who had filmed the convoy.
  + Investigators heard contradictory accounts of how the fire door came to be locked.
  + The log is at odds with the captain's account of the last hour.
  + The photographs fly in the face of the ministry's claim that roads were open.
  - The witness contradicted himself twice before the break, the court reporter noted.
  - The decree contradicts the constitution, three former judges wrote in an open letter.
hit-back
  | <(hit / hits / hitting / lashed / lashes / fired / fires / pushed / pushes / pushing) (back / out) (at / against / on)> ..3 @untold
  | <(denounce / denounces / denounced / denouncing / slam / slams / slammed / blast / blasts / blasted / decry / decried)> ..3 @untold
  | <(ridiculed / mocked / scoffed at / derided / rubbished / rubbishes)> [@det] ..2 @untold
  | (distance / distanced / distances / distancing) (itself / himself / herself / themselves / ourselves / myself) from
  | (disown / disowns / disowned / disavow / disavows / disavowed / repudiate / repudiates / repudiated) [@det]
  | <(countered / counters / countering / retorted)> [@adv] that   @weak
  | (hit / hits / hitting / fired / fires / lashed / lashes) back (at / against)   @weak
  ! (denounce / denounces / denounced / slammed / blasted / decried) [@det] ..2 @untold of (violence / abuse / torture / crimes / killings)
  ! (disowned / disowns / disown) by [@det] ..1 (family / father / mother / parents / son / daughter / brother / party)
  + The actress hit back at claims that she had walked off the set in tears.
  + The union's leader pushed back against suggestions that the march was badly planned.
  + The palace denounced the article and called its author a disgrace.
  + The minister rubbished reports that he had flown to the match by helicopter.
  + The movement distanced itself from a leaflet handed out in its name.
  + The poet disowned the manifesto that appeared under her signature in 1999.
  + The railway countered that the signal had been green when the train left.
  + The chef hit back at a critic who had called the soup lukewarm and salty.
  - Both ministers denounced reports of abuse in the camp as a stain on the nation.
  - The count was disowned by his family for marrying an actress from Prague.
  - The hosts hit back with a goal from a corner ten minutes later.
call-untrue
  | @callverb (it / this / that / them / these / those / as / @det ..4 (@claim / @accus)) [as] [@adv] [a / an / pure / so] [@adv] ..1 <@untrueadj>
  | @callverb [@det] ..1 (@claim / what was (published / written / said / reported)) ..10 [as] [@adv] <@untrueadj>
  | @callverb ..6 [as] [@adv] (a / an / pure) ..2 <(lie / lies / fabrication / fabrications / falsehood / slander / invention / smear)>
  | @accus ..10 @bepres [@adv] <@untrueadj>         @unless(own)
  | (said / says / insisted / insists / adding / added / saying / tweeted / wrote) ..3 @claim ..8 (is / are / was / were) [@adv] <@untrueadj>
  | (claim / claims / story / report / reports / article / suggestion) @bepres [@adv] <@untrueadj>   @weak(unless quoted)
  ! @debunker [@adv] (said / says / found / ruled / told / concluded / wrote / rated / @callverb) ..12 @untrueadj
  ! (call / calls / called / calling) (for / on / out / in / to / up) ..10 @untrueadj
  + The singer called the story a lie and threatened to sue the magazine.
  + The duchess branded what was said of her diet in the weekly untrue.
  + The ministry branded the report of mutiny a crude fabrication by enemies of the state.
  + "These allegations are completely false," the former head of the bank said.
  + The accusation that she had copied the essay was absurd, the dean replied.
  + A spokesman insisted the claims of torture were totally baseless and hurtful.
  + She labelled it absurd that anyone would rob a toy shop at noon.
  + "The story is nonsense from start to finish," the jockey said outside the stables.
  - Fact-checkers said the claim that onions cure flu was false and dangerous.
  - The bishop called for an end to a smear campaign against the choirmaster.
contrary-to
  | <contrary to> [@det] ..3 (@untold / belief / what / popular / speculation / claims / reports / impression / expectations of)
  | (reports / claims / rumours / rumors / suggestions / indications / beliefs / statements / assertions / assurances) <to the contrary>
  | (despite / in spite of) ..2 (claims / reports / assertions / rumours) otherwise
  | <(far from being / far from having)> ..3 as ..2 (claimed / reported / alleged / suggested)
  + Contrary to earlier reports, nobody was hurt when the scaffolding came down.
  + The clinic never closed, despite press claims to the contrary, its director said.
  + The lake is safe to drink from despite rumours otherwise, the chemist said.
  + The prince, far from being ill as was claimed, spent the week skiing.
  - Contrary winds kept the regatta's smaller boats in port until Tuesday.

# denial: not so, never did, not guilty
no-truth
  | no (truth / substance) [@adv] (in / to / behind)
  | <no (basis / merit / foundation)> [@adv] (in / to / behind / for) [@det] ..2 (@untold / it / this / that / these / them)
  | (not / isn't / without / nor) [@det] [single] @smallbit of truth
  | <nothing in> [@det] (talk / rumours / rumors / stories / reports / claims / story / gossip) / (there is / there's) nothing (in / to) it
  | (is / was / be) no question of / no such thing   @weak
  | (nothing of the (sort / kind) / (nothing / not / couldn't) ..1 be further from the truth)
  | (far / further) from the truth
  | (not / isn't / wasn't) the case               @weak
  | (nothing / none of it / none of this / none of that / little) ..2 (is / was) true
  ! nothing of the (sort / kind) (has / had) [@adv] (been (seen / tried / built / found) / existed / ever)
  ! (@debunker / coroner / inquest / auditor / historian / scientist / researcher) ..3 (found / find / finds / finding / sees / saw) [@adv] no (basis / foundation)
  ! no such thing as / no question of (@det / his / her) (quality / talent / commitment / ability / courage)
  + The prior said there was no truth in the report that the abbey will be sold to a hotel chain.
  + "His memoir contains not a shred of truth, and he knows it," her agent said.
  + "There's nothing in these rumours," the brewery's chairman said of the sale.
  + There is no question of closing the school, the canton's president told parents.
  + The deputy said he had done nothing of the sort and asked for an apology.
  + The idea that we starve the horses could not be further from the truth, he said.
  + "None of it is true," the conductor replied when asked about the quarrel.
  + The tale of the empty ward, a matron wrote, was far from the truth.
  + "That is not the case," the matron answered when asked about empty beds.
  - Nothing of the kind had ever been tried on so steep a slope before.
  - There is no such thing as a quiet Monday on the emergency ward.
  - The inquest found no basis for the claim that the well had been poisoned.
  + There is no basis for the story that the abbey was sold, the prior said.
not-true
  | (that / this / which) (is / was) [@adv] [@adv] <(not [@adv] (true / so / correct / right) / untrue / false / a lie)>
  | it (is / was) [@adv] <(untrue / false / incorrect / unfounded / baseless)>   @if(quoted)
  | it (is / was) [@adv] <not [@adv] (true / so / correct)>   @unless(own)
  | what ..2 (published / written / said / reported / claimed) ..8 (is / was) [@adv] <@untrueadj>
  | (that's / it's) [@adv] <(not [@adv] (true / correct / so) / untrue / false / a lie)>
  | (that / this / it / which) <(isn't / wasn't) [@adv] (true / correct / so)>
  | not true that                                @unless(own)
  | (@accus / claim / claims / story / report / reports / suggestion) ..4 (is / are / was / were) <not [@adv] (true / correct / accurate)>
  | (isn't / not) how it (happened / was)
  | @content ..3 (was / were / is / are / been) <(not / never) [@adv] @tampered>   @unless(question)
  | (@content / scene / attack / incident / whole thing) ..3 <(wasn't / weren't / isn't / aren't) [@adv] @tampered>   @unless(question)
  | <(nobody / no one / never / did not / didn't / none of us) [@adv] @tampered> [@det] ..2 @content   @unless(question)
  | <(nobody / no one / never / did not / didn't / none of us) [@adv] @tampered> (it / this / that / them)   @if(content)
  ! (isn't / not / wasn't) true (of / for)
  + "That is simply not true," the head of the railway told a parliamentary panel.
  + "It's a lie, I was at home with my sons," the accused baker shouted.
  + The owner said this was not so and offered to show the kitchen to inspectors.
  + "It is untrue, we paid every debt," the sculptor's son told the gazette.
  + What has been published about my illness is false, the weaver wrote.
  + "It isn't true, none of us took a bonus," the brewery's director said.
  + It is not true that the clinic turned the family away, the nurse insisted.
  + The reports are not true and the wedding will go ahead, her publicist said.
  + "That was not how it happened," the bus driver told the coroner in Leeds.
  - Cities have gained people since the census, but that isn't true of the villages.
  + The ransom letter was never forged, the clerk's brother told the coroner.
  + The attack on the kiosk wasn't staged, its owner told the insurers.
  + Nobody doctored the X-ray image, the radiologist assured the tribunal in Graz.
  + "The tape is real and nobody faked it," the skipper told a crowded court.
did-not-happen
  | (it / that / this) (did not / didn't / never / had not / hadn't) [@adv] @happened
  | (no / never any) such @nosuch
  | nothing (like that / like this / untoward / improper / inappropriate / illegal) [@adv] (happened / occurred / took place / was)
  | @nosuch ..3 <(did not / does not / didn't / doesn't / never) (exist / existed)>   @weak(unless reported)
  | (there (is / was / are / were) / there's) <no ..1 @coverup>   @unless(own)
  | never [@adv] (happened / took place / occurred / crossed my mind)
  ! never [@adv] (happened / occurred / took place) (before / again / in / since / to)
  ! (it / that / this) (didn't / did not) [@adv] happen (overnight / by / again / until / because / often / for / today / to)
  + "It did not happen," the former scout leader told the jury in a low voice.
  + No such meeting was ever held, the envoy's secretary told the committee.
  + "There was no cover-up at the mine," the inspector told the valley's widows.
  + Nothing improper took place during the auction, the gallery said in a statement.
  + The quarrel in the changing room never happened, three team-mates told the paper.
  + The spokesman said that the secret fund did not exist and never would.
  - The festival is famous now but it didn't happen overnight, its founder recalled.
  - Snow so late in June has never happened before in the valley, records show.
never-did
  | (i / we) (@havenever / did not / didn't / haven't / have not) [@adv] @misdeed   @weak(unless quoted)
  | (i've / we've / i'd / we'd) never [@adv] (@misdeed / @mildeed)   @weak(unless quoted)
  | (i / we) @havenever [@adv] @mildeed   @weak(unless quoted)
  | <never in (my / our)> [entire / whole / long] (life / lives / career / years) (have / did / had) (i / we)
  | (i / we) <(@havenever / have not / haven't)> ..8 in (my / our) [entire / whole] (life / lives)
  | (i / we / i've / we've) (@havenever / never) ..2 (set foot / raised (a / my) hand / laid (a / my) (hand / finger))
  | (i / we / i've / we've) <(@havenever / never / have not) ..2 (taken / took / accepted / received / paid / given)> ..2 @coin
  | (i / we / i've / we've) (@havenever / never) [once / even] (met / spoken to / worked for / dealt with)
  | (i / we) @havenever [@adv] (been (to / part / involved / a member / paid / in contact) / had (any / a relationship / contact))
  | (i / we) @havenever [@adv] (seen (this / that / the / him / her) / known (him / her / about) / heard of (him / her / it / this))
  | (i / we) (did not / didn't / haven't / have not) [@adv] @mildeed   @weak(unless quoted accusation)
  | (i / we) (did not / didn't / @havenever) [@adv] (do / did / done / said / say) (it / that / this / anything / any of / so)
  | (i / we) (was / were) (never / not) [even] (there / present / at the scene) / (i / we) (wasn't / weren't) [even] (there / present)
  | (i / we) <(was / were) not> (at / in) [@det] ..2 (scene / meeting / house / car / party / room / building / country)
  | (he / she / they) <(has never / have never / had never / never) [@adv] (@misdeed / @mildeed)>   @weak(unless accusation)
  | at no (time / point / stage) (did / have / had / was / were) (i / we)
  | at no (time / point / stage) (did / has / have / had) (he / she / they / @det ..3) [@adv] @misdeed
  | (told / tells / assured) ..3 (he / she / they) <(had never / never / has never) [@adv] (@misdeed / @mildeed)>
  | (i / we) (did not / didn't) (give / take / get / hide / sell / sign / conceal) ..2 (anything / anyone / penny / cent / money)
  ! (i / we) (never / have never / had never) [@adv] (seen / been / had / known / met / heard) ..3 (like / such / so / better / happier)
  ! (i / we / he / she / they / i've / we've) ..2 (gave up / given up / taken for granted / took for granted / start well / take our)
  + "I've never taken anything but the tablets my doctor gave me," the sprinter said.
  + "We've never paid anyone to vote for our lists," the deputy told the station.
  + "We did not bomb the convoy," the rebel commander said by satellite phone.
  + "I didn't do anything wrong," the pharmacist repeated as she left the court.
  + The tailor told jurors he had never touched the mayor's robes.
  + "At no point did we empty the tanks into the bay," the captain told the board.
  + The groom testified that at no time had he harmed the stallion.
  - At no point did the ferry stop between the island and the capital.
  + He had never met the broker, his lawyer said of the bribery allegations.
  + "I never said that, and we have never been part of any cartel," the miller said.
  + "I've never seen him, I have never heard of him," the hotelier told the magistrate.
  + "We did not sign anything with the developers," the abbot replied to the allegations.
  + "I didn't hide any money from my partners," the auctioneer told the panel.
  + "I have never set foot on that island," the falconer told the tribunal.
  + "I never took one rupee of that money," the clerk wept before the bench.
  + I have never seen these keys in my life, the porter told the judge.
  + I have never once met the man who bought the yacht, she swore.
  + "I have never paid a referee," the president of the club told the hearing.
  + "I was not in the room when the vase was broken," the butler said.
  + "I was never there, ask the postmistress," the poacher told the bailiff.
  + "I have never known about any slush fund," the former bursar told auditors.
  - "We have never had any summer like this one," the ice-cream seller said.
  - "I have never given up on a foal," said the vet, who is seventy.
  - "I didn't start well but the crowd carried me," the Pole said after the final.
  + "I did not shove the umpire," the bowler said after the hearing.
  + "Never in our career have we fired a man for speaking up," the twins said.
not-my
  | (i'm / we're / i am / we are) not [@adv] [a / an / the] ..2 @badname
  | (he's / she's / they're / he is / she is / they are / is / was / are / were) not [@adv] [a / an / the] ..1 @badname
  | (he / she / they / i / we) (isn't / aren't / wasn't / weren't) [@adv] [a / an / the] ..1 @badname
  | it (wasn't / was not / isn't / is not) (me / us / him / her) [who / that]
  | (my / our) ..2 (was / were / is / are) <(not / never) [@adv] @blamed>   @if(quoted)
  | (i / we) (was / were / am / are) <(not / never) [@adv] @blamed>   @if(quoted)
  | (my / our) ..2 <(wasn't / weren't / isn't / aren't) [@adv] @blamed>   @if(quoted)
  | @isnt [@adv] (ours / one of ours / our doing / my doing / mine to)
  | (was / were) never (in / on / inside / near / at) (my / our) [own] (house / home / car / office / luggage / bag / bags / pocket / possession / garage / flat / room / locker / shed / boat / hands / account / body / blood / name)   @if(quoted)
  | not (our (missile / drone / soldiers / aircraft / rocket) / my (handwriting / signature / voice))
  ! it (wasn't / isn't) (him / her / us / me) (first / best / day / alone)
  + "I am not a thief and I have the receipts," the shopkeeper told the judge.
  + "They're not spies, they are my cousins," the innkeeper told the border guards.
  + "She isn't a racist," the headmaster said of the teacher who was sent home.
  + "It wasn't me who opened the cage," the young keeper told the inquiry.
  + The rocket was not ours, the artillery chief told the foreign press.
  + "Those pills were never in my locker," the weightlifter told the commission.
  - The painting was never in the house of the duke, the archive says.
  + "That is my name but not my signature," the notary told the prosecutor.
  - "It wasn't us alone, the whole valley helped," the fire chief said with a smile.
  - "It wasn't our day," the losing captain said with a shrug in Bologna.
  + "My client was not drunk, and the breathalyser proves it," the barrister said.
  + "We were never negligent with the valves," the plant manager told the inquiry.
  + "Our nurses weren't asleep that night," the matron told a local radio host.
nothing-to-do-with
  | (had / having / with) nothing [@adv / whatsoever / at all] to do with
  | nothing [@adv / whatsoever / at all] to do with   @unless(own)
  | (has / have / had / having) [@adv] <no [@adv] @tie> (to / with / whatsoever)
  | (haven't / have not / hasn't / hadn't / without / not have) the (slightest / least / remotest) @tie
  | (had / has / have / took / played / having) <no (part / hand / role / involvement / say)> (in / with)
  | (neither / no one / nobody / none / not / never) ..8 (had / have / played / took) any (part / hand / role / involvement) (in / with)
  | unconnected (to / with) / (did not / didn't / don't / doesn't / never) [@adv] (have / had) anything to do with
  ! (want / wants / wanted / wanting) nothing [@adv] to do with / nothing to do with (himself / herself / themselves / his hands)
  ! no (link / connection / ties) to the (grid / internet / network / mains / coast / outside)
  + "We had nothing whatsoever to do with it," the harbour pilot's wife said.
  + The quarrel has nothing to do with the price of salt, the abbot told us.
  + The airline said the strike had no connection with the crash in the Andes.
  + "My sons haven't the remotest connection with that crew," the ferryman said.
  + The charity has no links to the arms firm named in the documents.
  + Neither of the sisters had any part in the theft, their lawyer said.
  + The sheikh took no part in the kidnapping, according to his brother.
  + The warden's departure was unconnected with the escape, a prison source said.
  - Her old bandmates want nothing to do with the reunion tour planned for May.
  - The hamlet has no connection to the mains and draws water from a well.
not-involved
  | (@isnt / not / never) [@adv] (implicated / complicit / party to / privy to / to blame / behind ..2 @deed / at fault)
  | (@isnt / not / never) [@adv] (involved / responsible)   @weak(if own)
  | <(@isnt / not / never) [@adv] (involved in / responsible for)> [@det] ..2 @deed
  | <(no / any) (involvement / responsibility / complicity / culpability)> (in / for / whatsoever)
  | (in no way / no way) [@adv] (responsible / involved / to blame / at fault / implicated / linked / connected)
  | (bears / bear / bore / accepts / accept / accepted) no (responsibility / blame / guilt / liability)
  | <@isnt [@adv] (connected / linked / related / associated / affiliated)> (to / with)   @weak(unless accusation)
  | non involvement
  ! not [@adv] responsible for (content / the (content / upkeep / weather / repairs) / external / losses / items / their own)
  ! not [@adv] involved (in / with) [@det] ..2 (study / research / work / trial / project / paper / analysis / goal / squad / game)
  + The defence company was not involved in the sale, its chairman told shareholders.
  + The landlord was not to blame for the flood, his lawyer wrote.
  + The colonel was not responsible for the killings, his counsel argued in Brest.
  + The island's police accept no responsibility for the escape of the tiger.
  + The treasurer denied any involvement in the loss of the parish funds.
  + "My brother was not behind the robbery," she told the court in tears.
  - The museum is not responsible for items left in the cloakroom overnight.
  + The clinic is not linked to the surgeon at the centre of the allegations.
  + The outage was in no way linked to the cyber attack, the bank assured customers.
  + The foreign ministry repeated its policy of non-involvement in the quarrel.
  + The youngest of the brothers was never implicated, his lawyer pointed out.
  - The new battery impressed a chemist in Kyoto who was not involved in the study.
  - The works on the ring road are not behind schedule, whatever drivers may feel.
not-guilty
  | not guilty
  | (@didnt / refused to / has not / never) [@adv] (admit / admitted / accept) [@det] @guilt
  | (without / no) (admitting / admission of) [@det] @guilt
  ! found not guilty / not guilty verdict* / (cleared / acquitted) ..4 not guilty / verdict of not guilty
  + The four miners pleaded not guilty to trespass at a hearing in Swansea.
  + The bank paid the fine without admitting liability for the failed transfers.
  + The airline did not admit wrongdoing as part of the deal with passengers.
  - The jury found not guilty the two sailors accused of theft on the high seas.
innocence
  | @insistverb ..3 innocence
  | (i'm / we're / i am / we are) [@adv] innocent
  | (@insistverb / says / said) ..4 (is / was / are / were / he's / she's) [@adv] <innocent>
  | (did / done / doing) nothing [@adv] @fault
  | (no / never any) wrongdoing
  | (his / her / their / my / our) (complete / total / absolute / continued / client's) innocence
  | (framed / set up) by [the] (police / rivals / enemies) / (i / he / she / they) (was / were) [being] (framed / stitched up)
  ! (believe / believes / believed / think / thinks / thought / convinced / hope / hopes / hoped) [that] ..3 (is / was / are / were / he's / she's) innocent
  ! innocent (people / bystanders / civilians / victims / children / lives / men / women / until)
  ! no wrongdoing [was / had / has] [been] (found / alleged / uncovered / proven) / (found / find / finds / uncovered) no wrongdoing
  + The former bishop has always maintained his innocence in the missing relics case.
  + The nurse insisted on her innocence as she was led from the dock.
  + "I'm innocent and the tapes will show it," the boxer shouted to the cameras.
  + The widow said her late husband was innocent and had been used by others.
  + "We have done nothing wrong," the owner of the falcon sanctuary said.
  + The charity acknowledged no wrongdoing but agreed to repay the grant in full.
  + His mother has never doubted her son's word or his complete innocence.
  + The ex-colonel says he was set up, that he was framed by the police.
  - Auditors said no wrongdoing had been found at the orphanage in Minsk.
  - The mayor said it was innocent people who suffered most from the curfew.
  - A juror said she now thought the two sailors were innocent of the theft.
  - Under the constitution a defendant who is said to be innocent until convicted keeps his seat.
no-knowledge
  | (had / has / have / having) [@adv] no (knowledge / idea / inkling / awareness / recollection)   @weak(if own)
  | <(knew / know / knows) [@adv] nothing> (about / of)   @weak(if own)
  | (unaware of / @isnt [@adv] (aware / told / informed) / never (told / informed))   @weak(if own)
  | <(i / we / he / she / they) (@didnt / never) [@adv] (know / knew / recall / remember)> [@det] ..3 @secret
  | (to have no / of having / denied / denies / without) [any] (knowledge / prior knowledge) of
  ! (had / have / has) no (idea / memory / knowledge) (@whether / of (the language / english / french / german / music / cooking))
  + The minister said she had no knowledge of the payments to her brother.
  + The caretaker knew nothing about the weapons hidden beneath the stage, he said.
  + The board was not informed of the risk, a director told the hearing.
  + "I don't remember any meeting with the contractor," the former mayor testified.
  + The envoy left office without any knowledge of the second bank account.
  - The soldier arrived in Lisbon with no money and had no knowledge of the language.
insist-not
  | @insist (that / @pron / there / mr / ms / mrs) ..6 <@negverb>
  | @insistonly ..5 <@negverb>
  | @insist [that] ..4 <(had / has / have / there is / there was / there were / there are / was / were) (no / nothing)>
  | @arguethat [that] ..4 <(not / never / isn't / wasn't / aren't / weren't / hadn't / hasn't / haven't / didn't)>   @weak(unless accusation)
  | (categorically / emphatically / unequivocally) [that] ..6 <(not / no / never / didn't / hadn't / wasn't / isn't)>
  ! (@insist / @arguethat) ..4 (will / would / should / must / could / can / may / might) [@adv] (not / never)
  ! (@insist / @arguethat) ..6 not (only / just / merely / least / to / more / less)
  + The trainer insists that the horse was not given anything but hay and oats.
  + Both companies maintain that the pipeline never crossed the reserve.
  + The firm maintains there was no breach of the rules on deep-sea nets.
  + "I can state categorically that we have no mole in the cabinet," he said.
  + The drummer testified that he had never touched the stolen amplifier.
  + Her insistence that she never opened the parcel convinced only three jurors.
  - The finance minister insisted that he would not run for a third term.
  - She argued that the match should not have been played on a frozen pitch.
  - The curator stressed not only the age of the tapestry but its rare colours.

# fabricated
fake
  | <(@fakeadj / @fakeverb)> [@adv] ..1 (@content / @claim)
  | <@fakeadj> [@adv] ..1 @fakeable
  | <@fakeverb> [@adv] (his / her / their / its / my / a / an / the / own) [own] ..1 (@fakeable / @stageable / @madeup)
  | (@content / @claim / it / this / that / they / these) ..5 (is / are / was / were / be / been / as) [not] [@adv] <(fake / faked / bogus)>
  | <false> [@adv] ..1 @falsepaper
  | (turned out / turn out / proved / found / shown / revealed / exposed / labelled / branded) ..2 [as] [a] <(fake / fakes / bogus)>
  | (a / the / clumsy / crude / obvious / complete / total / another / clever / elaborate / blatant) <(fake / fakes)>
  | (@fakeadj / @fakeverb)                       @weak(unless content)
  | fakery
  | (@content / @claim / painting / paintings / letter / sketch / sketches / drawing / drawings) ..8 <(pass / passed / passing / passes) off as> [@det / being] ..1 (real / genuine / authentic / original / originals / true / photograph / photographs / news / hers / his / ancient / antique / medieval)
  ! (@fakeadj / @fakeverb) [@adv] ..1 @fakegoods
  ! @fakegoods ..6 (is / are / was / were) [@adv] fake
  ! (head / pump / hand / ball) (fake / fakes)
  + A fake letter from the tax office asked pensioners for their bank details.
  + The drawings were passed off as originals at a sale in Utrecht.
  + Bogus invoices worth two million pounds passed through the hospital's accounts.
  + Police are looking for a bogus doctor who called on widows in Leith.
  + The smuggler crossed six borders on a false passport in the name of Wolf.
  + The trader faked his own kidnapping to escape a gambling debt.
  + The screenshot shared by the deputy was fake, the messaging company said.
  + The drawing, long thought a Dürer, turned out to be a fake.
  + Experts spotted a clever fake among the letters offered for sale in Vienna.
  + Art fakery is on the rise as auction prices climb, insurers warn.
  + The village was full of fake smugglers and real tourists, all of it bogus.
  - The collection mixes wool, fake leather and the odd ostrich feather.
  - The lawn in front of the hotel is fake and needs no water.
  - A head fake sent two defenders the wrong way before he scored.
  - Customs officers in Antwerp burned nine tonnes of fake designer handbags.
fake-news
  | fake news / fake stories / fake story / false stories
  | canard / canards
  ! canard (wdc / sauvage / house / breton / enchaine) / (le / un) canard
  + The president again accused the broadcaster of spreading fake news about the floods.
  + The tale of the singing well is an old canard, the vicar said.
  - The restaurant's speciality, canard sauvage with cherries, takes two days to make.
forge
  | <@forgevb> [@det] ..3 @forgeable
  | @forgeable ..12 (was / were / is / are / been / be / being) [not] ..2 <forged>
  | forged                                       @if(content)
  | (forgery / forgeries / forger / forgers)
  | <counterfeit> [@adv] ..1 (@forgeable / @content / money / cash / dollars / euros / pounds / identity)
  | (crude / clumsy / clever / obvious / poor / elaborate / skilful) (counterfeit / counterfeits)
  | (counterfeiting / counterfeiter / counterfeiters / counterfeited)   @weak(unless content)
  ! @forgevb [@det] [@tieadj] [@tieadj] @forgedtie / @forgevb (ahead / on / out / through / together)
  ! @forgedtie ..3 (was / were / been / is / are / being) [@adv] forged
  ! @forgevb ..2 (that / which / who / they / it / he / she / and / we) will / @forgevb ..3 will (be / have / not / also / now)
  ! forged ..1 (steel / iron / metal / wheels / blade / blades / sword / swords / gates / bells)
  + The clerk forged birth certificates for dozens of children adopted abroad.
  + The late colonel's will was probably forged, a handwriting expert testified.
  + A permit bearing the mayor's name had been forged, the police file says.
  + The diary is a forgery made with paper from the nineteen fifties, chemists found.
  + Officers seized counterfeit banknotes worth nine million francs near Geneva.
  + A counterfeiting workshop was found behind a bakery in the old town of Naples.
  - The two sides forged a plan that will bring water to the islands by pipe.
  - The report says that a lasting friendship was forged on the night train.
  - The two universities forged close ties after the war, documents in the library show.
  - The smith sold forged iron gates and wrote his records in a blue book.
  + The stamp in the album proved to be a skilful counterfeit from Trieste.
doctor
  | doctored / <(doctoring / to doctor)> [@det] ..2 @content
  | <@altervb> ..3 @tamperable
  | @content ..3 (was / were / been / being / is / are / be) [not] [@adv] [digitally / heavily / crudely] <@edited>
  | (digitally / electronically) (altered / manipulated / edited / enhanced / inserted)
  | <(altered / edited / cropped / cut / clipped)> to @sayshow
  | (misleadingly / deceptively / selectively / maliciously / crudely / heavily) (edited / cropped / cut / altered)
  | (photoshopped / photoshop / airbrushed / spliced / photomontage)
  | (photo / image / picture / photograph / pictures) ..10 <(montage / composite)>
  ! doctored (ball / pitch / wicket / drink / drinks)
  ! @altervb ..2 (route / routes / course / state / states / plans / habits / landscape / balance / mood / map / maps / picture / schedule)
  + The minister posted a doctored clip in which his rival seems to stumble.
  + A sergeant was suspended for doctoring records of the night in question.
  + The surgeon altered the patient's records two days after the operation, the court heard.
  + The photograph had been altered to add a second moon over Giza.
  + One frame had been digitally altered, a forensic laboratory in Turin found.
  + The tape was cut to make the envoy sound as if he agreed.
  + A selectively edited interview with the judge spread across the network in hours.
  + The photograph of the two leaders embracing is a crude montage, experts said.
  + The crowd on the poster was photoshopped from a concert in Buenos Aires.
  - The bowler was fined after umpires noticed the doctored ball in the third over.
  - The airline altered its plans, documents seen by the unions in Genoa show.
manipulate
  | <@manipulatevb> [@det] ..2 (@content / facts / information / opinion / truth / science)
  | (@content / facts / information) ..8 (was / were / been / being / is / are) [not] [@adv] <(manipulated / tampered with / rigged / massaged)>
  | <(tamper / tampers / tampered / tampering) with> [@det] ..3 (@content / votes / crime scene / meter / samples / sample / facts)
  | (evidence / ballot / data / vote / image / photo / video) (tampering / manipulation / rigging)
  | <(massaged / massaging / cooked / cooking / fiddled / fiddling / fudged)> [@det] ..1 (figures / books / numbers / accounts / data)
  | (manipulated / manipulative)                 @if(content)
  | <(rig / rigs / rigged / rigging)> [@det] ..1 @content
  | <(rig / rigs / rigged / rigging)> [@det] ..1 (test / tests / vote / votes / election)   @weak
  ! @manipulatevb [@det] ..1 @market / @market ..2 (was / were / been / is / are) [@adv] (manipulated / rigged)
  + The laboratory manipulated the data to hide a rise in lead levels.
  + The images were manipulated before they reached the agency, its editor wrote.
  + A guard was charged with tampering with the security footage of the corridor.
  + Evidence tampering carries a sentence of up to six years in the republic.
  + The council cooked the books to hide the true cost of the games.
  + The charity shared manipulated quotes, and the poll itself was manipulated.
  + The opposition accused the governor of having rigged the vote in three districts.
  - The report says that the copper price was manipulated by two brokers in Antwerp.
  - Regulators have records of four banks that manipulated currency markets before the crash.
  + Someone rigged the footage from the lock so that the barge vanished.
falsify
  | falsify / falsifies / falsified / falsifying / falsification / falsifications / falsifier
  ! (falsify / falsified / falsifies) [@det] ..1 (hypothesis / hypotheses / theory / prediction)
  + Two engineers falsified the safety checks on the cable car, prosecutors say.
  + The falsification of history in school books angered teachers across the border.
  - A single black swan is enough to falsify the hypothesis, the philosopher wrote.
fabricate
  | (fabricate / fabricates / fabricated / fabricating / fabrication / fabrications / fabricator / fabricators)
  | trumped up
  | (plant / plants / planted / planting) ..2 evidence / (plant / planted / planting) [a] (drugs / weapons / cocaine / gun / knife)
  | evidence ..3 (was / had been / were / been) [not] <planted>
  ! @fablike (fabricated / fabrication / fabricator / fabricators)
  ! fabrica* [@det] ..2 @fabproduct / @fabproduct ..4 @be fabricated
  + The reporter fabricated at least nine interviews, the magazine admitted on Friday.
  + The dissident was jailed on trumped-up charges of spying for a neighbour.
  + Officers planted drugs in the car, the student's parents told the ombudsman.
  + The cyclists' lawyer said the evidence had been planted by a former mechanic.
  - Prices for metal fabrication rose as energy became dearer in the spring.
  - The shipyard's steel fabrication hall employs nine hundred welders and fitters.
  - The company fabricated the bridge's steel arches at a yard in Gdansk.
  - The fabrication plant in Dresden will make chips for electric cars.
  - The yard that fabricated girders for the new pier at Ostend closed in May.
invent
  | <@inventvb> [not only] [@det] [own] ..2 @madeup
  | (@madeup / @content) ..6 (was / were / been / is / are / be) [not] [@adv] <(made up / concocted / dreamed up / cooked up)>
  | @inventable ..4 (was / were / been / is / are / be) [not] [@adv] <invented>
  | (completely / entirely / totally / wholly / simply / purely / all) (invented / made up / concocted)
  | <@makevb up> [@det] ..3 (@madeup / statement / statements / whole thing / it all / things / stuff)
  | @makevb (it / this / that / things / stuff / everything / [@det] ..1 (thing / @madeup) / all this) [all] up
  | made up (by / out of thin air) / out of thin air
  | (concoct / concocts / concocted / concocting / concoction)
  | <(cook / cooked / cooking / dream / dreamed / dreamt) up> [@det] ..2 (@madeup / scheme)
  | (figment / figments) of / (product / products) of ..3 imagination / (pure / complete / sheer / absurd / malicious / total) invention
  + The tale was made up by an uncle, the drummer's sister told the weekly.
  ! made up [mostly / mainly / largely / entirely / partly / only / almost entirely] of
  ! made up (for / ground / (his / her / their / my) (mind / minds) / % per)
  ! concoct* [@det] ..2 (recipe / drink / cocktail / dish / sauce / soup / menu / dessert / feast / potion)
  ! concoction of / (herbal / sweet / bitter / fruity / heady / sticky / delicious) concoction
  ! @inventvb [@det] ..2 (character / game / instrument / machine / device / telephone / wheel / system / technique / sport)
  + The nanny invented a story about a gas leak to get the family out.
  + The quotes in the obituary were invented, the playwright's daughter says.
  + The confession was cooked up by two sergeants, the appeal judges were told.
  + "The whole affair is completely made up," the tenor told Austrian radio.
  + The teenager made up the allegation because she was afraid of her stepfather.
  + "They are making it up as they go along," the goalkeeper said of the papers.
  + The made-up numbers appeared in an annual report sent to the bishops.
  + The plotters concocted a letter in the late queen's handwriting.
  + The lobbyist cooked up a story about poisoned wells to stop the vote.
  + The spy ring was a figment of the colonel's imagination, historians now say.
  - The committee is made up of nine farmers and the story of each is told.
  - The report says the train made up ground, and the story ends there.
  - The jury, whose report is due in May, was made up entirely of women.
  - The bartender concocted a drink of gin, beetroot and black pepper.
  - Her grandfather invented the game whose version for children sold in millions.
  - The healer gave him a bitter concoction brewed from the bark of a willow.
stage
  | <@stagevb> [@det] [own / fake / mock / elaborate] [own] @stageable   @weak(unless content)
  | (@det / of / in / with / as / by) [@adv] <staged> @stageable
  | <@stagevb> (his / her / their / its) own @stageable
  | @stageable ..6 (was / were / been / be / is / are / being) [not] [@adv] [@adv] <staged>
  | <@stagevb> (it / this / that / them) [all]    @if(content)
  | (whole thing / everything / it was all / all of it) ..3 <staged>
  | (@stageable / it / this / that / scenes) ..3 (looked / looks / appeared / appears / seemed / seems) ..2 <staged>
  | <staged> (for the (camera / cameras) / for television / by (crisis / actors / moscow / kyiv / intelligence / agents))
  | (crisis actor / crisis actors / crisis acting)
  | (set up / arranged / acted) for the (camera / cameras)
  | stage managed                                @weak
  ! @stagevb [@det] ..2 @show
  ! (protest / protests / vigil / rally / march / concert / festival / play / show / race / games) ..8 (was / were / been / is / are) staged
  + The ministry said the rebels had staged the video in an empty clinic.
  + Viewers were shown what turned out to be a staged robbery outside a bank.
  + The banker staged his own abduction to avoid a meeting with creditors.
  + The attack on the consulate was staged, the general claimed without proof.
  + The whole thing was staged, the milkman told the inspector over tea.
  + The scene looked so obviously staged that the editors threw it away.
  + The footage was staged for the cameras by an army press unit.
  + The grieving mothers were called crisis actors by strangers on the internet.
  + The tearful reunion was arranged for the cameras two days afterwards.
  + The surrender had been stage-managed down to the last white handkerchief.
  - A vigil for the victims of the crash was staged beside the canal.
  - Rebels staged attacks on two police posts, footage from the valley shows.
  - The unions staged a protest on Tuesday over the closure of the glass factory.
  + Jurors heard that the ambush of the mail van had been staged by its driver.
  + The boatmen sold the clip but had staged it the night before in the dock.
hoax
  | hoax / hoaxes / hoaxed / hoaxer / hoaxers / hoaxing
  | prank (call / calls / caller / callers)       @weak
  + The call that closed the airport was a hoax by two bored students.
  + Hoaxers sent the crew to a fire that did not exist, and prank calls go on.
  - The comedian's tour takes in forty towns between Inverness and Penzance.
sham
  | <sham> [@adv] ..1 (@content / trial / trials / election / elections / vote / votes / referendum / referendums / process / story)
  | <sham> [@adv] ..1 (investigation / inquiry / hearing / hearings / marriage / marriages / talks / court / justice / tribunal / company)
  | (a / complete / total / this / utter / absolute / mere / that) sham
  | show (trial / trials)
  | (pretence / pretense / charade / farce / mockery)   @weak
  + The exiled poet called the referendum in the occupied port a sham vote.
  + The sham inquiry into the sinking lasted less than a single afternoon.
  + "This election is a sham," the former foreign minister told a crowd in exile.
  + The mutineers were sentenced after a show trial that was a charade.
  - The shaman of the village blessed the boats before the season began.
disinformation
  | disinformation
  | <(information / influence / propaganda) (operation / operations / campaign)> ..6 (false / fake / lies / falsehoods)
  | (troll / content) (farm / farms / factory / factories)   @weak
  + The unit tracks disinformation about the vaccine in eleven languages.
  + The influence operation flooded the islands with fake profiles of fishermen.
  + Hundreds of posts about the bishop came from a troll farm near the lake.
  - The information desk in the main hall is open until nine every evening.
deepfake
  | deepfake* / deep (fake / fakes / faked)
  | <ai generated> ..1 (image / images / photo / photos / picture / pictures / video / videos / voice / audio / clip / footage)   @weak
  | (cloned / faked / synthetic) (voice / voices)
  | (voice / ai / face) (clone / clones) / (voice / face) (swap / swapped) of
  | @content ..6 (is / was / were / are / been) [not] [@adv] <(generated / created / made / produced) (by / with / using) ..1 (ai / artificial intelligence)>
  | @content ..6 (is / was / were / are) [not] [@adv] <ai generated>   @weak
  + A deepfake of the finance minister promised every viewer a new car.
  + The picture of the flooded palace was AI-generated, the news agency warned.
  + The caller used a cloned voice, and an AI-generated photo went with the message.
  - The orchestra will play music generated by a computer at the spring fair.
  + The ransom call used a voice clone of the couple's youngest daughter.
  + A photograph of the missing heir was created with artificial intelligence.
lie
  | (lie / lies / lied / lying)
  | <(deceive / deceived / deceiving)> [@det] (public / voters / parliament / investors / court / people / nation / regulators)   @weak
  ! (lie / lies / lying) [@adv] @lieprep
  ! (lie / lies / lying) (about / some / around / nearly / almost / roughly / just / only / barely) (% / halfway / an hour)
  ! @lienoun [@adv] (lie / lies)
  ! (what / where / here / there / herein / therein / wherein) (lie / lies)
  ! lie of the land / lie (detector / detectors) / sleeping dogs lie
  ! (bad / good / unplayable / tight / buried / awkward / plugged / difficult / downhill / perfect) lie
  ! (low / high / underlying) lying
  + "The colonel lied to the committee about the missing rifles," the senator said.
  + The pamphlet is full of lies, the beekeepers' association complained.
  + He is lying about his age, the boxer's former manager told reporters.
  + The treasurer deceived investors for years, and every annual letter was a lie.
  - The village lies in a valley two hours from the nearest paved road.
  - The wreck lies about 40 metres below the surface of the lake.
  - The answer lies with the voters of four small northern districts.
  - Nobody knows what dangers lie beyond the pass.
  - A bicycle was found lying beside the canal on Sunday morning.
  - Doctors told her to lie still for an hour after the injection.
  - Divers wonder what lies where the river once met the old harbour.
  - The suspect asked to take a lie detector test at the police academy.
  - From a bad lie in the rough he still managed to save par.
  - The low lying fields near the estuary flood every other winter.
liar
  | liar / liars / fabulist / fabulists
  | (pants on fire / pathological / compulsive) (liar / lying)   @strong
  | (fantasist / fantasists / mythomaniac)       @weak
  ! liar's (poker / dice) / liar liar / (pretty / big) little (liars / lies)
  + The mayor's brother, a compulsive liar by his own account, wept in court.
  + The judge called the informer a fantasist and the worst of liars.
  - The cast of the comedy Liar Liar met for a reunion in Burbank.
smear
  | smear (campaign / campaigns / tactic / tactics / operation / job / attempt / attempts / attack / attacks)
  | <(smear / smears / smeared / smearing)> [@det] ..1 @smearobj
  | (a / political / vicious / despicable / disgraceful / baseless / malicious / partisan / cowardly) (smear / smears)
  | (slander / slanders / slandered / slanderous / slandering / calumny / calumnies / libellous / libelous)
  | (defamatory / defamation / libel / defamed / maligned)   @weak
  ! (smear / smears / smeared / smearing) [@det] ..1 @blot
  + The deputy described the leaflets as part of a smear campaign run from abroad.
  + They tried to smear her name before the party congress, the senator's staff said.
  + "It is a vicious smear," the archaeologist wrote in a letter to the museum.
  + The bishop called the pamphlet slander and won his defamation case in Graz.
  - Only six in ten women went for their smear test last year.
  - Protesters smeared her with flour outside the hotel on the anniversary.
  - A smear of lipstick on the glass led detectives to the opera singer.
false-flag
  | false flag
  | (staged / planned / prepared / fabricated) [@det] provocation / provocation ..2 <staged>
  + The fire at the depot was a false-flag operation, a defector told the panel.
  + The generals warned of a staged provocation on the eve of the vote.
  - The red flag at the bathing beach went up shortly before noon.
fraudulent
  | <fraudulent> [@adv] ..2 (@content / @claim / votes / application / applications / paperwork / election / elections)
  | (@content / @claim / documents / votes / paperwork) ..4 (is / was / were / are) [not] [@adv] <fraudulent>
  | (fraudulent / fraudulently)                  @weak
  ! fraudulent (trading / conveyance / transaction / transactions / use)
  + The clinic filed fraudulent claims for operations that were never carried out.
  + Hundreds of fraudulent ballots were found in a van behind the school.
  + Half of the receipts for fuel were fraudulent, the auditor told the mayor.
  + The broker had fraudulently obtained a loan on a house he did not own.
  - Three directors were charged with fraudulent trading after the travel firm's collapse.
fiction
  | (pure / complete / total / utter / sheer / absolute / outright / convenient) (fiction / fantasy / fairytale / fairy tale)
  | (is / are / was / were / as) [@adv] [a / an] <(work of fiction / fiction / fantasy / fairy tale / fairytale / tall tale / fable)>
  | (cock and bull / tall (tale / tales / story / stories))
  | (fairy tale / fairy tales / fairytale / fairytales / fantasies)   @if(claim)
  | <(fictitious / fictional)> [@adv] ..1 (@claim / @content / company / companies / employees / person / persons / buyer / buyers)
  ! (published / sold / marketed / billed / classified) as fiction / (fiction / fantasy) @genre
  ! (fairy tale / fairytale) (ending / run / castle / wedding / of the / princess / start / season)
  ! (fictional / fictitious) (character / account of / story of / town / detective / version of)
  + The minister's budget forecast is pure fiction, the shadow chancellor said.
  + His account of the siege was a fairy tale, according to two survivors.
  + Tall tales about the treasure have drawn divers to the bay for years.
  + The court heard fairy tales instead of a plausible statement, the prosecutor said.
  + The company paid salaries to fictitious employees in four provinces.
  - The diary was sold as fiction in Norway and won a prize for short prose.
  - Her second book is a fantasy novel about a clan of salt merchants.
  - The story had a fairy tale ending when the outsider won the cup.
  - The series follows a fictional version of the royal family in the nineties.
  + The embassy called the memoir's report of a duel pure fiction.
perjury
  | perjury / perjured / perjurer / perjuries
  | (false testimony / false witness / false evidence / (lied / lying / lie) under oath)
  | (untruthful / dishonest) (testimony / evidence / statement / answers / about)   @weak
  + The former sheriff faces a charge of perjury over his evidence in May.
  + A cook admitted giving false testimony against the owner of the hotel.
  + The panel said the officer had been untruthful about the missing notebook, giving dishonest answers.
  - The witness took the stand for four hours and was thanked by the judge.

# inaccurate
false
  | <false> [@adv / @falsekind] ..1 @claim
  | <false> [@falsekind] @falsenoun
  | (@claim / @falsenoun / it / this) ..8 @cop [not] [@adv] <false>
  | (be / been / proved / proven / prove / proves / turned out [to be] / deemed / ruled / judged / rated / found) [to be] [@adv] <false>
  | (patently / demonstrably / completely / utterly / entirely / totally / blatantly / categorically / provably / verifiably) false
  | @callverb ..5 [as] [@adv] <false>
  | <falsely> [@adv] @falseverb
  | false (and / or) (misleading / defamatory / malicious / baseless / inaccurate / unfounded / exaggerated / inflammatory)
  | falseness / falsity
  ! false [@adv] ..1 @falsepaper
  ! false [@adv] ..1 @falsebad / (alarm / alarms) ..6 false
  + The bank's advert made false claims about how soon customers would be paid.
  + The guide gave a false impression of the climb to the summit.
  + The story about the poisoned sweets is false, the toxicologist confirmed.
  + The rumour that the bridge was closed proved false within the hour.
  + The tale of the drowned bell is demonstrably false, the county archivist writes.
  + The health office branded the message on the flyer false and dangerous.
  + The site falsely claimed that the queen had sold her racehorses to a sheikh.
  + The council removed false or misleading posters from the polling stations.
  + The inquiry must decide on the truth or falsity of nine separate statements.
  - A false alarm, reports say, emptied the concert hall in the middle of the overture.
  - Both counts crossed the border on false passports, reports from Trieste say.
  - The burglar wore a false beard and a station guard's cap.
  - Scientists worry that a test result is a false positive in one case of ten.
untrue
  | untrue
  | (not / isn't / wasn't / aren't / weren't / hardly) [@adv] [@adv] true
  | untruth / untruths / falsehood / falsehoods / half-truth / half-truths
  | (not / nor) the (truth / whole truth / full truth) / far from (the truth / true) / (economical / sparing) with the truth
  ! (not / isn't / wasn't / aren't) [@adv] true (of / for / to / love / friends / north / champions / fans / believers)
  ! (if / whether) ..3 (not / isn't) true
  + The claim that the baths are heated by geysers is simply untrue.
  + It is not true that bulls are enraged by the colour red, vets say.
  + The pamphlet mixes falsehoods about the tax with half-truths about its author.
  + The envoy's memoir is far from the truth, two of his colleagues said.
  - The rule holds in the north but is not true of the coastal villages.
  - "If that is not true, tell me now," the producer says in act two.
incorrect
  | incorrect / incorrectly
  | (not / isn't / wasn't / hardly) [@adv] (correct / right / accurate / true) to @sayinf
  | (@claim / @wrongable / that / this / it / that's / it's) ..10 <(not / isn't / wasn't / aren't / weren't) [@adv] correct>
  | (that's / that is / it is / this is) not right / (not / isn't) factually correct
  ! incorrect (password / pin / code / procedure / position / posture / change / size / entry) / politically incorrect
  ! incorrectly (parked / fitted / installed / stored / worn / wired / packed / positioned)
  + An incorrect date on the notice led dozens of voters to the wrong hall.
  + It is not correct to say that the library was burned by the invaders.
  + "The figure you quote is not correct," the treasurer told the station.
  + "That's not right, we paid in March," the tenant told the bailiff.
  - The machine swallows the card after an incorrect code is typed three times.
  - Eleven cars were towed because they were incorrectly parked on the tram line.
inaccurate
  | inaccurate / inaccurately / inaccuracy / inaccuracies
  | imprecise
  | (@isnt / not / hardly / less than) [@adv] accurate
  | (lack / lacks / lacked / lacking) [in] accuracy
  ! inaccurate @aimless
  ! (passing / kicking / shooting / finishing / putting / bowling / serving) (is / was / were) [@adv] inaccurate
  + The map in the brochure is inaccurate, hikers complained after a cold night.
  + The translation was imprecise in places and dull in others, a judge said.
  + The description of the lake as unpolluted is not accurate, chemists say.
  + Reviewers found that the biography lacked accuracy in its later chapters.
  - Inaccurate passing cost the Fijians a place in the last eight.
  - The Swede's putting was inaccurate on the closing holes of the second round.
wrong
  | <wrong> [@adv] @wrongable
  | (@wrongable / @claim / number) ..8 @cop [not] [@adv] [@adv] <(wrong / mistaken)>
  | (@wrongable / @claim / number) ..8 (proved / proven / proves / turned out / turns out) [@adv] [to be] [@adv] <(wrong / mistaken)>
  | (got / get / gets / getting) (it / this / that / everything / [@det] @mistakable) [@adv] <wrong>
  | (got / get / gets / getting) [@det] ..1 @mistakable ..5 <wrong>
  | wrong to @sayinf
  | wrong about / wrong in (saying / claiming / suggesting)
  | (@wrongable / @claim / number / toll / count / maths / math / sheet / accounts / budget / scale / census) ..8 (is / was / are / were) [not] [@adv] <off by>
  | (factually / scientifically / historically / plain / flat / mathematically / demonstrably) wrong
  | <(mistaken / misguided)> [@adv] @notion
  | (is / are / was / were / be / been) [@adv] <(mistaken / in error)>
  | (wide of / off) the mark                     @if(claim)
  | <(mistakenly / wrongly / erroneously)> [@adv] @falseverb
  | (proved / proven / proves / prove / proving) [@det] ..2 (@claim / @wrongable / @forecasters) <wrong>
  ! @conduct (is / was / are / were) [@adv] wrong / wrong (of / that)
  ! wrong with / (go / goes / going / went / gone / nothing / something / anything / everything) [@be / @adv] wrong
  + The chart gave the wrong figures for rainfall in the northern valleys.
  + The prediction of a dry summer turned out to be wrong in every valley.
  + The forecast was wrong and thousands of tourists were caught in the snow.
  + "The papers got it wrong again," said the manager, who signed a new deal.
  + The minister was wrong to claim that hospital queues had grown shorter.
  + The atlas was wrong about the source of the river for a century.
  + The textbook is factually wrong about the year of the great fire.
  + Many patients act on the mistaken belief that antibiotics cure a cold.
  + The cartographer was mistaken, and his river turned out to be a desert.
  + The newspaper's report about a salt mine was wide of the mark, experts agreed.
  + The caption wrongly identified the man on the left as a cardinal.
  + The count proved the pollsters wrong for a second time this year.
  - The report says it was wrong of the guards to lock the gates.
  - The report is on the wrong desk, and the clerk is on leave.
  - "Unless I am mistaken, we last won here in 1988," the captain said.
  - Passengers smelled smoke, and the report says something was wrong with the engine.
  + The memoir gets the dates of the siege wrong, two archivists said.
  + The census count for the island was off by nearly four hundred people.
erroneous
  | erroneous / erroneously
  | <(error / errors / mistake / mistakes)> in [@det] ..3 (name / names / date / dates / spelling / number / caption / text)
  | <(error / errors / mistake / mistakes / slip / slips / blunder)> in [@det] ..2 (@claim / @content / calculations / translation / tally)
  | @errkind (error / errors / mistake / mistakes)
  | @misstateverb
  | (riddled / littered / strewn / peppered) with ..1 (errors / mistakes / inaccuracies)
  ! erroneous (decision / conviction / arrest / payment / payments / release / deposit / trade / trades)
  + The erroneous report of the king's death stopped trading for an hour.
  + The auditors found errors in the figures sent to the ministry last month.
  + The weekly regrets an error in the date of the regatta.
  + The newspaper apologised for a factual error on its front page.
  + The article misstated the age of the violinist, who is forty-four.
  + The guidebook is riddled with mistakes, innkeepers along the coast complain.
  - The central bank recovered most of the erroneous payments within two days.
not-correspond
  | <@didnt [@adv] @matchverb [up]> [with / to] [@det] ..2 @realitynoun
  | <(at odds with / at variance with / inconsistent with / contrary to / contradicted by / belied by / refuted by / bears no relation to / divorced from)> [@det] ..2 @realitynoun
  | <(contradicts / contradict / contradicted / belies / belie / belied / runs counter to / flies in the face of)> [@det] ..2 @realitynoun
  | @didnt [@adv] (add up / stack up / hold water / hold up / stand up to (scrutiny / examination))
  ! @didnt match ..4 (reputation / expectations / colour / mood / pace / form / record of / record for)
  + The official tally does not match the facts gathered by the village priests.
  + His speech was at odds with the evidence presented to the coroner.
  + The finding contradicts all available evidence on the birds' migration.
  + "The alibi doesn't add up," the chief inspector told a packed room.
  - The Cuban's final leap did not match the record of her compatriot Perez.
  + Her sworn account is inconsistent with the records of the harbour pilot.
misleading
  | misleading / misleadingly
  | (mislead / misleads / misled)
  ! misled by [@det] ..1 @misleadobj
  + The label was misleading because the jam contained no plums at all.
  + The minister misled parliament over the cost of the submarines, the auditors found.
  - The walkers were misled by fog and spent the night in a hut.
misinformation
  | misinformation / misinformed
  | (false / wrong / inaccurate / misleading) information
  + Misinformation about the measles jab spreads fastest in closed groups, nurses say.
  + Two websites passed on false information about the opening hours of the shelters.
  - The information board at the trailhead was replaced after the storm.
baseless
  | baseless / baselessly / groundless / unfounded
  | (without / no / lack / lacks / lacked / lacking) [@adv] [any / a] [@evidadj / legal] (foundation / basis)
  | without [any] (merit / substance / justification) / meritless
  ! without [a] foundation (stone / cream / course) / no basis for (negotiation / negotiations / talks)
  + The ombudsman called the complaint about the bells baseless and closed the file.
  + The rumours of a shipwreck were without foundation, the coastguard said.
  + The story has no basis in fact, according to the abbey's historian.
  + The court said the charge was without any substance and freed the gardener.
  - The rebels' paper offers no basis for talks, the mediator said in Nairobi.
unsubstantiated
  | unsubstantiated / unproven / unproved / unsupported / unevidenced
  | <(not / never / @isnt) [@adv] [been] (substantiated / backed up / borne out / supported)> by [@det] ..3 (@realitynoun / proof)
  | (never / not / yet to be / hasn't / haven't) [@adv] [been] [@adv] (proven / proved / substantiated)
  | (little / scant / flimsy / thin / shaky / insufficient / inconclusive) [@adv] (evidence / proof)
  | <(failed / fails / unable) to (prove / substantiate / back up / produce / provide)> [@det] ..1 (@claim / evidence / proof / case)
  ! unproven (striker / talent / goalkeeper / player / players / youngster / manager / coach)
  ! not proven (popular / easy / verdict / expensive) / never proven (himself / herself / themselves)
  + Unsubstantiated tales of gold drew hundreds of prospectors to the creek.
  + The remedy's effect is not supported by the data, the pharmacists' body said.
  + The link between the mast and the headaches has never been proven.
  + There is scant evidence that the bracelets ease pain, rheumatologists say.
  + The widow failed to prove her claim that the will had been swapped.
  - The club gambled on an unproven striker from the second division.
  - The forward has never proven himself abroad, the sports daily in Split wrote.
no-evidence
  | (no / without / lack of / absence of / zero) [@adv] [@evidadj] [@evidadj] (evidence / proof)
  | (@isnt / not / @didnt / haven't / hasn't / never / without) ..2 [a] @evidadj [@evidadj] (evidence / proof)
  | (not / never / without) @givewhat (evidence / proof)
  | (found / find / finds / finding / see / sees / saw / there is / there was / is / was) [@adv] <(no / little) [@evidadj / @adv] (support / basis / foundation / grounds)> for [@det] ..2 (@untold / claim / claims / belief / idea / theory)
  | no [@adv] (indication / indications / suggestion / reason to (believe / think / suspect)) / no (sign / signs) that
  | (evidence / proof) (is / was / remains) [@adv] (lacking / missing / thin / absent)
  + There is no proof that the pendant ever belonged to the empress, the curator says.
  + Historians found no support for the belief that the monks brewed beer.
  - The mayor found little support for her plan to move the market.
  + "There isn't a scrap of evidence against my client," the barrister told jurors.
  + The governor blamed migrants for the fires but did not provide any evidence.
  + He accused the sect of theft without offering proof or naming a single witness.
  + There is no indication that the crew sent a distress call before midnight.
  + The general spoke of sabotage, but evidence is lacking so far.
  - The dog teams combed the gorge but found no sign of the missing climber.
far-fetched
  | <@fanciful> [@adv] ..1 (@claim / idea / ideas / excuse)
  | (far-fetched / farfetched / fanciful / outlandish / implausible / implausibly)
  | @strainverb (credulity / belief / credibility / the imagination / logic)
  | (stretch / flight / flights) of ..1 imagination / (pipe dream / pie in the sky)   @weak
  ! (outlandish / fanciful) (costume / costumes / outfit / outfits / hat / hats / designs / architecture / decoration / cakes)
  + The theory that the statue walks at night is far-fetched, villagers admit.
  + He offered an outlandish excuse about a fox that ate the ballot box.
  + The idea that nobody heard the blast strains credulity, the reporter wrote.
  + Talk of a second airport remains a pipe dream, local business leaders say.
  - The parade's outlandish costumes were sewn by pupils of four schools.
absurd
  | <@absurdadj> [@adv] ..1 (@claim / charge / charges)
  | (@claim / @accus) ..8 (as / @cop) [not] [@adv] [@adv] <@absurdadj>
  | (it / that / this / which) (is / was) [@adv] [@adv] <@absurdadj>   @weak(unless quoted)
  | @callverb ..6 [as] [@adv] <@absurdadj>
  | (it's / that's) [@adv] <@absurdadj>            @weak(unless quoted)
  | @bunk
  | (load / pile / bunch / lot) of (rubbish / garbage / crap) / (complete / absolute / utter / total / pure) (rubbish / garbage / tripe)
  ! no nonsense / nonsense (poem / poems / verse / rhyme / rhymes / word / words / song)
  ! (theatre / theater / sense / drama / comedy) of the (absurd / absurdity)
  + The absurd claim that goats chose the mayor made headlines across the continent.
  + The idea that we tap the duke's telephone is ridiculous, the firm replied.
  + "That is utterly ridiculous, I can't even swim," the diver's uncle said.
  + "It's ludicrous, I was asleep in Ghent," the acrobat told the inspector.
  + The hermit described the tale of buried gold as utterly ridiculous.
  + The vet called the talk of mad squirrels complete nonsense.
  + "It is a load of rubbish," the farmer said of the council's noise study.
  + The lawyer pointed to the absurdity of a thief returning with the loot.
  - The new sheriff has a no nonsense style and wakes at four.
  - The festival opens with a comedy of the absurdity of army life.
exaggerate
  | @overdo
  | <@inflatevb> [@det] ..2 (@content / claims / claim / count / toll / attendance / tally / cv)
  | (@claim / number / numbers / toll / size / count) ..6 @cop [not] [@adv] <(inflated / padded / overestimated)>
  | (blown / blowing / blew) ..3 <out of [all] proportion>
  | (sexed up / overegged / over egged)
  ! @overdo @looks / (altered / edited / doctored / manipulated / massaged / changed) ..2 to @overdo
  ! (cannot / can't / hard to / difficult to / impossible to / could not / couldn't / no) [@adv] [be] (@overdo / @inflatevb)
  + The number of wolves in the canton is wildly exaggerated, a biologist said.
  + The memoir overstates the spy's part in the fall of the city.
  + The festival inflated its attendance figures to win a bigger grant.
  + The number of pilgrims was grossly inflated in the bishop's chronicle.
  + The row has been blown out of all proportion, the choirmaster sighed.
  + The dossier was sexed up by aides, a former analyst told the panel.
  - The importance of clean wells in the delta cannot be overstated.
  - The invoices were altered to understate the weight of the cargo.
  - The hotel is loved for its understated elegance and its lemon trees.
  + The number of pike in the lake looks inflated, the angling club said.
distort
  | <@distortvb> [@det] ..2 (@claim / @content / truth / facts / reality / history / words / views / meaning)
  | @misreadvb
  | (words / truth / facts / @claim / history / reality) ..4 (was / were / been / being) [not] [@adv] <(distorted / twisted / garbled / mangled)>
  | <(distorted / lopsided / skewed / one-sided / biased / slanted)> [@adv] ..1 (@claim / view / reporting / coverage / image / picture)
  | (@claim / @content / study / coverage) ..4 @cop [not] [@adv] <(skewed / biased / one-sided / lopsided / slanted)>
  | <(spin / spun / spinning)> @det (facts / truth / narrative)   @weak
  ! @distortvb [@det] ..1 (image / images / picture / pictures / voice / recording / audio / market / competition / metal / ankle / knee)
  ! (misread / misreading) @det ..1 (pitch / bounce / putt / green / pass / flight / line / ball / mood / meter)
  + The film distorts the facts of the mutiny, the captain's descendants say.
  + "They twisted my words to sell papers," the weather presenter complained.
  + The lobby misrepresented three studies on bees in its letter to deputies.
  + The remarks were deliberately distorted, the patriarch's office said.
  + The series paints a skewed picture of life in the mining towns.
  + Press officers were told to spin the facts before the auditors arrived.
  - The old lens distorts the image at the edges, photographers have noticed.
  - The batsman misread the bounce and was caught behind for eleven.
  + The survey of tenants was deeply skewed, a statistician in Turku warned.
misquote
  | (misquote / misquotes / misquoted / misquoting / misquotation / misquotations / misreported / misreport / misattributed)
  | (put / puts / putting) words (in / into) ..2 (mouth / mouths)
  | (wrongly / incorrectly / falsely / inaccurately / mistakenly) (quoted / attributed / credited)
  | never said (that / it / this / those words / any such thing / what)
  ! never said (that / it / this) (was / is / were / had / has / will)
  ! never said (that / it / this) ..1 (loud / aloud / publicly / before / easy / easily / would be easy)
  + The archbishop says he was misquoted in an interview about fasting.
  + "Please don't put words in my mouth," the chancellor told the moderator.
  + The poem is wrongly attributed to a soldier who died at Ypres.
  + "I never said those words," the surgeon wrote to the editor on Friday.
  - He loved the old harbour all his life but never said it aloud.
  - The geologist never said it was safe to build on the old spoil heap.
out-of-context
  | (out of context / decontextualised / decontextualized)
  | (selective / selectively) (quoting / quoted / quotation / quotes / editing / edited / leaked / reading / cited)
  | (missing / lacks / lacked / lacking / without / devoid of / omits / omit / omitted / omitting / ignored / ignores) [@det] [important / proper / crucial / key / full] context
  | cherry (picked / picking / pick / picks)     @if(claim)
  | (stripped of / shorn of / cut from / torn from) [all / its / their / the] context
  ! cherry picking (season / farm / jobs / workers / machine)
  + The sentence was taken out of context, the novelist's translator insists.
  + The lobby quoted the review selectively, and its selective quotation misled ministers.
  + The quote was stripped of its context by a rival's press officer.
  + The viral clip is missing crucial context, the zoo said in a statement.
  + Opponents cherry-picked the figures for one winter to argue that ice is growing.
  - The report says the cherry picking season began two weeks early in Fundão.
  + The leaflet quoted the surgeon but omitted crucial context about the operation.
discredit
  | <(discredited / discredit / discredits / discrediting)> [@det] [@adv] ..2 (@claim / @studynoun / idea / practice / hypothesis / doctrine)
  | (@claim / @studynoun / hypothesis) ..5 (was / were / been / is / are) ..2 <(discredited / disproved / disproven / refuted / invalidated)>
  | (discredited / disproved / disproven)        @weak(unless claim)
  ! discredited (politician / politicians / leader / leaders / government / regime / former / president / party / minister / ex-president)
  + A discredited study from the nineties still scares parents of small children.
  + The theory of canals on Mars was long ago discredited by better telescopes.
  + The disproved idea of spontaneous birth lived on in the folklore of millers.
  - The discredited former president watched the report on television from his cell.
debunk
  | (debunk / debunks / debunked / debunking)
  | (fact checkers / fact checker / fact check / fact checks / factcheckers) ..8 <@debunkword>
  | <@exposevb> [@det] ..2 (lie / lies / hoax / myth / falsehood / as [a] (false / fake / untrue / fraudulent / hoax))
  | @bustvb [@det] ..3 <(myth / myths / misconception / misconceptions)>
  + A retired surveyor has debunked the legend of the sunken village.
  + Fact-checkers rated the senator's remark about whale meat misleading.
  + The dive team exposed the wreck as a fake built for tourists.
  + The leaflet dispels common myths about sharks along the southern coast.
  - Sailors slept four to a cabin in bunks on the lower deck.
myth
  | @mythadj (myth / myths)
  | <(myth / myths)> (that / about / of / around / surrounding)
  | (misconception / misconceptions / fallacy / fallacies / old wives (tale / tales) / urban (myth / myths / legend / legends))
  | (is / are / was / were / as) [@adv] [a / an] <(myth / myths / fallacy / misconception / delusion)>
  ! @mythplace [@adv] (myth / myths) / (myth / myths) of @mythname
  + It is a myth that ostriches bury their heads, the keeper told the class.
  + The myth that garlic keeps mosquitoes away is hard to kill, doctors say.
  + A popular misconception holds that bats are blind and dangerous.
  + The idea that ice is safe in March is a popular myth, the warden said.
  - The opera retells the myth of Orpheus in a New York subway station.
  - Greek myths about the sea were painted on the vase by an unknown hand.
conspiracy-theory
  | conspiracy @consp
  | (conspiracist / conspiracists / conspiratorial / flat earthers / flat earther)
  ! conspiratorial (whisper / wink / smile / tone / grin)
  + A conspiracy theory about the eclipse has spread among taxi drivers in Quito.
  + The pastor's conspiratorial videos blame the drought on foreign seed banks.
  - She leaned over with a conspiratorial smile and passed him the menu.
cast-doubt
  | (cast / casts / casting) [@adv / @bigadj] (doubt / doubts / aspersions) [on / upon / over]
  | (call / calls / called / calling / bring / brings / brought / throw / throws / thrown / threw) ..8 <into (question / doubt)>
  | <@weakenvb> [@det] ..3 (@validity / @untold / testimony / alibi / finding)
  | <@raisevb ..2 questions> (about / over / as to / on / around / regarding) [@det] ..2 @validity
  | @raisevb ..2 (doubt / doubts)
  | (shed / sheds / threw / throws) doubt on / (poke / poked / pokes / poking / pick / picked / picking) holes in
  ! (attempt / attempts / effort / efforts / bid / trying / tried / designed / intended) to cast ..2 doubt*
  ! (@raisevb / cast / casts / casting) ..2 (doubt / doubts) (about / over / as to / on) whether
  ! (cast / casts / casting) ..2 (doubt / doubts) (on / upon / over) [@det] ..2 @prospect
  ! (threw / throw / throws / thrown / call / called / calls) ..6 into (question time / question and)
  + New carbon dates cast serious doubt on the age of the cave paintings.
  + The diary calls into question the official account of the emperor's last days.
  + The missing pages raise questions about the reliability of the ship's log.
  + Two pathologists raised doubts about the time of death in the report.
  + The satnav log undermines the driver's account of the trip to Cork.
  + The barrister picked holes in the story told by the night porter.
  - A knee injury has cast doubt on the future of the Croatian captain.
  - The patriarch condemned any attempt to cast doubt on the unity of the church.
  - The frost has raised doubts about whether the regatta can start in April.
  - The speaker threw the backbencher straight into question time after the budget vote.
question-accuracy
  | <@questionvb> ..3 @validity
  | <(question / questions / questioned / questioning / query / queries / queried)> [@det] ..3 @questionable
  | <(questions / doubts / concerns / suspicions)> (about / over / as to / on / regarding / surrounding) [@det] ..2 @validity
  | @validity ..6 <(questioned / challenged / disputed / in doubt / in question / queried)>
  | <(questionable / debatable / doubtful)> [@adv] ..1 (@claim / @validity / @studynoun)
  | with [a] [large / huge / big] (pinch / grain) of salt / <(take / takes / took / taking) issue with> ..3 @validity
  ! questioned by (police / detectives / officers / prosecutors / lawmakers / reporters)
  + The society questioned the authenticity of the violin sold in Cremona.
  + Statisticians question the ministry's figures for growth in the third quarter.
  + There are doubts about the veracity of the monk's travel diary.
  + The reliability of the breath tests was challenged by two defence experts.
  + The lobby relied on questionable statistics about the price of cod.
  + Take the brochure's promises with a pinch of salt, the guidebook advises.
  - Two brothers were questioned by police over results fixed at a dog track.
flawed
  | <@badwork> [@adv] ..1 (@claim / @content / @studynoun)
  | (@claim / @studynoun) ..4 @cop [not] [@adv] <(@badwork / full of holes)>
  | (criticised / criticized / attacked / seen / regarded / @callverb) ..5 as [@adv] <@badwork>
  | @callverb [@det] ..3 (@claim / @studynoun) [@adv] <@badwork>
  | <(flaws / flaw / holes / shortcomings / weaknesses / deficiencies)> in [@det] ..2 (@claim / @studynoun)
  | (deeply / fatally / fundamentally / seriously / methodologically / badly / profoundly / inherently) flawed
  | @didnt bear [close] scrutiny / half baked (theory / claim / report / study / idea)
  ! @badwork ..1 @faultypart
  ! [@adv] flawed (hero / genius / character / characters / man / diamond / individual / masterpiece / performance / figure)
  + The vaccine panel rejected the flawed study that started the panic.
  + The survey was flawed because it reached only people with landlines.
  + Reviewers found holes in the professor's argument about Viking maps.
  + The model is deeply flawed, and the theory of the leak does not bear scrutiny.
  - Firefighters blamed faulty wiring, data from the records office shows.
  - The film shows the general as a deeply flawed hero with a weak heart.
  + The trial of the new fertiliser was criticised by growers as shoddy.
  + A professor in Uppsala called the methodology unsound in a letter to the journal.
not-credible
  | (@isnt / not / hardly / barely) [@adv] [a / an] [@adv] (credible / plausible / believable)
  | (@isnt / not / hardly) [@adv] [a / an] [@adv] (convincing / reliable / trustworthy)   @weak(unless claim)
  | (lack / lacks / lacked / lacking) [any] (credibility / plausibility)
  | <(hard / difficult / impossible) to (believe / credit / swallow)> (that / [@det] ..1 @claim)
  | @claim ..5 @cop [@adv] <(hard / difficult / impossible) to (believe / credit / swallow / accept)>
  | <(unreliable / untrustworthy / dubious)> [@adv] ..1 (@claim / @content / @studynoun / source / sources / witness / witnesses / narrator)
  | (@claim / @studynoun / source / sources / witness / witnesses / results) ..4 @cop [not] [@adv] <(unreliable / dubious / questionable)>
  | @callverb [@det] ..5 (@claim / @content / @studynoun / source / witness) [as] [@adv] <(unreliable / untrustworthy / dubious / implausible / unconvincing)>
  | (dubious / doubtful / questionable / uncertain) (provenance / origin / authenticity / accuracy / veracity)
  | (junk science / pseudoscience / pseudo science / pseudoscientific / quackery / snake oil)
  ! hard to believe that (@pron / it / how / our / my) [@be / @adv] [@adv] (only / years / already / was once / is only)
  ! unreliable (boiler / car / trains / buses / engine / weather / service / connection)
  + The judge found the informer's evidence not credible and threw out the charges.
  + The map is not reliable, and no report made from it should be trusted.
  + The offer lacks credibility after two broken truces, the envoy said.
  + It is hard to believe that a whole orchestra could vanish without trace.
  + The book relies on dubious sources and on gossip from two barmen.
  + The witness was unreliable and changed her story twice under oath.
  + A helmet of doubtful provenance was withdrawn from the auction in Bonn.
  + The diet is quackery, the society of cardiologists warned its patients.
  - The inspectors blamed unreliable trains, data from the commuters' union shows.
  - It's hard to believe that she is only nineteen, her proud trainer said.
  + A second panel called the widow's account implausible after hearing her neighbours.
  + His story of the lost wallet was hard to swallow, the conductor thought.
correct-record
  | <@correctvb> (the record / an earlier / a previous / ..2 (report / story / figures / statement / article / figure))
  | <@corrnoun> (to / on / of) [@det] ..2 (@claim / error / record / earlier / version / paper)
  | <@retractvb> [@det] ..2 (@claim / @content / remarks / comments / study)
  | @claim ..4 (was / were / been) [@adv] <(corrected / retracted / amended)>
  | (retracted / retraction / walked back / walks back / rowed back / backtracked)   @weak
  | <(earlier / previous) version> of (this / the) (article / story / report / post) ..4 @misstate
  | (set / sets / setting / put / putting) the record straight
  | (print / printed / publish / published / prints / issue / issued / issues / demand / demanded / ran) [@det] ..1 <@corrnoun>
  ! (withdrew / withdrawn / withdraw) [@det] ..2 @papers
  + The weekly corrected its story about the baron's debts in the next issue.
  + A correction to the earlier report ran at the foot of page two.
  + The journal retracted the paper on cold fusion after nine months.
  + The story was later corrected to say that nobody had drowned.
  + The senator walked back his remarks on the price of bread.
  + A previous version of the story misidentified the architect of the tower.
  + The pianist wants to set the record straight in a book of letters.
  + The daily printed a clarification about the bishop's salary on Saturday.
  - The consulate withdrew the visas of six acrobats after a brawl in Minsk.

# nonresponse
decline-comment
  | @decline [all / any / further / immediate / to make any / to give any / repeatedly] [@adv] [to] [further] comment
  | @decline [@adv] to (be drawn / make [a / any] ..1 (comment / statement) / offer [any] comment / provide [a] comment)
  | (@wontsay / @unwilling) [@adv] [be] [further] (comment / commenting / drawn)
  | (@didnt / not / cannot / can't / could not / never) [@adv] (comment / commenting / commented) / without commenting
  | (@didnt / not) (wish / want / care) to [@adv] comment / (unable to / could not / not able to) [@adv] (obtain / get) ..2 comment
  | (refrain / refrained / refrains / refraining) from (commenting / answering / confirming / speaking / any comment)
  | (i / we) (won't / cannot / can't / will not) (comment / speak about / discuss / talk about)
  | (not / un) (authorised / authorized / permitted / allowed / able) to [@adv] (comment / discuss)   @weak
  + The Danish shipowner declined to comment on the fire in the engine room.
  + The lieutenant declined further comment until the families had been told.
  + The goalkeeper's agent refused to be drawn on talks with the Turkish champions.
  + "We would not comment on the health of a patient," a nurse at the clinic said.
  + The palace did not comment on the photographs in the Italian weekly.
  + The cardinal did not care to comment when the vineyard was sold.
  + The envoy said he would refrain from commenting until the vote was over.
  + "I can't discuss the case," the sergeant at the door told us.
  + Staff at the plant said they were not authorised to discuss the leak.
  - The critic's dry comment on the soufflé made the whole table laugh.
refuse-say
  | @decline [@adv] to @tosay
  | (@wontsay / @unwilling) [@adv] (say / answer / discuss / explain / be interviewed / go into / talk about)
  | <@didnt [@adv] (say / explain / state / indicate)> [@adv] @whether
  | <@hasnt [@adv] (said / explained / stated)> [@adv] @whether   @unless(first-person)
  | (@didnt / wouldn't / would not) [@adv] (answer / take) [@det / further / more] (question / questions)
  | (@didnt / not) (wish / want / care) to (say / answer / discuss / talk about / speak about / explain / be interviewed)
  | (would / will) only say (that / @whether / he / she / it / the)
  | clammed up / (i / we) (cannot / can't) say @whether
  | (refusal / unwillingness / reluctance) to (answer / comment / say / discuss / explain)
  | (@isnt / not) [@adv] (at liberty / in a position) to (say / discuss / comment / disclose)
  | without [@adv] (saying / specifying / explaining) [@whether]
  | (invoked / pleaded / took / invoking / taking / pleading) the fifth
  ! say (no / yes) to / say no / answer [@det] ..2 (door / doors / phone / telephone / doorbell / bell / bells / radio / prayer / prayers)
  - The violinist would not say no to a second winter with the orchestra.
  - The caretaker refused to answer the door when the carol singers came.
  ! (i / we / you) @wontsay [@adv] say / @decline to @tosay ..1 (each other / one another / him / her / his / their)
  ! @decline to (speak / talk / go) (to / into) [@det] (mother / father / parents / brother / sister / wife / husband / hospital / battle)
  + The Belgian banker refused to say where the gold bars had been melted.
  + The coach would not discuss the quarrel in the dressing room after the final.
  + The governor did not say when the curfew in the valley would end.
  + The shipyard has not said who will pay for the second hull.
  - "I have not said what you think I have," the tenor told his wife.
  + The minister left by the back door and did not take any questions.
  + The beekeeper did not want to talk about the lawsuit against his brother.
  + The usually chatty trainer clammed up when doping was mentioned.
  + Her refusal to answer even simple questions annoyed the chairman of the panel.
  + "I am not at liberty to discuss the contents of the will," the notary said.
  + The airline cancelled all its flights to Malta without saying why.
  + The broker took the Fifth forty times during the three-hour hearing.
  - "I would not say we are favourites," the modest captain from Nantes remarked.
  - The sisters have refused to speak to each other since the funeral.
  - The old champion refused to go into hospital before the last race.
  + The palace would only say that the prince was resting at the lake.
no-comment
  | no [@adv / immediate / further / official / public / more] (comment / comments)
  | (neither / nor) ..4 had [any / a] comment
  ! no (comment / comments) (is / was / were / are) (needed / necessary / required)
  - "No comment was needed," the sculptor laughed as the crowd applauded her work.
  ! no (comment / comments) (section / sections / box / feature / thread / function / below)
  + The ministry had no immediate comment on the loss of the satellite.
  + "No comment," the treasurer said as he pushed past the cameras.
  + Neither the club nor the player's family had any comment on Sunday.
  - The news site has no comment section because moderators were hard to find.
not-respond
  | neither ..8 nor ..5 <(responded / replied / returned (a / calls / messages / emails / repeated) / answered (questions / calls / emails))>
  + Neither the ferry company nor its insurers responded to letters from the islanders.
  | <@didnt [@adv] (respond / reply)> [@adv] to [@det] ..5 @ask
  | <(@hasnt / failed to / @decline to / have yet to / has yet to) [@adv] @respond> to [@det] ..5 @ask
  | <(neither / none / nobody / no one) ..4 (responded / replied)> to [@det] ..4 (request / requests / questions / emails / inquiries / calls)
  | <@didnt [@adv] (respond / reply)> when (asked / contacted / reached / approached)
  | @didnt (immediately / publicly / directly) (respond / reply / answer)
  | <(@didnt / @hasnt / failed to / never) [@adv] (return / returned / answer / answered / acknowledge)> [@det] ..3 @ask
  | @speaker ..2 <(@didnt / failed to) [@adv] (respond / reply)>
  | <(@didnt / failed to) [@adv] (respond / reply)> (by / before / in time for) [the] (press time / deadline / publication)
  | (gave / gives / received / got / been / was / had / with) <no [@adv] (reply / response / answer)> (to / from) [@det] ..3 @ask
  | @ask ..8 (went / gone / go / were / was / been / remained) [@adv] <(unanswered / unreturned / not (returned / answered))>
  | (request / requests / questions / emails / inquiries) [to / for / from / about] ..6 (were / was / been) [@adv] <ignored>
  | <no [@adv] (response / reply / answer)> (from / to) [@det] ..2 (@speaker / @ask / consulate)
  | <(ignored / ignores / ignoring)> [@det] ..3 (request / requests / questions / question / emails)
  | <@hasnt [@adv] (responded / replied)> (by / as of / at the time) / @hasnt (got / gotten / come) back to (us / me)
  | (received / receiving) no (reply / response / answer) / no (reply / response) ..4 (received / forthcoming)
  | (left / leaves / leaving) ..3 @asked ..6 <unanswered>
  ! (calls / call / cries) for (help / aid / action / reform / calm / assistance / change / mercy) ..4 (unanswered / ignored)
  ! (respond / reply / answer / return) [to] (her / my / his) (letter / letters / text / texts / message / messages / call / calls)
  ! (@didnt / failed to) [@adv] respond (well / [@adv] to [@det] ..2 @drugs)
  ! (not / didn't / failed to / never) [@adv] (return / returned / answer) [@det] ..2 (door / bell / serve / ball / prayers / library)
  + The landfill's owner did not respond to four emails from this newspaper.
  + The embassy in Ankara has not replied to a letter from the hostages' wives.
  + Neither of the two publishers responded to questions about the memoir.
  + The surgeon did not respond when contacted through his former clinic in Basel.
  + The studio did not immediately respond, and the director's phone was off.
  + The contractor did not return several calls about the cracked dam.
  + Asked about the missing tonnage, the ministry did not reply on Friday.
  + The tannery failed to respond by the deadline on Thursday afternoon.
  + The widow received no answer to the letters she sent the insurer.
  + Questions sent to the monastery on Monday went unanswered all week.
  + There was no response from the consulate in Lagos over the weekend.
  + The vineyard's heirs had not replied by Thursday evening, our Porto office said.
  + The paper wrote to the abbot three times but received no reply.
  + The consulate left a list of questions from relatives unanswered.
  + Our requests for the tender file were ignored by the town clerk.
  + The dam's operator ignored repeated requests for the inspection reports.
  - The crew's calls for help went unanswered because the mast had snapped.
  - Her father did not reply to her letters from the front for two years.
  - The boy's fever did not respond to treatment, and calls to the clinic grew.
  - The office team did not respond well to a goal in the opening minute.
  - The tenant did not answer the door, and calls from neighbours woke nobody.
not-elaborate
  | (@didnt / @wontsay / not / without / never / @decline to) [@adv] (elaborate / elaborating / elaborated / expand on / expanding on)
  | @gaveno no [@adv / other / more / new] @detail
  | (@didnt / without / @hasnt / @decline to / @wontsay) [@adv] @givewhat [@det / further / more / other / any] [@adv / further] @detail
  | (@didnt / @wontsay / without / @decline to) [@adv] (go into / going into) [@adv / further / more / much] (detail / details / specifics)
  | without [further / more / any / other] (explanation / elaboration)
  ! no (reason / reasons) to (doubt / worry / fear / complain / believe / change / think)
  + The admiral spoke of losses among the marines but did not elaborate.
  + The bishop cancelled the pilgrimage at Easter and gave no reason.
  + The agency confirmed the arrest without giving further details of the charge.
  + She would not go into detail about the talks with the kidnappers.
  + The concert was called off without explanation, and the hall stayed dark.
  - The firm borrowed millions to expand production at its mill in Oulu.
  - The young Ghanaian gave no reason to doubt that he will keep his place.
not-confirm
  | neither ..8 nor ..5 <would (confirm / verify / corroborate)>
  + Neither the mayor nor the harbour master would confirm that the dredger had been sold.
  | (@wontsay / @decline to / @unwilling) [@adv] (confirm / corroborate / verify / acknowledge / authenticate)
  | (@didnt / @hasnt) [@adv] (confirm / confirmed) [@adv]   @weak
  | (refusal / unwillingness) to confirm / (gave / give / gives / giving) no confirmation / <no confirmation> ..3 (obtained / forthcoming)
  ! @wontsay [@adv] confirm (the diagnosis until / bookings / booking / orders)
  ! @confirmer ..6 (not / never / yet to / hasn't / haven't / hadn't / didn't / without) ..2 (confirm / confirmed / confirming) (him / them / her (as / for / to / in / yet / by / until / when / before) / either / [@det] ..2 @confirmee)
  ! (not / never / yet to / hasn't / haven't / hadn't) ..2 (confirm / confirmed) (him / them / her (as / for / to / in / yet) / @det ..2 (nominee / nominees / appointment / appointments / nomination / nominations / appointee / candidate) / a (successor / replacement / new ..1 @confirmee))
  + The Greek shipyard would not confirm the order for two more ferries.
  + Officials have not confirmed the number of prisoners freed at the border.
  + The festival's refusal to confirm the headliner has kept fans guessing.
  - The hostel will not confirm bookings that are made on the same day.
  - The senate has not confirmed her as governor of the central bank.
  - Lawmakers in the grand duchy did not confirm the nominee for the audit court.
  - The chapter had not confirmed a new bishop by the feast of Saint Martin.
neither-confirm-nor-deny
  | (confirm / confirmed / confirms / confirming) [it / this / that / them] (nor / or) (deny / denied / denies / denying)
  | neither (confirm / confirmed / confirms / confirming / admit / admits / admitted / admitting) ..8 nor (deny / denied / denies / denying)
  | neither ..1 yes nor no
  | (neither / not) (deny / denied / denies / denying) ..2 (nor / or) (confirm / confirmed / confirms / confirming)
  ! (asked / asking / pressed / able / invited) [@pron] to [@adv] confirm or deny
  + The prince neither confirmed nor denied the engagement at the garden party.
  + The bureau can neither confirm that a raid took place nor deny it.
  + Asked whether she would marry the count, the soprano said neither yes nor no.
  + The trawler's owner would neither deny nor confirm that the nets were illegal.
  - Readers were invited to confirm or deny ten famous tales about the city.
not-reached
  | (could not / couldn't / cannot / can't / can not / unable to / not) [@adv] be [@adv] (reached / contacted / located)
  | (attempt / attempts / effort / efforts) [@adv] to (reach / contact / speak to / speak with / locate / get in touch with) ..8 <@failed>
  | (unavailable / not [@adv] available) (for (comment / an interview / interview / questions) / to (comment / answer / respond))
  | (no one / nobody / none) ..6 available (for comment / to (comment / answer / respond))
  | <(unable to / could not / couldn't / not able to / failed to) [@adv] (reach / contact)> [@det] ..5 (for comment / for a response)
  | (was / were / is / are / be / remain / remained / remains) [@adv] unreachable
  | (phoned / rang / telephoned / called / emailed) ..10 <(could not / couldn't / unable to / failed to) [@adv] reach> (him / her / them)
  | @newsroom ..4 <(unable to / could not / couldn't / not able to / failed to) [@adv] @reach>
  | (impossible / not [@adv] [been] possible) to @reach
  ! @unreachable ..4 (could not / couldn't / cannot / can't / not) [@adv] be [@adv] (reached / located)
  ! (reach / contact) ..1 @unreachable / (reach / contact) ..1 @unreachable ..5 @failed
  ! be [@adv] (reached / contacted) by [@det] ..1 @rescue
  ! be [@adv] reached by [@det] ..2 (land / sea / road / rail / air / foot / boat / car / bus / train / ship / plane / vessel / aircraft / helicopter / expedition)
  - The weather station could not be reached by the research plane for a week.
  + The owner of the barge could not be reached on his mobile on Sunday evening.
  + Efforts to contact the missing accountant at his villa were unsuccessful.
  + No one at the refinery was available to comment on the smoke.
  + The tenor was unavailable for comment, a secretary at the opera said.
  + This newspaper was unable to reach the two drivers for comment on Tuesday.
  + The lawyer for the cult's founder was unreachable over the long weekend.
  + Our correspondent was unable to get hold of the quarry's owner.
  + The agent of the two acrobats proved impossible to contact in Baku.
  - An agreement could not be reached before the ministers left Geneva.
  - We were unable to reach the summit before noon, the climbers said.
  - The hamlet's last two families cannot be reached by road in winter.
  + The daily rang the bailiff twice on Monday but could not reach him.
avoid-question
  | <@dodge> [@det] ..3 (question / questions / answer / answering / query / queries / inquiries)
  | <@dodge> [@det] ..2 (issue / subject / topic / matter)   @weak
  | <next question> ,                            @if(quoted)
  | (reached / contacted / called) ..8 <hung up>
  | hung up (when asked / on (reporters / a reporter / this newspaper))
  | (asked / pressed / questioned) [about / on / by / whether / if / why / how / what / when / who / where] ..10 <(walked (away / off / out) / turned (away / on (his / her) heel) / hung up / left the room / put the phone down / put down the phone / ended the (call / interview))>
  | (change / changes / changed / changing) the subject / (evasively / stonewalled / stonewalling / prevaricated / noncommittal)
  | (evasive / vague / evaded / non) ..1 (answer / answers / reply / replies) / non-answer
  | (walk / walked / walks / walking) (away from / out of) [@det] ..3 (question / questions / interview)
  + The vice-chancellor dodged a question about the price of the new organ.
  + The manager sidestepped the subject and praised the groundsmen instead.
  + Asked about the loan, the abbot changed the subject to the cherry harvest.
  + The dealer hung up when asked where the statue had come from.
  + Pressed about the missing horses, the breeder turned away and lit a cigar.
  + Questioned on the loan by reporters, the abbess put the phone down.
  + The colonel gave an evasive answer when asked who had signed the order.
  + The star walked out of an interview after a query about his taxes.
  - Drivers avoided the flooded road by taking the coastal route to Split.
  + "Next question," the curator said when pressed about the missing drawings.
  + Reached in Cascais on Sunday evening, the envoy hung up.
stay-silent
  | @keepvb [@adv] (tight-lipped / mum / schtum / (silent / quiet) (on / about / over / when / throughout))
  | @speaker ..6 <@keepvb [@adv] silent>
  | @keepvb [@adv] silent                        @weak(unless accusation)
  | (silent / silence) (on / about) [@det] ..2 @matter
  | (right to (remain silent / silence)) / (gave / give / gives / giving) [@adv] no answer
  | (question / questions) ..6 <(unanswered / without an answer)>   @weak
  | (tight-lipped / wall of silence)
  | <(said / saying / says) nothing> (when (asked / questioned / pressed) / in reply / in response)
  | (has / have / had) [@adv] made no (statement / public statement / public comment)
  ! @keepvb [@adv] silent (for (a / one / two) (minute / minutes) / in (tribute / prayer / church))
  ! (guns / streets / halls / bells / engines / stadium / church / phones / phone / radio / machines / piano) ..4 silent
  + The federation has remained silent about the drug tests of its rowers.
  + Both families have kept quiet about the reasons for the broken engagement.
  + The suspect remained silent and the cabinet has been tight-lipped since the raid.
  + The bishopric's silence on the matter angered parishioners in three villages.
  + The suspect used his right to remain silent during four hours of questions.
  + Many questions about the sunken ferry are still unanswered, survivors say.
  + The baroness has made no statement since the paintings were seized.
  - The crowd stayed silent for two minutes to honour the drowned sailors.
  - The factory's machines remained silent for a year after the last shift.
  + The authorities in Tashkent have so far remained silent.
  + The sexton said nothing when asked who had rung the bells at midnight.
not-disclose
  | (@decline to / @wontsay / @unwilling) [@adv] @tellall
  | (@didnt / @hasnt / without) [@adv] (@discloses / (reveal / revealed / revealing) @whether)
  | <(@decline to / @wontsay / @unwilling) (give / provide / share / release / hand over)> ..3 @giveinfo
  | <(@didnt / @hasnt / without) [@adv] @reveals> [@det] ..1 @secretly   @weak
  | (undisclosed / (@isnt / not) [@adv] (disclosed / made public / revealed))   @weak
  | <(withheld / withholding / withhold / withholds)> [@det] ..2 @secretly   @weak
  ! @decline to (name / identify) (himself / herself / themselves)
  ! (@decline to / @wontsay / @unwilling) give ..1 evidence
  + The museum refused to disclose how much it had paid for the mask.
  + The coastguard refused to release the names of the rescued smugglers.
  + The company did not specify which of its mines would close first.
  + The army did not reveal the names of the pilots killed on Tuesday.
  + The sale price was not disclosed, though dealers spoke of nine million.
  + Police withheld the name of the victim until her parents were told.
  - The clerk, who declined to be named, said the files smelled of smoke.
  - The caller refused to identify himself and hung up on the night porter.
  - The cook refused to give evidence against her own brother in Malmö.
yet-to-comment
  | yet to [@adv] (comment / respond / reply / react / make (a / any) [@adv / public] (statement / comment) / issue a statement)
  | @hasnt [@adv / yet] (commented / reacted / issued a statement / made a statement / made any statement / spoken publicly)
  | <no [@adv / word of] (reaction / word / statement)> [on ..1] (from / by) [@det] ..2 @speaker
  | there was no [@adv] (reaction / comment / response / word) / (without / no) immediate (reaction / response / word)
  ! yet to [@adv] respond (to ..2 (treatment / goal / therapy / try / blow))
  + The winemaker has yet to comment on the lawsuit filed in Bordeaux.
  + The trainer has not commented on the positive test of his mare.
  + There was no reaction from Lusaka on the closing of the two border posts.
  + Rebels shelled the dam again, and there was no word from the opposition.
  - The patient has yet to respond to therapy, the burns unit reported.
refer-questions
  | @refer [@adv] [@det] ..3 @asking [about ..4 / on ..4 / for ..3] to
  | @refer [@adv] (reporters / journalists / a reporter / the press / callers / reuters / this newspaper) to
  | (@asking / reporters) ..3 (was / were / been) [@adv] <(referred / directed / forwarded / redirected / passed)> to
  + The stadium's manager referred questions to the club's owners in Seattle.
  + The consulate directed reporters to a short statement on its website.
  + Calls to the diocese were referred to a law firm in Boston.
  - Questions remain, but patients with chest pain are referred to the clinic.
