import type { Plugin } from 'vite'

const DECODER = /meshopt_decoder\.module\.js$/
const BASE = 'virtual:meshopt-without-simd'
const PACKED = /var wasm_base =\s*('[^']*');/
const CHOSEN = 'var wasm = WebAssembly.validate(detector) ? unpack(wasm_simd) : unpack(wasm_base);'
const STARTED = 'WebAssembly.instantiate(wasm, {})'

/** The decoder with its quick form inside, and as a text the form that it fetches where that one cannot run. */
export interface TwoForms {
  readonly decoder: string
  readonly base: string
}

/** Throws when the decoder is no longer written as it was: then this file must follow. */
export function splitDecoder(source: string): TwoForms {
  const base = PACKED.exec(source)?.[1]
  if (base === undefined || !source.includes(CHOSEN) || !source.includes(STARTED))
    throw new Error('splitDecoder: the meshopt decoder is written in another way than it was.')
  const decoder = source
    .replace(PACKED, '')
    .replace(CHOSEN, 'var wasm;')
    .replace(
      STARTED,
      `(WebAssembly.validate(detector)
        ? Promise.resolve(wasm_simd)
        : import('${BASE}').then((form) => form.default)
      ).then((packed) => WebAssembly.instantiate((wasm = unpack(packed)), {}))`,
    )
  return { decoder, base }
}

/**
 * The decoder of packed meshes brings itself twice: every browser that has VR, and others of the
 * last years, run the quick form; the rest fetch the other one.
 */
export function meshoptByNeed(): Plugin {
  let base = ''
  return {
    name: 'millwright:meshopt-by-need',
    apply: 'build',
    resolveId: (id) => (id === BASE ? `\0${BASE}` : null),
    load: (id) => (id === `\0${BASE}` ? `export default ${base}` : null),
    transform(code, id) {
      if (!DECODER.test(id)) return null
      const forms = splitDecoder(code)
      base = forms.base
      return { code: forms.decoder, map: null }
    },
  }
}
