"""How a test says what it found."""


def expect_none(findings, limit=40):
    """Fails with all findings, one a line."""
    findings = list(dict.fromkeys(findings))
    if findings:
        raise AssertionError("\n".join([f"{len(findings)} found:", *shortened(findings, limit)]))


def shortened(lines, limit):
    more = [f"… and {len(lines) - limit} more"] if len(lines) > limit else []
    return [*lines[:limit], *more]
