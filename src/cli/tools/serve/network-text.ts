import { renderUnicodeCompact } from 'uqr'

/** What a certificate that nobody vouches for does to a browser. */
const SELF_SIGNED = `The certificate was made on this computer, so each device warns once:
choose "Advanced", then "Proceed". After that 3D, text and VR work. What such a
certificate cannot do: install Millwright as an app, keep it ready offline (browsers
refuse the service worker), or open at all where a school forbids the exception. For
those, put the folder dist/ on any web host that has a certificate of its own.`

/** What is said to whoever serves a network: every address, the first as a QR code, and the limits. */
export function networkText(addresses: readonly string[], port: number): string {
  const urls = addresses.map((address) => `https://${address}:${port}/`)
  return [
    ...urls.map((url) => `Millwright is at ${url}`),
    '',
    renderUnicodeCompact(urls[0] ?? ''),
    '',
    SELF_SIGNED,
  ].join('\n')
}
