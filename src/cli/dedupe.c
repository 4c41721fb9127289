/* Articles that were there before. A job's articles are read and signed on any thread, looked up when all jobs before
 * it were, so that which one is the first does not depend on threads, and then scored on any thread again. */
#include "cli/cli.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct gs_dedupe {
    gs_repeats *repeats;
    const char *lang; /* NULL: detect */
    pthread_mutex_t lock;
    pthread_cond_t next_turn;
    uint64_t turn; /* of the job that looks up next */
};

/* A document kept until its job's turn, with what else of it would be gone by then. */
typedef struct kept {
    gs_document document;
    gs_article article;
    gs_error error;
    gs_signature signature;
    bool is_signed;
    gs_repeat repeat;
} kept;

typedef struct batch {
    gs_dedupe *dedupe;
    gs_signer *signer;
    gs_arena arena;
    kept *ptr;
    size_t n, cap;
    bool failed; /* no memory for the last one */
} batch;

gs_status gs_dedupe_new(const char *lang, gs_dedupe **out, gs_error *err)
{
    gs_dedupe *d = calloc(1, sizeof(*d));
    if (!d)
        return gs_fail_nomem(err);
    gs_status status = gs_repeats_new(&d->repeats, err);
    if (status != GS_OK) {
        free(d);
        return status;
    }
    d->lang = lang;
    pthread_mutex_init(&d->lock, NULL);
    pthread_cond_init(&d->next_turn, NULL);
    *out = d;
    return GS_OK;
}

void gs_dedupe_free(gs_dedupe *dedupe)
{
    if (!dedupe)
        return;
    pthread_cond_destroy(&dedupe->next_turn);
    pthread_mutex_destroy(&dedupe->lock);
    gs_repeats_free(dedupe->repeats);
    free(dedupe);
}

/* --- Keeping and signing --- */

static bool copy(batch *b, kept *k, const gs_document *document)
{
    k->document = *document;
    if (document->error)
        k->error = *document->error;
    if (document->article) {
        bool copied = gs_article_copy(document->article, &b->arena, &k->article);
        k->document.bytes = k->article.text;
        return copied;
    }
    if (document->passed.len)
        k->document.passed.ptr = gs_arena_copy(&b->arena, document->passed);
    if (document->passed.len && !k->document.passed.ptr)
        return false;
    k->document.bytes.ptr = gs_arena_copy(&b->arena, document->bytes);
    return k->document.bytes.ptr != NULL;
}

/* A notice that a text is withdrawn is no repeat of the text. */
static const char *kind_of(const gs_article *article)
{
    return !article             ? "text"
           : article->embargoed ? "embargoed"
                                : gs_pub_status_name(article->status);
}

/* What cannot be decoded has no signature; it is told of when it is scored. */
static gs_status sign(batch *b, kept *k, gs_error *err)
{
    const gs_document *d = &k->document;
    gs_text text = { .span = k->article.text };
    gs_error unreadable;
    if (d->error || d->passed.len)
        return GS_OK;
    if (!d->article && gs_text_decode(d->bytes, d->line == 0, &b->arena, &text, &unreadable) != GS_OK)
        return GS_OK;
    k->is_signed = true;
    return gs_signer_sign(b->signer, text.span, kind_of(d->article), b->dedupe->lang, k->article.lang, &k->signature,
                          err);
}

static void keep(void *context, gs_job *job, const gs_document *document)
{
    batch *b = context;
    gs_error err;
    (void)job;
    if (b->failed || !gs_array_reserve(&b->ptr, &b->cap, b->n + 1, sizeof(*b->ptr))) {
        b->failed = true;
        return;
    }
    kept *k = &b->ptr[b->n++];
    *k = (kept){ 0 };
    b->failed = !copy(b, k, document) || sign(b, k, &err) != GS_OK;
}

/* --- Looking up --- */

static bool look_up(batch *b, gs_job *job)
{
    gs_error err;
    for (size_t i = 0; i < b->n; i++) {
        kept *k = &b->ptr[i];
        k->document.article = k->document.article ? &k->article : NULL; /* the list moves no more */
        k->document.error = k->document.error ? &k->error : NULL;
        if (!k->is_signed)
            continue;
        gs_job_put_id(job, &k->document);
        if (gs_repeats_add(b->dedupe->repeats, &k->signature, gs_buf_span(&job->id), &k->repeat, &err) != GS_OK)
            return false;
    }
    return true;
}

static void look_up_in_turn(batch *b, gs_job *job)
{
    gs_dedupe *d = b->dedupe;
    pthread_mutex_lock(&d->lock);
    while (d->turn != job->turn)
        pthread_cond_wait(&d->next_turn, &d->lock);
    if (!b->failed)
        b->failed = !look_up(b, job);
    d->turn++;
    pthread_cond_broadcast(&d->next_turn);
    pthread_mutex_unlock(&d->lock);
}

/* --- Handing on --- */

static void drop(gs_job *job, const kept *k)
{
    job->counts.repeats++;
    gs_job_put_id(job, &k->document);
    gs_buf_puts(&job->messages, "gainsay: ");
    gs_escape_terminal(&job->messages, gs_buf_span(&job->id));
    gs_buf_puts(&job->messages, ": left out, the same as ");
    gs_escape_terminal(&job->messages, gs_span_of(k->repeat.of));
    gs_buf_putc(&job->messages, '\n');
}

static void hand_on(gs_job *job, kept *k, gs_document_take *take, void *context)
{
    if (k->repeat.kind == GS_REPEAT_EXACT) {
        drop(job, k);
        return;
    }
    if (k->repeat.kind == GS_REPEAT_NEAR) {
        job->counts.near_repeats++;
        k->document.repeat = &k->repeat;
    }
    take(context, job, &k->document);
}

void gs_dedupe_read(gs_dedupe *dedupe, gs_signer *signer, gs_job *job, gs_document_take *take, void *context)
{
    batch b = { .dedupe = dedupe, .signer = signer };
    gs_job_read(job, keep, &b);
    look_up_in_turn(&b, job);
    for (size_t i = 0; !b.failed && i < b.n; i++)
        hand_on(job, &b.ptr[i], take, context);
    job->out.failed |= b.failed; /* which is how a job says that there is no memory */
    gs_arena_done(&b.arena);
    free(b.ptr);
}
