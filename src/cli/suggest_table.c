/* What a lexicon lacks, for people. */
#include "cli/suggest.h"

static void put_sentence(gs_buf *out, const gs_suggest_run *run, size_t item)
{
    const gs_gold *gold = &run->gold.ptr[item];
    gs_buf_puts(out, "            ");
    gs_escape_terminal(out, gs_span_of(gold->file));
    gs_buf_printf(out, ":%u: ", gold->line);
    gs_escape_terminal(out, gold->text);
    gs_buf_putc(out, '\n');
}

static void put_sentences(gs_buf *out, const gs_suggest_run *run, const gs_examples *examples)
{
    for (size_t i = 0; i < examples->n; i++)
        put_sentence(out, run, examples->items[i]);
}

/* --- Words --- */

static void put_also(gs_buf *out, const gs_lacking_phrase *phrase)
{
    for (size_t i = 0; i < phrase->n_also; i++) {
        gs_buf_puts(out, i ? " / " : "            in the same sentences: ");
        gs_escape_terminal(out, gs_span_of(phrase->also[i]));
    }
    gs_buf_puts(out, phrase->n_also ? "\n" : "");
}

static void put_phrase(gs_buf *out, const gs_suggest_run *run, const gs_lacking_phrase *phrase)
{
    gs_buf number = { 0 };
    gs_buf_put_fixed(&number, phrase->z, 2);
    gs_buf_printf(out, "%6.*s%8zu%9zu%8zu", (int)number.len, number.ptr ? number.ptr : "", phrase->n_missed,
                  phrase->n_caught, phrase->n_others);
    out->failed |= number.failed;
    gs_buf_done(&number);
    gs_figures_put(out, gs_suggest_precision(phrase), 7);
    gs_buf_puts(out, "  ");
    gs_escape_terminal(out, gs_span_of(phrase->text));
    gs_buf_puts(out, phrase->is_marked ? "  (marked)\n" : "\n");
    put_also(out, phrase);
    put_sentences(out, run, &phrase->examples);
}

static void put_alone(gs_buf *out, const gs_suggest_run *run, const gs_lack *lack)
{
    if (lack->n_alone == 0)
        return;
    gs_buf_printf(out, "  %zu missed sentence%s without such words%s\n", lack->n_alone, gs_words_plural(lack->n_alone),
                  lack->n_alone > lack->alone.n ? "; the first of them:" : ":");
    put_sentences(out, run, &lack->alone);
}

static void put_lack(gs_buf *out, const gs_suggest_run *run, const gs_lack *lack)
{
    gs_buf_printf(out, "\n%s: %zu missed of %zu\n", gs_label_name(lack->label), lack->n_missed, lack->n_held);
    if (lack->n_phrases)
        gs_buf_puts(out, "     z  missed  flagged  others  right  words\n");
    for (size_t i = 0; i < lack->n_phrases; i++)
        put_phrase(out, run, &lack->phrases[i]);
    put_alone(out, run, lack);
}

/* --- Rules --- */

enum { PATTERN = 100 }; /* bytes of it that are shown: enough to know it by */


static void put_blocker(gs_buf *out, const gs_wrong_rule *rule)
{
    if (!rule->blocker) {
        gs_buf_puts(out, "        no word beside it tells wrong from right\n");
        return;
    }
    gs_buf_puts(out, "        ");
    gs_escape_terminal(out, gs_span_of(rule->blocker));
    gs_buf_printf(out, "   # takes back %zu of %zu wrong, %zu right\n", rule->n_blocked_wrong,
                  rule->n_fires - rule->n_right, rule->n_blocked_right);
}

static void put_rule(gs_buf *out, const gs_suggest_run *run, const gs_wrong_rule *rule)
{
    gs_buf_printf(out, "%6zu%7zu", rule->n_fires, rule->n_right);
    gs_figures_put(out, (double)rule->n_right / (double)rule->n_fires, 7);
    gs_buf_printf(out, "%14zu  %s %s, %s: | ", rule->n_false_alarms, gs_label_name(rule->concept->label),
                  rule->rule->id, rule->rule->at);
    gs_span pattern = gs_span_of(rule->rule->pattern), shown = gs_span_cut(pattern, PATTERN);
    gs_escape_terminal(out, shown);
    gs_buf_puts(out, shown.len < pattern.len ? " ...\n" : "\n");
    put_blocker(out, rule);
    put_sentences(out, run, &rule->examples);
}

static void put_rules(gs_buf *out, const gs_suggest_run *run, const gs_suggestion *found)
{
    if (found->n_wrong_rules == 0)
        return;
    gs_buf_printf(out, "\nRules that are wrong more often than right: %zu\n", found->n_wrong_rules);
    gs_buf_puts(out, " fires  right  share  false alarms  rule\n");
    for (size_t i = 0; i < found->n_rules; i++)
        put_rule(out, run, &found->rules[i]);
}

/* --- All --- */

static void put_language(gs_buf *out, const gs_suggest_run *run, const gs_suggestion *found)
{
    size_t n_missed = 0, n_phrases = 0;
    gs_figures_put_language(out, gs_lexicon_lang(found->lexicon));
    gs_buf_printf(out, ": %zu sentence%s\n", found->n_items, gs_words_plural(found->n_items));
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        n_missed += found->lacks[label].n_missed;
        n_phrases += found->lacks[label].n_phrases;
        if (found->lacks[label].n_missed)
            put_lack(out, run, &found->lacks[label]);
    }
    gs_buf_puts(out, n_missed ? "" : "\nNothing is missed.\n");
    gs_buf_puts(out, n_phrases ? "\nWords with a z under 2 may be there by chance.\n" : "");
    put_rules(out, run, found);
}

void gs_suggest_put_table(gs_buf *out, const gs_suggest_run *run)
{
    for (size_t i = 0; i < run->n_languages; i++) {
        gs_buf_puts(out, i ? "\n" : "");
        put_language(out, run, &run->of_language[i]);
    }
}
