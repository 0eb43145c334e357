import { escaped, sectionHtml, type Writer, writerFor } from '../report/report-html.ts'
import { directionOf } from '../report/report-of.ts'
import { STYLE } from '../report/style.ts'
import type { PortfolioContents } from './contents.ts'
import { portfolioSections, subjectOf } from './sections.ts'

/** The one page of a portfolio: it runs nothing and asks for nothing, and opens in any browser. */
export function portfolioHtml(contents: PortfolioContents): string {
  const subject = subjectOf(contents)
  const { language, say } = subject
  const phrase: Writer = writerFor(language)
  const who = contents.learner ?? say('guest').text
  const title = say(contents.purpose)
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title.text} – ${who} – Millwright`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="soft">${phrase(title)}</p>
<h1><bdi>${escaped(who)}</bdi></h1>
<p class="lead">${phrase(say('lead'))}</p>
<p>${phrase(say('madeAt', { time: subject.madeAt }))}</p>
<p>${phrase(say('whole'))}</p>
</header>
${portfolioSections(subject)
  .map((section) => sectionHtml(section, phrase))
  .join('\n')}
</main>
</body>
</html>
`
}
