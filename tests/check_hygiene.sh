#!/bin/sh
# What no reviewer should have to look for: tabs, trailing blanks, invisible characters, long lines. Prints TAP; a fault
# is shown with file:line. Test data (cases, transcripts, corpora, pages, .tsv) may hold what its purpose needs.
set -u
LC_ALL=C.UTF-8
export LC_ALL
cd "${1:-.}" || exit 1
n=0

# Names of our text files; the arguments are further conditions for find.
sources()
{
    find . \( -path ./build -o -path ./.git -o -path ./tests/fuzz/corpus -o -name __pycache__ \) -prune -o \
        -type f "$@" ! -name LICENSE ! -name '*.tsv' -print
}

# point NAME PATTERN [CONDITION…]: no line of those files matches
point()
{
    name=$1
    pattern=$2
    shift 2
    n=$((n + 1))
    faults=$(sources "$@" | sort | tr '\n' '\0' | xargs -0 grep -nHP -- "$pattern" | cut -c 3-200)
    if [ -z "$faults" ]; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        printf '%s\n' "$faults" | sed 's/^/# /'
    fi
}

point 'no tabs' '\t' ! -path './tests/cli/*' ! -path './tests/golden/*' ! -path './tests/ingest/pages/*'
point 'no trailing blanks' '[ \t\r]$' ! -path './tests/cli/*' ! -path './tests/golden/*' \
    ! -path './tests/ingest/pages/*'
point 'no invisible characters' '[\x{AD}\x{61C}\x{200B}-\x{200F}\x{2028}-\x{202E}\x{2060}-\x{206F}\x{FEFF}]' \
    ! -path './tests/cli/*' ! -path './tests/golden/*' ! -path './tests/unit/*' ! -path './lexicons/*' \
    ! -path './tests/ingest/pages/*'
# The rows of a unit test's table may be wider.
point 'lines of code up to 120 columns' '^.{121}' ! -path './tests/unit/*' \
    \( -name '*.[ch]' -o -name '*.cc' -o -name '*.py' -o -name '*.sh' -o -name meson.build \
    -o -path ./gainsay -o -path ./test \)
echo "1..$n"
