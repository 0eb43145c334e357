/** The version of the rules by which events follow from actions; in every record. */
export const ENGINE_VERSION = '0.1.0'
