"""A small modelling kit for Blender: boxes, turned parts, bars, lofts and limbs with bevels.

A Part collects geometry in one mesh. Units are metres, Z up; the exported file gets Y up.
"""

import bmesh
import bpy
import math
from mathutils import Euler, Matrix, Vector

from kit.palette import cell_uv


class Part:
    """One exported node.

    frame: where the node stands and how it is turned: its origin is the pivot or the grip, its
    front looks along -Y (glTF +Z). facts become the extras of the glTF node.
    xf: placed before everything drawn; set it to the frame to draw in the part's own axes.
    """

    def __init__(self, name, frame=None, facts=None, solid=True, parent=None, material="palette"):
        self.name, self.facts, self.solid = name, facts or {}, solid
        self.frame = frame.copy() if frame else Matrix.Identity(4)
        self.parent, self.material = parent, material
        self.bm = bmesh.new()
        self.uv = self.bm.loops.layers.uv.new("UVMap")
        self.xf = Matrix.Identity(4)

    def _paint(self, faces, mat):
        u = cell_uv(mat)
        for f in faces:
            f.smooth = True
            for l in f.loops:
                l[self.uv].uv = u

    def _finish(self, geom_faces, mat, xf):
        """paint and place; call once per vertex, bands that share rings paint first"""
        verts = {v for f in geom_faces for v in f.verts}
        if mat:
            self._paint(geom_faces, mat)
        bmesh.ops.transform(self.bm, matrix=self.xf @ xf, verts=list(verts))
        return geom_faces

    def _new(self, fn):
        old = set(self.bm.faces)
        fn()
        return [f for f in self.bm.faces if f not in old]

    def _cut(self, size, faces, maxlen):
        """loop cuts on long boxes so that light stored in vertices has somewhere to live"""
        for ax in range(3):
            n = int(size[ax] / maxlen)
            for k in range(1, n + 1):
                co = [0, 0, 0]
                co[ax] = -size[ax] / 2 + size[ax] * k / (n + 1)
                no = [0, 0, 0]
                no[ax] = 1
                fs = [f for f in self._alive]
                g = (
                    fs
                    + list({e for f in fs for e in f.edges})
                    + list({v for f in fs for v in f.verts})
                )
                before = set(self.bm.faces) - set(fs)
                bmesh.ops.bisect_plane(self.bm, geom=g, plane_co=co, plane_no=no)
                self._alive = [f for f in self.bm.faces if f not in before]

    def box(self, at, size, mat, bevel=0.006, seg=1, rot=(0, 0, 0), maxlen=0.45):
        old = set(self.bm.faces)
        g = bmesh.ops.create_cube(self.bm, size=1)
        bmesh.ops.scale(self.bm, vec=size, verts=g["verts"])
        b = min(bevel, min(size) * 0.45)
        if b > 0:
            es = list({e for v in g["verts"] for e in v.link_edges})
            bmesh.ops.bevel(
                self.bm,
                geom=es,
                offset=b,
                segments=seg,
                profile=0.6,
                affect="EDGES",
                clamp_overlap=True,
            )
        self._alive = [f for f in self.bm.faces if f not in old]
        if maxlen and max(size) > maxlen:
            self._cut(size, self._alive, maxlen)
        fs = [f for f in self.bm.faces if f not in old]
        xf = Matrix.Translation(at) @ Euler([math.radians(a) for a in rot]).to_matrix().to_4x4()
        return self._finish(fs, mat, xf)

    def lathe(self, p0, p1, prof, mat, seg=20, mats=None):
        """surface of revolution along p0->p1; prof = [(t in metres along the axis, radius)]"""
        p0, p1 = (Vector(p0), Vector(p1))
        d = (p1 - p0).normalized()
        q = Vector((0, 0, 1)).rotation_difference(d).to_matrix().to_4x4()
        rings, out = ([], [])
        for t, r in prof:
            if r < 1e-05:
                rings.append([self.bm.verts.new((0, 0, t))] * seg)
            else:
                rings.append(
                    [
                        self.bm.verts.new((r * math.cos(a), r * math.sin(a), t))
                        for a in (2 * math.pi * k / seg for k in range(seg))
                    ]
                )
        for i in range(len(rings) - 1):
            a, b = (rings[i], rings[i + 1])
            band = []
            for k in range(seg):
                vs = []
                for v in (a[k], a[(k + 1) % seg], b[(k + 1) % seg], b[k]):
                    if v not in vs:
                        vs.append(v)
                if len(vs) > 2:
                    try:
                        band.append(self.bm.faces.new(vs))
                    except ValueError:
                        pass
            out.append(band)
        xf = Matrix.Translation(p0) @ q
        allf = [f for b in out for f in b]
        self._finish(allf, mat, xf)
        if mats:
            for i, m in mats.items():
                u = cell_uv(m)
                for f in out[i]:
                    for l in f.loops:
                        l[self.uv].uv = u
        return allf

    def cyl(self, p0, p1, r, mat, seg=20, bevel=0.004, maxlen=0.5):
        L = (Vector(p1) - Vector(p0)).length
        b = min(bevel, r * 0.45, L * 0.3)
        n = int(L / maxlen)
        mid = [(b + (L - 2 * b) * k / (n + 1), r) for k in range(1, n + 1)]
        return self.lathe(
            p0, p1, [(0, 0), (0, r - b), (b, r)] + mid + [(L - b, r), (L, r - b), (L, 0)], mat, seg
        )

    def tube(self, pts, r, mat, seg=8, closed=False, sub=None):
        """round bar swept along a polyline (parallel transport)"""
        pts = [Vector(p) for p in pts]
        if sub:
            new = [pts[0]]
            for a, b in zip(pts, pts[1:]):
                n = max(1, int((b - a).length / sub))
                new += [a.lerp(b, (k + 1) / n) for k in range(n)]
            pts = new
        N = len(pts)
        rings = []
        nrm = None
        for i, p in enumerate(pts):
            t = (
                pts[(i + 1) % N] - pts[i - 1]
                if closed
                else pts[min(i + 1, N - 1)] - pts[max(i - 1, 0)]
            ).normalized()
            if nrm is None:
                nrm = t.orthogonal().normalized()
            nrm = (nrm - t * nrm.dot(t)).normalized()
            bi = t.cross(nrm)
            rings.append(
                [
                    self.bm.verts.new(p + (nrm * math.cos(a) + bi * math.sin(a)) * r)
                    for a in (2 * math.pi * k / seg for k in range(seg))
                ]
            )
        fs = []
        for i in range(N if closed else N - 1):
            a, b = (rings[i], rings[(i + 1) % N])
            for k in range(seg):
                fs.append(self.bm.faces.new((a[k], a[(k + 1) % seg], b[(k + 1) % seg], b[k])))
        if not closed:
            fs.append(self.bm.faces.new(list(reversed(rings[0]))))
            fs.append(self.bm.faces.new(rings[-1]))
        return self._finish(fs, mat, Matrix.Identity(4))

    def loft(self, rings, mats, seg=24, cap=True, power=2.4):
        """rings = [(centre, rx, ry)] horizontal super-ellipses; mats = palette name per band"""
        R = []
        for c, rx, ry in rings:
            row = []
            for k in range(seg):
                a = 2 * math.pi * k / seg
                ca, sa = (math.cos(a), math.sin(a))
                s = (abs(ca) ** power + abs(sa) ** power) ** (-1 / power)
                row.append(self.bm.verts.new((c[0] + rx * ca * s, c[1] + ry * sa * s, c[2])))
            R.append(row)
        out = []
        nm = (lambda i: mats) if isinstance(mats, str) else lambda i: mats[i]
        for i in range(len(R) - 1):
            fs = [
                self.bm.faces.new(
                    (R[i][k], R[i][(k + 1) % seg], R[i + 1][(k + 1) % seg], R[i + 1][k])
                )
                for k in range(seg)
            ]
            self._paint(fs, nm(i))
            out += fs
        if cap:
            for ring, i in ((list(reversed(R[0])), 0), (R[-1], -1)):
                f = self.bm.faces.new(ring)
                self._paint([f], nm(i))
                out.append(f)
        return self._finish(out, None, Matrix.Identity(4))

    def limb(self, pts, radii, mats, seg=14):
        """tapered round limb through points; mats = palette name per segment"""
        pts = [Vector(p) for p in pts]
        N = len(pts)
        rings = []
        nrm = None
        for i, p in enumerate(pts):
            t = (pts[min(i + 1, N - 1)] - pts[max(i - 1, 0)]).normalized()
            if nrm is None:
                nrm = t.orthogonal().normalized()
            nrm = (nrm - t * nrm.dot(t)).normalized()
            bi = t.cross(nrm)
            rings.append(
                [
                    self.bm.verts.new(p + (nrm * math.cos(a) + bi * math.sin(a)) * radii[i])
                    for a in (2 * math.pi * k / seg for k in range(seg))
                ]
            )
        out = []
        nm = (lambda i: mats) if isinstance(mats, str) else lambda i: mats[i]
        for i in range(N - 1):
            fs = [
                self.bm.faces.new(
                    (
                        rings[i][k],
                        rings[i][(k + 1) % seg],
                        rings[i + 1][(k + 1) % seg],
                        rings[i + 1][k],
                    )
                )
                for k in range(seg)
            ]
            self._paint(fs, nm(i))
            out += fs
        for ring, i in ((list(reversed(rings[0])), 0), (rings[-1], -1)):
            f = self.bm.faces.new(ring)
            self._paint([f], nm(i))
            out.append(f)
        return self._finish(out, None, Matrix.Identity(4))

    def sweep(self, path, section, mat):
        """closed section [(y, dz)] carried along a path [(x, z)], for channels and rails; no buried vertices"""
        R = [[self.bm.verts.new((x, y, z + dz)) for y, dz in section] for x, z in path]
        n = len(section)
        fs = [
            self.bm.faces.new((a[k], a[(k + 1) % n], b[(k + 1) % n], b[k]))
            for a, b in zip(R, R[1:])
            for k in range(n)
        ]
        fs += [self.bm.faces.new(list(reversed(R[0]))), self.bm.faces.new(R[-1])]
        return self._finish(fs, mat, Matrix.Identity(4))

    def ball(self, at, r, mat, seg=20, rows=12, scale=(1, 1, 1)):

        def mk():
            g = bmesh.ops.create_uvsphere(self.bm, u_segments=seg, v_segments=rows, radius=r)
            bmesh.ops.scale(self.bm, vec=scale, verts=g["verts"])

        return self._finish(self._new(mk), mat, Matrix.Translation(at))

    def prism(self, pts2, depth, mat, plane="xz", at=(0, 0, 0), bevel=0.004):
        """extruded polygon; plane xz: pts2=(x,z) extruded along y, yz: along x, xy: along z"""
        m = {
            "xz": lambda p, d: (p[0], d, p[1]),
            "yz": lambda p, d: (d, p[0], p[1]),
            "xy": lambda p, d: (p[0], p[1], d),
        }[plane]
        old = set(self.bm.faces)
        a = [self.bm.verts.new(m(p, -depth / 2)) for p in pts2]
        b = [self.bm.verts.new(m(p, depth / 2)) for p in pts2]
        fs = [self.bm.faces.new(a), self.bm.faces.new(list(reversed(b)))]
        n = len(pts2)
        for i in range(n):
            fs.append(self.bm.faces.new((a[(i + 1) % n], a[i], b[i], b[(i + 1) % n])))
        bmesh.ops.recalc_face_normals(self.bm, faces=fs)
        if bevel:
            bmesh.ops.bevel(
                self.bm,
                geom=list({e for f in fs for e in f.edges}),
                offset=bevel,
                segments=1,
                affect="EDGES",
                clamp_overlap=True,
            )
        return self._finish([f for f in self.bm.faces if f not in old], mat, Matrix.Translation(at))

    def build(self, material, smooth_angle=40):
        """The Blender object, with weighted normals so that bevels catch the light."""
        mesh = bpy.data.meshes.new(self.name)
        # never on loose quads: it flips them at random
        if self.solid:
            bmesh.ops.recalc_face_normals(self.bm, faces=self.bm.faces[:])
        bmesh.ops.transform(self.bm, matrix=self.frame.inverted(), verts=self.bm.verts[:])
        self.bm.to_mesh(mesh)
        self.bm.free()
        mesh.materials.append(material)
        mesh.use_auto_smooth = True
        mesh.auto_smooth_angle = math.radians(smooth_angle)
        ob = bpy.data.objects.new(self.name, mesh)
        ob.matrix_world = self.frame
        bpy.context.collection.objects.link(ob)
        for key, value in self.facts.items():
            ob[key] = value
        normals = ob.modifiers.new("normals", "WEIGHTED_NORMAL")
        normals.keep_sharp = True
        normals.weight = 90
        return ob
