import { type Figure, figure } from './figure.ts'

/** Tefft: share of struck pedestrians, then mph at which so many are hurt severely and killed. */
const TEFFT = [
  [0.1, 17.1, 24.1],
  [0.25, 24.9, 32.5],
  [0.5, 33, 40.6],
  [0.75, 40.8, 48],
  [0.9, 48.1, 54.6],
] as const

const struck = TEFFT.flatMap(([P, severe, fatal]) => [
  figure('ped.tefft_severe', { v: severe }, { P }),
  figure('ped.tefft_fatal', { v: fatal }, { P }),
])

const laden = { t_r: 1.5, a: 2 }

export const fallsAndVehicles: readonly Figure[] = [
  figure('fall.free', { h: 2, m: 80 }, { v: '6.26', t: '0.639', E: '1570' }),
  figure(
    'fall.clearance',
    { lanyard: 6, deceleration: 3.5, dring_height: 6, safety: 3 },
    { clearance: 18.5 },
  ),
  // 3 lb from 15 ft.
  figure('drops.energy', { m: 1.36, h: 4.57 }, { E: '61' }),
  figure(
    'head.hic',
    { pulse: 'rectangular', A: 80, T: 0.01 },
    { HIC: '572', HIC15: '572', HIC36: '572' },
  ),
  figure('head.hic', { pulse: 'half_sine', A: 100, T: 0.01 }, { HIC: '414.6', HIC15: '414.6' }),
  // The worst window of a triangle is 4/7 of it, with 5/7 of the peak as its mean.
  figure(
    'head.hic',
    { pulse: 'triangular', A: 100, T: 0.01 },
    { HIC: (4 / 7) * 0.01 * ((5 / 7) * 100) ** 2.5 },
  ),
  figure('head.hic_risk', { HIC: 700 }, { P_AIS2: '0.31' }),
  // Half are hurt so at exp of the published mean.
  figure('head.hic_risk', { HIC: Math.exp(6.96352) }, { P_AIS2: 0.5 }),
  figure('head.hic_risk', { HIC: Math.exp(6.96352 + 0.84664) }, { P_AIS2: '0.8413' }),
  figure('head.hic_risk', { HIC: Math.exp(7.65605) }, { P_AIS4: 0.5 }),
  figure('head.hic_risk', { HIC: Math.exp(7.65605 + 0.6058) }, { P_AIS4: '0.8413' }),
  figure('ladder.base', { working_length: 4 }, { base: 1, angle: '75 ±1%' }),
  figure('veh.stop', { v: 10, ...laden }, { d: '6.10' }),
  figure('veh.stop', { v: 14, ...laden }, { d: '9.61' }),
  figure('veh.stop', { v: 6, ...laden }, { d: '3.19' }),
  figure('veh.ttc', { gap: 12, v_vehicle: 3, v_ped: 1 }, { TTC: 3 }),
  figure('ped.fatality_rosen', { v: 40 }, { P: '0.036' }),
  figure('ped.fatality_rosen', { v: 50 }, { P: '0.083' }),
  // Half are killed at 6.9/0.09 km/h.
  figure('ped.fatality_rosen', { v: 6.9 / 0.09 }, { P: 0.5 }),
  ...struck,
]
