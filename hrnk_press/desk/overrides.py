"""An office's own templates. They are somebody's program: rendered in a child process under limits."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from hrnk_press.rendering.template import LAYOUT_NAME, render_template
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.store import read_text

if TYPE_CHECKING:
    from hrnk_press.drafting.draft import Render
    from hrnk_press.rendering.html import Layout

FOLDER = "templates"


def office_layout(workspace: Workspace) -> "Layout | None":
    """What renders the office's `templates/release.html.j2`; None where it has none."""
    file = f"{FOLDER}/{LAYOUT_NAME}"
    source = _own(workspace, file)
    if source is None:
        return None

    def render(context: Mapping[str, Any]) -> str:
        from hrnk_press.outside.child import render_in_child

        return render_in_child(source, context, name=file)

    return render


def draft_template(workspace: Workspace, template: str) -> tuple[str, "Render"]:
    """A draft template's source, the office's own before the built-in one, and what renders it.

    Raises NotFound for a template that is none.
    """
    from hrnk_press.drafting.builtin import builtin_template, template_file

    builtin = builtin_template(template)
    file = f"{FOLDER}/{template_file(template)}"
    source = _own(workspace, file)
    if source is None:
        return builtin, render_template

    def render(source: str, context: Mapping[str, Any], *, name: str) -> str:
        from hrnk_press.outside.child import render_in_child

        del name  # faults name the office's file, not the built-in one
        return render_in_child(source, context, name=file)

    return source, render


def _own(workspace: Workspace, file: str) -> str | None:
    refuse_link_out(workspace, workspace.root / file)
    try:
        return read_text(workspace.root / file, shown=file)[0]
    except FileNotFoundError:
        return None
