import { buildAll } from './build.ts'

await buildAll()
console.log('Built: dist/ is the app for any static host, dist/cli/ the millwright command.')
