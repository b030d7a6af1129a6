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

const VERTEX = /* glsl */ `
precision highp float;
// x, z of the middle and half sizes; w of kind: 0 floor, 1 shadow, 2 cold aisle, 3 hot aisle.
in vec4 patch4;
in float kind;
out vec2 vAt;
out vec2 vHalf;
out vec2 vWorld;
flat out int vKind;
void main() {
  float spread = kind == 1.0 ? 0.22 : 0.0;
  vHalf = patch4.zw;
  vAt = position.xy * 2.0 * (vHalf + spread);
  vec2 at = patch4.xy + vAt;
  vWorld = at;
  vKind = int(kind + 0.5);
  gl_Position = projectionMatrix * viewMatrix * vec4(at.x, 0.0, at.y, 1.0);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
in vec2 vAt;
in vec2 vHalf;
in vec2 vWorld;
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
    float d = box(vAt, vHalf - 0.03);
    float a = (1.0 - smoothstep(-0.12, 0.2, d)) * shade;
    ink = vec4(0.0, 0.0, 0.0, a);
  } else if (vKind == 0) {
    // Floor tiles of 600 mm, fading towards the rim of what is drawn and where they would flicker.
    vec2 cell = vWorld / 0.6;
    vec2 px = fwidth(cell);
    vec2 d = abs(fract(cell - 0.5) - 0.5) / max(px, 1e-5);
    float a = (1.0 - smoothstep(0.4, 1.3, min(d.x, d.y))) * (1.0 - smoothstep(0.12, 0.4, max(px.x, px.y)));
    float rim = 1.0 - smoothstep(0.35, 1.0, length(vAt / vHalf));
    ink = vec4(line, a * rim * 0.55) * grid;
  } else {
    vec3 tint = vKind == 2 ? cold : warm;
    ink = vec4(tint, 0.1 * grid);
  }
  if (ink.a < 0.004) discard;
  result = vec4(ink.rgb * ink.a, ink.a);
}
`

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

  /** @param sizes width and depth of the racks of each group, mm */
  lay(hall: HallLayout, sizes: readonly ({ readonly w: number; readonly d: number } | undefined)[]): void {
    const reach = Math.max(3, Math.hypot(hall.size.w, hall.size.d) / 2000 + 4)
    const patches: number[] = [0, 0, reach, reach]
    const kinds: number[] = [0]
    for (const { kind, x, y, w, d } of hall.aisles) {
      patches.push((x + w / 2) / 1000, -(y + d / 2) / 1000, w / 2000, d / 2000)
      kinds.push(kind === 'cold' ? 2 : 3)
    }
    for (let rack = 0; rack < hall.racks; rack++) {
      const size = sizes[hall.group[rack] ?? 0]
      if (!size) continue
      const [x, y] = [hall.x[rack] ?? 0, hall.y[rack] ?? 0]
      patches.push((x + size.w / 2) / 1000, -(y + size.d / 2) / 1000, size.w / 2000, size.d / 2000)
      kinds.push(1)
    }
    this.mesh.geometry.dispose()
    const plane = new PlaneGeometry(1, 1)
    const geometry = new InstancedBufferGeometry()
    geometry.index = plane.index
    geometry.setAttribute('position', plane.getAttribute('position'))
    geometry.setAttribute('patch4', new InstancedBufferAttribute(new Float32Array(patches), 4))
    geometry.setAttribute('kind', new InstancedBufferAttribute(new Float32Array(kinds), 1))
    geometry.instanceCount = kinds.length
    this.mesh.geometry = geometry
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
