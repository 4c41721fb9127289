language en
class a
class a / / /
deny
  | x @a
