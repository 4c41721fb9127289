/* WARC 1.0 and 1.1 (ISO 28500) as a stream of records.
 *
 * A Content-Length is believed when what follows the block is another record or the end. Where it is not, the next
 * line "WARC/1.x" with a field under it is where reading goes on, from inside the block if there is one: a false
 * length costs the record that has it and no other. Blocks that nobody wants are passed by in pieces; only the small
 * ones are kept until their length is believed, so in a large one a record inside it (an archive of archives) parts
 * it.
 *
 * Left out: records of other types than response and conversion, answers other than 200, media that are no page. They
 * are no lost articles, and nothing is said of them. */
#include "ingest/internal.h"

#include <string.h>

enum {
    BEHIND = 64,       /* bytes behind a block that are looked at */
    FRONT = 16 << 10,  /* of a block, to see whether it is wanted: holds all but the longest HTTP headers */
    NEAR = 1 << 20,    /* an unwanted block that is kept until its length is believed */
    LINE = 32,         /* "\nWARC/1.0\r\n" and the beginning of a field: what a search may have cut in two */
};

/* "WARC/1.0", the end of the line and the name of a field. */
static bool is_beginning(gs_span at)
{
    static const char magic[] = "WARC/";
    size_t i = sizeof(magic) - 1;
    if (at.len < LINE - 1 || memcmp(at.ptr, magic, i) != 0)
        return false;
    if (at.ptr[i] < '0' || at.ptr[i] > '1' || at.ptr[i + 1] != '.')
        return false;
    for (i += 2; i < 10 && gs_is_digit(at.ptr[i]);)
        i++;
    while (i < 12 && (at.ptr[i] == ' ' || at.ptr[i] == '\r'))
        i++;
    return at.ptr[i] == '\n' && gs_is_letter(at.ptr[i + 1]);
}

/* Where the first record begins behind a line feed of `text`; text.len where none does. */
static size_t find_beginning(gs_span text)
{
    const char *end = text.ptr + text.len;
    for (const char *p = text.ptr; p < end && (p = memmem(p, (size_t)(end - p), "\nWARC/", 6)); p++)
        if (is_beginning((gs_span){ p + 1, (size_t)(end - p) - 1 }))
            return (size_t)(p + 1 - text.ptr);
    return text.len;
}

/* Passes by up to `max` bytes, as far as the beginning of a record. Returns how many; less than max: there, or at the
 * end. */
static uint64_t pass_by(gs_member *m, uint64_t max)
{
    uint64_t passed = 0;
    while (passed < max) {
        gs_member_fill(m, LINE + 1);
        gs_span rest = gs_member_rest(m);
        uint64_t left = max - passed;
        if (rest.len > left && rest.len - left > LINE)
            rest.len = (size_t)left + LINE; /* the last byte of the block may be the line feed before a record */
        size_t at = find_beginning(rest);
        bool found = at < rest.len && at < left;
        size_t n = found || m->ended || rest.len <= LINE ? at : rest.len - LINE;
        n = n < left ? n : (size_t)left;
        gs_member_take(m, n);
        passed += n;
        if (found || (m->ended && gs_member_rest(m).len == 0))
            return passed;
    }
    return passed;
}

/* Goes to the beginning of a record; *there is false at the end of the member. */
static gs_status find_record(gs_member *m, gs_record *record, bool *there, gs_error *err)
{
    *there = false;
    for (;;) {
        record->offset = m->offset;
        gs_member_fill(m, BEHIND);
        gs_span rest = gs_member_rest(m);
        size_t n = 0;
        while (n < rest.len && (rest.ptr[n] == '\r' || rest.ptr[n] == '\n'))
            n++;
        gs_member_take(m, n);
        if (n == 0 && rest.len == 0)
            return gs_member_cross(m, err);
        if (n == 0)
            break;
    }
    *there = is_beginning(gs_member_rest(m));
    if (*there)
        return GS_OK;
    uint64_t passed = pass_by(m, UINT64_MAX);
    return gs_fail(err, GS_EFORMAT, NULL, 0, "%llu bytes that are no WARC record", (unsigned long long)passed);
}

/* The length of the header, with the blank line. */
static gs_status find_header(gs_member *m, size_t *len, gs_error *err)
{
    size_t looked = 0;
    while ((*len = gs_header_len(gs_member_rest(m), looked)) == 0) {
        size_t here = gs_member_rest(m).len;
        if (here > GS_LIMIT_HEADER) {
            pass_by(m, UINT64_MAX);
            return gs_fail(err, GS_ELIMIT, NULL, 0, "a header of more than %zu KB", GS_LIMIT_HEADER >> 10);
        }
        if (m->ended) {
            gs_status status = gs_member_cross(m, err);
            gs_member_take(m, gs_member_rest(m).len);
            return status != GS_OK ? status : gs_fail(err, GS_EFORMAT, NULL, 0, "cut short in a record's header");
        }
        looked = here < 3 ? 0 : here - 3;
        gs_member_more(m);
    }
    return GS_OK;
}

/* False: no number, or none that fits. */
static bool content_length(gs_span header, uint64_t *out)
{
    gs_span value = gs_header_field(header, "Content-Length");
    *out = 0;
    for (size_t i = 0; i < value.len; i++) {
        if (value.ptr[i] < '0' || value.ptr[i] > '9' || *out > UINT64_MAX / 100)
            return false;
        *out = *out * 10 + (uint64_t)(value.ptr[i] - '0');
    }
    return value.len > 0;
}

/* Are the first n bytes here, and behind them what ends a record: two line ends, another record, nothing? */
static bool is_whole(gs_member *m, size_t n)
{
    gs_member_fill(m, n + BEHIND);
    gs_span rest = gs_member_rest(m);
    if (rest.len < n)
        return false;
    gs_span behind = { rest.ptr + n, rest.len - n < BEHIND ? rest.len - n : BEHIND };
    if (behind.len >= 4 && memcmp(behind.ptr, "\r\n\r\n", 4) == 0)
        return true;
    while (behind.len && (*behind.ptr == '\r' || *behind.ptr == '\n'))
        behind = (gs_span){ behind.ptr + 1, behind.len - 1 };
    return behind.len == 0 || memcmp(behind.ptr, "WARC/", behind.len < 5 ? behind.len : 5) == 0;
}

/* Passes by a record in pieces, as long as no other begins in it. */
static gs_status pass_record(gs_member *m, size_t header, uint64_t length, gs_error *err)
{
    gs_member_take(m, header - 1); /* its last line feed may stand before a record */
    uint64_t passed = pass_by(m, length + 1);
    if (passed > length)
        return GS_OK;
    if (gs_member_rest(m).len)
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a false length: %llu bytes, but another record begins after %llu",
                       (unsigned long long)length, (unsigned long long)(passed ? passed - 1 : 0));
    gs_status status = gs_member_cross(m, err);
    return status != GS_OK ? status
                           : gs_fail(err, GS_EFORMAT, NULL, 0, "cut short: %llu of %llu bytes",
                                     (unsigned long long)(passed ? passed - 1 : 0), (unsigned long long)length);
}

/* Passes by a record whose length is not to be believed, and says why. */
static gs_status refuse(gs_member *m, size_t header, uint64_t length, gs_error *err)
{
    gs_status status = pass_record(m, header, length, err);
    if (status != GS_OK)
        return status;
    pass_by(m, UINT64_MAX);
    return gs_fail(err, GS_EFORMAT, NULL, 0, "a false length: no record begins behind %llu bytes",
                   (unsigned long long)length);
}

static gs_status hand_out(gs_member *m, size_t n, gs_buf *bytes, gs_record *record, gs_error *err)
{
    gs_buf_clear(bytes);
    gs_buf_put(bytes, gs_member_rest(m).ptr, n);
    gs_member_take(m, n);
    if (bytes->failed)
        return gs_fail_nomem(err);
    record->reader = &gs_reader_warc;
    return GS_OK;
}

/* A record too large to be kept. */
static gs_status pass_large(gs_member *m, size_t header, uint64_t length, bool wanted, gs_error *err)
{
    gs_status status = pass_record(m, header, length, err);
    return status == GS_OK && wanted
               ? gs_fail(err, GS_ELIMIT, NULL, 0, "larger than the limit of %zu MB", GS_LIMIT_DOCUMENT >> 20)
               : status;
}

static gs_status take_record(gs_member *m, gs_buf *bytes, gs_record *record, gs_error *err)
{
    size_t header;
    uint64_t length;
    gs_status status = find_header(m, &header, err);
    if (status != GS_OK)
        return status;
    if (!content_length((gs_span){ gs_member_rest(m).ptr, header }, &length)) {
        gs_member_take(m, header - 1);
        pass_by(m, UINT64_MAX);
        return gs_fail(err, GS_EFORMAT, NULL, 0, "a record without a Content-Length");
    }
    gs_member_fill(m, header + (length < FRONT ? (size_t)length : FRONT));
    gs_span rest = gs_member_rest(m), front = { rest.ptr + header, rest.len - header };
    if (front.len > length)
        front.len = (size_t)length;
    bool wanted = gs_warc_is_wanted((gs_span){ rest.ptr, header }, front);
    if (length > (wanted ? GS_LIMIT_DOCUMENT : NEAR))
        return pass_large(m, header, length, wanted, err);
    if (!is_whole(m, header + (size_t)length))
        return refuse(m, header, length, err);
    if (wanted)
        return hand_out(m, header + (size_t)length, bytes, record, err);
    gs_member_take(m, header + (size_t)length);
    return GS_OK;
}

gs_status gs_warc_next(gs_member *m, gs_buf *bytes, gs_record *record, gs_error *err)
{
    for (;;) {
        bool there;
        gs_status status = find_record(m, record, &there, err);
        if (status == GS_OK && there)
            status = take_record(m, bytes, record, err);
        if (status != GS_OK || !there || record->reader)
            return status;
    }
}
