/** The two versions of xAPI that stores speak. */
export type XapiVersion = '1.0.3' | '2.0.0'

/**
 * The version to speak, from the list in a store's `about`: 1.0.3, but where the store knows none of
 * that kind. One that tells nothing is spoken to in 1.0.3.
 */
export function versionFor(told: readonly string[]): XapiVersion {
  const old = told.some((version) => /^1\.0(\.\d+)?$/.test(version))
  return !old && told.some((version) => /^2\.0(\.\d+)?$/.test(version)) ? '2.0.0' : '1.0.3'
}

/**
 * A statement that was made for 1.0.3 in the words of 2.0 (IEEE 9274.1.1). What we send differs in its
 * number alone: times are RFC 3339 in UTC already, what is related are lists, and nothing of ours needs
 * the agents and groups around a statement that came with 2.0.
 */
export const inVersion = (text: string, version: XapiVersion): string =>
  version === '1.0.3' ? text : JSON.stringify({ ...JSON.parse(text), version })
