#ifndef CLINUX_H
#define CLINUX_H

// What Swift's Glibc module lacks: functions that Glibc declares only under
// _GNU_SOURCE, and pthread_attr_t, which belongs to another module there.

#define _GNU_SOURCE
#include <fcntl.h>
#include <malloc.h>
#include <linux/fs.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two paths in one step; both must exist. 0, or -1 with errno set.
static inline int bangvang_exchange(const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

/// Waits until all that was written to the file system of an open file is on the disk. 0, or -1 with errno set.
static inline int bangvang_syncfs(int file) {
    return (int)syscall(SYS_syncfs, file);
}

/// Starts a thread with a stack of that many bytes, to be joined by `bangvang_join`. 0, or an error number.
static inline int bangvang_start(unsigned long *thread, size_t stack, void *(*body)(void *), void *context) {
    pthread_attr_t attributes;
    pthread_t started;
    int code = pthread_attr_init(&attributes);
    if (code != 0) return code;
    code = pthread_attr_setstacksize(&attributes, stack);
    if (code == 0) code = pthread_create(&started, &attributes, body, context);
    if (code == 0) *thread = (unsigned long)started;
    pthread_attr_destroy(&attributes);
    return code;
}

/// Gives memory that was freed back to the system: each thread frees into an arena of its own, which others do not use.
static inline void bangvang_return_memory(void) {
    malloc_trim(0);
}

/// Waits for the end of a thread.
static inline void bangvang_join(unsigned long thread) {
    pthread_join((pthread_t)thread, NULL);
}

#endif
