# Two commands do everything, set-up included, on a fresh Debian 12 with Swift 6.3:
#
#     make site    builds the generator and, with it, the site into Public/
#     make test    runs every test
#
# Others: make check (the content, without building the site), make format, make lint, make clean,
# make benchmark (the template engine against others), make fuzz SECONDS=60 (it against random input).

SHELL := /bin/bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := site

SWIFT ?= swift
OLDEST_SWIFT := 6.3
SWIFT_FLAGS := --explicit-target-dependency-import-check error
DEBIAN_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev pkg-config
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
BANGVANG := .build/release/bangvang

.PHONY: site check test lint format benchmark generator setup swift-is-there clean

site: generator
	$(BANGVANG) build $(BUILD_FLAGS)

check: generator
	$(BANGVANG) check $(BUILD_FLAGS)

test: setup lint
	$(SWIFT) test $(SWIFT_FLAGS)

lint: swift-is-there
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests Benchmarks

format: swift-is-there
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests Benchmarks

# In folders of their own, so that an ordinary build stays as it is.
benchmark: swift-is-there
	BANGVANG_BENCHMARKS=1 $(SWIFT) run --configuration release --scratch-path .build/benchmarks $(SWIFT_FLAGS) TemplateBenchmark

generator: setup
	$(SWIFT) build --configuration release --product bangvang $(SWIFT_FLAGS)

# Only what is missing is installed, so that a second run needs neither network nor rights.
setup: swift-is-there
	@missing=; \
	for package in $(DEBIAN_PACKAGES); do \
	    dpkg-query --show --showformat='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    echo "Installing$$missing"; \
	    $(SUDO) apt-get update --quiet && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends $$missing; \
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
