import {
  DataTexture,
  DoubleSide,
  FloatType,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
  Vector3,
  Vector4,
} from 'three'
import type { Atlas } from './build-atlas'

/** What all materials of the scene share; changed in place, never replaced. */
export function createUniforms() {
  return {
    atlas: { value: null as Atlas['texture'] | null },
    rects: { value: null as DataTexture | null },
    /** How far the colours of a lens replace those of the pictures, 0 to 1. */
    lens: { value: 0 },
    accent: { value: new Vector3() },
    refused: { value: new Vector3() },
    paper: { value: new Vector3() },
    dark: { value: 0 },
    /** Plane of the section, world metres; what is on the far side of it is cut away. w above 1e5 cuts nothing. */
    section: { value: new Vector4(1, 0, 0, 1e6) },
    time: { value: 0 },
  }
}

export type SceneUniforms = ReturnType<typeof createUniforms>

export function rectTexture(rects: Float32Array): DataTexture {
  const width = Math.max(1, rects.length / 4)
  const data = rects.length > 0 ? rects : new Float32Array(4)
  const texture = new DataTexture(data as Float32Array<ArrayBuffer>, width, 1, RGBAFormat, FloatType)
  texture.minFilter = NearestFilter
  texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}

const VERTEX = /* glsl */ `
precision highp float;
in vec3 place;
in vec3 extent;
in vec4 colour;
in vec4 tiles;
in vec4 marks;
uniform highp sampler2D rects;
uniform float tube;
out vec3 vNormal3;
out vec3 vWorld;
out vec2 vFace;
out vec2 vFaceSize;
out vec4 vColour;
flat out vec4 vRect;
flat out int vState;
out float vCurve;

// A unit bar runs along its own z; these turn it to x, y (up) or z.
vec3 turn(vec3 v, int axis) {
  return axis == 0 ? vec3(v.z, v.y, -v.x) : axis == 1 ? vec3(v.x, v.z, -v.y) : v;
}

void main() {
  int axis = int(marks.y * 255.0 + 0.5);
  vec3 local = tube > 0.5 ? turn(position, axis) : position;
  vec3 n = tube > 0.5 ? turn(normal, axis) : normal;
  vec3 world = place + (local + 0.5) * extent;
  // Across a bar the face is its outline, along it its length.
  vec3 a = abs(n);
  float tile = -1.0;
  if (tube > 0.5) {
    vFace = uv;
    float along = axis == 0 ? extent.x : axis == 1 ? extent.y : extent.z;
    vFaceSize = vec2(0.0, along);
  } else if (a.z > 0.5) {
    vFace = uv;
    vFaceSize = extent.xy;
    tile = n.z > 0.0 ? tiles.x : tiles.y;
  } else if (a.y > 0.5) {
    vFace = uv;
    vFaceSize = extent.xz;
    tile = n.y > 0.0 ? tiles.z : -1.0;
  } else {
    vFace = uv;
    vFaceSize = extent.zy;
  }
  vRect = tile < -0.5 ? vec4(-1.0) : texelFetch(rects, ivec2(int(tile + 0.5), 0), 0);
  vCurve = tube;
  vColour = colour;
  vState = int(marks.x * 255.0 + 0.5);
  vNormal3 = normalize(n);
  vWorld = world;
  gl_Position = projectionMatrix * viewMatrix * vec4(world, 1.0);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
in vec3 vNormal3;
in vec3 vWorld;
in vec2 vFace;
in vec2 vFaceSize;
in vec4 vColour;
flat in vec4 vRect;
flat in int vState;
in float vCurve;
uniform sampler2D atlas;
uniform float lens;
uniform vec3 accent;
uniform vec3 refused;
uniform vec3 paper;
uniform float dark;
uniform vec4 section;
uniform float glass;
out vec4 result;

// Distance to the nearest edge of the face, in pixels.
float edgeDistance() {
  vec2 step = max(fwidth(vFace), 1e-6);
  vec2 d = min(vFace, 1.0 - vFace) / step;
  return vFaceSize.x == 0.0 ? d.y : min(d.x, d.y);
}

// What a mirror would show: a floor, walls, a bright ceiling, and two long soft lights.
vec3 studio(vec3 r) {
  float wall = smoothstep(-0.22, 0.3, r.y);
  vec3 from = mix(vec3(0.5, 0.51, 0.53), vec3(0.8, 0.81, 0.83), wall);
  from = mix(from, vec3(1.06), smoothstep(0.35, 1.0, r.y));
  float over = smoothstep(0.16, 0.0, abs(r.y - 0.5)) * smoothstep(0.9, 0.2, abs(r.x + 0.3));
  float beside = smoothstep(0.2, 0.0, abs(r.x + 0.66)) * smoothstep(-0.5, 0.1, r.y) * smoothstep(-0.3, 0.4, r.z);
  from += (over * 0.55 + beside * 0.4);
  return mix(from, from * from * 0.78, dark);
}

void main() {
  if (dot(vWorld, section.xyz) > section.w) discard;
  vec3 base = vColour.rgb;
  float alpha = 1.0;
  float edges = edgeDistance();
  vec2 pixels = 1.0 / max(fwidth(vFace), 1e-6);
  float shown = smoothstep(3.0, 12.0, vFaceSize.x == 0.0 ? pixels.y : min(pixels.x, pixels.y));

  if (!gl_FrontFacing) {
    if (glass > 0.5) discard;
    // The inside of something that is cut: hatched as in a drawing.
    float stripe = smoothstep(0.42, 0.5, abs(fract((gl_FragCoord.x + gl_FragCoord.y) / 7.0) - 0.5));
    result = vec4(mix(base * 0.62, base * 0.42, stripe), 1.0);
    return;
  }
  if (vRect.x > -0.5) {
    vec2 at = mix(vRect.xy, vRect.zw, clamp(vFace, 0.0, 1.0));
    vec4 picture = texture(atlas, at);
    // Its colours come multiplied by how much it covers.
    vec3 natural = base * (1.0 - picture.a) + picture.rgb;
    float grain = dot(picture.rgb / max(picture.a, 1e-3), vec3(0.3, 0.59, 0.11));
    vec3 toned = base * mix(1.0, 0.5 + 0.75 * grain, picture.a);
    base = mix(natural, toned, lens);
  }
  if (glass > 0.5) {
    // A perforated door: open by the share of its holes.
    vec2 cell = vFace * vFaceSize / 0.012;
    vec2 inCell = fract(cell) - 0.5;
    float hole = 1.0 - smoothstep(0.3, 0.36, length(inCell));
    float near = 1.0 - smoothstep(0.25, 0.6, max(fwidth(cell.x), fwidth(cell.y)));
    alpha = mix(0.42, mix(0.8, 0.1, hole), near);
  }

  vec3 n = normalize(vNormal3);
  vec3 toEye = normalize(cameraPosition - vWorld);
  // The colours of a lens are to be read: they are lit evenly and do not shine.
  float plain = 1.0 - lens * 0.75;
  // A studio: sky and floor, a key light from the left above, a cooler one from behind, and some light from the eye.
  float sky = 0.5 + 0.5 * n.y;
  vec3 ambient = mix(vec3(0.46, 0.47, 0.5), vec3(0.7, 0.715, 0.74), sky);
  float key = max(dot(n, vec3(-0.36, 0.66, 0.66)), 0.0);
  float back = max(dot(n, vec3(0.48, 0.4, -0.78)), 0.0);
  float eye = max(dot(n, toEye), 0.0);
  vec3 light = ambient + key * vec3(0.4, 0.39, 0.37) * plain + back * vec3(0.12, 0.14, 0.18) * plain;
  light += eye * mix(0.28, 0.1, plain);
  // Dark materials on a dark ground need more light than bright ones.
  float bright = dot(base, vec3(0.3, 0.59, 0.11));
  light *= mix(1.0, mix(1.6, 1.04, smoothstep(0.12, 0.6, bright)), dark * (1.0 - lens));
  // Less light near the floor, and where an upright face stands on what is below it.
  float ground = mix(0.72, 1.0, smoothstep(0.0, 0.6, vWorld.y));
  float standing = vFaceSize.x == 0.0 || abs(n.y) > 0.5 ? 1.0 : mix(0.8, 1.0, smoothstep(0.0, 0.012, vFace.y * vFaceSize.y));
  vec3 lit = base * light * ground * standing;
  // Metal mirrors the studio, and everything does where it is seen along its face.
  float gloss = vColour.a * plain;
  float grazing = pow(1.0 - eye, 4.0);
  vec3 seen = studio(reflect(-toEye, n));
  lit = mix(lit, base * seen * 1.12, gloss * 0.5) + seen * grazing * (0.05 + 0.16 * gloss) * plain;
  // Crisp edges: a dark line, and a light one inside it where light falls on a bevel.
  float line = (1.0 - smoothstep(0.5, 1.4, edges)) * shown;
  float bevel = (1.0 - smoothstep(1.4, 2.8, edges)) * shown * (n.y > 0.5 || vFace.y > 0.5 ? 1.0 : 0.0);
  lit = mix(lit, lit * 1.14 + 0.035, bevel * 0.75);
  lit = mix(lit, lit * mix(0.5, 0.42, dark), line * 0.8);

  float rim = 1.0 - smoothstep(1.5, 2.6, edges);
  if (vState == 1) lit = mix(lit, accent, 0.16);
  if (vState == 2) lit = mix(mix(lit, accent, 0.14), accent, rim * 0.9);
  if (vState == 3) lit = mix(mix(lit, accent, 0.3), accent, rim);
  if (vState == 4) lit = mix(mix(lit, accent, 0.24), accent, rim);
  if (vState == 5) lit = mix(lit, paper, 0.72);
  if (vState == 6) { lit = mix(lit, accent, 0.45 + 0.5 * rim); alpha = 0.82; }
  if (vState == 7) { lit = mix(lit, refused, 0.5 + 0.5 * rim); alpha = 0.82; }
  result = vec4(lit * alpha, alpha);
}
`

export interface SolidKind {
  readonly tube?: boolean
  readonly glass?: boolean
}

/** One material for everything solid: lit, with edges, pictures, states and the section. */
export function createSolidMaterial(shared: SceneUniforms, kind: SolidKind = {}): ShaderMaterial {
  return new ShaderMaterial({
    glslVersion: '300 es',
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { ...shared, tube: { value: kind.tube ? 1 : 0 }, glass: { value: kind.glass ? 1 : 0 } },
    side: DoubleSide,
    // Two passes, one a side, would double its draw call.
    forceSinglePass: true,
    transparent: kind.glass === true,
    depthWrite: kind.glass !== true,
    premultipliedAlpha: true,
  })
}
