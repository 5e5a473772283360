/* Runs a command and tells its milliseconds and its largest memory in kilobytes.
 *
 * A process begins with the largest memory of the one that started it, so a small one has to; the command's own error
 * output goes where ours goes.
 *
 * usage: usage COMMAND [ARGUMENT …]
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int count, char **words) {
  if (count < 2) return 64;
  struct timespec begun, ended;
  clock_gettime(CLOCK_MONOTONIC, &begun);
  pid_t child = fork();
  if (child == 0) {
    dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
    execv(words[1], words + 1);
    _exit(127);
  }
  int status;
  struct rusage used;
  if (child < 0 || wait4(child, &status, 0, &used) != child) return 71;
  clock_gettime(CLOCK_MONOTONIC, &ended);
  printf("%.3f %ld\n", (ended.tv_sec - begun.tv_sec) * 1e3 + (ended.tv_nsec - begun.tv_nsec) / 1e6, used.ru_maxrss);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
