"""What stands in a folder of parts, and what could not be read."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Iterable, Iterator, Sequence

from pyspark import Accumulator, AccumulatorParam, SparkContext

from inputs import hadoop

Notes = dict[str, Any]


class Noting(AccumulatorParam[Notes]):
    """Keeps what tasks note, each thing under a name of its own: a task that
    runs twice notes the same again."""

    def zero(self, value: Notes) -> Notes:
        """Nothing noted."""
        return {}

    def addInPlace(self, value1: Notes, value2: Notes) -> Notes:
        """All that both hold."""
        value1.update(value2)
        return value1


def summed(notes: Accumulator[Notes], part: int, lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a part; how many they are and their SHA-256 is noted."""
    count, total = 0, hashlib.sha256()
    for line in lines:
        count += 1
        total.update(line + b"\n")
        yield line
    notes.add({str(part): {"lines": count, "sha256": total.hexdigest()}})


def without_failed(notes: Accumulator[Notes], lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of what could be read; what could not is noted."""
    for line in lines:
        if line.startswith(b'{"of":"failed"'):
            notes.add({json.loads(line)["error"]: True})
        else:
            yield line


def manifest_of(sections: Sequence[str], parts: Notes, failed: Notes) -> Notes:
    """What each part holds, in the order of the graph, and what is missing."""
    listed = [{"file": f"parts/part-{i:05d}", "section": section, **parts[str(i)]} for i, section in enumerate(sections)]
    return {"format": 1, "failed": sorted(failed), "parts": listed}


def write_text(sc: SparkContext, name: str, text: str) -> None:
    """Writes a small file."""
    system, path = hadoop(sc, name)
    out = system.create(path)
    try:
        out.write(bytearray(text.encode()))
    finally:
        out.close()
