# Every target but help sets itself up in .venv first; PYTHON names another interpreter.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help demo test soak lint bench judge docs ready clean

help: ## what can be made (this list)
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' Makefile

demo: ready ## draft, check and export in a copy of the sample press office
	@$(BIN)/python -m tools.demo

test: ready ## run the tests; some of them:  make test ARGS="tests/checks -k weekday"
	$(BIN)/python -m pytest $(ARGS)

soak: ready ## kill lifts, sharings, imports and exports 1,200 times, and let a real cron lift one (half an hour)
	$(BIN)/python -m pytest -m soak $(ARGS)

lint: ready ## formatting, types, import layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: ready ## speed beside other programs (HRNK_BENCH_LARGE=1: with 100,000 releases)
	$(BIN)/python -m benchmarks

judge: ready ## ask mail and HTML programs about every sample export (Debian, root)
	tests/judges/run.sh

docs: ready ## write the generated pages of docs/ anew
	$(BIN)/python -m tools.generate_docs

ready:
	@PYTHON="$(PYTHON)" sh tools/setup.sh

clean: ## remove .venv and caches
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
