#include "CLinux.h"

#include <errno.h>
#include <linux/openat2.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

static int argument_count;
static char **argument_values;

// glibc calls a constructor with what it will call main with; Swift's own CommandLine reads /proc, which may be missing.
__attribute__((constructor)) static void keep_arguments(int count, char **values, char **environment) {
    (void)environment;
    argument_count = count;
    argument_values = values;
}

const char *bangvang_argument(int index) {
    return index >= 0 && index < argument_count ? argument_values[index] : NULL;
}

int bangvang_open_beneath(int folder, const char *path, int flags, unsigned mode, int mounts) {
    struct open_how how = {
        .flags = (unsigned)flags, .mode = mode,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | (mounts ? 0 : RESOLVE_NO_XDEV),
    };
    return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int bangvang_memory_file(void) {
    int file = (int)syscall(SYS_memfd_create, "bangvang", 1U /* MFD_CLOEXEC */);
    if (file < 0 || file > 2) return file;
    int other = fcntl(file, F_DUPFD_CLOEXEC, 3);
    close(file);
    return other;
}

int bangvang_spawn(
    int *process, const char *path, char *const arguments[], char *const environment[], int input, int output,
    int errors, const struct bangvang_limits *limits
) {
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int code = posix_spawn_file_actions_init(&files);
    if (code != 0) return code;
    code = posix_spawnattr_init(&attributes);
    if (code != 0) {
        posix_spawn_file_actions_destroy(&files);
        return code;
    }
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    code = posix_spawn_file_actions_adddup2(&files, input, 0);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&files, output, 1);
    if (code == 0) code = posix_spawn_file_actions_adddup2(&files, errors, 2);
    if (code == 0) code = posix_spawn_file_actions_addclosefrom_np(&files, 3);
    if (code == 0) code = posix_spawn(process, path, &files, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&files);
    if (code != 0) return code;
    // posix_spawn sets no limits, so it runs its first instants without; one that has ended already needs none.
    struct rlimit memory = { limits->memory, limits->memory }, file = { limits->file, limits->file };
    struct rlimit processor = { limits->processor, limits->processor }, core = { 0, 0 };
    prlimit(*process, RLIMIT_AS, &memory, NULL);
    prlimit(*process, RLIMIT_FSIZE, &file, NULL);
    prlimit(*process, RLIMIT_CPU, &processor, NULL);
    prlimit(*process, RLIMIT_CORE, &core, NULL);
    return 0;
}

int bangvang_wait(int process, int milliseconds) {
    int status, file = (int)syscall(SYS_pidfd_open, process, 0);
    if (file >= 0) {
        struct pollfd end = { file, POLLIN, 0 };
        int code;
        do code = poll(&end, 1, milliseconds); while (code < 0 && errno == EINTR);
        close(file);
        if (code == 0) kill(process, SIGKILL);
    }
    pid_t ended;
    do ended = waitpid(process, &status, 0); while (ended < 0 && errno == EINTR);
    if (ended < 0) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 256 + WTERMSIG(status);
}
