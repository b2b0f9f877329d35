"""The browser of the person at the desk."""

from pathlib import Path


def open_page(page: Path) -> bool:
    """Ask the browser to show that file; False where there is none to ask."""
    import webbrowser

    try:
        return webbrowser.open(page.resolve().as_uri())
    except webbrowser.Error:
        return False
