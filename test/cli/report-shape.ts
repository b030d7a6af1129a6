/** What `report --json` prints. */
export interface ReportShape {
  system: string
  metrics: Record<string, { value: number | null; unit: string; range?: [number, number]; unknown?: string }>
  findings: { code: string; severity: string; where: object; numbers: object; fix?: object }[]
}
