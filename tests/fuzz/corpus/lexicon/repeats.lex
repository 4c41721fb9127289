language en
stemmer english
scope 5
abbrev Mr. U.S.
class claim claim / claims / report~
deny
  | a ..3 a ..3 a ..3 a
  | a [a] [a] [a] [a] a
  | (a / b) (a / b) (a / b) b
  | (a / b) (a / b) (a / b) b
