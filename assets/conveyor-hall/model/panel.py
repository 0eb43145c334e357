"""The panel MCC-1: three columns whose isolators are told apart by their labels only."""

from stage import frame, part, sign

FACE = 6.42
SOUTH_END = -0.25
# from south to north
COLUMNS = [("c", SOUTH_END + 0.4), ("b", SOUTH_END + 1.2), ("a", SOUTH_END + 2.0)]


def column(m, letter, y):
    m.box((6.69, y, 1.1), (0.52, 0.796, 2.0), "machine_lt", 0.01, maxlen=0.25)
    m.box((FACE - 0.004, y, 1.53), (0.022, 0.74, 1.08), "machine_lt", 0.008, 1, maxlen=0.2)
    m.box((FACE - 0.004, y, 0.34), (0.022, 0.74, 0.38), "machine_lt", 0.008, maxlen=0.2)
    if letter != "a":
        # column A has its drive door here, which opens
        m.box((FACE - 0.02, y, 0.76), (0.056, 0.72, 0.38), "machine_lt", 0.006, maxlen=0.12)
        m.cyl(
            (FACE - 0.048, y - 0.31, 0.76),
            (FACE - 0.058, y - 0.31, 0.76),
            0.016,
            "steel",
            16,
            0.003,
        )
    for k in range(6):
        m.box((FACE - 0.018, y, 0.24 + k * 0.035), (0.01, 0.4, 0.012), "frame", 0.003, maxlen=0)
    for z in (1.1, 1.95):
        m.box((FACE - 0.02, y + 0.355, z), (0.02, 0.02, 0.09), "steel_dark", 0.004)
    lock = (y - 0.31, 1.48)
    m.cyl((FACE - 0.012, *lock), (FACE - 0.022, *lock), 0.016, "steel", 16, 0.003)
    m.box((FACE - 0.024, *lock), (0.006, 0.005, 0.018), "graphite", 0.001)
    m.box((FACE - 0.02, y, 1.38), (0.014, 0.22, 0.22), "yellow", 0.006)
    for k, glass in enumerate(("glass_green", "glass_red", "glass_white")):
        at = (y - 0.12 + 0.12 * k, 1.78)
        m.cyl((FACE - 0.014, *at), (FACE - 0.022, *at), 0.02, "chrome", 20, 0.003)
        m.cyl((FACE - 0.02, *at), (FACE - 0.034, *at), 0.0135, glass, 16, 0.005)


def isolator(letter, y):
    name = f"isolator-{letter}"
    handle = part(
        f"{name}__handle__hinge-z_0_90",
        frame((FACE - 0.03, y, 1.365), "west"),
        motion="hinge",
        axis=[0, 0, 1],
        limits=[0, 90],
        field="position",
        control="handle",
        states={"on": 0, "off": 90},
    )
    hub = ((FACE - 0.026, y, 1.365), (FACE - 0.05, y, 1.365))
    handle.cyl(*hub, 0.042, "red", 28, 0.006)
    bar = [(-0.016, -0.042), (0.016, -0.042), (0.021, 0.02), (0.017, 0.085)]
    bar += [(-0.017, 0.085), (-0.021, 0.02)]
    handle.prism(bar, 0.034, "red", "yz", (FACE - 0.066, y, 1.365), 0.007)
    handle.box((FACE - 0.066, y, 1.437), (0.036, 0.014, 0.006), "paper", 0.001)
    socket = part(
        f"{name}__hasp__socket",
        frame((FACE - 0.036, y, 1.302), "west"),
        socket="padlock lockout-hasp",
    )
    part(f"{name}__tag__socket", frame((FACE - 0.09, y, 1.42), "west"), socket="danger-tag")
    socket.box((FACE - 0.028, y, 1.302), (0.012, 0.03, 0.014), "steel", 0.003)
    lamp = part(
        f"{name}__lamp__lamp",
        frame((FACE - 0.02, y + 0.12, 1.78), "west"),
        motion="lamp",
        field="inputVolts",
    )
    lamp.cyl(
        (FACE - 0.02, y + 0.12, 1.78),
        (FACE - 0.036, y + 0.12, 1.78),
        0.0145,
        "lamp_white",
        16,
        0.005,
    )


def model(signs):
    m = part("panel__cabinet")
    middle = SOUTH_END + 1.2
    m.box((6.69, middle, 0.05), (0.5, 2.4, 0.1), "graphite", 0.006, maxlen=0.4)
    m.box((6.69, middle, 2.13), (0.54, 2.42, 0.06), "frame", 0.008, maxlen=0.4)
    for letter, y in COLUMNS:
        column(m, letter, y)
        isolator(letter, y)
        sign(signs, "iso" + letter.upper(), (FACE - 0.0165, y, 1.6), 0.26, "west")
        sign(signs, "plate", (FACE - 0.0285, y, 1.38), 0.21, "west")
        sign(signs, "electric", (FACE - 0.0165, y, 1.13), 0.13, "west")
    sign(signs, "mcc", (FACE - 0.0165, middle, 2.02), 0.3, "west")
