"""The bound below which a release is not rendered is a bound."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.checks.html_size import most_bytes
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import status_block
from tests.checks.cases import subject_for, subject_of

FRONT = """\
+++
id = "6f1c5a0e-8d8b-4f53-9a37-0c1f1e1d2b3a"
kind = "press-release"
headline = "Survey"
contacts = ["mara-ilves", "jun-seo"]
organizations = ["river-watch", "han-institute"]

[embargo]
until = 2026-12-02T00:01:00
zone = "America/New_York"
+++
"""
RELEASE = subject_of(FRONT).release
# Each becomes as much HTML as it can: elements with their styles, links, escapes.
MARKS = (
    "a|- |1. |1) |> |*a*|**a**|`a`|<http://a.b>|www.a.de |a@b.de |[a](http://b.c)|&|<|\"|'|    |한"
)
LINES = ["\n", "a\n\n", "|", "\n|-|-|\n", "\\\n", "# a\n", "---\n", "===\n", "```\n"]
WORDS = ["Rechtsstaatlichkeitsueberpruefung ", "[Verwaltungsgerichtshofentscheidung](http://b.c) "]
PIECES = st.sampled_from([*MARKS.split("|"), *LINES, *WORDS])
BODIES = st.lists(PIECES, min_size=1, max_size=5).flatmap(
    lambda pieces: st.lists(st.sampled_from(pieces), max_size=120).map("".join)
)


@settings(deadline=None, max_examples=60)
@given(body=BODIES)
def test_no_release_takes_more_bytes_than_the_bound(body: str) -> None:
    resolved = subject_for(replace(RELEASE, body=body, source=FRONT + body)).resolved
    html = render_html(resolved, status_block(resolved), purpose=Purpose.MAIL)
    assert len(html.encode()) <= most_bytes(resolved)


def test_an_ordinary_release_is_not_rendered_to_be_measured() -> None:
    body = "The survey draws on sixty-one interviews and many satellite images.\n\n" * 60
    assert subject_of(FRONT + body).html_size == 0


def test_a_long_release_is_measured_as_it_is_sent() -> None:
    subject = subject_of(FRONT + "> a\n\n" * 1200)
    resolved = subject.resolved
    html = render_html(resolved, status_block(resolved), purpose=Purpose.MAIL)
    assert subject.html_size == len(html.encode()) > 100_000


def test_a_text_of_long_words_is_measured() -> None:
    subject = subject_of(FRONT + "Rechtsstaatlichkeitsueberpruefung " * 900)
    html = render_html(subject.resolved, status_block(subject.resolved), purpose=Purpose.MAIL)
    assert subject.html_size == len(html.encode()) > 100_000
