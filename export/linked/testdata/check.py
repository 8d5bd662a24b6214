"""Reads linked data with rdflib and pyshacl and says what does not hold.

check.py STEM --docs DOCS [--texts TEXTS] [--rows ROWS]

STEM.ttl, STEM.nq and STEM.jsonld must say the same and fit DOCS/shapes.ttl,
which must refuse them once something is missing. TEXTS is a folder of
documents, or JSON of their texts by name: every position must select its quote
there. ROWS is what whosaid query shared --json gives: DOCS/shared.rq must give
the same.
"""

import argparse
import json
import os
import re
import sys

import pyshacl
import rdflib
from rdflib.compare import isomorphic
from rdflib.namespace import RDF, Namespace

SCHEMA = Namespace("https://schema.org/")
OA = Namespace("http://www.w3.org/ns/oa#")
OWN = Namespace("urn:whosaid:vocabulary:")


def clean(s):
    return re.sub("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", s)


def read(stem):
    graphs = [rdflib.Graph().parse(f"{stem}.{ext}", format=syntax) for ext, syntax in (("ttl", "turtle"), ("nq", "nt"), ("jsonld", "json-ld"))]
    for other in graphs[1:]:
        assert isomorphic(graphs[0], other), "the three syntaxes do not say the same: %s" % sorted(graphs[0] ^ other)[:5]
    dataset = rdflib.Dataset()
    dataset.parse(f"{stem}.nq", format="nquads")
    assert len(dataset) == len(graphs[0]), "N-Quads read as triples and as quads differ"
    assert not any(isinstance(t, rdflib.BNode) for triple in graphs[0] for t in triple), "a blank node"
    return graphs[0]


def fits(g, docs):
    shapes = rdflib.Graph().parse(os.path.join(docs, "shapes.ttl"))
    ok, _, report = pyshacl.validate(g, shacl_graph=shapes)
    assert ok, report
    if len(g) > 2000:
        return  # once is enough of much
    broken = rdflib.Graph()
    for triple in g:
        if triple[1] not in (OA.exact, OWN.firstByte):
            broken.add(triple)
    if len(broken) < len(g):
        assert not pyshacl.validate(broken, shacl_graph=shapes)[0], "the shapes let pass what lacks quotes and positions"


def text_of(texts, name):
    if isinstance(texts, dict):
        return texts.get(name)
    try:
        with open(os.path.join(texts, name), encoding="utf-8", newline="") as f:
            return f.read()
    except (OSError, ValueError):
        return None  # a member of a container, or none of UTF-8


def select(g, texts):
    """Every position of a document whose text is here selects its quote."""
    selected = 0
    for place in g.subjects(RDF.type, OA.SpecificResource):
        document = g.value(place, OA.hasSource)
        if (document, RDF.type, SCHEMA.DigitalDocument) not in g:
            continue
        text = text_of(texts, str(g.value(document, SCHEMA.name)))
        if text is None:
            continue
        of = {g.value(s, RDF.type): s for s in g.objects(place, OA.hasSelector)}
        quote, position, span = of[OA.TextQuoteSelector], of[OA.TextPositionSelector], of[OWN.BytePositionSelector]
        start, end = int(g.value(position, OA.start)), int(g.value(position, OA.end))
        exact, prefix, suffix = (str(g.value(quote, p) or "") for p in (OA.exact, OA.prefix, OA.suffix))
        first, last = int(g.value(span, OWN.firstByte)), int(g.value(span, OWN.afterLastByte))
        assert clean(text[start:end]) == exact, (place, text[start:end], exact)
        assert clean(text[max(0, start - 32) : start]) == prefix, (place, prefix)
        assert clean(text[end : end + 32]) == suffix, (place, suffix)
        assert clean(text.encode()[first:last].decode()) == exact, (place, exact)
        selected += 1
    assert selected, "no position was looked at"
    return selected


def shared(g, docs, want):
    def key(*ids):
        return tuple(str(i).removeprefix("urn:whosaid:") for i in ids)

    with open(os.path.join(docs, "shared.rq"), encoding="utf-8") as f:
        found = list(g.query(f.read()))
    quoted = {key(*row[:5]) + (float(row[5]), str(row[6]), str(row[7])) for row in found}
    rows = [(*(r[k] for k in ("speaker_a_id", "speaker_b_id", "claim_a", "claim_b", "method")), r["score"], clean(r["quote_a"]), clean(r["quote_b"])) for r in want]
    for row in rows:
        assert row in quoted, ("query shared has it, SPARQL has not", row)
    more = {q[:6] for q in quoted} - {r[:6] for r in rows}
    assert not more, ("SPARQL has it, query shared has not", more)
    order = [float(row[5]) for row in found]
    assert order == sorted(order, reverse=True), "not ordered by score"
    return len(rows)


def main():
    p = argparse.ArgumentParser()
    p.add_argument("stem")
    p.add_argument("--docs", required=True)
    p.add_argument("--texts")
    p.add_argument("--rows")
    a = p.parse_args()
    g = read(a.stem)
    print(len(g), "facts")
    fits(g, a.docs)
    if a.texts:
        texts = a.texts
        if os.path.isfile(texts):
            with open(texts, encoding="utf-8") as f:
                texts = {clean(name): text for name, text in json.load(f).items()}
        print(select(g, texts), "positions")
    if a.rows:
        with open(a.rows, encoding="utf-8") as f:
            print(shared(g, a.docs, json.load(f) or []), "rows")


try:
    main()
except AssertionError as e:
    sys.exit(f"does not hold: {e}")
