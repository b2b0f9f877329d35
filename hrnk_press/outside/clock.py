"""What else tells the time: whether the network keeps this machine's clock right."""

import subprocess

_SECONDS = 10


def kept_right() -> bool | None:
    """Whether the system says that its clock is synchronized (timedatectl(1)); None where it says nothing."""
    command = ["timedatectl", "show", "--property=NTPSynchronized", "--value"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return {b"yes": True, b"no": False}.get(done.stdout.strip())
