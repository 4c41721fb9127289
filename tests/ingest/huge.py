#!/usr/bin/env python3
"""Makes a page of more than five megabytes out of pages/en-huge.html and expects of it the article of the small one.

What makes real pages large is repeated: rules of a style, drawings, menus, comments, the state that scripts begin with.
Prints TAP. Nothing is drawn by lot: the same page every time. That no page takes quadratic time is for
test_ingest_html.c to say.
"""
import re
import sys

import run

# What is repeated, how often, what of it is counted up.
PARTS = [
    (r"\.css-[0-9a-f]+\{[^}]*\}", 1200, r"css-"),
    (r"<symbol.*?</symbol>", 60, r'id="ic'),
    (r"<path d=.*?</path>", 600, r'd="M'),
    (r'<li class="css-(?:mg|mr|si)1">.*?</li>', 400, r"/region/"),
    (r'<div class="css-\w+" id="permid=.*?</div>\n', 900, r"permid="),
    (r'\{"__typename":"TextInline".*?\}', 6000, r"Text"),
]


def grow(page):
    for pattern, times, counted in PARTS:
        def repeat(found):
            return "".join(re.sub(counted, rf"\g<0>{i}", found.group()) for i in range(times))
        page = re.sub(pattern, repeat, page, flags=re.S)
    return page


def main():
    program, small, large = sys.argv[1:]
    with open(small, encoding="utf-8") as page, open(large, "w", encoding="utf-8") as out:
        grown = grow(page.read())
        out.write(grown)
    known, want, _ = run.extract(program, small)
    known_large, got, done = run.extract(program, large)
    large_enough, same = len(grown) > 5_000_000, (known, want) == (known_large, got) and not done.returncode
    print(f"{'ok' if large_enough else 'not ok'} 1 - the page has {len(grown) // 1_000_000} million characters")
    print(f"{'ok' if same else 'not ok'} 2 - its article is the same")
    print("1..2")


if __name__ == "__main__":
    main()
