/* The image: what is read from it scores as the text does; what is not whole, or not ours, is refused with a reason. */
#include "engine/internal.h"
#include "small_engine.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

static folder dir;
static gs_buf image;
static char path[512];

static void write_image(gs_span bytes)
{
    FILE *file = fopen(path, "wb");
    cr_assert(file && fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len && fclose(file) == 0);
}

static void init(void)
{
    gs_error err = { 0 };
    small_files(&dir);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_image_build(&options, &image, &err), err);
    snprintf(path, sizeof(path), "%s/gainsay.image", dir.path);
    write_image(gs_buf_span(&image));
}

static void fini(void)
{
    remove(path);
    gs_buf_done(&image);
    folder_done(&dir);
}

TestSuite(engine_image, .init = init, .fini = fini);

static gs_engine *open_engine(bool from_image)
{
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path, .image = from_image ? path : NULL };
    OK(gs_engine_open(&options, &engine, &err), err);
    return engine;
}

static void print(gs_engine *engine, const char *lang, const char *text, gs_buf *out)
{
    gs_session *session;
    const gs_report *r;
    gs_error err = { 0 };
    gs_analyse_options options = { .lang = lang };
    OK(gs_session_new(engine, &session, &err), err);
    OK(gs_analyse(session, gs_span_of(text), &options, &r, &err), err);
    for (size_t i = 0; i < r->n_sentences; i++) {
        const gs_sentence *s = &r->sentences[i];
        for (int l = 0; l < GS_N_LABELS; l++)
            gs_buf_printf(out, "%.9f ", s->scores[l]);
        for (size_t c = 0; c < s->n_cues; c++)
            gs_buf_printf(out, "[%u-%u %s %s]", s->cues[c].start, s->cues[c].end, s->cues[c].rule, s->cues[c].at);
        for (size_t w = 0; w < s->n_why; w++)
            gs_buf_printf(out, " %s %.9f", s->why[w].term, s->why[w].weight);
        gs_buf_printf(out, " near %zu\n", s->n_near_misses);
    }
    gs_buf_putc(out, '\0');
    gs_session_free(session);
}

Test(engine_image, scores_as_the_text_does)
{
    static const struct {
        const char *lang, *text;
    } rows[] = {
        { "en", "Gen. Petrov has not denied the false report. He was denied entry. It is perhaps a forged claim, he said." },
        { "uk", "Він не спростував неправдиву заяву. Міністерство заперечило її." },
        { "zh", "他否认不实的说法。他没有否认。" },
        { NULL, "He denied it flatly." },
    };
    gs_engine *text = open_engine(false), *mapped = open_engine(true);
    for (size_t i = 0; i < ROWS(rows); i++) {
        gs_buf a = { 0 }, b = { 0 };
        print(text, rows[i].lang, rows[i].text, &a);
        print(mapped, rows[i].lang, rows[i].text, &b);
        cr_expect(strlen(a.ptr) > 40);
        cr_expect_str_eq(a.ptr, b.ptr);
        gs_buf_done(&a);
        gs_buf_done(&b);
    }
    cr_expect_str_eq(gs_engine_lexicons_digest(text), gs_engine_lexicons_digest(mapped));
    cr_expect_str_eq(gs_engine_model_digest(text), gs_engine_model_digest(mapped));
    for (size_t i = 0; gs_engine_tag_at(text, i); i++)
        cr_expect_str_eq(gs_engine_tag_at(text, i), gs_engine_tag_at(mapped, i));
    gs_engine_free(text);
    gs_engine_free(mapped);
}

static void expect_refused(gs_span bytes, const char *why)
{
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    gs_engine_options options = { .image = path };
    write_image(bytes);
    cr_expect_eq(gs_engine_open(&options, &engine, &err), GS_EFORMAT);
    cr_expect_null(engine);
    cr_expect_str_eq(err.file, path);
    cr_expect(strstr(err.message, why), "[%s] is not [%s]", err.message, why);
}

Test(engine_image, what_is_not_whole_or_not_ours_is_refused)
{
    char *copy = malloc(image.len + 8);
    memset(copy, 0, image.len + 8);
    memcpy(copy, image.ptr, image.len);
    expect_refused((gs_span){ copy, image.len - 8 }, "cut short");
    expect_refused((gs_span){ copy, image.len / 2 }, "cut short");
    expect_refused((gs_span){ copy, image.len + 8 }, "too long");
    expect_refused((gs_span){ copy, 10 }, "no image");
    expect_refused(gs_span_of("language en\ndeny\n  | denied\n and so on, for longer than the head of an image, which is "
                              "not long, but longer than a line; and a little more to be on the safe side of it."),
                   "no image");
    copy[8]++; /* the format */
    expect_refused((gs_span){ copy, image.len }, "format 4");
    copy[8]--;
    copy[12] ^= 5;
    expect_refused((gs_span){ copy, image.len }, "another kind");
    copy[12] ^= 5;
    copy[16] = '9'; /* the version */
    expect_refused((gs_span){ copy, image.len }, "of version 9");
    free(copy);
}

/* What is shown of a refused image is no more than a word. */
Test(engine_image, a_damaged_version_is_not_shown)
{
    char *copy = malloc(image.len);
    memcpy(copy, image.ptr, image.len);
    memcpy(copy + 16, "\033[31m\"", 6);
    expect_refused((gs_span){ copy, image.len }, "of version ? (format 3)");
    free(copy);
}

/* Writes one byte in place: nothing is mapped meanwhile. */
static void put_byte(int fd, size_t at, char c)
{
    cr_assert_eq(pwrite(fd, &c, 1, (off_t)at), 1);
}

/* All bits of the head and the table of sections; of what follows, one bit of each byte. */
Test(engine_image, no_changed_bit_gets_through)
{
    enum { HEAD = 152 + 6 * 56 };
    int fd = open(path, O_WRONLY);
    gs_error err = { 0 };
    size_t n_accepted = 0, n_tried = 0;
    cr_assert(fd >= 0 && image.len > HEAD);
    for (size_t i = 0; i < image.len; i++) {
        for (unsigned bit = i < HEAD ? 0 : i % 8, last = i < HEAD ? 7 : bit; bit <= last; bit++) {
            gs_image *opened = NULL;
            put_byte(fd, i, (char)(image.ptr[i] ^ 1 << bit));
            n_tried++;
            if (gs_image_open(path, &opened, &err) != GS_EFORMAT) {
                n_accepted++;
                cr_log_error("bit %u of byte %zu is not looked at", bit, i);
            }
            gs_image_close(opened);
        }
        put_byte(fd, i, image.ptr[i]);
    }
    close(fd);
    cr_expect_eq(n_accepted, 0, "%zu of %zu", n_accepted, n_tried);
    gs_image *opened = NULL;
    OK(gs_image_open(path, &opened, &err), err);
    gs_image_close(opened);
}

/* Behind the hash stand checks of every number, so that no image can make us read outside of it. */
Test(engine_image, a_damaged_lexicon_is_refused_or_harmless)
{
    gs_span whole;
    gs_image *opened;
    gs_error err = { 0 };
    gs_concepts *concepts = small_concepts_new();
    OK(gs_image_open(path, &opened, &err), err);
    cr_assert_str_eq(gs_image_lexicon_at(opened, 0, &whole), "en");
    char *copy = malloc(whole.len);
    size_t n_refused = 0;
    for (size_t i = 0; i < whole.len; i++) {
        gs_lexicon *lexicon = NULL;
        memcpy(copy, whole.ptr, whole.len);
        copy[i] ^= (char)(0x40 >> i % 7);
        n_refused += gs_lexicon_load((gs_span){ copy, whole.len }, "x", concepts, &lexicon, &err) != GS_OK;
        gs_lexicon_free(lexicon);
    }
    cr_expect(n_refused > whole.len / 10, "%zu of %zu", n_refused, whole.len);
    for (size_t len = 0; len < whole.len; len += 7) {
        gs_lexicon *lexicon = NULL;
        cr_expect_neq(gs_lexicon_load((gs_span){ copy, len }, "x", concepts, &lexicon, &err), GS_OK);
    }
    free(copy);
    gs_image_close(opened);
    gs_concepts_free(concepts);
}

Test(engine_image, what_is_no_file_of_bytes_is_called_so)
{
    gs_error err = { 0 };
    gs_image *opened = NULL;
    char pipe_path[64];
    cr_expect_eq(gs_image_open("/nonexistent/gainsay.image", &opened, &err), GS_ENOENT);
    cr_expect_eq(gs_image_open(dir.path, &opened, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "is a directory");
    write_image(gs_span_of(""));
    cr_expect_eq(gs_image_open(path, &opened, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "is empty");
    snprintf(pipe_path, sizeof(pipe_path), "%s/pipe", dir.path);
    cr_assert_eq(mkfifo(pipe_path, 0600), 0);
    cr_expect_eq(gs_image_open(pipe_path, &opened, &err), GS_EFORMAT);
    cr_expect_str_eq(err.message, "is no regular file");
    unlink(pipe_path);
}

/* Whether an engine of the folder takes the image. */
static bool image_is_used(void)
{
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path, .image = path, .image_if_current = true };
    OK(gs_engine_open(&options, &engine, &err), err);
    bool used = engine->image != NULL;
    gs_engine_free(engine);
    return used;
}

static void rewrite(const char *name, const char *text, time_t time)
{
    char file[600];
    struct timespec times[2] = { { .tv_sec = time }, { .tv_sec = time } };
    snprintf(file, sizeof(file), "%s/%s", dir.path, name);
    FILE *out = fopen(file, "wb");
    cr_assert(out && fputs(text, out) >= 0 && fclose(out) == 0);
    cr_assert_eq(utimensat(AT_FDCWD, file, times, 0), 0);
}

/* Times of files say nothing: copying and unpacking set them at will. */
Test(engine_image, is_used_only_beside_the_text_it_was_made_from)
{
    char zh[600];
    snprintf(zh, sizeof(zh), "%s/zh.lex", dir.path);
    cr_expect(image_is_used());
    rewrite("uk.lex", small_uk, 4000000000);
    cr_expect(image_is_used(), "the same text, only newer");

    static const struct {
        char name[24];
        const char *was;
    } rows[] = { { "uk.lex", small_uk },
                 { "concepts.tsv", small_concepts },
                 { "weights.tsv", small_weights },
                 { "calibration.tsv", small_calibration } };
    for (size_t i = 0; i < ROWS(rows); i++) {
        gs_buf changed = { 0 };
        gs_buf_printf(&changed, "%s\n", rows[i].was);
        gs_buf_putc(&changed, '\0');
        rewrite(rows[i].name, changed.ptr, 1000);
        cr_expect_not(image_is_used(), "%s is another, though older", rows[i].name);
        rewrite(rows[i].name, rows[i].was, 1000);
        cr_expect(image_is_used());
        gs_buf_done(&changed);
    }
    unlink(zh);
    cr_expect_not(image_is_used(), "a lexicon was taken away");
    rewrite("zh.lex", small_zh, 1000);
    folder_write(&dir, "lv.lex", "language lv\ndeny\n  | noliedz\n");
    cr_expect_not(image_is_used(), "a lexicon was added");
}

Test(engine_image, is_used_where_there_is_no_text_or_none_where_there_is_no_image)
{
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    gs_engine_options alone = { .lexicons = "/nonexistent/a", .model = "/nonexistent/b", .image = path, .image_if_current = true };
    OK(gs_engine_open(&alone, &engine, &err), err);
    gs_engine_free(engine);
    remove(path);
    cr_expect_not(image_is_used());
}

Test(engine_image, a_folder_of_data_is_completed)
{
    gs_arena arena = { 0 };
    gs_engine_options all = { 0 }, one = { .model = "m" };
    cr_assert(gs_engine_options_complete(&arena, "data", &all) && gs_engine_options_complete(&arena, "data", &one));
    cr_expect_str_eq(all.lexicons, "data/lexicons");
    cr_expect_str_eq(all.model, "data/models/news");
    cr_expect_str_eq(all.image, "data/gainsay.image");
    cr_expect(all.image_if_current);
    cr_expect_str_eq(one.lexicons, "data/lexicons");
    cr_expect_str_eq(one.model, "m");
    cr_expect_null(one.image, "an image has both");
    gs_arena_done(&arena);
}
