"""Averages what two fits change: one that was gone on with from another is quicker to forget than to learn, and the
mean of both keeps most of either.

    python mean.py new.pt old.pt 0.75 mean.pt"""
import sys

import torch

import network


def thin(up, down):
    """The product of two thin matrices, as others of the rank that ships, turned at random: so the parts of a row
    are about as large as each other, and what four bits lose of the product is half of what they lose else."""
    left, weight, right = torch.linalg.svd(up @ down, full_matrices=False)
    root, kept = weight[:network.RANK].sqrt(), slice(network.RANK)
    turn, _ = torch.linalg.qr(torch.randn(network.RANK, network.RANK, generator=torch.Generator().manual_seed(1)))
    return (left[:, kept] * root) @ turn, turn.T @ (root[:, None] * right[kept])


def mean(new, old, part):
    """One set of thin matrices behind the other gives the sum of both. What only fitting asks is left out."""
    out = {}
    for name, value in new.items():
        if name.endswith('.down'):
            continue
        if not name.endswith('.up'):
            first = slice(network.OUTPUTS) if name.startswith('last') else slice(None)
            out[name] = part * value[first] + (1 - part) * old[name][first]
            continue
        down = name.removesuffix('up') + 'down'
        ups = torch.cat([part * value, (1 - part) * old[name]], 1)
        out[name], out[down] = thin(ups, torch.cat([new[down], old[down]]))
    return out


@torch.no_grad()
def main():
    new, old, part = torch.load(sys.argv[1]), torch.load(sys.argv[2]), float(sys.argv[3])
    torch.save(mean(new, old, part), sys.argv[4])


main()
