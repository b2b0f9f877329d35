# make demo | test | lint | bench | judge: each sets itself up in .venv first.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test lint bench judge docs clean

demo: .venv/ready
	$(BIN)/python -m tests.demo

test: .venv/ready
	$(BIN)/python -m pytest

lint: .venv/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/ready
	$(BIN)/python -m benchmarks

judge: .venv/ready
	tests/judges/run.sh

docs: .venv/ready
	$(BIN)/python -m tests.generate_docs

.venv/ready: pyproject.toml constraints.txt tools/setup.sh
	PYTHON="$(PYTHON)" sh tools/setup.sh
