"""One rule per file, grouped by what it protects: time, names, text, mail."""
