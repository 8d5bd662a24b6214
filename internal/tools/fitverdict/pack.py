"""Writes the file that ships (read by internal/e5): trunk and table as they came, in four bits, the thin
matrices that were fitted in blocks of the same kind, and the head in eight; all of it packed by Zstandard.

    pip install zstandard
    python pack.py reader.pt empty.pt internal/e5/data/reader.bin.zst"""
import io
import struct
import sys

import numpy as np
import torch
import zstandard

import e5file
import network
import pieces

MAGIC = b'whosaid reader 3\n'
PLACES = 64


class Writer:
    def __init__(self, out):
        self.out = out

    def bytes(self, raw):
        self.out.write(struct.pack('<I', len(raw)) + raw)

    def floats(self, numbers):
        self.bytes(np.asarray(numbers, '<f4').tobytes())

    def matrix(self, rows):
        whole, scale = rounded(rows)
        self.floats(scale)
        self.bytes(whole.tobytes())


def rounded(rows):
    """Rows as whole numbers of eight bits, and a scale for each."""
    rows = np.asarray(rows, np.float32)
    top = np.abs(rows).max(1, keepdims=True)
    scale = np.where(top > 0, top / 127, 1)
    return np.rint(rows / scale).astype(np.int8), scale[:, 0]


TRIES = np.linspace(.7, 1.1, 17, dtype=np.float32)  # parts of the plain scale of a block


def blocks(rows):
    """Rows as blocks of four bits (e5file), each with the scale of some that loses least."""
    x = np.ascontiguousarray(rows, np.float32).reshape(-1, e5file.BLOCK)
    top = np.take_along_axis(x, np.abs(x).argmax(1)[:, None], 1)
    best, least = None, np.full(len(x), np.inf)
    for part in TRIES:
        scale = (top / -8 * part).astype('<f2')
        whole = np.clip(np.rint(x / np.where(scale == 0, 1, scale).astype(np.float32)), -8, 7) + 8
        lost = np.square((whole - 8) * scale.astype(np.float32) - x).sum(1)
        packed = np.concatenate([scale.view(np.uint8), nibbles(whole.astype(np.uint8))], 1)
        better = lost < least
        best = packed if best is None else np.where(better[:, None], packed, best)
        least = np.minimum(lost, least)
    return best.tobytes()


def nibbles(whole):
    half = e5file.BLOCK // 2
    return whole[:, :half] | whole[:, half:] << 4


def write(out, file, kept, fitted):
    w = Writer(out)
    out.write(MAGIC)
    order = list(kept[:pieces.SPECIALS]) + sorted(kept[pieces.SPECIALS:], key=lambda i: file.pieces[i].encode())
    names = [file.pieces[i] for i in order[pieces.SPECIALS:]]
    w.bytes('\n'.join(names).encode())
    w.floats([file.scores[i] for i in order[pieces.SPECIALS:]])
    table = file.blocks('emb.word').reshape(-1, file.hidden // e5file.BLOCK * 18)[order]
    w.bytes(table.tobytes())
    kind = file.floats('emb.type')[:file.hidden]
    w.floats(file.floats('emb.pos').reshape(-1, file.hidden)[:PLACES] + kind)
    norm(w, file, 'emb.ln')
    for n in range(file.layers):
        layer(w, file, n)
    for n in range(file.layers - network.ALONE):
        change(w, file, fitted, n)
    w.matrix(fitted['first.weight'])
    w.floats(fitted['first.bias'])
    w.floats(fitted['last.weight'])
    w.floats(fitted['last.bias'])
    w.floats(fitted['empty.weight'])
    w.floats(fitted['empty.bias'])


def norm(w, file, name):
    w.floats(file.floats(name + '.w'))
    w.floats(file.floats(name + '.b'))


def layer(w, file, n):
    for name in network.MATRICES:
        w.bytes(file.blocks(f'l{n}.{name}.w').tobytes())
        w.floats(file.floats(f'l{n}.{name}.b'))
    norm(w, file, f'l{n}.aln')
    norm(w, file, f'l{n}.oln')


def change(w, file, fitted, n):
    for name in network.MATRICES:
        w.bytes(blocks(fitted[f'layers.{n}.{name}.up']))
        w.bytes(blocks(fitted[f'layers.{n}.{name}.down'].T))
    w.floats(fitted[f'layers.{n}.other'])


def main():
    fitted = {n: p.detach().numpy() for name in sys.argv[1:3] for n, p in torch.load(name).items()}
    file = e5file.File()
    plain = io.BytesIO()
    write(plain, file, pieces.choose(file), fitted)
    with open(sys.argv[3], 'wb') as out:
        out.write(zstandard.ZstdCompressor(level=19).compress(plain.getvalue()))


if __name__ == '__main__':
    main()
