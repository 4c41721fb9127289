language en
stemmer english
scope 5
abbrev Mr. U.S.
class claim claim / claims / report~
deny
  | a @if(quoted first-person) @unless(question)
  | b @if()
  | c @if(nothing)
  | d @weak @strong
  | e @if(
  | f @unless negated
