#!/usr/bin/env python3
"""Scores items and checks what comes out against the standards it claims to follow. Prints TAP.

usage: run.py GAINSAY

W3C Web Annotation Data Model: what it says an annotation, a page, a body and a selector must have, and that quotations
and positions are of the text. IPTC ninjs: the members that the schemas of 1.4, 1.6, 2.0, 2.1 and 3.1 allow, with their
types, beside that nothing of an item is lost. The items are made here, one for each version, with what newsrooms put
into them that a parser might spoil.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

LABELS = ["hedge", "denial", "fabricated", "inaccurate", "nonresponse"]
BODY = "The minister denied the report on Monday.\n\nThe 😀 letter may have been forged, she said.\n\nIt rained."

# Names of members and the type of their value; a list has the members of its objects. From the schemas.
CONCEPT = {"name": str, "rel": str, "uri": str, "literal": str}
CODED = {"name": str, "rel": str, "scheme": str, "code": str}
SURE = {"creator": str, "relevance": int, "confidence": int}
LATER = {
    "uri": str, "type": str, "profile": str, "version": str, "urgency": int, "language": str, "by": str, "title": str,
    "slugline": str, "located": str, "expires": str, "people": [CONCEPT], "events": [CONCEPT], "objects": [CONCEPT],
    "headlines": [{"role": str, "contentType": str, "value": str}], "genres": [{"name": str, "uri": str}],
    "bodies": [{"role": str, "contentType": str, "charCount": int, "wordCount": int, "value": str}],
    "descriptions": [{"role": str, "contentType": str, "value": str}],
    "standard": {"name": str, "version": str, "schema": str},
}
CAMEL = dict(LATER, **{
    "representationType": str, "firstCreated": str, "versionCreated": str, "contentCreated": str,
    "embargoedUntil": str, "pubStatus": str, "edNote": str, "copyrightHolder": str, "usageTerms": str,
    "subjects": [dict(CONCEPT, **SURE)], "altIds": [{"role": str, "value": str}],
    "infoSources": [{"name": str, "role": str, "uri": str, "literal": str}]})


def lower(members):
    if isinstance(members, list):
        return [lower(members[0])]
    if isinstance(members, dict):
        return {name.lower(): lower(kind) for name, kind in members.items()}
    return members


SECOND = dict(lower(CAMEL), embargoed=str)
del SECOND["embargoeduntil"]
FIRST = {
    "uri": str, "type": str, "mimetype": str, "version": str, "firstcreated": str, "versioncreated": str,
    "embargoed": str, "pubstatus": str, "urgency": (int, float), "language": str, "byline": str, "headline": str,
    "subject": [CODED], "place": [CODED], "infosource": [CODED], "title": str, "charcount": (int, float),
    "body_html": str, "body_text": str, "$standard": {"name": str, "version": str, "schema": str},
}
SCHEMAS = {
    "1.4": FIRST, "1.6": dict(FIRST, subject=[dict(CODED, **SURE)]),
    "2.0": dict(SECOND, subjects=[CONCEPT]), "2.1": SECOND, "3.1": CAMEL,
}

point = 0


def check(name, faults):
    global point
    point += 1
    faults = list(faults)
    print(f"{'not ok' if faults else 'ok'} {point} - {name}")
    for fault in faults:
        print(f"# {fault}")


def score(gainsay, *arguments):
    done = subprocess.run([gainsay, "score", "-l", "en", *arguments], capture_output=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"Bail out! {arguments}: {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def write(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)
    return path


# --- ninjs ---

def faults_of(value, kind, at="item"):
    """What a schema with these members would say."""
    if isinstance(kind, list):
        if not isinstance(value, list):
            yield f"{at} is no array"
            return
        for i, element in enumerate(value):
            yield from faults_of(element, kind[0], f"{at}[{i}]")
    elif isinstance(kind, dict):
        if not isinstance(value, dict):
            yield f"{at} is no object"
            return
        for name, member in value.items():
            if name in kind:
                yield from faults_of(member, kind[name], f"{at}.{name}")
            else:
                yield f"{at}.{name} is not in the schema"
    elif not isinstance(value, kind) or isinstance(value, bool):
        yield f"{at} is {value!r}"


def item_faults(item, version):
    yield from faults_of(item, SCHEMAS[version])
    if not re.match(r"[a-z][a-z0-9+.-]+:[!-~]+$", item.get("uri", "")):
        yield f"uri {item.get('uri')!r} is no URI"
    for name in ("representationType", "representationtype"):
        if item.get(name, "full") not in ("full", "partial"):
            yield f"{name} {item[name]!r}"
    for name in ("firstCreated", "versionCreated", "embargoedUntil"):
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", item.get(name, "2000-01-01T00:00:00Z")):
            yield f"{name} {item[name]!r} is no date-time"
    for subject in item.get("subjects", []) + item.get("subject", []):
        for name in ("relevance", "confidence"):
            if not 0 <= subject.get(name, 0) <= 100:
                yield f"{name} {subject[name]}"


def example(version):
    """An item of the version, with subjects of its own."""
    standard = {"name": "ninjs", "version": version,
                "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#"}
    item = {"uri": "http://example.org/items/7", "type": "text", "language": "en", "version": "3", "urgency": 4}
    if version.startswith("1"):
        item.update(headline="Minister denies report", body_text=BODY, pubstatus="withheld",
                    embargoed="2031-05-01T06:00:00Z", subject=[{"name": "ships", "code": "1", "scheme": "urn:ex"}])
        item["$standard"] = standard
        return item
    three = version.startswith("3")
    item["pubStatus" if three else "pubstatus"] = "withheld"
    item["embargoedUntil" if three else "embargoed"] = "2031-05-01T06:00:00Z"
    item["subjects"] = [{"name": "ships", "uri": "urn:ex:1"}, {"literal": "2"}]
    item["headlines"] = [{"value": "Minister denies report"}]
    item["bodies"] = [{"contentType" if three else "contenttype": "text/plain", "value": BODY}]
    item["standard"] = standard
    return item


def split(item):
    """The item without what we added, and that, by label."""
    item, ours = json.loads(json.dumps(item)), {}
    for name in ("subjects", "subject"):
        for subject in list(item.get(name, [])):
            label = subject.get("uri") or f"{subject.get('scheme')}:{subject.get('code')}"
            if label.startswith("urn:x-gainsay:label:"):
                ours[label.rsplit(":", 1)[1]] = subject
                item[name].remove(subject)
    return item, ours


def check_ninjs(gainsay, folder):
    for version in SCHEMAS:
        item = example(version)
        path = write(folder, "item.json", json.dumps(item, indent=2))
        text = score(gainsay, "-f", "ninjs", "-o", "ninjs", path)
        got, ours = split(json.loads(text))
        check(f"ninjs {version}: the item is valid", item_faults(json.loads(text), version))
        check(f"ninjs {version}: nothing else changed, withheld and embargoed stay", [] if got == item else [text])
        check(f"ninjs {version}: denial and hedge found", [] if {"denial", "hedge"} <= set(ours) else [text])
        sure = [s for s in ours.values() if "confidence" in s]
        check(f"ninjs {version}: confidence where the schema has one",
              [] if len(sure) == (0 if version in ("1.4", "2.0") else len(ours)) else [text])
        again = score(gainsay, "-f", "ninjs", "-o", "ninjs", write(folder, "again.json", text))
        check(f"ninjs {version}: twice is once", [] if again == text else [text, again])
    plain = write(folder, "a.txt", f"Minister denies report\n\n{BODY}")
    made = score(gainsay, "-o", "ninjs", plain)
    check("ninjs: an item made of a text is valid", item_faults(json.loads(made), "3.1"))
    sums = [json.loads(score(gainsay, *how))["text_sha256"]
            for how in (("-o", "jsonl", plain), ("-o", "jsonl", "-f", "ninjs", write(folder, "b.json", made)))]
    check("ninjs: read again it is the same text", [] if sums[0] == sums[1] else sums)
    record = {"id": 7, "url": "http://example.org/ü 1", "title": "A \" title", "text": BODY, "lang": "en",
              "published": "Fri, 2 Jan 2026 10:00 +0100"}
    made = score(gainsay, "-o", "ninjs", write(folder, "a.jsonl", json.dumps(record)))
    check("ninjs: an item made of a record is valid", item_faults(json.loads(made), "3.1"))
    check("ninjs: and has its date", [] if json.loads(made)["firstCreated"] == "2026-01-02T10:00:00+01:00" else [made])


# --- Annotations ---

def selector_faults(selectors, text, quotes):
    kinds = [s["type"] for s in selectors]
    if kinds != (["TextQuoteSelector"] if quotes else []) + ["TextPositionSelector"]:
        yield f"selectors {kinds}"
        return
    start, end = selectors[-1]["start"], selectors[-1]["end"]
    if not 0 <= start < end <= len(text):
        yield f"position {start}-{end} of {len(text)}"
    if quotes:
        quote = selectors[0]
        if quote["exact"] != text[start:end]:
            yield f"exact {quote['exact']!r} is not {text[start:end]!r}"
        if quote["prefix"] != text[max(0, start - 32):start] or quote["suffix"] != text[end:end + 32]:
            yield f"context {quote}"


def annotation_faults(a, text, quotes):
    if a["type"] != "Annotation" or not re.match(r"urn:x-gainsay:annotation:", a["id"]):
        yield f"{a['type']} {a['id']}"
    if not set(a["motivation"]) <= {"classifying", "tagging"}:
        yield f"motivation {a['motivation']}"
    for agent in (a["creator"], a["generator"]):
        if agent["type"] != "Software" or not agent["id"] or not agent["name"]:
            yield f"agent {agent}"
    resource, tag = a["body"][:2]
    if resource["type"] != "SpecificResource" or resource["purpose"] != "classifying":
        yield f"body {resource}"
    if resource["source"] not in [f"urn:x-gainsay:label:{label}" for label in LABELS]:
        yield f"label {resource['source']}"
    if tag != {"type": "TextualBody", "value": resource["source"].rsplit(":", 1)[1], "purpose": "tagging"}:
        yield f"tag {tag}"
    if not 0 < a["gainsay:confidence"] < 1:
        yield f"confidence {a['gainsay:confidence']}"
    if not re.match(r"[a-z]+:", a["target"]["source"]):
        yield f"source {a['target']['source']!r}"
    yield from selector_faults(a["target"]["selector"], text, quotes)


def page_faults(page, report, quotes=True):
    if page["@context"][0] != "http://www.w3.org/ns/anno.jsonld" or page["type"] != "AnnotationPage":
        yield f"{page['@context']} {page['type']}"
    items = page["items"]
    if page["partOf"]["total"] != len(items) or not items or page["startIndex"] != 0:
        yield f"{len(items)} of {page['partOf']['total']}"
    ids = [page["id"], page["partOf"]["id"]] + [a["id"] for a in items]
    if len(set(ids)) != len(ids):
        yield f"ids {ids}"
    for a in items:
        yield from annotation_faults(a, report["text"], quotes)
    places = [a["target"]["selector"][-1]["start"] for a in items]
    if places != sorted(places):
        yield f"order {places}"
    flags = {(s["i"], label) for s in report["sentences"] for label in s["flags"]}
    found = {(a["gainsay:sentence"], a["body"][0]["source"].rsplit(":", 1)[1]) for a in items}
    if flags != found:
        yield f"flags {flags}, annotations {found}"


def check_annotations(gainsay, folder):
    for name, text in (("text", BODY), ("item", json.dumps(example("3.1")))):
        path = write(folder, name, text)
        how = ["-f", "ninjs"] if name == "item" else []
        report = json.loads(score(gainsay, *how, "-o", "jsonl", "--with-text", path))
        page = json.loads(score(gainsay, *how, "-o", "annotations", path))
        check(f"annotations of a {name} follow the model", page_faults(page, report))
        text = score(gainsay, *how, "-o", "annotations", "--no-quotes", path)
        check(f"annotations of a {name} without quotes", page_faults(json.loads(text), report, False))
        check(f"annotations of a {name}: no words of it", ["quoted"] if "forged, she said" in text else [])
    check("annotations: the status stays", [] if page["gainsay:status"] == "withheld" else [page])
    check("annotations: the embargo stays", [] if page["gainsay:embargoed"] == "2031-05-01T06:00:00Z" else [page])


def main():
    with tempfile.TemporaryDirectory() as folder:
        check_ninjs(sys.argv[1], folder)
        check_annotations(sys.argv[1], folder)
    print(f"1..{point}")


main()
