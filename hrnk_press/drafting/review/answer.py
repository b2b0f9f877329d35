"""What came back from a review: which words were changed, and what a person must be asked about."""

from collections.abc import Iterator, Sequence

from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.drafting.review.alignment import Pair, aligned, same_places
from hrnk_press.drafting.review.leads import among, leads, same
from hrnk_press.drafting.review.passages import editable_passages, flat, links, with_words
from hrnk_press.drafting.word import WordParagraph
from hrnk_press.frozen import frozen
from hrnk_press.model.difference import differences
from hrnk_press.model.release import Release
from hrnk_press.rendering.markup import plain
from hrnk_press.rendering.review_page import Part, ReviewParagraph

# What of a paragraph tells which one it is; a longer one than `LONGEST` is none, and a release of which
# more paragraphs are others is another.
ENOUGH = 2_000
LONGEST = 20_000
MOST_EDITS = 200


@frozen
class Change:
    """A passage that was changed, added (`was` is empty) or taken away (`now` is empty)."""

    part: str
    was: str
    now: str


@frozen
class Question:
    """What the file asks for and the program does not do by itself."""

    code: str
    message: str
    hint: str = ""


@frozen
class Answer:
    """The release's words after the changes that can be made, and what is left to ask."""

    headline: str
    subheadline: str
    body: str
    changes: tuple[Change, ...]
    questions: tuple[Question, ...]


@frozen
class _Expected:
    """A paragraph as it was sent out, with where its links lead; `passage` is its number among those of the body."""

    part: Part
    text: str
    links: tuple[str, ...] = ()
    passage: int | None = None


@frozen
class _Edit:
    """What is to become of the text at a passage; `before` is what it said, empty for an addition."""

    passage: int
    before: str
    after: str


def read_answer(
    page: Sequence[ReviewParagraph],
    sent: Release,
    now: Release,
    paragraphs: Sequence[WordParagraph],
) -> Answer:
    """What the paragraphs that came back change in the release as it is `now`.

    `page` is what was sent out, made from `sent`. A passage that was changed here as well is asked about.
    """
    return _Reading(page, sent, now, paragraphs).answer()


class _Reading:
    """One answer as it is read."""

    def __init__(
        self,
        page: Sequence[ReviewParagraph],
        sent: Release,
        now: Release,
        paragraphs: Sequence[WordParagraph],
    ) -> None:
        self._sent, self._now = sent, now
        self._paragraphs = paragraphs
        self._expected = tuple(_expected(page, sent.body))
        passages = [flat(it.text) for it in editable_passages(now.body)]
        before = [flat(it.text) for it in editable_passages(sent.body)]
        self._places = same_places(before, passages)
        self._fields = {Part.HEADLINE: now.headline, Part.SUBHEADLINE: now.subheadline}
        self._body = now.body
        self._changes: list[Change] = []
        self._questions: list[Question] = []

    def answer(self) -> Answer:
        """Everything that came back, the text's changes from its end on so that places stay true."""
        edits: list[_Edit] = []
        for pair in aligned(
            [it.text[:ENOUGH] for it in self._expected],
            [flat(it.text)[:ENOUGH] for it in self._paragraphs],
        ):
            edits += self._edit(pair)
            self._links(pair)
        if len(edits) > MOST_EDITS:
            self._ask(
                "another-text",
                f"{len(edits)} paragraphs are new or others: that is another text, and was not compared",
                "Take it over yourself, or write the release anew from it",
            )
            edits = []
        changed = [change for it in reversed(edits) for change in self._applied(it)]
        return Answer(
            self._fields[Part.HEADLINE],
            self._fields[Part.SUBHEADLINE],
            self._body,
            (*self._changes, *reversed(changed)),
            tuple(self._questions),
        )

    def _edit(self, pair: Pair) -> Iterator[_Edit]:
        after = flat(self._paragraphs[pair.now].text) if pair.now is not None else ""
        if pair.was is None:
            yield from self._addition(pair, after)
            return
        expected = self._expected[pair.was]
        if expected.text == after or expected.part is Part.NOTICE:
            return
        if expected.part in self._fields:
            self._field(expected, after)
        elif expected.passage is None:
            self._ask(
                "not-of-the-text",
                _told(expected.text, after),
                "It is not part of the text: change it where it stands, in contacts.toml or above "
                "the second +++",
            )
        elif len(after) > LONGEST:
            self._ask(
                "by-hand",
                f"“{expected.text}” became {len(after):,} characters: no paragraph is as long",
                "Look at the document; nothing of it was changed",
            )
        elif expected.passage not in self._places:
            self._ask(
                "changed-here-too",
                f"“{expected.text}” was changed here since it was sent, and came back as “{after}”",
                "Decide which words it shall have, and write them yourself",
            )
        else:
            yield _Edit(self._places[expected.passage], expected.text, after)

    def _links(self, pair: Pair) -> None:
        """Asks about links of the text that lead elsewhere than those sent, or are gone from words that stand."""
        if pair.now is None:
            return
        after = self._paragraphs[pair.now]
        expected = self._expected[pair.was] if pair.was is not None else None
        if expected is not None and expected.passage is None:
            return
        sent = expected.links if expected else ()
        same_words = expected is not None and expected.text == flat(after.text)
        if (same_words and not same(after.links, sent)) or not among(after.links, sent):
            was, now = (", ".join(it) or "nowhere" for it in (sent, after.links))
            self._ask(
                "link-changed",
                f"“{flat(after.text)[:ENOUGH]}” led to {was}, and leads to {now} in the document",
                "Write the address yourself where it shall be another",
            )

    def _field(self, expected: _Expected, after: str) -> None:
        sent = {Part.HEADLINE: self._sent.headline, Part.SUBHEADLINE: self._sent.subheadline}
        if flat(sent[expected.part]) != flat(self._fields[expected.part]):
            self._ask(
                "changed-here-too",
                f"the {expected.part} was changed here since it was sent, and came back as “{after}”",
                "Decide which words it shall have, and write them yourself",
            )
        elif not after and expected.part is Part.HEADLINE:
            self._ask("headline-gone", "the headline is gone", "A release has one")
        else:
            self._fields[expected.part] = after
            self._changes.append(Change(expected.part.value, expected.text, after))

    def _addition(self, pair: Pair, after: str) -> Iterator[_Edit]:
        """A paragraph that was added: to the text, where it is clear that it belongs there."""
        assert pair.now is not None
        behind = self._expected[pair.behind] if pair.behind is not None else None
        following = pair.behind + 1 if pair.behind is not None else 0
        then = self._expected[following] if following < len(self._expected) else None
        place = -1 if behind is None or behind.passage is None else behind.passage
        if place < 0 and (then is None or then.passage != 0):
            self._ask_to_add(after, "it stands above the text or below it")
        elif self._paragraphs[pair.now].listed:
            self._ask_to_add(after, "it is an item of a list")
        elif place >= 0 and place not in self._places:
            self._ask_to_add(after, "the passage before it was changed here since")
        else:
            yield _Edit(self._places[place] if place >= 0 else -1, "", after)

    def _ask_to_add(self, words: str, why: str) -> None:
        self._ask(
            "added-where", f"“{words}” was added: {why}", "Write it where it belongs yourself"
        )

    def _ask(self, code: str, message: str, hint: str) -> None:
        self._questions.append(Question(code, message, hint))

    def _applied(self, edit: _Edit) -> Iterator[Change]:
        """The change where the text then says exactly what came back; else a question."""
        passages = editable_passages(self._body)
        texts = [flat(it.text) for it in passages]
        line = self._now.body_line
        if passages:
            line += passages[max(edit.passage, 0)].line
        if not edit.before:
            candidate = _with_paragraph(self._body, edit)
            wanted = [*texts[: edit.passage + 1], edit.after, *texts[edit.passage + 1 :]]
        elif not edit.after:
            passage = passages[edit.passage]
            rest = self._body[passage.end :].lstrip("\n")
            candidate = self._body[: passage.start] + rest if passage.free else None
            wanted = texts[: edit.passage] + texts[edit.passage + 1 :]
        else:
            candidate = with_words(self._body, passages[edit.passage], edit.after)
            line = self._now.body_line + _first_other_line(self._body, candidate)
            wanted = [*texts[: edit.passage], edit.after, *texts[edit.passage + 1 :]]
        if candidate is None or not self._says(candidate, wanted, whole=bool(edit.after)):
            was, now = edit.before or "nothing", edit.after or "nothing"
            self._ask(
                "by-hand",
                f"release.md:{line}: “{was}” became “{now}”, across a link, a list or other markup",
                "Change it yourself; nothing of it was changed",
            )
            return
        self._body = candidate
        yield Change(f"release.md:{line}", edit.before, edit.after)

    def _says(self, body: str, wanted: list[str], *, whole: bool) -> bool:
        """Whether that text has these passages and, where none was taken away, its links."""
        same_links = not whole or links(body) == links(self._body)
        return same_links and [flat(it.text) for it in editable_passages(body)] == wanted


def _first_other_line(before: str, after: str) -> int:
    """How many lines of `before` stand above the first that `after` has otherwise."""
    pairs = zip(before.split("\n"), after.split("\n"), strict=False)
    return next((at for at, (one, other) in enumerate(pairs) if one != other), 0)


def _told(before: str, after: str) -> str:
    """What became of a paragraph: the words that differ, with some around them."""
    if not after:
        return f"“{before}” is gone"
    found = differences({"": before}, {"": after})
    return "; ".join(f"“{it.was}” became “{it.now}”" for it in found)


def _with_paragraph(body: str, edit: _Edit) -> str | None:
    """`body` with a paragraph after that passage (-1: before the first); None within a list or quotation."""
    passages = editable_passages(body)
    words = as_markdown(edit.after)
    if edit.passage < 0:
        rest = body.lstrip("\n")
        return f"{words}\n\n{rest}" if rest else f"{words}\n"
    if (
        not any(it.free for it in passages[edit.passage : edit.passage + 2])
        and passages[edit.passage + 1 :]
    ):
        return None
    end = passages[edit.passage].end
    before, after = body[:end].rstrip("\n"), body[end:].lstrip("\n")
    return f"{before}\n\n{words}\n\n{after}" if after else f"{before}\n\n{words}\n"


def _expected(page: Sequence[ReviewParagraph], body: str) -> Iterator[_Expected]:
    """The paragraphs of the page that say something, those of the body numbered as its passages are."""
    texts = [flat(it.text) for it in editable_passages(body)]
    number = 0
    for it in page:
        text, where = flat(plain(it.parts)), tuple(leads(it.parts))
        if it.part is Part.BODY and number < len(texts) and texts[number] == text:
            yield _Expected(it.part, text, where, number)
            number += 1
        elif text:
            yield _Expected(it.part if it.part is not Part.BODY else Part.FIXED, text, where)
