// What SQLite is set by before it begins, by a function that takes any number of arguments and so cannot be called from
// Swift (Debian: libsqlite3-dev). Only FuyiStore imports it.
#ifndef FUYI_CSQLITE_H
#define FUYI_CSQLITE_H
#include <sqlite3.h>

// Leaves out the count of all memory in use, for which SQLite takes a lock whenever it asks for memory or gives it back.
static inline int fuyi_sqlite_without_memory_count(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
#endif
