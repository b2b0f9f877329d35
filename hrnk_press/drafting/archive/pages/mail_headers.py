"""Headers of mail, however broken: what Python's parser stumbles over is taken as it is written."""

from email.errors import MessageError
from email.policy import EmailPolicy
from typing import Any

_STUMBLES = (AttributeError, IndexError, KeyError, TypeError, ValueError, MessageError)


class Lenient(EmailPolicy):
    """The parser's default policy, which no header ends. One about a part's content that cannot be read says nothing."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The value of a header: parsed where that is possible, else its words."""
        try:
            return super().header_fetch_parse(name, value)
        except _STUMBLES:
            if name.lower().startswith("content-"):
                return self.header_factory(name, "")
            return " ".join(value.split())
