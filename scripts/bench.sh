#!/usr/bin/env bash
# Times the whole program beside a yardstick in the same run. The text is made
# by internal/tools/corpus; give BENCH_EN or BENCH_KO to use files
# of your own, and BENCH_TALK for a folder of podcasts.
set -euo pipefail
cd "$(dirname "$0")/.."
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
export LC_ALL=C.UTF-8

CGO_ENABLED=0 go build -o "$dir/whosaid" ./cmd/whosaid
corpus() { go run ./internal/tools/corpus -sample "$1" -mb "$2"; }
corpus seeds/tram-talk.en.txt 100 >"$dir/hundred.txt"
cp "${BENCH_EN:-/dev/null}" "$dir/en.txt"
[[ -s $dir/en.txt ]] || corpus seeds/tram-talk.en.txt 20 >"$dir/en.txt"
cp "${BENCH_KO:-/dev/null}" "$dir/ko.txt"
[[ -s $dir/ko.txt ]] || corpus seeds/blog-post.ko.txt 10 >"$dir/ko.txt"

python3 - "$dir" <<'PY'
import os, resource, subprocess, sys, time
d = sys.argv[1]
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

def best(*cmd, times=3):
    return min(run(*cmd) for _ in range(times))

size = lambda f: os.path.getsize(f'{d}/{f}') / 1e6
wc, _ = best('wc', '-mw', d + '/hundred.txt')
s, mb = best(exe, 'read', d + '/hundred.txt')
print(f'read: {size("hundred.txt"):.0f} MB in {s:.2f} s, wc -mw {wc:.2f} s: {s / wc:.2f} x (goal 3), {mb:.0f} MB')
for f, goal in (('en.txt', 10), ('ko.txt', 5)):
    s, mb = best(exe, 'extract', '--fast', d + '/' + f)
    print(f'extract --fast {f}: {size(f):.1f} MB in {s:.2f} s: {size(f) / s:.1f} MB/s (goal {goal}), peak {mb:.0f} MB (goal {400 + 12 * size(f):.0f})')
s, mb = best(exe, '--version', times=20)
print(f'--version: {s * 1000:.1f} ms (goal 15)')
PY

scripts/bench-talk.sh "${BENCH_TALK:-}"
scripts/page.sh measure

# A first push to Neo4j and one that changes nothing, beside the driver's own
# UNWIND loop over the same rows (needs Java 17 and Maven).
BENCH_CLAIMS=${BENCH_CLAIMS:-100000} go test -run '^$' -bench '^BenchmarkPush$' -benchtime 1x -timeout 30m ./export/neo4j
