import { ensureApp } from './build.ts'

// For commands that need the app itself: they run from a build of their own and cannot build.
await ensureApp()
