/* Articles on their way in. Everything that costs time is done on the thread that brings them: scoring, signing, and
 * holding the article against the rules, together with the version that the store has of it. What is left for the
 * store's one writer is a candidate, ready to be written. Should that version no longer be the current one when its
 * turn comes, the article is looked at again. */
#include "desk/internal.h"

#include <stdlib.h>
#include <string.h>

enum { TRIES = 5 }; /* that many writers would have to come between */

typedef struct entry {
    gs_article article; /* in the batch's arena: it may have to be looked at again */
    gs_candidate candidate;
    int64_t source_id;
    const char *kind; /* of the source */
    const char *teaser;
    gs_intake_result result;
    bool again;
} entry;

struct gs_intake {
    gs_desk *desk;
    gs_session *session;
    gs_signer *signer;
    gs_ruleset *rules; /* what the watcher works by; NULL: neither */
    gs_watcher *watcher;
    gs_claimer *claimer;
    gs_words *words;
    gs_arena arena; /* of the batch */
    gs_arena work;  /* of one article: the version before */
    entry *entries;
    size_t n, cap;
    gs_intake_result *results;
    size_t results_cap;
    bool was_flushed; /* what is there was told: the next add begins anew */
};

gs_status gs_intake_new(gs_desk *desk, gs_session *session, gs_signer *signer, gs_intake **out, gs_error *err)
{
    gs_intake *intake = calloc(1, sizeof(*intake));
    if (!intake)
        return gs_fail_nomem(err);
    intake->desk = desk;
    intake->session = session;
    intake->signer = signer;
    intake->words = gs_words_new(desk->options.engine);
    gs_status status = intake->words ? gs_claimer_new(desk->options.engine, &intake->claimer, err) : gs_fail_nomem(err);
    if (status == GS_OK)
        *out = intake;
    else
        gs_intake_free(intake);
    return status;
}

void gs_intake_free(gs_intake *intake)
{
    if (!intake)
        return;
    for (size_t i = 0; i < intake->n; i++)
        gs_ruleset_drop((gs_ruleset *)intake->entries[i].candidate.rules);
    gs_watcher_free(intake->watcher);
    gs_claimer_free(intake->claimer);
    gs_words_free(intake->words);
    gs_ruleset_drop(intake->rules);
    gs_arena_done(&intake->arena);
    gs_arena_done(&intake->work);
    free(intake->entries);
    free(intake->results);
    free(intake);
}

size_t gs_intake_count(const gs_intake *intake)
{
    return intake->was_flushed ? 0 : intake->n;
}

const char *gs_kept_name(gs_kept kept)
{
    static const char *const names[] = { "new", "updated", "changed", "same", "older", "failed" };
    return names[kept];
}

static void begin_batch(gs_intake *intake)
{
    for (size_t i = 0; i < intake->n; i++)
        gs_ruleset_drop((gs_ruleset *)intake->entries[i].candidate.rules);
    intake->n = 0;
    intake->was_flushed = false;
    gs_arena_reset(&intake->arena);
}

/* A watcher of the rules in force. */
static gs_status take_rules(gs_intake *intake, gs_error *err)
{
    gs_ruleset *set;
    gs_status status = gs_ruleset_take(intake->desk, &set, err);
    if (status != GS_OK)
        return status;
    if (set == intake->rules) {
        gs_ruleset_drop(set);
        return GS_OK;
    }
    gs_watcher_free(gs_steal(intake->watcher));
    gs_ruleset_drop(gs_steal(intake->rules));
    status = gs_watcher_new(set->rules, set->n, &intake->watcher, err);
    if (status == GS_OK)
        intake->rules = set;
    else
        gs_ruleset_drop(set);
    return status;
}

/* --- The version before --- */

typedef struct lookup {
    const gs_stored_article *article;
    gs_arena *arena;
    gs_stored_article before;
    gs_stored_version version;
    bool found;
} lookup;

static gs_status look_up(gs_db *db, void *context, gs_error *err)
{
    lookup *l = context;
    gs_status status = gs_keep_find(db, l->article, l->arena, &l->before, &l->found, err);
    if (status == GS_OK && l->found)
        status = gs_version_get(db, l->before.version_id, GS_VERSION_TEXT | GS_VERSION_SENTENCES | GS_VERSION_FINDINGS,
                                l->arena, &l->version, &l->found, err);
    return status;
}

/* --- One article --- */

static gs_status score(gs_intake *intake, entry *e, const gs_report **report, gs_signature *signature, gs_error *err)
{
    gs_scored scored;
    gs_scoring what = { .bytes = e->article.text, .article = &e->article };
    gs_status status = gs_score_article(intake->session, &what, &scored, err);
    if (status != GS_OK)
        return status;
    *report = scored.report;
    return gs_signer_sign(intake->signer, scored.report->text.span, "article", scored.report->lang.tag, NULL, signature,
                          err);
}

/* What was there before anybody watched, and is said still, is nothing new, however the text around it changes. */
static gs_status drop_said_before(gs_intake *intake, const gs_watched_article *before, gs_watch_match *matches,
                                  size_t *n, gs_error *err)
{
    gs_watch_match *was;
    size_t n_was, kept = 0;
    gs_status status = gs_watch(intake->watcher, before, NULL, &intake->work, &was, &n_was, err);
    if (status != GS_OK)
        return status;
    for (size_t i = 0; i < *n; i++) {
        gs_alert_kind kind = matches[i].rule->kind;
        bool said = false;
        for (size_t j = 0; j < n_was; j++)
            said |= was[j].rule == matches[i].rule;
        if (!said || (kind != GS_ALERT_LABELS && kind != GS_ALERT_HEADLINE_GAP))
            matches[kept++] = matches[i];
    }
    *n = kept;
    return GS_OK;
}

static gs_status hold_against_rules(gs_intake *intake, entry *e, const gs_report *report, gs_error *err)
{
    gs_candidate *c = &e->candidate;
    lookup l = { .article = &c->article, .arena = &intake->work };
    gs_watched_article now = { 0 }, before = { 0 };
    gs_watch_match *matches;
    size_t n;
    gs_status status = gs_store_read(intake->desk->options.store, look_up, &l, err);
    if (status == GS_OK && l.found)
        status = gs_watched_of_stored(intake->desk->options.engine, &l.before, &l.version, c->source, &intake->work,
                                      &before, err);
    if (status == GS_OK)
        status = take_rules(intake, err);
    if (status == GS_OK)
        status = gs_watched_of_report(report, c->source, &intake->work, &now, err);
    if (status != GS_OK)
        return status;
    c->before_version = l.found ? l.version.id : 0;
    bool is_comparable = l.found && strcmp(l.version.lexicons, c->version.lexicons) == 0 &&
                         strcmp(l.version.model, c->version.model) == 0; /* else all would seem to drift */
    if (l.found && !(c->before_sha256 = gs_arena_copy(&intake->arena, gs_span_of(l.version.text_sha256))))
        return gs_fail_nomem(err);
    c->rules = intake->rules;
    atomic_fetch_add(&intake->rules->users, 1);
    if (c->backfill)
        return GS_OK;
    status = gs_watch(intake->watcher, &now, is_comparable ? &before : NULL, &intake->work, &matches, &n, err);
    if (status == GS_OK && l.found && l.before.backfill)
        status = drop_said_before(intake, &before, matches, &n, err);
    if (status != GS_OK)
        return status;
    gs_match_work work = { .report = report, .now = &now, .before = is_comparable ? &before : NULL,
                           .rules = intake->rules, .arena = &intake->arena };
    return gs_matched_of(&work, matches, n, &c->matches, &c->n_matches, err);
}

static gs_status make_forms(gs_intake *intake, gs_stored_version *v, gs_error *err)
{
    gs_status status = GS_OK;
    if (v->title)
        status = gs_forms_make(intake->words, v->lang, gs_span_of(v->title), &intake->arena, &v->title_forms, err);
    if (status == GS_OK)
        status = gs_forms_make(intake->words, v->lang, v->text, &intake->arena, &v->text_forms, err);
    return status;
}

static gs_status look_at(gs_intake *intake, entry *e, gs_error *err)
{
    const gs_report *report;
    gs_signature signature;
    gs_candidate *c = &e->candidate;
    const char *source = c->source;
    bool backfill = c->backfill;
    gs_ruleset_drop((gs_ruleset *)c->rules);
    *c = (gs_candidate){ .source = source, .backfill = backfill };
    gs_arena_reset(&intake->work);
    gs_status status = score(intake, e, &report, &signature, err);
    if (status == GS_OK)
        status = gs_stored_of(intake->desk->options.engine, &e->article, report, &signature, &intake->arena,
                              &c->article, &c->version, err);
    if (status == GS_OK)
        status = make_forms(intake, &c->version, err);
    if (status == GS_OK)
        status = gs_claimed_of(intake->claimer, report, &intake->arena, &c->claims, &c->n_claims, err);
    if (status != GS_OK)
        return status;
    c->article.source_id = e->source_id;
    c->article.teaser = e->teaser;
    c->article.backfill = backfill;
    c->has_text = c->version.n_sentences > 0;
    gs_metrics_count(intake->desk->options.metrics, intake->desk->options.engine, e->kind, report);
    return hold_against_rules(intake, e, report, err);
}

static void fail_entry(entry *e, const gs_error *err)
{
    e->result.kept = GS_KEPT_FAILED;
    e->result.error = *err;
    e->again = false;
}

gs_status gs_intake_add(gs_intake *intake, const gs_incoming *incoming, gs_error *err)
{
    gs_error why = { 0 };
    if (intake->was_flushed)
        begin_batch(intake);
    if (!gs_array_reserve(&intake->entries, &intake->cap, intake->n + 1, sizeof(*intake->entries)))
        return gs_fail_nomem(err);
    entry *e = &intake->entries[intake->n];
    *e = (entry){ .source_id = incoming->source_id, .kind = incoming->kind ? incoming->kind : "api",
                    .again = true };
    e->candidate.backfill = incoming->backfill;
    if (incoming->source && !(e->candidate.source = gs_arena_copy(&intake->arena, gs_span_of(incoming->source))))
        return gs_fail_nomem(err);
    if (incoming->teaser && !(e->teaser = gs_arena_copy(&intake->arena, gs_span_of(incoming->teaser))))
        return gs_fail_nomem(err);
    if (!gs_article_copy(incoming->article, &intake->arena, &e->article))
        return gs_fail_nomem(err);
    intake->n++;
    if (look_at(intake, e, &why) != GS_OK)
        fail_entry(e, &why);
    return GS_OK;
}

/* --- All of them --- */

typedef struct keeping {
    gs_desk *desk;
    entry *e;
    int64_t now;
} keeping;

static gs_status keep_one(gs_db *db, void *context, gs_error *err)
{
    keeping *k = context;
    return gs_keep(k->desk, db, &k->e->candidate, k->now, &k->e->result, &k->e->again, err);
}

/* In one write; what fails alone fails alone. */
static gs_status keep_all(gs_db *db, void *context, gs_error *err)
{
    gs_intake *intake = context;
    int64_t now = gs_clock_now(intake->desk->options.clock);
    gs_status status;
    for (size_t i = 0; i < intake->n; i++) {
        entry *e = &intake->entries[i];
        gs_error why = { 0 };
        keeping one = { intake->desk, e, now };
        if (!e->again)
            continue;
        e->result = (gs_intake_result){ 0 };
        status = gs_stories_ready(intake->desk, db, now, err); /* the one before may have failed, and left its marks */
        if (status != GS_OK)
            return status;
        status = gs_db_savepoint(db, keep_one, &one, &why);
        if (status == GS_EIO || status == GS_ENOMEM) {
            if (err)
                *err = why;
            return status;
        }
        if (status != GS_OK && !e->again)
            fail_entry(e, &why);
    }
    return GS_OK;
}

static size_t count_again(const gs_intake *intake)
{
    size_t n = 0;
    for (size_t i = 0; i < intake->n; i++)
        n += intake->entries[i].again;
    return n;
}

/* What another writer came before is looked at again. */
static void look_again(gs_intake *intake)
{
    for (size_t i = 0; i < intake->n; i++) {
        gs_error why = { 0 };
        entry *e = &intake->entries[i];
        if (e->again && look_at(intake, e, &why) != GS_OK)
            fail_entry(e, &why);
    }
}

gs_status gs_intake_flush(gs_intake *intake, const gs_intake_result **results, size_t *n, gs_error *err)
{
    for (int tries = 0; count_again(intake) && tries < TRIES; tries++) {
        if (tries)
            look_again(intake);
        gs_status status = gs_store_write_parts(intake->desk->options.store, keep_all, intake, err);
        if (status != GS_OK)
            return status;
    }
    if (!gs_array_reserve(&intake->results, &intake->results_cap, intake->n, sizeof(*intake->results)))
        return gs_fail_nomem(err);
    for (size_t i = 0; i < intake->n; i++) {
        gs_error busy;
        if (intake->entries[i].again) {
            gs_fail(&busy, GS_EIO, NULL, 0, "the article changes faster than it can be read");
            fail_entry(&intake->entries[i], &busy);
        }
        intake->results[i] = intake->entries[i].result;
        gs_desk_count_article(intake->desk, intake->entries[i].kind, intake->entries[i].result.kept);
    }
    intake->was_flushed = true;
    gs_desk_poke(intake->desk);
    *results = intake->results;
    *n = intake->n;
    return GS_OK;
}
