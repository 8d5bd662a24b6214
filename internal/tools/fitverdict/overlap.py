"""How many words two claims share, and weights by which that alone tells nothing of what they are to each
other: paraphrases tend to be written in new words and opposites in the same ones, and a network that
sees only those learns that words in common mean the opposite."""
import collections
import re

BINS = 10
LEAST, MOST = .4, 2.5  # what a pair may weigh


def words(text):
    """Words and figures in Latin letters; of Hangul each two syllables that follow each other."""
    hangul = re.sub('[^가-힣]', '', text)
    return set(re.findall("[a-z0-9']+", text.lower())) | {hangul[i:i + 2] for i in range(len(hangul) - 1)}


def korean(text):
    return bool(re.search('[가-힣]', text))


def kind(pair):
    """The languages of a pair, and which tenth of the words of the shorter claim both have."""
    a, b = words(pair.a), words(pair.b)
    share = len(a & b) / max(1, min(len(a), len(b)))
    if korean(pair.a) != korean(pair.b):
        return 'both', 0
    return korean(pair.a), min(BINS - 1, int(share * BINS))


def balanced(pairs):
    """The same pairs, so weighed that of those which share as many words each class counts alike."""
    kinds = [kind(p) for p in pairs]
    of_kind = collections.Counter(kinds)
    of_class = collections.Counter((k, p.target) for k, p in zip(kinds, pairs))
    classes = collections.Counter(k for k, _ in of_class)
    fair = lambda k, p: of_kind[k] / classes[k] / of_class[k, p.target]
    return [p._replace(weight=p.weight * min(MOST, max(LEAST, fair(k, p)))) for k, p in zip(kinds, pairs)]
