"""The tools of this checkout: set-up, demo, generated documents."""
