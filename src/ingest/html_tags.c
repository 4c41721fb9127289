/* Names of tags. */
#include "ingest/html.h"

#include <stdlib.h>
#include <string.h>

static const struct named_tag {
    const char *name;
    gs_tag tag;
} tags[] = {
    { "a", GS_TAG_A },
    { "address", GS_TAG_BLOCK },
    { "amp-accordion", GS_TAG_BLOCK },
    { "amp-ad", GS_TAG_DROP },
    { "amp-consent", GS_TAG_DROP },
    { "amp-embed", GS_TAG_DROP },
    { "amp-img", GS_TAG_IMG },
    { "amp-list", GS_TAG_ASIDE },
    { "amp-live-list", GS_TAG_BLOCK },
    { "amp-sidebar", GS_TAG_ASIDE },
    { "amp-social-share", GS_TAG_DROP },
    { "amp-user-notification", GS_TAG_DROP },
    { "article", GS_TAG_ARTICLE },
    { "aside", GS_TAG_ASIDE },
    { "audio", GS_TAG_DROP },
    { "blockquote", GS_TAG_BLOCK },
    { "body", GS_TAG_BODY },
    { "br", GS_TAG_BR },
    { "button", GS_TAG_CONTROL },
    { "canvas", GS_TAG_DROP },
    { "center", GS_TAG_BLOCK },
    { "dd", GS_TAG_BLOCK },
    { "details", GS_TAG_BLOCK },
    { "dialog", GS_TAG_DROP },
    { "div", GS_TAG_BLOCK },
    { "dl", GS_TAG_BLOCK },
    { "dt", GS_TAG_BLOCK },
    { "fieldset", GS_TAG_BLOCK },
    { "figcaption", GS_TAG_CAPTION },
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
    { "img", GS_TAG_IMG },
    { "input", GS_TAG_CONTROL },
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
    { "select", GS_TAG_CONTROL },
    { "style", GS_TAG_DROP },
    { "summary", GS_TAG_BLOCK },
    { "svg", GS_TAG_DROP },
    { "table", GS_TAG_TABLE },
    { "tbody", GS_TAG_BLOCK },
    { "td", GS_TAG_TD },
    { "template", GS_TAG_DROP },
    { "textarea", GS_TAG_CONTROL },
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
           tag != GS_TAG_IMG && tag != GS_TAG_META && tag != GS_TAG_LINK && tag != GS_TAG_SCRIPT;
}
