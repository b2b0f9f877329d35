"""Invented releases of a likely size, from a seed: the same words as a release and as MJML."""

import random
from dataclasses import dataclass
from html import escape

SUBJECTS = (
    "The survey", "A second team", "The monitoring group", "Each witness", "The council",
    "Our legal office", "The satellite record", "A former guard", "The working group",
    "One family in four",
)  # fmt: skip
VERBS = (
    "describes", "confirms", "documents", "compares", "questions", "dates", "supports",
    "locates", "summarises", "corrects",
)  # fmt: skip
OBJECTS = (
    "conditions at eleven border posts", "the closing of the northern road",
    "transfers between two provinces", "testimony given over three winters",
    "prison rations since the flood", "letters that never arrived", "the names on a camp register",
    "repairs along the river wall", "the routes that traders used", "charges read without a lawyer",
)  # fmt: skip
ENDS = (
    "after interviews in Geneva and Seoul", "with images taken from orbit",
    "for the first time since 2011", "although access was refused", "as the annex explains",
    "in a chapter on family visits", "according to three independent readers",
    "before the assembly meets in autumn",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Story:
    """The words of one release: paragraphs of prose, then a list of steps."""

    headline: str
    subheadline: str
    paragraphs: tuple[str, ...]
    steps: tuple[str, ...]


def story(seed: int, *, paragraphs: int) -> Story:
    """The story of that seed, always the same; five sentences, some 400 bytes, to a paragraph.

    An editor would find no fault in it: the text begins with what is told above it.
    """
    chance = random.Random(seed)

    def sentence() -> str:
        words = (chance.choice(part) for part in (SUBJECTS, VERBS, OBJECTS, ENDS))
        return " ".join(words) + "."

    headline, subheadline = sentence(), sentence()
    prose = [" ".join(sentence() for _ in range(5)) for _ in range(paragraphs)]
    prose[0] = f"{headline} {subheadline} {prose[0]}"
    return Story(
        headline=headline.rstrip("."),
        subheadline=subheadline.rstrip("."),
        paragraphs=tuple(prose),
        steps=tuple(sentence() for _ in range(4)),
    )


def markdown(it: Story) -> str:
    """The story as the body of a release."""
    steps = "\n\n".join(f"{number}. {step}" for number, step in enumerate(it.steps, 1))
    return "\n\n".join([*it.paragraphs, "The authors propose four steps:", steps]) + "\n"


def mjml(it: Story) -> str:
    """The story as a mail in MJML: masthead, embargo box, words, contacts, boilerplate."""
    paragraphs = "\n".join(
        f"<mj-text>{escape(paragraph)}</mj-text>"
        for paragraph in (*it.paragraphs, "The authors propose four steps:")
    )
    steps = "".join(f"<li>{escape(step)}</li>" for step in it.steps)
    return f"""<mjml lang="en">
  <mj-head>
    <mj-title>{escape(it.headline)}</mj-title>
    <mj-preview>{escape(it.subheadline)}</mj-preview>
    <mj-attributes>
      <mj-all font-family="Helvetica, Arial, sans-serif" />
      <mj-text font-size="16px" line-height="24px" color="#000000" />
    </mj-attributes>
    <mj-style inline="inline">a {{ color: #1a4480; }}</mj-style>
  </mj-head>
  <mj-body width="600px" background-color="#ffffff">
    <mj-section><mj-column>
      <mj-text font-size="14px">River Watch</mj-text>
      <mj-table border="2px solid #000000">
        <tr><td style="padding: 12px;"><strong>EMBARGOED UNTIL 12:01 a.m. EST Wednesday,
        Dec. 2, 2026</strong><br />05:01 UTC</td></tr>
      </mj-table>
    </mj-column></mj-section>
    <mj-section><mj-column>
      <mj-text><h1>{escape(it.headline)}</h1></mj-text>
      <mj-text font-size="18px">{escape(it.subheadline)}</mj-text>
{paragraphs}
      <mj-text><ol>{steps}</ol></mj-text>
    </mj-column></mj-section>
    <mj-section><mj-column>
      <mj-text><h2>MEDIA CONTACTS</h2></mj-text>
      <mj-text>Mara Ilves, Director of Research, River Watch<br />
        <a href="mailto:press@riverwatch.example.org">press@riverwatch.example.org</a>,
        <a href="tel:+12025550143">+1 202-555-0143</a></mj-text>
      <mj-text font-size="14px"><h2>ABOUT RIVER WATCH</h2></mj-text>
      <mj-text font-size="14px">River Watch has documented detention along rivers and borders
        since 2004.</mj-text>
    </mj-column></mj-section>
  </mj-body>
</mjml>
"""
