W3C Web Annotations: a page a line for each document, an annotation for each finding.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g
  $ printf 'Fort staged news\n\nThe 😀 photo was not "staged", Mr. Li said.\n\nIt may rain.' >a.txt
  $ ./g score -l en -o annotations a.txt >a.json; python3 - <<'END'
  > import json
  > page = json.load(open("a.json"))
  > items = page.pop("items")
  > page["gainsay:lexicons"] = page["gainsay:model"] = "0"
  > items[0]["creator"]["name"] = items[0]["generator"]["name"] = "Gainsay"
  > print(json.dumps(page, indent=1), json.dumps(items[0], indent=1, ensure_ascii=False))
  > for a in items[1:]: print(a["gainsay:confidence"], a["target"]["selector"])
  > END
  {
   "@context": [
    "http://www.w3.org/ns/anno.jsonld",
    {
     "gainsay": "urn:x-gainsay:"
    }
   ],
   "id": "urn:x-gainsay:page:a27e11330d782a6e2763a77f85c497e7",
   "type": "AnnotationPage",
   "partOf": {
    "id": "urn:x-gainsay:collection:a27e11330d782a6e2763a77f85c497e7",
    "type": "AnnotationCollection",
    "label": "a.txt",
    "total": 4
   },
   "startIndex": 0,
   "gainsay:document": "a.txt",
   "gainsay:text_sha256": "7d0384dd1675a00a427ec3385e8fc221765cc6da17c443086034c4a34a2d9a59",
   "gainsay:lexicons": "0",
   "gainsay:model": "0"
  } {
   "id": "urn:x-gainsay:annotation:a27e11330d782a6e2763a77f85c497e7:5-11:fabricated",
   "type": "Annotation",
   "motivation": [
    "classifying",
    "tagging"
   ],
   "creator": {
    "id": "urn:x-gainsay",
    "type": "Software",
    "name": "Gainsay"
   },
   "generator": {
    "id": "urn:x-gainsay",
    "type": "Software",
    "name": "Gainsay"
   },
   "body": [
    {
     "type": "SpecificResource",
     "source": "urn:x-gainsay:label:fabricated",
     "purpose": "classifying"
    },
    {
     "type": "TextualBody",
     "value": "fabricated",
     "purpose": "tagging"
    },
    {
     "type": "TextualBody",
     "value": "staged",
     "purpose": "describing",
     "format": "text/plain",
     "language": "en"
    }
   ],
   "gainsay:confidence": 0.9,
   "gainsay:calibration": "prior",
   "gainsay:lang": "en",
   "gainsay:sentence": 0,
   "gainsay:concept": "stage",
   "gainsay:rule": "en/stage#1107",
   "gainsay:polarity": "asserted",
   "gainsay:voice": "own",
   "target": {
    "type": "SpecificResource",
    "source": "urn:sha256:7d0384dd1675a00a427ec3385e8fc221765cc6da17c443086034c4a34a2d9a59",
    "state": {
     "id": "urn:sha256:7d0384dd1675a00a427ec3385e8fc221765cc6da17c443086034c4a34a2d9a59"
    },
    "gainsay:role": "headline",
    "selector": [
     {
      "type": "TextQuoteSelector",
      "exact": "staged",
      "prefix": "Fort ",
      "suffix": " news\n\nThe 😀 photo was not \"stag"
     },
     {
      "type": "TextPositionSelector",
      "start": 5,
      "end": 11
     }
    ]
   }
  }
  0.7311 [{'type': 'TextQuoteSelector', 'exact': 'staged', 'prefix': 'aged news\n\nThe 😀 photo was not "', 'suffix': '", Mr. Li said.\n\nIt may rain.'}, {'type': 'TextPositionSelector', 'start': 39, 'end': 45}]
  0.768 [{'type': 'TextQuoteSelector', 'exact': 'staged', 'prefix': 'aged news\n\nThe 😀 photo was not "', 'suffix': '", Mr. Li said.\n\nIt may rain.'}, {'type': 'TextPositionSelector', 'start': 39, 'end': 45}]
  0.87 [{'type': 'TextQuoteSelector', 'exact': 'may', 'prefix': ' not "staged", Mr. Li said.\n\nIt ', 'suffix': ' rain.'}, {'type': 'TextPositionSelector', 'start': 65, 'end': 68}]
  $ ./g score -l en -o annotations --no-quotes a.txt | python3 -c 'import json, sys
  > for a in json.load(sys.stdin)["items"]: print(a["target"]["selector"])'
  [{'type': 'TextPositionSelector', 'start': 5, 'end': 11}]
  [{'type': 'TextPositionSelector', 'start': 39, 'end': 45}]
  [{'type': 'TextPositionSelector', 'start': 39, 'end': 45}]
  [{'type': 'TextPositionSelector', 'start': 65, 'end': 68}]

Two documents of one text are two; a document without findings has a page without annotations.

  $ cp a.txt b.txt; echo 'It rains.' >c.txt; ./g score -l en -o annotations a.txt b.txt c.txt | python3 -c 'import json, sys
  > for line in sys.stdin:
  >     page = json.loads(line)
  >     print(page["gainsay:document"], page["id"], page["partOf"]["total"], *(a["id"].split(":", 4)[4] for a in page["items"]))'
  a.txt urn:x-gainsay:page:a27e11330d782a6e2763a77f85c497e7 4 5-11:fabricated 39-45:denial 39-45:fabricated 65-68:hedge
  b.txt urn:x-gainsay:page:461c200b18c0c813fa9d28fe6de4da9b 4 5-11:fabricated 39-45:denial 39-45:fabricated 65-68:hedge
  c.txt urn:x-gainsay:page:c86b7a7c5f32cad40f180b0cd012d285 0
  $ ./g score -l en -o annotations a.txt | cmp - a.json; ./g score -l en -j 3 -o annotations a.txt b.txt c.txt | head -n 1 | cmp - a.json

A hidden item stays hidden; the target is the item itself.

  $ echo '{"uri":"urn:x:1","headline":"Report","body_text":"He denied it.","pubstatus":"withheld","embargoed":"2031-05-01T06:00:00Z"}' >item.json
  $ ./g score -l en -f ninjs -o annotations item.json | python3 -c 'import json, sys
  > page = json.load(sys.stdin)
  > print(page["gainsay:status"], page["gainsay:embargoed"], page["items"][0]["target"]["source"])'
  withheld 2031-05-01T06:00:00Z urn:x:1

  $ ./g score -l en -o annotations --offsets byte a.txt
  gainsay: score: annotations count in code points: not with --offsets byte
  [2]
  $ ./g score -l en -o jsonl --no-quotes a.txt
  gainsay: score: --no-quotes is for -o annotations, not for jsonl
  [2]
  $ ./g score -l en -o annotations --with-text a.txt
  gainsay: score: --with-text is for -o json and -o jsonl, not for annotations
  [2]
  $ ./g score -l en -o annotations none.txt
  gainsay: none.txt: No such file or directory
  [1]
