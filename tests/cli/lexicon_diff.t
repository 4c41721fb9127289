What an edit of a lexicon changes, on the lexicons of the transcripts. "diff" is the command on them.

  $ cat >diff <<'END'
  > GAINSAY_DATA="$TESTDIR/data" gainsay lexicon diff "$@"
  > END
  $ cp -r "$TESTDIR/data/lexicons" old; cp -r old new; chmod -R u+w old new
  $ sed -i -e 's,denied / denies,& / rebuts,' -e '/! denied bail/d' -e 's, / appeared to,,' -e 's/^abbrev .*/abbrev Mr./' new/en.lex
  $ printf 'Minister rebuts claim\n\nThey denied bail, and the charge. It appeared\nto\033[31m rain. Gen. Petrov denied it.\n' >a
  $ printf 'It rained.\nIt appeared to rain, but they denied it.\n\nShe rebuts it.\n' >b

Between two folders; a sentence that abbreviations cut otherwise; what an article says is shown, not sent.

  $ sh diff old new -l en --on a
  a, sentence 1
       Minister rebuts claim
       + denial       .018 -> .950
         + "rebuts": en/deny#2edb, en.lex:13
  
  a, sentence 2
       They denied bail, and the charge.
       + denial       .018 -> .950
         + "denied": en/deny#2edb, en.lex:13; was blocked by en/deny#87f1, en.lex:14
  
  a, sentence 3
       It appeared to\x1b[31m rain.
       - hedge        .900 -> .018
         - "appeared to": en/appear#4e23, en.lex:7
  
  a, sentence 4: cut otherwise
     - Gen. Petrov denied it.
     + Gen.
     + Petrov denied it.
  
  4 sentences read, 4 changed (1 cut otherwise)
  8 rules in both, 3 only in OLD, 2 only in NEW
  
  by label         added  dropped  changed
  hedge                0        1        0
  denial               2        0        0
  fabricated           0        0        0
  inaccurate           0        0        0
  nonresponse          0        0        0
  
  by rule             added  dropped  changed
  - en/appear#4e23        0        1        0  en.lex:7
  + en/deny#2edb          1        0        0  en.lex:13
  - en/deny#87f1          1        0        0  en.lex:14
  $ sh diff old new -l en --on a >all; grep -c "$(printf '\033')" all
  0
  [1]
  $ name="$(printf 'b\033[1m')"; cp b "$name"; cp new/en.lex "$name.lex"; printf 'She re\377buts\000, rebuts \342\200\256 it.\n' >>"$name"
  > sh diff old "$name.lex" -l en -f lines --on "$name" | sed -n '/:5/,$p'; sh diff old new -l en -f lines -o jsonl --on "$name" | sed -n 3p | cut -c -99
  b\x1b[1m:5
       She re�buts\x00, rebuts \u202e it.
       + denial       .018 -> .950
         + "rebuts": en/deny#2edb, b\x1b[1m.lex:13
  
  4 sentences read, 3 changed
  8 rules in both, 3 only in OLD, 2 only in NEW
  
  by label         added  dropped  changed
  hedge                0        1        0
  denial               2        0        0
  fabricated           0        0        0
  inaccurate           0        0        0
  nonresponse          0        0        0
  
  by rule             added  dropped  changed
  + en/deny#2edb          2        0        0  b\x1b[1m.lex:13
  - en/appear#4e23        0        1        0  en.lex:7
  {"file": "b\u001b[1m", "line": 5, "i": 0, "start": 0, "end": 26, "text": "She re�buts\u0000, rebu

A line is named by its file. A rule that only has another line now, or more words, is no difference.

  $ sh diff old new -l en -f lines --on b a | head -n 14
  b:2
       It appeared to rain, but they denied it.
       - hedge        .900 -> .018
         - "appeared to": en/appear#4e23, en.lex:7
  
  b:4
       She rebuts it.
       + denial       .018 -> .950
         + "rebuts": en/deny#2edb, en.lex:13
  
  a:1
       Minister rebuts claim
       + denial       .018 -> .950
         + "rebuts": en/deny#2edb, en.lex:13
  $ sed 's,denied / denies,denies / denied,; s/^# English.*/&\n\n\n/' old/en.lex >moved.lex; sh diff old moved.lex -l en --on a b
  7 sentences read, 0 changed
  10 rules in both, 1 only in OLD, 1 only in NEW

A single file stands among the installed lexicons, whatever it is called.

  $ cp new/en.lex draft; sh diff old draft -f lines -l en --on b | grep -E 'en.lex|draft|^[0-9]'
         - "appeared to": en/appear#4e23, en.lex:7
         + "rebuts": en/deny#2edb, draft:13
  3 sentences read, 2 changed
  8 rules in both, 3 only in OLD, 2 only in NEW
  - en/appear#4e23        0        1        0  en.lex:7
  + en/deny#2edb          1        0        0  draft:13
  $ sh diff draft new/en.lex -l en --on a
  5 sentences read, 0 changed
  10 rules in both, 0 only in OLD, 0 only in NEW
  $ sh diff old new/zh.lex -l zh --on a | tail -n 2
  5 sentences read, 0 changed
  11 rules in both, 0 only in OLD, 0 only in NEW
  $ sh diff --lexicons new draft new -l en --on a | head -n 1
  5 sentences read, 0 changed

Standard input is text, or a lexicon, but not both.

  $ sh diff old new -l en -f lines --on - <b | grep '^[-b]'
  -:2
  -:4
  by label         added  dropped  changed
  by rule             added  dropped  changed
  - en/appear#4e23        0        1        0  en.lex:7
  $ sh diff - new/en.lex -l en --on a <old/en.lex | grep -c 'blocked by en/deny#87f1, -:14'
  1
  $ sh diff - new --on - <b
  gainsay: lexicon diff: standard input (-) is given twice
  [2]

A confidence may move a little; why it moved is said by the rules, else by the terms of the score.

  $ cp -r "$TESTDIR/data/models/news" model; chmod -R u+w model
  $ printf '*\tstrength:weak\t-\t*\t-2.2\t\nhedge\tlabel:hedge\tintensified\t*\t1\t\n' >>model/weights.tsv
  $ sed -e 's,| may,& @weak,' old/en.lex >weak.lex; echo 'It may rain, officials said.' >c
  $ sh diff old weak.lex -l en --model model --on c
  c, sentence 1
       It may rain, officials said.
       - hedge        .870 -> .426
         - "may", reported: en/may#4ab2, en.lex:10
         + "may", reported: en/may#14f2, weak.lex:10
  
  1 sentence read, 1 changed
  10 rules in both, 1 only in OLD, 1 only in NEW
  
  by label         added  dropped  changed
  hedge                0        1        0
  denial               0        0        0
  fabricated           0        0        0
  inaccurate           0        0        0
  nonresponse          0        0        0
  
  by rule          added  dropped  changed
  + en/may#14f2        0        1        0  weak.lex:10
  - en/may#4ab2        0        1        0  en.lex:10
  $ for side in old new; do cp -r old $side-loud; printf 'intensifier\tcontext\t-\tvery\t\n' >>$side-loud/concepts.tsv; done
  > printf '\nintensifier\n  | really\n' >>new-loud/en.lex; echo 'It really may rain.' >loud
  $ sh diff old-loud new-loud -l en --model model --on loud | head -n 4
  loud, sentence 1
       It really may rain.
       ~ hedge        .870 -> .948, still flagged
         + may × intensified +1.00
  $ sh diff old-loud new-loud -l en --model model --on loud --min-change .1
  1 sentence read, 0 changed
  11 rules in both, 0 only in OLD, 1 only in NEW
  $ for share in x 2 -1; do sh diff old weak.lex --on c --min-change=$share; done
  gainsay: lexicon diff: --min-change wants a share between 0 and 1, such as 0.05
  gainsay: lexicon diff: --min-change wants a share between 0 and 1, such as 0.05
  gainsay: lexicon diff: --min-change wants a share between 0 and 1, such as 0.05
  [2]

How a cue is read changes, and no rule of a cue did.

  $ sed -e 's, / never,,' old/en.lex >positive.lex; echo 'They never denied it.' >d
  $ sh diff old positive.lex -l en --on d
  d, sentence 1
       They never denied it.
       ~ denial       .950 -> .950, still flagged
         - "denied", negated: en/deny#cbd3, en.lex:13
         + "denied": en/deny#cbd3, positive.lex:13
  
  1 sentence read, 1 changed
  10 rules in both, 1 only in OLD, 1 only in NEW
  
  by label         added  dropped  changed
  hedge                0        0        0
  denial               0        0        1
  fabricated           0        0        0
  inaccurate           0        0        0
  nonresponse          0        0        0
  
  by rule          added  dropped  changed
    none               0        0        1  only how cues are read

Exit codes for scripts.

  $ sh diff old new -l en --fail-on none --on a >out
  $ sh diff old new -l en --fail-on dropped --on a >out
  [1]
  $ sh diff old new -l en --fail-on changed --on a >out
  [1]
  $ sh diff new old -l en --fail-on changed -f lines --on c >out
  $ sed 's,denied bail,denied bail now,' old/en.lex >gains.lex; sh diff old gains.lex -l en --fail-on dropped --on a >out

What cannot be read is told, and the rest goes on.

  $ sh diff old new -l en -f lines --on missing b | head -n 3
  gainsay: missing: No such file or directory
  b:2
       It appeared to rain, but they denied it.
       - hedge        .900 -> .018
  $ sh diff old new -l en --on missing old b >out
  gainsay: missing: No such file or directory
  gainsay: old: is a directory
  [1]
  $ sh diff missing new --on a
  gainsay: missing: No such file or directory
  [1]
  $ echo 'deny oh dear' >>draft; sh diff old draft --on a
  gainsay: draft:29: patterns stand on indented lines below the concept: "oh dear"
  [1]
  $ sh diff old a --on new
  gainsay: a:1: a lexicon begins with "language <tag>": "Minister"
  [1]
  $ sh diff old
  gainsay: lexicon diff: which lexicons? OLD NEW --on FILE
  [2]
  $ sh diff old new
  gainsay: lexicon diff: on which text? --on FILE, behind OLD and NEW
  [2]
  $ sh diff old new -l xx --on a
  gainsay: lexicon diff: unknown language 'xx'; there are: en zh zh-Hant
  [2]
  $ rm new/zh.lex; echo '他否认了。' >zh; sh diff old new --on zh; sh diff new old -l zh --on zh | head -n 5
  zh, sentence 1
       他否认了。
       - denial       .950 -> -
         - "否认": zh/deny#3d08, zh.lex:9
  
  1 sentence read, 1 changed
  6 rules in both, 5 only in OLD, 2 only in NEW
  
  by label         added  dropped  changed
  hedge                0        0        0
  denial               0        1        0
  fabricated           0        0        0
  inaccurate           0        0        0
  nonresponse          0        0        0
  
  by rule           added  dropped  changed
  - zh/deny#3d08        0        1        0  zh.lex:9
  zh, sentence 1
       他否认了。
       + denial          - -> .950
         + "否认": zh/deny#3d08, zh.lex:9
  

For programs: one object, or a changed sentence a line and the whole at the end.

  $ cat >look <<'END'
  > import json, sys
  > for line in sys.stdin if sys.argv[1] == "jsonl" else [sys.stdin.read()]:
  >     d = json.loads(line)
  >     print(list(d))
  >     for c in d.get("changes", [d] if "labels" in d else []):
  >         print(c["file"], c["line"], c["i"], c["start"], c["end"], repr(c["text"]), c["cut"] and len(c["cut"]["new"]))
  >         for l in c["labels"]:
  >             print(" ", l["label"], l["change"], l["old"], l["new"])
  >             for r in l["reasons"]:
  >                 print("   ", *map(repr, r.values()))
  >     if "summary" in d:
  >         print(d["old"]["path"], d["new"]["path"], d["min_change"], {k: v for k, v in d["summary"].items() if k[:3] != "by_"})
  >         print(*d["summary"]["by_rule"], d["summary"]["by_label"]["denial"], sep="\n")
  > END
  $ sh diff old new -l en -o json --on a >a.json; python3 look json <a.json; grep -c "$(printf '\033')" a.json
  ['gainsay', 'old', 'new', 'model', 'min_change', 'changes', 'summary']
  a None 0 0 21 'Minister rebuts claim' None
    denial added {'flagged': False, 'confidence': 0.018} {'flagged': True, 'confidence': 0.95}
      'added' 9 15 'rebuts' 'denial' 'deny' 'en/deny#2edb' 'en.lex:13' 'asserted' 'own' None None
  a None 1 23 56 'They denied bail, and the charge.' None
    denial added {'flagged': False, 'confidence': 0.018} {'flagged': True, 'confidence': 0.95}
      'added' 28 34 'denied' 'denial' 'deny' 'en/deny#2edb' 'en.lex:13' 'asserted' 'own' 'en/deny#87f1' 'en.lex:14'
  a None 2 57 82 'It appeared\nto\x1b[31m rain.' None
    hedge dropped {'flagged': True, 'confidence': 0.9} {'flagged': False, 'confidence': 0.018}
      'dropped' 60 71 'appeared\nto' 'hedge' 'appear' 'en/appear#4e23' 'en.lex:7' 'asserted' 'own' None None
  a None 3 83 105 'Gen. Petrov denied it.' 2
  old new 0.05 {'sentences': 4, 'changed': 4, 'cut_otherwise': 1, 'unscored': 0, 'rules': {'both': 6, 'old': 5, 'new': 2}, 'without_rule': {'added': 0, 'dropped': 0, 'changed': 0}}
  {'rule': 'en/appear#4e23', 'old': 'en.lex:7', 'new': None, 'labels': {'added': 0, 'dropped': 1, 'changed': 0}}
  {'rule': 'en/deny#2edb', 'old': None, 'new': 'en.lex:13', 'labels': {'added': 1, 'dropped': 0, 'changed': 0}}
  {'rule': 'en/deny#87f1', 'old': 'en.lex:14', 'new': None, 'labels': {'added': 1, 'dropped': 0, 'changed': 0}}
  {'added': 2, 'dropped': 0, 'changed': 0}
  0
  [1]
  $ sh diff old new -l en -f lines -o jsonl --on b b | python3 look jsonl | grep -v '^ '
  ['file', 'line', 'i', 'start', 'end', 'text', 'cut', 'labels']
  b 2 0 0 40 'It appeared to rain, but they denied it.' None
  ['file', 'line', 'i', 'start', 'end', 'text', 'cut', 'labels']
  b 4 0 0 14 'She rebuts it.' None
  ['file', 'line', 'i', 'start', 'end', 'text', 'cut', 'labels']
  b 2 0 0 40 'It appeared to rain, but they denied it.' None
  ['file', 'line', 'i', 'start', 'end', 'text', 'cut', 'labels']
  b 4 0 0 14 'She rebuts it.' None
  ['gainsay', 'old', 'new', 'model', 'min_change', 'summary']
  old new 0.05 {'sentences': 6, 'changed': 4, 'cut_otherwise': 0, 'unscored': 0, 'rules': {'both': 6, 'old': 5, 'new': 2}, 'without_rule': {'added': 0, 'dropped': 0, 'changed': 0}}
  {'rule': 'en/appear#4e23', 'old': 'en.lex:7', 'new': None, 'labels': {'added': 0, 'dropped': 2, 'changed': 0}}
  {'rule': 'en/deny#2edb', 'old': None, 'new': 'en.lex:13', 'labels': {'added': 2, 'dropped': 0, 'changed': 0}}
  {'added': 2, 'dropped': 0, 'changed': 0}
  $ for form in json jsonl; do sh diff old old -o $form --on a | python3 look $form; done
  ['gainsay', 'old', 'new', 'model', 'min_change', 'changes', 'summary']
  old old 0.05 {'sentences': 4, 'changed': 0, 'cut_otherwise': 0, 'unscored': 0, 'rules': {'both': 11, 'old': 0, 'new': 0}, 'without_rule': {'added': 0, 'dropped': 0, 'changed': 0}}
  {'added': 0, 'dropped': 0, 'changed': 0}
  ['gainsay', 'old', 'new', 'model', 'min_change', 'summary']
  old old 0.05 {'sentences': 4, 'changed': 0, 'cut_otherwise': 0, 'unscored': 0, 'rules': {'both': 11, 'old': 0, 'new': 0}, 'without_rule': {'added': 0, 'dropped': 0, 'changed': 0}}
  {'added': 0, 'dropped': 0, 'changed': 0}

The same on any number of threads, in memory that does not grow.

  $ for i in $(seq 500); do cat b a; done >many; for j in 1 2 5; do sh diff old new -l en -f lines -j $j --on many b | cksum; done | sort -u | wc -l
  1
  $ cat >memory <<'END'
  > import os, subprocess, sys
  > data = dict(os.environ, GAINSAY_DATA=os.environ["TESTDIR"] + "/data")
  > def peak(files):
  >     command = ["gainsay", "lexicon", "diff", "old", "new", "-l", "en", "-j", "2", "-f", "lines", "--on"] + files
  >     run = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=data)
  >     return os.wait4(run.pid, 0)[2].ru_maxrss
  > print(peak(["many"] * 60) < peak(["many"] * 16) + 4000)
  > END
  $ grep -q -e __asan_init -e __tsan_init "$(command -v gainsay)" && echo True || python3 memory
  True

Colour where it is wanted.

  $ CLICOLOR_FORCE=1 sh diff old new -l en -f lines --on b | head -n 6 | tr '\033' '^'
  ^[1mb:2^[m
       It appeared to rain, but they denied it.
       ^[31m- hedge        .900 -> .018^[m
         ^[31m- "appeared to": en/appear#4e23, en.lex:7^[m
  
  ^[1mb:4^[m
