# For the tests with real editors: what passes between them and the server is recorded and held against the specification of
# the protocol, by tools beside the project (HISTMARK_TOOLS, or ../shared/tools) and the meta models of the reference data.
# Where those are not there, the sessions run without, and say so.

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
recording_tools=${HISTMARK_TOOLS:-$repository/../shared/tools}
recording_models=${HISTMARK_REFERENCE:-$repository/../shared/reference}/lsp

# Whether sessions can be recorded and checked.
can_record() { [ -f "$recording_tools/logproxy.py" ] && [ -f "$recording_models/metaModel-3.17.json" ]; }

# A command that runs the server and records its sessions: `recorded HISTMARK LOGS FOLDER` prints its path, in FOLDER. Each
# session has a file of its own, LOGS with a number behind.
recorded() {
  local wrapper=$3/recorded-$(basename "$2")/histmark
  if ! can_record; then
    echo "not recorded: there is no $recording_tools/logproxy.py" >&2
    echo "$1"
    return
  fi
  mkdir -p "$(dirname "$wrapper")"
  # Only a session is recorded; `--version` and the like are passed on. Python must not wait for its reading thread at the
  # end, or it aborts.
  cat >"$wrapper" <<END
#!/bin/bash
[ "\$1" = lsp ] || exec "$1" "\$@"
exec python3 -c '
import os, runpy, sys
try:
    sys.argv.pop(0)
    runpy.run_path(sys.argv[0], run_name="__main__")
except SystemExit as end:
    os._exit(end.code or 0)
' "$recording_tools/logproxy.py" "$2.\$\$" "$1" "\$@"
END
  chmod +x "$wrapper"
  echo "$wrapper"
}

# Holds what the server said in recorded sessions against LSP 3.17, and against 3.18 where that is newer.
check_recordings() {
  can_record || return 0
  local python=$repository/.build-tools/bin/python schemas problems
  [ -x "$python" ] || python=python3
  schemas=$(mktemp -d)
  for version in 3.17 3.18; do
    "$python" "$recording_tools/metamodel_schema.py" "$recording_models/metaModel-$version.json" \
      >"$schemas/$version.json" || return 1
  done
  local status=0
  for log in "$@"; do
    if [ ! -s "$log" ]; then
      echo "nothing was recorded in $log"
      status=1
    fi
  done
  "$python" "$recording_tools/validate_log.py" "$@" --schema "$schemas/3.18.json" --side server || status=1
  # What 3.17 does not know, 3.18 must have brought.
  problems=$("$python" "$recording_tools/validate_log.py" "$@" --schema "$schemas/3.17.json" --side server |
    grep -v ' problems$' | grep -vE 'rangesSupport|textDocumentContent|foldingRange/refresh|rangesFormatting' || true)
  if [ -n "$problems" ]; then
    echo "$problems"
    status=1
  fi
  rm -rf "$schemas"
  return $status
}
