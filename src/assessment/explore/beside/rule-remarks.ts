import type { Remark } from '../exploration.ts'
import type { Notes } from '../notes.ts'
import type { Draw } from '../variants.ts'

/**
 * What came of trying to break rules in each variant. A rule is worth a word only where no variant in
 * which it was tried can break it: one that is held in one variant may be there for another.
 */
export function createRemarks() {
  const tries: { readonly draw: Draw; readonly remarks: readonly Remark[] }[] = []
  const openIn = ({ broken }: Notes): { readonly about: string; readonly all: Remark[] }[] => {
    const ids = new Set(tries.flatMap(({ remarks }) => remarks.map(({ about }) => about)))
    return [...ids]
      .filter((id) => !broken.has(id))
      .map((about) => ({
        about,
        all: tries.flatMap(({ remarks }) => remarks.filter((remark) => remark.about === about)),
      }))
  }
  return {
    add: (draw: Draw, remarks: readonly Remark[]): void => {
      tries.push({ draw, remarks })
    },
    isTried: (draw: Draw): boolean => tries.some((each) => each.draw === draw),
    /** Of rules that were tried in every one of these variants and that nobody has broken. */
    left: (notes: Notes): Remark[] =>
      openIn(notes)
        .filter(({ all }) => all.length === tries.length)
        .map(({ about, all }) => ({
          code: all.every(({ code }) => code === 'cannot-be-broken')
            ? 'cannot-be-broken'
            : 'never-broken',
          about,
          tried: all.reduce((sum, remark) => sum + remark.tried, 0),
        })),
    /** Rules that nobody has broken, in some of the variants without having tried. */
    untried: (notes: Notes): string[] =>
      openIn(notes)
        .filter(({ all }) => all.length < tries.length)
        .map(({ about }) => about),
  }
}
