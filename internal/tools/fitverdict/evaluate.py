"""Judges a fitted reader on what was kept aside: accuracy, and the best recall at a precision."""
import collections
import sys

import numpy as np
import torch

import batches
import e5file
import network
import pieces
import sets


@torch.no_grad()
def outputs(reader, states, pairs, size=64):
    reader.eval()
    order = sorted(range(len(pairs)), key=lambda i: len(states.of[pairs[i].a]) + len(states.of[pairs[i].b]))
    out = torch.zeros(len(pairs), network.OUTPUTS)
    for i in range(0, len(order), size):
        chosen = order[i:i + size]
        out[chosen] = reader(*states.batch([pairs[k] for k in chosen]))
    return out


def recall_at(score, right, precision):
    """The best recall at this precision or more, over all thresholds."""
    order = np.argsort(-score)
    hits = np.cumsum(right[order])
    good = hits / np.arange(1, len(hits) + 1) >= precision
    return (hits[good].max() if good.any() else 0) / max(1, right.sum())


def report(name, scores, right):
    found = '  '.join(f'R@P{p:.2f} {recall_at(scores, right, p):.3f}' for p in (.8, .9, .95))
    print(f'{name:34} {len(right):5} {int(right.sum()):5}  {found}', flush=True)


def judge(reader, states, pairs, vectors=True):
    by_source = collections.defaultdict(list)
    for p in pairs:
        by_source[p.source + (language(p) if p.source in ('own', 'crossed') else '')].append(p)
    for source, of in sorted(by_source.items()):
        out = outputs(reader, states, of)
        own, nli, alike = out[:, :3].softmax(1).numpy(), out[:, 3:6].softmax(1).numpy(), out[:, 6].numpy()
        target = np.array([p.target for p in of])
        if of[0].head == 'sts':
            keep = (target >= .8) | (target < .5)
            eye = np.array([float(states.vector[p.a] @ states.vector[p.b]) for p in of]) if vectors else alike
            for name, score in (('alike', alike), ('same', own[:, 0]), ('entailed', nli[:, 0]), ('cosine', eye)):
                report(f'{source} {name}', score[keep], (target >= .8)[keep])
            continue
        chance = nli if of[0].head == 'nli' else own
        print(f'{source}: accuracy {np.mean(chance.argmax(1) == target):.3f}, called opposite {np.mean(chance.argmax(1) == 1):.3f}, same {np.mean(chance.argmax(1) == 0):.3f}')
        report(source + ' same', chance[:, 0], target == 0)
        report(source + ' opposite', chance[:, 1], target == 1)


def language(p):
    ko = [any('가' <= c <= '힣' for c in t) for t in (p.a, p.b)]
    return ' ko' if all(ko) else ' ko-en' if any(ko) else ' en'


def main():
    data = sets.Sets(sys.argv[1], sys.argv[2])
    file = e5file.File()
    states = batches.States(file, pieces.choose(file))
    if len(sys.argv) > 4:
        states.of = torch.load(sys.argv[4])
    reader = network.Reader(file)
    reader.load_state_dict(torch.load(sys.argv[3]), strict=False)
    some = [p for p in data.kept if p.head != 'sts' or hash(p.group) % 3 == 0 or p.source == 'klue-sts']
    states.read([t for p in some for t in (p.a, p.b)])
    judge(reader, states, some, vectors=False)


if __name__ == '__main__':
    main()
