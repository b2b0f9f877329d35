"""The program, run as a person runs it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run_program(*arguments: str | Path, office: Path) -> bytes:
    """What the program prints, run as a person runs it; where it refuses, that ends everything."""
    command = [sys.executable, "-m", "hrnk_press", *map(str, arguments), "--workspace", str(office)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command[2:])}\n{(done.stdout + done.stderr).decode()}")
    return done.stdout
