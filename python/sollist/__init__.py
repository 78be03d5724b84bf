"""Reads the text of news pages, English or German, and returns the claims in it: which organisation, which metric, how
much, for which year, target or actual.

>>> for claim in sollist.extract_claims("Kestra Mobility sold 61,000 vans in 2022 and aims to sell 90,000 next year."):
...     print(claim)
Kestra Mobility: sales_volume level 61000 count, 2022, actual
Kestra Mobility: sales_volume level 90000 count, 2023, target
"""

from ._errors import Error, LooksLikeHtml, ParseError, SetupError, TooLarge, UnsupportedLanguage
from ._sollist import (
    Block,
    Claim,
    ClaimArray,
    ClaimChunkedArray,
    Comparison,
    Extraction,
    Extractor,
    Figure,
    Page,
    Story,
    Target,
    compare,
    extract_arrow,
    extract_claims,
    sql_type,
)

__all__ = [
    "Block",
    "Claim",
    "ClaimArray",
    "ClaimChunkedArray",
    "Comparison",
    "Error",
    "Extraction",
    "Extractor",
    "Figure",
    "LooksLikeHtml",
    "Page",
    "ParseError",
    "SetupError",
    "Story",
    "Target",
    "TooLarge",
    "UnsupportedLanguage",
    "compare",
    "extract_arrow",
    "extract_claims",
    "sql_type",
]
