A model learnt from gold, with the lexicons of the transcripts. "may" is right in one sentence of four only.

  $ export GAINSAY_DATA="$TESTDIR/data"
  $ for i in $(seq 40); do
  >   test $((i % 4)) = 0 && hedge='"hedge"' || hedge=
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"They may come on day '$i'.","labels":['$hedge']}'
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"He denied it on day '$i'.","labels":["denial"]}'
  >   echo '{"doc":"d'$((i % 8))'","lang":"en","text":"It rained on day '$i'.","labels":[]}'
  > done >gold.jsonl
  $ gainsay calibrate --gold gold.jsonl | sed -n '3,$p'
  en English         50    .625 1.000  .769  .285  .361   1.000  .800  .889  .046  .256
  all                50    .625 1.000  .769  .285  .361   1.000  .800  .889  .046  .256
  
  gap: of what is flagged, mean confidence against the share that is right
  nothing was written; --out DIR does
  $ gainsay calibrate --gold gold.jsonl --out model | tail -n 1
  written: model; weights learnt for concepts: 1
  $ ls model; gainsay calibrate --gold gold.jsonl --out again >again.txt; cmp model/weights.tsv again/weights.tsv && cmp model/calibration.tsv again/calibration.tsv && echo the same
  calibration.tsv
  weights.tsv
  the same
  $ echo 'They may come.' | gainsay score -l en -o json - | grep '"scores"'
        "scores": {"hedge": 0.8700, "denial": 0.0041, "fabricated": 0.0025, "inaccurate": 0.0025, "nonresponse": 0.0025},
  $ echo 'They may come.' | gainsay score -l en -o json --model model - | grep -E '"scores"|"weight"'
        "scores": {"hedge": 0.3249, "denial": 0.0082, "fabricated": 0.0050, "inaccurate": 0.0050, "nonresponse": 0.0050},
          {"label": "hedge", "term": "bias", "weight": -4.0000},
          {"label": "hedge", "term": "modal-may", "weight": 5.9010},
          {"label": "hedge", "term": "modal-may in en", "weight": -2.3980}
  $ gainsay eval --gold gold.jsonl --model model | grep '^confidence'
  confidence: 40 flagged, sure .962, right 1.000; Brier .013; ECE .193 over 80 pairs
  confidence    pairs    mean   right
  $ gainsay calibrate
  gainsay: calibrate: which sentences? --gold FILE
  [2]
  $ gainsay calibrate --gold none.jsonl
  gainsay: none.jsonl: No such file or directory
  [1]
  $ gainsay calibrate --gold gold.jsonl --precision-floor 2
  gainsay: calibrate: --precision-floor wants a share between 0 and 1, such as 0.9
  [2]
  $ gainsay calibrate --gold gold.jsonl --out new/folder | tail -n 1; ls new/folder
  written: new/folder; weights learnt for concepts: 1
  calibration.tsv
  weights.tsv
  $ touch file; gainsay calibrate --gold gold.jsonl --out file/folder
  gainsay: file/folder: Not a directory
  [1]
  $ sed 's/"en"/"en","sampling":"written"/' gold.jsonl >written.jsonl; gainsay calibrate --gold written.jsonl
  gainsay: nothing to learn: no sentence is natural or picked, decided, and in a language that is scored
  [1]
