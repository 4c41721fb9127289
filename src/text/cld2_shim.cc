// The only C++ of the program: CLD2 behind a C function. No exception leaves it.
#include <cstdio> // compact_lang_det.h needs it and does not say so

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "text/cld2_shim.h"

static bool ask(const char *text, size_t len, int flags, gs_cld2_answer *out)
{
    const CLD2::CLDHints none = { nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE };
    /* CLD2 leaves these alone where it finds the text invalid. */
    CLD2::Language languages[3] = { CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE };
    int percents[3] = {}, text_bytes = 0, valid_bytes = 0;
    double scores[3] = {};
    bool reliable = false;
    CLD2::Language best =
        CLD2::ExtDetectLanguageSummaryCheckUTF8(text, static_cast<int>(len), true, &none, flags, languages, percents,
                                                scores, nullptr, &text_bytes, &reliable, &valid_bytes);
    out->code = CLD2::LanguageCode(best);
    out->percent = best == languages[0] ? percents[0] : percents[1];
    return best != CLD2::UNKNOWN_LANGUAGE && reliable;
}

extern "C" void gs_cld2_detect(const char *text, size_t len, gs_cld2_answer *out)
try {
    out->reliable = ask(text, len, 0, out);
    if (!out->reliable)
        ask(text, len, CLD2::kCLDFlagBestEffort, out);
} catch (...) {
    *out = { "un", 0, false };
}

extern "C" const char *gs_cld2_version()
{
    return CLD2::DetectLanguageVersion();
}
