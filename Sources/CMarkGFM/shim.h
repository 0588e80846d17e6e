// cmark's tree, read in place: its public getters copy every literal into a C
// string of its own, which costs more than parsing. Debian ships node.h for this.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm/node.h>

extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

static inline cmark_node_type shim_type_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type shim_type_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type shim_type_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type shim_type_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }

static inline unsigned shim_node_type(const cmark_node *node) { return node->type; }
static inline cmark_node *shim_node_next(const cmark_node *node) { return node->next; }
static inline cmark_node *shim_node_previous(const cmark_node *node) { return node->prev; }
static inline cmark_node *shim_node_parent(const cmark_node *node) { return node->parent; }
static inline cmark_node *shim_node_first_child(const cmark_node *node) { return node->first_child; }
static inline cmark_node *shim_node_last_child(const cmark_node *node) { return node->last_child; }
static inline int shim_node_start_line(const cmark_node *node) { return node->start_line; }
static inline int shim_node_end_line(const cmark_node *node) { return node->end_line; }
static inline const cmark_syntax_extension *shim_node_extension(const cmark_node *node) { return node->extension; }

// Each is only valid for the node types that have the field.
static inline cmark_chunk shim_node_literal(const cmark_node *node) { return node->as.literal; }
static inline cmark_chunk shim_code_literal(const cmark_node *node) { return node->as.code.literal; }
static inline cmark_chunk shim_code_info(const cmark_node *node) { return node->as.code.info; }
static inline bool shim_code_fenced(const cmark_node *node) { return node->as.code.fenced; }
static inline cmark_chunk shim_link_url(const cmark_node *node) { return node->as.link.url; }
static inline cmark_chunk shim_link_title(const cmark_node *node) { return node->as.link.title; }
static inline int shim_heading_level(const cmark_node *node) { return node->as.heading.level; }
static inline bool shim_list_tight(const cmark_node *node) { return node->as.list.tight; }
static inline bool shim_list_ordered(const cmark_node *node) {
    return node->as.list.list_type == CMARK_ORDERED_LIST;
}
static inline int shim_list_start(const cmark_node *node) { return node->as.list.start; }
static inline bool shim_item_checked(const cmark_node *node) { return node->as.list.checked; }
static inline int shim_footnote_reference_index(const cmark_node *node) { return node->footnote.ref_ix; }
static inline int shim_footnote_reference_count(const cmark_node *node) { return node->footnote.def_count; }

// glibc declares it only under _GNU_SOURCE, which Swift does not define.
extern void *memmem(const void *haystack, size_t haystack_length, const void *needle, size_t needle_length);
