/* gainsay lexicon diff: a shadow run. Two engines read the same articles or lines as jobs of the pool, and the
 * sentences they differ in are shown as they come; only counts are kept. */
#include "cli/diff.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct options {
    const char *lang, *lexicons, *model, *min_change;
    int format, output, jobs, fail_on;
} options;

static const gs_diff_form *const forms[] = { &gs_diff_term, &gs_diff_json, &gs_diff_jsonl };

static const char *form_name(size_t i)
{
    return i < sizeof(forms) / sizeof(*forms) ? forms[i]->name : NULL;
}

enum { FAIL_ON_NONE, FAIL_ON_DROPPED, FAIL_ON_CHANGED };

static const char *failure_name(size_t i)
{
    static const char *const names[] = { "none", "dropped", "changed" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 0, "on", "FILE", "text to score by both, behind OLD and NEW; may be given again", NULL, GS_OPTION_OPERAND,
      .where = 0 },
    { 'l', "lang", "LANG", "language, or auto to detect it", "auto", GS_OPTION_STRING, AT(lang) },
    { 'f', "format", NULL, "what one article is: a file (text, auto) or a line", "auto", GS_OPTION_CHOICE, AT(format),
      .choice = gs_input_format_name },
    { 'o', "output", NULL, "form of the difference", "term", GS_OPTION_CHOICE, AT(output), .choice = form_name },
    { 0, "min-change", "SHARE", "how far a confidence may move unnoticed", ".05", GS_OPTION_STRING, AT(min_change) },
    { 0, "fail-on", NULL, "what makes the exit status 1", "none", GS_OPTION_CHOICE, AT(fail_on),
      .choice = failure_name },
    { 'j', "jobs", "N", "threads; auto: one a core", "auto", GS_OPTION_INT, AT(jobs), .min = 0, .max = GS_MAX_WORKERS,
      .word = "auto" },
    { 0, "lexicons", "DIR", "folder of the lexicons that a single file stands in", NULL, GS_OPTION_STRING,
      AT(lexicons) },
    { 0, "model", "DIR", "folder of the model, for both", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay lexicon diff lexicons/uk.lex draft.lex -f lines --on headlines.txt", "what an edit changes",
    "gainsay lexicon diff --fail-on dropped old/ new/ --on news/*.txt", "whether it loses a finding",
    "git show HEAD:lexicons/uk.lex | gainsay lexicon diff - lexicons/uk.lex --on news/*.txt",
    "what is not committed yet",
    NULL,
};

typedef struct run {
    gs_diff_run shown;
    const options *options;
    const gs_diff_form *form;
    const char *lang; /* NULL: detect */
    gs_input input;
    gs_progress progress;
    bool wrote;   /* a difference was written */
    bool failed;  /* exit 1 at the end */
    bool stopped; /* standard output takes no more */
} run;

typedef struct worker {
    gs_session *sessions[GS_N_SIDES];
    gs_diff diff;
    gs_diff_tally tally;
} worker;

/* --- One job, on any thread --- */

typedef struct task {
    const run *run;
    worker *worker;
} task;

static gs_status compare(const task *t, const char *path, const gs_document *document, gs_buf *out, gs_error *err)
{
    const gs_diff_run *shown = &t->run->shown;
    gs_analyse_options how = { .lang = t->run->lang, .one_sentence = document->line != 0 };
    const gs_report *reports[GS_N_SIDES];
    gs_diff *diff = &t->worker->diff;
    gs_status status = GS_OK;
    for (int side = 0; status == GS_OK && side < GS_N_SIDES; side++)
        status = gs_analyse(t->worker->sessions[side], document->bytes, &how, &reports[side], err);
    if (status != GS_OK)
        return status;
    gs_diff_begin(diff, reports[GS_OLD], reports[GS_NEW]);
    while (gs_diff_next(diff)) {
        bool differs;
        if (!gs_diff_compare(diff, shown->min_change, &differs))
            return gs_fail_nomem(err);
        if (differs)
            t->run->form->put(shown, diff, path, document->file_line, out);
        gs_diff_tally_count(&t->worker->tally, &shown->rules, diff, differs);
    }
    return out->failed ? gs_fail_nomem(err) : GS_OK;
}

/* What was found before memory ran out is dropped with the rest of the document. */
static void take_document(void *arg, gs_job *job, const gs_document *document)
{
    gs_error err = { 0 };
    size_t mark = job->out.len;
    if (document->error) {
        gs_job_refuse(job, document, document->error);
    } else if (compare(arg, job->path, document, &job->out, &err) != GS_OK) {
        job->out.len = mark;
        job->out.failed = false;
        gs_job_refuse(job, document, &err);
    }
}

static void work(void *arg, void *mine, gs_job *job)
{
    gs_job_read(job, take_document, &(task){ arg, mine });
}

/* --- The stream of jobs --- */

static bool next(void *arg, gs_job *job)
{
    return gs_input_next(&((run *)arg)->input, job);
}

static bool emit(void *arg, gs_job *job)
{
    run *r = arg;
    gs_span out = gs_buf_span(&job->out);
    r->failed |= job->failed;
    if (job->messages.len) {
        gs_progress_clear(&r->progress);
        gs_job_tell(job);
    }
    if (out.len && r->form->has_commas && !r->wrote)
        out = (gs_span){ out.ptr + 1, out.len - 1 };
    r->wrote |= out.len > 0;
    r->stopped = r->stopped || !gs_output_write(out);
    gs_progress_add(&r->progress, job->n_bytes);
    return !r->stopped;
}

static void write_extra(run *r, void (*put)(const gs_diff_run *shown, gs_buf *out))
{
    gs_buf out = { 0 };
    if (!put || r->stopped)
        return;
    put(&r->shown, &out);
    r->stopped = out.failed || !gs_output_write(gs_buf_span(&out));
    gs_buf_done(&out);
}

static gs_status init_worker(const run *r, worker *w, gs_error *err)
{
    gs_status status = gs_diff_tally_init(&w->tally, &r->shown.rules, err);
    for (int side = 0; status == GS_OK && side < GS_N_SIDES; side++)
        status = gs_session_new(r->shown.engines[side], &w->sessions[side], err);
    return status;
}

static void done_worker(worker *w)
{
    for (int side = 0; side < GS_N_SIDES; side++)
        gs_session_free(w->sessions[side]);
    gs_diff_done(&w->diff);
    gs_diff_tally_done(&w->tally);
}

static gs_status run_pool(run *r, gs_error *err)
{
    gs_pool_tasks tasks = { .context = r, .next = next, .work = work, .emit = emit };
    size_t n = gs_pool_size(r->options->jobs, &r->input);
    worker *workers = calloc(n, sizeof(*workers));
    void *pointers[GS_MAX_WORKERS];
    gs_status status = workers ? gs_diff_tally_init(&r->shown.total, &r->shown.rules, err) : gs_fail_nomem(err);
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        pointers[i] = &workers[i];
        status = init_worker(r, &workers[i], err);
    }
    if (status == GS_OK)
        status = gs_pool_run(&tasks, pointers, n, err);
    for (size_t i = 0; workers && i < n; i++) {
        if (status == GS_OK)
            gs_diff_tally_add(&r->shown.total, &r->shown.rules, &workers[i].tally);
        done_worker(&workers[i]);
    }
    free(workers);
    return status;
}

/* What --fail-on asks for has happened. */
static bool is_found(const run *r)
{
    uint64_t n_dropped = 0;
    for (int label = 0; label < GS_N_LABELS; label++)
        n_dropped += r->shown.total.by_label[label].n[GS_DROPPED];
    return (r->options->fail_on == FAIL_ON_DROPPED && n_dropped > 0) ||
           (r->options->fail_on == FAIL_ON_CHANGED && r->shown.total.changed > 0);
}

static int compare_all(run *r)
{
    gs_error err = { 0 };
    gs_status status = gs_diff_rules_init(&r->shown.rules, r->shown.engines, &err);
    if (status == GS_OK) {
        write_extra(r, r->form->begin);
        status = run_pool(r, &err);
    }
    gs_progress_clear(&r->progress);
    gs_input_done(&r->input);
    if (status == GS_OK)
        write_extra(r, r->form->end);
    else
        gs_message_error(&err);
    bool is_bad = status != GS_OK || r->stopped || r->failed || is_found(r);
    gs_diff_tally_done(&r->shown.total);
    gs_diff_rules_done(&r->shown.rules);
    return !r->stopped && gs_output_close() && !is_bad ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

/* --- The verb --- */

static bool is_folder(const char *path)
{
    struct stat info;
    return strcmp(path, "-") != 0 && stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

/* A folder is all lexicons; any other file is that of one language, among those installed. */
static gs_engine *open_side(const options *o, const char *path)
{
    gs_data_choice choice = { .lexicons = o->lexicons, .model = o->model, .text_only = true };
    if (is_folder(path))
        choice.lexicons = path;
    else
        choice.lexicon = path;
    return gs_data_open_engine(&choice);
}

/* A language that either side scores. NULL, and a usage error printed, where none does. */
static const char *find_language(const run *r, const gs_verb *verb)
{
    const gs_lexicon *old = gs_engine_lexicon(r->shown.engines[GS_OLD], r->options->lang);
    return old ? r->options->lang : gs_data_language(r->shown.engines[GS_NEW], verb->name, r->options->lang);
}

static int compare_sides(run *r, const gs_verb *verb)
{
    for (int side = 0; side < GS_N_SIDES; side++)
        if (!(r->shown.engines[side] = open_side(r->options, r->shown.paths[side])))
            return GS_EXIT_FAILED;
    if (strcmp(r->options->lang, "auto") != 0 && !(r->lang = find_language(r, verb)))
        return GS_EXIT_USAGE;
    return compare_all(r);
}

static int check_operands(const gs_verb *verb, const options *o, const gs_operands *operands, double *min_change)
{
    if (operands->n < 2)
        return gs_usage_error(verb->name, "which lexicons? OLD NEW --on FILE");
    if (operands->n == 2)
        return gs_usage_error(verb->name, "on which text? --on FILE, behind OLD and NEW");
    if (!gs_span_number(gs_span_of(o->min_change), min_change) || *min_change < 0 || *min_change > 1)
        return gs_usage_error(verb->name, "--min-change wants a share between 0 and 1, such as 0.05");
    return gs_input_check_stdin(verb->name, operands);
}

static int run_diff(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    run r = { .options = &o };
    gs_operands operands;
    int code = gs_options_parse(verb, argc, argv, &o, &operands);
    if (code == GS_GO_ON)
        code = check_operands(verb, &o, &operands, &r.shown.min_change);
    if (code != GS_GO_ON)
        return code;
    gs_terminal terminal = gs_terminal_of_stdout();
    size_t n_files = (size_t)operands.n - GS_N_SIDES;
    for (int side = 0; side < GS_N_SIDES; side++)
        r.shown.paths[side] = operands.ptr[side];
    r.form = forms[o.output];
    r.shown.colour = terminal.colour;
    gs_input_init(&r.input, (gs_input_format)o.format, operands.ptr + GS_N_SIDES, n_files);
    gs_progress_init(&r.progress, terminal.is_terminal, operands.ptr + GS_N_SIDES, n_files);
    code = compare_sides(&r, verb);
    for (int side = 0; side < GS_N_SIDES; side++)
        gs_engine_free(r.shown.engines[side]);
    return code;
}

const gs_verb gs_verb_lexicon_diff = {
    .name = "lexicon diff",
    .summary = "show which findings an edit adds and drops in a text",
    .operands = "OLD NEW --on FILE [FILE]...",
    .about = "Scores the same text by two lexicons and shows each sentence whose flags, cues or confidences\n"
             "differ, with the rules that made the difference; then counts by label and by rule.\n"
             "OLD and NEW are folders (concepts.tsv and a .lex file a language), or single .lex files, which\n"
             "take the place of the installed one of their language.",
    .options = table,
    .examples = examples,
    .run = run_diff,
};
