"""Claims as they are said, with words before them that change nothing."""
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
SOME = 8  # of so many lines one is said another way too
FIRST = 'first'  # marks words that begin an English sentence with a capital for no other reason


def openings():
    """By language, what may stand before a claim; and which first words lose their capital."""
    out = {}
    with open(os.path.join(HERE, 'spoken.txt'), encoding='utf8') as f:
        for line in f:
            if not line.startswith('#'):
                language, words = line.rstrip('\n').split('\t')
                out.setdefault(language, []).append(words)
    return out


def more(items, rng):
    """The items, some lines of which are there a second time, with words before them."""
    before = openings()
    return [(source, topic, lines + [said(line, before, rng) for line in lines if line[1] and rng.random() < 1 / SOME])
            for source, topic, lines in items]


def said(line, before, rng):
    position, language, text = line
    words = rng.choice(before[language])
    if language == 'en':
        plain = re.match('[A-Za-z]*', text)[0] in before[FIRST]
        text = text[0].lower() + text[1:] if plain else text
        words = words[0].upper() + words[1:]
    return position, language, words + ' ' + text
