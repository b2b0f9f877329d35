"""What staff do, one verb per file. Takes a workspace, the moment and plain arguments; returns a frozen result."""
