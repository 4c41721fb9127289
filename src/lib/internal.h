/* Shared by the files of this folder only: the public handles over engine and report, and how structs that grow cross
 * the border. */
#ifndef GS_LIB_INTERNAL_H
#define GS_LIB_INTERNAL_H

#include <stdatomic.h>

#include "engine/engine.h"
#include "lib/gainsay.h"

struct gainsay_engine {
    gs_engine *core;
    gainsay_log_fn log;
    void *log_user;
    size_t memory_limit;
};

struct gainsay_result {
    gainsay_session *session;
    const gs_report *report; /* NULL when the last analysis failed */
};

struct gainsay_session {
    const gainsay_engine *engine;
    gs_session *core;
    gs_buf text;     /* the document's bytes, which the report borrows */
    gs_buf rendered; /* the last rendering */
    gainsay_result result;
    atomic_uintptr_t owner; /* the thread that has it; 0: nobody yet */
    atomic_bool busy;       /* a call is running */
};

/* --- Errors (error.c) --- */

/* Fills *out (which may be NULL) and returns `status`. */
gainsay_status gainsay__fail(gainsay_error *out, gainsay_status status, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
/* The same with an error of the core. */
gainsay_status gainsay__fail_as(gainsay_error *out, const gs_error *error);

/* --- Structs with a size (structs.c) --- */

/* Reads *from, of `from->size` bytes and at least `least`, into *to of `size` bytes, missing members being zero. False
 * when it is too small to be of any version, or sets members that this version does not know. */
bool gainsay__read_struct(const void *from, size_t least, void *to, size_t size);
/* Writes *from of `size` bytes, all but its first member, into *to as far as to->size reaches. False when *to is too
 * small to be of any version, or NULL. */
bool gainsay__write_struct(void *to, size_t least, const void *from, size_t size);

/* --- Sessions (session.c) --- */

/* Takes the session for a call of the thread that has it; GAINSAY_ERROR_THREAD, said in the log too, on any other. */
gainsay_status gainsay__enter(gainsay_session *session, gainsay_error *error);
void gainsay__leave(gainsay_session *session);
/* For what only reads the last result: the same, without taking the session. */
gainsay_status gainsay__look(gainsay_session *session);

#endif
