"""What is fitted on: pairs of claims with what they are to each other.

A Pair's head says which question it answers: 'own', 'nli' and 'side' have a class, 'sts' has how alike the two
are, from 0 to 1. Its group keeps kindred pairs together when some are kept aside for judging."""
import collections
import csv
import glob
import hashlib
import itertools
import json
import os
import random
import sys

import overlap
import public
import spoken

Pair = collections.namedtuple('Pair', 'a b head target weight group source')
SAME, OPPOSITE, NEITHER = 0, 1, 2
# Of each source, one group in so many is kept aside: of talk as it is, more.
ASIDE = {'own': 8, 'written': 4, 'talk': 2, 'labelled': 3, 'invented': 3, 'empty': 2, 'klue-nli': 4, 'klue-sts': 2,
         'public': 20, 'debate': 10}


def aside(group, source):
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % ASIDE[source] == 0


def items(folder, claims):
    """Our own statements: items of (source, topic, [(position, language, text)]). A text that is "=" and the mark
    of a claim stands for a claim that was really made, where the text of that mark is known."""
    out = []
    for name in sorted(glob.glob(os.path.join(folder, '*.txt'))):
        with open(name, encoding='utf8') as f:
            for block in f.read().split('\n\n'):
                lines = [line for line in block.split('\n') if line]
                if lines:
                    topic = os.path.basename(name) + ' ' + lines[0][2:]
                    found = [tuple(line.split('\t')) for line in lines[1:]]
                    out.append(('own', topic, [(p, lang, claims.get(t[1:], t)) for p, lang, t in found if t[0] != '=' or t[1:] in claims]))
    return out


def relation(x, y):
    """What two positions are to each other: 'a' and 'a-' are opposite."""
    if x == y:
        return SAME
    return OPPOSITE if x.rstrip('-') == y.rstrip('-') else NEITHER


def own(all_items, rng, each=4):
    """Some pairs of every item, as many of each class, and some of two items: every statement stands in
    all relations, so that none tells by its manner how it stands, and is weighed so that words in common tell
    nothing by themselves."""
    out, crossed = [], []
    for at, (source, topic, lines) in enumerate(all_items):
        by_class = collections.defaultdict(list)
        for x, y in itertools.combinations(lines, 2):
            by_class[relation(x[0], y[0])].append((x[2], y[2]))
        for label, pairs in by_class.items():
            for a, b in rng.sample(pairs, min(each, len(pairs))):
                out.append(Pair(a, b, 'own', label, 1.0, topic, source))
        other = all_items[(at + rng.randint(1, 20)) % len(all_items)]
        for _ in range(2):
            crossed.append(Pair(rng.choice(lines)[2], rng.choice(other[2])[2], 'own', NEITHER, 1.0, topic, 'crossed'))
    return overlap.balanced(out) + crossed


WRITTEN = {'a': ('base', 'same_en', 'same_ko'), 'a-': ('opposite_en', 'opposite_ko'), 'c': ('related_en',), 'd': ('related_ko',)}


def written(folder):
    """Labelled talk: claims really made, and what another would say of them, as items."""
    out = []
    with open(os.path.join(folder, 'written.jsonl'), encoding='utf8') as f:
        for row in map(json.loads, f):
            lines = [(p, '', row[k]) for p, keys in WRITTEN.items() for k in keys if row.get(k)]
            out.append(('written', row['base'], lines))
    return out


def talk(folder):
    """Labelled talk: near neighbours of two people, but for the debates, whose owner states no licence."""
    label = dict(same=SAME, opposite=OPPOSITE)
    with open(os.path.join(folder, 'pairs.jsonl'), encoding='utf8') as f:
        for row in map(json.loads, f):
            if row['pool'] == 'deb':
                continue
            kind = label.get(row['label'], NEITHER)
            yield Pair(row['a'], row['b'], 'own', kind, .4 if kind == NEITHER else 2.0, row['a'], 'talk')


# What is empty says the same, but nobody would miss it: it is not fitted on.
LABELS = {'S': (SAME, 2.0), 'O': (OPPOSITE, 2.0), 'N': (NEITHER, 1.2), 'E': (SAME, 0.0)}


def mark(text):
    """What stands for a claim in labelled.tsv."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def marked(claims):
    """The texts of a file of transcripts' claims, one a line, by their marks."""
    with open(claims, encoding='utf8') as f:
        return {mark(line.rstrip('\n')): line.rstrip('\n') for line in f}


def labelled(name, text):
    """Neighbours in transcripts that we read; text is claims by their marks."""
    with open(name, encoding='utf8') as f:
        rows = [line.split() for line in f if not line.startswith('#')]
    found = [(text[a], text[b], label) for a, b, label in rows if a in text and b in text]
    print(f'{len(found)} of {len(rows)} pairs of {os.path.basename(name)} found', file=sys.stderr)
    return [Pair(a, b, 'own', *LABELS[label], a, 'empty' if label == 'E' else 'labelled') for a, b, label in found]


def invented(name):
    """Neighbours in conversations that we wrote, which we read: their text is ours, so it stands there. They are
    denser about one subject than any talk at hand, so each counts twice."""
    with open(name, encoding='utf8') as f:
        rows = [line.rstrip('\n').split('\t') for line in f if not line.startswith('#')]
    told = {label: (kind, 2 * weight) for label, (kind, weight) in LABELS.items()}
    return [Pair(a, b, 'own', *told[label], a, 'empty' if label == 'E' else 'invented') for label, a, b in rows]


def klue_nli(folder):
    label = dict(entailment=SAME, contradiction=OPPOSITE, neutral=NEITHER)
    with open(os.path.join(folder, 'klue', 'klue-nli-v1.1', 'klue-nli-v1.1_dev.json'), encoding='utf8') as f:
        for row in json.load(f):
            yield Pair(row['premise'], row['hypothesis'], 'nli', label[row['gold_label']], 1.0, row['premise'], 'klue-nli')


def klue_sts(folder):
    with open(os.path.join(folder, 'klue', 'klue-sts-v1.1', 'klue-sts-v1.1_dev.json'), encoding='utf8') as f:
        for row in json.load(f):
            yield Pair(row['sentence1'], row['sentence2'], 'sts', row['labels']['real-label'] / 5, 1.0, row['sentence1'], 'klue-sts')


def kor_sts(folder, half):
    with open(os.path.join(folder, 'kornlu', 'KorSTS', f'sts-{half}.tsv'), encoding='utf8') as f:
        rows = [line.rstrip('\n').split('\t') for line in f][1:]
    return [(r[5], r[6], float(r[4]) / 5) for r in rows if len(r) > 6]


def sts_benchmark(folder, half):
    with open(os.path.join(folder, 'stsb-en-multi', 'data', f'stsb-en-{half}.csv'), encoding='utf8') as f:
        return [(r[0], r[1], float(r[2]) / 5) for r in csv.reader(f)]


def sts(folder, half, rng):
    """Both languages, and one sentence of each, in one order."""
    ko, en = kor_sts(folder, half), sts_benchmark(folder, half)
    for i, (k, e) in enumerate(zip(ko, en)):
        first = rng.random() < .5
        across = (k[0], e[1]) if first else (e[0], k[1])
        for (a, b), source in (((k[0], k[1]), 'sts-ko'), ((e[0], e[1]), 'sts-en'), (across, 'sts-ko-en')):
            yield Pair(a, b, 'sts', k[2] if source != 'sts-en' else e[2], .7, f'sts {half} {i}', source)


def near(names, rng, most=8000):
    """Claims of transcripts that are near each other, nearly all of which say neither the same nor the opposite;
    of each further file half as many as of the one before."""
    out = []
    for n, name in enumerate(names):
        with open(name, encoding='utf8') as f:
            rows = [line.rstrip('\n').split('\t') for line in f]
        out += [Pair(a, b, 'own', NEITHER, .6, a, 'near') for a, b in rng.sample(rows, min(most >> n, len(rows)))]
    return out


WEIGHT = dict(nli=1.0, own=.6)  # of a row of a public set, by the question that it answers


def stated(names):
    """Textual inference and paraphrases of public sets."""
    return [Pair(a, b, head, kind, WEIGHT[head], a, 'public') for name in names for a, b, head, kind in public.rows(name)]


def crossed(pairs, rng, one_of=10):
    """Sentences of two pairs, so that none tells by its manner how it stands to another."""
    firsts = rng.sample(pairs, len(pairs) // one_of)
    return [p._replace(b=rng.choice(pairs).b, head='own', target=NEITHER, weight=.5, source='crossed') for p in firsts]


def debated(debates, rng):
    """What is said for and against claims: what says the same, another thing for the same claim, and on which side
    it stands."""
    same = [Pair(a, b, 'own', SAME, .6, a, 'debate') for a, b in public.paraphrases(debates)]
    points = [Pair(a, b, 'own', NEITHER, .8, a, 'debate') for a, b in public.points(debates, rng)]
    return same + points + [Pair(a, b, 'side', kind, .7, a, 'debate') for a, b, kind in public.sides(debates, rng)]


class Sets:
    """All that is fitted on, and what is kept aside of it; beside: of public sets of sentences."""

    def __init__(self, data, pairs, near_claims=(), claims=None, seed=1, new=(), part=1 / 3, stated_in=(), perspectrum=None):
        rng = random.Random(seed)
        self.new, self.part = tuple(new), part
        text = marked(claims) if claims else {}
        all_items = items(pairs, text) + written(os.path.join(data, 'talk'))
        self.items = spoken.more([i for i in all_items if not aside(i[1], i[0])], rng)
        judged = unlike(list(sts(data, 'dev', rng)))
        unseen = {frozenset((p.a, p.b)) for p in judged}
        fixed = list(talk(os.path.join(data, 'talk'))) + list(klue_nli(data)) + list(klue_sts(data))
        fixed += labelled(os.path.join(pairs, '..', 'labelled.tsv'), text) if claims else []
        fixed += invented(os.path.join(pairs, '..', 'invented.tsv'))
        self.few = [p for p in fixed if p.weight and not aside(p.group, p.source)]
        self.near = near(near_claims, rng)
        self.many = [p for p in sts(data, 'train', rng) if frozenset((p.a, p.b)) not in unseen]
        self.kept = [p for p in fixed if aside(p.group, p.source)] + judged
        self.kept += own([i for i in all_items if aside(i[1], i[0])], rng, each=6)
        self._public(stated(stated_in), public.perspectrum(perspectrum) if perspectrum else [], rng)

    def _public(self, rows, debates, rng):
        fitted = [p for p in rows if not aside(p.group, p.source)]
        self.public = fitted + crossed(fitted, rng) + debated([d for d in debates if not aside(d.claim, 'debate')], rng)
        self.beside = [p for p in rows if aside(p.group, p.source)]
        self.beside += debated([d for d in debates if aside(d.claim, 'debate')], rng)

    def epoch(self, rng):
        """The pairs of one round: our own anew, a part of the others."""
        drawn = own(self.turn(rng), rng)
        some = lambda pairs, part: rng.sample(pairs, min(len(pairs), int(len(drawn) * part)))
        return drawn + self.few + some(self.near, 1 / 5) + some(self.many, 1 / 5) + some(self.public, 2 / 3)

    def turn(self, rng):
        """The items of one round: all, or those of new files, labelled talk, and a part of the others."""
        if not self.new:
            return self.items
        return [i for i in self.items if i[0] == 'written' or i[1].startswith(self.new) or rng.random() < self.part]

    def texts(self):
        """All claims that may be drawn."""
        fixed = self.few + self.near + self.many + self.public
        return [t for p in fixed for t in (p.a, p.b)] + [line[2] for _, _, lines in self.items for line in lines]


def unlike(pairs):
    """Each pair once."""
    seen = set()
    return [p for p in pairs if not (frozenset((p.a, p.b)) in seen or seen.add(frozenset((p.a, p.b))))]
