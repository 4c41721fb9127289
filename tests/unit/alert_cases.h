/* Sentences of our own for drift and headline gaps, written before the code that judges them: versions of articles with
 * the labels that appear (+) or vanish (-) between them, and articles whose headline says more than their body, or not. */
#ifndef GS_TEST_ALERT_CASES_H
#define GS_TEST_ALERT_CASES_H

struct drift_case {
    const char *name, *lang, *before, *after, *want;
};

static const struct drift_case drift_cases[] = {
    /* en */
    { "the same", "en", "The minister allegedly took money from the builder. He denied the accusation on Monday.",
      "The minister allegedly took money from the builder. He denied the accusation on Monday.", "" },
    { "allegedly dropped", "en", "The minister allegedly took money from the builder in 2019. The contract was worth ten million.",
      "The minister took money from the builder in 2019. The contract was worth ten million.", "-hedge" },
    { "denial added", "en", "Troops entered the village at dawn, residents said. Two bridges were destroyed.",
      "Troops entered the village at dawn, residents said. Two bridges were destroyed. The defence ministry denied that its troops had crossed the border.",
      "+denial" },
    { "denial dropped", "en", "The bank lost a billion in June, two clerks said. The bank denied the report. Its shares fell.",
      "The bank lost a billion in June, two clerks said. Its shares fell by a tenth.", "-denial" },
    { "moved", "en", "The mayor denied any wrongdoing. Police searched the town hall on Tuesday. Boxes of files were carried away.",
      "Police searched the town hall on Tuesday. Boxes of files were carried away. The mayor denied any wrongdoing.", "" },
    { "a figure", "en", "At least five people are believed to have died in the fire. The cause is not known.",
      "At least nine people are believed to have died in the fire. The cause is not known.", "" },
    { "a word or two", "en", "The pilot may have ignored a warning from the tower, investigators said on Friday.",
      "The pilot may have ignored a warning from the control tower, investigators told reporters on Friday.", "" },
    { "hedge added", "en", "The pilot ignored a warning from the tower. All passengers survived.",
      "The pilot may have ignored a warning from the tower. All passengers survived.", "+hedge" },
    { "split in two", "en", "The company denied that it had dumped waste in the river and said that its records were open to everyone.",
      "The company denied that it had dumped waste in the river. It said that its records were open to everyone.", "" },
    { "merged", "en", "The company denied that it had dumped waste in the river. It said its records were open to everyone.",
      "The company, which said its records were open to everyone, denied that it had dumped waste in the river.", "" },
    { "another denies, too", "en", "The coach denied that he had placed the bets. The league opened an inquiry.",
      "The coach denied that he had placed the bets. The league opened an inquiry. His agent denied knowing about any betting account.",
      "+denial" },
    { "the denial reworded", "en", "The embassy denied that its cars had been used to carry weapons.",
      "The embassy rejected claims that weapons had been carried in its cars.", "" },
    { "new hedged background is no drift", "en", "The storm reached the coast in the evening. Ferries were cancelled.",
      "The storm reached the coast in the evening. Ferries were cancelled. Forecasters said winds could reportedly reach 140 kilometres an hour on Thursday.",
      "" },
    { "a paragraph goes", "en", "The trial began on Monday. It may last until spring, lawyers think. The hall was full.",
      "The trial began on Monday. The hall was full.", "" },
    { "hedge for a claim, headline", "en", "Minister allegedly took bribes\n\nThe case opened on Monday in Riga.",
      "Minister took bribes\n\nThe case opened on Monday in Riga.", "-hedge" },
    { "called false", "en", "A video of the explosion spread on Sunday. It was seen by millions.",
      "A video of the explosion spread on Sunday. It was seen by millions. The army denied the blast and called the video fake.", "+denial" },
    /* de */
    { "angeblich fällt weg", "de", "Der Abgeordnete hat angeblich Geld aus dem Ausland erhalten. Die Fraktion tagt am Abend.",
      "Der Abgeordnete hat Geld aus dem Ausland erhalten. Die Fraktion tagt am Abend.", "-hedge" },
    { "Dementi kommt dazu", "de", "Der Konzern soll Tausende Stellen streichen wollen. Die Aktie verlor vier Prozent.",
      "Der Konzern soll Tausende Stellen streichen wollen. Die Aktie verlor vier Prozent. Ein Sprecher dementierte den Bericht am Nachmittag.",
      "+denial" },
    { "nur umgestellt", "de", "Der Trainer bestreitet die Vorwürfe. Am Montag wird die Mannschaft ohne ihn trainieren.",
      "Am Montag wird die Mannschaft ohne ihn trainieren. Der Trainer bestreitet die Vorwürfe.", "" },
    { "Tippfehler", "de", "Möglicherweise wurde das Feuer absichtlich gelegt, sagte ein Sprecher der Polizei am Dienstg.",
      "Möglicherweise wurde das Feuer absichtlich gelegt, sagte ein Sprecher der Polizei am Dienstag.", "" },
    { "vermutlich kommt dazu", "de", "Die Täter sind über die Grenze geflohen. Eine Fahndung läuft.",
      "Die Täter sind vermutlich über die Grenze geflohen. Eine Fahndung läuft.", "+hedge" },
    { "Dementi verschwindet", "de", "Zwei Zeugen belasten den Bürgermeister. Er wies die Vorwürfe zurück. Der Rat tagt heute.",
      "Zwei Zeugen belasten den Bürgermeister. Der Rat tagt heute um 18 Uhr.", "-denial" },
    /* uk */
    { "нібито зникає", "uk", "Чиновник нібито отримав гроші від забудовника за дозвіл. Справу передали до суду.",
      "Чиновник отримав гроші від забудовника за дозвіл. Справу передали до суду.", "-hedge" },
    { "заперечення з'являється", "uk", "Місцеві мешканці повідомили про вибухи біля порту. Рух транспорту обмежили.",
      "Місцеві мешканці повідомили про вибухи біля порту. Рух транспорту обмежили. Міноборони заперечило інформацію про удар по порту.",
      "+denial" },
    { "переставлено", "uk", "Компанія спростувала повідомлення про банкрутство. Акції впали на п'ять відсотків. Збори відбудуться у п'ятницю.",
      "Акції впали на п'ять відсотків. Збори відбудуться у п'ятницю. Компанія спростувала повідомлення про банкрутство.", "" },
    { "цифра", "uk", "За попередніми даними, ймовірно, загинули три людини.", "За попередніми даними, ймовірно, загинули чотири людини.", "" },
    { "ймовірно з'являється", "uk", "Пожежу спричинило коротке замикання у підвалі. Мешканців евакуювали.",
      "Пожежу, ймовірно, спричинило коротке замикання у підвалі. Мешканців евакуювали.", "+hedge" },
    /* ar */
    { "ظهر النفي", "ar", "قال سكان إن طائرة مسيرة أصابت المحطة فجر اليوم. وتوقفت حركة القطارات.",
      "قال سكان إن طائرة مسيرة أصابت المحطة فجر اليوم. وتوقفت حركة القطارات. ونفت وزارة الدفاع صحة هذه الأنباء.", "+denial" },
    { "لا تغيير", "ar", "نفى المتحدث باسم الحكومة الأنباء عن استقالة الوزير. ويعقد المجلس جلسة يوم الأحد.",
      "ويعقد المجلس جلسة يوم الأحد. نفى المتحدث باسم الحكومة الأنباء عن استقالة الوزير.", "" },
    { "اختفى النفي", "ar", "تحدثت تقارير عن صفقة سرية بين البلدين. ونفى الوزير وجود أي صفقة. وتجري المحادثات غدا.",
      "تحدثت تقارير عن صفقة سرية بين البلدين. وتجري المحادثات غدا في العاصمة.", "-denial" },
    /* zh */
    { "删去据称", "zh", "据称这名官员收受了开发商的钱款。案件将于周一开庭。", "这名官员收受了开发商的钱款。案件将于周一开庭。", "-hedge" },
    { "新增否认", "zh", "居民说凌晨听到爆炸声。两座桥被毁。", "居民说凌晨听到爆炸声。两座桥被毁。国防部否认其部队越过边境。", "+denial" },
    { "换了位置", "zh", "公司否认向河中倾倒废物。警方周二搜查了办公室。", "警方周二搜查了办公室。公司否认向河中倾倒废物。", "" },
    { "数字更新", "zh", "火灾可能造成五人死亡。原因仍在调查。", "火灾可能造成九人死亡。原因仍在调查。", "" },
    { "否认消失", "zh", "两名证人指控市长受贿。市长否认了这一指控。议会今天开会。", "两名证人指控市长受贿。议会今天晚上开会。", "-denial" },
};

struct gap_case {
    const char *name, *lang, *headline, *body;
    bool is_gap;
};

static const struct gap_case gap_cases[] = {
    /* en: gaps */
    { "allegedly below", "en", "Mayor took bribes from builders",
      "The mayor of Ostrava allegedly took bribes from three builders, a newspaper reported. The council meets on Friday to discuss the matter.", true },
    { "denied below", "en", "Army shells hospital in Novy Grad",
      "Smoke was seen over the city on Tuesday evening. The army denied that it had shelled the hospital in Novy Grad. Ambulances were on their way.", true },
    { "may have", "en", "Hackers stole data of two million patients",
      "Hackers may have stolen data of up to two million patients, the clinic group said. It switched off its servers at night.", true },
    { "not confirmed", "en", "General Sorokin killed in air strike",
      "Unconfirmed reports said on Sunday that General Sorokin had possibly been killed in an air strike. The ministry has not answered.", true },
    { "called false", "en", "Vaccine kills twelve in care home",
      "A post that was shared a million times is false, doctors say. The claim that the vaccine killed twelve in a care home is baseless, the health office said.", true },
    /* en: none */
    { "the body asserts", "en", "Hackers stole data of two million patients",
      "Hackers stole data of two million patients from a clinic group, its head said. The thieves may have been helped from inside.", false },
    { "the headline hedges, too", "en", "Mayor may have taken bribes from builders",
      "The mayor of Ostrava allegedly took bribes from three builders, a newspaper reported. The council meets on Friday.", false },
    { "the headline tells of the denial", "en", "Army denies shelling hospital in Novy Grad",
      "The army denied that it had shelled the hospital in Novy Grad. Ambulances were on their way.", false },
    { "a question", "en", "Did the mayor take bribes from builders?",
      "The mayor of Ostrava allegedly took bribes from three builders, a newspaper reported.", false },
    { "hedges something else", "en", "Storm cuts power in Riga",
      "A storm cut power in Riga and Jurmala on Monday. Repairs could take until Thursday, the grid operator said.", false },
    { "a denial of something else", "en", "Bank raises interest rate to five percent",
      "The central bank raised its interest rate to five percent. The governor denied that the government had asked for it.", false },
    { "hedged forecast after a fact", "en", "Parliament passes budget after long night",
      "Parliament passed the budget at four in the morning. The opposition may appeal to the constitutional court.", false },
    { "no words in common", "en", "What we know about the fire", "The fire may have begun in the kitchen. Police denied that anybody was missing.", false },
    { "sport", "en", "Novak beats Petrov in three sets",
      "Novak beat Petrov in three sets on Sunday. Petrov, who may have been injured, left the court without a word.", false },
    { "one name in common", "en", "Sorokin visits troops at the front",
      "The general spent two days with the brigade. Sorokin denied rumours of a quarrel with the ministry.", false },
    /* de: gaps */
    { "soll", "de", "Minister nahm Geld von Bauunternehmer",
      "Der Minister soll angeblich Geld von einem Bauunternehmer genommen haben, schreibt eine Zeitung. Die Staatsanwaltschaft ermittelt.", true },
    { "dementiert", "de", "Konzern streicht 5000 Stellen in Leipzig",
      "Die Aktie fiel am Montag. Der Konzern dementierte, dass er 5000 Stellen in Leipzig streichen wolle.", true },
    { "möglicherweise", "de", "Hacker stehlen Daten von Patienten",
      "Möglicherweise haben Hacker Daten von Patienten gestohlen, teilte die Klinik mit. Die Server sind vom Netz.", true },
    /* de: none */
    { "der Text behauptet es auch", "de", "Konzern streicht 5000 Stellen in Leipzig",
      "Der Konzern streicht 5000 Stellen in Leipzig, wie der Vorstand mitteilte. Möglicherweise folgen weitere Werke.", false },
    { "anderes vermutet", "de", "Feuer zerstört Lagerhalle in Bremen",
      "Ein Feuer hat in der Nacht eine Lagerhalle in Bremen zerstört. Vermutlich war ein Defekt die Ursache.", false },
    { "anderes dementiert", "de", "Koalition einigt sich auf Haushalt",
      "Die Koalition hat sich auf den Haushalt geeinigt. Der Finanzminister wies Berichte über einen Streit zurück.", false },
    /* uk: gaps */
    { "нібито", "uk", "Міністр отримав хабар від забудовника",
      "Міністр нібито отримав хабар від київського забудовника, пише видання. Засідання призначено на п'ятницю.", true },
    { "заперечили", "uk", "Армія обстріляла лікарню в Новограді",
      "Увечері над містом було видно дим. В армії заперечили, що обстріляли лікарню в Новограді.", true },
    /* uk: none */
    { "стверджує і текст", "uk", "Армія обстріляла лікарню в Новограді",
      "Армія обстріляла лікарню в Новограді, загинули троє людей. Ймовірно, під завалами є ще люди.", false },
    { "інше", "uk", "Парламент ухвалив бюджет на наступний рік",
      "Парламент ухвалив бюджет на наступний рік. Міністр спростував чутки про свою відставку.", false },
    /* ar: gaps */
    { "نفت", "ar", "الجيش يقصف مستشفى المدينة", "شوهد الدخان فوق الأحياء مساء. ونفى الجيش أنه قصف مستشفى المدينة.", true },
    /* ar: none */
    { "المتن يؤكد", "ar", "البرلمان يقر الموازنة الجديدة", "أقر البرلمان الموازنة الجديدة فجر اليوم. ونفى وزير المالية وجود خلافات.", false },
    { "نفي شيء آخر", "ar", "افتتاح مطار جديد في الجنوب", "افتتح الرئيس مطارا جديدا في الجنوب. ونفى المتحدث شائعات عن تأخير الرحلات.", false },
    /* zh: gaps */
    { "据称", "zh", "市长收受建筑商贿赂", "据称市长收受了三家建筑商的贿赂。议会周五开会讨论此事。", true },
    { "否认", "zh", "军队炮击新城医院", "周二晚城市上空冒出浓烟。军队否认炮击新城医院。", true },
    /* zh: none */
    { "正文也断言", "zh", "银行将利率提高到百分之五", "中央银行将利率提高到百分之五。行长否认政府曾提出要求。", false },
    { "无关", "zh", "议会通过新预算", "议会凌晨通过了新预算。反对派可能向法院上诉。", false },
};

/* Written when the code was there, to see what it does with what it was not written for. One was wrong, the headline
 * that names its sources; those are not judged since. */

static const struct drift_case drift_aside[] = {
    { "soften a verb", "en", "The senator lied to the committee about the meeting in Vienna. Two aides left on Friday. The hearing goes on next week.",
      "The senator appears to have lied to the committee about the meeting in Vienna. Two aides left on Friday. The hearing goes on next week.", "+hedge" },
    { "a longer rewrite that keeps both", "en", "Rebels reportedly took the airfield overnight. The government denied losing control of the base. Fuel was burning.",
      "Overnight, rebels reportedly seized control of the airfield outside the capital. Fuel was burning in the morning. The government has denied that it lost control of the base.", "" },
    { "correction at the end", "en", "The clinic turned away the patient twice. She died on Sunday.",
      "The clinic turned away the patient twice, her brother said. She died on Sunday. The clinic denied that the patient had been turned away.", "+denial" },
    { "denial becomes silence", "en", "The firm denied that the pump had failed before. Divers searched the lake.",
      "The firm declined to comment on whether the pump had failed before. Divers searched the lake.", "-denial" },
    { "translation polish", "de", "Der Fahrer soll bei Rot über die Kreuzung gefahren sein. Zwei Menschen wurden verletzt.",
      "Nach Angaben der Polizei soll der Fahrer bei Rot über die Kreuzung gefahren sein. Zwei Menschen wurden schwer verletzt.", "" },
    { "sicherer geworden", "de", "Wahrscheinlich hat ein Kabelbrand den Ausfall verursacht. Die Züge fahren wieder.",
      "Ein Kabelbrand hat den Ausfall verursacht, teilte die Bahn mit. Die Züge fahren wieder.", "-hedge" },
    { "друге спростування", "uk", "В уряді заперечили підготовку нових податків. Бюджет розглянуть у грудні.",
      "В уряді заперечили підготовку нових податків. Бюджет розглянуть у грудні. Національний банк також спростував чутки про обмеження на валюту.", "+denial" },
    { "стало твердженням", "uk", "Ракета, можливо, влучила у склад на околиці міста. Постраждалих немає.",
      "Ракета влучила у склад на околиці міста. Постраждалих немає.", "-hedge" },
    { "صار مؤكدا", "ar", "يبدو أن الحريق اندلع في الطابق الثالث. ونقل ثلاثة أشخاص إلى المستشفى.",
      "اندلع الحريق في الطابق الثالث. ونقل ثلاثة أشخاص إلى المستشفى.", "-hedge" },
    { "更确定", "zh", "调查人员认为飞机可能在空中解体。搜救仍在继续。", "调查人员说飞机在空中解体。搜救仍在继续。", "-hedge" },
    { "改写的否认", "zh", "市政府否认水源受到污染。居民排队买水。", "居民排队买水。市政府发言人否认饮用水源受到污染。", "" },
    { "an unrelated story under the same address", "en", "The singer denied leaving the band. A tour begins in May.",
      "Snow may fall in the hills tonight. Drivers were told to wait.", "-denial" },
};

static const struct gap_case gap_aside[] = {
    { "rumoured deal", "en", "Orion buys rival Vantor for nine billion",
      "Orion is said to be in talks to buy its rival Vantor for nine billion dollars, two bankers said. Neither firm would comment. Shares of Vantor rose by a fifth.", true },
    { "a denial in the fourth sentence", "en", "Star striker leaves Rovers after row with coach",
      "Supporters gathered at the ground on Friday. Some burned shirts. The club called for calm. Rovers denied that the star striker was leaving after a row with the coach.", true },
    { "debunked photograph", "en", "Shark swims through flooded street in Houston",
      "A picture was passed around on Monday by thousands of people. The photograph of a shark in a flooded Houston street is fake, experts said.", true },
    { "attributed in the headline", "en", "Orion to buy rival Vantor, sources say",
      "Orion is said to be in talks to buy its rival Vantor for nine billion dollars. Neither firm would comment.", false },
    { "accused", "en", "Mayor of Ostrava accused of taking bribes",
      "Prosecutors accused the mayor of Ostrava of taking bribes from builders. The mayor denied taking bribes.", false },
    { "a fact, and a guess at its cause", "en", "Bridge collapses in Genoa",
      "A motorway bridge collapsed in Genoa on Tuesday. The bridge may have collapsed because of worn cables.", false },
    { "ein Gerücht", "de", "Verlag entlässt Chefredakteurin nach Streit um Titelbild",
      "Beim Verlag herrscht Unruhe. Gerüchten zufolge soll die Chefredakteurin nach einem Streit um das Titelbild entlassen worden sein. Eine Bestätigung gab es nicht.", true },
    { "bestätigt", "de", "Verlag entlässt Chefredakteurin nach Streit um Titelbild",
      "Der Verlag hat seine Chefredakteurin nach einem Streit um das Titelbild entlassen. Sie bestreitet, dass es vorher Gespräche gab.", false },
    { "вибух", "uk", "На складі боєприпасів у Бердянську стався вибух",
      "Повідомлення про вибух з'явилися вранці. Ймовірно, на складі боєприпасів у Бердянську стався вибух, пишуть місцеві канали.", true },
    { "підтверджено", "uk", "На складі боєприпасів у Бердянську стався вибух",
      "На складі боєприпасів у Бердянську вранці стався вибух. Причиною могло бути коротке замикання.", false },
    { "صفقة", "ar", "النادي يتعاقد مع المهاجم البرازيلي", "نفى النادي تعاقده مع المهاجم البرازيلي. ويلعب الفريق غدا.", true },
    { "传闻", "zh", "歌手宣布退出乐队", "周三网上出现传闻。经纪公司否认歌手宣布退出乐队。", true },
    { "sources behind a dash", "uk", "Міністр отримав хабар від забудовника — ЗМІ",
      "Міністр нібито отримав хабар від київського забудовника, пише видання.", false },
    { "a ministry in front", "de", "Ministerium: Konzern streicht 5000 Stellen in Leipzig",
      "Der Konzern dementierte, dass er 5000 Stellen in Leipzig streichen wolle.", false },
    { "a comma within", "en", "Fire kills three, closes airport in Split",
      "A fire in a hangar allegedly killed three and closed the airport in Split, local media said.", true },
};

#endif
