Gold: what people have labelled. A record a line; what it does not say comes from options.

  $ cat >gold.jsonl <<'END'
  > {"id": "a", "doc": "d1", "lang": "en", "text": "He  flatly  denied it.", "labels": ["denial"], "cue": "flatly  denied"}
  > {"id": "b", "doc": "d1", "lang": "en", "text": "😀 It may be a hoax.", "labels": ["fabricated"], "soft": ["hedge"], "cue": {"fabricated": "hoax", "hedge": "may"}}
  > {"id": "a", "doc": "d1", "lang": "ar", "text": "نفى الخبر تمامًا.", "labels": ["denial"], "cue": "نفى", "sampling": "picked"}
  > END
  $ gainsay gold convert --to jsonl gold.jsonl | tee own.jsonl
  {"text":"He  flatly  denied it.","labels":["denial"],"spans":[{"start":4,"end":18,"label":"denial","exact":"flatly  denied"}],"id":"a","doc":"d1","lang":"en","sampling":"natural"}
  {"text":"😀 It may be a hoax.","labels":["fabricated"],"soft":["hedge"],"spans":[{"start":5,"end":8,"label":"hedge","exact":"may"},{"start":14,"end":18,"label":"fabricated","exact":"hoax"}],"id":"b","doc":"d1","lang":"en","sampling":"natural"}
  {"text":"نفى الخبر تمامًا.","labels":["denial"],"spans":[{"start":0,"end":3,"label":"denial","exact":"نفى"}],"id":"a","doc":"d1","lang":"ar","sampling":"picked"}

Each tool gets the same and gives it back.

  $ gainsay gold convert --to labelstudio gold.jsonl >tasks.json; head -2 tasks.json | sed 's/"[0-9a-f]\{16\}-/"*-/g'
  [
  {"data":{"text":"He  flatly  denied it.","sentence_id":"a","doc":"d1","lang":"en","sampling":"natural"},"annotations":[{"was_cancelled":false,"ground_truth":false,"result":[{"id":"*-1","from_name":"labels","to_name":"text","type":"choices","value":{"choices":["denial"]}},{"id":"*-2","from_name":"cue","to_name":"text","type":"labels","value":{"start":4,"end":18,"text":"flatly  denied","labels":["denial"]}}]}]},
  $ gainsay gold convert --to jsonl tasks.json | diff own.jsonl -
  $ gainsay gold convert --to doccano gold.jsonl | tee doccano.jsonl | sed -n 2p
  {"text":"😀 It may be a hoax.","entities":[[5,8,"soft-hedge"],[14,18,"fabricated"]],"cats":["soft-hedge","fabricated"],"sentence_id":"b","doc":"d1","lang":"en","sampling":"natural"}
  $ gainsay gold convert --to jsonl doccano.jsonl | diff own.jsonl -
  $ gainsay gold convert --to brat --out brat gold.jsonl; ls brat; cat brat/0001.ann
  0001.ann
  0001.txt
  0002.ann
  0002.txt
  annotation.conf
  T1	Sentence 0 22	He  flatly  denied it.
  A1	denial T1 held
  #1	AnnotatorNotes T1	{"id":"a","doc":"d1","lang":"en","sampling":"natural"}
  T2	denial 4 18	flatly  denied
  T3	Sentence 23 42	😀 It may be a hoax.
  A2	hedge T3 soft
  A3	fabricated T3 held
  #2	AnnotatorNotes T3	{"id":"b","doc":"d1","lang":"en","sampling":"natural"}
  T4	hedge 28 31	may
  A4	strength T4 soft
  T5	fabricated 37 41	hoax
  $ gainsay gold convert --to jsonl brat/*.ann | diff own.jsonl -
  $ gainsay gold convert --to jsonl <tasks.json | diff own.jsonl -

What brat's annotators have is never written over.

  $ gainsay gold convert --to brat --out brat gold.jsonl
  gainsay: brat/annotation.conf: File exists
  [1]

Label Studio wants to be told what may be chosen.

  $ gainsay gold convert --to view | grep -c 'value="denial"'
  3
  $ gainsay gold convert --to view | python3 -c 'import sys, xml.dom.minidom; print(xml.dom.minidom.parse(sys.stdin).documentElement.tagName)'
  View

Tasks that nobody has done, or that were cancelled, are no gold.

  $ cat >some.json <<'END'
  > [{"data": {"text": "One.", "lang": "en"}, "annotations": []},
  >  {"data": {"text": "Two.", "lang": "en"}, "annotations": [{"was_cancelled": true, "result": []}]},
  >  {"data": {"text": "Three.", "lang": "en"}, "annotations": [{"result": []}]}]
  > END
  $ gainsay gold convert --to jsonl some.json
  gainsay: left out: 2 tasks that nobody has annotated
  {"text":"Three.","labels":[],"lang":"en","sampling":"natural"}

A table beside its text.

  $ printf 'line\tlabel\tstrength\tcue\n1\thedge\tclear\tmay\n3\tdenial\tsoft\tdenied\n' >labels.tsv
  > printf 'It may rain.\n\nHe denied it.\nRain.\n' >text.txt; printf 'd\nd\ne\ne\n' >docs.txt
  > gainsay gold convert --from tsv --gold labels.tsv --text text.txt --docs docs.txt -l en --labels denial,hedge --to jsonl
  {"text":"It may rain.","labels":["hedge"],"spans":[{"start":3,"end":6,"label":"hedge","exact":"may"}],"doc":"d","lang":"en","sampling":"natural","known":["hedge","denial"]}
  {"text":"He denied it.","labels":[],"soft":["denial"],"spans":[{"start":3,"end":9,"label":"denial","exact":"denied"}],"doc":"e","lang":"en","sampling":"natural","known":["hedge","denial"]}
  {"text":"Rain.","labels":[],"doc":"e","lang":"en","sampling":"natural","known":["hedge","denial"]}

How much there is.

  $ gainsay gold stats gold.jsonl --labels hedge,denial
  lang    label             n positive  soft  natural   picked  written documents
  ar      hedge             1        0     0        0        1        0         1
          denial            1        1     0        0        1        0         1
  en      hedge             1        0     1        1        0        0         1
          denial            2        1     0        2        0        0         1
  $ gainsay gold stats -o json --labels denial gold.jsonl
  {
    "gold": [
      {"lang": "ar", "label": "denial", "n": 1, "positive": 1, "soft": 0, "natural": 0, "picked": 1, "written": 0, "documents": 1},
      {"lang": "en", "label": "denial", "n": 2, "positive": 1, "soft": 0, "natural": 2, "picked": 0, "written": 0, "documents": 1}
    ]
  }

Examples of lexicons are gold, too.

  $ cp -R "$TESTDIR/data" own; printf 'deny\n  + He denied it to all of us.\n  - Nobody said a word to us.\n' >>own/lexicons/en.lex
  > GAINSAY_DATA=own gainsay gold examples en | sed 's/lex:[0-9]*/lex:N/'
  {"text":"He denied it to all of us.","labels":["denial"],"id":"en.lex:N","lang":"en","function":"deny","sampling":"written","known":["denial"]}
  {"text":"Nobody said a word to us.","labels":[],"id":"en.lex:N","lang":"en","function":"deny","sampling":"written","known":["denial"]}
  $ GAINSAY_DATA=own gainsay gold examples | gainsay gold stats
  lang    label             n positive  soft  natural   picked  written documents
  en      denial            2        1     0        0        0        2         2
  $ GAINSAY_DATA="$TESTDIR/data" gainsay gold examples xx
  gainsay: gold examples: unknown language 'xx'; there are: en zh zh-Hant
  [2]

Faults have their file and line.

  $ printf '{"text": "a", "labels": []}\n{"text": "b", "labels": ["denail"]}\n' >bad.jsonl; gainsay gold stats bad.jsonl
  gainsay: bad.jsonl:1: nothing says which language this is
  [1]
  $ gainsay gold stats -l en bad.jsonl
  gainsay: bad.jsonl:2: unknown label "denail"
  [1]
  $ gainsay gold stats gold.jsonl gold.jsonl
  gainsay: gold.jsonl:1: id "a" stands in gold.jsonl:1 already
  [1]
  $ printf '{"text": "a\\ud83d", "labels": []}' | gainsay gold stats -l en 2>&1 | cut -c 1-20
  gainsay: -:1: no JSO
  $ printf '{"text": "a", "labels": ["\033[31m"]}' >bad.jsonl; gainsay gold stats -l en bad.jsonl 2>&1 | cut -c 1-31
  gainsay: bad.jsonl:1: no JSON: 
  $ gainsay gold stats nowhere.jsonl
  gainsay: nowhere.jsonl: No such file or directory
  [1]
  $ gainsay gold convert --to jsonl </dev/null
  gainsay: -: holds no item
  [1]

So have wrong calls.

  $ gainsay gold
  gainsay: gold: a command is missing: convert, stats or examples
  [2]
  $ gainsay gold conver
  gainsay: gold: unknown command conver, did you mean convert?; see 'gainsay gold --help'
  [2]
  $ gainsay gold --help
  Usage: gainsay gold COMMAND [OPTION]...
  
  Commands:
    gold convert     turn gold from one form into another
    gold stats       count gold by language and label
    gold examples    the examples of lexicons, as gold
  
  'gainsay gold COMMAND --help' tells about a command.
  $ gainsay gold convert gold.jsonl
  gainsay: gold convert: --to is missing: into which form?
  [2]
  $ gainsay gold convert --to brat gold.jsonl
  gainsay: gold convert: --to brat wants --out DIR
  [2]
  $ gainsay gold convert --to jsonl --out x gold.jsonl
  gainsay: gold convert: --out goes with --to brat
  [2]
  $ gainsay gold convert --to view gold.jsonl
  gainsay: gold convert: 'gold.jsonl': --to view reads no gold
  [2]
  $ gainsay gold stats --gold labels.tsv
  gainsay: gold stats: --gold and --text go together
  [2]
  $ gainsay gold stats --docs docs.txt gold.jsonl
  gainsay: gold stats: --docs goes with --gold and --text
  [2]
  $ gainsay gold stats --from tsv labels.tsv
  gainsay: gold stats: a table is read by --gold labels.tsv --text sentences.txt
  [2]
  $ gainsay gold stats --from doccano --gold labels.tsv --text text.txt
  gainsay: gold stats: --gold and --text are a table: --from tsv
  [2]
  $ gainsay gold stats --labels hedge,denail gold.jsonl
  gainsay: gold stats: --labels: no 'denail' here; there are: hedge, denial, fabricated, inaccurate, nonresponse
  [2]
