"""Writes nodes.json: which nodes belong to which equipment, how they move, where hands go.

Everything in it is in the axes of the exported file: metres, Y up, X east, Z south.
"""

import json

from stage import BELT_Y, UPPER_RUN

# a hand in a glove finds a zone of this size, however small the thing is
SMALLEST_ZONE = 0.12
MARGIN = 0.03

# where a person stands (x, z) and what they face (x, y, z)
PLACES = {
    "start": ([-0.5, 3.4], [0, 1.2, -1.2]),
    "panel": ([5.6, -0.95], [6.42, 1.4, -0.95]),
    "lock_board": ([6.05, 1.6], [6.97, 1.45, 1.6]),
    "air": ([-2.9, 0.2], [-2.95, 1.1, -0.52]),
    "tail": ([-4.6, 0.1], [-4.62, 0.6, -1.0]),
    "incline": ([-0.8, 0.05], [-0.9, 0.9, -1.2]),
    "station": ([2.05, 0.35], [2.05, 1.2, -0.28]),
    "head": ([2.85, 0.2], [2.9, 1.3, -0.6]),
    "trolley": ([-2.35, 2.4], [-2.2, 0.95, 1.75]),
    "far_side": ([3.2, -2.3], [3.2, 1.0, -1.2]),
}
# the place from which each piece of equipment is used
USED_FROM = {
    "isolator_a": ([5.75, -1.75], [6.42, 1.4, -1.75]),
    "isolator_b": ([5.75, -0.95], [6.42, 1.4, -0.95]),
    "isolator_c": ([5.75, -0.15], [6.42, 1.4, -0.15]),
    "panel": "panel",
    "lock_board": "lock_board",
    "lock_box": "lock_board",
    "my_lock": "lock_board",
    "my_lock_2": "lock_board",
    "sam_lock": "lock_board",
    "kofi_lock": "lock_board",
    "dana_lock": ([5.75, -0.15], [6.42, 1.3, -0.15]),
    "hasp_1": "lock_board",
    "hasp_2": "lock_board",
    "tag_1": "lock_board",
    "tag_2": "lock_board",
    "tag_3": "lock_board",
    "cutter": "trolley",
    "notice": "trolley",
    "energy_sheet": "trolley",
    "logbook": "trolley",
    "extinguisher": ([6.2, 2.6], [6.84, 1.0, 2.6]),
    "air_valve": "air",
    "air_gauge": "air",
    "receiver": ([-3.3, 0.25], [-3.25, 0.2, -0.54]),
    "guard": "tail",
    "conveyor": "tail",
    "pull_cord": ([-1, 0.05], [-1.2, 0.85, -0.66]),
    "start_station": "station",
    "terminal_box": "head",
    "drive": ([5.75, -1.75], [6.42, 0.8, -1.75]),
    "spanner": "trolley",
    "tester": "trolley",
    "proving_unit": "trolley",
    "chocks": "trolley",
    "glasses": "trolley",
    "gloves": "trolley",
    "trolley": "trolley",
    "roof_fan": ([0, 4.2], [0, 2.4, 4.98]),
    "conveyor_2": ([3.6, -4.2], [3.6, 2.2, -4.98]),
    "remote_station": ([6.1, 0.62], [6.62, 1.2, 0.62]),
}
PEOPLE = {
    "operator": ([2.05, 0.3], [2.05, 1.3, -0.28]),
    "packer": ([1, -2.3], [1, 0.9, -1.2]),
    "supervisor": ([4.4, 3.2], [4.4, 1.4, 0]),
    "colleague": ([5.2, 1.9], [6.97, 1.5, 1.9]),
}
# what nobody walks through: x and z from, x and z to
SOLIDS = {
    "guard": [-5.05, -1.8, -4.2, -0.55],
    "conveyor": [-4.25, -1.72, 3.98, -0.62],
    "motor": [2.5, -0.72, 3.4, -0.5],
    "air": [-3.55, -0.66, -2.66, -0.38],
    "station": [1.93, -0.4, 2.17, -0.14],
    "panel": [6.38, -2.2, 7, 0.3],
    "remote_station": [6.6, 0.5, 6.88, 0.74],
    "extinguisher": [6.74, 2.45, 7, 2.75],
    "trolley": [-2.8, 1.35, -1.6, 2.15],
    "pallet_1": [-4.55, -4.3, -3.25, -3.4],
    "pallet_2": [-0.45, -4.35, 0.85, -3.45],
    "pallet_3": [-2.25, -4.4, -0.95, -3.5],
    "bollard_1": [-6.75, 2.0, -6.55, 2.2],
    "bollard_2": [-6.75, -1.8, -6.55, -1.6],
}
# equipment whose fixed parts are much larger than what one reaches for
ZONE_OF = {
    "roof_fan": "roof-fan__plate",
    "receiver": "receiver__tank",
    "guard": "guard__panel",
}
SCENERY = {"hall"}
# drawn even where a scenario does not name it
ALWAYS = ["extinguisher", "panel"]
# facts of a part that go into the file as they are; `field` and `control` are the engine's names
FACTS = ("field", "control", "axis", "limits", "states", "pitch", "range", "unit", "radius")
FACTS += ("length", "mass", "prop")


def numbers(values):
    return [round(float(v), 4) + 0.0 for v in values]


def to_file(v):
    """Z up to Y up."""
    return (v[0], v[2], -v[1])


def turned(matrix):
    q = matrix.to_quaternion()
    return numbers((q.x, q.z, -q.y, q.w))


def extent(points):
    return [
        [min(p[i] for p in points) for i in range(3)],
        [max(p[i] for p in points) for i in range(3)],
    ]


def zone(low, high):
    """The mesh's box, never smaller than a gloved hand can find."""
    middle = [(a + b) / 2 for a, b in zip(low, high)]
    half = [max((b - a) / 2 + MARGIN, SMALLEST_ZONE / 2) for a, b in zip(low, high)]
    return {"centre": numbers(middle), "size": numbers(2 * h for h in half)}


def world_points(part):
    return [to_file(v.co) for v in part.bm.verts]


def local_points(part):
    back = part.frame.inverted()
    return [to_file(back @ v.co) for v in part.bm.verts]


def piece(part):
    """One moving node: its motion, its place at rest, and the zone a hand may grip it by."""
    facts = dict(part.facts)
    out = {"node": part.name, "motion": facts.pop("motion")}
    for key in FACTS:
        if key in facts:
            out[key] = facts[key]
    grips = facts.get("grips")
    if grips:
        out["grips"], out["hands"] = [numbers(to_file(g)) for g in grips], facts.get("hands", 1)
    out["at"], out["rotation"] = numbers(to_file(part.frame.translation)), turned(part.frame)
    if part.parent:
        out["on"] = part.parent
    points = local_points(part)
    if points:
        out["zone"] = zone(*extent(points))
    return out


def spot(part):
    """A place in the hall, and its turn; with `on`, it travels with that node."""
    out = {"node": part.name}
    out["at"], out["rotation"] = numbers(to_file(part.frame.translation)), turned(part.frame)
    if part.parent:
        out["on"] = part.parent
    return out


def socket_name(key):
    """`locks-3` is the third place of the socket `locks`, `top-tester` the tester's of `top`."""
    name, _, place = key.partition("-")
    if name in ("locks", "top"):
        return name, place.replace("-", "_")
    return key.replace("-", "_"), "1"


def add_socket(thing, key, part):
    name, place = socket_name(key)
    entry = {"accepts": part.facts["socket"].split(), "places": {}}
    thing["sockets"].setdefault(name, entry)["places"][place] = spot(part)


def standing(entry):
    if isinstance(entry, str):
        entry = PLACES[entry]
    (x, z), look = entry
    return {"at": [x, 0, z], "look": look}


def rest_of(part, parts):
    """The socket in which a free thing starts: the one that is exactly where it is."""
    for other in parts:
        away = (other.frame.translation - part.frame.translation).length
        if "socket" in other.facts and away < 0.002 and not other.parent:
            owner, name, _ = other.name.split("__")
            socket, place = socket_name(name)
            return {"in": f"{owner}.{socket}".replace("-", "_"), "place": place}
    raise ValueError(f"bindings: {part.name} rests in no socket.")


def equipment(parts):
    things = {}
    for part in parts:
        owner, name = part.name.split("__")[:2]
        if owner in SCENERY:
            continue
        blank = {"parts": {}, "sockets": {}, "points": {}}
        thing = things.setdefault(owner.replace("-", "_"), blank)
        if "motion" in part.facts:
            thing["parts"][name.replace("-", "_")] = piece(part)
            if part.facts["motion"] == "free":
                thing["rest"] = rest_of(part, parts)
        elif "socket" in part.facts:
            add_socket(thing, name, part)
        elif "point" in part.facts:
            thing["points"][part.facts["point"]] = spot(part)
    for ident, thing in things.items():
        prefix = ZONE_OF.get(ident, ident.replace("_", "-") + "__")
        own = [p for p in parts if p.name.startswith(prefix) and not p.parent]
        points = [q for p in own for q in world_points(p)]
        if points:
            thing["zone"] = zone(*extent(points))
        if ident in USED_FROM:
            thing["stand"] = standing(USED_FROM[ident])
    return things


def write(parts, path):
    data = {
        "format": 1,
        "kit": "conveyor-hall",
        "axes": "metres, x east, y up, z south; rotations are quaternions x y z w",
        "size": [14, 4.5, 10],
        "places": {name: standing(name) for name in PLACES},
        "people": {name: standing(entry) for name, entry in PEOPLE.items()},
        "solids": SOLIDS,
        "belt": {"path": [[x, z, -BELT_Y] for x, z in UPPER_RUN], "width": 0.8},
        "always": ALWAYS,
        "equipment": equipment(parts),
    }
    with open(path, "w") as file:
        json.dump(data, file, indent=1)
