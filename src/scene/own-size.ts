import { Box3, Matrix4, Mesh, type Object3D } from 'three'

/** How large a thing is as it is drawn, in its own frame, metres; empty where nothing is drawn. */
export function ownSize(root: Object3D): Box3 {
  const size = new Box3()
  root.updateWorldMatrix(true, true)
  const home = new Matrix4().copy(root.matrixWorld).invert()
  root.traverse((node) => {
    if (!(node instanceof Mesh)) return
    node.geometry.computeBoundingBox()
    const box = new Box3().copy(node.geometry.boundingBox)
    size.union(box.applyMatrix4(new Matrix4().multiplyMatrices(home, node.matrixWorld)))
  })
  return size
}

/** How far the lowest point of a thing is under its origin, metres. */
export const footOf = (size: Box3): number => (size.isEmpty() ? 0 : Math.max(0, -size.min.y))
