"""What the job is made of, without Spark."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path

from costs import Adding, Cost
from inputs import File
from manifest import Noting, manifest_of
from program import block_of, kind_of


class Parts(unittest.TestCase):
    """Small things."""

    def test_lines(self) -> None:
        """The beginning of a line says where it goes."""
        line = b'{"of":"pair","block":17,"data":"AAAA"}'
        self.assertEqual((kind_of(line), block_of(line)), ("pair", 17))
        with self.assertRaises(ValueError):
            block_of(b"panic: out of memory")

    def test_groups(self) -> None:
        """A sidecar is read with its document, whatever is packed."""
        group = {path: File("0/talks", path, b"").group for path in ("a/x.srt", "a/x.yaml", "a/x.srt.gz", "a/y.srt", "b/x.srt")}
        self.assertEqual(len(set(group.values())), 3)
        self.assertEqual(group["a/x.srt"], group["a/x.yaml"])
        self.assertEqual(group["a/x.srt"], group["a/x.srt.gz"])

    def test_put(self) -> None:
        """No name leads out of the folder."""
        with tempfile.TemporaryDirectory() as folder:
            root, path = File("0/talks", "a/x.txt", b"words").put(folder)
            self.assertEqual(Path(path).read_bytes(), b"words")
            self.assertTrue(path.startswith(root))
            for name in ("../x.txt", "a/../../x.txt"):
                with self.assertRaises(ValueError):
                    File("0/talks", name, b"").put(folder)

    def test_notes(self) -> None:
        """A task that runs twice notes one thing."""
        noting, part = Noting(), {"0": {"lines": 2, "sha256": "ab"}}
        notes = noting.addInPlace(noting.addInPlace(noting.zero({}), dict(part)), dict(part))
        about = manifest_of(["nodes"], notes, {"b": True, "a": True})
        self.assertEqual(about["parts"], [{"file": "parts/part-00000", "section": "nodes", "lines": 2, "sha256": "ab"}])
        self.assertEqual(about["failed"], ["a", "b"])

    def test_costs(self) -> None:
        """Costs of a step add up; the most is the most of one."""
        adding = Adding()
        costs = adding.addInPlace(adding.zero({}), {"read": Cost(1, 2.0, 2.0, 30.0, 1.0, 4.0, 1.0)})
        costs = adding.addInPlace(costs, {"read": Cost(1, 1.0, 1.0, 40.0, 2.0, 3.0, 2.0)})
        self.assertEqual(costs["read"], Cost(2, 3.0, 2.0, 40.0, 3.0, 7.0, 2.0))


if __name__ == "__main__":
    unittest.main()
