import type { Text } from '../../scenario/text.ts'
import { courseIri } from '../activities.ts'
import { PROFILE_BASE } from '../names.ts'
import { type PackageFacts, xmlText } from './manifests.ts'

/** cmi5.xml, the course structure (cmi5 Quartz, 13 and its schema CourseStructure.xsd). */
export const courseStructure = ({ id, titles, summary, mastery, judged }: PackageFacts): string => {
  const segment = encodeURIComponent(id)
  const [words, told] = [inLanguages(titles), inLanguages(summary)]
  // A pass is ours to say; a practice has none to give.
  const rules = judged ? `moveOn="Passed"${masteryOf(mastery)}` : 'moveOn="Completed"'
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${courseIri(id)}">
    <title>${words}</title>
    <description>${told}</description>
  </course>
  <au id="${PROFILE_BASE}/scenarios/${segment}" launchMethod="AnyWindow" ${rules}>
    <title>${words}</title>
    <description>${told}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`
}

const inLanguages = (text: Text): string =>
  Object.entries(text)
    .map(([tag, words]) => `<langstring lang="${xmlText(tag)}">${xmlText(words)}</langstring>`)
    .join('')

/** At most four decimals; none from 0 on, where every score would read as a pass. */
const masteryOf = (mastery: number): string =>
  mastery > 0 ? ` masteryScore="${Math.round(mastery * 10_000) / 10_000}"` : ''
