What each language has, at 80 columns.

  $ GAINSAY_DATA="$TESTDIR/data" gainsay languages
  language                      rules  blockers  examples     concepts  absent
  en      English                   8         1         0        8/9       0
  zh      Chinese                   2         0         0        2/9       0
  zh-Hant Chinese (Traditional) scored as zh
  
  calibration         hedge       denial      fabricated  inaccurate  nonresponse
  en      English     measured    prior       prior       prior       prior
  zh      Chinese     prior       prior       prior       prior       prior
  $ GAINSAY_DATA="$TESTDIR/data" gainsay languages -o json | sed "s/[0-9a-f]\{16\}/DIGEST/"
  {
    "gainsay": "0.1.0",
    "lexicons": "DIGEST",
    "model": "DIGEST",
    "languages": [
      {"tag": "en", "name": "English", "lexicon": "en",
       "rules": 8, "blockers": 1, "examples": {"fire": 0, "silent": 0},
       "concepts": {"covered": 8, "of": 9, "absent": 0},
       "absent": [],
       "calibration": {"hedge": {"level": "measured", "n_pos": 155}, "denial": {"level": "prior", "n_pos": 0}, "fabricated": {"level": "prior", "n_pos": 0}, "inaccurate": {"level": "prior", "n_pos": 0}, "nonresponse": {"level": "prior", "n_pos": 0}}},
      {"tag": "zh", "name": "Chinese", "lexicon": "zh",
       "rules": 2, "blockers": 0, "examples": {"fire": 0, "silent": 0},
       "concepts": {"covered": 2, "of": 9, "absent": 0},
       "absent": [],
       "calibration": {"hedge": {"level": "prior", "n_pos": 0}, "denial": {"level": "prior", "n_pos": 0}, "fabricated": {"level": "prior", "n_pos": 0}, "inaccurate": {"level": "prior", "n_pos": 0}, "nonresponse": {"level": "prior", "n_pos": 0}}},
      {"tag": "zh-Hant", "name": "Chinese (Traditional)", "lexicon": "zh",
       "rules": 2, "blockers": 0, "examples": {"fire": 0, "silent": 0},
       "concepts": {"covered": 2, "of": 9, "absent": 0},
       "absent": [],
       "calibration": {"hedge": {"level": "prior", "n_pos": 0}, "denial": {"level": "prior", "n_pos": 0}, "fabricated": {"level": "prior", "n_pos": 0}, "inaccurate": {"level": "prior", "n_pos": 0}, "nonresponse": {"level": "prior", "n_pos": 0}}}
    ]
  }
  $ gainsay languages | awk 'length > 80'
  $ gainsay languages | grep -c '^en  *English  *[0-9]* *[0-9]* *[0-9]* *[0-9]*/[0-9]* *[0-9]*$'
  1

Concepts that a language lacks are named, in JSON with the reason.

  $ cp -R "$TESTDIR/data" own; printf 'absent appear: why "so"\nabsent false: \033[m\n' >>own/lexicons/zh.lex
  $ GAINSAY_DATA=own gainsay languages | sed -n '/^absent/,/^$/p'
  absent concepts (-o json has the reasons)
  zh      appear false
  
  $ GAINSAY_DATA=own gainsay languages -o json | python3 -c 'import json, sys; print(json.load(sys.stdin)["languages"][1]["absent"])'
  [{'concept': 'appear', 'reason': 'why "so"'}, {'concept': 'false', 'reason': '\x1b[m'}]

What it cannot do it says.

  $ gainsay languages en
  gainsay: languages: 'en': no operand is taken
  [2]
  $ gainsay languages -o csv
  gainsay: languages: --output: no 'csv' here; there are: term, json
  [2]
  $ gainsay languages --lexicons nowhere
  gainsay: nowhere/concepts.tsv: No such file or directory
  [1]
