/* The log-odds ratio of Monroe, Colaresi and Quinn (2008): see the header. */
#include "train/log_odds.h"

#include <math.h>

gs_log_odds gs_log_odds_of(gs_word_count i, gs_word_count j, gs_word_count prior)
{
    double with_i = i.word + prior.word, without_i = i.all + prior.all - with_i;
    double with_j = j.word + prior.word, without_j = j.all + prior.all - with_j;
    gs_log_odds out = { 0 };
    if (with_i <= 0 || without_i <= 0 || with_j <= 0 || without_j <= 0)
        return out;
    out.delta = log(with_i / without_i) - log(with_j / without_j);
    out.variance = 1 / with_i + 1 / with_j;
    out.z = out.delta / sqrt(out.variance);
    return out;
}
