/* Writes han_table.h at build time: the Simplified form of every unified ideograph, by ICU's transliterator. At run
 * time ICU would need 20-40 ms of every start for it.
 *
 * Method: each character by itself, with a line feed behind it; where the answer is not one character it stays as it
 * is. Some at a time: ICU's time grows with the square of the length. The table is closed, so that folding twice
 * changes nothing: 薴 goes to 苧, and that to 苎. */
#include <stdbool.h>
#include <stdio.h>
#include <unicode/uclean.h>
#include <unicode/utrans.h>

#include "text/han.h"

enum { N_CHARS = GS_HAN_LAST - GS_HAN_FIRST + 1, BATCH = 32 };

static void convert(UTransliterator *trans, int first, int n, UChar *table, UErrorCode *code)
{
    UChar text[BATCH * 4];
    int32_t len = 0;
    for (int i = first; i < first + n; i++) {
        text[len++] = (UChar)(GS_HAN_FIRST + i);
        text[len++] = '\n';
    }
    int32_t limit = len;
    utrans_transUChars(trans, text, &len, BATCH * 4, 0, &limit, code);
    if (U_FAILURE(*code))
        return;
    for (int32_t i = first, at = 0; i < first + n && at < len; i++) {
        int32_t start = at;
        while (at < len && text[at] != '\n')
            at++;
        table[i] = at - start == 1 ? text[start] : (UChar)(GS_HAN_FIRST + i);
        at++;
    }
}

static bool build(UChar *table)
{
    UErrorCode code = U_ZERO_ERROR;
    UTransliterator *trans = utrans_openU(u"Traditional-Simplified", -1, UTRANS_FORWARD, NULL, 0, NULL, &code);
    for (int i = 0; i < N_CHARS && U_SUCCESS(code); i += BATCH)
        convert(trans, i, N_CHARS - i < BATCH ? N_CHARS - i : BATCH, table, &code);
    utrans_close(trans);
    u_cleanup();
    for (int i = 0; i < N_CHARS; i++) {
        if (table[i] >= GS_HAN_FIRST && table[i] <= GS_HAN_LAST)
            table[i] = table[table[i] - GS_HAN_FIRST];
    }
    return U_SUCCESS(code);
}

int main(int argc, char **argv)
{
    static UChar table[N_CHARS];
    if (argc != 2 || !build(table))
        return 1;
    FILE *to = fopen(argv[1], "w");
    if (!to)
        return 1;
    fprintf(to, "/* Made by gen_han_table.c from ICU %s. */\n", U_ICU_VERSION);
    fprintf(to, "static const uint16_t simplified_of[%d] = {", (int)N_CHARS);
    for (int i = 0; i < N_CHARS; i++)
        fprintf(to, "%s%d,", i % 20 ? "" : "\n", table[i]);
    fputs("\n};\n", to);
    return fclose(to) == 0 ? 0 : 1;
}
