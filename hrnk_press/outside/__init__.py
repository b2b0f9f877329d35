"""Other programs: git, the browser, the child process that renders an office's own templates."""
