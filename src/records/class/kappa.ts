/** How far two people agreed, beyond what chance alone would give. */
export interface Kappa {
  /** How many cases both judged. */
  readonly cases: number
  /** Share of cases in which both gave the same verdict. */
  readonly agreed: number
  /** Cohen's kappa; null where both gave one and the same verdict throughout, which leaves nothing to chance. */
  readonly kappa: number | null
  /** 95 % confidence interval of kappa, within -1 to 1; null with kappa. */
  readonly interval: readonly [number, number] | null
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.96

/**
 * Cohen's kappa of a square table: `counts[i][j]` cases got verdict i from one person and j from the
 * other. kappa = (p_o - p_e) / (1 - p_e), Cohen (1960), Educational and Psychological Measurement 20,
 * 37-46. Its large-sample standard error is that of Fleiss, Cohen and Everitt (1969), Psychological
 * Bulletin 72, 323-327, equation 13: sqrt((A + B - C) / n) / (1 - p_e), with
 * A = sum of p_ii (1 - (p_i. + p_.i)(1 - kappa))^2, B = (1 - kappa)^2 times the sum over i other than
 * j of p_ij (p_.i + p_j.)^2, C = (kappa - p_e (1 - kappa))^2.
 */
export function kappaOf(counts: readonly (readonly number[])[]): Kappa {
  const cases = sum(counts.map(sum))
  if (cases === 0) return { cases, agreed: 0, kappa: null, interval: null }
  const shares = counts.map((row) => row.map((count) => count / cases))
  const rows = shares.map(sum)
  const columns = counts.map((_, j) => sum(shares.map((row) => row[j] ?? 0)))
  const at = (list: readonly number[], i: number): number => list[i] ?? 0
  const agreed = sum(shares.map((row, i) => at(row, i)))
  const chance = sum(rows.map((row, i) => row * at(columns, i)))
  // Where one verdict is all that was given, sums of shares may miss 1 by the last bit.
  if (1 - chance < 1e-12) return { cases, agreed, kappa: null, interval: null }
  const kappa = (agreed - chance) / (1 - chance)
  const off = 1 - kappa
  const same = sum(
    shares.map((row, i) => at(row, i) * square(1 - (at(rows, i) + at(columns, i)) * off)),
  )
  const other = sum(
    shares.flatMap((row, i) =>
      row.map((share, j) => (i === j ? 0 : share * square(at(columns, i) + at(rows, j)))),
    ),
  )
  const variance = (same + square(off) * other - square(kappa - chance * off)) / cases
  const error = Math.sqrt(Math.max(0, variance)) / (1 - chance)
  return {
    cases,
    agreed,
    kappa,
    interval: [Math.max(-1, kappa - Z * error), Math.min(1, kappa + Z * error)],
  }
}

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0)

const square = (n: number): number => n * n
