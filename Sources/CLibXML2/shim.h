#include <iconv.h>
#include <libxml/xmlversion.h>
// Debian's libxml2 is built with ICU, whose headers are others than those of Foundation's ICU, and the two do not
// go into one module. Only the fields of an encoding handler differ without it, which nobody looks at here.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
