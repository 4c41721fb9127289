/* A rule as it is shown: itself, and how it does. */
#include <stdio.h>

#include "http/rules.h"

gs_status gs_rule_live_read(gs_db *db, int64_t rule_id, gs_arena *arena, gs_rule_live *out, gs_error *err)
{
    gs_alert_query open = { .state = "open", .rule_id = rule_id, .limit = GS_LIMIT_OPEN_SHOWN };
    gs_status status = gs_verdict_counts(db, rule_id, arena, &out->counts, &out->n_counts, err);
    return status == GS_OK ? gs_alert_list(db, &open, arena, &out->open, &out->n_open, &out->more, err) : status;
}

void gs_rule_tag(const gs_rule_row *row, char out[64])
{
    snprintf(out, 64, "rule/%lld/%lld", (long long)row->id, (long long)row->revision);
}

static void put_count(gs_buf *out, const gs_verdict_count *c)
{
    int64_t all = c->right + c->wrong + c->not_useful;
    gs_put_raw(out, NULL, "{");
    gs_put_text(out, "lang", c->lang);
    gs_put_int(out, "right", c->right);
    gs_put_int(out, "wrong", c->wrong);
    gs_put_int(out, "not_useful", c->not_useful);
    gs_put_share(out, "share_right", all ? (double)c->right / (double)all : 0);
    gs_put_share(out, "at_least", gs_wilson_lower((unsigned)c->right, (unsigned)all));
    gs_buf_putc(out, '}');
}

void gs_put_rule(gs_buf *out, const gs_rule_row *row, const gs_rule_live *live)
{
    size_t open = 0;
    for (size_t i = 0; i < live->n_open; i++)
        open += live->open[i].rule_id == row->id;
    gs_put_raw(out, NULL, "{");
    gs_put_int(out, "id", row->id);
    gs_put_int(out, "revision", row->revision);
    gs_put_time(out, "created_at", row->created_at);
    gs_put_time(out, "updated_at", row->updated_at);
    gs_put_raw(out, "rule", row->body);
    gs_put_raw(out, "precision", "[");
    for (size_t i = 0; i < live->n_counts; i++)
        if (live->counts[i].rule_id == row->id)
            put_count(out, &live->counts[i]);
    gs_buf_putc(out, ']');
    gs_put_int(out, "open_alerts", (int64_t)open);
    gs_put_flag(out, "open_alerts_more", live->more);
    gs_buf_putc(out, '}');
}
