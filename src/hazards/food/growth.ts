import { pow } from '../../core/maths.ts'
import { PUBLISHED } from '../bases.ts'
import { defineModel } from '../model.ts'
import { generationsPerHour } from './generation-times.ts'

const SECTION = 'Hygiene'

/** 2^300 cells is beyond any food, and near the end of what numbers can hold. */
const MOST_GENERATIONS = 300

export const growth = defineModel({
  id: 'food.growth',
  title: 'Bacteria after a time at a steady temperature',
  section: SECTION,
  inputs: {
    N0: { type: 'number', unit: 'cells', min: 0, max: 1e15, doc: 'bacteria at the start' },
    t: { type: 'number', unit: 'h', min: 0, max: 10_000, doc: 'time' },
    g: { type: 'number', unit: 'h', min: 0.001, max: 10_000, doc: 'time in which they double' },
  },
  outputs: { N: { unit: 'cells' } },
  basis: PUBLISHED,
  source: 'NDSU: N = N0 2^(t/g); C. perfringens doubles in about 10 min at its best',
  validity: 'Without a lag and before food or space runs out.',
  compute: ({ N0, t, g }) =>
    t / g > MOST_GENERATIONS
      ? {
          refused: `t / g must be at most ${MOST_GENERATIONS} generations, got ${(t / g).toFixed(0)}.`,
        }
      : { outputs: { N: N0 * pow(2, t / g) } },
})

/** Snyder's limit for safe food. */
const SAFE_GENERATIONS = 10

export const generations = defineModel({
  id: 'food.generations',
  title: 'Generations of bacteria in food whose temperature changes',
  section: SECTION,
  inputs: {
    history: {
      type: 'pairs',
      unit: '[degC,h]',
      value: { unit: 'degC', min: -60, max: 200 },
      duration: { unit: 'h', min: 0, max: 10_000 },
      doc: 'temperatures of the food, each with its duration',
    },
  },
  outputs: { G: { unit: '1' } },
  basis: PUBLISHED,
  source: 'O. P. Snyder, hi-tm.com: times of one generation from 5 to 46.1 degC',
  validity: '5 to 52 degC; safe up to 10 generations. Below 5 degC growth is overstated.',
  compute: ({ history }) => {
    const G = history.reduce(
      (sum, [celsius, hours]) => sum + hours * generationsPerHour(celsius),
      0,
    )
    const warnings: string[] = []
    if (history.some(([celsius]) => celsius < 5)) {
      warnings.push('Below 5 degC the growth at 5 degC is counted, which is too much.')
    }
    if (history.some(([celsius]) => celsius > 46.1 && celsius < 52)) {
      warnings.push('Between 46.1 and 52 degC the growth at 46.1 degC is counted.')
    }
    if (G > SAFE_GENERATIONS) warnings.push('More than 10 generations: the food is not safe.')
    return { outputs: { G }, warnings }
  },
})
