/* An engine over three small lexicons and a small model, in a temporary folder. */
#ifndef GS_TEST_SMALL_ENGINE_H
#define GS_TEST_SMALL_ENGINE_H

#include "engine/engine.h"
#include "small.h"

static const char small_en[] = "language en\n"
                               "abbrev Gen. Mr.\n"
                               "class noun claim / report / reports\n"
                               "negation\n  | not / never\n"
                               "report-verb\n  | said\n"
                               "claim-noun\n  | @noun\n"
                               "first-person\n  | we\n"
                               "deny\n  | denied / denies\n  | <denied> ..1 flatly\n  ! denied entry\n"
                               "false\n  | false / untrue\n  | wrong @if(headline)\n"
                               "forge\n  | staged\n"
                               "doubtful\n  | doubtful\n"
                               "maybe\n  | may\n";
static const char small_uk[] = "language uk\n"
                               "negation\n  | не\n"
                               "deny\n  | спростув* / заперечи*\n"
                               "false\n  | неправд*\n";
static const char small_zh[] = "language zh\n"
                               "negation\n  | 没有\n"
                               "deny\n  | 否认\n"
                               "false\n  | 不实\n";
static const char small_weights[] = "label\ton\tcontext\tlang\tweight\torigin\n"
                                    "hedge\tbias\t-\t*\t-4\t\n"
                                    "denial\tbias\t-\t*\t-5.5\t\n"
                                    "fabricated\tbias\t-\t*\t-6\t\n"
                                    "inaccurate\tbias\t-\t*\t-6\t\n"
                                    "nonresponse\tbias\t-\t*\t-6\t\n"
                                    "*\tfurther\t-\t*\t0.7\t\n"
                                    "denial\tlabel:denial\tnegated\t*\t-6\t\n"
                                    "denial\tlabel:fabricated\tnegated\t*\t7\t\n"
                                    "inaccurate\tlabel:inaccurate\tclaim\t*\t0.4\t\n";
static const char small_calibration[] = "lang\tlabel\ta\tb\tthreshold\tlevel\tn_pos\n"
                                        "*\thedge\t1\t0\t0.5\tprior\t0\n"
                                        "*\tdenial\t1\t0\t0.5\tprior\t0\n"
                                        "*\tfabricated\t1\t0\t0.5\tprior\t0\n"
                                        "*\tinaccurate\t1\t0\t0.5\tprior\t0\n"
                                        "*\tnonresponse\t1\t0\t0.5\tprior\t0\n"
                                        "zh\tdenial\t1\t0\t0.6\tmeasured\t44\n"
                                        "uk\tdenial\t0.9\t0.1\t0.5\ttransferred\t7\n";

static inline void small_files(folder *dir)
{
    folder_init(dir);
    folder_write(dir, "concepts.tsv", small_concepts);
    folder_write(dir, "en.lex", small_en);
    folder_write(dir, "uk.lex", small_uk);
    folder_write(dir, "zh.lex", small_zh);
    folder_write(dir, "weights.tsv", small_weights);
    folder_write(dir, "calibration.tsv", small_calibration);
}

static inline gs_engine *small_engine_new(void)
{
    folder dir;
    gs_engine *engine = NULL;
    gs_error err = { 0 };
    small_files(&dir);
    gs_engine_options options = { .lexicons = dir.path, .model = dir.path };
    OK(gs_engine_open(&options, &engine, &err), err);
    folder_done(&dir);
    return engine;
}

#endif
