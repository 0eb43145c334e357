/** How much a device draws. */
export interface Quality {
  readonly tier: 'low' | 'high'
  readonly lightmap: 'lightmap.webp' | 'lightmap-low.webp'
  /** Pixels drawn for each pixel of the page, at most. */
  readonly pixelRatio: number
  readonly smoothEdges: boolean
}

const highQuality: Quality = {
  tier: 'high',
  lightmap: 'lightmap.webp',
  pixelRatio: 1.5,
  smoothEdges: true,
}

const lowQuality: Quality = {
  tier: 'low',
  lightmap: 'lightmap-low.webp',
  pixelRatio: 0.75,
  smoothEdges: false,
}

/** Software rendering and old chips get the low tier; what cannot be told gets the high one. */
export function qualityFor(rendererName: string, maxTextureSize: number): Quality {
  const weak = /swiftshader|llvmpipe|software|basic render|mali-4|adreno \(tm\) [34]/i
  return weak.test(rendererName) || maxTextureSize < 4096 ? lowQuality : highQuality
}
