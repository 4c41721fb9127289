/* Writes a file as a C array at build time.
 *
 * usage: gen_openapi out.h name file */
#include <stdio.h>

int main(int argc, char **argv)
{
    FILE *in = argc == 4 ? fopen(argv[3], "rb") : NULL, *out = in ? fopen(argv[1], "wb") : NULL;
    if (!out)
        return 1;
    fprintf(out, "/* Made by gen_openapi.c. */\nstatic const char %s[] = {", argv[2]);
    int c, n = 0;
    for (; (c = fgetc(in)) != EOF; n++)
        fprintf(out, "%s%d,", n % 20 ? " " : "\n    ", c < 128 ? c : c - 256);
    fputs(" 0\n};\n", out);
    return n > 0 && fclose(out) == 0 ? 0 : 1;
}
