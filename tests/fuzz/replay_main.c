/* Runs a fuzz target over the files of a corpus folder, as a plain test: prints TAP. */
#include <string.h>

#include "base/base.h"
#include "fuzz.h"

int main(int argc, char **argv)
{
    gs_arena arena = { 0 };
    char **names;
    size_t n;
    if (argc != 2 || gs_dir_list(argv[1], "", &arena, &names, &n, NULL) != GS_OK || n == 0) {
        printf("Bail out! no corpus in %s\n", argc > 1 ? argv[1] : "no folder");
        return 1;
    }
    printf("1..%zu\n", n);
    for (size_t i = 0; i < n; i++) {
        gs_span bytes;
        FUZZ_CHECK(gs_file_read(gs_path_join(&arena, argv[1], names[i]), GS_LIMIT_DOCUMENT, &bytes, NULL) == GS_OK);
        /* A copy of just that size, so that a read past the end is seen. */
        uint8_t *copy = malloc(bytes.len ? bytes.len : 1);
        FUZZ_CHECK(copy);
        memcpy(copy, bytes.ptr, bytes.len);
        free((char *)bytes.ptr);
        fprintf(stderr, "%s\n", names[i]);
        LLVMFuzzerTestOneInput(copy, bytes.len);
        free(copy);
        printf("ok %zu - %s\n", i + 1, names[i]);
        fflush(stdout);
    }
    gs_arena_done(&arena);
    return 0;
}
