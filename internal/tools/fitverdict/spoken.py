"""Claims as they are said, with words before them that change nothing."""
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
SOME = 8  # of so many lines one is said another way too
# Words that begin a sentence with a capital for no other reason.
PLAIN = re.compile(r"(The|A|An|We|You|It|It's|They|This|That|There|These|Our|Their|My|He|She|Most|If|When|In|No|Nobody|People|What)\b")


def openings():
    """By language, what may stand before a claim."""
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
        text = text[0].lower() + text[1:] if PLAIN.match(text) else text
        words = words[0].upper() + words[1:]
    return position, language, words + ' ' + text
