#!/bin/bash
# Cuts the power at random moments of a build and looks at what is on the disk: power-cut.sh PROGRAM [MOMENTS] [OPTION…]
#
# The site lies on ext4 on a loop device, whose file lies on XFS: a clone of that file (cp --reflink) is made in one step
# between two writes of the device, so that it holds what a disk without a cache of its own holds when the power goes. Half of the
# moments lie within the build, half in the two seconds after it, before ext4 writes by itself. Each clone is mounted,
# which replays its journal: Public has to be the old or the new site, byte for byte, the new one once the build has
# ended, and the next build has to succeed. With the option --no-sync it has to fail, which shows that it can.
set -euo pipefail
program=$(realpath "$1")
moments=${2:-50}
shift $(($# < 2 ? $# : 2))
options=("$@")
[ "$(id -u)" = 0 ] || { echo "power-cut.sh mounts file systems: run it as root" >&2; exit 2; }

work=$(mktemp --directory --tmpdir=/dev/shm power-cut-XXXXXX)
cleanUp() {
    wait
    for folder in after disk store; do umount "$work/$folder" 2>/dev/null || true; done
    rm -rf --one-file-system "$work"
}
trap cleanUp EXIT
mkdir "$work"/{store,disk,after}
truncate --size 1G "$work/store.img"
mkfs.xfs -q -m reflink=1 "$work/store.img"
mount -o loop "$work/store.img" "$work/store"
truncate --size 128M "$work/store/disk.img"
mkfs.ext4 -q "$work/store/disk.img"
mount -o loop "$work/store/disk.img" "$work/disk"

site=$work/disk/site
"$program" init "$site" >/dev/null
for number in $(seq 200); do
    printf -- '---\ntitle: Tin số %s\ndate: 2026-01-%02d\n---\n\nNội dung của tin số %s.\n' \
        "$number" $((number % 28 + 1)) "$number" >"$site/Content/articles/tin-$number.md"
done
# Every page shows the site's title, so that every page differs.
version() { sed -i "s/^title:.*/title: Bản $1/; s/^tên trang:.*/tên trang: Bản $1/" "$site/Content/site.yml"; }
build() { "$program" build --root "$1" --clock 2026-03-01 --quiet "${@:2}" >/dev/null 2>"$work/errors"; }
for number in 1 2; do
    version $number
    build "$site" --output "$work/version-$number"
done
! diff -rq "$work/version-1/index.html" "$work/version-2/index.html" >/dev/null
files=$(find "$work/version-2" -type f | wc -l)

# The second one is as quick as those that follow.
for number in 1 2; do
    began=$(date +%s%N)
    build "$site" "${options[@]}"
done
took=$((($(date +%s%N) - began) / 1000000))
echo "$moments moments, $files files; a build takes $took ms"

old=0 new=0 mixed=0 lost=0 stuck=0 during=0
for number in $(seq "$moments"); do
    version 1
    build "$site"
    sync -f "$site"
    version 2
    rm -f "$work/done"
    { build "$site" "${options[@]}" && touch "$work/done"; } &
    wait=$((number % 2 ? RANDOM % (took + 1) : took + RANDOM % 2000))
    sleep "$((wait / 1000)).$(printf %03d $((wait % 1000)))"
    ended=$([ -e "$work/done" ] && echo yes || echo no)
    cp --reflink=always "$work/store/disk.img" "$work/store/cut.img"
    wait $!
    [ $ended = yes ] || during=$((during + 1))

    mount -o loop "$work/store/cut.img" "$work/after"
    if diff -rq "$work/version-2" "$work/after/site/Public" >/dev/null; then
        new=$((new + 1))
    elif diff -rq "$work/version-1" "$work/after/site/Public" >/dev/null; then
        old=$((old + 1))
        [ $ended = no ] || { lost=$((lost + 1)); echo "moment $number ($wait ms): the build had ended, and its site is lost"; }
    else
        mixed=$((mixed + 1))
        echo "moment $number ($wait ms): neither site;" \
            "$(find "$work/after/site/Public" -type f -empty | wc -l) of $(find "$work/after/site/Public" -type f | wc -l) files are empty"
    fi
    # Content was being changed as well; a checkout would bring it back.
    sed "s/Bản 1/Bản 2/" "$site/Content/site.yml" >"$work/after/site/Content/site.yml"
    cp "$site"/Content/articles/*.md "$work/after/site/Content/articles/"
    if ! build "$work/after/site" || ! diff -rq "$work/version-2" "$work/after/site/Public" >/dev/null ||
        ls -d "$work"/after/site/.bangvang-staging-* >/dev/null 2>&1; then
        stuck=$((stuck + 1))
        echo "moment $number ($wait ms): the next build does not bring it back:"
        cat "$work/errors"
    fi
    umount "$work/after"
    rm "$work/store/cut.img"
done
echo "within the build: $during; the old site: $old, the new one: $new, neither: $mixed, lost after the build: $lost;" \
    "next builds that did not do: $stuck"
[ $((mixed + lost + stuck)) = 0 ]
