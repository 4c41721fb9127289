/* Who a cue belongs to: rows of sentences, and for each cue that counts the words that name its source. */
#include "reading.h"

static const char source_tail[] = "deny\n  | denied / denies / rejected / called ..1 <a lie>\nfalse\n  | false\n";

struct source_case {
    char text[192];
    char want[192]; /* by cue: the source; (who) for a pronoun, (before) for a quotation that began earlier, - nobody */
};

ParameterizedTestParameters(context_source, english)
{
    static struct source_case rows[] = {
        /* what stands before the verb */
        { "The minister denied it.", "The minister" },
        { "The foreign minister of Velonia has denied it.", "The foreign minister of Velonia" },
        { "The minister on Monday denied it.", "The minister" },
        { "On Monday the minister denied it.", "the minister" },
        { "Elin Brandt denied it.", "Elin Brandt" },
        { "Ryanair denied it.", "Ryanair" },
        { "It was denied.", "(who)" },
        { "Rain denied by nobody.", "Rain" }, /* a capital in front may be a name: by its place alone */
        { "Heavy rain denied them.", "-" },
        { "The minister, who had left, denied it.", "The minister" },
        { "The minister, Elin Brandt, denied it.", "The minister" },
        { "The report denied it.", "-" },
        { "Police and the minister denied it.", "Police and the minister" },
        { "The minister came and denied it.", "The minister" },
        { "He denied it.", "(who)" },
        /* an agent behind it, though somebody stands before */
        { "Word that the minister fled was denied by police.", "police" },
        { "It was denied the day before by the minister of war on Monday.", "the minister of war" },
        /* behind the verb */
        { "Denied has the minister this.", "the minister this" }, /* no parser */
        { "The claim denied the minister.", "the minister" },
        /* a verb of saying */
        { "The minister said it was false.", "The minister" },
        { "It was false, the minister said.", "the minister" },
        { "It was false, said the minister.", "the minister" },
        { "It was false, according to police.", "police" },
        { "The minister said that police denied it.", "police" },
        { "It was false but the minister said so.", "-" },
        { "It was false.", "-" },
        { "The minister was false.", "-" },
        /* quotations */
        { "\u201cIt is false,\u201d the minister said.", "the minister" },
        { "\u201cIt is false,\u201d said the minister.", "the minister" },
        { "\u201cIt is false.\u201d", "(before)" },
        { "\u201cPolice denied it,\u201d the minister said.", "Police" },
        { "The minister denied it, saying: \u201cIt is false.\u201d", "The minister|The minister" },
        { "The minister called it \u201ca lie\u201d.", "The minister" },
        /* joint, relative, over several verbs */
        { "France and Velonia denied it.", "France and Velonia" },
        { "It was denied by the minister and police.", "the minister and police" },
        { "It was denied by the minister and police said so.", "the minister" },
        { "Police met and Brandt denied it.", "Brandt" },
        { "Police who spoke for hours denied it.", "Police" },
        { "The minister, who denied it, left.", "The minister" },
        { "Brandt, which lies in Velonia, Odland, denied it.", "Brandt" },
        { "Police of Velonia said so and denied it.", "Police of Velonia" },
        { "The minister said he denied it.", "The minister" },
        { "The minister said that Brandt, of Velonia, has met him, and has denied it.", "Brandt" },
        { "Police said he denied it.", "(who)" }, /* no person */
        /* an agent behind a quotation */
        { "It was called \u201ca lie\u201d by the minister.", "the minister" },
        { "The claim that Brandt was ill was called \u201ca lie\u201d by police.", "police" },
        /* names */
        { "The report by \u201cBrandt\u201d was false, according to \u201cVelonia Times\u201d.", "\u201cVelonia Times\u201d" },
        { "WHO denied it.", "WHO" },
        { "Dr. Brandt denied it.", "Dr. Brandt" },
        { "It is so. Police denied it.", "Police" },
        { "Odland denied Velonia's report.", "Odland" },
        /* headlines */
        { "Police: report false", "Police" },
        { "Report false \u2013 police", "police" },
        { "WHO: report false", "WHO" },
        { "Live: report false", "-" },
        /* hostile */
        { "denied", "-" },
        { ", denied", "-" },
        { "denied by", "-" },
        { "by by by denied by by by", "-" },
    };
    return cr_make_param_array(struct source_case, rows, ROWS(rows));
}

/* Where the subject stands in front, as in English: what is behind the verb is what is denied. */
static struct source_case ordered[] = {
    { "Velonia denied the report of the minister.", "Velonia" },
    { "Velonia denied a report by police.", "Velonia" },
    { "The ministry denied a report by the minister.", "-" }, /* no speaker of this lexicon */
    { "It was denied on Monday by the minister.", "the minister" },
    { "It was denied for hours by the minister.", "the minister" },
    { "Denied the minister.", "-" },
    { "Denied by the minister.", "the minister" },
    { "Odland said Velonia Police it was false.", "Odland" },
    { "Odland called it a lie.", "Odland" },
    { "Velonia denied it and Odland called it a lie.", "Velonia|Odland" },
    { "Odland denied it, and Velonia rejected that it was false.", "Odland|Velonia|Velonia" },
};

ParameterizedTestParameters(context_source, word_order)
{
    return cr_make_param_array(struct source_case, ordered, ROWS(ordered));
}

static void put_source(const reader *r, gs_source_ref ref, gs_buf *out)
{
    if (ref.kind == GS_SOURCE_NAMED) {
        uint32_t start = r->view.tokens[ref.first].start, end = r->view.tokens[ref.last - 1].end;
        gs_buf_put(out, r->view.text.ptr + start, end - start);
        cr_expect(ref.confidence > 0 && ref.confidence < 1);
    } else {
        gs_buf_puts(out, ref.kind == GS_SOURCE_PRONOUN ? "(who)" : ref.kind == GS_SOURCE_BEFORE ? "(before)" : "-");
    }
}

static void check_sources(const char *head, const struct source_case *row)
{
    char source[4096];
    reader r;
    gs_buf got = { 0 };
    snprintf(source, sizeof(source), "%s%s%s", context_lexicon, source_tail, head);
    reader_init(&r, source);
    reader_read(&r, row->text);
    gs_source_ref *refs = gs_arena_array(&r.arena, r.view.n_hits + 1, sizeof(*refs));
    cr_assert(gs_sources_find(&r.view, r.readings, &r.arena, refs));
    for (size_t i = 0; i < r.view.n_hits; i++) {
        if (!gs_reading_counts(&r.readings[i], r.concepts))
            continue;
        gs_buf_puts(&got, got.len ? "|" : "");
        put_source(&r, refs[i], &got);
    }
    gs_buf_putc(&got, '\0');
    cr_expect_str_eq(got.ptr, row->want, "[%s]\ngot  %s\nwant %s", row->text, got.ptr, row->want);
    gs_buf_done(&got);
    reader_done(&r);
}

ParameterizedTest(const struct source_case *row, context_source, english)
{
    check_sources("", row);
}

ParameterizedTest(const struct source_case *row, context_source, word_order)
{
    check_sources("word-order SVO\n", row);
}
