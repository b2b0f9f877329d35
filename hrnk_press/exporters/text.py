"""Plain text, for a body that is pasted and for people who read nothing else."""

from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text


def export(resolved: ResolvedRelease, order: ExportOrder) -> tuple[Artifact, ...]:
    """The text as `SLUG.txt`: UTF-8, LF, wrapped at 72 columns."""
    text = render_text(resolved, status_block(resolved, public=order.public))
    return (Artifact(f"{resolved.release.slug}.txt", "text/plain; charset=utf-8", text.encode()),)
