"""One rule per file, grouped by what it protects: time/ names/ text/ mail/. Values in, findings out.

To add a rule, copy a file of the group it belongs to, give it the next free code, write its four
sections and its check, and copy the cases of the old one in `tests/cases/` to the new code. Nothing
has to be registered: the engine finds every module of the four groups.
"""
