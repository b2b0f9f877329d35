"""What staff do, without a command line."""
