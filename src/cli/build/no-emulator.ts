import type { Plugin } from 'vite'

/**
 * @react-three/xr brings a headset emulator with five megabytes of scanned rooms behind a dynamic
 * import. The production build gets this sentence instead.
 */
const STUB = `export function emulate() {
  throw new Error('emulate: this build has no headset emulator.')
}`

export function noEmulator(): Plugin {
  return {
    name: 'millwright:no-emulator',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      return /[\\/]@pmndrs[\\/]xr[\\/]dist[\\/]emulate\.js$/.test(id) ? STUB : null
    },
    resolveId(source, importer) {
      if (source !== 'iwer' && !source.startsWith('@iwer/')) return null
      throw new Error(`noEmulator: ${importer ?? 'something'} imports ${source} into the build.`)
    },
  }
}
