"""The part of JSON Schema that our OpenAPI file uses. What it does not know is an error, so that nothing
goes unchecked."""
import re

KNOWN = {"$ref", "type", "properties", "required", "additionalProperties", "items", "enum", "const", "minimum",
         "maximum", "maxItems", "pattern", "format", "oneOf", "description", "default", "examples"}
DATE_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def resolve(api, schema):
    while "$ref" in schema:
        at = api
        for part in schema["$ref"].removeprefix("#/").split("/"):
            at = at[part]
        schema = at
    return schema


def is_type(value, name):
    if name in ("number", "integer"):
        whole = isinstance(value, int) or (name == "number" and isinstance(value, float))
        return whole and not isinstance(value, bool)
    return isinstance(value, TYPES[name])


def faults(api, schema, value, path=""):
    """What is wrong with a value, as texts with its place."""
    schema = resolve(api, schema)
    for word in schema.keys() - KNOWN:
        yield f"{path}: the schema says {word}, which is not checked"
    types = schema.get("type", [])
    types = [types] if isinstance(types, str) else types
    if types and not any(is_type(value, name) for name in types):
        yield f"{path}: {value!r} is no {'|'.join(types)}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    if is_type(value, "number"):
        if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
            yield f"{path}: {value} is out of range"
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{path}: {value!r} does not match {schema['pattern']}"
    if schema.get("format", "date-time") != "date-time":
        yield f"{path}: the format {schema['format']} is not checked"
    if isinstance(value, str) and "format" in schema and not re.fullmatch(DATE_TIME, value):
        yield f"{path}: {value!r} is no date-time"
    if "oneOf" in schema:
        fits = sum(not list(faults(api, one, value, path)) for one in schema["oneOf"])
        if fits != 1:
            yield f"{path}: {fits} of {len(schema['oneOf'])} alternatives fit"
    if isinstance(value, list) and len(value) > schema.get("maxItems", len(value)):
        yield f"{path}: {len(value)} items, more than {schema['maxItems']}"
    if isinstance(value, list) and "items" in schema:
        for i, item in enumerate(value):
            yield from faults(api, schema["items"], item, f"{path}/{i}")
    if isinstance(value, dict):
        yield from object_faults(api, schema, value, path)


def object_faults(api, schema, value, path):
    properties = schema.get("properties", {})
    for name in schema.get("required", []):
        if name not in value:
            yield f"{path}: {name} is missing"
    for name, item in value.items():
        if name in properties:
            yield from faults(api, properties[name], item, f"{path}/{name}")
        elif schema.get("additionalProperties", True) is False:
            yield f"{path}: {name} is not described"
