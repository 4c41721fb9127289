/* Every limit of the program, with the reason for its number. Passing one is a named error or a note in the report,
 * never a silent cut. */
#ifndef GS_BASE_LIMITS_H
#define GS_BASE_LIMITS_H

/* A document: the largest newspaper pages are under 1 MB; 32 MB keeps offsets in 32 bits and memory in bounds. */
#define GS_LIMIT_DOCUMENT ((size_t)32 << 20)

/* One line of `-f lines`: same reason; the line becomes an error document, the others go on. */
#define GS_LIMIT_LINE GS_LIMIT_DOCUMENT

/* The header of a record of an archive, or of an HTTP message in it: what browsers take of one. */
#define GS_LIMIT_HEADER ((size_t)256 << 10)

/* A lexicon, concept or model file: the deepest lexicon is expected under 1 MB. */
#define GS_LIMIT_LEXICON ((size_t)8 << 20)

/* The text of one gold item, a sentence: what is longer is a file that is no gold. */
#define GS_LIMIT_GOLD_TEXT ((size_t)1 << 20)

/* A document of annotations read whole (brat), or a table of labels: 100,000 sentences with a cue each take half. */
#define GS_LIMIT_GOLD_FILE ((size_t)64 << 20)

/* Bytes of a word that is looked up. The longest words of agglutinating languages stay under half of it; what is longer
 * (encoded data, a letter under a heap of marks, on which normalization takes quadratic time) matches nothing, and its
 * sentence gets a note. Also what a lexicon's words may have. */
#define GS_LIMIT_WORD 256

/* Tokens of one sentence the matcher looks at in one go; a longer "sentence" (a table, a list without stops) is cut
 * at a token boundary and gets a note. */
#define GS_LIMIT_SENTENCE_TOKENS 4096

/* Bytes of a clitic: the article and a conjunction in any script; a longer one is a word. */
#define GS_LIMIT_CLITIC 12

/* Positions of one pattern branch: they are the bits of a 64-bit word, four kept for start and end. */
#define GS_LIMIT_BRANCH_POSITIONS 60

/* A gap of more words than this no longer says that the parts belong together. */
#define GS_LIMIT_GAP 12

/* Nesting of brackets in a pattern: deeper is a mistake, and the parser is recursive. */
#define GS_LIMIT_PATTERN_DEPTH 16

/* Raw hits kept of one sentence; news sentences have under 30. */
#define GS_LIMIT_HITS 1024

/* Items of one feed: the longest real ones have some thousands, and an item takes 250 bytes even where it is empty. */
#define GS_LIMIT_FEED_ITEMS 65536

/* Elements that stand in one another on a page: the worst found by others have under 300. The parser looks through all
 * that are open at an end tag that fits none, so that this bounds its time. */
#define GS_LIMIT_HTML_DEPTH 512

/* A title, name or date that a page gives of itself: longer ones are no such thing. */
#define GS_LIMIT_HTML_META ((size_t)4096)

/* An address of the web: what servers are asked to take at least (RFC 9110, 4.1), and no real one comes near. */
#define GS_LIMIT_URL ((size_t)8000)

/* robots.txt: what RFC 9309, 2.5, asks to be read at least; what is behind is not read. */
#define GS_LIMIT_ROBOTS ((size_t)500 << 10)

/* Redirects of one address: real chains have two or three; browsers give up at 20. */
#define GS_LIMIT_REDIRECTS 10

/* Sites whose robots.txt is remembered: with the limit above, 64 take 32 MB at worst. */
#define GS_LIMIT_SITES 64

/* Addresses whose ETag is remembered: some months of a busy feed's pages; 4 MB as a file. */
#define GS_LIMIT_VALIDATORS 20000

/* A request line with its headers, and room to read into: browsers send under 8 KB, cookies and all. */
#define GS_LIMIT_HTTP_HEADER ((size_t)32 << 10)

/* The body of a request about one thing, an article or a rule: the largest newspaper pages are under 1 MB. */
#define GS_LIMIT_HTTP_BODY ((size_t)8 << 20)

/* The body of a request with an article a line: some 10,000 of them; whoever has more sends more requests. */
#define GS_LIMIT_HTTP_BULK ((size_t)64 << 20)

/* Memory that the analysis of one article of a request may take: a hundred times what real ones take, so that no text
 * made for it takes the machine down. */
#define GS_LIMIT_HTTP_ANALYSIS ((size_t)256 << 20)

/* What is searched for in a store: bytes, and words or phrases; each costs a look-up in every language. */
#define GS_LIMIT_QUERY ((size_t)1000)
#define GS_LIMIT_QUERY_WORDS 32

/* A line of a store's export: a text of GS_LIMIT_DOCUMENT and the item it came from, each with escapes. */
#define GS_LIMIT_STORE_LINE ((size_t)256 << 20)

#endif
