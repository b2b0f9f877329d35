"""A release's words to plain text and to HTML."""
