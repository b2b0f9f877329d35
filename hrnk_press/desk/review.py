"""Review in Word: a document for the people who approve, and their words read back out of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from hrnk_press.desk.approval_turn import keep_words, open_turn, record_for
from hrnk_press.desk.earlier_exports import MARKS, mark, marks_with, out_folder
from hrnk_press.desk.kept import kept_release, marks_in
from hrnk_press.drafting.review.answer import Answer, Change, Question, read_answer
from hrnk_press.drafting.word import Unsettled, WordText, read_word
from hrnk_press.drafting.word_asides import INSERTED, Aside
from hrnk_press.errors import NotFound
from hrnk_press.exporters.review_document import MEDIA_TYPE, Origin, review_document
from hrnk_press.frozen import frozen
from hrnk_press.model.event import Occasion
from hrnk_press.model.release import Release
from hrnk_press.rendering.review_page import review_page
from hrnk_press.workspace.edit import edit_release
from hrnk_press.workspace.links import refuse_link_out
from hrnk_press.workspace.locate import Workspace
from hrnk_press.workspace.lock import office_lock
from hrnk_press.workspace.store import read_bytes, replace_files
from hrnk_press.workspace.toml_edit import Changes

LARGEST_FILE = 32 << 20
MOST_NAMED = 1_000
LONGEST_SHOWN = 300
MARKED = {"struck-through": "struck through", "hidden": "hidden in the document"}


@frozen
class ReviewDocument:
    """The document that was written, and the version whose words it has."""

    slug: str
    version: int
    digest: str
    path: Path
    media_type: str


@frozen
class Reviewed:
    """What came back in a document made from `version` (None: nobody knows which).

    `applied`: the changes were made. With questions about tracked changes or comments nothing is.
    """

    slug: str
    version: int | None
    changes: tuple[Change, ...]
    questions: tuple[Question, ...]
    applied: bool


def write_review(workspace: Workspace, slug: str, now: datetime) -> ReviewDocument:
    """Keep the release as a version, and write it as a Word document into its `out/` folder.

    Raises NotFound, Refused for what is public, killed or from an archive, UnreadableData and DiskFault.
    """
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now)
        kept, _, resolved = keep_words(turn)
        content = review_document(
            review_page(resolved, kept.number),
            Origin(resolved.release.id, kept.digest),
            title=f"{slug}, version {kept.number}",
            author=resolved.issuer.name,
            now=now,
        )
        folder, name = out_folder(workspace, slug), f"{slug}.review.docx"
        refuse_link_out(workspace, folder)
        made_of = mark(kept.digest, kept.signatories, public=False)
        replace_files(folder, {name: content, MARKS: marks_with(folder, (name,), made_of)})
        record_for(turn, Occasion.REVIEW_WRITTEN, kept, {"file": name})
        return ReviewDocument(slug, kept.number, kept.digest, folder / name, MEDIA_TYPE)


def read_review(
    workspace: Workspace, slug: str, file: Path, now: datetime, *, apply: bool = False
) -> Reviewed:
    """What a document that came back changes; with `apply` the changes are made.

    It is compared with the version it was made from, and what was changed here since is asked about.
    Raises NotFound, Refused for what is public, killed or from an archive, UnreadableData for a file
    that is no Word document, and DiskFault; then nothing was changed.
    """
    text = _word(file)
    with office_lock(workspace):
        turn = open_turn(workspace, slug, now, with_content=False)
        release = turn.resolved.release
        known = next(
            (
                it
                for it in marks_in(turn.events)
                if text.identifier == Origin(release.id, it.digest).identifier
            ),
            None,
        )
        sent = kept_release(turn.press, slug, known, now) if known else turn.resolved
        page = review_page(sent, known.number if known else 0)
        answer = read_answer(page, sent.release, release, text.paragraphs)
        unsettled = tuple(_unsettled(text.unsettled))
        questions = (
            *unsettled,
            *map(_beside, text.aside),
            *_origin_questions(text, release, known is None),
            *answer.questions,
        )
        applied = apply and not unsettled and bool(answer.changes)
        if applied:
            _write(workspace, release, answer)
    version = known.number if known else None
    return Reviewed(slug, version, answer.changes, questions, applied)


def _word(file: Path) -> WordText:
    try:
        data, _ = read_bytes(file, shown=str(file), limit=LARGEST_FILE)
    except FileNotFoundError:
        raise NotFound(f"{file} does not exist") from None
    return read_word(data, str(file))


def _write(workspace: Workspace, release: Release, answer: Answer) -> None:
    fields = {"headline": answer.headline, "subheadline": answer.subheadline}
    changes: Changes = {key: it for key, it in fields.items() if it != getattr(release, key)}
    edit_release(
        workspace,
        release.slug,
        changes,
        body=answer.body if answer.body != release.body else None,
        unless_changed_since=release,
    )


def _unsettled(found: Sequence[Unsettled]) -> Iterator[Question]:
    """A question about each; about what is beyond `MOST_NAMED`, one."""
    for it in found[:MOST_NAMED]:
        who = it.author or "somebody"
        place = f", in “{_short(it.paragraph)}”" if it.paragraph.strip() else ""
        if it.what == "commented":
            yield Question(
                "comment",
                f"{who} commented “{_short(it.words)}”{place}",
                "Answer it, and delete the comment",
            )
        else:
            words = (
                f"{it.what} “{_short(it.words)}”"
                if it.words
                else f"a paragraph's end was {it.what}"
            )
            yield Question(
                "tracked-change", f"{who}: {words}{place}", "Accept or reject it in Word"
            )
    if len(found) > MOST_NAMED:
        more = len(found) - MOST_NAMED
        said = f"and {more:,} more tracked changes and comments"
        yield Question("tracked-change", said, "Settle all of them in Word")


def _beside(it: Aside) -> Question:
    if it.where in MARKED:
        return Question(
            it.where,
            f"“{_short(it.words)}” is {MARKED[it.where]}, and stands all the same",
            "Delete it in Word",
        )
    if it.where == INSERTED:
        said = (
            f"another document stands inside it, and was not read: {it.words or 'without a name'}"
        )
        return Question("beside-the-text", said, "Copy its words into the text in Word")
    return Question(
        "beside-the-text",
        f"{it.where} says “{_short(it.words)}”",
        "A release has no such place: write it into the text yourself",
    )


def _short(words: str) -> str:
    return words if len(words) <= LONGEST_SHOWN else f"{words[: LONGEST_SHOWN - 1].rstrip()}…"


def _origin_questions(text: WordText, release: Release, unknown: bool) -> Iterable[Question]:
    if not unknown:
        return
    if text.identifier and text.identifier.partition(" ")[0] != release.id:
        yield Question(
            "other-release",
            "the document was made from another release",
            "Look whether the file and the release belong together",
        )
    else:
        yield Question(
            "origin-unknown",
            "the document does not tell from which version it was made; it was compared with the "
            "text as it is now",
            "What was changed here since looks as if it had been changed back there",
        )
