"""The building itself: rooflights, window, portal frames, door, shutter, lamps, trays and pipes."""

from mathutils import Vector

from stage import D, H, LUMINAIRES, ROOFLIGHTS, W, WINDOW, part


def model():
    b = part("hall__structure")
    # rooflight kerbs and bars
    for a0, a1, c0, c1 in ROOFLIGHTS:
        b.box(((a0 + a1) / 2, c0 - 0.03, H + 0.16), (a1 - a0 + 0.12, 0.06, 0.36), "wall")
        b.box(((a0 + a1) / 2, c1 + 0.03, H + 0.16), (a1 - a0 + 0.12, 0.06, 0.36), "wall")
        for x in (a0, a1):
            b.box((x, (c0 + c1) / 2, H + 0.16), (0.06, c1 - c0, 0.36), "wall")
        for k in range(1, 8):
            b.box(
                (a0 + (a1 - a0) * k / 8, (c0 + c1) / 2, H + 0.27),
                (0.05, c1 - c0, 0.06),
                "machine_lt",
            )
    # window frame
    u0, u1, v0, v1 = WINDOW
    for z in (v0, v1):
        b.box(((u0 + u1) / 2, D + 0.06, z), (u1 - u0 + 0.1, 0.2, 0.07), "frame")
    for k in range(7):
        b.box((u0 + (u1 - u0) * k / 6, D + 0.06, (v0 + v1) / 2), (0.07, 0.16, v1 - v0), "frame")
    b.box(((u0 + u1) / 2, D + 0.06, v0 + 0.42), (u1 - u0, 0.06, 0.04), "frame")
    b.box(((u0 + u1) / 2, D - 0.05, v0 - 0.05), (u1 - u0 + 0.2, 0.22, 0.04), "machine_lt")
    # portal frames
    for x in (-5.6, -1.9, 1.8, 5.5):
        for y in (D - 0.12, -D + 0.12):
            for flange in (-0.1, 0.1):
                b.box((x, y + flange, 2.1), (0.2, 0.02, 4.2), "machine_lt", 0.004)
            b.box((x, y, 2.1), (0.016, 0.176, 4.2), "machine_lt", 0.003, maxlen=0.08)
            b.box((x, y, 0.02), (0.34, 0.3, 0.04), "frame")
        for z, h in ((4.46, 0.02), (4.16, 0.02)):
            b.box((x, 0, z), (0.2, 2 * D - 0.05, h), "machine_lt", 0.004)
        b.box((x, 0, 4.31), (0.016, 2 * D - 0.05, 0.272), "machine_lt", 0.003, maxlen=0.13)
    # purlins
    for y in (-4, -0.6, 0.9, 4):
        b.box((0, y, 4.42), (2 * W, 0.06, 0.12), "machine_lt", 0.006, maxlen=0.7)
    # skirting
    b.box((0, D - 0.012, 0.06), (2 * W, 0.02, 0.12), "graphite", 0.004)
    b.box((W - 0.012, 0, 0.06), (0.02, 2 * D, 0.12), "graphite", 0.004)
    # door with vision panel, closer, push bar
    b.box((4.55, D - 0.03, 1.09), (1.12, 0.08, 2.18), "frame")
    b.box((4.55, D - 0.06, 1.06), (0.98, 0.06, 2.08), "machine")
    b.box((4.72, D - 0.095, 1.55), (0.2, 0.012, 0.7), "frame")
    b.box((4.72, D - 0.1, 1.55), (0.15, 0.012, 0.64), "lens")
    b.box((4.5, D - 0.14, 1.02), (0.8, 0.04, 0.05), "steel", 0.01)
    b.box((4.2, D - 0.12, 2.0), (0.28, 0.05, 0.06), "steel_dark")
    b.box((4.55, D - 0.094, 0.2), (0.92, 0.006, 0.3), "steel", 0.002)
    # roller shutter on the west wall, bollards
    b.box((-W + 0.04, -0.2, 1.6), (0.08, 3.3, 3.2), "frame")
    for k in range(26):
        b.box(
            (-W + 0.1, -0.2, 0.07 + k * 0.118), (0.05, 3.0, 0.112), "machine_lt", 0.02, maxlen=0.6
        )
    b.box((-W + 0.18, -0.2, 3.3), (0.34, 3.4, 0.36), "frame")
    for y in (-2.1, 1.7):
        b.cyl((-W + 0.35, y, 0), (-W + 0.35, y, 1.0), 0.08, "yellow", 20, 0.02)
    # luminaires
    lum = part("hall__luminaires")
    for x, y in LUMINAIRES:
        b.box((x, y, 3.98), (1.5, 0.13, 0.06), "machine_lt", 0.012)
        lum.box((x, y, 3.945), (1.42, 0.1, 0.015), "lamp", 0.004)
        for dx in (-0.6, 0.6):
            b.tube([(x + dx, y, 4.0), (x + dx, y, 4.5)], 0.004, "steel_dark", 5)

    def tray(p0, p1, w=0.3):
        p0, p1 = (Vector(p0), Vector(p1))
        d = (p1 - p0).normalized()
        L = (p1 - p0).length
        up = Vector((0, 0, 1)) if abs(d.z) < 0.5 else Vector((1, 0, 0))
        n = d.cross(up).normalized()
        sz = lambda a, t, h: tuple(
            (abs(d[i]) * a + abs(n[i]) * t + abs(up[i]) * h for i in range(3))
        )
        for s in (-1, 1):
            b.box((p0 + p1) / 2 + n * s * w / 2, sz(L, 0.012, 0.07), "tray", 0.003, maxlen=0.6)
        k = 0.15
        while k < L:
            b.box(p0 + d * k - up * 0.02, sz(0.03, w, 0.012), "tray", 0.002, maxlen=0)
            k += 0.3
        for i, (o, r) in enumerate(
            ((-0.09, 0.02), (-0.035, 0.026), (0.025, 0.018), (0.065, 0.022), (0.1, 0.013))
        ):
            b.tube(
                [p0 + n * o + up * (r - 0.012), p1 + n * o + up * (r - 0.012)],
                r,
                ("cable", "graphite", "frame")[i % 3],
                7,
                sub=0.7,
            )

    tray((-6.9, 4.35, 3.98), (6.6, 4.35, 3.98))
    tray((6.6, 4.2, 3.98), (6.6, -2.2, 3.98))
    tray((6.78, 1.0, 2.1), (6.78, 1.0, 3.98), 0.3)
    tray((3.05, 4.2, 3.98), (3.05, 0.75, 3.98), 0.2)
    b.tube(
        [(3.05, 0.72, 3.95), (3.05, 0.7, 1.6), (3.05, 0.61, 1.39), (2.975, 0.61, 1.385)],
        0.018,
        "cable",
        8,
        sub=0.4,
    )
    # compressed air ring main
    b.tube([(-6.9, 4.75, 4.05), (6.9, 4.75, 4.05)], 0.024, "machine_lt", 10, sub=0.8)
    b.tube(
        [(-2.85, 4.75, 4.05), (-2.85, 0.49, 4.05), (-2.85, 0.49, 1.9)],
        0.013,
        "machine_lt",
        10,
        sub=0.4,
    )
    b.tube([(-2.85, 0.49, 1.95), (-2.85, 0.49, 1.3)], 0.015, "blue", 10, sub=0.2)
