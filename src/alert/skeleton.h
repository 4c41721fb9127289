/* skeleton: what is left of a name in every script that writes it; of this folder only. Thread-safe. */
#ifndef GS_ALERT_SKELETON_H
#define GS_ALERT_SKELETON_H

#include "base/base.h"

enum { GS_SKELETON_SOUNDS = 10 }; /* those after it are dropped */

/* How letters sound that ICU leaves to the reader. */
typedef enum gs_spelling {
    GS_SPELLING_PLAIN,   /* c before e, i, y as s; j as in John */
    GS_SPELLING_GERMAN,  /* ch as k, c as k, j as a vowel */
    GS_SPELLING_SLAVIC,  /* c as ts, j as a vowel; Baltic languages too */
    GS_SPELLING_ARABIC,  /* w and y inside a word are vowels */
    GS_SPELLING_CHINESE, /* pinyin, a blank between syllables */
} gs_spelling;

/* Four bits a sound, the first lowest; 0: there is none. `word`: what gs_translit_word() gave. */
uint64_t gs_skeleton_of(gs_span word, gs_spelling spelling);
unsigned gs_skeleton_length(uint64_t skeleton);
/* How likely it is that two skeletons are of one name, 0-1: 1 for the same, less for an ending, a sound beside its
 * like, one sound more or another; 0 beyond that. */
double gs_skeleton_closeness(uint64_t a, uint64_t b);

#endif
