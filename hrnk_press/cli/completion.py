"""What the shell may complete: slugs, ids, templates. In a broken office, quietly nothing."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

import typer

from hrnk_press.workspace.locate import Workspace


def slugs(ctx: typer.Context, incomplete: str) -> list[str]:
    """The slugs of the releases that begin so."""
    from hrnk_press.workspace.releases import slugs as known

    with suppress(Exception):
        return _beginning(incomplete, known(_office(ctx)))
    return []


def people(ctx: typer.Context, incomplete: str) -> list[str]:
    """The ids of the people that begin so."""
    from hrnk_press.workspace.contacts_file import read_registry

    with suppress(Exception):
        return _beginning(incomplete, read_registry(_office(ctx)).people)
    return []


def organizations(ctx: typer.Context, incomplete: str) -> list[str]:
    """The ids of the organizations that begin so."""
    from hrnk_press.workspace.contacts_file import read_registry

    with suppress(Exception):
        return _beginning(incomplete, read_registry(_office(ctx)).organizations)
    return []


def contacts(ctx: typer.Context, incomplete: str) -> list[str]:
    """The ids of the people and organizations that begin so."""
    return sorted((*people(ctx, incomplete), *organizations(ctx, incomplete)))


def media_lists(ctx: typer.Context, incomplete: str) -> list[str]:
    """The names of the media lists that begin so."""
    from hrnk_press.workspace.medialists.files import list_names

    with suppress(Exception):
        return _beginning(incomplete, list_names(_office(ctx)))
    return []


def contact_formats(ctx: typer.Context, incomplete: str) -> list[str]:
    """The formats of an export that begin so."""
    from hrnk_press.desk.contacts_export import FORMATS

    del ctx
    return _beginning(incomplete, FORMATS)


def schedulers(ctx: typer.Context, incomplete: str) -> list[str]:
    """The schedulers that begin so."""
    from hrnk_press.desk.timer import schedulers as known

    del ctx
    with suppress(Exception):
        return _beginning(incomplete, known())
    return []


def templates(ctx: typer.Context, incomplete: str) -> list[str]:
    """The names of the templates that begin so."""
    from hrnk_press.drafting.builtin import TEMPLATES

    del ctx
    return _beginning(incomplete, TEMPLATES)


def destinations(ctx: typer.Context, incomplete: str) -> list[str]:
    """The destinations that begin so."""
    from hrnk_press.exporters.destinations import destinations as known

    del ctx
    return _beginning(incomplete, known())


def rule_codes(ctx: typer.Context, incomplete: str) -> list[str]:
    """The codes of the rules that begin so."""
    from hrnk_press.checks.catalogue import rules

    del ctx
    return _beginning(incomplete, (rule.code for rule in rules()))


def _office(ctx: typer.Context) -> Workspace:
    from hrnk_press.workspace.locate import find_workspace

    named: Any = ctx.params.get("workspace") or ctx.find_root().params.get("workspace")
    return find_workspace(Path.cwd(), Path(named) if named else None)


def _beginning(incomplete: str, words: Iterable[str]) -> list[str]:
    return sorted(word for word in words if word.startswith(incomplete))
