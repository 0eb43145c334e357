import { exp, log } from '../../core/maths.ts'
import { PUBLISHED, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Vehicles and pedestrians'

export const rosen = defineModel({
  id: 'ped.fatality_rosen',
  title: 'Share of struck pedestrians killed, Rosén and Sander',
  section: SECTION,
  inputs: {
    v: {
      type: 'number',
      unit: 'km/h',
      min: 0,
      max: 300,
      trusted: { to: 115 },
      doc: 'speed at impact',
    },
  },
  outputs: { P: { unit: '1' } },
  basis: SECOND_HAND,
  source: 'Rosén and Sander 2009: P = 1/(1 + exp(6.9 - 0.090 v))',
  validity: 'Adults struck by the front of a car; forklifts crush and run over instead.',
  compute: ({ v }) => ({ outputs: { P: 1 / (1 + exp(6.9 - 0.09 * v)) } }),
})

type Quantiles = readonly (readonly [milesPerHour: number, share: number])[]

/** AAA Foundation 2011: 10, 25, 50, 75 and 90 %. */
const SEVERE: Quantiles = [
  [17.1, 0.1],
  [24.9, 0.25],
  [33, 0.5],
  [40.8, 0.75],
  [48.1, 0.9],
]
const FATAL: Quantiles = [
  [24.1, 0.1],
  [32.5, 0.25],
  [40.6, 0.5],
  [48, 0.75],
  [54.6, 0.9],
]

const logit = (share: number): number => log(share / (1 - share))

/** Straight in the logit between the published points, and on beyond the outer ones. */
function shareAt(quantiles: Quantiles, milesPerHour: number): number {
  const last = quantiles.length - 1
  const found = quantiles.findIndex(([speed]) => milesPerHour <= speed)
  const upper = found === -1 ? last : Math.max(1, found)
  const [v0, p0] = quantiles[upper - 1] ?? [0, 0.5]
  const [v1, p1] = quantiles[upper] ?? [1, 0.5]
  const slope = (logit(p1) - logit(p0)) / (v1 - v0)
  return 1 / (1 + exp(-(logit(p0) + slope * (milesPerHour - v0))))
}

const tefft = (id: string, title: string, quantiles: Quantiles, from: number, to: number) =>
  defineModel({
    id,
    title,
    section: SECTION,
    inputs: {
      v: {
        type: 'number',
        unit: 'mph',
        min: 0,
        max: 200,
        trusted: { from, to },
        doc: 'impact speed',
      },
    },
    outputs: { P: { unit: '1' } },
    basis: PUBLISHED,
    source: 'Tefft, AAA Foundation 2011 and Accident Analysis and Prevention 2013',
    validity:
      'US fleet, 10 to 90 %; beyond, the line is carried on. Forklifts are below its centre.',
    compute: ({ v }) => ({ outputs: { P: shareAt(quantiles, v) } }),
  })

export const tefftSevere = tefft(
  'ped.tefft_severe',
  'Share of struck pedestrians severely injured (AIS4+), Tefft',
  SEVERE,
  17.1,
  48.1,
)

export const tefftFatal = tefft(
  'ped.tefft_fatal',
  'Share of struck pedestrians killed, Tefft',
  FATAL,
  24.1,
  54.6,
)
