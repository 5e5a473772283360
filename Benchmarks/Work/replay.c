/* The floor under registering and advancing: says again what our program told SQLite to write, step by step, each
 * in a durable transaction, with statements prepared once. It decides nothing. Digests and hashes it works out
 * itself, and stops where they are not those on record.
 *
 * usage: replay SCRIPT DATABASE
 * SCRIPT is what recording.py makes of a recording: the statements, then 'B' (begin, with a class), 'S' (a
 * statement with its values) and 'C' (commit).
 */
#include <fcntl.h>
#include <openssl/sha.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>

enum kind { PLAIN, EVENT, WORDS };
struct value {
  int type;
  uint32_t size;
  const unsigned char *bytes;
};

static sqlite3 *database;

static void check(int code) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  fprintf(stderr, "replay: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static uint32_t number(const unsigned char *at) {
  uint32_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

static size_t field(unsigned char *into, const void *bytes, size_t size) {
  for (int index = 0; index < 8; index++) into[index] = (unsigned char)((uint64_t)size >> (56 - 8 * index));
  memcpy(into + 8, bytes, size);
  return size + 8;
}

/* The hash of an event: its fields, each after its length; numbers as decimal text. */
static void hash_event(const struct value *values, unsigned char hash[32]) {
  static unsigned char buffer[1 << 20];
  size_t size = 0;
  for (int index = 0; index < 10; index++) {
    char text[24];
    if (values[index].type == 1) {
      int64_t whole;
      memcpy(&whole, values[index].bytes, sizeof whole);
      int length = snprintf(text, sizeof text, "%lld", (long long)whole);
      size += field(buffer + size, text, length);
    } else {
      size += field(buffer + size, values[index].bytes, values[index].size);
    }
  }
  SHA256(buffer, size, hash);
}

static void digest_words(const struct value *values, char digest[65]) {
  static unsigned char buffer[1 << 20];
  unsigned char hash[32];
  memcpy(buffer, values[1].bytes, values[1].size);
  memcpy(buffer + values[1].size, values[2].bytes, values[2].size);
  SHA256(buffer, values[1].size + values[2].size, hash);
  for (int index = 0; index < 32; index++) sprintf(digest + 2 * index, "%02x", hash[index]);
}

static void run(sqlite3_stmt *statement) {
  check(sqlite3_step(statement));
  check(sqlite3_reset(statement));
}

int main(int count, char **words) {
  if (count != 3) return 2;
  int file = open(words[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 1;
  const unsigned char *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, file, 0);
  const unsigned char *end = at + status.st_size;

  check(sqlite3_open(words[2], &database));
  check(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                               "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON", NULL, NULL, NULL));
  uint32_t statements = number(at);
  at += 4;
  sqlite3_stmt **prepared = calloc(statements + 3, sizeof *prepared);
  unsigned char *kinds = calloc(statements, 1);
  for (uint32_t index = 0; index < statements; index++) {
    kinds[index] = *at++;
    uint32_t size = number(at);
    check(sqlite3_prepare_v3(database, (const char *)at + 4, size, SQLITE_PREPARE_PERSISTENT,
                             &prepared[index], NULL));
    at += 4 + size;
  }
  sqlite3_stmt *begin, *commit, *head;
  check(sqlite3_prepare_v2(database, "BEGIN IMMEDIATE", -1, &begin, NULL));
  check(sqlite3_prepare_v2(database, "COMMIT", -1, &commit, NULL));
  check(sqlite3_prepare_v2(
      database, "SELECT position, hash FROM event ORDER BY position DESC LIMIT 1", -1, &head, NULL));

  struct timespec from, to;
  int class = 0;
  while (at < end) {
    switch (*at++) {
      case 'B':
        class = *at++;
        clock_gettime(CLOCK_MONOTONIC, &from);
        run(begin);
        run(head);
        break;
      case 'C':
        run(commit);
        clock_gettime(CLOCK_MONOTONIC, &to);
        printf("%s %lld\n", class == 0 ? "register" : "advance",
               (long long)(to.tv_sec - from.tv_sec) * 1000000000 + (to.tv_nsec - from.tv_nsec));
        break;
      default: {
        uint32_t index = number(at);
        int size = at[4];
        at += 5;
        struct value values[64];
        for (int place = 0; place < size; place++) {
          values[place] = (struct value){at[0], number(at + 1), at + 5};
          at += 5 + values[place].size;
        }
        unsigned char hash[32];
        char digest[65];
        if (kinds[index] == EVENT) {
          hash_event(values, hash);
          if (memcmp(hash, values[10].bytes, 32) != 0) {
            fputs("replay: another hash than on record\n", stderr);
            return 1;
          }
          values[10].bytes = hash;
        }
        if (kinds[index] == WORDS) {
          digest_words(values, digest);
          if (memcmp(digest, values[0].bytes, 64) != 0) {
            fputs("replay: another digest than on record\n", stderr);
            return 1;
          }
          values[0].bytes = (unsigned char *)digest;
        }
        sqlite3_stmt *statement = prepared[index];
        for (int place = 0; place < size; place++) {
          const struct value *value = &values[place];
          int64_t whole;
          switch (value->type) {
            case 0: sqlite3_bind_null(statement, place + 1); break;
            case 1:
              memcpy(&whole, value->bytes, sizeof whole);
              sqlite3_bind_int64(statement, place + 1, whole);
              break;
            case 2:
              sqlite3_bind_text(statement, place + 1, (const char *)value->bytes, value->size, SQLITE_STATIC);
              break;
            default: sqlite3_bind_blob(statement, place + 1, value->bytes, value->size, SQLITE_STATIC);
          }
        }
        run(statement);
      }
    }
  }
  return 0;
}
