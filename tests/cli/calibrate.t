A model learnt from gold, with the lexicons of the transcripts. "may" is right in one sentence of four only.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g
  $ for i in $(seq 200); do
  >   test $((i % 4)) = 0 && hedge='"hedge"' || hedge=
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"They may come on day '$i'.","labels":['$hedge']}'
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"He denied it on day '$i'.","labels":["denial"]}'
  >   echo '{"doc":"d'$((i % 40))'","lang":"en","text":"It rained on day '$i'.","labels":[]}'
  > done >gold.jsonl
  $ ./g calibrate --gold gold.jsonl
                                               before    after, on documents left out
                   gold       P     R    F1   gap   ECE       P     R    F1   gap   ECE
  en English        250    .625 1.000  .769  .285  .361   1.000  .800  .889  .014  .061
  all               250    .625 1.000  .769  .285  .361   1.000  .800  .889  .014  .061
  
  gap: of what is flagged, mean confidence against the share that is right
  nothing was written; --out DIR does
  $ ./g calibrate --gold gold.jsonl --out model | tail -n 1
  written: model; weights learnt: 3
  $ ls model; ./g calibrate --gold gold.jsonl --out again >again.txt; for f in model/*; do cmp $f again/${f#model/}; done
  calibration.tsv
  card.md
  fitted.tsv
  weights.tsv

What was learnt, and where it came from.

  $ cat model/weights.tsv
  # Weights (log odds), written by gainsay calibrate. src/model/model.h has the formula.
  # origin: whence a weight was, and how far the gold moved it, on so many sentences.
  label	on	context	lang	weight	origin
  hedge	bias	-	*	-4.0000	round
  hedge	concept:may	-	en	-1.7985	learnt -1.7985 on 200
  hedge	rule:en/may#4ab2	-	*	-0.5995	learnt -0.5995 on 200
  denial	bias	-	*	-4.0000	round
  denial	label:fabricated	negated	*	5.0000	"was not staged"
  denial	concept:deny	-	en	0.0001	learnt +0.0001 on 200
  fabricated	bias	-	*	-4.0000	round
  fabricated	label:fabricated	negated	*	-1.0000	round
  inaccurate	bias	-	*	-4.0000	round
  nonresponse	bias	-	*	-4.0000	round
  $ ./g model dump model | grep -E 'may|^label|^en|^lang'
  label	on	context	lang	weight	at	origin
  hedge	concept:may	-	*	5.9010	concepts.tsv:4	from its prior
  hedge	concept:may	-	en	-1.7985	weights.tsv:5	learnt -1.7985 on 200
  hedge	rule:en/may#4ab2	-	*	-0.5995	weights.tsv:6	learnt -0.5995 on 200
  lang	label	a	b	threshold	level	n_pos
  en	hedge	1.2519	-0.4977	0.4448	measured	50
  en	denial	1.4575	0.0972	0.4975	measured	200
  en	fabricated	1.2196	-0.0549	0.5000	transferred	0
  en	inaccurate	1.2196	-0.0549	0.5000	transferred	0
  en	nonresponse	1.2196	-0.0549	0.5000	transferred	0
  $ cat model/fitted.tsv
  # What the weights were learnt with: a lexicon that is another one now makes its language stale.
  what	lang	value
  features	*	1
  concepts	*	cb830586dbb36334
  lexicon	en	fbc8e9918ccc86a8
  $ cat model/card.md
  # Card of this model
  
  Written by `gainsay calibrate` (0.1.0): 3 weights learnt.
  
  ## Gold
  
  A digest is of the items as JSONL; `translated`: the labels were given to another language's version.
  
  | file | sentences | natural | picked | written | translated | digest |
  | --- | --: | --: | --: | --: | --: | --- |
  | gold.jsonl | 600 | 600 | 0 | 0 | 0 | e56f071e5b102407 |
  
  ## Figures
  
  By cross-validation over documents: each is judged by a model that has not seen it. In brackets 95 %, by drawing documents again. gap: of what is flagged, mean confidence against the share that is right. ECE: calibration error of pairs from .05 up.
  
  | | gold | precision | recall | F1 | F1 before | gap | ECE |
  | --- | --: | --- | --- | --- | --: | --: | --: |
  | en | 250 | 1.000 [1.000, 1.000] | .800 [.714, .889] | .889 [.833, .941] | .769 | .014 | .061 |
  | all | 250 | 1.000 [1.000, 1.000] | .800 [.714, .889] | .889 [.833, .941] | .769 | .014 | .061 |
  
  | | gold | precision | recall | F1 |
  | --- | --: | --- | --- | --- |
  | hedge | 50 | .000 | .000 [.000, .000] | .000 [.000, .000] |
  | denial | 200 | 1.000 [1.000, 1.000] | 1.000 [1.000, 1.000] | 1.000 [1.000, 1.000] |
  
  | confidence | pairs | mean | right |
  | --- | --: | --: | --: |
  | .0 to .1 | 2600 | .007 | .000 |
  | .2 to .3 | 200 | .252 | .250 |
  | .9 to 1.0 | 200 | .986 | 1.000 |
  
  ## Weak spots
  
  - Fewer than 30 positives, so that the curve is mostly that of all languages: en fabricated (0), en inaccurate (0), en nonresponse (0).
  - en hedge: F1 .000 of 50.
  - `may` stands in 200 sentences, and its label is right in .250 of them.
  $ ./g model card model | head -n 8
  Model 2bef28746d41e7e7: 10 weights, learnt from gold.
  
  How far each label may be trusted (gold positives it was fitted on):
  
              hedge              denial             fabricated         inaccurate         nonresponse        
  en          measured (50)      measured (200)     transferred (0)    transferred (0)    transferred (0)    
  zh          prior (0)          prior (0)          prior (0)          prior (0)          prior (0)          
  
  $ ./g model card | head -n 8
  Model 8249a9df84fd8250: 7 weights, set by hand.
  
  How far each label may be trusted (gold positives it was fitted on):
  
              hedge              denial             fabricated         inaccurate         nonresponse        
  en          measured (155)     prior (0)          prior (0)          prior (0)          prior (0)          
  zh          prior (0)          prior (0)          prior (0)          prior (0)          prior (0)          

The model written is the one that was measured; terms sum to the log odds.

  $ echo 'They may come.' | ./g score -l en -o json - | grep '"scores"'
        "scores": {"hedge": 0.8700, "denial": 0.0180, "fabricated": 0.0180, "inaccurate": 0.0180, "nonresponse": 0.0180},
  $ echo 'They may come.' | ./g score -l en -o json --model model - | grep -E '"scores"|"weight"'
        "scores": {"hedge": 0.2460, "denial": 0.0032, "fabricated": 0.0072, "inaccurate": 0.0072, "nonresponse": 0.0072},
          {"label": "hedge", "term": "bias", "weight": -4.0000},
          {"label": "hedge", "term": "may", "weight": 5.9010},
          {"label": "hedge", "term": "may in en", "weight": -1.7985},
          {"label": "hedge", "term": "rule en/may#4ab2", "weight": -0.5995}
  $ ./g eval --gold gold.jsonl --model model | grep '^confidence'
  confidence: 200 flagged, sure .988, right 1.000; Brier .013; ECE .172 over 400 pairs
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
  $ echo 'They may come.' | ./g score -l en -o json --lexicons lexicons --model model - | grep '"level": "stale"'
      "hedge": {"level": "stale", "n_pos": 50, "a": 1.2519, "b": -0.4977, "threshold": 0.4448},
      "denial": {"level": "stale", "n_pos": 200, "a": 1.4575, "b": 0.0972, "threshold": 0.4975},
  $ printf 'other\thedge\t0.5\tother\t\n' >>lexicons/concepts.tsv; echo 'They may come.' | ./g score -l en --lexicons lexicons --model model
  gainsay: model/fitted.tsv:4: learnt with another inventory of concepts; fit it again with gainsay calibrate: "cb830586dbb36334"
  [1]

Thirty sentences move little. Words that no rule names are learnt where that is asked for.

  $ head -n 30 gold.jsonl >few.jsonl; ./g calibrate --gold few.jsonl --out few | tail -n 1; grep -c learnt few/weights.tsv; echo 'They may come.' | ./g score -l en -o json --model few - | grep '"scores"'
  written: few; weights learnt: 2
  2
        "scores": {"hedge": 0.7350, "denial": 0.0215, "fabricated": 0.0198, "inaccurate": 0.0198, "nonresponse": 0.0198},
  $ for i in $(seq 40); do for w in Some Most; do test $w = Some && hedge='"hedge"' || hedge=; echo '{"lang":"en","text":"'$w' people like day '$i'.","labels":['$hedge']}'; done; done >some.jsonl
  $ ./g calibrate --gold some.jsonl --ngrams --out some | grep '^en'
  en English         40    .000  .000  .000     -     -   1.000 1.000 1.000  .036  .036
  $ echo 'And some people like it.' | ./g score -l en -o json --model some - | grep -E '"flags"|"exact"'
        "flags": ["hedge"],
          {"start": 4, "end": 8, "exact": "some", "label": "hedge", "concept": "phrase", "gloss": "learnt phrase", "rule": "en/phrase:some", "at": "weights.tsv:16", "polarity": "asserted", "voice": "own", "source": null},
          {"start": 4, "end": 15, "exact": "some people", "label": "hedge", "concept": "phrase", "gloss": "learnt phrase", "rule": "en/phrase:some people", "at": "weights.tsv:17", "polarity": "asserted", "voice": "own", "source": null}
  $ ./g calibrate --gold some.jsonl --labels denial --ngrams --out denial | tail -n 1; grep words: denial/weights.tsv || echo none
  written: denial; weights learnt: 0
  none

Labels of a translation are of another level.

  $ ./g calibrate --gold gold.jsonl --translated --out translated >/dev/null; grep '^en' translated/calibration.tsv
  en	hedge	1.2519	-0.4977	0.4448	translated	50
  en	denial	1.4575	0.0972	0.4975	translated	200
  en	fabricated	1.2196	-0.0549	0.5000	transferred	0
  en	inaccurate	1.2196	-0.0549	0.5000	transferred	0
  en	nonresponse	1.2196	-0.0549	0.5000	transferred	0

  $ ./g calibrate --gold gold.jsonl --features concepts,rules | grep '^en'
  en English        250    .625 1.000  .769  .285  .361   1.000  .800  .889  .014  .061
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
  $ ./g calibrate --gold gold.jsonl --precision-floor .9 --out floor | grep '^en'; grep '^en.*hedge' floor/calibration.tsv
  en English        250    .625 1.000  .769  .285  .361   1.000  .800  .889  .014  .061
  en	hedge	1.2519	-0.4977	1.0000	measured	50
  $ ./g calibrate --gold gold.jsonl --out new/folder | tail -n 1; ls new/folder
  written: new/folder; weights learnt: 3
  calibration.tsv
  card.md
  fitted.tsv
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
