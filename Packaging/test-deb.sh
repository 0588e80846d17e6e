#!/bin/bash
# Installs the package into a fresh Debian and uses it there as a new user would: test-deb.sh FILE.deb BASE.tar
# The fresh Debian is kept in BASE.tar for a week.
set -euo pipefail
package=$(realpath "$1") base=$2
system=$(mktemp --directory)
trap 'rm -rf --one-file-system "$system"' EXIT

if [[ -z $(find "$base" -mtime -7 2>/dev/null) ]]; then
    debootstrap --variant=minbase bookworm "$system" >"$system.log" 2>&1 || { tail -n 30 "$system.log"; exit 1; }
    rm -f "$system.log"
    # Under its name only when it is whole.
    tar --create --numeric-owner --xattrs --file "$base.new" --directory "$system" . && mv "$base.new" "$base"
else
    tar --extract --numeric-owner --same-permissions --xattrs --file "$base" --directory "$system"
fi
# As this machine reaches Debian's archive.
rm -f "$system/etc/apt/sources.list"
cp /etc/resolv.conf "$system/etc/" 2>/dev/null || true
cp -r /etc/apt/apt.conf.d /etc/apt/sources.list* "$system/etc/apt/" 2>/dev/null || true
cp "$package" "$system/tmp/bangvang.deb"

inside() { chroot "$system" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get update --quiet=2 -o APT::Sandbox::User=root
inside apt-get install --quiet=2 --yes --no-install-recommends -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root \
    /tmp/bangvang.deb >/dev/null

version=$(inside bangvang --version)
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "not a version: $version" >&2; exit 1; }
# A library that lies beside the program must not come before the system's.
! readelf --dynamic "$system/usr/bin/bangvang" | grep --extended-regexp 'R(UN)?PATH' >&2 ||
    { echo "the program looks for libraries in a place of its own" >&2; exit 1; }
# There is no /proc in here, so that this shows that it is not needed.
test ! -e "$system/proc/self"
inside bangvang init /srv/site
inside bangvang check --root /srv/site
inside bangvang build --root /srv/site
# What is only an example is not published by a publisher's script.
! inside bangvang build --strict --root /srv/site 2>/dev/null
for file in index.html bang-vang/index.html danh-hieu/trong-sach-vung-manh/2025/index.html tin/bai-dau-tien/index.html; do
    test -s "$system/srv/site/Public/$file" || { echo "missing: Public/$file" >&2; exit 1; }
done
grep --quiet 'Chi bộ Mẫu 1' "$system/srv/site/Public/danh-hieu/trong-sach-vung-manh/2025/index.html"
# No toolchain came along, and all that belongs to the package is in its place.
! inside sh -c 'command -v swift'
for file in man/man1/bangvang.1.gz bash-completion/completions/bangvang zsh/vendor-completions/_bangvang \
    fish/vendor_completions.d/bangvang.fish doc/bangvang/README.vi.md doc/bangvang/examples/site/Content/site.yml; do
    test -s "$system/usr/share/$file" || { echo "missing: /usr/share/$file" >&2; exit 1; }
done
inside apt-get remove --quiet=2 --yes -o Dpkg::Use-Pty=0 bangvang >/dev/null
test ! -e "$system/usr/bin/bangvang"
echo "The package was installed, used and removed in a fresh Debian."
