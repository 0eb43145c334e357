import { headerPolicy } from '../../build/security-policy.ts'

/** Sent with every answer. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy': 'xr-spatial-tracking=(self), camera=(self), microphone=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** A name with a hash in it never changes its content; anything else is asked for again. */
export const cachingOf = (path: string): string =>
  /^assets\/.*-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
