/* Options: one table a verb, read both to parse and to print --help. Options and operands may be mixed; "--" ends
 * options; a lone "-" is an operand. */
#include "cli/cli.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int gs_usage_error(const char *verb, const char *fmt, ...)
{
    char text[2048];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof(text), fmt, args);
    va_end(args);
    gs_message("%s%s%s", verb ? verb : "", verb ? ": " : "", text);
    return GS_EXIT_USAGE;
}

/* --- --help --- */

/* "name VALUE", for a choice without a name for its value "name one|other", for a flag "name". */
static void put_name(gs_buf *out, const gs_option *option)
{
    bool is_choice = option->kind == GS_OPTION_CHOICE && !option->value, is_flag = option->kind == GS_OPTION_FLAG;
    gs_buf_printf(out, "%s%s%s", option->name, is_flag ? "" : " ", is_flag || is_choice ? "" : option->value);
    for (size_t i = 0; is_choice && option->choice(i); i++)
        gs_buf_printf(out, "%s%s", i ? "|" : "", option->choice(i));
}

static void put_option(gs_buf *out, const gs_option *option, int columns)
{
    char letter[4] = "   ";
    gs_buf name = { 0 };
    put_name(&name, option);
    if (option->letter)
        snprintf(letter, sizeof(letter), "-%c,", option->letter);
    gs_buf_printf(out, "  %s --%-*.*s  %s", letter, columns, (int)name.len, name.failed ? "" : name.ptr, option->help);
    if (option->preset)
        gs_buf_printf(out, " (default: %s)", option->preset);
    gs_buf_putc(out, '\n');
    gs_buf_done(&name);
}

static int widest_name(const gs_verb *verb)
{
    size_t widest = strlen("version");
    gs_buf name = { 0 };
    for (const gs_option *option = verb->options; option->name; option++) {
        gs_buf_clear(&name);
        put_name(&name, option);
        widest = name.len > widest ? name.len : widest;
    }
    gs_buf_done(&name);
    return (int)widest;
}

static int print_help(const gs_verb *verb)
{
    gs_buf out = { 0 };
    gs_buf_printf(&out, "Usage: gainsay %s [OPTION]...%s%s\n\n", verb->name, *verb->operands ? " " : "",
                  verb->operands);
    gs_buf_printf(&out, "%s\n\nOptions:\n", verb->about);
    int columns = widest_name(verb);
    for (const gs_option *option = verb->options; option->name; option++)
        put_option(&out, option, columns);
    gs_buf_printf(&out, "  -h, --%-*s  print this and exit\n", columns, "help");
    gs_buf_printf(&out, "      --%-*s  print the version and exit\n", columns, "version");
    gs_buf_puts(&out, "\nExamples:\n");
    for (const char *const *example = verb->examples; *example; example += 2)
        gs_buf_printf(&out, "  %s\n      %s\n", example[0], example[1]);
    return gs_output_only(&out);
}

/* --- Values --- */

typedef struct parser {
    const gs_verb *verb;
    char **argv;
    int argc, at;
    void *into;
    gs_operands *operands;
} parser;

static void *place(const parser *p, const gs_option *option)
{
    return (char *)p->into + option->where;
}

static int set_choice(const parser *p, const gs_option *option, const char *value)
{
    gs_nearest nearest = { .typed = value };
    char names[512] = "";
    const char *name;
    for (size_t i = 0; (name = option->choice(i)); i++) {
        if (strcmp(name, value) == 0) {
            *(int *)place(p, option) = (int)i;
            return GS_GO_ON;
        }
        gs_nearest_offer(&nearest, name);
        size_t used = strlen(names);
        snprintf(names + used, sizeof(names) - used, "%s%s", i ? ", " : "", name);
    }
    return gs_usage_error(p->verb->name, "--%s: no '%s' here%s%s%s; there are: %s", option->name, value,
                          nearest.best ? ", did you mean " : "", nearest.best ? nearest.best : "",
                          nearest.best ? "?" : "", names);
}

static int set_int(const parser *p, const gs_option *option, const char *value)
{
    char *end;
    errno = 0;
    long number = strtol(value, &end, 10);
    bool is_word = option->word && strcmp(value, option->word) == 0;
    if (is_word)
        number = option->min;
    else if (errno || end == value || *end || number < option->min || number > option->max)
        return gs_usage_error(p->verb->name, "--%s: '%s' is not a number from %d to %d%s%s", option->name, value,
                              option->min, option->max, option->word ? " or " : "", option->word ? option->word : "");
    *(int *)place(p, option) = (int)number;
    return GS_GO_ON;
}

static int set_value(parser *p, const gs_option *option, const char *value)
{
    switch (option->kind) {
    case GS_OPTION_CHOICE: return set_choice(p, option, value);
    case GS_OPTION_INT: return set_int(p, option, value);
    default: break;
    }
    if (!*value)
        return gs_usage_error(p->verb->name, "--%s: the value is empty", option->name);
    if (option->kind == GS_OPTION_OPERAND)
        p->operands->ptr[p->operands->n++] = (char *)value; /* a word of argv, never ahead of what was read */
    else
        *(const char **)place(p, option) = value;
    return GS_GO_ON;
}

static int set_presets(parser *p)
{
    for (const gs_option *option = p->verb->options; option->name; option++) {
        if (option->kind == GS_OPTION_CHOICE)
            *(int *)place(p, option) = GS_NO_CHOICE;
        int code = option->preset ? set_value(p, option, option->preset) : GS_GO_ON;
        if (code != GS_GO_ON)
            return code;
    }
    return GS_GO_ON;
}

/* --- Parsing --- */

/* `value` is what stood in the same word as the option, or NULL: the next word is taken. */
static int take(parser *p, const gs_option *option, const char *value)
{
    if (option->kind == GS_OPTION_FLAG) {
        *(bool *)place(p, option) = true;
        return value ? gs_usage_error(p->verb->name, "--%s takes no value", option->name) : GS_GO_ON;
    }
    if (value)
        return set_value(p, option, value);
    if (p->at == p->argc)
        return gs_usage_error(p->verb->name, "--%s wants a value", option->name);
    return set_value(p, option, p->argv[p->at++]);
}

static int unknown_option(const parser *p, const char *word, size_t len)
{
    char typed[64];
    snprintf(typed, sizeof(typed), "%.*s", (int)(len < sizeof(typed) ? len : sizeof(typed) - 1), word);
    gs_nearest nearest = { .typed = typed + 2 };
    bool is_long = len > 2 && word[1] == '-';
    for (const gs_option *option = p->verb->options; is_long && option->name; option++)
        gs_nearest_offer(&nearest, option->name);
    if (is_long) {
        gs_nearest_offer(&nearest, "help");
        gs_nearest_offer(&nearest, "version");
    }
    return gs_usage_error(p->verb->name, "unknown option %s%s%s%s; see 'gainsay %s --help'", typed,
                          nearest.best ? ", did you mean --" : "", nearest.best ? nearest.best : "",
                          nearest.best ? "?" : "", p->verb->name);
}

static int parse_long(parser *p, const char *word)
{
    size_t len = strcspn(word, "=");
    const char *value = word[len] ? word + len + 1 : NULL;
    if (strcmp(word, "--help") == 0)
        return print_help(p->verb);
    if (strcmp(word, "--version") == 0)
        return gs_output_version();
    for (const gs_option *option = p->verb->options; option->name; option++) {
        if (strlen(option->name) == len - 2 && strncmp(option->name, word + 2, len - 2) == 0)
            return take(p, option, value);
    }
    return unknown_option(p, word, len);
}

static int parse_short(parser *p, const char *word)
{
    if (strcmp(word, "-h") == 0)
        return print_help(p->verb);
    for (const gs_option *option = p->verb->options; option->name; option++) {
        if (option->letter == word[1])
            return take(p, option, word[2] ? word + 2 : NULL);
    }
    return unknown_option(p, word, 2);
}

int gs_options_parse(const gs_verb *verb, int argc, char **argv, void *into, gs_operands *operands)
{
    parser p = { .verb = verb, .argv = argv, .argc = argc, .at = 1, .into = into, .operands = operands };
    *operands = (gs_operands){ .ptr = argv + 1 };
    int code = set_presets(&p);
    while (code == GS_GO_ON && p.at < argc) {
        char *word = argv[p.at++];
        if (strcmp(word, "--") == 0) {
            while (p.at < argc)
                operands->ptr[operands->n++] = argv[p.at++];
        } else if (word[0] != '-' || word[1] == '\0') {
            operands->ptr[operands->n++] = word; /* never ahead of what was read */
        } else {
            code = word[1] == '-' ? parse_long(&p, word) : parse_short(&p, word);
        }
    }
    return code;
}
