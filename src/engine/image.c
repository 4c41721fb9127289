/* The image: concepts, compiled lexicons and model in one file that is mapped, so that a start costs no parsing. It is
 * refused unless it is whole (size, and a hash of every byte) and was written by this very version on a machine of this
 * kind; the text files stay the source, and their digest is in it. */
#include "engine/internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static const char magic[8] = "GAINSAY";
enum { FORMAT = 3, ENDIAN_MARK = 0x01020304, MAX_SECTIONS = 4096, NAME_MAX_LEN = 40 };

typedef struct file_head {
    char magic[8];
    uint32_t format, endian;
    char version[16]; /* of the program that wrote it; NULs to the end, as in the other strings */
    uint64_t size, hash; /* of the whole file, `hash` itself taken as 0 */
    char lexicons[24]; /* digest that reports show: 16 digits */
    char text[72];     /* gs_text_digest() of what it was made from */
    uint32_t n_sections, unused;
} file_head;

typedef struct section {
    char name[NAME_MAX_LEN]; /* "concepts.tsv", a file of the model, or of a lexicon its language */
    uint64_t at, len;
} section;

struct gs_image {
    const char *map;
    size_t size;
    const char *path;
    char *kept_path;
};

/* --- Hash --- */

/* Eight bytes at a time, from `h` on: every step is one to one, so that a changed word changes the sum. The size is a
 * multiple of eight. */
static uint64_t hash_words(uint64_t h, const char *p, size_t len)
{
    uint64_t w;
    for (size_t i = 0; i + 8 <= len; i += 8) {
        memcpy(&w, p + i, 8);
        h = (h ^ w) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    return h;
}

static uint64_t hash_file(const char *bytes, size_t len)
{
    file_head head;
    memcpy(&head, bytes, sizeof(head));
    head.hash = 0;
    uint64_t h = hash_words(0xcbf29ce484222325u, (const char *)&head, sizeof(head));
    return hash_words(h, bytes + sizeof(head), len - sizeof(head));
}

/* --- Writing --- */

static void pad(gs_buf *out)
{
    while (out->len % 8)
        gs_buf_putc(out, '\0');
}

typedef struct section_list {
    section *ptr;
    size_t n, cap;
    gs_buf body; /* sections, as they follow the table */
} section_list;

/* Begins a section where the body ends; false when there is no memory. */
static bool begin(section_list *list, const char *name)
{
    pad(&list->body);
    if (!gs_array_reserve(&list->ptr, &list->cap, list->n + 1, sizeof(*list->ptr)))
        return false;
    section *s = &list->ptr[list->n++];
    *s = (section){ .at = list->body.len };
    snprintf(s->name, sizeof(s->name), "%s", name);
    return true;
}

static void end(section_list *list)
{
    section *s = &list->ptr[list->n - 1];
    s->len = list->body.len - s->at;
}

static gs_status add_file(section_list *list, const char *dir, const char *name, gs_error *err)
{
    gs_arena arena = { 0 };
    char *path = gs_path_join(&arena, dir, name);
    gs_span text = { 0 };
    gs_status status = path ? gs_file_read(path, GS_LIMIT_LEXICON, &text, err) : gs_fail_nomem(err);
    gs_arena_done(&arena);
    if (status != GS_OK)
        return status;
    if (!begin(list, name))
        status = gs_fail_nomem(err);
    else
        gs_buf_put(&list->body, text.ptr, text.len);
    if (status == GS_OK)
        end(list);
    free((char *)text.ptr);
    return status;
}

static gs_status add_lexicons(section_list *list, const gs_engine *engine, gs_error *err)
{
    const gs_lexicon *lexicon;
    for (size_t i = 0; (lexicon = gs_engine_lexicon_at(engine, i)); i++) {
        if (!begin(list, gs_lexicon_lang(lexicon)) || !gs_lexicon_save(lexicon, &list->body))
            return gs_fail_nomem(err);
        end(list);
    }
    return GS_OK;
}

static void assemble(section_list *list, const gs_engine *engine, const char *text, gs_buf *out)
{
    file_head head = { .format = FORMAT, .endian = ENDIAN_MARK, .n_sections = (uint32_t)list->n };
    memcpy(head.magic, magic, sizeof(magic));
    snprintf(head.version, sizeof(head.version), "%s", GS_VERSION);
    snprintf(head.lexicons, sizeof(head.lexicons), "%s", gs_engine_lexicons_digest(engine));
    snprintf(head.text, sizeof(head.text), "%s", text);
    pad(&list->body);
    uint64_t base = sizeof(head) + list->n * sizeof(section);
    for (size_t i = 0; i < list->n; i++)
        list->ptr[i].at += base;
    gs_buf_put(out, &head, sizeof(head));
    gs_buf_put(out, list->ptr, list->n * sizeof(section));
    gs_buf_put(out, list->body.ptr, list->body.len);
    if (out->failed || list->body.failed) {
        out->failed = true;
        return;
    }
    head.size = out->len;
    memcpy(out->ptr, &head, sizeof(head));
    head.hash = hash_file(out->ptr, out->len);
    memcpy(out->ptr, &head, sizeof(head));
}

/* The sections of the text, and its digest, in *text. */
static gs_status build(section_list *list, const gs_engine_options *options, gs_engine **engine, char *text,
                       gs_error *err)
{
    char before[GS_SHA256_HEX];
    gs_engine_options folders = { .lexicons = options->lexicons, .model = options->model };
    gs_status status = gs_text_digest(options->lexicons, options->model, before, err);
    if (status == GS_OK)
        status = gs_engine_open(&folders, engine, err);
    if (status == GS_OK)
        status = add_file(list, options->lexicons, "concepts.tsv", err);
    for (gs_model_file i = 0; i < GS_N_MODEL_FILES && status == GS_OK; i++) {
        status = add_file(list, options->model, gs_model_file_name(i), err);
        if (status == GS_ENOENT && i == GS_MODEL_FITTED)
            status = GS_OK;
    }
    if (status == GS_OK)
        status = add_lexicons(list, *engine, err);
    if (status == GS_OK)
        status = gs_text_digest(options->lexicons, options->model, text, err);
    if (status == GS_OK && strcmp(before, text) != 0)
        status = gs_fail(err, GS_EIO, options->lexicons, 0, "its files were changed while they were compiled");
    return status;
}

gs_status gs_image_build(const gs_engine_options *options, gs_buf *out, gs_error *err)
{
    char text[GS_SHA256_HEX];
    gs_engine *engine = NULL;
    section_list list = { 0 };
    gs_status status = build(&list, options, &engine, text, err);
    if (status == GS_OK)
        assemble(&list, engine, text, out);
    if (status == GS_OK && out->failed)
        status = gs_fail_nomem(err);
    gs_engine_free(engine);
    gs_buf_done(&list.body);
    free(list.ptr);
    return status;
}

/* --- Reading --- */

static gs_status refuse(const gs_image *image, gs_error *err, const char *why)
{
    return gs_fail(err, GS_EFORMAT, image->path, 0, "%s", why);
}

static const section *sections_of(const gs_image *image, uint32_t *n)
{
    const file_head *head = (const file_head *)(const void *)image->map;
    *n = head->n_sections;
    return (const section *)(const void *)(image->map + sizeof(*head));
}

static gs_status check_sections(const gs_image *image, gs_error *err)
{
    uint32_t n;
    const section *list = sections_of(image, &n);
    if (n > MAX_SECTIONS || sizeof(file_head) + n * sizeof(section) > image->size)
        return refuse(image, err, "the image is damaged: its table is too long");
    for (uint32_t i = 0; i < n; i++)
        if (list[i].at % 8 || list[i].at > image->size || list[i].len > image->size - list[i].at ||
            !memchr(list[i].name, '\0', sizeof(list[i].name)))
            return refuse(image, err, "the image is damaged: a section lies outside of it");
    return GS_OK;
}

/* `n` digits, and NULs to the end of the field. */
static bool is_digest(const char *field, size_t size, size_t n)
{
    for (size_t i = 0; i < size; i++) {
        bool is_digit = (field[i] >= '0' && field[i] <= '9') || (field[i] >= 'a' && field[i] <= 'f');
        if (i < n ? !is_digit : field[i] != '\0')
            return false;
    }
    return true;
}

/* What is of another version must not be read further, nor shown where it is no word. */
static gs_status check_version(const gs_image *image, const file_head *head, gs_error *err)
{
    char ours[sizeof(head->version)] = GS_VERSION, theirs[sizeof(head->version) + 1] = "";
    memcpy(theirs, head->version, sizeof(head->version));
    bool is_word = strspn(theirs, "0123456789.abcdefghijklmnopqrstuvwxyz-+~") == strlen(theirs);
    if (head->format == FORMAT && memcmp(theirs, ours, sizeof(ours)) == 0)
        return GS_OK;
    return gs_fail(err, GS_EFORMAT, image->path, 0, "the image is of version %s (format %u), this is %s (%d)",
                   is_word && *theirs ? theirs : "?", head->format, GS_VERSION, FORMAT);
}

static gs_status check(const gs_image *image, gs_error *err)
{
    const file_head *head = (const file_head *)(const void *)image->map;
    if (image->size < sizeof(*head) || memcmp(head->magic, magic, sizeof(magic)) != 0)
        return refuse(image, err, "is no image of Gainsay");
    if (head->endian != ENDIAN_MARK)
        return refuse(image, err, "the image was made on a machine of another kind");
    gs_status status = check_version(image, head, err);
    if (status != GS_OK)
        return status;
    if (head->size != image->size || image->size % 8)
        return gs_fail(err, GS_EFORMAT, image->path, 0, "the image is cut short or too long: %zu bytes, not %llu",
                       image->size, (unsigned long long)head->size);
    if (hash_file(image->map, image->size) != head->hash)
        return refuse(image, err, "the image is damaged: its hash is another");
    if (!is_digest(head->lexicons, sizeof(head->lexicons), 16) || !is_digest(head->text, sizeof(head->text), 64))
        return refuse(image, err, "the image is damaged: its digests are none");
    return check_sections(image, err);
}

/* Why a file cannot be mapped, or NULL. */
static const char *fault_of(const struct stat *info)
{
    return S_ISDIR(info->st_mode)    ? "is a directory"
           : !S_ISREG(info->st_mode) ? "is no regular file"
           : info->st_size == 0      ? "is empty"
                                     : NULL;
}

static gs_status map_file(gs_image *image, gs_error *err)
{
    struct stat info;
    int fd = open(image->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK); /* a pipe without a writer is refused, not awaited */
    if (fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, image->path, 0, "%s", strerror(errno));
    const char *fault = fstat(fd, &info) == 0 ? fault_of(&info) : strerror(errno);
    void *map = fault ? MAP_FAILED : mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (map == MAP_FAILED && !fault)
        fault = strerror(errno);
    close(fd);
    if (map == MAP_FAILED)
        return refuse(image, err, fault);
    image->map = map;
    image->size = (size_t)info.st_size;
    return GS_OK;
}

GS_DEFINE_AUTO(gs_image, gs_image_close)

gs_status gs_image_open(const char *path, gs_image **out, gs_error *err)
{
    gs_auto(gs_image_close) gs_image *image = calloc(1, sizeof(*image));
    if (!image || !(image->kept_path = strdup(path)))
        return gs_fail_nomem(err);
    image->path = image->kept_path;
    gs_status status = map_file(image, err);
    if (status == GS_OK)
        status = check(image, err);
    if (status == GS_OK)
        *out = gs_steal(image);
    return status;
}

void gs_image_close(gs_image *image)
{
    if (!image)
        return;
    if (image->map)
        munmap((void *)(uintptr_t)image->map, image->size);
    free(image->kept_path);
    free(image);
}

static const file_head *head_of(const gs_image *image)
{
    return (const file_head *)(const void *)image->map;
}

bool gs_image_is_current(const gs_image *image, const char *lexicons, const char *model)
{
    char text[GS_SHA256_HEX];
    if (access(lexicons, F_OK) != 0 && access(model, F_OK) != 0)
        return true;
    return gs_text_digest(lexicons, model, text, NULL) == GS_OK && strcmp(text, head_of(image)->text) == 0;
}

bool gs_image_find(const gs_image *image, const char *name, gs_span *out)
{
    uint32_t n;
    const section *list = sections_of(image, &n);
    for (uint32_t i = 0; i < n; i++) {
        if (strcmp(list[i].name, name) == 0) {
            *out = (gs_span){ image->map + list[i].at, list[i].len };
            return true;
        }
    }
    return false;
}

const char *gs_image_lexicon_at(const gs_image *image, size_t i, gs_span *out)
{
    uint32_t n;
    const section *list = sections_of(image, &n);
    for (uint32_t k = 0; k < n; k++) {
        if (strchr(list[k].name, '.') || i-- > 0)
            continue;
        *out = (gs_span){ image->map + list[k].at, list[k].len };
        return list[k].name;
    }
    return NULL;
}

const char *gs_image_lexicons_digest(const gs_image *image)
{
    return head_of(image)->lexicons;
}

const char *gs_image_path(const gs_image *image)
{
    return image->path;
}
