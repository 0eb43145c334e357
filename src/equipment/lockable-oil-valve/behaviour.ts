export { accepts, given, operate, settle } from '../support/line-valve/behaviour.ts'
