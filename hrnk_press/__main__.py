"""`python -m hrnk_press` does what the command `hrnk-press` does."""

from hrnk_press.cli.app import main

if __name__ == "__main__":
    main()
