"""What is kept of each release never changes an answer: kept or read anew, the office looks the same."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from hrnk_press.desk.embargo_check import EmbargoCheck, embargo_check
from hrnk_press.desk.survey import survey
from hrnk_press.model.event import Occasion
from hrnk_press.workspace import cache, machine, releases
from hrnk_press.workspace.cache import ReleaseCache
from hrnk_press.workspace.history import history_folder, record
from hrnk_press.workspace.locate import Workspace
from tests.conftest import CONTACTS, PRESS, write_release
from tests.desk.conftest import INSTANT, MINUTE, SLUG, add, edit, front, lift_at, note
from tests.workspace.disks import everything, unwritable

TICK = 0.02  # longer than the clock of any file system we meet stands still
SLUGS = ("a-letter", "border-survey", "measures")
FRONTS = (
    front(1),
    front(2),
    front(3, INSTANT + timedelta(days=1)),
    front(4, hold='"waiting for a witness"'),
    front(5, None),
    f"archived = true\n{front(6)}",
    front(7, zone='"Europe/Nowhere"'),
    front(8).replace("05:01:00Z", "06:01:00Z"),
    "id = \n",
)

Answer = tuple[object, ...]


def cache_file(ws: Workspace) -> Path:
    return ws.local / "cache" / "releases"


def answer(ws: Workspace) -> Answer:
    """Everything that anybody is told from a survey."""
    office = survey(ws)
    checks = [embargo_check(ws, INSTANT + it) for it in (-MINUTE, MINUTE, timedelta(days=2))]
    return (office.facts, office.pending, office.faults, office.newest, office.unread, *checks)


@contextmanager
def without_cache(ws: Workspace) -> Iterator[None]:
    """The office as if nothing had ever been kept, and afterwards as it was."""
    aside = ws.root.parent / "aside"
    shutil.rmtree(aside, ignore_errors=True)
    there = (ws.local / "cache").exists()
    if there:
        (ws.local / "cache").rename(aside)
    yield
    shutil.rmtree(ws.local / "cache", ignore_errors=True)
    if there:
        aside.rename(ws.local / "cache")


@pytest.fixture
def unread(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the releases that are read from now on."""
    names: list[str] = []
    read_one = releases.read_one

    def noted(ws: Workspace, name: str) -> object:
        names.append(name)
        return read_one(ws, name)

    monkeypatch.setattr(releases, "read_one", noted)
    return names


# What may happen to an office between two looks at it.

Deed = Callable[[Workspace, str, int], None]


def write(ws: Workspace, slug: str, number: int) -> None:
    write_release(ws.root, slug, FRONTS[number % len(FRONTS)])


def put_in_place(ws: Workspace, slug: str, number: int) -> None:
    """What an editor or git does: another file of that name."""
    write(ws, "left-over", number)
    ws.release_folder(slug).mkdir(exist_ok=True)
    ws.release_file("left-over").replace(ws.release_file(slug))
    shutil.rmtree(ws.release_folder("left-over"))


def change_unseen(ws: Workspace, slug: str, number: int) -> None:
    """Another text of the same size and the same time of change."""
    _unseen(ws.release_file(slug), b"05:01:00Z", b"05:02:00Z", anew=number % 3 == 0)


def edit_event(ws: Workspace, slug: str, number: int) -> None:
    for path in sorted(history_folder(ws, slug).glob("*.json"))[number % 2 : number % 2 + 1]:
        _unseen(path, b'"by"', b'"bY"', anew=number % 3 == 0)


def _unseen(path: Path, old: bytes, new: bytes, *, anew: bool) -> None:
    if not path.is_file():
        return
    before = path.stat()
    changed = path.read_bytes().replace(old, new)
    if anew:
        path.unlink()
    path.write_bytes(changed)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def touch(ws: Workspace, slug: str, number: int) -> None:
    if ws.release_file(slug).exists():
        os.utime(ws.release_file(slug), (number * 10**6, number * 10**9))


def rename(ws: Workspace, slug: str, number: int) -> None:
    other = SLUGS[number % len(SLUGS)]
    if ws.release_folder(slug).exists() and not ws.release_folder(other).exists():
        ws.release_folder(slug).rename(ws.release_folder(other))


def delete(ws: Workspace, slug: str, number: int) -> None:
    if number % 2:
        ws.release_file(slug).unlink(missing_ok=True)
    else:
        shutil.rmtree(ws.release_folder(slug), ignore_errors=True)


def happen(ws: Workspace, slug: str, number: int) -> None:
    occasions = (
        Occasion.LIFTED,
        Occasion.PUBLISHED,
        Occasion.HELD,
        Occasion.HOLD_ENDED,
        Occasion.KILLED,
    )
    if ws.release_folder(slug).is_dir():
        at = INSTANT + number * MINUTE
        occasion = occasions[number % len(occasions)]
        record(ws, slug, occasion, release="an-id", at=at, by="mara-ilves", version=1)


def lose_event(ws: Workspace, slug: str, number: int) -> None:
    for path in sorted(history_folder(ws, slug).glob("*"))[number % 2 : number % 2 + 1]:
        path.unlink()


def add_to_history(ws: Workspace, slug: str, number: int) -> None:
    names = ("notes.json", ".hidden.json", "notes.txt")
    if history_folder(ws, slug).is_dir():
        (history_folder(ws, slug) / names[number % len(names)]).touch()


def second_copy(ws: Workspace, slug: str, number: int) -> None:
    copy = ws.release_folder(slug) / "release (1).md"
    if number % 2:
        copy.unlink(missing_ok=True)
    elif copy.parent.is_dir():
        copy.touch()


def link(ws: Workspace, slug: str, number: int) -> None:
    path, target = ws.release_file(slug), ws.root / "elsewhere.md"
    if path.parent.is_dir():
        target.write_text(f"+++\n{FRONTS[number % 3]}+++\n", encoding="utf-8")
        path.unlink(missing_ok=True)
        path.symlink_to(target if number % 2 else "/dev/null")


def stray(ws: Workspace, slug: str, number: int) -> None:
    write_release(ws.root, ("a folder", ".hidden", "notes")[number % 3], FRONTS[number % 2])


def wait(ws: Workspace, slug: str, number: int) -> None:
    time.sleep(TICK)


def spoil(ws: Workspace, slug: str, number: int) -> None:
    """Something happens to the cache itself."""
    path = cache_file(ws)
    if not path.is_file():
        return
    data = bytearray(path.read_bytes())
    data[number * 37 % len(data)] ^= 1 + number % 255
    kinds: tuple[Callable[[], object], ...] = (
        path.unlink,
        lambda: path.write_bytes(data),
        lambda: path.write_bytes(data[: number * 37 % len(data)]),
        lambda: path.write_bytes(b""),
        lambda: shutil.rmtree(path.parent),
        lambda: (path.unlink(), path.mkdir()),
    )
    kinds[number % len(kinds)]()


DEEDS: tuple[Deed, ...] = (
    write, put_in_place, change_unseen, edit_event, touch, rename, delete, happen, lose_event,
    add_to_history, second_copy, link, stray, wait, wait, spoil,
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.tuples(st.sampled_from(DEEDS), st.sampled_from(SLUGS), st.integers(0, 200)),
        min_size=1,
        max_size=12,
    )
)
def test_what_is_kept_and_what_is_read_anew_agree(deeds: list[tuple[Deed, str, int]]) -> None:
    with TemporaryDirectory() as scratch:
        ws = Workspace(Path(scratch) / "office")
        ws.local.mkdir(parents=True)
        ws.press_file.write_text(PRESS, encoding="utf-8")
        ws.contacts_file.write_text(CONTACTS, encoding="utf-8")
        for number, slug in enumerate(SLUGS[:2]):
            write(ws, slug, number)
            happen(ws, slug, 2 * number)
        time.sleep(TICK)
        survey(ws)
        for deed, slug, number in deeds:
            deed(ws, slug, number)
            kept = answer(ws)
            event(f"{len(survey(ws).kept)} believed")
            with without_cache(ws):
                assert answer(ws) == kept, deed.__name__


def test_what_did_not_change_is_not_read_again(ws: Workspace, unread: list[str]) -> None:
    add(ws, "measures", 7)
    note(ws, Occasion.HELD, INSTANT, reason="a witness")
    time.sleep(TICK)
    first = survey(ws)
    assert unread == [SLUG, "measures"]
    second = survey(ws)
    assert unread == [SLUG, "measures"]
    assert (second.facts, second.newest) == (first.facts, first.newest)
    assert {*second.kept} == {SLUG, "measures"}
    edit(ws, "Open the sites", "Close the sites")
    survey(ws)
    assert unread == [SLUG, "measures", SLUG]


def test_a_cache_is_not_written_where_nothing_changed(ws: Workspace) -> None:
    time.sleep(TICK)
    survey(ws)
    before = cache_file(ws).stat()
    survey(ws)
    after = cache_file(ws).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert [it.name for it in cache_file(ws).parent.iterdir()] == [cache_file(ws).name]


@pytest.fixture
def coarse_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk whose clock advances every two seconds, as FAT's does."""
    step = 2_000_000_000
    stamp, moment = cache._stamp, cache._moment

    def coarse_stamp(status: os.stat_result) -> tuple[int, ...]:
        size, changed, noted, inode = stamp(status)
        return (size, changed // step * step, noted // step * step, inode)

    monkeypatch.setattr(cache, "_stamp", coarse_stamp)
    monkeypatch.setattr(cache, "_moment", lambda ws: moment(ws) // step * step)


@pytest.mark.usefixtures("coarse_clock")
def test_what_changes_within_a_tick_of_the_clock_is_seen(ws: Workspace) -> None:
    for _ in range(3):
        assert survey(ws).facts[0].embargo.problem == ""
        change_unseen(ws, SLUG, 4)
        assert survey(ws).facts[0].embargo.problem == "disagrees"
        write_release(ws.root, SLUG)


def test_an_office_nobody_can_write_to(tmp_path: Path) -> None:
    content = {
        "press.toml": PRESS.encode(),
        "contacts.toml": CONTACTS.encode(),
        f"releases/{SLUG}/release.md": f"+++\n{front()}+++\n".encode(),
        ".hrnk-press/me.toml": b"",
    }
    with unwritable(tmp_path / "office", content) as root:
        before = everything(root)
        office = survey(Workspace(root))
        assert [it.slug for it in office.pending] == [SLUG]
        assert everything(root) == before


@pytest.mark.parametrize("linked", ["cache", "cache/releases"])
def test_nothing_is_kept_through_a_link_out_of_the_office(ws: Workspace, linked: str) -> None:
    elsewhere = ws.root.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "releases").touch()
    if "/" in linked:
        (ws.local / "cache").mkdir()
        (ws.local / linked).symlink_to(elsewhere / "releases")
    else:
        (ws.local / linked).symlink_to(elsewhere)
    before = everything(elsewhere)
    time.sleep(TICK)
    assert [it.slug for it in survey(ws).pending] == [SLUG]
    assert everything(elsewhere) == before


def test_a_cache_that_was_edited_is_no_cache(ws: Workspace) -> None:
    expected = _kept_answer(ws)
    whole = cache_file(ws).read_bytes()
    cache_file(ws).write_bytes(whole.replace(b"pending", b"").replace(b"embargoed", b"archived"))
    assert embargo_check(ws, INSTANT) == expected


def test_a_cache_from_another_machine_is_no_cache(
    ws: Workspace, unread: list[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = _kept_answer(ws)
    (tmp_path / "machine-id").write_text("0123456789abcdef\n", encoding="ascii")
    monkeypatch.setattr(machine, "MACHINE_ID", tmp_path / "machine-id")
    unread.clear()
    assert embargo_check(ws, INSTANT) == expected
    assert SLUG in unread


@pytest.mark.parametrize("changed", ["hrnk_press.desk.survey.__version__", "tzdata.IANA_VERSION"])
def test_another_program_or_zone_data_believes_nothing(
    ws: Workspace, unread: list[str], monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    from hrnk_press.embargo.zones import tzdata_version

    _kept_answer(ws)
    unread.clear()
    monkeypatch.setattr(changed, "another")
    tzdata_version.cache_clear()
    survey(ws)
    tzdata_version.cache_clear()
    assert unread == [SLUG]


def test_a_lift_believes_the_file_and_not_the_cache(ws: Workspace) -> None:
    time.sleep(TICK)
    survey(ws)
    kept = ReleaseCache(ws, [SLUG], _version(ws))
    files = kept.files(SLUG)
    assert files is not None
    early = survey(ws).kept[SLUG].replace("05:01:00", "04:01:00")
    kept.keep(SLUG, files, early)
    kept.save()
    assert survey(ws).pending[0].embargo.instant == INSTANT - 60 * MINUTE
    lifting = lift_at(ws, INSTANT - MINUTE)
    assert (lifting.lifted, lifting.waiting, lifting.failed) == ((), (), ())


def _version(ws: Workspace) -> str:
    return cache_file(ws).read_bytes().split(b"\n")[1].decode()


def _kept_answer(ws: Workspace) -> EmbargoCheck:
    """What is due, from a cache that is there."""
    time.sleep(TICK)
    expected = embargo_check(ws, INSTANT)
    assert expected.items
    assert SLUG in survey(ws).kept
    return expected
