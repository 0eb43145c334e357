import { defineCommand } from 'citty'
import { nearest } from '../../core/near.ts'
import { modelById, models } from '../../hazards/catalogue.ts'
import { describeModel, runModel } from '../../hazards/model.ts'
import { parseJson, readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'

const json = {
  type: 'boolean',
  description: 'Print JSON alone on stdout.',
  default: false,
} as const

export const listModels = defineCommand({
  meta: {
    name: 'models',
    description: 'The hazard models: inputs, outputs, units, validity, sources.',
  },
  args: { json },
  run({ args }) {
    if (args._.length > 0) {
      misuse(args.json, 'models lists them all; one of them: millwright model ID --input JSON.')
      return
    }
    answer(args.json, models.map(describeModel), () =>
      models.map((model) => `${model.id}  ${model.title} (${model.source})`).join('\n'),
    )
  },
})

interface Job {
  readonly model: string
  readonly inputs: unknown
}

export const oneModel = defineCommand({
  meta: { name: 'model', description: 'Work one hazard model out, or a batch of them.' },
  args: {
    model: { type: 'positional', description: 'The model’s id.', required: false },
    json,
    input: { type: 'string', description: 'The inputs as JSON, in the documented units.' },
    batch: { type: 'string', description: 'A file with [{"model": "", "inputs": {}}].' },
  },
  run({ args }) {
    const { _: words, input, batch, json } = args
    const [id] = words
    const isBatch = Boolean(batch) && words.length === 0 && input === undefined
    const isOne = Boolean(input) && words.length === 1 && batch === undefined
    if (batch && isBatch) runBatch(batch, json)
    else if (id && input && isOne) runOne(id, input, json)
    else misuse(json, 'model needs an id and --input JSON, or --batch FILE alone.')
  },
})

function work({ model, inputs }: Job) {
  const found = modelById.get(model)
  if (!found) {
    const near = nearest(model, modelById.keys())
    return {
      model,
      error: `There is no model "${model}".${near ? ` Did you mean "${near}"?` : ' All are in: millwright models.'}`,
    }
  }
  return runModel(found, inputs)
}

function runOne(id: string, input: string, asJson: boolean): void {
  const { value, fault } = parseJson(input, '--input')
  const result = fault === null ? work({ model: id, inputs: value }) : { model: id, error: fault }
  answer(asJson, result, () => JSON.stringify(result, null, 2))
  if ('error' in result) {
    tell(`millwright: ${result.error}`)
    endWith(FAULTY)
  }
}

const isJob = (value: unknown): value is Job =>
  typeof value === 'object' &&
  value !== null &&
  'model' in value &&
  typeof value.model === 'string' &&
  'inputs' in value

/** What a broken entry calls its model, as far as it does. */
const nameIn = (job: unknown): string =>
  typeof job === 'object' && job !== null && 'model' in job && typeof job.model === 'string'
    ? job.model
    : ''

function runBatch(file: string, asJson: boolean): void {
  const { text, fault } = readText(file)
  const { value, fault: broken } =
    text === null ? { value: null, fault: `${file}: ${fault}` } : parseJson(text, file)
  if (broken !== null || !Array.isArray(value)) {
    const error = broken ?? `${file} must hold a list.`
    tell(`millwright: ${error}`)
    answer(asJson, { error }, () => 'Nothing was worked out.')
    endWith(FAULTY)
    return
  }
  const results = value.map((job: unknown) =>
    isJob(job)
      ? work(job)
      : { model: nameIn(job), error: 'Each entry is {"model": "", "inputs": {}}.' },
  )
  answer(true, results, () => '')
  if (results.some((result) => 'error' in result)) endWith(FAULTY)
}
