"""Real processes that are killed: a few of them with every test run, hundreds with `make soak`."""
