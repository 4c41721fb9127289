language en
stemmer english
scope 5
abbrev Mr. U.S.
class claim claim / claims / report~
deny
  | [a [a [a [a [a [a [a [a [a [a [a [a [a [a [a ]]]]]]]]]]]]]]]
