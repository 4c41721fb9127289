/* The public engine: where its data are, and the log. */
#include "lib/internal.h"

#include <stdio.h>
#include <stdlib.h>

static gs_status open_core(const gainsay_options *options, gs_engine **out, gs_error *err)
{
    gs_arena arena = { 0 };
    const char *set = getenv("GAINSAY_DATA");
    const char *data = options->data ? options->data : set && *set ? set : GS_DATADIR;
    gs_engine_options core = { .lexicons = options->lexicons, .model = options->model };
    gs_status status = gs_engine_options_complete(&arena, data, &core) ? gs_engine_open(&core, out, err)
                                                                       : gs_fail_nomem(err);
    gs_arena_done(&arena);
    return status;
}

static void log_loaded(const gainsay_engine *engine)
{
    char line[160];
    size_t n = 0;
    if (!engine->log)
        return;
    while (gs_engine_lexicon_at(engine->core, n))
        n++;
    snprintf(line, sizeof(line), "libgainsay %s: %zu lexicons (%s), model %s", GS_VERSION, n,
             gs_engine_lexicons_digest(engine->core), gs_engine_model_digest(engine->core));
    engine->log(engine->log_user, GAINSAY_LOG_INFO, line);
}

gainsay_status gainsay_engine_open(const gainsay_options *options, gainsay_engine **out, gainsay_error *error)
{
    gainsay_options known = { 0 };
    if (!out || (options && !gainsay__read_struct(options, sizeof(known), &known, sizeof(known))))
        return gainsay__fail(error, GAINSAY_ERROR_ARGUMENT, "gainsay_engine_open: options of another version, or NULL");
    gainsay_engine *engine = calloc(1, sizeof(*engine));
    gs_error err = { 0 };
    gs_status status = engine ? open_core(&known, &engine->core, &err) : gs_fail_nomem(&err);
    if (status != GS_OK) {
        free(engine);
        return gainsay__fail_as(error, &err);
    }
    engine->log = known.log;
    engine->log_user = known.log_user;
    engine->memory_limit = known.memory_limit;
    log_loaded(engine);
    *out = engine;
    return GAINSAY_OK;
}

void gainsay_engine_free(gainsay_engine *engine)
{
    if (!engine)
        return;
    gs_engine_free(engine->core);
    free(engine);
}

const char *gainsay_engine_language(const gainsay_engine *engine, size_t i)
{
    return engine ? gs_engine_tag_at(engine->core, i) : NULL;
}

const char *gainsay_engine_lexicons_digest(const gainsay_engine *engine)
{
    return engine ? gs_engine_lexicons_digest(engine->core) : NULL;
}

const char *gainsay_engine_model_digest(const gainsay_engine *engine)
{
    return engine ? gs_engine_model_digest(engine->core) : NULL;
}
