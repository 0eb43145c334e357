import { join } from 'node:path'
import { build } from 'vite'
import { exactMaths } from '../../../src/cli/build/exact-maths.ts'
import { root } from '../../../src/cli/build/freshness.js'

/**
 * A module of ours, with all it imports, as one script that leaves its exports in the global
 * `name`. For running in a page what Node has run too: `page.evaluate(script)`.
 */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [exactMaths()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, entry), name, formats: ['iife'], fileName: name },
    },
  })
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const script = output.find((part) => part.type === 'chunk')
  if (!script) throw new Error(`bundle: nothing came of ${entry}.`)
  return script.code.replace(/^var /, 'globalThis.').replace(/^const /, 'globalThis.')
}
