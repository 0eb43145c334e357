import process from 'node:process'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import packageFile from './package.json' with { type: 'json' }
import { catalogue } from './src/cli/build/catalogue.ts'
import { cleanApp } from './src/cli/build/clean-app.ts'
import { exactMaths } from './src/cli/build/exact-maths.ts'
import { kindGroups } from './src/cli/build/kind-groups.ts'
import { meshoptByNeed } from './src/cli/build/meshopt-by-need.ts'
import { noEmulator } from './src/cli/build/no-emulator.ts'
import { offline } from './src/cli/build/offline.ts'
import { securityPolicy } from './src/cli/build/security-policy.ts'
import { shellList } from './src/cli/build/shell-list.ts'
import { withoutDocs } from './src/cli/build/without-docs.ts'
import { writtenGuide } from './src/cli/build/written-guide.ts'
import { LongestFirst } from './tests/support/longest-first.ts'

const define = { __VERSION__: JSON.stringify(packageFile.version) }

/** What the library's page needs too stays out of the engine. */
const everywhere = { name: 'text', test: /\/src\/scenario\/text\.ts/, priority: 1 }

/**
 * What every interface needs of the engine, in one file: together it compresses better than in the
 * forty that sharing would cut it into. What only records, headsets or physics need stays by need.
 */
const OF_ENGINE =
  /\/src\/engine\/(?!version|action\.|attempt\/(?!ending)|people\/pose|physics\/(?:body-state|lay-down|moving-pairs|cannon))/
/** What lies in a folder `around` or `aloft` only some jobs need: `catalogue-for.ts` fetches it. */
const OF_HAZARDS = /\/src\/hazards\/(?:systems|severity)\/(?!around\/|aloft\/|catalogue)/
const playedEngine = {
  name: 'engine',
  test: new RegExp(`${OF_ENGINE.source}|${OF_HAZARDS.source}`),
}

const units = {
  setupFiles: process.env.CI ? ['tests/support/same-examples.ts'] : [],
  server: { deps: { inline: ['cannon-es'] } },
  // Every core: left alone, the runner keeps one of them free for whoever watches.
  maxWorkers: '100%',
  // A thread is there sooner than a process.
  pool: 'threads' as const,
  testTimeout: 600_000,
  hookTimeout: 600_000,
}

/**
 * The headless rooms hold nothing between calls, so their tests share what they import: loading the
 * engine and the catalogue anew for each file takes a quarter of the time of all of them.
 */
const HEADLESS = '{core,scenario,scenarios,engine,equipment,hazards,assessment,records,examples}'
/** A test that replaces a module is called `*.alone.test.ts`: what it does must not reach others. */
const SHARING = [`{src,tests}/${HEADLESS}/**/!(*.alone).test.ts`]

export default defineConfig({
  base: './',
  define,
  plugins: [
    cleanApp(),
    react(),
    exactMaths(),
    kindGroups(),
    meshoptByNeed(),
    noEmulator(),
    securityPolicy(),
    withoutDocs(),
    catalogue(),
    writtenGuide(),
    shellList(),
    offline(),
  ],
  resolve: { dedupe: ['react', 'react-dom', 'three', '@react-three/fiber'] },
  // Prebundling would hand the browser a cannon-es that the plugin has not seen.
  optimizeDeps: { exclude: ['cannon-es'] },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    emptyOutDir: false,
    reportCompressedSize: false,
    // Every supported browser knows module preload.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [everywhere, playedEngine] } } },
  },
  worker: { format: 'es', plugins: () => [exactMaths(), withoutDocs()] },
  // A limit on time only keeps something that hangs from hanging for ever: how fast a machine is, or
  // what else it does, never decides a test.
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        define,
        plugins: [react(), exactMaths(), kindGroups()],
        test: {
          ...units,
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/**/fixtures/**', ...SHARING],
        },
      },
      {
        define,
        plugins: [exactMaths(), kindGroups()],
        test: { ...units, name: 'unit-headless', include: SHARING, isolate: false },
      },
      {
        define,
        plugins: [exactMaths()],
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/support/global-setup.ts'],
          // Half of a test is waiting for what a person would see; other files have the cores meanwhile.
          maxWorkers: 3,
          server: { deps: { inline: ['cannon-es'] } },
          expect: { poll: { timeout: 120_000 } },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
