/* Names of tags, and of classes and ids as sites give them. */
#include "ingest/html.h"

#include <stdlib.h>
#include <string.h>

/* --- Tags --- */

static const struct named_tag {
    const char *name;
    gs_tag tag;
} tags[] = {
    { "a", GS_TAG_A },
    { "address", GS_TAG_BLOCK },
    { "article", GS_TAG_ARTICLE },
    { "aside", GS_TAG_ASIDE },
    { "audio", GS_TAG_DROP },
    { "blockquote", GS_TAG_BLOCK },
    { "body", GS_TAG_BODY },
    { "br", GS_TAG_BR },
    { "button", GS_TAG_DROP },
    { "canvas", GS_TAG_DROP },
    { "center", GS_TAG_BLOCK },
    { "dd", GS_TAG_BLOCK },
    { "details", GS_TAG_BLOCK },
    { "dialog", GS_TAG_DROP },
    { "div", GS_TAG_BLOCK },
    { "dl", GS_TAG_BLOCK },
    { "dt", GS_TAG_BLOCK },
    { "fieldset", GS_TAG_BLOCK },
    { "figcaption", GS_TAG_ASIDE },
    { "figure", GS_TAG_BLOCK },
    { "footer", GS_TAG_ASIDE },
    { "form", GS_TAG_BLOCK },
    { "h1", GS_TAG_H1 },
    { "h2", GS_TAG_H2 },
    { "h3", GS_TAG_H3 },
    { "h4", GS_TAG_H3 },
    { "h5", GS_TAG_H3 },
    { "h6", GS_TAG_H3 },
    { "header", GS_TAG_HEADER },
    { "hr", GS_TAG_BLOCK },
    { "html", GS_TAG_HTML },
    { "iframe", GS_TAG_DROP },
    { "input", GS_TAG_DROP },
    { "label", GS_TAG_DROP },
    { "li", GS_TAG_LI },
    { "link", GS_TAG_LINK },
    { "main", GS_TAG_MAIN },
    { "menu", GS_TAG_ASIDE },
    { "meta", GS_TAG_META },
    { "nav", GS_TAG_ASIDE },
    { "noscript", GS_TAG_DROP },
    { "object", GS_TAG_DROP },
    { "ol", GS_TAG_LIST },
    { "option", GS_TAG_DROP },
    { "p", GS_TAG_P },
    { "pre", GS_TAG_BLOCK },
    { "script", GS_TAG_SCRIPT },
    { "section", GS_TAG_BLOCK },
    { "select", GS_TAG_DROP },
    { "style", GS_TAG_DROP },
    { "summary", GS_TAG_BLOCK },
    { "svg", GS_TAG_DROP },
    { "table", GS_TAG_TABLE },
    { "tbody", GS_TAG_BLOCK },
    { "td", GS_TAG_TD },
    { "template", GS_TAG_DROP },
    { "textarea", GS_TAG_DROP },
    { "tfoot", GS_TAG_BLOCK },
    { "th", GS_TAG_TD },
    { "thead", GS_TAG_BLOCK },
    { "time", GS_TAG_TIME },
    { "title", GS_TAG_TITLE },
    { "tr", GS_TAG_TR },
    { "ul", GS_TAG_LIST },
    { "video", GS_TAG_DROP },
};

static int compare_tag(const void *name, const void *entry)
{
    return strcmp(name, ((const struct named_tag *)entry)->name);
}

gs_tag gs_html_tag(const char *name)
{
    const struct named_tag *found = bsearch(name, tags, sizeof(tags) / sizeof(*tags), sizeof(*tags), compare_tag);
    return found ? found->tag : GS_TAG_OTHER;
}

bool gs_html_is_block(gs_tag tag)
{
    return tag != GS_TAG_OTHER && tag != GS_TAG_TEXT && tag != GS_TAG_A && tag != GS_TAG_TIME && tag != GS_TAG_BR &&
           tag != GS_TAG_META && tag != GS_TAG_LINK && tag != GS_TAG_SCRIPT;
}

/* --- Classes --- */

enum {
    AWAY = GS_HINT_AWAY,
    BESIDE = GS_HINT_BESIDE,
    TEXT = 1u << 10,  /* with PIECE: the body of an article */
    PIECE = 1u << 11,
    START = 1u << 12, /* longer words count too */
};

/* Sorted. Parts of names between "-", "_" and capitals, in small letters. */
static const struct word {
    const char *part;
    unsigned hints;
} words[] = {
    { "about", BESIDE },
    { "ad", AWAY },
    { "ads", AWAY },
    { "adsense", AWAY },
    { "advert", AWAY | START },
    { "agreement", BESIDE },
    { "also", BESIDE },
    { "anzeige", AWAY },
    { "article", TEXT },
    { "articlebody", GS_HINT_BODY },
    { "articlecontent", GS_HINT_BODY },
    { "articletext", GS_HINT_BODY },
    { "artikel", TEXT },
    { "aside", BESIDE },
    { "author", GS_HINT_BYLINE },
    { "authors", GS_HINT_BYLINE },
    { "bajada", GS_HINT_LEAD },
    { "banner", AWAY },
    { "bio", BESIDE },
    { "body", PIECE },
    { "breadcrumb", AWAY | START },
    { "byline", GS_HINT_BYLINE },
    { "caption", AWAY | START },
    { "carousel", BESIDE },
    { "chapo", GS_HINT_LEAD },
    { "comentario", AWAY | START },
    { "comment", AWAY },
    { "commentaire", AWAY | START },
    { "commentlist", AWAY },
    { "comments", AWAY },
    { "consent", AWAY },
    { "contenido", PIECE },
    { "content", PIECE },
    { "cookie", AWAY | START },
    { "copy", PIECE },
    { "copyright", AWAY },
    { "copyrights", AWAY },
    { "credit", AWAY },
    { "credits", AWAY },
    { "dateline", 0 },
    { "datetime", BESIDE },
    { "disclaimer", BESIDE },
    { "discussion", BESIDE },
    { "disqus", AWAY },
    { "donate", AWAY },
    { "donation", AWAY },
    { "editor", BESIDE },
    { "entradilla", GS_HINT_LEAD },
    { "entry", TEXT },
    { "follow", BESIDE },
    { "foot", BESIDE },
    { "footer", BESIDE },
    { "forum", BESIDE },
    { "gallery", BESIDE },
    { "gdpr", AWAY },
    { "gnb", AWAY },
    { "haber", TEXT },
    { "headline", GS_HINT_HEADLINE },
    { "hidden", BESIDE },
    { "infobox", BESIDE },
    { "inhalt", PIECE },
    { "inread", AWAY },
    { "interstitial", AWAY },
    { "intro", GS_HINT_LEAD },
    { "komentar", AWAY | START },
    { "kommentar", AWAY | START },
    { "lead", GS_HINT_LEAD },
    { "lede", GS_HINT_LEAD },
    { "livefyre", AWAY },
    { "lnb", AWAY },
    { "login", AWAY },
    { "masthead", AWAY },
    { "menu", BESIDE },
    { "modal", AWAY },
    { "mostread", AWAY },
    { "nav", BESIDE },
    { "navbar", AWAY },
    { "navigation", BESIDE },
    { "news", TEXT },
    { "newsletter", AWAY | START },
    { "noticia", TEXT },
    { "offer", BESIDE },
    { "opinie", AWAY },
    { "outbrain", AWAY },
    { "overlay", AWAY },
    { "pagination", AWAY },
    { "paywall", GS_HINT_PAYWALL | AWAY },
    { "perex", GS_HINT_LEAD },
    { "photo", BESIDE },
    { "podcast", BESIDE },
    { "poll", AWAY },
    { "popular", AWAY },
    { "popup", AWAY },
    { "post", TEXT },
    { "profile", BESIDE },
    { "promo", AWAY | START },
    { "promobox", AWAY },
    { "pub", AWAY },
    { "publicidad", AWAY },
    { "pullquote", AWAY },
    { "quiz", AWAY },
    { "raksts", TEXT },
    { "rating", AWAY },
    { "reactions", AWAY },
    { "readmore", AWAY },
    { "recent", BESIDE },
    { "recirc", AWAY | START },
    { "recommend", AWAY | START },
    { "regwall", GS_HINT_PAYWALL | AWAY },
    { "rekl", AWAY | START },
    { "related", AWAY | START },
    { "replies", AWAY },
    { "respond", AWAY },
    { "share", AWAY },
    { "sharing", AWAY },
    { "sidebar", BESIDE },
    { "signup", AWAY },
    { "similar", AWAY },
    { "skip", AWAY },
    { "slideshow", BESIDE },
    { "social", AWAY },
    { "source", BESIDE },
    { "sponsor", AWAY | START },
    { "standfirst", GS_HINT_LEAD },
    { "story", TEXT },
    { "storybody", GS_HINT_BODY },
    { "storytext", GS_HINT_BODY },
    { "subheadline", GS_HINT_LEAD },
    { "subscribe", AWAY },
    { "subscription", AWAY },
    { "subtitle", GS_HINT_LEAD },
    { "summary", GS_HINT_LEAD },
    { "taboola", AWAY },
    { "tag", BESIDE },
    { "taglist", AWAY },
    { "tags", AWAY },
    { "talkback", AWAY | START },
    { "teaser", BESIDE | START },
    { "tekst", PIECE },
    { "teksts", PIECE },
    { "text", PIECE },
    { "texte", PIECE },
    { "ticker", AWAY },
    { "timestamp", AWAY },
    { "toolbar", AWAY },
    { "trending", AWAY },
    { "werbung", AWAY },
    { "widget", BESIDE },
    { "yorum", AWAY | START },
    { "zajawka", BESIDE },
    { "zobacz", AWAY },
};

static unsigned hints_of(const char *part)
{
    size_t low = 0, high = sizeof(words) / sizeof(*words);
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (strcmp(words[mid].part, part) <= 0)
            low = mid + 1;
        else
            high = mid;
    }
    if (low == 0)
        return 0;
    const struct word *w = &words[low - 1];
    bool same = strcmp(w->part, part) == 0;
    return same || (w->hints & START && strncmp(w->part, part, strlen(w->part)) == 0) ? w->hints & ~(unsigned)START : 0;
}

/* "no-sidebar", "has-comments" tell of the page, not of the element. */
static bool tells_of_page(const char *part)
{
    static const char *const first[] = { "no", "has", "with", "without", "not", "is", "single", "lang" };
    for (size_t i = 0; i < sizeof(first) / sizeof(*first); i++)
        if (strcmp(part, first[i]) == 0)
            return true;
    return false;
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_part_char(char c)
{
    return is_upper(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/* The next part of a name, cut to the buffer; *p moves behind it. */
static void take_part(const char **p, char part[24])
{
    size_t n = 0;
    const char *start = *p;
    while (is_part_char(**p) && (*p == start || !is_upper(**p) || is_upper((*p)[-1]))) {
        if (n < 23)
            part[n++] = is_upper(**p) ? (char)(**p | 32) : **p;
        (*p)++;
    }
    part[n] = '\0';
}

unsigned gs_html_hints(const char *names)
{
    enum { LONGEST = 1024 }; /* a list of names that is longer is not looked at to its end */
    unsigned all = 0, name = 0;
    bool first = true, skip = false;
    char part[24];
    for (const char *p = names, *end = names + LONGEST; *p && p < end;) {
        if (!is_part_char(*p)) {
            first |= *p == ' ' || *p == '\t' || *p == '\n';
            p++;
            continue;
        }
        take_part(&p, part);
        if (first) {
            all |= name & TEXT && name & PIECE ? name | GS_HINT_BODY : name;
            name = 0;
            skip = tells_of_page(part);
        }
        first = false;
        name |= skip ? 0 : hints_of(part);
    }
    all |= name & TEXT && name & PIECE ? name | GS_HINT_BODY : name;
    return all & ~(unsigned)(TEXT | PIECE);
}
