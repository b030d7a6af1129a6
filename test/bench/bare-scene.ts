import {
  BoxGeometry,
  DirectionalLight,
  HemisphereLight,
  InstancedMesh,
  Matrix4,
  MeshLambertMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'
import { OrbitControls } from 'three/examples/jsm/controls/OrbitControls.js'

/** Instances of each mesh; as many draw calls as meshes. */
interface BareRequest {
  readonly meshes: readonly number[]
  readonly canvas: HTMLCanvasElement
}

declare global {
  interface Window {
    /** Frames that the bare scene has drawn. */
    bareFrames?: number
    startBareScene?: (request: BareRequest) => void
  }
}

/** What three.js alone costs for so many boxes: no design, no picking, no labels, drawn when the controls ask for it. */
window.startBareScene = ({ meshes, canvas }) => {
  const renderer = new WebGLRenderer({ canvas, antialias: true, alpha: true })
  renderer.setSize(canvas.clientWidth, canvas.clientHeight, false)
  const camera = new PerspectiveCamera(30, canvas.clientWidth / canvas.clientHeight, 0.05, 500)
  camera.position.set(3, 2, 6)
  const scene = new Scene()
  scene.add(new HemisphereLight(), new DirectionalLight())
  const place = new Matrix4()
  for (const count of meshes) {
    const mesh = new InstancedMesh(new BoxGeometry(0.1, 0.1, 0.1), new MeshLambertMaterial(), count)
    for (let i = 0; i < count; i++)
      mesh.setMatrixAt(i, place.setPosition((i % 90) * 0.1, Math.floor(i / 90) * 0.1, 0))
    scene.add(mesh)
  }
  const controls = new OrbitControls(camera, canvas)
  let asked = false
  const draw = () => {
    asked = false
    renderer.render(scene, camera)
    window.bareFrames = (window.bareFrames ?? 0) + 1
  }
  const ask = () => {
    if (!asked) requestAnimationFrame(draw)
    asked = true
  }
  controls.addEventListener('change', ask)
  ask()
}
