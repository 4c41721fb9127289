/* Verbs that are groups of verbs: lexicon, gold. */
#include "cli/cli.h"

#include <string.h>

static int print_help(const gs_verb *group, const gs_verb *const *verbs, size_t n)
{
    gs_buf out = { 0 };
    gs_buf_printf(&out, "Usage: gainsay %s COMMAND [OPTION]...\n\nCommands:\n", group->name);
    for (size_t i = 0; i < n; i++)
        gs_buf_printf(&out, "  %-16s %s\n", verbs[i]->name, verbs[i]->summary);
    gs_buf_printf(&out, "\n'gainsay %s COMMAND --help' tells about a command.\n", group->name);
    return gs_output_only(&out);
}

/* "check, query or stats" */
static int missing_command(const gs_verb *group, const gs_verb *const *verbs, size_t n)
{
    gs_buf list = { 0 };
    for (size_t i = 0; i < n; i++) {
        gs_buf_puts(&list, i == 0 ? "" : i + 1 < n ? ", " : " or ");
        gs_buf_puts(&list, verbs[i]->name + strlen(group->name) + 1);
    }
    gs_buf_putc(&list, '\0');
    int code = gs_usage_error(group->name, "a command is missing: %s", list.failed ? "see --help" : list.ptr);
    gs_buf_done(&list);
    return code;
}

int gs_group_run(const gs_verb *group, const gs_verb *const *verbs, size_t n, int argc, char **argv)
{
    if (argc < 2)
        return missing_command(group, verbs, n);
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return print_help(group, verbs, n);
    gs_nearest nearest = { .typed = argv[1] };
    for (size_t i = 0; i < n; i++) {
        const char *name = verbs[i]->name + strlen(group->name) + 1;
        if (strcmp(argv[1], name) == 0)
            return verbs[i]->run(verbs[i], argc - 1, argv + 1);
        gs_nearest_offer(&nearest, name);
    }
    return gs_usage_error(group->name, "unknown command %s%s%s%s; see 'gainsay %s --help'", argv[1],
                          nearest.best ? ", did you mean " : "", nearest.best ? nearest.best : "",
                          nearest.best ? "?" : "", group->name);
}
