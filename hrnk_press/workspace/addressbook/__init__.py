"""Contacts in the files of other programs: CSV tables and vCards, read and written."""
