# What people and CI run. Every target installs what it needs by itself or says what to install.

SWIFT ?= swift
# Two builds at once only slow each other down on a small machine.
JOBS ?= 2
BUILD = $(SWIFT) build -j $(JOBS) --explicit-target-dependency-import-check error
DEMO_DB ?= .build/demo.sqlite
DEMO_TODAY = 2026-01-15
FUYI = .build/release/fuyi

.PHONY: all setup setup-tests build release demo test bench bench-import fuzz lint format check-imports check-sql docs coverage install clean

all: build

# The C libraries (SQLite, libxlsxwriter, libzip, Expat, libcsv, zlib): headers and shared libraries of
# Debian's packages.
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

# The readers of files from outside, each for some seconds, on one core; FUZZ_SECONDS=600 for an evening. The
# cases to begin with are those of the tests; a case that crashes is left in Fuzz/.build as crash-*.
FUZZ_SECONDS ?= 60
FUZZ_READERS ?= archive csv file xlsx
FUZZ = Fuzz/.build/release/FuyiFuzz
fuzz: setup
	$(SWIFT) build -c release -j $(JOBS) --sanitize fuzzer --package-path Fuzz
	for reader in $(FUZZ_READERS); do \
	  mkdir -p Fuzz/.build/cases/$$reader && \
	  FUYI_FUZZ=$$reader $(FUZZ) Fuzz/.build/cases/$$reader Tests/FuyiLedgerTests/Corpus/$$reader \
	    -max_total_time=$(FUZZ_SECONDS) -max_len=4000 -timeout=10 -rss_limit_mb=2000 \
	    -dict=Fuzz/words.dict -artifact_prefix=Fuzz/.build/crash-$$reader- || exit 1; \
	done

# Importing ledgers beside a C program and a Python script that write the same rows.
bench-import: release
	test -x $(BENCH_SCRATCH)/venv/bin/python || python3 -m venv $(BENCH_SCRATCH)/venv
	$(BENCH_SCRATCH)/venv/bin/pip install --quiet xlsxwriter pandas openpyxl
	$(BENCH_SCRATCH)/venv/bin/python Benchmarks/Ledger/ledger.py $(FUYI) $(BENCH_SCRATCH)/ledgers \
	  --markdown Docs/benchmarks-import.md

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Schema Benchmarks/Sources Benchmarks/Package.swift Fuzz/Sources Fuzz/Package.swift Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Schema Benchmarks/Sources Benchmarks/Package.swift Fuzz/Sources Fuzz/Package.swift Package.swift

# The pure rooms import nothing but each other; the build checks packages, this checks the system.
check-imports:
	@./.ci/check-imports

# No data stands in the SQL of the store but as a bound argument.
check-sql:
	@./.ci/check-sql

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
	rm -rf .build $(filter-out .build-tools,$(wildcard .build-*))
