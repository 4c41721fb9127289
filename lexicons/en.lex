# English. Stems are treacherous here (reportedly/report, fabricated/fabric, staged/stage): forms are listed, prefixes kept long.
language  en
stemmer   english
scope     5
abbrev    Mr. Mrs. Ms. Dr. Prof. Rev. Hon. Sen. Rep. Gov. Pres. Amb. Messrs. St. Jr. Sr. Fr. Det. Insp. Supt.
abbrev    Gen. Lt. Col. Maj. Capt. Sgt. Cpl. Pvt. Adm. Cmdr. Cdr. Brig. Lieut. Spc. Sens. Reps. Govs. Gens.
abbrev    Inc. Ltd. Co. Corp. Bros. Assn. Dept. Univ. vs. v. e.g. i.e. cf. approx. est. al. vol. ed. pp. ca.
abbrev    U.S. U.K. U.N. E.U. U.A.E. D.C. N.Y. L.A. N.J. N.C. S.C. N.H. N.M. Ph.D. M.D. B.A. M.A.
abbrev    D. E. F. G. H. J. K. L. M. N. P. R. S. T. W.
abbrev    Jan. Feb. Mar. Apr. Aug. Sep. Sept. Oct. Nov. Dec. Ave. Blvd. Rd. Mt. Ft.
abbrev    Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Kan. Ky. La. Mass. Md. Mich. Minn. Mo. Mont.
abbrev    Neb. Nev. Okla. Ore. Pa. Tenn. Va. Vt. Wis. Wyo.

# ---------------------------------------------------------------------------------------------------------------- classes
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
class untold  article / slur / slurs
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
class forgeable  cheques / check / checks / prescription / prescriptions / diploma / diplomas / degree / degrees / licence
class forgeable  licences / license / licenses / id / ids / contract / contracts / banknote / banknotes / notes / bills
class forgeable  deed / deeds / painting / paintings / diary / diaries / evidence / record / records / ticket / tickets
class forgeable  stamp / stamps / email / emails / handwriting / currency / coins / report / reports / ballot / ballots
class forgeable  permit / permits / autograph / autographs / manuscript / manuscripts / letterhead / paperwork / data / map
class forgeable  maps / masterpiece / initials
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
class adv  simply / just / completely / entirely / totally / utterly / absolutely / wholly / patently / blatantly
class adv  demonstrably / plainly / clearly / categorically / manifestly / quite / also / now / later / all / both / still
class adv  widely / previously / repeatedly / immediately / swiftly / quickly / flatly / strongly / firmly / vehemently
class adv  strenuously / publicly / since / then / factually / grossly / wildly / largely / partly / always / consistently
class adv  again / long / angrily / obviously / deliberately / technically / very / so / rather / too / generally / already
class adv  once / privately / never / initially / even / only / genuinely / basically / frankly / probably / officially
class adv  really / downright / outright / currently / often / independently / yet / seriously / deeply / fundamentally
class adv  somewhat / equally / highly / emphatically / indignantly
class fin  is / are / was / were / has / have / had / will / would / can / could / may / might / must / did / does / do
class fin  should / cannot / it's / he's / she's / that's / there's / they're / we're / i'm / they've / we've / i've
class fin  they'll / it'll / he'll / she'll / we'll / isn't / aren't / wasn't / weren't / hasn't / haven't / hadn't / won't
class fin  wouldn't / can't / couldn't / didn't / doesn't / don't / who's / he'd / she'd / they'd / you're / what's / here's
class fin  you'll / i'll / it'd
class neg  not / never / no / nobody / none / neither / nor / cannot / can't / didn't / doesn't / don't / wasn't / weren't
class neg  isn't / aren't / hasn't / haven't / hadn't / won't / wouldn't / couldn't / nothing / without / ain't / shouldn't
class neg  nowhere
class didnt  did not / didn't / does not / doesn't / do not / don't
class hasnt  has not / hasn't / have not / haven't / had not / hadn't
class wont  would not / wouldn't / will not / won't
class whether  if / whether / who / what / why / how / when / where / which / whose / exactly / precisely
# whom a rule or a notice addresses
class public  visitors / passengers / members / applicants / pupils / students / residents / employees / staff / customers
class public  guests / drivers / motorists / parents / candidates / participants / readers / players / fans / spectators
class public  holders / citizens / taxpayers / tenants / shareholders / parties / travellers / travelers / tourists / hikers
class public  cyclists / anglers / children / anyone / everyone / winners / owners / shoppers / entrants / delegates
class public  prisoners / inmates / clubs / schools / defendants / voters / users / subscribers / companies / jurors / you
class permverb  bring / enter / use / park / apply / vote / appeal / take / keep / leave / smoke / drink / attend / submit
class permverb  register / request / ask / choose / carry / swim / stay / wear / buy / travel / board / claim / opt / cancel
class permverb  withdraw / invite / camp / fish / cycle / drive / contact / download / return / exchange / nominate
class permverb  propose / object / hunt / own / sell / marry / adopt / remain / visit / walk / sit / exit / book / borrow
class permverb  inspect / renew / sign / watch / eat / play / go / speak / participate / enrol / enroll / collect / consult
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
class appearadj  connected / isolated / targeted / self-inflicted / satisfied / keen / unmoved / normal
class unlikelynoun  hero / heroes / heroine / friendship / friends / pair / pairing / alliance / ally / allies / romance
class unlikelynoun  star / stars / couple / setting / source / place / places / champion / champions / winner / duo
class unlikelynoun  bedfellows / partnership / location / collaboration / success / comeback / victory / victor / leader
class unlikelynoun  venue / celebrity / career / journey / survivor / hit / route / saviour / team
class inferverb  been / had / known / seen / left / taken / come / gone / fallen / felt / thought / made / got / happened
class inferverb  slipped / cost / heard / died / entered / escaped / started / caused / used / forgotten / lost / broken
class inferverb  realised / realized / occurred / crossed / hidden / passed / begun / looked / seemed / spent / travelled
class inferverb  traveled / noticed / cut / meant / sounded / received / waited / driven
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
class plural  astronomers / biologists / archaeologists / most
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
# nouns and verbs of evidence, for suggest, indicate, point to
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
# what is denied without contradicting anybody: bail, entry, a goal
class denyobj  bail / parole / entry / access / asylum / visa / visas / permission / opportunity / opportunities / goal
class denyobj  goals / request / requests / appeal / appeals / motion / motions / application / applications / petition
class denyobj  petitions / justice / right / rights / chance / chances / treatment / care / food / water / sleep / education
class denyobj  freedom / freedoms / citizenship / boarding / coverage / licence / license / permit / permits / extension
class denyobj  funding / benefit / benefits / service / services / tenure / promotion / pardon / clemency / hearing / stay
class denyobj  injunction / admission / vote / victory / win / title / equaliser / equalizer / penalty / spot-kick
class denyobj  hat-trick / winner / compensation / protection / liberty / voice / credit / recognition / refuge / shelter
class denyobj  sanctuary / medicine / medication / aid / assistance / loan / loans / mortgage / mortgages / housing / jobs
class denyobj  employment / pay / pension / pensions / insurance / reparations / custody / contact / visits / exit / passage
class denyobj  release / leave / oxygen / space / sight / pleasure / satisfaction / glory / place / spot / point / points
class denyobj  medal / gold / crown / record / try / touchdown / run / homer / share / status / refugee / naturalisation
class denyobj  planning / consent / approval / clearance / use / membership / seat / accreditation / interview / lawyer
class denyobj  counsel / representation / trial / due / basic / dignity / abortion / abortions / surgery / vaccines
class denyobj  transplant / help / reinstatement / resources / privileges / exemption / exemptions / bid / waiver / relief
class denyobj  equality / equal / peace / autonomy / independence / statehood / sovereignty / ownership / power / toilets
class denyobj  breaks
class denyadj  medical / fair / full / second / last / further / early / adequate / fundamental / human / legal / free
class denyadj  proper / temporary / political / same / late / clear / certain / consular / humanitarian / final / third
class denyadj  first / formal / special / unanimous / their / her / his / constitutional / federal / official / social / any
class denyadj  potential / possible / such / life-saving / vital / essential / necessary / stonewall / obvious / almost
class denyadj  famous / historic / deserved / maiden / home / public / good / new / civil / voting / land / own / work
class people  him / her / them / us / me / people / women / men / children / migrants / refugees / prisoners / patients
class people  workers / citizens / residents / applicants / families / students / journalists / reporters / observers
class people  voters / couples / victims / inmates / pupils / detainees / passengers / others / many / thousands / hundreds
class people  millions / anyone / civilians / survivors / parents / players / aid / inspectors
class sportpart  goalkeeper / keeper / goalie / crossbar / woodwork / post / upright / save / saves / header / volley
class sportpart  striker / winger / penalty / equaliser / equalizer / netminder / linesman / offside / VAR / referee's
class sportpart  block / tackle / stoppage / rebound / substitute / free-kick / fullback / goal-line / visitors / hosts
# rejecting a claim
class reject  reject / rejects / rejected / rejecting / dismiss / dismisses / dismissed / dismissing / repudiate
class reject  repudiates / repudiated / rebuff / rebuffs / rebuffed / discount / discounts / discounted / discounting
class reject  disavow / disavowed / downplay / downplayed / disregarded / spurned
class denyqual  false / latest / media / press / recent / fresh / new / repeated / western / russian / american / british
class denyqual  iranian / israeli / chinese / widespread / persistent / prosecution's / opposition / police / very / serious
class denyqual  similar / wild / newspaper / online / foreign / public
class bill  bill / bills / offer / offers / deal / deals / amendment / amendments / bid / bids / plan / plans / proposal
class bill  proposals / request / requests / appeal / appeals / application / applications / motion / motions / budget
class bill  treaty / agreement / candidate / candidates / manuscript / petition / resolution / settlement / loan
class bill  invitation / nomination / demand / demands / contract / terms / overtures / merger / option / case / cases
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
class callverb  dismisses / dismissed / dismissing / slammed / slamming / blasted / decried / condemned / deemed / declared
class callverb  pronounced / rejected / rejects / rejecting / ridiculed


# ---------------------------------------------------------------------------------------------------------------- context
negation
  | @neg / no one / hardly / scarcely / barely / few
  | (fail / fails / failed / failing) to
  | rather than / instead of / far from / anything but / short of / far too / no longer
  | refus* to / declin* to / stopped short of / stops short of
  ! not (only / just / merely / least / surprisingly / infrequently / to mention / for the first time)
  ! no (doubt / wonder / fewer than / less than / more than / sooner / matter / later than)
  ! nothing but / never mind / why not / whether or not / if not / none other / nothing less / never more / a few / quite a few
negation-back
  | not so / not at all / not one bit
scope-end
  | but / although / though / because / which / while / whereas / however / despite / since / after / until / yet
  | said / says / told / adding / insisting / saying / where / when / who / as well as
conditional
  | if / unless / provided that / providing / in case / assuming that / on condition that / as long as / in the event / were it not
  | had (he / she / they / it / we / i) / should (he / she / they / it / we) / otherwise
  ! as if / if not / what if / even if / if anything / if indeed
question
  | do you / did you / are you / have you / is it true / is there any / can you / could you / would you / why did / why is
  | what did / who did / how did / did he / did she / did they / was it / why was / how could / how can / is this / are they
report-verb
  | said / says / say / saying / told / tells / telling / announced / announces / announcing / wrote / writes / writing / tweeted
  | posted / according to / added / adds / adding / stated / states / stating / declared / declares / explained / explains / noted
  | notes / reported / reports / stressed / replied / commented / testified / recalled / continued / warned / warns / confirmed / remarked
  ! it is said / reported to / said to be / said to have
first-person
  | i / we / me / us / my / our / ours / mine / myself / ourselves / i'm / i've / i'd / i'll / we're / we've / we'd / we'll / let's
intensifier
  | flatly / utterly / categorically / completely / absolutely / entirely / totally / wholly / vehemently / strenuously / strongly
  | firmly / emphatically / patently / blatantly / manifestly / demonstrably / outright / unequivocally / plainly / downright
  | adamantly / fiercely / forcefully / simply / deliberately / wildly / grossly / grossest / pure / sheer / roundly / resolutely / angrily
claim-noun
  | @claim
accusation-noun
  | @accus
content-noun
  | @content
fiction-frame
  | film / films / movie / movies / cinema / play / plays / playwright / theatre / theater / novel / novels / novelist / fiction / drama
  | sitcom / comedy / comedian / musical / opera / ballet / actor / actors / actress / director's / stage / stunt / stunts / screenplay
  | costume / costumes / fashion / designer / runway / catwalk / makeup / cosmetics / fur / leather / lashes / eyelashes / nails / tan
  | toy / toys / puppet / puppets / video game / episode / thriller / character / characters / plot / sculpture / gallery / props / set
  | festival / exhibition / concert / pantomime / choir / orchestra / circus / magician / cabaret / carnival / decorations / tree / trees
  ! plot to / set to / set up / set out / set off / set in / set for / the plot against / coup plot / plays down / played


# ---------------------------------------------------------------------------------------------------------------- hedge: modals
modal-may
  | 'may'                                        # small letters: the month and the names have a capital
  | might
  | 'May' ('Be' / 'Have' / 'Not' / 'Never' / 'Face' / 'Lose' / 'Need' / 'Soon' / 'Still' / 'Become' / 'Cost' / 'Help' / 'Cause')
  ! @public ..2 may [also / still / now / only / then] @permverb
  ! (visitor / passenger / pupil / student / resident / customer / guest / driver / parent / player / voter / member) may @permverb
  ! may not (enter / park / smoke / bring / use / vote / board / sell / swim / wear / carry / camp / leave / marry / speak / own / apply)
  ! (no one / nobody / no person / no vehicle / no vehicles / no more than % people) may
  ! may (only / no longer)
  ! may [not / also / then] be (used / purchased / obtained / submitted / requested / contacted / returned / reproduced / published)
  ! may [not / also / then] be (republished / broadcast / rewritten / redistributed / brought / booked / collected / addressed / exchanged)
  ! may be (reached / sent / made / left / viewed / ordered / bought) (at / by / to / online / in / via / through / on)
  ! may (i / we / you)
  ! come what may / as it may / (may / might) as well
  ! so that ..4 (may / might)
  ! (military / economic / naval / industrial / financial / full / all / imperial / nuclear / combined / political / corporate) might
  ! (his / their / my / your / the / its) might (of / and / against / on / in / to) / the might / with all ..2 might / might is right
  ! (as / than / what / like / how) ..3 (you / one / anyone / anybody) might
  + Engineers warned that the bridge may have been weakened by years of salt spray.
  + Commuters on the northern line might face another week of cancellations, the operator admitted.
  + Cheap Flights May Soon Be a Thing of the Past for European Travellers
  + The rash may not be linked to the new vaccine at all, doctors in Lisbon cautioned.
  + She might never play professional handball again after tearing the same ligament twice.
  - Theresa Bloom opened the flower show on 3 May in front of a record crowd.
  - Season ticket holders may also bring one child free of charge to the opening match.
  - Each customer may buy two bottles at the reduced price until the end of the month.
  - Lorries heavier than ten tonnes may not use the old stone bridge during repairs.
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
modal-could
  | could
  | could [@adv] have                            @weak
  | could [@adv] have been
  | could [@adv] have (caused / led / killed / triggered / started / come / contributed / begun / entered / escaped / leaked)
  | (i / we / they / you) [@adv] could [@adv] @abilityverb   @weak
  ! could not / could (no longer / never / only / hardly / barely / scarcely / neither)
  ! (he / she / who / witnesses / residents / neighbours / neighbors / visitors / spectators) [@adv] could [@adv] @abilityverb
  ! could [@adv] (@abilityonly / tell (that / the difference) / read and write / speak (fluent / only / no / several) / play % / play the)
  ! could [@adv] be (seen / heard / felt / smelled / spotted / glimpsed / bought) [@adv] (in / from / at / on / across / for / above)
  ! could (you / i / we / he / she / they / anyone / anybody / someone)
  ! so [that] (@pron / (her / his / their / our / my) ..1 / people / everyone) could / (so / in order) that ..4 could
  ! (wish / wished / wishes) ..4 could
  ! if [only] (@pron / people / someone / anyone) [only] could
  ! (as / so) (much / many / fast / hard / soon / well / best / far / long / quickly / often / loudly / little / close) ..3 could
  ! (all / everything / anything / whatever / wherever / the best / the least / the most / what) @pron could
  ! (nobody / no one / none / few / neither / nothing) ..4 could / no ..1 could / how could
  ! @public [@adv] could @permverb
  ! could [@adv] have [been] (avoided / prevented / averted / saved / better / worse / much / far / different / stopped / spared)
  ! could (do with / care less / use a)
  + Ministers warned that the shortage could last until the spring, with hospitals worst hit.
  + The tremors could signal a much larger eruption, volcanologists in Quito said.
  + The pilot could have mistaken the taxiway for the runway in thick fog.
  + A dropped cigarette could have been the source of the blaze, fire officers said.
  + A faulty heater could have caused the explosion, according to gas engineers at the scene.
  + "From the pier we could see the ferry list, and more could be missing," he said.
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
  - The deaths could have been avoided if the lifeboats had been launched earlier.
  - The village school could do with a new roof before the winter, the headmistress said.
modal-must
  | must [@adv] have @inferverb
  | must [@adv] be (mistaken / joking / kidding / dreaming / wondering / exhausted / hiding / linked / behind)
  | there must be (a / an / some) [@adv] (reason / explanation / mistake / misunderstanding / link / connection)
  | must (surely / presumably)
  ! (@public / claimants / animals / pets / nominees / wines / nurses) must have
  ! must have been (born / resident / living / employed / vaccinated / registered / aged / enrolled / paid / published / completed)
  + Whoever opened the vault must have known the code, the inspector in charge told reporters.
  + "You must be mistaken, the gate was locked all weekend," the caretaker replied.
  + There must be some explanation for the missing pages, the archivist told the inquiry.
  + The thieves must surely be hiding somewhere close to the coast road.
  - Applicants must have taken the written test no more than two years ago.
  - To qualify, nurses must have been registered with the board for three years.
  - All dogs must have a licence and be kept on a lead in the park.

# ------------------------------------------------------------------------------------- hedge: appearance, probability
appear
  | (appear / appears / appeared / appearing) to
  | it (appears / appeared / would appear) [that]
  | (appears / appeared) that
  | (appear / appears / appeared) [@adv] @appearadj
  | apparent
  ! (appeared / appears / appear / appearing) to (cheers / applause / great / rave / @det / him / them / me / us / loud / boos)
  ! (heir / heirs) apparent / (became / becomes / become / becoming / @be / all too / readily / increasingly) [@adv] apparent
  ! no apparent (reason / motive / cause)
  + The two gunmen appear to have fled on foot towards the cattle market.
  + It appears that the tanker struck a reef several hours before raising the alarm.
  + It now appeared that the shipment had never left the port of Santos, auditors wrote.
  + Rescuers said the children appeared unharmed after two nights in the forest.
  + By Monday a second round of voting appeared inevitable in the mountain republic.
  + The bombings appeared coordinated, a security source in the capital said.
  + A prison officer died on Sunday in an apparent suicide, the justice ministry said.
  - The conductor appeared to loud applause in front of the restored organ.
  - The former treasurer appeared in court on Friday in a grey suit and dark glasses.
  - It became apparent within minutes that the visitors had the better goalkeeper.
  - A stranger shouted at the tram driver for no apparent reason and walked off.
seem
  | seem / seems / seemed / seeming
  | (looks / look / looked / looking) (as if / as though)
  | (looks / look / looked) set (to / for)
  | (looks / look / looked) like ..4 @fin
  | it (looks / looked) (like / increasingly like)
  | (looks / look / looked) to (be / have)
  | (sounds / sounded) as (if / though)
  ! (can't / cannot / could not / couldn't) [@adv] seem
  ! (what / how) ..4 (looks / look / looked) like
  + The central bank seems in no hurry to cut interest rates this year.
  + It looked as if the storm would pass south of the capital, forecasters said.
  + The coalition looks set to lose its majority in Sunday's regional election.
  + It looks like rain will decide the final Test in Galle, the umpires said.
  + The home side looked like they would hold on until the last minute.
  + The caves look to have been used by smugglers well into the last century.
  + The recording sounds as though two separate speeches were joined together.
  - The rookie cannot seem to find a club he is happy with this winter.
  - The new station shows what a timber building looks like when money is no object.
apparently
  | apparently / seemingly
  | (evidently / outwardly)                      @weak
  + The burglars apparently used a key hidden beneath a flower pot.
  + The driver had evidently fallen asleep and apparently never touched the brakes.
  + Seemingly unaware of the camera, the officer put the banknotes in his pocket.
  - Inflation eased to 2.4 per cent in October, the lowest figure for three years.
probably
  | probably
  | in all (probability / likelihood)
  | (the chances are / chances are / the odds are / odds are) [that]
  | (it is / it's / most / highly / very) probable
  | the probability (that / of ..4 (is / was / at))
  + The fossil probably belonged to a juvenile of a species already known in Patagonia.
  + The missing yacht has in all probability sunk, the coastguard told relatives.
  + Chances are the next mayor will come from one of the two largest parties.
  + It is probable that the fire began in the kitchen of the ground-floor flat.
  + Forecasters put the probability that the river bursts its banks at one in five.
  - The judge set a probable cause hearing for the two brothers on Thursday.
likely
  | likely
  | (more / less / times / equally / as / so) likely   @weak
  + Turnout is likely to fall below forty per cent, pollsters in Sofia predict.
  + The virus most likely reached the island with a cargo of live poultry.
  + Snow is now more likely on Friday, which will likely delay the start of the rally.
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
  | it (is / was / seems / remains) [@adv] possible that / (possible / conceivable) that
  | possible [future / new / early / military / terrorist / terror / russian / chinese / human / criminal] @event
  | possible                                     @weak
  | (the / a / any / every / real / distinct / strong) possibility that
  | (raises / raised / raising / floated / investigating / examining / probing) ..2 (possibility / possibilities) [that / of]
  | possibility of                               @weak
  | (conceivable / conceivably / not impossible)
  | (a / good / strong / slim / slight / small / real / fair / outside / every / better / fighting / decent) chance that
  | a [% / one / two] [in / per / percent] [cent / % / three / four / five / ten] chance (that / of)
  | there is (a / some / every) [@adv] [good / strong / slim / real / small / fair / slight] (chance / danger / risk) that
  ! (as / than / where / whenever / wherever / if / everything / all / make / makes / made / making) [humanly / at all / @det ..1] possible
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
not-excluded
  | @neg ..3 <(rule / ruled / ruling / rules) [it / this / that / them / anything / him / her / either / a ..2] out>
  | (refused / refuses / refusing / declined / declines / failed / unwilling / impossible) to rule [anything / it / this / that] out
  | @neg ..3 <(excluded / exclude / excluding / discounted / discount / dismissed out of hand)> @unless(question)
  | (left / leaves / leaving / leave / kept / keeps / keeping) open the (possibility / prospect / option / door)
  | (open / wide open) the possibility
  | (keeping / kept / keep / keeps) an open mind
  ! @neg ..3 (discount / discounted) (store / stores / price / prices / rate / retailer / retailers / card / cards / code)
  ! @neg ..2 exclude* from
  + The fire chief has not ruled out arson at the abandoned cotton mill.
  + The foreign secretary refused to rule out further sanctions against the junta.
  + Investigators said a technical fault could not be excluded at this early stage.
  + The trainer left open the possibility of a return to racing in the spring.
  + Detectives are keeping an open mind about the motive for the stabbing.
  - Doctors have ruled out surgery for the injured fly-half, who rejoins the squad.
  - Children under six are not excluded from the free places at the island's pool.
  - The chain does not discount prices on books published in the past year.
perhaps
  | perhaps / maybe
  ! (perhaps / maybe) [not / @adv] (best known / most famous / most famously / better known / unsurprisingly / surprisingly / inevitably)
  + Perhaps the strangest detail of the case will never be explained, her brother wrote.
  + "Maybe the wind was stronger than we thought," the balloon pilot told the panel.
  - The singer, perhaps best known for a single hit in 1987, died on Sunday.
potentially
  | potentially
  | potential [future / new / military / human / criminal / health / safety / long-term / serious] @event
  | (has / have / had / having / with) the potential (to / for)   @weak
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
  | supposedly / ostensibly
  | (a / the / his / her / its / their / this / these / those / for / of / by / as / two / some / any) supposed
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
  | alleged that
  | (has / had / have / also / previously / first / further / she / he / they / it / who / police / prosecutors) alleged
  | alleged [@adv] (he / she / they / it / there / his / her / their / the ..3 (was / were / had))
  | (is / are / was / were) [@adv] alleged
  + The complaint alleges that waste was poured into the canal at night.
  + The nurse alleged that records had been changed after the patient died.
  + The heiress had alleged bullying at the foundation two years earlier.
  + Her former driver alleged she was paid in cash by a mining company.
  + It is alleged the pair sold fake concert tickets to hundreds of teenagers.
  - The alleged victim did not attend the opening of the trial in Perth.
claim
  | (claims / claimed / claiming) that
  | (claims / claimed / claiming) to [@adv] @claimverb
  | (claims / claimed / claiming) (it / he / she / they / we / i / there / everyone / nobody / no one / someone)
  | (claimed / claiming) ..5 @fin
  | (claims / claimed) (last / on / in / at / during / earlier / yesterday / this / late / again) ..6 that
  | claims (the / a / an / his / her / its / their / this / these / most / many / some / no / both) ..4 @fin
  | @plural [@adv] claim (that / to / the / a / @pron / their / his / her / this / these / in / such / otherwise)
  | @plural [@adv] claim ..5 @fin
  | (@speaker / he / she / they / it / we / who) [@adv] (claims / claimed)
  | (claims / claimed) (mr / ms / mrs / dr / professor / one ..1 / a @speaker / the @speaker)
  | (has / have / had / having) [@adv] claimed
  | it (is / was / has been / had been) [@adv] claimed / (is / are / was / were) [@adv] claimed to
  ! (claim / claims / claimed / claiming) [@detnothat] [% / two / three / four / five] [..1] @claimobject
  ! @claimnounbefore (claims / claim)
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
  - The palace rejected claims that the wedding had been paid for by taxpayers.
  - The inquiry will look into claims that cadets were beaten at the college.
  - Travellers can claim back the airport tax within two years of the flight.
purport
  | purport / purports / purported / purporting / purportedly
  | (self-styled / self-proclaimed)
  | (professes / professed / professing / profess) to [@adv] @claimverb
  | (styles / styled / styling) (itself / himself / herself / themselves)
  + A letter purporting to come from the bishop asked parishioners for money.
  + The self-styled prince was arrested with four passports in a Dubai hotel.
  + The group professes to represent the fishermen of the northern islands.
  + A body that styles itself the council of elders issued the statement.
  - The bishop wrote to parishioners to ask for money for the roof.
reportedly
  | reportedly
  | (is / are / was / were / been) [@adv] reported to (have / be)
  + The striker has reportedly agreed a three-year contract with a club in Qatar.
  + The former dictator is reported to be living in a villa near Tangier.
  - The theft was reported to police at half past six on Thursday morning.
reports-say
  | it (was / has been / is being / had been / is) [@adv] reported
  | (according to / citing / cited) [@adv] @reportskind reports
  | @reportskind reports (say / said / suggest / suggested / claim / claimed / indicate / indicated)
  | reports ..2 @spreadverb ..3 that
  | (there (are / were / have been) / amid / following) [@adv] [@reportskind] reports (that / of)   @weak
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
  | (rumours / rumors / gossip / rumour / rumor) ..1 @spreadverb ..2 that
  | there (is / was / has been / had been) [@adv] [some / much / growing / increasing / even] talk (that / of)
  | (the word / the talk) is that / the story goes [that]
  + The director is rumoured to be working on a film about the Antarctic.
  + Rumour has it that the tunnel leads from the cellar to the old harbour.
  + Rumours persist that the lost manuscript lies in a bank vault in Zurich.
  + There is talk of a new airline being set up by former pilots.
  + The story goes that the duke lost the whole forest in a game of cards.
  - Stories for children fill two floors of the new library in Aarhus.


# ---------------------------------------------------------------------------------- hedge: unconfirmed, said to be, belief
unconfirmed
  | unconfirmed / unverified / uncorroborated
  | not [yet / been / yet been] [@adv] (confirmed / corroborated / authenticated)
  | (yet / still / remains / remain / waiting) to be [@adv] (confirmed / verified / corroborated / authenticated)   @weak
  | awaiting (confirmation / verification)
  ! (dates / date / line-up / venue / details / fixtures / price / squad / opponent / opponents) ..8 to be confirmed
  + Unconfirmed reports put the number of dead in the mine collapse at thirty.
  + The identity of the hostages has not yet been confirmed by the foreign office.
  + The sighting has still to be verified by the national museum's bird experts.
  + The archive is awaiting confirmation that the bones are those of the explorer.
  - The reign of the new champion was confirmed by the referee after a video review.
  - Dates for the spring tour have yet to be confirmed by the orchestra.
not-verified
  | (could not / couldn't / cannot / can't) [@adv] be [@adv] @verified
  | (could not / couldn't / cannot / can't / not able to / did not / didn't) [@adv] independently @verify
  | (unable / impossible / difficult / hard / no way / not able / not possible / failed) to [@adv] @verify
  | (not / never / hasn't / haven't) [yet / yet been / been] [@adv] (verified / independently confirmed / substantiated / established)
  | no [independent / official / immediate / outside] (confirmation / verification / corroboration) [of / that / from]
  | (could not / cannot / couldn't / can't) [@adv] (vouch for / be vouched for)
  ! (identity / ticket / tickets / password / email / age / account) ..4 (verified / verify)
  + The rebels' account of the battle could not be immediately verified by reporters.
  + Our newspaper was not able to independently confirm the figures in the leaked spreadsheet.
  + It was impossible to verify the claim because the road to the town is closed.
  + The authorship of the sonnet has never been established beyond dispute.
  + There was no independent confirmation of the raid from aid workers in the enclave.
  + The embassy could not vouch for the letters found in the ambassador's safe.
  - Buyers whose age has not been verified are turned away at the till.
said-to-be
  | said to @beinfin
  | (is / are / was / were / been) [@adv] said (that / to)
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
  | (believed / thought) [by ..3] to @beinfin
  | (is / are / was / were / be / been / being) [@adv] (believed / thought) [to / that]
  | (widely / generally / now / once / previously / commonly / originally / initially / long) (believed / thought) to
  | (believed / thought) [@adv] @clausebelief
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
understood-to-be
  | (is / are / was / were / been) [@adv] understood (to / that)
  | it (is / was) [@adv] understood
  | (it is / it's / is) my understanding that / (our / my) understanding (is / was) [that]
  ! understood by (all / everyone / every / readers / children / many / most)
  + It is understood the chairman offered his resignation before the shareholders met.
  + Negotiators are understood to have agreed on a two-year freeze on tariffs.
  + "Our understanding is that the crane had been inspected in June," she added.
  - How the beetle finds its way home is not fully understood by biologists.
  - It is understood by every sailor on the estuary that red lights mean wait.
considered-to-be
  | (is / are / was / were / been / being) [@adv] @viewed [by ..4] (as / to be / to have)
  | @viewed by (some / many / critics / analysts / observers / experts / most) [@adv] (as / to)
  | (is / are / was / were) [@adv] considered (a / an / the / one)
  + The vote is widely seen as a test of the young president's popularity.
  + The reform, regarded by many as overdue, passed its first reading on Monday.
  + The lagoon is considered one of the most important nurseries for rays.
  - The owner was seen leaving the theatre by a side door shortly after ten.
suspected
  | suspected
  | on suspicion (of / that)                     @weak
  | (under / comes under / fell under / came under) suspicion [of / for / that]   @weak
  | (a / the) suspicion that / suspicion (falls / fell / has fallen) on / suspicions (that / of)
  + Suspected pirates boarded a tanker off the coast of Benin on Thursday.
  + The mayor is suspected of taking bribes from a waste company.
  + A man of 31 was held on suspicion of arson after the warehouse fire.
  + Doctors say two passengers have suspected measles and remain in isolation.
  + The teller came under suspicion of helping the robbers, though suspicion fell on others too.
  + There is a suspicion that the match was fixed, the league's lawyer admitted.
  - The suspect, a 24-year-old student, will appear before magistrates next week.
  - Her conduct as a judge was above suspicion for thirty years, colleagues said.
suspect
  | (@plural / i / police / investigators / officials / authorities) [@adv] suspect [that / @det / @pron / there / arson / foul / someone]
  | suspects (that / it / there / foul / someone / somebody / an / his / her)
  | suspected [@adv] that
  | (had / have / has / police / officials / investigators / he / she / they / i) [@adv] suspected (a / the / @pron / there / foul)
  | suspecting (that / @det / @pron / foul / there)
  + Scientists suspect that the moon hides an ocean beneath its frozen crust.
  + The head nurse suspects someone copied the key to the medicine cupboard.
  + The tax office suspected that the antique shop was a front for smugglers.
  + "I had suspected a gas leak for days," the caretaker of the block recalled.
  + The crew turned back, suspecting that the cargo had begun to move.
  - Officers questioned the murder suspect for nine hours at the station in Arles.
  - Police released the suspects after their alibis were checked against train tickets.
believe
  | (believe / believes / believed / believing) (that / ..6 @fin)
  | (@speaker / @plural / i / who / he / she) [@adv] (believe / believes)
  | (the belief is / in the belief / there is a belief / belief is growing / reason to believe / belief) that
  | (led / leads / lead / leading) ..3 to believe
  ! (believe / believes / believed / believing) (in / me / him / us / you / passionately / what / them / everything / deeply / strongly)
  ! believe it or not / (make / makes) believe / believe (women / survivors / victims / @det eyes / ..2 luck)
  ! (can't / cannot / couldn't / could not / hard to / difficult to / impossible to / refused to / could) [@adv] believe
  ! (is / are / was / were / be / been / being) [@adv] believed / believed [by ..3] to / (widely / long / once / originally) believed
  ! (i / we) [@adv] believe ..5 (@ought / @taste / (have / has / had) (to / @det) / right to)
  + Analysts believe the central bank will raise rates twice before the summer.
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
think
  | (i / we) [@adv] (think / reckon)
  | (i / we) (don't / do not / didn't) [@adv] (think / reckon)
  | (i / we) [@adv] (thought / reckoned) @comp
  | (think / thinks / thinking / thought) that ..6 @fin
  | (@plural / @speaker / he / she) [@adv / do not / don't / does not / doesn't] (think / thinks / thought) (@comp / ..5 @fin)
  | (reckons / reckoned) [@comp] / (@plural / @speaker) [@adv] reckon
  | i (would / should) (think / imagine / say) [@comp]   @weak
  ! (think / thinks / thinking / thought) (about / of / through / twice / tank / again / ahead / before / so much / back / to / over)
  ! (i / we) [@adv] (think / thought) ..4 (@ought / (have / has / had) to)
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
  - The young forward is a force to be reckoned with in the air.
assume
  | (assume / assumes / assumed / assuming) (that / @pron / there / the ..3 @fin)
  | (presume / presumes / presumed) (that / @pron / there)
  | (suppose / supposes / i guess / we guess / my guess / best guess / one assumes / i'd guess / i would guess)
  | (surmise / surmises / surmised / conjecture / conjectured / guesses that / guessed that / i gather / i imagine)
  | (is / are / was / were / be) [@adv] assumed (that / to)
  | (work / works / working / operating) on the assumption that / (the / an) assumption (is / was) that / on the assumption that
  ! (assume / assumes / assumed) @det [..1] (office / power / control / command / role / post / presidency / position / responsibility)
  + Officials assume that most of the missing had already left the valley.
  + "I presume they met at university," the biographer told an audience in Turin.
  + "I guess the wind must have blown the gate open," the farmer said.
  + Historians surmise that the scroll was hidden during the siege of the city.
  + The culprit is assumed to be a former employee with a master key.
  + The fire brigade worked on the assumption that somebody was still inside.
  - She assumed the presidency and was sworn in on the steps of the old parliament.
  - Assuming control of the ministry, he promised to publish every contract.
feel-that
  | (feel / feels / felt) (that / @pron ..2 @fin / the ..3 @fin)
  | (have / has / had / gave / get / gives / leaves / left / getting / under / creating / leaving) ..2 (impression / sense / feeling) that
  | (it / this / that) [@adv] (feels / felt) (as if / as though / like ..3 @fin)   @weak
  | (senses / sensed) that
  | (have / has / had / got) [@det] (hunch / gut feeling / sneaking suspicion / inkling) [that]
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
  | (my / our / his / her / the) (view / feeling / sense / hunch / opinion) (is / was) that
  + In her view, the treaty leaves too many questions open for small islands.
  + In the opinion of two geologists, the tunnel runs too close to the fault.
  + As far as we know, nobody was inside the boathouse when the roof fell.
  + To the best of my knowledge, the invoices were paid on the same day.
  + "My feeling is that they left in a hurry," the landlady told detectives.
  - As far as the grape harvest is concerned, 2022 was a year to forget.
  - The plain stretches as far as the eye can see beyond the last village.


# ---------------------------------------------------------------------------- hedge: suggestion, prediction, not knowing
suggest
  | (suggest / suggests / suggested / suggesting) [@adv] (that / otherwise)
  | (suggest / suggests / suggested / suggesting) [@adv] (he / she / they / it / there / we / i) ..2 @fin
  | (suggests / suggested / suggesting) ..5 @fin
  | @evidencenoun [@adv / may / would] (suggest / suggests / suggested / suggesting)
  | suggesting (a / an / some / the / possible / widespread / strong)
  | (suggestion / suggestions) ..3 (is / are / was / were) that / suggestive of
  ! (suggest / suggested / suggests / suggesting) [that] ..6 (should / ought / resign / be (put / moved / given / allowed))
  ! suggested (@quotedeed / by / as / for / to) / (as / name / title) ..3 suggests
  + The minister suggested that the leak had come from inside the cabinet office.
  + Satellite pictures suggest otherwise, showing fresh tracks around the silo.
  + Friends suggested she might have been followed from the station that evening.
  + Early data suggest the new drug works best in patients under fifty.
  + The wallet was found empty, suggesting a robbery gone wrong, police in Quito said.
  + A neighbour suggested the quarrel was about a fence, not about money.
  + The suggestion from his camp is that the vote was bought with party funds.
  - The mediator suggested that both sides should meet again after the harvest festival.
  - As the name suggests, the Long Room is the largest hall in the palace.
  - The suggested retail price of the new electric van is 31,000 euros.
indicate
  | (indicate / indicates / indicated / indicating) [@adv] (that / ..5 @fin / a / an / some / otherwise / possible)
  | (imply / implies / implied / implying) [@adv] (that / @comp)
  | (hint / hints / hinted / hinting) [@adv] (at / that / @comp) / (dropped / gave / drop) [@det] [@adv] (hint / hints) that
  | (indications / indication / signs / sign) [@adv] (are / is / were / was / suggest / point / of / that) [that / to]   @weak
  | (pointing / points / point / pointed) to [@det] [@adv] ..2 @event
  | (every indication / all the signs / some indication / there are (signs / indications)) [are] that
  | (consistent with [@det] ..2 (@event / fall / shot / blow) / smacks of / (has / have / bears / bore) ..2 hallmarks of)
  ! (no / little / without) ..1 (sign / signs / indication / indications)
  ! indicated (by / in / on / with / beside)
  + Preliminary findings indicate that the brakes had not been serviced for years.
  + The goalkeeper hinted that this season would be his last in Bergen.
  + The editor's note implied that several sources had refused to be quoted.
  + There are signs that the glacier is retreating faster than predicted.
  + Scratches on the lock point to a deliberate attack by someone with tools.
  + The wound was consistent with a fall, while the cover-up smacks of panic.
  - There was little sign of damage to the church after the tremor on Monday.
  - The fault is indicated by a lamp, which will flash twice.
speculate
  | (speculate / speculates / speculated / speculating) [@adv] (that / about / on / over / @whether / @comp / ..2 @fin)
  | speculation (that / about / over / is / was / has / swirls / swirled / mounts / mounted / grew / grows / as to / surrounding)
  | (fuelled / fuelling / fueled / fueling / sparked / sparking / amid / prompting / prompted / widespread / intense) ..1 speculation
  | (speculative / guesswork / conjecture / pure speculation)   @weak
  ! (property / land / currency / financial / market / housing / stock / price / estate / bond) speculation
  ! speculat* on ..2 (property / land / shares / stocks / currencies / futures / bonds / gold / commodities / exchange / market)
  ! speculative (bubble / bubbles / investment / investments / fiction / trading / bets / attack / attacks / buying)
  + Commentators speculated that the duke had written the anonymous pamphlet himself.
  + His absence from the parade has fuelled speculation about the marshal's health.
  + Speculation is growing in Lima that the cabinet will be reshuffled on Friday.
  + Any talk of a transfer is pure speculation, and such stories are guesswork, she said.
  - Land speculation has tripled the price of fields along the new railway.
  - Her grandfather lost the house after he speculated on the stock market in the eighties.
  - The fund steered clear of speculative investments in the start-up sector.
expected
  | expected to
  | (is / are / was / were) [@adv] expected (that / by / in / on / at / this / next / later / soon / within / as early / tomorrow / before)
  | it (is / was) [@adv] expected
  | (expect / expects / expected) [@adv] (that / @comp) ..4 (to / will / would)   @weak
  | @forecasters [@adv] (expect / expected)
  | as expected                                  @weak
  ! @public [@adv] (is / are / was / were / will be / be) [@adv] expected to
  ! (than / when) [@adv / @forecasters] expected
  ! expected to (wear / pay / obey / behave / follow / comply / bow / know / respect / adhere / greet)
  + The river is expected to crest at Varna in the small hours of Friday.
  + A verdict in the poisoning trial is expected on Thursday at the earliest.
  + It is expected the two banks will announce a merger before the summer break.
  + The airline expects that the strike will cost it two million a day.
  + Economists expect another rise in the price of eggs before the holidays.
  + As expected, the council voted along party lines on the stadium.
  - Guests are expected to leave their shoes at the door of the shrine.
  - The crossing took longer than economists expected because of ice in the channel.
  - Recruits are expected to obey orders and to be in bed by ten.
  - Much is expected of the twenty-year-old sprinter from Kingston at these games.
set-to
  | (is / are / was / were / all) [@adv] (set / poised / tipped / slated / in line / on course / on track / bound / destined) (to / for)
  | (tipped / poised / set) to
  | (predict / predicts / predicted / predicting / forecast / forecasts) [@adv] (that / @comp / ..5 (will / would / to))
  | (predictions / prediction / forecast / forecasts / projection / projections) (that / of / for / is / are / suggest)
  | (anticipate / anticipates / anticipated / foresee / foresees) (that / @comp) / (projected / forecast / anticipated) to
  ! (weather / shipping) (forecast / forecasts) (is / for / that / of / are)
  ! set [..1] to (music / work / zero / % / one side) / set to ..1 (degrees / music)
  + The veteran midwife is tipped to lead the national health service.
  + The port is set to reopen next month after nine weeks of dredging.
  + Meteorologists predict that the heatwave will break before the weekend.
  + The latest projections suggest a hung parliament, and debt is projected to double.
  - The poems were set to music by a composer from Tallinn in 1961.
  - The shipping forecast is read twice a day on the old longwave band.
feared
  | (is / are / was / were / been) [@adv] feared [to / that / dead / drowned / killed / trapped / lost / missing]
  | feared (dead / drowned / killed / trapped / lost / missing / to be / to have / buried / stolen)
  | (it is feared / fears that / fear that / fears are / fears were / fears grow / fears grew / fears over / for fear that)
  | (@plural / @speaker / he / she) [@adv] (fear / fears / feared) (that / @comp / ..4 @fin)
  | fearing (that / @pron / the ..3 @fin)
  ! (fear / fears / feared) (nothing / no one / nobody / him / her / them)
  + At least forty people are feared dead after the ferry sank near Barisal.
  + Officials fear that the toll will rise once the landslide is cleared.
  + The crew's relatives are waiting on the quay amid fears that none of the sailors survived.
  + The actress left the country, fearing that she would be charged with treason.
  - The defender was once the most feared man in Italian football.
  - "He feared nobody in the ring," said his first trainer, who fears no one himself.
unclear
  | unclear
  | (not / isn't / wasn't / aren't / never / far from / less than) [@adv / at all] clear [@whether / from / that / on / about / yet]
  | (little / no / lack of) clarity (on / about / over / as to)
  ! (not / isn't / far from) [@adv] clear (of / cut)
  + It was unclear late on Tuesday how many sailors had left the burning ship.
  + It is not clear who ordered the bridge to be raised at noon.
  + There was no clarity on when the border crossing would open again.
  - The ship was not clear of the reef until the tide turned.
not-known
  | (not / isn't / wasn't / aren't / never / not yet) [@adv / yet / immediately] known [@whether / to / at / about / for]
  | (unknown / unknowable) @whether / (remain / remains / remained / is / was / are / still) unknown / whereabouts ..4 unknown
  | (nobody / no one / none) ..3 (knows / knew / can say / could say) [@adv] (for sure / for certain / @whether)
  | (@plural / i) [@adv] (don't / do not / didn't / did not) [@adv] know [yet] @whether
  | (we / i / they) [@adv] (have / had) no (idea / way of knowing) [@whether / of / about]
  | little [else] (is / was) [@adv] known [about / of / @whether]
  | (has / have / had) [@adv] yet to be (determined / established / decided / identified / explained / found)
  | (could not / couldn't / cannot / can't / unable to / impossible to / hard to / difficult to) (say / tell) [@adv] @whether
  | (it / that / this / there) [@adv] (is / was) anyone's guess / (is / remains / remained / was) a mystery / remains unexplained
  ! (not / never) [@adv] known (for ..4 / as / by)
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
  | uncertain (times / world / future / economic / start)   @weak
  | (not / isn't / aren't / wasn't / hardly) [@adv / at all] (sure / certain) [@whether / about / of / @comp]
  | unsure
  | uncertainty (over / about / as to / around / surrounding / remains / is / whether / hangs)
  | (in doubt / far from certain)
  | (in the balance / up in the air / touch and go)   @weak
  | (no / without any) certainty (that / of) / (no / not) [a] guarantee* (that / @comp)
  | (cannot / can't / could not / couldn't) [@adv] be (sure / certain) [@whether / that]
  ! uncertain (on / footing / steps / step / gait / ground)
  ! (no / in no / never in / not in / without / never been in / never really in) doubt
  ! in (no / little) uncertain terms / in no doubt
  + The future of the steelworks is uncertain after the second investor withdrew.
  + Wine growers face uncertain times as the frost returned for a third spring.
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
  | (doubt / doubts / doubted / doubting) [@adv] (if / whether / that / @pron / @comp)
  | (doubts / doubt) (remain / remained / persist / persisted / linger / lingered / exist / grew / grow / hang / hangs) [over / about]
  | (sceptical / skeptical / dubious) [@adv] (that / about / of / whether)
  | (scepticism / skepticism / doubts / doubt) (over / about / as to / whether / that)
  | (serious / considerable / grave / real / some / strong / growing / its / his / her / their / my) doubts
  | (questions / question marks / question mark) (remain / remains / hang / hangs / linger / persist / hung) [over / about]
  | (have / has / had / having / having my) ..2 (doubts / reservations) (about / over / that / whether)
  ! (no / little / without / beyond / never / don't / doesn't / didn't / nobody / no one / few) [any / a / @adv] [reasonable] doubt*
  + The ferry captain doubts whether the harbour will be dredged in time.
  + Doubts remain over the financing of the tram line to the airport.
  + Villagers are sceptical that the mine will bring the promised jobs.
  + There is scepticism about the general's promise to hand over power.
  + The coroner voiced serious doubts, and the mother doubted that he had jumped.
  + Question marks hang over the fitness of the Samoan prop.
  + The treasurer has grave doubts about the plan to sell the town hall.
  - There is no doubt that the new lock has made the canal safer.
  - The jury must be sure beyond a reasonable doubt before it convicts.
remains-to-be-seen
  | (remains / remain / remained / yet / still) to be seen
  | (only / but) time (will / would / can) tell / time will (tell / show)
  | (too early / too soon / premature) to (say / tell / know / judge / speculate / draw / call / predict / conclude)
  | (we'll / we will / we shall) (have to wait / wait) and see / (we'll / we will / we shall / let us) see (if / whether / what / how)
  | (the jury is still out / jury is out / early days / remains an open question / open question / an open question)
  ! yet to be seen (in / at / on) [@det] (public / training / field / screen)
  + It remains to be seen whether the ceasefire in the hills will hold.
  + "Only time will tell if the cure has worked," the vet told the farmers.
  + It is too early to say who will profit from the new customs union.
  + "We'll have to wait and see what the referee's report says," she added.
  + Whether the reef can recover is an open question, divers at the station say.
  - The new signing is yet to be seen in training after his long flight.
if-true
  | if @truthful
  | if [@det / @adv] [..1] @claim [@adv] (is / are / prove / proves / was / were) [@adv] @truthful
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


# -------------------------------------------------------------------------------------------------- denial: denying, rejecting
deny
  | deny / denies / denied / denying
  ! (deny / denies / denied / denying) [@det] [@denyadj] [@denyadj] @denyobj
  ! (deny / denies / denied / denying) [@det] [..1] @people ..3 @denyobj
  ! (deny / denies / denied / denying) (him / her / us / me / you) [@det] [@denyadj]
  ! (deny / denies / denied / denying) them (a / an / the / any / their / that)
  ! (deny / denies / denied / denying) ..8 @sportpart
  ! (@sportpart / goal / shot / chance) ..5 (deny / denied / denies / denying)
  ! (cannot / can't / can not / could not / couldn't / hard to / impossible to / difficult to) [@adv] [be] (deny / denied)
  ! (no / there's no / there is no / no use / not / no point) denying
  ! (no one / nobody / none / few / who / neither) [@adv] [can / could / would / will] (deny / denies / denied)
  ! (confirm* / confirmed / admit*) ..2 (nor / or) (deny / denies / denied / denying)
  ! denied (boarding / oneself / himself / herself / themselves / itself)
  ! (holocaust / genocide / climate) (denying / deny)
  + The ambassador denied having met the arms dealer in a hotel in Vienna.
  + Both brothers deny the charge and will give evidence next week in Cardiff.
  + Turkey denies that its drones crossed the frontier on the night of the raid.
  + In a sharply worded letter, the club denied it had broken the transfer rules.
  + The rumour was immediately denied by the singer's manager in Seoul.
  + Denying any link to the cartel, the governor opened his bank records to reporters.
  - The immigration office denied visas to eleven members of the folk choir.
  - The court denied her second appeal and set a date for the execution.
  - Officials denied thousands of migrants the right to a hearing, the charity found.
  - Her illness denied her the chance to defend the title in Nagoya.
  - The guards denied them any contact with their lawyers for three weeks.
  - The Croat was twice denied by the goalkeeper before he finally scored.
  - A brilliant diving save from Osei denied the visitors late on Saturday.
  - It is hard to deny that the tram has changed life in the suburbs.
  - There is no denying the charm of the old harbour in the evening light.
  - Few would deny that the orchestra plays better under its new conductor.
  - The trust would neither confirm nor deny the sale of the two Vermeers.
  - The prime minister has denied himself a salary rise for the third year.
  - A law against Holocaust denying groups passed with a large majority in Prague.
denial-noun
  | denial / denials / rebuttal / rebuttals / disavowal / disclaimer of (responsibility / involvement)
  ! in denial
  ! (holocaust / genocide / climate / climate-change / science / hiv / self / change / election / aids / covid / history) (denial / denials)
  ! denial [-] of [@det] [@denyadj] [@denyadj] @denyobj
  ! denials of [@det] (entry / access / rights / visas / asylum / care / service / coverage / bail)
  ! (visa / claim / claims / insurance / entry / coverage / bail / parole / access / loan / permit) (denial / denials)
  ! denial of (him / women / climate / the holocaust / genocide / death / reality / science / self / existence / the genocide)
  ! (stage / phase / state / mood / period) of denial
  + The denial came hours after a tape of the meeting was posted online.
  + Despite repeated denials from the palace, the wedding was called off on Monday.
  + The company issued a swift rebuttal of the claims made by its former chemist.
  - The country is in denial about the cost of its motorways, the economist argued.
  - Climate denial has lost ground among farmers who saw three harvests fail.
  - A denial of service attack took the tax office's website down on Friday.
  - The report lists denials of entry at the northern border since January.
  - Visa denials for foreign scientists have doubled in two years, the academy says.
  - He was tried for denial of the genocide under a law passed in 2003.
  - Her first reaction to the diagnosis, a phase of denial, lasted several weeks.
reject-claim
  | @reject [@adv] [@det] [@denyqual] [..1] [..1] @untold
  | @reject [@det] [@denyqual] [..1] (suggestion / idea / notion / argument / criticism / assumption / concerns / fears / worries) (that / of / about / as)
  | @reject (it / them / this / that / this as / him / @det ..3) as [@adv] [a / an / so much] [..1] @untrueadj
  | @untold ..8 (was / were / been / being / is / are) [@adv] (rejected / dismissed / brushed aside / rubbished / repudiated / disavowed)
  | @untold ..3 , ..1 (rejected / dismissed) by
  | (brush / brushed / brushes / brushing / wave / waved / waves / waving) (aside / off / away) [@det] [..2] (@untold / criticism / concerns / fears)
  | (shrugged / shrugs / laughed / laughs / batted / bats / swatted / explained) (off / away) [@det] [..2] (@untold / concerns / fears / criticism)
  | (poured / pours / pour / pouring) (cold water / scorn) on [@det] ..3 @untold / (scotch / scotched / scotches / quash / quashed / quashes) ..3 @untold
  | (reject / rejects / rejected / dismiss / dismisses / dismissed) [@adv] (that / any link / any connection / any involvement)
  | (rejected / rejects / dismissed / dismisses) (any / all) [..1] (attempt / attempts / effort / efforts) to (cast / link / portray / suggest / blame / smear)
  ! @reject [@det] [..1] [..1] @bill
  ! (judge / judges / court / courts / tribunal / magistrate / magistrates / jury / arbitrator) [@adv / has / have] (dismiss* / reject*)
  ! @untold ..3 (was / were / been / is / are) [@adv] (dismissed / rejected) by [@det] [..2] (judge / court / tribunal / jury / magistrate / arbitrator)
  ! (insurance / asylum / compensation / damages / legal / refund / expense / patent) (claim / claims) ..4 (reject* / dismiss*)
  ! @reject ..3 (insurance / asylum / compensation / refund / patent / damages) (claim / claims)
  ! (dismiss / dismissed / dismisses / dismissing) [@det] (charge / charges) / (charge / charges) ..3 (was / were / been) dismissed
  + The Kremlin rejected the accusation that its ships had cut the cable.
  + Campaign aides dismissed rumours of a rift with the finance committee.
  + The president rejected the notion that the army had lost control of the coast.
  + The bishop dismissed criticism that the restoration had cost too much money.
  + The governor dismissed it as gossip and went back to opening the new school.
  + The allegations were flatly rejected by the owner of the chicken farm.
  + Her version, angrily dismissed by the guards, has been backed by two prisoners.
  + The mayor brushed aside claims that he had skipped the memorial service.
  + The manager laughed off suggestions that the winger is homesick in Turin.
  + The bank poured cold water on reports of a takeover by a Spanish rival.
  + The embassy rejects that any of its staff took part in the march.
  + The speaker rejected any attempt to link the charity with the militia.
  - Deputies rejected the amendment after nine hours of debate in the upper house.
  - A judge dismissed claims brought by the families of the drowned fishermen.
  - The copyright claim was rejected by a court in Hamburg last Thursday.
  - His asylum claim was finally rejected after four years in the camp.
  - The insurer rejected her compensation claim because the premium was two days late.
  - Prosecutors dismissed the charges against the two beekeepers for lack of funds.
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
  | (dispute / disputes / disputed / disputing) [@adv] (that / [@det] [@denyqual] [..2] @untold / this / it / those)
  | (dispute / disputes / disputed / disputing) ..4 (version / figures / accuracy / findings / number / numbers / validity / characterisation / authenticity / toll / events)
  | (@speaker / @plural / he / she / they / who / we / i) [@adv] (dispute / disputes / disputed) [@det / @whether]
  | (@untold / figure / figures / findings / toll) ..4 (was / were / is / are / been / being) [@adv] (disputed / contested / challenged) [by]
  | hotly disputed by
  | (contest / contests / contested / contesting) ..2 @untold
  | (takes / took / take / taking) issue with / begs to differ / (begged / beg) to differ
  | (challenge / challenges / challenged / challenging) [@det] [..2] (account / version / claim / claims / narrative / assertion / assertions / allegation / allegations / findings)
  ! disputed [..1] (border / borders / territory / territories / islands / island / region / area / land / election / seat / waters / penalty / goal / try / zone)
  ! (a / the / this / that / any / an / long-running / legal / trade / pay / bitter / labour / labor / land / border / in) (dispute / disputes)
  ! (no one / nobody / few / none / not) [@adv / seriously / can / would / could] (dispute / disputes / disputed)
  ! indisputabl*
  + The widow's lawyers dispute that the will was signed in the hospital.
  + The airline disputes the number of passengers given by the coastguard.
  + Local fishermen disputed this, pointing to nets they had mended in March.
  + The death toll is disputed by relatives, who have their own list of names.
  + The inspector's account is hotly disputed by the owners of the circus.
  + Defence counsel contested the prosecution's version of the drive to the airport.
  + The museum took issue with the article and asked for a reply in print.
  + A former aide challenged the general's account of the retreat from the delta.
  - The two states have argued for decades over the disputed islands in the strait.
  - A pay dispute has stopped the trams in the city since last Tuesday.
  - Nobody disputes that the lighthouse keeper was the first on the scene.
contradict
  | (contradict / contradicts / contradicted / contradicting) [@det] [..3] (@untold / testimony / evidence / figures / line / assurances / assurance / alibi)
  | (contradict / contradicts / contradicted / contradicting) (@det / that / this / it / what / him / her / them / by)
  | @untold ..6 (was / were / been / being / is / are) [@adv] contradicted
  | (contradiction / contradictory / contradicting) [to / of] [..1] (@untold / version / versions / evidence / statements / accounts)   @weak
  | (at odds with / conflicts with / conflicted with / inconsistent with) [@det] [..3] (@untold / version / line / denial)
  | (flies / flew / fly / flying) in the face of [@det] ..3 @untold
  ! contradict* (himself / herself / itself / themselves / each other / one another)
  ! contradict* [@det] [..2] (law / laws / principle / principles / constitution / values / rules / spirit / treaty / instinct / convention)
  + A second waiter contradicted the banker's statement about the broken glass.
  + The nurse's diary contradicts what the surgeon told the panel in April.
  + The army's account was contradicted by villagers who had filmed the convoy.
  + Investigators heard contradictory accounts of how the fire door came to be locked.
  + The log is at odds with the captain's account of the last hour.
  + The photographs fly in the face of the ministry's claim that roads were open.
  - The witness contradicted himself twice before the break, the court reporter noted.
  - The decree contradicts the constitution, three former judges wrote in an open letter.
hit-back
  | (hit / hits / hitting / lashed / lashes / lashing / fired / fires / pushed / pushes / pushing / hit) (back / out) (at / against / on) [..1] [..3] @untold
  | (denounce / denounces / denounced / denouncing / slam / slams / slammed / slamming / blast / blasts / blasted / decry / decried) [..1] [..2] @untold
  | (condemned / condemns / deplored / ridiculed / mocked / scoffed at / derided / rubbished / rubbishes) [@det] [..2] @untold
  | (deny / distance / distanced / distances / distancing) (itself / himself / herself / themselves / ourselves / myself) from
  | (disown / disowns / disowned / disavow / disavows / disavowed / disavowing / repudiate / repudiates / repudiated / repudiating) [@det]
  | (countered / counters / counter / countering / retorted / hit back) [@adv] that
  | (hit / hits / hitting / fired / fires / lashed / lashes) back (at / against / after)   @weak
  ! (denounced / denounce / slammed / blasted / condemned) [@det] [..2] @untold ..2 (of / as) (violence / abuse / crime)
  ! (disowned / disowns / disown) [by] ..1 (family / father / mother / parents / son / daughter / brother)
  ! hit* back (to win / with a goal / through / immediately / from / with two / with an / with a)
  + The actress hit back at claims that she had walked off the set in tears.
  + The union's leader pushed back against suggestions that the march was badly planned.
  + The palace denounced the article and called its author a disgrace.
  + The minister rubbished reports that he had flown to the match by helicopter.
  + The movement distanced itself from a leaflet handed out in its name.
  + The poet disowned the manifesto that appeared under her signature in 1999.
  + The railway countered that the signal had been green when the train left.
  + The chef hit back after a critic called the soup lukewarm and salty.
  - Both ministers condemned reports of abuse in the camp as a stain on the nation.
  - The count was disowned by his family for marrying an actress from Prague.
  - The hosts hit back with a goal from a corner ten minutes later.
call-untrue
  | @callverb (it / this / that / them / these / those / him / her / as / @det ..4 @claim) [as] [@adv] [a / an / pure / so] [@adv] [..1] @untrueadj
  | @callverb ..6 [as] [@adv] (a / an / pure) [..1] (lie / fabrication / falsehood / slander / hoax / invention / smear)
  | @accus ..10 @bepres [@adv] @untrueadj
  | (said / says / insisted / insists / adding / added / saying / maintains / tweeted / wrote) ..3 @claim ..8 (is / are / was / were) [@adv] @untrueadj
  | ('this' / 'these' / that / the / his / her / those) [..1] (@accus / claim / claims / story / report) @bepres [@adv] @untrueadj   @weak(unless quoted)
  ! @callverb [@adv] (for / on / police / out / in / to / up)
  + The singer called the story a lie and threatened to sue the magazine.
  + The ministry branded the report of mutiny a crude fabrication by enemies of the state.
  + "These allegations are completely false," the former head of the bank said.
  + The accusation that she had copied the essay was absurd, the dean replied.
  + A spokesman insisted the claims of torture were totally baseless and hurtful.
  + She labelled it absurd that anyone would rob a toy shop at noon.
  - The firefighters were called out to a false alarm at the county archive.
contrary-to
  | contrary to [@det] [..3] (@untold / belief / what / popular / speculation / claims / reports / impression / expectations of)
  | (reports / claims / rumours / rumors / suggestions / indications / beliefs / statements / assertions / assurances) to the contrary
  | (despite / in spite of) ..2 (claims / reports / assertions / rumours) (to the contrary / otherwise)
  | (far from being / far from having) ..3 as ..2 (claimed / reported / alleged / suggested)
  + Contrary to earlier reports, nobody was hurt when the scaffolding came down.
  + The clinic never closed, despite press claims to the contrary, its director said.
  + The prince, far from being ill as was claimed, spent the week skiing.
  - Contrary winds kept the regatta's smaller boats in port until Tuesday.
