# Every target makes what it needs, says so, and is immediate the second time.
PYTHON ?= python3
PORT ?= 8000
ONLY ?=
RUN := .venv/bin/python
QUIET := TF_CPP_MIN_LOG_LEVEL=3 NO_MKDOCS_2_WARNING=true

.PHONY: help serve build test record check bench lock

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

serve: .venv/site.stamp ## the site on 127.0.0.1:8000, reloaded as you write
	@$(RUN) -m tools.check includes
	@$(QUIET) $(RUN) -m tools.serve $(PORT)

build: .venv/site.stamp ## the site into site/, strictly
	@$(RUN) -m tools.check includes
	@$(QUIET) $(RUN) -m mkdocs build --strict
	@echo "The site is in site/."

test: .venv/test.stamp ## execute all that the site shows, and every other test
	@$(QUIET) $(RUN) -m pytest

record: .venv/test.stamp ## run what is stale on CIFAR-10; ONLY=functional/resnet picks
	@$(QUIET) $(RUN) -m tools.record $(ONLY)

check: .venv/site.stamp ## formatting, lint, spelling, stale outputs, links
	@$(RUN) -m ruff format --check --quiet . || { echo "Format with: $(RUN) -m ruff format"; exit 1; }
	@$(RUN) -m ruff check --quiet .
	@$(RUN) -m codespell_lib
	@$(RUN) -m tools.check
	@$(QUIET) $(RUN) -m mkdocs build --strict
	@echo "Nothing to complain about."

bench: .venv/test.stamp ## where the time of the tests goes
	@$(QUIET) $(RUN) -m tools.bench

lock: .venv/site.stamp ## refresh the lock files from the ranges in pyproject.toml
	@$(RUN) -m venv .venv/lock && .venv/lock/bin/pip install --quiet --disable-pip-version-check uv
	@.venv/lock/bin/uv $(LOCKED) --group docs --group check -o .venv/lock/site.txt
	@.venv/lock/bin/uv $(LOCKED) --group docs --group check --group test pyproject.toml \
	    --constraint .venv/lock/site.txt -o .venv/lock/test.txt
	@mv .venv/lock/site.txt .venv/lock/test.txt requirements/ && rm -rf .venv/lock

# One file for every platform and Python, with hashes and without a registry's name.
LOCKED := pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url

.venv/bin/python:
	@$(PYTHON) tools/require_python.py site
	@echo "Making a virtual environment in .venv"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
	    echo "Python could not make a virtual environment. On Debian: apt-get install python3-venv"; exit 1; }

.venv/site.stamp: requirements/site.txt | .venv/bin/python
	@echo "Installing what builds the site (no TensorFlow)"
	@$(INSTALL) requirements/site.txt || { $(NO_INSTALL); }
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/site.stamp | .venv/bin/python
	@$(RUN) tools/require_python.py tensorflow
	@echo "Installing TensorFlow and the tests; this takes a few minutes"
	@$(INSTALL) requirements/test.txt || { $(NO_INSTALL); }
	@touch $@

INSTALL := .venv/bin/pip install --quiet --disable-pip-version-check --retries 2 --require-hashes -r
NO_INSTALL := echo "Not all packages could be installed; pip says why above. Without a network this cannot work. \
	Run the same command again: it goes on from here."; exit 1
