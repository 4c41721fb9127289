Items with findings: what came as ninjs stays as it was written, and gets subjects.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; printf 'sed "s/gainsay [0-9.]*\\"/gainsay\\"/g"\n' >show; chmod +x g show
  $ cat >item.json <<'END'
  > {
  >   "uri": "urn:x:1", "type": "text", "language": "en", "version": "2",
  >   "pubStatus": "withheld", "embargoedUntil": "2031-05-01T06:00:00Z",
  >   "headlines": [{"value": "Report"}],
  >   "bodies": [{"contentType": "text/html", "value": "<p>He \u0064enied it, \"again\".<\/p><p>It may rain.</p>"}],
  >   "subjects": [{"name": "ships", "uri": "urn:ex:1"}],
  >   "x": 123456789012345678901234567890, "x": 1.50E-3, "y": {"z": [null, true, "\ud800"]}
  > }
  > END
  $ ./g score -f ninjs -o ninjs item.json >once; ./show <once
  {"uri":"urn:x:1","type":"text","language":"en","version":"2","pubStatus":"withheld","embargoedUntil":"2031-05-01T06:00:00Z","headlines":[{"value":"Report"}],"bodies":[{"contentType":"text/html","value":"<p>He \u0064enied it, \"again\".<\/p><p>It may rain.</p>"}],"subjects":[{"name":"ships","uri":"urn:ex:1"},{"name":"denial","rel":"contains","uri":"urn:x-gainsay:label:denial","creator":"gainsay","relevance":33,"confidence":95},{"name":"hedge","rel":"contains","uri":"urn:x-gainsay:label:hedge","creator":"gainsay","relevance":33,"confidence":87}],"x":123456789012345678901234567890,"x":1.50E-3,"y":{"z":[null,true,"\ufffd"]}}
  $ ./g score -f ninjs -o ninjs once | cmp - once
  $ ./g score -f ninjs -o jsonl item.json | python3 -c 'import json, sys
  > d = json.load(sys.stdin); print(d["status"], d["embargoed"], d["notes"])'
  withheld 2031-05-01T06:00:00Z ['invalid-text: bad characters of the record replaced']

The first versions have `subject`; before 1.5 and in 2.0 a subject has no confidence. Superdesk's items are like 1.x.

  $ cat >wire.json <<'END'
  > [{"uri": "urn:x:2", "headline": "Report", "body_text": "He denied it.", "$standard": {"version": "1.3"}, "subject": null},
  > {"uri": "urn:x:3", "headline": "Report", "body_text": "He denied it.", "subject": {"name": "no list"}},
  > {"guid": "tag:x,2026:4", "type": "text", "priority": 6, "body_html": "<p>It may rain.</p>", "subject": [{"code": "a"}, 5]},
  > {"uri": "urn:x:5", "bodies": [{"value": "He denied it."}], "standard": {"schema": "http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json"}},
  > {"uri": "urn:x:6", "type": "picture"}, {"uri": "urn:x:7", "headline": "It rains", "body_text": "Rain.", "subject": []}]
  > END
  $ ./g score -l en -f ninjs -o ninjs wire.json 2>told | ./show; cat told
  {"uri":"urn:x:2","headline":"Report","body_text":"He denied it.","$standard":{"version":"1.3"},"subject":[{"name":"denial","rel":"contains","scheme":"urn:x-gainsay:label","code":"denial"}]}
  {"uri":"urn:x:3","headline":"Report","body_text":"He denied it.","subject":[{"name":"no list"},{"name":"denial","rel":"contains","scheme":"urn:x-gainsay:label","code":"denial","creator":"gainsay","relevance":50,"confidence":95}]}
  {"guid":"tag:x,2026:4","type":"text","priority":6,"body_html":"<p>It may rain.</p>","subject":[{"code":"a"},5,{"name":"hedge","rel":"contains","scheme":"urn:x-gainsay:label","code":"hedge","creator":"gainsay","relevance":100,"confidence":87}]}
  {"uri":"urn:x:5","bodies":[{"value":"He denied it."}],"standard":{"schema":"http://www.iptc.org/std/ninjs/ninjs-schema_2.0.json"},"subjects":[{"name":"denial","rel":"contains","uri":"urn:x-gainsay:label:denial"}]}
  {"uri":"urn:x:6","type":"picture"}
  {"uri":"urn:x:7","headline":"It rains","body_text":"Rain.","subject":[]}
  gainsay: wire.json: urn:x:6: skipped-type: picture
  gainsay: 5 articles; 8 sentences, 4 flagged
  $ ./g score -l en -f ninjs -o ninjs wire.json 2>/dev/null >lines; ./g score -l en -o ninjs lines | cmp - lines
  gainsay: lines: urn:x:6: skipped-type: picture
  gainsay: 5 articles; 8 sentences, 4 flagged

What an older run found is gone where nothing is found now; other subjects stay.

  $ echo '{"uri":"urn:x:1","bodies":[{"value":"It rains."}],"subjects":[{"uri":"urn:x-gainsay:label:denial","confidence":9},{"uri":"urn:ex:1"},{"uri":"urn:x-gainsay:labels"}]}' >old.json
  $ ./g score -l en -f ninjs -o ninjs old.json
  {"uri":"urn:x:1","bodies":[{"value":"It rains."}],"subjects":[{"uri":"urn:ex:1"},{"uri":"urn:x-gainsay:labels"}]}

Everything else becomes an item of ninjs 3.1.

  $ printf 'Fort staged news\n\nThe photo was not staged, Mr. Li said.\n' | ./g score -l en -o ninjs | ./show
  {"uri":"urn:sha256:5662905bc1bceab74d08a57deb66c995bffdbbdb7833b9514769c0eca59f8869","type":"text","representationType":"full","language":"en","headlines":[{"role":"main","contentType":"text/plain","value":"Fort staged news"}],"bodies":[{"role":"main","contentType":"text/plain","value":"The photo was not staged, Mr. Li said."}],"subjects":[{"name":"fabricated","rel":"contains","uri":"urn:x-gainsay:label:fabricated","creator":"gainsay","relevance":100,"confidence":90},{"name":"denial","rel":"contains","uri":"urn:x-gainsay:label:denial","creator":"gainsay","relevance":50,"confidence":73}],"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}}
  $ cat >a.jsonl <<'END'
  > {"id":"https://example.org/ü","title":"Say \"no\"","text":"He denied it.\n\nIt rains.","published":"Fri, 02 Jan 2026 10:00:00 GMT","lang":"en-GB"}
  > {"id":7,"url":"https://example.org/7","text":"It rains.","published":"2026-01-02"}
  > {"bad
  > END
  $ ./g score -l en -o ninjs a.jsonl 2>told | ./show; cat told
  {"uri":"https://example.org/%C3%BC","type":"text","representationType":"full","firstCreated":"2026-01-02T10:00:00Z","versionCreated":"2026-01-02T10:00:00Z","language":"en-GB","headlines":[{"role":"main","contentType":"text/plain","value":"Say \"no\""}],"bodies":[{"role":"main","contentType":"text/plain","value":"He denied it.\n\nIt rains."}],"subjects":[{"name":"denial","rel":"contains","uri":"urn:x-gainsay:label:denial","creator":"gainsay","relevance":33,"confidence":95}],"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}}
  {"uri":"https://example.org/7","type":"text","representationType":"full","language":"en","bodies":[{"role":"main","contentType":"text/plain","value":"It rains."}],"altIds":[{"role":"id","value":"7"}],"standard":{"name":"ninjs","version":"3.1","schema":"http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json"}}
  gainsay: a.jsonl:3: not JSON: premature end of input near '"bad'
  gainsay: 2 articles, 1 broken; 4 sentences, 1 flagged

People see what is not free, too. Exact repeats are left out where that was asked for, other items are handed on.

  $ cat >hidden.json <<'END'
  > [{"uri":"urn:x:1","headline":"A","body_text":"He denied it.","pubstatus":"withheld"},
  > {"uri":"urn:x:2","headline":"B","body_text":"He denied it.","embargoed":"2031-05-01\u001b<b>"},
  > {"uri":"urn:x:3","headline":"C","body_text":"He denied it.","pubstatus":"canceled","embargoed":"2031-05-01T06:00:00Z"},
  > {"uri":"urn:x:4","headline":"A","body_text":"He denied it.","pubstatus":"withheld"}, {"uri":"urn:x:5","type":"video"}]
  > END
  $ ./g score -l en -f ninjs -o term hidden.json 2>/dev/null | grep free
  not free to publish: withheld
  not free to publish: embargoed until 2031-05-01\x1b<b>
  not free to publish: canceled, embargoed until 2031-05-01T06:00:00Z
  not free to publish: withheld
  $ ./g score -l en -f ninjs -o html hidden.json 2>/dev/null | grep free
  <p class="caution">not free to publish: withheld</p>
  <p class="caution">not free to publish: embargoed until 2031-05-01␛&lt;b&gt;</p>
  <p class="caution">not free to publish: canceled, embargoed until 2031-05-01T06:00:00Z</p>
  <p class="caution">not free to publish: withheld</p>
  $ ./g score -l en -f ninjs -o ninjs --dedupe hidden.json 2>told | cut -c 1-40; cat told
  {"uri":"urn:x:1","headline":"A","body_te
  {"uri":"urn:x:2","headline":"B","body_te
  {"uri":"urn:x:3","headline":"C","body_te
  {"uri":"urn:x:5","type":"video"}
  gainsay: hidden.json: urn:x:5: skipped-type: video
  gainsay: urn:x:4: left out, the same as urn:x:1
  gainsay: 3 articles, 1 repeat left out, 0 near repeats marked; 6 sentences, 3 flagged
