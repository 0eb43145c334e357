/** How far a figure may be trusted, in the words that every result carries. */
export const PUBLISHED = 'published'
/** Read in a public source that cites the primary, or the formula gives the printed figures. */
export const SECOND_HAND = 'published, read second-hand'
export const COMPUTED = 'computed from the stated formula'
/** Not read again: may inform a debriefing, must not decide a mark. */
export const FROM_MEMORY = 'from memory of the source, not checked against it'
/**
 * A published figure says that it harms; how badly on the ladder is ours. Marks turn on whether
 * somebody is hurt, or nearly, so that none rests on such a class.
 */
export const OWN_CLASS = "how badly is the simulator's own class"
