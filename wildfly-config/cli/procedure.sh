#!/bin/sh
# Publishes procedures on the running service, without a restart or a redeployment; see docs/operations.md.
#   procedure.sh check    <definition.xml>                      says all that is wrong with it, keeps nothing
#   procedure.sh publish  <definition.xml> [<from> [<until>]]   the next revision of its procedure (days: 2026-11-23)
#   procedure.sh list                                           code, state, institution, title of every procedure
#   procedure.sh list     <code>                                its revisions
#   procedure.sh show     <code> <revision>                     the document of a revision
#   procedure.sh withdraw <code>                                nobody can begin or sign it any more
# ESPACE_URL is the address of the pages behind the certificate, ESPACE_CERT a PEM file with the certificate and the key of a
# person named in espace.operators, ESPACE_CA the authority of the server's own certificate where the system does not know it.
# ESPACE_LANG: fr, de, en (default) or lb. The result goes to standard output, faults as file:line:column: text to standard
# error. Ends with 0 where it was done, 1 where it was refused, 2 where the call is wrong.
set -eu
umask 077
usage() { sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
[ $# -ge 1 ] || usage
: "${ESPACE_URL:?names the address of the pages behind the certificate}"
: "${ESPACE_CERT:?names the PEM file with the certificate and the key of an operator}"
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
ask() {
  curl --silent --show-error --output "$place/answer" --write-out '%{http_code}' --cert "$ESPACE_CERT" \
    ${ESPACE_CA:+--cacert "$ESPACE_CA"} --cookie "$place/cookies" --cookie-jar "$place/cookies" "$@"
}
page="$ESPACE_URL/operator/definitions?lang=${ESPACE_LANG:-en}"
# The session begins with a look.
look() { status=$(ask "$page$1"); }
send() { look ""; [ "$status" != 200 ] || status=$(ask --header 'Content-Type: application/xml' --data-binary "$2" "$page$1"); }
file=
case $1 in
  check|publish)
    [ $# -ge 2 ] && [ -r "$2" ] || usage
    file=$2
    send "&do=$1&from=${3:-}&until=${4:-}" "@$2"
    ;;
  withdraw) [ $# -eq 2 ] || usage; send "&do=withdraw&code=$2" "" ;;
  list) look "${2:+&code=$2}" ;;
  show) [ $# -eq 3 ] || usage; look "&code=$2&number=$3" ;;
  *) usage ;;
esac
case $status in
  200|201) cat "$place/answer" ;;
  422) sed "s|^|$file:|" "$place/answer" >&2; exit 1 ;;
  409) cat "$place/answer" >&2; exit 1 ;;
  403|404) echo "Refused ($status): the certificate is not accepted, its holder is no operator, or there is no such procedure." >&2; exit 1 ;;
  *) echo "The service answered with $status." >&2; exit 1 ;;
esac
