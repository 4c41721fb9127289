# Chinese for transcripts.
language  zh
stemmer   none

possible
  | 可能

deny
  | 否认
