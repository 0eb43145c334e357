"""Models, shades and rigs the co-worker: writes worker-raw.glb.

blender -b -P worker.py -- OUT
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.dirname(HERE), os.path.join(os.path.dirname(HERE), "conveyor-hall")]

import bpy
import numpy as np

# the exporter of Debian's Blender still uses the names that numpy has dropped
for old in (bool, int, float, object):
    if old.__name__ not in np.__dict__:
        setattr(np, old.__name__, old)

OUT = sys.argv[sys.argv.index("--") + 1]
bpy.ops.wm.read_factory_settings(use_empty=True)

import body
import clips
from bake import setup, vertex_light
from bake.export import mend_exporter

# deep folds stay readable: occlusion below this is lifted
DARKEST = 0.35


def shade(objects):
    """Only nearby occlusion is baked: a person walks, so the light comes at run time."""
    world = bpy.data.worlds.new("world")
    bpy.context.scene.world = world
    world.light_settings.distance = 0.35
    for ob in objects:
        vertex_light.prepare(ob, "POINT")
    vertex_light.bake(objects, 64, "AO")
    for ob in objects:
        data = ob.data.color_attributes[vertex_light.LIGHT].data
        v = vertex_light.read(data, "color", len(data), 4)
        v[:, :3] = np.maximum(v[:, :3], DARKEST)
        data.foreach_set("color", v.ravel())
        vertex_light.finish(ob, 1.0)


def bind(ob, weights, rig):
    groups = {}
    for vertex in ob.data.vertices:
        for bone, weight in weights(vertex.co).items():
            group = groups.get(bone) or groups.setdefault(bone, ob.vertex_groups.new(name=bone))
            group.add([vertex.index], weight, "REPLACE")
    return ob


def main():
    pieces = body.model()
    setup.renderer()
    plain = bpy.data.materials.new("palette")
    objects = {part.name: (part.build(plain, 60), weights) for part, weights in pieces}
    bpy.ops.object.select_all(action="SELECT")
    bpy.context.view_layer.objects.active = next(iter(objects.values()))[0]
    bpy.ops.object.convert(target="MESH")
    shade([ob for ob, _ in objects.values()])
    rig = clips.skeleton()
    for ob, weights in objects.values():
        bind(ob, weights, rig)
    together = [ob for name, (ob, _) in objects.items() if name != "hair-bun"]
    setup.select(together)
    bpy.ops.object.join()
    together[0].name = together[0].data.name = "body"
    for ob in (together[0], objects["hair-bun"][0]):
        ob.parent = rig
        ob.modifiers.new("skeleton", "ARMATURE").object = rig
    clips.animate(rig)
    mend_exporter()
    bpy.ops.export_scene.gltf(
        filepath=f"{OUT}/worker-raw.glb",
        export_format="GLB",
        export_colors=True,
        export_apply=False,
        export_yup=True,
        export_animations=True,
        export_nla_strips=True,
        export_frame_range=False,
        export_force_sampling=False,
        export_def_bones=False,
    )


main()
