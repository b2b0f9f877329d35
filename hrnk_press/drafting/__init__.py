"""New drafts from templates, and older announcements read in."""
