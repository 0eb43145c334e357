/** Jurisdictions whose exposure limits a scenario can be held to. */
export const LIMIT_SETS = ['us-osha', 'us-niosh', 'uk-hse', 'eu'] as const
