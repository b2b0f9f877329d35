"""Telephone numbers that are good as they are typed, remembered so that their library is not loaded again.

`.hrnk-press/cache/telephones` is derived, and may be deleted at any time. It holds no number: first which
library it was that was asked, then for each number a digest with a key of this machine, so that nobody
else can add one. Whatever is not in it is asked of the library.
"""

from contextlib import suppress
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from hrnk_press.checks.addresses import phone_fault
from hrnk_press.errors import PressError
from hrnk_press.rendering.telephone import is_printed_so, printed_phone
from hrnk_press.workspace import store
from hrnk_press.workspace.cache_folder import cache_file, made_cache_file
from hrnk_press.workspace.locate import Workspace

_FILE = "telephones"


class Telephones:
    """What an office's telephone numbers look like in print, and what is wrong with them."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._new: set[str] = set()

    def printed(self, number: str, region: str) -> str:
        """As `rendering.telephone.printed_phone`."""
        if is_printed_so(number) or self._is_good_as_typed(number, region):
            return number
        return printed_phone(number, region)

    def fault(self, number: str, region: str) -> str:
        """As `checks.addresses.phone_fault`."""
        return "" if self._is_good_as_typed(number, region) else phone_fault(number, region)

    def keep(self) -> None:
        """Remember what was found; where nothing can be written, nothing is."""
        if not self._new:
            return
        lines = (self._library, *sorted(self._known | self._new))
        with suppress(OSError, PressError):
            store.write_atomically(made_cache_file(self._ws, _FILE), "\n".join(lines).encode())

    def _is_good_as_typed(self, number: str, region: str) -> bool:
        mark = self._mark(number, region)
        good = mark in self._known
        if not good and not phone_fault(number, region):
            good = printed_phone(number, region) == number
            if good:
                self._new.add(mark)
        return good

    def _mark(self, number: str, region: str) -> str:
        from hashlib import blake2b

        told = "\0".join((self._library, region, number)).encode()
        return blake2b(told, key=self._key, digest_size=16).hexdigest()

    @cached_property
    def _known(self) -> frozenset[str]:
        try:
            data, _ = store.read_bytes(cache_file(self._ws, _FILE))
        except (OSError, PressError):
            return frozenset()
        library, *marks = data.decode("ascii", "replace").split("\n")
        return frozenset(marks) if library == self._library else frozenset()

    @cached_property
    def _key(self) -> bytes:
        from hrnk_press.workspace.machine import private_key

        return private_key("telephones")

    @cached_property
    def _library(self) -> str:
        """Which library is installed, told without loading it."""
        spec = find_spec("phonenumbers")
        assert spec is not None
        assert spec.origin is not None
        status = Path(spec.origin).stat()
        return f"{status.st_size} {status.st_mtime_ns} {status.st_ino}"
