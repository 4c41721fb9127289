/* The public library: handles, results, rendering, limits, threads, and structs of other versions. */
#include <pthread.h>

#include "alloc.h"
#include "lib/gainsay.h"
#include "small_engine.h"

static folder dir;
static gainsay_engine *engine;
static gainsay_session *session;
static char logged[512];
static int n_warnings;

static void take_log(void *user, gainsay_log_level level, const char *message)
{
    cr_expect_str_eq(user, "mine");
    n_warnings += level == GAINSAY_LOG_WARNING;
    snprintf(logged, sizeof(logged), "%s", message);
}

static gainsay_status open_engine(size_t memory_limit, gainsay_engine **out, gainsay_error *error)
{
    gainsay_options options = GAINSAY_OPTIONS_INIT;
    options.lexicons = options.model = dir.path;
    options.log = take_log;
    options.log_user = (void *)"mine";
    options.memory_limit = memory_limit;
    return gainsay_engine_open(&options, out, error);
}

static void init(void)
{
    gainsay_error error = GAINSAY_ERROR_INIT;
    small_files(&dir);
    cr_assert_eq(open_engine(0, &engine, &error), GAINSAY_OK, "%s", error.message);
    cr_assert_eq(gainsay_session_new(engine, &session, &error), GAINSAY_OK, "%s", error.message);
}

static void fini(void)
{
    gainsay_session_free(session);
    gainsay_engine_free(engine);
    folder_done(&dir);
}

TestSuite(lib_library, .init = init, .fini = fini);

static const char text[] = "Minister denies report\n\n“We never denied the false claim,” she said. He was denied entry. Nobody came.";

static const gainsay_result *analyse(const char *bytes, const char *language)
{
    gainsay_document document = GAINSAY_DOCUMENT_INIT;
    gainsay_error error = GAINSAY_ERROR_INIT;
    const gainsay_result *result = NULL;
    document.language = language;
    cr_assert_eq(gainsay_analyse(session, bytes, strlen(bytes), &document, &result, &error), GAINSAY_OK, "%s", error.message);
    return result;
}

/* --- Results ---------------------------------------------------------------------------------------------------------- */

Test(lib_library, a_result_says_what_was_found)
{
    char copy[sizeof(text)];
    memcpy(copy, text, sizeof(text));
    const gainsay_result *result = analyse(copy, "en");
    memset(copy, 'x', sizeof(copy)); /* the session has its own */

    gainsay_summary summary = GAINSAY_SUMMARY_INIT;
    cr_assert_eq(gainsay_result_summary(result, &summary), GAINSAY_OK);
    cr_expect_eq(summary.text_len, strlen(text));
    cr_expect_eq(memcmp(summary.text, text, summary.text_len), 0);
    cr_expect_str_eq(summary.language, "en");
    cr_expect_eq(summary.n_sentences, 4);
    cr_expect_eq(summary.n_scored, 4);
    cr_expect_eq(summary.n_flagged, 2);
    cr_expect_eq(strlen(summary.text_sha256), 64);

    gainsay_sentence sentence = GAINSAY_SENTENCE_INIT;
    cr_assert_eq(gainsay_result_sentence(result, 0, &sentence), GAINSAY_OK);
    cr_expect_str_eq(sentence.role, "headline");
    cr_expect_eq(sentence.flags, 1u << GAINSAY_DENIAL);
    cr_expect_gt(sentence.scores[GAINSAY_DENIAL], 0.9);
    cr_expect_null(sentence.unscored);

    gainsay_cue cue = GAINSAY_CUE_INIT;
    cr_assert_eq(gainsay_result_cue(result, 0, 0, &cue), GAINSAY_OK);
    cr_expect_eq(memcmp(summary.text + cue.start, "denies", cue.end - cue.start), 0);
    cr_expect_eq(cue.label, GAINSAY_DENIAL);
    cr_expect_str_eq(cue.concept_id, "deny");
    cr_expect_str_eq(cue.polarity, "asserted");
    cr_expect_str_eq(cue.voice, "own");
    gainsay_source source = GAINSAY_SOURCE_INIT;
    cr_assert_eq(gainsay_result_source(result, (size_t)cue.source, &source), GAINSAY_OK);
    cr_expect_eq(memcmp(summary.text + source.start, "Minister", source.end - source.start), 0);
    cr_expect_gt(source.confidence, 0);
    cr_expect_gt(summary.n_sources, 0);
    cr_expect_eq(gainsay_result_cue(result, 0, 1, &cue), GAINSAY_END);
    cr_expect_str_eq(cue.concept_id, "deny", "left as it was");

    double sum = 0;
    gainsay_why why = GAINSAY_WHY_INIT;
    for (size_t i = 0; gainsay_result_why(result, 0, i, &why) == GAINSAY_OK; i++)
        sum += why.label == GAINSAY_DENIAL ? why.weight : 0;
    cr_expect_gt(sum, 2);

    gainsay_near_miss miss = GAINSAY_NEAR_MISS_INIT;
    cr_assert_eq(gainsay_result_near_miss(result, 2, 0, &miss), GAINSAY_OK);
    cr_expect_str_eq(miss.concept_id, "deny");
    cr_expect_eq(gainsay_result_near_miss(result, 3, 0, &miss), GAINSAY_END);
    cr_expect_eq(gainsay_result_sentence(result, 4, &sentence), GAINSAY_END);
    cr_expect_eq(gainsay_result_cue(result, 4, 0, &cue), GAINSAY_END);

    gainsay_calibration calibration = GAINSAY_CALIBRATION_INIT;
    cr_assert_eq(gainsay_result_calibration(result, GAINSAY_DENIAL, &calibration), GAINSAY_OK);
    cr_expect_str_eq(calibration.level, "prior");
    cr_expect_float_eq(calibration.threshold, 0.5, 0);
    cr_expect_eq(gainsay_result_source(result, 99, &source), GAINSAY_END);
    cr_expect_null(gainsay_result_note(result, 0));
    cr_expect_not_null(gainsay_result_note(analyse("He \xff denied it.", "en"), 0));
}

Test(lib_library, languages_are_looked_up_from_the_whole_tag_to_its_front)
{
    static const struct {
        const char *given, *taken;
    } rows[] = { { "en", "en" }, { "EN-gb", "en" }, { "zh-TW", "zh" }, { "zh-hant-TW", "zh-Hant" }, { "fr-CA", "fr-CA" },
                 { "fr-a-very-long-tag", "fr-a-very-long" }, { "und", "und" } };
    for (size_t i = 0; i < ROWS(rows); i++) {
        gainsay_summary summary = GAINSAY_SUMMARY_INIT;
        gainsay_sentence sentence = GAINSAY_SENTENCE_INIT;
        const gainsay_result *result = analyse("Nobody came.", rows[i].given);
        cr_assert_eq(gainsay_result_summary(result, &summary), GAINSAY_OK);
        cr_expect_str_eq(summary.language, rows[i].taken);
        cr_assert_eq(gainsay_result_sentence(result, 0, &sentence), GAINSAY_OK);
        cr_expect_eq(!sentence.unscored, summary.n_scored == 1);
    }
    static const char *const bad[] = { "", "e", "en\"", "en_GB", "-", "12", "waytoolong" };
    for (size_t i = 0; i < ROWS(bad); i++) {
        gainsay_document document = GAINSAY_DOCUMENT_INIT;
        const gainsay_result *result;
        document.language = bad[i];
        cr_expect_eq(gainsay_analyse(session, "x", 1, &document, &result, NULL), GAINSAY_ERROR_ARGUMENT, "'%s'", bad[i]);
    }
    cr_expect_str_eq(gainsay_engine_language(engine, 0), "en");
    cr_expect_str_eq(gainsay_engine_language(engine, 3), "zh-Hant");
    cr_expect_null(gainsay_engine_language(engine, 4));
}

/* --- Rendering -------------------------------------------------------------------------------------------------------- */

static int collect(void *user, const char *bytes, size_t len)
{
    gs_buf_put(user, bytes, len);
    return 0;
}

static int refuse(void *user, const char *bytes, size_t len)
{
    (void)user, (void)bytes, (void)len;
    return -1;
}

Test(lib_library, every_format_renders_the_same_into_memory_and_to_a_function)
{
    const gainsay_result *result = analyse(text, "en");
    const char *name;
    size_t n = 0;
    for (; (name = gainsay_format(n)); n++) {
        gainsay_rendering how = GAINSAY_RENDERING_INIT;
        const char *bytes = NULL;
        size_t len = 0;
        gs_buf out = { 0 };
        how.format = name;
        how.id = "a \"b\"";
        cr_assert_eq(gainsay_render_to(result, &how, collect, &out, NULL), GAINSAY_OK);
        cr_assert_eq(gainsay_render(result, &how, &bytes, &len, NULL), GAINSAY_OK);
        cr_expect_gt(len, 0);
        cr_expect_eq(bytes[len], '\0');
        cr_expect(gs_span_eq((gs_span){ bytes, len }, gs_buf_span(&out)), "%s", name);
        gs_buf_done(&out);
    }
    cr_expect_geq(n, 3);
    const char *bytes;
    size_t len;
    cr_assert_eq(gainsay_render(result, NULL, &bytes, &len, NULL), GAINSAY_OK);
    cr_expect_not_null(strstr(bytes, "\"id\": \"-\""));
    cr_expect_not_null(strstr(bytes, "\"offset_unit\": \"codepoint\""));
}

Test(lib_library, renderings_that_cannot_be_are_refused)
{
    const gainsay_result *result = analyse(text, "en");
    gainsay_rendering how = GAINSAY_RENDERING_INIT;
    gainsay_error error = GAINSAY_ERROR_INIT;
    const char *bytes;
    size_t len;
    how.format = "pdf";
    cr_expect_eq(gainsay_render(result, &how, &bytes, &len, &error), GAINSAY_ERROR_ARGUMENT);
    cr_expect_str_eq(error.message, "no format 'pdf'");
    how.format = NULL;
    how.unit = (gainsay_unit)7;
    cr_expect_eq(gainsay_render(result, &how, &bytes, &len, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_render_to(result, NULL, refuse, NULL, &error), GAINSAY_ERROR_WRITE);
    static const char binary[4096] = "\x7f" "ELF";
    const gainsay_result *none = NULL;
    cr_expect_eq(gainsay_analyse(session, binary, sizeof(binary), NULL, &none, &error), GAINSAY_ERROR_NOT_TEXT);
    cr_expect_null(none);
    cr_expect_eq(gainsay_render(result, NULL, &bytes, &len, NULL), GAINSAY_ERROR_ARGUMENT, "the last document failed");
    gainsay_summary summary = GAINSAY_SUMMARY_INIT;
    cr_expect_eq(gainsay_result_summary(result, &summary), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_result_summary(analyse("", NULL), &summary), GAINSAY_OK);
    cr_expect_eq(summary.n_sentences, 0);
}

/* --- Errors ----------------------------------------------------------------------------------------------------------- */

Test(lib_library, errors_name_file_and_line)
{
    gainsay_error error = GAINSAY_ERROR_INIT;
    gainsay_engine *none = NULL;
    folder_write(&dir, "en.lex", "language en\ndeny\n  | (\n");
    cr_expect_eq(open_engine(0, &none, &error), GAINSAY_ERROR_FORMAT);
    cr_expect_eq(error.status, GAINSAY_ERROR_FORMAT);
    cr_expect_str_eq(error.file, "en.lex");
    cr_expect_eq(error.line, 3);
    cr_expect_null(none);
    gainsay_options options = GAINSAY_OPTIONS_INIT;
    options.data = "/nowhere";
    cr_expect_eq(gainsay_engine_open(&options, &none, &error), GAINSAY_ERROR_NOT_FOUND);
    cr_expect_str_eq(error.file, "/nowhere/lexicons/concepts.tsv");
    cr_expect_eq(error.line, 0);
    setenv("GAINSAY_DATA", "/elsewhere", 1);
    cr_expect_eq(gainsay_engine_open(NULL, &none, &error), GAINSAY_ERROR_NOT_FOUND);
    cr_expect_str_eq(error.file, "/elsewhere/lexicons/concepts.tsv");
    for (int status = 0; status <= GAINSAY_END; status++)
        cr_expect_str_neq(gainsay_status_name((gainsay_status)status), "unknown", "%d", status);
    cr_expect_str_eq(gainsay_status_name((gainsay_status)99), "unknown");
    cr_expect_str_eq(gainsay_label_name(GAINSAY_NONRESPONSE), "nonresponse");
    cr_expect_null(gainsay_label_name((gainsay_label)5));
}

Test(lib_library, null_is_an_error_or_nothing)
{
    const gainsay_result *result;
    gainsay_session *none;
    gainsay_cue cue = GAINSAY_CUE_INIT;
    const char *bytes;
    size_t len;
    cr_expect_eq(gainsay_engine_open(NULL, NULL, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_session_new(NULL, &none, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_analyse(NULL, "x", 1, NULL, &result, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_analyse(session, NULL, 1, NULL, &result, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_analyse(session, NULL, 0, NULL, &result, NULL), GAINSAY_OK);
    cr_expect_eq(gainsay_session_handover(NULL, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_result_cue(NULL, 0, 0, &cue), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_result_summary(result, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_eq(gainsay_render(NULL, NULL, &bytes, &len, NULL), GAINSAY_ERROR_ARGUMENT);
    cr_expect_null(gainsay_result_note(NULL, 0));
    cr_expect_null(gainsay_engine_language(NULL, 0));
    gainsay_session_free(NULL);
    gainsay_engine_free(NULL);
}

Test(lib_library, header_and_library_are_of_one_version)
{
    char header[32];
    snprintf(header, sizeof(header), "%d.%d.%d", GAINSAY_VERSION_MAJOR, GAINSAY_VERSION_MINOR, GAINSAY_VERSION_PATCH);
    cr_expect_str_eq(gainsay_version(), header);
}

/* --- Versions --------------------------------------------------------------------------------------------------------- */

Test(lib_library, structs_of_later_versions_are_understood_and_of_none_refused)
{
    struct {
        gainsay_document known;
        uint64_t later;
    } in = { GAINSAY_DOCUMENT_INIT, 0 };
    const gainsay_result *result;
    in.known.size = sizeof(in);
    cr_expect_eq(gainsay_analyse(session, text, strlen(text), &in.known, &result, NULL), GAINSAY_OK);
    in.later = 1;
    cr_expect_eq(gainsay_analyse(session, text, strlen(text), &in.known, &result, NULL), GAINSAY_ERROR_ARGUMENT,
                 "an option that this version cannot honour");
    in.known.size = 3;
    cr_expect_eq(gainsay_analyse(session, text, strlen(text), &in.known, &result, NULL), GAINSAY_ERROR_ARGUMENT);

    struct {
        gainsay_cue known;
        uint64_t later;
    } out = { GAINSAY_CUE_INIT, 77 };
    out.known.size = sizeof(out);
    result = analyse(text, "en");
    cr_expect_eq(gainsay_result_cue(result, 0, 0, &out.known), GAINSAY_OK);
    cr_expect_eq(out.later, 77);
    cr_expect_eq(out.known.size, sizeof(out), "the program's, not ours");
    out.known.size = 0;
    cr_expect_eq(gainsay_result_cue(result, 0, 0, &out.known), GAINSAY_ERROR_ARGUMENT);
}

/* --- Threads ---------------------------------------------------------------------------------------------------------- */

typedef struct other {
    gainsay_status status;
    gainsay_error error;
} other;

static void *use(void *arg)
{
    other *o = arg;
    const gainsay_result *result;
    o->error = (gainsay_error)GAINSAY_ERROR_INIT;
    o->status = gainsay_analyse(session, text, strlen(text), NULL, &result, &o->error);
    return NULL;
}

static other use_elsewhere(void)
{
    other o;
    pthread_t thread;
    cr_assert_eq(pthread_create(&thread, NULL, use, &o), 0);
    pthread_join(thread, NULL);
    return o;
}

Test(lib_library, a_session_keeps_to_its_thread_until_it_is_handed_over)
{
    const gainsay_result *result = analyse(text, "en");
    other o = use_elsewhere();
    cr_expect_eq(o.status, GAINSAY_ERROR_THREAD);
    cr_expect_eq(n_warnings, 1);
    cr_expect_str_eq(logged, o.error.message);
    gainsay_summary summary = GAINSAY_SUMMARY_INIT;
    cr_expect_eq(gainsay_result_summary(result, &summary), GAINSAY_OK, "the result is untouched");

    cr_expect_eq(gainsay_session_handover(session, NULL), GAINSAY_OK);
    o = use_elsewhere();
    cr_expect_eq(o.status, GAINSAY_OK, "%s", o.error.message);
    cr_expect_eq(n_warnings, 1);
}

typedef struct look {
    const gainsay_result *result;
    gainsay_status statuses[8];
    const char *note;
} look;

/* Everything but analysing. */
static void *look_at(void *arg)
{
    look *l = arg;
    gainsay_summary summary = GAINSAY_SUMMARY_INIT;
    gainsay_sentence sentence = GAINSAY_SENTENCE_INIT;
    gainsay_cue cue = GAINSAY_CUE_INIT;
    gainsay_why why = GAINSAY_WHY_INIT;
    gainsay_near_miss miss = GAINSAY_NEAR_MISS_INIT;
    gainsay_source source = GAINSAY_SOURCE_INIT;
    gainsay_calibration calibration = GAINSAY_CALIBRATION_INIT;
    l->statuses[0] = gainsay_result_summary(l->result, &summary);
    l->statuses[1] = gainsay_result_sentence(l->result, 0, &sentence);
    l->statuses[2] = gainsay_result_cue(l->result, 0, 0, &cue);
    l->statuses[3] = gainsay_result_why(l->result, 0, 0, &why);
    l->statuses[4] = gainsay_result_near_miss(l->result, 0, 0, &miss);
    l->statuses[5] = gainsay_result_source(l->result, 0, &source);
    l->statuses[6] = gainsay_result_calibration(l->result, GAINSAY_DENIAL, &calibration);
    l->statuses[7] = gainsay_session_handover(session, NULL);
    l->note = gainsay_result_note(l->result, 0);
    return NULL;
}

Test(lib_library, another_thread_neither_reads_the_result_nor_hands_the_session_over)
{
    look l = { .result = analyse("He \xff denied it.", "en") };
    pthread_t thread;
    cr_expect_not_null(gainsay_result_note(l.result, 0));
    cr_assert_eq(pthread_create(&thread, NULL, look_at, &l), 0);
    pthread_join(thread, NULL);
    for (size_t i = 0; i < ROWS(l.statuses); i++)
        cr_expect_eq(l.statuses[i], GAINSAY_ERROR_THREAD, "%zu: %s", i, gainsay_status_name(l.statuses[i]));
    cr_expect_null(l.note);
    cr_expect_eq(n_warnings, 9);

    cr_expect_eq(gainsay_session_handover(session, NULL), GAINSAY_OK);
    cr_assert_eq(pthread_create(&thread, NULL, look_at, &l), 0);
    pthread_join(thread, NULL);
    cr_expect_eq(l.statuses[0], GAINSAY_OK, "nobody has it now");
}

static int use_inside(void *user, const char *bytes, size_t len)
{
    (void)bytes, (void)len;
    other *o = user;
    use(o);
    return gainsay_session_handover(session, NULL) == GAINSAY_ERROR_THREAD ? 0 : 1;
}

Test(lib_library, a_session_is_not_used_within_a_call_on_it)
{
    other o;
    cr_expect_eq(gainsay_render_to(analyse(text, "en"), NULL, use_inside, &o, NULL), GAINSAY_OK);
    cr_expect_eq(o.status, GAINSAY_ERROR_THREAD);
    cr_expect_eq(gainsay_session_handover(session, NULL), GAINSAY_OK);
}

static void *work(void *arg)
{
    gainsay_session *own = NULL;
    const gainsay_result *result;
    const char *bytes = NULL;
    size_t len = 0;
    gs_buf *out = arg;
    if (gainsay_session_new(engine, &own, NULL) == GAINSAY_OK)
        for (int i = 0; i < 50; i++)
            if (gainsay_analyse(own, text, strlen(text), NULL, &result, NULL) == GAINSAY_OK)
                gainsay_render(result, NULL, &bytes, &len, NULL);
    gs_buf_put(out, bytes, len);
    gainsay_session_free(own);
    return NULL;
}

Test(lib_library, threads_share_an_engine)
{
    pthread_t threads[4];
    gs_buf out[4] = { 0 };
    for (int i = 0; i < 4; i++)
        cr_assert_eq(pthread_create(&threads[i], NULL, work, &out[i]), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(threads[i], NULL);
        cr_expect_gt(out[i].len, 0);
        cr_expect(gs_span_eq(gs_buf_span(&out[i]), gs_buf_span(&out[0])));
    }
    for (int i = 0; i < 4; i++)
        gs_buf_done(&out[i]);
}

/* --- Memory ----------------------------------------------------------------------------------------------------------- */

Test(lib_library, a_document_over_the_limit_is_a_named_error_and_the_next_goes_on)
{
    gainsay_engine *small = NULL;
    gainsay_session *own = NULL;
    gs_buf many = { 0 };
    cr_assert_eq(open_engine(64 << 10, &small, NULL), GAINSAY_OK);
    cr_assert_eq(gainsay_session_new(small, &own, NULL), GAINSAY_OK);
    for (int i = 0; i < 2000; i++)
        gs_buf_puts(&many, "He denied the false report. ");
    static const struct {
        size_t sentences;
        gainsay_status status;
    } rows[] = { { 20, GAINSAY_OK }, { 1500, GAINSAY_ERROR_MEMORY_LIMIT }, { 20, GAINSAY_OK }, { 2000, GAINSAY_ERROR_MEMORY_LIMIT }, { 3000, GAINSAY_ERROR_MEMORY_LIMIT }, { 20, GAINSAY_OK } };
    size_t each = strlen("He denied the false report. ");
    for (int i = 0; i < 1000; i++)
        gs_buf_puts(&many, "He denied the false report. ");
    for (size_t i = 0; i < ROWS(rows); i++) {
        gainsay_error error = GAINSAY_ERROR_INIT;
        const gainsay_result *result = NULL;
        cr_expect_eq(gainsay_analyse(own, many.ptr, rows[i].sentences * each, NULL, &result, &error), rows[i].status, "%zu: %s", rows[i].sentences, error.message);
        if (rows[i].status != GAINSAY_OK)
            cr_expect_str_eq(error.message, "the document needs more memory than the 65536 bytes allowed");
    }
    gs_buf_done(&many);
    gainsay_session_free(own);
    gainsay_engine_free(small);
}

static gs_status all_anew(gs_error *err)
{
    gainsay_engine *own_engine = NULL;
    gainsay_session *own = NULL;
    const gainsay_result *result = NULL;
    gainsay_error error = GAINSAY_ERROR_INIT;
    const char *bytes;
    size_t len;
    gainsay_status status = open_engine(0, &own_engine, &error);
    if (status == GAINSAY_OK)
        status = gainsay_session_new(own_engine, &own, &error);
    if (status == GAINSAY_OK)
        status = gainsay_analyse(own, text, strlen(text), NULL, &result, &error);
    if (status == GAINSAY_OK)
        status = gainsay_render(result, NULL, &bytes, &len, &error);
    gainsay_session_free(own);
    gainsay_engine_free(own_engine);
    if (status == GAINSAY_ERROR_NO_MEMORY)
        return gs_fail_nomem(err);
    return status == GAINSAY_OK ? GS_OK : gs_fail(err, GS_EINVAL, NULL, 0, "%s: %s", gainsay_status_name(status), error.message);
}

Test(lib_library, survives_any_failed_allocation)
{
    alloc_try_all(all_anew, true);
    alloc_try_all(all_anew, false);
}
