/* concepts.tsv: its columns, its errors with their lines, and the names of labels and contexts. */
#include "alloc.h"
#include "small.h"

#define HEAD "id\tlabel\tprior\tgloss\tscope\n"

Test(lexicon_concepts, rows_keep_their_columns_and_lines)
{
    static const char tsv[] = "# what this is\r\n\r\n" HEAD "# a comment\ndeny\tdenial\t0.95\tdenies\tthe verb\r\n\n"
                              "negation\tcontext\t-\tnot\t\nfalse\tinaccurate\t.5\tfalse, untrue\tno newline at the end";
    gs_concepts *concepts = NULL;
    gs_error err = { 0 };
    OK(gs_concepts_parse(gs_span_of(tsv), "c.tsv", &concepts, &err), err);
    cr_assert_eq(concepts->n, 3);
    const gs_concept *deny = &concepts->ptr[0], *negation = &concepts->ptr[1], *last = &concepts->ptr[2];
    cr_expect_str_eq(deny->id, "deny");
    cr_expect_str_eq(deny->gloss, "denies");
    cr_expect_str_eq(deny->scope, "the verb");
    cr_expect_eq(deny->label, GS_DENIAL);
    cr_expect_eq(deny->role, GS_ROLE_NONE);
    cr_expect_float_eq(deny->prior, 0.95, 1e-12);
    cr_expect_eq(deny->line, 5);
    cr_expect_eq(negation->label, GS_CONTEXT);
    cr_expect_eq(negation->role, GS_ROLE_NEGATION);
    cr_expect_float_eq(negation->prior, 0, 0);
    cr_expect_str_eq(negation->scope, "");
    cr_expect_eq(last->line, 8);
    cr_expect_float_eq(last->prior, 0.5, 1e-12);
    cr_expect_str_eq(last->scope, "no newline at the end");
    cr_expect_eq(gs_concepts_find(concepts, gs_span_of("negation")), 1);
    cr_expect_eq(gs_concepts_find(concepts, gs_span_of("den")), -1);
    cr_expect_eq(gs_concepts_find(concepts, gs_span_of("")), -1);
    gs_concepts_free(concepts);
}

Test(lexicon_concepts, every_role_has_its_concept)
{
    gs_concepts *concepts = small_concepts_new();
    for (size_t i = 0; i < concepts->n; i++) {
        int role = (int)i - ((int)concepts->n - GS_N_ROLES);
        cr_expect_eq(concepts->ptr[i].role, role < 0 ? GS_ROLE_NONE : (gs_context_role)role, "%s", concepts->ptr[i].id);
    }
    gs_concepts_free(concepts);
}

Test(lexicon_concepts, nothing_is_freed)
{
    gs_concepts_free(NULL);
}

/* --- Errors --------------------------------------------------------------------------------------------------------- */

struct fault {
    char tsv[160];
    unsigned line;
    char message[80];
};

ParameterizedTestParameters(lexicon_concepts, faults)
{
    static struct fault rows[] = {
        { "", 1, "no concepts" },
        { "# only comments\n\n", 1, "no concepts" },
        { HEAD, 1, "no concepts" },
        { "deny\tdenial\t0.9\tdenies\tverb\n", 1, "a header line is missing" },
        { HEAD "deny\tdenial\t0.9\tdenies\n", 2, "5 tab-separated columns wanted, found 4" },
        { HEAD "deny\n", 2, "5 tab-separated columns wanted, found 1" },
        { HEAD " \n", 2, "5 tab-separated columns wanted, found 1" },
        { HEAD "deny\tdenial\t0.9\tdenies\tverb\tmore\n", 2, "5 tab-separated columns wanted, found 6" },
        { HEAD "\n# x\ndeny\tdenial\t0.9\ta\tb\ndeny\tdenial\t0.9\ta\tb\n", 5, "concept deny stands here twice" },
        { HEAD "\tdenial\t0.9\tdenies\tverb\n", 2, "a concept wants an id" },
        { HEAD "deny\tdenials\t0.9\tdenies\tverb\n", 2, "unknown label \"denials\"" },
        { HEAD "deny\t\t0.9\tdenies\tverb\n", 2, "unknown label \"\"" },
        { HEAD "deny\tdenial\t0\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t1\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t1.5\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t-0.5\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t-\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t.\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t0,5\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t0.5.1\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tdenial\t5e-1\tdenies\tverb\n", 2, "prior wants a number between 0 and 1" },
        { HEAD "deny\tcontext\t-\tdenies\tverb\n", 2, "context concepts are fixed; deny is none of them" },
        { HEAD "negation\tdenial\t0.5\tnot\tx\n", 2, "context concepts are fixed; negation is one of them" },
    };
    return cr_make_param_array(struct fault, rows, ROWS(rows));
}

ParameterizedTest(const struct fault *row, lexicon_concepts, faults)
{
    gs_concepts *concepts = NULL;
    gs_error err = { 0 };
    cr_assert_eq(gs_concepts_parse(gs_span_of(row->tsv), "c.tsv", &concepts, &err), GS_EFORMAT, "[%s] %s", row->tsv,
                 err.message);
    cr_expect_null(concepts);
    cr_expect_str_eq(err.file, "c.tsv");
    cr_expect_eq(err.line, row->line, "[%s] line %u, not %u: %s", row->tsv, row->line, err.line, err.message);
    cr_expect_str_eq(err.message, row->message, "[%s] %s", row->tsv, err.message);
    cr_expect_eq(gs_concepts_parse(gs_span_of(row->tsv), "c.tsv", &concepts, NULL), GS_EFORMAT);
}

static gs_status parse_small(gs_error *err)
{
    gs_concepts *concepts = NULL;
    gs_status status = gs_concepts_parse(gs_span_of(small_concepts), "c.tsv", &concepts, err);
    gs_concepts_free(concepts);
    return status;
}

Test(lexicon_concepts, survives_any_failed_allocation)
{
    alloc_try_all(parse_small, true);
    alloc_try_all(parse_small, false);
}

/* --- Names ---------------------------------------------------------------------------------------------------------- */

Test(lexicon_concepts, label_names_are_read_back)
{
    gs_label label = GS_HEDGE;
    for (int i = GS_HEDGE; i <= GS_CONTEXT; i++) {
        cr_expect(gs_label_parse(gs_span_of(gs_label_name((gs_label)i)), &label));
        cr_expect_eq(label, (gs_label)i);
    }
    cr_expect_not(gs_label_parse(gs_span_of("hedges"), &label));
    cr_expect_not(gs_label_parse(gs_span_of(""), &label));
}

Test(lexicon_concepts, context_names_are_read_back)
{
    unsigned bit;
    for (int i = 0; i < GS_N_CONTEXT_BITS; i++) {
        const char *name = gs_context_bit_name(1u << i);
        cr_assert_not_null(name);
        cr_expect(gs_context_bit_parse(gs_span_of(name), &bit));
        cr_expect_eq(bit, 1u << i, "%s", name);
    }
    cr_expect_null(gs_context_bit_name(0));
    cr_expect_null(gs_context_bit_name(GS_CTX_OWN | GS_CTX_QUOTED));
    cr_expect_null(gs_context_bit_name(1u << GS_N_CONTEXT_BITS));
    cr_expect_not(gs_context_bit_parse(gs_span_of("first person"), &bit));
    cr_expect_not(gs_context_bit_parse(gs_span_of(""), &bit));
}
