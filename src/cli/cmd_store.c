/* gainsay store: a desk's store looked after from outside: checked, backed up, written out and read in. All but import
 * only read, so that a desk may go on writing meanwhile. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "store/store.h"

GS_DEFINE_AUTO(gs_store, gs_store_close)

typedef struct options {
    const char *data;
} options;

static const gs_option data_options[] = {
    { 0, "data", "DIR", "folder of the desk", NULL, GS_OPTION_STRING, .where = offsetof(options, data) },
    { 0 },
};

/* The store, and as many operands as the verb takes at most. NULL, and *code: there is nothing more to do. */
static gs_store *open_store(const gs_verb *verb, int argc, char **argv, bool read_only, int most, gs_operands *operands,
                            int *code)
{
    options o = { 0 };
    gs_store *store = NULL;
    gs_error err = { 0 };
    *code = gs_options_parse(verb, argc, argv, &o, operands);
    if (*code != GS_GO_ON)
        return NULL;
    *code = GS_EXIT_USAGE;
    if (!o.data)
        gs_usage_error(verb->name, "--data is missing: the folder of which desk?");
    else if (operands->n > most)
        gs_usage_error(verb->name, "'%s': %s operand is taken", operands->ptr[most], most ? "only one" : "no");
    else if (gs_store_open(&(gs_store_options){ .dir = o.data, .read_only = read_only, .readers = 1 }, &store, &err) ==
             GS_OK)
        return store;
    else {
        gs_message_error(&err);
        *code = GS_EXIT_FAILED;
    }
    return NULL;
}

/* Progress as the store tells of it. */
static bool tell(void *context, uint64_t done, uint64_t total)
{
    gs_progress *progress = context;
    progress->total = total;
    gs_progress_add(progress, done - progress->done);
    return true;
}

static int exit_code(gs_status status, const gs_error *err)
{
    if (status == GS_OK)
        return GS_EXIT_DONE;
    gs_message_error(err);
    return GS_EXIT_FAILED;
}

/* --- check --- */

static int run_check(const gs_verb *verb, int argc, char **argv)
{
    gs_operands none;
    int code;
    gs_auto(gs_store_close) gs_store *store = open_store(verb, argc, argv, true, 0, &none, &code);
    if (!store)
        return code;
    gs_error err = { 0 };
    gs_buf faults = { 0 }, out = { 0 };
    gs_progress progress;
    gs_progress_init_things(&progress, isatty(STDOUT_FILENO), "versions", 0);
    gs_status status = gs_store_check(store, &faults, &(gs_store_watch){ tell, &progress }, &err);
    gs_progress_clear(&progress);
    code = exit_code(status, &err);
    if (status == GS_OK) {
        gs_span rest = gs_buf_span(&faults), line;
        while (gs_span_line(&rest, &line)) { /* what SQLite quotes may be anything */
            gs_escape_terminal(&out, line);
            gs_buf_putc(&out, '\n');
        }
        code = faults.len ? GS_EXIT_FAILED : GS_EXIT_DONE;
        gs_buf_puts(&out, faults.len ? "" : "all is well\n");
    }
    gs_buf_done(&faults);
    int written = gs_output_only(&out);
    return written == GS_EXIT_DONE ? code : written;
}

static const char *const check_examples[] = {
    "gainsay store check --data DIR", "every page, every reference, and what search finds",
    NULL,
};

static const gs_verb verb_check = {
    "store check", "look for damage", "",
    "Checks a store and prints a line for each fault; the exit status is 1 where there is one. Nothing is\n"
    "changed. While a desk writes the store, the words of the search index are not compared with the texts.",
    data_options, check_examples, run_check,
};

/* --- export --- */

static bool write_out(void *context, gs_span bytes)
{
    (void)context;
    return gs_output_write(bytes);
}

static int run_export(const gs_verb *verb, int argc, char **argv)
{
    gs_operands none;
    int code;
    gs_auto(gs_store_close) gs_store *store = open_store(verb, argc, argv, true, 0, &none, &code);
    if (!store)
        return code;
    gs_error err = { 0 };
    gs_progress progress;
    gs_progress_init_things(&progress, isatty(STDOUT_FILENO), "rows", 0);
    gs_status status = gs_store_export(store, write_out, NULL, &(gs_store_watch){ tell, &progress }, &err);
    gs_progress_clear(&progress);
    code = exit_code(status, &err);
    return gs_output_close() ? code : GS_EXIT_FAILED;
}

static const char *const export_examples[] = {
    "gainsay store export --data DIR >desk.jsonl", "everything, a row a line",
    NULL,
};

static const gs_verb verb_export = {
    "store export", "write everything as JSON lines", "",
    "Writes every row of a store as a line of JSON, as it is at one moment. Secrets and tokens' digests are\n"
    "among them.",
    data_options, export_examples, run_export,
};

/* --- import --- */

typedef struct reader {
    const char *path;
    int fd;
    gs_buf buf;
    size_t at; /* where the next line begins */
    bool ended;
    gs_progress progress;
} reader;

/* More bytes behind those that are there; those before `at` go. */
static gs_status read_more(reader *r, gs_error *err)
{
    if (r->at) {
        memmove(r->buf.ptr, r->buf.ptr + r->at, r->buf.len - r->at);
        r->buf.len -= r->at;
        r->at = 0;
    }
    if (r->buf.len > GS_LIMIT_STORE_LINE)
        return gs_fail(err, GS_ELIMIT, r->path, 0, "a line of more than %zu MB", GS_LIMIT_STORE_LINE >> 20);
    if (!gs_buf_reserve(&r->buf, 1 << 18))
        return gs_fail_nomem(err);
    ssize_t n;
    while ((n = read(r->fd, r->buf.ptr + r->buf.len, 1 << 18)) < 0 && errno == EINTR)
        ;
    if (n < 0)
        return gs_fail(err, GS_EIO, r->path, 0, "%s", strerror(errno));
    r->buf.len += (size_t)n;
    r->ended = n == 0;
    gs_progress_add(&r->progress, (uint64_t)n);
    return GS_OK;
}

static gs_status next_line(void *context, gs_span *line, bool *end, gs_error *err)
{
    reader *r = context;
    size_t looked = r->at;
    for (;;) {
        gs_span held = gs_buf_span(&r->buf);
        const char *feed = memchr(held.ptr + looked, '\n', held.len - looked);
        size_t stop = feed ? (size_t)(feed - held.ptr) : held.len;
        if (feed || r->ended) {
            *line = (gs_span){ held.ptr + r->at, stop - r->at };
            *end = !feed && stop == r->at;
            r->at = feed ? stop + 1 : stop;
            return GS_OK;
        }
        looked = r->buf.len - r->at;
        gs_status status = read_more(r, err);
        if (status != GS_OK)
            return status;
    }
}

static int run_import(const gs_verb *verb, int argc, char **argv)
{
    gs_operands files;
    int code;
    gs_auto(gs_store_close) gs_store *store = open_store(verb, argc, argv, false, 1, &files, &code);
    if (!store)
        return code;
    gs_error err = { 0 };
    char *path = files.n ? files.ptr[0] : (char[]){ "-" };
    reader r = { .path = path, .fd = STDIN_FILENO };
    if (strcmp(path, "-") != 0 && (r.fd = open(path, O_RDONLY | O_CLOEXEC)) < 0) {
        gs_fail(&err, GS_EIO, path, 0, "%s", strerror(errno));
        return exit_code(err.code, &err);
    }
    gs_progress_init(&r.progress, isatty(STDOUT_FILENO), &path, 1);
    gs_status status = gs_store_import(store, next_line, &r, NULL, &err);
    gs_progress_clear(&r.progress);
    if (status == GS_EFORMAT && !*err.file)
        memcpy(err.file, path, strlen(path) < sizeof(err.file) ? strlen(path) + 1 : 0);
    if (r.fd != STDIN_FILENO)
        close(r.fd);
    gs_buf_done(&r.buf);
    return exit_code(status, &err);
}

static const char *const import_examples[] = {
    "gainsay store import --data DIR desk.jsonl", "into a new store",
    NULL,
};

static const gs_verb verb_import = {
    "store import", "fill an empty store", "[FILE]",
    "Reads what 'store export' wrote into a new or empty store: all of it, or nothing. Without FILE it is\n"
    "standard input.",
    data_options, import_examples, run_import,
};

/* --- backup --- */

static int run_backup(const gs_verb *verb, int argc, char **argv)
{
    gs_operands files;
    int code;
    gs_auto(gs_store_close) gs_store *store = open_store(verb, argc, argv, true, 1, &files, &code);
    if (!store)
        return code;
    if (files.n == 0)
        return gs_usage_error(verb->name, "the file to write is missing");
    gs_error err = { 0 };
    gs_progress progress;
    gs_progress_init_things(&progress, isatty(STDOUT_FILENO), "pages", 0);
    gs_status status = gs_store_backup(store, files.ptr[0], &(gs_store_watch){ tell, &progress }, &err);
    gs_progress_clear(&progress);
    return exit_code(status, &err);
}

static const char *const backup_examples[] = {
    "gainsay store backup --data DIR backup/desk.db", "a copy while the desk goes on; a folder with it is a store",
    NULL,
};

static const gs_verb verb_backup = {
    "store backup", "copy the store while it is in use", "FILE",
    "Copies a store as it is at one moment into FILE, which must not be there yet. Under the name desk.db in\n"
    "a folder of its own the copy is a store.",
    data_options, backup_examples, run_backup,
};

/* --- store --- */

static const gs_verb *const verbs[] = { &verb_check, &verb_export, &verb_import, &verb_backup };

static int run_store(const gs_verb *verb, int argc, char **argv)
{
    return gs_group_run(verb, verbs, sizeof(verbs) / sizeof(*verbs), argc, argv);
}

static const char *const store_examples[] = {
    "gainsay store backup --data DIR backup/desk.db", "copy a desk's store while it is in use",
    NULL,
};

const gs_verb gs_verb_store = {
    "store", "check, back up, export and import a desk's store", "COMMAND", NULL, NULL, store_examples, run_store,
};
