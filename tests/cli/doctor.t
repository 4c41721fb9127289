A line a check: ok, warn or fail, and what to do about it.

  $ cat >plain <<'END'
  > sed 's/[0-9a-f]\{16\}/DIGEST/g; s/[0-9]* algorithms/N algorithms/; s/V\?[0-9]*\.[0-9].*/VERSION/' | sed "s,$TESTDIR,HERE,g"
  > END
  $ GAINSAY_DATA="$TESTDIR/data" gainsay doctor | sh plain
  ok    gainsay          VERSION
  ok    icu              VERSION
  ok    libstemmer       N algorithms
  ok    cld2             VERSION
  ok    data             HERE/data (by GAINSAY_DATA)
  ok    image            none; the text is read
  ok    engine           lexicons DIGEST, model DIGEST
  ok    concepts         9 concepts
  warn  lexicon en       DIGEST  9 rules, 0 examples; 10 problems
                         → gainsay lexicon check en   lists them
  warn  lexicon zh       DIGEST  2 rules, 0 examples; 9 problems
                         → gainsay lexicon check zh   lists them
  warn  calibration      prior: denial fabricated inaccurate nonresponse; measured: hedge for en
                         → these confidences rank findings; they are no measured frequencies
  warn  calibration      prior for zh
                         → these confidences rank findings; they are no measured frequencies
  ok    terminal         standard output is no terminal: reports are JSON, without colour
  
  9 ok, 4 warn, 0 fail
  $ unset GAINSAY_DATA; gainsay doctor | grep -c -E '^(ok    data .* \(beside the program\)|ok    lexicon (en|uk|zh) .*)$'
  4
  $ GAINSAY_DATA="$TESTDIR/data" gainsay doctor -o json | sh plain | tail -n 7
      {"status": "warn", "check": "lexicon zh", "message": "DIGEST  2 rules, 0 examples; 9 problems", "todo": "gainsay lexicon check zh   lists them"},
      {"status": "warn", "check": "calibration", "message": "prior: denial fabricated inaccurate nonresponse; measured: hedge for en", "todo": "these confidences rank findings; they are no measured frequencies"},
      {"status": "warn", "check": "calibration", "message": "prior for zh", "todo": "these confidences rank findings; they are no measured frequencies"},
      {"status": "ok", "check": "terminal", "message": "standard output is no terminal: reports are JSON, without colour", "todo": null}
    ],
    "counts": {"ok": 9, "warn": 4, "fail": 0}
  }
  $ gainsay doctor -o json | python3 -m json.tool >/dev/null

What fails does not hide the rest.

  $ mkdir bad; cp "$TESTDIR"/data/lexicons/* bad; printf 'language en\ndeny\n  | (\n' >bad/en.lex
  $ GAINSAY_DATA="$TESTDIR/data" gainsay doctor --lexicons bad >out; echo $?; sh plain <out | sed -n '5,13p'
  1
  ok    data             HERE/data (by GAINSAY_DATA)
  ok    data             bad (by --lexicons)
  fail  engine           en.lex:3: empty alternative
                         → nothing can be scored until this is mended
  ok    concepts         9 concepts
  fail  lexicon en       en.lex:3: empty alternative
                         → mend the line, or take the file out of the folder
  warn  lexicon zh       DIGEST  2 rules, 0 examples not run; 7 problems
                         → gainsay lexicon check zh   lists them
  $ printf 'language en\nno-such\n  | x\n' >bad/en.lex; GAINSAY_DATA="$TESTDIR/data" gainsay doctor --lexicons bad | grep -A1 '^fail  lexicon'
  fail  lexicon en       en.lex:2: unknown directive or concept (see concepts.tsv): "no-such"
                         → mend the line, or take the file out of the folder
  $ GAINSAY_DATA=nowhere gainsay doctor | sed -n '5,$p'
  fail  data             nowhere (by GAINSAY_DATA)
                         → no folder that can be read: install the data, or set GAINSAY_DATA
  ok    image            none; the text is read
  fail  engine           nowhere/lexicons/concepts.tsv: No such file or directory
                         → nothing can be scored until this is mended
  fail  concepts         nowhere/lexicons/concepts.tsv: No such file or directory
                         → install the data, or set GAINSAY_DATA; without it no lexicon can be read
  ok    terminal         standard output is no terminal: reports are JSON, without colour
  
  6 ok, 0 warn, 3 fail
  $ gainsay doctor --lexicons nowhere >/dev/null
  [1]
  $ GAINSAY_DATA="$(printf 'a\033[31m')" gainsay doctor | grep -c "$(printf '\033')"
  0
  [1]

An image is used only beside the text it was made from, whatever the times of the files say.

  $ cp -R "$TESTDIR/data" own; export GAINSAY_DATA=own; gainsay compile own/gainsay.image; gainsay doctor | sh plain | grep -A1 image
  ok    image            lexicons DIGEST
  ok    engine           lexicons DIGEST, model DIGEST
  $ export GAINSAY_DATA=own; echo 'He may go.' >a; gainsay score -l en -o jsonl a | grep -c hedge
  1
  $ export GAINSAY_DATA=own; rm own/lexicons/zh.lex; gainsay doctor | sh plain | grep -A1 image; gainsay score -l zh a
  warn  image            stale: made from other text than there is: lexicons DIGEST
                         → the text is read instead, which is slower; gainsay compile own/gainsay.image
  ok    engine           lexicons DIGEST, model DIGEST
  gainsay: score: unknown language 'zh'; there are: en
  [2]
  $ export GAINSAY_DATA=own; gainsay compile own/gainsay.image; gainsay doctor | grep -c stale
  0
  [1]
  $ export GAINSAY_DATA=own; printf x >>own/gainsay.image; gainsay doctor | grep -A1 image
  fail  image            own/gainsay.image: the image is cut short or too long: \d+ bytes, not \d+ (re)
                         → nothing can be scored with it: make it anew (gainsay compile), or take it away
  $ : >empty; gainsay score --image empty a; gainsay score --image own a
  gainsay: empty: is empty
  gainsay: own: is a directory
  [1]
  $ gainsay score --image empty --model own a
  gainsay: score: --image holds lexicons and model: not with --lexicons or --model
  [2]
  $ gainsay doctor en
  gainsay: doctor: 'en': no operand is taken
  [2]
