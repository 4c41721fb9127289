language en
class a @b
class b @a
deny
  | @a
