/* gainsay score: articles in, reports out: its options, and what they ask for. */
#include "cli/score.h"

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

static int open_dedupe(const options *opt, gs_score_run *run)
{
    gs_error err;
    if (!opt->dedupe || gs_dedupe_new(run->lang, &run->dedupe, &err) == GS_OK)
        return GS_GO_ON;
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

static int score_files(const options *opt, const gs_operands *files, const gs_field_names *names,
                       const gs_terminal *terminal, gs_score_run *run)
{
    gs_input_init(&run->input, (gs_input_format)opt->format, files->ptr, (size_t)files->n);
    run->input.names = *names;
    if (gs_input_is_plain(&run->input) && !run->dedupe) { /* all will be there */
        run->context.documents = (const char *const *)files->ptr;
        run->context.n_documents = (size_t)files->n;
    }
    gs_progress_init(&run->progress, terminal->is_terminal, files->ptr, (size_t)files->n);
    return gs_score_run_all(run);
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options opt = { 0 };
    gs_operands files;
    gs_field_names names;
    gs_arena strings = { 0 };
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
    gs_score_run sc = { .engine = engine, .format = format, .context = context_of(&opt, &terminal, engine),
                        .jobs = opt.jobs };
    if (strcmp(opt.lang, "auto") != 0 && !(sc.lang = gs_data_language(engine, verb->name, opt.lang)))
        return GS_EXIT_USAGE;
    code = gs_fields_parse(verb->name, opt.fields, &strings, &names);
    if (code == GS_GO_ON)
        code = open_dedupe(&opt, &sc);
    if (code == GS_GO_ON)
        code = score_files(&opt, &files, &names, &terminal, &sc);
    gs_dedupe_free(sc.dedupe);
    gs_arena_done(&strings);
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
