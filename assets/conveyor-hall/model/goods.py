"""Pallets with cartons behind the machine, and the fire call point beside the door."""

from stage import D, part


def model():
    g = part("hall__goods")
    g = part("hall__goods")
    for px_, py_, lay in ((-3.9, 3.85, 3), (0.2, 3.9, 2), (-1.6, 3.95, 0)):
        for k in range(7):
            g.box(
                (px_ - 0.54 + 0.18 * k, py_, 0.133), (0.1, 0.8, 0.022), "carton", 0.003, maxlen=0.4
            )
        for y in (-0.35, 0, 0.35):
            g.box((px_, py_ + y, 0.06), (1.2, 0.1, 0.1), "carton", 0.004, maxlen=0.4)
        for L_ in range(lay):
            for i in range(3):
                for j in range(2):
                    if L_ == lay - 1 and (i + j) % 3 == 2:
                        continue
                    cx, cz = (px_ - 0.4 + 0.4 * i, 0.145 + 0.17 + 0.345 * L_)
                    g.box(
                        (cx + 0.006 * ((i * 7 + L_ * 3) % 5 - 2), py_ - 0.2 + 0.4 * j, cz),
                        (0.385, 0.385, 0.34),
                        "carton",
                        0.008,
                        maxlen=0.2,
                    )
                    g.box(
                        (cx, py_ - 0.2 + 0.4 * j, cz),
                        (0.05, 0.388, 0.343),
                        "tape",
                        0.006,
                        maxlen=0.2,
                    )
    g.box((5.25, D - 0.03, 1.4), (0.1, 0.05, 0.1), "red", 0.008)
    g.box((5.25, D - 0.057, 1.4), (0.06, 0.006, 0.06), "paper", 0.002)
