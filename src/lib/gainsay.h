/**
 * @file gainsay.h
 * libgainsay: marks, sentence by sentence, where a news text hedges, denies, calls something fabricated or inaccurate,
 * or withholds an answer. It finds framing; it gives no verdict on truth.
 *
 * @code
 * gainsay_engine *engine;              // lexicons and model: one a process, shared by all threads
 * gainsay_session *session;            // working memory: one a thread
 * const gainsay_result *result;        // what was found in the session's last document
 * gainsay_error error = GAINSAY_ERROR_INIT;
 * gainsay_cue cue = GAINSAY_CUE_INIT;
 *
 * if (gainsay_engine_open(NULL, &engine, &error) != GAINSAY_OK) ...    // error.message, error.file, error.line
 * if (gainsay_session_new(engine, &session, &error) != GAINSAY_OK) ...
 * if (gainsay_analyse(session, text, strlen(text), NULL, &result, &error) != GAINSAY_OK) ...
 * for (size_t i = 0; gainsay_result_cue(result, 0, i, &cue) == GAINSAY_OK; i++) ...
 * gainsay_session_free(session);
 * gainsay_engine_free(engine);
 * @endcode
 *
 * Rules for all of it:
 * - **Errors** are return values. What a function hands out is set on GAINSAY_OK only. `error` may be NULL.
 * - **Ownership**: what comes by a pointer to a pointer from `..._open` and `..._new` is yours, to free with the
 *   function of that name; every other pointer you get is borrowed, and its function says for how long. Freeing NULL
 *   does nothing.
 * - **Threads**: an engine may be used by all threads at once. A session, and the results it hands out, belong to the
 *   thread that used the session first, until gainsay_session_handover().
 * - **Strings** are UTF-8. What is quoted from a document may hold any character, U+0000 included: escape it before it
 *   reaches a page, a terminal or a log.
 * - **Structs** begin with their size, which the `..._INIT` macros set; so a later library can add members at the end,
 *   and programs built before go on working.
 * - The library prints nothing, ends no process and changes no signal or locale.
 */
#ifndef GAINSAY_H
#define GAINSAY_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define GAINSAY_API __attribute__((visibility("default")))
#else
#define GAINSAY_API
#endif

/** Version of this header; gainsay_version() is that of the library. */
#define GAINSAY_VERSION_MAJOR 0
#define GAINSAY_VERSION_MINOR 1
#define GAINSAY_VERSION_PATCH 0

/** Version of the library, "0.1.0". Static. Any thread. */
GAINSAY_API const char *gainsay_version(void);

/* --- Errors --- */

typedef enum gainsay_status {
    GAINSAY_OK = 0,
    GAINSAY_ERROR_NO_MEMORY = 1,    /**< an allocation failed */
    GAINSAY_ERROR_IO = 2,           /**< reading failed */
    GAINSAY_ERROR_NOT_FOUND = 3,    /**< no such file or folder */
    GAINSAY_ERROR_FORMAT = 4,       /**< a lexicon or the model is malformed: `file` and `line` say where */
    GAINSAY_ERROR_TOO_LARGE = 5,    /**< a document over 32 MB, a lexicon over 8 MB */
    GAINSAY_ERROR_ARGUMENT = 6,     /**< an argument is wrong */
    GAINSAY_ERROR_NOT_TEXT = 7,     /**< the bytes are no text in UTF-8 or UTF-16 */
    GAINSAY_ERROR_MEMORY_LIMIT = 8, /**< the document wants more than gainsay_options::memory_limit */
    GAINSAY_ERROR_THREAD = 9,       /**< the session belongs to another thread */
    GAINSAY_ERROR_WRITE = 10,       /**< a gainsay_write_fn gave up */
    GAINSAY_END = 11                /**< no element of that index: the usual end of a loop */
} gainsay_status;

/** Stable name of a status: "ok", "not-found", "memory-limit", ... "unknown" for any other number. Static. */
GAINSAY_API const char *gainsay_status_name(gainsay_status status);

/** What went wrong, and where: written by the function that failed. */
typedef struct gainsay_error {
    size_t size; /**< sizeof(gainsay_error) */
    gainsay_status status;
    unsigned line;     /**< of `file`, from 1; 0: none */
    char file[4096];   /**< "" where no file is to blame */
    char message[512]; /**< one line in English, without file and line */
} gainsay_error;
#define GAINSAY_ERROR_INIT { sizeof(gainsay_error), GAINSAY_OK, 0, { 0 }, { 0 } }

/* --- Engine --- */

/** Lexicons and model: immutable, shared by all threads. */
typedef struct gainsay_engine gainsay_engine;

typedef enum gainsay_log_level {
    GAINSAY_LOG_INFO = 0,   /**< what was loaded */
    GAINSAY_LOG_WARNING = 1 /**< the program misuses the library */
} gainsay_log_level;

/** Receives a message of one line, valid during the call. Called on the thread that called the library, on several at
 * once if several do; it must not call the library. */
typedef void (*gainsay_log_fn)(void *user, gainsay_log_level level, const char *message);

typedef struct gainsay_options {
    size_t size; /**< sizeof(gainsay_options) */
    /** Folder with `lexicons/` and `models/news/`. NULL: $GAINSAY_DATA, else the folder the library was installed
     * with. Read when the engine is opened, and not after. Its `gainsay.image` (`gainsay compile`) is mapped instead
     * of the text as long as it was made from that very text, unless `lexicons` or `model` is given. While an engine
     * is open the image must not be changed in place, only replaced by a rename, as `gainsay compile` does: a program
     * that reads what was cut off a mapped file gets SIGBUS. */
    const char *data;
    const char *lexicons; /**< folder with concepts.tsv and *.lex; NULL: in `data` */
    const char *model;    /**< folder with weights.tsv, calibration.tsv and perhaps fitted.tsv; NULL: in `data` */
    gainsay_log_fn log;   /**< NULL: nothing is logged */
    void *log_user;       /**< first argument of `log` */
    /** Bytes that one document may take in a session: its own, its text where that had to be decoded, and all that was
     * found in it. 0: any. Not counted: the engine, the words and automaton states that a session remembers (a few
     * megabytes a language), and rendered reports. */
    size_t memory_limit;
} gainsay_options;
#define GAINSAY_OPTIONS_INIT { sizeof(gainsay_options), NULL, NULL, NULL, NULL, NULL, 0 }

/**
 * Loads all lexicons and the model.
 * @param options NULL: all defaults. Its strings are not kept; `log` and `log_user` are, until the engine is freed.
 * @param engine  Yours: gainsay_engine_free().
 * @return GAINSAY_ERROR_NOT_FOUND, GAINSAY_ERROR_FORMAT with file and line, GAINSAY_ERROR_IO,
 *         GAINSAY_ERROR_TOO_LARGE, GAINSAY_ERROR_ARGUMENT, GAINSAY_ERROR_NO_MEMORY
 */
GAINSAY_API gainsay_status gainsay_engine_open(const gainsay_options *options, gainsay_engine **engine,
                                               gainsay_error *error);
/** Frees an engine whose sessions are all freed. */
GAINSAY_API void gainsay_engine_free(gainsay_engine *engine);

/** The i-th language that can be scored, a BCP 47 tag ("en", "zh-Hant"), in order; NULL past the end. The engine's. */
GAINSAY_API const char *gainsay_engine_language(const gainsay_engine *engine, size_t i);
/** Digest of the lexicons loaded, 16 hexadecimal digits: reports with equal digests can be compared. The engine's. */
GAINSAY_API const char *gainsay_engine_lexicons_digest(const gainsay_engine *engine);
/** Digest of the model loaded. The engine's. */
GAINSAY_API const char *gainsay_engine_model_digest(const gainsay_engine *engine);

/* --- Session --- */

/** One thread's working memory. It remembers words, so keep it for many documents. */
typedef struct gainsay_session gainsay_session;

/**
 * @param engine  Must outlive the session.
 * @param session Yours: gainsay_session_free().
 * @return GAINSAY_ERROR_NO_MEMORY, GAINSAY_ERROR_ARGUMENT
 */
GAINSAY_API gainsay_status gainsay_session_new(const gainsay_engine *engine, gainsay_session **session,
                                               gainsay_error *error);
/** Frees a session that no thread is using, on any thread; its result goes with it. */
GAINSAY_API void gainsay_session_free(gainsay_session *session);
/**
 * Lets go of a session: the thread that uses it next has it, with its last result. The session must not be in use, and
 * you see to it (by a lock, a queue, a join) that what one thread did has happened before the other begins.
 * @return GAINSAY_ERROR_THREAD on any other thread than the session's, or when a call on it is still running
 */
GAINSAY_API gainsay_status gainsay_session_handover(gainsay_session *session, gainsay_error *error);

/* --- Analysis --- */

/** What was found in the last document of a session: valid until the session's next gainsay_analyse(), whether that
 * succeeds or not, and until the session is freed. */
typedef struct gainsay_result gainsay_result;

typedef struct gainsay_document {
    size_t size; /**< sizeof(gainsay_document) */
    /** BCP 47 tag of the language; a longer tag means the language it begins with (en-GB: en). A language without a
     * lexicon is reported and stays unscored. NULL: detect it. */
    const char *language;
    int one_sentence; /**< not 0: the document is one sentence, as a headline is, and is not split */
} gainsay_document;
#define GAINSAY_DOCUMENT_INIT { sizeof(gainsay_document), NULL, 0 }

/**
 * Analyses one document. On a session of another thread it does nothing but say so.
 * @param text     UTF-8, or UTF-16 with a byte order mark; `len` bytes, copied. Bad bytes become U+FFFD and a note.
 * @param document NULL: all defaults
 * @param result   The session's.
 * @return GAINSAY_ERROR_NOT_TEXT, GAINSAY_ERROR_TOO_LARGE, GAINSAY_ERROR_MEMORY_LIMIT, GAINSAY_ERROR_THREAD,
 *         GAINSAY_ERROR_ARGUMENT, GAINSAY_ERROR_NO_MEMORY; the session can be used on after any of them
 */
GAINSAY_API gainsay_status gainsay_analyse(gainsay_session *session, const char *text, size_t len,
                                           const gainsay_document *document, const gainsay_result **result,
                                           gainsay_error *error);

/* --- Results ---
 * These fill `out`, whose `size` is set, and return GAINSAY_OK; GAINSAY_END past the last element (`out` stays as it
 * was); GAINSAY_ERROR_ARGUMENT for NULL or a `size` that no version had; GAINSAY_ERROR_THREAD on another thread than
 * the session's. Strings live as long as the result. All positions are bytes into gainsay_summary::text, `end`
 * exclusive: text + start is the evidence. */

typedef enum gainsay_label {
    GAINSAY_HEDGE = 0,      /**< holds a claim at arm's length */
    GAINSAY_DENIAL = 1,     /**< says that a claim is not so */
    GAINSAY_FABRICATED = 2, /**< calls content made up or tampered with */
    GAINSAY_INACCURATE = 3, /**< calls content wrong, misleading or unproven */
    GAINSAY_NONRESPONSE = 4 /**< says that somebody withholds an answer */
} gainsay_label;
#define GAINSAY_N_LABELS 5 /**< will not change before libgainsay.so.1 */

/** "hedge", "denial", ...; NULL for any other number. Static. */
GAINSAY_API const char *gainsay_label_name(gainsay_label label);

/** The document as a whole. */
typedef struct gainsay_summary {
    size_t size;      /**< sizeof(gainsay_summary) */
    const char *text; /**< the decoded document, `text_len` bytes of valid UTF-8; not NUL-ended */
    size_t text_len;
    const char *text_sha256; /**< of `text`, 64 hexadecimal digits */
    const char *language;    /**< BCP 47; "und": undetermined */
    double language_confidence; /**< 0 to 1 */
    size_t n_sentences, n_scored, n_flagged;
    size_t n_sources, n_notes;
} gainsay_summary;
#define GAINSAY_SUMMARY_INIT { sizeof(gainsay_summary), NULL, 0, NULL, NULL, 0, 0, 0, 0, 0, 0 }

typedef struct gainsay_sentence {
    size_t size; /**< sizeof(gainsay_sentence) */
    size_t start, end;
    const char *role;     /**< "headline" or "body" */
    const char *language; /**< BCP 47 */
    const char *unscored; /**< why there are no scores ("no lexicon for fr"); NULL: there are */
    double scores[GAINSAY_N_LABELS]; /**< confidence, 0 to 1, by gainsay_label; all 0 when unscored */
    unsigned flags;                  /**< bit 1u << label: the confidence passed the threshold of its language */
    size_t n_cues, n_why, n_near_misses;
} gainsay_sentence;
#define GAINSAY_SENTENCE_INIT { sizeof(gainsay_sentence), 0, 0, NULL, NULL, NULL, { 0 }, 0, 0, 0, 0 }

/** Words that caused a finding. */
typedef struct gainsay_cue {
    size_t size; /**< sizeof(gainsay_cue) */
    size_t start, end;
    gainsay_label label;
    const char *concept_id; /**< of lexicons/concepts.tsv: "deny" */
    const char *gloss;      /**< what it means in plain English */
    const char *rule;       /**< stable id of the lexicon's rule: "en/deny#3f2a" */
    const char *at;         /**< its place: "en.lex:41" */
    const char *polarity;   /**< "asserted", "negated", "questioned" or "conditional" */
    const char *voice;      /**< whose words: "own", "reported" or "quoted" */
    int source;             /**< who says so: index for gainsay_result_source(); -1: not known */
} gainsay_cue;
#define GAINSAY_CUE_INIT { sizeof(gainsay_cue), 0, 0, GAINSAY_HEDGE, NULL, NULL, NULL, NULL, NULL, NULL, -1 }

/** A term of the linear model. The terms of one label sum to z, and its confidence is 1 / (1 + exp(-(a z + b))), with a
 * and b of its gainsay_calibration. */
typedef struct gainsay_why {
    size_t size; /**< sizeof(gainsay_why) */
    gainsay_label label;
    const char *term;
    double weight; /**< log odds */
} gainsay_why;
#define GAINSAY_WHY_INIT { sizeof(gainsay_why), GAINSAY_HEDGE, NULL, 0 }

/** Words that a rule found and an exclusion took back: "denied bail". */
typedef struct gainsay_near_miss {
    size_t size; /**< sizeof(gainsay_near_miss) */
    size_t start, end;
    const char *concept_id;
    const char *rule;
    const char *blocked_by; /**< rule id of the exclusion */
} gainsay_near_miss;
#define GAINSAY_NEAR_MISS_INIT { sizeof(gainsay_near_miss), 0, 0, NULL, NULL, NULL }

/** The person or body that hedges, denies, calls false or withholds. */
typedef struct gainsay_source {
    size_t size; /**< sizeof(gainsay_source) */
    size_t start, end;
    double confidence; /**< 0 to 1: that it is the right one */
} gainsay_source;
#define GAINSAY_SOURCE_INIT { sizeof(gainsay_source), 0, 0, 0 }

/** How far a label may be trusted in the document's language. */
typedef struct gainsay_calibration {
    size_t size;       /**< sizeof(gainsay_calibration) */
    const char *level; /**< "prior" (set by hand), "transferred", "translated", "measured", "stale" */
    unsigned n_pos;    /**< positive examples it was fitted on */
    double a, b;       /**< Platt scaling */
    double threshold;  /**< sentences are flagged from this confidence on */
} gainsay_calibration;
#define GAINSAY_CALIBRATION_INIT { sizeof(gainsay_calibration), NULL, 0, 0, 0, 0 }

GAINSAY_API gainsay_status gainsay_result_summary(const gainsay_result *result, gainsay_summary *out);
GAINSAY_API gainsay_status gainsay_result_sentence(const gainsay_result *result, size_t sentence,
                                                   gainsay_sentence *out);
/** The i-th cue of a sentence, in the order of the text. */
GAINSAY_API gainsay_status gainsay_result_cue(const gainsay_result *result, size_t sentence, size_t i,
                                              gainsay_cue *out);
/** The i-th term; there are some for labels that a cue of the sentence speaks for or against. */
GAINSAY_API gainsay_status gainsay_result_why(const gainsay_result *result, size_t sentence, size_t i,
                                              gainsay_why *out);
GAINSAY_API gainsay_status gainsay_result_near_miss(const gainsay_result *result, size_t sentence, size_t i,
                                                    gainsay_near_miss *out);
GAINSAY_API gainsay_status gainsay_result_source(const gainsay_result *result, size_t i, gainsay_source *out);
/** GAINSAY_END also where no sentence was scored. */
GAINSAY_API gainsay_status gainsay_result_calibration(const gainsay_result *result, gainsay_label label,
                                                      gainsay_calibration *out);
/** The i-th note on what was done to the input, "code: what happened"; NULL past the end, and on another thread than
 * the session's. The result's. */
GAINSAY_API const char *gainsay_result_note(const gainsay_result *result, size_t i);

/* --- Rendering --- */

typedef enum gainsay_unit {
    GAINSAY_UNIT_CODEPOINT = 0, /**< as Python counts */
    GAINSAY_UNIT_BYTE = 1,      /**< of the bytes given to gainsay_analyse() */
    GAINSAY_UNIT_UTF16 = 2      /**< as JavaScript and Java count */
} gainsay_unit;

typedef struct gainsay_rendering {
    size_t size;        /**< sizeof(gainsay_rendering) */
    const char *format; /**< a name of gainsay_format(); NULL: "json" */
    const char *id;     /**< what the report calls the document, NUL-ended, any bytes; NULL: "-" */
    gainsay_unit unit;  /**< of positions, in formats that have any */
} gainsay_rendering;
#define GAINSAY_RENDERING_INIT { sizeof(gainsay_rendering), NULL, NULL, GAINSAY_UNIT_CODEPOINT }

/** Name of the i-th format of reports: "json", "jsonl" (one line), "term" (for the eye, 80 columns without colour),
 * "csv" (with its heading), "html" (a page), "annotations" (W3C, one line), ...; NULL past the end. Each
 * rendering is a whole file. Static. */
GAINSAY_API const char *gainsay_format(size_t i);

/**
 * Renders a result into memory.
 * @param rendering NULL: all defaults
 * @param bytes     The session's, `len` bytes and a NUL that is not counted: valid until the session's next
 *                  gainsay_render(), gainsay_render_to() or gainsay_analyse().
 * @return GAINSAY_ERROR_ARGUMENT (no such format), GAINSAY_ERROR_THREAD, GAINSAY_ERROR_NO_MEMORY
 */
GAINSAY_API gainsay_status gainsay_render(const gainsay_result *result, const gainsay_rendering *rendering,
                                          const char **bytes, size_t *len, gainsay_error *error);

/** Takes `len` bytes, valid during the call, and returns 0; anything else ends the rendering. It must not use the
 * session. */
typedef int (*gainsay_write_fn)(void *user, const char *bytes, size_t len);

/** As gainsay_render(), handing the bytes to `write` in one or more calls. @return also GAINSAY_ERROR_WRITE */
GAINSAY_API gainsay_status gainsay_render_to(const gainsay_result *result, const gainsay_rendering *rendering,
                                             gainsay_write_fn write, void *user, gainsay_error *error);

#ifdef __cplusplus
}
#endif
#endif
