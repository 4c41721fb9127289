/* The flagged sentences of a text (an argument, or standard input), their labels, how sure they are, and the words.
 *     cc library.c $(pkg-config --cflags --libs gainsay) -o library && ./library 'The firm declined to comment.' */
#include <gainsay.h>
#include <stdio.h>
#include <string.h>

/* Quotes the text as it is. One from elsewhere may hold control characters: a real program escapes them. */
static void show(const gainsay_result *result, size_t i, const char *text)
{
    gainsay_sentence s = GAINSAY_SENTENCE_INIT;
    gainsay_cue cue = GAINSAY_CUE_INIT;
    gainsay_result_sentence(result, i, &s);
    if (s.flags)
        printf("%.*s\n", (int)(s.end - s.start), text + s.start);
    for (size_t k = 0; s.flags && gainsay_result_cue(result, i, k, &cue) == GAINSAY_OK; k++)
        printf("    %s %.2f  \"%.*s\" (%s)\n", gainsay_label_name(cue.label), s.scores[cue.label],
               (int)(cue.end - cue.start), text + cue.start, cue.gloss);
}

int main(int argc, char **argv)
{
    static char input[1 << 20];
    gainsay_engine *engine = NULL;
    gainsay_session *session = NULL;
    const gainsay_result *result;
    gainsay_summary all = GAINSAY_SUMMARY_INIT;
    gainsay_error error = GAINSAY_ERROR_INIT;
    const char *text = argc > 1 ? argv[1] : input;
    size_t len = argc > 1 ? strlen(text) : fread(input, 1, sizeof(input), stdin);
    if (gainsay_engine_open(NULL, &engine, &error) || gainsay_session_new(engine, &session, &error) ||
        gainsay_analyse(session, text, len, NULL, &result, &error))
        fprintf(stderr, "library: %s:%u: %s\n", error.file, error.line, error.message);
    else
        gainsay_result_summary(result, &all);
    for (size_t i = 0; i < all.n_sentences; i++)
        show(result, i, all.text);
    gainsay_session_free(session);
    gainsay_engine_free(engine);
    return error.status != GAINSAY_OK;
}
