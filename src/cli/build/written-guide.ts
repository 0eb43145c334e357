import type { Plugin } from 'vite'
import { equipmentPage } from './equipment-page.ts'
import { modelsPage } from './models-page.ts'
import { profilePage } from './profile-page.ts'

/** The pages of the guide that the code itself writes, by file. */
const PAGES: Readonly<Record<string, () => string>> = {
  'guide/equipment.html': equipmentPage,
  'guide/models.html': modelsPage,
  'guide/profile.html': profilePage,
}

/** Writes the guide's generated pages; the development server gives the same. */
export function writtenGuide(): Plugin {
  return {
    name: 'millwright:written-guide',
    generateBundle() {
      for (const [fileName, page] of Object.entries(PAGES))
        this.emitFile({ type: 'asset', fileName, source: page() })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const page = PAGES[pathname.slice(1)]
        if (!page) return next()
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(page())
      })
    },
  }
}
