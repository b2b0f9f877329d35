"""Which names are the same one's: "Ada Lind", "Ada B. Lind", "Ada Lind Roos" and "Aunt Ada"."""

from collections.abc import Callable, Collection, Iterator

from hrnk_press.rendering.quoting.naming.name_parts import is_fuller, last_name
from hrnk_press.rendering.quoting.naming.titles import may_be_of_brand


def fullest_names(
    names: Collection[str], sure: Collection[str], has_two_last_names: Callable[[str], bool]
) -> dict[str, str]:
    """By every one of `names` the fullest that is the same one's. `sure`: those that are people's for certain;
    `has_two_last_names` tells whose full name ends in two last ones.
    """
    fuller: dict[str, str] = {}
    by_last: dict[str, list[str]] = {}
    for name in names:
        by_last.setdefault(last_name(name), []).append(name)
    for alike in by_last.values():
        fuller |= _fullest_of_alike(alike, sure)
    doubled = filter(has_two_last_names, names)
    return fuller | dict(_with_second_last_names(names, doubled)) | dict(_of_relatives(names))


def _fullest_of_alike(names: Collection[str], sure: Collection[str]) -> dict[str, str]:
    """The same for names that end in one last name."""
    people = [it for it in names if it in sure]
    fullest: dict[str, str] = {}
    for name in names:
        same = [it for it in names if is_fuller(it, name) and (it in sure or name not in sure)]
        if not same and name not in sure and len(people) == 1:
            same = people  # "Brandmeister Lind" after "Ada Lind"
        fullest[name] = max(same, key=len, default=name)
    return fullest


def _with_second_last_names(
    names: Collection[str], doubled: Iterator[str]
) -> Iterator[tuple[str, str]]:
    """By each Spanish name the same one with a second last name: "Ada Lind" before "Ada Lind Roos"."""
    longer: dict[str, list[str]] = {}
    for name in doubled:
        longer.setdefault(name.rpartition(" ")[0], []).append(name)
    for name in names:
        if " " in name and len(longer.get(name, ())) == 1:
            yield name, longer[name][0]


def _of_relatives(names: Collection[str]) -> Iterator[tuple[str, str]]:
    """By what a relative is called the full name that begins so: "Ada Lind" by "Aunt Ada"."""
    called = [it for it in names if may_be_of_brand(it.partition(" ")[0])]
    for name in called:
        first = f"{name.partition(' ')[2]} "
        whose = [it for it in names if it.startswith(first) and it not in called]
        if len(whose) == 1:
            yield name, whose[0]
