#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"

static char dir[] = "/tmp/gainsay-test-XXXXXX";
static char path[64];

static void make_dir(void)
{
    cr_assert_not_null(mkdtemp(dir));
    snprintf(path, sizeof(path), "%s/file", dir);
}

static void remove_dir(void)
{
    unlink(path);
    rmdir(dir);
}

static void write_file(const char *name, const void *bytes, size_t len)
{
    FILE *file = fopen(name, "wb");
    cr_assert_not_null(file);
    cr_assert_eq(fwrite(bytes, 1, len, file), len);
    fclose(file);
}

TestSuite(base_file, .init = make_dir, .fini = remove_dir);

Test(base_file, reads_all_bytes_and_ends_them_with_nul)
{
    gs_span span;
    write_file(path, "a\0b\n", 4);
    cr_assert_eq(gs_file_read(path, 100, &span, NULL), GS_OK);
    cr_expect(gs_span_eq(span, (gs_span){ "a\0b\n", 4 }));
    cr_expect_eq(span.ptr[4], '\0');
    free((char *)span.ptr);
}

Test(base_file, reads_an_empty_file)
{
    gs_span span;
    write_file(path, "", 0);
    cr_assert_eq(gs_file_read(path, 100, &span, NULL), GS_OK);
    cr_expect_eq(span.len, 0);
    free((char *)span.ptr);
}

Test(base_file, the_limit_is_the_last_size_that_passes)
{
    gs_span span;
    gs_error err = { 0 };
    write_file(path, "12345", 5);
    cr_assert_eq(gs_file_read(path, 5, &span, NULL), GS_OK);
    free((char *)span.ptr);
    cr_expect_eq(gs_file_read(path, 4, &span, &err), GS_ELIMIT);
    cr_expect_str_eq(err.file, path);
}

Test(base_file, names_what_cannot_be_read)
{
    gs_span span = { "untouched", 9 };
    gs_error err = { 0 };
    cr_expect_eq(gs_file_read(path, 100, &span, &err), GS_ENOENT);
    cr_expect_str_eq(err.file, path);
    cr_expect_eq(gs_file_read(dir, 100, &span, &err), GS_EIO);
    cr_expect_str_eq(err.message, "is a directory");
    cr_expect(gs_span_eq(span, gs_span_of("untouched")), "no output on failure");
}

Test(base_file, lists_by_name_what_has_the_suffix)
{
    gs_arena arena = { 0 };
    static const char *const made[] = { "uk.lex", "en.lex", "a.tsv", ".hidden.lex", ".lex" };
    char name[96];
    for (int i = 0; i < 5; i++) {
        snprintf(name, sizeof(name), "%s/%s", dir, made[i]);
        write_file(name, "", 0);
    }
    char **names;
    size_t n;
    cr_assert_eq(gs_dir_list(dir, ".lex", &arena, &names, &n, NULL), GS_OK);
    cr_assert_eq(n, 2, "%zu names", n);
    cr_expect_str_eq(names[0], "en.lex");
    cr_expect_str_eq(names[1], "uk.lex");
    for (int i = 0; i < 5; i++) {
        snprintf(name, sizeof(name), "%s/%s", dir, made[i]);
        unlink(name);
    }
    cr_expect_eq(gs_dir_list(path, ".lex", &arena, &names, &n, NULL), GS_ENOENT);
    gs_arena_done(&arena);
}

Test(base_file, joins_paths)
{
    gs_arena arena = { 0 };
    cr_expect_str_eq(gs_path_join(&arena, "a/b", "c"), "a/b/c");
    cr_expect_str_eq(gs_path_join(&arena, "/", "c"), "/c");
    gs_arena_done(&arena);
}
