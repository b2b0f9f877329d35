"""The sample press office at the top of the repository: what `make demo` copies and people look at first."""

import re
import subprocess
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from hrnk_press.desk.check import check
from hrnk_press.desk.load import PressOffice, open_office
from hrnk_press.drafting.builtin import TEMPLATES
from hrnk_press.embargo.instants import settle
from hrnk_press.model.release import AttachedWhen, Consent, Kind, Origin, Release
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.releases import read_all

ROOT = Path(__file__).parent.parent
SEEDS = ROOT.parent / "shared" / "seeds"
OFFICE = Workspace(ROOT)
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
REAL = {"hrnk", "jbi"}
SEQUENCE = 8
# Dates, times and figures may be used.
TIMES = re.compile(
    r"\d\w*|[ap]|am|pm|m|e[sd]t|(?:sun|mon|tues|wednes|thurs|fri|satur)day"
    r"|jan\w*|feb\w*|march|april|may|june|july|aug\w*|sept\w*|oct\w*|nov\w*|dec\w*"
)


@cache
def office() -> PressOffice:
    return open_office(OFFICE)


@cache
def releases() -> dict[str, Release]:
    read, faults = read_all(OFFICE)
    assert faults == ()
    return {release.slug: release for release in read}


def is_joint(release: Release) -> bool:
    return len(release.organizations) > 1


def test_every_sample_passes_every_check() -> None:
    checked = check(OFFICE, NOW)
    assert checked.findings == ()
    assert checked.faults == ()


def test_there_is_a_sample_of_every_template() -> None:
    samples = releases().values()
    assert {it.kind for it in samples} == set(Kind)
    assert len(samples) == len(TEMPLATES) + 1
    press_releases = [it for it in samples if it.kind is Kind.PRESS_RELEASE]
    assert {(is_joint(it), bool(it.corrects)) for it in press_releases} == {
        (False, False),
        (True, False),
        (True, True),
    }


def test_the_translation_shares_the_minute_of_its_original() -> None:
    by_id = {it.id: it for it in releases().values()}
    (translation,) = [it for it in by_id.values() if it.translation_of]
    original = by_id[translation.translation_of]
    assert (original.language, translation.language) == ("en", "ko")
    assert translation.embargo is not None
    assert translation.embargo == original.embargo


def test_a_correction_corrects_a_release_of_the_same_issuers() -> None:
    by_id = {it.id: it for it in releases().values()}
    (correction,) = [it for it in by_id.values() if it.corrects]
    wrong = by_id[correction.corrects]
    assert correction.organizations == wrong.organizations
    assert f"“{wrong.headline}”" in " ".join(correction.body.split())


def test_every_instant_is_the_one_of_its_wall_clock() -> None:
    moments = [it for release in releases().values() for it in (release.embargo, release.event)]
    settled = [settle(moment) for moment in moments if moment is not None]
    assert len(settled) >= 5
    assert all(it.problem == "" for it in settled)
    assert all(moment.utc is not None for moment in moments if moment is not None)


def test_together_they_use_what_a_release_can_have() -> None:
    samples = list(releases().values())
    bodies = "\n".join(it.body for it in samples)
    for mark in (
        "\n> ",
        "\n|:-",
        "\n1. ",
        "\n  - ",
        "\n   - ",
        "## Notes to editors",
        "**",
        "<https",
    ):
        assert mark in bodies
    attachments = [it for release in samples for it in release.attachments]
    assert {it.when for it in attachments} >= {AttachedWhen.EMBARGOED, AttachedWhen.BOTH}
    assert any(it.alt and it.credit and it.caption for it in attachments)
    signatories = [it for release in samples for it in release.signatories]
    assert {it.status for it in signatories} >= {Consent.CONFIRMED, Consent.INVITED}
    assert any(it.capacity == "personal" for it in signatories)
    assert any(it.printed_as for it in signatories)
    assert {it.origin for release in samples for it in release.speakers} >= {
        Origin.APPROVED,
        Origin.DOCUMENT,
    }


def test_attachments_are_what_their_names_say() -> None:
    beginnings = {".pdf": b"%PDF-1.4", ".png": b"\x89PNG\r\n\x1a\n"}
    files = [it for it in ROOT.glob("releases/*/attachments/*") if it.is_file()]
    assert {it.suffix for it in files} == set(beginnings)
    for file in [*files, ROOT / "templates" / "logo.png"]:
        assert file.read_bytes().startswith(beginnings[file.suffix])


def test_nobody_real_is_given_words() -> None:
    people = office().registry.people
    for release in releases().values():
        who = [*(it.person for it in release.speakers), *filter(None, [release.attributed_to])]
        who += [it.signatory for it in release.signatories if it.signatory in people]
        for person in who:
            assert not REAL & {role.organization for role in people[person].roles}
        if REAL & set(release.organizations):
            assert "“" not in release.body
            assert "\n>" not in release.body


def test_invented_people_are_reached_at_invented_addresses() -> None:
    contacts = tomllib.loads((ROOT / "contacts.toml").read_text(encoding="utf-8"))
    for name, entry in (*contacts["people"].items(), *contacts["organizations"].items()):
        if name in ("greg-scarlatoiu", "hrnk"):
            continue
        assert re.fullmatch(r"(.*[@.])?example\.org", entry.get("email", "example.org"))
        assert re.search(r"[ -]555-01\d\d$", entry.get("phone", "-555-0100"))
        if "url" in entry:
            assert re.search(r"//[\w.]+\.example\.org$", entry["url"])


@pytest.mark.seeds
@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not beside this checkout")
def test_no_file_holds_a_sentence_of_the_seed_documents() -> None:
    borrowed = {
        sequence
        for file in sorted(SEEDS.glob("*.txt"))
        for sequence in sequences(file.read_text(encoding="utf-8"))
    }
    found = [
        f"{file.relative_to(ROOT)}: {sequence}"
        for file in tracked_files()
        for sequence in sequences(file.read_text(encoding="utf-8", errors="replace"))
        if sequence in borrowed
    ]
    assert found == []


def sequences(text: str) -> Iterator[str]:
    """Every eight words in a row; a name counts as one, a date or a figure as none."""
    folded = names().sub(" name ", text.casefold())
    words = [it for it in re.findall(r"[^\W_]+", folded) if not TIMES.fullmatch(it)]
    return (" ".join(words[at : at + SEQUENCE]) for at in range(len(words) - SEQUENCE + 1))


@cache
def names() -> re.Pattern[str]:
    """The names of organizations, people, offices and reports, which may be used; the longest first."""
    registry = office().registry
    known = [it.name for it in (*registry.organizations.values(), *registry.people.values())]
    known += [title for person in registry.people.values() for title in person.former]
    known += [it.report_title for it in releases().values() if it.report_title]
    folded = sorted({name.casefold() for name in known}, key=len, reverse=True)
    spaced = (r"\s+".join(map(re.escape, name.split())) for name in folded)
    return re.compile(rf"\b(?:{'|'.join(spaced)})\b")


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True
    )
    files = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [it for it in files if it.is_file()]
