CSV: a header, then a row a finding. Lines end in CR LF (RFC 4180).

  $ export GAINSAY_DATA="$TESTDIR/data"
  > printf 'Fort staged news\n\nThe photo was not staged, "Mr." Li said.\n\n=1+1 may be denied, he said.\n' >=a,b
  > gainsay score -l en -o csv =a,b | sed 's/\r$/$/'
  id,sentence,start,end,label,confidence,exact,gloss,concept,source,polarity,voice,lang,rule,at,text,error$
  "'=a,b",1,5,11,fabricated,0.9000,staged,staged,stage,,asserted,own,en,en/stage#1107,en.lex:17,Fort staged news,$
  "'=a,b",2,36,42,denial,0.7311,staged,staged,stage,,negated,own,en,en/stage#1107,en.lex:17,"The photo was not staged, ""Mr.""",$
  "'=a,b",2,36,42,fabricated,0.7680,staged,staged,stage,,negated,own,en,en/stage#1107,en.lex:17,"The photo was not staged, ""Mr.""",$
  "'=a,b",4,65,68,hedge,0.8700,may,"may, might",may,,asserted,reported,en,en/may#4ab2,en.lex:10,"'=1+1 may be denied, he said.",$
  "'=a,b",4,72,78,denial,0.9500,denied,denies,deny,,asserted,reported,en,en/deny#cbd3,en.lex:13,"'=1+1 may be denied, he said.",$

What cannot be read has a row, too; a document without findings has none.

  $ export GAINSAY_DATA="$TESTDIR/data"; echo Rain. >quiet; gainsay score -l en -o csv quiet ./=x 2>messages | tr -d '\r'; cat messages
  id,sentence,start,end,label,confidence,exact,gloss,concept,source,polarity,voice,lang,rule,at,text,error
  ./=x,,,,,,,,,,,,,,,,No such file or directory
  gainsay: ./=x: No such file or directory

Lines.

  $ export GAINSAY_DATA="$TESTDIR/data"; printf 'He denied it.\nRain.\nShe denied it.\n' |
  > gainsay score -l en -f lines -o csv -j 2 - | tr -d '\r'
  id,sentence,start,end,label,confidence,exact,gloss,concept,source,polarity,voice,lang,rule,at,text,error
  1,1,3,9,denial,0.9500,denied,denies,deny,,asserted,own,en,en/deny#cbd3,en.lex:13,He denied it.,
  3,1,4,10,denial,0.9500,denied,denies,deny,,asserted,own,en,en/deny#cbd3,en.lex:13,She denied it.,

What reads CSV gets the text back, with an apostrophe where it would have been a formula.

  $ export GAINSAY_DATA="$TESTDIR/data"; gainsay score -l en -o csv =a,b |
  > python3 -c 'import csv, sys; [print(row[0], row[6], row[15], len(row), sep="|") for row in csv.reader(sys.stdin)]'
  id|exact|text|17
  '=a,b|staged|Fort staged news|17
  '=a,b|staged|The photo was not staged, "Mr."|17
  '=a,b|staged|The photo was not staged, "Mr."|17
  '=a,b|may|'=1+1 may be denied, he said.|17
  '=a,b|denied|'=1+1 may be denied, he said.|17
