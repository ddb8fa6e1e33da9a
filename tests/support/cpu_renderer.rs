//! Draws what egui tessellated on the processor: no driver, no window,
//! the same bytes each time. Paint callbacks are not drawn; we have none.

use std::collections::HashMap;

use egui::epaint::{ImageData, Mesh, Primitive, Vertex};
use egui::{Color32, Pos2, TextureFilter, TextureId, TexturesDelta};

/// A pixel as egui's own backends blend it: premultiplied, gamma space, 0 to 255.
type Pixel = [f32; 4];

struct Texture {
    size: [usize; 2],
    pixels: Vec<Pixel>,
    smooth: bool,
}

impl Texture {
    fn at(&self, x: i64, y: i64) -> Pixel {
        let [w, h] = self.size;
        let x = usize::try_from(x).unwrap_or(0).min(w - 1);
        let y = usize::try_from(y).unwrap_or(0).min(h - 1);
        self.pixels[y * w + x]
    }

    fn sample(&self, uv: Pos2) -> Pixel {
        let [w, h] = self.size;
        let (x, y) = (uv.x * w as f32, uv.y * h as f32);
        if !self.smooth {
            return self.at(x.floor() as i64, y.floor() as i64);
        }
        let (x, y) = (x - 0.5, y - 0.5);
        let (left, top) = (x.floor(), y.floor());
        let (fx, fy) = (x - left, y - top);
        let (left, top) = (left as i64, top as i64);
        let (a, b) = (self.at(left, top), self.at(left + 1, top));
        let (c, d) = (self.at(left, top + 1), self.at(left + 1, top + 1));
        std::array::from_fn(|i| {
            let upper = a[i] + (b[i] - a[i]) * fx;
            let lower = c[i] + (d[i] - c[i]) * fx;
            upper + (lower - upper) * fy
        })
    }
}

/// The renderer.
#[derive(Default)]
pub(crate) struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
}

fn whole(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn pixel(color: Color32) -> Pixel {
    color.to_array().map(f32::from)
}

impl egui_kittest::TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for (id, images) in delta.set.drain() {
            for image in images {
                let ImageData::Color(new) = &image.image;
                let [w, h] = new.size;
                let pixels = new.pixels.iter().copied().map(pixel);
                match image.pos {
                    None => {
                        let texture = Texture {
                            size: new.size,
                            pixels: pixels.collect(),
                            smooth: image.options.magnification == TextureFilter::Linear,
                        };
                        self.textures.insert(id, texture);
                    }
                    Some([left, top]) => {
                        let Some(texture) = self.textures.get_mut(&id) else {
                            continue;
                        };
                        let wide = texture.size[0];
                        for (at, pixel) in pixels.enumerate().take(w * h) {
                            let (x, y) = (left + at % w, top + at / w);
                            texture.pixels[y * wide + x] = pixel;
                        }
                    }
                }
            }
        }
        for id in delta.free.drain() {
            self.textures.remove(&id);
        }
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<image::RgbaImage, String> {
        let scale = ctx.pixels_per_point();
        let size = ctx.content_rect().size() * scale;
        let (w, h) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas {
            size: [w, h],
            // As the window is cleared.
            pixels: vec![pixel(ctx.global_style().visuals.panel_fill); w * h],
        };
        for part in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = part.primitive else {
                continue;
            };
            let texture = self
                .textures
                .get(&mesh.texture_id)
                .ok_or_else(|| format!("no texture {:?}", mesh.texture_id))?;
            let edge = |at: f32, most: usize| ((at * scale).round().max(0.0) as usize).min(most);
            let clip = [
                edge(part.clip_rect.min.x, w),
                edge(part.clip_rect.min.y, h),
                edge(part.clip_rect.max.x, w),
                edge(part.clip_rect.max.y, h),
            ];
            canvas.mesh(&mesh, texture, clip, scale);
        }
        let mut image = image::RgbaImage::new(w as u32, h as u32);
        for (out, pixel) in image.pixels_mut().zip(&canvas.pixels) {
            let [r, g, b, a] = pixel.map(|part| (part + 0.5).clamp(0.0, 255.0) as u8);
            out.0 = Color32::from_rgba_premultiplied(r, g, b, a).to_srgba_unmultiplied();
        }
        Ok(image)
    }
}

struct Canvas {
    size: [usize; 2],
    pixels: Vec<Pixel>,
}

impl Canvas {
    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: [usize; 4], scale: f32) {
        for corners in mesh.indices.chunks_exact(3) {
            let corners = [0, 1, 2].map(|at| mesh.vertices[corners[at] as usize]);
            self.triangle(corners, texture, clip, scale);
        }
    }

    /// Fixed point of 1/256 pixel and the top-left rule: shared edges are drawn exactly once.
    fn triangle(
        &mut self,
        mut corners: [Vertex; 3],
        texture: &Texture,
        clip: [usize; 4],
        scale: f32,
    ) {
        let fixed = |at: Pos2| {
            let part = |v: f32| (v * scale * 256.0).round() as i64;
            (part(at.x), part(at.y))
        };
        let mut p = corners.map(|corner| fixed(corner.pos));
        let mut area = cross(p[0], p[1], p[2]);
        if area == 0 {
            return;
        }
        if area < 0 {
            p.swap(1, 2);
            corners.swap(1, 2);
            area = -area;
        }
        let low = |part: fn(&(i64, i64)) -> i64| p.iter().map(part).min().unwrap_or(0) >> 8;
        let high = |part: fn(&(i64, i64)) -> i64| (p.iter().map(part).max().unwrap_or(0) >> 8) + 1;
        let x0 = low(|p| p.0).max(whole(clip[0]));
        let x1 = high(|p| p.0).min(whole(clip[2]));
        let y0 = low(|p| p.1).max(whole(clip[1]));
        let y1 = high(|p| p.1).min(whole(clip[3]));
        let sides = [(1, 2), (2, 0), (0, 1)].map(|(a, b)| Side::new(p[a], p[b]));
        let ink = corners.map(|corner| pixel(corner.color));
        let flat_ink = corners[0].color == corners[1].color && corners[1].color == corners[2].color;
        let uv = corners.map(|corner| corner.uv);
        let flat = (uv[0] == uv[1] && uv[1] == uv[2]).then(|| texture.sample(uv[0]));
        for y in y0..y1 {
            let mut inside = sides.each_ref().map(|side| side.at(x0, y));
            for x in x0..x1 {
                let drawn = (0..3).all(|at| inside[at] >= sides[at].least);
                if drawn {
                    let part = inside.map(|value| value as f32 / area as f32);
                    let mix = |a: f32, b: f32, c: f32| part[0] * a + part[1] * b + part[2] * c;
                    let texel = flat.unwrap_or_else(|| {
                        texture.sample(Pos2::new(
                            mix(uv[0].x, uv[1].x, uv[2].x),
                            mix(uv[0].y, uv[1].y, uv[2].y),
                        ))
                    });
                    let color: Pixel = if flat_ink {
                        ink[0]
                    } else {
                        std::array::from_fn(|i| mix(ink[0][i], ink[1][i], ink[2][i]))
                    };
                    let source: Pixel = std::array::from_fn(|i| color[i] * texel[i] / 255.0);
                    let under = &mut self.pixels[y as usize * self.size[0] + x as usize];
                    let keep = 1.0 - source[3] / 255.0;
                    *under = std::array::from_fn(|i| source[i] + under[i] * keep);
                }
                for (value, side) in inside.iter_mut().zip(&sides) {
                    *value += side.step;
                }
            }
        }
    }
}

fn cross(a: (i64, i64), b: (i64, i64), c: (i64, i64)) -> i64 {
    (b.0 - a.0) * (c.1 - a.1) - (b.1 - a.1) * (c.0 - a.0)
}

/// One side of a triangle; a point is inside where the side's value is at least `least`.
struct Side {
    from: (i64, i64),
    to: (i64, i64),
    least: i64,
    /// How much the value grows from one pixel to the next in a row.
    step: i64,
}

impl Side {
    fn new(from: (i64, i64), to: (i64, i64)) -> Self {
        let top_left = (from.1 == to.1 && to.0 > from.0) || to.1 < from.1;
        Self {
            from,
            to,
            least: i64::from(!top_left),
            step: -(to.1 - from.1) * 256,
        }
    }

    fn at(&self, x: i64, y: i64) -> i64 {
        cross(self.from, self.to, (x * 256 + 128, y * 256 + 128))
    }
}
