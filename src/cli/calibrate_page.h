/* The page that `gainsay calibrate` writes, to be looked at: what was fitted and what became of it (calibrate_page.c),
 * charts (calibrate_figures.c), concepts and rules (calibrate_concepts.c), weights of their own (calibrate_weights.c),
 * mistakes (calibrate_mistakes.c), languages (calibrate_languages.c). */
#ifndef GS_CLI_CALIBRATE_PAGE_H
#define GS_CLI_CALIBRATE_PAGE_H

#include "cli/cli.h"

/* As the engine's model has it, and as models have it that had not seen the document. */
enum { GS_BEFORE, GS_AFTER, GS_N_FITS };

/* What a calibration found. All of it is the caller's. */
typedef struct gs_calibrated {
    const gs_engine *engine;
    const gs_gold_set *gold;
    const gs_fit_options *how;
    const gs_learnt *learnt;
    const gs_observations *seen[GS_N_FITS];
    const gs_measurement *measured[GS_N_FITS]; /* n of them; the last: all together */
    size_t n;
    gs_reliability by_label[GS_N_FITS][GS_N_LABELS]; /* filled for the page, of all languages */
} gs_calibrated;

/* Appends the page. GS_ENOMEM. */
gs_status gs_calibrated_put_page(gs_calibrated *c, gs_buf *out, gs_error *err);

/* --- Its sections --- */

gs_status gs_calibrated_put_figures(const gs_calibrated *c, gs_buf *out, gs_error *err);
gs_status gs_calibrated_put_concepts(const gs_calibrated *c, gs_buf *out, gs_error *err);
gs_status gs_calibrated_put_weights(const gs_calibrated *c, gs_buf *out, gs_error *err);
gs_status gs_calibrated_put_mistakes(const gs_calibrated *c, gs_buf *out, gs_error *err);
gs_status gs_calibrated_put_languages(const gs_calibrated *c, gs_buf *out, gs_error *err);

/* --- What they share --- */

/* The engine's model, and the one that was learnt. */
const gs_model *gs_calibrated_model(const gs_calibrated *c, int fit);
/* Foreign text, escaped; alone, its direction its own. */
void gs_page_put_text(gs_buf *out, const char *text);
void gs_page_put_bdi(gs_buf *out, const char *text);
/* The chip of a label. */
void gs_page_put_label(gs_buf *out, gs_label label);
void gs_page_put_language(gs_buf *out, const char *tag);
/* ".87"; "–" where it is NaN. */
void gs_page_put_share(gs_buf *out, double share, int digits);
/* ".87 → .55", told in words to those who hear it. */
void gs_page_put_change(gs_buf *out, double before, double after);
/* A log odds, with its sign where it is below 0. */
void gs_page_put_weight(gs_buf *out, double weight);
/* `<h2 id="…">…</h2>` in a section of its own, to be ended by </section>. */
void gs_page_begin_section(gs_buf *out, const char *id, const char *heading);
/* A table that may be wider than the page; the caption is ours. To be ended by gs_page_end_table(). */
void gs_page_begin_table(gs_buf *out, const char *class, const char *caption);
void gs_page_end_table(gs_buf *out);

#endif
