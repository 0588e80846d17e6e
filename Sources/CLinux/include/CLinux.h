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

// The rest is in CLinux.c: its headers differ from those that Swift's Glibc module was made of.

/// An argument of the process, the program's name first; NULL behind the last. They are as `main` got them.
const char *bangvang_argument(int index);

/// Opens a path below an open folder: neither it nor a folder on the way may be a link, nor, where `mounts` is 0, lie
/// in another mounted file system. A descriptor, or -1 with errno set: ENOSYS or EPERM where the system has no such call.
int bangvang_open_beneath(int folder, const char *path, int flags, unsigned mode, int mounts);

/// A file in memory that has no name and that programs do not inherit by themselves; -1 with errno set.
int bangvang_memory_file(void);

/// What a program may take.
struct bangvang_limits {
    unsigned long memory;      // bytes of address space
    unsigned long processor;   // seconds
    unsigned long file;        // bytes of what it writes
};

/// Starts a program with these three files and no other. 0, or an error number.
int bangvang_spawn(
    int *process, const char *path, char *const arguments[], char *const environment[], int input, int output,
    int errors, const struct bangvang_limits *limits);

/// Waits for a program's end, and ends it when its time is over: its exit status, 256 and the number of the signal
/// that ended it, or -1 with errno set.
int bangvang_wait(int process, int milliseconds);

#endif
