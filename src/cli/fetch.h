/* What the files of gainsay fetch share. */
#ifndef GS_CLI_FETCH_H
#define GS_CLI_FETCH_H

#include <signal.h>

#include "cli/cli.h"
#include "net/net.h"

/* --- Ctrl-C (interrupt.c) --- */

/* SIGINT, SIGTERM and SIGHUP as something to look at, so that work ends in order; a second one ends it at once. */
typedef struct gs_interrupt {
    int fd;     /* -1: signals are left as they are */
    int caught; /* the signal, or 0 */
    sigset_t before, ours;
} gs_interrupt;

void gs_interrupt_begin(gs_interrupt *interrupt);
bool gs_interrupt_caught(gs_interrupt *interrupt);
/* False: interrupted. */
bool gs_interrupt_wait(gs_interrupt *interrupt, double seconds);
/* Waits until there is something to read; false: interrupted. */
bool gs_interrupt_wait_input(gs_interrupt *interrupt, int fd);
/* Lets signals do what they would have done, for a while in which nobody looks. */
void gs_interrupt_let(gs_interrupt *interrupt, bool through);
/* Signals are as they were; the one that was caught now does what it would have done. */
void gs_interrupt_end(gs_interrupt *interrupt);

/* --- Addresses to fetch (fetch_urls.c) --- */

/* The operands; "-" stands for standard input, an address a line. */
typedef struct gs_fetch_urls {
    char **ptr;
    size_t n, at;
    gs_interrupt *interrupt;
    gs_buf lines; /* read, from `taken` on still to come */
    size_t taken;
    bool in_lines, ended; /* standard input is read; all of it was */
} gs_fetch_urls;

/* The next address into *url, NUL-ended; false at the end, or interrupted. GS_EIO, GS_ENOMEM in *status. */
bool gs_fetch_urls_next(gs_fetch_urls *urls, gs_buf *url, gs_status *status, gs_error *err);
void gs_fetch_urls_done(gs_fetch_urls *urls);

/* --- Validators in a file (fetch_state.c) --- */

/* Of a file that is not there: none. */
gs_status gs_fetch_state_read(const char *path, gs_validators **out, gs_error *err);
gs_status gs_fetch_state_write(const char *path, const gs_validators *all, gs_error *err);

#endif
