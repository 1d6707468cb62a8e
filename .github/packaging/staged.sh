# To be sourced: `stage BINARY FOLDER` lays out what every package installs, below FOLDER, as below /usr.

stage() {
  local binary=$1 folder=$2
  install -D -m 755 "$binary" "$folder/bin/histmark"
  install -d "$folder/share/man/man1" "$folder/share/bash-completion/completions" \
    "$folder/share/zsh/site-functions" "$folder/share/fish/vendor_completions.d"
  "$binary" manual >"$folder/share/man/man1/histmark.1"
  "$binary" completions bash >"$folder/share/bash-completion/completions/histmark"
  "$binary" completions zsh >"$folder/share/zsh/site-functions/_histmark"
  "$binary" completions fish >"$folder/share/fish/vendor_completions.d/histmark.fish"
  find "$folder" -type f ! -path "$folder/bin/*" -exec chmod 644 {} +
  find "$folder" -type d -exec chmod 755 {} +
}

# The number of a binary's version: `0.1.0`.
version_of() {
  "$1" --version | sed 's/^histmark \([^ ]*\).*/\1/'
}

# The time that packed files get: what SOURCE_DATE_EPOCH says, else the commit's, else none in particular.
: "${SOURCE_DATE_EPOCH:=$(git -C "$(dirname "${BASH_SOURCE[0]}")" log -1 --format=%ct 2>/dev/null || echo 315532800)}"
export SOURCE_DATE_EPOCH
