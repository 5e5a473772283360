// The streaming parser of XML (Debian: libexpat1-dev).
#ifndef FUYI_CEXPAT_H
#define FUYI_CEXPAT_H
#include <expat.h>
#endif
