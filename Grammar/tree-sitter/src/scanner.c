/// Tells the lines of a record apart, which only the colon after the name does, and finds their ends.

#include "tree_sitter/parser.h"

#include <stdbool.h>
#include <stdint.h>

/// In the order of `externals` in grammar.js.
enum Token { NAME, MALFORMED_LINE, END_OF_LINE, RECOVERING };

static bool is_letter(int32_t c) {
  // Beyond ASCII everything counts but the full-width colon and the ideographic space; the parser of Histmark is exact.
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0x80 && c != 0xFF1A && c != 0x3000);
}

static bool is_name(int32_t c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; }

static bool ends_line(TSLexer *lexer) {
  return lexer->eof(lexer) || lexer->lookahead == '\n' || lexer->lookahead == '\r';
}

/// A name if a colon and white space follow it, else the whole line, unless another token begins here.
static bool scan_line(TSLexer *lexer) {
  if (ends_line(lexer)) return false;
  if (lexer->lookahead == ' ' || lexer->lookahead == '\t') return false;
  if (lexer->lookahead == '/') {
    lexer->advance(lexer, false);
    if (lexer->lookahead == '/') return false;
  }
  if (is_letter(lexer->lookahead)) {
    while (is_name(lexer->lookahead) && !lexer->eof(lexer)) lexer->advance(lexer, false);
    lexer->mark_end(lexer);
    if (lexer->lookahead == ':') {
      lexer->advance(lexer, false);
      if (ends_line(lexer) || lexer->lookahead == ' ' || lexer->lookahead == '\t') {
        lexer->result_symbol = NAME;
        return true;
      }
    }
  }
  while (!ends_line(lexer)) lexer->advance(lexer, false);
  lexer->mark_end(lexer);
  if (lexer->lookahead == '\r') lexer->advance(lexer, false);
  if (lexer->lookahead == '\n') lexer->advance(lexer, false);
  lexer->mark_end(lexer);
  lexer->result_symbol = MALFORMED_LINE;
  return true;
}

/// A line break, or nothing at the end of the text.
static bool scan_end(TSLexer *lexer) {
  if (!ends_line(lexer)) return false;
  if (lexer->lookahead == '\r') lexer->advance(lexer, false);
  if (lexer->lookahead == '\n') lexer->advance(lexer, false);
  lexer->mark_end(lexer);
  lexer->result_symbol = END_OF_LINE;
  return true;
}

bool tree_sitter_histmark_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  if (valid[RECOVERING]) return false;
  if (valid[END_OF_LINE]) return scan_end(lexer);
  if (valid[NAME]) return scan_line(lexer);
  return false;
}

// The scanner has no state of its own.
void *tree_sitter_histmark_external_scanner_create(void) { return 0; }
void tree_sitter_histmark_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_histmark_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload, (void)buffer;
  return 0;
}
void tree_sitter_histmark_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload, (void)buffer, (void)length;
}
