"""One command per file: its arguments, its call to the desk, its screen.

A module holds `run`, whose docstring is the manual page and whose return value is a `Reply`, and
`EXAMPLES`, shown under the page. `hrnk_press.cli.menu` lists the modules.
"""
