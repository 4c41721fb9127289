/* Gold for the verbs that read it: files of any format, or a table beside its text. */
#include "cli/cli.h"

#include <string.h>

const char *gs_sampling_choice(size_t i)
{
    return i < GS_N_SAMPLINGS ? gs_sampling_name((gs_sampling)i) : NULL;
}

bool gs_gold_choice_labels(const char *verb, const gs_gold_choice *choice, unsigned *out)
{
    unsigned labels = 0;
    *out = 0;
    for (const char *name = choice->labels; name; name++) {
        gs_label label;
        gs_span span = { name, strcspn(name, ",") };
        if (!gs_label_parse(span, &label) || label == GS_CONTEXT) {
            gs_usage_error(verb, "--labels: no '%.*s' here; there are: %s, %s, %s, %s, %s", (int)span.len, span.ptr,
                           gs_label_name(GS_HEDGE), gs_label_name(GS_DENIAL), gs_label_name(GS_FABRICATED),
                           gs_label_name(GS_INACCURATE), gs_label_name(GS_NONRESPONSE));
            return false;
        }
        labels |= 1u << label;
        name += span.len;
        *out = labels;
        if (!*name)
            break;
    }
    return true;
}

/* Which options go together; 0, or the exit code. */
static int check(const char *verb, const gs_gold_choice *choice, const gs_operands *files)
{
    bool is_tsv = choice->from == GS_GOLD_TSV;
    if (!choice->gold != !choice->text)
        return gs_usage_error(verb, "--gold and --text go together");
    if (choice->docs && !choice->gold)
        return gs_usage_error(verb, "--docs goes with --gold and --text");
    if (is_tsv && (!choice->gold || files->n))
        return gs_usage_error(verb, "a table is read by --gold labels.tsv --text sentences.txt");
    if (choice->gold && choice->from != GS_GOLD_AUTO && !is_tsv)
        return gs_usage_error(verb, "--gold and --text are a table: --from tsv");
    return 0;
}

static gs_status read_all(const gs_gold_choice *choice, const gs_operands *files, const gs_gold_defaults *defaults,
                          gs_gold_set *set, gs_error *err)
{
    gs_status status = GS_OK;
    if (choice->gold)
        status = gs_gold_read_tsv(choice->gold, choice->text, choice->docs, defaults, set, err);
    for (int i = 0; i < files->n && status == GS_OK; i++)
        status = gs_gold_read(files->ptr[i], (gs_gold_format)choice->from, defaults, set, err);
    if (!choice->gold && !files->n)
        status = gs_gold_read("-", (gs_gold_format)choice->from, defaults, set, err);
    return status;
}

int gs_gold_choice_read(const char *verb, const gs_gold_choice *choice, const gs_operands *files, gs_gold_set *set)
{
    gs_gold_defaults defaults = { .lang = choice->lang, .sampling = (gs_sampling)choice->sampling,
                                  .translated = choice->translated,
                                  .may_be_unlabelled = choice->may_be_unlabelled };
    gs_error err = { 0 };
    int code = check(verb, choice, files);
    if (code)
        return code;
    if (!gs_gold_choice_labels(verb, choice, &defaults.known))
        return GS_EXIT_USAGE;
    if (read_all(choice, files, &defaults, set, &err) != GS_OK) {
        gs_message_error(&err);
        return GS_EXIT_FAILED;
    }
    if (set->n_unlabelled)
        gs_message("left out: %zu task%s that nobody has annotated", set->n_unlabelled,
                   gs_words_plural(set->n_unlabelled));
    return GS_GO_ON;
}

static bool is_table(const char *path)
{
    size_t len = strlen(path);
    return len > 4 && strcmp(path + len - 4, ".tsv") == 0;
}

int gs_gold_files_read(const char *verb, const gs_gold_choice *choice, const gs_operands *files, gs_gold_set *set)
{
    gs_gold_choice table = *choice;
    gs_operands rest = *files;
    if (files->n == 0)
        return gs_usage_error(verb, "which sentences? --gold FILE");
    if (choice->docs && !choice->text)
        return gs_usage_error(verb, "--docs goes with --text");
    if (choice->text && files->n > 1)
        return gs_usage_error(verb, "--text goes with one table of labels");
    for (int i = 0; i < files->n && !choice->text; i++) {
        if (is_table(files->ptr[i]))
            return gs_usage_error(verb, "%s: a table goes with its sentences: --text FILE", files->ptr[i]);
    }
    if (choice->text) {
        table.gold = files->ptr[0];
        rest.n = 0;
    }
    int code = gs_gold_choice_read(verb, &table, &rest, set);
    if (code != GS_GO_ON || !choice->lang)
        return code;
    gs_gold_keep_language(set, choice->lang);
    if (set->n)
        return GS_GO_ON;
    gs_message("%s: no sentence in %s", files->ptr[0], choice->lang);
    return GS_EXIT_FAILED;
}

static void tell(void *context, size_t done, size_t total)
{
    (void)done, (void)total;
    gs_progress_add(context, 1);
}

gs_status gs_gold_observe(const gs_engine *engine, const gs_gold_set *gold, gs_observations *out, gs_error *err)
{
    gs_progress progress;
    gs_progress_init_things(&progress, gs_terminal_of_stdout().is_terminal, "sentences", gold->n);
    gs_status status = gs_observe(engine, gold, (gs_watch){ tell, &progress }, out, err);
    gs_progress_clear(&progress);
    return status;
}
