/* concepts.tsv: the inventory shared by all languages. Five tab-separated columns under a header line; `#` lines are
 * comments. */
#include "lexicon/lexicon.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_COLUMNS = 6, LEAST_COLUMNS = 5 }; /* `source` may be left out: then no cue is an act */

static const struct {
    const char *id;
    gs_context_role role;
} roles[] = {
    { "negation", GS_ROLE_NEGATION },         { "negation-back", GS_ROLE_NEGATION_BACK },
    { "scope-end", GS_ROLE_SCOPE_END },       { "whether", GS_ROLE_WHETHER },
    { "conditional", GS_ROLE_CONDITIONAL },   { "question", GS_ROLE_QUESTION },
    { "report-verb", GS_ROLE_REPORT_VERB },   { "first-person", GS_ROLE_FIRST_PERSON },
    { "intensifier", GS_ROLE_INTENSIFIER },   { "claim-noun", GS_ROLE_CLAIM },
    { "accusation-noun", GS_ROLE_ACCUSATION }, { "content-noun", GS_ROLE_CONTENT },
    { "fiction-frame", GS_ROLE_FICTION },     { "speaker", GS_ROLE_SPEAKER },
    { "agent", GS_ROLE_AGENT },               { "pronoun", GS_ROLE_PRONOUN },
    { "adjunct", GS_ROLE_ADJUNCT },           { "that", GS_ROLE_THAT },
    { "joiner", GS_ROLE_JOINER },             { "person-pronoun", GS_ROLE_PERSON },
    { "body", GS_ROLE_BODY },                 { "verb", GS_ROLE_VERB },
    { "passive", GS_ROLE_PASSIVE },
};

static gs_context_role role_of(const char *id)
{
    for (size_t i = 0; i < sizeof(roles) / sizeof(*roles); i++)
        if (strcmp(id, roles[i].id) == 0)
            return roles[i].role;
    return GS_ROLE_NONE;
}

static bool parse_share(gs_span text, double *out)
{
    return gs_span_number(text, out) && *out > 0 && *out < 1;
}

static gs_status parse_row(gs_concepts *concepts, gs_span line, size_t n_columns, const char *file, unsigned line_no,
                           gs_concept *out, gs_error *err)
{
    gs_span col[MAX_COLUMNS] = { { 0 } };
    size_t n = gs_span_columns(line, col, MAX_COLUMNS);
    if (n != n_columns)
        return gs_fail(err, GS_EFORMAT, file, line_no, "%zu tab-separated columns wanted, found %zu", n_columns, n);
    *out = (gs_concept){ .line = line_no };
    if (col[0].len == 0)
        return gs_fail(err, GS_EFORMAT, file, line_no, "a concept wants an id");
    if (gs_concepts_find(concepts, col[0]) >= 0)
        return gs_fail(err, GS_EFORMAT, file, line_no, "concept %.*s stands here twice", (int)col[0].len, col[0].ptr);
    if (!gs_label_parse(col[1], &out->label))
        return gs_fail(err, GS_EFORMAT, file, line_no, "unknown label \"%.*s\"", (int)col[1].len, col[1].ptr);
    out->id = gs_arena_copy(&concepts->arena, col[0]);
    out->gloss = gs_arena_copy(&concepts->arena, col[3]);
    out->scope = gs_arena_copy(&concepts->arena, col[4]);
    if (!out->id || !out->gloss || !out->scope)
        return gs_fail_nomem(err);
    out->role = role_of(out->id);
    if ((out->label == GS_CONTEXT) != (out->role != GS_ROLE_NONE))
        return gs_fail(err, GS_EFORMAT, file, line_no, "context concepts are fixed; %s is %s of them", out->id,
                       out->label == GS_CONTEXT ? "none" : "one");
    if (out->label != GS_CONTEXT && !parse_share(col[2], &out->prior))
        return gs_fail(err, GS_EFORMAT, file, line_no, "prior wants a number between 0 and 1");
    out->is_act = n == MAX_COLUMNS && gs_span_eq(col[5], gs_span_of("actor"));
    if (n == MAX_COLUMNS && !out->is_act && !gs_span_eq(col[5], gs_span_of("-")))
        return gs_fail(err, GS_EFORMAT, file, line_no, "source wants actor or -");
    return GS_OK;
}

/* The number of columns; 0 for a line that is no header, else the first concept would be lost in silence. */
static size_t read_header(gs_span line)
{
    gs_span col[MAX_COLUMNS] = { { 0 } };
    size_t n = gs_span_columns(line, col, MAX_COLUMNS);
    bool known = n == LEAST_COLUMNS || (n == MAX_COLUMNS && gs_span_eq(col[5], gs_span_of("source")));
    return known && gs_span_eq(col[0], gs_span_of("id")) ? n : 0;
}

static gs_status parse_rows(gs_concepts *concepts, gs_span tsv, const char *file, gs_error *err)
{
    size_t cap = 0, n_columns = 0;
    gs_span line;
    for (unsigned line_no = 1; gs_span_line(&tsv, &line); line_no++) {
        if (line.len == 0 || line.ptr[0] == '#')
            continue;
        if (!n_columns) {
            n_columns = read_header(line);
            if (!n_columns)
                return gs_fail(err, GS_EFORMAT, file, line_no, "a header line is missing");
            continue;
        }
        if (!gs_array_reserve(&concepts->ptr, &cap, concepts->n + 1, sizeof(*concepts->ptr)))
            return gs_fail_nomem(err);
        gs_concept concept;
        gs_status status = parse_row(concepts, line, n_columns, file, line_no, &concept, err);
        if (status != GS_OK)
            return status;
        concepts->ptr[concepts->n++] = concept;
    }
    return concepts->n ? GS_OK : gs_fail(err, GS_EFORMAT, file, 1, "no concepts");
}

GS_DEFINE_AUTO(gs_concepts, gs_concepts_free)

gs_status gs_concepts_parse(gs_span tsv, const char *file, gs_concepts **out, gs_error *err)
{
    gs_auto(gs_concepts_free) gs_concepts *concepts = calloc(1, sizeof(*concepts));
    if (!concepts)
        return gs_fail_nomem(err);
    gs_status status = parse_rows(concepts, tsv, file, err);
    if (status == GS_OK)
        *out = gs_steal(concepts);
    return status;
}

void gs_concepts_free(gs_concepts *concepts)
{
    if (!concepts)
        return;
    free(concepts->ptr);
    gs_arena_done(&concepts->arena);
    free(concepts);
}

int gs_concepts_find(const gs_concepts *concepts, gs_span id)
{
    for (size_t i = 0; i < concepts->n; i++)
        if (gs_span_eq(id, gs_span_of(concepts->ptr[i].id)))
            return (int)i;
    return -1;
}
