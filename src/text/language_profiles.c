/* Function words and alphabets of languages that CLD2 confuses, or does not tell in short texts. (The short-word
 * method, as in Grefenstette 1995, "Comparing two language identification schemes"; n-grams are CLD2's part.)
 *
 * Each profile lists the most frequent words of its language, not only the telling ones, so that relatives are
 * compared fairly: what both have cancels out. Lists are by hand, checked against news text for coverage. */
#include "text/language_parts.h"

#include <unicode/uscript.h>

#define LATIN USCRIPT_LATIN
#define CYRILLIC USCRIPT_CYRILLIC
#define ARABIC USCRIPT_ARABIC
#define HEBREW USCRIPT_HEBREW
#define DEVANAGARI USCRIPT_DEVANAGARI
#define HAN USCRIPT_HAN
enum {
    ALONE,
    MALAY = GS_FAMILY_MALAY,
    NORDIC,
    CZECH_SLOVAK,
    SOUTH_SLAVIC,
    EAST_SLAVIC,
    IBERIAN,
    DUTCH,
    TURKIC,
    CHINESE
};

/* Letters of all Cyrillic alphabets here, and of all Arabic ones. */
#define BASE "абвгдежзклмнопрстуфхцчш"
#define ARABIC_BASE "ابتثجحخدذرزسشصضطظعغفقلمنوءآأإؤئةىيكه"

/* Croatian and Bosnian. */
static const char hr_words[] =
    "je u i da se na su za koji od što s a će bi iz ne nakon rekao to kako o nije kao više koja zbog sam do ali te no "
    "biti sve dok ili još može što tko gdje prije vrijeme svoje nisu tijekom protiv bila bio ga smo bilo po tako bili "
    "pred ako jer kada samo mi bude";

/* Those with more press first: a tie goes to the one above. */
static const gs_profile profiles[] = {
    { "en", LATIN, ALONE, "",
      "the to of and a in s that on is for he was with said as it his i at have be has by are but they had from who "
      "this not an we will been after were her she their you which would there about or one all its more do if when "
      "can two into over also could than so did no what up out only some new me my just being" },
    { "es", LATIN, IBERIAN, "áéíóúüñ",
      "de que la en el a y los un se del una las para su con por no es al más lo ha como dijo pero después había sus "
      "le cuando si años esta me sobre sin están han ya fue ser este muy hay también entre según todo son donde puede "
      "fueron eran mismo eso desde hasta otro tiene hace está dos nos o e era les" },
    { "fr", LATIN, ALONE, "àâæçéèêëîïôœùûüÿ",
      "de la le l à les a et en des d un que du une est il qui dans pour qu au ont plus pas sur son se s ce par été "
      "ne n avec je mais nous elle aux était après sa sont ils cette c leur on comme y fait si entre ai non ma lui "
      "être" },
    { "de", LATIN, ALONE, "äöüß",
      "der die und in zu den von dass das mit er im für sie eine ist auf sich als nicht dem ich an des ein es am bei "
      "einer sagte wurde um aus einen nach werden einem über wir sind haben so war hat wie auch aber noch nur was "
      "worden vor wird seine diese oder können" },
    { "pt", LATIN, IBERIAN, "áàâãçéêíóôõúü",
      "de a o que e da do para um os em no com uma se na as não dos é por mais ao à seu foi como afirmou sua mas das "
      "sobre quando nos após ter nas pessoas ser anos numa tinha disse pelo pela ele são já também muito há junto "
      "segundo depois até onde pode foram eram mesmo isso você num estão está tem me esta entre este desde todo ou "
      "aos" },
    { "it", LATIN, ALONE, "àèéìòù",
      "di che il e ha la un è a in per del i l una le non della con si da sono nel al dell più alla hanno ma dei "
      "stato gli suo dopo delle come essere all nella era quando detto anche o se questo d lo dal ai su me c s ne fa" },
    { "nl", LATIN, DUTCH, "áéèëïíóöü",
      "de van het een in en dat te zijn op hij voor is die om met ze niet ik zei als aan heeft maar door was naar "
      "over hebben er uit werd worden had deze zou zich we haar ook hun bij meer of wordt nog dan wat ons zij moest "
      "veel dit onder tot zo kon jaar geen heb kan moet na werden wie s nu al tegen" },
    { "pl", LATIN, ALONE, "ąćęłńóśźż",
      "w i z na się że do nie o to jest powiedział przez po jak a tym roku jego od co który gdy które za dla ale "
      "podczas osób tego może jej ze ma już aby przed która tak czy są być było oraz także jako" },
    { "cs", LATIN, CZECH_SLOVAK, "áčďéěíňóřšťúůýž",
      "a v že se na je z o s to ve do ale k si který by pro jako za když řekl aby co jsem jsou jeho po byl které než "
      "od i své byla ze jak před bylo lidí bude také už nebo není podle však při jen její ještě byly další může dnes "
      "kde protože jsme více let této být mít včera tom roku ho kterou kteří jejich ani má" },
    { "sv", LATIN, NORDIC, "åäöé",
      "att och i en som för på av det är till med han de har om ett inte den jag men var från sa sig efter hade vi "
      "när skulle kommer hon sin hans kan ha under nu mot sade vara så andra år också mycket vad mig blev ut eller "
      "där dem själv säger enligt upp två fick kom mellan än något bara ville först medan flera hur detta då blir man "
      "mer ska alla över vid sitt första sista denna dessa varit blivit" },
    { "tr", LATIN, TURKIC, "çğıöşüâîû",
      "bir ve bu için da de olarak olan daha çok sonra söyledi olduğunu ancak ile göre en dedi gibi kadar büyük "
      "tarafından devam yeni son etti önce ne her o ise var değil ama veya olduğu şekilde ı n in ın" },
    { "id", LATIN, MALAY, "é",
      "yang dan di untuk pada dengan ini dari tidak dalam dia akan mereka bahwa telah orang saya itu tahun hari saat "
      "ke lebih oleh mengatakan adalah tersebut setelah seorang sebagai menjadi satu kami para dapat karena bulan "
      "sebuah ada sangat beberapa secara bisa juga namun sudah kata ketika kepada tetapi sejak ia ingin harus pekan "
      "serikat pemerintah hingga menurut sekitar usai tapi tentang perusahaan polisi berbagai pun sementara kita ujar "
      "lalu bukan minggu bagi mengenai katanya perlu negeri sehingga berkata seperti negara jika merupakan apa lagi "
      "memberikan mendapatkan ditemukan sebelumnya pria kasus pengadilan tim klub korban partai persen miliar uang "
      "mencoba resmi gubernur mantan anggota senin kamis jumat agustus juli juni maret desember eropa inggris prancis "
      "nasional anda kalau sekarang banyak memberi mendapat tahu ahli bekas ditemui" },
    { "vi", LATIN, ALONE, "ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
      "của và một đã các trong là có người không cho với tôi khi được vào rằng anh những ông này tại thể sẽ ở nói bị "
      "về năm ra" },
    { "hu", LATIN, ALONE, "áéíóöőúüű",
      "a az és hogy egy nem is szerint azt meg volt mondta ez el több de aki ki amikor már ha azonban mint még olyan "
      "csak amely majd úgy miatt be van azzal első előtt kell után így vagy lehet pedig ezt" },
    { "ro", LATIN, ALONE, "ăâîșțşţ",
      "de a în și că la să din care o un pentru cu pe au nu este mai se fost ce lui al s declarat după va spus fi "
      "sunt când ca ar am el i într acest acesta dintre dacă însă această iar prin sau şi" },
    { "da", LATIN, NORDIC, "æøåé",
      "at i og en er på af det for til som de der med han den har et ikke om sagde jeg fra var men blev efter ved sig "
      "vi kan vil havde hun deres hans være så hvor over have år også meget hvad mig nogle uden kunne skal bliver da "
      "dem selv siger ifølge ud op to fik kom mellem hvis end noget bare mod nu ville skulle først under mens flere "
      "sin andre eller kommer første sidste alle mere før disse dette denne når uge gennem igen mand kvinde procent "
      "næsten omkring selvom ligesom tilbage tage hver mindst derfor man" },
    { "fi", LATIN, ALONE, "äöåšž",
      "ja on että hän ei oli joka hänen ovat kun mukaan mutta sanoi ole kanssa n jälkeen vuonna se sen myös sanoo voi "
      "jotka vain kuin tämä he tai siitä ollut jos en yli niin mitä sitä olivat sekä" },
    { "nb", LATIN, NORDIC, "æøåéò",
      "og i som å en at på for av det er til har de han med et ikke jeg den om sa var ble etter fra vil men ved vi "
      "hadde seg kan hun da så hans mot ha nå være sin andre år også mye hva meg noen uten kunne skal blir der dem "
      "selv sier ifølge ut opp to fikk kom mellom hvis enn noe bare ville skulle først under mens flere over hvor "
      "deres eller kommer ett første siste alle mer før disse dette denne når vært blitt uke gjennom igjen mann "
      "kvinne prosent nesten rundt tilbake ta hver minst derfor sitt" },
    { "sk", LATIN, CZECH_SLOVAK, "áäčďéíĺľňóôŕšťúýž",
      "v a sa na že je ako o z s to do povedal aby keď za pre si jeho som ale po by vo čo ktoré ktorý k aj roku bol "
      "sú ktorí ľudí ktorá už len viac pred pri bude sme tom ho jej nie alebo však bola bolo od ešte boli ďalší môže "
      "dnes kde pretože rokov tejto byť mať včera než so svoje podľa zo potom má ich ani" },
    { "hr", LATIN, SOUTH_SLAVIC, "čćđšž", hr_words },
    { "sr-Latn", LATIN, SOUTH_SLAVIC, "čćđšž",
      "je u da i na se za su od koji sa što iz će o to bi nakon ne nije rekao a ali kao sam kada do koja zbog koje "
      "više kako kaže po samo bio mi pre ove li šta gde ko vreme svoje nisu tokom protiv bila posle ili nego smo jer "
      "bili prema dve kad čovek ga bilo bez može on tim pred ako biti dok bude" },
    { "bs", LATIN, SOUTH_SLAVIC, "čćđšž", hr_words },
    { "sl", LATIN, SOUTH_SLAVIC, "čšž",
      "je v in da se na za ki so z bi s po ne to kot bo ko dejal pa ga lahko ni pri iz še o od zaradi več sem do tudi "
      "bila vendar leta pred ali bodo si povedal kar tako med bil če smo ter kako bilo bili drugi danes kjer ker let "
      "te biti imeti včeraj svoje že k mi samo naj tega vse zdaj saj ob jih glede niso svojo letos kateri torej "
      "namreč pravi" },
    { "lt", LATIN, ALONE, "ąčęėįšųūž",
      "ir kad buvo į iš su jis tai kai yra dėl savo sakė kaip bet jo apie po taip metų per dar ar o ji teigė nuo gali "
      "jie žmonių už kuris pat tik nei daugiau tačiau nes jau ne prieš bus" },
    { "lv", LATIN, ALONE, "āčēģīķļņšūž",
      "un ir ka par ar no kas viņš kā bija viņa lai to uz kad es pēc tas taču arī tā savu teica vai viņu nav mēs "
      "laikā viņi bet vēl pret jo gadā tam tiek līdz tikai gan ja pie būs" },
    { "et", LATIN, ALONE, "äõöüšž",
      "ja on et ta kui ei oma ütles see oli mis kes tema kuid ma seda pärast nad ning i mida aastal selle nii kus "
      "võib üle ka pole vastu aasta või sai tagasi ajal vaid tegemist olid kuna siis veel olnud aga juba enne nagu "
      "ainult kuidas ole üks olla" },
    { "ca", LATIN, IBERIAN, "àéèíïóòúüç",
      "de que la a el i va l per d un en els del una les amb al no ha es s és més com dels van seu però seva als han "
      "ser després cap segons aquest aquesta quan si tot són fer està entre molt on pot eren mateix això des fins "
      "altre té fa sense se sobre son era qui nous n dos o em" },
    { "sq", LATIN, ALONE, "çë",
      "të e në dhe i për që se me një nga ka nuk është do u më si ishte ai kanë tha kjo janë këtë por" },
    { "az", LATIN, TURKIC, "çəğıöşü",
      "və bu ki bir üçün ilə də da olan o edib isə olub onun deyib görə etmək kimi daha var ən sonra edir çox hər" },
    { "ms", LATIN, MALAY, "é",
      "yang dan di untuk pada dengan ini dari tidak dalam dia akan mereka bahawa telah orang saya itu tahun hari "
      "ketika ke lebih oleh berkata adalah tersebut selepas seorang sebagai menjadi satu kami dapat kerana bulan "
      "sebuah ada sangat beberapa secara boleh juga namun sudah kata beliau ialah kepada daripada tetapi manakala "
      "turut bagi polis sejak mahu perlu minggu kerajaan sehingga menurut kira mengenai syarikat pelbagai pun "
      "sementara kita katanya lalu bukan semasa hendak negeri seperti negara jika merupakan apa lagi ia harus hingga "
      "tentang tahu tiada memberi mendapat ditemui lelaki kes mahkamah pasukan kelab mangsa parti peratus bilion wang "
      "cuba rasmi gabenor bekas ahli isnin khamis jumaat ogos julai jun mac disember eropah england perancis "
      "kebangsaan anda kalau sekarang banyak" },
    { "is", LATIN, ALONE, "áðéíóúýþæö",
      "og að í á er sem var við það til um en hann ekki af með fyrir hafa eru því sé segir hefur ég þar þá frá hún "
      "verið voru þess vera eftir svo þeir" },
    { "af", LATIN, DUTCH, "áäéèêëíîïóôöúûü",
      "die en van het is in n wat te om op dat hy vir met nie was sy ek aan deur hulle by as ook na sal uit kan word "
      "gesê moet ons maar oor wees hierdie moes baie nog dit onder tot so se kon jaar meer" },
    { "gl", LATIN, IBERIAN, "áéíóúüñ",
      "de que a o e en do da para os un unha no na non se as con por dos é máis das ao como foi seu súa pero nos nas "
      "polo pola tamén xa este esta son á ou cando sobre ata moi hai xunto segundo despois cun cunha onde pode ser "
      "foron eran está me desde todo entre moitos" },
    { "ga", LATIN, ALONE, "áéíóú",
      "a an ar agus go na ag i le sé tá is chun bhí é in raibh dúirt de mar leis sa atá d do bhfuil gur ach ó sin ina "
      "as seo faoi nach níos bheith siad ní nuair tar éis ann sí duine" },
    { "mt", LATIN, ALONE, "àċġħż",
      "li l ta tal il u f ma fil fuq biex minn huwa b fl qal qed kien tiegħu għal mill wara is aktar għall iżda it se "
      "meta lil dwar ħafna kienet lill din dan ir kif xi bħala ntqal qalet hu" },
    { "ru", CYRILLIC, EAST_SLAVIC, BASE "иыэёйщъьюя",
      "в и на что не с по он как из его я это о но за к для а после мы то они того от чтобы когда она был том было "
      "году сказал который так более все также или до время еще были которые её у бы же два г при через ли если нет "
      "уже" },
    { "uk", CYRILLIC, EAST_SLAVIC, BASE "иіїєґйщьюя",
      "в що на у з і не за та він до як я це його про й після для які а коли але який від ми щоб через того із також "
      "вони час під вона сказав її те є яка може цього тому було були ще по так все о якщо більше" },
    { "bg", CYRILLIC, EAST_SLAVIC, BASE "ийщъьюя",
      "на в да и от за е се че с по като не си са през ще това след той които който но каза до му г беше което когато "
      "която може най към тази един време има повече а при всички или бяха ги този как те според само два ние преди "
      "пред го би ли то била били било все във" },
    { "sr", CYRILLIC, EAST_SLAVIC, BASE "иђјљњћџ",
      "у је да и се су на за од са који што би из о то не ће није као када али рекао након због сам више а која до "
      "или по само пре мада бити док ли било своје била кад него смо јер били према две ове тај он она они може како "
      "му пред има два време све" },
    { "be", CYRILLIC, EAST_SLAVIC, BASE "іўыэёйьюя",
      "ў у і з што на не ён за гэта як я па да калі яго які але якія для ад каб больш пасля сказаў яны мы а быў таго "
      "годзе яна былі яе тым таксама аб якая будзе было іх яшчэ можа пра так час й ці вельмі" },
    { "mk", CYRILLIC, EAST_SLAVIC, BASE "иѓѕјљњќџ",
      "на во и да за се од дека со што е го не ќе тој ја ги како рече тоа беше но кога а до пред коишто може има "
      "откако тие по којшто изјави повеќе кои таа еден многу му време кој уште беа овој оваа нивните нивно според "
      "само два сите ние при или г си која би била ли без ама" },
    { "ar", ARABIC, ALONE, ARABIC_BASE,
      "في من على إلى أن عن ما مع هذا هذه التي الذي لم لا كان كانت قد بعد قبل بين كل أو ثم حتى قال وقال كما ذلك إن أنه "
      "وفي ومن غير خلال عام لكن ولم حيث وقد عند منذ هو هي أي ضد وأضاف نحو وهو الى" },
    { "fa", ARABIC, ALONE, ARABIC_BASE "پچژگکی",
      "و در به از که این را با است برای آن یک خود تا بر هم شد می گفت کرد شده بود ها او ما اما یا نیز اند کرده های باید "
      "دو پس ولی هر نمی پیش دارد کند بین آنها سال" },
    { "ur", ARABIC, ALONE, ARABIC_BASE "پچژگکیٹڈڑںہھےۓۂ",
      "کے میں کی ہے اور سے کا کو اس کہ نے پر ہیں ایک بھی تھا نہیں یہ ان کیا تو جو گیا کر وہ لیے ہو کہا بعد ہی تھے رہے "
      "تھی گی تک ساتھ" },
    { "he", HEBREW, ALONE, NULL,
      "של את על לא זה עם הוא גם כי אם היא או אני כל יש מה רק אבל כך בין עד אחרי לפני היה הם זו אמר כדי יותר היתה אין "
      "לאחר שלא אך אל ולא הייתה זאת שהוא ידי אותו" },
    { "hi", DEVANAGARI, ALONE, NULL,
      "के में की है और से का को पर ने कि एक यह हैं नहीं इस भी था लिए कर जो हो तो कहा ही "
      "या साथ बाद गया वह अपने थे रहे कुछ थी जा दो किया उन्होंने" },
    { "mr", DEVANAGARI, ALONE, NULL,
      "आहे आणि या ते ही हा होते नाही त्या असे की पण केले आहेत म्हणून होती तर त्यांनी केली एक हे होता मात्र यांनी" },
    { "ne", DEVANAGARI, ALONE, NULL,
      "छ र को मा का भएको ले पनि गरेको हो यो भने लागि त्यो छन् गर्न थियो तथा गरी नै भन्ने उनले हुने एक" },
    { "zh", HAN, CHINESE, NULL,
      "这 国 个 们 来 时 说 会 对 为 发 后 里 还 过 经 与 关 开 问 无 从 长 当 实 机 现 应 种 点 吗 员 总 统 报 导 军 "
      "战 联 华 电 视 声 称 证 据 认 学 书 车 东 门 马 风 让 "
      "请 谁 将 没 进 动 间 给 单 确 谣 辟 谎 虚 绝 评 论 议 项 权 党 区 则 难 团 组 织 领" },
    { "zh-Hant", HAN, CHINESE, NULL,
      "這 國 個 們 來 時 說 會 對 為 發 後 裡 還 過 經 與 關 開 問 無 從 長 當 實 機 現 應 種 點 嗎 員 總 統 報 導 軍 "
      "戰 聯 華 電 視 聲 稱 證 據 認 學 書 車 東 門 馬 風 讓 "
      "請 誰 將 沒 進 動 間 給 單 確 謠 闢 謊 虛 絕 評 論 議 項 權 黨 區 則 難 團 組 織 領" },
};

enum { N_PROFILES = sizeof(profiles) / sizeof(*profiles) };
_Static_assert((int)N_PROFILES <= (int)GS_MAX_PROFILES, "a profile is a bit of a mask");

const gs_profile *gs_profiles(unsigned *n)
{
    *n = N_PROFILES;
    return profiles;
}
