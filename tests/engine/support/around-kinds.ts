import { createCatalogue } from '../../../src/engine/catalogue.ts'
import { type EquipmentKind, factsOf } from '../../../src/engine/kind.ts'
import {
  surroundingExposures,
  surroundingSystems,
} from '../../../src/hazards/systems/around/surroundings.ts'
import { placeExposures } from '../../../src/hazards/systems/catalogue.ts'
import { validateScenario } from '../../../src/scenario/validate.ts'

const exposures = [...placeExposures, ...surroundingExposures]

const text = (en: string) => ({ en, fr: en, ar: en })

const plain: Pick<
  EquipmentKind,
  'title' | 'doc' | 'standard' | 'props' | 'controls' | 'words' | 'shape'
> = {
  title: text('a thing'),
  doc: 'A thing of a test.',
  standard: 'none',
  props: {},
  controls: () => ({}),
  words: { looks: () => text('x'), inspected: () => text('x'), refusals: {}, happens: {} },
  shape: () => ({ solids: [], colliders: [] }),
}

/** A heater, 0.3 of it radiated, felt up to 5 m. */
const heater: EquipmentKind = {
  ...plain,
  kind: 'heater',
  state: () => ({ power: { type: 'number', doc: 'kW.' } }),
  start: () => ({ power: 0 }),
  surroundings: ({ state }) =>
    state.power === 0
      ? []
      : [
          {
            type: 'radiant-heat',
            kilowatts: Number(state.power),
            radiated: 0.3,
            reach: { within: 5 },
          },
        ],
}

/** A load of 20 kg that comes 2.3 m down on heads: whoever is within 1 m below is in its reach. */
const load: EquipmentKind = {
  ...plain,
  kind: 'load',
  state: () => ({
    loose: { type: 'boolean', doc: 'x' },
    falls: { type: 'boolean', doc: 'x' },
  }),
  start: () => ({ loose: false, falls: false }),
  surroundings: ({ state }) => [
    {
      type: 'falling',
      massKilograms: 20,
      dropMetres: 2.3,
      loose: state.loose === true,
      falls: state.falls === true,
      reach: { below: 1 },
    },
  ],
}

/** A machine of 100 dB(A) that is heard in its zone alone. */
const machine: EquipmentKind = {
  ...plain,
  kind: 'machine',
  state: () => ({}),
  start: () => ({}),
  surroundings: () => [{ type: 'noise', levelDecibels: 100, reach: { zone: 'hall' } }],
}

/** A coat that keeps half of the heat off. */
const coat: EquipmentKind = {
  ...plain,
  kind: 'coat',
  state: () => ({}),
  start: () => ({}),
  portable: () => ({
    massKilograms: 1,
    hands: 1,
    belt: false,
    wear: { protects: 'coat', seconds: 2 },
  }),
  protections: () => [{ against: 'radiant-heat', passes: 0.5 }],
}

const catalogue = createCatalogue({
  equipment: [heater, load, machine, coat],
  hazards: [],
  surroundings: surroundingSystems,
  exposures,
  limits: [],
  kits: ['workshop'],
})

interface Hall {
  readonly traineeAt?: readonly [number, number, number]
  readonly mateAt?: readonly [number, number, number]
  readonly wearing?: readonly string[]
  readonly done?: string
}

/** A hall of 20 by 20 m: a heater in its middle, a load over one corner, a machine in a zone. */
export function hallOf({
  traineeAt = [0, 0, 8],
  mateAt = [9, 0, 9],
  wearing = [],
  done = 'heater.power < 0',
}: Hall = {}) {
  const { scenario, diagnostics } = validateScenario(
    JSON.stringify({
      format: 1,
      id: 'hall',
      version: '1.0.0',
      title: { en: 'Hall' },
      place: { kit: 'workshop', size: [20, 5, 20], noiseDecibels: 60 },
      zones: {
        hall: {
          box: [
            [-10, 0, -10],
            [-5, 3, -5],
          ],
          stand: [-8, 0, -8],
        },
      },
      start: { at: traineeAt, wearing },
      equipment: {
        heater: { is: 'heater', at: [0, 1, 0] },
        load: { is: 'load', at: [8, 4, -8] },
        machine: { is: 'machine', at: [-9, 0, -9] },
        coat: { is: 'coat', at: [0, 0, 8] },
      },
      people: { mate: { is: 'worker', at: mateAt, name: { en: 'Mate' } } },
      procedure: [{ id: 'only', text: { en: 'x' }, why: { en: 'x' }, done }],
      assessment: { criteria: [{ id: 'c', all: ['only'] }] },
    }),
    'hall.json',
    {
      kinds: new Map([...catalogue.kinds].map(([name, kind]) => [name, factsOf(kind)])),
      // A mark must not rest on the heat of this hall; what is tested is the dose as the engine asks it.
      exposures: new Map(exposures.map(({ id }) => [id, { restsOnMemory: false }] as const)),
      limits: [],
      kits: ['workshop'],
      sounds: [],
    },
  )
  if (!scenario) throw new Error(JSON.stringify(diagnostics))
  return { scenario, catalogue }
}
