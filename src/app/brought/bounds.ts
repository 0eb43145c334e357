/** What a folder or a zip from anybody may be at most, so that looking into it never hangs the page. */
export const GIVEN_BOUNDS = {
  /** Files in a folder or entries of a zip. */
  files: 2_000,
  /** Levels of folders that are looked into. */
  depth: 8,
  /** One unpacked file, bytes. */
  unpacked: 16 * 1024 * 1024,
  /** All that a zip says it holds, unpacked, bytes. */
  total: 256 * 1024 * 1024,
} as const
