"""How it is asked for and shown: arguments, tables, JSON, exit codes. The only clock read."""
