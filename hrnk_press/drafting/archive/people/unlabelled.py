"""Contacts that no label announces: a name, an office of the press, and how it is reached."""

import re

from hrnk_press.drafting.archive.blocks import Block, Shape
from hrnk_press.drafting.archive.people.contact_lines import contacts_in
from hrnk_press.drafting.archive.people.investors import is_for_others
from hrnk_press.drafting.archive.words.asking import is_for_others as asks_others
from hrnk_press.drafting.archive.words.asking import is_for_the_press
from hrnk_press.drafting.archive.words.body_words import says_body
from hrnk_press.drafting.archive.words.datelines import opening_of
from hrnk_press.drafting.archive.words.lines import is_end
from hrnk_press.drafting.archive.words.person_names import person_in
from hrnk_press.drafting.archive.words.reaching import is_reach, reaches
from hrnk_press.drafting.archive.words.role_words import says_role
from hrnk_press.drafting.archive.words.wording import is_about, is_notes
from hrnk_press.patterns import pattern
from hrnk_press.rendering.quoting.naming.given_names import is_given

_OFFICE = pattern(
    r"\b(?:press (?:secretary|officer?|manager|attaché)|media (?:relations|officer?|manager|contact|specialist|coordinator)|communications? (?:director|manager|officer|specialist|coordinator|associate|lead)"
    r"|(?:director|head|vice president|vp|manager) of (?:corporate |strategic |global )?communications|spokes(?:man|woman|person)|(?:public )?(?:affairs|information) (?:officer|specialist|director|manager|department)|press (?:service|department|team)"
    r"|pressesprecher(?:in)?|pressestelle|(?:presse- und )?öffentlichkeitsarbeit|medienstelle|pressereferent(?:in)?|attachée? de presse|relations (?:de )?(?:presse|médias)|service de presse|(?:gabinete|oficina|departamento|dirección|unidad|jefe|jefa|responsable) de (?:prensa|comunicaci[oó]n(?:es)?))\b"
    r"|\b(?:press|presse|prensa|media|medien|medios|comunicaci[oó]n|communications?|newsroom)[\w.-]*(?:@| ?[\[({] ?(?:at|@|ät) ?[\])}])|\w\.(?:press|presse|prensa|media)@"
    r"|\b(?:press|media) cent(?:er|re)\b|\bnewsroom\b|\b(?:presse|medien)zentrum\b|\bcentre de presse\b|\bcentro de prensa\b"
    r"|\A(?:prensa|presse|comunicación) (?-i:[A-ZÀ-Ý])"
    r"|홍보(?:팀|실|담당|부)|대변인",
    re.IGNORECASE,
)
# A sentence, or words that somebody said.
_SAID = pattern(r"(?:\S+ ){4,}(?:[^\WA-Z\d_]\S*|\S{5,})[.!?…]\Z|[“„«\"].*[”“»\"]")
# What stands before the first mark of a line, and the town or a label before that: "In Geneva, Ada Lind: 202-555-0143".
_FIRST = pattern(r"[^,;:(|<–—]{4,40}(?=[,;:(|<–—])")
_BEFORE_NAME = pattern(
    r"\A(?:(?:In|À|En) [A-Z][\w. -]{2,30}, |(?P<label>(?!(?:To|Um|Pour|Para) )[^:@\d]{3,60}): +)"
)
_LONGEST = 160
_MOST_WORDS = 14
_MOST_BESIDE = 20
_LAST_LINES = 60
_NEAR = 4


def unlabelled(blocks: list[Block]) -> tuple[int, ...]:
    """The places of the last run of short lines that tell who speaks to the press, and how to reach them."""
    end = len(blocks)
    top = max(end - _LAST_LINES, 0)
    while end > top:
        start = end
        while start > top and _is_short(blocks[start - 1]):
            start -= 1
        found = _contacts(blocks, start, end)
        if found:
            return found
        end = min(start, end - 1)
    return ()


def _contacts(blocks: list[Block], start: int, end: int) -> tuple[int, ...]:
    run = blocks[start:end]
    closed = start > 0 and is_end(blocks[start - 1].text)
    last = next((at for at in range(end - 1, start - 1, -1) if _reached(blocks[at])), None)
    if last is None:
        return ()
    if not closed and not any(_OFFICE.search(it.text) for it in run):
        return _person(run, start) or (_at_the_end(run, start) if end == len(blocks) else ())
    first = next((at for at in range(start, last + 1) if _begins(blocks[at])), None)
    within = range(first, last + 1) if first is not None else range(0)
    if closed and first is not None and contacts_in([blocks[first]])[:1]:
        return tuple(within)
    return tuple(within) if any(_OFFICE.search(blocks[at].text) for at in within) else ()


def _person(run: list[Block], start: int) -> tuple[int, ...]:
    """A line that is a name and nothing else, and below it, in one piece with it, how the person is reached; and such
    pieces that follow.
    """
    for at, block in enumerate(run):
        end = _piece_end(run, at)
        if _is_name(block.text) and any(map(_reached, run[at + 1 : min(end, at + _NEAR)])):
            while names_below(run, end):
                end = _piece_end(run, end)
            return tuple(range(start + at, start + end))
    return ()


def _piece_end(run: list[Block], at: int) -> int:
    """Where the lines that stand close below that one end."""
    end = at + 1
    while end < len(run) and not run[end].gap:
        end += 1
    return end


def names_below(run: list[Block], at: int) -> bool:
    """Whether the lines from there on, in one piece, name a person, alone or below a body, and say how to reach the person."""
    lines = run[at : _piece_end(run, at)]
    named = next((at for at, it in enumerate(lines[:2]) if _is_name(it.text)), None)
    return named is not None and any(map(_reached, lines[named + 1 :][:_NEAR]))


def _at_the_end(run: list[Block], start: int) -> tuple[int, ...]:
    """The last lines of a page, each by itself: a known given name and a family's, what that one is, and how to reach it."""
    for at, block in enumerate(run):
        below = run[at + 1 :]
        alone = _is_surely_name(block.text) and any(map(_reached, below[: _NEAR - 1]))
        if alone or _is_reached_there(block):
            all_say = all(map(_says, below)) and not any(is_for_others(it.text) for it in run[at:])
            return tuple(range(start + at, start + len(run))) if all_say else ()
    return ()


def _is_reached_there(block: Block) -> bool:
    """Whether a line names somebody first, or behind a town, and then says how to reach that one."""
    name = _first_named(block.text)
    led = _BEFORE_NAME.match(block.text)
    asked = led is None or not led["label"] or is_for_the_press(led["label"])
    return bool(name) and asked and is_given(name.split()[0]) and _reached(block)


def _first_named(text: str) -> str:
    """The name before the first mark of a line, or before that behind a town or a label; empty for none."""
    first = _FIRST.match(_BEFORE_NAME.sub("", text))
    name = first.group().strip() if first else ""
    return name if _is_name(name) else ""


def _says(block: Block) -> bool:
    """Whether a line is a name, what somebody is, or begins with how somebody is reached."""
    text = block.text
    if _reached(block):
        return is_reach(text) or bool(block.mails) or bool(_first_named(text))
    return _is_surely_name(text) or says_role(text) or says_body(text)


def _is_surely_name(text: str) -> bool:
    return _is_name(text) and is_given(text.split()[0])


def _is_name(text: str) -> bool:
    return person_in(text) == (text, "")


def _is_short(block: Block) -> bool:
    return (
        len(block.text) <= _LONGEST
        and len(block.text.split()) <= (_MOST_BESIDE if _reached(block) else _MOST_WORDS)
        and (block.shape is not Shape.HEADING or _is_name(block.text))
        and not (_SAID.search(block.text) and not _reached(block))
        and not is_end(block.text)
        and not asks_others(block.text)
        and not is_about(block.text)
        and not is_notes(block.text)
        and opening_of(block) is None
    )


def _reached(block: Block) -> bool:
    return reaches(block.text) or bool(block.mails)


def _begins(block: Block) -> bool:
    """Whether a line names a person, or the office itself."""
    return _OFFICE.search(block.text) is not None or any(it.name for it in contacts_in([block]))
