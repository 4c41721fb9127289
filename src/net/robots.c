/* robots.txt by RFC 9309: groups of user agents, the longest pattern that fits decides and allowing wins a tie, "*" is
 * any run, "$" the end, paths are compared in one percent-encoded form. Of what is outside the standard Crawl-delay is
 * read, since people write it. Unlike the standard's, a line may have any white space and end in a lone CR. */
#include "net/internal.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* --- One form of a path --- */

/* RFC 3986, 2.3: encoded or not, it is the same. */
static bool is_unreserved(unsigned char c)
{
    return gs_is_letter((char)c) || gs_is_digit((char)c) || strchr("-._~", c);
}

static void put_encoded(gs_buf *out, unsigned char c)
{
    gs_buf_putc(out, '%');
    gs_buf_putc(out, "0123456789ABCDEF"[c >> 4]);
    gs_buf_putc(out, "0123456789ABCDEF"[c & 15]);
}

/* In a pattern "*" and "$" have their meaning; in a path they are characters, written %2A and %24. */
static void put_path(gs_buf *out, gs_span path, bool is_pattern)
{
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        bool has_two = c == '%' && path.len - i > 2;
        int high = has_two ? gs_hex_value(path.ptr[i + 1]) : -1, low = has_two ? gs_hex_value(path.ptr[i + 2]) : -1;
        bool encoded = high >= 0 && low >= 0;
        if (encoded) {
            c = (unsigned char)(high << 4 | low);
            i += 2;
        }
        bool plain = c > 0x20 && c < 0x7f && (is_pattern || (c != '*' && c != '$'));
        if (encoded ? c && is_unreserved(c) : plain)
            gs_buf_putc(out, (char)c);
        else
            put_encoded(out, c);
    }
}

/* --- Lines --- */

/* Letters, "-" and "_" in front. */
static gs_span token_of(gs_span text)
{
    size_t n = 0;
    while (n < text.len && (gs_is_letter(text.ptr[n]) || text.ptr[n] == '-' || text.ptr[n] == '_'))
        n++;
    return (gs_span){ text.ptr, n };
}

gs_span gs_robots_token(const char *agent)
{
    return token_of(gs_span_of(agent));
}

/* Cuts the next line off: CR, LF or both end it. */
static bool next_line(gs_span *rest, gs_span *line)
{
    size_t n = 0;
    if (rest->len == 0)
        return false;
    while (n < rest->len && rest->ptr[n] != '\n' && rest->ptr[n] != '\r')
        n++;
    *line = (gs_span){ rest->ptr, n };
    n += n < rest->len;
    *rest = (gs_span){ rest->ptr + n, rest->len - n };
    return true;
}

/* "key: value # comment"; false: no such line. */
static bool split(gs_span line, gs_span *key, gs_span *value)
{
    const char *hash = line.len ? memchr(line.ptr, '#', line.len) : NULL;
    if (hash)
        line.len = (size_t)(hash - line.ptr);
    const char *colon = line.len ? memchr(line.ptr, ':', line.len) : NULL;
    if (!colon)
        return false;
    size_t n = (size_t)(colon - line.ptr);
    *key = gs_span_trim((gs_span){ line.ptr, n });
    *value = gs_span_trim((gs_span){ colon + 1, line.len - n - 1 });
    return true;
}

/* Does the value of a User-agent line name the robot? "Gainsay/1.0" does, too. */
static bool names(gs_span value, gs_span token)
{
    if (gs_span_eq(token, gs_span_of("*")))
        return value.len && value.ptr[0] == '*' && (value.len == 1 || value.ptr[1] == ' ' || value.ptr[1] == '\t');
    gs_span named = token_of(value);
    return named.len && named.len == token.len && strncasecmp(named.ptr, token.ptr, token.len) == 0;
}

static bool add_rule(gs_robots *robots, gs_span pattern, bool allow)
{
    if (pattern.len == 0)
        return true; /* "Disallow:" says nothing */
    if (!gs_array_reserve(&robots->rules, &robots->cap, robots->n + 1, sizeof(*robots->rules)))
        return false;
    size_t at = robots->patterns.len;
    put_path(&robots->patterns, pattern, true);
    robots->rules[robots->n++] = (gs_robots_rule){ at, robots->patterns.len - at, allow };
    return !robots->patterns.failed;
}

/* The rules of all groups that name the token; *found: there is one. */
static bool collect(gs_span text, gs_span token, gs_robots *out, bool *found)
{
    bool in_names = false, ours = false, ok = true;
    gs_span line, key, value;
    double delay;
    while (ok && next_line(&text, &line)) {
        if (!split(line, &key, &value))
            continue;
        if (gs_span_is(key, "user-agent")) {
            ours = (in_names && ours) || names(value, token);
            *found |= ours;
            in_names = true;
        } else if (gs_span_is(key, "allow") || gs_span_is(key, "disallow")) {
            in_names = false;
            ok = !ours || add_rule(out, value, key.len == 5);
        } else if (ours && gs_span_is(key, "crawl-delay") && gs_span_number(value, &delay) && delay > out->delay) {
            out->delay = delay;
        }
    }
    return ok;
}

/* A line that the limit cuts would be another rule. */
static gs_span within_limit(gs_span text)
{
    if (text.len >= 3 && memcmp(text.ptr, "\xef\xbb\xbf", 3) == 0)
        text = (gs_span){ text.ptr + 3, text.len - 3 };
    if (text.len <= GS_LIMIT_ROBOTS)
        return text;
    text.len = GS_LIMIT_ROBOTS;
    while (text.len && text.ptr[text.len - 1] != '\n' && text.ptr[text.len - 1] != '\r')
        text.len--;
    return text;
}

gs_status gs_robots_parse(gs_span text, gs_span token, gs_robots *out, gs_error *err)
{
    gs_robots robots = { 0 };
    bool found = false;
    text = within_limit(text);
    bool ok = collect(text, token, &robots, &found);
    if (ok && !found)
        ok = collect(text, gs_span_of("*"), &robots, &found);
    if (!ok) {
        gs_robots_done(&robots);
        return gs_fail_nomem(err);
    }
    *out = robots;
    return GS_OK;
}

void gs_robots_done(gs_robots *robots)
{
    free(robots->rules);
    gs_buf_done(&robots->patterns);
    *robots = (gs_robots){ 0 };
}

/* --- Matching --- */

/* A piece without "*" where it first stands behind `from`; NULL: nowhere. */
static const char *find(const char *from, const char *end, gs_span piece)
{
    return piece.len ? memmem(from, (size_t)(end - from), piece.ptr, piece.len) : from;
}

/* Pieces between stars each where they first stand, which leaves the most for those behind: linear, as no other choice
 * is ever tried. */
static bool fits(gs_span pattern, gs_span path)
{
    const char *at = path.ptr, *end = path.ptr + path.len;
    bool to_end = pattern.len && pattern.ptr[pattern.len - 1] == '$';
    pattern.len -= to_end;
    for (bool first = true;; first = false) {
        const char *star = pattern.len ? memchr(pattern.ptr, '*', pattern.len) : NULL;
        gs_span piece = { pattern.ptr, star ? (size_t)(star - pattern.ptr) : pattern.len };
        if (!star && to_end && !first) /* what is last stands at the end */
            return (size_t)(end - at) >= piece.len && memcmp(end - piece.len, piece.ptr, piece.len) == 0;
        const char *there = first ? at : find(at, end, piece);
        if (!there || (size_t)(end - there) < piece.len || (piece.len && memcmp(there, piece.ptr, piece.len) != 0))
            return false;
        at = there + piece.len;
        if (!star)
            return !to_end || at == end;
        pattern = (gs_span){ star + 1, pattern.len - piece.len - 1 };
    }
}

bool gs_robots_allow(const gs_robots *robots, gs_span path)
{
    gs_buf plain = { 0 };
    size_t longest = 0;
    bool allowed = true;
    if (robots->n == 0 || gs_span_eq(path, gs_span_of("/robots.txt")))
        return true;
    put_path(&plain, path.len ? path : gs_span_of("/"), false);
    for (size_t i = 0; i < robots->n && !plain.failed; i++) {
        const gs_robots_rule *rule = &robots->rules[i];
        if (rule->len < longest || (rule->len == longest && (allowed || !rule->allow)))
            continue;
        if (fits((gs_span){ robots->patterns.ptr + rule->at, rule->len }, gs_buf_span(&plain))) {
            longest = rule->len;
            allowed = rule->allow;
        }
    }
    allowed = allowed && !plain.failed;
    gs_buf_done(&plain);
    return allowed;
}
