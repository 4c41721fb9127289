/* The parts language.c is made of: a sample of the text, and what its words and letters say. */
#ifndef GS_TEXT_LANGUAGE_PARTS_H
#define GS_TEXT_LANGUAGE_PARTS_H

#include "text/text.h"

/* --- Sample (language_sample.c) --- */

/* Bytes of a text looked at: five sentences (600 bytes) already give 99.9 % (language.c). Less does where the prior
 * only has to be confirmed. */
enum { GS_SAMPLE = 1536, GS_SAMPLE_TO_CONFIRM = 160 };

enum { GS_SAMPLE_SCRIPTS = 256 };

typedef struct gs_sample {
    char bytes[2 * GS_SAMPLE]; /* words only: no addresses, no control characters; homoglyphs are two bytes for one */
    size_t len;
    unsigned letters;
    unsigned of_script[GS_SAMPLE_SCRIPTS]; /* letters by UScriptCode */
} gs_sample;

/* Takes texts shorter than `limit` (at most GS_SAMPLE) whole, of others a piece from start, middle and end. */
void gs_sample_take(gs_span text, size_t limit, gs_sample *out);

/* The UScriptCode of a letter; USCRIPT_COMMON for all that is none. */
int gs_script_of_letter(uint32_t codepoint);

/* --- Votes (language_words.c) --- */

enum { GS_MAX_PROFILES = 64 };

enum { GS_FAMILY_MALAY = 1 }; /* the other families need no name */

/* A language with function words of its own; the tag is ours, the index its place in the votes. */
typedef struct gs_profile {
    const char *tag;
    int script;          /* UScriptCode */
    int family;          /* 0, or that of the languages it is confused with */
    const char *letters; /* of its alphabet beyond a-z; NULL: all of the script */
    const char *words;   /* Han: characters only this writing has */
} gs_profile;

typedef struct gs_votes {
    unsigned n_words;                /* words of the script asked for */
    unsigned known[GS_MAX_PROFILES]; /* function words of the profile */
    unsigned alien[GS_MAX_PROFILES]; /* words with a letter the profile's alphabet lacks */
} gs_votes;

/* The profiles, and their number (language_profiles.c). */
const gs_profile *gs_profiles(unsigned *n);

/* The hash table of their words and letters, in lower case; bits are indices of profiles. At most three quarters are
 * taken, so that few collide. */
enum { GS_WORD_SLOTS = 4096 };
typedef struct gs_word_slot {
    const char *key; /* NULL: the slot is empty */
    size_t len;
    uint64_t words, letters;
} gs_word_slot;

/* Counts the words of `text` for every profile of `script`; the others stay 0. Thread-safe. */
void gs_votes_count(gs_span text, int script, gs_votes *out);

#endif
