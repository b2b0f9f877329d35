"""The command line, through `app.run` in this process or as a real command in another."""
