"""The tail guard: a fixed enclosure and a panel of 14 kg held by four bolts."""

from stage import BELT_Y, GUARD_Y, frame, label, part

X0, X1, Z0, Z1 = -5.0, -4.24, 0.21, 0.93
MIDDLE = ((X0 + X1) / 2, GUARD_Y, 0.57)


def enclosure():
    e = part("guard__enclosure")
    e.box((-4.98, BELT_Y, 0.56), (0.012, 1.16, 0.66), "yellow", 0.004, maxlen=0.2)
    e.box((-4.62, BELT_Y, 0.905), (0.74, 1.16, 0.012), "yellow", 0.004, maxlen=0.2)
    for z in (0.9, 0.23):
        e.box((-4.62, GUARD_Y + 0.035, z), (0.76, 0.04, 0.04), "yellow", 0.005, maxlen=0.2)
    for x in (-4.98, -4.26):
        e.box((x, GUARD_Y + 0.035, 0.46), (0.04, 0.04, 0.9), "yellow", 0.005, maxlen=0.2)
        e.box((x, BELT_Y + 0.56, 0.46), (0.04, 0.04, 0.9), "yellow", 0.005, maxlen=0.2)
        e.box((x, GUARD_Y + 0.035, 0.01), (0.12, 0.12, 0.02), "frame", 0.003)
    # the bearings sit on slides behind the shaft, so that the pulley's face stays in view
    for y in (BELT_Y - 0.52, BELT_Y + 0.52):
        e.box((-4.6, y, 0.55), (0.12, 0.045, 0.11), "machine", 0.012, 2)
        e.box((-4.3, y, 0.55), (0.6, 0.03, 0.05), "steel_dark", 0.004)


def panel():
    g = part(
        "guard__panel__free",
        MIDDLE,
        motion="free",
        mass=14,
        grips=[[-0.29, 0, 0.04], [0.29, 0, 0.04]],
        hands=2,
    )
    x, y = MIDDLE[0], GUARD_Y
    for z in (Z0 + 0.025, Z1 - 0.025):
        g.box((x, y, z), (X1 - X0, 0.03, 0.05), "yellow", 0.006, maxlen=0.2)
    for side in (X0 + 0.025, X1 - 0.025):
        g.box((side, y, (Z0 + Z1) / 2), (0.05, 0.03, Z1 - Z0), "yellow", 0.006, maxlen=0.2)
    for k in range(1, 17):
        bar = X0 + 0.03 + (X1 - X0 - 0.06) * k / 17
        g.tube([(bar, y, Z0 + 0.04), (bar, y, Z1 - 0.04)], 0.0032, "yellow", 5, sub=0.3)
    for k in range(1, 16):
        z = Z0 + 0.03 + (Z1 - Z0 - 0.06) * k / 16
        ends = [(X0 + 0.04, y - 0.004, z), (X1 - 0.04, y - 0.004, z)]
        g.tube(ends, 0.0032, "yellow", 5, sub=0.3)
    g.box((x, y - 0.012, 0.325), (0.28, 0.006, 0.145), "paper", 0.002)
    g.box((-4.885, y - 0.012, 0.81), (0.13, 0.006, 0.13), "yellow", 0.002)
    for s in (-0.29, 0.29):
        handle = [(0.01, 0.5), (0.06, 0.5), (0.06, 0.64), (0.01, 0.64)]
        g.tube([(x + s, y - d, z) for d, z in handle], 0.009, "graphite", 8)
    label(g, "guard", (0, -0.0155, -0.245), 0.275)
    label(g, "nip", (-0.265, -0.0155, 0.245), 0.12)


def bolts():
    corners = ((X0, Z0), (X1, Z0), (X0, Z1), (X1, Z1))
    for i, (x, z) in enumerate(corners):
        x += 0.028 if x == X0 else -0.028
        z += 0.028 if z == Z0 else -0.028
        b = part(
            f"guard__bolt-{i + 1}__screw-z_0_1440",
            (x, GUARD_Y - 0.015, z),
            motion="screw",
            axis=[0, 0, 1],
            limits=[0, 1440],
            pitch=0.002,
            field=f"bolt_{i + 1}",
            control=f"bolt_{i + 1}",
            states={"in": 0, "out": 1440},
        )
        y = GUARD_Y
        b.cyl((x, y - 0.014, z), (x, y - 0.019, z), 0.02, "steel", 20, 0.002)
        b.cyl((x, y - 0.018, z), (x, y - 0.034, z), 0.0145, "chrome", 6, 0.002)
        b.cyl((x, y - 0.033, z), (x, y - 0.036, z), 0.008, "steel_dark", 10, 0.001)


def model():
    enclosure()
    panel()
    bolts()
    part("conveyor__guard-mount__socket", MIDDLE, socket="bolted-guard")
    # where the panel leans while the work is done: against the enclosure, outside the walkway
    part("guard__rest__socket", frame((-5.35, 0.42, 0.4), turn=-20), socket="bolted-guard")
