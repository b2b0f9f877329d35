"""What mailing tools are given: their tags put in, what looks like one in a release escaped."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parseaddr
from io import BytesIO
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import jinja2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hrnk_press.errors import PressError, Refused
from hrnk_press.exporters.destinations import FOR_LISTS, WITH_SCHEDULE, export, list_file
from hrnk_press.exporters.recipients import batches, divided_name
from hrnk_press.model.media_list import Member
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.exporters.samples import order, sample

TAGS = "{{ .X }} {{{ {% y %} {# z #} *|UNSUB|* {contact.name}"


def files(name, release=None, **changes):
    made = export(name, release or sample(), order(**{"public": True, "list": "europe", **changes}))
    return {it.name.partition("/")[2] or it.name: it.content.decode() for it in made}


def tagged():
    release = sample()
    return replace(release, release=replace(release.release, headline=TAGS))


@pytest.mark.parametrize("name", sorted(FOR_LISTS))
def test_every_folder_says_what_to_do(name):
    steps = files(name)["STEPS.txt"]
    assert "recipients of the list europe" in steps
    assert "d1" * 32 in steps
    assert max(len(line) for line in steps.splitlines()) <= 74


@pytest.mark.parametrize(
    ("name", "command"),
    [
        ("mbox", "formail -s sendmail -oi -t < messages.mbox"),
        ("eml", 'for it in *.eml; do sendmail -oi -t < "$it"; done'),
        ("xlsx", "hrnk-press lists import FILE.csv --into europe"),
        ("mailmerge", "mailmerge --no-dry-run --database own.csv"),
        *((it, "hrnk-press lists suppress --from FILE") for it in sorted(WITH_SCHEDULE)),
    ],
)
def test_a_command_stands_on_a_line_of_its_own_to_be_copied(name, command):
    assert command in [it.strip() for it in files(name)["STEPS.txt"].splitlines()]


@pytest.mark.parametrize("name", sorted(WITH_SCHEDULE))
def test_a_schedule_stands_in_the_office_s_own_time_with_a_warning_of_the_tool_s_zone(name):
    steps = " ".join(
        files(name, schedule=datetime(2026, 12, 2, 5, 1, tzinfo=UTC))["STEPS.txt"].split()
    )
    assert "(12:01 a.m. EST Wednesday, Dec. 2, 2026 at this office)" in steps
    assert re.search(
        r"take[s]? the time of (your account's own|your own computer's|its own server's) zone",
        steps,
    )
    assert "If the embargo is moved or the release held, " in steps


@pytest.mark.parametrize("name", ["listmonk", "civimail"])
def test_a_copy_goes_to_a_group_that_was_never_used_before(name):
    steps = " ".join(files(name, public=False, version=2)["STEPS.txt"].split())
    assert "border-survey-v2-embargoed-europe" in steps
    assert re.search("[Nn]ever take one that was used before", steps)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Vogt, Lena", ("Lena", "Vogt")),
        ("박, 서준", ("서준", "박")),
        ("김 민지", ("김 민지", "")),
        ("Nguyễn Thị Lan", ("Nguyễn Thị Lan", "")),
        ("Redaktion Kurier", ("Redaktion Kurier", "")),
        ("Lena Vogt", ("Lena Vogt", "")),
        ("Samuel Reed, Jr.", ("Samuel Reed, Jr.", "")),
        ("Kurier, Redaktion, Ausland", ("Kurier, Redaktion, Ausland", "")),
        ("Lena,", ("Lena,", "")),
    ],
)
def test_which_of_a_name_is_the_family_s_is_not_guessed(name, parts):
    assert divided_name(name) == parts


def test_civicrm_keeps_the_names_it_knows():
    steps = " ".join(files("civimail")["STEPS.txt"].split())
    assert "duplicates: Fill, found by mail address" in steps


def test_no_step_of_mailmerge_sends_a_journalist_s_copy_to_try_it():
    assert "--limit 1" not in files("mailmerge", public=False)["STEPS.txt"]


def test_what_looks_like_a_tag_of_listmonk_is_escaped():
    made = files("listmonk", tagged())
    for name in ("page.html", "text.txt", "subject.txt"):
        rest = made[name].replace('{{ "{{" }}', "").replace("{{ UnsubscribeURL }}", "")
        assert "{{" not in rest
    printed = made["text.txt"].replace('{{ "{{" }}', "{{")
    assert render_text(tagged(), status_block(tagged(), public=True)) in printed


def test_what_looks_like_a_tag_of_mailmerge_is_printed_as_it_is():
    template = files("mailmerge", tagged())["mailmerge_template.txt"]
    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, autoescape=False)
    printed = environment.from_string(template).render(email="a@example.org")
    assert printed.startswith("TO: a@example.org\nFrom: ")
    assert render_text(tagged(), status_block(tagged(), public=True)) in printed


def test_what_looks_like_a_tag_of_mailchimp_is_escaped():
    made = files("mailchimp", tagged())
    for name in ("page.html", "text.txt"):
        rest = made[name].replace("*|UNSUB|*", "", 1).replace("*|LIST:ADDRESS|*", "", 1)
        assert "*|" not in rest
    assert "*|" not in made["subject.txt"]


def test_what_looks_like_a_token_of_civicrm_is_escaped():
    made = files("civimail", tagged())
    for name in ("page.html", "text.txt", "subject.txt"):
        rest = made[name].replace("{action.unsubscribeUrl}", "").replace("{domain.address}", "")
        assert re.findall(r"\{\w+\.\w+", rest) == []
    assert "{\u2060contact.name}" in made["subject.txt"]
    assert "&#123;contact.name}" in made["page.html"]


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("mailchimp", ("*|UNSUB|*", "*|LIST:ADDRESS|*")),
        ("listmonk", ("{{ UnsubscribeURL }}",)),
        ("civimail", ("{domain.address}", "{action.unsubscribeUrl}")),
    ],
)
def test_each_body_holds_each_tag_that_is_asked_for_once(name, tags):
    made = files(name)
    for tag in tags:
        assert made["page.html"].count(tag) == 1
        assert made["text.txt"].count(tag) == 1


def test_the_keys_for_mailchimp_are_its_own():
    made = files("mailchimp", schedule=datetime(2026, 12, 2, 5, 1, tzinfo=UTC))
    campaign = json.loads(made["campaign.json"])
    assert campaign["type"] == "regular"
    assert set(campaign) == {"type", "recipients", "settings", "tracking"}
    assert set(campaign["settings"]) == {
        "subject_line",
        "preview_text",
        "title",
        "from_name",
        "reply_to",
        "to_name",
        "auto_footer",
        "inline_css",
    }
    assert campaign["tracking"] == {"opens": False, "html_clicks": False, "text_clicks": False}
    assert set(json.loads(made["content.json"])) == {"html", "plain_text"}
    assert json.loads(made["schedule.json"]) == {"schedule_time": "2026-12-02T05:15:00+00:00"}
    assert "14 minutes after the embargo ends" in " ".join(made["STEPS.txt"].split())


def test_the_keys_for_listmonk_are_its_own():
    campaign = json.loads(
        files("listmonk", schedule=datetime(2026, 12, 2, 5, 1, tzinfo=UTC))["campaign.json"]
    )
    assert campaign["send_at"] == "2026-12-02T05:01:00Z"
    assert campaign["subject"] == subject(sample(), status_block(sample(), public=True))
    assert (campaign["type"], campaign["content_type"], campaign["messenger"]) == (
        "regular",
        "html",
        "email",
    )
    assert campaign["archive"] is False


def test_the_keys_for_civimail_are_its_own():
    mailing = json.loads(files("civimail")["mailing.json"])
    assert [*mailing] == [
        "name",
        "subject",
        "from_name",
        "from_email",
        "replyto_email",
        "body_html",
        "body_text",
        "template_type",
        "scheduled_date",
        "visibility",
    ]
    assert (mailing["template_type"], mailing["visibility"]) == ("traditional", "Public Pages")
    assert mailing["scheduled_date"] is None


@pytest.mark.parametrize(
    ("changes", "scheduled"),
    [
        ({"public": False}, None),
        (
            {"schedule": datetime(2026, 12, 2, 0, 1, tzinfo=ZoneInfo("America/New_York"))},
            "2026-12-02T05:01:00+00:00",
        ),
    ],
)
def test_civimail_shows_nothing_on_a_public_page_before_the_lift(changes, scheduled):
    made = files("civimail", **changes)
    mailing = json.loads(made["mailing.json"])
    assert mailing["visibility"] == "User and User Admin Only"
    assert mailing["scheduled_date"] == scheduled
    assert "User and User Admin Only, so that nobody" in " ".join(made["STEPS.txt"].split())


def test_a_setting_longer_than_civimail_takes_is_refused():
    release = sample()
    release = replace(release, release=replace(release.release, headline="Größe " * 22))
    with pytest.raises(Refused) as refused:
        files("civimail", release)
    assert refused.value.code == "too-long-for-tool"
    assert refused.value.message.startswith("subject has 131 characters; CiviMail takes 128")


def test_the_sender_for_listmonk_is_an_address_that_is_read_back():
    name = 'Press, "River" Watch'
    mail = replace(sample().office.mail, from_name=name)
    campaign = json.loads(files("listmonk", sample(mail=mail))["campaign.json"])
    assert parseaddr(campaign["from_email"]) == (name, mail.from_address)
    campaign = json.loads(files("listmonk")["campaign.json"])
    assert campaign["from_email"] == "River Watch Press Office <press@riverwatch.example.org>"


def made_of(name, *members):
    made, file = list_file(name, sample(), order(public=True, list="europe")), BytesIO()
    take = made.write(file)
    for batch in batches(members):
        take(batch)
    file.seek(0)
    made.compare(file)
    return made, file


def written(name, *members):
    return made_of(name, *members)[1].getvalue().decode()


HARD = Member("a@example.org", 'Vögt, "Lena"', "النهار", "", "ar", "", "", "secret")


def test_rows_are_what_the_tools_read():
    assert written("mailchimp", HARD, Member("b@example.org", "민")).splitlines() == [
        "Email Address,First Name,Last Name",
        'a@example.org,"""Lena""",Vögt',
        "b@example.org,민,",
    ]
    assert written("listmonk", HARD, Member("b@example.org")).splitlines() == [
        "email,name,attributes",
        'a@example.org,"Vögt, ""Lena""","{""outlet"":""النهار"",""language"":""ar""}"',
        "b@example.org,b,{}",
    ]
    assert written("civimail", HARD, Member("b@example.org", "민")).splitlines() == [
        "Email,First Name,Last Name",
        'a@example.org,"""Lena""",Vögt',
        "b@example.org,민,",
    ]
    assert written("mailmerge", HARD).splitlines() == ["email", "a@example.org"]
    for name in FOR_LISTS - {"eml"}:
        assert b"secret" not in made_of(name, HARD)[1].getvalue()


CELLS = st.text(st.characters(exclude_categories=["Cs"]), max_size=9) | st.sampled_from(
    ["=1+1", "+41 44 555 01 78", "_x000D_", "_x005F_", "<a>&amp;", "  ", "김민 🕊️", "0012", "\r\n"]
)


@given(st.lists(st.tuples(*[CELLS] * 6)))
def test_every_cell_of_a_spreadsheet_is_the_text_that_it_was(rows):
    members = [Member(*it, notes="secret") for it in rows]
    _, file = made_of("xlsx", *members)
    with ZipFile(file) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
        assert packed.testzip() is None
        assert {it.date_time for it in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert "<f" not in sheet
    assert "secret" not in sheet
    assert sheet.count('t="inlineStr"') == sheet.count("<c ")


def test_a_spreadsheet_that_holds_something_else_is_found_out():
    made, file = made_of("xlsx", HARD)
    other, _ = made_of("xlsx", replace_email(HARD))
    file.seek(0)
    with pytest.raises(PressError):
        other.compare(file)
    changed = BytesIO()
    with ZipFile(file) as packed, ZipFile(changed, "w") as target:
        for it in packed.namelist():
            content = packed.read(it).replace(b't="inlineStr"><is', b't="str"><f>1</f><is')
            target.writestr(it, content)
    damaged = file.getvalue()
    for content in (changed.getvalue(), damaged[:-9], damaged[:40] + b"#" + damaged[41:]):
        with pytest.raises(PressError):
            made.compare(BytesIO(content))


def replace_email(member):
    return member._replace(email="other@example.org")


@pytest.mark.parametrize(
    ("name", "most", "instead"), [("eml", 5_000, "--to mbox"), ("xlsx", 1_048_575, "--to csv")]
)
def test_more_people_than_a_destination_has_room_for_are_refused(name, most, instead):
    assert list_file(name, sample(), order(list="europe", recipients=most))
    with pytest.raises(Refused) as refused:
        list_file(name, sample(), order(list="europe", recipients=most + 1))
    assert f"{most + 1:,}" in refused.value.message
    assert instead in refused.value.hint


def test_a_name_longer_than_civicrm_takes_is_refused():
    with pytest.raises(Refused) as refused:
        written("civimail", Member("a@example.org", f"Vogt, {'é' * 65}"))
    assert "the first name of a@example.org has 65 characters" in refused.value.message


def test_a_value_longer_than_mailchimp_takes_is_refused():
    with pytest.raises(Refused) as refused:
        written("mailchimp", Member("a@example.org", "é" * 128))
    assert refused.value.code == "too-long-for-tool"
    assert "a@example.org" in refused.value.message
