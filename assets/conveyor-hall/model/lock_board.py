"""The lock board on the east wall: padlocks, hasps, tags, group lock box, cutter and notice.

Everything on it is modelled in its own axes, so that it hangs right from any socket: the origin
is where the hook or shackle bears, the front looks along -Y.
"""

import math

from stage import W, frame, label, part, sign

X, Y, Z = W - 0.03, -1.35, 1.55
LOCKS = [("my-lock", "red", "you"), ("air-lock", "red", "you"), (None, "red", None), None]
LOCKS += [("sam-lock", "blue", "sam"), ("colleague-lock", "green", "alex")]


def board(signs):
    b = part("lock-board__board")
    b.box((X, Y, Z), (0.03, 1.0, 0.86), "machine_lt", 0.008, maxlen=0.2)
    for z in (Z + 0.43, Z - 0.43):
        b.box((X - 0.012, Y, z), (0.036, 1.03, 0.03), "yellow", 0.006, maxlen=0.25)
    for y in (Y - 0.5, Y + 0.5):
        b.box((X - 0.012, y, Z), (0.036, 0.03, 0.86), "yellow", 0.006, maxlen=0.25)
    b.box((X - 0.055, Y, Z - 0.4), (0.1, 0.94, 0.012), "frame", 0.004)
    sign(signs, "board", (X - 0.016, Y, Z + 0.34), 0.82, "west")
    sign(signs, "proc", (W - 0.004, Y + 0.78, 1.55), 0.25, "west")
    return b


def hook(b, name, y, z, accepts):
    """A wire hook on the board and the socket on it; returns the frame of what hangs there."""
    b.tube(
        [(X - 0.01, y, z + 0.005), (X - 0.045, y, z - 0.003), (X - 0.058, y, z + 0.006)],
        0.003,
        "steel",
        6,
    )
    at = frame((X - 0.045, y, z), "west")
    if name:
        part(f"lock-board__{name}__socket", at, socket=accepts)
    return at


def padlock(name, at, color, owner):
    if name:
        p = part(
            f"{name}__body__free", at, motion="free", mass=0.2, own_axes=True, grips=[[0, -0.06, 0]]
        )
    else:
        p = part("lock-board__spare-lock", at, own_axes=True)
    p.box((0, 0, -0.062), (0.04, 0.021, 0.046), color, 0.005, 2)
    p.box((0, 0, -0.064), (0.034, 0.0214, 0.026), "paper", 0.001)
    bow = [k * math.pi / 8 for k in range(1, 8)]
    shackle = [(-0.0125, 0, -0.042), (-0.0125, 0, -0.012)]
    shackle += [(-0.0125 * math.cos(a), 0, -0.012 + 0.0125 * math.sin(a)) for a in bow]
    shackle += [(0.0125, 0, -0.012), (0.0125, 0, -0.042)]
    p.tube(shackle, 0.0032, "chrome", 8)
    if owner:
        label(p, f"name-{owner}", (0, -0.0112, -0.064), 0.033)


def hasp(b, i):
    at = hook(b, f"hook-{7 + i}", Y + 0.3 - 0.17 * i, Z - 0.06, "hasp")
    h = part(
        f"hasp-{i + 1}__body__free",
        at,
        motion="free",
        mass=0.15,
        own_axes=True,
        grips=[[0, -0.1, 0]],
    )
    ring = [k * math.pi / 7 for k in range(14)]
    h.tube(
        [(0.02 * math.sin(a), 0, -0.016 + 0.02 * math.cos(a)) for a in ring],
        0.004,
        "steel",
        7,
        True,
    )
    body = [(-0.012, -0.035), (0.012, -0.035), (0.022, -0.06), (0.022, -0.135)]
    h.prism([*body, (-0.022, -0.135), (-0.022, -0.06)], 0.005, "red", "xz", (0, 0, 0), 0.002)
    for row in range(3):
        for q in (-0.011, 0.011):
            hole = (q, -0.072 - row * 0.024)
            h.cyl(
                (hole[0], -0.0025, hole[1]),
                (hole[0], -0.0036, hole[1]),
                0.0055,
                "graphite",
                10,
                0.0005,
            )
    for row in range(3):
        for side, q in (("l", -0.011), ("r", 0.011)):
            name = f"hasp-{i + 1}__hole-{row + 1}{side}__socket"
            part(name, at @ frame((q, -0.006, -0.072 - row * 0.024)), parent=h.name, socket="lock")


def tags(b):
    b.box((X - 0.03, Y - 0.24, Z - 0.17), (0.05, 0.34, 0.16), "frame", 0.006)
    for i in range(3):
        at = frame((X - 0.0585 - 0.002 * i, Y - 0.14 - 0.1 * i, Z - 0.062), "west")
        t = part(
            f"tag-{i + 1}__card__free",
            at,
            motion="free",
            mass=0.02,
            own_axes=True,
            grips=[[0, -0.1, 0]],
        )
        t.box((0, 0, -0.068), (0.075, 0.0012, 0.145), "paper", 0.0004, maxlen=0)
        label(t, "tagRed", (0, -0.0013, -0.068), 0.074, height=0.143)
        part(f"lock-board__tag-{i + 1}__socket", at, socket="tag")


def lock_box(signs):
    """A group lock box on the board's shelf end: keys go in, each worker's lock goes on the lid."""
    at = frame((X - 0.16, Y + 0.78, 1.02), "west")
    shelf = part("lock-board__box-shelf", at, own_axes=True)
    shelf.box((0, 0.05, -0.015), (0.42, 0.26, 0.02), "frame", 0.004)
    for x in (-0.17, 0.17):
        shelf.box((x, 0.12, -0.09), (0.02, 0.1, 0.14), "frame", 0.003)
    box = part("lock-box__case", at, own_axes=True)
    box.box((0, 0.04, 0.08), (0.34, 0.17, 0.16), "red", 0.01, 2, maxlen=0.12)
    box.box((0, -0.047, 0.09), (0.12, 0.004, 0.012), "graphite", 0.001)
    for k in range(6):
        x = -0.125 + 0.05 * k
        tab = [(x - 0.008, -0.047, 0.155), (x - 0.008, -0.062, 0.155), (x + 0.008, -0.062, 0.155)]
        box.tube([*tab, (x + 0.008, -0.047, 0.155)], 0.003, "steel", 6)
        part(f"lock-box__hole-{k + 1}__socket", at @ frame((x, -0.062, 0.152)), socket="lock")
    lid = part(
        "lock-box__lid__hinge-x_0_-100",
        at @ frame((0, 0.125, 0.165)),
        motion="hinge",
        axis=[1, 0, 0],
        limits=[0, -100],
        states={"closed": 0, "open": -100},
        own_axes=True,
    )
    lid.box((0, -0.09, 0.008), (0.35, 0.19, 0.016), "red", 0.005, maxlen=0.12)
    lid.tube(
        [(-0.05, -0.09, 0.015), (-0.05, -0.09, 0.045), (0.05, -0.09, 0.045), (0.05, -0.09, 0.015)],
        0.006,
        "graphite",
        8,
    )
    part("lock-box__keys__socket", at @ frame((0, 0.04, 0.05)), socket="key")
    sign(signs, "groupBox", (X - 0.2075, Y + 0.78, 1.075), 0.2, "west")


def cutter():
    """Bolt cutters on two pegs under the board: within reach, as they are in life."""
    at = frame((X - 0.02, Y - 0.06, 0.98), "west")
    pegs = part("lock-board__pegs", at, own_axes=True)
    for x in (-0.2, 0.12):
        pegs.tube([(x, 0.045, -0.035), (x, -0.04, -0.035), (x, -0.05, -0.02)], 0.006, "steel", 8)
    part("lock-board__pegs__socket", at, socket="cutter")
    c = part(
        "cutter__body__free",
        at,
        motion="free",
        mass=2.6,
        own_axes=True,
        grips=[[0.24, 0, 0]],
        hands=2,
    )
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


def notice():
    """The notice that a machine must not be started; hung on the station it warns everyone."""
    at = frame((X - 0.01, Y - 0.72, 1.72), "west")
    peg = part("lock-board__notice-peg", at, own_axes=True)
    peg.tube([(0, 0.03, 0), (0, -0.02, 0), (0, -0.028, 0.012)], 0.004, "steel", 6)
    part("lock-board__notice__socket", at, socket="notice")
    n = part(
        "barrier-sign__board__free",
        at,
        motion="free",
        mass=0.5,
        own_axes=True,
        grips=[[0, -0.24, 0]],
    )
    n.box((0, -0.012, -0.14), (0.26, 0.008, 0.2), "paper", 0.003)
    n.tube([(-0.1, -0.012, -0.045), (0, -0.012, 0), (0.1, -0.012, -0.045)], 0.0025, "steel", 6)
    label(n, "notice", (0, -0.0168, -0.14), 0.25)


def model(signs):
    b = board(signs)
    for i, lock in enumerate(LOCKS):
        at = hook(b, f"hook-{i + 1}", Y + 0.33 - 0.13 * i, Z + 0.17, "lock")
        if lock:
            padlock(lock[0], at, lock[1], lock[2])
    for i in range(2):
        hasp(b, i)
    tags(b)
    lock_box(signs)
    cutter()
    notice()
