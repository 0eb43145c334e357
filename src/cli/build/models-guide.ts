import type { Plugin } from 'vite'
import { modelsPage } from './models-page.ts'

const FILE = 'guide/models.html'

/** Writes the guide's page of all hazard models; the development server gives the same. */
export function modelsGuide(): Plugin {
  return {
    name: 'millwright:models-guide',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: FILE, source: modelsPage() })
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (new URL(request.url ?? '/', 'http://localhost').pathname !== `/${FILE}`) return next()
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(modelsPage())
      })
    },
  }
}
