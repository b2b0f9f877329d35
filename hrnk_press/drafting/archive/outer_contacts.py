"""Whom the press may ask, where a page says so beside its main part: in a column of the site, or in its foot."""

import re
from collections.abc import Sequence

from hrnk_press.drafting.archive.blocks import HEADING, MAIN, Block
from hrnk_press.drafting.archive.people.contact_lines import contacts_in, is_surely
from hrnk_press.drafting.archive.people.contact_words import without_fields
from hrnk_press.drafting.archive.people.contacts import contact_blocks, contact_run
from hrnk_press.drafting.archive.people.unlabelled import unlabelled
from hrnk_press.drafting.archive.words.asking import is_of_the_press
from hrnk_press.drafting.archive.words.reaching import label_in, reaches
from hrnk_press.patterns import pattern

_LONGEST_LABEL = 60
# Whoever has more lists all of its offices.
_MOST_PEOPLE = 2
_OF_SITE = pattern(r"web ?(?:master|site)|news ?wire|\bwire\b|advertis|subscri", re.IGNORECASE)


def outer_contacts(blocks: Sequence[Block], content: list[Block]) -> list[Block]:
    """The lines below a label for the press that name a person, of those outside the main part, which is `content`.

    None where the main part says itself whom to ask: what is beside it may be of the whole site.
    """
    aside = [it for it in blocks if it.region is not MAIN]
    labels = [at for at, it in enumerate(aside) if _is_label(it)]
    if not labels or contact_blocks(content) or unlabelled(content):
        return []
    for at in labels:
        run = aside[at : contact_run(aside, at)]
        heading = next((i for i, it in enumerate(run) if i and it.shape is HEADING), len(run))
        found = run[:heading]
        people = [it for it in contacts_in(found) if it.name]
        of_site = len(people) > _MOST_PEOPLE or any(_OF_SITE.search(it.text) for it in found)
        if not of_site and any(map(is_surely, people)):
            return _of_one(found)
    return []


def _of_one(lines: list[Block]) -> list[Block]:
    """The label and the lines of the first person below it, up to how that one is reached; none where nobody is named above that.

    What stands below is of the site again, with or without a heading.
    """
    reached = 0
    for end, line in enumerate(lines, start=1):
        if reaches(line.text):
            if sum(bool(it.name) for it in contacts_in(lines[:end])) != 1:
                break
            reached = end
        elif reached and without_fields(line.text).strip(" :："):
            break
    return lines[:reached]


def _is_label(block: Block) -> bool:
    short = len(block.text) <= _LONGEST_LABEL
    return short and is_of_the_press(block.text) and label_in(block.text) is not None
