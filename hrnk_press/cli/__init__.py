"""How it is asked for and shown: arguments, tables, JSON, exit codes. The only clock read.

`app` runs a command and prints its `Reply`; `menu` says which commands there are and loads one when
it is asked for; `commands/` has one file each. A command parses, calls the desk and returns a `Reply`;
only `output` writes to the terminal.
"""
