"""The tool trolley: a mat for tools, and a board at its back for sheets and the notice."""

from stage import frame, label, part

TROLLEY = frame((-2.2, -1.75, 0), turn=-16)
# 3 mm above the mat: a vertex level with it would bake black
TOP = 0.863
WIDTH, DEPTH = 1.0, 0.54


def on_top(x, y, turn=0, z=0.0):
    """A frame on the trolley's mat; x to the right and y away from whoever stands in front."""
    return TROLLEY @ frame((x, y, TOP + z), turn=turn)


def item(name, at, mass, grips, hands=1):
    """A thing on the trolley, and the socket that is its place."""
    owner = name.split("__")[0]
    part(f"trolley__top-{owner}__socket", at, socket="*")
    return part(name, at, motion="free", mass=mass, grips=grips, hands=hands, own_axes=True)


def body():
    t = part("trolley__body", TROLLEY, own_axes=True)
    inner = WIDTH - 0.06
    t.box((0, 0, 0.5), (inner, DEPTH - 0.06, 0.66), "machine", 0.014, 2, maxlen=0.2)
    t.box((0, 0, 0.845), (WIDTH, DEPTH, 0.03), "graphite", 0.01, maxlen=0.15)
    front = -(DEPTH - 0.06) / 2
    for z, h in ((0.75, 0.1), (0.63, 0.1), (0.51, 0.1), (0.33, 0.22)):
        t.box((0, front - 0.005, z), (inner - 0.06, 0.02, h), "machine_lt", 0.006, maxlen=0.2)
        t.box((0, front - 0.03, z + h / 2 - 0.028), (0.46, 0.016, 0.014), "steel", 0.005)
    for x in (-0.4, 0.4):
        for y in (-0.18, 0.18):
            t.cyl((x, y - 0.02, 0.065), (x, y + 0.02, 0.065), 0.062, "rubber", 20, 0.01)
            t.box((x, y, 0.135), (0.06, 0.05, 0.06), "steel_dark", 0.006)
    x = WIDTH / 2 + 0.01
    handle = [(x, -0.2, 0.8), (x + 0.07, -0.2, 0.86), (x + 0.07, 0.2, 0.86), (x, 0.2, 0.8)]
    t.tube(handle, 0.014, "steel", 8)
    for y in (-DEPTH / 2 + 0.01, DEPTH / 2 - 0.01):
        t.box((0, y, 0.872), (WIDTH, 0.012, 0.034), "graphite", 0.004)
    for x in (-WIDTH / 2 + 0.006, WIDTH / 2 - 0.006):
        t.box((x, 0, 0.872), (0.012, DEPTH - 0.03, 0.034), "graphite", 0.004)
    # the board at the back
    y = DEPTH / 2 + 0.012
    t.box((0, y, 1.09), (WIDTH, 0.014, 0.44), "machine_lt", 0.006, maxlen=0.1)
    for x in (-WIDTH / 2 + 0.02, WIDTH / 2 - 0.02):
        t.box((x, y + 0.014, 1.0), (0.03, 0.02, 0.6), "frame", 0.004, maxlen=0.2)
    for x in (-0.36, -0.08, 0.26):
        t.tube([(x, y, 1.275), (x, y - 0.03, 1.27), (x, y - 0.036, 1.282)], 0.003, "steel", 6)


def clipboard(name, x, sheet):
    at = TROLLEY @ frame((x, DEPTH / 2 - 0.008, 1.272))
    c = item(f"{name}__board__free", at, 0.4, [[0, 0, -0.2]])
    c.box((0, -0.006, -0.13), (0.22, 0.006, 0.3), "carton", 0.002, maxlen=0.1)
    c.box((0, -0.0105, -0.14), (0.2, 0.002, 0.27), "paper", 0.0005)
    c.box((0, -0.014, 0.005), (0.1, 0.012, 0.028), "steel", 0.003)
    if sheet == "log":
        c.tube([(0.095, -0.014, -0.2), (0.095, -0.014, -0.07)], 0.0045, "blue", 8)
    label(c, sheet, (-0.003, -0.0125, -0.14), 0.188)


def notice():
    """The notice that a machine must not be started; hung where one starts it, it warns everyone."""
    at = TROLLEY @ frame((0.26, DEPTH / 2 - 0.008, 1.272))
    n = item("notice__board__free", at, 0.5, [[0, 0, -0.24]])
    n.box((0, -0.012, -0.14), (0.26, 0.008, 0.2), "paper", 0.003)
    n.tube([(-0.1, -0.012, -0.045), (0, -0.012, 0), (0.1, -0.012, -0.045)], 0.0025, "steel", 6)
    label(n, "notice", (0, -0.0168, -0.14), 0.25)


def model():
    body()
    clipboard("energy-sheet", -0.36, "energy")
    clipboard("logbook", -0.08, "log")
    notice()
