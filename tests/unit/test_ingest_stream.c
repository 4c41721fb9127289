/* Streams: packings by their first bytes, members, and packings that are damaged. */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "ingest.h"
#include "html_stub.h"

/* All members: "name=bytes;", "!" before an error. */
static gs_buf members_of(const char *path)
{
    gs_stream *stream = NULL;
    gs_buf out = { 0 };
    gs_error err = { 0 };
    const char *name;
    static char piece[1000];
    cr_assert_eq(gs_stream_open(path, &stream, &err), GS_OK, "%s", err.message);
    for (int i = 0; i < 100; i++) {
        size_t n = 1, total = 0;
        gs_status status = gs_stream_member(stream, &name, &err);
        if (status == GS_OK && !name)
            break;
        gs_buf_printf(&out, "%s=", status == GS_OK ? name : "");
        while (status == GS_OK && n && (status = gs_stream_read(stream, piece, sizeof(piece), &n, &err)) == GS_OK) {
            if (total < 20)
                gs_buf_put(&out, piece, n < 20 ? n : 20);
            total += n;
        }
        if (status != GS_OK)
            gs_buf_printf(&out, "!%s: %s", gs_status_name(status), err.message);
        gs_buf_puts(&out, ";");
    }
    gs_stream_close(stream);
    gs_buf_putc(&out, '\0');
    return out;
}

static void expect_members(const char *path, const char *want, const char *what)
{
    gs_buf got = members_of(path);
    cr_expect(strstr(got.ptr, want) == got.ptr && (want[strlen(want) - 1] != ';' || strlen(want) == strlen(got.ptr)),
              "%s: [%s], not [%s]", what, got.ptr, want);
    gs_buf_done(&got);
}

static void expect_bytes(gs_span bytes, const char *want, const char *what)
{
    memory_file f = memory_file_of(bytes);
    expect_members(f.path, want, what);
    close(f.fd);
}

/* The path of what a command makes, in a new folder; "" where the command needs a packer that is not installed. */
static const char *made_by(const char *command, const char *name)
{
    static char path[64];
    static const char *const packers[] = { "zstd", "xz", "bzip2" };
    char folder[] = "/tmp/ingest-XXXXXX", line[900];
    cr_assert_not_null(mkdtemp(folder));
    snprintf(path, sizeof(path), "%s/%s", folder, name);
    snprintf(line, sizeof(line), "cd %s && { %s; } 2>/dev/null", folder, command);
    if (system(line) == 0)
        return path;
    bool missing = false;
    for (size_t i = 0; i < sizeof(packers) / sizeof(*packers); i++) {
        snprintf(line, sizeof(line), "! command -v %s >/dev/null", packers[i]);
        missing |= strstr(command, packers[i]) && system(line) == 0;
    }
    cr_expect(missing, "failed: %s", command);
    rmdir(folder);
    return "";
}

static void clean(const char *path)
{
    char line[100];
    if (!*path)
        return;
    snprintf(line, sizeof(line), "rm -r '%.*s'", (int)(strrchr(path, '/') - path), path);
    cr_expect_eq(system(line), 0);
}

static void expect_made(const char *command, const char *name, const char *want)
{
    const char *path = made_by(command, name);
    if (*path)
        expect_members(path, want, command);
    clean(path);
}

Test(ingest_stream, plain_bytes_are_a_member)
{
    expect_bytes(gs_span_of(""), "=;", "empty");
    expect_bytes(gs_span_of("a"), "=a;", "a byte");
    expect_bytes(gs_span_of("\n"), "=\n;", "a line end");
    expect_bytes(gs_span_of("BZhuman rights"), "=BZhuman rights;", "nearly bzip2");
    expect_bytes(gs_span_of("PK is a name"), "=PK is a name;", "nearly zip");
    expect_bytes(gs_span_of("\x1f\x8b"), "=\x1f\x8b;", "nearly gzip");
}

Test(ingest_stream, gzip_in_members)
{
    gs_buf a = { 0 };
    put_gzip(&a, gs_span_of("one "));
    put_gzip(&a, gs_span_of(""));
    put_gzip(&a, gs_span_of("two"));
    expect_bytes(gs_buf_span(&a), "=one two;", "two");
    gs_buf_putc(&a, '\0');
    expect_bytes(gs_buf_span(&a), "=one two;", "filled up");
    gs_buf_putc(&a, 'x');
    expect_bytes(gs_buf_span(&a), "=one two!bad-format: byte 68 of the file is no gzip;", "something behind it");
    gs_buf_done(&a);
}

Test(ingest_stream, gzip_of_nothing_is_an_empty_member)
{
    gs_buf a = { 0 };
    put_gzip(&a, gs_span_of(""));
    expect_bytes(gs_buf_span(&a), "=;", "nothing");
    for (size_t n = 3; n < a.len; n++)
        expect_bytes((gs_span){ a.ptr, n }, "=!bad-format: gzip cut short in the member at byte 0;", "cut");
    gs_buf_done(&a);
}

Test(ingest_stream, after_damage_reading_goes_on)
{
    gs_buf a = { 0 }, text = { 0 };
    put_noise(&text, 100, 1);
    put_gzip(&a, gs_buf_span(&text));
    size_t at = a.len;
    put_gzip(&a, gs_span_of("behind"));
    memset(a.ptr + at / 2, 0xff, 8);
    memory_file f = memory_file_of(gs_buf_span(&a));
    gs_stream *stream = NULL;
    gs_error err = { 0 };
    const char *name;
    char got[200];
    size_t n = 1, total = 0;
    unsigned faults = 0;
    cr_assert_eq(gs_stream_open(f.path, &stream, &err), GS_OK);
    cr_assert_eq(gs_stream_member(stream, &name, &err), GS_OK);
    while (n || err.code != GS_OK) {
        err.code = GS_OK;
        faults += gs_stream_read(stream, got + total, sizeof(got) - total, &n, &err) != GS_OK;
        total += n;
    }
    cr_expect_eq(faults, 1);
    cr_expect(total >= 6 && memcmp(got + total - 6, "behind", 6) == 0, "%.*s", (int)total, got);
    gs_stream_close(stream);
    close(f.fd);
    gs_buf_done(&a);
    gs_buf_done(&text);
}

/* What begins a member over and over is searched in linear time. */
Test(ingest_stream, false_beginnings, .timeout = 10)
{
    static const char beginning[] = "\x1f\x8b\x08\x08\0\0\0\0\0\3";
    gs_buf a = { 0 };
    gs_buf_puts(&a, "\x1f\x8b\x08\xff");
    while (a.len < 4 << 20)
        gs_buf_put(&a, a.len % 3 ? "\x1f\x8b\x08\x08" "aaaa\2\3" : beginning, 10);
    gs_buf got = { 0 };
    memory_file f = memory_file_of(gs_buf_span(&a));
    got = members_of(f.path);
    cr_expect(strstr(got.ptr, "!bad-format: gzip damaged in the member at byte 0"), "%s", got.ptr);
    close(f.fd);
    gs_buf_done(&got);
    gs_buf_done(&a);
}

Test(ingest_stream, a_bomb_is_refused)
{
    gs_buf a = { 0 }, zeros = { 0 };
    const size_t size = 100 << 20;
    cr_assert(gs_buf_reserve(&zeros, size));
    memset(zeros.ptr, ' ', size);
    zeros.len = size;
    put_gzip(&a, gs_buf_span(&zeros));
    gs_buf_done(&zeros);
    gs_buf twice = { 0 };
    memory_file f = memory_file_of(gs_buf_span(&a));
    twice = members_of(f.path);
    cr_expect(strstr(twice.ptr, "!too-large: unpacks to more than 200 times its size"), "%s", twice.ptr);
    close(f.fd);
    gs_buf_done(&twice);
    gs_buf_done(&a);
}

static const char two[] = "mkdir d && printf aaa >d/a && printf bbb >d/b && : >d/empty && ln d/a d/hard && ln -s a d/soft && ";
static const char lines[] = "seq 100000 >x && ";

static void expect_two(const char *pack, const char *name)
{
    char command[500];
    snprintf(command, sizeof(command), "%s%s", two, pack);
    expect_made(command, name, "d/a=aaa;d/b=bbb;d/empty=;");
}

Test(ingest_stream, archives)
{
    static const char *const rows[][2] = {
        { "tar cf x d/a d/b d/empty d/hard d/soft d", "x" },
        { "tar czf x d/a d/b d/empty d/hard d/soft", "x" },
        { "tar --format=v7 -cf x d/a d/b d/empty", "x" },
        { "tar cJf x d/a d/b d/empty", "x" },
        { "tar cjf x d/a d/b d/empty", "x" },
        { "tar cf - d/a d/b d/empty | zstd >x", "x" },
        { "python3 -c 'import zipfile as z; x = z.ZipFile(\"x\", \"w\"); [x.write(\"d/\" + n) for n in (\"a\", \"b\", \"empty\")]'", "x" },
        { "gzip -c d/a >d/a.gz && tar cf x --transform s/[.]gz// d/a.gz d/b d/empty", "x" },
    };
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
        expect_two(rows[i][0], rows[i][1]);
}

Test(ingest_stream, from_a_pipe)
{
    const char *path = made_by("printf aaa >a && printf bbb >b && python3 -m zipfile -c z a b && tar cf t a b && mkfifo p", "p");
    char line[200];
    for (const char *what = "zt"; *path && *what; what++) {
        snprintf(line, sizeof(line), "cat %.*s/%c >%s &", (int)(strrchr(path, '/') - path), path, *what, path);
        cr_assert_eq(system(line), 0);
        expect_members(path, "a=aaa;b=bbb;", line);
    }
    clean(path);
}

Test(ingest_stream, compressed_in_other_ways)
{
    expect_made("printf abc | xz >x", "x", "=abc;");
    expect_made("printf abc | zstd >x", "x", "=abc;");
    expect_made("{ printf abc | zstd; printf def | zstd; } >x", "x", "=abcdef;");
    expect_made("printf abc | bzip2 >x", "x", "=abc;");
    expect_made("printf abc | gzip | gzip >x", "x", "=\x1f\x8b");
    expect_made(": | zstd >x", "x", "=;");
    expect_made(": | xz >x", "x", "=;");
    expect_made("printf '\\120\\052\\115\\030\\1\\0\\0\\0x' >x && printf abc | zstd >>x", "x",
                "=!bad-format: zstd with a dictionary in front is not read;");
}

Test(ingest_stream, cut_short)
{
    static const char *const packers[] = { "gzip", "xz", "zstd", "bzip2" };
    for (size_t i = 0; i < sizeof(packers) / sizeof(*packers); i++) {
        char command[200];
        snprintf(command, sizeof(command), "%s%s <x | head -c 3000 >y", lines, packers[i]);
        const char *path = made_by(command, "y");
        gs_buf got = *path ? members_of(path) : (gs_buf){ 0 };
        cr_expect(!got.ptr || strstr(got.ptr, "!bad-format: "), "%s: %s", packers[i], got.ptr);
        cr_expect(!got.ptr || strchr(got.ptr, ';')[1] == '\0', "%s: told once: %s", packers[i], got.ptr);
        gs_buf_done(&got);
        clean(path);
    }
}

Test(ingest_stream, archives_cut_short)
{
    static const char plain[] = "printf aaa >a && seq 100000 >b && tar cf x a b && head -c 20000 x >y";
    expect_made(plain, "y", "a=aaa;b=1\n2\n3");
    const char *path = made_by("printf aaa >a && seq 100000 >b && tar czf x a b && head -c 20000 x >y", "y");
    gs_buf got = members_of(path);
    cr_expect(strstr(got.ptr, "a=aaa;b=1") && strstr(got.ptr, "gzip cut short in the member at byte 0"), "%s", got.ptr);
    gs_buf_done(&got);
    clean(path);
}

Test(ingest_stream, a_broken_member_of_a_zip_harms_no_other)
{
    const char *path = made_by("printf aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa >a && printf bbb >b && python3 -c \"\n"
                "import zipfile\n"
                "z = zipfile.ZipFile('x', 'w', zipfile.ZIP_DEFLATED)\n"
                "z.write('a'); z.write('b'); z.close()\n"
                "d = bytearray(open('x', 'rb').read()); d[31] = d[32] = 0xff\n"
                "open('x', 'wb').write(d)\"", "x");
    gs_buf got = members_of(path);
    cr_expect(strstr(got.ptr, "!bad-format") && strstr(got.ptr, "b=bbb;"), "%s", got.ptr);
    gs_buf_done(&got);
    clean(path);
}

Test(ingest_stream, a_broken_header_of_a_tar_is_told_once)
{
    const char *path = made_by("printf aaa >a && seq 10000 >b && printf ccc >c && tar cf x a b c && "
                               "printf zzzzzzzz | dd of=x bs=1 seek=1172 conv=notrunc", "x");
    gs_buf got = members_of(path);
    const char *fault = strstr(got.ptr, "!bad-format: damaged");
    cr_expect(strncmp(got.ptr, "a=aaa;", 6) == 0 && fault && !strstr(fault + 1, "!bad") && strstr(fault, "c=ccc;"), "%s", got.ptr);
    gs_buf_done(&got);
    clean(path);
}

Test(ingest_stream, names_are_text)
{
    expect_made("printf a >\"$(printf 'sch\\303\\266n')\" && tar cf x sch*", "x", "sch\xc3\xb6n=a;");
    expect_made("printf a >\"$(printf 'sch\\366n')\" && tar cf x sch*", "x", "sch\xef\xbf\xbdn=a;");
}

Test(ingest_stream, what_is_no_file)
{
    gs_stream *stream = NULL;
    gs_error err = { 0 };
    cr_expect_eq(gs_stream_open("/no/such/file", &stream, &err), GS_ENOENT);
    cr_expect_eq(gs_stream_open("/tmp", &stream, &err), GS_EIO);
    cr_expect_str_eq(err.message, "is a directory");
    cr_expect_null(stream);
}
