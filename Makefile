# Every target installs what it needs, with a message, and starts at once the next time.
PYTHON ?= python3
PORT ?= 8000
ONLY ?=
VERSION := latest
TITLE := newest
RUN := .venv/bin/python
QUIET := TF_CPP_MIN_LOG_LEVEL=3 NO_MKDOCS_2_WARNING=true

.PHONY: help serve build derive test test-all extras test-site record check check-successor bench publish lock

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /\1\t/' | expand -t 17

serve: .venv/site.stamp ## serve the site on 127.0.0.1:8000, and reload it as you write
	@$(QUIET) $(RUN) -m tools.publish.serve $(PORT)

build: .venv/site.stamp ## build the site into site/, strictly
	@$(QUIET) $(RUN) -m tools.publish.build
	@echo "The site is in site/."

derive: .venv/site.stamp ## write the pages, tables and downloads that are generated; other commands do it too
	@$(RUN) -m tools.derive

test: .venv/test.stamp ## run what the site shows, except what takes long, and the other tests; ONLY=ways/sequential.md selects
	@$(RUN) -m tools.derive --markdown-only
	@$(QUIET) $(RUN) -m pytest -n auto $(if $(ONLY),--only $(ONLY))

test-all: .venv/test.stamp .venv/extras.stamp .venv/oldest.stamp ## run all tests, also what takes long, on JAX, PyTorch and the oldest versions
	@$(RUN) -m tools.derive --markdown-only
	@$(QUIET) $(RUN) -m pytest -n auto --extras
	-@$(MAKE) --no-print-directory newest

extras: .venv/extras.stamp .venv/oldest.stamp ## install JAX, PyTorch and others, and the oldest versions

test-site: .venv/test.stamp .venv/browser.stamp .venv/node.stamp ## measure the site in a browser; EVERY=1 examines all pages
	@$(RUN) -m tools.browser.programs
	@$(RUN) -m tools.derive
	@$(QUIET) $(RUN) -m tools.publish.build >/dev/null
	@$(RUN) -m mypy --no-error-summary tools/browser # playwright's types are here
	@$(QUIET) $(RUN) -m pytest -q tests/browser
	@$(QUIET) $(RUN) -m tools.browser site .venv/node/node_modules

record: .venv/test.stamp ## run what is stale, on CIFAR-10; ONLY=functional/resnet selects
	@$(QUIET) $(RUN) -m tools.record $(ONLY)

.PHONY: newest
newest: .venv/test.stamp ## print what the newest versions of Keras and TensorFlow would change
	@$(RUN) -m tools.record.newest || { $(call layer,newest) \
	    && $(IN_NEWEST) --upgrade --ignore-installed keras tensorflow matplotlib pydot \
	    && { $(IN_NEWEST) --no-deps keras-nightly 2>/dev/null; \
	    $(QUIET) $(RUN) -m tools.record.newest --compare; }; }

IN_NEWEST := .venv/newest/bin/pip install --quiet --disable-pip-version-check

.PHONY: take-up
take-up: lock ## move the pins to the newest versions, record what is stale, print what changed; ONLY=concepts selects
	@$(MAKE) --no-print-directory .venv/extras.stamp record; recorded=$$?; \
	    $(RUN) -m tools.record.changes && exit $$recorded

.PHONY: record-elsewhere
record-elsewhere: .venv/test.stamp .venv/extras.stamp .venv/oldest.stamp ## run what is stale on other backends, devices and versions; ONLY=jax selects
	@$(QUIET) $(RUN) -m tools.record.environments $(ONLY)

check: .venv/site.stamp ## check formatting, lint, types, spelling, workflows, stale outputs, pages, links
	@$(RUN) -m ruff format --check --quiet . || { echo "Format with: $(RUN) -m ruff format"; exit 1; }
	@$(RUN) -m ruff check --quiet .
	@$(RUN) -m mypy --no-error-summary
	@said=$$(.venv/bin/zizmor --offline --quiet --strict-collection --persona=auditor --min-severity=low .github 2>&1) \
	    || { echo "$$said"; exit 1; }
	@$(RUN) -m codespell_lib
	@$(RUN) -m tools.derive
	@$(RUN) -m tools.check
	@$(QUIET) $(RUN) -m tools.publish.build
	@echo "All checks passed."

check-successor: .venv/successor.stamp derive ## build the pages with Zensical, the successor of Material, and compare them
	@$(RUN) -m tools.browser.programs node
	@$(QUIET) $(RUN) -m tools.publish.successor .venv/successor/bin/python --keep .venv/successor/sites
	@$(RUN) -m tools.browser.ranking .venv/successor/sites/mkdocs --beside .venv/successor/sites/zensical

bench: .venv/test.stamp ## show where the tests spend their time
	@$(RUN) -m tools.derive --markdown-only
	@$(QUIET) $(RUN) -m tools.bench $(ONLY)

.PHONY: mutate
mutate: .venv/mutate.stamp .venv/extras.stamp ## make small mistakes that tests must detect; SEED=2 ROW=single NUMBER=10 ONLY=snippets/compare select
	@$(RUN) -m tools.derive --markdown-only
	@$(RUN) -m mypy --no-error-summary tools/mutate # the types of libcst and mutmut are here
	@$(QUIET) $(RUN) -m pytest -q tests/mutate
	@$(RUN) -m tools.mutate $(if $(SEED),--seed $(SEED)) $(if $(ROW),--row $(ROW)) $(if $(NUMBER),--number $(NUMBER)) $(if $(ONLY),--only $(ONLY))

publish: .venv/publish.stamp ## commit the site to the branch gh-pages; VERSION=0.1 TITLE=0.1.0
	@$(if $(SITE_URL),SITE_URL="$(SITE_URL)$(VERSION)/") $(RUN) -m tools.derive
	@$(MIKE) deploy --config-file publish.yml --title "$(TITLE)" "$(VERSION)"
	@$(MIKE) --quiet set-default --config-file publish.yml --allow-undefined latest
	@echo "The branch gh-pages contains version $(VERSION); nothing was pushed."

# mike calls mkdocs by name. With the date of the commit, the same commit gives the same site.
MIKE = $(QUIET) PATH="$(CURDIR)/.venv/bin:$$PATH" PYTHONPATH=. SITE_VERSION="$(TITLE)" \
	SOURCE_DATE_EPOCH="$$(git log -1 --format=%ct)" mike

lock: .venv/site.stamp ## refresh the lock files from the ranges in pyproject.toml
	@$(RUN) -m venv .venv/lock && .venv/lock/bin/pip install --quiet --disable-pip-version-check uv
	@.venv/lock/bin/uv $(LOCKED) --group docs --group check -o .venv/lock/site.txt
	@.venv/lock/bin/uv $(LOCKED) --group docs --group check --group test pyproject.toml \
	    --constraint .venv/lock/site.txt -o .venv/lock/test.txt
	@.venv/lock/bin/uv $(LOCKED) --group successor --constraint .venv/lock/site.txt -o .venv/lock/successor.txt
	@.venv/lock/bin/uv $(LOCKED) --group docs --group publish --constraint .venv/lock/site.txt -o .venv/lock/publish.txt
	@.venv/lock/bin/uv $(LOCKED) --group browser --constraint .venv/lock/test.txt -o .venv/lock/browser.txt
	@.venv/lock/bin/uv $(LOCKED) --group extras --constraint .venv/lock/test.txt -o .venv/lock/extras.txt
	@.venv/lock/bin/uv $(LOCKED) --group oldest -o .venv/lock/oldest.txt
	@.venv/lock/bin/uv $(LOCKED) --group mutate --constraint .venv/lock/test.txt -o .venv/lock/mutate.txt
	@$(RUN) -m tools.browser.programs node
	@cp requirements/package.json .venv/lock/ && cd .venv/lock && npm install --package-lock-only $(NPM) >/dev/null
	@mv .venv/lock/*.txt .venv/lock/package-lock.json requirements/ && rm -rf .venv/lock
	@$(RUN) -m tools.check.locks

# One file for all platforms and Python versions, with hashes, without the name of a registry.
LOCKED := pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

.venv/bin/python:
	@$(PYTHON) tools/require_python.py site
	@echo "Creating a virtual environment in .venv"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	    echo "Python could not make a virtual environment. On Debian: apt-get install python3-venv"; exit 1; }

.venv/site.stamp: requirements/site.txt | .venv/bin/python
	@echo "Installing the packages that build the site (without TensorFlow)"
	@.venv/bin/$(INSTALL) requirements/site.txt || { $(NO_INSTALL); }
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/site.stamp | .venv/bin/python
	@$(RUN) tools/require_python.py tensorflow
	@echo "Installing TensorFlow and the tests; this takes a few minutes"
	@.venv/bin/$(INSTALL) requirements/test.txt || { $(NO_INSTALL); }
	@touch $@

.venv/successor.stamp: requirements/successor.txt | .venv/bin/python
	@echo "Installing Zensical, Material's successor, in .venv/successor"
	@$(RUN) -m venv .venv/successor
	@.venv/successor/bin/$(INSTALL) requirements/successor.txt || { $(NO_INSTALL); }
	@touch $@

.venv/mutate.stamp: requirements/mutate.txt .venv/test.stamp | .venv/bin/python
	@echo "Installing mutmut, which makes the changes to programs"
	@.venv/bin/$(INSTALL) requirements/mutate.txt || { $(NO_INSTALL); }
	@touch $@

# An environment on top of .venv: what is installed there is found, and the rest is added.
layer = $(RUN) -m venv .venv/$(1) && $(RUN) -c $(PACKAGES) > .venv/$(1)/below \
	&& mv .venv/$(1)/below "$$(.venv/$(1)/bin/python -c $(PACKAGES))/below.pth"

.venv/extras.stamp: requirements/extras.txt requirements/torch.txt requirements/wheels.sha256 .venv/test.stamp | .venv/bin/python
	@echo "Installing JAX, PyTorch, ONNX and LiteRT in .venv/extras; this takes a few minutes"
	@$(call layer,extras)
	@.venv/extras/bin/$(INSTALL) requirements/extras.txt || { $(NO_INSTALL); }
	@.venv/extras/bin/$(INSTALL) requirements/torch.txt --no-deps || { $(NO_INSTALL); }
	@mkdir -p .venv/extras/wheels
	@cut -d' ' -f3 requirements/wheels.sha256 | sed 's/-py3.*//; s/-/==/' | while read -r one; do \
	    .venv/extras/bin/pip download --quiet --disable-pip-version-check --no-deps -d .venv/extras/wheels "$$one" \
	    || exit 1; done || { $(NO_INSTALL); }
	@cd .venv/extras/wheels && sha256sum --quiet --check ../../../requirements/wheels.sha256
	@touch $@

.venv/oldest.stamp: requirements/oldest.txt .venv/test.stamp | .venv/bin/python
	@echo "Installing the oldest versions of Keras and TensorFlow in .venv/oldest; this takes a few minutes"
	@$(call layer,oldest)
	@.venv/oldest/bin/$(INSTALL) requirements/oldest.txt || { $(NO_INSTALL); }
	@touch $@

PACKAGES := 'import sysconfig; print(sysconfig.get_path("purelib"))'

.venv/publish.stamp: requirements/publish.txt .venv/site.stamp | .venv/bin/python
	@echo "Installing mike, which keeps the versions of the site"
	@.venv/bin/$(INSTALL) requirements/publish.txt || { $(NO_INSTALL); }
	@touch $@

.venv/browser.stamp: requirements/browser.txt .venv/test.stamp | .venv/bin/python
	@$(RUN) -m tools.browser.programs
	@echo "Installing the packages that control the browser"
	@.venv/bin/$(INSTALL) requirements/browser.txt || { $(NO_INSTALL); }
	@touch $@

.venv/node.stamp: requirements/package.json requirements/package-lock.json | .venv/bin/python
	@$(RUN) -m tools.browser.programs
	@echo "Installing axe-core and Lighthouse"
	@mkdir -p .venv/node && cp requirements/package.json requirements/package-lock.json .venv/node/
	@cd .venv/node && npm ci $(NPM) >/dev/null || { echo "npm says why above. Without a network this cannot work."; exit 1; }
	@touch $@

NPM := --ignore-scripts --omit-lockfile-registry-resolved --no-audit --no-fund --loglevel=error
INSTALL := pip install --quiet --disable-pip-version-check --retries 2 --require-hashes -r
NO_INSTALL := echo "Not all packages could be installed; pip says why above. Without a network this cannot work. \
	Run the same command again: it goes on from here."; exit 1
