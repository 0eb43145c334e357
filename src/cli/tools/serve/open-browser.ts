import { spawn } from 'node:child_process'
import process from 'node:process'

const OPENERS: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the person's own browser; says so when the system has no way to. */
export function openBrowser(address: string): void {
  const [command = 'xdg-open', ...rest] = OPENERS[process.platform] ?? ['xdg-open']
  const opener = spawn(command, [...rest, address], { stdio: 'ignore', detached: true })
  opener.on('error', () => {
    console.log(`No browser could be opened from here. Open ${address} yourself.`)
  })
  opener.unref()
}
