/** A stream of chance: four 32-bit words (sfc32). Data, so that a run can be saved and repeated. */
export type Random = readonly [a: number, b: number, c: number, d: number]

/** 32-bit FNV-1a over UTF-16 units, mixed with a start value. */
function mix(text: string, start: number): number {
  let hash = start >>> 0
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i)
    hash = Math.imul(hash, 0x01000193)
  }
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}

/** The stream of one named process under a seed: adding a name never moves the others. */
export function stream(seed: number, name: string): Random {
  const text = `${seed}/${name}`
  let random: Random = [mix(text, 0x811c9dc5), mix(text, 0x9e3779b9), mix(text, 0x7f4a7c15), 1]
  for (let i = 0; i < 12; i++) random = draw(random)[1]
  return random
}

/** A number from 0 up to but not including 1, and the stream after it. */
export function draw(random: Random): [roll: number, next: Random] {
  const [a, b, c, d] = random
  const sum = (((a + b) | 0) + d) | 0
  const next: Random = [
    (b ^ (b >>> 9)) >>> 0,
    (c + (c << 3)) >>> 0,
    (((c << 21) | (c >>> 11)) + sum) >>> 0,
    (d + 1) >>> 0,
  ]
  return [(sum >>> 0) / 4294967296, next]
}
