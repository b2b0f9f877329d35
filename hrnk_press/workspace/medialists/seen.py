"""The rows of a list by address, kept on disk: memory does not grow with the list.

It is a database without a name, which the system takes away when it is closed or the process ends.
"""

import json
import sqlite3
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from hrnk_press.model.media_list import Member

# In kibibytes, as SQLite asks for it.
CACHE = 8_000


class Seen:
    """Rows by address; of two with one address the first."""

    def __init__(self) -> None:
        self._database = sqlite3.connect("", isolation_level=None)
        run = self._database.execute
        run(f"PRAGMA cache_size = -{CACHE}")
        run("PRAGMA journal_mode = OFF")
        run("PRAGMA synchronous = OFF")
        run("CREATE TABLE rows (key TEXT PRIMARY KEY, line INTEGER, cells TEXT, used INTEGER)")
        run("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Forget everything."""
        self._database.close()

    def add(self, line: int, member: Member) -> int:
        """Keep the row of that line; 0, or the line of the row that has this address already."""
        done = self._database.execute(
            "INSERT OR IGNORE INTO rows VALUES (?, ?, ?, 0)",
            (member.key, line, json.dumps(member)),
        )
        if done.rowcount:
            return 0
        found = self._database.execute("SELECT line FROM rows WHERE key = ?", (member.key,))
        return int(found.fetchone()[0])

    def get(self, key: str) -> Member | None:
        """The row with that address; None where there is none."""
        found = self._database.execute("SELECT cells FROM rows WHERE key = ?", (key,)).fetchone()
        return None if found is None else Member(*json.loads(found[0]))

    def replace(self, member: Member) -> None:
        """Another row in place of the one with that address."""
        self._database.execute(
            "UPDATE rows SET cells = ? WHERE key = ?", (json.dumps(member), member.key)
        )

    def take(self, key: str) -> Member | None:
        """The row with that address, which from now on is not among the `rest`; None where there is none."""
        found = self.get(key)
        if found is not None:
            self._database.execute("UPDATE rows SET used = 1 WHERE key = ?", (key,))
        return found

    def drop(self, key: str) -> None:
        """Forget the row with that address."""
        self._database.execute("DELETE FROM rows WHERE key = ?", (key,))

    def put_back(self) -> None:
        """Everything is among the rest again."""
        self._database.execute("UPDATE rows SET used = 0 WHERE used = 1")

    def rest(self) -> Iterator[tuple[int, Member]]:
        """The rows that nobody took, in the order in which they came."""
        found = self._database.execute("SELECT line, cells FROM rows WHERE used = 0 ORDER BY rowid")
        for line, cells in found:
            yield line, Member(*json.loads(cells))
