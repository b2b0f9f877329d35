"""Older announcements, read into releases word for word: from a page to blocks, from blocks to items."""
