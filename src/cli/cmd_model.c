/* gainsay model: what a model holds and where it came from. dump prints every weight and curve, card what is known of
 * how good it is. */
#include "cli/card.h"

#include <stdlib.h>
#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    gs_data_choice data;
    const char *lang;
} options;

#define AT(member) .where = offsetof(options, member)
#define LEXICONS_OPTION                                                                                               \
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(data.lexicons) }

/* Parses; opens the engine on the folder named, or on the model in use. NULL: *code says how it ended. */
static gs_engine *open_model(const gs_verb *verb, int argc, char **argv, options *o, int *code)
{
    gs_operands folders;
    *code = gs_options_parse(verb, argc, argv, o, &folders);
    if (*code != GS_GO_ON)
        return NULL;
    if (folders.n > 1) {
        *code = gs_usage_error(verb->name, "'%s': one model is enough", folders.ptr[1]);
        return NULL;
    }
    o->data.model = folders.n ? folders.ptr[0] : NULL;
    o->data.text_only = true;
    gs_auto(gs_engine_free) gs_engine *engine = gs_data_open_engine(&o->data);
    *code = GS_EXIT_FAILED;
    if (engine && o->lang && !(o->lang = gs_data_language(engine, verb->name, o->lang))) {
        *code = GS_EXIT_USAGE;
        return NULL;
    }
    return gs_steal(engine);
}

/* --- dump --- */

static int by_key(const void *a, const void *b)
{
    return gs_weights_compare(*(const gs_weight *const *)a, *(const gs_weight *const *)b);
}

static void put_weight(const gs_weight *w, const gs_concepts *concepts, gs_buf *out)
{
    gs_buf on = { 0 };
    gs_weight_put_on(w, concepts, &on);
    gs_buf_printf(out, "%s\t", gs_label_name(w->label));
    gs_escape_terminal(out, gs_buf_span(&on));
    gs_buf_done(&on);
    gs_buf_putc(out, '\t');
    gs_weight_put_context(w, out);
    gs_buf_putc(out, '\t');
    gs_escape_terminal(out, gs_span_of(w->lang ? w->lang : "*"));
    gs_buf_putc(out, '\t');
    gs_buf_put_fixed(out, w->value, 4);
    if (w->line)
        gs_buf_printf(out, "\t%s:%u\t", gs_model_file_name(GS_MODEL_WEIGHTS), w->line);
    else
        gs_buf_printf(out, "\tconcepts.tsv:%u\t", concepts->ptr[w->concept].line);
    gs_escape_terminal(out, gs_span_of(w->line ? w->origin : "from its prior"));
    gs_buf_putc(out, '\n');
}

static bool put_weights(const gs_model *model, const gs_concepts *concepts, const char *lang, gs_buf *out)
{
    const gs_weights *weights = gs_model_weights(model);
    const gs_weight **rows = calloc(weights->n + 1, sizeof(*rows));
    size_t n = 0;
    for (size_t i = 0; rows && i < weights->n; i++)
        if (!lang || !weights->ptr[i].lang || strcmp(weights->ptr[i].lang, lang) == 0)
            rows[n++] = &weights->ptr[i];
    if (n)
        qsort(rows, n, sizeof(*rows), by_key);
    gs_buf_puts(out, "label\ton\tcontext\tlang\tweight\tat\torigin\n");
    for (size_t i = 0; i < n; i++)
        put_weight(rows[i], concepts, out);
    free(rows);
    return rows != NULL;
}

static void put_curves(const gs_engine *engine, const char *lang, gs_buf *out)
{
    const gs_lexicon *lexicon;
    gs_buf_putc(out, '\n');
    gs_calibrations_put_header(out);
    for (gs_label label = GS_HEDGE; !lang && label < GS_N_LABELS; label++)
        gs_calibration_put("*", label, gs_engine_calibration(engine, "*", label), out);
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engine, i)); i++) {
        const char *tag = gs_lexicon_lang(lexicon);
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS && (!lang || strcmp(lang, tag) == 0); label++)
            gs_calibration_put(tag, label, gs_engine_calibration(engine, tag, label), out);
    }
}

static int run_dump(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    int code;
    gs_auto(gs_engine_free) gs_engine *engine = open_model(verb, argc, argv, &o, &code);
    gs_buf out = { 0 };
    if (!engine)
        return code;
    if (o.lang)
        o.lang = gs_lexicon_lang(gs_engine_lexicon(engine, o.lang));
    out.failed = !put_weights(gs_engine_model(engine), gs_engine_concepts(engine), o.lang, &out);
    put_curves(engine, o.lang, &out);
    return gs_output_only(&out);
}

static const gs_option dump_options[] = {
    { 'l', "lang", "LANG", "only what counts in this language", NULL, GS_OPTION_STRING, AT(lang) },
    LEXICONS_OPTION,
    { 0 },
};

static const char *const dump_examples[] = {
    "gainsay model dump | grep learnt", "what gold taught the model in use",
    "gainsay model dump -l uk my/model", "the weights and curves that count in Ukrainian",
    NULL,
};

static const gs_verb verb_dump = {
    "model dump", "print every weight and every curve, with where it stands", "[DIR]",
    "Prints all weights of a model, in order: what they are on, file and line, and where the number comes\n"
    "from. Those that follow from a concept's prior are there too. Then the curves of every language that\n"
    "has a lexicon, as they are used. Columns are parted by tabs. Without DIR: the model in use.",
    dump_options, dump_examples, run_dump,
};

/* --- card --- */

static void put_levels(const gs_engine *engine, gs_buf *out)
{
    const gs_lexicon *lexicon;
    gs_buf_puts(out, "How far each label may be trusted (gold positives it was fitted on):\n\n");
    gs_buf_printf(out, "%-12s", "");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, "%-19s", gs_label_name(label));
    gs_buf_putc(out, '\n');
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engine, i)); i++) {
        gs_buf_printf(out, "%-12s", gs_lexicon_lang(lexicon));
        for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
            const gs_calibration *c = gs_engine_calibration(engine, gs_lexicon_lang(lexicon), label);
            size_t from = out->len;
            gs_buf_printf(out, "%s (%u)", gs_calibration_level_name(c->level), c->n_pos);
            gs_buf_printf(out, "%*s", (int)(out->len - from < 18 ? 19 - (out->len - from) : 1), "");
        }
        gs_buf_putc(out, '\n');
    }
}

static void put_summary(const gs_engine *engine, gs_buf *out)
{
    const gs_model *model = gs_engine_model(engine);
    const gs_weights *weights = gs_model_weights(model);
    size_t n_written = 0;
    for (size_t i = 0; i < weights->n; i++)
        n_written += weights->ptr[i].line != 0;
    gs_buf_printf(out, "Model %s: %zu weights, %s.\n\n", gs_model_digest(model), n_written,
                  gs_model_fitted(model)->is_fitted ? "learnt from gold" : "set by hand");
    put_levels(engine, out);
}

/* The card that calibrate wrote beside the model; nothing where there is none. */
static gs_status put_written_card(const options *o, gs_buf *out, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_engine_options from;
    gs_span text = { 0 };
    bool ok = gs_data_options(&arena, o->data.lexicons, o->data.model, &from);
    const char *path = ok ? gs_path_join(&arena, from.model, GS_CARD_FILE) : NULL;
    gs_status status = path ? gs_file_read(path, GS_LIMIT_LEXICON, &text, err) : gs_fail_nomem(err);
    if (status == GS_OK) {
        gs_span line;
        gs_buf_putc(out, '\n');
        for (gs_span rest = text; gs_span_line(&rest, &line); gs_buf_putc(out, '\n'))
            gs_escape_terminal(out, line);
    }
    free((char *)text.ptr);
    gs_arena_done(&arena);
    return status == GS_ENOENT ? GS_OK : status;
}

static int run_card(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    int code;
    gs_auto(gs_engine_free) gs_engine *engine = open_model(verb, argc, argv, &o, &code);
    gs_buf out = { 0 };
    gs_error err = { 0 };
    if (!engine)
        return code;
    put_summary(engine, &out);
    if (put_written_card(&o, &out, &err) != GS_OK) {
        gs_buf_done(&out);
        gs_message_error(&err);
        return GS_EXIT_FAILED;
    }
    return gs_output_only(&out);
}

static const gs_option card_options[] = { LEXICONS_OPTION, { 0 } };

static const char *const card_examples[] = {
    "gainsay model card", "what is known of the model in use",
    "gainsay model card my/model", "of one that calibrate wrote",
    NULL,
};

static const gs_verb verb_card = {
    "model card", "say what a model was learnt from, how good it is and where it is weak", "[DIR]",
    "Prints how far each label of each language may be trusted with the lexicons there are now, then the\n"
    "card that calibrate wrote beside the model: gold and its digests, figures with intervals, weak spots.\n"
    "Without DIR: the model in use.",
    card_options, card_examples, run_card,
};

/* --- model --- */

static const gs_verb *const verbs[] = { &verb_dump, &verb_card };

static int run_model(const gs_verb *verb, int argc, char **argv)
{
    return gs_group_run(verb, verbs, sizeof(verbs) / sizeof(*verbs), argc, argv);
}

static const char *const model_examples[] = {
    "gainsay model card", "what the model in use was learnt from, and how good it is",
    NULL,
};

const gs_verb gs_verb_model = {
    "model", "say what a model holds and where it came from", "COMMAND", NULL, NULL, model_examples, run_model,
};
