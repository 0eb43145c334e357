import { useCallback, useEffect, useState } from 'react'
import { type CatalogueEntry, loadCatalogue } from '../catalogue.ts'
import { type PlayedScenario, type Shipped, shippedAs } from './shipped.ts'

/** How a scenario stands to what ships; undefined while that is fetched, and where it does not come. */
export function useShipped(): (scenario: PlayedScenario) => Shipped | undefined {
  const [ships, setShips] = useState<readonly CatalogueEntry[]>()
  useEffect(() => {
    void loadCatalogue().then(
      ({ scenarios }) => setShips(scenarios),
      () => undefined,
    )
  }, [])
  return useCallback((scenario) => ships && shippedAs(scenario, ships), [ships])
}
