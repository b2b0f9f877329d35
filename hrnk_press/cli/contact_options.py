"""What `contacts add` and `contacts edit` take about a contact, and what they tell of it."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Annotated, Any

import typer

from hrnk_press.cli import completion
from hrnk_press.cli.contact_screen import contact_lines
from hrnk_press.cli.options import day, is_id, read_source
from hrnk_press.cli.reply import Line, Styled, in_lines
from hrnk_press.cli.terminal import Paper, fitted
from hrnk_press.desk.contact_changes import DATED, Details
from hrnk_press.desk.contacts_edit import Edited
from hrnk_press.errors import UsageFault

LISTS = {"--language": is_id}

IdArgument = Annotated[
    str,
    typer.Argument(
        metavar="ID",
        autocompletion=completion.contacts,
        show_default=False,
        help="A person or an organization, by id in contacts.toml.",
    ),
]


def _text(name: str, metavar: str, help: str) -> Any:
    return typer.Option(name, metavar=metavar, show_default=False, help=help)


NameIn = Annotated[
    list[str] | None, _text("--name-in", "TAG=NAME", "The name in another language: ko=서준.")
]
Honorific = Annotated[
    str | None, _text("--honorific", "WORDS", 'Before the name: "The Honorable".')
]
Former = Annotated[
    list[str] | None, _text("--former", "OFFICE", "An office held once; repeat for several.")
]
Email = Annotated[str | None, _text("--email", "ADDRESS", "The mail address.")]
Phone = Annotated[str | None, _text("--phone", "NUMBER", "The number, best with + and country.")]
OutOfHours = Annotated[
    str | None, _text("--out-of-hours", "NUMBER", "The number at night and on Sundays.")
]
Languages = Annotated[
    list[str] | None, _text("--language", "TAG...", "Spoken, or the boilerplate's: en ko.")
]
Zone = Annotated[str | None, _text("--zone", "ZONE", "Where they are: Asia/Seoul.")]
Title = Annotated[str, _text("--title", "TITLE", "The title they hold.")]
TitleIn = Annotated[
    list[str] | None, _text("--title-in", "TAG=TITLE", "The title in another language.")
]
Org = Annotated[
    str,
    typer.Option(
        "--org",
        metavar="ID",
        autocompletion=completion.organizations,
        show_default=False,
        help="Where they hold it; else the office's own.",
    ),
]
From = Annotated[
    date | None,
    typer.Option(
        "--from",
        parser=day,
        metavar="DATE",
        show_default=False,
        help="Its first day; what was held there before ends the day before.",
    ),
]
Through = Annotated[
    date | None,
    typer.Option("--through", parser=day, metavar="DATE", show_default=False, help="Its last day."),
]
Pseudonym = Annotated[
    bool | None,
    typer.Option(
        "--pseudonym/--no-pseudonym",
        show_default=False,
        help="The name is not their own: a protected witness.",
    ),
]
Consent = Annotated[str | None, _text("--consent", "WHERE", "Where a witness's consent is kept.")]
ShortName = Annotated[str | None, _text("--short-name", "NAME", "An organization's, for tables.")]
Url = Annotated[str | None, _text("--url", "ADDRESS", "An organization's web address.")]
Address = Annotated[str | None, _text("--address", "TEXT", "An organization's postal address.")]
Boilerplate = Annotated[
    str, _text("--boilerplate", "FILE", "A file with its boilerplate, - for standard input.")
]


def details(*, organization: bool, **said: Any) -> Details:
    """What the options said. An option that was not given says nothing; an empty one takes the value away.

    `organization`: the languages are those of a boilerplate.
    """
    languages = said.pop("languages")
    fields = {
        "names": by_language("--name-in", said.pop("name_in")) or None,
        "former": _listed(said.pop("former")),
        "languages": None if organization else _listed(languages),
    }
    role = {
        "title": said.pop("title"),
        "titles": by_language("--title-in", said.pop("title_in")),
        "organization": said.pop("org"),
        "start": said.pop("start"),
        "through": said.pop("through"),
    }
    source = said.pop("boilerplate")
    fields |= said
    return Details(
        fields={key: value for key, value in fields.items() if value is not None},
        boilerplate=read_source(source).strip("\n") if source else "",
        language=(languages or [""])[0] if organization else "",
        **role,
    )


def by_language(option: str, entries: Iterable[str] | None) -> Mapping[str, str]:
    """The texts by language of `TAG=TEXT`; UsageFault for what is written otherwise."""
    texts: dict[str, str] = {}
    for entry in entries or ():
        tag, sign, text = entry.partition("=")
        if not sign:
            raise UsageFault(f"{option} {entry!r} names no language", f'Write {option} ko="…"')
        texts[tag.strip()] = text.strip()
    return texts


def _listed(words: list[str] | None) -> list[str] | None:
    return None if words is None else [it for it in words if it]


def edited_lines(edited: Edited, paper: Paper) -> Iterator[Line]:
    """What changed, and the contact as it now stands."""
    if not edited.changes:
        yield (f"{edited.contact.id}: nothing changed",)
        return
    yield from contact_lines(edited.contact, paper)


def change_notes(edited: Edited, paper: Paper) -> Iterator[Line]:
    """The values before and after, and what to look at."""
    for change in edited.changes:
        if change.before is not None and change.key not in DATED:
            words = f"{change.key}: {value_words(change.before)} → {value_words(change.after)}"
            yield from in_lines(words, paper)
    for remark in edited.remarks:
        lines = fitted(f"look: {remark}", paper)
        yield (Styled("look", "yellow"), lines[0].removeprefix("look"))
        yield from ((it,) for it in lines[1:])


def value_words(value: Any) -> str:
    """A value of `contacts.toml` in a few words; a list of titles by how many there are."""
    if isinstance(value, Mapping):
        return ", ".join(f"{tag} {text}" for tag, text in value.items())
    if isinstance(value, list):
        return "; ".join(it if isinstance(it, str) else _dated(it) for it in value)
    return "none" if value is None else str(value)


def _dated(element: Mapping[str, Any]) -> str:
    """A title or a boilerplate with the days it holds."""
    text = str(element.get("title") or f"{str(element.get('text'))[:30]}…")
    days = "–".join(str(element.get(it, "")) for it in ("from", "through"))
    return f"{text} ({days})" if days != "–" else text
