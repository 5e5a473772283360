/* The floor under verifying: SHA-256 of the bytes that each event's hash covers, with OpenSSL, nothing else.
 *
 * usage: sha DATABASE
 * The fields are read first; only the hashing is timed.
 */
#include <openssl/sha.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* How many bytes are read before they are hashed. */
#define LOT (64 << 20)

static long long hashed(const unsigned char *lot, const uint32_t *sizes, size_t count) {
  struct timespec from, to;
  unsigned char hash[32];
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (size_t index = 0; index < count; index++) {
    SHA256(lot, sizes[index], hash);
    lot += sizes[index];
  }
  clock_gettime(CLOCK_MONOTONIC, &to);
  return (long long)(to.tv_sec - from.tv_sec) * 1000000000 + (to.tv_nsec - from.tv_nsec);
}

int main(int count, char **words) {
  if (count != 2) return 2;
  sqlite3 *database;
  sqlite3_stmt *rows;
  if (sqlite3_open_v2(words[1], &database, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
      sqlite3_prepare_v2(database,
                         "SELECT position, subject, sequence, kind, effective_on, recorded_at, recorded_on,"
                         " recorder, payload, previous FROM event ORDER BY position",
                         -1, &rows, NULL) != SQLITE_OK) {
    fprintf(stderr, "sha: %s\n", sqlite3_errmsg(database));
    return 1;
  }
  unsigned char *lot = malloc(LOT + (1 << 20));
  uint32_t *sizes = malloc(sizeof *sizes * (LOT / 64));
  size_t used = 0, events = 0;
  long long taken = 0, bytes = 0;
  while (sqlite3_step(rows) == SQLITE_ROW) {
    size_t from = used;
    for (int column = 0; column < 10; column++) {
      uint64_t size = sqlite3_column_bytes(rows, column);
      const void *field = column < 9 ? (const void *)sqlite3_column_text(rows, column) : sqlite3_column_blob(rows, column);
      size = sqlite3_column_bytes(rows, column);
      for (int place = 0; place < 8; place++) lot[used++] = (unsigned char)(size >> (56 - 8 * place));
      memcpy(lot + used, field, size);
      used += size;
    }
    sizes[events++] = used - from;
    if (used > LOT || events == LOT / 64) {
      taken += hashed(lot, sizes, events);
      bytes += used;
      used = events = 0;
    }
  }
  taken += hashed(lot, sizes, events);
  printf("sha %lld\nbytes %lld\n", taken, bytes + (long long)used);
  return 0;
}
