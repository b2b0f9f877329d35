"""What an office's own layout may set, and what hides words."""

import time

import pytest

from hrnk_press.errors import Refused
from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.template import LAYOUT_NAME, render_template
from tests.rendering.samples import example_layout, joint_release

SAMPLE = joint_release()


def page(status="", headline="", body="", head="", around="", more="", before=""):
    """What a layout with these attributes and parts makes; refused where they hide words."""

    def layout(it):
        return (
            f"<html><head>{head}</head><body><div {around}>{before}"
            f"<div class='status' {status}>{' '.join(it['status'])}</div>"
            f"<h1 {headline}>{it['headline_html']}</h1>"
            f"<div class='text' {body}>{it['body']}</div>{more}</div></body></html>"
        )

    return rendered(layout)


def rendered(layout):
    return render_html(SAMPLE, status_block(SAMPLE), purpose=Purpose.MAIL, layout=layout)


def refusal(**parts):
    with pytest.raises(Refused) as refused:
        page(**parts)
    return refused.value


HIDING = [
    "color:#fff",
    "color:white",
    "color:rgb(255,255,255)",
    "color:rgba(0,0,0,0.01)",
    "color:transparent",
    "color:#ffff",
    "color:#0000",
    "color:#ddd",
    "color:inherit;background:#000",
    "background-color:black",
    "background:#fff;color:#fefefe",
    "opacity:0",
    "opacity:.01",
    "opacity:1%",
    "font-size:0",
    "font-size:1px",
    "font-size:0.01em",
    "font-size:5%",
    "font:1px/1px serif",
    "font:0/0 a",
    "FONT-SIZE:1PX",
    "font-s\\69ze:1px",
    "font-size/**/:1px",
    "line-height:0",
    "line-height:1px",
    "line-height:10%",
    "visibility:hidden",
    "display:none",
    "d\\69splay:none !important",
    "display:block;display:none",
    "height:0;overflow:hidden",
    "height:1px",
    "max-height:0",
    "max-height:1px;overflow:hidden",
    "overflow:hidden",
    "width:0;overflow-x:hidden",
    "width:1px",
    "max-width:0",
    "text-indent:999px",
    "mso-hide:all",
    "text-decoration:line-through",
    "font-family:Wingdings",
]


@pytest.mark.parametrize("style", HIDING)
def test_words_that_a_style_hides_are_not_shown(style):
    assert refusal(status=f'style="{style}"').code == "embargo-not-shown"
    assert refusal(headline=f'style="{style}"').code == "words-not-shown"
    assert refusal(body=f'style="{style}"').code == "words-not-shown"
    assert refusal(around=f'style="{style}"').code == "embargo-not-shown"


@pytest.mark.parametrize(
    "attribute",
    ["hidden", 'aria-hidden="true"', 'hidden="until-found"'],
)
def test_words_that_an_attribute_hides_are_not_shown(attribute):
    assert refusal(status=attribute).code == "embargo-not-shown"
    assert refusal(body=attribute).code == "words-not-shown"


@pytest.mark.parametrize(
    ("begin", "end"),
    [
        ("<font color='#ffffff'>", "</font>"),
        ("<font color=white>", "</font>"),
        ("<table bgcolor=black><tr><td>", "</td></tr></table>"),
        ("<table><tr bgcolor='#000'><td>", "</td></tr></table>"),
        ("<s>", "</s>"),
        ("<small><small><small><small>", "</small></small></small></small>"),
        ("<table width=1><tr><td>", "</td></tr></table>"),
    ],
)
def test_words_that_an_element_hides_are_not_shown(begin, end):
    def layout(it):
        return f"{begin}{' '.join(it['status'])}{end}<h1>{it['headline_html']}</h1>{it['body']}"

    with pytest.raises(Refused) as refused:
        rendered(layout)
    assert refused.value.code == "embargo-not-shown"


@pytest.mark.parametrize(
    "words",
    [
        "<p>FOR IMMEDIATE RELEASE</p>",
        "<p>For Immediate<br>Release</p>",
        "<p>News · <b>for immediate release</b> · News</p>",
        "<p>즉시 보도 가능</p>",
    ],
)
def test_a_page_under_embargo_says_nowhere_that_it_is_free(words):
    assert refusal(before=words).code == "embargo-contradicted"
    told = refusal(more=words)
    assert told.code == "embargo-contradicted"
    assert "FOR IMMEDIATE RELEASE" in told.message or "즉시 보도 가능" in told.message


def test_words_of_the_release_itself_do_not_contradict_it():
    body = joint_release(body="They ask for immediate release of all who are held.")

    def layout(it):
        status = " ".join(it["status"])
        return f"{status}<h1>{it['headline_html']}</h1>{it['body']}"

    assert "immediate" in render_html(body, status_block(body), purpose=Purpose.MAIL, layout=layout)


def test_a_layout_that_prints_the_body_twice_is_refused():
    def layout(it):
        return f"{' '.join(it['status'])}<h1>{it['headline_html']}</h1>{it['body']}<hr>{it['body']}"

    with pytest.raises(Refused) as refused:
        rendered(layout)
    assert refused.value.code == "words-repeated"


def test_the_refusal_says_what_hides_the_words():
    told = refusal(status='style="color:#eeeeee"').message
    assert told.endswith("does not show the embargo: letters of #eeeeee on #ffffff")
    assert refusal(body='style="max-height:0"').message.endswith(": max-height: 0")
    assert refusal(headline='style="font-size:2px"').message.endswith(": letters of 2 pixels")


COVERING = [
    "position:absolute",
    "position:fixed;top:0",
    "left:-9999px;position:relative",
    "position:sticky",
    "margin:-100px",
    "margin-top:-1em",
    "margin:0 0 -200px",
    "text-indent:-9999px",
    "transform:scale(0)",
    "transform:translateX(-9999px)",
    "clip:rect(0,0,0,0)",
    "clip-path:circle(0)",
    "-webkit-text-fill-color:transparent",
    "filter:opacity(0)",
    "mask:none",
    "content-visibility:hidden",
    "visibility:collapse",
    "z-index:9",
    "zoom:0",
    "scale:0",
    "letter-spacing:-20px",
    "word-spacing:-9em",
    "width:calc(1px - 1px)",
    "font-size:var(--none)",
    "font-size:clamp(0px,0px,1px)",
    "color:color-mix(in srgb,white,white)",
    "color:Canvas",
    "background:linear-gradient(#000,#000)",
    "background-clip:text",
    "margin-left:99999px",
    "padding:200em",
    "vertical-align:-999px",
    "outline:900px solid #fff",
    "box-shadow:0 0 0 900px #fff",
    "unicode-bidi:bidi-override",
    "writing-mode:vertical-rl",
    "all:unset",
    "--a:b",
    "display:flex",
    "display:contents",
    "animation:a 1s",
    "order:9",
    "float:inline-end",
    "content:'x'",
]


@pytest.mark.parametrize("style", COVERING)
def test_a_style_that_could_hide_other_words_is_refused_wherever_it_stands(style):
    assert refusal(status=f'style="{style}"').code == "unsafe-style"
    told = refusal(more=f'<div style="{style}">&nbsp;</div>')
    assert told.code == "unsafe-style"
    assert style.partition(":")[0] in told.message
    assert "docs/templates.md" in told.hint


@pytest.mark.parametrize(
    "attribute",
    ["popover", "inert", "link=white", "vspace=-900", "contenteditable", "data-css-inline=ignore"],
)
def test_an_attribute_that_is_not_known_is_refused(attribute):
    assert attribute.partition("=")[0] in refusal(more=f"<p {attribute}>a</p>").message


SHEETS = [
    ".status { display: none }",
    "@media screen { .status { color: #fff !important } }",
    "@media print { .status { display: none } }",
    "@media (max-width: 600px) { .status { font-size: 1px } }",
    "@media screen { .status { color: white } .status { background: white } }",
    "@media (min-width:1px) { .status, p { visibility: hidden } }",
    "@media screen { .ExternalClass .status { display: none } }",
    "@media screen { u + .body .status { display: none } }",
    "@media screen { [data-ogsc] div.status { display: none } }",
    "@media screen { .status:not(.a) { display: none } }",
    "@media screen { .status:hover { display: none } }",
    "@media screen { body>div>*{ max-height: 0 } }",
    "@media screen { .a\\62 c, .st\\61tus { display: none } }",
    "@media screen { body { background: #111 } } @media (x) { .status { color: #000 } }",
]


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_style_sheet_that_stays_is_read_as_if_it_held(sheet):
    head = f'<style data-css-inline="keep">{sheet}</style>'
    assert refusal(head=head).code == "embargo-not-shown"
    assert refusal(more=head).code == "embargo-not-shown"


@pytest.mark.parametrize(
    "sheet",
    [
        "@supports (color: red) { .status { display: none } }",
        "@layer a { .status { display: none } }",
        "@media screen { @media print { .status { display: none } } }",
        "@media screen { .x { .status & { display: none } } }",
        "@media screen { .text::before { content: 'Lifted' } }",
        "@media screen { .text { position: absolute } }",
        "@font-face { font-family: a }",
        ".status { display: none",
        "@keyframes a { from { opacity: 0 } }",
        "@media screen { .status }",
    ],
)
def test_a_style_sheet_with_more_than_plain_rules_is_refused(sheet):
    refused = refusal(head=f'<style data-css-inline="keep">{sheet}</style>')
    assert refused.code in ("unsafe-style", "embargo-not-shown")


def test_a_sheet_that_is_not_moved_does_not_stay():
    head = '<style data-css-inline="ignore">.status { display: none }</style>'
    assert "<style" not in page(head=head)


@pytest.mark.parametrize(
    "begin", ["(", "@media x{", "a{b:", "p{}", "p{color:red}", "a{b:f(", "@media x{p{color:red}"]
)
def test_a_style_without_end_is_refused_soon(begin):
    sheet = begin + begin[-2:] * 100_000
    for head in (f'<style data-css-inline="keep">{sheet}</style>', f"<p style='{sheet}'>"):
        began = time.monotonic()
        refused = refusal(head=head)
        assert time.monotonic() - began < 10
        assert len(refused.message) < 200
    nested = "a{b:" + "f(" * 5000
    assert refusal(head=f'<style data-css-inline="keep">{nested}</style>').code == "unsafe-style"


HONEST = [
    {"head": '<style data-css-inline="keep">a:hover { color: #036 }</style>'},
    {"head": "<style>body { font: 16px/24px Georgia, serif; color: #222 } p { margin: 0 0 1em }</style>"},
    {"around": 'style="max-width:600px;margin:0 auto;padding:0 16px;background-color:#fff"'},
    {"status": 'style="border:2px solid #c00;padding:12px;color:#c00;font-weight:bold"'},
    {"status": 'style="background:#1a4480;color:#fff;text-transform:uppercase;letter-spacing:-0.2px"'},
    {"headline": 'style="font-size:2em;line-height:1.1;letter-spacing:-.5px"'},
    {"around": 'style="font-size:0"', "status": 'style="font-size:16px"',
     "headline": 'style="font-size:24px"', "body": 'style="font-size:1rem"'},
    {"before": '<div style="display:none;max-height:0;overflow:hidden;opacity:0;mso-hide:all;'
               'position:absolute;font-size:1px;color:#fff">A line beside the subject</div>'},
    {"more": '<table width="100%" cellpadding="0" cellspacing="0" border="0" role="presentation">'
             '<tr><td height="20" style="font-size:0;line-height:0;height:20px">&nbsp;</td></tr></table>'},
    {"more": '<img src="cid:logo" alt="Logo" width="120" style="display:block;height:auto;border:0">'},
    {"body": 'style="-webkit-text-size-adjust:100%;mso-line-height-rule:exactly;word-break:break-word"'},
    {"around": 'style="background:#121212;color:#eee"', "head": "<style>a { color: #9cf }</style>"},
    {"head": '<style data-css-inline="keep">@media (prefers-color-scheme: dark) {'
             "body, .status, .text { background: #111 !important; color: #eee !important }"
             "a { color: #9cf !important } }"
             "@media (max-width: 480px) { h1 { font-size: 22px !important } }</style>"},
]  # fmt: skip


@pytest.mark.parametrize("parts", HONEST)
def test_an_honest_layout_passes(parts):
    assert "EMBARGOED" in page(**parts)


def test_the_layout_that_offices_begin_from_passes():
    assert rendered(lambda it: render_template(example_layout(), it, name=LAYOUT_NAME))
