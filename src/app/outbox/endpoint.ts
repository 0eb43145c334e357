export type EndpointFault = 'empty' | 'no-address' | 'not-https' | 'has-key'

export type EndpointRead =
  | { readonly endpoint: string; readonly fault: null }
  | { readonly endpoint: null; readonly fault: EndpointFault }

const refuse = (fault: EndpointFault): EndpointRead => ({ endpoint: null, fault })

/**
 * The address of a store as somebody typed it, with a slash at its end. Without https anybody on the
 * way could read the key; only a store on the very server of the app may do without.
 */
export function readEndpoint(typed: string, own: string): EndpointRead {
  const text = typed.trim()
  if (text === '') return refuse('empty')
  if (!URL.canParse(text)) return refuse('no-address')
  const { protocol, username, password, origin, pathname } = new URL(text)
  if (protocol !== 'https:' && protocol !== 'http:') return refuse('no-address')
  if (username !== '' || password !== '') return refuse('has-key')
  if (protocol === 'http:' && origin !== own) return refuse('not-https')
  // People copy the address of one resource, as their store shows it.
  const path = pathname.replace(/\/(statements|about)\/?$/, '').replace(/\/*$/, '/')
  return { endpoint: `${origin}${path}`, fault: null }
}
