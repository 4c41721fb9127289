/* gainsay gold: what people have labelled, from one form into another, and how much of it there is. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    gs_gold_choice choice;
    const char *out, *lexicons, *model;
    int to, output;
} options;

#define AT(member) .where = offsetof(options, member)

/* --- convert --- */

enum { TO_JSONL, TO_LABELSTUDIO, TO_DOCCANO, TO_BRAT, TO_VIEW };

static const char *target(size_t i)
{
    static const char *const names[] = { "jsonl", "labelstudio", "doccano", "brat", "view" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

/* Items one by one, handed on before they fill the memory. */
static int write_lines(const gs_gold_set *set, void (*put)(const gs_gold_set *set, size_t i, gs_buf *out))
{
    gs_buf out = { 0 };
    for (size_t i = 0; i < set->n && !out.failed; i++) {
        put(set, i, &out);
        if (out.failed || out.len < 1 << 20)
            continue;
        if (!gs_output_write(gs_buf_span(&out))) {
            gs_buf_done(&out);
            return GS_EXIT_FAILED;
        }
        gs_buf_clear(&out);
    }
    return gs_output_only(&out);
}

/* DIR/NAME with a buffer's bytes; ends the buffer. What an annotator has worked on is never written over. */
static bool write_part(const char *dir, const char *name, gs_buf *buf)
{
    gs_arena arena = { 0 };
    const char *path = buf->failed ? NULL : gs_path_join(&arena, dir, name);
    gs_error err = { 0 };
    gs_status status = path ? gs_file_create(path, gs_buf_span(buf), &err) : gs_fail_nomem(&err);
    if (status != GS_OK)
        gs_message_error(&err);
    gs_buf_done(buf);
    gs_arena_done(&arena);
    return status == GS_OK;
}

static bool write_document(const char *dir, unsigned number, const gs_gold_set *set, size_t first, size_t last)
{
    char text_name[32], name[32];
    gs_buf text = { 0 }, annotations = { 0 };
    snprintf(text_name, sizeof(text_name), "%04u.txt", number);
    snprintf(name, sizeof(name), "%04u.ann", number);
    gs_gold_put_brat(set, first, last, &text, &annotations);
    bool ok = write_part(dir, text_name, &text);
    return write_part(dir, name, &annotations) && ok;
}

static int write_brat(const char *dir, const gs_gold_set *set)
{
    gs_buf conf = { 0 };
    gs_error err = { 0 };
    if (gs_folder_make(dir, &err) != GS_OK) {
        gs_message_error(&err);
        return GS_EXIT_FAILED;
    }
    gs_gold_put_brat_conf(&conf);
    if (!write_part(dir, "annotation.conf", &conf))
        return GS_EXIT_FAILED;
    unsigned number = 0;
    for (size_t first = 0, last; first < set->n; first = last) {
        last = gs_gold_brat_document(set, first);
        if (!write_document(dir, ++number, set, first, last))
            return GS_EXIT_FAILED;
    }
    return GS_EXIT_DONE;
}

static int write_gold(const options *o, const gs_gold_set *set)
{
    gs_buf out = { 0 };
    switch (o->to) {
    case TO_JSONL: return write_lines(set, gs_gold_put_jsonl);
    case TO_DOCCANO: return write_lines(set, gs_gold_put_doccano);
    case TO_BRAT: return write_brat(o->out, set);
    default: gs_gold_put_labelstudio(set, &out); return gs_output_only(&out);
    }
}

static int print_view(const gs_verb *verb, const gs_operands *files)
{
    gs_buf out = { 0 };
    if (files->n)
        return gs_usage_error(verb->name, "'%s': --to view reads no gold", files->ptr[0]);
    gs_gold_put_view(&out);
    return gs_output_only(&out);
}

static int run_convert(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    if (o.to == GS_NO_CHOICE)
        return gs_usage_error(verb->name, "--to is missing: into which form?");
    if ((o.to == TO_BRAT) != (o.out != NULL))
        return gs_usage_error(verb->name, o.out ? "--out goes with --to brat" : "--to brat wants --out DIR");
    if (o.to == TO_VIEW)
        return print_view(verb, &files);
    gs_gold_set set = { 0 };
    o.choice.may_be_unlabelled = true;
    code = gs_gold_choice_read(verb->name, &o.choice, &files, &set);
    if (code == GS_GO_ON)
        code = write_gold(&o, &set);
    gs_gold_done(&set);
    return code;
}

static const gs_option convert_options[] = {
    { 0, "to", NULL, "form to write", NULL, GS_OPTION_CHOICE, AT(to), .choice = target },
    { 0, "out", "DIR", "folder for the files of brat", NULL, GS_OPTION_STRING, AT(out) },
    GS_GOLD_OPTIONS(options),
    { 0 },
};

static const char *const convert_examples[] = {
    "gainsay gold convert --to labelstudio gold.jsonl >tasks.json",
    "to annotate on in Label Studio",
    "gainsay gold convert --to view",
    "the labelling interface that goes with it",
    "gainsay gold convert --to jsonl export.json",
    "back",
    "gainsay gold convert --gold labels.tsv --text en.txt -l en --to brat --out brat",
    "a table, as a folder of brat",
    NULL,
};

static const gs_verb verb_convert = {
    "gold convert",
    "turn gold from one form into another",
    "[FILE]...",
    "Reads labelled sentences and writes them in another form; marked words stay where they are.\n"
    "--to view prints the labelling interface of Label Studio. Without a file reads standard input.",
    convert_options,
    convert_examples,
    run_convert,
};

/* --- stats --- */

static void put_table(gs_buf *out, const gs_gold_count *rows, size_t n)
{
    gs_buf_puts(out, "lang    label             n positive  soft  natural   picked  written documents\n");
    for (size_t i = 0; i < n; i++) {
        const gs_gold_count *c = &rows[i];
        bool again = i && strcmp(rows[i - 1].lang, c->lang) == 0;
        gs_buf_printf(out, "%-7s %-11s %7zu%9zu%6zu", again ? "" : c->lang, gs_label_name(c->label), c->n,
                      c->n_positive, c->n_soft);
        for (int k = 0; k < GS_N_SAMPLINGS; k++)
            gs_buf_printf(out, "%9zu", c->by_sampling[k]);
        gs_buf_printf(out, "%10zu\n", c->n_documents);
    }
}

static void put_json(gs_buf *out, const gs_gold_count *rows, size_t n)
{
    gs_buf_puts(out, "{\n  \"gold\": [");
    for (size_t i = 0; i < n; i++) {
        const gs_gold_count *c = &rows[i];
        gs_buf_printf(out, "%s\n    {\"lang\": \"%s\", \"label\": \"%s\", \"n\": %zu, \"positive\": %zu, \"soft\": %zu",
                      i ? "," : "", c->lang, gs_label_name(c->label), c->n, c->n_positive, c->n_soft);
        for (int k = 0; k < GS_N_SAMPLINGS; k++)
            gs_buf_printf(out, ", \"%s\": %zu", gs_sampling_name((gs_sampling)k), c->by_sampling[k]);
        gs_buf_printf(out, ", \"documents\": %zu}", c->n_documents);
    }
    gs_buf_puts(out, "\n  ]\n}\n");
}

static int write_stats(const options *o, const gs_gold_set *set)
{
    gs_arena arena = { 0 };
    gs_gold_count *rows;
    gs_error err = { 0 };
    gs_buf out = { 0 };
    size_t n;
    int code = GS_EXIT_FAILED;
    if (gs_gold_counts(set, &arena, &rows, &n, &err) == GS_OK) {
        (o->output == GS_LIST_JSON ? put_json : put_table)(&out, rows, n);
        code = gs_output_only(&out);
    } else {
        gs_message_error(&err);
    }
    gs_arena_done(&arena);
    return code;
}

static int run_stats(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    gs_gold_set set = { 0 };
    code = gs_gold_choice_read(verb->name, &o.choice, &files, &set);
    if (code == GS_GO_ON)
        code = write_stats(&o, &set);
    gs_gold_done(&set);
    return code;
}

static const gs_option stats_options[] = {
    { 'o', "output", NULL, "form of the table", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    GS_GOLD_OPTIONS(options),
    { 0 },
};

static const char *const stats_examples[] = {
    "gainsay gold stats gold.jsonl",
    "how much there is of each language and label",
    NULL,
};

static const gs_verb verb_stats = {
    "gold stats",
    "count gold by language and label",
    "[FILE]...",
    "Counts sentences that are decided about a label (n), those that hold it, those left undecided (soft,\n"
    "not in n), how they were chosen, and their documents. Without a file reads standard input.",
    stats_options,
    stats_examples,
    run_stats,
};

/* --- examples --- */

static int run_examples(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands langs;
    gs_error err = { 0 };
    int code = gs_options_parse(verb, argc, argv, &o, &langs);
    if (code != GS_GO_ON)
        return code;
    gs_auto(gs_engine_free) gs_engine *engine =
        gs_data_open_engine(&(gs_data_choice){ .lexicons = o.lexicons, .model = o.model, .text_only = true });
    if (!engine)
        return GS_EXIT_FAILED;
    gs_gold_set set = { 0 };
    const gs_lexicon *lexicon;
    gs_status status = GS_OK;
    for (int i = 0; i < langs.n && status == GS_OK && code == GS_GO_ON; i++) {
        const char *tag = gs_data_language(engine, verb->name, langs.ptr[i]);
        code = tag ? GS_GO_ON : GS_EXIT_USAGE;
        if (tag)
            status = gs_gold_add_examples(gs_engine_lexicon(engine, tag), &set, &err);
    }
    for (size_t i = 0; langs.n == 0 && status == GS_OK && (lexicon = gs_engine_lexicon_at(engine, i)); i++)
        status = gs_gold_add_examples(lexicon, &set, &err);
    if (status != GS_OK) {
        gs_message_error(&err);
        code = GS_EXIT_FAILED;
    }
    if (code == GS_GO_ON)
        code = write_lines(&set, gs_gold_put_jsonl);
    gs_gold_done(&set);
    return code;
}

static const gs_option examples_options[] = {
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples_examples[] = {
    "gainsay gold examples uk >examples.uk.jsonl",
    "the sentences of the Ukrainian lexicon",
    NULL,
};

static const gs_verb verb_examples = {
    "gold examples",
    "the examples of lexicons, as gold",
    "[LANG]...",
    "Writes the examples of lexicons as JSONL: each speaks only of the label of its concept, which a\n"
    "sentence under + holds and one under - does not.",
    examples_options,
    examples_examples,
    run_examples,
};

/* --- gold --- */

static const gs_verb *const verbs[] = { &verb_convert, &verb_stats, &verb_examples };

static int run_gold(const gs_verb *verb, int argc, char **argv)
{
    return gs_group_run(verb, verbs, sizeof(verbs) / sizeof(*verbs), argc, argv);
}

static const char *const gold_examples[] = {
    "gainsay gold convert --to labelstudio gold.jsonl >tasks.json",
    "labelled sentences for an annotation tool",
    NULL,
};

const gs_verb gs_verb_gold = {
    "gold", "convert and count what people have labelled", "COMMAND", NULL, NULL, gold_examples, run_gold,
};
