/* The table of readers, and what a file looks like. */
#include "ingest/internal.h"

#include <string.h>

static const gs_reader *const readers[] = { &gs_reader_text,        &gs_reader_html, &gs_reader_jsonl, &gs_reader_ninjs,
                                            &gs_reader_ninjs_lines, &gs_reader_feed, &gs_reader_warc };
enum { N_READERS = sizeof(readers) / sizeof(*readers) };

const gs_reader *gs_reader_at(size_t i)
{
    return i < N_READERS ? readers[i] : NULL;
}

const gs_reader *gs_reader_probe(gs_span head, const char *name)
{
    const gs_reader *best = &gs_reader_text;
    unsigned best_score = 0;
    if (head.len >= 3 && memcmp(head.ptr, "\xef\xbb\xbf", 3) == 0)
        head = (gs_span){ head.ptr + 3, head.len - 3 };
    for (size_t i = 0; i < N_READERS; i++) {
        unsigned score = readers[i]->probe(head, name);
        if (score > best_score) {
            best = readers[i];
            best_score = score;
        }
    }
    return best;
}

const char *gs_extraction_name(gs_extraction extraction)
{
    static const char *const names[] = { "given", "full", "partial", "doubtful" };
    return names[extraction];
}

const char *gs_pub_status_name(gs_pub_status status)
{
    static const char *const names[] = { "usable", "withheld", "canceled" };
    return names[status];
}

/* --- Text: as it is --- */

static unsigned probe_text(gs_span head, const char *name)
{
    (void)head, (void)name;
    return 1;
}

static gs_status read_text(const gs_record *record, const gs_field_names *names, gs_arena *arena, gs_article_sink sink,
                           gs_error *err)
{
    (void)names, (void)arena, (void)err;
    sink.take(sink.context, &(gs_article){ .text = record->bytes });
    return GS_OK;
}

const gs_reader gs_reader_text = { "text", GS_FRAME_WHOLE, probe_text, read_text };
