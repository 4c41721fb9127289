/* What servers said of versions of pages and feeds, in a file between runs. */
#include "cli/fetch.h"

#include <stdlib.h>

gs_status gs_fetch_state_read(const char *path, gs_validators **out, gs_error *err)
{
    const size_t limit = GS_LIMIT_VALIDATORS * (GS_LIMIT_URL + 1024); /* more than any real one by far */
    gs_span json = { 0 };
    gs_error why = { 0 };
    gs_status status = gs_file_read(path, limit, &json, &why);
    if (status != GS_OK && status != GS_ENOENT)
        return gs_fail(err, status, path, 0, "%s", why.message);
    status = gs_validators_read(json, out, &why);
    free((void *)json.ptr);
    return status == GS_OK ? GS_OK : gs_fail(err, status, path, why.line, "%s", why.message);
}

gs_status gs_fetch_state_write(const char *path, const gs_validators *all, gs_error *err)
{
    gs_buf json = { 0 };
    gs_status status = gs_validators_put(all, &json, err);
    if (status == GS_OK)
        status = gs_file_replace(path, gs_buf_span(&json), err);
    gs_buf_done(&json);
    return status;
}
