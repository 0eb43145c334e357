/** PKWARE APPNOTE 4.3.6 and 4.3.16: a local header, or the end of an archive with nothing in it. */
const BEGINNINGS = ['PK\u0003\u0004', 'PK\u0005\u0006']

/** Whether a file is a zip, by how it begins; these octets are the same letters in any encoding. */
export const beginsAsZip = (text: string): boolean =>
  BEGINNINGS.some((beginning) => text.startsWith(beginning))
