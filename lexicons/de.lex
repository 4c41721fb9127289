# German. Compounds and separable verbs decide: prefixes and *suffixes for the former, gaps for the latter. No stemmer.
language  de
stemmer   none
scope     6
abbrev    Dr. Prof. Hr. Fr. Dipl. Ing. Mag. Abg. St. Nr. Art. Abs. Bd. Bl. Hrsg. Red. Str. Pl. Tel.
abbrev    z. B. z.B. d. h. d.h. u. a. u.a. i. d. R. o. ä. u.s.w. usw. bzw. ca. etc. evtl. ggf. inkl. max. min. Mio. Mrd. Tsd.
abbrev    vgl. sog. bspw. geb. gest. verh. v. Chr. n. Chr. i. V. a. D. e. V. Co. Kg. vs. lt. rd. zzgl. einschl. ehem. resp. Sen. jun. sen.
abbrev    Jan. Feb. Mär. Apr. Aug. Sep. Sept. Okt. Nov. Dez. Mo. Di. Mi. Do. Sa. So. U.S. U.N. Gen. Col. Lt. Maj. Hptm. Kdt.
abbrev    A. B. C. D. E. F. G. H. J. K. L. M. N. P. R. S. T. W.

# classes
# things said: compounds by their ending
class claim  *behauptung / *behauptungen / *aussage / *aussagen / *meldung / *meldungen / *bericht / *berichte / *berichten
class claim  *berichts / *berichterstattung / *darstellung / *darstellungen / angabe / angaben / zahlenangabe* / zeitangabe*
class claim  *geschichte / *geschichten / *gerücht / *gerüchte / *gerüchten / *spekulation / *spekulationen / these / thesen
class claim  *theorie / *theorien / version / versionen / *information / *informationen / *nachricht / *nachrichten / *schlagzeile / *schlagzeileen
class claim  schilderung / schilderungen / äußerung / äußerungen / bemerkung / bemerkungen / *erklärung / *erklärungen
class claim  *vorwurf / *vorwürfe / *vorwürfen / *vorwurfs / *anschuldigung / *anschuldigungen / unterstellung / unterstellungen
class claim  beschuldigung / beschuldigungen / *annahme / *annahmen / vermutung / vermutungen / schlussfolgerung* / einschätzung*
class claim  *statistik / *statistiken / schätzung / schätzungen / *artikel / *artikels / *artikeln / *posting / *postingen / *beitrag / *beiträge
class claim  *beiträgen / *zitat / *zitate / *zitaten / *zitats / *begründung / werbung / *swerbung / *rwerbung / *lwerbung / *hwerbung / *prognose / *prognosen / *rechnung
class claim  todesopferzahl* / opferzahl* / zahl / zahlen / teilnehmerzahl* / verkaufszahlen / umfrage / umfragen / *auskunft / *auskünfte
class claim  *argument / *argumente / *argumentation / *eindruck / *diagnose / *gerede / klatsch / legende / legenden / dolchstoßlegende* / opferlegende* / gründungslegende* / heldenlegende* / *parole / *paroleen
class claim  *studie / *studien / *gutachten / *interpretation / *bildunterschrift / *bildunterschriften / *überschrift / tweet / tweets / vorhersage*
# things held against somebody, and what a rejection may be aimed at
class accus  *vorwurf / *vorwürfe / *vorwürfen / *vorwurfs / *anschuldigung / *anschuldigungen / *beschuldigung / *beschuldigungen
class accus  *unterstellung / *unterstellungen / *verdacht / verdächtigung* / *gerücht / *gerüchte / *gerüchten / anklagepunkt*
class untold  *vorwurf / *vorwürfe / *vorwürfen / *vorwurfs / *anschuldigung / *anschuldigungen / *beschuldigung / *beschuldigungen
class untold  *unterstellung / *unterstellungen / *verdacht / *verdachts / verdächtigung* / *gerücht / *gerüchte / *gerüchten
class untold  *behauptung / *behauptungen / *bericht / *berichte / *berichten / *meldung / *meldungen / *darstellung / *darstellungen
class untold  *spekulation / *spekulationen / *vermutung / *vermutungen / these / thesen / version / versionen / *aussage / *aussagen
class untold  *schilderung / *schilderungen / *äußerung / *äußerungen / *theorie / *theorien / *geschichte / *geschichten / *gerede
class untold  *andeutung / *andeutungen / *eindruck / *kritik / *befürchtung / *befürchtungen / mutmaßung* / *zweifel / *zweifeln
class untold  *anklage / klatsch / *nachricht / *nachrichten / *angabe / *angaben / vorhaltung* / *einschätzung / lesart / *vergleich
class untold  *information / *informationen / *bezichtigung / *bezichtigungen / medienrummel / raunen / *verantwortung / *mitschuld / *interpretation
class untold  *artikel / *prognose / *prognosen / schuldzuweisung* / *schuld
# content that can be forged
class content  *dokument / *dokumente / *dokumenten / *brief / *briefe / *briefen / *schreiben / *papier / *papiere / *papieren / akte
class content  akten / *zertifikat / *zertifikate / *zeugnis / *zeugnisse / *bild / *bilder / *bildern / *foto / *fotos / *aufnahme
class content  *aufnahmen / *video / *videos / *clip / *clips / *film / *mitschnitt / *mitschnitte / *protokoll / *protokolle / beweis
class content  beweise / beweisen / *beweismittel / *beweisstück / *beweisstücken / *zitat / *zitate / *zitaten / *unterschrift / *unterschriften
class content  *pass / *pässe / *pässen / *ausweis / *ausweise / *ausweisen / *visum / *visa / *rechnung / *rechnungen / *beleg / *belege
class content  *quittung / *quittungen / *scheck / *schecks / daten / *sdaten / *ndaten / *rdaten / *edaten / *tdaten / *hdaten / *mdaten / *gdaten / *kdaten / *statistik / *statistiken / *bilanz / *bilanzen
class content  *ergebnis / *ergebnisse / *ergebnissen / *mail / *mails / *nachricht / *nachrichten / *text / *texte / *profil / *profile
class content  *konto / *konten / *website / *websiteen / *webseite / *webseiteen / *diplom / *diplome / *urkunde / *urkunden / *vertrag / *verträge / *attest
class content  *atteste / *rezept / *rezepte / *studie / *studien / *geständnis / *bericht / *berichte / *geschichte / *geschichten
class content  *stimmzettel / *stimmzettelen / *wahlzettel / *interview / *interviews / *gespräch / *gespräche / *karte / *karten / *meldung / *meldungen
class content  *lebenslauf / lebensläufe / *gutachten / *stempel / *tagebücher / *tagebuch / *beitrag / *beiträge / *stimme / *buchung / *buchungen
class content  banknote* / geldschein* / *scheine / *schein / *screenshot / *screenshoten / *anzeige / *bewertung / *bewertungen / *führerschein / *führerscheinen
# goods and body parts: plain description
class goods  *markenware / *markenwaren / *markenkleidung / *uhr / *uhren / *tasche / *taschen / *handtaschen / *turnschuh / *turnschuhen / *sneaker / *sneakeren
class goods  *schuhe / *trikot / *trikots / *parfüm / *parfüms / *parfum / *parfumen / *medikament / *medikamente / *medikamenten / *arzneimittel / *arzneimittelen
class goods  *zigaretten / *spielzeug / *ware / 'Waren' / lederwaren / tabakwaren / backwaren / haushaltswaren / elektrowaren / *produkte / *produkten / *kleidung / *kosmetik / *potenzmittel / *ersatzteile
class goods  *tabletten / *pillen / *schmuck / *sonnenbrillen / *jeans / *shirts / *textilien / *alkohol / *wodka / *whisky / *olivenöl
class goods  *pelz / *haare / *haar / *bart / *wimpern / *nägel / *zähne / *zähnen / *schnee / *blut / *perlen / *diamanten / *leder
class expert  experten / expertinnen / forscher / ermittler / beobachter / polizei / behörden / historiker / ärzte / anwohner / nachbarn / kritiker / analysten / ökonomen / wissenschaftler / fahnder / fans / zeugen / insider / diplomaten / geheimdienste / staatsanwaltschaft / regierung / opposition
class forecast  analysten / ökonomen / meteorologen / experten / beobachter / marktbeobachter / volkswirte / demoskopen / institut / forscher / verband / regierung / behörden / polizei / veranstalter / wetterdienst
class experts  fachleute / kenner / kritiker / beobachter / insider / *experten / *expertinnen / *forscher / *forscherinnen / *wissenschaftler / *wissenschaftlerinnen / *historiker / *historikerinnen / *ökonomen / *ökonominnen / *ologen / *ologinnen / *analysten / *analystinnen / *mediziner / *medizinerinnen / *juristen / *juristinnen / *astronomen / *physiker / *chemiker / *ärzte / *ärztinnen / *ermittler / volkswirte / demoskopen / branchenkenner / diplomaten
# what the weather and the markets bring: expected, it is a prediction (guests are not)
class outcome  *regen / *schnee / *schneefall / *schneefälle / *schneefällen / *niederschläge / *niederschlägen / *gewitter / *gewittern / *sturm / *stürme / *stürmen / *orkan / *hochwasser / *hitze / hitzewelle* / *frost / *glätte / *glatteis / *böen / *temperaturen / *flut / *sturmflut / nachwuchs
class outcome  *anstieg / *rückgang / zunahme / *wachstum / *zuwachs / *verlust / *verluste / *verlusten / *verzögerungen / *behinderungen / stau / staus / *verschärfung / verbesserung / verschlechterung / eskalation / *einbruch / *engpass / *engpässe / *defizit / *rezession / *welle / *schub / *mangel / *gegenwehr / *widerstand / *preiserhöhungen / *kursverluste
class match  auftakt / test / tests / trainingslager / rückrunde / hinrunde / premiere / doppel / einzel / *serie / vorbereitung / *pokal / *cup / hälfte / großteil / spiel / spiele / *spiel / *spiele / partie / partien / *match / *matches / rennen / *rennen / wettkampf / wettkämpfe / finale / *finale / *turnier / turnier / *saison / *kampf / *kämpfe / *tour / *duell / *begegnung / einsatz / einsätze / länderspiel* / auftritt / *auftritte / *wettbewerb / training / *debüt / *konzert / *konzerte / *lauf / qualifikation / derby / *etappe / *etappen
class ordinal  erste* / zweite* / dritte* / vierte* / fünfte* / sechste* / siebte* / achte* / neunte* / zehnte* / letzte* / nächste* / hundertste* / morgen / heute / am / im / beim / für / gegen / samstag / sonntag / freitag / mittwoch / dienstag / donnerstag / montag / sein / ihr
class matchadj  internationale* / entscheidende* / wichtige* / vorletzte* / kommende* / schwere* / große* / offizielle* / abschließende*
class nosuch  treffen / abmachung* / vereinbarung* / absprache* / plan / pläne / deal / gespräch* / zahlung* / befehl* / auftrag / anweisung* / brief / schreiben / vertrag / konto / konten / video / liste / vorfall / vorfälle / angebot / dokument* / beschluss / entscheidung / einheit / verhandlungen / verbindung / abkommen / anfrage
class misdeed  bedroht / vernichtet / getäuscht / betrogen / geschlagen / gestohlen / gelogen / belogen / verraten / weitergegeben / veröffentlicht / versteckt / getötet / ermordet / umgebracht / misshandelt / missbraucht / vergewaltigt / angegriffen / beschossen / bombardiert / bestochen / manipuliert / gefälscht / erpresst / genötigt / gedopt / verletzt / gezwungen / verkauft / verschwiegen / vertuscht / ausspioniert / abgehört / gehackt / beleidigt / diskriminiert / belästigt / bedrängt / berührt / angefasst / geklaut / unterschlagen / veruntreut / geschmuggelt / gekauft / gezahlt / angenommen / beauftragt / angeordnet / befohlen / geschossen / angezündet / gelegt / überfallen / entführt / gefoltert / vergiftet / abgeschrieben / plagiiert / erfunden / geschworen / verursacht / getan / begangen / genommen / aufgegeben / verstoßen / gespritzt / eingenommen / verlangt / gedroht / eingeleitet / gefördert / gelöscht / weggeschafft / geplündert / geschreddert / entsorgt / verbreitet / eingeschüchtert / geschubst / gestoßen / getreten / gewürgt / erschossen / ausgeliefert / unterdrückt / benachteiligt / bevorzugt / begünstigt / verheimlicht / unterstützt / finanziert / beschafft / gehandelt / konsumiert / entwendet / eingebrochen / beschädigt / zerstört / angeheuert / bespitzelt
class deed  @misdeed / geöffnet / besessen / betreten / unterzeichnet / geleitet / benutzt / verwendet / geraucht / konsumiert / angerührt / besucht / telefoniert / autorisiert / genehmigt / erlaubt / erteilt / gebeten / ausgezahlt / überwiesen / kassiert / profitiert / geplant / beabsichtigt / weitergeleitet / getroffen / gesehen / gesprochen / gesagt / gewusst / gekannt / gemacht / geschrieben / unterschrieben / versprochen / gefordert / gearbeitet / begegnet / behauptet / erhalten / bekommen / dort / kontakt* / mitglied / verabredet / gewesen / gegeben / zugestimmt
class badname  rassist* / betrüger* / mörder* / verräter* / lügner* / dieb / diebe / dieben / diebin / spion* / terrorist* / verbrecher* / kriminelle* / antisemit* / nazi / nazis / faschist* / extremist* / agent* / vergewaltiger* / täter / täterin / schläger / dealer / plagiator / doper / hochstapler* / sexist* / diktator / sekte / hooligan* / brandstifter* / hacker* / spinner / monster / gefährder / steuersünder* / steuerhinterzieher* / schmuggler* / schleuser*
class scholar  *forscher / *forschers / *forscherin / *wissenschaftler / *wissenschaftlerin / *historiker / *historikerin / *ökonom / *ökonomin / *biologe / *biologin / *physiker / *physikerin / *chemiker / *chemikerin / *virologe / *virologin / *psychologe / *psychologin / *soziologe / *soziologin / *linguistin / *linguist / *mediziner / *medizinerin / *experte / *expertin / *professor / *professorin / *archäologe / *archäologin / *philosoph / *philosophin / rezensent / rezensentin / *kritiker / *kritikerin
class takefor  glaubt* / glauben / annahm* / annehmen / angenommen / hielt / hielten / gehalten / behaupt* / bericht* / gemeldet / meldete / bezeichnet* / genannt / nannte* / zugeschrieben / davon / geschrieben / angegeben / vermeldet / identifiziert / veröffentlicht / verbreitet / angekündigt / erklärt / dargestellt
class insist  beteuer* / versichert / versicherte / versicherten / beharrt / beharrte / beharrten / beharren / bekräftigt* / schwor / schworen / insistier*
class falsekind  *angaben / *zahlen / *angabe / *zahl / *daten / tatsachen / tatsache / *versprechen / *versprechungen / *bild / *eindruck / *vorstellung / *vorstellungen / *schluss / *schlüsse / annahmen / *namen / *datum / *wert / *werte / *messwerte / *lehre / *antwort / *antworten / *aussage vor gericht / fakten / *voraussetzungen / prämisse* / *fährte / *gewissheit / *ergebnis / *ergebnisse / *übersetzung / *hinweis / *hinweise / *beschuldigung / *mitteilung / *mitteilungen / *rechnung / *diagnose / *titel / *zeugenaussage / *warnung / *warnungen / narrativ / narrative / *zuschreibung / *bilanz
class madeup  *dialog / *dialoge / *erlebnis / *erlebnisse / *szenen / *legende / *begebenheit / *begebenheiten / *spende / *spenden / *auftrag / *aufträge / *prüfung / @claim / @accus / *zitat / *zitate / *zitaten / *interview / *interviews / *krankheit / *quelle / *quellen / zeugen / zeuge / zeugin / *überfall / *vorfall / *vorfälle / *identität / *lebenslauf / fall / fälle / fakten / details / daten / ausrede / ausreden / alibi / *gespräch / *gespräche / *biografie / *biographie / *adresse / *firma / *firmen / *personen / *opfer / vergangenheit / *rechnungen / *umsätze / *mitarbeiter / *anruf / *mails / *drohung / *drohungen / verbrechen / *entführung / *verschwörung / *leistungen / alles / ganze / *texte / *reportage / *reportagen / *statistik / *ergebnisse / *studie / *namen / *sdaten / *edaten / *ndaten / *messwerte / *messreihen / *umfrage / *umfragen / *quittungen / *belege / *termine / *kunden / *patienten / *figuren in
class stageable  *überfall / *einbruch / *unfall / *entführung / *angriff / *anschlag / *attentat / *vorfall / *mord / *tod / *selbstmord / *suizid / *szene / *szenen / *provokation / *rettung / *festnahme / *geständnis / *massaker / *raub / *diebstahl / *krankheit / *straftat / *straftaten / *explosion / *verfolgung / *hochzeit / *schwangerschaft / *notlage / *brand / *verletzung / *putsch / *putschversuch / *tat
class validity  echtheit / richtigkeit / glaubwürdigkeit / genauigkeit / aussagekraft / zuverlässigkeit / wahrheitsgehalt / authentizität / verlässlichkeit / gültigkeit / objektivität / seriosität / korrektheit / wahrheit / plausibilität / unabhängigkeit der studie / belastbarkeit / stichhaltigkeit / repräsentativität / methodik
class konjv  sei / seien / habe / wisse / wolle / könne / müsse / gebe / stehe / komme / liege / handele / handle
# nouns that begin like a participle: "Geduld haben" is no perfect
class notpp  geld / geduld / gelegenheit / gelegenheiten / gewissheit / geltung / gehör / geschwister / geschäfte / gewicht / gewinn / gewinne / gewalt / gerechtigkeit / geheimnisse / gefühl / gespräche / geschmack / gespür / gesetze / genug / genügend / gern / gerne / gestern / gemeinsam
class notpp  verständnis / vertrauen / verantwortung / verfügung / verlass / vermögen / verbindung / verbindungen / verstand / verträge / vertreter / bestand / bedeutung / bedenken / bedarf / besuch / beschäftigung / bezug / beziehungen / betreuung / bewegung / beweise / befugnisse / besitz / begleitung / bekannte
class notpp  erfolg / erfolge / ergebnis / ergebnisse / erfahrung / erfahrungen / erlaubnis / erholung / ersatz / erträge / erwartungen / ermittlungen / entscheidungsgewalt / entlastung / unterstützung / unterschiede / unterhaltung / überzeugungen / angebote / angehörige / misstrauen / widerstand / umstände
# participles with "sein" in the perfect, and states one hears of
class seinpp  *geflohen / *geflüchtet / *gekommen / *gegangen / *gereist / *gefahren / *gelaufen / *gestiegen / *gestorben / *gesunken / *gefallen / *gestürzt / *gelangt / *geraten / *gedrungen / *gewesen / *geworden / *geblieben / *gezogen / *geflogen / *gesprungen / *getreten / *gewachsen / *gelandet / *gestoßen / *gescheitert / *geschehen / *gewandert / *gekehrt / *gebrochen / *gestrandet / *gerannt / *gefolgt / *geschlichen / *gerutscht / *gehauen / *gerast / *geklettert / *geplatzt / *gekentert
class seinpp  passiert / explodiert / kollidiert / ertrunken / erschienen / entstanden / entkommen / verschwunden / verstorben / begegnet / erkrankt / verunglückt / erstickt / verhungert / verblutet / desertiert / konvertiert / abgetaucht / untergetaucht / aufgetaucht / erfroren / verbrannt / erstickt
class seinpp  verwickelt / infiziert / verletzt / gefälscht / manipuliert / verschollen / verheiratet / verschuldet / verstrickt / involviert / inhaftiert / bewaffnet / betrunken / alkoholisiert / befreundet / zerstritten / vergiftet / verseucht / erfunden / inszeniert / beschädigt / zerstört / geplant / bestochen
# decisions and conduct: "wrong" of these is an opinion, no false statement
class policy  *entscheidung / *entscheidungen / weg / irrweg / sonderweg / *kurs / *gesetz / *gesetze / *politik / *signal / *strategie / maßnahme / maßnahmen / *reform / *schritt / *verbot / *plan / *pläne / zeitpunkt / umgang / taktik / idee / vorgehen / verhalten / beschluss / *kürzung / *kürzungen / ansatz / richtung / *erhöhung / *senkung / forderung / forderungen / vorschlag / vorschläge / *ausstieg / *abbau / *vergabe / *regelung / handeln / schließung / *streichung
# small words
class det  der / die / das / dem / den / des / ein / eine / einen / einem / einer / eines / sein / seine / seinen / seiner / seinem
class det  ihr / ihre / ihren / ihrer / ihrem / kein / keine / keinen / keiner / dieser / diese / dieses / diesen / diesem / alle / allen
class det  mein / meine / meinen / unser / unsere / unseren / jener / jene / jede / jeden / jeder / jedes / jeglich* / sämtlich* / solche*
class be  ist / sind / war / waren / sei / seien / wäre / wären / gewesen / bleibt / bleiben / blieb / blieben / sein
class adv  auch / nun / jetzt / schlicht / einfach / schlichtweg / völlig / vollkommen / komplett / absolut / total / gänzlich / ganz
class adv  offensichtlich / nachweislich / erwiesenermaßen / eindeutig / klar / kategorisch / vehement / energisch / entschieden / umgehend
class adv  prompt / sofort / später / zunächst / stets / immer / bislang / bisher / weiter / weiterhin / erneut / wieder / wiederholt
class adv  öffentlich / scharf / strikt / heftig / grob / stark / teilweise / teils / weitgehend / frei / rein / sachlich / inhaltlich
class adv  faktisch / objektiv / bewusst / gezielt / absichtlich / vorsätzlich / offenkundig / so / sehr / zu / ebenso / ebenfalls
class adv  aber / jedoch / allerdings / hingegen / dagegen / am / gestern / heute / selbst / noch / schon / allesamt / durchweg / damals
class adv  einmal / eben / doch / ja / nur / grundsätzlich / erst / bereits / inzwischen / mittlerweile / längst / lange / angeblich
class adv  vollständig / hartnäckig / beharrlich / glatt / ausdrücklich / deutlich / brüsk / empört / wütend / per / rundweg / schließlich
class neg  nicht / kein / keine / keinen / keinem / keiner / keines / nie / niemals / niemand / nichts / weder / nirgends / nirgendwo / keinerlei
# infinitives that a plan or a duty ends in, before a comma: what follows is another clause
class planinf  helfen / unterstützen / schützen / entschädigen / erhalten / bekommen / gelten / klären / zeigen / ehren / würdigen / erinnern / prüfen / untersuchen / ermitteln / feststellen / werden / kommen / zugutekommen / informieren / beantworten / herausfinden / aufklären / dienen / ermöglichen / bieten / geben / verhindern / machen / bleiben / besuchen / treffen / stehen / trösten / warnen
class planinf  danken / wissen / sehen / sagen / erzählen / fühlen / holen / suchen / finden / anbieten / anwerben / werben / gewinnen / einladen / einstellen / aufnehmen / übernehmen / ansprechen / erreichen / fördern / stärken / belohnen / auszeichnen / bestrafen / ahnden / bezahlen / zahlen / auszahlen / abgeben / vergeben / verteilen / liefern / lernen / lehren / arbeiten / wohnen / leben / schaffen / sorgen / entlasten / ergänzen / ersetzen / erneuern / sanieren / reparieren / korrigieren / kontrollieren / kritisieren / diskutieren / motivieren / profitieren / aktivieren / bewerten / beurteilen / entscheiden / verstehen / erfahren / erklären / erläutern / berichten / schildern / beschreiben / erfassen / sammeln / auswerten / veröffentlichen / nutzen / verwenden / behalten / weitergeben / zurückgeben / zurückholen / zurückkehren / feiern / gedenken / vorstellen / präsentieren / versorgen / betreuen / behandeln / impfen / begleiten / empfangen / begrüßen / tauschen / kaufen / verkaufen / ändern / verbessern / beenden / beginnen / starten / weitermachen / melden / antworten / nachholen / wiederholen / sichern / retten / bewahren / pflegen / haben / sein
# participles and adjectives that "nicht" stands before inside a noun phrase: "an nicht gedeckten Krediten"
class notattr  gedeckte* / gemeldete* / angemeldete* / genehmigte* / genannte* / bezeichnete* / bezahlte* / gezahlte* / ausgezahlte* / geimpfte* / registrierte* / zugelassene* / benötigte* / verkaufte* / genutzte* / benutzte* / beteiligte* / erlaubte* / erfasste* / identifizierte* / versteuerte* / deklarierte* / autorisierte* / vorhandene* / abgeholte* / eingelöste* / betroffene* / sichtbare* / angemessene* / öffentliche* / staatliche* / zuständige* / unerhebliche* / unbeträchtliche* / versicherte* / ausgebildete* / ausgewiesene* / angeleinte* / eingehaltene* / gekennzeichnete* / abgesprochene* / verbuchte* / verzollte* / rückzahlbare* / anerkannte* / freigegebene*
class wie  ob / wer / was / wann / wie / warum / wo / wohin / woher / wieso / weshalb / welche / welcher / welches / welchen / wem / wen
class wie  wessen / wofür / womit / wodurch / worauf / woran / inwieweit / inwiefern / wieviel / wohin
class say  sagte / sagt / sagten / sagen / erklärte / erklärt / erklärten / betonte / betont / teilte / schrieb / schreibt / versicherte
class say  versichert / versicherten / beteuerte / beteuert / beteuerten / beharrte / beharrt / beharrten / entgegnete / erwiderte
class konj  sei / seien / habe / hätten / hätte / werde / würden / könne / müsse / wolle / dürfe / solle
# participles by their beginning: before "haben", "sein", "worden sein"
class pp  gea* / geb* / ged* / gee* / gef* / geg* / geh* / gei* / gek* / gel* / gem* / gen* / geo* / gep* / ger* / ges* / get* / geü* / gew* / gez*
class pp  mitbek* / abge* / ange* / aufge* / ausge* / beige* / einge* / mitge* / vorge* / zuge* / zurückge* / umge* / weiterge* / weggel* / losge*
class pp  nachge* / hineinge* / herausge* / heraufge* / hinge* / herge* / durchge* / zusammenge* / festge* / bereitge* / fertigge* / überge*
class pp  unterge* / fehlge* / teilge* / stattge* / bekanntge* / freige* / hochge* / niederge* / vorbeige* / entgegenge* / auseinanderge*
class pp  *iert / verl* / vers* / verk* / verg* / verb* / verf* / verh* / verm* / verr* / verd* / verz* / verw* / vert* / veru* / verp* / verä* / verö*
class pp  entd* / entf* / entg* / enth* / entk* / entl* / entn* / ents* / entw* / entz* / erf* / erg* / erh* / erk* / erl* / erm* / ern* / erö* / err* / ers* / ert* / erw* / erz* / erp* / erb*
class pp  beg* / bek* / bel* / bem* / ben* / ber* / bes* / bet* / bew* / bez* / bed* / bef* / beh* / bea* / bee* / beo* / miss* / unterb* / unters* / unterz* / unterh* / unterl*
class pp  überf* / überg* / überl* / übers* / übern* / überr* / überw* / überz* / widers* / widerr* / hinterl* / hinterg* / umst* / zerst* / zerb* / worden / zersch*
# what one calls a claim that one denies
class untrue  falsch / unwahr / unwahrheit* / lüge / lügen / lügenmärchen / unsinn / blödsinn / quatsch / humbug / unbegründet* / haltlos*
class untrue  erfunden* / erfindung / erfindungen / frei erfunden / fälschung / fälschungen / gefälscht* / märchen
class untrue  verleumdung / verleumdungen / verleumderisch* / grundlos / gegenstandslos / unzutreffend / irreführend
class untrue  falschmeldung / falschmeldungen / fake news / desinformation / schmutzkampagne / hirngespinst*
class untrue  aus der luft gegriffen / an den haaren herbeigezogen / rufmord / diffamierung* / unfug / nonsens / fantasie* / phantasie*
class untrue  verschwörungstheorie* / abwegig* / unhaltbar* / ente / zeitungsente
class untrue  falschbehauptung* / falschdarstellung* / erlogen* / inszenierung / inszeniert
# these deny only where a claim or an accusation is what they are said of
class softuntrue  absurd* / lächerlich* / grotesk* / provokation / spekulation / spekulationen / gerücht / gerüchte / propaganda / hetze / panikmache / unseriös* / klatsch / übertrieben* / infam* / ungeheuerlich* / politisch motiviert*
class callverb  nannte / nannten / nennt / nennen / genannt / bezeichnete / bezeichneten / bezeichnet / bezeichnen / bezeichnend / wertete / wertet
class callverb  brandmarkte / titulierte / geißelte / charakterisierte / charakterisiert / schmähte / schalt / bewertete

# context
negation
  | @neg / ohne / kaum / weit entfernt davon / (statt / anstatt) / keineswegs / keinesfalls / mitnichten / ebensowenig / nie zuvor
  ! nicht (nur / zuletzt / allein / bloß / umsonst / ausgeschlossen / von ungefähr / minder / weniger als / mehr als) / nichts als / nicht mehr und nicht weniger
  ! kein (wunder / zweifel / problem) / keine frage / ohne (zweifel / weiteres / frage) / nicht einmal mehr / kaum dass
  ! (an / von / mit / aus / bei / für / wegen / durch / unter / über / gegen / nach / trotz / und / @det / %) nicht [näher / ordnungsgemäß / mehr / ausreichend] @notattr / nicht @notattr ..1 (will / wollen / soll / sollen / könnte / könnten / dürfte / dürften)
  - Die Wirtin kaufte den Wein von nicht genannten Händlern in der Steiermark.
  - Elf nicht gemeldete Ziegen will der Bauer erst am Sonntag entdeckt haben.
  + Der Glaser hatte die Fenster vor der Bestellung der Scheiben nicht ausgemessen.
  + Der Imker verkaufte im letzten Jahr keinen Honig mehr an den Großhandel.
  + Kaum ein Gast fand nach dem Fest den Weg zum Bahnhof.
  - Die Obstwiese beliefert nicht nur das Dorf, sondern auch zwei Hotels am See.
  - Ohne Zweifel gehört die Orgel zu den schönsten in ganz Franken.
negation-back
  | nicht / keiner / nichts
  ! nicht (nur / zuletzt / allein / bloß / mehr als / weniger als / minder / ausgeschlossen / lange / überraschend / unerwartet) / (noch / bislang / bisher / zunächst) nicht / keiner (der / von)
  + Den Kauf der Jacht bestritt der Kämmerer vor dem Ausschuss nicht.
  + Dass der Deich marode ist, bestreitet im Ort mittlerweile wohl keiner.
  - Ein Maurer aus dem Nachbardorf hat den Glockenturm im Juni vollendet.
  - Der Chor sang nicht nur Lieder aus Wales, sondern auch Motetten.
  - Die Orgel ist noch nicht gestimmt, meldete der Küster.
scope-end
  | aber / sondern / jedoch / doch / obwohl / während / weil / dass / wobei / allerdings / und / denn / nachdem / bevor / damit / hingegen / dagegen
  + Der Steinbruch machte Verlust, aber der Besitzer behielt alle Arbeiter.
  + Die Radfahrerin stürzte zweimal, während ihre Rivalinnen am Berg davonzogen.
  - Schnee fiel in der Nacht auf den Steinbruch oberhalb des Dorfes.
whether
  | ob / (sagen / sagte / wissen / mitteilen / mit / klar / offen / gefragt / frage / fragte / unklar / bekannt) , <(wer / was / wann / wie / warum / wo / welche / welcher)>
  + Die Fährgesellschaft ließ offen, ob der Hafen im März geschlossen wird.
  + Der Schleusenwärter wollte wissen, wer den Kahn mit Kies beladen hat.
  - Die Regatta findet am Sonntag statt, sobald der Wind nachlässt.
conditional
  | wenn / falls / sofern / für den fall / im falle / vorausgesetzt / unter der bedingung / solange / es sei denn
  | (sollte / sollten / hätte / hätten / wäre / wären) (er / sie / es / man / wir / ich / sich) ..12 (würde / würden / wird / werden / hätte / wäre / müssen / muss)
  ! (auch / selbst / als / außer / wie) wenn / wenn auch
  + Der Markt zieht in die Turnhalle um, wenn am Samstag Regen fällt.
  + Hätte sie den Zug verpasst, wäre die Sopranistin in Bergen geblieben.
  - Der Artist lächelte, als wenn ein Sturz vom Seil nichts Besonderes wäre.
question
  | (haben / sind / waren / wussten / können / glauben / wollen / würden) sie (das / je / jemals / schon / denn / eigentlich / selbst) / stimmt es / ist es wahr
  | (warum / wieso / weshalb) (hat / haben / ist / sind / wurde / wurden / soll / sollte) / hat (er / sie) (jemals / wirklich / denn)
  + „Haben Sie eigentlich selbst Bienen“, fragte die Richterin die Zeugin aus Passau.
  + Warum wurde die Decke des Bades blau gestrichen, fragt sich das halbe Dorf.
  - Zwei Schwestern aus Gent malten die Kuppel über dem Thermalbecken aus.
class somebody  *minister / *ministerin / *ministers / *ministern / *ministerium / *ministeriums / *ministerien / *präsident / *präsidenten / *präsidentin / *präsidium / *präsidialamt
class somebody  *sprecher / *sprechers / *sprechern / *sprecherin / *sprecherinnen / *pressestelle / *pressedienst / *presseamt / *regierung / *regierungen / *regierungschef / *regierungschefin / *kanzler / *kanzlers / *kanzlerin / *kanzleramt
class somebody  *premier / *premierministers / *senator / *senatorin / *senat / *senats / *parlament / *bundestag / *landtag / *bundesrat / *kongress / *kabinett / *abgeordnete / *abgeordneten / *abgeordneter / *politiker / *politikern / *politikerin / *kandidat / *kandidaten / *kandidatin
class somebody  *bürgermeister / *bürgermeisters / *bürgermeisterin / *gouverneur / *gouverneurin / landrat / landrats / landrätin / *ratsamt / *rathaus / *stadtrat / gemeinderat / *verwaltung / *behörde / *behörden / *amt / *amts / *ämter / *dezernent / *dezernentin
class somebody  *polizei / *polizist / *polizisten / *polizistin / *präsidiums / *kripo / *feuerwehr / *wehr / *zoll / *ermittler / *ermittlern / *ermittlerin / *fahnder / *kommissar / *kommissarin / *kommissars / *kommission / *kommissare / *staatsanwaltschaft / *staatsanwalt / *staatsanwälte / *staatsanwältin
class somebody  *anwalt / *anwalts / *anwälte / *anwälten / *anwältin / *anwaltschaft / *verteidiger / *verteidigers / *verteidigerin / *verteidigung / *gericht / *gerichts / *gerichtshof / *richter / *richterin / *richters / *richtern / *justiz / *kläger / *klägerin / *angeklagte / *angeklagten / *angeklagter
class somebody  *beschuldigte / *beschuldigten / *beschuldigter / *verdächtige / *verdächtigen / *verdächtiger / *verurteilte / *verurteilten / *häftling / *häftlinge / *täter / *täterin / *opfer / *zeuge / *zeugen / *zeugin / *zeuginnen / *geschädigte / *geschädigten
class somebody  *botschaft / *botschafter / *botschafterin / *botschafters / *konsulat / *konsul / *diplomat / *diplomaten / *diplomatin / *gesandte / *gesandter / *unterhändler / kreml / kremls / weiße haus / weißen haus / weißes haus / pentagon / vatikan / downing street / élysée / elysée*
class somebody  moskau / kiew / washington / peking / brüssel / london / paris / berlin / teheran / budapest / warschau / ankara / jerusalem / pjöngjang / minsk / rom / madrid / wien / bern / usa / nato / uno / eu / un
class somebody  *armee / *militär / *militärs / *heer / *marine / *luftwaffe / *bundeswehr / *streitkräfte / *streitkräften / *generalstab / *general / *generals / *generäle / *offizier / *offiziere / *offizierin / *oberst / *kommandeur / *kommandant / *kommandantin / *soldat / *soldaten / *soldatin / *truppe / *truppen / *hauptquartier / *hauptquartiers / *geheimdienst / *geheimdienste / *geheimdienstes / *nachrichtendienst / *dienste
class somebody  *rebell / *rebellen / *miliz / *milizen / *separatisten / *aufständische / *aufständischen / *kämpfer / *terroristen / *söldner / *taliban / hamas / hisbollah / *junta / *regime / *regimes / *machthaber / *rat / *rates / *rats / *herrscher
class somebody  *konzern / *konzerns / *konzernspitze / *spitze / *konzernchef / *firma / *firmen / *unternehmen / *unternehmens / *betrieb / *betreiber / *betreibern / *betreiberin / *betreibergesellschaft / *gesellschaft / *hersteller / *herstellers / *herstellerin / *produzent / *produzenten / *produzentin / *händler / *händlerin / *lieferant / *anbieter / *versicherer / *versicherung / *reederei / *werft / *brauerei / *bäckerei / *molkerei / *kellerei / *fabrik / *werk / *werks / *werkleitung
class somebody  *bank / *banken / *sparkasse / *kasse / *börse / *investor / *investoren / *investorin / *aktionär / *aktionäre / *eigentümer / *eigentümerin / *inhaber / *inhaberin / *besitzer / *besitzerin / *gründer / *gründerin / *chef / *chefs / *chefin / *vorstand / *vorstands / *vorstandes / *vorstandschef / *vorsitzende / *vorsitzenden / *vorsitzender / *aufsichtsrat / *betriebsrat / *betriebsrats
class somebody  *direktor / *direktors / *direktorin / *direktion / *leiter / *leiters / *leiterin / *leitung / *führung / *manager / *managers / *managerin / *management / *geschäftsführer / *geschäftsführerin / *geschäftsführung / *intendant / *intendanten / *intendantin / *verwalter / *verwalterin / *makler / *maklerin / *berater / *beraterin / *agent / *agentin / *agentur / *vermieter / *vermieterin / *bauherr / *wirt / *wirtin
class somebody  *partei / *parteien / *fraktion / *fraktionen / *koalition / *opposition / *oppositionelle / *bündnis / *bewegung / *initiative / *initiativen / *gewerkschaft / *gewerkschaften / *gewerkschafter / *arbeitgeber / *arbeitnehmer / *verband / *verbandes / *verbands / *verbände / *verein / *vereins / *club / *klub / *klubs / *bund / *liga / *föderation / *kammer / *innung / *stiftung / *kirche / *bistum / *kloster / *gemeinde / *hilfswerk / *hilfsorganisation / *organisation / *organisationen
class somebody  *bankier / *schütze / *musikern / *ermittlerinnen / *ärztinnen / *trainern / *kommentator / *kolumnist / *biograf / *biografin / *chronist / *ausschusses / *verteidigern / *chefredaktion / *staatskanzlei / *kanzlei / *kurie / *diözese / *erzdiözese / *notenbank / *faktenprüfer / *faktenchecker / *spd-chef / *parteispitze / *ressort / *regierungskreise / *regierungskreisen
class somebody  israel / iran / russland / ukraine / china / türkei / syrien / pakistan / indien / nordkorea / südkorea / japan / ägypten / katar / venezuela / kuba / belarus / serbien / kosovo / polen / ungarn / großbritannien / frankreich / italien / spanien / griechenland / saudi-arabien / ruanda / äthiopien / riad / kairo / kabul / islamabad / damaskus / beirut / doha / belgrad / taipeh / tokio / seoul / caracas / *führer / *führers / *führerin / *seiten / *mandant / *mandantin / apple / google / amazon / microsoft / facebook / tiktok / volkswagen / tesla / boeing / airbus / lufthansa / siemens
class somebody  republikaner / demokraten / grünen / grüne / linke / liberalen / konservativen / sozialdemokraten / christdemokraten / cdu / csu / spd / fdp / afd / bsw / övp / fpö / spö / svp / fbi / cia / bka / bnd / fifa / uefa / ioc / adac / dfb / dfl / sek / staatsschutz / verfassungsschutz
class somebody  *bischof / *bischofs / *bischöfin / *erzbischof / *kardinal / *papst / *papstes / *pfarrer / *pfarrerin / *priester / *imam / *rabbiner / *pastor / *pastorin / *abt / *nonne / *mönch
class somebody  *könig / *königs / *königin / *königshaus / *prinz / *prinzen / *prinzessin / *herzog / *herzogin / *fürst / *fürsten / *fürstin / *palast / *palasts / *hof / *hofes / *fürstenhaus / *adelshaus
class somebody  *trainer / *trainers / *trainerin / *coach / *spieler / *spielern / *spielerin / *stürmer / *stürmerin / *torwart / *torhüter / *torhüterin / *kapitän / *kapitäns / *kapitänin / *mannschaft / *athlet / *athleten / *athletin / *läufer / *läuferin / *schwimmer / *schwimmerin / *boxer / *boxerin / *fahrer / *fahrers / *fahrerin / *reiter / *reiterin / *schiedsrichter / *schiedsrichterin / *turnerin / *meisterin / *sportler / *sportlerin / *springer / *springerin
class somebody  *schauspieler / *schauspielers / *schauspielerin / *sänger / *sängers / *sängerin / *musiker / *musikerin / *rapper / *rapperin / *star / *stars / *regisseur / *regisseurs / *regisseurin / *autor / *autors / *autoren / *autorin / *schriftsteller / *schriftstellerin / *dichter / *dichterin / *maler / *malerin / *künstler / *künstlerin / *fotograf / *fotografen / *fotografin / *designer / *designerin / *architekt / *architekten / *architektin / *dirigent / *dirigenten / *dirigentin / *geiger / *geigerin / *pianist / *pianistin / *tänzer / *tänzerin / *moderator / *moderatorin / *koch / *köchin / *winzer / *winzerin
class somebody  *journalist / *journalisten / *journalistin / *reporter / *reporterin / *redakteur / *redakteurin / *redaktion / *zeitung / *zeitungen / *magazin / *blatt / *sender / *senders / *verlag / *verlags / *verleger / *verlegerin / *herausgeber / *rundfunk / *nachrichtenagentur / *portal / *studio / *label / *spiegel / *bild-zeitung
class somebody  *forscher / *forschern / *forscherin / *forscherinnen / *wissenschaftler / *wissenschaftlern / *wissenschaftlerin / *experte / *experten / *expertin / *ökonom / *ökonomen / *ökonomin / *analyst / *analysten / *analystin / *historiker / *historikerin / *archäologe / *archäologen / *archäologin / *biologe / *biologen / *biologin / *geologe / *geologin / *physiker / *physikerin / *chemiker / *meteorologe / *meteorologin / *astronom / *ingenieur / *ingenieure / *ingenieurin / *techniker / *gutachter / *gutachterin / *professor / *professors / *professorin / *dozent / *rektor / *rektorin / *universität / *hochschule / *institut / *instituts / *akademie / *labor / *zentrum / *observatorium
class somebody  *arzt / *arztes / *ärzte / *ärztin / *chirurg / *chirurgin / *mediziner / *klinik / *klinikum / *krankenhaus / *apotheker / *apothekerin / *pfleger / *pflegerin / *patient / *patienten / *patientin / *tierarzt / *tierärztin / *hebamme / *psychologin / *psychologe
class somebody  *lehrer / *lehrern / *lehrerin / *schule / *schulleiterin / *schüler / *schülerin / *student / *studenten / *studentin / *rektorat / *museum / *museums / *theater / *oper / *galerie / *hotel / *hotels / *zoo / *flughafen / *airline / *fluggesellschaft / *bahn / *reiseveranstalter / *veranstalter / *veranstalterin / *festivalleitung
class somebody  *beamter / *beamte / *beamten / *beamtin / *funktionär / *funktionäre / *vertreter / *vertreters / *vertretern / *vertreterin / *sekretär / *sekretärin / *sekretariat / *beauftragte / *beauftragter / *beauftragten / *assistent / *assistentin / *mitarbeiter / *mitarbeiterin / *mitarbeitern / *angestellte / *angestellter / *arbeiter / *beschäftigte / *beschäftigten / *personal / *buchhalter / *buchhalterin / *kassierer / *schatzmeister / *schatzmeisterin / *prüfer / *prüferin / *aufsicht / *insider / *insidern / *quelle / *quellen / *informant / *informanten / *whistleblower
class somebody  *mann / *mannes / *männer / *frau / *frauen / *mutter / *vater / *vaters / *eltern / *sohn / *tochter / *bruder / *schwester / *witwe / *witwer / *familie / *nachbar / *nachbarn / *nachbarin / *anwohner / *anwohnern / *bewohner / *bewohnerin / *einwohner / *bürger / *freund / *freunde / *freundin / *gatte / *gattin / *ehemann / *ehefrau / *jugendliche / *jugendlicher / *rentner / *rentnerin / *paar / *leute / *enkel / *onkel / *tante
class somebody  *aktivist / *aktivisten / *aktivistin / *kritiker / *kritikerin / *gegner / *gegnerin / *anhänger / *beobachter / *demonstranten / *menschenrechtler / *tierschützer / *umweltschützer / *naturschützer / *verbraucherschützer / *verbraucherzentrale / *unterstützer / *rivale / *rivalin / *konkurrent / *konkurrenz
class somebody  *bauer / *bauern / *bäuerin / *landwirt / *landwirte / *landwirtin / *fischer / *förster / *försterin / *jäger / *bäcker / *metzger / *handwerker / *pilot / *piloten / *pilotin / *lotse / *lokführer / *matrose / *retter / *retterin / *bergwacht / *küstenwache / *wache / *wächter / *hausmeister / *kellner / *kellnerin / *gast / *kunde / *kundin / *reisende / *passagier / *passagiere / *touristin / *mieter / *mieterin / *züchter / *züchterin
class somebody  *stadt / *staat / *land / *republik / *kanton / *bezirk / *landkreis / *freistaat / *kommune / *königreich / *provinz / *seite / *lager / *gruppe / *gruppen / *team / *crew / *clan / *bande / *sekte
class somebody  herr / dr / prof / bürgerrechtler / *anführer / *anführers / *anführerin / *chefankläger / *ankläger / *anklage / *staatschef / *staatsoberhaupt / *amtsinhaber / *vize / *stellvertreter / *stellvertreterin / *ministerrat / *wahlleiter / *wahlleiterin / *konzernleitung / *hafenmeister / *hafenmeisterin / *bürochef / *delegation / *mission / *ausschuss / *gremium / *jury / *komitee
speaker
  | @somebody
  + Die Sprecherin der Hafenbehörde erzählte den Schülern vom neuen Fahrplan der Fähren.
class aboutit  kommentar / kommentare / stellungnahme / stellungnahmen / reaktion / bestätigung / dementi / auskunft / antwort / antworten / äußerung / äußerungen / erklärung / angaben / wort / silbe
class passed  worden / bestritten / dementiert / zurückgewiesen / geleugnet / abgelehnt / verneint / widerlegt / widersprochen / bestätigt / kommentiert / beantwortet / entkräftet / abgestritten / ausgeschlossen / verweigert / angezweifelt / bezweifelt / gemeldet / vermutet / behauptet / bezeichnet / genannt / abgetan / geäußert / mitgeteilt / verworfen / zerpflückt
agent
  | laut / seitens / vonseiten / (nach / laut) (angaben / aussage / aussagen / darstellung / ansicht / auffassung / einschätzung / worten / überzeugung / meinung / information / informationen / lesart / auskunft / recherchen / erkenntnissen / berechnungen / ermittlungen / schätzungen / schätzung) [von / vom]
  | (im namen / in den worten / im auftrag / von seiten / aus sicht / nach den worten / den worten / aus den reihen / aus dem umfeld / aus kreisen / auf seiten) [von / vom]
  | (wurde / wurden / wird / werden / ist / sind / war / waren / sei / seien) ..6 <(von / vom / durch)> / <(von / vom / durch)> ..8 (bestritten / zurückgewiesen / geleugnet / abgelehnt / abgestritten / ausgeschlossen / angezweifelt / abgetan / verworfen) / <(von / vom / durch)> ..8 @passed (wurde / wurden / wird / werden / worden)
  | <(von / vom / durch)> ..6 (wurde / wurden / wird / werden) / <(von / vom / aus / beim / bei)> ..7 (hieß es / heißt es / gab es / gibt es / kam / war ..3 (zu / erhältlich) / (zunächst / bislang / bisher) keine)
  | <(von / vom / aus / beim / bei)> ..4 (war / waren / gab / kam / liegt / lag / ist / wollte) ..7 (keine / kein / nicht / nichts / niemand)
  | @aboutit <(von / vom / aus / seitens)> / (war / waren / ist / kam / kamen / gab es) ..4 <(von / vom / aus / beim)> ..5 (zu / nicht / keine / kein)
  | , <so> (der / die / das / ein / eine / sein / seine / ihr / ihre)
  | (hieß es / heißt es) [dazu / am ..1 / zunächst] <(vom / von / aus / beim / bei / seitens)>
  + Die Brücke wurde vom Bürgermeister und vom ältesten Fährmann der Stadt eröffnet.
  + Im Namen der Zunft überreichte der Meister dem Lehrling einen Hammer.
  + Vom alten Steinbruch wurde der Kies früher auf Kähnen in die Stadt gebracht.
  + Von der Almhütte kam den ganzen Winter über keine Postkarte ins Tal.
  + Beim Bäcker hieß es am Morgen, das Roggenbrot sei ausverkauft.
  + Ein freundliches Wort vom Förster war den Kindern mehr wert als Kuchen.
  + Man könne hier noch Forellen fangen, so der Angler am Wehr.
  + Laut der Fährfrau friert der untere See in jedem zweiten Winter zu.
  + Die Baustelle ruhe seit Tagen, hieß es aus dem Rathaus.
pronoun
  | er / sie / dieser / jener / letzterer / letztere / ersterer
  + Sie lief am Kai entlang bis zum Leuchtturm, bevor der Regen begann.
class weekday  'Montag' / 'Dienstag' / 'Mittwoch' / 'Donnerstag' / 'Freitag' / 'Samstag' / 'Sonnabend' / 'Sonntag'
class daytime  *morgen / *vormittag / *mittag / *nachmittag / *abend / *nacht / *montag / *dienstag / *mittwoch / *donnerstag / *freitag / *samstag / *sonnabend / *sonntag / tag / *tag / wochenende / *jahr / *woche
class prep  in / im / ins / an / am / auf / aufs / bei / beim / mit / für / fürs / gegen / über / um / zu / zum / zur / unter / vor / wegen / trotz / ohne / während / seit / bis / angesichts / mittels / per / via / gegenüber / neben / zwischen / hinter / anlässlich / hinsichtlich / bezüglich / infolge / aufgrund / binnen / innerhalb / außerhalb / anhand / entlang / rund um / nach / aus
class actverb  berief / beriefen / beruft / vereinbarte / vereinbarten / machte / machten / macht / bestritt / bestritten / bestreitet / bestreiten / wies / wiesen / weist / weisen / dementierte / dementierten / dementiert / dementieren / leugnete / leugneten / leugnet / lehnte / lehnten / lehnt / verweigerte / verweigerten / verweigert / widersprach / widersprachen / widerspricht / verneinte / verneinten / verneint / schwieg / schwiegen / schweigt / schweigen / reagierte / reagierten / reagiert / antwortete / äußerte / äußerten / äußert
class actverb  glaubt / glauben / glaubte / glaubten / befürchtet / befürchten / befürchtete / befürchteten / fürchtet / fürchten / vermutet / vermuten / vermutete / vermuteten / erwartet / erwarten / erwartete / meint / meinte / denkt / denken / rechnet / rechnen / rechnete / warnt / warnte / warnten / hofft / kündigte / forderte / fordert / räumte / gestand
class actverb  nannte / nannten / nennt / bezeichnete / bezeichneten / bezeichnet / tat / taten / verwarf / verwarfen / sprach / sprachen / spricht / stritt / stritten / streitet / schloss / schlossen / ließ / ließen / wollte / wollten / will / wollen / mochte / möchte / konnte / hat / haben / hatte / hatten / gab / gaben / gibt / sagte / sagten / sagt / erklärte / erklärten / erklärt / teilte / teilten / betonte / versicherte / beteuerte / schrieb / berichtete / warf / behauptete / behaupteten / zweifelte / bezweifelte / spielte / wurde / wurden / wird / ist / war / kommentierte / kommentieren / bestätigte / bestätigen / ging / blieb / hielt / reichte
class accverb  lässt / lassen / bestritt / bestritten / bestreitet / bestreiten / wies / wiesen / weist / weisen / dementierte / dementierten / dementiert / dementieren / leugnete / leugneten / leugnet / lehnte / lehnten / lehnt / verweigerte / verweigerten / verweigert / verneinte / verneint / nannte / nannten / nennt / bezeichnete / bezeichneten / bezeichnet / verwarf / verwarfen / stritt / stritten / schloss / schlossen / kommentierte / kommentierten / kommentiert / bestätigte / bestätigten / bezweifelte / zweifelte / tat / ließ / warf
class inf  beziffern / preisgeben / verraten / konkretisieren / offenlegen / benennen / bestätigen / dementieren / kommentieren / äußern / bestreiten / ausschließen / beantworten / sagen / zurückweisen / abstreiten / leugnen / verneinen / mitteilen / nennen / beziehen / widersprechen / einräumen / erklären / abgeben / machen / ablehnen / sprechen
class thing  *summe / *preis / *kosten / *gründe / *höhe / *verwicklung / *mitwirkung / *verstrickung / *einflussnahme / *weitergabe / *fehlverhalten / *versäumnisse / *vergehen / *versagen / *kenntnis / *mitschuld / *belästigung / *übergriffe / *verstoß / *schmiergeld / *schmiergelder / *zahlungen
class thing  *heit / *keit / *hochzeit / *scheidung / *trennung / *beteiligung / *entlassung / *entlassungen / *klage / *klagen / *pläne / *plänen / *tat / *taten / *tod / *reise / *verbindung / *verbindungen / *verhandlungen / *kündigung / *schließung / *fusion / *affäre / *kontakte / *absprachen / *verantwortung / *schuld / *krise / *kritik / *untersuchung / *ermittlungen / *zahlung / *zahlungen / *verstöße / *betrug / *spende / *diebstahl / *rücktritt / *wechsel / *verkauf / *angriff / *angriffe / *anschlag / *misshandlung / *misshandlungen / *verletzung / *verletzungen / *fälschung / *bestechung / *korruption / *affären / *übernahme / *forderung / *forderungen / *absicht / *absichten / *festnahme / *entführung / *existenz / *echtheit / *einmischung / *beziehung / *zusammenhang / *dopingvorwürfe / *fragen / *frage / *bitte
class sayverb  sagte / sagten / sagt / erklärte / erklärten / erklärt / teilte / teilten / betonte / versicherte / beteuerte / schrieb / berichtete / behauptete / behaupteten / antwortete / kommentierte / äußerte / äußerten / heißt / hieß / hat / haben / ist / war / will / wollte / gab / geht
class aside  @prep / (in / an / auf / bei / mit / für / gegen / über / unter / vor / zu / nach / seit) (der / dem / den / einer / einem / einen / seiner / ihrer / seinem / ihrem / seinen / ihren / dieser / diesem / mehreren / allen)
class aside  [am / seit / bis / vom / ab / noch am / erst am] [vergangenen / kommenden / frühen / späten / gestrigen / heutigen / selben / gleichen] (@weekday / *montag / *dienstag / *mittwoch / *donnerstag / *freitag / *samstag / *sonntag) [morgen / früh / vormittag / mittag / nachmittag / abend / nacht]
class aside  (am / in der / jeden / zum / bis zum / nach dem / vor dem) ..1 @daytime / 'Januar' / 'Februar' / 'März' / 'April' / 'Mai' / 'Juni' / 'Juli' / 'August' / 'September' / 'Oktober' / 'November' / 'Dezember'
class aside  gestern / heute / vorgestern / morgen / abends / morgens / nachts / mittags / jüngst / kürzlich / neulich / später / zuvor / vorher / danach / seitdem / seither / damals / daraufhin / anschließend / zuletzt / zunächst / zuerst / dann / nun / jetzt / bereits / schon / noch / immer / stets / wieder / erneut / abermals / wiederholt / mehrfach / mehrmals / inzwischen / mittlerweile / unterdessen / indes / indessen / derweil / schließlich / endlich / sofort / umgehend / prompt / unverzüglich / bislang / bisher / vorerst / nie / niemals / einmal / zweimal / erstmals
class aside  (vergangene / letzte / diese / nächste / vorige) (woche / nacht) / (vergangenen / letzten / diesen / vorigen) (monat / sommer / herbst / winter / frühling) / (voriges / letztes / dieses / vergangenes) (jahr / mal) / vor % (tagen / wochen / monaten / jahren) / vor (zwei / drei / vier / einigen / wenigen) (tagen / wochen / monaten / jahren / stunden) / im (jahr / jahre) % / nach (tagen / wochen / monaten / jahren / stunden)
class aside  (in / bei / auf / während / vor / nach) [der / dem / einer / einem / seiner / ihrer / seinem / ihrem] ..2 (*erklärung / *mitteilung / *interview / *rede / *ansprache / *beitrag / *video / *brief / *schreiben / *konferenz / *sitzung / *anhörung / *verhandlung / *prozess / *gericht / *treffen / *gipfel / *gespräch / *besuch / *auftritt / *debatte / *befragung / *vernehmung / *anfrage / *nachfrage / *nachfragen / *anfragen / *eid / *bühne / *podcast / *sendung / *seite / *netzwerk / *plattform / *dienst)
class aside  auf (anfrage / nachfrage / nachfragen / anfragen / fragen) / auf eine ..1 (anfrage / frage / nachfrage) / am telefon / telefonisch / schriftlich / mündlich / online / per (mail / brief / video / telefon) / vor gericht / vor (journalisten / reportern / der presse) / gegenüber [der / dem / den] (presse / reportern / journalisten / *zeitung / *agentur / *medien / sender)
class aside  unter eid / zu protokoll / im prozess / zum auftakt / in (deutschland / österreich / berlin / wien / brüssel / paris / london / moskau / rom / madrid / genf / zürich / hamburg / münchen / köln) / zu (hause / beginn / recht / unrecht) / in der (tat / sache / folge / zwischenzeit / nacht / öffentlichkeit) / seinerseits / ihrerseits / aus (protest / verärgerung / prinzip / angst / zeitgründen / datenschutzgründen / ermittlungstaktischen gründen)
class aside  hat / haben / habe / hatte / hatten / ist / sind / sei / seien / war / waren / wurde / wurden / wird / werden / werde / worden / gewesen / sein / will / wollte / wollten / wollen / wolle / kann / konnte / konnten / können / könne / muss / musste / müssen / soll / sollte / sollen / darf / durfte / dürfen / möchte / möchten / mochte / mochten / würde / würden / könnte / könnten / hätte / hätten / wäre / ließ / lässt / ließen / blieb / bleibt / blieben
class aside  auch / ebenfalls / ebenso / gleichfalls / selbst / sogar / nur / lediglich / allein / bloß / eher / zudem / außerdem / überdies / dennoch / trotzdem / gleichwohl / dagegen / hingegen / jedoch / allerdings / freilich / wiederum / nämlich / sonst / vielmehr / ansonsten / so / dabei / dazu / daran / darauf / davon / damit / darüber / dafür / deshalb / deswegen / daher / somit / hierzu / ja / denn / mal / eben / halt / gar / etwa / zwar / weder / noch / entweder
class aside  öffentlich / offiziell / persönlich / formell / förmlich / gemeinsam / einstimmig / einhellig / einmütig / ausdrücklich / deutlich / klar / knapp / kühl / ruhig / gelassen / wütend / verärgert / aufgebracht / zornig / scharf / brüsk / umstandslos / prinzipiell / grundsätzlich / konsequent / beharrlich / hartnäckig / standhaft / weiterhin / weiter / nachdrücklich / eindringlich / letztlich / offenbar / angeblich / vehement / kategorisch / lautstark / leise / lachend / lächelnd / kopfschüttelnd / dazwischen / trocken / schroff / barsch / ungehalten / unwirsch / genervt / sichtlich / emotional / weinend / unter tränen / sich / zurück / ab / nicht / als / es / ihm / ihr / ihnen / ihn
class aside  (vor / nach) (dem / der / den) ..1 (spiel / partie / match / anpfiff / abpfiff / finale / rennen / duell / derby / training / wahl / landtag / bundestag / parlament / *ausschuss / kammer / kameras / mikrofonen / medien)
class aside  gefragt / befragt / angesprochen / angefragt / kontaktiert / konfrontiert / zur rede / man
joiner
  | und / oder / sowie / aber / doch / sondern
  + Der Chor sang zwei Lieder und verließ den Platz vor dem ersten Schnee.
absent  that: "dass" ends a scope as well, so it is in scope-end
adjunct
  | @aside
  | ohne ..2 (*beleg / *belege / *beweis / *beweise / grund / begründung / details / einzelheiten / umschweife / namen) / , <wie>
  | <@prep ..4> @actverb
  | <@prep ..7> (reagierte / reagierten / machte / machten / wollte / wollten / ließ / ließen / wies / wiesen / lehnte / lehnten / nannte / nannten / antwortete / gab / gaben / äußerte / äußerten / bestritt / dementierte / sagte / sagten / erklärte / erklärten / schwieg / schwiegen)
  | <(von / vom) ..6> (wollte / wollten / will / wollen) / <@det> @content / <(weitere / nähere / genauere / genaue / konkrete)> (angaben / details / einzelheiten / informationen / auskünfte)
  | <(details / einzelheiten / näheres / angaben / gründe / namen / zahlen) ..6> @actverb
  | <@det (@claim / @accus) ..4> (sei / seien / ist / sind / war / waren / lassen / ließen / lässt / ließ / konnte / konnten / können / kann)
  | <@det> @aboutit / @sayverb ..5 <dem> (spiegel / stern / focus / *magazin / sender / *rundfunk / *blatt / *portal / zdf / cnn)
  | (laut / zufolge) ..3 <(handelt / handele / stammt / stammen / kam / kamen / fuhr / starb / starben / gab / liegt / lag / steht / stand / sank / stieg / stiegen / erlitt / erlitten / brach / kostet / gehört / zeigt / zeigen / kam)>
  | <(den / einen / keinen / diesen / jeden / seinen / ihren / jeglichen / jedweden / jegliche) ..5> @actverb
  | <[@det / seine / ihre] (@claim / @accus / @thing) ..4> @actverb
  | <[@det] (@claim / @accus / @thing) ..3 , ..10 ,> @accverb
  | <(die / das / eine / seine / ihre / diese / dieses) ..5> @accverb [@adv] [@adv] (der / ein / er / sie) [..1] @somebody
  | @accverb ..5 <(den / einen / keinen / diesen / jeden / jede / jegliche / seinen / ihren / dem / jeglichen)>
  | @accverb ..5 <(@det / seine / ihre) ..2 (@claim / @accus / @thing)> / @accverb ..5 <(@claim / @accus / @thing)>
  | @somebody ..3 <(hat / haben / hatte / hatten / habe) [sich] (nicht / weder / den / dem / einen / kein / keine / keinen / zu / zum / zur / auf / über / am / im / in / bis / erneut / auch / jede / jeden / seine / seinen / ihre / ihren / jegliche / mehrfach / wiederholt / bereits / stets / immer / noch / diese / dazu / (die / das / eine) ..2 (@thing / @claim / @accus) / @claim / @accus / @untold) ..8> @passed
  | @somebody ..3 <(wollte / wollten / will / wollen / mochte / mochten / möchte / konnte / konnten / kann) [sich] (nicht / weder / den / dem / einen / kein / keine / keinen / zu / zum / zur / auf / über / am / im / in / bis / erneut / auch / jede / jeden / seine / seinen / ihre / ihren / jegliche / mehrfach / wiederholt / bereits / stets / immer / noch / diese / dazu / (die / das / eine) ..2 (@thing / @claim / @accus)) ..8> @inf
  | <(mit / von / damit / davon / an) ..6> nichts (zu tun / zu schaffen / gewusst / geahnt) / auf [die / eine / seine / ihre / entsprechende / mehrfache / wiederholte] ..1 (frage / nachfrage / fragen / nachfragen / anfragen)
  | mit (verweis / hinweis / blick / rücksicht) auf / laut [@det] @somebody <(ein / eine / einen / einem / das / den / keine / kein)> / bis redaktionsschluss / <(lag / lagen / liegt / gab es / kam)> ..3 (kein / keine) ..2 @aboutit
  | @somebody [@adv] [@adv] <(sämtliche / alle / jede / jeden / jegliche / jeglichen / die / den / diese / diesen / solche / seine / ihre / einen / eine) ..2 (@claim / @accus / anklagepunkte / @thing) ..5> (@inf / @passed)
  | @sayverb ..5 <der> (*zeitung / *agentur / presse / ard / bbc / nzz / faz / taz / dpa / afp / sda / apa / süddeutschen zeitung / frankfurter / neuen zürcher / new york / washington / financial / sunday / deutschen presse / bild am) / @sayverb ..5 <dem> (kicker / standard / kurier / blick / guardian / handelsblatt / mdr / ndr / wdr / br / swr / hr / rbb / orf / srf / rnd / redaktionsnetzwerk / deutschlandfunk)
  | <(mit / unter) (verweis / hinweis / berufung) auf ..4> (nicht / keine) / <(sieht / sehen / sah / sahen / fühlt / fühlen / fühlte / fühlten)> sich / <[mehrere / viele / zahlreiche / alle] (anfragen / fragen / bitten / mails / anrufe) ..8> (blieben / blieb / bleiben) ..3 (unbeantwortet / ohne) / <zu ..6> (sage / sagen) (ich / wir) / aus ..2 gründen / (ließ / lässt / ließen) <über (seinen / seine / ihren / ihre / den / die / einen / eine) ..2 @somebody>
  + „Zu Transfers sagen wir nichts“, erklärte der Manager der Eisbären.
  | <(@content / @stageable / @madeup / *bücher / *zahlen / *werte / wahl / wahlen)> ..6 (gefälscht / manipuliert / inszeniert / vorgetäuscht / erfunden / fingiert / frisiert / getürkt / retuschiert / geschönt / fälschte / fälschten / gefälschte)
  | @somebody <(musste / mussten / muss) (ihre / seine / die / eine / einen / den) ..8> (korrigieren / revidieren / berichtigen / zurückziehen / zurücknehmen) / @somebody <(musste / mussten / muss) [ihre / seine / die / eine]> (richtigstellung / gegendarstellung / falschmeldung)
  | <(gab / gaben / gibt)> ..2 (kein / keine) ..1 (auskunft / auskünfte / interviews) / <(eilte / eilten / ging / gingen / lief / liefen / verließ / verließen)> ..8 wortlos
  + Die Angeklagte hatte die Entführung ihres Hundes lediglich vorgetäuscht.
  + Das Statistikamt musste seine Angaben zum Außenhandel nachträglich korrigieren.
  + Nach dem Schlusspfiff gingen die Schweizer wortlos in die Kabine.
  ! sein [..1] @somebody
  ! , <(die / der / das / dessen / deren / dem / den) ..10> , @actverb
  | @aboutit / @det ..1 (lüge / lügen / unsinn / blödsinn / quatsch / erfindung / unwahrheit / falschmeldung / fälschung / verleumdung)
  | (wollte / wollten / will / konnte) ..5 <@det [genaue / genauen / neue / neuen / weitere / weiteren / konkrete / konkreten / erste / ersten] (@claim / @accus / @thing / *zahl / *namen / *details)>
  ! , @sayverb
  ! , (warnte / warnten / warnt / warnen / meinte / meint / forderte / fordert / kritisierte / kritisierten / kritisiert / rügte / rügten / urteilte / urteilten / befand / befanden / monierte / beklagte / bemängelte / schimpfte / räumte / räumten / gestand / entgegnete / erwiderte / mahnte / mahnten / klagte / klagten / lobte / spottete / bilanzierte / resümierte / konstatierte / erläuterte / argumentierte / argumentierten / bekräftigte / beteuerten / versicherten / behauptet / empörte / stellte / stellten / führte / fügte / rief / hieß / kündigte / berichteten / schreiben / berichtet / so / laut)
  ! (der / die / das / ein / eine) [..1] @somebody <(in / im / von / vom / für / aus / bei / beim / am / an / auf / zur / zum / mit) ..4> @actverb
  + Der Küster wollte lange Zeit die neue Glocke, die Klage im Dorf, nicht hören.
  + Die Kutsche kostete ohne jede Begründung doppelt so viel, wie der Fürst notierte.
  - Die Botschaft in Bern nannte Kühe, Ziegen, Schafe und Esel schön.
  + Mit einem alten Kahn voller Heu und Ziegen schwieg der Fährmann lieber.
  + Von der Mühle im Tal wollte der Förster eine Skizze haben.
  + Einzelheiten zur neuen Orgel nannte der Kantor beim Kaffee im Pfarrhaus.
  + Die Berichte der Hirten sind in einem Schulheft von 1911 gesammelt.
  + Das Boot sei noch dicht, sagte der Fährmann der Zeitung am Steg.
  + Laut dem Imker stammt der dunkle Honig aus dem Tannenwald.
  + Die Reise nach Capri bezahlte angeblich die Tante, bestätigte der Neffe.
  + Die Fragen der Kinder beantwortete und bestätigte der Imker mit viel Geduld.
  + Die Kritik am neuen Brunnen nannte die Steinmetzin sehr hilfreich und klug.
  + Die Nachricht, die Fähre fahre wieder, bestätigte das Hafenamt gegen Mittag.
  + Die Farbe der neuen Kutsche bestätigte der Fürst mit einem Nicken.
  + Zum Dank wies der Wirt den müden Pilgern ein Zimmer unter dem Dach zu.
  + Die Lehrerin bestätigte am Mittag die lange Reise der Brieftaube aus Genua.
  + Der Fürst hat seinen Jägern den schönsten Teil des Waldes nie genannt.
  + Der Förster wollte den Wanderern den Weg zur alten Köhlerhütte nicht nennen.
  + Erst gegen Abend wollte der Fährmann die genaue Zahl der Ziegen verraten.
  + Die Hafengesellschaft ist am Montag erneut in einem Brief um Auskunft gebeten worden.
  + In den Gassen der Altstadt sprach am Abend nur noch der Nachtwächter.
  - „Unsere Oma backt eine süße Torte“, sagte die kleine Lina.
  + Den alten Kahn am Steg wollte der Fährmann zu Ostern verkaufen.
  + Der Makler sagte, er habe mit dem Verschwinden der Akten nichts zu tun.
  + Hinter der Seite steckt laut Ministerium eine Agentur aus Sankt Petersburg.
  + Bis Redaktionsschluss lag keine Antwort der Reederei auf die Fragen vor.
  + Über seine Anwältin ließ der Minister sämtliche Vorwürfe der Kläger zurückweisen.
  + Der Gewerkschafter sagte dem Standard, die Löhne müssten kräftig steigen.
  - Tränen rollten, sein Vater umarmte fröhlich beide kleinen Kinder.
  - Kinder, die im Juni Eis lieben, sagten lauthals: Hurra, Ferien!
  - Prognosen trügen, warnte Emil Huber viele treue Kunden.
report-verb
  | (hat / haben / hatte / hatten / habe / hätten) ..10 <(geurteilt / entschieden / gesagt / erklärt / betont / angekündigt / angegeben / ausgesagt / geschildert / vorgebracht / vorgetragen / argumentiert / ausgeführt / eingeräumt / berichtet / klargestellt / geschrieben / bekräftigt / verkündet / erzählt / hingewiesen / verlautbart / ausgerichtet / festgehalten / gemeint / gewarnt / kritisiert / beteuert)>
  | <(gab / gaben / gibt / geben)> ..12 (in / bei / am / im / auf / vor / nach / gegenüber / zur / zum) ..6 (zu (bedenken / protokoll / verstehen) / bekannt)
  + Das Amt hat am Dienstag entschieden: Der Steg ist ab Mai wieder frei.
  + Das Salz reiche bis zum Frühjahr, gab Bergmeister Hans Oberhuber aus Hallein am Rande einer Tagung in Leoben zu bedenken.
  | sagte / sagt / sagten / sagen / erklärte / erklärten / erklärt / teilte / teilten / teilt / mitgeteilt / betonte / betont / betonten / hieß es / heißt es
  | laut / zufolge / nach angaben / <so> (der / die / das / ein / eine) / schrieb / schreibt / schrieben / berichtet / berichtete / berichteten / fügte / fügten
  | <(machte / machten / macht)> ..8 (keine / keinerlei) ..2 angaben / <(reagierte / reagierten)> ..8 nicht / <(ließ / ließen / lässt)> ..6 (mitteilen / ausrichten / verlauten / erklären)
  | <(hält / halten / hielt / hielten)> ..10 für ..2 (@untrue / @softuntrue / irreführend / unglaubwürdig / unglaubhaft / glaubwürdig / glaubhaft / wahrscheinlich / möglich / denkbar / authentisch / echt / unrealistisch / unwahrscheinlich / manipuliert)
  | <nach (einschätzung / ansicht / auffassung / darstellung / aussage / aussagen / überzeugung / worten / lesart / erkenntnissen / recherchen / berechnungen / ermittlungen / informationen)> (der / des / von / vom)
  | fürchten / befürchten / <spricht> ..1 von / erläuterte / erläuterten / erläutert / mahnte / mahnten / mahnt / bilanzierte / bilanzierten / bilanziert / resümierte / resümiert / konstatierte / konstatiert / appellierte / appellierten / präzisierte / signalisierte / signalisierten / prophezeite / frohlockte / unterstrichen / <hob> ..8 hervor / <rechnete> ..6 vor / bemerkte / stöhnte / jammerte / philosophierte / <gab> ..6 zu protokoll / referierte / dozierte / rügte / rügten / bemängelte / bemängelten / verlangte / verlangten / pochte / pochten / zürnte / freute sich / freuten sich / freut sich / ärgerte sich / wunderte sich / sorgte sich / erinnert sich / erinnern sich / erinnerten sich / entsinnt sich / schwärmte / schwärmten / gratulierte / hieß es weiter / beschied
  | , <so> ..1 @somebody
  | kündigte / meldete / meldet / twitterte / erzählte / erzählt / schilderte / warnte / warnten / meinte / meint / antwortete / entgegnete / erwiderte
  | versicherte / beteuerte / argumentierte / argumentierten / kritisierte / forderte / bekräftigte / beharrte / verkündete / begründete / begründet / ergänzte
  | räumte / gestand / beklagte / unterstrich / monierte / <führte> ..8 aus / <gab> ..8 an / <gaben> ..8 an / <gibt> ..8 an / <stellte> ..6 klar / wirft / warf / warfen / werfen
  | (bestreit* / bestritt* / dementier* / leugne* / wies / wiesen / weist) / fragte / fragt / erinnerte / hob hervor / sprach / sprachen / hinzu / kommentierte / zitierte / rief / bat
  | sagt / sagten / berichten / befand / befanden / urteilte / entschied / glaubt / glaubte / mutmaßte / behauptet / behauptete / behaupteten / beschuldigt / beschuldigte / klagte / klagten / lobte / lobten / tadelte / bedauerte / verteidigte
  | hieß ..4 in ..4 (mitteilung / erklärung / schreiben) / gegenüber ..4 (reportern / journalisten / zeitung / presse) / zitiert / versicherten / zeigte sich / bekannte / beschwerte / bezeichnete
  | wie ..9 <(einräumte / einräumten / zugab / zugaben / ankündigte / ankündigten / ausführte / klarstellte / hervorhob / hinzufügte / feststellte / feststellten / einwandte / bekanntgab)> / beteuert / beteuern / beteuerten / beharrt / beharren / versichert / urteilt / urteilen / urteilten / empörte sich / empört sich / empörten sich / vereinbarte / vereinbarten / stritt / stritten / leugneten / leugnen / dementieren / dementierten
  + Die Unterschriften waren gefälscht, wie der Sportbund nach langem Zögern einräumte.
  | äußerte / äußerten / äußert / verriet / verrieten / <gab> ..8 zu / <gab> ..12 an / <gaben> ..12 an / <gaben> ..8 zu / <gibt> ..8 zu / <stellte> ..8 fest / <stellten> ..8 fest / verwies / zugesichert / <sicherte> ..6 zu / gewarnt / mitteilte / mitteilten
  | argumentieren / argumentiert / kritisieren / kritisiert / fordern / fordert / forderten / warnt / warnen / meinen / betonen / erklären / versichern / melden / bezeichnen / zweifelt / hofft / hoffte / hoffen / befürchtet / fürchtet / findet / fand / fanden / erzählen / ergab / ergeben / <kam> ..4 schluss / erfuhr / erfuhren / hörte / hörten / wissen ließ / <ließ> ..3 wissen / bestätigte / bestätigt / bestätigten / plädierte / drohte / drohten / prahlte / verlautete
  | beschrieb / beschrieben / vermeldete / <hielt> ..6 fest / <hielt> ..6 entgegen / vorgeworfen / <wies> ..6 hin / <deutete> ..6 an / <legte> ..6 dar / vertrat / versprach / <gab> ..8 bekannt / <gab> ..8 zu bedenken / witzelte / scherzte / schimpfte / spottete / jubelte
  | <(lehnte / lehnten / lehnt / lehnen / stritt / stritten)> ..8 ab / <(wollte / wollten / mochte / mochten / möchte) sich> ..10 äußern / <(wollte / wollten / mochte / mochten / konnte / konnten)> ..8 (nicht / weder / keine / keinen) ..6 (bestätigen / dementieren / kommentieren / äußern / sagen / beantworten / nennen) / <(nannte / nannten / nennt)>
  ! 'Berichten' / (medienberichten / presseberichten / zeitungsberichten / berichten / agenturberichten / gerüchten / insidern) zufolge
  ! so (dass / lange / weit / viel / groß / sehr / schnell / gut / wie)
  ! sagen wir / (so / wie) (gesagt / zu sagen) / wie es heißt / es heißt / sozusagen / soll / heißt es in (medienberichten / unbestätigten / gerüchten)
  + Eine größere Glocke lehnte der Küster wegen der Risse im Turm ab.
  + Der Steg wird aus Eiche neu gebaut, sagte die Hafenmeisterin am Montag.
  + Der Fluss ist laut der Fährfrau heute sauberer als in ihrer Jugend.
  + Der Zirkus komme im Mai zurück, kündigte der Direktor in Linz an.
  + Man müsse früher säen, bekräftigte der Landwirt beim Rundgang über den Hof.
  + Der Förster räumte ein, die Hütte zu spät verriegelt zu haben.
  + Den Neubau des Archivs fand sie gelungen, rief die Architektin von der Treppe.
  + Die Taucherin verriet den Schülern, wo das Wrack der Fregatte liegt.
  + Der Wirt scherzte über die leeren Fässer im Keller der Brauerei.
  + Der Preisrichter urteilte milde über die misslungenen Hefezöpfe der Lehrlinge.
  + Die Dirigentin zeigte sich erfreut über die vollen Ränge in Erfurt.
  + Der Deich sei im Herbst erhöht worden, erläuterte die Ingenieurin.
  + Zur Herkunft der Glocke machte das Pfarramt in Melk keine Angaben.
  + Das Gericht hielt die Aussage der Wahrsagerin für unglaubwürdig.
  + Nach Darstellung der Winzer reicht das Wasser im Bach noch bis August.
  + Das Haus habe früher ein Strohdach gehabt, erinnert sich die Wirtin.
  + Die Ernte sei halb so groß wie im Vorjahr, so Landwirt Petersen.
  - Es heißt, das Gemälde hänge wohl seit 1904 im Treppenhaus der alten Mühle.
  - Medienberichten zufolge verkauft der Graf im Herbst die Insel im See.
  | <(berief / beriefen / beruft / berufen)> sich auf / <(stellt / stellte / stellen / stellten)> sich auf den standpunkt / <(machte / machten / macht)> ..10 gebrauch / <(ließ / ließen / lässt / lassen)> ..8 (offen / unbeantwortet) / angaben ..8 <(machte / machten / macht / machen)> / <(wich / wichen / weicht)> ..6 aus / <(hielt / hielten / hält / halten)> sich ..6 bedeckt / (bestätigen / dementieren) <(wollte / wollten / mochte / mochten)>
  + Mit den gefälschten Belegen konfrontiert, ließ der Makler offen, woher sie kamen.
  ! (der / die / das / ein / eine / den / dem / des) (beschuldigte / geäußerte / erklärte / behauptete / angekündigte) ..1 @somebody
  - Der beschuldigte Priester predigt seit Ostern in einer Kapelle bei Brixen.
first-person
  | ich / wir / mir / mich / uns / mein / meine / meinen / meiner / meinem / unser / unsere / unseren / unserer / unserem / meines / unseres
  + „Wir haben die ersten Reben an diesem Hang 1974 gepflanzt“, sagte er.
  - Die Genossenschaft pflanzte 1974 die ersten Reben oberhalb der Kapelle.
intensifier
  | kategorisch / entschieden / vehement / energisch / strikt / völlig / vollkommen / absolut / total / komplett / gänzlich / schlichtweg / schlicht
  | nachdrücklich / aufs schärfste / scharf / rundweg / frei / glatt / glattweg / heftig / eindeutig / unmissverständlich / empört / dreist / pure / purer / reine / reiner / bewusst / gezielt
  + Die Glashütte wurde nach dem Brand von 1911 vollkommen neu errichtet.
  + Die Witwe schloss energisch das Tor hinter den beiden Männern und lachte glatt.
  + Der Förster warf empört seine Mütze in den Ofen und ging.
  - Gelbe Ziegel aus der Hütte stecken in der Hälfte aller Kamine der Stadt.
claim-noun
  | @claim
  ! (nach / laut) angaben / (nach / laut) ..2 (angaben / bericht / berichten / auskunft)
  + Der alte Bericht über die Belagerung wurde im Gemeindesaal verlesen.
  - Nach Angaben des Küsters läutet die kleine Glocke nur zu Ostern.
accusation-noun
  | @accus
  + Der Vorwurf gegen den Fährmann füllt neun Seiten auf blauem Papier.
  - Der Fährmann brachte elf Ziegen vor dem Sturm über den See.
content-noun
  | @content
  + Das Archiv verwahrt neun Briefe der Dichterin an ihre Schwester.
  - Die Dichterin hielt neun Hühner und einen blinden Hund im Garten.
fiction-frame
  | theater / theaters / *theater / *theaters / *oper / oper / bühne / regisseur* / spielfilm* / roman / romane / romans / *roman / drehbuch* / schauspiel / schauspielhaus*
  | kostüm* / mode / kollektion / designer* / *pelz / perücke* / kinofilm* / komödie / lustspiel / musical / ballett / zaubere* / puppenspiel* / kabarett* / requisit*
  | videospiel* / computerspiel* / serienfigur* / romanfigur* / stunt / stunts / krimi / krimis / novelle / erzählung
  + Das alte Kino hinter dem Bahnhof öffnet am Freitag mit einem Spielfilm.
  + Die Näherin fertigte für den Fasching dreißig Kostüme aus Segeltuch.
  + Der Sohn der Fischhändlerin drehte alle Stunts auf dem Rücken eines Kamels.
  - Der Marschall floh 1943 mit einem Boot über die Meerenge.

# hedge: modals
modal-may
  | <(könnte / könnten)> ..12 @pp (haben / sein / worden sein)
  | <(mag / mögen)> ..8 @pp (haben / sein)
  | <(kann / mag) [durchaus / auch / gut] sein> , dass / (das / dies / so) <(kann / mag)> [durchaus / auch] sein
  | <(mag / mögen)> ..6 (der / die / das / ein / eine / einer / mit ein / nur) ..2 (grund / gründe / ursache / ursachen / auslöser / motiv / motive / anlass / erklärung / zufall / folge / vorwand / missverständnis / irrtum) ..8 sein / <mag> ..6 (zufall / absicht / gewohnheit) ..2 (sein / gewesen sein)
  | <(mag / mögen)> ..6 (daran / damit / darin / dazu / darauf / an / mit) ..8 (liegen / zusammenhängen / (begründet / zurückzuführen) sein / zu tun (haben / gehabt haben) / beitragen / zurückgehen / (beigetragen / gelegen) haben) / (liegen / zusammenhängen / beigetragen haben) <(mag / mögen)>
  | (das / dies / es / diese ..1 / die ..1) <(mag / mögen)> ..4 (stimmen / zutreffen / (wahr / richtig / korrekt) sein)
  ! (mag / mögen) ..2 (es / gern / gerne) [sehr / nicht] , / (mag / mögen) ..8 (am liebsten / gern / gerne) ..8 liegen / zu liegen / (wie / was / wer / wo / so) ..2 auch ..8 (mag / mögen) / (so / wie) ..2 (auch / es / das / dies) ..6 (mag / mögen)
  + Der trockene Mai mag eine Ursache für die schwache Ernte im Weinviertel sein.
  + Dass die Gäste ausbleiben, mag auch an den hohen Preisen der Fähre liegen.
  + Der Erfolg des Chors mag auch mit dem neuen Saal zu tun haben.
  + „Das mag zutreffen, aber wir prüfen jede Rechnung zweimal“, sagte die Kämmerin.
  + Die Verspätung, die am neuen Stellwerk liegen mag, ärgert die Pendler in Wels.
  + Dass beide Schwestern an einem Tag heirateten, mag Zufall gewesen sein.
  - Der Kater mag es, auf der warmen Ofenbank zu liegen und zu dösen.
  - Der alte Hund mag an heißen Tagen am liebsten im Keller liegen.
  - So klein das Dorf auch sein mag, es hat drei Kapellen und ein Kino.
  + Die Brücke könnte durch jahrelangen Salzfraß geschwächt worden sein.
  + Der Kapitän könnte die Fahrrinne im Nebel verwechselt haben, meint der Lotse.
  + Der Wirt mag die Rechnung verlegt haben, mehr weiß die Kripo nicht.
  + Es kann durchaus sein, dass die Münzen aus einem römischen Lager stammen.
  - Besucher können die Sternwarte von Mai bis September an jedem Abend betreten.
modal-could
  | könnte / könnten
  ! (könnte / könnten) (ich / sie / man / wir / ihr / jeder) / ich [@adv] könnte / könnten sie
  ! (als / damit) ..10 (könnte / könnten) / als könnte* / so tun könnte / (nicht / kein*) ..3 (besser / größer / schöner / unterschiedlicher / weniger) ..3 (könnte / könnten)
  ! (wer / was / wie) [@adv] könnte / könnte* nicht [@adv] (aktuell* / schön* / passend* / deutlich* / treffend* / klar* / höher / tiefer)
  ! könnte* , wenn / wenn ..8 (könnte / könnten) / (könnte / könnten) [@adv / nicht] (unterschiedlicher / besser / schlechter / größer / egaler)
  ! man [@adv] könnte / (könnte / könnten) ..12 (bezeichnet / genannt / beschrieben / umschrieben / zusammengefasst / verglichen / tituliert / getauft) werden / (könnte / könnten) ..8 als ..6 bezeichnen
  ! (nie / nicht / kein*) so ..1 [,] dass ..12 (könnte / könnten) / nicht , dass ..10 (könnte / könnten)
  ! (könnte / könnten) [@adv] (kaum / nicht / gar nicht) [@adv] (*iger / *licher / größer / kleiner / besser / schlechter / schöner / klarer / höher / tiefer / teurer / ungünstiger / härter / enger / knapper / passender / weiter / verschiedener / schwerer / leichter / bunter / deutlicher) (sein / ausfallen / liegen / kommen)
  - Der Pegel des Sees könnte kaum niedriger sein als in diesem Herbst.
  ! (könnte / könnten) ..12 , wenn ..12 (wäre / wären / hätte / hätten / würde / würden / gäbe / käme / kämen / ließe / ließen / dürfte)
  - Die Hirten könnten das Vieh früher auf die Alm treiben, wenn der Weg frei wäre.
  - Man könnte meinen, die Zeit sei in dem Dorf am Fjord stehen geblieben.
  - Die Sammlung könnte als kleinste Galerie der Alpen bezeichnet werden.
  - Der Bach ist nicht so tief, dass ein Kind darin ertrinken könnte.
  + Der Engpass bei Insulin könnte bis ins Frühjahr andauern, warnte die Kammer.
  + Die Beben könnten einen viel größeren Ausbruch ankündigen, sagten Vulkanologen.
  - Nach der Operation konnte sie monatelang nicht ohne Stock laufen.
  - „Könnten Sie bitte das Fenster schließen“, bat die Schaffnerin den Fahrgast.
  - Die Landwirte teilen sich den Mähdrescher, damit auch kleine Höfe ernten könnten.
  - Die Schwestern Klara und Resi könnten unterschiedlicher kaum sein, sagte ihr Onkel.
  - Wer könnte die Flussfahrt besser erklären als die alte Lotsin?
  - Der Anlass für das Konzert könnte nicht schöner sein, sagte die Geigerin.
modal-must
  | <(muss / müssen / müsste / müssten)> (also / daher / demnach / wohl / zuvor / sich / ihn / sie / es) ..8 @pp (haben / sein)
  | <(muss / müssen / müsste / müssten)> ..8 (gewesen sein / gewusst haben / passiert sein / ereignet haben / gegeben haben / übersehen haben / gehört haben / gesehen haben / verloren haben / entstanden sein / gekannt haben / gelegen haben / bemerkt haben / eingedrungen sein / geirrt haben / verwechselt haben)
  ! (muss / müssen / müsste / müssten) ..10 @notpp (haben / sein)
  ! (bewerber* / kandidat* / antragsteller* / teilnehmer* / schüler* / spätestens / mindestens / bis) ..8 (muss / müssen) / (muss / müssen) ..2 (spätestens / mindestens / bis / zuvor / vorher)
  + Wer den Tresor öffnete, muss den Code gewusst haben, sagte die Ermittlerin.
  + Der Einbruch muss sich zwischen zwei und drei Uhr ereignet haben.
  + Laut Gutachten müssen sich die Täter über den Lichtschacht abgeseilt haben.
  - Bewerber müssen spätestens im März die schriftliche Prüfung bestanden haben.
  - Alle Hunde müssen in der Kernzone an der Leine geführt werden.
  - Urlauber müssen also Geduld haben, bis der Tunnel wieder öffnet.
appear
  | <(wirkt / wirkte / wirken / wirkten)> ..6 (gelangweilt / gereizt / nachdenklich / zufrieden / erleichtert / bedrückt / zuversichtlich / optimistisch / hoffnungsvoll / hilflos / überfordert / müde / gestresst / gelassen / desinteressiert / resigniert / niedergeschlagen / verwirrt / aufgewühlt / angespannt / betrunken / orientierungslos / verstört / lustlos / unsicher / echt / unecht / authentisch / nervös / ratlos / verunsichert / überrascht / abwesend / erschöpft / angeschlagen / entschlossen / unbeteiligt / peinlich berührt / wie (ein / eine / einer) / als (ob / hätte / sei / wäre))
  | <(macht / machte / machen / machten) ..4 den eindruck> / (erweckt / erweckte / erwecken / erweckten) ..4 <den (eindruck / anschein)> / <den anschein> / allem <anschein nach>
  | dem <anschein nach> / (mutet / muten / mutete) ..6 an
  ! (wirkt / wirkte / wirken / wirkten) ..3 als ..2 (schauspieler* / professor* / lehrer* / pfarrer* / organist* / arzt / kapellmeister / berater*)
  + Der Torhüter wirkte nach dem Zusammenprall reichlich verunsichert und bat um Wasser.
  + Die Zeugin wirkte am zweiten Tag der Verhandlung eher gelangweilt als nervös.
  - Die Lampe mit dem gelben Schirm wirkt in der Stube gemütlicher als die alte.
  + Die Schülervertretung machte am Montag den Eindruck, als sei alles entschieden.
  + Allem Anschein nach war die Tür zum Archiv die ganze Nacht offen.
  + Die Lage im Hafen mutet nach drei Streiktagen gespenstisch an.
  - Der Komponist wirkte dreißig Jahre lang als Organist am Dom zu Merseburg.
  - Das neue Mittel wirkt bei Kindern schneller als bei älteren Patienten.
seem
  | scheint / scheinen / schien / schienen / scheine / <(scheint / schien)> ..12 zu (sein / haben)
  | <(sieht / sah / sehe) [@adv] (so / danach / ganz danach / ganz so / alles danach)> ..2 aus / <(sieht / sah / sehen / sahen) ..4 danach> aus / <(sieht / sah) (es / alles) [@adv] so aus>
  | <(sieht / sah / sehen / sahen)> ..6 nach (einem / einer) ..4 aus
  | als <(ob / hätte / wäre / wolle / wollte / sei / habe / würde / würden / seien / hätten / wären / wollten)>  @weak
  | (klingt / klang / klingen / wirkt / wirkte) ..4 <als (ob / hätte / wäre / sei / habe / würde)> / <es (hat / hatte) den anschein>
  ! (die / der / das) ..2 (sonne / mond / sterne / lampe / licht) ..6 (scheint / schien / scheinen / schienen) / (scheint / schien) ..8 (die / der / das) (sonne / mond / licht / lampe / abendsonne / morgensonne)
  ! 'Scheine' / 'Scheinen' / so aus wie
  - Der Junge fand im Park ein Kuvert mit 200 Euro in kleinen Scheinen.
  - Im Januar scheint auf Spitzbergen an keinem einzigen Tag die Sonne.
  - Ganz anders sieht es bei den Mieten in Chemnitz und Gera aus.
  - Der Platz sieht heute genau so aus wie auf alten Postkarten.
  + Die Verhandlungen über das Stahlwerk scheinen festgefahren zu sein.
  + Es sieht ganz danach aus, dass die Koalition am Haushalt zerbricht.
  + Der Himmel sah am Nachmittag nach einem Gewitter über der Elbe aus.
  + Der Pförtner tat, als ob er den Besucher noch nie bemerkt hätte.
  + Der Brief klingt, als hätte ihn ein Anwalt aufgesetzt und gekürzt.
  - Im Juni scheint die Sonne auf der Insel bis kurz vor Mitternacht.
apparently
  | offenbar / anscheinend / augenscheinlich / dem vernehmen nach / wie es aussieht / scheinbar / allem anschein nach
  | (ist / sind / hat / haben / war / waren / wurde / wurden / hatte / hatten) ..4 <offensichtlich> ..8 @pp
  | offensichtlich                                @weak
  + Die Einbrecher nutzten offenbar einen Schlüssel unter dem Blumentopf.
  + Der Tanker ist offensichtlich in der Nacht auf eine Sandbank gelaufen.
  + Dem Vernehmen nach wechselt die Stürmerin im Januar nach Lyon.
  + Der Fahrer war offensichtlich eingeschlafen und hat anscheinend nicht gebremst.
  - Die Inflation sank im Oktober auf 2,4 Prozent, den tiefsten Stand seit drei Jahren.
probably
  | wahrscheinlich / höchstwahrscheinlich / aller wahrscheinlichkeit nach / aller voraussicht nach / mit hoher wahrscheinlichkeit / mit großer wahrscheinlichkeit
  | wohl (nicht / kaum / nie / auch / noch / erst / nur / am / an / im / in / bis / mit / aus / zu / zum / zur / der / die / das / den / dem / ein / eine / einen / keine / kein / keinen / mehr / bereits / schon / weiter / wieder / ums / vom / von / gegen / für / über / niemand / niemals / so / etwas / einer / vor / nach / bei / dort / hier / eher / sogar / unter / durch / wegen / deshalb / um / aber / doch / immer / selbst / ihren / seinen / seine / ihre / recht)
  | (wird / werden / hat / haben / ist / sind / war / waren / dürfte / muss / müssen / hätte / wäre / wurde / er / sie / es / man / niemand / doch / das / wollen / wollte / will / wollten) [sich] wohl
  ! (sehr / sich / fühl* / ob / dennoch / gleich) [@adv] wohl / wohl (fühl* / zu fühlen / oder übel / bekannt / behalten / bewusst / verdient / überlegt / dosiert) / wohl zu fühlen / nicht wohl / zum wohl
  ! (das / dem / ums) wohl (des / der / aller / von) / wohl und wehe
  ! , wohl aber / sondern wohl aber
  ! (frag* / überleg* / wunder* / grübel* / rätselt* / rätselten / raten / ausmal* / gespannt / neugierig) ..5 , @wie ..6 wohl / @wie ..4 wohl (würde / würden)
  - Der Turm ist kein Wunder der Statik, wohl aber ein Schmuckstück der Stadt.
  - Die Nachbarn fragten sich, wer wohl in das Haus am Kanal einzieht.
  - Das Kind fragte, was die Oma wohl zu dem neuen Kleid sagen werde.
  + Der Minister wird wahrscheinlich noch vor Weihnachten zurücktreten.
  + Die Sanierung der Oper kostet wohl mehr als eine Milliarde Euro.
  + Am Ende hat wohl auch der Trainer nicht mehr an die Rettung geglaubt.
  - In ihrer neuen Klasse fühlt sich die Siebenjährige sehr wohl.
  - Über Wohl und Wehe der Bergbauern entscheidet das Wetter im Juli.
  - Die Stiftung arbeitet seit 1951 zum Wohl der Waisenkinder im Erzgebirge.
likely
  | <(dürfte / dürften)>
  | (wahrscheinlichste* / wahrscheinlicher / wahrscheinliche* / wahrscheinlichkeit) / (gut / durchaus / sehr) möglich , dass
  | (gilt / gelten / galt / galten) ..8 als <(wahrscheinlich* / möglich / denkbar / unwahrscheinlich / ausgeschlossen / fraglich / so gut wie sicher)>
  | es [@be] [@adv] (damit zu rechnen / anzunehmen / davon auszugehen) / (ist / sei / war) [@adv] (damit zu rechnen / anzunehmen / davon auszugehen)
  | spricht [@adv] (vieles / viel / einiges / alles) dafür / (vieles / viel / einiges / alles) spricht [@adv] <dafür> , dass
  ! (dürfte / dürften) (ich / wir / man / nicht mehr / keine) ..4 (bitten / betreten / rauchen) / ich dürfte / (dürfte / dürften) ..8 , wenn / (nicht / nie / keinesfalls) [@adv] (passieren / vorkommen / geschehen / sein) (dürfte / dürften)
  + Der Umbau des Bahnhofs dürfte teurer werden als geplant.
  + Die wahrscheinlichste Ursache des Brandes ist ein defektes Ladegerät.
  + Es ist davon auszugehen, dass die Zinsen im Herbst weiter steigen.
  + Ein Comeback der Turnerin gilt in der Szene als denkbar.
  + Vieles spricht dafür, dass die Statue aus einer Werkstatt in Trier stammt.
  - Radfahrer dürfen die Uferpromenade ab Montag wieder in beide Richtungen nutzen.
  - So etwas dürfte ich mir in meinem Alter nicht mehr erlauben, wenn ich klug wäre.
unlikely
  | unwahrscheinlich* / <(kaum / schwer) vorstellbar> , (dass / wie) / (kaum / schwer) (denkbar / anzunehmen) / wenig wahrscheinlich / eher nicht (zu erwarten / gedacht)
  | (damit / davon) ..2 (kaum / nicht) zu rechnen / kaum noch (mit / zu) (rechnen / erwarten) / kaum zu erwarten / fraglich / höchst fraglich
  + Eine Einigung vor der Sommerpause gilt in Brüssel als unwahrscheinlich.
  + Mit Überlebenden ist kaum noch zu rechnen, sagte der Bergführer.
  - Der Tunnel unter der Elbe ist seit Montag wieder für Lastwagen frei.
  - Ein Hochwasser im August war bis dahin kaum vorstellbar, sagte der Deichgraf.
possible
  | möglicherweise / womöglich / unter umständen / eventuell / denkbar , dass / durchaus denkbar / nicht undenkbar
  | <mögliche*> (*hintergrund / *hintergründe / täter* / zeug* / *ursache / *ursachen / *motiv / *motive / *opfer / zusammenhang / *zusammenhänge / *verbindung / *verbindungen / *angriff / *angriffe / *anschlag / *anschläge / *verstöße / *verstoß / *beteiligung / *korruption / *einflussnahme / rücktritt / *wechsel / *streik / *sieg / *krieg / *folge / *folgen / *verzögerungen / *szenario / nachfolger* / *pleite / *schließung / *täuschung / *straftaten / *verwicklung / *sabotage / invasion / *betrug / *fund / *versagen / *verkauf / *kandidat / *kandidatur / *gefahr)
  | (es / ist / sei / wäre / scheint / hält / halten) [@adv] [@adv / durchaus / gut / sehr wohl] <möglich> , dass / (hält / halten / hielt / hielten) ..10 für <(möglich / denkbar / wahrscheinlich / wahrscheinlicher / nicht ausgeschlossen)>
  | <(möglich / denkbar)> (ist / sei / wäre / erscheint) [auch / aber / es / jedoch / zudem] , dass / <(möglich / denkbar)> (ist / wäre / sei) auch (ein / eine / das / der)
  | <möglichkeit> ..3 , dass / besteht ..3 (gefahr / risiko / möglichkeit / chance) ..3 , dass   @weak
  ! (so / wie / soweit / wenn / falls / sobald / nach / bald) ..2 möglich / möglich (gemacht / machen / macht / machte / ist der / ist die) / (macht / machte / machen) ..6 möglich / möglichst / es sollte
  + Der Fahrer hat möglicherweise einen Herzinfarkt erlitten, so die Polizei.
  + Die Kripo prüft einen möglichen Zusammenhang mit zwei Bränden in Hof.
  + Die Polizei hält es für möglich, dass der Koffer absichtlich abgestellt wurde.
  + Denkbar wäre auch ein Leck in der alten Gasleitung unter dem Pflaster.
  + Es ist durchaus möglich, dass die Fähre erst am Dienstag ablegt.
  + Es gebe die reale Möglichkeit, dass die Bank pleitegeht, denkbar ist auch, dass sie eventuell fusioniert.
  - Bewerbungen sollten so früh wie möglich bei der Gemeinde eingehen.
  - Eine Spende aus Basel machte den Kauf des Flügels möglich.
not-excluded
  | (nicht / kaum) [@adv] (auszuschließen / ausgeschlossen / ausschließen) / (schließt / schloss / schließen / schlossen / schließe) ..10 nicht aus / (wollte / will / wollten / kann / könne / konnte) ..8 nicht ausschließen
  | (in alle / alle) richtungen (ermittelt / ermitteln / ermittelte / ermittelten) / (ermittelt / ermittelte / ermitteln / ermittelten / prüft / prüfen / ermittlungen ..4) ..8 <in alle richtungen>
  + Brandstiftung ist nach Angaben der Feuerwehr nicht auszuschließen.
  + Der Trainer schließt einen Einsatz der Kapitänin am Samstag nicht aus.
  + Die Kripo ermittelt nach dem Fund im Stausee in alle Richtungen.
  - Nach der Schlägerei schloss der Verein zwei Mitglieder auf Dauer aus.
  - Nach dem Knall liefen die Ziegen auf der Wiese in alle Richtungen.
perhaps
  | vielleicht / <(das / es / dies) (kann / mag) [schon / durchaus / gut / ja / auch / wohl] sein> , / , <kann sein> ,
  + Vielleicht war der Sommer einfach zu trocken für die Pilze im Steigerwald.
  + „Das mag sein, aber die Pumpe lief die ganze Nacht“, sagte der Brunnenbauer.
  - Der Zirkus kann sein Winterquartier bei Celle auch in diesem Jahr nutzen.
  - Die Kapelle spielt am Sonntag ab elf Uhr im Kurpark.
potentially
  | <potenziell> (gefährlich* / tödlich* / betroffen* / verheerend* / verseucht* / belastet* / krebserregend*) / <potenzielle*> (*gefahr / *risiko / *risiken / *opfer / *täter / *bedrohung / *folgen)
  | theoretisch / rein hypothetisch / im prinzip (möglich / denkbar)    @weak
  + Das Spielzeug enthält potenziell gefährliche Weichmacher, warnt das Amt.
  + Theoretisch ließe sich die potenzielle Gefahr mit einem zweiten Deich bannen.
  - Potenzielle Käufer besichtigten am Samstag das alte Schloss am Neckar.
presumably
  | vermutlich* / mutmaßlich / voraussichtlich*
  + Der Kater ist vermutlich durch ein Kellerfenster in das Labor gelangt.
  + Die Bauarbeiten am Viadukt dauern voraussichtlich bis Ende September.
  - Der Betrieb am Skilift beginnt am ersten Samstag im Dezember.
supposedly
  | vorgeblich* / vermeintlich* / vorgebliche*
  | (will / wollen) <angeblich> / nur <angeblich>
  + Die vermeintliche Handwerkerin ließ sich von der Rentnerin Schmuck zeigen.
  + Der Händler will angeblich nichts von der Herkunft der Masken geahnt haben.
  - Der Handwerker reparierte den Zaun an einem einzigen Vormittag.
allegedly
  | angeblich / mutmaßlich
  + Angeblich zahlte der Verein dem Berater zwei Millionen Euro.
  + Der mutmaßlich betrunkene Fahrer fuhr gegen einen Brückenpfeiler in Fulda.
  - Der Verein zahlte dem Berater eine Provision von zwei Millionen Euro.
alleged
  | angebliche* / mutmaßliche*
  + Die angeblichen Zeugen waren am Abend des Überfalls gar nicht in der Stadt.
  + Ermittler nahmen den mutmaßlichen Kopf der Bande am Gardasee fest.
  - Der Täter gestand vor der Haftrichterin alle vier Überfälle.
absent  allege: German says "behaupten" (claim) or "jemandem vorwerfen", a charge stated as a fact
claim
  | behauptet / behaupteten / behauptete / behaupten / behaupte / behauptend
  | <(will / wollen)> ..10 <@pp haben>
  | <(wollte / wollten)> ..10 <(gesehen / gehört / gewusst / bemerkt / gefunden / erfahren / erkannt / beobachtet) haben>
  | (gibt / gab / geben / gaben) <vor> , / (vorgeben / vorgab / vorgaben / vorgegeben) [@adv] zu / gibt sich (als / für) ..6 aus   @weak
  | eigenen <angaben> (zufolge / nach) / nach <eigenen (angaben / aussagen)> / nach eigener (darstellung / aussage)    @weak
  ! anders als ..8 behaupt* / (wie / als) (@adv / von ..4 / oft / gern / häufig / fälschlich) behauptet
  - Anders als vom Lobbyverband behauptet, sank die Zahl der Bienenvölker deutlich.
  ! (behaupte* / behaupten) ..1 sich / sich ..8 (behaupten / behauptet / behauptete / behaupteten) / (tabellenspitze / tabellenführung / platz / stellung / führung / position / marktführerschaft / thron / vorsprung) ..4 (behaupt*)
  ! (behauptet* / behaupteten / behaupten) ..6 (tabellenspitze / tabellenführung / platz / stellung / führung / position / marktführerschaft / vorsprung)
  ! @notpp (haben / sein)
  ! (will / wollen) [@adv] bis ..12 haben / (bis / spätestens) ..6 (will / wollen) ..12 haben / (will / wollen) ..10 (gerne / lieber / geregelt / gesichert / gelöst / geklärt / abgeschlossen) haben
  ! (will / wollen) ..8 @planinf , ..10 haben / (will / wollen) ..8 , (auch wenn / selbst wenn / ob / was / wer / wo / sobald / dass / falls / sofern) ..10 haben
  - Die Gemeinde will Familien helfen, die im Hochwasser ihr Haus verloren haben.
  - Der Klub will Torhüter holen, die schon in der Bundesliga gespielt haben.
  - Sie wollen den Kindern im Tal etwas zeigen, was viele längst vergessen haben.
  + Die Rebellen behaupten, drei Panzer am Flussübergang zerstört zu haben.
  + Der Angler will im Baggersee ein Krokodil gesehen haben.
  + Drei Nachbarn wollten in der Nacht einen Schuss gehört haben.
  + Der Makler gab vor, das Haus im Auftrag der Erben zu verkaufen.
  + Die Miliz hat nach eigenen Angaben die Brücke am Grenzfluss gesprengt.
  - Der Aufsteiger behauptete mit dem Remis die Tabellenspitze in der Oberliga.
  - Auf dem Markt für Nähmaschinen kann sich die Firma seit 1920 behaupten.
  - Die Stadt will bis 2030 alle Gaslaternen ersetzt haben.
  - Spätestens zu Ostern will die Bahn alle Schwellen am Pass ausgetauscht haben.
  + Elf nicht registrierte Boote will die Küstenwache vor der Insel gezählt haben.
  - Der Verein verteidigte Rang drei und konnte seinen Platz behaupten.
  - Die Kleinanleger wollen nach dem Börsengang endlich Gewissheit haben.
absent  purport: said with "vorgeblich", "angeblich" or "gab vor" (supposedly, alleged, claim)
reportedly
  | (medienberichten / presseberichten / zeitungsberichten / berichten / agenturberichten / insidern) (zufolge / nach) / (laut / nach) [übereinstimmenden / unbestätigten / ersten] (medienberichten / presseberichten / zeitungsberichten / berichten / agenturberichten / insidern)
  | wie aus ..6 (verlautete / verlautet / hieß / heißt / bekannt wurde / zu hören / zu erfahren) / aus ..4 (*kreisen / umfeld) ..4 (verlautete / verlautet / hieß es / heißt es / war zu hören) / in *kreisen (hieß es / heißt es)
  | wie es heißt / wie ..6 aus ..4 kreisen (heißt / verlautete / hieß) / soll (es) ..4 heißen / glaubt man ..4 (berichten / medien / gerüchten) / nach berichten
  | (berichten / gerüchten / medienberichten) ..6 zufolge
  ! (laut / nach) ..2 (bericht / berichten) (des / der / von)
  + Medienberichten zufolge verhandelt der Konzern mit einem Investor aus Katar.
  + Wie aus Diplomatenkreisen verlautete, ist das Abkommen fertig verhandelt.
  + Wie es heißt, steht der Intendant vor dem Abschied aus Graz.
  + Berichten mehrerer Lokalblätter zufolge steht die Brauerei vor dem Verkauf.
  - Laut Bericht des Rechnungshofs kostete die Halle elf Millionen Euro.
reports-say
  | (heißt / hieß) es / <es (heißt / hieß)> [@adv] , (der / die / das / ein / eine / er / sie / es / dass / in / im / man / beide / mehrere / sein / seine / ihr / ihre / dort / hinter) / <wird [@adv] (berichtet / kolportiert / gemunkelt / geraunt / erzählt)> / es <(wurde / wird) [@adv] (berichtet / gemeldet / kolportiert)>   @unless(reported)
  | <(wurde / war / worden)> [@adv] (berichtet / kolportiert / gemeldet) [worden] , dass
  | (medien / zeitungen) (berichten / berichteten / spekulieren / spekulierten) [@adv] (von / über / , dass)   @weak
  ! (in / im / auf / aus) ..6 (erklärung / mitteilung / lied / liedtext / refrain / sprichwort / volksmund / gedicht / inschrift / einladung / satzung / leitfaden / posting / tweet / mail / aussendung / presseaussendung / anzeige / ausschreibung / bescheid / protokoll / stellungnahme / rede / koalitionsvertrag / prospekt / konzept / bilanz / präambel / anklageschrift / beschluss / bericht / schreiben / urteil / begründung / gesetz / pressemitteilung / studie / text / brief / programm / antrag / papier / vertrag / bibel / evangelium / website) ..6 (heißt / hieß) es
  ! (heißt / hieß) es (in / im / auf / aus) [der / dem / einer / einem / den] ..3 (erklärung / mitteilung / lied / liedtext / refrain / sprichwort / volksmund / gedicht / inschrift / einladung / satzung / leitfaden / posting / tweet / mail / aussendung / presseaussendung / anzeige / ausschreibung / bescheid / protokoll / stellungnahme / rede / koalitionsvertrag / prospekt / konzept / bilanz / präambel / anklageschrift / beschluss / bericht / schreiben / urteil / begründung / gesetz / pressemitteilung / studie / text / brief / programm / antrag / papier / vertrag / bibel / evangelium / website)
  ! (vom / von / aus / beim / bei / seitens / vonseiten) ..4 (hieß / heißt) es
  ! (darin / dort / hierin / dazu / weiters) ..1 (heißt / hieß) es / (heißt / hieß) es (darin / dort / weiters / weiter / zudem / außerdem / ferner / wörtlich / hierin)
  - Der Verein habe genug Boote für alle, heißt es darin außerdem.
  - Der Brief ging an alle Mieter, darin heißt es, der Lift werde getauscht.
  - „Die Förderung endet im Mai“, heißt es in einer Aussendung der Bergbahn.
  - In der Einladung des Küsters hieß es, jeder Gast bringe einen Stuhl mit.
  - Vom Landratsamt hieß es, die Brücke bleibe bis Pfingsten gesperrt.
  ! hieß es (vom / aus / bei / in / im / beim / seitens / vonseiten / am / dazu / weiter / zur / von) / (hieß / heißt) es ..2 (mitteilung / erklärung)
  ! (das / jetzt / nun / was / dann / so / wie / künftig / inzwischen / heute) heißt es / heißt es (nun / jetzt / warten / abwarten / anpacken / aufpassen / wieder / am / für)
  + Im Mai wurde berichtet, dass der Wärter nach einer Prügelei in der Klinik lag.
  + Es wird gemunkelt, der Investor habe das Interesse am Turm verloren.
  + Es heißt, die Baronin habe ihr halbes Vermögen dem Tierheim vermacht.
  - In dem Brief an die Mieter heißt es, der Lift stehe bis Montag.
  + Zeitungen berichteten, dass der Fürst das Gut an einen Cousin verpfändet hat.
  - In der Erklärung des Rates heißt es, man wolle die Gespräche fortsetzen.
  - Man habe alles geprüft, heißt es in einem Schreiben der Werft.
  - Der Verkehr laufe wieder, hieß es aus dem Landratsamt in Cham.
  - Jetzt heißt es für die Läuferinnen aus Suhl, Kräfte zu sammeln.
so-called
  | sogenannte* / so genannte*                           @weak
  | (sogenannte* / so genannte*) (experte* / wunderheiler* / freund* / friedensplan / *republik / volksrepublik* / beweise / studie / reform)
  + Der sogenannte Friedensplan der Besatzer sah keine Wahlen vor.
  - Unterhalb der Alm wachsen sogenannte Trollblumen auf feuchten Wiesen.
rumoured
  | gerüchten zufolge / gerüchteweise / (kursier* / mach* / ging* / geh* / hält* / halten) ..4 <(das gerücht / gerüchte)> / gerüchte ..6 <(kursier* / machen die runde / halten sich)>
  | <(es gibt / gibt es / gab es / es gab) ..3 gerüchte> / <gerüchte (über / um / , dass / , wonach / , nach denen)> / man munkelt / (munkelt* / gemunkelt) / hinter vorgehaltener hand
  | <im gespräch> (als / für ..4 nachfolge)    @weak
  ! gerücht* ..10 (dran / falsch / haltlos / unbegründet / aus der luft / erfunden / unwahr)
  ! (dementier* / bestreite* / bestritt* / wies / wiesen / weist / zurückgewiesen) ..12 gerüchte / gerüchte ..12 (dementier* / bestritt* / zurück / zurückgewiesen) / gerüchteküche
  + Gerüchten zufolge will der Milliardär die Insel wieder verkaufen.
  + In der Kabine kursieren Gerüchte, der Kapitän wolle nach Turin.
  + Es gibt seit Tagen Gerüchte über eine Trennung des Fürstenpaars.
  + Als Nachfolgerin ist eine Juristin aus Kassel im Gespräch als Chefin.
  - Die Gerüchte über eine Hochzeit im Palast sind falsch, schrieb die Zofe.
  - Der Sprecher wies Gerüchte über eine Krankheit des Papstes zurück.
unconfirmed
  | unbestätigt* / unüberprüf* / ungeprüft* (meldung* / bericht* / angaben / information*) / (noch nicht / bislang nicht / bisher nicht / zunächst nicht / nicht offiziell) [@adv] bestätigt
  | <bestätigt (ist / war / wurde / sind / wurden)> [das / dies / es / davon] [aber / jedoch / allerdings] [@adv] [@adv] <(nicht / nichts)>
  | <(keine / ohne) (offizielle / unabhängige / amtliche) bestätigung> / (gab / gibt / lag / liegt / liege / gebe) ..12 <keine bestätigung> / <(zunächst / bislang / bisher / noch / vorerst) keine bestätigung>
  | <(keine / ohne) [offizielle / unabhängige / amtliche] bestätigung> (für / von / aus / gab / gibt / dafür / durch / seitens / der / des) / <bestätigung> ..10 (steht / stand / stehen) ..3 aus
  + Nach unbestätigten Meldungen wurden bei dem Beschuss vier Menschen verletzt.
  + Die Zahl der Vermissten ist bisher nicht bestätigt.
  + Der Kauf sei perfekt, heißt es im Ort, bestätigt ist das aber nicht.
  + Eine Bestätigung der Rebellen für den Abzug steht bislang aus.
  + Für den Tod des Warlords gab es zunächst keine offizielle Bestätigung.
  ! keine bestätigung ..4 (bestell* / überweis* / rückgabe / retoure / buchung / zahlung / anmeldung / lieferung / termin* / reservierung / per (mail / post / sms)) / (ticket / tickets / karten / fahrkarte / hotel / zimmer / bezahlt / bestell* / rücksend* / rückgabe / buchung / gebucht / überwies* / überwiesen / anmeld* / angemeldet / zahlung / reservier* / angekommen / ankam / bearbeitet) ..12 keine bestätigung
  - Ich habe zwei Betten in der Hütte gebucht, aber noch keine Bestätigung erhalten.
  - Wir haben vom Händler noch keine Bestätigung für die Bestellung bekommen.
  - Die Karten für die Seilbahn sind gekauft, wir haben aber noch keine Bestätigung.
  - Der Notar bestätigte am Freitag die Echtheit der beiden Unterschriften.
not-verified
  | (ließ* / lässt / lassen / konnte* / können / kann / könne / war* / sind / ist) ..12 <nicht ..3 (überprüfen / überprüft / überprüfbar / verifizieren / verifiziert / nachprüfen / bestätigen / bestätigt werden / zu überprüfen / verifizierbar)>
  | <nicht [@adv] unabhängig [@adv] (überprüf* / bestätig* / verifizier* / geprüft / prüfen)> / <unabhängig nicht (überprüf* / bestätig* / verifizier*)> / <nicht von unabhängiger seite (bestätig* / überprüf* / prüfen)>
  | (unabhängige) <(überprüfung / bestätigung)> ..6 (nicht / unmöglich) / nicht <verifizierbar>
  | <(kann / konnte / können / konnten / könne) ..8 nicht (überprüfen / verifizieren)> / schwer (zu überprüfen / überprüfbar)
  | <nicht ..3 (überprüfen / verifizieren / nachprüfen) (lassen / lässt / ließ / ließen / lasse / kann / können / konnte / konnten)> / <(kaum / schwer) ..2 (überprüfen / verifizieren / nachprüfen) (lassen / lässt / ließ / ließen)>
  + Die Miliz sprach von elf Toten, was sich von außen kaum überprüfen ließ.
  + Die Rebellen nennen Zahlen, die sich unabhängig nicht überprüfen lassen.
  ! (*form / leistung / leistungen / ergebnis / ergebnisse / titel / rang / aufwärtstrend / *sieg / effekt / wirkung / befund / befunde / hypothese / diagnose) ..8 nicht ..2 bestätig* / (studie / studien / untersuchung / obduktion / *test / *tests / *analyse / *forscher / *wissenschaftler / messung / messungen / experiment / labor / proben) ..10 nicht ..2 bestätig* / nicht ..2 bestätig* ..4 (*form / leistung)
  ! (bremse* / gerät* / geräte / anlage* / heizung / kessel / filter / aufzug / fahrzeug*) ..8 (überprüf* / nachprüf*)
  + Die Angaben der Miliz ließen sich nicht unabhängig überprüfen.
  + Der Bericht aus dem Grenzgebiet konnte zunächst nicht bestätigt werden.
  + Eine unabhängige Überprüfung war in dem abgeriegelten Tal nicht möglich.
  + Reporter konnten die Aufnahmen aus dem Lager nicht verifizieren.
  + Diese Darstellung ist kaum und schwer zu überprüfen, sagen Historiker.
  - Die Heizung in der Schule wurde seit Jahren nicht überprüft.
  - Die Form vom Saisonstart konnte die Biathletin in Oberhof nicht bestätigen.
said-to-be
  | <soll / sollen> ..8 (als) ..6 gelten / <(sagt / sagte) man> / <man (sagt / erzählt) sich> / <(wird / werden) ..4 nachgesagt> / <nachgesagt (wird / werden / wurde)>
  | (ihm / ihr / ihnen / dem ..2 / der ..2 / den ..2) <(wird / werden / wurde / wurden) ..6 nachgesagt>
  + Dem Grafen wird eine Schwäche für schnelle Pferde nachgesagt.
  + Im Tal sagt man, der alte Müller habe das Gold vergraben.
  - Der Müller verkaufte das Gold 1911 an einen Juwelier in Chur.
believed-to-be
  | <wird [@adv] (angenommen / vermutet / davon ausgegangen / befürchtet / geschätzt)> , dass / <(wird / werden / wurde / wurden) ..6 vermutet> / <vermutet (wird / werden / wurde)>
  | (es wird / wird) <(vermutet / angenommen / gemutmaßt / davon ausgegangen)>
  ! als vermutet
  + Es wird angenommen, dass das Feuer in der Sauna ausgebrochen ist.
  + Hinter dem Überfall wird eine Bande aus der Nachbarstadt vermutet.
  - Der Umbau der Mühle wurde schöner und billiger als vermutet.
  - Das Feuer brach kurz nach Mitternacht in der Sauna aus.
absent  understood-to-be: the press says "dem Vernehmen nach" (apparently) or "soll" (press-conditional)
considered-to-be
  | <(gilt / gelten / galt / galten) [@adv] als> / (wird / werden / wurde) ..6 als ..4 <(angesehen / betrachtet / eingeschätzt / gehandelt)>
  | (gilt / gelten / galt / galten) ..8 als <(favorit* / drahtzieher* / hauptverdächtig* / tatverdächtig* / verdächtig*)>
  + Der Bürgermeister gilt als Favorit für den Vorsitz im Kreis.
  - Die Regel gilt ab Januar für alle Schulen im Kanton Uri.
suspected
  | verdacht ..4 (auf / des / der / , dass) / verdacht auf / <(verdächtigt / verdächtigten)> ..6 , / (im / unter / in) <verdacht> / wegen ..4 <verdachts>
  | <*verdacht> (besteht / bestand / erhärtet / liegt / steht) / (besteht / bestand / gibt es / hegt / hegen / äußert* / erhärte* / stehen / steht) ..6 <*verdacht> / <verdächtigt (wird / werden / wurde / , )>
  | <verdächtig*> (paket* / gegenstand* / person* / bewegung* / koffer* / substanz* / fahrzeug* / geräusch*)    @weak
  | (tatverdächtige* / terrorverdächtige* / verdachtsfall / verdachtsfälle / verdachtsfällen / verdachtsmomente)    @weak
  | <(wird / werden / wurde / wurden) ..8 verdächtigt>
  ! bestätig* ..4 verdacht* / verdacht* ..8 bestätig*
  - Der Verdacht auf Vogelgrippe in der Gänsefarm hat sich nicht bestätigt.
  ! (verwahr* / wehrt* / wehren / verbat*) ..6 verdacht*
  - Der Dekan verwahrte sich gegen den Verdacht der Vetternwirtschaft an der Fakultät.
  ! verdacht* ..6 (zurück / zurückgewiesen / bestr* / dementier*) / (wies / weist / wiesen) ..8 verdacht
  + Gegen den Kämmerer besteht der Verdacht der Untreue, teilte die Behörde mit.
  + Zwei Wachleute stehen im Verdacht, das Lager ausgeräumt zu haben.
  + Am Terminal wurde nach verdächtigen Koffern und einem Verdachtsfall gesucht.
  + Ein Schlosser wird des Einbruchs in neun Garagen verdächtigt.
  - Das Röntgenbild bestätigte den Verdacht auf einen Bruch im Fuß.
  - Der Sprecher wies den Verdacht der Untreue zurück und zeigte die Bücher.
suspect
  | <(vermute / vermuten / vermutet / vermutete / vermuteten / mutmaßen / mutmaßt / mutmaßte / mutmaßten)> [@adv] (, / ein* / als / hinter / dahinter / dort / darin / in / im / unter / bei / nun / eher / der / die / das / den / jedoch / forscher / experten / ermittler / mediziner)
  | (experten / ich / wir / er / sie / experten / forscher / ermittler / beobachter / polizei / viele / manche / behörden / historiker / ärzte / archäologen / nachbarn) [@adv] <(vermuten / vermutet / vermuteten / vermutete / mutmaßen / mutmaßt / mutmaßten / argwöhnt* / argwöhnen)>
  | <(vermuten / vermutet / vermutete / vermuteten / argwöhn* / mutmaßen / mutmaßt / mutmaßte / mutmaßten)>
  | <vermutung*> (liegt / lag / liegen / ist / äußer* / , / besteht) / (liegt / lag) die <vermutung>  / <mutmaßungen> (über / , / um)
  ! als vermutet / (wies / weist / wiesen) ..8 (vermutung* / mutmaßung*) / vermutet* (als / hatte*)
  + Archäologen vermuten unter dem Marktplatz eine zweite Stadtmauer.
  + Die Polizei mutmaßt, dass sich der Täter in der Gegend auskennt.
  + Experten vermuteten einen technischen Defekt an der Seilbahn von Aosta.
  + Es liegt die Vermutung nahe, dass jemand den Deich beschädigt hat.
  + Hinter den Morden im Moor hatte die alte Försterin stets einen Fremden vermutet.
  - Der Bau der Markthalle wurde teurer als vermutet und dauerte neun Jahre.
believe
  | <(glaubt / glauben / glaubte / glaubten / glaube)> [@adv] , [@adv] (dass / er / sie / es / die / der / das / ein / eine / man / wir / ich / in / an / bei / nach / hinter / für / seit / auf / mit / wenn)
  | (@expert / er / sie / ich / wir / viele / manche / einige / die ..1) [@adv] <(glaubt / glauben / glaubte / glaubten / glaube)> [@adv] (nicht / an ein* ..4 (anschlag / versehen / unfall / tat / komplott / verbrechen / sabotage))
  | zu (kennen / wissen / sehen / haben / sein / hören / erkennen / spüren / verstehen / bemerken) <(glauben / glaubt / glaubte / glaubten)>
  | <(überzeugt / überzeugung)> [@adv] , (dass / es / er / sie / die / der / das)    @weak
  | (sind / ist / war / waren / zeigte sich / zeigten sich) [@adv] <(überzeugt / der überzeugung / der auffassung / der ansicht / der meinung)> [@adv] , dass   @weak(unless reported)
  | <(glauben / glaubten)> [@adv] [auch] [die / viele / manche / einige / mehrere] ..1 @experts ..2 , / @experts [@adv] <(glauben / glaubten)> [@adv] , (dass / er / sie / es / die / der / das / ein / eine)
  + Inzwischen glauben auch Ornithologen, dass der Storch im Delta überwintert.
  + Astronomen glauben, der Komet werde erst in 900 Jahren wieder sichtbar.
  ! (hätte / hätten) [@adv] glauben / (hätte / hätten) ..4 glauben (können / wollen) / glauben können
  ! (glaub* / glaubt / glauben / glaubte / denke / denken) ..8 (das recht / recht haben / recht auf / verdient / müssen / sollten / sollte / muss / schön / wichtig / richtig ist)
  ! glaub* nicht [mehr] an (gott / sich / wunder / den / die / das / eine höhere / jesus)
  ! (glaub* / glaubt / glauben / glaubte) [@adv] (an / mir / ihm / ihr / uns / ihnen / fest an / daran) / (gott / nicht mehr an / kaum zu / nicht zu) ..2 glauben / kaum zu glauben / (glauben / glaub*) (machen / schenken / geschenkt) / im glauben
  + Die Polizei glaubt, dass der Täter das Haus wochenlang beobachtet hat.
  + Zwei Spaziergänger, die den Dieb erkannt zu haben glauben, riefen die Wache an.
  + Viele glauben nicht an ein Versehen der Lokführerin aus Riesa.
  + Der Kapitän ist überzeugt, dass die Ladung schon im Hafen verrutscht war.
  - Die Eltern glauben, dass ihre Kinder ein Recht auf kleine Klassen haben.
  - Meine Großmutter glaubte an Gott und an die heilende Kraft der Kamille.
  - Viele Bewohner der Halligen glauben nicht an Gott, aber an den Klabautermann.
  - Man hätte glauben können, der Winter in Tromsø sei vorbei.
  - Der Zöllner wollte seinen Augen nicht glauben, als er den Koffer öffnete.
  | <(glaubt / glauben / glaubte / glaubten) nicht> an ..2 (selbstmord / suizid / unfall / zufall / unglück / versehen / unfalltod / brandstiftung / einzeltäter / anschlag)
  + Die Eltern der Studentin glauben nicht an einen Unfall am Kanal.
think
  | (ich / wir) [@adv] <(denke / denken / meine / meinen / finde / glaube / glauben / dachte / schätze / nehme an / tippe)> [@adv] [@adv] , (dass / es / er / sie / die / der / das / ein / eine / wir / man / ich / nicht)
  | <(denke / denken / schätze / glaube / glauben) (ich / wir)> , / , <(glaube / denke / schätze / vermute) ich> / <(ich / wir) (denke / denken / glaube / glauben)> [@adv] [@adv] [@adv] ,
  | (experten / beobachter / analysten / kritiker / ökonomen / manche / einige / viele / kenner / fachleute / er / sie / zeugen / nachbarn / zeuge / zeugin) [@adv] <(denken / meinen / meint / meinte / dachten / denkt / dachte)> [@adv] , (dass / es / er / sie / die / der / das / den / ein / eine / einen / ihn)
  ! (denk* / dach* / glaub*) ..1 (an / über / daran / darüber / nach) / ich (denke / glaube) [@adv] , (wir / man / sie) (sollt* / müss* / muss) / (denke / glaube / finde) , dass ..6 (schön / toll / gut / lecker / richtig / wunderbar / schade / sollte / sollten / müssen / muss)
  | <(meinen / meint / meinte / meinten / denken / denkt)> [@adv] [auch] [die / der / viele / manche / einige / mehrere] ..1 @experts ..2 [,] dass / @experts [@adv] <(denken / meinen / meinten / dachten)> [@adv] , (dass / es / die / der / das / er / sie / ein / eine)
  ! (denk* / glaub* / finde* / meine / meinen) [@adv] , (dass / wir / sie / jeder / jede / alle) ..8 (das recht / ein recht / recht auf / verdient / verdienen / verpflichtet / zusteht)
  + Langfristig meinen auch Forstwissenschaftler, dass die Tanne besser wächst als die Fichte.
  + Zoologen meinen, der Luchs kehre über die Karawanken in das Tal zurück.
  - „Wir glauben, dass die Mieter das Recht auf einen Balkon haben“, sagte die Anwältin.
  - „Wir denken, dass alle Kinder einen Platz im Chor verdienen“, sagte der Kantor.
  + „Ich denke, das Wetter hat uns den Sieg gekostet“, sagte die Reiterin.
  + „Das war, glaube ich, der längste Satz seit Jahren“, scherzte der Tennisprofi.
  + Beobachter meinen, dass die Regierung den Winter nicht übersteht.
  - „Ich denke, wir sollten den Kindern mehr Zeit lassen“, sagte die Lehrerin.
  - Der Rentner denkt oft an die Jahre auf der Werft in Wismar.
assume
  | <(geht / gehen / ging / gingen / gehe) [@adv] [@adv] davon aus> / <(geht / gehen / ging / gingen / gehe)> ..8 <davon aus> / davon <(auszugehen / ausgehen / ausgegangen / ausgeht / ausging / ausgingen)>
  | @expert ..6 <(geht / gehen / ging / gingen)> ..4 von ..6 <aus>
  | <(geht / gehen / ging / gingen)> ..4 von (brandstiftung / sabotage / selbstmord / suizid / vorsatz / einem / einer) ..4 <aus>
  | <(nimmt / nehmen / nahm / nahmen / nehme) [@adv] [@adv] an> , / <(anzunehmen / angenommen)> , dass / unter der <annahme> / <in der annahme>
  | (arbeitshypothese / <annahme> , dass)    @weak
  ! (*weg / *straße / *linie / *route / *tour / *leitung / *zug / *fähre / reiz / signal / druck / *pfad / wirkung) ..3 (geht / gehen / ging / gingen) ..4 von
  ! von ..6 (geht / ging / gehen) ..6 aus / (gefahr / risiko / impulse / initiative / wärme / ruhe / strahlung) ..6 aus / aus (geht / ging / gehen)
  ! (einladung / amt / angebot / antrag / gesetz / wahl / sohn / kind / vorschlag / form / auftrag) ..8 (an / angenommen / anzunehmen) / nicht davon ausgehen können
  + Die Feuerwehr geht davon aus, dass ein Kurzschluss den Brand auslöste.
  + Die Ermittler gehen bislang von einem technischen Defekt aus.
  + Nach dem Sturz ging man zunächst von Brandstiftung und Panik aus.
  + Forscher gingen lange Zeit davon aus, die Art sei ausgestorben.
  + Davon auszugehen, der Fluss trete bald über die Ufer, hält er für richtig.
  + Ärzte nehmen an, dass sich die Patientin auf der Reise ansteckte.
  + Die Annahme, dass der Markt wächst, hat die Planer in Bonn geleitet.
  - Von der stillgelegten Anlage geht nach Ansicht der Polizei von Celle keine Gefahr aus.
  - Die Sängerin nahm die Einladung nach Bregenz mit Freude an.
  - Der Lehrpfad geht von einem Bauernhof oberhalb der Kirche aus.
  - Die Rodlerin nahm das Urteil an, die Sperre endet im März.
feel-that
  | <(habe / haben / hat / hatte / hatten / hätte) [@adv] [@adv] (das gefühl / den eindruck / ein ungutes gefühl / den verdacht / die ahnung)> / <(wächst / wuchs / entstand / entsteht / verfestigt* / bleibt) ..4 (eindruck / verdacht)> / (spürt / spüren / spürte) , dass
  + „Ich habe das Gefühl, dass uns der Trainer nicht vertraut“, klagte der Libero.
  - Das Gefühl in den Fingern kehrte nach zwei Wochen zurück.
in-view-of
  | meiner <(meinung / ansicht / auffassung / einschätzung)> nach / (seiner / ihrer / unserer) <(meinung / ansicht / auffassung / einschätzung / überzeugung)> nach / nach (meiner / seiner / ihrer / unserer / deren / dessen) <(meinung / ansicht / auffassung / einschätzung / dafürhalten / überzeugung)>
  | nach <(einschätzung / ansicht / auffassung / meinung)> (von / des / der / vieler / mehrerer) / (soweit / soviel) (bekannt / ich weiß / man weiß / wir wissen) / nach (derzeitigem / bisherigem / aktuellem / jetzigem / ersten) (stand / erkenntnisstand / kenntnisstand / erkenntnissen)   @weak
  | nach <überzeugung> (von / des / der / vieler)
  | nach (bisherigen / ersten / vorläufigen / derzeitigen) <(erkenntnissen / ermittlungen / informationen)>
  + Meiner Meinung nach war der Elfmeter ein Geschenk an die Gastgeber.
  + Nach Einschätzung der Gutachter hält der Damm noch zwanzig Jahre.
  + Nach Überzeugung der Fahnder lag das Boot nie im Hafen von Kappeln.
  + Nach bisherigen Erkenntnissen war der Lastwagen zu schnell unterwegs.
  - Die Meinung der Anwohner wird in der Sitzung am Dienstag verlesen.
  ! nach überzeugung (des / der) ..1 (*gericht / *gerichts / *gerichtshofs / *kammer / richter* / *senats)
  - Nach Überzeugung des Gerichts erschlug der Knecht den Bauern mit einer Axt.
suggest
  | <(lässt / lassen / ließ / ließen / lasse)> ..6 (darauf / den schluss) ..3 <(schließen / zu)> / <darauf schließen> / <(legt / legen / legte / legten) ..10 nahe> / <(nahelegen / nahelegt / nahegelegt / nahelegten)>
  | <(spricht / sprechen / sprach / sprachen)> ..6 für (ein* / brandstiftung / sabotage / mord / betrug / vorsatz / eine tat) / <(deutet / deuten / deutete / deuteten)> ..8 (darauf / auf) / <(hindeuten / hindeutet / hindeuteten / hingedeutet)>
  | <suggerier*>
  ! (spricht / sprechen / sprach / sprachen) ..3 für (eine / ein) ..1 (generation / region / branche / mehrheit / partei / volk / land / gruppe / gemeinschaft)
  ! (spricht / sprechen / sprach / sprachen / gesprochen) ..4 sich / sich ..8 (spricht / sprechen / sprach / sprachen)
  ! nahe ..2 (gelegt ..2 , / zu ..2 treten) / (gespräch / rücktritt / verzicht) ..4 nahe
  + Die Spuren am Schloss lassen darauf schließen, dass ein Zweitschlüssel existiert.
  + Die Studie legt nahe, dass Bienen auch bei Mondlicht navigieren.
  + Alles deutet auf einen Bedienfehler am Kran in Emden hin.
  + Die Grafik suggeriert einen Zusammenhang zwischen Kaffee und Herzinfarkt.
  - Der Vorstand legte dem Trainer noch am Abend den Rücktritt nahe.
  - Die Landräte sprachen sich für eine Maut auf allen Brücken aus.
  - Die junge Rapperin aus Essen spricht für eine ganze Generation.
  - Der Stadtrat hat gestern getagt, er sprach sich für ein Tempolimit aus.
indicate
  | (*hinweis / *hinweise / *hinweisen / *anzeichen / *indizien / *signale) ..2 (auf / dafür / darauf / für / , dass / sprechen / deuten)
  | (gibt / gab / gebe / geben) ..4 <(anzeichen / hinweise / indizien)> / <(andeutet / andeuten / andeutete / angedeutet / andeuteten)> / (deutet / deutete / deuten / deuteten) ..8 an , dass
  ! (sachdienlich* / keine* / keinerlei / ohne) ..2 (hinweis / hinweise / anzeichen / indizien)
  ! (*hinweis / *hinweise / *hinweisen) (auf / zu / für) ..10 (entfernt / gelöscht / getilgt / geschwärzt / überklebt / abgeschraubt / gestrichen / angebracht / abgedruckt / weggelassen)
  ! (*karte / *karten / *heft / *hefte / broschüre / *zettel / *buch / etikett / packung / *schild / *schilder / *tafel / *tafeln / flyer / *führer / website / webseite / programm / anhang / kapitel / app) ..6 (*hinweis / *hinweise / *hinweisen) (auf / zu / für)
  - Alle Hinweise auf den alten Namen der Brauerei wurden von den Fässern entfernt.
  - Das Heft bietet Hinweise auf Rastplätze und Quellen entlang des Pilgerwegs.
  + Es gibt erste Hinweise auf ein Leck im Tank des Frachters.
  + Die Präsidentin deutete am Sonntag an, dass sie noch einmal antritt.
  - Sachdienliche Hinweise nimmt jede Wache im Landkreis Celle entgegen.
  ! hinweis* auf ..2 (fehler / fehlern / programm / website / internetseite)
  - Das Archiv druckte die Tafel nach Hinweisen auf sachliche Fehler neu.
speculate
  | <(spekuliert / spekulierten / spekulierte / spekulieren)> ..4 (über / , / darüber / ob) / <(darüber / über) ..6 spekuliert> / <es wird ..2 spekuliert> / (wird / wurde) ..6 spekuliert
  | <spekulationen> (über / um / , / darüber / zu / wonach / machen / mehren) / (gab / gibt / geben / gebe / löste / sorgte / nähr* / befeuer* / heiz* / schür* / auslöst* / mittelpunkt) ..6 <spekulationen>
  ! spekulation* ..10 (dran / falsch / haltlos / unbegründet / aus der luft / erfunden / gegenstandslos)
  ! spekul* ..4 (auf / an der börse / mit / immobilien) / (wies / weist / wiesen / weisen) ..8 spekulationen / spekulationen ..8 (zurück / zurückgewiesen / dementier*) / (trat / treten / beendete / dementier* / reine / pure) ..4 spekulation*
  + Die Zeitungen spekulieren über einen Rücktritt des Finanzministers.
  + Die Reise sorgte am Hof für Spekulationen, die Fürstin wolle abdanken.
  + Über die Höhe der Ablöse wird in Bergamo seit Wochen spekuliert.
  - Die Spekulationen über eine Fusion der Kliniken sind haltlos, sagte der Landrat.
  - Der Erbe spekulierte an der Börse und verlor das Gut.
  - Der Manager wies Spekulationen über einen Wechsel nach Porto zurück.
expected
  | <(erwartet / erwarten / erwartete / erwarteten)> [@adv / jedoch] , dass / <wird [@adv] erwartet> , dass / @forecast ..6 <(erwarten / erwartet / rechnen / rechnet / rechneten)>
  | allgemein <erwartet> / <(rechnet / rechnen / rechnete / rechneten)> ..10 (mit ein* ..4 (anstieg / rückgang / sieg / niederlage / zunahme / plus / minus / verlust / wachstum / ergebnis / urteil) / damit , dass)
  | @outcome ..8 (wird / werden) ..8 <erwartet> / (wird / werden) ..10 @outcome ..6 <erwartet> / <(rechnet / rechnen / rechnete / rechneten)> ..10 mit ..4 @outcome / <(erwartet / erwarten / erwarteten)> ..8 @outcome   @unless(conditional)
  + In der Nacht auf Dienstag wird auf der Alpennordseite kräftiger Neuschnee erwartet.
  + Starke Gewitter werden gegen Abend im ganzen Rheintal erwartet.
  + Die Reederei rechnet im Winter mit einem spürbaren Engpass bei Ersatzteilen.
  + Die Kammer erwartet für das nächste Jahr einen deutlichen Rückgang der Aufträge.
  | (wird / werden) ..8 <erwartet>                   @weak
  ! erwart* ..5 (gäste / *besucher / zuschauer / teilnehmer / fans / touristen / aussteller / urlauber / pilger / *läufer / menschen) / erwart* ..3 (von / vom)
  ! (wird / werden) ..6 (gäste / besucher / zuschauer / teilnehmer / fans / menschen / touristen / urlauber / personen / aussteller / pilger / delegationen / autos / fahrzeuge) ..3 erwartet / (mehr / weniger / besser / schlechter / anders / größer / höher / niedriger / schneller / früher / später / teurer) ..2 als ..2 erwartet
  + Analysten rechnen mit einem kräftigen Anstieg der Kupferpreise.
  + Die Meteorologen erwarten, dass der Sturm am Abend die Küste erreicht.
  + Auf der Insel wird in den nächsten Tagen ein Vulkanausbruch erwartet, Geologen erwarten das Schlimmste, ein Beben wird allgemein erwartet.
  - Wie erwartet gewann die Sozialdemokratin die Wahl in Aalen.
  - Zum Schützenfest werden rund 9000 Gäste in Biberach erwartet.
  - Zum Heimspiel gegen Sturm werden am Samstag 14.000 Fans im Stadion erwartet.
  - Die Veranstalter erwarten in Wacken wieder 80.000 Besucher und viel Regen.
  - Die Regierung erwartet von den Kommunen einen Plan bis Ende Juni.
set-to
  | <(prognostizier* / prophezei*)> / <(sagen / sagt) ..8 voraus> / <(vorhersagen / vorausgesagt / voraussagen / vorhergesagt)>
  | (steht / stehen / stand) ..2 vor (dem / der) <(rücktritt / pleite / insolvenz / ablösung / rückkehr / abschied / wechsel / zusammenbruch / kollaps / scheitern)>
  + Die Ökonomen prognostizieren für das nächste Jahr ein kleines Minus.
  + Die Reederei steht vor der Insolvenz, die Mannschaft wartet auf Heuer.
  - Vor der Rückkehr in den Hafen strich die Crew das Deck.
feared
  | <(befürchtet / befürchten / befürchtete / befürchteten / fürchtet / fürchten / fürchtete / fürchteten / fürchte)> [@adv] , (dass / die / der / das / er / sie / es) / <(befürchten / befürchtet / befürchteten)> / <wird ..6 befürchtet>
  | <(es steht / steht) zu befürchten> / <(befürchtung / befürchtungen / sorge / angst)> [@adv] , dass / <(befürchtung / befürchtungen)> , (die / der / das / er / sie / es)
  | <befürchten lassen>
  ! (wies / weist / wiesen / zerstreu*) ..8 befürchtung*
  + Die Behörden befürchten, dass unter den Trümmern noch Menschen liegen.
  + Es steht zu befürchten, dass der Deich bei Wesel bricht.
  + Die Funde im Schlamm befürchten lassen, sagte er, wolle er nichts.
  - Der Vorstand wies Befürchtungen zurück, die Bahn werde verkauft.
  - Der Dachdecker fürchtet sich seit dem Sturz vor hohen Leitern.
  - Die Sorge, die viele Bauern im Marchfeld teilen, gilt dem Grundwasser.
unclear
  | unklar / unklare lage / (nicht / wenig / noch nicht / völlig un) klar , (@wie) / (ist / war / sei / bleibt / blieb) [@adv] [@adv] <nicht [@adv] klar>
  | <(blieb / bleibt / bleiben / blieben) [@adv] [@adv] [@adv] (offen / ungeklärt / rätselhaft / im dunkeln / unbeantwortet)> / <(unklarheit / rätselraten)>
  | <(ist / war / sei / sind) [@adv] [@adv] (offen / ungeklärt / ungewiss / rätselhaft)> / <(ungeklärt / ungeklärter / ungeklärte / ungeklärten)>
  | <(rätsel / rätseln / rätselt)> [@adv] (, @wie / über) / <gibt ..6 rätsel auf> / @wie ..12 , <(blieb / bleibt / ist / war / sei) ..4 offen>
  | (ist / sind / war / waren / bleibt / blieb) ..6 <(völlig / noch / weiterhin / weiter / nach wie vor) offen>
  | (ob / wer / wann / wie / wo / warum / was / wohin) ..12 <(noch / weiterhin / weiter / völlig / nach wie vor) offen>
  | <(liegt / liegen / lag / lagen) ..4 im dunkeln>
  | <(nicht / noch nicht / nicht endgültig / bislang nicht / immer noch nicht) (geklärt / abschließend geklärt / eindeutig geklärt)>
  ! offen (für / gegenüber / zu legen) / (*bar / kneipe / *laden / läden / geschäfte / *markt / freibad / *hütte / *theke / café / restaurant / restaurants / kirche / *apotheke / pass / straße / büro / schalter / wunde / wunden / stelle / stellen / *platz / rechnung) ..5 offen / (unklar* / offen) ..2 (ausgedrückt / formuliert) / (ließ* / lassen / lässt) ..6 (offen / unbeantwortet) / (ist / war / sind / bleibt / bleiben) ..6 (für besucher / täglich / geöffnet / bis % / von %) ..2 offen / (tür / fenster / museum / laden / tor / grenze / bad / schule) ..5 offen / fragen bleiben
  + Unklar war zunächst, wie der Bär in den Kurpark gelangt ist.
  + Bislang ist nicht klar, wer die Miete des Klubhauses zahlt.
  + Wann die Brücke wieder öffnet, ist noch offen.
  + Warum der Zug in Zwickau nicht hielt, blieb auch am Abend offen.
  + Wann der Tunnel fertig wird, hängt vom Fels ab und ist völlig offen.
  + Der Ausgang der Abstimmung war laut Wahlforschern am Abend noch offen.
  + Der Hintergrund der Schießerei lag auch am Morgen im Dunkeln.
  + Die Umstände des Todes der Diplomatin bleiben ungeklärt.
  + Der Fund der Amphoren gibt den Tauchern Rätsel auf.
  + Die Herkunft der Münzen ist noch nicht geklärt.
  - Das Museum ist auch an Feiertagen bis 18 Uhr offen.
  - Die Gewerkschaft ist offen für Gespräche über längere Laufzeiten beim Lohn.
  - Nach dem Feuerwerk war die Strandbar noch offen, die Kasse nicht.
not-known
  | <(nicht / noch nicht / nichts / nichts genaues) [@adv] bekannt> / (über / von / vom) ..12 <wenig bekannt> / <wenig bekannt> (, / über) / <unbekannt> , @wie / <(ist / war / blieb / bleibt / waren / sind) [@adv] [@adv] unbekannt>
  | <(weiß / wissen / wusste / wussten) ..3 nicht> , @wie / <(niemand / keiner) (weiß / wusste)> [@adv] , @wie / <(niemand / keiner) kann ..2 sagen> / <(niemand / keiner) (weiß / wusste) (genau / sicher)> / <(steht / stand / stehen / standen) ..6 [noch] nicht (fest / exakt fest)>
  | <(wissen / weiß) (wir / man / ich / niemand) [@adv] nicht> / <(nicht / schwer / unmöglich) zu sagen> / (lässt / ließ) sich ..4 <nicht ..3 (sagen / feststellen / klären / rekonstruieren)> / @wie ..12 , <weiß [@adv / derzeit / momentan / im moment / heute / genau / bis heute] (niemand / keiner)> / (niemand / keiner) <(sagen kann / weiß)>
  | (niemand / keiner) [@adv] <(könne / kann / konnte) ..4 sagen> / <(konnte / konnten / kann / können) ..4 nicht (sagen / angeben / einschätzen)> , @wie
  ! (unbekannt* ..1 (täter* / mann / verzogen / männer)) / (nicht / wenig) bekannt (für / als) / nicht bekannt gegeben / weiß nicht , wohin mit
  + Ob die Piloten den Alarm hörten, ist bisher nicht bekannt.
  + Die Fahnder wissen nicht, wer den Tresor geliefert hat.
  + Wie viele Pferde im Stall waren, steht noch nicht fest.
  + Wo das Gemälde heute hängt, weiß niemand außer dem Dieb.
  + Man wisse es nicht, niemand könne derzeit sagen, wie lange der Ausstand dauert.
  - Außerhalb von Tirol ist die Käserei kaum und in Wien wenig bekannt für ihren Speck.
  + Über die Kindheit des Bildschnitzers ist bis heute wenig bekannt.
  - Der Regisseur aus Tallinn ist hierzulande noch wenig bekannt.
uncertain
  | <sicher (ist / sei / war) (das / dies / es) ..3 nicht> / <(ganz / völlig) sicher (ist / sind) ..4 nicht>
  | ungewiss / unsicher , @wie / <(nicht / nicht ganz / keineswegs / alles andere als) (sicher / gewiss)> , (ob / dass / wie) / <in der schwebe> / <auf der kippe> / <steht ..4 in den sternen> / <in den sternen>
  | <(ist / bleibt / war / scheint / sind / sei) [@adv] [@adv] (ungewiss / fraglich / zweifelhaft / unsicher / zu bezweifeln)> / <(zweifelhaft / fraglich)> , ob / <(nicht / keineswegs) gesichert> , (ob / dass / wie) / <ungewissheit> (über / , / um)
  ! (*torhüter / torhüterin / torwart / keeper / *schlussmann / spieler* / abwehr / *fahrer / *fahrerin / schüler* / anfangs / sehr) ..8 unsicher
  ! (unsicher* / sicher) ..3 (auf den beinen / im umgang / gefahren / fahrer) / (straße* / spielplatz / gegend / viertel / ort* / fühlen / fühlt) ..6 (unsicher / nicht sicher)
  + Es ist ungewiss, ob die Orgel bis Ostern fertig wird.
  + Die Münze ist wohl römisch, sicher ist das aber nicht.
  + Der Einsatz der Kapitänin im Finale steht noch auf der Kippe.
  + Die Zukunft der Strecke nach Calw ist mehr als fraglich, das Ergebnis bleibt ungewiss.
  - Viele Kinder fühlen sich an der Kreuzung am Markt nicht sicher.
  - Der Keeper der Gäste war bei hohen Bällen immer wieder unsicher.
  - Die Ladung des Anhängers war laut Autobahnpolizei nicht gesichert.
doubt-whether
  | <(zweifelt / zweifeln / zweifelte / zweifelten / bezweifelt / bezweifeln / bezweifelte / bezweifelten / bezweifle)> ..6 (, / daran / an) / <(bezweifel* / bezweifl* / bezweifeln)>
  | <(zweifel / skepsis)> [@adv] (, / daran / darüber / bestehen / ob / bleiben / mehren) / <(skeptisch)> [@adv] , ob / (habe / haben / hat / hatte / hegt / hegen / gibt / bestehen) ..4 <(zweifel / skepsis)> , / (gibt / gab / gebe / bestehen / bestanden / herrschen / herrschten) ..4 <(erhebliche / große / starke / ernste / massive / ernsthafte / begründete / wachsende) zweifel> / glaube nicht , dass / (glaubt / glauben) <nicht> (daran , dass / , dass)
  ! (kein* / ohne / ohne jeden / nicht / niemand / außer / keinerlei) ..3 (zweifel / zweifelt / bezweifelt) / im zweifel / (zweifel* / bezweifel*) ..3 @validity
  + Ökonomen zweifeln daran, dass die Steuer die gewünschte Summe bringt.
  + Die Feuerwehr bezweifelt, dass der Kamin den Brand verursachte.
  + In der Partei gibt es Zweifel, ob die Kandidatin gewinnen kann.
  + Am Zeitplan für die neue Werft gibt es erhebliche Zweifel.
  - Ohne jeden Zweifel ist der Käse aus dem Allgäu der beste der Messe.
remains-to-be-seen
  | <(bleibt / bleibe) ..2 abzuwarten> / <wird sich [@adv] (zeigen / erst zeigen / noch zeigen / weisen)> / <muss sich [erst / noch / erst noch] zeigen> / <(zu früh / noch zu früh / verfrüht)> ..6 (zu / um) / <zeigt sich erst> / wird die zeit zeigen / <bleibt zu sehen> / <abzuwarten> (, / bleibt)
  + Ob das Pflaster den Frost übersteht, bleibt abzuwarten.
  + Es ist noch zu früh, um über die Ursache des Einsturzes zu urteilen.
  - Der Zoo zeigt sich am Wochenende von seiner schönsten Seite.
if-true
  | wenn (das / es / dies) ..3 <(stimmt / wahr ist / zutrifft / stimmen sollte)> / <sollte* (sich ..8 (bestätigen / bewahrheiten / als wahr) / (das / dies / es) ..4 (stimmen / zutreffen / wahr sein))> / <(falls / sofern) ..6 (stimmt / stimmen / zutrifft / zutreffen / bestätigt)> / <glaubt man> (den / dem / der)
  | wenn ..6 <(bestätigen / stimmen / bewahrheiten)> (sollte / sollten)
  + Wenn das stimmt, hat die Stadt den Park weit unter Wert verkauft.
  + Sollten sich die Berichte bestätigen, droht dem Verein der Abstieg.
  + Wenn sich die Hinweise bestätigen sollten, wäre es der älteste Pflug Hessens.
  + Glaubt man den Chroniken, stand hier einst ein Galgen.
  - Die Stimmen werden am Abend in der Turnhalle von Hand gezählt.
hearsay-mood
  | sei / seien / habe                  @unless(reported)
  | (wisse / wolle / könne / müsse / gebe / stehe / komme / liege / handele / handle)  @weak @unless(reported)
  ! ich ..8 habe / habe ich / sei* es / es sei denn / sei (dank / gegrüßt) / (wie auch immer / was auch immer / komme was wolle) / sei* (sie / nett / mutig / still / froh / vorsichtig / bereit)
  ! wie dem auch sei / als (sei / habe / seien) / (als ob / so als) ..8 (sei / habe / seien) / gott sei / sei hier / sei an dieser stelle
  ! @untold ..12 (sei / seien / habe / wolle / könne / müsse / gebe)
  ! @claim ..1 , ..10 @konjv
  ! (er / sie / es / man / wir / dies / das) [@adv] @konjv / @konjv [@adv] (er / sie / es / man / jedoch / laut)
  ! , (der / die / das / ein / eine / dem / den / in / im / auf / an / am / bei / mit / für / nach / von / seine / ihre / dort / dies / es / er / sie / man / alle / viele / diese / dieser) ..4 @konjv / (dass / ob / wonach / weil) ..12 @konjv
  ! @konjv ..12 , so
  + Der Räuber sei auf einem Moped in Richtung Wald geflohen.
  + Der Verkehr auf dem Fluss komme ganz zum Erliegen und die Brücke sei gesperrt worden.
  - Die Auskunft, der Zug sei ausgefallen, kam viel zu spät.
  - Die Freundinnen glauben, der Bus sei schon vor einer Stunde abgefahren.
  - Man habe die Hütte bis zum Herbst neu gedeckt, das freue alle Wanderer.
  - Die Wanderer freute, dass die Hütte am Grat neu gedeckt sei.
  - Das Wasser sei gesunken, sagte der Wehrführer am Mittwoch in Pirna.
  - Der Hof sei nach dem Krieg nur einmal verkauft worden, so Petersen.
  - Wie dem auch sei, die Brücke bleibt bis zum Sommer einspurig.
  - Es sei denn, der Regen hört auf, bleibt das Freibad geschlossen.
  - Der Vorwurf, er habe die Kasse geplündert, traf den Wirt schwer.
press-conditional
  | <(soll / sollen)> ..12 <@pp (haben / worden sein)>
  | <(soll / sollen)> ..12 <@seinpp sein>
  | (@pp) <(haben / worden sein) (soll / sollen)>
  | <(soll / sollen)> ..12 (mit / in / auf / an / am / im / bei / von / für / vor / nach / aus / zur / zum / durch / gegen / über / unter / und) ..12 <(@pp (haben / worden sein) / @seinpp sein)>
  ! (soll / sollen) ..10 @planinf , ..12 (haben / sein) / (soll / sollen) ..10 , (auch wenn / selbst wenn / ob / was / wer / wo / sobald / dass / falls / sofern) ..12 (haben / sein)
  ! (soll / sollen) ..3 am (ende / schluss) ..12 haben / am (ende / schluss) ..8 (soll / sollen) ..12 haben / nach (abschluss / ende) ..6 (soll / sollen) ..12 haben
  + Ein Mechaniker soll nach einem Fest in Krems mit dem gestohlenen Bus der Feuerwehr zwei Zäune und ein Denkmal gerammt haben.
  + Die Frau soll am Sonntag in einem Lokal in Bozen mit einer Schere auf den Freund ihrer Schwester losgegangen sein.
  - Der Fonds soll Winzern helfen, die durch den Hagel ihre Ernte verloren haben.
  - Die Gäste sollen sich wohl und sicher fühlen, auch wenn sie nie ein Zelt aufgebaut haben.
  - Die Rekruten sollen am Ende der Woche jedes Gerät einmal bedient haben.
  - Die Tafel soll an alle Matrosen erinnern, die auf See geblieben und gestorben sein mögen und keinem gefehlt haben.
  | (@seinpp) <sein (soll / sollen)>
  | <(soll / sollen)> ..10 (enthalten / stammen / leiden / betragen haben / verfügen / gehören / gegeben haben)   @unless(conditional)
  | <(soll / sollen)> ..4 sich ..10 handeln
  | <(soll / sollen)> ..8 (tot / krank / verletzt / am leben / schuld / verwickelt / verantwortlich / weit verbreitet / an bord / auf der flucht / schwanger / beteiligt / bekannt) ..2 (sein)
  | <(soll / sollen)> ..12 (und / sowie / ,) ..12 <(enthalten / stammen)>
  | (enthalten / stammen / kennen) <(soll / sollen)> / um ..10 handeln <(soll / sollen)>
  | (zeigen / belegen / beweisen / dokumentieren) <(soll / sollen)>   @if(content)
  | <(soll / sollen)> es ..4 (gegeben haben / gekommen sein / geben)    @weak
  ! bis ..5 (soll / sollen) ..12 haben / (soll / sollen) ..12 (bis / spätestens / künftig / dafür sorgen) ..10 @pp (haben / sein) / (soll / sollen) (bis / künftig / spätestens) / soll* ..3 (davon handeln / schnell handeln / jetzt handeln)
  ! (soll / sollen) ..12 (abgeschlossen / fertiggestellt / saniert / renoviert / gebaut / errichtet / umgesetzt / geklärt / erledigt / geschafft / gelöst / beendet / montiert / installiert / ausgestattet / vollendet / umgebaut / erneuert / beseitigt / repariert / verlegt / modernisiert / digitalisiert / asphaltiert / ausgebaut / angeschlossen / geöffnet / gesichert / gedeckt / ersetzt / aufgebaut / abgebaut / geschützt / vorbereitet / garantiert / gewährleistet) sein
  ! @notpp (haben / sein) / (soll / sollen) ..12 (künftig / künftige* / zukünftig / endlich / auch in zukunft)
  ! (künftig / zukünftig) ..12 (soll / sollen)
  ! (soll / sollen) ..10 (wohnungen / *plätze / *zimmer / räume / büros / läden / geschäfte / kita / tiefgarage / betten) ..8 (gehören / verfügen / enthalten)
  ! (*komplex / *quartier / *gebäude / *neubau / *halle / *stadion / arena / *anlage / *zentrum / campus / *projekt / *paket / *programm / *angebot / *plan / *gesetz / *entwurf / *fonds / *fabrik / *schiff / *bau) ..10 (soll / sollen) ..12 (gehören / verfügen / enthalten)
  ! (neue / neuer / neues / neuen / geplante / geplanten) ..8 (soll / sollen) ..10 (gehören / verfügen / enthalten)
  ! (bis / ab) % ..2 (soll / sollen) ..12 stammen / (soll / sollen) ..8 (strom / energie / wärme / wasserstoff / zutaten / lebensmittel) ..8 stammen / (strom / energie / wärme / wasserstoff / zutaten / lebensmittel) ..4 (soll / sollen) ..10 stammen
  ! (soll / sollen) ..6 (nicht / niemand) ..8 leiden
  ! (jeder / alle / niemand / keiner) soll* / soll* (jeder / alle / niemand / keiner / man)
  + Der Dirigent soll sich bei der Probe an der Hand verletzt haben.
  + Der Händler, der die Waffen geliefert haben soll, bestritt am Dienstag alles.
  + Die Goldbarren sollen aus einem Überfall in Belgien stammen.
  + Die Mappe soll Kontoauszüge des Gemeindevorstehers aus den neunziger Jahren und mehrere private Briefe seiner Frau enthalten.
  + Die Schmugglerin soll mit zwei Kindern auf der Flucht sein.
  + Am Ufer soll es früher eine Mühle gegeben haben, soll es heißen.
  + Ein Video, das den Meteoriten über Krasnodar zeigen soll, ist zwei Jahre alt.
  + Die Kiste, die aus Mexiko stammen soll, steht noch im Zollamt.
  - Die neue Schwimmhalle soll am Stadtrand gebaut werden.
  - Bis Ende Mai soll der Ausschuss alle Anträge geprüft haben.
  - Die Arbeiten am Tunnel sollen im Frühjahr 2027 abgeschlossen sein.
  - Jeder soll beim Fest ein Stück Kuchen bekommen haben, fand die Bäckerin.
  + Die beiden Ausbrecher sollen mit einem Schlauchboot nach Fehmarn entkommen sein.
  + Der Kassierer, der nach Panama geflohen sein soll, meldete sich per Postkarte.
  + Bei dem Toten aus dem Kanal soll es sich um einen Uhrmacher aus Stade handeln.
  + Die Polizei fand ein Bild, bei dem es sich um einen Cranach handeln soll.
  - Schülerinnen sollen im Labor Gelegenheit haben, selbst ein Mikroskop zu bauen.
  - Auszubildende sollen von der neuen Kurtaxe auf Sylt befreit sein.
  - Für die Brücken im Kreis soll künftig eine einzige Behörde verantwortlich sein.
  - Künftig sollen auch Radfahrer an der Planung der Brücken beteiligt sein.
  - Zum neuen Viertel sollen 300 Wohnungen und zwei Spielplätze gehören.
  - Der Neubau am Klinikum soll über elf Operationssäle verfügen.
  - Ab 2031 soll die Wärme für alle Haushalte aus dem Geothermiewerk stammen.
  - Die Fahrgäste sollen unter dem Umbau des Bahnhofs möglichst nicht leiden.
  - Der Senat soll beim Wohnungsbau schneller handeln, verlangte die Mieterinitiative.

# denial
deny
  | dementier* / dementiert*
  | bestreite* / bestritt* / zu bestreiten
  | <(streitet / streiten / stritt / stritten / streite)> ..12 ab / abstreit* / abzustreiten / abgestritten / abstritt*
  | leugne* / leugnet* / geleugnet / abgeleugnet
  | <(stellt / stellte / stellten / stellen) ..12 in abrede> / <in abrede> ..3 (gestellt / stellen / stellt / stellte / zu stellen)
  | <(verneint / verneinte / verneinten / verneinen)>  @weak(unless claim)
  ! (bestreit* / bestritt*) (@ordinal / sein / seine / seinen / ihr / ihre / ihren / das / die / den / ein / eine / einen / zum / zu / in / dort / auch / nun / jedes / jeden / zwei / drei / vier / %) ..6 @match   @unless(accusation)
  ! (bestreit* / bestritt*) (den / das / die / einen) [@ordinal / musikalischen / größten / ganzen / sportlichen / kulinarischen] (teil / part / abschnitt / rest / auftakt / löwenanteil)
  - Die Blaskapelle bestritt den musikalischen Teil des Abends mit Walzern.
  ! (bestreit* / bestritt*) ..4 (sein / ihr / seine / ihre / seinen / ihren) (% / erstes / erste / letztes / letzte)
  ! (bestreit* / bestritt*) ..8 (mehr als / über / rund / fast / knapp / insgesamt / bisher / %) ..2 (@match / partien / rennen / länderspiele / einsätze / kämpfe)
  ! @match [@adv] (bestreit* / bestritt*) / @match ..6 (bestritten / zu bestreiten / bestreiten)   @unless(accusation)
  ! (bestreit* / bestritt*) ..4 (lebensunterhalt / unterhalt / kosten / ausgaben / unterricht / *programm / wahlkampf / gottesdienst / abend)
  ! (lebensunterhalt / unterhalt / kosten / ausgaben / *programm / wahlkampf / unterricht) ..8 (bestreit* / bestritt*)
  ! (nicht / kaum / schwerlich / schwer / niemand) [@adv] (zu (bestreiten / leugnen) / bestreiten / leugnen / abzustreiten / (bestreiten / leugnen / abstreiten) (kann / lässt / können / will)) / (kaum / nicht) jemand ..2 bestreit*
  ! (niemand / keiner) ..4 (bestreite* / bestritt* / leugne* / streitet / dementier*) / (lässt / lassen / ließ) sich ..6 (nicht / kaum / schwer / schwerlich) ..2 (bestreiten / leugnen / abstreiten)
  ! unbestritt* / unbestreitbar* / (nicht mehr / kaum noch / nicht länger) zu (leugnen / bestreiten) / holocaustleugn* / klimaleugn* / coronaleugn* / klimawandelleugn* / leugner* / leugnerin*
  ! (holocaust / holocausts / klimawandel / klimawandels / völkermord / genozid / völkermords / shoah / schoa / corona) ..4 (leugn* / geleugnet) / (leugn* / leugnet*) ..4 (holocaust / klimawandel / völkermord / genozid / shoah)
  ! (stritt / stritten / streitet / streiten) ..6 ab (dem / den / der / % / sofort / morgen / und zu / heute / mittag)
  + Das Außenamt dementierte, dass der Botschafter abberufen worden sei.
  + Die Werkleitung bestreitet, von den undichten Fässern gewusst zu haben.
  + Der Kassenwart stritt vor Gericht jede Beteiligung an dem Griff in die Kasse ab.
  + Die Angeklagte hat bis zuletzt abgestritten, den Brief geschrieben zu haben.
  + Der Landrat leugnet eine Affäre mit seiner früheren Referentin nicht länger heimlich, sondern offen.
  + Die Botschaft stellte Kontakte zu dem Waffenhändler in Abrede.
  + Auf die Frage nach dem Gerücht verneinte die Trainerin energisch.
  - Der Torwart bestreitet am Sonntag sein 100. Spiel für den Klub aus Fürth.
  - Für die Nationalmannschaft bestritt der Libero insgesamt 71 Partien.
  - Ihr letztes Rennen bestritt die Schwedin im Alter von 41 Jahren.
  - Mit Klavierstunden bestritt der Komponist jahrelang seinen Lebensunterhalt.
  - Die Kosten des Festes will der Verein aus Spenden bestreiten.
  - Es ist kaum zu leugnen, dass die Gletscher in den Alpen schrumpfen.
  - Niemand bestreitet ernsthaft, dass die Schule ein neues Dach braucht.
  - Der Redner wurde verurteilt, weil er den Holocaust geleugnet hatte.
  - Die Erben stritten sich ab dem ersten Tag um die Uhrensammlung.
  - Unbestritten ist der Wert der Bibliothek für die Stadt Wolfenbüttel.
  - Den Auftakt der Rückrunde bestreiten am Freitag Mainz und Augsburg.
  - Vor der WM bestreiten die Däninnen noch zwei Tests in Spanien.
  - Die Bergmannskapelle bestreitet am Samstag das Rahmenprogramm der Messe.
  + Der Linienrichter bestritt den Vorwurf, das Spiel für Geld verschoben zu haben.
denial-noun
  | dementi / dementis
  | *leugnung @unless(content)
  | <dementi (schien / scheint / kam / klang / wirkte / fand / verfing / überzeugt / überzeugte) ..8 nicht>
  + Das Dementi kam bei den Mitgliedern des Klubs nicht besonders gut an.
  ! ohne dementi / (holocaust / völkermord / klimawandel*) ..1 leugnung / holocaustleugnung / klimaleugnung / coronaleugnung / klimawandelleugnung
  + Auf die Meldung über den Verkauf folgte prompt ein Dementi aus Zürich.
  + Die hartnäckige Leugnung der Tat half dem Gärtner vor Gericht nicht.
  - Die Holocaustleugnung steht in Deutschland seit Jahrzehnten unter Strafe.
reject-claim
  | <(wies / weist / wiesen / weisen)> ..12 @untold ..12 zurück
  | <(wies / weist / wiesen / weisen)> ..12 @untold ..12 von sich
  | @untold ..12 <(wies / weist / wiesen / weisen)> ..12 zurück
  | @untold ..12 <(wies / weist / wiesen / weisen)> ..8 von sich
  | <(wies / weist / wiesen / weisen) [@adv] (dies / es / alles)> ..6 zurück
  | <(wies / weist / wiesen / weisen) [@adv] (das / sie / diese / solche)> [am / im / in] [@adv / @somebody] [@adv] [@daytime] [als ..3] zurück
  - Der Ständerat wies die Vorlage zum Stromabkommen an die Kommission zurück.
  - Das Oberhaus wies das Mietrechtsgesetz mit großer Mehrheit an den Ausschuss zurück.
  | (dies / das / alles) <(wies / weist / wiesen / weisen)> ..10 zurück
  | <(wies / weist / wiesen / weisen)> ..10 zurück , (dass / wonach / sie / er / man / die / der)
  | (ließ / ließen / lässt / lassen) ..12 (@untold / *vorwürfe / *anklagepunkte) ..5 <(zurückweisen / dementieren / bestreiten / abstreiten)>
  + Über ihre Kanzlei ließ die Moderatorin alle Anklagepunkte umgehend zurückweisen.
  | @untold ..12 <(zurückgewiesen / zurückweis* / zurückzuweisen / zurückwies*)>
  | @untold ..12 , ..12 <(zurückgewiesen / zurückweis* / zurückzuweisen / zurückwies*)>
  | @untold ..12 <von sich (gewiesen / weisen / zu weisen)> / <(erteilte / erteilt / erteilten)> ..8 @untold ..8 absage
  | @untold ..12 , ..12 <(wies / wiesen / weist / weisen)> ..10 (zurück / von sich)
  | <(zurückgewiesen / zurückweis* / zurückwies* / zurückzuweisen)> ..4 (@untold / , dass)
  | (verwahrt* / verwehr* / wehrt* / wehren) sich ..4 gegen ..6 @untold / gegen ..8 @untold ..6 <(verwahrt* / wehrt* / wehren)> / <(verwahrt* / verwahren)> ..6 dagegen
  | <(tut / tat / taten / tun)> ..12 <als> ..6 <ab> / <als> ..6 <(abgetan / abzutun / abtat / abtaten / abtun)>   @if(claim)
  | <(tat / tut / taten / tun)> ..12 <als> ..4 <(@untrue / @softuntrue)> ..3 <ab>
  | <(tritt / trat / treten / traten / erteilt* / entkräft*)> ..6 (@untold) ..6 (entgegen)  / (@untold) ..8 <(entgegen / entgegengetreten / entgegentrat* / entgegenzutreten)> / <(tritt / trat / traten / treten)> ..10 @untold ..6 entgegen
  | <räumte* ..8 @untold> ..4 aus der welt / <zerstreut* ..4 (gerücht* / spekulation* / verdacht / mutmaßung*)> / (gerüchte* / spekulationen) ..8 <zerstreut*>
  | <(verbittet / verbat / verbitten / verbaten) sich> ..6 @untold
  ! (anklage / klage / revision / beschwerde / berufung / einspruch / antrag / eilantrag / angebot / offerte / forderung* / einladung / asylantrag / widerspruch) ..8 (zurückgewiesen / zurückweis* / zurück / zurückwies*)
  ! (migrant* / flüchtling* / asylbewerber* / asylsuchende* / schutzsuchende* / menschen / personen / einreise*) ..8 (zurückgewiesen / zurückweis* / zurück)
  ! (wies / weist / wiesen / weisen) ..8 (klage / revision / beschwerde / berufung / einspruch / antrag / angebot / forderung* / asylantrag / widerspruch / flüchtling* / migrant* / asylbewerber*) ..6 zurück
  + Die Ministerin wies den Vorwurf der Vetternwirtschaft entschieden zurück.
  + Der Abt wies alle Anschuldigungen seiner früheren Schüler weit von sich.
  + Die Behauptung, es fehle an Impfstoff, wies das Gesundheitsamt umgehend zurück.
  + Jeden Verdacht der Bestechung weist der Bauunternehmer weit von sich.
  + Der Präsident des Verbandes wies dies am Montag zurück und drohte mit Klage.
  + Das wies der Kanzler in einem Interview mit dem Stadtsender zurück.
  + Die Kammer weist zurück, dass ihre Prüfer bestochen worden seien.
  + Der Vorwurf der Tierquälerei wird von der Zirkusfamilie zurückgewiesen.
  + Der Verdacht, Proben aus dem Labor seien heimlich ins Ausland verkauft worden, ist vom Dekan scharf zurückgewiesen worden.
  + Den Vorwurf, bei der Auswahl der neuen Lehrer eigene Verwandte bevorzugt zu haben, wies der Schulrat zurück.
  + Alle Anschuldigungen hat der Kantor aus Pirna von sich gewiesen.
  + Der Trainer erteilte Spekulationen über seinen Abschied eine klare Absage.
  + Zurückgewiesen wurden von der Bank Berichte über faule Kredite in Asien.
  + Der Bischof verwahrte sich gegen die Unterstellung, er decke einen Freund.
  + Der Hersteller tat die Berichte über brennende Akkus als Panikmache ab.
  + Der Senator trat Gerüchten über einen Parteiwechsel am Montag entschieden entgegen.
  + Mit einem Video zerstreute die Schauspielerin Gerüchte über ihre Gesundheit.
  + Der Rektor verbat sich solche Unterstellungen und verließ den Saal.
  + Der Bauminister tat die Warnungen der Statiker als Panikmache ab.
  - Das Landgericht wies die Klage der Mieterin gegen die Stadt zurück.
  - Der Asylantrag des Syrers wurde im Frühjahr vom Bundesamt zurückgewiesen.
  - Laut Berichten des Zolls wurden am Brenner 40 Asylsuchende zurückgewiesen.
  - Der Verleger lehnte das Manuskript der jungen Dichterin aus Ulm ab.
  - Die Köchin ging nach Irland zurück, sie habe die See vermisst.
  | (lässt / lassen / ließ / ließen) ..8 @untold ..8 <nicht (gelten / auf sich sitzen)> / @untold ..8 (lässt / lassen / ließ / ließen) ..6 <nicht (gelten / auf sich sitzen)>
  + Den Vorwurf der Schönfärberei lässt die Dezernentin nicht gelten.
refute
  | widerleg*
  | entkräft*   @if(claim)
  | <(räumt / räumte / räumten / räumen)> ..4 mit ..4 (gerücht* / vorurteil* / vorwurf) ..10 auf
  ! (forscher* / studie / studien / wissenschaftler* / faktencheck* / experten / historiker* / untersuchung / gutachten / analyse / team / fund / funde / dna) ..8 (widerleg* / entkräft*) / (theorie / these / mythos / mythen / legende / legenden / märchen / volksglaube / irrglaube) ..8 widerleg* / (gilt / gelten / galt / galten / als) ..3 widerlegt / (wissenschaftlich / längst / eindeutig / mehrfach / vielfach) widerlegt
  ! (hypothese / hypothesen / lehrsatz / theorem / vermutung) ..6 widerleg* / widerleg* ..6 (hypothese / hypothesen / lehrsatz / theorem)
  + Der Anwalt widerlegte den Vorwurf mit drei Zeugen und einem Fahrtenbuch.
  + Die Wirtin räumte mit dem Gerücht über ihre Pleite ein für alle Mal auf.
  - Eine Studie aus Graz widerlegt die Theorie vom schlauen Raben.
  - Die Mathematikerin widerlegte in ihrer Arbeit eine Hypothese aus dem Jahr 1931.
  - Die Physikerin stellte am Institut in Jena eine neue Hypothese auf.
  + Die Verteidigerin entkräftete vor der Kammer jeden einzelnen Vorwurf gegen den Schiffskoch.
  - Der Hund wurde nach zehn Tagen im Schacht völlig entkräftet geborgen.
  - Die Legende vom vergrabenen Schatz der Templer gilt als widerlegt.
dispute
  | <(zweifelt / zweifelte / zweifeln / zweifelten) [@adv] an> , / <(ficht / fechten / focht / fochten) ..6 an>   @weak
  | <(widerspricht / widersprach / widersprachen / widersprechen / widersprochen)>    @if(claim)
  | (dem / dieser / diesen / der ..2 darstellung / dieser darstellung) <(widersprach / widerspricht / widersprachen / widersprechen)> / <widersprochen> (hat / haben / wurde / wird)
  | <(widerspricht / widersprach / widersprachen / widersprechen)>                @weak
  ! (widerspr*) ..6 (gesetz / verfassung / vertrag / grundgesetz / prinzip / grundsätz* / regel* / völkerrecht / geist / nutzung / verarbeitung / bescheid)
  + Dieser Darstellung hat die Familie des Toten inzwischen widersprochen.
  + Der Pressesprecher widersprach der Meldung, wonach der Zoo schließt.
  + Dem widersprach die Kämmerin und legte den Haushaltsplan auf den Tisch.
  + Der Kläger zweifelt an, dass die Waage im Hofladen geeicht war, so die Meldung.
  - Der Bebauungsplan widerspricht dem Gesetz über den Schutz der Moore.
  ! (@scholar / *historiker / *forscher / *forscherinnen / *wissenschaftler / *experten / *expertinnen / *ökonomen / *mediziner / *ärzte / faktenchecker*) ..3 (widersprechen / widerspricht / widersprach / widersprachen) ..4 (these / theorie / annahme / deutung / lehrmeinung / mythos / behauptung)
  - Forscherinnen widersprechen der These, Wale hätten sich vor Island verirrt.
contradict
  | <(steht / stehen / stand / standen) ..6 im (widerspruch / gegensatz)> (zu / zur / zum) ..6 @claim / (in / im) <(krassem / klarem / direktem / offenem) widerspruch zu>
  | <(straft / strafte / strafen) ..4 lügen>
  | @claim ..8 <(widerspricht / widersprechen / widersprach / widersprachen)> ..8 (@claim / dem / der / den)
  + Das Logbuch steht im Widerspruch zur Aussage des Kapitäns.
  + Das Foto vom Hafen straft den Reeder Lügen, fand die Richterin.
  + Die Aussage der Zeugin widerspricht dem Bericht des Streifenpolizisten.
  - Der Garten steht in reizvollem Kontrast zum Beton der Siedlung.
hit-back
  | <(setzt / setzte / setzten / setzen / wehrt / wehrte / wehrten / wehren) sich> ..4 gegen ..6 @untold ..4 (zur wehr / ,)
  | <(konter* / gekontert)> ..4 @untold / auf ..4 @untold <konterte>
  | <(distanzier* / verwahr*)> sich ..4 von ..4 (aussage* / behauptung* / bericht* / zitat* / äußerung*)   @weak
  + Der Rapper setzte sich gegen den Vorwurf der Hetze zur Wehr.
  + Der Verlag distanzierte sich von den Aussagen seines Autors zum Brand.
  + Auf den Vorwurf konterte die Intendantin mit einem Blick in die Bücher.
  - Im Rückspiel konterte der Gast und gewann am Ende mit 3:1.
call-untrue
  | @callverb ..12 (als / , / @det) ..4 <@untrue>
  | @callverb ..8 <@untrue>
  | als ..4 <@untrue> [@adv] <(bezeichnet / bezeichnete / bezeichneten / zurückgewiesen / abgetan / bezeichnen / gebrandmarkt / abzutun)>
  | als ..3 <@untrue> <@callverb> / als ..3 <@untrue> <(wies / weist / tat / wiesen)>
  | <(sprach / spricht / sprachen / sprechen / gesprochen)> [@adv] ..6 von ..5 <@untrue>
  | von ..4 <@untrue> <(sprach / spricht / sprachen / die rede)>
  | (@claim / @accus) ..6 (sei / seien) ..4 <(@untrue / @softuntrue)> / (das / dies / alles) [@adv] (sei / seien) ..4 <@untrue>
  | (@claim / @accus) [@adv] ..6 (ist / sind / war / waren) [@adv] [@adv] ..2 <(@untrue / @softuntrue)>      @if(quoted)
  | (das / dies / alles) [alles / sind / aber] [@adv] (ist / sind / war / waren) [@adv] [@adv] ..2 <@untrue>      @if(quoted)
  | @callverb ..8 @untold ..8 <@softuntrue>
  | @untold ..12 @callverb ..8 <@softuntrue>
  | @untold ..12 als ..4 <@softuntrue> ..4 <(bezeichnet / bezeichnete / bezeichneten / zurückgewiesen / abgetan / bezeichnen / gebrandmarkt / abzutun)>
  | <(@softuntrue / @untrue) [@adv] @callverb> ..8 @untold
  + Lächerlich nannte der Torschütze die Berichte über einen Wechsel nach Katar.
  | als ..3 <@softuntrue> (<@callverb> / <(wies / weist / tat / wiesen)>) ..8 @untold
  | (diese / dieser / solche / der gesamte / die gesamte) ..2 @accus ..3 (ist / sind / war / waren) [@adv] <@untrue>
  | <(@untrue / reine erfindung / freie erfindung)> , (sagte / rief / so / schrieb / erklärte / entgegnete / antwortete / erwiderte / schimpfte / kommentierte / wetterte / twitterte / betonte / polterte / hieß)   @if(quoted)
  | <(für / als) (falsch / erfunden / unwahr / haltlos / unbegründet / absurd)> (erklärt / zurückgewiesen / bezeichnet / halte / hält)
  ! (sei / seien) , ..3 @untrue / @callverb ..2 , ..3 @be ..4 @untrue / @callverb ..3 , ..1 @be
  ! (@expert / @scholar / *experten / *expertinnen / *wissenschaftler / *forscherinnen / *historiker / *ärzte / *ökonomen / *mediziner / faktenchecker* / faktenprüfer* / *gericht / gutachter* / studie / richter* / urteil) ..3 @callverb ..12 (@untrue / @softuntrue)
  ! (@untrue / @softuntrue) [@adv] @callverb [@adv] [@det] ..1 (@expert / @scholar / faktenchecker* / faktenprüfer*)
  ! @policy ..10 (falsch / unbegründet / unsinn) / falsch ..8 @policy
  + Der Bürgermeister nannte den Bericht über die Quelle eine glatte Lüge.
  + Der Konzern bezeichnete die Meldung über Entlassungen als völlig haltlos.
  + Als Märchen bezeichnete der Fürst die Erzählungen über seine Spielschulden.
  + Die Vorsitzende sprach am Abend von einer Verleumdung durch frühere Mitglieder.
  + Von reinem Unsinn spricht der Vereinswirt, wenn er auf das Geld kommt.
  + Der Bericht über den Streit sei reine Erfindung, sagte die Sopranistin.
  + „Diese Geschichte ist frei erfunden“, sagte der Trainer nach dem Abpfiff.
  + Dieser Vorwurf ist haltlos, die Bücher stehen jedem Prüfer offen.
  + Sie halte das für falsch, für haltlos erklärt die Kanzlei auch den Rest.
  + „Alles Lüge“, rief der Angeklagte aus dem Gang den Kameras zu.
  - Die Meldung, dass der Turm am Hafen eingestürzt sei, war falsch.
  - Die Summe, die der Kassierer im Saal nannte, war falsch berechnet.
  - Faktenchecker nannten die Statistik über Einbrüche falsch und lückenhaft.
  + Der Verbandschef nannte die Vorwürfe der Turnerinnen absurd und kündigte Klage an.
  + Die Berichte über einen Putsch nannte der Oberst eine Provokation.
  + Die Gerüchte um ihren Abschied wurden von der Intendantin als lächerlich bezeichnet.
  + Als Klatsch bezeichnete die Fürstin die Berichte über ihre neue Liebe.
  + „Die Anschuldigung meines Schwagers ist lächerlich“, sagte die Juwelierin.
  + „Das ist blanker Unsinn“, sagte der Brauer auf die Frage nach dem Verkauf.
  - Peking bezeichnete den Besuch der Delegation auf der Insel als Provokation.
  - Die Kanzlerin nannte die Forderung der Ärzte nach freien Mittwochen absurd.
  - „Das Verbot von Lastenrädern ist absurd“, sagte der Händler aus Münster.
  - Der Klimaforscher nannte die Thesen des Bestsellers einen groben Unsinn.
  - Als Unsinn bezeichnete der Historiker die Legende vom Tunnel zum Kloster.
  - Die Sprecherin der Grünen nannte die Kürzung beim Nahverkehr falsch.
  - Ernährungsexperten bezeichneten die Werbung des Herstellers als völlig irreführend.
contrary-to
  | <entgegen> ..3 (@untold / *meldungen / verlautbarung* / anderslautend* / landläufig* / der annahme) / <anders als> ..4 (behauptet / dargestellt / berichtet / gemeldet / kolportiert) / <im gegensatz zu> ..4 @untold
  | <(anderslautende* / gegenteilige*) (@claim / beteuerungen)>  @weak
  ! entgegen ..3 (*prognose / *prognosen / *erwartung / *erwartungen / *trend)
  + Entgegen anderslautenden Berichten bleibt die Bäckerei am Dom geöffnet.
  + Anders als vielfach behauptet, zahlt der Verein seine Pacht pünktlich.
  - Im Gegensatz zum Vorjahr fiel in den Faschingsferien reichlich Schnee.
  - Entgegen allen Prognosen sank der Preis für Butter im Advent deutlich.
no-truth
  | <(ins reich der) (fabel / fabeln / märchen / legenden / fantasie)>
  | (ist / sei / war / wäre / da) [@adv] [@adv] <(nichts / kein wort / überhaupt nichts / rein gar nichts / gar nichts) [@adv] dran> / <nichts dran> / <nichts> (ist / sei) <dran>
  | <kein (wahres / einziges wahres) wort> / <(kein / keinen / nicht ein / nicht das) ..3 (wort / körnchen / fünkchen / funken / quäntchen) ..2 wahrheit*> / <(kein wort / nichts)> ..6 <(wahr / daran wahr / ist wahr)> / <(nichts / kein wort) ..3 (stimmt / wahr)>
  | <(entbehrt / entbehren / entbehre / entbehrten / entbehrte) ..2 jeglicher grundlage>   @if(quoted)
  | <nichts wahres> / <nichts dergleichen> / <nichts davon ..3 (wahr / stimmt / stimme / trifft / treffe / richtig / passiert / geschehen / zutreffend)>
  | <da ist nichts dran> / <an (den / dem / der) ..6 ist nichts> / <davon kann ..3 keine rede sein> / <(kann / könne / konnte) ..3 keine rede sein> / <(keine rede davon / davon keine rede)>
  | <(davon / von) ..8 (kann / könne / konnte) (keine / nicht die) rede sein> / <dem ist [aber / nicht] nicht so>
  ! nichts (auszusetzen / zu (beanstanden / ändern / machen / holen / sehen / verdienen) / mehr / verdient / neu* / geworden / einzuwenden / übrig / geblieben / besonderes / ungewöhnlich*)
  + An den Berichten über eine Fusion der Sparkassen ist nichts dran.
  + Den Bericht über eine Scheidung verwies die Herzogin ins Reich der Märchen.
  + „Daran ist kein Funken Wahrheit“, sagte der Bruder der Vermissten.
  + „Die Vorwürfe entbehren jeglicher Grundlage“, schrieb die Kanzlei am Freitag.
  + Nichts davon sei wahr, sagte die Witwe des Malers dem Stadtblatt.
  + Von einem Einbruch der Besucherzahlen könne nicht die Rede sein, sagte der Zoodirektor.
  + Von einer Krise könne keine Rede sein, erklärte der Werftchef in Husum.
  - Nichts davon ist nach dem Hochwasser an der Ahr geblieben.
  - An der Arbeit der Dachdecker ist nichts auszusetzen, lobte der Küster.
  - An dem Braten war nach zwei Stunden nicht mehr viel dran.
not-true
  | (das / dies / es / alles / nichts) <(ist / war / sei) [@adv] [@adv] [@adv] (nicht (wahr / richtig / korrekt / so / der fall) / falsch / unwahr / gelogen / eine lüge / unzutreffend)>   @if(quoted)
  | (das / dies / es / alles) <sei [@adv] [@adv] (nicht (wahr / richtig / korrekt / so / der fall) / falsch / unwahr / gelogen / eine lüge / unzutreffend)>
  | (das / dies / es / so / alles) <(stimmt / stimmte) [@adv] [@adv] nicht>            @if(quoted)
  | (das / dies / es / so / alles / diese / die ..2) <(stimme / stimmten) [@adv] [@adv] nicht>
  | (das / dies / es) <(trifft / treffe) [@adv] [@adv] nicht zu>            @weak(unless reported)
  | <(trifft / treffe) (es / das / dies) [@adv] [@adv] nicht zu>   @weak(unless reported)
  + Nach Angaben der Werft trifft es nicht zu, dass Aufträge storniert wurden.
  | <(entspricht / entspräche / entspreche / entsprechen) [@adv] nicht (der wahrheit / den tatsachen)>   @weak(unless quoted)
  | <(entspreche / entsprächen) [@adv] nicht (der wahrheit / den tatsachen)>
  | <(stimmt / wahr) (nicht / ist das nicht)> , (sagte / rief / entgegnete / erklärte / so / antwortete) / <das gegenteil ist (der fall / richtig / wahr)> / <(ganz und gar / überhaupt) nicht wahr>
  ! (es / das) (sei / ist / war) [@adv] [@adv] (falsch / nicht richtig) , ..10 zu / (es / das) (sei / ist / war) [@adv] (falsch / nicht richtig) (gewesen / von)
  ! (etwas / was / irgendetwas) ..6 nicht stimmt / (stimm* / stimmt*) ..3 nicht (für / gegen / zu / ab / überein) / (stimmt / stimmte) etwas nicht / , nicht wahr
  + „Das ist nicht wahr, ich war an jenem Tag in Lübeck“, sagte sie.
  + Das sei falsch, erklärte die Reederei auf Anfrage des Senders.
  + „Das stimmt einfach nicht“, rief der Landwirt den Kontrolleuren nach.
  + Dies stimme so nicht, teilte die Kurverwaltung am Mittwoch mit.
  + Das treffe nicht zu, sagte ein Sprecher des Kreises Soest.
  + Die Vorwürfe entsprächen nicht den Tatsachen, betonte der Steuerberater.
  + „Diese Aussage entspricht nicht der Wahrheit“, sagte der Architekt der Halle.
  + Das Gegenteil ist richtig, hielt der Imker der Kreisverwaltung entgegen.
  - Es sei falsch, die Bäume erst im Mai zu schneiden, sagte der Gärtner.
  - Mit dem Getriebe stimmte etwas nicht, deshalb hielt der Bus in Gera.
did-not-happen
  | (das / es / so etwas / dergleichen / dies / solche ..2 / eine solche ..1 / ein solches ..1 / einen solchen ..1) ..4 <(ist / sei / hat / habe) [@adv] [@adv] [so] (nicht / nie / niemals) ..3 (passiert / geschehen / gegeben / stattgefunden / vorgekommen / vorgefallen)>
  | <(nicht / nie / niemals) (geschehen / passiert / stattgefunden / gegeben) sei> / <(nie / niemals) (passiert / geschehen / stattgefunden)> / <(hat / habe / haben / hätten) es (nie / niemals / nicht) gegeben>
  | (es / das) <(habe / hat / hätten / hätte) [@adv] (nie / niemals / kein / keine / keinen / keinerlei / zu keiner zeit)> ..8 <(gegeben / stattgefunden)>   @if(reported)
  | <es (gibt / gab / gebe / gäbe) [@adv] (keine solche* / kein solches / keinen solchen / keinerlei) ..1 @nosuch>
  | (ein / eine / einen / der / die / das) [solche* / derartige* / genannte* / angebliche*] @nosuch <(existiert / existiere / gibt es / gebe es / gab es / habe es) [@adv] nicht> / (existier* / gibt) <nicht (existiere / existierten)>
  | <(gibt es / gebe es / gab es / habe es) (kein / keine / keinen / keinerlei) @nosuch>   @if(claim reported)
  | <(nicht / nie / kein* ..1) (geplant / vorgesehen / beabsichtigt) (sei / seien)> / <(sei / seien) [@adv] (nicht / nie) (geplant / vorgesehen / beabsichtigt)> / <es (gibt / gebe) (keine / keinerlei) (pläne / absicht / überlegungen)>    @if(reported)
  + „Das ist nie passiert, und dabei bleibe ich“, sagte der Skilehrer.
  + Ein solches Treffen habe es nie gegeben, sagte die Anwältin des Fürsten.
  + Es gebe keine solche Vereinbarung, versicherte die Leiterin des Heims.
  + Es habe niemals Absprachen zwischen den Werften gegeben, beteuerte der Verband.
  + Das genannte Konto existiert nicht, teilte die Bank in Vaduz mit.
  + Den Berichten zum Trotz gibt es keine Absprache, sagte der Minister.
  + Eine Schließung der Filiale sei nicht geplant, sagte eine Sprecherin.
  ! noch nie (passiert / geschehen / stattgefunden / vorgekommen / gegeben / erlebt)
  - „So etwas ist in unserer Käserei noch nie passiert“, sagte der Senn.
  ! (behauptung / these / theorie / verschwörung* / legende / leugn* / mythos) ..10 (nie / niemals) ..2 (stattgefunden / passiert / gegeben / existiert)
  - Die These, die Schlacht habe nie stattgefunden, stammt von einem Apotheker.
  - Das Treffen der Chöre findet in diesem Jahr nicht statt.
  | (verschwörung* / absprache* / geheimabsprache* / geheimpakt / kartell / krise / machtkampf / zerwürfnis / vertuschung / hetzjagd / *kampagne / deal) ..6 <(gibt / gab / gebe) es [@adv] nicht>
  + „Eine Krise in der Fraktion gibt es nicht“, sagte die Vorsitzende im Radio.
never-did
  | (ich / wir) <(habe / haben / hatte / hatten / bin / war / waren / sind) ..8 (nie / niemals / noch nie / zu keinem zeitpunkt / zu keiner zeit) ..8> @deed
  | (ich / wir) <(habe / haben)> ..6 <nicht> ..3 <@misdeed>
  | (ich / wir) <(habe / haben / bin / war / sind) ..10 (nie / nicht / niemals / niemanden / kein / keine / keinen / nichts)> ..12 (angeklagte* / beschuldigte* / beteuer* / vor gericht / beschwor / richter / richterin / verteidigte sich / versicherte / versichert / entgegnete / stellte ..2 klar / wehrte sich / konterte / beharrte / schwor / rechtfertigte)
  | (habe / haben) (ich / wir) ..8 <(nie / niemals / nicht / zu keinem zeitpunkt) ..4 @misdeed>
  | <(habe / haben) (ich / wir) ..8 (nie / niemals / noch nie / zu keinem zeitpunkt)> ..6 @deed
  | (ich / wir) <(habe / haben) ..6 (niemanden / niemandem / nichts / keinen / keine / kein) ..4 @misdeed>
  | (ich / wir) <(habe / haben) (das / es / so etwas / dies / ihn / sie / diesen ..1 / diese ..1 / mit ..2) ..4 (nicht / nie) ..2> (getan / gesagt / gesehen / gekannt / geschrieben / getroffen / gesprochen / gewusst / genommen / veröffentlicht / gemacht / verraten / behauptet / berührt / angefasst / unterschrieben / bestellt / bezahlt)
  | <(er / sie / man) (habe / hätte / sei / hätten / seien)> ..6 <(nie / niemals / zu keinem zeitpunkt / zu keiner zeit)> ..8 (@deed / @misdeed)
  | <(habe / hätten / hat / haben) (kein / keine / keinen / niemanden / niemandem / weder)> ..4 <(beschossen / bombardiert / angegriffen / getötet / bestochen / betrogen / manipuliert / verkauft / geliefert / verletzt / unterstützt / gezahlt / weitergegeben / angeordnet / misshandelt / gefoltert / geschossen / entführt)>   @if(reported)
  | <(nie / niemals / zu keinem zeitpunkt / kein einziges mal) (habe / haben / war / waren / bin / sind) (ich / wir)> ..8 (@deed / @pp)   @if(quoted)
  | (er / sie / man) <(habe / hätten)> ..8 <(nicht / niemanden / keine / keinen / kein)> ..3 <@misdeed>
  | <(nie / niemals / zu keinem zeitpunkt)> ..4 @misdeed (zu haben / habe / hätten)
  | (kenne / kennen) (ich / wir) <(nicht / gar nicht / überhaupt nicht)>   @if(quoted)
  | (ich / wir) <(kenne / kennen) (diesen / diese / den / die / das) ..3 (nicht / gar nicht / überhaupt nicht)>
  | <(habe / haben) (ich / wir) (nie / niemals / nicht / so nie) (gesagt / getan / behauptet / geschrieben / gewusst)> / <(würde / würden) (ich / wir) (nie / niemals) ..3 tun> / <ich (war / bin) es nicht> / <das war ich nicht>
  ! (nie / niemals / nie zuvor) ..3 (hehl / besser* / schöner* / schlechter* / glücklicher / solch* / derart* / so (viel* / ein* / etwas / gut / schlecht / schnell / hoch / groß* / stark / nah / lange / wenig* / früh / schön / ruhig))
  ! (so viel* / so ein* / solch*) ..8 (nie / niemals)
  ! (so etwas / sowas) ..8 (nie / niemals) ..2 (erlebt / gesehen / gehört / gegeben / vorgekommen / passiert / gespürt / gefühlt / gegessen / erfahren / gekannt / gemacht / vor)
  ! noch nie ..4 (besucht / gemacht / gewesen / geschlagen / erhalten / bekommen / dort / erlebt)
  ! (kein / keine / keinen) [große / einzige / besondere] (eile / angst / zeit / sorge / sorgen / druck / problem / probleme / illusionen / lust / ausreden / ausrede / wahl / chance / garantie / ahnung / grund / zweifel / favorit / favoriten / option / not / plan / zukunft / heizung / strom / wasser)
  ! (nicht / nie) ..2 aufgegeben / sich ..8 (nicht / nie) ..2 verletzt
  ! (*bayern / *gegner / *meister / *team / @match / dortmund / leipzig) ..6 (nie / nicht) ..2 geschlagen
  ! (*angebot / einladung / wahl / herausforderung / entschuldigung / job / auftrag) ..6 (nicht / nie) ..2 angenommen
  ! (antwort / hilfe / unterstützung / chance / entschuldigung / rückmeldung / anerkennung) ..3 (erhalten / bekommen) / (nie / nicht) ..4 (antwort / hilfe / unterstützung / chance / entschuldigung / rückmeldung / anerkennung)
  + „Ich habe den Mann nie bedroht“, sagte der Nachbar vor Gericht.
  + „Wir haben die Akten nicht vernichtet“, beteuerte der Archivar in Speyer.
  + „Mit Absicht habe ich die Prüfer nie getäuscht“, schrieb die Studentin.
  + „In dieser Firma haben wir noch nie Schwarzgeld angenommen“, so der Prokurist.
  + „Wir haben niemanden betrogen“, sagte die Chefin der Tanzschule in Rostock.
  + „Ich habe die Truhe nicht ausgeräumt“, beschwor der Knecht vor Gericht.
  + „Ich habe das so nicht gesagt“, stellte die Rektorin am Montag klar.
  + Er habe zu keinem Zeitpunkt Geld aus der Kasse genommen, sagte der Pfarrer.
  + Sie habe die Kollegin nicht geschlagen, sagte die Köchin im Prozess.
  + Man habe niemanden bespitzelt, versicherte der Hersteller der Kameras.
  + Die Miliz habe keine Dörfer beschossen, sagte ihr Anführer dem Sender.
  + „Niemals habe ich den Tresor allein geöffnet“, sagte die Kassenwartin.
  + Der Arzt versicherte, niemals Rezepte verkauft zu haben.
  + „Ich kenne diese Leute überhaupt nicht“, sagte der Hausmeister aus Trier.
  + „Diesen Händler kenne ich gar nicht“, sagte die Zollbeamtin in Görlitz.
  + „Das würde ich nie tun, ich war es nicht“, schluchzte der Lehrling.
  - „Ich habe aus meiner Liebe zur Oper nie einen Hehl gemacht“, sagte sie.
  - „Wir haben das Meer noch nie so ruhig erlebt“, sagte die Seglerin.
  - „Ich habe noch nie so viele Störche auf dem Dach gesehen“, sagte der Küster.
  - „So einen Hagel haben wir nie zuvor gesehen“, sagte die Winzerin aus Krems.
  - „Wir haben die Suche nicht aufgegeben“, sagte der Chef der Bergwacht.
  - „Wir haben keine Eile beim Umbau“, versicherte der Intendant am Montag.
  - Er habe sich beim Aufprall nicht verletzt, sagte der Rodler im Ziel.
  - „Wir haben den Meister in der Halle noch nie geschlagen“, sagte die Torfrau.
  - Sie habe das Angebot aus Lyon nicht angenommen, sagte die Köchin.
  - „Wir haben vom Land nie eine Antwort bekommen“, sagte der Bürgermeister.
  + Die Plattform erklärte, man habe zu keiner Zeit Nutzerdaten verkauft.
  + „So etwas habe ich nie gesagt“, rief der Kabarettist in den Saal.
  - „So etwas habe ich noch nie erlebt“, sagte die Hüttenwirtin nach dem Hagel.
not-my
  | (ich / wir / sie / er) <(bin / sind / ist / sei / seien) [@adv] (kein / keine) @badname> / (ich / wir / er / sie) <(bin / sind / ist / sei) [@adv] nicht (korrupt / rassistisch / homophob / antisemitisch / bestechlich / gewalttätig / käuflich / kriminell)>
  | <nicht> (unsere (rakete / drohne / soldaten / truppen / waffen / leute) / meine (unterschrift / handschrift / stimme))   @if(quoted)
  | (unsere / meine) (rakete / drohne / soldaten / truppen / unterschrift / handschrift) <(war / waren / ist / sind) [es / das] nicht>
  + „Ich bin kein Betrüger, ich habe nur schlecht gerechnet“, sagte der Händler.
  + Unsere Drohne war es nicht, hieß es aus dem Hauptquartier im Norden.
  + „Das ist nicht meine Unterschrift“, rief die Witwe des Reeders.
  - „Ich bin kein Frühaufsteher“, sagte der Bäcker und lachte.
  | <(stamme / stammen / stammten / stammt) nicht von (ihm / ihr / ihnen / mir / uns)>   @if(reported)
  + Die Aktivistin erklärte, die umstrittenen Sätze stammten nicht von ihr.
nothing-to-do-with
  | (mit / damit / nichts) ..12 <nichts (zu tun / zu schaffen / gemein)>   @unless(own)
  | <nichts mit ..10 (zu tun / zu schaffen)> / <(damit nichts / nichts damit) [@adv / zu] (zu tun / zu schaffen / am hut)>   @unless(own)
  | mit ..3 (*angriff / *anschlag / *mord / *vorfall / *tat / *überfall / *verschwinden / *explosion / *brand / *affäre / *skandal / *betrug / *diebstahl / *attentat / *leck / *entführung / *vergiftung / *hack / *tod) ..6 <nichts (zu tun / zu schaffen)>
  + Er habe nichts mit den Überweisungen zu tun, beteuerte der Kassierer vor Gericht.
  | (habe / hätten / hätte) ..8 <nichts (zu tun / zu schaffen)> / <nichts (zu tun / zu schaffen) (habe / hätten / gehabt)>
  + Damit habe er als Platzwart nie etwas, also nichts zu tun gehabt.
  + Teheran will mit dem Drohnenangriff nichts zu tun haben.
  - Der Pachtvertrag hat mit dem benachbarten Golfplatz nichts zu tun.
  | <nicht das (geringste / mindeste) [mit ..8] zu tun> / <nicht das geringste> ..4 zu tun / <in keinerlei (verbindung / zusammenhang / beziehung)>   @weak(unless reported)
  | <(keinerlei / keine / keinen) (verbindung / verbindungen / kontakt / kontakte / beziehung / beziehungen)> (zu / mit / zum / zur)   @if(reported)
  | <(keinerlei / keine / keinen) (verbindung / verbindungen / kontakt / kontakte / beziehung / beziehungen)> (zu / mit / zum / zur)   @if(quoted first-person)
  + „Wir haben keine Verbindungen zu dieser Gruppe und kennen niemanden dort.“
  | <in keine* (verbindung / zusammenhang) mit> / <keinerlei zusammenhang>   @weak(unless reported)
  ! (verbindung / verbindungen / kontakt) (zum / zur / zu / mit) ..3 (gasnetz / *netz / *straße / *bahn / *autobahn / internet / bahnhof / festland / außenwelt / meer / küste)
  - Das Tal habe keinerlei Verbindung zum Bahnnetz, sagte der Bürgermeister.
  - Der Käfer hat keinerlei Verbindung zu den Arten der Alpen und lebt nur auf Kreta.
  + In keinem Zusammenhang mit dem Brand stehe der Stromausfall, sagte der Wehrführer.
  ! mit [der / dem / den / diesem / unserem] (fußball / handball / eishockey / demokratie / rechtsstaat* / gerechtigkeit / fairness / religion / glauben / journalismus / solidarität / wissenschaft / christentum / menschlichkeit / meinungsfreiheit / freiheit / vernunft / respekt / politik / anstand / tierschutz / klimaschutz / marktwirtschaft / wettbewerb / leistung / qualität / können / moral / tradition / spaß) ..12 nichts ..2 zu tun
  ! nichts mit (fußball / demokratie / gerechtigkeit / fairness / religion / glauben / journalismus / solidarität / wissenschaft / freiheit / vernunft / respekt / politik / anstand / leistung / qualität / moral) ..6 zu tun
  ! kontakt* (zu / zur / zum / mit) ..3 (vater / mutter / eltern / familie / *kindern / sohn / tochter / bruder / schwester / geschwistern / außenwelt / freunden / kollegen / nachbarn / geiseln / besatzung / crew / raumsonde / sonde) / verbindung* (zur / zu der) (außenwelt / küste / hauptstadt / besatzung)
  ! mit (romantik / luxus / sport / mode / wetter / kunst / urlaub / natur / glück / zufall) ..12 nichts zu tun
  ! nichts [mehr] zu tun haben (will / wollte / wollen / wolle / möchte) / nichts zu tun (außer / als / gibt)
  ! nichts mit (romantik / luxus / sport / kunst / glück / zufall / alter / urlaub) ..6 zu tun
  + Der Abgeordnete sagte, er habe mit der Spende nichts zu tun.
  + „Mit dem Einbruch im Rathaus hat meine Tochter nicht das Geringste zu tun“, beteuerte der Wirt.
  + Der Verein habe keinerlei Verbindung zu der verbotenen Gruppe, so die Vorsitzende.
  - Der Erfolg der Ruderinnen hat nichts mit Glück zu tun.
  - Sie ist die Tante, mit der im Dorf keiner etwas und er nichts zu tun haben will.
  - Mit Romantik hat die Arbeit auf der Alm nichts zu tun.
  - Das Ergebnis der Auslosung habe nichts mit Gerechtigkeit zu tun, sagte er.
  - „Das hat mit Eishockey nichts zu tun“, sagte der Manager nach der Schlägerei.
  - Sie habe seit der Flut keinen Kontakt zu ihrer Familie, sagte die Ärztin.
not-involved
  | <(nicht / in keiner weise / nie / zu keiner zeit / keineswegs / in keinster weise) [@adv] [@adv] (beteiligt / verwickelt / involviert / verantwortlich / schuld / eingebunden)>    @weak(if own)
  | <(nicht / in keiner weise / nie)> ..6 (beteiligt / verwickelt / involviert / verantwortlich) (gewesen / zu sein / sei / seien / war / waren / ist / sind)
  | <(treffe / treffen / trage / trügen / habe / hätten / trägt / trifft) (keine / keinerlei) (schuld / mitschuld / verantwortung / beteiligung)>
  | <(keine / keinerlei / jede / jegliche) (beteiligung / verantwortung / schuld / mitschuld / verwicklung)> ..8 (trage / trägt / treffe / trifft / hat / habe / von sich / tragen / haben)
  | <(weder / nicht) an ..8 beteiligt>   @weak(if own)
  | (stecken / steckt / stecke / steckten) <nicht (hinter / dahinter)> / <nicht (dahinter / hinter) ..4 (stecke* / steckt)>
  ! nicht (beteiligt / schuld) ..2 (an der studie / am spiel / am wahlkampf) / nicht beteiligte* / an der studie nicht beteiligt* / nicht an der studie beteiligt*
  + Seine Bank sei an dem Geschäft in keiner Weise beteiligt, sagte Roth.
  + Die Werft treffe keine Schuld am Untergang der Fähre, betonte der Anwalt.
  + Weder an der Planung noch am Bau der Brücke sei sein Büro beteiligt gewesen, sagte er, nicht an der Statik beteiligt.
  + Keinerlei Verantwortung trage die Gemeinde für den Brand, so der Anwalt.
  + Der Geheimdienst stecke nicht hinter der Entführung, hieß es in Ankara.
  + „Wir sind für den Schaden am Dom in keiner Weise technisch verantwortlich gewesen“, sagte er.
  - Der Physiker, der nicht an der Studie beteiligt war, lobte die Methode.
not-guilty
  | (plädier* / bekannt* / bekennt / erklärt* / bekannten / fühl*) ..8 <nicht schuldig> / <für nicht schuldig> / <nicht schuldig> (bekannt / plädiert / erklärt)
  | <nicht schuldig>   @if(quoted)
  | <auf nicht schuldig>
  | <für unschuldig> ..2 erklärt* / (erklärt* / bekannt* / bekennt) sich ..6 <unschuldig>
  ! (sprach / spricht / jury / geschworene* / befanden / befand / urteil) ..6 nicht schuldig
  + Der Banker plädierte in allen neun Anklagepunkten auf nicht schuldig.
  + „Nicht schuldig in allen Punkten“, antwortete der Makler der Richterin.
  + Der frühere Minister ließ sich für unschuldig erklären, er selbst bekennt sich als unschuldig.
  + Die Krankenschwester bekannte sich vor dem Richter in Leeds nicht schuldig.
  - Die Geschworenen befanden den Piloten nach elf Stunden für nicht schuldig.
innocence
  | (beteuer* / beharr* / versicher* / betont* / beton*) ..4 <[seine / ihre / auf seiner / auf ihrer] unschuld> / <(seine / ihre / meine / unsere) unschuld> ..4 (beteuer* / beharr* / versicher*) / <unschuld> ..4 beteuert
  | (er / sie / mandant / mandantin / sohn / tochter / mann / bruder) [@adv] <ist [@adv] [@adv] unschuldig>   @if(quoted)
  | (mandant / mandantin / angeklagte* / beschuldigte*) <(ist / sei) [@adv] unschuldig>
  | (ich / wir / er / sie) [@adv] <(bin / sind / sei / seien) [@adv] [@adv] unschuldig> / <unschuldig> (zu sein / sei / bin ich / seien) / <(nichts / nie etwas) (falsch / unrechtes / verbotenes / illegales / falsches / unrecht) ..2 (gemacht / getan / begangen)> / <sich ..4 nichts (vorzuwerfen / zuschulden kommen lassen)> / <keiner schuld bewusst>
  ! nichts ..2 (falsch / vorzuwerfen) ..12 (coach / *trainer / *trainerin / *kapitän / kapitänin / *spieler / *spielerin / *stürmer / *verteidiger / sportdirektor / sportdirektorin)
  ! (mannschaft / team / elf / spieler / abwehr) ..8 nichts ..2 (falsch / vorzuwerfen)
  ! (unschuldig* / unschuld*) ..2 (opfer / kinder / menschen / zivilisten / bürger) / unschuld vom lande / unschuldsvermutung
  + Der Tierarzt beteuerte bis zum letzten Verhandlungstag seine Unschuld.
  + „Mein Bruder ist unschuldig“, rief die Schwester im Gerichtsflur von Hof.
  + Seine Mandantin sei unschuldig, erklärte der Strafverteidiger in Worms.
  + „Ich bin unschuldig und habe nichts Verbotenes getan“, sagte der Juwelier.
  - Bei dem Anschlag auf den Markt starben elf unschuldige Menschen.
  - „Wir haben nichts falsch gemacht“, sagte die Trainerin nach dem 0:0.
  - Die Mannschaft hat sich trotz der Niederlage in Graz nichts vorzuwerfen.
  | (sieht / sehen / sah / sahen / fühlt / fühlen / fühlte / fühlten) sich ..3 <zu unrecht (beschuldigt / verdächtigt / angeklagt / verurteilt / bezichtigt / diffamiert / verfolgt)>
  + Die frühere Staatsrätin fühlt sich zu Unrecht verdächtigt und klagt.
no-knowledge
  | <(nichts (davon / von) ..6 (gewusst / geahnt) / keine kenntnis (von / davon / gehabt / habe) / keinerlei kenntnis / von nichts gewusst)>      @strong(if reported)
  | (wusste / wussten / weiß / wisse / wissen) <(nichts von / von nichts / von alledem nichts / davon nichts / nichts davon)>    @strong(if quoted)
  + Er habe von den Zahlungen keine Kenntnis gehabt, sagte der Vorstand.
  + „Wir wussten nichts von dem Gift im Keller“, sagte die Pächterin.
  - Die Gäste wussten um den Wert des Silbers in der Vitrine.
  | (von / davon) ..8 (wollte / wollten / will / wollen) ..5 <nichts wissen>   @if(claim)
  | von ..3 (krise / streit / konflikt / rücktritt / rücktrittsgedanken / zerwürfnis / spannungen / machtkampf / alleingang / *problemen / *plänen / *absprachen / panne / pannen) ..6 (wollte / wollten / will / wollen) ..5 <nichts wissen>
  | von ..6 <nichts (gewusst / geahnt / mitbekommen)>   @if(reported)
  + Von einer Krise in der Chefetage will der Aufsichtsrat nichts wissen.
  + Der Pfarrer beteuerte, er habe von den Schlägen im Heim nichts gewusst.
  - Von Süßem wollte das Kind im Ferienlager plötzlich nichts wissen.
  - Von der Überraschungsparty hatte die Jubilarin bis zum Abend nichts geahnt.
  + Von den Vorwürfen wollte der Dekan auf dem Empfang nichts wissen.
insist-not
  | <weder> ..10 <noch> ..6 (habe / hätten / hätte / sei / seien)   @if(reported)
  | <weder (habe / haben / sei / seien / hätten)> ..12 <noch>   @if(reported)
  | @insist ..3 , ..8 <(nicht / nie / niemals / nichts / kein / keine / keinen / weder)> ..12 (zu haben / habe / haben / hätten / sei / seien / zu sein / gewesen / getan / gewusst)
  | @insist ..3 <(darauf / , dass)> ..10 <(nie / niemals / nicht / kein / keine / keinen / nichts)> ..10 (habe / haben / hat / hatte / hätten / hätte / sei / seien / ist / war / waren / gewesen)
  | , ..10 <(nicht / nie / niemals / kein / keine / keinen)> ..8 , @insist
  | @insist ..3 , ..12 , ..12 <(nicht / nie / niemals / nichts / kein / keine / keinen)> ..8 (zu haben / zu sein)
  + Die Züchterin beharrt darauf, den Wurf, aus dem der kranke Welpe stammt, nie verkauft zu haben.
  | (stellt / stellte / stellen / stellten) sich auf den standpunkt , ..6 <(nicht / nie / niemals / nichts / kein / keine / keinen / keinerlei)> ..10 (zu haben / habe / haben / hätten / sei / seien / gewesen)
  | <mandant* [@adv] (sei / habe / hätte) ..8 (nicht / nie / niemals / keinerlei / zu keinem zeitpunkt / nichts)>   @if(reported)
  | <(er / sie / ich) (habe / hätte / hatte) ..8 (nicht / nie / niemals) (absichtlich / vorsätzlich / mit absicht / wissentlich / bewusst / mutwillig)>   @if(reported)
  | (stellte / stellten / stellt) ..6 klar , dass es <(kein / keine / keinen / keinerlei / nie)> ..8 (gegeben (habe / hat / hätte)) / (stellte / stellten / stellt) ..6 klar , dass es <(kein / keine / keinen / keinerlei)> ..1 (@nosuch / @untold) ..6 (gebe / gibt / gab)
  | (erklärte / erklärten / betonte / betonten / sagte / sagten) , dass es <(kein / keine / keinen / keinerlei / nie)> ..1 @nosuch ..6 (gebe / gegeben)
  + Die Airline stellt sich auf den Standpunkt, keine Vorschriften verletzt zu haben.
  + Seine Mandantin habe die Kasse nie angerührt, betonte der Verteidiger am Mittwoch.
  + Sie habe den Hund nicht absichtlich vergiftet, sagte die Nachbarin vor Gericht.
  + Das Innenressort stellte klar, dass es keine Sonderrechte für Diplomaten gegeben habe.
  + Der Kanzler betonte, dass es keine geheimen Absprachen mit Warschau gegeben habe.
  ! weder ..12 noch ..8 (informiert / gewarnt / gefragt / eingebunden / gehört / konsultiert / geholfen / eingeladen / unterstützt)
  + Die Kassiererin beteuerte, das Geld nicht genommen zu haben.
  + Weder die Werft noch ihr Eigentümer hätten Altöl verklappt, erklärte die Kanzlei.
  + Weder sei Geld geflossen noch habe es ein Treffen gegeben, sagte der Makler.
  + Der Kapitän beharrte darauf, dass er die Boje nie gesehen hat.
  + Das Unternehmen, kein Gift in den Bach geleitet zu haben, beteuert es weiter.
  - Der Koch versicherte den Gästen, die Pilze selbst gesammelt zu haben.
  - Die Fürstin versicherte, dass der Park für Wanderer nicht geschlossen wird.
  - Es besteht die Sorge, dass das Salz auf der Alm nicht reicht.
  - Weder die Hirten noch die Wirte seien gewarnt worden, klagte der Senn.

# fabricated
fake
  | fake / fakes / <fake> (profil* / account* / video* / bild* / foto* / seite* / shop* / bewertung* / zitat* / konto / konten / anruf* / mail* / geschichte* / beitrag / accounts)
  | fakeprofil* / fakeaccount* / fakevideo* / fakeshop* / fakebewertung* / gefakt* / gefaked / faken / fakt
  | <(unechte* / nachgemachte*)> ..1 @content / @content ..6 <(unecht / nicht echt)>
  | <falsche*> (polizist* / polizeibeamt* / enkel* / handwerker* / arzt / ärzte / ärztin / doktor* / wasserwerker* / bankmitarbeiter* / identität* / namen / pass / pässe / ausweis* / personalien / papiere* / dokument* / zeug* / geständnis* / geldschein* / banknote* / zertifikat* / attest* / impf* / rechnung* / alibi / beweis* / profil* / konto / konten / 50 / 100 / 20)
  ! (fake*) ..1 (fur / pelz / fell / leder / bräune / wimpern / tan / schnee / leder) / fakt (ist / bleibt)
  + Das Foto vom Wal in der Elbe ist ein Fake, sagte die Zoologin.
  + Hunderte Fakeprofile lobten das Restaurant, das es gar nicht gibt.
  + Die unechten Papiere trugen das Wappen eines erfundenen Herzogtums.
  + Falsche Polizisten brachten eine Rentnerin in Gotha um ihr Erspartes.
  - Der Mantel aus Fake Fur kostet im Schlussverkauf nur noch 60 Euro.
  - Fakt ist, dass der Radweg nach Marbach im Frühjahr fertig wird.
fake-news
  | fake news / fakenews / falschnachricht* / zeitungsente* / lügenmärchen / lügengeschichte*
  | <(eine / als / reine / klassische) ente>   @if(claim)
  ! (gebratene / gefüllte / knusprige) ente
  + Auf dem Kanal verbreiten Trolle Fake News über die Trinkwasserqualität.
  + Die Nachricht vom Verkauf der Insel war eine Ente.
  + Die Meldung vom Wolf im Stadtpark war eine Zeitungsente.
  - Zum Fest kommt bei der Familie eine gefüllte Ente auf den Tisch.
forge
  | <gefälschte*> / <gefälscht> / <(fälschung / fälschungen)> / <(fälschte / fälschten / fälscht / fälschen / zu fälschen)> / fälscher* / <kunstfälsch* > / urkundenfälsch* / dokumentenfälsch* / wahlfälsch* / geldfälsch* / passfälsch* / fälscherbande* / *fälschung / *fälschungen
  | falschgeld / blüten ..4 (im umlauf / sichergestellt / gedruckt) / <nachgemachte*> (geld* / unterschrift*) / totalfälschung*
  ! gefälscht* ..1 @goods / @goods ..2 (gefälscht*) / fälschungssicher* / (unverfälscht* / verfälsch*) / fälschung* ..2 (von / der) (@goods / luxus* / marken*) / (produktfälsch* / markenfälsch*)
  + In der Wohnung fanden Ermittler 300 gefälschte Führerscheine und einen Drucker.
  + Der Prokurist fälschte jahrelang die Unterschrift seiner verstorbenen Chefin.
  + Bei Kontrollen an der Grenze tauchte Falschgeld im Wert von 9000 Euro auf.
  - Der Zoll beschlagnahmte im Hafen 4000 gefälschte Handtaschen aus Fernost.
  + Die Pässe waren gefälscht, stellte der Grenzschutz in Basel fest.
  - Die neuen Ausweise gelten auch in Skandinavien als fälschungssicher.
  | unterschrift* ..10 <(nachgeahmt / nachgemacht / imitiert)>
  + Die Unterschriften der Gesellschafter wurden nach Ansicht der Gutachterin nachgeahmt.
doctor
  | <(retuschiert* / nachbearbeitet* / fotomontage* / bildmontage* / montage / zusammengeschnitten* / photoshop* / gephotoshop*)>   @if(content)
  | <(bearbeitete / bearbeiteten / bearbeitetes)> (*foto / *fotos / *bild / *bilder / *bildern / *video / *videos / *aufnahme / *aufnahmen / *clip / *mitschnitt)
  | @content ..12 <(nachträglich / digital / am computer / bewusst / gezielt) ..4 (verändert / bearbeitet / manipuliert / verfremdet)>
  | @content ..8 <(retuschiert* / zusammengeschnitten / (digital / nachträglich / bewusst) (verändert / bearbeitet))> / <(digital / nachträglich) (veränderte* / bearbeitete*)> ..1 @content
  | fotomontage* / bildmontage* / <(frisiert / frisierte / frisierten / frisieren)> ..2 (*bilanz / *bilanzen / *zahlen / *daten / *werte / statistik* / *bücher) / (*bilanz / *bilanzen / *zahlen / *daten / *werte / statistik* / *bücher) ..6 <(frisieren / frisiert* / geschönt*)> / <geschönte*> ..1 (*bilanz / *bilanzen / *zahlen / statistik* / lebenslauf / berichte)
  ! (montage) ..3 (der / des / am / von) (anlage / küche / motor* / brücke / werk)
  + Das Foto des Kandidaten mit dem Gangster ist eine plumpe Fotomontage.
  + Die Aufnahmen aus dem Stadion wurden am Computer digital verfremdet.
  + Das Video wurde nachträglich bearbeitet und mit fremdem Ton unterlegt.
  + Auf den retuschierten Bildern fehlt der in Ungnade gefallene General.
  + Die Chefin des Hotels ließ die Bilanzen frisieren, bevor sie verkaufte.
  - Bei der Montage der Küche halfen dem Paar zwei Nachbarn.
  + Die Partei warb mit einem bearbeiteten Foto vom leeren Marktplatz.
  - Das Standesamt bearbeitete im Sommer neben den Trauungen 900 alte Akten.
manipulate
  | <manipulierte*> ..2 (@content / abstimmung* / wahl* / messwert* / tonband* / werte / abgaswerte / tacho*) / (@content / wahl / wahlen / wahlergebnis* / abstimmung / tacho / tachos / messwerte / abgaswerte / spiele) ..8 <manipulier*> / <manipulier*> ..6 (@content / wahl / wahlen / messwerte / abgaswerte / wahlergebnis*)
  | wahlmanipulation* / <(manipulation / manipulationen)> ..3 (@content / wahl / wahlen / wahlergebnis* / daten / messwerte) / bildmanipulation* / datenmanipulation*
  ! (aktienkurs* / kurse / gene / gelenk* / genetisch / zünder) ..4 manipulier* / manipulier* ..4 (aktienkurs* / kurse / gene / gelenk*)
  + Der Sender zeigte manipulierte Bilder von der Kundgebung in Tbilissi.
  + Beobachter warfen der Kommission die Manipulation der Wahl vor.
  - Der Chirurg manipuliert das Gelenk mit beiden Händen sehr vorsichtig.
falsify
  | verfälsch* / geschichtsfälsch* / bilanzfälsch* / geschichtsklitter* / datenfälsch* / ergebnisfälsch*
  ! (geschmack* / geruch* / aroma* / wein*) ..4 verfälsch* / verfälsch* ..3 (geschmack* / geruch* / aroma*) / unverfälsch*
  + Der Laborleiter verfälschte Messreihen, um den Preis zu gewinnen.
  - Zu viel Zucker verfälscht den Geschmack der Marmelade aus Quitten.
fabricate
  | <fingiert*> / <(konstruiert / konstruierte / konstruierten)> ..2 (vorwurf* / vorwürfe* / anklage* / beweis* / fall) / (@accus / anklage / beweise) ..6 <(konstruiert / fabriziert / zusammengezimmert / herbeigeredet / untergeschoben)> / <fabrizierte*> ..2 @claim
  | <untergeschoben*>   @if(content)
  | (beweise / drogen / waffen) ..4 <(untergeschoben / untergejubelt)> / (beweise / beweismittel / drogen) ..4 <platziert>
  + Der Makler rechnete mit fingierten Verträgen Provisionen in Millionenhöhe ab.
  + Die Vorwürfe gegen den Blogger seien konstruiert, meinte die Verteidigung.
  + Die Beweise wurden dem Regimekritiker untergeschoben, sagte dessen Anwältin.
  - Der Ingenieur konstruierte in Aachen eine Brücke aus Holz und Glas.
  - Die Armee hat keine schweren Waffen auf der Insel platziert.
invent
  | <(erfand / erfanden / erfindet / erfinden / erfunden)> ..4 @madeup / @madeup ..8 <(erfunden / erfand / erfanden / ausgedacht / zusammenfantasiert / zusammengereimt)> / <(frei / komplett / völlig / glatt / schlicht / rein / offenbar / alles / nur / teils) erfunden*> / <erfundene*> ..2 @madeup
  | <(erfindung / erfindungen)> (der / des / seiner / ihrer) (presse / medien / zeitung* / boulevard* / opposition* / gegner*) / <(reine / pure / freie / bloße / böswillige / reines) (erfindung / erfindungen / fantasieprodukt / phantasieprodukt / fantasie)> / <aus den fingern gesogen> / <aus den fingern ..1 saug*>
  | <(dachte / dachten / denkt / denken) sich> ..6 @madeup ..6 <aus>
  | <(ausgedacht / zusammengelogen)>   @if(claim)
  | erdichtet*
  | (hatte / hat / habe / hätte) (alles / es / das / sie / ihn / das alles) [nur / bloß / schlicht / frei / einfach / komplett / selbst / lediglich] <erfunden>
  | <(reine / pure / freie / bloße) erfindung*>
  ! (*autor / *autorin / autoren / schriftsteller* / erzähler* / dichter* / drehbuch* / romancier* / zeichner* / spieleerfinder* / großvater / großmutter) ..8 (erfand / erfindet / erfinden) ..4 (geschichten / figuren / welten / märchen / abenteuer)
  ! (erfindung* / erfand / erfunden / erfanden / erfindet) ..8 (patent* / maschine* / gerät* / buchdruck / dampfmaschine / telefon / rad / dynamit / motor* / spiel / rezept / *system / *verfahren / technik / werkzeug* / glühbirne / apparat* / computer*)
  ! (maschine / gerät / telefon / rad / spiel / verfahren / apparat / glühbirne / instrument / buchdruck / sportart / motor) ..8 (erfunden / erfand / erfanden) / (romanfigur* / figur* / held* / detektiv*) ..4 erfunden*
  + Die Influencerin hat ihre Krankheit und zwei Freunde frei erfunden.
  + Die Erklärung des Fahrers war komplett ausgedacht, fand die Richterin.
  + Der Kellner hatte alles nur erfunden, ergab die Befragung.
  + Der Redakteur erfand Zitate von Zeugen, mit denen er nie sprach.
  + Der Anruf aus dem Palast war reine Erfindung eines Schülers aus Bremen.
  + Für die Versicherung dachte sich der Wirt einen Überfall mit falschem Datum aus.
  + Die Geschichte vom Schatz im See ist erdichtet, sagte die Archivarin.
  - Ein Lehrling erfand alle Details des Motors auf einer Serviette.
  - Das Gerät erfand ein Uhrmacher aus Furtwangen im Jahr 1890.
  - Die Autorin erfindet Geschichten von einem Otter, der Geige spielt.
  - Ein Mönch aus Fulda hat angebliches Wissen gesammelt, aber das Rad nicht neu erfunden.
stage
  | <(inszenierte* / gestellte* / vorgetäuschte* / getürkte*)> ..2 (@content / @stageable) / (@content / @stageable) ..8 <(inszeniert / gestellt / vorgetäuscht / getürkt / fingiert / vorgetäuscht)> / <(täuschte / täuschten / täuscht / inszenierte / inszenierten)> ..4 @stageable ..4 (vor / selbst)
  | vorgetäuscht* / vortäusch* / vorzutäuschen / <(täuschte / täuschten / täuscht)> ..8 vor / getürkt*
  | <inszenierung>   @if(content)
  | (alles / szene* / nur / bloß / reine / plumpe) <(gestellt / inszeniert / inszenierung)>   @unless(fiction)
  ! (zur (verfügung / rede / wahl / diskussion / schau) / infrage / in (frage / aussicht / abrede / rechnung / den dienst / den mittelpunkt / den vordergrund / den schatten / den weg) / sicher / fertig / bereit / antrag / *anträge / frage / strafanzeige / anzeige / *anzeigen / rechnung / unter (beweis / schutz / strafe / druck / quarantäne / *aufsicht) / fragen / weichen / wurden / auf (die probe / den prüfstand / den kopf / eis / die straße / den tisch / die beine) / vor (gericht / die wahl / das problem / rätsel / herausforderungen) / forderung* / bedingung* / ultimatum / diagnose / misstrauensantrag / vertrauensfrage / *rekord) ..4 gestellt
  ! (kandidat* / *kandidat / *kandidaten / *kandidatin / *kandidatinnen / liste / listen / wahlliste / wahllisten / *bürgermeister / *vorsitzenden / torschützen / *könig / *sieger / *siegerin / personal / räume / *soldaten / *truppe / *spieler / falle) gestellt / (täter / verdächtige* / tatverdächtige* / flüchtige* / flüchtende* / dieb / diebe / einbrecher / räuber / angreifer / raser) ..5 gestellt / für (das / ein / die) (foto / fotos / bild / gruppenfoto / video / aufnahme) ..8 gestellt / in ..3 (reihe / reihen / ecke / kreis / regal / vase / raum / garten / saal / hof / keller) gestellt / auf ..3 (tisch / tische / herd / bühne / podest / dach / wiese / regal / sockel / platz) gestellt / gestellt und (festgenommen / verhaftet) / (*rede / *diskussion) gestellt / sich ..4 gestellt
  | (@content / @stageable / *szene / *szenen) ..10 <als (gestellt / inszeniert / vorgetäuscht)> / <als (gestellt / inszeniert / vorgetäuscht)> (@callverb / entlarv* / enttarn*)
  + Die Trainerin bezeichnete das Video aus der Kabine vor Journalisten als gestellt.
  + Als inszeniert bezeichnete der Zoodirektor die angebliche Flucht des Panthers.
  - Das Team hat in diesem Winter wieder die beste Kandidatin gestellt.
  + Das Foto des Kandidaten ist nach Ansicht der Zeitung gestellt.
  + Die Wache in Enns hält den Überfall auf den Boten für gestellt.
  - Die Polizei hat den Einbrecher nach dem Überfall im Stadtpark gestellt.
  - Der Mesner hat die Bänke für das Foto der Firmlinge in den Hof gestellt.
  + Als inszeniert entlarvte ein Blogger das Video vom Bären im Supermarkt.
  - Alle Fotos im Schaukasten hat der Verein dem Museum zur Verfügung gestellt.
  ! (stück / oper / theater* / bühne / regisseur* / komödie / drama / lustspiel / festspiel* / musical) ..8 (inszenier* / inszenierung*) / (inszenier*) ..8 (stück / oper / *theater / komödie / drama / lustspiel / musical / *spiele)
  ! als ..4 (*ereignis / *spektakel / *show / *fest / *event / *party / *kunstwerk / *schauspiel) ..2 inszeniert / (prunkvoll / aufwendig / aufwändig / glanzvoll / liebevoll / opulent / pompös) ..2 inszeniert*
  + Der Überfall auf den Juwelier war von den Angestellten inszeniert.
  + Ein Autohändler täuschte seine eigene Entführung vor, um Schulden loszuwerden.
  + Das Foto vom Kuss am Bahnhof ist eine Inszenierung der Agentur.
  + Es war alles gestellt, auch die Tränen des Bräutigams am Altar.
  + „Die Szene am Zaun war gestellt“, sagte der Kameramann dem Gericht.
  - Die Regisseurin inszeniert im Sommer eine Oper auf dem Bodensee.
  - Dem Gericht wurden nur Fragen zum Geständnis gestellt, Briefe wurden sicher gestellt.
  - Der Antrag auf Wohngeld wurde im Februar beim Amt gestellt.
  - Die Hochzeit der Erbin wurde als riesiges Fernsehspektakel inszeniert.
  | (@stageable / trennung / liebe / beziehung / interesse) ..5 <vorgespielt> / vorgegaukelt* / vorgaukel*
  + Der Sänger gab zu, die Trennung vor der Kamera nur vorgespielt zu haben.
  + Die Anleger wurden mit Renditen geködert, die ihnen nur vorgegaukelt wurden.
hoax
  | <scherzanruf*> / <(aprilscherz / jux / schwindel / scherz)> ..3 (entpuppt* / herausgestellt / erwies*)
  | (entpuppt* / erwies* / stellte*) sich ..4 als <(schwindel / scherz / jux / aprilscherz / bluff / hoax / streich / ente)>
  | <(schwindel / schwindler* / bluff)>   @if(claim)
  | hoax / hoaxes
  + Die Bombendrohung war ein Hoax, ein Scherzanruf aus der siebten Klasse.
  + Die Behauptung vom geheilten Krebs ist Schwindel, warnt die Ärztekammer.
  + Die Nachricht vom Tod des Sängers entpuppte sich als Schwindel.
  - Nach der Karussellfahrt klagte das Kind über Schwindel und Übelkeit.
  | (notruf* / bombendrohung* / *drohung / *drohungen / *anruf / alarm / *meldung / *nachricht / *mail / anzeige) ..10 <(schlechter / übler / makabrer / geschmackloser / dummer) scherz>
  + Die Drohung gegen die Schule war ein übler Scherz zweier Neuntklässler.
sham
  | schauprozess* / scheinprozess* / scheinreferend* / scheinwahl* / scheinabstimm* / farce / scheinvertrag* / scheinverträge* / scheinrechnung* / scheinfirma* / scheinehe* / scheinbeschäftigung / scheinverhandlung* / <(makabres / abgekartetes) (theater / spiel)>
  | <(scheinheilig / vorwand)>  @weak
  ! (schwank / posse / komödie / theater*) ..4 farce / farce (von / in) % (akt* / bilder*)
  + Das Referendum in den besetzten Gebieten war eine Farce unter Waffen.
  + Unter dem Vorwand einer Übung sperrte der Graf im Schauprozess die Presse aus.
  - Das Theater spielt im Mai eine Farce in drei Akten.
disinformation
  | desinformation* / desinform* / propagandalüge* / kriegslüge* / lügenkampagne* / hetzkampagne* / lügenpropaganda / trollfabrik* / <(verbreit* / streut* / streute*) ..4 (lügen / falsche nachrichten)>
  + Der Dienst warnt vor gezielter Desinformation auf kurzen Videos.
  - Die Tourist-Information am Markt ist auch am Sonntag geöffnet.
deepfake
  | deepfake* / deep fake / deep fakes / <(mit / von / durch / per) [hilfe] [einer / von] (ki / künstlicher intelligenz) (erzeugt* / generiert* / erstellt* / geklont* / imitiert* / gefälscht*)>   @if(content)
  | <ki (generiert* / erzeugt* / gefälscht* / fake)> / <(geklonte / imitierte / künstlich erzeugte) stimme> / deepfake*
  + Das Gespräch mit dem Kanzler war ein Deepfake zweier Komiker.
  + Die Bilder der brennenden Börse wurden mit künstlicher Intelligenz erzeugt.
  + Eine geklonte Stimme bat die Großmutter am Telefon um Geld.
  - Das Labor forscht seit Jahren an künstlicher Intelligenz für Roboter.
  | (@content / *bild / *bilder / *foto / *fotos / *video / *videos / *aufnahme / *aufnahmen) ..12 <(mit / mithilfe / von / durch) ..3 (künstlicher intelligenz / ki) ..2 (erzeugt / erstellt / generiert / manipuliert / fabriziert / gefälscht)>
  + Das Foto der jubelnden Soldaten wurde mit künstlicher Intelligenz erzeugt.
lie
  | *lüge / *lügen / lügt / log / logen / gelogen / belogen / belog / belügt / belügen / angelogen / angelogen / anlügen / vorgelogen / erlogen* / anzulügen / zu lügen / vorzulügen / belogene*
  | lügenmärchen / lügengebäude / lügengespinst* / lügengebilde / notlüge* / lügenvorwurf / lügenvorwürfe* / lügenkonstrukt* / lügennetz* / lügerei* / lügenpresse* / unehrlich / <(unter vorspiegelung / vorspiegelung) falscher tatsachen> / <(hinters licht geführt / hinters licht führ*)>
  ! (flüge / pflüge / bezüge / flügen / bezügen / zügen / gefüge / rüge / vergnüge) / *flüge / *flügen / *pflüge / *klüge / *pflügen / *klügen / *schlüge / *schlügen / lügendetektor / opernlogen / 'Logen'*
  ! (log / loggt / logt) sich / sich ..2 log
  + Die Senatorin hat den Ausschuss nach Ansicht der Opposition schlicht belogen.
  + Hinter dem Lügengebäude des Hochstaplers steckte eine einfache Buchhalterin.
  - Die Flüge nach Lissabon sind im August fast alle ausgebucht.
  - Der Student log sich am Abend in das Netz der Bibliothek ein.
  - Auf dem Hof stehen zwei alte Pflüge und ein Heuwagen.
  - Schlüge der Sturm weiter südlich zu, wären die Halligen verschont.
liar
  | lügner* / lügnerin* / hochstapler* / hochstaplerin* / lügenbaron / märchenerzähler* / lügenbold / schwindler* / baron münchhausen
  ! (film / serie / roman / rolle / stück / *komödie / *drama / buch / krimi / oper) ..8 (hochstapler* / lügner* / schwindler*)
  - Die neue Serie aus Wien erzählt von einer Hochstaplerin im Grandhotel.
  + „Der Mann ist ein notorischer Lügner“, schimpfte die Witwe im Gerichtssaal.
  - Der Mann ist ein leidenschaftlicher Angler und liest gern Gedichte.
smear
  | schmutzkampagne* / schmierenkampagne* / verleumd* / rufmord* / hetzkampagne* / üble nachrede / übler nachrede / schmierentheater / <(inszenierte / gezielte / orchestrierte / bösartige) kampagne>
  | verunglimpf* / diffamier*   @if(claim)
  + Die Bürgermeisterin sprach von einer Schmutzkampagne gegen ihre Familie.
  + Mit der Behauptung über Schwarzgeld werde ihr Haus diffamiert, klagte die Verlegerin.
  - Wegen Verunglimpfung der Flagge muss der Musiker 900 Euro zahlen.
  - Die Impfkampagne beginnt im Oktober in allen Apotheken des Landes.
false-flag
  | <(unter falscher flagge / false flag)> / <(inszenierte* / vorgetäuschte* / geplante*) provokation*> / <operation unter falscher flagge>
  ! (segel* / schiff* / frachter / tanker) ..4 unter falscher flagge
  + Der Anschlag auf das Depot war eine Aktion unter falscher Flagge.
  - Der Frachter fuhr unter falscher Flagge durch die Straße von Hormus.
fraudulent
  | <(betrügerische*)> ..2 (@claim / @content / @accus / *mails / anruf* / website* / angebot* / ergebnis* / wahl) / <betrug* (bei der / an der)> wahl / wahlbetrug*
  | <(erschlichen* / getäuscht*)>   @if(content) @weak
  + Der Titel im Lebenslauf war erschlichen, das Diplom stammt aus dem Netz.
  + Verbraucherschützer warnen vor betrügerischen E-Mails im Namen der Post.
  - Wegen Betrugs muss der Metzger für zwei Jahre ins Gefängnis.
fiction
  | <(märchen / räuberpistole* / ammenmärchen / fantasiegebilde / phantasiegebilde / fantasieprodukt* / seemannsgarn / fiktion / fantasiegeschichte* / science fiction / horrormärchen)>  @if(claim)
  | ammenmärchen / räuberpistole* / fantasiegeschichte* / <(reine / pure) (fiktion / fantasie / phantasie / märchen)> / <(ins reich der) (fabel / fabeln / märchen / legenden / fantasie)>
  | <fiktiv*>   @if(claim)
  ! (roman* / film* / serie* / buch / bühne* / stück / *theater / autor* / erzähl* / spielt / novelle / krimi*) ..12 (fiktiv* / märchen / fiktion) / fiktiv* ..6 (roman* / film* / serie / buch / figur* / *dorf / *stadt)
  ! (grimm* / andersen* / kinder* / lies* / las / bücher) ..4 märchen / märchen (der / von / aus) (brüder / gebrüder / andersen / 1001 / tausend)
  + Der Bericht über Geldkoffer im Kloster ist eine Räuberpistole, meint der Abt.
  + Die Zahlen in dem Prospekt sind fiktiv, warnt die Aufsicht.
  + Die Behauptung, Strom sei gratis, ist ein Märchen aus dem Wahlkampf.
  - Die Schauspielerin las den Kindern Märchen der Brüder Grimm vor.
  - Der Roman erzählt die fiktive Geschichte einer Pilotin aus Danzig.
perjury
  | meineid* / falschaussage* / <(falsche / falschen / falscher) (uneidliche* / eidliche* / aussage vor / zeugenaussage* / eidesstattliche*)> / uneidlich* falschaussage* / <falsche ..1 versicherung an eides statt>
  + Gegen den Zeugen wird wegen Meineids und Falschaussage ermittelt.
  - Die neue Präsidentin legte vor dem Parlament ihren Eid ab.

# inaccurate
false
  | <falsche*> [@adv] ..1 (@claim / @falsekind) / <falsche*> [@adv] @claim ..2 (@claim)
  | falschmeldung* / falschbehauptung* / falschdarstellung* / falschbericht* / falschangabe* / falschaussagen / falschannahme*
  | (@claim / @falsekind) ..10 (@be / gewesen / waren / erwies* sich als / stellte* sich als / als) [nicht] [@adv] [@adv] <falsch>
  | (@claim / @falsekind) ..12 <falsch (ist / sind / war / waren / sei / seien / gewesen / ist)>
  | <falsch> (@be) [@adv] [@adv] ..2 (@claim / die / der / das / , dass)
  | <falsch (dargestellt* / wiedergegeben* / informiert* / zitiert* / übersetzt* / berechnet* / angegeben* / ausgewiesen* / eingeschätzt* / verstanden / interpretiert* / berichtet / beschriftet* / zugeordnet* / datiert* / gedeutet* / beziffert / gemeldet / bezeichnet / liegt / lag / liegen / beantwortet)>
  | <(nachweislich / nachweisbar / erwiesenermaßen / faktisch / sachlich / schlichtweg / schlicht / grundfalsch / objektiv / inhaltlich / komplett / völlig / faktenwidrig / offensichtlich / rundweg / grob / einfach) [@adv] falsch*>
  | (für / als) <falsch> (gehalten / halten / hält / hielt / herausgestellt / erwiesen / eingestuft / bezeichnet / erklärt / entlarvt / zurückgewiesen) / (stell* / stellte* / erwies* / erweis* / entpuppt*) ..8 als <falsch> / grundfalsch* / <falsch> ..2 (heraus / herausgestellt)
  | (dass / was / wer / wonach) ..12 , [das / der] <(ist / war / sei) [@adv] [@adv] falsch>
  | (das / dies / es / die antwort / antwort) [@adv] (ist / war / sei) [@adv] [@adv] [@adv] <falsch>    @if(quoted)
  | <(fälschlich / fälschlicherweise)>
  ! falsch* (abgebogen / abbog / geparkt / geparkte* / parken / parkend* / gesungen / gespielt* / verbunden / eingestellt* / montiert* / behandelt* / verlegt* / angeschlossen / gepolt / ernährt / getankt / eingeworfen / bedient / herum / verstanden)
  ! falsche* ..1 (adresse / zähne / zähnen / wimpern / bart / richtung / gleis / zug / bus / nummer / tür / haus / ort / zeit / zeitpunkt / moment / weg / fuß / seite / schlange / bahn / spur / hals / bescheidenheit / ende / mann / patient* / taste / knopf / schlüssel / tonart / ton / töne / tönen / behandlung / bein / medikament* / ernährung / hase / freund* / hoffnung* / kleidung / pfifferling* / eid / ehrgeiz / scham / position / alarm / hände / händen / kreise / einwurf / pferd / fährte / fahrtrichtung / fahrspur / sparsamkeit / rücksicht / toleranz / kurs / liga / größe / blut* / koffer / anreize / taktik / strategie / politik / schuhe / reifen / signal / signale / lager)
  ! (falschparker* / geisterfahrer) / (etwas / nichts / alles / vieles / was) ..3 falsch (gemacht / machen / macht / gelaufen / läuft / machte / lief)
  ! @policy ..10 falsch / für falsch ..6 @policy / falsch ..1 (der / die / das / dieser / diese / dieses) ..3 @policy
  ! (moralisch / politisch / ethisch / strategisch / taktisch) falsch / falsch ..2 (gehandelt / entschieden) / (es / das) (ist / war / wäre) [@adv] falsch , ..8 zu
  + Die Partei verbreitete falsche Zahlen über die Kosten des Stadions.
  + Die Falschmeldung über einen Dammbruch löste im Tal eine Panik aus.
  + Die Angabe der Höhe des Turms im Reiseführer ist falsch.
  + Der Verlag räumte ein, dass das Zitat in der Festschrift falsch war.
  + Falsch ist auch die Behauptung, die Stadt habe den Park verkauft.
  + In dem Lexikon wurde das Geburtsjahr der Malerin falsch angegeben.
  + Die Rechnung der Grünen zur Miete ist schlichtweg falsch, meint das Institut.
  + Die Warnung vor dem Sturm stellte sich am Morgen als falsch heraus.
  + „Das ist falsch“, sagte die Historikerin beim Blick auf die Inschrift.
  + Dass die Linde tausend Jahre alt sein muss, ist schlicht falsch.
  + In der Chronik wird das Wappen fälschlicherweise einem Ritter zugeschrieben.
  - Der Busfahrer ist in der Dunkelheit falsch abgebogen und landete im Acker.
  - Der Kurier stellte das Paket mit den Orchideen an der falschen Adresse ab.
  - Im Mannschaftsrat haben wir vieles falsch gemacht, sagte die Kapitänin.
  - Ein solches Vorgehen wäre moralisch falsch, schrieb die Philosophin aus Basel.
  - Die Schließung der Bäder sei schlicht falsch, rügte der Sportbund.
  - Die Kammer hält das Verbot von Barzahlungen für falsch.
  | @be [@adv] (die / diese / solche / alle / viele / mehrere / seine / ihre / die in ..2) ..3 (@claim / @falsekind) ..3 <falsch>
  + Laut Rechnungshof sind die Angaben zum Verbrauch schlicht falsch.
untrue
  | unwahr / unwahre / unwahren / unwahrer / unwahres / unwahrem / unwahrheit* / <(nicht / nie / nicht ganz / nicht die) (der wahrheit / wahr / die ganze wahrheit)> / <(entspricht / entspreche / entsprach / entsprechen / entsprächen / entsprachen)> ..4 <nicht> ..3 <(wahrheit / tatsachen)> / wahrheitswidrig*
  | <(stimmt / stimmen / stimmten / stimmte / stimme)> ..4 <nicht>     @if(claim)
  | (das / dies / es / so / nichts davon / alles) <(stimmt / stimme / stimmte) [@adv] [@adv] nicht> / <nichts davon (stimmt / stimme / ist wahr / sei wahr)>
  | , <(stimmt / stimme / stimmte) [@adv] [@adv] nicht>
  | nicht die <wahrheit> (gesagt / sagt / sagen / sagte) / (sagt / sagte / sagten / sagen) ..4 nicht die <wahrheit>
  ! (etwas / was / irgendetwas) ..6 nicht stimm* / stimm* ..3 nicht (für / gegen / zu / ab / überein) / (stimmte / stimmten / stimmt / stimmen) nicht ..6 überein / stimm* ..2 etwas nicht / , nicht wahr / nicht wahrhaben / nicht wahrgenommen / (stimmung / stimmen) ..2 (gezählt / ausgezählt)
  ! nicht wahr (werden / geworden / wurde)
  + Die Geschichte vom verschwundenen Testament ist unwahr, schrieb die Nichte.
  + Die Zahlen in der Broschüre stimmen nicht, ergab eine Prüfung.
  + „So stimmt das nicht, das stimmt einfach nicht“, sagte die Geologin aus Bonn.
  + Das Gerücht, der Wirt habe geerbt, stimmt nicht.
  + Der Zeuge hat nach Ansicht der Richterin nicht die Wahrheit gesagt.
  - Mit der Heizung stimmte etwas nicht, also rief die Wirtin den Klempner.
  - Ihr Traum vom eigenen Hof ist nicht wahr geworden.
  - Die Zahlen in der Rechnung stimmten nicht mit dem Lieferschein überein.
incorrect
  | unzutreffend* / unrichtig* / inkorrekt*
  | <nicht [@adv] (korrekt / zutreffend / richtig)>   @if(claim)
  | <(trifft / treffen / traf / trafen / treffe / träfe)> ..4 <nicht zu> / <nicht zutrifft> / <nicht zutreffen*> / sachlich nicht richtig
  | (das / dies / es / die ..2) (ist / war / sei) <[so] nicht [@adv] (korrekt / zutreffend / richtig)>   @if(quoted)
  ! nicht ..1 richtig (verstanden / eingestellt / montiert / funktioniert / geschlossen / gemacht / los / gut / fest / ernst / laufen / schlafen) / (verhalten / umgang / vorgehen / gangart / weg) ..4 nicht (richtig / korrekt)
  + Unrichtige Angaben im Antrag können zur Rückzahlung der Förderung führen.
  + Die Darstellung der Schlacht im Schulbuch trifft so nicht zu.
  + Die Angaben zur Brücke waren nicht korrekt, hieß es im Rathaus.
  + „Das ist nicht korrekt, die Mauer ist jünger“, sagte die Archäologin.
  - Die Tür zum Gehege war am Abend nicht richtig geschlossen.
inaccurate
  | ungenau* / ungenauigkeit* / unpräzise*   @if(claim)
  | ungenauigkeiten ..3 (bericht* / artikel* / buch / angaben) / <ungenaue*> (angabe* / zahl* / bericht* / daten / beschreibung*)
  ! ungenau* ..2 (pass / pässe / zuspiel* / schuss / schüsse / flanke* / würfe)
  + Der Artikel über den Hafen ist leider ungenau.
  + Ungenaue Daten aus dem Melderegister verzerrten das Ergebnis der Wahl.
  - Nach ungenauem Zuspiel im Bericht der Halbzeit fiel das Tor.
  - Die Pässe des Spielmachers waren vor der Pause viel zu ungenau.
wrong
  | <(irrt / irrte / irrten / irren)> (sich / , / hier / gewaltig) / sich ..3 <(irrt / irrte / irrten / geirrt)>
  | <(irrtum / irrtümer / irrtümern)>   @if(claim)
  | <(irrig / irrige / irrigen / irriger / irrglaube*)> / <trugschluss> / <falsch ..1 (gelegen / liegt / lagen)> / <(weit / völlig / komplett / gründlich / deutlich / total / kräftig / gehörig / klar) daneben> ..1 (liegt / lag / gelegen / lagen) / <(liegt / lag / lagen / liegen)> ..5 <(falsch / (weit / völlig / komplett / gründlich / deutlich / total / kräftig / gehörig / klar) daneben)>
  | mit ..6 <(liegt / lag / lagen / liegen)> ..4 <daneben> / <(irrtümlich / irrtümlicherweise)> ..10 @takefor / @takefor ..8 <(irrtümlich / irrtümlicherweise)> / <irrtümliche*> ..1 (@claim / annahme)
  | <fehleinschätzung*> / <rechenfehler>
  | <fehlurteil*>   @if(claim)
  ! (liegt / lag / lagen / liegen) ..2 (schiedsrichter* / linienrichter* / unparteiische* / referee) ..6 falsch / (schiedsrichter* / linienrichter* / unparteiische* / referee) ..2 (liegt / lag / lagen / liegen) ..6 falsch
  ! (irrt* / irren) ..4 (durch / umher / im wald / herum) / justizirrtum* / irren ist menschlich / (verlief* / verirrt*)
  + Der Minister irrt sich, wenn er von steigenden Geburten spricht.
  + Viele Urlauber kommen in der irrigen Annahme, der See sei warm.
  + Die Demoskopen lagen mit ihrer Prognose weit daneben, räumte das Institut ein.
  + Mit seinem Tipp zum Ausgang der Regatta lag der Admiral daneben.
  + In dem Nachruf wurde die Malerin irrtümlich als Tochter des Grafen bezeichnet.
  + Die Angabe im Lexikon beruht auf einem Irrtum.
  + Ein Bericht über das Fehlurteil von 1987 erschüttert den Landkreis.
  + Die Fehleinschätzung der Bank zum Ölpreis kostete Anleger Milliarden.
  - Das Kind irrte stundenlang durch den Wald hinter der Kapelle.
  - Beim Elfmeter lag der Schiedsrichter nach Ansicht des Videos falsch.
  - Der Wächter hatte irrtümlich den Strom im ganzen Schloss abgeschaltet.
  - Das Motorrad lag im Acker, der Tankrucksack ein Stück daneben.
  | dass ..12 , (ist / sei / war) [@adv] [@adv] ein <(irrtum / trugschluss / irrglaube / fehlschluss)>
  | <ein (weit / weitverbreiteter / verbreiteter / populärer) ..1 (irrtum / irrglaube)> / <im irrtum>
  + Dass Möhren die Augen schärfen, ist ein Irrtum aus dem Krieg.
  + Wer glaubt, Kamele speicherten Wasser im Höcker, ist im Irrtum.
  | (beruh* / basier*) ..8 <(missverständnis / missverständnissen / irrtum / irrtümern / fehlinformation / fehlinformationen / (falscher / falschen) (annahme / annahmen / zahlen / angaben))>
  + Die Aufregung beruht nach Ansicht des Amts auf einem Missverständnis.
erroneous
  | <(fehler / irrtum / versehen / panne)> ..4 (im bericht / im artikel / in der meldung / in der statistik / in der berechnung / bei der auszählung / in dem bericht / in einem artikel / in der studie) / <fehlerhafte*> ..1 @claim / @claim ..6 (@be / als) [@adv] <(fehlerhaft / irrtümlich)> / <(falschübersetzung / übersetzungsfehler / fehlinterpretation*)>
  | (@claim / *zahl / tabelle) ..8 <(zahlendreher / schreibfehler)> / <(zahlendreher / schreibfehler)> ..6 (@claim / tabelle)
  | (bericht / artikel / meldung / studie / statistik / gutachten / buch / biografie) ..6 (enthält / enthielt / enthalten / strotzt / strotzte / wimmelt / wimmelte) ..4 <(fehler / fehlern / irrtümer / irrtümern)> / (*berichterstattung / *beitrag / *sendung / *doku / *dokumentation / *darstellung / *broschüre / *lehrbuch / *film) ..6 (enthält / enthielt / enthielten / enthalten / strotzt / strotzte / wimmelt / wimmelte) ..4 <(fehler / fehlern / irrtümer / ungenauigkeiten)>
  + Ein Fehler in der Statistik machte aus neun Fällen neunzig.
  + Der Bericht des Instituts enthielt mehrere grobe Fehler.
  + Die Meldung über neun Millionen Störche ging auf einen Zahlendreher zurück.
  - Im ersten Aufsatz nach den Ferien zählte der Lehrer elf Schreibfehler.
  - Ein Fehler des Torwarts entschied das Derby in der Nachspielzeit.
  + Die Broschüre des Amtes enthielt gleich mehrere sachliche Fehler.
  | <(sachliche / sachlichen / inhaltliche / inhaltlichen / faktische / faktischen) (fehler / fehlern)>
  + Das Schulbuch wurde wegen sachlicher Mängel und inhaltlicher Lücken gerügt, enthält also inhaltliche Fehler.
not-correspond
  | <(entspricht / entsprechen / entsprach / entsprachen / entspreche / entsprächen / deckt sich / decken sich / passt / passen)> ..3 <nicht> ..3 <(realität / wirklichkeit / fakten / tatsachen / den erkenntnissen / den zahlen / den daten)>
  | (widerspr*) ..4 <(fakten / tatsachen / realität / wirklichkeit / beweislage / aktenlage / erkenntnissen)> / <(geht / ging / gehen) ..6 an ..4 (realität / wirklichkeit / tatsachen / fakten) vorbei> / (hat / haben / habe) <(nichts / wenig)> mit ..2 <(realität / wirklichkeit)> (zu tun / gemein) / <realitätsfern*> / <faktenwidrig>
  + Das Bild vom faulen Bauern entspricht nicht der Wirklichkeit auf den Höfen.
  + Die Zahlen des Ministers widersprechen den Fakten, die das Amt vorlegte.
  - Das Kleid entspricht nicht ganz dem Geschmack der Großmutter.
misleading
  | irreführend* / irreführung* / <in die irre (geführt / führ* / führt*)> / <(führt / führte / führen / führten) ..8 in die irre>
  | täuschend*   @if(claim)
  | <missverständlich*> @if(claim) @weak
  ! täuschend (echt / ähnlich)
  + Die Aufschrift auf dem Saft ist irreführend, urteilte die Kammer.
  + Die Werbung mit den jungen Gesichtern ist täuschend, meint der Verband.
  + Die Überschrift war missverständlich, die Werbung führte alle in die Irre.
  + Der Titel der Broschüre führt die Leser in die Irre.
  - Die Wachsfigur sieht der Königin täuschend ähnlich, fanden die Gäste.
  | halbwahrheit*
  + Die Broschüre verbreite Halbwahrheiten über die Rente, bemängelte der Sozialverband.
misinformation
  | fehlinformation* / falschinformation* / fehlinformiert* / falsch informiert / fehlmeldung*
  + Über das neue Medikament kursieren im Netz viele Fehlinformationen.
  - Informationen zum Medikament gibt es in jeder Apotheke im Kreis.
baseless
  | grundlos*   @if(accusation)
  | haltlos* / unbegründet* / gegenstandslos* / <ohne (jede / jegliche) (grundlage / substanz / basis)> / <ohne grundlage> / <aus der luft gegriffen*> / <an den haaren herbeigezogen*>
  | <(entbehr* / entbehrt* / entbehrte*) ..4 (grundlage / substanz / basis)> / <(entbehrt / entbehren / entbehrte / entbehrten)> ..8 <(jeder / jeglicher) ..2 (grundlage / substanz / basis)> / <hat ..4 keine ..1 grundlage> / substanzlos*
  | unhaltbar*   @if(claim)
  | <unhaltbare*> ..1 (*versprechen / *versprechungen / *werbung / *aussagen)
  + Der Händler warb mit unhaltbaren Heilversprechen für seine Pillen.
  ! (klage / revision / berufung / antrag / beschwerde / widerspruch / einspruch / asylantrag) ..6 (unbegründet / gegenstandslos) / (unbegründet / gegenstandslos) ..6 (klage / revision / berufung / antrag / beschwerde / asylantrag) / unhaltbar* (zustand / zustände / schuss / bedingung*) / unhaltbar (für / im)
  + Die Befürchtungen der Anlieger sind nach Ansicht des Planers unbegründet.
  + Die Anschuldigung gegen die Hebamme war völlig grundlos.
  + Die These vom Klimagewinn ist unhaltbar, sagt die Physikerin.
  + Die Vorwürfe sind aus der Luft gegriffen, ergab die interne Prüfung.
  + Der Verdacht entbehrt nach dem Gutachten jeder sachlichen Grundlage.
  - Das Gericht wies die Berufung des Fahrers als unbegründet ab.
unsubstantiated
  | <nicht (stichhaltig / haltbar / nachvollziehbar / überprüfbar / nachprüfbar / gedeckt)> @if(claim)
  | <durch nichts ..2 (belegt / bewiesen / gedeckt / zu belegen / gestützt / erwiesen)> / unbelegt* / unbewiesen* / <nicht ..3 (belegt / bewiesen / erwiesen / nachgewiesen / belegbar / beweisbar / untermauert / zu beweisen / zu belegen / fundiert)> / (erkenntnis* / wissen / befund / befunde / zusammenhang / fakten) ..4 <nicht gesichert> / unfundiert*  / <wissenschaftlich nicht ..2 (belegt / haltbar / bewiesen)> / <(kann / konnte / konnten / können) ..8 nicht (belegen / beweisen)> / nie (bewiesen / belegt / nachgewiesen) / <(rein / bloß / höchst / hoch) spekulativ> / <nicht zweifelsfrei>
  | spekulativ*   @if(claim)
  ! (virus / viren / bakteri* / erreger / keime / *keime / salmonellen / wolf / luchs / rückstände / gift / schadstoff* / antikörper) ..10 nicht ..3 nachgewiesen / spekulativ* ..1 (anleger* / investor* / geschäft* / anleihe* / fonds / kapital / immobilien* / blase* / wette* / papiere / *anlage / *anlagen / *investition / *investitionen / *investments / *käufe / *verkäufe / attacke* / kräfte / *handel / position* / aktie* / wertpapier* / *kurse / gelder / derivat* / *instrumente / *blasen / *leerstand / interesse* / übertreibung*) / spekulativ* [und / oder] [..1] (*fiktion / literatur / philosophie / theologie / kunst)
  ! (hotel* / zimmer / betten / kurs* / plätze / fach) ..6 nicht ..2 belegt / nicht ..2 belegt* (zimmer / betten / plätze / brot) / (sich / ihn / finanziell) nicht gesichert / ladung ..4 nicht gesichert / nicht gesichert* (baustelle / ladung)
  + Für die Wirkung des Tees gibt es nur unbelegte Behauptungen.
  + Die Argumente der Kläger zum Lärm sind nicht stichhaltig.
  + Der Nutzen der Diät ist wissenschaftlich nicht belegt, sagt die Ärztin.
  - Im November sind die Zimmer im Kurhotel oft nicht belegt.
  + Die Behauptung vom Ende des Bargelds ist spekulativ, schrieb der Verlag.
  - Im Trinkwasser der Gemeinde wurden Keime dieser Art nicht nachgewiesen.
  - Laut dem Bericht stiegen spekulative Investoren bei der Reederei aus.
  - Die Aufsicht warnte in ihrem Bericht vor spekulativen Anlagen in Ackerland.
  | (hält / hielt / halten / hielten) ..8 (überprüfung / prüfung / nachprüfung / realität / faktencheck / analyse / statistik) ..3 <nicht stand>   @if(claim)
  | <(hält / hielt / halten / hielten)> ..4 (nachprüfung / faktencheck / realitätscheck) ..6 <nicht stand> / (nachprüfung / faktencheck / überprüfung / realitätscheck) ..4 <nicht (standhält / standhalten / standhielt / standhielten / standgehalten)>
  + Der Plan der Dezernentin hielt einem Faktencheck der Lokalzeitung nicht stand.
  | (hält / hielt / halten / hielten) <keiner ..3 (überprüfung / prüfung / nachprüfung / realität / analyse / statistik) ..3 stand> / (hält / hielt / halten / hielten) <keinem ..3 (faktencheck / realitätscheck / vergleich mit den daten) ..3 stand>
  + Die Angaben des Kandidaten halten einer Überprüfung nicht stand.
  + Das Argument der Tabakindustrie hält keiner wissenschaftlichen Prüfung stand.
  + Die Sprüche des Wunderheilers aus Lech halten keinem Faktencheck stand.
  | (*anklage / these / theorie / argument* / argumentation / vorwurf / vorwürfe / beweis* / indizien* / studie / prognose / behauptung) ..8 <auf (tönernen / wackligen / wackeligen / schwachen) (füßen / beinen)>
  + Die These vom zweiten Schützen steht auf tönernen Füßen, sagt die Historikerin.
no-evidence
  | (*beweis / *beweise / *beleg / *belege / *nachweis / *nachweise / anhaltspunkte / indizien) ..10 <(gibt es / gab es / gebe es / existieren / liegen / lagen / liegt / fehlen / fehlten) [@adv] [@adv] (nicht / nicht vor / bis heute / bislang / bisher)>
  + Beweise für einen Pakt mit den Schmugglern gibt es bislang nicht.
  | <(kein / keine / keinen / keinerlei / ohne / nicht den geringsten / ohne jeden / ohne jegliche / ohne jede / nicht die geringsten / nicht der geringste / noch keine / bislang keine / wenig) ..3 (*beweis / *beweise / *beweisen / *beleg / *belege / *nachweis / *nachweise / evidenz / indiz / indizien / *hinweis / *hinweise / *anhaltspunkt / *anhaltspunkte / *anzeichen / anhaltspunkten)>
  | <(blieb / bleibt / bleiben / blieben)> ..8 <(beweis / beweise / belege / beleg) ..3 schuldig> / <(beweise / belege / beweis) ..6 (schuldig / fehlen / fehlt)> / <(fehlt / fehlen / fehlten) ..6 (beweis / beweise / belege / beleg / nachweis)> / (hinweise / beweise / belege / anhaltspunkte) ..8 <(nicht / keine) (gefunden / vor / vorgelegt / entdeckt)> / <(liegen / lagen / gibt es / gab es / fanden* / sah / sehe / sehen) ..6 (keine / keinerlei) ..2 (hinweise / beweise / belege / anhaltspunkte / erkenntnisse)>
  ! (keine / kein) ..1 (hinweis / hinweise / beweis) (auf den täter / aus der bevölkerung) / keine ..1 (hinweise / belege) ..3 (für die steuer / aus der bevölkerung / eingegangen / eingereicht) / kein beweis ..2 (liebe / vertrauens)
  + Für eine Verschwörung gibt es laut dem Ausschuss keinerlei Beweise.
  + Der Blogger blieb die Belege für seine Behauptung schuldig.
  + Es fehlen bis heute Beweise, dass der Graf das Schloss angezündet hat.
  - Bisher seien keine Hinweise aus der Bevölkerung eingegangen, so die Wache.
  | (@claim / @content / zusammenhang / gesetz / regelung / person / quelle) , (den / die / das) es [so / gar / überhaupt / in wirklichkeit] <nicht (gibt / gab)>
  | (fehlt / fehlen / fehlte / fehlten) <(jede / jeder / jegliche / jeglicher / jedes) ..1 (quelle / beleg / nachweis / grundlage / beweis / datengrundlage)>
  + Die Broschüre zitiert eine Studie, die es gar nicht gibt.
  + Für die Zahl im Wahlprogramm fehlt jede seriöse Quelle.
  - Die Urkunde zeigt ein Dorf, das es nicht mehr gibt.
far-fetched
  | abenteuerlich*   @if(claim)
  | <(unplausibel / wenig plausibel / nicht plausibel / realitätsfremd / unvorstellbar)>   @if(claim)
  | (jenseits / fern) ..2 realität   @if(claim)
  | utopisch*   @if(claim) @weak
  | hirngespinst* / luftschloss / luftschlösser / weit hergeholt* / abwegig* / hanebüchen* / <an den haaren herbeigezogen>
  + Die Theorie klingt abenteuerlich, fand der Kurator in Celle.
  + Die Erklärung des Fahrers zum Unfall ist wenig plausibel.
  + Die Theorie liegt jenseits der Realität und ist utopisch.
  + Die Annahme, das Gold liege im Moor, ist ein Hirngespinst.
  + Die These vom Zwilling des Kaisers ist weit hergeholt.
  - Auf der abenteuerlichen Reise durch Lappland verlor sie zwei Schlitten.
absurd
  | <(unsinn / blödsinn / quatsch / humbug / mumpitz / unfug / stuss / nonsens / schwachsinn / kokolores / bullshit / schmarrn)>
  | <unsinnig*> ..2 (@claim / @accus) / (@claim / @accus) ..6 @be [@adv] [@adv] <unsinnig>
  + Die Vorwürfe des Verbands seien unsinnig, sagte die Landrätin im Ausschuss.
  | <(absurd* / lächerlich* / lachhaft* / grotesk* / aberwitzig* / haarsträubend* / widersinnig*)> @if(claim)
  ! quatsch comedy / comedy club
  ! (treib* / trieb* / mach*) ..8 (unsinn / blödsinn / quatsch / unfug)
  ! (unsinn / blödsinn / quatsch / unfug) ..3 (machen / gemacht / treiben / getrieben / gebaut) / grober unfug / (absurd* / grotesk*) ..1 (theater / komödie / humor / kunst / stück) / lächerlich ..1 (gemacht / machen / macht / machte / wenig / billig / gering)
  + Der Vorwurf der Spionage ist lächerlich, meinte ein Kollege der Forscherin.
  + Die Theorie einer hohlen Erde ist Unsinn, schreibt der Geophysiker.
  - Im Ferienlager haben die Zwillinge viel Blödsinn gemacht.
  - Die Kinder trieben auf dem Dachboden den ganzen Nachmittag Unfug.
  - Die Kabarettistin eröffnet im April die Tournee im Quatsch Comedy Club.
  ! @policy ..8 (unsinn / blödsinn / quatsch / schwachsinn / unfug / humbug)   @unless(claim)
  - Die Gewerkschaft bezeichnete die Kürzungen in den Bibliotheken als Unsinn.
exaggerate
  | <(übertrieben* / übertreibt / übertreiben / übertreibung* / übertrieb / überzogen*)> @if(claim)
  | <(stark / völlig / maßlos / total / grob / heillos) (übertrieben / überzeichnet / überzogen)> / (aufgebauscht* / aufbausch* / dramatisiert* / hochgespielt* / schöngerechnet* / schöngeredet* / beschönig* / verharmlos* / geschönt* / kleingerechnet* / kleingeredet / überhöht* (zahl* / angaben / schätzung*))
  | @claim ..6 <[@adv] (überhöht / übertrieben / zu hoch gegriffen / aufgebauscht)> / <(stark / deutlich / viel zu / grob) überhöht*>
  | zu (hoch / niedrig) <(angesetzt / beziffert / angegeben / geschätzt)>    @weak
  ! konto* ..3 überzogen / (konto / zeit / redezeit) ..4 überzogen / überzogen* ..1 (forderung* / preise / konto) / (training / sport / putzen) ..4 übertreib* / übertrieb* ..1 (gehorsam / höflich* / vorsichtig)
  + Der Bericht der Illustrierten über den Streit ist stark übertrieben.
  + Die Meldung war übertrieben, die Zahl der Gäste zu hoch beziffert.
  + Ökonomen halten die Schätzung der Schäden für deutlich überhöht.
  + Die Gefahr durch Zecken wurde in den Medien aufgebauscht.
  - Die Rednerin hat ihre Zeit um zwanzig Minuten überzogen.
distort
  | <(verzerrt* / verzerren / verzerrung* / verdreht* / verdrehen / entstellt* / sinnentstellend* / missverstanden / missinterpretiert / fehlinterpretiert / fehlgedeutet / falsch ausgelegt / falsch verstanden / verkürzt*)> @if(claim)
  | <(verdreh* / verdreht* / verzerrt / verzerren / verzerrte / verzerrten / verfälscht / entstellt)> ..3 (realität / wirklichkeit / tatsachen / fakten / wahrheit / worte) / (tatsachen / fakten / wahrheit / worte) ..4 <(verdreht* / verdrehen / auf den kopf)> / verzerrt* (darstellung* / bild / wiedergegeben / dargestellt) / <(sinnentstellend* / missinterpretiert* / fehlinterpretiert*)>
  ! sich ..8 verkürzt / verkürz* ..3 (zeit / *wartezeit / weg / fahrzeit / frist / dauer / *strecke / *arbeitszeit) / (*wartezeit / fahrzeit / frist / weg / dauer / *strecke / *arbeitszeit / laufzeit) ..8 verkürz*
  ! verdreh* ..8 (knie / fuß / sprunggelenk / hals / augen / kopf) / (knie / fuß / sprunggelenk / hals / augen / kopf) ..4 verdreh*
  ! (gesicht / ton / stimme / klang / unfall) ..4 (verzerrt* / entstellt*) / einseitig* ..1 (gesperrt / befahrbar / gelähmt / verbindung* / ernährung / spiel)
  + Der Film zeichnet ein verzerrtes Bild vom Leben auf der Hallig, so der Bericht.
  + Die Schlagzeile über den Streik ist grob verkürzt.
  + Der Abgeordnete verdreht die Tatsachen, sagte die Rektorin.
  - Die Straße nach Ahrweiler bleibt bis Freitag einseitig gesperrt.
  - Der Libero verdrehte sich laut Bericht des Arztes das linke Knie.
  - Der Schulweg der Kinder hat sich laut dem Bericht um elf Minuten verkürzt.
misquote
  | <falsch (zitiert* / wiedergegeben* / übersetzt)> / fehlzitat* / falschzitat* / <(worte / wort) ..6 in den mund (gelegt / legen / legt)> / <in den mund gelegt*> / sinnentstellt / <(nie / niemals / so nicht / so nie) (gesagt / geäußert / gefallen)> / <(zugeschrieben*)> ..4 (zitat* / satz)   @weak
  + Die Schauspielerin sieht sich in dem Interview falsch zitiert.
  - Der Satz wird in jeder Festrede der Gemeinde gern zitiert.
out-of-context
  | <(in / im) ..2 falschen (zusammenhang / kontext)> / aus dem kontext / <sinnentstellend gekürzt*>
  | <aus (dem / ihrem / seinem / jedem / jeglichem) (zusammenhang / kontext) (gerissen* / genommen* / gelöst* / reiß* / herausgerissen*)> / <aus dem (zusammenhang / kontext)> / <(reißt / riss / rissen / reißen) ..6 aus dem (zusammenhang / kontext)> / zusammenhanglos*
  + Das Bild der leeren Regale kursiert in einem falschen Kontext.
  + Der Satz des Rabbiners wurde aus dem Kontext gerissen.
  - Im Zusammenhang mit dem Brand sucht die Polizei einen Radfahrer.
discredit
  | <(diskreditiert* / überholt* / widerlegt* / unhaltbar*)> ..2 (@claim / lehre / theorie) / (@claim / lehre / hypothese) ..6 (@be / als / wurde / gilt) ..4 <(widerlegt / überholt / diskreditiert / unhaltbar)>
  + Die Lehre von den vier Säften gilt seit langem als widerlegt.
  ! überholt (worden / wurde / wurden / hat / haben) / (wird / wurde / wurden / hat / haben) ..8 überholt
  - In der Statistik der Pendler wurde das Auto vom Fahrrad überholt.
  - Der Zug überholte den Bus kurz vor dem Bahnhof Singen.
debunk
  | <(entlarv* / richtiggestellt* / widerleg* / entkräft* / entzaubert*)>   @if(claim)
  | als (fälschung* / falsch* / lüge* / unwahr / fake / erfindung / inszenierung) <entlarv*>
  | <(entlarvt* / entlarven / entlarvte)> ..8 als (fälschung* / falsch* / lüge* / unwahr* / fake*) / faktencheck* ..10 <(widerleg* / falsch / falsche*)> / <(räumt / räumte / räumen) ..4 mit> ..3 (mythen / irrtum / irrtümern / mythos / legende*) / <(stellte* / stellt) ..6 richtig>
  | (@claim / hypothese / hypothesen / lehre) ..10 <nicht haltbar> / <nicht haltbar> ..6 @claim
  + Faktenchecker haben das Video vom Eisbären auf dem Boot als Fälschung entlarvt.
  + Das angebliche Tagebuch der Zarin wurde als Fälschung entlarvt.
  + Das Buch räumt mit Mythen über die Wikinger auf.
  + Ein Team der Uni Jena widerlegte die Behauptung über heilende Magneten.
  + Die These vom Ursprung der Runen ist nach neuen Funden nicht haltbar.
  - Der Freistoß aus dreißig Metern war für die Torhüterin nicht haltbar.
  - Die Studentinnen richten im Keller ein Museum für Funkgeräte ein.
  | (@scholar / *historiker / *forscher / *forscherinnen / *wissenschaftler / *experten / *expertinnen / *ökonomen / *mediziner / *ärzte / faktenchecker*) ..3 <(widersprechen / widerspricht / widersprach / widersprachen)> ..4 (these / theorie / annahme / deutung / lehrmeinung / mythos / behauptung)
  + Ökonomen widersprechen der Annahme, Mindestlöhne vernichteten stets Arbeitsplätze.
  | <(wissenschaftlich / längst / eindeutig / mehrfach / vielfach) widerlegt>
  + Dass Vollmond die Geburtenzahl erhöht, ist wissenschaftlich widerlegt.
myth
  | <(mythos / mythen / märchen)> (, dass / vom / von der / über / um / ist / sind / hält)   @if(claim)
  | <(ins reich der) (mythen / fabel / fabeln / legenden / märchen)>
  | , ..6 gilt ..6 als <(mythos / irrglaube / märchen / ammenmärchen)> / (mythos / mythen / legende) , <dass> / (ist / sei / sind) [nur / bloß / schlicht / ein / reiner] [ein / reiner] <(mythos / irrglaube)> / , (ist / sei / sind) [nur / bloß / schlicht / ein / eine / reine] [ein / eine] <(legende / märchen)> / großstadtlegende* / irrglaube* / dolchstoßlegende / <weit verbreiteter (irrtum / irrglaube / mythos)>
  ! (mythos / legende / legenden) ..3 (*club / *trainer / fußball / rock / trikot / verein* / bayern / marke) / (vereins / fußball / rock / jazz / schlager / tennis / torwart) legende* / (griechisch* / nordisch* / germanisch*) (mythos / mythen / legende*) / der legende nach
  + Dass Spinat besonders viel Eisen enthält, ist ein Mythos.
  + Die Aussage gehört in das Reich der Mythen über den Norden.
  + Die Angst vor dem Wasserweib gehört ins Reich der Legenden, meint der Förster.
  + Der Mythos, dass Stiere auf Rot reagieren, hält sich zäh.
  - Der Legende nach gründeten zwei Brüder die Burg am Main.
  + Dass der Müller reich wurde, ist eine Legende ohne jede Urkunde.
  - Der Fährmann, der 50 Jahre fuhr, gilt am See als Legende.
  | <mär> (vom / von / der / des / , dass) / (als / eine / die / zur / reine / alte) <mär>
  ! (las / lasen / vorlesen / sang / vorlas / aufführ*) ..6 mär
  - Der Küster las den Firmlingen die Mär vom Rattenfänger vor.
  + Die Mär vom kinderfressenden Wolf hält sich in den Dörfern hartnäckig.
  | <(mythos / märchen / legende / irrglaube / gerücht)> ..10 (nicht totzukriegen / hartnäckig / ausgedient / entzaubert)
  + Das Märchen vom faulen Beamten ist in Talkshows nicht totzukriegen.
conspiracy-theory
  | verschwörungstheor* / verschwörungserzähl* / verschwörungsmyth* / verschwörungsideolog* / verschwörungsgläubig* / verschwörungslegende* / verschwörungstheoretik*
  + In der Gruppe kursieren Verschwörungserzählungen über Windräder und Vögel.
  - Die Verschwörung gegen Cäsar steht im Mittelpunkt des Abends.
cast-doubt
  | <(zieht / zog / ziehen / zogen)> ..12 in <(zweifel / frage)> / <in zweifel (gezogen / ziehen / zu ziehen / zog / zieht)> / <(weckt / weckte / wecken / schürt / säte / nährt / nähren / meldet / meldete / äußert / äußerte / äußerten / äußern)> ..4 <zweifel (an / am)> / <(zweifel an / zweifel am / zweifel über)> ..4 (@claim / @validity)
  | <(zweifelt / zweifeln / zweifelte / zweifelten / bezweifelt / bezweifeln / bezweifelte / bezweifelten)> ..6 (@validity / @claim) / <(stellt / stellte / stellten / stellen)> ..10 (@claim / @validity) ..8 <(infrage / in frage)> / (@validity / @claim) ..10 <(infrage / in frage) (gestellt / stellen / stellt / zu stellen)> / (@validity) ..6 <(stellt / stellte / stellen / stellten)> ..6 <(infrage / in frage)>
  | <(anzweifel* / angezweifelt* / anzuzweifeln)>   @if(claim)
  | @validity ..10 <(angezweifelt* / anzuzweifeln / anzweifel*)>
  | <(wirft / warf / werfen) ..6 zweifel auf> / <zweifel> ..6 (aufkommen / angebracht / aufgekommen)
  ! (kein / keine / keinen / ohne) ..3 zweifel
  + Ein neues Gutachten weckt Zweifel an der Aussage des Kronzeugen.
  + Statistiker stellen die Zahlen der Regierung zur Armut infrage.
  + Der neue Befund lässt Zweifel an der Herkunft aufkommen, Zweifel sind angebracht.
  + Der Bericht der Kommission wird von mehreren Anwohnern angezweifelt.
  + Die Echtheit des Briefes wird von zwei Historikerinnen angezweifelt.
  - Der Richter hat keine Zweifel an der Aussage des Försters.
  - Ein Umzug nach Hamburg kommt für die Pianistin nicht in Frage.
question-accuracy
  | (an der / der) <@validity> ..12 (zweifelt / zweifeln / zweifelte / zweifelten / bezweifelt)
  | (zweifel / bezweifel* / bezweifelt* / zweifelt / zweifeln / zweifelte / fragwürdig / fraglich / hinterfrag* / hinterfragt* / bestreitet) ..6 <@validity>
  | <@validity> ..12 (zweifel / bezweifel* / bezweifelt / fraglich / fragwürdig / zweifelhaft / infrage / in frage / angezweifelt / umstritten / zweifelte / hinterfrag*)
  + An der Echtheit des Fundes zweifelt die Leiterin des Museums.
  + Die Genauigkeit der Karte ist unter Seglern umstritten.
  + Forscher hinterfragen die Aussagekraft der Tests an Mäusen.
  - Die Echtheit der Perlen bestätigte ein Juwelier in Idar-Oberstein.
flawed
  | <(fehlerhaft* / mangelhaft* / lückenhaft* / unsauber* / methodisch* schwach* / unwissenschaftlich* / unseriös* / unausgegoren*)>   @if(claim)
  | (studie / gutachten / umfrage / untersuchung / bericht) ..8 <(mängel / methodische mängel / schwächen / lücken / fehler)> / <methodische (mängel / fehler / schwächen)>
  ! mangelhaft* ..2 (versorg* / hygiene / beleuchtung / ausrüstung / note / brandschutz) / fehlerhaft* ..1 (bremse* / airbag* / bauteil* / produkt* / gerät*)
  + Das Gutachten zur Brücke ist lückenhaft und teils fehlerhaft.
  + Die Studie hat methodische Mängel, kritisierten drei Professorinnen.
  - Wegen fehlerhafter Airbags ruft der Hersteller 40.000 Autos zurück.
  | <methodisch [@adv / höchst] (fragwürdig* / schwach* / unsauber* / mangelhaft* / angreifbar* / zweifelhaft*)> / pseudowissenschaft*
  + Die Umfrage zum Tempolimit ist methodisch fragwürdig, sagt der Statistiker.
  + Der Heilpraktiker verbreitet seit Jahren pseudowissenschaftliche Thesen über Krebs.
not-credible
  | unglaubwürdig* / unglaubhaft* / <(nicht / wenig / kaum / keineswegs / alles andere als) (glaubwürdig / glaubhaft / plausibel / überzeugend / seriös / zuverlässig / verlässlich / belastbar)>
  | <(unzuverlässig* / unseriös* / zweifelhaft* / dubios* / fragwürdig* / zwielichtig*)> ..1 (@claim / quelle* / *quelle / *quellen / zeug* / informant* / daten / beweis* / studie*) / (@claim / quelle / quellen / zeug*) ..6 (@be / als / galt / gilt) [@adv] <(unzuverlässig / unseriös / zweifelhaft / dubios / fragwürdig)> / <unglaubwürdigkeit> / <mangelnde glaubwürdigkeit>
  | (fällt / fiel / ist / war) <(schwer zu glauben / schwer zu glauben , dass / kaum zu glauben)>    @if(claim)
  + Die Kammer hielt die Aussage der Zeugin für nicht glaubwürdig.
  + Der Artikel stützt sich auf dubiose Quellen im Umfeld des Klubs.
  + Die Schilderung des Diebes ist kaum zu glauben, sagte der Richter.
  - Auf den Fahrplan der Inselbahn ist im Winter wenig Verlass.
correct-record
  | <(berichtig* / gegendarstellung* / richtigstellung*)> / <(korrigier* / korrigiert*)> ..6 (@claim / zahl / zahlen / angaben) / (@claim / zahl / zahlen / angaben) ..8 <(korrigiert* / berichtigt* / nach unten korrigiert / richtiggestellt*)> / in einer früheren <(version / fassung)> ..8 (hieß es / stand) / <(zog / zieht / nahm) ..6 (artikel / studie / behauptung / meldung / aussage) ..3 zurück>
  ! korrigier* ..6 (*prognose / *prognosen / *ziel / *ziele / *erwartung / *erwartungen / *schätzung) / (*prognose / *prognosen / *ziel / *ziele / *erwartung / *erwartungen) ..8 korrigier*
  ! korrigier* ..4 (prognose* / aufgabe* / heft* / klassenarbeit* / kurs / fahrplan / haltung) / (prognose* / heft* / aufsatz* / aufsätze / arbeiten) ..6 korrigier* / (prognose*) ..4 (nach unten / nach oben)
  + Die Agentur korrigierte am Abend ihre Meldung über zwölf Tote.
  + Der Verlag druckte auf Seite drei eine Gegendarstellung des Bischofs.
  - Die Lehrerin korrigierte im Zug dreißig Hefte der siebten Klasse.
  - Das Institut hat seine Konjunkturprognose für Sachsen nach oben korrigiert.
  | (*angaben / *angabe / *darstellung / *aussage / *aussagen / opferzahl* / todesopferzahl* / zahl der (toten / opfer / verletzten / todesopfer)) ..8 <(korrigieren / korrigierte / korrigierten / revidieren / revidierte / revidierten / revidiert)>
  | <(korrigierte / korrigierten / revidierte / revidierten / korrigiert)> ..4 (*angaben / opferzahl* / todesopferzahl* / zahl der (toten / opfer / verletzten / todesopfer))
  + Die Gerichtsmedizin musste ihre Angaben zur Todeszeit inzwischen korrigieren.
  + Die Präfektur revidierte die Zahl der Opfer auf 31 nach unten.
  | (artikel / beitrag / studie / bericht / text / meldung / fachartikel) ..10 <(zurückgezogen / zurückgenommen / depubliziert)>
  + Die Fachzeitschrift hat die Studie zur Wunderdiät im Mai zurückgezogen.
  | (anders als / entgegen / hieß es / stand / berichtet / geschrieben) in (einer / der) (früheren / ersten / vorherigen / ursprünglichen) <(version / fassung)> ..3 (artikels / textes / beitrags / meldung / berichts)
  + Anders als in einer früheren Fassung des Textes angegeben, war Meier nie Konsul.

# nonresponse
decline-comment
  | <(wollte / wollten / will / wollen / mochte / mochten / möchte / möchten / konnte / konnten / kann / durfte / dürfe / wolle / könne) [@adv] [@adv] sich (zu / zum / zur / dazu / hierzu / darüber / am / an / auf / bei / in / im / vor / nach / über / gegenüber / wegen / aus / @adv)> ..10 <nicht ..4 (äußern / dazu äußern)> / <(wollte / wollten / will / wollen / mochte / mochten / möchte / möchten / konnte / konnten / kann / durfte / dürfe / wolle / könne) [@adv] [@adv] sich> <nicht ..4 (äußern / dazu äußern)>
  | (wollte / wollten / will / wollen / mochte / mochten / möchte / möchten / konnte / konnten / kann / durfte / dürfe / wolle / könne) [@adv] [@adv] sich ..12 <nicht ..4 (äußern / dazu äußern)>
  | (wollte / wollten / will / wollen / mochte / mochten / möchte / möchten / konnte / konnten / durfte / wolle) ..6 sich ..10 <nicht ..4 äußern>
  | <weder> ..8 <noch> ..6 <(wollte / wollten / mochte / mochten / konnte / konnten / wollen)> ..8 (äußern / kommentieren / stellung nehmen / stellung beziehen)
  | <(äußerte / äußerten / äußert / äußern / äußere) sich> ..8 <nicht>
  | sich ..8 <(nicht / nicht weiter / nicht näher) ..4 (äußern / äußerte / äußerten / geäußert / zu äußern) [wollte / wollten / will / möchte / mochte / wollen]>
  | (wollte / wollten / will / wollen / mochte / mochten / möchte / konnte / konnten / wolle) ..10 <nicht ..2 (kommentieren / stellung nehmen / stellung beziehen)> / <(kommentierte / kommentierten / kommentiert / kommentieren) ..8 nicht> / <nicht (kommentieren / kommentiert)> / <unkommentiert>
  | <(lehnte / lehnten / lehnt / lehnen / verweigerte / verweigerten / verweigert / verweigern)> ..10 (*kommentar / *kommentare / stellungnahme / stellungnahmen / auskunft / auskünfte / *interview / *interviews / *interviewanfragen / äußerung / äußerungen) ..10 ab
  | (*kommentar / stellungnahme / auskunft / auskünfte / äußerung / interviewanfrage* / kommentare / interview) ..10 <(lehnte / lehnten / lehnt / lehnen)> ..8 ab / (*kommentar / stellungnahme / auskunft / äußerung / interview) ..8 <(abgelehnt / ablehnte / ablehnten / verweigert / verweigerte / verweigerten)> / <(lehnte / lehnten / lehnt)> ..6 ab , (sich / dazu / zu / einen) ..8 (äußern / kommentieren / kommentar / stellung)
  | <(lehnte / lehnten / lehnt / lehnen)> es <ab> , ..12 (kommentieren / äußern / stellung / auskunft / reden / sprechen / kommentar) / <(lehnte / lehnten / lehnt / lehnen)> ..6 ab , ..10 (kommentieren / stellung zu nehmen / zu äußern)
  | <(dazu / darüber / hierzu) (sage / sagen / möchte / werde / werden / wolle / kann / können) (ich / wir / er / sie / man) ..3 nichts> / <(ich / wir) (sage / sagen / möchte / werde / werden) (dazu / darüber / hierzu) ..3 nichts> / <sich [@adv] nicht ..3 (äußere / äußerten / äußern werde)>
  | <(verzichtete / verzichteten / verzichtet) ..4 auf (einen kommentar / eine stellungnahme)> / <(kein / keine / keinen) ..2 (kommentar / stellungnahme / stellung)> ..6 (abgeben / ab / abgegeben / nehmen / beziehen / geben / genommen / zu / bezogen / zu bekommen / zu erhalten)
  | <(gab / gaben / gibt / geben / nahm / nahmen / nimmt / bezog / bezogen) ..10 (keinen kommentar / keine stellungnahme / keine stellung / keine auskunft / keine auskünfte / keine erklärung / nicht stellung)>
  | <wir kommentieren> ..6 <(nicht / keine)> / <(kein / keine) (kommentar / stellungnahme)> (von / aus / zu / der / des) / <(war / waren / ist / sind) ..6 zu (keiner / keinem) ..2 (stellungnahme / kommentar / auskunft / gespräch) ..2 bereit> / <zu keiner (stellungnahme / auskunft)>
  ! (*krankheit / symptom* / beschwerden / *infektion / *allergie / *störung / mangel / schmerz* / depression* / *syndrom / virus / unmut / protest / wut / stress) ..3 äußer* sich
  ! äußer* sich ..1 nicht (nur / zufrieden / gerade / sehr / optimistisch / begeistert / erfreut / einheitlich)
  ! äußer* sich [@adv] (zuversichtlich / optimistisch / besorgt / zufrieden / kritisch / positiv / skeptisch / lobend / erfreut / enttäuscht / ähnlich / begeistert / empört / verärgert / entsetzt / erleichtert / vorsichtig / negativ / anerkennend / abfällig)
  + Der Trainer wollte sich nach der Partie nicht zu seiner Zukunft äußern.
  + Zu den Ermittlungen wollen sich derzeit weder Kripo noch Zoll oder Amt nicht öffentlich äußern.
  + Weder der Käufer noch der Notar wollten sich am Montag äußern.
  + Das Bistum äußerte sich bis Montagabend nicht zu den Funden.
  + Ein Sprecher bat um Verständnis, sich dazu nicht äußern zu können.
  + Die Kanzlei kommentierte den Vergleich auf Anfrage nicht.
  + Die Intendantin lehnte am Dienstag jede Stellungnahme zu dem Brief ab.
  + Einen Kommentar hat die Brauerei in Dortmund abgelehnt.
  + Die Stiftung lehnte es ab, die Höhe der Spende zu kommentieren.
  + „Dazu sagen wir heute nichts“, erklärte der Chef der Hafenpolizei.
  + Der Kardinal verzichtete auf einen Kommentar zu dem neuen Buch.
  + Das Kurhaus gab zu der Kündigung des Kochs keine Auskunft.
  + „Wir kommentieren laufende Verfahren grundsätzlich nicht“, sagte die Pressestelle.
  - Die Kapitänin äußerte sich zufrieden über ein Spiel, das nicht einfach war.
  - Die Gäste äußerten sich nicht nur über die Suppe lobend.
  - Der Mangel äußert sich bei Jugendlichen oft gar nicht oder erst spät.
  - Die Rebellen lehnten ein Gespräch mit dem Gouverneur der Provinz ab.
  - Die Sängerin lehnte eine Einladung in die Jury freundlich ab.
  | zu ..8 <(sage / sagen) (ich / wir) ..3 nichts> / <(ich / wir) (sage / sagen) zu ..3 nichts>
  | (gab / gaben / gibt / geben) ..6 <keine ..1 (auskunft / auskünfte)> / (gab / gaben) ..6 <keine interviews>
  + „Zu Ablösesummen sagen wir generell nichts“, erklärte der Vereinspräsident.
  + Nach der Urteilsverkündung gab der Schwimmer keine Interviews und fuhr davon.
  | (nehme / nehmen / nimmt / nahm / nahmen) ..8 <keine stellung> / <keine stellung> ..4 (nehmen / genommen / beziehen / bezogen / nahm / nahmen)
  | (zu / zur / zum) ..3 (vorwürfen / vorwurf / sache / tat / tatvorwurf / anschuldigungen) ..4 <nicht> ..3 (eingelassen / geäußert) / <nicht (zu / zur / zum) ..3 (vorwürfen / vorwurf / sache / tat / tatvorwurf / anschuldigungen)> (eingelassen / geäußert / äußern)
  | <ohne auf ..4 (frage / fragen / vorwürfe / kritik / anschuldigungen / details) ..3 einzugehen>
  + „Zu Gerüchten nehmen wir keine Stellung“, erklärte die Pressestelle des Verbands.
  + Der Festgenommene hat sich zu den Vorwürfen bislang nicht eingelassen.
  + Der Intendant eilte davon, ohne auf die Fragen der Reporter einzugehen.
  | <(er / sie / man) (wolle / könne / dürfe / werde / möchte) sich ..10 nicht ..4 äußern>
  + Er könne sich zu dem laufenden Verfahren nicht äußern, sagte der Kantonsarzt.
refuse-say
  | <ohne ..3 fragen ..4 (zu beantworten / zuzulassen / einzugehen)> / <ohne auf ..3 fragen ..3 (zu antworten / einzugehen)>
  + Die Intendantin verlas eine Erklärung und ging, ohne weitere Fragen zuzulassen.
  | <(weigerte / weigerten / weigert / weigern) sich> ..12 (zu (sagen / antworten / nennen / beantworten / reden / sprechen / erklären / äußern / bestätigen) / auszusagen / anzugeben / mitzuteilen / auskunft) / sich <geweigert> ..8 (zu (sagen / antworten / beantworten / reden) / auszusagen)
  | (wollte / wollten / will / wollen / mochte / möchte) ..8 <nicht (sagen / verraten / beantworten / preisgeben / mitteilen / erläutern / darüber sprechen / darüber reden / reden / sprechen / nennen / antworten / konkretisieren / angeben / ausführen)> ..1 (, / oder)
  | (wollte / wollten / mochte) ..8 <(nicht / nichts) ..2 (sagen / nennen / beziffern / benennen / verraten / preisgeben / beantworten / mitteilen / erläutern / darüber sprechen / darüber reden / konkretisieren / ausführen)>
  | <(verweigerte / verweigerten / verweigert / verweigern)> ..8 (aussage / auskunft / antwort / antworten / angaben / auskünfte / jede auskunft) / <(aussage / auskunft / antwort / antworten) [zu] (verweiger*)> / <(auskunft / antwort) ..6 verweiger*>
  | <keine (fragen / frage)> ..6 (beantworten / beantwortet / beantwortete / zugelassen / zulassen) / (ließ / ließen) ..6 <keine fragen> ..1 zu / <(fragen) ..6 nicht (beantworten / beantwortet)> / (beantwortete / beantworteten / beantwortet) ..6 <(nicht / keine (frage / fragen / der))> / <schweigt sich ..6 aus>
  ! (viele / offene / wichtige / zentrale / einige / manche / alle / entscheidende / letzte / wesentliche / zahlreiche / diese) ..2 frage* ..8 nicht ..2 beantwortet / fragen ..6 (sind / seien / bleiben) ..3 nicht ..2 beantwortet
  ! beantwort* ..4 , ..4 (nicht / keine)
  ! (lehrer* / schüler* / quiz / kandidat*) ..8 beantwort* / (einreise / zutritt / visum / gehorsam / wehrdienst / kriegsdienst) ..4 verweiger*
  + Die Museumschefin weigerte sich zu sagen, wer das Bild gekauft hat.
  + Der Bauherr wollte nicht verraten, was die Villa gekostet hat.
  + Über den Preis wollte die Galeristin am Freitag nichts sagen.
  + Einen Termin für die Eröffnung wollte der Bauleiter nicht nennen.
  + Der Banker verweigerte vor dem Ausschuss in Kiel die Aussage.
  + Die Ministerin ließ nach ihrer Erklärung keine Fragen zu.
  - Dem Reporter wurde am Flughafen von Minsk die Einreise verweigert.
  - Es ist keine Frage, dass der Chor zu den besten im Land zählt.
  - Die Astronautin hat im Zelt alle Fragen beantwortet, keine fand sie albern.
  - Der Abt beantwortete die Briefe, aber nicht alle am selben Tag.
  - Die meisten Fragen zum Lehrplan sind noch nicht beantwortet, klagen die Eltern.
  | (wollte / wollten / will / wollen / mochte / mochten / konnte / konnten) ..8 <weder ..4 noch ..4 (nennen / sagen / bestätigen / kommentieren / angeben / mitteilen / verraten / preisgeben / beantworten / offenlegen)>
  | <weder> ..8 noch ..6 <(wollte / wollten / mochte / mochten / konnte / konnten / wollen) ..10 (bestätigen / sagen / nennen / mitteilen / beantworten / erläutern / verraten)>
  + Die Brauerei wollte am Freitag weder Mengen noch Preise nennen.
  + Weder der Zoo noch die Stadt wollten den Tod des Eisbären bestätigen.
  | @wie ..12 , (verriet / verrieten / verrät / präzisierte / erläuterte) ..5 <nicht> / @wie ..12 , (sagte / sagten) [@det] [@adv] ..1 (er / sie / @somebody) ..3 <nicht>
  + Wann das Werk wieder anläuft, sagte der Sprecher des Konzerns nicht.
  | <wortlos> ..4 an ..3 (kameras / journalisten / reportern / mikrofonen / presse / medienvertretern) / an ..3 (kameras / journalisten / reportern / mikrofonen / medienvertretern) ..3 <wortlos>
  + Wie viele Mitglieder austraten, verriet der Verein auch am Freitag nicht.
  + Nach dem Urteil ging der Boxer wortlos an den Reportern vorbei.
no-comment
  | <kein kommentar> / <keinen kommentar> / <(ohne / jeden) kommentar> ..4 (verließ / ging / ab) / kein kommentar hieß
  + „Kein Kommentar“, sagte der Vorstand und stieg in den Wagen.
  + Ohne Kommentar verließ die Verteidigerin am Mittag das Gebäude.
  - Der Kommentar der Chefredakteurin steht heute auf Seite zwei.
not-respond
  | <(reagierte / reagierten / reagiert / reagieren / antwortete / antworteten / antwortet / antworten)> ..6 <nicht> ..6 (anfrage / anfragen / bitte / bitten / fragen / *anfrage / *anfragen / anruf / anrufe / mails / *mail / nachfrage / nachfragen)
  | <(reagierte / reagierten / reagiert / antwortete / antworteten / antwortet)> ..10 (anfrage / anfragen / bitte / fragen / *anfrage / *anfragen / anrufe / anruf / mails / *mail / nachfrage / nachfragen / kontaktversuche) ..10 <nicht>
  | (anfrage / anfragen / bitte / fragen / *anfrage / *anfragen / anrufe / mails / *mail / nachfragen / schreiben) ..8 (reagierte / reagierten / reagiert / antwortete / antworteten / antwortet) ..6 <(nicht / niemand)>
  | (anfrage / anfragen / fragen / *anfrage / *anfragen / mails / *mail / nachfragen / bitte) ..10 <(unbeantwortet / ohne (antwort / reaktion) / nicht (beantwortet / reagiert / geantwortet))> / (ließ / ließen / lässt / lassen) ..12 <unbeantwortet> / (blieb / blieben / bleibt) ..8 <unbeantwortet> / <unbeantwortet (blieb / blieben / gelassen / ließ / ließen)>
  | (frage / fragen) , @wie ..12 , (antwortete / antworteten / reagierte / reagierten) ..6 <nicht>
  | <(beantwortete / beantworteten / beantwortet)> ..6 (anfrage / anfragen / fragen / *anfrage / *anfragen / mails / *mail) ..8 <nicht>
  | (anfrage / anfragen / *anfrage / *anfragen / fragen) ..10 <(keine (antwort / reaktion / rückmeldung))> / <keine (antwort / reaktion / rückmeldung)> ..6 (anfrage / anfragen / *anfrage / fragen / mails)
  | <nicht ..3 (auf / zu) ..4 (anfrage / anfragen / *anfrage / fragen) ..4 (reagiert / geantwortet / reagierte)> / <(hat / haben / hatte) ..10 (nicht / bislang nicht / noch nicht) (reagiert / geantwortet)> / <meldete sich ..4 nicht zurück> / <nicht zurückgemeldet>
  ! (viele / offene / wichtige / zentrale / einige / manche / alle / entscheidende / letzte / wesentliche / zahlreiche / diese) ..2 frage* ..8 (nicht / noch nicht) ..2 beantwortet / frage* ..6 (ist / sind / seien / bleiben) ..3 nicht ..2 beantwortet / studie ..6 beantwort* ..8 nicht
  ! (lehrer* / kind / schwester / mutter / tochter / sohn / freundin / kunde / kunden) ..4 antwort* ..4 nicht / (patient* / medikament* / bremse* / gerät* / markt / märkte / tier*) ..6 reagier* ..6 nicht
  + Die Reederei reagierte nicht auf mehrere Anfragen dieses Blattes.
  + Der Verein antwortete auf eine schriftliche Anfrage bis Freitag nicht.
  + Auf Fragen des Senders reagierte die Klinik am Wochenende nicht.
  + Drei Mails an die Kanzlei blieben bis zum Abend unbeantwortet.
  + Der Senat beantwortete die Fragen der Zeitung zunächst nicht.
  + Auf die Frage, wer die Rechnung bezahlt hat, antwortete der Kurdirektor nicht.
  + Auf eine Anfrage gab es aus dem Ministerium keine Antwort.
  + Die Stiftung hat bislang nicht reagiert, obwohl die Frist verstrich.
  - Die Patientin reagierte nicht auf das erste Medikament gegen Asthma.
  - Viele Fragen zum Bau der Seilbahn sind noch nicht beantwortet.
not-elaborate
  | <(keine / keinerlei) ..2 (einzelheiten / details / näheres)> ..4 (genannt / nennen / nannte / nannten / mitgeteilt / preis / bekannt gegeben / verraten / machen) / <ohne ..4 (einzelheiten / details / näher darauf einzugehen / näheres / gründe / namen / angabe von gründen) ..4 (zu nennen / nennen / einzugehen)> / (nannte / nannten / nennt / machte / machten / gab / gaben) ..8 <(keine / nicht) ..3 (einzelheiten / details / angaben / gründe / grund / namen / näheren)>
  | <(ohne / nicht) (näher / weiter) ..6 (auszuführen / einzugehen / einging / ausgeführt / erläutert / ausführen / erläutern / konkretisiert)> / <(ging / gingen) ..6 nicht ..2 (näher / weiter / darauf) ..3 ein> / <(führte / erläuterte / erläuterten) ..6 nicht ..2 (aus / näher)> / <ohne (dies / das) ..3 (zu erläutern / zu begründen / auszuführen)> / <näheres (war / wurde / ist) ..3 nicht (bekannt / mitgeteilt)>
  | (nannte / nannten / nennt) ..6 <keine (gründe / namen / zahlen / begründung / summe)>
  + Der General nannte keine Einzelheiten zu dem Angriff auf das Depot.
  + Die Fürstin kündigte ihren Rückzug an, ohne näher darauf einzugehen.
  + Gründe für die Trennung vom Trainer nannte er nicht, der Klub nannte auch keine Namen.
  - Auf der Packung fehlt nichts als die Angabe der Kalorien.
not-confirm
  | (wollte / wollten / mochte / mochten / konnte / konnten / kann / möchte / könne / wolle) ..12 <nicht ..2 (bestätigen)> / <(bestätigte / bestätigten / bestätigt) ..8 nicht> / <(eine / keine) bestätigung> ..10 <(nicht / keine) ..2 (zu (bekommen / erhalten) / abgeben / geben)> / <(lehnte / lehnten / weigert* / weigerte*) ..8 (bestätigen / bestätigung)>
  ! bestätig* ..3 (*prognose / *prognosen / *ziel / *ziele / *ausblick) / bestätigt (ist / war / wurde / sind / wurden) / bestätig* ..3 sich / bestätig* ..6 , ..6 nicht
  ! (*form / leistung / leistungen / ergebnis / ergebnisse / titel / rang / aufwärtstrend / *sieg / effekt / wirkung / befund / befunde / hypothese / diagnose) ..8 nicht ..2 bestätig* / (studie / studien / untersuchung / obduktion / *test / *tests / *analyse / *forscher / *wissenschaftler / messung / messungen / experiment / labor / proben) ..10 nicht ..2 bestätig* / nicht ..2 bestätig* ..4 (*form / leistung)
  - Die Trennung des Paares ist Stadtgespräch, offiziell bestätigt ist sie aber nicht.
  - Der Verdacht auf Gas im Keller bestätigte sich zum Glück nicht.
  - Die Brauerei bestätigte ihre Umsatzprognose für das Jahr diesmal nicht.
  - Die Chemikerinnen konnten den Effekt im zweiten Versuch nicht bestätigen.
  - Die Kammer bestätigte die Geldstrafe, erhöhte sie aber nicht wie beantragt.
  + Der Klub wollte den Wechsel des Torjägers am Montag nicht bestätigen.
  - Die Ärztin bestätigte den Verdacht auf einen Bruch am Handgelenk.
neither-confirm-nor-deny
  | <weder (bestätigen / bestätigt / bestätigte / bestätigten) noch (dementieren / dementiert / dementierte / dementierten / bestreiten / leugnen / verneinen / ausschließen / bestritten)> / <weder (dementieren / dementiert* / bestreiten / bestätigen / bestätigt*) noch> / <nicht (bestätigen / bestätigt) (und / oder / aber) [auch] nicht (dementieren / dementiert / leugnen)> / <weder bestätig* noch>
  | <weder> ..8 <bestätigen> ..8 <noch> ..8 (dementieren / abstreiten / bestreiten)
  + Der Palast wollte die Verlobung der Prinzessin weder bestätigen noch dementieren.
  + Das Amt hat den Bericht weder bestätigt noch dementiert.
  + Weder wollte die Bank den Verlust bestätigen noch ihn öffentlich bestreiten.
  - Weder der Bäcker noch der Metzger öffnet am Rosenmontag.
not-reached
  | (war / waren / ist / sind / sei / seien) ..10 <nicht ..3 (zu erreichen / erreichbar / zu sprechen)> / <(nicht / niemand) ..3 (erreichbar / zu erreichen / zu sprechen)> (war / waren / gewesen) / <(konnte / konnten) ..10 nicht ..2 (erreicht werden / erreichen / kontaktiert werden)> / für (eine stellungnahme / einen kommentar / rückfragen / ein gespräch / ein interview) ..8 <nicht ..2 (erreichbar / zu erreichen / zur verfügung / verfügbar)>
  | (rückfragen / stellungnahme / gespräch / interview / fragen / kommentar / auskünfte / interviews / nachfragen) ..8 <(nicht / niemand) ..3 zur verfügung>
  | (versuche / bemühungen / anrufe / kontaktversuche) ..12 zu (erreichen / kontaktieren) , <(blieben / waren / scheiterten / verliefen)>
  | <(war / waren / ist / sei) ..10 niemand ..3 (zu erreichen / erreichbar / zu sprechen)>
  | <nicht ..2 (erreicht werden / für eine stellungnahme erreichbar)> / <(vergeblich / erfolglos) ..4 (telefonisch zu erreichen / kontakt*)> / (redaktion / reporter* / journalist* / zeitung / sender / agentur / dpa / afp / reuters) ..8 <(vergeblich / erfolglos)> ..6 zu erreichen / <(kontaktversuche / anrufe) ..6 (erfolglos / vergeblich)> / <(zunächst / kurzfristig / telefonisch / am wochenende) nicht (erreichbar / zu erreichen)>
  ! (leichen / opfer / verschüttete* / überlebende* / menschen / retter* / trümmer* / region / regionen / stadt / städte / gebiet / gebiete / orte / verletzte* / helfer* / vermisste* / unglücksstelle / insel / inseln / ortschaften) ..10 nicht ..3 (erreich* / zu erreichen)
  ! (bergsteiger* / wanderer / wanderern / notruf / website / webseite / server / internetseite / netz / mobilfunk / dörfer / häuser / schiffbrüchige* / u-boot / hotline) ..10 nicht ..3 (erreichbar / zu erreichen)
  ! (*hütte / *alm / *gipfel / *tal / *insel / *see / *pass / *straße / *bucht / *burg / *turm / *siedlung / *strand / *museum / *schule / *arzt / *gemeinde / *höhle / *kloster) ..10 nicht ..3 (erreich* / zu erreichen)
  ! (ziel / gipfel / *dorf / insel / tal / ort / hütte / ufer / alm / hof / bahnhof / bus / auto / rad / fuß / bahn / klassenziel / quorum / mehrheit / strand) ..10 nicht ..3 (erreich* / zu erreichen / erreicht) / nicht ..3 (erreich* / zu erreichen) ..4 (mit dem / zu fuß / per) / (wohnung / zimmer / halle / saal / geld / spieler / verletzt* / stürmer* / kader) ..6 nicht zur verfügung
  + Der Geschäftsführer war am Sonntag für eine Stellungnahme nicht zu erreichen.
  + In der Zentrale des Konzerns war am Feiertag niemand zu erreichen.
  + Für Fragen der Reporter stand am Abend niemand zur Verfügung.
  + Alle Versuche, die Bauleiterin telefonisch zu erreichen, blieben bis Freitag ohne Erfolg.
  + Für ein Gespräch stand der Dekan am Montag nicht zur Verfügung, er war telefonisch nicht erreichbar.
  + Die Erben konnten bis Redaktionsschluss nicht erreicht werden.
  - Viele Orte im Hochland konnten nach dem Beben nicht erreicht werden.
  - Die Website der Bahn war am Morgen für Stunden nicht erreichbar.
  - Bei Flut ist die Höhle unter der Steilküste nicht zu erreichen.
  - Die Taucher versuchten vergeblich, das Wrack vor der Flut zu erreichen.
  + Reporter versuchten zwei Tage lang vergeblich, den Reeder zu erreichen.
  - Das Bergdorf war nach dem Erdrutsch tagelang nicht zu erreichen.
avoid-question
  | <(blieb / blieben / bleibt) ..6 (antwort / antworten) schuldig> / <(gab / gaben) sich ..4 (zugeknöpft / wortkarg / bedeckt / schmallippig)>
  | <(wich / wichen / weicht / weichen)> ..12 (frage / fragen / nachfragen / antwort / antworten / thema) ..6 aus / (frage / fragen / nachfragen / antwort) ..8 <(wich / wichen / weicht)> ..6 aus
  | <(ausweichend / ausweichende* / ausgewichen / auszuweichen)>   @if(reported)
  | <(antwortete / antworteten / antwortet / reagierte / äußerte sich) ..6 ausweichend> / (frage / fragen) ..6 <(ausgewichen / ausweichen / auszuweichen / ausweichend)> / <wechselte ..4 das thema> / <um eine (klare / konkrete) antwort (drückte / herum)> / <(drückte / drückt / drückten) sich ..4 (um / vor) ..3 antwort> / <(überging / ignorierte) ..3 (frage / fragen)>
  + Die Kandidatin wich der Frage nach ihrem Vermögen dreimal aus.
  + Auf Nachfrage gab sich die Intendantin am Freitag zugeknöpft.
  + Auf Fragen zur Maut antwortete der Minister am Abend ausweichend.
  - Der Radler wich einem Reh aus und fuhr in den Graben.
  | (blieb / blieben / bleibt) ..4 (antwort / antworten / auskunft / erklärung) ..10 <schuldig>
  + Der Rektor blieb die Antwort auf die Frage der Studenten schuldig.
  | (wollte / wollten / mochte / mochten) ..2 sich ..8 <nicht festlegen> / (wollte / wollten / mochte / mochten) sich ..10 <nicht festlegen>
  + Ob sie 2030 noch antritt, darauf mochte sich die Landrätin nicht festlegen.
stay-silent
  | <(schwieg / schwiegen / schweigt / schweigen / geschwiegen)> [@adv] [@adv] (zu / dazu / zum / bislang / bisher / weiter / beharrlich / eisern) / (zu / dazu / zum) ..10 <(schwieg / schwiegen / schweigt / schweigen / geschwiegen)> / <hüllt* sich ..6 in schweigen> / <in schweigen> (gehüllt / hüll*) / (hält / hielt / halten / hielten) sich ..6 <bedeckt> / <bedeckt (halten / gehalten / hielt)> / aussageverweigerungsrecht / <recht zu schweigen> / <schweig* sich ..6 aus>
  ! (brach* / bricht / brechen) ..4 schweigen / schweigen (zu brechen / gebrochen)
  | <(schwieg / schwiegen / schweigt / schweigen)> ..4 auf ..3 (*frage / *fragen / nachfrage / nachfragen) / auf ..3 (frage / fragen / nachfrage / nachfragen) ..8 <(schwieg / schwiegen / schweigt / schweigen)>
  | (angeklagte* / beschuldigte* / verdächtige* / sprecher* / konzern / ministerium / verein / bank / betriebsrat / regierung / verband / täter / festgenommene* / kanzleramt / partei / präsident / kirche / behörde / unternehmen) ..3 <(schwieg / schwiegen / schweigt / schweigen)>
  | (ließ / ließen / lässt / lassen) ..8 <offen> / <offen (gelassen / ließ / ließen / lässt)> / @wie ..12 , lies ..4 <offen>
  ! (schweigen* / schwieg* / schweigt) ..6 (gedenken / trauer / minute / kirche / gottesdienst / waffen / glocken / orgel / motor* / wald / mönch*) / (waffen / glocken / orgel / sirenen / maschinen / minute) ..4 (schweigen / schwiegen / geschwiegen / schwieg) / schweigeminute* / (tür / türen / fenster / tor / tore / laden / läden / licht / hintertür / museum / hemd / grenze / grenzen / schranke / schranken) ..6 offen / (ließ / ließen / lässt) ..6 (*türen / tore / schranken / grenze / grenzen / *läden / tür / fenster / tor / hintertür / fenstern) ..4 offen
  + Zu den Vorwürfen schweigt der Pfarrer seit drei Wochen beharrlich.
  + Der Angeklagte schwieg auch am zweiten Tag des Prozesses.
  + Der Vorstand hüllt sich über die Höhe der Abfindung in Schweigen.
  + Die Kanzlerin ließ offen, wann sie das Kabinett umbildet.
  + Ob die Klinik in Hallein schließt, lies der Landesrat am Montag offen.
  + Der Dirigent schwieg auf die Frage nach seinem Wechsel an die Oper.
  - Die alte Frau schwieg und hörte den Enkeln beim Singen zu.
  - Der Zeuge hat zu dem Unglück von 1994 sein Schweigen gebrochen.
  - Die Waffen schweigen an der Grenze zu Ostern seit dem Abend.
  - Der Gärtner ließ in der Nacht die Tür zum Gewächshaus offen.
  - Das Wirtshaus ließ trotz des Sturms die ganze Nacht seine Türen offen.
not-disclose
  | (machte / machten / macht / machen / wollte / wollten / gab / gaben) ..10 <(keine / keinerlei) ..2 angaben> / <(keine / keinerlei) ..2 angaben> ..8 (machen / machte / gemacht / machten / gab / zu) / <(nannte / nannten / nennt / nennen)> ..8 (namen / namens / gründe / summe / preis / zahl / zahlen / details / quelle / quellen) ..4 <nicht>
  | angaben ..8 (machte / machten / macht / machen) ..6 <(nicht / keine)>
  | (namen / grund / begründung / gründe / summe / preis / höhe / details / kaufpreis / ablöse / einzelheiten / zahl / zahlen / zeitpunkt / termin / motiv) ..10 (nannte / nannten / nennt) ..10 <nicht> / (namen / kaufpreis / ablösesumme / einzelheiten / details / höhe / inhalt / preis) ..8 <nicht (genannt / bekannt gegeben / bekanntgegeben / mitgeteilt / veröffentlicht / preisgegeben / offengelegt)> / <(stillschweigen / stillschweigen über)> ..4 vereinbart / vereinbarten ..6 <stillschweigen> / (gab / gaben) ..8 <nicht (bekannt / preis)>
  + Zur Höhe des Verlustes machte die Sparkasse keine Angaben.
  + Angaben zur Ladung machte die Reederei am Sonntag nicht.
  + Einen Grund für den Abbruch der Tournee nannte das Quartett nicht.
  + Den Namen des Käufers nannte das Auktionshaus in Wien nicht.
  + Der Kaufpreis der Brauerei wurde nicht bekannt gegeben.
  - Die Angaben auf dem Etikett sind in drei Sprachen gedruckt.
  - Die Höhe des Schadens am Kirchturm ist noch nicht bekannt.
  ! (euro preis / europreis / verkaufspreis / ladenpreis / listenpreis / einführungspreis / startpreis / endpreis / ticketpreis* / erscheinungstermin / releasetermin / marktstart / starttermin) ..10 nicht ..2 (genannt / bekannt gegeben / bekanntgegeben / mitgeteilt / veröffentlicht)
  - Ein Startpreis für das neue Lastenrad wurde auf der Messe noch nicht genannt.
yet-to-comment
  | <(hat / haben / hatte / hatten / habe)> sich ..10 <(noch nicht / bislang nicht / bisher nicht / zunächst nicht / nicht) ..6 geäußert> / <(noch / bislang / bisher / zunächst / vorerst / vorläufig) (keine / keinen) ..2 (reaktion / reaktionen / stellungnahme / kommentar / antwort / äußerung)> / <(keine / keinerlei) [offizielle / unmittelbare / öffentliche / amtliche] (reaktion / stellungnahme / stellungnahmen)> (aus / seitens / vonseiten / vor) / <keine [offizielle / unmittelbare / öffentliche] stellungnahme> (von / der / des)
  | <(stellungnahme / reaktion / kommentar) ..10 (lag / gab es / liegt / blieb / steht / stand) ..6 (nicht / keine / aus)> / <(gab / gibt) es ..8 (keine / keinen) ..2 (stellungnahme / reaktion / reaktionen / kommentar / äußerung)> / (eine) <stellungnahme> ..8 (steht / stand / lag / liegt) ..4 <(aus / nicht vor)> / noch nicht <(kommentiert / geäußert / reagiert / stellung genommen)> / <äußerte* sich ..6 zunächst nicht>
  ! (parteien / politik / wissenschaft / forschung / medizin / branche / koalition / opposition / trainer / gäste / gastgeber / abwehr / mannschaft / team / elf / industrie / europa / westen / union / sozialdemokraten) ..8 keine antwort* / keine antwort auf (den / die / das)
  ! (allergische / chemische) ..2 reaktion* / keine ..1 reaktion* ..3 (patient* / pupillen)
  + Die Botschaft hat sich bislang nicht zu dem Vorfall geäußert.
  + Eine Stellungnahme des Ministeriums lag am Abend noch nicht vor.
  - Der Arzt stellte nach der Spritze keine allergische Reaktion fest.
  - Auf den Mangel an Hebammen hat die Politik bislang keine Antwort.
refer-questions
  | <(verwies / verwiesen / verweist / verweisen)> ..6 an ..8 (anwalt / anwälte / anwältin / staatsanwaltschaft / polizei / *ministerium / pressestelle / sprecher* / behörde / zentrale / mutterkonzern)
  | <(verwies / verwiesen / verweist / verweisen)> ..6 auf (den / die / das / ihren / seinen / ihre / seine) [@adv] (anwalt / anwälte / anwältin / staatsanwaltschaft / polizei / *ministerium / pressestelle / sprecher* / behörde / zentrale / mutterkonzern) / <(verwies / verwiesen / verweist / verweisen)> ..6 auf ..4 (laufende ermittlungen / laufenden ermittlungen / laufende verfahren / laufenden verfahren / laufende verhandlungen / frühere erklärung / frühere stellungnahme / datenschutz / geheimhaltung / betriebsgeheimnis*)
  | (anfragen / fragen / nachfragen) ..8 <(verwies / verwiesen / verweist / weitergeleitet)>
  ! (wurde / wurden / wird / des ..1 / des landes) ..8 verwiesen / des (feldes / platzes / landes / saales) verwies*
  + Die Firma verwies auf Nachfrage an die Staatsanwaltschaft in Augsburg.
  + Die Reeder verwiesen am Montag auf laufende Ermittlungen der Hafenpolizei.
  - Der Landrat verwies auf Angaben der Polizei, wonach weniger Räder verschwinden.
  + Bei Fragen zum Vertrag verwies der Berater auf den Klub.
  - Der Schiedsrichter hat den Torwart nach der Pause des Feldes verwiesen.

absent  person-pronoun: pronouns follow the gender of nouns, bodies have one too
absent  body: only person-pronoun needs it
absent  verb: phrases end well enough at conjunctions and commas
absent  passive: passives name who acts by an agent word of their own
