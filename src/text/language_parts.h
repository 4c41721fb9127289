/* The parts language.c is made of: a sample of the text, and what its words and letters say. */
#ifndef GS_TEXT_LANGUAGE_PARTS_H
#define GS_TEXT_LANGUAGE_PARTS_H

#include "text/text.h"

/* --- Sample (language_sample.c) --------------------------------------------------------------------------------- */

/* Bytes of a text looked at. Five sentences (600 bytes) suffice for 99.9 % (language.c). */
enum { GS_SAMPLE = 3072 };

enum { GS_SAMPLE_SCRIPTS = 256 };

typedef struct gs_sample {
    char bytes[2 * GS_SAMPLE]; /* words only: no addresses, no control characters; homoglyphs are two bytes for one */
    size_t len;
    unsigned letters;
    unsigned of_script[GS_SAMPLE_SCRIPTS]; /* letters by UScriptCode */
} gs_sample;

/* Takes short texts whole, of long ones a piece from start, middle and end. */
void gs_sample_take(gs_span text, gs_sample *out);

/* --- Votes (language_words.c) ------------------------------------------------------------------------------------- */

enum { GS_MAX_PROFILES = 64 };

typedef enum gs_profile_script { GS_PROFILE_LATIN, GS_PROFILE_CYRILLIC, GS_PROFILE_HAN } gs_profile_script;

enum { GS_FAMILY_MALAY = 1 }; /* the other families need no name */

/* A language with function words of its own; the tag is ours, the index its place in the votes. */
typedef struct gs_profile {
    const char *tag;
    gs_profile_script script;
    int family;          /* 0, or that of the languages it is confused with */
    const char *letters; /* of its alphabet beyond a-z */
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
