import { OWN_THRESHOLD } from '../../core/basis.ts'
import { FROM_MEMORY, PUBLISHED, SECOND_HAND } from '../bases.ts'

/** Where harm or a near miss begins by one system or dose, and how far that figure may be trusted. */
export interface Ground {
  /** The system or the dose. */
  readonly of: string
  readonly begins: string
  readonly source: string
  readonly basis: string
}

const ISO_15066 = 'ISO/TS 15066:2016 table A.2'
const ISO_13732 = 'ISO 13732-1'
const IEC_60479 = 'IEC 60479-1'
const OSHA_146 = 'OSHA 29 CFR 1910.146(b)'

/**
 * Everything that harm and near misses begin at. The guide for safety engineers shows it, and
 * `tests/hazards/grounds.test.ts` holds each line to what its system says and to what becomes of marks.
 */
export const GROUNDS: readonly Ground[] = [
  {
    of: 'machinery.nip',
    begins: 'a pull of more than 140 N at a hand that is drawn in or crushed',
    source: ISO_15066,
    basis: SECOND_HAND,
  },
  {
    of: 'machinery.nip',
    begins: '1 J let go at a hand where nothing pulls',
    source: 'Zero-energy check',
    basis: FROM_MEMORY,
  },
  {
    of: 'electric.live-part',
    begins: 'alternating current over curve c2, from a dry hand to a hand or foot',
    source: IEC_60479,
    basis: SECOND_HAND,
  },
  {
    of: 'electric.live-part',
    begins: 'current between curves b and c2',
    source: IEC_60479,
    basis: FROM_MEMORY,
  },
  {
    of: 'electric.live-part',
    begins: 'direct current, wet skin, boots in the path, or another path',
    source: IEC_60479,
    basis: FROM_MEMORY,
  },
  {
    of: 'electric.arc-flash',
    begins: '1.2 cal/cm2 at the face, for as long as the arc would burn',
    source: 'Lee 1982; NFPA 70E',
    basis: FROM_MEMORY,
  },
  {
    of: 'electric.live-jet',
    begins: 'current through a jet of water',
    source: 'the resistance of the jet is our own',
    basis: FROM_MEMORY,
  },
  {
    of: 'machinery.stored-energy',
    begins: '1 J let go at a hand',
    source: 'Zero-energy check',
    basis: FROM_MEMORY,
  },
  {
    of: 'machinery.lashing',
    begins: '1 J let go of by the loose end of a hose',
    source: 'Zero-energy check',
    basis: FROM_MEMORY,
  },
  {
    of: 'heat.surface',
    begins: 'bare metal at the burn threshold: 65 °C for 1 s, 51 °C for 60 s',
    source: ISO_13732,
    basis: FROM_MEMORY,
  },
  {
    of: 'falls.ladder',
    begins: 'a fall of 0.3 m',
    source: 'a step; OSHA triggers of 4 and 6 ft above it',
    basis: FROM_MEMORY,
  },
  {
    of: 'falls.fall',
    begins: 'a fall of 0.3 m, or the pull of the line that catches it',
    source: 'OSHA triggers; EN 355; OSHA 29 CFR 1926.502(d)',
    basis: FROM_MEMORY,
  },
  {
    of: 'falls.edge',
    begins: 'an open edge over 0.3 m',
    source: 'a step; OSHA triggers of 4 and 6 ft above it',
    basis: FROM_MEMORY,
  },
  {
    of: 'drops.energy',
    begins: 'a load over 220 N that comes to lie on somebody',
    source: ISO_15066,
    basis: SECOND_HAND,
  },
  {
    of: 'drops.energy',
    begins: 'a lighter one of 1 J',
    source: 'interim energy bands, until the DROPS calculator is digitised',
    basis: FROM_MEMORY,
  },
  {
    of: 'drops.struck',
    begins: 'an object of 1.36 kg or more from 4.57 m or higher',
    source: 'DROPS calculator of November 2011, as read in its tool',
    basis: PUBLISHED,
  },
  {
    of: 'drops.struck',
    begins: 'a smaller or lower one of 1 J',
    source: 'interim energy bands, until the DROPS calculator is digitised',
    basis: FROM_MEMORY,
  },
  {
    of: 'fire.flash',
    begins:
      'methane, ammonia, carbon monoxide or hydrogen sulphide lit between its flammable limits',
    source: 'consequence analysis of flash fires; Bureau of Mines Bulletin 627',
    basis: SECOND_HAND,
  },
  {
    of: 'fire.flash',
    begins: 'other gases lit between theirs',
    source: 'consequence analysis of flash fires; their limits',
    basis: FROM_MEMORY,
  },
  {
    of: 'atmos.entry',
    begins:
      'oxygen under 19.5 or over 23.5 %; methane, ammonia, carbon monoxide or hydrogen sulphide over 10 % of its lower limit',
    source: OSHA_146,
    basis: PUBLISHED,
  },
  {
    of: 'atmos.entry',
    begins: 'carbon monoxide over the ceiling of 200 ppm',
    source: 'NIOSH recommended exposure limits',
    basis: SECOND_HAND,
  },
  {
    of: 'atmos.entry',
    begins: 'other flammable gases over 10 % of their lower limits',
    source: `${OSHA_146}; lower flammable limits`,
    basis: FROM_MEMORY,
  },
  {
    of: 'atmos.entry',
    begins: 'other ceilings, and what is immediately dangerous to life or health',
    source: 'NIOSH; OSHA 29 CFR 1910.1000',
    basis: FROM_MEMORY,
  },
  {
    of: 'body.lifting',
    begins: 'a lifting index over 3 with a good or fair grip',
    source: 'DHHS (NIOSH) 94-110',
    basis: SECOND_HAND,
  },
  {
    of: 'body.lifting',
    begins: 'the same with a poor grip',
    source: 'DHHS (NIOSH) 94-110',
    basis: FROM_MEMORY,
  },
  {
    of: 'body.slip',
    begins: 'a floor of high slip potential, under 25',
    source: 'HSE slip potential bands',
    basis: PUBLISHED,
  },
  {
    of: 'fire.thrown-oil',
    begins: 'water or foam on burning oil, within 5 m of it',
    source: 'EN 2 fire classes; EN 3-7 unit ratings and labels',
    basis: SECOND_HAND,
  },
  {
    of: 'machinery.entangled',
    begins: 'what hangs loose within an arm of a turning part that pulls with more than 140 N',
    source: `${ISO_15066}; how far it hangs is our own`,
    basis: OWN_THRESHOLD,
  },
  {
    of: 'tox.fed',
    begins: '0.3 of the dose at which half of adults collapse',
    source: 'ISO 13571',
    basis: SECOND_HAND,
  },
  {
    of: 'tox.fed',
    begins: 'the same, in smoke or behind a mask that leaks',
    source: 'the yields of soot and gas, the share that leaks',
    basis: FROM_MEMORY,
  },
  {
    of: 'tox.co2_time',
    begins: '0.3 of the time to collapse in 3 % of carbon dioxide or more',
    source: 'SFPE handbook',
    basis: OWN_THRESHOLD,
  },
  {
    of: 'tox.co2_time',
    begins: 'the whole of that time',
    source: 'SFPE handbook',
    basis: PUBLISHED,
  },
  {
    of: 'tox.probit',
    begins: 'a dose that would kill 1 in 10 000',
    source: 'Lees 2005',
    basis: OWN_THRESHOLD,
  },
  {
    of: 'tox.probit.ammonia',
    begins: 'a dose that would kill 1 in 10 000',
    source: 'Lees 2005',
    basis: OWN_THRESHOLD,
  },
  {
    of: 'fire.burn_class',
    begins: '105 thermal dose units on bare skin, and more than can be borne, 1.6 kW/m2',
    source: 'HSL; the heat at a distance by the point source model',
    basis: FROM_MEMORY,
  },
]
