/* The naive way to look for cue words, as the measure of our speed: ICU sentences, ICU words in each, and for every
 * word case folding, UTF-8, a libstemmer stem and a look-up in a hash set. Nothing is done twice that need not be
 * (iterators and buffers are reused), and nothing is clever: no cache, no table, no look at what comes next.
 *
 *     naive LIST        LIST: a file with one path a line; prints MB/s over all of them to standard output
 *
 * Build: cc -O2 -D_GNU_SOURCE naive.c -licuuc -lstemmer */
#include <libstemmer.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

static const char cue_words[] =
    "deny denies denied denying denial refute refutes refuted refuting reject rejects rejected rejecting "
    "rejection dismiss dismisses dismissed dismissing dismissal dispute disputes disputed disputing "
    "repudiate repudiated repudiates disavow disavowed disavows allege alleges alleged allegedly alleging "
    "allegation allegations claim claims claimed claiming appear appears appeared appearing apparently "
    "apparent seem seems seemed seemingly suggest suggests suggested suggesting suggestion indicate "
    "indicates indicated suspect suspects suspected suspicion suspicions suspicious believe believes "
    "believed believing belief assume assumes assumed assumption presume presumes presumed presumably "
    "speculate speculates speculated speculating speculation estimate estimates estimated reckon reckons "
    "reckoned suppose supposes supposed supposedly purport purports purported purportedly report reports "
    "reported reportedly rumour rumours rumoured rumor rumors rumored doubt doubts doubted doubtful "
    "doubting question questions questioned questionable cast casts casting fabricate fabricates "
    "fabricated fabricating fabrication fabrications forge forges forged forgery forgeries forging fake "
    "fakes faked faking stage stages staged staging invent invents invented inventing invention concoct "
    "concocts concocted falsify falsifies falsified falsification doctor doctored doctoring alter alters "
    "altered altering manipulate manipulates manipulated manipulation distort distorts distorted "
    "distortion twist twists twisted misrepresent misrepresents misrepresented misrepresentation mislead "
    "misleads misled misleading lie lies lied lying liar liars deceive deceives deceived deceptive "
    "deception hoax hoaxes false falsely falsehood falsehoods untrue untruth wrong wrongly incorrect "
    "incorrectly inaccurate inaccurately inaccuracy inaccuracies erroneous erroneously error errors "
    "mistaken mistakenly mistake mistakes baseless groundless unfounded unsubstantiated absurd absurdity "
    "nonsense ridiculous propaganda disinformation misinformation myth myths bogus sham phoney phony "
    "exaggerate exaggerates exaggerated exaggeration overstate overstates overstated debunk debunks "
    "debunked debunking contradict contradicts contradicted contradiction decline declines declined "
    "declining refuse refuses refused refusing refusal withhold withholds withheld comment comments "
    "commented respond responds responded response reply replies replied answer answers answered confirm "
    "confirms confirmed confirmation unconfirmed unverified unclear uncertain uncertainty unknown "
    "possible possibly possibility probable probably likely unlikely likelihood perhaps maybe may might "
    "could would should potential potentially conceivable conceivably plausible implausible arguably "
    "ostensibly evidently roughly approximately about around hint hints hinted imply implies implied "
    "insinuate insinuated insinuation accuse accuses accused accusation accusations blame blames blamed "
    "smear smears smeared slander slandered slanderous libel libellous conspiracy conspiracies hearsay "
    "gossip anonymous unnamed source sources silence silent evade evades evaded evasive dodge dodges "
    "dodged sidestep sidestepped elaborate elaborated disclose disclosed disclosing reveal reveals "
    "revealed evidence proof prove proves proved proven unproven verify verifies verified authentic "
    "authenticity genuine validity valid credible credibility incredible trust distrust mistrust "
    "sceptical skeptical scepticism skepticism never nothing none no not neither nor";

enum { N_SLOTS = 1024, MAX_WORD = 256, MAX_STEM = 64 };

typedef struct naive {
    UBreakIterator *sentences, *words;
    struct sb_stemmer *stemmer;
    UChar *text;
    int32_t text_cap;
    char cues[N_SLOTS][MAX_STEM]; /* stems, open addressing */
    size_t n_sentences, n_words, n_hits;
} naive;

static unsigned hash(const char *s, size_t len)
{
    unsigned h = 5381;
    for (size_t i = 0; i < len; i++)
        h = h * 33 + (unsigned char)s[i];
    return h % N_SLOTS;
}

/* The slot of a stem: its own, or the free one where it would be. */
static char *slot_of(naive *n, const char *stem, size_t len)
{
    unsigned i = hash(stem, len);
    while (n->cues[i][0] && (strlen(n->cues[i]) != len || memcmp(n->cues[i], stem, len) != 0))
        i = (i + 1) % N_SLOTS;
    return n->cues[i];
}

static const char *stem_of(naive *n, const char *word, size_t len, size_t *stem_len)
{
    const sb_symbol *stem = sb_stemmer_stem(n->stemmer, (const sb_symbol *)word, (int)len);
    *stem_len = stem ? (size_t)sb_stemmer_length(n->stemmer) : 0;
    return (const char *)stem;
}

static void add_cues(naive *n)
{
    for (const char *word = cue_words; *word; word += strspn(word, " ")) {
        size_t len = strcspn(word, " "), stem_len;
        const char *stem = stem_of(n, word, len, &stem_len);
        if (stem && stem_len < MAX_STEM)
            memcpy(slot_of(n, stem, stem_len), stem, stem_len);
        word += len;
    }
}

static void look_up(naive *n, const UChar *word, int32_t len)
{
    UChar folded[MAX_WORD];
    char utf8[3 * MAX_WORD];
    UErrorCode code = U_ZERO_ERROR;
    int32_t folded_len = u_strFoldCase(folded, MAX_WORD, word, len, U_FOLD_CASE_DEFAULT, &code), utf8_len;
    u_strToUTF8(utf8, sizeof(utf8), &utf8_len, folded, folded_len, &code);
    if (U_FAILURE(code))
        return; /* longer than any word */
    size_t stem_len;
    const char *stem = stem_of(n, utf8, (size_t)utf8_len, &stem_len);
    n->n_words++;
    n->n_hits += stem && *slot_of(n, stem, stem_len);
}

static bool read_text(naive *n, const char *utf8, int32_t len)
{
    if (len > n->text_cap) {
        free(n->text);
        n->text = malloc((size_t)len * sizeof(*n->text));
        n->text_cap = n->text ? len : 0;
    }
    UErrorCode code = U_ZERO_ERROR;
    int32_t units;
    u_strFromUTF8WithSub(n->text, n->text_cap, &units, utf8, len, 0xfffd, NULL, &code);
    ubrk_setText(n->sentences, n->text, units, &code);
    ubrk_setText(n->words, n->text, units, &code);
    if (U_FAILURE(code))
        return false;
    int32_t from = ubrk_first(n->words);
    ubrk_first(n->sentences);
    for (int32_t end; (end = ubrk_next(n->sentences)) != UBRK_DONE; n->n_sentences++)
        for (int32_t to; from < end && (to = ubrk_next(n->words)) != UBRK_DONE; from = to)
            if (ubrk_getRuleStatus(n->words) >= UBRK_WORD_NUMBER)
                look_up(n, n->text + from, to - from);
    return true;
}

/* The whole file in *bytes, which is grown; its length, or -1. */
static int32_t read_file(const char *path, char **bytes, size_t *cap)
{
    FILE *file = fopen(path, "rb");
    size_t len = 0;
    while (file && !feof(file) && !ferror(file)) {
        if (*cap - len < 65536) {
            char *grown = realloc(*bytes, *cap = 2 * *cap + 65536);
            if (!grown)
                break;
            *bytes = grown;
        }
        len += fread(*bytes + len, 1, *cap - len, file);
    }
    bool whole = file && feof(file) && len <= INT32_MAX / 2;
    if (file)
        fclose(file);
    return whole ? (int32_t)len : -1;
}

static bool open_naive(naive *n)
{
    UErrorCode code = U_ZERO_ERROR;
    n->sentences = ubrk_open(UBRK_SENTENCE, "en", NULL, 0, &code);
    n->words = ubrk_open(UBRK_WORD, "en", NULL, 0, &code);
    n->stemmer = sb_stemmer_new("english", "UTF_8");
    if (U_FAILURE(code) || !n->stemmer)
        return false;
    add_cues(n);
    return true;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int main(int argc, char **argv)
{
    static naive n;
    FILE *list = argc == 2 ? fopen(argv[1], "r") : NULL;
    if (!list || !open_naive(&n)) {
        fputs("usage: naive LIST\n", stderr);
        return 2;
    }
    char *path = NULL, *bytes = NULL;
    size_t path_cap = 0, cap = 0;
    double total = 0, begin = now();
    for (ssize_t len; (len = getline(&path, &path_cap, list)) > 0;) {
        path[strcspn(path, "\n")] = '\0';
        int32_t n_bytes = read_file(path, &bytes, &cap);
        if (n_bytes < 0 || !read_text(&n, bytes, n_bytes)) {
            fprintf(stderr, "naive: cannot read %s\n", path);
            return 1;
        }
        total += n_bytes;
    }
    double seconds = now() - begin;
    printf("%.1f MB/s, %zu sentences, %zu words, %zu hits\n", total / seconds / 1e6, n.n_sentences, n.n_words,
           n.n_hits);
    fclose(list);
    free(path);
    free(bytes);
    free(n.text);
    ubrk_close(n.sentences);
    ubrk_close(n.words);
    sb_stemmer_delete(n.stemmer);
    return 0;
}
