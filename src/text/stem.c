/* Stems: a thin coat over libstemmer (Snowball), in UTF-8. */
#include "text/text.h"

#include <libstemmer.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

struct gs_stemmer {
    struct sb_stemmer *snowball;
};

GS_DEFINE_AUTO(gs_stemmer, gs_stemmer_free)

/* libstemmer answers NULL to an unknown name and to a lack of memory alike; its list tells them apart. */
static bool is_known(const char *algorithm)
{
    for (const char **name = sb_stemmer_list(); *name; name++)
        if (strcmp(*name, algorithm) == 0)
            return true;
    return false;
}

gs_status gs_stemmer_new(const char *algorithm, gs_stemmer **out, gs_error *err)
{
    if (!is_known(algorithm))
        return gs_fail(err, GS_EINVAL, NULL, 0, "no stemmer '%s' in libstemmer", algorithm);
    gs_auto(gs_stemmer_free) gs_stemmer *stemmer = calloc(1, sizeof(*stemmer));
    if (!stemmer || !(stemmer->snowball = sb_stemmer_new(algorithm, "UTF_8")))
        return gs_fail_nomem(err);
    *out = gs_steal(stemmer);
    return GS_OK;
}

const char *gs_stemmer_of(const char *tag)
{
    static const char names[][2][12] = {
        { "ar", "arabic" },     { "ca", "catalan" },   { "da", "danish" },     { "de", "german" },
        { "el", "greek" },      { "en", "english" },   { "es", "spanish" },    { "eu", "basque" },
        { "fi", "finnish" },    { "fr", "french" },    { "ga", "irish" },      { "hi", "hindi" },
        { "hu", "hungarian" },  { "hy", "armenian" },  { "id", "indonesian" }, { "it", "italian" },
        { "lt", "lithuanian" }, { "nb", "norwegian" }, { "ne", "nepali" },     { "nl", "dutch" },
        { "nn", "norwegian" },  { "no", "norwegian" }, { "pt", "portuguese" }, { "ro", "romanian" },
        { "ru", "russian" },    { "sr", "serbian" },   { "sv", "swedish" },    { "ta", "tamil" },
        { "tr", "turkish" },    { "yi", "yiddish" },
    };
    size_t len = strcspn(tag, "-");
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
        if (len == 2 && memcmp(tag, names[i][0], 2) == 0)
            return is_known(names[i][1]) ? names[i][1] : NULL;
    return NULL;
}

void gs_stemmer_free(gs_stemmer *stemmer)
{
    if (!stemmer)
        return;
    sb_stemmer_delete(stemmer->snowball);
    free(stemmer);
}

gs_span gs_stem(gs_stemmer *stemmer, gs_span folded_word)
{
    if (folded_word.len > INT_MAX)
        return folded_word;
    const sb_symbol *stem =
        sb_stemmer_stem(stemmer->snowball, (const sb_symbol *)folded_word.ptr, (int)folded_word.len);
    if (!stem)
        return folded_word;
    return (gs_span){ (const char *)stem, (size_t)sb_stemmer_length(stemmer->snowball) };
}
