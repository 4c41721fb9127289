/* What stands between the paragraphs of news and is none of them, by how it begins. */
#include "ingest/html.h"

#include <string.h>

/* '>' in front: the text goes on behind it for those who pay or click. '=': only when that is all. */
static const char *const fillers[] = {
    "=Advertisement", "=Advertising", "=Ad", "=Sponsored", "Read more", "Read also", "Read next", "See also:",
    "Also read", "Related:", "=Related", "Related articles", "Related stories", "More on this", "More on:",
    "Most read", "Share this", "=Share", "Follow us", "Sign up for", "Sign up to", "Subscribe to our", "Click here",
    "Photo:", "Image:", "Video:", "Watch:", "Listen:", "Copyright ©", "Copyright (c)", "©", "(c) 20",
    "All rights reserved", "This article was originally", "Tags:", "=Tags", "Topics:", "Comments (", "=Comments",
    "Leave a comment", "Advertisement -", "Skip to", "=Loading", ">Continue reading", ">Subscribe to read",
    ">Subscribe to continue", ">To continue reading", ">Read the full", ">Already a subscriber",
    ">This article is for subscribers", ">This content is for subscribers", ">Log in to read", ">Sign in to read",
    ">Create a free account", ">Register to continue", ">You have reached your", "=Anzeige", "=Werbung",
    "Lesen Sie auch", "Lesen Sie mehr", "Mehr zum Thema", "Mehr dazu", "Foto:", "Bild:", "Auch interessant",
    "=Teilen", "=Kommentare", ">Weiterlesen", ">Jetzt weiterlesen", ">Sie haben noch kein Abo",
    ">Dieser Artikel ist", ">Lesen Sie diesen Artikel", ">Mit einem Abo", "=Publicité", "Lire aussi",
    "À lire aussi", "A lire aussi", "Voir aussi", "=Partager", "Crédit photo", ">Lire la suite",
    ">Cet article est réservé", ">La suite est réservée", ">Il vous reste", ">Article réservé", "=Publicidad",
    "Lea también", "Lee también", "Le puede interesar", "También te puede", "=Compartir", "Síguenos",
    ">Sigue leyendo", ">Seguir leyendo", ">Suscríbete para", ">Este contenido es exclusivo", "Leggi anche",
    "=Pubblicità", ">Continua a leggere", "Leia também", "=Publicidade", ">Continue lendo",
    ">Este conteúdo é exclusivo", ">Assine para", ">Leia mais", "Lees ook", "=Advertentie", ">Lees verder",
    "Czytaj też", "Czytaj także", "Zobacz też", "=Reklama", ">Czytaj dalej", "=Реклама",
    "Читайте также", "Читать также", "Читайте ещё", "Подписывайтесь",
    "Подпишитесь", "=Поделиться", "Фото:", "Смотрите также", "=По теме",
    "Материалы по теме", ">Читать далее", ">Читать полностью",
    ">Продолжение доступно", "Читайте також", "Читайте ще",
    "Підписуйтесь", "Підписуйтеся", "=Поділитися", "Дивіться також",
    "=Поширити", ">Читати далі", ">Читати повністю", "Teksts turpinās",
    "Lasi arī", "Lasi vēl", "Lasiet arī", "=Reklāma", "Foto -", "Zaļā Josta - Reklāma", "Autortiesības",
    ">Lasīt tālāk", ">Turpini lasīt", ">Lai lasītu", "اقرأ أيضا", "اقرأ أيضًا",
    "إقرأ أيضا", "اقرأ ايضا", "شاهد أيضا", "مواضيع ذات صلة", "=إعلان",
    "=شارك", ">اقرأ المزيد", ">لقراءة المزيد", "相关阅读", "相关新闻",
    "延伸阅读", "责任编辑", "编辑：", "=广告", "推荐阅读", "延伸閱讀", "相關新聞",
    "=廣告", "責任編輯", "分享到", "扫描二维码", "版权声明", ">阅读全文", ">閱讀全文",
    ">登录后阅读", ">订阅后", "関連記事", "=広告", "あわせて読みたい",
    ">この記事は有料", ">続きを読む", ">残り", ">ここから先は", "관련기사", "=광고",
    "무단 전재", "ⓒ", ">더 보기", "İlgili haber", "Ayrıca oku", "=Reklam", ">Devamını oku",
    "Читайте още", "חדשות נוספות", "קראו גם", "پربیننده",
    "بیشتر بخوانید", "यह भी पढ़ें", "ये भी पढ़ें",
    "=विज्ञापन",
};

/* Wherever it stands in a short block. */
static const char *const rights[] = {
    "ll rights reserved", "Alle Rechte vorbehalten", "ous droits réservés", "odos los derechos reservados",
    "odos os direitos reservados", "utti i diritti riservati", "szelkie prawa zastrzeżone", "сі права захищен",
    "се права защищен", "isas tiesības aizsargātas", "akları saklıdır", "جميع الحقوق محفوظة", "כל הזכויות שמורות",
    "无断转载", "版权所有", "版權所有", "禁止转载", "無断転載", "무단 전재", "무단전재", "Alle rechten voorbehouden",
};

static bool begins(gs_span block, gs_span filler, bool all)
{
    if (block.len < filler.len || strncasecmp(block.ptr, filler.ptr, filler.len) != 0)
        return false;
    gs_span rest = gs_span_trim((gs_span){ block.ptr + filler.len, block.len - filler.len });
    return !all || rest.len == 0 || (rest.len == 1 && strchr(":.>|-", *rest.ptr));
}

bool gs_html_is_filler(gs_span block, bool *cut)
{
    for (size_t i = 0; i < sizeof(fillers) / sizeof(*fillers); i++) {
        bool all = fillers[i][0] == '=', more = fillers[i][0] == '>';
        if (!begins(block, gs_span_of(fillers[i] + (all || more)), all))
            continue;
        *cut |= more;
        return true;
    }
    for (size_t i = 0; i < sizeof(rights) / sizeof(*rights); i++)
        if (memmem(block.ptr, block.len, rights[i], strlen(rights[i])))
            return true;
    return false;
}
