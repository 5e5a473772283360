# What people and CI run. Every target installs what it needs by itself or says what to install.

SWIFT ?= swift
# Two builds at once only slow each other down on a small machine.
JOBS ?= 2
BUILD = $(SWIFT) build -j $(JOBS) --explicit-target-dependency-import-check error
DEMO_DB ?= .build/demo.sqlite
DEMO_TODAY = 2026-01-15
FUYI = .build/release/fuyi

.PHONY: all setup setup-tests build release demo test test-kill test-fuzz test-days mutation sanitize bench bench-import bench-work fuzz lint format check-imports check-sql docs coverage archives install clean

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

# Processes killed by the hundred while two write, and damaged files by the dozen; minutes.
KILLS ?= 400
FAULTS ?= 60
test-kill: setup-tests
	$(SWIFT) build -j $(JOBS) --build-tests
	FUYI_KILLS=$(KILLS) FUYI_FAULTS=$(FAULTS) $(SWIFT) test --skip-build --filter 'KillTests|DamagedFileTests'

# The seeded fuzzing of the tests, so many times as much as in `make test`.
FUZZ_TIMES ?= 20
test-fuzz: setup-tests
	$(SWIFT) build -j $(JOBS) --build-tests
	FUYI_FUZZ_TIMES=$(FUZZ_TIMES) $(SWIFT) test --skip-build --filter 'FuzzTests'

# The tests on other days: ends of a month and of a year, a leap day, and days that are another one in Beijing than in UTC.
DAYS ?= 2026-12-31 2027-01-30 2028-02-28
test-days: setup-tests
	@./.ci/setup days
	$(SWIFT) build -j $(JOBS) --build-tests
	for day in $(DAYS); do \
	  FAKETIME_DONT_FAKE_MONOTONIC=1 faketime -f "@$$day 20:00:00" $(SWIFT) test --skip-build || exit 1; \
	done

# Changes the pure rooms in small ways and looks whether the tests notice; half an hour. MUTATION takes the
# options that `python3 Tests/mutate.py --help` tells: rooms, sample, seed.
MUTATION ?= --sample 64 --table Docs/mutation-table.md
mutation:
	python3 Tests/mutate.py $(MUTATION)

# The tests under the sanitizers of threads and of addresses, each in a build folder of its own. What starts the
# binary runs it under the same sanitizer; tests that measure how it is killed or what it may open are left out.
# Leaks are not looked for: what an enumeration holds is found by a pointer with its case in it, and so whatever a static
# constant keeps that way is called leaked.
SANITIZERS ?= thread address
SANITIZED ?= .
SANITIZE_SKIP = KillTests|UnwritableTests|FullDiskTests|OfficeProgramTests
sanitize: setup-tests
	for sanitizer in $(SANITIZERS); do \
	  $(SWIFT) build -j $(JOBS) --build-tests --sanitize $$sanitizer --scratch-path .build-$$sanitizer && \
	  TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-sanitizer.txt" ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test --skip-build --disable-xctest --sanitize $$sanitizer --scratch-path .build-$$sanitizer \
	    --filter '$(SANITIZED)' --skip '$(SANITIZE_SKIP)' || exit 1; \
	done

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
FUZZ_READERS ?= archive csv file json payload toml xlsx
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

# Daily work beside C, Django and PostgreSQL: `make bench-work`, or BENCH_WORK="--cases 100000 --rounds 3" to try.
# PostgreSQL's server, libpq and OpenSSL come from Debian (postgresql, libpq-dev, libssl-dev). What works on the file is
# linked as the installed command is.
BENCH_WORK ?= --markdown Docs/benchmarks-work.md
BENCH_INSTALL = $(abspath $(BENCH_SCRATCH))/installed
BENCH_WORK_BUILD = Benchmarks/.build-static
bench-work:
	@./.ci/setup bench-work
	test -x $(BENCH_SCRATCH)/venv/bin/python || python3 -m venv $(BENCH_SCRATCH)/venv
	$(BENCH_SCRATCH)/venv/bin/pip install --quiet django django-fsm
	$(MAKE) install DESTDIR=$(BENCH_INSTALL)
	PKG_CONFIG_PATH=$(ARCHIVES) $(SWIFT) build -c release -j $(JOBS) --package-path Benchmarks --product FuyiWork \
	  $(LINKING) --scratch-path $(BENCH_WORK_BUILD)
	PYTHONPATH=Benchmarks/Ledger $(BENCH_SCRATCH)/venv/bin/python Benchmarks/Work/work.py \
	  $(BENCH_INSTALL)$(PREFIX)/bin/fuyi $(BENCH_WORK_BUILD)/release/FuyiWork $(BENCH_SCRATCH)/daily $(BENCH_WORK)

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

# A binary that needs no Swift on the machine it runs on, and starts as fast as it can: at a fixed address, with
# those libraries in it of which there is an archive, so that little has to be found and moved at the start; without
# looking for the others in its own folder, and without a list of its 20,000 symbols, in which each of theirs is looked for.
PREFIX ?= /usr/local
ARCHIVES = $(CURDIR)/.build-static/archives
LINKING = --static-swift-stdlib --disable-local-rpath -Xlinker -no-pie -Xlinker --no-export-dynamic \
  -Xlinker -L$(ARCHIVES)
# What pkg-config says names the system's folder before ours, so it is told ours first; a program that asks it for
# nothing has ours from the linker's own option.
archives: setup
	rm -rf $(ARCHIVES)
	mkdir -p $(ARCHIVES)
	for name in stdc++ sqlite3 expat csv z; do \
	  archive=$$($(CC) -print-file-name=lib$$name.a); \
	  case "$$archive" in /*) ln -s "$$archive" $(ARCHIVES)/lib$$name.a;; esac; \
	done
	for name in expat libzip xlsxwriter; do \
	  said=$$(ls /usr/lib/*/pkgconfig/$$name.pc /usr/share/pkgconfig/$$name.pc 2>/dev/null | head -n 1); \
	  [ -z "$$said" ] || sed 's#^Libs: #Libs: -L$(ARCHIVES) #' "$$said" >$(ARCHIVES)/$$name.pc; \
	done

install: archives
	PKG_CONFIG_PATH=$(ARCHIVES) $(BUILD) -c release --product fuyi $(LINKING) --scratch-path .build-static
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 -s .build-static/release/fuyi $(DESTDIR)$(PREFIX)/bin/fuyi

clean:
	rm -rf .build $(filter-out .build-tools,$(wildcard .build-*)) $(BENCH_WORK_BUILD)
