"""The graph of whosaid for a collection that one machine does not hold.

Ships the static binary to the executors and runs the steps of "whosaid part"
over pipes. Every judgement is the binary's: here bytes are brought to where
they are wanted. What comes out is, byte for byte, what one process writes.

    spark-submit spark/whosaid_spark.py --binary ./whosaid --out out/ INPUT...

An INPUT is a folder or a file, here or under hdfs:// or s3a://. With --table
it is a table that Spark reads, with a column of texts. docs/scale.md says more.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from typing import Sequence

from pyspark import RDD, SparkContext, StorageLevel
from pyspark.sql import SparkSession

from inputs import File, files_of, rows_of, size_of
from manifest import Noting, manifest_of, summed, without_failed, write_text
from program import Program, block_of, kind_of, read_group

BYTES_PER_BLOCK = 16 << 20
"""Bytes of documents in a block, about: a process takes some 30 times as much."""


class Job:
    """The steps over one collection."""

    def __init__(self, sc: SparkContext, program: Program, blocks: int) -> None:
        self.sc = sc
        self.program = program
        self.blocks = blocks
        self.failed = sc.accumulator({}, Noting())
        self.parts = sc.accumulator({}, Noting())

    def dealt(self, lines: RDD[bytes], blocks: int) -> RDD[bytes]:
        """Brings the lines of each block together."""
        return lines.keyBy(block_of).partitionBy(blocks, int).values()

    def run(self, step: str, lines: RDD[bytes], program: Program | None = None) -> RDD[bytes]:
        """Runs a step over the lines of each partition."""
        run = program or self.program
        return lines.mapPartitions(lambda some: run.lines(step, some))

    def read(self, files: RDD[File]) -> RDD[bytes]:
        """Looks at each document alone. What belongs together is read together."""
        program, failed = self.program, self.failed
        grouped = files.keyBy(lambda file: file.group).partitionBy(self.blocks).values()
        return kept(grouped.mapPartitions(lambda some: without_failed(failed, read_group(program, some))))

    def graph(self, read: RDD[bytes]) -> RDD[bytes]:
        """The lines of the graph, part by part."""
        around = kept(self.run("around", self.dealt(of(read, "sparse"), 1)))
        whole = of(read, "digest").union(of(around, "around"))
        said = self.run("said", self.dealt(whole, self.blocks))
        gathered = kept(self.run("gather", self.dealt(said, self.blocks)))
        halves = self.judged(of(gathered, "statement"), of(gathered, "stems"))
        built = self.run("build", self.dealt(whole.union(halves), self.blocks))
        built = built.union(of(around, "node", "edge"))
        written, parts = self.run("write", self.dealt(built, len(self.sections()))), self.parts
        return written.mapPartitionsWithIndex(lambda part, lines: summed(parts, part, lines))

    def judged(self, statements: RDD[bytes], stems: RDD[bytes]) -> RDD[bytes]:
        """Who says the same or the opposite, given the counts of all stems."""
        counted = self.run("count", self.dealt(stems, self.blocks)).collect()
        crowd = [line for line in counted if kind_of(line) == "crowd"]
        called = {word for line in counted if kind_of(line) == "note" for word in json.loads(line)}
        knowing = self.program.knowing(self.sc, crowd)
        held = self.run("block", statements, knowing)
        pairs = self.run("pair", self.dealt(held, self.blocks), knowing)
        if "near" in called:
            pairs = pairs.union(self.run("near", statements.coalesce(1), knowing))
        dealt = self.dealt(pairs, self.blocks)
        if "read" in called:
            knowing = self.program.knowing(self.sc, crowd + self.run("promise", dealt, knowing).collect())
        return self.run("judge", dealt, knowing)

    def sections(self) -> list[str]:
        """The section of each part of the graph."""
        return [line.decode() for line in self.program.lines_here("sections")]


def of(lines: RDD[bytes], *kinds: str) -> RDD[bytes]:
    """The lines of some kinds."""
    return lines.filter(lambda line: kind_of(line) in kinds)


def kept(lines: RDD[bytes]) -> RDD[bytes]:
    """Lines that several steps take, kept on disk."""
    return lines.persist(StorageLevel.DISK_ONLY)


def options(args: Sequence[str]) -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", nargs="+", metavar="INPUT")
    parser.add_argument("--binary", required=True, help="the static whosaid of the executors' system")
    parser.add_argument("--out", required=True, help="folder to write, which must not be there")
    parser.add_argument("--fast", action="store_true", help="as whosaid extract --fast")
    parser.add_argument("--loose", action="store_true", help="as whosaid extract --loose")
    parser.add_argument("--min-weight", type=float, help="as whosaid extract --min-weight")
    parser.add_argument("--aliases", help="as whosaid extract --aliases")
    parser.add_argument("--decisions", help="as whosaid extract --decisions; none beside the inputs is looked for")
    parser.add_argument("--blocks", type=int, help="deal the work to so many blocks (default: by the size of the inputs)")
    parser.add_argument("--together", type=int, help="statements that hold one word and are compared as one block")
    parser.add_argument("--table", metavar="FORMAT", help="the inputs are tables: parquet, json, csv, orc, delta, …")
    parser.add_argument("--column", default="text", help="the column of texts (default: text)")
    parser.add_argument("--name", default="name", help="the column that names each text (default: name)")
    return parser.parse_args(args)


def flags_of(o: argparse.Namespace) -> list[str]:
    """The flags of the command line that the program takes as they are."""
    flags = (["--fast"] if o.fast else []) + (["--loose"] if o.loose else [])
    if o.min_weight is not None:
        flags += ["--min-weight", str(o.min_weight)]
    if o.together is not None:
        flags += ["--together", str(o.together)]
    return flags


def main(args: Sequence[str]) -> int:
    """Runs the job. The code is 1 when something could not be read."""
    o = options(args)
    spark = SparkSession.builder.appName("whosaid").getOrCreate()
    sc = spark.sparkContext
    here = os.path.dirname(os.path.abspath(__file__))
    for module in ("costs", "inputs", "manifest", "program"):
        sc.addPyFile(os.path.join(here, module + ".py"))
    blocks = o.blocks or max(sc.defaultParallelism, math.ceil(size_of(sc, o.inputs) / BYTES_PER_BLOCK))
    files = {"--aliases": o.aliases, "--decisions": o.decisions}
    program = Program.shipped(sc, o.binary, [*flags_of(o), "--blocks", str(blocks)], files)
    documents = rows_of(spark, o) if o.table else files_of(sc, o.inputs, blocks)
    job = Job(sc, program, blocks)
    job.graph(job.read(documents)).saveAsTextFile(o.out + "/parts")
    about = manifest_of(job.sections(), job.parts.value, job.failed.value)
    write_text(sc, o.out + "/manifest.json", json.dumps(about, ensure_ascii=False, indent=1) + "\n")
    costs = {step: cost.rounded() for step, cost in program.costs.value.items()}
    write_text(sc, o.out + "/costs.json", json.dumps(costs, indent=1) + "\n")
    for error in about["failed"]:
        print("whosaid:", error, file=sys.stderr)
    spark.stop()
    return 1 if about["failed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
