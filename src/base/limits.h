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

/* Seconds of a Retry-After: a server that asks for more than a day is asked again anyway. */
#define GS_LIMIT_RETRY_AFTER (24 * 3600)

/* Sites whose robots.txt is remembered: with the limit above, 64 take 32 MB at worst. */
#define GS_LIMIT_SITES 64

/* Addresses whose ETag is remembered: some months of a busy feed's pages; 4 MB as a file. */
#define GS_LIMIT_VALIDATORS 20000

/* Articles whose story a desk can tell: at 10,000 articles a day ten days, longer than a story goes on; 75 MB. */
#define GS_LIMIT_STORY_ARTICLES 100000

/* Bytes free on the disk from which on a desk that found it full calls itself well again: some seconds of ingest, and
 * the largest article. */
#define GS_LIMIT_STORE_ROOM ((uint64_t)16 << 20)

/* The body of a request about one thing, an article or a rule: the largest newspaper pages are under 1 MB. */
#define GS_LIMIT_HTTP_BODY ((size_t)8 << 20)

/* The body of a request with an article a line: some 10,000 of them; whoever has more sends more requests. */
#define GS_LIMIT_HTTP_BULK ((size_t)64 << 20)

/* Memory that the analysis of one article of a request may take: a hundred times what real ones take, so that no text
 * made for it takes the machine down. */
#define GS_LIMIT_HTTP_ANALYSIS ((size_t)256 << 20)

/* Streams of events open at once: screens of a large newsroom and its programs. Each looks into the store, some 50 us,
 * whenever there is something new. */
#define GS_LIMIT_STREAMS 100

/* The JSON of a rule: with all words it may have, in any script. */
#define GS_LIMIT_RULE ((size_t)256 << 10)

/* Rules of a desk: the articles of a desk are held against each of them; real desks have some tens. */
#define GS_LIMIT_RULES 1000

/* Sources of a desk: each is looked at every minute, and has figures of its own. Large desks follow some hundreds. */
#define GS_LIMIT_SOURCES 1500

/* Words and phrases of a rule, over its lists; the longest lists of names that desks keep have some hundreds. */
#define GS_LIMIT_RULE_WORDS 1000

/* Bytes of a word or phrase of a rule: a long sentence. */
#define GS_LIMIT_RULE_PHRASE 300

/* Languages, sources, speakers, channels of a rule, each. */
#define GS_LIMIT_RULE_NAMES 200

/* Characters of the name of a rule: a line in a list. */
#define GS_LIMIT_RULE_NAME 80

/* Faults told of a rule: nobody mends more at once. */
#define GS_LIMIT_RULE_FAULTS 50

/* Sentences, articles or languages that a rule may wait for, and alerts of a digest: more comes in no 30 days. */
#define GS_LIMIT_RULE_COUNT 100000

/* Days of the longest window, repeat_interval and digest: what is counted is kept so long. */
#define GS_LIMIT_RULE_DAYS 30

/* Sentences of a version that are compared with those of another, word by word: a square of it is what that costs. Real
 * articles have under 300; of longer ones the equal beginning and end still pair. */
#define GS_LIMIT_DRIFT_SENTENCES 600

/* Alerts that a preview lists; all are counted. */
#define GS_LIMIT_PREVIEW_ALERTS 200

/* Articles that a preview looks at: two days of a large desk, in some seconds; it says how far it came. */
#define GS_LIMIT_PREVIEW_ARTICLES 20000

/* Open alerts that are counted beside rules: nobody looks through more. */
#define GS_LIMIT_OPEN_SHOWN 5000

/* The body of a webhook: what Standard Webhooks ask receivers to take; a longer alert is told in part, with counts. */
#define GS_LIMIT_WEBHOOK ((size_t)20000)

/* What is read of the answer to a message: nobody needs more than its first line. */
#define GS_LIMIT_POST_ANSWER ((size_t)64 << 10)

/* A mail: relays take 10 MB and more; a digest of ours that is larger is no digest. */
#define GS_LIMIT_MAIL ((size_t)2 << 20)

/* Denied claims that a desk compares a new one with: days of a busy desk; 3 MB, and a look through all takes 20 ms. */
#define GS_LIMIT_CLAIMS 4096

/* Of these, how many that look alike are compared with one claim, 1 to 3 us each, and how many claims of an article are
 * compared: all that news has, and no more than 2 ms for an article made of denials, since all writes wait. */
#define GS_LIMIT_CLAIM_COMPARISONS 32
#define GS_LIMIT_ARTICLE_CLAIMS 32

/* A line of a store's export: a text of GS_LIMIT_DOCUMENT and the item it came from, each with escapes. */
#define GS_LIMIT_STORE_LINE ((size_t)256 << 20)

/* A request line with its headers, and room to read into: browsers send under 8 KB, cookies and all. */
#define GS_LIMIT_HTTP_HEADER ((size_t)32 << 10)

/* What is searched for in a store: bytes, and words or phrases; each costs a look-up in every language. */
#define GS_LIMIT_QUERY ((size_t)1000)
#define GS_LIMIT_QUERY_WORDS 32

#endif
