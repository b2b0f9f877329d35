"""Press kits: unpacked by Info-ZIP, summed by coreutils, and looked into by ExifTool:

python kits.py KIT.zip...
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

NAMES = (
    "Author",
    "Creator",
    "Artist",
    "By-line",
    "LastModifiedBy",
    "Manager",
    "GPSLatitude",
    "GPSPosition",
)
OUR_OWN = {"River Watch", "Han Institute", "HRNK"}


def faults(kit: Path) -> list[str]:
    """What is wrong with that kit."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["unzip", "-q", kit, "-d", folder], check=True, capture_output=True)
        inside = Path(folder) / kit.stem
        found = [] if [*Path(folder).iterdir()] == [inside] else [f"{kit}: more than one folder"]
        sums = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS.txt"]
        done = subprocess.run(sums, cwd=inside, capture_output=True, text=True, check=False)
        found += [f"{kit}: {line}" for line in (done.stdout + done.stderr).splitlines()]
        summed = {
            it.split("  ", 1)[1] for it in (inside / "SHA256SUMS.txt").read_text().splitlines()
        }
        there = {str(it.relative_to(inside)) for it in inside.rglob("*") if it.is_file()}
        if there != summed | {"SHA256SUMS.txt"}:
            found.append(f"{kit}: {sorted(there ^ summed)}")
        asked = ["exiftool", "-json", "-r", *(f"-{it}" for it in NAMES), str(inside)]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        for it in json.loads(told or "[]"):
            names = {str(value) for key, value in it.items() if key != "SourceFile"} - OUR_OWN
            if names:
                found.append(f"{kit}: {Path(it['SourceFile']).name} tells {sorted(names)}")
        if ("EMBARGOED" in kit.name) != ("EMBARGO.txt" in there):
            found.append(f"{kit}: its name and what is in it differ about the embargo")
    return found


def main(kits: list[Path]) -> None:
    found = [fault for kit in kits for fault in faults(kit)]
    if found or not kits:
        sys.exit("\n".join(found) or "no kit to read")
    print(f"{len(kits)} kits whole, and without a name or a position")


if __name__ == "__main__":
    main([Path(it) for it in sys.argv[1:]])
