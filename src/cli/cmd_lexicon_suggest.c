/* gainsay lexicon suggest: what labelled sentences say a lexicon lacks, and which sentences to label next. */
#include "cli/suggest.h"

#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    gs_gold_choice choice;
    const char *unlabelled, *lexicons, *model;
    int n, output;
    unsigned labels;
} options;

enum { LISTED = 10, PICKED = 50, LOOKED_FOR = 100 }; /* entries: of a list; of sentences; of what they are chosen by */

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    GS_GOLD_FILES_OPTIONS(options),
    { 0, "unlabelled", "FILE", "write which of these sentences to label next, as JSONL", NULL, GS_OPTION_STRING,
      AT(unlabelled) },
    { 0, "n", "N", "entries of a list (10), or sentences to label (50)", NULL, GS_OPTION_INT, AT(n), .min = 1,
      .max = 100000 },
    { 'o', "output", NULL, "form of the lists", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay lexicon suggest --gold gold.jsonl -l uk",
    "words that Ukrainian rules miss, and rules that are mostly wrong",
    "gainsay lexicon suggest --gold gold.jsonl -l uk --unlabelled news.txt >next.jsonl",
    "the 50 sentences of news.txt whose labels would teach most",
    "gainsay gold convert --to labelstudio next.jsonl >tasks.json",
    "to label them",
    NULL,
};

/* --- Lists --- */

/* Says what was left out; true where there was something. */
static bool tell_unscored(const gs_observations *seen)
{
    size_t n = 0;
    for (size_t i = 0; i < seen->n; i++)
        n += seen->ptr[i].unscored != NULL;
    if (n)
        gs_message("%zu sentence%s left out: nothing scores %s language", n, gs_words_plural(n),
                   n == 1 ? "its" : "their");
    return n > 0;
}

/* Reads the gold and looks at it for lists of n entries; GS_GO_ON, or the exit code. */
static int suggest(const gs_verb *verb, gs_suggest_run *run, const options *o, const gs_operands *files, size_t n)
{
    gs_error err = { 0 };
    int code = gs_gold_files_read(verb->name, &o->choice, files, &run->gold);
    if (code != GS_GO_ON)
        return code;
    gs_status status = gs_gold_observe(run->engine, &run->gold, &run->seen, &err);
    if (status == GS_OK)
        status = gs_suggest(run->engine, &run->gold, &run->seen, n, &run->arena, &run->of_language,
                            &run->n_languages, &err);
    if (status == GS_OK)
        return GS_GO_ON;
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

static int show(const gs_verb *verb, gs_suggest_run *run, const options *o, const gs_operands *files)
{
    gs_buf out = { 0 };
    int code = suggest(verb, run, o, files, o->n ? (size_t)o->n : LISTED);
    if (code != GS_GO_ON)
        return code;
    bool incomplete = tell_unscored(&run->seen);
    if (run->n_languages == 0)
        return GS_EXIT_FAILED;
    (o->output == GS_LIST_JSON ? gs_suggest_put_json : gs_suggest_put_table)(&out, run);
    code = gs_output_only(&out);
    return incomplete ? GS_EXIT_FAILED : code;
}

/* --- Sentences to label --- */

/* The sentences that may be picked, and what the engine says of them. */
typedef struct tasks {
    gs_gold_set set;
    gs_observations seen;
} tasks;

static gs_status read_tasks(const gs_suggest_run *run, const options *o, tasks *t, gs_error *err)
{
    gs_gold_defaults defaults = { .lang = o->choice.lang };
    gs_status status = gs_gold_read_unlabelled(o->unlabelled, &defaults, &t->set, err);
    if (status != GS_OK)
        return status;
    if (o->choice.lang)
        gs_gold_keep_language(&t->set, o->choice.lang);
    return gs_gold_observe(run->engine, &t->set, &t->seen, err);
}

static gs_status put_picks(gs_suggest_run *run, const options *o, const tasks *t, gs_buf *out, gs_error *err)
{
    gs_pick_options how = { .n = o->n ? (size_t)o->n : PICKED, .labels = o->labels, .gold = &run->gold,
                            .suggestions = run->of_language, .n_suggestions = run->n_languages };
    gs_pick *picks;
    size_t n;
    gs_status status = gs_pick_tasks(run->engine, &t->set, &t->seen, &how, &run->arena, &picks, &n, err);
    for (size_t i = 0; i < n && status == GS_OK; i++)
        gs_pick_put_jsonl(&t->set, &t->seen, &picks[i], out);
    return status;
}

static void tell_labelled(const gs_gold_set *set)
{
    size_t n = 0;
    for (size_t i = 0; i < set->n; i++)
        n += set->ptr[i].known != 0;
    if (n)
        gs_message("%zu sentence%s left out: labelled already", n, gs_words_plural(n));
}

/* Gold tells what to look for; without it only confidences do. */
static int pick(const gs_verb *verb, gs_suggest_run *run, const options *o, const gs_operands *files)
{
    gs_error err = { 0 };
    gs_buf out = { 0 };
    tasks t = { 0 };
    int code = files->n ? suggest(verb, run, o, files, LOOKED_FOR) : GS_GO_ON;
    if (code != GS_GO_ON)
        return code;
    gs_observations_done(&run->seen);
    gs_status status = read_tasks(run, o, &t, &err);
    if (status == GS_OK)
        status = put_picks(run, o, &t, &out, &err);
    if (status == GS_OK) {
        tell_labelled(&t.set);
        code = tell_unscored(&t.seen) ? GS_EXIT_FAILED : GS_EXIT_DONE;
        code = gs_output_only(&out) == GS_EXIT_DONE ? code : GS_EXIT_FAILED;
    } else {
        gs_message_error(&err);
        gs_buf_done(&out);
        code = GS_EXIT_FAILED;
    }
    gs_gold_done(&t.set);
    gs_observations_done(&t.seen);
    return code;
}

/* --- The verb --- */

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    if (!gs_gold_choice_labels(verb->name, &o.choice, &o.labels))
        return GS_EXIT_USAGE;
    gs_auto(gs_engine_free) gs_engine *engine =
        gs_data_open_engine(&(gs_data_choice){ .lexicons = o.lexicons, .model = o.model });
    if (!engine)
        return GS_EXIT_FAILED;
    if (o.choice.lang && !(o.choice.lang = gs_data_language(engine, verb->name, o.choice.lang)))
        return GS_EXIT_USAGE;
    gs_suggest_run r = { .engine = engine };
    code = (o.unlabelled ? pick : show)(verb, &r, &o, &files);
    gs_gold_done(&r.gold);
    gs_observations_done(&r.seen);
    gs_arena_done(&r.arena);
    return code;
}

const gs_verb gs_verb_lexicon_suggest = {
    .name = "lexicon suggest",
    .summary = "say what labelled sentences show a lexicon lacks",
    .operands = "[FILE]...",
    .about = "Lists, for each language, words that stand in sentences whose label is missed and that no rule\n"
             "reaches, and rules that are wrong more often than right, each with a blocker to try. Words are\n"
             "ranked by how much more they belong to what is missed than to sentences without the label.\n"
             "With --unlabelled writes sentences to label next: those with a confidence near its threshold\n"
             "or with such words, each of another kind.",
    .options = table,
    .examples = examples,
    .run = run,
};
