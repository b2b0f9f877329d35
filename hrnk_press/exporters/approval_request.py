"""A mail draft that asks one person to approve exact words."""

from collections.abc import Iterable, Iterator

from hrnk_press.exporters.message import attached_parts, build_letter
from hrnk_press.frozen import frozen
from hrnk_press.model.difference import Difference
from hrnk_press.model.resolved import ResolvedRelease
from hrnk_press.model.scopes import OwnWords, Scope
from hrnk_press.rendering.html import subject
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from hrnk_press.rendering.wrapping import fill

WIDTH = 72
NOT_OUT = ("FOR YOUR APPROVAL, NOT YET RELEASED",)


@frozen
class Request:
    """Whom to ask for what. `what` and `why` are in words; `own` are the quotations of a speaker.

    `seen` is the version approved before, 0 for none, and `changes` what is different since.
    """

    name: str
    address: str
    version: int
    digest: str
    scopes: tuple[Scope, ...]
    what: str
    why: str
    own: tuple[OwnWords, ...] = ()
    title: str = ""
    seen: int = 0
    changes: tuple[Difference, ...] = ()


def request_message(resolved: ResolvedRelease, request: Request) -> bytes:
    """The draft. Who approves quotations alone is sent these alone; who approves the text gets its files too.

    `resolved` carries the content of its attachments. Raises Refused as `build_letter`
    and `attached_parts`.
    """
    status = status_block(resolved)
    files = resolved.attachments if Scope.TEXT in request.scopes else ()
    return build_letter(
        resolved,
        (request.name, request.address),
        f"For your approval, version {request.version}: {subject(resolved, status)}",
        "\n".join(_lines(resolved, request, status.lines if status.embargoed else NOT_OUT)) + "\n",
        attached_parts(files),
    )


def _lines(resolved: ResolvedRelease, request: Request, status: Iterable[str]) -> Iterator[str]:
    yield from status
    yield ""
    yield from _wrapped(
        f"{request.name}, please read what follows. You are asked to approve {request.what} of version "
        f"{request.version} ({request.why})."
    )
    yield ""
    yield "To approve it, reply to this message:"
    yield ""
    yield f"  I approve version {request.version}."
    yield ""
    yield from _wrapped(
        "To have something changed, reply with the change. Nothing goes out under your approval in other "
        "words than these: what is changed after your reply is put to you again."
    )
    if request.seen:
        yield from _title(f"WHAT HAS CHANGED SINCE VERSION {request.seen}, WHICH YOU APPROVED")
        for it in request.changes:
            # Whoever reads a mail has no file to count lines in.
            yield "the text" if it.part.startswith("release.md:") else it.part
            yield from _wrapped(f"was: {it.was or '(nothing)'}", "  ")
            yield from _wrapped(f"now: {it.now or '(nothing)'}", "  ")
    if request.scopes == (Scope.EMBARGO,):
        return
    if request.scopes == (Scope.QUOTE,):
        yield from _title("YOUR QUOTATIONS")
        yield from _own_words(request)
    else:
        yield from _title(f"THE EXACT TEXT OF VERSION {request.version}")
        yield from (
            render_text(resolved, status_block(resolved), width=WIDTH).rstrip("\n").split("\n")
        )
        if Scope.TEXT in request.scopes and resolved.attachments:
            names = ", ".join(it.attachment.file for it in resolved.attachments)
            yield from ("", f"With this message, and part of what you approve: {names}")
    yield from ("", f"Version {request.version}, SHA-256 {request.digest}")


def _own_words(request: Request) -> Iterator[str]:
    """Each quotation with the sentence that says whose it is, and the name and title as printed."""
    for own in request.own:
        yield from _wrapped(f"“{own.words}”", "  ")
        if own.told:
            yield from _wrapped(f"(in the sentence: {own.told})", "    ")
        yield ""
    if not request.own:
        yield from (
            "  No quotation of yours is marked in the text; please ask for the whole text.",
            "",
        )
    yield from _wrapped(f"You are named as: {request.title}")


def _title(words: str) -> Iterator[str]:
    yield from ("", "-" * WIDTH, words, "")


def _wrapped(text: str, indent: str = "") -> Iterator[str]:
    yield from (f"{indent}{line}" for line in fill(text, WIDTH - len(indent)))
