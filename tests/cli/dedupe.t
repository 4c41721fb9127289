The same article twice is scored once; one that is nearly the same names the first.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g
  $ cat >make <<'END'
  > import json, sys
  > story = ("The minister denied on Monday that the company had bought the land near the harbour from the city without asking "
  >          "the council. All papers would be shown to the court before the end of the month, the ministry said.")
  > more = " It may rain."
  > def put(id, **about):
  >     print(json.dumps({"id": id, **about}))
  > put("a", text=story)
  > put("b", text="It may rain.")
  > put("c", text=story)
  > put("d", text=story.upper() + more)
  > put("e", text="It may rain. Or not.")
  > put("f", text="It may rain.", title="")
  > put("g")
  > put("h", text=story + more)
  > put("i", text=story + more)
  > END
  $ python3 make >all.jsonl
  $ ./g score -l en --dedupe -o jsonl all.jsonl 2>told | python3 -c '
  > import json, sys
  > for line in sys.stdin:
  >     d = json.loads(line)
  >     print(d["id"], d.get("duplicate_of", ""), d.get("error", {}).get("message", ""))'
  a  
  b  
  d {'id': 'a', 'similarity': 0.97} 
  e  
  all.jsonl:7  neither "text" nor "html" is a text
  h {'id': 'a', 'similarity': 0.97} 
  $ cat told
  gainsay: c: left out, the same as a
  gainsay: f: left out, the same as b
  gainsay: all.jsonl:7: neither "text" nor "html" is a text
  gainsay: i: left out, the same as h
  gainsay: 5 articles, 1 broken, 3 repeats left out, 2 near repeats marked; 11 sentences, 7 flagged

It does not depend on threads which one is the first.

  $ for i in 1 2 3 4 5 6 7 8 9; do sed "s/\"id\": \"/&$i/" all.jsonl >$i.jsonl; done
  $ ./g score -l en --dedupe -j 1 -o jsonl [1-9].jsonl >one 2>told1; ./g score -l en --dedupe -j 8 -o jsonl [1-9].jsonl >eight 2>told8
  [1]
  $ cmp one eight && cmp told1 told8 && tail -n 1 told8
  gainsay: 5 articles, 9 broken, 67 repeats left out, 2 near repeats marked; 11 sentences, 7 flagged

For people. Plain files and lines can repeat, too; a page does not list what it leaves out.

  $ python3 -c 'import json; print(json.loads(open("all.jsonl").readline())["text"])' >story.txt; cp story.txt again.txt
  $ (cat story.txt; echo 'It may rain.') >longer.txt
  $ ./g score -l en --dedupe -o term story.txt again.txt longer.txt
  story.txt
  English · 2 sentences · 1 flagged
  denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not
  yet measured on text in English
  
    1  The minister ⟦denied⟧ on Monday that the company had bought the land near
       the harbour from the city without asking the council.
       denial       █████████▌ .95  denies
  
       … 1 sentence
  
  1 of 2 sentences flagged
       denial       1    up to .95 in 1      somebody says it is not so
  gainsay: again.txt: left out, the same as story.txt
  
  ────────────────────────────────────────────────────────────────────────────────
  
  longer.txt
  English · 3 sentences · 2 flagged
  nearly the same as story.txt (similarity .97)
  denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not
  yet measured on text in English
  
    1  The minister ⟦denied⟧ on Monday that the company had bought the land near
       the harbour from the city without asking the council.
       denial       █████████▌ .95  denies
  
       … 1 sentence
  
    3  It ⟦may⟧ rain.
       hedge        ████████▊  .87  may, might
  
  2 of 3 sentences flagged
       hedge        1    up to .87 in 3      a claim held at arm's length
       denial       1    up to .95 in 1      somebody says it is not so
  $ ./g score -l en --dedupe -o html story.txt again.txt longer.txt 2>told | grep -o 'nearly the same[^<]*\|again.txt'; cat told
  nearly the same as story.txt (similarity .97)
  gainsay: again.txt: left out, the same as story.txt
  $ printf 'It may rain.\nShe denied it.\nIt may rain.\n' | ./g score -l en -f lines --dedupe -o csv - 2>told | cut -d , -f 1,2; cat told
  id,sentence
  1,1
  2,1
  gainsay: 3: left out, the same as 1

A text that is withdrawn is no repeat of the text.

  $ cat >wire.json <<'END'
  > {"items": [{"uri": "urn:x:1", "type": "text", "pubstatus": "usable", "body_text": "She denied it."},
  >  {"uri": "urn:x:2", "type": "text", "pubstatus": "usable", "body_text": "She denied it."},
  >  {"uri": "urn:x:1", "type": "text", "pubstatus": "canceled", "body_text": "She denied it."}]}
  > END
  $ ./g score -l en --dedupe -o jsonl wire.json 2>told | python3 -c '
  > import json, sys
  > for line in sys.stdin:
  >     d = json.loads(line)
  >     print(d["id"], d.get("status"), d.get("duplicate_of"))'; cat told
  urn:x:1 None None
  urn:x:1 canceled None
  gainsay: urn:x:2: left out, the same as urn:x:1
  gainsay: 2 articles, 1 repeat left out, 0 near repeats marked; 2 sentences, 2 flagged

Keys of JSON lines by other names.

  $ echo '{"nr": 5, "headline": "Minister denies report", "body": "It may rain."}' >odd.jsonl
  $ ./g score -l en -o csv --fields id=nr,title=headline,text=body odd.jsonl | cut -d , -f 1,2
  id,sentence
  5,1
  5,2
  $ ./g score --fields headline=title odd.jsonl
  gainsay: score: --fields: 'headline' is no field; there are id, url, title, text, html, lang, published
  [2]
  $ ./g score --fields title odd.jsonl
  gainsay: score: --fields: 'title' is not FIELD=KEY
  [2]
  $ ./g score --fields title=headline, odd.jsonl
  gainsay: score: --fields: '' is not FIELD=KEY
  [2]
