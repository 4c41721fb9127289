-f lines: every line is a document, and its number its id.

  $ cat >ids <<'END'
  > import json, sys
  > for line in sys.stdin:
  >     d = json.loads(line)
  >     rest = [d["error"]["code"], d["error"]["at"]] if "error" in d else \
  >         [s["text"] for s in d["sentences"]] + ["+".join(s["flags"]) for s in d["sentences"] if s["flags"]]
  >     print(d["id"], *rest, sep=" | ")
  > END
  $ cat >score <<'END'
  > GAINSAY_DATA="$TESTDIR/data" gainsay score -l en -f lines -o jsonl "$@" 2>messages | python3 ids; cat messages
  > END

One sentence a line, however many full stops; an empty line is an empty report; the last needs no line feed.

  $ printf 'It may rain. They denied it.\n\n  \r\nHe said so.\r\nlast' | sh score
  1 | It may rain. They denied it. | hedge+denial
  2
  3
  4 | He said so.
  5 | last
  $ printf '' | sh score
  $ printf '\n' | sh score
  1

Numbers go on over files, and a file's end ends its line. What cannot be opened has its path for an id.

  $ printf 'one\ntwo' >a; printf 'three\n' >b; : >none; mkdir folder
  $ sh score a none b missing folder - a <b
  1 | one
  2 | two
  3 | three
  missing | not-found | missing
  folder | unreadable | folder
  4 | three
  5 | one
  6 | two
  gainsay: missing: No such file or directory
  gainsay: folder: Is a directory

NUL and bad UTF-8 spoil their line alone; UTF-16 is refused, since its bytes are no lines.

  $ printf 'a\000b may\nbad \377 may\nwell may\n' | sh score | tr -d '\000'
  1 | ab may | hedge
  2 | bad � may | hedge
  3 | well may | hedge
  $ printf 'It may rain.\n' | iconv -t UTF-16 >utf16; sh score utf16 b
  utf16 | not-text | utf16
  1 | three
  gainsay: utf16: UTF-16 cannot be read by lines; convert it to UTF-8

A line over the limit becomes an error document, and is not kept in memory; so does one that is no text.

  $ (echo 'first may'; head -c 70000000 /dev/zero | tr '\0' x; printf '\nlast may\n') >long
  $ sh score b long
  1 | three
  2 | first may | hedge
  3 | too-large | long:2
  4 | last may | hedge
  gainsay: long:2: line longer than the limit of 32 MB
  $ (head -c 40000000 /dev/zero | tr '\0' x) | sh score b - b
  1 | three
  2 | too-large | -:1
  3 | three
  gainsay: -:1: line longer than the limit of 32 MB
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -f lines long >/dev/null 2>&1
  [1]

The order is that of the input, the bytes the same, whatever the number of threads.

  $ python3 -c 'for i in range(20000): print(("It may rain. " if i % 7 == 0 else "Rain fell on town %d. " % i) * (i % 5))' >many
  $ export GAINSAY_DATA="$TESTDIR/data"
  > for j in 1 2 3 16; do gainsay score -l en -f lines -o jsonl -j $j many | sha256sum; done | sort | uniq -c | awk '{print $1}'
  4
  $ sh score -j 7 many | cut -d ' ' -f 1 | diff - "$(seq 20000 >numbers; echo numbers)"
  $ for i in 1 2 3 4 5 6 7 8 9; do printf 'It may rain %s times.\n' $i >f$i; done
  > export GAINSAY_DATA="$TESTDIR/data"; gainsay score -j 4 -o jsonl f9 f8 f7 f6 missing f5 f4 f3 f2 f1 2>&1 | grep -o '"id":"[^"]*"' | tr '\n' ' '
  "id":"f9" "id":"f8" "id":"f7" "id":"f6" "id":"missing" "id":"f5" "id":"f4" "id":"f3" "id":"f2" "id":"f1"  (re)

A pipe gets its answer as soon as a line is in.

  $ cat >talk <<'END'
  > import json, subprocess, sys
  > p = subprocess.Popen(["gainsay", "score", "-l", "en", "-f", "lines", "-o", "jsonl"] + sys.argv[1:],
  >                      stdin=subprocess.PIPE, stdout=subprocess.PIPE)
  > for i in range(3):
  >     p.stdin.write(b"It may rain.\n")
  >     p.stdin.flush()
  >     print(json.loads(p.stdout.readline())["id"])
  > p.stdin.close()
  > print(p.wait())
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; python3 talk -j 1; python3 talk -j 3
  1
  2
  3
  0
  1
  2
  3
  0

Memory stays flat: 34 MB of input in less than 100 MB, on two threads.

  $ for i in $(seq 36); do cat many; done >stream; cat >memory <<'END'
  > import resource, subprocess, sys
  > subprocess.run(["gainsay", "score", "-l", "en", "-f", "lines", "-o", "jsonl", "-j", "2", "stream"], stdout=subprocess.DEVNULL, check=True)
  > print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss < 100000)
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; grep -q -e __asan_init -e __tsan_init "$(command -v gainsay)" && echo True || python3 memory
  True
