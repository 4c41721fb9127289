/* gainsay calibrate: weights, confidences and thresholds from labelled sentences. */
#include "cli/calibrate_page.h"
#include "cli/card.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

GS_DEFINE_AUTO(gs_engine, gs_engine_free)

typedef struct options {
    gs_gold_choice choice;
    const char *lexicons, *model, *out, *report, *floor, *features, *verdicts;
    bool ngrams;
} options;

#define AT(member) .where = offsetof(options, member)
static const gs_option table[] = {
    GS_GOLD_FILES_OPTIONS(options),
    { 0, "verdicts", "DIR", "what editors said of the alerts of the desk in this folder, beside or instead of --gold",
      NULL, GS_OPTION_STRING, AT(verdicts) },
    { 0, "out", "DIR", "write the model into this folder, for score --model", NULL, GS_OPTION_STRING, AT(out) },
    { 0, "report", "FILE", "write a page to look at; by default report.html in --out DIR", NULL, GS_OPTION_STRING,
      AT(report) },
    { 0, "precision-floor", "SHARE", "flag only where this share of flags is right, as 0.9", NULL, GS_OPTION_STRING,
      AT(floor) },
    { 0, "ngrams", NULL, "learn words that no rule names, too: for much gold of one kind of text", NULL,
      GS_OPTION_FLAG, AT(ngrams) },
    { 0, "features", "LIST", "learn these only: concepts, languages, contexts, rules, written, phrases", NULL,
      GS_OPTION_STRING, AT(features) },
    { 0, "lexicons", "DIR", "folder of the lexicons", NULL, GS_OPTION_STRING, AT(lexicons) },
    { 0, "model", "DIR", "folder of the model to start from", NULL, GS_OPTION_STRING, AT(model) },
    { 0 },
};

static const char *const examples[] = {
    "gainsay calibrate --gold gold.jsonl",
    "what would change, by cross-validation; nothing is written",
    "gainsay calibrate --gold gold.jsonl --verdicts /var/lib/gainsay/desk",
    "with what the editors of a desk said of its alerts",
    "gainsay calibrate --gold gold.jsonl --out my/model",
    "writes a model; score --model my/model uses it; my/model/report.html shows it",
    NULL,
};

typedef struct calibration {
    const gs_engine *engine;
    gs_gold_set gold;
    gs_observations seen, held_out; /* held_out: by models that have not seen the document;
                                        its list is in the arena here */
    gs_arena arena;
    gs_fit_options how;
    gs_learnt learnt;
    gs_measurement *before, *after; /* the last: all together */
    size_t n;
} calibration;

/* --- Options --- */

/* "0.9", of up to seven decimals; false where it is no share. */
static bool parse_share(const char *text, double *out)
{
    const char *point = strchr(text, '.');
    return (!point || strlen(point) <= 8) && gs_span_number(gs_span_of(text), out) && *out > 0 && *out < 1;
}

static bool parse_feature(gs_span name, unsigned *features)
{
    const char *known;
    for (size_t i = 0; (known = gs_feature_name(i)); i++) {
        if (gs_span_eq(name, gs_span_of(known))) {
            *features |= 1u << i;
            return true;
        }
    }
    return false;
}

/* "concepts,rules"; false where one is unknown. */
static bool parse_features(const char *list, unsigned *features)
{
    bool ok = true;
    *features = 0;
    for (gs_span rest = gs_span_of(list); ok && rest.len;) {
        size_t n = strcspn(rest.ptr, ",");
        ok = parse_feature((gs_span){ rest.ptr, n }, features);
        rest = (gs_span){ rest.ptr + n + (n < rest.len), rest.len - n - (n < rest.len) };
    }
    return ok && *list;
}

/* --- Learning --- */

static void tell_step(void *context, size_t done, size_t total)
{
    gs_progress *progress = context;
    progress->total = total;
    gs_progress_add(progress, done - progress->done);
}

/* The fits that are to be measured, and the one that is written. */
static gs_status fit(calibration *c, gs_error *err)
{
    gs_progress progress;
    gs_teller watch = { tell_step, &progress };
    gs_progress_init_things(&progress, false, "rounds of cross-validation", 0);
    gs_status status =
        gs_cross_validate(c->engine, &c->gold, &c->seen, &c->how, watch, &c->arena, &c->held_out.ptr, err);
    gs_progress_clear(&progress);
    gs_progress_init_things(&progress, false, "rounds of fitting", 0);
    if (status == GS_OK)
        status = gs_calibrate(c->engine, &c->gold, &c->seen, &c->how, watch, &c->learnt, err);
    gs_progress_clear(&progress);
    return status;
}

/* Figures are of natural and picked sentences, as curves are. */
static void leave_out_written(calibration *c)
{
    for (size_t i = 0; i < c->gold.n; i++)
        if (c->gold.ptr[i].sampling == GS_SAMPLING_WRITTEN)
            c->seen.ptr[i].unscored = c->held_out.ptr[i].unscored = "written";
}

static gs_status learn(calibration *c, gs_error *err)
{
    gs_status status = gs_gold_observe(c->engine, &c->gold, &c->seen, err);
    c->held_out = (gs_observations){ .n = c->seen.n };
    if (status == GS_OK)
        status = fit(c, err);
    if (status == GS_OK)
        leave_out_written(c);
    if (status == GS_OK)
        status = gs_measure(&c->gold, &c->seen, &c->arena, &c->before, &c->n, err);
    return status == GS_OK ? gs_measure(&c->gold, &c->held_out, &c->arena, &c->after, &c->n, err) : status;
}

/* --- Showing --- */

static void put_side(gs_buf *out, const gs_measurement *m)
{
    gs_figures_put(out, m->micro.value[GS_PRECISION], 8);
    gs_figures_put(out, m->micro.value[GS_RECALL], 6);
    gs_figures_put(out, m->micro.value[GS_F1], 6);
    gs_figures_put(out, fabs(m->reliability.mean_flagged - m->reliability.precision_flagged), 6);
    gs_figures_put(out, m->reliability.ece, 6);
}

static void put_table(gs_buf *out, const calibration *c)
{
    gs_buf_printf(out, "%-21s%30s  %30s\n", "", "before", "after, on documents left out");
    gs_buf_printf(out, "%-15s%6s", "", "gold");
    for (int side = 0; side < 2; side++)
        gs_buf_printf(out, "%8s%6s%6s%6s%6s", "P", "R", "F1", "gap", "ECE");
    gs_buf_putc(out, '\n');
    for (size_t i = 0; i < c->n; i++) {
        const gs_measurement *m = &c->before[i];
        size_t from = out->len;
        gs_figures_put_language(out, m->lang ? m->lang : "all");
        gs_buf_printf(out, "%*s", (int)(out->len - from < 15 ? 15 - (out->len - from) : 1), "");
        gs_buf_printf(out, "%6zu", m->micro.tp + m->micro.fn);
        put_side(out, m);
        put_side(out, &c->after[i]);
        gs_buf_putc(out, '\n');
    }
    gs_buf_puts(out, "\ngap: of what is flagged, mean confidence against the share that is right\n");
}

/* --- Writing --- */

/* The model's files, its card, and the page. */
enum { CARD = GS_N_MODEL_FILES, PAGE, N_PARTS };

/* Where a part is written; NULL: nowhere. */
static const char *target_of(const options *o, int part, gs_arena *arena)
{
    if (part == PAGE && o->report)
        return o->report;
    const char *name = part == PAGE   ? "report.html"
                       : part == CARD ? GS_CARD_FILE
                                      : gs_model_file_name((gs_model_file)part);
    return o->out ? gs_path_join(arena, o->out, name) : NULL;
}

static gs_status make_parts(const calibration *c, gs_buf parts[N_PARTS], gs_error *err)
{
    gs_card card = { .gold = &c->gold, .held_out = &c->held_out, .before = c->before, .after = c->after,
                     .n_measurements = c->n, .learnt = &c->learnt };
    gs_calibrated page = { .engine = c->engine, .gold = &c->gold, .how = &c->how, .learnt = &c->learnt,
                           .seen = { &c->seen, &c->held_out }, .measured = { c->before, c->after }, .n = c->n };
    if (!gs_learnt_put(&c->learnt, c->engine, parts) || !gs_card_put(&card, &parts[CARD]))
        return gs_fail_nomem(err);
    return gs_calibrated_put_page(&page, &parts[PAGE], err);
}

/* All are made before one is written. */
static gs_status write_parts(const calibration *c, const options *o, gs_error *err)
{
    gs_arena arena = { 0 };
    gs_buf parts[N_PARTS] = { 0 };
    gs_status status = make_parts(c, parts, err);
    for (int i = 0; i < N_PARTS && status == GS_OK; i++) {
        const char *target = target_of(o, i, &arena);
        if (target)
            status = gs_file_replace(target, gs_buf_span(&parts[i]), err);
        else if (o->out)
            status = gs_fail_nomem(err);
    }
    for (int i = 0; i < N_PARTS; i++)
        gs_buf_done(&parts[i]);
    gs_arena_done(&arena);
    return status;
}

/* What the reader of the table should know of it. */
static void put_warnings(gs_buf *out, const calibration *c)
{
    const char *sep = "never flagged, since no threshold keeps that share of flags right: ";
    if (c->n && c->before[c->n - 1].n_docs < 2)
        gs_buf_puts(out, "all sentences are of one document: nothing was left to learn from for the figures after\n");
    for (size_t i = 0; i < c->learnt.n_curves; i++) {
        const gs_calibration_row *row = &c->learnt.curves[i];
        if (row->values.threshold < 1)
            continue;
        gs_buf_printf(out, "%s%s %s", sep, strcmp(row->lang, "*") == 0 ? "all" : row->lang, gs_label_name(row->label));
        sep = ", ";
    }
    if (*sep == ',')
        gs_buf_putc(out, '\n');
}

static void put_written(gs_buf *out, const calibration *c, const options *o)
{
    if (!o->out && !o->report) {
        gs_buf_puts(out, "nothing was written; --out DIR does\n");
        return;
    }
    gs_buf_puts(out, "written: ");
    if (o->out) {
        gs_escape_terminal(out, gs_span_of(o->out));
        gs_buf_printf(out, "; weights learnt: %zu; to look at: ", c->learnt.n_weights);
    }
    gs_escape_terminal(out, gs_span_of(o->report ? o->report : o->out));
    gs_buf_puts(out, o->report ? "" : "/report.html");
    gs_buf_puts(out, o->out ? "\n" : ", to look at; --out DIR writes the model\n");
}

/* The folders of what will be written, before the long work. */
static gs_status make_folders(const options *o, gs_error *err)
{
    gs_arena arena = { 0 };
    const char *slash = o->report ? strrchr(o->report, '/') : NULL;
    const char *of_report = slash ? gs_arena_copy(&arena, (gs_span){ o->report, (size_t)(slash - o->report) }) : "";
    gs_status status = of_report ? GS_OK : gs_fail_nomem(err);
    for (int i = 0; i < PAGE && status == GS_OK && o->out && o->report; i++) {
        const char *target = target_of(o, i, &arena);
        if (target && strcmp(target, o->report) == 0)
            status = gs_fail(err, GS_EINVAL, o->report, 0, "is a file of the model: the page wants another name");
    }
    if (status == GS_OK && o->out)
        status = gs_folder_make(o->out, err);
    if (status == GS_OK && *of_report)
        status = gs_folder_make(of_report, err);
    gs_arena_done(&arena);
    return status;
}

/* --- The verb --- */

/* A desk's verdicts may be all there is. */
static int read_gold(const gs_verb *verb, calibration *c, const options *o, const gs_operands *files)
{
    gs_error err = { 0 };
    gs_gold_defaults defaults = { 0 };
    if (!o->verdicts || files->n || o->choice.text) {
        int code = gs_gold_files_read(verb->name, &o->choice, files, &c->gold);
        if (code != GS_GO_ON || !o->verdicts)
            return code;
    }
    if (!gs_gold_choice_labels(verb->name, &o->choice, &defaults.known))
        return GS_EXIT_USAGE;
    size_t before = c->gold.n;
    if (gs_verdicts_read(c->engine, o->verdicts, &defaults, &c->gold, &err) != GS_OK) {
        gs_message_error(&err);
        return GS_EXIT_FAILED;
    }
    gs_message("of verdicts: %zu sentence%s", c->gold.n - before, gs_words_plural(c->gold.n - before));
    if (o->choice.lang)
        gs_gold_keep_language(&c->gold, o->choice.lang);
    return GS_GO_ON;
}

static int calibrate(const gs_verb *verb, calibration *c, const options *o, const gs_operands *files)
{
    gs_error err = { 0 };
    gs_buf out = { 0 };
    int code = read_gold(verb, c, o, files);
    if (code != GS_GO_ON)
        return code;
    bool ok = make_folders(o, &err) == GS_OK && learn(c, &err) == GS_OK;
    if (ok && c->learnt.n_curves == 0) {
        gs_message("nothing to learn: no sentence is natural or picked, decided, and in a language that is scored");
        return GS_EXIT_FAILED;
    }
    if (!ok || ((o->out || o->report) && write_parts(c, o, &err) != GS_OK)) {
        gs_message_error(&err);
        return GS_EXIT_FAILED;
    }
    put_table(&out, c);
    put_warnings(&out, c);
    put_written(&out, c, o);
    return gs_output_only(&out);
}

static int run(const gs_verb *verb, int argc, char **argv)
{
    options o = { 0 };
    gs_operands files;
    calibration c = { .how.features = GS_FEATURES_DEFAULT };
    int code = gs_options_parse(verb, argc, argv, &o, &files);
    if (code != GS_GO_ON)
        return code;
    if (o.floor && !parse_share(o.floor, &c.how.precision_floor))
        return gs_usage_error(verb->name, "--precision-floor wants a share between 0 and 1, such as 0.9");
    if (o.report && strcmp(o.report, "-") == 0)
        return gs_usage_error(verb->name, "--report wants a file: standard output has the table");
    if (o.features && !parse_features(o.features, &c.how.features))
        return gs_usage_error(verb->name, "--features wants some of concepts, languages, contexts, rules, written, "
                                          "phrases, with commas");
    if (o.ngrams)
        c.how.features |= 1u << GS_FEATURE_PHRASES;
    gs_auto(gs_engine_free) gs_engine *engine =
        gs_data_open_engine(&(gs_data_choice){ .lexicons = o.lexicons, .model = o.model });
    if (!engine)
        return GS_EXIT_FAILED;
    if (o.choice.lang && !(o.choice.lang = gs_data_language(engine, verb->name, o.choice.lang)))
        return GS_EXIT_USAGE;
    c.engine = engine;
    code = calibrate(verb, &c, &o, &files);
    gs_gold_done(&c.gold);
    gs_observations_done(&c.seen);
    gs_learnt_done(&c.learnt);
    gs_arena_done(&c.arena);
    return code;
}

const gs_verb gs_verb_calibrate = {
    .name = "calibrate",
    .summary = "learn weights, confidences and thresholds from labelled sentences",
    .operands = "[FILE]...",
    .about = "Fits a model to labelled sentences: how much each concept says of its label, pooled over\n"
             "languages and in each, held near the model there is; then confidences that keep their word,\n"
             "and thresholds. Shows precision, recall, F1 and how far confidences are off, before and after,\n"
             "by cross-validation: each document is judged by a model that has not seen it. All of it comes\n"
             "from natural and picked sentences; written ones and what is undecided are left out.",
    .options = table,
    .examples = examples,
    .run = run,
};
