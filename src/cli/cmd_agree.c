/* gainsay agree: how far annotators agree on the same sentences. */
#include "cli/agree.h"

#include <string.h>

typedef struct options {
    const char *lang;
    int from, output;
    bool list;
} options;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 0, "from", NULL, "format of the files", "auto", GS_OPTION_CHOICE, AT(from), .choice = gs_gold_format_name },
    { 'l', "lang", "LANG", "only this language, and that of sentences that do not say", NULL, GS_OPTION_STRING,
      AT(lang) },
    { 0, "list", NULL, "list the sentences they disagree on", NULL, GS_OPTION_FLAG, AT(list) },
    { 'o', "output", NULL, "form of the table", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    { 0 },
};

static const char *const examples[] = {
    "gainsay agree anna.jsonl ben.jsonl", "kappa and alpha of two annotators",
    "gainsay agree --list *.jsonl", "alpha of all, and the sentences to talk about",
    NULL,
};

/* --- Reading --- */

/* Where a file does not say, the language is not known: "und" matches itself. */
static int read_set(const gs_verb *verb, char **path, const options *o, gs_gold_set *set)
{
    gs_gold_choice choice = { .from = o->from, .lang = o->lang ? o->lang : "und" };
    int code = gs_gold_choice_read(verb->name, &choice, &(gs_operands){ .ptr = path, .n = 1 }, set);
    if (code == GS_GO_ON && o->lang)
        gs_gold_keep_language(set, o->lang);
    return code;
}

/* GS_GO_ON, or the exit code. */
static int read_all(const gs_verb *verb, gs_agree_run *a, const gs_operands *files, const options *o)
{
    gs_error err = { 0 };
    int code = GS_GO_ON;
    const gs_gold_set **list = gs_arena_array(&a->arena, a->n_sets, sizeof(*list));
    a->sets = gs_arena_array(&a->arena, a->n_sets, sizeof(*a->sets));
    gs_status status = list && a->sets ? GS_OK : gs_fail_nomem(&err);
    for (size_t i = 0; status == GS_OK && code == GS_GO_ON && i < a->n_sets; i++) {
        code = read_set(verb, &files->ptr[i], o, &a->sets[i]);
        list[i] = &a->sets[i];
    }
    if (code != GS_GO_ON)
        return code;
    if (status == GS_OK)
        status = gs_units_match(list, a->n_sets, &a->units, &err);
    if (status == GS_OK)
        status = gs_agree(&a->units, &a->arena, &a->of_language, &a->n_languages, &err);
    a->n_languages -= status == GS_OK; /* the last is all together */
    if (status == GS_OK)
        return GS_GO_ON;
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

/* --- The verb --- */

static void tell_doubts(const gs_units *units)
{
    if (units->n_repeated)
        gs_message("%zu sentence%s left out: the same file has %s already", units->n_repeated,
                   gs_words_plural(units->n_repeated), units->n_repeated == 1 ? "it" : "them");
    if (units->n_differ)
        gs_message("%zu sentence%s of the same id differ%s in text", units->n_differ, gs_words_plural(units->n_differ),
                   units->n_differ == 1 ? "s" : "");
}

static int show(const gs_agree_run *a, const options *o)
{
    gs_buf out = { 0 };
    tell_doubts(&a->units);
    if (a->of_language[a->n_languages].n_units == 0) {
        gs_message("agree: no sentence is in two of the files, by id or text");
        return GS_EXIT_FAILED;
    }
    (o->output == GS_LIST_JSON ? gs_agree_put_json : gs_agree_put_table)(&out, a);
    return gs_output_only(&out);
}

static int check_files(const gs_verb *verb, const gs_operands *files)
{
    int n_stdin = 0;
    for (int i = 0; i < files->n; i++)
        n_stdin += strcmp(files->ptr[i], "-") == 0;
    if (n_stdin > 1)
        return gs_usage_error(verb->name, "standard input (-) is given twice");
    return files->n < 2 ? gs_usage_error(verb->name, "two files or more are compared") : GS_GO_ON;
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code == GS_GO_ON)
        code = check_files(verb, &files);
    if (code != GS_GO_ON)
        return code;
    gs_agree_run a = { .paths = (const char *const *)files.ptr, .n_sets = (size_t)files.n, .lists = o.list };
    code = read_all(verb, &a, &files, &o);
    if (code == GS_GO_ON)
        code = show(&a, &o);
    gs_units_done(&a.units);
    for (size_t i = 0; a.sets && i < a.n_sets; i++)
        gs_gold_done(&a.sets[i]);
    gs_arena_done(&a.arena);
    return code;
}

const gs_verb gs_verb_agree = {
    .name = "agree",
    .summary = "compare what annotators said of the same sentences",
    .operands = "FILE FILE [FILE]...",
    .about = "Compares the labels that annotators gave the same sentences, a file each: Cohen's kappa (of two\n"
             "files) and Krippendorff's alpha, with bootstrap intervals over documents, and how far the words\n"
             "they marked coincide. Sentences match by id, else by text; what one left undecided is left out.",
    .options = table,
    .examples = examples,
    .run = run,
};
