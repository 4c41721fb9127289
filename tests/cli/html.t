HTML: one page for all documents of a run. Style, script and notes are cut out here.

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'Fort staged news\n\nThe <b>photo</b> was not staged. He denied bail to him.\n' >'a&b'
  > gainsay score -l en -o html 'a&b' none >page 2>messages; echo $?; cat messages
  > sed -e '/<style>/,/<\/style>/d' -e '/<script>/,/<\/script>/d' -e "s/sha256-[^']*/sha256-X/g" -e '/class="note"/d' page
  1
  gainsay: none: No such file or directory
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-X'; script-src 'sha256-X'; base-uri 'none'; form-action 'none'">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>2 articles – Gainsay report</title>
  </head>
  <body>
  <a class="skip" href="#reports">Skip to the reports</a>
  <header class="page">
  <h1>Gainsay</h1>
  <p class="claim"><b>Framing found, not truth judged.</b> A marked sentence is not a false one, and a sentence without a mark is not a confirmed one.</p>
  </header>
  <nav aria-label="Articles">
  <ol>
  <li><a href="#d1"><bdi>a&amp;b</bdi></a></li>
  <li><a href="#d2"><bdi>none</bdi></a></li>
  </ol>
  </nav>
  <ul class="legend" aria-label="Labels">
  <li class="key" data-label="hedge"><span class="lab hedge">hedge</span> <span class="meaning">a claim held at arm's length</span></li>
  <li class="key" data-label="denial"><span class="lab denial">denial</span> <span class="meaning">somebody says it is not so</span></li>
  <li class="key" data-label="fabricated"><span class="lab fabricated">fabricated</span> <span class="meaning">called made up or tampered with</span></li>
  <li class="key" data-label="inaccurate"><span class="lab inaccurate">inaccurate</span> <span class="meaning">called wrong or unreliable</span></li>
  <li class="key" data-label="nonresponse"><span class="lab nonresponse">nonresponse</span> <span class="meaning">somebody withholds an answer</span></li>
  </ul>
  <main id="reports">
  <article id="d1" aria-labelledby="d1h">
  <header>
  <h2 id="d1h"><bdi>a&amp;b</bdi></h2>
  <p class="summary">English · 3 sentences · <b>2 flagged</b></p>
  <p class="caution">denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not yet measured on text in English</p>
  <div class="strips" role="group" aria-label="Where in the text the flags lie" dir="ltr">
  <div class="strip denial"><span class="lab">denial</span><span class="count">1</span><svg viewBox="0 0 1000 20" preserveAspectRatio="none"><a href="#d1s2"><title>sentence 2: denial .73</title><rect x="243" width="432" height="20"/></a></svg><span class="most">up to .73</span></div>
  <div class="strip fabricated"><span class="lab">fabricated</span><span class="count">2</span><svg viewBox="0 0 1000 20" preserveAspectRatio="none"><a href="#d1s1"><title>sentence 1: fabricated .90</title><rect x="0" width="216" height="20"/></a><a href="#d1s2"><title>sentence 2: fabricated .77</title><rect x="243" width="432" height="20"/></a></svg><span class="most">up to .90</span></div>
  </div>
  </header>
  <div class="para headline"><p lang="en" dir="ltr"><span class="flagged" role="group" tabindex="0" id="d1s1" aria-describedby="d1t1" data-labels="fabricated"><sup aria-hidden="true">1</sup>Fort <mark class="fabricated">staged</mark> news<span class="tip" role="tooltip" lang="en" dir="ltr" id="d1t1"><span class="cue fabricated"><span class="lab">fabricated</span> <b>.90</b> <bdi>staged</bdi> <i>staged</i><small>asserted · own voice · rule <code>en/stage#1107</code> (<code>en.lex:17</code>)</small></span></span></span></p>
  <ol class="notes">
  </ol></div>
  <div class="para"><p lang="en" dir="ltr"><span class="flagged" role="group" tabindex="0" id="d1s2" aria-describedby="d1t2" data-labels="denial fabricated"><sup aria-hidden="true">2</sup>The &lt;b&gt;photo&lt;/b&gt; was not <mark class="denial"><mark class="fabricated">staged</mark></mark>.<span class="tip" role="tooltip" lang="en" dir="ltr" id="d1t2"><span class="cue denial"><span class="lab">denial</span> <b>.73</b> <bdi>staged</bdi> <i>staged</i><small>negated · own voice · rule <code>en/stage#1107</code> (<code>en.lex:17</code>)</small></span><span class="cue fabricated"><span class="lab">fabricated</span> <b>.77</b> <bdi>staged</bdi> <i>staged</i><small>negated · own voice · rule <code>en/stage#1107</code> (<code>en.lex:17</code>)</small></span></span></span> <span>He denied bail to him.</span></p>
  <ol class="notes">
  </ol></div>
  </article>
  <article class="failed" id="d2" aria-labelledby="d2h">
  <header>
  <h2 id="d2h"><bdi>none</bdi></h2>
  <p class="caution">could not be read: <bdi>No such file or directory</bdi></p>
  </header>
  </article>
  </main>
  <footer>Gainsay \d+\.\d+\.\d+ · lexicons [0-9a-f]{16} · model [0-9a-f]{16}</footer> (re)
  </body>
  </html>

The policy names just the style and the script that are there, and nothing else is asked for.

  $ cat >policy.py <<'END'
  > import base64, hashlib, re, sys
  > page = sys.stdin.buffer.read()
  > for tag in (b"style", b"script"):
  >     texts = re.findall(b"<%s>(.*?)</%s>" % (tag, tag), page, re.S)
  >     digest = base64.b64encode(hashlib.sha256(texts[0]).digest())
  >     print(tag.decode(), len(texts), b"%s-src 'sha256-%s'" % (tag, digest) in page)
  > print(re.findall(rb"https?:|\bsrc=|style=|@import|url\(", page))
  > END
  $ python3 policy.py <page
  style 1 True
  script 1 True
  []

It is well formed: an XML parser reads it once the void tags are closed.

  $ cat >parse.py <<'END'
  > import re, sys, xml.etree.ElementTree as tree
  > page = sys.stdin.read().replace("<!DOCTYPE html>", "")
  > page = re.sub(r"(?s)(<style>|<script>).*?(</style>|</script>)", "", page)
  > page = tree.fromstring(re.sub(r"(<meta [^>]*)>", r"\1/>", page))
  > ids = [e.get("id") for e in page.iter() if e.get("id")]
  > links = [e.get("href")[1:] for e in page.iter("a")] + [e.get("aria-describedby") for e in page.iter() if e.get("aria-describedby")]
  > print(len(ids) == len(set(ids)), set(links) <= set(ids))
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; python3 parse.py <page
  > gainsay score -l en -o html 'a&b' 'a&b' | python3 parse.py
  > printf 'He denied it.\n\n\377\nRain.\n<i>' | gainsay score -l en -f lines -o html -j 2 | python3 parse.py
  > printf '' | gainsay score -l en -f lines -o html | python3 parse.py
  True True
  True True
  True True
  True True

Lines are rows, and the total stands at the end.

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'He denied it.\nRain <br>.\nThe photo may have been staged.\n' | gainsay score -l en -f lines -o html - |
  > sed -n '/<main/,/<.main>/p' | grep -e 'class="line"' -e '<p' -e total -e '<li><span'
  <div class="line" id="l1">
  <div class="para"><p lang="en" dir="ltr"><span class="flagged" role="group" tabindex="0" id="l1s1" aria-describedby="l1t1" data-labels="denial"><sup aria-hidden="true">1</sup>He <mark class="denial">denied</mark> it.<span class="tip" role="tooltip" lang="en" dir="ltr" id="l1t1"><span class="cue denial"><span class="lab">denial</span> <b>.95</b> <bdi>denied</bdi> <i>denies</i><small>asserted · own voice · rule <code>en/deny#cbd3</code> (<code>en.lex:13</code>)</small></span></span></span></p>
  <div class="line" id="l2">
  <div class="para"><p lang="en" dir="ltr"><span>Rain &lt;br&gt;.</span></p>
  <div class="line" id="l3">
  <div class="para"><p lang="en" dir="ltr"><span class="flagged" role="group" tabindex="0" id="l3s1" aria-describedby="l3t1" data-labels="hedge fabricated"><sup aria-hidden="true">3</sup>The photo <mark class="hedge">may</mark> have been <mark class="fabricated">staged</mark>.<span class="tip" role="tooltip" lang="en" dir="ltr" id="l3t1"><span class="cue hedge"><span class="lab">hedge</span> <b>.87</b> <bdi>may</bdi> <i>may, might</i><small>asserted · own voice · rule <code>en/may#4ab2</code> (<code>en.lex:10</code>)</small></span><span class="cue fabricated"><span class="lab">fabricated</span> <b>.90</b> <bdi>staged</bdi> <i>staged</i><small>asserted · own voice · rule <code>en/stage#1107</code> (<code>en.lex:17</code>)</small></span></span></span></p>
  <section class="total">
  <p><b>2</b> of 3 lines flagged</p>
  <li><span class="lab hedge">hedge</span> <b>1</b> up to .87 in <a href="#l3">3</a></li>
  <li><span class="lab denial">denial</span> <b>1</b> up to .95 in <a href="#l1">1</a></li>
  <li><span class="lab fabricated">fabricated</span> <b>1</b> up to .90 in <a href="#l3">3</a></li>

A paragraph in another script has its own language and direction, also with a few words of the article's in it.

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'The minister denied that there was a report, and that it was false.\n\nنفت الوزارة التقرير وقالت إنه كاذب. It was said in English.\n' |
  > gainsay score -o html - | grep -o '<p lang="[a-z]*" dir="[a-z]*">'
  <p lang="en" dir="ltr">
  <p lang="ar" dir="rtl">
  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'Le ministre a démenti hier soir les informations selon lesquelles il aurait menti aux enquêteurs.\n\n外交部否认了这一报道。\n' |
  > gainsay score -o html - | grep -o 'not yet measured.*'
  not yet measured on text in Chinese</p>
