import process from 'node:process'

/** Exit codes: the input has faults, or the command was called wrongly. */
export const FAULTY = 1
export const WRONG_USAGE = 2

/** The answer: one JSON value alone on stdout, or text for a person. */
export function answer(json: boolean, value: unknown, text: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${text()}\n`)
}

/** Text of a file as part of one line: it begins none of its own, and colours or turns round nothing. */
export const oneLine = (text: string): string =>
  text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ')

/** The log: what a person should know and a script should not read. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Ends with a code, once everything written has left. */
export function endWith(code: number): void {
  process.exitCode = code
}

/** Wrong usage: said on stderr; in JSON mode also as `{"error"}` so that a script can read why. */
export function misuse(json: boolean, message: string): void {
  if (json) process.stdout.write(`${JSON.stringify({ error: message })}\n`)
  tell(`millwright: ${message}`)
  endWith(WRONG_USAGE)
}
