import type { Exposed } from '../../engine/harm/hazard.ts'
import type { Models } from './models.ts'

/** Volts of alternating current that gloves of each class may be used at (29 CFR 1910.137 table I-5; ASTM D120). */
const GLOVE_VOLTS: Readonly<Record<string, number>> = {
  '00': 500,
  '0': 1000,
  '1': 7500,
  '2': 17_000,
  '3': 26_500,
  '4': 36_000,
}
/** Boots on a floor, dry and wet, ohms in the path (hazard-models 5.1); from memory. */
const BOOTS_OHMS = { dry: 2000, wet: 200 } as const

/**
 * Whether whole insulating gloves of a class for these volts are worn. Gloves with a hole, or too
 * large to stay on, insulate nothing; neither do gloves of a class below the voltage.
 */
export const isGloved = (models: Models, { gear }: Exposed, volts: number): boolean =>
  gear.some(
    ({ item, props, state }) =>
      item === 'insulated-gloves' &&
      state.condition !== 'damaged' &&
      props.fits !== false &&
      models.keeps(
        props.gloveClass === undefined ? 'plain_gloves' : 'insulated_gloves',
        volts <= (GLOVE_VOLTS[String(props.gloveClass ?? '0')] ?? 0),
        false,
      ),
  )

/** Ohms of what a person stands in; nothing for a path that does not go through the feet. */
export const bootsOhms = ({ wearing, wet }: Exposed): number =>
  wearing.includes('safety-boots') ? BOOTS_OHMS[wet ? 'wet' : 'dry'] : 0
