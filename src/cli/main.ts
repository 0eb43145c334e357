import { defineCommand, runMain } from 'citty'

declare const __VERSION__: string

const millwright = defineCommand({
  meta: {
    name: 'millwright',
    version: __VERSION__,
    description: 'Check, play, replay and mark scenarios without a screen.',
  },
})

await runMain(millwright)
