/* text: from bytes to sentences and tokens, with offsets kept. ICU, libstemmer and CLD2 live here and nowhere else.
 *
 * All positions are byte offsets into the decoded text (valid UTF-8) unless a name says otherwise; documents are under
 * GS_LIMIT_DOCUMENT, so they fit 32 bits. Objects marked "shared" are immutable and usable from all threads; the
 * others belong to one thread. */
#ifndef GS_TEXT_H
#define GS_TEXT_H

#include "base/base.h"

/* --- Decoding (decode.c) --- */

typedef enum gs_encoding { GS_ENC_UTF8, GS_ENC_UTF16LE, GS_ENC_UTF16BE } gs_encoding;

/* One place where decoded and original offsets part: from `decoded` on, original = decoded + delta (until the next). */
typedef struct gs_shift {
    uint32_t decoded;
    int64_t delta;
} gs_shift;

typedef struct gs_text {
    gs_span span;        /* decoded text: the caller's bytes where nothing had to change, else in the arena */
    gs_encoding encoding;
    unsigned bom_len;    /* bytes of byte order mark dropped */
    uint32_t n_repaired; /* maximal bad runs replaced by one U+FFFD each (a bad UTF-16 unit is such a run) */
    uint32_t n_nul;      /* U+0000 kept in the text */
    gs_shift *shifts;    /* UTF-8 with repairs or a BOM; UTF-16: at the end, when it ends in half a unit */
    size_t n_shifts;
} gs_text;

/* Decodes a document: UTF-8, or where it may be (a line of a file may not) UTF-16 with a byte order mark. Bad runs
 * become U+FFFD (WHATWG "maximal subpart" runs, adjacent ones merged into one). The result borrows `bytes` or lives in
 * the arena.
 * GS_ENOTTEXT: looks binary (see decode.c for the measure). GS_ELIMIT: over GS_LIMIT_DOCUMENT. */
gs_status gs_text_decode(gs_span bytes, bool may_be_utf16, gs_arena *arena, gs_text *out, gs_error *err);
/* Would nothing of it have to be replaced? */
bool gs_text_is_utf8(gs_span bytes);

/* --- Other encodings (charset.c) --- */

enum { GS_CHARSET_MAX = 40 };

typedef struct gs_charset_text {
    gs_span span;                 /* valid UTF-8: the caller's bytes where nothing had to change, else in the arena */
    char charset[GS_CHARSET_MAX]; /* what the bytes were read as */
    const char *note;             /* "code: what is odd", in the arena, or NULL */
} gs_charset_text;

/* The charset that a label of the web means ("iso-8859-1" is windows-1252, "gb2312" gb18030). False: none. */
bool gs_charset_find(gs_span label, char out[GS_CHARSET_MAX]);
/* What <meta> or the XML declaration names. */
bool gs_charset_declared(gs_span bytes, char out[GS_CHARSET_MAX]);
/* ICU's guess at bytes that are not UTF-8; windows-1252 where it has none. The arena is for its work. */
void gs_charset_guess(gs_span bytes, gs_arena *arena, char out[GS_CHARSET_MAX]);
/* From a charset that gs_charset_find gave; what it lacks becomes U+FFFD. */
gs_status gs_charset_decode(gs_span bytes, const char *charset, gs_arena *arena, gs_span *out, gs_error *err);
/* Bytes of a page or a feed, whatever they are in. `outside`: the label of the HTTP header, or NULL. Labels that the
 * bytes contradict are not believed, and noted. GS_ENOTTEXT, GS_ELIMIT, GS_ENOMEM. All of these are thread-safe. */
gs_status gs_charset_read(gs_span bytes, const char *outside, gs_arena *arena, gs_charset_text *out, gs_error *err);

/* --- Letters (letters.c) --- */

typedef enum gs_letter {
    GS_LETTER_NONE,
    GS_LETTER_SMALL,
    GS_LETTER_CAPITAL,
    GS_LETTER_CASELESS, /* of a script without capitals: Han, Arabic, Hebrew, Devanagari */
} gs_letter;

gs_letter gs_letter_of(uint32_t codepoint);

/* --- Offsets (offsets.c) --- */

typedef enum gs_unit { GS_UNIT_CODEPOINT, GS_UNIT_BYTE, GS_UNIT_UTF16 } gs_unit;

/* Converts byte offsets of the decoded text to a reporting unit. A cursor: fast when asked in rising order, right in
 * any order. GS_UNIT_BYTE gives offsets into the original bytes. */
typedef struct gs_offsets {
    const gs_text *text;
    gs_unit unit;
    uint32_t pos;   /* byte position already counted */
    uint64_t value; /* its offset in the unit */
} gs_offsets;

void gs_offsets_init(gs_offsets *cursor, const gs_text *text, gs_unit unit);
uint64_t gs_offsets_at(gs_offsets *cursor, uint32_t pos);

/* --- Folding (fold.c) --- */

/* How a language's words are made comparable, for lexicon and text alike. Shared. */
typedef struct gs_folder gs_folder;

/* `lang`: BCP 47; tr/az fold the dotless i, zh folds Traditional to Simplified (ICU transliteration). */
gs_status gs_folder_new(const char *lang, gs_folder **out, gs_error *err);
void gs_folder_free(gs_folder *folder);

/* Appends the folded form of one word to *out: NFKC, case fold (Greek tonos on capitals dropped), apostrophes unified
 * to U+0027, Arabic harakat and tatweel and Hebrew points dropped, Persian yeh and kaf unified with the Arabic ones,
 * default-ignorable characters (soft hyphen, ZWNJ, ZWJ, zero-width space, BOM) dropped.
 * keep_case leaves letter case as it is. Thread-safe. */
void gs_fold(const gs_folder *folder, gs_span word, bool keep_case, gs_buf *out);

/* --- Tokens (tokens.c) --- */

/* Words are UAX #29 default word boundaries; scripts without spaces (Han, Kana apart from Katakana runs, Thai, Lao,
 * Khmer, Burmese) give one token a character, combining marks attached. White space gives no token. */
typedef enum gs_token_kind {
    GS_TOK_WORD,   /* has a letter, an ideograph or a symbol that is read as a word (%, &, §, €) */
    GS_TOK_NUMBER, /* begins with a digit and has no letter: 12, 1,000.5 */
    GS_TOK_COMMA,  /* , ، 、 ， and brackets ( ) [ ] and spaced or long dashes – — : adjacency ends, gaps cross */
    GS_TOK_CLAUSE, /* ; : ؛ ； ： : adjacency and gaps end */
    GS_TOK_STOP,   /* . ! … 。 ！ and their kind inside a sentence: adjacency ends, gaps cross */
    GS_TOK_ASK,    /* ? ？ ؟ ⁇ ; Greek question mark U+037E and ; in Greek text is left to the lexicon */
    GS_TOK_QUOTE,  /* any quotation mark, an apostrophe that stands alone: transparent */
    GS_TOK_OTHER,  /* hyphens, slashes, bullets, emoji: transparent */
} gs_token_kind;

typedef struct gs_token {
    uint32_t start, end; /* bytes into the text given */
    uint32_t kind;       /* gs_token_kind */
} gs_token;

typedef struct gs_tokens {
    gs_token *ptr; /* grown with gs_array_reserve; the owner frees it */
    size_t n, cap;
} gs_tokens;

/* Replaces *out with the tokens of `text` (positions relative to text.ptr). False when there is no memory. */
bool gs_tokenize(gs_span text, gs_tokens *out);

/* --- Paragraphs and sentences (paragraphs.c, sentences.c) --- */

typedef struct gs_range {
    uint32_t start, end;
} gs_range;

/* Cuts `text` into paragraphs, trimmed and non-empty: blank lines and lines of their own part them; lines of a
 * hard-wrapped text are joined (see paragraphs.c for how that is told). In the arena. */
gs_status gs_paragraphs(gs_span text, gs_arena *arena, gs_range **out, size_t *n, gs_error *err);

/* A set of folded words, for abbreviations. Shared after it is filled. */
typedef struct gs_wordset {
    gs_span *slots; /* open addressing; ptr NULL is free */
    size_t n, cap;
} gs_wordset;

/* The word's bytes are borrowed. False when there is no memory. */
bool gs_wordset_add(gs_wordset *set, gs_span word);
bool gs_wordset_has(const gs_wordset *set, gs_span word);
void gs_wordset_done(gs_wordset *set);

/* Sentence splitter of one language and one thread. */
typedef struct gs_splitter gs_splitter;

/* `abbreviations`: folded, with their full stop ("gen.", "u.s."); borrowed, may be NULL. */
gs_status gs_splitter_new(const char *lang, const gs_folder *folder, const gs_wordset *abbreviations, gs_splitter **out,
                          gs_error *err);
void gs_splitter_free(gs_splitter *splitter);

/* The sentences of one paragraph, trimmed, in bytes relative to paragraph.ptr; a single line feed inside it counts as a
 * space. A closing quote keeps its attribution clause; sentences inside a quote are sentences. *out is valid until the
 * next call. */
gs_status gs_split(gs_splitter *splitter, gs_span paragraph, const gs_range **out, size_t *n, gs_error *err);

/* --- Stems (stem.c) --- */

typedef struct gs_stemmer gs_stemmer; /* one thread */

/* `algorithm`: a libstemmer name. GS_EINVAL when libstemmer does not know it. */
gs_status gs_stemmer_new(const char *algorithm, gs_stemmer **out, gs_error *err);
void gs_stemmer_free(gs_stemmer *stemmer);
/* The stem of a folded word; valid until the next call. The word itself when there is no memory. */
gs_span gs_stem(gs_stemmer *stemmer, gs_span folded_word);

/* The algorithm for a language tag ("russian" for ru, "norwegian" for nb), or NULL. Thread-safe. */
const char *gs_stemmer_of(const char *tag);

/* --- Time zones (zone.c). Milliseconds since the epoch --- */

typedef struct gs_zone gs_zone; /* one thread */

/* Thread-safe. */
bool gs_zone_known(const char *name);
/* GS_EINVAL: no IANA name ("Europe/Riga"). */
gs_status gs_zone_open(const char *name, gs_zone **out, gs_error *err);
void gs_zone_close(gs_zone *zone);
/* What the clock on the wall shows at that time, as if it were UTC. */
int64_t gs_zone_wall(gs_zone *zone, int64_t at);
/* When that clock is next moved, after `at`; INT64_MAX: never. */
int64_t gs_zone_next_move(gs_zone *zone, int64_t at);

/* --- Across scripts and languages (translit.c, world.c) --- */

typedef struct gs_translit gs_translit; /* one thread */

gs_status gs_translit_new(gs_translit **out, gs_error *err);
void gs_translit_free(gs_translit *translit);
/* The word in small Latin letters of ASCII, by sound where the script is another; empty where it is over
 * GS_LIMIT_WORD. Valid until the next call. */
gs_span gs_translit_word(gs_translit *translit, gs_span word);

/* What a language calls countries, great cities, months and days of the week. Shared. */
typedef struct gs_world gs_world;

typedef struct gs_world_name {
    uint64_t id; /* of what is named, the same in all languages and always */
    bool is_time; /* a month or a day, which many languages write small */
} gs_world_name;

/* The folder is the language's and must outlive it. GS_ENOMEM. */
gs_status gs_world_new(const char *lang, const gs_folder *folder, gs_world **out, gs_error *err);
void gs_world_free(gs_world *world);
/* How many of the folded words are, from the first on, a name; 0: none. */
size_t gs_world_find(const gs_world *world, const gs_span *words, size_t n, gs_world_name *out);
/* An Arabic word without its article and what is written together with that. */
gs_span gs_without_article(gs_span word);

/* --- Language (language.c, cld2_shim.cc) --- */

enum { GS_LANG_MAX = 16 };

typedef struct gs_lang {
    char tag[GS_LANG_MAX]; /* BCP 47 as our lexicons name languages: en, uk, zh, zh-Hant, sr, sr-Latn, nb …; "und" */
    double confidence;     /* 0-1 */
} gs_lang;

/* Language of a text; long texts are sampled. `prior` (a tag, or NULL) is what the surroundings say: it decides where
 * the text itself is short or torn between related languages, never against clear evidence. Thread-safe. */
gs_lang gs_language_detect(gs_span text, const char *prior);

/* Is a word, in lower case, one of the most frequent of the language, which are of little meaning? False for languages
 * that have no list of them. Thread-safe. */
bool gs_language_function_word(const char *tag, gs_span word);

/* English name of a tag ("Ukrainian"), or the tag itself. Thread-safe. */
const char *gs_language_name(const char *tag, char *buf, size_t size);

/* --- Versions (versions.c) --- */

typedef struct gs_text_versions {
    char icu[20];          /* that runs */
    const char *icu_built; /* that the tables were made from */
    const char *cld2;
    unsigned n_stemmers; /* libstemmer has no version; this is how many algorithms it has */
} gs_text_versions;

/* Thread-safe. */
void gs_text_versions_get(gs_text_versions *out);

/* --- Terminal columns (columns.c) --- */

/* Columns a character takes: 0 for combining and format characters, 2 for East Asian wide, else 1. */
int gs_columns_of(uint32_t codepoint);
int gs_columns(gs_span text);

#endif
