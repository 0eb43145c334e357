import { buildCommandLine } from '../build/build-command-line.js'
import { appIsStale } from '../build/freshness.js'
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

/** Builds the app when it is missing or out of date. The command line builds itself when asked. */
export const ensureApp = (): Promise<void> =>
  oneAtATime(async () => {
    if (!appIsStale()) return
    console.log('Building the app.')
    await buildApp()
  })

/** Builds both, whatever their age. */
export const buildAll = (): Promise<void> =>
  oneAtATime(async () => {
    await buildApp()
    await buildCommandLine()
  })
