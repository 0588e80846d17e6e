"""How a test says what it found."""


def expect_none(findings, limit=40):
    """Fails with all findings, one a line."""
    findings = list(dict.fromkeys(findings))
    if findings:
        more = [f"… and {len(findings) - limit} more"] if len(findings) > limit else []
        raise AssertionError("\n".join([f"{len(findings)} found:", *findings[:limit], *more]))
