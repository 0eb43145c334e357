import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { DEFAULT_MASTERY } from '../../assessment/mark.ts'
import { sha256Hex } from '../../core/hash.ts'
import { canonicalJson } from '../../core/json.ts'
import { contentsOf } from '../../records/packages/contents.ts'
import { factsOf, platformOf, zipped } from '../../records/packages/forms.ts'
import { jobToPack } from '../../records/packages/job.ts'
import { refuseInput } from '../diagnose.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { askedFor, languageOf } from '../pack/ask.ts'
import { builtApp } from '../pack/built-app.ts'
import { readScenario } from '../scenario-input.ts'

export const pack = defineCommand({
  meta: {
    name: 'pack',
    description: 'Make a package of one job that a learning platform imports.',
  },
  args: {
    scenario: { type: 'positional', description: 'A scenario or its folder.', required: false },
    as: { type: 'string', description: 'zip, scorm12, scorm2004 or cmi5.' },
    out: { type: 'string', description: 'The file to write.' },
    purpose: { type: 'string', description: 'guided, practice or assessment (default).' },
    language: {
      type: 'string',
      description: 'The language of the title (en, or the first it has).',
    },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  async run({ args }) {
    const asked = askedFor(args._, args)
    if ('misuse' in asked) {
      misuse(args.json, asked.misuse)
      return
    }
    const { file, form, out, purpose } = asked
    const { scenario, diagnostics } = readScenario(file)
    if (scenario === null) {
      refuseInput(args.json, diagnostics)
      return
    }
    const languages = Object.keys(scenario.title)
    const tag = languageOf(args.language, languages)
    if (tag === null) {
      const message = `the scenario has no title in "${args.language}". --language is one of ${languages.join(', ')}.`
      misuse(args.json, message)
      return
    }
    const app = builtApp()
    if ('fault' in app) {
      refuse(args.json, app.fault)
      return
    }
    const sha256 = sha256Hex(canonicalJson(scenario))
    const job = jobToPack(scenario, sha256, app.catalogue.scenarios)
    const launch = { scenario: scenario.id, purpose, platform: platformOf(form) }
    const contents = await contentsOf(app, job, launch)
    const bytes = zipped(contents, form, factsOf(scenario, launch, tag, DEFAULT_MASTERY))
    try {
      writeFileSync(out, bytes)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      refuse(args.json, `${out}: nothing can be written there (${why}).`)
      return
    }
    const told = {
      package: out,
      as: form,
      files: Object.keys(contents).length,
      bytes: bytes.length,
    }
    answer(
      args.json,
      told,
      () => `${out}: ${form}, ${told.files} files, ${(bytes.length / 1e6).toFixed(1)} MB`,
    )
  },
})

function refuse(json: boolean, fault: string): void {
  tell(`millwright: ${fault}`)
  answer(json, { error: fault }, () => 'Nothing was packed.')
  endWith(FAULTY)
}
