#!/usr/bin/env bash
# Builds public/kits/conveyor-hall. Needs Blender 3.4 with numpy and the packages of the repository.
#   assets/conveyor-hall/build.sh [samples] [lightmap pixels]     draft: 6 1024, final: 32 2048
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
kit=../../public/kits/conveyor-hall
mkdir -p "$kit"
for language in fr ar en; do node signs.mjs "$work" "$language"; done
node concrete.mjs "$work"
blender -b -P hall.py -- "$work" "${1:-32}" "${2:-2048}" | grep -E '^TIME|Error|Traceback'
node pack.mjs "$work" "$kit"
node check.mjs
