language en
  | denied
  + He denied it.
