"""What isolators B and C feed: a lamp for conveyor 2 next door, the fan in the roof, and the remote
start station beside the panel."""

import math

from mathutils import Vector

from stage import H, frame, label, part


def status_plate(name, at, plate):
    """A small wall panel with a lamp that shines while the machine runs."""
    p = part(f"{name}__plate__fixed", at, motion="fixed", own_axes=True)
    p.box((0, 0, 0), (0.24, 0.03, 0.17), "machine_lt", 0.006)
    p.cyl((0, -0.012, 0.045), (0, -0.022, 0.045), 0.022, "chrome", 20, 0.003)
    p.cyl((0, -0.015, 0.045), (0, -0.03, 0.045), 0.0145, "glass_green", 16, 0.004)
    label(p, plate, (0, -0.0155, -0.03), 0.2)
    lamp = part(f"{name}__lamp__lamp", at, motion="lamp", field="running", own_axes=True)
    lamp.cyl((0, -0.015, 0.045), (0, -0.033, 0.045), 0.0155, "lamp_green", 16, 0.005)


def roof_fan():
    """Extract fan F-3, fed by isolator C: it does what it does whatever happens to A."""
    x, y = 0, -4.5
    f = part("roof-fan__cowl")
    ring = [(0, 0.34), (0, 0.4), (0.16, 0.4), (0.16, 0.34), (0, 0.34)]
    f.lathe((x, y, H - 0.16), (x, y, H), ring, "machine_lt", 28)
    f.cyl((x, y, H - 0.02), (x, y, H - 0.005), 0.36, "graphite", 28, 0)
    for k in range(3):
        a = k * math.pi / 3
        d = Vector((math.cos(a), math.sin(a), 0)) * 0.36
        middle = Vector((x, y, H - 0.165))
        f.tube([middle - d, middle + d], 0.006, "steel_dark", 6, sub=0.12)
    f.tube(
        [(0.09, -4.97, 2.5), (0.09, -4.97, 4.35), (0.09, -4.8, 4.42)], 0.012, "cable", 8, sub=0.4
    )
    blades = part(
        "roof-fan__blades__spin-y",
        (x, y, H - 0.1),
        motion="spin",
        field="running",
        axis=[0, 1, 0],
    )
    blades.cyl((x, y, H - 0.13), (x, y, H - 0.07), 0.07, "steel_dark", 16, 0.01)
    for k in range(5):
        a = k * 2 * math.pi / 5
        at = (x + 0.19 * math.cos(a), y + 0.19 * math.sin(a), H - 0.1)
        blades.box(at, (0.26, 0.11, 0.008), "tray", 0.002, rot=(24, 0, math.degrees(a)))
    status_plate("roof-fan", frame((0, -4.982, 2.4), "north"), "fanPlate")


def remote_station():
    """Start and stop from the panel: the same commands as the station at the machine."""
    at = frame((6.74, -0.62, 0), "west")
    post = part("remote-station__post__fixed", at, motion="fixed", own_axes=True)
    post.box((0, 0, 0.56), (0.07, 0.07, 1.12), "machine", 0.008, maxlen=0.2)
    post.box((0, 0, 0.012), (0.22, 0.22, 0.024), "frame")
    post.box((0, -0.06, 1.22), (0.17, 0.1, 0.28), "yellow", 0.014, 2)
    post.box((0, -0.112, 1.22), (0.146, 0.008, 0.25), "machine_lt", 0.004)
    face = -0.116
    post.cyl((0, face + 0.004, 1.28), (0, face - 0.01, 1.28), 0.026, "chrome", 24, 0.003)
    post.cyl((0, face + 0.004, 1.195), (0, face - 0.01, 1.195), 0.02, "chrome", 24, 0.003)
    post.cyl((0.045, face + 0.003, 1.12), (0.045, face - 0.006, 1.12), 0.016, "chrome", 20, 0.003)
    post.cyl(
        (0.045, face + 0.003, 1.12), (0.045, face - 0.012, 1.12), 0.0105, "glass_green", 16, 0.003
    )
    post.cyl((-0.035, face + 0.003, 1.12), (-0.035, face - 0.009, 1.12), 0.022, "chrome", 24, 0.003)
    label(post, "remote", (0, face - 0.0005, 1.22), 0.138)
    press = {"motion": "press", "axis": [0, 0, 1]}
    start = part(
        "remote-station__start__press-z_0_6",
        at @ frame((0, face, 1.28)),
        limits=[0, 0.006],
        control="start",
        **press,
    )
    start.xf = at
    start.cyl((0, face, 1.28), (0, face - 0.016, 1.28), 0.019, "green", 24, 0.004)
    stop = part(
        "remote-station__stop__press-z_0_8",
        at @ frame((0, face, 1.195)),
        limits=[0, 0.008],
        control="stop",
        **press,
    )
    stop.xf = at
    stop.cyl((0, face, 1.195), (0, face - 0.02, 1.195), 0.013, "graphite", 16)
    mushroom = [
        (0, 0),
        (0, 0.022),
        (0.006, 0.028),
        (0.016, 0.028),
        (0.024, 0.0224),
        (0.029, 0.0112),
        (0.03, 0),
    ]
    stop.lathe((0, face - 0.016, 1.195), (0, face - 0.05, 1.195), mushroom, "red", 28)
    selector = part(
        "remote-station__selector__hinge-z_-45_45",
        at @ frame((-0.035, face, 1.12)),
        motion="hinge",
        axis=[0, 0, 1],
        limits=[-45, 45],
        field="selector",
        control="selector",
        states={"off": 45, "run": -45},
    )
    selector.xf = at
    selector.cyl((-0.035, face - 0.004, 1.12), (-0.035, face - 0.016, 1.12), 0.018, "graphite", 20)
    selector.box((-0.035, face - 0.026, 1.12), (0.009, 0.022, 0.036), "graphite", 0.003)
    lamp = part(
        "remote-station__run-lamp__lamp",
        at @ frame((0.045, face, 1.12)),
        motion="lamp",
        field="lamp",
    )
    lamp.xf = at
    lamp.cyl(
        (0.045, face + 0.003, 1.12), (0.045, face - 0.014, 1.12), 0.012, "lamp_green", 16, 0.004
    )
    part("remote-station__notice__socket", at @ frame((0, -0.05, 1.0)), socket="notice-sign")
    part("remote-station__hasp__socket", at @ frame((0, face - 0.03, 1.16)), socket="padlock")


def model():
    status_plate("conveyor-2", frame((3.6, 4.982, 2.2), "south"), "conveyor2")
    roof_fan()
    remote_station()
