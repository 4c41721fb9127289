language uk
stemmer none
deny
  | denied~
