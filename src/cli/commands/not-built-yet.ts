import { defineCommand } from 'citty'
import { misuse } from '../output.ts'

/** A command that the design names and this version does not have: it says so and exits with 2. */
export const notBuiltYet = (name: string) =>
  defineCommand({
    meta: { name, description: 'Not built yet.' },
    args: { json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false } },
    run({ args }) {
      misuse(args.json, `${name} is not built yet.`)
    },
  })
