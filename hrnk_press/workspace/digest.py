"""The exact bytes of a canonical document, and their digest."""

from collections.abc import Mapping
from typing import Any


def canonical_bytes(document: Mapping[str, Any]) -> bytes:
    """The document as RFC 8785 JSON: one form for one content, whatever wrote it."""
    import rfc8785

    return rfc8785.dumps(dict(document))


def digest(document: Mapping[str, Any]) -> str:
    """The SHA-256 of the canonical bytes, in lower-case hex."""
    import hashlib

    return hashlib.sha256(canonical_bytes(document)).hexdigest()
