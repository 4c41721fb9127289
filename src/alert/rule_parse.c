/* A rule out of its JSON: one table of members for each object. The kind is read first, since it decides on defaults
 * and on which members there are; then all members in the order they stand, so that every fault is told. */
#include "alert/rule_read.h"

#include <stdlib.h>
#include <string.h>

/* --- Labels --- */

static void read_least(rule_reader *r, const json_t *value, gs_label label)
{
    double least = 0;
    if (json_is_null(value) || gs_rule_read_share(r, value, 1e-4, &least)) {
        r->rule->labels |= 1u << label;
        r->rule->least[label] = least;
    }
}

static void unknown_label(rule_reader *r, const char *name)
{
    gs_nearest nearest = { .typed = name };
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++)
        gs_nearest_offer(&nearest, gs_label_name(label));
    if (nearest.best)
        gs_rule_fault(r, "there is no such label; did you mean \"%s\"?", nearest.best);
    else
        gs_rule_fault(r, "there is no such label");
}

static void read_labels(rule_reader *r, const json_t *value)
{
    const char *name;
    json_t *least;
    if (!json_is_object(value) || json_object_size(value) == 0) {
        gs_rule_fault(r, "labels with their least confidence are wanted, as {\"denial\":0.8}");
        return;
    }
    r->rule->labels = 0;
    json_object_foreach((json_t *)value, name, least)
    {
        gs_label label;
        size_t mark = gs_rule_enter(r, name, 0);
        if (gs_label_parse(gs_span_of(name), &label) && label < GS_N_LABELS)
            read_least(r, least, label);
        else
            unknown_label(r, name);
        gs_rule_leave(r, mark);
    }
}

/* --- Lists of names --- */

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* As BCP 47 has them: letters, then letters and digits, eight at most between hyphens. */
static bool check_language(rule_reader *r, const char *name)
{
    size_t run = 0, first = strcspn(name, "-");
    bool fits = first >= 2 && first <= 3 && strlen(name) < GS_LANG_MAX;
    for (const char *p = name; fits && *p; p++) {
        run = *p == '-' ? 0 : run + 1;
        fits = (is_letter(*p) || (p > name + first && *p >= '0' && *p <= '9') || *p == '-') && run <= 8 &&
               !(*p == '-' && (p[1] == '-' || !p[1]));
    }
    if (!fits)
        gs_rule_fault(r, "a language as \"uk\" or \"zh-Hant\" is wanted");
    return fits;
}

static void read_languages(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_NAMES, check_language, &r->rule->languages);
}

static bool check_source(rule_reader *r, const char *name)
{
    bool fits = strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789-") == strlen(name);
    if (!fits)
        gs_rule_fault(r, "the name of a source is wanted: small letters, digits, hyphens");
    return fits;
}

static void read_sources(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_NAMES, check_source, &r->rule->sources);
}

static bool check_words(rule_reader *r, const char *text)
{
    bool has_word = false, is_short = true;
    if (!gs_tokenize(gs_span_of(text), &r->tokens)) {
        r->no_memory = true;
        return false;
    }
    for (size_t i = 0; i < r->tokens.n; i++) {
        const gs_token *token = &r->tokens.ptr[i];
        has_word |= token->kind == GS_TOK_WORD || token->kind == GS_TOK_NUMBER;
        is_short &= token->end - token->start <= GS_LIMIT_WORD;
    }
    if (!has_word || !is_short || strlen(text) > GS_LIMIT_RULE_PHRASE)
        gs_rule_fault(r, "words are wanted, %d bytes at most", GS_LIMIT_RULE_PHRASE);
    else if (++r->n_words == GS_LIMIT_RULE_WORDS + 1)
        gs_rule_fault(r, "the rule has more than %d words", GS_LIMIT_RULE_WORDS);
    return has_word && is_short;
}

static void read_said_by(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_NAMES, check_words, &r->rule->said_by);
}

/* --- Words --- */

static void read_any(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_WORDS, check_words, &r->rule->words.any);
}

static void read_all(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_WORDS, check_words, &r->rule->words.all);
}

static void read_none(rule_reader *r, const json_t *value)
{
    gs_rule_read_names(r, value, GS_LIMIT_RULE_WORDS, check_words, &r->rule->words.none);
}

static void read_stemmed(rule_reader *r, const json_t *value)
{
    gs_rule_read_bool(r, value, &r->rule->words.stemmed);
}

static const char *place_at(size_t i)
{
    return i <= GS_IN_ARTICLE ? gs_alert_place_name((gs_alert_place)i) : NULL;
}

static void read_in(rule_reader *r, const json_t *value)
{
    size_t place;
    if (gs_rule_read_choice(r, value, place_at, &place))
        r->rule->words.in = (gs_alert_place)place;
}

static void read_words(rule_reader *r, const json_t *value)
{
    static const rule_member members[] = {
        { "any", GS_KINDS_ALL, read_any },         { "all", GS_KINDS_ALL, read_all },
        { "none", GS_KINDS_ALL, read_none },       { "in", GS_KINDS_ALL, read_in },
        { "stemmed", GS_KINDS_ALL, read_stemmed },
    };
    gs_rule_read_members(r, value, members, COUNT(members));
}

static void read_headline_only(rule_reader *r, const json_t *value)
{
    gs_rule_read_bool(r, value, &r->rule->headline_only);
}

/* --- The whole --- */

static void read_name(rule_reader *r, const json_t *value)
{
    gs_rule_read_line(r, value, GS_LIMIT_RULE_NAME, &r->rule->name);
}

static const char *kind_at(size_t i)
{
    return i < GS_N_ALERT_KINDS ? gs_alert_kind_name((gs_alert_kind)i) : NULL;
}

static void pass_kind(rule_reader *r, const json_t *value)
{
    (void)r;
    (void)value; /* it was read before */
}

static void read_enabled(rule_reader *r, const json_t *value)
{
    gs_rule_read_bool(r, value, &r->rule->enabled);
}

static const rule_member rule_members[] = {
    { "name", GS_KINDS_ALL, read_name },
    { "kind", GS_KINDS_ALL, pass_kind },
    { "enabled", GS_KINDS_ALL, read_enabled },
    { "labels", GS_KINDS_SENTENCES, read_labels },
    { "languages", GS_KINDS_SENTENCES, read_languages },
    { "sources", GS_KINDS_ALL, read_sources },
    { "said_by", GS_KINDS_SAID, read_said_by },
    { "words", GS_KINDS_SENTENCES, read_words },
    { "headline_only", GS_KINDS_SAID, read_headline_only },
    { "at_least", GS_KINDS_COUNTED, gs_rule_read_at_least },
    { "page", GS_KINDS_SENTENCES, gs_rule_read_page },
    { "quiet_hours", GS_KINDS_ALL, gs_rule_read_quiet_hours },
    { "group_wait", GS_KINDS_ALL, gs_rule_read_group_wait },
    { "repeat_interval", GS_KINDS_ALL, gs_rule_read_repeat_interval },
    { "channels", GS_KINDS_ALL, gs_rule_read_channels },
};

/* Notes the lack of a member. */
static void want(rule_reader *r, const char *member, const char *what)
{
    size_t mark = gs_rule_enter(r, member, 0);
    gs_rule_fault(r, "%s", what);
    gs_rule_leave(r, mark);
}

static void read_rule(rule_reader *r, const json_t *json)
{
    const json_t *kind = json_object_get(json, "kind"), *words = json_object_get(json, "words");
    size_t which = GS_ALERT_LABELS;
    if (kind) {
        size_t mark = gs_rule_enter(r, "kind", 0);
        gs_rule_read_choice(r, kind, kind_at, &which);
        gs_rule_leave(r, mark);
    }
    *r->rule = gs_alert_rule_default((gs_alert_kind)which);
    gs_rule_read_members(r, json, rule_members, COUNT(rule_members));
    if (!json_is_object(json))
        return;
    if (!json_object_get(json, "name"))
        want(r, "name", "a name is wanted");
    if (which == GS_ALERT_LABELS && !json_object_get(json, "labels"))
        want(r, "labels", "labels with their least confidence are wanted, as {\"denial\":0.8}");
    const gs_alert_words *w = &r->rule->words;
    if (json_is_object(words) && r->faults.n == 0 && w->any.n + w->all.n + w->none.n == 0)
        want(r, "words", "any, all or none of some words is wanted");
}

/* What jansson says of the text, as a fault of the whole. */
static void no_json(rule_reader *r, const json_error_t *error)
{
    if (json_error_code(error) == json_error_out_of_memory)
        r->no_memory = true;
    else if (json_error_code(error) == json_error_null_character)
        gs_rule_fault(r, "there is \\u0000 in a text");
    else
        gs_rule_fault(r, "it is no JSON: line %d: %.120s", error->line, error->text);
}

static gs_status finish(rule_reader *r, gs_alert_rule *out, gs_alert_faults *faults, gs_error *err)
{
    if (r->no_memory || r->pointer.failed)
        return gs_fail_nomem(err);
    if (r->faults.n > 0) {
        const gs_alert_fault *first = &r->faults.ptr[0];
        if (faults)
            *faults = r->faults;
        return gs_fail(err, GS_EFORMAT, NULL, 0, "%.80s%s%s", first->pointer, *first->pointer ? ": " : "",
                       first->detail);
    }
    *out = *r->rule;
    return GS_OK;
}

gs_status gs_alert_rule_parse(gs_span json, gs_arena *arena, gs_alert_rule *out, gs_alert_faults *faults, gs_error *err)
{
    gs_alert_rule rule = gs_alert_rule_default(GS_ALERT_LABELS);
    rule_reader r = { .arena = arena, .rule = &rule };
    json_error_t error;
    json_t *parsed = NULL;
    gs_buf_putc(&r.pointer, '\0'); /* so that there is something to take an empty pointer from */
    r.pointer.len = 0;
    if (json.len > GS_LIMIT_RULE)
        gs_rule_fault(&r, "it is longer than %zu bytes", GS_LIMIT_RULE);
    else if ((parsed = json_loadb(json.ptr ? json.ptr : "", json.len, JSON_REJECT_DUPLICATES, &error)))
        read_rule(&r, parsed);
    else
        no_json(&r, &error);
    gs_status status = finish(&r, out, faults, err);
    json_decref(parsed);
    gs_buf_done(&r.pointer);
    free(r.tokens.ptr);
    return status;
}
