import { informsOnly } from '../../core/basis.ts'
import { FROM_MEMORY, PUBLISHED, SECOND_HAND } from '../bases.ts'

/** What keeps harm off somebody, and how far the figure behind that may be trusted. */
export interface Keeper {
  /** The systems and doses that it counts in. */
  readonly of: readonly string[]
  readonly keeps: string
  readonly source: string
  readonly basis: string
}

const NOISE = ['noise.osha', 'noise.niosh']

/**
 * Every figure that takes harm off somebody. No system counts on one that is not here, and one from
 * memory leaves undecided whatever it alone keeps from being harm (`Models.keeps`).
 * `tests/hazards/keepers.test.ts` holds each line to what becomes of marks; the guide for safety
 * engineers shows them.
 */
export const KEEPERS = {
  insulated_gloves: {
    of: ['electric.live-part'],
    keeps: 'insulating gloves, up to the voltage of their class',
    source: 'OSHA 29 CFR 1910.137 table I-5; ASTM D120 for class 00',
    basis: PUBLISHED,
  },
  boots: {
    of: ['electric.live-part', 'electric.live-jet'],
    keeps: 'boots in the path of the current, 2000 ohms dry and 200 wet',
    source: 'IEC 60479-1, resistance in series',
    basis: FROM_MEMORY,
  },
  jet: {
    of: ['electric.live-jet'],
    keeps: 'the resistance of a jet, 2000 ohms a metre',
    source: "the simulator's own",
    basis: FROM_MEMORY,
  },
  residual_device: {
    of: ['electric.live-part'],
    keeps: 'a residual current device, at its rating and from five times of it',
    source: 'IEC 61008-1',
    basis: SECOND_HAND,
  },
  breaker: {
    of: ['electric.arc-flash'],
    keeps: 'a breaker in its instantaneous range: 0.1 s from 5, 10 or 20 times its rating',
    source: 'IEC 60898-1 table 7',
    basis: SECOND_HAND,
  },
  slow_device: {
    of: ['electric.live-part', 'electric.arc-flash'],
    keeps: 'any other protective device, and fuses',
    source: 'IEC 60898-1; IEC 60269-1; IEC 61008-1 between its steps',
    basis: FROM_MEMORY,
  },
  arc_shield: {
    of: ['electric.arc-flash'],
    keeps: 'an arc face shield, up to its arc rating',
    source: 'ASTM F1959 and F2178: no second-degree burn behind it up to the rating',
    basis: PUBLISHED,
  },
  heat_gloves: {
    of: ['heat.surface'],
    keeps: 'gloves marked with a contact heat level: 15 s at its temperature',
    source: 'EN 407 contact heat, levels 1 to 4: 100, 250, 350 and 500 °C',
    basis: PUBLISHED,
  },
  plain_gloves: {
    of: ['heat.surface', 'electric.live-part'],
    keeps: 'gloves of which nothing more is known, taken for EN 407 level 1, or for class 0',
    source: "the simulator's own",
    basis: FROM_MEMORY,
  },
  arrest: {
    of: ['falls.fall', 'falls.edge'],
    keeps: 'a harness on a line: 6 ft of free fall and 1800 lbf at most, and no lower level met',
    source: 'OSHA 29 CFR 1926.502(d)(16)',
    basis: PUBLISHED,
  },
  long_brake: {
    of: ['falls.fall', 'falls.edge'],
    keeps: 'a harness on a line that brakes over more than 3.5 ft',
    source: 'the mean force by its own length',
    basis: FROM_MEMORY,
  },
  soles: {
    of: ['body.slip'],
    keeps: 'soles that resist slipping, by the pendulum value that the scenario gives for them',
    source: 'HSE slip potential bands; the value of the scenario',
    basis: PUBLISHED,
  },
  own_air: {
    of: ['atmos.entry', 'tox.fed', 'tox.co2_time', 'tox.probit', 'tox.probit.ammonia'],
    keeps: 'breathing apparatus and filters that fit, by their assigned protection factors',
    source: 'OSHA 29 CFR 1910.134 table 1',
    basis: SECOND_HAND,
  },
  leaking_mask: {
    of: ['atmos.entry', 'tox.fed', 'tox.co2_time', 'tox.probit', 'tox.probit.ammonia'],
    keeps: 'a mask that does not fit: a fifth gets in',
    source: "the simulator's own",
    basis: FROM_MEMORY,
  },
  inert: {
    of: ['fire.flash'],
    keeps: 'less than 12 % of oxygen, in which gas does not burn',
    source: 'NFPA 69, limiting oxygen of methane in nitrogen',
    basis: FROM_MEMORY,
  },
  labelled_muffs: {
    of: NOISE,
    keeps: 'ear muffs by the rating on their label: (NRR - 7) / 2',
    source: 'OSHA 29 CFR 1910.95 appendix B, and the halving of its field manual',
    basis: SECOND_HAND,
  },
  plain_muffs: {
    of: NOISE,
    keeps: 'ear muffs of which nothing more is known, taken for a rating of 25 dB',
    source: "the simulator's own",
    basis: FROM_MEMORY,
  },
  walls: {
    of: NOISE,
    keeps: 'walls and doors whose sound reduction the scenario does not give',
    source: "usual figures of the simulator's own",
    basis: FROM_MEMORY,
  },
} as const satisfies Readonly<Record<string, Keeper>>

export type KeeperName = keyof typeof KEEPERS

/** Whether no mark may rest on what it keeps off. */
export const isDoubtfulKeeper = (name: KeeperName): boolean => informsOnly(KEEPERS[name].basis)
