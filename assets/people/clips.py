"""The skeleton and what it does: stand, walk, talk, point, operate, stop.

Angles are degrees about the axes of the whole figure (x left, y back, z up), applied in the order
z, y, x and relative to the parent bone at rest: a leg or an arm swings forward by a negative x.
"""

import math

import bpy
from mathutils import Euler, Vector

from body import ANKLE, ELBOW, HAND, HIP, KNEE, SHOULDER, WRIST

FRAMES_PER_SECOND = 24


def mirrored(v, s):
    return Vector((v[0] * s, v[1], v[2]))


def skeleton():
    """Names carry no dots: three.js would strip them."""
    data = bpy.data.armatures.new("skeleton")
    rig = bpy.data.objects.new("worker", data)
    bpy.context.collection.objects.link(rig)
    bpy.context.view_layer.objects.active = rig
    bpy.ops.object.mode_set(mode="EDIT")
    bones = {}

    def bone(name, head, tail, parent=None):
        b = data.edit_bones.new(name)
        b.head, b.tail = head, tail
        b.parent = bones.get(parent)
        bones[name] = b

    bone("hips", (0, 0, 0.92), (0, 0, 1.0))
    bone("spine", (0, 0, 1.0), (0, 0, 1.18), "hips")
    bone("chest", (0, 0, 1.18), (0, 0, 1.46), "spine")
    bone("head", (0, 0, 1.5), (0, 0, 1.75), "chest")
    for side, s in (("l", 1), ("r", -1)):
        bone(f"thigh-{side}", (s * 0.086, 0, HIP), (s * 0.096, -0.012, KNEE), "hips")
        bone(f"shin-{side}", (s * 0.096, -0.012, KNEE), (s * 0.103, 0, ANKLE), f"thigh-{side}")
        bone(f"foot-{side}", (s * 0.103, 0, ANKLE), (s * 0.103, -0.12, 0.03), f"shin-{side}")
        bone(f"upper-arm-{side}", mirrored(SHOULDER, s), mirrored(ELBOW, s), "chest")
        bone(f"forearm-{side}", mirrored(ELBOW, s), mirrored(WRIST, s), f"upper-arm-{side}")
        bone(f"hand-{side}", mirrored(WRIST, s), mirrored(HAND, s), f"forearm-{side}")
    bpy.ops.object.mode_set(mode="OBJECT")
    return rig


# arms at the sides, elbows a little bent: every clip starts from here
RELAXED = {
    "upper-arm-l": (-2, 15, 0),
    "upper-arm-r": (-2, -15, 0),
    "forearm-l": (-14, 6, 0),
    "forearm-r": (-14, -6, 0),
}


def stand(t):
    """4 s: breathing, and the weight going from one leg to the other."""
    a, b = math.sin(2 * math.pi * t / 4), math.sin(math.pi * t / 2 + 1)
    return {
        **RELAXED,
        "spine": (0.6 * a, 0.8 * b, 0),
        "chest": (-1.0 * a, 0.6 * b, 0),
        "head": (1.5, 0, 3 * b),
        "forearm-l": (-14 - 2 * a, 6, 0),
        "forearm-r": (-16 - 2 * a, -6, 0),
    }, (0.006 * b, 0, 0)


def walk(t):
    """1 s for two steps of 0.7 m."""
    p = 2 * math.pi * t
    pose = {}
    for side, s, phase in (("l", 1, 0), ("r", -1, math.pi)):
        swing = math.sin(p + phase)
        lift = max(0, math.cos(p + phase))
        knee = 6 + 52 * lift * lift
        pose[f"thigh-{side}"] = (-23 * swing - 5 - 9 * lift, 0, 0)
        pose[f"shin-{side}"] = (knee, 0, 0)
        pose[f"foot-{side}"] = (
            23 * swing + 5 + 9 * lift - knee + 10 * max(0, -swing) - 8 * max(0, swing),
            0,
            0,
        )
        pose[f"upper-arm-{side}"] = (20 * swing, s * 14, 0)
        pose[f"forearm-{side}"] = (-24 + 10 * swing, s * 4, 0)
    pose["hips"] = (0, 0, 6 * math.sin(p))
    pose["spine"] = (-2, 0, -6 * math.sin(p))
    pose["chest"] = (-2, 0, -5 * math.sin(p))
    pose["head"] = (2, 0, 5 * math.sin(p))
    return pose, (0, 0, -0.018 + 0.014 * math.cos(2 * p))


def talk(t):
    """3 s: the right hand explains, the head nods."""
    a, b = math.sin(2 * math.pi * t / 3), math.sin(4 * math.pi * t / 3)
    return {
        **RELAXED,
        "upper-arm-r": (-22 - 6 * a, -12, 0),
        "forearm-r": (-72 - 10 * b, -14, 10 * a),
        "hand-r": (0, 20, 0),
        "forearm-l": (-20, 6, 0),
        "chest": (0, 0, 3 * a),
        "head": (3 + 3 * b, 0, -3 * a),
    }, (0, 0, 0)


def point(t):
    """2 s: the right arm points ahead at shoulder height."""
    a = math.sin(math.pi * t)
    return {
        **RELAXED,
        "upper-arm-r": (-76 - a, -12, 6),
        "forearm-r": (-8, 0, 0),
        "hand-r": (-6, 0, 0),
        "chest": (0, 0, 8),
        "head": (1, 0, -4),
    }, (0, 0, 0)


def operate(t):
    """2 s: the right hand presses a button at 1.25 m, 0.5 m ahead."""
    press = max(0, math.sin(math.pi * t)) ** 2
    return {
        **RELAXED,
        "upper-arm-r": (-36 - 12 * press, -16, 12),
        "forearm-r": (-62 + 12 * press, 8, 6),
        "hand-r": (-10, 0, 0),
        "chest": (-3 - 2 * press, 0, 6),
        "head": (9, 0, 0),
    }, (0, 0, 0)


def stop(t):
    """1.5 s: a raised open hand, the sign to stop."""
    a = math.sin(4 * math.pi * t / 3)
    return {
        **RELAXED,
        "upper-arm-r": (-58, -22, 0),
        "forearm-r": (-88 + 3 * a, 0, 0),
        "hand-r": (34, 0, 0),
        "head": (0, 0, 0),
        "chest": (2, 0, 4),
    }, (0, 0, 0)


CLIPS = {
    "stand": (stand, 4),
    "walk": (walk, 1),
    "talk": (talk, 3),
    "point": (point, 2),
    "operate": (operate, 2),
    "stop": (stop, 1.5),
}


def animate(rig, step=4):
    """One action per clip, pushed to a track of its own so that the exporter names it."""
    bpy.context.scene.render.fps = FRAMES_PER_SECOND
    rig.animation_data_create()
    for bone in rig.pose.bones:
        bone.rotation_mode = "QUATERNION"
    for name, (clip, seconds) in CLIPS.items():
        action = bpy.data.actions.new(name)
        rig.animation_data.action = action
        last = int(round(seconds * FRAMES_PER_SECOND))
        gap = 2 if name == "walk" else step
        for frame in range(0, last + 1, gap):
            angles, shift = clip(frame / FRAMES_PER_SECOND)
            for bone in rig.pose.bones:
                rest = bone.bone.matrix_local.to_3x3()
                turn = Euler([math.radians(q) for q in angles.get(bone.name, (0, 0, 0))], "ZYX")
                turned = rest.inverted() @ turn.to_matrix() @ rest
                bone.rotation_quaternion = turned.to_quaternion()
                bone.keyframe_insert("rotation_quaternion", frame=frame)
                if bone.name == "hips":
                    bone.location = rest.inverted() @ Vector(shift)
                    bone.keyframe_insert("location", frame=frame)
        track = rig.animation_data.nla_tracks.new()
        track.name = name
        track.strips.new(name, 0, action)
        rig.animation_data.action = None
    for bone in rig.pose.bones:
        bone.rotation_quaternion, bone.location = (1, 0, 0, 0), (0, 0, 0)
