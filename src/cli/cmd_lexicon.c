/* gainsay lexicon: for the authors of lexicons. check runs lints and examples, query shows what a phrase hits and why,
 * stats counts; diff is in a file of its own. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)
GS_DEFINE_AUTO(gs_session, gs_session_free)

typedef struct options {
    const char *lang, *lexicons, *model;
    int strict;
} options;

#define AT(member) .where = offsetof(options, member)
#define DATA_OPTIONS                                                                                                  \
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },                         \
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },                                  \
    { 0 }

static gs_engine *open_engine(const options *o, gs_session **session)
{
    gs_auto(gs_engine_free) gs_engine *engine = gs_data_open_engine(
        &(gs_data_choice){ .lexicons = o->lexicons, .model = o->model, .text_only = true });
    gs_error err = { 0 };
    if (!engine)
        return NULL;
    if (gs_session_new(engine, session, &err) != GS_OK) {
        gs_message_error(&err);
        return NULL;
    }
    return gs_steal(engine);
}

/* --- check --- */

static const char *strictness(size_t i)
{
    static const char *const names[] = { "errors", "warnings" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

/* Adds one language's problems and its line of sums; true when it passes. */
static bool put_check(const gs_lexicon *lexicon, const gs_problems *problems, bool strict, gs_buf *out)
{
    size_t n_rules, n_examples, n_errors = 0;
    gs_lexicon_rules(lexicon, &n_rules);
    gs_lexicon_examples(lexicon, &n_examples);
    const char *lang = gs_lexicon_lang(lexicon);
    for (size_t i = 0; i < problems->n; i++) {
        const gs_problem *p = &problems->ptr[i];
        n_errors += p->is_error;
        gs_buf_printf(out, "%s.lex:%u: %s: ", lang, p->line, p->is_error ? "error" : "warning");
        gs_escape_terminal(out, gs_span_of(p->message));
        gs_buf_putc(out, '\n');
    }
    gs_buf_printf(out, "%s: %zu rules, %zu examples: %zu errors, %zu warnings\n", lang, n_rules, n_examples, n_errors,
                  problems->n - n_errors);
    return n_errors == 0 && (!strict || problems->n == 0);
}

static int check_one(gs_session *session, const gs_lexicon *lexicon, bool strict)
{
    gs_problems problems = { 0 };
    gs_error err = { 0 };
    gs_buf out = { 0 };
    bool passed = gs_check(session, lexicon, &problems, &err) == GS_OK;
    if (passed)
        passed = put_check(lexicon, &problems, strict, &out);
    else
        gs_message_error(&err);
    bool written = !out.failed && gs_output_write(gs_buf_span(&out));
    gs_buf_done(&out);
    gs_problems_done(&problems);
    return passed && written ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

static int run_check(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands langs;
    int code = gs_options_parse(verb, argc, argv, &o, &langs);
    if (code != GS_GO_ON)
        return code;
    gs_auto(gs_engine_free) gs_engine *engine = NULL; /* outlives its session */
    gs_auto(gs_session_free) gs_session *session = NULL;
    engine = open_engine(&o, &session);
    if (!engine)
        return GS_EXIT_FAILED;
    code = GS_EXIT_DONE;
    const gs_lexicon *lexicon;
    for (int i = 0; i < langs.n; i++) {
        const char *tag = gs_data_language(engine, verb->name, langs.ptr[i]);
        if (!tag)
            return GS_EXIT_USAGE;
        if (check_one(session, gs_engine_lexicon(engine, tag), o.strict) != GS_EXIT_DONE)
            code = GS_EXIT_FAILED;
    }
    for (size_t i = 0; langs.n == 0 && (lexicon = gs_engine_lexicon_at(engine, i)); i++)
        if (check_one(session, lexicon, o.strict) != GS_EXIT_DONE)
            code = GS_EXIT_FAILED;
    return gs_output_close() ? code : GS_EXIT_FAILED;
}

static const gs_option check_options[] = {
    { 0, "fail-on", NULL, "what makes the exit status 1", "errors", GS_OPTION_CHOICE, AT(strict),
      .choice = strictness },
    DATA_OPTIONS,
};

static const char *const check_examples[] = {
    "gainsay lexicon check", "all languages",
    "gainsay lexicon check --fail-on warnings uk", "one language, lints count",
    NULL,
};

static const gs_verb verb_check = {
    "lexicon check", "run every example and every lint", "[LANG]...",
    "Runs the examples of lexicons through the whole analysis and lints their rules.\n"
    "Every problem is a line: FILE:LINE: error|warning: what is wrong.",
    check_options, check_examples, run_check,
};

/* --- query --- */

static void put_context(unsigned context, gs_buf *out)
{
    const char *sep = "";
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++) {
        if (!(context >> i & 1))
            continue;
        gs_buf_printf(out, "%s%s", sep, gs_context_bit_name(1u << i));
        sep = ", ";
    }
}

static const char *fate(const gs_trace_hit *hit)
{
    if (hit->hit.rule->kind == GS_RULE_BLOCKER)
        return "blocker";
    if (hit->condition_failed)
        return "condition does not hold";
    if (hit->blocked_by)
        return "blocked";
    return hit->covered ? "covered by a longer hit" : "counts";
}

static gs_span words_of(const gs_trace *trace, uint32_t first, uint32_t last)
{
    uint32_t start = trace->tokens[first].start, end = trace->tokens[last - 1].end;
    return (gs_span){ trace->text.ptr + start, end - start };
}

static void put_hit(const gs_trace *trace, const gs_trace_hit *hit, gs_buf *out)
{
    const gs_rule *rule = hit->hit.rule;
    const gs_concept *concept = &gs_lexicon_concepts(trace->lexicon)->ptr[rule->concept];
    gs_buf_printf(out, "%-11s %s  \"", gs_label_name(concept->label), concept->id);
    gs_escape_terminal(out, words_of(trace, hit->hit.cue_first, hit->hit.cue_last));
    gs_buf_printf(out, "\"  %s", fate(hit));
    if (hit->blocked_by)
        gs_buf_printf(out, " by %s (%s)", hit->blocked_by->id, hit->blocked_by->at);
    gs_buf_printf(out, "\n            %s  %s: %s ", rule->id, rule->at, rule->kind == GS_RULE_CUE ? "|" : "!");
    gs_escape_terminal(out, gs_span_of(rule->pattern));
    gs_buf_putc(out, '\n');
    if (concept->label != GS_CONTEXT) {
        gs_buf_puts(out, "            read as ");
        put_context(hit->context, out);
        gs_buf_putc(out, '\n');
    }
}

static void put_label(const gs_sentence *sentence, gs_label label, gs_buf *out)
{
    gs_buf_printf(out, "%-11s ", gs_label_name(label));
    gs_buf_put_fixed(out, sentence->scores[label], 2);
    gs_buf_puts(out, sentence->flags >> label & 1 ? " flagged" : "        ");
    const char *sep = "  = ";
    for (size_t i = 0; i < sentence->n_why; i++) {
        const gs_why *why = &sentence->why[i];
        if (why->label != label)
            continue;
        gs_buf_printf(out, "%s%s ", sep, why->term);
        if (why->weight >= 0)
            gs_buf_putc(out, '+');
        gs_buf_put_fixed(out, why->weight, 2);
        sep = ", ";
    }
    gs_buf_putc(out, '\n');
}

static int put_query(const gs_trace *trace)
{
    gs_buf out = { 0 };
    for (size_t i = 0; i < trace->n_hits; i++)
        put_hit(trace, &trace->hits[i], &out);
    if (trace->n_hits == 0)
        gs_buf_puts(&out, "no rule matches\n");
    gs_buf_putc(&out, '\n');
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        put_label(&trace->sentence, label, &out);
    return gs_output_only(&out);
}

/* The language to ask in: the one given, else the one detected. NULL: a message was printed. */
static const char *query_language(const gs_verb *verb, const gs_engine *engine, const char *given, gs_span text)
{
    if (strcmp(given, "auto") != 0)
        return gs_data_language(engine, verb->name, given);
    gs_lang found = gs_language_detect(text, NULL);
    const gs_lexicon *lexicon = gs_engine_lexicon(engine, found.tag);
    if (!lexicon)
        gs_usage_error(verb->name, "cannot tell the language of so few words; name it with -l");
    return lexicon ? gs_lexicon_lang(lexicon) : NULL;
}

static int query(const gs_verb *verb, const options *o, gs_span text)
{
    gs_auto(gs_engine_free) gs_engine *engine = NULL;
    gs_auto(gs_session_free) gs_session *session = NULL;
    engine = open_engine(o, &session);
    if (!engine)
        return GS_EXIT_FAILED;
    const char *tag = query_language(verb, engine, o->lang, text);
    if (!tag)
        return GS_EXIT_USAGE;
    const gs_trace *trace;
    gs_error err = { 0 };
    if (gs_explain(session, tag, text, &trace, &err) == GS_OK)
        return put_query(trace);
    gs_message_error(&err);
    return GS_EXIT_FAILED;
}

static int run_query(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands words;
    int code = gs_options_parse(verb, argc, argv, &o, &words);
    if (code != GS_GO_ON)
        return code;
    if (words.n == 0)
        return gs_usage_error(verb->name, "a text is missing");
    gs_buf text = { 0 };
    for (int i = 0; i < words.n; i++) {
        gs_buf_puts(&text, i ? " " : "");
        gs_buf_puts(&text, words.ptr[i]);
    }
    code = text.failed ? GS_EXIT_FAILED : query(verb, &o, gs_buf_span(&text));
    gs_buf_done(&text);
    return code;
}

static const gs_option query_options[] = {
    { 'l', "lang", "LANG", "language of the text, or auto", "auto", GS_OPTION_STRING, AT(lang) },
    DATA_OPTIONS,
};

static const char *const query_examples[] = {
    "gainsay lexicon query -l en 'He denied it'", "which rules match, in which context, and the score they make",
    NULL,
};

static const gs_verb verb_query = {
    "lexicon query", "show what a phrase hits, what was blocked, and why", "TEXT...",
    "Shows every rule that matches a sentence, context concepts included: what became of it,\n"
    "the context it was read in, and the terms of each label's score.",
    query_options, query_examples, run_query,
};

/* --- stats --- */

static int run_stats(const gs_verb *verb, int argc, char **argv)
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
    gs_buf_puts(&out, "language            rules blockers concepts absent  examples +   examples -\n");
    const gs_lexicon *lexicon;
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engine, i)); i++) {
        char name[64];
        gs_lexicon_counts c = gs_lexicon_count(lexicon);
        const char *tag = gs_lexicon_lang(lexicon);
        gs_buf_printf(&out, "%-8s%-12.12s%5zu%9zu%5zu/%zu%7zu%12zu%13zu\n", tag,
                      gs_language_name(tag, name, sizeof(name)), c.rules, c.blockers, c.concepts,
                      gs_lexicon_concepts(lexicon)->n, c.absent, c.positive, c.negative);
    }
    return gs_output_only(&out);
}

static const gs_option stats_options[] = { DATA_OPTIONS };

static const char *const stats_examples[] = {
    "gainsay lexicon stats", "a line a language",
    NULL,
};

static const gs_verb verb_stats = {
    "lexicon stats", "count rules, examples and concepts covered, per language", "",
    "Counts what each lexicon holds.",
    stats_options, stats_examples, run_stats,
};

/* --- lexicon --- */

static const gs_verb *const verbs[] = { &verb_check, &verb_query, &verb_stats, &gs_verb_lexicon_diff,
                                        &gs_verb_lexicon_suggest };

static int run_lexicon(const gs_verb *verb, int argc, char **argv)
{
    return gs_group_run(verb, verbs, sizeof(verbs) / sizeof(*verbs), argc, argv);
}

static const char *const lexicon_examples[] = {
    "gainsay lexicon check en", "run every example and lint of the English lexicon",
    "gainsay lexicon suggest --gold gold.jsonl -l uk", "words it misses, and rules that are mostly wrong",
    NULL,
};

const gs_verb gs_verb_lexicon = {
    "lexicon", "check, query, count and compare lexicons", "COMMAND", NULL, NULL, lexicon_examples, run_lexicon,
};
