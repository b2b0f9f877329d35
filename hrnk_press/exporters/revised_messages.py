"""The messages to people of whom some hold an earlier version: each is told what their copy takes the place of."""

from dataclasses import replace
from datetime import datetime

from hrnk_press.exporters.artifact import ExportOrder, Revised
from hrnk_press.exporters.personal import PersonalMessages
from hrnk_press.model.media_list import Member
from hrnk_press.model.resolved import ResolvedRelease


class RevisedMessages:
    """For each person the messages to those who hold the same version until the same time, or none."""

    def __init__(
        self, resolved: ResolvedRelease, order: ExportOrder, *, newline: bytes = b"\r\n"
    ) -> None:
        self._resolved, self._order, self._newline = resolved, order, newline
        self._first = self._made(None)
        self._others: dict[tuple[int, datetime], PersonalMessages] = {}

    def to(self, member: Member) -> PersonalMessages:
        """The messages of which one is to that person."""
        revised = self._order.earlier.get(member.key)
        if revised is None:
            return self._first
        held = (revised.version, revised.until)
        if held not in self._others:
            self._others[held] = self._made(revised)
        return self._others[held]

    def message(self, member: Member) -> bytes:
        """The whole message to that person. Raises Refused where the name would break a header."""
        return self.to(member).message(member)

    def _made(self, revised: Revised | None) -> PersonalMessages:
        order = replace(self._order, revised=revised)
        return PersonalMessages(self._resolved, order, newline=self._newline)
