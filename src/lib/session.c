/* The public session: which thread has it, and the analysis of one document. */
#include "lib/internal.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* --- Whose it is --- */

static gainsay_status refuse(gainsay_session *session, const char *why, gainsay_error *error)
{
    const gainsay_engine *engine = session->engine;
    if (engine->log)
        engine->log(engine->log_user, GAINSAY_LOG_WARNING, why);
    return gainsay__fail(error, GAINSAY_ERROR_THREAD, "%s", why);
}

static const char not_the_owner[] =
    "a session was used by another thread than its own; gainsay_session_handover() lets go";

/* Two threads that never lived at once may have one identity; such a session went from one to the other safely. */
gainsay_status gainsay__enter(gainsay_session *session, gainsay_error *error)
{
    uintptr_t self = (uintptr_t)pthread_self(), owner = 0;
    if (!atomic_compare_exchange_strong(&session->owner, &owner, self) && owner != self)
        return refuse(session, not_the_owner, error);
    if (atomic_exchange(&session->busy, true))
        return refuse(session, "a session was used while a call on it was running", error);
    return GAINSAY_OK;
}

void gainsay__leave(gainsay_session *session)
{
    atomic_store(&session->busy, false);
}

gainsay_status gainsay__look(gainsay_session *session)
{
    uintptr_t owner = atomic_load(&session->owner);
    return !owner || owner == (uintptr_t)pthread_self() ? GAINSAY_OK : refuse(session, not_the_owner, NULL);
}

/* Only the owner can let go: otherwise any thread could take what another is about to use. */
gainsay_status gainsay_session_handover(gainsay_session *session, gainsay_error *error)
{
    if (!session)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_session_handover: no session");
    gainsay_status status = gainsay__enter(session, error);
    if (status != GAINSAY_OK)
        return status;
    atomic_store(&session->owner, 0);
    gainsay__leave(session);
    return GAINSAY_OK;
}

/* --- Its life --- */

gainsay_status gainsay_session_new(const gainsay_engine *engine, gainsay_session **out, gainsay_error *error)
{
    if (!engine || !out)
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_session_new: no engine, or nowhere to put it");
    gs_error err = { 0 };
    gainsay_session *session = calloc(1, sizeof(*session));
    gs_status status = session ? gs_session_new(engine->core, &session->core, &err) : gs_fail_nomem(&err);
    if (status != GS_OK) {
        free(session);
        return gainsay__fail_as(error, &err);
    }
    session->engine = engine;
    session->result.session = session;
    atomic_init(&session->owner, 0);
    atomic_init(&session->busy, false);
    *out = session;
    return GAINSAY_OK;
}

void gainsay_session_free(gainsay_session *session)
{
    if (!session)
        return;
    gs_session_free(session->core);
    gs_buf_done(&session->text);
    gs_buf_done(&session->rendered);
    free(session);
}

/* --- A document --- */

static bool is_tag(const char *tag)
{
    size_t letters = strspn(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    return letters >= 2 && letters <= 8 && (tag[letters] == '\0' || tag[letters] == '-') &&
           strspn(tag + letters, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") ==
               strlen(tag + letters);
}

static const char *engine_tag(const gs_engine *engine, const char *tag, size_t len)
{
    const char *known;
    for (size_t i = 0; (known = gs_engine_tag_at(engine, i)); i++)
        if (gs_span_is((gs_span){ tag, len }, known))
            return known;
    return NULL;
}

/* The longest beginning of a tag that has a lexicon (RFC 4647, lookup), else as much of it as the report has room for,
 * whole subtags, in `room`. */
static const char *find_language(const gs_engine *engine, const char *tag, char room[GS_LANG_MAX])
{
    size_t fits = 0;
    for (size_t len = strlen(tag); len > 0;) {
        const char *known = engine_tag(engine, tag, len);
        if (known)
            return known;
        if (!fits && len < GS_LANG_MAX)
            fits = len;
        do
            len--;
        while (len > 0 && tag[len] != '-');
    }
    memcpy(room, tag, fits);
    room[fits] = '\0';
    return room;
}

/* The report borrows its bytes, so the session keeps them; what is too large is refused without a copy. */
static gs_status keep_text(gainsay_session *session, gs_span *bytes, gs_error *err)
{
    gs_buf_clear(&session->text);
    if (bytes->len > GS_LIMIT_DOCUMENT)
        return GS_OK;
    gs_buf_reserve(&session->text, 1); /* an empty document has an address too */
    gs_buf_put(&session->text, bytes->ptr, bytes->len);
    *bytes = gs_buf_span(&session->text);
    return session->text.failed ? gs_fail_nomem(err) : GS_OK;
}

static gs_status analyse(gainsay_session *session, gs_span bytes, const gainsay_document *document, gs_error *err)
{
    char room[GS_LANG_MAX];
    size_t limit = session->engine->memory_limit;
    gs_analyse_options how = {
        .lang = document->language ? find_language(session->engine->core, document->language, room) : NULL,
        .one_sentence = document->one_sentence != 0,
        .memory = limit > bytes.len ? limit - bytes.len : 0,
    };
    session->result.report = NULL;
    gs_status status = GS_EMEMORY;
    if (!limit || limit > bytes.len || bytes.len > GS_LIMIT_DOCUMENT)
        status = keep_text(session, &bytes, err);
    if (status == GS_OK)
        status = gs_analyse(session->core, bytes, &how, &session->result.report, err);
    if (status == GS_EMEMORY)
        gs_fail(err, status, NULL, 0, "the document needs more memory than the %zu bytes allowed", limit);
    return status;
}

gainsay_status gainsay_analyse(gainsay_session *session, const char *text, size_t len,
                               const gainsay_document *document, const gainsay_result **out, gainsay_error *error)
{
    gainsay_document known = { 0 };
    if (!session || !out || (!text && len))
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_analyse: session, text or result is NULL");
    if (document && !gainsay__read_struct(document, sizeof(known), &known, sizeof(known)))
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_analyse: a document of another version");
    if (known.language && !is_tag(known.language))
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_analyse: the language is no BCP 47 tag");
    gainsay_status entered = gainsay__enter(session, error);
    if (entered != GAINSAY_OK)
        return entered;
    gs_error err = { 0 };
    gs_status status = analyse(session, (gs_span){ text, len }, &known, &err);
    if (status == GS_OK)
        *out = &session->result;
    gainsay__leave(session);
    return status == GS_OK ? GAINSAY_OK : gainsay__fail_as(error, &err);
}
