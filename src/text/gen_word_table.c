/* Writes word_table.h at build time: the words and letters of the profiles (language_profiles.c) as a hash table, so
 * that the program needs no step to fill one, and no state to keep it in. */
#include <stdio.h>
#include <string.h>

#include "text/language_parts.h"

static gs_word_slot slots[GS_WORD_SLOTS];
static unsigned n_used;

static gs_word_slot *find(const char *key, size_t len)
{
    size_t i = gs_hash((gs_span){ key, len }) % GS_WORD_SLOTS;
    while (slots[i].key && !(slots[i].len == len && memcmp(slots[i].key, key, len) == 0))
        i = (i + 1) % GS_WORD_SLOTS;
    n_used += !slots[i].key;
    slots[i].key = key;
    slots[i].len = len;
    return &slots[i];
}

static void add(const gs_profile *profile, uint64_t bit)
{
    const char *p = profile->letters ? profile->letters : "", *end = p + strlen(p);
    for (unsigned len; p < end; p += len) {
        gs_utf8_at(p, end, &len);
        find(p, len)->letters |= bit;
    }
    for (const char *word = profile->words; *word; word += *word == ' ') {
        size_t len = strcspn(word, " ");
        find(word, len)->words |= bit;
        word += len;
    }
}

static void put(FILE *to, unsigned i)
{
    fprintf(to, "    [%u] = { \"", i);
    for (size_t k = 0; k < slots[i].len; k++)
        fprintf(to, "\\%03o", (unsigned char)slots[i].key[k]);
    fprintf(to, "\", %zu, 0x%llxu, 0x%llxu },\n", slots[i].len, (unsigned long long)slots[i].words,
            (unsigned long long)slots[i].letters);
}

int main(int argc, char **argv)
{
    unsigned n;
    const gs_profile *profiles = gs_profiles(&n);
    for (unsigned i = 0; i < n; i++) {
        add(&profiles[i], UINT64_C(1) << i);
        if (4 * n_used > 3 * GS_WORD_SLOTS) {
            fprintf(stderr, "%u words: enlarge GS_WORD_SLOTS\n", n_used);
            return 1;
        }
    }
    FILE *to = argc == 2 ? fopen(argv[1], "w") : NULL;
    if (!to)
        return 1;
    fputs("/* Made by gen_word_table.c. */\nstatic const gs_word_slot slots[GS_WORD_SLOTS] = {\n", to);
    for (unsigned i = 0; i < GS_WORD_SLOTS; i++)
        if (slots[i].key)
            put(to, i);
    fputs("};\n", to);
    return fclose(to) == 0 ? 0 : 1;
}
