"""What mailing tools are given: their tags put in, what looks like one in a release escaped."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import jinja2
import pytest

from hrnk_press.errors import Refused
from hrnk_press.exporters.destinations import FOR_LISTS, export, list_file
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


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("mailchimp", ("*|UNSUB|*", "*|LIST:ADDRESS|*")),
        ("listmonk", ("{{ UnsubscribeURL }}",)),
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


def written(name, *members):
    from io import BytesIO

    made, file = list_file(name, sample(), order(public=True, list="europe")), BytesIO()
    take = made.write(file)
    take(members)
    take(())
    file.seek(0)
    made.compare(file)
    return file.getvalue().decode()


HARD = Member("a@example.org", 'Vögt, "Lena"', "النهار", "", "ar", "", "", "secret")


def test_rows_are_what_the_tools_read():
    assert written("mailchimp", HARD, Member("b@example.org", "민")).splitlines() == [
        "Email Address,First Name,Last Name",
        'a@example.org,"Vögt,","""Lena"""',
        "b@example.org,민,",
    ]
    assert written("listmonk", HARD, Member("b@example.org")).splitlines() == [
        "email,name,attributes",
        'a@example.org,"Vögt, ""Lena""","{""outlet"":""النهار"",""language"":""ar""}"',
        "b@example.org,b,{}",
    ]
    assert written("mailmerge", HARD).splitlines() == ["email", "a@example.org"]
    assert "secret" not in "".join(written(it, HARD) for it in FOR_LISTS - {"eml"})


def test_a_value_longer_than_mailchimp_takes_is_refused():
    with pytest.raises(Refused) as refused:
        written("mailchimp", Member("a@example.org", "é" * 128))
    assert refused.value.code == "too-long-for-tool"
    assert "a@example.org" in refused.value.message
