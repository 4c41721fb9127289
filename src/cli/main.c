/* gainsay: the table of verbs, and what is printed when there is none. */
#include "cli/cli.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>

static const gs_verb *const verbs[] = {
    &gs_verb_score, &gs_verb_fetch, &gs_verb_serve, &gs_verb_store, &gs_verb_token, &gs_verb_lexicon, &gs_verb_gold,
    &gs_verb_eval, &gs_verb_agree, &gs_verb_calibrate, &gs_verb_model, &gs_verb_languages, &gs_verb_compile,
    &gs_verb_doctor,
};
enum { N_VERBS = sizeof(verbs) / sizeof(*verbs) };

static const char about[] =
    "Marks, sentence by sentence, where a news text hedges, denies, calls something fabricated or\n"
    "inaccurate, or withholds an answer. It finds framing; it gives no verdict on truth.";

static void put_verbs(gs_buf *out)
{
    gs_buf_puts(out, "Commands:\n");
    for (size_t i = 0; i < N_VERBS; i++)
        gs_buf_printf(out, "  %-10s %s\n", verbs[i]->name, verbs[i]->summary);
}

static int print_help(void)
{
    gs_buf out = { 0 };
    gs_buf_printf(&out, "Usage: gainsay COMMAND [OPTION]... [FILE]...\n\n%s\n\n", about);
    put_verbs(&out);
    gs_buf_puts(&out, "\n'gainsay COMMAND --help' tells about a command.\n\nExamples:\n");
    for (size_t i = 0; i < N_VERBS; i++)
        gs_buf_printf(&out, "  %s\n      %s\n", verbs[i]->examples[0], verbs[i]->examples[1]);
    gs_buf_puts(&out, "\nExit status: 0 done, 1 failed, 2 wrong usage.\n");
    return gs_output_only(&out);
}

static int no_verb(void)
{
    gs_buf out = { 0 };
    gs_buf_puts(&out, "Usage: gainsay COMMAND [OPTION]... [FILE]...   (gainsay --help tells more)\n\n");
    put_verbs(&out);
    gs_buf_putc(&out, '\0');
    if (!out.failed)
        fputs(out.ptr, stderr);
    gs_buf_done(&out);
    return GS_EXIT_USAGE;
}

static int unknown_verb(const char *word)
{
    gs_nearest nearest = { .typed = word };
    for (size_t i = 0; i < N_VERBS; i++)
        gs_nearest_offer(&nearest, verbs[i]->name);
    return gs_usage_error(NULL, "unknown %s %s%s%s%s; see 'gainsay --help'", *word == '-' ? "option" : "command", word,
                          nearest.best ? ", did you mean " : "", nearest.best ? nearest.best : "",
                          nearest.best ? "?" : "");
}

int main(int argc, char **argv)
{
    signal(SIGPIPE, SIG_IGN); /* a reader that goes away shows as EPIPE */
    if (!gs_standard_streams_hold())
        return GS_EXIT_FAILED;
    if (argc < 2)
        return no_verb();
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0)
        return print_help();
    if (strcmp(argv[1], "--version") == 0)
        return gs_output_version();
    for (size_t i = 0; i < N_VERBS; i++) {
        if (strcmp(argv[1], verbs[i]->name) == 0)
            return verbs[i]->run(verbs[i], argc - 1, argv + 1);
    }
    return unknown_verb(argv[1]);
}
