import { defineCommand } from 'citty'
import { replay as replayAttempt } from '../../engine/attempt/replay.ts'
import { readAttemptFile } from '../attempt-input.ts'
import { catalogue } from '../catalogue.ts'
import { answer, endWith, FAULTY, misuse, tell } from '../output.ts'

export const replay = defineCommand({
  meta: { name: 'replay', description: 'Run an attempt’s actions again and compare what happens.' },
  args: {
    attempt: { type: 'positional', description: 'An attempt file.', required: false },
    json: { type: 'boolean', description: 'Print JSON alone on stdout.', default: false },
  },
  run({ args }) {
    const file = args._[0]
    if (file === undefined || args._.length > 1) {
      misuse(args.json, 'replay needs one attempt file.')
      return
    }
    const { attempt, faults, mismatches } = readAttemptFile(file, { withResult: true })
    for (const fault of [...faults, ...mismatches]) tell(`${file}: ${fault}`)
    if (!attempt) {
      answer(
        args.json,
        {
          same: false,
          recorded: null,
          replayed: null,
          firstDifference: null,
          error: faults.join(' '),
        },
        () => 'The attempt cannot be read.',
      )
      endWith(FAULTY)
      return
    }
    const { note, trackWithheld, ...replayed } = replayAttempt(attempt, catalogue)
    const result = { ...replayed, same: replayed.same && mismatches.length === 0 }
    if (note !== null) tell(`millwright: ${note}.`)
    if (trackWithheld) tell('millwright: track withheld.')
    answer(args.json, note === null ? result : { ...result, note }, () =>
      result.same
        ? `Same: ${result.recorded}`
        : `Not the same.${result.firstDifference ? ` First at event ${result.firstDifference.n}.` : ''}`,
    )
    if (!result.same) endWith(FAULTY)
  },
})
