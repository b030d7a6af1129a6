import {
  BufferAttribute,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector2,
} from 'three'
import type { Ribbon } from '../model/ribbons'
import type { Palette } from './palette'
import type { SceneUniforms } from './solid-material'

const SEGMENTS = 24
const MANY = 60

const VERTEX = /* glsl */ `
precision highp float;
in vec2 along;
in vec3 p0;
in vec3 p1;
in vec3 p2;
in vec3 p3;
in vec4 ink;
in vec2 stroke;
uniform vec2 viewport;
out vec4 vInk;
out float vLength;
out float vSide;
flat out float vFlows;
vec3 curve(float t) {
  float s = 1.0 - t;
  return s * s * s * p0 + 3.0 * s * s * t * p1 + 3.0 * s * t * t * p2 + t * t * t * p3;
}
void main() {
  float t = along.x;
  vec4 here = projectionMatrix * viewMatrix * vec4(curve(t), 1.0);
  vec4 before = projectionMatrix * viewMatrix * vec4(curve(max(t - 0.02, 0.0)), 1.0);
  vec4 after = projectionMatrix * viewMatrix * vec4(curve(min(t + 0.02, 1.0)), 1.0);
  vec2 run = (after.xy / max(after.w, 1e-3) - before.xy / max(before.w, 1e-3)) * viewport;
  vec2 side = length(run) > 1e-6 ? normalize(vec2(-run.y, run.x)) : vec2(0.0, 1.0);
  float width = stroke.x + 1.0;
  here.xy += side * along.y * width / viewport * here.w;
  // A little nearer, so that it shows on what it runs along.
  here.z -= 0.0004 * here.w;
  vInk = ink;
  vSide = along.y * width;
  vLength = t * (length(p1 - p0) + length(p2 - p1) + length(p3 - p2));
  vFlows = stroke.y;
  gl_Position = here;
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
in vec4 vInk;
in float vLength;
in float vSide;
flat in float vFlows;
uniform float time;
uniform float flowing;
out vec4 result;
void main() {
  float a = vInk.a;
  if (vFlows > 0.5) {
    float dash = abs(fract(vLength * 9.0 - time * 1.6) - 0.5) * 2.0;
    a *= mix(1.0, 0.28 + 0.72 * smoothstep(0.35, 0.6, dash), flowing);
  }
  result = vec4(vInk.rgb * a, a);
}
`

/** Curves of constant width on the screen: links, coolant, measured distances. One draw call. */
export class Ribbons {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  readonly uniforms
  count = 0

  constructor(shared: SceneUniforms) {
    this.uniforms = { time: shared.time, viewport: { value: new Vector2(1, 1) }, flowing: { value: 0 } }
    const material = new ShaderMaterial({
      glslVersion: '300 es',
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: this.uniforms,
      side: DoubleSide,
      forceSinglePass: true,
      transparent: true,
      depthWrite: false,
      premultipliedAlpha: true,
    })
    this.mesh = new Mesh(new InstancedBufferGeometry(), material)
    this.mesh.frustumCulled = false
    this.mesh.matrixAutoUpdate = false
    this.mesh.renderOrder = 2
    this.mesh.visible = false
  }

  set(ribbons: readonly Ribbon[], palette: Palette): void {
    this.mesh.geometry.dispose()
    this.count = ribbons.length
    this.mesh.visible = ribbons.length > 0
    if (ribbons.length === 0) {
      this.mesh.geometry = new InstancedBufferGeometry()
      return
    }
    const geometry = new InstancedBufferGeometry()
    geometry.setIndex(stripIndex())
    geometry.setAttribute('along', new BufferAttribute(stripVertices(), 2))
    for (const k of [0, 1, 2, 3] as const) {
      const at = new Float32Array(ribbons.flatMap(({ points }) => points[k]))
      geometry.setAttribute(`p${k}`, new InstancedBufferAttribute(at, 3))
    }
    // Many curves lie over each other: each is fainter.
    const alpha = ribbons.length > MANY ? 120 : 235
    const ink = new Uint8Array(ribbons.flatMap(({ token }) => [...palette(token), alpha]))
    geometry.setAttribute('ink', new InstancedBufferAttribute(ink, 4, true).setUsage(DynamicDrawUsage))
    const stroke = new Float32Array(ribbons.flatMap(({ width, flows }) => [width, flows ? 1 : 0]))
    geometry.setAttribute('stroke', new InstancedBufferAttribute(stroke, 2))
    geometry.instanceCount = ribbons.length
    this.mesh.geometry = geometry
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

function stripVertices(): Float32Array {
  const vertices = new Float32Array((SEGMENTS + 1) * 4)
  for (let i = 0; i <= SEGMENTS; i++) vertices.set([i / SEGMENTS, -1, i / SEGMENTS, 1], i * 4)
  return vertices
}

function stripIndex(): number[] {
  return Array.from({ length: SEGMENTS }, (_, i) => [
    2 * i,
    2 * i + 1,
    2 * i + 2,
    2 * i + 1,
    2 * i + 3,
    2 * i + 2,
  ]).flat()
}
