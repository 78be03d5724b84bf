"""What sollist raises."""


class Error(Exception):
    """Base of all errors of sollist.

    Of a column, `row` tells which text it was, from 0.
    """

    row: int | None = None


class UnsupportedLanguage(Error):
    """The text is in a language that is not read; `detected` is its code.

    >>> try:
    ...     sollist.extract_claims("La société a livré 300 000 voitures en 2024, a déclaré son directeur mardi à Paris.")
    ... except sollist.UnsupportedLanguage as error:
    ...     print(error.detected)
    fr
    """

    def __init__(self, message: str, detected: str = "") -> None:
        super().__init__(message)
        self.detected = detected


class TooLarge(Error):
    """The text has more `bytes` than the `limit` of the extractor."""

    def __init__(self, message: str, bytes: int = 0, limit: int = 0) -> None:
        super().__init__(message)
        self.bytes = bytes
        self.limit = limit


class LooksLikeHtml(Error):
    """The text is plainly the source of a page as HTML: `Page` reads it.

    >>> html = "<html lang=en><body><p>Kestra Mobility sold 61,000 vans in 2022.</p></body></html>"
    >>> try:
    ...     claims = sollist.extract_claims(html)
    ... except sollist.LooksLikeHtml:
    ...     claims = sollist.extract_claims(sollist.Page(html))
    >>> claims[0].value
    61000.0
    """

    def __init__(
        self,
        message: str = "the text is HTML; pass what a reader of the page sees, or read it with sollist.Page(html)",
    ) -> None:
        super().__init__(message)


class SetupError(Error, ValueError):
    """A mistake in what an Extractor was given; the message names the culprit.

    >>> sollist.Extractor(organisations={"On Running": ["On"]})
    Traceback (most recent call last):
        ...
    sollist._errors.SetupError: "On", given for `On Running`, is a small word that every text is full of, ...
    """


class ParseError(Error, ValueError):
    """A string that is none of the values it should be: a day, a language, a claim."""
