import type { Plugin } from 'vite'

/**
 * What the pages may load. Everything is our own, but for records sent to a learning record store
 * (`connect-src https:`), the meshopt decoder (`wasm-unsafe-eval`) and textures that GLTFLoader
 * unpacks (`blob:`).
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' blob: data:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self' https: blob: data:",
  'worker-src': "'self' blob:",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
}

const written = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')

/** For the page itself, so that it holds on any static host. */
const pagePolicy = written(POLICY)

/** For the server's header: browsers heed `frame-ancestors` only there. */
export const headerPolicy = written({ ...POLICY, 'frame-ancestors': "'self'" })

export function securityPolicy(): Plugin {
  return {
    name: 'millwright:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
