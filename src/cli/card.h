/* The card of a model: what it was learnt from, how good it is and where it is weak. */
#ifndef GS_CLI_CARD_H
#define GS_CLI_CARD_H

#include "cli/cli.h"

/* What it is called beside the model. */
#define GS_CARD_FILE "card.md"

typedef struct gs_card {
    const gs_gold_set *gold;
    const gs_observations *held_out;        /* by models that have not seen the document */
    const gs_measurement *before, *after;   /* by language, the last all together; after: of held_out */
    size_t n_measurements;
    const gs_learnt *learnt;
} gs_card;

/* Markdown. Any name in it is escaped. False when there is no memory. */
bool gs_card_put(const gs_card *card, gs_buf *out);

#endif
