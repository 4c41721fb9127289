/* Statuses and errors of the library, its version, and how those of the core become public. */
#include "lib/internal.h"

#include <stdarg.h>
#include <stdio.h>

const char *gainsay_version(void)
{
    return GS_VERSION;
}

const char *gainsay_status_name(gainsay_status status)
{
    switch (status) {
    case GAINSAY_OK: return "ok";
    case GAINSAY_ERROR_NO_MEMORY: return "out-of-memory";
    case GAINSAY_ERROR_IO: return "unreadable";
    case GAINSAY_ERROR_NOT_FOUND: return "not-found";
    case GAINSAY_ERROR_FORMAT: return "bad-format";
    case GAINSAY_ERROR_TOO_LARGE: return "too-large";
    case GAINSAY_ERROR_ARGUMENT: return "invalid";
    case GAINSAY_ERROR_NOT_TEXT: return "not-text";
    case GAINSAY_ERROR_MEMORY_LIMIT: return "memory-limit";
    case GAINSAY_ERROR_THREAD: return "wrong-thread";
    case GAINSAY_ERROR_WRITE: return "write-failed";
    case GAINSAY_END: return "end";
    }
    return "unknown";
}

static gainsay_status public_status(gs_status status)
{
    switch (status) {
    case GS_OK: return GAINSAY_OK;
    case GS_ENOMEM: return GAINSAY_ERROR_NO_MEMORY;
    case GS_EIO: return GAINSAY_ERROR_IO;
    case GS_ENOENT: return GAINSAY_ERROR_NOT_FOUND;
    case GS_EFORMAT: return GAINSAY_ERROR_FORMAT;
    case GS_ELIMIT: return GAINSAY_ERROR_TOO_LARGE;
    case GS_EINVAL: return GAINSAY_ERROR_ARGUMENT;
    case GS_ENOTTEXT: return GAINSAY_ERROR_NOT_TEXT;
    case GS_EMEMORY: return GAINSAY_ERROR_MEMORY_LIMIT;
    }
    return GAINSAY_ERROR_ARGUMENT;
}

gainsay_status gainsay__fail(gainsay_error *out, gainsay_status status, const char *fmt, ...)
{
    gainsay_error full = { .status = status };
    va_list args;
    va_start(args, fmt);
    vsnprintf(full.message, sizeof(full.message), fmt, args);
    va_end(args);
    gainsay__write_struct(out, sizeof(full), &full, sizeof(full));
    return status;
}

gainsay_status gainsay__fail_as(gainsay_error *out, const gs_error *error)
{
    gainsay_error full = { .status = public_status(error->code), .line = error->line };
    snprintf(full.file, sizeof(full.file), "%s", error->file);
    snprintf(full.message, sizeof(full.message), "%s", error->message);
    gainsay__write_struct(out, sizeof(full), &full, sizeof(full));
    return full.status;
}
