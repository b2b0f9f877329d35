import pytest
from hypothesis import given, settings

from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.rendering.markdown import bodies
from tests.rendering.reader import read, words_of
from tests.rendering.samples import SAMPLES, joint_release, release, resolved

# So wide that no table is stacked, which would repeat its headings.
WIDE = 10_000


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("purpose", Purpose)
def test_html_has_the_words_of_the_text_in_their_order(name, purpose):
    sample = SAMPLES[name]()
    status = status_block(sample)
    html = read(render_html(sample, status, purpose=purpose))
    assert html.words == words_of(render_text(sample, status))


@given(bodies())
@settings(max_examples=150, deadline=None)
def test_any_body_has_the_same_words_in_both(body):
    sample = resolved(release(body=body))
    status = status_block(sample)
    html = read(render_html(sample, status, purpose=Purpose.MAIL))
    assert html.words == words_of(render_text(sample, status, width=WIDE))


def test_a_word_lost_in_one_of_them_would_be_seen():
    sample = joint_release()
    status = status_block(sample)
    html = render_html(sample, status, purpose=Purpose.MAIL).replace(
        "satellite images", "images", 1
    )
    html = html.replace("14\nsatellite", "14\n", 1)
    assert read(html).words != words_of(render_text(sample, status))
