"""The first lines of every copy: free to use, or under embargo and until when."""

from hrnk_press.embargo.instants import settle
from hrnk_press.embargo.lines import embargo_lines
from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.labels import labels_in


@frozen
class StatusBlock:
    """What stands above everything else; `until` is empty unless an embargo ends at a known time."""

    lines: tuple[str, ...]
    embargoed: bool
    until: str = ""


def status_block(resolved: ResolvedRelease, *, public: bool = False) -> StatusBlock:
    """The status of that release; `public` once it has been lifted.

    An embargo on hold ends at no known time. One whose time and zone are not settled says what the
    file says, and is under embargo all the same.
    """
    labels = labels_in(resolved.release.language)
    embargo = resolved.release.embargo
    if embargo is None or public:
        return StatusBlock((labels.immediate,), embargoed=False)
    if embargo.hold:
        return StatusBlock((labels.on_hold,), embargoed=True)
    instant = settle(embargo).instant
    if instant is None:
        until = f"{embargo.until:%Y-%m-%d %H:%M} {embargo.zone}"
        return StatusBlock((labels.embargoed_until.format(until),), embargoed=True, until=until)
    lines = embargo_lines(
        instant,
        embargo.zone,
        resolved.office.zones_beside,
        resolved.office.style,
        resolved.release.language,
    )
    return StatusBlock(lines.block, embargoed=True, until=lines.until)


def status_in_a_line(status: StatusBlock, language: str) -> str:
    """The status in one line, for a subject: "EMBARGOED until 12:01 a.m. EST …"."""
    if not status.until:
        return status.lines[0]
    return labels_in(language).embargoed_until.format(status.until)
