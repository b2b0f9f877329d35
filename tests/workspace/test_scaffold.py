"""Making a press office."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from hrnk_press.errors import DiskFault, Refused, UnreadableData
from hrnk_press.outside.git import tracked_files
from hrnk_press.workspace.contacts_file import parse_registry, read_registry
from hrnk_press.workspace.first_files import NewOffice, contacts_text, press_text
from hrnk_press.workspace.locate import find_workspace
from hrnk_press.workspace.press_file import parse_office, read_office
from hrnk_press.workspace.releases import read_all
from hrnk_press.workspace.scaffold import make_office
from tests.workspace.disks import everything, fill, small_disk

RIVER_WATCH = NewOffice(
    organization='River "Watch" & Söhne',
    person="서준",
    title="Spokesperson",
    email="press@riverwatch.example.org",
    phone="+1 202-555-0143",
    zone="Europe/Zurich",
    place="Geneva",
)
MADE = (
    "releases/",
    "templates/",
    "lists/",
    ".hrnk-press/",
    ".gitignore",
    ".gitattributes",
    ".hrnk-press/desk",
    "contacts.toml",
    "press.toml",
)


def test_a_new_office_can_be_read(tmp_path: Path) -> None:
    assert make_office(tmp_path / "a/office", RIVER_WATCH) == MADE
    ws = find_workspace(tmp_path / "a/office")
    office, registry = read_office(ws), read_registry(ws)
    assert (office.zone, office.default_place) == ("Europe/Zurich", "Geneva")
    assert office.mail.from_address == "press@riverwatch.example.org"
    assert office.mail.domain == "riverwatch.example.org"
    assert registry.organizations[office.organization].name == 'River "Watch" & Söhne'
    (person,) = registry.people.values()
    assert (person.name, person.roles[0].organization) == ("서준", office.organization)
    assert read_all(ws) == ((), ())


@pytest.mark.parametrize(("zone", "country"), [("Asia/Seoul", "KR"), ("UTC", "US")])
def test_numbers_are_read_as_those_of_its_country(tmp_path: Path, zone: str, country: str) -> None:
    make_office(tmp_path, NewOffice(zone=zone))
    assert read_office(find_workspace(tmp_path)).phone_region == country


def test_it_is_for_its_owner_only(tmp_path: Path) -> None:
    make_office(tmp_path / "office", NewOffice())
    for path in (tmp_path / "office", *(tmp_path / "office").rglob("*")):
        assert path.stat().st_mode & 0o777 == (0o700 if path.is_dir() else 0o600), path


def test_what_is_not_known_is_a_placeholder(tmp_path: Path) -> None:
    make_office(tmp_path, NewOffice())
    registry = read_registry(find_workspace(tmp_path))
    (organization,) = registry.organizations.values()
    (person,) = registry.people.values()
    placeholders = (organization.name, organization.boilerplates[0].text, person.name)
    assert all(re.fullmatch(r"\[[A-Z ]+\]", words) for words in placeholders)


def test_every_example_behind_a_hash_is_valid() -> None:
    examples = re.sub(r"(?m)^# (?=[\w.]+ = |\[)", "", press_text(NewOffice()))
    examples = examples.replace("reader_zones = []\n", "")
    office = parse_office(examples)
    assert office.duty
    assert office.hooks
    assert office.branding.logo
    assert office.reader_zones


def test_one_name_for_both_gets_two_ids() -> None:
    alone = NewOffice(organization="Mara Ilves", person="Mara Ilves")
    registry = parse_registry(contacts_text(alone))
    assert (list(registry.organizations), list(registry.people)) == (
        ["mara-ilves"],
        ["mara-ilves-contact"],
    )


def test_git_ignores_what_must_not_be_in_it(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    make_office(tmp_path, NewOffice())
    for name in (
        "lists/europe.csv",
        "releases/x/out/x.eml",
        "releases/x/deliveries.jsonl",
        ".hrnk-press/me.toml",
        "releases/x/.hrnk-press-0123",
        "releases/x/release.md",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    subprocess.run(["git", "-C", str(tmp_path), "add", "."], check=True)
    assert tracked_files(tmp_path) == {
        ".gitignore",
        ".gitattributes",
        "contacts.toml",
        "press.toml",
        "releases/x/release.md",
    }
    asked = ["git", "-C", str(tmp_path), "check-attr", "text", "releases/x/history/a.json"]
    said = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert said.endswith("text: unset\n")


@pytest.mark.parametrize("taken", ["press.toml", "contacts.toml", "releases", "lists"])
def test_nothing_that_exists_is_replaced(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).write_text("mine", encoding="utf-8")
    with pytest.raises(Refused, match="nothing was changed"):
        make_office(tmp_path, NewOffice())
    assert everything(tmp_path) == {taken: b"mine"}


def test_files_of_ones_own_stay(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("*.swp\nout/", encoding="utf-8")
    make_office(tmp_path, NewOffice())
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"
    lines = (tmp_path / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["*.swp", "out/"]
    assert lines.count("out/") == 1
    assert "lists/" in lines


def test_a_zone_that_is_none_makes_no_office(tmp_path: Path) -> None:
    with pytest.raises(UnreadableData):
        make_office(tmp_path / "office", NewOffice(zone="EDT"))
    assert everything(tmp_path) == {}


def test_on_a_full_disk_nothing_is_left(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as disk:
        (disk / "inside").mkdir()
        (disk / "inside/.gitignore").write_text("mine\n", encoding="utf-8")
        fill(disk)
        before = everything(disk)
        for folder in (disk / "inside", disk / "new/office"):
            with pytest.raises(DiskFault, match="No space left"):
                make_office(folder, RIVER_WATCH)
            assert everything(disk) == before


def test_a_failure_at_the_last_file_undoes_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".gitignore").write_text("mine\n", encoding="utf-8")
    rename = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target.name == "press.toml":
            raise OSError(5, "Input/output error")
        return rename(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(DiskFault, match="Input/output error"):
        make_office(tmp_path, NewOffice())
    assert everything(tmp_path) == {".gitignore": b"mine\n"}


KILLED = """
import os, sys
from pathlib import Path
from hrnk_press.workspace import scaffold, store
from hrnk_press.workspace.first_files import NewOffice
left = int(sys.argv[2])
def dying(work):
    def step(*arguments, **options):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return work(*arguments, **options)
    return step
os.mkdir, os.replace, os.fsync = dying(os.mkdir), dying(os.replace), dying(os.fsync)
os.rename, os.unlink = dying(os.rename), dying(os.unlink)
scaffold.make_office(Path(sys.argv[1]), NewOffice(organization="Another"))
"""


def test_what_a_killed_init_left_is_completed(tmp_path: Path) -> None:
    for steps in range(200):
        root = tmp_path / str(steps)
        root.mkdir()
        (root / "notes.txt").write_text("mine", encoding="utf-8")
        arguments = [sys.executable, "-c", KILLED, str(root), str(steps)]
        done = subprocess.run(arguments, check=False)
        if not (root / "press.toml").exists():
            make_office(root, RIVER_WATCH)
            assert read_office(find_workspace(root)).default_place == "Geneva"
        read_registry(find_workspace(root))
        assert (root / "notes.txt").read_text(encoding="utf-8") == "mine"
        assert (root / "lists").stat().st_mode & 0o777 == 0o700
        if not done.returncode:
            break
    assert 10 < steps < 199
    made = {it.relative_to(root).as_posix() for it in root.rglob("*")}
    assert made == {*(it.rstrip("/") for it in MADE), "notes.txt"}


def test_a_registry_that_was_edited_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    make_office(tmp_path, NewOffice())
    (tmp_path / "press.toml").unlink()
    before = everything(tmp_path)
    with pytest.raises(Refused, match=r"contacts\.toml"):
        make_office(tmp_path, NewOffice())
    assert everything(tmp_path) == before


def test_a_link_in_place_of_a_folder_is_not_taken_for_empty(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "office").mkdir()
    (tmp_path / "office/lists").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused, match="lists"):
        make_office(tmp_path / "office", NewOffice())
