import pytest

from hrnk_press.errors import NotFound, Refused
from hrnk_press.exporters.destinations import MODULES, destinations, export
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.exporters.samples import LOGO, order, sample


def test_text_is_the_release_as_it_is_printed():
    release = sample()
    (artifact,) = export("text", release, order())
    assert (artifact.name, artifact.media_type) == (
        "border-survey.txt",
        "text/plain; charset=utf-8",
    )
    assert artifact.content.decode() == render_text(release, status_block(release))


def test_html_is_complete_in_itself():
    (artifact,) = export("html", sample(logo=LOGO), order())
    assert (artifact.name, artifact.media_type) == (
        "border-survey.html",
        "text/html; charset=utf-8",
    )
    html = artifact.content.decode()
    assert html.startswith("<!DOCTYPE html>")
    assert "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026" in html
    assert "<img" not in html


@pytest.mark.parametrize("name", destinations())
def test_every_destination_says_the_embargo_until_the_lift(name):
    def said(*, public):
        made = export(name, sample(), order(public=public))
        return [b"EMBARGOED UNTIL" in it.content.upper() for it in made]

    if name == "mailchimp":  # it would show the copy on a public page
        with pytest.raises(Refused):
            said(public=False)
    else:
        assert any(said(public=False))
    assert not any(said(public=True))


def news(context):
    return f"<h1>{context['headline_html']}</h1>{context['body']}"


def whole(context):
    return f"<p>{' '.join(context['status'])}</p>{news(context)}"


@pytest.mark.parametrize("name", ["html", "eml"])
@pytest.mark.parametrize(
    "page",
    [
        "<h1>Survey</h1>",
        "<!-- {0} --><h1>Survey</h1>",
        "<head><title>{0}</title></head><h1>Survey</h1>",
        '<h1 title="{0}">Survey</h1>',
        '<div style="display: none"><p>{0}</p></div><h1>Survey</h1>',
        '<p style="font-size:0">{0}</p><h1>Survey</h1>',
        "<p hidden>{0}</p><h1>Survey</h1>",
        "<h1>Survey</h1>{1}<p>{0}</p>",
    ],
)
def test_a_layout_that_hides_the_embargo_is_refused(name, page):
    def layout(context):
        shown = page.format(" ".join(context["status"]), news(context))
        return shown if "{1}" in page else shown + news(context)

    with pytest.raises(Refused) as refused:
        export(name, sample(), order(layout=layout))
    assert refused.value.code == "embargo-not-shown"
    assert export(name, sample(), order(layout=layout, public=True))


def test_a_layout_may_break_the_line_of_the_embargo_where_it_likes():
    def layout(context):
        first, *rest = " ".join(context["status"]).split(" ")
        return f"<p><b>{first}</b>\n<i>{' '.join(rest)}</i></p>{news(context)}"

    assert export("html", sample(), order(layout=layout))


@pytest.mark.parametrize(
    ("part", "address"),
    [
        ('<img src="https://example.org/pixel.gif" alt="">', "https://example.org/pixel.gif"),
        ('<img src="data:image/png;base64,AA==" alt="">', "data:image/png;base64,AA=="),
        ('<td background="//example.org/paper.png">', "//example.org/paper.png"),
        ("<p style=\"background: URL( 'x.png' )\">", "x.png"),
        (r'<p style="background: u\72l(x.png)">', "x.png"),
        ('<style data-css-inline="keep">@import "far.css";</style>', "far.css"),
        ('<link rel="icon" href="far.ico">', "far.ico"),
        ('<script src="count.js"></script>', "count.js"),
        ('<video poster="still.jpg"></video>', "still.jpg"),
    ],
)
def test_a_layout_that_loads_anything_is_refused(part, address):
    def layout(context):
        return f"<table><tr>{part}</tr></table>{whole(context)}"

    with pytest.raises(Refused) as refused:
        export("html", sample(), order(layout=layout))
    assert refused.value.code == "remote-resource"
    assert repr(address) in refused.value.message


@pytest.mark.parametrize(
    "part",
    [
        "<script>count()</script>",
        '<meta http-equiv="refresh" content="0">',
        '<base href="x">',
        "<form></form>",
        "<iframe></iframe>",
        "<svg></svg>",
        '<p onclick="count()">a</p>',
        "<!--[if mso]><p>b</p><![endif]-->",
        '<a href="javascript:count()">a</a>',
    ],
)
def test_a_layout_that_does_anything_is_refused(part):
    with pytest.raises(Refused) as refused:
        export("html", sample(), order(layout=lambda it: whole(it) + part))
    assert refused.value.code == "active-content"


def test_a_layout_may_link_anywhere():
    def layout(context):
        return whole(context) + '<a href="https://example.org">Read</a>'

    assert export("html", sample(), order(layout=layout))


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it | {"body": ""},
        lambda it: it | {"body": it["body"].replace("61", "16")},
        lambda it: it | {"body": f"<div hidden>{it['body']}</div>"},
        lambda it: it | {"headline_html": "Another headline"},
    ],
)
def test_a_layout_that_changes_words_is_refused(change):
    with pytest.raises(Refused) as refused:
        export("html", sample(), order(layout=lambda it: whole(change(it)), public=True))
    assert refused.value.code == "words-not-shown"


def test_a_destination_that_is_none_is_named_with_those_there_are():
    with pytest.raises(NotFound) as missing:
        export("pigeon", sample(), order())
    assert "pigeon" in missing.value.message
    assert all(name in missing.value.hint for name in MODULES)
