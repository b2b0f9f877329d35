"""Press releases and embargoes for a human-rights newsroom, at the command line."""

__version__ = "0.1.0"
