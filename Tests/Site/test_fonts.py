"""The fonts that readers have are there, so that pages can be looked at in them."""

import subprocess

import pytest

from probes import FONTS


@pytest.mark.parametrize("name", FONTS)
def test_the_font_is_there(name):
    command = ["fc-match", "--format", "%{family}", name]
    found = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert name in found.split(",")
