"""Writes the file that ships (read by internal/e5): trunk and table as they came, in four bits, and
what was fitted, in eight.

    python pack.py reader.pt empty.pt internal/e5/data/reader.bin"""
import struct
import sys

import numpy as np
import torch

import e5file
import network
import pieces

MAGIC = b'whosaid reader 2\n'
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
        w.matrix(fitted[f'layers.{n}.{name}.up'])
        w.matrix(fitted[f'layers.{n}.{name}.down'])
    w.floats(fitted[f'layers.{n}.other'])


def main():
    fitted = {n: p.detach().numpy() for name in sys.argv[1:3] for n, p in torch.load(name).items()}
    file = e5file.File()
    with open(sys.argv[3], 'wb') as out:
        write(out, file, pieces.choose(file), fitted)


if __name__ == '__main__':
    main()
