/* gainsay eval: how good the labels are, by gold. */
#include "cli/eval.h"

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    gs_gold_choice choice;
    const char *lexicons, *model;
    int by, output;
    bool errors;
} options;

const char *gs_eval_grouping_name(size_t i)
{
    static const char *const names[] = { "function", "concept", "doc", "rule" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    GS_GOLD_FILES_OPTIONS(options),
    { 0, "errors", NULL, "list what is wrong, the most confident first", NULL, GS_OPTION_FLAG, AT(errors) },
    { 0, "by", NULL, "count the right ones by this, too", NULL, GS_OPTION_CHOICE, AT(by),
      .choice = gs_eval_grouping_name },
    { 'o', "output", NULL, "form of the table", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay eval --gold gold.jsonl", "precision, recall and F1 of each language and label",
    "gainsay eval --gold gold.jsonl -l uk --errors | less", "what is wrong in Ukrainian, and why",
    "gainsay eval --gold labels.tsv --text en.txt --docs docs.txt -l en", "gold in three files",
    NULL,
};

/* --- Measuring --- */

static gs_status measure(gs_eval *e, gs_error *err)
{
    gs_status status = gs_gold_observe(e->engine, &e->gold, &e->seen, err);
    if (status == GS_OK)
        status = gs_measure(&e->gold, &e->seen, &e->arena, &e->of_language, &e->n_languages, err);
    if (status == GS_OK && e->by != GS_NO_CHOICE)
        status = gs_measure_groups(&e->gold, &e->seen, (gs_grouping)e->by, &e->arena, &e->groups, &e->n_groups, err);
    if (status == GS_OK && e->lists_mistakes)
        status = gs_measure_mistakes(&e->gold, &e->seen, &e->arena, &e->mistakes, &e->n_mistakes, err);
    e->n_languages -= status == GS_OK; /* the last is all together */
    return status;
}

/* Says what was left out; true where there was something. */
static bool tell_unscored(const gs_eval *e)
{
    bool any = false;
    for (size_t i = 0; i < e->n_languages; i++) {
        const gs_measurement *m = &e->of_language[i];
        if (m->n_unscored == 0)
            continue;
        any = true;
        gs_message("%zu sentence%s in %s left out: nothing scores this language", m->n_unscored,
                   gs_words_plural(m->n_unscored), m->lang);
    }
    return any;
}

static int show(const gs_eval *e, int form)
{
    gs_buf out = { 0 };
    bool incomplete = tell_unscored(e);
    if (e->of_language[e->n_languages].n_items == 0)
        return GS_EXIT_FAILED;
    (form == GS_LIST_JSON ? gs_eval_put_json : gs_eval_put_table)(&out, e);
    int code = gs_output_only(&out);
    return incomplete ? GS_EXIT_FAILED : code;
}

/* --- The verb --- */

static int evaluate(const gs_verb *verb, gs_eval *e, const options *o, const gs_operands *files)
{
    gs_error err = { 0 };
    int code = gs_gold_files_read(verb->name, &o->choice, files, &e->gold);
    if (code != GS_GO_ON)
        return code;
    if (measure(e, &err) == GS_OK)
        return show(e, o->output);
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    gs_auto(gs_engine_free) gs_engine *engine =
        gs_data_open_engine(&(gs_data_choice){ .lexicons = o.lexicons, .model = o.model });
    if (!engine)
        return GS_EXIT_FAILED;
    if (o.choice.lang && !(o.choice.lang = gs_data_language(engine, verb->name, o.choice.lang)))
        return GS_EXIT_USAGE;
    gs_eval e = { .engine = engine, .by = o.by, .lists_mistakes = o.errors };
    code = evaluate(verb, &e, &o, &files);
    gs_gold_done(&e.gold);
    gs_observations_done(&e.seen);
    gs_arena_done(&e.arena);
    return code;
}

const gs_verb gs_verb_eval = {
    .name = "eval",
    .summary = "measure on labelled sentences how often the labels are right",
    .operands = "[FILE]...",
    .about = "Scores labelled sentences and compares: precision, recall and F1 of each language and label\n"
             "with bootstrap intervals over documents, and how often a confidence is right. Confidences\n"
             "are measured on natural and picked sentences only; what is undecided in the gold is left out.\n"
             "Reads JSONL and the exports of Label Studio, doccano and brat.",
    .options = table,
    .examples = examples,
    .run = run,
};
