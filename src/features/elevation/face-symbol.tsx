import type { FaceKind } from '../../core/geometry/face-layout'
import {
  BladeSymbol,
  ButtonSymbol,
  DriveSymbol,
  FanSymbol,
  HandleSymbol,
  LabelSymbol,
  LedSymbol,
  PsuSymbol,
  ScreenSymbol,
  VentSymbol,
} from './face-modules'
import { CageSymbol, CouplingSymbol, FibreSymbol, Rj45Symbol, SerialSymbol, UsbSymbol } from './face-ports'

interface FaceSymbolProps {
  readonly kind: FaceKind
  readonly w: number
  readonly h: number
  /** Place in its run: couplings alternate between supply and return, lamps between steady and busy. */
  readonly index: number
}

/** What stands on a front panel, drawn as what it is. */
export function FaceSymbol({ kind, w, h, index }: FaceSymbolProps) {
  switch (kind) {
    case 'handle':
      return <HandleSymbol w={w} h={h} />
    case 'vent':
      return <VentSymbol w={w} h={h} />
    case 'osfp':
    case 'qsfp':
    case 'sfp':
      return <CageSymbol w={w} h={h} />
    case 'e1s':
    case 'u2':
    case 'm2':
      return <DriveSymbol w={w} h={h} />
    case 'rj45':
      return <Rj45Symbol w={w} h={h} />
    case 'usb':
      return <UsbSymbol w={w} h={h} />
    case 'serial':
      return <SerialSymbol w={w} h={h} />
    case 'fibre':
      return <FibreSymbol w={w} h={h} />
    case 'coupling':
      return <CouplingSymbol w={w} h={h} warm={index % 2 === 1} />
    case 'fan':
    case 'blower':
      return <FanSymbol w={w} h={h} />
    case 'psu':
      return <PsuSymbol w={w} h={h} />
    case 'led':
      return <LedSymbol w={w} h={h} busy={index % 2 === 1} />
    case 'screen':
      return <ScreenSymbol w={w} h={h} />
    case 'label':
      return <LabelSymbol w={w} h={h} />
    case 'button':
      return <ButtonSymbol w={w} h={h} />
    case 'blade':
      return <BladeSymbol w={w} h={h} />
    case 'gap':
      return null
  }
}
