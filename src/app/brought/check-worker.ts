import { check } from './check.ts'
import type { Given } from './checked.ts'

/** Looks at what a stranger gave, away from the page: whatever it is, the page stays usable. */
addEventListener('message', (event: MessageEvent<readonly Given[]>) => {
  void check(event.data).then((checked) => postMessage(checked))
})
