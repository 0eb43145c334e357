import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { PlayProps } from '../../modes/shared/play-props.ts'
import type { Interface } from '../catalogue.ts'

type Mode = LazyExoticComponent<ComponentType<PlayProps>>

/** How a job can be played here. Each interface is fetched when somebody chooses it. */
export const modes: Readonly<Partial<Record<Interface, Mode>>> = {
  text: lazy(async () => ({ default: (await import('../../modes/text/text-play.tsx')).TextPlay })),
  desktop: lazy(async () => ({
    default: (await import('../../modes/desktop/desktop-play.tsx')).DesktopPlay,
  })),
  vr: lazy(async () => ({ default: (await import('../../modes/vr/vr-play.tsx')).VrPlay })),
  touch: lazy(async () => ({
    default: (await import('../../modes/touch/touch-play.tsx')).TouchPlay,
  })),
}
