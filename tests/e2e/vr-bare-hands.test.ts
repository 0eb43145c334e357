import { describeJobWith } from './support/vr-job.ts'

describeJobWith('bare hands')
