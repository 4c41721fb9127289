Labels measured by gold. The lexicons are those of the transcripts: a word or two for each label.

  $ cat >gold.jsonl <<'END'
  > {"id":"1","doc":"a","lang":"en","text":"He denied it.","labels":["denial"],"cue":"denied","function":"D1"}
  > {"id":"2","doc":"a","lang":"en","text":"She denied the charge, which may be false.","labels":["denial","hedge"],"function":"M1"}
  > {"id":"3","doc":"b","lang":"en","text":"May came early.","labels":[],"function":"H7"}
  > {"id":"4","doc":"b","lang":"en","text":"Perhaps\u001b[31m it rained.","labels":["hedge"],"cue":"Perhaps"}
  > {"id":"5","doc":"c","lang":"en","text":"The photo was not staged.","labels":["denial"],"soft":["fabricated"]}
  > {"id":"6","doc":"d","lang":"en","text":"It rained on Tuesday.","labels":[]}
  > {"id":"7","doc":"e","lang":"en","text":"The firm declined to comment.","labels":["nonresponse"]}
  > {"id":"8","doc":"e","lang":"zh","text":"他否认了。","labels":["denial"],"sampling":"written","function":"D1"}
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval --gold gold.jsonl
  en English: 7 sentences, 5 documents
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              7      2        2      1    .500    .500    .500
  denial             7      3        3      3   1.000   1.000   1.000
  fabricated         6      0        0      0       -       -       -
  inaccurate         7      0        1      0    .000    .000    .000
  nonresponse        7      1        1      1   1.000   1.000   1.000
  micro             34      6        7      5    .714    .833    .769
  macro                                          .833    .833    .833
  confidence: 7 flagged, sure .889, right .714; Brier .078; ECE .331 over 7 pairs
  
  zh Chinese: 1 sentence, 1 document
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              1      0        0      0       -       -       -
  denial             1      1        1      1   1.000   1.000   1.000
  fabricated         1      0        0      0       -       -       -
  inaccurate         1      0        0      0       -       -       -
  nonresponse        1      0        0      0       -       -       -
  micro              5      1        1      1   1.000   1.000   1.000
  macro                                         1.000   1.000   1.000
  
  All languages: 8 sentences, 5 documents
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              8      2        2      1    .500    .500    .500
  denial             8      4        4      4   1.000   1.000   1.000
  fabricated         7      0        0      0       -       -       -
  inaccurate         8      0        1      0    .000    .000    .000
  nonresponse        8      1        1      1   1.000   1.000   1.000
  micro             39      7        8      6    .750    .857    .800
  macro                                          .833    .833    .833
  
  How often a confidence is right: 7 natural or picked sentences
  confidence    pairs    mean   right
   .0 to  .1       27    .018    .037
   .1 to  .2        0       -       -
   .2 to  .3        0       -       -
   .3 to  .4        0       -       -
   .4 to  .5        0       -       -
   .5 to  .6        0       -       -
   .6 to  .7        0       -       -
   .7 to  .8        1    .731   1.000
   .8 to  .9        2    .870    .500
   .9 to 1.0        4    .937    .750
  Brier score                      .078  of 34 pairs
  calibration error (ECE)          .331  of 7 pairs from .05 up; 1,500 are wanted
  mean confidence of flags         .889  of 7
  precision of flags               .714  gap .174

Mistakes, those first that the program is surest of; what an article says is shown, not sent.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval -l en --errors gold.jsonl | sed -n '/^False/,$p'
  False alarms, the most confident first
  .900  inaccurate   gold.jsonl:2
       She denied the charge, which may be false.
       denial fired on "denied": en/deny#cbd3, en.lex:13
       hedge fired on "may": en/may#4ab2, en.lex:10
       inaccurate fired on "false": en/false#6a2f, en.lex:20
  .870  hedge        gold.jsonl:3
       May came early.
       hedge fired on "May": en/may#4ab2, en.lex:10
  
  Missed, the least confident first
  .018  hedge        gold.jsonl:4
       Perhaps\x1b[31m it rained.
       marked "Perhaps"
       nothing fired
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval -l zh --errors gold.jsonl | tail -n 3
  No sentence is natural or picked, so confidences cannot be measured.
  
  No mistakes.

By function, concept, document and rule.

  $ export GAINSAY_DATA="$TESTDIR/data"; for by in function concept doc rule; do gainsay eval --by $by gold.jsonl | sed -n "/^$by /,\$p"; done
  function           n   right   share   false  missed
  D1                 2       2   1.000       0       0
  H7                 1       0    .000       1       0
  M1                 1       0    .000       1       0
  concept            n   right   share
  deny               3       3   1.000
  false              1       0    .000
  may                2       1    .500
  no-comment         1       1   1.000
  doc                n   right   share   false  missed
  a                  2       1    .500       1       0
  b                  2       0    .000       1       1
  c                  1       1   1.000       0       0
  d                  1       1   1.000       0       0
  e                  2       2   1.000       0       0
  rule                     n   right   share
  en/deny#cbd3             2       2   1.000
  en/false#6a2f            1       0    .000
  en/may#4ab2              2       1    .500
  en/no-comment#15dd       1       1   1.000
  zh/deny#3d08             1       1   1.000

For programs.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval -o json --errors --by function gold.jsonl >out.json; cat >look <<'END'
  > import json
  > d = json.load(open("out.json"))
  > print(list(d))
  > print([x["lang"] for x in d["languages"]], d["all"]["items"], d["all"]["documents"])
  > print(d["all"]["labels"]["denial"])
  > print(d["languages"][1]["confidence"]["ece"], d["all"]["confidence"]["items"], len(d["all"]["confidence"]["bins"]))
  > print(d["groups"][0])
  > print([(m["kind"], m["label"], m["line"], [c["exact"] for c in m["cues"]], m["marked"]) for m in d["mistakes"]])
  > END
  $ python3 look
  ['gainsay', 'lexicons', 'model', 'languages', 'all', 'by', 'groups', 'mistakes']
  ['en', 'zh'] 8 5
  {'n': 8, 'tp': 4, 'fp': 0, 'fn': 0, 'precision': 1.0, 'precision_interval': None, 'recall': 1.0, 'recall_interval': None, 'f1': 1.0, 'f1_interval': None}
  None 7 10
  {'name': 'D1', 'n': 2, 'right': 2, 'tp': 2, 'fp': 0, 'fn': 0}
  [('false-alarm', 'inaccurate', 2, ['denied', 'may', 'false'], []), ('false-alarm', 'hedge', 3, ['May'], []), ('miss', 'hedge', 4, [], ['Perhaps'])]

What a blocker took back is shown, too.

  $ printf '{"lang":"en","text":"They denied bail, and the charge.","labels":["denial"]}\n' >blocked.jsonl
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval --errors blocked.jsonl | sed -n '/^Missed/,$p'
  Missed, the least confident first
  .018  denial       blocked.jsonl:1
       They denied bail, and the charge.
       nothing fired
       blocked on "denied": en/deny#cbd3, by en/deny#87f1

Gold in three files; labels it does not speak of are not counted.

  $ printf 'He denied it.\nIt may rain.\nPerhaps.\n' >en.txt; printf 'a\na\nb\n' >docs.txt
  > printf 'line\tlabel\tstrength\tcue\n1\tdenial\tclear\tdenied\n2\thedge\tclear\tmay\n3\thedge\tsoft\tPerhaps\n' >labels.tsv
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval --gold labels.tsv --text en.txt --docs docs.txt -l en | head -n 5
  en English: 3 sentences, 2 documents
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              2      1        1      1   1.000   1.000   1.000
  denial             3      1        1      1   1.000   1.000   1.000
  fabricated         3      0        0      0       -       -       -
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval --gold labels.tsv --text en.txt -l en --labels hedge --sampling written
  en English: 3 sentences, 3 documents
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              2      1        1      1   1.000   1.000   1.000
  micro              2      1        1      1   1.000   1.000   1.000
  macro                                         1.000   1.000   1.000
  
  No sentence is natural or picked, so confidences cannot be measured.

The same input gives the same bytes.

  $ export GAINSAY_DATA="$TESTDIR/data"; for i in 1 2; do gainsay eval --errors --by concept gold.jsonl | sha256sum; done | uniq | wc -l
  1

Another model gives other figures.

  $ cp -R "$TESTDIR/data/models/news" model; chmod -R u+w model; sed -i '/^\*	denial/s/0.50/0.99/' model/calibration.tsv
  > export GAINSAY_DATA="$TESTDIR/data"; gainsay eval --model model gold.jsonl -l zh | grep denial
  denial             1      1        0      0    .000    .000    .000

What it cannot do it says.

  $ gainsay eval
  gainsay: eval: which sentences? --gold FILE
  [2]
  $ gainsay eval missing.jsonl
  gainsay: missing.jsonl: No such file or directory
  [1]
  $ gainsay eval -l xx gold.jsonl 2>&1 | sed 's/;.*//'
  gainsay: eval: unknown language 'xx'
  $ gainsay eval -l uk gold.jsonl
  gainsay: gold.jsonl: no sentence in uk
  [1]
  $ gainsay eval --text en.txt labels.tsv gold.jsonl
  gainsay: eval: --text goes with one table of labels
  [2]
  $ gainsay eval --docs docs.txt gold.jsonl
  gainsay: eval: --docs goes with --text
  [2]
  $ gainsay eval --labels hedge,lie gold.jsonl
  gainsay: eval: --labels: no 'lie' here; there are: hedge, denial, fabricated, inaccurate, nonresponse
  [2]
  $ gainsay eval --errors=yes gold.jsonl
  gainsay: eval: --errors takes no value
  [2]
  $ gainsay eval --by size gold.jsonl
  gainsay: eval: --by: no 'size' here; there are: function, concept, doc, rule
  [2]
  $ printf '{"text":"Il nie.","lang":"fr","labels":["denial"]}\n' >fr.jsonl; gainsay eval fr.jsonl
  gainsay: 1 sentence in fr left out: nothing scores this language
  [1]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay eval fr.jsonl gold.jsonl | head -n 3
  gainsay: 1 sentence in fr left out: nothing scores this language
  en English: 7 sentences, 5 documents
                     n   gold  flagged  right       P       R      F1  95 % of F1
  hedge              7      2        2      1    .500    .500    .500
  $ printf '{"text":"He denied it.","labels":["denial"]}\n' >bare.jsonl; gainsay eval bare.jsonl
  gainsay: bare.jsonl:1: nothing says which language this is
  [1]
  $ gainsay eval -l en bare.jsonl | sed -n 4p
  denial             1      1        1      1   1.000   1.000   1.000
  $ printf '{"text":"x","lang":"en","labels":["denail"]}\n' >bad.jsonl; gainsay eval bad.jsonl
  gainsay: bad.jsonl:1: unknown label "denail"
  [1]
  $ gainsay eval --gold labels.tsv
  gainsay: eval: labels.tsv: a table goes with its sentences: --text FILE
  [2]
