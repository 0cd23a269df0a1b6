/** Colour arithmetic: red, green, blue 0–255. Pure. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Reads a colour as style sheets and computed styles give it; null for what it does not know, and for transparent ones. */
export function parseColour(css: string): { rgb: Rgb; alpha: number } | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css);
  if (hex) return { rgb: toRgb(hex.slice(1).map(digits => Number.parseInt(digits, 16))), alpha: 1 };
  const parts = /^(rgba?\(|color\(srgb )([^)]*)\)$/.exec(css);
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts[2]!
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  const scale = parts[1] === 'color(srgb ' ? 255 : 1;
  return alpha === 0 ? null : { rgb: [red * scale, green * scale, blue * scale], alpha };
}

function toRgb([red = 0, green = 0, blue = 0]: readonly number[]): Rgb {
  return [red, green, blue];
}

/** What is seen when `over` lies on `under`. */
export function blend(over: Rgb, under: Rgb, alpha: number): Rgb {
  return toRgb(over.map((part, i) => part * alpha + under[i]! * (1 - alpha)));
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = toRgb(
    rgb.map(part => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours as WCAG defines it, 1–21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Whether light words stand out more on this ground than dark ones. */
export function isDark(ground: Rgb): boolean {
  return contrast(ground, [255, 255, 255]) > contrast(ground, [0, 0, 0]);
}

const STRONGEST = { light: 0.16, dark: 0.26 };
const READABLE = 4.5;

/** How strongly a colour may be laid under text: as much as is pretty, and no more than the text stays readable on. */
export function markStrength(colour: Rgb, ground: Rgb, text: Rgb): number {
  const wanted = Math.min(READABLE, contrast(text, ground));
  let alpha = isDark(ground) ? STRONGEST.dark : STRONGEST.light;
  while (alpha > 0.04 && contrast(text, blend(colour, ground, alpha)) < wanted) alpha -= 0.02;
  return alpha;
}
