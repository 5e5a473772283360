/* The floor under an import: inserts rows that are made already, in one transaction, checking nothing.
 *
 * usage: floor ROWS DATABASE
 * ROWS holds rows as `rows.py` writes them: a byte for the table, then its values, each a byte for the
 * type (0 null, 1 integer, 2 text, 3 blob), four bytes for the length and the bytes. The statements are
 * its first part: a count, then a length and the text of each.
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

static void check(int code, sqlite3 *database) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
  fprintf(stderr, "floor: %s\n", sqlite3_errmsg(database));
  exit(1);
}

static uint32_t length(const unsigned char *at) {
  uint32_t value;
  memcpy(&value, at, sizeof value);
  return value;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  int file = open(words[1], O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return 1;
  const unsigned char *at = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  const unsigned char *end = at + status.st_size;

  sqlite3 *database;
  check(sqlite3_open(words[2], &database), database);
  check(sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
                               "PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
                               "PRAGMA cache_size = -65536; BEGIN IMMEDIATE", NULL, NULL, NULL), database);
  int tables = *at++;
  sqlite3_stmt *statements[16];
  for (int index = 0; index < tables; index++) {
    uint32_t size = length(at);
    check(sqlite3_prepare_v3(database, (const char *)at + 4, size, SQLITE_PREPARE_PERSISTENT,
                             &statements[index], NULL), database);
    at += 4 + size;
  }
  while (at < end) {
    sqlite3_stmt *statement = statements[*at++];
    int values = sqlite3_bind_parameter_count(statement);
    for (int index = 1; index <= values; index++) {
      int type = *at;
      uint32_t size = length(at + 1);
      const unsigned char *bytes = at + 5;
      at = bytes + size;
      switch (type) {
        case 0: sqlite3_bind_null(statement, index); break;
        case 1: {
          int64_t number;
          memcpy(&number, bytes, sizeof number);
          sqlite3_bind_int64(statement, index, number);
          break;
        }
        case 2: sqlite3_bind_text(statement, index, (const char *)bytes, size, SQLITE_STATIC); break;
        default: sqlite3_bind_blob(statement, index, bytes, size, SQLITE_STATIC);
      }
    }
    check(sqlite3_step(statement), database);
    check(sqlite3_reset(statement), database);
  }
  check(sqlite3_exec(database, "COMMIT", NULL, NULL, NULL), database);
  for (int index = 0; index < tables; index++) sqlite3_finalize(statements[index]);
  sqlite3_close(database);
  return 0;
}
