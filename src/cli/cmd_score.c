/* gainsay score: articles in, reports out. Reading, scoring and writing are jobs of the pool; a job is an article or a
 * run of lines, and what cannot be read becomes an error document while the others go on. */
#include "cli/cli.h"

#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    const char *lang, *lexicons, *model, *image, *fields;
    int format, output, unit, jobs;
    bool with_text, no_quotes, dedupe;
} options;

/* The reports, then ninjs. */
static const gs_report_format *output_at(size_t i)
{
    const gs_report_format *format = gs_report_format_at(i);
    return format || (i && !gs_report_format_at(i - 1)) ? format : &gs_output_ninjs;
}

static const char *output_name(size_t i)
{
    const gs_report_format *format = output_at(i);
    return format ? format->name : NULL;
}

/* In the order of gs_unit. */
static const char *unit_name(size_t i)
{
    static const char *const names[] = { "codepoint", "byte", "utf16" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 'l', "lang", "LANG", "language, or auto to detect it", "auto", GS_OPTION_STRING, AT(lang) },
    { 'f', "format", "FORMAT", "text, lines (a sentence each), html, jsonl, ninjs, ninjs-lines, feed, warc", "auto",
      GS_OPTION_CHOICE, AT(format), .choice = gs_input_format_name },
    { 0, "fields", "LIST", "keys of JSON lines by other names: title=headline,text=body", NULL, GS_OPTION_STRING,
      AT(fields) },
    { 0, "dedupe", NULL, "leave out exact repeats, mark near ones (takes 500 bytes an article)", NULL,
      GS_OPTION_FLAG, AT(dedupe) },
    { 'o', "output", NULL, "form of the report (default: term on a terminal, else json)", NULL, GS_OPTION_CHOICE,
      AT(output), .choice = output_name },
    { 0, "offsets", NULL, "unit of positions", "codepoint", GS_OPTION_CHOICE, AT(unit), .choice = unit_name },
    { 0, "with-text", NULL, "json, jsonl: the whole text, too", NULL, GS_OPTION_FLAG,
      AT(with_text) },
    { 0, "no-quotes", NULL, "annotations: positions only, no words of the article", NULL, GS_OPTION_FLAG,
      AT(no_quotes) },
    { 'j', "jobs", "N", "threads; auto: one a core", "auto", GS_OPTION_INT, AT(jobs), .min = 0, .max = GS_MAX_WORKERS,
      .word = "auto" },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0, "image", "FILE", "compiled lexicons and model (gainsay compile)", NULL, GS_OPTION_STRING, AT(image) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay score article.txt", "show an article's flagged sentences",
    "gainsay score -o json article.txt | jq .summary", "the whole report, for programs",
    "gainsay score -o html *.txt >report.html", "a page to look at in a browser, all articles in it",
    "gainsay score -l uk -f lines -o jsonl headlines.txt", "a report for each Ukrainian headline",
    "gainsay score -o ninjs wire.json", "the item as it was, findings among its subjects",
    "gainsay score -o jsonl archive.warc.gz feed.xml page.html", "archives, feeds and pages, told by their bytes",
    "gainsay score --dedupe -o jsonl archive.warc.gz", "without the same article twice",
    "gainsay fetch https://example.org/story.html | gainsay score", "read standard input: here, what fetch writes",
    NULL,
};

/* --- One job, on any thread --- */

typedef struct score {
    const options *options;
    const gs_engine *engine;
    const gs_report_format *format;
    gs_report_context context; /* without id and line */
    const char *lang;          /* NULL: detect */
    gs_input input;
    gs_progress progress;
    gs_arena strings;
    gs_dedupe *dedupe; /* NULL: all articles are scored */
    gs_report_summary total;
    gs_counts counts;
    bool has_records; /* other than plain files and lines */
    bool wrote;   /* a document was written */
    bool failed;  /* exit 1 at the end */
    bool stopped; /* standard output takes no more */
} score;

/* What a thread owns. */
typedef struct worker {
    gs_session *session;
    gs_signer *signer; /* NULL: repeats are not looked for */
} worker;

typedef struct task {
    const score *sc;
    gs_session *session;
} task;

static gs_about about_of(const gs_document *document)
{
    static const gs_article nothing_known;
    const gs_article *a = document->article ? document->article : &nothing_known;
    const char *extraction = a->extraction == GS_EXTRACTION_GIVEN ? NULL : gs_extraction_name(a->extraction);
    const char *status = a->status == GS_PUB_USABLE ? NULL : gs_pub_status_name(a->status);
    return (gs_about){ .url = a->url, .title = a->title, .byline = a->byline, .site = a->site,
                       .published = a->published, .lang = a->lang, .extraction = extraction,
                       .status = status ? status : a->embargoed ? "embargoed" : NULL, .embargoed = a->embargoed,
                       .duplicate_of = document->repeat ? document->repeat->of : NULL,
                       .similarity = document->repeat ? document->repeat->similarity : 0 };
}

static gs_report_context document_context(const score *sc, gs_job *job, const gs_document *document)
{
    gs_report_context context = sc->context;
    context.line = document->line;
    context.number = job->is_file ? job->number : 0;
    gs_job_put_id(job, document);
    context.id = gs_buf_span(&job->id);
    return context;
}

/* The document failed: an error document, and a line for standard error. */
static void put_error(const score *sc, const gs_report_context *context, const gs_document *document,
                      const gs_error *error, gs_job *job)
{
    gs_error placed;
    gs_fail(&placed, error->code, job->path, (unsigned)document->file_line, "%s", error->message);
    gs_job_refuse(job, document, error);
    if (sc->format->error)
        sc->format->error(&placed, context, &job->out);
}

static gs_status score_text(const task *t, const gs_document *document, const gs_report_context *context, gs_job *job,
                            gs_error *err)
{
    const gs_report *report;
    gs_report_summary sum;
    gs_about about;
    gs_analyse_options how = { .lang = t->sc->lang, .one_sentence = document->line != 0 };
    if (document->article || document->repeat) {
        about = about_of(document);
        how.about = &about;
    }
    if (document->article) {
        how.headline_len = document->article->headline_len;
        how.notes = document->article->notes;
        how.n_notes = document->article->n_notes;
    }
    gs_status status = gs_analyse(t->session, document->bytes, &how, &report, err);
    if (status == GS_OK && t->sc->format == &gs_output_ninjs)
        status = gs_ninjs_render(report, document->article, &job->out, err);
    else if (status == GS_OK && t->sc->format->render(report, context, &job->out) != GS_OK)
        status = gs_fail_nomem(err);
    if (status != GS_OK)
        return status;
    gs_report_summarise(report, context->line ? context->line : 1, &sum);
    gs_report_summary_add(&job->summary, &sum);
    job->counts.articles++;
    return GS_OK;
}

static void score_document(void *arg, gs_job *job, const gs_document *document)
{
    const task *t = arg;
    gs_report_context context = document_context(t->sc, job, document);
    gs_error err = { 0 };
    size_t mark = job->out.len;
    if (document->error) {
        put_error(t->sc, &context, document, document->error, job);
        return;
    }
    gs_status status = document->passed.len ? gs_ninjs_pass(document->passed, &job->out, &err)
                                            : score_text(t, document, &context, job, &err);
    if (status == GS_OK)
        return;
    job->out.len = mark;
    job->out.failed = false;
    put_error(t->sc, &context, document, &err, job);
}

static void work(void *arg, void *mine, gs_job *job)
{
    const score *sc = arg;
    const worker *w = mine;
    task t = { sc, w->session };
    job->pass_on = sc->format == &gs_output_ninjs; /* an item out for an item in */
    if (sc->dedupe)
        gs_dedupe_read(sc->dedupe, w->signer, job, score_document, &t);
    else
        gs_job_read(job, score_document, &t);
}

/* --- The stream of jobs --- */

static bool next(void *arg, gs_job *job)
{
    return gs_input_next(&((score *)arg)->input, job);
}

/* Writes what `put` renders. */
static void write_extra(score *sc, void (*put)(const score *sc, gs_buf *out))
{
    gs_buf out = { 0 };
    put(sc, &out);
    sc->stopped |= out.failed || !gs_output_write(gs_buf_span(&out));
    gs_buf_done(&out);
}

static void put_separator(const score *sc, gs_buf *out)
{
    sc->format->separate(&sc->context, out);
}

static void put_begin(const score *sc, gs_buf *out)
{
    sc->format->begin(&sc->context, out);
}

static void put_end(const score *sc, gs_buf *out)
{
    sc->format->end(&sc->context, out);
}

static void put_total(const score *sc, gs_buf *out)
{
    sc->format->finish(&sc->total, &sc->context, out);
}

static void add_counts(gs_counts *sum, const gs_counts *more)
{
    sum->articles += more->articles;
    sum->broken += more->broken;
    sum->repeats += more->repeats;
    sum->near_repeats += more->near_repeats;
}

static bool emit(void *arg, gs_job *job)
{
    score *sc = arg;
    gs_report_summary_add(&sc->total, &job->summary);
    add_counts(&sc->counts, &job->counts);
    sc->has_records |= job->is_record && job->record.reader != &gs_reader_text;
    sc->failed |= job->failed;
    if (job->messages.len) {
        gs_progress_clear(&sc->progress);
        gs_job_tell(job);
    }
    if (job->out.failed) { /* not even an error document found room */
        gs_message("%s: out of memory", job->path);
        sc->stopped = true;
        return false;
    }
    if (job->is_file && sc->format->separate && sc->wrote && job->out.len)
        write_extra(sc, put_separator);
    sc->wrote |= job->out.len > 0;
    sc->stopped = sc->stopped || !gs_output_write(gs_buf_span(&job->out));
    gs_progress_add(&sc->progress, job->n_bytes);
    return !sc->stopped;
}

static void free_worker(worker *w)
{
    gs_session_free(w->session);
    gs_signer_free(w->signer);
}

static gs_status make_worker(const score *sc, worker *w, gs_error *err)
{
    *w = (worker){ 0 };
    gs_status status = gs_session_new(sc->engine, &w->session, err);
    if (status == GS_OK && sc->dedupe)
        status = gs_signer_new(sc->engine, &w->signer, err);
    if (status != GS_OK)
        free_worker(w);
    return status;
}

static gs_status run_pool(score *sc, gs_error *err)
{
    gs_pool_tasks tasks = { .context = sc, .next = next, .work = work, .emit = emit };
    size_t n_wanted = gs_pool_size(sc->options->jobs, &sc->input), n = 0;
    worker workers[GS_MAX_WORKERS];
    void *each[GS_MAX_WORKERS];
    gs_status status = GS_OK;
    for (; n < n_wanted && status == GS_OK; n += status == GS_OK) {
        each[n] = &workers[n];
        status = make_worker(sc, &workers[n], err);
    }
    if (status == GS_OK)
        status = gs_pool_run(&tasks, each, n, err);
    while (n-- > 0)
        free_worker(&workers[n]);
    return status;
}

static void put_count(gs_buf *line, const char *before, uint64_t n, const char *thing, const char *after)
{
    gs_buf_printf(line, "%s%llu %s%s%s", before, (unsigned long long)n, thing, n == 1 ? "" : "s", after);
}

/* What became of many articles, for people. */
static void tell_totals(const score *sc)
{
    const gs_counts *n = &sc->counts;
    gs_buf line = { 0 };
    uint64_t all = n->articles + n->broken + n->repeats;
    if (all == 0 ? sc->input.format == GS_INPUT_LINES : !sc->has_records || all == 1)
        return;
    put_count(&line, "", n->articles, "article", "");
    if (n->broken)
        gs_buf_printf(&line, ", %llu broken", (unsigned long long)n->broken);
    if (sc->dedupe) {
        put_count(&line, ", ", n->repeats, "repeat", " left out");
        put_count(&line, ", ", n->near_repeats, "near repeat", " marked");
    }
    put_count(&line, "; ", sc->total.sentences, "sentence", "");
    gs_buf_printf(&line, ", %llu flagged", (unsigned long long)sc->total.flagged);
    if (!line.failed)
        gs_message("%.*s", (int)line.len, line.ptr);
    gs_buf_done(&line);
}

static int score_all(score *sc)
{
    gs_error err = { 0 };
    if (sc->format->begin)
        write_extra(sc, put_begin);
    gs_status status = sc->stopped ? GS_OK : run_pool(sc, &err);
    gs_progress_clear(&sc->progress);
    gs_input_done(&sc->input);
    if (status != GS_OK)
        gs_message_error(&err);
    else
        tell_totals(sc);
    if (status == GS_OK && !sc->stopped && sc->format->finish && sc->input.format == GS_INPUT_LINES)
        write_extra(sc, put_total);
    if (!sc->stopped && sc->format->end) /* also after a failure: the page stays whole */
        write_extra(sc, put_end);
    bool closed = sc->stopped || gs_output_close();
    return status == GS_OK && closed && !sc->stopped && !sc->failed ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

/* --- The verb --- */

static gs_report_context context_of(const options *opt, const gs_terminal *terminal, const gs_engine *engine)
{
    return (gs_report_context){
        .unit = (gs_unit)opt->unit,
        .lexicons = gs_engine_lexicons_digest(engine),
        .model = gs_engine_model_digest(engine),
        .width = terminal->width,
        .colour = terminal->colour,
        .unicode = terminal->unicode,
        .with_text = opt->with_text,
        .no_quotes = opt->no_quotes,
    };
}

/* Options that the form of the output has no place for. */
static int check_options(const gs_verb *verb, const options *opt, const gs_report_format *format)
{
    bool is_json = format == &gs_report_json || format == &gs_report_jsonl;
    if (opt->image && (opt->lexicons || opt->model))
        return gs_usage_error(verb->name, "--image holds lexicons and model: not with --lexicons or --model");
    if (opt->with_text && !is_json)
        return gs_usage_error(verb->name, "--with-text is for -o json and -o jsonl, not for %s", format->name);
    if (opt->no_quotes && format != &gs_report_annotations)
        return gs_usage_error(verb->name, "--no-quotes is for -o annotations, not for %s", format->name);
    if (opt->unit != (int)GS_UNIT_CODEPOINT && format == &gs_report_annotations)
        return gs_usage_error(verb->name, "annotations count in code points: not with --offsets %s",
                              unit_name((size_t)opt->unit));
    return GS_GO_ON;
}

static const gs_report_format *format_of(const options *opt, const gs_terminal *terminal)
{
    if (opt->output != GS_NO_CHOICE)
        return output_at((size_t)opt->output);
    return terminal->is_terminal ? &gs_report_term : &gs_report_json;
}

static int open_dedupe(score *sc)
{
    gs_error err;
    if (!sc->options->dedupe || gs_dedupe_new(sc->lang, &sc->dedupe, &err) == GS_OK)
        return GS_GO_ON;
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

static int score_files(score *sc, const gs_operands *files, const gs_field_names *names, const gs_terminal *terminal)
{
    gs_input_init(&sc->input, (gs_input_format)sc->options->format, files->ptr, (size_t)files->n);
    sc->input.names = *names;
    if (gs_input_is_plain(&sc->input) && !sc->dedupe) { /* all will be there */
        sc->context.documents = (const char *const *)files->ptr;
        sc->context.n_documents = (size_t)files->n;
    }
    gs_progress_init(&sc->progress, terminal->is_terminal, files->ptr, (size_t)files->n);
    return score_all(sc);
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options opt = { 0 };
    gs_operands files;
    gs_field_names names;
    int code = gs_options_parse(verb, argc, argv, &opt, &files);
    char dash[] = "-", *only_stdin[] = { dash };
    if (files.n == 0)
        files = (gs_operands){ .ptr = only_stdin, .n = 1 };
    gs_terminal terminal = gs_terminal_of_stdout();
    const gs_report_format *format = format_of(&opt, &terminal);
    if (code == GS_GO_ON)
        code = check_options(verb, &opt, format);
    if (code == GS_GO_ON)
        code = gs_input_check_stdin(verb->name, &files);
    if (code != GS_GO_ON)
        return code;
    gs_auto(gs_engine_free) gs_engine *engine = gs_data_open_engine(
        &(gs_data_choice){ .lexicons = opt.lexicons, .model = opt.model, .image = opt.image });
    if (!engine)
        return GS_EXIT_FAILED;
    score sc = { .options = &opt, .engine = engine, .format = format, .context = context_of(&opt, &terminal, engine) };
    if (strcmp(opt.lang, "auto") != 0 && !(sc.lang = gs_data_language(engine, verb->name, opt.lang)))
        return GS_EXIT_USAGE;
    code = gs_fields_parse(verb->name, opt.fields, &sc.strings, &names);
    if (code == GS_GO_ON)
        code = open_dedupe(&sc);
    if (code == GS_GO_ON)
        code = score_files(&sc, &files, &names, &terminal);
    gs_dedupe_free(sc.dedupe);
    gs_arena_done(&sc.strings);
    return code;
}

const gs_verb gs_verb_score = {
    .name = "score",
    .summary = "mark the sentences of articles that hedge, deny, or call something false",
    .operands = "[FILE]...",
    .about = "Marks, sentence by sentence, where a text hedges, denies, calls something fabricated or\n"
             "inaccurate, or withholds an answer, and shows the words that did it.\n"
             "Without a file, or where it is -, reads standard input.",
    .options = table,
    .examples = examples,
    .run = run,
};
