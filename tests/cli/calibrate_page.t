What calibrate shows in a page: nothing is loaded, nothing runs, and what gold says is shown and nothing more.

  $ for i in $(seq 40); do
  >   test $((i % 4)) = 0 && hedge='"hedge"' || hedge=
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"They may come on day '$i'.","labels":['$hedge']}'
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"He denied it on day '$i'.","labels":["denial"]}'
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"It rained on day '$i'.","labels":[]}'
  > done >gold.jsonl
  $ touch file; export GAINSAY_DATA="$TESTDIR/data"; gainsay calibrate --gold gold.jsonl --out model | tail -n 1; ls model
  written: model; weights learnt: 2; to look at: model/report.html
  calibration.tsv
  card.md
  fitted.tsv
  report.html
  weights.tsv
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay calibrate --gold gold.jsonl --report pages/new.html | tail -n 1; cmp model/report.html pages/new.html && ls pages
  written: pages/new.html, to look at; --out DIR writes the model
  new.html
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay calibrate --gold gold.jsonl --out bare --report pages/bare.html | tail -n 1; ls bare
  written: bare; weights learnt: 2; to look at: pages/bare.html
  calibration.tsv
  card.md
  fitted.tsv
  weights.tsv
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay calibrate --gold gold.jsonl --report -
  gainsay: calibrate: --report wants a file: standard output has the table
  [2]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay calibrate --gold gold.jsonl --report file/page.html
  gainsay: file/page.html: Not a directory
  [1]
  $ cat >look <<'END'
  > import html.parser, re, sys
  > VOID = {"meta", "rect", "line", "circle", "polyline", "br"}
  > class Page(html.parser.HTMLParser):
  >     stack, tags, headings, text = [], [], [], ""
  >     def handle_starttag(self, tag, attributes):
  >         self.tags.append((tag, dict(attributes)))
  >         if tag not in VOID: self.stack.append(tag)
  >     def handle_startendtag(self, tag, attributes):
  >         self.tags.append((tag, dict(attributes)))
  >     def handle_endtag(self, tag):
  >         opened = self.stack.pop()
  >         if opened != tag: print("closed", tag, "not", opened)
  >     def handle_data(self, data):
  >         if self.stack and self.stack[-1] == "h2": self.headings.append(data)
  >         if "style" not in self.stack: self.text += data
  > page, text = Page(), open(sys.argv[1], encoding="utf-8").read()
  > page.feed(text)
  > names = [name for name, _ in page.tags]
  > links = [a["href"][1:] for _, a in page.tags if "href" in a]
  > ids = [a["id"] for _, a in page.tags if "id" in a]
  > print("open:", page.stack, "scripts:", names.count("script"), "charts:", names.count("svg") > 0)
  > print("from elsewhere:", re.findall(r"https?:|url\(|@import", text), [a for _, a in page.tags if "src" in a or "style" in a])
  > print("links:", set(links) - set(ids), "ids twice:", len(ids) - len(set(ids)))
  > print("charts without words:", sum(n == "svg" and not (a.get("aria-label") or a.get("aria-hidden")) for n, a in page.tags))
  > print("handlers:", [k for _, a in page.tags for k in a if k.startswith("on")])
  > print(*page.headings, sep="\n")
  > for words in sys.argv[2:]: print(words in page.text, words)
  > END
  $ python3 look model/report.html 'They may come on day' 'counts in' 'en.lex:10' 'gold.jsonl:' 'measured' 'no reason given'
  open: [] scripts: 0 charts: True
  from elsewhere: [] []
  links: set() ids twice: 0
  charts without words: 0
  handlers: []
  A model learnt from gold
  Before and after
  Is a confidence a frequency?
  Precision and recall, were the threshold elsewhere
  Concepts and rules
  Contexts, and what else was learnt
  The most confident mistakes
  Languages and labels
  True They may come on day
  True counts in
  True en.lex:10
  True gold.jsonl:
  True measured
  True no reason given

What gold, lexicons and names of files say is shown and nothing more.

  $ cp gold.jsonl 'a"><s>&.jsonl'; cat >>'a"><s>&.jsonl' <<'END'
  > {"lang":"en","text":"They <script>alert(1)</script> may \u202e come \"& <img src=x onerror=alert(1)>.","labels":[]}
  > {"lang":"en","text":"Perhaps\u001b[31m <i>not</i>.","labels":["hedge"],"cue":"Perhaps\u001b[31m <i>"}
  > {"lang":"fr","text":"<u>?","labels":["denial"]}
  > END
  $ cp -r "$TESTDIR/data" data; sed -i 's/^may.*/may\thedge\t0.87\t<h1>may"\tx/' data/lexicons/concepts.tsv; sed -i 's/^  | may/  | may \/ <may> come/' data/lexicons/en.lex
  $ export GAINSAY_DATA="$PWD/data"; gainsay calibrate --gold 'a"><s>&.jsonl' --report hostile.html | tail -n 1
  written: hostile.html, to look at; --out DIR writes the model
  $ python3 look hostile.html 'They <script>alert(1)</script> ' '[U+202E] come "& <img src=x onerror=alert(1)>.' 'Perhaps␛[31m <i>not</i>.' 'a"><s>&.jsonl:121' "1 left out" '<h1>may"' 'may / <may> come'
  open: [] scripts: 0 charts: True
  from elsewhere: [] []
  links: set() ids twice: 0
  charts without words: 0
  handlers: []
  A model learnt from gold
  Before and after
  Is a confidence a frequency?
  Precision and recall, were the threshold elsewhere
  Concepts and rules
  Contexts, and what else was learnt
  The most confident mistakes
  Languages and labels
  True They <script>alert(1)</script> 
  True [U+202E] come "& <img src=x onerror=alert(1)>.
  True Perhaps␛[31m <i>not</i>.
  True a"><s>&.jsonl:121
  True 1 left out
  True <h1>may"
  True may / <may> come
