/* The article of each page named, for tests/ingest/run.py: a line of what is known of it, its text, a line "=====".
 * -n COUNT extracts each page so often, for speed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ingest/internal.h"

static const char *or_none(const char *text)
{
    return text ? text : "-";
}

static void show(const gs_article *a)
{
    printf("%s\t%s\t%s\t%s\t%s\t%zu", gs_extraction_name(a->extraction), or_none(a->lang), or_none(a->published),
           or_none(a->byline), or_none(a->site), a->headline_len);
    for (size_t i = 0; i < a->n_notes; i++)
        printf("\t%s", a->notes[i]);
    printf("\n%.*s\n=====\n", (int)a->text.len, a->text.ptr);
}

int main(int argc, char **argv)
{
    gs_arena arena = { 0 };
    gs_error err = { 0 };
    int first = 1, times = 1;
    if (argc > 2 && strcmp(argv[1], "-n") == 0) {
        times = atoi(argv[2]);
        first = 3;
    }
    for (int i = first; i < argc; i++) {
        gs_span page;
        if (gs_file_read(argv[i], GS_LIMIT_DOCUMENT, &page, &err) != GS_OK)
            return fprintf(stderr, "%s: %s\n", argv[i], err.message), 1;
        for (int n = 0; n < times; n++) {
            gs_article article = { 0 };
            gs_arena_reset(&arena);
            if (gs_html_extract(page, NULL, &arena, &article, &err) != GS_OK)
                return fprintf(stderr, "%s: %s\n", argv[i], err.message), 1;
            if (n + 1 == times)
                show(&article);
        }
        free((char *)page.ptr);
    }
    gs_arena_done(&arena);
    return 0;
}
