"""What SARIF 2.1.0 asks of the objects that bangvang writes, as a JSON schema.

This is a transcription of the standard's constraints (OASIS, Static Analysis Results Interchange Format 2.1.0 with
errata 01, sections 3.13 to 3.58, and its draft-04 JSON schema) in our own words, for these objects and no others. It
is at least as strict: no property that is not listed here may occur, and what the prose requires beyond the schema
(results name a rule that exists) is checked in validate.py. The standard's own schema is the better judge: put it
beside this file as sarif-schema-2.1.0.json, and validate.py holds reports to it, too.
"""

STRING = {"type": "string"}
LEVEL = {"enum": ["none", "note", "warning", "error"]}
LANGUAGE = {"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"}
GUID = {
    "type": "string",
    "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-5][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$",
}


def ref(name):
    return {"$ref": "#/definitions/" + name}


def integer(minimum):
    return {"type": "integer", "minimum": minimum}


def array(items, unique=False, least=0):
    return {"type": "array", "items": items, "uniqueItems": unique, "minItems": least}


def table(values):
    return {"type": "object", "additionalProperties": values}


def record(properties, required=(), any_of=None):
    properties = dict(properties, properties={"type": "object"})
    schema = {"type": "object", "additionalProperties": False, "properties": properties}
    if required:
        schema["required"] = list(required)
    if any_of:
        schema["anyOf"] = [{"required": [name]} for name in any_of]
    return schema


DEFINITIONS = {
    "run": record(
        {
            "tool": ref("tool"),
            "invocations": array(ref("invocation")),
            "language": LANGUAGE,
            "originalUriBaseIds": table(ref("artifactLocation")),
            "results": array(ref("result")),
            "newlineSequences": array(STRING, unique=True, least=1),
            "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        },
        ["tool"],
    ),
    "tool": record({"driver": ref("toolComponent")}, ["driver"]),
    "toolComponent": record(
        {
            "guid": GUID,
            "name": STRING,
            "version": STRING,
            "semanticVersion": {"type": "string", "pattern": r"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$"},
            "informationUri": {"type": "string", "format": "uri"},
            "language": LANGUAGE,
            "rules": array(ref("reportingDescriptor"), unique=True),
            "notifications": array(ref("reportingDescriptor"), unique=True),
        },
        ["name"],
    ),
    "reportingDescriptor": record(
        {
            "id": STRING,
            "name": STRING,
            "shortDescription": ref("multiformatMessageString"),
            "fullDescription": ref("multiformatMessageString"),
            "help": ref("multiformatMessageString"),
            "helpUri": {"type": "string", "format": "uri"},
            "defaultConfiguration": ref("reportingConfiguration"),
        },
        ["id"],
    ),
    "reportingConfiguration": record({"enabled": {"type": "boolean"}, "level": LEVEL}),
    "multiformatMessageString": record({"text": STRING, "markdown": STRING}, ["text"]),
    "message": record({"text": STRING, "markdown": STRING, "id": STRING, "arguments": array(STRING)}, any_of=["text", "id"]),
    "invocation": record(
        {
            "executionSuccessful": {"type": "boolean"},
            "exitCode": {"type": "integer"},
            "toolExecutionNotifications": array(ref("notification")),
        },
        ["executionSuccessful"],
    ),
    "notification": record(
        {
            "descriptor": ref("reportingDescriptorReference"),
            "level": LEVEL,
            "message": ref("message"),
            "locations": array(ref("location"), unique=True),
        },
        ["message"],
    ),
    "reportingDescriptorReference": record({"id": STRING, "index": integer(-1), "guid": GUID}, any_of=["id", "index", "guid"]),
    "result": record(
        {
            "ruleId": STRING,
            "ruleIndex": integer(-1),
            "kind": {"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
            "level": LEVEL,
            "message": ref("message"),
            "locations": array(ref("location")),
            "relatedLocations": array(ref("location"), unique=True),
            "partialFingerprints": table(STRING),
            "suppressions": array(ref("suppression"), unique=True),
            "fixes": array(ref("fix"), unique=True),
        },
        ["message"],
    ),
    "location": record({"id": integer(-1), "physicalLocation": ref("physicalLocation"), "message": ref("message")}),
    "physicalLocation": record(
        {"artifactLocation": ref("artifactLocation"), "region": ref("region")}, any_of=["artifactLocation"]
    ),
    "artifactLocation": record(
        {"uri": {"type": "string", "format": "uri-reference"}, "uriBaseId": STRING, "description": ref("message")}
    ),
    "region": record(
        {name: integer(1) for name in ["startLine", "startColumn", "endLine", "endColumn"]}, any_of=["startLine"]
    ),
    "suppression": record(
        {
            "kind": {"enum": ["inSource", "external"]},
            "status": {"enum": ["accepted", "underReview", "rejected"]},
            "justification": STRING,
        },
        ["kind"],
    ),
    "fix": record({"description": ref("message"), "artifactChanges": array(ref("artifactChange"), unique=True, least=1)}, ["artifactChanges"]),
    "artifactChange": record(
        {"artifactLocation": ref("artifactLocation"), "replacements": array(ref("replacement"), least=1)},
        ["artifactLocation", "replacements"],
    ),
    "replacement": record({"deletedRegion": ref("region"), "insertedContent": ref("artifactContent")}, ["deletedRegion"]),
    "artifactContent": record({"text": STRING, "binary": STRING}),
}

SCHEMA = {
    "$schema": "http://json-schema.org/draft-04/schema#",
    "type": "object",
    "additionalProperties": False,
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string", "format": "uri"},
        "version": {"enum": ["2.1.0"]},
        "runs": array(ref("run")),
    },
    "definitions": DEFINITIONS,
}
