// Small building blocks of sound: arrays of samples in -1..1, always the same for the same input.
export const RATE = 22_050

/** A repeatable noise source. */
export function noise(seed) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

export const length = (seconds) => Math.round(seconds * RATE)

/** A sound from a function of time in seconds. */
export function wave(seconds, at) {
  return Float64Array.from({ length: length(seconds) }, (_, i) => at(i / RATE))
}

export const tone = (frequency, t, phase = 0) => Math.sin(2 * Math.PI * frequency * t + phase)

/** Falls to 1/e in `life` seconds, after a click-free start. */
export const decay = (t, life) => (t < 0 ? 0 : Math.min(1, t / 0.002) * Math.exp(-t / life))

/** Band of noise. A loop is filtered twice round, so that its end meets its start. */
export function band(seconds, low, high, seed, loop = false) {
  const source = noise(seed)
  const raw = Array.from({ length: length(seconds) }, source)
  const out = new Float64Array(raw.length)
  const a = 1 - Math.exp((-2 * Math.PI * high) / RATE)
  const b = 1 - Math.exp((-2 * Math.PI * low) / RATE)
  let smooth = 0
  let slow = 0
  for (let round = loop ? 0 : 1; round < 2; round++) {
    for (let i = 0; i < raw.length; i++) {
      smooth += a * (raw[i] - smooth)
      slow += b * (smooth - slow)
      out[i] = smooth - slow
    }
  }
  return scaled(out, 1)
}

export function mix(...parts) {
  const out = new Float64Array(Math.max(...parts.map((part) => part.length)))
  for (const part of parts) for (let i = 0; i < part.length; i++) out[i] += part[i]
  return out
}

export const shaped = (samples, at) => samples.map((v, i) => v * at(i / RATE))

/** The same sound with its loudest sample at `peak`. */
export function scaled(samples, peak) {
  let top = 0
  for (const v of samples) top = Math.max(top, Math.abs(v))
  return samples.map((v) => (top > 0 ? (v * peak) / top : 0))
}

/** Struck metal: a few partials, the higher ones die first. */
export function struck(seconds, partials, life, start = 0) {
  return wave(seconds, (t) =>
    partials.reduce(
      (sum, f, k) => sum + tone(f, t - start) * decay(t - start, life / (1 + k * 0.6)) * 0.8 ** k,
      0,
    ),
  )
}

/** 16-bit mono WAV. */
export function wav(samples) {
  const out = Buffer.alloc(44 + samples.length * 2)
  out.write('RIFF', 0)
  out.writeUInt32LE(36 + samples.length * 2, 4)
  out.write('WAVEfmt ', 8)
  out.writeUInt32LE(16, 16)
  out.writeUInt16LE(1, 20)
  out.writeUInt16LE(1, 22)
  out.writeUInt32LE(RATE, 24)
  out.writeUInt32LE(RATE * 2, 28)
  out.writeUInt16LE(2, 32)
  out.writeUInt16LE(16, 34)
  out.write('data', 36)
  out.writeUInt32LE(samples.length * 2, 40)
  samples.forEach((v, i) => {
    out.writeInt16LE(Math.round(Math.max(-1, Math.min(1, v)) * 32_767), 44 + i * 2)
  })
  return out
}
