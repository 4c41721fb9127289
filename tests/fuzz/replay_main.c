/* Runs a fuzz target over the files of corpus folders, as a plain test: prints TAP. */
#include <string.h>

#include "base/base.h"
#include "fuzz.h"

static void replay(const char *path)
{
    gs_span bytes;
    FUZZ_CHECK(gs_file_read(path, GS_LIMIT_DOCUMENT, &bytes, NULL) == GS_OK);
    /* A copy of just that size, so that a read past the end is seen. */
    uint8_t *copy = malloc(bytes.len ? bytes.len : 1);
    FUZZ_CHECK(copy);
    memcpy(copy, bytes.ptr, bytes.len);
    free((char *)bytes.ptr);
    LLVMFuzzerTestOneInput(copy, bytes.len);
    free(copy);
}

/* Returns how many files there are; 0: no corpus. */
static size_t replay_folder(const char *folder, size_t before)
{
    gs_arena arena = { 0 };
    char **names;
    size_t n = 0;
    if (gs_dir_list(folder, "", &arena, &names, &n, NULL) != GS_OK)
        n = 0;
    for (size_t i = 0; i < n; i++) {
        fprintf(stderr, "%s\n", names[i]);
        replay(gs_path_join(&arena, folder, names[i]));
        printf("ok %zu - %s\n", before + i + 1, names[i]);
        fflush(stdout);
    }
    gs_arena_done(&arena);
    return n;
}

int main(int argc, char **argv)
{
    size_t n = 0;
    for (int i = 1; i < argc; i++) {
        size_t more = replay_folder(argv[i], n);
        if (!more) {
            printf("Bail out! no corpus in %s\n", argv[i]);
            return 1;
        }
        n += more;
    }
    printf("1..%zu\n", n);
    return n ? 0 : 1;
}
