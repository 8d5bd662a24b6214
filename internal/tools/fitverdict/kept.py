"""Prints the pairs that were kept aside, on which internal/tools/trainagree weighs what the reader makes
of them beside all else that is measured: source, what they are to each other, and both claims, with
tabs between them.

    python kept.py DATA claims.txt near.tsv... > kept.tsv"""
import os
import random
import sys

import sets

HERE = os.path.dirname(os.path.abspath(__file__))
NAMES = {sets.SAME: 'same', sets.OPPOSITE: 'opposite', sets.NEITHER: 'neither'}
ALIKE, UNLIKE = .8, .5  # of graded pairs: say the same, and do not; what lies between is left out
NEAR = 600


def told(pair):
    if pair.source == 'empty':
        return None
    if pair.head != 'sts':
        return NAMES[pair.target]
    return 'same' if pair.target >= ALIKE else 'other' if pair.target < UNLIKE else None


def main():
    data = sets.Sets(sys.argv[1], os.path.join(HERE, 'pairs'), sys.argv[3:], sys.argv[2])
    fitted = {(p.a, p.b) for p in data.near}
    near = [p for name in sys.argv[3:] for p in unfitted(name, fitted)]
    graded = [p for p in data.kept if p.source.startswith('sts')]
    for p in [p for p in data.kept if not p.source.startswith('sts')] + random.Random(3).sample(graded, len(graded) // 3) + near:
        if told(p):
            print(p.source, told(p), flat(p.a), flat(p.b), sep='\t')


def unfitted(name, fitted):
    """Some pairs of a file that are near each other, and not fitted on."""
    with open(name, encoding='utf8') as f:
        rest = [line.rstrip('\n').split('\t') for line in f]
    rest = [r for r in rest if tuple(r) not in fitted]
    return [sets.Pair(a, b, 'own', sets.NEITHER, 1.0, a, 'near') for a, b in random.Random(2).sample(rest, min(NEAR, len(rest)))]


def flat(text):
    return ' '.join(text.split())


if __name__ == '__main__':
    main()
