import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { renderUnicodeCompact } from 'uqr'
import { root } from '../build/freshness.js'
import { ensureApp } from './build.ts'
import { localAddresses } from './serve/addresses.ts'
import { certificateFor } from './serve/certificate.ts'
import { openBrowser } from './serve/open-browser.ts'
import { type ServeOptions, serve } from './serve/server.ts'

const HELP = `npm start                 build what changed and serve it on this computer
npm start -- --open       and open it in the browser
npm start -- --port N     on another port (otherwise 4173)
npm start -- --lan        for headsets and phones on the local network, over HTTPS`

/** What a certificate that nobody vouches for does to a browser. */
const SELF_SIGNED = `The certificate was made on this computer, so each device warns once:
choose "Advanced", then "Proceed". After that 3D, text and VR work. What such a
certificate cannot do: install Millwright as an app, keep it ready offline (browsers
refuse the service worker), or open at all where a school forbids the exception. For
those, put the folder dist/ on any web host that has a certificate of its own.`

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
  const [first] = addresses
  if (!first) throw new Error('This computer is on no network. Connect it, then try again.')
  const certificate = await certificateFor(addresses, join(root, '.cache'))
  const { port } = await serve({ ...options, host: '0.0.0.0', certificate })
  for (const each of addresses) console.log(`Millwright is at https://${each}:${port}/`)
  console.log(`\n${renderUnicodeCompact(`https://${first}:${port}/`)}\n\n${SELF_SIGNED}`)
  return `https://localhost:${port}/`
}

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(error instanceof WrongUsage ? 2 : 1)
}
