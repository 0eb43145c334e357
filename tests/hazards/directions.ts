/**
 * Which way each figure of each model goes, one output a line: `model output | it grows with | it
 * shrinks with`. More exposure never lowers harm and protection never raises it: here, word by
 * word. A list, such as `segments`, grows in each of its numbers; `tasks.L` names a field of one.
 */
export const DIRECTIONS = `
atmos.entry entry | LEL H2S | limit_H2S
chem.evap_epa QR | U MW A VP | T
chem.evap_epa_lfa QR | QS LFA DF |
chem.evap_mackay k | u10 | d Sc
chem.evap_mackay flux | u10 P_v M | d T Sc
chem.saturation C_sat | P_v |
cobot.pfl_v v_max | | m_R
cobot.ssm S_p | v_h v_r T_r T_s C Z_d Z_r | a
cold.wind_chill WC | T | V
drops.energy E | m h |
elec.approach limited | V |
elec.approach restricted | V |
elec.body_impedance I | U |
elec.body_impedance Z | | U
elec.c2 I | | t
elec.cap t | C V0 R | V_safe
elec.cap E | C V0 |
elec.dalziel t | body_mass | I
elec.dalziel_I I | body_mass | t
elec.lee E_J_cm2 | V I_bf t | D
elec.lee E_cal_cm2 | V I_bf t | D
elec.lee D_B | V I_bf t |
elec.rcd t_max | I_delta_n | I
elec.zone zone | I t path_factor |
energy.stored E | k x p1 V I omega m h C V0 | p0 gamma
fall.clearance clearance | deceleration harness_stretch dring_height safety free_fall elongation lanyard |
fall.free v | h |
fall.free t | h |
fall.free E | h m |
fire.burn_class tdu | flux_history.value flux_history.duration |
fire.burn_class class | flux_history.value flux_history.duration |
fire.flame_height L | Q | D
fire.flashover Q_mqh | A_T A_v_sqrtH h_k |
fire.flashover Q_thomas | A_T A_v_sqrtH |
fire.flashover Q_babrauskas | A_v_sqrtH |
fire.forced_vent dT | Q | m_dot c_p h_k A_T
fire.mqh dT | Q | vents_A vents_H A_T h_k
fire.point_source flux | Q chi_r | R
fire.smoke_speed w | w0 | K
fire.smoke_speed x | | K
fire.t2 Q | t |
fire.t2_time t | Q |
fire.thermal_probit probit | flux t |
fire.thermal_probit P | flux t |
food.generations G | history.duration |
food.growth N | N0 t | g
gas.lfl_mixture LFL_mix | LFL |
gas.ppm_to_mg C | ppm molar_mass | T
hav.points points | segments.value segments.duration |
hav.points A8 | segments.value segments.duration |
hav.time_to t | target | a
head.hic HIC | A T |
head.hic HIC15 | A T |
head.hic HIC36 | A T |
head.hic_risk P_AIS2 | HIC |
head.hic_risk P_AIS4 | HIC |
heat.limit WBGT | | M
heat.wbgt WBGT | T_nwb T_g T_a |
heat.wbgt_eff WBGT_eff | T_nwb T_g T_a clothing_adj |
human.reaction_hick RT | n a b |
ladder.base base | working_length |
lifting.cli CLI | tasks.L | tasks.FIRWL
lifting.frequency_adjust F_per_min | lifts_per_min_while_lifting work_minutes_in_15 |
lifting.rnle LI | H D A_deg F_per_min L |
lifting.rnle RWL | | H D A_deg F_per_min
lifting.rnle HM | | H
lifting.rnle DM | | D
lifting.rnle AM | | A_deg
lifting.rnle FM | V_origin | F_per_min
mach.separation S | T d |
mach.separation_beams S | T |
mach.separation_two_hand S | T |
noise.barrier D | z |
noise.niosh dose_pct | segments.value segments.duration |
noise.niosh TWA | segments.value segments.duration |
noise.osha dose_pct | segments.value segments.duration |
noise.osha TWA | segments.value segments.duration |
noise.osha_T T | | level
noise.osha_twa TWA | dose_pct |
ped.fatality_rosen P | v |
ped.tefft_fatal P | v |
ped.tefft_severe P | v |
rad.gamma rate | gamma A | d
rad.stay_time t | budget | rate
rpe.muc MUC | limit |
slip.ptv band | | PTV
slip.ptv mu | PTV |
slip.ramp mu_min | rise | run
slip.ramp angle | rise | run
tox.co2_time t | | CO2
tox.dose dose | history.value history.duration |
tox.fed FED | CO HCN CO2 t | O2
tox.fed_co_iso FED | CO t |
tox.fed_co_rate rate | CO |
tox.hcn_time_fds t | | HCN
tox.hcn_time_power t | | HCN
tox.o2_time t | O2 |
tox.probit probit | C t |
tox.probit P | C t |
tox.vco2_6334 VCO2 | CO2 |
tox.vco2_6335 VCO2 | CO2 |
uv.time t | | E_eff
veh.stop d | v t_r | a
veh.ttc TTC | gap | v_vehicle v_ped
vent.purge t99 | K | ACH
vent.purge t999 | K | ACH
vent.room C | C0 G | Q
vent.room C_ss | G | Q
`

/** Models that take no amount to be had more or less of: words in, words or fixed limits out. */
export const WITHOUT_AMOUNTS = ['cobot.limit', 'fire.extinguisher_match']

/** Words that are an output, from harmless to harmful. */
export const RANKS: Readonly<Record<string, readonly string[]>> = {
  'atmos.entry entry': ['acceptable', 'hazardous'],
  'elec.zone zone': ['AC-1', 'AC-2', 'AC-3', 'AC-4.1', 'AC-4.2', 'AC-4.3'],
  'fire.burn_class class': ['none', 'pain', 'first_degree', 'second_degree', 'third_degree'],
  'slip.ptv band': ['low', 'moderate', 'high'],
}

/** Numbers that choose a form, or have their worst in the middle, so that more is neither better nor worse. */
export const CHOSEN: ReadonlySet<string> = new Set([
  'atmos.entry O2',
  'elec.body_impedance percentile',
  'lifting.rnle V',
  'tox.dose n',
  'tox.probit molar_mass',
  'tox.probit T',
  'vent.room V',
  'vent.room t',
  'fire.point_source D',
  'mach.separation_beams d',
])

/** Outputs that stay as they are, whatever the amounts, or follow a choice. */
export const FIXED: ReadonlySet<string> = new Set([
  'ladder.base angle',
  'lifting.rnle VM',
  'lifting.rnle CM',
])

/** What the example of a model leaves out, because it shows one kind of several. */
export const BASES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'elec.rcd': { I: 400 },
  'lifting.rnle': { F_per_min: 12 },
  'energy.stored': {
    k: 2000,
    x: 0.1,
    p1: 7e5,
    p0: 100,
    V: 0.1,
    I: 2,
    omega: 10,
    m: 80,
    h: 2,
    C: 0.001,
    V0: 400,
    gamma: 1.4,
  },
}

/** What lasts for so long, where the length of a history is what grows. */
export const LEVELS: Readonly<Record<string, number>> = {
  'fire.burn_class': 5,
  'food.generations': 30,
  'hav.points': 5,
  'noise.niosh': 95,
  'noise.osha': 95,
  'tox.dose': 100,
}

/** Sizes over which every figure moves for at least one of its models' choices. */
export const EVERYDAY = [
  0.001, 0.01, 0.1, 0.5, 1, 1.4, 2, 5, 9, 12, 15, 20, 25, 30, 60, 95, 120, 250, 300, 600, 1000,
]
