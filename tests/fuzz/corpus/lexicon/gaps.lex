language en
stemmer english
scope 5
abbrev Mr. U.S.
class claim claim / claims / report~
deny
  | a ..0 b
  | a ..12 b ..12 b
  | a ..13 b
  | a ..99999999999999999999 b
