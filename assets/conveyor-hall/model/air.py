"""The air side: take-up cylinder, receiver, gauge, lockable ball valve and the vent cock."""

import math

from stage import BELT_WIDTH, BELT_Y, part, sign

POST_X, POST_Y = -2.95, 0.52
CYLINDER = (BELT_Y - BELT_WIDTH / 2 - 0.17, 0.56)
VALVE_X, PIPE_Y = -2.85, POST_Y - 0.03
# the gauge's scale: 0 bar at 225 degrees, 10 bar at -45
GAUGE_ZERO, GAUGE_SWEEP = 225, 270


def take_up():
    a = part("receiver__take-up-cylinder")
    y, z = CYLINDER
    a.cyl((-3.95, y, z), (-3.4, y, z), 0.043, "steel", 24, 0.004)
    for x in (-3.96, -3.42):
        a.box((x, y, z), (0.06, 0.11, 0.11), "steel_dark", 0.008)
    for dy in (-0.045, 0.045):
        for dz in (-0.045, 0.045):
            a.tube([(-3.98, y + dy, z + dz), (-3.38, y + dy, z + dz)], 0.006, "chrome", 6)
    a.cyl((-4.3, y, z), (-3.96, y, z), 0.016, "chrome", 14)
    a.box((-3.38, y + 0.05, z), (0.05, 0.1, 0.14), "machine", 0.008)
    a.box((-4.3, y + 0.02, z), (0.06, 0.08, 0.07), "steel_dark", 0.01)


def receiver():
    r = part("receiver__tank")
    y = POST_Y + 0.02
    r.cyl((-3.5, y, 0.2), (-3.0, y, 0.2), 0.105, "machine_lt", 28, 0.04)
    for x in (-3.42, -3.08):
        r.lathe(
            (x - 0.006, y, 0.2),
            (x + 0.006, y, 0.2),
            [(0, 0.106), (0.006, 0.109), (0.012, 0.106)],
            "frame",
            28,
        )
    for x in (-3.4, -3.1):
        r.box((x, y, 0.05), (0.04, 0.2, 0.1), "frame")
    r.cyl((-3.25, y, 0.095), (-3.25, y, 0.07), 0.012, "brass", 8, 0.002)
    pipe = [(-3.05, y, 0.3), (-3.05, y, 0.4), (VALVE_X, PIPE_Y, 0.5), (VALVE_X, PIPE_Y, 0.85)]
    r.tube(pipe, 0.01, "blue", 8, sub=0.15)


def post():
    a = part("air-valve__post")
    y = POST_Y
    a.box((POST_X, y + 0.06, 0.72), (0.06, 0.06, 1.44), "machine", 0.006, maxlen=0.2)
    a.box((POST_X, y + 0.06, 0.01), (0.2, 0.2, 0.02), "frame")
    a.box((POST_X + 0.02, y + 0.02, 1.12), (0.46, 0.014, 0.5), "machine_lt", 0.008, maxlen=0.12)
    pipe = [
        (VALVE_X, PIPE_Y, 1.2),
        (VALVE_X, PIPE_Y, 0.82),
        (-3.3, PIPE_Y, 0.82),
        (-3.3, y + 0.06, 0.7),
    ]
    pipe.append((-3.42, CYLINDER[0], CYLINDER[1] + 0.06))
    a.tube(pipe, 0.012, "blue", 10, sub=0.15)
    # ball valve, then the filter bowl
    a.box((VALVE_X, PIPE_Y, 1.24), (0.07, 0.06, 0.09), "brass", 0.012, 2)
    a.cyl((VALVE_X, PIPE_Y, 1.17), (VALVE_X, PIPE_Y, 1.31), 0.024, "brass", 6, 0.004)
    a.cyl((VALVE_X, PIPE_Y, 0.98), (VALVE_X, PIPE_Y, 1.1), 0.032, "lens", 16, 0.008)
    a.cyl((VALVE_X, PIPE_Y, 1.1), (VALVE_X, PIPE_Y, 1.13), 0.036, "graphite", 16)
    # vent cock on a tee below the filter, its outlet turned down
    a.box((VALVE_X, PIPE_Y, 0.885), (0.05, 0.045, 0.05), "brass", 0.008, 2)
    a.cyl(
        (VALVE_X, PIPE_Y - 0.02, 0.885), (VALVE_X, PIPE_Y - 0.07, 0.885), 0.014, "brass", 12, 0.002
    )
    a.cyl(
        (VALVE_X, PIPE_Y - 0.058, 0.88), (VALVE_X, PIPE_Y - 0.058, 0.82), 0.009, "brass", 10, 0.002
    )
    a.cyl(
        (VALVE_X, PIPE_Y - 0.058, 0.825),
        (VALVE_X, PIPE_Y - 0.058, 0.785),
        0.015,
        "steel_dark",
        12,
        0.003,
    )


def valve():
    at = (VALVE_X, POST_Y - 0.07, 1.24)
    lever = part(
        "air-valve__lever__hinge-z_0_90",
        at,
        motion="hinge",
        axis=[0, 0, 1],
        limits=[0, 90],
        field="lever",
        control="lever",
        states={"on": 0, "off": 90},
    )
    y = POST_Y
    lever.cyl((at[0], y - 0.055, at[2]), (at[0], y - 0.085, at[2]), 0.012, "steel", 6, 0.002)
    lever.box((at[0], y - 0.082, 1.285), (0.026, 0.008, 0.13), "steel", 0.003)
    lever.box((at[0], y - 0.084, 1.325), (0.03, 0.016, 0.1), "yellow", 0.007, 2)
    # its hole meets the lever's only when the lever is across the pipe; a valve without it takes no lock
    plate = part("air-valve__lock-plate__fixed", at, motion="fixed", prop="takesLock")
    plate.box((VALVE_X - 0.075, PIPE_Y - 0.035, 1.205), (0.04, 0.004, 0.07), "steel", 0.001)
    part(
        "air-valve__hasp__socket",
        (VALVE_X - 0.075, PIPE_Y - 0.04, 1.185),
        socket="padlock lockout-hasp",
    )
    part("air-valve__tag__socket", (VALVE_X - 0.09, PIPE_Y - 0.05, 1.18), socket="danger-tag")
    vent = part(
        "receiver__vent__hinge-z_0_90",
        (VALVE_X, PIPE_Y - 0.07, 0.885),
        motion="hinge",
        axis=[0, 0, 1],
        limits=[0, 90],
        field="vent",
        control="vent",
        states={"closed": 0, "open": 90},
    )
    vent.cyl(
        (VALVE_X, PIPE_Y - 0.066, 0.885), (VALVE_X, PIPE_Y - 0.085, 0.885), 0.012, "blue", 12, 0.002
    )
    vent.box((VALVE_X, PIPE_Y - 0.08, 0.885), (0.075, 0.009, 0.016), "blue", 0.004)


def gauge(signs):
    x, z, y = -3.06, 1.22, POST_Y
    g = part("air-gauge__case")
    g.cyl((x, y + 0.014, z), (x, y - 0.03, z), 0.056, "graphite", 32, 0.006)
    g.tube([(x, y, 1.17), (x, y - 0.005, 0.94), (VALVE_X, PIPE_Y, 0.94)], 0.006, "brass", 6)
    # modelled at zero: the first degree of its dial
    needle = part(
        "air-gauge__needle__dial-z_0_-270",
        (x, y - 0.036, z),
        motion="dial",
        axis=[0, 0, 1],
        limits=[0, -GAUGE_SWEEP],
        field="bar",
        range=[0, 10],
        unit="bar",
    )
    a = math.radians(GAUGE_ZERO)
    c, s = math.cos(a), math.sin(a)
    needle.prism(
        [
            (-0.012 * c - 0.003 * s, -0.012 * s + 0.003 * c),
            (-0.012 * c + 0.003 * s, -0.012 * s - 0.003 * c),
            (0.042 * c, 0.042 * s),
        ],
        0.002,
        "red",
        "xz",
        (x, y - 0.036, z),
        0,
    )
    needle.cyl((x, y - 0.034, z), (x, y - 0.041, z), 0.006, "graphite", 12, 0.001)
    sign(signs, "gauge", (x, y - 0.0305, z), 0.106)
    sign(signs, "air", (-2.97, y + 0.012, 1.335), 0.2)
    sign(signs, "vent", (VALVE_X + 0.085, y + 0.012, 0.9), 0.075)


def model(signs):
    take_up()
    receiver()
    post()
    valve()
    gauge(signs)
