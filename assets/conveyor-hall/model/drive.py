"""The variable speed drive of C-101, low in column A: its capacitors hold a charge for minutes."""

from stage import frame, label, part

# the middle of the drive compartment of column A, on the panel's front
AT = frame((6.43, 1.75, 0.76), "west")
DEPTH = 0.05


def compartment():
    """Shallow parts behind a deep door: terminals of the charge, fuses and a nameplate."""
    d = part("drive__compartment", AT, own_axes=True)
    d.box((0, -0.003, 0), (0.6, 0.006, 0.32), "frame", 0.002, maxlen=0.12)
    d.box((-0.08, -0.02, 0.03), (0.26, 0.03, 0.2), "graphite", 0.006, maxlen=0.1)
    d.box((-0.08, -0.036, 0.07), (0.1, 0.004, 0.05), "lens", 0.002)
    d.box((0.17, -0.015, 0.02), (0.16, 0.018, 0.06), "bone", 0.004)
    for k, mat in enumerate(("brass", "brass", "brass", "red", "red")):
        x = 0.11 + 0.03 * k
        d.cyl((x, -0.022, 0.02), (x, -0.034, 0.02), 0.007, mat, 10, 0.002)
        d.tube([(x, -0.018, 0.0), (x, -0.018, -0.13)], 0.005, "cable", 6, sub=0.06)
    part("drive__terminals__point", AT @ frame((0.17, -0.034, 0.02)), point="terminals")


def door():
    d = part(
        "drive__cover__hinge-y_0_-110",
        AT @ frame((-0.36, -DEPTH, 0)),
        motion="hinge",
        axis=[0, 1, 0],
        limits=[0, -110],
        field="cover",
        control="cover",
        states={"shut": 0, "open": -110},
    )
    d.xf = AT
    d.box((0, -DEPTH, 0), (0.72, 0.016, 0.38), "machine_lt", 0.006, maxlen=0.12)
    for x in (-0.353, 0.353):
        d.box((x, -DEPTH / 2, 0), (0.012, DEPTH - 0.006, 0.37), "machine_lt", 0.003, maxlen=0.2)
    for z in (-0.183, 0.183):
        d.box((0, -DEPTH / 2, z), (0.69, DEPTH - 0.006, 0.012), "machine_lt", 0.003, maxlen=0.2)
    d.cyl((0.31, -0.056, 0), (0.31, -0.068, 0), 0.016, "steel", 16, 0.003)
    label(d, "wait", (0.36, -0.0085, 0.06), 0.26)
    label(d, "vsd", (0.36, -0.0085, -0.1), 0.22)


def model():
    compartment()
    door()
