/* The checks of gainsay doctor: one after the other while they are made, then printed. */
#include "cli/doctor.h"

#include <stdlib.h>

static const char *const verdicts[] = { "ok", "warn", "fail" };

void gs_doctor_add(gs_doctor *d, gs_doctor_verdict verdict, const char *name, const char *message, const char *todo)
{
    if (!message || !name || !gs_array_reserve(&d->checks, &d->cap, d->n + 1, sizeof(*d->checks))) {
        d->failed = true;
        return;
    }
    d->checks[d->n++] = (gs_doctor_check){ verdict, name, message, verdict == GS_DOCTOR_OK ? NULL : todo };
    d->counts[verdict]++;
}

void gs_doctor_add_error(gs_doctor *d, const char *name, const gs_error *err, const char *todo)
{
    const char *message = err->line    ? gs_arena_printf(&d->arena, "%s:%u: %s", err->file, err->line, err->message)
                          : *err->file ? gs_arena_printf(&d->arena, "%s: %s", err->file, err->message)
                                       : gs_arena_copy(&d->arena, gs_span_of(err->message));
    gs_doctor_add(d, GS_DOCTOR_FAIL, name, message, todo);
}

/* --- Output --- */

static void put_term(const gs_doctor *d, const gs_terminal *t, gs_buf *out)
{
    static const char *const colours[] = { "\033[32m", "\033[33m", "\033[1;31m" };
    for (size_t i = 0; i < d->n; i++) {
        const gs_doctor_check *c = &d->checks[i];
        gs_buf_printf(out, "%s%-4s%s  %-16s ", t->colour ? colours[c->verdict] : "", verdicts[c->verdict],
                      t->colour ? "\033[m" : "", c->name);
        gs_escape_terminal(out, gs_span_of(c->message));
        gs_buf_putc(out, '\n');
        if (c->todo)
            gs_buf_printf(out, "%23s%s %s\n", "", t->unicode ? "→" : "->", c->todo);
    }
    gs_buf_printf(out, "\n%zu ok, %zu warn, %zu fail\n", d->counts[GS_DOCTOR_OK], d->counts[GS_DOCTOR_WARN],
                  d->counts[GS_DOCTOR_FAIL]);
}

static void put_json_member(gs_buf *out, const char *key, const char *value)
{
    gs_buf_printf(out, ", \"%s\": ", key);
    gs_escape_json_or_null(out, value);
}

static void put_json(const gs_doctor *d, gs_buf *out)
{
    gs_buf_puts(out, "{\n  \"gainsay\": \"" GS_VERSION "\",\n  \"checks\": [");
    for (size_t i = 0; i < d->n; i++) {
        const gs_doctor_check *c = &d->checks[i];
        gs_buf_printf(out, "%s\n    {\"status\": \"%s\"", i ? "," : "", verdicts[c->verdict]);
        put_json_member(out, "check", c->name);
        put_json_member(out, "message", c->message);
        put_json_member(out, "todo", c->todo);
        gs_buf_putc(out, '}');
    }
    gs_buf_printf(out, "\n  ],\n  \"counts\": {\"ok\": %zu, \"warn\": %zu, \"fail\": %zu}\n}\n",
                  d->counts[GS_DOCTOR_OK], d->counts[GS_DOCTOR_WARN], d->counts[GS_DOCTOR_FAIL]);
}

int gs_doctor_print(const gs_doctor *d, gs_list_form form, const gs_terminal *terminal)
{
    gs_buf out = { .failed = d->failed };
    if (form == GS_LIST_JSON)
        put_json(d, &out);
    else
        put_term(d, terminal, &out);
    int code = gs_output_only(&out);
    return d->counts[GS_DOCTOR_FAIL] ? GS_EXIT_FAILED : code;
}

void gs_doctor_done(gs_doctor *d)
{
    gs_arena_done(&d->arena);
    free(d->checks);
    *d = (gs_doctor){ 0 };
}
