/* GET /v1/articles: search, newest first. */
#include <string.h>

#include "http/articles.h"

static const char *label_name(size_t i)
{
    return i < GS_N_LABELS ? gs_label_name((gs_label)i) : NULL;
}

static bool refuse(const gs_request *request, gs_response *response, const char *name, const char *wanted)
{
    gs_refuse(request, response, GS_PROBLEM_INVALID_QUERY, "%s: %s", name, wanted);
    gs_refuse_add(response, NULL, name, "%s", wanted);
    return false;
}

/* Without `min` a label is what is more likely than not. */
static bool take_label(const gs_request *request, gs_response *response, gs_search *search)
{
    const char *min = gs_request_query(request, "min");
    search->label = -1;
    search->min = 0.5;
    if (!gs_query_choice(request, response, "label", label_name, &search->label))
        return false;
    if (!min)
        return true;
    if (search->label < 0)
        return refuse(request, response, "min", "is the least confidence of a label: give one");
    bool ok = gs_span_number(gs_span_of(min), &search->min) && search->min >= 0 && search->min <= 1;
    return ok || refuse(request, response, "min", "a confidence from 0 to 1");
}

static bool take_search(const gs_request *request, gs_response *response, gs_search *search)
{
    gs_paging paging;
    *search = (gs_search){ .q = gs_request_query(request, "q"), .lang = gs_request_query(request, "lang"),
                           .source = gs_request_query(request, "source") };
    bool ok = take_label(request, response, search) && gs_query_time(request, response, "since", &search->since) &&
              gs_query_time(request, response, "until", &search->until) &&
              gs_paging_read(request, response, &paging);
    if (!ok)
        return false;
    search->before = paging.before;
    search->limit = paging.limit;
    if (search->q && !*search->q)
        search->q = NULL;
    return true;
}

typedef struct job {
    const gs_request *request;
    gs_search search;
    gs_search_hit *hits;
    size_t n;
    bool more, nothing_to_find;
} job;

static gs_status run(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_status status = gs_search_run(db, &j->search, j->request->arena, &j->hits, &j->n, &j->more, err);
    j->nothing_to_find = status == GS_EINVAL;
    return j->nothing_to_find ? GS_OK : status;
}

/* Pieces of text, those found marked: [{"text":"He "},{"text":"denied","found":true}]. The store marks them with
 * U+E000 and U+E001. */
static void put_snippet(gs_buf *out, const char *snippet)
{
    static const char *const marks[] = { "\xee\x80\x80", "\xee\x80\x81" };
    if (!snippet) {
        gs_put_raw(out, "snippet", NULL);
        return;
    }
    snippet += *snippet == ' '; /* the index begins each column with a blank */
    gs_put_raw(out, "snippet", "[");
    for (int found = 0; *snippet; found = !found) {
        const char *end = strstr(snippet, marks[found]);
        size_t len = end ? (size_t)(end - snippet) : strlen(snippet);
        if (len) {
            gs_put_raw(out, NULL, "{");
            gs_put_span(out, "text", (gs_span){ snippet, len });
            if (found)
                gs_put_flag(out, "found", true);
            gs_buf_putc(out, '}');
        }
        snippet += len + (end ? strlen(marks[found]) : 0);
    }
    gs_buf_putc(out, ']');
}

void gs_handle_articles(gs_worker *worker, const gs_request *request, gs_response *response)
{
    job j = { .request = request };
    if (!take_search(request, response, &j.search) || !gs_read_stored(worker, request, response, run, &j))
        return;
    if (j.nothing_to_find) {
        refuse(request, response, "q", "there is no word in it to look for");
        return;
    }
    gs_buf *out = gs_response_json(response, 200);
    gs_put_raw(out, NULL, "{");
    gs_put_raw(out, "articles", "[");
    for (size_t i = 0; i < j.n; i++) {
        gs_put_raw(out, NULL, "{");
        gs_put_article(out, &j.hits[i].article, j.hits[i].source);
        put_snippet(out, j.hits[i].snippet);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
    gs_paging_next(request, response, j.more ? j.hits[j.n - 1].article.id : 0);
    gs_buf_putc(out, '}');
}
