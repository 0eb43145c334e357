/**
 * Names that the condition language, or an attempt, has for something of its own: a thing or person
 * of that name could never be told from it.
 */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...['trainee', 'instructor', 'variant'],
  ...['true', 'false', 'null', 'in'],
  ...['int', 'uint', 'double', 'bool', 'string', 'bytes', 'list', 'map', 'type', 'null_type'],
  ...['google', 'optional'],
  ...['as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let'],
  ...['loop', 'package', 'namespace', 'prototype', 'return', 'var', 'void', 'while'],
])
