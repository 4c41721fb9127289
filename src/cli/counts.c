/* What a lexicon holds, in numbers. */
#include "cli/cli.h"

gs_lexicon_counts gs_lexicon_count(const gs_lexicon *lexicon)
{
    gs_lexicon_counts c = { 0 };
    size_t n_rules, n_examples;
    const gs_rule *rules = gs_lexicon_rules(lexicon, &n_rules);
    const gs_example *examples = gs_lexicon_examples(lexicon, &n_examples);
    const gs_concepts *concepts = gs_lexicon_concepts(lexicon);
    gs_lexicon_absents(lexicon, &c.absent);
    for (size_t id = 0; id < concepts->n; id++) {
        bool covered = false;
        for (size_t i = 0; i < n_rules && !covered; i++)
            covered = rules[i].kind == GS_RULE_CUE && rules[i].concept == (int)id;
        c.concepts += covered;
    }
    for (size_t i = 0; i < n_rules; i++)
        rules[i].kind == GS_RULE_CUE ? c.rules++ : c.blockers++;
    for (size_t i = 0; i < n_examples; i++)
        examples[i].must_fire ? c.positive++ : c.negative++;
    return c;
}
