import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelById, models } from './catalogue.ts'
import type { InputSpec, Range } from './inputs.ts'
import { describeModel, isRefusal, type Model, restsOnMemory, runModel } from './model.ts'

/** The published vocabulary: model, inputs, outputs with their units (none for words). */
const VOCABULARY = `
atmos.entry | O2 LEL H2S limit_H2S | entry:
chem.evap_epa | U MW A VP T | QR:lb/min
chem.evap_epa_lfa | QS LFA DF | QR:lb/min
chem.evap_mackay | u10 d P_v M T Sc | k:m/s flux:kg/m2s
chem.saturation | P_v | C_sat:ppm
cobot.limit | area contact | F:N p:N/cm2
cobot.pfl_v | region m_R contact | v_max:m/s
cobot.ssm | v_h v_r T_r T_s a C Z_d Z_r | S_p:m
cold.wind_chill | T V | WC:degF
drops.energy | m h | E:J
elec.approach | V | limited:mm restricted:mm
elec.body_impedance | U percentile | Z:ohm I:mA
elec.c2 | t | I:mA
elec.cap | C V0 R V_safe | t:s E:J
elec.dalziel | I body_mass | t:s
elec.dalziel_I | t body_mass | I:mA
elec.lee | V I_bf t D | E_J_cm2:J/cm2 E_cal_cm2:cal/cm2 D_B:mm
elec.rcd | I_delta_n I | t_max:ms
elec.zone | I t path_factor | zone:
energy.stored | kind k x p1 p0 V I omega | E:J
fall.clearance | deceleration harness_stretch dring_height safety free_fall elongation lanyard | clearance:ft
fall.free | h m | v:m/s t:s E:J
fire.burn_class | flux_history | tdu:tdu class:
fire.extinguisher_match | agent fire_class | suitable:
fire.flame_height | Q D | L:m
fire.flashover | A_T A_v_sqrtH h_k | Q_mqh:kW Q_thomas:kW Q_babrauskas:kW
fire.forced_vent | Q m_dot c_p h_k A_T | dT:K
fire.mqh | Q vents_A vents_H A_T h_k | dT:K
fire.point_source | Q chi_r R | flux:kW/m2
fire.smoke_speed | K w0 | w:m/s x:m
fire.t2 | growth t | Q:kW
fire.t2_time | growth Q | t:s
fire.thermal_probit | preset flux t | probit:1 P:1
food.generations | history | G:1
food.growth | N0 t g | N:cells
gas.lfl_mixture | fractions LFL | LFL_mix:vol_%
gas.ppm_to_mg | ppm molar_mass T | C:mg/m3
hav.points | segments | points:points A8:m/s2
hav.time_to | a target | t:h
head.hic | pulse A T | HIC:1 HIC15:1 HIC36:1
head.hic_risk | HIC | P_AIS2:1 P_AIS4:1
heat.limit | M acclimatised | WBGT:degC
heat.wbgt | T_nwb T_g sun | WBGT:degC
heat.wbgt_eff | T_nwb T_g T_a sun clothing_adj | WBGT_eff:degC
human.reaction_hick | n a b | RT:s
ladder.base | working_length | base:m angle:deg
lifting.cli | tasks duration V_column | CLI:1
lifting.frequency_adjust | lifts_per_min_while_lifting work_minutes_in_15 | F_per_min:1/min
lifting.rnle | H V V_origin D A_deg F_per_min duration coupling L unit_system | HM:1 VM:1 DM:1 AM:1 FM:1 CM:1 RWL:lb LI:1
mach.separation | T d edition | S:mm
mach.separation_beams | T d | S:mm
mach.separation_two_hand | T | S:mm
noise.barrier | z | D:dB
noise.niosh | segments | dose_pct:% TWA:dBA
noise.osha | segments | dose_pct:% TWA:dBA
noise.osha_T | level | T:h
noise.osha_twa | dose_pct | TWA:dBA
ped.fatality_rosen | v | P:1
ped.tefft_fatal | v | P:1
ped.tefft_severe | v | P:1
rad.gamma | gamma A d | rate:uSv/h
rad.stay_time | rate budget | t:h
rpe.muc | respirator limit | MUC:ppm
slip.ptv | PTV | band: mu:1
slip.ramp | rise run | mu_min:1 angle:deg
tox.co2_time | CO2 | t:min
tox.dose | n history | dose:ppm^2.min
tox.fed | CO HCN CO2 O2 t variant activity | FED:1
tox.fed_co_iso | CO t | FED:1
tox.fed_co_rate | CO activity | rate:1/min
tox.hcn_time_fds | HCN | t:min
tox.hcn_time_power | HCN | t:min
tox.o2_time | O2 | t:min
tox.probit | preset C t molar_mass T | probit:1 P:1
tox.vco2_6334 | CO2 | VCO2:1
tox.vco2_6335 | CO2 | VCO2:1
uv.time | E_eff | t:s
veh.stop | v t_r a | d:m
veh.ttc | gap v_vehicle v_ped | TTC:s
vent.purge | ACH K | t99:min t999:min
vent.room | C0 G Q V t | C:ppm C_ss:ppm
`

const lines = VOCABULARY.trim().split('\n')

describe('the list of hazard models', () => {
  it('holds exactly the published models, inputs, outputs and units', () => {
    expect(lines.length).toBe(81)
    expect(models.map(({ id }) => id).sort()).toEqual(
      lines.map((line) => line.split(' | ')[0]).sort(),
    )
    for (const line of lines) {
      const [id = '', inputs = '', outputs = ''] = line.split(' | ')
      const model = modelById.get(id)
      expect(Object.keys(model?.inputs ?? {}), id).toEqual(
        expect.arrayContaining(inputs.split(' ')),
      )
      const own = Object.entries(model?.outputs ?? {})
        .map(([name, { unit }]) => `${name}:${unit.replaceAll(' ', '_')}`)
        .sort()
      expect(own, id).toEqual(outputs.split(' ').sort())
    }
  })

  it('describes every model as plain data, with a source, a basis and what it holds for', () => {
    for (const model of models) {
      const described = describeModel(model)
      expect(JSON.parse(JSON.stringify(described))).toEqual(described)
      for (const text of [model.title, model.section, model.basis, model.source, model.validity]) {
        expect(text.length, model.id).toBeGreaterThan(3)
      }
    }
  })

  it('knows which figures must not decide a mark', () => {
    const inform = models.filter((model) => restsOnMemory(model)).map(({ id }) => id)
    expect(inform).toContain('noise.niosh')
    expect(inform).not.toContain('rpe.muc')
    expect(inform).not.toContain('noise.osha')
    expect(inform).not.toContain('lifting.frequency_adjust')
    const limit = modelById.get('cobot.limit')
    expect(limit && restsOnMemory(limit)).toBe(true)
    expect(limit && restsOnMemory(limit, 'F')).toBe(false)
    expect(limit && restsOnMemory(limit, 'p')).toBe(true)
  })
})

const within = ({ min, max, above }: Range): fc.Arbitrary<number> =>
  fc.double({
    min: above ?? min ?? -1e6,
    max: max ?? 1e6,
    minExcluded: above !== undefined,
    noNaN: true,
  })

/** Any value that an input's own description allows. */
function anyOf(spec: InputSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'number':
      return within(spec)
    case 'category':
      return fc.constantFrom(...spec.values)
    case 'boolean':
      return fc.boolean()
    case 'numbers':
      return fc.array(within(spec), { minLength: 2, maxLength: 2 })
    case 'pairs':
      return fc.array(fc.tuple(within(spec.value), within(spec.duration)), {
        minLength: 1,
        maxLength: 5,
      })
    case 'record':
      return fc.constantFrom({ methane: 0.5, propane: 0.5 }, { methane: 1, propane: 0 })
    case 'tasks':
      return fc.array(
        fc.record(
          Object.fromEntries(Object.entries(spec.fields).map(([name, f]) => [name, within(f)])),
        ),
        { minLength: 1, maxLength: 4 },
      )
  }
}

const anyInputs = (model: Model) =>
  fc.record(
    Object.fromEntries(Object.entries(model.inputs).map(([name, spec]) => [name, anyOf(spec)])),
  )

describe('every model', () => {
  it('gives finite figures for whatever its description allows, or says why not', () => {
    for (const model of models) {
      fc.assert(
        fc.property(anyInputs(model), (inputs) => {
          const result = runModel(model, inputs)
          if (isRefusal(result)) {
            expect(result.error).toMatch(/^[a-z]+\.[A-Za-z0-9_]+: .{10,}/)
            return
          }
          for (const { value } of Object.values(result.outputs)) {
            if (typeof value === 'number') expect(Number.isFinite(value), model.id).toBe(true)
          }
          expect(runModel(model, inputs)).toEqual(result)
        }),
        { numRuns: 60 },
      )
    }
  })

  it('refuses what is no number, negative where it cannot be, or infinite, by name', () => {
    let tried = 0
    for (const model of models) {
      const good = fc.sample(anyInputs(model), { numRuns: 1, seed: 7 })[0] ?? {}
      for (const [name, spec] of Object.entries(model.inputs)) {
        if (spec.type !== 'number') continue
        const low = (spec.min ?? spec.above ?? 0) - 1
        for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, '7', null, true, [7], low]) {
          const result = runModel(model, { ...good, [name]: bad })
          expect(isRefusal(result) && result.error, `${model.id} ${name} ${bad}`).toContain(name)
          tried += 1
        }
      }
    }
    expect(tried).toBeGreaterThan(900)
  })

  it('refuses inputs that are missing or that it does not know', () => {
    for (const model of models) {
      const nothing = runModel(model, {})
      expect(isRefusal(nothing) && nothing.error, model.id).toMatch(/ is missing: /)
      const strange = runModel(model, { ...fc.sample(anyInputs(model), 1)[0], zz9: 1 })
      expect(isRefusal(strange) && strange.error, model.id).toContain('There is no input "zz9"')
    }
  })

  it('takes nothing but an object of names and values', () => {
    for (const raw of [null, 7, 'x', [], undefined]) {
      const [first] = models
      const result = first && runModel(first, raw)
      expect(result && 'error' in result && result.error).toContain('must be an object')
    }
  })
})
