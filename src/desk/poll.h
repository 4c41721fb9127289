/* What the files of the poller share. */
#ifndef GS_DESK_POLL_H
#define GS_DESK_POLL_H

#include "desk/internal.h"

/* What one thread owns, and the source it is at. */
typedef struct gs_polling {
    gs_desk *desk;
    gs_crew *crew;
    int place;
    gs_net *net;
    gs_session *session;
    gs_signer *signer;
    gs_intake *intake;
    gs_arena arena;       /* of a source */
    gs_source_row source; /* at hand, as it was when it was asked */
    int64_t now;
    bool is_full;         /* the pages behind its items are fetched */
    size_t n_read, n_new; /* items of the answer; articles, or versions, that were not known */
    size_t pages;         /* that were asked for */
    int refusals;         /* pages in a row that could not be had */
    bool left;            /* there is more than one poll takes: the rest is for the next */
    bool failed;          /* nothing more can be kept: */
    gs_error error;
} gs_polling;

/* Takes in the articles of an answer. GS_EFORMAT: it is no feed, or a broken one, with what came before the fault taken
 * in; GS_EIO: the store cannot keep them. (polled.c) */
gs_status gs_poll_read(gs_polling *p, const gs_net_answer *answer, gs_error *err);

/* When it is to be asked again, after what came of asking it now. `asked`: seconds that its server asked for, of which
 * a day is heeded; below 0: none. (poll.c) */
int64_t gs_poll_next(const gs_source_row *row, int64_t now, int64_t asked);
/* {"full": true}? Of what is no object: false. (polled.c) */
bool gs_poll_is_full(const char *settings);

#endif
