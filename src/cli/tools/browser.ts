import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export interface Browser {
  readonly path: string
  readonly version: string
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]

const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const HOW = `No Chromium, Chrome or Edge was found for the browser tests. Install one (on Debian or
Ubuntu: sudo apt-get install chromium), or say where it is: CHROME_PATH=/path/to/chrome npm test`

/** Chromium or one of its relatives: CHROME_PATH first, then where they usually are. */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): Browser | undefined {
  const asked = environment.CHROME_PATH
  if (asked) {
    if (existsSync(asked)) return describe(asked)
    throw new Error(`CHROME_PATH names ${asked}, but there is no such file.`)
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const path = [...named, ...ELSEWHERE].find((candidate) => existsSync(candidate))
  return path === undefined ? undefined : describe(path)
}

/** Chrome on Windows does not answer `--version`; its path is all we can say then. */
function describe(path: string): Browser {
  if (process.platform === 'win32') return { path, version: 'a browser' }
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return { path, version: (stdout ?? '').trim() || 'a browser' }
}

/** Finds a browser, or installs Debian's where that is possible, or says what to do. */
export async function ensureBrowser(): Promise<Browser> {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(HOW)
  console.log('No browser found: installing Chromium.')
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment })
      .status === 0
  apt('update')
  const installed = apt('install', '-y', '--no-install-recommends', 'chromium') && findBrowser()
  if (!installed) throw new Error(HOW)
  return installed
}
