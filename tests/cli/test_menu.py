"""The table of commands and the modules it names."""

import inspect
import re
from keyword import iskeyword
from pathlib import Path

import pytest

from hrnk_press.cli import commands
from hrnk_press.cli.menu import COMMANDS, GROUP_PAGES, GROUPS, command_named, load, spread
from tests.cli.conftest import Run, real

MODULES = {path.stem for path in Path(commands.__path__[0]).glob("*.py")} - {"__init__"}


def test_every_module_is_in_the_table_and_every_entry_has_its_module() -> None:
    assert {module for module, _ in COMMANDS.values()} == MODULES
    assert len(COMMANDS) == len(MODULES)


def test_modules_are_called_as_the_command_is() -> None:
    for name, (module, _) in COMMANDS.items():
        wanted = re.sub("[ -]", "_", name)
        assert module == (f"{wanted}_" if iskeyword(wanted) else wanted)


def test_every_command_of_several_words_is_in_a_group() -> None:
    held = {name.rpartition(" ")[0] for name in COMMANDS if " " in name}
    assert held | {name.rpartition(" ")[0] for name in held if " " in name} == GROUPS.keys()
    assert GROUPS.keys() == GROUP_PAGES.keys()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_manual_page_with_examples(name: str) -> None:
    command = load(name)
    module = inspect.getmodule(command.callback)
    assert module is not None
    assert command.name == name.split()[-1]
    assert command.help
    assert len(command.help) > 60
    examples = inspect.cleandoc(module.EXAMPLES)
    assert examples.startswith(f"hrnk-press {name}")


@pytest.mark.parametrize("name", ["", *GROUPS, *COMMANDS])
def test_every_manual_page_fits_80_columns(
    name: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    page = run(*name.split(), "--help").out
    assert [line for line in page.split("\n") if len(line) > 80] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    for parameter in load(name).params:
        assert getattr(parameter, "help", None), parameter.name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_answers_programs_but_preview_and_watch(name: str) -> None:
    options = [option for parameter in load(name).params for option in parameter.opts]
    assert ("--json" in options) == (name not in ("preview", "embargo watch"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("list", "list"),
        ("--workspace embargo list --json", "list"),
        ("embargo read --json text", "embargo read"),
        ("embargo --help", "embargo"),
        ("embargo nothing", ""),
        ("--json", ""),
        ("nothing", ""),
        ("show embargo", "show"),
    ],
)
def test_the_command_is_known_before_anything_is_parsed(line: str, name: str) -> None:
    assert command_named(line.split()) == name


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        ("slug --to text html eml", "slug --to text --to html --to eml"),
        ("--to text html slug", "--to text --to html slug"),
        ("--to text --draft html", "--to text --draft html"),
        ("--to", "--to"),
        ("--to nothing html", "--to nothing --to html"),
    ],
)
def test_a_list_option_takes_several_words(given: str, taken: str) -> None:
    lists = {"--to": lambda word: word in ("text", "html", "eml")}
    assert spread(given.split(), lists) == taken.split()


@pytest.mark.parametrize(
    ("typed", "meant"), [("xslx", "xlsx"), ("cvs", "csv"), ("mailchip", "mailchimp"), ("pdf", "")]
)
def test_a_destination_misspelt_is_answered_with_the_nearest(
    run: Run, typed: str, meant: str
) -> None:
    for words in ([typed], [typed, "eml"], *([["eml", typed]] if meant else [])):
        outcome = run("export", "border-survey", "--to", *words)
        assert outcome.code == 4
        assert f"error unknown-destination: no destination is called '{typed}'" in outcome.err
        assert f"  {f'Did you mean {meant}? ' if meant else ''}There are: text" in outcome.err


def test_a_name_that_is_no_command_is_answered_with_the_nearest(run: Run) -> None:
    outcome = run("chekc")
    assert outcome.code == 2
    assert "There is no command 'chekc'. Did you mean 'check'?" in outcome.err
    assert "embargo lits" in run("embargo", "lits").err


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lift soon", "'embargo lift'?"),
        ("lft", "'embargo lift'?"),
        ("embargo lists", "'embargo list'?"),
        ("embargo lits", "'embargo list'?"),
        ("embargo hooks alow", "'embargo hooks allow'?"),
        ("sign", "'signatories'?"),
        ("add", "'contacts add' or 'signatories add'?"),
    ],
)
def test_a_command_of_a_group_is_proposed_with_its_group(run: Run, typed: str, meant: str) -> None:
    assert f"Did you mean {meant}" in " ".join(run(*typed.split()).err.split())


def test_no_command_is_loaded_before_it_is_asked_for() -> None:
    outcome = real(None, "--version", PYTHONVERBOSE="1")
    assert outcome.code == 0
    for module in ("hrnk_press.cli.commands.show", "hrnk_press.desk", "rich", "questionary"):
        assert f"import '{module}'" not in outcome.err
