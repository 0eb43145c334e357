"""What the model files of the hall share: the list of parts, frames, signs, main dimensions.

In here X is east, Y north and Z up; the exported file has Y up and Z south.
"""

import json
import math

from mathutils import Matrix, Vector

from kit.part import Part

# inside dimensions: half width, half depth, height
W, D, H = 7, 5, 4.5
ROOFLIGHTS = [(-5.2, 5.2, -2.7, -1.4), (-5.2, 5.2, 1.5, 2.8)]
WINDOW = (-6.2, 3.4, 2.45, 3.65)
LUMINAIRES = [(x, y) for x in (-4.0, 0, 4.0) for y in (0, 3.7, -3.8)]

# conveyor C-101: centre line, belt width, upper run as (x, z), pulleys
BELT_Y, BELT_WIDTH = 1.2, 0.8
UPPER_RUN = [(-4.6, 0.71), (-1.7, 0.71), (-1.35, 0.75), (1.15, 1.3), (1.5, 1.36), (3.2, 1.36)]
TAIL, HEAD, PULLEY_RADIUS = (-4.6, 0.55), (3.2, 1.2), 0.155
GUARD_Y = BELT_Y - BELT_WIDTH / 2 - 0.2

parts = []
atlas = {}


def read_atlas(path):
    with open(path) as file:
        atlas.update(json.load(file))


def frame(at, facing="south", turn=0, pitch=0):
    """A place and a direction: south is towards -Y, turn adds degrees (anticlockwise from above)."""
    angle = {"south": 0, "east": 90, "north": 180, "west": -90}[facing] + turn
    turned = Matrix.Rotation(math.radians(angle), 4, "Z")
    return Matrix.Translation(at) @ turned @ Matrix.Rotation(math.radians(-pitch), 4, "Y")


def part(name, at=None, parent=None, solid=True, material="palette", own_axes=False, **facts):
    """Starts a part; `at` is a frame or a point; facts with a motion or a socket keep it movable."""
    if at is not None and not isinstance(at, Matrix):
        at = frame(at)
    p = Part(name, at, facts, solid, parent, material)
    if own_axes:
        p.xf = p.frame.copy()
    parts.append(p)
    return p


def sign(on, name, at, width, facing="south", height=None):
    """A quad from the atlas, on the wall (`on` is the part of all fixed signs) or on a label part."""
    u0, v0, u1, v1 = atlas[name]
    height = height or width * (v1 - v0) / (u1 - u0)
    dx, dy = {"south": (1, 0), "west": (0, -1), "east": (0, 1), "north": (-1, 0)}[facing]
    corners = [
        on.xf
        @ Vector((at[0] + dx * s * width / 2, at[1] + dy * s * width / 2, at[2] + t * height / 2))
        for s, t in ((-1, -1), (1, -1), (1, 1), (-1, 1))
    ]
    face = on.bm.faces.new([on.bm.verts.new(c) for c in corners])
    face.smooth = False
    uvs = ((u0, 1 - v1), (u1, 1 - v1), (u1, 1 - v0), (u0, 1 - v0))
    for loop, uv in zip(face.loops, uvs):
        loop[on.uv].uv = uv


def label(owner, name, at, width, height=None, own_axes=True):
    """A sign that travels with a movable part; `at` in the owner's axes, facing its front."""
    p = part(
        owner.name.split("__")[0] + "__" + owner.name.split("__")[1] + "-" + name.lower(),
        owner.frame,
        parent=owner.name,
        solid=False,
        material="signs",
        own_axes=own_axes,
    )
    sign(p, name, at, width, height=height)
    return p


def belt_height(x):
    """Height of the carrying belt at x."""
    for (x0, z0), (x1, z1) in zip(UPPER_RUN, UPPER_RUN[1:]):
        if x0 <= x <= x1:
            return z0 + (z1 - z0) * (x - x0) / (x1 - x0)
    return UPPER_RUN[-1][1]


INCLINE = math.degrees(math.atan2(0.55, 2.5))


def densify(path, step=0.3):
    """The same polyline with a point at least every `step` metres."""
    out = []
    for a, b in zip(path, path[1:]):
        n = max(1, int(math.dist(a, b) / step))
        out += [tuple(p + (q - p) * k / n for p, q in zip(a, b)) for k in range(n)]
    return out + [path[-1]]
