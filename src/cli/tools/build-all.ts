import { ensureBuilt } from './build.ts'

await ensureBuilt({ fresh: true })
console.log('Built: dist/ is the app for any static host, dist/cli/ the millwright command.')
