#!/usr/bin/env bash
# Builds the binary for six systems, and an archive of each with completions.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf dist
mkdir -p dist/completions

go build -o dist/host ./cmd/whosaid
for shell in bash zsh fish powershell; do
	dist/host completion "$shell" >"dist/completions/whosaid.$shell"
done
rm dist/host

for os in linux darwin windows; do
	for arch in amd64 arm64; do
		name=whosaid-$VERSION-$os-$arch
		exe=whosaid
		[[ $os == windows ]] && exe=whosaid.exe
		mkdir "dist/$name"
		CGO_ENABLED=0 GOOS=$os GOARCH=$arch go build -trimpath -ldflags "$LDFLAGS" -o "dist/$name/$exe" ./cmd/whosaid
		cp -r LICENSE NOTICE README.md README.ko.md dist/completions "dist/$name/"
		tar -C dist --sort=name --owner=0 --group=0 --mtime=@0 -cf - "$name" | gzip -n >"dist/$name.tar.gz"
		rm -r "dist/$name"
		echo "dist/$name.tar.gz"
	done
done
