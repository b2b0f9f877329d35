import re
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given, settings

from hrnk_press.model.office import Block, ReaderZone, Style
from hrnk_press.model.release import AttachedWhen, Attachment, Embargo, Kind
from hrnk_press.model.resolved import AttachedFile, NamedSignatory
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import NARROWEST, render_text
from hrnk_press.rendering.wrapping import display_width
from tests.rendering.markdown import bodies
from tests.rendering.samples import (
    EMBARGO,
    HAN_INSTITUTE,
    MARA,
    OFFICE,
    RIVER_WATCH,
    SAMPLES,
    joint_release,
    korean,
    media_advisory,
    open_letter,
    release,
    resolved,
)

MARKS = re.compile(r"(?: *(?:•|\d+\.) )* *")


def text(sample, **options):
    return render_text(sample, status_block(sample), **options)


def body_text(body, **changes):
    """The text of a body alone: no dateline, no closing blocks."""
    office = replace(OFFICE, blocks=())
    sample = resolved(
        release(body=body, date=None, place="", subheadline="", **changes), office=office
    )
    return text(sample).split("\n\n", 2)[2].rstrip("\n")


@pytest.mark.parametrize("name", SAMPLES)
def test_no_line_is_wider_than_72_columns(name):
    assert max(map(display_width, text(SAMPLES[name]()).split("\n"))) <= 72


@given(bodies())
@settings(max_examples=200, deadline=None)
def test_only_a_word_that_cannot_be_broken_is_wider_than_72_columns(body):
    for line in text(resolved(release(body=body))).split("\n"):
        if display_width(line) > 72:
            words = re.split(" +", line[MARKS.match(line).end() :])
            assert len(words) == 1
            assert display_width(words[0]) > NARROWEST
            assert "://" in words[0] or not re.search("[가-힣一-龥]{2}", words[0])


@given(bodies())
@settings(max_examples=100, deadline=None)
def test_no_control_character_reaches_a_terminal(body):
    printed = text(resolved(release(body=body, headline=body[:40], place=body[:20])))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", printed)


def test_the_first_line_says_embargo_and_until_when():
    assert text(joint_release()).startswith(
        "EMBARGOED UNTIL 12:01 a.m. EST Wednesday, Dec. 2, 2026\n(05:01 UTC · 14:01 Seoul"
    )


def test_a_zone_is_not_parted_from_its_time():
    narrow = text(joint_release(), width=50)
    assert "\nTuesday 9:01 p.m. Los Angeles)\n" in narrow


def test_dateline_in_british_style():
    sample = joint_release()
    sample = replace(sample, office=replace(OFFICE, style=Style.BRITISH))
    assert "\nGeneva, 2 December 2026 – River Watch" in text(sample)


@pytest.mark.parametrize(
    ("place", "printed"),
    [
        ("Geneva", "GENEVA, Dec. 2, 2026 — Words."),
        ("Washington, D.C.", "WASHINGTON, D.C., Dec. 2, 2026 — Words."),
        ("Geneva, Switzerland", "GENEVA, Switzerland, Dec. 2, 2026 — Words."),
        ("", "Dec. 2, 2026 — Words."),
    ],
)
def test_dateline_in_ap_style(place, printed):
    assert printed in text(resolved(release(body="Words.", place=place)))


def test_a_body_that_begins_with_a_list_has_its_dateline_alone():
    assert "\n\nGENEVA, Dec. 2, 2026\n\n  • one\n" in text(resolved(release(body="- one")))


def test_ordered_list_keeps_its_numbers_and_lines_up():
    assert body_text("9. nine\n\n   again\n10. ten\n    - in\n") == (
        "   9. nine\n\n      again\n\n  10. ten\n\n        • in"
    )


def test_links_show_where_they_lead():
    body = (
        "[The survey](https://example.org/s), https://example.org/bare, <https://example.org/>, "
        "[example.org](https://example.org/), [write](mailto:a@example.org), b@example.org, "
        "[call](tel:+41225550100), [+41 22 555 01 00](tel:+41225550100)"
    )
    assert " ".join(body_text(body).split()) == (
        "The survey (https://example.org/s), https://example.org/bare, https://example.org/, "
        "example.org, write (a@example.org), b@example.org, "
        "call (+41225550100), +41 22 555 01 00"
    )


def test_web_addresses_are_never_broken():
    address = "https://example.org/" + "a-b/" * 30
    assert address in body_text(f"See {address} for more.").split("\n")


def test_table_in_columns_of_display_width():
    assert body_text("| 장소 | n |\n|---|--:|\n| 참나무 | 9 |\n| é́ | 19 |\n") == (
        "장소     n\n------  --\n참나무   9\né́       19"
    )


def test_table_too_wide_is_stacked():
    cell = "a long cell that takes its room " * 2
    table = f"| Site | Found | Asked |\n|---|---|---|\n| Oak | {cell} | {cell} |\n| Elm | | no |\n"
    assert body_text(table) == (
        "Site: Oak\n"
        "Found: a long cell that takes its room a long cell that takes its room\n"
        "Asked: a long cell that takes its room a long cell that takes its room\n"
        "\n"
        "Site: Elm\n"
        "Asked: no"
    )


def test_hard_breaks_quotes_rules_code_and_pictures():
    body = "one\\\ntwo\n\n> said\n\n---\n\n`kept  as is` ![a map](https://example.org/m.png)\n\n```\na\n  b\n```\n"
    assert body_text(body) == (
        f"one\ntwo\n\n    said\n\n{'* * *':^72}".rstrip() + "\n\nkept as is a map\n\n    a\n      b"
    )


def test_raw_html_stays_words():
    assert body_text("<div>\n<script>x</script>\n</div>") == "<div> <script>x</script> </div>"


def test_an_indented_paragraph_is_no_code():
    assert body_text("one\n\n      two\nthree") == "one\n\ntwo three"


def test_end_mark_is_centred():
    line = next(line for line in text(joint_release()).split("\n") if line.strip() == "###")
    assert line == " " * 34 + "###"


def test_closing_blocks_follow_the_office():
    order = (Block.NOTES, Block.BOILERPLATES, Block.END_MARK)
    sample = replace(joint_release(), office=replace(OFFICE, blocks=order, end_mark="ENDS"))
    printed = text(sample)
    places = [printed.index(it) for it in ("NOTES TO EDITORS", "ABOUT RIVER", "ABOUT HAN", "ENDS")]
    assert places == sorted(places)
    assert "MEDIA CONTACTS" not in printed
    assert "ATTACHMENTS" not in printed


def test_notes_to_editors_leave_the_body():
    printed = text(joint_release())
    assert (
        printed.index("###")
        < printed.index("NOTES TO EDITORS")
        < printed.index("1. The interviews")
    )
    assert "Notes to editors" not in printed


def test_event_time_is_printed_from_the_event():
    assert "WHEN:              10 a.m. CET Tuesday, Dec. 1, 2026 (09:00 UTC)\n" in text(
        media_advisory()
    )


def test_a_letter_has_addressee_salutation_close_and_confirmed_signatories():
    printed = text(open_letter())
    assert (
        "\n\nThe President of the Assembly\nLake House\nGeneva\n\nYour Excellency,\n\n" in printed
    )
    assert (
        "Respectfully,\n\n  Mara Ilves\n  Director of Research, River Watch\n\n  Han Institute\n\n"
        "Copies: Members of the Assembly; The Secretariat\n"
    ) in printed


def test_a_statement_with_signatories_names_them_under_a_heading():
    sample = resolved(
        release(Kind.STATEMENT, "Words."), signatories=(NamedSignatory("jun-seo", "Jun Seo"),)
    )
    assert "\n\nSIGNATORIES\n\n  Jun Seo\n\n" in text(sample)


@pytest.mark.parametrize(
    ("embargo", "printed"), [(EMBARGO, "early.pdf both.pdf"), (None, "late.pdf both.pdf")]
)
def test_attachments_go_with_the_copies_they_are_for(embargo, printed):
    attachments = tuple(
        AttachedFile(Attachment(file=f"{name}.pdf", when=when))
        for name, when in (
            ("early", AttachedWhen.EMBARGOED),
            ("late", AttachedWhen.PUBLIC),
            ("both", AttachedWhen.BOTH),
        )
    )
    sample = resolved(release(embargo=embargo), attachments=attachments)
    block = text(sample).split("ATTACHMENTS\n")[1].split("###")[0]
    assert " ".join(block.split()) == printed


def test_a_public_copy_is_for_immediate_release():
    sample = joint_release()
    printed = render_text(sample, status_block(sample, public=True))
    assert printed.startswith("FOR IMMEDIATE RELEASE\n")
    assert "EMBARGO" not in printed


def test_the_office_s_own_zone_follows_utc_where_the_embargo_is_set_elsewhere():
    embargo = Embargo(datetime.fromisoformat("2026-12-02T08:00"), "Europe/London")
    sample = resolved(release(embargo=embargo))
    assert status_block(sample).lines == (
        "EMBARGOED UNTIL 8 a.m. GMT Wednesday, Dec. 2, 2026",
        "(08:00 UTC · 3 a.m. New York · 17:00 Seoul · 09:00 Geneva · 12:00 a.m. Los Angeles)",
    )
    named = replace(OFFICE, reader_zones=(OFFICE.reader_zones[0], ReaderZone(OFFICE.zone, "D.C.")))
    zones = status_block(replace(sample, office=named)).lines[1]
    assert zones == "(08:00 UTC · 3 a.m. D.C. · 17:00 Seoul)"


def test_an_embargo_on_hold_names_no_time():
    sample = resolved(release(embargo=replace(EMBARGO, hold="waiting for a witness")))
    assert text(sample).startswith("EMBARGOED UNTIL FURTHER NOTICE\n")


def test_an_embargo_whose_time_is_not_settled_is_still_one():
    skipped = replace(
        EMBARGO,
        until=datetime(2026, 3, 29, 1, 30),  # noqa: DTZ001 - a wall clock
        zone="Europe/London",
        utc=None,
    )
    sample = resolved(release(embargo=skipped))
    assert text(sample).startswith("EMBARGOED until 2026-03-29 01:30 Europe/London\n")


def test_a_boilerplate_that_gives_the_address_is_not_followed_by_it():
    whole = replace(RIVER_WATCH, boilerplate="See https://riverwatch.example.org for more.")
    printed = text(resolved(release(), organizations=(whole, HAN_INSTITUTE)))
    assert printed.count("riverwatch.example.org\n") == 0


def test_labels_are_in_the_release_s_language():
    printed = text(korean())
    assert "엠바고" in printed
    assert "언론 담당자" in printed
    assert "리버 워치 소개" in printed
    assert "사용 언어: 영어, 에스토니아어" in printed


def test_a_language_without_words_of_ours_is_labelled_in_english():
    assert "MEDIA CONTACTS" in text(resolved(release(language="et")))


def test_a_headline_stays_on_its_line():
    sample = resolved(release(headline="One\r\nBcc: x@example.org\x1b[2J"))
    assert "\n\nOne Bcc: x@example.org[2J\n\n" in text(sample)


def test_a_contact_without_telephone_or_mail():
    bare = replace(MARA, email="", phone="", languages=())
    assert "MEDIA CONTACTS\n  Mara Ilves, Director of Research, River Watch\n\n" in text(
        resolved(release(), contacts=(bare,))
    )
