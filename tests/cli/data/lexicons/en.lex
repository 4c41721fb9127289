# English for transcripts: a word or two for each label.
language  en
stemmer   none
abbrev    Mr. Gen.

appear
  | appear to / appears to / appeared to

may
  | may

deny
  | denied / denies
  ! denied bail

stage
  | staged

false
  | [utterly] false

no-comment
  | declined to comment

negation
  | not / never

report-verb
  | said / says
