"""The co-worker's body, 1.78 m with helmet, in a relaxed A-pose.

Origin between the feet, front towards -Y (glTF +Z), left is +X. Each piece is a part of its own
with a rule that says how much each bone moves a vertex.
"""

from mathutils import Matrix, Vector

from kit.part import Part

HIP, KNEE, ANKLE = 0.9, 0.5, 0.1
SHOULDER = Vector((0.172, 0.0, 1.4))
ELBOW = Vector((0.27, 0.005, 1.13))
WRIST = Vector((0.35, -0.02, 0.895))
HAND = Vector((0.385, -0.035, 0.785))

pieces = []


def piece(name, weights):
    part = Part(name, material="palette")
    pieces.append((part, weights))
    return part


def ramp(value, middle, width):
    """0 below, 1 above, smooth in between."""
    t = min(1, max(0, (value - middle) / width + 0.5))
    return t * t * (3 - 2 * t)


def blend(value, joints, bones):
    """Weights of a chain of bones along one measure; joints = [(where, width)]."""
    out, left = {}, 1.0
    for (where, width), bone in zip(joints, bones):
        passed = ramp(value, where, width)
        out[bone] = left * (1 - passed)
        left *= passed
    out[bones[-1]] = left
    return {bone: w for bone, w in out.items() if w > 0.01}


def torso_weights(v):
    return blend(v.z, [(0.99, 0.1), (1.17, 0.14)], ["hips", "spine", "chest"])


def leg_weights(side):
    def weights(v):
        joints = [(-HIP, 0.1), (-KNEE, 0.1), (-ANKLE, 0.05)]
        return blend(-v.z, joints, ["hips", f"thigh-{side}", f"shin-{side}", f"foot-{side}"])

    return weights


def arm_weights(side):
    s = 1 if side == "l" else -1

    def along(p):
        upper, fore = ELBOW - SHOULDER, WRIST - ELBOW
        d = (p - SHOULDER).dot(upper.normalized())
        if d < upper.length:
            return d
        return upper.length + (p - ELBOW).dot(fore.normalized())

    elbow, wrist = along(ELBOW), along(WRIST)

    def weights(v):
        d = along(Vector((v.x * s, v.y, v.z)))
        joints = [(-0.01, 0.13), (elbow, 0.09), (wrist, 0.03)]
        return blend(d, joints, ["chest", f"upper-arm-{side}", f"forearm-{side}", f"hand-{side}"])

    return weights


def rigid(bone):
    return lambda v: {bone: 1.0}


def legs():
    for side, s in (("l", 1), ("r", -1)):
        w = piece(f"leg-{side}", leg_weights(side))
        line = [(0.082, 0.0, 0.97), (0.086, 0.0, 0.9), (0.09, -0.008, 0.8), (0.094, -0.012, 0.68)]
        line += [(0.096, -0.014, 0.56), (0.097, -0.014, 0.5), (0.098, -0.01, 0.44)]
        line += [(0.1, -0.002, 0.36), (0.101, 0.0, 0.3), (0.102, 0.004, 0.2), (0.102, 0.006, 0.1)]
        radii = [0.085, 0.09, 0.088, 0.08, 0.073, 0.07, 0.068, 0.067, 0.066, 0.066, 0.07]
        mats = ["trousers"] * 7 + ["reflect", "trousers", "trousers"]
        w.limb([(s * x, y, z) for x, y, z in line], radii, mats, 16)
        sole = (
            (0.0, 0.046, 0.132),
            (0.022, 0.05, 0.138),
            (0.026, 0.046, 0.132),
            (0.07, 0.045, 0.112),
        )
        rings = [((s * 0.104, -0.04, z), rx, ry) for z, rx, ry in sole]
        w.loft(rings, ["rubber", "rubber", "graphite"], 18)
        shaft = ((0.06, 0.047, 0.085), (0.12, 0.052, 0.066), (0.16, 0.054, 0.06))
        w.loft([((s * 0.103, -0.0, z), rx, ry) for z, rx, ry in shaft], "graphite", 18)


def torso():
    w = piece("torso", torso_weights)
    # seat of the trousers: closes the gap between legs and jacket
    seat = [(0.83, 0.15, 0.1), (0.88, 0.168, 0.115), (0.98, 0.165, 0.112)]
    w.loft([((0, 0.004, z), rx, ry) for z, rx, ry in seat], "trousers", 24, power=2.3)
    # the hem turns in, so that the jacket has an edge and the legs pass inside it
    jacket = [(0.865, 0.17, 0.125), (0.85, 0.196, 0.146), (0.862, 0.2, 0.15), (0.93, 0.193, 0.142)]
    jacket += [(1.0, 0.18, 0.13), (1.05, 0.177, 0.125), (1.10, 0.179, 0.125), (1.19, 0.189, 0.129)]
    jacket += [
        (1.24, 0.194, 0.131),
        (1.33, 0.193, 0.131),
        (1.395, 0.178, 0.12),
        (1.44, 0.142, 0.104),
    ]
    jacket += [
        (1.475, 0.11, 0.086),
        (1.495, 0.078, 0.074),
        (1.52, 0.074, 0.072),
        (1.515, 0.064, 0.062),
    ]
    mats = (
        ["hivis"] * 5 + ["reflect", "hivis", "reflect"] + ["hivis"] * 5 + ["trousers", "trousers"]
    )
    w.loft([((0, 0, z), a, b) for z, a, b in jacket], mats, 28, cap=False, power=2.45)
    for s in (-1, 1):
        braces = [(-0.131, 1.24), (-0.133, 1.33), (-0.119, 1.41), (-0.066, 1.472), (0.03, 1.476)]
        braces += [(0.117, 1.41), (0.133, 1.33), (0.131, 1.24)]
        w.limb([(s * 0.1, y, z) for y, z in braces], [0.016] * 8, "reflect", 6)
    # zip
    w.tube(
        [
            (0, -0.1475, 0.87),
            (0, -0.132, 1.0),
            (0, -0.128, 1.1),
            (0, -0.134, 1.3),
            (0, -0.117, 1.42),
        ],
        0.005,
        "trousers",
        6,
        sub=0.05,
    )


def head():
    w = piece("head", rigid("head"))
    w.limb([(0, 0.0, 1.47), (0, -0.004, 1.52), (0, -0.01, 1.58)], [0.056, 0.052, 0.055], "skin", 14)
    w.ball((0, -0.02, 1.635), 0.1, "skin", 22, 14, (0.8, 0.95, 1.13))
    # jaw and nose
    w.ball((0, -0.045, 1.575), 0.06, "skin", 16, 10, (0.95, 0.95, 0.75))
    w.ball((0, -0.118, 1.612), 0.016, "skin", 10, 8, (0.8, 1.1, 1.3))
    # hair at the back and the sides, under the helmet
    w.loft(
        [
            ((0, 0.0, 1.6), 0.078, 0.082),
            ((0, -0.002, 1.64), 0.085, 0.091),
            ((0, -0.006, 1.69), 0.086, 0.092),
        ],
        "hair",
        22,
        power=2.1,
    )
    # wrap-around glasses
    w.loft(
        [((0, -0.024, 1.627), 0.083, 0.098), ((0, -0.024, 1.662), 0.085, 0.1)],
        "lens",
        28,
        power=2.2,
    )
    for s in (-1, 1):
        w.ball((s * 0.086, -0.008, 1.625), 0.032, "yellow", 12, 8, (0.5, 0.9, 1.1))
    shell = [
        (0, 0.118),
        (0.004, 0.124),
        (0.02, 0.121),
        (0.055, 0.11),
        (0.088, 0.086),
        (0.108, 0.052),
        (0.115, 0),
    ]
    w.lathe((0, -0.005, 1.672), (0, -0.005, 1.8), shell, "helmet", 28)
    peak = [
        ((0, -0.03, 1.668), 0.118, 0.135),
        ((0, -0.055, 1.672), 0.124, 0.152),
        ((0, -0.03, 1.684), 0.117, 0.128),
    ]
    w.loft(peak, "helmet", 28, power=2.1)
    ridge = [(-0.128, 1.7), (-0.098, 1.755), (-0.04, 1.789), (0.04, 1.785), (0.095, 1.742)]
    w.limb([(0, y, z) for y, z in ridge], [0.013] * 5, "helmet", 8)
    bun = piece("hair-bun", rigid("head"))
    bun.ball((0, 0.108, 1.6), 0.042, "hair", 14, 10)


def arms():
    for side, s in (("l", 1), ("r", -1)):
        w = piece(f"arm-{side}", arm_weights(side))
        mid_upper, mid_fore = SHOULDER.lerp(ELBOW, 0.5), ELBOW.lerp(WRIST, 0.5)
        line = [Vector((0.1, 0, 1.405)), Vector((0.14, 0, 1.405)), Vector((0.178, 0, 1.385))]
        line += [
            SHOULDER.lerp(ELBOW, 0.25),
            mid_upper,
            SHOULDER.lerp(ELBOW, 0.66),
            SHOULDER.lerp(ELBOW, 0.85),
        ]
        line += [
            ELBOW,
            ELBOW.lerp(WRIST, 0.15),
            mid_fore,
            ELBOW.lerp(WRIST, 0.8),
            ELBOW.lerp(WRIST, 0.98),
        ]
        radii = [0.058, 0.064, 0.066, 0.064, 0.062, 0.06, 0.058, 0.056, 0.055, 0.05, 0.046, 0.048]
        mats = ["hivis"] * 4 + ["reflect"] + ["hivis"] * 6
        w.limb([(s * p.x, p.y, p.z) for p in line], radii, mats, 14)
        hand = Matrix.Scale(s, 4, (1, 0, 0))
        down = (HAND - WRIST).normalized()

        def at(t, sideways=0.0, inwards=0.0):
            p = WRIST + down * t + Vector((-0.6, -0.1, -0.25)).normalized() * inwards
            return hand @ Vector((p.x, p.y - sideways, p.z))

        w.limb([at(-0.03), at(0.01), at(0.035)], [0.043, 0.044, 0.04], "glove", 12)
        for k, length in enumerate((0.155, 0.165, 0.16, 0.14)):
            dy = 0.031 - 0.0205 * k
            bones = [
                at(0.03, dy),
                at(0.07, dy * 1.15),
                at(0.115, dy * 1.15, 0.006),
                at(length, dy, 0.028),
            ]
            w.limb(bones, [0.018, 0.0165, 0.012, 0.0085], "glove", 8)
        w.limb(
            [at(0.02, 0.03, 0.01), at(0.055, 0.052, 0.03), at(0.085, 0.05, 0.045)],
            [0.017, 0.014, 0.009],
            "glove",
            8,
        )


def model():
    legs()
    torso()
    head()
    arms()
    return pieces
