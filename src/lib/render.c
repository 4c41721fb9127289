/* Results as bytes, in any format of the report. */
#include "lib/internal.h"
#include "report/report.h"

#include <string.h>

_Static_assert((int)GAINSAY_UNIT_CODEPOINT == (int)GS_UNIT_CODEPOINT && (int)GAINSAY_UNIT_BYTE == (int)GS_UNIT_BYTE &&
                   (int)GAINSAY_UNIT_UTF16 == (int)GS_UNIT_UTF16,
               "units are the core's");

const char *gainsay_format(size_t i)
{
    const gs_report_format *format = gs_report_format_at(i);
    return format ? format->name : NULL;
}

static const gs_report_format *find_format(const char *name)
{
    const gs_report_format *format;
    for (size_t i = 0; (format = gs_report_format_at(i)); i++)
        if (strcmp(format->name, name ? name : "json") == 0)
            return format;
    return NULL;
}

static gainsay_status render(gainsay_session *session, const gainsay_rendering *how, const gs_report_format *format,
                             gainsay_error *error)
{
    const gs_engine *engine = session->engine->core;
    const char *id = how->id ? how->id : "-";
    gs_report_context context = {
        .id = gs_span_of(id),
        .unit = (gs_unit)how->unit,
        .lexicons = gs_engine_lexicons_digest(engine),
        .model = gs_engine_model_digest(engine),
        .number = 1,
        .documents = &id,
        .n_documents = 1,
        .width = 80,
        .unicode = true,
    };
    gs_buf *out = &session->rendered;
    gs_buf_clear(out);
    if (format->begin)
        format->begin(&context, out);
    gs_status status = format->render(session->result.report, &context, out);
    if (format->end)
        format->end(&context, out);
    gs_buf_putc(out, '\0');
    if (status == GS_OK && !out->failed)
        return GAINSAY_OK;
    gs_buf_done(out); /* a buffer that could not grow is of no use */
    *out = (gs_buf){ 0 };
    return gainsay__fail(error, GAINSAY_ERROR_NO_MEMORY, "out of memory");
}

/* Checks everything, then renders with the session taken. */
static gainsay_status begin(const gainsay_result *result, const gainsay_rendering *rendering, gainsay_error *error)
{
    gainsay_rendering how = { 0 };
    if (!result)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "no result to render");
    if (rendering && !gainsay__read_struct(rendering, sizeof(how), &how, sizeof(how)))
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "a rendering of another version");
    const gs_report_format *format = find_format(how.format);
    if (!format)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "no format '%.64s'", how.format);
    if ((unsigned)how.unit > GAINSAY_UNIT_UTF16)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "no unit %d", (int)how.unit);
    gainsay_status status = gainsay__enter(result->session, error);
    if (status != GAINSAY_OK)
        return status;
    if (result->report)
        status = render(result->session, &how, format, error);
    else
        status = gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "the last document has no result");
    if (status != GAINSAY_OK)
        gainsay__leave(result->session);
    return status;
}

gainsay_status gainsay_render(const gainsay_result *result, const gainsay_rendering *rendering, const char **bytes,
                              size_t *len, gainsay_error *error)
{
    if (!bytes || !len)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_render: nowhere to put it");
    gainsay_status status = begin(result, rendering, error);
    if (status != GAINSAY_OK)
        return status;
    *bytes = result->session->rendered.ptr;
    *len = result->session->rendered.len - 1;
    gainsay__leave(result->session);
    return GAINSAY_OK;
}

gainsay_status gainsay_render_to(const gainsay_result *result, const gainsay_rendering *rendering,
                                 gainsay_write_fn write, void *user, gainsay_error *error)
{
    if (!write)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_render_to: no function to write with");
    gainsay_status status = begin(result, rendering, error);
    if (status != GAINSAY_OK)
        return status;
    const gs_buf *out = &result->session->rendered;
    if (write(user, out->ptr, out->len - 1) != 0)
        status = gainsay__fail(error, GAINSAY_ERROR_WRITE, "writing the report failed");
    gainsay__leave(result->session);
    return status;
}
