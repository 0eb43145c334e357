/** Everything that ships, as the command line takes it. */
export { wholeCatalogue as catalogue } from '../equipment/whole-catalogue.ts'
