"""Light stored in vertices, for everything but the shell.

Large flat fronts bake per corner, so that a bevelled edge's averaged normal does not smear into
the face; the rest bakes per vertex. Both end as corner colours, square root, 8 bits at export.
"""

import bpy
import numpy as np

from bake.setup import SCALE, select

LIGHT = "Light"


def prepare(ob, domain):
    attribute = ob.data.color_attributes.new(LIGHT, "FLOAT_COLOR", domain)
    ob.data.color_attributes.active_color = attribute


def bake(objects, samples, kind="DIFFUSE"):
    bpy.context.scene.cycles.samples = samples
    select(objects)
    options = {"pass_filter": {"DIRECT", "INDIRECT"}} if kind == "DIFFUSE" else {}
    bpy.ops.object.bake(type=kind, target="VERTEX_COLORS", **options)


def read(sequence, name, count, width):
    out = np.empty(count * width, np.float32)
    sequence.foreach_get(name, out)
    return out.reshape(-1, width)


def nodes_of(mesh, per_corner):
    """Graph for healing and smoothing: (node of each corner, normals, edges)."""
    n = len(mesh.loops)
    vertex = np.empty(n, np.int32)
    mesh.loops.foreach_get("vertex_index", vertex)
    start = np.empty(len(mesh.polygons), np.int32)
    total = np.empty(len(mesh.polygons), np.int32)
    mesh.polygons.foreach_get("loop_start", start)
    mesh.polygons.foreach_get("loop_total", total)
    following = np.arange(n) + 1
    following[start + total - 1] = start
    if per_corner:
        mesh.calc_normals_split()
        normal = read(mesh.loops, "normal", n, 3)
        # corners of one vertex that look the same way are one node
        key = np.concatenate([vertex[:, None], np.round(normal * 3).astype(np.int32)], 1)
        _, first, node = np.unique(key, axis=0, return_index=True, return_inverse=True)
        node = node.ravel()
        return node, normal[first], np.stack([node, node[following]], 1)
    normals = read(mesh.vertices, "normal", len(mesh.vertices), 3)
    return vertex, normals, np.stack([vertex, vertex[following]], 1)


def heal(light, normals, edges):
    """A vertex buried in its neighbour bakes black: it takes the light of unburied ones."""
    brightness = light.mean(1)
    brightest = np.zeros(len(light))
    np.maximum.at(brightest, edges[:, 0], brightness[edges[:, 1]])
    np.maximum.at(brightest, edges[:, 1], brightness[edges[:, 0]])
    alike = (normals[edges[:, 0]] * normals[edges[:, 1]]).sum(1) > 0.5
    bad = brightness < 0.22 * brightest
    total, count = np.zeros_like(light), np.zeros((len(light), 1), np.float32)
    for i, j in ((0, 1), (1, 0)):
        good = ~bad[edges[:, j]] & alike
        np.add.at(total, edges[good, i], light[edges[good, j]])
        np.add.at(count, edges[good, i], 1)
    cured = bad & (count[:, 0] > 0)
    light[cured] = (total / np.maximum(count, 1))[cured] * 0.8


def smooth(light, normals, edges):
    """One step along edges between faces that look the same way."""
    weight = np.clip((normals[edges[:, 0]] * normals[edges[:, 1]]).sum(1), 0, 1)[:, None] ** 4 * 0.5
    total, weights = light.copy(), np.ones((len(light), 1), np.float32)
    for i, j in ((0, 1), (1, 0)):
        np.add.at(total, edges[:, i], light[edges[:, j]] * weight)
        np.add.at(weights, edges[:, i], weight)
    return total / weights


def finish(ob, scale=SCALE):
    """Heal, smooth, take the square root and store per corner."""
    mesh = ob.data
    attribute = mesh.color_attributes[LIGHT]
    per_corner = attribute.domain == "CORNER"
    raw = read(attribute.data, "color", len(attribute.data), 4)[:, :3]
    node, normals, edges = nodes_of(mesh, per_corner)
    if per_corner:
        light = np.zeros((len(normals), 3), np.float32)
        count = np.zeros((len(normals), 1), np.float32)
        np.add.at(light, node, raw)
        np.add.at(count, node, 1)
        light /= np.maximum(count, 1)
    else:
        light = raw.copy()
    if len(edges):
        heal(light, normals, edges)
        heal(light, normals, edges)
        # a corner has fewer samples than a vertex, and its noise shows on a large front
        for _ in range(4 if per_corner else 1):
            light = smooth(light, normals, edges)
    stored = np.ones((len(mesh.loops), 4), np.float32)
    stored[:, :3] = np.sqrt(np.clip(light / scale, 0, 1))[node]
    mesh.color_attributes.remove(mesh.color_attributes[LIGHT])
    prepare(ob, "CORNER")
    mesh.color_attributes[LIGHT].data.foreach_set("color", stored.ravel())
