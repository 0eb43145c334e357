import { writeFileSync } from 'node:fs'
import { defineCommand } from 'citty'
import { strToU8, zipSync } from 'fflate'
import { DEFAULT_MASTERY } from '../../assessment/mark.ts'
import { courseStructure } from '../../records/packages/course-structure.ts'
import type { Launch } from '../../records/packages/launch.ts'
import { manifest12, manifest2004, type PackageFacts } from '../../records/packages/manifests.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { readText } from '../files.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'
import { builtApp } from '../pack/built-app.ts'
import { type Contents, contentsOf } from '../pack/contents.ts'

interface Form {
  readonly platform: Launch['platform']
  /** What the platform reads first, beside index.html; a plain zip for any web server has none. */
  readonly manifest?: readonly [name: string, text: (facts: PackageFacts) => string]
}

const FORMS = {
  zip: { platform: 'none' },
  scorm12: { platform: 'scorm12', manifest: ['imsmanifest.xml', manifest12] },
  scorm2004: { platform: 'scorm2004', manifest: ['imsmanifest.xml', manifest2004] },
  cmi5: { platform: 'cmi5', manifest: ['cmi5.xml', courseStructure] },
} as const satisfies Readonly<Record<string, Form>>

const isForm = (name: string): name is keyof typeof FORMS => Object.hasOwn(FORMS, name)

/** 1980-01-01, the first day that a zip can hold: the same package has the same bytes every day. */
const NO_DATE = new Date(1980, 0, 1)

function zipped(contents: Contents, { manifest }: Form, facts: PackageFacts): Uint8Array {
  const files = manifest ? { [manifest[0]]: strToU8(manifest[1](facts)), ...contents } : contents
  return zipSync(files, { level: 6, mtime: NO_DATE })
}

export const pack = defineCommand({
  meta: {
    name: 'pack',
    description: 'Make a package of one job that a learning platform imports.',
  },
  args: {
    scenario: { type: 'positional', description: 'A shipped scenario.', required: false },
    as: { type: 'string', description: 'zip, scorm12, scorm2004 or cmi5.' },
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
    if (!isForm(form) || !['guided', 'practice', 'assessment'].includes(purpose)) {
      misuse(
        args.json,
        '--as is zip, scorm12, scorm2004 or cmi5; --purpose guided, practice or assessment.',
      )
      return
    }
    const { platform } = FORMS[form]
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
      titles: scenario.title,
      mastery: scenario.assessment.mastery ?? DEFAULT_MASTERY,
      judged: purpose === 'assessment',
      files: Object.keys(contents),
    }
    const bytes = zipped(contents, FORMS[form], facts)
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
