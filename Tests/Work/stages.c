// Loaded into a build under valgrind, before Glibc: writes into valgrind's log, at the end of each stage, what the
// allocator was asked for until then, and lets valgrind write how many blocks of instructions were run.

#include <errno.h>
#include <stddef.h>
#include <valgrind/valgrind.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static _Atomic unsigned long calls, bytes;

// A stage ends with what it freed being given back: SiteBuild.end, and nothing else, calls this.
int malloc_trim(size_t kept) {
    VALGRIND_PRINTF("stage: %lu calls, %lu bytes\n", calls, bytes);
    VALGRIND_MONITOR_COMMAND("v.info stats");
    return kept == 0;
}

static void count(size_t size) {
    calls += 1;
    bytes += size;
}

void *malloc(size_t size) {
    count(size);
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    count(number * size);
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
    count(size);
    return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    count(size);
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    count(size);
    *memory = __libc_memalign(alignment, size);
    return *memory == NULL ? ENOMEM : 0;
}
