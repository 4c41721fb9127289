/* Bytes to gold, read as every format: an error that names its place, or items whose cues are words of their text; what
 * was read is written in each form and must come back as it was. The first byte that is 0 divides a text from a table
 * or from annotations. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "train/internal.h"

static const gs_gold_defaults english = { .lang = "en" };

/* --- Files in memory --- */

typedef struct memory_file {
    int fd;
    char path[32];
} memory_file;

static memory_file file_of(gs_span bytes)
{
    memory_file f = { .fd = memfd_create("gold", MFD_CLOEXEC) };
    FUZZ_CHECK(f.fd >= 0);
    FUZZ_CHECK(write(f.fd, bytes.ptr, bytes.len) == (ssize_t)bytes.len);
    snprintf(f.path, sizeof(f.path), "/proc/self/fd/%d", f.fd);
    return f;
}

/* --- What holds of every set --- */

static void check_item(const gs_gold *item)
{
    FUZZ_CHECK(item->text.len && gs_places_valid(item->text) && *item->lang && item->id && item->doc && item->function);
    FUZZ_CHECK(item->known <= GS_GOLD_ALL_LABELS && !(item->labels & item->soft));
    FUZZ_CHECK(!((item->labels | item->soft) & ~item->known) && item->sampling < GS_N_SAMPLINGS);
    for (size_t i = 0; i < item->n_cues; i++) {
        const gs_gold_cue *cue = &item->cues[i];
        FUZZ_CHECK(cue->start < cue->end && cue->end <= item->text.len);
        FUZZ_CHECK(((unsigned char)item->text.ptr[cue->start] & 0xc0) != 0x80);
        FUZZ_CHECK(cue->end == item->text.len || ((unsigned char)item->text.ptr[cue->end] & 0xc0) != 0x80);
        FUZZ_CHECK((item->labels | item->soft) >> cue->label & 1);
    }
}

static void check_read(gs_status status, const gs_gold_set *set, const gs_error *err)
{
    FUZZ_CHECK(status == GS_OK || status == GS_EFORMAT || status == GS_ELIMIT);
    FUZZ_CHECK(status == GS_OK || (err->code == status && *err->message && *err->file));
    for (size_t i = 0; i < set->n; i++)
        check_item(&set->ptr[i]);
}

static void check_labelled(const gs_gold_set *set)
{
    for (size_t i = 0; i < set->n; i++)
        FUZZ_CHECK(set->ptr[i].known);
}

static void check_same(const gs_gold_set *a, const gs_gold_set *b)
{
    FUZZ_CHECK(a->n == b->n);
    for (size_t i = 0; i < a->n; i++) {
        const gs_gold *x = &a->ptr[i], *y = &b->ptr[i];
        FUZZ_CHECK(gs_span_eq(x->text, y->text) && strcmp(x->id, y->id) == 0 && strcmp(x->doc, y->doc) == 0);
        FUZZ_CHECK(strcmp(x->lang, y->lang) == 0 && strcmp(x->function, y->function) == 0);
        FUZZ_CHECK(x->labels == y->labels && x->soft == y->soft && x->known == y->known && x->n_cues == y->n_cues);
        FUZZ_CHECK(x->n_cues == 0 || memcmp(x->cues, y->cues, x->n_cues * sizeof(*x->cues)) == 0);
    }
}

/* --- Round trips --- */

static void come_back(const gs_gold_set *set, gs_gold_format format, const gs_buf *out)
{
    gs_gold_set back = { 0 };
    gs_error err = { 0 };
    FUZZ_CHECK(!out->failed);
    memory_file f = file_of(gs_buf_span(out));
    gs_status status = gs_gold_read(f.path, format, NULL, &back, &err);
    if (status != GS_OK)
        fprintf(stderr, "%s:%u: %s\n", gs_gold_format_name(format), err.line, err.message);
    FUZZ_CHECK(status == GS_OK);
    check_same(set, &back);
    close(f.fd);
    gs_gold_done(&back);
}

static void come_back_by_brat(const gs_gold_set *set)
{
    gs_gold_set back = { 0 };
    for (size_t first = 0, last; first < set->n; first = last) {
        gs_buf text = { 0 }, annotations = { 0 };
        last = gs_gold_brat_document(set, first);
        gs_gold_put_brat(set, first, last, &text, &annotations);
        FUZZ_CHECK(!text.failed && !annotations.failed);
        FUZZ_CHECK(gs_brat_parse(gs_buf_span(&text), "t", gs_buf_span(&annotations), "a", NULL, &back, NULL) == GS_OK);
        gs_buf_done(&text);
        gs_buf_done(&annotations);
    }
    check_same(set, &back);
    gs_gold_done(&back);
}

static void check_round_trips(const gs_gold_set *set)
{
    gs_buf out = { 0 };
    if (set->n == 0)
        return;
    for (size_t i = 0; i < set->n; i++)
        gs_gold_put_jsonl(set, i, &out);
    come_back(set, GS_GOLD_JSONL, &out);
    gs_buf_clear(&out);
    for (size_t i = 0; i < set->n; i++)
        gs_gold_put_doccano(set, i, &out);
    come_back(set, GS_GOLD_DOCCANO, &out);
    gs_buf_clear(&out);
    gs_gold_put_labelstudio(set, &out);
    come_back(set, GS_GOLD_LABELSTUDIO, &out);
    gs_buf_done(&out);
    come_back_by_brat(set);
}

/* --- Readers --- */

/* Where labels may be missing. */
static void read_unlabelled(gs_span bytes)
{
    gs_gold_set set = { 0 }, back = { 0 };
    gs_error err = { 0 };
    gs_buf out = { 0 };
    memory_file f = file_of(bytes);
    check_read(gs_gold_read_unlabelled(f.path, &english, &set, &err), &set, &err);
    close(f.fd);
    for (size_t i = 0; i < set.n; i++)
        gs_gold_put_jsonl(&set, i, &out);
    FUZZ_CHECK(!out.failed);
    f = file_of(gs_buf_span(&out));
    FUZZ_CHECK(set.n == 0 || gs_gold_read_unlabelled(f.path, NULL, &back, NULL) == GS_OK);
    check_same(&set, &back);
    close(f.fd);
    gs_buf_done(&out);
    gs_gold_done(&set);
    gs_gold_done(&back);
}

static void read_records(gs_span bytes)
{
    memory_file f = file_of(bytes);
    const gs_gold_format formats[] = { GS_GOLD_AUTO, GS_GOLD_JSONL, GS_GOLD_LABELSTUDIO, GS_GOLD_DOCCANO };
    for (size_t i = 0; i < sizeof(formats) / sizeof(*formats); i++) {
        gs_gold_set set = { 0 };
        gs_error err = { 0 };
        check_read(gs_gold_read(f.path, formats[i], &english, &set, &err), &set, &err);
        check_labelled(&set);
        check_round_trips(&set);
        gs_gold_done(&set);
    }
    close(f.fd);
}

static void read_pairs(gs_span text, gs_span rest)
{
    gs_gold_set set = { 0 };
    gs_error err = { 0 };
    check_read(gs_brat_parse(text, "t", rest, "a", &english, &set, &err), &set, &err);
    check_labelled(&set);
    check_round_trips(&set);
    gs_gold_done(&set);
    memory_file t = file_of(text), r = file_of(rest);
    err = (gs_error){ 0 };
    check_read(gs_gold_read_tsv(r.path, t.path, t.path, &english, &set, &err), &set, &err);
    check_labelled(&set);
    check_round_trips(&set);
    gs_gold_done(&set);
    close(t.fd);
    close(r.fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const gs_span all = { (const char *)data, size };
    const char *zero = size ? memchr(data, 0, size) : NULL;
    if (!zero) {
        read_records(all);
        read_unlabelled(all);
        return 0;
    }
    size_t n = (size_t)(zero - all.ptr);
    read_pairs((gs_span){ all.ptr, n }, (gs_span){ zero + 1, size - n - 1 });
    return 0;
}
