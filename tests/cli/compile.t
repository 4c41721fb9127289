An image is written beside its place and then put there; what is no regular file is never replaced.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay compile a.image && ls && printf 'He may go.\n' >a && gainsay score --image a.image -l en -o jsonl a >from-image
  > gainsay score -l en -o jsonl a | diff - from-image
  a.image
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay compile - | cmp - a.image
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay compile - >b.image; cmp a.image b.image; rm b.image
  $ export GAINSAY_DATA="$TESTDIR/data"; chmod 640 a.image; gainsay compile a.image; stat -c %a a.image; ls
  640
  a
  a.image
  from-image

Through a symbolic link the file it leads to is replaced; the link stays.

  $ export GAINSAY_DATA="$TESTDIR/data"; mkdir there; echo old >there/b.image; ln -s there/b.image link; ln -s link twice
  > gainsay compile twice; readlink link twice; cmp a.image there/b.image; ls there
  there/b.image
  link
  b.image
  $ export GAINSAY_DATA="$TESTDIR/data"; ln -s nowhere dangling; gainsay compile dangling
  gainsay: dangling: is a symbolic link that leads nowhere
  [1]
  $ readlink dangling; test -e nowhere
  nowhere
  [1]

A pipe is written to. Standard output by another name is standard output.

  $ export GAINSAY_DATA="$TESTDIR/data"; mkfifo pipe; cat pipe >read & gainsay compile pipe; wait; cmp read a.image; test -p pipe
  $ export GAINSAY_DATA="$TESTDIR/data"; ln -s /proc/self/fd/1 out; gainsay compile out | cmp - a.image; gainsay compile out >b.image
  > cmp a.image b.image; readlink out
  /proc/self/fd/1

What cannot be written is said, and leaves nothing behind.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay compile there; gainsay compile missing/x; ls there
  gainsay: there: is a directory
  gainsay: missing/x: No such file or directory
  b.image
  $ gainsay compile
  gainsay: compile: which FILE?
  [2]
  $ gainsay compile a b
  gainsay: compile: one FILE is written
  [2]
  $ GAINSAY_DATA=nowhere gainsay compile x
  gainsay: nowhere/lexicons/concepts.tsv: No such file or directory
  [1]
