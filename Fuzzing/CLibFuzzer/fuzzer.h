#include <stddef.h>
#include <stdint.h>

// libFuzzer's own entry, for programs with a main of their own; the library comes with -sanitize=fuzzer.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *input, size_t size));
