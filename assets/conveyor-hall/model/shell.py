"""Floor, walls and ceiling: the surfaces that carry the lightmap, and the paint on the floor."""

from mathutils import Matrix, Vector

from stage import D, H, ROOFLIGHTS, W, WINDOW, part

# rectangles of the lightmap in a 2048 px atlas: x, y, width, height, y up
LIGHTMAP = {
    "floor": (4, 4, 1400, 1000),
    "north": (4, 1012, 1400, 450),
    "east": (4, 1470, 1000, 450),
    "ceil": (1412, 4, 630, 450),
    "south": (1412, 462, 630, 203),
    "west": (1412, 673, 450, 203),
}

shell = part("hall__shell", solid=False, material="shell")
shell_light = shell.bm.loops.layers.uv.new("Lightmap")
# uses the floor's texels and is hidden while they bake, so it prints no shadow
paint = part("hall__floor-paint", solid=False, material="shell")
paint_light = paint.bm.loops.layers.uv.new("Lightmap")


def lightmap_uv(rect, u, v):
    x, y, w, h = LIGHTMAP[rect]
    return ((x + 1 + u * (w - 2)) / 2048, (y + 1 + v * (h - 2)) / 2048)


def on_floor(c):
    return ((c.x + W) / (2 * W), (c.y + D) / (2 * D))


def quad(corners, mat, rect, to_uv, on=shell):
    face = on.bm.faces.new([on.bm.verts.new(c) for c in corners])
    on._finish([face], mat, Matrix.Identity(4))
    layer = shell_light if on is shell else paint_light
    for loop in face.loops:
        loop[layer].uv = lightmap_uv(rect, *to_uv(loop.vert.co))
    face.smooth = False


def painted(pts, mat="line"):
    quad([(x, y, 0.002) for x, y in pts], mat, "floor", on_floor, paint)


def line(x0, y0, x1, y1, w=0.1, mat="line"):
    d = Vector((x1 - x0, y1 - y0)).normalized() * w / 2
    n = Vector((-d.y, d.x))
    ends = (
        (x0 - d.x, y0 - d.y, -1),
        (x1 + d.x, y1 + d.y, -1),
        (x1 + d.x, y1 + d.y, 1),
        (x0 - d.x, y0 - d.y, 1),
    )
    painted([(x + n.x * s, y + n.y * s) for x, y, s in ends], mat)


def clip(polygon, axis, limit, sign):
    """The part of a polygon on one side of a line parallel to an axis."""
    out = []
    for i, p in enumerate(polygon):
        q = polygon[(i + 1) % len(polygon)]
        a, b = (sign * (p[axis] - limit), sign * (q[axis] - limit))
        if a >= 0:
            out.append(p)
        if a * b < 0:
            t = a / (a - b)
            out.append((p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t))
    return out


def keep_clear(x0, y0, x1, y1, step=0.4, w=0.14):
    """A hatched zone that must stay free."""
    for a, b, c, d in ((x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)):
        line(a, b, c, d, 0.08)
    k = x0 - (y1 - y0) + step * 0.6
    while k < x1:
        stripe = [(k, y0), (k + w, y0), (k + w + y1 - y0, y1), (k + y1 - y0, y1)]
        stripe = clip(clip(stripe, 0, x0, 1), 0, x1, -1)
        if len(stripe) > 2:
            painted(stripe)
        k += step


def wall(rect, fixed, axis, lo, hi, breaks_u, breaks_v, holes, flip):
    us, vs = (sorted({lo, hi, *breaks_u}), sorted({0, 1.15, 1.2, H, *breaks_v}))
    for u0, u1 in zip(us, us[1:]):
        for v0, v1 in zip(vs, vs[1:]):
            m = ((u0 + u1) / 2, (v0 + v1) / 2)
            if any((a < m[0] < b and c < m[1] < d for a, b, c, d in holes)):
                continue
            P = [(u0, v0), (u1, v0), (u1, v1), (u0, v1)]
            P = P[::-1] if flip else P
            co = [(p[0], fixed, p[1]) if axis == "x" else (fixed, p[0], p[1]) for p in P]
            quad(
                co,
                "wall_low" if m[1] < 1.15 else "frame" if m[1] < 1.2 else "wall",
                rect,
                lambda c: (((c.x if axis == "x" else c.y) - lo) / (hi - lo), c.z / H),
            )


def model():
    quad([(-W, -D, 0), (W, -D, 0), (W, D, 0), (-W, D, 0)], "floor", "floor", on_floor)
    for walkway in ((-6.95, -3.1, 4.9, -3.1), (4.9, -3.1, 4.9, 3.6), (-6.95, -4.5, 6.9, -4.5)):
        line(*walkway)
    for a, b in (((-5.5, -0.35), (4.05, -0.35)), ((-5.5, 2.6), (4.05, 2.6))):
        line(*a, *b)
    for x in (-5.5, 4.05):
        line(x, -0.35, x, 2.6)
    keep_clear(5.35, -0.35, 6.4, 2.35)
    keep_clear(-5.45, -0.3, -3.95, 0.42, 0.36, 0.12)
    wall("north", D, "x", -W, W, WINDOW[:2], WINDOW[2:], [WINDOW], False)
    wall("south", -D, "x", -W, W, [], [], [], True)
    wall("east", W, "y", -D, D, [], [], [], True)
    wall("west", -W, "y", -D, D, [], [], [], False)
    xs, ys = (sorted({-W, W, -5.2, 5.2}), sorted({-D, D, -2.7, -1.4, 1.5, 2.8}))
    for x0, x1 in zip(xs, xs[1:]):
        for y0, y1 in zip(ys, ys[1:]):
            if any((a < (x0 + x1) / 2 < b and c < (y0 + y1) / 2 < d for a, b, c, d in ROOFLIGHTS)):
                continue
            quad([(x0, y0, H), (x0, y1, H), (x1, y1, H), (x1, y0, H)], "ceiling", "ceil", on_floor)
