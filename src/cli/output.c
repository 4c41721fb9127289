/* Standard output and standard error: written with checks, and what the terminal can show. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static bool is_set(const char *name)
{
    const char *value = getenv(name);
    return value && *value;
}

/* By the environment alone: a locale that is named but not installed still says what the terminal speaks. */
static bool speaks_utf8(void)
{
    const char *name = is_set("LC_ALL") ? "LC_ALL" : is_set("LC_CTYPE") ? "LC_CTYPE" : "LANG";
    const char *locale = getenv(name);
    return locale && (strcasestr(locale, "utf-8") || strcasestr(locale, "utf8"));
}

static int terminal_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    const char *columns = getenv("COLUMNS");
    int width = columns ? atoi(columns) : 0;
    return width > 0 ? width : 80;
}

/* no-color.org and bixense.com/clicolors; a wish for none is stronger. */
static bool wants_colour(bool is_terminal)
{
    const char *term = getenv("TERM"), *force = getenv("CLICOLOR_FORCE");
    if (is_set("NO_COLOR"))
        return false;
    if (force && *force && strcmp(force, "0") != 0)
        return true;
    return is_terminal && term && strcmp(term, "dumb") != 0;
}

gs_terminal gs_terminal_of_stdout(void)
{
    bool is_terminal = isatty(STDOUT_FILENO);
    return (gs_terminal){
        .is_terminal = is_terminal,
        .colour = wants_colour(is_terminal),
        .unicode = speaks_utf8(),
        .width = terminal_width(),
    };
}

const char *gs_list_form_name(size_t i)
{
    static const char *const names[] = { "term", "json" };
    return i < sizeof(names) / sizeof(*names) ? names[i] : NULL;
}

static bool output_failed(int error)
{
    if (error != EPIPE)
        gs_message("standard output: %s", strerror(error));
    return false;
}

bool gs_output_write(gs_span bytes)
{
    while (bytes.len) {
        ssize_t n = write(STDOUT_FILENO, bytes.ptr, bytes.len);
        if (n < 0 && errno == EAGAIN) { /* a shared pipe that another program set non-blocking */
            struct pollfd ready = { .fd = STDOUT_FILENO, .events = POLLOUT };
            poll(&ready, 1, -1);
            continue;
        }
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return output_failed(errno);
        bytes.ptr += n;
        bytes.len -= (size_t)n;
    }
    return true;
}

bool gs_output_close(void)
{
    return close(STDOUT_FILENO) == 0 || output_failed(errno);
}

int gs_output_only(gs_buf *out)
{
    if (out->failed)
        gs_message("out of memory");
    bool ok = !out->failed && gs_output_write(gs_buf_span(out)) && gs_output_close();
    gs_buf_done(out);
    return ok ? GS_EXIT_DONE : GS_EXIT_FAILED;
}

int gs_output_version(void)
{
    gs_buf out = { 0 };
    gs_buf_puts(&out, "gainsay " GS_VERSION "\n");
    return gs_output_only(&out);
}

static void put_message(const char *text)
{
    gs_buf line = { 0 };
    gs_buf_puts(&line, "gainsay: ");
    gs_escape_terminal(&line, gs_span_of(text));
    gs_buf_putc(&line, '\n');
    if (!line.failed)
        fwrite(line.ptr, 1, line.len, stderr);
    gs_buf_done(&line);
}

void gs_message(const char *fmt, ...)
{
    char text[4096];
    va_list args;
    va_start(args, fmt);
    vsnprintf(text, sizeof(text), fmt, args);
    va_end(args);
    put_message(text);
}

void gs_message_error(const gs_error *error)
{
    if (error->line)
        gs_message("%s:%u: %s", error->file, error->line, error->message);
    else if (*error->file)
        gs_message("%s: %s", error->file, error->message);
    else
        gs_message("%s", error->message);
}

bool gs_standard_streams_hold(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) >= 0)
            continue;
        /* The wrong way round, so that using it fails as it did when closed. */
        if (open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
            return false;
    }
    return true;
}
