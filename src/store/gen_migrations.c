/* Writes the migrations as C arrays at build time, in the order of their names, which begin with their numbers from
 * 001.
 *
 * usage: gen_migrations migrations_data.h 001-name.sql... */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_BYTES = 256 << 10 };

/* As numbers: compilers need not take a string literal of this length. */
static void write_file(FILE *out, int number, const char *path)
{
    static char bytes[MAX_BYTES];
    const char *name = strrchr(path, '/');
    FILE *file = fopen(path, "rb");
    size_t n = file ? fread(bytes, 1, sizeof(bytes), file) : 0;
    if (n == 0 || n == sizeof(bytes) || fclose(file) != 0) {
        fprintf(stderr, "gen_migrations: %s cannot be read\n", path);
        exit(1);
    }
    if (atoi(name ? name + 1 : path) != number) {
        fprintf(stderr, "gen_migrations: %s is not the number %d\n", path, number);
        exit(1);
    }
    fprintf(out, "static const char migration_%d[] = {", number);
    for (size_t i = 0; i < n; i++)
        fprintf(out, "%s%d,", i % 20 ? " " : "\n    ", bytes[i]);
    fputs(" 0\n};\n", out);
}

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    FILE *out = fopen(argv[1], "wb");
    if (!out)
        return 1;
    fputs("/* Made by gen_migrations.c. */\n", out);
    for (int i = 2; i < argc; i++)
        write_file(out, i - 1, argv[i]);
    fputs("static const char *const migrations[] = {", out);
    for (int i = 2; i < argc; i++)
        fprintf(out, " migration_%d,", i - 1);
    fputs(" };\n", out);
    return fclose(out) == 0 ? 0 : 1;
}
