"""The subject of a mail, as the headline that its text does not have."""

import re

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.heads.head_found import Head
from hrnk_press.drafting.archive.heads.headline_labels import headline_label
from hrnk_press.drafting.archive.items import Kept
from hrnk_press.patterns import pattern

_SUBJECT = "Subject: "
_TO = ("To: ", "Cc: ", "List-Id: ")
_TAG = pattern(r"\[(?P<name>[\w.-]{2,40})\] *(?=\S)")
_LIST = pattern(r"(?:.*[-_.])?(?:list|liste|lista|l|announce|newsletter|verteiler)", re.IGNORECASE)
# What programs of mail and offices put before a subject, on its way.
_ON_ITS_WAY = pattern(
    r"(?:(?:fwd?|re|aw|wg|antw|tr|rv|전달|회신|답장)(?:\[\d{1,2}\])? ?[:：]|[\[({*]{1,3}(?:external|ext|spam|extern|externe|externo|외부)(?: \S{1,12})?[\])}*]{1,3}:?|external ?:) *(?=\S)",
    re.IGNORECASE,
)
_MOST_TAGS = 8
_FEWEST_WORDS, _LONG_SENTENCE = 3, 10


def take_subject(head: Head, furniture: list[Block]) -> None:
    """Take the subject for the headline, where the text has none, or only a long sentence that begins it.

    What it calls the text in any case ("Statement: …"), the text is that calls itself nothing.
    """
    subject = next((it for it in furniture if it.text.startswith(_SUBJECT)), None)
    if subject is None:
        return
    tags = _tags(subject.text.removeprefix(_SUBJECT), furniture)
    label, headline, kind = headline_label(subject.text.replace(tags, "", 1))
    if head.headline and not _gives_back(head, subject):
        head.kind = head.kind or kind
        return
    furniture.remove(subject)
    head.blocks.insert(0, subject)
    head.kept.append(Kept("label", f"{tags}{label}", subject.line))
    head.headline, head.headline_line, head.kind = headline, subject.line, head.kind or kind


def _gives_back(head: Head, subject: Block) -> bool:
    """Whether the headline that was found is the first sentence of the text; then it is of the text again."""
    said = head.headline
    sentence = said.endswith(".") and len(said.split()) >= _LONG_SENTENCE
    few = len(subject.text.removeprefix(_SUBJECT).split()) < _FEWEST_WORDS
    block = next((it for it in head.blocks if it.text == said), None)
    if not sentence or few or head.subheadline or block is None:
        return False
    if block.shape is not Shape.PARAGRAPH or head.blocks[-1] is not block:
        return False
    head.blocks.remove(block)
    head.following.insert(0, block)
    return True


def _tags(subject: str, furniture: list[Block]) -> str:
    """What stands before the words of a subject: that it is forwarded, the name of a list in brackets; else ""."""
    to = [it.text.casefold() for it in furniture if it.text.startswith(_TO)]
    at = 0
    for _ in range(_MOST_TAGS):
        found = _ON_ITS_WAY.match(subject, at)
        if found is None:
            found = _TAG.match(subject, at)
            if found is None or not _names_list(found["name"].casefold(), to):
                break
        at = found.end()
    return subject[:at]


def _names_list(name: str, to: list[str]) -> bool:
    """Whether it is a mailing list's: the mail went to it, or it calls itself one."""
    forms = (f"{name}@", f"<{name}.", f"<{name}>")
    return _LIST.fullmatch(name) is not None or any(form in it for it in to for form in forms)
