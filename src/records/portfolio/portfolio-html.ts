import { escaped, pageHtml, type Writer, writerFor } from '../report/report-html.ts'
import { directionOf } from '../report/report-of.ts'
import type { PortfolioContents } from './contents.ts'
import { portfolioSections, subjectOf } from './sections.ts'

/** The one page of a portfolio: it runs nothing and asks for nothing, and opens in any browser. */
export function portfolioHtml(contents: PortfolioContents): string {
  const subject = subjectOf(contents)
  const { language, say } = subject
  const phrase: Writer = writerFor(language)
  const who = contents.learner ?? say('guest').text
  const title = say(contents.purpose)
  return pageHtml({
    language,
    direction: directionOf(language),
    title: `${title.text} – ${who} – Millwright`,
    header: `<p class="soft">${phrase(title)}</p>
<h1><bdi>${escaped(who)}</bdi></h1>
<p class="lead">${phrase(say('lead'))}</p>
<p>${phrase(say('madeAt', { time: subject.madeAt }))}</p>
<p>${phrase(say('whole'))}</p>`,
    sections: portfolioSections(subject),
  })
}
