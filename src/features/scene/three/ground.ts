import {
  DoubleSide,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  PlaneGeometry,
  ShaderMaterial,
  Vector3,
} from 'three'
import type { HallLayout } from '../../../core/geometry/hall-layout'

/** How far a shadow falls for each metre of height: the key light comes from the left, from above and from the front. */
const FALL = [0.36, -0.5] as const

const VERTEX = /* glsl */ `
precision highp float;
// x, z of the middle and half sizes; kind: 0 floor, 1 shadow, 2 cold aisle, 3 hot aisle; height of what casts the shadow.
in vec4 patch4;
in vec2 kind;
out vec2 vAt;
out vec2 vHalf;
out vec2 vWorld;
out vec2 vFall;
flat out int vKind;
void main() {
  vKind = int(kind.x + 0.5);
  bool shadow = vKind == 1;
  vFall = vec2(${FALL.join(', ')}) * kind.y;
  vHalf = patch4.zw;
  vec2 reach = vHalf + (shadow ? 0.35 + abs(vFall) * 0.5 : vec2(0.0));
  vAt = position.xy * 2.0 * reach + (shadow ? vFall * 0.5 : vec2(0.0));
  vec2 at = patch4.xy + vAt;
  vWorld = at;
  gl_Position = projectionMatrix * viewMatrix * vec4(at.x, 0.0, at.y, 1.0);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
in vec2 vAt;
in vec2 vHalf;
in vec2 vWorld;
in vec2 vFall;
flat in int vKind;
uniform vec3 line;
uniform vec3 cold;
uniform vec3 warm;
uniform float shade;
uniform float grid;
out vec4 result;

float box(vec2 p, vec2 h) {
  vec2 d = abs(p) - h;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0);
}

void main() {
  vec4 ink = vec4(0.0);
  if (vKind == 1) {
    // Dark where it stands, and softer the farther away it falls.
    float under = (1.0 - smoothstep(-0.1, 0.16, box(vAt, vHalf - 0.03)));
    float fallen = 0.0;
    for (int i = 1; i <= 14; i++) {
      // Closer together where the shadow is still sharp.
      float t = pow(float(i) / 14.0, 1.5);
      float soft = 0.06 + 0.32 * t;
      float d = box(vAt - vFall * t, vHalf);
      fallen = max(fallen, (1.0 - smoothstep(-soft, soft, d)) * (1.0 - 0.75 * t));
    }
    ink = vec4(0.0, 0.0, 0.0, max(under, fallen * 0.62) * shade);
  } else if (vKind == 0) {
    // Floor tiles of 600 mm, fading towards the rim of what is drawn and where they would flicker.
    vec2 cell = vWorld / 0.6;
    vec2 px = fwidth(cell);
    vec2 d = abs(fract(cell - 0.5) - 0.5) / max(px, 1e-5);
    float a = (1.0 - smoothstep(0.3, 1.1, min(d.x, d.y))) * (1.0 - smoothstep(0.1, 0.34, max(px.x, px.y)));
    float rim = 1.0 - smoothstep(0.3, 1.0, length(vAt / vHalf));
    ink = vec4(line, (a * 0.36 + 0.05) * rim) * grid;
  } else {
    vec3 tint = vKind == 2 ? cold : warm;
    ink = vec4(tint, 0.1 * grid);
  }
  if (ink.a < 0.004) discard;
  result = vec4(ink.rgb * ink.a, ink.a);
}
`

/** Neighbours no farther apart than this cast one shadow, mm. */
const NEXT_MM = 30

/** Floor tiles, aisles and the shadow that each rack casts where it stands: one draw call. */
export class Ground {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly uniforms = {
    line: { value: new Vector3() },
    cold: { value: new Vector3() },
    warm: { value: new Vector3() },
    shade: { value: 0.3 },
    /** 0 leaves shadows alone, for a picture on a clear ground. */
    grid: { value: 1 },
  }

  constructor() {
    const material = new ShaderMaterial({
      glslVersion: '300 es',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: this.uniforms,
      side: DoubleSide,
      transparent: true,
      depthWrite: false,
      premultipliedAlpha: true,
      forceSinglePass: true,
    })
    this.mesh = new Mesh(new InstancedBufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.renderOrder = -1
  }

  /** @param sizes of the racks of each group, mm */
  lay(
    hall: HallLayout,
    sizes: readonly ({ readonly w: number; readonly d: number; readonly h: number } | undefined)[],
  ): void {
    const reach = Math.max(3, Math.hypot(hall.size.w, hall.size.d) / 2000 + 4)
    const patches: number[] = [0, 0, reach, reach]
    const kinds: number[] = [0, 0]
    const add = (kind: number, at: Shade, height: number) => {
      patches.push((at.x + at.w / 2) / 1000, -(at.y + at.d / 2) / 1000, at.w / 2000, at.d / 2000)
      kinds.push(kind, height / 1000)
    }
    for (const aisle of hall.aisles) add(aisle.kind === 'cold' ? 2 : 3, aisle, 0)
    for (const shade of castersOf(hall, sizes)) add(1, shade, shade.h)
    this.mesh.geometry.dispose()
    const plane = new PlaneGeometry(1, 1)
    const geometry = new InstancedBufferGeometry()
    geometry.index = plane.index
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.setAttribute('patch4', new InstancedBufferAttribute(new Float32Array(patches), 4))
    geometry.setAttribute('kind', new InstancedBufferAttribute(new Float32Array(kinds), 2))
    geometry.instanceCount = kinds.length / 2
    this.mesh.geometry = geometry
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

interface Shade {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly d: number
}

/** Racks that stand side by side cast one shadow: two over each other would be twice as dark. */
function castersOf(
  hall: HallLayout,
  sizes: readonly ({ readonly w: number; readonly d: number; readonly h: number } | undefined)[],
): (Shade & { readonly h: number })[] {
  const runs: { x: number; y: number; w: number; d: number; h: number }[] = []
  for (let rack = 0; rack < hall.racks; rack++) {
    const size = sizes[hall.group[rack] ?? 0]
    if (!size) continue
    const [x, y, run] = [hall.x[rack] ?? 0, hall.y[rack] ?? 0, runs.at(-1)]
    const next = run && run.y === y && run.d === size.d && Math.abs(x - run.x - run.w) < NEXT_MM
    if (!next) runs.push({ x, y, ...size })
    else {
      run.w = x + size.w - run.x
      run.h = Math.max(run.h, size.h)
    }
  }
  return runs
}
