/** How wide a text is in dmm. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** Breaks a text into lines that fit; a word longer than a line is broken where it must be. */
export function wrap(
  text: string,
  width: number,
  size: number,
  bold: boolean,
  measure: Measure,
): string[] {
  const fits = (line: string): boolean => measure(line, size, bold) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = word
    while (!fits(line)) {
      const [head, tail] = broken(line, fits)
      lines.push(head)
      line = tail
    }
  }
  if (line !== '') lines.push(line)
  return lines
}

/** The longest beginning that fits, at least one letter of it, and the rest. */
function broken(word: string, fits: (line: string) => boolean): [string, string] {
  const letters = Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word),
    ({ segment }) => segment,
  )
  let count = letters.length
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count--
  return [letters.slice(0, count).join(''), letters.slice(count).join('')]
}
