/* The life of a lexicon, and what others may ask of it. */
#include "lexicon/internal.h"

#include <stdlib.h>
#include <string.h>

void gs_lexicon_free(gs_lexicon *lexicon)
{
    if (!lexicon)
        return;
    gs_folder_free(lexicon->folder);
    gs_stemmer_free(lexicon->stemmer);
    gs_wordset_done(&lexicon->abbreviations);
    if (lexicon->is_mapped) {
        lexicon->atoms.slots = NULL;
        lexicon->postings = NULL;
    }
    gs_atoms_done(&lexicon->atoms);
    for (size_t i = 0; i < lexicon->n_classes; i++) {
        free(lexicon->classes[i].atoms);
        gs_buf_done(&lexicon->classes[i].text);
    }
    free(lexicon->classes);
    free(lexicon->clitics);
    free(lexicon->rules);
    free(lexicon->examples);
    free(lexicon->absents);
    free(lexicon->branches);
    free(lexicon->postings);
    gs_arena_done(&lexicon->arena);
    free(lexicon);
}

const char *gs_lexicon_lang(const gs_lexicon *lexicon)
{
    return lexicon->lang;
}

const char *gs_lexicon_digest(const gs_lexicon *lexicon)
{
    return lexicon->digest;
}

const char *gs_lexicon_stemmer(const gs_lexicon *lexicon)
{
    return lexicon->stemmer_name;
}

unsigned gs_lexicon_scope(const gs_lexicon *lexicon)
{
    return lexicon->scope;
}

gs_word_order gs_lexicon_word_order(const gs_lexicon *lexicon)
{
    return lexicon->word_order;
}

const gs_concepts *gs_lexicon_concepts(const gs_lexicon *lexicon)
{
    return lexicon->concepts;
}

const gs_folder *gs_lexicon_folder(const gs_lexicon *lexicon)
{
    return lexicon->folder;
}

const gs_wordset *gs_lexicon_abbreviations(const gs_lexicon *lexicon)
{
    return &lexicon->abbreviations;
}

const gs_rule *gs_lexicon_rules(const gs_lexicon *lexicon, size_t *n)
{
    *n = lexicon->n_rules;
    return lexicon->rules;
}

const gs_example *gs_lexicon_examples(const gs_lexicon *lexicon, size_t *n)
{
    *n = lexicon->n_examples;
    return lexicon->examples;
}

const gs_absent *gs_lexicon_absents(const gs_lexicon *lexicon, size_t *n)
{
    *n = lexicon->n_absents;
    return lexicon->absents;
}

bool gs_lexicon_by_character(const gs_lexicon *lexicon)
{
    static const char *const langs[] = { "zh", "ja", "th", "lo", "km", "my" };
    for (size_t i = 0; i < sizeof(langs) / sizeof(*langs); i++)
        if (strcmp(lexicon->lang, langs[i]) == 0)
            return true;
    return false;
}
