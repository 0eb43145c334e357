"""Models the conveyor hall, bakes its light and writes raw.glb, lightmap.png, panorama.hdr.

blender -b -P hall.py -- OUT [samples] [lightmap pixels]      (draft: 6 1024, final: 26 2048)
"""

import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.dirname(HERE)]

import bpy
import numpy as np

# the exporter of Debian's Blender still uses the names that numpy has dropped
for old in (bool, int, float, object):
    if old.__name__ not in np.__dict__:
        setattr(np, old.__name__, old)

import stage

OUT, *numbers = sys.argv[sys.argv.index("--") + 1 :]
SAMPLES = int(numbers[0]) if numbers else 26
SIZE = int(numbers[1]) if len(numbers) > 1 else 2048
stage.read_atlas(f"{OUT}/signs.json")
bpy.ops.wm.read_factory_settings(use_empty=True)

from bake import export, lightmap, setup, vertex_light
import bindings
from model import (
    air,
    conveyor,
    drive,
    remote,
    trolley,
    goods,
    guard,
    lock_board,
    outside,
    panel,
    shell,
    station,
    structure,
    tools,
)

# large flat fronts, on which the light of an averaged corner would show as a blotch
FLAT_FRONTS = {"panel__cabinet", "lock-board__board", "trolley__body", "air-valve__post"}
FLAT_FRONTS |= {"hall__structure", "lock-box__case__fixed", "guard__enclosure"}
COVERS = {"drive__cover__hinge-y_0_-110", "terminal-box__cover__hinge-y_0_-110"}
COVERS |= {"guard__panel__free", "lock-box__lid__hinge-x_0_-100"}
OPTIONAL = ("lock-box__", "kofi-lock__", "tag-3__", "hasp-2__")
# glowing or far away: they take no part in the light of the hall
SELF_LIT = {"hall__sky", "hall__view", "hall__luminaires"}

started = time.time()


def tick(what):
    global started
    print("TIME", what, round(time.time() - started, 1), flush=True)
    started = time.time()


def model():
    signs = stage.part("hall__signs", solid=False, material="signs")
    for fixed in (shell, structure, outside, goods, guard, drive, remote, trolley):
        fixed.model()
    for with_signs in (conveyor, air, station, panel, lock_board, tools):
        with_signs.model(signs)


def objects_of(parts, materials):
    objects = {}
    for p in parts:
        ob = p.build(materials[p.material])
        objects[p.name] = ob
        # signs and paint never print a shadow on what is under them
        ob.hide_render = p.material == "signs" or p.name == "hall__floor-paint"
        ob.visible_diffuse = p.name not in SELF_LIT and p.facts.get("motion") != "lamp"
        ob.visible_shadow = p.name not in ("hall__sky", "hall__view")
    bpy.ops.object.select_all(action="SELECT")
    bpy.context.view_layer.objects.active = objects["hall__shell"]
    bpy.ops.object.convert(target="MESH")
    return objects


def main():
    model()
    setup.renderer()
    images = setup.palette_images()
    materials = {
        "palette": setup.material("bake-palette", images),
        "shell": setup.material("bake-shell", images, target=setup.image("target", 8)),
        "signs": setup.material("bake-signs", flat=(0.7, 0.7, 0.7)),
    }
    parts = stage.parts
    bindings.write(parts, f"{OUT}/nodes.json")
    objects = objects_of(parts, materials)
    _, areas = setup.lights()
    tick("model")

    # what a cover hides must be lit for when it is opened, and what a scenario may leave out must
    # leave no shadow behind
    apart = [objects[p.name] for p in parts if p.name in COVERS or p.name.startswith(OPTIONAL)]
    apart = [ob for ob in apart if ob.data.vertices and not ob.hide_render]
    for ob in apart:
        ob.hide_render = True
    lightmap.bake_lightmap(
        objects["hall__shell"], materials["shell"], areas, SAMPLES, SIZE, f"{OUT}/lightmap.png"
    )
    tick("lightmap")

    lit = [p for p in parts if p.material != "shell"]
    equipment = [
        objects[p.name]
        for p in lit
        if p.material == "palette" and len(objects[p.name].data.vertices)
    ]
    signs = [objects[p.name] for p in lit if p.material == "signs"]
    for ob in equipment + signs:
        vertex_light.prepare(ob, "CORNER" if ob.name in FLAT_FRONTS else "POINT")
    vertex_light.bake([ob for ob in equipment if ob not in apart], SAMPLES)
    for ob in apart:
        ob.hide_render = False
    vertex_light.bake(apart, SAMPLES)
    for ob in signs:
        ob.hide_render = False
    vertex_light.bake(signs, SAMPLES)
    for ob in equipment + signs:
        vertex_light.finish(ob)
    tick("vertex light")

    objects["hall__floor-paint"].hide_render = False
    export.panorama(f"{OUT}/panorama.hdr", 96)
    tick("panorama")
    export.geometry(parts, objects, f"{OUT}/raw.glb")
    export.palette(f"{OUT}/palette.json")
    tick("export")


main()
