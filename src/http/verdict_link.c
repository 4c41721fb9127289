/* /v/{token}: links in mails by which a reader judges a sentence, without a login. The token says what and who, signed
 * by the desk. Programs that look at mails follow links, so GET only asks; POST, which a person sends by a button,
 * acts. The signature is what a login would be, so a page of another site could send nothing that its maker has not. */
#include <string.h>

#include "http/verdict_form.h"

enum { NOT_FOUND = 404, GONE = 410 };

/* False: the response is a page that says why. */
static bool read_link(gs_worker *worker, const gs_request *request, gs_response *response, gs_link *link,
                      gs_judgement *what)
{
    gs_error err;
    gs_status status = gs_link_read(gs_desk_link_key(worker->desk), gs_span_of(request->params[0]), request->now,
                                    link, &err);
    if (status == GS_ENOENT)
        gs_put_verdict_note(worker, response, GONE, "This link is too old",
                            "Verdicts are taken for some time after a mail. Nothing was kept.");
    else if (status != GS_OK)
        gs_put_verdict_note(worker, response, NOT_FOUND, "This link is not whole",
                            "It may have been cut when it was copied. Nothing was kept.");
    if (status != GS_OK)
        return false;
    *what = (gs_judgement){ .alert_id = link->alert_id, .article_id = link->article_id,
                            .version_id = link->version_id, .sentence = link->sentence, .who = link->who,
                            .via = "link", .at = request->now };
    return true;
}

/* False: there is nothing to be judged; the response says so. */
static bool check_found(gs_worker *worker, gs_response *response, const gs_judged *judged)
{
    if (!judged->found)
        gs_put_verdict_note(worker, response, GONE, "It is no longer kept",
                            "The alert or its article was removed since. Nothing was kept.");
    else if (judged->closed)
        gs_put_verdict_note(worker, response, GONE, "The article is closed",
                            "Its publisher took it back or does not want it shown now. Nothing was kept.");
    return judged->found && !judged->closed;
}

/* --- Asking --- */

typedef struct job {
    const gs_request *request;
    const gs_judgement *what;
    gs_judged judged;
} job;

static gs_status find(gs_db *db, void *context, gs_error *err)
{
    job *j = context;
    return gs_desk_judged_find(db, j->what, j->request->arena, &j->judged, err);
}

void gs_handle_verdict_page(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_link link;
    gs_judgement what;
    job j = { .request = request, .what = &what };
    if (read_link(worker, request, response, &link, &what) &&
        gs_read_stored(worker, request, response, find, &j) && check_found(worker, response, &j.judged))
        gs_put_verdict_form(worker, response, &j.judged, gs_request_query(request, "as"));
}

/* --- Acting --- */

void gs_handle_verdict_link(gs_worker *worker, const gs_request *request, gs_response *response)
{
    gs_link link;
    gs_judgement what;
    gs_judged judged;
    gs_verdict_row row;
    if (!read_link(worker, request, response, &link, &what))
        return;
    if (!gs_verdict_form_read(request, &what)) {
        gs_put_verdict_note(worker, response, 422, "No verdict came with that",
                            "Go back and press one of the three buttons. Nothing was kept.");
        return;
    }
    if (!gs_keep_verdict(worker, request, response, &what, &judged, &row) || !check_found(worker, response, &judged))
        return;
    if (!row.verdict)
        gs_put_verdict_note(worker, response, 422, "That is often enough",
                            "This link has changed its verdict twenty times. This one was not kept: tell the desk.");
    else
        gs_put_verdict_note(worker, response, 200, "Thank you",
                            strcmp(row.verdict, "right") == 0         ? "It is kept as: right."
                            : strcmp(row.verdict, "wrong-label") == 0 ? "It is kept as: wrong label."
                                                                      : "It is kept as: not useful.");
}
