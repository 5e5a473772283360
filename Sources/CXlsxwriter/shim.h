// The library that writes workbooks (Debian: libxlsxwriter-dev). Only FuyiReports imports it.
#ifndef FUYI_CXLSXWRITER_H
#define FUYI_CXLSXWRITER_H
#include <xlsxwriter.h>
#endif
