/* Addresses of mail: what stands in an envelope and a header field as it is, and cannot be anything else there.
 * Narrower than RFC 5321, 4.1.2: no quoted local parts, no literal addresses of hosts, ASCII only. */
#include "base/base.h"

#include <string.h>

/* Atoms with dots between them. */
static bool is_dotted(gs_span text, const char *beside)
{
    for (size_t i = 0; i < text.len; i++) {
        char c = text.ptr[i];
        bool inside = i > 0 && i + 1 < text.len && text.ptr[i - 1] != '.';
        if (c == '.' ? !inside : !gs_is_letter(c) && !gs_is_digit(c) && (!c || !strchr(beside, c)))
            return false;
    }
    return text.len > 0;
}

bool gs_mail_is_address(const char *text)
{
    enum { LOCAL = 64, WHOLE = 254 }; /* RFC 5321, 4.5.3.1 */
    const char *at = text ? strchr(text, '@') : NULL;
    if (!at || strlen(text) > WHOLE || at - text > LOCAL)
        return false;
    gs_span local = { text, (size_t)(at - text) }, domain = gs_span_of(at + 1);
    return is_dotted(local, "!#$%&'*+-/=?^_`{|}~") && is_dotted(domain, "-") && domain.ptr[0] != '-';
}
