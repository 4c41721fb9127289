/* How each language and label was calibrated, and which concepts a lexicon has no rule for. */
#include "cli/calibrate_page.h"

#include <stdlib.h>
#include <string.h>

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

/* --- Curves and thresholds --- */

static const char *meaning_of(gs_calibration_level level)
{
    switch (level) {
    case GS_CAL_PRIOR: return "set by hand";
    case GS_CAL_TRANSFERRED: return "from the other languages";
    case GS_CAL_TRANSLATED: return "gold carried over from a translation";
    case GS_CAL_MEASURED: return "gold of this language";
    case GS_CAL_STALE: return "the lexicon has changed since";
    }
    return "";
}

static void put_numbers(gs_buf *out, const gs_calibration *c)
{
    const double numbers[] = { c->threshold, c->a, c->b };
    gs_buf_printf(out, "<td class=\"level %s\" title=\"%s\">%s</td><td>%u</td>", gs_calibration_level_name(c->level),
                  meaning_of(c->level), gs_calibration_level_name(c->level), c->n_pos);
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
        put(out, numbers[i] < 0 ? "<td>−" : "<td>");
        gs_buf_put_fixed(out, numbers[i] < 0 ? -numbers[i] : numbers[i], 3);
        put(out, "</td>");
    }
}

/* `tag` NULL: all languages. */
static void put_calibrations(gs_buf *out, const gs_model *model, const char *tag)
{
    put(out, tag ? "<tbody>\n" : "<tbody class=\"sum\">\n");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        put(out, "<tr>");
        if (label == GS_HEDGE) {
            gs_buf_printf(out, "<th scope=\"rowgroup\" rowspan=\"%d\">", GS_N_LABELS);
            tag ? gs_page_put_language(out, tag) : put(out, "all");
            put(out, "</th>");
        }
        put(out, "<th scope=\"row\">");
        gs_page_put_label(out, label);
        put(out, "</th>");
        put_numbers(out, gs_model_calibration(model, tag ? tag : "*", label));
        put(out, "</tr>\n");
    }
    put(out, "</tbody>\n");
}

static void put_table(const gs_calibrated *c, gs_buf *out)
{
    const gs_lexicon *lexicon;
    const gs_model *model = gs_calibrated_model(c, GS_AFTER);
    gs_page_begin_table(out, "levels", "Languages and labels");
    put(out, "<thead><tr><th scope=\"col\">language</th><th scope=\"col\">label</th><th scope=\"col\">level</th>"
             "<th scope=\"col\">positives</th><th scope=\"col\">threshold</th><th scope=\"col\">a</th>"
             "<th scope=\"col\">b</th></tr></thead>\n");
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(c->engine, i)); i++)
        put_calibrations(out, model, gs_lexicon_lang(lexicon));
    put_calibrations(out, model, NULL);
    gs_page_end_table(out);
}

/* --- Concepts without a rule --- */

static const char *reason_of(const gs_lexicon *lexicon, size_t concept)
{
    size_t n;
    const gs_absent *absents = gs_lexicon_absents(lexicon, &n);
    for (size_t i = 0; i < n; i++)
        if (absents[i].concept == (int)concept)
            return absents[i].reason;
    return NULL;
}

/* By concept, whether the lexicon has a rule that finds it. */
static size_t note_covered(const gs_lexicon *lexicon, bool *covered)
{
    size_t n_rules, n = 0;
    const gs_rule *rules = gs_lexicon_rules(lexicon, &n_rules);
    for (size_t i = 0; i < n_rules; i++) {
        bool *here = &covered[rules[i].concept];
        n += rules[i].kind == GS_RULE_CUE && !*here;
        *here |= rules[i].kind == GS_RULE_CUE;
    }
    return n;
}

static void put_missing(gs_buf *out, const gs_concept *concept, const char *reason)
{
    put(out, "<tr><th scope=\"row\">");
    gs_page_put_text(out, concept->id);
    put(out, "</th><td>");
    gs_page_put_text(out, concept->gloss);
    put(out, "</td><td>");
    if (concept->label < GS_N_LABELS)
        gs_page_put_label(out, concept->label);
    else
        put(out, "context");
    put(out, "</td><td>");
    if (reason)
        gs_page_put_text(out, reason);
    else
        put(out, "<i>no reason given</i>");
    put(out, "</td></tr>\n");
}

static gs_status put_language(const gs_calibrated *c, const gs_lexicon *lexicon, gs_buf *out, gs_error *err)
{
    const gs_concepts *concepts = gs_engine_concepts(c->engine);
    bool *covered = calloc(concepts->n + 1, sizeof(*covered));
    if (!covered)
        return gs_fail_nomem(err);
    size_t n = concepts->n - note_covered(lexicon, covered);
    put(out, "<details><summary><b>");
    gs_page_put_language(out, gs_lexicon_lang(lexicon));
    gs_buf_printf(out,
                  "</b> %zu of %zu concepts</summary>\n<div class=\"wide\"><table class=\"missing\">\n"
                  "<thead><tr><th scope=\"col\">concept</th><th scope=\"col\">meaning</th><th scope=\"col\">label</th>"
                  "<th scope=\"col\">why there is no rule</th></tr></thead>\n<tbody>\n",
                  n, concepts->n);
    for (size_t i = 0; i < concepts->n; i++)
        if (!covered[i])
            put_missing(out, &concepts->ptr[i], reason_of(lexicon, i));
    put(out, "</tbody>\n</table></div>\n</details>\n");
    free(covered);
    return GS_OK;
}

gs_status gs_calibrated_put_languages(const gs_calibrated *c, gs_buf *out, gs_error *err)
{
    const gs_lexicon *lexicon;
    gs_status status = GS_OK;
    gs_page_begin_section(out, "languages", "Languages and labels");
    put(out,
        "<p class=\"aside\">A sum z becomes the confidence 1 / (1 + exp(−(a z + b))), and from the threshold on the "
        "label is flagged. <b>measured</b>: on gold of the language; <b>translated</b>: on gold carried over from a "
        "translation; <b>transferred</b>: from the other languages; <b>prior</b>: set by hand; <b>stale</b>: the "
        "lexicon has changed since.</p>\n");
    put_table(c, out);
    put(out, "<h3>Concepts without a rule</h3>\n");
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(c->engine, i)) && status == GS_OK; i++)
        status = put_language(c, lexicon, out, err);
    put(out, "</section>\n");
    return status;
}
