/* The file of settings: INI, read by libinih. Every fault is told with its line, not only the first; a key that is not
 * known is one, since a mistyped one would else be a setting that silently does nothing. */
#include <errno.h>
#include <ini.h>
#include <stdio.h>
#include <string.h>

#include "cli/serve.h"

enum { LONGEST_LINE = 190 }; /* libinih cuts lines at 200 bytes without a word */

typedef struct reading {
    gs_settings *settings;
    FILE *file;
    const char *path;
    gs_buf *faults;
    unsigned line;
    bool failed;
    unsigned given[64]; /* the line of each setting, by its place in the table */
} reading;

static void fault(reading *r, unsigned line, const char *fmt, const char *a, const char *b)
{
    gs_escape_terminal(r->faults, gs_span_of(r->path));
    gs_buf_printf(r->faults, ":%u: ", line);
    gs_buf_printf(r->faults, fmt, a, b);
    gs_buf_putc(r->faults, '\n');
    r->failed = true;
}

/* fgets() for libinih, which counts the lines. */
static char *read_line(char *to, int size, void *context)
{
    reading *r = context;
    char *line = fgets(to, size, r->file);
    if (!line)
        return NULL;
    r->line++;
    size_t len = strlen(line);
    if (len < LONGEST_LINE || line[len - 1] == '\n')
        return line;
    fault(r, r->line, "%s%s", "the line is too long", "");
    for (int c = 0; c != EOF && c != '\n';)
        c = fgetc(r->file);
    strcpy(line, "\n");
    return line;
}

static const gs_setting *find(const char *section, const char *key, size_t *at)
{
    const gs_setting *s;
    for (*at = 0; (s = gs_setting_at(*at)); (*at)++)
        if (strcmp(s->section, section) == 0 && strcmp(s->key, key) == 0)
            return s;
    return NULL;
}

/* The section where the key is known by no other, else a key like it. */
static void unknown(reading *r, const char *section, const char *key)
{
    char text[160], hint[160] = "";
    gs_nearest nearest = { .typed = key }, sections = { .typed = section };
    const gs_setting *s;
    bool known = false;
    for (size_t i = 0; (s = gs_setting_at(i)); i++) {
        known |= strcmp(s->section, section) == 0;
        gs_nearest_offer(&sections, s->section);
        if (strcmp(s->key, key) == 0)
            snprintf(hint, sizeof(hint), "; '%s' belongs to [%s]", key, s->section);
        if (strcmp(s->section, section) == 0)
            gs_nearest_offer(&nearest, s->key);
    }
    if (!known)
        snprintf(text, sizeof(text), "no section [%.40s] here%s%s%s", section, sections.best ? ", did you mean [" : "",
                 sections.best ? sections.best : "", sections.best ? "]?" : "");
    else
        snprintf(text, sizeof(text), "no key '%.40s' in [%.40s]%s%s%s", key, section,
                 nearest.best && !*hint ? ", did you mean " : "", nearest.best && !*hint ? nearest.best : "",
                 nearest.best && !*hint ? "?" : "");
    fault(r, r->line, "%s%s", text, known ? hint : "");
}

static int take(void *context, const char *section, const char *key, const char *value)
{
    reading *r = context;
    size_t at;
    gs_error err;
    const gs_setting *setting = find(section, key, &at);
    if (!setting) {
        unknown(r, section, key);
        return 1;
    }
    if (r->given[at]) {
        char before[32];
        snprintf(before, sizeof(before), "%u", r->given[at]);
        fault(r, r->line, "%s is given in line %s, too", key, before);
        return 1;
    }
    r->given[at] = r->line;
    if (gs_settings_set(r->settings, setting, value, &err) != GS_OK)
        fault(r, r->line, "%s: %s", key, err.message);
    return 1;
}

gs_status gs_settings_read_file(gs_settings *settings, const char *path, gs_buf *faults, gs_error *err)
{
    reading r = { .settings = settings, .path = path, .faults = faults };
    r.file = fopen(path, "re");
    if (!r.file)
        return gs_fail(err, errno == ENOENT ? GS_ENOENT : GS_EIO, path, 0, "%s", strerror(errno));
    int line = ini_parse_stream(read_line, &r, take, &r);
    bool unread = ferror(r.file) != 0;
    fclose(r.file);
    if (unread)
        return gs_fail(err, GS_EIO, path, 0, "it cannot be read");
    if (line > 0)
        fault(&r, (unsigned)line, "%s%s", "neither [section] nor key = value", "");
    return r.failed ? gs_fail(err, GS_EFORMAT, path, 0, "settings are not as they should be") : GS_OK;
}
