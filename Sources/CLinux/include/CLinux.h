#ifndef CLINUX_H
#define CLINUX_H

// Glibc declares renameat2 and its flags only under _GNU_SOURCE, which Swift's
// Glibc module does not set. This is the one function that we need of it.

#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

/// Exchanges two paths in one step; both must exist. 0, or -1 with errno set.
static inline int bangvang_exchange(const char *first, const char *second) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

#endif
