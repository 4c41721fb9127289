/* One article through the analysis, with all that is known of it: the one way from the command line, the API and the
 * intake, so that they say the same. */
#include "desk/desk.h"

static gs_about about_of(const gs_scoring *what)
{
    static const gs_article nothing_known;
    const gs_article *a = what->article ? what->article : &nothing_known;
    const char *extraction = a->extraction == GS_EXTRACTION_GIVEN ? NULL : gs_extraction_name(a->extraction);
    const char *status = a->status == GS_PUB_USABLE ? NULL : gs_pub_status_name(a->status);
    return (gs_about){ .url = a->url, .title = a->title, .byline = a->byline, .site = a->site,
                       .published = a->published, .lang = a->lang, .extraction = extraction,
                       .status = status ? status : a->embargoed ? "embargoed" : NULL, .embargoed = a->embargoed,
                       .duplicate_of = what->repeat ? what->repeat->of : NULL,
                       .similarity = what->repeat ? what->repeat->similarity : 0 };
}

gs_status gs_score_article(gs_session *session, const gs_scoring *what, gs_scored *out, gs_error *err)
{
    gs_analyse_options how = { .lang = what->lang, .one_sentence = what->one_sentence, .memory = what->memory };
    if (what->article || what->repeat) {
        out->about = about_of(what);
        how.about = &out->about;
    }
    if (what->article) {
        how.headline_len = what->article->headline_len;
        how.notes = what->article->notes;
        how.n_notes = what->article->n_notes;
    }
    return gs_analyse(session, what->bytes, &how, &out->report, err);
}

void gs_article_put_id(const gs_article *article, const char *path, const char *member, uint64_t line, gs_buf *out)
{
    if (article && (article->id || article->url)) {
        gs_buf_puts(out, article->id ? article->id : article->url);
        return;
    }
    gs_buf_puts(out, path);
    if (member)
        gs_buf_printf(out, "!%s", member);
    if (line)
        gs_buf_printf(out, ":%llu", (unsigned long long)line);
}
