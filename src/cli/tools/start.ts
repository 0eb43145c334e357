import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { root } from '../build/freshness.js'
import { ensureApp } from './build.ts'
import { localAddresses } from './serve/addresses.ts'
import { certificateFor } from './serve/certificate.ts'
import { networkText } from './serve/network-text.ts'
import { openBrowser } from './serve/open-browser.ts'
import { type ServeOptions, serve } from './serve/server.ts'

const HELP = `npm start                 build what changed and serve it on this computer
npm start -- --open       and open it in the browser
npm start -- --port N     on another port (otherwise 4173)
npm start -- --lan        for headsets and phones on the local network, over HTTPS`

class WrongUsage extends Error {}

function readOptions(): { open: boolean; lan: boolean; help: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: {
        open: { type: 'boolean', default: false },
        lan: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        port: { type: 'string', default: '4173' },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      throw new Error(`--port takes a whole number from 0 to 65535, not "${values.port}".`)
    }
    return { ...values, port }
  } catch (error) {
    throw new WrongUsage(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
  }
}

async function start(): Promise<void> {
  const { open, lan, help, port } = readOptions()
  if (help) return console.log(HELP)
  await ensureApp()
  const options: ServeOptions = { folder: join(root, 'dist'), port, host: '127.0.0.1' }
  const address = lan ? await serveOnNetwork(options) : await serveHere(options)
  console.log('Stop with Ctrl+C.')
  if (open) openBrowser(address)
}

async function serveHere(options: ServeOptions): Promise<string> {
  const { port } = await serve(options)
  const address = `http://localhost:${port}/`
  console.log(`Millwright is at ${address}`)
  return address
}

async function serveOnNetwork(options: ServeOptions): Promise<string> {
  const addresses = localAddresses()
  if (addresses.length === 0)
    throw new Error('This computer is on no network. Connect it, then try again.')
  const certificate = await certificateFor(addresses, join(root, '.cache'))
  const { port } = await serve({ ...options, host: '0.0.0.0', certificate })
  console.log(networkText(addresses, port))
  return `https://localhost:${port}/`
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(error instanceof WrongUsage ? 2 : 1)
}
