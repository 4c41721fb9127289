language en
stemmer english
scope 5
abbrev Mr. U.S.
class claim claim / claims / report~

# a comment
deny
  | denied                 # another
  | flatly ..3 <denied> [the] @claim @strong
  | (reject* / dismiss~) ..2 @claim @strong(if claim) @unless(question)
  ! denied (bail / entry)
  + The ministry of defence flatly denied the report on Monday.
  - A judge in the town denied bail to the two men.
modal-may
  | 'may' have @weak(unless first-person)
  ! % 'May'
negation
  | not / never / no one
claim-noun
  | @claim
absent fiction: nothing of the kind
