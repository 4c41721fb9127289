What annotators say of the same sentences.

  $ cat >a.jsonl <<'END'
  > {"id":"1","lang":"en","text":"He denied it.","labels":["denial"],"cue":"denied"}
  > {"id":"2","lang":"en","text":"It may rain.","labels":["hedge"]}
  > {"id":"3","lang":"en","text":"They said so.","labels":["hedge"],"soft":["denial"]}
  > {"id":"4","lang":"en","text":"Nobody\u001b[31m came.","labels":["denial"]}
  > {"id":"5","lang":"en","text":"Only A has this.","labels":[]}
  > {"id":"6","lang":"uk","text":"Він заперечив.","labels":["denial"]}
  > END
  $ cat >b.jsonl <<'END'
  > {"id":"6","lang":"uk","text":"Він заперечив.","labels":[]}
  > {"id":"1","lang":"en","text":"He denied it.","labels":["denial"],"cue":"denied it"}
  > {"id":"2","lang":"en","text":"It may rain.","labels":["hedge"]}
  > {"lang":"en","text":"They said so.","labels":["denial"]}
  > {"id":"4","lang":"en","text":"Nobody came!","labels":[]}
  > END
  $ gainsay agree a.jsonl b.jsonl
  gainsay: 1 sentence of the same id differs in text
  A a.jsonl: 6 sentences
  B b.jsonl: 5 sentences
  
  en English: 4 sentences in two files or more, 1 in one
                    n   held  equal   kappa  95 %             alpha  95 %             words     F1
  hedge             4   .375   .750    .500                    .533                       0      -
  denial            3   .500   .667    .400                    .444                       1   .800
  fabricated        4   .000  1.000       -                       -                       0      -
  inaccurate        4   .000  1.000       -                       -                       0      -
  nonresponse       4   .000  1.000       -                       -                       0      -
  
  uk Ukrainian: 1 sentence in two files or more, 0 in one
                    n   held  equal   kappa  95 %             alpha  95 %             words     F1
  hedge             1   .000  1.000       -                       -                       0      -
  denial            1   .500   .000    .000                    .000                       0      -
  fabricated        1   .000  1.000       -                       -                       0      -
  inaccurate        1   .000  1.000       -                       -                       0      -
  nonresponse       1   .000  1.000       -                       -                       0      -
  
  All languages: 5 sentences in two files or more, 1 in one
                    n   held  equal   kappa  95 %             alpha  95 %             words     F1
  hedge             5   .300   .800    .545  [.000, 1.000]     .571  [-.286, 1.000]       0      -
  denial            4   .500   .500    .200  [.000, 1.000]     .125  [-.750, 1.000]       1   .800
  fabricated        5   .000  1.000       -                       -                       0      -
  inaccurate        5   .000  1.000       -                       -                       0      -
  nonresponse       5   .000  1.000       -                       -                       0      -
  $ gainsay agree -l en --list a.jsonl b.jsonl 2>/dev/null | sed -n '/^Disagreements/,$p'
  Disagreements
  hedge        A yes a.jsonl:3  B no b.jsonl:4
       They said so.
  denial       A yes a.jsonl:4  B no b.jsonl:5
       Nobody\x1b[31m came.

Three annotators have no kappa; who says nothing is left out.

  $ printf '{"lang":"en","text":"He denied it.","labels":[]}\n{"lang":"en","text":"It may rain.","labels":["hedge"]}\n' >c.jsonl
  $ gainsay agree -l en --list c.jsonl a.jsonl b.jsonl 2>/dev/null
  A c.jsonl: 2 sentences
  B a.jsonl: 5 sentences
  C b.jsonl: 4 sentences
  
  en English: 4 sentences in two files or more, 1 in one
                    n   held  equal   alpha  95 %             words     F1
  hedge             4   .400   .800    .625                       0      -
  denial            3   .375   .500    .067                       1   .800
  fabricated        4   .000  1.000       -                       0      -
  inaccurate        4   .000  1.000       -                       0      -
  nonresponse       4   .000  1.000       -                       0      -
  
  Disagreements
  hedge        A -  B yes a.jsonl:3  C no b.jsonl:4
       They said so.
  denial       A no c.jsonl:1  B yes a.jsonl:1  C yes b.jsonl:2
       He denied it.
  denial       A -  B yes a.jsonl:4  C no b.jsonl:5
       Nobody\x1b[31m came.

For programs.

  $ cat >look <<'END'
  > import json, sys
  > d = json.load(sys.stdin)
  > print(list(d), d["files"], [x["lang"] for x in d["languages"]])
  > print({k: v["alpha"] for k, v in d["languages"][0]["labels"].items()}, d["all"]["shared"], d["all"]["alone"])
  > print(d["all"]["labels"]["denial"])
  > for x in d["disagreements"]:
  >     print(x["label"], ascii(x["text"]), [v and (v["line"], v["held"]) for v in x["votes"]])
  > END
  $ gainsay agree -o json --list a.jsonl b.jsonl 2>/dev/null | python3 look
  ['gainsay', 'files', 'languages', 'all', 'disagreements'] [{'path': 'a.jsonl', 'sentences': 6}, {'path': 'b.jsonl', 'sentences': 5}] ['en', 'uk']
  {'hedge': 0.5333, 'denial': 0.4444, 'fabricated': None, 'inaccurate': None, 'nonresponse': None} 5 1
  {'n': 4, 'prevalence': 0.5, 'equal': 0.5, 'kappa': 0.2, 'kappa_interval': [0.0, 1.0], 'alpha': 0.125, 'alpha_interval': [-0.75, 1.0], 'words': 1, 'words_f1': 0.8}
  hedge 'They said so.' [(3, True), (4, False)]
  denial 'Nobody\x1b[31m came.' [(4, True), (5, False)]
  denial '\u0412\u0456\u043d \u0437\u0430\u043f\u0435\u0440\u0435\u0447\u0438\u0432.' [(6, True), (1, False)]
  $ for i in 1 2; do gainsay agree a.jsonl b.jsonl 2>/dev/null | sha256sum; done | uniq | wc -l
  1

A language that nobody names is matched all the same.

  $ sed 's/"lang":"..",//' a.jsonl >d.jsonl; gainsay agree d.jsonl d.jsonl | head -n 5
  A d.jsonl: 6 sentences
  B d.jsonl: 6 sentences
  
  und Unknown language: 6 sentences in two files or more, 0 in one
                    n   held  equal   kappa  95 %             alpha  95 %             words     F1

What it cannot do it says.

  $ gainsay agree a.jsonl
  gainsay: agree: two files or more are compared
  [2]
  $ gainsay agree - -
  gainsay: agree: standard input (-) is given twice
  [2]
  $ gainsay agree a.jsonl missing.jsonl
  gainsay: missing.jsonl: No such file or directory
  [1]
  $ printf '{"lang":"de","text":"Nein.","labels":[]}\n' >other.jsonl; gainsay agree a.jsonl other.jsonl
  gainsay: agree: no sentence is in two of the files, by id or text
  [1]
