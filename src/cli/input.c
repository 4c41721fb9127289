/* Input: files as jobs. A text file is a job, read by whoever works on it. A file of lines
 * is cut into jobs of about 256 KB of whole lines while it is read, so memory stays flat however long it is; a pipe
 * gives a job as soon as it gives a line. A line over the limit is dropped unread, with an error in its place. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PIECE = 256 << 10, KEEP = 4 << 20 }; /* bytes read at once; the largest buffer kept for the next job */

const char *gs_input_format_name(size_t i)
{
    static const char *const names[] = { "auto", "text", "lines" };
    enum { N_NAMES = sizeof(names) / sizeof(*names) };
    const gs_reader *reader = i < N_NAMES ? NULL : gs_reader_at(i - GS_INPUT_READER + 1); /* the first reads text */
    return i < N_NAMES ? names[i] : reader ? reader->name : NULL;
}

void gs_input_init(gs_input *input, gs_input_format format, char **paths, size_t n_paths)
{
    *input = (gs_input){ .paths = paths, .n_paths = n_paths, .format = format, .fd = -1 };
}

static void close_file(gs_input *input)
{
    if (input->fd > STDIN_FILENO)
        close(input->fd);
    input->fd = -1;
    input->at++;
    input->line_before = input->line;
    input->in_long_line = false;
    gs_buf_clear(&input->rest);
}

void gs_input_done(gs_input *input)
{
    if (input->fd > STDIN_FILENO)
        close(input->fd);
    gs_framer_close(input->framer);
    gs_buf_done(&input->rest);
}

void gs_job_done(gs_job *job)
{
    gs_buf_done(&job->lines);
    gs_arena_done(&job->strings);
    gs_buf_done(&job->id);
    gs_buf_done(&job->out);
    gs_buf_done(&job->messages);
}

static void empty(gs_buf *buf)
{
    if (buf->cap > KEEP)
        gs_buf_done(buf);
    gs_buf_clear(buf);
}

static void reset(gs_job *job, const gs_input *input)
{
    gs_buf lines = job->lines, out = job->out, messages = job->messages, id = job->id;
    empty(&lines);
    empty(&out);
    empty(&messages);
    gs_arena strings = job->strings;
    gs_arena_reset(&strings);
    *job = (gs_job){ .path = input->paths[input->at], .number = input->at + 1, .turn = input->n_jobs,
                     .names = &input->names, .strings = strings, .lines = lines, .id = id, .out = out,
                     .messages = messages };
}

/* Gives the job the lines read so far up to `len`; the rest begins the next. */
static void hand_out(gs_input *input, gs_job *job, size_t len)
{
    gs_buf lines = input->rest;
    input->rest = job->lines;
    gs_buf_put(&input->rest, lines.ptr + len, lines.len - len);
    lines.len = len;
    job->lines = lines;
    job->first_line = input->line + 1;
    job->file_line = input->line - input->line_before + 1;
    for (const char *p = lines.ptr, *end = p + len; p < end; input->line++) {
        const char *feed = memchr(p, '\n', (size_t)(end - p));
        p = feed ? feed + 1 : end;
    }
}

static void refuse_line(gs_input *input, gs_job *job)
{
    input->line++;
    job->first_line = input->line;
    job->file_line = input->line - input->line_before;
    gs_fail(&job->error, GS_ELIMIT, job->path, (unsigned)job->file_line, "line longer than the limit of %zu MB",
            GS_LIMIT_LINE >> 20);
    input->in_long_line = true;
    gs_buf_clear(&input->rest);
}

/* Ends the file with an error, which is a job like any other. */
static void refuse_file(gs_input *input, gs_job *job, gs_status code, const char *message)
{
    gs_fail(&job->error, code, job->path, 0, "%s", message);
    close_file(input);
}

static bool is_utf16(const gs_buf *start)
{
    return start->len >= 2 && (memcmp(start->ptr, "\xff\xfe", 2) == 0 || memcmp(start->ptr, "\xfe\xff", 2) == 0);
}

/* Drops what belongs to a line over the limit from the `n` bytes just read; they are all there is in `rest`. */
static void skip_long_line(gs_input *input, size_t n)
{
    const char *feed = memchr(input->rest.ptr, '\n', n);
    size_t len = feed ? (size_t)(feed - input->rest.ptr) + 1 : n;
    memmove(input->rest.ptr, input->rest.ptr + len, n - len);
    input->rest.len = n - len;
    input->in_long_line = !feed;
}

/* Reads a piece. True when it made a job. */
static bool read_piece(gs_input *input, gs_job *job)
{
    gs_buf *rest = &input->rest;
    if (!gs_buf_reserve(rest, PIECE)) {
        refuse_file(input, job, GS_ENOMEM, "out of memory");
        return true;
    }
    ssize_t n = read(input->fd, rest->ptr + rest->len, PIECE);
    if (n < 0 && errno == EINTR)
        return false;
    if (n < 0) {
        refuse_file(input, job, GS_EIO, strerror(errno));
        return true;
    }
    job->n_bytes += (uint64_t)n;
    if (n == 0) {
        bool has_line = rest->len > 0;
        if (has_line)
            hand_out(input, job, rest->len);
        close_file(input);
        return has_line;
    }
    rest->len += (size_t)n;
    if (input->in_long_line)
        skip_long_line(input, (size_t)n);
    if (input->line == input->line_before && is_utf16(rest)) {
        refuse_file(input, job, GS_ENOTTEXT, "UTF-16 cannot be read by lines; convert it to UTF-8");
        return true;
    }
    const char *feed = rest->len ? memrchr(rest->ptr, '\n', rest->len) : NULL;
    if (feed)
        hand_out(input, job, (size_t)(feed - rest->ptr) + 1);
    else if (rest->len > GS_LIMIT_LINE)
        refuse_line(input, job);
    return feed || job->first_line;
}

static bool open_file(gs_input *input, gs_job *job)
{
    bool is_stdin = strcmp(job->path, "-") == 0;
    input->fd = is_stdin ? STDIN_FILENO : open(job->path, O_RDONLY | O_CLOEXEC);
    if (input->fd < 0)
        refuse_file(input, job, errno == ENOENT ? GS_ENOENT : GS_EIO, strerror(errno));
    return job->error.code == GS_OK;
}

/* --- Records --- */

/* By the first bytes: a text that is neither packed nor of another format. Standard input cannot be looked at. */
static bool is_plain_file(const char *path)
{
    char head[4096];
    int fd = strcmp(path, "-") == 0 ? -1 : open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? 0 : read(fd, head, sizeof(head));
    if (fd >= 0)
        close(fd);
    if (fd < 0 || n < 0)
        return strcmp(path, "-") != 0; /* what cannot be read is told by whoever reads it */
    gs_span bytes = { head, (size_t)n };
    return !gs_stream_is_packed(bytes) && gs_reader_probe(bytes, path) == &gs_reader_text;
}

static bool is_plain(const gs_input *input, const char *path)
{
    return input->format == GS_INPUT_TEXT || (input->format == GS_INPUT_AUTO && is_plain_file(path));
}

bool gs_input_is_plain(const gs_input *input)
{
    bool plain = input->format != GS_INPUT_LINES;
    for (size_t i = 0; plain && i < input->n_paths; i++)
        plain = is_plain(input, input->paths[i]);
    return plain;
}

static void close_framer(gs_input *input)
{
    gs_framer_close(input->framer);
    input->framer = NULL;
    input->at++;
}

static bool keep_string(gs_job *job, const char **string)
{
    if (*string)
        *string = gs_arena_copy(&job->strings, gs_span_of(*string));
    return *string != NULL;
}

/* The framer moves on while the job is worked on. */
static gs_status keep_strings(gs_job *job, gs_error *err)
{
    const char **const strings[] = { &job->record.member, &job->record.url, &job->record.charset,
                                     &job->record.media_type };
    for (size_t i = 0; i < sizeof(strings) / sizeof(*strings); i++)
        if (*strings[i] && !keep_string(job, strings[i]))
            return gs_fail_nomem(err);
    return GS_OK;
}

/* The next record of the file at hand, or what went wrong there. False at its end. */
static bool read_record(gs_input *input, gs_job *job)
{
    uint64_t before = input->framer ? gs_framer_position(input->framer) : 0;
    const gs_reader *reader =
        input->format >= GS_INPUT_READER ? gs_reader_at((size_t)input->format - GS_INPUT_READER + 1) : NULL;
    gs_status status = input->framer ? GS_OK : gs_framer_open(job->path, reader, &input->framer, &job->error);
    if (status != GS_OK) {
        input->at++;
        return true;
    }
    status = gs_framer_next(input->framer, &job->lines, &job->record, &job->error);
    if (status == GS_OK)
        status = keep_strings(job, &job->error);
    job->n_bytes = gs_framer_position(input->framer) - before;
    job->is_record = status == GS_OK;
    if (status == GS_OK && !job->record.reader) {
        close_framer(input);
        return false;
    }
    return true;
}

static bool fill(gs_input *input, gs_job *job)
{
    while (input->at < input->n_paths) {
        reset(job, input);
        if (input->format != GS_INPUT_LINES && (input->framer || !is_plain(input, job->path))) {
            if (read_record(input, job))
                return true;
            continue;
        }
        if (input->format != GS_INPUT_LINES) {
            job->is_file = true;
            input->at++;
            return true;
        }
        if (input->fd < 0 && !open_file(input, job))
            return true;
        while (input->fd >= 0) {
            if (read_piece(input, job))
                return true;
        }
    }
    return false;
}

bool gs_input_next(gs_input *input, gs_job *job)
{
    bool filled = fill(input, job);
    input->n_jobs += filled;
    return filled;
}

int gs_input_check_stdin(const char *verb, const gs_operands *files)
{
    int n = 0;
    for (int i = 0; i < files->n; i++)
        n += strcmp(files->ptr[i], "-") == 0;
    if (n > 1)
        return gs_usage_error(verb, "standard input (-) is given twice");
    if (n == 1 && isatty(STDIN_FILENO))
        gs_message("reading standard input; Ctrl-D ends it");
    return GS_GO_ON;
}
