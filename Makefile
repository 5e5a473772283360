# What people and CI run. Every target installs what it needs by itself or says what to install.

SWIFT ?= swift
# Two builds at once only slow each other down on a small machine.
JOBS ?= 2
BUILD = $(SWIFT) build -j $(JOBS) --explicit-target-dependency-import-check error
DEMO_DB ?= .build/demo.sqlite
DEMO_TODAY = 2026-01-15
FUYI = .build/release/fuyi

.PHONY: all setup setup-tests build release demo test bench lint format check-imports docs coverage install clean

all: build

# The C libraries are libsqlite3 and libxlsxwriter: headers and shared libraries of Debian's packages.
setup:
	@./.ci/setup

# The tests open workbooks with another program.
setup-tests:
	@./.ci/setup tests

build: setup
	$(BUILD)

release: setup
	$(BUILD) -c release --product fuyi

# The main job on a city's year of cases: rates by region, a worklist, a check of the whole record.
demo: release
	@rm -f $(DEMO_DB) $(DEMO_DB)-wal $(DEMO_DB)-shm
	$(FUYI) demo --db $(DEMO_DB)
	$(FUYI) due --db $(DEMO_DB) --today $(DEMO_TODAY) --within 5
	$(FUYI) verify --db $(DEMO_DB) --today $(DEMO_TODAY)

test: setup-tests
	$(SWIFT) test -j $(JOBS) --explicit-target-dependency-import-check error

# Speed at a million and at five million cases beside DuckDB, which `pip install duckdb` puts into a venv of
# its own; the table goes to Docs. BENCH="--cases 10000" is quick to try.
BENCH ?= --markdown Docs/benchmarks-table.md
BENCH_SCRATCH = Benchmarks/.build/scratch
bench: setup
	test -x $(BENCH_SCRATCH)/venv/bin/python || python3 -m venv $(BENCH_SCRATCH)/venv
	$(BENCH_SCRATCH)/venv/bin/pip install --quiet duckdb
	$(SWIFT) run -c release -j $(JOBS) --package-path Benchmarks FuyiBenchmarks \
	  --folder $(BENCH_SCRATCH) --python $(BENCH_SCRATCH)/venv/bin/python $(BENCH)

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Schema Benchmarks/Sources Benchmarks/Package.swift Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Schema Benchmarks/Sources Benchmarks/Package.swift Package.swift

# The pure rooms import nothing but each other; the build checks packages, this checks the system.
check-imports:
	@./.ci/check-imports

docs: setup
	./Docs/build-docs.sh

coverage: setup-tests
	./.ci/coverage

# A binary that needs no Swift on the machine it runs on.
PREFIX ?= /usr/local
install: setup
	$(BUILD) -c release --product fuyi --static-swift-stdlib --scratch-path .build-static
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 -s .build-static/release/fuyi $(DESTDIR)$(PREFIX)/bin/fuyi

clean:
	rm -rf .build .build-*
