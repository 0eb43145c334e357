"""Belt conveyor C-101: frame, legs, idlers, drive, pull cord, belt, pulleys, load and jam."""

import math

from mathutils import Matrix, Vector

from stage import BELT_WIDTH, BELT_Y, HEAD, INCLINE, PULLEY_RADIUS, TAIL, UPPER_RUN
from stage import belt_height, densify, frame, label, part, sign

# the drive stands in front of the head pulley
MOTOR_Y = BELT_Y - BELT_WIDTH / 2 - 0.16
BELT_THICKNESS = 0.009
# cartons: x of the middle, length, height, sideways
CARTONS = [
    (-0.75, 0.5, 0.34, 0.03),
    (0.02, 0.46, 0.3, -0.05),
    (0.72, 0.5, 0.36, 0.03),
    (-2.6, 0.44, 0.3, -0.05),
    (1.9, 0.36, 0.26, -0.04),
    (2.35, 0.36, 0.26, 0.06),
]
# C-channel: (outwards, up) from the web
CHANNEL = [
    (0.054, -0.015),
    (0.054, -0.024),
    (0.01, -0.027),
    (0.006, -0.034),
    (0.006, -0.075),
    (0.006, -0.115),
    (0.006, -0.155),
    (0.006, -0.192),
    (0.01, -0.198),
    (0.054, -0.201),
    (0.054, -0.21),
    (-0.006, -0.21),
    (-0.006, -0.11),
    (-0.006, -0.015),
]


def side(c, s):
    """One long side: channel, legs, idler ends and the side rail. s is -1 south, 1 north."""
    y = BELT_Y + s * (BELT_WIDTH / 2 + 0.045)
    run = [q for q in densify(UPPER_RUN) if q[0] > -4.3]
    c.sweep(run, [(y + s * o, dz) for o, dz in CHANNEL], "machine")
    for x in (-4.1, -2.6, -1.1, 0.35, 1.7, 2.95):
        top = belt_height(x) - 0.2
        c.box((x, y, top / 2 + 0.01), (0.07, 0.07, top), "machine", 0.006, maxlen=0.2)
        c.box((x, y, 0.012), (0.16, 0.16, 0.024), "frame", 0.004)
        for q in (-0.055, 0.055):
            bolt = (x + q, y + s * 0.055)
            c.cyl((*bolt, 0.02), (*bolt, 0.05), 0.012, "steel", 6, 0.003)
    for k in range(12):
        x = -3.9 + 0.62 * k
        z = belt_height(x) - 0.09
        c.cyl((x, y - s * 0.01, z), (x, y + s * 0.022, z), 0.026, "steel_dark", 12, 0.004)
    rail = [(-3.9, 0.87)] + [(x, z + 0.16) for x, z in UPPER_RUN if x > -4.2]
    c.tube([(x, y, z) for x, z in rail], 0.016, "steel", 8, sub=0.5)
    for x in (-3.9, -2.8, -1.7, -0.5, 0.4, 1.4, 2.3, 3.1):
        c.box((x, y + s * 0.012, belt_height(x) + 0.07), (0.03, 0.012, 0.2), "steel_dark", 0.003)


def frame_and_drive():
    c = part("conveyor__frame")
    for s in (-1, 1):
        side(c, s)
    for x in (-2.6, -1.1, 0.35, 1.7, 2.95):
        top = belt_height(x)
        c.box(
            (x, BELT_Y, top * 0.42), (0.05, BELT_WIDTH + 0.06, 0.05), "machine", 0.006, maxlen=0.2
        )
        # return rollers hang from the channel
        ends = [(x + 0.3, BELT_Y + s * (BELT_WIDTH / 2 + 0.03), top - 0.27) for s in (-1, 1)]
        c.cyl(*ends, 0.035, "steel_dark", 14)
        for end in ends:
            c.box((end[0], end[1], end[2] + 0.07), (0.03, 0.01, 0.18), "steel_dark", 0.003)
    # discharge hood and bin
    hood = [
        (3.3, 0.78),
        (3.75, 0.7),
        (3.75, 1.32),
        (3.5, 1.55),
        (3.05, 1.55),
        (3.05, 1.42),
        (3.36, 1.42),
    ]
    c.prism(hood, 0.9, "machine_lt", "xz", (0, BELT_Y, 0), 0.01)
    c.box((3.62, BELT_Y, 0.36), (0.62, 0.82, 0.7), "frame", 0.012, maxlen=0.25)
    c.box((3.62, BELT_Y, 0.715), (0.68, 0.88, 0.04), "steel_dark", 0.01)
    # gearbox, finned motor, feet, head guard plate
    y = MOTOR_Y
    c.box((3.2, y, 1.2), (0.26, 0.2, 0.3), "machine", 0.03, 2)
    c.cyl((3.2, y - 0.1, 1.2), (3.2, y - 0.135, 1.2), 0.075, "steel_dark", 20, 0.008)
    fins = []
    for k in range(9):
        t = 0.05 + k * 0.034
        fins += [(t, 0.105), (t + 0.002, 0.125), (t + 0.012, 0.125), (t + 0.014, 0.105)]
    profile = [(0, 0), (0, 0.12), (0.03, 0.12), (0.04, 0.105), *fins]
    profile += [(0.37, 0.105), (0.375, 0.122), (0.5, 0.118), (0.52, 0.1), (0.52, 0)]
    c.lathe((3.07, y, 1.2), (2.55, y, 1.2), profile, "machine_lt", 24)
    c.box((2.85, y, 1.05), (0.3, 0.2, 0.04), "frame")
    c.box((2.85, y + 0.08, 0.53), (0.05, 0.05, 1.02), "machine", 0.006, maxlen=0.2)
    c.box((3.2, y + 0.05, 0.53), (0.05, 0.05, 1.02), "machine", 0.006, maxlen=0.2)
    c.box((3.2, BELT_Y - BELT_WIDTH / 2 - 0.052, 1.24), (0.44, 0.012, 0.4), "yellow", 0.005)
    return c


def terminal_box():
    """The motor's terminal box: an open case, three studs and earth, and a cover on two hinges."""
    x, y, z = 2.85, MOTOR_Y - 0.03, 1.385
    t = part("terminal-box__case")
    t.box((x, y + 0.055, z), (0.2, 0.01, 0.13), "machine_lt", 0.003)
    for dx in (-0.095, 0.095):
        t.box((x + dx, y, z), (0.01, 0.12, 0.13), "machine_lt", 0.003)
    for dz in (-0.06, 0.06):
        t.box((x, y, z + dz), (0.18, 0.12, 0.01), "machine_lt", 0.003)
    t.box((x, y + 0.035, z), (0.16, 0.02, 0.05), "bone", 0.004)
    for k, mat in enumerate(("brass", "brass", "brass", "green")):
        sx = x - 0.055 + 0.037 * k
        t.cyl((sx, y + 0.03, z), (sx, y - 0.005, z), 0.007, mat, 8, 0.002)
        t.tube([(sx, y + 0.01, z - 0.005), (sx, y + 0.015, z - 0.05)], 0.004, "cable", 6)
    t.cyl((x + 0.1, y, z), (x + 0.13, y, z), 0.016, "graphite", 12)
    part("terminal-box__terminals__point", (x, y - 0.01, z), point="terminals")
    cover = part(
        "terminal-box__cover__hinge-y_0_-110",
        (x - 0.1, y - 0.066, z),
        motion="hinge",
        axis=[0, 1, 0],
        limits=[0, -110],
        field="cover",
        control="cover",
        states={"shut": 0, "open": -110},
    )
    cover.box((x, y - 0.066, z), (0.21, 0.01, 0.14), "machine_lt", 0.004)
    for dx, dz in ((-0.085, -0.055), (0.085, -0.055), (-0.085, 0.055), (0.085, 0.055)):
        cover.cyl((x + dx, y - 0.07, z + dz), (x + dx, y - 0.077, z + dz), 0.006, "steel", 8, 0.001)
    label(cover, "electric", (0.1, -0.0065, 0), 0.07)


def pull_cord(c):
    """A red cord along the walkway side, and its switch with a blue reset lever."""
    y = BELT_Y - 0.54
    for x in (-3.6, -1.5, 0.5, 2.4):
        z = belt_height(x)
        c.tube([(x, BELT_Y - 0.46, z + 0.02), (x, y, z + 0.04)], 0.006, "steel", 6)
        turns = [k * math.pi / 4 for k in range(8)]
        eye = [(x + 0.014 * math.cos(a), y, z + 0.04 + 0.014 * math.sin(a)) for a in turns]
        c.tube(eye, 0.003, "steel", 5, True)
    run = [(-3.6, 0.71), (-1.5, 0.725), (0.5, 1.157), (1.5, 1.37), (2.36, 1.4)]
    cord = part("pull-cord__cord")
    cord.tube([(x, y, z + 0.04) for x, z in run], 0.005, "red", 6, sub=0.5)
    cord.box((2.44, BELT_Y - 0.52, 1.4), (0.14, 0.07, 0.09), "yellow", 0.012, 2)
    cord.cyl((2.44, BELT_Y - 0.55, 1.4), (2.44, BELT_Y - 0.562, 1.4), 0.02, "chrome", 16, 0.002)
    lever = part(
        "pull-cord__reset__hinge-z_0_-60",
        (2.44, BELT_Y - 0.565, 1.4),
        motion="hinge",
        axis=[0, 0, 1],
        limits=[0, -60],
        field="cord",
        control="cord",
        states={"reset": 0, "pulled": -60},
    )
    lever.cyl((2.44, BELT_Y - 0.562, 1.4), (2.44, BELT_Y - 0.58, 1.4), 0.015, "blue", 16, 0.003)
    lever.box((2.44, BELT_Y - 0.575, 1.425), (0.012, 0.01, 0.06), "blue", 0.003)


def arc(centre, r, from_, to, n=8):
    angles = [math.radians(from_ + (to - from_) * k / n) for k in range(n + 1)]
    return [(centre[0] + r * math.cos(a), centre[1] + r * math.sin(a)) for a in angles]


def belt():
    """One closed loop. UV1 runs along it, 0 to 1, so that marks can travel without moving it."""
    b = part("conveyor__belt__scroll", motion="scroll", field="speed")
    along = b.bm.loops.layers.uv.new("Along")
    back = [(3.1, 1.03), (1.5, 1.0), (1.1, 0.95), (-1.3, 0.44), (-1.7, 0.4), (-4.5, 0.4)]
    over_head = arc(HEAD, PULLEY_RADIUS + 0.005, 80, -80)
    loop = densify(UPPER_RUN) + over_head + densify(back) + arc(TAIL, PULLEY_RADIUS, 260, 100)
    n = len(loop)
    lengths = [math.dist(loop[i], loop[(i + 1) % n]) for i in range(n)]
    total, at, starts = sum(lengths), 0, []
    for length in lengths:
        starts.append(at / total)
        at += length
    b.facts["length"] = round(total, 4)
    across = (-BELT_WIDTH / 2, -0.14, 0.14, BELT_WIDTH / 2)
    rings = []
    for i, (x, z) in enumerate(loop):
        (px, pz), (nx, nz) = loop[i - 1], loop[(i + 1) % n]
        t = Vector((nx - px, nz - pz)).normalized()
        out = Vector((t.y, -t.x))
        rings.append(
            [
                b.bm.verts.new((x + o * out.x, BELT_Y + y, z + o * out.y))
                for o in (0, BELT_THICKNESS)
                for y in across
            ]
        )
    for i in range(n):
        a, e = rings[i], rings[(i + 1) % n]
        faces = [b.bm.faces.new((a[k], a[k + 1], e[k + 1], e[k])) for k in range(3)]
        faces += [b.bm.faces.new((a[k + 5], a[k + 4], e[k + 4], e[k + 5])) for k in range(3)]
        faces += [
            b.bm.faces.new((a[4], a[0], e[0], e[4])),
            b.bm.faces.new((a[3], a[7], e[7], e[3])),
        ]
        b._finish(faces, "rubber", Matrix.Identity(4))
        u0, u1 = starts[i], starts[i] + lengths[i] / total
        for face in faces:
            for corner in face.loops:
                v = (corner.vert.co.y - BELT_Y) / BELT_WIDTH + 0.5
                corner[along].uv = (u0 if corner.vert in a else u1, v)


def pulleys():
    axis = {"motion": "spin", "field": "speed", "axis": [0, 0, -1], "radius": PULLEY_RADIUS}
    (tx, tz), (hx, hz), y, r = TAIL, HEAD, BELT_Y, PULLEY_RADIUS
    tail = part("conveyor__tail-pulley__spin-z", (tx, y, tz), **axis)
    profile = [(0, 0), (0, 0.12), (0.006, 0.135), (0.02, r - 0.01)]
    profile += [(0.84, r - 0.01), (0.86, 0.12), (0.86, 0)]
    ends = {0: "steel_dark", 1: "steel_dark"}
    tail.lathe((tx, y - 0.43, tz), (tx, y + 0.43, tz), profile, "machine_lt", 28, ends)
    tail.cyl((tx, y - 0.56, tz), (tx, y + 0.56, tz), 0.032, "steel", 16)
    for k in range(5):
        a = k * 2 * math.pi / 5
        x, z = tx + 0.085 * math.cos(a), tz + 0.085 * math.sin(a)
        tail.cyl((x, y - 0.436, z), (x, y - 0.42, z), 0.022, "graphite", 10, 0.003)
    head = part("conveyor__head-pulley__spin-z", (hx, y, hz), **axis)
    head.cyl((hx, y - 0.42, hz), (hx, y + 0.42, hz), r - 0.01, "rubber", 28)


def load():
    """Each carton is a node on the belt: the ones on the incline hold the gravity energy."""
    for i, (x, length, height, dy) in enumerate(CARTONS):
        pitch = INCLINE if -1.35 < x < 1.15 else 0
        at = frame((x, BELT_Y + dy, belt_height(x) + 0.008), pitch=pitch)
        c = part(
            f"conveyor__carton-{i + 1}__slide",
            at,
            motion="slide",
            field="slid",
            own_axes=True,
            mass=9,
        )
        width = 0.42 if i < 4 else 0.34
        c.box((0, 0, height / 2), (length, width, height), "carton", 0.008, maxlen=0.2)
        tape = (length + 0.004, 0.06, height + 0.004)
        c.box((0, 0, height / 2), tape, "tape", 0.008, maxlen=0.2)
    x = CARTONS[0][0] - CARTONS[0][1] / 2 * math.cos(math.radians(INCLINE)) - 0.035
    at = frame((x, BELT_Y + 0.03, belt_height(x) + 0.01), pitch=INCLINE)
    part("conveyor__chock-slot__socket", at, socket="wheel-chock")


def points():
    """Where a hand can be put, and where a notice hangs on the machine."""
    part("conveyor__tail-nip__point", (-4.45, BELT_Y - 0.2, 0.68), point="tail_nip")
    part("conveyor__notice__socket", (-1.7, BELT_Y - 0.53, 0.79), socket="notice-sign")


def jam():
    """The torn splice: a flap of belt folded up at the tail nip and a crushed carton in it."""
    j = part(
        "conveyor__jam__show",
        (-4.44, BELT_Y - 0.1, 0.73),
        motion="show",
        field="jam",
        control="clear_jam",
        states={"jammed": 1, "cleared": 0},
    )
    flap = [(-0.12, -0.01), (-0.05, 0.045), (0.02, 0.075), (0.075, 0.05), (0.11, 0.0)]
    section = [(y, dz) for y, dz in ((-0.3, 0), (-0.1, 0.006), (0.12, -0.004), (0.3, 0.004))]
    section += [(y, dz + 0.008) for y, dz in reversed(section)]
    j.xf = frame((-4.44, BELT_Y - 0.02, 0.715), turn=9)
    j.sweep(flap, section, "rubber")
    for k in range(7):
        j.box(
            (0.11, -0.27 + 0.09 * k, 0.014),
            (0.05, 0.02, 0.008),
            "steel",
            0.002,
            rot=(0, 12 * (k % 3 - 1), 6 * (k % 2)),
        )
    j.xf = frame((-4.5, BELT_Y - 0.24, 0.72), turn=24)
    j.prism(
        [(-0.14, -0.01), (0.13, 0.0), (0.15, 0.07), (0.02, 0.1), (-0.1, 0.075)],
        0.26,
        "carton",
        "xz",
        (0, 0, 0),
        0.006,
    )
    j.prism(
        [(-0.02, 0.09), (0.12, 0.05), (0.17, 0.13), (0.16, 0.14)],
        0.22,
        "carton",
        "xz",
        (0, 0.0, 0),
        0.003,
    )


def model(signs):
    pull_cord(frame_and_drive())
    terminal_box()
    belt()
    pulleys()
    load()
    jam()
    points()
    sign(signs, "auto", (0.72, BELT_Y - 0.4525, 1.09), 0.12)
    sign(signs, "c101", (-2.35, BELT_Y - 0.4525, 0.595), 0.3)
