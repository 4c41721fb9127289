/* POST /v1/alerts/{id}/verdict: right, wrong label, not useful. The last word on a sentence counts; all are kept. */
#include <stdio.h>
#include <string.h>

#include "http/alerts.h"

typedef struct job {
    const gs_request *request;
    const gs_judgement *what;
    gs_judged *judged;
    gs_verdict_row *row;
    bool is_new; /* what a link has said already is kept once */
} job;

/* Nobody outside the house is asked about what must not leave it. */
static bool is_to_be_kept(const gs_judgement *what, const gs_judged *judged)
{
    return judged->found && (!judged->closed || strcmp(what->via, "link") != 0);
}

static bool is_by(const gs_verdict_row *row, const gs_judgement *what)
{
    return strcmp(row->via, what->via) == 0 && strcmp(row->who ? row->who : "", what->who) == 0;
}

/* Whoever has a link can press its button again and again. What is the last word already is kept once; who changed his
 * mind too often is not heard, and the row has no verdict. */
static gs_status look_for_same(gs_db *db, job *j, gs_error *err)
{
    enum { CHANGES = 20 };
    gs_verdict_row *rows;
    size_t n = 0, n_own = 0;
    const gs_judgement *what = j->what;
    gs_status status = gs_verdict_latest(db, what->alert_id, what->article_id, what->sentence, j->request->arena, &rows,
                                         &n, err);
    if (status != GS_OK)
        return status;
    for (size_t i = 0; i < n; i++)
        n_own += is_by(&rows[i], what);
    bool same = n && strcmp(rows[0].verdict, what->verdict) == 0 && rows[0].labels == what->labels;
    j->is_new = !same && n_own < CHANGES;
    *j->row = same ? rows[0] : (gs_verdict_row){ 0 };
    return GS_OK;
}

static gs_status keep(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    gs_arena *arena = j->request->arena;
    char object[40];
    gs_status status = gs_desk_judged_find(db, j->what, arena, j->judged, err);
    if (status != GS_OK || !is_to_be_kept(j->what, j->judged))
        return status;
    if (strcmp(j->what->via, "link") == 0)
        status = look_for_same(db, j, err);
    if (status != GS_OK || !j->is_new)
        return status;
    status = gs_desk_judge(db, j->what, j->judged, arena, j->row, err);
    if (status != GS_OK)
        return status;
    snprintf(object, sizeof(object), "alert/%lld", (long long)j->row->alert_id);
    gs_audit_row audit = { .at = j->what->at, .who = j->what->who, .action = "verdict", .object = object,
                           .detail = j->what->verdict };
    return gs_audit_insert(db, &audit, err);
}

bool gs_keep_verdict(gs_worker *worker, const gs_request *request, gs_response *response, const gs_judgement *what,
                     gs_judged *judged, gs_verdict_row *row)
{
    job j = { request, what, judged, row, true };
    if (!gs_write_stored(worker, request, response, keep, &j))
        return false;
    if (j.is_new && is_to_be_kept(what, judged)) {
        gs_desk_count_verdict(worker->desk, row);
        gs_desk_changed(worker->desk); /* who may page goes by verdicts */
    }
    return true;
}

/* --- What is said --- */

static void take_labels(gs_body *body, gs_judgement *what)
{
    json_t *list = json_object_get(body->json, "labels"), *item;
    size_t i;
    if (!list || json_is_null(list))
        return;
    if (!json_is_array(list)) {
        gs_body_fault(body, "/labels", "a list of labels is asked for");
        return;
    }
    what->has_labels = true;
    json_array_foreach(list, i, item) {
        char pointer[40];
        gs_label label;
        const char *name = json_string_value(item);
        snprintf(pointer, sizeof(pointer), "/labels/%zu", i);
        if (name && gs_label_parse(gs_span_of(name), &label) && label < GS_N_LABELS)
            what->labels |= 1u << label;
        else if (i < GS_N_LABELS)
            gs_body_fault(body, pointer, "no label of ours");
    }
    if (what->verdict && strcmp(what->verdict, "wrong-label") != 0)
        gs_body_fault(body, "/labels", "the labels it really has go with wrong-label");
}

static bool take_verdict(gs_body *body, gs_judgement *what)
{
    static const char *const verdicts[] = { "right", "wrong-label", "not-useful", NULL };
    int64_t sentence = -1, article = 0;
    int verdict = gs_body_choice(body, "verdict", verdicts, true);
    gs_body_int(body, "article", 1, INT64_MAX, &article);
    gs_body_int(body, "sentence", 0, UINT32_MAX - 1, &sentence);
    what->verdict = verdict >= 0 ? verdicts[verdict] : NULL;
    take_labels(body, what);
    if (!article && !body->refused)
        gs_body_fault(body, "/article", "it is needed: the id of an article of the alert");
    if (sentence < 0 && !body->refused)
        gs_body_fault(body, "/sentence", "it is needed: the number of a sentence of the alert");
    what->article_id = article;
    what->sentence = (uint32_t)sentence;
    return !body->refused;
}

static void answer(gs_worker *worker, gs_body *body, const gs_judgement *what)
{
    gs_judged judged;
    gs_verdict_row row;
    const gs_request *request = body->request;
    gs_response *response = body->response;
    if (!gs_keep_verdict(worker, request, response, what, &judged, &row))
        return;
    if (!judged.has_alert) {
        gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "there is no alert %lld, or no longer",
                  (long long)what->alert_id);
    } else if (!judged.found) {
        gs_body_fault(body, judged.article.id ? "/sentence" : "/article", "it is none of this alert");
    } else {
        gs_put_verdict(gs_response_json(response, 201), &row);
    }
}

void gs_handle_verdict_post(gs_worker *worker, const gs_request *request, gs_response *response)
{
    static const char *const members[] = { "article", "sentence", "verdict", "labels", NULL };
    gs_judgement what = { .who = request->who, .via = "api", .at = request->now };
    gs_body body;
    if (!gs_path_id(request, response, 0, &what.alert_id))
        return;
    if (gs_body_open(&body, request, response, members, false) && take_verdict(&body, &what))
        answer(worker, &body, &what);
    gs_body_close(&body);
}
