#!/usr/bin/env bash
# Builds the documentation of every library room into .build/docs, one DocC archive each, and fails
# on a warning: a link in a comment that leads nowhere, a parameter that is described and not there.
set -euo pipefail
cd "$(dirname "$0")/.."

rooms=(FuyiLaw FuyiCore FuyiStatistics FuyiStore FuyiKit FuyiWording FuyiProofCheck)
tools=$(dirname "$(readlink -f "$(command -v swift)")")
for tool in docc swift-symbolgraph-extract; do
  if [ ! -x "$tools/$tool" ]; then
    echo "build-docs: the toolchain has no $tool beside swift in $tools" >&2
    exit 1
  fi
done

# FuyiKit stands on all the other rooms but FuyiWording.
for target in FuyiKit FuyiWording FuyiProofCheck; do
  swift build -j "${JOBS:-2}" --target "$target"
done
products=$(swift build --show-bin-path)
triple=$(swift -print-target-info | sed -n 's/^ *"triple": "\(.*\)",*$/\1/p' | head -n 1)

# The C modules that the packages we build on declare, and our own, as swift build passes them.
maps=()
while IFS= read -r map; do
  maps+=(-Xcc "-fmodule-map-file=$map")
done < <(find .build/checkouts/*/Sources Sources -maxdepth 2 -name module.modulemap | sort)

out=.build/docs
rm -rf "$out"
mkdir -p "$out"
failed=()
for room in "${rooms[@]}"; do
  echo "== $room"
  symbols=$out/symbols/$room
  mkdir -p "$symbols"
  "$tools/swift-symbolgraph-extract" -module-name "$room" -target "$triple" \
    -I "$products/Modules" -module-cache-path "$products/ModuleCache" "${maps[@]}" \
    -minimum-access-level public -skip-synthesized-members -skip-inherited-docs \
    -emit-extension-block-symbols -output-dir "$symbols"
  "$tools/docc" convert "Sources/$room/$room.docc" \
    --additional-symbol-graph-dir "$symbols" --output-path "$out/$room.doccarchive" \
    --fallback-display-name "$room" --fallback-bundle-identifier "fuyi.$room" \
    --warnings-as-errors || failed+=("$room")
done
if [ "${#failed[@]}" -gt 0 ]; then
  echo "build-docs: warnings or errors in ${failed[*]}" >&2
  exit 1
fi
echo "build-docs: ${#rooms[@]} archives in $out"
