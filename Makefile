# Each target sets up what it needs. `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench eval package lock clean

help:  ## list the commands
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/ready  ## make .venv with the locked dependencies

.venv/ready: requirements.txt requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "Anteroom needs Python 3.11 or newer, but '$(PYTHON)' is $$($(PYTHON) --version 2>&1). Try: make $(MAKECMDGOALS) PYTHON=python3.11"; exit 2; }
	@echo "Setting up .venv (once, about a minute) ..."
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: .venv/ready  ## start the whole system on this machine and print its address
	@exec $(BIN)/anteroom local

test: .venv/ready  ## run every test
	@$(BIN)/pytest --numprocesses 2 --dist loadgroup

check: .venv/ready  ## formatting, lint, types, import directions
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: .venv/ready  ## measure speed beside other libraries, write docs/benchmarks.md (2 to 4 minutes)
	@$(BIN)/python -m benchmarks

eval: .venv/ready  ## measure the gate and the redaction on labelled texts, write docs/evaluation.md
	@$(BIN)/python -m ops.evaluation

package: .venv/ready  ## write dist/sam.json and dist/deployment.zip
	@$(BIN)/python -m ops.package

lock: .venv/ready  ## lock the dependencies again, with hashes; UPGRADE=--upgrade takes newer ones
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $(UPGRADE) requirements.in -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header $(UPGRADE) -c requirements.txt requirements-dev.in -o requirements-dev.txt

clean:  ## remove what was built
	rm -rf .venv dist .cache .pytest_cache .mypy_cache .ruff_cache .import_linter_cache *.egg-info
