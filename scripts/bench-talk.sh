#!/usr/bin/env bash
# Times the program on a folder of talk: scripts/bench-talk.sh [FOLDER]. Without
# one it makes three hundred transcripts.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
CGO_ENABLED=0 go build -o "$dir/whosaid" ./cmd/whosaid
talk=${1:-}
if [[ -z $talk ]]; then
	talk=$dir/talk
	mkdir "$talk"
	go run ./internal/tools/corpus -sample seeds/tram-talk.en.txt -mb 12 | split -C 40k -a 3 --additional-suffix=.txt - "$talk/show-"
fi

python3 - "$dir" "$talk" <<'PY'
import os, sys, time
d, talk = sys.argv[1:]
exe = d + '/whosaid'

def run(*cmd):
    """seconds and peak megabytes of one command, its output thrown away"""
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2): os.dup2(null, fd)
        os.execvp(cmd[0], cmd)
    start = time.perf_counter()
    _, status, use = os.wait4(pid, 0)
    assert status == 0, (cmd, status)
    return time.perf_counter() - start, use.ru_maxrss / 1024

size = lambda f: os.path.getsize(f'{d}/{f}') / 1e6
docs = [os.path.join(p, f) for p, _, files in os.walk(talk) for f in files]
text = sum(map(os.path.getsize, docs)) / 1e6
print(f'{len(docs)} documents, {text:.1f} MB')
for name, flags, goal in (('graph.json', ['--fast'], ''), ('graph.json.zst', ['--fast'], ''), ('whole.json', [], ', goal .4 MB/s')):
    s, mb = run(exe, 'extract', *flags, talk, '-o', f'{d}/{name}')
    print(f'extract {" ".join(flags)} -o {name}: {s:.1f} s, {text / s:.2f} MB/s{goal}, peak {mb:.0f} MB; the graph has {size(name):.1f} MB, {size(name) / text:.1f} x the text')
for name, what, goal in (('overview.svg', ['--overview'], 10), ('page.html', [], 0)):
    s, mb = run(exe, 'export', d + '/graph.json', '-o', f'{d}/{name}', *what)
    print(f'export {name} {" ".join(what)}: {s:.1f} s{f" (goal {goal})" if goal else ""}, peak {mb:.0f} MB, {size(name):.1f} MB')
s, _ = run(exe, 'query', 'shared', d + '/graph.json')
print(f'query shared, of the graph: {s:.1f} s')
PY
