/* robots.txt and a path (the first line) out of any bytes: parsing and matching end, agree with a plain matcher, and
 * what is percent-encoded makes no difference. */
#include <string.h>

#include "fuzz.h"
#include "net/internal.h"

/* Any way a pattern can fit, tried out; only for short ones. */
static int fits_plainly(gs_span pattern, gs_span path)
{
    if (pattern.len == 0)
        return 1;
    if (pattern.len == 1 && *pattern.ptr == '$')
        return path.len == 0;
    if (*pattern.ptr == '*')
        return fits_plainly((gs_span){ pattern.ptr + 1, pattern.len - 1 }, path) ||
               (path.len && fits_plainly(pattern, (gs_span){ path.ptr + 1, path.len - 1 }));
    return path.len && *pattern.ptr == *path.ptr &&
           fits_plainly((gs_span){ pattern.ptr + 1, pattern.len - 1 }, (gs_span){ path.ptr + 1, path.len - 1 });
}

static int is_plain(gs_span path)
{
    for (size_t i = 0; i < path.len; i++)
        if (path.ptr[i] <= ' ' || path.ptr[i] == '%' || path.ptr[i] == '*' || path.ptr[i] == '$' || path.ptr[i] == 0x7f)
            return 0;
    return 1;
}

/* The longest that fits; of two the one that allows. */
static int allowed_plainly(const gs_robots *robots, gs_span path)
{
    size_t longest = 0;
    int allowed = 1;
    for (size_t i = 0; i < robots->n; i++) {
        const gs_robots_rule *rule = &robots->rules[i];
        if (!fits_plainly((gs_span){ robots->patterns.ptr + rule->at, rule->len }, path))
            continue;
        if (rule->len > longest || (rule->len == longest && rule->allow))
            allowed = rule->allow;
        longest = rule->len > longest ? rule->len : longest;
    }
    return allowed;
}

static size_t stars_of(const gs_robots *robots)
{
    size_t n = 0;
    for (size_t i = 0; i < robots->patterns.len; i++)
        n += robots->patterns.ptr[i] == '*';
    return n;
}

static bool allows_encoded(const gs_robots *robots, gs_span path)
{
    gs_buf encoded = { 0 };
    for (size_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.ptr[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        gs_buf_printf(&encoded, letter || c >= 0x80 ? "%%%02x" : "%c", c);
    }
    bool allowed = gs_robots_allow(robots, gs_buf_span(&encoded));
    gs_buf_done(&encoded);
    return allowed;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    gs_span text = { (const char *)data, size }, path;
    gs_robots robots;
    if (!gs_span_line(&text, &path) || path.len == 0 || memchr(path.ptr, '\0', path.len))
        return 0;
    FUZZ_CHECK(gs_robots_parse(text, gs_span_of("gainsay"), &robots, NULL) == GS_OK);
    FUZZ_CHECK(robots.n <= size && robots.delay >= 0);
    bool allowed = gs_robots_allow(&robots, path);
    FUZZ_CHECK(gs_robots_allow(&robots, gs_span_of("/robots.txt")));
    if (is_plain(path) && !gs_span_eq(path, gs_span_of("/robots.txt"))) {
        FUZZ_CHECK(allows_encoded(&robots, path) == allowed);
        if (path.len <= 12 && stars_of(&robots) <= 4)
            FUZZ_CHECK(allowed_plainly(&robots, path) == allowed);
    }
    gs_robots_done(&robots);
    return 0;
}
