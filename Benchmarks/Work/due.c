/* The floor under a worklist: runs the same SQL and reads every column, making nothing of them.
 *
 * usage: due DATABASE RUNS DAY UNTIL LIMIT < SQL
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

int main(int count, char **words) {
  if (count != 6) return 2;
  static char sql[1 << 16];
  sql[fread(sql, 1, sizeof sql - 1, stdin)] = 0;
  sqlite3 *database;
  sqlite3_stmt *rows;
  if (sqlite3_open(words[1], &database) != SQLITE_OK ||
      sqlite3_prepare_v2(database, sql, -1, &rows, NULL) != SQLITE_OK) {
    fprintf(stderr, "due: %s\n", sqlite3_errmsg(database));
    return 1;
  }
  for (int run = 0; run < atoi(words[2]); run++) {
    struct timespec from, to;
    long long lines = 0, bytes = 0;
    clock_gettime(CLOCK_MONOTONIC, &from);
    sqlite3_exec(database, "BEGIN", NULL, NULL, NULL);
    sqlite3_bind_text(rows, 1, words[3], -1, SQLITE_STATIC);
    sqlite3_bind_text(rows, 2, words[4], -1, SQLITE_STATIC);
    sqlite3_bind_int(rows, 3, atoi(words[5]));
    while (sqlite3_step(rows) == SQLITE_ROW) {
      lines++;
      for (int column = 0; column < sqlite3_column_count(rows); column++) {
        if (sqlite3_column_text(rows, column)) bytes += sqlite3_column_bytes(rows, column);
      }
    }
    sqlite3_reset(rows);
    sqlite3_exec(database, "ROLLBACK", NULL, NULL, NULL);
    clock_gettime(CLOCK_MONOTONIC, &to);
    printf("due %lld\nlines %lld %lld\n",
           (long long)(to.tv_sec - from.tv_sec) * 1000000000 + (to.tv_nsec - from.tv_nsec), lines, bytes);
  }
  return 0;
}
