// The streaming parser of comma-separated values (Debian: libcsv-dev). Only FuyiLedger imports it.
#ifndef FUYI_CCSV_H
#define FUYI_CCSV_H
#include <csv.h>
#endif
