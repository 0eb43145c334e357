"""The palette: every colour, roughness, metalness and glow that a model may use.

Calm colours are for structure; a saturated one marks what can be used or what can hurt.
A face carries the middle of its cell as UV, so all parts of a place share one material.
"""

GRID = 8

# name: (sRGB hex, roughness, metalness, strength of its glow)
PALETTE = {
    # calm: structure and surroundings
    "wall": ("#E4E0D6", 0.92, 0, 0),
    "wall_low": ("#8FA3A6", 0.8, 0, 0),
    "floor": ("#98968E", 0.58, 0, 0),
    "ceiling": ("#D9D7CF", 0.95, 0, 0),
    "steel": ("#B4B9BD", 0.34, 1, 0),
    "steel_dark": ("#6C7378", 0.42, 1, 0),
    "machine": ("#46697A", 0.42, 0, 0),
    "machine_lt": ("#C9CFCF", 0.48, 0, 0),
    "graphite": ("#33383C", 0.55, 0, 0),
    "rubber": ("#23262A", 0.86, 0, 0),
    "frame": ("#5C666B", 0.5, 0, 0),
    "tray": ("#A3A9AB", 0.45, 0.8, 0),
    "carton": ("#B78F62", 0.9, 0, 0),
    "tape": ("#D8C39A", 0.55, 0, 0),
    "paper": ("#F2EFE6", 0.8, 0, 0),
    "cable": ("#3C4348", 0.6, 0, 0),
    # saturated: can be used, or can hurt
    "yellow": ("#F2B50C", 0.48, 0, 0),
    "red": ("#C6221A", 0.4, 0, 0),
    "green": ("#1D8A4B", 0.45, 0, 0),
    "blue": ("#1F5FA8", 0.45, 0, 0),
    "line": ("#E3B022", 0.66, 0, 0),
    "hazard_blk": ("#1C1D1E", 0.6, 0, 0),
    "brass": ("#C79A3E", 0.3, 1, 0),
    "chrome": ("#DADDE0", 0.16, 1, 0),
    # people; the appearance of each person replaces these cells
    "skin": ("#C68A62", 0.62, 0, 0),
    "hivis": ("#F46A1B", 0.7, 0, 0),
    "reflect": ("#E6EAEA", 0.4, 0, 0),
    "trousers": ("#2E3F52", 0.85, 0, 0),
    "shirt": ("#3F566B", 0.85, 0, 0),
    "glove": ("#3A3F42", 0.8, 0, 0),
    "helmet": ("#F4F2EC", 0.3, 0, 0),
    "lens": ("#2A3C46", 0.12, 0, 0),
    "hair": ("#33261F", 0.8, 0, 0),
    # light
    "lamp": ("#FFF4E2", 0.5, 0, 9),
    "lamp_green": ("#38E07C", 0.4, 0, 1.6),
    "lamp_red": ("#FF4A36", 0.4, 0, 0.25),
    "lamp_white": ("#FFF6E4", 0.4, 0, 1.2),
    "sky": ("#EAF3FA", 0.5, 0, 5),
    "exit": ("#2FC36F", 0.4, 0, 0.9),
    # seen through the windows: lit by the sky, so they glow by themselves
    "far_sky": ("#C9DCE8", 0.9, 0, 1),
    "far_hill": ("#93A9B2", 0.9, 0, 1),
    "far_tree": ("#66836C", 0.9, 0, 1),
    "far_shed": ("#9FA5A6", 0.9, 0, 1),
    "far_roof": ("#7C858B", 0.9, 0, 1),
    # lamps that are out: the same glass, without the glow
    "glass_green": ("#24573A", 0.3, 0, 0),
    "glass_red": ("#7A2A22", 0.3, 0, 0),
    "glass_white": ("#A9A69C", 0.3, 0, 0),
    # new cells go here, at the end: baked files name cells by their place
    "bone": ("#D8D2C0", 0.5, 0, 0),
    "orange": ("#E8711C", 0.5, 0, 0),
}
NAMES = list(PALETTE)


def cell_uv(name):
    """The middle of a cell, in Blender's UV (v up)."""
    i = NAMES.index(name)
    return ((i % GRID + 0.5) / GRID, 1 - (i // GRID + 0.5) / GRID)


def linear(hexs):
    """Linear RGB of an sRGB hex colour."""
    v = [int(hexs[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in v]
