// Bundles shapes-entry.mjs for the page of the pictures, into .cache, which no commit holds.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))

export const bundleShapes = () =>
  build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      outDir: '.cache/pictures',
      minify: false,
      lib: {
        entry: 'assets/pictures/shapes-entry.mjs',
        formats: ['es'],
        fileName: () => 'shapes.js',
      },
      rolldownOptions: { external: [/^three(\/|$)/] },
    },
  })
