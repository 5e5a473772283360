// The library that reads and writes ZIP archives (Debian: libzip-dev). Only FuyiArchive imports it.
#ifndef FUYI_CZIP_H
#define FUYI_CZIP_H
#include <zip.h>
#endif
