"""Fits what tells likenesses that nobody looks for (set phrases, the words of a show, the run of a meeting) from
those that say something: one weight for each number of the vectors of two claims, and logistic regression.

    python empty.py --data DIR --claims claims.txt --out empty.pt"""
import argparse
import hashlib
import os
import random

import torch
import torch.nn.functional as F

import batches
import e5file
import pieces
import sets

HERE = os.path.dirname(os.path.abspath(__file__))
SCALE = 4     # of the sum of two vectors, so that its numbers are about one
SHRINK = 1e-3
# How much a pair counts: empty, said in talk, a short plain claim, or given: of our items, and of captions.
COUNTS = dict(empty=1.0, said=2.0, short=1.0, given=.3)
FROM = dict(items=3500, captions=500)
FOLDS = 5


def pairs(data, folder, claims):
    """Pairs that say the same, and of which kind each is."""
    text = sets.marked(claims)
    rng = random.Random(4)
    for p in sets.labelled(os.path.join(HERE, 'labelled.tsv'), text) + sets.invented(os.path.join(HERE, 'invented.tsv')):
        if p.target == sets.SAME:
            yield p.a, p.b, 'empty' if p.source == 'empty' else 'said'
    for kind in ('empty', 'short'):
        with open(os.path.join(HERE, kind + '.tsv'), encoding='utf8') as f:
            for line in f:
                if not line.startswith('#'):
                    a, b = line.rstrip('\n').split('\t')
                    yield a, b, kind
    items = sets.items(folder, text)
    for _, _, lines in rng.sample(items, FROM['items']):
        side = rng.choice(('a', 'a-'))
        told = [t for p, _, t in lines if p == side]
        if len(told) > 1:
            yield *rng.sample(told, 2), 'given'
    alike = [p for p in sets.sts(data, 'train', rng) if p.target >= .8]
    for p in rng.sample(alike, FROM['captions']):
        yield p.a, p.b, 'given'


def fold(a, b):
    """Which fold a pair is kept aside in."""
    return int(hashlib.sha256(min(a, b).encode()).hexdigest(), 16) % FOLDS


def fit(x, y, weight):
    w, bias = torch.zeros(x.shape[1], requires_grad=True), torch.zeros(1, requires_grad=True)
    steps = torch.optim.LBFGS([w, bias], max_iter=150)

    def value():
        steps.zero_grad()
        each = F.binary_cross_entropy_with_logits(x @ w + bias, y, reduction='none')
        out = (each * weight).sum() / weight.sum() + SHRINK * (w ** 2).sum()
        out.backward()
        return out
    steps.step(value)
    return w.detach(), bias.detach()


def report(x, y, weight, kinds, folds):
    """Prints what is taken for empty, each pair judged by what was fitted on most of the others."""
    told = torch.zeros(len(y))
    for k in range(FOLDS):
        w, bias = fit(x[folds != k], y[folds != k], weight[folds != k])
        told[folds == k] = (x[folds == k] @ w + bias).sigmoid()
    of_kind = lambda name: torch.tensor([k == name for k in kinds])
    for least in (.4, .5, .6, .7, .8):
        part = [float((told[of] >= least).float().mean()) for of in map(of_kind, COUNTS)]
        print('at {:.1f}: {:.3f} of what is empty, {:.3f} of what says something in talk, {:.3f} of short claims, {:.3f} of the rest'.format(least, *part))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data', required=True)
    parser.add_argument('--pairs', default=os.path.join(HERE, 'pairs'))
    parser.add_argument('--claims', required=True)
    parser.add_argument('--out', default='empty.pt')
    args = parser.parse_args()
    torch.manual_seed(0)
    rows = list(pairs(args.data, args.pairs, args.claims))
    file = e5file.File()
    vector = batches.States(file, pieces.choose(file)).vectors({t for a, b, *_ in rows for t in (a, b)})
    centre = torch.stack([v for v in vector.values()]).mean(0)
    x = torch.stack([SCALE * (vector[a] + vector[b] - 2 * centre) for a, b, *_ in rows])
    kinds = [r[2] for r in rows]
    y, weight = torch.tensor([float(k == 'empty') for k in kinds]), torch.tensor([COUNTS[k] for k in kinds])
    report(x, y, weight, kinds, torch.tensor([fold(a, b) for a, b, *_ in rows]))
    w, bias = fit(x, y, weight)
    torch.save({'empty.weight': SCALE * w, 'empty.bias': bias - 2 * SCALE * (w @ centre)}, args.out)


if __name__ == '__main__':
    main()
