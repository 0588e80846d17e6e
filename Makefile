# Two commands do everything: `make site` and `make test`.
SWIFT_FLAGS := --explicit-target-dependency-import-check error
