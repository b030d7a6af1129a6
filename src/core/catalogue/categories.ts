/**
 * What kind of thing a part is. The order is the order in lists and legends.
 * `needs` names facts that a part of the category must state: without them a total would silently be too small.
 */
export const CATEGORIES = {
  frame: { needs: ['units', 'outerWidthMm', 'outerDepthMm', 'outerHeightMm', 'massKg'] },
  'compute-tray': { needs: ['massKg'] },
  'switch-tray': { needs: ['massKg'] },
  accelerator: { needs: ['tdpWatts', 'bf16Tflops'] },
  cpu: { needs: ['tdpWatts'] },
  memory: { needs: [] },
  'switch-chip': { needs: ['tdpWatts'] },
  nic: { needs: ['tdpWatts'] },
  dpu: { needs: ['tdpWatts'] },
  controller: { needs: [] },
  drive: { needs: ['tdpWatts'] },
  fan: { needs: ['tdpWatts'] },
  'cold-plate': { needs: [] },
  'quick-disconnect': { needs: [] },
  manifold: { needs: ['ports'] },
  hose: { needs: [] },
  board: { needs: ['layers', 'hdiSteps', 'areaM2', 'laminate'] },
  'power-shelf': { needs: ['massKg'] },
  psu: { needs: ['ratedWatts', 'efficiency'] },
  converter: { needs: ['efficiency'] },
  busbar: { needs: ['busbarVolts', 'ratedAmps'] },
  'cable-cartridge': { needs: [] },
  cable: { needs: [] },
  transceiver: { needs: ['tdpWatts', 'portsPerModule'] },
  'network-switch': { needs: ['tdpWatts'] },
  cdu: { needs: ['coolingKw'] },
  laminate: { needs: ['dissipationFactor', 'laminateUsdPerM2'] },
  blank: { needs: [] },
  mechanical: { needs: [] },
} as const satisfies Record<string, { needs: readonly string[] }>

export type Category = keyof typeof CATEGORIES

export const CATEGORY_IDS = Object.keys(CATEGORIES) as [Category, ...Category[]]
