/* Around the store: ids in paths, reads and writes whose failure is an answer, who did what. */
#include "http/resource.h"

#include <errno.h>
#include <stdlib.h>

bool gs_number_read(const char *text, int64_t *out)
{
    char *end;
    errno = 0;
    long long number = strtoll(text, &end, 10);
    if (errno || end == text || *end || number <= 0 || *text < '1' || *text > '9')
        return false;
    *out = number;
    return true;
}

bool gs_path_id(const gs_request *request, gs_response *response, size_t param, int64_t *id)
{
    if (gs_number_read(request->params[param], id))
        return true;
    gs_refuse(request, response, GS_PROBLEM_NOT_FOUND, "'%.80s' is no number of ours", request->params[param]);
    return false;
}

/* What the disk says is no fault of who asked, and passes. */
void gs_refuse_stored(const gs_request *request, gs_response *response, const gs_error *err)
{
    gs_refuse_error(request, response, err);
    if (err->code != GS_EIO)
        return;
    gs_refuse(request, response, GS_PROBLEM_UNAVAILABLE, "the store cannot be used now; /readyz says more");
    gs_response_header(response, "Retry-After", "10");
}

static bool answer(gs_status status, const gs_request *request, gs_response *response, const gs_error *err)
{
    if (status != GS_OK)
        gs_refuse_stored(request, response, err);
    return status == GS_OK;
}

bool gs_read_stored(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                    void *context)
{
    gs_error err = { 0 };
    return answer(gs_store_read(gs_desk_store(worker->desk), work, context, &err), request, response, &err);
}

bool gs_write_stored(gs_worker *worker, const gs_request *request, gs_response *response, gs_store_work *work,
                     void *context)
{
    gs_error err = { 0 };
    return answer(gs_store_write(gs_desk_store(worker->desk), work, context, &err), request, response, &err);
}

gs_status gs_note_action(gs_db *db, const gs_request *request, const char *action, const char *object,
                         const char *detail, gs_error *err)
{
    gs_audit_row row = { .at = request->now, .who = request->who, .action = action, .object = object,
                         .detail = detail };
    return gs_audit_insert(db, &row, err);
}
