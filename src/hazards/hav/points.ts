import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'

const SECTION = 'Vibration'
const SOURCE = 'HSE hand-arm vibration ready reckoner: points = 2 a^2 t'
const VALIDITY = 'Action value 2.5 m/s2 A(8) or 100 points, limit 5 m/s2 or 400 points a day.'

export const points = defineModel({
  id: 'hav.points',
  title: 'Hand-arm vibration of a day',
  section: SECTION,
  inputs: {
    segments: {
      type: 'pairs',
      unit: '[m/s2,h]',
      value: { unit: 'm/s2', min: 0, max: 1000 },
      duration: { unit: 'h', min: 0, max: 168 },
      doc: 'vibration of each tool, with the hours the finger is on the trigger',
    },
  },
  outputs: { points: { unit: 'points' }, A8: { unit: 'm/s2' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ segments }) => {
    const sum = segments.reduce((total, [a, hours]) => total + a * a * hours, 0)
    const hours = segments.reduce((total, [, duration]) => total + duration, 0)
    return {
      outputs: { points: 2 * sum, A8: Math.sqrt(sum / 8) },
      warnings:
        hours > 24 ? [`The segments last ${hours} h; the points are those of one day.`] : [],
    }
  },
})

export const timeTo = defineModel({
  id: 'hav.time_to',
  title: 'Time with a tool until a number of points',
  section: SECTION,
  inputs: {
    a: { type: 'number', unit: 'm/s2', min: 0.001, max: 1000, doc: 'vibration of the tool' },
    target: {
      type: 'number',
      unit: 'points',
      min: 0,
      max: 1e6,
      doc: '100 for the action value, 400 for the limit',
    },
  },
  outputs: { t: { unit: 'h' } },
  basis: PUBLISHED,
  source: SOURCE,
  validity: VALIDITY,
  compute: ({ a, target }) => ({ outputs: { t: target / (2 * a * a) } }),
})
