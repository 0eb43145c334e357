import { cells, type Figure, figure } from './figure.ts'

/** ISO/TS 15066:2016 table A.2: point, N/cm2, region, N. */
const CONTACT = cells(`
middle_of_forehead | 130 | skull | 130
temple | 110 | skull | 130
masticatory | 110 | face | 65
neck_muscle | 140 | neck | 150
seventh_cervical_vertebra | 210 | neck | 150
shoulder_joint | 160 | back_shoulders | 210
fifth_lumbar_vertebra | 210 | back_shoulders | 210
sternum | 120 | chest | 140
pectoral_muscle | 170 | chest | 140
abdominal_muscle | 140 | abdomen | 110
pelvic_bone | 210 | pelvis | 180
deltoid | 190 | upper_arm | 150
humerus | 220 | upper_arm | 150
radial_bone | 190 | lower_arm | 160
forearm_muscle | 180 | lower_arm | 160
arm_nerve | 180 | lower_arm | 160
index_pad_dominant | 300 | hand | 140
index_pad_non_dominant | 270 | hand | 140
index_end_joint_dominant | 280 | hand | 140
index_end_joint_non_dominant | 220 | hand | 140
thenar_eminence | 200 | hand | 140
palm_dominant | 260 | hand | 140
palm_non_dominant | 260 | hand | 140
back_of_hand_dominant | 200 | hand | 140
back_of_hand_non_dominant | 190 | hand | 140
thigh_muscle | 250 | thigh | 220
kneecap | 220 | thigh | 220
middle_of_shin | 220 | lower_leg | 130
calf_muscle | 210 | lower_leg | 130
`)

/** The body model of annex A: region, N/mm, kg, N. */
const BODY = cells(`
skull | 150 | 4.4 | 130
face | 75 | 4.4 | 65
neck | 50 | 1.2 | 150
back_shoulders | 35 | 40 | 210
chest | 25 | 40 | 140
abdomen | 10 | 40 | 110
pelvis | 25 | 40 | 180
upper_arm | 30 | 3 | 150
lower_arm | 40 | 2 | 160
hand | 75 | 0.6 | 140
thigh | 50 | 75 | 220
lower_leg | 60 | 75 | 130
`)

/** A knock may be twice a squeeze, but never on the head and face. */
const knock = (region: string | undefined) => (region === 'skull' || region === 'face' ? 1 : 2)

const contact = CONTACT.flatMap(([area, p, region, F]) => [
  figure('cobot.limit', { area, contact: 'quasi_static' }, { F: Number(F), p: Number(p) }),
  figure(
    'cobot.limit',
    { area, contact: 'transient' },
    { F: Number(F) * knock(region), p: Number(p) * knock(region) },
  ),
])

/** Of a region its force, and the pressure of the point in it that bears least. */
const regions = BODY.map(([region, , , force]) => {
  const points = CONTACT.filter(([, , of]) => of === region)
  const p = Math.min(...points.map(([, pressure]) => Number(pressure)))
  return figure('cobot.limit', { area: region, contact: 'quasi_static' }, { F: Number(force), p })
})

const m_R = 15
const speeds = BODY.flatMap(([region, stiffness, mass, force]) =>
  ['quasi_static', 'transient'].map((contact, i) => {
    const reduced = 1 / (1 / Number(mass) + 1 / m_R)
    const newtons = Number(force) * (i === 0 ? 1 : knock(region))
    const v_max = newtons / Math.sqrt(reduced * Number(stiffness) * 1000)
    return figure('cobot.pfl_v', { region, m_R, contact }, { v_max })
  }),
)

const seen = { v_h: 1.6, v_r: 1, T_r: 0.1, T_s: 0.3, a: 4, C: 0.2, Z_d: 0.1, Z_r: 0.05 }
const gas = { p1: 700_000, p0: 100_000, V: 0.05 }

export const machinery: readonly Figure[] = [
  ...contact,
  ...regions,
  ...speeds,
  figure('cobot.pfl_v', { region: 'chest', m_R, contact: 'quasi_static' }, { v_max: '0.268' }),
  figure('cobot.ssm', seen, { S_p: '1.215' }),
  figure('mach.separation', { T: 0.32, d: 14, edition: 2010 }, { S: 512 }),
  figure('mach.separation', { T: 0.32, d: 14, edition: '2024' }, { S: 512 }),
  figure('mach.separation', { T: 0.25, d: 14 }, { S: 500 }),
  figure('mach.separation', { T: 0.26, d: 14 }, { S: 500 }),
  figure('mach.separation', { T: 0.02, d: 14 }, { S: 100 }),
  figure('mach.separation', { T: 0.1, d: 40 }, { S: 408 }),
  figure('mach.separation', { T: 0.1, d: 41 }, { S: 1010 }),
  figure('mach.separation', { T: 0.1, d: 70 }, { S: 1010 }),
  figure('mach.separation_beams', { T: 0.1, d: 50 }, { S: 1010 }),
  figure('mach.separation_two_hand', { T: 0.1 }, { S: 410 }),
  figure('energy.stored', { kind: 'spring', k: 2000, x: 0.1 }, { E: 10 }),
  figure('energy.stored', { kind: 'gravity', m: 80, h: 2 }, { E: 80 * 9.80665 * 2 }),
  figure('energy.stored', { kind: 'capacitor', C: 0.001, V0: 400 }, { E: '80' }),
  figure('energy.stored', { kind: 'flywheel', I: 2, omega: 10 }, { E: 100 }),
  figure('energy.stored', { kind: 'gas_isothermal', ...gas }, { E: 35_000 * Math.log(7) }),
  figure('energy.stored', { kind: 'gas_brode', ...gas }, { E: (600_000 * 0.05) / 0.4 }),
]
