#!/bin/sh
# Layers point down: a folder of src includes only the public headers of folders before it. One third-party library, one
# folder. Nothing below cli prints or exits. The map in docs/architecture.md is complete. Prints TAP, faults with their
# file:line.
set -u
cd "${1:-.}/src" || exit 1

order='base text lexicon context model engine repeat train report lib net ingest store alert http stream cli'
folders=$(for folder in $order; do [ ! -d "$folder" ] || echo "$folder"; done)
n=0

# point NAME FAULTS
point()
{
    n=$((n + 1))
    if [ -z "$2" ]; then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1"
        printf '%s\n' "$2" | sed 's/^/# src\//'
    fi
}

# Includes of our own headers that the folder $1 may not use.
upward_includes()
{
    allowed="$1/|base/limits\\.h\""
    for below in $order; do
        [ "$below" != "$1" ] || break
        allowed="$allowed|$below/$below\\.h\""
    done
    grep -nE '^ *# *include "' -r "$1" --include='*.[ch]' --include='*.cc' | grep -vE "include \"($allowed)"
}

known=$(for folder in */; do case " $order " in *" ${folder%/} "*) ;; *) echo "${folder%/}: no layer"; esac; done)
point 'every folder is a layer' "$known"
for folder in $folders; do
    point "$folder includes only what is below it" "$(upward_includes "$folder")"
done

# Third-party headers and the folder each belongs to.
while read -r header folder; do
    faults=$(grep -nE "^ *# *include [<\"]$header" -r . --include='*.[ch]' --include='*.cc' | sed 's/^\.\///' |
        grep -vE "^$folder/")
    point "<$header…> only in $folder" "$faults"
done <<'END'
unicode/ text
libstemmer text
cld2/ text
openssl/ base
jansson (train|ingest|net)
curl/ net
linear train
archive ingest
zlib ingest
brotli/ ingest
zstd ingest
libxml/ ingest
sqlite3 store
END

# gen_*.c are programs of the build.
speaks='(^|[^_[:alnum:]])(v?f?printf|f?puts|putchar|perror|exit|abort|syslog) *\('
point 'nothing below cli prints or exits' "$(grep -nE "$speaks" -r . --include='*.[ch]' --include='*.cc' |
    sed 's/^\.\///' | grep -vE '^cli/|/gen_[a-z_]*\.c:')"
point 'docs/architecture.md has every file' "$(for file in */*.[ch] */*.cc; do
    grep -q "\`${file#*/}\`" ../docs/architecture.md || echo "$file: not in the map"
done)"
echo "1..$n"
