import { courseIri } from '../activities.ts'
import { PROFILE_BASE } from '../names.ts'
import { type PackageFacts, xmlText } from './manifests.ts'

/** cmi5.xml, the course structure (cmi5 Quartz, 13 and its schema CourseStructure.xsd). */
export const courseStructure = ({ id, titles, mastery, judged }: PackageFacts): string => {
  const segment = encodeURIComponent(id)
  const words = Object.entries(titles)
    .map(([tag, title]) => `<langstring lang="${xmlText(tag)}">${xmlText(title)}</langstring>`)
    .join('')
  // A pass is ours to say; a practice has none to give.
  const rules = judged ? `moveOn="Passed"${masteryOf(mastery)}` : 'moveOn="Completed"'
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${courseIri(id)}">
    <title>${words}</title>
    <description>${words}</description>
  </course>
  <au id="${PROFILE_BASE}/scenarios/${segment}" launchMethod="AnyWindow" ${rules}>
    <title>${words}</title>
    <description>${words}</description>
    <url>index.html</url>
  </au>
</courseStructure>
`
}

/** At most four decimals; none from 0 on, where every score would read as a pass. */
const masteryOf = (mastery: number): string =>
  mastery > 0 ? ` masteryScore="${Math.round(mastery * 10_000) / 10_000}"` : ''
