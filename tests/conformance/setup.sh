#!/usr/bin/env bash
# Installs what check.py judges PDFs with into ${ANBAN_TOOLS:-$HOME/.cache/anban-tools}: the veraPDF engine (carried by
# an npm package), PDFium and pdf.js. Does nothing when all is there; may be run again at any time.
#
# Debian packages that must be there before: qpdf poppler-utils mupdf-tools python3 python3-numpy libjaxb-java
# libjaxb-api-java libistack-commons-java libtxw2-java; javac 17 or later (default-jdk-headless); node 18 or later
# with npm (nodejs npm; where nodejs comes from another vendor it brings npm, and Debian's package conflicts with it).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=${ANBAN_TOOLS:-$HOME/.cache/anban-tools}
# The canvas is of the range that pdfjs-dist itself asks for: 1.x crashes in it on pages with images.
packages=(@opendataloader/pdf@2.5.11 @hyzyla/pdfium@2.1.13 pdfjs-dist@5.6.205 @napi-rs/canvas@0.1.100)
engine=$tools/node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar
jaxb=$(printf '/usr/share/java/%s.jar:' jaxb-runtime jaxb-core jaxb-api istack-commons-runtime txw2 javax.activation)

fail() {
  echo "setup.sh: $*" >&2
  exit 1
}

for program in java javac node npm qpdf pdftotext pdftoppm mutool python3; do
  command -v "$program" >/dev/null || fail "$program is missing; the packages are listed in ${BASH_SOURCE[0]}"
done
(($(node -p 'process.versions.node.split(".")[0]') >= 18)) || fail "node $(node --version) is too old: 18 or later"

mkdir -p "$tools"
exec 9>"$tools/lock" # two runs at once would spoil the folder
flock 9
wanted=$(printf '%s\n' "${packages[@]}")
if [[ ! -f $tools/packages || $(<"$tools/packages") != "$wanted" ]]; then
  [[ -f $tools/package.json ]] || echo '{"private": true}' >"$tools/package.json"
  npm install --prefix "$tools" --no-audit --no-fund --save-exact "${packages[@]}"
  echo "$wanted" >"$tools/packages"
fi
[[ -f $engine ]] || fail "the npm package has no $engine"

if [[ ! -f $tools/classes/VeraCheck.class || $here/VeraCheck.java -nt $tools/classes/VeraCheck.class ]]; then
  javac -nowarn -cp "$jaxb$engine" -d "$tools/classes" "$here/VeraCheck.java"
fi
echo "$jaxb$engine:$tools/classes" >"$tools/classpath"
