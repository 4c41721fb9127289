/* log_odds: by how much more a word belongs to one group of texts than to another. Plain numbers in, plain numbers
 * out. */
#ifndef GS_TRAIN_LOG_ODDS_H
#define GS_TRAIN_LOG_ODDS_H

/* How often a word stands in a group, and all words together. */
typedef struct gs_word_count {
    double word, all;
} gs_word_count;

typedef struct gs_log_odds {
    double delta, variance;
    double z;
} gs_log_odds;

/* The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words: lexical
 * feature selection and evaluation for identifying the content of political conflict", section 3). With y of n words in
 * the groups i and j, and a prior that counts the word a times among a0:
 *
 *     delta    = log((y_i + a) / (n_i + a0 - y_i - a)) - log((y_j + a) / (n_j + a0 - y_j - a))    eq. 16
 *     variance = 1 / (y_i + a) + 1 / (y_j + a)                                                    eq. 20
 *     z        = delta / sqrt(variance)                                                           eq. 22
 *
 * The prior is the word's share of a larger text, scaled to the weight it shall have (eq. 23). The more a word stands
 * everywhere, the closer its z is held to 0, and so is that of a word seen once or twice. All 0 where a count with the
 * prior is 0, or is all there is. */
gs_log_odds gs_log_odds_of(gs_word_count i, gs_word_count j, gs_word_count prior);

#endif
