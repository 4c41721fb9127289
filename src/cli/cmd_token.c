/* gainsay token: who may ask a desk that others than this machine can reach. Tokens are rows that no process keeps a
 * copy of, so they are written beside a desk that runs, in a write of a moment. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

GS_DEFINE_AUTO(gs_store, gs_store_close)

enum { LONGEST_NAME = 80 };

typedef struct options {
    const char *data, *name, *expires;
    int role;
} options;

#define DATA { 0, "data", "DIR", "folder of the desk", NULL, GS_OPTION_STRING, .where = offsetof(options, data) }
static const gs_option data_options[] = { DATA, { 0 } };
static const gs_option new_options[] = {
    DATA,
    { 0, "role", NULL, "what it may do: see below", NULL, GS_OPTION_CHOICE, .where = offsetof(options, role),
      .choice = gs_token_role },
    { 0, "name", "NAME", "whose it is, as logs and the audit show it (default: the role)", NULL, GS_OPTION_STRING,
      .where = offsetof(options, name) },
    { 0, "expires", "TIME", "how long it is good: 12h, 90d (default: for ever)", NULL, GS_OPTION_STRING,
      .where = offsetof(options, expires) },
    { 0 },
};

/* --- The store --- */

/* Beside a desk that runs; where there is no store yet, or one of an older version, it is made or brought up first. */
static gs_status open_store(const char *dir, bool create, gs_store **out, gs_error *err)
{
    gs_store_options o = { .dir = dir, .beside = true, .readers = 1 };
    gs_status status = gs_store_open(&o, out, err);
    if (!create || (status != GS_ENOENT && status != GS_EFORMAT))
        return status;
    o.beside = false;
    return gs_store_open(&o, out, err);
}

static gs_store *open_or_say(const options *o, bool create)
{
    gs_store *store = NULL;
    gs_error err = { 0 };
    if (open_store(o->data, create, &store, &err) != GS_OK)
        gs_message_error(&err);
    return store;
}

static int parse(const gs_verb *verb, int argc, char **argv, options *o, gs_operands *operands, int wanted)
{
    int code = gs_options_parse(verb, argc, argv, o, operands);
    if (code != GS_GO_ON)
        return code;
    if (!o->data)
        return gs_usage_error(verb->name, "--data is missing: the folder of which desk?");
    if (operands->n > wanted)
        return gs_usage_error(verb->name, "'%s': not asked for", operands->ptr[wanted]);
    if (operands->n < wanted)
        return gs_usage_error(verb->name, "a number is missing, as 'gainsay token list' shows it");
    return GS_GO_ON;
}

static int64_t now_ms(void)
{
    gs_clock clock;
    gs_clock_init(&clock, 0);
    return gs_clock_now(&clock);
}

/* Who did it on this machine: the name of the account. */
static const char *who(void)
{
    const char *name = getenv("SUDO_USER");
    name = name && *name ? name : getenv("USER");
    return name && *name && strlen(name) <= LONGEST_NAME ? name : "command line";
}

static int finish(gs_status status, const gs_error *err)
{
    if (status == GS_OK)
        return GS_EXIT_DONE;
    gs_message_error(err);
    return GS_EXIT_FAILED;
}

/* --- new --- */

static gs_status insert(gs_db *db, void *context, gs_error *err)
{
    gs_token_row *row = context;
    gs_audit_row audit = { .at = row->created_at, .who = who(), .action = "create", .object = "token",
                           .detail = row->name };
    gs_status status = gs_token_insert(db, row, err);
    return status == GS_OK ? gs_audit_insert(db, &audit, err) : status;
}

static bool is_name(const char *name)
{
    if (!*name || strlen(name) > LONGEST_NAME)
        return false;
    for (; *name; name++)
        if ((unsigned char)*name < 0x20 || *name == 0x7f)
            return false;
    return true;
}

/* Its text is printed once, and then known to whoever asked only. */
static int make(const options *o, int64_t lasts)
{
    char text[GS_TOKEN_LEN + 1];
    gs_error err = { 0 };
    gs_buf out = { 0 };
    int64_t now = now_ms();
    gs_token_row row = { .role = gs_token_role((size_t)o->role), .created_at = now,
                         .expires_at = lasts ? now + lasts : 0 };
    row.name = o->name ? o->name : row.role;
    gs_auto(gs_store_close) gs_store *store = open_or_say(o, true);
    if (!store)
        return GS_EXIT_FAILED;
    gs_status status = gs_token_make(&row, text, &err);
    if (status == GS_OK)
        status = gs_store_write(store, insert, &row, &err);
    if (status != GS_OK)
        return finish(status, &err);
    gs_buf_printf(&out, "%s\n", text);
    gs_message("token %lld of %s, role %s; it is shown only now", (long long)row.id, row.name, row.role);
    return gs_output_only(&out);
}

static int run_new(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands none;
    int64_t lasts = 0;
    int code = parse(verb, argc, argv, &o, &none, 0);
    if (code != GS_GO_ON)
        return code;
    if (o.role == GS_NO_CHOICE)
        return gs_usage_error(verb->name, "--role is missing: viewer, editor, admin or ingest");
    if (o.name && !is_name(o.name))
        return gs_usage_error(verb->name, "--name: 1 to %d bytes on one line are asked for", LONGEST_NAME);
    if (o.expires && (!gs_duration_parse(gs_span_of(o.expires), &lasts) || lasts <= 0))
        return gs_usage_error(verb->name, "--expires: '%s' is no time such as 12h or 90d", o.expires);
    return make(&o, lasts);
}

static const char *const new_examples[] = {
    "gainsay token new --role admin --data DIR", "the first one, before a desk may listen to other machines",
    "gainsay token new --role ingest --name wire --expires 90d --data DIR", "for a program that brings articles",
    NULL,
};

static const gs_verb verb_new = {
    "token new", "make a token and print it, once", "",
    "Makes a token. Programs send it as 'Authorization: Bearer gst_...'; people log in with it once.\n"
    "Roles: viewer reads; editor also writes rules and verdicts; ingest only brings articles and scores;\n"
    "admin does everything. It holds at once, also where the desk runs.",
    new_options, new_examples, run_new,
};

/* --- list --- */

typedef struct listing {
    gs_arena arena;
    gs_token_row *rows;
    size_t n;
} listing;

static gs_status read_all(gs_db *db, void *context, gs_error *err)
{
    listing *l = context;
    return gs_token_all(db, &l->arena, &l->rows, &l->n, err);
}

static void put_time(gs_buf *out, int64_t ms, const char *none)
{
    gs_buf_putc(out, '\t');
    if (ms)
        gs_time_put(out, ms);
    else
        gs_buf_puts(out, none);
}

static void put_row(const gs_token_row *row, int64_t now, gs_buf *out)
{
    const char *state = row->revoked_at ? "revoked" : gs_token_is_good(row, now) ? "good" : "expired";
    gs_buf_printf(out, "%lld\t%s\t", (long long)row->id, row->role);
    gs_escape_terminal(out, gs_span_of(row->name));
    gs_buf_printf(out, "\t%s", state);
    put_time(out, row->created_at, "-");
    put_time(out, row->expires_at, "never");
    put_time(out, row->last_used_at, "never");
    gs_buf_putc(out, '\n');
}

static int run_list(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands none;
    listing l = { 0 };
    gs_error err = { 0 };
    gs_buf out = { 0 };
    int code = parse(verb, argc, argv, &o, &none, 0);
    if (code != GS_GO_ON)
        return code;
    gs_auto(gs_store_close) gs_store *store = open_or_say(&o, false);
    if (!store)
        return GS_EXIT_FAILED;
    code = finish(gs_store_read(store, read_all, &l, &err), &err);
    if (code == GS_EXIT_DONE) {
        gs_buf_puts(&out, "id\trole\tname\tstate\tcreated\texpires\tlast used\n");
        for (size_t i = 0; i < l.n; i++)
            put_row(&l.rows[i], now_ms(), &out);
        code = gs_output_only(&out);
    }
    gs_arena_done(&l.arena);
    return code;
}

static const char *const list_examples[] = {
    "gainsay token list --data DIR", "who may ask, and when they last did",
    NULL,
};

static const gs_verb verb_list = {
    "token list", "list tokens", "", "Lists the tokens of a desk, with tabs between columns; never their text.",
    data_options, list_examples, run_list,
};

/* --- revoke --- */

typedef struct revocation {
    int64_t id, now;
    bool found;
} revocation;

static gs_status revoke_token(gs_db *db, void *context, gs_error *err)
{
    revocation *r = context;
    char detail[24];
    gs_buf text = { 0 };
    gs_status status = gs_token_revoke(db, r->id, r->now, &r->found, err);
    if (status != GS_OK || !r->found)
        return status;
    gs_buf_put_uint(&text, (uint64_t)r->id);
    gs_span number = gs_span_cut(gs_buf_span(&text), sizeof(detail) - 1);
    memcpy(detail, number.ptr, number.len);
    detail[number.len] = '\0';
    gs_buf_done(&text);
    gs_audit_row audit = { .at = r->now, .who = who(), .action = "revoke", .object = "token", .detail = detail };
    return gs_audit_insert(db, &audit, err);
}

static int run_revoke(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands operands;
    gs_error err = { 0 };
    char *end;
    int code = parse(verb, argc, argv, &o, &operands, 1);
    if (code != GS_GO_ON)
        return code;
    revocation r = { .id = strtoll(operands.ptr[0], &end, 10), .now = now_ms() };
    if (*end || r.id <= 0)
        return gs_usage_error(verb->name, "'%s' is no number of a token", operands.ptr[0]);
    gs_auto(gs_store_close) gs_store *store = open_or_say(&o, false);
    if (!store)
        return GS_EXIT_FAILED;
    code = finish(gs_store_write(store, revoke_token, &r, &err), &err);
    if (code == GS_EXIT_DONE && !r.found) {
        gs_message("there is no token %lld that is not revoked already", (long long)r.id);
        return GS_EXIT_FAILED;
    }
    return code;
}

static const char *const revoke_examples[] = {
    "gainsay token revoke --data DIR 3", "token 3 is good for nothing from now on, sessions of browsers with it",
    NULL,
};

static const gs_verb verb_revoke = {
    "token revoke", "end a token", "ID",
    "Ends a token at once, and the sessions begun with it; also where the desk runs.",
    data_options, revoke_examples, run_revoke,
};

/* --- The group --- */

static const gs_verb *const verbs[] = { &verb_new, &verb_list, &verb_revoke };

static int run_token(const gs_verb *verb, int argc, char **argv)
{
    return gs_group_run(verb, verbs, sizeof(verbs) / sizeof(*verbs), argc, argv);
}

static const char *const token_examples[] = {
    "gainsay token new --role viewer --name ana --data DIR", "Ana may read",
    NULL,
};

const gs_verb gs_verb_token = {
    "token", "make, list and revoke tokens of a desk", "COMMAND", NULL, NULL, token_examples, run_token,
};
