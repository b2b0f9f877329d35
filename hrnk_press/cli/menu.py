"""Which commands there are; a command's module is loaded when it is asked for, or for its own help."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

from hrnk_press.errors import UsageFault

# Of so many letters the beginning of a name may be meant for it.
LEAST_BEGINNING = 3

# Name as typed → module in `commands/` and what it does. The order is the order of a release's life.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("init", "Make a press office in a folder."),
    "new": ("new", "Start a draft from a template."),
    "import": ("import_", "Archive older announcements."),
    "today": ("today", "Show what needs you."),
    "list": ("list", "List every release."),
    "show": ("show", "Show one release with every name looked up."),
    "check": ("check", "Report every fault in releases."),
    "explain": ("explain", "Explain what a check looks for, and why."),
    "approve": ("approve", "Approve the exact words of a release."),
    "review": ("review", "Let approvers read and change it in Word."),
    "render": ("render", "Print a release as text or HTML."),
    "preview": ("preview", "Open a release in the browser."),
    "export": ("export", "Write the files that go out."),
    "share": ("share", "Write embargoed copies, one for each person."),
    "embargo read": ("embargo_read", "Say what an embargo line means."),
    "embargo set": ("embargo_set", "Put a release under embargo."),
    "embargo change": ("embargo_change", "Move an embargo and tell its holders."),
    "embargo break": ("embargo_break", "Record that an outlet broke an embargo."),
    "embargo clear": ("embargo_clear", "Take the embargo off a draft."),
    "embargo list": ("embargo_list", "Show every embargo and when it lifts."),
    "embargo check": ("embargo_check", "Tell whether anything is due."),
    "embargo watch": ("embargo_watch", "Show the embargoes as they near."),
    "embargo lift": ("embargo_lift", "Make public what is due."),
    "embargo timer": ("embargo_timer", "Print the entry for a scheduler."),
    "embargo calendar": ("embargo_calendar", "Print the embargoes as a calendar."),
    "embargo hooks list": ("embargo_hooks_list", "List the programs told of lifts."),
    "embargo hooks allow": ("embargo_hooks_allow", "Let these programs start here."),
    "embargo hooks mail-duty": ("embargo_hooks_mail_duty", "Mail whoever is on duty."),
    "embargo doctor": ("embargo_doctor", "Tell whether this machine will lift in time."),
    "correct": ("correct", "Correct a release that went out."),
    "hold": ("hold", "Hold a release back, and tell its holders."),
    "kill": ("kill", "Withdraw a release for good."),
    "contacts list": ("contacts_list", "List people and organizations."),
    "contacts show": ("contacts_show", "Show everything about one of them."),
    "contacts add": ("contacts_add", "Add a person or an organization."),
    "contacts edit": ("contacts_edit", "Change one; a new title ends the old."),
    "contacts check": ("contacts_check", "Report every fault in the registry."),
    "contacts import": ("contacts_import", "Take contacts over from CSV or vCard."),
    "contacts export": ("contacts_export", "Write contacts as CSV or vCard."),
    "lists list": ("lists_list", "List the media lists."),
    "lists check": ("lists_check", "Report every fault of media lists."),
    "lists import": ("lists_import", "Take a media list over from CSV."),
    "lists export": ("lists_export", "Write a media list as CSV."),
    "lists merge": ("lists_merge", "Make one list of several."),
    "lists accept": ("lists_accept", "Record who holds an embargo."),
    "lists suppress": ("lists_suppress", "Note who is not to be written to."),
    "lists erase": ("lists_erase", "Erase a person's data on request."),
    "signatories list": ("signatories_list", "Show who signs, and who has yet to answer."),
    "signatories add": ("signatories_add", "Ask people or organizations to sign."),
    "signatories confirm": ("signatories_confirm", "Print somebody who consented to sign."),
    "signatories decline": ("signatories_decline", "Record that somebody does not sign."),
    "signatories withdraw": ("signatories_withdraw", "Take somebody off every output."),
    "signatories import": ("signatories_import", "Take signatories over from CSV."),
    "history": ("history", "Show who did what with a release."),
    "me": ("me", "Say who acts here, and whether this is the desk."),
}

GROUPS: Mapping[str, str] = {
    "embargo": "Read, set, list and lift embargoes.",
    "embargo hooks": "The programs that are told of lifts.",
    "contacts": "Keep people and organizations.",
    "lists": "Keep media lists, and who on them holds embargoes.",
    "signatories": "Ask for signatures, and print those given.",
}

GROUP_PAGES: Mapping[str, str] = {
    "embargo": """Read, set, list and lift embargoes.

    An embargo is a wall-clock time, a time zone and the UTC instant the two give. It is never
    guessed: a line that could mean two instants is asked about.""",
    "embargo hooks": """The programs that are told when a lift is near, done, failed, or waits.

    press.toml names them under [[hooks]]. They start on the desk, after a lift, and only where somebody
    allowed exactly these.""",
    "contacts": """Keep people and organizations: names, titles and when they held, addresses, numbers.

    They stand in contacts.toml, which may as well be edited by hand. A release prints the title of its
    own date, and never a name that is not there.""",
    "lists": """Keep media lists: whom the office writes to, and who must not be written to.

    One CSV file each in lists/, which git never sees and only you can read. Before an embargo ends, a
    list's copies go to those who accepted it, and to nobody else.""",
    "signatories": """Ask for signatures, and print those that were given.

    They stand in release.md, which may as well be edited by hand; these commands also record who said
    what, when, and how. Only who confirmed is printed and counted.""",
}


def command_named(arguments: list[str]) -> str:
    """The command that a command line names, "" where it names none: `embargo read`, `show`."""
    words: list[str] = []
    skip = False
    for argument in arguments:
        if skip or argument.startswith("-"):
            skip = argument == "--workspace" and not skip
            continue
        words.append(argument)
        if " ".join(words) not in GROUPS:
            break
    name = " ".join(words)
    return name if name in COMMANDS or name in GROUPS else ""


class _Manual:
    """Pages whose end is printed as it is written: examples and tables keep their lines."""

    epilog: str | None

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """The examples after a blank line."""
        del ctx
        if self.epilog:
            formatter.write(f"\n{self.epilog.rstrip()}\n")


class Menu(_Manual, TyperGroup):
    """A group of commands from the table, none of them loaded before it is needed."""

    def __init__(self, *, prefix: str = "", **settings: Any) -> None:
        super().__init__(**settings)
        self.prefix = prefix

    def list_commands(self, ctx: Any) -> list[str]:
        """The names as typed after this group's own."""
        del ctx
        return list(self._entries())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """That command, loaded, or None."""
        del ctx
        name = f"{self.prefix}{cmd_name}"
        if name in GROUPS:
            return load_group(name)
        return load(name) if name in COMMANDS else None

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Alone, a group prints its page."""
        return super().parse_args(ctx, args or ["--help"])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command to run; a name that is none is answered with the nearest."""
        if args[0] not in self._entries() and not ctx.resilient_parsing:
            ctx.fail(_unknown(args[0], self.prefix, [*self._entries()]))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The commands and what they do, from the table alone."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(self._entries().items()))

    def _entries(self) -> dict[str, str]:
        """Name after the prefix → what it does; a group stands where its first command stands."""
        entries: dict[str, str] = {}
        for name, (_, summary) in COMMANDS.items():
            if name.startswith(self.prefix):
                head, _, tail = name.removeprefix(self.prefix).partition(" ")
                entries.setdefault(head, GROUPS[f"{self.prefix}{head}"] if tail else summary)
        return entries


class Command(_Manual, TyperCommand):
    """A command whose list options take several words: `--to text html eml`, `--org hrnk jbi`.

    `lists` maps such an option to what tells whether a word belongs to it. `phrase` is the argument
    that takes several words between quotation marks, empty where there is none. `empties`: an empty value
    of an option means something here; elsewhere it is refused, as what a script says whose variable is not
    set, and would be done as if the option had not been given.
    """

    lists: Mapping[str, Callable[[str], bool]] = {}
    phrase = ""
    empties = False

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """The arguments, each word of a list under an option of its own."""
        ctx.allow_extra_args = bool(self.phrase)
        if not (self.empties or ctx.resilient_parsing):
            self._refuse_empty(args)
        more = super().parse_args(ctx, spread(args, self.lists))
        if more and not ctx.resilient_parsing:
            words = " ".join((ctx.params[self.phrase], *more))
            raise UsageFault(
                f"the {self.phrase} must be one argument", f'Put it in quotation marks:  "{words}"'
            )
        return more

    def _refuse_empty(self, args: list[str]) -> None:
        values = {
            name for it in self.params if not getattr(it, "is_flag", True) for name in it.opts
        }
        before = ""
        for argument in args:
            option, equals, value = argument.partition("=")
            if before in values and not argument:
                option, equals = before, "="
            if option in values and equals and not value:
                raise UsageFault(f"{option} is empty", "Give it a value, or leave it out.")
            if argument == "--":
                return
            before = argument


def spread(arguments: list[str], lists: Mapping[str, Callable[[str], bool]]) -> list[str]:
    """`--to text html` as `--to text --to html`, for the words that the option accepts."""
    result: list[str] = []
    option, taken = "", 0
    for argument in arguments:
        if option and taken and not argument.startswith("-") and lists[option](argument):
            result += [option, argument]
        elif option and not taken:
            taken = 1
            result.append(argument)
        else:
            option, taken = (argument if argument in lists else ""), 0
            result.append(argument)
    return result


def load(name: str) -> Command:
    """The command of that name, ready to run, with `--json` where it answers programs."""
    module = import_module(f"hrnk_press.cli.commands.{COMMANDS[name][0]}")
    single = typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False
    )
    single.command(
        name.rpartition(" ")[2],
        cls=Command,
        short_help=COMMANDS[name][1],
        epilog=f"Examples:\n{_indented(module.EXAMPLES)}",
        context_settings={"help_option_names": ["-h", "--help"]},
    )(module.run)
    command = typer.main.get_command(single)
    assert isinstance(command, Command)
    command.lists = getattr(module, "LISTS", {})
    command.phrase = getattr(module, "PHRASE", "")
    command.empties = getattr(module, "EMPTIES", False)
    if getattr(module, "ANSWERS_PROGRAMS", True):
        command.params.append(_json_option())
    return command


def load_group(name: str) -> TyperGroup:
    """The group of that name."""
    return Menu(
        prefix=f"{name} ",
        name=name.rpartition(" ")[2],
        help=GROUP_PAGES[name],
        short_help=GROUPS[name],
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )


def _json_option() -> TyperOption:
    """`--json` is read from the command line before anything can fail; here it is only accepted."""
    return TyperOption(
        param_decls=["--json"],
        is_flag=True,
        expose_value=False,
        show_default=False,
        help="Print one JSON object and nothing else.",
    )


def _unknown(word: str, prefix: str, known: list[str]) -> str:
    """That there is no such command, and which may be meant: of this group, or, at the top, of any."""
    from difflib import get_close_matches

    tails: dict[str, list[str]] = {}
    for name in () if prefix else COMMANDS:
        tails.setdefault(name.rpartition(" ")[2], []).append(name)
    near = tails.get(word) or [f"{prefix}{it}" for it in get_close_matches(word, known, 1)]
    if not near and len(word) >= LEAST_BEGINNING:
        near = [f"{prefix}{it}" for it in known if it.startswith(word)]
    near = near or [name for it in get_close_matches(word, tails, 1) for name in tails[it]]
    meant = f" Did you mean {' or '.join(map(repr, near))}?" if near else ""
    return f"There is no command {prefix + word!r}.{meant}"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}".rstrip() for line in text.strip().splitlines())
