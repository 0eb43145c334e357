import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { strToU8, zipSync } from 'fflate'
import { DEFAULT_MASTERY } from '../../assessment/mark.ts'
import type { Launch } from '../../records/packages/launch.ts'
import { manifest12, manifest2004, type PackageFacts } from '../../records/packages/manifests.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { builtApp } from '../pack/built-app.ts'
import { type Contents, contentsOf } from '../pack/contents.ts'

/** How a platform knows the package; a plain zip is for any web server. */
const FORMS = {
  zip: { platform: 'none', manifest: null },
  scorm12: { platform: 'scorm12', manifest: manifest12 },
  scorm2004: { platform: 'scorm2004', manifest: manifest2004 },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly platform: Launch['platform']
      readonly manifest: ((facts: PackageFacts) => string) | null
    }
  >
>

const isForm = (name: string): name is keyof typeof FORMS => Object.hasOwn(FORMS, name)

/** The manifest of SCORM lies beside index.html. */
const MANIFEST = 'imsmanifest.xml'
/** 1980-01-01, the first day that a zip can hold: the same package has the same bytes every day. */
const NO_DATE = new Date(1980, 0, 1)

function zipped(contents: Contents, manifest: string | null): Uint8Array {
  const files = manifest === null ? contents : { [MANIFEST]: strToU8(manifest), ...contents }
  return zipSync(files, { level: 6, mtime: NO_DATE })
}

export const pack = defineCommand({
  meta: {
    name: 'pack',
    description: 'Make a package of one job that a learning platform imports.',
  },
  args: {
    scenario: { type: 'positional', description: 'A shipped scenario.', required: false },
    as: { type: 'string', description: 'zip, scorm12 or scorm2004.' },
    out: { type: 'string', description: 'The file to write.' },
    purpose: { type: 'string', description: 'guided, practice or assessment (default).' },
    language: { type: 'string', description: 'The language of the title.', default: 'en' },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const file = args._[0]
    const form = args.as ?? ''
    const purpose = args.purpose ?? 'assessment'
    if (file === undefined || args._.length > 1 || args.out === undefined) {
      misuse(args.json, 'pack needs one scenario, --as and --out.')
      return
    }
    if (form === 'cmi5') {
      misuse(args.json, 'pack --as cmi5 is not built yet.')
      return
    }
    if (!isForm(form) || !['guided', 'practice', 'assessment'].includes(purpose)) {
      misuse(
        args.json,
        '--as is zip, scorm12 or scorm2004; --purpose guided, practice or assessment.',
      )
      return
    }
    const { platform, manifest } = FORMS[form]
    const read = readText(file)
    const scenario = read.text === null ? null : scenarioIn(read.text)
    if (scenario === null) {
      refuse(args.json, `${file}: ${read.fault ?? 'it holds no scenario.'}`)
      return
    }
    const app = builtApp()
    if ('fault' in app) {
      refuse(args.json, app.fault)
      return
    }
    const contents = contentsOf(app.dist, {
      scenario: scenario.id,
      purpose: purpose as Launch['purpose'],
      platform,
    })
    if (!contents) {
      refuse(
        args.json,
        `${file}: the app has no scenario "${scenario.id}"; put it under scenarios/.`,
      )
      return
    }
    const facts: PackageFacts = {
      id: scenario.id,
      version: scenario.version,
      title: scenario.title[args.language] ?? scenario.title.en ?? scenario.id,
      mastery: scenario.assessment.mastery ?? DEFAULT_MASTERY,
      files: Object.keys(contents),
    }
    const bytes = zipped(contents, manifest ? manifest(facts) : null)
    try {
      writeFileSync(args.out, bytes)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      refuse(args.json, `${args.out}: nothing can be written there (${why}).`)
      return
    }
    const told = { package: args.out, as: form, files: facts.files.length, bytes: bytes.length }
    answer(
      args.json,
      told,
      () => `${args.out}: ${form}, ${told.files} files, ${(bytes.length / 1e6).toFixed(1)} MB`,
    )
  },
})

function refuse(json: boolean, fault: string): void {
  tell(`millwright: ${fault}`)
  answer(json, { error: fault }, () => 'Nothing was packed.')
  endWith(FAULTY)
}

/** A scenario as far as a package needs it; the build has checked the rest. */
function scenarioIn(text: string): Scenario | null {
  try {
    const value = JSON.parse(text)
    return typeof value?.id === 'string' && typeof value.title === 'object' ? value : null
  } catch {
    return null
  }
}
