from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def pages() -> list[str]:
    """The pages of the repository, English and German."""
    return [path.read_text() for path in sorted((ROOT / "fixtures").glob("*/pages/*.txt"))]
