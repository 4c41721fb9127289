deny
  | denied
