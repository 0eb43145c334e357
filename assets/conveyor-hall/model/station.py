"""The local start and stop station, and the place for a notice on it."""

from stage import BELT_Y, frame, part, sign

X, Y = 2.05, 0.28
FACE = Y - 0.116


def controls(post):
    start = part(
        "start-station__start__press-z_0_6",
        (X, FACE, 1.275),
        motion="press",
        axis=[0, 0, 1],
        limits=[0, 0.006],
        control="start",
    )
    post.cyl((X, FACE + 0.004, 1.275), (X, FACE - 0.01, 1.275), 0.026, "chrome", 24, 0.003)
    start.cyl((X, FACE, 1.275), (X, FACE - 0.016, 1.275), 0.019, "green", 24, 0.004)
    stop = part(
        "start-station__stop__press-z_0_8",
        (X, FACE, 1.19),
        motion="press",
        axis=[0, 0, 1],
        limits=[0, 0.008],
        control="stop",
    )
    post.cyl((X, FACE + 0.004, 1.19), (X, FACE - 0.01, 1.19), 0.02, "chrome", 24, 0.003)
    stop.cyl((X, FACE, 1.19), (X, FACE - 0.02, 1.19), 0.013, "graphite", 16)
    mushroom = [(0, 0), (0, 0.022), (0.006, 0.028), (0.016, 0.028), (0.024, 0.0224)]
    mushroom += [(0.029, 0.0112), (0.03, 0)]
    stop.lathe((X, FACE - 0.016, 1.19), (X, FACE - 0.05, 1.19), mushroom, "red", 28)
    x, z = X - 0.03, 1.105
    selector = part(
        "start-station__selector__hinge-z_-45_45",
        (x, FACE, z),
        motion="hinge",
        axis=[0, 0, 1],
        limits=[-45, 45],
        field="selector",
        control="selector",
        states={"off": 45, "run": -45},
    )
    post.cyl((x, FACE + 0.003, z), (x, FACE - 0.009, z), 0.022, "chrome", 24, 0.003)
    selector.cyl((x, FACE - 0.004, z), (x, FACE - 0.016, z), 0.018, "graphite", 20)
    selector.box((x, FACE - 0.026, z), (0.009, 0.022, 0.036), "graphite", 0.003)
    selector.box((x, FACE - 0.0372, z + 0.011), (0.003, 0.001, 0.012), "paper", 0)
    x = X + 0.045
    post.cyl((x, FACE + 0.003, z), (x, FACE - 0.006, z), 0.016, "chrome", 20, 0.003)
    post.cyl((x, FACE + 0.003, z), (x, FACE - 0.012, z), 0.0105, "glass_green", 16, 0.003)
    lamp = part("start-station__run-lamp__lamp", (x, FACE, z), motion="lamp", field="lamp")
    lamp.cyl((x, FACE + 0.003, z), (x, FACE - 0.014, z), 0.012, "lamp_green", 16, 0.004)


def model(signs):
    s = part("start-station__post")
    s.box((X, Y, 0.55), (0.07, 0.07, 1.1), "machine", 0.008, maxlen=0.2)
    s.box((X, Y, 0.012), (0.22, 0.22, 0.024), "frame")
    s.box((X, Y - 0.06, 1.2), (0.17, 0.1, 0.32), "yellow", 0.014, 2)
    s.box((X, Y - 0.112, 1.2), (0.146, 0.008, 0.28), "machine_lt", 0.004)
    s.box((X, Y - 0.05, 1.38), (0.22, 0.16, 0.016), "frame", 0.005)
    # the cable goes down the post, then along the floor to the machine's leg
    cable = [(X + 0.05, Y + 0.03, 1.1), (X + 0.05, Y + 0.03, 0.06), (1.72, BELT_Y - 0.5, 0.06)]
    s.tube([*cable, (1.72, BELT_Y - 0.48, 0.5)], 0.012, "cable", 7, sub=0.3)
    controls(s)
    sign(signs, "stn", (X, FACE - 0.0005, 1.2), 0.138)
    # a notice hangs in front of the station's lower post
    part("start-station__notice__socket", frame((X, Y - 0.06, 0.98)), socket="notice-sign")
    part("start-station__hasp__socket", (X, FACE - 0.03, 1.16), socket="padlock")
