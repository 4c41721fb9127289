/* Names of labels, contexts and the roles of context concepts. */
#include "lexicon/lexicon.h"

static const char *const label_names[GS_N_LABELS + 1] = {
    "hedge", "denial", "fabricated", "inaccurate", "nonresponse", "context",
};

/* In the order of gs_context_bit. */
static const char *const bit_names[GS_N_CONTEXT_BITS] = {
    "own",      "reported",    "quoted", "negated",    "question", "conditional", "first-person",
    "headline", "intensified", "claim",  "accusation", "content",  "fiction",
};

const char *gs_label_name(gs_label label)
{
    return label_names[label];
}

bool gs_label_parse(gs_span name, gs_label *out)
{
    for (int i = 0; i <= GS_N_LABELS; i++) {
        if (gs_span_eq(name, gs_span_of(label_names[i]))) {
            *out = (gs_label)i;
            return true;
        }
    }
    return false;
}

const char *gs_context_bit_name(unsigned bit)
{
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++)
        if (bit == 1u << i)
            return bit_names[i];
    return NULL;
}

bool gs_context_bit_parse(gs_span name, unsigned *bit)
{
    for (unsigned i = 0; i < GS_N_CONTEXT_BITS; i++) {
        if (gs_span_eq(name, gs_span_of(bit_names[i]))) {
            *bit = 1u << i;
            return true;
        }
    }
    return false;
}
