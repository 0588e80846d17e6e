#!/bin/bash
# Makes a Debian package of what `make install` put below a folder: deb.sh ROOT FOLDER
set -euo pipefail
root=$(realpath "$1") folder=$(realpath "$2")

version=$("$root/usr/bin/bangvang" --version)
gzip --best --no-name "$root/usr/share/man/man1/bangvang.1"

# Which packages hold the libraries that the program was linked with.
mkdir --parents "$folder/work/debian"
touch "$folder/work/debian/control"
libraries=$(cd "$folder/work" && dpkg-shlibdeps -O -e"$root/usr/bin/bangvang" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
test -n "$libraries"

# A site to look at, as `bangvang init` makes it.
"$root/usr/bin/bangvang" init "$root/usr/share/doc/bangvang/examples/site" >/dev/null
cp LICENSE "$root/usr/share/doc/bangvang/copyright"

mkdir --parents "$root/DEBIAN"
cat > "$root/DEBIAN/control" <<CONTROL
Package: bangvang
Version: $version
Section: web
Priority: optional
Architecture: $(dpkg --print-architecture)
Depends: $libraries
Recommends: libvips-tools
Suggests: nginx | httpd
Installed-Size: $(du --summarize --block-size=1K "$root/usr" | cut -f1)
Maintainer: Bảng Vàng <bangvang@bangvang.example>
Description: static site generator for news and recognitions of Party cells
 Markdown articles and structured records become a news and recognition
 site of static files. Every recognition is checked: its references, its
 evidence, its figures.
 .
 libvips-tools makes the sizes of pictures that screens need.
CONTROL
dpkg-deb --root-owner-group --build "$root" "$folder/bangvang_${version}_$(dpkg --print-architecture).deb"
