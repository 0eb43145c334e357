"""What the windows and rooflights show: sky, far trees and a shed, as flat glowing shapes."""

import math

from stage import D, H, ROOFLIGHTS, part


def model():
    sky = part("hall__sky", solid=False)
    for a0, a1, c0, c1 in ROOFLIGHTS:
        centre = ((a0 + a1) / 2, (c0 + c1) / 2, H + 0.335)
        sky.box(centre, (a1 - a0, c1 - c0, 0.01), "sky", 0, maxlen=0)
    view = part("hall__view", solid=False)

    def flat(pts, y, mat):
        # anticlockwise seen from inside the hall, so that the faces look south
        view._finish(
            [view.bm.faces.new([view.bm.verts.new((x, y, z)) for x, z in pts])], mat, view.xf
        )

    flat([(-60, -5), (60, -5), (60, 40), (-60, 40)], D + 30, "far_sky")
    hill = [
        (-60 + 5 * k, 5.2 + 1.3 * math.sin(k * 0.55) + 0.6 * math.sin(k * 1.7)) for k in range(25)
    ]
    flat([(-60, -5), (60, -5), *reversed(hill)], D + 28, "far_hill")
    # a neighbouring shed with a saw-tooth roof, clad in two tones
    flat([(-20, -2), (-4, -2), (-4, 5.6), (-20, 5.6)], D + 20, "far_shed")
    for k in range(4):
        x = -20 + 4 * k
        flat([(x, 5.6), (x + 4, 5.6), (x + 0.4, 7.4), (x, 7.4)], D + 19.9, "far_roof")
    # trees: a crown is a lobed outline, no two alike
    trees = ((-1.6, 5.9, 1.1), (0.6, 6.7, 1.3), (2.7, 5.5, 1.0), (4.9, 6.3, 1.2), (9, 6.9, 1.4))
    trees += ((11.6, 5.8, 1.1), (-23, 6.6, 1.3), (-26, 5.7, 1.1))
    for i, (x, height, r) in enumerate(trees):
        crown = []
        for k in range(28):
            a = math.pi * 2 * k / 28
            bump = 1 + 0.07 * math.sin(5 * a + i) + 0.05 * math.sin(9 * a + 2 * i)
            crown.append(
                (x + r * bump * math.cos(a), height - 1.3 * r + 1.3 * r * bump * math.sin(a))
            )
        top = height - 2 * r
        flat(
            [(x - 0.13, -2), (x + 0.13, -2), (x + 0.08, top), (x - 0.08, top)], D + 17.6, "far_roof"
        )
        flat(crown, D + 17.5, "far_tree")
