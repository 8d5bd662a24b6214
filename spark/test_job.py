"""The job in a real Spark, with executors of their own, against one process.

    WHOSAID=./whosaid CORPUS=./corpus python3 -m unittest discover -s spark
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path
from typing import ClassVar

import pyspark

HERE = Path(__file__).resolve().parent
WHOSAID, CORPUS = os.environ["WHOSAID"], os.environ["CORPUS"]

KILLER = """#!/bin/sh
# The program; the first time that it runs a step, its executor is killed.
if [ "$2" = "{step}" ] && mkdir "{mark}" 2>/dev/null; then
	pid=$$
	until tr '\\0' ' ' <"/proc/$pid/cmdline" | grep -q CoarseGrainedExecutorBackend; do
		pid=$(sed -n 's/^PPid:\\t//p' "/proc/$pid/status")
	done
	echo "$pid" >"{mark}/pid"
	kill -9 "$pid"
fi
exec "{whosaid}" "$@"
"""

FRAGILE = """#!/bin/sh
# The program; it dies of files that hold a word.
if [ "$2" = read ] && grep -rqs "words that kill" "$(eval echo "\\${{$#}}")"; then
	echo "out of memory" >&2
	exit 137
fi
exec "{whosaid}" "$@"
"""


class Jobs(unittest.TestCase):
    """Jobs over the samples and made-up documents."""

    folder: ClassVar[Path]
    inputs: ClassVar[list[str]]

    @classmethod
    def setUpClass(cls) -> None:
        temporary = tempfile.TemporaryDirectory(prefix="whosaid-spark-")
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = Path(temporary.name)
        made, damaged = cls.folder / "made", cls.folder / "damaged"
        subprocess.run([CORPUS, "-documents", "40", "-kb", "6", "-dir", str(made), "-sample", str(HERE / "../seeds/tram-talk.en.txt")], check=True)
        damaged.mkdir()
        (damaged / "cut off.docx").write_bytes(b"PK\x03\x04 and no more")
        (damaged / "title.srt").write_text("1\n00:00:01,000 --> 00:00:04,000\nAda Stone: The harbour wall leaks in March.\n")
        (damaged / "title.yaml").write_text("title: A talk by the wall\n")
        cls.inputs = [str(HERE.parent / "seeds"), str(made), str(damaged)]
        cls.spark_home().mkdir()
        for entry in Path(pyspark.__file__).parent.iterdir():
            if entry.name != "work":
                (cls.spark_home() / entry.name).symlink_to(entry)

    @classmethod
    def spark_home(cls) -> Path:
        """A Spark that keeps what its executors leave behind in the folder of the test."""
        return cls.folder / "spark"

    def program(self, script: str, **names: object) -> str:
        """A program that runs whosaid, and does something else first."""
        path = self.folder / "whosaid-tested"
        path.write_text(script.format(whosaid=os.path.abspath(WHOSAID), **names))
        path.chmod(0o755)
        return str(path)

    def one_process(self, inputs: list[str], *flags: str) -> bytes:
        """What one process makes of inputs."""
        return subprocess.run([WHOSAID, "extract", "--no-cache", *flags, *inputs], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout

    def job(self, inputs: list[str], *flags: str, binary: str = WHOSAID, master: str = "local-cluster[2,1,1024]", code: int = 0) -> tuple[bytes, list[str]]:
        """The graph of a job, and what could not be read."""
        out = tempfile.mkdtemp(dir=self.folder)
        submit = [str(self.spark_home() / "bin/spark-submit"), "--master", master, "--conf", "spark.ui.enabled=false"]
        submit += ["--conf", "spark.executor.memory=1g", "--conf", f"spark.local.dir={self.folder}"]
        command = [*submit, str(HERE / "whosaid_spark.py"), "--binary", binary, "--out", out + "/graph", "--blocks", "2", *flags, *inputs]
        env = {**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(self.spark_home())}
        done = subprocess.run(command, capture_output=True, env=env)
        self.assertEqual(done.returncode, code, done.stderr.decode()[-4000:])
        graph = subprocess.run([WHOSAID, "part", "join", out + "/graph"], stdout=subprocess.PIPE, check=True).stdout
        return graph, json.loads((Path(out) / "graph/manifest.json").read_text())["failed"]

    def same(self, got: bytes, want: bytes) -> None:
        """Compares graphs, without printing them."""
        self.assertGreater(want.count(b'"similar"'), 0)
        for number, (a, b) in enumerate(zip(got.splitlines(), want.splitlines())):
            self.assertEqual(a, b, f"line {number + 1}")
        self.assertTrue(got == want, f"{len(got)} bytes and not {len(want)}")

    def test_equal_bytes(self) -> None:
        """Parts are the graph of one process; what fails is told, and only that."""
        got, failed = self.job(self.inputs, "--fast", code=1)
        self.same(got, self.one_process(self.inputs, "--fast"))
        self.assertEqual(len(failed), 1)
        self.assertIn("cut off.docx", failed[0])

    def test_lost_executor(self) -> None:
        """An executor that is killed halfway changes nothing."""
        mark = self.folder / "killed"
        got, _ = self.job(self.inputs, "--fast", "--together", "5", code=1, binary=self.program(KILLER, step="pair", mark=mark))
        self.assertTrue(int((mark / "pid").read_text()) > 1)
        self.same(got, self.one_process(self.inputs, "--fast"))

    def test_table(self) -> None:
        """Rows of a table are read as files would be, here without --fast; what the program dies of is left out."""
        texts = {f.name: f.read_text() for f in sorted((self.folder / "made/000").iterdir())[:2]}
        table, files = self.folder / "rows.json", self.folder / "rows/rows.json"
        files.mkdir(parents=True)
        for name, text in texts.items():
            (files / name).write_text(text)
        rows = [{"id": name, "speech": text} for name, text in [*texts.items(), ("last", "Ada: These are words that kill.")]]
        table.write_text("".join(json.dumps(row) + "\n" for row in rows))
        flags = ["--table", "json", "--name", "id", "--column", "speech"]
        got, failed = self.job([str(table)], *flags, binary=self.program(FRAGILE), master="local[2]", code=1)
        self.same(got, self.one_process([str(files)]))
        self.assertEqual([error.partition(":")[0] for error in failed], ["last.txt"])


if __name__ == "__main__":
    unittest.main()
