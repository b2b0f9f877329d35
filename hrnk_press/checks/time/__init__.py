"""Exact time: weekdays, embargo lines, instants."""
