import { buildCommandLine } from '../build/build-command-line.js'
import { appIsStale, commandLineIsStale } from '../build/freshness.js'
import { oneAtATime } from './build-lock.ts'
import { runTool } from './run-tool.ts'

/** In a process of its own: inside a test run, React's development build would be taken. */
async function buildApp(): Promise<void> {
  const { code, output } = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
    shown: false,
    environment: { NODE_ENV: 'production' },
  })
  if (output.trim() !== '') console.log(output.trim())
  if (code !== 0) throw new Error('The app could not be built; the reason is above.')
}

/** Builds what is missing or out of date; `fresh` builds both whatever their age. */
export const ensureBuilt = ({ fresh = false } = {}): Promise<void> =>
  oneAtATime(async () => {
    if (fresh || appIsStale()) {
      console.log('Building the app.')
      await buildApp()
    }
    if (fresh || commandLineIsStale()) {
      console.log('Building the command line.')
      await buildCommandLine()
    }
  })
