import { FROM_MEMORY, SECOND_HAND } from '../bases.ts'
import { defineModel } from '../model.ts'
import { CONTACTS, contactFactor, headWarnings, REGIONS, type RegionName } from './body.ts'

const REGION_NAMES = Object.keys(REGIONS).filter((name): name is RegionName => name in REGIONS)

export const pflSpeed = defineModel({
  id: 'cobot.pfl_v',
  title: 'Fastest robot that keeps to the force limit when it hits somebody',
  section: 'Robots',
  inputs: {
    region: { type: 'category', unit: 'category', values: REGION_NAMES, doc: 'part of the body' },
    m_R: {
      type: 'number',
      unit: 'kg',
      min: 0.001,
      max: 10_000,
      doc: 'effective mass of the robot: half its moving mass and the load',
    },
    contact: {
      type: 'category',
      unit: 'category',
      values: CONTACTS,
      doc: 'which force limit holds',
    },
  },
  outputs: { v_max: { unit: 'm/s' } },
  basis: `force limits ${SECOND_HAND}; body masses ${FROM_MEMORY}`,
  source: 'ISO/TS 15066:2016 annex A: v = F / sqrt(mu k)',
  validity: 'Knock in free space; two bodies and a spring. Clamping needs the quasi-static limits.',
  compute: ({ region, m_R, contact }) => {
    const body = REGIONS[region]
    const reducedMass = 1 / (1 / body.mass + 1 / m_R)
    const force = body.force * contactFactor(body, contact)
    return {
      outputs: { v_max: force / Math.sqrt(reducedMass * body.stiffness * 1000) },
      warnings: headWarnings(body),
    }
  },
})

const metres = (doc: string) => ({ type: 'number', unit: 'm', min: 0, max: 100, doc }) as const
const seconds = (doc: string) => ({ type: 'number', unit: 's', min: 0, max: 100, doc }) as const

export const ssm = defineModel({
  id: 'cobot.ssm',
  title: 'Distance to keep from a moving robot',
  section: 'Robots',
  inputs: {
    v_h: {
      type: 'number',
      unit: 'm/s',
      min: 0,
      max: 20,
      default: 1.6,
      doc: 'speed of the person; 1.6 when not measured',
    },
    v_r: { type: 'number', unit: 'm/s', min: 0, max: 20, doc: 'speed of the robot' },
    T_r: seconds('reaction time of sensors and controller'),
    T_s: seconds('stopping time of the robot'),
    a: { type: 'number', unit: 'm/s2', min: 0.001, max: 1000, doc: 'braking of the robot' },
    C: metres('how far a hand can reach in before it is seen'),
    Z_d: metres('uncertainty of the person seen'),
    Z_r: metres('uncertainty of the robot position'),
  },
  outputs: { S_p: { unit: 'm' } },
  basis: SECOND_HAND,
  source: 'ISO/TS 15066:2016 clause 5.5.4; NIST, PMC5117641',
  validity: 'Constant speeds; stopping distance v_r^2/2a, or better the measured one.',
  compute: ({ v_h, v_r, T_r, T_s, a, C, Z_d, Z_r }) => ({
    outputs: { S_p: v_h * (T_r + T_s) + v_r * T_r + (v_r * v_r) / (2 * a) + C + Z_d + Z_r },
    warnings:
      T_s < v_r / a - 1e-9
        ? [`T_s of ${T_s} s is shorter than braking takes at a (${(v_r / a).toFixed(2)} s).`]
        : [],
  }),
})
