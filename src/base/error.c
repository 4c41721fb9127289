/* Errors as values: a code, a place, one line of message. */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>

gs_status gs_fail(gs_error *err, gs_status code, const char *file, unsigned line, const char *fmt, ...)
{
    if (!err)
        return code;
    err->code = code;
    err->line = line;
    snprintf(err->file, sizeof(err->file), "%s", file ? file : "");
    va_list args;
    va_start(args, fmt);
    vsnprintf(err->message, sizeof(err->message), fmt, args);
    va_end(args);
    return code;
}

gs_status gs_fail_nomem(gs_error *err)
{
    return gs_fail(err, GS_ENOMEM, NULL, 0, "out of memory");
}

const char *gs_status_name(gs_status status)
{
    switch (status) {
    case GS_OK: return "ok";
    case GS_ENOMEM: return "out-of-memory";
    case GS_EIO: return "unreadable";
    case GS_ENOENT: return "not-found";
    case GS_EFORMAT: return "bad-format";
    case GS_ELIMIT: return "too-large";
    case GS_EINVAL: return "invalid";
    case GS_ENOTTEXT: return "not-text";
    case GS_EMEMORY: return "memory-limit";
    }
    return "unknown";
}
