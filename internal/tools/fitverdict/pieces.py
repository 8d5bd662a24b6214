"""Which of the 250,002 word pieces stay, and how text is cut into them.

Kept are Hangul, digits and marks, single letters, and the Latin pieces that frequent English words are
cut into. wordfreq's list of English words chooses among them; nothing of the list is kept."""
import collections
import re
import unicodedata

SPECIALS = 4  # begin, pad, end, unknown come first, as in the model
LEAST = 2e-6  # how often a piece must be used among English words
WORDS = 100_000


class Cutter:
    """Cuts text by the likeliest way (Kudo 2018, https://aclanthology.org/P18-1007). Ids are places among the kept pieces."""

    def __init__(self, pieces, scores, unknown):
        self.best = {p: (i, s) for i, (p, s) in enumerate(zip(pieces, scores)) if i >= SPECIALS}
        self.unknown, self.floor = unknown, min(scores) - 10
        self.longest = max(map(len, self.best))
        self.known = {}

    def __call__(self, text):
        if text not in self.known:
            self.known[text] = self._cut(normal(text))
        return self.known[text]

    def _cut(self, text):
        reached = [(0.0, 0, 0)] + [(-1e30, 0, 0)] * len(text)
        for i in range(len(text)):
            here = reached[i][0]
            for j in range(i + 1, min(len(text), i + self.longest) + 1):
                found = self.best.get(text[i:j])
                if found and here + found[1] > reached[j][0]:
                    reached[j] = (here + found[1], i, found[0])
            if here + self.floor > reached[i + 1][0]:
                reached[i + 1] = (here + self.floor, i, self.unknown)
        out, i = [], len(text)
        while i:
            _, start, piece = reached[i]
            out.append(piece)
            i = start
        return out[::-1]


def normal(text):
    """NFKC, one '▁' before each word."""
    words = unicodedata.normalize('NFKC', text).split()
    return ''.join('▁' + w for w in words)


def choose(file):
    """The places of the pieces that stay, in order."""
    used = use(file)
    return [i for i, p in enumerate(file.pieces) if i < SPECIALS or stays(p.replace('▁', ''), used[p])]


def stays(bare, used):
    if not bare or re.fullmatch('[가-힣ㄱ-ㅎㅏ-ㅣ]+', bare):
        return True
    if re.fullmatch(r'[\d\W_]+', bare):
        return bare.isascii() or len(bare) == 1
    return bool(re.fullmatch("[A-Za-z'’.-]+", bare)) and (used > LEAST or len(bare) == 1)


def use(file):
    """How often each piece is used among frequent English words."""
    import wordfreq
    cut = Cutter(file.pieces, [float(s) for s in file.scores], file.unknown)
    counts = collections.Counter()
    words = sorted(wordfreq.get_frequency_dict('en', 'large').items(), key=lambda w: -w[1])[:WORDS]
    for word, share in words:
        for form, part in ((word, 1), (word.capitalize(), .2)):
            for piece in cut._cut(normal(form)):
                counts[file.pieces[piece]] += share * part
    return counts
