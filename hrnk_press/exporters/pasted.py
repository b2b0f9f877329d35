"""What a person pastes into a mailing tool: HTML, text, subject and preheader, escaped for that tool."""

import json
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from hrnk_press.embargo.lines import own_line
from hrnk_press.errors import PressError
from hrnk_press.exporters.artifact import Artifact, ExportOrder
from hrnk_press.exporters.headers import require_header_text
from hrnk_press.exporters.message import sender_of
from hrnk_press.exporters.notice_words import ENGLISH, stopped_words
from hrnk_press.exporters.page import mail_page
from hrnk_press.frozen import frozen
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.rendering.closing import carried
from hrnk_press.rendering.html import preheader, subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.rendering.wrapping import fill

UNSUBSCRIBE = {
    "en": "Unsubscribe",
    "ko": "수신 거부",
    "de": "Abmelden",
    "es": "Darse de baja",
    "fr": "Se désinscrire",
}
# In the look of the page above it, light and dark: `sheet` is what its style for dark mode knows.
FOOTER = (
    '<div class="sheet" role="contentinfo" style="max-width:568px;margin:0 auto;'
    "padding:0 16px 24px;background:#fff;color:#1b1b1b;font:14px/20px -apple-system, 'Segoe UI', Roboto, "
    "'Noto Sans KR', 'Malgun Gothic', Arial, sans-serif\">{}</div>"
)
Escape = Callable[[str], str]


@frozen
class Pasted:
    """The words as the tool takes them. `sender` is name and address, unescaped."""

    html: str
    text: str
    subject: str
    preheader: str
    sender: tuple[str, str]


def pasted(
    resolved: ResolvedRelease,
    order: ExportOrder,
    *,
    escape_html: Escape,
    escape_text: Escape,
    footer_html: str,
    footer_text: str,
) -> Pasted:
    """The release for a tool that replaces tags in it: what looks like a tag is escaped, footers are not.

    Raises Refused where the headline or the sender would break a header.
    """
    require_header_text(resolved.release.headline, "headline")
    status = status_block(resolved, public=order.public)
    page = escape_html(mail_page(resolved, status, order))
    start, end, rest = page.rpartition("</body>")
    if not end:
        raise PressError("the page has no end to put a footer before")
    footer = FOOTER.format(footer_html) if footer_html else ""
    text = escape_text(render_text(resolved, status))
    return Pasted(
        html=f"{start}{footer}{end}{rest}",
        text=f"{text}\n{footer_text}\n" if footer_text else text,
        subject=escape_text(subject(resolved, status)),
        preheader=escape_text(preheader(resolved, status)),
        sender=sender_of(resolved),
    )


def unsubscribe_word(resolved: ResolvedRelease) -> str:
    """What a link to unsubscribe is called in the release's language."""
    return UNSUBSCRIBE.get(resolved.release.language.partition("-")[0], UNSUBSCRIBE["en"])


def unsubscribe_link(resolved: ResolvedRelease, address: str) -> str:
    """The link to unsubscribe, in HTML; the address is a tool's tag."""
    return f'<a href="{address}" style="color:#1a4480">{unsubscribe_word(resolved)}</a>'


def pasted_files(folder: str, words: Pasted) -> tuple[Artifact, ...]:
    """The words as files."""
    return (
        text_file(f"{folder}/page.html", words.html, "text/html"),
        text_file(f"{folder}/text.txt", words.text),
        text_file(f"{folder}/subject.txt", f"{words.subject}\n"),
        text_file(f"{folder}/preheader.txt", f"{words.preheader}\n"),
    )


def text_file(name: str, text: str, media_type: str = "text/plain") -> Artifact:
    """A file of text, in UTF-8."""
    return Artifact(name, f"{media_type}; charset=utf-8", text.encode())


def json_file(name: str, payload: dict[str, Any]) -> Artifact:
    """A payload for those who script; what it reads back as is what was meant."""
    content = json.dumps(payload, ensure_ascii=False, indent=2) + "\n"
    assert json.loads(content) == payload
    return Artifact(name, "application/json", content.encode())


def steps_file(
    folder: str,
    title: str,
    resolved: ResolvedRelease,
    order: ExportOrder,
    steps: Iterable[str],
    *,
    carried_along: bool = False,
) -> Artifact:
    """STEPS.txt: what this is, and what to do with it, a step at a time, at 72 columns.

    `carried_along`: the attachments are in what is sent, or nothing of the release is.
    """
    status = status_block(resolved, public=order.public)
    lines = [f"{title}: {resolved.release.slug}", ""]
    stopped = stopped_words(order.stopped, ENGLISH)
    lines += [f"  {it}" for it in ((stopped,) if stopped else status.lines)]
    if order.list:
        lines.append(f"  {order.whom}")
    if order.schedule:
        lines += ["", *fill(f"Not to be sent before {moment(resolved, order.schedule)}.", 72)]
    if order.replacing:
        hold = "1 of them holds" if order.replacing == 1 else f"{order.replacing:,} of them hold"
        words = f"{hold} an earlier version. Nothing here says that this takes its place: write so above the words."
        lines += ["", *fill(words, 72)]
    lines += ["", *numbered(steps)]
    left = carried(resolved, embargoed=status.embargoed)
    if left and not carried_along:
        names = ", ".join(it.file for it in left)
        lines += ["", *fill(f"Not in these files, for you to attach or to link: {names}", 72)]
    lines += ["", "SHA-256 of the words:", f"  {order.digest}"]
    return text_file(f"{folder}/STEPS.txt", "\n".join(lines) + "\n")


def moment(resolved: ResolvedRelease, instant: datetime) -> str:
    """An instant (aware) in UTC, and as the office's own clocks show it."""
    own = own_line(instant, resolved.office.zone, resolved.office.style)
    utc = f"{instant.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"
    return utc if " UTC " in own else f"{utc} ({own} at this office)"


def own_group(resolved: ResolvedRelease, order: ExportOrder) -> str:
    """What a list in a tool is called that is made for this copy of the release, and used for nothing else."""
    copy = "public" if order.public else "embargoed"
    number = f"-v{order.version}" if order.version else ""
    return f"{resolved.release.slug}{number}-{copy}-{order.list}"


def numbered(steps: Iterable[str]) -> Iterator[str]:
    """Each step behind its number, at 72 columns; a newline begins a line of its own, such as a command."""
    for number, step in enumerate(steps, 1):
        first, *more = fill(step, 68)
        yield f"{number:>2}. {first}"
        yield from (f"    {it}" for it in more)
