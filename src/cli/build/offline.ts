import { VitePWA } from 'vite-plugin-pwa'

/**
 * Packs of a scenario (models, pictures, sounds) are put into a cache of their own when somebody
 * presses "make ready offline"; the service worker only looks there before it asks the network.
 */
const PACK_FOLDERS = /\/(kits|pictures|sounds|signs|xr-profiles|scenarios|guide)\//

/** Precaches the shell: pages, code, styles, fonts and the catalogue. A new version waits. */
export const offline = () =>
  VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'Millwright',
      short_name: 'Millwright',
      description: 'Practise a dangerous job before doing it for real.',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#eef2ef',
      theme_color: '#1f5546',
      icons: [
        { src: 'icons/mark-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icons/mark-512.png', sizes: '512x512', type: 'image/png' },
        {
          src: 'icons/mark-maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    },
    workbox: {
      globPatterns: [
        'index.html',
        'catalogue.json',
        'shell.json',
        'credits.json',
        'scenarios/learn-controls/scenario.json',
        'assets/*.{js,css,woff2}',
        'icons/*.{svg,png}',
        'pictures/*/card.webp',
        'guide/*.{html,css}',
        'guide/pictures/*.webp',
      ],
      globIgnores: ['cli/**'],
      maximumFileSizeToCacheInBytes: 3 * 1024 * 1024,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [PACK_FOLDERS],
      cleanupOutdatedCaches: true,
      // The first visit already counts: what it opens is kept for when the network goes.
      clientsClaim: true,
      runtimeCaching: [
        {
          // Written into the service worker as text, so it cannot name PACK_FOLDERS.
          urlPattern: ({ url, sameOrigin }) =>
            sameOrigin &&
            /\/(kits|pictures|sounds|signs|xr-profiles|scenarios|guide)\//.test(url.pathname),
          // Getting ready asks with `reload`: it must not be answered from the older pack. What was
          // kept because a job's page was opened (`src/app/offline/keep-text.ts`) is for when the
          // network fails; with one, the server's may be newer.
          handler: async ({ request }) => {
            if (request.cache === 'reload') return fetch(request)
            const find = async (seen: boolean): Promise<Response | undefined> => {
              for (const cacheName of await caches.keys()) {
                if (cacheName.startsWith('millwright-seen-') !== seen) continue
                const kept = await caches.match(request, { cacheName, ignoreSearch: true })
                if (kept) return kept
              }
              return undefined
            }
            const kept = await find(false)
            if (kept) return kept
            try {
              return await fetch(request)
            } catch {
              return (await find(true)) ?? Response.error()
            }
          },
        },
      ],
    },
  })
