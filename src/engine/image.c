/* The image: concepts, compiled lexicons and model in one file that is mapped, so that a start costs no parsing. It is
 * refused unless it is whole (size, hash) and was written by this very version on a machine of this kind; the text
 * files stay the source. */
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
enum { FORMAT = 2, ENDIAN_MARK = 0x01020304, MAX_SECTIONS = 4096, NAME_MAX_LEN = 40 };

typedef struct file_head {
    char magic[8];
    uint32_t format, endian;
    char version[16]; /* of the program that wrote it */
    uint64_t size, hash; /* of the whole file; of all that follows the head */
    char lexicons[24], model[24]; /* digests of the text */
    uint32_t n_sections, unused;
} file_head;

typedef struct section {
    char name[NAME_MAX_LEN]; /* "concepts.tsv", "weights.tsv", "calibration.tsv", or of a lexicon its language */
    uint64_t at, len;
} section;

struct gs_image {
    const char *map;
    size_t size;
    const char *path;
    char *kept_path;
};

/* --- Hash --- */

/* Eight bytes at a time: a changed bit anywhere changes the sum. The size is a multiple of eight. */
static uint64_t hash_words(const char *p, size_t len)
{
    uint64_t h = 0xcbf29ce484222325u, w;
    for (size_t i = 0; i + 8 <= len; i += 8) {
        memcpy(&w, p + i, 8);
        h = (h ^ w) * 0x9e3779b97f4a7c15u;
        h ^= h >> 29;
    }
    return h;
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

static void assemble(section_list *list, const gs_engine *engine, gs_buf *out)
{
    file_head head = { .format = FORMAT, .endian = ENDIAN_MARK, .n_sections = (uint32_t)list->n };
    memcpy(head.magic, magic, sizeof(magic));
    snprintf(head.version, sizeof(head.version), "%s", GS_VERSION);
    snprintf(head.lexicons, sizeof(head.lexicons), "%s", gs_engine_lexicons_digest(engine));
    snprintf(head.model, sizeof(head.model), "%s", gs_engine_model_digest(engine));
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
    head.hash = hash_words(out->ptr + sizeof(head), out->len - sizeof(head));
    memcpy(out->ptr, &head, sizeof(head));
}

gs_status gs_image_build(const gs_engine_options *options, gs_buf *out, gs_error *err)
{
    gs_engine *engine = NULL;
    section_list list = { 0 };
    gs_status status = gs_engine_open(options, &engine, err);
    if (status == GS_OK)
        status = add_file(&list, options->lexicons, "concepts.tsv", err);
    if (status == GS_OK)
        status = add_file(&list, options->model, "weights.tsv", err);
    if (status == GS_OK)
        status = add_file(&list, options->model, "calibration.tsv", err);
    if (status == GS_OK)
        status = add_lexicons(&list, engine, err);
    if (status == GS_OK)
        assemble(&list, engine, out);
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

static gs_status check(const gs_image *image, gs_error *err)
{
    const file_head *head = (const file_head *)(const void *)image->map;
    if (image->size < sizeof(*head) || memcmp(head->magic, magic, sizeof(magic)) != 0)
        return refuse(image, err, "is no image of Gainsay");
    if (head->endian != ENDIAN_MARK)
        return refuse(image, err, "the image was made on a machine of another kind");
    if (head->format != FORMAT || strncmp(head->version, GS_VERSION, sizeof(head->version)) != 0)
        return gs_fail(err, GS_EFORMAT, image->path, 0, "the image is of version %.15s (format %u), this is %s (%d)",
                       head->version, head->format, GS_VERSION, FORMAT);
    if (head->size != image->size || image->size % 8)
        return gs_fail(err, GS_EFORMAT, image->path, 0, "the image is cut short or too long: %zu bytes, not %llu",
                       image->size, (unsigned long long)head->size);
    if (hash_words(image->map + sizeof(*head), image->size - sizeof(*head)) != head->hash)
        return refuse(image, err, "the image is damaged: its hash is another");
    if (!memchr(head->lexicons, '\0', sizeof(head->lexicons)) || !memchr(head->model, '\0', sizeof(head->model)))
        return refuse(image, err, "the image is damaged: its digests have no end");
    return check_sections(image, err);
}

static gs_status map_file(gs_image *image, gs_error *err)
{
    struct stat info;
    int fd = open(image->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, image->path, 0, "%s", strerror(errno));
    void *map = MAP_FAILED;
    if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0)
        map = mmap(NULL, (size_t)info.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (map == MAP_FAILED)
        return refuse(image, err, "cannot be mapped");
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

/* No file of the folder that ends so was changed after `time`; a folder that is not there has none. */
static bool none_is_newer(const char *dir, const char *suffix, struct timespec time)
{
    gs_arena arena = { 0 };
    char **names;
    size_t n = 0;
    bool ok = true;
    if (gs_dir_list(dir, suffix, &arena, &names, &n, NULL) != GS_OK)
        n = 0;
    for (size_t i = 0; i < n && ok; i++) {
        struct stat info;
        char *path = gs_path_join(&arena, dir, names[i]);
        ok = path && (stat(path, &info) != 0 || info.st_mtim.tv_sec < time.tv_sec ||
                      (info.st_mtim.tv_sec == time.tv_sec && info.st_mtim.tv_nsec <= time.tv_nsec));
    }
    gs_arena_done(&arena);
    return ok;
}

bool gs_image_is_current(const char *path, const char *lexicons, const char *model)
{
    struct stat info;
    return stat(path, &info) == 0 && none_is_newer(lexicons, ".lex", info.st_mtim) &&
           none_is_newer(lexicons, ".tsv", info.st_mtim) && none_is_newer(model, ".tsv", info.st_mtim);
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
    return ((const file_head *)(const void *)image->map)->lexicons;
}

const char *gs_image_path(const gs_image *image)
{
    return image->path;
}
