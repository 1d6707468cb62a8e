/**
 * The body of a Histmark record, to be injected into the fenced code blocks of tree-sitter-markdown.
 *
 * Line-oriented: `name: value` fields with indented continuation lines, `//` comments, blank lines. A line that is none of
 * these is a `malformed_line` of its own, so that one bad line costs one line.
 */

/// <reference types="tree-sitter-cli/dsl" />
// @ts-check

/** One date of EDTF, as far as its characters tell: `1951-09-08`, `173X~`, `-0043`, `Y170000002`. */
const DATE = /[?~%]?(Y-?[0-9]+|-?[0-9X]{4}(S[0-9]+)?(-[?~%]?[0-9X]{2}){0,2})[?~%]?/.source;
const INTERVAL = `(${DATE}|[.]{2})?/(${DATE}|[.]{2})?`;
const SET = /[\[{][0-9XY.,~?%-]+[\]}]/.source;
/** A date in a calendar with eras: `安政1年12月21日`. */
const NATIVE = /[\u4E00-\u9FFF]+([0-9]+|元)年[\u4E00-\u9FFF0-9]*/.source;

module.exports = grammar({
  name: 'histmark',

  // White space separates values and begins continuation lines.
  extras: () => [],

  // Whether a line is a field shows only at its colon: see src/scanner.c.
  externals: ($) => [$.name, $.malformed_line, $._end_of_line, $._recovering],

  rules: {
    record: ($) => repeat(choice($.field, $.comment, $.malformed_line, $._blank)),

    field: ($) =>
      seq(
        field('name', $.name),
        ':',
        optional(seq($._space, optional(field('value', $.value)))),
        $._end_of_line,
        repeat($.continuation),
      ),

    continuation: ($) => seq($._indent, optional(field('value', alias($._rest, $.value))), $._end_of_line),

    /** Dates are looked for where the value of a date field has them: at its start and after an equals sign. */
    value: ($) => choice(seq($.date, optional($._rest)), seq($._piece, optional($._rest))),

    _rest: ($) => repeat1(choice($._piece, $._space)),
    _piece: ($) => choice($._equivalent, $.reference, $.citation, ';', $._word, $._mark),

    /** The same day in another calendar: ` = julian:1855-01-26`. */
    _equivalent: ($) => prec.right(seq('=', optional(seq($._space, optional($.date))))),

    date: () => token(prec(3, new RegExp(`([a-z][a-z-]*:)?(${DATE}|${INTERVAL}|${SET}|${NATIVE})`))),

    reference: ($) => prec.right(seq(field('id', $.id), optional(field('property', $.property)))),
    id: () => token(prec(1, /#\p{L}[\p{L}\p{N}_-]*/)),
    property: () => token.immediate(/[.]\p{L}[\p{L}\p{N}-]*/),

    citation: () =>
      token(prec(1, /-?@(\{[^\s{}]+\}|[\p{L}\p{N}_*]([\p{L}\p{N}_:.#$%&+?<>~\/-]*[\p{L}\p{N}_])?)/)),

    comment: ($) => seq(token(prec(2, /\/\/[^\r\n]*/)), $._end_of_line),

    _word: () => token(/[\p{L}\p{N}][^\s;#=]*/),
    _mark: () => token(prec(-1, /[^\s]/)),
    _space: () => token(prec(-1, /[ \t]+/)),
    _indent: () => token(/( {2}|\t)[ \t]*/),
    _blank: () => /\r?\n|\r/,
  },
});
