"""A draft from a template: what the office knows is filled in, the rest is marked for a person."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Protocol

from hrnk_press.drafting.answers import Answers
from hrnk_press.drafting.archive.compose import attachment_lines, body_markdown
from hrnk_press.drafting.builtin import template_file
from hrnk_press.drafting.facts import Facts, known_facts
from hrnk_press.drafting.front_matter import FENCE, context_lines
from hrnk_press.drafting.markdown import as_markdown
from hrnk_press.errors import Fault, UnreadableData
from hrnk_press.model.office import Office
from hrnk_press.model.registry import Registry


class Render(Protocol):
    """Renders a template's source with a context; `name` is what its faults are reported under."""

    def __call__(self, source: str, context: Mapping[str, Any], *, name: str) -> str:
        """The template's text."""
        ...


def draft(
    template_source: str,
    answers: Answers,
    office: Office,
    registry: Registry,
    today: date,
    *,
    id: str,
    render: Render,
) -> str:
    """The whole text of a new `release.md`, ending with a newline.

    `template_source` is a built-in template or an office's own; `id` is the new release's UUID.
    Where `answers` carries an announcement, its paragraphs take the place of the template's body.
    Raises what `render` raises, and UnreadableData for a template that makes no front matter.
    """
    facts = known_facts(answers, office, registry, today)
    name = f"templates/{template_file(answers.template)}"
    text = render(template_source, template_context(facts, id), name=name).rstrip("\n") + "\n"
    front_matter = _front_matter(text, name)
    if answers.announcement is None:
        return text
    listed = "".join(f"{it}\n" for it in attachment_lines(answers.attachments))
    keys = front_matter.removesuffix(f"{FENCE}\n")
    return f"{keys}{listed}{FENCE}\n\n{body_markdown(answers.announcement.body)}"


def template_context(facts: Facts, id: str) -> dict[str, Any]:
    """What a template may use, all of it plain strings and booleans.

    `people` are two ids for examples. `line.KEY` is that key's complete line (or lines) of TOML, escaped and explained in a comment;
    `words.NAME` is escaped for the Markdown body; `joint` tells whether two or more issue it.
    """
    return {
        "line": context_lines(facts, id),
        "words": {
            "organizations": as_markdown(facts.organizations_in_words),
            "corrected_headline": as_markdown(facts.corrected_headline),
            "corrected_date": as_markdown(facts.corrected_date),
        },
        "people": facts.examples,
        "joint": len(facts.organizations) > 1,
    }


def _front_matter(text: str, name: str) -> str:
    lines = text.split("\n")
    fences = [number for number, line in enumerate(lines) if line.rstrip() == FENCE]
    if len(fences) < 2 or fences[0] != 0:
        raise UnreadableData(
            (
                Fault(
                    "template-without-front-matter",
                    f"the template's text has no front matter between two lines of {FENCE}",
                    name,
                    line=1,
                    hint=f"begin it with a line {FENCE}, then the keys, then another line {FENCE}",
                ),
            )
        )
    return "\n".join(lines[: fences[1] + 1]) + "\n"
