import { describeJobWith } from './support/vr-job.ts'

describeJobWith('controllers')
