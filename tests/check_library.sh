#!/bin/sh
# What gets installed, as others meet it: the symbols of libgainsay, its header under strict compilers, a program built
# against an installation in a temporary folder; manual and completions know every verb and option. Prints TAP.
#
# usage: check_library.sh SOURCE BUILD PREFIX LIBRARY     LIBRARY: the shared library built
set -u
LC_ALL=C.UTF-8
export LC_ALL
source=$1 build=$2 prefix=$3 library=$4
top=$(mktemp -d) || exit 1
trap 'rm -rf "$top"' EXIT
cd "$top" || exit 1
n=0

# point NAME COMMAND…: the command succeeds and says nothing on standard error
point()
{
    n=$((n + 1)) name=$1
    shift
    if "$@" >said 2>&1; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        sed 's/^/# /' said
    fi
}

exports_what_the_map_says()
{
    sed -n 's/^ *\(gainsay_[a-z0-9_]*\);$/\1/p' "$source/src/lib/libgainsay.map" | sort >wanted
    nm -D --defined-only "$library" | sed -n 's/^[0-9a-f]* [^A] //p' | sed 's/@.*//' | sort >there
    diff wanted there
}

# Nothing is kept between calls but in objects: no variable begins as zeros, waiting to be filled.
keeps_no_state()
{
    nm "$build/src/libgainsay_core.a" >symbols && grep -q ' T gs_engine_open$' symbols && ! grep ' [bBC] ' symbols
}

declares_what_it_exports()
{
    sed 's,/\*.*,,; s,^ \*.*,,' "$source/src/lib/gainsay.h" | grep -o 'gainsay_[a-z0-9_]*(' | tr -d '(' | sort -u |
        diff wanted -
}

# compiles COMPILER…: the header alone, and every INIT of it
compiles()
{
    {
        echo '#include <gainsay.h>'
        sed -n 's/^#define \(GAINSAY_[A-Z_]*_INIT\) { sizeof(\([a-z_]*\)).*/\2 \2_v = \1;/p' "$source/src/lib/gainsay.h"
    } >header.c
    [ "$(wc -l <header.c)" -gt 10 ] &&
        "$@" -pedantic -Wall -Wextra -Werror -I"$source/src/lib" -c header.c -o header.o
}

bash=share/bash-completion/completions/gainsay
zsh=share/zsh/site-functions/_gainsay
fish=share/fish/vendor_completions.d/gainsay.fish
export DESTDIR="$top/root"
PKG_CONFIG_SYSROOT_DIR=$DESTDIR PKG_CONFIG_PATH=
export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_PATH

installs()
{
    meson install -C "$build" --no-rebuild --quiet && cd "$DESTDIR$prefix" &&
        ls bin/gainsay include/gainsay.h share/gainsay/lexicons/concepts.tsv share/gainsay/models/news/weights.tsv \
            share/man/man1/gainsay.1* "$bash" "$zsh" "$fish"
    found=$?
    cd "$top"
    PKG_CONFIG_PATH=$(dirname "$(find "$DESTDIR" -name gainsay.pc)")
    return $found
}

builds_by_pkg_config()
{
    cc -std=c11 -pedantic -Wall -Wextra -Werror "$source/examples/library.c" -o library \
        $(pkg-config --cflags --libs gainsay)
}

runs()
{
    LD_LIBRARY_PATH=$DESTDIR$(pkg-config --variable=libdir gainsay) \
        GAINSAY_DATA=$DESTDIR$(pkg-config --variable=datadir gainsay) \
        ./library 'The firm declined to comment on Monday. Nobody came.' >shown || return 1
    [ "$(sed -n 1p shown)" = 'The firm declined to comment on Monday.' ] && [ "$(wc -l <shown)" = 2 ] &&
        sed -n 2p shown | grep -qx '    nonresponse 0\.[0-9][0-9]  "declined to comment" (.*)' && return 0
    cat shown
    return 1
}

program_finds_its_data()
{
    env -u GAINSAY_DATA "$DESTDIR$prefix/bin/gainsay" lexicon stats | grep -q '^en '
}

# commands VERB…: the names in its list of commands
commands()
{
    "$DESTDIR$prefix/bin/gainsay" "$@" --help | sed -n '/^Commands:/,/^$/s/^  \([a-z]*\( [a-z]\+\)*\)  .*/\1/p'
}

# The verbs, "lexicon check" beside "score", and all long options of them.
list_verbs()
{
    commands | while read -r verb; do
        commands "$verb" | grep . || echo "$verb"
    done >verbs
    while read -r verb; do
        "$DESTDIR$prefix/bin/gainsay" $verb --help | grep -o '^ *\(-.,\)\? *--[a-z-]*' | grep -o -e '--.*'
    done <verbs | sort -u >options
    grep -qx 'lexicon check' verbs && grep -qx -e --offsets options
}

# has_all FILE MARK…: every verb, and every option with MARK instead of its dashes
has_all()
{
    sed 's/\\-/-/g' "$1" >text
    while read -r verb; do
        for word in $verb; do grep -qw -e "$word" text || echo "$1: no $verb"; done
    done <verbs
    while read -r option; do
        grep -q -e "$2${option#--}\([^a-z-]\|\$\)" text || echo "$1: no $option"
    done <options
}

# complete_by_bash WORD… EXPECTED: what follows the words
complete_by_bash()
{
    bash -c 'PATH=$1/bin:$PATH; . "$1/$2"; expected=$3; shift 3; COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)); _gainsay
        echo "${COMPREPLY[*]}"; [ "${COMPREPLY[*]}" = "$expected" ]' - "$DESTDIR$prefix" "$bash" "$@"
}

# has_lines FILE PATTERN…: an installed file has a line of each
has_lines()
{
    file=$DESTDIR$prefix/$1
    shift
    for pattern in "$@"; do grep -q -e "$pattern" "$file" || return 1; done
    ! grep "__fish_seen_subcommand_from compile' -f\$" "$file"
}

manual_is_clean()
{
    grep -q "^\.TH.*\"$("$DESTDIR$prefix/bin/gainsay" --version)\"" "$source/docs/gainsay.1" || return 1
    ! command -v groff >/dev/null || nothing groff -man -Tutf8 -ww -z "$source/docs/gainsay.1"
}

# nothing COMMAND…: it says nothing
nothing()
{
    "$@" >said_it 2>&1
    cat said_it
    [ ! -s said_it ]
}

point 'exports what the map says' exports_what_the_map_says
point 'the core keeps no state outside of objects' keeps_no_state
point 'the header declares what is exported' declares_what_it_exports
point 'the header is strict C11' compiles gcc -std=c11
point 'the header is strict C++17' compiles g++ -std=c++17 -x c++ -Wno-unused-variable
point 'installs into a folder' installs
point 'an installed program finds its data' program_finds_its_data
point 'examples/library.c builds by pkg-config' builds_by_pkg_config
point 'examples/library.c finds the cue' runs
cd "$top" || exit 1
point 'verbs and options are listed by --help' list_verbs
point 'the manual has them all' nothing has_all "$source/docs/gainsay.1" --
point 'the manual is of this version and well-formed' manual_is_clean
point 'completions of bash have them all' nothing has_all "$DESTDIR$prefix/$bash" --
point 'completions of zsh have them all' nothing has_all "$DESTDIR$prefix/$zsh" --
point 'completions of fish have them all' nothing has_all "$DESTDIR$prefix/$fish" '-l '
point 'bash completes a verb' complete_by_bash languages gainsay lang
point 'bash completes an option' complete_by_bash --offsets gainsay score --off
point 'bash completes a choice' complete_by_bash 'errors' gainsay lexicon check --fail-on e
point 'bash completes a language' complete_by_bash 'uk' gainsay score -l u
touch 'my story.txt' x.image
point 'bash completes a file with a blank in its name' complete_by_bash 'my story.txt' gainsay score my
point 'bash completes the file of an option' complete_by_bash x.image gainsay score --image x
point 'bash completes the file of compile' complete_by_bash x.image gainsay compile x
point 'zsh completes the files of options and compile' has_lines "$zsh" '--image=.*:_files' "'\*:file:_files'"
point 'fish completes the file of an option' has_lines "$fish" '-l image -r -F'
for shell in zsh fish; do
    eval "file=\$$shell"
    ! command -v $shell >/dev/null || point "$shell reads its completions" $shell -n "$DESTDIR$prefix/$file"
done
echo "1..$n"
