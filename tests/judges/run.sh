#!/bin/bash
# make judge: real programs that nobody here wrote read every sample export, and say what is wrong.
#
# They are installed on first use (as root on Debian) under ${XDG_CACHE_HOME:-~/.cache}.
# SLOW=1 adds Thunderbird. KEEP=DIR keeps what was exported and what the judges said there.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hrnk-press-judges
python=$root/.venv/bin/python
work=${KEEP:-$(mktemp -d)}
[ -n "${KEEP:-}" ] || trap 'rm -rf "$work"' EXIT
export PATH=$PATH:/usr/sbin PYTHONDONTWRITEBYTECODE=1

"$here/install.sh" "$cache" "$python"
mkdir -p "$work"
work=$(cd "$work" && pwd)
(cd "$root" && "$python" -m tests.judges.samples "$work")
cd "$work"
messages=(messages/*.eml copies/*.eml invitations/*.eml notices/*.eml)
all=("${messages[@]}" drafts/*.eml hard/*.eml hand-offs/eml/*.eml drafted/draft/*.eml)

failed=0
# judge NAME COMMAND...: one line of verdict, and everything the judge said where it failed.
judge() {
  local name=$1 log=$1.log start=$SECONDS verdict=pass
  shift
  "$@" >"$log" 2>&1 || { verdict=FAIL; failed=1; }
  printf '%-14s %-4s %4d s  %s\n' "$name" $verdict $((SECONDS - start)) "$(tail -n 1 "$log" | cut -c 1-100)"
  [ $verdict = pass ] || head -n 60 "$log" | sed 's/^/    /'
}

read_messages() {
  local reader=$1
  shift
  "$@" "${all[@]}" >"$reader.jsonl" && echo "${#all[@]} messages read"
}

read_calendars() {
  node "$cache/calendars.mjs" calendars/*.ics >calendars.jsonl &&
    "$cache/venv/bin/python" "$here/calendars.py" calendars.jsonl calendars/*.ics
}

check_html() {
  java -jar "$cache/node_modules/vnu-jar/build/dist/vnu.jar" "$@" && echo "$# pages without a fault"
}

judge go read_messages go "$cache/mailreader"
judge perl read_messages perl perl "$here/mailreader.pl"
judge read-back "$python" "$here/read_back.py" go.jsonl perl.jsonl
judge spamassassin perl "$here/spam.pl" 1.0 "${messages[@]}"
judge postfix "$python" "$here/postfix.py" "${messages[@]}" hand-offs/eml/0002-*.eml
judge calendars read_calendars
judge addressbooks /usr/bin/python3 "$here/addressbooks.py" cards
judge mailmerge "$cache/venv/bin/python" "$here/mailing.py" hand-offs/mailmerge hand-offs/expected.json
judge campaigns "$cache/venv/bin/python" "$here/campaigns.py" "$cache/campaign" hand-offs scheduled hand-offs/expected.json pages
judge tags "$cache/venv/bin/python" "$here/campaigns.py" "$cache/campaign" tagged/{embargoed,scheduled,embargoed/expected.json} pages
judge tags-sent "$cache/venv/bin/python" "$here/mailing.py" tagged/embargoed/mailmerge tagged/embargoed/expected.json
judge mailchimp "$here/mailchimp.sh" "$cache" {scheduled,tagged/scheduled}/mailchimp
judge kits "$cache/venv/bin/python" "$here/kits.py" kits/*.zip
judge ninjs "$cache/venv/bin/python" "$here/ninjs.py" "$root/../shared/schemas" items/*/ninjs
judge spreadsheet "$cache/venv/bin/python" "$here/spreadsheet.py" hand-offs/expected.json hand-offs/*/*.{csv,xlsx} scheduled/*/*.csv cards/contacts.csv
judge wordprocessor env --chdir="$root" "$python" -m tests.judges.wordprocessor
pages=(pages/*.html)
judge nu-checker check_html "${pages[@]}"
judge axe node "$cache/accessible.mjs" "${pages[@]}"
judge caniemail node "$cache/supported.mjs" "${pages[@]}"
if [ -n "${SLOW:-}" ]; then
  judge thunderbird "$cache/venv/bin/python" "$here/thunderbird.py" pictures messages/*.eml notices/kill-*.eml drafts/*.eml drafted/draft/*.eml
fi
exit $failed
