"""Claims as the trunk leaves them to the reader, and pairs of them set behind each other."""
import torch

import network
import pieces

LONGEST = 62  # pieces of a claim, with both marks
LEAD = 'query: '


class States:
    """The state of each claim, read once; vectors too where they are asked for."""

    def __init__(self, file, kept):
        self.trunk = network.Trunk(file, kept).eval()
        self.cut = pieces.Cutter([file.pieces[i] for i in kept], [float(file.scores[i]) for i in kept], file.unknown)
        self.begin, self.end, self.pad = file.begin, file.end, file.pad
        self.of, self.vector = {}, {}

    def ids(self, text):
        return [self.begin] + self.cut(LEAD + text)[:LONGEST - 2] + [self.end]

    def read(self, texts, size=64):
        """Reads claims not yet read."""
        for chunk in in_order(set(texts) - self.of.keys(), lambda t: len(self.ids(t)), size):
            x, mask = filled([torch.tensor(self.ids(t)) for t in chunk], self.pad)
            shared = self.trunk(x, mask).to(torch.float16)
            for k, t in enumerate(chunk):
                self.of[t] = shared[k, :mask[k].sum()].clone()

    def vectors(self, texts, size=64):
        """The vectors of claims, by text."""
        self.read(texts)
        for chunk in in_order(set(texts) - self.vector.keys(), lambda t: len(self.of[t]), size):
            x, mask = filled([self.of[t].float() for t in chunk], 0.0)
            self.vector.update(zip(chunk, self.trunk.vectors(x, mask)))
        return self.vector

    def batch(self, pairs):
        """States, mask and claim of pairs, filled up to the longest."""
        rows = [(self.of[p.a], self.of[p.b]) for p in pairs]
        longest = max(len(a) + len(b) for a, b in rows)
        x = torch.zeros(len(rows), longest, rows[0][0].shape[1])
        mask = torch.zeros(len(rows), longest, dtype=torch.bool)
        claim = torch.ones(len(rows), longest, dtype=torch.int64)
        for k, (a, b) in enumerate(rows):
            x[k, :len(a)], x[k, len(a):len(a) + len(b)] = a.float(), b.float()
            mask[k, :len(a) + len(b)] = True
            claim[k, :len(a)] = 0
        return x, mask, claim


def in_order(texts, length, size):
    """Texts of like length together."""
    ordered = sorted(texts, key=lambda t: (length(t), t))
    return [ordered[i:i + size] for i in range(0, len(ordered), size)]


def filled(rows, value):
    """Rows of unlike length as one, and which places are theirs."""
    mask = torch.nn.utils.rnn.pad_sequence([torch.ones(len(r), dtype=torch.bool) for r in rows], batch_first=True)
    return torch.nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=value), mask


def of(pairs, states, rng, size):
    """Pairs in batches of like length, in an order of chance."""
    length = lambda p: len(states.of[p.a]) + len(states.of[p.b])
    order = list(pairs)
    rng.shuffle(order)
    chunks = [sorted(order[i:i + size * 40], key=length) for i in range(0, len(order), size * 40)]
    out = [chunk[i:i + size] for chunk in chunks for i in range(0, len(chunk), size)]
    rng.shuffle(out)
    return out
