"""Averages two fits, weight by weight: one that was gone on with from another is quicker to forget than to
learn, and the mean of both keeps most of either.

    python mean.py new.pt old.pt 0.65 mean.pt"""
import sys

import torch


def main():
    new, old, part = torch.load(sys.argv[1]), torch.load(sys.argv[2]), float(sys.argv[3])
    torch.save({name: part * value + (1 - part) * old[name] for name, value in new.items()}, sys.argv[4])


main()
