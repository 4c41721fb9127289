/* gainsay languages: what each language has: rules, examples, concepts, and how far its confidences may be trusted. */
#include "cli/cli.h"

#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    const char *lexicons, *model;
    int output;
} options;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 'o', "output", NULL, "form of the table", "term", GS_OPTION_CHOICE, AT(output), .choice = gs_list_form_name },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay languages", "a line a language",
    "gainsay languages -o json | jq '.languages[].tag'", "for programs",
    NULL,
};

static const char *level(const gs_engine *engine, const char *tag, gs_label label)
{
    return gs_calibration_level_name(gs_engine_calibration(engine, tag, label)->level);
}

/* --- For people --- */

/* The tag in 8 columns and the name in at most `columns` - 1 and a blank. */
static void put_language(gs_buf *out, const char *tag, int columns)
{
    char name[64];
    gs_span cut = gs_span_cut(gs_span_of(gs_language_name(tag, name, sizeof(name))), (size_t)columns - 1);
    gs_buf_printf(out, "%-7s ", tag);
    gs_buf_put(out, cut.ptr, cut.len);
    gs_buf_printf(out, "%*s", columns - gs_columns(cut), "");
}

static void put_counts(gs_buf *out, const gs_engine *engine, const char *tag)
{
    const gs_lexicon *lexicon = gs_engine_lexicon(engine, tag);
    const char *lang = gs_lexicon_lang(lexicon);
    gs_lexicon_counts c = gs_lexicon_count(lexicon);
    put_language(out, tag, 22);
    if (strcmp(lang, tag) != 0)
        gs_buf_printf(out, "scored as %s\n", lang);
    else
        gs_buf_printf(out, "%5zu%10zu%10zu%9zu/%zu%8zu\n", c.rules, c.blockers, c.positive + c.negative, c.concepts,
                      gs_lexicon_concepts(lexicon)->n, c.absent);
}

static void put_levels(gs_buf *out, const gs_engine *engine, const char *tag)
{
    put_language(out, tag, 12);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, label + 1 < GS_N_LABELS ? "%-12s" : "%s\n", level(engine, tag, label));
}

/* The names of a lexicon's absent concepts, in lines of up to 80 columns; names are ASCII. */
static void put_absent(gs_buf *out, const gs_lexicon *lexicon)
{
    size_t n, line = out->len;
    const gs_absent *absents = gs_lexicon_absents(lexicon, &n);
    if (n)
        gs_buf_printf(out, "%-7s", gs_lexicon_lang(lexicon));
    for (size_t i = 0; i < n; i++) {
        const char *id = gs_lexicon_concepts(lexicon)->ptr[absents[i].concept].id;
        if (out->len - line + 1 + strlen(id) > 80) {
            line = out->len + 1;
            gs_buf_puts(out, "\n       ");
        }
        gs_buf_printf(out, " %s", id);
    }
    if (n)
        gs_buf_putc(out, '\n');
}

static void put_absents(gs_buf *out, const gs_engine *engine)
{
    const gs_lexicon *lexicon;
    gs_buf lines = { 0 };
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engine, i)); i++)
        put_absent(&lines, lexicon);
    if (lines.len)
        gs_buf_puts(out, "\nabsent concepts (-o json has the reasons)\n");
    gs_buf_put(out, lines.ptr, lines.len);
    out->failed |= lines.failed;
    gs_buf_done(&lines);
}

static void put_table(gs_buf *out, const gs_engine *engine)
{
    const char *tag;
    gs_buf_puts(out, "language                      rules  blockers  examples     concepts  absent\n");
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++)
        put_counts(out, engine, tag);
    put_absents(out, engine);
    gs_buf_puts(out, "\ncalibration         ");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_buf_printf(out, label + 1 < GS_N_LABELS ? "%-12s" : "%s\n", gs_label_name(label));
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++)
        if (strcmp(gs_lexicon_lang(gs_engine_lexicon(engine, tag)), tag) == 0)
            put_levels(out, engine, tag);
}

/* --- For programs --- */

static void put_json_absents(gs_buf *out, const gs_lexicon *lexicon)
{
    size_t n;
    const gs_absent *absents = gs_lexicon_absents(lexicon, &n);
    gs_buf_puts(out, "     \"absent\": [");
    for (size_t i = 0; i < n; i++) {
        gs_buf_printf(out, "%s\n       {\"concept\": \"%s\", \"reason\": ", i ? "," : "",
                      gs_lexicon_concepts(lexicon)->ptr[absents[i].concept].id);
        gs_escape_json_string(out, gs_span_of(absents[i].reason));
        gs_buf_putc(out, '}');
    }
    gs_buf_puts(out, "],\n");
}

static void put_json_language(gs_buf *out, const gs_engine *engine, const char *tag)
{
    char name[64];
    const gs_lexicon *lexicon = gs_engine_lexicon(engine, tag);
    gs_lexicon_counts c = gs_lexicon_count(lexicon);
    gs_buf_printf(out, "    {\"tag\": \"%s\", \"name\": ", tag);
    gs_escape_json_string(out, gs_span_of(gs_language_name(tag, name, sizeof(name))));
    gs_buf_printf(out, ", \"lexicon\": \"%s\",\n", gs_lexicon_lang(lexicon));
    gs_buf_printf(out, "     \"rules\": %zu, \"blockers\": %zu, ", c.rules, c.blockers);
    gs_buf_printf(out, "\"examples\": {\"fire\": %zu, \"silent\": %zu},\n", c.positive, c.negative);
    gs_buf_printf(out, "     \"concepts\": {\"covered\": %zu, \"of\": %zu, \"absent\": %zu},\n", c.concepts,
                  gs_lexicon_concepts(lexicon)->n, c.absent);
    put_json_absents(out, lexicon);
    gs_buf_puts(out, "     \"calibration\": {");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_printf(out, "%s\"%s\": {\"level\": \"%s\", \"n_pos\": %u}", label ? ", " : "", gs_label_name(label),
                      level(engine, tag, label), gs_engine_calibration(engine, tag, label)->n_pos);
    }
    gs_buf_puts(out, "}}");
}

static void put_json(gs_buf *out, const gs_engine *engine)
{
    const char *tag;
    gs_buf_printf(out, "{\n  \"gainsay\": \"%s\",\n  \"lexicons\": \"%s\",\n  \"model\": \"%s\",\n  \"languages\": [",
                  GS_VERSION, gs_engine_lexicons_digest(engine), gs_engine_model_digest(engine));
    for (size_t i = 0; (tag = gs_engine_tag_at(engine, i)); i++) {
        gs_buf_puts(out, i ? ",\n" : "\n");
        put_json_language(out, engine, tag);
    }
    gs_buf_puts(out, "\n  ]\n}\n");
}

/* --- The verb --- */

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands none;
    int code = gs_options_parse(verb, argc, argv, &o, &none);
    if (code != GS_GO_ON)
        return code;
    if (none.n)
        return gs_usage_error(verb->name, "'%s': no operand is taken", none.ptr[0]);
    gs_auto(gs_engine_free) gs_engine *engine = gs_data_open_engine(
        &(gs_data_choice){ .lexicons = o.lexicons, .model = o.model, .text_only = true });
    if (!engine)
        return GS_EXIT_FAILED;
    gs_buf out = { 0 };
    (o.output == GS_LIST_JSON ? put_json : put_table)(&out, engine);
    return gs_output_only(&out);
}

const gs_verb gs_verb_languages = {
    "languages", "list the languages, what each covers, and how far to trust it", "",
    "Lists the languages that can be scored: rules and the blockers that take hits back, examples,\n"
    "concepts that have a rule, those marked absent by name, and how each label was calibrated:\n"
    "prior (set by hand), transferred, translated, measured, or stale.",
    table, examples, run,
};
