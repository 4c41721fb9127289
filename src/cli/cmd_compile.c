/* gainsay compile: lexicons and model into one image, which score maps instead of parsing the text. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
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

/* --- Writing --- */

static bool write_stdout(gs_span bytes)
{
    if (!isatty(STDOUT_FILENO))
        return gs_output_write(bytes) && gs_output_close();
    gs_message("an image is not for a terminal: send standard output elsewhere");
    return false;
}

/* "-", or what standard output is under another name: /dev/stdout. */
static bool is_stdout(const char *path)
{
    struct stat there, own;
    return strcmp(path, "-") == 0 || (stat(path, &there) == 0 && fstat(STDOUT_FILENO, &own) == 0 &&
                                      own.st_dev == there.st_dev && own.st_ino == there.st_ino);
}

static bool write_image(const char *path, gs_span bytes)
{
    gs_error err = { 0 };
    if (is_stdout(path))
        return write_stdout(bytes);
    if (gs_file_replace(path, bytes, &err) == GS_OK)
        return true;
    gs_message_error(&err);
    return false;
}

/* --- The verb --- */

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
    gs_engine_options from;
    gs_status status = gs_data_options(&arena, o.lexicons, o.model, &from) ? gs_image_build(&from, &image, &err)
                                                                           : gs_fail_nomem(&err);
    if (status != GS_OK)
        gs_message_error(&err);
    bool written = status == GS_OK && write_image(files.ptr[0], gs_buf_span(&image));
    gs_buf_done(&image);
    gs_arena_done(&arena);
    return written ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

const gs_verb gs_verb_compile = {
    "compile", "compile lexicons and model into one file", "FILE",
    "Writes an image of the lexicons and the model, which is mapped instead of parsed: a start takes\n"
    "milliseconds, and processes share the memory. An image belongs to one version of Gainsay and one kind\n"
    "of machine, and is refused elsewhere or when it is damaged; the text files stay the source.\n"
    "FILE is written beside itself and then replaced, never changed in place; a pipe or a device is\n"
    "written to, and - is standard output.",
    table, examples, run,
};
