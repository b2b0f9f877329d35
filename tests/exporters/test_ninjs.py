"""An item for newsrooms' systems; whether it is one, its schemas say in `make judge`."""

import json
from datetime import datetime

import pytest

from hrnk_press.exporters.destinations import export
from tests.exporters.samples import LETTER, order, sample


def items(**changes):
    made = export("ninjs", sample(), order(**changes))
    return {it.name: json.loads(it.content) for it in made if it.name.endswith(".json")}


def test_an_item_under_embargo_is_usable_and_says_so_everywhere():
    three, two, one = items().values()
    assert three["embargoedUntil"] == two["embargoed"] == one["embargoed"]
    until = datetime.fromisoformat(three["embargoedUntil"])
    assert until.isoformat() == "2026-12-02T00:01:00-05:00"
    for item in (three, two, one):
        assert "usable" in item.values()
        said = [text for key, text in item.items() if key.lower() in ("usageterms", "ednote")]
        assert [it.startswith("EMBARGOED UNTIL 12:01 a.m. EST") for it in said] == [True, True]
    assert all("EMBARGOED UNTIL" in it["value"].upper() for it in three["bodies"])


def test_a_public_item_says_nothing_of_an_embargo():
    for item in items(public=True).values():
        assert "embargo" not in json.dumps(item).lower()


@pytest.mark.parametrize(("stopped", "status"), [("held", "withheld"), ("killed", "canceled")])
def test_a_hold_withholds_and_a_kill_cancels(stopped, status):
    three, two, one = items(stopped=stopped).values()
    assert [three["pubStatus"], two["pubstatus"], one["pubstatus"]] == [status] * 3
    (steps,) = (
        it.content.decode()
        for it in export("ninjs", sample(LETTER), order(stopped=stopped))
        if it.name.endswith("STEPS.txt")
    )
    assert f"\n  {three['edNote']}\n" in steps
    assert "EMBARGO" not in steps
    assert "accepted" not in steps
    assert "letter.pdf" not in steps


@pytest.mark.parametrize("embargoed", [True, False])
def test_what_is_held_says_so_above_its_text_in_its_own_language(embargoed):
    held = sample(embargoed=embargoed, language="ko")
    made, *_ = export("ninjs", held, order(stopped="held"))
    item = json.loads(made.content)
    assert item["edNote"] == item["usageTerms"] == "보류: 보도 금지"
    text, page = (it["value"] for it in item["bodies"])
    assert text.startswith("보류: 보도 금지\n\n")
    assert ">보류: 보도 금지<" in page
    assert "2026년 12월 2일 수요일 00:01" not in text


def test_the_same_release_is_the_same_item():
    uris = {it["uri"] for it in (*items().values(), *items(public=True).values())}
    assert len(uris) == 1
