"""Prints how well a fitted reader tells the classes of pairs kept aside: areas under the curve, by source, question
and languages.

    python areas.py reader.pt --data DIR [--near near.tsv...] [--claims claims.txt] [--stated FILE...] [--perspectrum DIR]"""
import argparse
import collections
import os
import random

import numpy as np
import torch

import batches
import e5file
import fit
import network
import overlap
import pieces
import sets

HERE = os.path.dirname(os.path.abspath(__file__))
MOST = dict(own=3000)  # pairs of a source and question, else OTHERS
OTHERS = 1500
FEWEST = 5             # of a class, for an area
FIRST = dict(own=0, nli=3, side=7)  # output of a question


def drawn(pairs, rng):
    """Some pairs of each source and question."""
    by = collections.defaultdict(list)
    for p in pairs:
        by[p.source, p.head].append(p)
    return [p for key, all_of in by.items() for p in rng.sample(all_of, min(len(all_of), MOST.get(key[0], OTHERS)))]


def languages(pair):
    a, b = overlap.korean(pair.a), overlap.korean(pair.b)
    return 'across' if a != b else 'ko' if a else 'en'


@torch.no_grad()
def judged(reader, states, pairs):
    """The logarithms of the chances of the three classes, by group of pairs and class."""
    out = collections.defaultdict(lambda: collections.defaultdict(list))
    for chunk in batches.in_order(pairs, lambda p: len(states.of[p.a]) + len(states.of[p.b]), 64):
        for p, row in zip(chunk, reader(*states.batch(chunk))):
            at = FIRST[p.head]
            out[p.source, p.head, languages(p)][p.target].append(row[at:at + 3].log_softmax(0).numpy())
    return out


def area(high, low):
    """The share of pairs of one of each in which the first is the higher."""
    if min(len(high), len(low)) < FEWEST:
        return float('nan')
    order = np.argsort(np.argsort(np.concatenate([high, low]), kind='stable'))
    return (order[:len(high)].sum() - len(high) * (len(high) - 1) / 2) / len(high) / len(low)


def report(groups):
    for key in sorted(groups):
        same, opposite, neither = (np.array(groups[key].get(k, [])).reshape(-1, 3) for k in (0, 1, 2))
        rest, others = np.concatenate([opposite, neither]), np.concatenate([same, neither])
        print(*key, [len(same), len(opposite), len(neither)],
              f'same from opposite {area(same[:, 0] - same[:, 1], opposite[:, 0] - opposite[:, 1]):.3f}',
              f'same {area(same[:, 0], rest[:, 0]):.3f} opposite {area(opposite[:, 1], others[:, 1]):.3f}', sep='\t')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('reader')
    parser.add_argument('--data', required=True)
    parser.add_argument('--near', nargs='*', default=[])
    parser.add_argument('--claims')
    parser.add_argument('--stated', nargs='*', default=[])
    parser.add_argument('--perspectrum')
    args = parser.parse_args()
    data = sets.Sets(args.data, os.path.join(HERE, 'pairs'), args.near, args.claims, stated_in=args.stated, perspectrum=args.perspectrum)
    pairs = drawn([p for p in data.kept + data.beside if p.head in FIRST], random.Random(5))
    file = e5file.File()
    states = batches.States(file, pieces.choose(file))
    states.read([t for p in pairs for t in (p.a, p.b)])
    reader = network.Reader(file).eval()
    reader.load_state_dict(fit.widened(torch.load(args.reader), reader))
    report(judged(reader, states, pairs))


if __name__ == '__main__':
    main()
