# Everything a developer or the CI runs. Needs git, make, Python >= 3.11 and Node >= 20.

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
PORT   ?= 8000
ARGS   ?=
SOAK   ?= 5
WORKERS ?= 2  # test processes side by side; a file of tests stays in one

.DEFAULT_GOAL := help
.PHONY: help serve build previous test test-engines engines soak screenshots lint bench profile lock clean

help:  ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 15

serve: .stamps/run  ## build the site and serve it on this machine (ARGS=--lan for phones nearby)
	$(PY) build.py --serve --port $(PORT) $(ARGS)

build: .stamps/run  ## build the site into dist/
	$(PY) build.py $(ARGS)

previous: .stamps/run  ## fetch what the site at FROM=https://… serves now, for build.py --previous .cache/previous
	$(PY) -m builder.previous $(FROM) .cache/previous

test: lint engines  ## style, types and every test, in pytest and in three browsers (ARGS="-k words" to choose)
	$(PY) -m pytest --numprocesses $(WORKERS) --dist loadfile $(ARGS)

screenshots: .stamps/dev engines  ## every screen in both themes into docs/screenshots/
	$(PY) tests/pages/screenshots.py $(ARGS)

soak: .stamps/dev engines  ## crashes, hangs, deploys, a full storage, clocks, naughty files, SOAK=5 times as much (docs/soak.md)
	SOAK=$(SOAK) $(PY) -m pytest -rP tests/pages/test_nothing_lost.py tests/pages/test_nobody_in.py \
		tests/pages/test_comes_back.py tests/pages/test_deploys.py tests/pages/test_full.py \
		tests/pages/test_clock.py tests/engines/test_soak.py tests/test_site.py \
		tests/test_document.py tests/test_app.py tests/test_fuzz.py tests/test_halves.py $(ARGS)

test-engines: .stamps/dev engines  ## the journeys in Chromium, WebKit and Firefox: a missing one is a failure
	AFTERWORD_ENGINES=required $(PY) -m pytest tests/engines $(ARGS)

engines:  ## install what the tests need of browsers and this machine lacks (docs/engines.md)
	@sh tests/engines/install.sh

lint: .stamps/dev  ## style and types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	node_modules/.bin/tsc -p site
	node_modules/.bin/tsc -p site/tsconfig.worker.json
	node_modules/.bin/tsc -p site/tsconfig.build.json

bench: .stamps/dev  ## start-up and interaction beside a stock PyScript page
	$(PY) -m bench $(ARGS)

profile: .stamps/dev engines  ## record which functions of the interpreter run here (after another Pyodide)
	$(PY) tests/pages/record_profile.py

lock:  ## pin again what pyproject.toml and package.json ask for
	$(PYTHON) -m venv .cache/lock
	.cache/lock/bin/pip install --quiet uv==0.13.9
	.cache/lock/bin/uv pip compile --universal --generate-hashes --no-header --no-emit-index-url \
		--output-file requirements.txt pyproject.toml
	.cache/lock/bin/uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --extra dev \
		--constraint requirements.txt --output-file requirements-dev.txt pyproject.toml
	npm install --package-lock-only

clean:  ## forget everything installed or built
	rm -rf $(VENV) .stamps .cache node_modules dist

# What the site needs, then what its tests need on top. A stamp is newer than the lock files it was made from.
$(PY):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)

.stamps/run: requirements.txt package-lock.json .npmrc | $(PY)
	$(PY) -m pip install --quiet --require-hashes --requirement requirements.txt
	npm ci --omit=dev --loglevel=error
	@mkdir -p $(@D) && touch $@

.stamps/dev: requirements-dev.txt package-lock.json .npmrc | $(PY)
	$(PY) -m pip install --quiet --require-hashes --requirement requirements-dev.txt
	npm ci --loglevel=error
	@mkdir -p $(@D) && touch .stamps/run $@
