Articles as newsrooms have them: the format is told by the bytes, packed files are unpacked, and a broken record harms no other.

  $ printf '#!/bin/sh\nGAINSAY_DATA="$TESTDIR/data" exec gainsay "$@"\n' >g; chmod +x g

JSON lines; a bad one has its line.

  $ cat >a.jsonl <<'END'
  > {"id":7,"url":"https://example.org/a","title":"Minister denies report","text":"The minister denied it.\n\nIt may rain.","lang":"en","published":"2026-01-02"}
  > {"bad
  > {"id":"b","text":"He \ud800 denied it."}
  > 
  > {"id":"c","text":5}
  > {"html":"<html><body><article><h1>Storm</h1><p>It may rain on the coast today, the office said.</p></article></body></html>"}
  > END
  $ cat >show <<'END'
  > import json, sys
  > for line in sys.stdin:
  >     if not line.startswith("{"):
  >         print(line, end="")
  >         continue
  >     d = json.loads(line)
  >     about = {k: d[k] for k in ("title", "url", "site", "published", "declared_lang", "extraction", "status", "notes") if d.get(k)}
  >     print(d["id"], about or "", d.get("error", ""))
  >     for s in d.get("sentences", []):
  >         print("   ", s["role"], repr(s["text"]), *s["flags"])
  > END
  $ ./g score -l en -o jsonl a.jsonl 2>told | python3 show; cat told
  7 {'title': 'Minister denies report', 'url': 'https://example.org/a', 'published': '2026-01-02', 'declared_lang': 'en'} 
      headline 'Minister denies report' denial
      body 'The minister denied it.' denial
      body 'It may rain.' hedge
  a.jsonl:2  {'code': 'bad-format', 'message': 'not JSON: premature end of input near \'"bad\'', 'at': 'a.jsonl:2'}
  b {'notes': ['invalid-text: bad characters of the record replaced']} 
      body 'He � denied it.' denial
  a.jsonl:5  {'code': 'bad-format', 'message': 'neither "text" nor "html" is a text', 'at': 'a.jsonl:5'}
  a.jsonl:6 {'extraction': 'doubtful'} 
      body 'It may rain on the coast today, the office said.' hedge
  gainsay: a.jsonl:2: not JSON: premature end of input near '"bad'
  gainsay: a.jsonl:5: neither "text" nor "html" is a text
  gainsay: 3 articles, 2 broken; 5 sentences, 5 flagged
  $ gzip -k a.jsonl; ./g score -l en -o jsonl a.jsonl.gz 2>/dev/null | python3 show | grep -c '^[0-9ab]'
  5
  $ echo 'It may rain.' >b.txt; tar cf all.tar a.jsonl b.txt; ./g score -l en -o jsonl all.tar 2>&1 >/dev/null; ./g score -l en -o jsonl all.tar 2>/dev/null | python3 show | grep b.txt
  gainsay: all.tar!a.jsonl:2: not JSON: premature end of input near '"bad'
  gainsay: all.tar!a.jsonl:5: neither "text" nor "html" is a text
  gainsay: 4 articles, 2 broken; 6 sentences, 6 flagged
  all.tar!b.txt  
  $ (echo '{"id":1,"text":"It may rain."}'; sleep 3) | (./g score -l en -f jsonl -o jsonl - | head -n 1 | python3 show)
  1  
      body 'It may rain.' hedge

Numbers past 64 bits are no fault of a record.

  $ printf '{"id":7,"n":123456789012345678901234567890,"text":"It may rain."}\n{"id":99999999999999999999,"text":"It may rain."}\n' >big.jsonl; ./g score -l en -o jsonl big.jsonl 2>/dev/null | python3 show
  7  
      body 'It may rain.' hedge
  big.jsonl:2  
      body 'It may rain.' hedge

A page, a feed, a wire, an archive.

  $ cat >page.html <<'END'
  > <!doctype html><html lang="en"><head><title>Minister denies report - Courier</title><meta property="og:site_name" content="Courier"></head>
  > <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Minister denies report</h1>
  > <p>The minister denied on Monday that she had promised the company the licence for the ferries.</p>
  > <p>It may rain on the coast, where the ferries wait, until the end of the week, the office said.</p></article>
  > <footer><a href="/about">About us</a> <a href="/jobs">Jobs</a></footer></body></html>
  > END
  $ ./g score -o jsonl page.html | python3 show
  page.html {'title': 'Minister denies report', 'site': 'Courier', 'declared_lang': 'en', 'extraction': 'doubtful'} 
      headline 'Minister denies report' denial
      body 'The minister denied on Monday that she had promised the company the licence for the ferries.' denial
      body 'It may rain on the coast, where the ferries wait, until the end of the week, the office said.' hedge
  $ cat >feed.xml <<'END'
  > <?xml version="1.0"?><rss version="2.0"><channel><title>Coast</title><language>en</language>
  > <item><guid>1</guid><title>Storm</title><link>https://example.org/1</link><description>&lt;p&gt;It may rain.&lt;/p&gt;</description></item>
  > <item><guid>2</guid><title>Report</title><description>He denied it.
  > END
  $ ./g score -l en -o jsonl feed.xml 2>told | python3 show; cat told
  1 {'title': 'Storm', 'url': 'https://example.org/1', 'site': 'Coast', 'declared_lang': 'en', 'extraction': 'partial'} 
      headline 'Storm'
      body 'It may rain.' hedge
  feed.xml:3  {'code': 'bad-format', 'message': 'broken XML: Premature end of data in tag description line 3', 'at': 'feed.xml:3'}
  gainsay: feed.xml:3: broken XML: Premature end of data in tag description line 3
  gainsay: 1 article, 1 broken; 2 sentences, 1 flagged
  $ cat >item.json <<'END'
  > {"uri":"urn:x:1","type":"text","language":"en","headline":"Report","body_text":"He denied it.","pubstatus":"canceled","versioncreated":"2026-01-02T10:00:00Z"}
  > END
  $ ./g score -f ninjs -o jsonl item.json | python3 show
  urn:x:1 {'title': 'Report', 'published': '2026-01-02T10:00:00Z', 'declared_lang': 'en', 'status': 'canceled'} 
      headline 'Report'
      body 'He denied it.' denial
  $ python3 - <<'END'
  > page = open("page.html", "rb").read()
  > http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
  > with open("a.warc", "wb") as out:
  >     for length in (len(http), 99999):
  >         out.write(b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%d>\r\nWARC-Target-URI: https://example.org/p\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % (length, length) + http + b"\r\n\r\n")
  > END
  $ gzip -k a.warc; ./g score -o jsonl a.warc.gz 2>told | python3 show; cat told
  urn:uuid:599 {'title': 'Minister denies report', 'url': 'https://example.org/p', 'site': 'Courier', 'declared_lang': 'en', 'extraction': 'doubtful'} 
      headline 'Minister denies report' denial
      body 'The minister denied on Monday that she had promised the company the licence for the ferries.' denial
      body 'It may rain on the coast, where the ferries wait, until the end of the week, the office said.' hedge
  a.warc.gz  {'code': 'bad-format', 'message': '@ 779: cut short: 603 of 99999 bytes', 'at': 'a.warc.gz'}
  gainsay: a.warc.gz: @ 779: cut short: 603 of 99999 bytes
  gainsay: 1 article, 1 broken; 3 sentences, 3 flagged

Damage is told with its place.

  $ head -c 150 a.jsonl.gz >cut.jsonl.gz; ./g score -l en -o jsonl cut.jsonl.gz 2>&1 >/dev/null | tail -n 1
  gainsay: cut.jsonl.gz: @ 0: gzip cut short in the member at byte 0
  $ printf '<?xml version="1.0"?><html><head><title>404 Not Found</title></head></html>' >error.xml; ./g score -f feed -l en -o jsonl error.xml | python3 show
  gainsay: error.xml: an HTML page, not a feed: "404 Not Found"
  error.xml  {'code': 'bad-format', 'message': 'an HTML page, not a feed: "404 Not Found"', 'at': 'error.xml'}
  $ ./g score -f jsonl -l en -o jsonl none.jsonl | python3 show
  gainsay: none.jsonl: No such file or directory
  none.jsonl  {'code': 'not-found', 'message': 'No such file or directory', 'at': 'none.jsonl'}
