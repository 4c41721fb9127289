/* What the tests of lexicon, context, model and engine share: concepts, lexicons and folders of their own, so that work on
 * the shipped data breaks none of them. */
#ifndef GS_TEST_SMALL_H
#define GS_TEST_SMALL_H

#include <criterion/criterion.h>
#include <criterion/parameterized.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "lexicon/lexicon.h"

#define ROWS(rows) (sizeof(rows) / sizeof(*(rows)))

/* Asserts with the error's own words. */
#define OK(call, err) cr_assert_eq(call, GS_OK, "%s:%u: %s", (err).file, (err).line, (err).message)

/* In the order of the labels, then of gs_context_role. */
static const char small_concepts[] = "id\tlabel\tprior\tgloss\tscope\tsource\n"
                                     "maybe\thedge\t0.9\tmaybe\tperhaps\t-\n"
                                     "allege\thedge\t0.8\talleges\tthe verb\tactor\n"
                                     "deny\tdenial\t0.95\tdenies\tthe verb\tactor\n"
                                     "reject\tdenial\t0.85\trejects\tthe verb\tactor\n"
                                     "forge\tfabricated\t0.92\tforges\tthe verb\t-\n"
                                     "false\tinaccurate\t0.94\tfalse\tthe adjective\t-\n"
                                     "doubtful\tinaccurate\t0.4\tdoubtful\tweak\t-\n"
                                     "silent\tnonresponse\t0.95\tno comment\tsilence\tactor\n"
                                     "negation\tcontext\t-\tnot\t\t-\n"
                                     "negation-back\tcontext\t-\tnot\t\t-\n"
                                     "scope-end\tcontext\t-\tbut\t\t-\n"
                                     "whether\tcontext\t-\twhether\t\t-\n"
                                     "conditional\tcontext\t-\tif\t\t-\n"
                                     "question\tcontext\t-\twhether\t\t-\n"
                                     "report-verb\tcontext\t-\tsaid\t\t-\n"
                                     "first-person\tcontext\t-\tI\t\t-\n"
                                     "intensifier\tcontext\t-\tflatly\t\t-\n"
                                     "claim-noun\tcontext\t-\tclaim\t\t-\n"
                                     "accusation-noun\tcontext\t-\tcharge\t\t-\n"
                                     "content-noun\tcontext\t-\tvideo\t\t-\n"
                                     "fiction-frame\tcontext\t-\tfilm\t\t-\n"
                                     "speaker\tcontext\t-\tspeaker\t\t-\n"
                                     "agent\tcontext\t-\tagent\t\t-\n"
                                     "pronoun\tcontext\t-\tpronoun\t\t-\n"
                                     "adjunct\tcontext\t-\tadjunct\t\t-\n"
                                     "that\tcontext\t-\tthat\t\t-\n"
                                     "joiner\tcontext\t-\tjoiner\t\t-\n"
                                     "person-pronoun\tcontext\t-\tshe\t\t-\n"
                                     "body\tcontext\t-\toffice\t\t-\n"
                                     "verb\tcontext\t-\tmet\t\t-\n"
                                     "passive\tcontext\t-\twas\t\t-\n";

static inline gs_concepts *small_concepts_new(void)
{
    gs_concepts *concepts = NULL;
    gs_error err = { 0 };
    OK(gs_concepts_parse(gs_span_of(small_concepts), "concepts.tsv", &concepts, &err), err);
    return concepts;
}

static inline gs_lexicon *small_lexicon_new(const gs_concepts *concepts, const char *source)
{
    gs_lexicon *lexicon = NULL;
    gs_error err = { 0 };
    OK(gs_lexicon_parse(gs_span_of(source), "xx.lex", concepts, &lexicon, &err), err);
    return lexicon;
}

static inline int small_concept(const char *id)
{
    gs_concepts *concepts = small_concepts_new();
    int index = gs_concepts_find(concepts, gs_span_of(id));
    gs_concepts_free(concepts);
    cr_assert_geq(index, 0, "%s", id);
    return index;
}

/* --- Folders -------------------------------------------------------------------------------------------------------- */

/* A temporary folder of one test; its files are named when they are written. */
enum { FOLDER_FILES = 8 };

typedef struct folder {
    char path[32];
    char names[FOLDER_FILES][32];
    int n;
} folder;

static inline void folder_init(folder *f)
{
    *f = (folder){ .path = "/tmp/gainsay-test-XXXXXX" };
    cr_assert_not_null(mkdtemp(f->path));
}

static inline void folder_write(folder *f, const char *name, const char *text)
{
    char path[80];
    snprintf(path, sizeof(path), "%s/%s", f->path, name);
    FILE *file = fopen(path, "wb");
    cr_assert_not_null(file);
    cr_assert_geq(fputs(text, file), 0);
    cr_assert_eq(fclose(file), 0);
    for (int i = 0; i < f->n; i++)
        if (strcmp(f->names[i], name) == 0)
            return; /* written over */
    cr_assert_lt(f->n, FOLDER_FILES);
    snprintf(f->names[f->n++], sizeof(f->names[0]), "%s", name);
}

static inline void folder_done(folder *f)
{
    char path[80];
    for (int i = 0; i < f->n; i++) {
        snprintf(path, sizeof(path), "%s/%s", f->path, f->names[i]);
        unlink(path);
    }
    rmdir(f->path);
}

#endif
