"""A placeholder was left in what will be printed.

*What it finds*

In the words as a reader sees them, in the addresses and titles of links, and
in what is printed from the registry and the settings: capitals in square
brackets, such as those of the templates, also where Markdown takes them for a
link; bracketed instructions ("[insert date]", "<Your name>", "[to come]",
"[ ]"); TBA, TBC, TBD, TK, TODO, FIXME, XX and XXX, "$X" and "??"; lorem ipsum;
braces and merge fields that a program should have filled in (`{{ name }}`,
`{% if %}`, `*|FNAME|*`, `${name}`); guidance between `<!--` and `-->`.

Editorial brackets in a quotation ("despite [international] appeals", "the
[UN] report"), links, sources such as [A/HRC/25/63], and Roman numerals as in
"Article XX" pass.

*Why it matters*

Nothing shows the world more plainly that nobody read the text. It has
happened to newsrooms and to governments.

*Example*

```
The organization welcomes the nomination of XX as [TITLE].
```

*How to mend*

Replace it with the fact, or delete the sentence.
"""

from collections.abc import Iterator

from hrnk_press.checks.passage import Passage
from hrnk_press.checks.placeholders import (
    fields_in,
    is_address_placeholder,
    is_link_placeholder,
    placeholders,
)
from hrnk_press.checks.rule import ReleaseRule, Remark
from hrnk_press.checks.subject import Subject
from hrnk_press.checks.wording import quoted
from hrnk_press.model.finding import Severity
from hrnk_press.rendering.printed import Definition, Printed, Target

Found = tuple[int, int, str]


def find(subject: Subject) -> Iterator[Remark]:
    """Every placeholder, once each."""
    for passage in subject.passages:
        for start, shown in _outermost(_found(passage)):
            yield Remark(
                passage.written.locate(start),
                f"{quoted(shown)} is a placeholder",
                "replace it with the fact, or delete the sentence",
            )


def _found(passage: Passage) -> Iterator[Found]:
    """Where each stands in the text as it is written, and how it is shown."""
    for start, end in placeholders(passage):
        yield passage.origin(start), passage.origin(end - 1) + 1, passage.text[start:end]
    if passage.form:
        written = passage.written.text
        for start, end in fields_in(passage.written):
            yield start, end, written[start:end]
        yield from _in_links(passage.form, written)


def _in_links(form: Printed, written: str) -> Iterator[Found]:
    """Those that Markdown takes for a link's words, for an address or for its title."""
    for link in form.targets:
        address = written[link.tail + 1 : link.end]
        if is_link_placeholder(link.words, link.href):
            yield link.start, link.tail + 1, written[link.start : link.tail + 1]
        elif not link.label and _is_placeholder(address, link):
            yield link.tail + 1, link.end, address
    for it in form.definitions:
        line = written[it.start : it.end]
        label, _, address = line.partition("]:")
        unused = not it.used and is_link_placeholder(label.partition("[")[2], it.href)
        if unused or _is_placeholder(address, it):
            yield it.start, it.end, line


def _is_placeholder(address: str, link: Target | Definition) -> bool:
    """Asked of the address as it is written and as it is read, and of the title behind it."""
    texts = (address.strip("( <>)"), link.href, link.title)
    return any(map(is_address_placeholder, texts))


def _outermost(found: Iterator[Found]) -> Iterator[tuple[int, str]]:
    """Start and words of each in order, without those that stand inside another."""
    reached = 0
    for start, end, shown in sorted(found, key=lambda it: (it[0], -it[1])):
        if end > reached:
            yield start, shown
            reached = end


RULE = ReleaseRule("TXT002", "placeholder-left", Severity.ERROR, find, may_be_allowed=False)
