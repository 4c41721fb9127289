/* The documents of a job: a file, lines, or the articles of a record; and what is said of those that fail. */
#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_file(gs_job *job, gs_document_take *take, void *context)
{
    gs_document document = { 0 };
    gs_error err = { 0 };
    if (gs_file_read(job->path, GS_LIMIT_DOCUMENT, &document.bytes, &err) != GS_OK)
        document.error = &err;
    job->n_bytes = document.bytes.len;
    take(context, job, &document);
    free((void *)document.bytes.ptr);
}

static void read_lines(gs_job *job, gs_document_take *take, void *context)
{
    gs_document document = { .line = job->first_line, .file_line = job->file_line };
    gs_span rest = gs_buf_span(&job->lines);
    for (; rest.len; document.line++, document.file_line++) {
        const char *feed = memchr(rest.ptr, '\n', rest.len);
        document.bytes = (gs_span){ rest.ptr, feed ? (size_t)(feed - rest.ptr) : rest.len };
        size_t len = document.bytes.len + (feed != NULL);
        rest = (gs_span){ rest.ptr + len, rest.len - len };
        take(context, job, &document);
    }
}

/* "file!member:line" into the messages. */
static void put_place(gs_job *job, const char *member, uint64_t line)
{
    gs_escape_terminal(&job->messages, gs_span_of(job->path));
    if (member) {
        gs_buf_putc(&job->messages, '!');
        gs_escape_terminal(&job->messages, gs_span_of(member));
    }
    if (line)
        gs_buf_printf(&job->messages, ":%llu", (unsigned long long)line);
}

/* Articles of a record on their way to the taker. */
typedef struct article_way {
    gs_job *job;
    gs_document_take *take;
    void *context;
    uint64_t line;
} article_way;

static bool take_article(void *context, const gs_article *article)
{
    article_way *way = context;
    gs_document document = { .bytes = article->text, .file_line = way->line, .article = article,
                             .member = way->job->record.member };
    way->take(way->context, way->job, &document);
    return true;
}

/* What gives no article is told, and is no failure. */
static void pass_by(void *context, const char *id, const char *note, gs_span item)
{
    article_way *way = context;
    gs_job *job = way->job;
    gs_buf_puts(&job->messages, "gainsay: ");
    put_place(job, job->record.member, 0);
    if (id) {
        gs_buf_puts(&job->messages, ": ");
        gs_escape_terminal(&job->messages, gs_span_of(id));
    }
    gs_buf_puts(&job->messages, ": ");
    gs_escape_terminal(&job->messages, gs_span_of(note));
    gs_buf_putc(&job->messages, '\n');
    if (job->pass_on && item.len)
        way->take(way->context, job, &(gs_document){ .passed = item, .member = job->record.member });
}

static void read_one(article_way *way, const gs_record *record, gs_arena *arena)
{
    gs_error err = { 0 };
    gs_arena_reset(arena);
    gs_article_sink sink = { .take = take_article, .context = way, .skip = pass_by };
    if (record->reader->read(record, way->job->names, arena, sink, &err) != GS_OK)
        way->take(way->context, way->job,
                  &(gs_document){ .error = &err, .file_line = way->line ? way->line : err.line,
                                  .member = record->member });
}

/* Lines one at a time, so that a bad one harms no other. */
static void read_articles(gs_job *job, gs_document_take *take, void *context)
{
    gs_arena arena = { 0 };
    gs_record record = job->record;
    bool by_lines = record.reader->framing == GS_FRAME_LINES;
    article_way way = { .job = job, .take = take, .context = context, .line = by_lines ? record.line : 0 };
    if (!by_lines)
        read_one(&way, &record, &arena);
    else
        for (gs_span rest = record.bytes; gs_span_line(&rest, &record.bytes); way.line++)
            if (gs_span_trim(record.bytes).len)
                read_one(&way, &record, &arena);
    gs_arena_done(&arena);
}

void gs_job_read(gs_job *job, gs_document_take *take, void *context)
{
    if (job->is_record)
        read_articles(job, take, context);
    else if (job->is_file)
        read_file(job, take, context);
    else if (job->error.code == GS_OK)
        read_lines(job, take, context);
    else
        take(context, job,
             &(gs_document){ .error = &job->error, .line = job->first_line, .file_line = job->file_line });
}

void gs_job_refuse(gs_job *job, const gs_document *document, const gs_error *error)
{
    job->failed = true;
    job->counts.broken++;
    gs_buf_puts(&job->messages, "gainsay: ");
    put_place(job, document->member, document->file_line);
    gs_buf_puts(&job->messages, ": ");
    gs_escape_terminal(&job->messages, gs_span_of(error->message));
    gs_buf_putc(&job->messages, '\n');
}

void gs_job_put_id(gs_job *job, const gs_document *document)
{
    const gs_article *a = document->article;
    gs_buf *id = &job->id;
    gs_buf_clear(id);
    if (a && (a->id || a->url)) {
        gs_buf_puts(id, a->id ? a->id : a->url);
    } else if (document->line) {
        gs_buf_put_uint(id, document->line);
    } else {
        gs_buf_puts(id, job->path);
        if (document->member)
            gs_buf_printf(id, "!%s", document->member);
        if (document->file_line)
            gs_buf_printf(id, ":%llu", (unsigned long long)document->file_line);
    }
}

void gs_job_tell(const gs_job *job)
{
    fwrite(job->messages.ptr, 1, job->messages.len, stderr);
}
