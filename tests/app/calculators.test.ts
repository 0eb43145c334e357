import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, inputsOf, isAsked } from '../../src/app/pages/calculators/draft.ts'
import { readDraft, writeDraft } from '../../src/app/pages/calculators/draft-address.ts'
import { exampleDraft, exampleOf } from '../../src/app/pages/calculators/example.ts'
import { faultsOf } from '../../src/app/pages/calculators/faults.ts'
import { findModels } from '../../src/app/pages/calculators/find-models.ts'
import { readNumber, showNumber } from '../../src/app/pages/calculators/numbers.ts'
import { alongOf, heightsOf, scaleOf } from '../../src/app/pages/calculators/plot-scale.ts'
import { bandsOf, dialsOf, sweep, sweepWords } from '../../src/app/pages/calculators/sweep.ts'
import { modelChoices } from '../../src/cli/build/model-choices.ts'
import { modelsPage } from '../../src/cli/build/models-page.ts'
import { showUnit } from '../../src/core/unit-signs.ts'
import { modelById, models } from '../../src/hazards/catalogue.ts'
import { isRefusal, type Model, runModel } from '../../src/hazards/model.ts'
import { GROUNDS } from '../../src/hazards/systems/grounds.ts'
import { sayIn } from '../../src/hazards/words/say.ts'

function model(id: string): Model {
  const found = modelById.get(id)
  if (found === undefined) throw new Error(`There is no model ${id}.`)
  return found
}

describe('a number that somebody types', () => {
  it.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 1 000 ', 1000],
    ['−3', -3],
    ['٢٫٥', 2.5],
    ['1e3', 1000],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value))

  it.each(['', 'abc', '1,2,3', '--1', '1e', 'Infinity', '0x10', '5 kg'])('%s is none', (text) =>
    expect(readNumber(text)).toBeNull(),
  )
})

describe('a number that somebody reads', () => {
  it('has five figures at most, and a power of ten where it is very large or small', () => {
    expect(showNumber(14.1534, 'en')).toBe('14.153')
    expect(showNumber(10_000, 'en')).toBe('10,000')
    expect(showNumber(1e15, 'en')).toBe('1 × 10¹⁵')
    expect(showNumber(0.0000123, 'en')).toBe('1.23 × 10⁻⁵')
    expect(showNumber(2.5, 'fr')).toBe('2,5')
    expect(showNumber(2.5, 'ar')).toContain('2.5')
  })

  it('has its unit as on a data sheet', () => {
    expect(showUnit('degC')).toBe('°C')
    expect(showUnit('1')).toBe('')
    for (const { outputs } of models) {
      for (const { unit } of Object.values(outputs)) {
        expect(showUnit(unit)).not.toMatch(/deg[CF]|ohm|uSv|m2|m3/)
      }
    }
  })
})

describe('the boxes of a form', () => {
  it('give the inputs of the example back, for every model', () => {
    for (const each of models) {
      const { inputs } = exampleOf(each)
      expect(inputsOf(each, exampleDraft(each))).toMatchObject({ ...inputs })
      expect([each.id, [...faultsOf(each, exampleDraft(each))]]).toEqual([each.id, []])
    }
  })

  it('come back from an address as they were, for every model', () => {
    for (const each of models) {
      const draft = exampleDraft(each)
      const back = readDraft(each, writeDraft(draft))
      expect(back && inputsOf(each, back), each.id).toEqual(inputsOf(each, draft))
    }
  })

  it('take whatever an address holds, and nothing that the model does not know', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.string(), fc.string(), (each, one, two) => {
        const [name = ''] = Object.keys(each.inputs)
        const query = new URLSearchParams({ [name]: one, strange: two }).toString()
        const draft = readDraft(each, query)
        expect(Object.keys(draft ?? {}).sort()).toEqual(Object.keys(each.inputs).sort())
        if (draft) runModel(each, inputsOf(each, draft))
      }),
    )
    expect(readDraft(model('fall.free'), 'strange=1')).toBeNull()
  })

  it('say which box is wrong in the same cases as the model does', () => {
    const fall = model('fall.free')
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer()), (h) => {
        const draft = { h: String(h), m: '80' }
        const refused = isRefusal(runModel(fall, inputsOf(fall, draft)))
        expect(faultsOf(fall, draft).has('h')).toBe(refused)
      }),
    )
    const noise = model('noise.osha')
    expect(
      faultsOf(noise, {
        segments: [
          ['90', '8'],
          ['95', '-1'],
        ],
      }).get('segments'),
    ).toMatchObject({
      why: 'outside',
      row: 1,
    })
    expect(faultsOf(noise, emptyDraft(noise)).get('segments')).toEqual({ why: 'missing' })
    expect(faultsOf(model('fire.t2'), { growth: 'x', t: '1' }).get('growth')?.why).toBe(
      'unknownWord',
    )
  })

  it('leave out rows in which nothing stands', () => {
    const noise = model('noise.osha')
    const draft = { ...draftOf(noise, { segments: [[90, 8]] }) }
    const withEmpty = {
      ...draft,
      segments: [
        ['90', '8'],
        ['', ' '],
      ],
    }
    expect(inputsOf(noise, withEmpty)).toEqual({ segments: [[90, 8]] })
  })
})

describe('the plot', () => {
  it('has the value of the form on it, and turns nothing but its one number, for every model', () => {
    let turned = 0
    for (const each of models) {
      const inputs = inputsOf(each, exampleDraft(each))
      for (const dial of dialsOf(each, inputs)) {
        for (const [name, given] of Object.entries(dial.turn(dial.at))) {
          expect([each.id, name, given]).toEqual([each.id, name, inputs[name]])
        }
        for (const output of Object.keys(each.outputs)) {
          const points = sweep(each, dial, output)
          expect(points.map(({ x }) => x)).toEqual(
            [...points.map(({ x }) => x)].sort((a, b) => a - b),
          )
          const result = runModel(each, inputs)
          const here = isRefusal(result) ? undefined : result.outputs[output]?.value
          expect(points.find(({ x }) => x === dial.at)?.value, each.id).toEqual(here)
          turned += 1
        }
      }
    }
    expect(turned).toBeGreaterThan(200)
  })

  it('says where a word changes, without gaps', () => {
    const slip = model('slip.ptv')
    const [dial] = dialsOf(slip, { PTV: 30 })
    const bands = dial ? bandsOf(slip, dial, 'band') : []
    expect(bands.map(({ value }) => value)).toEqual(['high', 'moderate', 'low'])
    expect(bands.map(({ from }) => Math.round(from))).toEqual([0, 25, 36])
    expect(bands.map(({ to }) => Math.round(to))).toEqual([25, 36, 60])
  })

  it('asks each word where a model takes no number', () => {
    const match = model('fire.extinguisher_match')
    const answers = sweepWords(match, { agent: 'water', fire_class: 'F' }, 'agent', 'suitable')
    expect(answers).toContainEqual({ word: 'wet_chemical', value: true })
    expect(answers).toContainEqual({ word: 'water', value: false })
  })

  it('has round marks that hold every value between its ends', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (a, size) => {
          fc.pre(size > Math.abs(a) * 1e-4)
          const { low, high, ticks } = scaleOf(a, a + size, 4)
          expect(low).toBeLessThanOrEqual(a + size * 1e-6)
          expect(high).toBeGreaterThanOrEqual(a + size * (1 - 1e-6))
          expect(ticks.length).toBeGreaterThan(1)
          expect(ticks.length).toBeLessThan(9)
          expect(alongOf(a, a + size, 4)).toMatchObject({ low: a, high: a + size })
        },
      ),
    )
  })

  it('does not let an end that runs away hide the value', () => {
    expect(heightsOf([1, 2, 1e9], 2).high).toBeLessThan(20)
    expect(heightsOf([1, 2, 3], undefined).high).toBeGreaterThanOrEqual(3)
  })
})

describe('the form of stored energy', () => {
  const form = model('energy.stored')
  const asked = (kind: string) =>
    Object.keys(form.inputs).filter((name) => isAsked(form, { ...emptyDraft(form), kind }, name))

  it('asks for what the chosen kind takes, and for no more', () => {
    expect(asked('')).toEqual(['kind'])
    expect(asked('spring')).toEqual(['kind', 'k', 'x'])
    expect(asked('gravity')).toEqual(['kind', 'm', 'h'])
    expect(asked('capacitor')).toEqual(['kind', 'C', 'V0'])
    expect(asked('flywheel')).toEqual(['kind', 'I', 'omega'])
    expect(asked('gas_isothermal')).toEqual(['kind', 'p1', 'p0', 'V'])
    expect(asked('gas_brode')).toEqual(['kind', 'p1', 'p0', 'V', 'gamma'])
  })

  it('names what is missing of it, and forgets what another kind was given', () => {
    const spring = { ...emptyDraft(form), kind: 'spring', k: '20000' }
    expect([...faultsOf(form, spring)]).toEqual([['x', { why: 'missing' }]])
    const wheel = { ...spring, kind: 'flywheel', k: 'none', I: '2', omega: '50' }
    expect(faultsOf(form, wheel).size).toBe(0)
    expect(inputsOf(form, wheel)).toEqual({ kind: 'flywheel', I: 2, omega: 50 })
    expect(dialsOf(form, inputsOf(form, wheel)).map(({ input }) => input)).toEqual(['I', 'omega'])
  })
})

describe('the search', () => {
  const find = (words: string, section = '') =>
    findModels(models, { words, section }, sayIn({})).map(({ id }) => id)

  it('finds by title, field, source and output, every word of it', () => {
    expect(find('lifting revised')).toEqual(['lifting.rnle'])
    expect(find('rosen')).toEqual(['ped.fatality_rosen'])
    expect(find('1910.95')).toContain('noise.osha')
    expect(find('', 'Slips')).toEqual(['slip.ptv', 'slip.ramp'])
    expect(find('   ')).toHaveLength(models.length)
    expect(find('nothing-like-it')).toEqual([])
  })
})

describe('the guide page of the models', () => {
  const page = modelsPage()

  it('holds every model with its source, basis, validity and each quantity', () => {
    const plain = page.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    for (const { id, title, source, validity, inputs, outputs } of models) {
      for (const text of [`id="${id}"`, title, source, validity]) expect(plain).toContain(text)
      for (const name of [...Object.keys(inputs), ...Object.keys(outputs)]) {
        expect(plain, id).toContain(`<code>${name}</code>`)
      }
    }
    expect(page).not.toContain('undefined')
  })

  it('says where harm begins and what may decide, and what was chosen where a text leaves a choice', () => {
    for (const { of, begins } of GROUNDS) {
      expect(page).toContain(`<code>${of}</code>`)
      expect(page).toContain(begins.slice(1))
    }
    const choices = modelChoices()
    // Twelve of the table, and the lists of seven folders.
    expect(choices.length).toBeGreaterThan(35)
    for (const { of, chosen } of choices)
      expect(
        [of, chosen].every((each) => each.length > 2),
        of,
      ).toBe(true)
    expect(choices).toContainEqual({
      of: 'Electricity',
      chosen: 'Below the rated residual current elec.rcd refuses: there is no tripping time.',
    })
    expect(choices.find(({ of }) => of === 'heat.wbgt')?.chosen).toBe(
      'in the sun T_a is needed too',
    )
  })
})
