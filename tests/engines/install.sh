#!/bin/sh
# Installs what the tests need and this machine lacks: three browsers, a screen for one of them, Java for the checker of
# HTML; and Chromium without windows, half the work for the tests of pages (they do with the whole one). Debian and
# Ubuntu. Each for itself, so that what cannot be had keeps nothing else away; it asks for no password.
has() { for name; do command -v "$name" >/dev/null 2>&1 && return; done; return 1; }
try() { echo "$*"; "$@" >/dev/null || echo "That failed: $*" >&2; }

missing=
has chromium chromium-browser google-chrome google-chrome-stable || missing="$missing chromium"
has chromium-headless-shell || missing="$missing chromium-headless-shell"
has firefox-esr firefox || missing="$missing firefox-esr"
has WebKitWebDriver || missing="$missing webkit2gtk-driver"
has Xvfb || missing="$missing xvfb"
has java || missing="$missing default-jre-headless"
[ -n "$missing" ] || exit 0

if ! has apt-get; then
  echo "No apt-get here. Please install:$missing" >&2
  exit 0
fi
[ "$(id -u)" = 0 ] && root= || root="sudo -n"
export DEBIAN_FRONTEND=noninteractive
try $root apt-get update -q
for package in $missing; do
  try $root apt-get install --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "$package"
done
