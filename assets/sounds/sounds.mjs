// What each sound is made of. A loop repeats without a seam: its tones fit its length exactly.
import { band, decay, mix, noise, RATE, scaled, shaped, struck, tone, wave } from './synth.mjs'

const HUM_SECONDS = 2

/** The drive at its speed: mains hum, gear whine, and rollers that turn a little unevenly. */
function hum() {
  const tones = wave(
    HUM_SECONDS,
    (t) =>
      0.5 * tone(50, t) +
      0.42 * tone(100, t, 0.4) +
      0.2 * tone(150, t, 1) +
      0.16 * tone(200, t, 2) +
      0.07 * tone(431.5, t) * (1 + 0.4 * tone(4, t)) +
      0.04 * tone(863, t, 1),
  )
  const rollers = shaped(band(HUM_SECONDS, 90, 700, 11, true), (t) => 0.45 + 0.2 * tone(6, t))
  return scaled(mix(tones, rollers), 0.7)
}

/** The same drive losing its speed. */
function runDown() {
  const seconds = 3.2
  const left = (t) => Math.max(0, 1 - t / seconds)
  let turned = 0
  const tones = wave(seconds, (t) => {
    turned += left(t) ** 1.3 / RATE
    const p = 2 * Math.PI * turned
    return 0.5 * Math.sin(50 * p) + 0.4 * Math.sin(100 * p) + 0.12 * Math.sin(431.5 * p)
  })
  const rollers = shaped(band(seconds, 80, 500, 12), (t) => 0.5 * left(t))
  const stop = struck(seconds, [92, 180], 0.08, seconds - 0.3)
  return scaled(
    mix(
      shaped(tones, (t) => left(t) ** 0.8),
      rollers,
      scaled(stop, 0.25),
    ),
    0.7,
  )
}

const click = (seconds, at, high, seed) =>
  shaped(band(seconds, 900, high, seed), (t) => decay(t - at, 0.006))

function alarm() {
  return scaled(
    wave(2, (t) => {
      const f = t % 1 < 0.5 ? 800 : 1000
      const horn = [1, 2, 3, 4].reduce((sum, k) => sum + tone(f * k, t) / k, 0)
      return horn * Math.min(1, (t % 0.5) / 0.01, (0.5 - (t % 0.5)) / 0.02)
    }),
    0.6,
  )
}

/** A boot on concrete: heel, then sole. */
function footstep(seed) {
  const grit = noise(seed)
  const heel = shaped(band(0.28, 60, 420, seed), (t) => decay(t, 0.03))
  const sole = shaped(band(0.28, 500, 2600, seed + 1), (t) => 0.35 * decay(t - 0.06, 0.03))
  return scaled(
    mix(
      heel,
      sole,
      wave(0.02, (t) => 0.05 * grit() * decay(t, 0.005)),
    ),
    0.5,
  )
}

function beltJerk() {
  const clank = struck(0.9, [140, 230, 415, 760], 0.09)
  const drag = shaped(band(0.9, 60, 600, 31), (t) => decay(t - 0.03, 0.22))
  const drive = wave(
    0.9,
    (t) => 0.5 * tone(50, t) * decay(t, 0.3) + 0.3 * tone(100, t) * decay(t, 0.3),
  )
  return scaled(mix(clank, drag, drive), 0.8)
}

/** Fire: a low breath, and wood that cracks now and then. */
function fire() {
  const seconds = 1.6
  const breath = shaped(band(seconds, 60, 420, 61, true), (t) => 0.6 + 0.15 * tone(2.5, t))
  const cracks = [0.11, 0.34, 0.42, 0.77, 0.93, 1.21, 1.3].map((at, k) =>
    scaled(
      shaped(band(seconds, 900, 6500, 70 + k), (t) => decay(t - at, 0.008 + 0.004 * (k % 3))),
      0.35 + 0.15 * (k % 2),
    ),
  )
  return scaled(mix(breath, ...cracks), 0.7)
}

/** Two tones of a fire sounder, a second each way round. */
const fireAlarm = () =>
  scaled(
    wave(1, (t) => {
      const f = t < 0.5 ? 800 : 970
      const edge = Math.min(1, (t % 0.5) / 0.01, (0.5 - (t % 0.5)) / 0.01)
      return edge * (tone(f, t) + 0.4 * tone(2 * f, t) + 0.2 * tone(3 * f, t))
    }),
    0.6,
  )

/** The quick high pips of a gas detector on a belt. */
const gasAlarm = () =>
  scaled(
    wave(0.8, (t) => {
      const into = t % 0.2
      return into < 0.1 ? tone(2900, t) * Math.min(1, into / 0.004, (0.1 - into) / 0.004) : 0
    }),
    0.5,
  )

/** A compressor: strokes, and the rattle of its covers. */
const roar = () =>
  scaled(
    mix(
      wave(1, (t) => 0.6 * tone(48, t) + 0.4 * tone(96, t, 1) + 0.25 * tone(144, t, 2)),
      shaped(band(1, 120, 1800, 81, true), (t) => 0.7 + 0.3 * tone(12, t)),
    ),
    0.85,
  )

/** Air breaks down between two conductors: a crack, then a short low roar. */
const arcBang = () =>
  scaled(
    mix(
      shaped(band(0.7, 200, 9000, 91), (t) => decay(t, 0.03)),
      scaled(
        shaped(band(0.7, 40, 300, 92), (t) => decay(t - 0.01, 0.16)),
        0.8,
      ),
    ),
    0.8,
  )

export const sounds = {
  'machine-hum': { samples: hum(), loop: true },
  'run-down': { samples: runDown() },
  'lock-click': {
    samples: scaled(
      mix(
        click(0.3, 0, 7000, 1),
        click(0.3, 0.07, 9000, 2),
        scaled(struck(0.3, [2450, 3720, 5150], 0.03, 0.07), 0.5),
      ),
      0.7,
    ),
  },
  'isolator-clunk': {
    samples: scaled(
      mix(
        scaled(struck(0.5, [88, 176], 0.07, 0.03), 0.9),
        scaled(struck(0.5, [520, 930, 1480], 0.05, 0.03), 0.4),
        click(0.5, 0, 5000, 3),
        click(0.5, 0.03, 6000, 4),
      ),
      0.8,
    ),
  },
  'button-click': {
    samples: scaled(mix(click(0.15, 0, 5000, 5), scaled(click(0.15, 0.05, 3500, 6), 0.5)), 0.5),
  },
  'air-hiss': { samples: scaled(band(1.5, 2200, 9000, 7, true), 0.5), loop: true },
  // Thicker than air: nothing high in it, and it surges.
  'oil-rush': {
    samples: scaled(
      shaped(band(1.2, 140, 900, 9, true), (t) => 0.8 + 0.2 * tone(5, t)),
      0.9,
    ),
    loop: true,
  },
  'air-vent': {
    samples: scaled(
      shaped(band(1.8, 700, 8500, 8), (t) => Math.min(1, t / 0.02) * Math.exp(-t / 0.55)),
      0.8,
    ),
  },
  alarm: { samples: alarm() },
  'footstep-1': { samples: footstep(21) },
  'footstep-2': { samples: footstep(27) },
  'belt-jerk': { samples: beltJerk() },
  'tester-beep': {
    samples: scaled(
      wave(0.32, (t) => tone(2000, t) * Math.min(1, t / 0.008, Math.max(0, (0.3 - t) / 0.02))),
      0.4,
    ),
  },
  'refusal-thud': {
    samples: scaled(
      mix(struck(0.35, [138, 205], 0.05), scaled(struck(0.35, [124, 186], 0.05, 0.12), 0.8)),
      0.5,
    ),
  },
  'bolt-turn': {
    samples: scaled(
      [0, 0.07, 0.14, 0.21]
        .map((at, k) => click(0.32, at, 6000, 40 + k))
        .reduce((a, b) => mix(a, b)),
      0.45,
    ),
  },
  'set-down': {
    samples: scaled(mix(struck(0.3, [180, 310, 640], 0.035), click(0.3, 0, 3000, 50)), 0.5),
  },
  'fire-crackle': { samples: fire(), loop: true },
  'fire-alarm': { samples: fireAlarm(), loop: true },
  'gas-alarm': { samples: gasAlarm(), loop: true },
  'machine-roar': { samples: roar(), loop: true },
  'arc-bang': { samples: arcBang(), plain: true },
}

export const seconds = (samples) => samples.length / RATE
