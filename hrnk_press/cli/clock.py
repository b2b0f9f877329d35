"""The one place that reads the clock; everything below is handed the moment."""

from datetime import UTC, datetime


def now() -> datetime:
    """The moment, aware, in UTC, to the second."""
    return datetime.now(UTC).replace(microsecond=0)
