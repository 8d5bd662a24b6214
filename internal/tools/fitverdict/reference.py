"""Prints what a fitted reader makes of some pairs, for the tests of internal/e5.

    python unpack.py internal/e5/data/reader.bin.zst shipped.pt
    python reference.py shipped.pt > internal/e5/testdata/reference.tsv"""
import sys

import torch

import batches
import e5file
import network
import pieces
import sets

PAIRS = [
    ('Thank you all for tuning in today.', 'Thanks for listening, everybody.'),
    ('Prices fell by half last year.', '집값이 작년에 절반으로 떨어졌어요.'),
    ('We should keep homework in primary school.', 'We should scrap homework in primary school.'),
    ('The build is fast.', 'The build takes ten minutes, you know, and nobody has complained about it in years.'),
    ('아침은 늘 거르지 않아요.', '저는 아침을 매일 챙겨 먹습니다.'),
    ('The bridge opened in spring.', 'It was in spring that they opened the bridge.'),
    ('버스 요금은 오르지 않을 겁니다.', 'Bus fares are going to go up.'),
]


@torch.no_grad()
def main():
    file = e5file.File()
    states = batches.States(file, pieces.choose(file))
    reader = network.Reader(file, outputs=network.OUTPUTS).eval()
    fitted = torch.load(sys.argv[1])
    reader.load_state_dict(fitted, strict=False)
    vector = states.vectors([t for p in PAIRS for t in p])
    out = reader(*states.batch([sets.Pair(a, b, 'own', 0, 1.0, '', '') for a, b in PAIRS]))
    for (a, b), row in zip(PAIRS, out):
        own, nli = row[:3].softmax(0), row[3:6].softmax(0)
        numbers = [vector[a] @ vector[b], own[0], own[1], nli[0], nli[1], row[6].sigmoid(),
                   ((vector[a] + vector[b]) @ fitted['empty.weight'] + fitted['empty.bias'][0]).sigmoid()]
        print(a, b, *(f'{float(x):.4f}' for x in numbers), sep='\t')


if __name__ == '__main__':
    main()
