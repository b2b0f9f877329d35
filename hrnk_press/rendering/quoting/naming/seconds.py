"""Who is called by the name before the last one: "Judge Lind" for "Ada Lind Roos"."""

import re
from collections.abc import Collection, Iterable, Iterator

from hrnk_press.rendering.quoting.naming.name_parts import first_last_name, last_name


def called_by_second(
    names: Iterable[str], titled: Collection[str], texts: Collection[str]
) -> Iterator[str]:
    """Those of the full names whose name before the last one stands in the texts behind a title, and the last one nowhere alone."""
    for name in names:
        second = first_last_name(name)
        if second not in titled:
            continue
        alone = re.compile(rf"(?<!{re.escape(second)}\s)\b{re.escape(last_name(name))}(?!\w)")
        if not any(alone.search(it) for it in texts):
            yield name
