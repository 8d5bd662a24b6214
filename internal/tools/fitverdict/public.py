"""Public sets that tell what one sentence is to another: textual inference and paraphrases, Korean and English, and
claims with what is said for and against them (Perspectrum, Chen et al. 2019, https://arxiv.org/abs/1906.03538,
CC BY-SA 4.0)."""
import collections
import itertools
import json
import os

# Which question a row answers, and what it says: of inference, or of what two say of one point.
CLASSES = dict(entailment=('nli', 0), contradiction=('nli', 1), neutral=('nli', 2),
               same=('own', 0), opposite=('own', 1), neither=('own', 2))
FOR, AGAINST, APART = 0, 1, 2
SIDE = dict(SUPPORT=FOR, UNDERMINE=AGAINST)
SHORTEST = 3  # words of what is said for or against

Said = collections.namedtuple('Said', 'side texts')  # side: of a claim; texts: which say the same
Debate = collections.namedtuple('Debate', 'claim said')


def rows(name):
    """Rows of (text, text, question, class), of a file of lines: class and both texts (premise and hypothesis where
    it is inference), with tabs between."""
    with open(name, encoding='utf8') as f:
        found = [line.rstrip('\n').split('\t') for line in f]
    return [(a, b, *CLASSES[label]) for label, a, b in found]


def perspectrum(folder):
    """The debates of that set."""
    with open(os.path.join(folder, 'perspective_pool_v1.0.json'), encoding='utf8') as f:
        text = {row['pId']: ' '.join(row['text'].split()) for row in json.load(f)}
    with open(os.path.join(folder, 'perspectrum_with_answers_v1.0.json'), encoding='utf8') as f:
        rows = json.load(f)
    return [Debate(' '.join(r['text'].split()), said(r['perspectives'], text)) for r in rows]


def said(clusters, text):
    out = []
    for c in clusters:
        texts = [text[i] for i in c['pids'] if i in text and len(text[i].split()) >= SHORTEST]
        if texts and c['stance_label_3'] in SIDE:
            out.append(Said(SIDE[c['stance_label_3']], texts))
    return out


def paraphrases(debates):
    """Pairs that say the same."""
    return [pair for d in debates for s in d.said for pair in itertools.combinations(s.texts, 2)]


def points(debates, rng, each=6):
    """Pairs that say different things for one claim, or against it."""
    out = []
    for d in debates:
        pairs = [(x, y) for x, y in itertools.combinations(d.said, 2) if x.side == y.side]
        out += [(rng.choice(x.texts), rng.choice(y.texts)) for x, y in rng.sample(pairs, min(each, len(pairs)))]
    return out


def sides(debates, rng, each=8):
    """Rows of (text, text, class): on one side of a debate, on two, or of two debates."""
    out = []
    for d in debates:
        out += [(d.claim, t, s.side) for s in d.said for t in s.texts]
        pairs = list(itertools.combinations(d.said, 2))
        for x, y in rng.sample(pairs, min(each, len(pairs))):
            out.append((rng.choice(x.texts), rng.choice(y.texts), FOR if x.side == y.side else AGAINST))
        other = rng.choice(debates)
        if d.said and other.said and other is not d:
            out.append((rng.choice(rng.choice(d.said).texts), rng.choice(rng.choice(other.said).texts), APART))
            out.append((d.claim, rng.choice(rng.choice(other.said).texts), APART))
    return out
