/* What gainsay doctor says of the service: its settings, and whether it could start with them. A desk that runs is not
 * disturbed: its store is read, not locked. */
#include "cli/doctor.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

GS_DEFINE_AUTO(gs_store, gs_store_close)

/* --- Settings --- */

bool gs_doctor_settings(gs_doctor *d, const char *path, gs_settings *settings)
{
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    gs_status status = gs_settings_init(settings, &err);
    if (status == GS_OK)
        status = gs_settings_read_file(settings, path, &faults, &err);
    for (gs_span rest = gs_buf_span(&faults), line; gs_span_line(&rest, &line);)
        gs_doctor_add(d, GS_DOCTOR_FAIL, "config", gs_arena_copy(&d->arena, line),
                      "correct the line; docs/desk.md lists the settings");
    if (status == GS_OK)
        status = gs_settings_read_environment(settings, &err);
    if (status != GS_OK && faults.len == 0)
        gs_doctor_add_error(d, "config", &err, "correct it, or name another file");
    gs_buf_done(&faults);
    if (status != GS_OK)
        return false;
    gs_doctor_add(d, GS_DOCTOR_OK, "config", gs_arena_printf(&d->arena, "%s; listens on %s", path, settings->listen),
                  NULL);
    return true;
}

/* --- Its desk --- */

/* What its tokens are to one who starts it. */
typedef struct looking {
    int64_t now;
    bool has_admin;
} looking;

static gs_status look(gs_db *db, void *context, gs_error *err)
{
    looking *l = context;
    return gs_token_has_admin(db, l->now, &l->has_admin, err);
}

static bool may_write(const char *folder)
{
    return access(folder, R_OK | W_OK | X_OK) == 0;
}

/* The first start makes the folder, not those it is in. */
static void add_without_store(gs_doctor *d, const char *folder)
{
    const char *slash = strrchr(folder, '/');
    const char *parent = !slash            ? "."
                         : slash == folder ? "/"
                                           : gs_arena_copy(&d->arena, (gs_span){ folder, (size_t)(slash - folder) });
    bool there = access(folder, F_OK) == 0;
    if (!parent)
        d->failed = true;
    else if (may_write(there ? folder : parent))
        gs_doctor_add(d, GS_DOCTOR_OK, "desk", gs_arena_printf(&d->arena, "%s: the first start makes it", folder),
                      NULL);
    else
        gs_doctor_add(d, GS_DOCTOR_FAIL, "desk",
                      gs_arena_printf(&d->arena, "%s: %s", there ? folder : parent, strerror(errno)),
                      "make the folder, and let the account of the service write in it");
}

static void add_store(gs_doctor *d, const gs_settings *s, gs_store *store, bool needs_tokens)
{
    looking l = { .now = gs_clock_date() };
    gs_error err = { 0 };
    if (gs_store_read(store, look, &l, &err) != GS_OK)
        gs_doctor_add_error(d, "desk", &err, "gainsay store check --data DIR   says more");
    else if (!may_write(s->data))
        gs_doctor_add(d, GS_DOCTOR_FAIL, "desk", gs_arena_printf(&d->arena, "%s: %s", s->data, strerror(errno)),
                      "let the account of the service write in it");
    else if (needs_tokens && !l.has_admin)
        gs_doctor_add(d, GS_DOCTOR_FAIL, "desk",
                      gs_arena_printf(&d->arena, "%s: tokens are asked for, and nobody has one", s->data),
                      "gainsay token new --role admin --data DIR");
    else
        gs_doctor_add(d, GS_DOCTOR_OK, "desk",
                      gs_arena_printf(&d->arena, "%s; %s", s->data,
                                      needs_tokens ? "tokens are asked for" : "no token is asked for"),
                      NULL);
}

static void check_desk(gs_doctor *d, const gs_settings *s, bool needs_tokens)
{
    gs_error err = { 0 };
    gs_auto(gs_store_close) gs_store *store = NULL;
    if (!s->data) {
        gs_doctor_add(d, needs_tokens ? GS_DOCTOR_FAIL : GS_DOCTOR_OK, "desk",
                      needs_tokens ? "none, and only a desk has the tokens that are asked for"
                                   : "none: articles are scored, and nothing is kept",
                      "set [desk] data");
        return;
    }
    gs_status status =
        gs_store_open(&(gs_store_options){ .dir = s->data, .read_only = true, .readers = 1 }, &store, &err);
    if (status == GS_OK)
        add_store(d, s, store, needs_tokens);
    else if (status != GS_ENOENT)
        gs_doctor_add_error(d, "desk", &err, "gainsay store check --data DIR   says more");
    else if (needs_tokens)
        gs_doctor_add(d, GS_DOCTOR_FAIL, "desk",
                      gs_arena_printf(&d->arena, "%s: tokens are asked for, and nobody has one", s->data),
                      "gainsay token new --role admin --data DIR");
    else
        add_without_store(d, s->data);
}

/* --- Its mail --- */

static void check_mail(gs_doctor *d, const gs_settings *s)
{
    if (!s->mail_from)
        gs_doctor_add(d, GS_DOCTOR_OK, "mail", "none is sent", NULL);
    else if (s->mail_ca_file && access(s->mail_ca_file, R_OK) != 0)
        gs_doctor_add(d, GS_DOCTOR_FAIL, "mail", gs_arena_printf(&d->arena, "%s: %s", s->mail_ca_file, strerror(errno)),
                      "correct [mail] ca-file");
    else if (!s->mail_user != !s->mail_password)
        gs_doctor_add(d, GS_DOCTOR_WARN, "mail",
                      s->mail_user ? "a user without a password" : "a password without a user",
                      "set both, or none of them");
    else
        gs_doctor_add(d, GS_DOCTOR_OK, "mail",
                      gs_arena_printf(&d->arena, "from %s by %s, %s", s->mail_from, s->mail_server, s->mail_security),
                      NULL);
}

void gs_doctor_service(gs_doctor *d, const gs_settings *settings)
{
    bool loopback = true;
    gs_error err = { 0 };
    if (gs_serve_check_address(settings->listen, &loopback, &err) != GS_OK) {
        gs_doctor_add_error(d, "config", &err, "correct [server] listen");
        return;
    }
    check_desk(d, settings, settings->tokens || !loopback);
    check_mail(d, settings);
}
