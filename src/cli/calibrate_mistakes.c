/* The most confident mistakes by models that had not seen the document: sentence, cues, confidence, gold, rule, places.
 * Marks of the program and of the gold may overlap in any way, so that the sentence is cut wherever one begins or ends
 * and each piece says who marks it. */
#include "cli/calibrate_page.h"

#include <string.h>

enum { MAX_SHOWN = 50, MAX_CUES = 24, AROUND = 360, MAX_TEXT = 900 };

typedef struct stretch {
    uint32_t start, end;
    bool by_gold; /* else by the program */
} stretch;

/* A mistake with the words that it is about. */
typedef struct mistake {
    const gs_calibrated *c;
    const gs_mistake *m;
    const gs_gold *item;
    const gs_observation *seen;
    stretch marks[MAX_CUES];
    size_t n_marks;
} mistake;

static void put(gs_buf *out, const char *ours)
{
    gs_buf_puts(out, ours);
}

/* --- The sentence --- */

static void add_mark(mistake *x, uint32_t start, uint32_t end, bool by_gold)
{
    if (x->n_marks < MAX_CUES && start < end && end <= x->item->text.len)
        x->marks[x->n_marks++] = (stretch){ start, end, by_gold };
}

static void collect_marks(mistake *x)
{
    for (size_t i = 0; i < x->seen->n_cues; i++)
        if (x->seen->cues[i].label == x->m->label)
            add_mark(x, x->seen->cues[i].start, x->seen->cues[i].end, false);
    for (size_t i = 0; i < x->item->n_cues; i++)
        if (x->item->cues[i].label == x->m->label)
            add_mark(x, x->item->cues[i].start, x->item->cues[i].end, true);
}

/* A place moved back to where a character begins. */
static size_t on_character(gs_span text, size_t at)
{
    while (at > 0 && at < text.len && ((unsigned char)text.ptr[at] & 0xc0) == 0x80)
        at--;
    return at;
}

/* What is shown: all of it, or where that is too long for a page what stands around the first mark. */
static stretch window(const mistake *x)
{
    gs_span text = x->item->text;
    size_t first = x->n_marks ? text.len : 0;
    if (text.len <= MAX_TEXT)
        return (stretch){ 0, (uint32_t)text.len, false };
    for (size_t i = 0; i < x->n_marks; i++)
        first = x->marks[i].start < first ? x->marks[i].start : first;
    size_t from = on_character(text, first > AROUND ? first - AROUND : 0);
    size_t to = from + MAX_TEXT < text.len ? on_character(text, from + MAX_TEXT) : text.len;
    return (stretch){ (uint32_t)from, (uint32_t)to, false };
}

/* Where the marks next begin or end after `at`. */
static uint32_t next_cut(const mistake *x, uint32_t at, uint32_t end)
{
    for (size_t i = 0; i < x->n_marks; i++) {
        const stretch *m = &x->marks[i];
        if (m->start > at && m->start < end)
            end = m->start;
        if (m->end > at && m->end < end)
            end = m->end;
    }
    return end;
}

/* Who marks the byte: 1 the program, 2 the gold. */
static unsigned marked_by(const mistake *x, uint32_t at)
{
    unsigned by = 0;
    for (size_t i = 0; i < x->n_marks; i++)
        if (x->marks[i].start <= at && at < x->marks[i].end)
            by |= x->marks[i].by_gold ? 2 : 1;
    return by;
}

static void put_marked(gs_buf *out, const mistake *x)
{
    static const char *const open[] = { "", "<mark>", "<mark class=\"gold\">", "<mark class=\"gold both\">" };
    stretch shown = window(x);
    put(out, shown.start ? "… " : "");
    for (uint32_t at = shown.start, end; at < shown.end; at = end) {
        end = next_cut(x, at, shown.end);
        unsigned by = marked_by(x, at);
        put(out, open[by]);
        gs_escape_html(out, (gs_span){ x->item->text.ptr + at, end - at });
        put(out, by ? "</mark>" : "");
    }
    put(out, shown.end < x->item->text.len ? " …" : "");
}

/* --- About it --- */

static void put_labels(gs_buf *out, unsigned labels)
{
    if (labels == 0)
        put(out, " none");
    for (gs_label label = GS_HEDGE; label < GS_N_LABELS; label++) {
        if (!(labels >> label & 1))
            continue;
        put(out, " ");
        gs_page_put_label(out, label);
    }
}

static void put_code(gs_buf *out, const char *before, const char *text)
{
    put(out, before);
    put(out, "<code>");
    gs_page_put_text(out, text);
    put(out, "</code>");
}

/* `of_other`: under its own label, where that is not the one missed. */
static void put_cue(gs_buf *out, const gs_observed_cue *cue, bool of_other)
{
    put(out, "<li>");
    if (of_other)
        gs_page_put_label(out, cue->label);
    put(out, of_other ? " <i>" : "<i>");
    gs_page_put_text(out, cue->gloss);
    put(out, "</i>");
    put_code(out, " · ", cue->rule);
    put_code(out, " at ", cue->at);
    put(out, "</li>\n");
}

static void put_blocked(gs_buf *out, const gs_near_miss *miss)
{
    put_code(out, "<li>", miss->rule);
    put_code(out, " was taken back by ", miss->blocked_by);
    put(out, "</li>\n");
}

/* Is it shown already, or of another label that is not to be shown? */
static bool is_passed_by(const mistake *x, size_t i)
{
    const gs_observed_cue *cue = &x->seen->cues[i];
    if (cue->label != x->m->label && (!x->m->is_miss || cue->is_lent))
        return true;
    for (size_t k = 0; k < i; k++)
        if (x->seen->cues[k].label == cue->label && strcmp(x->seen->cues[k].rule, cue->rule) == 0)
            return true;
    return false;
}

/* What spoke of the label; for a miss also what else was found, and what was taken back. */
static void put_rules(gs_buf *out, const mistake *x)
{
    const gs_observation *seen = x->seen;
    size_t n = 0, n_shown = 0;
    put(out, "<ul>\n");
    for (size_t i = 0; i < seen->n_cues; i++)
        n += seen->cues[i].label == x->m->label;
    if (n == 0)
        put(out, "<li>no rule speaks of it</li>\n");
    for (size_t i = 0; i < seen->n_cues && n_shown < MAX_CUES; i++) {
        if (is_passed_by(x, i))
            continue;
        put_cue(out, &seen->cues[i], seen->cues[i].label != x->m->label);
        n_shown++;
    }
    for (size_t i = 0; x->m->is_miss && i < seen->n_near_misses && n_shown < MAX_CUES; i++, n_shown++)
        put_blocked(out, &seen->near_misses[i]);
    put(out, "</ul>\n");
}

static void put_mistake(gs_buf *out, const mistake *x)
{
    gs_buf_printf(out, "<li class=\"mistake %s\">\n<p class=\"sentence\" lang=\"", gs_label_name(x->m->label));
    gs_page_put_text(out, x->item->lang);
    put(out, "\" dir=\"auto\">");
    put_marked(out, x);
    put(out, "</p>\n<div class=\"about\"><p>");
    gs_page_put_label(out, x->m->label);
    put(out, " <b>");
    gs_page_put_share(out, x->m->confidence, 3);
    put(out, "</b> · ");
    gs_page_put_language(out, x->item->lang);
    put(out, "</p>\n<p>gold:");
    put_labels(out, x->item->labels & x->item->known & ~x->item->soft);
    put(out, " · <bdi>");
    gs_page_put_text(out, x->item->file);
    gs_buf_printf(out, ":%u</bdi></p>\n", x->item->line);
    put_rules(out, x);
    put(out, "</div></li>\n");
}

/* --- The lists --- */

static void put_list(const gs_calibrated *c, gs_buf *out, const gs_mistake *list, size_t n, const char *heading)
{
    size_t shown = n < MAX_SHOWN ? n : MAX_SHOWN;
    gs_buf_printf(out, "<h3>%s <small>%zu%s", heading, shown, shown < n ? "" : " in all");
    if (shown < n)
        gs_buf_printf(out, " of %zu", n);
    put(out, "</small></h3>\n");
    put(out, n ? "<ol class=\"mistakes\">\n" : "<p class=\"aside\">None.</p>\n");
    for (size_t i = 0; i < shown; i++) {
        mistake x = {
            .c = c, .m = &list[i], .item = &c->gold->ptr[list[i].item], .seen = &c->seen[GS_AFTER]->ptr[list[i].item]
        };
        collect_marks(&x);
        put_mistake(out, &x);
    }
    put(out, n ? "</ol>\n" : "");
}

gs_status gs_calibrated_put_mistakes(const gs_calibrated *c, gs_buf *out, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_mistake *list;
    size_t n, n_false = 0;
    gs_status status = gs_measure_mistakes(c->gold, c->seen[GS_AFTER], &arena, &list, &n, err);
    if (status == GS_OK) {
        while (n_false < n && !list[n_false].is_miss)
            n_false++;
        gs_page_begin_section(out, "mistakes", "The most confident mistakes");
        put(out, "<p class=\"aside\">By models that had not seen the document. "
                 "<mark class=\"sample hedge\">Tinted</mark> words are the program's, "
                 "<mark class=\"sample hedge gold\">framed</mark> ones the gold's. Some are mistakes of the gold: look "
                 "before a rule is changed.</p>\n");
        put_list(c, out, list, n_false, "False alarms, the surest first");
        put_list(c, out, list + n_false, n - n_false, "Misses, the surest that there is nothing first");
        put(out, "</section>\n");
    }
    gs_arena_done(&arena);
    return status;
}
