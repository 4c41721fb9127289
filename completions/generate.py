#!/usr/bin/env python3
"""Writes the completions of a shell, read off the program's own --help, so that they know every verb and option.

usage: generate.py GAINSAY bash|zsh|fish
"""
import re
import subprocess
import sys

# The tags that the installed lexicons score, printed by the program when a shell asks.
LANGUAGES = "gainsay languages 2>/dev/null | sed -n '2,/^$/s/^\\([a-z][A-Za-z-]*\\) .*/\\1/p'"
HEAD = "# Completions of gainsay(1) for {}, made from its --help when it was built.\n"


class Option:
    def __init__(self, letter, name, value, text):
        self.letter, self.name, self.text = letter, name, text
        self.takes = None  # "words", "folder", "file", "language", "other"
        self.words = []
        if value and value[0].islower():
            self.takes, self.words = "words", value.split("|")
        elif value:
            self.takes = {"DIR": "folder", "FILE": "file", "LANG": "language"}.get(value, "other")


class Verb:
    def __init__(self, program, name, summary):
        self.name, self.summary = name, summary
        help_text = run(program, *name.split(), "--help")
        self.options = [Option(*found) for found in
                        re.findall(r"^  (?:-(\w),|   ) --([a-z-]+)(?: (\S+))?  +(.*)$", help_text, re.MULTILINE)]
        usage = help_text.split("\n")[0]
        self.operand = "file" if re.search(r"\bFILE\b", usage) else "language" if "[LANG]" in usage else None


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def commands(help_text):
    block = help_text.split("Commands:\n")[1].split("\n\n")[0]
    return [re.match(r"  ((?:\S+ )*\S+)  +(.*)", line).groups() for line in block.split("\n")]


def read(program):
    """The verbs, and those that are folders of verbs as {name: summary}."""
    verbs, folders = [], {}
    for name, summary in commands(run(program, "--help")):
        help_text = run(program, name, "--help")
        if "Commands:\n" in help_text:
            folders[name] = summary
            verbs += [Verb(program, *command) for command in commands(help_text)]
        else:
            verbs.append(Verb(program, name, summary))
    return verbs, folders


# --- bash ---


# A name a line, so that blanks stay in it. Where it finds none, as behind a backslash, readline looks by itself.
BASH_FILES = 'mapfile -t COMPREPLY < <(compgen -f -- "$cur"); compopt -o default 2>/dev/null'
BASH_FOLDERS = 'mapfile -t COMPREPLY < <(compgen -d -- "$cur"); compopt -o dirnames 2>/dev/null'


def bash_words(option):
    if option.takes == "words":
        return f'COMPREPLY=($(compgen -W "{" ".join(option.words)}" -- "$cur"))'
    if option.takes == "language":
        return f'COMPREPLY=($(compgen -W "auto $({LANGUAGES})" -- "$cur"))'
    return {"folder": BASH_FOLDERS, "file": BASH_FILES}.get(option.takes, "COMPREPLY=()")


def bash_verb(verb):
    yield f'    "{verb.name}")'
    yield '        case "$prev" in'
    for option in verb.options:
        if option.takes:
            names = f"-{option.letter} | --{option.name}" if option.letter else f"--{option.name}"
            yield f"        {names}) {bash_words(option)}; return ;;"
    yield "        esac"
    yield f'        options="{" ".join("--" + option.name for option in verb.options)}"'
    if verb.operand == "file":
        yield f"        {BASH_FILES}"
    elif verb.operand == "language":
        yield f'        COMPREPLY=($(compgen -W "$({LANGUAGES})" -- "$cur"))'
    yield "        ;;"


def bash(verbs, folders):
    tops = [verb.name for verb in verbs if " " not in verb.name] + list(folders)
    yield HEAD.format("bash")
    yield "_gainsay()\n{"
    yield '    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]} options='
    yield "    COMPREPLY=()"
    yield '    if [ "$COMP_CWORD" = 1 ]; then'
    yield f'        COMPREPLY=($(compgen -W "{" ".join(tops)} --help --version" -- "$cur"))\n        return\n    fi'
    for folder in folders:
        inner = " ".join(verb.name.split()[1] for verb in verbs if verb.name.startswith(folder + " "))
        yield f'    if [ "$verb" = {folder} ]; then'
        yield f'        [ "$COMP_CWORD" != 2 ] || COMPREPLY=($(compgen -W "{inner} --help" -- "$cur"))'
        yield '        [ "$COMP_CWORD" != 2 ] || return\n        verb="$verb ${COMP_WORDS[2]}"\n    fi'
    yield '    case "$verb" in'
    for verb in verbs:
        yield from bash_verb(verb)
    yield "    esac"
    yield '    case "$cur" in'
    yield '    -*) COMPREPLY=($(compgen -W "$options" -- "$cur")) ;;\n    esac\n}'
    yield "complete -o filenames -F _gainsay gainsay"


# --- zsh ---


def quoted(text):
    """Inside single quotes of a specification of _arguments or _describe."""
    return re.sub(r"([\[\]:\\])", r"\\\1", text).replace("'", "'\\''")


def zsh_option(option):
    action = {"words": f":{option.name}:({' '.join(option.words)})", "folder": f":{option.name}:_files -/",
              "file": f":{option.name}:_files",
              "language": f":{option.name}:_gainsay_languages", "other": f":{option.name}: "}.get(option.takes, "")
    text = f"[{quoted(option.text)}]{action}'"
    long = f"--{option.name}" + ("=" if option.takes else "")
    if not option.letter:
        return f"'{long}{text}"
    short = f"-{option.letter}" + ("+" if option.takes else "")
    return f"'(-{option.letter} --{option.name})'" + "{" + f"{short},{long}" + "}" + f"'{text}"


def zsh_case(verbs, word, inner):
    yield f'{inner}case "$words[1]" in'
    for verb in verbs:
        yield f"{inner}{verb.name.split()[word]})"
        yield f"{inner}    _arguments -S \\"
        for option in verb.options:
            yield f"{inner}        {zsh_option(option)} \\"
        rest = {"file": "file:_files", "language": "language:_gainsay_languages"}.get(verb.operand, "text: ")
        yield f"{inner}        '*:{rest}' ;;"


def zsh(verbs, folders):
    yield "#compdef gainsay"
    yield HEAD.format("zsh")
    yield "_gainsay_languages()\n{"
    yield f"    local -a tags\n    tags=(auto ${{(f)\"$({LANGUAGES})\"}})\n    compadd -a tags\n}}\n"
    for name in ["", *folders]:
        inside = [verb for verb in verbs if (verb.name.split()[0] == name if name else " " not in verb.name)]
        listed = [(verb.name.split()[-1], verb.summary) for verb in inside] + ([] if name else list(folders.items()))
        yield f"_gainsay{'_' + name if name else ''}()\n{{"
        yield "    local -a verbs\n    verbs=("
        for word, summary in listed:
            yield f"        '{word}:{quoted(summary)}'"
        yield "    )"
        yield "    if ((CURRENT == 2)); then\n        _describe command verbs"
        yield "        compadd -- --help --version\n        return\n    fi"
        yield "    shift words\n    ((CURRENT--))"
        yield from zsh_case(inside, 1 if name else 0, "    ")
        for folder in [] if name else folders:
            yield f"    {folder}) _gainsay_{folder} ;;"
        yield "    esac\n}\n"
    yield '_gainsay "$@"'


# --- fish ---


def fish_text(text):
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def fish_option(verb, option):
    inside = " ".join(f"{'; and ' if i else ''}__fish_seen_subcommand_from {word}"
                      for i, word in enumerate(verb.name.split()))
    line = f"complete -c gainsay -n '{inside}' -l {option.name}"
    line += f" -s {option.letter}" if option.letter else ""
    line += {"words": f" -x -a '{' '.join(option.words)}'", "folder": " -x -a '(__fish_complete_directories)'",
             "file": " -r -F", "language": " -x -a 'auto (__gainsay_languages)'",
             "other": " -x"}.get(option.takes, "")
    return line + " -d " + fish_text(option.text)


def fish(verbs, folders):
    yield HEAD.format("fish")
    yield "function __gainsay_languages\n    " + LANGUAGES + "\nend\n"
    tops = {verb.name: verb.summary for verb in verbs if " " not in verb.name} | folders
    yield "complete -c gainsay -n __fish_use_subcommand -l help -d 'print help and exit'"
    yield "complete -c gainsay -n __fish_use_subcommand -l version -d 'print the version and exit'"
    for name, summary in tops.items():
        yield f"complete -c gainsay -n __fish_use_subcommand -f -a {name} -d {fish_text(summary)}"
    for folder in folders:
        inner = {verb.name.split()[1]: verb.summary for verb in verbs if verb.name.startswith(folder + " ")}
        unseen = f"__fish_seen_subcommand_from {folder}; and not __fish_seen_subcommand_from {' '.join(inner)}"
        for name, summary in inner.items():
            yield f"complete -c gainsay -n '{unseen}' -f -a {name} -d {fish_text(summary)}"
    for verb in verbs:
        for option in verb.options:
            yield fish_option(verb, option)
        if verb.operand != "file":
            what = " -a '(__gainsay_languages)'" if verb.operand else ""
            inside = "; and ".join(f"__fish_seen_subcommand_from {word}" for word in verb.name.split())
            yield f"complete -c gainsay -n '{inside}' -f{what}"


def main():
    program, shell = sys.argv[1:]
    print("\n".join({"bash": bash, "zsh": zsh, "fish": fish}[shell](*read(program))))


if __name__ == "__main__":
    main()
