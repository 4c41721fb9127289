language
stemmer
scope x
abbrev
class
absent
language xx-yy-zz-ww-too-long-a-tag
