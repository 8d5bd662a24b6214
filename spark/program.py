"""Runs the whosaid binary over pipes."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
import threading
from dataclasses import dataclass, replace
from typing import Any, Iterable, Iterator, Sequence

from pyspark import Accumulator, SparkContext, SparkFiles

from costs import Adding, Costs, Counted, cost_of
from inputs import File

HEAD = re.compile(rb'\{"of":"(\w+)","block":(\d+)')
"""How every line of a step begins."""


def kind_of(line: bytes) -> str:
    """The kind of things that a line holds."""
    return head_of(line).group(1).decode()


def block_of(line: bytes) -> int:
    """The block that a line goes to."""
    return int(head_of(line).group(2))


def head_of(line: bytes) -> re.Match[bytes]:
    """The beginning of a line."""
    head = HEAD.match(line)
    if head is None:
        raise ValueError(f"not a line of a step: {line[:80]!r}")
    return head


class Failed(Exception):
    """The program failed; the message is what it said."""


@dataclass(frozen=True)
class Program:
    """The binary, as it was shipped to executors, and the flags of all steps."""

    binary: str
    flags: tuple[str, ...]
    costs: Accumulator[Costs]
    files: tuple[tuple[str, str], ...] = ()  # flag and name of a file that was shipped

    @staticmethod
    def shipped(sc: SparkContext, binary: str, flags: Sequence[str], files: dict[str, str | None]) -> Program:
        """Ships the binary, and the user's files by their flags."""
        sc.addFile(binary)
        program = Program(os.path.basename(binary), tuple(flags), sc.accumulator({}, Adding()))
        for flag, path in files.items():
            program = program.taking(sc, flag, path) if path else program
        return program

    def taking(self, sc: SparkContext, flag: str, path: str) -> Program:
        """The program with a file more, which is shipped."""
        sc.addFile(path)
        return replace(self, files=(*self.files, (flag, os.path.basename(path))))

    def knowing(self, sc: SparkContext, crowd: Iterable[bytes]) -> Program:
        """The program for the steps that take what was counted over all blocks."""
        with tempfile.NamedTemporaryFile(prefix="crowd-", dir=sc._temp_dir, delete=False) as file:
            file.writelines(line + b"\n" for line in crowd)
        return self.taking(sc, "--crowd", file.name)

    def command(self, step: str, inputs: Sequence[str] = ()) -> list[str]:
        """The command line of a step."""
        files = [word for flag, name in self.files for word in (flag, SparkFiles.get(name))]
        return [SparkFiles.get(self.binary), "part", step, *self.flags, *files, "--", *inputs]

    def lines_here(self, step: str, inputs: Sequence[str] = ()) -> Iterator[bytes]:
        """What a step writes that takes no lines."""
        return self.lines(step, (), inputs)

    def lines(self, step: str, given: Iterable[bytes], inputs: Sequence[str] = ()) -> Iterator[bytes]:
        """Runs a step over lines and gives those that it writes."""
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                self.command(step, inputs), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, env=environment()
            )
            counted, written = Counted(given), Counted(process.stdout)
            feeder = Feeder(process, counted)
            feeder.start()
            try:
                for line in written:
                    yield line.rstrip(b"\n")
            finally:
                process.stdout.close()
                code, usage = ended(process)
                feeder.join()
            feeder.check()
            if code != 0:
                said.seek(0)
                raise Failed(f"whosaid part {step}: exit code {code}: {said.read()[-2000:].decode(errors='replace')}")
            self.costs.add({step: cost_of(usage, counted.size, written.size)})


def ended(process: subprocess.Popen[bytes]) -> tuple[int, Any]:
    """Waits for a process; its exit code, and what it took."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, usage


class Feeder(threading.Thread):
    """Writes lines to a process while another thread reads what it answers."""

    def __init__(self, process: subprocess.Popen[bytes], lines: Iterable[bytes]) -> None:
        super().__init__(daemon=True)
        self.process, self.given, self.error = process, lines, None

    def run(self) -> None:
        """Writes all lines. That the process is gone is told by its exit code."""
        try:
            with self.process.stdin as pipe:
                for line in self.given:
                    pipe.write(line + b"\n")
        except BrokenPipeError:
            pass
        except Exception as error:  # of whoever gives the lines
            self.error = error
            self.process.kill()

    def check(self) -> None:
        """Raises what went wrong with the lines."""
        if self.error:
            raise self.error


def environment() -> dict[str, str]:
    """One core for each task, and memory given back soon, unless the user says otherwise."""
    return {"GOMAXPROCS": "1", "GOGC": "50", **os.environ}


def read_group(program: Program, files: Iterable[File]) -> Iterator[bytes]:
    """Reads files from a folder of their own. Where the program fails over all
    of them, those of each group are read alone, and those over which it fails
    are told."""
    with tempfile.TemporaryDirectory(prefix="whosaid-") as folder:
        roots: set[str] = set()
        groups: dict[str, list[File]] = {}
        for file in files:
            root, path = file.put(os.path.join(folder, "all"))
            roots.add(root)
            groups.setdefault(file.group, []).append(replace(file, data=path.encode()))
        try:
            yield from list(program.lines_here("read", sorted(roots))) if roots else []
            return
        except Failed:
            pass
        for number, group in enumerate(groups.values()):
            yield from read_alone(program, group, os.path.join(folder, str(number)))


def read_alone(program: Program, group: Sequence[File], folder: str) -> Iterator[bytes]:
    """Reads files that belong together, or tells that the program fails."""
    for file in group:
        os.renames(file.data, os.path.join(folder.encode(), file.root.encode(), file.path.encode()))
    try:
        yield from list(program.lines_here("read", sorted({os.path.join(folder, file.root) for file in group})))
    except Failed as error:
        names = ", ".join(file.path for file in group)
        failed = {"of": "failed", "block": 0, "error": f"{names}: {error}"}
        yield json.dumps(failed, separators=(",", ":")).encode()
