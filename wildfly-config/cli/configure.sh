#!/bin/sh
# Configures a server for My business eSpace.
#   configure.sh offline [script...]    a server that is stopped
#   configure.sh live    [script...]    a server that runs; it is reloaded at the end
# Scripts default to espace.cli and hardening.cli beside this file and are run in their order.
# JBOSS_HOME names the server; JBOSS_BASE_DIR its base directory if it is not JBOSS_HOME/standalone; SERVER_CONFIG its
# configuration file (standalone-full.xml). Secrets come from the environment, see docs/operations.md.
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)
mode=${1:?offline or live}
shift
[ $# -gt 0 ] || set -- "$here/espace.cli" "$here/hardening.cli"
: "${JBOSS_HOME:?names the server}"
JBOSS_BASE_DIR=${JBOSS_BASE_DIR:-$JBOSS_HOME/standalone}
script=$(mktemp)
trap 'rm -f "$script"' EXIT
case $mode in
  offline)
    export JAVA_OPTS="${JAVA_OPTS:-} -Djboss.server.base.dir=$JBOSS_BASE_DIR"
    echo "embed-server --server-config=${SERVER_CONFIG:-standalone-full.xml} --std-out=discard" > "$script"
    cat "$@" >> "$script"
    echo "stop-embedded-server" >> "$script"
    "$JBOSS_HOME/bin/jboss-cli.sh" --file="$script"
    ;;
  live)
    cat "$@" > "$script"
    echo "reload" >> "$script"
    "$JBOSS_HOME/bin/jboss-cli.sh" --connect --timeout=60000 ${CONTROLLER:+--controller="$CONTROLLER"} --file="$script"
    ;;
  *)
    echo "configure.sh offline|live [script...]" >&2
    exit 2
    ;;
esac
