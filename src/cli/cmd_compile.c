/* gainsay compile: lexicons and model into one image, which score maps instead of parsing the text. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct options {
    const char *lexicons, *model;
} options;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay compile gainsay.image", "compiles the lexicons and the model in use",
    "gainsay compile --lexicons my/lexicons my.image", "compiles your own lexicons; score --image my.image uses them",
    NULL,
};

static bool write_all(int fd, const char *p, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, p, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        p += n;
        len -= (size_t)n;
    }
    return true;
}

/* Beside the file first, then in its place: nobody maps half an image. */
static gs_status write_image(const char *path, gs_span bytes, gs_error *err)
{
    gs_arena arena = { 0 };
    const char *fresh = gs_arena_printf(&arena, "%s.%ld", path, (long)getpid());
    int fd = fresh ? open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666) : -1;
    bool ok = fd >= 0 && write_all(fd, bytes.ptr, bytes.len);
    ok = (fd < 0 || close(fd) == 0) && ok && rename(fresh, path) == 0;
    gs_status status = ok ? GS_OK : gs_fail(err, GS_EIO, path, 0, "%s", strerror(errno));
    if (!ok && fd >= 0)
        unlink(fresh);
    gs_arena_done(&arena);
    return status;
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    if (files.n != 1)
        return gs_usage_error(verb->name, files.n ? "one FILE is written" : "which FILE?");
    gs_arena arena = { 0 };
    gs_buf image = { 0 };
    gs_error err = { 0 };
    gs_engine_options from = { .lexicons = gs_data_lexicons(&arena, o.lexicons),
                               .model = gs_data_model(&arena, o.model) };
    gs_status status =
        from.lexicons && from.model ? gs_image_build(&from, &image, &err) : gs_fail_nomem(&err);
    if (status == GS_OK)
        status = write_image(files.ptr[0], gs_buf_span(&image), &err);
    if (status != GS_OK)
        gs_message_error(&err);
    gs_buf_done(&image);
    gs_arena_done(&arena);
    return status == GS_OK ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

const gs_verb gs_verb_compile = {
    "compile", "compile lexicons and model into one file", "FILE",
    "Writes an image of the lexicons and the model, which is mapped instead of parsed: a start takes\n"
    "milliseconds, and processes share the memory. An image belongs to one version of Gainsay and one kind\n"
    "of machine, and is refused elsewhere or when it is damaged; the text files stay the source.",
    table, examples, run,
};
