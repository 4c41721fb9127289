/* The page behind a feed's item: where a feed gives a text only in part, the rest is on the page that it links to. */
#include "desk/desk.h"

typedef struct reading {
    const gs_article *item;
    gs_arena *arena;
    gs_article *out;
    bool found;
    gs_status status;
    gs_error *err;
} reading;

/* A page is one article. */
static bool take(void *context, const gs_article *page)
{
    reading *r = context;
    gs_article whole;
    r->found = true;
    r->status = gs_article_behind(r->item, page, r->arena, &whole, r->err);
    if (r->status == GS_OK && !gs_article_copy(&whole, r->arena, r->out))
        r->status = gs_fail_nomem(r->err);
    return false;
}

gs_status gs_article_of_page(const gs_article *item, const gs_net_answer *answer, gs_arena *arena, gs_article *out,
                             bool *found, gs_error *err)
{
    gs_answer what = { answer->url, answer->content_type, answer->body };
    reading r = { .item = item, .arena = arena, .out = out, .err = err };
    const gs_reader *reader;
    gs_status status = gs_answer_reader(&what, &reader, err);
    if (status == GS_OK)
        status = gs_answer_read(&what, reader, arena, (gs_article_sink){ take, &r, NULL }, err);
    *found = r.found && r.status == GS_OK;
    return r.found ? r.status : status;
}
