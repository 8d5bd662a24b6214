"""Takes what was fitted out of the file that ships, to go on fitting from it: weights of few bits as numbers
again.

    python unpack.py internal/e5/data/reader.bin.zst reader.pt"""
import struct
import sys

import numpy as np
import torch
import zstandard

import e5file
import network
import pack

LAYERS = 12
HIDDEN = 384


class Lists:
    """The lists of the file, one after the other."""

    def __init__(self, data):
        if not data.startswith(pack.MAGIC):
            raise ValueError('not a file that pack.py wrote')
        self.data, self.at = data, len(pack.MAGIC)

    def bytes(self):
        size, = struct.unpack_from('<I', self.data, self.at)
        self.at += 4 + size
        return self.data[self.at - size:self.at]

    def skip(self, lists):
        for _ in range(lists):
            self.bytes()

    def floats(self):
        return torch.from_numpy(np.frombuffer(self.bytes(), '<f4').copy())

    def blocks(self):
        raw = np.frombuffer(self.bytes(), np.uint8).reshape(-1, 2 + e5file.BLOCK // 2)
        return torch.from_numpy(e5file.unpack(raw, network.RANK))

    def matrix(self):
        scale = self.floats()
        whole = np.frombuffer(self.bytes(), np.int8).reshape(len(scale), -1)
        return torch.from_numpy(whole.astype(np.float32)) * scale[:, None]


def fitted(data):
    """The fitted numbers by name, as fit.py saves them."""
    lists, out = Lists(data), {}
    lists.skip(6 + LAYERS * (2 * len(network.MATRICES) + 4))  # pieces, table and trunk
    for n in range(LAYERS - network.ALONE):
        for name in network.MATRICES:
            out[f'layers.{n}.{name}.up'] = lists.blocks()
            out[f'layers.{n}.{name}.down'] = lists.blocks().T.contiguous()
        out[f'layers.{n}.other'] = lists.floats()
    out['first.weight'], out['first.bias'] = lists.matrix(), lists.floats()
    out['last.weight'] = lists.floats().view(network.OUTPUTS, HIDDEN)
    out['last.bias'] = lists.floats()
    out['empty.weight'], out['empty.bias'] = lists.floats(), lists.floats()
    return out


def main():
    with open(sys.argv[1], 'rb') as f:
        torch.save(fitted(zstandard.ZstdDecompressor().decompress(f.read())), sys.argv[2])


if __name__ == '__main__':
    main()
