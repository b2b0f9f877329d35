"""Fit to leave the office: attachments, size, and nothing that gives a secret away."""
