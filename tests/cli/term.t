What an editor sees. Without a terminal there is no colour: cues stand in brackets.

  $ cat >a <<'END'
  > Minister denies report
  > 
  > Rain fell in Riga on Monday. The photo may have been taken in March, but it was not staged, Mr. Li said. The report is utterly false, and they denied it. He declined to comment. It was late when the hearing ended. The crowd outside the building went home quietly.
  > 
  > Hundreds of people had walked from the railway station to the old town hall that morning, carrying flags and candles. The police closed two bridges for an hour, and the trams ran along another street until noon.
  > 
  > Ministru prezidente otrdien preses konferencē Rīgā paziņoja, ka valdība nākamnedēļ lems par budžeta grozījumiem.
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -o term a
  a
  English( \(\d+ % sure\))? · 10 sentences · 4 flagged (re)
  denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not
  yet measured on text in English
  
    1  Minister ⟦denies⟧ report
       denial       █████████▌ .95  denies
  
       … 1 sentence
  
    3  The photo ⟦may⟧ have been taken in March, but it was not ⟦staged⟧, Mr. Li
       said.
       hedge        ████████▊  .87  may, might · reported — Mr. Li
       fabricated   ███████▋   .77  staged · negated · reported — Mr. Li
       denial       ███████▎   .73  staged · negated · reported — Mr. Li
  
    4  The report is ⟦utterly false⟧, and they ⟦denied⟧ it.
       denial       █████████▌ .95  denies
       inaccurate   █████████  .90  false
  
    5  He ⟦declined to comment⟧.
       nonresponse  █████████▌ .95  no comment
  
       … 4 sentences
  
       … 1 sentence not scored: no lexicon for Latvian
  
  4 of 10 sentences flagged · 1 not scored
       hedge        1    up to .87 in 3      a claim held at arm's length
       denial       3    up to .95 in 1      somebody says it is not so
       fabricated   1    up to .77 in 3      called made up or tampered with
       inaccurate   1    up to .90 in 4      called wrong or unreliable
       nonresponse  1    up to .95 in 5      somebody withholds an answer

Chinese breaks between characters, but not before a full stop.

  $ cat >zh <<'END'
  > 他们否认了这一说法，并且表示这些照片可能是在三月份拍摄的，但目前还没有任何人能够提供进一步的说明或者证据来支持这样的看法。
  > END
  $ export GAINSAY_DATA="$TESTDIR/data"; COLUMNS=66 gainsay score -o term zh
  zh
  Chinese( \(\d+ % sure\))? · 1 sentence · 1 flagged (re)
  confidence from prior weights, not yet measured on text in Chinese
  
    1  他们⟦否认⟧了这一说法，并且表示这些照片⟦可能⟧是在三月份拍摄
       的，但目前还没有任何人能够提供进一步的说明或者证据来支持这样
       的看法。
       denial       █████████▌ .95  denies
       hedge        ████████   .80  possible
  
  1 of 1 sentence flagged
       hedge        1    up to .80 in 1
         a claim held at arm's length
       denial       1    up to .95 in 1
         somebody says it is not so

Narrow, ASCII only.

  $ export GAINSAY_DATA="$TESTDIR/data"; LANG=C COLUMNS=30 gainsay score -l en -o term a
  a
  English - 10 sentences - 4 flagged
  denial, fabricated, inaccurate,
  nonresponse: confidence from prior
  weights, not yet measured on text in
  English
  
    1  Minister [denies] report
       denial       ########## .95
         denies
  
       ... 1 sentence
  
    3  The photo [may] have been taken in
       March, but it was not [staged], Mr.
       Li said.
       hedge        #########. .87
         may, might - reported -- Mr. Li
       fabricated   ########.. .77
         staged - negated - reported --
         Mr. Li
       denial       #######... .73
         staged - negated - reported --
         Mr. Li
  
    4  The report is [utterly false], and
       they [denied] it.
       denial       ########## .95
         denies
       inaccurate   #########. .90
         false
  
    5  He [declined to comment].
       nonresponse  ########## .95
         no comment
  
       ... 5 sentences
  
  4 of 10 sentences flagged
       hedge        1    up to .87 in 3
         a claim held at arm's length
       denial       3    up to .95 in 1
         somebody says it is not so
       fabricated   1    up to .77 in 3
         called made up or tampered with
       inaccurate   1    up to .90 in 4
         called wrong or unreliable
       nonresponse  1    up to .95 in 5
         somebody withholds an answer

On a terminal: the default, in colour, as wide as it is up to 100 columns.

  $ cat >pty <<'END'
  > export GAINSAY_DATA="$TESTDIR/data"
  > script -qec "stty cols $1; $2" /dev/null </dev/null | tr -d '\r' | sed 's/\x1b/ESC/g'
  > END
  $ sh pty 70 'gainsay score -l en a'
  ESC[0;1maESC[0m
  English · 10 sentences · 4 flagged
  ESC[0;2mdenial, fabricated, inaccurate, nonresponse: confidence from priorESC[0m
  ESC[0;2mweights, not yet measured on text in EnglishESC[0m
  
    ESC[0;1m1ESC[0m  ESC[0;1mMinister ESC[0;4;36mdeniesESC[0;1m reportESC[0m
       ESC[0;36mdenialESC[0m       ESC[0;36m█████████▌ESC[0m ESC[0;1m.95ESC[0m  denies
  
       ESC[0;2m… 1 sentenceESC[0m
  
    ESC[0;1m3ESC[0m  The photo ESC[0;4;33mmayESC[0m have been taken in March, but it was not ESC[0;4;36mstagedESC[0m,
       Mr. Li said.
       ESC[0;33mhedgeESC[0m        ESC[0;33m████████▊ESC[0m  ESC[0;1m.87ESC[0m  may, mightESC[0;2m · reportedESC[0m — ESC[0;1mMr. LiESC[0m
       ESC[0;31mfabricatedESC[0m   ESC[0;31m███████▋ESC[0m   ESC[0;1m.77ESC[0m  stagedESC[0;2m · negated · reportedESC[0m — ESC[0;1mMr. LiESC[0m
       ESC[0;36mdenialESC[0m       ESC[0;36m███████▎ESC[0m   ESC[0;1m.73ESC[0m  stagedESC[0;2m · negated · reportedESC[0m — ESC[0;1mMr. LiESC[0m
  
    ESC[0;1m4ESC[0m  The report is ESC[0;4;35mutterly falseESC[0m, and they ESC[0;4;36mdeniedESC[0m it.
       ESC[0;36mdenialESC[0m       ESC[0;36m█████████▌ESC[0m ESC[0;1m.95ESC[0m  denies
       ESC[0;35minaccurateESC[0m   ESC[0;35m█████████ESC[0m  ESC[0;1m.90ESC[0m  false
  
    ESC[0;1m5ESC[0m  He ESC[0;4;94mdeclined to commentESC[0m.
       ESC[0;94mnonresponseESC[0m  ESC[0;94m█████████▌ESC[0m ESC[0;1m.95ESC[0m  no comment
  
       ESC[0;2m… 5 sentencesESC[0m
  
  ESC[0;1m4 of 10 sentences flaggedESC[0m
       ESC[0;33mhedgeESC[0m        ESC[0;1m1ESC[0m    up to .87 in 3
         ESC[0;2ma claim held at arm's lengthESC[0m
       ESC[0;36mdenialESC[0m       ESC[0;1m3ESC[0m    up to .95 in 1
         ESC[0;2msomebody says it is not soESC[0m
       ESC[0;31mfabricatedESC[0m   ESC[0;1m1ESC[0m    up to .77 in 3
         ESC[0;2mcalled made up or tampered withESC[0m
       ESC[0;35minaccurateESC[0m   ESC[0;1m1ESC[0m    up to .90 in 4
         ESC[0;2mcalled wrong or unreliableESC[0m
       ESC[0;94mnonresponseESC[0m  ESC[0;1m1ESC[0m    up to .95 in 5
         ESC[0;2msomebody withholds an answerESC[0m
  $ sh pty 200 'gainsay score -l en a' | sed 's/ESC[[][0-9;]*m//g' | wc -L
  100
  $ sh pty 80 'NO_COLOR=1 gainsay score -l en a' | grep -c ESC
  0
  [1]
  $ sh pty 80 'TERM=dumb gainsay score -l en a' | grep -c ESC
  0
  [1]
  $ export GAINSAY_DATA="$TESTDIR/data"; CLICOLOR_FORCE=1 gainsay score -l en -o term a | grep -c "$(printf '\033')"
  \d+ (re)
  $ export GAINSAY_DATA="$TESTDIR/data"; NO_COLOR=1 CLICOLOR_FORCE=1 gainsay score -l en -o term a | grep -c "$(printf '\033')"
  0
  [1]
  $ sh pty 80 'echo It may rain. | gainsay score -l en -o json' | head -n 1
  {
  $ sh pty 80 'gainsay score -l en </dev/tty & sleep 1; kill $!' 2>&1 | head -n 1
  gainsay: reading standard input; Ctrl-D ends it

Foreign control characters are shown, in reverse where there is colour, never sent.

  $ export GAINSAY_DATA="$TESTDIR/data"; printf 'It \033[31m may\007 not \302\233 \342\200\256rain\342\200\250.\n' >evil; gainsay score -l en -o term evil | grep may | head -n 1
    1  It \x1b[31m ⟦may⟧\x07 not \x9b \u202erain
  $ export GAINSAY_DATA="$TESTDIR/data"; CLICOLOR_FORCE=1 gainsay score -l en -o term evil | grep may | head -n 1 | sed 's/\x1b/ESC/g'
    ESC[0;1m1ESC[0m  ESC[0;1mIt ESC[0;7m\x1bESC[0;1m[31m ESC[0;4;33mmayESC[0;7m\x07ESC[0;1m not ESC[0;7m\x9bESC[0;1m ESC[0;7m\u202eESC[0;1mrainESC[0m
  $ export GAINSAY_DATA="$TESTDIR/data"; cp evil "$(printf 'e\033[1m\377')"; gainsay score -l en -o term e?* | head -n 1
  e\x1b[1m\xff

Several articles have a rule between them, and an unreadable one only a message.

  $ export GAINSAY_DATA="$TESTDIR/data"; echo 'It may rain.' >b; gainsay score -l en -o term missing b missing b
  gainsay: missing: No such file or directory
  b
  English · 1 sentence · 1 flagged
  denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not
  yet measured on text in English
  
    1  It ⟦may⟧ rain.
       hedge        ████████▊  .87  may, might
  
  1 of 1 sentence flagged
       hedge        1    up to .87 in 1      a claim held at arm's length
  gainsay: missing: No such file or directory
  
  ────────────────────────────────────────────────────────────────────────────────
  
  b
  English · 1 sentence · 1 flagged
  denial, fabricated, inaccurate, nonresponse: confidence from prior weights, not
  yet measured on text in English
  
    1  It ⟦may⟧ rain.
       hedge        ████████▊  .87  may, might
  
  1 of 1 sentence flagged
       hedge        1    up to .87 in 1      a claim held at arm's length
  [1]

Lines: only the flagged ones, by number, and a sum.

  $ export GAINSAY_DATA="$TESTDIR/data"; printf 'It may rain.\nIt rains.\n\nHe denied it. She denied it.\n' | gainsay score -f lines -l en -o term
    1  It ⟦may⟧ rain.
       hedge        ████████▊  .87  may, might
  
    4  He ⟦denied⟧ it. She ⟦denied⟧ it.
       denial       █████████▌ .95  denies
  
  2 of 3 lines flagged
       hedge        1    up to .87 in 1      a claim held at arm's length
       denial       1    up to .95 in 4      somebody says it is not so
  $ export GAINSAY_DATA="$TESTDIR/data"; printf 'It rains.\n' | gainsay score -f lines -l en -o term
  0 of 1 line flagged
  $ export GAINSAY_DATA="$TESTDIR/data"; : | gainsay score -f lines -l en -o term
  0 of 0 lines flagged

Long words are broken, wide characters counted, and combining ones stay with theirs.

  $ export GAINSAY_DATA="$TESTDIR/data"; python3 -c 'print("It may", "x" * 100, "é" * 50, "e\u0301" * 50, "👍" * 40)' >words
  > COLUMNS=50 gainsay score -f lines -l en -o term words | sed -n '1,/hedge/p' | python3 -c '
  > import sys, unicodedata
  > for line in sys.stdin:
  >     width = sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) == "W" else 1 for c in line.rstrip("\n"))
  >     print(width, len(line.rstrip("\n")))'
  13 13
  50 50
  50 50
  15 15
  50 50
  10 10
  50 95
  49 35
  47 26
  32 32
