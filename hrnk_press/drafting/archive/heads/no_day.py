"""The days that computers print where no day is known, and figures that may be of two days."""

import datetime as dt

from hrnk_press.drafting.notes import Note

NO_DAYS = (dt.date(1969, 12, 31), dt.date(1970, 1, 1))
"""That of the first instant that they count, west of Greenwich and east of it."""


def no_day(said: str, line: int) -> Note:
    """What is told of a date that stands for none, on that line."""
    told = f'the date "{said}" is what computers print for none'
    return Note(line, told, "set the date, if it is known")


def two_days(said: str, line: int) -> Note:
    """What is told of a date in figures of which the first two may each be the month."""
    return Note(line, f'the date "{said}" may be of two days', "set date to the one that it is")
