The report and the cue shown in the README are today's. Line numbers of a lexicon may have moved on.

  $ sed -n '/^examples\/denial/,/^```/p' "$TESTDIR/../../README.md" | sed '$d' >shown
  $ (cd "$TESTDIR/../.." && gainsay score -o term examples/denial.en.txt) | diff shown -
  $ plain() { tr -d '\n ' | sed 's/lex:[0-9]*//g'; }
  > cue=$(sed -n '/^{"start": /,/}$/p' "$TESTDIR/../../README.md" | plain)
  > gainsay score -o jsonl "$TESTDIR/../../examples/denial.en.txt" | plain | grep -cF "$cue"
  1
