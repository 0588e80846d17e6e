"""Says what is wrong with a SARIF log on standard input; says nothing and ends with 0 where it is right."""

import json
import pathlib
import sys

import jsonschema

import constraints

log = json.load(sys.stdin)
schemas = {"constraints.py": constraints.SCHEMA}
official = pathlib.Path(__file__).with_name("sarif-schema-2.1.0.json")
if official.exists():
    schemas[official.name] = json.loads(official.read_text())
faults = []
for name, schema in schemas.items():
    jsonschema.Draft4Validator.check_schema(schema)
    validator = jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker())
    faults += [f"{name}: {error.json_path}: {error.message}" for error in validator.iter_errors(log)]

# What the standard's prose asks beyond its schema.
if not faults:
    for run in log["runs"]:
        driver = run["tool"]["driver"]
        ids = [rule["id"] for rule in driver["rules"]]
        if len(set(ids)) != len(ids):
            faults.append("3.19.23: two rules have one id")
        for result in run["results"]:
            index = result["ruleIndex"]
            if not 0 <= index < len(ids) or ids[index] != result["ruleId"]:
                faults.append(f"3.27.6: ruleIndex {index} is not the rule {result['ruleId']}")
            if "suppressions" not in result:
                faults.append("3.27.23: either every result has suppressions or none")
            places = result["locations"] + result.get("relatedLocations", [])
            numbers = [place["id"] for place in places if "id" in place]
            if len(set(numbers)) != len(numbers):
                faults.append("3.28.2: two locations of a result have one id")
            for place in places:
                artifact = place["physicalLocation"]["artifactLocation"]
                relative = ":" not in artifact["uri"].split("/")[0]
                if relative and artifact.get("uriBaseId") not in run["originalUriBaseIds"]:
                    faults.append(f"3.4.4: {artifact['uri']} is relative to nothing")
                region = place["physicalLocation"].get("region")
                if region and (region["endLine"], region["endColumn"]) < (region["startLine"], region["startColumn"]):
                    faults.append(f"3.30: a region that ends before it begins: {region}")
        for notification in [said for invocation in run["invocations"] for said in invocation["toolExecutionNotifications"]]:
            descriptor = notification["descriptor"]
            if driver["notifications"][descriptor["index"]]["id"] != descriptor["id"]:
                faults.append("3.52: a notification's descriptor is another's")

print("\n".join(faults))
sys.exit(1 if faults else 0)
