"""The lock board on the east wall: padlocks, hasps, tags, and the group lock box.

Everything on it is modelled in its own axes, so that it hangs right from any socket: the origin
is where the hook or shackle bears, the front looks along -Y.
"""

import math

from model.panel import COLUMNS, FACE
from stage import W, frame, label, part, sign

X, Y, Z = W - 0.03, -1.6, 1.55
# hook, node, body, owner on the label
LOCKS = [
    (1, "my-lock", "red", "you"),
    (2, "my-lock-2", "red", "you"),
    (3, None, "red", None),
    (5, "sam-lock", "blue", "sam"),
    (6, "kofi-lock", "green", "kofi"),
]


def board(signs):
    b = part("lock-board__board")
    b.box((X, Y, Z), (0.03, 1.0, 0.86), "machine_lt", 0.008, maxlen=0.2)
    for z in (Z + 0.43, Z - 0.43):
        b.box((X - 0.012, Y, z), (0.036, 1.03, 0.03), "yellow", 0.006, maxlen=0.25)
    for y in (Y - 0.5, Y + 0.5):
        b.box((X - 0.012, y, Z), (0.036, 0.03, 0.86), "yellow", 0.006, maxlen=0.25)
    b.box((X - 0.055, Y, Z - 0.4), (0.1, 0.94, 0.012), "frame", 0.004)
    sign(signs, "board", (X - 0.016, Y, Z + 0.34), 0.82, "west")
    sign(signs, "proc", (W - 0.004, -0.66, 1.78), 0.25, "west")
    return b


def hook(b, name, y, z):
    """A wire hook on the board and the socket on it; returns the frame of what hangs there."""
    b.tube(
        [(X - 0.01, y, z + 0.005), (X - 0.045, y, z - 0.003), (X - 0.058, y, z + 0.006)],
        0.003,
        "steel",
        6,
    )
    at = frame((X - 0.045, y, z), "west")
    if name:
        part(f"lock-board__{name}__socket", at, socket="padlock lockout-hasp danger-tag")
    return at


def padlock(name, at, color, owner):
    if name:
        p = part(
            f"{name}__body__free", at, motion="free", mass=0.2, own_axes=True, grips=[[0, -0.06, 0]]
        )
    else:
        p = part("lock-board__spare-lock", at, own_axes=True)
    p.box((0, 0, -0.062), (0.04, 0.021, 0.046), color, 0.005, 2)
    p.box((0, 0, -0.064), (0.034, 0.0226, 0.026), "paper", 0.001)
    bow = [k * math.pi / 8 for k in range(1, 8)]
    shackle = [(-0.0125, 0, -0.042), (-0.0125, 0, -0.012)]
    shackle += [(-0.0125 * math.cos(a), 0, -0.012 + 0.0125 * math.sin(a)) for a in bow]
    shackle += [(0.0125, 0, -0.012), (0.0125, 0, -0.042)]
    p.tube(shackle, 0.0032, "chrome", 8)
    if name:
        hangs = at @ frame((0, -0.016, -0.034))
        part(f"{name}__tag__socket", hangs, parent=p.name, socket="danger-tag")
    if owner:
        label(p, f"name-{owner}", (0, -0.0123, -0.064), 0.033)


def hasp(b, i):
    at = hook(b, f"hook-{7 + i}", Y + 0.3 - 0.17 * i, Z - 0.06)
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
            place = 2 * row + (1 if side == "l" else 2)
            name = f"hasp-{i + 1}__locks-{place}__socket"
            part(
                name, at @ frame((q, -0.006, -0.072 - row * 0.024)), parent=h.name, socket="padlock"
            )


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
        part(f"lock-board__hook-{9 + i}__socket", at, socket="padlock lockout-hasp danger-tag")


def empty_hook(b):
    hook(b, "hook-12", Y - 0.42, Z - 0.06)


def lock_box():
    """A group lock box on a shelf under the board: keys go in, each worker's lock goes on the lid."""
    at = frame((X - 0.16, Y, 0.86), "west")
    shelf = part("lock-box__shelf__fixed", at, motion="fixed", own_axes=True)
    shelf.box((0, 0.05, -0.015), (0.42, 0.26, 0.02), "frame", 0.004)
    for x in (-0.17, 0.17):
        shelf.box((x, 0.12, -0.09), (0.02, 0.1, 0.14), "frame", 0.003)
    box = part("lock-box__case__fixed", at, motion="fixed", own_axes=True)
    box.box((0, 0.04, 0.08), (0.34, 0.17, 0.16), "red", 0.01, 2, maxlen=0.12)
    box.box((0, -0.047, 0.09), (0.12, 0.004, 0.012), "graphite", 0.001)
    for k in range(6):
        x = -0.125 + 0.05 * k
        tab = [(x - 0.008, -0.047, 0.155), (x - 0.008, -0.062, 0.155), (x + 0.008, -0.062, 0.155)]
        box.tube([*tab, (x + 0.008, -0.047, 0.155)], 0.003, "steel", 6)
        part(f"lock-box__locks-{k + 1}__socket", at @ frame((x, -0.062, 0.152)), socket="padlock")
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
    label(box, "groupBox", (0, -0.0475, 0.055), 0.2)


def model(signs):
    b = board(signs)
    hooks = [hook(b, f"hook-{i + 1}", Y + 0.33 - 0.13 * i, Z + 0.17) for i in range(6)]
    for i, name, color, owner in LOCKS:
        padlock(name, hooks[i - 1], color, owner)
    # hangs on isolator C from the start: somebody went home and left it there
    padlock("dana-lock", frame((FACE - 0.036, COLUMNS[0][1], 1.302), "west"), "yellow", "dana")
    for i in range(2):
        hasp(b, i)
    tags(b)
    empty_hook(b)
    lock_box()
