/* One claim, denied or called false by several sources or in several languages. The claims of the last days are held in
 * memory (src/alert/claims.c) and in the store. One that is the same as another belongs to whatever that belongs to, so
 * that all who contest a claim meet in one alert. */
#include "desk/internal.h"

#include <stdio.h>
#include <string.h>

enum { MOST_SAME = 32, NAME = 48, PAGE = 512 };

static const int64_t window = 3 * (int64_t)GS_DAY; /* how long a claim is in the news */

static gs_claim_ref ref_of(const gs_claimed *c, const gs_stored_article *article, int64_t now)
{
    return (gs_claim_ref){ .article = article->id, .at = now, .sentence = c->sentence, .outlet = article->source_id,
                           .speaker = c->speaker };
}

/* The claim that all of them are the same as; its own where there is none, or that one's row is gone. */
static gs_status name_of(gs_db *db, const gs_claim_match *best, const gs_claim_ref *own, gs_arena *arena,
                         const char **out, gs_error *err)
{
    gs_claim_row row;
    bool found = false;
    gs_status status = GS_OK;
    if (best)
        status = gs_claim_get_row(db, best->ref.article, best->ref.sentence, arena, &row, &found, err);
    if (status != GS_OK)
        return status;
    *out = found && strlen(row.same_as) < NAME
               ? row.same_as
               : gs_arena_printf(arena, "%lld:%u", (long long)own->article, own->sentence);
    return *out ? GS_OK : gs_fail_nomem(err);
}

/* Looks for those that are the same, once for all rules and for keeping. */
static gs_status find_same(gs_desk *desk, gs_db *db, gs_claimed *claimed, const gs_claim_ref *ref, gs_error *err)
{
    gs_claim_match same[MOST_SAME];
    if (claimed->same)
        return GS_OK;
    size_t n = gs_claims_find(desk->claims, &claimed->claim, ref->at - window, same, MOST_SAME);
    gs_status status = name_of(db, n ? &same[0] : NULL, ref, &desk->scratch, &claimed->name, err);
    if (status != GS_OK)
        return status;
    claimed->same = gs_arena_array(&desk->scratch, n + 1, sizeof(*claimed->same));
    if (!claimed->same)
        return gs_fail_nomem(err);
    memcpy(claimed->same, same, n * sizeof(*same));
    claimed->n_same = n;
    return GS_OK;
}

static gs_status find_all(gs_desk *desk, gs_db *db, const gs_candidate *candidate, const gs_stored_article *article,
                          int64_t now, gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < candidate->n_claims; i++) {
        gs_claim_ref ref = ref_of(&candidate->claims[i], article, now);
        status = find_same(desk, db, &candidate->claims[i], &ref, err);
    }
    return status;
}

void gs_contest_begin(gs_candidate *candidate)
{
    for (size_t i = 0; i < candidate->n_claims; i++)
        candidate->claims[i].same = NULL;
}

/* --- Raising --- */

/* Lists "[…]" of sentences as one list. */
static const char *append_shown(gs_arena *arena, const char *list, const char *more)
{
    size_t len = strlen(list);
    if (len < 2 || strlen(more) < 2)
        return list;
    return gs_arena_printf(arena, "%.*s,%s", (int)(len - 1), list, more + 1);
}

/* Its sentence among those of its article that are in the list already, or a new row. */
static bool add_match(gs_arena *arena, gs_rule_match *rows, size_t *n, const gs_rule_match *add)
{
    for (size_t i = 0; i < *n; i++)
        if (rows[i].article_id == add->article_id) {
            rows[i].shown = append_shown(arena, rows[i].shown, add->shown);
            rows[i].sentences += add->sentences;
            return rows[i].shown != NULL;
        }
    rows[(*n)++] = *add;
    return true;
}

static gs_status list_same(gs_raising *r, const gs_claim_match *same, size_t n, gs_rule_match *rows, size_t *n_rows,
                           gs_error *err)
{
    gs_status status = GS_OK;
    for (size_t i = 0; status == GS_OK && i < n; i++) {
        gs_claim_row row;
        bool found;
        status = gs_claim_get_row(r->db, same[i].ref.article, same[i].ref.sentence, r->arena, &row, &found, err);
        if (status != GS_OK || !found || row.article_id == r->article->id)
            continue;
        gs_rule_match match = { .at = row.at, .article_id = row.article_id, .version_id = row.version_id,
                                .sentences = 1, .shown = row.shown };
        if (!add_match(r->arena, rows, n_rows, &match))
            status = gs_fail_nomem(err);
    }
    return status;
}

static const char *why_of(gs_raising *r, const gs_contest *contest)
{
    return gs_arena_printf(r->arena, "{\"speakers\":%u,\"outlets\":%u,\"languages\":%u}", contest->n_speakers,
                           contest->n_outlets, contest->n_languages);
}

static bool is_asked_for(const gs_matched *matched, uint32_t sentence)
{
    for (size_t i = 0; i < matched->sentences; i++)
        if (matched->indices[i] == sentence)
            return true;
    return false;
}

/* What an article says of a claim that several make: of all its sentences that go by one name, one alert. */
typedef struct contested {
    const gs_alert_rule *rule;
    const gs_matched *matched;
    const gs_candidate *candidate;
} contested;

/* The article's sentences of that name, as alerts show them; how many. */
static const char *shown_of(gs_raising *r, const contested *c, const gs_claimed *claimed, int64_t *n)
{
    const char *shown = NULL;
    *n = 0;
    for (size_t i = 0; i < c->candidate->n_claims; i++) {
        const gs_claimed *other = &c->candidate->claims[i];
        if (!is_asked_for(c->matched, other->sentence) || strcmp(other->name, claimed->name) != 0)
            continue;
        shown = shown ? append_shown(r->arena, shown, other->shown) : other->shown;
        if (!shown)
            return NULL;
        ++*n;
    }
    return shown;
}

static gs_status raise_claim(gs_raising *r, const contested *c, const gs_claimed *claimed, bool *is_contested,
                             gs_error *err)
{
    gs_claim_ref ref = ref_of(claimed, r->article, r->now);
    size_t n_rows = 0;
    gs_contest contest = gs_contest_of(&claimed->claim, &ref, claimed->same, claimed->n_same);
    *is_contested = contest.is_contested && contest.n_languages >= c->rule->at_least.languages;
    if (!*is_contested)
        return GS_OK;
    gs_rule_match *rows = gs_arena_array(r->arena, claimed->n_same + 1, sizeof(*rows));
    gs_matched raised = *c->matched;
    gs_rule_match own = { .at = r->now, .article_id = r->article->id, .version_id = r->article->version_id };
    own.shown = shown_of(r, c, claimed, &own.sentences);
    raised.why = why_of(r, &contest);
    const char *key = gs_arena_printf(r->arena, "claim:%s", claimed->name);
    if (!rows || !raised.why || !key || !own.shown)
        return gs_fail_nomem(err);
    gs_status status = list_same(r, claimed->same, claimed->n_same, rows, &n_rows, err);
    if (status == GS_OK)
        rows[n_rows++] = own;
    return status == GS_OK ? gs_raise_join(r, c->rule, &raised, key, rows, n_rows, err) : status;
}

static bool was_raised(const gs_candidate *candidate, const bool *raised, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (raised[k] && strcmp(candidate->claims[k].name, candidate->claims[i].name) == 0)
            return true;
    return false;
}

gs_status gs_contest_raise(gs_raising *r, const gs_alert_rule *rule, const gs_matched *matched,
                           const gs_candidate *candidate, gs_error *err)
{
    bool raised[GS_LIMIT_ARTICLE_CLAIMS] = { false };
    contested c = { rule, matched, candidate };
    gs_status status = find_all(r->desk, r->db, candidate, r->article, r->now, err);
    for (size_t i = 0; status == GS_OK && i < candidate->n_claims; i++)
        if (is_asked_for(matched, candidate->claims[i].sentence) && !was_raised(candidate, raised, i))
            status = raise_claim(r, &c, &candidate->claims[i], &raised[i], err);
    return status;
}

/* --- Keeping --- */

/* Its article's own claims are held one after the other: what repeats one of them goes by that one's name. */
static gs_status name_among_own(gs_desk *desk, gs_db *db, gs_claimed *claimed, const gs_claim_ref *ref, gs_error *err)
{
    gs_claim_match own;
    if (claimed->n_same || !gs_claims_find(desk->claims, &claimed->claim, ref->at, &own, 1))
        return GS_OK;
    return name_of(db, &own, ref, &desk->scratch, &claimed->name, err);
}

static gs_status keep_claim(gs_desk *desk, gs_db *db, gs_claimed *claimed, const gs_stored_article *article,
                            int64_t now, gs_error *err)
{
    unsigned char bytes[GS_CLAIM_BYTES];
    gs_claim_ref ref = ref_of(claimed, article, now);
    size_t len = gs_claim_put(&claimed->claim, bytes);
    gs_status status = name_among_own(desk, db, claimed, &ref, err);
    gs_claim_row row = { .article_id = article->id, .sentence = claimed->sentence, .version_id = article->version_id,
                         .at = now, .source_id = article->source_id, .lang = claimed->claim.lang,
                         .said_by = claimed->said_by, .same_as = claimed->name,
                         .bytes = { (const char *)bytes, len }, .shown = claimed->shown };
    if (status == GS_OK)
        status = gs_claim_put_row(db, &row, err);
    return status == GS_OK ? gs_claims_add(desk->claims, &claimed->claim, &ref, err) : status;
}

gs_status gs_contest_keep(gs_desk *desk, gs_db *db, const gs_candidate *candidate, const gs_stored_article *article,
                          int64_t now, gs_error *err)
{
    gs_claims_forget(desk->claims, now - window);
    gs_status status = find_all(desk, db, candidate, article, now, err);
    if (status == GS_OK && candidate->before_version)
        status = gs_contest_forget(desk, db, article->id, err);
    for (size_t i = 0; status == GS_OK && i < candidate->n_claims; i++)
        status = keep_claim(desk, db, &candidate->claims[i], article, now, err);
    return status;
}

gs_status gs_contest_forget(gs_desk *desk, gs_db *db, int64_t article_id, gs_error *err)
{
    gs_claims_remove(desk->claims, article_id);
    return gs_claim_remove_of(db, article_id, err);
}

/* --- At the start --- */

static gs_status load_claim(gs_desk *desk, const gs_claim_row *row, gs_error *err)
{
    gs_claim claim;
    gs_claim_ref ref = { .article = row->article_id, .at = row->at, .sentence = (uint32_t)row->sentence,
                         .outlet = row->source_id };
    if (gs_claim_get(row->bytes, &claim, NULL) != GS_OK)
        return GS_OK; /* of an older form of keys */
    gs_status status = gs_speaker_of(desk->claimer, gs_span_of(row->said_by ? row->said_by : ""), row->lang,
                                     &ref.speaker, err);
    return status == GS_OK ? gs_claims_add(desk->claims, &claim, &ref, err) : status;
}

gs_status gs_contest_load(gs_desk *desk, gs_db *db, int64_t now, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_claim_row last = { .at = now - window };
    size_t n = PAGE;
    gs_claims_free(gs_steal(desk->claims));
    gs_status status = gs_claims_new(GS_LIMIT_CLAIMS, &desk->claims, err);
    while (status == GS_OK && n == PAGE) {
        gs_claim_row *rows;
        gs_arena_reset(&arena);
        status = gs_claim_since(db, last.at, last.article_id, last.sentence, PAGE, &arena, &rows, &n, err);
        for (size_t i = 0; status == GS_OK && i < n; i++)
            status = load_claim(desk, &rows[i], err);
        if (status == GS_OK && n)
            last = (gs_claim_row){ .at = rows[n - 1].at, .article_id = rows[n - 1].article_id,
                                   .sentence = rows[n - 1].sentence };
    }
    gs_arena_done(&arena);
    return status;
}
