"""Media lists: who is written to, who must not be, and who accepted an embargo."""
