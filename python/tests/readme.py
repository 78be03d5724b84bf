"""What several tests need: the three lines that README.md has for each place where data is."""

import html
import re
from pathlib import Path

README = Path(__file__).parents[2] / "README.md"


def three_lines(place: str) -> str:
    """The code in the row of README.md's table that begins with this place."""
    section = README.read_text().split("\n## Where your data is\n")[1].split("\n## ")[0]
    (row,) = [line for line in section.splitlines() if line.startswith(f"| {place}")]
    lines = re.findall(r"`([^`]+)`", row.split(" | ", 1)[1])
    assert len(lines) == 3, row
    return html.unescape("\n".join(lines))
