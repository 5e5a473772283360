/* A peer on PostgreSQL: the same rows of the log, the vault and the cases, step by step, each a durable transaction of
 * prepared statements on one connection: first the head of the log and the events of the case are read, as any
 * program has to, then all is written and committed. It decides nothing, works out no hash, and keeps neither rollups
 * nor the search index.
 *
 * "prepared" says each statement and waits for its answer, as programs and their libraries do. "pipelined" sends what
 * needs no answer in between together: the reads, then all that is written with the commit.
 *
 * usage: postgres prepared|pipelined SCRIPT CONNECTION
 */
#include <fcntl.h>
#include <libpq-fe.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

static PGconn *connection;
static int pipelined;

static void fail(const char *what) {
  fprintf(stderr, "postgres: %s: %s\n", what, PQerrorMessage(connection));
  exit(1);
}

static uint32_t number(const unsigned char *at) {
  uint32_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

/* Reads answers up to the end of what was sent together. */
static void answers(void) {
  if (!pipelined) return;
  if (PQpipelineSync(connection) != 1) fail("sync");
  for (;;) {
    PGresult *result = PQgetResult(connection);
    if (result == NULL) continue;
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_SYNC) {
      fprintf(stderr, "postgres: %s\n", PQresultErrorMessage(result));
      exit(1);
    }
    PQclear(result);
    if (status == PGRES_PIPELINE_SYNC) return;
  }
}

static void say(const char *name, int count, const char *const *values, const int *lengths, const int *formats) {
  if (pipelined) {
    if (PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0) != 1) fail("say");
    return;
  }
  PGresult *result = PQexecPrepared(connection, name, count, values, lengths, formats, 0);
  ExecStatusType status = PQresultStatus(result);
  if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) fail(name);
  PQclear(result);
}

int main(int count, char **words) {
  if (count != 4) return 2;
  pipelined = strcmp(words[1], "pipelined") == 0;
  int file = open(words[2], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 1;
  const unsigned char *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  const unsigned char *end = at + status.st_size;
  connection = PQconnectdb(words[3]);
  if (PQstatus(connection) != CONNECTION_OK) fail("connect");
  uint32_t statements = number(at);
  at += 4;
  for (uint32_t index = 0; index < statements; index++) {
    uint32_t size = number(at);
    char name[16], *sql = strndup((const char *)at + 4, size);
    snprintf(name, sizeof name, "s%u", index);
    PGresult *result = PQprepare(connection, name, sql, 0, NULL);
    if (PQresultStatus(result) != PGRES_COMMAND_OK) fail(sql);
    PQclear(result);
    free(sql);
    at += 4 + size;
  }
  const char *own[][2] = {
      {"begin", "BEGIN"}, {"commit", "COMMIT"},
      {"head", "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1"},
      {"events", "SELECT sequence, kind, effective_on, payload FROM event WHERE subject = $1::bigint ORDER BY sequence"}};
  for (int index = 0; index < 4; index++) PQclear(PQprepare(connection, own[index][0], own[index][1], 0, NULL));
  if (pipelined && PQenterPipelineMode(connection) != 1) fail("pipeline");

  struct timespec from, to;
  int class = 0;
  while (at < end) {
    switch (*at++) {
      case 'B': {
        class = at[0];
        char subject[24];
        const char *values[] = {subject};
        snprintf(subject, sizeof subject, "%u", number(at + 1));
        at += 5;
        clock_gettime(CLOCK_MONOTONIC, &from);
        say("begin", 0, NULL, NULL, NULL);
        say("head", 0, NULL, NULL, NULL);
        if (class != 0) say("events", 1, values, NULL, NULL);
        answers();
        break;
      }
      case 'C':
        say("commit", 0, NULL, NULL, NULL);
        answers();
        clock_gettime(CLOCK_MONOTONIC, &to);
        printf("%s %lld\n", class == 0 ? "register" : "advance",
               (long long)(to.tv_sec - from.tv_sec) * 1000000000 + (to.tv_nsec - from.tv_nsec));
        break;
      default: {
        char name[16], text[64][24];
        snprintf(name, sizeof name, "s%u", number(at));
        int size = at[4], lengths[64], formats[64];
        const char *values[64];
        static char copies[1 << 20];
        size_t used = 0;
        at += 5;
        for (int place = 0; place < size; place++) {
          int type = at[0];
          lengths[place] = number(at + 1);
          formats[place] = type == 3;
          if (type == 0) {
            values[place] = NULL;
          } else if (type == 1) {
            int64_t whole;
            memcpy(&whole, at + 5, sizeof whole);
            snprintf(text[place], sizeof text[place], "%lld", (long long)whole);
            values[place] = text[place];
          } else {
            memcpy(copies + used, at + 5, lengths[place]);
            copies[used + lengths[place]] = 0;
            values[place] = copies + used;
            used += lengths[place] + 1;
          }
          at += 5 + number(at + 1);
        }
        say(name, size, values, lengths, formats);
      }
    }
  }
  PQfinish(connection);
  return 0;
}
