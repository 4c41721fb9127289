A model learnt from gold, with the lexicons of the transcripts. "may" is right in one sentence of four only.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g; printf '#!/bin/sh\nsed -E "s/(\\.[0-9])[0-9]+/\\1/g"\n' >short; chmod +x short
  $ for i in $(seq 200); do
  >   test $((i % 4)) = 0 && hedge='"hedge"' || hedge=
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"They may come on day '$i'.","labels":['$hedge']}'
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"He denied it on day '$i'.","labels":["denial"]}'
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"It rained on day '$i'.","labels":[]}'
  > done >gold.jsonl
  $ ./g calibrate --gold gold.jsonl | ./short
                                               before    after, on documents left out
                   gold       P     R    F1   gap   ECE       P     R    F1   gap   ECE
  en English        250    .6 1.0  .7  .2  .3   1.0  .8  .8  .0  .0
  all               250    .6 1.0  .7  .2  .3   1.0  .8  .8  .0  .0
  
  gap: of what is flagged, mean confidence against the share that is right
  nothing was written; --out DIR does
  $ ./g calibrate --gold gold.jsonl --out model | tail -n 1
  written: model; weights learnt: 3; to look at: model/report.html
  $ ls model; ./g calibrate --gold gold.jsonl --out again >again.txt; for f in model/*; do cmp $f again/${f#model/}; done
  calibration.tsv
  card.md
  fitted.tsv
  report.html
  weights.tsv

What was learnt, and where it came from.

  $ cat model/weights.tsv | ./short
  # Weights (log odds), written by gainsay calibrate. src/model/model.h has the formula.
  # origin: whence a weight was, and how far the last fit moved it, on so many sentences.
  label	on	context	lang	weight	origin
  hedge	bias	-	*	-4.0	round
  hedge	concept:may	-	en	-1.7	learnt -1.7 on 200
  hedge	rule:en/may#4ab2	-	*	-0.5	learnt -0.5 on 200
  denial	bias	-	*	-4.0	round
  denial	label:fabricated	negated	*	5.0	"was not staged"
  denial	concept:deny	-	en	0.0	learnt +0.0 on 200
  fabricated	bias	-	*	-4.0	round
  fabricated	label:fabricated	negated	*	-1.0	round
  inaccurate	bias	-	*	-4.0	round
  nonresponse	bias	-	*	-4.0	round
  $ ./g model dump model | grep -E 'may|^label|^en|^lang' | ./short
  label	on	context	lang	weight	at	origin
  hedge	concept:may	-	*	5.9	concepts.tsv:4	from its prior
  hedge	concept:may	-	en	-1.7	weights.tsv:5	learnt -1.7 on 200
  hedge	rule:en/may#4ab2	-	*	-0.5	weights.tsv:6	learnt -0.5 on 200
  lang	label	a	b	threshold	level	n_pos
  en	hedge	1.2	-0.4	0.4	measured	50
  en	denial	1.4	0.0	0.4	measured	200
  en	fabricated	1.2	-0.0	0.5	transferred	0
  en	inaccurate	1.2	-0.0	0.5	transferred	0
  en	nonresponse	1.2	-0.0	0.5	transferred	0
  $ cat model/fitted.tsv
  # What the weights were learnt with: a lexicon that is another one now makes its language stale.
  what	lang	value
  features	*	1
  concepts	*	cb830586dbb36334
  lexicon	en	fbc8e9918ccc86a8
  $ cat model/card.md | ./short
  # Card of this model
  
  Written by `gainsay calibrate` (0.1.0): 3 weights learnt.
  
  ## Gold
  
  A digest is of the items as JSONL; `translated`: the labels were given to another language's version.
  
  | file | sentences | natural | picked | written | translated | digest |
  | --- | --: | --: | --: | --: | --: | --- |
  | gold.jsonl | 600 | 600 | 0 | 0 | 0 | e56f071e5b102407 |
  
  ## Figures
  
  By cross-validation over documents: each is judged by a model that has not seen it. In brackets 95 %, by drawing documents again. gap: of what is flagged, mean confidence against the share that is right. ECE: calibration error of pairs from .0 up.
  
  | | gold | precision | recall | F1 | F1 before | gap | ECE |
  | --- | --: | --- | --- | --- | --: | --: | --: |
  | en | 250 | 1.0 [1.0, 1.0] | .8 [.7, .8] | .8 [.8, .9] | .7 | .0 | .0 |
  | all | 250 | 1.0 [1.0, 1.0] | .8 [.7, .8] | .8 [.8, .9] | .7 | .0 | .0 |
  
  | | gold | precision | recall | F1 |
  | --- | --: | --- | --- | --- |
  | hedge | 50 | .0 | .0 [.0, .0] | .0 [.0, .0] |
  | denial | 200 | 1.0 [1.0, 1.0] | 1.0 [1.0, 1.0] | 1.0 [1.0, 1.0] |
  
  | confidence | pairs | mean | right |
  | --- | --: | --: | --: |
  | .0 to .1 | 2600 | .0 | .0 |
  | .2 to .3 | 200 | .2 | .2 |
  | .9 to 1.0 | 200 | .9 | 1.0 |
  
  ## Weak spots
  
  - Fewer than 30 positives, so that the curve is mostly that of all languages: en fabricated (0), en inaccurate (0), en nonresponse (0).
  - en hedge: F1 .0 of 50.
  - `may` stands in 200 sentences, and its label is right in .2 of them.
  $ ./g model card model | sed 1d | head -n 8
  
  How far each label may be trusted (gold positives it was fitted on):
  
              hedge              denial             fabricated         inaccurate         nonresponse        
  en          measured (50)      measured (200)     transferred (0)    transferred (0)    transferred (0)    
  zh          prior (0)          prior (0)          prior (0)          prior (0)          prior (0)          
  
  # Card of this model
  $ ./g model card | head -n 8
  Model 8249a9df84fd8250: 7 weights, set by hand.
  
  How far each label may be trusted (gold positives it was fitted on):
  
              hedge              denial             fabricated         inaccurate         nonresponse        
  en          measured (155)     prior (0)          prior (0)          prior (0)          prior (0)          
  zh          prior (0)          prior (0)          prior (0)          prior (0)          prior (0)          

The model written is the one that was measured; terms sum to the log odds.

  $ echo 'They may come.' | ./g score -l en -o json - | grep '"scores"'
        "scores": {"hedge": 0.8700, "denial": 0.0180, "fabricated": 0.0180, "inaccurate": 0.0180, "nonresponse": 0.0180},
  $ echo 'They may come.' | ./g score -l en -o json --model model - | grep -E '"scores"|"weight"' | ./short
        "scores": {"hedge": 0.2, "denial": 0.0, "fabricated": 0.0, "inaccurate": 0.0, "nonresponse": 0.0},
          {"label": "hedge", "term": "bias", "weight": -4.0},
          {"label": "hedge", "term": "may", "weight": 5.9},
          {"label": "hedge", "term": "may in en", "weight": -1.7},
          {"label": "hedge", "term": "rule en/may#4ab2", "weight": -0.5}
  $ ./g eval --gold gold.jsonl --model model | grep '^confidence' | ./short
  confidence: 200 flagged, sure .9, right 1.0; Brier .0; ECE .1 over 400 pairs
  confidence    pairs    mean   right

A lexicon that is edited afterwards makes its language stale, and nothing else.

  $ cp -r "$TESTDIR/data/lexicons" lexicons; chmod -R u+w lexicons; ./g doctor --lexicons lexicons --model model | grep calibration
  ok    calibration      transferred: fabricated inaccurate nonresponse; measured: hedge denial for en
  warn  calibration      prior for zh
  $ echo '  + They may well be an example in eight words.' >>lexicons/en.lex; ./g doctor --lexicons lexicons --model model | grep calibration
  ok    calibration      transferred: fabricated inaccurate nonresponse; measured: hedge denial for en
  warn  calibration      prior for zh
  $ echo '  | perchance' >>lexicons/en.lex; ./g doctor --lexicons lexicons --model model | grep -A 1 calibration
  warn  calibration      transferred: fabricated inaccurate nonresponse; stale: hedge denial for en
                         → the lexicon was edited since the fit: gainsay calibrate --gold FILE --out DIR (our own: models/refit)
  warn  calibration      prior for zh
                         → these confidences rank findings; they are no measured frequencies
  $ echo 'They may come.' | ./g score -l en -o json --lexicons lexicons --model model - | grep '"level": "stale"' | ./short
      "hedge": {"level": "stale", "n_pos": 50, "a": 1.2, "b": -0.4, "threshold": 0.4},
      "denial": {"level": "stale", "n_pos": 200, "a": 1.4, "b": 0.0, "threshold": 0.4},
  $ printf 'other\thedge\t0.5\tother\t\n' >>lexicons/concepts.tsv; echo 'They may come.' | ./g score -l en --lexicons lexicons --model model
  gainsay: model/fitted.tsv:4: learnt with another inventory of concepts; fit it again with gainsay calibrate: "cb830586dbb36334"
  [1]

Thirty sentences move little. Words that no rule names are learnt where that is asked for.

  $ head -n 30 gold.jsonl >few.jsonl; ./g calibrate --gold few.jsonl --out few | tail -n 1; grep -c learnt few/weights.tsv; echo 'They may come.' | ./g score -l en -o json --model few - | grep '"scores"' | ./short
  written: few; weights learnt: 2; to look at: few/report.html
  2
        "scores": {"hedge": 0.7, "denial": 0.0, "fabricated": 0.0, "inaccurate": 0.0, "nonresponse": 0.0},
  $ for i in $(seq 40); do for w in Some Most; do test $w = Some && hedge='"hedge"' || hedge=; echo '{"lang":"en","text":"'$w' people like day '$i'.","labels":['$hedge']}'; done; done >some.jsonl
  $ ./g calibrate --gold some.jsonl --ngrams --out some | grep '^en' | ./short
  en English         40    .0  .0  .0     -     -   1.0 1.0 1.0  .0  .0
  $ echo 'And some people like it.' | ./g score -l en -o json --model some - | grep -E '"flags"|"exact"'
        "flags": ["hedge"],
          {"start": 4, "end": 8, "exact": "some", "label": "hedge", "concept": "phrase", "gloss": "learnt phrase", "rule": "en/phrase:some", "at": "weights.tsv:16", "polarity": "asserted", "voice": "own", "source": null},
          {"start": 4, "end": 15, "exact": "some people", "label": "hedge", "concept": "phrase", "gloss": "learnt phrase", "rule": "en/phrase:some people", "at": "weights.tsv:17", "polarity": "asserted", "voice": "own", "source": null}
  $ ./g calibrate --gold some.jsonl --labels denial --ngrams --out denial | tail -n 1; grep words: denial/weights.tsv || echo none
  written: denial; weights learnt: 0; to look at: denial/report.html
  none

Labels of a translation are of another level.

  $ ./g calibrate --gold gold.jsonl --translated --out translated >/dev/null; grep '^en' translated/calibration.tsv | ./short
  en	hedge	1.2	-0.4	0.4	translated	50
  en	denial	1.4	0.0	0.4	translated	200
  en	fabricated	1.2	-0.0	0.5	transferred	0
  en	inaccurate	1.2	-0.0	0.5	transferred	0
  en	nonresponse	1.2	-0.0	0.5	transferred	0

  $ ./g calibrate --gold gold.jsonl --features concepts,rules | grep '^en' | ./short
  en English        250    .6 1.0  .7  .2  .3   1.0  .8  .8  .0  .0
  $ ./g calibrate --gold gold.jsonl --features concepts,verbs
  gainsay: calibrate: --features wants some of concepts, languages, contexts, rules, written, phrases, with commas
  [2]
  $ ./g calibrate
  gainsay: calibrate: which sentences? --gold FILE
  [2]
  $ ./g calibrate --gold none.jsonl
  gainsay: none.jsonl: No such file or directory
  [1]
  $ ./g calibrate --gold gold.jsonl --precision-floor 2
  gainsay: calibrate: --precision-floor wants a share between 0 and 1, such as 0.9
  [2]
  $ ./g calibrate --gold gold.jsonl --precision-floor .9 --out floor | grep '^en' | ./short; grep '^en.*hedge' floor/calibration.tsv | ./short
  en English        250    .6 1.0  .7  .2  .3   1.0  .8  .8  .0  .0
  en	hedge	1.2	-0.4	1.0	measured	50
  $ ./g calibrate --gold gold.jsonl --out new/folder | tail -n 1; ls new/folder
  written: new/folder; weights learnt: 3; to look at: new/folder/report.html
  calibration.tsv
  card.md
  fitted.tsv
  report.html
  weights.tsv
  $ touch file; ./g calibrate --gold gold.jsonl --out file/folder
  gainsay: file/folder: Not a directory
  [1]
  $ sed 's/"en"/"en","sampling":"written"/' gold.jsonl >written.jsonl; ./g calibrate --gold written.jsonl
  gainsay: nothing to learn: no sentence is natural or picked, decided, and in a language that is scored
  [1]
  $ ./g model
  gainsay: model: a command is missing: dump or card
  [2]
  $ ./g model dump none
  gainsay: none/weights.tsv: No such file or directory
  [1]
  $ ./g model dump a b
  gainsay: model dump: 'b': one model is enough
  [2]
