/** A name or sentence with its first letter large, as where a line begins with it. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
