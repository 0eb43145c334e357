"""Tools and protective equipment on the trolley, and the fire extinguisher by the door."""

import math

from mathutils import Matrix

from model.trolley import item, on_top
from stage import W, frame, part, sign


def spanner():
    s = item("spanner__body__free", on_top(-0.17, -0.2, 4, 0.005), 0.4, [[-0.08, 0, 0]])
    s.box((0, 0, 0), (0.2, 0.018, 0.007), "chrome", 0.003)
    jaw = [(0.09, -0.014), (0.115, -0.026), (0.145, -0.022), (0.15, -0.012), (0.125, -0.01)]
    jaw += [(x, -y) for x, y in reversed(jaw)]
    s.prism(jaw, 0.009, "chrome", "xy", (0, 0, 0), 0.002)
    s.cyl((-0.115, 0, -0.005), (-0.115, 0, 0.005), 0.02, "chrome", 14, 0.002)


def tester():
    """A two-pole voltage tester: body with lamps, a lead and a second probe."""
    t = item("tester__body__free", on_top(0.03, -0.04, 0, 0.018), 0.25, [[-0.02, 0, 0]])
    t.box((0, 0, 0), (0.2, 0.055, 0.032), "yellow", 0.01, 2)
    t.box((0.01, 0, 0.0165), (0.1, 0.036, 0.003), "graphite", 0.001)
    for k in range(5):
        t.cyl(
            (-0.028 + 0.019 * k, 0, 0.017),
            (-0.028 + 0.019 * k, 0, 0.0195),
            0.005,
            "glass_red",
            10,
            0.001,
        )
    t.limb(
        [(0.1, 0, 0), (0.125, 0, 0), (0.135, 0, 0), (0.16, 0, 0)],
        [0.016, 0.012, 0.003, 0.002],
        ["graphite", "chrome", "chrome"],
        10,
    )
    t.tube(
        [(-0.1, 0, 0), (-0.14, 0.02, -0.01), (-0.13, 0.06, -0.013), (-0.06, 0.07, -0.013)],
        0.004,
        "rubber",
        6,
        sub=0.02,
    )
    t.limb(
        [(-0.06, 0.07, -0.008), (0.06, 0.07, -0.008), (0.075, 0.07, -0.008), (0.1, 0.07, -0.008)],
        [0.01, 0.011, 0.003, 0.002],
        ["red", "red", "chrome"],
        10,
    )
    lamps = part(
        "tester__lamps__lamp", t.frame, parent=t.name, motion="lamp", field="lit", own_axes=True
    )
    for k in range(5):
        x = -0.028 + 0.019 * k
        lamps.cyl((x, 0, 0.0175), (x, 0, 0.0205), 0.0058, "lamp_red", 10, 0.001)


def proving_unit():
    """The known source: proves the tester before and after it is trusted."""
    u = item("proving-unit__body__free", on_top(0.2, -0.17, -6, 0.0), 0.3, [[0, 0.02, 0]])
    u.box((0, 0, 0.02), (0.085, 0.13, 0.04), "graphite", 0.01, 2)
    u.box((0, 0.005, 0.0405), (0.065, 0.09, 0.002), "yellow", 0.0008)
    for x in (-0.018, 0.018):
        u.lathe(
            (x, 0.045, 0.04),
            (x, 0.045, 0.046),
            [(0, 0.009), (0.006, 0.009), (0.006, 0.004), (0.002, 0.004), (0.002, 0)],
            "brass",
            12,
        )
    u.cyl((0, -0.05, 0.04), (0, -0.05, 0.044), 0.006, "glass_green", 12, 0.001)
    lamp = part("proving-unit__lamp__lamp", u.frame, parent=u.name, motion="lamp", own_axes=True)
    lamp.cyl((0, -0.05, 0.04), (0, -0.05, 0.046), 0.0068, "lamp_green", 12, 0.001)
    part(
        "proving-unit__contacts__point",
        u.frame @ frame((0, 0.045, 0.046)),
        parent=u.name,
        point="contacts",
    )


def chocks():
    """Two wedges on one cord: a single thing to carry and to count."""
    c = item("chocks__pair__free", on_top(0.42, -0.04, 0, 0.0), 2.4, [[0, 0.09, 0]])
    for y in (-0.1, 0.1):
        wedge = [(-0.12, 0), (0.035, 0), (0.035, 0.1), (0.012, 0.1)]
        c.prism(wedge, 0.1, "yellow", "xz", (0, y, 0), 0.004)
        c.prism(
            [(-0.1, -0.001), (0.03, -0.001), (0.03, 0.004), (-0.1, 0.004)],
            0.09,
            "rubber",
            "xz",
            (0, y, 0),
            0.001,
        )
        c.cyl((0.0, y - 0.051, 0.05), (0.0, y + 0.051, 0.05), 0.008, "graphite", 10, 0.001)
    c.tube(
        [(0.0, -0.05, 0.05), (0.005, -0.02, 0.03), (0.005, 0.02, 0.03), (0.0, 0.05, 0.05)],
        0.005,
        "red",
        7,
        sub=0.02,
    )


def glasses():
    g = item("glasses__body__free", on_top(-0.36, 0.03, 14, 0.03), 0.05, [[0, 0, 0]])
    rim = [
        (0.075 * math.sin(a), -0.05 * math.cos(a) + 0.05, 0)
        for a in (-1.25, -0.8, -0.4, 0, 0.4, 0.8, 1.25)
    ]
    section = ((-0.022, 0.0), (0.02, 0.0))
    rows = [[g.bm.verts.new((x, y, z + dz)) for x, y, z in rim] for dz, _ in section]
    back = [[g.bm.verts.new((x * 0.97, y + 0.002, z + dz)) for x, y, z in rim] for dz, _ in section]
    faces = [
        g.bm.faces.new((rows[0][k], rows[0][k + 1], rows[1][k + 1], rows[1][k])) for k in range(6)
    ]
    faces += [
        g.bm.faces.new((back[0][k + 1], back[0][k], back[1][k], back[1][k + 1])) for k in range(6)
    ]
    g._finish(faces, "lens", Matrix.Identity(4))
    g.tube([(x, y, 0.021) for x, y, _ in rim], 0.003, "yellow", 6)
    for s in (-1, 1):
        g.tube(
            [(s * 0.071, 0.034, 0.015), (s * 0.072, 0.11, 0.012), (s * 0.07, 0.14, -0.012)],
            0.003,
            "yellow",
            6,
            sub=0.03,
        )


def gloves():
    """A pair of work gloves lying flat, one half over the other."""
    g = item("gloves__pair__free", on_top(-0.38, -0.13, 0, 0.0), 0.1, [[0, 0.02, 0]])
    for turn, x, z in ((12, -0.02, 0.0), (-20, 0.045, 0.016)):
        g.xf = g.frame @ frame((x, 0, z), turn=turn)
        g.box((0, 0, 0.012), (0.085, 0.09, 0.022), "blue", 0.01, 2)
        g.box((0, -0.07, 0.012), (0.075, 0.06, 0.024), "frame", 0.009, 2)
        for k in range(4):
            fx = -0.031 + 0.0207 * k
            g.limb(
                [
                    (fx, 0.035, 0.012),
                    (fx * 1.1, 0.08, 0.012),
                    (fx * 1.15, 0.1 + 0.006 * (k % 3), 0.012),
                ],
                [0.0105, 0.0105, 0.007],
                "blue",
                8,
            )
        g.limb(
            [(0.035, -0.02, 0.012), (0.065, 0.02, 0.012), (0.072, 0.05, 0.012)],
            [0.012, 0.0115, 0.008],
            "blue",
            8,
        )


def cutter():
    """Bolt cutters along the back of the mat: within reach, as they are in life."""
    at = on_top(-0.02, 0.2, 0, 0.036) @ Matrix.Rotation(math.radians(-90), 4, "X")
    c = item("cutter__body__free", at, 2.6, [[0.24, 0, 0]], hands=2)
    for s in (-1, 1):
        c.limb(
            [(-0.1, -0.01, s * 0.012), (0.05, -0.01, s * 0.03), (0.2, -0.01, s * 0.035)],
            [0.011, 0.011, 0.011],
            "blue",
            10,
        )
        c.limb([(0.2, -0.01, s * 0.035), (0.36, -0.01, s * 0.032)], [0.016, 0.015], "graphite", 10)
        c.prism(
            [
                (-0.1, s * 0.002),
                (-0.1, s * 0.03),
                (-0.15, s * 0.036),
                (-0.21, s * 0.016),
                (-0.225, s * 0.001),
            ],
            0.016,
            "steel_dark",
            "xz",
            (0, -0.01, 0),
            0.002,
        )
    c.cyl((-0.115, -0.025, 0), (-0.115, 0.005, 0), 0.014, "steel", 12, 0.002)


def extinguisher(signs):
    x, y = W - 0.16, -2.6
    e = part(
        "extinguisher__body__free",
        frame((x, y, 0.55), "west"),
        motion="free",
        mass=9.5,
        grips=[[0, 0.53, 0]],
    )
    profile = [(0, 0), (0, 0.07), (0.012, 0.078), (0.44, 0.078), (0.48, 0.068), (0.51, 0.04)]
    profile += [(0.525, 0.022), (0.55, 0.022), (0.55, 0)]
    e.lathe((x, y, 0.5), (x, y, 1.06), profile, "red", 28)
    e.lathe((x, y, 0.5), (x, y, 0.53), [(0, 0.0795), (0.03, 0.0795)], "graphite", 28)
    e.box((x, y, 1.07), (0.04, 0.03, 0.05), "graphite", 0.006)
    e.box((x - 0.05, y, 1.105), (0.14, 0.024, 0.012), "graphite", 0.004, rot=(0, 12, 0))
    e.box((x - 0.05, y, 1.075), (0.13, 0.022, 0.01), "graphite", 0.004)
    hose = [(y - 0.02, 1.06), (y - 0.07, 1.07), (y - 0.105, 1.0), (y - 0.1, 0.8), (y - 0.095, 0.62)]
    e.tube([(x, *p) for p in hose], 0.011, "rubber", 8, sub=0.08)
    e.cyl((x, y - 0.095, 0.62), (x, y - 0.095, 0.56), 0.017, "graphite", 12)
    e.box((x - 0.0785, y, 0.82), (0.004, 0.09, 0.16), "paper", 0.001)
    e.cyl((x - 0.02, y + 0.018, 1.06), (x - 0.02, y + 0.032, 1.06), 0.014, "paper", 14, 0.002)
    part("extinguisher__bracket__socket", frame((x, y, 0.55), "west"), socket="fire-extinguisher")
    part("hall__extinguisher-bracket").box((W - 0.04, y, 0.85), (0.05, 0.08, 0.5), "frame")
    sign(signs, "ext", (W - 0.004, y, 1.75), 0.25, "west")


def model(signs):
    spanner()
    tester()
    proving_unit()
    chocks()
    glasses()
    gloves()
    extinguisher(signs)
    cutter()
    wall = 4.996
    for name, x, z, width in (
        ("goggles", 3.72, 1.75, 0.22),
        ("helmet", 3.46, 1.75, 0.22),
        ("electric", 6.28, 1.7, 0.22),
        ("auto", -3.4, 1.75, 0.25),
        ("proc", 1.73, 1.6, 0.25),
    ):
        sign(signs, name, (x, wall, z), width)
    sign(signs, "exit", (4.55, 4.965, 2.38), 0.5)
    sign(signs, "noentry", (-5.62, 4.765, 1.6), 0.18)
