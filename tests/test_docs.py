"""The documents and the program say the same: every key, command, option, exit code and template."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

import pytest

from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.draft import template_context
from hrnk_press.drafting.facts import known_facts
from hrnk_press.errors import ExitCode, Fault, UnreadableData
from hrnk_press.exporters.destinations import destinations
from hrnk_press.model.office import Block, HookOccasion, Office, Style
from hrnk_press.model.registry import Registry
from hrnk_press.model.release import AttachedWhen, Consent, Kind, Origin, Release
from hrnk_press.model.resolve import resolve
from hrnk_press.rendering.html import Purpose, layout_context
from hrnk_press.rendering.status import status_block
from hrnk_press.workspace.contacts_file import read_registry
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.press_file import read_office
from hrnk_press.workspace.release_file import parse_release
from tools import generate_docs, json_shapes, tour

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.glob("*.md"), *ROOT.glob("*.md")])

# One file of each kind in which every table holds a key that no table knows.
UNKNOWN = "q9q9q9"
PRESS = f"""\
{UNKNOWN} = 1
schema_version = 1
organization = "a"
zone = "Europe/London"
reader_zones = [{{ zone = "Asia/Seoul", {UNKNOWN} = 1 }}]
[mail]
{UNKNOWN} = 1
[branding]
{UNKNOWN} = 1
[approval]
{UNKNOWN} = 1
[[duty]]
{UNKNOWN} = 1
[[hooks]]
{UNKNOWN} = 1
"""
CONTACTS = f"""\
{UNKNOWN} = 1
[organizations.a]
{UNKNOWN} = 1
[[organizations.a.boilerplates]]
{UNKNOWN} = 1
[people.b]
{UNKNOWN} = 1
[[people.b.roles]]
{UNKNOWN} = 1
"""
RELEASE = f"""\
+++
{UNKNOWN} = 1
contacts = [{{ {UNKNOWN} = 1 }}]
speakers = [{{ {UNKNOWN} = 1 }}]
signatories = [{{ {UNKNOWN} = 1 }}]
[embargo]
{UNKNOWN} = 1
[event]
{UNKNOWN} = 1
[[attachments]]
{UNKNOWN} = 1
[[allow]]
{UNKNOWN} = 1
+++
"""


@pytest.fixture(scope="module")
def keys_of_the_program(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, set[str]]:
    """The keys of every table by the table's name, in the program's own words."""
    root = tmp_path_factory.mktemp("office")
    (root / "press.toml").write_text(PRESS)
    (root / "contacts.toml").write_text(CONTACTS)
    faults: list[Fault] = []
    for read in (
        lambda: read_office(Workspace(root)),
        lambda: read_registry(Workspace(root)),
        lambda: parse_release(RELEASE, "a"),
    ):
        with pytest.raises(UnreadableData) as raised:
            read()
        faults += [fault for fault in raised.value.faults if fault.code == "unknown-key"]
    tables = {}
    for fault in faults:
        table = re.search(r": (.+) has no such key", fault.message)
        assert table is not None
        assert fault.hint.startswith("Known here: ")
        tables[table[1]] = set(fault.hint.removeprefix("Known here: ").split(", "))
    return tables


def rows(page: str) -> dict[str, list[str]]:
    """The first cells of every table of a page of docs/, without backticks, by heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for line in (DOCS / page).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif cell := re.match(r"\| ((?:`[^`]+`(?:, )?)+) \|", line):
            found.setdefault(heading, []).extend(re.findall(r"`([^`]+)`", cell[1]))
    return found


def test_every_key_of_the_files_is_documented_and_no_other(
    keys_of_the_program: Mapping[str, set[str]],
) -> None:
    documented = rows("files.md")
    assert {table: set(keys) for table, keys in documented.items()} == keys_of_the_program
    assert all(len(keys) == len(set(keys)) for keys in documented.values())


def test_every_page_is_listed_in_the_readme() -> None:
    readme = (DOCS.parent / "README.md").read_text(encoding="utf-8")
    assert [it.name for it in sorted(DOCS.glob("*.md")) if f"(docs/{it.name})" not in readme] == []


def test_every_word_a_key_may_hold_is_documented() -> None:
    page = (DOCS / "files.md").read_text(encoding="utf-8")
    choices = (Style, Block, Kind, Consent, Origin, AttachedWhen, HookOccasion)
    words = [str(word) for several in choices for word in several]
    assert [word for word in words if f"`{word}`" not in page] == []


@pytest.mark.parametrize("page", generate_docs.PAGES)
def test_generated_pages_are_as_the_program_would_write_them(page: str) -> None:
    written = (DOCS / page).read_text(encoding="utf-8")
    assert written == generate_docs.PAGES[page](), "run: make docs"


def test_every_command_that_answers_programs_is_among_the_shapes() -> None:
    answering = [
        name
        for name, context in generate_docs.contexts()
        if any("--json" in option.opts for option in context.command.params)
    ]
    assert sorted(answering) == sorted(json_shapes.EXAMPLES), "an example is to be added there"


def test_every_exit_code_is_documented_and_no_other() -> None:
    documented = rows("scripting.md")["Exit codes"]
    assert [int(code) for code in documented] == [code.value for code in ExitCode]


def test_links_lead_somewhere() -> None:
    lost = []
    for page in PAGES:
        prose = re.sub(r"(?ms)^```.*?^```$", "", page.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", prose):
            if "://" not in target and not (page.parent / target).exists():
                lost.append(f"{page.name}: {target}")
    assert lost == []


def test_every_template_is_documented_and_no_other() -> None:
    folders = ("drafting/templates", "rendering/layouts")
    files = [it for each in folders for it in (ROOT / "hrnk_press" / each).glob("*.j2")]
    assert set(rows("templates.md")["Templates"]) == {file.name for file in files}


def test_every_name_a_draft_may_use_is_documented_and_no_other() -> None:
    office, registry = Office("a", "Europe/London"), Registry({}, {})
    facts = known_facts(Answers("press-release"), office, registry, date(2026, 12, 2))
    context = template_context(facts, "id")
    names = {f"line.{key}" for key in context.pop("line")}
    names |= {f"words.{key}" for key in context.pop("words")}
    assert set(rows("templates.md")["What a draft may use"]) == names | context.keys()


def test_every_name_a_page_may_use_is_documented_and_no_other() -> None:
    release = Release("a", "id", Kind.STATEMENT, "Headline", "", "Body.\n", 1)
    office, registry = Office("a", "Europe/London"), Registry({}, {})
    resolved = resolve(release, office, registry, (), today=date(2026, 12, 2))
    context = layout_context(resolved, status_block(resolved), purpose=Purpose.MAIL)
    documented = rows("templates.md")["What the page may use"]
    assert {name.partition(".")[0] for name in documented} == context.keys()


def test_every_destination_is_documented_and_no_other() -> None:
    assert tuple(rows("mail.md")["What goes out"]) == destinations()


@pytest.mark.parametrize("name", generate_docs.TOURS)
def test_a_tour_runs_and_prints_what_it_shows(name: str, tmp_path: Path) -> None:
    page = (ROOT / name).read_text(encoding="utf-8")
    steps = list(tour.play(page, tmp_path))
    assert len(steps) > 5
    for step in steps:
        assert settled(step.shown) == settled(step.written), f"{step.command}\n(run: make docs)"


def settled(printed: str) -> str:
    """What a command printed, without sizes of files, which change with the program's version."""
    return re.sub(r"(?m)\d+$", "N", printed)


def test_every_command_in_a_document_exists() -> None:
    known = {name for name, _ in generate_docs.contexts()}
    unknown = []
    for page in PAGES:
        for line in re.findall(r"(?m)(?:^\$ |`)hrnk-press ([a-z ]+)", page.read_text("utf-8")):
            words = line.split()
            if words and not ({words[0], " ".join(words[:2])} & known):
                unknown.append(f"{page.name}: hrnk-press {line}")
    assert unknown == []


def test_every_variable_of_the_environment_is_documented_and_no_other() -> None:
    def variables(texts: Iterable[Path], pattern: str) -> set[str]:
        return {name for text in texts for name in re.findall(pattern, text.read_text("utf-8"))}

    used = variables((ROOT / "hrnk_press").rglob("*.py"), r'"(HRNK_PRESS_[A-Z_]+|NO_COLOR)"')
    assert variables(DOCS.glob("*.md"), r"`(HRNK_PRESS_[A-Z_]+|NO_COLOR)`") == used
