/* Scores: the prior of a single hit, the terms that add up, further cues, secondary labels, languages. */
#include <math.h>

#include "model/model.h"
#include "small.h"

static const char weights[] = "label\ton\tcontext\tlang\tweight\torigin\n"
                              "hedge\tbias\t-\t*\t-4\t\n"
                              "denial\tbias\t-\t*\t-5.5\t\n"
                              "fabricated\tbias\t-\t*\t-6\t\n"
                              "inaccurate\tbias\t-\t*\t-6\t\n"
                              "nonresponse\tbias\t-\t*\t-6\t\n"
                              "denial\tbias\t-\tuk\t0.75\t\n"
                              "*\tfurther\t-\t*\t0.7\t\n"
                              "*\tstrength:weak\t-\t*\t-2.2\t\n"
                              "*\tstrength:strong\t-\t*\t1\t\n"
                              "denial\tstrength:strong\t-\tuk\t0.5\t\n"
                              "denial\tlabel:denial\tnegated\t*\t-6\t\n"
                              "denial\tlabel:denial\tquestion\t*\t-2\t\n"
                              "denial\tlabel:denial\tquestion\tuk\t-0.25\t\n"
                              "denial\tconcept:deny\tquestion\tzh\t0.125\t\n"
                              "denial\tlabel:denial\tintensified\t*\t0.3\t\n"
                              "denial\tconcept:reject\tnegated\t*\t0\t\n"
                              "denial\tconcept:reject\tquoted claim\t*\t0.6\t\n"
                              "denial\tlabel:fabricated\tnegated\t*\t7\t\n"
                              "denial\tconcept:false\tquoted\t*\t0.5\t\n"
                              "fabricated\tlabel:fabricated\tnegated\t*\t-0.6\t\n"
                              "fabricated\tconcept:allege\t-\tzh\t0.1\t\n"
                              "hedge\tconcept:allege\t-\tzh\t0.25\t\n";
static const char calibration[] = "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"
                                  "*\thedge\t1\t0\t0.9\tprior\t0\n"
                                  "*\tdenial\t1\t0\t0.5\tprior\t0\n"
                                  "*\tfabricated\t1\t0\t0.5\tprior\t0\n"
                                  "*\tinaccurate\t1\t0\t0.5\tprior\t0\n"
                                  "*\tnonresponse\t1\t0\t0.5\tprior\t0\n"
                                  "de\tdenial\t0.8\t-0.3\t0.4\tmeasured\t12\n";

static gs_concepts *concepts;
static gs_model *model;
static folder dir;
static gs_arena arena;

static void init(void)
{
    gs_error err = { 0 };
    concepts = small_concepts_new();
    folder_init(&dir);
    folder_write(&dir, "weights.tsv", weights);
    folder_write(&dir, "calibration.tsv", calibration);
    OK(gs_model_load(dir.path, concepts, &model, &err), err);
    folder_done(&dir);
}

static void fini(void)
{
    gs_model_free(model);
    gs_concepts_free(concepts);
    gs_arena_done(&arena);
}

TestSuite(model_score, .init = init, .fini = fini);

static gs_score score(const char *lang, const gs_evidence *evidence, size_t n)
{
    gs_score out;
    gs_arena_reset(&arena);
    cr_assert(gs_model_score(model, &(gs_findings){ .lang = lang, .evidence = evidence, .n_evidence = n }, &arena, &out));
    return out;
}

static gs_evidence hit(const char *concept, unsigned context, int8_t strength)
{
    int index = gs_concepts_find(concepts, gs_span_of(concept));
    cr_assert_geq(index, 0, "%s", concept);
    return (gs_evidence){ index, context, strength, NULL };
}

static double logit(double p)
{
    return log(p / (1 - p));
}

static double sigmoid(double z)
{
    return 1 / (1 + exp(-z));
}

Test(model_score, one_plain_hit_gives_the_prior)
{
    for (size_t i = 0; i < concepts->n; i++) {
        const gs_concept *c = &concepts->ptr[i];
        if (c->label == GS_CONTEXT)
            continue;
        gs_evidence one = { (int)i, GS_CTX_OWN, 0, NULL };
        gs_score s = score("en", &one, 1);
        cr_expect_float_eq(s.confidence[c->label], c->prior, 1e-12, "%s: %f", c->id, s.confidence[c->label]);
        cr_expect_eq(s.flags >> c->label & 1, c->prior >= (c->label == GS_HEDGE ? 0.9 : 0.5), "%s", c->id);
        cr_expect_eq(s.labels[0], 1u << c->label, "%s", c->id);
    }
}

Test(model_score, without_evidence_there_is_only_the_bias)
{
    gs_score s = score("en", NULL, 0), uk = score("uk", NULL, 0), de = score("de", NULL, 0);
    cr_expect_float_eq(s.confidence[GS_HEDGE], sigmoid(-4), 1e-12);
    cr_expect_float_eq(s.confidence[GS_DENIAL], sigmoid(-5.5), 1e-12);
    cr_expect_float_eq(uk.confidence[GS_DENIAL], sigmoid(-4.75), 1e-12);
    cr_expect_float_eq(de.confidence[GS_DENIAL], sigmoid(0.8 * -5.5 - 0.3), 1e-12);
    cr_expect_eq(s.flags | s.n_terms, 0);
}

/* --- One or more cues, one label --------------------------------------------------------------------------------------- */

struct score_case {
    char evidence[128]; /* concepts, each with "+" or "-" for strength and its contexts in brackets */
    char lang[8];
    char label[16];
    double z; /* beside the bias and the logit of the prior, where `plain` is set */
    char plain[16];
    char terms[160]; /* names of the label's terms, ", " between */
};

ParameterizedTestParameters(model_score, terms)
{
    static struct score_case rows[] = {
        { "deny", "en", "denial", 0, "deny", "bias, deny" },
        { "deny-", "en", "denial", -2.2, "deny", "bias, deny, weak rule" },
        { "deny+", "en", "denial", 1, "deny", "bias, deny, strong rule" },
        { "deny[negated]", "en", "denial", -6, "deny", "bias, deny, deny × negated" },
        { "deny[negated question]", "en", "denial", -8, "deny", "bias, deny, deny × negated, deny × question" },
        { "deny[quoted claim]", "en", "denial", 0, "deny", "bias, deny" },
        /* a concept's row replaces its label's row of the same contexts */
        { "reject[negated]", "en", "denial", 0, "reject", "bias, reject" },
        { "reject[quoted]", "en", "denial", 0, "reject", "bias, reject" },
        { "reject[quoted claim]", "en", "denial", 0.6, "reject", "bias, reject, reject × quoted claim" },
        { "reject[intensified]", "en", "denial", 0.3, "reject", "bias, reject, reject × intensified" },
        /* the strongest counts whole, others of its concept not at all, of other concepts a little */
        { "deny deny", "en", "denial", 0, "deny", "bias, deny" },
        { "deny[negated] deny", "en", "denial", 0, "deny", "bias, deny" },
        { "deny reject", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "reject deny", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "reject deny reject", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny reject-", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny reject-[question]", "en", "denial", 0, "deny", "bias, deny" },
        { "reject deny-[question]", "en", "denial", 0, "reject", "bias, reject" },
        { "deny reject[question]", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny reject-[question] reject", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny reject reject-[question]", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny forge", "en", "denial", 0, "deny", "bias, deny" },
        { "deny forge[negated]", "en", "denial", 0.7, "deny", "bias, deny, 1 further cue" },
        { "deny reject forge[negated]", "en", "denial", 1.4, "deny", "bias, deny, 2 further cues" },
        /* a label that is not its own: no prior there */
        { "forge[negated]", "en", "denial", 1.5, "", "bias, forge × negated" },
        { "forge[negated]", "en", "fabricated", -0.6, "forge", "bias, forge, forge × negated" },
        { "forge+[negated]", "en", "denial", 1.5, "", "bias, forge × negated" },
        { "false[quoted]", "en", "denial", -5, "", "bias, false × quoted" },
        { "deny", "en", "hedge", -4, "", "" },
        /* languages deviate from the pooled weight */
        { "deny", "uk", "denial", 0.75, "deny", "bias, deny" },
        { "deny+", "uk", "denial", 2.25, "deny", "bias, deny, strong rule" },
        { "deny[question]", "uk", "denial", -1.5, "deny", "bias, deny, deny × question, deny × question in uk" },
        { "allege", "zh", "fabricated", -5.9, "", "bias, allege in zh" },
        { "allege", "en", "fabricated", -6, "", "" },
        { "allege", "zh", "hedge", 0.25, "allege", "bias, allege, allege in zh" },
        { "allege", "en", "hedge", 0, "allege", "bias, allege" },
        { "deny[question]", "zh", "denial", -1.875, "deny", "bias, deny, deny × question, deny × question in zh" },
        { "deny", "de", "denial", 0, "deny", "bias, deny" },
    };
    return cr_make_param_array(struct score_case, rows, ROWS(rows));
}

/* "deny+[quoted claim] reject" */
static size_t read_evidence(const char *text, gs_evidence out[8])
{
    size_t n = 0;
    while (*text) {
        char id[32];
        size_t len = strcspn(text, "+- [");
        snprintf(id, sizeof(id), "%.*s", (int)len, text);
        out[n] = hit(id, 0, text[len] == '+' ? 1 : text[len] == '-' ? -1 : 0);
        text += len + (out[n].strength != 0);
        for (char c = *text; c == '[' || (c == ' ' && out[n].context); c = *text) {
            unsigned bit;
            len = strcspn(text + 1, " ]");
            cr_assert(gs_context_bit_parse((gs_span){ text + 1, len }, &bit), "%s", text);
            out[n].context |= bit;
            text += 1 + len;
            if (*text == ']') {
                text++;
                break;
            }
        }
        n++;
        text += *text == ' ';
    }
    return n;
}

ParameterizedTest(const struct score_case *row, model_score, terms)
{
    gs_evidence evidence[8];
    gs_label label;
    cr_assert(gs_label_parse(gs_span_of(row->label), &label));
    gs_score s = score(row->lang, evidence, read_evidence(row->evidence, evidence));
    const gs_calibration *c = gs_model_calibration(model, row->lang, label);
    double z = row->z, sum = 0;
    if (row->plain[0])
        z += logit(concepts->ptr[gs_concepts_find(concepts, gs_span_of(row->plain))].prior);
    double want = sigmoid(c->a * z + c->b);
    cr_expect_float_eq(s.confidence[label], want, 1e-12, "[%s] %f, not %f", row->evidence, s.confidence[label], want);
    char names[256] = "";
    for (size_t i = 0; i < s.n_terms; i++) {
        if (s.terms[i].label != label || fabs(s.terms[i].weight) < 1e-15)
            continue;
        sum += s.terms[i].weight;
        snprintf(names + strlen(names), sizeof(names) - strlen(names), "%s%s", names[0] ? ", " : "", s.terms[i].name);
    }
    cr_expect_str_eq(names, row->terms, "[%s]\ngot  %s\nwant %s", row->evidence, names, row->terms);
    if (row->terms[0])
        cr_expect_float_eq(sum, z, 1e-12, "[%s] the terms sum to %f, not %f", row->evidence, sum, z);
}

/* --- All of it, in any mixture ------------------------------------------------------------------------------------------- */

static uint64_t seed = 5;

static unsigned draw(unsigned n)
{
    seed = seed * 6364136223846793005 + 1442695040888963407;
    return (unsigned)(seed >> 33) % n;
}

static void expect_sums(const char *lang, const gs_score *s, size_t n)
{
    double sums[GS_N_LABELS] = { 0 };
    bool explained[GS_N_LABELS] = { 0 };
    for (size_t i = 0; i < s->n_terms; i++) {
        cr_assert(i == 0 || s->terms[i - 1].label <= s->terms[i].label);
        sums[s->terms[i].label] += s->terms[i].weight;
        explained[s->terms[i].label] = true;
    }
    for (int l = 0; l < GS_N_LABELS; l++) {
        const gs_calibration *c = gs_model_calibration(model, lang, (gs_label)l);
        double p = s->confidence[l];
        cr_assert(p > 0 && p < 1);
        cr_assert_eq(s->flags >> l & 1, p >= c->threshold && (s->speaks >> l & 1));
        cr_assert_float_eq(c->a * s->z[l] + c->b, logit(p), 1e-9);
        if (explained[l])
            cr_assert_float_eq(c->a * sums[l] + c->b, logit(p), 1e-9, "%s: %f, not %f", gs_label_name((gs_label)l), sums[l], logit(p));
    }
    for (size_t i = 0; i < n; i++)
        cr_assert_eq(s->labels[i] >> GS_N_LABELS, 0);
}

Test(model_score, terms_and_calibration_sum_to_the_logit)
{
    static const char *const langs[] = { "en", "uk", "de", "zh" };
    int n_labelled = 0;
    while (concepts->ptr[n_labelled].label != GS_CONTEXT)
        n_labelled++;
    for (int round = 0; round < 20000; round++) {
        gs_evidence evidence[6];
        size_t n = draw(7);
        for (size_t i = 0; i < n; i++)
            evidence[i] = (gs_evidence){ (int)draw((unsigned)n_labelled), draw(1u << GS_N_CONTEXT_BITS), (int8_t)((int)draw(3) - 1), NULL };
        const char *lang = langs[draw(4)];
        gs_score s = score(lang, evidence, n);
        expect_sums(lang, &s, n);
        for (size_t i = 0; i < n; i++) {
            gs_label own = concepts->ptr[evidence[i].concept].label;
            cr_assert(s.labels[i] >> own & 1);
            cr_assert_eq(s.labels[i] & ~(s.flags | 1u << own), 0);
        }
    }
}

Test(model_score, a_flagged_label_names_the_cues_that_carry_it)
{
    gs_evidence two[] = { hit("forge", GS_CTX_NEGATED, 0), hit("false", GS_CTX_QUOTED, 0) };
    gs_score s = score("en", two, 2);
    cr_expect(s.flags >> GS_DENIAL & 1);
    cr_expect_eq(s.labels[0], 1u << GS_FABRICATED | 1u << GS_DENIAL);
    cr_expect_eq(s.labels[1], 1u << GS_INACCURATE, "half a point is too little to show");
    s = score("en", &two[1], 1);
    cr_expect_not(s.flags >> GS_DENIAL & 1);
    cr_expect_eq(s.labels[0], 1u << GS_INACCURATE);
}

/* A model over other concepts, with one bias and one weight row. */
static gs_model *load_other(const gs_concepts *others, double bias, const char *row)
{
    char text[128];
    gs_model *other = NULL;
    gs_error err = { 0 };
    snprintf(text, sizeof(text), "label\ton\tcontext\tlang\tweight\torigin\n*\tbias\t-\t*\t%.0f\t\n%s",
             bias, row);
    folder_init(&dir);
    folder_write(&dir, "weights.tsv", text);
    folder_write(&dir, "calibration.tsv", calibration);
    OK(gs_model_load(dir.path, others, &other, &err), err);
    folder_done(&dir);
    return other;
}

/* The score of one plain hit of a denial with a prior of one half, under one weight row. */
static gs_score score_half(double bias, const char *row)
{
    static const char tsv[] = "id\tlabel\tprior\tgloss\tscope\nc\tdenial\t0.5\t\t\n";
    gs_concepts *one = NULL;
    gs_evidence half = { 0, GS_CTX_OWN, 0, NULL };
    gs_score out;
    cr_assert_eq(gs_concepts_parse(gs_span_of(tsv), "c.tsv", &one, NULL), GS_OK);
    gs_model *other = load_other(one, bias, row);
    cr_assert(gs_model_score(other, &(gs_findings){ .lang = "en", .evidence = &half, .n_evidence = 1 }, &arena, &out));
    gs_model_free(other);
    gs_concepts_free(one);
    return out;
}

Test(model_score, the_threshold_itself_flags)
{
    gs_score s = score_half(-4, "");
    cr_expect_float_eq(s.confidence[GS_DENIAL], 0.5, 0);
    cr_expect(s.flags >> GS_DENIAL & 1);
}

Test(model_score, a_row_of_the_concept_itself_stands_for_its_prior)
{
    gs_score s = score_half(0, "denial\tconcept:c\t-\t*\t2\t\n");
    cr_expect_float_eq(s.confidence[GS_DENIAL], sigmoid(2), 1e-12);
}

Test(model_score, no_more_than_three_further_cues)
{
    gs_concepts *many = NULL;
    gs_buf tsv = { 0 };
    gs_error err = { 0 };
    gs_evidence evidence[6];
    gs_score s;
    gs_buf_puts(&tsv, "id\tlabel\tprior\tgloss\tscope\n");
    for (int i = 0; i < 6; i++) {
        gs_buf_printf(&tsv, "c%d\thedge\t0.6\t\t\n", i);
        evidence[i] = (gs_evidence){ i, GS_CTX_OWN, 0, NULL };
    }
    OK(gs_concepts_parse(gs_buf_span(&tsv), "c.tsv", &many, &err), err);
    gs_model *other = load_other(many, 0, "hedge\tfurther\t-\t*\t0.7\t\n");
    for (size_t n = 1; n <= 6; n++) {
        cr_assert(gs_model_score(other, &(gs_findings){ .lang = "en", .evidence = evidence, .n_evidence = n }, &arena, &s));
        double want = sigmoid(logit(0.6) + 0.7 * (double)(n > 4 ? 3 : n - 1));
        cr_expect_float_eq(s.confidence[GS_HEDGE], want, 1e-12, "%zu cues: %f", n, s.confidence[GS_HEDGE]);
    }
    cr_expect_str_eq(s.terms[s.n_terms - 1].name, "3 further cues");
    gs_model_free(other);
    gs_concepts_free(many);
    gs_buf_done(&tsv);
}
