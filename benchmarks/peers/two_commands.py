"""The least a Typer program of two commands does at start."""

import typer

app = typer.Typer()


@app.command()
def hello(name: str = "you") -> None:
    """Greet."""
    typer.echo(f"hello {name}")


@app.command()
def goodbye(name: str = "you") -> None:
    """Take leave."""
    typer.echo(f"goodbye {name}")


if __name__ == "__main__":
    app()
