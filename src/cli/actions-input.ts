import { readScript, type Script } from '../engine/attempt/script.ts'
import type { Diagnostic } from '../scenario/diagnostics.ts'
import { unreadable } from '../scenario/diagnostics.ts'
import { locate, notYetTold, readSource } from '../scenario/source.ts'
import { readText } from './files.ts'

/** The longest script that the engine takes has 20 000 actions. */
const BOUNDS = { characters: 20_000_000, nodes: 1_000_000 } as const

interface ActionsInput {
  readonly script: Script | null
  /** Everything wrong in the file, and as warnings what means nothing in it. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The action script of a file: bounded, each fault with its line and column. */
export function readActions(file: string): ActionsInput {
  const { text, fault } = readText(file)
  if (text === null) return { script: null, diagnostics: [unreadable(file, fault)] }
  const { source, value, diagnostics } = readSource(text, file, BOUNDS)
  if (value === undefined) return { script: null, diagnostics }
  const { script, found } = readScript(value)
  return {
    script: diagnostics.length > 0 ? null : script,
    diagnostics: [
      ...diagnostics,
      ...notYetTold(found, diagnostics).map((fault) => locate(source, fault)),
    ],
  }
}
