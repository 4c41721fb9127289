/* Search: which words, phrases and filters find which articles, newest first, page by page. */
#include "stored.h"

#include <criterion/parameterized.h>

static const stored_text texts[] = {
    { "1", "en", "Sanctions lifted", "The ministry denied the drone strike. \"No comment\", it said.", 86400000,
      .max = { 0, .93, 0, 0, .3 } },
    { "2", "en", NULL, "Officials may sanction the striking drones of the republic.", 2 * 86400000, .max = { .61 } },
    { "3", "uk", NULL, "Кремль заперечив удар дрона по Києву.", 3 * 86400000, .max = { 0, .97 } },
    { "4", "ru", NULL, "Минобороны опровергло сообщения об ударах дронов.", 4ll * 86400000, .max = { 0, .55, .2 } },
    { "5", "zh-Hant", NULL, "外交部否認對俄羅斯的制裁。", 5ll * 86400000, .max = { 0, .8 } },
    { "6", "de", NULL, "Die Regierung dementierte neue Sanktionen. news", 6ll * 86400000, .max = { 0 } },
    { "7", "ar", NULL, "نفت الوزارة الأنباء عن الهجوم", 7ll * 86400000, .max = { 0, .4 } },
    { "8", "en", NULL, "\x02lang=uk all hostile", 8ll * 86400000, .max = { 0 } },
};

typedef struct row {
    char q[80], lang[8];
    int label;
    double min;
    int since, until; /* days */
    char found[16];   /* uris, newest first */
} row;

static row rows[] = {
    { "drone", "", -1, 0, 0, 0, "21" },
    { "drone", "en", -1, 0, 0, 0, "21" },
    { "drones", "", -1, 0, 0, 0, "21" },
    { "striking drone", "", -1, 0, 0, 0, "21" },
    { "DRONE republic", "", -1, 0, 0, 0, "2" },
    { "\"drone strike\"", "", -1, 0, 0, 0, "1" },
    { "\u201cdrone strike\u201d", "", -1, 0, 0, 0, "1" },
    { "drone -republic", "", -1, 0, 0, 0, "1" },
    { "-republic drone", "", -1, 0, 0, 0, "1" },
    { "sanctions", "", -1, 0, 0, 0, "21" },
    { "sanction", "en", -1, 0, 0, 0, "21" },
    { "lifted", "", -1, 0, 0, 0, "1" }, /* the title's */
    { "дрона", "", -1, 0, 0, 0, "43" }, /* Russian stems it, Ukrainian has it as it is */
    { "дрон", "ru", -1, 0, 0, 0, "4" },
    { "制裁", "", -1, 0, 0, 0, "5" },
    { "制裁俄", "", -1, 0, 0, 0, "" },
    { "俄罗斯", "", -1, 0, 0, 0, "5" }, /* Simplified */
    { "俄罗斯", "zh", -1, 0, 0, 0, "5" },
    { "", "zh", -1, 0, 0, 0, "5" },
    { "", "zh-Hant", -1, 0, 0, 0, "5" },
    { "Sanktion", "", -1, 0, 0, 0, "6" },
    { "الهجوم", "", -1, 0, 0, 0, "7" },
    { "all", "", -1, 0, 0, 0, "8" },
    { "hostile", "", -1, 0, 0, 0, "8" },
    { "", "", -1, 0, 0, 0, "87654321" },
    { "", "uk", -1, 0, 0, 0, "3" },
    { "", "en", GS_DENIAL, 0, 0, 0, "1" },
    { "", "", GS_DENIAL, 0, 0, 0, "5431" },
    { "", "", GS_DENIAL, .9, 0, 0, "31" },
    { "", "", GS_DENIAL, .94, 0, 0, "3" },
    { "", "", GS_DENIAL, .1, 0, 0, "75431" },
    { "drone", "", GS_HEDGE, .6, 0, 0, "2" },
    { "", "", -1, 0, 3, 6, "543" },
    { "", "", -1, 0, 6, 0, "876" },
    { "", "", -1, 0, 0, 3, "21" },
    { "", "", -1, 0, 9, 0, "" },
    { "NEAR(drone strike)", "", -1, 0, 0, 0, "" },
    { "drone AND strike", "", -1, 0, 0, 0, "" },
    { "title:lifted", "", -1, 0, 0, 0, "" },
    { "dro*", "", -1, 0, 0, 0, "" },
    { "^drone", "", -1, 0, 0, 0, "21" },
    { "drone)", "", -1, 0, 0, 0, "21" },
    { "drone' OR 1=1 --", "", -1, 0, 0, 0, "" },
    { "\"drone strike", "", -1, 0, 0, 0, "1" },
    { "\"\" drone \"", "", -1, 0, 0, 0, "21" },
};

static gs_store *store;

static void set_up(bool with_forms)
{
    store = stored_new();
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        stored_text text = texts[i];
        text.with_forms = with_forms;
        stored_add(store, text);
    }
}

static void tear_down(void)
{
    stored_end(store);
}

typedef struct asked {
    gs_search search;
    gs_arena arena;
    gs_search_hit *hits;
    size_t n;
    bool more;
} asked;

static gs_status ask(gs_db *db, void *context, gs_error *err)
{
    asked *a = context;
    return gs_search_run(db, &a->search, &a->arena, &a->hits, &a->n, &a->more, err);
}

static const char *found_by(asked *a)
{
    static char found[32];
    *found = '\0';
    for (size_t i = 0; i < a->n; i++)
        strcat(found, a->hits[i].article.uri);
    return found;
}

static void search_all(bool with_forms)
{
    gs_buf faults = { 0 };
    gs_error err = { 0 };
    set_up(with_forms);
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        const row *r = &rows[i];
        asked a = { .search = { .q = *r->q ? r->q : NULL, .lang = *r->lang ? r->lang : NULL, .label = r->label,
                                .min = r->min, .since = r->since * 86400000ll, .until = r->until * 86400000ll,
                                .limit = 20 } };
        stored_read(store, ask, &a);
        cr_expect_str_eq(found_by(&a), r->found, "%s [%s] %d %.2f %d-%d: %s, not %s", r->q, r->lang, r->label, r->min,
                         r->since, r->until, found_by(&a), r->found);
        cr_expect_not(a.more);
        gs_arena_done(&a.arena);
    }
    OK(gs_store_check(store, &faults, NULL, &err), err); /* makes the index anew, and compares */
    cr_expect_eq(faults.len, 0, "%.*s", (int)faults.len, faults.ptr);
    gs_buf_done(&faults);
    tear_down();
}

Test(store_search, finds)
{
    search_all(false);
}

Test(store_search, finds_by_forms_made_before)
{
    search_all(true);
}
