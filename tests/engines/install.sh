#!/bin/sh
# Installs the browsers that the tests of tests/engines need and this machine lacks. Debian and Ubuntu.
set -eu
has() { for name; do command -v "$name" >/dev/null 2>&1 && return; done; return 1; }

missing=
has chromium chromium-browser google-chrome google-chrome-stable || missing="$missing chromium"
has firefox-esr firefox || missing="$missing firefox-esr"
has WebKitWebDriver || missing="$missing webkit2gtk-driver"
has Xvfb || missing="$missing xvfb"
[ -n "$missing" ] || exit 0

has apt-get || { echo "Please install:$missing" >&2; exit 1; }
[ "$(id -u)" = 0 ] && root= || root=sudo
$root apt-get update -q
DEBIAN_FRONTEND=noninteractive $root apt-get install --yes --no-install-recommends $missing
