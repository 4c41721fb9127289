/* What a lexicon lacks, for programs. */
#include "cli/suggest.h"

static void put_text(gs_buf *out, const char *before, const char *text)
{
    gs_buf_puts(out, before);
    gs_escape_json_or_null(out, text);
}

static void put_number(gs_buf *out, const char *before, double value)
{
    gs_buf_puts(out, before);
    gs_figures_put_json(out, value);
}

static void put_sentences(gs_buf *out, const gs_suggest_run *run, const char *key, const gs_examples *examples)
{
    gs_buf_printf(out, ", \"%s\": [", key);
    for (size_t i = 0; i < examples->n; i++) {
        const gs_gold *gold = &run->gold.ptr[examples->items[i]];
        put_text(out, i ? ",\n       {\"file\": " : "\n       {\"file\": ", gold->file);
        gs_buf_printf(out, ", \"line\": %u", gold->line);
        put_text(out, ", \"id\": ", gold->id);
        gs_buf_puts(out, ", \"text\": ");
        gs_escape_json_string(out, gold->text);
        gs_buf_putc(out, '}');
    }
    gs_buf_putc(out, ']');
}

/* --- Words --- */

static void put_phrase(gs_buf *out, const gs_suggest_run *run, const gs_lacking_phrase *phrase)
{
    put_text(out, "{\"words\": ", phrase->text);
    gs_buf_puts(out, ", \"also\": [");
    for (size_t i = 0; i < phrase->n_also; i++)
        put_text(out, i ? ", " : "", phrase->also[i]);
    gs_buf_printf(out, "], \"marked\": %s, \"missed\": %zu, \"flagged\": %zu, \"others\": %zu",
                  phrase->is_marked ? "true" : "false", phrase->n_missed, phrase->n_caught, phrase->n_others);
    put_number(out, ", \"z\": ", phrase->z);
    put_number(out, ", \"precision\": ", gs_suggest_precision(phrase));
    put_sentences(out, run, "sentences", &phrase->examples);
    gs_buf_putc(out, '}');
}

static void put_lack(gs_buf *out, const gs_suggest_run *run, const gs_lack *lack)
{
    gs_buf_printf(out, "\n    \"%s\": {\"held\": %zu, \"missed\": %zu, \"words\": [", gs_label_name(lack->label),
                  lack->n_held, lack->n_missed);
    for (size_t i = 0; i < lack->n_phrases; i++) {
        gs_buf_puts(out, i ? ",\n      " : "\n      ");
        put_phrase(out, run, &lack->phrases[i]);
    }
    gs_buf_printf(out, "], \"without\": %zu", lack->n_alone);
    put_sentences(out, run, "sentences_without", &lack->alone);
    gs_buf_putc(out, '}');
}

/* --- Rules --- */

static void put_rule(gs_buf *out, const gs_suggest_run *run, const gs_wrong_rule *rule)
{
    put_text(out, "{\"rule\": ", rule->rule->id);
    put_text(out, ", \"at\": ", rule->rule->at);
    put_text(out, ", \"pattern\": ", rule->rule->pattern);
    put_text(out, ", \"concept\": ", rule->concept->id);
    put_text(out, ", \"label\": ", gs_label_name(rule->concept->label));
    gs_buf_printf(out, ", \"fires\": %zu, \"right\": %zu, \"false_alarms\": %zu", rule->n_fires, rule->n_right,
                  rule->n_false_alarms);
    put_number(out, ", \"precision\": ", (double)rule->n_right / (double)rule->n_fires);
    put_text(out, ",\n     \"blocker\": ", rule->blocker);
    if (rule->blocker)
        gs_buf_printf(out, ", \"blocks_wrong\": %zu, \"blocks_right\": %zu", rule->n_blocked_wrong,
                      rule->n_blocked_right);
    put_sentences(out, run, "sentences", &rule->examples);
    gs_buf_putc(out, '}');
}

/* --- All --- */

static void put_language(gs_buf *out, const gs_suggest_run *run, const gs_suggestion *found)
{
    put_text(out, "  {\"lang\": ", gs_lexicon_lang(found->lexicon));
    gs_buf_printf(out, ", \"items\": %zu, \"labels\": {", found->n_items);
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        gs_buf_puts(out, label ? "," : "");
        put_lack(out, run, &found->lacks[label]);
    }
    gs_buf_printf(out, "},\n   \"wrong_rules\": %zu, \"rules\": [", found->n_wrong_rules);
    for (size_t i = 0; i < found->n_rules; i++) {
        gs_buf_puts(out, i ? ",\n    " : "\n    ");
        put_rule(out, run, &found->rules[i]);
    }
    gs_buf_puts(out, "]}");
}

void gs_suggest_put_json(gs_buf *out, const gs_suggest_run *run)
{
    gs_buf_printf(out, "{\n  \"gainsay\": \"%s\",\n  \"lexicons\": \"%s\",\n  \"model\": \"%s\",\n  \"languages\": [",
                  GS_VERSION, gs_engine_lexicons_digest(run->engine), gs_engine_model_digest(run->engine));
    for (size_t i = 0; i < run->n_languages; i++) {
        gs_buf_puts(out, i ? ",\n" : "\n");
        put_language(out, run, &run->of_language[i]);
    }
    gs_buf_puts(out, "\n  ]\n}\n");
}
