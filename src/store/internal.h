/* What the files of store/ share: a connection with its statements, rows as tables describe them, the search index. */
#ifndef GS_STORE_INTERNAL_H
#define GS_STORE_INTERNAL_H

#include "store/store.h"

#include <pthread.h>
#include <sqlite3.h>

GS_DEFINE_AUTO(gs_buf, gs_buf_done)
GS_DEFINE_AUTO(gs_arena, gs_arena_done)

/* --- Connections (db.c) and their statements (sql.c) --- */

typedef struct gs_indexer gs_indexer;

enum { GS_STATEMENTS = 256 }; /* slots of the cache; there are about half as many texts of SQL */

typedef struct gs_statement {
    char *sql; /* NULL: free */
    sqlite3_stmt *stmt;
    bool busy; /* somebody steps it */
} gs_statement;

struct gs_db {
    sqlite3 *sqlite;
    bool writes;         /* else changes are refused */
    bool fault;          /* the disk, not the caller, made something fail since this was cleared */
    gs_words *words;     /* of the tokenizer, which SQLite owns */
    gs_indexer *indexer; /* of the writer; NULL: a reader */
    gs_buf sql;          /* where rows.c puts SQL together */
    gs_statement statements[GS_STATEMENTS];
    size_t n_statements;
};

typedef enum gs_db_kind { GS_DB_WRITER, GS_DB_READER, GS_DB_IMMUTABLE } gs_db_kind;

/* GS_ENOENT where a reader finds no file. */
gs_status gs_db_open(const char *path, gs_db_kind kind, const gs_engine *engine, gs_db **out, gs_error *err);
void gs_db_close(gs_db *db);
/* GS_EINVAL on a reader's. */
gs_status gs_db_check_writes(const gs_db *db, gs_error *err);

/* What SQLite says of its last failure, as a status: GS_ENOMEM, GS_EFORMAT of a damaged file, GS_EINVAL of a
 * constraint, else GS_EIO. */
gs_status gs_sql_fail(gs_db *db, gs_error *err);
/* Runs SQL without values, also several statements. */
gs_status gs_sql_exec(gs_db *db, const char *sql, gs_error *err);

typedef enum gs_value_kind { GS_VALUE_NULL, GS_VALUE_INT, GS_VALUE_REAL, GS_VALUE_TEXT, GS_VALUE_BLOB } gs_value_kind;
typedef struct gs_value {
    gs_value_kind kind;
    int64_t i;
    double d;
    gs_span s; /* outlives the statement's run */
} gs_value;

static inline gs_value gs_int(int64_t i)
{
    return (gs_value){ .kind = GS_VALUE_INT, .i = i };
}
/* NULL where it is 0. */
static inline gs_value gs_id(int64_t i)
{
    return (gs_value){ .kind = i ? GS_VALUE_INT : GS_VALUE_NULL, .i = i };
}
static inline gs_value gs_real(double d)
{
    return (gs_value){ .kind = GS_VALUE_REAL, .d = d };
}
static inline gs_value gs_str(const char *s)
{
    return (gs_value){ .kind = s ? GS_VALUE_TEXT : GS_VALUE_NULL, .s = s ? gs_span_of(s) : (gs_span){ 0 } };
}
static inline gs_value gs_chars(gs_span s)
{
    return (gs_value){ .kind = s.ptr ? GS_VALUE_TEXT : GS_VALUE_NULL, .s = s };
}
static inline gs_value gs_bytes(gs_span s)
{
    return (gs_value){ .kind = s.ptr ? GS_VALUE_BLOB : GS_VALUE_NULL, .s = s };
}
/* The values of a statement's parameters, in order: two arguments. */
#define GS_VALUES(...) (const gs_value[]){ __VA_ARGS__ }, sizeof((const gs_value[]){ __VA_ARGS__ }) / sizeof(gs_value)
#define GS_NO_VALUES NULL, 0

/* A statement of the cache with its values, to be stepped and then given back. */
gs_status gs_sql_begin(gs_db *db, const char *sql, const gs_value *values, size_t n, sqlite3_stmt **out, gs_error *err);
/* The next row; *row false: there is none. The statement is given back by the caller in any case. */
gs_status gs_sql_step(gs_db *db, sqlite3_stmt *stmt, bool *row, gs_error *err);
void gs_sql_end(gs_db *db, sqlite3_stmt *stmt);
/* All of it, rows passed by. Refused on a reader's. */
gs_status gs_sql_run(gs_db *db, const char *sql, const gs_value *values, size_t n, gs_error *err);
/* As above; *n_changed: how many rows it changed. */
gs_status gs_sql_change(gs_db *db, const char *sql, const gs_value *values, size_t n, int64_t *n_changed,
                        gs_error *err);
/* The integers of its first row, NULL as 0; *found (may be NULL) false: there is none, and they stay as they were. */
gs_status gs_sql_ints(gs_db *db, const char *sql, const gs_value *values, size_t n, int64_t *out, size_t n_out,
                      bool *found, gs_error *err);

/* --- Rows (rows.c): C structs and the columns they are --- */

typedef enum gs_field_kind {
    GS_FIELD_INT,    /* int64_t */
    GS_FIELD_ID,     /* int64_t, NULL where it is 0 */
    GS_FIELD_INT32,  /* int */
    GS_FIELD_UINT32, /* uint32_t, unsigned */
    GS_FIELD_SIZE,   /* size_t */
    GS_FIELD_BOOL,
    GS_FIELD_REAL,   /* double */
    GS_FIELD_REAL0,  /* double, NULL where it is 0 */
    GS_FIELD_TEXT,   /* const char *, NULL is NULL */
    GS_FIELD_CHARS,  /* gs_span of text */
    GS_FIELD_BLOB,   /* gs_span */
    GS_FIELD_DIGEST, /* unsigned char[GS_SHA256_BYTES] */
    GS_FIELD_NAMED,  /* an enum, kept as its name */
} gs_field_kind;

typedef struct gs_field {
    const char *column;
    gs_field_kind kind;
    size_t offset;
    const char *(*name)(int value); /* of GS_FIELD_NAMED: NULL past the last */
} gs_field;

typedef struct gs_row_type {
    const char *table;
    size_t size;
    const gs_field *fields; /* where has_id the first is the id, which the database may give */
    size_t n;
    bool has_id;
} gs_row_type;

#define GS_FIELD(type, member, field_kind) { #member, field_kind, offsetof(type, member), NULL }
#define GS_ROW_TYPE(sql_table, type, field_list, with_id)                                                            \
    { sql_table, sizeof(type), field_list, sizeof(field_list) / sizeof(*(field_list)), with_id }

/* Inserts a row; where its id is 0 the database gives one, which is set. `or_what`: "OR REPLACE", "". */
gs_status gs_row_insert(gs_db *db, const gs_row_type *type, const char *or_what, void *row, gs_error *err);
/* Writes all columns of the row with this id anew. */
gs_status gs_row_update(gs_db *db, const gs_row_type *type, const void *row, gs_error *err);
/* Rows of "SELECT … FROM table " + tail, as an array in the arena. */
gs_status gs_row_list(gs_db *db, const gs_row_type *type, const char *tail, const gs_value *values, size_t n_values,
                      gs_arena *arena, void *out, size_t *n, gs_error *err);
/* The first of them. */
gs_status gs_row_find(gs_db *db, const gs_row_type *type, const char *tail, const gs_value *values, size_t n_values,
                      gs_arena *arena, void *out, bool *found, gs_error *err);
/* Reads a struct from the columns of a row beginning at `first`. */
gs_status gs_row_read(sqlite3_stmt *stmt, int first, const gs_row_type *type, gs_arena *arena, void *out,
                      gs_error *err);
/* Appends "prefix.column, …" for a SELECT of one's own. */
void gs_row_put_columns(const gs_row_type *type, const char *prefix, gs_buf *out);
/* Where a list was asked for one row more than `limit`: takes it away and says whether it was there. */
bool gs_row_cut(size_t *n, size_t limit);

extern const gs_row_type gs_article_type; /* article.c */

/* --- The search index --- */

/* Registers the tokenizer "gainsay" of FTS5; *words is the connection's, freed with it. (tokenizer.c) */
gs_status gs_tokenizer_add(gs_db *db, const gs_engine *engine, gs_error *err);

/* The number of a language; "" is that of all together, to be asked in. */
size_t gs_words_language(const char *tag);
/* The form under which a word is found, until the next call. False when there is no memory. */
bool gs_words_of_text(gs_words *words, size_t lang, gs_span word, gs_span *form);
/* Those that it may have, where it is asked for. False when there is no memory or `take` says so. */
typedef bool gs_words_take(void *context, gs_span form);
bool gs_words_of_query(gs_words *words, size_t lang, gs_span word, gs_words_take *take, void *context);
gs_tokens *gs_words_tokens(gs_words *words); /* working memory for whoever tokenizes */
bool gs_words_is_word(const gs_token *token); /* else it is not looked for */
/* Forms that the next texts are likely to need: the tokenizer looks whether they are of the text it has. */
void gs_words_expect(gs_words *words, const gs_forms *title, const gs_forms *text);
/* NULL: none is of this text. */
const gs_forms *gs_words_expected(const gs_words *words, size_t lang, gs_span text);

/* A word of a text: where it is, and its form. (forms.c) */
typedef struct gs_form {
    uint32_t start, end;
    gs_span form;
} gs_form;
bool gs_forms_are_of(const gs_forms *forms, size_t lang, gs_span text);
/* Takes the first off what is left of .packed; false: there is none. */
bool gs_forms_next(gs_span *rest, gs_form *out);

enum { GS_MARK_STEM = 1, GS_MARK_TAGS = 2, GS_MARK_QUERY = 3 }; /* bytes in front of terms that no word begins with */

/* Tags: what search filters by, as terms of the index. (tags.c) */
char *gs_tags_of(const gs_stored_article *article, gs_arena *arena);
/* Appends " AND term…" for the filters of a search to an expression of FTS5; source_id 0: any. */
void gs_tags_put(const gs_search *search, int64_t source_id, gs_buf *out);

/* What is to change in the search index at the end of a commit. (indexer.c) */
gs_indexer *gs_indexer_new(void);
void gs_indexer_free(gs_indexer *indexer);
/* Before an article that is in the index changes or goes: keeps what stands there; what it is at the end is indexed. */
gs_status gs_indexer_drop(gs_db *db, int64_t id, gs_error *err);
/* A new article is to be indexed as it will be at the end. */
gs_status gs_indexer_add(gs_db *db, int64_t id, gs_error *err);
/* Forms of one that was dropped or added: they stay where they are until the commit. */
void gs_indexer_expect(gs_db *db, int64_t id, const gs_stored_version *version);
size_t gs_indexer_mark(const gs_indexer *indexer);
/* Forgets what came after the mark: its savepoint was undone. */
void gs_indexer_rewind(gs_indexer *indexer, size_t mark);
/* Writes all of it. */
gs_status gs_indexer_flush(gs_db *db, gs_error *err);

/* The user's words as an expression of FTS5. GS_EINVAL: nothing to look for. GS_ELIMIT. (query.c) */
gs_status gs_query_put(const char *q, const char *lang, gs_words *words, gs_buf *out, gs_error *err);

/* --- Articles' parts --- */

/* sentence.c: the blob of a version's sentences. */
bool gs_sentences_pack(const gs_stored_version *version, gs_buf *out);
gs_status gs_sentences_unpack(gs_span blob, gs_arena *arena, gs_stored_version *out, gs_error *err);
/* signature.c: 273 bytes. */
bool gs_signature_pack(const gs_signature *signature, gs_buf *out);
bool gs_signature_unpack(gs_span blob, gs_signature *out);
/* finding.c, version.c */
gs_status gs_finding_insert_all(gs_db *db, const gs_stored_version *version, gs_error *err);
gs_status gs_finding_list(gs_db *db, int64_t version_id, gs_arena *arena, gs_stored_finding **out, size_t *n,
                          gs_error *err);
gs_status gs_version_insert(gs_db *db, gs_stored_version *version, gs_error *err);

/* --- Whole tables (tables.c) --- */

extern const char *const gs_table_names[]; /* of rows; ends with NULL */
/* The name as we have it, or NULL. */
const char *gs_table_find(gs_span name);
gs_status gs_table_count(gs_db *db, const char *table, int64_t *n, gs_error *err);

/* --- The store --- */

typedef struct gs_write { /* one that waits */
    gs_store_work *work;
    void *context;
    gs_error *err;
    gs_status status;
    bool done, in_parts;
    struct gs_write *next;
} gs_write;

typedef struct gs_writer {
    gs_db *db;
    pthread_t thread;
    bool running, stop;
    pthread_mutex_t mutex;
    pthread_cond_t work, done;
    gs_write *first, *last;
    void (*lost)(void *context); /* told when a commit failed */
    void *lost_context;
    gs_store_health health;
} gs_writer;

/* The thread that writes. (writer.c) */
gs_status gs_writer_start(gs_writer *writer, gs_error *err);
/* What is queued is still written. */
void gs_writer_stop(gs_writer *writer);
gs_status gs_writer_run(gs_writer *writer, bool in_parts, gs_store_work *work, void *context, gs_error *err);

enum { GS_MAX_READERS = 32 };

struct gs_store {
    gs_arena arena;
    const char *dir, *path;
    const gs_engine *engine;
    bool read_only;
    gs_db_kind reader_kind;
    int lock; /* file descriptor, -1: none */
    gs_writer writer;
    pthread_mutex_t mutex; /* of what follows */
    pthread_cond_t freed;
    gs_db *readers[GS_MAX_READERS]; /* those that are free */
    int n_free, n_open, n_most;
};

/* Migrates to the newest; GS_EFORMAT: of a newer program, or no store of ours. (migrate.c) */
gs_status gs_migrate(gs_db *db, gs_error *err);
/* GS_EFORMAT unless the file is a store of exactly this version. */
gs_status gs_migrate_check(gs_db *db, gs_error *err);
int gs_migrate_newest(void);

/* The lock file of a store: *fd is kept open as long as it is ours. GS_EINVAL: another process has it. (lock.c) */
gs_status gs_lock_take(const char *dir, int *fd, gs_error *err);

#endif
