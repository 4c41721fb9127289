/* One document of `score`: its report, or an error document in its place. On any thread. */
#include "cli/score.h"

static gs_report_context document_context(const gs_score_run *run, gs_job *job, const gs_document *document)
{
    gs_report_context context = run->context;
    context.line = document->line;
    context.number = job->is_file ? job->number : 0;
    gs_job_put_id(job, document);
    context.id = gs_buf_span(&job->id);
    return context;
}

/* The document failed: an error document, and a line for standard error. */
static void put_error(const gs_score_run *run, const gs_report_context *context, const gs_document *document,
                      const gs_error *error, gs_job *job)
{
    gs_error placed;
    gs_fail(&placed, error->code, job->path, (unsigned)document->file_line, "%s", error->message);
    gs_job_refuse(job, document, error);
    if (run->format->error)
        run->format->error(&placed, context, &job->out);
}

static gs_status score_text(const gs_score_task *t, const gs_document *document, const gs_report_context *context,
                            gs_job *job, gs_error *err)
{
    gs_scored scored;
    gs_report_summary sum;
    gs_scoring what = { .bytes = document->bytes, .article = document->article, .repeat = document->repeat,
                        .lang = t->run->lang, .one_sentence = document->line != 0 };
    gs_status status = gs_score_article(t->session, &what, &scored, err);
    if (status == GS_OK && t->run->format == &gs_output_ninjs)
        status = gs_ninjs_render(scored.report, document->article, &job->out, err);
    else if (status == GS_OK && t->run->format->render(scored.report, context, &job->out) != GS_OK)
        status = gs_fail_nomem(err);
    if (status != GS_OK)
        return status;
    gs_report_summarise(scored.report, context->line ? context->line : 1, &sum);
    gs_report_summary_add(&job->summary, &sum);
    job->counts.articles++;
    return GS_OK;
}

void gs_score_document(void *task, gs_job *job, const gs_document *document)
{
    const gs_score_task *t = task;
    gs_report_context context = document_context(t->run, job, document);
    gs_error err = { 0 };
    size_t mark = job->out.len;
    if (document->error) {
        put_error(t->run, &context, document, document->error, job);
        return;
    }
    gs_status status = document->passed.len ? gs_ninjs_pass(document->passed, &job->out, &err)
                                            : score_text(t, document, &context, job, &err);
    if (status == GS_OK)
        return;
    job->out.len = mark;
    job->out.failed = false;
    put_error(t->run, &context, document, &err, job);
}
