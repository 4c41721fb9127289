The report as JSON, whole: pretty, and a document a line.

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'Fort staged news\n\nThe 😀 photo was not staged, Mr. Li said. He denied bail to him.\n' >a
  > gainsay score -l en -o json a >pretty; cat pretty
  {
    "schema": "gainsay/1",
    "gainsay": "\d+\.\d+\.\d+", (re)
    "lexicons": "[0-9a-f]{16}", (re)
    "model": "[0-9a-f]{16}", (re)
    "id": "a",
    "lang": "en",
    "lang_confidence": 1.00,
    "offset_unit": "codepoint",
    "text_sha256": "0251847e0f7e4ca602871456d3aad9745b10db6f68111bcdea53a9f9c745b30b",
    "title": null,
    "notes": [],
    "sources": [
      {"start": 46, "end": 52, "exact": "Mr. Li", "confidence": 0.80}
    ],
    "sentences": [
      {
        "i": 0, "role": "headline", "start": 0, "end": 16, "lang": "en",
        "text": "Fort staged news",
        "scores": {"hedge": 0.0180, "denial": 0.0180, "fabricated": 0.9000, "inaccurate": 0.0180, "nonresponse": 0.0180},
        "flags": ["fabricated"],
        "cues": [
          {"start": 5, "end": 11, "exact": "staged", "label": "fabricated", "concept": "stage", "gloss": "staged", "rule": "en/stage#1107", "at": "en.lex:17", "polarity": "asserted", "voice": "own", "source": null}
        ],
        "why": [
          {"label": "fabricated", "term": "bias", "weight": -4.0000},
          {"label": "fabricated", "term": "stage", "weight": 6.1972}
        ]
      },
      {
        "i": 1, "role": "body", "start": 18, "end": 58, "lang": "en",
        "text": "The 😀 photo was not staged, Mr. Li said.",
        "scores": {"hedge": 0.0180, "denial": 0.7311, "fabricated": 0.7680, "inaccurate": 0.0180, "nonresponse": 0.0180},
        "flags": ["denial", "fabricated"],
        "cues": [
          {"start": 38, "end": 44, "exact": "staged", "label": "denial", "concept": "stage", "gloss": "staged", "rule": "en/stage#1107", "at": "en.lex:17", "polarity": "negated", "voice": "reported", "source": 0},
          {"start": 38, "end": 44, "exact": "staged", "label": "fabricated", "concept": "stage", "gloss": "staged", "rule": "en/stage#1107", "at": "en.lex:17", "polarity": "negated", "voice": "reported", "source": 0}
        ],
        "why": [
          {"label": "denial", "term": "bias", "weight": -4.0000},
          {"label": "denial", "term": "stage × negated", "weight": 5.0000},
          {"label": "fabricated", "term": "bias", "weight": -4.0000},
          {"label": "fabricated", "term": "stage", "weight": 6.1972},
          {"label": "fabricated", "term": "stage × negated", "weight": -1.0000}
        ]
      },
      {
        "i": 2, "role": "body", "start": 59, "end": 81, "lang": "en",
        "text": "He denied bail to him.",
        "scores": {"hedge": 0.0180, "denial": 0.0180, "fabricated": 0.0180, "inaccurate": 0.0180, "nonresponse": 0.0180},
        "flags": [],
        "cues": [],
        "why": [],
        "near_misses": [
          {"start": 62, "end": 68, "exact": "denied", "concept": "deny", "rule": "en/deny#cbd3", "blocked_by": "en/deny#87f1"}
        ]
      }
    ],
    "summary": {
      "sentences": 3, "flagged": 2,
      "counts": {"hedge": 0, "denial": 1, "fabricated": 2, "inaccurate": 0, "nonresponse": 0},
      "max": {"hedge": 0.0180, "denial": 0.7311, "fabricated": 0.9000, "inaccurate": 0.0180, "nonresponse": 0.0180}
    },
    "calibration": {
      "hedge": {"level": "measured", "n_pos": 155, "a": 1.0000, "b": 0.0000, "threshold": 0.5000},
      "denial": {"level": "prior", "n_pos": 0, "a": 1.0000, "b": 0.0000, "threshold": 0.5000},
      "fabricated": {"level": "prior", "n_pos": 0, "a": 1.0000, "b": 0.0000, "threshold": 0.5000},
      "inaccurate": {"level": "prior", "n_pos": 0, "a": 1.0000, "b": 0.0000, "threshold": 0.5000},
      "nonresponse": {"level": "prior", "n_pos": 0, "a": 1.0000, "b": 0.0000, "threshold": 0.5000}
    }
  }
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o jsonl a | python3 -c '
  > import json, sys
  > d = json.loads(sys.stdin.read())
  > print(*d)
  > print(*d["sentences"][1])
  > print(json.dumps(d, sort_keys=True) == json.dumps(json.load(open("pretty")), sort_keys=True))'
  schema gainsay lexicons model id lang lang_confidence offset_unit text_sha256 title notes sources sentences summary calibration
  i role start end lang text scores flags cues why
  True

Text and positions agree in every unit.

  $ cat >check <<'END'
  > import json, sys
  > data, unit = open("mixed", "rb").read(), sys.argv[1]
  > d = json.load(sys.stdin)
  > def cut(start, end):
  >     if unit == "byte":
  >         return data[start:end].decode()
  >     text = data.decode("utf-8-sig")
  >     if unit == "utf16":
  >         return text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")
  >     return text[start:end]
  > spans = [(x["start"], x["end"], x.get("exact", x.get("text")))
  >          for s in d["sentences"] for x in [s] + s["cues"] + s.get("near_misses", [])]
  > print(d["offset_unit"], len(spans), all(cut(a, b) == text for a, b, text in spans))
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf '\357\273\277“It may 😀 rain”, 李明 denied bail.\n\nΑ𝔸é: it appears to be utterly false 🙂; they denied it.\n' >mixed
  > for unit in codepoint byte utf16; do gainsay score -l en -o json --offsets $unit mixed | python3 check $unit; done
  codepoint 7 True
  byte 7 True
  utf16 7 True

The terms of a label sum to the log odds of its confidence.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o json mixed | python3 -c '
  > import json, math, sys
  > for s in json.load(sys.stdin)["sentences"]:
  >     for label in {w["label"] for w in s["why"]}:
  >         z = sum(w["weight"] for w in s["why"] if w["label"] == label)
  >         assert abs(1 / (1 + math.exp(-z)) - s["scores"][label]) < 1e-3, (label, z, s["scores"][label])'

A language without a lexicon has no scores.

  $ cat >lv <<'END'
  > Ministru prezidente otrdien preses konferencē Rīgā paziņoja, ka valdība nākamnedēļ lems par budžeta grozījumiem.
  > Opozīcijas deputāti šo priekšlikumu kritizēja un pieprasīja ārkārtas sēdi Saeimā jau šonedēļ.
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -o json lv | python3 -c '
  > import json, sys
  > d = json.load(sys.stdin)
  > for s in d["sentences"]:
  >     print(s["lang"], s["scores"], s["unscored"], s["flags"], s["cues"], s["why"])
  > print(d["lang"], d["summary"], d["calibration"])'
  lv None no lexicon for lv [] [] []
  lv None no lexicon for lv [] [] []
  lv {'sentences': 2, 'flagged': 0, 'counts': {'hedge': 0, 'denial': 0, 'fabricated': 0, 'inaccurate': 0, 'nonresponse': 0}, 'max': {}} {}

What could steer a terminal, end a line or break a script is escaped; the rest is as it was.

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'Q " \\ / \b\f\t\033 \177 \302\205 \302\233 \302\240 \342\200\250\342\200\251 \342\200\256 \342\201\246 \342\200\231 é 😀.' |
  >     gainsay score -f lines -l en -o jsonl | grep -o '"text":"[^.]*'
  "text":"Q \" \\ / \b\f\t\u001b \u007f \u0085 \u009b   \u2028\u2029 \u202e \u2066 ’ é 😀

Same input, same bytes.

  $ export GAINSAY_DATA="$TESTDIR/data"; for locale in C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8; do LC_ALL=$locale gainsay score -o json a | sha256sum; done | uniq | wc -l
  1

With the text, spans can be cut out of it; the rest of the report stays the same.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o jsonl --with-text a | python3 -c 'import json, sys
  > d = json.load(sys.stdin)
  > print(list(d)[8:10], repr(d["text"]))
  > for s in d["sentences"]:
  >     for c in s["cues"]: print(c["exact"] == d["text"][c["start"]:c["end"]], c["exact"])'
  ['text_sha256', 'text'] 'Fort staged news\n\nThe 😀 photo was not staged, Mr. Li said. He denied bail to him.\n'
  True staged
  True staged
  True staged
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o json --with-text a | grep -v '^  "text":' | cmp - pretty
  $ gainsay score -l en -o csv --with-text a
  gainsay: score: --with-text is for -o json and -o jsonl, not for csv
  [2]
  $ printf 'a\0b\377c may' | gainsay score -l en -f lines -o jsonl --with-text - | grep -o '"text":"[^"]*"'
  "text":"a\u0000b�c may"
  "text":"a\u0000b�c may"
