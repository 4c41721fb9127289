/* A hostile report to HTML and back: the input is the article, the lexicon's strings and the title alike, and its first
 * bytes place cues that nest and cross. What comes out must be our own tags, balanced, with quoted attributes; no other
 * markup, quote or control may be left. */
#include <string.h>

#include "fuzz.h"
#include "report/report.h"

enum { MAX_SENTENCES = 64, MAX_CUES = 8, HEADER = 2 * MAX_CUES, MAX_DEPTH = 64 };

/* --- The report --- */

typedef struct hostile {
    gs_report report;
    gs_sentence sentences[MAX_SENTENCES];
    gs_cue cues[MAX_SENTENCES][MAX_CUES];
    gs_why why;
    gs_source source;
    const char *note;
    gs_trust trust;
} hostile;

static uint32_t on_character(gs_span text, uint32_t at)
{
    while (at < text.len && ((unsigned char)text.ptr[at] & 0xc0) == 0x80)
        at++;
    return at;
}

static int by_start(const void *a, const void *b)
{
    const gs_cue *x = a, *y = b;
    return (x->start > y->start) - (x->start < y->start);
}

static void add_cues(hostile *r, size_t k, const uint8_t *header, const char *string)
{
    gs_sentence *s = &r->sentences[k];
    for (int i = 0; i < MAX_CUES; i++) {
        uint32_t len = s->end - s->start;
        uint32_t start = on_character(r->report.text.span, s->start + header[2 * i] % len);
        uint32_t end = on_character(r->report.text.span, start + 1 + header[2 * i + 1] % len);
        if (start >= s->end || end > s->end)
            continue;
        r->cues[k][s->n_cues++] = (gs_cue){ .start = start, .end = end, .label = (gs_label)(i % GS_N_LABELS),
                                            .concept = string, .gloss = string, .rule = string, .at = string,
                                            .polarity = i & 1 ? GS_NEGATED : GS_ASSERTED, .source = i % 2 - 1 };
    }
    qsort(s->cues, s->n_cues, sizeof(*s->cues), by_start);
}

/* Each line is a sentence; a quarter of them are unscored. */
static void build(hostile *r, const uint8_t *header, gs_text text, const char *string)
{
    static const char *const tags[] = { "en", "ar", "und", "zh-Hant" };
    memset(r, 0, sizeof(*r));
    r->report = (gs_report){ .text = text, .lang = { "ar", .5 }, .scored = true, .title = string, .notes = &r->note,
                             .n_notes = 1, .sources = &r->source, .n_sources = 1, .sentences = r->sentences,
                             .trusts = &r->trust, .n_trusts = 1 };
    r->trust.lang = string;
    r->note = string;
    r->why = (gs_why){ GS_DENIAL, GS_NO_CONCEPT, string, -1 };
    r->source = (gs_source){ 0, (uint32_t)text.span.len, .5 };
    gs_span rest = text.span, line;
    for (size_t k = 0; k < MAX_SENTENCES && gs_span_line(&rest, &line);) {
        if (line.len == 0)
            continue;
        uint32_t start = (uint32_t)(line.ptr - text.span.ptr);
        r->sentences[k] = (gs_sentence){ .start = start, .end = start + (uint32_t)line.len, .lang = tags[k % 4],
                                         .role = k ? GS_BODY : GS_HEADLINE, .scores = { .99, .5, .1, .2, .3 },
                                         .unscored = k % 4 == 3 ? string : NULL, .flags = header[k % HEADER] & 31,
                                         .cues = r->cues[k], .why = &r->why, .n_why = 1 };
        add_cues(r, k, header, string);
        r->report.n_sentences = ++k;
    }
}

/* --- Reading it back --- */

typedef struct reader {
    const char *p, *end;
    gs_span open[MAX_DEPTH];
    int depth;
} reader;

static bool is_ours(gs_span name)
{
    static const char *const names[] = { "a", "article", "b", "bdi", "caption", "code", "details", "div", "h2",
                                         "header", "i", "li", "mark", "ol", "p", "rect", "small", "span", "summary",
                                         "sup", "svg", "table", "td", "th", "title", "tr" };
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        if (gs_span_eq(name, gs_span_of(names[i])))
            return true;
    }
    return false;
}

static gs_span read_while(reader *r, const char *set)
{
    const char *start = r->p;
    while (r->p < r->end && *r->p && strchr(set, *r->p))
        r->p++;
    return (gs_span){ start, (size_t)(r->p - start) };
}

static void expect(reader *r, char c)
{
    FUZZ_CHECK(r->p < r->end && *r->p == c);
    r->p++;
}

/* ` name="value"` up to the end of the tag. Values are our own: no foreign text belongs there. */
static void read_attributes(reader *r)
{
    while (r->p < r->end && *r->p == ' ') {
        r->p++;
        FUZZ_CHECK(read_while(r, "abcdefghijklmnopqrstuvwxyzABR-").len > 0);
        expect(r, '=');
        expect(r, '"');
        read_while(r, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 #%-");
        expect(r, '"');
    }
}

static void read_tag(reader *r)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    expect(r, '<');
    if (r->p < r->end && *r->p == '/') {
        r->p++;
        FUZZ_CHECK(r->depth > 0 && gs_span_eq(read_while(r, letters), r->open[--r->depth]));
        expect(r, '>');
        return;
    }
    FUZZ_CHECK(r->depth < MAX_DEPTH);
    r->open[r->depth] = read_while(r, letters);
    FUZZ_CHECK(is_ours(r->open[r->depth]));
    read_attributes(r);
    if (r->p < r->end && *r->p == '/') /* <rect/> */
        r->p++;
    else
        r->depth++;
    expect(r, '>');
}

static void check_page(gs_span page)
{
    reader r = { .p = page.ptr, .end = page.ptr + page.len };
    while (r.p < r.end) {
        if (*r.p == '<') {
            read_tag(&r);
            continue;
        }
        uint32_t c;
        unsigned len = gs_escape_decode(r.p, r.end, &c);
        FUZZ_CHECK(len > 0 && c != '>' && c != '"' && c != '\'');
        FUZZ_CHECK(c == '\n' || c == 0x061c || c == 0x200e || c == 0x200f || !gs_escape_needed(c));
        r.p += len;
    }
    FUZZ_CHECK(r.depth == 0);
}

static void render(const hostile *r, gs_span id, uint64_t line)
{
    gs_report_context context = { .id = id, .lexicons = "0", .model = "0", .number = 1, .line = line };
    gs_buf out = { 0 };
    FUZZ_CHECK(gs_report_html.render(&r->report, &context, &out) == GS_OK);
    check_page(gs_buf_span(&out));
    gs_buf_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static hostile r;
    gs_arena arena = { 0 };
    gs_text text;
    if (size <= HEADER)
        return 0;
    gs_span bytes = { (const char *)data + HEADER, size - HEADER };
    if (gs_text_decode(bytes, true, &arena, &text, NULL) == GS_OK && text.span.len) {
        char *string = gs_arena_copy(&arena, bytes);
        FUZZ_CHECK(string);
        build(&r, data, text, string);
        render(&r, bytes, 0);
        render(&r, bytes, 7);
    }
    gs_arena_done(&arena);
    return 0;
}
