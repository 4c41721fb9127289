What there is, and what a wrong call is told: one line, with the nearest name, never a help dump.

  $ gainsay 2>/dev/null
  [2]
  $ gainsay 2>&1 | head -n 1
  Usage: gainsay COMMAND [OPTION]... [FILE]...   (gainsay --help tells more)
  $ gainsay --help 2>/dev/null | grep -c -E '^(Usage:|Commands:|  score )'
  3
  $ gainsay -h | diff - "$(gainsay --help >help; echo help)"
  $ gainsay --help | grep -c -E '^  (score|lexicon|languages|doctor)  +[a-z]'
  4
  $ for verb in languages doctor; do gainsay $verb --help | grep -E -c '^(Usage: gainsay|  -o, --output term|      --(lexicons|model) DIR)'; done
  4
  4
  $ gainsay --version
  gainsay \d+\.\d+\.\d+ (re)
  $ gainsay score --version
  gainsay \d+\.\d+\.\d+ (re)

  $ for verb in '' score lexicon 'lexicon check' 'lexicon query' 'lexicon stats' 'lexicon diff' gold 'gold convert' 'gold stats' 'gold examples' \
  >     eval agree languages compile doctor fetch; do
  >     gainsay $verb --help
  > done | grep -n ' $'
  [1]

Every option of a verb is in its help.

  $ gainsay score --help 2>/dev/null
  Usage: gainsay score [OPTION]... [FILE]...
  
  Marks, sentence by sentence, where a text hedges, denies, calls something fabricated or
  inaccurate, or withholds an answer, and shows the words that did it.
  Without a file, or where it is -, reads standard input.
  
  Options:
    -l, --lang LANG                                          language, or auto to detect it (default: auto)
    -f, --format FORMAT                                      text, lines (a sentence each), html, jsonl, ninjs, ninjs-lines, feed, warc (default: auto)
        --fields LIST                                        keys of JSON lines by other names: title=headline,text=body
        --dedupe                                             leave out exact repeats, mark near ones (takes 500 bytes an article)
    -o, --output json|jsonl|term|csv|html|annotations|ninjs  form of the report (default: term on a terminal, else json)
        --offsets codepoint|byte|utf16                       unit of positions (default: codepoint)
        --with-text                                          json, jsonl: the whole text, too
        --no-quotes                                          annotations: positions only, no words of the article
    -j, --jobs N                                             threads; auto: one a core (default: auto)
        --lexicons DIR                                       folder of the lexicons
        --model DIR                                          folder of the model
        --image FILE                                         compiled lexicons and model (gainsay compile)
    -h, --help                                               print this and exit
        --version                                            print the version and exit
  
  Examples:
    gainsay score article.txt
        show an article's flagged sentences
    gainsay score -o json article.txt | jq .summary
        the whole report, for programs
    gainsay score -o html *.txt >report.html
        a page to look at in a browser, all articles in it
    gainsay score -l uk -f lines -o jsonl headlines.txt
        a report for each Ukrainian headline
    gainsay score -o ninjs wire.json
        the item as it was, findings among its subjects
    gainsay score -o jsonl archive.warc.gz feed.xml page.html
        archives, feeds and pages, told by their bytes
    gainsay score --dedupe -o jsonl archive.warc.gz
        without the same article twice
    gainsay fetch https://example.org/story.html | gainsay score
        read standard input: here, what fetch writes

  $ gainsay scroe
  gainsay: unknown command scroe, did you mean score?; see 'gainsay --help'
  [2]
  $ gainsay article.txt
  gainsay: unknown command article.txt; see 'gainsay --help'
  [2]
  $ gainsay --colour
  gainsay: unknown option --colour; see 'gainsay --help'
  [2]
  $ gainsay score --fromat lines
  gainsay: score: unknown option --fromat, did you mean --format?; see 'gainsay score --help'
  [2]
  $ gainsay score --bogus=1
  gainsay: score: unknown option --bogus; see 'gainsay score --help'
  [2]
  $ gainsay score -x
  gainsay: score: unknown option -x; see 'gainsay score --help'
  [2]
  $ gainsay score --lang
  gainsay: score: --lang wants a value
  [2]
  $ gainsay score -o
  gainsay: score: --output wants a value
  [2]
  $ gainsay score --lexicons= a
  gainsay: score: --lexicons: the value is empty
  [2]

Formats that do not exist yet are refused with those that do.

  $ gainsay score -f pdf
  gainsay: score: --format: no 'pdf' here; there are: auto, text, lines, html, jsonl, ninjs, ninjs-lines, feed, warc
  [2]
  $ gainsay score -f line
  gainsay: score: --format: no 'line' here, did you mean lines?; there are: auto, text, lines, html, jsonl, ninjs, ninjs-lines, feed, warc
  [2]
  $ gainsay score -o spreadsheet
  gainsay: score: --output: no 'spreadsheet' here; there are: json, jsonl, term, csv, html, annotations, ninjs
  [2]
  $ gainsay score -o jsnol
  gainsay: score: --output: no 'jsnol' here, did you mean jsonl?; there are: json, jsonl, term, csv, html, annotations, ninjs
  [2]
  $ gainsay score --offsets=chars
  gainsay: score: --offsets: no 'chars' here; there are: codepoint, byte, utf16
  [2]
  $ for j in x 257 -1 '' 2x 99999999999999999999; do gainsay score --jobs="$j"; done
  gainsay: score: --jobs: 'x' is not a number from 0 to 256 or auto
  gainsay: score: --jobs: '257' is not a number from 0 to 256 or auto
  gainsay: score: --jobs: '-1' is not a number from 0 to 256 or auto
  gainsay: score: --jobs: '' is not a number from 0 to 256 or auto
  gainsay: score: --jobs: '2x' is not a number from 0 to 256 or auto
  gainsay: score: --jobs: '99999999999999999999' is not a number from 0 to 256 or auto
  [2]

Languages are those with a lexicon.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l xx
  gainsay: score: unknown language 'xx'; there are: en zh zh-Hant
  [2]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en-GB
  gainsay: score: unknown language 'en-GB', did you mean en?; there are: en zh zh-Hant
  [2]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l english
  gainsay: score: unknown language 'english', did you mean en?; there are: en zh zh-Hant
  [2]
  $ export GAINSAY_DATA="$TESTDIR/data"; echo 'He may go.' | gainsay score -l EN -o json | grep '"lang":'
    "lang": "en",
        "i": 0, "role": "body", "start": 0, "end": 10, "lang": "en",

Foreign characters in a message are shown, not sent.

  $ gainsay score --format="$(printf 'a\033[31mb\377')"
  gainsay: score: --format: no 'a\x1b[31mb\xff' here; there are: auto, text, lines, html, jsonl, ninjs, ninjs-lines, feed, warc
  [2]
  $ gainsay "$(printf 'x\342\200\256y')"
  gainsay: unknown command x\u202ey; see 'gainsay --help'
  [2]

Options come in any spelling and place; "--" ends them.

  $ export GAINSAY_DATA="$TESTDIR/data"; printf 'He may go.\n' >a
  > for options in '-l en -o jsonl a' 'a --lang en --output jsonl' '--lang=en a -ojsonl' '-len -o jsonl -- a' \
  >     '-l auto -l en --output json -o jsonl -j 0 a' '-l en -o jsonl -j auto --offsets=codepoint -f auto a'; do
  >     gainsay score $options
  > done | sort | uniq -c | cut -c -50
        6 {"schema":"gainsay/1","gainsay":".* (re)
  $ export GAINSAY_DATA="$TESTDIR/data"; cp -- a -o; gainsay score -l en -o jsonl -- -o | grep -o '"id":"[^"]*"'
  "id":"-o"

The data may stand elsewhere, and be wrong.

  $ GAINSAY_DATA=nowhere gainsay score a
  gainsay: nowhere/lexicons/concepts.tsv: No such file or directory
  [1]
  $ gainsay score --lexicons nowhere a
  gainsay: nowhere/concepts.tsv: No such file or directory
  [1]
  $ gainsay score --lexicons "$TESTDIR/data/lexicons" --model nowhere a
  gainsay: nowhere/weights.tsv: No such file or directory
  [1]
