#!/usr/bin/env bash
# Builds public/kits/people: the rigged co-worker and who looks how. Needs Blender 3.4 with numpy.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kit=../../public/kits/people
mkdir -p "$kit"
blender -b -P worker.py -- "$work" | grep -E 'Error|Traceback' || true
node pack.mjs "$work" "$kit"
