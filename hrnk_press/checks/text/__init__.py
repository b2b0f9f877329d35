"""Exact text: what is printed, complete and clean."""
