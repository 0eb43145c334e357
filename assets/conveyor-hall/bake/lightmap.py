"""The lightmap of floor, walls and ceiling.

Three passes. All light at half size, filtered: it is smooth. Direct sun at full size with few
samples: it is sharp. Nearby occlusion at full size, multiplied after the filter: without it the
filter washes out the contact of legs and castors with the floor. One pass at 24 samples was tried
first: black speckles on every wall, also with a small filter.
"""

import bpy
import numpy as np

from bake.setup import SCALE, WORLD_LIGHT, image, select, world_light
from model.shell import LIGHTMAP

CONTACT_REACH = 0.4


def bake_into(shell, target, im, samples, kind, **options):
    target.image = im
    bpy.context.scene.cycles.samples = samples
    select([shell])
    bpy.ops.object.bake(type=kind, margin=4, use_clear=True, **options)
    pixels = np.empty(im.size[0] ** 2 * 4, np.float32)
    im.pixels.foreach_get(pixels)
    return pixels.reshape(im.size[0], -1, 4)[..., :3].copy()


def box(a, n):
    """Mean over a square of 2n + 1."""
    for axis in (0, 1):
        first, last = a.take([0], axis), a.take([-1], axis)
        padded = np.concatenate([np.repeat(first, n, axis), a, np.repeat(last, n, axis)], axis)
        sums = np.cumsum(padded, axis, dtype=np.float64)
        sums = np.concatenate([np.zeros_like(sums.take([0], axis)), sums], axis)
        m = a.shape[axis]
        upper = sums.take(range(2 * n + 1, 2 * n + 1 + m), axis)
        a = (upper - sums.take(range(0, m), axis)) / (2 * n + 1)
    return a.astype(np.float32)


def denoise(a, radius, spread):
    """Joint bilateral filter; the guide is a blurred copy, and empty texels do not count.

    Debian's Blender is built without a denoiser, hence our own.
    """
    full = (a.sum(-1, keepdims=True) > 1e-4).astype(np.float32)
    current = a
    for tolerance, guide_blur in ((0.30, 2), (0.16, 1)):
        guide = box(box(np.concatenate([current * full, full], -1), guide_blur), guide_blur)
        guide = np.log(guide[..., :3].mean(-1) / np.maximum(guide[..., 3], 1e-3) + 0.03)
        total = np.zeros_like(a)
        weights = np.full(a.shape[:2] + (1,), 1e-6, np.float32)
        edge = ((radius, radius), (radius, radius))
        near, near_full = (np.pad(q, (*edge, (0, 0)), mode="edge") for q in (current, full))
        near_guide = np.pad(guide, edge, mode="edge")
        h, w = a.shape[:2]
        for dy in range(2 * radius + 1):
            for dx in range(2 * radius + 1):
                at = (slice(dy, dy + h), slice(dx, dx + w))
                far = ((dx - radius) ** 2 + (dy - radius) ** 2) / (2 * spread * spread)
                unlike = (near_guide[at] - guide) ** 2 / (2 * tolerance * tolerance)
                weight = np.exp(-far - unlike)[..., None] * near_full[at]
                total += near[at] * weight
                weights += weight
        current = total / weights
    return current


def enlarge(a, h, w):
    """Bilinear, texel centres kept."""
    fy = (np.arange(h) + 0.5) / h * a.shape[0] - 0.5
    fx = (np.arange(w) + 0.5) / w * a.shape[1] - 0.5
    y = np.clip(np.floor(fy).astype(int), 0, a.shape[0] - 2)
    x = np.clip(np.floor(fx).astype(int), 0, a.shape[1] - 2)
    ty, tx = np.clip(fy - y, 0, 1)[:, None, None], np.clip(fx - x, 0, 1)[None, :, None]
    top = a[y][:, x] * (1 - tx) + a[y][:, x + 1] * tx
    bottom = a[y + 1][:, x] * (1 - tx) + a[y + 1][:, x + 1] * tx
    return top * (1 - ty) + bottom * ty


def contact(occlusion):
    """How much darker a texel is than its surroundings: 1 in the open, below 1 at a foot."""
    sharp = box(occlusion, 1)
    return np.clip(sharp / np.maximum(box(box(occlusion, 12), 6), 0.05), 0.45, 1.04)


def encode(light):
    """Linear light to sRGB with one level of dither."""
    v = np.clip(light / SCALE, 0, 1)
    v = np.where(v <= 0.0031308, v * 12.92, 1.055 * np.power(np.maximum(v, 1e-8), 1 / 2.4) - 0.055)
    return np.clip(v + (np.random.default_rng(1).random((*v.shape[:2], 1)) - 0.5) / 255, 0, 1)


def bake_lightmap(shell, shell_material, areas, samples, size, path):
    half, whole = image("light-half", size // 2), image("light-whole", size)
    target = shell_material.node_tree.nodes.active
    shell.data.uv_layers.active = shell.data.uv_layers["Lightmap"]
    shell.data.uv_layers["UVMap"].active_render = True
    everything = bake_into(
        shell, target, half, samples, "DIFFUSE", pass_filter={"DIRECT", "INDIRECT"}
    )
    for light in areas:
        light.hide_render = True
    world_light(0)
    sun_half = bake_into(shell, target, half, 8, "DIFFUSE", pass_filter={"DIRECT"})
    sun = bake_into(shell, target, whole, 6, "DIFFUSE", pass_filter={"DIRECT"})
    for light in areas:
        light.hide_render = False
    world_light(WORLD_LIGHT)
    bpy.context.scene.world.light_settings.distance = CONTACT_REACH
    occlusion = bake_into(shell, target, whole, max(8, samples // 2), "AO")
    soft = np.maximum(everything - sun_half, 0)
    k, light = size / 2048, np.zeros((size, size, 3), np.float32)
    # every rectangle on its own: no bleeding between walls
    for name, rect in LIGHTMAP.items():
        x, y, w, h = (int(round(q * k)) for q in rect)
        xa, ya, xb, yb = x // 2, y // 2, (x + w) // 2, (y + h) // 2
        large = name in ("floor", "north", "east")
        smooth = denoise(soft[ya:yb, xa:xb], *((5, 2.6) if large else (4, 2.0)))
        at = (slice(y, y + h), slice(x, x + w))
        light[at] = (enlarge(smooth, h, w) + box(sun[at], 1)) * contact(occlusion[at])
    out = np.ones((size, size, 4), np.float32)
    out[..., :3] = encode(light)
    png = image("lightmap", size, out, as_float=False)
    png.filepath_raw, png.file_format = path, "PNG"
    png.save()
