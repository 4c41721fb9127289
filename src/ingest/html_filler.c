/* What stands between the paragraphs of news and is none of them, by how it begins. */
#include "ingest/html.h"

#include <string.h>

/* By their first letters in small, then the longer first. Few of them can begin a sentence. '>' in front: the text goes
 * on behind it for those who pay or click. '=': only when that is all. '*' at the end: the word may go on. */
static const char *const fillers[] = {
    "(c) 20", ">Already have an account", ">Artikkel on tellijale", "=Aktuelle Nachrichten", ">Already a subscriber",
    "All rights reserved", "Assine a newsletter", "=Articoli correlati", ">A cikk folytatása", ">Abonnez-vous pour",
    ">Allerede abonnent", ">Artigo exclusivo", ">Artykuł dostępny", "Auch interessant", "Advertisement -",
    ">Article réservé", "Abonnieren Sie", ">Aby przeczytać", ">Accédez à tous", "Ayrıca bakınız", "=Advertisement",
    "=Altre notizie", "Autortiesības", "A lire aussi", ">Abbonati per", "Abonnez-vous", "Abonează-te", "=Advertentie",
    "=Advertising", ">Assine para", "Abonner på", ">Al abonnee", "Argomenti:", "Ayrıca oku", "Also read",
    "=Argomenti", "Abone ol", "Also see", "=Annonce", "=Annonse", "=Anuncio", "=Anzeige", "=Annons", "Audio:", "=Ad",
    ">Baca artikel selengkapnya", ">Become a member to", "Bunlar da ilginizi", "Bài viết liên quan",
    "Baca selengkapnya", ">Bereits Abonnent*", "=Berita lainnya", "=Berita terbaru", "Berita terkait", "Basahin din",
    "Basahin rin", "Bekijk ook", "Bizi takip", "Baca juga", "=Bình luận", "=Bagikan", "Bild:",
    ">Contenido exclusivo para", ">Cet article est réservé", ">Create a free account", ">Citește continuarea",
    ">Contenuto riservato", ">Continuă să citești", ">Conteúdo exclusivo", ">Continua a leggere",
    ">Chcesz przeczytać", ">Continue reading", ">Contenu réservé", "Confira também", ">Continue lendo",
    "Czytaj również", "Copyright (c)", "Czytaj więcej", "=Commentaires", "=Compartilhar", "Crédit photo",
    ">Czytaj dalej", "Czytaj także", ">Celý článek", ">Celý článok", "=Citas ziņas", "Citește mai", "=Comentarios",
    "=Comentários", "=Compartilhe", "Copyright ©", "Cek Berita", "Citeşte şi", "Citește și", "Click here",
    "=Comentarii", "=Comentario", "Comments (", "Czytaj też", "=Compartir", "=Condividi", "=Copy link", "=Correlati",
    "=Commenti", "=Comments", "Crédito:", "=Chia sẻ", "=Comment", "Címkék:", "=Címkék",
    "=Das könnte Sie auch interessieren", ">Dieser Artikel ist exklusiv", ">Dieser Artikel ist für",
    ">Dieser Artikel ist nur", ">Dalsza część artykułu", "=Dans la même rubrique", ">Diesen Artikel weiter",
    "Do you have a story", "=Diğer haberler", ">Devamını oku", ">Devamı için", ">Déjà abonné", "=Distribuie",
    "=Dalintis:", "Dołącz do", "=Dalintis", "=Dalīties", "=Diskusia", "=Diskuse", "=Drucken", "=Dalies", "=Delen",
    "=Deel", "=Dela", "=Deli", "=Del", ">Exclusivo para suscriptores*", ">Este contenido es exclusivo",
    ">Este artículo es exclusivo", ">Este conteúdo é exclusivo", ">Exclusivo para assinantes",
    ">Este artigo é exclusivo", ">Exklusiv für Abonnent*", "Ezt is olvassa", "Etiketler:", "Etiquetas:", "Etichete:",
    "=Etiketler", "=Etiquetas", "=Etichete", "=Email", ">Fortsæt med at læse", ">Fortsett å lese", "Folgen Sie uns",
    "Follow us", "Fotoğraf:", "=Follow", "Foto -", "Foto ©", "Foto:", "Fotó:", "Fot.", ">Get unlimited access",
    "=Gerelateerd", "Got a tip", "=Gallery", "Grafik:", "Have you got a story", ">Halaman selanjutnya",
    ">Haberin devamını", "Həmçinin oxuyun", "Haberin devamı", "=Hozzászólások", "=Hirdetés", "İlginizi çekebilir",
    "=İlgili haberler", "İlgili haberler", "Inscrivez-vous", "Iratkozzon fel", "Iscriviti alla", ">Il vous reste",
    "İlgili haber", "=I più letti", "Inscreva-se", "Ikuti kami", "=Inzerce", "Image:", "=Iklan", ">Jetzt weiterlesen",
    ">Jetzt abonnieren", ">Jatka lukemista", "=Jaunākās ziņas", ">Já é assinante", ">Jetzt testen", "=Jaga", "=Jaa",
    ">Keep reading", "=Kommentaarid", "=Kommentarer", "Katso myös", "=Komentarai", "=Komentarze", "=Kommentare",
    "=Komentari", "=Komentarz", "=Komentáre", "=Komentáře", "=Komentāri", "=Kommentar", "=Kommentit", "=Komentar",
    "Kaynak:", "Kuva:", "Kép:", ">Lesen Sie diesen Artikel", "Listen to this article", ">La suite est réservée",
    "Le puede interesar", "=Les plus consultés", ">Log in to continue", "Lanjut ke halaman", ">Lanjutkan membaca",
    "Lexoni gjithashtu", ">Lees dit artikel", ">Logga in för att", "Leave a comment", "=Leserkommentare",
    "=Laatste nieuws", "Lesen Sie auch", "Lesen Sie mehr", "Lire également", ">Log in to read", ">Lire la suite",
    "=Les plus lus", "=Lo más leído", "=Lo más visto", "Lasi vairāk", ">Lasīt tālāk", "=Latest news", "Lea también",
    "Lee también", ">Lees verder", "Leggi anche", "Leggi tutto", "Leia também", ">Lai lasītu", ">Lasi tālāk",
    "Lasiet arī", "Leggi pure", "Leia mais:", "Lihat juga", "Lire aussi", "Loe lisaks", "=Luetuimmat", ">Läs vidare",
    "Lees meer", "Lees ook:", "Leia mais", "Lexo edhe", ">Loe edasi", "Lue lisää", "Läs också", "Lasi arī",
    "Lasi vēl", "Leer más", "Lees ook", "Les også", "Lesetipp", "Loe veel", "Lue myös", "Läs även", "Læs mere",
    "Læs også", "Lea más", "Lee más", "Les mer", "Lexo më", "Listen:", "=Loading", "Läs mer", "Loe ka",
    "Materiał chroniony prawem", ">Melden Sie sich an, um", "Mohlo by vás zaujímať", "Mohlo by vás zajímat",
    "=More on this story", "Melden Sie sich", "Más información", "Mehr zum Thema", "=Meest gelezen", ">Mit einem Abo",
    "=Meistgelesen", "More on this", "=More stories", "=Más noticias", "=Meer nieuws", "Meld je aan", "=Mais lidas",
    "Mehr lesen", "=Mest læste", "=Megosztás", "Mehr dazu", "=Mest lest", "=Mest läst", "=More from", "=More news",
    "Most read", "Mots-clés", ">Masz już", "More on:", "=Mainos", "=Merken", "=Mehr", "=Noticias relacionadas",
    "=Notícias relacionadas", ">Nadaljujte z branjem", "=Naujausios naujienos", "=Najczęściej czytane",
    ">Nastavi čitati", "=Nejčtenější", "=Newsletters", "=Newsletter", "=Najnovije", "=Najnowsze", "=Notícias",
    "Nguồn:", "Nuotr.", "Olvasson tovább", "=Outras notícias", "=Otras noticias", "Our Standards:", ">Okumaya devam",
    "Obserwuj nas", "Olvassa el", "=Oglas", ">Per continuare a leggere", "Potrebbe interessarti",
    ">Para continuar a ler", ">Para continuar lendo", ">Para seguir leyendo", ">Pokračování článku",
    ">Pour lire la suite", ">Pre pokračovanie", "Przeczytaj także", "Pročitajte više", "Preberite tudi",
    "Prenumerera på", "Pročitajte još", "Przeczytaj też", "Prečítajte si", "Pogledajte i", "Preberite še",
    "Pročitajte i", "Pratite nas", "=Publicidade", "=Publicitate", "Přečtěte si", "=Pubblicità", "=Publicidad",
    "=Partilhar", "=Publicité", "=Partager", "Podcast:", "=Podijeli", "=Polecane", "Photo :", "=Popular", "=Paylaş",
    "Photo:", "=Photos", "=Podeli", "=Print", ">Questo articolo è riservato", "=Quảng cáo", "Quelle:",
    "Riproduzione riservata", ">Read the full article", ">Registrieren Sie sich", ">Register to continue",
    ">Read the full story", "Recommended for you", ">Réservé aux abonnés", ">Raksta turpinājums",
    ">Redan prenumerant", "Related articles", "=Reader comments", "Related stories", "Retrouvez tous",
    "Read the full", "=Relacionadas", "=Relacionado", "Regístrate", "Read also", "Read more", "=Read next",
    "Read next", "=Reacties", "Related:", "=Reageer", "=Reklaam", "=Reklama", "=Reklamë", "=Reklāma", "=Related",
    "=Reklam", ">Sie haben noch kein Abo", ">Sie möchten weiterlesen", ">Subscribe to continue",
    ">Sign in to continue", "Skaitykite taip pat", "SCROLL TO CONTINUE", ">Straipsnis skirtas", ">Skaitykite toliau",
    ">Subscribe to read", "Sur le même sujet", "Saistītie raksti", ">Sei già abbonato", "Skaityti daugiau",
    ">Subscribe now to", "Subscribe to our", ">Sign in to read", ">Suscríbase para", ">Suscríbete para",
    ">Seguir leyendo", "Schrijf je in", ">Sigue leyendo", "Schlagwörter", "=Senaste nytt", "Suivez toute",
    "Suscríbase a", "Suscríbete a", "Schlagworte", "=Seneste nyt", "Sign up for", "=Související", "Suivez-nous",
    "Saiba mais", "Seguici su", "Share this", "Sign up to", "Simak juga", "=Siste nytt", "Soma zaidi", "=Son dakika",
    "=Saistītie", "See also:", "Seko mums", "=Sponsored", "Subscreva", "=Súvisiace", "Se också", "Siga-nos",
    "Soma pia", "Síguenos", "Se også", "Skip to", "Sumber:", "=Sdílet", "Sursa:", "=Share", "=Save",
    ">This article is for subscribers", ">This content is for subscribers", "This article was originally",
    ">The rest of this article", "Ti potrebbe interessare", "Taip pat skaitykite", ">To continue reading",
    "Te puede interesar", ">This is a preview", "También te puede", "Tilaa uutiskirje", ">To read the full",
    "Te recomendamos", "Teksts turpinās", ">Tovább olvasom", ">Turpināt lasīt", "Tin liên quan", ">Turpini lasīt",
    "=Tin mới nhất", "=Trending now", "Tilmeld dig", "=Top stories", "Tous droits", "Takip edin", ">Tilaajille",
    "=Trending", "Từ khóa:", "Tagovi:", "=Tin mới", "Topics:", "=Từ khóa", "=Tagovi", "Tags :", "=Teilen", "Temas:",
    "=Themen", "Tagi:", "Tags:", "=Temas", "Tag:", "=Tagi", "=Tags", "=Tag", ">Unlock this article",
    ">Um diesen Artikel", "=Ultime notizie", "Urmărește-ne", "=Udostępnij", "=Uusimmat", "=Up next",
    "=Viimased uudised", "=Vos commentaires", "Vezane vijesti", ">Verder lezen", ">Vous avez lu", "Vea también",
    "Veja também", "Ver también", "Voir aussi", "Vaata ka", "Volg ons", "Vezi și", "Vidéo :", "Video:", "Vidéo.",
    ">Want to read more", "=Weitere Meldungen", "=Weitere Artikel", ">Weiterlesen mit", "=Weitere Themen",
    ">Weiter lesen", ">Weiterlesen", "=Werbung", "Watch:", "Xem thêm", ">Xem tiếp", ">You have reached your",
    "You might also like", ">Ya soy suscriptor", "You may also like", ">You have read", ">You've read",
    ">You’ve read", "=Yorumlar", "Zaļā Josta - Reklāma", "Zobacz również", "Zobacz także", "Zapisz się", "Zobacz też",
    "=Zum Thema", "=Zdieľať", "Zdroj:", "© Riproduzione", "©", ">¿Ya eres suscriptor", "À lire également",
    "À lire aussi", "À voir aussi", "=À découvrir", "=À la une", "=Çok okunanlar", "=Últimas noticias",
    "=Últimas notícias", "Únete a", ">Članak je dostupan", ">Článek je určen", "Čtěte také", "Čtěte více",
    "Čítajte aj", "Đọc thêm", ">Đọc tiếp", "Štítky:", "=Štítky", "Źródło:", "Ακολουθήστε", ">Για να συνεχίσετε",
    "Διαβάστε περισσότερα", "Διαβάστε επίσης", "Διαβάστε ακόμα", "Διαβάστε ακόμη", "Δείτε επίσης", "=Διαφήμιση",
    "Εγγραφείτε", "=Ετικέτες", "=Κοινοποίηση", "Πηγή:", ">Συνέχεια ανάγνωσης", "=Σχετικά άρθρα", "=Σχετικά",
    "=Σχόλια", "=Τελευταία νέα", "Φωτογραφία:", "Φωτό:", ">Войдите, чтобы", "Вижте още", "Видео:", "Відео:",
    ">Доступно только", "Дивіться також", "=Другие новости", ">Доступно лише", "Долучайтесь", "Долучайтеся",
    "Дивіться:", "Джерело:", "Если вы заметили", "Етикети:", "=Жарнама", "Знайшли помилку", "=За темою", "Источник:",
    "=Комментариев", "=Комментарии", "=Комментария", "=Коментарів", "=Коментари", "=Коментаря", "=Коментарі",
    "=Коментар", ">Матеріал доступний", ">Материал доступен", "Материалы по теме", "Мөн унших", "Метки:",
    "=Новости партнеров", "=Новости партнёров", "=Новини партнерів", "Нашли опечатку", "Нашли ошибку",
    ">Оформіть передплату", ">Оформите подписку", "=Останні новини", "Оқи отырыңыз", "=Обсуждение", "=Огласи",
    ">Продовження доступне", ">Продолжение доступно", "=Последние новости", "=Похожие материалы", "Присоединяйтесь",
    "Подписывайтесь", "Прочетете още", "Приєднуйтесь", "Приєднуйтеся", "Прочитајте и", "Підписуйтесь", "Підписуйтеся",
    "Подпишитесь", "Прочети още", "=Поделиться", "=Поділитися", "=Популярное", "Прочитајте", "=Пов'язані",
    "=Популярне", "По теме:", "=Поширити", "=По теме", "По темі", "=Распечатать", "=Реклама", "=Самое читаемое",
    "Смотрите также", "Слідкуйте за", "Смотри также", "Следите за", "=Связанные", "См. также", "Стежте за", "Снимка:",
    "=Сподели", "Тағы оқыңыз", "Теги:", "Темы:", "=Теги", "Фото ©", "Фото:", ">Читать полностью", ">Читати повністю",
    ">Чтобы прочитать", "Чытайце таксама", "Читайте також:", "Читайте также", "Читайте також", "Читати також",
    ">Читать далее", "Читать также", "Чытайце яшчэ", "Читайте ещё", "Читайте още", ">Читати далі", "Читајте још",
    "Читайте ще", ">Щоб прочитати", ">Эта статья доступна", "Якщо ви помітили", "Якщо ви знайшли", "=Інші новини",
    "=Գովազդ", "Կարդացեք նաև", ">הכתבה המלאה", ">המשך קריאה", "הצטרפו", "=חדשות אחרונות", "חדשות נוספות",
    "=כתבות נוספות", ">כתבה זו", ">להמשך קריאה", "עקבו אחרינו", "עוד בנושא", "=פרסומת", "צילום:", "קראו עוד",
    "קראו גם", "קרא גם", "=שיתוף", "=שתפו", "=תגובות", "תגיות:", "=תגיות", "=آخر الأخبار", "=آخرین اخبار",
    "=أخبار ذات صلة", ">أكمل القراءة", "=أخبار أخرى", "إقرأ أيضاً", "إقرأ أيضا", "=إعلان", "=الكلمات الدلالية",
    "=اشتراک گذاری", "اقرأ المزيد:", "=الأكثر قراءة", "=اخبار مرتبط", ">اقرأ المزيد", "اقرأوا أيضا", "انتهای پیام",
    ">ادامه مطلب", "اقرأ أيضاً", "اقرأ أيضًا", ">ادامه خبر", "اقرأ أيضا", "اقرأ ايضا", "اقرأ كذلك", "=التعليقات",
    "المصدر:", "الوسوم:", "=اشتہار", "=الوسوم", "بیشتر بخوانید:", "بیشتر بخوانید", "برچسب ها",
    ">تابع القراءة", "تابعونا", "=تبلیغات", "=تعليقات", "=ذات صلة", "شاهد أيضا", "=شارك", "صورة:",
    "طالع أيضا", "=طباعة", "عکس:", "=كلمات مفتاحية", "كلمات مفتاحية", ">للاطلاع على بقية", ">لقراءة المزيد",
    "=مقالات ذات صلة", "مواضيع ذات صلة", "متعلقہ خبریں", "مطالب مرتبط", "مزید پڑھیں", ">مکمل خبر", "=مشاركة",
    "=مرتبط", "منبع:", "=نظرات", "همچنین بخوانید", "پربیننده", "کد خبر", "یہ بھی پڑھیں", ">आगे पढ़ें", "इसे भी पढ़ें",
    "और पढ़ें", "=जाहिरात", "=टिप्पणियां", "=टैग्स", "=ताज़ा खबरें", ">पूरी खबर", "फोटो:", "यह भी पढ़ें:",
    "ये भी पढ़ें:", "यह भी पढ़ें", "ये भी पढ़ें", "=विज्ञापन", "=शेयर करें", "हे पण वाचा", "हेही वाचा", "আরও পড়ুন",
    "আরো পড়ুন", "ছবি:", "=বিজ্ঞাপন", "=মন্তব্য", "ਇਹ ਵੀ ਪੜ੍ਹੋ", "આ પણ વાંચો", "இதையும் படி", "மேலும் படிக்க",
    "=விளம்பரம்", "ఇది కూడా చదవండి", "ఇవి కూడా చదవండి", "ఇదీ చదవండి", "ಇದನ್ನೂ ಓದಿ", "ഇതും വായിക്കുക",
    "ข่าวที่เกี่ยวข้อง", "=ข่าวล่าสุด", "=ความคิดเห็น", "ติดตามข่าว", "ที่มา:", "ภาพ:", "อ่านข่าวที่เกี่ยวข้อง",
    "อ่านข่าวเพิ่มเติม", "อ่านเพิ่มเติม", ">อ่านต่อ", "แท็กที่เกี่ยวข้อง", "=แสดงความคิดเห็น", "=แชร์", "=แท็ก",
    "=โฆษณา", "ასევე წაიკითხეთ", "=რეკლამა", "წაიკითხეთ ასევე", "Ảnh:", "ⓒ", "【纠错】", "【関連", "あわせて読みたい", "おすすめ記事",
    "=おすすめ", "こちらもおすすめ", ">この記事の続き", ">この記事は会員", ">この記事は有料", ">ここから先は", "アクセスランキング", "キーワード：", "=コメント一覧", "=コメント",
    "=シェア", "タグ：", "=タグ", "フォローする", "=ランキング", "下载客户端", "=人気記事", ">会员专享", ">会員限定", "來源：", "免責聲明", "免责声明", "关注我们",
    "关键词：", "写真：", "分享到", "=分享", ">剩余", "原标题", "图片来源", "圖片來源", ">展开全文", ">展開全文", "=广告", "=広告", "=廣告", "延伸阅读：", "延伸閱讀",
    "延伸阅读", "扫描二维码", "推荐阅读", "=新着ニュース", "更多内容", "更多新聞", "更多新闻", "=最新新闻", "=最新消息", ">會員專屬", ">有料会員", ">本文为付费", "来源：",
    ">查看全文", "标签：", "=标签", "標籤：", "=標籤", ">残り文字数", "点击进入", "為您推薦", "热点推荐", "热门推荐", "版权声明", "猜你喜欢", "画像：", "=留言",
    ">登录后阅读", ">登入後", "=發表評論", "相关推荐", "相关文章", "相关新闻", "相关阅读", "相關報導", "相關文章", "相關新聞", ">続きを読む", ">続きは", "編輯:", "編輯：",
    "编辑:", "编辑：", "=网友评论", ">訂閱後", ">订阅后", "=评论", "責任編輯", "责任编辑", "责编:", "责编：", "関連ニュース", "関連リンク", "関連記事", ">閱讀全文",
    "關注我們", "關鍵字", ">阅读全文", "阅读更多", "=공유", "관련 기사", "관련기사", "=관련뉴스", "관련뉴스", "=광고", ">기사 전문", "=댓글", "더 보기", ">더 읽기",
    "=많이 본 뉴스", "무단 전재", "사진제공", "사진=", ">이 기사는 유료", "=인기기사", "=저작권자", "저작권자", "제보는", "=최신뉴스", "추천 기사", "=추천기사",
    "=태그", ">회원 전용", ">（残り",
};

/* Wherever it stands in a short block. */
static const char *const rights[] = {
    "ll rights reserved", "Alle Rechte vorbehalten", "ous droits réservés", "odos los derechos reservados",
    "odos os direitos reservados", "utti i diritti riservati", "szelkie prawa zastrzeżone", "сі права захищен",
    "се права защищен", "isas tiesības aizsargātas", "akları saklıdır", "جميع الحقوق محفوظة", "כל הזכויות שמורות",
    "无断转载", "版权所有", "版權所有", "禁止转载", "無断転載", "무단 전재", "무단전재", "Alle rechten voorbehouden",
};

/* Capitals of the alphabets that have them, but for rare letters. */
static uint32_t small(uint32_t c)
{
    if ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) || (c >= 0x391 && c <= 0x3a9) ||
        (c >= 0x410 && c <= 0x42f))
        return c + 32;
    if (c >= 0x400 && c <= 0x40f)
        return c + 80;
    if (c == 0x130)
        return 'i';
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17e))
        return c & 1 ? c + 1 : c;
    return (c >= 0x100 && c <= 0x137) || (c >= 0x14a && c <= 0x177) || (c >= 0x490 && c <= 0x4ff) ? c | 1 : c;
}

static bool is_letter(uint32_t c)
{
    bool mark = c >= 0x64b && c < 0x660;
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0xe00 && !mark);
}

/* The length of `filler` in a block that begins with it, letter case apart; 0: it does not. In scripts that part words
 * it is whole words; of one that ends in '*' the last may go on. */
static size_t begins(gs_span block, const char *filler)
{
    const char *p = block.ptr, *end = p + block.len, *q = filler;
    uint32_t c = 0;
    unsigned n, m;
    for (; *q && *q != '*'; p += n, q += m) {
        c = small(gs_utf8_at(q, q + 4, &m)); /* a whole character is there, so no more is read */
        if (p >= end || small(gs_utf8_at(p, end, &n)) != c)
            return 0;
    }
    if (!*q && p < end && is_letter(c) && is_letter(gs_utf8_at(p, end, &n)))
        return 0;
    return (size_t)(p - block.ptr);
}

/* At most a mark or an arrow behind what was to be all. */
static bool is_rest(gs_span rest)
{
    rest = gs_span_trim(rest);
    unsigned char c = rest.len ? (unsigned char)*rest.ptr : ':';
    return rest.len <= 4 && (strchr(":.>|-!#+(", c) || c == 0xc2 || c == 0xe2);
}

/* "Comments (14)", "3 комментария": without the number. */
static gs_span without_number(gs_span text)
{
    static const char others[] = "()[]: \t";
    const char *p = text.ptr, *end = p + text.len;
    while (p < end && (gs_is_digit(*p) || strchr(others, *p)))
        p++;
    while (end > p && (gs_is_digit(end[-1]) || strchr(others, end[-1])))
        end--;
    return (gs_span){ p, (size_t)(end - p) };
}

static uint32_t first_letter(const char *text, size_t len)
{
    unsigned n;
    return len ? small(gs_utf8_at(text, text + len, &n)) : 0;
}

static uint32_t letter_of(const char *filler)
{
    filler += *filler == '=' || *filler == '>';
    return first_letter(filler, 4); /* a whole character is there, so no more is read */
}

static bool is_before_letter(const void *filler, const void *letter)
{
    return letter_of(*(const char *const *)filler) < *(const uint32_t *)letter;
}

/* The one that a text begins with; NULL: none. */
static const char *find(gs_span text, bool whole)
{
    const size_t n = sizeof(fillers) / sizeof(*fillers);
    uint32_t letter = first_letter(text.ptr, text.len);
    size_t i = gs_array_search(&letter, fillers, n, sizeof(*fillers), is_before_letter);
    for (; i < n && letter_of(fillers[i]) == letter; i++) {
        bool all = fillers[i][0] == '=', more = fillers[i][0] == '>';
        size_t len = all == whole ? begins(text, fillers[i] + (all || more)) : 0;
        if (len && (!all || is_rest((gs_span){ text.ptr + len, text.len - len })))
            return fillers[i];
    }
    return NULL;
}

bool gs_html_is_filler(gs_span block, bool *cut)
{
    const char *found = find(block, false);
    if (found) {
        *cut |= *found == '>';
        return true;
    }
    if (block.len < 100 && find(without_number(block), true))
        return true;
    for (size_t i = 0; i < sizeof(rights) / sizeof(*rights); i++)
        if (memmem(block.ptr, block.len, rights[i], strlen(rights[i])))
            return true;
    return false;
}
