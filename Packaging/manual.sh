#!/bin/bash
# Writes the manual from what the program says of itself: manual.sh PROGRAM FILE
set -euo pipefail
program=$(realpath "$1") file=$2

# help2man wants "Usage:" and "Options:"; the program says them in capitals.
helper=$(mktemp)
trap 'rm -f "$helper"' EXIT
commands=$("$program" --help --language en | sed -n '/^SUBCOMMANDS:/,/^$/s/^  \([a-z]\+\) .*/\1/p')
{
    printf '#!/bin/bash\n'
    printf 'case "$1" in --version) echo "bangvang %s"; exit;; esac\n' "$("$program" --version)"
    printf 'cat <<"HELP"\n'
    "$program" --help --language en | sed 's/^OVERVIEW: //; s/^USAGE: /Usage: /; s/^OPTIONS:/Options:/; s/^SUBCOMMANDS:/Commands:/'
    for command in $commands; do
        printf '\n*bangvang %s*\n\n' "$command"
        "$program" "$command" --help --language en | sed 's/^OVERVIEW: //; s/^USAGE: /  /; s/^\(OPTIONS\|ARGUMENTS\|SUBCOMMANDS\):/ \1:/'
    done
    printf 'HELP\n'
} > "$helper"
chmod +x "$helper"
mkdir -p "$(dirname "$file")"
help2man --no-info --locale=C.UTF-8 --name='static site generator for news and recognitions of Party cells' "$helper" |
    sed "s|$(basename "$helper" | tr a-z A-Z)|BANGVANG|g; s|$(basename "$helper")|bangvang|g" > "$file"
