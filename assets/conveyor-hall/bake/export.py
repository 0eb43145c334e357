"""The hall as its own environment map, the merged geometry, and the palette as data."""

import json
import math

import bpy
import numpy as np
from io_scene_gltf2.blender.exp.gltf2_blender_gather_primitives_extract import PrimitiveCreator

from bake.setup import SCALE, select
from kit.palette import GRID, NAMES, PALETTE


def corner_colours(self, attribute):
    """Stands in for the exporter's own: Blender 3.4 looks up corner colours by vertex number."""
    mesh = self.blender_mesh
    colours = np.empty(len(mesh.loops) * 4, np.float32)
    layer = mesh.color_attributes[mesh.color_attributes.render_color_index]
    layer.data.foreach_get("color", colours)
    for i in range(4):
        self.dots[attribute["gltf_attribute_name"] + str(i)] = colours.reshape(-1, 4)[:, i]


def mend_exporter():
    PrimitiveCreator._PrimitiveCreator__get_color_attribute = corner_colours


def panorama(path, samples):
    """256 x 128 from eye height: lamps and windows reflect where they are."""
    scene = bpy.context.scene
    camera = bpy.data.objects.new("panorama", bpy.data.cameras.new("panorama"))
    scene.collection.objects.link(camera)
    camera.location, camera.rotation_euler = (-0.6, -1.4, 1.7), (math.pi / 2, 0, 0)
    camera.data.type = "PANO"
    camera.data.cycles.panorama_type = "EQUIRECTANGULAR"
    scene.camera = camera
    render = scene.render
    render.resolution_x, render.resolution_y, render.resolution_percentage = 256, 128, 100
    scene.cycles.samples = samples
    scene.view_settings.view_transform = "Standard"
    render.image_settings.file_format, render.filepath = "HDR", path
    bpy.ops.render.render(write_still=True)
    bpy.data.objects.remove(camera)


def movable(part):
    return bool({"motion", "socket", "point"} & part.facts.keys()) or part.parent is not None


def merge(objects, name):
    select(objects)
    if len(objects) > 1:
        bpy.ops.object.join()
    objects[0].name = objects[0].data.name = name
    return objects[0]


def geometry(parts, objects, path):
    """Joins what never moves, hangs children on their owners, and writes the raw file."""
    plain = {name: bpy.data.materials.new(name) for name in ("palette", "shell", "signs")}
    for part in parts:
        ob = objects[part.name]
        ob.hide_render = False
        ob.data.materials.clear()
        ob.data.materials.append(plain[part.material])
    for part in parts:
        if part.parent:
            owner, ob = objects[part.parent], objects[part.name]
            ob.parent = owner
            ob.matrix_local = owner.matrix_world.inverted() @ part.frame
    still = [p for p in parts if not movable(p)]
    for material, name in (
        ("shell", "hall__shell"),
        ("palette", "hall__static"),
        ("signs", "hall__signs"),
    ):
        merge([objects[p.name] for p in still if p.material == material], name)
    for ob in [o for o in bpy.data.objects if o.type in ("LIGHT", "CAMERA")]:
        bpy.data.objects.remove(ob)
    mend_exporter()
    bpy.ops.export_scene.gltf(
        filepath=path,
        export_format="GLB",
        export_extras=True,
        export_colors=True,
        export_apply=False,
        export_yup=True,
    )


def palette(path):
    cells = {name: [NAMES.index(name), *PALETTE[name]] for name in NAMES}
    with open(path, "w") as file:
        json.dump({"grid": GRID, "scale": SCALE, "cells": cells}, file)
