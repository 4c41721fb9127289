/* base: what every other folder stands on. Memory, text buffers, errors, files, digests. No foreign types.
 *
 * Thread rule for the whole folder: an object belongs to one thread at a time; nothing here is global. */
#ifndef GS_BASE_H
#define GS_BASE_H

#include <endian.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"

/* --- Spans --- */

/* Bytes that somebody else owns; not NUL-ended. */
typedef struct gs_span {
    const char *ptr;
    size_t len;
} gs_span;

gs_span gs_span_of(const char *nul_ended);
bool gs_span_eq(gs_span a, gs_span b);
/* Does a span equal a word, or begin with it, the case of ASCII letters apart? */
bool gs_span_is(gs_span span, const char *word);
bool gs_span_begins(gs_span span, const char *word);
/* `span` without ASCII white space at both ends. */
gs_span gs_span_trim(gs_span span);
/* The front of `span`, at most `max` bytes, of whole UTF-8 characters: for quoting in messages. */
gs_span gs_span_cut(gs_span span, size_t max);
/* Cuts the next line off *rest, without its "\n" or "\r\n"; false when nothing is left. */
bool gs_span_line(gs_span *rest, gs_span *line);
/* The tab-separated columns of a line: how many, or max + 1 where there are more. */
size_t gs_span_columns(gs_span line, gs_span *columns, size_t max);
/* Where `word` first stands in `span`; NULL: nowhere. */
const char *gs_span_find(gs_span span, const char *word);
/* [-]digits[.digits], below a million; strtod would follow the locale. False where it is something else. */
bool gs_span_number(gs_span text, double *out);

/* --- Errors --- */

typedef enum gs_status {
    GS_OK = 0,
    GS_ENOMEM,   /* an allocation failed */
    GS_EIO,      /* reading or writing failed */
    GS_ENOENT,   /* no such file */
    GS_EFORMAT,  /* data is not of its form: file and line say where */
    GS_ELIMIT,   /* a limit of base/limits.h was passed */
    GS_EINVAL,   /* an argument is off */
    GS_ENOTTEXT, /* the bytes are no text in an encoding we read */
    GS_EMEMORY,  /* a document wants more memory than its session allows */
} gs_status;

/* An error is a value with a place; `file` is empty and `line` 0 where there is none. */
typedef struct gs_error {
    gs_status code;
    unsigned line;
    char file[4096]; /* as long as a path may be */
    char message[256];
} gs_error;

/* Fills *err (which may be NULL) and returns `code`: `return gs_fail(err, GS_EIO, path, 0, "…")`. */
gs_status gs_fail(gs_error *err, gs_status code, const char *file, unsigned line, const char *fmt, ...)
    __attribute__((format(printf, 5, 6)));
gs_status gs_fail_nomem(gs_error *err);
/* Stable lower-case name for reports: "not-found", "too-large", … */
const char *gs_status_name(gs_status status);

/* --- Ownership --- */

/* gs_auto(gs_thing_free) gs_thing *x = NULL;  runs the destructor when x leaves its scope. A module whose destructor
 * is used so defines the wrapper once: GS_DEFINE_AUTO(gs_thing, gs_thing_free). */
#define GS_DEFINE_AUTO(type, destroy)                                                                                \
    static inline __attribute__((unused)) void destroy##_auto(type **p)                                              \
    {                                                                                                                \
        destroy(*p);                                                                                                 \
    }
#define gs_auto(destroy) __attribute__((cleanup(destroy##_auto)))

/* Hands a pointer on: evaluates to its value and leaves NULL behind. */
static inline void *gs_steal_ptr(void *where)
{
    void **p = where;
    void *value = *p;
    *p = NULL;
    return value;
}
#define gs_steal(var) gs_steal_ptr(&(var))

/* --- Arena: many small blocks that go together --- */

typedef struct gs_arena_block gs_arena_block;

/* Zero-initialise. Blocks are freed together by reset or done. With -Darena=malloc every allocation is a block of its
 * own, so that ASan sees overruns. */
typedef struct gs_arena {
    gs_arena_block *blocks;
    size_t used;  /* bytes handed out of the first block */
    size_t total; /* bytes handed out or charged since the last reset */
    size_t limit; /* of `total`; 0: none */
    bool refused; /* something was refused for the limit since the last reset */
} gs_arena;

/* Zeroed memory aligned for any object, or NULL when there is none. */
void *gs_arena_alloc(gs_arena *arena, size_t size);
/* As above for an array; NULL also when n * size overflows. */
void *gs_arena_array(gs_arena *arena, size_t n, size_t size);
/* NUL-ended copy of a span. */
char *gs_arena_copy(gs_arena *arena, gs_span span);
char *gs_arena_printf(gs_arena *arena, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Counts bytes that lie elsewhere but go with the arena's against its limit; false when that refuses them. */
bool gs_arena_charge(gs_arena *arena, size_t size);
/* Frees all blocks but the largest, which is used again. Keeps the limit. */
void gs_arena_reset(gs_arena *arena);
void gs_arena_done(gs_arena *arena);

/* --- Buf: a growing run of bytes --- */

/* Zero-initialise. A failed allocation is sticky: later appends do nothing, so ten appends need one check of
 * `failed`. */
typedef struct gs_buf {
    char *ptr;
    size_t len, cap;
    bool failed;
} gs_buf;

/* Room for `more` bytes at ptr + len; false (and failed) when there is none. */
bool gs_buf_reserve(gs_buf *buf, size_t more);
void gs_buf_put(gs_buf *buf, const void *bytes, size_t len);
void gs_buf_puts(gs_buf *buf, const char *nul_ended);
void gs_buf_putc(gs_buf *buf, char c);
void gs_buf_printf(gs_buf *buf, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* Unsigned integer, and a number with `digits` (0-9) decimals rounded half up: locale-free, the same everywhere. */
void gs_buf_put_uint(gs_buf *buf, uint64_t value);
void gs_buf_put_fixed(gs_buf *buf, double value, int digits);
/* Never NULL: readers add to it, and to NULL not even 0 may be added. */
static inline gs_span gs_buf_span(const gs_buf *buf)
{
    return (gs_span){ buf->ptr ? buf->ptr : "", buf->len };
}
static inline void gs_buf_clear(gs_buf *buf)
{
    buf->len = 0;
    buf->failed = false;
}
void gs_buf_done(gs_buf *buf);

/* --- Bytes as letters (base64.c) --- */

/* Base64 with padding, and base64url without: RFC 4648, 4 and 5. */
void gs_base64_put(gs_buf *out, gs_span bytes);
void gs_base64url_put(gs_buf *out, gs_span bytes);
/* Appends the bytes; false (with some of them appended) where the text is anything else than the above write. */
bool gs_base64_read(gs_span text, gs_buf *out);
bool gs_base64url_read(gs_span text, gs_buf *out);
/* Lower-case digits; exactly n bytes of them in any case. */
void gs_hex_put(gs_buf *out, gs_span bytes);
bool gs_hex_read(gs_span text, void *out, size_t n);

/* --- Addresses of mail (mailbox.c) --- */

/* Can it stand in an envelope and a header field? ASCII, dots between atoms, one @; NULL cannot. */
bool gs_mail_is_address(const char *text);

/* --- Dates (time.c): of milliseconds since the epoch, UTC --- */

/* "2026-11-23T09:30:00Z" (RFC 3339), and "Mon, 23 Nov 2026 09:30:00 +0000" (RFC 5322). */
void gs_time_put(gs_buf *out, int64_t ms);
void gs_time_put_mail(gs_buf *out, int64_t ms);

/* --- Arrays --- */

/* Grows *array (elements of `size` bytes, *cap of them) so that it holds at least n. False when there is no memory;
 * the array then stays as it was. */
bool gs_array_reserve(void *array, size_t *cap, size_t n, size_t size);
/* Where in a sorted array the first element is that does not stand before the key; n: all do. Inline, since some look
 * so often that the call back would be most of it. */
static inline size_t gs_array_search(const void *key, const void *array, size_t n, size_t size,
                                     bool (*is_before)(const void *element, const void *key))
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (is_before((const char *)array + mid * size, key))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* --- ASCII, whatever the locale --- */

static inline bool gs_is_digit(char c)
{
    return c >= '0' && c <= '9';
}
static inline bool gs_is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}
/* The value of a hexadecimal digit; -1: it is none. */
static inline int gs_hex_value(char c)
{
    return gs_is_digit(c) ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* --- UTF-8 --- */

/* Decodes the code point at p (p < end) and stores its length. The bytes must be valid UTF-8 (gs_text_decode). */
uint32_t gs_utf8_at(const char *p, const char *end, unsigned *len);
/* Writes c to out (4 bytes of room) and returns the length. */
unsigned gs_utf8_put(char *out, uint32_t c);

/* --- Eight bytes at a time --- */

/* Loops over text that skip what is of no interest. The first byte of the text is the lowest of the word. */

#define GS_ONES 0x0101010101010101u
#define GS_TOPS 0x8080808080808080u

static inline uint64_t gs_load8(const char *p)
{
    uint64_t bytes;
    __builtin_memcpy(&bytes, p, sizeof(bytes));
    return le64toh(bytes);
}

/* The top bit of each byte that equals `byte`. */
static inline uint64_t gs_bytes_equal(uint64_t bytes, unsigned char byte)
{
    uint64_t x = bytes ^ byte * GS_ONES;
    return ~(((x & ~GS_TOPS) + ~GS_TOPS) | x) & GS_TOPS;
}

/* The top bit of each byte that is no ASCII letter. */
static inline uint64_t gs_bytes_not_letters(uint64_t bytes)
{
    uint64_t small = bytes | 0x20 * GS_ONES, low = small & ~GS_TOPS;
    uint64_t from_a = low + (0x80 - 'a') * GS_ONES, past_z = low + (0x7f - 'z') * GS_ONES;
    return (~from_a | past_z | small) & GS_TOPS;
}

/* How many bytes are before the first of a mask that is not 0. */
static inline unsigned gs_bytes_before(uint64_t mask)
{
    return (unsigned)__builtin_ctzll(mask) / 8;
}

/* --- Nearest names ("did you mean …?") --- */

/* The candidate closest to what was typed, or NULL when none is close. Offer candidates in turn. */
typedef struct gs_nearest {
    const char *typed;
    const char *best;
    unsigned distance;
} gs_nearest;

void gs_nearest_offer(gs_nearest *nearest, const char *candidate);

/* --- Files --- */

/* The whole file, NUL-ended for convenience; the caller frees out->ptr. GS_ENOENT, GS_EIO (also for a directory),
 * GS_ELIMIT above `limit` bytes. `path` "-" reads standard input. */
gs_status gs_file_read(const char *path, size_t limit, gs_span *out, gs_error *err);
/* Names in a directory that end in `suffix`, sorted by byte; n names, each and the list in the arena. */
gs_status gs_dir_list(const char *dir, const char *suffix, gs_arena *arena, char ***names, size_t *n, gs_error *err);
/* "dir/name" in the arena. */
char *gs_path_join(gs_arena *arena, const char *dir, const char *name);

/* --- Digests --- */

enum { GS_SHA256_BYTES = 32, GS_SHA256_HEX = 65 }; /* 64 digits and a NUL */

/* SHA-256, also in lower-case hexadecimal. False when libcrypto fails. */
bool gs_sha256(gs_span data, unsigned char out[GS_SHA256_BYTES]);
bool gs_sha256_hex(gs_span data, char out[GS_SHA256_HEX]);

enum { GS_SHA1_BYTES = 20 }; /* only where others ask for it */

/* HMAC over the parts as if they were one. False when libcrypto fails. (secret.c) */
bool gs_hmac_sha256(gs_span key, const gs_span *parts, size_t n, unsigned char out[GS_SHA256_BYTES]);
bool gs_hmac_sha1(gs_span key, const gs_span *parts, size_t n, unsigned char out[GS_SHA1_BYTES]);
/* Bytes that nobody can guess. False when libcrypto has none. */
bool gs_random_bytes(void *out, size_t n);
/* gs_span_eq() in a time that tells nothing of where they differ; of the length it may. */
bool gs_same_bytes(gs_span a, gs_span b);
/* Overwrites a secret, also where a compiler would leave that out. */
void gs_wipe(void *bytes, size_t n);

/* A fast 64-bit hash for tables (not for security). The same on every machine. */
uint64_t gs_hash(gs_span data);
/* A well mixed form of a number. */
static inline uint64_t gs_mix(uint64_t h)
{
    __uint128_t m = (__uint128_t)h * 0x9e3779b97f4a7c15u;
    return (uint64_t)m ^ (uint64_t)(m >> 64);
}
/* A hash that will never change, for ids that people keep: FNV-1a. */
uint64_t gs_hash_id(gs_span data);

#endif
