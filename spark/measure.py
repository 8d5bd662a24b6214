"""Runs a command and tells how much memory each kind of its processes took.

    python3 spark/measure.py spark-submit … spark/whosaid_spark.py …
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path


def main() -> int:
    """Runs the command, looking every half second."""
    began, most = time.time(), dict[str, float]()
    process = subprocess.Popen(sys.argv[1:])
    while process.poll() is None:
        for pid in below(process.pid):
            kind, megabytes = look(pid)
            most[kind] = max(most.get(kind, 0.0), megabytes)
        time.sleep(0.5)
    for kind, megabytes in sorted(most.items()):
        print(f"{kind}: at most {megabytes:.0f} MB in one process", file=sys.stderr)
    print(f"{time.time() - began:.0f} s", file=sys.stderr)
    return process.returncode


def below(pid: int) -> list[int]:
    """A process and all that it started."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [one for child in task.read_text().split() for one in below(int(child))]
        except OSError:
            pass  # gone by now
    return found


def look(pid: int) -> tuple[str, float]:
    """The kind of a process and its resident memory in MB; nothing once it is gone."""
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace").split("\0")
        resident = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmRSS:")]
    except OSError:
        return "gone", 0.0
    return kind_of(words), float(resident[0].split()[1]) / 1000 if resident else 0.0


def kind_of(words: list[str]) -> str:
    """What a process is, by its command line."""
    if "part" in words[1:2]:
        return "whosaid part " + words[2]
    if "java" in words[0]:
        return "executor (JVM)" if any("CoarseGrainedExecutorBackend" in word for word in words) else "driver (JVM)"
    return "python" if "python" in words[0] else "other"


if __name__ == "__main__":
    sys.exit(main())
