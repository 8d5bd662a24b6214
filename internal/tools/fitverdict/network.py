"""The network: a trunk that reads each claim alone, and a reader of two claims on top of it.

Trunk: multilingual-e5-small as it came. Its mean is the vector of a claim. The lower layers serve both
(each claim is read once, as in DeFormer, Cao et al. 2020, https://arxiv.org/abs/2005.00697); in the
upper ones the reader lets the claims see each other, through weights changed by a product of two thin
matrices (LoRA, Hu et al. 2021, https://arxiv.org/abs/2106.09685). Whether a word belongs to the same
claim or to the other one is told by a number for each head, so that the order of claims means nothing."""
import torch
import torch.nn as nn
import torch.nn.functional as F

ALONE = 4      # layers that read each claim alone
RANK = 64      # of the change to each matrix
OUTPUTS = 7    # same, opposite, neither; entailed, denied, open; how alike
SIDES = 3      # while fitting: on one side of a debate, on two, or of two debates
MATRICES = ('q', 'k', 'v', 'ao', 'fi', 'fo')


class Change(nn.Module):
    """A matrix that stays, and a thin change to it."""

    def __init__(self, weight, bias, rank):
        super().__init__()
        self.register_buffer('weight', weight, persistent=False)
        self.register_buffer('bias', bias, persistent=False)
        self.down = nn.Parameter(torch.randn(rank, weight.shape[1]) / weight.shape[1] ** .5) if rank else None
        self.up = nn.Parameter(torch.zeros(weight.shape[0], rank)) if rank else None

    def forward(self, x):
        y = F.linear(x, self.weight, self.bias)
        return y if self.down is None else y + F.linear(F.linear(x, self.down), self.up)


class Layer(nn.Module):
    def __init__(self, file, n, rank):
        super().__init__()
        self.heads = file.heads
        sizes = dict(q=file.hidden, k=file.hidden, v=file.hidden, ao=file.hidden, fi=file.hidden, fo=file.inner)
        for name in MATRICES:
            weight = torch.from_numpy(file.matrix(f'l{n}.{name}.w', sizes[name]))
            bias = torch.from_numpy(file.floats(f'l{n}.{name}.b'))
            setattr(self, name, Change(weight, bias, rank))
        self.aln, self.oln = norm(file, f'l{n}.aln'), norm(file, f'l{n}.oln')
        self.other = nn.Parameter(torch.zeros(file.heads)) if rank else None

    def forward(self, x, mask, apart=None):
        """mask: which places hold a piece; apart: which pairs of places belong to two claims."""
        batch, n, size = x.shape
        q, k, v = (f(x).view(batch, n, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        bias = torch.zeros_like(mask, dtype=x.dtype).masked_fill(~mask, -1e9)[:, None, None, :]
        if self.other is not None:
            bias = bias + apart[:, None] * self.other[None, :, None, None]
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias).transpose(1, 2).reshape(batch, n, size)
        x = self.aln(x + self.ao(y))
        return self.oln(x + self.fo(F.gelu(self.fi(x))))


def norm(file, name):
    out = nn.LayerNorm(file.hidden, file.eps)
    out.weight.data, out.bias.data = torch.from_numpy(file.floats(name + '.w')), torch.from_numpy(file.floats(name + '.b'))
    out.requires_grad_(False)
    return out


class Trunk(nn.Module):
    """Reads claims one by one."""

    def __init__(self, file, kept):
        super().__init__()
        self.words = torch.from_numpy(file.matrix('emb.word', file.hidden)[kept])
        self.places = torch.from_numpy(file.floats('emb.pos')).view(-1, file.hidden)[:128]
        self.kind = torch.from_numpy(file.floats('emb.type')).view(-1, file.hidden)[0]
        self.norm = norm(file, 'emb.ln')
        self.layers = nn.ModuleList(Layer(file, n, 0) for n in range(file.layers))

    @torch.no_grad()
    def forward(self, ids, mask):
        """The states after the layers that the reader shares."""
        x = self.norm(self.words[ids] + self.places[:ids.shape[1]] + self.kind)
        for layer in self.layers[:ALONE]:
            x = layer(x, mask)
        return x

    @torch.no_grad()
    def vectors(self, shared, mask):
        """The vector of each claim, of length one, from those states."""
        x = shared
        for layer in self.layers[ALONE:]:
            x = layer(x, mask)
        return F.normalize(pooled(x, mask)[0])


class Reader(nn.Module):
    """Reads two claims, given their states from the trunk."""

    def __init__(self, file, rank=RANK, outputs=OUTPUTS + SIDES):
        super().__init__()
        self.layers = nn.ModuleList(Layer(file, n, rank) for n in range(ALONE, file.layers))
        self.first, self.last = nn.Linear(5 * file.hidden, file.hidden), nn.Linear(file.hidden, outputs)

    def forward(self, x, mask, claim, drop=0.0):
        """x: states of both claims, one behind the other; claim: 0 or 1 for each place."""
        apart = (claim[:, :, None] != claim[:, None, :]).to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask, apart)
        u, s = pooled(x, mask & (claim == 0))
        v, t = pooled(x, mask & (claim == 1))
        seen = torch.cat([u + v, u * v, (u - v).abs(), s + t, (s - t).abs()], 1)
        return self.last(F.dropout(torch.tanh(self.first(seen)), drop, self.training))


def pooled(x, mask):
    """The mean over the places of a claim, and its first place."""
    m = mask.to(x.dtype)[..., None]
    first = mask.to(torch.int64).argmax(1)
    return (x * m).sum(1) / m.sum(1), x[torch.arange(len(x)), first]
