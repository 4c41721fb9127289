What is broken or hostile is told with its place, and the rest is read.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g
  $ cat >show <<'END'
  > import json, sys
  > for line in sys.stdin:
  >     d = json.loads(line) if line.startswith("{") else None
  >     print(line.rstrip() if not d else (d["id"], d.get("title"), d.get("error") and d["error"]["code"], d.get("notes") or "",
  >           " ".join(s["text"][:40] for s in d.get("sentences", []))[:70]))
  > END
  $ cat >make <<'END'
  > import gzip, io, json, sys, zipfile
  > kind = sys.argv[1]
  > line = '{"id": "%s", "text": "She denied it."}\n'
  > p = "<p>The minister denied on Monday that she had promised the company the licence for ferry %d, and said so twice.</p>"
  > page = "<html><head><title>Minister denies report</title></head><body><article><h1>Minister denies report</h1>%s</article></body></html>"
  > body = "".join(p % i for i in range(6))
  > rss = '<?xml version="1.0"?>%s<rss version="2.0"><channel><title>t</title><item><title>%s</title><description>She denied it.</description></item></channel></rss>'
  > def warc(page, false=0, type="Content-Type: application/http; msgtype=response\r\n"):
  >     block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
  >     return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\n%sContent-Length: %d\r\n\r\n%s\r\n\r\n"
  >             % (type, len(block) + false, block))
  > if kind == "cut.jsonl.gz":
  >     out = gzip.compress("".join(line % (i * 7919 % 10007) for i in range(2000)).encode())[:3000]
  > elif kind == "bomb.jsonl.gz":
  >     out = gzip.compress((line % 1 + "\n" * 200_000_000 + line % 2).encode())
  > elif kind == "bomb.zip":
  >     to = io.BytesIO()
  >     with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as z:
  >         z.writestr("bomb.txt", b"0" * 300_000_000)
  >         z.writestr("ok.jsonl", line % 1)
  >     out = to.getvalue()
  > elif kind == "deep.html":
  >     out = page % ("<div>" * 10000 + body + "</div>" * 10000)
  > elif kind == "attribute.html":
  >     out = page % (body + '<img alt="' + "x" * 10_000_000 + '">')
  > elif kind == "deep.jsonl":
  >     out = '{"id": 1, "x": ' + "[" * 10000 + "]" * 10000 + ', "text": "x"}\n' + line % 2
  > elif kind == "keys.jsonl":
  >     out = "{" + "".join('"k%d": %d, ' % (i, i) for i in range(1_000_000)) + line[1:] % 1 + line % 2
  > elif kind == "surrogate.jsonl":
  >     out = '{"id": "\\ud800", "text": "She \\udc00 denied it."}\n' + line % 2
  > elif kind == "laughs.xml":
  >     entities = "".join('<!ENTITY l%d "%s">' % (i, "&l%d;" % (i - 1) * 10 if i else "ha") for i in range(10))
  >     out = rss % ("<!DOCTYPE rss [" + entities + "]>", "&l9;")
  > elif kind == "outside.xml":
  >     out = rss % ('<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "file:///etc/hosts">%y;]>', "a &x; b")
  > elif kind == "lengths.warc":
  >     out = warc(page % body) + warc(page % body, -500) + warc(page % body) + warc(page % body, 50) + warc(page % body, 0, "")
  > elif kind == "long.warc":
  >     out = warc(page % body, 99999999999)
  > elif kind == "feed.xml":
  >     out = "<!DOCTYPE html><html><head><title>503 Service Unavailable</title></head><body><p>Try later.</p></body></html>"
  > elif kind == "charset.html":
  >     out = ('<html><head><meta charset="koi8-r"></head><body><article>' + "<p>Министр опровергла сообщения о новом налоге, %d раз.</p>" * 5
  >            + "</article></body></html>") % (1, 2, 3, 4, 5)
  > open(kind, "wb").write(out if isinstance(out, bytes) else out.encode())
  > END
  $ cat >try <<'END'
  > for kind; do
  >     python3 make "$kind" && ./g score -o jsonl "$kind" 2>&1 >out | cut -c -150
  >     python3 show <out | cut -c -150 | sed -n 1,4p
  > done
  > END

Packed.

  $ sh try cut.jsonl.gz bomb.jsonl.gz bomb.zip | sed "s/@ [0-9]*/@ N/; s/[0-9]* articles/N articles/; s/[0-9]* sentences, [0-9]*/N sentences, N/"
  gainsay: cut.jsonl.gz: @ N: gzip cut short in the member at byte 0
  gainsay: N articles, 1 broken; N sentences, N flagged
  ('0', None, None, '', 'She denied it.')
  ('7919', None, None, '', 'She denied it.')
  ('5831', None, None, '', 'She denied it.')
  ('3743', None, None, '', 'She denied it.')
  gainsay: bomb.jsonl.gz: @ N: unpacks to more than 200 times its size: no archive of texts does
  gainsay: 1 article, 1 broken; 1 sentence, 1 flagged
  ('1', None, None, '', 'She denied it.')
  ('bomb.jsonl.gz', None, 'too-large', '', '')
  gainsay: bomb.zip: bomb.txt: larger than the limit of 32 MB
  gainsay: 1 article, 1 broken; 1 sentence, 1 flagged
  ('bomb.zip', None, 'too-large', '', '')
  ('1', None, None, '', 'She denied it.')

Pages.

  $ sh try deep.html attribute.html charset.html
  ('deep.html', 'Minister denies report', None, ['too-deep: elements in one another beyond the limit; what came behind is lost'], 'Minister denies repor
  ('attribute.html', 'Minister denies report', None, '', 'Minister denies report The minister denied on Monday that she h The mi')
  ('charset.html', None, None, ['charset: declared as KOI8-R, but is UTF-8'], 'Министр опровергла сообщения о новом на

JSON.

  $ sh try deep.jsonl keys.jsonl surrogate.jsonl
  gainsay: deep.jsonl:1: not JSON: maximum parsing depth reached near '['
  gainsay: 1 article, 1 broken; 1 sentence, 1 flagged
  ('deep.jsonl:1', None, 'bad-format', '', '')
  ('2', None, None, '', 'She denied it.')
  gainsay: 2 articles; 2 sentences, 2 flagged
  ('1', None, None, '', 'She denied it.')
  ('2', None, None, '', 'She denied it.')
  gainsay: 2 articles; 2 sentences, 2 flagged
  ('�', None, None, ['invalid-text: bad characters of the record replaced'], 'She � denied it.')
  ('2', None, None, '', 'She denied it.')

Feeds: entities are never resolved.

  $ sh try laughs.xml outside.xml
  ('laughs.xml', '&l9;', None, '', '&l9; She denied it.')
  ('outside.xml', 'a &x; b', None, '', 'a &x; b She denied it.')
  $ python3 make feed.xml; ./g score -f feed -o jsonl feed.xml 2>&1 | grep -v '^{'
  gainsay: feed.xml: an HTML page, not a feed: "503 Service Unavailable"

Archives.

  $ sh try lengths.warc long.warc
  gainsay: lengths.warc: @ 1002: a false length: no record begins behind 354 bytes
  gainsay: lengths.warc: @ 3006: a false length: 904 bytes, but another record begins after 858
  gainsay: 3 articles, 2 broken; 21 sentences, 21 flagged
  ('https://example.org/a', 'Minister denies report', None, '', 'Minister denies report The minister denied on Monday that she h The mi')
  ('lengths.warc', None, 'bad-format', '', '')
  ('https://example.org/a', 'Minister denies report', None, '', 'Minister denies report The minister denied on Monday that she h The mi')
  ('lengths.warc', None, 'bad-format', '', '')
  gainsay: long.warc: @ 0: cut short: 858 of 100000000853 bytes
  ('long.warc', None, 'bad-format', '', '')
