/* What stands between the paragraphs of news and is none of them, by how it begins. */
#include "ingest/html.h"

#include <string.h>

/* Few of them can begin a sentence. '>' in front: the text goes on behind it for those who pay or click. '=': only when
 * that is all. '*' at the end: the word may go on. */
static const char *const fillers[] = {
    "=Advertisement", "=Advertising", "=Ad", "=Sponsored", "Read more", "Read also", "Read next", "See also:",
    "Also read", "Related:", "=Related", "Related articles", "Related stories", "More on this", "More on:",
    "Most read", "Share this", "=Share", "Follow us", "Sign up for", "Sign up to", "Subscribe to our", "Click here",
    "Photo:", "Image:", "Video:", "Watch:", "Listen:", "Copyright ©", "Copyright (c)", "©", "(c) 20",
    "All rights reserved", "This article was originally", "Tags:", "=Tags", "Topics:", "Comments (", "=Comments", "=Comment", "=Reader comments", "=Leserkommentare", "=Kommentar", "=Commentaires",
    "=Vos commentaires", "=Commenti", "=Comentario", "=Reacties", "=Комментария", "=Комментариев", "=Обсуждение",
    "=Коментар", "=Коментарів", "=Коментаря", "=Komentar", "=Komentarz", "=Komentáře", "=Komentáre", "=Comentários",
    "=网友评论", "=發表評論", "=コメント一覧", "=ความคิดเห็น", "=แสดงความคิดเห็น", "=Read next", "=Up next", "=More on this story",
    "=More from", "=Weitere Artikel", "=Weitere Themen", "=Weitere Meldungen", "=Das könnte Sie auch interessieren",
    "=Meistgelesen", "=Aktuelle Nachrichten", "=À la une", "=Les plus consultés", "=À découvrir", "=Notícias", "=Altre notizie",
    "=Ultime notizie", "=Últimas noticias", "=Más noticias", "=Otras noticias", "=Últimas notícias", "=Outras notícias",
    "=Meer nieuws", "=Laatste nieuws", "=Senaste nytt", "=Siste nytt", "=Seneste nyt", "=Najnowsze", "=Najnovije",
    "=Последние новости", "=Новости партнёров", "=Новости партнеров", "=Останні новини", "=Новини партнерів", "=Інші новини",
    "=Jaunākās ziņas", "=Citas ziņas", "=Uusimmat", "=Viimased uudised", "=Naujausios naujienos", "=Τελευταία νέα",
    "=Son dakika", "=Diğer haberler", "=أخبار أخرى", "=آخر الأخبار", "=آخرین اخبار", "=חדשות אחרונות", "=ताज़ा खबरें",
    "=最新新闻", "=最新消息", "=新着ニュース", "=최신뉴스", "=ข่าวล่าสุด", "=Tin mới nhất", "=Tin mới", "=Berita terbaru", "=Berita lainnya",
    "Leave a comment", "Advertisement -", "Skip to", "=Loading", ">Continue reading", ">Subscribe to read",
    ">Subscribe to continue", ">To continue reading", ">Read the full article", ">Read the full story",
    "Read the full", ">Already a subscriber", ">This article is for subscribers", ">This content is for subscribers",
    ">Log in to read", ">Sign in to read", ">Create a free account", ">Register to continue",
    ">You have reached your", "=Anzeige", "=Werbung", "Lesen Sie auch", "Lesen Sie mehr", "Mehr zum Thema",
    "Mehr dazu", "Foto:", "Bild:", "Auch interessant", "=Teilen", "=Kommentare", ">Weiterlesen", ">Jetzt weiterlesen",
    ">Sie haben noch kein Abo", ">Dieser Artikel ist nur", ">Dieser Artikel ist exklusiv", ">Dieser Artikel ist für",
    ">Lesen Sie diesen Artikel", ">Mit einem Abo", "=Publicité", "Lire aussi", "À lire aussi", "A lire aussi",
    "Voir aussi", "=Partager", "Crédit photo", ">Lire la suite", ">Cet article est réservé", ">La suite est réservée",
    ">Il vous reste", ">Article réservé", "=Publicidad", "Lea también", "Lee también", "Le puede interesar",
    "También te puede", "=Compartir", "Síguenos", ">Sigue leyendo", ">Seguir leyendo", ">Suscríbete para",
    ">Este contenido es exclusivo", "Leggi anche", "=Pubblicità", ">Continua a leggere", "Leia também",
    "=Publicidade", ">Continue lendo", ">Este conteúdo é exclusivo", ">Assine para", "Leia mais", "Lees ook",
    "=Advertentie", ">Lees verder", "Czytaj też", "Czytaj także", "Zobacz też", "=Reklama", ">Czytaj dalej",
    "=Реклама", "Читайте также", "Читать также", "Читайте ещё", "Подписывайтесь", "Подпишитесь", "=Поделиться",
    "Фото:", "Смотрите также", "=По теме", "Материалы по теме", ">Читать далее", ">Читать полностью",
    ">Продолжение доступно", "Читайте також", "Читайте ще", "Підписуйтесь", "Підписуйтеся", "=Поділитися",
    "Дивіться також", "=Поширити", ">Читати далі", ">Читати повністю", "Teksts turpinās", "Lasi arī", "Lasi vēl",
    "Lasiet arī", "=Reklāma", "Foto -", "Zaļā Josta - Reklāma", "Autortiesības", ">Lasīt tālāk", ">Turpini lasīt",
    ">Lai lasītu", "اقرأ أيضا", "اقرأ أيضًا", "إقرأ أيضا", "اقرأ ايضا", "شاهد أيضا", "مواضيع ذات صلة", "=إعلان",
    "=شارك", ">اقرأ المزيد", ">لقراءة المزيد", "相关阅读", "相关新闻", "延伸阅读", "责任编辑", "编辑：", "=广告", "推荐阅读", "延伸閱讀", "相關新聞",
    "=廣告", "責任編輯", "分享到", "扫描二维码", "版权声明", ">阅读全文", ">閱讀全文", ">登录后阅读", ">订阅后", "関連記事", "=広告", "あわせて読みたい", ">この記事は有料",
    ">続きを読む", ">ここから先は", ">残り文字数", ">（残り", "관련기사", "=광고", "무단 전재", "ⓒ", "더 보기", "İlgili haber", "İlgili haberler",
    "Ayrıca oku", "=Reklam", ">Devamını oku", "Читайте още", "חדשות נוספות", "קראו גם", "پربیننده", "بیشتر بخوانید",
    "यह भी पढ़ें", "ये भी पढ़ें", "=विज्ञापन", "Audio:", "Podcast:", "Also see", "Recommended for you",
    "You may also like", "You might also like", "=More stories", "=More news", "=Latest news", "=Popular",
    "=Trending", "=Trending now", "=Top stories", "=Newsletter", "=Newsletters", "Listen to this article",
    "Have you got a story", "Do you have a story", "Got a tip", "Our Standards:", "=Follow", "=Print", "=Email",
    "=Copy link", "=Save", "=Gallery", "=Photos", ">Subscribe now to", ">Already have an account",
    ">Sign in to continue", ">Log in to continue", ">You have read", ">You've read", ">You’ve read",
    ">This is a preview", ">Unlock this article", ">Get unlimited access", ">Become a member to",
    ">Want to read more", ">Keep reading", ">To read the full", ">The rest of this article", "=Mehr", "Mehr lesen",
    "Lesetipp", "Abonnieren Sie", "Melden Sie sich", "Folgen Sie uns", "Schlagworte", "Schlagwörter", "Quelle:",
    "Grafik:", "Foto ©", "=Zum Thema", "=Themen", "=Drucken", "=Merken", ">Weiter lesen", ">Weiterlesen mit",
    ">Jetzt abonnieren", ">Jetzt testen", ">Sie möchten weiterlesen", ">Bereits Abonnent*", ">Exklusiv für Abonnent*",
    ">Um diesen Artikel", ">Diesen Artikel weiter", ">Registrieren Sie sich", ">Melden Sie sich an, um",
    "À voir aussi", "Sur le même sujet", "À lire également", "Lire également", "=Dans la même rubrique",
    "=Les plus lus", "Abonnez-vous", "Inscrivez-vous", "Suivez-nous", "Suivez toute", "Retrouvez tous", "Mots-clés",
    "Photo :", "Vidéo :", "Vidéo.", "Tous droits", ">Pour lire la suite", ">Vous avez lu", ">Déjà abonné",
    ">Abonnez-vous pour", ">Réservé aux abonnés", ">Contenu réservé", ">Accédez à tous", "Te puede interesar",
    "Lea más", "Leer más", "Lee más", "Ver también", "Vea también", "Más información", "Te recomendamos",
    "=Noticias relacionadas", "=Relacionadas", "=Relacionado", "=Lo más leído", "=Lo más visto", "=Etiquetas",
    "Etiquetas:", "Temas:", "=Temas", "=Comentarios", "Suscríbete a", "Suscríbase a", "Regístrate", "Únete a",
    "Crédito:", "=Anuncio", ">Para seguir leyendo", ">Suscríbase para", ">Ya soy suscriptor", ">¿Ya eres suscriptor",
    ">Contenido exclusivo para", ">Este artículo es exclusivo", ">Exclusivo para suscriptores*", "Leggi pure",
    "Leggi tutto", "Potrebbe interessarti", "Ti potrebbe interessare", "=Articoli correlati", "=Correlati",
    "=I più letti", "Iscriviti alla", "Seguici su", "=Condividi", "=Commenti", "Argomenti:", "=Argomenti",
    "Riproduzione riservata", "© Riproduzione", ">Per continuare a leggere", ">Questo articolo è riservato",
    ">Contenuto riservato", ">Sei già abbonato", ">Abbonati per", "Veja também", "Leia mais:", "Saiba mais",
    "Confira também", "=Notícias relacionadas", "=Mais lidas", "Siga-nos", "Inscreva-se", "Assine a newsletter",
    "=Compartilhe", "=Compartilhar", "=Partilhar", "=Comentários", "Subscreva", ">Conteúdo exclusivo",
    ">Para continuar lendo", ">Para continuar a ler", ">Já é assinante", ">Artigo exclusivo",
    ">Este artigo é exclusivo", ">Exclusivo para assinantes", "Lees meer", "Lees ook:", "Bekijk ook", "=Gerelateerd",
    "=Meest gelezen", "=Reageer", "=Delen", "=Deel", "Schrijf je in", "Meld je aan", "Volg ons", ">Verder lezen",
    ">Al abonnee", ">Lees dit artikel", "Läs också", "Läs även", "Läs mer", "Se också", "=Mest läst", "=Dela",
    "=Annons", "=Kommentarer", "Prenumerera på", ">Läs vidare", ">Logga in för att", ">Redan prenumerant", "Les også",
    "Les mer", "Læs også", "Læs mere", "Se også", "=Annonse", "=Annonce", "=Del", "=Mest lest", "=Mest læste",
    "Abonner på", "Tilmeld dig", ">Fortsæt med at læse", ">Fortsett å lese", ">Allerede abonnent", "Lue myös",
    "Lue lisää", "Katso myös", "=Mainos", "=Jaa", "=Kommentit", "=Luetuimmat", "Kuva:", "Tilaa uutiskirje",
    ">Jatka lukemista", ">Tilaajille", "Loe ka", "Loe lisaks", "Loe veel", "Vaata ka", "=Reklaam", "=Kommentaarid",
    "=Jaga", ">Loe edasi", ">Artikkel on tellijale", "Taip pat skaitykite", "Skaitykite taip pat", "Skaityti daugiau",
    "=Komentarai", "=Dalintis", "=Dalintis:", "Nuotr.", ">Skaitykite toliau", ">Straipsnis skirtas", "Lasi vairāk",
    "Saistītie raksti", "=Saistītie", "=Komentāri", "=Dalīties", "=Dalies", "Seko mums", ">Turpināt lasīt",
    ">Lasi tālāk", ">Raksta turpinājums", "Przeczytaj też", "Przeczytaj także", "Czytaj również", "Czytaj więcej",
    "Zobacz także", "Zobacz również", "=Polecane", "=Najczęściej czytane", "=Udostępnij", "=Komentarze", "=Tagi",
    "Tagi:", "Fot.", "Zapisz się", "Dołącz do", "Obserwuj nas", "Źródło:", "Materiał chroniony prawem",
    ">Dalsza część artykułu", ">Chcesz przeczytać", ">Artykuł dostępny", ">Aby przeczytać", ">Masz już", "Čtěte také",
    "Čtěte více", "Přečtěte si", "Mohlo by vás zajímat", "Čítajte aj", "Prečítajte si", "Mohlo by vás zaujímať",
    "=Inzerce", "=Diskuse", "=Diskusia", "=Sdílet", "=Zdieľať", "=Štítky", "Štítky:", "=Nejčtenější", "=Související",
    "=Súvisiace", "Zdroj:", ">Pokračování článku", ">Celý článek", ">Celý článok", ">Článek je určen",
    ">Pre pokračovanie", "Olvassa el", "Olvasson tovább", "Ezt is olvassa", "=Hirdetés", "=Megosztás", "=Címkék",
    "Címkék:", "=Hozzászólások", "Fotó:", "Kép:", "Iratkozzon fel", ">Tovább olvasom", ">A cikk folytatása",
    "Citește și", "Citeşte şi", "Citește mai", "Vezi și", "=Publicitate", "=Distribuie", "=Comentarii", "=Etichete",
    "Etichete:", "Sursa:", "Urmărește-ne", "Abonează-te", ">Continuă să citești", ">Citește continuarea",
    "Pročitajte i", "Pročitajte još", "Pročitajte više", "Preberite tudi", "Preberite še", "Pogledajte i",
    "Vezane vijesti", "=Oglas", "=Podijeli", "=Podeli", "=Deli", "=Komentari", "=Tagovi", "Tagovi:", "Pratite nas",
    "Прочитајте", "Читајте још", "Прочетете още", "Прочети още", "Вижте още", "=Сподели", "=Коментари", "Етикети:",
    "=Огласи", "Прочитајте и", "Снимка:", ">Nastavi čitati", ">Članak je dostupan", ">Nadaljujte z branjem",
    "Διαβάστε επίσης", "Διαβάστε ακόμη", "Διαβάστε ακόμα", "Διαβάστε περισσότερα", "Δείτε επίσης", "=Διαφήμιση",
    "=Σχετικά", "=Σχετικά άρθρα", "=Κοινοποίηση", "=Σχόλια", "=Ετικέτες", "Ακολουθήστε", "Εγγραφείτε", "Φωτογραφία:",
    "Φωτό:", "Πηγή:", ">Συνέχεια ανάγνωσης", ">Για να συνεχίσετε", "Lexoni gjithashtu", "Lexo edhe", "Lexo më",
    "=Reklamë", "Həmçinin oxuyun", "=Paylaş", "=Yorumlar", "=Etiketler", "Etiketler:", "İlginizi çekebilir",
    "Bunlar da ilginizi", "Ayrıca bakınız", "Haberin devamı", "Kaynak:", "Fotoğraf:", "Abone ol", "Takip edin",
    "Bizi takip", "=İlgili haberler", "=Çok okunanlar", ">Haberin devamını", ">Okumaya devam", ">Devamı için",
    "См. также", "Смотри также", "По теме:", "=Похожие материалы", "=Связанные", "=Другие новости", "=Популярное",
    "=Самое читаемое", "=Комментарии", "=Теги", "Теги:", "Темы:", "Метки:", "Источник:", "Фото ©", "Видео:",
    "Присоединяйтесь", "Следите за", "Нашли ошибку", "Нашли опечатку", "Если вы заметили", "=Распечатать",
    ">Чтобы прочитать", ">Материал доступен", ">Доступно только", ">Оформите подписку", ">Эта статья доступна",
    ">Войдите, чтобы", "Читайте також:", "Дивіться:", "По темі", "=За темою", "=Пов'язані", "=Популярне",
    "=Коментарі", "Джерело:", "Відео:", "Слідкуйте за", "Стежте за", "Долучайтесь", "Долучайтеся", "Приєднуйтесь",
    "Приєднуйтеся", "Знайшли помилку", "Якщо ви помітили", "Якщо ви знайшли", "Читати також", "Чытайце таксама",
    "Чытайце яшчэ", ">Щоб прочитати", ">Матеріал доступний", ">Доступно лише", ">Оформіть передплату",
    ">Продовження доступне", "اقرأ المزيد:", "اقرأ أيضاً", "إقرأ أيضاً", "اقرأ كذلك", "اقرأوا أيضا", "طالع أيضا",
    "=أخبار ذات صلة", "=ذات صلة", "=مقالات ذات صلة", "=الأكثر قراءة", "=كلمات مفتاحية", "كلمات مفتاحية", "=الوسوم",
    "الوسوم:", "=الكلمات الدلالية", "=التعليقات", "=تعليقات", "تابعونا", "=مشاركة", "=طباعة", "المصدر:", "صورة:",
    ">للاطلاع على بقية", ">أكمل القراءة", ">تابع القراءة", "קרא גם", "קראו עוד", "עוד בנושא", "=כתבות נוספות",
    "=פרסומת", "=תגובות", "=שתפו", "=שיתוף", "תגיות:", "=תגיות", "הצטרפו", "עקבו אחרינו", "צילום:", ">להמשך קריאה",
    ">המשך קריאה", ">הכתבה המלאה", ">כתבה זו", "بیشتر بخوانید:", "همچنین بخوانید", "مطالب مرتبط", "=مرتبط",
    "=اخبار مرتبط", "=تبلیغات", "=نظرات", "=دیدگاه‌ها", "برچسب‌ها", "برچسب ها", "=اشتراک گذاری", "کد خبر",
    "انتهای پیام", "منبع:", "عکس:", ">ادامه مطلب", ">ادامه خبر", "مزید پڑھیں", "یہ بھی پڑھیں", "=اشتہار",
    "متعلقہ خبریں", ">مکمل خبر", "यह भी पढ़ें:", "ये भी पढ़ें:", "इसे भी पढ़ें", "और पढ़ें", "=टिप्पणियां",
    "=शेयर करें", "=टैग्स", "Tags :", "फोटो:", ">पूरी खबर", ">आगे पढ़ें", "আরও পড়ুন", "আরো পড়ুন", "=বিজ্ঞাপন",
    "=মন্তব্য", "ছবি:", "हेही वाचा", "हे पण वाचा", "=जाहिरात", "இதையும் படி", "மேலும் படிக்க", "=விளம்பரம்",
    "ఇవి కూడా చదవండి", "ఇది కూడా చదవండి", "ఇదీ చదవండి", "ಇದನ್ನೂ ಓದಿ", "ഇതും വായിക്കുക", "આ પણ વાંચો", "ਇਹ ਵੀ ਪੜ੍ਹੋ",
    "相关推荐", "相关文章", "相關文章", "相關報導", "延伸阅读：", "阅读更多", "更多新闻", "更多新聞", "更多内容", "热门推荐", "热点推荐", "猜你喜欢", "為您推薦", "编辑:",
    "編輯：", "編輯:", "责编：", "责编:", "來源：", "来源：", "=标签", "=標籤", "标签：", "標籤：", "关键词：", "關鍵字", "=评论", "=留言", "=分享", "【纠错】",
    "免责声明", "免責聲明", "原标题", "图片来源", "圖片來源", "关注我们", "關注我們", "下载客户端", "点击进入", ">剩余", ">展開全文", ">展开全文", ">登入後", ">訂閱後",
    ">会员专享", ">會員專屬", ">本文为付费", ">查看全文", "関連リンク", "関連ニュース", "【関連", "こちらもおすすめ", "おすすめ記事", "=おすすめ", "=人気記事", "=ランキング",
    "アクセスランキング", "=シェア", "=コメント", "=タグ", "タグ：", "キーワード：", "フォローする", "写真：", "画像：", ">続きは", ">この記事の続き", ">会員限定",
    ">有料会員", ">この記事は会員", "관련 기사", "=관련뉴스", "관련뉴스", "=추천기사", "추천 기사", "=많이 본 뉴스", "=인기기사", "=공유", "=댓글", "=태그",
    "=저작권자", "저작권자", "제보는", "사진=", "사진제공", ">기사 전문", ">이 기사는 유료", ">회원 전용", ">더 읽기", "อ่านเพิ่มเติม",
    "อ่านข่าวที่เกี่ยวข้อง", "ข่าวที่เกี่ยวข้อง", "อ่านข่าวเพิ่มเติม", "=โฆษณา", "=แท็ก", "แท็กที่เกี่ยวข้อง",
    "=แชร์", "ติดตามข่าว", "ภาพ:", "ที่มา:", ">อ่านต่อ", "Xem thêm", "Đọc thêm", "Tin liên quan", "=Quảng cáo",
    "=Chia sẻ", "=Bình luận", "=Từ khóa", "Từ khóa:", "Ảnh:", "Nguồn:", "Bài viết liên quan", ">Đọc tiếp",
    ">Xem tiếp", "Baca juga", "Baca selengkapnya", "Lihat juga", "Simak juga", "Berita terkait", "=Iklan",
    "SCROLL TO CONTINUE", "Lanjut ke halaman", "=Bagikan", "=Komentar", "=Tag", "Tag:", "Ikuti kami", "Cek Berita",
    "Sumber:", ">Baca artikel selengkapnya", ">Halaman selanjutnya", ">Lanjutkan membaca", "Basahin din",
    "Basahin rin", "Soma zaidi", "Soma pia", "წაიკითხეთ ასევე", "ასევე წაიკითხეთ", "=რეკლამა", "Կարդացեք նաև",
    "=Գովազդ", "Оқи отырыңыз", "Тағы оқыңыз", "=Жарнама", "Мөн унших",
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
    const char *p = block.ptr, *end = p + block.len, *q = filler, *last = filler + strlen(filler);
    uint32_t c = 0;
    unsigned n, m;
    for (; q < last && *q != '*'; p += n, q += m) {
        c = small(gs_utf8_at(q, last, &m));
        if (p >= end || small(gs_utf8_at(p, end, &n)) != c)
            return 0;
    }
    if (q == last && p < end && is_letter(c) && is_letter(gs_utf8_at(p, end, &n)))
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
    while (p < end && ((*p >= '0' && *p <= '9') || strchr(others, *p)))
        p++;
    while (end > p && ((end[-1] >= '0' && end[-1] <= '9') || strchr(others, end[-1])))
        end--;
    return (gs_span){ p, (size_t)(end - p) };
}

bool gs_html_is_filler(gs_span block, bool *cut)
{
    gs_span plain = block.len < 64 ? without_number(block) : block;
    for (size_t i = 0; i < sizeof(fillers) / sizeof(*fillers); i++) {
        bool all = fillers[i][0] == '=', more = fillers[i][0] == '>';
        gs_span text = all ? plain : block;
        size_t n = begins(text, fillers[i] + (all || more));
        if (!n || (all && !is_rest((gs_span){ text.ptr + n, text.len - n })))
            continue;
        *cut |= more;
        return true;
    }
    for (size_t i = 0; i < sizeof(rights) / sizeof(*rights); i++)
        if (memmem(block.ptr, block.len, rights[i], strlen(rights[i])))
            return true;
    return false;
}
