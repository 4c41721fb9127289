/* W3C Web Annotations (https://www.w3.org/TR/annotation-model/, 2017): an AnnotationPage a line for each document, an
 * Annotation for each finding, in the order of the text.
 *
 * A finding is a cue of a flagged label; a label that was flagged without a cue of its own is a finding of the whole
 * sentence. Its place is told twice, by position and by quotation, so that it is found again in a page that was laid
 * out otherwise or in a text that was edited. Positions are code points of the decoded text, whose digest is the state
 * of the target. What the model has no word for is in a namespace of ours. No times: the same input gives the same
 * bytes. Ids hang on the document and the place, not on the model: a finding that is made again keeps its own. */
#include "report/report.h"

#include <string.h>

#define NAMESPACE "urn:x-gainsay:"

enum { CONTEXT = 32, ID_DIGITS = 32 }; /* code points quoted before and behind; digits of a digest that make an id */

typedef struct annotations {
    gs_buf *out;
    const gs_report *report;
    const gs_report_context *context;
    gs_offsets at;
    char key[ID_DIGITS + 1]; /* of the document */
    size_t n;
} annotations;

static void put(annotations *a, const char *json)
{
    gs_buf_puts(a->out, json);
}

static void put_bytes(annotations *a, const char *key, gs_span bytes)
{
    gs_buf_printf(a->out, "\"%s\":", key);
    gs_escape_json_string(a->out, bytes);
}

/* As a member with others before it. */
static void put_string(annotations *a, const char *key, const char *value)
{
    put(a, ",");
    put_bytes(a, key, gs_span_of(value));
}

static gs_span span(const annotations *a, uint32_t start, uint32_t end)
{
    return (gs_span){ a->report->text.span.ptr + start, end - start };
}

static bool is_inside_character(gs_span text, uint32_t at)
{
    return at < text.len && ((unsigned char)text.ptr[at] & 0xc0) == 0x80;
}

static uint32_t characters_before(gs_span text, uint32_t at)
{
    for (int n = 0; n < CONTEXT && at > 0; n++) {
        do
            at--;
        while (at > 0 && is_inside_character(text, at));
    }
    return at;
}

static uint32_t characters_behind(gs_span text, uint32_t at)
{
    for (int n = 0; n < CONTEXT && at < text.len; n++) {
        do
            at++;
        while (is_inside_character(text, at));
    }
    return at;
}

/* --- An annotation --- */

static void put_agent(annotations *a, const char *role)
{
    gs_buf_printf(a->out, ",\"%s\":{\"id\":\"urn:x-gainsay\",\"type\":\"Software\",\"name\":\"Gainsay %s\"}", role,
                  GS_VERSION);
}

/* An address of the article itself; the text, named by its digest, where it has none. */
static gs_span source_of(const annotations *a)
{
    static const char *const schemes[] = { "http://", "https://", "urn:", "tag:" };
    const gs_about *about = a->report->about;
    if (about && about->url)
        return gs_span_of(about->url);
    for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++)
        if (gs_span_find(a->context->id, schemes[i]) == a->context->id.ptr)
            return a->context->id;
    return (gs_span){ 0 };
}

static void put_selectors(annotations *a, uint32_t start, uint32_t end)
{
    gs_span text = a->report->text.span;
    put(a, ",\"selector\":[");
    if (!a->context->no_quotes) {
        put(a, "{\"type\":\"TextQuoteSelector\",");
        put_bytes(a, "exact", span(a, start, end));
        put(a, ",");
        uint32_t before = characters_before(text, start);
        put_bytes(a, "prefix", span(a, before, start));
        put(a, ",");
        put_bytes(a, "suffix", span(a, end, characters_behind(text, end)));
        put(a, "},");
    }
    put(a, "{\"type\":\"TextPositionSelector\",\"start\":");
    gs_buf_put_uint(a->out, gs_offsets_at(&a->at, start));
    put(a, ",\"end\":");
    gs_buf_put_uint(a->out, gs_offsets_at(&a->at, end));
    put(a, "}]");
}

static void put_target(annotations *a, const gs_sentence *s, uint32_t start, uint32_t end)
{
    gs_span source = source_of(a);
    put(a, ",\"target\":{\"type\":\"SpecificResource\",");
    if (source.len)
        put_bytes(a, "source", source);
    else
        gs_buf_printf(a->out, "\"source\":\"urn:sha256:%s\"", a->report->text_sha256);
    gs_buf_printf(a->out, ",\"state\":{\"id\":\"urn:sha256:%s\"}", a->report->text_sha256);
    put_string(a, "gainsay:role", s->role == GS_HEADLINE ? "headline" : "body");
    put_selectors(a, start, end);
    put(a, "}");
}

static const char *calibration_of(const annotations *a, const gs_sentence *s, gs_label label)
{
    for (size_t i = 0; i < a->report->n_trusts; i++)
        if (strcmp(a->report->trusts[i].lang, s->lang) == 0)
            return gs_calibration_level_name(a->report->trusts[i].by_label[label].level);
    return NULL;
}

/* `cue` may be NULL. */
static void put_body(annotations *a, gs_label label, const gs_cue *cue)
{
    gs_buf_printf(a->out,
                  ",\"body\":[{\"type\":\"SpecificResource\",\"source\":\"" NAMESPACE "label:%s\",\"purpose\":"
                  "\"classifying\"},{\"type\":\"TextualBody\",\"value\":\"%s\",\"purpose\":\"tagging\"}",
                  gs_label_name(label), gs_label_name(label));
    if (cue) { /* what the words mean, for who cannot read them */
        put(a, ",{\"type\":\"TextualBody\",");
        put_bytes(a, "value", gs_span_of(cue->gloss));
        put(a, ",\"purpose\":\"describing\",\"format\":\"text/plain\",\"language\":\"en\"}");
    }
    put(a, "]");
}

static void put_finding(annotations *a, const gs_sentence *s, gs_label label, const gs_cue *cue)
{
    const char *calibration = calibration_of(a, s, label);
    put(a, ",\"gainsay:confidence\":");
    gs_buf_put_fixed(a->out, s->scores[label], 4);
    if (calibration)
        put_string(a, "gainsay:calibration", calibration);
    put_string(a, "gainsay:lang", s->lang);
    gs_buf_printf(a->out, ",\"gainsay:sentence\":%zu", (size_t)(s - a->report->sentences));
    if (!cue)
        return;
    put_string(a, "gainsay:concept", cue->concept);
    if (!a->context->no_quotes || strcmp(cue->concept, "phrase") != 0) /* the name of such a rule is its words */
        put_string(a, "gainsay:rule", cue->rule);
    put_string(a, "gainsay:polarity", gs_polarity_name(cue->polarity));
    put_string(a, "gainsay:voice", gs_voice_name(cue->voice));
}

/* How many cues before this one have its label and its place: ids are of one annotation each. */
static unsigned number_of(const gs_sentence *s, const gs_cue *cue)
{
    unsigned n = 0;
    for (const gs_cue *other = cue; other-- > s->cues && other->start == cue->start;)
        n += other->end == cue->end && other->label == cue->label;
    return n;
}

static void put_annotation(annotations *a, const gs_sentence *s, gs_label label, const gs_cue *cue)
{
    uint32_t start = cue ? cue->start : s->start, end = cue ? cue->end : s->end;
    unsigned number = cue ? number_of(s, cue) : 0;
    uint64_t from = gs_offsets_at(&a->at, start), to = gs_offsets_at(&a->at, end);
    gs_buf_printf(a->out, "%s{\"id\":\"" NAMESPACE "annotation:%s:%llu-%llu:%s", a->n++ ? "," : "", a->key,
                  (unsigned long long)from, (unsigned long long)to, gs_label_name(label));
    if (number)
        gs_buf_printf(a->out, ":%u", number + 1);
    put(a, "\",\"type\":\"Annotation\",\"motivation\":[\"classifying\",\"tagging\"]");
    put_agent(a, "creator");
    put_agent(a, "generator");
    put_body(a, label, cue);
    put_finding(a, s, label, cue);
    put_target(a, s, start, end);
    put(a, "}");
}

/* Labels without a cue first: their place begins with the sentence. Cues are in the order of the text. */
static void put_sentence(annotations *a, const gs_sentence *s)
{
    unsigned left = s->flags;
    for (size_t i = 0; i < s->n_cues; i++)
        left &= ~(1u << s->cues[i].label);
    for (int label = 0; label < GS_N_LABELS; label++)
        if (left >> label & 1)
            put_annotation(a, s, (gs_label)label, NULL);
    for (size_t i = 0; i < s->n_cues; i++)
        if (s->flags >> s->cues[i].label & 1)
            put_annotation(a, s, s->cues[i].label, &s->cues[i]);
}

/* --- The page --- */

static size_t count(const gs_report *report)
{
    size_t n = 0;
    for (size_t i = 0; i < report->n_sentences; i++) {
        const gs_sentence *s = &report->sentences[i];
        unsigned left = s->unscored ? 0 : s->flags;
        for (size_t k = 0; k < s->n_cues && !s->unscored; k++) {
            n += s->flags >> s->cues[k].label & 1;
            left &= ~(1u << s->cues[k].label);
        }
        n += (size_t)__builtin_popcount(left);
    }
    return n;
}

/* Of its id and its text, so that two documents of one text are two. */
static gs_status make_key(annotations *a)
{
    char digest[GS_SHA256_HEX];
    gs_buf text = { 0 };
    gs_buf_put(&text, a->context->id.ptr, a->context->id.len);
    gs_buf_put(&text, a->report->text_sha256, strlen(a->report->text_sha256));
    bool done = !text.failed && gs_sha256_hex(gs_buf_span(&text), digest);
    gs_buf_done(&text);
    if (done)
        memcpy(a->key, digest, ID_DIGITS);
    return done ? GS_OK : GS_ENOMEM;
}

static void put_head(annotations *a)
{
    const gs_about *about = a->report->about;
    put(a, "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"gainsay\":\"" NAMESPACE "\"}],\"id\":\"" NAMESPACE
           "page:");
    gs_buf_printf(a->out, "%s\",\"type\":\"AnnotationPage\"", a->key);
    gs_buf_printf(a->out, ",\"partOf\":{\"id\":\"" NAMESPACE "collection:%s\"", a->key);
    put(a, ",\"type\":\"AnnotationCollection\",");
    put_bytes(a, "label", a->context->id);
    gs_buf_printf(a->out, ",\"total\":%zu},\"startIndex\":0,", count(a->report));
    put_bytes(a, "gainsay:document", a->context->id);
    put_string(a, "gainsay:text_sha256", a->report->text_sha256);
    put_string(a, "gainsay:lexicons", a->context->lexicons);
    put_string(a, "gainsay:model", a->context->model);
    if (about && about->status)
        put_string(a, "gainsay:status", about->status);
    if (about && about->embargoed)
        put_string(a, "gainsay:embargoed", about->embargoed);
}

static gs_status render(const gs_report *report, const gs_report_context *context, gs_buf *out)
{
    annotations a = { .out = out, .report = report, .context = context };
    if (make_key(&a) != GS_OK)
        return GS_ENOMEM;
    gs_offsets_init(&a.at, &report->text, GS_UNIT_CODEPOINT);
    put_head(&a);
    put(&a, ",\"items\":[");
    for (size_t i = 0; i < report->n_sentences; i++)
        if (!report->sentences[i].unscored)
            put_sentence(&a, &report->sentences[i]);
    put(&a, "]}\n");
    return out->failed ? GS_ENOMEM : GS_OK;
}

const gs_report_format gs_report_annotations = { .name = "annotations", .render = render };
