import pytest

from tests.rendering.golden import FOLDER, as_mail, as_text
from tests.rendering.samples import SAMPLES


@pytest.mark.parametrize("name", SAMPLES)
def test_text_is_what_readers_know(name):
    assert as_text(name) == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SAMPLES)
def test_mail_is_what_readers_know(name):
    assert as_mail(name) == (FOLDER / f"{name}.html").read_text(encoding="utf-8")
