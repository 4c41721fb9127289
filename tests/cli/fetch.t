Pages and feeds of a server of this machine (data/serve.py), the ports taken out of what is shown. No test waits: --delay 0.

  $ (setsid python3 "$TESTDIR/data/serve.py" "$PWD" >/dev/null 2>&1 &)
  > until [ -s ports ]; do sleep 0.05; done
  $ cat >f <<'END'
  > #!/bin/sh
  > # f [OPTION]... PATH...: fetches paths of the server with what it says on standard error, then its output
  > read good broken closed <ports
  > for word do
  >     shift
  >     case $word in /*) word=http://127.0.0.1:$good$word ;; broken/*) word=http://127.0.0.1:$broken/${word#*/} ;; closed/*) word=http://127.0.0.1:$closed/ ;; esac
  >     set -- "$@" "$word"
  > done
  > gainsay fetch --delay 0 --allow-address 127.0.0.1 "$@" >out 2>err
  > code=$?
  > cat err out | sed -E "s/127\.0\.0\.1:($good|$broken|$closed)/HOST/g; s/port ($closed) after [0-9]+ ms/port/"
  > exit $code
  > END
  $ cat >show <<'END'
  > import json, sys
  > for line in sys.stdin:
  >     if not line.startswith("{"):
  >         print(line, end="")
  >         continue
  >     a = json.loads(line)
  >     assert a.pop("schema") == "gainsay-article/1"
  >     text = a.pop("text")
  >     print(*(f"{k}={v}" for k, v in a.items()), repr(text[:40]))
  > END
  $ chmod +x f

A page, a feed; the headline is in both the title.

  $ ./f /page 2>told | python3 show; cat told
  gainsay: 1 address: 1 article, 0 not changed, 0 failed
  url=http://HOST/page site=Courier lang=en extraction=full title=Minister denies report 'The minister denied on Monday that she h'
  $ ./f /feed 2>told | python3 show; cat told
  gainsay: 1 address: 4 articles, 0 not changed, 0 failed
  id=a1 url=http://HOST/story site=Coast published=Mon, 02 Mar 2026 10:00:00 GMT lang=en extraction=partial title=Minister denies report 'The minister denied it [...]'
  id=a2 url=http://HOST/private/storm site=Coast lang=en extraction=partial title=Storm 'It may rain.'
  id=a3 url=http://HOST/short site=Coast lang=en extraction=partial title=Short 'The firm declined to comment on the repo'
  id=a4 url=http://HOST/none site=Coast lang=en title=Whole 'He denied it.'

Straight into score, which has the headline again.

  $ export GAINSAY_DATA="$TESTDIR/data"; ./f /page >/dev/null; gainsay score -l en -o json <out | sed 's/127.0.0.1:[0-9]*/HOST/g' | grep -E '"(id|title|url|site|role|notes)":' | cut -c 1-70
    "id": "http://HOST/page",
    "title": "Minister denies report",
    "url": "http://HOST/page",
    "site": "Courier",
    "notes": [],
        "i": 0, "role": "headline", "start": 0, "end": 22, "lang": "en",
        "i": 1, "role": "body", "start": 24, "end": 116, "lang": "en",
        "i": 2, "role": "body", "start": 118, "end": 211, "lang": "en",

Nothing fetched is no article.

  $ ./f /none >/dev/null; gainsay score -f jsonl -o jsonl - <out
  gainsay: 0 articles; 0 sentences, 0 flagged

What a feed gives only in part is fetched; what it has is kept where the page has less or may not be asked for.

  $ ./f --full /feed 2>told | python3 show; cat told
  gainsay: http://HOST/private/storm: robots.txt of http://HOST forbids it
  gainsay: 1 address: 4 articles, 0 not changed, 1 failed
  id=a1 url=http://HOST/story site=Courier published=Mon, 02 Mar 2026 10:00:00 GMT lang=en extraction=full title=Minister denies report 'The minister denied on Monday that she h'
  id=a2 url=http://HOST/private/storm site=Coast lang=en extraction=partial notes=['full-text: the page behind it could not be read'] title=Storm 'It may rain.'
  id=a3 url=http://HOST/short site=Coast lang=en extraction=partial notes=['full-text: the page behind it has less text than the feed'] title=Short 'The firm declined to comment on the repo'
  id=a4 url=http://HOST/none site=Coast lang=en title=Whole 'He denied it.'

Encodings and character sets.

  $ ./f /gzip /cyrillic /text /wrong-charset 2>told | python3 show | sed 's/\(Ìèí\|Ìè\).*//'; cat told
  gainsay: 4 addresses: 4 articles, 0 not changed, 0 failed
  url=http://HOST/gzip site=Courier lang=en extraction=full title=Minister denies report 'The minister denied on Monday that she h'
  url=http://HOST/cyrillic site=Courier lang=ru extraction=full title=Отказ 'Министр в понедельник опровергла сообщен'
  url=http://HOST/text 'Он опроверг это.'
  url=http://HOST/wrong-charset site=Courier lang=ru extraction=full notes=['charset: declared as UTF-8, but is windows-1252'] title=Îòêàç '

JSON lines; one that is broken harms no other.

  $ ./f /lines 2>told | python3 show; cat told
  gainsay: http://HOST/lines:2: not JSON: ':' expected near end of file
  gainsay: 1 address: 2 articles, 0 not changed, 1 failed
  id=1 'It may rain.'
  id=3 'He denied it.'

What has not changed is not sent again; the state knows the address behind a redirect, and forgets nothing of others.

  $ ./f --state seen.json /page /old /text 2>told | python3 show | cut -d' ' -f 1-6; cat told
  gainsay: 3 addresses: 3 articles, 0
  url=http://HOST/page site=Courier lang=en extraction=full title=Minister denies
  url=http://HOST/page site=Courier lang=en extraction=full title=Minister denies
  url=http://HOST/text 'Он опроверг это.'
  $ sed 's/127.0.0.1:[0-9]*/HOST/g' seen.json
  {"gainsay-fetch": 1, "urls": {
  "http://HOST/page": {"etag":"\"v1\"","at":"http://HOST/page"},
  "http://HOST/old": {"etag":"\"v1\"","at":"http://HOST/page"}
  }}
  $ rm log; ./f --state seen.json /page /old /text 2>told | cut -c 1-60; cat log; cat told
  gainsay: http://HOST/page: not changed
  gainsay: http://HOST/old: not changed
  gainsay: 3 addresses: 1 article, 2 not changed, 0 failed
  {"schema":"gainsay-article/1","url":"http://HOST/text","text
  /robots.txt
  /page if "v1"
  /old
  /page if "v1"
  /text
  $ ./f --full --state feed.json /feed >/dev/null; rm log; ./f --full --state feed.json /feed; cat log
  gainsay: http://HOST/feed: not changed
  gainsay: 1 address: 0 articles, 1 not changed, 0 failed
  /robots.txt
  /feed if Mon, 02 Mar 2026 11:00:00 GMT
  $ echo '[' >bad.json; ./f --state bad.json /page; cat bad.json
  gainsay: bad.json:2: not JSON: ']' expected near end of file
  [
  $ echo '{}' >bad.json; ./f --state bad.json /page
  gainsay: bad.json: not a state of gainsay fetch
  [1]
  $ ./f --state none/seen.json /page 2>told | head -n 2; cat told
  gainsay: 1 address: 1 article, 0 not changed, 0 failed
  gainsay: none/seen.json: No such file or directory

What answers something else, each with its reason; the others go on.

  $ ./f /none /gone /busy /broken /same /false-feed /image /packed /empty /page 2>told | cut -c 1-100; cat told
  gainsay: http://HOST/none: the server answers 404 (not found)
  gainsay: http://HOST/gone: the server answers 410 (gone)
  gainsay: http://HOST/busy: the server answers 429 (too many requests); Retry-After: 120
  gainsay: http://HOST/broken: the server answers 500
  gainsay: http://HOST/same: the server answers 304
  gainsay: http://HOST/false-feed: an HTML page, not a feed: "Down for maintenance"
  gainsay: http://HOST/image: neither a page nor a feed nor a text, but image/png
  gainsay: http://HOST/packed: a packed file: save it and give it to gainsay score
  gainsay: http://HOST/empty: an empty answer
  gainsay: 10 addresses: 1 article, 0 not changed, 9 failed
  {"schema":"gainsay-article/1","url":"http://HOST/page","site":"Courier","lang":"en","extraction":"fu
  $ ./f -f feed /page
  gainsay: http://HOST/page: an HTML page, not a feed: "Minister denies report - Courier"
  gainsay: 1 address: 0 articles, 0 not changed, 1 failed
  [1]

Servers that never end, or badly.

  $ ./f --max-size 1 /endless /bomb /fields /cut /noise closed/
  gainsay: http://HOST/endless: larger than 1 MB
  gainsay: http://HOST/bomb: larger than 1 MB
  gainsay: http://HOST/fields: a header of more than 256 KB
  gainsay: http://HOST/cut: transfer closed with 994 bytes remaining to read
  gainsay: http://HOST/noise: Received HTTP/0.9 when not allowed
  gainsay: http://HOST/: Failed to connect to 127.0.0.1 port: Couldn't connect to server
  gainsay: 6 addresses: 0 articles, 0 not changed, 6 failed
  [1]
  $ ./f --timeout 1 /slow
  gainsay: http://HOST/slow: no whole answer within 1 s (1 s to connect)
  gainsay: 1 address: 0 articles, 0 not changed, 1 failed
  [1]

Redirects are followed as if each address had been asked for: its robots.txt, its network, its scheme.

  $ ./f /loop /nowhere /file /login /forbidden /inside
  gainsay: http://HOST/loop: more than 10 redirects
  gainsay: http://HOST/nowhere: the server answers 302 without saying where to
  gainsay: http://HOST/file: not an http or https address: file:///etc/passwd
  gainsay: http://HOST/login: an address with a user name or password
  gainsay: http://HOST/forbidden: redirected to http://HOST/private/x: robots.txt of http://HOST forbids it
  gainsay: http://HOST/inside: redirected to http://10.0.0.1/: the address 10.0.0.1 is private (RFC 1918); --allow-private permits it
  gainsay: 6 addresses: 0 articles, 0 not changed, 6 failed
  [1]

robots.txt: our own group, a rule with a star; a server that fails forbids all; it is asked for once.

  $ rm log; ./f /private/a /private/notes.txt /private/notes.txt?x broken/page broken/feed 2>told | cut -c 1-110; grep -c robots log; cat told
  gainsay: http://HOST/private/a: robots.txt of http://HOST forbids it
  gainsay: http://HOST/private/notes.txt?x: robots.txt of http://HOST forbids it
  gainsay: http://HOST/page: http://HOST/robots.txt answers 503, which forbids all of the site
  gainsay: http://HOST/feed: http://HOST/robots.txt answers 503, which forbids all of the site
  gainsay: 5 addresses: 1 article, 0 not changed, 4 failed
  {"schema":"gainsay-article/1","url":"http://HOST/private/notes.txt","text":"He denied it."}
  2
  $ ./f --agent 'Other/2 (news desk)' /page
  gainsay: http://HOST/page: robots.txt of http://HOST forbids it
  gainsay: 1 address: 0 articles, 0 not changed, 1 failed
  [1]

Private addresses, however they are written, are asked only where allowed.

  $ read port rest <ports; for host in 127.0.0.1 localhost 0x7f.1 2130706433; do
  >     gainsay fetch --delay 0 "http://$host:$port/page" 2>&1 | head -n 1 | sed -E 's/^[^ ]* [^ ]* the address (127.0.0.1|::1) is/is/'
  > done
  is loopback \(RFC \d+\); --allow-private permits it (re)
  is loopback \(RFC \d+\); --allow-private permits it (re)
  is loopback \(RFC \d+\); --allow-private permits it (re)
  is loopback \(RFC \d+\); --allow-private permits it (re)
  $ read port rest <ports; gainsay fetch --delay 0 --allow-private http://localhost:$port/page 2>&1 >/dev/null
  gainsay: 1 address: 1 article, 0 not changed, 0 failed

Nothing of the environment is used or told: no proxy, no .netrc, no cookies.

  $ echo 'machine 127.0.0.1 login a password b' >.netrc
  $ HOME=$PWD http_proxy=http://127.0.0.1:1 ALL_PROXY=http://127.0.0.1:1 ./f /request 2>told | sed 's/Accept: [^"]*/Accept: …/'; cat told
  gainsay: 1 address: 1 article, 0 not changed, 0 failed
  {"schema":"gainsay-article/1","url":"http://HOST/request","text":"User-Agent: gainsay/\d+\.\d+\.\d+\\nAccept: …"} (re)

Addresses from standard input, one a line; those of the command line where they stand.

  $ read port rest <ports; printf '\357\273\277# feeds\n\n\357\273\277http://127.0.0.1:%s/text\r\n http://127.0.0.1:%s/none ' $port $port | ./f /page - /gzip 2>told | cut -c 1-60; cat told
  gainsay: http://HOST/none: the server answers 404 (not found
  gainsay: 4 addresses: 3 articles, 0 not changed, 1 failed
  {"schema":"gainsay-article/1","url":"http://HOST/page","site
  {"schema":"gainsay-article/1","url":"http://HOST/text","text
  {"schema":"gainsay-article/1","url":"http://HOST/gzip","site
  $ gainsay fetch </dev/null
  gainsay: 0 addresses: 0 articles, 0 not changed, 0 failed
  $ gainsay fetch ftp://example.org/a example.org http://a:b@example.org/ http://
  gainsay: ftp://example.org/a: not an http or https address: ftp://example.org/a
  gainsay: example.org: not an http or https address: example.org
  gainsay: http://a:b@example.org/: an address with a user name or password
  gainsay: http://: not an http or https address: http://
  gainsay: 4 addresses: 0 articles, 0 not changed, 4 failed
  [1]
  $ (head -c 100000 /dev/zero | tr '\0' x; echo; echo ftp://x/) | gainsay fetch 2>&1 | tail -n 3 | cut -c 1-80
  gainsay: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  gainsay: ftp://x/: not an http or https address: ftp://x/
  gainsay: \d+ addresses: 0 articles, 0 not changed, \d+ failed (re)

A signal ends it in order: what was written is remembered.

  $ rm log; read port rest <ports
  > gainsay fetch --delay 0 --allow-private --state stop.json http://127.0.0.1:$port/page http://127.0.0.1:$port/slow >out & pid=$!
  > until grep -qs /slow log; do sleep 0.05; done
  > kill -TERM $pid; { wait $pid; code=$?; } 2>/dev/null; echo $code; wc -l <out; grep -c 'page"' stop.json
  gainsay: 2 addresses: 1 article, 0 not changed, 0 failed
  143
  1
  1

One that its caller ignores, as nohup has it, ends nothing.

  $ rm log; read port rest <ports
  > (trap '' HUP; exec gainsay fetch --delay 0 --allow-private --timeout 1 http://127.0.0.1:$port/slow http://127.0.0.1:$port/page >out 2>err) & pid=$!
  > until grep -qs /slow log; do sleep 0.05; done
  > kill -HUP $pid; wait $pid; echo $?; tail -n 1 err; wc -l <out
  1
  gainsay: 2 addresses: 1 article, 0 not changed, 1 failed
  1

A full disk ends it.

  $ read port rest <ports; gainsay fetch --delay 0 --allow-private http://127.0.0.1:$port/page http://127.0.0.1:$port/text 2>&1 >/dev/full
  gainsay: standard output: No space left on device
  gainsay: 1 address: 0 articles, 0 not changed, 0 failed
  [1]

Wrong usage.

  $ gainsay fetch --delay 0 --agent '1/2' http://example.org/
  gainsay: fetch: a User-Agent begins with a name: letters, - and _
  [2]
  $ gainsay fetch --allow-address example.org http://example.org/
  gainsay: fetch: no IP address: example.org
  [2]
  $ gainsay fetch -f warc http://example.org/
  gainsay: fetch: --format: no 'warc' here; there are: auto, text, html, jsonl, ninjs, ninjs-lines, feed
  [2]
  $ gainsay fetch - - </dev/null
  gainsay: fetch: standard input (-) is given twice
  [2]
