import json
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hrnk_press.model.office import Branding
from hrnk_press.rendering.html import Purpose, layout_context, preheader, render_html, subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.template import (
    LAYOUT_NAME,
    TemplateFault,
    render_template,
)
from tests.exporters.strategies import HEADER_TEXT
from tests.rendering.markdown import bodies
from tests.rendering.reader import read
from tests.rendering.samples import (
    OFFICE,
    RIVER_WATCH,
    SAMPLES,
    example_layout,
    joint_release,
    open_letter,
    release,
    report_notice,
    resolved,
)

PAGE_TAGS = {"html", "head", "meta", "title", "style", "body", "div", "img"}
BLOCK_TAGS = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "li", "blockquote"}
TABLE_TAGS = {"table", "thead", "tbody", "tr", "td", "th"}
KNOWN_TAGS = PAGE_TAGS | BLOCK_TAGS | TABLE_TAGS | {"strong", "em", "code", "a", "br", "span"}


def html(sample, purpose=Purpose.MAIL, **options):
    return render_html(sample, status_block(sample), purpose=purpose, **options)


@pytest.mark.parametrize("name", SAMPLES)
def test_structure_that_mail_programs_and_screen_readers_need(name):
    page = html(SAMPLES[name]())
    reader = read(page)
    tags = [tag for tag, _ in reader.tags]
    given = dict(reader.tags)
    assert tags.count("h1") == 1
    assert given["html"]["lang"]
    assert re.search(r"<title>[^<]+</title>", page)
    assert page.index("<meta charset") < page.index("<title>")
    assert [attrs for tag, attrs in reader.tags if attrs.get("role") == "main"]
    layout_tables = [it for tag, it in reader.tags if tag == "table" and "role" in it]
    assert [it["role"] for it in layout_tables] == ["presentation"]
    assert all(attrs.get("scope") == "col" for tag, attrs in reader.tags if tag == "th")


@pytest.mark.parametrize("name", SAMPLES)
def test_critical_style_is_on_the_elements_and_a_sheet_only_for_dark_mode(name):
    page = html(SAMPLES[name]())
    sheets = re.findall(r"<style[^>]*>(.*?)</style>", page, re.S)
    assert len(sheets) == 1
    assert sheets[0].strip().startswith("@media (prefers-color-scheme: dark) {")
    assert 'style="' in page


@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_loads_from_elsewhere(name):
    page = html(SAMPLES[name](), logo_src="cid:logo")
    loaded = [attrs["src"] for _, attrs in read(page).tags if "src" in attrs]
    assert loaded == ["cid:logo"]
    assert "url(" not in page
    assert "@import" not in page
    assert "<link" not in page


@pytest.mark.parametrize("name", SAMPLES)
def test_headings_leave_no_level_out(name):
    levels = [int(tag[1]) for tag, _ in read(html(SAMPLES[name]())).tags if re.match(r"h\d", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_small():
    assert len(html(joint_release()).encode()) < 8_000


def test_embargo_stands_in_a_box_above_everything_else():
    page = html(joint_release())
    box = page.index('class="status"')
    assert page.index("EMBARGOED UNTIL 12:01") > box
    assert page.index('role="main"') < box < page.index("River Watch · Han") < page.index("<h1")


def test_subject_says_embargo_and_until_when():
    sample = joint_release()
    assert subject(sample, status_block(sample)) == (
        "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026: "
        "River Watch and Han Institute Publish First Survey of Border Camps"
    )
    assert subject(sample, status_block(sample, public=True)) == sample.release.headline


def test_preheader_is_hidden_and_says_embargo_first():
    sample = joint_release()
    line = preheader(sample, status_block(sample))
    assert line == (
        "EMBARGOED until 12:01 a.m. EST Wednesday, Dec. 2, 2026. "
        "Testimony from 61 former residents, matched with satellite images"
    )
    assert f'<div style="display:none">{line}</div>' in html(sample)
    assert "display:none" not in html(sample, Purpose.PAGE)


def test_preheader_is_cut_between_words():
    sample = resolved(release(subheadline="", body="Some *stressed* words " * 10))
    line = preheader(sample)
    assert line.startswith("Some stressed words")
    assert line.endswith(("words…", "Some…", "stressed…"))
    assert len(line) <= 110


def test_preheader_of_a_notice_without_a_body_is_its_abstract():
    assert preheader(report_notice()).startswith("The report counts buildings at fourteen sites.")


def test_telephone_and_mail_links():
    hrefs = [attrs["href"] for tag, attrs in read(html(joint_release())).tags if tag == "a"]
    assert "tel:+12025550143" in hrefs
    assert "mailto:press@riverwatch.example.org" in hrefs


def test_a_time_is_not_parted_from_its_place_nor_a_number_within():
    page = html(joint_release())
    for whole in ("Tuesday 9:01 p.m. Los Angeles)", "+1 202-555-0143"):
        assert re.search(rf'style="[^"]*display:inline-block"[^>]*>{re.escape(whole)}<', page)


def test_preview_forbids_to_load_and_mail_has_no_policy():
    page = html(joint_release(), Purpose.PREVIEW)
    policies = [it["content"] for tag, it in read(page).tags if it.get("http-equiv")]
    assert len(policies) == 1
    assert policies[0].startswith("default-src 'none';")
    assert "http-equiv" not in html(joint_release())


def test_logo_stands_for_the_names():
    branding = Branding(logo="logo.png", logo_alt="River Watch: logo")
    sample = replace(joint_release(), office=replace(OFFICE, branding=branding))
    page = html(sample, logo_src="cid:logo@riverwatch.example.org")
    assert '<img src="cid:logo@riverwatch.example.org" alt="River Watch: logo"' in page
    assert "River Watch · Han Institute" not in page


@pytest.mark.parametrize(
    ("accent", "printed"),
    [("#00558c", "#00558c"), ("#ffff00", "#1a4480"), ("red;}</style>", "#1a4480")],
)
def test_an_accent_that_cannot_be_read_or_is_no_colour_is_left_out(accent, printed):
    sample = replace(joint_release(), office=replace(OFFICE, branding=Branding(accent=accent)))
    page = html(sample)
    assert f"color:{printed}" in page
    assert "</style>}" not in page


def test_right_to_left():
    assert 'lang="ar" dir="rtl"' in html(resolved(release(language="ar")))
    assert "dir=" not in html(joint_release())


def test_what_looks_like_markup_in_any_field_stays_words():
    evil = "<script>alert(1)</script>\"'&"
    sample = open_letter()
    sample = replace(
        sample,
        release=replace(
            sample.release,
            headline=evil,
            subheadline=evil,
            addressee=evil,
            salutation=evil,
            close=evil,
            copies=(evil,),
            place=evil,
            body=evil,
            language=evil,
        ),
        contacts=(replace(sample.contacts[0], name=evil, email=evil, phone="1" + evil),),
    )
    page = html(sample)
    reader = read(page)
    assert {tag for tag, _ in reader.tags} <= KNOWN_TAGS
    assert " ".join(reader.words).count("<script>alert(1)</script>") >= 9


@given(bodies())
@settings(max_examples=150, deadline=None)
def test_no_body_brings_an_element_or_attribute_of_its_own(body):
    reader = read(html(resolved(release(body=body, headline=body[:60]))))
    assert {tag for tag, _ in reader.tags} <= KNOWN_TAGS
    for _, attrs in reader.tags:
        assert not any(name.startswith("on") or name == "src" for name in attrs)
        assert attrs.get("href", "http:").partition(":")[0] in (
            "http",
            "https",
            "mailto",
            "tel",
            "ftp",
        )


def test_long_words_may_break_and_wide_tables_scroll_alone():
    word = "Rechtsstaatlichkeitsüberprüfungsausschuss"
    table = "| Recommendation | Responsibility | Implementation |\n|---|---|---|\n| a | b | c |\n"
    page = html(resolved(release(body=f"{word} https://example.org/{'x' * 40}\n\n{table}")))
    assert re.search(rf'<span class="long"[^>]*>{word}</span>', page)
    assert re.search(r'<a [^>]*><span class="address"', page)
    assert re.search(r'<div class="wide" tabindex="0"[^>]*><table', page)
    assert "wide" not in html(joint_release())


def test_a_layout_of_the_office_is_given_plain_data():
    seen = {}

    def layout(context):
        seen.update(json.loads(json.dumps(context)))
        return render_template(example_layout(), seen, name=LAYOUT_NAME)

    sample = joint_release()
    html(sample, layout=layout)
    assert seen == layout_context(sample, status_block(sample), purpose=Purpose.MAIL)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_layout_that_offices_begin_from_prints_the_built_in_page(name, purpose):
    sample = SAMPLES[name]()
    hostile = replace(sample.release, headline='<b>"R&D\'s"</b>', subheadline="<i>a & b</i>")
    for resolved_release, logo in ((sample, ""), (replace(sample, release=hostile), "cid:logo")):
        builtin = html(resolved_release, purpose, logo_src=logo)
        assert builtin == html(
            resolved_release,
            purpose,
            logo_src=logo,
            layout=as_offices_begin,
        )


@given(bodies(), st.one_of(HEADER_TEXT, bodies()), st.sampled_from(["en", "ar", "de-CH", "ko"]))
@settings(max_examples=150, deadline=None)
def test_styles_stand_on_the_built_in_page_as_css_inline_would_put_them(body, words, language):
    written = release(body=body, headline=words, subheadline=words, place=words, language=language)
    watch = replace(RIVER_WATCH, name=words.strip() or "River Watch", boilerplate=body)
    branding = Branding(logo_alt=words, accent="#7a1f1f")
    sample = resolved(written, organizations=(watch,), office=replace(OFFICE, branding=branding))
    for logo in ("", "cid:logo"):
        inlined = html(sample, logo_src=logo, layout=as_offices_begin)
        assert html(sample, logo_src=logo) == inlined


def as_offices_begin(context):
    return render_template(example_layout(), context, name=LAYOUT_NAME)


def test_the_style_sheet_of_an_office_s_layout_goes_onto_its_elements():
    page = html(
        joint_release(),
        layout=lambda it: (
            f"<html><style>h1 {{ color: red }}</style>{' '.join(it['status'])}"
            f"<h1>{it['headline_html']}</h1>{it['body']}</html>"
        ),
    )
    assert '<h1 style="color:red">River Watch' in page.replace(": ", ":")


def test_a_layout_whose_style_cannot_be_read_is_a_fault():
    broken = "<style>h1 { color: red }</style><h1 style='}}}:'>x</h1>"
    with pytest.raises(TemplateFault) as caught:
        html(joint_release(), layout=lambda it: broken)
    assert "cannot be read" in caught.value.reason
    assert caught.value.faults[0].file == "templates/release.html.j2"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        ("<p>" + "a" * 1_000_000, "million characters"),
        ("<div>" * 201, "more than 200 deep"),
        ("<div><br></div>" * 300 + "<Div\n>" * 201, "more than 200 deep"),
    ],
)
def test_a_page_too_large_to_be_inlined_is_refused(page, reason):
    with pytest.raises(TemplateFault) as caught:
        html(joint_release(), layout=lambda it: page)
    assert reason in caught.value.reason
    assert caught.value.faults[0].file == "templates/release.html.j2"


def test_a_layout_may_repeat_elements_as_often_as_it_likes():
    words = "{status}<h1>{headline_html}</h1>{body}"
    assert html(
        joint_release(),
        layout=lambda it: (
            words.format_map(it | {"status": " ".join(it["status"])})
            + "<p><br>a<img alt=''></p>" * 1000
        ),
    )
