What is read, what cannot be, and how the two are told apart. The reports are looked at by a small program.

  $ cat >look <<'END'
  > import json, sys
  > def look(d):
  >     if "error" in d:
  >         return [d["id"], "error", d["error"]["code"], d["error"]["message"], d["error"]["at"]]
  >     return [d["id"], d["lang"]] + ["%s %s" % (s["text"], "+".join(s["flags"])) for s in d["sentences"]] + d["notes"]
  > rest, decoder = sys.stdin.read(), json.JSONDecoder()
  > while rest.strip():
  >     d, end = decoder.raw_decode(rest)
  >     print(*look(d), sep=" | ")
  >     rest = rest[end:].lstrip()
  > END
  $ cat >score <<'END'
  > GAINSAY_DATA="$TESTDIR/data" gainsay score -l en -o jsonl "$@" 2>messages | python3 look; cat messages
  > END

A file, standard input by name and by default, and several.

  $ printf 'Officials denied it. It may rain.\n' >a; printf 'They declined to comment.\n' >b
  $ sh score a
  a | en | Officials denied it. denial | It may rain. hedge
  $ sh score <a
  - | en | Officials denied it. denial | It may rain. hedge
  $ sh score - <a
  - | en | Officials denied it. denial | It may rain. hedge
  $ sh score b - a <a
  b | en | They declined to comment. nonresponse
  - | en | Officials denied it. denial | It may rain. hedge
  a | en | Officials denied it. denial | It may rain. hedge
  $ gainsay score - - <a
  gainsay: score: standard input (-) is given twice
  [2]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o json b a | python3 look
  b | en | They declined to comment. nonresponse
  a | en | Officials denied it. denial | It may rain. hedge

What cannot be read becomes an error document; the others go on; the exit code tells.

  $ mkdir folder; : >empty; python3 -c 'import sys; sys.stdout.buffer.write(bytes(range(256)) * 12)' >binary; head -c 33554433 /dev/zero | tr '\0' x >large
  $ sh score missing a folder large b | cut -c -110
  missing | error | not-found | No such file or directory | missing
  a | en | Officials denied it. denial | It may rain. hedge
  folder | error | unreadable | is a directory | folder
  large | error | too-large | larger than the limit of 32 MB | large
  b | en | They declined to comment. nonresponse
  gainsay: missing: No such file or directory
  gainsay: folder: is a directory
  gainsay: large: larger than the limit of 32 MB
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score missing a >out 2>&1
  [1]
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score missing a -o json 2>/dev/null | head -n 8
  {
    "schema": "gainsay/1",
    "id": "missing",
    "error": {
      "code": "not-found",
      "message": "No such file or directory",
      "at": "missing"
    }
  $ sh score binary | cut -d '|' -f 1-3
  binary | error | not-text 
  gainsay: binary: .* (re)

An empty file, one of blanks, and encodings.

  $ sh score empty
  empty | en
  $ printf ' \n\n\t\n' | sh score
  - | en
  $ printf 'It may rain.' | iconv -t UTF-16 | sh score
  - | en | It may rain. hedge | utf-16: converted from UTF-16LE
  $ printf '\357\273\277It may rain.' | sh score
  - | en | It may rain. hedge
  $ printf 'It may \377\376 rain.' | sh score
  - | en | It may � rain. hedge | invalid-text: 1 run of bad bytes replaced by U+FFFD
  $ printf 'It may\000 rain.' >nul; GAINSAY_DATA="$TESTDIR/data" gainsay score -l en -o jsonl nul | grep -c 'may.u0000 rain'
  1

An id is the path as given, in whatever bytes.

  $ cp a "$(printf 'b\377\033[1m"\\\342\200\256.txt')"; GAINSAY_DATA="$TESTDIR/data" gainsay score -o jsonl b?*.txt | grep -o '"id":[^,]*'
  "id":"b�\u001b[1m\"\\\u202e.txt"
  $ GAINSAY_DATA="$TESTDIR/data" gainsay score -o jsonl "$(printf 'no\377\033')" | grep -o '"id".*'
  gainsay: no\xff\x1b: No such file or directory
  "id":"no�\u001b","error":{"code":"not-found","message":"No such file or directory","at":"no�\u001b"}}

Closed standard streams do no harm.

  $ GAINSAY_DATA="$TESTDIR/data" gainsay score a >&-
  gainsay: standard output: Bad file descriptor
  [1]
  $ GAINSAY_DATA="$TESTDIR/data" gainsay score -o jsonl <&- | grep -o '"code":"[^"]*"'
  gainsay: -: Bad file descriptor
  "code":"unreadable"
  $ GAINSAY_DATA="$TESTDIR/data" gainsay score -o jsonl a 2>&- | grep -o '"id":"[^"]*"'
  "id":"a"

Whatever takes no more output ends the work: a full disk is told, a reader that went away is not.

  $ GAINSAY_DATA="$TESTDIR/data" gainsay score a >/dev/full
  gainsay: standard output: No space left on device
  [1]
  $ gainsay --help >/dev/full
  gainsay: standard output: No space left on device
  [1]
  $ yes 'It may rain.' | GAINSAY_DATA="$TESTDIR/data" gainsay score -l en -f lines -o jsonl - | head -n 1 | cut -c -20
  {"schema":"gainsay/1
  $ cat >broken <<'END'
  > import os, subprocess, sys
  > reader, writer = os.pipe()
  > os.close(reader)
  > done = subprocess.run(["gainsay", "score", "-o", "json"] + sys.argv[1:], stdout=writer, stderr=subprocess.PIPE)
  > print(done.returncode, done.stderr)
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; python3 broken a; python3 broken -j 4 a b a b
  1 b''
  1 b''
