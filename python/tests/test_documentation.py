"""The examples of the documentation are run, and the stubs name what there is."""

import doctest
import inspect
from pathlib import Path

import pytest

import sollist

OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.mark.parametrize("name", ["", *sollist.__all__])
def test_examples_of_docstrings(name: str) -> None:
    documented = getattr(sollist, name) if name else sollist
    examples = doctest.DocTestFinder(exclude_empty=True).find(
        documented, name or "sollist", module=False, globs={"sollist": sollist}
    )
    runner = doctest.DocTestRunner(optionflags=OPTIONS)
    for example in examples:
        if example.name.count(".") < 2:
            runner.run(example)
    assert runner.summarize().failed == 0


def test_examples_of_the_readme() -> None:
    readme = Path(__file__).parents[1] / "README.md"
    result = doctest.testfile(str(readme), module_relative=False, optionflags=OPTIONS)
    assert result.attempted > 5 and result.failed == 0


def test_everything_is_documented() -> None:
    for name in sollist.__all__:
        exported = getattr(sollist, name)
        assert inspect.getdoc(exported), name
        if inspect.isclass(exported):
            for attribute, value in vars(exported).items():
                if not attribute.startswith("_") and attribute != "row":
                    assert value.__doc__, f"{name}.{attribute}"
