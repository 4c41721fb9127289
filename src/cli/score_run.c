/* A run of `score`: reading, scoring and writing are jobs of the pool; a job is an article or a run of lines, and what
 * cannot be read becomes an error document while the others go on. */
#include "cli/score.h"

/* What a thread owns. */
typedef struct worker {
    gs_session *session;
    gs_signer *signer; /* NULL: repeats are not looked for */
} worker;

static void work(void *arg, void *mine, gs_job *job)
{
    const gs_score_run *run = arg;
    const worker *w = mine;
    gs_score_task t = { run, w->session };
    job->pass_on = run->format == &gs_output_ninjs; /* an item out for an item in */
    if (run->dedupe)
        gs_dedupe_read(run->dedupe, w->signer, job, gs_score_document, &t);
    else
        gs_job_read(job, gs_score_document, &t);
}

/* --- The stream of jobs --- */

static bool next(void *arg, gs_job *job)
{
    return gs_input_next(&((gs_score_run *)arg)->input, job);
}

/* Writes what `put` renders. */
static void write_extra(gs_score_run *run, void (*put)(const gs_score_run *run, gs_buf *out))
{
    gs_buf out = { 0 };
    put(run, &out);
    run->stopped |= out.failed || !gs_output_write(gs_buf_span(&out));
    gs_buf_done(&out);
}

static void put_separator(const gs_score_run *run, gs_buf *out)
{
    run->format->separate(&run->context, out);
}

static void put_begin(const gs_score_run *run, gs_buf *out)
{
    run->format->begin(&run->context, out);
}

static void put_end(const gs_score_run *run, gs_buf *out)
{
    run->format->end(&run->context, out);
}

static void put_total(const gs_score_run *run, gs_buf *out)
{
    run->format->finish(&run->total, &run->context, out);
}

static void add_counts(gs_counts *sum, const gs_counts *more)
{
    sum->articles += more->articles;
    sum->broken += more->broken;
    sum->repeats += more->repeats;
    sum->near_repeats += more->near_repeats;
}

static bool emit(void *arg, gs_job *job)
{
    gs_score_run *run = arg;
    gs_report_summary_add(&run->total, &job->summary);
    add_counts(&run->counts, &job->counts);
    run->has_records |= job->is_record && job->record.reader != &gs_reader_text;
    run->failed |= job->failed;
    if (job->messages.len) {
        gs_progress_clear(&run->progress);
        gs_job_tell(job);
    }
    if (job->out.failed) { /* not even an error document found room */
        gs_message("%s: out of memory", job->path);
        run->stopped = true;
        return false;
    }
    if (job->is_file && run->format->separate && run->wrote && job->out.len)
        write_extra(run, put_separator);
    run->wrote |= job->out.len > 0;
    run->stopped = run->stopped || !gs_output_write(gs_buf_span(&job->out));
    gs_progress_add(&run->progress, job->n_bytes);
    return !run->stopped;
}

static void free_worker(worker *w)
{
    gs_session_free(w->session);
    gs_signer_free(w->signer);
}

static gs_status make_worker(const gs_score_run *run, worker *w, gs_error *err)
{
    *w = (worker){ 0 };
    gs_status status = gs_session_new(run->engine, &w->session, err);
    if (status == GS_OK && run->dedupe)
        status = gs_signer_new(run->engine, &w->signer, err);
    if (status != GS_OK)
        free_worker(w);
    return status;
}

static gs_status run_pool(gs_score_run *run, gs_error *err)
{
    gs_pool_tasks tasks = { .context = run, .next = next, .work = work, .emit = emit };
    size_t n_wanted = gs_pool_size(run->jobs, &run->input), n = 0;
    worker workers[GS_MAX_WORKERS];
    void *each[GS_MAX_WORKERS];
    gs_status status = GS_OK;
    for (; n < n_wanted && status == GS_OK; n += status == GS_OK) {
        each[n] = &workers[n];
        status = make_worker(run, &workers[n], err);
    }
    if (status == GS_OK)
        status = gs_pool_run(&tasks, each, n, err);
    while (n-- > 0)
        free_worker(&workers[n]);
    return status;
}

/* What became of many articles, for people. */
static void tell_totals(const gs_score_run *run)
{
    const gs_counts *n = &run->counts;
    gs_buf line = { 0 };
    uint64_t all = n->articles + n->broken + n->repeats;
    if (all == 0 ? run->input.format == GS_INPUT_LINES : !run->has_records || all == 1)
        return;
    gs_words_put_count(&line, n->articles, "article");
    if (n->broken)
        gs_buf_printf(&line, ", %llu broken", (unsigned long long)n->broken);
    if (run->dedupe) {
        gs_buf_puts(&line, ", ");
        gs_words_put_count(&line, n->repeats, "repeat");
        gs_buf_puts(&line, " left out, ");
        gs_words_put_count(&line, n->near_repeats, "near repeat");
        gs_buf_puts(&line, " marked");
    }
    gs_buf_puts(&line, "; ");
    gs_words_put_count(&line, run->total.sentences, "sentence");
    gs_buf_printf(&line, ", %llu flagged", (unsigned long long)run->total.flagged);
    if (!line.failed)
        gs_message("%.*s", (int)line.len, line.ptr);
    gs_buf_done(&line);
}

int gs_score_run_all(gs_score_run *run)
{
    gs_error err = { 0 };
    if (run->format->begin)
        write_extra(run, put_begin);
    gs_status status = run->stopped ? GS_OK : run_pool(run, &err);
    gs_progress_clear(&run->progress);
    gs_input_done(&run->input);
    if (status != GS_OK)
        gs_message_error(&err);
    else
        tell_totals(run);
    if (status == GS_OK && !run->stopped && run->format->finish && run->input.format == GS_INPUT_LINES)
        write_extra(run, put_total);
    if (!run->stopped && run->format->end) /* also after a failure: the page stays whole */
        write_extra(run, put_end);
    bool closed = run->stopped || gs_output_close();
    return status == GS_OK && closed && !run->stopped && !run->failed ? GS_EXIT_DONE : GS_EXIT_FAILED;
}
