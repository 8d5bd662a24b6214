"""Where documents come from: files of any Hadoop file system, or rows of a table."""

from __future__ import annotations

import argparse
import os
import re
from dataclasses import dataclass
from typing import Any, Sequence

from pyspark import RDD, SparkContext
from pyspark.sql import Row, SparkSession


@dataclass(frozen=True)
class File:
    """A file, with the input that led to it."""

    root: str  # name of the folder that was given, after the number of the input
    path: str  # slash path below it
    data: bytes

    @property
    def group(self) -> str:
        """What it is read together with: talk.srt and talk.yaml, talk.srt.gz."""
        folder, name = os.path.split(self.path)
        return f"{self.root}/{folder}/{name[:1]}{name[1:].partition('.')[0]}"

    def put(self, folder: str) -> tuple[str, str]:
        """Writes it below a folder; gives its root there, and itself."""
        root = os.path.join(folder, self.root)
        path = os.path.join(root, self.path)
        if not os.path.abspath(path).startswith(os.path.abspath(root) + os.sep):
            raise ValueError(f"{self.path}: leads out of its folder; name it otherwise")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(self.data)
        return root, path


def hadoop(sc: SparkContext, name: str) -> tuple[Any, Any]:
    """The file system of a name, and the whole path there."""
    path = sc._jvm.org.apache.hadoop.fs.Path(name)
    system = path.getFileSystem(sc._jsc.hadoopConfiguration())
    return system, system.makeQualified(path)


def size_of(sc: SparkContext, names: Sequence[str]) -> int:
    """The bytes of all inputs."""
    total = 0
    for name in names:
        system, path = hadoop(sc, name)
        total += system.getContentSummary(path).getLength()
    return total


def files_of(sc: SparkContext, names: Sequence[str], parts: int) -> RDD[File]:
    """The files of all inputs."""
    sc._jsc.hadoopConfiguration().set("mapreduce.input.fileinputformat.input.dir.recursive", "true")
    return sc.union([input_of(sc, number, name, parts) for number, name in enumerate(names)])


def input_of(sc: SparkContext, number: int, name: str, parts: int) -> RDD[File]:
    """The files of one input; a file that is named stands in its own folder."""
    system, path = hadoop(sc, name)
    folder = path if system.getFileStatus(path).isDirectory() else path.getParent()
    root, above = f"{number}/{folder.getName()}", folder.toString().rstrip("/") + "/"
    found = sc.binaryFiles(path.toString(), parts)
    return found.map(lambda file: File(root, file[0].removeprefix(above), file[1]))


def rows_of(spark: SparkSession, o: argparse.Namespace) -> RDD[File]:
    """The texts of tables as files of text."""
    tables = [table_of(spark, number, name, o) for number, name in enumerate(o.inputs)]
    return spark.sparkContext.union(tables)


def table_of(spark: SparkSession, number: int, name: str, o: argparse.Namespace) -> RDD[File]:
    """The texts of one table, each under its name."""
    root = f"{number}/{os.path.basename(name.rstrip('/'))}"
    table = spark.read.format(o.table).options(header="true").load(name)
    return table.select(o.name, o.column).rdd.map(lambda row: text_of(root, row))


def text_of(root: str, row: Row) -> File:
    """A row as a file of text."""
    name = str(row[0]).strip("/")
    if not re.search(r"\.\w+$", name):
        name += ".txt"
    return File(root, name, (row[1] or "").encode())
