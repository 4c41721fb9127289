/* What all our pages begin and end with: the policy in the head lets nothing run or load but the page's own style and
 * script (gen_page.c), so that even text which got out of its place could do nothing. */
#include "report/report.h"
#include "report/words.h"

void gs_page_begin(const gs_page *page, gs_span title, gs_buf *out)
{
    gs_buf_puts(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"");
    gs_buf_puts(out, page->policy);
    gs_buf_puts(out, "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
    gs_escape_html(out, title);
    gs_buf_puts(out, "</title>\n<style>");
    gs_buf_puts(out, page->css);
    gs_buf_puts(out, "</style>\n</head>\n<body>\n");
}

void gs_page_put_heading(gs_buf *out)
{
    gs_buf_puts(out, "<header class=\"page\">\n<h1>Gainsay</h1>\n"
                     "<p class=\"claim\"><b>Framing found, not truth judged.</b> A marked sentence is not a false one, "
                     "and a sentence without a mark is not a confirmed one.</p>\n</header>\n");
}

void gs_page_put_legend(gs_buf *out)
{
    gs_buf_puts(out, "<ul class=\"legend\" aria-label=\"Labels\">\n");
    for (int label = 0; label < GS_N_LABELS; label++) {
        const char *name = gs_label_name((gs_label)label);
        gs_buf_printf(out, "<li class=\"key\" data-label=\"%s\"><span class=\"lab %s\">%s</span> ", name, name, name);
        gs_buf_printf(out, "<span class=\"meaning\">%s</span></li>\n", gs_words_meaning((gs_label)label));
    }
    gs_buf_puts(out, "</ul>\n");
}

void gs_page_end(const gs_page *page, const char *lexicons, const char *model, gs_buf *out)
{
    gs_buf_puts(out, "<footer>Gainsay " GS_VERSION " · lexicons ");
    gs_escape_html(out, gs_span_of(lexicons));
    gs_buf_puts(out, " · model ");
    gs_escape_html(out, gs_span_of(model));
    gs_buf_puts(out, "</footer>\n");
    if (page->js) {
        gs_buf_puts(out, "<script>");
        gs_buf_puts(out, page->js);
        gs_buf_puts(out, "</script>\n");
    }
    gs_buf_puts(out, "</body>\n</html>\n");
}
