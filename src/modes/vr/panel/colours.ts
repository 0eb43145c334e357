/** Violet: where a hand points or has put a probe, and nothing else. */
export const HERE = '#cdadff'
