/**
 * The doses that only surroundings give, by id: who needs to know whether a job asks for one need not
 * fetch the models.
 */
export const SURROUNDING_DOSES = [
  'fire.burn_class',
  'tox.fed',
  'tox.co2_time',
  'tox.probit',
  'tox.probit.ammonia',
] as const
