/* Has qemu run every program that an emulated one starts, too: loaded into it by LD_PRELOAD.
 *
 * qemu-user emulates one process; what that starts would run on the real processor, and the engine
 * is such a process. LAVENDER_QEMU names qemu, LAVENDER_CPU its processor. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern char **environ;
typedef int (*execve_t)(const char *, char *const[], char *const[]);

int execve(const char *path, char *const argv[], char *const envp[])
{
    execve_t real = (execve_t)dlsym(RTLD_NEXT, "execve");
    char *qemu = getenv("LAVENDER_QEMU"), *cpu = getenv("LAVENDER_CPU");
    size_t count = 0;
    while (argv[count])
        count++;
    if (!qemu || !cpu || !strcmp(path, qemu))
        return real(path, argv, envp);
    char **emulated = calloc(count + 6, sizeof *emulated); /* the last one ends the list */
    if (!emulated)
        return -1;
    char *before[] = {qemu, "-cpu", cpu, "-0", argv[0], (char *)path};
    memcpy(emulated, before, sizeof before);
    if (count > 1)
        memcpy(emulated + 6, argv + 1, (count - 1) * sizeof *emulated);
    return real(qemu, emulated, envp);
}

int execv(const char *path, char *const argv[])
{
    return execve(path, argv, environ);
}

int execvp(const char *file, char *const argv[])
{
    return strchr(file, '/') ? execve(file, argv, environ)
                             : ((int (*)(const char *, char *const[]))dlsym(RTLD_NEXT, "execvp"))(
                                   file, argv);
}
