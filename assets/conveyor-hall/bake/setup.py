"""The scene that bakes: Cycles, plain materials from the palette, sun and area lights."""

import math

import bpy
import numpy as np
from mathutils import Vector

from kit.palette import GRID, NAMES, PALETTE, linear
from stage import D, H, LUMINAIRES, ROOFLIGHTS, WINDOW

# the 8-bit light covers 0 to SCALE, in units of pi
SCALE = 4.0
WORLD_LIGHT = 0.22


def renderer():
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.max_bounces, cycles.diffuse_bounces = 5, 4
    cycles.use_denoising = False
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 6
    return scene


def image(name, size, pixels=None, as_float=True):
    im = bpy.data.images.new(name, size, size, float_buffer=as_float, is_data=True)
    if pixels is not None:
        im.pixels.foreach_set(pixels.astype(np.float32).ravel())
    return im


def palette_images():
    """Colour and glow as two 8 x 8 images."""
    cells = np.zeros((2, GRID, GRID, 4), np.float32)
    cells[..., 3] = 1
    for i, name in enumerate(NAMES):
        hexs, _, _, glow = PALETTE[name]
        row, column = GRID - 1 - i // GRID, i % GRID
        cells[0, row, column, :3] = linear(hexs)
        cells[1, row, column, :3] = np.array(linear(hexs)) * glow
    return image("palette-colour", GRID, cells[0]), image("palette-glow", GRID, cells[1])


def material(name, images=None, flat=None, target=None):
    """Diffuse plus emission: a metallic material has no diffuse light and would bake black."""
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    tree = m.node_tree
    tree.nodes.clear()
    out, add = tree.nodes.new("ShaderNodeOutputMaterial"), tree.nodes.new("ShaderNodeAddShader")
    diffuse, glow = tree.nodes.new("ShaderNodeBsdfDiffuse"), tree.nodes.new("ShaderNodeEmission")
    tree.links.new(add.outputs[0], out.inputs[0])
    tree.links.new(diffuse.outputs[0], add.inputs[0])
    tree.links.new(glow.outputs[0], add.inputs[1])
    if flat:
        diffuse.inputs[0].default_value = (*flat, 1)
        glow.inputs[1].default_value = 0
    else:
        uv = tree.nodes.new("ShaderNodeUVMap")
        uv.uv_map = "UVMap"
        for im, shader in zip(images, (diffuse, glow)):
            texture = tree.nodes.new("ShaderNodeTexImage")
            texture.image, texture.interpolation = im, "Closest"
            tree.links.new(uv.outputs[0], texture.inputs[0])
            tree.links.new(texture.outputs[0], shader.inputs[0])
    if target:
        texture = tree.nodes.new("ShaderNodeTexImage")
        texture.image = target
        tree.nodes.active = texture
        texture.select = True
    return m


def area(at, size, radiance, color, rotation=(0, 0, 0)):
    light = bpy.data.objects.new("area", bpy.data.lights.new("area", "AREA"))
    bpy.context.scene.collection.objects.link(light)
    data = light.data
    data.shape, data.size, data.size_y, data.color = "RECTANGLE", *size, color
    data.energy = radiance * math.pi * size[0] * size[1]
    light.location, light.rotation_euler = at, rotation
    return light


def lights():
    """Sun, sky and lamps.

    One-sided area lights stand in for every glowing mesh: Cycles 3.4 has no light tree and would
    waste half of its samples on the backs of emissive boxes.
    """
    scene = bpy.context.scene
    sun = bpy.data.objects.new("sun", bpy.data.lights.new("sun", "SUN"))
    scene.collection.objects.link(sun)
    sun.data.energy, sun.data.color, sun.data.angle = 3.4, (1, 0.90, 0.74), math.radians(2.2)
    sun.rotation_euler = Vector((-0.34, -0.42, 1)).to_track_quat("Z", "Y").to_euler()
    world = bpy.data.worlds.new("world")
    scene.world = world
    world.use_nodes = True
    world.node_tree.nodes["Background"].inputs[0].default_value = (0.8, 0.88, 1, 1)
    world_light(WORLD_LIGHT)
    areas = []
    for a0, a1, c0, c1 in ROOFLIGHTS:
        at = ((a0 + a1) / 2, (c0 + c1) / 2, H + 0.32)
        areas.append(area(at, (a1 - a0, c1 - c0), 7.5, (0.92, 0.97, 1)))
    u0, u1, v0, v1 = WINDOW
    at, inwards = ((u0 + u1) / 2, D + 0.1, (v0 + v1) / 2), (-math.pi / 2, 0, 0)
    areas.append(area(at, (u1 - u0, v1 - v0), 5.5, (0.90, 0.96, 1), inwards))
    areas += [area((x, y, 3.93), (1.42, 0.1), 16, (1, 0.94, 0.85)) for x, y in LUMINAIRES]
    return sun, areas


def world_light(strength):
    background = bpy.context.scene.world.node_tree.nodes["Background"]
    background.inputs[1].default_value = strength


def select(objects):
    bpy.ops.object.select_all(action="DESELECT")
    for ob in objects:
        ob.select_set(True)
    bpy.context.view_layer.objects.active = objects[0]
