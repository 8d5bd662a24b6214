"""What the steps of a job cost."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Iterable, Iterator

from pyspark import AccumulatorParam


@dataclass(frozen=True)
class Cost:
    """What the processes of a step took: of processor time, of memory, and what
    went through their pipes."""

    processes: int = 1
    seconds: float = 0.0  # of all together
    most_seconds: float = 0.0  # of one
    most_megabytes: float = 0.0  # resident, of one
    megabytes_in: float = 0.0  # of all together
    megabytes_out: float = 0.0
    most_megabytes_in: float = 0.0  # of one: how unequal blocks are

    def __add__(self, other: Cost) -> Cost:
        return Cost(
            self.processes + other.processes,
            self.seconds + other.seconds,
            max(self.most_seconds, other.most_seconds),
            max(self.most_megabytes, other.most_megabytes),
            self.megabytes_in + other.megabytes_in,
            self.megabytes_out + other.megabytes_out,
            max(self.most_megabytes_in, other.most_megabytes_in),
        )

    def rounded(self) -> dict[str, Any]:
        """The cost as a table takes it."""
        return {name: round(value, 1) for name, value in asdict(self).items()}


Costs = dict[str, Cost]


class Adding(AccumulatorParam[Costs]):
    """Adds the costs of each step, of tasks that ran again too."""

    def zero(self, value: Costs) -> Costs:
        """Nothing has run."""
        return {}

    def addInPlace(self, value1: Costs, value2: Costs) -> Costs:
        """The costs of both."""
        for step, cost in value2.items():
            value1[step] = value1[step] + cost if step in value1 else cost
        return value1


@dataclass
class Counted:
    """Lines on their way, with their bytes counted."""

    lines: Iterable[bytes]
    size: int = 0

    def __iter__(self) -> Iterator[bytes]:
        for line in self.lines:
            self.size += len(line) + 1
            yield line


def cost_of(usage: Any, given: int, written: int) -> Cost:
    """What a process took, by what the system says of it."""
    seconds = usage.ru_utime + usage.ru_stime
    return Cost(1, seconds, seconds, usage.ru_maxrss / 1024, given / 1e6, written / 1e6, given / 1e6)
