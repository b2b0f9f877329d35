"""What people read, kept as files. `python -m tests.rendering.golden` writes them anew."""

from pathlib import Path

from hrnk_press.rendering.html import Purpose, render_html
from hrnk_press.rendering.status import status_block
from hrnk_press.rendering.text import render_text
from tests.rendering.samples import SAMPLES

FOLDER = Path(__file__).parent / "golden"


def as_text(name: str) -> str:
    sample = SAMPLES[name]()
    return render_text(sample, status_block(sample))


def as_mail(name: str) -> str:
    sample = SAMPLES[name]()
    return render_html(sample, status_block(sample), purpose=Purpose.MAIL)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name in SAMPLES:
        (FOLDER / f"{name}.txt").write_text(as_text(name), encoding="utf-8")
        (FOLDER / f"{name}.html").write_text(as_mail(name), encoding="utf-8")


if __name__ == "__main__":
    main()
