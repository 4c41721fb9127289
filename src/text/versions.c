/* Versions of the libraries that decide what a text is read as. */
#include "text/cld2_shim.h"
#include "text/text.h"

#include <libstemmer.h>
#include <unicode/uversion.h>

void gs_text_versions_get(gs_text_versions *out)
{
    UVersionInfo icu;
    *out = (gs_text_versions){ .icu_built = U_ICU_VERSION, .cld2 = gs_cld2_version() };
    u_getVersion(icu);
    u_versionToString(icu, out->icu);
    for (const char **name = sb_stemmer_list(); *name; name++)
        out->n_stemmers++;
}
