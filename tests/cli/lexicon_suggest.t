What labelled sentences say a lexicon lacks. The lexicons are those of the transcripts: a word or two for each label.

  $ cat >gold.jsonl <<'END'
  > {"doc":"a","lang":"en","text":"Perhaps it rained on the wharf.","labels":["hedge"]}
  > {"doc":"b","lang":"en","text":"The ship was perhaps lost.","labels":["hedge"]}
  > {"doc":"c","lang":"en","text":"They\u001b[31m left,\u202e perhaps by train.","labels":["hedge"]}
  > {"doc":"c","lang":"en","text":"Perhaps it may snow.","labels":["hedge"]}
  > {"doc":"d","lang":"en","text":"By all accounts the king slept.","labels":["hedge"]}
  > {"doc":"e","lang":"en","text":"He scot\u202eched the rumour.","labels":["denial"],"cue":"scot\u202eched the rumour"}
  > {"doc":"e","lang":"en","text":"He denied it.","labels":["denial"],"cue":"denied"}
  > {"doc":"f","lang":"en","text":"The court denied entry to him.","labels":[]}
  > {"doc":"f","lang":"en","text":"A guard denied entry again.","labels":[]}
  > {"doc":"g","lang":"en","text":"She denies entry to all.","labels":[]}
  > {"doc":"g","lang":"en","text":"It \"denied\" us | # a\ttreat.","labels":[]}
  > {"doc":"h","lang":"en","text":"The mayor opened the library.","labels":[]}
  > {"doc":"h","lang":"en","text":"Two teams played on Monday.","labels":[]}
  > {"doc":"i","lang":"en","text":"The price of bread rose.","labels":[],"soft":["inaccurate"]}
  > {"doc":"j","lang":"zh","text":"他也许来了。","labels":["hedge"]}
  > {"doc":"k","lang":"zh","text":"這也許不是。","labels":["hedge"]}
  > {"doc":"l","lang":"zh","text":"市长打开了新的图书馆。","labels":[]}
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest --gold gold.jsonl
  en English: 14 sentences
  
  hedge: 4 missed of 5
       z  missed  flagged  others  right  words
    1.61       3        1       0  1.000  perhaps
              gold.jsonl:1: Perhaps it rained on the wharf.
              gold.jsonl:2: The ship was perhaps lost.
              gold.jsonl:3: They\x1b[31m left,\u202e perhaps by train.
    1.31       2        0       0  1.000  by
              gold.jsonl:3: They\x1b[31m left,\u202e perhaps by train.
              gold.jsonl:5: By all accounts the king slept.
    0.37       3        0       4   .429  the
              gold.jsonl:1: Perhaps it rained on the wharf.
              gold.jsonl:2: The ship was perhaps lost.
              gold.jsonl:5: By all accounts the king slept.
  
  denial: 1 missed of 2
       z  missed  flagged  others  right  words
    1.33       1        0       0  1.000  scot\u202eched the rumour  (marked)
              gold.jsonl:6: He scot\u202eched the rumour.
  
  Words with a z under 2 may be there by chance.
  
  Rules that are wrong more often than right: 1
   fires  right  share  false alarms  rule
       5      1   .200             4  denial en/deny#cbd3, en.lex:13: | denied / denies
          ! (denied / denies) entry   # takes back 3 of 4 wrong, 0 right
              gold.jsonl:8: The court denied entry to him.
              gold.jsonl:9: A guard denied entry again.
              gold.jsonl:10: She denies entry to all.
  
  zh Chinese: 3 sentences
  
  hedge: 2 missed of 2
       z  missed  flagged  others  right  words
    1.13       2        0       0  1.000  也许
              gold.jsonl:15: 他也许来了。
              gold.jsonl:16: 這也許不是。
  
  Words with a z under 2 may be there by chance.
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest --gold gold.jsonl -l en --labels denial --n 1 | sed -n '/^denial/,/^$/p'
  denial: 1 missed of 2
       z  missed  flagged  others  right  words
    1.33       1        0       0  1.000  scot\u202eched the rumour  (marked)
              gold.jsonl:6: He scot\u202eched the rumour.
  

The blocker is a line for the lexicon, as it stands.

  $ cp -R "$TESTDIR/data/lexicons" lexicons; chmod -R u+w lexicons; export GAINSAY_DATA="$TESTDIR/data"
  > gainsay lexicon suggest --gold gold.jsonl -l en | grep '^ *! ' >line; sed -i '/^  ! denied bail/r line' lexicons/en.lex
  > gainsay lexicon suggest --lexicons lexicons --gold gold.jsonl -l en | grep -c 'Rules that are wrong'; gainsay eval --lexicons lexicons --gold gold.jsonl -l en | grep denial
  0
  denial            14      2        2      1    .500    .500    .500
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon query -l en --lexicons lexicons 'She denies entry.' | head -1
  denial      deny  "denies"  blocked by en/deny#4c4b (en.lex:15)

For programs.

  $ cat >look <<'END'
  > import json
  > d = json.load(open("out.json"))
  > print(list(d), [x["lang"] for x in d["languages"]])
  > en = d["languages"][0]
  > print(list(en), list(en["labels"]))
  > h = en["labels"]["hedge"]
  > print(h["held"], h["missed"], h["without"], len(h["words"]))
  > print({k: v for k, v in h["words"][0].items() if k != "sentences"})
  > print(h["words"][0]["sentences"][2])
  > print(en["labels"]["denial"]["words"][0]["marked"], en["labels"]["nonresponse"])
  > r = en["rules"][0]
  > print({k: v for k, v in r.items() if k != "sentences"}, [s["line"] for s in r["sentences"]])
  > print(d["languages"][1]["labels"]["hedge"]["words"][0]["words"])
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest -o json --gold gold.jsonl >out.json; python3 look
  ['gainsay', 'lexicons', 'model', 'languages'] ['en', 'zh']
  ['lang', 'items', 'labels', 'wrong_rules', 'rules'] ['hedge', 'denial', 'fabricated', 'inaccurate', 'nonresponse']
  5 4 0 3
  {'words': 'perhaps', 'also': [], 'marked': False, 'missed': 3, 'flagged': 1, 'others': 0, 'z': 1.6073, 'precision': 1.0}
  {'file': 'gold.jsonl', 'line': 3, 'id': '', 'text': 'They\x1b[31m left,\u202e perhaps by train.'}
  True {'held': 0, 'missed': 0, 'words': [], 'without': 0, 'sentences_without': []}
  {'rule': 'en/deny#cbd3', 'at': 'en.lex:13', 'pattern': 'denied / denies', 'concept': 'deny', 'label': 'denial', 'fires': 5, 'right': 1, 'false_alarms': 4, 'precision': 0.2, 'blocker': '! (denied / denies) entry', 'blocks_wrong': 3, 'blocks_right': 0} [8, 9, 10]
  也许

Where nothing is missed it says so.

  $ printf '{"lang":"en","text":"He denied it.","labels":["denial"]}\n' >good.jsonl
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest good.jsonl
  en English: 1 sentence
  
  Nothing is missed.

Sentences to label next: those that the program is unsure of and those with words that are lacking, and no two alike.

  $ cat >news.jsonl <<'END'
  > {"lang":"en","id":"1","text":"Rain fell on the harbour wall."}
  > {"lang":"en","id":"2","text":"Perhaps the king never slept at all.","doc":"x"}
  > {"lang":"en","id":"3","text":"The firm declined to comment on the sale."}
  > {"lang":"en","id":"4","text":"Perhaps the king never slept at all, they say."}
  > {"lang":"en","id":"5","text":"It is not \u001b[31mfalse at all, \u2028\"perhaps\"."}
  > {"lang":"en","id":"6","text":"He denied it.","labels":["denial"]}
  > {"lang":"en","id":"7","text":"Two teams played on Monday."}
  > {"lang":"zh","id":"1","text":"他可能来了。"}
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest --gold gold.jsonl --unlabelled news.jsonl --n 4 | tee next.jsonl
  gainsay: 1 sentence left out: labelled already
  {"text":"Perhaps the king never slept at all.","id":"2","doc":"x","lang":"en","sampling":"picked","why":{"label":"hedge","confidence":0.018,"threshold":0.500,"rules":[],"phrase":"perhaps"}}
  {"text":"他可能来了。","id":"1","lang":"zh","sampling":"picked","why":{"label":"hedge","confidence":0.800,"threshold":0.500,"rules":["zh/possible#414e"]}}
  {"text":"It is not \u001b[31mfalse at all, \u2028\"perhaps\".","id":"5","lang":"en","sampling":"picked","why":{"label":"hedge","confidence":0.018,"threshold":0.500,"rules":[],"phrase":"perhaps"}}
  {"text":"The firm declined to comment on the sale.","id":"3","lang":"en","sampling":"picked","why":{"label":"nonresponse","confidence":0.950,"threshold":0.500,"rules":["en/no-comment#15dd"]}}
  $ gainsay gold convert --to labelstudio next.jsonl
  [
  {"data":{"text":"Perhaps the king never slept at all.","sentence_id":"2","doc":"x","lang":"en","sampling":"picked"},"annotations":[]},
  {"data":{"text":"他可能来了。","sentence_id":"1","lang":"zh","sampling":"picked"},"annotations":[]},
  {"data":{"text":"It is not \u001b[31mfalse at all, \u2028\"perhaps\".","sentence_id":"5","lang":"en","sampling":"picked"},"annotations":[]},
  {"data":{"text":"The firm declined to comment on the sale.","sentence_id":"3","lang":"en","sampling":"picked"},"annotations":[]}
  ]
  $ gainsay gold convert --to jsonl next.jsonl | head -1
  {"text":"Perhaps the king never slept at all.","id":"2","doc":"x","lang":"en","sampling":"picked"}
  $ gainsay gold convert --to doccano next.jsonl | sed -n 1p
  {"text":"Perhaps the king never slept at all.","entities":[],"cats":[],"sentence_id":"2","doc":"x","lang":"en","sampling":"picked"}
  $ gainsay gold stats next.jsonl
  gainsay: next.jsonl:1: "labels" is missing
  [1]

Plain sentences, a line each; each gets an id that follows from its words. Without gold only confidences tell.

  $ printf 'It may rain.\n\n  It may rain.\nShe left.\n' >news.txt; export GAINSAY_DATA="$TESTDIR/data"
  > gainsay lexicon suggest --unlabelled news.txt -l en; gainsay lexicon suggest --unlabelled - -l en --labels denial --n 1 <news.txt
  {"text":"It may rain.","id":"670b9a05f729d6a4","lang":"en","sampling":"picked","why":{"label":"hedge","confidence":0.870,"threshold":0.500,"rules":["en/may#4ab2"]}}
  {"text":"She left.","id":"43c87c2e296e43b5","lang":"en","sampling":"picked","why":{"label":"hedge","confidence":0.018,"threshold":0.500,"rules":[]}}
  {"text":"It may rain.","id":"670b9a05f729d6a4","lang":"en","sampling":"picked","why":{"label":"denial","confidence":0.018,"threshold":0.500,"rules":["en/may#4ab2"]}}

The same input gives the same bytes.

  $ export GAINSAY_DATA="$TESTDIR/data"; for i in 1 2; do gainsay lexicon suggest --gold gold.jsonl -o json --unlabelled news.jsonl | sha256sum; done | uniq | wc -l
  gainsay: 1 sentence left out: labelled already
  gainsay: 1 sentence left out: labelled already
  1
  $ export GAINSAY_DATA="$TESTDIR/data"; for i in 1 2; do gainsay lexicon suggest --gold gold.jsonl | sha256sum; done | uniq | wc -l
  1

What it cannot do it says.

  $ gainsay lexicon suggest
  gainsay: lexicon suggest: which sentences? --gold FILE
  [2]
  $ gainsay lexicon suggest --gold missing.jsonl
  gainsay: missing.jsonl: No such file or directory
  [1]
  $ gainsay lexicon suggest --gold gold.jsonl -l uk
  gainsay: gold.jsonl: no sentence in uk
  [1]
  $ gainsay lexicon suggest --gold gold.jsonl --n 0
  gainsay: lexicon suggest: --n: '0' is not a number from 1 to 100000
  [2]
  $ gainsay lexicon suggest --gold gold.jsonl --labels lies
  gainsay: lexicon suggest: --labels: no 'lies' here; there are: hedge, denial, fabricated, inaccurate, nonresponse
  [2]
  $ gainsay lexicon suggest --gold gold.jsonl --unlabelled missing.txt
  gainsay: missing.txt: No such file or directory
  [1]
  $ gainsay lexicon suggest --unlabelled news.txt
  gainsay: news.txt:1: nothing says which language this is
  [1]
  $ : >empty.txt; gainsay lexicon suggest --unlabelled empty.txt -l en
  gainsay: empty.txt: holds no item
  [1]
  $ printf '{"text":"Il nie.","lang":"fr","labels":["denial"]}\n' >fr.jsonl; gainsay lexicon suggest fr.jsonl
  gainsay: 1 sentence left out: nothing scores its language
  [1]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay lexicon suggest fr.jsonl good.jsonl
  gainsay: 1 sentence left out: nothing scores its language
  en English: 1 sentence
  
  Nothing is missed.
  [1]
  $ gainsay lexicon suggest --gold next.jsonl
  gainsay: next.jsonl:1: "labels" is missing
  [1]
  $ gainsay lexicon --help | grep suggest
    lexicon suggest  say what labelled sentences show a lexicon lacks
