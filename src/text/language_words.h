/* Evidence for the language of a text that CLD2 does not use: its function words and its letters. */
#ifndef GS_TEXT_LANGUAGE_WORDS_H
#define GS_TEXT_LANGUAGE_WORDS_H

#include "text/text.h"

enum { GS_MAX_PROFILES = 64 };

typedef enum gs_profile_script { GS_PROFILE_LATIN, GS_PROFILE_CYRILLIC, GS_PROFILE_HAN } gs_profile_script;

/* A language with function words of its own; the tag is ours, the index its place in the votes. */
typedef struct gs_profile {
    const char *tag;
    gs_profile_script script;
    const char *letters; /* beyond a-z, or beyond what all Cyrillic alphabets share */
    const char *words;   /* Han: characters only this writing has */
} gs_profile;

typedef struct gs_votes {
    unsigned n_words;                /* words of the script asked for */
    unsigned known[GS_MAX_PROFILES]; /* function words of the profile */
    unsigned alien[GS_MAX_PROFILES]; /* words with a letter the profile's alphabet lacks */
} gs_votes;

/* The profiles, and their number. */
const gs_profile *gs_profiles(unsigned *n);

/* Counts the words of `text` for every profile of `script`; the others stay 0. Thread-safe. */
void gs_votes_count(gs_span text, gs_profile_script script, gs_votes *out);

#endif
