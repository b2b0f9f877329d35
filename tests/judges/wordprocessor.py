"""Has a word processor open and save every review document; the program must read the same words back:

python -m tests.judges.wordprocessor
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.judges.samples import copied_office, run_program

FILTER = "docx:MS Word 2007 XML"


def saved_again(files: list[Path], folder: Path) -> None:
    """The documents as LibreOffice Writer saves them, under their names in `folder`."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    options = ("--headless", "--convert-to", FILTER, "--outdir", str(folder))
    command = ["soffice", profile, *options, *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def main() -> str:
    """Exports, has them saved again, reads them back; ends with what differs, where anything does."""
    with tempfile.TemporaryDirectory() as temporary:
        office = copied_office(Path(temporary))
        run_program("me", "greg-scarlatoiu", office=office)
        listed = json.loads(run_program("list", "--json", office=office))["data"]["releases"]
        slugs = [it["slug"] for it in listed if it["state"] != "archived"]
        for slug in slugs:
            run_program("review", slug, "--to", "docx", office=office)
        saved = Path(temporary) / "saved"
        saved.mkdir()
        saved_again([next(office.glob(f"releases/{it}/out/*.docx")) for it in slugs], saved)
        for slug in slugs:
            file = saved / f"{slug}.review.docx"
            answer = run_program("review", slug, "--from", file, "--json", office=office)
            if json.loads(answer)["data"]["changes"]:
                sys.exit(f"{slug}: {answer.decode()}")
    return f"{len(slugs)} documents saved by LibreOffice and read back word for word"


if __name__ == "__main__":
    print(main())
