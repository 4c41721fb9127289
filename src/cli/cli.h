/* cli: the program. A verb is one cmd_*.c and one gs_verb in main.c's table; its options are a table that both parses
 * and prints --help. Data goes to standard output, messages to standard error, exit 0 done, 1 failed, 2 usage. */
#ifndef GS_CLI_H
#define GS_CLI_H

#include "base/base.h"
#include "desk/desk.h"
#include "engine/engine.h"
#include "report/report.h"
#include "ingest/ingest.h"
#include "repeat/repeat.h"
#include "train/train.h"

enum { GS_EXIT_DONE = 0, GS_EXIT_FAILED = 1, GS_EXIT_USAGE = 2 };

/* --- Options (options.c) --- */

typedef enum gs_option_kind {
    GS_OPTION_STRING,  /* const char * */
    GS_OPTION_CHOICE,  /* int, index of the name; GS_NO_CHOICE when not given and without a default */
    GS_OPTION_INT,     /* int in min..max; `word` stands for min */
    GS_OPTION_FLAG,    /* bool; takes no value */
    GS_OPTION_OPERAND, /* its value is one more operand, so it may be given again */
} gs_option_kind;

enum { GS_NO_CHOICE = -1 };

typedef struct gs_option {
    char letter;        /* 0: long form only */
    const char *name;   /* without "--" */
    const char *value;  /* how --help calls the value: "LANG"; of a choice NULL: by its names */
    const char *help;   /* one line */
    const char *preset; /* the default as it would be typed, or NULL */
    gs_option_kind kind;
    size_t where;                    /* offsetof in the verb's struct of options */
    const char *(*choice)(size_t i); /* GS_OPTION_CHOICE: the i-th name, NULL past the end */
    int min, max;
    const char *word;
} gs_option;

typedef struct gs_verb gs_verb;
struct gs_verb {
    const char *name;
    const char *summary;         /* for the list of verbs */
    const char *operands;        /* "[FILE]..." */
    const char *about;           /* the first lines of --help */
    const gs_option *options;    /* ends with a zero entry */
    const char *const *examples; /* pairs of command and meaning, ends with NULL */
    int (*run)(const gs_verb *verb, int argc, char **argv);
};

typedef struct gs_operands {
    char **ptr; /* argv, reordered */
    int n;
} gs_operands;

enum { GS_GO_ON = -1 };

/* Parses argv[1..] into `into` (defaults first) and `operands`. GS_GO_ON, or the exit code when there is nothing more
 * to do: --help and --version were printed, or a usage error was. */
int gs_options_parse(const gs_verb *verb, int argc, char **argv, void *into, gs_operands *operands);

/* Prints `gainsay: VERB: message` (VERB may be NULL) and returns GS_EXIT_USAGE. */
int gs_usage_error(const char *verb, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* --- Groups of verbs (group.c) --- */

/* A group's run(): the command named by argv[1], or the list of commands. Names of commands begin with the group's. */
int gs_group_run(const gs_verb *group, const gs_verb *const *verbs, size_t n, int argc, char **argv);

/* --- Output (output.c) --- */

typedef struct gs_terminal {
    bool is_terminal, colour, unicode;
    int width;
} gs_terminal;

/* Forms of what is a list and no report; the names are choices of an option. */
typedef enum gs_list_form { GS_LIST_TERM, GS_LIST_JSON } gs_list_form;
const char *gs_list_form_name(size_t i);

/* What standard output is, by the environment and its size. */
gs_terminal gs_terminal_of_stdout(void);

/* Writes everything to standard output. False when that failed: a message was printed, unless the reader went away. */
bool gs_output_write(gs_span bytes);
/* Writes *out as all there is to say, frees it, and returns the exit code. */
int gs_output_only(gs_buf *out);
int gs_output_version(void);
/* Closes standard output, since a full disk may only tell then. */
bool gs_output_close(void);
/* Prints `gainsay: ` and the message to standard error; control characters in it are escaped. */
void gs_message(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* As gs_message, with the place of an error. */
void gs_message_error(const gs_error *error);
/* Takes the places of closed standard streams, so that no file opened later is mistaken for one. */
bool gs_standard_streams_hold(void);

/* --- Files written whole (replace.c) --- */

/* Writes a file beside `path` and puts it in its place: readers see the old one or the new one. Follows a symbolic
 * link; a pipe or a device is written to. GS_EIO. */
gs_status gs_file_replace(const char *path, gs_span bytes, gs_error *err);
/* A folder and those it is in, where they are not there. GS_EIO. */
gs_status gs_folder_make(const char *path, gs_error *err);
/* A new file; none is written over. GS_EIO. */
gs_status gs_file_create(const char *path, gs_span bytes, gs_error *err);

/* --- Data (data.c) --- */

/* The folder of the data: $GAINSAY_DATA, else share/gainsay beside the program's folder, else the one built in; *rule
 * says which. In the arena; NULL when there is no memory. */
const char *gs_data_folder(gs_arena *arena, const char **rule);
/* The folders given, the others and the image those of the data folder. False when there is no memory. */
bool gs_data_options(gs_arena *arena, const char *lexicons, const char *model, gs_engine_options *out);

/* What the user asked for; NULL: nothing. */
typedef struct gs_data_choice {
    const char *lexicons, *model;
    const char *lexicon; /* a file instead of the folder's one of its language; with text_only */
    const char *image;   /* with neither folder */
    bool text_only;      /* the verb shows what only the text has: examples, lines */
} gs_data_choice;

/* Opens the engine on what was asked for, or on the data folder: its image, or its text where there is no image or one
 * of other text. Prints why not. */
gs_engine *gs_data_open_engine(const gs_data_choice *choice);
/* The engine's own spelling of a language tag. NULL, and a usage error printed, where nothing scores it. */
const char *gs_data_language(const gs_engine *engine, const char *verb, const char *tag);

/* --- Gold (gold.c) --- */

/* Which gold to read, and what its files do not say: the options of every verb that reads gold. */
typedef struct gs_gold_choice {
    const char *gold, *text, *docs; /* a table of labels, with its text and perhaps the names of documents */
    const char *lang, *labels;
    int from, sampling;
    bool translated;
    bool may_be_unlabelled;
} gs_gold_choice;

/* Rows of a table of options; the verb's struct `type` has a member gs_gold_choice `choice`. */
#define GS_GOLD_AT(type, member) .where = offsetof(type, choice.member)
#define GS_GOLD_OPTIONS(type)                                                                                        \
    { 0, "from", NULL, "format of the files", "auto", GS_OPTION_CHOICE, GS_GOLD_AT(type, from),                      \
      .choice = gs_gold_format_name },                                                                               \
    { 0, "gold", "FILE", "table of labels, beside --text", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, gold) },         \
    { 0, "text", "FILE", "its sentences, a line each", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, text) },             \
    { 0, "docs", "FILE", "the document of each line", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, docs) },              \
    { 'l', "lang", "LANG", "language, where a file does not say", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, lang) },  \
    { 0, "labels", "LIST", "only these labels, with commas", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, labels) },     \
    { 0, "sampling", NULL, "how they were chosen, where a file does not say", "natural", GS_OPTION_CHOICE,           \
      GS_GOLD_AT(type, sampling), .choice = gs_sampling_choice },                                                    \
    { 0, "translated", NULL, "the labels were given to another language's version of the sentences", NULL,           \
      GS_OPTION_FLAG, GS_GOLD_AT(type, translated) }

/* The same where --gold names any file, again and again, or the table where --text is given. */
#define GS_GOLD_FILES_OPTIONS(type)                                                                                  \
    { 0, "gold", "FILE", "labelled sentences; may be given again", NULL, GS_OPTION_OPERAND, .where = 0 },            \
    { 0, "from", NULL, "format of the files", "auto", GS_OPTION_CHOICE, GS_GOLD_AT(type, from),                      \
      .choice = gs_gold_format_name },                                                                               \
    { 0, "text", "FILE", "the gold is a table of labels, and this its sentences, a line each", NULL,                 \
      GS_OPTION_STRING, GS_GOLD_AT(type, text) },                                                                    \
    { 0, "docs", "FILE", "with --text: the document of each line", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, docs) }, \
    { 'l', "lang", "LANG", "only this language, and that of sentences that do not say", NULL, GS_OPTION_STRING,      \
      GS_GOLD_AT(type, lang) },                                                                                      \
    { 0, "labels", "LIST", "only these labels, with commas", NULL, GS_OPTION_STRING, GS_GOLD_AT(type, labels) },     \
    { 0, "sampling", NULL, "how they were chosen, where a file does not say", "natural", GS_OPTION_CHOICE,           \
      GS_GOLD_AT(type, sampling), .choice = gs_sampling_choice },                                                    \
    { 0, "translated", NULL, "the labels were given to another language's version of the sentences", NULL,           \
      GS_OPTION_FLAG, GS_GOLD_AT(type, translated) }

const char *gs_sampling_choice(size_t i);
/* The labels chosen as bits, 0 for all; false and a usage error printed where one is unknown. */
bool gs_gold_choice_labels(const char *verb, const gs_gold_choice *choice, unsigned *out);
/* Reads the files and the table chosen into *set, which the caller ends in any case. Without any, standard input.
 * GS_GO_ON, or the exit code: a message was printed. */
int gs_gold_choice_read(const char *verb, const gs_gold_choice *choice, const gs_operands *files, gs_gold_set *set);
/* As above for GS_GOLD_FILES_OPTIONS: there must be a file, and other languages than the one chosen are left out. */
int gs_gold_files_read(const char *verb, const gs_gold_choice *choice, const gs_operands *files, gs_gold_set *set);
/* The verdicts of the desk in a folder as gold; a desk that runs is only read. (verdicts.c) */
gs_status gs_verdicts_read(const gs_engine *engine, const char *dir, const gs_gold_defaults *defaults,
                           gs_gold_set *set, gs_error *err);
/* gs_observe(), with progress shown. */
gs_status gs_gold_observe(const gs_engine *engine, const gs_gold_set *gold, gs_observations *out, gs_error *err);

/* --- Counts (counts.c) --- */

/* `rules` without blockers; `concepts` have a rule; examples `positive` must fire and `negative` must not. */
typedef struct gs_lexicon_counts {
    size_t rules, blockers, concepts, absent, positive, negative;
} gs_lexicon_counts;

gs_lexicon_counts gs_lexicon_count(const gs_lexicon *lexicon);

/* --- Input (input.c) --- */

/* What a file is: by its bytes; a text; a document a line; then the other readers of ingest, in their order. */
typedef enum gs_input_format { GS_INPUT_AUTO, GS_INPUT_TEXT, GS_INPUT_LINES, GS_INPUT_READER } gs_input_format;
const char *gs_input_format_name(size_t i);

/* Of the documents of a job, or of a run. */
typedef struct gs_counts {
    uint64_t articles; /* scored */
    uint64_t broken;   /* which could not be */
    uint64_t repeats, near_repeats; /* left out; marked */
} gs_counts;

/* A piece of work and what came of it. Its buffers are used again. */
typedef struct gs_job {
    const char *path;    /* as given */
    uint64_t number;     /* of the file among those of the run, from 1 */
    bool is_file;        /* the whole file, still to be read */
    bool is_record;      /* else the bytes of a record, of one article or of many */
    gs_record record;
    gs_arena strings; /* of the record */
    bool pass_on;        /* items that are no articles become documents, too: `passed` */
    gs_buf lines;        /* those bytes; else whole lines, the last perhaps without its line feed */
    uint64_t first_line; /* number of the first of them over all files, from 1; 0: no lines */
    uint64_t file_line;  /* the same within its file */
    gs_error error;      /* else this went wrong */
    uint64_t n_bytes;    /* input read, for the progress line */
    uint64_t turn;       /* number of the job in the run, from 0 */
    const gs_field_names *names; /* of the keys of JSON lines; NULL: ours */

    gs_buf id; /* room for that of the document at hand */
    gs_buf out;
    gs_buf messages; /* lines for standard error */
    gs_report_summary summary;
    gs_counts counts;
    bool failed;
} gs_job;

void gs_job_done(gs_job *job);

/* A file, or a line of one. */
typedef struct gs_document {
    gs_span bytes;
    const gs_error *error; /* else this went wrong while reading it */
    uint64_t line;         /* over all files, from 1; 0: a file, or one that could not be read by lines */
    uint64_t file_line;    /* the same within its file */
    const gs_article *article; /* what it was read from, else NULL: the bytes are a file's or a line's */
    const char *member;        /* of an archive, or NULL */
    gs_span passed;            /* else an item that is no article, as it was written */
    const gs_repeat *repeat;   /* of what it is a near repeat, or NULL */
} gs_document;

typedef void gs_document_take(void *context, gs_job *job, const gs_document *document);

/* Reads what a job holds and hands it on, one document after the other; bytes live during the call. (documents.c) */
void gs_job_read(gs_job *job, gs_document_take *take, void *context);
/* The document failed: marks the job and adds a line for standard error. */
void gs_job_refuse(gs_job *job, const gs_document *document, const gs_error *error);
/* Into job->id: the article's own id, else its address; else the file with its member and line, or the number of the
 * line. */
void gs_job_put_id(gs_job *job, const gs_document *document);
/* Writes the job's messages. */
void gs_job_tell(const gs_job *job);

typedef struct gs_input {
    char **paths;
    size_t n_paths, at;
    gs_input_format format;
    gs_field_names names; /* of the keys of JSON lines, where they are not ours */
    uint64_t n_jobs;
    int fd;               /* -1: none open */
    gs_framer *framer;    /* NULL: none open */
    gs_buf rest;          /* the beginning of a line whose end was not read yet */
    uint64_t line;        /* lines handed out, over all files */
    uint64_t line_before; /* the same before this file */
    bool in_long_line;    /* dropping what remains of a line over the limit */
} gs_input;

void gs_input_init(gs_input *input, gs_input_format format, char **paths, size_t n_paths);
/* Fills the input part of *job; false at the end. */
bool gs_input_next(gs_input *input, gs_job *job);
void gs_input_done(gs_input *input);
/* Is every file one article, and known as such before it is read? */
bool gs_input_is_plain(const gs_input *input);
/* Standard input can be read once; a person who did not mean to is told. GS_GO_ON, or the exit code. */
int gs_input_check_stdin(const char *verb, const gs_operands *files);

/* --- Items with findings (ninjs.c) --- */

/* An output of `score` that is no report: its name only. */
extern const gs_report_format gs_output_ninjs;
/* Appends an item that was not analysed. GS_ENOMEM. */
gs_status gs_ninjs_pass(gs_span item, gs_buf *out, gs_error *err);
/* Appends the item of an article (NULL: the report's text is all there is) with its findings. GS_ENOMEM. */
gs_status gs_ninjs_render(const gs_report *report, const gs_article *article, gs_buf *out, gs_error *err);

/* Keys of JSON lines from "title=headline,text=body" (NULL: none), names in the arena. GS_GO_ON, or the exit code: a
 * message was printed. (fields.c) */
int gs_fields_parse(const char *verb, const char *list, gs_arena *arena, gs_field_names *out);

/* --- Repeats (dedupe.c) --- */

/* Shared by the workers of a run. */
typedef struct gs_dedupe gs_dedupe;

/* `lang`: the tag of all documents, or NULL to detect it. GS_ENOMEM. */
gs_status gs_dedupe_new(const char *lang, gs_dedupe **out, gs_error *err);
void gs_dedupe_free(gs_dedupe *dedupe);
/* As gs_job_read() without the exact repeats of documents before, which are told of; near ones are marked. Waits for
 * the jobs before this one, so every job of the run must be read so, by workers that take them in order. */
void gs_dedupe_read(gs_dedupe *dedupe, gs_signer *signer, gs_job *job, gs_document_take *take, void *context);

/* --- Pool (pool.c) --- */

/* A worker is what one thread owns; the pool only hands it on. */
typedef struct gs_pool_tasks {
    void *context;
    bool (*next)(void *context, gs_job *job);               /* on the caller's thread; false at the end */
    void (*work)(void *context, void *worker, gs_job *job); /* on any thread, several at a time */
    bool (*emit)(void *context, gs_job *job);               /* in the order of `next`, one at a time; false ends all */
} gs_pool_tasks;

enum { GS_MAX_WORKERS = 256 };

/* How many workers: those wanted, or (0) one a core, but no more than there can be jobs at once. */
size_t gs_pool_size(int n_wanted, const gs_input *input);
/* Runs tasks until the end with one thread a worker; with one worker there are no threads. */
gs_status gs_pool_run(const gs_pool_tasks *tasks, void **workers, size_t n_workers, gs_error *err);

/* --- Progress (progress.c) --- */

typedef struct gs_progress {
    bool on;
    double began, shown;  /* seconds of a steady clock */
    const char *things;   /* NULL: bytes */
    uint64_t done, total; /* total 0: not known */
    int columns;          /* of the line that stands */
} gs_progress;

void gs_progress_init(gs_progress *progress, bool stdout_is_terminal, char **paths, size_t n_paths);
/* The same of `total` things, "sentences", instead of bytes. */
void gs_progress_init_things(gs_progress *progress, bool stdout_is_terminal, const char *things, uint64_t total);
/* Bytes or things. */
void gs_progress_add(gs_progress *progress, uint64_t n);
/* Takes the line away: at the end, or before something else is printed. */
void gs_progress_clear(gs_progress *progress);

/* --- Figures (figures.c) --- */

/* A share, or a coefficient, as ".833" or "-.250"; "-" where it is NaN. At the right of `width` columns. */
void gs_figures_put(gs_buf *out, double value, int width);
/* The same with other decimals: ".83". */
void gs_figures_put_short(gs_buf *out, double value, int digits);
/* "[.812, .900]" at the left of 16 columns, of which the last is blank; nothing but blanks where it is NaN. */
void gs_figures_put_interval(gs_buf *out, gs_interval interval);
/* Four decimals, or null. */
void gs_figures_put_json(gs_buf *out, double value);
void gs_figures_put_json_interval(gs_buf *out, gs_interval interval);
/* "English", or the tag where it has no name, behind the tag: "en English". */
void gs_figures_put_language(gs_buf *out, const char *tag);

/* --- Verbs --- */

extern const gs_verb gs_verb_score, gs_verb_lexicon, gs_verb_languages, gs_verb_doctor, gs_verb_compile, gs_verb_fetch;
extern const gs_verb gs_verb_serve, gs_verb_store, gs_verb_token;

extern const gs_verb gs_verb_gold, gs_verb_eval, gs_verb_agree, gs_verb_calibrate, gs_verb_model;
/* A command of the group lexicon with a file of its own. */
extern const gs_verb gs_verb_lexicon_diff;
extern const gs_verb gs_verb_lexicon_suggest; /* a command of gs_verb_lexicon */

#endif
