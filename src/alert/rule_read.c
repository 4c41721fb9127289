/* Values of a rule's JSON. */
#include "alert/rule_read.h"

#include <math.h>
#include <stdarg.h>
#include <string.h>

/* --- Where, and what is wrong --- */

void gs_rule_fault(rule_reader *r, const char *fmt, ...)
{
    gs_alert_faults *faults = &r->faults;
    if (faults->n == GS_LIMIT_RULE_FAULTS)
        return;
    if (!faults->ptr)
        faults->ptr = gs_arena_array(r->arena, GS_LIMIT_RULE_FAULTS, sizeof(*faults->ptr));
    char detail[256];
    va_list args;
    va_start(args, fmt);
    vsnprintf(detail, sizeof(detail), fmt, args);
    va_end(args);
    const char *pointer = gs_arena_copy(r->arena, gs_buf_span(&r->pointer));
    /* What is quoted may be cut in the middle of a character. */
    gs_span whole = gs_span_cut(gs_span_of(detail), sizeof(detail) - 2);
    const char *copy = gs_arena_copy(r->arena, whole);
    if (!faults->ptr || !pointer || !copy) {
        r->no_memory = true;
        return;
    }
    faults->ptr[faults->n++] = (gs_alert_fault){ pointer, copy };
}

size_t gs_rule_enter(rule_reader *r, const char *member, size_t i)
{
    size_t mark = r->pointer.len;
    gs_buf_putc(&r->pointer, '/');
    if (!member)
        gs_buf_put_uint(&r->pointer, i);
    for (; member && *member; member++) {
        if (*member == '~' || *member == '/')
            gs_buf_puts(&r->pointer, *member == '~' ? "~0" : "~1");
        else
            gs_buf_putc(&r->pointer, *member);
    }
    return mark;
}

void gs_rule_leave(rule_reader *r, size_t mark)
{
    r->pointer.len = mark;
}

/* --- Objects --- */

static const rule_member *find_member(const rule_member *members, size_t n, const char *name)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(members[i].name, name) == 0)
            return &members[i];
    return NULL;
}

static void unknown_member(rule_reader *r, const rule_member *members, size_t n, const char *name)
{
    gs_nearest nearest = { .typed = name };
    for (size_t i = 0; i < n; i++)
        if (members[i].kinds >> r->rule->kind & 1)
            gs_nearest_offer(&nearest, members[i].name);
    if (nearest.best)
        gs_rule_fault(r, "there is no such member; did you mean \"%s\"?", nearest.best);
    else
        gs_rule_fault(r, "there is no such member");
}

void gs_rule_read_members(rule_reader *r, const json_t *object, const rule_member *members, size_t n)
{
    const char *name;
    json_t *value;
    if (!json_is_object(object)) {
        gs_rule_fault(r, "an object is wanted");
        return;
    }
    json_object_foreach((json_t *)object, name, value)
    {
        const rule_member *member = find_member(members, n, name);
        size_t mark = gs_rule_enter(r, name, 0);
        if (!member)
            unknown_member(r, members, n, name);
        else if (!(member->kinds >> r->rule->kind & 1))
            gs_rule_fault(r, "rules of kind %s have none of it", gs_alert_kind_name(r->rule->kind));
        else
            member->read(r, value);
        gs_rule_leave(r, mark);
    }
}

/* --- Values --- */

bool gs_rule_read_bool(rule_reader *r, const json_t *value, bool *out)
{
    if (!json_is_boolean(value)) {
        gs_rule_fault(r, "true or false is wanted");
        return false;
    }
    *out = json_is_true(value);
    return true;
}

bool gs_rule_read_count(rule_reader *r, const json_t *value, unsigned *out)
{
    json_int_t n = json_integer_value(value); /* 0 of anything else */
    if (n < 1 || n > GS_LIMIT_RULE_COUNT) {
        gs_rule_fault(r, "a whole number from 1 to %d is wanted", GS_LIMIT_RULE_COUNT);
        return false;
    }
    *out = (unsigned)n;
    return true;
}

bool gs_rule_read_share(rule_reader *r, const json_t *value, double least, double *out)
{
    double share = round(json_number_value(value) * 1e4) / 1e4;
    if (!json_is_number(value) || !(share >= least && share <= 1)) {
        gs_rule_fault(r, "a number from %s to 1 is wanted", least > 0 ? "0.0001" : "0");
        return false;
    }
    *out = share;
    return true;
}

bool gs_rule_read_duration(rule_reader *r, const json_t *value, int64_t least, int64_t *out)
{
    int64_t ms = -1;
    if (!json_is_string(value) ||
        !gs_duration_parse((gs_span){ json_string_value(value), json_string_length(value) }, &ms)) {
        gs_rule_fault(r, "a duration as \"30s\", \"10m\", \"4h\" or \"7d\" is wanted");
        return false;
    }
    if (ms < least * 1000 || ms > (int64_t)GS_LIMIT_RULE_DAYS * 86400000) {
        gs_rule_fault(r, "a duration from \"%ds\" to \"%dd\" is wanted", (int)least, GS_LIMIT_RULE_DAYS);
        return false;
    }
    *out = ms;
    return true;
}

bool gs_rule_read_line(rule_reader *r, const json_t *value, size_t max, const char **out)
{
    if (!json_is_string(value)) {
        gs_rule_fault(r, "a text is wanted");
        return false;
    }
    gs_span text = { json_string_value(value), json_string_length(value) };
    size_t n = 0;
    unsigned len;
    bool fits = gs_span_trim(text).len == text.len;
    for (const char *p = text.ptr, *end = p + text.len; p < end; p += len) {
        fits &= !gs_escape_needed(gs_utf8_at(p, end, &len));
        n++;
    }
    if (!fits || n == 0 || n > max) {
        gs_rule_fault(r, "a line of 1 to %zu characters is wanted, with no blank at its ends and no controls", max);
        return false;
    }
    *out = gs_arena_copy(r->arena, text);
    r->no_memory |= !*out;
    return *out;
}

bool gs_rule_read_choice(rule_reader *r, const json_t *value, const char *(*name_at)(size_t i), size_t *out)
{
    const char *typed = json_string_value(value), *name;
    gs_nearest nearest = { .typed = typed ? typed : "" };
    char all[160] = "";
    for (size_t i = 0; (name = name_at(i)); i++) {
        if (typed && strcmp(typed, name) == 0) {
            *out = i;
            return true;
        }
        gs_nearest_offer(&nearest, name);
        size_t len = strlen(all);
        snprintf(all + len, sizeof(all) - len, "%s%s", i ? ", " : "", name);
    }
    if (nearest.best)
        gs_rule_fault(r, "one of %s is wanted; did you mean \"%s\"?", all, nearest.best);
    else
        gs_rule_fault(r, "one of %s is wanted", all);
    return false;
}

static bool has_name(const gs_alert_names *names, const char *name)
{
    for (size_t i = 0; i < names->n; i++)
        if (strcmp(names->ptr[i], name) == 0)
            return true;
    return false;
}

void gs_rule_read_names(rule_reader *r, const json_t *value, size_t max,
                        bool (*check)(rule_reader *reader, const char *name), gs_alert_names *out)
{
    const json_t *item;
    size_t i, n = json_array_size(value);
    if (!json_is_array(value) || n > max) {
        gs_rule_fault(r, "a list of %zu texts at most is wanted", max);
        return;
    }
    gs_alert_names names = { gs_arena_array(r->arena, n + 1, sizeof(*names.ptr)), 0 };
    r->no_memory |= !names.ptr;
    json_array_foreach(value, i, item)
    {
        const char *name;
        size_t mark = gs_rule_enter(r, NULL, i);
        if (names.ptr && gs_rule_read_line(r, item, GS_LIMIT_RULE_PHRASE, &name) && check(r, name)) {
            if (has_name(&names, name))
                gs_rule_fault(r, "it is listed twice");
            names.ptr[names.n++] = name;
        }
        gs_rule_leave(r, mark);
    }
    *out = names;
}
