import { hundredths } from '../../core/hundredths.ts'
import type { Text } from '../../scenario/text.ts'

/** What a package says of itself to a learning platform. */
export interface PackageFacts {
  readonly id: string
  readonly version: string
  readonly title: string
  /** The title by language. */
  readonly titles: Text
  /** What the job is about, by language; the title where nothing is said. */
  readonly summary: Text
  /** 0 to 1. */
  readonly mastery: number
  /** Whether the package is for an assessment: only then it gives a pass. */
  readonly judged: boolean
  /** Every file in the package, with `/` between folders. */
  readonly files: readonly string[]
}

/** Text as XML holds it; what XML 1.0 has no character for is left out. */
export const xmlText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 does not allow.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

const filesOf = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${xmlText(encodeURI(file))}"/>`).join('\n')

/**
 * The hundredths from which a platform reads a pass, cut as the marks are that it is told; 0 where it
 * is to read none out of marks: a practice gives none, and from 0 on everything would be one.
 */
const marksToPass = ({ mastery, judged }: PackageFacts): number =>
  judged ? hundredths(mastery) : 0

/** SCORM identifiers begin with a letter: xs:ID. */
const idOf = (id: string): string => `millwright-${id}`

/** imsmanifest.xml of SCORM 1.2 (CAM 2.3). */
export const manifest12 = (facts: PackageFacts): string => {
  const { id, version, title, files } = facts
  const needed = marksToPass(facts)
  const mastery = needed > 0 ? `\n        <adlcp:masteryscore>${needed}</adlcp:masteryscore>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${idOf(id)}" version="${xmlText(version)}"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xmlText(title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${xmlText(title)}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="index.html">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`
}

/** imsmanifest.xml of SCORM 2004 4th edition (CAM 3.4). */
export const manifest2004 = (facts: PackageFacts): string => {
  const { id, version, title, files } = facts
  const needed = marksToPass(facts)
  const mastery =
    needed > 0
      ? `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="whole" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${needed / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`
      : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${idOf(id)}" version="${xmlText(version)}"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${xmlText(title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${xmlText(title)}</title>
        <imsss:sequencing>${mastery}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="index.html">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`
}
