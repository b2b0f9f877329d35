#!/bin/bash
# Installs what the judges need: Debian packages as root, the rest under the cache folder $1.
# What is there already is left alone. SLOW=1 adds Thunderbird and a screen for it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=$1
python=$2

# What must be found, and the Debian package that brings it.
wanted=(
  "command:chromium chromium"
  "command:java default-jre-headless"
  "command:exiftool libimage-exiftool-perl"
  "command:khard khard"
  "command:soffice libreoffice-calc"
  "file:/usr/lib/libreoffice/program/libswlo.so libreoffice-writer-nogui"
  "command:node nodejs"
  "command:npm npm"
  "command:perl perl"
  "command:postfix postfix"
  "command:unzip unzip"
  "perl:JSON::PP perl"
  "perl:Mail::Address libmailtools-perl"
  "perl:Mail::SpamAssassin spamassassin"
  "perl:MIME::Parser libmime-tools-perl"
  "file:/usr/share/fonts/truetype/liberation fonts-liberation"
  "python:gi python3-gi"
  "typelib:EBookContacts-1.2 gir1.2-ebookcontacts-1.2"
)
if [ -n "${SLOW:-}" ]; then
  wanted+=(
    "command:import imagemagick"
    "command:thunderbird thunderbird"
    "command:xdotool xdotool"
    "command:Xvfb xvfb"
    "file:/usr/share/fonts/opentype/noto fonts-noto-cjk"
  )
fi

found() {
  case $1 in
    command:*) PATH=$PATH:/usr/sbin command -v "${1#*:}" ;;
    perl:*) perl -M"${1#*:}" -e 1 ;;
    file:*) test -e "${1#*:}" ;;
    python:*) /usr/bin/python3 -c "import ${1#*:}" ;;
    typelib:*) compgen -G "/usr/lib/*/girepository-1.0/${1#*:}.typelib" ;;
  esac >/dev/null 2>&1
}

missing_packages() {
  local entry
  for entry in "${wanted[@]}"; do
    found "${entry% *}" || echo "${entry#* }"
  done | sort -u
}

# apt-get waits for the lock of dpkg by itself, but not for that of the package lists.
update_lists() {
  local answer
  until answer=$(apt-get -qq update 2>&1); do
    case $answer in
      *"Could not get lock"*) sleep 5 ;;
      *) echo "$answer" >&2; return 1 ;;
    esac
  done
}

install_packages() {
  local guard=/usr/sbin/policy-rc.d
  echo "judges: installing $*"
  update_lists
  # Postfix and SpamAssassin would start their own services: this says no to that, for now.
  if [ ! -e $guard ]; then
    printf '#!/bin/sh\nexit 101\n' >$guard
    chmod +x $guard
    trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  fi
  echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 \
    install --no-install-recommends "$@" >/dev/null
}

mapfile -t missing < <(missing_packages)
if [ ${#missing[@]} -gt 0 ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "judges: missing ${missing[*]}" >&2
    echo "judges: run 'make judge' as root on Debian, or install these packages first" >&2
    exit 1
  fi
  install_packages "${missing[@]}"
fi
if [ "$(node -p 'process.versions.node.split(".")[0]')" -lt 18 ]; then
  echo "judges: node $(node --version) is too old: version 18 or later is needed" >&2
  exit 1
fi

mkdir -p "$cache"
stamp=$(cat "$here/package.json" "$here/requirements.txt" "$here"/mailreader/* "$here"/campaign/* "$0" | sha256sum)
if [ "$(cat "$cache/stamp" 2>/dev/null)" != "$stamp" ]; then
  echo "judges: installing the Nu checker, axe, caniemail, TypeScript and Go under $cache"
  rm -rf "$cache/mailreader" "$cache/campaign" "$cache/stamp"
  cp "$here/package.json" "$cache/"
  PUPPETEER_SKIP_DOWNLOAD=1 npm install --prefix "$cache" --silent --no-audit --no-fund --no-package-lock
  [ -x "$cache/venv/bin/pip" ] || "$python" -m venv "$cache/venv"
  "$cache/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"
  for program in mailreader campaign; do
    (cd "$here/$program" && GOTOOLCHAIN=local GOPROXY=off GOFLAGS=-mod=mod \
      "$cache/venv/bin/go" build -o "$cache/$program" .)
  done
  echo "$stamp" >"$cache/stamp"
fi
cp "$here"/*.mjs "$cache/"
